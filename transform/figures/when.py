"""When what a figure tells of was, is or will be: the words, and the days they mean on the day of the article.

Of the times that a sentence tells, the one that belongs to the figure; the time at which someone said so is none of them
(`transform.figures.moments_said`). What the words leave open is kept as words, without days (docs/decisions/0136).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from transform.figures.moments import UNKNOWN, Moment, Range, resolve
from transform.figures.moments_periods import moment_of_period
from transform.figures.moments_ranges import widen_months
from transform.figures.moments_said import is_said, is_to_come
from transform.figures.moments_words import Times, read_moment
from transform.figures.periods import YEARS_BEFORE, Period, belongs

_FAR = 160  # characters from a figure to its time
_COMMA = 20  # characters that a comma between a figure and its time counts for
_AND = (" and ", " ve ", " и ", " і ", " та ", " й ")
_PRESENT = 44  # characters behind a figure within which a word says that it is of the present
_NOW = {
    "tr": re.compile(r"(?<!\w)(?:halihazirda|halen|şu an(?:da)?|şu siralar)(?!\w)"),
    "en": re.compile(r"(?<!\w)(?:currently|at present|as of now)(?!\w)"),
    "ru": re.compile(r"(?<!\w)(?:в настоящее время|сейчас|ныне)(?!\w)"),
    "uk": re.compile(r"(?<!\w)(?:наразі|зараз|нині)(?!\w)"),
    "ko": re.compile(r"현재"),
}
_PREPOSITION = 4  # characters
_DIGIT = re.compile(r"\d")
_NO_TIME = (None, *UNKNOWN)

When = tuple[str | None, date | None, date | None]
Told = tuple[int, int, Moment]


@dataclass(frozen=True, slots=True)
class Figured:
    """Where a figure stands: its clause and sentence in a folded text, and the language.

    Attributes:
        folded: the folded text.
        lang: its language, ISO 639-1.
        span: the figure.
        sentence: its sentence.
    """

    folded: str
    lang: str
    span: tuple[int, int]
    sentence: tuple[int, int]


@cache
def _times(lang: str) -> Times | None:
    """How a language tells times; the tables are made at their first use."""
    if lang == "tr":
        from transform.figures.moments_turkish import TURKISH

        return TURKISH
    if lang == "en":
        from transform.figures.moments_english import ENGLISH

        return ENGLISH
    if lang in {"ru", "uk"}:
        from transform.figures.moments_slavic import RUSSIAN, UKRAINIAN

        return RUSSIAN if lang == "ru" else UKRAINIAN
    if lang in {"ko", "ja", "zh"}:
        from transform.figures.moments_korean import CHARACTERS, KOREAN

        return KOREAN if lang == "ko" else CHARACTERS
    return None


def find_moments(folded: str, sentence: tuple[int, int], lang: str, periods: Sequence[Period] = ()) -> tuple[Told, ...]:
    """Return the times that a sentence tells as (start, end, what), in order; of those that overlap the longest.

    Args:
        folded: the folded text.
        sentence: where the sentence begins and ends.
        lang: ISO 639-1.
        periods: what `find_periods` found in it.
    """
    found: list[Told] = []
    times, words = _times(lang), folded[slice(*sentence)]
    for unit, needles, pattern in times.rows if times else ():
        if not any(needle in words for needle in needles):
            continue
        for match in pattern.finditer(folded, *sentence):
            if (moment := read_moment(unit, match, times)) is not None:  # type: ignore[arg-type]  # it has rows
                found.append((match.start(), match.end(), moment))
    of_periods: list[Told] = []
    for start, end, name in periods:
        if (period := moment_of_period(name)) is not None:
            of_periods.append((start, end, period))
    # "The year before" is that of the year told before it, which its words alone do not tell.
    before = [told for told in of_periods if folded.startswith(YEARS_BEFORE, told[0])]
    found = [told for told in found if not any(told[0] < b[1] and b[0] < told[1] for b in before)]
    found += of_periods
    if len(found) < 2:
        return tuple(widen_months(folded, sentence[0], found, lang)) if found else ()
    # A period has its preposition too ("in early 2024"), and says less.
    found.sort(key=lambda told: told[0] - told[1] + (_PREPOSITION if told in of_periods else 0))
    kept: list[Told] = []
    for told in found:
        if not any(told[0] < other[1] and other[0] < told[1] for other in kept):
            kept.append(told)
    return _join(widen_months(folded, sentence[0], sorted(kept, key=lambda told: told[0]), lang))


def _join(told: Sequence[Told]) -> tuple[Told, ...]:
    """Make "2023 ağustosundan" and "2025 eylülüne kadar" one time."""
    joined: list[Told] = []
    for start, end, moment in told:
        before = joined[-1] if joined else None
        if before is not None and before[2].side == "since" and moment.side == "until" and start - before[1] <= 1:
            joined[-1] = (before[0], end, replace(before[2], until=moment))
        else:
            joined.append((start, end, moment))
    return tuple(joined)


def is_within(moments: Sequence[Told], span: tuple[int, int], unit: str) -> bool:
    """Tell whether a number is a part of the words that tell when: "three days ago", "in the first half of December".

    Args:
        moments: the times of its sentence.
        span: where the figure stands.
        unit: its unit; a length in a time ("the last 24 hours") is none of it but before "ago".
    """
    return any(
        start <= span[0] and span[1] <= end and (moment.unit == "ago" or unit == "fraction")
        for start, end, moment in moments
    )


def tell_when(text: str, figure: Figured, moments: Sequence[Told], today: date | None) -> When:
    """Return the words that tell when, the first and the last day; None of each that is not told.

    Args:
        text: the text, whose words are kept.
        figure: where the figure stands.
        moments: the times of its sentence.
        today: the day of the article where it was filed, or None.
    """
    told = _own(figure, moments)
    if told is None:
        return _NO_TIME
    start, end, moment = told
    first, last = _resolve(moment, today, figure, told)
    if last is not None and today is not None and last < today and _comes_later(figure, told):
        return _NO_TIME  # "geçen yıl 10 bin işçinin gittiğini, bu sayının 50 bini aşacağını"
    return text[start:end].strip(), first, last


def _comes_later(figure: Figured, told: Told) -> bool:
    """Tell whether a Turkish figure is still to come, and its time stands in the clause of another number before it."""
    before = figure.folded[told[1] : figure.span[0]]
    if figure.lang != "tr" or ", " not in before or _DIGIT.search(before) is None:
        return False
    return is_to_come(figure.folded, figure.span, figure.sentence, figure.lang, figure.span)


def _resolve(moment: Moment, today: date | None, figure: Figured, told: Told) -> Range:
    future = is_to_come(figure.folded, figure.span, figure.sentence, figure.lang, told[:2])
    if figure.lang == "en" and moment.unit == "weekday" and moment.week is None and moment.back in {-1, 1}:
        # "Last Tuesday" on a Friday is of this week to some and of the last to others; so is "next Friday" on a Tuesday.
        days = (moment.number or 0) - (today.weekday() if today else 0)
        if days * moment.back > 0:
            return UNKNOWN
    return resolve(moment, today, future=future)


def _is_now(figure: Figured, distance: int) -> bool:
    """True where the figure is of the present, as a word right behind it says: "400 askerin halihazırda …"."""
    pattern = _NOW.get(figure.lang)
    if pattern is None or distance < _PRESENT:
        return False
    return pattern.search(figure.folded, figure.span[1], min(figure.sentence[1], figure.span[1] + _PRESENT)) is not None


def _own(figure: Figured, moments: Sequence[Told]) -> Told | None:
    """Of the times of a sentence the one nearest to the figure that is of its event."""
    best: tuple[int, Told] | None = None
    for told in moments:
        start, end, _ = told
        if start < figure.span[1] and figure.span[0] < end:
            continue
        if not belongs(figure.folded, (start, end), figure.span, figure.lang):
            continue
        distance = min(abs(figure.span[0] - end), abs(start - figure.span[1]))
        between = (end, figure.span[0]) if end <= figure.span[0] else (figure.span[1], start)
        if distance > _FAR or (end <= figure.span[0] and _is_now(figure, distance)):
            continue
        words = figure.folded[slice(*between)]
        if ", " in words or (end <= figure.span[0] and words.startswith(_AND)):
            # "delivered last fall, fired 200 rounds in March", "2,000 last month and 4,000 three years ago"
            distance += _COMMA
        if best is not None and best[0] <= distance:
            continue
        if is_said(figure.folded, (start, end), figure.span, figure.sentence, figure.lang):
            continue
        best = (distance, told)
    return best[1] if best else None
