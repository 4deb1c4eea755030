"""The check of translations on figures told as a sum, in words or in another unit: sentences of our own."""

from __future__ import annotations

import pytest

from core.text import fold
from tests.knowledge import ready_checker
from transform.check.dates import check_dates
from transform.check.numbers import check_numbers
from transform.check.shape import check_shape

CHECKER = ready_checker()
TRUE = [
    ("Yolculuk 2 lira 36 kuruş tuttu.", "The ride came to 2.36 liras."),
    ("Yürüyüş 1 saat 45 dakika sürdü.", "The march lasted 105 minutes."),
    ("Derneğe 7 bin 750 avro ödenecek.", "The association will be paid 7 thousand, 750 euros."),
    ("Takım devreye 2-0 mağlup girdi.", "The team went in at half-time two goals down."),
    ("Karşılaşma 0-0 bitti.", "The match was a goalless draw."),
    ("Maçı 21-20 kazandılar.", "They won the match 21 to 20."),
    ("Seçmenlerin yüzde on biri kararsız.", "Eleven percent of the voters are undecided."),
    ("Köprü kente 1,5 kilometre uzakta.", "The bridge is a mile from the city."),
    ("Nehir 3,980 mil uzunlukta.", "The river is 3,980 miles long."),
    ("Koşuyu 4:41:30'luk süreyle tamamladı.", "She completed the run in 4:41.30."),
    ("Yangın 00:00 GMT'de söndü.", "The fire was out at 0000 GMT."),
    ("Final 21.00'e alındı.", "The final was moved to 9 p.m."),
    ("Törende Üç Deniz topluluğu çaldı.", "The Üç Deniz ensemble played at the ceremony."),
    ("Üç dördüncü sınıf öğrencisi ödül aldı.", "Three fourth-grade students won a prize."),
    ("Milli sporcu olimpiyat üçüncüsü.", "The national athlete was the Olympic second runner-up."),
    ("Zor bir an -19 yaşında bir genç yalnız kaldı.", "It is a hard moment - a youth of 19 was left alone."),
    ("Toplantı 14 Eylül 2015 tarihinde yapıldı.", "The meeting was held on Monday, September 14, 2015."),
    ("Santral 2900 kilowatt elektrik üretiyor.", "The plant generates 2900 kilowatts of electricity."),
    ("Akşam 8:30'da başlayan maç uzadı.", "The match, which began at 8:30 p.m., went to extra time."),
]  # fmt: skip
WRONG = [
    ("Yolculuk 2 lira 36 kuruş tuttu.", "The ride came to 2.63 liras.", "number"),
    ("Yürüyüş 1 saat 45 dakika sürdü.", "The march lasted 145 minutes.", "number"),
    ("Takım devreye 2-0 mağlup girdi.", "The team went in at half-time three goals down.", "number"),
    ("Maçı 21-20 kazandılar.", "They won the match 21 to 12.", "number"),
    ("Seçmenlerin yüzde on biri kararsız.", "Ten percent of the voters are undecided.", "number"),
    ("Litresi 1,335 avro.", "It costs 1,335 euros a litre.", "scale"),
    ("Maç 15:00'te başlıyor.", "The match starts at 3 a.m.", "number"),
    ("Duruşma 11.30'da başladı.", "The hearing began at 11.30 p.m.", "number"),
    ("Ülke ikinci bir zirve istiyor.", "The country wants a first summit.", "number"),
    ("Toplantı 14 Eylül 2015 tarihinde yapıldı.", "The meeting was held on Tuesday, September 14, 2015.", "date"),
    ("Sıcaklık -19 dereceye düştü.", "The temperature fell to 19 degrees - a record.", "sign"),
    ("İki yıl önce kurulan şirket büyüdü.", "The company, which was founded in two years, has grown.", "date"),
    ("İki yıl sonra dönecek.", "He returned two years ago.", "date"),
    ("Her gün iki sefer yapılıyor.", "Two trips are made every other day.", "date"),
    ("Sabah toplandılar, öğleden sonra ayrıldılar.", "They met in the morning and left in the morning.", "date"),
    ("Yangın dün başladı.", "The fire broke out last week.", "date"),
    ("Adaylar kasım seçimlerine hazırlanıyor.", "The candidates are preparing for the March elections.", "date"),
    ("Geliri iki katına, gideri üç katına çıktı.", "Its income tripled, and its spending tripled.", "number"),
    ("Kapı bir kez daha çalındı.", "There was a knock on the door twice more.", "number"),
]  # fmt: skip


@pytest.mark.parametrize("source, target", TRUE, ids=[target[:40] for _, target in TRUE])
def test_a_figure_told_another_way_is_no_error(source: str, target: str) -> None:
    assert [p for p in CHECKER.check(source, target) if p.kind not in ("name", "hedge")] == []


@pytest.mark.parametrize("source, target, kind", WRONG, ids=[target[:40] for _, target, _ in WRONG])
def test_a_wrong_figure_is_told(source: str, target: str, kind: str) -> None:
    assert kind in {p.kind for p in CHECKER.check(source, target)}


def test_a_percent_goes_with_a_percent_wherever_it_stands() -> None:
    source, target = "Banka üç aylık raporunda %3 dedi.", "Some 3% was said in three monthly reports."
    _, pairs = check_numbers(source, target, ("tr", "en"), fold(source), fold(target))
    assert [(a.text, b.text) for a, b in pairs] == [("üç", "three"), ("%3", "3%")]


def test_a_list_of_names_stays_as_it_is() -> None:
    line = "Volkan Ağır, Sosa, İsmail Köybaşı, Gökhan Töre, Olcay Şahan."
    assert check_shape(line, line) == []
    sentence = "Volkan Ağır dün akşam kente geldi ve bir açıklama yaptı."
    assert [p.kind for p in check_shape(sentence, sentence)] == ["untranslated"]


def test_a_stutter_is_long_or_follows_at_once() -> None:
    source = "Heyet kente geldi, vali ile görüştü ve akşam saatlerinde başkente döndü."
    at_once = "The delegation came to the city and met the governor and met the governor and returned."
    assert [p.kind for p in check_shape(source, at_once)] == ["repetition"]
    parallel = "He did not believe in the law of the land, nor did she believe in the law of the state."
    assert check_shape(source, parallel) == []


def test_a_month_that_is_also_a_verb_needs_a_lost_month() -> None:
    assert (
        check_dates(
            "Kalabalık meydana yürüdü.", "The crowd began a March towards the square.", "kalabalik meydana yürüdü."
        )
        == []
    )
