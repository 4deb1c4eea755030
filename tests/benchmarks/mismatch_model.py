"""Fit the model of `transform/check/mismatches.py`: does a target translate another text than its source?

    python tests/benchmarks/mismatch_model.py [--folder ../shared/eval/mt ...] [--held FOLDER ...]

Each folder holds newstest2019-ref.tur.txt and newstest2019-src.eng.txt, line-aligned. Each source gets the target of the pair three
lines before, which is of the same page mostly, and one from anywhere. Printed is, of each folder with what was fitted on the others,
how many of these are told and how many true pairs are flagged at some thresholds; then the weights fitted on all of `--folder`.
`--held` are folders that are only measured.
"""

from __future__ import annotations

import argparse
import os
import random
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from clause_model import read_pairs
from logistic import fit_logistic

from core.resources import seeds_path
from core.text import fold
from transform.check.links import find_told
from transform.check.mismatches import describe, is_strange, share_mark
from transform.check.role_model import read_roles
from transform.encoder import SentenceEncoder

THRESHOLDS = (3.0, 4.0, 5.0)
BEFORE = 3  # lines


@dataclass(frozen=True, slots=True)
class Drawn:
    """The features of the pairs of one kind that are worth a closer look, and how many pairs there are."""

    features: Any
    pairs: int


def draw(pairs: list[tuple[str, str]], encode: SentenceEncoder, words: Any) -> Drawn:
    """Describe the pairs that are worth a closer look."""
    looked = [(s, t, find_told(fold(s), t.lower(), words)) for s, t in pairs if s.strip() and t.strip()]
    rows = [describe(s, t, told, encode) for s, t, told in looked if not share_mark(s, t) and is_strange(told)]
    return Drawn(np.array(rows).reshape(-1, 4), len(looked))


def join(drawn: list[tuple[Drawn, Drawn]]) -> tuple[Any, Any]:
    """Return features and labels of true and wrong pairs."""
    kinds = [(one.features, label) for pair in drawn for label, one in enumerate(pair)]
    return np.concatenate([f for f, _ in kinds]), np.concatenate([np.full(len(f), float(label)) for f, label in kinds])


def main() -> None:
    """Print the shares told and the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    default = os.environ.get("DATELINE_EVAL", str(Path(__file__).parents[2] / "../shared/eval"))
    parser.add_argument("--folder", type=Path, nargs="+", default=[Path(default) / "mt"])
    parser.add_argument("--held", type=Path, nargs="*", default=[])
    options = parser.parse_args()
    encode, words, rng = SentenceEncoder(), read_roles(seeds_path() / "check_roles.tsv").words, random.Random(4)
    drawn: dict[Path, tuple[Drawn, Drawn]] = {}
    for folder in [*options.folder, *options.held]:
        pairs = read_pairs(folder)
        near = [(s, pairs[i - BEFORE][1]) for i, (s, _) in enumerate(pairs)]
        drawn[folder] = (
            draw(pairs, encode, words),
            draw(near + [(s, rng.choice(pairs)[1]) for s, _ in pairs], encode, words),
        )
    for folder, (true, wrong) in drawn.items():
        weights, constant = fit_logistic(*join([drawn[f] for f in options.folder if f != folder] or [drawn[folder]]))
        flagged, told = (one.features @ weights + constant for one in (true, wrong))
        for threshold in THRESHOLDS:
            print(
                f"{folder.name}: from {threshold}: {(told > threshold).sum() / wrong.pairs:.1%} of {wrong.pairs} told, "
                f"{(flagged > threshold).sum()} of {true.pairs} true pairs flagged"
            )
    weights, constant = fit_logistic(*join([drawn[f] for f in options.folder]))
    print(f"({', '.join(f'{w:.2f}' for w in weights)}), {constant:.2f}")


if __name__ == "__main__":
    main()
