"""Figures in words, as alerts and `dateline show` tell them: "at least 13,000 soldiers (alleged, according to NIS); North Korea → Russia"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_SHARES = {2: "a half", 3: "a third", 4: "a quarter", 5: "a fifth", 10: "a tenth"}


def _share(value: float) -> str:
    return next((name for part, name in _SHARES.items() if abs(value * part - 1) < 1e-3), format_number(value))


_MANY = {"ammunition": "pieces of ammunition"}  # what has no plural in English
_THINGS = frozenset({"people", "items", "missiles", "shells", "vehicles", "systems", "containers", "fraction"})
_LENGTHS = frozenset(
    {"km", "m", "cm", "inches", "miles", "seconds", "minutes", "hours", "days", "weeks", "months", "years"}
)
# What the unit itself says.
_PLAIN_MEASURES = frozenset(
    "US dollars|euros|rubles|won|yuan|lira|pounds|points|magnitude|data|barrels|tonnes|kilograms|distance|length|area|volume|yield|time|period|power".split(
        "|"
    )
)


def _counted(unit: str, what: str | None) -> str:
    """Return what stands behind a number: "artillery systems", "tonnes of rice", "months", "km (missile range)"."""
    if unit in _THINGS:
        # "200 systems of artillery systems": what is counted says the unit too, or a better word for it.
        named = f"of {what}" if what and unit == "fraction" else _MANY.get(what or "", what)
        return named or ("" if unit == "fraction" else unit)
    if not what or what in _PLAIN_MEASURES or what == unit:
        return unit
    return f"{unit} ({what})" if unit in _LENGTHS else f"{unit} of {what}"


def describe_figure(figure: Mapping[str, Any]) -> str:
    """Return one figure as a line: qualifier, number, unit, what, strength, claimant, who denies it."""
    words = {
        "about": "about",
        "at_least": "at least",
        "at_most": "at most",
        "more_than": "more than",
        "fewer_than": "fewer than",
    }
    if figure["value"] is None and figure["low"] is not None and figure["high"] is not None:
        number = f"{format_number(figure['low'])} to {format_number(figure['high'])}"
    else:
        bound = figure["high"] if figure["low"] is None else figure["low"]
        number = format_number(figure["value"] if figure["value"] is not None else bound)
    if figure["unit"] == "fraction" and figure["value"] is not None:
        number = _share(figure["value"])
    counted = _counted(figure["unit"], figure["what"])
    text = " ".join(filter(None, [words.get(figure["qualifier"]), number, counted]))
    # Of what is denied, the claimant is who had claimed it.
    denied, denier = figure["strength"] == "denied", figure.get("denied_by")
    named = "; claimed by" if denied else ", according to"
    by = f"{named} {figure['attribution']}" if figure.get("attribution") else ""
    if denier:
        return (
            f"• {text} (denied by {denier}{by})"
            if denied
            else f"• {text} ({figure['strength']}{by}; denied by {denier})"
        )
    return f"• {text} ({figure['strength']}{by})"


def describe_sides(figure: Mapping[str, Any]) -> str:
    """Return who gives what a figure counts, and to whom: `; North Korea → Russia`; "?" for a side that is not told, empty without both."""
    giver, receiver = figure.get("giver"), figure.get("receiver")
    return f"; {giver or '?'} → {receiver or '?'}" if giver or receiver else ""


def name_sides(figure: Mapping[str, Any]) -> str:
    """Return who gives what a figure counts, and to whom, in words, as arrows tell what changed: "from North Korea to Russia"."""
    giver, receiver = figure.get("giver"), figure.get("receiver")
    return " ".join([*([f"from {giver}"] if giver else []), *([f"to {receiver}"] if receiver else [])])


def format_number(value: float | None) -> str:
    """Return a number as the field writes it: 9.8 billion, 13,000, 0.33."""
    if value is None:
        return "?"
    for scale, name in ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")):
        if abs(value) >= scale:
            return f"{value / scale:.4g} {name}"
    return f"{value:,.0f}" if value == int(value) else f"{value:.4g}"
