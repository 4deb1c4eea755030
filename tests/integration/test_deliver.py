"""The outbox: at least once from here, once for a receiver that honours the key."""

from __future__ import annotations

import hashlib
import hmac
import json
import socket
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from app.steps.deliver import AT_ONCE, MAX_ATTEMPTS, deliver_alerts
from app.steps.process import process_documents
from app.tasks import make_tools
from core.settings import read_settings
from load.alerts import count_deliveries, list_alerts, retry_deliveries
from load.connection import Database
from load.documents import NewDocument, insert_document
from load.sources import upsert_source
from tests.integration.test_search import dateline
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


def test_after_a_day_of_tries_it_is_quarantined_until_somebody_retries(
    database: Database, load: Callable[[str], None]
) -> None:
    load("webhook+http://127.0.0.1:9/nobody")
    for _ in range(MAX_ATTEMPTS):
        assert count_deliveries(database) == {"pending": 1}
        deliver_alerts(database, timeout=2)
        with database.transaction() as connection:
            connection.cursor().execute("UPDATE delivery SET not_before = now()")
    assert count_deliveries(database) == {"quarantined": 1}
    assert retry_deliveries(database, None) == 1
    assert count_deliveries(database) == {"pending": 1}


def test_an_address_apprise_does_not_know_is_said_without_its_secret(
    database: Database, database_url: str, load: Callable[[str], None]
) -> None:
    load("nonsense://token123@host/")
    assert deliver_alerts(database, timeout=2) == {"failed": 1}
    (alert,) = list_alerts(database, 5)
    assert "no address Apprise knows" in alert["deliveries"][0]["error"]
    assert "token123" not in alert["deliveries"][0]["error"]
    shown = dateline(database_url, "alerts", "--json")
    assert '"nonsense://… ' in shown.stdout and "token123" not in shown.stdout + shown.stderr


def due_again(database: Database) -> None:
    with database.transaction() as connection:
        connection.cursor().execute("UPDATE delivery SET not_before = now() WHERE state = 'pending'")


def states(database: Database) -> dict[str, str]:
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("SELECT channel, state || ':' || attempts FROM delivery")
        return dict(cursor.fetchall())


def test_an_address_that_cannot_be_read_fails_alone(database: Database, load: Callable[[str], None]) -> None:
    with LocalServer(ok) as server:
        load("webhook+http://127.0.0.1:9/written-before-it-was-checked")
        with database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute("UPDATE delivery SET channel = 'webhook+http://[::1/x'")
            cursor.execute(
                "INSERT INTO delivery (alert_id, channel) SELECT alert_id, %s FROM delivery",
                (f"webhook+{server.url}/y",),
            )
        assert deliver_alerts(database, timeout=5) == {"failed": 1, "sent": 1}
        due_again(database)
        assert deliver_alerts(database, timeout=5) == {"failed": 1}
        assert len(server.requests) == 1
    (alert,) = list_alerts(database, 5)
    assert any("http://…" in (d["error"] or "") for d in alert["deliveries"])


def test_a_message_that_cannot_be_built_fails_alone(database: Database, load: Callable[[str], None]) -> None:
    with LocalServer(ok) as server:
        load(f"webhook+{server.url}/y")
        with database.transaction() as connection:
            connection.cursor().execute("""UPDATE alert SET evidence = '{"spans": [{"from": 3}]}'""")
        assert deliver_alerts(database, timeout=5) == {"failed": 1}
    (alert,) = list_alerts(database, 5)
    assert "KeyError" in alert["deliveries"][0]["error"]


def test_a_channel_that_hangs_delays_no_other_and_nothing_is_sent_twice(
    database: Database, load: Callable[[str], None]
) -> None:
    answered = threading.Event()

    def hang(*_: object) -> Answer:
        answered.wait(20)
        return 200, {}, b"late"

    with LocalServer(ok) as good, LocalServer(hang) as slow:
        load(f"webhook+{slow.url}/x webhook+{good.url}/0")
        with database.transaction() as connection, connection.cursor() as cursor:
            for url in [
                *(f"webhook+{slow.url}/{n}" for n in range(3)),
                *(f"webhook+{good.url}/{n}" for n in range(1, 9)),
            ]:
                cursor.execute("INSERT INTO delivery (alert_id, channel) SELECT alert_id, %s FROM alert", (url,))
        done: list[object] = []
        worker = threading.Thread(target=lambda: done.append(deliver_alerts(Database(database.url), timeout=15)))
        worker.start()
        deadline = time.monotonic() + 10
        while sum(state.startswith("sent") for state in states(database).values()) < 9 and time.monotonic() < deadline:
            time.sleep(0.05)
        # The nine are on record while the others hang, and a channel that comes meanwhile is served meanwhile.
        assert sum(state == "sent:1" for state in states(database).values()) == 9
        with database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute(
                "INSERT INTO delivery (alert_id, channel) SELECT alert_id, %s FROM alert", (f"webhook+{good.url}/9",)
            )
        while states(database)[f"webhook+{good.url}/9"] != "sent:1" and time.monotonic() < deadline:
            time.sleep(0.05)
        assert states(database)[f"webhook+{good.url}/9"] == "sent:1"
        # What hangs is held by its sender: another finds nothing to do.
        assert deliver_alerts(database, timeout=5) == {}
        assert worker.is_alive()
        answered.set()
        worker.join(20)
        assert done == [{"sent": 14}]
        assert len(good.requests) == 10 and len(slow.requests) == 4
        assert len({request.path for request in good.requests}) == 10


def test_a_channel_has_so_many_messages_under_way_at_most(database: Database, load: Callable[[str], None]) -> None:
    under_way, most, lock, full = 0, 0, threading.Lock(), threading.Event()

    def count(*_: object) -> Answer:
        nonlocal under_way, most
        with lock:
            under_way += 1
            most = max(most, under_way)
            if under_way == AT_ONCE:
                full.set()
        full.wait(4)  # however slowly they come: all that may be under way are, before the first is answered
        time.sleep(0.05)
        with lock:
            under_way -= 1
        return 200, {}, b"ok"

    with LocalServer(count) as server:
        load(f"webhook+{server.url}/y")
        with database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute(
                "INSERT INTO alert (rule_id, article_id, version_id, subject)"
                " SELECT rule_id, article_id, version_id, n::text FROM alert, generate_series(1, 39) AS n"
            )
            cursor.execute(
                "INSERT INTO delivery (alert_id, channel) SELECT alert_id, %s FROM alert ON CONFLICT DO NOTHING",
                (f"webhook+{server.url}/y",),
            )
        others: list[object] = []
        worker = threading.Thread(target=lambda: others.append(deliver_alerts(Database(database.url), timeout=5)))
        worker.start()
        deliver_alerts(database, timeout=5)
        worker.join(20)
        assert count_deliveries(database) == {"sent": 40}
        assert len({request.headers["idempotency-key"] for request in server.requests}) == len(server.requests) == 40
    assert most == AT_ONCE


def test_an_answer_that_never_ends_is_given_up(database: Database, load: Callable[[str], None]) -> None:
    def trickle() -> None:
        peer, _ = listener.accept()
        with peer:
            for _ in range(100):
                try:
                    peer.sendall(b"H")
                except OSError:
                    return
                time.sleep(0.1)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=trickle, daemon=True).start()
        load(f"webhook+http://127.0.0.1:{listener.getsockname()[1]}/x")
        start = time.monotonic()
        assert deliver_alerts(database, timeout=1) == {"failed": 1}
        assert time.monotonic() - start < 8
    (alert,) = list_alerts(database, 5)
    assert "no whole answer in 3 s" in alert["deliveries"][0]["error"]


def test_a_failing_channel_is_left_to_those_who_ask_for_it(database: Database, load: Callable[[str], None]) -> None:
    with LocalServer(ok) as good, LocalServer(down) as bad:
        load(f"webhook+{bad.url}/x webhook+{good.url}/y")
        assert deliver_alerts(database, timeout=5, healthy=True) == {"failed": 1, "sent": 1}
        due_again(database)
        assert deliver_alerts(database, timeout=5, healthy=True) == {}
        bad.answer = ok
        assert deliver_alerts(database, timeout=5) == {"sent": 1}


@pytest.mark.parametrize("status", [401, 404])
def test_what_is_refused_for_good_is_not_tried_for_a_day(
    database: Database, load: Callable[[str], None], status: int
) -> None:
    with LocalServer(lambda *_: (status, {}, b"")) as server:
        load(f"webhook+{server.url}/x json://127.0.0.1:{server.port}/apprise")
        for _ in range(4):
            assert deliver_alerts(database, timeout=5) == {"failed": 2}
            due_again(database)
        assert deliver_alerts(database, timeout=5) == {"quarantined": 2}


def test_an_error_nobody_thought_of_fails_alone(database: Database, load: Callable[[str], None]) -> None:
    """A secret that is no UTF-8 comes out of the environment like this, and cannot sign."""
    with LocalServer(ok) as server:
        load(f"webhook+{server.url}/x json://127.0.0.1:{server.port}/y")
        assert deliver_alerts(database, timeout=2, secret="s3\udcff") == {"failed": 1, "sent": 1}
    (alert,) = list_alerts(database, 5)
    assert any("UnicodeEncodeError" in (d["error"] or "") for d in alert["deliveries"])


@pytest.mark.parametrize(
    ("status", "asked", "seconds"),
    [
        (429, "300", 300),
        (429, "in ten minutes", 10),
        (503, "date", 600),
        (429, "date", 600),
        (503, "PT2M", 120),
        (429, "86400", 3600),
        (429, "2", 10),
        (503, "", 10),
    ],
)
def test_who_asks_to_be_left_alone_for_a_while_is(
    database: Database, load: Callable[[str], None], status: int, asked: str, seconds: int
) -> None:
    """A limit of ten minutes was run into six times more."""
    value = format_datetime(datetime.now(UTC) + timedelta(minutes=10), usegmt=True) if asked == "date" else asked
    headers = {"Retry-After": value} if value else {}
    with LocalServer(lambda *_: (status, headers, b"later")) as server:
        load(f"webhook+{server.url}/x")
        assert deliver_alerts(database, timeout=5) == {"failed": 1}
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("SELECT extract(epoch FROM not_before - now()) FROM delivery")
        ((wait,),) = cursor.fetchall()
    assert seconds - 30 <= float(wait) <= seconds


def test_who_says_that_it_took_a_message_need_not_end_its_answer(
    database: Database, load: Callable[[str], None]
) -> None:
    """It was sent again, as the rest of its answer did not come."""
    taken: list[bytes] = []
    over = threading.Event()

    def answer() -> None:
        while not over.is_set():
            try:
                peer, _ = listener.accept()
            except OSError:
                return
            with peer:
                taken.append(peer.recv(65_536))
                peer.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n" + b"x" * 100_000)
                over.wait(20)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        threading.Thread(target=answer, daemon=True).start()
        load(f"webhook+http://127.0.0.1:{listener.getsockname()[1]}/x")
        try:
            assert deliver_alerts(database, timeout=1) == {"sent": 1}
        finally:
            over.set()
            listener.shutdown(socket.SHUT_RDWR)
    assert len(taken) == 1
