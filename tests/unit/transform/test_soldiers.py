"""A rule on soldiers finds them under the names that reports give them."""

from __future__ import annotations

import pytest

from alert.conditions import compile_condition
from tests.knowledge import ready_enricher

ENRICHER = ready_enricher()
ASKED = compile_condition('unit = "soldiers" and value >= 10000')


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("tr", "Kuzey Kore'nin Rusya'ya 10 bin kadar özel kuvvet mensubu gönderdiği bildirildi.", True),
        ("tr", "Kuzey Kore Rusya'ya 12 bin personel gönderdi.", True),
        ("tr", "Rusya'ya 10 bin kişilik bir askeri birlik sevk edildi.", True),
        ("tr", "Kuzey Koreli asker sayısı 10 bin ila 12 bin arasında.", True),
        ("tr", "Sınıra 10 bin ila 12 bin arasında asker yığıldı.", True),
        ("tr", "Rusya'da 12 bin sağlık personeli göreve başladı.", False),
        ("tr", "Rusya'da 12 bin kişilik stadyum açıldı.", False),
        ("en", "North Korea has sent ten thousand of its special forces soldiers to Russia.", True),
        ("en", "Pyongyang sent a 10,000-strong contingent to Russia.", True),
        ("en", "12,000 military personnel were sent to Russia.", True),
        ("en", "12,000 medical personnel were sent to Russia.", False),
    ],
)
def test_soldiers_by_any_name(lang: str, text: str, found: bool) -> None:
    assert any(map(ASKED, ENRICHER.enrich(text, title=None, lang=lang).figures)) is found
