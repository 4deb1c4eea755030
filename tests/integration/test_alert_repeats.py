"""A claim that other outlets bring in words of their own: told as another report, and never kept back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from alert.rules import parse_rule, rule_table
from app.steps.deliver import deliver_alerts
from app.steps.process import process_documents
from app.steps.trials import try_rule
from app.tasks import make_tools
from core.settings import read_settings
from load.alerts import upsert_rule
from load.connection import Database
from load.documents import NewDocument, insert_document
from load.history import Past, read_earlier, read_history
from load.sources import upsert_source
from tests.pages import page
from tests.servers import LocalServer

# Stated days of a week apart keep them from being one story, however much alike they are found to be.
FIGURES = {"figures": 'unit = "soldiers" and value >= 1000'}
FIRST = page(
    "Seul: Kuzey Kore, Rusya'ya 14 bin asker yolladı",
    [
        "Güney Kore istihbaratı, Kuzey Kore'nin Rusya'nın Kursk bölgesine 14 bin asker gönderdiğini açıkladı.",
        "Milletvekillerine kapalı oturumda bilgi veren yetkililer, birliklerin gemilerle Vladivostok'a götürüldüğünü anlattı.",
        "Kremlin sözcüsü haberi doğrulamadı ve yorum yapmaktan kaçındı.",
    ],
)
OTHER = page(
    "Cephede Pyongyang'ın askerleri: sayı 14 bine dayandı",
    [
        "Ukrayna'nın kuzeydoğu sınırında görev yapan subaylar, karşılarındaki mevzilerde değişiklik gözlediklerini söylüyor.",
        "Asyalı müttefik kaynaklara göre Kursk'ta konuşlanan Kuzey Koreli asker sayısı 14 bine ulaştı.",
        "Zelenskiy ise akşam konuşmasında Batı'dan hava savunma sistemi istedi.",
    ],
    published="2025-10-10T09:30:00+03:00",
)
MORE = page(
    "Kuzey Kore'den yeni tugay: 17 bin asker",
    [
        "Japon basını, Kuzey Kore'nin Rusya'ya gönderdiği asker sayısının 17 bine çıktığını duyurdu.",
        "Tokyo yönetimi konunun önümüzdeki ay yapılacak üçlü zirvede ele alınacağını bildirdi.",
        "Haberde yeni birliklerin istihkam ve mayın temizleme görevi üstleneceği ileri sürüldü.",
    ],
    published="2025-10-16T09:30:00+03:00",
)
DENIED = page(
    "Moskova: 14 bin asker iddiası uydurma",
    [
        "Rusya Dışişleri Bakanlığı, Kuzey Kore'nin ülkeye 14 bin asker gönderdiği yönündeki haberleri yalanladı.",
        "Bakanlık sözcüsü Zaharova haftalık toplantısında bu sayıların masa başında üretildiğini savundu.",
        "Toplantıda Afrika ülkeleriyle tahıl anlaşmasına ilişkin sorular da yanıtlandı.",
    ],
    published="2025-10-22T09:30:00+03:00",
)


def publish(database: Database, rule: dict[str, Any], *pages: bytes, apart: float = 1.0) -> list[dict[str, Any]]:
    """Publish pages of different outlets, some hours apart, each a story of its own; returns what the rule sent."""
    with LocalServer(lambda *_: (200, {}, b"ok")) as server:
        definition = {"key": "k", "topics": ["troops"], "channels": [f"webhook+{server.url}/h"], **rule}
        with database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute("DELETE FROM rule WHERE key <> 'k'")
            upsert_rule(connection, "k", rule_table(parse_rule(definition, "test")))
            source_id = upsert_source(connection, {"key": "push", "name": "push", "kind": "push"})
        start = datetime.now(UTC) - timedelta(hours=apart * len(pages))
        for number, body in enumerate(pages):
            url = f"https://gazete{number}.example/haber"
            found = start + timedelta(hours=apart * number)
            with database.transaction() as connection:
                insert_document(connection, NewDocument(source_id, url, body, found, content_type="text/html"))
            process_documents(database, make_tools(database, read_settings({"HOME": "/nowhere"})))
            with database.transaction() as connection, connection.cursor() as cursor:
                # As if that had been so long ago.
                cursor.execute("UPDATE alert SET created_at = created_at - %s * interval '1 hour'", (apart,))
                cursor.execute("SELECT count(DISTINCT story_id) = count(*) FROM article")
                assert cursor.fetchone() == (True,), "the reports have to be stories of their own"
        deliver_alerts(database, timeout=5)
        return sorted((json.loads(one.body) for one in server.requests), key=lambda told: told["alert_id"])


def tried(database: Database, rule: dict[str, Any]) -> list[str]:
    definition = parse_rule({"key": "k", "topics": ["troops"], **rule}, "test")
    since = datetime.now(UTC) - timedelta(days=30)

    def earlier(past: Past) -> Iterator[Past]:
        return read_earlier(database, past, since)

    return [one.kind for one in try_rule(definition, read_history(database, since, edits=True), earlier)]


@pytest.mark.parametrize("rule", [FIGURES, {}, {**FIGURES, "on": "origin"}])
def test_the_same_claim_elsewhere_is_told_as_another_report(database: Database, rule: dict[str, Any]) -> None:
    first, again, more = publish(database, rule, FIRST, OTHER, MORE)
    assert [one["kind"] for one in (first, again, more)] == ["new", "report", "new"]
    assert again["repeats"]["alert_id"] == first["alert_id"] and first["repeats"] is more["repeats"] is None
    assert again["repeats"]["outlet"] == "gazete0.example"
    assert "Another report of what was told before." in again["text"]
    named = (
        f"Alert {first['alert_id']} told the same: Seul: Kuzey Kore, Rusya'ya 14 bin asker yolladı (gazete0.example)"
    )
    assert named in again["text"]
    assert tried(database, rule) == ["new", "report", "new"]


def test_a_denial_of_the_claim_is_news(database: Database) -> None:
    assert [one["kind"] for one in publish(database, FIGURES, FIRST, DENIED)] == ["new", "new"]


def test_after_two_days_a_claim_is_news_again(database: Database) -> None:
    assert [one["kind"] for one in publish(database, FIGURES, FIRST, OTHER, apart=50)] == ["new", "new"]
    assert tried(database, FIGURES) == ["new", "new"]


def test_a_rule_for_each_article_says_nothing_of_other_reports(database: Database) -> None:
    rule = {**FIGURES, "on": "article"}
    assert [one["kind"] for one in publish(database, rule, FIRST, OTHER)] == ["new", "new"]
    assert tried(database, rule) == ["new", "new"]
