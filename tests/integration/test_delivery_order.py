"""A receiver sees the messages of one story in order, whatever failed between (docs/decisions/0146)."""

from __future__ import annotations

import json
import threading
import time
from collections import Counter, defaultdict
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from alert.rules import parse_rule, rule_table
from app.steps.deliver import MAX_ATTEMPTS, deliver_alerts, wait_after
from app.steps.following import claim_due, follow_rules
from load.alerts import insert_alert, mark_failed, mark_sent, retry_deliveries, take_back, upsert_rule
from load.connection import Database, queries
from load.documents import NewDocument, insert_document
from load.sources import upsert_source
from tests.integration.test_lock_order import wait_for_waiters
from tests.servers import Answer, LocalServer

NOW = datetime.now(UTC)


class Desk:
    """Rules that ring, and a receiver that takes what a test lets it take."""

    def __init__(self, database: Database, server: LocalServer) -> None:
        self.database, self.server = database, server
        self.refused: set[str] = set()  # subjects that are answered with 503
        self.taken: list[str] = []
        self.lock = threading.Lock()
        with database.transaction() as connection:
            self.source = upsert_source(connection, {"key": "push", "name": "push", "kind": "push"})
        self.articles: dict[str, tuple[int, int]] = {}
        self.rules = {key: self.rule(key) for key in ("k", "other")}
        self.numbers: dict[int, str] = {}

    def answer(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        said = json.loads(body)
        parts = said.get("alerts") or [said]
        where = "" if path == "/hook" else f"{path} "
        names = [where + self.numbers[int(part["alert_id"])] for part in parts]
        with self.lock:
            if self.refused & {*names, "all"}:
                return 503, {}, b"no"
            self.taken += names
        return 200, {}, b"ok"

    def sql(self, text: str, *values: Any) -> list[tuple[Any, ...]]:
        with self.database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute(text, values)
            return cursor.fetchall() if cursor.description else []

    def rule(self, key: str, *paths: str) -> int:
        channels = [self.channel(path) for path in paths or ("/hook",)]
        definition = rule_table(parse_rule({"key": key, "channels": channels}, "test"))
        with self.database.transaction() as connection:
            return upsert_rule(connection, key, definition)

    def channel(self, path: str = "/hook") -> str:
        return f"webhook+{self.server.url}{path}"

    def article(self, name: str, story: int | None) -> tuple[int, int]:
        if name not in self.articles:
            with self.database.transaction() as connection:
                page = NewDocument(
                    self.source, f"https://a.example/{name}", name.encode(), NOW, content_type="text/html"
                )
                document = insert_document(connection, page)
            ((article,),) = self.sql(
                "INSERT INTO article (canonical_url, source_id, outlet, first_seen_at, text_hash, story_id)"
                " VALUES (%s, %s, 'A', now(), %s, %s) RETURNING article_id",
                f"https://a.example/{name}", self.source, name, story,
            )  # fmt: skip
            ((version,),) = self.sql(
                "INSERT INTO article_version (article_id, number, document_id, created_at, title, body, text_hash, lang, lang_confidence, relevant, relevance, tagger_version)"
                " VALUES (%s, 1, %s, now(), %s, 'Metin.', %s, 'tr', 1, true, 1, 'x') RETURNING version_id",
                article, document, name, name,
            )  # fmt: skip
            self.sql("UPDATE article SET current_version_id = %s WHERE article_id = %s", version, article)
            self.articles[name] = (article, version)
        return self.articles[name]

    def ring(
        self,
        subject: str,
        *,
        story: int = 1,
        rule: str = "k",
        kind: str = "new",
        on: str = "",
        due: float = 0.0,
        gather: bool = False,
        paths: tuple[str, ...] = ("/hook",),
    ) -> int:
        """Write an alert as a load does; `due` in seconds from now."""
        self.sql(
            "INSERT INTO story (story_id, first_seen_at, last_seen_at) OVERRIDING SYSTEM VALUE VALUES (%s, now(), now())"
            " ON CONFLICT DO NOTHING",
            story,
        )
        article, version = self.article(on or f"of-story-{story}", story)
        with self.database.transaction() as connection:
            alert = insert_alert(
                connection,
                rule_id=self.rules[rule],
                article_id=article,
                version_id=version,
                subject=subject,
                thing=f"story:{story}",
                kind=kind,
                evidence={"topics": [], "spans": [], "figures": [], "claims": []},
                channels=[self.channel(path) for path in paths],
                named=True,
                due=NOW + timedelta(seconds=due),
                gather=gather,
            )
        assert alert is not None
        self.numbers[alert] = subject
        return alert

    def deliver(self) -> Counter[str]:
        return deliver_alerts(Database(self.database.url), timeout=5)

    def pids_gone(self, name: str) -> None:
        """Wait until the connections of a name are gone, but for the test's own."""
        ours = self.database.connection().info.backend_pid
        asked = (
            "SELECT 1 FROM pg_stat_activity WHERE application_name = %s AND pid <> %s AND datname = current_database()"
        )
        while self.sql(asked, name, ours):
            time.sleep(0.02)

    def pass_time(self) -> None:
        """Let every moment that something waits for come."""
        self.sql("UPDATE delivery SET not_before = least(not_before, now()) WHERE state = 'pending'")

    def end(self) -> list[str]:
        """Let the receiver take all, until nothing waits; returns what it took since the start."""
        self.refused.clear()
        for _ in range(12):
            self.pass_time()
            if not self.deliver():
                break
        assert self.sql("SELECT count(*) FROM delivery WHERE state = 'pending'") == [(0,)]
        return self.taken


@pytest.fixture
def desk(database: Database) -> Any:
    made: list[Desk] = []
    with LocalServer(lambda *asked: made[0].answer(*asked)) as server:
        made.append(Desk(database, server))
        made[0].sql("DELETE FROM rule WHERE key NOT IN ('k', 'other')")
        yield made[0]


def fail(desk: Desk, subject: str, **how: Any) -> int:
    """Write an alert that the receiver refuses once, so that it waits for its next try."""
    alert = desk.ring(subject, **how)
    desk.refused.add(subject)
    assert desk.deliver()["failed"] == 1
    desk.refused.discard(subject)
    return alert


@pytest.mark.parametrize("kind", ["change", "withdrawn", "figure", "returned"])
def test_what_follows_waits_for_what_is_tried_again(desk: Desk, kind: str) -> None:
    fail(desk, "new")
    desk.ring("later", kind=kind)
    assert desk.deliver() == {} and desk.taken == []
    assert desk.end() == ["new", "later"]


def test_neither_another_story_nor_rule_nor_channel_is_held_back(desk: Desk) -> None:
    desk.rule("k", "/hook", "/second")
    fail(desk, "new", paths=("/hook", "/second"))
    desk.ring("another story", story=2)
    desk.ring("another rule", rule="other")
    desk.ring("later", kind="change", paths=("/hook", "/second"))
    desk.deliver()
    assert sorted(desk.taken) == sorted(
        ["/second new", "/second later", "/second another story", "another rule", "another story"]
    )
    assert desk.end()[5:] == ["new", "later"]


def test_what_was_given_up_holds_nothing_back_and_comes_first_when_retried(desk: Desk) -> None:
    alert = fail(desk, "new")
    desk.sql("UPDATE delivery SET attempts = %s", MAX_ATTEMPTS - 1)
    desk.pass_time()
    desk.refused.add("new")
    assert desk.deliver() == {"quarantined": 1}
    desk.ring("change", kind="change")
    assert desk.deliver() == {"sent": 1} and desk.taken == ["change"]
    fail(desk, "second change", kind="change")
    assert retry_deliveries(desk.database, alert) == 1
    desk.ring("withdrawn", kind="withdrawn")
    assert desk.end() == ["change", "new", "second change", "withdrawn"]


def test_what_was_taken_back_holds_nothing_back(desk: Desk) -> None:
    fail(desk, "new")
    desk.ring("change", kind="change")
    ((delivery,),) = desk.sql("SELECT min(delivery_id) FROM delivery")
    with desk.database.transaction() as connection:
        take_back(connection, [delivery], "no more")
    assert desk.end() == ["change"]


def test_a_withdrawal_takes_what_waits_for_its_translation_along(desk: Desk) -> None:
    desk.ring("new", due=900)
    desk.ring("another", story=2, due=900)
    assert desk.deliver() == {}
    desk.ring("withdrawn", kind="withdrawn")
    assert desk.deliver() == {"sent": 2} and desk.taken == ["new", "withdrawn"]


def test_an_article_that_changed_its_story_keeps_its_order(desk: Desk) -> None:
    fail(desk, "new", story=1, on="a")
    desk.ring("elsewhere", story=2, rule="other", on="b", due=900)  # a story is there that the article can be in
    desk.sql("UPDATE article SET story_id = 2")
    desk.ring("change", story=2, on="a", kind="change")
    desk.ring("figure elsewhere in the story", story=2, on="b", kind="figure")
    assert desk.deliver() == {}
    desk.sql("DELETE FROM delivery WHERE not_before > now() + interval '5 minutes'")
    assert desk.end() == ["new", "change", "figure elsewhere in the story"]


def test_a_digest_that_failed_holds_back_what_follows_of_its_stories(desk: Desk) -> None:
    for story in (1, 2):
        desk.ring(f"new {story}", story=story, gather=True)
    desk.refused.add("new 2")
    assert desk.deliver() == {"failed": 2}
    desk.refused.clear()
    desk.ring("change 1", story=1, kind="change")
    desk.ring("new 3", story=3)
    assert desk.deliver() == {"sent": 1}
    assert desk.end() == ["new 3", "new 1", "new 2", "change 1"]


def test_what_waits_is_left_out_of_a_digest_and_the_rest_goes(desk: Desk) -> None:
    fail(desk, "new 1", story=1)
    for story in (1, 2, 3):
        desk.ring(f"change {story}", story=story, kind="change", gather=True)
    assert desk.deliver() == {"sent": 2} and desk.taken == ["change 2", "change 3"]
    assert desk.end()[2:] == ["new 1", "change 1"]


def test_a_digest_has_what_follows_in_itself(desk: Desk) -> None:
    for subject in ("new", "figure", "change"):
        desk.ring(subject, kind=subject, gather=True)
    assert desk.deliver() == {"sent": 3} and desk.taken == ["new", "figure", "change"]


def test_a_later_digest_waits_for_the_one_before(desk: Desk) -> None:
    desk.ring("new", gather=True, due=-60)
    desk.refused.add("new")
    assert desk.deliver() == {"failed": 1}
    desk.ring("change", kind="change", gather=True, due=-30)
    desk.ring("another", story=2, gather=True, due=-30)
    assert desk.deliver() == {"sent": 1}
    assert desk.end() == ["another", "new", "change"]


def test_digests_that_would_wait_for_each_other_go(desk: Desk) -> None:
    """Two that were bound while part of each was given up: however they came about, neither may wait for ever."""
    numbers = [desk.ring(f"{kind} {story}", story=story, kind=kind, gather=True) for kind in ("new", "change") for story in (1, 2)]  # fmt: skip
    for key, members in (("x", (numbers[0], numbers[3])), ("y", (numbers[1], numbers[2]))):
        desk.sql(
            "UPDATE delivery SET digest_key = %s WHERE alert_id = any(%s)", f"dateline-digest-{key}", list(members)
        )
    assert sorted(desk.end()) == ["change 1", "change 2", "new 1", "new 2"]


def test_a_single_message_between_two_of_a_digest_holds_it_not_for_ever(desk: Desk) -> None:
    first, _, last = desk.ring("new", gather=True), desk.ring("figure", kind="figure"), desk.ring("change", gather=True)
    desk.sql("UPDATE delivery SET digest_key = 'dateline-digest-x' WHERE alert_id = any(%s)", [first, last])
    assert sorted(desk.end()) == ["change", "figure", "new"]


def test_what_a_dead_worker_held_goes_again_first(desk: Desk) -> None:
    desk.ring("new")
    desk.sql("UPDATE delivery SET claimed_pid = 2147483647, claimed_start = now(), attempts = 1")
    desk.ring("change", kind="change")
    assert desk.deliver() == {"sent": 2} and desk.taken == ["new", "change"]


def test_what_moves_to_another_address_goes_there_at_once_and_in_order(desk: Desk) -> None:
    fail(desk, "new")
    desk.ring("change", kind="change")
    assert desk.deliver() == {}
    desk.rule("k", "/second")
    follow_rules(desk.database, [desk.rules["k"]], None)
    assert desk.deliver() == {"sent": 2} and desk.taken == ["/second new", "/second change"]


def test_what_is_held_back_wakes_nobody(desk: Desk) -> None:
    def due() -> bool:
        with desk.database.transaction() as connection:
            return bool(queries("due").deliveries(connection))

    fail(desk, "new")
    desk.ring("change", kind="change", due=-60)
    assert not due()
    desk.sql("UPDATE delivery SET not_before = now() - interval '1 minute'")
    assert due()


def test_several_couriers_at_once_keep_the_order_of_every_story(desk: Desk) -> None:
    tries: Counter[str] = Counter()
    answer = desk.answer

    def moody(*asked: Any) -> Answer:
        """Refuse each message on its first or second try, by its name."""
        name = desk.numbers[int(json.loads(asked[3])["alert_id"])]
        with desk.lock:
            tries[name] += 1
            if tries[name] <= sum(map(ord, name)) % 3:
                return 503, {}, b"no"
        return answer(*asked)

    desk.answer = moody  # type: ignore[method-assign]
    for number in range(8):
        for story in range(1, 7):
            desk.ring(f"{story} {number}", story=story, kind="change" if number else "new")
    for _ in range(40):
        workers = [threading.Thread(target=desk.deliver) for _ in range(3)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        desk.pass_time()
        if desk.sql("SELECT count(*) FROM delivery WHERE state = 'pending'") == [(0,)]:
            break
    seen: defaultdict[str, list[int]] = defaultdict(list)
    for name in desk.taken:
        story, number = name.split()
        seen[story].append(int(number))
    assert seen == {str(story): list(range(8)) for story in range(1, 7)}


def test_stories_that_were_joined_are_one_line_from_then_on(desk: Desk) -> None:
    fail(desk, "new 1", story=1, on="a")
    fail(desk, "new 2", story=2, on="b")
    desk.sql("UPDATE article SET story_id = 1")
    desk.ring("change", story=1, on="b", kind="change")
    assert desk.deliver() == {}
    desk.sql("UPDATE delivery SET not_before = now() WHERE alert_id = (SELECT min(alert_id) FROM delivery)")
    assert desk.deliver() == {"sent": 1} and desk.taken == ["new 1"]
    assert desk.end() == ["new 1", "new 2", "change"]


def test_what_was_written_by_hand_waits_for_nothing(desk: Desk) -> None:
    fail(desk, "new")
    desk.ring("change", kind="change")
    desk.sql("UPDATE delivery SET line = NULL")
    desk.pass_time()
    desk.refused.add("new")
    desk.deliver()
    assert desk.taken == ["change"]


def test_a_receiver_that_is_well_again_gets_all_that_waits_at_once(desk: Desk) -> None:
    """They waited up to an hour for their next try, each for its own."""
    desk.refused.add("all")
    for story in (1, 2):
        desk.ring(f"new {story}", story=story)
    assert desk.deliver() == {"failed": 2}
    desk.ring("change 1", story=1, kind="change")
    desk.sql("UPDATE delivery SET not_before = now() + interval '1 hour', failed_at = failed_at - interval '1 hour'")
    desk.refused.clear()
    assert desk.deliver() == {}
    desk.ring("new 3", story=3)
    assert desk.deliver() == {"sent": 4}
    assert desk.taken[0] == "new 3" and desk.taken.index("new 1") < desk.taken.index("change 1")


def test_a_message_that_alone_is_refused_holds_its_story_back_no_longer(desk: Desk) -> None:
    desk.ring("new")
    desk.refused.add("new")
    assert desk.deliver() == {"failed": 1}
    desk.ring("figure", kind="figure")
    for other in (2, 3):
        desk.ring(f"new {other}", story=other)
        desk.deliver()
        desk.pass_time()
        assert desk.deliver() == ({"failed": 1} if other == 2 else {"failed": 1, "sent": 1})
    assert desk.taken == ["new 2", "new 3", "figure"], "at the second of two refusals beside others that it took"
    desk.sql("UPDATE delivery SET failed_at = failed_at - interval '1 hour'")
    desk.ring("new 4", story=4)
    assert desk.deliver() == {"sent": 1}, "it keeps its waits"
    assert desk.end()[-1] == "new"


def test_what_follows_what_was_refused_alone_goes_beside_it(desk: Desk) -> None:
    fail(desk, "new")
    desk.sql("UPDATE delivery SET refused_alone = 2")
    desk.ring("change", kind="change")
    desk.ring("figure", kind="figure", gather=True)
    assert desk.deliver() == {"sent": 2} and sorted(desk.taken) == ["change", "figure"]


def test_what_was_being_written_as_the_one_before_went_is_not_left_behind(desk: Desk) -> None:
    fail(desk, "new")
    desk.sql("UPDATE delivery SET not_before = now() + interval '1 hour'")
    article, version = desk.article("of-story-1", 1)
    with Database(desk.database.url) as other:
        with other.transaction() as connection:
            alert = insert_alert(
                connection, rule_id=desk.rules["k"], article_id=article, version_id=version, subject="change", thing="story:1",
                kind="change", evidence={"topics": [], "spans": [], "figures": [], "claims": []}, channels=[desk.channel()],
                named=True, due=NOW, gather=False,
            )  # fmt: skip
            assert alert is not None
            desk.numbers[alert] = "change"
            desk.pass_time()
            assert desk.deliver() == {"sent": 1} and desk.taken == ["new"]
        assert desk.sql("SELECT held AND not_before > now() FROM delivery WHERE alert_id = %s", alert) == [(True,)]
    assert desk.deliver() == {"sent": 1} and desk.taken == ["new", "change"]


def test_a_channel_that_is_added_has_at_once_what_another_holds_back(desk: Desk) -> None:
    fail(desk, "new")
    desk.sql("UPDATE delivery SET not_before = now() + interval '1 hour'")
    desk.ring("change", kind="change")
    desk.rule("k", "/hook", "/second")
    assert follow_rules(desk.database, [desk.rules["k"]], None) == {"added": 2}
    assert desk.deliver() == {"sent": 2} and sorted(desk.taken) == ["/second change", "/second new"]


@pytest.mark.parametrize("kind", ["denial", "withdrawn"])
def test_what_goes_at_once_takes_what_waits_for_a_digest_along(desk: Desk, kind: str) -> None:
    """A rule was daily until a moment ago, or has its limit behind it: neither the digest's rest nor the order changes."""
    for subject, story in (("new", 1), ("figure", 1), ("another", 2)):
        desk.ring(subject, story=story, gather=True, due=86_400)
    desk.ring("later", kind=kind)
    assert desk.deliver() == {"sent": 3} and desk.taken == ["new", "figure", "later"]
    assert desk.sql("SELECT gather, not_before > now() FROM delivery WHERE state = 'pending'") == [(True, True)]
    assert desk.end()[3:] == ["another"]


@pytest.mark.parametrize("gather", [True, False])
def test_what_goes_at_once_takes_what_waits_along_while_the_first_is_tried_again(desk: Desk, gather: bool) -> None:
    """What waits for a digest or its translation stood in the way of a denial for a day, as the receiver was away for a moment."""
    fail(desk, "new")
    desk.ring("figure", gather=gather, due=86_400)
    desk.ring("denial", kind="denial")
    assert desk.deliver() == {}, "what follows is not due before what it follows"
    desk.sql("UPDATE delivery SET not_before = now() WHERE attempts > 0")
    assert desk.deliver() == {"sent": 3} and desk.taken == ["new", "figure", "denial"]


def test_what_goes_at_once_takes_what_waits_along_while_the_first_is_under_way(desk: Desk) -> None:
    answer = desk.answer

    def write(*asked: Any) -> Answer:
        if not desk.taken:
            desk.ring("figure", due=86_400)
            desk.ring("denial", kind="denial")
        return answer(*asked)

    desk.answer = write  # type: ignore[method-assign]
    desk.ring("new")
    desk.deliver()
    desk.deliver()
    assert desk.taken == ["new", "figure", "denial"]


def test_what_is_gathered_itself_calls_nothing_out_of_a_digest(desk: Desk) -> None:
    desk.ring("new", gather=True, due=86_400)
    desk.ring("denial", kind="denial", gather=True, due=3_600)
    assert desk.deliver() == {}


def test_a_digest_that_fails_is_not_parted(desk: Desk) -> None:
    for story in (1, 2):
        desk.ring(f"new {story}", story=story, gather=True)
    desk.refused.add("all")
    assert desk.deliver() == {"failed": 2}
    desk.ring("denial", kind="denial")
    assert desk.sql("SELECT count(DISTINCT digest_key), count(*) FROM delivery WHERE gather") == [(1, 2)]
    assert desk.end() == ["new 1", "new 2", "denial"]


def test_what_leaves_a_digest_as_that_is_bound_goes_alone(desk: Desk) -> None:
    """Both under one key a receiver would take the one and drop the other."""
    desk.ring("new", gather=True)
    desk.ring("another", story=2, gather=True)
    desk.sql("UPDATE delivery SET not_before = clock_timestamp() + interval '2 seconds'")
    article, version = desk.article("of-story-1", 1)
    with Database(desk.database.url) as other, other.transaction() as connection:
        alert = insert_alert(
            connection, rule_id=desk.rules["k"], article_id=article, version_id=version, subject="denial", thing="story:1",
            kind="denial", evidence={"topics": [], "spans": [], "figures": [], "claims": []}, channels=[desk.channel()],
            named=True, due=NOW, gather=False,
        )  # fmt: skip
        assert alert is not None
        desk.numbers[alert] = "denial"
        time.sleep(2.2)
        sending = threading.Thread(target=desk.deliver)
        sending.start()
        wait_for_waiters(desk.database, 1)
    sending.join(30)
    assert sorted(desk.end()) == ["another", "denial", "new"]
    assert desk.taken.index("new") < desk.taken.index("denial")
    assert desk.sql("SELECT count(*) FROM delivery WHERE digest_key IS NOT NULL AND NOT gather") == [(0,)]


@pytest.mark.parametrize("record", ["sent", "failed"])
def test_lines_are_joined_while_what_is_in_them_is_recorded(desk: Desk, record: str) -> None:
    """A load joins the lines of one rule, then of the next; who records messages of both takes them in that order too."""
    for rule in ("other", "k"):  # whose keys are in the other order
        for story in (1, 2):
            desk.ring(f"{rule} new {story}", rule=rule, story=story, on=f"s{story}")
    claimed = [number for number, in desk.sql("SELECT delivery_id FROM delivery ORDER BY delivery_id")]  # fmt: skip
    desk.sql("UPDATE article SET story_id = 1")
    article, version = desk.article("s2", 2)
    failed: list[Exception] = []

    def recording() -> None:
        with Database(desk.database.url) as own:
            try:
                if record == "sent":
                    mark_sent(own, claimed)
                else:
                    mark_failed(own, claimed, "no", wait=10, final=False)
            except Exception as error:
                failed.append(error)

    other = threading.Thread(target=recording)
    with Database(desk.database.url) as own, own.transaction() as connection:
        for rule in ("k", "other"):
            insert_alert(
                connection, rule_id=desk.rules[rule], article_id=article, version_id=version, subject="change", thing="story:1",
                kind="change", evidence={"topics": [], "spans": [], "figures": [], "claims": []}, channels=[desk.channel()],
                named=True, due=NOW, gather=False,
            )  # fmt: skip
            if rule == "k":
                other.start()
                wait_for_waiters(desk.database, 1)
                time.sleep(1.2)  # Postgres looks for circles a second after a wait begins: the next who waits finds it
    other.join(30)
    assert failed == []
    state = "sent" if record == "sent" else "pending"
    assert desk.sql("SELECT DISTINCT state FROM delivery WHERE delivery_id = any(%s)", claimed) == [(state,)]


def test_what_was_taken_is_recorded_by_a_database_that_restarts(desk: Desk) -> None:
    desk.ring("new")
    answer = desk.answer

    def cut(*asked: Any) -> Answer:
        desk.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'dateline' AND datname = current_database()")  # fmt: skip
        return answer(*asked)

    desk.answer = cut  # type: ignore[method-assign]
    assert desk.deliver() == {"sent": 1} and desk.taken == ["new"]
    assert desk.sql("SELECT state FROM delivery") == [("sent",)]


def test_a_result_that_the_database_rolled_back_is_recorded_again(desk: Desk) -> None:
    for story in (1, 2):
        desk.ring(f"new {story}", story=story, gather=True)
    numbers = [number for number, in desk.sql("SELECT delivery_id FROM delivery ORDER BY delivery_id")]  # fmt: skip
    answer = desk.answer
    with Database(desk.database.url) as other, other.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("SET deadlock_timeout = '1min'")  # of two in a circle the one that looks first gives way

        def hold(*asked: Any) -> Answer:
            cursor.execute("SELECT FROM delivery WHERE delivery_id = %s FOR UPDATE", (numbers[1],))
            return answer(*asked)

        desk.answer = hold  # type: ignore[method-assign]
        sending = threading.Thread(target=desk.deliver)
        sending.start()
        wait_for_waiters(desk.database, 1)
        cursor.execute("SELECT FROM delivery WHERE delivery_id = %s FOR UPDATE", (numbers[0],))
    sending.join(30)
    assert desk.taken == ["new 1", "new 2"]
    assert desk.sql("SELECT DISTINCT state FROM delivery") == [("sent",)]


def test_a_failure_takes_no_claim_from_who_sends_the_message_meanwhile(desk: Desk) -> None:
    """A connection was lost with a message under way, and another worker sends it since: a third would send it beside that one."""
    desk.ring("new")
    ((number,),) = desk.sql("SELECT delivery_id FROM delivery")
    with Database(desk.database.url) as other:
        assert claim_due(other, 8, None) != []
        mark_failed(desk.database, [number], "no", wait=0, final=False)
        assert desk.deliver() == {}
        mark_failed(other, [number], "no", wait=0, final=False)
    assert desk.deliver() == {"sent": 1}


def test_a_claim_that_is_rolled_back_loses_no_message_under_way(desk: Desk) -> None:
    """The round ended, and with it the claims of what was under way, whose receiver then had it twice."""
    desk.ring("new")
    answer = desk.answer
    desk.sql(
        "CREATE FUNCTION roll_back() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN RAISE EXCEPTION 'in the way' USING ERRCODE = 'deadlock_detected'; END $$"
    )

    def write(*asked: Any) -> Answer:
        desk.ring("another", story=2)
        desk.sql(
            "CREATE TRIGGER in_the_way BEFORE UPDATE ON delivery FOR EACH ROW"
            " WHEN (old.claimed_pid IS NULL AND new.claimed_pid IS NOT NULL) EXECUTE FUNCTION roll_back()"
        )
        time.sleep(1)
        desk.sql("DROP TRIGGER in_the_way ON delivery")
        desk.answer = answer  # type: ignore[method-assign]
        return answer(*asked)

    desk.answer = write  # type: ignore[method-assign]
    assert desk.deliver() == {"sent": 2}
    assert sorted(desk.taken) == ["another", "new"]


def test_a_message_that_alone_is_refused_keeps_no_courier_away(desk: Desk) -> None:
    fail(desk, "new")
    desk.sql("UPDATE delivery SET not_before = now() + interval '1 hour'")
    desk.ring("another", story=2)
    assert deliver_alerts(desk.database, timeout=5, healthy=True) == {}, "the receiver may be down"
    desk.sql("UPDATE delivery SET refused_alone = 2 WHERE attempts > 0")
    assert deliver_alerts(desk.database, timeout=5, healthy=True) == {"sent": 1} and desk.taken == ["another"]


def test_a_digest_that_fails_is_recorded_without_reading_what_was_sent(desk: Desk) -> None:
    """It read the whole table for each of its members: of 5,000, two minutes and more."""
    first = desk.ring("new", gather=True)
    desk.sql(
        "INSERT INTO alert (rule_id, article_id, version_id, subject, thing, kind, evidence)"
        " SELECT rule_id, article_id, version_id, 's' || g, 'story:' || g, 'new', '{}' FROM alert, generate_series(2, 3000) AS g WHERE alert_id = %s",
        first,
    )
    desk.sql(
        "INSERT INTO delivery (alert_id, channel, named, not_before, gather, line, state, sent_at, attempts)"
        " SELECT a.alert_id, d.channel, TRUE, now(), FALSE, a.alert_id, 'sent', now() - interval '1 day', 1"
        " FROM alert AS a, delivery AS d WHERE a.alert_id > %s AND d.alert_id = %s",
        first, first,
    )  # fmt: skip
    desk.sql("UPDATE delivery SET attempts = 1, failed_at = now() - interval '1 hour' WHERE alert_id = %s", first)
    desk.sql("ANALYZE delivery")
    sql = queries("alerts").mark_failed.sql
    with desk.database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute(
            f"EXPLAIN (ANALYZE, FORMAT JSON) {sql}",
            {"deliveries": [first], "error": "no", "wait": 1, "final": False, "taken": []},
        )
        ((plan,),) = cursor.fetchall()

    def rows(node: dict[str, Any]) -> float:
        read = (node["Actual Rows"] + node.get("Rows Removed by Filter", 0)) * node["Actual Loops"]
        return float(max([read, *map(rows, node.get("Plans", ()))]))

    assert rows(plan[0]["Plan"]) < 100


def test_hundreds_that_a_limit_held_back_are_one_message(desk: Desk) -> None:
    """Each went alone, past the limit and eight at once, as a single message of their story came."""
    for number in range(300):
        desk.ring(f"held back {number:03}", gather=True, due=3_600)
    desk.ring("another story", story=2, gather=True, due=3_600)
    desk.ring("denial", kind="denial")
    with_each: list[int] = []
    answer = desk.answer

    def count(*asked: Any) -> Answer:
        with_each.append(len(json.loads(asked[3]).get("alerts", [0])))
        return answer(*asked)

    desk.answer = count  # type: ignore[method-assign]
    assert desk.deliver() == {"sent": 301}
    assert with_each == [300, 1]
    assert desk.taken == [*(f"held back {number:03}" for number in range(300)), "denial"]


def test_what_leaves_a_digest_together_stays_one_message_while_its_story_is_tried_again(desk: Desk) -> None:
    fail(desk, "new")
    for number in (1, 2):
        desk.ring(f"held back {number}", gather=True, due=3_600)
    desk.ring("denial", kind="denial")
    assert desk.deliver() == {}
    ((alert,),) = desk.sql("SELECT min(alert_id) FROM delivery")
    desk.sql("UPDATE delivery SET not_before = now() WHERE alert_id = %s", alert)
    assert desk.deliver() == {"sent": 4} and desk.taken == ["new", "held back 1", "held back 2", "denial"]
    assert desk.sql("SELECT count(DISTINCT digest_key), count(digest_key) FROM delivery") == [(1, 2)]


def test_a_clock_that_stood_ahead_says_nothing_of_a_receiver_that_is_down_now(desk: Desk) -> None:
    """What it had taken by the wrong clock was newer than every failure: its messages held back nothing more."""
    desk.ring("before", story=2)
    assert desk.deliver() == {"sent": 1}
    desk.sql("UPDATE delivery SET sent_at = sent_at + interval '1 day'")
    desk.refused.add("all")
    desk.ring("new")
    for _ in range(3):
        desk.deliver()
        desk.pass_time()
    assert desk.sql("SELECT refused_alone FROM delivery WHERE state = 'pending'") == [(0,)]


def test_what_cannot_be_recorded_is_sent_again_less_and_less_often(desk: Desk) -> None:
    """On a full disk what was claimed and taken could not be recorded: the receiver had it again every half minute, all night."""
    desk.ring("new")
    waits: list[float] = []
    for _ in range(6):
        with Database(desk.database.url) as worker:
            (parcel,) = claim_due(worker, 8, None, wait_after=wait_after)  # which is sent, and its record fails
            assert len(parcel) == 1
        desk.pids_gone("dateline")
        ((wait,),) = desk.sql("SELECT extract(epoch FROM not_before - now()) FROM delivery")
        waits.append(max(0.0, round(float(wait), -1)))
        desk.pass_time()
    assert waits == [0, 20, 40, 80, 160, 320], "the first is tried again at once: a worker died"
    assert desk.deliver() == {"sent": 1}


def test_what_follows_a_message_that_is_tried_again_goes_with_it(desk: Desk) -> None:
    fail(desk, "new")
    desk.pass_time()
    answer = desk.answer

    def write(*asked: Any) -> Answer:
        if not desk.taken:
            desk.ring("denial", kind="denial")
        return answer(*asked)

    desk.answer = write  # type: ignore[method-assign]
    assert desk.deliver()["sent"] >= 1
    desk.deliver()
    assert desk.taken == ["new", "denial"]
