"""Percents and fractions: "yüzde 32,95", "%30", "üçte biri", "a third of", "two thirds", "half of"."""

from __future__ import annotations

from core import late_re as re
from transform.number_model import Atom, Raw
from transform.number_slashes import read_of_ten
from transform.number_sums import add_up
from transform.number_words import CYRILLIC


def percent_before(atoms: list[Atom], i: int, folded: str) -> tuple[Raw | None, int]:
    """Read "yüzde 32,95" or "%30" (the sign stands before its number); also "yüzde -3", whose minus is not part of the value."""
    sign = atoms[i]
    if i + 1 < len(atoms) and folded[sign.end : atoms[i + 1].start] in _MAY_BE_MINUS:
        raw, used = add_up(atoms, i + 1, folded)
        if raw is not None and raw.kind == "cardinal":
            one = _AND_ONE.match(folded, raw.end) if raw.value in _TENS and folded[raw.end - 1].isalpha() else None
            if one:
                return Raw(sign.start, one.end(), raw.value + 1, "percent"), used + 1
            return Raw(sign.start, raw.end, raw.value, "percent"), used + 1
        if atoms[i + 1].role == "half":
            return Raw(sign.start, atoms[i + 1].end, atoms[i + 1].value, "percent"), 2  # "yüzde yarım"
    return None, 1


_MAY_BE_MINUS = frozenset({"", " ", "-", " -", "−", " −", "–", " –", " eksi "})
# "Yüzde on biri" is eleven hundredths: a lone "biri" is "someone", and no number.
_TENS = frozenset(range(10, 100, 10))
_AND_ONE = re.compile(r" biri(?:n[a-zçğöşü]*|yle|ydi|dir)?(?![a-zçğöşü])")


def fraction_tr(atoms: list[Atom], i: int, folded: str) -> tuple[Raw | None, int]:
    """Read "üçte biri", "dörtte üçü", "onda 3'ü"; a denominator by itself ("üçte") is nothing."""
    below = atoms[i]
    one = _TR_ONE.match(folded, below.end)
    if one:
        used = 2 if i + 1 < len(atoms) and atoms[i + 1].start < one.end() else 1
        return Raw(below.start, one.end(), 1 / below.value, "fraction"), used
    if i + 1 < len(atoms) and folded[below.end : atoms[i + 1].start] == " ":
        above = atoms[i + 1]
        if above.role in {"unit", "digits"} and 0 < above.value < below.value:
            return Raw(below.start, above.end, above.value / below.value, "fraction"), 2
    return None, 1


_TR_ONE = re.compile(r" bir(?:i(?:n[a-zçğöşü]*|yle|ydi)?|e)?(?![a-zçğöşü])")


def fraction_en(atoms: list[Atom], i: int, folded: str) -> tuple[Raw | None, int]:
    """Read "a third of", "a quarter", "half of"; "the first half of the year" and "a third person" are none."""
    first = atoms[i]
    before = atoms[i - 1] if i else None
    if before is not None and before.role == "ordinal" and folded[before.end : first.start] == " ":
        return None, 1
    if first.role == "article" and i + 1 < len(atoms) and folded[first.end : atoms[i + 1].start] == " ":
        part = atoms[i + 1]
        divides = part.role == "denominator" or (part.role == "ordinal" and part.value in _DENOMINATORS)
        if divides and (
            part.role == "denominator"
            or folded.startswith((" of", " and a ", " to "), part.end)
            or _SHARE_OF.search(folded[max(0, first.start - 8) : first.start])
        ):
            return Raw(first.start, part.end, 1 / part.value, "fraction"), 2
        if part.role == "half" and folded.startswith((" of", " the"), part.end):
            return Raw(first.start, part.end, 0.5, "fraction"), 2
    roles = [part.role for part in atoms[i : i + 3]]
    if roles == ["half", "article", "percent"] and folded[first.end : atoms[i + 2].start] in {" a ", "-a-"}:
        return Raw(first.start, atoms[i + 2].end, 0.5, "percent"), 3
    if first.role == "half" and _HALF_OF.match(folded, first.end):
        return Raw(first.start, first.end, 0.5, "fraction"), 1
    return None, 1


_SHARE_OF = re.compile(r"(?<!\w)(?:by|about|nearly|almost|than|around|roughly|over) \Z")
_HALF_OF = re.compile(r" of (?!\d)| (?:the|its|their|those) ")


def read_after(raw: Raw, atoms: list[Atom], i: int, used: int, folded: str, lang: str) -> tuple[Raw | None, int]:
    """Look at what follows a number: a percent sign, an English denominator ("two thirds"), a suffixed denominator."""
    following = atoms[i + used] if i + used < len(atoms) else None
    gap = folded[raw.end : following.start] if following else "?"
    if following is not None and raw.kind == "cardinal":
        if following.role == "mark" and gap in {"", " "}:
            raw.end, raw.kind = following.end, "percent"
            return raw, used + 1
        if following.role == "percent" and gap == " " and lang != "tr":
            raw.end, raw.kind = following.end, "percent"
            return raw, used + 1
        if lang in CYRILLIC and following.role == "part" and gap == " " and raw.value in {2, 3}:
            return Raw(raw.start, following.end, raw.value * following.value, "fraction"), used + 1
        divides = following.role in {"denominator", "ordinal"} and following.value in _DENOMINATORS
        if following.role == "ordinal" and gap == " " and raw.value > 1:
            divides = folded.startswith(" of ", following.end)  # not "three fourth-grade students"
        if lang == "en" and divides and gap in {" ", "-"} and 0 < raw.value < min(following.value, 10):
            return Raw(raw.start, following.end, raw.value / following.value, "fraction"), used + 1
    if raw.kind == "cardinal" and lang == "en" and folded.startswith(" per cent", raw.end):
        raw.end, raw.kind = raw.end + 9, "percent"
    if lang == "tr" and raw.kind == "cardinal":
        share = read_of_ten(raw, atoms, i + used, folded)
        if share is not None:
            return share[0], used + share[1]
    if raw.kind == "cardinal" and raw.value == 1 and folded[raw.start : raw.end] in {"bir", "one"}:
        return (raw if _ONE_OR_MORE.match(folded, raw.end) else None), used
    return raw, used


# "Bir ila iki milyon", "one or two thousand": by itself "bir" is an article.
_ONE_OR_MORE = re.compile(
    r"(?: (?:ila|veya|ya da) |[ -])(?:iki|üç|beş)(?: buçuk)? (?:bin|milyon|milyar)(?!\w)| (?:or|to) (?:two|three|five) (?:thousand|million|billion)\b"
)
_DENOMINATORS = frozenset({3, 4, 5, 6, 7, 8, 9, 10})
