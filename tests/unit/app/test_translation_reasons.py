"""Why a translation waits, said once."""

from __future__ import annotations

import pytest

from app.steps.translator import join_reasons

DOWN = "engine google could not be reached (ConnectionError)"


@pytest.mark.parametrize(
    ("reasons", "told"),
    [
        ([DOWN, f"engine google rests 10 s after: {DOWN}"], DOWN),
        ([f"engine google rests 10 s after: {DOWN}", ""], f"engine google rests 10 s after: {DOWN}"),
        ([DOWN, f"{DOWN}; engine deepl has no key"], f"{DOWN}; engine deepl has no key"),
        (["", ""], ""),
    ],
)
def test_one_cause_is_told_once(reasons: list[str], told: str) -> None:
    assert join_reasons(reasons) == told
