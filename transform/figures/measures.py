"""Measures of more than one word or letter behind a number: areas ("1.200 kilometrekare", "1,200 sq km"), and a speed, which is no length."""

from __future__ import annotations

import re

from transform.figures.model import Phrase
from transform.figures.qualifiers import read_right

_KM = r"(?:km|kilomet(?:er|re)s?|км|километр\w*|кілометр\w*)"
_M = r"(?:m|met(?:er|re)s?|м|метр\w*)"
_SQUARE = r"(?:sq\.?|square|кв\.?|квадратн\w+)"
_AREA = re.compile(
    rf"[ -]?(?:(?P<km2>{_SQUARE}[ -]?{_KM}(?!\w)|kilometre ?kare\w*|km ?(?:²|2(?!\d)|kare\w*)|км ?(?:²|2(?!\d))|㎢|제곱킬로미터)"
    rf"|(?P<m2>{_SQUARE}[ -]?{_M}(?!\w)|metre ?kare(?!lik )\w*|(?<!\w)(?:m|м)(?:²|2(?!\d))|㎡|제곱미터)|(?P<m3>(?:cubic|kub\w*|куб\.?|кубическ\w+|кубічн\w+)[ -]?{_M}(?!\w)|metreküp\w*|кубометр\w*|(?:m|м)(?:³|3(?!\d))|㎥|세제곱미터)|(?P<miles>{_SQUARE}[ -]?(?:miles?|mi)(?!\w)))"
)
# "Saatte 100 kilometre hızla", "100 kilometers per hour", "100 км/ч", "20 knot".
_PER_HOUR = re.compile(r"(?<!\w)(?:saatte|saniyede|dakikada|hizi) \Z|[시초]속 ?\Z")
_SPEED = re.compile(
    r"(?:[ -]?(?:km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|m) ?(?:/|per |an )(?: ?(?:h|hr|hour|s|sec|second|gallon)\b)| ?(?:км|километр\w*|кілометр\w*|метр\w*|м) ?(?:/[чсг]|в час|в секунду|на годину|за годину|на секунду)"
    r"|'?\w* ?(?:km|kilometre|metre|m) ?/ ?(?:sa|s|saat|saniye)(?!\w)| ?(?:knots?|knot\w*|узл\w+|вузл\w+|노트)(?!\w)|[ -]?mach(?!\w)|'?\w* (?:mach|mah)(?!\w)| ?마하)"
)
_LENGTH = re.compile(r" ?(?:㎞|m(?![a-z])|미터|킬로|kilometre|km|metre|mil|deniz mili)(?!kare)")
_MACH = re.compile(r"(?<!\w)(?:mach|mah|маха|махов|마하)[ -]?\Z")


def read_area(folded: str, end: int, lang: str) -> Phrase | None:
    """Return the area or volume that a number tells, None where it tells none.

    Args:
        folded: the folded text.
        end: where the number ends.
        lang: ISO 639-1.
    """
    match = _AREA.match(folded, end)
    if match is None:
        return None
    unit = next(name for name in ("km2", "m2", "m3", "miles") if match[name])
    qualifier, stop = read_right(folded, match.end(), lang)
    return Phrase(
        "square miles" if unit == "miles" else unit, "volume" if unit == "m3" else "area", stop, stop, qualifier
    )


def is_speed(folded: str, start: int, end: int) -> bool:
    """Tell whether a number is how fast something is: no length was gone.

    Args:
        folded: the folded text.
        start: where the number begins.
        end: where it ends.
    """
    before = folded[max(0, start - 12) : start]
    if _SPEED.match(folded, end) or _MACH.search(before):
        return True
    return _PER_HOUR.search(before) is not None and _LENGTH.match(folded, end) is not None
