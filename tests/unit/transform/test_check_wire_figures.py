"""Figures of wires: a share, an included part, a difference, a lost unit, a lost thousand, a year of another date."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.knowledge import ready_checker


@pytest.fixture(scope="module")
def kinds() -> Callable[[str, str], list[str]]:
    """Return a check that gives the kinds of what it finds."""
    checker = ready_checker()
    return lambda source, target: sorted({p.kind for p in checker.check(source, target)})


# Turkish; as it should be; as it should not; the kind.
_FIGURES = [
    ("Atılan beş mermiden ikisi patlamadı.", "Two of every five shells fired failed to explode.", "One of every five shells fired failed to explode.", "number"),
    ("Aralarında 7 çocuğun da bulunduğu 38 kişi yaralandı.", "Thirty-eight people, including seven children, were injured.", "Seven people, including 38 children, were injured.", "number"),
    ("Yeni köprü, 640 metrelik eski köprüden 55 metre daha uzun.", "The new bridge is 55 metres longer than the old one of 640 metres.", "The new bridge is 640 metres longer than the old one of 55 metres.", "number"),
    ("Limana 6 bin ton un indirildi.", "Some 6,000 tonnes of flour were unloaded at the port.", "Some 6,000 bags of flour were unloaded at the port.", "unit"),
    ("Tanker 22 bin varil petrol taşıyordu.", "The tanker carried 22,000 barrels of oil.", "The tanker carried 22,000 drums of diesel.", "unit"),
    ("Bin kadar işçi grevde.", "About a thousand workers are on strike.", "The workers are on strike.", "number"),
    ("2017 tarihli protokol 9 Mayıs 2023'te uzatıldı.", "The 2017 protocol was extended on May 9, 2023.", "The 2023 protocol was extended on May 9, 2017.", "date"),
    ("Görüşmeler 12 ve 19 Şubat'ta yapılacak.", "The talks will take place on 12 February and on 19 February.", "The talks will take place on 12 February and on 19 August.", "date"),
    ("Füze en az bir gemiyi vurdu.", "The missile hit at least one ship.", "The missile hit no more than one ship.", "sign"),
    (
        "2023'te 140 olan kaza sayısı bu yılın ilk beş ayında 41'e indi.",
        "There were 41 accidents in the first five months of this year, against 140 in 2023.",
        "There were 140 accidents in the first five months of this year, against 41 in 2023.",
        "number",
    ),
    ("Cephaneye 9 bin 100 mm ve 4 bin 130 mm mermi kondu.", "The depot was stocked with 4,000 130mm and 9,000 100mm shells.", "The depot was stocked with 9,000 130mm and 4,000 100mm shells.", "number"),
    ("Tümen, 100 mm toplar ile 130 mm obüsler aldı.", "The division got 100 mm guns and 130 mm howitzers.", "The division got 130 mm guns and 100 mm howitzers.", "number"),
    ("Üretim yılın ilk çeyreğinde kapasitenin dörtte üçünü aştı.", "Output exceeded three-quarters of capacity in the first quarter.", "Output exceeded one-quarter of capacity in the first quarter.", "number"),
    ("Borç, bütçenin yarısına ulaştı.", "The debt reached half of the budget.", "The debt reached twice the budget.", "number"),
    ("Satışlar Çin ve Hindistan'da sırasıyla yüzde 15 ve yüzde 9 arttı.", "Sales rose 15 percent in China and 9 percent in India.", "Sales rose 9 percent in China and 15 percent in India.", "number"),
    ("Füze Japonya'nın tamamına ve Tayvan'ın bir kısmına ulaşabiliyor.", "The missile can reach all of Japan and part of Taiwan.", "The missile can reach part of Japan and all of Taiwan.", "number"),
    ("Trenler gündüz bekliyor, gece yola çıkıyor.", "The trains wait during the day and set off at night.", "The trains wait at night and set off during the day.", "date"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "good", "bad", "kind"), _FIGURES)
def test_figures_of_wires(kinds: Callable[[str, str], list[str]], source: str, good: str, bad: str, kind: str) -> None:
    assert kinds(source, good) == []
    assert kinds(source, bad) == [kind]


def test_true_figures_of_wires_are_silent(kinds: Callable[[str, str], list[str]]) -> None:
    assert (
        kinds(
            "Veliaht Prens Muhammed bin Selman heyeti kabul etti.",
            "Crown Prince Mohammed bin Salman received the delegation.",
        )
        == []
    )
    assert kinds("Gazın bin metreküpü 310 dolara geriledi.", "Gas fell to $310 per thousand cubic metres.") == []
    assert (
        kinds(
            "Binada 30 yaşındaki bir kadın dahil 12 kişi öldü.",
            "Twelve people, including a 30-year-old woman, died in the building.",
        )
        == []
    )
