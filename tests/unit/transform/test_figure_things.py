"""What a figure counts, how it is bounded and when it holds, where the words beside it belong to something else."""

from __future__ import annotations

import pytest

from core.model import Figure
from tests.knowledge import ready_enricher

ENRICHER = ready_enricher()


def figures(text: str, lang: str = "tr") -> tuple[Figure, ...]:
    return ENRICHER.enrich(text, title=None, lang=lang).figures


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        # "Bu sayı" takes up the one of several things that was told in like numbers, with what befell it.
        (
            "tr",
            "Kuzey Kore 3,5 milyon top mermisi ve 148 balistik füze verdi. Kiev'e göre bu sayı 2,8 milyonu geçmiyor.",
            [(3_500_000, "artillery shells"), (148, "ballistic missiles"), (2_800_000, "artillery shells")],
        ),
        (
            "tr",
            "Konteyner sayısı 28 bine ulaştı, bunlar 12 milyondan fazla top mermisi taşıyabilir. "
            "Geçen yıl bu sayı 12 bin olarak açıklanmıştı.",
            [(28_000, "containers"), (12_000_000, "artillery shells"), (12_000, "containers")],
        ),
        (
            "tr",
            "Raporda 2 bin askerin öldüğü, önceki brifingde bu rakamın 600 olduğu belirtildi.",
            [(2_000, "soldiers killed"), (600, "soldiers killed")],
        ),
        # A length is of the word that stands nearest to it.
        (
            "tr",
            "Japonya, füzenin azami 50 kilometre irtifaya çıkıp 350 kilometre uçtuğunu bildirdi.",
            [(50, "altitude"), (350, "flight distance")],
        ),
        (
            "tr",
            "Füze 1.100 kilometre uçtu ve 650 kilometre yüksekliğe ulaştı.",
            [(1_100, "flight distance"), (650, "altitude")],
        ),
        ("en", "The missile flew 350 km at an altitude of 50 km.", [(350, "flight distance"), (50, "altitude")]),
        # Few "birlik" are units, many troops.
        ("tr", "Rusya cepheye on birlik daha gönderdi.", [(10, "military units")]),
        ("tr", "Kuzey Kore Rusya'ya 10 bin birlik gönderdi.", [(10_000, "soldiers")]),
        # What was had in return is not of what was given.
        (
            "tr",
            "Rusya, Kuzey Kore'ye 50 füze verdi, karşılığında 7 bin konteyner aldı.",
            [(50, "missiles"), (7_000, "containers")],
        ),
        (
            "en",
            "Russia gave North Korea 50 missiles and in return received 7,000 containers.",
            [(50, "missiles"), (7_000, "containers")],
        ),
        # Neither of two ages is a count.
        ("tr", "Ukrayna'nın elindeki 2 Kuzey Koreli esirden biri 20, diğeri 26 yaşında.", [(2, "prisoners of war")]),
        # "İhtiyacı" is nobody's trade.
        ("tr", "Kuzey Kore, Rusya'nın topçu mermisi ihtiyacının yarısını karşılıyor.", [(0.5, "shells")]),
        ("tr", "Rusya Kuzey Kore'ye 70 tank daha verdi.", [(70, "tanks")]),
        # Calibres count nothing, also the first of two.
        ("tr", "Kuzey Kore 122 ve 152 milimetrelik 9 milyon mermi gönderdi.", [(9_000_000, "shells")]),
        ("en", "North Korea sent 122- and 152-millimeter shells, 9 million shells in all.", [(9_000_000, "shells")]),
        ("tr", "Kuzey Kore 122 obüs ve 152 tank gönderdi.", [(122, "howitzers"), (152, "tanks")]),
        # What is weighed stands behind its unit; a sum is of its own clause.
        ("tr", "Rusya 12,5 bin ton un ve 3.800 ton mısır gönderdi.", [(12_500, "flour"), (3_800, "corn")]),
        ("tr", "Rusya 900 ton un ve 300 ton çimento gönderdi.", [(900, "flour"), (300, "tonnes")]),
        (
            "tr",
            "Ekonominin Rusya ile ticaretin etkisiyle yüzde 3,7 büyüdüğünü, GSYH'nin 36,97 trilyon wona çıktığını yazdı.",
            [(3.7, "growth"), (36_970_000_000_000, "gross domestic product")],
        ),
        ("tr", "Maçı 45 bin taraftar izledi.", [(45_000, "people")]),
        ("tr", "Bu yıl 5 bin dolayında Rus, Kuzey Kore'yi ziyaret etti.", [(5_000, "people")]),
        ("tr", "Kuzey Kore 5 bin inşaat işçisi gönderecek.", [(5_000, "construction workers")]),
        ("tr", "Kuzey Kore 5 bin askeri inşaat işçisi gönderecek.", [(5_000, "military construction workers")]),
        # What befell them.
        ("ru", "Около 4,7 тысячи военных ранены или убиты.", [(4_700, "soldiers killed and wounded")]),
        ("ru", "Из них 4,7 тысячи ранены или убиты.", [(4_700, "people killed and wounded")]),
        ("ko", "북한은 1만5천명을 러시아에 파병했고 이 가운데 약 2천명이 전사했다.", [(15_000, "soldiers"), (2_000, "soldiers killed")]),
        # Some of those just counted.
        (
            "tr",
            "28 bin konteyner taşındı; bunların 20 binden fazlasında mermi olduğu tahmin ediliyor.",
            [(28_000, "containers"), (20_000, "containers of shells")],
        ),
        ("tr", "İşçi sayısı 50 bine çıkacak. Bunların 25 bini Alabuga'da çalışacak.", [(50_000, "workers"), (25_000, "workers")]),
        ("tr", "28 bin konteynerin 2025'te 6 bine gerilediği kaydedildi.", [(28_000, "containers"), (6_000, "containers")]),
        ("ko", "러시아는 북한에 쌀 5만t을 지원했다.", [(50_000, "rice")]),
    ],
)  # fmt: skip
def test_what_is_counted(lang: str, text: str, told: list[tuple[float, str]]) -> None:
    assert [(figure.value, figure.what) for figure in figures(text, lang)] == told


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("Uzmanlar 100 bin dolardan 300 bin dolara kadar ücret alıyor.", [("range", 100_000, 300_000)]),
        (
            "Asker sayısının 3 binden 5 bine kadar çıktığı bildirildi.",
            [("exact", 3_000, 3_000), ("at_most", None, 5_000)],
        ),
        ("9 milyon adede varan topçu mühimmatı taşındı.", [("at_most", None, 9_000_000)]),
        ("9 milyon adet mermi taşındı.", [("exact", 9_000_000, 9_000_000)]),
        ("Rakam 2023'te 90 milyar wondu.", [("exact", 90_000_000_000, 90_000_000_000)]),
    ],
)
def test_how_it_is_bounded(text: str, bounds: list[tuple[str, float | None, float | None]]) -> None:
    assert [(figure.qualifier, figure.low, figure.high) for figure in figures(text)] == bounds


def test_money_that_was_has_its_currency() -> None:
    assert [figure.unit for figure in figures("Rakam 2023'te 90 milyar wondu, şimdi 5 milyon dolar.")] == ["KRW", "USD"]


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        (
            "Ticaret yılın ilk dokuz ayında geçen yılın aynı dönemine göre yüzde 32 artarak 34 milyon dolara ulaştı.",
            ["the first 9 months", "the first 9 months"],
        ),
        ("İhracat geçen yıl 34 milyon dolara ulaştı.", ["last year"]),
        ("Ticaret 2023'teki 34,4 milyon dolardan 2024'te 34 milyon dolara geriledi.", ["2023", "2024"]),
        ("28 bin konteynerin 2025'te 6 bine gerilediği kaydedildi.", [None, "2025"]),
        ("Geçen yılın temmuz ayında 12 bin asker vardı.", ["July last year"]),
        ("3 bin asker 2024'te gönderildi.", ["2024"]),
        ("2019 yılından bu yana 45 füze denendi.", ["since 2019"]),
        ("2019 yılının başından beri 45 füze denendi.", ["since 2019"]),
        ("2024 ekiminden bu yana 5 bin işçi geldi.", ["since October 2024"]),
        (
            "Geçen yıl 3 bin işçi geldi, sayının önümüzdeki aylarda 9 bine çıkması bekleniyor.",
            ["last year", "the coming months"],
        ),
    ],
)
def test_when_it_holds(text: str, periods: list[str | None]) -> None:
    assert [figure.period for figure in figures(text)] == periods


@pytest.mark.parametrize(
    ("text", "lang", "value"),
    [
        ("За год в страну приехал 8 431 северокореец.", "ru", 8431),
        ("Пхеньян відправив ще 3 тисячі своїх громадян.", "uk", 3000),
        ("За рік до країни прибув 2 421 північнокореєць.", "uk", 2421),
    ],
)
def test_people_told_by_their_country_are_people(text: str, lang: str, value: int) -> None:
    found = ENRICHER.enrich(text, title=None, lang=lang).figures
    assert [(figure.value, figure.unit) for figure in found] == [(value, "people")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Geçen yıl 13 binden fazla Kuzey Koreli Rusya'ya girdi. Yaklaşık 8 bini öğrenci vizesi aldı.", [13000, 8000]),
        ("Rusya'ya 15 bin işçi gitti. 4 bini Vladivostok'ta çalışıyor.", [15000, 4000]),
    ],
)
def test_some_of_those_counted_open_a_sentence(text: str, told: list[float]) -> None:
    found = figures(text)
    assert [figure.value for figure in found] == told
    assert {figure.unit for figure in found} == {"people"}


def test_a_slip_that_gives_both_words_their_case_is_money() -> None:
    assert [(f.value, f.unit) for f in figures("Korsanlar 3 milyara dolara yakın para çaldı.")] == [(3e9, "USD")]


def test_korean_units_are_soldiers_and_warships_are_ships() -> None:
    found = figures("러시아 상륙함 3척이 북한 특수부대 1200여 명을 청진에서 이송했다.", "ko")
    assert [(figure.value, figure.what) for figure in found] == [(3, "ships"), (1200, "soldiers")]
