"""Fit and measure the weights by which two exchanged figures are found (`transform/check/exchanged.py`).

    python tests/benchmarks/exchange_model.py FOLDER... [--held FOLDER]

Each folder holds newstest2019-ref.tur.txt and newstest2019-src.eng.txt, line-aligned; our own pairs are taken too. Every two
figures of a true pair that could be exchanged are one example, and with them exchanged its contrary, so that the model has no
bias. Fitted on four fifths of the texts and measured on the last, five times: printed is the share of exchanges found where so
many true pairs of figures are flagged. `--held` measures the weights as they are in the code, and fits nothing.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
from translation_check import Pair, own_pairs, read_public

from core.resources import seeds_path
from core.text import fold
from transform.check.exchanged import WEIGHTS, Features, weigh_exchanges
from transform.check.numbers import check_numbers
from transform.check.role_model import read_roles

PARTS, FLAGGED = 5, (0, 1, 2, 5, 8)
RIDGE = 1.0  # of weights measured in standard deviations of their features


def examples(pairs: Iterable[Pair]) -> list[tuple[int, Features]]:
    """Return the features of every two figures, each with the number of its text."""
    words = read_roles(seeds_path() / "check_roles.tsv").words
    found = []
    for text, (source, target) in enumerate(pairs):
        folded = fold(source)
        numbers = check_numbers(source, target, ("tr", "en"), folded, fold(target))[1]
        for _, features in weigh_exchanges(numbers, source, target, folded, target.lower(), words):
            found.append((text, features))
    return found


def fit(features: Any) -> Any:
    """Return the weights of a logistic regression without a bias: every example is one of what stands right (Newton's method)."""
    weights = np.zeros(features.shape[1])
    for _ in range(50):
        doubt = 1 / (1 + np.exp(features @ weights))
        gradient = features.T @ doubt - RIDGE * weights
        curve = (features * (doubt * (1 - doubt))[:, None]).T @ features + RIDGE * np.eye(len(weights))
        weights += np.linalg.solve(curve, gradient)
    return weights


def report(odds: Any) -> None:
    """Print how many exchanges are found at some numbers of flags on true pairs."""
    ordered = np.sort(odds)
    for flagged in FLAGGED:
        margin = -ordered[flagged]
        print(f"{flagged} of {len(odds)} flagged: {np.mean(odds > margin):.1%} found, margin {margin:.2f}")


def main() -> None:
    """Print the rates, and the weights fitted on everything."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="*")
    parser.add_argument("--held", type=Path)
    options = parser.parse_args()
    pairs = read_public(options.held) if options.held else [p for f in options.folders for p in read_public(f)]
    made = examples(pairs if options.held else pairs + own_pairs())
    table = np.array([[features.get(name, 0.0) for name in WEIGHTS] for _, features in made])
    if options.held:
        report(table @ np.array(list(WEIGHTS.values())))
        return
    part = np.array([text % PARTS for text, _ in made])
    spread = table.std(axis=0)
    scaled = table / spread
    odds = np.zeros(len(made))
    for held in range(PARTS):
        odds[part == held] = scaled[part == held] @ fit(scaled[part != held])
    report(odds)
    print({name: round(float(w), 2) for name, w in zip(WEIGHTS, fit(scaled) / spread, strict=True)})


if __name__ == "__main__":
    main()
