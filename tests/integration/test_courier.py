"""Alerts beside the work: rung for after the commit, sent once, and never in the way."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime

from app.steps.courier import Courier
from app.steps.deliver import deliver_alerts
from app.steps.process import process_documents
from app.tasks import make_tools
from core.errors import StoreUnavailableError
from core.settings import read_settings
from load.alerts import count_deliveries
from load.connection import Database
from load.documents import NewDocument, insert_document
from load.sources import upsert_source
from tests.arrivals import alert_on_each_article, make_arrivals
from tests.servers import LocalServer


def test_the_courier_sends_what_the_documents_ring_while_others_deliver_too(database: Database) -> None:
    arrivals = make_arrivals(30, 7)
    alert_on_each_article(database)
    with database.transaction() as connection:
        source_id = upsert_source(connection, {"key": "push", "name": "push", "kind": "push"})
        for arrival in arrivals:
            insert_document(
                connection,
                NewDocument(source_id, arrival.url, arrival.body, datetime.now(UTC), content_type="text/html"),
            )
    with LocalServer(lambda *_: (200, {}, b"ok")) as hook:
        settings = read_settings({"HOME": "/nowhere", "DATELINE_APPRISE_URLS": f"webhook+{hook.url}/hook"})
        with Courier(database.url, lambda opened: deliver_alerts(opened, timeout=5)) as courier:
            process_documents(database, replace(make_tools(database, settings), ring=courier.ring))
            deliver_alerts(database, timeout=5)
        keys = [request.headers["idempotency-key"] for request in hook.requests]
    assert len(keys) == len(set(keys)) == sum(arrival.alert for arrival in arrivals) == 21
    assert courier.done["sent"] > 0
    assert count_deliveries(database) == {"sent": 21}


def test_a_channel_that_hangs_holds_the_task_no_longer_than_its_patience(database: Database) -> None:
    def hang(_: Database) -> Counter[str]:
        time.sleep(5)
        return Counter()

    start = time.monotonic()
    with Courier(database.url, hang, patience=0.2) as courier:
        courier.ring()
    assert time.monotonic() - start < 3


def test_a_ring_before_the_end_always_has_a_round_after_it(database: Database) -> None:
    rounds: list[int] = []
    rung: list[int] = []

    def deliver(_: Database) -> Counter[str]:
        rounds.append(len(rung))
        if len(rounds) == 1:
            raise StoreUnavailableError("cannot claim: gone", cure="")
        return Counter()

    with Courier(database.url, deliver) as courier:
        for number in range(199):
            rung.append(number)
            courier.ring()
    assert rounds[-1] == 199
