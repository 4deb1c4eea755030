"""The senses that a worker holds of the days it works on, kept up to what other workers place."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

import numpy as np

from load import storytexts
from load.connection import Connection
from load.storytexts import StoredSense
from transform.senses import SENSE_BYTES, Bits, SenseWindow, differing_bits, sense_bits
from transform.storyindex import BY_SENSE
from transform.storymatch import DAYS, Matcher

HELD_DAYS = 60  # an article from another time loads its own days and drops the oldest
HELD_SENSES = 1_000_000  # 72 MB; of more than that the days used longest ago go


@dataclass(frozen=True, slots=True)
class Nearest:
    """The articles nearest in sense to one of `day`, nearest first; what differs in fewer bits than `limit` is among them."""

    day: date
    articles: list[int]
    limit: int


class HeldSenses:
    """The window of one worker; bits are read, not worked out, and marks tell what is new.

    Args:
        matcher: centres the vectors of articles that were placed before bits were kept.
    """

    def __init__(self, matcher: Matcher) -> None:
        self._matcher = matcher
        self._window = SenseWindow()
        self._days: OrderedDict[date, None] = OrderedDict()
        self._mark: int | None = None

    def nearest(self, connection: Connection, bits: Bits, day: date) -> Nearest:
        """Return the articles nearest to one of `day` among those placed up to now."""
        around = range(day.toordinal() - int(DAYS), day.toordinal() + int(DAYS) + 1)
        # A day at the end of the calendar has no days beyond it.
        self._hold_days(connection, [date.fromordinal(n) for n in around if 1 <= n <= date.max.toordinal()])
        assert self._mark is not None
        self._add(storytexts.list_fresh(connection, self._mark))
        return Nearest(day, *self._window.nearest(bits, day.toordinal(), BY_SENSE))

    def hold(self, connection: Connection, bits: Bits, near: Nearest) -> list[int]:
        """Let no other place an article with a sense until this transaction ends.

        Returns:
            Those placed since `near` was found that would have been among them.
        """
        assert self._mark is not None
        fresh = storytexts.hold_senses(connection, self._mark)
        self._add(fresh)
        close = [s for s in fresh if abs((s.day - near.day).days) <= int(DAYS)]
        if not close:
            return []
        distances = differing_bits(bits, _join_bits(s.bits for s in close))
        order = np.argsort(distances, kind="stable")[:BY_SENSE]
        return [close[place].article_id for place in order.tolist() if distances[place] <= near.limit]

    def _hold_days(self, connection: Connection, days: list[date]) -> None:
        if self._mark is None:
            self._mark = storytexts.last_placed(connection)
        absent = [day for day in days if day not in self._days]
        for day in days:
            self._days[day] = None
            self._days.move_to_end(day)
        if absent:
            for day, articles, held in storytexts.list_days(connection, absent, self._mark):
                numbers = np.frombuffer(articles, dtype=">i8").astype(np.int64)
                self._window.add_many(numbers, day.toordinal(), _as_bits(held))
            for article, day, lang, vector in storytexts.list_older(connection, absent):
                centred = self._matcher.centre_many(
                    lang, np.frombuffer(vector, dtype="<f2").astype(np.float32)[np.newaxis]
                )
                self._window.add(article, day.toordinal(), sense_bits(centred)[0])
        while len(self._days) > len(days) and (len(self._days) > HELD_DAYS or len(self._window) > HELD_SENSES):
            self._window.forget(self._days.popitem(last=False)[0].toordinal())

    def _add(self, fresh: list[StoredSense]) -> None:
        for sense in fresh:
            if sense.day in self._days:
                self._window.add(sense.article_id, sense.day.toordinal(), _as_bits(sense.bits)[0])
            self._mark = sense.placed


def _as_bits(held: bytes) -> Bits:
    return np.frombuffer(held, dtype=np.uint8).reshape(-1, SENSE_BYTES).view(np.uint64)


def _join_bits(held: Iterable[bytes]) -> Bits:
    return _as_bits(b"".join(held))
