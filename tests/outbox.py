"""The outbox under chance: rules that ring, workers that claim, receivers that fail, a clock that moves; each held against the model.

Everything goes through the real store on a real Postgres; only the clock is ours, so that days pass in seconds.
"""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as Blocked
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from alert.rules import Rule, parse_rule, rule_schedule, rule_table
from app.steps.alerts import hasten_alerts, plan_alert
from app.steps.deliver import AT_ONCE, MAX_ATTEMPTS, MAX_REFUSALS, wait_after
from app.steps.following import claim_due, follow_rules
from load import alerts
from load.clock import watch_clock
from load.connection import Connection, Database
from load.documents import NewDocument, insert_document
from load.sources import upsert_source
from tests.outbox_model import Model, Sending

_BEGIN = datetime(2026, 3, 2, 19, 0, tzinfo=UTC)  # 22:00 in Istanbul
_STORIES, _ARTICLES, _WORKERS = 4, 8, 2
_RECEIVERS = ("webhook+http://a.example/hook", "webhook+http://b.example/hook")
_CLOCK = """
CREATE SCHEMA chance;
CREATE TABLE chance.clock (moment timestamptz NOT NULL);
CREATE FUNCTION chance.now() RETURNS timestamptz LANGUAGE sql STABLE AS $$ SELECT moment FROM chance.clock $$;
CREATE FUNCTION chance.clock_timestamp() RETURNS timestamptz LANGUAGE sql VOLATILE AS $$ SELECT moment FROM chance.clock $$;
"""
_SCHEDULES: tuple[dict[str, Any], ...] = (
    {}, {}, {"limit": 2}, {"limit": 3, "wait_translation": 60}, {"wait_translation": 900}, {"quiet": "22:30-07:00"},
    {"quiet": "23:00-08:00", "wait_translation": 1800}, {"digest": "hourly"}, {"digest": "08:00, 18:30"},
    {"digest": "hourly", "quiet": "00:00-06:30"}, {"limit": 2, "quiet": "01:00-05:00"},
)  # fmt: skip
_STEPS = (0, 1, 9, 15, 40, 70, 130, 700, 1900, 3700, 9 * 3600)  # seconds


class BrokenLawError(AssertionError):
    """What was promised of alerts does not hold; tells what happened before."""


@dataclass
class Parcel:
    """A message under way, in a worker's hands."""

    members: list[Sending]
    deliveries: list[int]
    key: str
    attempts: int


@dataclass
class Worker:
    """A process that sends: its connection, and what it has under way."""

    database: Database
    parcels: list[Parcel] = field(default_factory=list)


@dataclass
class Alert:
    """An alert as it was written."""

    number: int
    rule: str
    thing: str
    article: int
    at: datetime


class Chance:
    """One run of random events.

    Args:
        url: of a database that is this run's alone.
        seed: of what happens.
        edits: whether rules are changed, switched off and given other channels meanwhile.
    """

    def __init__(self, url: str, seed: int, *, edits: bool = False) -> None:
        self.url, self.random, self.edits = url, random.Random(seed), edits
        self.model, self.now, self.story_log = Model(), _BEGIN, []
        self.control = Database(url, name="chance")
        self.sql(_CLOCK)
        self.sql("INSERT INTO chance.clock VALUES (%s)", self.now)
        self._prepare(self.control)
        self.sql("UPDATE clock_mark SET seen_at = %s", self.now)
        self.sql("DELETE FROM rule")
        self.pool = ThreadPoolExecutor(1)
        self.rules: dict[str, Rule] = {}
        self.numbers: dict[str, int] = {}
        self.off: set[str] = set()
        for key in ("k", "l", "m"):
            self._write_rule(key, self.random.choice(_SCHEDULES), self._some_receivers())
        self._write_articles()
        self.alerts: dict[int, Alert] = {}
        self.known: dict[int, Sending] = {}  # by delivery
        self.subjects = 0
        self.writer: Database | None = None
        self.writing: list[Callable[[], None]] = []
        self.workers = [Worker(self._open(f"worker {number}")) for number in range(_WORKERS)]
        self.tried: dict[tuple[str, str], list[int]] = {}  # what each message held, by its key and receiver
        self.counts: Counter[str] = Counter()

    # The database

    def _prepare(self, database: Database) -> None:
        with database.connection().cursor() as cursor:
            cursor.execute("SET search_path = chance, pg_catalog, dateline, public")
        database.connection().commit()

    def _open(self, name: str) -> Database:
        database = Database(self.url, name=name)
        self._prepare(database)
        return database

    def sql(self, text: str, *values: Any) -> list[tuple[Any, ...]]:
        """Run a statement beside what happens."""
        with self.control.transaction() as connection, connection.cursor() as cursor:
            cursor.execute(text, values)
            return cursor.fetchall() if cursor.description else []

    def _unblocked(self, work: Callable[[], Any]) -> Any:
        """Do what may have to wait for the load that is open; that ends then."""
        if self.writer is None:
            return work()
        future = self.pool.submit(work)
        try:
            return future.result(0.3)
        except Blocked:
            self.end_load()
            return future.result(30)

    def close(self) -> None:
        """Leave the database."""
        for database in (*(worker.database for worker in self.workers), self.writer, self.control):
            if database is not None:
                database.close()
        self.pool.shutdown()

    # What is there

    def _some_receivers(self) -> list[str]:
        return list(self.random.choice([_RECEIVERS, _RECEIVERS[:1], _RECEIVERS[:1], _RECEIVERS[1:]]))

    def _write_rule(self, key: str, schedule: dict[str, Any], channels: list[str]) -> None:
        self.rules[key] = parse_rule({"key": key, "channels": channels, **schedule}, "chance")
        with self.control.transaction() as connection:
            self.numbers[key] = alerts.upsert_rule(connection, key, rule_table(self.rules[key]))

    def _write_articles(self) -> None:
        with self.control.transaction() as connection:
            source = upsert_source(connection, {"key": "push", "name": "push", "kind": "push"})
        self.sql(
            "INSERT INTO story (story_id, first_seen_at, last_seen_at) OVERRIDING SYSTEM VALUE"
            " SELECT g, now(), now() FROM generate_series(1, %s) AS g",
            _STORIES,
        )
        self.articles: list[tuple[int, int]] = []
        self.story_of: dict[int, int] = {}
        for number in range(_ARTICLES):
            url, story = f"https://a.example/{number}", number % _STORIES + 1
            with self.control.transaction() as connection:
                page = NewDocument(source, url, url.encode(), self.now, content_type="text/html")
                document = insert_document(connection, page)
            ((article,),) = self.sql(
                "INSERT INTO article (canonical_url, source_id, outlet, first_seen_at, text_hash, story_id)"
                " VALUES (%s, %s, 'A', now(), %s, %s) RETURNING article_id",
                url, source, url, story,
            )  # fmt: skip
            ((version,),) = self.sql(
                "INSERT INTO article_version (article_id, number, document_id, created_at, title, body, text_hash, lang,"
                " lang_confidence, relevant, relevance, tagger_version)"
                " VALUES (%s, 1, %s, now(), 'T', 'Metin.', %s, 'tr', 1, true, 1, 'x') RETURNING version_id",
                article, document, url,
            )  # fmt: skip
            self.articles.append((article, version))
            self.story_of[article] = story

    # What happens

    def run(self, events: int) -> Counter[str]:
        """Let so many things happen, and then everything come to its end.

        Returns:
            How often each thing happened.

        Raises:
            BrokenLawError: something that is promised does not hold.
        """
        happenings: list[tuple[Callable[[], None], int]] = [
            (self.ring, 22), (self.open_load, 5), (self.end_load, 5), (self.claim, 16), (self.answer, 30),
            (self.die, 3), (self.lose_connection, 2), (self.pass_time, 14), (self.translate, 5), (self.join_stories, 2),
            (self.retry, 1), (self.set_back, 1), (self.drain, 4), (self.edit, 4 if self.edits else 0),
        ]  # fmt: skip
        works, weights = zip(*happenings, strict=True)
        try:
            for _ in range(events):
                work = self.random.choices(works, weights)[0]
                self.counts[work.__name__] += 1
                self.story_log.append(f"{self.now:%d %H:%M:%S} {work.__name__}")
                work()
            self.finish()
        except AssertionError as error:
            told = "\n".join(self.story_log[-60:])
            raise BrokenLawError(f"{error}\n{told}") from error
        return self.counts

    def ring(self) -> None:
        """A load writes an alert."""
        if self.writer is not None:
            self.end_load()
        with self.control.transaction() as connection:
            note = self._write(connection)
        note()

    def _write(self, connection: Connection) -> Callable[[], None]:
        """Write an alert as a load does; what is returned tells the model, when it is committed."""
        key = self.random.choice(sorted(set(self.rules) - self.off) or ["k"])
        article, version = self.random.choice(self.articles)
        thing = f"story:{self.story_of[article]}"
        alerts.lock_rule(connection, self.numbers[key])
        rule = self.rules[key]
        recent = alerts.count_recent(connection, self.numbers[key], self.now)
        asked = sum(
            one.rule == key and -3600 < (one.at - self.now).total_seconds() <= 600 for one in self.alerts.values()
        )
        assert recent == asked, f"{recent} alerts of rule {key} within the hour, which were {asked}"
        sending = plan_alert(key, rule_schedule(rule), self.now, recent)
        self.subjects += 1
        number = alerts.insert_alert(
            connection, rule_id=self.numbers[key], article_id=article, version_id=version, subject=f"s{self.subjects}",
            thing=thing, kind="change", evidence={"topics": [], "spans": [], "figures": [], "claims": []},
            channels=rule.channels, named=True, due=sending.due, gather=sending.gather,
        )  # fmt: skip
        assert number is not None
        connection.cursor().execute("UPDATE alert SET created_at = now() WHERE alert_id = %s", (number,))
        story = self.story_of[article]
        new = Alert(number, key, thing, article, self.now)
        told = [
            one.number
            for one in self.alerts.values()
            if one.rule == key and (one.thing == thing or self.story_of[one.article] == story)
        ]
        self.alerts[number] = new

        def note() -> None:
            self.model.ring(number, key, rule.channels, sending.due, sending.gather, told)
            self.story_log.append(
                f"    {number}: rule {key} story {story} due {sending.due:%d %H:%M:%S} gather {sending.gather}"
            )
            self.learn()

        return note

    def open_load(self) -> None:
        """A load writes an alert, and is not committed yet."""
        if self.writer is None:
            self.writer = self._open("load")
        connection = self.writer.connection()
        if not self.writing:
            self.writing.append(self._write(connection))

    def end_load(self) -> None:
        """The load that is open is committed."""
        if self.writer is None:
            return
        self.writer.connection().commit()
        self.writer.close()
        self.writer = None
        for note in self.writing:
            note()
        self.writing.clear()

    def learn(self) -> None:
        """See what followed a rule: deliveries that were written, moved and taken back."""
        for number, alert, channel, state, key, attempts in self.sql(
            "SELECT delivery_id, alert_id, channel, state, digest_key, attempts FROM delivery ORDER BY delivery_id"
        ):
            one = self.known.get(number) or self.model.sendings.get((alert, channel))
            if one is None or (number not in self.known and one.state == "withdrawn"):
                other = min(
                    (other for other in self.model.sendings.values() if other.alert == alert),
                    key=lambda other: (other.state != "waiting", other.due),
                )
                # What the old receiver holds back for is no reason at the new one.
                held = other.tries or any(
                    before.failed_at and before.due > other.due for before in self.model.before(other)
                )
                due = self.now if held else other.due
                one = Sending(alert, channel, other.rule, due, other.gather, other.line, min(due, other.earliest))
                self.model.sendings[alert, channel] = one
            self.known[number] = one
            if one.channel != channel:
                if self.model.sendings.get((alert, one.channel)) is one:
                    del self.model.sendings[alert, one.channel]
                one.channel = channel
                self.model.sendings[alert, channel] = one
                if one.tries:
                    one.due = min(one.due, self.now)
                one.earliest = min(one.earliest, self.now)
                one.tries, one.alone, one.failed_at, one.message = 0, 0, None, None
            if state == "withdrawn":
                one.state = state
            if key is not None and one.state == "waiting":
                one.message = key
            elif not attempts and key is None:
                one.message = None

    def claim(self) -> None:
        """A worker looks for what is due, and begins to send it."""
        self._claim(self.random.choice(self.workers))

    def _claim(self, worker: Worker) -> int:
        def work() -> list[list[dict[str, Any]]]:
            alerts.release_held(worker.database)
            return claim_due(worker.database, AT_ONCE, None, wait_after=wait_after)

        parcels = self._unblocked(work)
        self.learn()
        for rows in parcels:
            members = sorted(
                (self.known[row["delivery_id"]] for row in rows), key=lambda one: one.alert
            )  # as its message is
            key = rows[0]["digest_key"] or f"dateline-{rows[0]['alert_id']}"
            self._look_at(members, key, single=rows[0]["digest_key"] is None)
            self.model.begin(members, key, self.now)
            worker.parcels.append(Parcel(members, [row["delivery_id"] for row in rows], key, rows[0]["attempts"]))
            self.story_log.append(f"    begun {key}: {[one.alert for one in members]} to {members[0].channel[15]}")
        under_way = Counter(parcel.members[0].channel for one in self.workers for parcel in one.parcels)
        assert all(count <= AT_ONCE for count in under_way.values()), f"too much under way: {under_way}"
        return len(parcels)

    def _look_at(self, members: list[Sending], key: str, *, single: bool) -> None:
        """Hold a message that is begun against what is promised."""
        named = [one.alert for one in members]
        assert len({(one.rule, one.channel) for one in members}) == 1, f"{key} is of several rules or receivers"
        for one in members:
            assert one.state == "waiting", f"{one} is begun though it is {one.state}"
            if not one.tries:
                assert self.now >= one.earliest, f"{one} is begun too early, at {self.now}"
                assert not (single and one.gather), f"{one} was to go with others, and goes alone"
            others = [other for other in self.model.before(one) if other not in members]
            if (
                not single
            ):  # of two digests that hold parts of each other's stories the one with the oldest alert goes first
                others = [other for other in others if self._oldest(other) < min(named)]
            assert not others, f"{one} overtakes {others}\n{self._rows([one])}"
        before = self.tried.setdefault((key, members[0].channel), named)
        assert named == before or self.edits, f"{key} named {before} and now {named}"

    def _oldest(self, sending: Sending) -> int:
        if sending.message is None or not sending.message.startswith("dateline-digest"):
            return sending.alert
        return min(
            one.alert
            for one in self.model.sendings.values()
            if one.message == sending.message and one.state in {"waiting", "under way"}
        )

    def answer(self) -> None:
        """A receiver answers one message: it takes it, fails, or refuses it."""
        workers = [worker for worker in self.workers if worker.parcels]
        if workers:
            worker = self.random.choice(workers)
            parcel = worker.parcels.pop(self.random.randrange(len(worker.parcels)))
            self._answer(worker, parcel, self.random.choices(["taken", "failed", "refused"], [70, 22, 8])[0])

    def _answer(self, worker: Worker, parcel: Parcel, said: str) -> None:
        self.story_log.append(f"    {parcel.key} {said}")
        if said == "taken":
            self._unblocked(lambda: alerts.mark_sent(worker.database, parcel.deliveries))
            self.model.take(parcel.members, self.now, told=True)
            for one in parcel.members:
                assert one.accepted - one.doubtful <= 1, f"{one} is taken twice"
            return
        final = parcel.attempts >= (MAX_REFUSALS if said == "refused" else MAX_ATTEMPTS)
        wait = wait_after(parcel.attempts)
        self._unblocked(lambda: alerts.mark_failed(worker.database, parcel.deliveries, said, wait=wait, final=final))
        self.model.fail(parcel.members, self.now, final=final)

    def die(self) -> None:
        """A worker is killed, with messages that were taken and messages that were not."""
        worker = self.random.choice(self.workers)
        for parcel in worker.parcels:
            if self.random.random() < 0.5:
                self.model.take(parcel.members, self.now, told=False)
            else:
                self.model.lose(parcel.members)
        worker.parcels.clear()
        self._disconnect(worker)

    def lose_connection(self) -> None:
        """A worker's connection is cut, its messages are under way still."""
        worker = self.random.choice(self.workers)
        self._disconnect(worker)
        numbers = [number for parcel in worker.parcels for number in parcel.deliveries]
        if numbers:
            with worker.database.transaction() as connection:
                alerts.reclaim(connection, numbers)

    def _disconnect(self, worker: Worker) -> None:
        name, pid = worker.database.name, worker.database.connection().info.backend_pid
        worker.database.close()
        while self.sql("SELECT 1 FROM pg_stat_activity WHERE pid = %s", pid):
            time.sleep(0.005)
        worker.database = self._open(name)

    def pass_time(self) -> None:
        """The clock moves on."""
        self._set_clock(self.now + timedelta(seconds=self.random.choice(_STEPS) + self.random.random()))
        self._unblocked(lambda: watch_clock(self.workers[0].database))

    def _set_clock(self, moment: datetime) -> None:
        self.now = moment
        self.sql("UPDATE chance.clock SET moment = %s", moment)

    def set_back(self) -> None:
        """The clock stood ahead and is set right; nobody looked at it in the minute before."""
        self.end_load()
        watch_clock(self.control)
        ((seen,),) = self.sql("SELECT seen_at FROM clock_mark")
        by = timedelta(seconds=self.random.choice([90, 1800, 7200, 86_400]))
        self._set_clock(self.now - by)
        back = watch_clock(self.control)
        expected = (seen - self.now).total_seconds()
        assert abs(back - (expected if expected >= 60 else 0.0)) < 1, f"set back by {back}, not {expected}"
        hourly = {key for key, rule in self.rules.items() if rule.digest in {"", "hourly"} and not rule.quiet}
        self.model.set_back(self.now, timedelta(seconds=back), hourly)

    def translate(self) -> None:
        """A translation is done, so that what waits for it need not."""
        article, version = self.random.choice(self.articles)
        self.end_load()
        waiting = [
            one
            for one in self.model.sendings.values()
            if self.alerts[one.alert].article == article and one.state == "waiting" and not one.gather and not one.tries
            and one.due > self.now
        ]  # fmt: skip
        hasten_alerts(self.control, version, self.now)
        for one in sorted(waiting, key=lambda one: one.alert):
            from dataclasses import replace

            rule = replace(rule_schedule(self.rules[one.rule]), wait=0, limit=0)
            sending = plan_alert(one.rule, rule, self.now, 0)
            self.model.hasten(one.alert, one.channel, sending.due, sending.gather)

    def join_stories(self) -> None:
        """An article turns out to be of another story."""
        self.end_load()
        article, _ = self.random.choice(self.articles)
        self.story_of[article] = self.random.randint(1, _STORIES)
        self.sql("UPDATE article SET story_id = %s WHERE article_id = %s", self.story_of[article], article)

    def retry(self) -> None:
        """Somebody queues again what was given up."""
        self.end_load()
        alerts.retry_deliveries(self.control, None)
        for one in self.model.sendings.values():
            if one.state == "quarantined" and one.rule not in self.off:
                one.state, one.tries, one.alone, one.failed_at, one.due = "waiting", 0, 0, None, self.now

    def edit(self) -> None:
        """A rule is changed, switched off or on, or sent elsewhere."""
        self.end_load()
        key = self.random.choice(sorted(self.rules))
        what = self.random.choice(["schedule", "schedule", "channels", "off"])
        if key in self.off:
            self.off.discard(key)
            with self.control.transaction() as connection:
                alerts.enable_rule(connection, key, True)
        elif what == "off":
            self.off.add(key)
            with self.control.transaction() as connection:
                alerts.enable_rule(connection, key, False)
                alerts.withdraw_deliveries(connection, key)
        else:
            channels = self._some_receivers() if what == "channels" else list(self.rules[key].channels)
            self._write_rule(key, self.random.choice(_SCHEDULES), channels)
            follow_rules(self.control, [self.numbers[key]], None)
        self.learn()

    def drain(self) -> None:
        """Every receiver takes all that is brought, until nothing more is: what ought to have gone by now has gone."""
        self.end_load()
        while True:
            for worker in self.workers:
                while worker.parcels:
                    self._answer(worker, worker.parcels.pop(0), "taken")
            if not sum(self._claim(worker) for worker in self.workers):
                break
        late = [one for one in self.model.late(self.now) if one.rule not in self.off]
        assert not late, f"late at {self.now}: {late}\n{self._rows(late)}"

    def _rows(self, sendings: list[Sending]) -> list[tuple[Any, ...]]:
        return self.sql(
            "SELECT delivery_id, alert_id, channel, line, state, attempts, not_before, gather, held, digest_key, refused_alone, claimed_pid"
            " FROM delivery WHERE state = 'pending' AND alert_id = any(%s) ORDER BY alert_id",
            [one.alert for one in self.model.sendings.values() if one.line in {other.line for other in sendings}],
        )

    def finish(self) -> None:
        """All rules are on, nothing fails any more, and time passes: nothing is left, and everybody has everything once."""
        self.end_load()
        for key in sorted(self.off):
            with self.control.transaction() as connection:
                alerts.enable_rule(connection, key, True)
        self.off.clear()
        self.retry()
        for _ in range(30):
            self.drain()
            if not self.sql("SELECT 1 FROM delivery WHERE state = 'pending' LIMIT 1"):
                break
            self._set_clock(self.now + timedelta(hours=1, seconds=7))
        left = self.sql("SELECT alert_id, channel, state FROM delivery WHERE state NOT IN ('sent', 'withdrawn')")
        assert not left, f"never sent: {left}\n{self._rows([self.model.sendings[one[:2]] for one in left])}"
        for one in self.model.sendings.values():
            assert one.state in {"sent", "withdrawn"}, f"{one} was lost"
            assert one.state == "withdrawn" or one.accepted - one.doubtful == 1, f"{one} came {one.accepted} times"
