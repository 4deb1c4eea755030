"""Headlines in capitals are checked as other text is."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_checker

CHECKER = ready_checker()


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("RUSYA'NIN SALDIRISI KINANDI", "RUSSIA'S ATTACK CONDEMNED"),
        ("İŞ BİRLİĞİ KUZEY KORE'NİN BEKLENTİLERİNİ KARŞILAMADI", "COOPERATION DID NOT MEET NORTH KOREA'S EXPECTATIONS"),
        ("GÜNEY KORE'DEN AÇIKLAMA", "Statement from South Korea"),
        ("Güney Kore'den açıklama", "STATEMENT FROM SOUTH KOREA"),
        ("ABD'DEN KUZEY KORE'YE YENİ YAPTIRIM", "NEW SANCTIONS FROM THE US ON NORTH KOREA"),
        ("BM GÜVENLİK KONSEYİ TOPLANDI", "UN SECURITY COUNCIL CONVENES"),
        ("TBMM BAŞKANI KURTULMUŞ KİEV'DE", "TURKISH PARLIAMENT SPEAKER KURTULMUS IN KYIV"),
        ("KREMLİN SÖZCÜSÜ PESKOV İDDİALARI YALANLADI", "KREMLIN SPOKESMAN PESKOV DENIES CLAIMS"),
        ('"SAVAŞ DERHAL BİTMELİ"', '"THE WAR MUST END IMMEDIATELY"'),
        ("BU BİZİM ZAFERİMİZ: KİM KAZANDI?", "THIS IS A VICTORY FOR US: WHO WON?"),
        ("GÖRÜŞME ERTELENEBİLİR", "THE MEETING MAY BE POSTPONED"),
        ("Maldivler Hint Okyanusu'ndadır.", "The Maldives are in the Indian Ocean."),
        ("Yanardağ Başkent Üzerine Kül Püskürttü", "Volcano Spews Ash on the Capital"),
        (
            "Çocuk, Uçakla Taşındı. Hastanede Durumunun Kritik Olduğu Belirlendi.",
            "The Boy Was Flown Out. At the Hospital His State Was Found Critical.",
        ),
    ],
)
def test_true_headlines_pass(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()


@pytest.mark.parametrize(
    ("source", "target", "kind", "told"),
    [
        ("ABD'DEN KUZEY KORE'YE YENİ YAPTIRIM", "NEW US SANCTIONS ON SOUTH KOREA", "name", "SOUTH"),
        ("Kursk'tan Dönen Askerlere Wonsan'da Tören", "Ceremony in Sinpo for Troops Returning from Kursk", "name", "Sinpo"),
        ("Yelken Dergisi, pazar günleri 11:15'te TRT 2'de yayınlanıyor.", "Sail Magazine is on TRT 2 on Tuesday at 11:15.", "date", "Tuesday"),
        ("Kim'den Putin'e Sıcak Kutlama", "Warm Greetings from Kim to Wonsan", "name", "Wonsan"),
        ("PUTİN'DEN LİDERLERE MEKTUP", "LETTER FROM LAVROV TO LEADERS", "name", "LAVROV"),
        ("NATO GENEL SEKRETERİ RUTTE: TEHDİT CİDDİ", "NATO SECRETARY GENERAL STOLTENBERG: THREAT IS SERIOUS", "name", "STOLTENBERG"),
        ("RUSYA'YA 9,8 MİLYAR DOLARLIK SİLAH", "9.8 MILLION DOLLARS WORTH OF ARMS TO RUSSIA", "scale", "9.8 MILLION"),
        ("KURSK'TA 2 KUZEY KORELİ ASKER ESİR ALINDI", "2 NORTH KOREAN SOLDIERS NOT CAPTURED IN KURSK", "negation", "NOT"),
    ],
)  # fmt: skip
def test_wrong_headlines_are_told_as_they_are_written(source: str, target: str, kind: str, told: str) -> None:
    assert (kind, told) in {(p.kind, p.target) for p in CHECKER.check(source, target)}


def test_a_text_of_codes_stays_as_it_is() -> None:
    assert CHECKER.check("NATO, AGİT", "NATO, OSCE") == ()
