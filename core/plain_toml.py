"""TOML read several times as fast as `tomllib` reads it, where it is written plainly, as nearly all of our word lists are.

Source of the form: https://toml.io/en/v1.0.0
"""

from __future__ import annotations

import re
import tomllib
from typing import Any

_TEXT = r'"[^"\\\x00-\x08\x0a-\x1f\x7f]*"'  # one line, nothing escaped
_LINE = re.compile(
    r"^(?:(?:#[^\x00-\x08\x0a-\x1f\x7f]*)?|\[(?P<table>[A-Za-z0-9_.-]+)\]"
    rf"|(?P<key>[A-Za-z0-9_-]+|{_TEXT}) = (?P<value>{_TEXT}|true|false|\[{_TEXT}(?:, {_TEXT})*\]))$",
    re.MULTILINE,
)
_ITEM = re.compile(_TEXT)


def loads(text: str) -> dict[str, Any]:
    """Return what `tomllib.loads` returns.

    Args:
        text: TOML; it is read fast where each line is a comment, the head of a table, or a key with a text that has no escapes,
            a list of such texts, true or false.

    Raises:
        tomllib.TOMLDecodeError: it is no TOML.
    """
    lines = _LINE.findall(text)
    read = _read(lines) if len(lines) == text.count("\n") + 1 else None
    return tomllib.loads(text) if read is None else read


def _read(lines: list[tuple[str, str, str]]) -> dict[str, Any] | None:
    """Return what the lines say, each given as the name of a table or a key and its value; None: it is doubtful."""
    whole: dict[str, Any] = {}
    table, heads = whole, set[str]()
    for head, key, value in lines:
        if key:
            name = key.strip('"')
            if name in table:
                return None
            table[name] = _value(value)
        elif head:
            if head in heads:
                return None
            heads.add(head)
            table = whole
            for part in head.split("."):
                inner = table.setdefault(part, {}) if part else None
                if not isinstance(inner, dict):
                    return None
                table = inner
    return whole


def _value(value: str) -> str | bool | list[str]:
    if value[0] == '"':
        return value[1:-1]
    return [item[1:-1] for item in _ITEM.findall(value)] if value[0] == "[" else value == "true"
