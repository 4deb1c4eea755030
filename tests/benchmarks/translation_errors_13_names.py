"""Errors of the thirteenth script: a name that is another, two names exchanged."""

from __future__ import annotations

import random
import re

from translation_errors_13_lists import (
    BODIES,
    CAPITALS,
    CITIES,
    COUNTRIES,
    DEMONYMS,
    GIVEN,
    KOREAN,
    KOREANS,
    PERSONS,
    STATES,
    SURNAMES,
)
from translation_errors_13_tools import Pair, put

Name = tuple[int, int, str]  # start, end, sort
_CAP = r"(?:[A-ZÇĞİÖŞÜÉ][\w’'-]*[a-zçğıöşüé](?!\w))"
_TITLE = (
    r"(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Lord|President|Prime Minister|Minister|Secretary|Senator|Sen|Rep|Judge|Justice|Chancellor|"
    r"Ambassador|Gen|Captain|Capt|Governor|Gov|Rev|King|Queen|Prince|Princess|spokesman|spokeswoman|spokesperson|coach|"
    r"manager|Attorney General|Leader|leader|captain|presenter|Mayor|Chairman)\.?"
)
_SPEAKS = r"(?= (?:said|says|told|added|added:|explained|claimed|wrote|tweeted|noted|testified|announced|denied|insisted|argued|believes|admitted|posted|scored|became|made|has|was|had|is|will|did|took|won|went|and his|and her)\b|['’]s\b)"
_NO_NAME = frozenset(
    """The This That These Those There They It He She We You I In On At As But And For From With When While What Who Why How If Of By To
    After Before During Since Although However Meanwhile Many Some Most More Other Another One Two Three All No Not Even Just Then Now
    Here His Her Their Our My Its Your Also Still Only Both Each Every Such Like Despite Under Over Our Thus Yes Well Oh Additionally Monday
    Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November
    December God Internet Christmas English President Minister Prime Senator Secretary Police Officials Mr Mrs Ms Dr Sir Lord Judge
    Democrats Republicans Foreign Defence Defense State House Senate Congress Parliament Government Army Navy Court Council St Protector Assembly Organization Staff Will Says Over Then Take Kong
    Committee University Street Road Park School Church County City Brexit Cold War World Cup League North South East West""".split()
)
_SORTS = {
    "country": [c for c in COUNTRIES if c not in ("America", "Türkiye", "England", "Britain")],
    "people": DEMONYMS,
    "city": CITIES,
    "state": STATES,
}


def _list_pattern(names: list[str]) -> re.Pattern[str]:
    """Return the pattern of any of some names, the longest first, as whole words not part of a longer name."""
    longest = sorted(names, key=len, reverse=True)
    body = "|".join(re.escape(n).replace("the\\ ", "the\\ ") for n in longest)
    return re.compile(
        rf"(?<![\w’'-])(?<!New )(?<!North )(?<!South )(?<!West )(?:{body})(?![\w-]| (?:University|Street|Road|City|Council|Times|Post|Register|Evening))"
    )


_PATTERNS: list[tuple[str, re.Pattern[str]]] = [
    *((f"body{i}", _list_pattern(row.split("|"))) for i, row in enumerate(BODIES)),
    ("country", _list_pattern(COUNTRIES)),
    ("people", _list_pattern(DEMONYMS)),
    ("city", _list_pattern(CITIES)),
    ("state", _list_pattern(STATES)),
]
_KOREAN = re.compile(rf"(?<![\w-])(?:{KOREAN}) (?:[A-Z][a-z]+-[a-z]+|[A-Z][a-z]+ [A-Z][a-z]+)(?!\w)")
_FULL = re.compile(rf"(?<![\w-])({_CAP})((?: [A-Z]\.)? (?:(?:von|de|del|van|al|bin|Mc|Purwo) )?{_CAP}(?: {_CAP})?)")
_TITLED = re.compile(rf"\b{_TITLE} ({_CAP}(?: {_CAP}){{0,2}})")
_SPEAKER = re.compile(rf"(?<![\w’'-])(?<![a-z] the )(?<!St\. )({_CAP}){_SPEAKS}")


def name(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Put another name in place of one: of a list of its sort, or of another text."""
    text = pair[1]
    found = names(text, pair[0])
    rng.shuffle(found)
    found.sort(key=lambda n: n[2] == "rest")
    for start, end, sort in found:
        old = text[start:end]
        new = _other((start, end, sort), text, rng, pairs)
        if not new:
            continue
        wrong = put(text, start, end, new)
        if rng.random() < 0.5:
            wrong = re.sub(rf"(?<![\w-]){re.escape(old)}(?![\w-])", new, wrong)
        return wrong
    return None


def name_swapped(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Exchange two names of the text that are of one sort and not members of one list."""
    text = pair[1]
    found = [n for n in names(text, pair[0]) if n[2] != "rest"]
    couples = [(a, b) for a in found for b in found if a[1] < b[0] and _kin(a[2], b[2])]
    rng.shuffle(couples)
    couples.sort(key=lambda c: c[0][2] != c[1][2])
    for a, b in couples:
        left, right = text[a[0] : a[1]], text[b[0] : b[1]]
        if _alike(left, right) or _together(text, a, b):
            continue
        wrong = text[: a[0]] + _headed(right, left) + text[a[1] : b[0]] + _headed(left, right) + text[b[1] :]
        if wrong != text:
            return re.sub(r"\bthe the\b", "the", wrong)
    return None


def names(text: str, turkish: str) -> list[Name]:
    """Return the names of a text, none within another: persons, places, peoples, bodies, and what stands in the source too."""
    found: list[Name] = []

    def add(start: int, end: int, sort: str) -> None:
        if all(end <= s or start >= e for s, e, _ in found):
            found.append((start, end, sort))

    for match in _KOREAN.finditer(text):
        add(*match.span(), "korean")
    for match in _FULL.finditer(text):
        if match[1] in GIVEN and match[2].split()[-1] not in _NO_NAME:
            add(match.start(), match.end() - _tail(match[0]), "full")
    for match in _TITLED.finditer(text):
        if not set(match[1].split()) & _NO_NAME and match[1] not in DEMONYMS and match[1].split()[0] not in COUNTRIES:
            many = " " in match[1]
            add(match.start(1), match.end(1) - _tail(match[1]), "full" if many else "surname")
    for sort, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            if text[: match.start()].rstrip(" ").rsplit(" ", 1)[-1] in GIVEN:
                continue
            if text[match.end() : match.end() + 2] != ", " or not re.match(
                r", [A-Z][a-z]+\.?(?:,|\.|$)", text[match.end() :]
            ):
                add(*match.span(), sort)
    for match in _SPEAKER.finditer(text):
        if match[1] not in _NO_NAME and _kept(match[1], turkish):
            add(match.start(1), match.end(1), "surname")
    for match in re.finditer(rf"(?<=[a-z,] ){_CAP}(?: {_CAP})*", text):
        if not set(match[0].split()) & _NO_NAME and _kept(match[0], turkish):
            add(match.start(), match.end() - _tail(match[0]), "rest")
    return found


def _tail(text: str) -> int:
    """Return how long a genitive ending is."""
    return 2 if text.endswith(("'s", "’s")) else 0


def _kept(word: str, turkish: str) -> bool:
    """Whether a name of the translation stands in the source as well."""
    bare = word[: len(word) - _tail(word)]
    return re.search(rf"(?<!\w){re.escape(bare)}", turkish) is not None


def _alike(a: str, b: str) -> bool:
    """Whether two names may be of one bearer."""
    one, other = a.lower().removeprefix("the "), b.lower().removeprefix("the ")
    return one in other or other in one or one[:4] == other[:4] or frozenset((a, b)) in CAPITALS


def _other(old_name: Name, text: str, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Return another name of the sort that the text does not have."""
    start, end, sort = old_name
    old = text[start:end]
    if sort.startswith("body"):
        options = BODIES[int(sort[4:])].split("|")
    elif sort in _SORTS:
        options = _SORTS[sort]
    else:
        options = {"full": PERSONS, "korean": KOREANS, "surname": SURNAMES, "rest": []}[sort]
        if sort == "rest" or rng.random() < 0.6:
            options = _of_other_texts(sort, old, rng, pairs) or options
    options = [o for o in options if not _alike(o, old) and o not in text]
    if not options:
        return None
    new = rng.choice(options)
    if sort == "full" and old.count(" ") == 1 and rng.random() < 0.2:  # only the given name or only the surname
        given, surname = old.split(" ")
        return f"{new.split(' ')[0]} {surname}" if rng.random() < 0.5 else f"{given} {new.split(' ')[-1]}"
    if re.search(r"\b(?:[Tt]he|[A-Z]\w+['’]s|an?|its|his|[a-z]+(?:er|ed|or|ern|al)) $", text[:start]):
        return new.removeprefix("the ")
    return _like_the(new) if start == 0 else new


def _like_the(new: str) -> str:
    """Write a name at the head of a sentence: The EU for the EU."""
    return new[0].upper() + new[1:]


def _of_other_texts(sort: str, old: str, rng: random.Random, pairs: list[Pair]) -> list[str]:
    """Return the names of a sort in some other texts."""
    some: list[str] = []
    for turkish, english in rng.sample(pairs, min(25, len(pairs))):
        some += [english[s:e] for s, e, kind in names(english, turkish) if kind == sort]
    return [s for s in some if s.count(" ") == old.count(" ")] if sort == "rest" else some


def _kin(a: str, b: str) -> bool:
    """Whether names of two sorts may take each other's place."""
    persons, places = {"full", "surname", "korean"}, {"country", "city", "state"}
    return a == b or {a, b} <= persons or {a, b} <= places or {a, b} <= {"country", "body0", "body5"}


def _together(text: str, a: Name, b: Name) -> bool:
    """Whether two names are members of one list, or of two sides that may be named in any order."""
    if any(n[2] == "state" and re.search(r"[A-Z]\w+, $", text[: n[0]]) for n in (a, b)):
        return True
    between = text[a[1] : b[0]]
    before = text[max(0, a[0] - 40) : a[0]]
    if re.fullmatch(r"(?:['’]s)?[\s,/&–-]*(?:and|or|as well as|with|versus|vs\.?|v)?(?: the)?[\s-]*", between):
        return True
    if re.fullmatch(r"(?:[\s,]|and|or|the|in|of|[A-Z][\w'.-]*)+", between) and not re.search(
        rf"\b{_TITLE}(?!\w)", between + before[-25:]
    ):
        return True
    return bool(re.search(r"\b(?:between|both|[Bb]etween the) $", before)) or bool(
        re.search(r"^ and (?:his|her|the)\b", between)
    )


def _headed(new: str, old: str) -> str:
    """Write a name as the one whose place it takes: with its article at the head of a sentence."""
    return _like_the(new) if old.startswith("The ") else new
