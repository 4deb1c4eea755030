"""Who gives what to whom, in the forms Turkish reports really use: genitives that own a place, datives that receive nothing."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_enricher

ENRICHER = ready_enricher()
NORTH, RUSSIA, CHINA = "North Korea", "Russia", "China"


@pytest.mark.parametrize(
    ("text", "giver", "receiver"),
    [
        ("Kuzey Kore'nin Rusya'nın Kursk bölgesine 10 bin asker gönderdiği bildirildi.", NORTH, RUSSIA),
        (
            "Kuzey Kore'nin Ukrayna'ya karşı savaşta kullanılmak üzere Rusya'ya 10 bin asker gönderdiği bildirildi.",
            NORTH,
            RUSSIA,
        ),
        ("Kuzey Kore'nin Ukrayna'ya karşı savaşta kullanılmak üzere 10 bin asker gönderdiği bildirildi.", NORTH, None),
        ("Rusya'nın Ukrayna'ya karşı savaşını desteklemek için Kuzey Kore 10 bin asker gönderdi.", NORTH, RUSSIA),
        ("Rusya'ya 10 bin asker gönderen Kuzey Kore yeni sevkiyata hazırlanıyor.", NORTH, RUSSIA),
        ("Pyongyang'ın Rusya'nın doğusundaki limanlara 3 bin konteyner sevk ettiği öne sürüldü.", NORTH, RUSSIA),
        ("Kuzey Kore, Rusya'nın Belgorod kentine 2 bin işçi gönderdi.", NORTH, RUSSIA),
        ("Kuzey Kore'nin Kursk bölgesine 10 bin asker gönderdiği bildirildi.", NORTH, RUSSIA),
        ("Rusya'nın talebi üzerine Kuzey Kore'nin 5 bin işçi gönderdiği kaydedildi.", NORTH, RUSSIA),
        ("Güney Kore'ye göre Kuzey Kore Rusya'ya 12 bin asker gönderdi.", NORTH, RUSSIA),
        ("Kim Jong Un'un Rusya'nın cephe hattına 10 bin asker sevk ettiği söylendi.", NORTH, RUSSIA),
        ("Kuzey Kore'nin Rusya'nın savaşına destek için 100 füze verdiği iddia edildi.", NORTH, RUSSIA),
        ("Rusya'nın Kuzey Kore'ye 4 hava savunma sistemi verdiği bildirildi.", RUSSIA, NORTH),
        ("Ukrayna'ya karşı kullanılmak üzere Kuzey Kore'den alınan 50 füze Rusya'ya ulaştırıldı.", NORTH, RUSSIA),
        ("Kuzey Kore'nin Rusya'nın Ukrayna sınırındaki birliklerine 200 top gönderdiği yazıldı.", NORTH, RUSSIA),
        ("Rusya, Kuzey Kore'nin Wonsan limanına 1 milyon varil petrol gönderdi.", RUSSIA, NORTH),
        ("Kuzey Kore'nin Rus ordusuna 9 milyon mermi verdiği belirtildi.", NORTH, RUSSIA),
        ("Çin'in Kuzey Kore'nin kuzeyindeki depolara 300 ton pirinç gönderdiği duyuruldu.", CHINA, NORTH),
        ("Kuzey Kore'den Rusya'ya 10 bin asker gönderildi.", NORTH, RUSSIA),
        ("Rusya'nın Kursk bölgesindeki Kuzey Kore birliklerine Çin 200 ton pirinç gönderdi.", CHINA, NORTH),
        ("Rusya, Ukrayna'ya yönelik saldırıda kullanmak için Kuzey Kore'den 100 füze aldı.", NORTH, RUSSIA),
    ],
)
def test_roles_of_a_turkish_sentence(text: str, giver: str | None, receiver: str | None) -> None:
    figure = ENRICHER.enrich(text, title=None, lang="tr").figures[-1]
    assert (figure.giver, figure.receiver) == (giver, receiver)


EXCHANGES = [
    # What a relative clause says of the thing measured ("sağladığı desteğin değeri"), and the half that leaves it out.
    (
        "Kuzey Kore'nin Rusya'ya sağladığı desteğin değeri 9,8 milyar dolar, Rusya'dan aldığının ise 457 milyon dolar.",
        [(NORTH, RUSSIA), (RUSSIA, NORTH)],
    ),
    (
        "Kuzey Kore'nin Rusya'ya verdiği silahların değeri 9,8 milyar dolar, karşılığında aldığı ise 1,2 milyar dolar.",
        [(NORTH, RUSSIA), (RUSSIA, NORTH)],
    ),
    (
        "Kuzey Kore'nin Rusya'dan aldığı buğdayın miktarı 40 bin ton, Rusya'ya gönderdiği işçilerin sayısı ise 15 bin.",
        [(RUSSIA, NORTH), (NORTH, RUSSIA)],
    ),
    (
        "Kuzey Kore'nin Rusya'ya gönderdiği işçilerin sayısı 15 bin olarak açıklandı, "
        "Rusya'nın Kuzey Kore'ye gönderdiği buğday ise 20 bin ton oldu.",
        [(NORTH, RUSSIA), (RUSSIA, NORTH)],
    ),
    # Nouns of transfer.
    (
        "Rusya'nın Kuzey Kore'ye ihracatı 38 milyon dolar, Kuzey Kore'den ithalatı 3,7 milyon dolar oldu.",
        [(RUSSIA, NORTH), (NORTH, RUSSIA)],
    ),
    (
        "Çin'in Kuzey Kore'den ithalatı 347 milyon dolar, ihracatı ise 1,8 milyar dolar oldu.",
        [(NORTH, CHINA), (CHINA, NORTH)],
    ),
    ("Kuzey Kore'den Rusya'ya sevk edilen 28 bin konteyner olduğu kaydedildi.", [(NORTH, RUSSIA)]),
    ("Rusya'ya gönderilen Kuzey Koreli işçi sayısı 50 bine çıkarılacak.", [(NORTH, RUSSIA)]),
    # The clause of the figure: what a quotation, a semicolon or another verb parts from it says nothing of it.
    (
        'Rus uzman, "Pyongyang yönetimi Moskova\'dan yılda 500 milyon dolar alıyor" dedi.',
        [(RUSSIA, NORTH)],
    ),
    (
        "Güney Kore'nin Ukrayna'ya 2,3 milyar dolarlık yardım paketi hazırladığı, bunun Kuzey Kore'nin Rusya'ya "
        "12 bin asker göndermesine yanıt olduğu belirtildi.",
        [(None, None), (NORTH, RUSSIA)],
    ),
    (
        "Kuzey Kore ailelere 10 milyon won verecek; Rusya ise asker başına 2 bin 100 dolar tazminat verecek.",
        [(NORTH, None), (RUSSIA, None)],
    ),
    (
        "Kuzey Kore'nin Rusya'ya asker göndermesi durumunda Güney Kore, Ukrayna'ya 500 bin top mermisi verebilir.",
        [("South Korea", "Ukraine")],
    ),
    (
        "Kuzey Kore'nin Rusya'ya 12 bin asker göndermesine karşılık Rusya'nın 1 milyon varil petrol verdiği belirtildi.",
        [(NORTH, RUSSIA), (RUSSIA, NORTH)],
    ),
    ("Ukrayna istihbaratına göre Kuzey Kore, Rusya'ya 6 milyon mermi verdi.", [(NORTH, RUSSIA)]),
    ("ABD, Kuzey Kore'nin Rusya'ya silah satışına aracılık eden üç şirketi yaptırım listesine aldı.", [(None, None)]),
    ("Pyongyang'ın silah karşılığında Moskova'dan 500 milyon dolar aldığı tahmin ediliyor.", [(RUSSIA, NORTH)]),
    # Who speaks is not who gives, also where a time or another country stands behind the one that does.
    (
        "Güney Kore Savunma Bakanlığı, Kuzey Kore'nin Rusya'ya Ukrayna savaşında kullanılmak üzere 33 bin konteyner "
        "mühimmat gönderdiğini açıkladı.",
        [(NORTH, RUSSIA)],
    ),
    ("Beyaz Saray, Rusya'nın mart ayında Kuzey Kore'ye 165 bin varil petrol gönderdiğini açıkladı.", [(RUSSIA, NORTH)]),
    (
        "Güney Kore ordusu, Rusya'nın bu yılın ilk yarısında Kuzey Kore'ye 20 savaş uçağı verdiğini söyledi.",
        [(RUSSIA, NORTH)],
    ),
    ("Pyongyang yönetimine 100 milyon dolar veren Rusya, silah istedi.", [(RUSSIA, NORTH)]),
    # Who is paid, and to whom others were sent, is not to whom a sum went.
    ("Kuzey Kore'nin Rusya'ya gönderdiği askerlerin ailelerine 10 bin dolar verdiği öne sürüldü.", [(NORTH, None)]),
    (
        "Rusya, Kuzey Kore'nin gönderdiği 12 bin askere ayda 2 bin dolar ödüyor.",
        [(NORTH, RUSSIA), (RUSSIA, None)],
    ),
    (
        "Seul, Pyongyang'ın Moskova'ya sattığı silahlar karşılığında 5,5 milyar dolar kazandığını açıkladı.",
        [(RUSSIA, NORTH)],
    ),
    ("Moskova–Pyongyang treni 10 bin kilometrelik yolu sekiz günde alıyor.", [(None, None), (None, None)]),
]


@pytest.mark.parametrize(("text", "roles"), EXCHANGES)
def test_a_figure_has_the_roles_of_its_own_clause(text: str, roles: list[tuple[str | None, str | None]]) -> None:
    figures = ENRICHER.enrich(text, title=None, lang="tr").figures
    assert [(figure.giver, figure.receiver) for figure in figures] == roles


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "North Korea supplied Russia with $9.8 billion worth of arms and received $457 million in return.",
            [(NORTH, RUSSIA), (RUSSIA, NORTH)],
        ),
        (
            "Russia delivered 4,000 tonnes of flour to North Korea and got 3 million shells in return.",
            [(RUSSIA, NORTH), (NORTH, RUSSIA)],
        ),
        (
            "Russia's exports to North Korea reached $38 million, while imports stood at $3.7 million.",
            [(RUSSIA, NORTH), (NORTH, RUSSIA)],
        ),
        (
            "China's imports from North Korea fell to $347 million while its exports rose to $1.8 billion.",
            [(NORTH, CHINA), (CHINA, NORTH)],
        ),
        ("Exports to North Korea hit $38 million.", [(None, NORTH)]),
        (
            "In exchange for 12,000 troops, Pyongyang received $1.2 billion from Moscow.",
            [(NORTH, RUSSIA), (RUSSIA, NORTH)],
        ),
        ("North Korea, which got $580 million from Russia, sent 15,000 troops.", [(RUSSIA, NORTH), (NORTH, RUSSIA)]),
        (
            "South Korea said North Korea had sent 3,000 soldiers to Russia after receiving 1 million barrels of oil.",
            [(NORTH, RUSSIA), (RUSSIA, NORTH)],
        ),
        ("Ukraine destroyed 30 guns supplied by North Korea to Russia.", [(NORTH, RUSSIA)]),
        ("Moscow paid Pyongyang $200 million for the 12,000 troops it sent.", [(RUSSIA, NORTH), (None, None)]),
        ("North Korea sent 11,000 troops to Russia, of whom 600 were killed.", [(NORTH, RUSSIA), (None, None)]),
    ],
)
def test_both_halves_of_an_english_exchange(text: str, roles: list[tuple[str | None, str | None]]) -> None:
    figures = ENRICHER.enrich(text, title=None, lang="en").figures
    assert [(figure.giver, figure.receiver) for figure in figures] == roles


@pytest.mark.parametrize(
    ("text", "giver", "receiver"),
    [
        ("North Korea has provided Russia with arms, receiving in return $1.2 billion in aid.", RUSSIA, NORTH),
        ("Russia had given North Korea 4 systems, receiving 9 million shells.", NORTH, RUSSIA),
        ("North Korea, under a deal with Russia, sent 10,000 soldiers to Kursk.", NORTH, RUSSIA),
        ("North Korea has deepened its alliance with Russia, sending 10,000 soldiers.", NORTH, RUSSIA),
        ("North Korea has sent soldiers to Russia and received 1 million barrels of oil in return.", RUSSIA, NORTH),
        ("Moscow, after talks with Pyongyang, received 3,000 containers.", NORTH, RUSSIA),
        ("Exports to Russia earned Pyongyang $5 billion.", None, "North Korea"),
        ("10,000 soldiers were sent to Russia by North Korea.", NORTH, RUSSIA),
        ("Some 800 sappers are deployed along the border, according to South Korea's News1 agency.", None, None),
        ("South Korea's spy agency said Russia had supplied North Korea with 4 air defence systems.", RUSSIA, NORTH),
    ],
)
def test_roles_of_an_english_sentence(text: str, giver: str | None, receiver: str | None) -> None:
    figure = ENRICHER.enrich(text, title=None, lang="en").figures[-1]
    assert (figure.giver, figure.receiver) == (giver, receiver)
