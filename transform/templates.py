"""Templates: two reports that share every word but their numbers ("son 24 saatte 1050 asker", "son 24 saatte 1340 asker").

A daily bulletin, or one form filled in for each town, is no copy of the last: what it reports is in the numbers. A reprint
has those of its original, and one that alters a figure has the others. Days later reprints are few and the next reports
of a form many (missile tests, letters on holidays), so that then any number, name or word that stands for another tells.
"""

from __future__ import annotations

import re
import zlib
from datetime import timedelta

from core.text import fold
from transform.shingles import pick_telling, stem_pair

Numbers = frozenset[int]  # 32-bit hashes of what the numbers of a text are worth

APART = timedelta(hours=12)  # an outlet's own text again after so long is its next bulletin
LATE = timedelta(days=2)  # what is printed again so long after its original is so without a change
HEAD = 60  # stems of a text in which the event stands
# Fewer numbers tell nothing about two outlets, or two prints of a day: the one that differs may be a mistake, or the toll that rose.
LEAST_NUMBERS = 3
SHARED = 0.5  # of the numbers of the text that has fewer; reports of one template share less
ALIKE = 0.6  # length of the shorter by the longer, in shingles and in numbers; what is cut or added to is no template

_SCALES = (
    (re.compile(r"(?:bin|thousand|тыс)\w*"), 1e3),
    (re.compile(r"(?:milyon|million|млн|миллион)\w*"), 1e6),
    (re.compile(r"(?:milyar|billion|млрд|миллиард)\w*"), 1e9),
)
_NUMBER = re.compile(r"(?<![\w.,:])(\d+(?:[.,]\d+)*)(?![:\d])(?: ?([^\W\d_]+))?")
_GROUPED = re.compile(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*")
_CHARACTERS = re.compile("[\u3041-\u30fe\u3400-\u4dbf\u4e00-\u9fff]+")
_YEARS = range(1990, 2051)


def read_numbers(text: str) -> Numbers:
    """Return hashes of what the numbers in digits of a text are worth ("3 bin", "3.000"), without years and times of day."""
    found = set()
    # No blank stands between a number and the characters of Japanese and Chinese.
    for digits, word in _NUMBER.findall(_CHARACTERS.sub(" ", fold(text))):
        plain = re.sub(r"[.,]", "", digits) if _GROUPED.fullmatch(digits) else digits.replace(",", ".")
        if plain.count(".") > 1:
            continue  # a date, a version
        value = float(plain)
        if value in _YEARS and plain == digits:
            continue
        value *= next((scale for pattern, scale in _SCALES if word and pattern.fullmatch(word)), 1.0)
        found.add(zlib.crc32(f"{value:.10g}".encode()))
    return frozenset(found)


def are_reports(one: Numbers, other: Numbers, *, lengths: tuple[int, int], again: bool) -> bool:
    """Tell whether two texts of much the same words are two reports of one template, by their numbers.

    Args:
        one, other: their numbers.
        lengths: how many shingles each has.
        again: one outlet printed both, `APART` or more from each other.
    """
    fewer, more = sorted((len(one), len(other)))
    if fewer < (1 if again else LEAST_NUMBERS) or fewer < ALIKE * more or min(lengths) < ALIKE * max(lengths):
        return False
    return len(one & other) < SHARED * fewer


def are_late_reports(one: str, other: str) -> bool:
    """Tell whether two texts of much the same words, `LATE` or more from each other, are two reports of one template.

    That is so where the head of each has a telling word or number that the other has nowhere. What is cut, or printed with an
    introduction, has such words on one side at most.

    Args:
        one, other: the texts, without their titles.
    """
    stems, others = stem_pair(one, other)
    return bool(pick_telling(stems[:HEAD]) - pick_telling(others) and pick_telling(others[:HEAD]) - pick_telling(stems))
