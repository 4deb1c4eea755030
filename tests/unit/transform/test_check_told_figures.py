"""Figures told in other words: other units, months that keep their days and years, parts and pairs, codes, results, ranges."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.knowledge import ready_checker


@pytest.fixture(scope="module")
def kinds() -> Callable[[str, str], list[str]]:
    """Return a check that gives the kinds of what it finds."""
    checker = ready_checker()
    return lambda source, target: sorted({p.kind for p in checker.check(source, target)})


_UNITS = [
    ("Toplantı 1,5 saat sürdü.", "The meeting lasted 90 minutes.", "The meeting lasted 95 days."),
    ("Sözleşme 2 yıl için imzalandı.", "The contract was signed for 24 months.", "The contract was signed for 14 months."),
    ("Ateşkes 72 saat sürecek.", "The ceasefire will last three days.", "The ceasefire will last three weeks."),
    ("Konser yarım saat gecikti.", "The concert was delayed by 30 minutes.", "The concert was delayed by 30 days."),
    ("Proje 18 ayda tamamlandı.", "The project was completed in a year and a half.", "The project was completed in a year."),
    ("Boru hattı 800 metre uzunluğunda.", "The pipeline is 0.8 kilometres long.", "The pipeline is 800 kilometres long."),
    ("Kamyon 2,5 ton un taşıyordu.", "The truck carried 2,500 kilograms of flour.", "The truck carried 2.5 kilograms of flour."),
    ("Tutuklular 15 gün sonra bırakıldı.", "The detainees were released two weeks later.", "The detainees were released five weeks later."),
    ("Mahkeme 11 ay süre verdi.", "The court granted 11 months.", "The court granted one year."),
]  # fmt: skip
_DATES = [
    (
        "Heyet 6 Temmuz'da geldi, 9 Ağustos'ta döndü.",
        "The delegation arrived on July 6 and returned on August 9.",
        "The delegation arrived on July 9 and returned on August 6.",
    ),
    (
        "Köprü Kasım 1986'da açıldı, Haziran 1987'de kapandı.",
        "The bridge opened in November 1986 and closed in June 1987.",
        "The bridge opened in November 1987 and closed in June 1986.",
    ),
    ("Savcı 25 Temmuz'da 600 lira ödedi.", "The prosecutor paid 600 liras on July 25.", "The prosecutor paid 25 liras on July 600."),
    ("Gemi dün limana girdi.", "The ship entered the port yesterday.", "The ship entered the port three weeks ago."),
]  # fmt: skip
_WORDS = [
    (
        "Ankara ikili görüşmelere hazır.",
        "Ankara is ready for bilateral talks.",
        "Ankara is ready for trilateral talks.",
    ),
    ("Üçlü zirve Soçi'de toplandı.", "The trilateral summit met in Sochi.", "The bilateral summit met in Sochi."),
    ("Evlerin yarısı boşaltıldı.", "Half of the houses were evacuated.", "A third of the houses were evacuated."),
    ("Tarlaların üçte biri kurudu.", "A third of the fields dried up.", "A quarter of the fields dried up."),
    ("Radyo iki kez sustu.", "The radio fell silent twice.", "The radio fell silent three times."),
    ("Enflasyon tek haneli rakama indi.", "Inflation fell to single digits.", "Inflation fell to double digits."),
    ("Bir düzine sandık geldi.", "A dozen crates arrived.", "A pair of crates arrived."),
]
_FIGURES = [
    ("Asker M16 tüfeğini bıraktı.", "The soldier put down his M16 rifle.", "The soldier put down his M15 rifle."),
    ("Takım maçı 5-2 kazandı.", "The team won the match 5-2.", "The team won the match 2-5."),
    ("Skor 1-1 oldu, iki fırsat kaçtı.", "The score was 1-1, and two chances were missed.", "The score was 1-2, and two chances were missed."),
    ("Sis 15-20 dakika sürdü.", "The fog lasted 15-20 minutes.", "The fog lasted 20-15 minutes."),
    ("Uçak gece 11'de indi.", "The plane landed at 11 p.m.", "The plane landed at 11 a.m."),
    ("Uçak gece 2'de indi.", "The plane landed at 2 a.m.", "The plane landed at 2 p.m."),
]  # fmt: skip


@pytest.mark.parametrize(("source", "good", "wrong"), _UNITS + _DATES + _WORDS + _FIGURES)
def test_what_is_told_otherwise_and_what_is_wrong(
    kinds: Callable[[str, str], list[str]], source: str, good: str, wrong: str
) -> None:
    assert kinds(source, good) == []
    assert kinds(source, wrong) != []


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Takım maçı 2-5 kaybetti.", "The team lost the match 5-2."),
        ("Kale MÖ 1 Ocak 49'da düştü.", "The castle fell on January 1, 49 BC."),
        ("Çiftçi iki kez uyarıldı.", "The farmer was warned twice."),
        ("Film bir saat 45 dakika sürüyor.", "The film runs for 105 minutes."),
        ("Yarım asırlık dostluk sürüyor.", "The 50-year friendship goes on."),
    ],
)
def test_what_is_no_error(kinds: Callable[[str, str], list[str]], source: str, target: str) -> None:
    assert kinds(source, target) == []
