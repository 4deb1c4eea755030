"""The rules of the table: those in force, and those that cannot be read, which cost themselves alone."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from typing import Any

from alert.rules import Rule, parse_rule
from alert.webhooks import channel_name
from core.errors import SettingsError
from load.alerts import mark_channels
from load.connection import Database


@dataclass(frozen=True, slots=True)
class Rulebook:
    """Rules as they stand in the table.

    Args:
        rules: (rule id, rule), by key, on and off.
        problems: what is wrong with the rest, by key.
    """

    rules: tuple[tuple[int, Rule], ...]
    problems: Mapping[str, str]

    @property
    def in_force(self) -> tuple[tuple[int, Rule], ...]:
        """The rules that are switched on."""
        return tuple((rule_id, rule) for rule_id, rule in self.rules if rule.enabled)


def name_channels(database: Database, channels: Iterable[str]) -> dict[str, str]:
    """Return what to call each channel without telling what is secret: its kind and host, and a mark of the whole address."""
    return {channel: f"{channel_name(channel)} {mark}" for channel, mark in mark_channels(database, channels).items()}


def read_rulebook(rows: Iterable[Mapping[str, Any]]) -> Rulebook:
    """Read the rows of `load.alerts.list_rules`; anyone may have written them."""
    rules: list[tuple[int, Rule]] = []
    problems: dict[str, str] = {}
    for row in rows:
        try:
            rules.append((row["rule_id"], parse_rule(row["definition"], f"rule {row['key']!r}")))
        except SettingsError as error:
            problems[row["key"]] = str(error)
    return Rulebook(tuple(rules), problems)


_SHOWN_APART = frozenset({"key", "title", "enabled"})


def tell_conditions(definition: Mapping[str, Any]) -> str:
    """Return what a rule asks for as its file writes it, what is usual left out; of any row, also one that somebody wrote by hand."""
    usual = {field.name: field.default for field in fields(Rule)}
    asked = {
        key: value
        for key, value in definition.items()
        if key not in _SHOWN_APART and value not in (usual.get(key), []) and value is not None
    }
    return "  ".join(f"{key} = {_as_toml(value)}" for key, value in asked.items())


def _as_toml(value: Any) -> str:
    if isinstance(value, str) and '"' in value and "'" not in value:
        return f"'{value}'"
    return json.dumps(value, ensure_ascii=False)
