"""The outbox: at least once from here, once for a receiver that honours the key."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from app.steps.deliver import deliver_alerts
from app.steps.process import process_documents
from app.tasks import make_tools
from core.settings import read_settings
from load.alerts import count_deliveries, list_alerts, retry_deliveries
from load.connection import Database
from load.documents import NewDocument, insert_document
from load.sources import upsert_source
from tests.pages import page
from tests.servers import Answer, LocalServer


def ok(*_: object) -> Answer:
    return 200, {}, b"ok"


def down(*_: object) -> Answer:
    return 503, {}, b"no"


@pytest.fixture
def load(database: Database) -> Callable[[str], None]:
    """Load an article that matches the seed rule, with the given channels."""

    def work(channels: str) -> None:
        with database.transaction() as connection:
            source_id = upsert_source(connection, {"key": "push", "name": "push", "kind": "push"})
            insert_document(
                connection,
                NewDocument(source_id, "https://a.example/1", page(), datetime.now(UTC), content_type="text/html"),
            )
        environment = {"HOME": "/nowhere", "DATELINE_APPRISE_URLS": channels}
        assert process_documents(database, make_tools(database, read_settings(environment))) == {"loaded": 1}

    return work


def test_a_signed_webhook_and_apprise_both_arrive_once(database: Database, load: Callable[[str], None]) -> None:
    with LocalServer(ok) as server:
        load(f"webhook+{server.url}/hook json://127.0.0.1:{server.port}/apprise")
        assert deliver_alerts(database, timeout=5, secret="s3cret") == {"sent": 2}
        assert deliver_alerts(database, timeout=5, secret="s3cret") == {}
        seen = {request.path: request for request in server.requests}
    assert set(seen) == {"/hook", "/apprise"}
    hook = seen["/hook"]
    signature = hmac.new(b"s3cret", hook.body, hashlib.sha256).hexdigest()
    assert hook.headers["x-dateline-signature"] == f"sha256={signature}"
    said = json.loads(hook.body)
    assert hook.headers["idempotency-key"] == said["key"]
    assert "120 konteyner" in said["text"]
    assert json.loads(seen["/apprise"].body)["title"].startswith("Arms or troops")


def test_a_channel_that_is_down_holds_back_no_other_and_is_tried_again(
    database: Database, load: Callable[[str], None]
) -> None:
    with LocalServer(ok) as good, LocalServer(down) as bad:
        load(f"webhook+{bad.url}/x webhook+{good.url}/y")
        assert deliver_alerts(database, timeout=5) == {"failed": 1, "sent": 1}
        assert deliver_alerts(database, timeout=5) == {}
        (alert,) = list_alerts(database, 5)
        failed = next(d for d in alert["deliveries"] if d["state"] == "pending")
        assert "answered 503" in failed["error"]
        bad.answer = ok
        with database.transaction() as connection:
            connection.cursor().execute("UPDATE delivery SET not_before = now()")
        assert deliver_alerts(database, timeout=5) == {"sent": 1}
        assert len({request.headers["idempotency-key"] for request in bad.requests}) == 1


def test_after_eight_tries_it_is_quarantined_until_somebody_retries(
    database: Database, load: Callable[[str], None]
) -> None:
    load("webhook+http://127.0.0.1:9/nobody")
    for _ in range(8):
        deliver_alerts(database, timeout=2)
        with database.transaction() as connection:
            connection.cursor().execute("UPDATE delivery SET not_before = now()")
    assert count_deliveries(database) == {"quarantined": 1}
    assert retry_deliveries(database, None) == 1
    assert count_deliveries(database) == {"pending": 1}


def test_an_address_apprise_does_not_know_is_said_without_its_secret(
    database: Database, load: Callable[[str], None]
) -> None:
    load("nonsense://token123@host/")
    assert deliver_alerts(database, timeout=2) == {"failed": 1}
    (alert,) = list_alerts(database, 5)
    assert "no address Apprise knows" in alert["deliveries"][0]["error"]
    assert "token123" not in json.dumps(alert, default=str)
