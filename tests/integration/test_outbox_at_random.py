"""Random events on the outbox against a model of what is promised; `tests.benchmarks.outbox_at_random` runs as many seeds as one likes."""

from __future__ import annotations

import pytest

from tests.outbox import Chance


@pytest.mark.parametrize(("seed", "edits"), [(1, False), (2, False), (3, True), (4, True)])
def test_nothing_is_lost_doubled_late_or_out_of_order(database_url: str, seed: int, edits: bool) -> None:
    chance = Chance(database_url, seed, edits=edits)
    try:
        chance.run(150)
    finally:
        chance.close()
    assert chance.counts["answer"] and chance.counts["drain"]
