"""When a claim is one that was told, and when a story repeats what another told."""

from __future__ import annotations

import pytest

from alert.news import Claim, is_repetition, may_repeat
from alert.rules import parse_rule
from alert.subjects import Subject

SOLDIERS = "people:soldiers:10000:claimed"
OTHERS = "people:soldiers:12000:claimed"


@pytest.mark.parametrize(
    ("claim", "told", "repeats"),
    [
        (Claim(SOLDIERS), Claim(SOLDIERS), True),
        (Claim(SOLDIERS, "North Korea", "Russia"), Claim(SOLDIERS), True),
        (Claim(SOLDIERS, receiver="Russia"), Claim(SOLDIERS, "North Korea", "Russia"), True),
        (Claim(SOLDIERS, "North Korea", "Russia"), Claim(SOLDIERS, "Russia", "Ukraine"), False),
        (Claim(SOLDIERS, receiver="Russia"), Claim(SOLDIERS, receiver="Belarus"), False),
        (Claim(OTHERS), Claim(SOLDIERS), False),
        (Claim("containers:containers:28000:claimed"), Claim("containers:containers of arms:28000:claimed"), True),
        (Claim("containers:containers:28000:denied"), Claim("containers:containers of arms:28000:claimed"), False),
    ],
)
def test_a_claim_repeats_one_that_is_not_another(claim: Claim, told: Claim, repeats: bool) -> None:
    assert claim.repeats(told) is repeats
    assert is_repetition([claim], ("troops",), [told, Claim("tonnes:rice:1:claimed")], ("arms", "troops")) is repeats


def test_one_claim_that_was_not_told_makes_it_news() -> None:
    assert not is_repetition([Claim(SOLDIERS), Claim(OTHERS)], (), [Claim(SOLDIERS)], ())


def test_without_claims_or_a_topic_in_common_nothing_is_repeated() -> None:
    assert not is_repetition([], ("troops",), [Claim(SOLDIERS)], ("troops",))
    assert not is_repetition([Claim(SOLDIERS)], ("troops",), [Claim(SOLDIERS)], ("summits",))


@pytest.mark.parametrize(
    ("on", "kind", "may"),
    [("story", "new", True), ("origin", "new", True), ("article", "new", False), ("story", "figure", False)],
)
def test_only_the_first_alert_on_a_story_may_repeat_another(on: str, kind: str, may: bool) -> None:
    assert may_repeat(parse_rule({"key": "k", "on": on}, "test"), Subject("story:1", kind)) is may
