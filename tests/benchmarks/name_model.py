"""Fit the model of `transform/check/name_signs.py`: was a name put in the place of another?

    python tests/benchmarks/name_model.py [--folder ../shared/eval/mt ...] [--held FOLDER ...] [--false 0.0005]

Each folder holds newstest2019-ref.tur.txt and newstest2019-src.eng.txt, line-aligned. In the English of every pair that
the check does not flag a name that the Turkish has too is changed, wherever it stands or once: for another name of the
sentence, for a place of the list, for a name of another pair; or one word of a name for one of another. Printed is, of each folder with what
was fitted on the others, how many of the changes that the rest of the check misses are found at some numbers of true pairs
flagged; then the weights fitted on all of `--folder`. `--held` are folders that are only measured. Which of its two-word
candidates speaks for a change is not known, so that the one that does most is taken, in turns with the fit.
"""

from __future__ import annotations

import argparse
import os
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from logistic import fit_logistic

from app.checks import load_checker
from transform.check import name_weights
from transform.check.checker import Checker
from transform.check.name_words import ENGLISH_NO_NAMES, FUNCTION_WORDS
from transform.check.spellings import Spellings

RUN = re.compile(r"(?<![\w-])[A-Z]\w*[a-zöüéá]\w*(?:[- ][A-Z]\w*)*")
FALSE = (1, 2, 4, 8)  # true pairs flagged
ROUNDS, HARDEST = 4, 3  # how often the candidates are chosen anew; how many of a true pair are learnt from
ONE_WORD, OF_SENTENCE, OF_LIST, EVERYWHERE = 0.35, 0.12, 0.3, 0.7  # shares of the changes


@dataclass(frozen=True, slots=True)
class Drawn:
    """The candidates of one text.

    Attributes:
        changed: a name was put for another.
        missed: the rest of the check flags nothing.
        rows: (candidates, signs).
        right: (candidates), whether the word of the target was put in.
    """

    changed: bool
    missed: bool
    rows: Any
    right: Any


class Changer:
    """Puts names for others into the English of pairs."""

    def __init__(self, checker: Checker, pairs: list[tuple[str, str]]) -> None:
        """Take the names of the pairs."""
        self._check = checker.names
        runs = [name for _, target in pairs for start, name in find_runs(target) if start]
        self._one = sorted({n for n in runs if " " not in n})
        self._more = sorted({n for n in runs if " " in n})
        places = [x.english[0].rstrip("=").title() for x in checker.names.exonyms if x.place]
        self._places = [p for p in places if len(p) > 3]

    def change(self, source: str, target: str, rng: random.Random) -> tuple[str, set[int]] | None:
        """Return the target with another name, and where the words of that stand; None where it has no name to change."""
        names = list(self._find_told(source, target))
        if not names:
            return None
        start, name = rng.choice(names)
        others = [n for _, n in names if not set(n.split()) & set(name.split())]
        if " " in name and rng.random() < ONE_WORD:
            name = rng.choice(name.split())
            start = target.index(name, start)
        drawn = rng.random()
        of_sentence = drawn < OF_SENTENCE and bool(others)
        pool = others if of_sentence else self._places if drawn < OF_LIST else self._more if " " in name else self._one
        new = rng.choice(pool)
        if set(new.lower().split()) & set(name.lower().split()) or (not of_sentence and self._is_told(source, new)):
            return None
        spans = [m.span() for m in re.finditer(rf"(?<![\w-]){re.escape(name)}(?!\w)", target)]
        if rng.random() >= EVERYWHERE:
            spans = [(start, start + len(name))]
        text, put, last = "", set(), 0
        for left, right in spans:
            text += target[last:left]
            put |= {len(text) + m.start() for m in re.finditer(r"[^\W\d_]+", new)}
            text, last = text + new, right
        return text + target[last:], put

    def _find_told(self, source: str, target: str) -> Iterator[tuple[int, str]]:
        ours, theirs = self._check.places(source, target)
        listed = {i for hit in ours for i in hit.entries}
        placed = {at for hit in theirs if hit.entries & listed for at in range(hit.start, hit.end)}
        left, right = Spellings(source), Spellings(target)
        for start, name in find_runs(target):
            words = [(start + m.start(), m.group()) for m in re.finditer(r"[^ -]+", name)]
            if any(at in placed or left.have(word, right) for at, word in words):
                yield start, name

    def _is_told(self, source: str, name: str) -> bool:
        ours, theirs = self._check.places(source, name)
        listed = {i for hit in ours for i in hit.entries}
        left, right = Spellings(source), Spellings(name)
        return any(hit.entries & listed for hit in theirs) or any(left.have(w, right) for w in name.split())


def find_runs(text: str) -> Iterator[tuple[int, str]]:
    """Yield the runs of words with a capital that hold no closed word, and where each begins."""
    for match in RUN.finditer(text):
        start, words = match.start(), match.group().split()
        while words and words[0].lower() in FUNCTION_WORDS | ENGLISH_NO_NAMES:
            start, words = start + len(words[0]) + 1, words[1:]
        if words and not any(w.lower() in FUNCTION_WORDS | ENGLISH_NO_NAMES for w in words):
            yield start, " ".join(words)


def draw(pairs: list[tuple[str, str]], checker: Checker, names: list[str]) -> list[Drawn]:
    """Describe the candidates of true pairs and of changed ones, as the check without the model leaves them."""
    changer, rng, found = Changer(checker, pairs), random.Random(5), []
    for source, target in pairs:
        if checker.check(source, target):
            continue
        found.append(describe(checker, source, target, set(), names, changed=False, missed=True))
        made = changer.change(source, target, rng)
        if made is not None:
            missed = not checker.check(source, made[0])
            found.append(describe(checker, source, *made, names, changed=True, missed=missed))
    return found


def describe(
    checker: Checker, source: str, target: str, put: set[int], names: list[str], *, changed: bool, missed: bool
) -> Drawn:
    """Return the candidates of one pair; `names` gets the names of the signs."""
    sides, candidates = checker.names.draw(source, target)
    signs = [{**c.signs, **checker.names.weights.ask(c, sides)} for c in candidates]
    if signs and not names:
        names += sorted(signs[0])
    rows = np.array([[s[n] for n in names] for s in signs])
    return Drawn(changed, missed, rows, np.array([c.put[0] in put for c in candidates], dtype=bool))


def fit(drawn: list[Drawn]) -> tuple[Any, float]:
    """Fit on the candidate that speaks most for a change of each changed text, and on the hardest of each true one."""
    rng = np.random.default_rng(1)
    model: tuple[Any, float] | None = None
    for _ in range(ROUNDS):
        rows, is_right = [], []
        for text in drawn:
            here = np.flatnonzero(text.right) if text.changed else np.arange(len(text.rows))
            if not len(here):
                continue
            scores = rng.random(len(here)) if model is None else text.rows[here] @ model[0]
            for k in np.argsort(-scores)[: 1 if text.changed else HARDEST]:
                rows.append(text.rows[here[k]])
                is_right.append(float(text.changed))
        model = fit_logistic(np.array(rows), np.array(is_right))
    assert model is not None
    return model


def measure(name: str, drawn: list[Drawn], model: tuple[Any, float]) -> None:
    """Print how many changes are found where some true pairs are flagged."""
    scored = [(d, float((d.rows @ model[0]).max() + model[1]) if len(d.rows) else -99.0) for d in drawn]
    true = np.sort([s for d, s in scored if not d.changed])
    missed, told = ([s for d, s in scored if d.changed and d.missed == way] for way in (True, False))
    found = [f"{n}: {np.mean(np.array(missed) > true[-n - 1]):.0%} (from {true[-n - 1]:.2f})" for n in FALSE]
    fixed = [
        f"{m}: {np.mean(np.array(missed) > m):.0%}, {np.mean(np.array(told) > m):.0%}, {(true > m).sum()} false"
        for m in (2.0, 2.5, 3.0, 3.5, 4.0)
    ]
    print(
        f"{name}: {len(true)} true, {len(missed)} of {len(missed) + len(told)} missed",
        *found,
        *fixed,
        sep="; ",
        flush=True,
    )


def read_pairs(folder: Path) -> list[tuple[str, str]]:
    """Read a folder's pairs."""
    turkish = (folder / "newstest2019-ref.tur.txt").read_text(encoding="utf-8").splitlines()
    english = (folder / "newstest2019-src.eng.txt").read_text(encoding="utf-8").splitlines()
    return list(zip(turkish, english, strict=True))


def main() -> None:
    """Print what is found in each folder, and the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    default = os.environ.get("DATELINE_EVAL", str(Path(__file__).parents[2] / "../shared/eval"))
    parser.add_argument("--folder", type=Path, nargs="+", default=[Path(default) / "mt"])
    parser.add_argument("--held", type=Path, nargs="*", default=[])
    options = parser.parse_args()
    name_weights.MARGIN = float("inf")  # the rest of the check
    checker = load_checker("tr", "en")
    names: list[str] = []
    drawn = {folder: draw(read_pairs(folder), checker, names) for folder in [*options.folder, *options.held]}
    fitted = [d for folder in options.folder for d in drawn[folder]]
    for folder in options.folder if len(options.folder) > 1 else ():
        measure(folder.name, drawn[folder], fit([d for f in options.folder if f != folder for d in drawn[f]]))
    weights, constant = fit(fitted)
    for folder in options.held:
        measure(f"{folder.name} (held)", drawn[folder], (weights, constant))
    spread = np.concatenate([d.rows for d in fitted if len(d.rows)]).std(axis=0)
    for name, weight, much in sorted(zip(names, weights, spread, strict=True), key=lambda w: -abs(w[1] * w[2])):
        print(f'    "{name}": {weight:.2f},  # {weight * much:.2f}')
    print(f"CONSTANT = {constant:.2f}")


if __name__ == "__main__":
    main()
