"""What outlets corrected and what became of alerts, as the marts tell it to a reader."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from alert.rules import parse_rule, rule_table
from app.steps.deliver import deliver_alerts
from app.steps.process import process_documents
from app.tasks import make_tools
from core.settings import read_settings
from load.alerts import upsert_rule
from load.connection import Database
from load.documents import NewDocument, insert_document
from load.sources import upsert_source
from tests.integration.test_marts import QUERIES, run
from tests.pages import page
from tests.servers import LocalServer

REST = ["Moskova iddiayı yanıtsız bıraktı.", "Sevkiyatın Rason Limanı'ndan yapıldığı anlatıldı."]


def report(*sentences: str) -> bytes:
    return page("NIS: Kuzey Kore'den Rusya'ya sevkiyat", [*sentences, *REST])


VERSIONS = (
    report("Güney Kore istihbaratı NIS, Kuzey Kore'nin Rusya'ya 12 bin asker ve 40 tank gönderdiğini söyledi."),
    report("Güney Kore istihbaratı NIS, Kuzey Kore'nin Rusya'ya 14 bin asker gönderdiğini söyledi."),
    report("Güney Kore istihbaratı NIS, Kuzey Kore'nin Rusya'ya 11 bin asker gönderdiğini söyledi."),
    report("Güney Kore istihbaratı NIS, Kuzey Kore'nin Rusya'ya 11 bin asker gönderdiğini söyledi.", "Limanda vinçler onarıldı."),
)  # fmt: skip


def load(database: Database, url: str) -> None:
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("DELETE FROM rule")
        for key, rule in (("now", {}), ("daily", {"digest": "daily"})):
            definition: dict[str, Any] = {"key": key, "topics": ["troops"], "channels": [f"webhook+{url}/h"], **rule}
            upsert_rule(connection, key, rule_table(parse_rule(definition, "test")))
        source_id = upsert_source(connection, {"key": "push", "name": "push", "kind": "push"})
    start = datetime.now(UTC) - timedelta(seconds=40)
    for number, body in enumerate(VERSIONS):
        at = start + timedelta(seconds=number)
        with database.transaction() as connection:
            insert_document(
                connection, NewDocument(source_id, "https://a.example/1", body, at, content_type="text/html")
            )
        process_documents(database, make_tools(database, read_settings({"HOME": "/nowhere"})))
    deliver_alerts(database, timeout=5)


def test_corrections_and_alerts_are_told(database: Database) -> None:
    with LocalServer(lambda *_: (200, {}, b"ok")) as server:
        load(database, server.url)
    edits = run(database, QUERIES["Which figures outlets corrected"], role="dateline_reader")
    assert sorted((row["change"], row["what"], row["value_before"], row["value"]) for row in edits) == [
        ("gone", "tanks", 40, None),
        ("lowered", "soldiers", 14_000, 11_000),
        ("raised", "soldiers", 12_000, 14_000),
    ]
    alerts = run(database, "SELECT * FROM mart.fact_alert ORDER BY alert_id", role="dateline_reader")
    assert sorted((row["rule"], row["kind"], row["version"], row["sent"], row["waiting"], row["gathered"]) for row in alerts) == [
        ("daily", "change", 2, 0, 1, True), ("daily", "change", 3, 0, 1, True), ("daily", "new", 1, 0, 1, True),
        ("now", "change", 2, 1, 0, False), ("now", "change", 3, 1, 0, False), ("now", "new", 1, 1, 0, False),
    ]  # fmt: skip
    assert all(30 < row["seconds_to_alert"] < 120 for row in alerts)
    [soon] = run(database, QUERIES["How soon alerts went out"], role="dateline_reader")
    assert (soon["rule"], soon["alerts"], soon["not_out"], soon["quarantined"]) == ("now", 3, 0, 0)
    assert soon["p95_to_send"] >= 0
