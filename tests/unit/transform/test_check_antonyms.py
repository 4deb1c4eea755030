"""English words told as their contraries, where only the table of words tells which Turkish word is meant."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_checker

CHECKER = ready_checker()


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Genç subay törende konuştu.", "The old officer spoke at the ceremony."),
        ("Savaş yıllarında liman kapandı.", "The port was closed in the years of peace."),
        ("Kazanan takım kupayı aldı.", "The losing team took the cup."),
        ("Zayıf dalgalar kıyıya vurdu.", "Strong waves hit the shore."),
    ],
)
def test_a_word_told_as_its_contrary_is_found(source: str, target: str) -> None:
    assert "sign" in {p.kind for p in CHECKER.check(source, target)}


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Genç subay törende konuştu.", "The young officer spoke at the ceremony."),
        ("Savaş yıllarında liman kapandı.", "The port was closed in the war years."),
        ("Zayıf olmayan dalgalar kıyıya vurdu.", "Waves that were not weak hit the shore."),
        ("Çorba soğuk değildi.", "The soup was not cold."),
        ("Orkestrayı kadın şef Zeynep Small yönetti.", "The orchestra was led by a woman, the conductor Zeynep Small."),
    ],
)
def test_what_is_told_or_denied_passes(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()
