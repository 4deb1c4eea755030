"""English words told as their contraries, by vectors of single words."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import SettingsError
from tests.knowledge import ready_checker
from transform.check.checker import Checker
from transform.check.contrary_senses import read_contraries


@pytest.fixture(scope="module")
def checker() -> Checker:
    return ready_checker()


@pytest.mark.parametrize(
    ("source", "good", "wrong"),
    [
        (
            "Banka, konut kredilerinde vadeyi 15 yıla kadar uzattı.",
            "The bank has extended the term of its home loans to as much as 15 years.",
            "The bank has shortened the term of its home loans to as much as 15 years.",
        ),
        (
            "Uzmanlar, aşının yan etkilerinin hafif olduğunu belirtiyor.",
            "The vaccine's side effects are mild, experts say.",
            "The vaccine's side effects are severe, experts say.",
        ),
        (
            "Ünlü şarkıcı eşinden boşandı.",
            "The well-known singer has divorced her husband.",
            "The well-known singer has married her husband.",
        ),
        (
            "Uçak sert bir iniş yaptı.",
            "The plane made a hard landing.",
            "The plane made a soft landing.",
        ),
        (
            "Teknoloji devi, iki bölümünü birleştirdi.",
            "The technology giant has merged two of its divisions.",
            "The technology giant has split two of its divisions.",
        ),
    ],
)
def test_a_word_told_as_its_contrary_is_found(checker: Checker, source: str, good: str, wrong: str) -> None:
    assert checker.check(source, good) == ()
    assert [problem.kind for problem in checker.check(source, wrong)] == ["sign"]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        # Two contraries stand in both, told by other words of the same sides.
        (
            "Oylamada 212 milletvekili teklife destek verirken 187'si karşı çıktı.",
            "In the vote, 212 lawmakers backed the proposal while 187 opposed it.",
        ),
        # One of two contraries is denied.
        ("Köyde kalan olmadı.", "Nobody stayed in the village."),
        # The lists know that the Turkish word can tell the English one.
        ("Uçak, iniş sırasında pistten çıktı.", "The plane left the runway while landing."),
        # "Son vermek" is to end, though "başlatmak" stands beside it.
        (
            "Anlaşma yeni bir dönem başlatmak ve anlaşmazlıklara son vermek için fırsat sunuyor.",
            "The deal is a chance to open a new era and put an end to the disputes.",
        ),
    ],
)
def test_a_word_that_something_can_ask_for_passes(checker: Checker, source: str, target: str) -> None:
    assert checker.check(source, target) == ()


def test_a_wrong_file_is_told(tmp_path: Path) -> None:
    path = tmp_path / "check_contraries.tsv"
    path.write_text("pair\tx\topen\tclosed\n", encoding="utf-8")
    with pytest.raises(SettingsError, match="contraries"):
        read_contraries(path)


def test_forms_are_mapped_to_the_side_of_their_contraries(tmp_path: Path) -> None:
    path = tmp_path / "check_contraries.tsv"
    path.write_text("# note\npair\t3\topened\tclosed shut\nnear\tkapat\t7\n", encoding="utf-8")
    found = read_contraries(path)
    assert found.forms["opened"] == [(7, ("closed", "shut"))]
    assert found.forms["shut"] == [(6, ("opened",))]
    assert found.tells == {"kapat": frozenset({7})}
