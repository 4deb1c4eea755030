"""What figures count: which names are narrower ones of another. Texts tell them apart, and a question for the wider finds them."""

from __future__ import annotations

import re

# The wider name with the narrower ones: what one unit counts under several words.
_FAMILIES = {
    "soldiers": "fighters|commandos|combatants",
    "missiles": "rockets",
    "shells": "ammunition|rounds|projectiles",
    "systems": "guns|mortars|radars|batteries|launchers|weapons",
    "vehicles": "tanks|trucks|buses|cars|railway wagons|locomotives|trains",
    "ships": "tankers|destroyers|submarines|boats",
    "aircraft": "helicopters",
    "explosive devices": "mines|bombs",
    "modules": "reactors|warheads|engines",
    "voyages": "flights|shipments",
    "companies": "banks|organisations",
    "agreements": "documents|contracts|resolutions|decisions",
    "events": "attacks|tests|launches|meetings|visits",
    "homes": "buildings",
    "settlements": "villages|towns|cities",
    "facilities": "factories|depots|ports|bases",
    "people": "families",
}
_WIDER = {narrow: wide for wide, names in _FAMILIES.items() for narrow in names.split("|")}
# Of these units `what` is the thing counted; of a sum or a weight it is what that is of, and "ammunition" no count of shells.
_COUNTS = frozenset({"people", "items", "missiles", "shells", "systems", "vehicles"})
# What containers, barrels and weights hold, and what a sum buys, under a wider name.
_WIDER_GOODS = dict.fromkeys(("ammunition", "shells", "missiles", "military equipment"), "arms") | dict.fromkeys(
    ("refined petroleum", "fuel"), "oil"
)
_LOADS = frozenset({"containers", "barrels", "tonnes", "kg"})
_MONEY = re.compile(r"[A-Z]{3}")
_LISTED = re.compile(r", | and ")
_FATE = re.compile(r" (?:killed|wounded|captured|missing)\b.*")


def list_narrower() -> dict[str, str]:
    """Return the wider name of each name that has one."""
    return dict(_WIDER)


def noun_of(what: str) -> str:
    """Return what is counted without what stands before its noun, and what befell it: "missiles" of "ballistic missiles"."""
    return _FATE.sub("", what).rpartition(" ")[2]


def wider_name(unit: str, what: str) -> str:
    """Return the wider name of what is counted, with what befell it, else the name itself: "missiles" of "rockets".

    Args:
        unit: as `core.model.Figure.unit`.
        what: as `core.model.Figure.what`, folded or in small letters.
    """
    fate = _FATE.search(what)
    name = what[: fate.start()] if fate else what
    return _WIDER.get(name, name) + (fate.group() if fate else "") if unit in _COUNTS else what


def is_of_the_same(unit: str, one: str, other: str) -> bool:
    """Tell whether two sums or loads are of one thing, where one text may leave that open or say it in a wider word.

    28,000 containers are the "28,000 containers of arms" of another report, and those of shells; rice is no wheat.

    Args:
        unit: as `core.model.Figure.unit`, of both; False where it is neither a sum of money nor a load.
        one, other: as `core.model.Figure.what`.
    """
    if unit not in _LOADS and not _MONEY.fullmatch(unit):
        return False
    goods = [
        {_WIDER_GOODS.get(name, name) for name in _LISTED.split(_content(unit, what)) if name} for what in (one, other)
    ]
    return not goods[0] or not goods[1] or not goods[0].isdisjoint(goods[1])


def _content(unit: str, what: str) -> str:
    return "" if what == unit else what.removeprefix(f"{unit} of ")


def counted_names(unit: str, what: str) -> tuple[str, ...]:
    """Return the names under which what is counted answers: itself, its noun, and the wider names of both.

    "ballistic missiles" answers to "missiles", and "fighters killed" to "fighters" and "soldiers".

    Args:
        unit: as `core.model.Figure.unit`.
        what: as `core.model.Figure.what`, folded or in small letters.
    """
    noun = noun_of(what)
    wider = (wider_name(unit, _FATE.sub("", what)), wider_name(unit, noun))
    return tuple(dict.fromkeys((what, noun, *wider)))
