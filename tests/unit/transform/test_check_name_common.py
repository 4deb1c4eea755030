"""Common words, other Koreans and other given names in the place of names; and what only looks so."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_checker

CHECKER = ready_checker()


@pytest.mark.parametrize(
    ("source", "good", "bad"),
    [
        ("Pyongyang yeni bir deneme yapabilir.", "Pyongyang may carry out a new test.", ("Pyongyang", "Waters")),
        ("Galatasaray, maçı farklı kazandı.", "Galatasaray won the match easily.", ("Galatasaray", "Hearts")),
        ("Kim fabrikayı gezdi.", "Kim toured the factory.", ("Kim", "Will")),
        ("Helikopter gece yarısı Palu'ya ulaştı.", "The helicopter reached Palu at midnight.", ("Palu", "Woods")),
        (
            "Nugroho, yaralıların arttığını söyledi.",
            "Nugroho said the number of injured had risen.",
            ("Nugroho", "Menga"),
        ),
        ("Mariya Zaharova soruları yanıtladı.", "Maria Zakharova answered the questions.", ("Maria", "Elena")),
        ("Kim Yo Jong teklifi reddetti.", "Kim Yo Jong rejected the offer.", ("Yo Jong", "Jong Un")),
        ("Kim Jong Un teklifi reddetti.", "Kim Jong Un rejected the offer.", ("Jong Un", "Jong")),
        ("Kozlov, Brüksel'de Ri ile görüştü.", "Kozlov met with Ri Chang Dae in Brussels.", ("Brussels", "Geneva")),
    ],
)
def test_another_in_the_place_of_a_name(source: str, good: str, bad: tuple[str, str]) -> None:
    assert "name" not in {p.kind for p in CHECKER.check(source, good)}
    assert "name" in {p.kind for p in CHECKER.check(source, good.replace(*bad))}


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Daley, ilk kez katıldığı programda umut vermek istediğini belirtti.", "Speaking on the programme for the first time, he said he wanted to give hope."),
        ("Adam: \"Bu da ne?\"", "Man: \"What is that?\""),
        ("Alman Deniz Kuvvetleri dört gemi sipariş etti.", "The Navy ordered four ships."),
        ("Kim Cong-ın, Çoe Ryong-hae ile görüştü.", "Kim Jong Un met Choe Ryong Hae."),
        ("Lider Kim Jong Un, Kim Yo Jong'u görevlendirdi.", "Leader Kim Jong Un appointed Kim Yo Jong."),
        ("Yun Suk-yol mahkemeye çıktı.", "Yoon Suk Yeol appeared in court."),
        ("Pak Jong-çon törene katıldı.", "Park Jong Chon attended the ceremony."),
        ("Ramazan Kadirov bir açıklama yaptı.", "Ramzan Kadyrov made a statement."),
    ],
)  # fmt: skip
def test_words_that_take_no_names_place(source: str, target: str) -> None:
    assert "name" not in {p.kind for p in CHECKER.check(source, target)}
