"""Messages that some of their receivers have, or of which the first posts went: another try doubles nothing and loses nothing."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from urllib.parse import urlsplit, urlunsplit

import pytest
import requests

from app.steps.deliver import MAX_REFUSALS, deliver_alerts
from load.alerts import count_deliveries, retry_deliveries
from load.connection import Database
from tests.integration.test_alerts import Load, claim, load, make_due
from tests.integration.test_mail import identities, route
from tests.mailserver import MailServer
from tests.servers import Answer, LocalServer

__all__ = ["load"]

TAKEN = b'{"ok": true, "result": {"message_id": 1, "chat": {"id": 1}}}'
DELIVER = "import sys; from app.steps.deliver import deliver_alerts; from load.connection import Database; deliver_alerts(Database(sys.argv[1]), timeout=10)"


@pytest.fixture
def nowhere() -> Iterator[LocalServer]:
    with LocalServer(lambda *_: (200, {}, b"")) as server:
        yield server


@pytest.fixture
def chats(monkeypatch: pytest.MonkeyPatch) -> Iterator[LocalServer]:
    """A local server that every chat service leads to: Apprise's own code makes the requests."""
    send = requests.Session.request
    with LocalServer(lambda *_: (200, {"Content-Type": "application/json"}, TAKEN)) as here:

        def redirect(session: requests.Session, method: str, url: str, **more: object) -> requests.Response:
            parts = urlsplit(url)
            if parts.hostname != "127.0.0.1":
                parts = parts._replace(scheme="http", netloc=f"127.0.0.1:{here.port}")
            return send(session, method, urlunsplit(parts), **more)  # type: ignore[arg-type]

        monkeypatch.setattr(requests.Session, "request", redirect)
        yield here


def errors(database: Database) -> list[str]:
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("SELECT DISTINCT last_error FROM delivery WHERE last_error IS NOT NULL")
        return [row[0] for row in cursor.fetchall()]


def test_one_who_left_doubles_nothing_for_the_others(database: Database, load: Load, nowhere: LocalServer) -> None:
    with MailServer(refuse=lambda to: "550 5.1.1 no such user" if to.startswith("gone@") else None) as mail:
        load(nowhere, {"on": "article"}, claim(1, "13 bin"))
        route(database, mail.address("a@mail.example", "gone@mail.example", "z@mail.example"))
        for tried in range(1, MAX_REFUSALS + 1):
            assert deliver_alerts(database, timeout=10) == {"quarantined" if tried == MAX_REFUSALS else "failed": 1}
            make_due(database)
        assert sorted(message["To"] for message in mail.messages) == ["a@mail.example", "z@mail.example"]
        [error] = errors(database)
        assert "gone@mail.example was refused: 550 5.1.1 no such user" in error
        assert "a@mail.example" not in error and "z@mail.example" not in error
        # When the address is mended by hand, only who has nothing yet gets it.
        mail.refuse = lambda _: None
        assert retry_deliveries(database, None) == 1
        assert deliver_alerts(database, timeout=10) == {"sent": 1}
        assert sorted(message["To"] for message in mail.messages) == [
            "a@mail.example",
            "gone@mail.example",
            "z@mail.example",
        ]
        assert len(set(identities(mail))) == 3


def test_greylisting_of_one_delays_and_doubles_nobody(database: Database, load: Load, nowhere: LocalServer) -> None:
    asked: Counter[str] = Counter()

    def greylist(to: str) -> str | None:
        asked[to] += 1
        return "451 4.7.1 greylisted, try again later" if to.startswith("b@") and asked[to] <= 6 else None

    with MailServer(refuse=greylist) as mail:
        load(nowhere, {"on": "article"}, claim(1, "13 bin"))
        route(database, mail.address("a@mail.example", "b@mail.example"))
        # More tries than one that is refused for good has: six waits are ten minutes.
        for _ in range(6):
            assert deliver_alerts(database, timeout=10) == {"failed": 1}
            assert [message["To"] for message in mail.messages] == ["a@mail.example"]
            make_due(database)
        assert deliver_alerts(database, timeout=10) == {"sent": 1}
        assert [message["To"] for message in mail.messages] == ["a@mail.example", "b@mail.example"]


def test_a_receiver_that_refuses_alone_is_tried_for_a_day(database: Database, load: Load, nowhere: LocalServer) -> None:
    """Where nobody took it, 550 may be the policy of an hour."""
    with MailServer(refuse=lambda _: "550 5.7.1 not now") as mail:
        load(nowhere, {"on": "article"}, claim(1, "13 bin"))
        route(database, mail.address("a@mail.example"))
        for _ in range(MAX_REFUSALS + 1):
            assert deliver_alerts(database, timeout=10) == {"failed": 1}
            make_due(database)
        mail.refuse = lambda _: None
        assert deliver_alerts(database, timeout=10) == {"sent": 1}
        assert len(mail.messages) == 1


def test_another_process_knows_who_has_it(database: Database, load: Load, nowhere: LocalServer) -> None:
    with MailServer(refuse=lambda to: "451 wait" if to.startswith("b@") else None) as mail:
        load(nowhere, {"on": "article", "digest": "daily"}, *(claim(n, "13 bin") for n in range(3)))
        route(database, mail.address("a@mail.example", "b@mail.example"))
        make_due(database)
        for _ in range(2):
            subprocess.run([sys.executable, "-c", DELIVER, database.url], check=True, timeout=60)
            make_due(database)
        mail.refuse = lambda _: None
        assert deliver_alerts(database, timeout=10) == {"sent": 3}
        assert [message["To"] for message in mail.messages] == ["a@mail.example", "b@mail.example"]


def test_a_long_digest_goes_on_where_a_chat_stopped_it(
    database: Database, load: Load, nowhere: LocalServer, chats: LocalServer
) -> None:
    """Telegram takes twenty messages a minute in a group: a digest of more posts began anew at every try."""
    posts: list[str] = []
    room = 0

    def chat(_: str, path: str, __: dict[str, str], body: bytes) -> Answer:
        nonlocal room
        if not path.endswith("sendMessage"):
            return 200, {"Content-Type": "application/json"}, TAKEN
        if room == 0:
            answer = b'{"ok": false, "error_code": 429, "parameters": {"retry_after": 30}}'
            return 429, {"Content-Type": "application/json"}, answer
        room -= 1
        posts.append(json.loads(body)["text"])
        return 200, {"Content-Type": "application/json"}, TAKEN

    load(nowhere, {"on": "article", "digest": "daily"}, *(claim(n, "13 bin") for n in range(40)))
    route(database, "tgram://123456789:abcdefg_hijklmnop/12315544")
    make_due(database)
    chats.answer = chat
    rounds = 0
    while not deliver_alerts(database, timeout=10).get("sent"):
        rounds += 1
        assert rounds < 20
        room = 2
        make_due(database)
    assert rounds >= 2
    for number in range(40):
        assert sum(f"Haber {number}:" in post for post in posts) == 1
    assert len(set(posts)) == len(posts)
    assert count_deliveries(database) == {"sent": 40}


def test_a_chat_that_shut_us_out_doubles_nothing_in_another(
    database: Database, load: Load, nowhere: LocalServer, chats: LocalServer
) -> None:
    told: Counter[str] = Counter()

    def chat(_: str, __: str, ___: dict[str, str], body: bytes) -> Answer:
        to = str(json.loads(body)["chat_id"])
        if to == "222":
            return 403, {}, b'{"ok": false, "description": "bot was kicked"}'
        told[to] += 1
        return 200, {"Content-Type": "application/json"}, TAKEN

    load(nowhere, {"on": "article"}, claim(1, "13 bin"))
    route(database, "tgram://123456789:abcdefg_hijklmnop/111/222/333")
    chats.answer = chat
    for tried in range(1, MAX_REFUSALS + 1):
        assert deliver_alerts(database, timeout=10) == {"quarantined" if tried == MAX_REFUSALS else "failed": 1}
        make_due(database)
    assert told == {"111": 1, "333": 1}


def test_a_long_mail_whose_first_part_went_has_all_its_parts_once_and_under_names_of_their_own(
    database: Database, load: Load, nowhere: LocalServer
) -> None:
    """A mail system that drops repetitions would have dropped a later part under the name of the first."""
    went: Counter[str] = Counter()

    def refuse(to: str) -> str | None:
        went[to] += 1
        return "451 busy" if to.startswith("b@") and went[to] == 2 else None

    with MailServer(refuse=refuse) as mail:
        load(nowhere, {"on": "article", "digest": "daily"}, *(claim(n, "13 bin") for n in range(220)))
        route(database, mail.address("a@mail.example", "b@mail.example"))
        make_due(database)
        assert deliver_alerts(database, timeout=20) == {"failed": 220}
        make_due(database)
        assert deliver_alerts(database, timeout=20) == {"sent": 220}
        parts = Counter((message["To"], message["Subject"]) for message in mail.messages)
        assert len(parts) >= 4 and set(parts.values()) == {1}
        assert len(set(identities(mail))) == len(mail.messages)
        for to in ("a@mail.example", "b@mail.example"):
            text = "\n".join(message.get_content() for message in mail.messages if message["To"] == to)
            text = text.replace("\xa0", " ").replace("&nbsp;", " ")
            assert [text.count(f". Haber {n}:") for n in range(220)] == [1] * 220


def test_a_digest_that_is_larger_than_a_webhook_takes_goes_in_parts(database: Database, load: Load) -> None:
    """A web server before it has a bound (nginx: 1 MB), and what a limit held back is one message: it could never be had."""
    told: list[tuple[str, list[str]]] = []
    down = True

    def hook(_: str, __: str, headers: dict[str, str], body: bytes) -> Answer:
        if len(body) > 12_000:
            return 413, {}, b""
        if down and len(told) == 2:
            return 503, {}, b""
        said = json.loads(body)
        assert said["key"] == headers["idempotency-key"] and headers["x-dateline-signature"].startswith("sha256=")
        told.append((said["key"], [one["headline"] for one in said.get("alerts", [said])]))
        assert said["text"].count("asker iddiası") >= len(told[-1][1])
        return 200, {}, b""

    with LocalServer(hook) as server:
        load(server, {"on": "article", "digest": "daily"}, *(claim(n, "13 bin") for n in range(30)))
        make_due(database)
        assert deliver_alerts(database, timeout=10, secret="s") == {"failed": 30}
        down = False
        make_due(database)
        assert deliver_alerts(database, timeout=10, secret="s") == {"sent": 30}
    assert len(told) >= 4 and len({key for key, _ in told}) == len(told)
    assert sorted(one for _, part in told for one in part) == sorted(f"Haber {n}: asker iddiası" for n in range(30))


def test_a_single_message_that_is_too_large_is_refused_as_before(database: Database, load: Load) -> None:
    with LocalServer(lambda *_: (413, {}, b"")) as server:
        load(server, {"on": "article", "digest": "daily"}, claim(1, "13 bin"), claim(2, "13 bin"))
        for tried in range(1, MAX_REFUSALS + 1):
            make_due(database)
            assert deliver_alerts(database, timeout=10) == {"quarantined" if tried == MAX_REFUSALS else "failed": 2}
        assert len(server.requests) == 2 * MAX_REFUSALS  # the whole, and its first half
