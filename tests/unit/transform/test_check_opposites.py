"""A word of direction that no word of the source asks for, and those that some word of it can ask for."""

from __future__ import annotations

import pytest

from core.text import fold
from tests.knowledge import ready_checker
from transform.check.opposites import check_opposites

CHECKER = ready_checker()


@pytest.mark.parametrize(
    ("source", "good", "wrong"),
    [
        # One of two: the other's word has been taken.
        (
            "İhracatın artması ve ithalatın azalmasıyla limandaki gelişmeler sürdü.",
            "Improvements at the port went on with rising exports and falling imports.",
            "Improvements at the port went on with declining exports and falling imports.",
        ),
        (
            "Buğday fiyatı geçen yıl arttı, talep azaldı, üretim ise büyüdü.",
            "Wheat prices rose last year, demand fell, and output grew.",
            "Wheat prices rose last year, demand fell, and output shrank.",
        ),
        (
            "Yarışmanın birincisi o oldu.",
            "It was she who did best in the contest.",
            "It was she who did worst in the contest.",
        ),
        (
            "Genç subaylar toplantıya katılmadı.",
            "The younger officers did not attend the meeting.",
            "The older officers did not attend the meeting.",
        ),
    ],
)
def test_a_direction_that_nothing_asks_for_is_told(source: str, good: str, wrong: str) -> None:
    assert CHECKER.check(source, good) == ()
    assert "sign" in {p.kind for p in CHECKER.check(source, wrong)}
    assert check_opposites(fold(source), wrong.lower())


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Kar bütün gece yağdı.", "Snow was falling all night."),
        ("Rose Hanım toplantıya katıldı.", "Mrs Rose attended the meeting."),
        ("Esirler gün doğarken yola çıktı.", "The prisoners set out at sunrise."),
        ("Yaklaşık kırk nöbetçi vardı.", "There were more or less forty guards."),
        ("Vali, açıklama yapmayı reddetti.", "The governor declined to comment."),
        ("Uçak iki saat dolmadan geri döndü.", "The plane was back in less than two hours."),
        ("Asker bilincini yitirdi.", "The soldier fell unconscious."),
        ("Durum daha da karardı.", "The situation got worse."),
    ],
)
def test_what_some_word_asks_for_passes(source: str, target: str) -> None:
    assert check_opposites(fold(source), target.lower()) == []
