"""Figures of what a text says was not sent."""

from __future__ import annotations

import pytest

from core.resources import seeds_path
from transform.enrichment import load_enricher

ENRICHER = load_enricher(seeds_path())


@pytest.mark.parametrize(
    ("lang", "text", "denied"),
    [
        ("tr", "Kuzey Kore'nin Rusya'ya 10 bin asker göndermediği açıklandı.", True),
        ("tr", "Kuzey Kore Rusya'ya 10 bin asker göndermedi.", True),
        ("tr", "Pyongyang Rusya'ya 10 bin asker göndermeyecek.", True),
        ("tr", "Rusya'ya 10 bin asker gönderilmedi.", True),
        ("tr", "Kuzey Kore'nin Rusya'ya 10 bin asker gönderdiği doğru değil.", True),
        ("tr", "Pyongyang iddiaları reddederek Rusya'ya 10 bin asker göndermediğini söyledi.", True),
        ("tr", "Kuzey Kore'nin Rusya'ya 10 bin asker göndermesi bekleniyor.", False),
        ("tr", "Kuzey Kore, Rusya'ya 10 bin asker göndermeye hazırlanıyor.", False),
        ("tr", "Kuzey Kore 10 bin asker gönderdi, silah ise göndermedi.", False),
        ("en", "North Korea has not sent 10,000 troops to Russia.", True),
        ("en", "North Korea hasn't yet sent the 10,000 soldiers to Russia.", True),
        ("en", "The 10,000 soldiers were never sent to Russia.", True),
        ("en", "It is not true that North Korea sent 10,000 soldiers.", True),
        ("en", "North Korea not only sent 10,000 soldiers but also shells.", False),
        ("en", "North Korea has sent 10,000 soldiers, but has not sent tanks.", False),
    ],
)
def test_what_was_not_sent_is_denied(lang: str, text: str, denied: bool) -> None:
    [figure] = ENRICHER.enrich(text, title=None, lang=lang).figures
    assert (figure.strength == "denied") is denied
