"""Quantities in words, and what a number counts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from core.text import fold
from tests.knowledge import ready_checker
from transform.check.quantities import check_quantities


@pytest.fixture(scope="module")
def kinds() -> Callable[[str, str], list[str]]:
    """Return a check that gives the kinds of what it finds."""
    checker = ready_checker()
    return lambda source, target: sorted({p.kind for p in checker.check(source, target)})


_NUMBER = [
    ("Bakan, hepinizi tebrik ediyorum dedi.", "I congratulate all of you, the minister said.", "I congratulate some of you, the minister said."),
    ("Tüm işçilerini geri çağırdı.", "It called back all of its workers.", "It called back half of its workers."),
    ("Bazı üyeler salonu terk etti.", "Some of the members left the hall.", "All of the members left the hall."),
    ("Tren yarım saat gecikti.", "The train was half an hour late.", "The train was a quarter of an hour late."),
    ("Filonun yarısı limanda kaldı.", "Half of the fleet stayed in port.", "A quarter of the fleet stayed in port."),
    ("Toplantı çeyrek saat sürdü.", "The meeting lasted a quarter of an hour.", "The meeting lasted half an hour."),
    ("Köprü bu yıl iki kez kapatıldı.", "The bridge was closed twice this year.", "The bridge was closed once this year."),
    ("Yeni motor iki kat güçlü.", "The new engine is twice as strong.", "The new engine is once as strong."),
    ("Çift, evlerini satışa çıkardı.", "The couple put their house up for sale.", "The trio put their house up for sale."),
    ("Üçlü, yarın yola çıkıyor.", "The trio set off tomorrow.", "The duo set off tomorrow."),
    ("Adanın tek doktoruydu.", "She was the only doctor of the island, the only one.", "They were the only two of the island."),
    ("Satışlar üçte bir azaldı.", "Sales fell by a third.", "Sales fell by three."),
    ("İki ülke ikinci bir zirve istiyor.", "The two countries want a second summit.", "The two countries want a first summit."),
    ("İlk görüşmeden sonra ikinci bir tur bekleniyor.", "After the initial talks a second round is expected.", "After the initial talks a first round is expected."),
]  # fmt: skip
_SCALE = [
    ("Sel binlerce evi yıktı, binlerce insanı yerinden etti.", "The flood destroyed thousands of houses and displaced thousands of people.", "The flood destroyed thousands of houses and displaced hundreds of people."),
    ("On binlerce kişi yürüdü.", "Tens of thousands of people marched.", "Hundreds of thousands of people marched."),
]  # fmt: skip
_UNIT = [
    ("Depremde 384 kişi öldü.", "The quake killed 384 people.", "The quake killed 384 families."),
    ("Kampa 1.200'den fazla aile yerleştirildi.", "More than 1,200 families were settled in the camp.", "More than 1,200 people were settled in the camp."),
    ("Yangında 40 bina kül oldu.", "The fire reduced 40 buildings to ashes.", "The fire reduced 40 villages to ashes."),
    ("Forvet bu sezon 12 gol attı.", "The striker has scored 12 goals this season.", "The striker has scored 12 points this season."),
    ("Öğrencilerin yüzde yirmisi yurtta kalıyor.", "Twenty percent of the students live in dormitories.", "Twenty of the students live in dormitories."),
    ("Halkın yüzde otuzu göç etti.", "Thirty percent of the people emigrated.", "Thirty per thousand of the people emigrated."),
    ("Banka faizi 50 baz puan artırarak yüzde 9'a çıkardı.", "The bank raised the rate by 50 basis points to 9 percent.", "The bank raised the rate by 50 basis points to 9 percentage points."),
    ("Yol 90 km (56 mil) uzunluğunda.", "The road is 90 km (56 miles) long.", "The road is 56 km (90 miles) long."),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "source", "good", "wrong"), [
    *(("number", *row) for row in _NUMBER), *(("scale", *row) for row in _SCALE), *(("unit", *row) for row in _UNIT),
])  # fmt: skip
def test_tells_another_quantity(
    kinds: Callable[[str, str], list[str]], kind: str, source: str, good: str, wrong: str
) -> None:
    assert kinds(source, good) == []
    assert kind in kinds(source, wrong)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Sürücülerin tümü kaskını takmıştı.", "Every driver wore a helmet, and some of them gloves."),
        ("Gece yarısına çeyrek kala kapılar açıldı.", "The doors opened at a quarter to midnight."),
        ("İki kez denedi, bir kez başardı.", "He tried twice and succeeded once."),
        ("Belgelerin bir kısmı, hatta hepsi kayıp.", "Some of the documents, even all of them, are missing."),
        ("Karı koca ve üç çocuğu kurtarıldı.", "The couple and a trio of children were rescued."),
        ("Gemide 12 denizci vardı.", "There were 12 people on the ship."),
        ("Salonda 300 hane temsil edildi.", "In the hall 300 families were represented."),
    ],
)
def test_leaves_what_is_told_in_other_words(kinds: Callable[[str, str], list[str]], source: str, target: str) -> None:
    assert not {"number", "unit", "scale"} & set(kinds(source, target))


def test_names_what_stands_in_its_place() -> None:
    problems = check_quantities(fold("Hepimiz gördük."), "half of us saw it.")
    assert [(p.kind, p.source, p.target) for p in problems] == [("number", "hepimiz", "half of us")]


@pytest.mark.parametrize(
    ("source", "good", "wrong"),
    [
        ("Taraflar biner esirin takasında anlaştı.", "The parties agreed to exchange a thousand prisoners each.", "The parties agreed to exchange two thousand prisoners each."),
        ("Sürücülere onar bin lira ceza kesildi.", "The drivers were fined ten thousand liras each.", "The drivers were fined a thousand liras each."),
        ("Her takıma dörder bilet ayrıldı.", "Each team was given four tickets.", "Each team was given five tickets."),
    ],
)  # fmt: skip
def test_so_many_each(kinds: Callable[[str, str], list[str]], source: str, good: str, wrong: str) -> None:
    assert kinds(source, good) == []
    assert {"number", "scale"} & set(kinds(source, wrong))
