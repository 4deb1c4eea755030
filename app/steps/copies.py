"""Where an article stands among the known: whose copy it is, decided in the transaction that loads it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import numpy as np

from load import copies
from load.connection import Connection, Database
from transform.copies import (
    CANDIDATES,
    COMMON,
    NO_KIN,
    CopyLink,
    Kin,
    Match,
    Shingles,
    Text,
    Verdict,
    are_two_reports,
    compare_texts,
    find_kin,
    leave_items,
    may_be_other_news,
    may_be_part,
    may_share_background,
    part_other_news,
    retie,
    settle,
    shingle_text,
    sketch,
)

_SIBLINGS = 24  # copies of one original that a new one is compared with, the first that came


@dataclass(frozen=True, slots=True)
class CopyPlace:
    """What a text is a copy of, or None where it is the earliest known; `alone` where it has nothing to do with any other.

    `kin` are the articles that it shares words with all the same.
    """

    link: CopyLink | None
    alone: bool
    kin: Kin = NO_KIN


def place_copy(
    connection: Connection, new: Text, version_id: int, text_hash: str, *, since: datetime, edited: bool = False
) -> CopyPlace:
    """Find out whether a text is a copy, record it, and let later texts find it.

    A late original takes over the copies that pointed to the earliest known before.

    Args:
        connection: a transaction that holds `load.places.lock_places`.
        new: the text; its article and version are inserted.
        version_id: the version it is the text of.
        text_hash: of title and body, for the very same words.
        since: the start of the look-up window.
        edited: the article has had another text before.

    Raises:
        PlacesMovedError: the group it belongs to was regrouped at the same moment.
    """
    known: set[int] = set()
    placed = False
    if edited:
        own = copies.read_texts(connection, [new.article])
        known = {shingle for stored in own for shingle in sketch(_text(stored).shingles).tolist()}
        # An article that has its place keeps it when it is edited; its new words let copies of them be found.
        original = copies.find_original(connection, new.article)
        placed = original != new.article or bool(copies.list_copies(connection, new.article))
    matches, kin = ([], NO_KIN) if placed else find_matches(connection, new, text_hash, since)
    settled = settle(new, matches)
    if settled is not None:
        groups = {settled.root.article, *(former for former, _ in settled.regrouped)} - {new.article}
        copies.hold_roots(connection, groups, own=new.article if edited else None)
        for former, tie in settled.regrouped:
            _regroup(connection, former, settled.root, tie)
        if settled.verdict is not None:
            pointer = (new.article, settled.verdict.kind, settled.verdict.score)
            copies.point_copies(connection, settled.root.article, [pointer])
        best = max(matches, key=lambda match: match.verdict.score)
        # What a copy has in common with a known text is indexed already: a thousand reprints are one entry.
        known |= set(sketch(best.text.shingles).tolist())
    day = datetime.fromtimestamp(new.arrival, tz=since.tzinfo).date()
    fresh = [shingle for shingle in sketch(new.shingles).tolist() if shingle not in known]
    shingles, numbers = new.shingles.astype("<u4").tobytes(), np.array(sorted(new.numbers), dtype="<u4").tobytes()
    copies.insert_text(connection, version_id, new.article, day, shingles, fresh, numbers=numbers)
    if settled is None or settled.verdict is None:
        return CopyPlace(None, settled is None and not placed, kin)
    link = CopyLink(new.article, settled.root.article, settled.verdict.kind, settled.verdict.score)
    return CopyPlace(link, False, kin)


def shingle_again(database: Database, most: int = 500) -> int | None:
    """Cut the next `most` texts that an earlier release stored as this one does, so that their reprints are found.

    Returns:
        How many were written; None where none is left.
    """
    with database.transaction("shingle texts again") as connection:
        older = copies.read_older(connection, most)
        for text in older:
            shingles = shingle_text(text.body)
            copies.rewrite_text(connection, text, shingles.astype("<u4").tobytes(), sketch(shingles).tolist())
    return len(older) or None


def look_up_window(seen_at: datetime, days: int) -> datetime:
    """Return the start of the look-up window of a text that came at `seen_at`."""
    return seen_at - timedelta(days=days)


def find_matches(connection: Connection, new: Text, text_hash: str, since: datetime) -> tuple[list[Match], Kin]:
    """Return the known texts, within the window that starts at `since`, that a new one repeats.

    With them, those that it shares words with all the same.
    """
    if not len(new.shingles):
        return [], NO_KIN
    found = copies.find_known(
        connection,
        new.article,
        sketch(new.shingles).tolist(),
        text_hash,
        since=since.date(),
        common=COMMON,
        most=CANDIDATES,
    )
    texts = {text.article: text for text in map(_text, [*found.candidates, *found.roots])}
    matches: dict[int, Match] = {}
    versions: dict[int, int] = {}
    beside: dict[int, Text] = {}  # by version: no copies, but what they share may be a background
    for candidate in found.candidates:
        text = _text(candidate)
        verdict = compare_texts(new, text)
        root = texts.get(candidate.copy_of or candidate.article_id)
        if verdict is None or root is None or root.article == new.article or are_two_reports(new, root):
            if text.article != new.article and may_share_background(new, text):
                beside[candidate.version_id] = text
            continue
        held = matches.get(text.article)
        if held is None or verdict.score > held.verdict.score:
            matches[text.article], versions[text.article] = Match(text, root, verdict), candidate.version_id
    left, others = _part_other_news(connection, new, matches, versions)
    asked = {version: text for version, text in beside.items() if text.article not in matches}
    bodies = copies.read_bodies(connection, list(asked))
    told = [replace(asked[version], body=body) for version, body in bodies.items()]
    kin = find_kin(new, told, {one.article_id: one.copy_of for one in found.candidates if one.copy_of})
    return leave_items(new, left, _list_siblings(connection, new, left)), replace(kin, others=kin.others | others)


def _part_other_news(
    connection: Connection, new: Text, matches: Mapping[int, Match], versions: Mapping[int, int]
) -> tuple[list[Match], frozenset[int]]:
    """Part the matches from those of other news; bodies are read where only they can tell."""
    asked = [versions[article] for article, match in matches.items() if may_be_other_news(new, match)]
    bodies = copies.read_bodies(connection, asked)
    read = {article: bodies.get(version, "") for article, version in versions.items()}
    return part_other_news(
        new, [replace(match, text=replace(match.text, body=read[article])) for article, match in matches.items()]
    )


def _list_siblings(connection: Connection, new: Text, matches: Iterable[Match]) -> dict[int, list[Text]]:
    """Return the first copies of each original of which a text may be but a part: of a round-up they may be other items."""
    roots = {match.root.article: match.root for match in matches}
    wide = [root.article for root in roots.values() if may_be_part(new, root)]
    listed = {root: copies.list_copies(connection, root)[:_SIBLINGS] for root in wide}
    return {root: [_text(stored) for stored in copies.read_texts(connection, ids)] for root, ids in listed.items()}


def _regroup(connection: Connection, former: int, root: Text, tie: Verdict) -> None:
    ids = [former, *(a for a in copies.list_copies(connection, former) if a != root.article)]
    members = {text.article: text for text in map(_text, copies.read_texts(connection, ids))}
    links = {link.article: link for link in retie(members.values(), root, tie)}
    copies.point_copies(
        connection,
        root.article,
        [(a, links[a].kind, links[a].score) if a in links else (a, tie.kind, tie.score) for a in ids],
    )


def _text(stored: copies.StoredText) -> Text:
    shingles: Shingles = np.frombuffer(stored.shingles, dtype="<u4").astype(np.uint32)
    numbers = frozenset(np.frombuffer(stored.numbers, dtype="<u4").tolist())
    arrival = stored.first_seen_at.timestamp()
    return Text(
        stored.article_id, shingles, stored.published, stored.day_only, arrival, numbers=numbers, outlet=stored.outlet
    )
