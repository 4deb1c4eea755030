"""An amount that looks like a year is no history: of articles on 1,900 to 1,989 containers none rang."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_enricher
from transform.enrichment import Enricher

_NOW = [
    "Güney Kore istihbaratı, Kuzey Kore'nin Rusya'ya 1950 asker gönderdiğini öne sürdü.",
    "Kuzey Kore, Rusya'ya 1900 konteyner top mermisi gönderdi.",
    "Kuzey Kore'den Rusya'ya 19500 asker gitti.",
    "Kuzey Kore, Rusya'ya 1985 ton mühimmat sevk etti.",
    "Rusya'ya Kuzey Kore'den gelen 1972 sandık füze parçası görüldü.",
    "North Korea sent 1950 soldiers to Russia.",
    "North Korea shipped 19500 shells to Russia.",
    "Russia paid North Korea $1960 for each soldier it sent.",
    "КНДР направила в Россию 1950 солдат.",
    "북한이 러시아에 병력 1950명을 파병했다.",
    "КНДР відправила до Росії 1900 снарядів.",
    "Moskova'ya giden 1940 Kuzey Koreli asker Kursk'ta savaşıyor; Rusya bunu doğruladı.",
    "Kuzey Kore bu yıl Rusya'ya 1930 adet top gönderdi.",
    "Kuzey Kore, Rusya'ya 1980'den fazla mermi sattı.",
    "Rusya, Kuzey Kore'ye 19800 varil petrol gönderdi.",
    "Russia gave North Korea 1970 tons of flour.",
    "Some 1955 North Korean workers went to Russia.",
    "Из КНДР в Россию прибыли 1940 рабочих.",
    "북한 노동자 1980여 명이 러시아로 갔다.",
    "러시아로 간 북한군 1950명 가운데 300명이 숨졌다.",
    "Kuzey Kore 1900 asker gönderdi.",
    "North Korea sent 1950 soldiers.",
]
_LONG_AGO = [
    "Rusya, 1950'de Kuzey Kore'ye asker verdi.",
    "1950 yılında Rus askerleri Kuzey Kore'ye girdi.",
    "Haziran 1950'de Rusya, Kuzey Kore'ye tank verdi.",
    "Rusya ile Kuzey Kore 1961 anlaşmasını imzalamıştı.",
    "In 1949 Russia gave North Korea tanks.",
    "Russia and North Korea signed a treaty in 1961.",
    "In the 1950s Russia sent North Korea tanks.",
    "Россия и КНДР подписали договор в 1961 году.",
    "Россия помогала КНДР в 1950-х годах.",
    "1961년 러시아와 북한은 조약에 서명했다.",
    "1961年、ロシアと北朝鮮は条約に署名した。",
    "1950~53년 러시아는 북한에 병력을 보냈다.",
    "Rusya 1948 yazında Kuzey Kore'den çekildi.",
    "1950'lerde Rusya, Kuzey Kore'ye uçak verdi.",
    "Rusya ve Kuzey Kore 1949 Mart'ında görüştü.",
    "Russia and North Korea fought together from 1950 to 1953.",
    "Stalin's Russia armed North Korea (1950).",
    "С 1950 по 1953 год Россия помогала КНДР.",
    "В 1961-м Россия и КНДР стали союзниками.",
    "1950년대 러시아는 북한을 지원했다.",
    "1948년 북한이 세워지자 러시아가 승인했다.",
    "Kuzey Kore 1950'de asker gönderdi.",
    "In 1950, North Korea sent soldiers.",
]


@pytest.fixture(scope="module")
def enricher() -> Enricher:
    return ready_enricher()


@pytest.mark.parametrize("text", _NOW)
def test_an_amount_that_looks_like_a_year_is_news(enricher: Enricher, text: str) -> None:
    found = enricher.enrich(text)
    assert found.relevant, found.reasons


@pytest.mark.parametrize("text", _LONG_AGO)
def test_a_year_long_ago_is_history(enricher: Enricher, text: str) -> None:
    found = enricher.enrich(text)
    assert not found.relevant, found.reasons


def test_a_year_before_what_it_dates_is_taken_for_its_amount(enricher: Enricher) -> None:
    """What the rule takes wrongly: without "yılında" nothing tells a year from a count of soldiers."""
    assert enricher.enrich("Rusya'nın Kuzey Kore'deki 1950 harekâtı askeri bir başarıydı.").relevant
