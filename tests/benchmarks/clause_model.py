"""Fit the models of `transform/check/clauses.py`: was a clause put onto a sentence, or left out?

    python tests/benchmarks/clause_model.py [--folder ../shared/eval/mt ...] [--held FOLDER ...] [--false 0.001]

Each folder holds newstest2019-ref.tur.txt and newstest2019-src.eng.txt, line-aligned. To the English of every third pair the
last clause of another pair is put; or its own is taken out. Printed is, of each folder with what was fitted on the others, how many of these are found
at some shares of true pairs flagged; then the weights fitted on all of `--folder`. `--held` are folders that are only
measured. The first look lets through 97 in 100 of those that would be told; the threshold is where `--false` of the true pairs are
flagged, each folder by what was fitted on the others.
"""

from __future__ import annotations

import argparse
import functools
import os
import random
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from logistic import fit_logistic

from core.resources import seeds_path
from core.text import fold
from transform.check.clauses import compare, find_clauses, find_lost, find_untold
from transform.check.links import find_told
from transform.check.role_model import read_roles
from transform.encoder import SentenceEncoder

FALSE = (0.0005, 0.001, 0.002, 0.004)
LET_THROUGH, SURE = 0.97, 2.5  # of the clauses that the vectors would tell with such a score
EVERY = 3
SHORTEST = 40  # characters of a target


@dataclass(frozen=True, slots=True)
class Drawn:
    """The candidates of one folder: features, whether put in; and how many pairs were true, and changed."""

    features: Any
    put_in: Any
    true: int
    changed: int


def draw(pairs: list[tuple[str, str]], encode: SentenceEncoder, words: Any, *, lost: bool) -> Drawn:
    """Describe the candidates of true pairs and of changed ones."""
    rng = random.Random(3)
    pool = [t[start:end].lstrip(" ,;:–—-") for _, t in pairs for start, end in list(find_clauses(t))[-1:]]
    rows, put_in, true, changed = [], [], 0, 0
    for source, target in pairs:
        if len(target) < SHORTEST:
            continue
        true += 1
        texts = [target]
        if true % EVERY == 0:
            texts += take_out(target) if lost else [put_onto(target, rng.choice(pool))]
            changed += len(texts) - 1
        for is_changed, text in enumerate(texts):
            folded = fold(source)
            if lost:
                clause = find_lost(source, folded, text, words)
            else:
                clause = find_untold(source, text, functools.partial(find_told, folded, text.lower(), words))
            if clause is not None:
                two = (source, text) if lost else (text, source)
                rows.append((*clause.features, *compare(*two, clause, encode)))
                put_in.append(is_changed)
    return Drawn(np.array(rows), np.array(put_in, dtype=float), true, changed)


def put_onto(target: str, clause: str) -> str:
    """Put a clause onto a text, before its last stop."""
    body = target.rstrip().rstrip(".!?\"”’'")
    return f"{body}, {clause}{target.rstrip()[len(body) :]}"


def take_out(target: str) -> list[str]:
    """Return the text without its last clause; none where it has no clause."""
    return [target[:start] + target[end:] for start, end in list(find_clauses(target))[-1:]]


def read_pairs(folder: Path) -> list[tuple[str, str]]:
    """Read a folder's pairs."""
    turkish = (folder / "newstest2019-ref.tur.txt").read_text(encoding="utf-8").splitlines()
    english = (folder / "newstest2019-src.eng.txt").read_text(encoding="utf-8").splitlines()
    return list(zip(turkish, english, strict=True))


def fit(x: Any, y: Any) -> Any:
    """Return the weights of a logistic model, and its constant behind them."""
    return np.append(*fit_logistic(x, y))


def fit_both(drawn: list[Drawn]) -> tuple[Any, float, Any]:
    """Return the weights of the first look, its least score, and the weights with the vectors."""
    x, y = np.concatenate([d.features for d in drawn]), np.concatenate([d.put_in for d in drawn])
    first = fit(x[:, :7], y)
    second = fit(x, y)
    told = (y == 1) & (x @ second[:-1] + second[-1] >= SURE)
    return first, float(np.quantile((x[:, :7] @ first[:-1] + first[-1])[told], 1 - LET_THROUGH)), second


def scores(one: Drawn, models: tuple[Any, float, Any]) -> tuple[Any, Any]:
    """Return the scores of true candidates and of changed ones; those that the first look leaves out have none."""
    first, least, second = models
    score = one.features @ second[:-1] + second[-1]
    score[one.features[:, :7] @ first[:-1] + first[-1] < least] = -np.inf
    return score[one.put_in == 0], score[one.put_in == 1]


def main() -> None:
    """Print the shares found and the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    default = os.environ.get("DATELINE_EVAL", str(Path(__file__).parents[2] / "../shared/eval"))
    parser.add_argument("--folder", type=Path, nargs="+", default=[Path(default) / "mt"])
    parser.add_argument("--held", type=Path, nargs="*", default=[])
    parser.add_argument("--false", type=float, default=0.001)
    options = parser.parse_args()
    encode, words = SentenceEncoder(), read_roles(seeds_path() / "check_roles.tsv").words
    for lost in (False, True):
        print("left out:" if lost else "put on:")
        drawn = {f: draw(read_pairs(f), encode, words, lost=lost) for f in [*options.folder, *options.held]}
        report(drawn, options.folder, options.false)


def report(drawn: dict[Path, Drawn], chosen: list[Path], wanted: float) -> None:
    """Print the shares found, each folder by what was fitted on the others, and the weights fitted on those chosen."""
    true: list[float] = []
    for folder, one in drawn.items():
        others = [drawn[f] for f in chosen if f != folder] or [one]
        kept, changed = scores(one, fit_both(others))
        ordered = np.sort(kept)[::-1]
        found = {}
        for share in FALSE:
            at = ordered[min(int(share * one.true), len(ordered) - 1)]
            found[share] = f"{(changed > at).sum() / one.changed:.1%} at {at:.2f}"
        print(f"{folder.name}: {one.true} true, {one.changed} changed; found at a share of true ones flagged: {found}")
        if folder in chosen:
            true += kept.tolist()
    first, least, second = fit_both([drawn[f] for f in chosen])
    threshold = sorted(true, reverse=True)[int(wanted * sum(drawn[f].true for f in chosen))]
    for weights, place in ((first, least), (second, threshold)):
        print(f"({', '.join(f'{w:.2f}' for w in weights)}), {place:.2f}")


if __name__ == "__main__":
    main()
