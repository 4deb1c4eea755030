"""Names: another person, country, demonym, city, organisation, party in the place of the right one, and two that change places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import combinations
from random import Random

from .name_words import (
    COUNTRIES,
    FIRST_NAMES,
    ORGANISATIONS,
    OTHER_COUNTRIES,
    OTHER_DEMONYMS,
    OTHER_FIRST,
    OTHER_PLACES,
    OTHER_SURNAMES,
    PLACES,
)  # fmt: skip
from .pairs import Change, Found, Pair, fold, pairs

_PERSON = re.compile(r"\b([A-Z][a-zA-Z]+) ((?:[A-Z]\. )?[A-Z][a-z]+(?:[-'][A-Z][a-z]+)?|Mc[A-Z]\w+)(?!\w|-)")
_NOT_SURNAMES = frozenset(
    "Cup Court House Street City Park University Hospital School State County Council Church Jong Day News Times Road Club Island Beach".split()
)


def make(random: Random) -> Iterator[Found]:
    """Every wrong name."""
    yield from _persons(random)
    yield from _lands(random)
    yield from _places(random)
    yield from _organisations()
    yield from _exchanged()


@cache
def surnames() -> frozenset[str]:
    """The surnames of the persons who are once named in full."""
    found = set()
    for pair in pairs():
        for first, last in _PERSON.findall(pair.en):
            if first in FIRST_NAMES and last not in _NOT_SURNAMES and re.search(rf"\b{re.escape(last)}\b", pair.tr):
                found.add(last)
    return frozenset(found)


def _swapped(text: str, old: str, new: str) -> str:
    return re.sub(rf"(?<![\w-]){re.escape(old)}(?![\w-])", new, text)


def _persons(random: Random) -> Iterator[Found]:
    for pair in pairs():
        full = [(f, s) for f, s in _PERSON.findall(pair.en) if f in FIRST_NAMES and s in surnames() and s in pair.tr]
        for first, last in full:
            if first in pair.tr:
                yield (
                    pair,
                    Change(
                        "person_first", _swapped(pair.en, f"{first} {last}", f"{random.choice(OTHER_FIRST)} {last}")
                    ),
                )
            if pair.en.count(last) == 1:
                other = random.choice(OTHER_SURNAMES)
                yield pair, Change("person_last", _swapped(pair.en, last, other))
                other = f"{random.choice(OTHER_FIRST)} {random.choice(OTHER_SURNAMES)}"
                yield pair, Change("person_whole", _swapped(pair.en, f"{first} {last}", other))
        alone = [s for s in surnames() if s not in {last for _, last in full} and _alone(s, pair)]
        for last in sorted(alone):
            other = random.choice(sorted(surnames() - {last}))
            if other not in pair.en and other not in pair.tr:
                yield pair, Change("person_alone", _swapped(pair.en, last, other))
            yield pair, Change("person_alike", _swapped(pair.en, last, _alike(last, random)))


def _alone(surname: str, pair: Pair) -> bool:
    return bool(
        re.search(rf"(?:[a-z,] |^\W*|Mr\.? |Ms\.? |Mrs\.? |President |Judge |Dr\.? ){surname}\b(?! [A-Z]|-)", pair.en)
    ) and bool(re.search(rf"\b{surname}\b", pair.tr))


def _alike(name: str, random: Random) -> str:
    """A surname with another first vowel."""
    vowels = [at for at, letter in enumerate(name) if at and letter in "aeiou"]
    at = vowels[0] if vowels else len(name) - 1
    return name[:at] + random.choice([v for v in "aeiou" if v != name[at]]) + name[at + 1 :]


def _lands(random: Random) -> Iterator[Found]:
    for pair in pairs():
        source = fold(pair.tr)
        for country, (demonym, turkish) in COUNTRIES.items():
            if not re.search(turkish, source):
                continue
            for sub, old, others, known in (
                ("country", country, OTHER_COUNTRIES, list(COUNTRIES)),
                ("demonym", demonym, OTHER_DEMONYMS, [d for d, _ in COUNTRIES.values()]),
            ):
                if len(re.findall(rf"(?<!North )(?<!South )\b{old}\b(?!'s Day| Ocean)", pair.en)) != 1:
                    continue
                near = random.choice(known)
                if (
                    near not in {"England", "Britain", "English", "British"}
                    and near not in pair.en
                    and not re.search(_turkish_of(near), source)
                ):
                    yield pair, Change(sub, _swapped(pair.en, old, near))
                yield pair, Change(sub, _swapped(pair.en, old, random.choice(others)))


def _turkish_of(name: str) -> str:
    return next(turkish for country, (demonym, turkish) in COUNTRIES.items() if name in {country, demonym})


def _places(random: Random) -> Iterator[Found]:
    for pair in pairs():
        source = fold(pair.tr)
        for place, turkish in PLACES.items():
            if len(
                re.findall(
                    rf"(?<!West )(?<!Manchester )\b{place}\b(?! (?:Times|Post|Suns|Coyotes|Giants|Lakers|Rockies|United|City|Zoo))",
                    pair.en,
                )
            ) == 1 and re.search(turkish, source):
                other = random.choice([*OTHER_PLACES, *PLACES])
                if other not in pair.en and not (other in PLACES and re.search(PLACES[other], source)):
                    yield pair, Change("place", _swapped(pair.en, place, other))


def _organisations() -> Iterator[Found]:
    for pair in pairs():
        source = fold(pair.tr)
        for english, turkish, others in ORGANISATIONS:
            places = list(re.finditer(rf"(?<![\w-])(?:{english})(?![\w-])", pair.en))
            if len(places) == 1 and re.search(turkish, source):
                for other in others:
                    if fold(other.removeprefix("the "))[:6] not in source and other not in pair.en:
                        start, end = places[0].span()
                        yield pair, Change("organisation", pair.en[:start] + other + pair.en[end:])


def _exchanged() -> Iterator[Found]:
    for pair in pairs():
        source = fold(pair.tr)
        classes = {
            "exchanged_persons": _named(pair),
            "exchanged_countries": [
                c for c, (_, turkish) in COUNTRIES.items() if c in pair.en and re.search(turkish, source)
            ],
            "exchanged_demonyms": [
                d for d, turkish in COUNTRIES.values() if d in pair.en and re.search(turkish, source)
            ],
            "exchanged_parties": [p for p in ("Republicans", "Democrats") if p in pair.en],
            "exchanged_places": [p for p, turkish in PLACES.items() if p in pair.en and re.search(turkish, source)],
        }
        for sub, named in classes.items():
            for one, two in combinations(named, 2):
                if one in two or two in one:
                    continue
                new = _exchange(pair.en, one, two)
                if new:
                    yield pair, Change(sub, new)


def _named(pair: Pair) -> list[str]:
    full = [f"{f} {s}" for f, s in _PERSON.findall(pair.en) if f in FIRST_NAMES and s in surnames() and s in pair.tr]
    return full + sorted(s for s in surnames() if not any(s in name for name in full) and _alone(s, pair))


def _exchange(text: str, one: str, two: str) -> str:
    """The text with two names in each other's place; nothing where they are named in one breath or more than once."""
    first, second = (re.findall(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text) for name in (one, two))
    if len(first) != 1 or len(second) != 1:
        return ""
    start, end = sorted((text.index(one), text.index(two)))
    between = text[start:end]
    words = between.split()
    if len(words) < 4 or re.search(r"\b(?:and|or|as well as|vs?|with)\s*(?:the )?$", between) or between.count(",") > 2:
        return ""
    marked = _swapped(text, one, "\0")
    return _swapped(marked, two, one).replace("\0", two)
