"""Who gives, receives and claims in the figures that rules ask for: names that no figure has, and what is meant by them."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from alert.conditions import quoted_values
from alert.rules import Rule
from core.errors import SettingsError
from core.model import Entity
from core.text import fold
from transform.entities import Gazetteer
from transform.figures.roles import list_roles
from transform.figures.transfers import list_parties, party_of
from transform.words import split_words

_SLIP = 0.85  # of the letters; people's names are nearer to one another than slips are to what was meant
_SPEAKING = frozenset({"person", "body", "place"})
_AS_IT_STANDS = "a name that is meant as it stands is asked for by ~"


def impossible_parties(rule: Rule, gazetteer: Gazetteer) -> Iterator[SettingsError]:
    """Yield which givers, receivers and claimants of a rule no figure has, each with who is meant.

    Givers and receivers are of a few countries, by their English names. Claimants are of any name: only another name of a
    known one, and what nearly is that of a known body, can be none.
    """
    parties = list_parties()
    for field in ("giver", "receiver"):
        for value in quoted_values(rule.figures, field):
            if value and fold(value) not in map(fold, parties):
                meant = _mean_party(value, parties, gazetteer)
                cure = f"did you mean {meant!r}?" if meant else f"it is one of {', '.join(parties)}"
                yield SettingsError(f"figures: no figure has {field} {value!r}", cure=cure)
    for value, meant, sure in _doubtful_claimants(rule, gazetteer):
        if sure:
            cure = f"did you mean {meant!r}? {_AS_IT_STANDS}"
            yield SettingsError(f"figures: no figure has attribution {value!r}", cure=cure)


def unknown_claimants(rule: Rule, gazetteer: Gazetteer) -> Iterator[str]:
    """Yield a warning for each claimant of a rule that is none of those known, with the nearest of them."""
    for value, meant, sure in _doubtful_claimants(rule, gazetteer):
        if not sure:
            near = f"; did you mean {meant!r}?" if meant else ""
            yield f"attribution {value!r} is no claimant that is known{near} (it is found only where a text names just that)"


def _mean_party(value: str, parties: tuple[str, ...], gazetteer: Gazetteer) -> str | None:
    found = _name_whole(value, gazetteer)
    party = party_of(found.name) if found else None
    near = get_close_matches(fold(value), {fold(one): one for one in parties}, 1, 0.7)
    return party or next((one for one in parties if near and fold(one) == near[0]), None)


def _doubtful_claimants(rule: Rule, gazetteer: Gazetteer) -> Iterator[tuple[str, str, bool]]:
    """Yield (claimant that is not known, who may be meant or "", whether no text can have it)."""
    values = [value for value in quoted_values(rule.figures, "attribution") if value]
    if not values:
        return
    kinds = {fold(name): (name, kind) for _, name, kind in gazetteer.known() if kind in _SPEAKING}
    roles = list_roles()
    for value in values:
        folded = fold(value)
        if folded in kinds or any(folded == role or folded.endswith(f" {role}") for role in roles):
            continue
        found = _name_whole(value, gazetteer)
        if found is not None and found.kind in _SPEAKING:
            yield value, found.name, True
            continue
        near = get_close_matches(folded, kinds, 1, _SLIP)
        name, kind = kinds[near[0]] if near else ("", "")
        yield value, name, kind in {"body", "place"}


def _name_whole(value: str, gazetteer: Gazetteer) -> Entity | None:
    """Return the one name that a text is another spelling of, from end to end."""
    folded = fold(value)
    found = gazetteer.find(value, folded, split_words(folded))
    return found[0] if len(found) == 1 and (found[0].start, found[0].end) == (0, len(value)) else None
