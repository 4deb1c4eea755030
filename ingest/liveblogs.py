"""Live blogs: their updates, each with a time of its own; from JSON-LD, else from what stands under the times of day."""

from __future__ import annotations

import html
import json
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta, tzinfo
from hashlib import sha256
from itertools import chain, count, pairwise

from core.jsonobject import parse_object
from core.model import Article, Disposition, Precision, Update
from core.text import fold, normalize
from ingest.articleline import read_article_line
from ingest.blocks import Blocks, TextBlock
from ingest.canonical import canonicalize_url
from ingest.furniture import is_furniture, opens_comments
from ingest.markup import NEGATIVE, text_of
from ingest.nonarticles import CLOCK, SINCE
from ingest.pagedates import choose_time, read_time
from ingest.pagetree import PageTree
from ingest.shorttimes import spell_out, time_gone
from ingest.structured import Node, read_json_ld, type_names

UPDATE_TYPE = "application/vnd.dateline.update+json"
SPLIT = "each an article of its own"  # how the reason of a page ends that was cut into its updates
MOST_UPDATES = 100  # of a page, the newest
_TELLING = 60  # characters by which an update is known that its time does not name
_SHORTEST = 30  # characters; less is "Devam edecek…"
_LEAST_SUMMARY = 120  # characters; as of any article
_TAG = re.compile(r"<[^>]{1,300}>")
_BREAK = re.compile(r"(?i)</(?:p|div|li|h\d)>|<br\s*/?>")
_NO_NAME = re.compile(r"[^\w.:-]+")
_MARK = re.compile(r"\A[\s\-–—|:•]+")
_DATED = re.compile(r"\d{1,2} \w+ \d{4}")
_HALF_DAY = timedelta(hours=12)
_HOUR = timedelta(hours=1)


def declared_updates(tree: PageTree, zone: tzinfo, latest: datetime) -> tuple[Update, ...]:
    """Return the updates that a page declares as a LiveBlogPosting, the newest first; none where it declares none with a text.

    Args:
        tree: the page.
        zone: of times without an offset.
        latest: a later time is not believed.

    Source: schema.org/LiveBlogPosting, `liveBlogUpdate`.
    """
    if not any("liveBlogUpdate" in script.text for script in tree.scripts if script.get("type") and script.text):
        return ()
    found = []
    for blog in read_json_ld(tree.scripts):
        if "liveblogposting" in type_names(blog):
            entries = blog.get("liveBlogUpdate")
            for entry in entries if isinstance(entries, list) else [entries]:
                update = _read_entry(entry, zone, latest) if isinstance(entry, dict) else None
                if update is not None:
                    found.append(update)
    return _name_all(found)


def _read_entry(entry: Node, zone: tzinfo, latest: datetime) -> Update | None:
    title = _plain(entry.get("headline") or entry.get("name"))
    text = _plain(entry.get("articleBody") or entry.get("text") or entry.get("description")) or title
    if len(text) < _SHORTEST:
        return None
    times = [entry.get(key) for key in ("datePublished", "dateCreated", "dateModified")]
    at = choose_time([value for value in times if value], zone=zone, latest=latest)
    fragments = [
        str(entry[key]).partition("#")[2]
        for key in ("@id", "url", "mainEntityOfPage")
        if isinstance(entry.get(key), str)
    ]
    name = next(filter(None, fragments), "") or str(entry.get("identifier") or "")
    return Update(name, title or None, text, at.moment if at else None, at.precision if at else Precision.NONE)


def _name_all(updates: Sequence[Update]) -> tuple[Update, ...]:
    """Return updates, the newest first, each once; those that their page does not name, or all alike, are named by their time."""
    ordered = sorted(updates, key=lambda one: one.published_at.timestamp() if one.published_at else 0.0)
    found: dict[str, Update] = {}
    relative = any(update.relative for update in updates)  # a time that is a little another at each look names none
    shared = Counter(name for name, _ in {(one.name, one.text) for one in updates})  # "#live" of each
    # From the oldest on: what comes at a minute later changes no name.
    for update in ordered:
        name = _NO_NAME.sub("-", update.name)[:80] if shared[update.name] < 2 else ""
        if not name:
            at = None if relative else update.published_at
            telling = update.text[:_TELLING] if relative else update.text
            base = f"u{at.timestamp():.0f}" if at else f"h{sha256(telling.encode()).hexdigest()[:12]}"
            name = next(one for one in chain([base], (f"{base}-{n}" for n in count(2))) if one not in found)
        found.setdefault(name, replace(update, name=name))
    return tuple(found.values())[::-1][:MOST_UPDATES]


def _plain(value: object) -> str:
    if not isinstance(value, str):
        return ""
    text = html.unescape(value)
    lines = _TAG.sub(" ", _BREAK.sub("\n", text)).split("\n") if "<" in text else text.split("\n")
    return normalize("\n\n".join(filter(None, (" ".join(line.split()) for line in lines))))


@dataclass(slots=True)
class _Entry:
    stamp: str  # the time as it is written, with its day where that is
    clock: str  # empty where it tells how long ago it was
    since: timedelta | None
    lines: list[str]


def shown_updates(
    page: Blocks, tree: PageTree, zone: tzinfo, latest: datetime, anchor: datetime, shown_at: datetime | None
) -> tuple[Update, ...]:
    """Return what a live blog shows under times of day, or under how long ago it was, the newest first.

    Args:
        page: its blocks.
        tree: the page; `time` elements may tell the day.
        zone: of its clocks.
        latest: when it was had.
        anchor: about when its newest entry was written.
        shown_at: when its server showed it, or None where that is not known.
    """
    entries = _read_shown(page)
    clocks = [_minute_of(entry, latest.astimezone(zone)) for entry in entries]
    steps = [after - before for before, after in pairwise(clocks)]
    if sum(step > 0 for step in steps) > sum(step < 0 for step in steps):
        entries.reverse()
    moments = _date(entries, tree, zone, latest, anchor, shown_at)
    texts = [normalize("\n\n".join(entry.lines)) for entry in entries]
    return _name_all(
        [
            Update("", None, text, moment, _precision(entry, moment), relative=entry.since is not None)
            for entry, text, moment in zip(entries, texts, moments, strict=True)
            if len(text) >= _SHORTEST
        ][::-1]
    )


def _precision(entry: _Entry, moment: datetime | None) -> Precision:
    if moment is None:
        return Precision.NONE
    return Precision.DAY if entry.since is not None and entry.since >= _HOUR else Precision.MINUTE


def _minute_of(entry: _Entry, here: datetime) -> int:
    if entry.since is None:
        return _minutes(entry.clock)
    then = here - entry.since
    return then.hour * 60 + then.minute


def _read_shown(page: Blocks) -> list[_Entry]:
    entries: list[_Entry] = []
    for block in page.blocks:
        if len(entries) > 1 and opens_comments(block):
            break
        if begins := CLOCK.match(block.text) or SINCE.match(block.text):
            rest, told = _MARK.sub("", block.text[begins.end() :]), begins.groupdict()
            since = time_gone(told) if "many" in told else None
            if since is not None or "clock" in told:
                entries.append(_Entry(begins.group(), told.get("clock") or "", since, [rest] if rest else []))
        elif entries and not _is_aside(page, block):
            entries[-1].lines.append(block.text)
    if len(entries) > 1:
        # Behind the last one stands what the page ends with.
        del entries[-1].lines[max(len(entry.lines) for entry in entries[:-1]) :]
    return entries


def _is_aside(page: Blocks, block: TextBlock) -> bool:
    return is_furniture(block) or any(page.nodes[node].bits & NEGATIVE for node in block.negatives)


def _minutes(clock: str) -> int:
    hours, minutes = re.split(r"[:.]", clock)
    return int(hours) * 60 + int(minutes)


def _date(
    entries: Sequence[_Entry],
    tree: PageTree,
    zone: tzinfo,
    latest: datetime,
    anchor: datetime,
    shown_at: datetime | None,
) -> list[datetime | None]:
    """Return the moments of entries, the newest first: by `time` elements, else each the last such hour before the one above."""
    told: dict[int, list[datetime]] = defaultdict(list)
    for element in tree.times:
        at = read_time(element.get("datetime"), zone=zone, latest=latest) if element.get("datetime") else None
        if at is not None and at.precision is not Precision.DAY:
            shown = CLOCK.match(" ".join(text_of(element).split()))
            local = at.moment.astimezone(zone)
            told[_minutes(shown["clock"]) if shown else local.hour * 60 + local.minute].append(at.moment)
    moments: list[datetime | None] = []
    bound = min(anchor + _HALF_DAY, latest).astimezone(zone)
    for entry in entries:
        if entry.since is not None:
            moments.append(shown_at.astimezone(zone).replace(microsecond=0) - entry.since if shown_at else None)
            bound = min(bound, moments[-1] or bound)
            continue
        minutes = _minutes(entry.clock)
        stamp = entry.stamp if shown_at is None else spell_out(entry.stamp, zone=zone, now=shown_at)
        dated = stamp != entry.stamp or _DATED.search(stamp)
        written = read_time(stamp, zone=zone, latest=latest) if dated else None
        if written is not None and written.precision is not Precision.DAY:
            moment = written.moment
        elif told[minutes]:
            moment = told[minutes].pop(0)
        else:
            moment = datetime.combine(bound.date(), time(minutes // 60, minutes % 60), bound.tzinfo)
            if moment > bound:
                moment -= timedelta(days=1)
        moments.append(moment)
        bound = min(bound, moment.astimezone(zone))
    return moments


def summary_of(article: Article) -> Update | None:
    """Return what a live blog tells above its updates, as an entry of its own, or None where that is too little.

    Args:
        article: as extracted, with its updates.
    """
    told = {_key(line) for one in article.updates for line in (one.title or "", *one.text.split("\n\n"))}
    lines: list[str] = []
    for block in article.blocks:
        line = article.body[block.start : block.end]
        key = _key(line)
        if (
            CLOCK.match(line)
            or SINCE.match(line)
            or any(key in one or (len(one) >= _SHORTEST and one in key) for one in told)
        ):
            break
        lines.append(line)
    text = "\n\n".join(lines)
    if len(text) < _LEAST_SUMMARY:
        return None
    return Update("summary", article.title, text, article.published_at, article.published_precision)


def _key(text: str) -> str:
    return " ".join(re.findall(r"\w+", fold(text)))


def as_live_blog(article: Article) -> Article:
    """Return a page of updates as what it is: none of them, and no article; any other as it is."""
    if not article.updates:
        return article
    many = len(article.updates)
    reason = f"live: {many} update{'s' if many > 1 else ''}, {SPLIT}"
    return replace(article, disposition=Disposition.NOT_AN_ARTICLE, reason=reason)


def update_line(update: Update, blog: Article, url: str) -> tuple[str, bytes]:
    """Return the address of an update and the document it is kept as.

    Args:
        update: of the blog.
        blog: what its page says of it.
        url: where the page was had.
    """
    address = f"{canonicalize_url(blog.canonical_url or url)}#{update.name}"
    record = {
        "url": address,
        # Without a headline of its own it has that of its blog, which tells what it is on.
        "title": update.title or blog.title,
        "headline": update.title,
        "body": update.text,
        "published_at": update.published_at.isoformat() if update.published_at else None,
        "published_precision": update.published_precision.value,
        "authors": list(blog.authors),
        "lang": blog.lang_declared,
        "section": blog.section,
        **({"relative": True} if update.relative else {}),
    }
    return address, json.dumps(record, ensure_ascii=False, sort_keys=True).encode()


def is_same_update(one: bytes, other: bytes) -> bool:
    """Tell whether an update says what it said, whatever its blog is called now.

    Args:
        one, other: as they are kept.
    """
    told, tells = parse_object(one), parse_object(other)
    keys = ("headline", "body") if tells.get("relative") else ("headline", "body", "published_at")
    return all(told.get(key) == tells.get(key) for key in keys)


def read_update(line: bytes) -> Article:
    """Read an update as it is kept; its address keeps the name that tells it from the others of its blog.

    Raises:
        InputError: it is no such line.
    """
    article = read_article_line(parse_object(line))
    blog, mark, name = (article.url or "").partition("#")
    return Article(
        article.url,
        f"{canonicalize_url(blog)}{mark}{name}",
        article.title,
        None,
        article.body,
        blocks=article.blocks,
        authors=article.authors,
        published_at=article.published_at,
        published_precision=article.published_precision,
        lang_declared=article.lang_declared,
        section=article.section,
        reason="an update of a live blog",
    )
