"""Errors of name: another person, place or organisation, or two of the text exchanged."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from acceptance.pairs import Pair

from acceptance_3.common import Corpus, Edit, find, mend_articles, seen, swap
from acceptance_3.gazetteer import MEN, ORGANISATIONS, ORGANISATIONS_IN_TURKISH, PLACES, SURNAMES, WOMEN

_NOT_AFTER_PLACES = (
    r"(?! (?:City|United|Post|Times|Giants|State|Stars|Examiner|Globe|Athletic|County|Cup|University|Metro|Nuggets"
    r"|Rockies|Lakers|Football|Magistrates|Keynes|Tribune|Redskins|D\.?C|Fashion|Press|Ryder|Village|Park|Plaza|Daily"
    r"|Register|Town|Lane|Street|FC|McDowall|Valley))(?<!Great )"
)
_NOT_BEFORE_PLACES = (
    r"(New|South|North|West|East|Northern|Baja|Real|Rapid|Mr|Mrs|Great|Jason|Lewis|Central|Mount|Mike|University of"
    r"|Republic of|Papua New|Republic of North|Northern|Bank of|American|Gary|BBC|Air Navigation) $"
)
_NOT_AFTER_ORGANISATIONS = (
    r"(?! (?:Sunday|Radio|Cup|News|Park|Arena|Drive|Research|Outlook|Channel|Premiership|Business|State|Festival|City))"
)
_GIVEN_NAME_BEFORE = (
    r"(?:^|[ \"'])(?!Mr|Mrs|Ms|Dr|Prof|President|Judge|Senator|Justice|Secretary|The|But|And|When|While|As|If|In|For|That"
    r"|After|Although|Minister|Chancellor)[A-Z][\w.-]+ $"
)
_ALSO_WORDS = ("Waters", "Ford", "Wade", "Graham", "Flake", "Hazard", "Grace", "Sessions", "Sterling")
_WITH_AN_ARTICLE = (
    "Rangers", "Lakers", "Nationals", "Rockies", "Warriors", "Denver Nuggets", "Belfast Giants", "Dundee Stars",
)  # fmt: skip
_BODIES = {
    "FBI": ("CIA", "Secret Service", "Pentagon"),
    "NATO": ("OSCE", "IMF", "Council of Europe"),
    "EU": ("UN", "IMF", "African Union"),
    "UN": ("EU", "Arab League"),
    "Ukip": ("Labour", "Plaid Cymru"),
    "LSU": ("Vanderbilt", "Tennessee State"),
    "NRCC": ("DCCC",),
    "DCCC": ("NRCC",),
    "Yale": ("Harvard", "Vanderbilt"),
    "Harvard": ("Yale",),
}
_SAME_PARTY = (  # stand for one another: a government by its capital
    {"North Korea", "Pyongyang"}, {"China", "Beijing"}, {"Russia", "Moscow"}, {"South Korea", "Seoul"},
    {"Germany", "Berlin"}, {"Britain", "London"}, {"France", "Paris"}, {"Britain", "England"},
)  # fmt: skip


@dataclass(frozen=True, order=True)
class _Found:
    """A name of the text: its span, its letters and what it names."""

    span: tuple[int, int]
    name: str
    sort: str


class _Names:
    """The names found in a text so far; what they cover is not looked at again."""

    def __init__(self) -> None:
        self.found: list[_Found] = []

    def add(self, match: re.Match[str], name: str, sort: str) -> None:
        self.found.append(_Found(match.span(), name, sort))

    def free(self, match: re.Match[str]) -> bool:
        return not any(f.span[0] < match.end() and match.start() < f.span[1] for f in self.found)


def name(rng: Random, pair: Pair, _: Corpus) -> Iterator[Edit]:
    """One mention of a name changed; the Turkish has the right one."""
    names = _Names()
    yield from _people(rng, pair, names)
    yield from _places(rng, pair, names)
    yield from _organisations(rng, pair, names)
    yield from _surnames(rng, pair, names)
    yield from _exchanged(pair, sorted(names.found))


def _mentions(text: str, word: str, unless: str = "") -> Iterator[re.Match[str]]:
    if word in text:
        yield from find(r"(?<![\w-])" + re.escape(word) + r"(?![\w-])" + unless, text)


def _written(words: str, turkish: str) -> bool:
    return all(word in turkish for word in words.replace("'s", "").split())


def _people(rng: Random, pair: Pair, names: _Names) -> Iterator[Edit]:
    """Given name and surname: both changed, or one of them."""
    for group in (MEN, WOMEN):
        for person in group:
            for match in _mentions(pair.en, person):
                if not _written(person.split()[-1], pair.tr):
                    continue
                names.add(match, person, "person")
                new, sub = _other_person(rng, pair, person, group)
                yield swap(pair, match.span(), new, sub)


def _other_person(rng: Random, pair: Pair, person: str, group: Sequence[str]) -> tuple[str, str]:
    given = person.split()[0]
    draw = rng.random()
    if draw < 0.45 or not _written(person, pair.tr):
        others = [x for x in group if x.split()[-1] not in pair.en and x.split()[0] != given]
        return rng.choice(others), "person full"
    if draw < 0.75:
        surname = rng.choice([x for x in SURNAMES if x not in pair.en])
        return person.rsplit(" ", 1)[0] + " " + surname, "surname of full name"
    others = [x for x in group if x.split()[0] != given and len(x.split()[0]) > 2]
    return rng.choice(others).split()[0] + " " + person.split(" ", 1)[1], "given name of full name"


def _places(rng: Random, pair: Pair, names: _Names) -> Iterator[Edit]:
    for sort, places in PLACES.items():
        for place in sorted(places, key=len, reverse=True):
            for match in _mentions(pair.en, place, _NOT_AFTER_PLACES):
                part_of_more = seen(_NOT_BEFORE_PLACES, pair.en[: match.start()])
                if not names.free(match) or part_of_more or not seen(places[place], pair.tr) or place == "Chequers":
                    continue
                names.add(match, place, "place " + sort)
                new = rng.choice(
                    [x for x in places if _may_stand_for(x, place, pair.en) and places[x] != places[place]]
                )
                if place in ("Netherlands", "Dominican Republic"):
                    new = "Czech Republic"
                yield swap(pair, match.span(), new, "place " + sort)


def _may_stand_for(other: str, place: str, text: str) -> bool:
    if {other, place} == {"England", "Britain"} or other in ("Netherlands", "Dominican Republic", "Chequers"):
        return False
    return other != place and other not in text


def _organisations(rng: Random, pair: Pair, names: _Names) -> Iterator[Edit]:
    for sort, listed in ORGANISATIONS.items():
        for body in sorted(listed, key=len, reverse=True):
            for match in _mentions(pair.en, body, _NOT_AFTER_ORGANISATIONS):
                if not names.free(match) or not _organisation_said(body, pair.tr):
                    continue
                before = pair.en[: match.start()]
                if (body == "Amazon" and seen(r"the $", before)) or (body == "Boots" and "boots" in pair.en):
                    continue
                names.add(match, body, "org " + sort)
                others = _other_organisations(sort, body, pair.en, before)
                if others:
                    yield swap(pair, match.span(), rng.choice(others), "org " + sort)


def _organisation_said(body: str, turkish: str) -> bool:
    if body in ORGANISATIONS_IN_TURKISH:
        return seen(ORGANISATIONS_IN_TURKISH[body], turkish)
    return _written(body, turkish) or body.replace("The ", "") in turkish


def _other_organisations(sort: str, body: str, text: str, before: str) -> list[str]:
    if sort == "club" and seen(r"\b[Tt]he $", before):
        return [x for x in _WITH_AN_ARTICLE if x != body and x not in text]
    group: Sequence[str] = ORGANISATIONS[sort]
    if sort == "body":
        group = _BODIES.get(body) or [x for x in group if x not in ("FBI", "NATO", "EU", "UN", "CIA", "IMF")]
    article = body.startswith("The ")
    return [x for x in group if x != body and x not in text and x.startswith("The ") == article and body not in x]


def _surnames(rng: Random, pair: Pair, names: _Names) -> Iterator[Edit]:
    """Surnames that stand alone or behind a title."""
    for surname in sorted(set(SURNAMES)):
        for match in _mentions(pair.en, surname, r"(?! (?:[A-Z]\w+|Cup|Counter))"):
            before = pair.en[: match.start()]
            if not names.free(match) or not _written(surname, pair.tr) or seen(_GIVEN_NAME_BEFORE, before):
                continue
            if surname in _ALSO_WORDS and seen(r"(v\.?|the|Roe v\.) $", before):
                continue
            names.add(match, surname, "person")
            new = rng.choice([x for x in SURNAMES if x != surname and x not in pair.en])
            yield swap(pair, match.span(), new, "surname")


def _exchanged(pair: Pair, found: Sequence[_Found]) -> Iterator[Edit]:
    """Each name changes places with the first one behind it of the same sort, unless both stand in one list."""
    text = pair.en
    for n, one in enumerate(found):
        for two in found[n + 1 :]:
            if one.name in two.name or two.name in one.name or one.span[0] >= two.span[0]:
                continue
            between = text[one.span[1] : two.span[0]]
            if not _same_sort(one, two) or _listed_together(text[: one.span[0]], between):
                continue
            if {one.name, two.name} in _SAME_PARTY:
                continue
            start = one.span[0]
            target = text[:start] + two.name + between + one.name + text[two.span[1] :]
            target = mend_articles(target, start, len(two.name))
            target = mend_articles(target, start + len(two.name) + len(between), len(one.name))
            yield Edit(target, "two names exchanged", (start, "exchanged"))
            break


def _same_sort(one: _Found, two: _Found) -> bool:
    return one.sort == two.sort or (one.sort.startswith("place ") and two.sort.startswith("place "))


def _listed_together(before: str, between: str) -> bool:
    if re.fullmatch(r"(,? (and|or) |, |[-/ ]|\W+)", between):
        return True
    if seen(r"^(, [^,]{2,22})*,? (and|or)( the)? $", between):
        return True
    if re.fullmatch(r",( [A-Z][\w.'-]*( [A-Z][\w.'-]*)*,)* (and |northwestern )?", between):
        return True
    return seen(r"\bthe $", before) or seen(r"\bthe $", between)
