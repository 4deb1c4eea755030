"""The minus of a figure: "-4,1 milyar dolar", "eksi 3,2", "yüzde -3,2", "-$4.1 billion", "минус 20".

A number (`transform.numbers`) is read without its sign, which stands before it, before its currency or within a Turkish percent.
A hyphen is a minus only where it touches the number and a blank or bracket stands before it, so that ranges ("3-4"), results,
compounds ("Kim-Putin") and spans of years have none; what can only be counted (people, shells) has no minus at all.
"""

from __future__ import annotations

import re

from transform.figures.model import DURATIONS
from transform.numbers import Number

_SIGN = re.compile(
    r"(?:(?<![\w)\]%$€£₺₩.,'’-])(?P<dash>[-−–])|(?<!\w)(?:eksi|minus|negative|минус|мінус|마이너스) )(?:us)?[$€£₺₩%]?\Z"
)
_WITHIN = re.compile(r"(?:%|yüzde) ?(?:[-−–]|eksi )")
_REACH = 14  # characters before a number in which its sign stands
_LINE_START = re.compile(r"(?:\A|\n)[ \t]*\Z")
_CLOSING_DASH = re.compile(r"\w[-–](?=[\s,.;:]|\Z)|\s[-–]\s")
_COUNTS = frozenset({"people", "items", *DURATIONS})


def find_minus(folded: str, number: Number, unit: str, stop: int) -> int | None:
    """Return where the minus of a figure stands, or its number where that holds it ("yüzde -3"); None where it has none.

    Args:
        folded: the folded text.
        number: the number of the figure.
        unit: its unit.
        stop: where its sentence ends; a dash that closes there was opened by no minus.
    """
    if unit in _COUNTS:
        return None
    if _WITHIN.match(folded, number.start, number.end):
        return number.start
    first = max(0, number.start - _REACH)
    sign = _SIGN.search(folded[first : number.start])
    if sign is None:
        return None
    at = first + sign.start()
    # A dash that begins a line is a bullet; one of a pair is a bracket that lost its blank.
    if sign["dash"] in ("-", "–") and (
        _LINE_START.search(folded, 0, at) or _CLOSING_DASH.search(folded, number.end, stop)
    ):
        return None
    return at


def negate(
    value: float | None, low: float | None, high: float | None
) -> tuple[float | None, float | None, float | None]:
    """Return value and bounds of a figure that has a minus; of a range ("-3 ila 5") it is the lower bound's."""
    if value is None:
        return None, None if low is None else -low, high
    return -value, None if low is None else -low, None if high is None else -high
