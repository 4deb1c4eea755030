"""Names that the two languages write by ear, or by words of their own, and those that were exchanged all the same."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.knowledge import ready_checker
from transform.check.model import Problem
from transform.check.name_acronyms import AcronymCheck
from transform.check.quotations import in_title
from transform.check.spellings import heard_alike


@pytest.fixture(scope="module")
def wrong_names() -> Callable[[str, str], list[Problem]]:
    checker = ready_checker()
    return lambda source, target: [p for p in checker.check(source, target) if p.kind == "name"]


@pytest.mark.parametrize(
    ("turkish", "english"),
    [("Kegen", "Gegeen"), ("Cuci", "Jochi"), ("Konstanz", "Constance"), ("Şah", "Shah"), ("Coçi", "Jochi")],
)
def test_a_name_written_by_ear_is_one(turkish: str, english: str) -> None:
    assert heard_alike(turkish, english)


@pytest.mark.parametrize(
    ("turkish", "english"), [("Kegen", "Ogedei"), ("Lavrov", "Shoigu"), ("Ali", "Ela"), ("Berlin", "Bern")]
)
def test_another_name_is_not_heard_alike(turkish: str, english: str) -> None:
    assert not heard_alike(turkish, english)


def test_an_acronym_behind_its_words_is_translated_with_them() -> None:
    check = AcronymCheck({}, {})
    source = "Ülke, Yolsuzluk Algısı Endeksi (YAE) sıralamasında geriledi."
    assert check.check(source, "The country fell in the Corruption Perception Index (CPI).", []) == []
    assert check.check("Karar NATO toplantısında alındı.", "The decision was taken at the OPEC meeting.", []) != []


def test_a_word_alone_in_quotation_marks_is_no_title() -> None:
    assert in_title('Yönetmen "Uzun Yol" filmini çekti.', 11)
    assert not in_title('Oyunculara "Moliva" deniyor.', 12)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Toplantıda Kürtaj ve Sağlık Kurulu da vardı.", "The Board for Abortion and Health was at the meeting too."),
        ("Maç Sakarya Kapalı Spor Salonu'nda oynandı.", "The match was played in the Sakarya Indoor Sports Hall."),
        ("Lombardlar kenti ele geçirdi.", "The Lombards took the city."),
    ],
)
def test_a_name_of_the_list_stands_in_no_longer_word(
    wrong_names: Callable[[str, str], list[Problem]], source: str, target: str
) -> None:
    assert wrong_names(source, target) == []


def test_a_name_that_was_exchanged_is_told(wrong_names: Callable[[str, str], list[Problem]]) -> None:
    assert wrong_names("Elçi, Kegen Han'ı ziyaret etti.", "The envoy visited Ogedei Khan.")
