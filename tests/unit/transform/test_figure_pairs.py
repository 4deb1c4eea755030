"""The other of the two countries where a sentence names both, and whose clause a Turkish genitive stands in."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_enricher
from transform.figures.clauses_turkish import ACTS_WITHIN
from transform.figures.transfers import is_cap

ENRICHER = ready_enricher()
NORTH, RUSSIA = ("North Korea", "Russia"), ("Russia", "North Korea")
NOBODY = (None, None)


def _sides(lang: str, text: str) -> list[tuple[str | None, str | None]]:
    return [(f.giver, f.receiver) for f in ENRICHER.enrich(text, title=None, lang=lang).figures]


@pytest.mark.parametrize(
    ("lang", "text", "sides"),
    [
        ("tr", "Primorye'de karantinaya alınan 40 ton yemin Kuzey Kore'den alındığı açıklandı.", [NORTH]),
        ("tr", "Rus ordusu, Kuzey Kore'den gelen 100 roketatarı kullanmaya başladı.", [NORTH]),
        ("en", "North Korea has shipped 9 million shells, and Russia has thanked it.", [NORTH]),
        ("tr", "Pyongyang 6 bin istihkamcı yolladı, Moskova bunu doğruladı.", [NORTH]),
        ("ru", "КНДР поставила 9 млн снарядов, и Россия поблагодарила союзника.", [NORTH]),
        ("en", "The Kremlin rejected as false a report that North Korea would send 25,000 troops.", [NORTH]),
        ("en", "Peskov dismissed other reports; South Korea said Pyongyang had dispatched 3,000 soldiers.", [NORTH]),
        ("tr", "Rusya, Kuzey Koreli asker başına 2 bin dolar ödüyor.", [RUSSIA]),
        ("tr", "Kuzey Kore mermilerine karşılık Rusya 5 Pantsir verdi.", [RUSSIA]),
        ("tr", "Kuzey Kore, Rusya'dan gelen 1 milyon varil petrolün parasını ödemedi.", [RUSSIA]),
    ],
)
def test_what_goes_from_the_one_goes_to_the_other(
    lang: str, text: str, sides: list[tuple[str | None, str | None]]
) -> None:
    assert _sides(lang, text) == sides


@pytest.mark.parametrize(
    ("lang", "text", "side"),
    [
        ("en", "North Korea sent 5,000 sappers to flood-hit areas, and Russia offered condolences.", "North Korea"),
        (
            "en",
            "After talks with Russia, North Korea deployed 250 launchers to the border with the South.",
            "North Korea",
        ),
        ("tr", "Rusya, Kuzey Kore ile imzaladığı anlaşmanın ardından Suriye'ye 100 ton buğday gönderdi.", "Russia"),
        ("en", "Russia, which hosts North Korean workers, sold 5 million tonnes of grain abroad.", "Russia"),
        ("en", "Moscow sent 200 tanks to the front as North Korea's parliament met.", "Russia"),
        ("tr", "Rusya 200 milyon ton, Kuzey Kore 3 milyon ton kömür ihraç etti.", None),
        ("en", "North Korea sold the Houthis 200 rockets, and Russia objected.", "North Korea"),
        ("en", "North Korea sent 5,000 workers to a resort where Russian tourists are expected.", "North Korea"),
        ("en", "North Korea, praised by Russia, dug in 200 rockets on a hill.", "North Korea"),
        ("en", "Russia, buoyed by North Korea, moved 200 tanks from Vladivostok west.", "Russia"),
        ("tr", "Kuzey Kore tepelere 200 roketatar gönderdi; Putin tatile çıktı.", "North Korea"),
        ("ko", "북한은 로켓 200발을 보냈고 러시아는 반대했다.", "North Korea"),
        ("tr", "Kuzey Kore'den kaçan dört işçi Rusya'daki şantiyeleri anlattı.", None),
        ("tr", "Kuzey Kore ailelere, Rusya ise asker başına 2 bin 100 dolar tazminat verecek.", "Russia"),
    ],
)
def test_where_a_third_or_no_one_may_be_meant_the_other_side_stays_open(lang: str, text: str, side: str | None) -> None:
    told = _sides(lang, text)[-1]
    assert told in {(side, None), (None, side), NOBODY, ("North Korea", None)}
    assert None in told


@pytest.mark.parametrize(
    ("lang", "text", "sides"),
    [
        ("tr", "ABD, Kuzey Kore'nin Rusya'nın kullandığı mermilerin %40'ını karşıladığını tahmin ediyor.", [NORTH]),
        ("tr", "NIS, Kuzey Kore'nin, Rusya'nın Ukrayna'da yürüttüğü savaşa 10 bin asker gönderdiğini bildirdi.", [("North Korea", "Russia")]),
        ("tr", "Kuzey Kore mermisi Rus ordusunun ihtiyacının yarısını karşılıyor.", [(None, None)]),
        ("tr", "Rus ordusunun ihtiyacının yarısını Kuzey Kore karşılıyor.", [NORTH]),
        ("tr", "Angara gemisinin Rajin'den yüklediği 300 konteyner Rusya'ya vardı.", [NORTH]),
        ("tr", "Rus ordusuna katılan Kuzey Koreli asker sayısının 12 bini bulduğu doğrulandı.", [NORTH]),
        ("tr", "Moskova'nın Pyongyang'a verdiği S-400 bataryası sayısı iki.", [RUSSIA]),
        ("tr", "Rajin'de yüklenen 200 konteyner üç gün sonra Dunay'da bir gemiden indirildi.", [NORTH]),
        ("tr", "Kuzey Kore'nin 10 bin asker gönderdiği Rusya, bunları Kursk'a yerleştirdi.", [NORTH]),
        ("tr", "Rusya'nın 11 bin Kuzey Kore askerini cepheye sürdüğü bildirildi.", [NORTH]),
        ("tr", "Kuzey Kore Rusya'ya 13 bin konteyner yolladı; içlerinde 8 milyon mermi olduğu sanılıyor.", [NORTH, NORTH]),
        ("tr", "Rajin'den ayrılan gemi Vostoçnıy'ye 1.200 konteyner götürdü; dönüşte ise 4 bin ton un yükledi.", [NORTH, RUSSIA]),
        ("tr", "Rus topçusunun attığı 10 bin merminin yarısı Kuzey Kore'den temin ediliyor.", [NOBODY, ("North Korea", "Russia")]),
        ("en", "A Russian ship picked up 300 containers at Rajin and unloaded them at Dunay.", [NORTH]),
        ("en", "North Korean tankers have collected a million barrels from Vostochny.", [RUSSIA]),
        ("en", "About 1,000 North Korean sappers, sent to Kursk in September, have cleared fields.", [NORTH]),
        ("en", "South Korea said the North fired 10 rockets from a launcher of the type it sells to Russia.", [NOBODY]),
        ("en", "Seoul believes the launchers supplied by the North now number 120.", [("North Korea", None)]),
    ],
)  # fmt: skip
def test_a_figure_has_the_sides_of_the_verb_it_stands_under(
    lang: str, text: str, sides: list[tuple[str | None, str | None]]
) -> None:
    assert _sides(lang, text)[: len(sides)] == sides


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        (" kullandiği mermilerin ", True),
        (" ukrayna'da yürüttüğü savaşa ", True),
        (" rusya'nin kullandiği mermilerin ", False),  # the next genitive acts in it
        (" ordusunun ihtiyaci ", False),
        (" mermileri ", False),
    ],
)
def test_a_genitive_may_be_the_subject_of_a_participle_right_behind_it(text: str, acts: bool) -> None:
    assert (ACTS_WITHIN.match(text) is not None) is acts


def test_a_bound_that_is_set_was_not_sent() -> None:
    text = "yasal tavan ise 500 bin varil"
    assert is_cap(text, (text.index("500"), len(text)), 0)
    assert not is_cap("rusya 500 bin varil verdi", (6, 19), 0)


@pytest.mark.parametrize(
    ("lang", "text", "values"),
    [
        ("tr", "Kursk'ta esir alınan Kuzey Koreli askerlerden altısı Kiev'e getirildi, ikisi yolda öldü.", [6.0, 2.0]),
        ("en", "Two captured North Korean soldiers spoke in Kyiv.", [2.0]),
        ("en", "The North Korean workforce at the plant in Russia has grown to 1,800.", [1800.0]),
        ("en", "Kim hosted a Russian delegation of 60.", [60.0]),
        ("tr", "Pyongyang Rusya'ya 1 milyon mermi sözü verdi, bunun ancak yarısı ulaştı.", [1e6, 0.5]),
    ],
)
def test_numbers_of_people_told_without_a_noun_behind_them_are_found(lang: str, text: str, values: list[float]) -> None:
    assert [f.value for f in ENRICHER.enrich(text, title=None, lang=lang).figures] == values


@pytest.mark.parametrize(
    ("lang", "text", "who"),
    [
        ("tr", "Seul, Kuzey Kore'nin Rusya'dan 6 milyon dolar aldığını bildirdi; Peskov bu iddiayı yalanladı.", "Dmitry Peskov"),
        ("tr", "Seul, Rusya'ya 1.800 Kuzey Koreli işçinin gittiğini duyurdu; Peskov pilotların eğitildiği iddiasını yalanladı.", None),
        ("en", "Seoul said 3,000 more troops had gone to Russia. Peskov denied that Russia had transferred technology.", None),
        ("en", "The Kremlin was asked whether Russia would take in 50,000 North Korean workers; it denied that any would fight.", None),
        ("en", "Zakharova called \"nonsense\" a South Korean estimate that 2,000 North Koreans had died.", "Maria Zakharova"),
    ],
)  # fmt: skip
def test_a_denial_denies_what_it_takes_up_and_no_other_claim(lang: str, text: str, who: str | None) -> None:
    assert ENRICHER.enrich(text, title=None, lang=lang).figures[0].denied_by == who


def test_a_word_in_small_letters_is_no_crimea() -> None:
    names = {e.name for e in ENRICHER.enrich("Kuzey Kore'de kuş gribi kırımı sürüyor.", title=None, lang="tr").entities}
    assert "Crimea" not in names
    assert any(
        e.name == "Crimea" for e in ENRICHER.enrich("Rusya Kırım'a asker yığdı.", title=None, lang="tr").entities
    )
