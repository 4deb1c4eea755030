"""Sources at work: asked whether they answer, found at a home page, taken from and given to OPML."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any
from urllib.parse import urlsplit

from app.steps.polite import GAP, PatientFetcher
from core.clock import Clock
from core.errors import FetchError, InputError, RefusedError
from ingest.codes import LANGUAGES
from ingest.discovery import Discovery, country_of, short_host
from ingest.endpoints import Endpoint, examine_body
from ingest.fetching import Fetcher
from ingest.opml import Outline
from ingest.sourcekeys import make_id
from ingest.sources import Problem, SourceDefinition, check_source
from load.connection import Database

_STALE = timedelta(days=30)
_LANGUAGE_LETTERS = 60  # fewer in the headlines say nothing sure about their language


@dataclass(frozen=True, slots=True)
class Checked:
    """What a source answered when asked by hand."""

    key: str
    url: str
    state: str  # answers | stale | empty | not a feed | robots | refused | failed
    kind: str | None = None
    items: int = 0
    newest: datetime | None = None
    ms: int = 0
    moved_to: str | None = None
    reason: str = ""

    @property
    def good(self) -> bool:
        """True where the source can be used."""
        return self.state in {"answers", "stale"}


def check_sources(
    database: Database,
    fetcher: Fetcher,
    clock: Clock,
    sources: Iterable[Mapping[str, Any]],
    *,
    workers: int = 8,
    gap: float = GAP,
) -> Iterator[Checked]:
    """Ask sources whether they answer, by their hosts' rules, and yield each answer as it comes; writes no state.

    Args:
        database: where the hosts' state is; each worker opens a connection of its own.
        fetcher: fetches safely.
        clock: the clock.
        sources: rows of `load.sources.list_sources`.
        workers: threads; the sources of one host share one.
        gap: seconds between two requests to one host.
    """
    hosts: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for source in sources:
        hosts[urlsplit(source["url"]).netloc.lower()].append(source)

    def ask(group: list[Mapping[str, Any]]) -> list[Checked]:
        with Database(database.url, name=f"{database.name} check") as own:
            patient = PatientFetcher(own, fetcher, gap=gap)
            return [_check(patient, clock, source) for source in group]

    for checked in _ask_all(ask, hosts.values(), workers):
        yield from checked


def _ask_all(
    ask: Callable[[list[Mapping[str, Any]]], list[Checked]], groups: Iterable[list[Mapping[str, Any]]], workers: int
) -> Iterator[list[Checked]]:
    """Yield what is answered for each group, as it comes.

    From daemons, as a pool would have who stops in between wait for all that is still to be asked.
    """
    waiting: SimpleQueue[list[Mapping[str, Any]]] = SimpleQueue()
    answered: SimpleQueue[list[Checked] | BaseException] = SimpleQueue()
    many = 0
    for many, group in enumerate(groups, 1):  # noqa: B007
        waiting.put(group)

    def work() -> None:
        with suppress(Empty):
            while True:
                group = waiting.get_nowait()
                try:
                    answered.put(ask(group))
                except BaseException as error:  # noqa: BLE001 - it is the answer, and raised where that is read
                    answered.put(error)

    for number in range(min(workers, many)):
        Thread(target=work, name=f"check {number}", daemon=True).start()
    try:
        for _ in range(many):
            answer = answered.get()
            if isinstance(answer, BaseException):
                raise answer
            yield answer
    finally:
        with suppress(Empty):
            while True:
                waiting.get_nowait()


def _check(patient: PatientFetcher, clock: Clock, source: Mapping[str, Any]) -> Checked:
    key, url = str(source["key"]), str(source["url"])
    start = time.perf_counter()
    try:
        page = patient.fetch(url)
    except FetchError as error:
        refused = "robots" if "robots.txt" in error.message else "refused"
        state = refused if isinstance(error, RefusedError) else "failed"
        return Checked(key, url, state, ms=_ms(start), reason=error.message.removeprefix(f"{url}: "))
    ms = _ms(start)
    moved = page.final_url if page.final_url != url else None
    try:
        found = examine_body(page, how="check", title=None, selector=(source["settings"] or {}).get("selector"))
    except InputError as error:
        return Checked(key, url, "not a feed", ms=ms, moved_to=moved, reason=error.message)
    stale = found.newest is not None and found.newest < clock() - _STALE
    state = "empty" if not found.items else "stale" if stale else "answers"
    return Checked(key, url, state, found.kind, found.items, found.newest, ms, moved)


def _ms(start: float) -> int:
    return round((time.perf_counter() - start) * 1000)


def define(
    endpoint: Endpoint,
    found: Discovery,
    given: Mapping[str, Any],
    taken: Collection[str],
    detect: Callable[[str], str],
    problem: Problem,
) -> SourceDefinition | None:
    """Make a definition of what was found at a site.

    Args:
        endpoint: the address chosen.
        found: the whole of what was found.
        given: what the user said (id, name, language, country, kind, owner, alignment, tier, selector); None says nothing.
        taken: the ids that exist.
        detect: tells the language of headlines, "und" where it cannot.
        problem: is handed whatever is wrong, as (key, what, cure).
    """
    headlines = " . ".join(found.titles)
    language = endpoint.language or found.language
    if sum(letter.isalpha() for letter in headlines) >= _LANGUAGE_LETTERS:
        # What the headlines are written in is worth more than what a template declares.
        detected = detect(headlines)
        language = detected if detected != "und" else language
    said = {key: value for key, value in given.items() if value is not None}
    table = {
        "id": free_id(make_id(short_host(found.home)), taken),
        "name": found.name or endpoint.title or urlsplit(endpoint.url).hostname,
        "kind": endpoint.kind,
        "url": endpoint.url,
        "home": found.home,
        "language": language if language in LANGUAGES else None,
        "country": country_of(found.home),
        "found": f"dateline sources add, {endpoint.how}",
        **said,
    }
    return check_source({key: value for key, value in table.items() if value is not None}, problem)


def free_id(wanted: str, taken: Collection[str]) -> str:
    """Return the id, with a number behind it where it is taken."""
    number, free = 2, wanted or "source"
    while free in taken:
        free, number = f"{wanted[:58] or 'source'}-{number}", number + 1
    return free


def from_outline(
    outline: Outline, language: str | None, taken: Collection[str], problem: Problem
) -> SourceDefinition | None:
    """Make a definition of an OPML outline; `problem` is handed what is wrong with it."""
    own: dict[str, Any] = dict(outline.own)
    for key in ("tier", "poll_seconds"):
        if key in own and own[key].isascii() and own[key].isdigit():
            own[key] = int(own[key])
    table = {
        "name": " ".join(outline.title.split()),
        "kind": "feed",
        "url": outline.url,
        "home": outline.home,
        "language": outline.language or language,
        **own,
        "id": free_id(own.get("id") or make_id(outline.title) or make_id(short_host(outline.url)), taken),
    }
    definition = check_source({"language": "en", **{k: v for k, v in table.items() if v is not None}}, problem)
    known = table["language"]
    return definition if definition is None or known else replace(definition, language=None)


def to_outline(row: Mapping[str, Any]) -> Outline:
    """Make an OPML outline of a row of `load.sources.list_sources`, in a folder of its language."""
    settings = row["settings"] or {}
    own = {"id": row["key"], "kind": row["kind"], **{k: row[k] for k in ("country", "owner", "alignment", "tier")}}
    own |= {key: settings.get(key) for key in ("selector", "poll_seconds", "found")}
    return Outline(
        row["url"],
        row["name"],
        row["home"],
        row["language"],
        (row["language"] or "und",),
        tuple(word for word in (row["alignment"] or "").split(", ") if word),
        tuple((key, str(value)) for key, value in own.items() if value is not None),
    )
