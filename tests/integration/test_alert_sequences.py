"""Which rules ring, and how, over reports that come one after the other: copies, corrections, denials, withdrawals, other languages."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from html import escape
from pathlib import Path
from typing import Any

import pytest

from alert.rules import parse_rule, rule_table
from app.steps.process import process_documents
from app.tasks import make_tools
from core.settings import read_settings
from load.alerts import upsert_rule
from load.connection import Database
from load.documents import NewDocument, insert_document
from load.sources import upsert_source

GOLD = Path(__file__).resolve().parents[1] / "golden" / "alert_sequences.jsonl"
CASES: list[dict[str, Any]] = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]


def page(document: dict[str, Any], published: datetime) -> bytes:
    title, url = escape(document["title"]), document["url"]
    story = {"@type": "NewsArticle", "headline": document["title"], "datePublished": published.isoformat()}
    text = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in document["paragraphs"])
    return (
        f'<!doctype html><html lang="{document["lang"]}"><head><meta charset="utf-8"><title>{title}</title>'
        f'<link rel="canonical" href="{url}"><meta property="og:title" content="{title}">'
        f'<script type="application/ld+json">{json.dumps(story, ensure_ascii=False)}</script></head>'
        f"<body><article><h1>{title}</h1>{text}</article></body></html>"
    ).encode()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_each_report_rings_what_it_should_and_no_more(database: Database, case: dict[str, Any]) -> None:
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("DELETE FROM rule")
        for rule in case["rules"]:
            upsert_rule(connection, rule["key"], rule_table(parse_rule(rule, "test")))
        source_id = upsert_source(connection, {"key": "push", "name": "push", "kind": "push"})
    now, seen = datetime.now(UTC), 0
    rang = []
    for document in case["documents"]:
        at = now - timedelta(hours=document["hours"])
        with database.transaction() as connection, connection.cursor() as cursor:
            # As if what was told before had been told so many hours earlier.
            cursor.execute(
                "UPDATE alert SET created_at = created_at - %s * interval '1 hour'", (document.get("aged", 0),)
            )
        with database.transaction() as connection:
            made = NewDocument(source_id, document["url"], page(document, at), at, content_type="text/html")
            insert_document(connection, made, returned=True)
        process_documents(database, make_tools(database, read_settings({"HOME": "/nowhere"})))
        with database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute(
                "SELECT r.key || ':' || t.kind, t.alert_id FROM alert AS t INNER JOIN rule AS r USING (rule_id) WHERE t.alert_id > %s",
                (seen,),
            )
            rows = cursor.fetchall()
        seen = max([seen, *(row[1] for row in rows)])
        rang.append(sorted(row[0] for row in rows))
    assert rang == [document["rings"] for document in case["documents"]]
