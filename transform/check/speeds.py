"""Distances that are speeds: "saatte 85 mil", and what a bracket converts ("saatte 800 kilometre (497 mil)", "500 miles (800 km) an hour")."""

from __future__ import annotations

from core import late_re as re

SPEEDS = {"mile": "mph", "kilometre": "kmh"}
_CONVERTED = re.compile(r"\bsaatte [^()]{3,40}?(?:kilometre|km|mil)\w*(?: \w+){0,2} ?[(\[][^()]{0,20}\Z")
_AN_HOUR = re.compile(r" ?(?:[(\[][^()]{3,30}?)?[)\]],? (?:an|per) hour\b")


def is_turkish_speed(folded: str, start: int) -> bool:
    """Tell whether the distance that begins here is one an hour, in a folded Turkish text."""
    if "saatte" not in folded:
        return False
    return (
        "saatte" in folded[max(0, start - 20) : start]
        or _CONVERTED.search(folded, max(0, start - 80), start) is not None
    )


def is_english_speed(folded: str, end: int) -> bool:
    """Tell whether the distance whose unit ends here is one an hour, by what follows it and its conversion."""
    return _AN_HOUR.match(folded, end) is not None
