"""A target that says something else than its source, or says something twice, is told; what only sounds so is not."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_checker

CHECKER = ready_checker()


@pytest.mark.parametrize(
    ("source", "good", "other"),
    [
        ("Belediye parktaki ağaçları budadı.", "The municipality pruned the trees in the park.", "The judge sent both men home until spring."),
        (
            "Öğrenciler yeni kütüphaneyi çok beğendi.",
            "The students liked the new library very much.",
            "Prices of vegetables have gone up at the market.",
        ),
        (
            "Köprünün onarımı kış gelince tamamlanacak.",
            "The repair of the bridge will be finished when winter comes.",
            "The singer thanked everyone who had come to listen.",
        ),
    ],
)  # fmt: skip
def test_a_sentence_of_another_place_is_told(source: str, good: str, other: str) -> None:
    assert CHECKER.check(source, good) == ()
    assert {p.kind for p in CHECKER.check(source, other)} >= {"addition", "omission"}


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Ortalık karıştı.", "All hell broke loose."),
        ("Kolay gelsin.", "May it come easy to you."),
        ("Ağzının payını aldı.", "He was put in his place."),
        ("Dananın kuyruğu yarın kopacak.", "Matters will come to a head tomorrow."),
    ],
)
def test_what_is_told_by_other_words_is_no_mismatch(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()


@pytest.mark.parametrize(
    ("target", "twice"),
    [
        ("The minister came to the the capital on Friday.", "the the"),
        ("The minister minister came to the capital on Friday.", "minister minister"),
        ("The The minister came to the capital on Friday.", "The The"),
        ("The minister came to the capital on Friday on Friday.", "on Friday on Friday"),
        ("The minister came to the capital to the capital on Friday.", "to the capital to the capital"),
    ],
)
def test_what_stands_twice_at_once_is_a_repetition(target: str, twice: str) -> None:
    told = CHECKER.check("Bakan cuma günü başkente geldi.", target)
    assert [(p.kind, p.target) for p in told] == [("repetition", twice)]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Bakan daha önce de gelmişti.", "The minister had had to come before."),
        ("Fiyatlar durmadan arttı.", "Prices rose more and more and more."),
        ("Durum günden güne kötüleşti.", "Things went from bad to worse to worse."),
        ("Otel Roa Roa yıkıldı.", "The Roa Roa hotel collapsed."),
        (
            "Kapıyı üç üç açtılar, telefon 20 20 ile başlıyor.",
            "They opened the door by threes, and the number begins with 20 20.",
        ),
        ("Yavaş yavaş toparlanıyorlar.", "They are recovering slowly slowly."),
    ],
)
def test_what_may_stand_twice(source: str, target: str) -> None:
    assert [p for p in CHECKER.check(source, target) if p.kind == "repetition"] == []


def test_a_short_text_that_is_said_again_is_a_repetition() -> None:
    told = CHECKER.check("Yarın gelirler.", "They come tomorrow. They come tomorrow.")
    assert [p.kind for p in told] == ["repetition"]


@pytest.mark.parametrize(
    ("source", "broken"),
    [
        (
            "Belediye, eski istasyonun yanındaki parkın yenilenmesi için gereken parayı bakanlıktan istedi.",
            "The municipality asked the ministry for the",
        ),
        (
            "Köy okulundaki öğretmen, öğrencilerin kışın da derse gelebilmesi için servis istedi ve imza topladı.",
            "The teacher of the village school asked for a bus so",
        ),
    ],
)
def test_a_text_that_breaks_off_lacks_the_rest(source: str, broken: str) -> None:
    assert "omission" in {p.kind for p in CHECKER.check(source, broken)}


@pytest.mark.parametrize(
    ("source", "headline"),
    [
        ("Köprüdeki kazanın nedeni belli oldu.", "Cause of bridge crash revealed"),
        (
            "Veliler okuldaki yeni kararı sevinçle alkışladı.",
            "Parents applaud decision at school",
        ),
    ],
)
def test_a_headline_needs_no_stop(source: str, headline: str) -> None:
    assert [p for p in CHECKER.check(source, headline) if p.kind == "omission"] == []
