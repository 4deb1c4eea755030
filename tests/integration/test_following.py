"""What waits follows the rule as it is now: on the real outbox, with real receivers."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from app.commands import rules
from app.steps.deliver import deliver_alerts
from app.steps.process import process_documents
from app.tasks import make_tools
from core.settings import read_settings
from load.alerts import count_deliveries, list_alerts
from load.connection import Database
from load.documents import NewDocument, insert_document
from load.sources import upsert_source
from tests.integration.test_alerts import claim, make_due
from tests.integration.test_search import dateline
from tests.servers import Answer, LocalServer

Write = Callable[..., str]


@pytest.fixture
def write(database: Database, database_url: str, tmp_path: Path) -> Write:
    """Write the one rule as a user does, by a file and `rules add`; returns what the command says."""

    def work(channels: list[str], **more: Any) -> str:
        with database.transaction() as connection:
            connection.cursor().execute("DELETE FROM rule WHERE key <> 'k'")
        path = tmp_path / "rules.toml"
        given = {"key": "k", "topics": ["troops", "arms"], "on": "article", "channels": channels, **more}
        lines = [f"{key} = {json.dumps(value)}" for key, value in given.items()]
        path.write_text("\n".join(["[[rule]]", *lines]), encoding="utf-8")
        done = CliRunner().invoke(rules.app, ["add", str(path)], env={"DATELINE_DATABASE_URL": database_url})
        assert done.exit_code == 0, done.output
        return done.stdout

    return work


def load(database: Database, *numbers: int, tools: Any = None) -> None:
    """Load reports that match the rule."""
    with database.transaction() as connection:
        source_id = upsert_source(connection, {"key": "push", "name": "push", "kind": "push"})
        for number in numbers:
            url, now = f"https://a{number}.example/1", datetime.now(UTC)
            insert_document(
                connection, NewDocument(source_id, url, claim(number, "13 bin"), now, content_type="text/html")
            )
    done = process_documents(database, tools or make_tools(database, read_settings({"HOME": "/nowhere"})))
    assert done == {"loaded": len(numbers)}


def ok(*_: object) -> Answer:
    return 200, {}, b"ok"


def down(*_: object) -> Answer:
    return 503, {}, b"no"


def keys(server: LocalServer) -> list[str]:
    """The keys of the messages that a receiver got."""
    return [request.headers["idempotency-key"] for request in server.requests]


def hook(server: LocalServer) -> str:
    return f"webhook+{server.url}/hook"


def test_what_failed_goes_to_the_new_address_at_once_and_only_there(database: Database, write: Write) -> None:
    with LocalServer(down) as old, LocalServer(ok) as new:
        write([hook(old)])
        load(database, 1, 2)
        assert deliver_alerts(database, timeout=5) == {"failed": 1}  # of one story: the second waits for the first
        assert "k: of the deliveries that wait, 2 go to its new channels" in write([hook(new)])
        old.answer = ok
        assert deliver_alerts(database, timeout=5) == {"sent": 2}
        make_due(database)
        assert deliver_alerts(database, timeout=5) == {}
        assert len(new.requests) == 2 and keys(old) == keys(new)[:1]
    (first, _) = list_alerts(database, 2)
    assert first["deliveries"] == [{"channel": hook(new), "state": "sent", "attempts": 1, "error": None}]


def test_a_digest_goes_out_at_its_time_to_the_address_of_that_time(database: Database, write: Write) -> None:
    with LocalServer(ok) as old, LocalServer(ok) as new:
        write([hook(old)], digest="daily")
        load(database, 1, 2, 3)
        write([hook(new)], digest="daily")
        assert deliver_alerts(database, timeout=5) == {}
        make_due(database)
        assert deliver_alerts(database, timeout=5) == {"sent": 3}
        assert old.requests == [] and len(json.loads(new.requests[0].body)["alerts"]) == 3


def test_a_digest_that_failed_moves_whole_under_its_key(database: Database, write: Write) -> None:
    with LocalServer(down) as old, LocalServer(ok) as new:
        write([hook(old)], digest="hourly")
        load(database, 1, 2)
        make_due(database)
        assert deliver_alerts(database, timeout=5) == {"failed": 2}
        write([hook(new)], digest="hourly")
        assert deliver_alerts(database, timeout=5) == {"sent": 2}
        assert keys(new) == keys(old) and len(json.loads(new.requests[0].body)["alerts"]) == 2


def test_of_two_channels_the_one_that_has_it_is_not_told_again(database: Database, write: Write) -> None:
    with LocalServer(ok) as well, LocalServer(down) as ill, LocalServer(ok) as first, LocalServer(ok) as second:
        write([hook(well), hook(ill)])
        load(database, 1)
        assert deliver_alerts(database, timeout=5) == {"sent": 1, "failed": 1}
        write([hook(first), hook(second)])
        assert deliver_alerts(database, timeout=5) == {"sent": 1}
        assert (len(well.requests), len(ill.requests), len(first.requests), len(second.requests)) == (1, 1, 0, 1)
        # What comes from now on goes to both.
        load(database, 2)
        assert deliver_alerts(database, timeout=5) == {"sent": 2}
        assert (len(first.requests), len(second.requests)) == (1, 2)


def test_a_channel_that_is_left_out_gets_nothing_more(database: Database, database_url: str, write: Write) -> None:
    with LocalServer(down) as gone, LocalServer(ok) as kept:
        write([hook(gone), hook(kept)])
        load(database, 1)
        assert deliver_alerts(database, timeout=5) == {"sent": 1, "failed": 1}
        assert "k: of the deliveries that wait, 1 are taken back" in write([hook(kept)])
        make_due(database)
        assert deliver_alerts(database, timeout=5) == {}
        assert len(gone.requests) == 1 and len(kept.requests) == 1
        (alert,) = list_alerts(database, 1)
        assert [(d["state"], d["error"]) for d in alert["deliveries"]] == [
            ("withdrawn", "its rule left the channel out"),
            ("sent", None),
        ]
        assert ": withdrawn" in dateline(database_url, "alerts").stdout


def test_a_rule_that_names_no_channel_any_more_falls_back_on_those_of_the_settings(
    database: Database, write: Write
) -> None:
    with LocalServer(ok) as named, LocalServer(ok) as default:
        write([hook(named)], digest="daily")
        load(database, 1)
        write([], digest="daily")
        make_due(database)
        assert deliver_alerts(database, timeout=5, channels=[hook(default)]) == {"sent": 1}
        assert named.requests == [] and len(default.requests) == 1
        # And where the settings have none, it goes nowhere.
        write([hook(named)], digest="daily")
        load(database, 2)
        write([], digest="daily")
        make_due(database)
        assert deliver_alerts(database, timeout=5, channels=()) == {}
        assert named.requests == [] and count_deliveries(database) == {"sent": 1, "withdrawn": 1}


def test_a_rule_that_is_off_sends_nothing_however_it_was_switched(database: Database, write: Write) -> None:
    with LocalServer(ok) as server:
        for number, switch in enumerate(("file", "table")):
            with database.transaction() as connection:
                connection.cursor().execute("UPDATE rule SET enabled = true")
            write([hook(server)], digest="daily")
            load(database, number)
            if switch == "file":
                assert "1 are taken back" in write([hook(server)], digest="daily", enabled=False)
            else:
                with database.transaction() as connection:
                    connection.cursor().execute("UPDATE rule SET enabled = false")
            make_due(database)
            assert deliver_alerts(database, timeout=5) == {}
            assert server.requests == []
        assert {d["error"] for row in list_alerts(database, 9) for d in row["deliveries"]} == {
            "its rule was switched off"
        }


def test_what_is_quarantined_goes_to_the_new_address_when_somebody_retries(
    database: Database, database_url: str, write: Write
) -> None:
    with LocalServer(lambda *_: (404, {}, b"")) as old, LocalServer(ok) as new:
        write([hook(old)])
        load(database, 1)
        for _ in range(5):
            deliver_alerts(database, timeout=5)
            make_due(database)
        assert count_deliveries(database) == {"quarantined": 1}
        write([hook(new)])
        assert deliver_alerts(database, timeout=5) == {}
        assert dateline(database_url, "rules", "disable", "k").returncode == 0
        stays = dateline(database_url, "alerts", "retry")
        assert stays.stdout == (
            "0 deliveries queued again\nthose of k stay, for it is off (`dateline rules enable k`)\n"
        ), stays.stderr
        assert dateline(database_url, "rules", "enable", "k").returncode == 0
        assert dateline(database_url, "alerts", "retry").stdout == "1 deliveries queued again\n"
        assert deliver_alerts(database, timeout=5) == {"sent": 1}
        assert len(old.requests) == 5 and len(new.requests) == 1


@pytest.mark.parametrize("answered", [200, 503])
def test_what_is_under_way_while_the_rule_changes_arrives_once(database: Database, write: Write, answered: int) -> None:
    here, go_on = threading.Event(), threading.Event()

    def slow(*_: object) -> Answer:
        here.set()
        go_on.wait(30)
        return answered, {}, b""

    with LocalServer(slow) as old, LocalServer(ok) as new:
        write([hook(old)])
        load(database, 1)
        done: list[Any] = []
        worker = threading.Thread(target=lambda: done.append(deliver_alerts(Database(database.url), timeout=30)))
        worker.start()
        assert here.wait(20)
        assert "deliveries that wait" not in write([hook(new)])
        assert deliver_alerts(database, timeout=5) == {}  # the other holds it
        go_on.set()
        worker.join(30)
        make_due(database)
        expected = {"sent": 1} if answered == 503 else {}
        assert deliver_alerts(database, timeout=5) == expected
        assert done == [{"failed": 1} if answered == 503 else {"sent": 1}]
        assert len(old.requests) == 1 and len(new.requests) == (answered == 503)
        assert count_deliveries(database) == {"sent": 1}


def test_a_task_that_knew_the_rule_as_it_was_sends_nothing_to_the_old_address(database: Database, write: Write) -> None:
    with LocalServer(ok) as old, LocalServer(ok) as new:
        write([hook(old)])
        tools = make_tools(database, read_settings({"HOME": "/nowhere"}))
        write([hook(new)])
        load(database, 1, tools=tools)
        assert deliver_alerts(database, timeout=5) == {"sent": 1}
        assert old.requests == [] and len(new.requests) == 1


def test_a_task_that_knew_a_rule_that_is_deleted_loads_all_the_same(database: Database, write: Write) -> None:
    with LocalServer(ok) as server:
        write([hook(server)])
        tools = make_tools(database, read_settings({"HOME": "/nowhere"}))
        with database.transaction() as connection:
            connection.cursor().execute("DELETE FROM rule")
        load(database, 1, tools=tools)
        assert deliver_alerts(database, timeout=5) == {}
        assert server.requests == []


def test_a_rule_that_is_deleted_while_its_message_is_under_way_leaves_nothing(database: Database, write: Write) -> None:
    def delete(*_: object) -> Answer:
        with Database(database.url) as other, other.transaction() as connection:
            connection.cursor().execute("DELETE FROM rule")
        return 503, {}, b""

    with LocalServer(delete) as server:
        write([hook(server)])
        load(database, 1)
        assert deliver_alerts(database, timeout=5) == {"failed": 1}
        assert count_deliveries(database) == {}


def test_a_rule_that_cannot_be_read_keeps_what_it_has_waiting(database: Database, write: Write) -> None:
    with LocalServer(ok) as server:
        write([hook(server)])
        load(database, 1)
        with database.transaction() as connection:
            connection.cursor().execute("UPDATE rule SET definition = '[1]'")
        assert deliver_alerts(database, timeout=5) == {"sent": 1}
        load_again = [row["state"] for row in list_alerts(database, 1)[0]["deliveries"]]
    assert load_again == ["sent"]


def test_channels_that_are_new_serve_what_has_gone_nowhere_yet(database: Database, write: Write) -> None:
    with LocalServer(down) as first, LocalServer(ok) as second:
        write([hook(first)])
        load(database, 1)
        assert deliver_alerts(database, timeout=5) == {"failed": 1}
        assert "1 are added" in write([hook(first), hook(second)])
        assert deliver_alerts(database, timeout=5) == {"sent": 1}
        assert len(second.requests) == 1


def test_a_channel_that_comes_back_is_served_again(database: Database, write: Write) -> None:
    with LocalServer(ok) as first, LocalServer(ok) as second:
        write([hook(first), hook(second)], digest="daily")
        load(database, 1, 2)
        write([hook(second)], digest="daily")
        assert count_deliveries(database) == {"pending": 2, "withdrawn": 2}
        write([hook(first), hook(second)], digest="daily")
        assert count_deliveries(database) == {"pending": 4}
        write([hook(first)], digest="daily")
        write([hook(second)], digest="daily")
        assert count_deliveries(database)["pending"] == 2
        make_due(database)
        assert deliver_alerts(database, timeout=5) == {"sent": 2}
        assert first.requests == [] and len(json.loads(second.requests[0].body)["alerts"]) == 2


def test_a_digest_that_parts_is_no_single_message_any_more(database: Database, write: Write) -> None:
    """One of its alerts has gone to the channel that the other moves to."""
    with LocalServer(down) as old, LocalServer(ok) as one, LocalServer(ok) as two:
        write([hook(old)], digest="daily")
        load(database, 1, 2)
        make_due(database)
        assert deliver_alerts(database, timeout=5) == {"failed": 2}
        with database.transaction() as connection:
            connection.cursor().execute(
                "INSERT INTO delivery (alert_id, channel, state) SELECT min(alert_id), %s, 'sent' FROM alert",
                (hook(one),),
            )
        write([hook(one), hook(two)], digest="daily")
        while deliver_alerts(database, timeout=5):
            make_due(database)
        told = [json.loads(request.body) for server in (one, two) for request in server.requests]
        counted = sorted(
            alert
            for message in told
            for alert in ([a["alert_id"] for a in message.get("alerts", [])] or [message["alert_id"]])
        )
        newest, oldest = (row["alert_id"] for row in list_alerts(database, 2))
        assert counted == [oldest, newest, newest]  # the older went to `one` before, and each goes to both once
        assert len({message["key"] for message in told}) == len(told)


def test_a_thousand_that_wait_follow_in_one_go(database: Database, write: Write) -> None:
    with LocalServer(ok) as old, LocalServer(ok) as new:
        write([hook(old)])
        load(database, 1)
        with database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute(
                "INSERT INTO alert (rule_id, article_id, version_id, subject)"
                " SELECT rule_id, article_id, version_id, n::text FROM alert, generate_series(1, 999) AS n"
            )
            cursor.execute(
                "INSERT INTO delivery (alert_id, channel) SELECT alert_id, %s FROM alert ON CONFLICT DO NOTHING",
                (hook(old),),
            )
            # By hand, so that nothing follows before it is due.
            cursor.execute(
                "UPDATE rule SET definition = jsonb_set(definition, '{channels}', to_jsonb(ARRAY[%s]))", (hook(new),)
            )
        assert deliver_alerts(database, timeout=5) == {"sent": 1000}
        assert old.requests == [] and len(set(keys(new))) == len(new.requests) == 1000
