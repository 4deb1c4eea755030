"""Giver and receiver told by words of place alone, by a heading, by a word that points back, by an exchange."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_enricher

ENRICHER = ready_enricher()
NORTH = ("North Korea", "Russia")
RUSSIA = ("Russia", "North Korea")
NOBODY = (None, None)


def _sides(lang: str, text: str) -> list[tuple[str | None, str | None]]:
    return [(f.giver, f.receiver) for f in ENRICHER.enrich(text, title=None, lang=lang).figures]


@pytest.mark.parametrize(
    ("lang", "text", "sides"),
    [
        ("tr", "Kuzey Kore'nin Rajin Limanı'ndan Rusya'ya 16 bin konteyner getirildiği saptandı.", [NORTH]),
        ("tr", "Rajin Limanı'ndan yüklenerek Vladivostok ile Nahodka'ya ulaştırılan konteyner sayısı 29 bini buldu.", [NORTH]),
        ("tr", "Bir milyon varil petrolün Rusya'nın Vostoçnıy Limanı'ndan alınarak Kuzey Kore'ye götürüldüğü belirtildi.", [RUSSIA]),
        ("en", "Rice worth $10 million moved from Vladivostok to Rajin.", [RUSSIA]),
        ("en", "Trains brought 3,000 tons of coal across the border from Rajin into Russia.", [NORTH]),
        ("tr", "Moskova'dan Pyongyang'a ilk uçuşta 400 yolcu vardı.", [NOBODY]),
        ("tr", "Rusya'dan Kuzey Kore'ye giden trende 40 vagon vardı.", [NOBODY]),
        ("en", "A train with 12 cars left Khasan for Tumangang.", [NOBODY]),
        ("en", "Three defectors travelled from North Korea to Russia and on to Seoul.", [NOBODY]),
        ("en", "Of the 12 shells fired from Russia into Ukraine, 6 were duds.", [NOBODY, NOBODY]),
        ("tr", "Kuzey Kore'den Rusya'ya kaçan 3 asker sığınma istedi.", [NOBODY]),
        ("tr", "Kursk'tan çekilen 3 bin asker Belgorod'a kaydırıldı.", [NOBODY]),
        ("ru", "Поезд из Хасана в Туманган состоял из 12 вагонов.", [NOBODY]),
        ("tr", "Rus medyası, cepheye giden generallerden 3'ünün Kursk'tan geldiğini yazdı.", [NOBODY]),
    ],
)  # fmt: skip
def test_where_from_and_where_to_tell_it_whatever_the_verb(
    lang: str, text: str, sides: list[tuple[str | None, str | None]]
) -> None:
    assert _sides(lang, text) == sides


@pytest.mark.parametrize(
    ("lang", "text", "sides"),
    [
        ("tr", "Pyongyang'dan Moskova'ya\n- 6,5 milyon top mermisi\n- 148 balistik füze\nMoskova'dan Pyongyang'a\n- 1 milyon varil petrol", [NORTH, NORTH, RUSSIA]),
        ("tr", "Kuzey Kore'nin Rusya'ya gönderdikleri: 6,5 milyon mermi, 148 füze ve 12 bin asker.", [NORTH, NORTH, NORTH]),
        ("en", "What Russia has sent North Korea so far:\n- 1 million barrels of oil\n- 2 air defence systems", [RUSSIA, RUSSIA]),
        ("en", "From North Korea to Russia: 6 million shells and 148 missiles.", [NORTH, NORTH]),
        ("ru", "Из КНДР в Россию:\n— 6 млн снарядов\n— 148 ракет", [NORTH, NORTH]),
        ("en", "Other news:\n- 12 people died in a fire", [NOBODY]),
    ],
)  # fmt: skip
def test_a_heading_tells_it_of_its_list(lang: str, text: str, sides: list[tuple[str | None, str | None]]) -> None:
    assert _sides(lang, text) == sides


@pytest.mark.parametrize(
    ("lang", "text", "sides"),
    [
        ("en", "Russia offered Pyongyang one S-400 battery in return for 5,000 more troops.", [NORTH]),
        ("en", "Moscow paid Pyongyang $20 billion in exchange for 8 million shells and 15,000 soldiers.", [RUSSIA, NORTH, NORTH]),
        ("en", "In return for 12,000 troops, Russia gave North Korea 2 Pantsirs.", [NORTH, RUSSIA]),
        ("ru", "Россия передала КНДР 2 комплекса «Панцирь» в обмен на 5 тысяч солдат.", [RUSSIA, NORTH]),
        ("ru", "В обмен на 5 тысяч солдат Россия передала КНДР 2 комплекса «Панцирь».", [NORTH, RUSSIA]),
        ("ko", "러시아는 병력 5천 명의 대가로 북한에 방공시스템 2기를 제공했다.", [NORTH, RUSSIA]),
        ("tr", "Rusya, Kuzey Kore'ye 2 Pantsir vererek karşılığında 5 bin asker aldı.", [RUSSIA, NORTH]),
        ("en", "North Korea sent 6 million shells to Russia. Some 1.4 million barrels of oil went the other way.", [NORTH, RUSSIA]),
        ("en", "Under the deal Russia would provide 100,000 tons of wheat; Pyongyang would send 4,000 workers.", [RUSSIA, NORTH]),
        ("tr", "Rusya 200 milyon ton kömür, Kuzey Kore 3 milyon ton kömür ihraç etti.", [NOBODY, ("North Korea", None)]),
    ],
)  # fmt: skip
def test_what_is_given_in_exchange_goes_the_other_way(
    lang: str, text: str, sides: list[tuple[str | None, str | None]]
) -> None:
    assert _sides(lang, text) == sides


def test_a_word_that_points_back_is_the_country_it_means() -> None:
    assert _sides(
        "tr", "Rusya'nın müttefiki Kuzey Kore'nin bu ülkeye bugüne dek 5 milyon top mermisi aktardığı belirtildi."
    ) == [NORTH]
    assert _sides("tr", "Kuzey Kore'den ithalat yapan Rusya, oradan 260 ton maden suyu aldı.") == [NORTH]


def test_whose_people_go_to_russia_is_told_by_the_sentence_before() -> None:
    assert _sides(
        "tr", "Kuzey Koreli işçiler şikâyetçi. Geçen yıl 10 binden fazla işçinin Rusya'ya gönderildiği aktarıldı."
    ) == [NORTH]
    assert _sides(
        "tr", "Özbek işçiler şikâyetçi. Geçen yıl 10 binden fazla işçinin Rusya'ya gönderildiği aktarıldı."
    ) == [(None, "Russia")]


def test_a_cap_is_given_by_no_one() -> None:
    text = "North Korea's imports of Russian refined oil came to 1 million barrels, double the 500,000-barrel cap."
    assert _sides("en", text) == [RUSSIA, NOBODY]


@pytest.mark.parametrize(
    ("lang", "text", "sides"),
    [
        ("tr", "Kuzey Kore kayıp verdi, bunun üzerine 3 bin takviye asker Rusya'ya sevk edildi.", [NORTH]),
        ("en", "North Korea keeps silent. Some 15,000 labourers have been dispatched to Russia.", [NORTH]),
        ("ko", "북한은 부인했다. 노동자 1만5천 명이 러시아로 나갔다.", [NORTH]),
        ("tr", "Kursk'ta çatışmalar sürüyor. Kuzey Kore'nin bölgeye gönderdiği 14 bin asker geri çekildi.", [NORTH]),
        ("en", "North Korea watched as 5,000 Nepali soldiers were sent to Russia.", [(None, "Russia")]),
        ("tr", "Kuzey Kore sessiz kaldı. Küba'dan Rusya'ya 5 bin asker gönderildiği öne sürüldü.", [(None, "Russia")]),
        ("ru", "КНДР следит за ситуацией. В Россию прибыли 5 тысяч рабочих из Индии.", [(None, "Russia")]),
        ("tr", "Kuzey Kore'deki 200 Rus askeri Rusya'ya döndü.", [NOBODY]),
        ("tr", "Kursk'a 40 bin Rus askeri sevk edildi, Kuzey Koreliler geri çekildi.", [(None, "Russia")]),
        ("en", "Ukraine returned 300 soldiers to Russia but kept the North Koreans.", [("Ukraine", "Russia")]),
    ],
)  # fmt: skip
def test_soldiers_and_workers_sent_to_russia_are_the_norths_where_no_other_is_named(
    lang: str, text: str, sides: list[tuple[str | None, str | None]]
) -> None:
    assert _sides(lang, text) == sides


def test_the_dead_are_given_to_no_one() -> None:
    text = "Kuzey Kore'nin zayiatının 5 bine yaklaştığı, martta takviyenin Rusya'ya sevk edildiği kaydedildi."
    assert _sides("tr", text) == [NOBODY]
