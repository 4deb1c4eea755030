"""Alternatives with clues find what their alternation finds, and every clue list of the check is complete."""

from __future__ import annotations

import importlib
import itertools
import pkgutil
import re
from collections.abc import Iterator
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

import transform.check
from transform.check.branches import Branches, Choice

_UNKNOWN = "\0"  # a letter of which the pattern does not say which
_MOST = 200_000


def _texts(parsed: Any) -> Iterator[str]:
    """Yield the shapes of text that a parsed pattern matches, with what it leaves open as one unknown letter or none."""
    parts = [list(_part(kind, value)) for kind, value in parsed]
    if len(parsed) and parsed[-1][0] is op.ASSERT and parsed[-1][1][0] > 0:
        parts[-1] = list(_texts(parsed[-1][1][1]))  # what a last look ahead asks for stands behind
    return ("".join(pieces) for pieces in itertools.product(*parts))


def _part(kind: Any, value: Any) -> Iterator[str]:
    if kind is op.LITERAL:
        yield chr(value)
    elif kind is op.BRANCH:
        for branch in value[1]:
            yield from _texts(branch)
    elif kind is op.SUBPATTERN:
        yield from _texts(value[-1])
    elif kind is op.IN and all(what is op.LITERAL for what, _ in value):
        yield from (chr(letter) for _, letter in value)
    elif kind is op.IN and value == [(op.CATEGORY, op.CATEGORY_NOT_WORD)]:
        yield " "
    elif kind in (op.MAX_REPEAT, op.MIN_REPEAT):
        least, most, what = value
        if least == 0:
            yield ""
        if most == 1 or least == most == 1:
            yield from _texts(what)
        else:
            yield from (f"{text}{_UNKNOWN}{text}" for text in _texts(what))
            yield from _texts(what)
    elif kind in (op.AT, op.ASSERT, op.ASSERT_NOT):
        yield ""
    else:
        yield _UNKNOWN


def _all() -> Iterator[tuple[str, re.Pattern[str], tuple[str, ...]]]:
    seen: set[int] = set()

    def walk(value: Any, name: str) -> Iterator[tuple[str, re.Pattern[str], tuple[str, ...]]]:
        if isinstance(value, Branches) and id(value) not in seen:
            seen.add(id(value))
            yield from ((name, pattern, tuple(clues)) for pattern, clues in value.branches)
        elif isinstance(value, tuple):
            for item in value:
                yield from walk(item, name)
        elif hasattr(value, "__dataclass_fields__") and not isinstance(value, type):
            for field in value.__dataclass_fields__:
                yield from walk(getattr(value, field), name)

    for module in pkgutil.iter_modules(transform.check.__path__):
        for name, value in vars(importlib.import_module(f"transform.check.{module.name}")).items():
            yield from walk(value, f"{module.name}.{name}")


@pytest.mark.parametrize(("name", "pattern", "clues"), list(_all()))
def test_every_match_holds_a_clue(name: str, pattern: re.Pattern[str], clues: tuple[str, ...]) -> None:
    assert clues, name
    shapes = list(itertools.islice(_texts(parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE)), _MOST + 1))
    assert len(shapes) <= _MOST, name
    bare = [shape for shape in shapes if not any(clue in shape for clue in clues)]
    assert not bare, f"{name}: {bare[:5]} hold none of {clues}"


def test_a_choice_is_what_a_text_has_a_clue_of() -> None:
    branches = [Branches((rf"\b{clue}", clue)) for clue in ("know", "the guilty", "as", "if ")]
    choice = Choice([(search, search) for search in branches] + [(None, None)])
    for text in ("he knows", "non-knowing", "the guilty as-if one", "if so", "a passing cloud", "", "unknown", "was"):
        found = [search for search in choice.of(text) if search is None or search.search(text)]
        assert found == [*(search for search in branches if search.search(text)), None]


WORDS = ["ab", "abc", "bc", "b", "ca", "cab", "x", " "]


def test_branches_find_what_their_alternation_finds() -> None:
    alternatives = (
        (r"abc", "abc"),
        (r"ab", "ab"),
        (r"b\w", "b"),
        (r"\bx(?= )", "x"),
        (r"(\w)\1", "aa", "bb", "cc", "xx", "  "),
    )
    ours = Branches(*alternatives)
    whole = re.compile(r"abc|ab|b\w|\bx(?= )|(\w)\1")
    for words in itertools.product(WORDS, repeat=4):
        text = "".join(words)
        assert [m.span() for m in ours.find(text)] == [m.span() for m in whole.finditer(text)], text
        first, there = ours.search(text), whole.search(text)
        assert (first and first.span()) == (there and there.span()), text
        assert ours.blank(text) == whole.subn(lambda m: " " * len(m.group()), text)
