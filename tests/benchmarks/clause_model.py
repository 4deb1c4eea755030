"""Fit the models of `transform/check/clauses.py`: was a clause put onto a sentence?

    python tests/benchmarks/clause_model.py [--folder ../shared/eval/mt ...] [--held FOLDER ...] [--false 0.001]

Each folder holds newstest2019-ref.tur.txt and newstest2019-src.eng.txt, line-aligned. To the English of every third pair the
last clause of another pair is put. Printed is, of each folder with what was fitted on the others, how many of these are found
at some shares of true pairs flagged; then the weights fitted on all of `--folder`. `--held` are folders that are only
measured. The first look lets through 95 in 100 of the clauses put in; the threshold is where `--false` of the true pairs are
flagged, each folder by what was fitted on the others.
"""

from __future__ import annotations

import argparse
import os
import random
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize  # type: ignore[import-untyped,unused-ignore]

from core.resources import seeds_path
from core.text import fold
from transform.check.clauses import compare, find_clauses, find_untold
from transform.check.role_model import read_roles
from transform.encoder import SentenceEncoder

FALSE = (0.0005, 0.001, 0.002, 0.004)
LET_THROUGH = 0.95
EVERY = 3
SHORTEST = 40  # characters of a target


@dataclass(frozen=True, slots=True)
class Drawn:
    """The candidates of one folder: features, whether put in; and how many pairs were true, and changed."""

    features: Any
    put_in: Any
    true: int
    changed: int


def draw(folder: Path, encode: SentenceEncoder, words: Any) -> Drawn:
    """Describe the candidates of true pairs and of changed ones."""
    turkish = (folder / "newstest2019-ref.tur.txt").read_text(encoding="utf-8").splitlines()
    english = (folder / "newstest2019-src.eng.txt").read_text(encoding="utf-8").splitlines()
    rng = random.Random(3)
    pool = [t[start:end].lstrip(" ,;:–—-") for t in english for start, end in list(find_clauses(t))[-1:]]
    rows, put_in, true, changed = [], [], 0, 0
    for source, target in zip(turkish, english, strict=True):
        if len(target) < SHORTEST:
            continue
        true += 1
        texts = [target]
        if true % EVERY == 0:
            changed += 1
            body = target.rstrip().rstrip(".!?\"”’'")
            texts.append(f"{body}, {rng.choice(pool)}{target.rstrip()[len(body) :]}")
        for is_changed, text in enumerate(texts):
            clause = find_untold(source, fold(source), text, words)
            if clause is not None:
                rows.append((*clause.features, *compare(source, text, clause, encode)))
                put_in.append(is_changed)
    return Drawn(np.array(rows), np.array(put_in, dtype=float), true, changed)


def fit(x: Any, y: Any) -> Any:
    """Return the weights and the constant of a logistic model, with a little ridge."""
    mean, spread = x.mean(axis=0), x.std(axis=0) + 1e-9
    z = np.column_stack(((x - mean) / spread, np.ones(len(x))))

    def loss(w: Any) -> tuple[float, Any]:
        score = z @ w
        slope = z.T @ (1 / (1 + np.exp(-score)) - y) / len(y)
        slope[:-1] += 2e-3 * w[:-1]
        return float(np.logaddexp(0, np.where(y == 1, -score, score)).mean() + 1e-3 * (w[:-1] ** 2).sum()), slope

    best = minimize(loss, np.zeros(z.shape[1]), jac=True, method="L-BFGS-B").x
    weights = best[:-1] / spread
    return np.append(weights, best[-1] - weights @ mean)


def fit_both(drawn: list[Drawn]) -> tuple[Any, float, Any]:
    """Return the weights of the first look, its least score, and the weights with the vectors."""
    x, y = np.concatenate([d.features for d in drawn]), np.concatenate([d.put_in for d in drawn])
    first = fit(x[:, :7], y)
    score = x[:, :7] @ first[:-1] + first[-1]
    return first, float(np.quantile(score[y == 1], 1 - LET_THROUGH)), fit(x, y)


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
    drawn = {folder: draw(folder, encode, words) for folder in [*options.folder, *options.held]}
    true: list[float] = []
    for folder, one in drawn.items():
        others = [drawn[f] for f in options.folder if f != folder] or [one]
        kept, changed = scores(one, fit_both(others))
        ordered = np.sort(kept)[::-1]
        found = {}
        for share in FALSE:
            at = ordered[min(int(share * one.true), len(ordered) - 1)]
            found[share] = f"{(changed > at).sum() / one.changed:.1%} at {at:.2f}"
        print(f"{folder.name}: {one.true} true, {one.changed} changed; found at a share of true ones flagged: {found}")
        if folder in options.folder:
            true += kept.tolist()
    chosen = [drawn[f] for f in options.folder]
    first, least, second = fit_both(chosen)
    threshold = sorted(true, reverse=True)[int(options.false * sum(d.true for d in chosen))]
    for weights, place in ((first, least), (second, threshold)):
        print(f"({', '.join(f'{w:.2f}' for w in weights)}), {place:.2f}")


if __name__ == "__main__":
    main()
