"""Files of rules: read whole, every rule that is wrong named, values that no article can have refused."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from alert.channels import check_channel
from alert.conditions import doubtful_numbers, list_compared
from alert.rules import Rule, parse_rule
from core.errors import SettingsError

_LONGEST_TITLE = 500  # characters: it heads every message
_LANGUAGE = re.compile(r"[a-z]{2}|und")
_STRENGTHS = ("stated", "reported", "alleged", "denied", "confirmed")
_QUALIFIERS = ("exact", "about", "at_least", "at_most", "more_than", "fewer_than", "range")
_COUNTRY = re.compile(r"[A-Z]{2}")


def read_rules(path: Path) -> tuple[Rule, ...]:
    """Read a TOML file of `[[rule]]` tables.

    Raises:
        SettingsError: the file or a key is wrong; names file, and each rule that is wrong, with the key.
    """
    return check_rules(read_tables(path), path.name)


def read_tables(path: Path) -> list[Any]:
    """Read the `[[rule]]` tables of a TOML file as they stand there.

    Raises:
        SettingsError: the file cannot be read, or holds something else.
    """
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8-sig"))  # Windows' editors begin a file with a mark
    except OSError as error:
        what = f"{path}: cannot be read: {error.strerror or error}"
        raise SettingsError(what, cure="check the path and its permissions") from error
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise SettingsError(
            f"{path}:{line}: byte 0x{error.object[error.start]:02x} is not UTF-8", cure="save as UTF-8"
        ) from error
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{path}: {error}", cure="mend the file; docs/alerts.md shows the form") from error
    tables = content.get("rule", [])
    if not isinstance(tables, list) or set(content) - {"rule"}:
        raise SettingsError(f"{path}: holds something other than [[rule]] tables", cure="write each rule as [[rule]]")
    if not tables:
        raise SettingsError(
            f"{path}: holds no rule", cure="write each as a [[rule]] table; docs/alerts.md shows the form"
        )
    return tables


def check_rules(tables: Sequence[Any], name: str, check: Callable[[Rule], None] | None = None) -> tuple[Rule, ...]:
    """Make rules of tables, refusing values that no article can have.

    Args:
        name: of their file.
        check: raises SettingsError for a rule that is wrong by what only the caller knows.

    Raises:
        SettingsError: some are wrong; names each of them.
    """
    rules: list[Rule] = []
    errors: list[SettingsError] = []
    for number, table in enumerate(tables, 1):
        where = f"{name}, rule {number}"
        try:
            rule = parse_rule(table, where)
            _refuse_values(rule, where)
            for channel in rule.channels:
                check_channel(channel, f"{where} ({rule.key})")
            if any(rule.key == other.key for other in rules):
                raise SettingsError(f"{name}: two rules have the key {rule.key!r}", cure="give each its own key")
            rules.append(rule)
            if check is not None:
                _check(rule, f"{where} ({rule.key})", check)
        except SettingsError as error:
            errors.append(error)
    if len(errors) > 1:
        told = "".join(f"\n  {error}" for error in errors)
        raise SettingsError(f"{name}: {len(errors)} of {len(tables)} rules are wrong, and none is taken{told}")
    if errors:
        raise errors[0]
    return tuple(rules)


def _check(rule: Rule, where: str, check: Callable[[Rule], None]) -> None:
    try:
        check(rule)
    except SettingsError as error:
        raise SettingsError(f"{where}: {error.message}", cure=error.cure) from error


def empty_conditions(tables: Iterable[Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    """Yield (key of the rule, condition) for each list that is set and empty: whoever wrote it may mean "none"."""
    for table in tables:
        for key in ("topics", "entities", "words", "sources", "languages", "countries"):
            if table.get(key) == []:
                yield table["key"], key


def _refuse_values(rule: Rule, where: str) -> None:
    """Refuse values that no article can have; what is stored already stays as it is."""
    _refuse_texts(rule, where)
    _refuse_codes(rule, where)
    _refuse_figures(rule, where)
    # Not-a-number is not between them either.
    if not 0 <= rule.min_relevance <= 1:
        raise SettingsError(f"{where}: min_relevance = {rule.min_relevance} is not from 0 to 1", cure="0.5 is usual")
    if rule.max_tier < 1:
        raise SettingsError(f"{where}: max_tier = {rule.max_tier} lets nothing through", cure="1 is the best tier")


def _refuse_texts(rule: Rule, where: str) -> None:
    for key, value in asdict(rule).items():
        for text in (value,) if isinstance(value, str) else value if isinstance(value, tuple) else ():
            # A condition may go over several lines.
            if any(letter < " " and not (key == "figures" and letter.isspace()) for letter in text):
                raise SettingsError(
                    f"{where}: {key} holds a line break or a control character", cure="write it in one line"
                )
    if len(rule.title) > _LONGEST_TITLE:
        raise SettingsError(f"{where}: title has {len(rule.title):,} characters", cure=f"{_LONGEST_TITLE} are enough")
    for key in ("topics", "entities", "words", "sources", "channels"):
        if any(not text.strip(" *") for text in getattr(rule, key)):
            raise SettingsError(
                f"{where}: {key} holds an empty text", cure="leave it out: what is not set holds always"
            )


def _refuse_codes(rule: Rule, where: str) -> None:
    for language in rule.languages:
        if not _LANGUAGE.fullmatch(language):
            raise SettingsError(f"{where}: languages: {language!r} is no code", cure='write ISO 639-1, like "tr"')
    for country in rule.countries:
        if not _COUNTRY.fullmatch(country):
            raise SettingsError(f"{where}: countries: {country!r} is no code", cure='write ISO 3166-1, like "TR"')


def _refuse_figures(rule: Rule, where: str) -> None:
    for field, known in (("strength", _STRENGTHS), ("qualifier", _QUALIFIERS)):
        for text in list_compared(rule.figures, field):
            if text not in known:
                raise SettingsError(f"{where}: figures: no figure has {field} {text!r}", cure=f"use {', '.join(known)}")
    for number in doubtful_numbers(rule.figures):
        raise SettingsError(
            f"{where}: figures: {number} would be {float(number):g}",
            cure=f"write {number.replace('.', '')} for thousands, or {number.rstrip('0')}0 for the fraction",
        )
