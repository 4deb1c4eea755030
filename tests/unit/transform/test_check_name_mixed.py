"""A code put in the place of a name, or a name in the place of a code; and codes that only look so."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_checker

CHECKER = ready_checker()


@pytest.mark.parametrize(
    ("source", "good", "bad"),
    [
        (
            "Toyota, fabrikayı kapatacağını duyurdu.",
            "Toyota announced that it would close the plant.",
            ("Toyota", "BMW"),
        ),
        ("Kremlin iddiayı yalanladı.", "The Kremlin denied the claim.", ("Kremlin", "GRU")),
        ("İşçi Partisi üyeleri toplandı.", "Labour members met.", ("Labour", "SNP")),
        ("Galatasaray, maçı iki farkla kazandı.", "Galatasaray won the match by two goals.", ("Galatasaray", "PSG")),
        (
            "KCNA, denemenin başarılı olduğunu yazdı.",
            "KCNA wrote that the test had been successful.",
            ("KCNA", "Gazprom"),
        ),
        ("Rusya, Oreşnik füzesini dün denedi.", "Russia tested the Oreshnik missile yesterday.", ("Oreshnik", "Tu-95")),
        ("Kente KN-23 füzesi isabet etti.", "A KN-23 missile hit the city.", ("KN-23", "Hwasong-11")),
        ("Kente KN-23 füzesi isabet etti.", "A KN-23 missile hit the city.", ("KN-23", "Patriot")),
    ],
)
def test_a_code_in_the_place_of_a_name(source: str, good: str, bad: tuple[str, str]) -> None:
    assert CHECKER.check(source, good) == ()
    assert "name" in {p.kind for p in CHECKER.check(source, good.replace(*bad))}


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Olay Britanya saatiyle 10.15'te oldu.", "It happened at 10:15 BST."),
        ("Konuşma Amerikan İşaret Dili'ne çevrildi.", "The speech was translated into ASL."),
        ("İskoç milletvekili Jane Adair mektup yazdı.", "Jane Adair MSP wrote a letter."),
        ("Rusya Federal Güvenlik Servisi bir kişiyi gözaltına aldı.", "The FSB detained one person."),
        ("Kasırga Arizona sınırına yaklaştı.", "The hurricane came near the AZ border."),
        ("Hvasong-11 füzesi denendi.", "A Hwasong-11 missile was tested."),
        ("Ordu Su-57'leri üsse götürdü.", "The army took the Su-57s to the base."),
        ("Kıtalararası balistik füze Japonya'nın açığına düştü.", "The ICBM fell off Japan."),
        ("Avrupa Merkez Bankası faizi indirdi.", "The ECB cut its rate."),
    ],
)
def test_codes_that_tell_what_the_source_does(source: str, target: str) -> None:
    assert "name" not in {p.kind for p in CHECKER.check(source, target)}
