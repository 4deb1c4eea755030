"""A short form of `python -m tests.kills`: SIGKILL at random moments, and nothing lost, doubled or without an end."""

from __future__ import annotations

from tests.kills import run


def test_kills_at_random_moments_lose_nothing_and_double_nothing() -> None:
    outcome = run(6, 30, seed=4, gap=0.6)
    assert outcome.broken == []
    assert outcome.kills.total() == 6
    assert len(outcome.kills) >= 2, "which live at a moment hangs on the machine too"
    assert outcome.alerts_received == outcome.alerts_expected == 21
