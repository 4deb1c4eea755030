"""What the law of the outbox (docs/alerts.md) says of deliveries, as plainly as it can be said: a model to hold the SQL against.

It is told what happens, never what the tables say, and answers what a receiver may get now, and what is late.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from app.steps.deliver import wait_after


@dataclass
class Sending:
    """One alert to one receiver.

    Args:
        due: when it may go at last, by its plan, by what took it along, or by its next try.
        earliest: when it may go at first.
        doubtful: it was taken, and nobody could say so: it may come again.
    """

    alert: int
    channel: str
    rule: str
    due: datetime
    gather: bool
    line: int
    earliest: datetime
    state: str = "waiting"
    tries: int = 0
    failed_at: datetime | None = None
    alone: int = 0
    accepted: int = 0
    doubtful: int = 0
    message: str | None = None  # the key under which it was begun, with others where it is a digest


@dataclass
class Model:
    """The deliveries of all rules, and the lines of their stories."""

    sendings: dict[tuple[int, str], Sending] = field(default_factory=dict)
    taken: list[tuple[str, datetime]] = field(default_factory=list)  # by which receivers something was taken, and when

    def ring(
        self, alert: int, rule: str, channels: Iterable[str], due: datetime, gather: bool, told: Iterable[int]
    ) -> None:
        """An alert was committed; `told` are the rule's alerts on its story."""
        known = set(told)
        lines = {one.line for one in self.sendings.values() if one.alert in known}
        line = min(lines, default=alert)
        for one in self.sendings.values():
            if one.line in lines and one.state in {"waiting", "under way", "quarantined"}:
                one.line = line
        for channel in channels:
            self.sendings[alert, channel] = Sending(alert, channel, rule, due, gather, line, due)
            self.take_along(alert, channel)

    def before(self, sending: Sending) -> list[Sending]:
        """What waits to go to the same receiver of earlier alerts of its line, and holds it back."""
        return [
            one
            for one in self.sendings.values()
            if one.channel == sending.channel and one.alert < sending.alert and one.line == sending.line
            and one.state in {"waiting", "under way"} and one.alone < 2
        ]  # fmt: skip

    def take_along(self, alert: int, channel: str) -> None:
        """What goes alone takes along what its story has waiting, unless that was begun."""
        later = self.sendings[alert, channel]
        if later.gather or later.state != "waiting":
            return
        for one in self.before(later):
            if one.state == "waiting" and one.message is None and one.due > later.due:
                one.due = later.due
                one.earliest = min(one.earliest, later.due)

    def hasten(self, alert: int, channel: str, due: datetime, gather: bool) -> None:
        """Its translation came, or will not."""
        one = self.sendings[alert, channel]
        one.due, one.gather = min(one.due, due), gather
        one.earliest = min(one.earliest, due)
        self.take_along(alert, channel)

    def begin(self, members: list[Sending], key: str, now: datetime) -> None:
        """A worker has a message in hand."""
        for one in members:
            one.state, one.message, one.tries = "under way", key, one.tries + 1
            if one.tries > 1:  # if nothing is known of this try
                one.due = now + timedelta(seconds=wait_after(one.tries))

    def take(self, members: list[Sending], now: datetime, *, told: bool) -> None:
        """The receiver took a message; `told`: and we know."""
        for one in members:
            one.accepted += 1
            if told:
                one.state = "sent"
            else:
                one.doubtful += 1
                one.state = "waiting"
        if not told:
            return
        for channel in {one.channel for one in members}:
            self.taken.append((channel, now))
            for one in self.sendings.values():
                well = one.failed_at is not None and one.failed_at < now - timedelta(minutes=1)
                if one.channel == channel and one.state == "waiting" and one.tries and one.alone < 2 and well:
                    one.due = min(one.due, now)

    def fail(self, members: list[Sending], now: datetime, *, final: bool) -> None:
        """The receiver did not take a message."""
        for one in members:
            failed = one.failed_at
            if failed is not None and any(channel == one.channel and failed < at <= now for channel, at in self.taken):
                one.alone += 1
            one.failed_at = now
            one.state = "quarantined" if final else "waiting"
            one.due = now + timedelta(seconds=wait_after(one.tries))

    def lose(self, members: list[Sending]) -> None:
        """A worker died with a message that its receiver never had."""
        for one in members:
            one.state = "waiting"

    def set_back(self, now: datetime, by: timedelta, hourly: Collection[str]) -> None:
        """The clock was set back; what is gathered keeps its time of the day, of `hourly` rules that of the hour."""
        for one in self.sendings.values():
            if one.state == "waiting" and one.due > now:
                if one.gather and not one.tries:
                    step = timedelta(hours=1) if one.rule in hourly else timedelta(days=1)
                    one.due -= min(-(-by // step), (one.due - now) // step) * step
                else:
                    one.due = max(now, one.due - by)
                one.earliest = min(one.earliest, one.due)
            if one.failed_at is not None:
                one.failed_at = min(one.failed_at, now)

    def late(self, now: datetime) -> list[Sending]:
        """What ought to have gone by now, when everybody took all that was brought, until nothing more was."""
        held: dict[tuple[int, str], bool] = {}
        waiting = [one for one in self.sendings.values() if one.state == "waiting"]
        found = []
        for one in sorted(waiting, key=lambda one: one.alert):
            company = [other for other in waiting if one.message is not None and other.message == one.message]
            blocked = any(
                other.due > now or held.get((other.alert, other.channel), False)
                for member in [one, *company]
                for other in self.before(member)
                if other not in company
            )
            held[one.alert, one.channel] = blocked
            if one.due <= now and not blocked:
                found.append(one)
        return found
