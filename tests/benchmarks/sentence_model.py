"""Fit the models of `transform/check/sentences.py`: which sentence of a text has no counterpart in the other.

    python tests/benchmarks/sentence_model.py [--folder ../shared/eval/mt ...] [--false 0.03 0.01]

Each folder holds newstest2019-ref.tur.txt and newstest2019-src.eng.txt, line-aligned. True texts are pairs of these, alone
or up to five neighbours joined; dropped, the English of one of these is taken
out; invented, the English of a pair from elsewhere is put in. Printed is the share found at some shares of true texts
flagged (of those that are embedded at all), fitted on one half of the pairs and measured on the other, and then the
weights fitted on both. `--false` are the shares, of dropped and of invented ones, at which the thresholds are put. Printed behind
them are the weights of the first look, which needs no vectors, and the score that all but 1 in 2,000 of the texts come to that are told.
"""

from __future__ import annotations

import argparse
import os
import random
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from logistic import fit_logistic

from core.resources import seeds_path
from transform.check.links import Shares, Words, find_shares
from transform.check.role_model import read_roles
from transform.check.sentences import USUAL, Side, are_told, cut, describe, is_even, make_side
from transform.encoder import SentenceEncoder

Split = tuple[list[str], Any]  # sentences, and their vectors
FALSE = (0.01, 0.02, 0.05)
PLAIN = (2, 3, 4, 5, 11, 12, 15, 16, 17, 18)  # the features of `describe` that `describe_plainly` returns
LET_THROUGH = 0.9995


@dataclass(frozen=True, slots=True)
class Example:
    """One text: the features of its sentences, which of them have no counterpart (none in a true text), and whether words tell all."""

    features: Any
    lost: tuple[int, ...]
    long: Any  # which are long enough to be looked for
    told: bool = False


def draw(
    pairs: list[tuple[Split, Split]], words: Words, rng: random.Random, times: int, *, dropped: bool
) -> list[Example]:
    """Make examples, one half of them true; what would not be embedded is left out."""
    made = []
    for _ in range(times):
        at = rng.randrange(len(pairs))
        some = pairs[at : at + rng.choice([1, 1, 2, 2, 3, 4, 5])]
        ours, theirs = [s for s, _ in some], [t for _, t in some]
        lost: tuple[int, ...] = ()
        if rng.random() < 0.5 and dropped:
            gone = rng.randrange(len(some))
            if len(some) < 2 or sum(map(len, theirs[gone][0])) < 25:
                continue
            first = sum(len(s[0]) for s in ours[:gone])
            lost = tuple(range(first, first + len(ours[gone][0])))
            del theirs[gone]
        elif not dropped and rng.random() < 0.5:
            stranger = rng.choice(pairs)[1]
            if len(stranger[0]) != 1 or len(stranger[0][0]) < 25 or any(stranger is t for t in theirs):
                continue
            before = rng.randrange(len(theirs) + 1)
            lost = (sum(len(t[0]) for t in theirs[:before]),)
            theirs.insert(before, stranger)
        ours_cut, theirs_cut = ([text for texts, _ in splits for text in texts] for splits in (ours, theirs))
        shares = find_shares(ours_cut, theirs_cut, words)
        left, right = join(ours, shares[0]), join(theirs, shares[1])
        ratio = (right.lengths.sum() + len(right.texts) - 1) / (left.lengths.sum() + len(left.texts) - 1) / USUAL
        if is_even(left.texts, right.texts, ratio):
            continue
        one, other, too_long = (left, right, 1 / ratio) if dropped else (right, left, ratio)
        if len(one.texts) > 1:
            told = are_told(left.texts, right.texts, shares)
            made.append(Example(describe(one, other, too_long), lost, one.lengths > 20, told))
    return made


def join(splits: list[Split], shares: Shares) -> Side:
    """Put the sentences of some texts together."""
    return make_side([text for texts, _ in splits for text in texts], np.concatenate([v for _, v in splits]), shares)


def fit(examples: list[Example]) -> tuple[Any, float]:
    """Return the weights and the constant of the logistic model, with a little ridge; several lost at once are left out."""
    rows, found = [], []
    for example in examples:
        for i in np.flatnonzero(example.long):
            if i not in example.lost or len(example.lost) == 1:
                rows.append(example.features[i])
                found.append(i in example.lost)
    return fit_logistic(np.array(rows), np.array(found, dtype=float))


def fit_first(examples: list[Example], tops: Any, threshold: float) -> tuple[Any, float, float]:
    """Return the weights of the first look, the least that it must come to, and the share of true texts that do.

    Args:
        examples: those drawn that words do not tell all of.
        tops: the score of each by all features.
        threshold: from which score on one is told.
    """
    plain = [Example(e.features[:, PLAIN], e.lost, e.long) for e in examples]
    weights, _ = fit(plain)
    first = find_tops(plain, weights, 0.0)
    changed = np.array([bool(e.lost) for e in examples])
    least = float(np.quantile(first[changed & (tops > threshold)], 1 - LET_THROUGH))
    return weights, least, float((first[~changed] >= least).mean())


def find_tops(examples: list[Example], weights: Any, constant: float) -> Any:
    """Return the highest score of each text."""
    return np.array([np.where(e.long, e.features @ weights + constant, -np.inf).max() for e in examples])


def scores(examples: list[Example], weights: Any, constant: float) -> tuple[Any, Any]:
    """Return the highest score of each true text, and of each changed one."""
    tops = find_tops(examples, weights, constant)
    changed = np.array([bool(e.lost) for e in examples])
    return tops[~changed], tops[changed]


def main() -> None:
    """Print the shares found and the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    default = os.environ.get("DATELINE_EVAL", str(Path(__file__).parents[2] / "../shared/eval"))
    parser.add_argument("--folder", type=Path, nargs="+", default=[Path(default) / "mt"])
    parser.add_argument("--false", type=float, nargs=2, default=[0.03, 0.01])
    options = parser.parse_args()
    pairs: list[tuple[str, str]] = []
    for folder in options.folder:
        turkish = (folder / "newstest2019-ref.tur.txt").read_text(encoding="utf-8").splitlines()
        english = (folder / "newstest2019-src.eng.txt").read_text(encoding="utf-8").splitlines()
        pairs += zip(turkish, english, strict=True)
    encode, words = SentenceEncoder(), read_roles(seeds_path() / "check_roles.tsv").words
    splits = [tuple((texts, encode(texts)) for texts in (cut(pair[0]), cut(pair[1], english=True))) for pair in pairs]
    halves: list[Any] = [[p for i, p in enumerate(splits) if i // 100 % 2 == half] for half in (0, 1)]
    for name, dropped in (("dropped", True), ("invented", False)):
        drawn = [draw(half, words, random.Random(f"{name}{i}"), 8000, dropped=dropped) for i, half in enumerate(halves)]
        for learnt, other in ((0, 1), (1, 0)):
            true, changed = scores(drawn[other], *fit(drawn[learnt]))
            shares = {q: round(float((changed > np.quantile(true, 1 - q)).mean()), 3) for q in FALSE}
            print(f"{name}: {len(true)} true, {len(changed)} changed; found at a share of false ones: {shares}")
        weights, constant = fit(drawn[0] + drawn[1])
        true, changed = scores(drawn[0] + drawn[1], weights, constant)
        threshold = float(np.quantile(true, 1 - options.false[name == "invented"]))
        print(
            f"({', '.join(f'{w:.2f}' for w in weights)}), {constant:.2f}, {threshold:.2f}", (changed > threshold).mean()
        )
        looked = [e for e in drawn[0] + drawn[1] if not e.told]
        first, least, left = fit_first(looked, find_tops(looked, weights, constant), threshold)
        print(f"first ({', '.join(f'{w:.2f}' for w in first)}), {least:.2f}; of true texts {left:.0%} come to it")


if __name__ == "__main__":
    main()
