"""The figures and number words that both sides of a pair state."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from acceptance.pairs import Pair

from acceptance_3.common import find, says, seen, starts

NUMBER_WORDS = {
    "two": ("iki", 2), "three": ("üç", 3), "four": ("dört", 4), "five": ("beş", 5), "six": ("altı", 6), "seven": ("yedi", 7),
    "eight": ("sekiz", 8), "nine": ("dokuz", 9), "ten": ("on", 10), "eleven": ("on bir", 11), "twelve": ("on iki", 12),
    "fifteen": ("on beş", 15), "twenty": ("yirmi", 20), "thirty": ("otuz", 30), "forty": ("kırk", 40), "fifty": ("elli", 50),
}  # fmt: skip
ORDINALS = {
    "second": "ikinci", "third": "üçüncü", "fourth": "dördüncü", "fifth": "beşinci", "sixth": "altıncı",
    "seventh": "yedinci", "eighth": "sekizinci", "ninth": "dokuzuncu", "tenth": "onuncu",
}  # fmt: skip
MONTHS = {
    "January": "ocak", "February": "şubat", "March": "mart", "April": "nisan", "May": "mayıs", "June": "haziran",
    "July": "temmuz", "August": "ağustos", "September": "eylül", "October": "ekim", "November": "kasım", "December": "aralık",
}  # fmt: skip
MONTH = "(?:" + "|".join(MONTHS) + r"|Jan\.|Feb\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\.)"

_FIGURE = r"(?<![\w.,:/#-])([£$€]?)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+|\d+)(?![\d:/]|[.,]\d)"


@dataclass(frozen=True)
class Figure:
    """A figure of the English: its place, its digits, and what it is ("count", "ordinal" or "clock")."""

    start: int
    end: int
    digits: str
    sort: str


def grouped(value: int) -> str:
    """The number with its thousands set apart by commas."""
    return f"{value:,}" if value >= 1000 else str(value)


def said_in_turkish(digits: str, pair: Pair) -> bool:
    """Whether the Turkish states the figure, in the Turkish or the English way of writing it or as a word."""
    turkish_way = digits.replace(",", "§").replace(".", ",").replace("§", ".")
    for form in (turkish_way, digits.replace(",", ""), digits):
        if seen(r"(?<![\d.,])" + re.escape(form) + r"(?![\d]|[.,]\d)", pair.tr):
            return True
    whole = digits.replace(",", "")
    if not whole.isdigit():
        return False
    return any(n == int(whole) and says(pair, r"\b" + word + r"\b") for word, n in NUMBER_WORDS.values())


def _passed_over(digits: str, before: str, after: str) -> bool:
    """Whether the figure is a year, a day of a month, a part of a score or a decade."""
    if re.fullmatch(r"1[5-9]\d\d|20[0-4]\d", digits) and not starts(
        r" (people|km|miles|met|feet|jobs|dead|houses)", after
    ):
        return True
    if seen(MONTH + r" $", before) or starts(r"(st|nd|rd|th)? (of )?" + MONTH, after):
        return True
    return starts(r"-\d|[a-zA-Z]{3,}", after) or seen(r"\d-$", before) or starts(r"s\b|'s", after)


def figures(pair: Pair) -> list[Figure]:
    """The figures of the English that are no dates or scores and stand in the Turkish."""
    out = []
    for match in find(_FIGURE, pair.en):
        digits = match.group(2)
        start, end = match.span(2)
        after = pair.en[end:]
        if _passed_over(digits, pair.en[: match.start()], after):
            continue
        if starts(r"(st|nd|rd|th)\b", after):
            if seen(r"(?<!\d)" + digits + r"(\.|['’]|\s*inci|\s*üncü)", pair.tr):
                out.append(Figure(start, end, digits, "ordinal"))
        elif said_in_turkish(digits, pair):
            out.append(Figure(start, end, digits, "clock" if starts(r" ?[ap]\.?m\b", after) else "count"))
    return out


def figures_by_length(pairs: Sequence[Pair]) -> Mapping[int, Sequence[str]]:
    """All counts of the corpus, by the length of their writing."""
    out: dict[int, set[str]] = defaultdict(set)
    for pair in pairs:
        for figure in figures(pair):
            if figure.sort == "count":
                out[len(figure.digits)].add(figure.digits)
    return {length: sorted(found) for length, found in out.items()}
