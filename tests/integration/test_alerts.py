"""Alerts over loaded articles: digests, limits, quiet hours, one a story, trials and feeds."""

from __future__ import annotations

import json
import random
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import feedparser
import pytest
import requests

from alert.rules import parse_rule, rule_table
from app.steps.deliver import MAX_ATTEMPTS, deliver_alerts
from app.steps.feedout import make_server
from app.steps.process import process_documents
from app.steps.trials import try_rule
from app.tasks import make_tools
from app.workhealth import examine_work
from core.settings import read_settings
from load.alerts import count_deliveries, list_alerts, retry_deliveries, upsert_rule
from load.connection import Database, read_rows
from load.documents import NewDocument, insert_document
from load.history import read_history
from load.sources import upsert_source
from tests.benchmarks.synthetic import STEMS
from tests.integration.test_search import dateline
from tests.pages import page
from tests.servers import Answer, LocalServer

Load = Callable[..., None]


def claim(number: int, soldiers: str) -> bytes:
    """A report that is no copy of another number's."""
    rng = random.Random(number)
    filler = [f"{' '.join(rng.sample(STEMS, 14)).capitalize()} bildirildi." for _ in range(5)]
    return page(
        f"Haber {number}: asker iddiası",
        [f"Kuzey Kore'nin Rusya'ya {soldiers} asker gönderdiği {number}. kez öne sürüldü.", *filler],
    )


@pytest.fixture
def load(database: Database) -> Load:
    """Load pages under a rule, told as TOML keys, that is the only one."""

    def work(server: LocalServer, rule: dict[str, Any], *pages: bytes, start: int = 0) -> None:
        definition = {"key": "k", "topics": ["troops", "arms"], "channels": [f"webhook+{server.url}/hook"], **rule}
        with database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute("DELETE FROM rule WHERE key <> 'k'")
            upsert_rule(connection, "k", rule_table(parse_rule(definition, "test")))
            source_id = upsert_source(connection, {"key": "push", "name": "push", "kind": "push"})
            for number, body in enumerate(pages, start):
                insert_document(
                    connection,
                    NewDocument(
                        source_id, f"https://a{number}.example/1", body, datetime.now(UTC), content_type="text/html"
                    ),
                )
        done = process_documents(database, make_tools(database, read_settings({"HOME": "/nowhere"})))
        assert done["loaded"] == len(pages)

    return work


def ok(*_: object) -> Answer:
    return 200, {}, b"ok"


def make_due(database: Database) -> None:
    """Let the time come at which gathered deliveries are due."""
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("UPDATE delivery SET not_before = not_before - interval '3 days' WHERE state = 'pending'")


def test_a_digest_goes_out_as_one_message_at_its_time(database: Database, load: Load) -> None:
    with LocalServer(ok) as server:
        load(server, {"digest": "daily", "on": "article"}, *(claim(n, "13 bin") for n in range(4)))
        assert deliver_alerts(database, timeout=5) == {}
        make_due(database)
        assert deliver_alerts(database, timeout=5) == {"sent": 4}
        assert deliver_alerts(database, timeout=5) == {}
        [request] = server.requests
    said = json.loads(request.body)
    assert said["title"] == "k: 4 reports" and len(said["alerts"]) == 4
    assert said["key"] == request.headers["idempotency-key"] and said["key"].startswith("dateline-digest-")
    assert "4. Haber 3: asker iddiası" in said["text"]


def test_a_digest_is_read_in_one_query_oldest_first(
    database: Database, load: Load, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []

    def counted(connection: Any, aggregate: str, name: str, **parameters: Any) -> list[dict[str, Any]]:
        read.append(name)
        return read_rows(connection, aggregate, name, **parameters)

    monkeypatch.setattr("load.alerts.read_rows", counted)
    with LocalServer(ok) as server:
        load(server, {"digest": "daily", "on": "article"}, *(claim(n, "13 bin") for n in range(12)))
        with database.transaction() as connection:  # the rows of a table stand in no order of their own
            connection.cursor().execute("UPDATE delivery SET attempts = 0 WHERE delivery_id % 2 = 0")
        make_due(database)
        assert deliver_alerts(database, timeout=5) == {"sent": 12}
        [request] = server.requests
    told = [one["alert_id"] for one in json.loads(request.body)["alerts"]]
    assert len(told) == 12 and told == sorted(told)
    assert [name for name in read if name.startswith("read_alert")] == ["read_alerts"]


def test_a_digest_that_fails_is_repeated_under_the_same_key(database: Database, load: Load) -> None:
    answers = iter([503, 200])
    with LocalServer(lambda *_: (next(answers), {}, b"")) as server:
        load(server, {"digest": "hourly", "on": "article"}, *(claim(n, "13 bin") for n in range(2)))
        make_due(database)
        assert deliver_alerts(database, timeout=5) == {"failed": 2}
        # What is written meanwhile for the same moment does not join a message that was tried.
        load(server, {"digest": "hourly", "on": "article"}, claim(7, "13 bin"), start=7)
        with database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute("UPDATE delivery SET not_before = now() WHERE digest_key IS NOT NULL")
        assert deliver_alerts(database, timeout=5) == {"sent": 2}
        first, second = (json.loads(request.body) for request in server.requests)
    assert first["key"] == second["key"]
    assert [a["alert_id"] for a in first["alerts"]] == [a["alert_id"] for a in second["alerts"]]


def test_one_alert_of_a_digest_is_retried_with_all_of_it(database: Database, load: Load) -> None:
    answers = iter([404] * 5 + [200])
    with LocalServer(lambda *_: (next(answers), {}, b"")) as server:
        load(server, {"digest": "hourly", "on": "article"}, *(claim(n, "13 bin") for n in range(3)))
        for _ in range(5):
            make_due(database)
            deliver_alerts(database, timeout=5)
        assert count_deliveries(database) == {"quarantined": 3}
        assert retry_deliveries(database, list_alerts(database, 1)[0]["alert_id"]) == 3
        assert deliver_alerts(database, timeout=5) == {"sent": 3}
        first, last = (json.loads(server.requests[place].body) for place in (0, -1))
    assert first["key"] == last["key"] and len(last["alerts"]) == 3


def test_beyond_the_limit_alerts_wait_for_the_full_hour(database: Database, load: Load) -> None:
    with LocalServer(ok) as server:
        load(server, {"limit": 2, "on": "article"}, *(claim(n, "13 bin") for n in range(5)))
        assert deliver_alerts(database, timeout=5) == {"sent": 2}
        make_due(database)
        assert deliver_alerts(database, timeout=5) == {"sent": 3}
        assert [len(json.loads(request.body).get("alerts", [1])) for request in server.requests] == [1, 1, 3]


def test_a_channel_that_is_down_holds_back_no_other(database: Database, load: Load) -> None:
    with LocalServer(ok) as server, LocalServer(lambda *_: (503, {}, b"")) as broken:
        channels = [f"webhook+{broken.url}/x", f"webhook+{server.url}/y"]
        load(server, {"channels": channels, "on": "article"}, *(claim(n, "13 bin") for n in range(3)))
        # They are of one story: the second is tried once the first is given up.
        assert deliver_alerts(database, timeout=5) == {"sent": 3, "failed": 1}
        for _ in range(3 * MAX_ATTEMPTS):
            make_due(database)
            deliver_alerts(database, timeout=5)
        assert [{d["state"] for d in row["deliveries"]} for row in list_alerts(database, 9)] == [
            {"sent", "quarantined"}
        ] * 3
        assert retry_deliveries(database, None) == 3


def test_old_news_rings_no_bell_where_a_rule_says_so(database: Database, load: Load) -> None:
    with LocalServer(ok) as server:
        load(server, {"max_age_days": 7}, claim(1, "13 bin"))
        assert list_alerts(database, 9) == []


def test_a_trial_says_what_the_rule_did(database: Database, database_url: str, load: Load, tmp_path: Path) -> None:
    with LocalServer(ok) as server:
        load(server, {"figures": 'unit = "soldiers" and value >= 10000', "on": "article"}, claim(0, "13 bin"), claim(1, "5 bin"), claim(2, "20 bin"))  # fmt: skip
    written = {row["canonical_url"] for row in list_alerts(database, 9)}
    assert len(written) == 2
    rule = parse_rule(
        {"key": "k", "topics": ["troops"], "figures": "value >= 10000", "on": "article", "enabled": False}, "test"
    )
    trials = list(try_rule(rule, read_history(database, datetime.now(UTC) - timedelta(days=1))))
    assert {trial.past.article.canonical_url for trial in trials} == written
    assert list(try_rule(rule, read_history(database, datetime.now(UTC)))) == []
    shown = dateline(database_url, "rules", "try", "k", "--since", "1d", "--json")
    assert shown.returncode == 0, shown.stderr
    assert {json.loads(line)["url"] for line in shown.stdout.splitlines()} == written
    newest = dateline(database_url, "rules", "try", "k", "--since", "1d", "--json", "--most", "1")
    assert [json.loads(line)["url"] for line in newest.stdout.splitlines()] == [max(written)]
    path = tmp_path / "r.toml"
    path.write_text('[[rule]]\nkey = "all"\non = "article"\ndigest = "daily"\n')
    plain = dateline(database_url, "rules", "try", str(path), "--since", "1d")
    assert plain.stdout.startswith("all: 3 alerts in 1 messages since"), plain.stdout + plain.stderr
    assert dateline(database_url, "rules", "try", "nosuch").returncode == 2


def test_a_trial_counts_origins_as_they_came(database: Database, load: Load) -> None:
    with LocalServer(ok) as server:
        load(server, {"on": "origin"}, *(claim(n, "13 bin") for n in range(3)))
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("INSERT INTO story (first_seen_at, last_seen_at) VALUES (now(), now()) RETURNING story_id")
        cursor.execute("UPDATE article SET story_id = %s", cursor.fetchone())
    rule = parse_rule({"key": "k", "topics": ["troops"], "on": "origin"}, "test")
    since = datetime.now(UTC) - timedelta(days=1)
    assert [trial.subject.kind for trial in try_rule(rule, read_history(database, since))] == [
        "new",
        "origin",
        "origin",
    ]
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("UPDATE article SET origin = 'one agency'")
    assert [trial.subject.kind for trial in try_rule(rule, read_history(database, since))] == ["new"]


def test_alerts_are_served_as_feeds(database: Database, database_url: str, load: Load, tmp_path: Path) -> None:
    with LocalServer(ok) as server:
        load(server, {"on": "article", "title": "Troops & arms"}, claim(0, "13 bin"), claim(1, "20 bin"))
    feeds = make_server(lambda: Database(database_url, name="feeds"), "127.0.0.1", 0)
    threading.Thread(target=feeds.serve_forever, daemon=True).start()
    try:
        base = f"http://127.0.0.1:{feeds.server_address[1]}"
        assert requests.get(base, timeout=5).text == "/k.rss\n/k.atom\n"
        for form in ("rss", "atom"):
            answer = requests.get(f"{base}/k.{form}", timeout=5)
            parsed = feedparser.parse(answer.content)
            assert not parsed.bozo and parsed.feed.title == "Troops & arms"
            assert [entry.link for entry in parsed.entries] == ["https://a1.example/1", "https://a0.example/1"]
            again = requests.get(f"{base}/k.{form}", timeout=5, headers={"If-None-Match": answer.headers["ETag"]})
            assert again.status_code == 304
            for tag in (f"W/{answer.headers['ETag']}", f'"other", W/{answer.headers["ETag"]}', "*"):
                again = requests.get(f"{base}/k.{form}", timeout=5, headers={"If-None-Match": tag})
                assert again.status_code == 304
            assert requests.get(f"{base}/k.{form}", timeout=5, headers={"If-None-Match": '"other"'}).status_code == 200
            head = requests.head(f"{base}/k.{form}", timeout=5)
            assert head.status_code == 200 and head.content == b""
            assert head.headers["Content-Length"] == str(len(answer.content))
        with database.transaction() as connection:
            upsert_rule(connection, "türkçe kural/1", rule_table(parse_rule({"key": "türkçe kural/1"}, "test")))
        listed = [line for line in requests.get(base, timeout=5).text.splitlines() if not line.startswith("/k.")]
        assert len(listed) == 2
        for path in listed:
            assert feedparser.parse(requests.get(base + path, timeout=5).content).feed.title == "türkçe kural/1"
        assert requests.get(f"{base}/nosuch.rss", timeout=5).status_code == 404
        assert requests.get(f"{base}/../../etc/passwd", timeout=5).status_code == 404
    finally:
        feeds.shutdown()
        feeds.server_close()
    out = tmp_path / "k.atom"
    done = dateline(database_url, "serve-feed", "k", "--out", str(out))
    assert done.returncode == 0 and len(feedparser.parse(out.read_bytes()).entries) == 2
    assert b"file:" not in out.read_bytes() and str(tmp_path).encode() not in out.read_bytes()
    assert dateline(database_url, "serve-feed", "k", "--out", str(tmp_path / "k.txt")).returncode == 2
    nowhere = dateline(database_url, "serve-feed", "k", "--out", str(tmp_path / "nodir" / "x.rss"))
    assert nowhere.returncode == 1 and "cannot write" in nowhere.stderr and "Traceback" not in nowhere.stderr
    alone = dateline(database_url, "serve-feed", "k")
    assert alone.returncode == 2 and "add --out FILE" in alone.stderr


def add_row(database: Database, key: str, definition: str) -> None:
    """Write a rule as somebody does who knows SQL."""
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("INSERT INTO rule (key, definition) VALUES (%s, %s)", (key, definition))


def test_a_bad_row_among_the_rules_costs_itself_alone(
    database: Database, database_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    add_row(database, "tablebad", '{"key": "tablebad", "topic": ["arms"]}')
    add_row(database, "tableworse", "[1]")
    add_row(database, "tablegood", '{"key": "tablegood", "topics": ["arms"]}')
    with caplog.at_level("ERROR", logger="dateline"):
        tools = make_tools(database, read_settings({"HOME": "/nowhere"}))
    keys = {rule.key for _, rule in tools.rules}
    assert "tablegood" in keys and not keys & {"tablebad", "tableworse"}
    assert "rule 'tablebad': unknown key 'topic'" in caplog.text and "tableworse" in caplog.text
    listed = dateline(database_url, "rules", "list")
    assert listed.returncode == 0, listed.stderr
    assert [line[:4] for line in listed.stdout.splitlines() if "table" in line] == ["bad ", "on  ", "bad "]


def test_a_schedule_that_fails_keeps_no_alert_back(
    database: Database, load: Load, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("alert.schedule._LONGEST_WAIT", 10**30)  # as a rule was accepted before there was a bound
    with LocalServer(ok) as server:
        load(server, {"on": "article", "wait_translation": 10**20}, claim(1, "13 bin"))
        assert deliver_alerts(database, timeout=5) == {"sent": 1}


def test_a_rule_has_one_switch(database: Database, database_url: str, load: Load, tmp_path: Path) -> None:
    with LocalServer(ok) as server:
        load(server, {"digest": "daily", "on": "article"}, *(claim(n, "13 bin") for n in range(2)))
        off = dateline(database_url, "rules", "disable", "k")
        assert off.stdout == "k is off; 2 deliveries taken back\n", off.stdout + off.stderr
        make_due(database)
        assert deliver_alerts(database, timeout=5) == {}
        assert server.requests == []
    path = tmp_path / "r.toml"
    path.write_text('[[rule]]\nkey = "k"\nchannels = ["slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ/#x"]\n')
    added = dateline(database_url, "rules", "add", str(path))
    assert "k is off (`dateline rules enable k`)" in added.stdout, added.stdout + added.stderr
    listed = dateline(database_url, "rules", "list").stdout
    assert listed.startswith("off  k") and "slack://…" in listed and "T1JJ3T3L2" not in listed
    assert "T1JJ3T3L2" not in dateline(database_url, "rules", "list", "--json").stdout
    # The column is what counts, whatever the definition says.
    with database.transaction() as connection:
        connection.cursor().execute("UPDATE rule SET enabled = true, definition = definition || '{\"enabled\": false}'")
    assert [rule.enabled for _, rule in make_tools(database, read_settings({"HOME": "/nowhere"})).rules] == [True]


def linked(body: bytes, url: str) -> bytes:
    """A page that names its address."""
    return body.replace(b"</head>", f'<link rel="canonical" href="{url}"></head>'.encode())


def test_a_file_is_of_the_source_at_its_address(database: Database, database_url: str, tmp_path: Path) -> None:
    urls = ["https://aa.com.tr/tr/dunya/iddia/1", "https://gazete.example/iddia/2"]
    for number, url in enumerate(urls):
        (tmp_path / f"{number}.html").write_bytes(linked(claim(number, "13 bin"), url))
    (tmp_path / "tel 3.txt").write_text(
        "Kuzey Kore'nin Rusya'ya 15 bin asker gönderdiği bildirildi.\n\nMoskova haberi yorumlamadı.\n", encoding="utf-8"
    )
    with LocalServer(ok) as server:
        rules = {"all": {}, "good": {"max_tier": 1, "countries": ["TR"]}, "aa": {"sources": ["aa-dunya"]}, "way": {"sources": ["push"]}}  # fmt: skip
        with database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute("DELETE FROM rule")
            for key, rule in rules.items():
                definition = {"key": key, "on": "article", "channels": [f"webhook+{server.url}/{key}"], **rule}
                upsert_rule(connection, key, rule_table(parse_rule(definition, "test")))
        done = dateline(database_url, "ingest", "--now", str(tmp_path))
        assert done.returncode == 0, done.stderr
        assert "8 deliveries of alerts wait; `dateline up` sends them" in done.stderr
        assert all(json.loads(line)["article_id"] for line in done.stdout.splitlines())
        while deliver_alerts(database, timeout=5):
            pass
        told: dict[str, list[dict[str, Any]]] = {key: [] for key in rules}
        for request in server.requests:
            told[request.path.strip("/")].append(json.loads(request.body))
    assert {len(told[key]) for key in ("all", "way")} == {3}  # the way in is known to the rules as well
    assert [one["canonical_url"] for one in told["good"]] == [one["canonical_url"] for one in told["aa"]] == urls[:1]
    found_at = [next(line for line in one["text"].splitlines() if " · found " in line) for one in told["all"]]
    origins = sorted(line.split(" · ")[0:2] for line in found_at)
    assert origins[0] == ["Anadolu Ajansı, Dünya", "tier 1"]
    assert [origin[0] for origin in origins[1:]] == ["gazete.example", "tel 3.txt (Command line)"]
    # A trial takes them from the same source.
    for key, found in told.items():
        shown = dateline(database_url, "rules", "try", key, "--json")
        assert len(shown.stdout.splitlines()) == len(found), shown.stdout + shown.stderr


def test_a_trial_waits_for_no_translation_that_cannot_come(database: Database, load: Load) -> None:
    english = page(
        "Claim of troops",
        [
            "North Korea sent 13,000 soldiers to Russia, the ministry said on Monday.",
            "Moscow gave no comment on the report, and the embassy did not answer questions sent to it by the newspaper.",
            "The ministry will brief members of parliament on the number of soldiers later this week, its spokesman told reporters.",
            "Officials had spoken of smaller numbers in the summer, when the first trains were seen at the border station.",
        ],
    )
    with LocalServer(ok) as server:
        load(server, {"on": "article", "wait_translation": 600}, claim(1, "13 bin"), english)
    rule = parse_rule({"key": "k", "topics": ["troops"], "on": "article", "wait_translation": 600}, "test")
    trials = list(try_rule(rule, read_history(database, datetime.now(UTC) - timedelta(days=1))))
    waits = {trial.past.found.lang: (trial.due - trial.past.found_at).total_seconds() for trial in trials}
    assert waits == {"tr": 600, "en": 0}


def test_channels_of_one_kind_are_told_apart_without_their_secrets(
    database: Database, database_url: str, load: Load
) -> None:
    secret = "TIiajkdnlazkcOXrIdevi7FQ"
    channels = [f"slack://T1JJ3T3L2/A1BRTD4JD/{secret}/#{room}" for room in ("x", "y")]
    with LocalServer(ok) as server:
        channels += [f"webhook+{server.url}/one", f"webhook+{server.url}/two"]
        load(server, {"channels": channels}, claim(1, "13 bin"))
    with database.transaction() as connection:
        connection.cursor().execute("UPDATE delivery SET state = 'quarantined' WHERE channel LIKE '%/two'")
    shown = dateline(database_url, "alerts")
    [line] = [json.loads(line) for line in dateline(database_url, "alerts", "--json").stdout.splitlines()]
    names = [one["channel"] for one in line["deliveries"]]
    assert len(set(names)) == 4 and all(name in shown.stdout for name in names), shown.stdout + shown.stderr
    assert all(name.startswith("slack://… ") for name in names[:2])
    assert all(name.startswith(f"webhook+{server.url} ") for name in names[2:])
    assert f"{names[3]}: quarantined" in shown.stdout and f"{names[2]}: pending" in shown.stdout
    # The rule's own list, in the order in which it was written, has the same names.
    [rule] = [json.loads(line) for line in dateline(database_url, "rules", "list", "--json").stdout.splitlines()]
    assert rule["definition"]["channels"] == names
    doctor = [finding.state for finding in examine_work(database, ()) if finding.name == "deliveries"]
    assert doctor[0].startswith(f"1 quarantined to {names[3]};")
    assert secret not in shown.stdout + str(line) + str(rule)


def test_who_asks_for_what_is_not_there_is_told(database: Database, database_url: str) -> None:
    with database.transaction() as connection:
        connection.cursor().execute("DELETE FROM rule")
    assert dateline(database_url, "rules", "list").stdout.startswith("no rules yet; `dateline rules add FILE`")
    assert dateline(database_url, "rules", "list", "--json").stdout == ""
    unknown = dateline(database_url, "alerts", "retry", "999")
    assert (unknown.returncode, unknown.stdout) == (2, "") and "there is no alert 999" in unknown.stderr
    assert dateline(database_url, "alerts", "retry").stdout == "0 deliveries queued again\n"


def test_a_channel_that_is_none_is_refused_where_it_is_written(database_url: str, tmp_path: Path) -> None:
    path = tmp_path / "r.toml"
    path.write_text('[[rule]]\nkey = "k"\nchannels = ["slak://a/b/c"]\n')
    for command in (("rules", "add"), ("rules", "try")):
        done = dateline(database_url, *command, str(path))
        assert done.returncode != 0
        assert "r.toml, rule 1 (k): channel slak://… is of no kind that is known" in done.stderr


def test_rules_that_could_never_ring_are_refused_all_named_and_none_written(
    database: Database, database_url: str, tmp_path: Path
) -> None:
    path = tmp_path / "r.toml"
    good = '[[rule]]\nkey = "good"\ntopics = ["troops"]\nwords = []\nsources = ["not-yet"]\n'
    bad = '[[rule]]\nkey = "a"\ntopics = ["trops"]\n[[rule]]\nkey = "b"\nmax_tier = 0\n[[rule]]\nkey = "c"\nfigures = \'unit = "soldierz"\'\n'
    path.write_text(good + bad)
    for command in (("rules", "add"), ("rules", "try")):
        done = dateline(database_url, *command, str(path))
        assert (done.returncode, done.stdout) == (1, ""), done.stdout + done.stderr
        assert "r.toml: 3 of 4 rules are wrong, and none is taken" in done.stderr
        assert "rule 2 (a): topics: 'trops' is no topic in force (did you mean 'troops'?" in done.stderr
        assert "rule 3: max_tier = 0" in done.stderr
        assert "rule 4 (c): figures: no figure has unit 'soldierz' (did you mean 'soldiers'?" in done.stderr
    listed = dateline(database_url, "rules", "list", "--json").stdout
    assert {json.loads(line)["key"] for line in listed.splitlines()}.isdisjoint({"good", "a", "b", "c"})
    # What may come to be, and what is probably not meant, is told of.
    path.write_text(good)
    added = dateline(database_url, "rules", "add", str(path))
    assert (added.returncode, added.stdout) == (0, "1 rules written: good\n"), added.stdout + added.stderr
    assert "good: words = [] asks for nothing: any will do" in added.stderr
    assert "good: 'not-yet' is no source" in added.stderr
