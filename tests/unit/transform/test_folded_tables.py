"""Tables whose words are looked up with what `fold` gives hold no letter that it never gives: such a word would never match."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator, Mapping

import pytest

import alert
import core
import transform
from core.resources import seeds_path
from core.text import fold
from transform.check.role_model import read_roles

# Compared with words in small letters or as written, which keep "ı" and the circumflex; each with where that is.
_AS_WRITTEN = {
    ("transform.check.name_sides", "TURKISH_CLOSED"),  # find_content: w.lower()
    ("transform.check.shape", "_TURKISH_WORDS"),  # w.lower()
    ("transform.check.number_rivals", "_BELOW"),  # number.text.lower()
    ("transform.check.number_implied", "_MONTHS"),  # made into a pattern of the lowered text
    ("transform.check.vocabulary", "_HARMONY"),  # vowels of endings as written
    ("transform.check.names_translated", "_POSSESSED"),  # the ending of a name as written
    ("transform.check.name_slips", "_UNMARKED"),  # what the letters themselves are told by
    ("core.text", "_MATCH_PAIRS"),  # what `fold` folds
    ("transform.dateline_dates", "_MONTH_NAMES"),  # folded where they are read
}
_PLAIN = re.compile(r"[^\W\d_][\w' -]*\Z")
_FOLDED_AWAY = re.compile("[ıâîû]")


def _words(value: object) -> Iterator[str]:
    """The words a table is asked for: the keys of a mapping, the members of a set or tuple, and those of tables in them."""
    if hasattr(type(value), "__missing__"):
        return  # fills itself from the words of texts, of whatever ran before in this process
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, kept in value.items():
            yield from _words(key)
            if not isinstance(kept, str):
                yield from _words(kept)
    elif isinstance(value, (frozenset, set, tuple, list)):
        for one in value:
            yield from _words(one)


def _tables() -> dict[tuple[str, str], list[str]]:
    """Every table of plain words of the packages that match folded text, by the module that makes it, and its words `fold` would change."""
    seen: dict[int, tuple[str, str]] = {}
    odd: dict[tuple[str, str], list[str]] = {}
    modules = [
        importlib.import_module(one.name)
        for package in (transform, alert, core)
        for one in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    ]
    for module in modules:
        source = inspect.getsource(module)
        for name, value in vars(module).items():
            made = re.search(rf"^{re.escape(name)}\b.*?= (.*)", source, re.M)
            if isinstance(value, str) or id(value) in seen or made is None or made.group(1).startswith("{}"):
                continue  # imported, or what is kept of the words of texts
            seen[id(value)] = module.__name__, name
            words = [w for w in _words(value) if _PLAIN.match(w) and w == w.lower() and _FOLDED_AWAY.search(w)]
            if words:
                odd[module.__name__, name] = words
    return odd


def test_no_table_has_a_word_that_folded_text_never_holds() -> None:
    odd = _tables()
    assert {table: words for table, words in odd.items() if table not in _AS_WRITTEN} == {}
    assert set(odd) >= _AS_WRITTEN  # an exemption that nothing needs goes


def test_the_words_that_mean_the_same_are_kept_folded() -> None:
    assert [word for word in read_roles(seeds_path() / "check_roles.tsv").words if word != fold(word)] == []


@pytest.mark.parametrize("word", ["Yargıç", "Kıyı", "Işık", "Sınır", "ALTIN"])
def test_a_turkish_word_with_a_dotless_i_is_found_among_them(word: str) -> None:
    assert fold(word)[:5] in read_roles(seeds_path() / "check_roles.tsv").words
