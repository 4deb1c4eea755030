"""What North Korea's arms and soldiers do at the Ukrainian front is on the two, though Russia is not named."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.knowledge import ready_enricher
from transform.enrichment import Enricher


@pytest.fixture(scope="module")
def enricher() -> Enricher:
    return ready_enricher()


ON_THE_TWO = [
    ("tr", "Ukrayna'ya karşı kullanılan topların onda dördü Kuzey Kore'den geliyor."),
    ("tr", "Harkiv'e düşen füzenin parçaları Hwasong-11A'ya ait çıktı."),
    ("tr", "KN-23 enkazında dokuz Batılı şirketin çipi bulundu. Füze Kiev'de beş katlı bir binayı vurmuştu."),
    ("tr", "Kupyansk'ta Kuzey Koreli savaşçılar görüldü."),
    ("en", "North Korean howitzers were seen near Zaporizhzhia."),
    ("en", "Fragments of a Hwasong-11A were found in Kharkiv."),
    ("en", "Guns from North Korea shell Chasiv Yar daily."),
    ("uk", "Північнокорейські військові готуються до штурму Покровська."),
    ("uk", "Уламки ракети KN-23 знайшли у Харкові."),
    ("uk", "Північнокорейські гаубиці помітили біля Запоріжжя."),
    ("ru", "Обломки ракеты KN-23 нашли под Купянском."),
    ("ru", "Северокорейские гаубицы замечены в Запорожской области."),
    ("ko", "북한군이 포크로우스크 인근에서 목격됐다."),
    ("ko", "쿠피안스크 인근에서 북한 자주포 잔해가 발견됐다."),
]
OF_NORTH_KOREA_ALONE = [
    ("tr", "Kuzey Kore, Ukrayna'nın tahıl ihracatını eleştirdi."),
    ("tr", "KN-23 füzesi dün sabah Doğu Denizi'ne atıldı."),
    ("en", "A Ukrainian chess player beat her North Korean rival in Budapest."),
    ("en", "South Korean howitzers were shipped to Poland; Ukraine wants them too."),
    ("uk", "КНДР запустила балістичну ракету в бік Японського моря."),
]


@pytest.mark.parametrize(("lang", "text"), ON_THE_TWO)
def test_at_the_front_north_korea_acts_with_russia(enricher: Enricher, lang: str, text: str) -> None:
    assert enricher.enrich(text, lang=lang).relevant, text


@pytest.mark.parametrize(("lang", "text"), OF_NORTH_KOREA_ALONE)
def test_what_is_not_of_the_war_is_left(enricher: Enricher, lang: str, text: str) -> None:
    assert not enricher.enrich(text, lang=lang).relevant, text


def test_a_figure_behind_a_verb_without_strength_is_read(enricher: Enricher) -> None:
    """An error here set the whole document aside."""
    found = enricher.enrich("그가 말한 북한 병사 3천 명이 쿠르스크에 있다.", lang="ko")
    assert [figure.value for figure in found.figures] == [3000]


HEADLINES = [
    line.split("\t")
    for line in (Path(__file__).parents[2] / "golden" / "headlines.tsv").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize(("gold", "lang", "text"), HEADLINES)
def test_a_headline_is_relevant_in_the_words_of_headlines(enricher: Enricher, gold: str, lang: str, text: str) -> None:
    assert enricher.enrich(text, lang=lang).relevant is (gold == "1")


@pytest.mark.parametrize(
    ("lang", "text", "name"),
    [
        ("ru", "О потерях северокорейцев сообщила разведка.", "North Korea"),
        ("ru", "Северокореец сдался.", "North Korea"),
        ("ru", "Южнокорейцы обеспокоены.", "South Korea"),
        ("uk", "Північнокорейці зазнали втрат.", "North Korea"),
        ("uk", "Сирський доповів про бої.", "Oleksandr Syrskyi"),
        ("uk", "Генштаб ЗСУ повідомив про бої біля Курахового.", "Kurakhove"),
        ("uk", "Бєлоусов зустрівся з послом.", "Andrei Belousov"),
        ("uk", "Чхве Сон Хі прилетіла.", "Choe Son Hui"),
        ("uk", "Міноборони РФ заперечило.", "Russian Defence Ministry"),
        ("ko", "우크라, 영상 공개", "Ukraine"),
    ],
)
def test_names_are_known_in_all_their_languages(enricher: Enricher, lang: str, text: str, name: str) -> None:
    assert name in {entity.name for entity in enricher.enrich(text, lang=lang).entities}


NAMES = [
    line.split("\t")
    for line in (Path(__file__).parents[2] / "golden" / "names.tsv").read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize(("lang", "text", "names"), NAMES)
def test_names_are_known_in_all_their_forms(enricher: Enricher, lang: str, text: str, names: str) -> None:
    """ "N. Korea" and "N.K." as Yonhap writes them, "K.Kore", "러에", "the North" beside Seoul, "северокорейцы"."""
    assert {entity.name for entity in enricher.enrich(text, lang=lang).entities} == set(filter(None, names.split(";")))


@pytest.mark.parametrize(
    ("text", "value", "what"),
    [
        ("Some 600 N. Korean soldiers were killed in Kursk, Seoul says.", 600, "soldiers killed"),
        ("About 1,000 N.K. troops died in Kursk.", 1000, "soldiers killed"),
        ("600 U.S. soldiers left South Korea.", 600, "soldiers"),
        ("20 N.Korean workers came to Russia.", 20, "workers"),
        ("4,000 N. Korea troops wounded in Russia: Zelensky", 4000, "soldiers wounded"),
        ("3 bin K. Kore askeri Kursk'ta öldü.", 3000, "soldiers killed"),
        ("3,000 N. Korea-made shells hit Kharkiv.", 3000, "shells"),
    ],
)
def test_a_state_written_with_full_stops_parts_no_number_from_its_noun(
    enricher: Enricher, text: str, value: float, what: str
) -> None:
    assert [(figure.value, figure.what) for figure in enricher.enrich(text).figures] == [(value, what)]
