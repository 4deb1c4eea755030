"""A crawler that polls, fetches, processes and sends at the time that a test's site tells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol, TypeVar

from app.steps.crawl import fetch_links
from app.steps.deliver import deliver_alerts
from app.steps.polling import poll_sources
from app.steps.process import process_documents
from app.tasks import make_tools
from core.settings import Settings
from ingest.fetching import Fetcher
from load.connection import Database
from tests.servers import Answer, LocalServer

GAP = 0.02
HOURS = (1.0, 6.0, 24.0)


class Clocked(Protocol):
    """A site with a clock."""

    now: datetime


class Served(Protocol):
    """A site that answers requests."""

    server: LocalServer

    def answer(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Answer: ...


S = TypeVar("S", bound=Served)


@contextmanager
def serve_site(make: Callable[[datetime], S]) -> Iterator[S]:
    """Serve a site whose clock begins five minutes ago."""
    made = make(datetime.now(UTC).replace(microsecond=0) - timedelta(minutes=5))
    made.server = LocalServer(made.answer)
    with made.server:
        yield made


@dataclass
class SiteCrawler:
    """The steps of the pipeline on the real store, one after the other."""

    database: Database
    site: Clocked
    settings: Settings

    def clock(self) -> datetime:
        return self.site.now

    def tools(self) -> Any:
        return replace(make_tools(self.database, self.settings), clock=self.clock, revisit_hours=HOURS)

    def round(self) -> Counter[str]:
        """Polls, fetches and processes once, as if every wait of hosts and sources had passed; a link's own is measured by the clock."""
        self.sql("UPDATE source_state SET next_poll_at = now()")
        self.sql("UPDATE host SET next_at = now(), links_after = now(), robots_until = 'infinity'")
        fetcher = Fetcher(self.settings, clock=self.clock)
        done = poll_sources(self.database, fetcher, self.clock, gap=GAP, workers=1)
        self.sql("UPDATE link SET not_before = '-infinity' WHERE not_before <= %s", self.site.now)
        done += fetch_links(self.database, fetcher, self.clock, gap=GAP, workers=1, hours=HOURS)
        return done + process_documents(self.database, self.tools())

    def run(self) -> Counter[str]:
        """One round, and what it rings."""
        done = self.round()
        self.sql("UPDATE delivery SET not_before = now() WHERE not_before <= %s", self.site.now)
        deliver_alerts(self.database, timeout=5)
        return done

    def after(self, **span: float) -> Counter[str]:
        """What a run brings so much later."""
        self.site.now += timedelta(**span)
        return self.run()

    def sql(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        with self.database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute(statement, values or None)
            return list(cursor.fetchall()) if cursor.description else []
