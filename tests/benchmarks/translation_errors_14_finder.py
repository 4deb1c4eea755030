"""Where the names of an English text stand and what they are: a person, a place, a body; the Turkish is asked too."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from translation_errors_14_edits import Pair, listed
from translation_errors_14_gazetteer import BODIES, FIRST, PEOPLES, PLACES

_TITLE = (
    r"(?:Mr|Mrs|Ms|Dr|Sir|Sen|Rep|Gov|Lady|Lord|Judge|Justice|President|Senator|Professor|Captain|Capt|Minister|"
    r"Father|Chancellor|Secretary|General)"
)
_WORD = r"(?:[A-Z][a-zçğıöşüéáíA-Z]*(?:['’](?!s\b)[A-Z]\w+)?(?:-[A-Za-z]\w+)*|[A-Z]{2,})"
_RUN = re.compile(rf"(?<![\w.]){_WORD}(?:(?: (?:de|of the|of|al|van|von|bin|Del|Le))? {_WORD})*(?!\w)")
_NO_NAME = frozenset(
    listed(
        "The A An I He She It We You They In On At But And Or If When After Before For From As Mr "
        "Mrs Ms Dr Sir Sen Rep "
        "Gov Judge Justice President Senator Prime Minister Monday"
        " Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June "
        "July August September "
        "October November December Oct Nov Dec Sept God Rev Capt"
        " This That There These Those His Her Its Our Their My Your No Not Yes TV AM PM II "
        "Christmas English Internet DNA "
        "AI HIV ATM Professor Father Captain Secretary General Read"
        " State Foreign Republic Lady Lord Chancellor What Who Why How Where New North South East "
        "West St San All Brexit "
        "Club Golf Game Cup League Court Committee Party Army Navy Class Discs Island Times Post Sun Telegraph "
        "Guardian Hill Medium City Games Thrones Live Night Federal Minutes Examiner Dragons Den Street Beach "
        "University Hotel House One Two Three Four Five Chief Queen King Prince Princess Day"
    )
)
_SAYS = (
    r"(?: (?:said|says|told|added|has|had|was|is|who|tweeted|wrote|claimed|denied|scored|won|lost|will|made|took|went|"
    r"believes|wants|insisted|also|did|would|could)\b|, \d\d,)"
)

_FIRST_NAMES = (
    frozenset(FIRST)
    | frozenset(FIRST.values())
    | frozenset(
        listed(
            "Brent LeBron Kanye Track Jair Xherdan Gwyneth Olivier Cristiano Angela Emmanuel Vladimir "
            "Recep Bashar Evo Justin "
            "Janelle Janine Giselle Lynsey Stormy Emilia Rose Quinton Wayde Dyteon"
            " Struan Lauren Luke Rudi Joko Sutopo Deborra-Lee Hugh Declan Darren Keir Nigel Vince "
            "Ruth Nicola Ed Oliver "
            "Sergey Xi Wang Dustin Jean Pierre Hans Carlos Luis Jose Juan Pablo Max Leo"
            " Matthew Mary Nancy Susan Chuck Mitch Ted Marco Bernie Kamala Cory Orrin Rand Lisa Joey "
            "Ryan Chad Terry Mick "
            "Melania Ivanka Jared Rex Heather Brandon Tyrone Stephen Scott Glenn Ovie"
        )
    )
)

_THINGS = frozenset(
    listed(
        "The Examiner Federal East West North South City United State Live Night Pig Weather Service News "
        "Post Hotel Street Republic Times Ledger Agency Police Club Airport Lakes Islands Bay Golf"
    )
)


class Name(NamedTuple):
    """A name of the text: its place, its words, what it names."""

    start: int
    end: int
    text: str
    kind: str  # person, place, people, body or name


@lru_cache(maxsize=1)
def _persons(targets: tuple[str, ...]) -> frozenset[str]:
    """Return the surnames that stand after a first name or title anywhere in these texts."""
    first = "|".join(sorted(_FIRST_NAMES))
    pattern = re.compile(
        rf"\b(?:{_TITLE}\.?|(?:{first})(?: [A-Z]\.)?) ({_WORD})\b(?! [A-Z][a-z]+ (?:Committee|Court|"
        rf"Party))"
    )
    found = {m[1] for text in targets for m in pattern.finditer(text)}
    return frozenset(
        found - _NO_NAME - set(PLACES) - set(BODIES) - set(PEOPLES) - {"Island", "Minister", "Golf", "Court"}
    )


_INDEX: dict[tuple[int, int, Pair], tuple[str, ...]] = {}


def persons(pairs: list[Pair]) -> frozenset[str]:
    """Return the surnames of all the pairs."""
    key = (id(pairs), len(pairs), pairs[-1])
    if key not in _INDEX:
        _INDEX.clear()
        _INDEX[key] = tuple(p[1] for p in pairs)
    return _persons(_INDEX[key])


def find(source: str, target: str, surnames: frozenset[str]) -> list[Name]:
    """Return the names of the target, in order."""
    found: list[Name] = []
    for m in _RUN.finditer(target):
        if re.match(r"\.[A-Z]", target[m.end() :]) or re.search(r"[A-Z]\.[A-Z]?$", target[: m.end()]):
            continue
        found += _run(source, target, m, surnames)
    return found


def _run(source: str, target: str, m: re.Match[str], surnames: frozenset[str]) -> list[Name]:
    """Return the name a run of capitalised words holds, or those of its parts."""
    for known, kind in ((PLACES, "place"), (PEOPLES, "people"), (BODIES, "body")):
        if m[0] in known:
            return [Name(m.start(), m.end(), m[0], kind)]
    words = m[0].split(" ")
    skipped = 0
    while (
        words
        and (words[0].rstrip(".") in _NO_NAME or words[0] in PEOPLES)
        and not (len(words) > 1 and words[0] in ("St", "San", "New", "North", "South", "West"))
    ):
        skipped += len(words.pop(0)) + 1
    text = " ".join(words)
    if not text or len(text) < 2 or (len(text) < 3 and not text.isupper()) or not _in_source(source, words):
        return [
            Name(m.start() + skipped, m.end(), text, k)
            for t, k in ((PLACES, "place"), (BODIES, "body"), (PEOPLES, "people"))
            if text in t
        ]
    start = m.start() + skipped
    return [Name(start, m.end(), text, _kind(target, text, start, m.end(), surnames))]


def _in_source(source: str, words: list[str]) -> bool:
    """Tell whether the Turkish has each longer word of the name too, with its capital."""
    long = [w for w in words if w[0].isupper() and w not in _NO_NAME]
    return bool(long) and all(re.search(rf"(?<!\w){re.escape(w)}(?![a-z]{{4}})", source) for w in long)


def _kind(target: str, text: str, start: int, end: int, surnames: frozenset[str]) -> str:
    """Tell what a name that no list has is: by its words, by what stands before and after it."""
    words = text.split(" ")
    for known, kind in ((PLACES, "place"), (BODIES, "body")):
        if text in known:
            return kind
    before = target[:start]
    if (words[-1] in surnames or words[0] in _FIRST_NAMES) and len(words) < 4 and "of" not in words:
        return "person"
    if re.search(rf"\b{_TITLE}\.? $", before):
        return "person"
    if (
        len(words) > 1
        and re.match(r"(?:'s)?" + _SAYS, target[end:])
        and len(words) == 2
        and not set(words) & _THINGS
        and not before.endswith("the ")
    ):
        return "person"
    if re.search(
        r"\b(?:in|at|near|across|around|outside|southern|northern|eastern|western|central) (?:the )?$", before
    ):
        return "place"
    return "body" if text.isupper() else "name"
