"""The names of seeds/exonyms_wider.toml: each is told by its own English, and by no other's."""

from __future__ import annotations

import functools
import tomllib

import pytest

from app.checks import load_checker
from core.errors import SettingsError
from core.resources import seeds_path
from transform.check.checker import Checker
from transform.check.lexicon import read_names, read_told

_PATH = seeds_path() / "exonyms_wider.toml"
_TOLD: dict[str, str] = tomllib.loads(_PATH.read_text(encoding="utf-8"))["told"]


def _capital(words: str, *, turkish: bool) -> str:
    big = {"i": "İ", "ı": "I"} if turkish else {}
    return " ".join(big.get(w[0], w[0].upper()) + w[1:] for w in words.rstrip("=").split())


@functools.cache
def _checker() -> Checker:
    return load_checker("tr", "en")


def _names_told(turkish: str, english: str) -> bool:
    source = f"Dün akşam {_capital(turkish, turkish=True)} için toplandılar ve konuştular."
    target = f"Yesterday evening they met for {_capital(english, turkish=False)} and talked."
    return any(p.kind == "name" for p in _checker().check(source, target))


def test_no_name_stands_twice() -> None:
    turkish = [word for left in _TOLD for word in left.split("|")]
    assert [w for w in turkish if turkish.count(w) > 1] == []


def test_a_name_is_told_by_its_english() -> None:
    wrong = [
        (t, e) for left, right in _TOLD.items() for t in left.split("|") for e in right.split("|") if _names_told(t, e)
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("turkish", "english"),
    [("kitan", "seljuks"), ("eflak", "transylvania"), ("pavlus", "peter"), ("iskit", "sarmatian")],
)
def test_a_name_is_not_told_by_another_of_its_kind(turkish: str, english: str) -> None:
    assert _names_told(turkish, english)


def test_a_file_that_is_missing_is_named() -> None:
    with pytest.raises(SettingsError, match="no_such"):
        read_told(_PATH.with_name("no_such.toml"), read_names(_PATH.with_name("exonyms.toml")))
