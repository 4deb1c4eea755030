"""Givers that no word of transfer names, and people whom no one gives."""

from __future__ import annotations

import pytest

from core.resources import seeds_path
from transform.enrichment import load_enricher

ENRICHER = load_enricher(seeds_path())
NK, RU = "North Korea", "Russia"


def _sides(lang: str, text: str) -> list[tuple[str | None, str | None]]:
    return [(one.giver, one.receiver) for one in ENRICHER.enrich(text, lang=lang).figures]


@pytest.mark.parametrize(
    ("lang", "text", "sides"),
    [
        ("tr", "Kuzey Kore Büyükelçiliği, Rusya'ya 60 tank verildiği haberini yalanladı.", (NK, RU)),
        ("tr", "Kremlin, Kuzey Kore'ye 4 uçaksavar bataryası verildiği haberini yalanladı.", (RU, NK)),
        ("tr", "Primorye hükümeti, Kuzey Kore'ye 900 ton un sevk edildiğini duyurdu.", (RU, NK)),
        ("tr", "Kuzey Kore Dışişleri Bakanlığı, ülkesinin Rusya'ya 40 füze sattığını reddetti.", (NK, RU)),
        ("tr", "Rus ordusunun kullandığı roketlerin yüzde 30'unu Kuzey Kore sağlıyor.", (NK, RU)),
        ("ko", "러시아군이 사용하는 로켓탄의 30%를 북한이 공급한다.", (NK, RU)),
        ("ru", "МИД КНДР опроверг сообщения о поставке России около 60 танков.", (NK, RU)),
        ("ru", "Правительство Приморья согласовало поставку в КНДР 900 тонн риса.", (RU, NK)),
        ("ru", "Поставки в КНДР российского риса выросли вдвое, до 900 тонн.", (RU, NK)),
    ],
)
def test_who_gives_is_understood(lang: str, text: str, sides: tuple[str, str]) -> None:
    assert sides in _sides(lang, text)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ko", "생포된 북한군 2명이 우크라이나 키이우로 이송됐다."),
        ("tr", "Kursk'ta yakalanan 2 Kuzey Koreli asker Ukrayna'ya gönderildi."),
        ("en", "Moscow offered aid after floods displaced 15,400 people in North Korea."),
        ("tr", "Selde evsiz kalan 15 bin kişiye Rusya çadır gönderdi, Kuzey Kore teşekkür etti."),
        ("tr", "Rusya'daki şantiyeden kaçarak Moğolistan'a sığınan Kuzey Koreli işçilerin sayısı 11'e çıktı."),
        ("tr", "Habarovsk'ta çalışan Kuzey Korelilerin sayısı arttı; her birine ayda 200 dolar kalıyor."),
    ],
)
def test_captives_victims_and_wages_are_given_by_no_one(lang: str, text: str) -> None:
    found = _sides(lang, text)
    assert found
    assert set(found) == {(None, None)}


def test_a_region_and_the_country_of_who_speaks_are_pointed_back_to_in_one_sentence() -> None:
    text = "Kursk'taki durumu anlatan Kuzey Kore Savunma Bakanı, bölgeye ülkesinin 2 bin asker gönderdiğini söyledi."
    assert _sides("tr", text) == [(NK, RU)]


@pytest.mark.parametrize(
    ("lang", "text", "who"),
    [
        ("ko", "우크라이나는 포탄 10만 발이 러시아에 넘어갔다고 주장했다. 북한 대사는 유엔에서 이를 부인했다.", "North Korean ambassador"),
        ("ko", "한국은 1만 명이 파병됐다고 밝혔으나, 북한 외무성은 날조라고 일축했다.", "North Korean Foreign Ministry"),
        ("ru", "Постпред КНДР при ООН опроверг сообщения об отправке в Россию 3 тысяч солдат.", "North Korean envoy"),
        ("en", "A North Korean diplomat at the UN dismissed the claim that 10,000 troops had gone to Russia.", "North Korean diplomat"),
    ],
)  # fmt: skip
def test_who_denies_is_not_where_he_speaks(lang: str, text: str, who: str) -> None:
    assert [one.denied_by for one in ENRICHER.enrich(text, lang=lang).figures] == [who]


def test_a_number_before_north_korean_is_no_institute_and_latin_names_take_korean_particles() -> None:
    assert [one.name for one in ENRICHER.enrich("Doctors treated 38 North Korean veterans.", lang="en").entities] == [
        NK
    ]
    assert "FBI" in {one.name for one in ENRICHER.enrich("북한이 돈을 훔쳤다고 FBI가 밝혔다.", lang="ko").entities}


@pytest.mark.parametrize(
    ("lang", "text", "sides"),
    [
        ("tr", "Kuzey Kore, tahliye edilen Kursk köylerine bin asker gönderdi.", (NK, RU)),
        ("tr", "Kuzey Kore, etkilenen Kursk bölgesine 5 bin asker gönderdi.", (NK, RU)),
        ("en", "North Korea sent 1,000 troops to Kursk to rebuild it for displaced residents.", (NK, RU)),
        ("ru", "О поставках России 2 млн тонн зерна в Турцию сообщили в Анкаре.", (RU, None)),
    ],
)
def test_who_is_sent_to_victims_keeps_his_giver_and_wares_their_way(
    lang: str, text: str, sides: tuple[str | None, str | None]
) -> None:
    assert _sides(lang, text) == [sides]


@pytest.mark.parametrize(
    ("lang", "text", "value"),
    [
        ("tr", "Rusya'da 40 bin Hint işçi var, Kuzey Koreli işçilerin sayısı ise 15 bin.", 40000),
        ("tr", "Rusya'da çalışan Kuzey Koreli işçilerin sayısı artarken, Vladivostok'ta 600 bin kişi yaşıyor.", 600000),
        ("en", "The number of Uzbek citizens working in Russia rose to 900,000, while North Korean workers are paid less.", 900000),
        ("en", "The number of Indian workers in Russia rose to 40,000, far above the 15,000 North Korean workers there.", 40000),
        ("ru", "Число узбекских рабочих в России достигло 900 тысяч человек, северокорейских рабочих намного меньше.", 900000),
    ],
)  # fmt: skip
def test_workers_of_others_are_not_given_by_north_korea(lang: str, text: str, value: float) -> None:
    found = [one.giver for one in ENRICHER.enrich(text, lang=lang).figures if one.value == value]
    assert found == [None]


def test_who_calls_one_claim_false_and_goes_on_to_make_another_does_not_deny_it() -> None:
    text = "Зеленский назвал заявления Кремля ложью и сообщил, что КНДР отправила России 12 тысяч солдат."
    (one,) = ENRICHER.enrich(text, lang="ru").figures
    assert one.strength != "denied"
    assert one.denied_by is None
