"""The sentences of a text with the mentions of the two sides, of Ukraine at war and of third states."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from core.model import Entity
from transform.relevance_words import (
    ABROAD,
    ABROAD_IN_WAR,
    AT_FRONT,
    COLD,
    DRONE_MADE,
    NO_WAR,
    NO_WAR_FRONT,
    SENDS_SOLDIERS,
    SHORT_NORTH,
    SHORT_RUSSIAN,
    TELLER,
    THEFT,
)
from transform.words import Words

_SIBERIA = "dl:siberia"
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


def split_sentences(folded: str, words: Words, entities: Sequence[Entity], sides: Mapping[str, str]) -> list[Sentence]:
    """Return the sentences with the mentions of each side, in order."""
    sentences: list[Sentence] = []
    first = 0
    while first < len(words.sentences):
        number = words.sentences[first]
        following = bisect_right(words.sentences, number, first)
        sentences.append(Sentence(number, words.starts[first], words.ends[following - 1]))
        first = following
    by_number = {one.number: one for one in sentences}
    for entity in entities:
        side = sides.get(entity.id, "")
        if not side or (entity.id == _SIBERIA and COLD.match(folded, entity.end) is not None):
            continue
        one = by_number[words.sentence_at(entity.start)]
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
            one.russian += next(
                (told for words in (ABROAD, ABROAD_IN_WAR, DRONE_MADE) if (told := _shortened(words, folded, one))), []
            )
            if NO_WAR_FRONT.search(folded, one.start, one.end) is None:
                one.front += _shortened(AT_FRONT, folded, one)
                if not one.front and NO_WAR.search(folded, one.start, one.end) is None:
                    one.front += _shortened(SENDS_SOLDIERS, folded, one)
    return sentences


def names_a_third(folded: str, one: Sentence) -> bool:
    """True where a sentence names a third state that does more than tell of the two ("Güney Koreli bir yetkili … söyledi")."""
    return any(TELLER.match(folded, entity.end) is None for entity in one.others)


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
