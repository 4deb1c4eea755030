"""Mail as a mail server gets it: what comes twice has one Message-ID, and what is another message has another."""

from __future__ import annotations

import threading
from email.message import EmailMessage

from app.steps.deliver import deliver_alerts
from load.connection import Database
from tests.integration.test_alerts import Load, claim, load, make_due
from tests.mailserver import MailServer
from tests.servers import LocalServer

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
        assert deliver_alerts(database, timeout=1) == {"failed": 2}  # given up while the server has them
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
