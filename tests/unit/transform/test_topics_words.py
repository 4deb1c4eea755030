"""Words of every day that look like a topic's, and a topic's own words, in sentences of the beat."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_enricher
from transform.enrichment import Enricher


@pytest.fixture(scope="module")
def enricher() -> Enricher:
    return ready_enricher()


def topics(enricher: Enricher, text: str, lang: str) -> set[str]:
    return {topic.topic for topic in enricher.enrich(text, lang=lang).topics}


@pytest.mark.parametrize(
    "when", ["pazar günü", "pazartesi günü", "geçen pazar", "pazar akşamı", "pazarı pazartesiye bağlayan gece", "pazar günleri"]
)  # fmt: skip
def test_a_sunday_is_no_market(enricher: Enricher, when: str) -> None:
    assert "trade" not in topics(enricher, f"Kuzey Kore ve Rusya heyetleri {when} Moskova'da görüştü.", "tr")


@pytest.mark.parametrize(
    "text", ["Rus şirketleri Kuzey Kore pazarına giriyor.", "Kuzey Kore malları Rusya pazarlarında satılıyor.", "Rusya, Kuzey Kore'de yeni pazar arıyor."]
)  # fmt: skip
def test_a_market_is_trade(enricher: Enricher, text: str) -> None:
    assert "trade" in topics(enricher, text, "tr")


@pytest.mark.parametrize(
    "text", ["북한이 러시아에 탄도미사일 150발을 인도했다고 우크라이나가 밝혔다.", "북한은 러시아에 미사일 수십 발을 건넸다고 전했다."]
)  # fmt: skip
def test_missiles_handed_over_are_arms(enricher: Enricher, text: str) -> None:
    assert "arms" in topics(enricher, text, "ko")
    assert "arms" not in topics(enricher, "러시아는 북한에 인도적 지원을 제공했다고 밝혔다.", "ko")
