"""Times told in years and months, which are one figure: "6년 8개월", "6 yıl 8 ay", "six years and eight months"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from transform.numbers import Number

# The years with what stands between them and the months; the months.
_YEARS_MONTHS: dict[str, tuple[re.Pattern[str], re.Pattern[str]]] = {
    lang: (re.compile(years), re.compile(months))
    for lang, (years, months) in {
        "ko": (r"년 ?", r" ?개월"),
        "tr": (r" yil,? (?:ve )?", r" ay(?!r)"),
        "en": (r"[ -]years?,? (?:and )?", r"[ -]months?(?!\w)"),
        "ru": (r" (?:лет|год(?:а|ам|ами|у|ов)?),? (?:и )?", r" месяц"),
        "uk": (r" (?:років|рік|роки),? (?:і |та |й )?", r" місяц"),
    }.items()
}
_TWELVE = 12


def join_durations(numbers: Sequence[Number], text: str, folded: str, lang: str) -> list[Number]:
    """Make the two numbers of one time one, counted in months: "6년 8개월" lasts 80 of them, and not 8.

    Args:
        numbers: those of the text, in order.
        text: the text.
        folded: the folded text.
        lang: ISO 639-1.
    """
    if lang not in _YEARS_MONTHS:
        return list(numbers)
    joined: list[Number] = []
    for number in numbers:
        years = joined[-1] if joined else None
        if years is None or years.value is None or number.value is None or not _is_one(years, number, folded, lang):
            joined.append(number)
            continue
        value = years.value * _TWELVE + number.value
        joined[-1] = Number(years.start, number.end, text[years.start : number.end], value, value, value, "cardinal")
    return joined


def _is_one(years: Number, number: Number, folded: str, lang: str) -> bool:
    if not years.kind == number.kind == "cardinal" or not (number.value or _TWELVE) < _TWELVE:
        return False
    between, behind = _YEARS_MONTHS[lang]
    return (
        between.fullmatch(folded, years.end, number.start) is not None and behind.match(folded, number.end) is not None
    )
