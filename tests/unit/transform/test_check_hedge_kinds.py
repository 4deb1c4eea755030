"""A hedge taken out is found though a hedge of another kind stays; what is told in other words is let be."""

from __future__ import annotations

import pytest

from app.checks import load_checker
from core.text import fold
from transform.check.certainty import check_certainty
from transform.check.hedge_exact import check_exact

CHECKER = load_checker("tr", "en")

BOTH = "Büyük ihtimalle yarın dönebileceklerini düşünüyorum."
LOST = [
    ("Bence bu maç ertelenmeliydi.", "This match should have been postponed."),
    ("Bence harika bir öneri.", "This is a wonderful suggestion."),
    ("Komşularımızla aynı fikirde olduğumuza inanıyorum.", "We share the view of our neighbours."),
    (BOTH, "I think they can return tomorrow."),
    ("Kapının açık olduğunu düşünen bekçi geri döndü.", "The watchman, who saw the door was open, turned back."),
    ("Bakan, görüşmelerin bittiğini ima etti.", "The talks are over, the minister confirmed."),
    ("Belediye başkanı suçlamaları duyunca salondan çıktı.", "The mayor left the hall on hearing of the crimes."),
    (
        "Tutanağa göre kadın yangını haber vermek için komşusuna koştu.",
        "The woman ran to her neighbour to report the fire.",
    ),
]
KEPT = [
    ("Bence bu maç ertelenmeliydi.", "In my view this match should have been postponed."),
    ("Bana göre harika bir öneri.", "To me, it is a wonderful suggestion."),
    (BOTH, "I think they can probably return tomorrow."),
    ("Muhtemelen yarın dönecekler.", "They are likely to return tomorrow."),
    ("Kapının açık olduğunu düşünen bekçi geri döndü.", "Believing the door was open, the watchman turned back."),
    ("Bakan, görüşmelerin bittiğini ima etti.", "The minister hinted that the talks were over."),
    ("Belediye başkanı suçlamaları duyunca salondan çıktı.", "The mayor left the hall on hearing the charges."),
    ("Tutanağa göre kadın komşusuna koştu.", "The woman ran to her neighbour, the records show."),
    ("İddialara göre kadın komşusuna koştu.", "The woman allegedly ran to her neighbour."),
    ("Boyuna göre kilosu az.", "He is light considering his height."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "target"), LOST)
def test_a_hedge_without_a_word_of_its_kind_is_lost(source: str, target: str) -> None:
    assert [p.kind for p in check_exact(fold(source), target.lower())] == ["hedge"]
    assert "hedge" in {p.kind for p in CHECKER.check(source, target)}


@pytest.mark.parametrize(("source", "target"), KEPT)
def test_a_hedge_told_by_a_word_of_its_kind_is_kept(source: str, target: str) -> None:
    assert check_exact(fold(source), target.lower()) == []


def test_certainly_is_no_translation_of_doubt_though_another_doubt_stays() -> None:
    source = "Gemiye izin verebilecekleri bildirildi."
    assert check_certainty(fold(source), "they are certainly inclined to let the ship in.")
    assert not check_certainty(fold(source), "they are reportedly inclined to let the ship in.")
    sure = "Gemiye kesinlikle izin verebilecekleri bildirildi."
    assert not check_certainty(fold(sure), "they can certainly let the ship in, it was reported.")


def test_a_possibility_beside_another_is_not_told_by_will() -> None:
    source = "Su baskınlarına yol açabilecek yağışların görülmesi mümkün."
    assert CHECKER.check(source, "Rain that will cause floods is possible.")
    assert not CHECKER.check(source, "Rain that could cause floods is possible.")


def test_what_is_not_possible_may_be_told_by_will_not() -> None:
    source = "Bakan, güven olmadan anlaşma imzalanmasının mümkün olmadığını söyledi."
    assert not CHECKER.check(source, "The minister said no agreement will be signed without trust.")


def test_a_chancellor_is_no_chance() -> None:
    source = "Şansölye vergileri artırabilir."
    assert CHECKER.check(source, "The chancellor will raise taxes.")
    assert not CHECKER.check(source, "The chancellor may raise taxes.")
