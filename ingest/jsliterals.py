"""Data that a script writes as JavaScript and not as JSON: keys without quotes, values named once and used often. Pure.

Read are literals (objects, lists, strings, numbers, `!0`, `void 0`, `new Date(…)`), and the arguments of a function that does
nothing but return one (`(function(a,b){return {title:a}}("…",…))`, as Nuxt 2 writes it). Nothing is run.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_DEEPEST = 60
_MOST_VALUES = 60_000
_SPACE = re.compile(r"(?:\s+|//[^\n]*|/\*.*?\*/)*", re.S)
_NAME = re.compile(r"[A-Za-z_$][\w$]*")
_NUMBER = re.compile(r"-?(?:0x[0-9a-fA-F]+|\d*\.?\d+(?:[eE][+-]?\d+)?n?)")
_STRING = {quote: re.compile(rf"[^{quote}\\]*(?:\\.[^{quote}\\]*)*", re.S) for quote in "\"'`"}
_ESCAPE = re.compile(r"\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(\r\n|.))", re.S)
_PLAIN = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "0": "\0", "\n": "", "\r\n": ""}
_WORDS = {"true": True, "false": False, "null": None, "undefined": None, "NaN": None, "Infinity": None}
_FUNCTION = re.compile(r"\(?\s*(?:function\s*\(|\()([\w$,\s]{0,60000})\)\s*(?:=>\s*)?\{\s*")
_CLOSE = {"(": ")", "[": "]", "{": "}"}


class LiteralError(ValueError):
    """What stands there is no literal."""


def read_literal(text: str, start: int) -> tuple[Any, int]:
    """Read the literal that begins at a place; returns it and where it ends.

    Raises:
        LiteralError: there is none, or it is deeper or has more values than any page's data.
    """
    reader = _Reader(text, {})
    return reader.value(start, 0), reader.end


def read_returned(text: str, start: int) -> tuple[Any, int]:
    """Read what a function that is called at once returns, its parameters replaced by its arguments; and where it ends.

    Raises:
        LiteralError: no such function begins there.
    """
    head = _FUNCTION.match(text, start)
    if head is None:
        raise LiteralError("no function")
    names = [name.strip() for name in head[1].split(",") if name.strip()]
    begin = text.find("return", head.end())
    body = _SPACE.match(text, begin + len("return")) if begin >= 0 else None
    if body is None:
        raise LiteralError("no return")
    end = _skip(text, body.end())
    # The arguments stand behind the function: "}(…" or "})(…".
    call = re.compile(r"[\s;]*\}\s*\)?\s*\(").match(text, end)
    if call is None:
        raise LiteralError("no call")
    reader = _Reader(text, {})
    values: list[Any] = []
    place = call.end()
    while len(values) < len(names):
        values.append(reader.value(place, 0))
        after = _SPACE.match(text, reader.end)
        place = after.end() if after else reader.end
        if text[place : place + 1] != ",":
            break
        place += 1
    inner = _Reader(text, dict(zip(names, values, strict=False)), _MOST_VALUES)
    return inner.value(body.end(), 0), max(place, end)


def _skip(text: str, start: int) -> int:
    """Return where the object or list that begins at a place ends, whatever is in it."""
    closing: list[str] = []
    place = start
    while place < len(text):
        char = text[place]
        if char in _STRING:
            found = _STRING[char].match(text, place + 1)
            place = found.end() if found else len(text)
        elif char in _CLOSE:
            closing.append(_CLOSE[char])
        elif closing and char == closing[-1]:
            closing.pop()
            if not closing:
                return place + 1
        elif not closing:
            raise LiteralError("no object")
        place += 1
    raise LiteralError("it has no end")


class _Reader:
    """Reads one literal; `end` is where the last value ended."""

    def __init__(self, text: str, named: Mapping[str, Any], most: int = _MOST_VALUES) -> None:
        self._text = text
        self._named = named
        self._left = most
        self.end = 0

    def value(self, start: int, depth: int) -> Any:
        self._left -= 1
        if depth > _DEEPEST or self._left < 0:
            raise LiteralError("too much")
        place = self._blank(start)
        char = self._text[place : place + 1]
        if char == "{":
            return self._object(place + 1, depth)
        if char == "[":
            return self._list(place + 1, depth)
        if char in _STRING and char:
            return self._string(place)
        if char == "!":
            return not self.value(place + 1, depth + 1)
        return self._word(place, depth)

    def _blank(self, place: int) -> int:
        found = _SPACE.match(self._text, place)
        return found.end() if found else place

    def _word(self, place: int, depth: int) -> Any:
        number = _NUMBER.match(self._text, place)
        if number is not None:
            self.end = number.end()
            try:
                return float(number[0]) if set(number[0]) & set(".eE") and "x" not in number[0] else int(number[0], 0)
            except ValueError:
                return None
        found = _NAME.match(self._text, place)
        if found is None:
            raise LiteralError("no value")
        self.end = found.end()
        if found[0] in {"void", "typeof"}:
            self.value(found.end(), depth + 1)
            return None
        if found[0] == "new":
            found = _NAME.match(self._text, self._blank(found.end()))
            if found is None:
                raise LiteralError("no value")
            self.end = found.end()
        after = self._blank(self.end)
        if self._text[after : after + 1] in {"(", "["} and self._text[after : after + 1]:
            self.end = _skip(self._text, after)  # a call: what it gives is not known
            return None
        return _WORDS.get(found[0], self._named.get(found[0]))

    def _string(self, place: int) -> str:
        found = _STRING[self._text[place]].match(self._text, place + 1)
        if found is None or self._text[found.end() : found.end() + 1] != self._text[place]:
            raise LiteralError("a string without an end")
        self.end = found.end() + 1
        return _ESCAPE.sub(_unescape, found[0]) if "\\" in found[0] else found[0]

    def _list(self, place: int, depth: int) -> list[Any]:
        found: list[Any] = []
        while True:
            place = self._blank(place)
            if self._text[place : place + 1] == "]":
                self.end = place + 1
                return found
            if self._text[place : place + 1] == ",":
                place += 1
                continue
            found.append(self.value(place, depth + 1))
            place = self.end

    def _object(self, place: int, depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while True:
            place = self._blank(place)
            char = self._text[place : place + 1]
            if char == "}":
                self.end = place + 1
                return found
            if char == ",":
                place += 1
                continue
            if char in _STRING and char:
                key = self._string(place)
            else:
                name = _NAME.match(self._text, place) or _NUMBER.match(self._text, place)
                if name is None:
                    raise LiteralError("no key")
                key, self.end = name[0], name.end()
            place = self._blank(self.end)
            if self._text[place : place + 1] != ":":
                found[key] = self._named.get(key)  # {title} for {title: title}
                if self._text[place : place + 1] not in {",", "}"}:
                    raise LiteralError("no value")
                continue
            found[key] = self.value(place + 1, depth + 1)
            place = self.end


def _unescape(found: re.Match[str]) -> str:
    code = found[1] or found[2] or found[3]
    if code:
        number = int(code, 16)
        return chr(number) if number < 0x110000 else ""
    return _PLAIN.get(found[4], found[4])
