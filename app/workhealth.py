"""How the work stands, for `dateline doctor`: what was set aside, which rules and channels are wrong, which tasks fail."""

from __future__ import annotations

from collections.abc import Sequence

from alert.channels import check_channel
from alert.rules import Rule
from app.finding import Finding
from app.rulebook import name_channels, read_rulebook
from core.errors import DatelineError, RefusedError, SettingsError
from core.resources import seeds_path
from ingest.addresses import refuse_private
from load.administration import failing_tasks
from load.alerts import list_rules, quarantined_channels
from load.aside import count_links, count_set_aside, newest_end
from load.connection import Database
from load.dispositions import quarantined_documents
from load.embedded import EmbeddedPostgres, is_running
from load.sources import list_sources
from load.translations import count_translations


def examine_work(database: Database, channels: Sequence[str]) -> list[Finding]:
    """Look at documents, translations, rules, channels and deliveries.

    Args:
        channels: DATELINE_APPRISE_URLS.
    """
    return [
        _examine_documents(database),
        _examine_aside(database),
        _examine_links(database),
        _examine_translations(database),
        *_examine_rules(database),
        *_examine_channels(channels),
        *_examine_deliveries(database),
    ]


def examine_addresses(database: Database, allow: tuple[str, ...]) -> list[Finding]:
    """Look for sources that are on and whose address is private, so that it is never asked.

    Args:
        allow: DATELINE_ALLOW_HOSTS.
    """
    found = []
    for row in list_sources(database):
        if not row["enabled"] or row["retired"] or not (row["url"] or "").startswith("http"):
            continue
        try:
            refuse_private(row["url"], allow)
        except RefusedError as error:
            cure = f"{error.cure}, or `dateline sources disable {row['key']}`"
            found.append(Finding("sources", f"{row['key']}: {error.message}", cure))
    return found


def _examine_documents(database: Database) -> Finding:
    count, reason = quarantined_documents(database)
    if not count:
        return Finding("documents", "none quarantined")
    cure = "`dateline replay --stage quarantined` tries them again once the cause is mended"
    return Finding("documents", f"{count} quarantined; the newest: {reason[:200]}", cure)


def _examine_aside(database: Database) -> Finding:
    counted = [one for one in count_set_aside(database) if one[0] != "quarantined"]
    if not counted:
        return Finding("set aside", "no document")
    kinds = ", ".join(f"{count} {kind or disposition}" for disposition, kind, count in counted)
    return Finding(
        "set aside", f"{sum(one[2] for one in counted)} documents: {kinds}; `dateline status --aside` lists them"
    )


def _examine_links(database: Database) -> Finding:
    states = count_links(database)
    # Of many pages some are always gone; that all of a source's are is told by `dateline sources health`.
    lost = [f"{states[name]} {name}" for name in ("gone", "failed", "refused", "failing") if name in states]
    if not lost:
        return Finding("links", "none ended without its page")
    newest = newest_end(database)
    told = f"; the newest to end: {newest[:200]}" if newest else ""
    return Finding("links", f"{', '.join(lost)}{told}; `dateline status --aside` lists them")


def _examine_translations(database: Database) -> Finding:
    states = count_translations(database)
    # None of these is an illness by itself: no engine may be wanted, and what failed is tried again.
    waiting = [f"{states[name]} {name}" for name in ("pending", "partial", "failed", "off") if name in states]
    return Finding(
        "translations", ", ".join((*waiting, "`dateline translations` tells why")) if waiting else "none waits"
    )


def _examine_rules(database: Database) -> list[Finding]:
    book = read_rulebook(list_rules(database))
    cure = "write it anew with `dateline rules add FILE`; docs/alerts.md shows the form"
    bad = [Finding("rules", f"left out: {problem}", cure) for problem in book.problems.values()]
    bad += _examine_names(database, [rule for _, rule in book.in_force])
    return bad or [Finding("rules", f"{len(book.in_force)} in force")]


def _examine_names(database: Database, rules: Sequence[Rule]) -> list[Finding]:
    """Look for rules in force that cannot ring: topics and sources come and go, and older rules were checked less."""
    # These take half a second to import and read, and `dateline status` needs none of them.
    from app.steps.rulecheck import find_mute, known_sources, read_names

    if not rules:
        return []
    try:
        names, sources = read_names(seeds_path()), known_sources(database)
    except SettingsError as error:
        return [Finding("rules", f"cannot be checked: {error.message}", error.cure or "see the message")]
    again = "write the rule anew with `dateline rules add FILE`, or `dateline rules disable` it"
    return [
        Finding("rules", f"{rule.key} cannot ring: {error.message}", " ".join(filter(None, [error.cure, again])))
        for rule in rules
        for error in find_mute(rule, names, sources)
    ]


def _examine_channels(channels: Sequence[str]) -> list[Finding]:
    found = []
    for channel in channels:
        try:
            check_channel(channel, "DATELINE_APPRISE_URLS")
        except SettingsError as error:
            found.append(Finding("channels", error.message, error.cure))
    return found


def _examine_deliveries(database: Database) -> list[Finding]:
    rows = quarantined_channels(database)
    names = name_channels(database, (row["channel"] for row in rows))
    found = [
        Finding(
            "deliveries",
            f"{row['deliveries']} quarantined to {names[row['channel']]}; the newest: {row['reason']}",
            "mend the channel, then `dateline alerts retry`",
        )
        for row in rows
    ]
    return found or [Finding("deliveries", "none quarantined")]


def examine_tasks(server: EmbeddedPostgres) -> Finding:
    """Look at the last try of each task in the database of the local Airflow."""
    if not is_running(server):
        return Finding("tasks", "not known: Airflow's database is not the embedded one")
    try:
        with Database(server.url("airflow"), name="dateline doctor") as database:
            failing = failing_tasks(database)
    except DatelineError as error:
        return Finding("tasks", error.message, error.cure or "see the message")
    if not failing:
        return Finding("tasks", "none failed at its last try")
    names = ", ".join(f"{dag}.{task} ({state}, {ended:%Y-%m-%d %H:%M} UTC)" for dag, task, state, ended in failing)
    return Finding("tasks", f"failing: {names}", "its log in Airflow's web page, Dags, the last run, tells why")
