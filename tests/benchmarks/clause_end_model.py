"""Fit the models of `transform/check/clause_ends.py`: was the end of a sentence left out, or one put on?

    python tests/benchmarks/clause_end_model.py [--folder ../shared/eval/mt]

The true pairs are those of NTREX-128 (newstest2019-ref.tur.txt and newstest2019-src.eng.txt in the folder, line-aligned) and our own of
tests/golden/check_*.jsonl. Of the English of each the last clause is taken out where it has one, and to that of every third the end of
another pair is put. Printed is what is found at some numbers of true pairs flagged, of each fifth by what was fitted on the others, and the weights.
"""

from __future__ import annotations

import argparse
import json
import os
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from clause_model import read_pairs
from logistic import fit_logistic

from app.checks import load_checker
from core import late_re as re
from core.text import fold
from transform.check.clause_ends import find_lost_end, find_put_end
from transform.check.clauses import Clause, compare

GOLDEN = Path(__file__).parents[1] / "golden"
FALSE = (0, 1, 2, 5, 10)
PARTS, EVERY, SHORTEST = 5, 3, 30
LET_THROUGH, SURE = 0.99, 2.0
_VERB = r"(?:\w{3,}ed|was|were|is|are|has|have|had|will|would|\w{3,}s|gave|took|went|said|left|held|met|sent|made|began|fell|rose|kept)"
_CLAUSE = re.compile(
    rf"(?:,? (?:and|but|while)|;|,)(?: (?:the|it|he|she|they|its|his|their|[a-z]+)){{1,6}}? ?\b{_VERB}\b[^,;]*?(?=\.?\"?$|, [^,]{{3,40}} said\.$)"
)
_END = re.compile(
    r"(?: and| but|,)? (?:(?:and|but) \w+|after|before|with|amid|despite|as|while|because|following|in|on|at|to|among|for|under|over|near|when)\b"
    r"(?: [\w'’-]+){2,8}(?=[.]\"?$)|,[^,]{12,60}(?=\.\"?$)"
)
_SAID = re.compile(
    r", (?:the |an? |[A-Z])[^,.]{2,60}? (?:said|says|announced|added|reported|wrote)\b[^,]{0,30}[.”\"]*\Z|[.!?]?[\"”’']*\s*\Z"
)

Find = Callable[[str, str], Clause | None]


def read_ours() -> list[tuple[str, str]]:
    """Return our own true pairs."""
    found = []
    for path in sorted(GOLDEN.glob("check_*.jsonl")):
        for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
            found += [
                (row["source"], row[key])
                for key in ("good", "right", "free", "good_2")
                if isinstance(row.get(key), str)
            ]
    return found


def drop_clause(target: str) -> str | None:
    """Return a text without its last clause; None where it has none."""
    found = [m for m in _CLAUSE.finditer(target) if m.start() > SHORTEST - 5]
    return target[: found[-1].start()] + target[found[-1].end() :] if found else None


def put_on(target: str, end: str) -> str:
    """Return a text with the end of another put onto it, before who says it."""
    said = _SAID.search(target)
    assert said is not None
    return target[: said.start()] + end + target[said.start() :]


def draw(
    pairs: list[tuple[str, str]], find: Find, change: Callable[[int, str], str | None], encode: Any, *, lost: bool
) -> tuple[Any, Any, Any]:
    """Describe the ends of true and of changed pairs: features, whether changed, the number of the pair."""
    rows: list[tuple[float, ...]] = []
    changed: list[int] = []
    numbers: list[int] = []
    for number, (source, target) in enumerate(pairs):
        if len(target) < SHORTEST:
            continue
        for is_changed, text in enumerate((target, change(number, target))):
            clause = find(source, text) if text else None
            if clause is not None and text is not None:
                two = (source, text) if lost else (text, source)
                rows.append((*clause.features, *compare(*two, clause, encode)))
                changed.append(is_changed)
                numbers.append(number)
    return np.array(rows), np.array(changed, dtype=float), np.array(numbers)


def report(x: Any, y: Any, numbers: Any) -> None:
    """Print what is found, and the weights of the first look and of the second."""
    weights, constant = fit_logistic(x, y)
    fitted = x @ weights + constant
    held = np.zeros(len(y))
    for part in range(PARTS):
        inside = numbers % PARTS == part
        w, c = fit_logistic(x[~inside], y[~inside])
        held[inside] = x[inside] @ w + c
    for name, score in (("fitted", fitted), ("held out", held)):
        ordered = np.sort(score[y == 0])[::-1]
        print(
            name,
            [f"{n} flagged: {(score[y == 1] > ordered[n]).sum()} of {int(y.sum())} at {ordered[n]:.2f}" for n in FALSE],
        )
    few = x[:, :-5]
    first, first_constant = fit_logistic(few, y)
    score = few @ first + first_constant
    least = float(np.quantile(score[(y == 1) & (fitted >= SURE)], 1 - LET_THROUGH))
    print(f"asked for vectors: {(score[y == 0] >= least).sum()} of {int((y == 0).sum())} true ends")
    print(f"({', '.join(f'{w:.2f}' for w in (*first, first_constant))}), {least:.2f}")
    print(f"({', '.join(f'{w:.2f}' for w in (*weights, constant))})")


def main() -> None:
    """Print what is found, and the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    default = os.environ.get("DATELINE_EVAL", str(Path(__file__).parents[2] / "../shared/eval"))
    parser.add_argument("--folder", type=Path, default=Path(default) / "mt")
    options = parser.parse_args()
    checker = load_checker("tr", "en")
    known = checker._knowledge
    assert known is not None
    pairs = [*read_ours(), *read_pairs(options.folder)]
    ends = [m.group() for _, t in pairs for m in list(_END.finditer(t, SHORTEST - 5))[-1:]]
    rng = random.Random(4)

    def asks(find: Any) -> Find:
        return lambda s, t: find(s, fold(s), t, lambda: checker.names.places(s, t), known.roles.words)

    print("left out:")
    report(
        *draw(pairs, asks(find_lost_end), lambda _, t: drop_clause(t), known.encode, lost=True),
    )
    print("put on:")
    report(
        *draw(
            pairs,
            asks(find_put_end),
            lambda n, t: put_on(t, rng.choice(ends)) if n % EVERY == 0 else None,
            known.encode,
            lost=False,
        )
    )


if __name__ == "__main__":
    main()
