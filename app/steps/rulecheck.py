"""Names in rules that nothing answers to: refused where nothing ever can, told of where something may come to have them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from alert.conditions import counted_heads, list_compared, list_soldiers, quoted_values
from alert.rules import Rule
from app.steps.ruleparties import impossible_parties, unknown_claimants
from app.steps.seeding import INBOX_SOURCE, PUSH_SOURCE
from core.errors import SettingsError
from core.text import fold
from ingest.codes import COUNTRIES, LANGUAGES, MEANT_COUNTRIES, MEANT_LANGUAGES
from ingest.sourcekeys import suggest
from load.connection import Database
from load.sources import source_keys
from transform.entities import Gazetteer, read_gazetteer
from transform.figures.compounds import list_compounds
from transform.figures.contents import list_contents
from transform.figures.nouns import list_counted
from transform.topics import read_taxonomy
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
_LAST_TIER = 9  # what `max_tier` is where it is not set
_CURE_OF_SLIPS = "a word that is meant as it stands is asked for by ~"


@dataclass(frozen=True, slots=True)
class Names:
    """What rules may name.

    Args:
        topics: the keys in force.
        counted: the units of figures, and what they count.
        gazetteer: knows the names in their other spellings and languages too.
    """

    topics: frozenset[str]
    counted: frozenset[str]
    gazetteer: Gazetteer


def read_names(seeds: Path) -> Names:
    """Read what rules may name from the folder of the seeds.

    Raises:
        SettingsError: a file of topics or names cannot be read.
    """
    counted = list_counted() | list_compounds() | list_contents() | {"percent", "fraction"}
    topics = frozenset(topic.id for topic in read_taxonomy(seeds / "topics"))
    return Names(topics, counted, read_gazetteer(seeds / "gazetteer"))


def known_sources(database: Database) -> frozenset[str]:
    """Return the keys of the sources that rules may name, the built-in ones also before the database is seeded."""
    return frozenset((*source_keys(database), *(str(row["key"]) for row in (INBOX_SOURCE, PUSH_SOURCE))))


def refuse_names(
    rule: Rule, *, topics: Collection[str], counted: Collection[str], gazetteer: Gazetteer | None = None
) -> None:
    """Refuse a rule that asks for what no article can have.

    Args:
        rule: as read.
        topics: the keys in force.
        counted: the units of figures, and what they count.
        gazetteer: tells other names of givers, receivers and claimants; None: these are not looked at.

    Raises:
        SettingsError: names the value, and the one that is probably meant.
    """
    for error in _impossible(rule, topics, counted):
        raise error
    if gazetteer is not None:
        for error in impossible_parties(rule, gazetteer):
            raise error


def find_mute(rule: Rule, names: Names, sources: Collection[str]) -> Iterator[SettingsError]:
    """Yield why a stored rule cannot ring: each condition that nothing known meets, though it may have when it was written.

    A topic that is gone, a source that is no more, a slip of a rule older than the checks. Of a list of sources or of names
    one that is known is enough.

    Args:
        rule: as read.
        names: what rules may name now.
        sources: the keys in force.
    """
    yield from _impossible(rule, names.topics, names.counted)
    yield from impossible_parties(rule, names.gazetteer)
    for given, told in (
        (rule.sources, list(_unknown_sources(rule, sources))),
        (rule.entities, list(_unknown_entities(rule, names.gazetteer, _spellings(names.gazetteer)))),
    ):
        if given and len(told) == len(given):
            yield SettingsError("; ".join(told))


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
    spellings = _spellings(gazetteer)
    for rule in rules:
        told = [
            *_unknown_sources(rule, sources),
            *_unknown_entities(rule, gazetteer, spellings),
            *unknown_claimants(rule, gazetteer),
            *(
                f"{field} {value!r} is on no list of what is counted; it is found only where a text has this very word"
                for field, value, _ in _unknown_counted(rule, counted)
            ),
            *_unknown_parts(rule, counted),
            *_no_words(rule),
            *_no_condition(rule),
        ]
        yield from (f"{rule.key}: {one}" for one in told)


def _impossible(rule: Rule, topics: Collection[str], counted: Collection[str]) -> Iterator[SettingsError]:
    """Yield what no article can have, each with what is probably meant."""
    for topic in rule.topics:
        if topic not in topics:
            cure = _join(suggest(topic, topics), "`dateline topics list` names them")
            yield SettingsError(f"topics: {topic!r} is no topic in force", cure=cure)
    for key, codes, known, meant in (
        ("languages", rule.languages, LANGUAGES | {"und"}, MEANT_LANGUAGES),
        ("countries", rule.countries, COUNTRIES, MEANT_COUNTRIES),
    ):
        for code in codes:
            if code not in known:
                near = meant.get(code, "")
                yield SettingsError(
                    f"{key}: {code!r} is no code in use", cure=f"did you mean {near!r}?" if near else ""
                )
    for unit in list_compared(rule.figures, "unit"):
        if unit in _UNITS:
            yield SettingsError(f"figures: no figure has unit {unit!r}", cure=f"did you mean {_UNITS[unit]!r}?")
    for field, value, slip in _unknown_counted(rule, counted):
        if slip:
            cure = _join(f"did you mean {slip!r}?", _CURE_OF_SLIPS)
            yield SettingsError(f"figures: no figure has {field} {value!r}", cure=cure)


def _spellings(gazetteer: Gazetteer) -> frozenset[str]:
    """Return the folded identifiers and English names that rules may name."""
    return frozenset(fold(one) for identifier, name, _ in gazetteer.known() for one in (identifier, name))


def _unknown_sources(rule: Rule, sources: Collection[str]) -> Iterator[str]:
    for source in rule.sources:
        if source not in sources:
            yield f"{source!r} is no source{_near(source, sources)} (`dateline sources list`)"


def _unknown_entities(rule: Rule, gazetteer: Gazetteer, spellings: Collection[str]) -> Iterator[str]:
    for entity in rule.entities:
        if fold(entity) not in spellings:
            meant = _spelt_otherwise(entity, gazetteer) or _near(entity, [name for _, name, _ in gazetteer.known()])
            yield f"{entity!r} is no name that is known{meant} (its English name, or its identifier)"


def _unknown_counted(rule: Rule, counted: Collection[str]) -> Iterator[tuple[str, str, str]]:
    """Yield (field, value, what is probably meant or "") of each thing counted that is on no list."""
    listed = {fold(one): one for one in (*counted, *list_soldiers())}
    answering = {name for one in listed for name in counted_heads(one)}
    for field in ("unit", "what"):
        for value in list_compared(rule.figures, field):
            named = field == "unit" and value in _UNITS  # refused by its right name
            if not named and answering.isdisjoint(counted_heads(value)):
                near = get_close_matches(value, listed, 1, _SLIP)
                yield field, value, listed[near[0]] if near else ""


# Words for what befell people that no name of what is counted has, and the one that it has.
_FATES = {
    **dict.fromkeys(("capture", "captured", "captive", "captives", "pow", "pows", "detained"), "prisoners of war"),
    **dict.fromkeys(("dead", "died", "deaths", "slain", "fallen"), "killed"),
    **dict.fromkeys(("injured", "hurt", "maimed"), "wounded"),
}
_BEFELL = ("killed", "wounded", "killed and wounded", "prisoners of war")


def _unknown_parts(rule: Rule, counted: Collection[str]) -> Iterator[str]:
    """Yield a warning for each part of a name, asked for by `~`, that no name of what is counted has."""
    listed = [fold(one) for one in (*counted, *list_soldiers(), *_BEFELL)]
    for value in map(fold, quoted_values(rule.figures, "what", ("~",))):
        if value and not any(value in one for one in listed):
            words = {word for one in listed for word in one.split()}
            near = get_close_matches(value, words, 1, _SLIP)
            meant = _FATES.get(value) or (near[0] if near else None)
            asked = f"; did you mean {meant!r}?" if meant else ""
            yield f"what ~ {value!r} is part of no name of what is counted{asked} (it is found only where a text has this very word)"


_SIGNS = re.compile(r"[\^$|\\\[\](){}+?]|\.\*|\*(?=.)")  # a pattern's; a word has none, but for a "*" at its end
_BETWEEN = re.compile(r"[,;](?!\d)")  # "9,8" is one word


def _no_words(rule: Rule) -> Iterator[str]:
    """Yield a warning for each of its words that no text has: patterns, several in one."""
    for word in rule.words:
        if _SIGNS.search(word):
            yield f"words: {word!r} stands in no text: words are no patterns (`top*` asks for any ending)"
        elif len(single := [part.strip() for part in _BETWEEN.split(word) if part.strip()]) > 1:
            parts = ", ".join(f'"{part}"' for part in single)
            yield f"words: {word!r} is looked for as it stands; one word each is written as [{parts}]"


def _no_condition(rule: Rule) -> Iterator[str]:
    asked = (rule.topics, rule.entities, rule.words, rule.figures, rule.sources, rule.languages, rule.countries)
    if not any(asked) and rule.max_tier >= _LAST_TIER:
        yield "asks for nothing: it rings for every relevant report"


def _join(first: str, second: str) -> str:
    return f"{first} {second}".strip()


def _near(name: str, known: Collection[str]) -> str:
    meant = suggest(name, known)
    return f"; {meant}" if meant else ", and nothing has it"


def _spelt_otherwise(name: str, gazetteer: Gazetteer) -> str:
    folded = fold(name)
    found = gazetteer.find(name, folded, split_words(folded))
    return f"; did you mean {found[0].name!r}?" if len(found) == 1 else ""
