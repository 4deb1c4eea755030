"""Names: one put for another, two exchanged, a part of one replaced, a land or its adjective."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from random import Random

from acceptance_5.pairs import Change, Found, pairs

from .edits import put

_LANDS = {
    "America": "American", "Australia": "Australian", "Britain": "British", "Canada": "Canadian", "China": "Chinese", "Egypt": "Egyptian",
    "France": "French", "Germany": "German", "Greece": "Greek", "Hungary": "Hungarian", "India": "Indian", "Indonesia": "Indonesian",
    "Iran": "Iranian", "Iraq": "Iraqi", "Ireland": "Irish", "Israel": "Israeli", "Italy": "Italian", "Japan": "Japanese",
    "Mexico": "Mexican", "North Korea": "North Korean", "Norway": "Norwegian", "Pakistan": "Pakistani", "Poland": "Polish",
    "Russia": "Russian", "Saudi Arabia": "Saudi", "Scotland": "Scottish", "South Korea": "South Korean", "Spain": "Spanish",
    "Sweden": "Swedish", "Syria": "Syrian", "Taiwan": "Taiwanese", "Turkey": "Turkish", "Ukraine": "Ukrainian", "Venezuela": "Venezuelan",
}  # fmt: skip
_NO_NAME = frozenset(
    "I I'm I've I'd I'll Mr Mrs Ms Dr Sir Lord Lady President Prime Minister Secretary Senator Sen Rep Gov Judge Justice Professor Chief "
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October "
    "November December Jan Feb Aug Sept Oct Nov Dec The A An It He She We They You This That These But And In On For TV OK God English "
    "King Queen Prince Princess Duke Duchess Pope Internet Christmas Islam Muslim Christian Catholic Democrat Republican Democrats "
    "Republicans Democratic Congress Senate House Parliament State Council Committee Court Department University School College Street "
    "Road Avenue Party League Cup World National International Federal Union Bill Act Board Church Police Hospital Park River Island "
    "North South East West Northern Southern Eastern Western Central United States Kingdom St Saint Day Week".split()
)
_WORD = r"[A-Z][a-zà-ÿ]+(?:[A-Z][a-zà-ÿ]+)?(?:-[A-Z][a-zà-ÿ]+)?"
_RUN = re.compile(rf"(?<![.!?:] )(?<![.!?]\" )(?<=[a-z,;] ){_WORD}(?: {_WORD})*(?![\w-])")
_LAND = re.compile(
    rf"(?<![A-Z]\w )\b({'|'.join(sorted([*_LANDS, *_LANDS.values()], key=len, reverse=True))})\b(?! [A-Z])"
)


@cache
def _common() -> frozenset[str]:
    """Words that stand in small letters as often: a capital of theirs shows no name."""
    counts = Counter(word for pair in pairs() for word in re.findall(r"\b[a-z]+\b", pair.en))
    return frozenset(word for word, count in counts.items() if count > 1)


def _is_name(run: str) -> bool:
    words = run.split()
    return all(word not in _NO_NAME and word.lower() not in _common() for word in words) and len(words) <= 3


@cache
def _runs() -> tuple[tuple[str, ...], ...]:
    """The names of the file by how many words they have."""
    known = {place.group() for pair in pairs() for place in _RUN.finditer(pair.en) if _is_name(place.group())}
    lands = {*_LANDS, *_LANDS.values()}
    return tuple(
        tuple(sorted(run for run in known if len(run.split()) == size and run not in lands)) for size in (1, 2, 3)
    )


def make(random: Random) -> Iterator[Found]:
    """Each name of each pair, changed."""
    for pair in pairs():
        places = [place for place in _RUN.finditer(pair.en) if _is_name(place.group())]
        for place in places:
            run = place.group()
            words = run.split()
            if run in _LANDS or run in _LANDS.values():
                continue
            other = _other(_runs()[len(words) - 1], pair.en, random)
            yield pair, Change(f"another name of {len(words)}", put(pair, place, other))
            if len(words) == 2:
                part = _other(_runs()[1], pair.en, random).split()
                yield pair, Change("another surname", put(pair, place, f"{words[0]} {part[1]}"))
                yield pair, Change("another first name", put(pair, place, f"{part[0]} {words[1]}"))
        for place in _LAND.finditer(pair.en):
            among = list(_LANDS) if place.group() in _LANDS else list(_LANDS.values())
            yield pair, Change("land", put(pair, place, _other(tuple(among), pair.en, random)))
        for left, right in itertools.pairwise(places):
            if left.group() != right.group() and not {*left.group().split()} & {*right.group().split()}:
                between = pair.en[left.end() : right.start()]
                if between.strip(" ,") in ("", "and", "or"):
                    continue  # in a list the order says nothing
                target = pair.en[: left.start()] + right.group() + between + left.group() + pair.en[right.end() :]
                yield pair, Change("exchanged", target)


def _other(among: tuple[str, ...], text: str, random: Random) -> str:
    """A name that the text does not have, nor a word of it."""
    while True:
        name = random.choice(among)
        if not any(word in text for word in name.split()):
            return name
