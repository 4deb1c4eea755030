"""Units that stand in one text only."""

from __future__ import annotations

import pytest

from core.text import fold
from transform.check.measure_words import ENGLISH, UNITS
from transform.check.measures import check_measures


def _check(source: str, target: str) -> list[tuple[str, str, str]]:
    return [(p.kind, p.source, p.target) for p in check_measures(fold(source), target.lower())]


@pytest.mark.parametrize(
    ("source", "good", "wrong", "told"),
    [
        (
            "Yangın 120 kilometrekare ormanı yok etti.", "The fire destroyed 120 square kilometers of forest.",
            "The fire destroyed 120 square metres of forest.", ("kilometrekare", "metres"),
        ),
        (
            "Hat yılda 30 milyar metreküp gaz taşıyor.", "The line carries 30 billion cubic meters of gas a year.",
            "The line carries 30 billion cubic feet of gas a year.", ("metreküp", "feet"),
        ),
        (
            "Şirkete 2 milyon lira ceza kesildi.", "The company was fined 2 million liras.",
            "The company was fined 2 million rupees.", ("lira", "rupees"),
        ),
        (
            "Bilet 900 ruble, otel 40 avro.", "The ticket costs 900 rubles and the hotel 40 euros.",
            "The ticket costs 900 euros and the hotel 40 euros.", ("ruble", "euros"),
        ),
        (
            "Petrolün varili 70 dolara çıktı.", "Oil rose to $70 a barrel.", "Oil rose to $70 a litre.", ("varil", "litre"),
        ),
        ("Maden 400 hektara yayılıyor.", "The mine covers 400 hectares.", "The mine covers 400 acres.", ("hektar", "acres")),
        ("Santral 600 megavat üretiyor.", "The plant yields 600 megawatts.", "The plant yields 600 kilowatts.", ("megavat", "kilowatts")),
        ("Kopyanın boyu 2 terabayt.", "The copy has 2 terabytes.", "The copy has 2 gigabytes.", ("terabayt", "gigabytes")),
        ("Heyet gelecek yıl Seul'e gidecek.", "The delegation goes to Seoul next year.", "The delegation goes to Seoul next century.", ("yil", "century")),
        ("Ordu on yılda üç kat büyüdü.", "The army tripled in a decade.", "The army tripled in a month.", ("on yilda", "month")),
        ("Görüşme iki saat sürdü.", "The talks lasted two hours.", "The talks lasted two minutes.", ("iki saat", "minutes")),
        ("Savaş yüzyıllarca sürdü.", "The war lasted for centuries.", "The war lasted for weeks.", ("yüzyillarca", "weeks")),
        ("Tatbikat hafta sonu bitti.", "The drill ended at the weekend.", "The drill ended this month.", ("hafta son", "month")),
    ],
)  # fmt: skip
def test_a_unit_told_by_another(source: str, good: str, wrong: str, told: tuple[str, str]) -> None:
    assert _check(source, good) == []
    assert _check(source, wrong) == [("unit", *told)]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Uçak 3 kilometre yükseldi.", "The plane climbed 10,000 feet."),  # worked out for the reader
        ("Boyu 2 metre (6,5 fit).", "It is 2 meters (6.5 feet) tall."),
        ("Fabrika 20 yıldır kapalı.", "The factory has been closed for two decades."),
        ("İki hafta sonra döndü.", "He came back a fortnight later."),
        ("Bugün Ankara'ya gidiyor.", "He goes to Ankara today."),
        ("Maçı 3-1 kazandı, bileti 20 dolardı.", "He won the match 3-1; his ticket was $20."),
        ("Altı ay hapis yattı.", "He spent half a year in prison."),
        ("1980 yılında doğdu.", "He was born in 1980."),
    ],
)
def test_what_is_told_otherwise_is_no_error(source: str, target: str) -> None:
    assert _check(source, target) == []


def test_every_english_word_has_a_unit() -> None:
    assert set(ENGLISH.values()) <= UNITS.keys()
    assert all(unit.turkish.pattern and unit.english.pattern for unit in UNITS.values())
