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
