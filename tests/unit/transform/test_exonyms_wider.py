"""The names of seeds/exonyms_wider.toml: each is told by its own English, and by no other's."""

from __future__ import annotations

import functools
import tomllib
from pathlib import Path

import pytest

from core.errors import SettingsError
from core.resources import seeds_path
from tests.knowledge import ready_checker
from transform.check.checker import Checker
from transform.check.lexicon import read_names, read_wider

_PATH = seeds_path() / "exonyms_wider.toml"
_TOLD: dict[str, str] = tomllib.loads(_PATH.read_text(encoding="utf-8"))["told"]


def _capital(words: str, *, turkish: bool) -> str:
    big = {"i": "İ", "ı": "I"} if turkish else {}
    return " ".join(big.get(w[0], w[0].upper()) + w[1:] for w in words.rstrip("=").split())


@functools.cache
def _checker() -> Checker:
    return ready_checker()


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


def test_a_name_outside_the_tables_is_refused(tmp_path: Path) -> None:
    wrong = tmp_path / "exonyms_wider.toml"
    wrong.write_text('"ibb" = "istanbul"\n' + _PATH.read_text(encoding="utf-8"), encoding="utf-8")
    with pytest.raises(SettingsError, match="'ibb' stands in no table"):
        read_wider(wrong, read_names(_PATH.with_name("exonyms.toml")))


def test_a_file_that_is_missing_is_named() -> None:
    with pytest.raises(SettingsError, match="no_such"):
        read_wider(_PATH.with_name("no_such.toml"), read_names(_PATH.with_name("exonyms.toml")))


@pytest.mark.parametrize(
    ("source", "good", "wrong"),
    [
        (
            "Yasa tasarısı Senato'da kabul edildi, Temsilciler Meclisi'nde görüşülecek.",
            "The bill was passed by the Senate and will be debated in the House of Representatives.",
            "The bill was passed by the Supreme Court and will be debated in the House of Representatives.",
        ),
        (
            "Cumhuriyetçiler tasarıya karşı çıktı, bazı Cumhuriyetçiler ise oy kullanmadı.",
            "Republicans opposed the bill, while some Republicans did not vote.",
            "Republicans opposed the bill, while some Democrats did not vote.",
        ),
        (
            "AB yaptırımları uzattı, AB ülkeleri kararı onayladı.",
            "The EU extended the sanctions and EU countries approved the decision.",
            "The EU extended the sanctions and OPEC countries approved the decision.",
        ),
        (
            "Cumhuriyetçi Parti'nin adayı Whitcombe göçmenlere izin verecek.",
            "The GOP nominee will let immigrants in.",
            "The NATO nominee will let immigrants in.",
        ),
    ],
)
def test_a_body_is_not_told_by_another(source: str, good: str, wrong: str) -> None:
    assert [p.kind for p in _checker().check(source, good)] == []
    assert "name" in [p.kind for p in _checker().check(source, wrong)]
