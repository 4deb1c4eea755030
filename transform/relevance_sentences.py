"""The sentences of a text with the mentions of the two sides, of Ukraine at war and of third states."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from core.model import Entity
from transform.number_dates import is_counted
from transform.relevance_words import (
    ABROAD,
    ABROAD_IN_WAR,
    AT_FRONT,
    AT_WORK,
    COLD,
    DRONE_MADE,
    NO_FAR_FRONT,
    NO_WAR,
    NO_WAR_FRONT,
    NOT_ABROAD,
    SAYS,
    SENDS_SOLDIERS,
    SENT_TO_WORK,
    SHORT_NORTH,
    SHORT_RUSSIAN,
    TELLER,
    THEFT,
)
from transform.words import Words

_SIBERIA = "dl:siberia"
# Who sends and who tells of it, not where soldiers are sent to.
_AT_LARGE = frozenset(
    {
        "North Korea",
        "Pyongyang",
        "South Korea",
        "Seoul",
        "United States",
        "Washington",
        "Japan",
        "Tokyo",
        "United Nations",
    }
)
_THROUGH = 3  # sentences between a theft and where its loot went
# A character of each short form: most texts have none.
_SHORTENED = re.compile(r"러|방북|대북|[露ロ俄訪访]")


@dataclass(slots=True)
class Sentence:
    """The mentions of the sides in a sentence."""

    number: int
    start: int
    end: int
    north: list[Entity] = field(default_factory=list)
    russian: list[Entity] = field(default_factory=list)
    front: list[Entity] = field(default_factory=list)
    others: list[Entity] = field(default_factory=list)


def split_sentences(
    folded: str, words: Words, entities: Sequence[Entity], sides: Mapping[str, str], lang: str
) -> list[Sentence]:
    """Return the sentences with the mentions of each side, in order."""
    sentences: list[Sentence] = []
    first = 0
    while first < len(words.sentences):
        number = words.sentences[first]
        following = bisect_right(words.sentences, number, first)
        sentences.append(Sentence(number, words.starts[first], words.ends[following - 1]))
        first = following
    by_number = {one.number: one for one in sentences}
    elsewhere: set[int] = set()  # sentences that name a place of North Korea, or one that is neither side's
    for entity in entities:
        side = sides.get(entity.id, "")
        one = by_number[words.sentence_at(entity.start)]
        if entity.kind == "place" and side in {"", "north", "other"} and entity.name not in _AT_LARGE:
            elsewhere.add(one.number)
        if not side or (entity.id == _SIBERIA and _is_its_weather(folded, one)):
            continue
        if side in {"north", "both"}:
            one.north.append(entity)
        if side in {"russian", "both"}:
            one.russian.append(entity)
        if side == "front":
            one.front.append(entity)
        if side == "other":
            one.others.append(entity)
    for one in sentences if _SHORTENED.search(folded) is not None else ():
        one.north += _shortened(SHORT_NORTH, folded, one)
        one.russian += _shortened(SHORT_RUSSIAN, folded, one)
    for one in sentences:
        if one.north and not (one.russian or one.front or names_a_third(folded, one)):
            _add_unsaid(folded, one, lang, elsewhere=not elsewhere.isdisjoint({one.number, one.number - 1}))
    return sentences


def tells(pattern: re.Pattern[str], folded: str, start: int, end: int, lang: str) -> bool:
    """Whether a pattern is found between two places; an amount that looks like a year ("1950 asker") is none (its group `year`)."""
    return any(
        not found.groupdict().get("year") or not is_counted(folded, *found.span("year"), lang)
        for found in pattern.finditer(folded, start, end)
    )


def _add_unsaid(folded: str, one: Sentence, lang: str, *, elsewhere: bool) -> None:
    """Add what stands for Russia or its war to a sentence that names North Korea alone.

    Args:
        folded: the folded text.
        one: the sentence.
        elsewhere: it, or the one before it, names a place that is not of this war: soldiers are sent there, or have their front there.
    """

    def is_told(pattern: re.Pattern[str]) -> bool:
        return tells(pattern, folded, one.start, one.end, lang)

    one.russian += _shortened(DRONE_MADE, folded, one)
    if not one.russian and not is_told(NOT_ABROAD):
        one.russian += _shortened(ABROAD, folded, one) or _shortened(ABROAD_IN_WAR, folded, one)
    if elsewhere or is_told(NO_WAR_FRONT):
        return
    if not is_told(NO_FAR_FRONT):
        one.front += _shortened(AT_FRONT, folded, one)
    if not one.front and not is_told(NO_WAR) and not is_told(SENT_TO_WORK):
        one.front += _shortened(SENDS_SOLDIERS, folded, one)


def _is_its_weather(folded: str, one: Sentence) -> bool:
    return COLD.search(folded, one.start, one.end) is not None and AT_WORK.search(folded, one.start, one.end) is None


def names_a_third(folded: str, one: Sentence) -> bool:
    """True where a sentence names a third state that does more than tell of the two ("Güney Koreli bir yetkili … söyledi")."""
    return any(
        TELLER.match(folded, entity.end) is None or SAYS.search(folded, one.start, one.end) is None
        for entity in one.others
    )


def _shortened(pattern: re.Pattern[str], folded: str, one: Sentence) -> list[Entity]:
    return [
        Entity("", "", "place", match.start(), match.end(), match.group())
        for match in pattern.finditer(folded, one.start, one.end)
    ]


def is_stolen_through(folded: str, sentences: Sequence[Sentence]) -> bool:
    """True where what North Koreans stole is told, within a few sentences, to have gone through Russia, whoever says so.

    "FBI … Kuzey Kore'ye bağlı grup … soygun … çalınan kripto Rus borsası Garantex üzerinden aklandı": that the FBI says it made the two
    sentences ones on a third state.
    """
    stolen = next((one for one in sentences if one.north and THEFT.search(folded, one.start, one.end)), None)
    return stolen is not None and any(
        one.russian
        and 0 < one.number - stolen.number <= _THROUGH
        and THEFT.search(folded, one.start, one.end) is not None
        for one in sentences
    )
