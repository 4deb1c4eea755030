"""Splits: later reports show that a story holds two events; one event stays whole; what is put together stays together."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from functools import cache
from itertools import permutations
from pathlib import Path

import pytest

from core.resources import seeds_path
from tests.knowledge import ready_enricher
from transform.encoder import SentenceEncoder
from transform.stories import Decision, Member, read_prior
from transform.storyindex import StoryIndex
from transform.storymatch import Matcher
from transform.storysplit import LOOKED_AT, cohere, due, part, pick, whole
from transform.storytext import StoryText, read_story_text

GOLDEN = Path(__file__).parents[2] / "golden" / "stories_held_out.jsonl"
ROWS = {row["id"]: row for row in map(json.loads, GOLDEN.read_text(encoding="utf-8").splitlines())}


@cache
def texts() -> dict[str, StoryText]:
    encode, enricher = SentenceEncoder(), ready_enricher()
    return {
        key: read_story_text(
            None,
            row["text"],
            lang=row["lang"],
            published=datetime.fromisoformat(row["date"]).replace(tzinfo=UTC) if row["date"] else None,
            encode=encode,
            entities=enricher.name_entities(row["text"]),
        )
        for key, row in ROWS.items()
    }


@cache
def matcher() -> Matcher:
    weights = read_prior(seeds_path() / "story_prior.npz").weights()
    for text in texts().values():
        weights.learn(text)
    return Matcher(weights)


def story(*names: str) -> list[Member]:
    """The reports of some events, taken for one story."""
    ids = [key for key, row in ROWS.items() if row["story"] in names]
    return [Member(int(key[1:]), 1, texts()[key]) for key in ids]


def named(articles: list[int]) -> set[str]:
    return {ROWS[f"h{article:03}"]["story"] for article in articles}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("putin-signs-treaty-2024-11", "dprk-ratifies-treaty-2024-11"),
        ("satellite-2023-08", "satellite-2024-05"),
        ("shoigu-2025-06-04", "shoigu-2025-06-17"),
    ],
)
def test_two_events_are_told_apart(one: str, other: str) -> None:
    members = story(one, other)
    found = part(members, matcher())
    assert found is not None
    assert named(found[0]) == {one} and named(found[1]) == {other}
    assert sorted(found[0] + found[1]) == [member.article for member in members]
    assert members[0].article in found[0]


def test_one_event_is_hardly_ever_split() -> None:
    names = {row["story"] for row in ROWS.values()}
    whole_ones = {name for name in names if part(story(name), matcher()) is None}
    assert len(whole_ones) >= 0.85 * len(names)
    assert {"nis-3000-2024-10", "parade-2025-10", "putin-visit-2024-06"} <= whole_ones
    assert part([], matcher()) is None


def test_what_is_put_together_is_not_what_is_taken_apart() -> None:
    one, other = story("satellite-2023-08"), story("satellite-2024-05")
    assert not cohere(one, other, matcher())
    same = story("parade-2025-10")
    assert cohere(same[:1], same[1:], matcher()) and part(same, matcher()) is None


def test_later_reports_split_a_story_and_no_article_is_lost() -> None:
    # A report in Russian on May's coal joins January's in Turkish; two more show that these are two.
    index = StoryIndex(matcher())
    order = ["h149", "h152", "h151", "h150"]
    numbers = [index.add(texts()[key]) for key in order[:2]]
    assert index.story(numbers[0]) == index.story(numbers[1])
    numbers += [index.add(texts()[key]) for key in order[2:]]
    assert index.splits == [(0, 1)]
    assert [index.story(number) for number in numbers] == [0, 1, 1, 0]
    before = list(index.splits), list(index.merges)
    # The same reports again: what was split is not put together, nor split again.
    again = [index.add(texts()[key]) for key in order]
    assert [index.story(number) for number in again] == [0, 1, 1, 0]
    assert (index.splits, index.merges) == before


def test_the_order_of_arrival_does_not_matter_to_four_reports_on_two_events() -> None:
    for order in permutations(["h149", "h150", "h151", "h152"]):
        index = StoryIndex(matcher())
        placed = dict(zip(order, [index.add(texts()[key]) for key in order], strict=True))
        stories = {key: index.story(number) for key, number in placed.items()}
        assert stories["h149"] == stories["h150"] != stories["h151"] == stories["h152"], order


def test_copies_go_where_their_original_goes() -> None:
    index = StoryIndex(matcher())
    index.add(texts()["h149"])
    second = index.add(texts()["h152"])
    copy = index.add(texts()["h152"], copy_of=second)
    assert index.story(copy) == 0
    index.add(texts()["h151"])
    index.add(texts()["h150"])
    assert index.story(copy) == index.story(second) == second


def test_a_long_story_is_looked_at_by_its_founder_and_its_newest() -> None:
    [text, *_] = texts().values()
    members = [Member(number, 1, text) for number in range(40)]
    assert [member.article for member in pick(members)] == [0, *range(41 - LOOKED_AT, 40)]
    doubt, sure = Decision(1, 0.9, 3, doubtful=True), Decision(1, 0.9, 3)
    assert [count for count in range(1, 17) if due(doubt, count)] == [3, 4, 5, 6, 7, 8, 12, 16]
    assert not due(sure, 5)


def test_members_that_were_not_looked_at_go_to_the_part_they_are_like() -> None:
    one, other = story("satellite-2023-08"), story("satellite-2024-05")
    found = whole(([one[0].article], [other[0].article]), [*one, *other], matcher())
    assert found == ([member.article for member in one], [member.article for member in other])
