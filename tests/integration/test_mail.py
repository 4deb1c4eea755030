"""Mail as a mail server gets it: what comes twice has one Message-ID, and what is another message has another."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import threading
import time
from dataclasses import replace
from datetime import UTC, datetime
from email.message import EmailMessage
from zoneinfo import ZoneInfo

from alert.rules import parse_rule, rule_table
from app.steps.deliver import deliver_alerts
from app.steps.process import process_documents
from app.tasks import make_tools
from core.settings import read_settings
from load.alerts import count_deliveries, upsert_rule
from load.connection import Database
from load.documents import NewDocument, insert_document
from load.sources import upsert_source
from tests.integration.test_alerts import Load, claim, load, make_due
from tests.mailserver import MailServer
from tests.servers import Answer, LocalServer

__all__ = ["load"]


def identities(server: MailServer) -> list[str]:
    for message in server.messages:
        assert len(message.get_all("Message-ID", [])) == 1  # RFC 5322, 3.6
    return [message["Message-ID"] for message in server.messages]


def route(database: Database, *servers: str) -> None:
    """Let what waits go to these channels."""
    with database.transaction() as connection:
        connection.cursor().execute(
            "UPDATE rule SET definition = jsonb_set(definition, '{channels}', to_jsonb(%s))", (list(servers),)
        )


def test_what_was_taken_and_not_said_so_comes_again_under_the_same_name(database: Database, load: Load) -> None:
    release = threading.Event()

    def dawdle(_: EmailMessage) -> None:
        release.wait(20)

    with MailServer() as mail, LocalServer(lambda *_: (200, {}, b"")) as nowhere:
        load(nowhere, {"on": "article"}, claim(1, "13 bin"), claim(2, "13 bin"))
        route(database, mail.address("a@mail.example", "b@mail.example"))
        mail.taken = dawdle
        # Given up while the server has it; the other is of the same story and waits for it.
        assert deliver_alerts(database, timeout=1) == {"failed": 1}
        mail.taken = lambda _: None
        release.set()
        make_due(database)
        assert deliver_alerts(database, timeout=10) == {"sent": 2}
        assert len(mail.messages) >= 6
        named: dict[tuple[str, str], set[str]] = {}
        for message, identity in zip(mail.messages, identities(mail), strict=True):
            named.setdefault((message["Subject"], message["To"]), set()).add(identity)
    assert [len(names) for names in named.values()] == [1] * 4
    assert len(set.union(*named.values())) == 4
    assert all(identity.endswith("@127.0.0.1>") for identity in identities(mail))


def test_the_mails_of_two_databases_are_different_ones(database: Database, load: Load) -> None:
    """Their alerts have the same numbers."""
    with MailServer() as mail, LocalServer(lambda *_: (200, {}, b"")) as nowhere:
        load(nowhere, {"on": "article"}, claim(1, "13 bin"))
        route(database, mail.address("a@mail.example"))
        assert deliver_alerts(database, timeout=10) == {"sent": 1}
        with (
            database.transaction() as connection,
            connection.cursor() as cursor,
        ):  # as if found by another, a moment later
            cursor.execute("UPDATE article_version SET created_at = created_at + interval '1 millisecond'")
            cursor.execute("UPDATE delivery SET state = 'pending'")
        assert deliver_alerts(database, timeout=10) == {"sent": 1}
        assert len(set(identities(mail))) == 2


def test_a_digest_is_one_mail_under_one_name_at_every_try(database: Database, load: Load) -> None:
    with MailServer() as mail, LocalServer(lambda *_: (200, {}, b"")) as nowhere:
        load(nowhere, {"on": "article", "digest": "daily"}, *(claim(n, "13 bin") for n in range(3)))
        route(database, mail.address("a@mail.example"))
        make_due(database)
        assert deliver_alerts(database, timeout=10) == {"sent": 3}
        with database.transaction() as connection:
            connection.cursor().execute("UPDATE delivery SET state = 'pending'")  # killed before it was on record
        assert deliver_alerts(database, timeout=10) == {"sent": 3}
        first, second = mail.messages
        assert first["Subject"] == second["Subject"] == "k: 3 reports"
        assert len(set(identities(mail))) == 1
        assert "3. Haber 2: asker iddiası" in second.get_content()


def test_what_is_killed_after_it_was_taken_comes_again_under_the_same_names(database: Database, load: Load) -> None:
    """SIGKILL while the receivers have the digest and the sender has no word of it: a mail and a webhook."""
    killed = threading.Event()

    def hold(*_: object) -> Answer:
        killed.wait(60)
        return 200, {}, b""

    def hold_mail(_: EmailMessage) -> None:
        killed.wait(60)

    with MailServer(hold_mail) as mail, LocalServer(hold) as hook:
        load(hook, {"on": "article", "digest": "daily"}, *(claim(n, "13 bin") for n in range(3)))
        with database.transaction() as connection:  # the other channel, as if the rule had named both
            connection.cursor().execute(
                "INSERT INTO delivery (alert_id, channel, not_before, gather) SELECT alert_id, %s, not_before, gather FROM delivery",
                (mail.address("a@mail.example"),),
            )
        route(database, f"webhook+{hook.url}/hook", mail.address("a@mail.example"))
        make_due(database)
        code = "import sys; from app.steps.deliver import deliver_alerts; from load.connection import Database; deliver_alerts(Database(sys.argv[1]), timeout=60)"
        sender = subprocess.Popen([sys.executable, "-c", code, database.url])
        try:
            deadline = time.monotonic() + 40
            while not (mail.messages and hook.requests) and time.monotonic() < deadline:
                time.sleep(0.05)
        finally:
            sender.send_signal(signal.SIGKILL)
            sender.wait(20)
            killed.set()
        assert len(mail.messages) == len(hook.requests) == 1
        assert count_deliveries(database) == {"pending": 6}
        assert deliver_alerts(database, timeout=10) == {"sent": 6}
        assert len(mail.messages) == len(hook.requests) == 2
        assert len(set(identities(mail))) == 1
        first, second = hook.requests
        assert first.headers["idempotency-key"] == second.headers["idempotency-key"] and first.body == second.body
        assert deliver_alerts(database, timeout=10) == {}


def test_a_quiet_night_goes_out_in_the_morning_by_mail_and_webhook(database: Database) -> None:
    """With the clock of Istanbul handed in: what comes at 21:30 at once, what comes at night together at 07:00."""
    zone = ZoneInfo("Europe/Istanbul")
    with MailServer() as mail, LocalServer(lambda *_: (200, {}, b"")) as hook:
        channels = [f"webhook+{hook.url}/hook", mail.address("a@mail.example")]
        rule = {"key": "k", "title": "Nöbet", "topics": ["troops"], "on": "article", "quiet": "22:00-07:00", "channels": channels}  # fmt: skip
        with database.transaction() as connection:
            connection.cursor().execute("DELETE FROM rule")
            upsert_rule(connection, "k", rule_table(parse_rule(rule, "test")))
            source_id = upsert_source(connection, {"key": "push", "name": "push", "kind": "push"})
        tools = make_tools(database, read_settings({"HOME": "/nowhere"}))
        # Years ago, so that what is due by that clock is due by the database's.
        for number, moment in enumerate([(1, 21, 30), (1, 22, 0), (2, 3, 15), (2, 6, 59)]):
            at = datetime(2025, 11, moment[0], *moment[1:], tzinfo=zone).astimezone(UTC)
            with database.transaction() as connection:
                page = NewDocument(source_id, f"https://a{number}.example/1", claim(number, "13 bin"), at, content_type="text/html")  # fmt: skip
                insert_document(connection, page)
            assert process_documents(database, replace(tools, clock=lambda at=at: at)) == {"loaded": 1}
        with database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute("SELECT DISTINCT not_before, gather FROM delivery ORDER BY not_before")
            planned = [(due.astimezone(zone).strftime("%d %H:%M"), gather) for due, gather in cursor.fetchall()]
        assert planned == [("01 21:30", False), ("02 07:00", True)]
        assert deliver_alerts(database, timeout=10) == {"sent": 8}
        assert sorted(message["Subject"] for message in mail.messages) == [
            "Nöbet: 3 reports",
            "Nöbet: Haber 0: asker iddiası",
        ]
        digest = next(message for message in mail.messages if "reports" in message["Subject"]).get_content()
        assert [f"{place}. Haber {place}: asker iddiası" in digest for place in (1, 2, 3)] == [True] * 3
        posts = [json.loads(request.body) for request in hook.requests]
        assert sorted(len(post.get("alerts", [1])) for post in posts) == [1, 3]
