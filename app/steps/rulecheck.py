"""Names in rules that nothing answers to: refused where nothing ever can, told of where something may come to have them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from difflib import get_close_matches

from alert.conditions import counted_heads, list_compared, list_soldiers
from alert.rules import Rule
from core.errors import SettingsError
from core.text import fold
from ingest.codes import COUNTRIES, LANGUAGES, MEANT_COUNTRIES, MEANT_LANGUAGES
from ingest.sourcekeys import suggest
from transform.entities import Gazetteer
from transform.words import split_words

# What is counted may be told by a word of the text that no list has: only what nearly is a word of the list is a slip.
_SLIP = 0.8
# What people call a unit that has another name; only a sum or weight of nothing that the text names answers to these.
_UNITS = {
    **dict.fromkeys(("dollars", "dollar", "us dollars"), "USD"),
    **dict.fromkeys(("euros", "euro"), "EUR"),
    **dict.fromkeys(("rubles", "ruble", "roubles"), "RUB"),
    **dict.fromkeys(("kilograms", "kilogrammes"), "kg"),
    **dict.fromkeys(("kilometres", "kilometers"), "km"),
    "won": "KRW",
    "yuan": "CNY",
    "yen": "JPY",
    "lira": "TRY",
    "pounds": "GBP",
    "tons": "tonnes",
    "%": "percent",
}
_CURE_OF_SLIPS = "a word that is meant as it stands is asked for by ~"


def refuse_names(rule: Rule, *, topics: Collection[str], counted: Collection[str]) -> None:
    """Refuse a rule that asks for what no article can have.

    Args:
        rule: as read.
        topics: the keys in force.
        counted: the units of figures, and what they count.

    Raises:
        SettingsError: names the value, and the one that is probably meant.
    """
    for topic in rule.topics:
        if topic not in topics:
            cure = _join(suggest(topic, topics), "`dateline topics list` names them")
            raise SettingsError(f"topics: {topic!r} is no topic in force", cure=cure)
    for key, codes, known, meant in (
        ("languages", rule.languages, LANGUAGES | {"und"}, MEANT_LANGUAGES),
        ("countries", rule.countries, COUNTRIES, MEANT_COUNTRIES),
    ):
        for code in codes:
            if code not in known:
                near = meant.get(code, "")
                raise SettingsError(
                    f"{key}: {code!r} is no code in use", cure=f"did you mean {near!r}?" if near else ""
                )
    for field, value, slip in _unknown_counted(rule, counted):
        if slip:
            cure = _join(f"did you mean {slip!r}?", _CURE_OF_SLIPS)
            raise SettingsError(f"figures: no figure has {field} {value!r}", cure=cure)


def warn_of_names(
    rules: Iterable[Rule], *, sources: Collection[str], counted: Collection[str], gazetteer: Gazetteer
) -> Iterator[str]:
    """Yield a warning for each name in a rule that is not known and may come to be, with the one that may be meant.

    Args:
        rules: as read, none of which `refuse_names` refuses.
        sources: the keys in force.
        counted: the units of figures, and what they count.
        gazetteer: knows the names in their other spellings and languages too.
    """
    known = gazetteer.known()
    names = {fold(one) for identifier, name, _ in known for one in (identifier, name)}
    for rule in rules:
        for source in rule.sources:
            if source not in sources:
                yield f"{rule.key}: {source!r} is no source{_near(source, sources)} (`dateline sources list`)"
        for entity in rule.entities:
            if fold(entity) not in names:
                meant = _spelt_otherwise(entity, gazetteer) or _near(entity, [name for _, name, _ in known])
                yield f"{rule.key}: {entity!r} is no name that is known{meant} (its English name, or its identifier)"
        for unit in list_compared(rule.figures, "unit"):
            if unit in _UNITS:
                yield f"{rule.key}: unit {unit!r} is called {_UNITS[unit]!r} here"
        for field, value, _ in _unknown_counted(rule, counted):
            yield f"{rule.key}: {field} {value!r} is on no list of what is counted; it is found only where a text has this very word"


def _unknown_counted(rule: Rule, counted: Collection[str]) -> Iterator[tuple[str, str, str]]:
    """Yield (field, value, what is probably meant or "") of each thing counted that is on no list."""
    listed = {fold(one): one for one in (*counted, *list_soldiers())}
    answering = {name for one in listed for name in counted_heads(one)}
    for field in ("unit", "what"):
        for value in list_compared(rule.figures, field):
            named = field == "unit" and value in _UNITS  # warned of by its right name
            if not named and answering.isdisjoint(counted_heads(value)):
                near = get_close_matches(value, listed, 1, _SLIP)
                yield field, value, listed[near[0]] if near else ""


def _join(first: str, second: str) -> str:
    return f"{first} {second}".strip()


def _near(name: str, known: Collection[str]) -> str:
    meant = suggest(name, known)
    return f"; {meant}" if meant else ", and nothing has it"


def _spelt_otherwise(name: str, gazetteer: Gazetteer) -> str:
    folded = fold(name)
    found = gazetteer.find(name, folded, split_words(folded))
    return f"; did you mean {found[0].name!r}?" if len(found) == 1 else ""
