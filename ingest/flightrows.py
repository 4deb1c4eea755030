"""React's flight: rows that a page's scripts push, of which its elements are made again. Pure.

A row is `id:value`; a value JSON, a text with its length in bytes (`T4f1,…`), or a module (`I[…]`), which says nothing. An element is
`["$", tag, key, {properties}]`; "$4f" stands for another row.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Any

PUSHED = re.compile(r"__next_f\.push\(\s*\[\s*1\s*,\s*(\"(?:[^\"\\]|\\.)*\")\s*\]\s*\)", re.S)
_ROW = re.compile(rb"([0-9a-f]{1,6}):(?:T([0-9a-f]{1,7}),)?")
_PARAGRAPHS = frozenset({"p", "li", "blockquote", "h2", "h3", "h4"})
_LINES = frozenset({"span", "a", "b", "strong", "em", "i", "u", "br", "mark", "sup", "sub", "time"})
_DEEPEST = 60
_MOST_NODES = 60_000


def read_flight(pushed: Sequence[str]) -> Iterator[Any]:
    """Yield the data of pushed rows, and, as one object, the headline and the paragraphs of the elements among them.

    Args:
        pushed: the strings, each as it stands in its script, with its quotes.
    """
    rows = _rows("".join(_texts(pushed)))
    if not rows:
        return
    tree = _Tree(rows)
    for value in rows.values():
        if isinstance(value, dict | list):
            yield tree.fill(value, 0)
    yield from tree.articles()


def _texts(pushed: Sequence[str]) -> Iterator[str]:
    for one in pushed:
        try:
            yield str(json.loads(one, strict=False))
        except ValueError:
            continue


def _rows(text: str) -> dict[str, Any]:
    rows: dict[str, Any] = {}
    data, place = text.encode("utf-8", "surrogatepass"), 0
    while place < len(data):
        head = _ROW.match(data, place)
        if head is None:
            place = data.find(b"\n", place) + 1 or len(data)
            continue
        name = head[1].decode()
        if head[2] is not None:
            end = head.end() + int(head[2], 16)
            rows[name] = data[head.end() : end].decode("utf-8", "replace")
            place = end
            continue
        end = data.find(b"\n", head.end())
        end = len(data) if end < 0 else end
        with suppress(ValueError, RecursionError):  # of a module, a hint
            rows[name] = json.loads(data[head.end() : end].decode("utf-8", "replace"), strict=False)
        place = end + 1
    return rows


class _Tree:
    """The rows with their references followed."""

    def __init__(self, rows: dict[str, Any]) -> None:
        self._rows = rows
        self._left = _MOST_NODES
        self._groups: list[list[str]] = []
        self._titles: list[str] = []

    def _named(self, text: str) -> Any:
        return self._rows.get(text[1:].removeprefix("L").removeprefix("@")) if text[:1] == "$" else None

    def fill(self, value: Any, depth: int) -> Any:
        """Return data with the texts of other rows in the place of their names."""
        self._left -= 1
        if depth > _DEEPEST or self._left < 0:
            return None
        if isinstance(value, dict):
            return {key: self.fill(one, depth + 1) for key, one in value.items()}
        if isinstance(value, list):
            return [self.fill(one, depth + 1) for one in value]
        if isinstance(value, str) and value[:1] == "$" and isinstance(named := self._named(value), str):
            return named
        return value

    def articles(self) -> Iterator[dict[str, Any]]:
        """Yield the longest run of paragraphs of one parent under each first-level heading."""
        self._left = _MOST_NODES
        for value in self._rows.values():
            if isinstance(value, list):
                self._walk(value, 0, None)
        best = max(self._groups, key=lambda lines: sum(map(len, lines)), default=None)
        if best is not None:
            for title in dict.fromkeys(self._titles):
                yield {"title": title, "content": "".join(best)}

    def _walk(self, node: Any, depth: int, group: list[str] | None) -> None:
        self._left -= 1
        if depth > _DEEPEST or self._left < 0 or not isinstance(node, list):
            return
        if len(node) >= 4 and node[0] == "$" and isinstance(node[3], dict):
            tag, children = node[1], node[3].get("children")
            if tag == "h1":
                self._titles.append(self._text(children, 0))
            elif tag in _PARAGRAPHS and group is not None:
                text = html.escape(self._text(children, 0), quote=False)
                if text.strip():
                    group.append(f"<{tag}>{text}</{tag}>")
            else:
                self._open(children, depth + 1)
            return
        self._open(node, depth + 1)

    def _open(self, children: Any, depth: int) -> None:
        """Walk what stands side by side in one parent."""
        if isinstance(children, list) and children[:1] != ["$"]:
            group: list[str] = []
            for child in children:
                self._walk(child, depth, group)
            if group:
                self._groups.append(group)
        else:
            group = []
            self._walk(children, depth, group)
            if group:
                self._groups.append(group)

    def _text(self, children: Any, depth: int) -> str:
        if depth > _DEEPEST:
            return ""
        if isinstance(children, str):
            named = self._named(children)
            return named if isinstance(named, str) else "" if children[:1] == "$" and children[1:2] != "$" else children
        if isinstance(children, int | float) and not isinstance(children, bool):
            return str(children)
        if isinstance(children, list):
            if children[:1] == ["$"] and len(children) >= 4 and isinstance(children[3], dict):
                return self._text(children[3].get("children"), depth + 1) if children[1] in _LINES else ""
            return "".join(self._text(child, depth + 1) for child in children)
        return ""
