"""A report of its own that denies what a rule has told of its story: told, once for each side that denies."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from alert.rules import parse_rule, rule_table
from app.steps.deliver import deliver_alerts
from app.steps.process import process_documents
from app.steps.trials import try_rule
from app.tasks import make_tools
from core.resources import seeds_path
from core.settings import read_settings
from load.alerts import upsert_rule
from load.connection import Database
from load.documents import NewDocument, insert_document
from load.history import read_history
from load.sources import upsert_source
from tests.pages import page
from tests.servers import LocalServer
from transform.entities import read_gazetteer

CLAIM = page(
    "Budanov: Kuzey Kore Rusya'ya 150 balistik füze teslim etti",
    [
        "Ukrayna Savunma İstihbaratı Başkanı Kirill Budanov, Kuzey Kore'nin eylülden bu yana Rusya'ya 150 adet KN-23 balistik füzesi verdiğini söyledi.",
        "Budanov, füzelerin büyük bölümünün Voronej bölgesindeki depolara götürüldüğünü belirtti.",
    ],
)
DENIAL = page(
    "Kremlin'den Kuzey Kore füzesi iddialarına yalanlama",
    [
        "Kremlin Sözcüsü Dmitriy Peskov, Kuzey Kore'nin Rusya'ya 150 balistik füze verdiği yönündeki iddiaları yalanladı.",
        "Ukrayna Savunma İstihbaratı Başkanı Kirill Budanov, Moskova'nın eylülden bu yana Pyongyang'dan 150 KN-23 füzesi aldığını söylemişti.",
    ],
)
AGAIN = page(
    "Kremlin dismisses Ukrainian claim on North Korean missiles",
    [
        "The Kremlin on Saturday dismissed as untrue a Ukrainian claim that Russia had received 150 ballistic missiles from North Korea.",
        "Ukraine's military intelligence chief Kyrylo Budanov had said that Pyongyang delivered 150 KN-23 missiles since September.",
    ],
)
OTHER_SIDE = page(
    "North Korea rejects claim of 150 missiles for Russia",
    [
        "North Korea's Foreign Ministry denied that Pyongyang had delivered 150 KN-23 ballistic missiles to Russia.",
        "Ukraine's military intelligence chief Kyrylo Budanov had said that Pyongyang delivered 150 ballistic missiles since September.",
    ],
)
ARMS: dict[str, Any] = {"topics": ["arms", "ukraine_weapons"]}
MISSILES: dict[str, Any] = {"figures": 'what = "missiles" and value >= 100'}
CLAIMED: dict[str, Any] = {"figures": 'what = "missiles" and value >= 100 and strength != "denied"'}


def publish(
    database: Database, rule: dict[str, Any], *pages: bytes | str, outlets: tuple[int, ...] = (0, 1, 2, 3)
) -> list[dict[str, Any]]:
    """Publish pages of different outlets, all of one story; returns what the rule sent, in order.

    Args:
        pages: a text is SQL that runs between two of them.
    """
    with LocalServer(lambda *_: (200, {}, b"ok")) as server:
        definition = {"key": "k", "channels": [f"webhook+{server.url}/h"], **rule}
        with database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute("DELETE FROM rule WHERE key <> 'k'")
            upsert_rule(connection, "k", rule_table(parse_rule(definition, "test")))
        tools = make_tools(database, read_settings({"HOME": "/nowhere"}))
        published, number_of = 0, iter(outlets)
        for body in pages:
            if isinstance(body, str):
                with database.transaction() as connection, connection.cursor() as cursor:
                    cursor.execute(body)
                continue
            published, number = published + 1, next(number_of)
            with database.transaction() as connection:
                source = {
                    "key": f"s{number}",
                    "name": f"Gazete {number}",
                    "kind": "feed",
                    "url": f"https://gazete{number}.example/rss",
                }
                source_id, url = upsert_source(connection, source), f"https://gazete{number}.example/{published}"
                now = datetime.now(UTC)
                insert_document(connection, NewDocument(source_id, url, body, now, content_type="text/html"))
            process_documents(database, tools)
        with database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute("SELECT count(*), count(DISTINCT story_id), (SELECT count(*) FROM copy) FROM article")
            assert cursor.fetchone() == (published, 1, 0), "the reports have to be of one story, and no copies"
        deliver_alerts(database, timeout=5)
        return sorted((json.loads(one.body) for one in server.requests), key=lambda told: told["alert_id"])


def tried(database: Database, rule: dict[str, Any]) -> list[str]:
    side_of = read_gazetteer(seeds_path() / "gazetteer").side_of
    definition = parse_rule({"key": "k", **rule}, "test")
    history = read_history(database, datetime.now(UTC) - timedelta(days=1), edits=True)
    return [one.kind for one in try_rule(definition, history, side_of=side_of)]


@pytest.mark.parametrize("rule", [ARMS, MISSILES, CLAIMED, {}, {**ARMS, "on": "origin"}])
def test_the_denial_of_what_was_told_rings_once_a_side(database: Database, rule: dict[str, Any]) -> None:
    told = [one for one in publish(database, rule, CLAIM, DENIAL, AGAIN, OTHER_SIDE) if one["kind"] != "origin"]
    assert [(one["kind"], one["outlet"]) for one in told] == [
        ("new", "gazete0.example"), ("denial", "gazete1.example"), ("denial", "gazete3.example"),
    ]  # fmt: skip
    claim, denial, _ = told
    assert denial["denies"]["alert_id"] == claim["alert_id"] and claim["denies"] is None
    headline = "Budanov: Kuzey Kore Rusya'ya 150 balistik füze teslim etti"
    assert f"\nTold before; now denied. Alert {claim['alert_id']} told it: {headline} (Gazete 0)\n" in denial["text"]
    assert denial["evidence"][0].startswith("Kremlin Sözcüsü Dmitriy Peskov")
    assert denial["figures"][0]["denied_by"] == "Dmitry Peskov"
    kinds = [kind for kind in tried(database, rule) if kind != "origin"]
    assert kinds == ["new", "denial", "denial"]


def test_a_denial_of_what_was_not_told_is_no_second_alert(database: Database) -> None:
    told = publish(database, {"figures": 'what = "missiles" and value >= 200', "topics": ["arms"]}, CLAIM, DENIAL)
    assert told == []
