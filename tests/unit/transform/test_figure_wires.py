"""Figures of ordinary wires: who says it is not who gives, the whole of which a part died is not dead, a change is no range."""

from __future__ import annotations

from typing import Any

import pytest

from core.resources import seeds_path
from transform.enrichment import Enricher, load_enricher

NORTH = ("North Korea", "Russia")  # giver and receiver
RUSSIA = ("Russia", "North Korea")


@pytest.fixture(scope="module")
def enricher() -> Enricher:
    return load_enricher(seeds_path())


def _figures(enricher: Enricher, lang: str, text: str) -> tuple[Any, ...]:
    return enricher.enrich(text, title=None, lang=lang).figures


@pytest.mark.parametrize(
    ("lang", "text", "parties"),
    [
        ("tr", "Ukrayna istihbaratı: Kuzey Kore Rusya'ya 10 bin asker gönderdi", [NORTH]),
        ("tr", "Ukrayna istihbaratına göre Kuzey Kore Rusya'ya 10 bin asker gönderdi.", [NORTH]),
        ("tr", "Ukrayna askeri istihbaratının verilerine göre Kuzey Kore Rusya'ya 4 milyon mermi verdi.", [NORTH]),
        ("tr", "ABD basınında çıkan haberlere göre Kuzey Kore Rusya'ya 500 füze verdi.", [NORTH]),
        ("tr", "Seul, Kuzey Kore Rusya'ya 10 bin asker gönderdi dedi.", [NORTH]),
        ("tr", "Japonya, Rusya Kuzey Kore'den 3 bin işçi aldı diyor.", [NORTH]),
        ("tr", "Rusya geçen yılın aynı dönemine göre Kuzey Kore'ye daha çok, 90 bin ton un sattı.", [RUSSIA]),
        ("tr", "Pyongyang'ın bugüne dek Moskova'ya 148 balistik füze verdiğini aktardı.", [NORTH]),
        ("tr", "Rusya, Ukrayna'ya 1.200 askerin naaşını iade etti, Kuzey Kore izledi.", [("Russia", "Ukraine")]),
        ("en", "Russia handed over 1,212 bodies to Ukraine.", [("Russia", "Ukraine")]),
        ("en", "The number of missiles handed over to Moscow by Pyongyang is about 100.", [NORTH]),
        ("ru", "Россия вернула Украине 1200 тел погибших.", [("Russia", "Ukraine")]),
        ("ru", "Из КНДР в Россию было вывезено 6 миллионов снарядов.", [NORTH]),
        ("ko", "북한이 러시아에 보낸 컨테이너가 6천700개에 이르고 러시아에서 북한으로 간 컨테이너는 약 9천 개다.", [NORTH, RUSSIA]),
        ("ko", "북한은 러시아에 포탄 500만 발을 보냈고 러시아는 북한에 석유 100만 배럴을 줬다.", [NORTH, RUSSIA]),
        ("ko", "북한군 특수부대 1천500명은 1차로 러시아로 이동했다.", [NORTH]),
        ("ko", "러시아에 파병된 북한군 1만5천명 가운데 사망자 600명을 보고했다.", [NORTH, (None, None)]),
    ],
)  # fmt: skip
def test_who_says_it_is_not_who_gives(
    enricher: Enricher, lang: str, text: str, parties: list[tuple[str | None, str | None]]
) -> None:
    assert [(f.giver, f.receiver) for f in _figures(enricher, lang, text)] == parties


@pytest.mark.parametrize(
    ("lang", "text", "counted"),
    [
        ("tr", "Kuzey Kore'nin Rusya'ya gönderdiği 12 bin askerin 4 bini öldü.", ["soldiers", "soldiers killed"]),
        ("tr", "Rusya'daki 12 bin Kuzey Kore askerinin üçte biri öldü.", ["soldiers", "soldiers"]),
        ("en", "A third of the 11,000 North Korean soldiers in Russia have been killed.", ["soldiers", "soldiers"]),
        ("en", "Of 15,000 troops North Korea sent to Russia about 600 had died.", ["soldiers", "soldiers killed"]),
        ("ru", "Треть из 11 тысяч солдат КНДР в России погибла.", [None, "soldiers"]),
        ("ko", "러시아에 파병된 북한군 1만5천명 가운데 사망자 600명을 보고했다.", ["soldiers", "soldiers killed"]),
        ("tr", "Rusya'da 3 bin Kuzey Koreli işçi çalışıyor; 2 bin yaralı ülkesine döndü.", ["workers", "soldiers wounded"]),
    ],
)  # fmt: skip
def test_the_whole_of_which_a_part_died_is_not_dead(
    enricher: Enricher, lang: str, text: str, counted: list[str | None]
) -> None:
    told = [f.what for f in _figures(enricher, lang, text)]
    assert [(what or "").replace("people", "soldiers") or None for what in told] == counted


@pytest.mark.parametrize(
    ("lang", "text", "figures"),
    [
        ("tr", "Kuzey Kore Rusya'ya 8 milyondan fazla 122 ve 152 milimetrelik mermi verdi.", [(8e6, "shells")]),
        ("tr", "Kuzey Kore Rusya'ya 12 bin 122, 130 ve 152 mm'lik mermi verdi.", [(12e3, "shells")]),
        ("en", "North Korea gave Russia 8 million 122- and 152-millimetre rounds.", [(8e6, "shells")]),
        ("en", "North Korea gave Russia 8 million 122 mm and 152 mm shells.", [(8e6, "shells")]),
        ("ru", "Россия получила 5 млн 122- и 152-миллиметровых снарядов от КНДР.", [(5e6, "shells")]),
        ("ru", "Товарооборот России и КНДР вырос с 34,4 млн до 52,9 млн долларов.", [(34.4e6, "USD"), (52.9e6, "USD")]),
        ("ru", "Число солдат КНДР в России выросло с 10 до 12 тысяч.", [(10e3, "people"), (12e3, "people")]),
        ("ru", "КНДР передала России от 6 до 9 миллионов снарядов.", [(None, "shells")]),
        ("tr", "Kuzey Kore 3 bin askeri gemiyle Rusya'ya götürdü.", [(3000, "people")]),
        ("tr", "Rusya'dan 1.100 Kuzey Koreli asker ülkesine döndü.", [(1100, "people")]),
        ("tr", "Rusya'daki Kuzey Koreli sayısı 2 bin 400 iken 13 bin 221'e çıktı.", [(2400, "people"), (13221, "people")]),
        ("tr", "Rusya'dan gelen mermi 2 milyon, Kuzey Kore'den 3 milyon aldı.", [(2e6, "shells"), (3e6, "shells")]),
        ("tr", "Rusya ile Kuzey Kore 2030 hedefini açıkladı, iki şeritli köprü bitti.", []),
        ("en", "Russia and North Korea set a 2030 target; two North Korean soldiers, aged 20 and 26, met.", [(2, "people")]),
        ("ru", "В Россию приехали 13 221 гражданин КНДР, что в 12 раз больше.", [(13221, "people")]),
        ("ko", "북한은 러시아에 2만8천 개 넘는 컨테이너를 보냈다.", [(28e3, "containers")]),
    ],
)  # fmt: skip
def test_a_figure_counts_what_it_counts(
    enricher: Enricher, lang: str, text: str, figures: list[tuple[float | None, str]]
) -> None:
    assert [(f.value, f.unit) for f in _figures(enricher, lang, text)] == figures
