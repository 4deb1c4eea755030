"""`dateline sources add` and `check`: the two that ask the web."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from core.errors import RefusedError, UsageError
from core.settings import read_settings

if TYPE_CHECKING:
    from app.jsonlines import Failures
    from ingest.discovery import Discovery
    from ingest.endpoints import Endpoint
    from ingest.sources import SourceDefinition
    from load.connection import Database

UNSEEDED = "the shipped sources are not loaded yet: the first `dateline up` does it"


def add(
    address: str = typer.Argument(
        ..., metavar="URL|FILE.toml", help="A home page, feed or sitemap; or a TOML file of sources."
    ),
    key: str | None = typer.Option(None, "--id", help="The id; else made of the host."),
    name: str | None = typer.Option(None, "--name", help="The outlet's name; else as the site says."),
    lang: str | None = typer.Option(None, "--lang", help="Its language (tr, ko, …); else told from its headlines."),
    country: str | None = typer.Option(None, "--country", help="Its country (TR, KR, …); else told from its domain."),
    kind: str | None = typer.Option(
        None, "--kind", help="Choose among this kind: feed, news_sitemap, sitemap or listing."
    ),
    selector: str | None = typer.Option(None, "--selector", help="A CSS selector of article links: a listing page."),
    tier: int | None = typer.Option(None, "--tier", help="1 (best) to 9."),
    owner: str | None = typer.Option(None, "--owner", help="Who owns it."),
    alignment: str | None = typer.Option(
        None, "--alignment", help="As commonly described: state agency, independent, …"
    ),
    everything: bool = typer.Option(False, "--all", help="Add everything that was found, not only the best."),
    dry_run: bool = typer.Option(False, "--dry-run", help="Only show what was found."),
) -> None:
    """Find a site's feeds and sitemaps, show them, and add the best as a source that is on.

    Looks at link tags, robots.txt, links on the page and the usual places, politely: at most 24 requests, as the host's robots.txt allows.

    Example: dateline sources add https://haber.example --id haber --tier 2
    """
    from app.database import open_database
    from app.jsonlines import Failures
    from ingest.sourcekeys import check_url
    from load.sources import add_sources, list_sources

    settings = read_settings(os.environ)
    failures = Failures("sources add")
    if address.endswith(".toml") and "://" not in address:
        _add_file(Path(address), failures)
        raise typer.Exit(failures.exit_code)
    try:
        check_url(address)
    except ValueError as error:
        bare = address.rpartition("@")[2].split("://")[-1]
        meant = re.fullmatch(r"[\w.-]+\.\w{2,}(?::\d{1,4})?(?:/\S*)?", bare)
        raise UsageError(f"the address {error}", cure=f"write https://{bare if meant else 'host/path'}") from error
    said = {"id": key, "name": name, "language": lang, "country": country, "owner": owner, "alignment": alignment}
    given: dict[str, Any] = {**said, "tier": tier, "selector": selector}
    _check_options(given, kind)
    with open_database(settings, name="dateline sources") as database:
        rows = list_sources(database)
        if key in {row["key"] for row in rows}:
            raise UsageError(f"there is a source {key!r} already", cure="choose another --id")
        found = _discover(database, address, selector)
        offers = [offer for offer in found.found if kind in {None, offer.kind}]
        _show(found, offers)
        if not offers:
            failures(
                f"{address}: no {kind or 'feed or sitemap'} found; give the address of one, or --selector for a listing page"
            )
        elif not dry_run:
            chosen = _define(offers if everything else offers[:1], found, given, rows, failures)
            add_sources(database, [source.row() for source in chosen], enabled=True)
            for source in chosen:
                place = f"{source.language or '-'}, {source.country or '-'}, tier {source.tier}"
                typer.echo(f"added {source.id} ({source.name}; {source.kind}; {place}): {source.url}")
    raise typer.Exit(failures.exit_code)


def check(
    ids: list[str] | None = typer.Argument(None, metavar="[ID…]", help="Which; without any, all that are not retired."),
    as_json: bool = typer.Option(False, "--json", help="Print a JSON object a line."),
    enable: bool = typer.Option(False, "--enable", help="Switch on those that answer."),
) -> None:
    """Ask sources whether they answer, by their hosts' rules: state, id, items, age of the newest, milliseconds.

    States: answers, stale (nothing newer than 30 days), empty, not a feed, robots (not allowed by robots.txt), refused (by our own rules), failed.
    Exit code 1 where one can't be used. Changes nothing but, with --enable, what is on.

    Example: dateline sources check aa dha --json
    """
    from app.database import open_database
    from app.jsonlines import write_record
    from app.sourcehealth import say_span
    from app.steps.sources import check_sources
    from core.clock import utc_now
    from ingest.fetching import Fetcher
    from load.sources import forget_failed_robots, list_sources, switch_sources

    settings = read_settings(os.environ)
    good, asked = [], 0
    with open_database(settings, name="dateline sources") as database:
        rows = choose_sources(list_sources(database), ids)
        askable = [row for row in rows if ids or not row["retired"]]
        forget_failed_robots(database, [row["url"] for row in askable])
        for answer in check_sources(database, Fetcher(settings), utc_now, askable):
            asked += 1
            good += [answer.key] if answer.good else []
            if as_json:
                write_record(answer, sys.stdout)
                continue
            newest = "" if answer.newest is None else f"newest {say_span(utc_now() - answer.newest)} old"
            moved = f"moved to {answer.moved_to}" if answer.moved_to else ""
            told = "  ".join(filter(None, (newest, moved, answer.reason)))
            typer.echo(f"{answer.state:<11} {answer.key:<22} {answer.items:>5} items {answer.ms:>6} ms  {told}")
        if enable:
            switch_sources(database, good, True)
    note = "; those are on now" if enable and good else ""
    note = "; where none answers, look at the network first" if asked > 2 and not good else note
    typer.echo(f"dateline sources check: {len(good)} of {asked} answer{note}", err=True)
    raise typer.Exit(0 if len(good) == asked else 1)


def choose_sources(rows: list[dict[str, Any]], ids: list[str] | None) -> list[dict[str, Any]]:
    """Return the sources of these ids, all of them where none is given.

    Raises:
        UsageError: an id is unknown; names the nearest.
    """
    from ingest.sourcekeys import suggest

    if not ids:
        return rows
    by_key = {row["key"]: row for row in rows}
    for key in ids:
        if key not in by_key:
            cure = suggest(key, by_key) or ("`dateline sources list` names them" if shipped(rows) else UNSEEDED)
            raise UsageError(f"there is no source {key!r}", cure=cure)
    return [by_key[key] for key in dict.fromkeys(ids)]


def shipped(rows: Iterable[Mapping[str, Any]]) -> bool:
    """True where the shipped sources are loaded, as the first `dateline up` does."""
    return any(row["origin"] == "seed" for row in rows)


def _add_file(path: Path, failures: Failures) -> None:
    from app.database import open_database
    from ingest.addresses import refuse_private
    from ingest.sources import read_sources
    from load.sources import add_sources, list_sources

    settings = read_settings(os.environ)
    read, problems = read_sources(path)
    for problem in problems:
        failures(str(problem))
    if not read and not problems:
        failures(f"{path}: holds no source; write each as a [[source]] table, docs/sources.md shows the form")
    sources = []
    for source in read:
        try:
            refuse_private(source.url, settings.allow_hosts)
            sources.append(source)
        except RefusedError as error:
            failures(f"{path}: {source.id}: url: {error}")
    with open_database(settings, name="dateline sources") as database:
        add_sources(database, [source.row() for source in sources], enabled=True)
        rows = list_sources(database)
    typer.echo(f"{len(sources)} sources written: {', '.join(source.id for source in sources) or 'none'}")
    for one, other, url in _asked_twice({source.id for source in sources}, rows):
        cure = f"`dateline sources disable {other}` leaves it to one"
        typer.echo(f"dateline sources add: {one} and {other} are both on and ask {url} ({cure})", err=True)


def _asked_twice(added: Collection[str], rows: Iterable[Mapping[str, Any]]) -> Iterator[tuple[str, str, str]]:
    """Yield (source added, another that is on, the address both have): a site is asked twice, which it may not like."""
    by_url: dict[str, list[str]] = {}
    for row in rows:
        if row["enabled"] and not row["retired"]:
            by_url.setdefault(row["url"], []).append(row["key"])
    for url, keys in by_url.items():
        for one in [key for key in keys if key in added]:
            yield from ((one, other, url) for other in keys if other not in added)


def _check_options(given: Mapping[str, Any], kind: str | None) -> None:
    """Refuse what cannot be meant before anything is asked of a site."""
    from ingest.sourcekeys import suggest
    from ingest.sources import check_source

    kinds = ("feed", "news_sitemap", "sitemap", "listing")
    if kind is not None and kind not in kinds:
        raise UsageError(f"--kind {kind!r} is no kind", cure=suggest(kind, kinds) or f"use one of {', '.join(kinds)}")
    if kind == "listing" and given["selector"] is None:
        raise UsageError("a listing page needs --selector", cure='for example --selector "main h2 a"')

    def refuse(key: str, what: str, cure: str) -> None:
        raise UsageError(f"--{'lang' if key == 'language' else key}: {what}", cure=cure)

    sure = {"id": "x", "name": "x", "language": "en", "url": "https://x.example/"}
    said = {name: value for name, value in given.items() if value is not None}
    check_source({**sure, "kind": "listing" if "selector" in said else "feed", **said}, refuse)


def _discover(database: Database, address: str, selector: str | None) -> Discovery:
    from app.steps.polite import PatientFetcher
    from core.clock import utc_now
    from ingest.discovery import discover
    from ingest.fetching import Fetcher
    from load.sources import forget_failed_robots, read_robots

    forget_failed_robots(database, [address])
    patient = PatientFetcher(database, Fetcher(read_settings(os.environ)))
    return discover(
        address,
        patient.fetch,
        lambda url: read_robots(database, url),
        now=utc_now(),
        selector=selector,
        tell=lambda url: typer.echo(f"asking {url}", err=True),
    )


def _show(found: Discovery, offers: list[Endpoint]) -> None:
    from app.sourcehealth import say_span
    from core.clock import utc_now

    def age(newest: datetime | None) -> str:
        return "undated" if newest is None else f"newest {say_span(utc_now() - newest)} old"

    for url, why in found.refused:
        typer.echo(f"no: {url}: {why.removeprefix(f'{url}: ')}", err=True)
    for offer in offers:
        title = f"  {offer.title}" if offer.title else ""
        typer.echo(
            f"{offer.kind:<12} {offer.items:>5} items  {age(offer.newest):<18} {offer.url}  ({offer.how}){title}"
        )


def _define(
    offers: list[Endpoint], found: Discovery, given: Mapping[str, Any], rows: list[dict[str, Any]], failures: Failures
) -> list[SourceDefinition]:
    from app.steps.sources import define, free_id
    from transform.language import detect_language

    known = {row["url"]: row for row in rows}
    taken = {row["key"] for row in rows}
    made: list[SourceDefinition] = []
    for offer in offers:
        if offer.url in known:
            row = known[offer.url]
            state = "on" if row["enabled"] else f"off; `dateline sources enable {row['key']}` switches it on"
            typer.echo(f"known already as {row['key']} ({state}): {offer.url}")
            continue
        said = dict(given)
        if made and said["id"] is not None:
            said["id"] = free_id(str(said["id"]), taken)

        def problem(key: str, what: str, cure: str, url: str = offer.url) -> None:
            option = "--lang" if key == "language" else f"--{key}"
            failures(
                f"{url}: {key}: {what}; say it with {option}" if "missing" in what else f"{url}: {key}: {what}; {cure}"
            )

        source = define(offer, found, said, taken, lambda text: detect_language(text).code, problem)
        if source is not None:
            taken.add(source.id)
            made.append(source)
    return made
