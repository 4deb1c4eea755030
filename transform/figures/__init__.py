"""Figures: the quantities a text claims, with unit, bounds, what they count, claimant, strength, giver and receiver.

A figure is read left to right over its sentence: number (`transform.numbers`) → qualifier and counted noun phrase →
casualties said of it → governing verb of saying → transfer and period.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from core.model import Entity, Figure
from core.text import fold
from transform.figures.durations import join_durations
from transform.figures.reader import FigureReader
from transform.numbers import Number, find_numbers

_KINDS = frozenset({"cardinal", "indefinite", "fraction", "percent"})


def find_figures(
    text: str,
    lang: str,
    *,
    entities: Sequence[Entity] = (),
    folded: str | None = None,
    numbers: Sequence[Number] | None = None,
    dateline: tuple[int, int] | None = None,
    today: date | None = None,
) -> tuple[Figure, ...]:
    """Find the quantities that matter in a text.

    Args:
        text: the body; offsets are into it.
        lang: its language, ISO 639-1.
        entities: the names found in it, in order; claimants, givers and receivers are told by them.
        folded: `fold(text)` where it is known already.
        numbers: `find_numbers(text, lang)` where they are known already.
        dateline: where its dateline stands, if it has one: what is named there says nothing in the report.
        today: the day of the article where it was filed; without it "last Tuesday" means no day.
    """
    folded = fold(text) if folded is None else folded
    every = find_numbers(text, lang) if numbers is None else numbers
    counts = _add_beside([number for number in every if number.kind in _KINDS], text, folded, lang)
    if not counts:
        return ()
    joined = join_durations(_join_choices(counts, text, folded, lang), text, folded, lang)
    return FigureReader(text, folded, lang, entities, dateline, today).read(joined)


_MEASURE_TR = r"(?:kilometre|metre|ton|saniye|dakika|kilo)"
_MEASURE_EN = r"(?:kilomet(?:er|re)|km|mile|tonne|ton|met(?:er|re))"
# (what tells at once that there is none, pattern, value): words that are numbers only beside others: "en az bir", "bir kilometrelik", "yarım saat", "one to three", "half an hour".
_BESIDE: dict[str, tuple[tuple[tuple[str, ...], re.Pattern[str], float], ...]] = {
    "tr": (
        (("en az bir", "en fazla bir"), re.compile(r"(?<!\w)en (?:az|fazla) (bir)(?= )"), 1.0),
        (
            ("bir kilo", "bir metre", "bir ton", "bir sani", "bir daki"),
            re.compile(
                rf"(?<!\w)(bir)(?= {_MEASURE_TR}(?:l[iuü]k|(?:y?[ea]|y?[iuü]) (?:yakin|varan|aşkin|aşan|kadar)(?!\w)))"
            ),
            1.0,
        ),
        (("yarim ",), re.compile(r"(?<!\w)(yarim)(?= (?:saat|gün|ton|kilo|kilometre)\w*)"), 0.5),
    ),
    "en": (
        (
            ("least one", "most one", "to one", "than one"),
            re.compile(r"(?<!\w)(?:at least|at most|up to|no more than) (one)(?= )"),
            1.0,
        ),
        (
            ("one ", "one-"),
            re.compile(rf"(?<!\w)(one)(?=[ -]{_MEASURE_EN}(?!\w)| to (?:two|three|four|five|six|ten) )"),
            1.0,
        ),
        (("half a",), re.compile(r"(?<!\w)(half an?)(?=[ -](?:hour|day|mile|kilomet\w+|ton\w*)(?!\w))"), 0.5),
    ),
}
# A share by itself: "accounted for a third, or …", "put the share at half".
_SHARE_EN = re.compile(
    r"(?<!\w)(?:account(?:s|ed|ing)? for|m[ak]d?k?es? up|made up|(?:share|proportion|rate|figure) at|of (?:which|whom|them)(?: barely| only| just)?|(?:cut|fell|fallen|rose|grew|down|up|reduced|shrank) by)(?: (?:about|nearly|almost|some|roughly|over|around))? "
    r"(half|an? (?:third|quarter|fifth|tenth))(?=\s*[,.;)]|\s*\Z| (?:and|or|in|last|this|since|came|was|were|went|is|are|has|have|had)(?!\w))"
)
_SHARES = {"half": 0.5, "third": 1 / 3, "quarter": 0.25, "fifth": 0.2, "tenth": 0.1}
_COUPLE = re.compile(r"(?<!\w)couple (?:of )?(hundred|thousand|million|dozen)(?!s)")
_SCALES = {"dozen": 12.0, "hundred": 1e2, "thousand": 1e3, "million": 1e6}
_SMALL = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
_OUT_OF = re.compile(
    rf"(?<!\w)({'|'.join(_SMALL)}) (?:in|out of)(?: every)? ({'|'.join(_SMALL)}|\d{{1,3}})(?= (?!years?|months?|weeks?|days?|hours?|minutes?)[a-z])"
)
_FEW_OF = re.compile(
    r"(?<!\w)(?<![\d.,])(\d{1,3}) (?:in|out of)(?: every)? (10|100|1,000)(?= (?!years?|months?|weeks?|days?|hours?|minutes?|cases|countries|cities|places)[a-z])"
)
# "Her 10 mermiden 7'si", "her üç askerden biri": so many of each.
_SMALL_TR = {
    "bir": 1,
    "iki": 2,
    "üç": 3,
    "dört": 4,
    "beş": 5,
    "alti": 6,
    "yedi": 7,
    "sekiz": 8,
    "dokuz": 9,
    "on": 10,
    "yirmi": 20,
    "yüz": 100,
}
_OF_EACH_TR = re.compile(
    rf"(?<!\w)her (\d{{1,3}}|{'|'.join(_SMALL_TR)}) (?:[^\W\d]+ ){{0,2}}?[^\W\d]+[dt][ae]n ((\d{{1,3}})(?='s?[iuü])|({'|'.join(_SMALL_TR)})s?[iuü](?:n\w*)?)(?!\w)"
)
_TO = re.compile(r" to ")
_OR = re.compile(r" (?:veya|ya da|or|или|또는) ")


def _add_beside(numbers: list[Number], text: str, folded: str, lang: str) -> list[Number]:
    """Add the words that are numbers only for what stands beside them, and shares told as "one in two"."""
    found = []
    for needles, pattern, value in _BESIDE.get(lang, ()):
        if not any(needle in folded for needle in needles):
            continue
        for match in pattern.finditer(folded):
            start, end = match.span(1)
            found.append(Number(start, end, text[start:end], value, value, value, "cardinal"))
    if lang == "en" and any(word in folded for word in _SHARES):
        for match in _SHARE_EN.finditer(folded):
            share = _SHARES[match.group(1).rsplit(" ", 1)[-1]]
            start, end = match.span(1)
            found.append(Number(start, end, text[start:end], share, share, share, "fraction"))
    if lang == "en" and "couple " in folded:
        for match in _COUPLE.finditer(folded):  # "a couple of hundred missiles"
            (start, end), value = match.span(1), 2 * _SCALES[match.group(1)]
            found.append(Number(start, end, text[start:end], value, value, value, "cardinal"))
    if lang == "en":
        for match in _OUT_OF.finditer(folded):
            part, whole = _SMALL[match.group(1)], float(_SMALL.get(match.group(2), 0) or match.group(2))
            if part < whole:
                share = part / whole
                found.append(Number(match.start(), match.end(), match.group(), share, share, share, "fraction"))
        for match in _FEW_OF.finditer(folded):
            share = float(match.group(1)) / float(match.group(2).replace(",", ""))
            if share < 1:
                found.append(Number(match.start(), match.end(), match.group(), share, share, share, "fraction"))
    if lang == "tr" and "her " in folded:
        for match in _OF_EACH_TR.finditer(folded):
            whole = float(_SMALL_TR.get(match.group(1), 0) or match.group(1))
            share = float(match.group(3) or _SMALL_TR[match.group(4)]) / whole
            if share < 1:
                start, end = match.span(2)
                found.append(Number(start, end, text[start:end], share, share, share, "fraction"))
    if not found:
        return numbers
    kept = [n for n in numbers if not any(f.start <= n.start < f.end for f in found)]
    unlike = [
        f
        for f in found
        if f.kind == "fraction" or (f.value or 0) >= 24 or not any(n.start <= f.start < n.end for n in kept)
    ]
    return sorted([*kept, *unlike], key=lambda n: n.start)


def _join_choices(numbers: list[Number], text: str, folded: str, lang: str) -> list[Number]:
    """Make "iki veya üç" and "two or three" one range."""
    joined: list[Number] = []
    for number in numbers:
        first = joined[-1] if joined else None
        if first is not None and first.value is not None and _is_spoken(first, number, folded, lang):
            value = first.value + (number.value or 0.0)  # "four-thousand-100", as broadcasters write it
            joined[-1] = Number(
                first.start, number.end, text[first.start : number.end], value, value, value, "cardinal"
            )
        elif first is not None and first.value is not None and _is_part_of_scale(first, number, folded):
            value = first.value * (number.value or 0.0)
            joined[-1] = Number(
                first.start, number.end, text[first.start : number.end], value, value, value, "cardinal"
            )
        elif first is not None and lang == "tr" and _is_span(first, number, folded):
            joined[-1] = Number(
                first.start, number.end, text[first.start : number.end], None, first.value, number.value, "cardinal"
            )
        elif (
            first is not None and first.value is not None and number.value is not None
            and first.kind == number.kind == "cardinal" and first.value < number.value <= (2 if first.text != "one" else 10) * first.value
            and (_OR if first.text != "one" else _TO).fullmatch(folded, first.end, number.start)
        ):  # fmt: skip
            joined[-1] = Number(
                first.start, number.end, text[first.start : number.end], None, first.value, number.value, "cardinal"
            )
        else:
            joined.append(number)
    return joined


_THOUSAND = 1000.0


def _is_spoken(first: Number, number: Number, folded: str, lang: str) -> bool:
    """True for "four-thousand-100", which is one number."""
    return (
        lang == "en"
        and folded[first.end : number.start] == "-"
        and folded.endswith("thousand", first.start, first.end)
        and number.value is not None
        and number.value < _THOUSAND
    )


_FROM_TR = re.compile(r"(?: (?P<unit>[^\W\d_]+?))?'?[dt][ae]n ")
_UNTIL_TR = re.compile(r"(?: [^\W\d_]+)?'?\w* (?:kadar|dek|değin)(?!\w)(?! (?:çik|yüksel|art|ulaş|düş|in|geril|azal))")


def _is_span(first: Number, number: Number, folded: str) -> bool:
    """True for "100 bin dolardan 300 bin dolara kadar", not for "12 binden 15 bine kadar çıktı"."""
    if first.value is None or number.value is None or not first.kind == number.kind == "cardinal":
        return False
    begun = _FROM_TR.fullmatch(folded, first.end, number.start)
    if begun is None or not first.value < number.value:
        return False
    unit = begun["unit"]
    same = unit is None or folded.startswith(f" {unit}", number.end)
    return same and _UNTIL_TR.match(folded, number.end) is not None


def _is_part_of_scale(first: Number, number: Number, folded: str) -> bool:
    """True for "a quarter of a million"."""
    return (
        first.kind == "fraction"
        and folded[first.end : number.start] == " of "
        and folded[number.start : number.end] in {"a million", "a billion", "a thousand"}
    )
