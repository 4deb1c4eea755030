"""The data of which a page's scripts would build it: JSON, JavaScript's own literals, and the forms that frameworks pack them in. Pure.

JSON (`__NEXT_DATA__`, `application/json`), objects that a script assigns, `JSON.parse("…")`; Nuxt 2's function and Nuxt 3's list of
references; the rows that Next.js pushes (React's flight); attributes (Inertia, Astro, `data-…`); Angular's escapes; Apollo's store of objects that name each other.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from ingest.flightrows import PUSHED, read_flight
from ingest.jsliterals import LiteralError, read_literal, read_returned
from ingest.markup import Element

_LEAST = 200  # characters; less holds no text, in whatever script
_LARGEST = 4_000_000  # characters of a script
_MOST_ASSIGNED = 200  # of a script; one with more is a program
_MOST_LITERALS = 8  # of a script, of those that are no JSON
_ASSIGNED = re.compile(r"""[\w$.\])"']\s*=\s*(?=[{\[(]|function\s*\()|\.push\(\s*(?=\{)|=\s*JSON\.parse\(\s*(?=["'])""")
# The same, and what is handed to a function behind words: gtag("config", "G-1", {…}).
_CALLED = re.compile(rf"""{_ASSIGNED.pattern}|\(\s*(?:["'][\w.-]{{0,40}}["']\s*,\s*){{1,3}}(?=\{{)""")
_FUNCTION = re.compile(r"\(?\s*function\s*\(|\(\s*\([\w$,\s]*\)\s*=>")
_ANGULAR = {"&q;": '"', "&l;": "<", "&g;": ">", "&s;": "'", "&a;": "&"}
_ANGULAR_SIGN = re.compile("|".join(_ANGULAR))
_DEEPEST = 40
_STORE, _STORE_DEEP = "ROOT_QUERY", 4
_MOST_NODES = 60_000
# What Nuxt 3 (devalue) writes before a value of another kind than JSON has.
_WRAPPERS = frozenset({"Reactive", "ShallowReactive", "Ref", "ShallowRef", "EmptyRef", "EmptyShallowRef", "Object", "null"})  # fmt: skip


def read_data(
    scripts: Iterable[Element], root: Element | None = None, *, least: int = _LEAST, calls: bool = False
) -> Iterator[Any]:
    """Yield the objects and lists that a page's scripts and attributes hold.

    Args:
        scripts: of the page.
        root: its tree, for the attributes; None: they are not looked at.
        least: characters of a script that is read.
        calls: whether what is handed to functions is read as well.
    """
    pushed: list[str] = []
    for script in scripts:
        text, kind = script.text or "", (script.get("type") or "").lower()
        if "__next_f" in text:
            pushed += PUSHED.findall(text)
        if not least < len(text) < _LARGEST or "ld+json" in kind:
            continue
        if "json" in kind:
            yield from _json(text)
        else:
            yield from _assigned(text, _CALLED if calls else _ASSIGNED)
    if pushed and sum(map(len, pushed)) < _LARGEST:
        yield from read_flight(pushed)
    if root is not None:
        yield from _attributes(root)


def _json(text: str) -> Iterator[Any]:
    if "&q;" in text:
        text = _ANGULAR_SIGN.sub(lambda found: _ANGULAR[found[0]], text)
    try:
        value, _ = json.JSONDecoder(strict=False).raw_decode(text, len(text) - len(text.lstrip()))
    except (ValueError, RecursionError):
        return
    if isinstance(value, list) and _is_flat(value):
        value = _unflatten(value)
    if isinstance(value, dict | list):
        yield _join(value)


def _assigned(text: str, begins: re.Pattern[str]) -> Iterator[Any]:
    decoder = json.JSONDecoder(strict=False)
    end, literals = 0, 0
    for found in islice(begins.finditer(text), _MOST_ASSIGNED):
        start = found.end()
        if start < end:
            continue  # within what was read
        value: Any = None
        try:
            if text[start] in "{[\"'":
                value, end = decoder.raw_decode(text, start)
                if isinstance(value, str):
                    value = json.loads(value, strict=False)
        except (ValueError, RecursionError):
            value = None
        if value is None and literals < _MOST_LITERALS:
            literals += 1
            try:
                read = read_returned if _FUNCTION.match(text, start) else read_literal
                value, end = read(text, start)
            except (LiteralError, RecursionError, OverflowError):
                continue
        if isinstance(value, dict | list):
            yield _join(value)


def _join(value: Any) -> Any:
    """Return Apollo's store with what its objects name by "__ref" in its place; any other value as it is."""
    store = _find_store(value, 0)
    if store is None:
        return value
    left = [_MOST_NODES]

    def build(node: Any, depth: int) -> Any:
        left[0] -= 1
        if depth > _DEEPEST or left[0] < 0:
            return None
        if isinstance(node, dict):
            named = node.get("__ref")
            if isinstance(named, str):
                return build(store.get(named), depth + 1)
            return {key: build(one, depth + 1) for key, one in node.items()}
        return [build(one, depth + 1) for one in node] if isinstance(node, list) else node

    return [build(one, 0) for key, one in store.items() if key != _STORE]


def _find_store(value: Any, depth: int) -> dict[str, Any] | None:
    if not isinstance(value, dict) or depth > _STORE_DEEP or _STORE in value:
        return value if isinstance(value, dict) and _STORE in value else None
    return next((store for one in value.values() if (store := _find_store(one, depth + 1)) is not None), None)


def _is_flat(value: list[Any]) -> bool:
    """True of a list whose first value names the places of others in it, as Nuxt 3 writes its state."""
    first = value[0] if value else None
    inner = first[1:] if isinstance(first, list) and first and isinstance(first[0], str) else first
    named = list(inner.values()) if isinstance(inner, dict) else inner
    return isinstance(named, list) and bool(named) and all(isinstance(one, int) for one in named)


def _unflatten(flat: list[Any]) -> Any:
    left = [_MOST_NODES]

    def build(at: Any, depth: int) -> Any:
        left[0] -= 1
        if not isinstance(at, int) or not 0 <= at < len(flat) or depth > _DEEPEST or left[0] < 0:
            return None
        node = flat[at]
        if isinstance(node, dict):
            return {key: build(one, depth + 1) for key, one in node.items()}
        if isinstance(node, list):
            if node and isinstance(node[0], str):
                return build(node[1], depth + 1) if node[0] in _WRAPPERS and len(node) > 1 else None
            return [build(one, depth + 1) for one in node]
        return node

    return build(0, 0)


def _attributes(root: Element) -> Iterator[Any]:
    for element in root.iter():
        for text in element.attrib.values():
            if not _LEAST < len(text) < _LARGEST or text.lstrip()[:1] != "{":
                continue
            try:
                value = json.loads(text, strict=False)
            except (ValueError, RecursionError):
                continue
            yield _unwrap(value, 0) if element.tag == "astro-island" else value


def _unwrap(value: Any, depth: int) -> Any:
    """Return Astro's values without their kinds: [0, value], [1, list]."""
    if depth > _DEEPEST:
        return None
    if isinstance(value, list) and len(value) == 2 and isinstance(value[0], int):
        value = value[1]
    if isinstance(value, dict):
        return {key: _unwrap(one, depth + 1) for key, one in value.items()}
    if isinstance(value, list):
        return [_unwrap(one, depth + 1) for one in value]
    return value
