"""Contraries exchanged, told by how often each side of a pair stands in both languages."""

from __future__ import annotations

import pytest

from core.text import fold
from tests.knowledge import ready_checker
from transform.check.contrary_counts import check_counts

CHECKER = ready_checker()


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Rehber iyi günlerde de kötü günlerde de gülümserdi.", "The guide smiled on good days and on good days."),
        ("Kurul gelecekteki planlarını anlattı.", "The board explained its past plans."),
        ("Yerel ustalar kuleyi onardı.", "National craftsmen repaired the tower."),
        ("Kütüphanenin boş rafları tozluydu.", "The full shelves of the library were dusty."),
        ("Bahçıvan farklı tohumlar ekti.", "The gardener sowed the same seeds."),
        ("Müdür törenden sonra gazetecilerle görüştü.", "The director met reporters before the ceremony."),
    ],
)
def test_an_exchanged_contrary_is_found(source: str, target: str) -> None:
    assert {"sign", "date"} & {p.kind for p in CHECKER.check(source, target)}


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Rehber iyi günlerde de kötü günlerde de gülümserdi.", "The guide smiled on good days and on bad days."),
        ("Kurul gelecekteki planlarını anlattı.", "The board explained its future plans."),
        ("Kütüphanenin boş rafları tozluydu.", "The empty shelves of the library were dusty."),
        ("Raflar boş değil, dolu.", "The shelves are not empty but full."),
        ("Eski kaptan yetmiş yaşında.", "The former captain is seventy years old."),
        ("Müdür törenden sonra konuştu.", "The director spoke after the ceremony."),
        ("Koştuktan sonra durdu.", "He ran before stopping."),
        ("Orkestrayı Ayşe Young yönetti, yaşlı üyeler alkışladı.", "Ayşe Young led the orchestra, and elderly members applauded."),
    ],
)  # fmt: skip
def test_what_is_told_denied_or_fixed_passes(source: str, target: str) -> None:
    assert check_counts(fold(source), target, {}) == []
    assert CHECKER.check(source, target) == ()


def test_a_word_that_the_table_gives_to_another_does_not_stand_for_the_contrary() -> None:
    source, target = fold("Genç usta büyük kutuyu verdi."), "The old master handed over the big box."
    words = {"büyük": {"big": 0.9}}
    assert [p.kind for p in check_counts(source, target, words)] == ["sign"]
    assert [p.kind for p in check_counts(source, target.replace("old", "young"), words)] == []
    assert [p.kind for p in check_counts(source, target, {})] == []
