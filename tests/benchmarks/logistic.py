"""A logistic model with a little ridge, as the models of sentences and of clauses are fitted."""

from __future__ import annotations

from typing import Any

import numpy as np
from scipy.optimize import minimize  # type: ignore[import-untyped,unused-ignore]


def fit_logistic(x: Any, y: Any) -> tuple[Any, float]:
    """Return the weights (features) and the constant of a logistic model.

    Args:
        x: (examples, features).
        y: (examples), 1 or 0.
    """
    mean, spread = x.mean(axis=0), x.std(axis=0) + 1e-9
    z = np.column_stack(((x - mean) / spread, np.ones(len(x))))

    def loss(w: Any) -> tuple[float, Any]:
        score = z @ w
        slope = z.T @ (1 / (1 + np.exp(-score)) - y) / len(y)
        slope[:-1] += 2e-3 * w[:-1]
        return float(np.logaddexp(0, np.where(y == 1, -score, score)).mean() + 1e-3 * (w[:-1] ** 2).sum()), slope

    best = minimize(loss, np.zeros(z.shape[1]), jac=True, method="L-BFGS-B").x
    weights = best[:-1] / spread
    return weights, float(best[-1] - weights @ mean)
