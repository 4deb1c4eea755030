"""An extracted article into the warehouse: what was known of it, what it says, where it belongs, whom to tell."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from alert.excerpts import first_sentence
from alert.rules import Origin, Rule
from alert.subjects import Placed
from app.steps.alerts import write_alerts
from app.steps.dating import DATED_BY_DATELINE
from app.steps.denials import note_denials
from app.steps.placing import Newcomer, place_article
from app.steps.stories import StoryPlacer
from core.clock import Clock
from core.model import Article, Disposition, Enrichment, Precision
from core.text import fold, hash_text
from ingest.canonical import address_key, choose_canonical
from ingest.feedtexts import FROM_FEED, TEXT_TYPE
from ingest.furniture import key_of
from load import articles, sources, stories, translations
from load.connection import Connection
from load.copies import first_of_group
from load.documents import StoredDocument
from transform.copies import Shingles, Text, are_other_works, shingle_text
from transform.enrichment import Enricher
from transform.origins import find_origin
from transform.storytext import StoryText, head_of, read_story_text
from transform.templates import read_numbers
from transform.versions import Edit, judge_edit

_TELLING_TITLE = 3  # words; a shorter one may be the site's or section's
_WAYS_IN = frozenset({"inbox", "push", "warc"})  # kinds of source that publish nothing themselves


@dataclass(frozen=True, slots=True)
class ProcessTools:
    """What deciding about a document takes; made once a task."""

    enricher: Enricher
    rules: tuple[tuple[int, Rule], ...]  # (rule id, rule)
    channels: tuple[str, ...]
    target_language: str
    clock: Clock
    placer: StoryPlacer
    copy_days: int = 90  # the look-up window of copies
    sense_of_all: bool = False  # encode also what names neither of the two nor the war
    revisit_hours: tuple[float, ...] = ()  # after which articles on the beat are looked at again
    timer: Callable[[], float] = time.perf_counter
    pause: Callable[[float], None] = time.sleep  # between tries to place an article beside others that move
    ring: Callable[[], None] | None = None  # called after the commit of an article with alerts


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a document ends, and what it became."""

    disposition: Disposition
    reason: str
    article_id: int | None = None
    version_id: int | None = None
    alerts: int = 0


def web_address(document: StoredDocument) -> str | None:
    """Return the address a document was fetched from, or None for a file."""
    url = document.final_url or document.url
    return url if url.startswith(("http://", "https://")) else None


@dataclass(frozen=True, slots=True)
class _Reading:
    """An article to be loaded: what it says, where it belongs, and what was known of it."""

    article: Article
    origin: Origin
    placement: articles.Placement
    known: articles.KnownArticle | None
    edit: Edit | None  # of a further version
    pages: articles.Pages | None  # of an article over several
    text_from: str | None  # where its text comes from, if not from its page
    found: Enrichment
    shingles: Shingles
    story_text: StoryText

    @property
    def number(self) -> int:
        """The number of its version."""
        return self.known.version_number + 1 if self.known else 1


def admit_article(
    connection: Connection,
    tools: ProcessTools,
    document: StoredDocument,
    article: Article,
    timings: dict[str, float],
    pages: articles.Pages | None = None,
) -> Outcome:
    """Load an article that is new, or a version of one that matters.

    Args:
        connection: the transaction of its document.
        tools: what deciding takes.
        document: where it comes from.
        article: as extracted, fit to be loaded.
        timings: takes the seconds of "enrich" and "load", where those are done.
        pages: of an article over several.
    """
    source_id, origin = _source(connection, document, article)
    placement = _placement(document, article, source_id)
    known = articles.find_article(connection, placement.canonical_url)
    own = _own_address(document, placement.canonical_url)
    if known is not None and own is not None and _is_other_work(connection, document, article, known):
        placement = replace(placement, canonical_url=own)
        known = articles.find_article(connection, own)
    if known is None and (former := _find_renamed(connection, document, article)) is not None:
        placement = replace(placement, canonical_url=former[0])
        known = former[1]
    edit = None
    text_from = FROM_FEED if document.content_type == TEXT_TYPE else None
    if known is not None:
        if known.text_hash == placement.text_hash:
            _note_same(connection, known, article, pages, text_from)
            same = Disposition.UNCHANGED if web_address(document) else Disposition.DUPLICATE
            reason = f"the text of article {known.article_id} as known"
            return Outcome(same, reason, known.article_id, known.version_id)
        edit = judge_edit(known.body, article.body, old_title=known.title, new_title=article.title, lang=known.lang)
        if pages is not None and article.body.startswith(f"{known.body}\n\n"):
            edit = replace(edit, material=True, reasons=("pages",))  # we had less of it: its outlet changed nothing
        elif edit.material and known.text_from == FROM_FEED and text_from is None and _holds(article, known):
            edit = replace(edit, reasons=("page",))  # its feed told less of it: its outlet changed nothing
        if not edit.material:
            _note_same(connection, known, article, pages, text_from)
            articles.insert_headline(connection, known.article_id, article.title, placement)
            what = "the headline and nothing that matters" if edit.title_changed else "nothing that matters"
            reason = f"{what} changed in article {known.article_id}"
            return Outcome(Disposition.UNCHANGED, reason, known.article_id, known.version_id)
    start = tools.timer()
    placement, found, shingles, story_text = _read(tools, document, article, placement)
    reading = _Reading(article, origin, placement, known, edit, pages, text_from, found, shingles, story_text)
    timings["enrich"] = tools.timer() - start
    start = tools.timer()
    outcome = _store(connection, tools, reading)
    timings["load"] = tools.timer() - start
    return outcome


def _note_same(
    connection: Connection,
    known: articles.KnownArticle,
    article: Article,
    pages: articles.Pages | None,
    text_from: str | None,
) -> None:
    """Note of a version that came again what its text lacks, and that its page gives it now, where it was the feed's."""
    incomplete = pages.incomplete if pages else None
    if incomplete != known.incomplete:
        articles.note_incomplete(connection, known.version_id, incomplete)
    if known.text_from is not None and text_from is None:
        articles.note_text_from(connection, known.version_id, None)
        articles.take_page_time(connection, known.article_id, article)


def _holds(article: Article, known: articles.KnownArticle) -> bool:
    """Tell whether a text has every paragraph of the one that is known."""
    had = {key_of(line) for line in article.body.split("\n") if line}
    return all(key_of(line) in had for line in known.body.split("\n") if line)


def _source(connection: Connection, document: StoredDocument, article: Article) -> tuple[int, Origin]:
    """The source of an article: of a file the one on whose host its address lies, where there is one."""
    if document.source_kind in _WAYS_IN and article.canonical_url:
        publisher = sources.find_publisher(connection, article.canonical_url)
        if publisher:
            origin = Origin(publisher["key"], publisher["tier"], publisher["country"], document.source_key)
            return publisher["source_id"], origin
    return document.source_id, Origin(document.source_key, document.source_tier, document.source_country)


def _own_address(document: StoredDocument, canonical_url: str) -> str | None:
    """The address that a page was fetched from, where it names another as its canonical one; else None."""
    url = choose_canonical((), web_address(document)).url
    return url if url is not None and address_key(url) != address_key(canonical_url) else None


def _is_other_work(
    connection: Connection, document: StoredDocument, article: Article, known: articles.KnownArticle
) -> bool:
    """True where a page names the address of another work as its own: one template may name one address on all its pages.

    What an article has been before, at that very page, it stays however it is edited; so do its print, AMP and mobile forms.
    """
    headline, other = fold(article.title or ""), fold(known.title or "")
    if headline == other and len(headline.split()) >= _TELLING_TITLE:
        return False
    if not are_other_works(shingle_text(article.body), shingle_text(known.body)):
        return False
    return not any(
        articles.has_come_from(connection, known.article_id, url) for url in {document.url, document.final_url} if url
    )


def _find_renamed(
    connection: Connection, document: StoredDocument, article: Article
) -> tuple[str, articles.KnownArticle] | None:
    """The article that a page was under another address, and that address: an outlet renames it as it edits its headline.

    Its number there, or its feed's name for it, is the same, and the texts are forms of one.
    """
    if document.link_id is None:
        return None
    text = shingle_text(article.body)
    for url, body in articles.find_renamed(connection, document.link_id):
        if not are_other_works(text, shingle_text(body)):
            known = articles.find_article(connection, url)
            return (url, known) if known is not None else None
    return None


def _placement(document: StoredDocument, article: Article, source_id: int) -> articles.Placement:
    text_hash = hash_text(f"{article.title or ''}\n{article.body}")
    return articles.Placement(
        canonical_url=article.canonical_url or f"urn:sha256:{text_hash}",
        source_id=source_id,
        outlet=urlsplit(article.canonical_url or "").hostname or document.source_name,
        document_id=document.document_id,
        text_hash=text_hash,
        seen_at=document.fetched_at,
    )


def _read(
    tools: ProcessTools, document: StoredDocument, article: Article, placement: articles.Placement
) -> tuple[articles.Placement, Enrichment, Shingles, StoryText]:
    """What an article says, and its placement with who the news comes from."""
    found = tools.enricher.enrich(
        article.body,
        title=article.title,
        lang=article.lang_declared,
        source_lang=document.source_language,
        published=article.published_at.date() if article.published_at else None,
        signoff=article.signoff,
    )
    shingles = shingle_text(article.body)
    named = [entity.id for entity in found.entities]
    on_beat = tools.enricher.names_a_side(named)
    story_text = read_story_text(
        article.title,
        article.body,
        lang=found.lang,
        published=article.published_at or placement.seen_at,
        encode=tools.placer.encode if tools.sense_of_all or on_beat else None,
        entities=named,
        signs=tools.enricher.name_signs(head_of(article.title, article.body), found.lang) if on_beat else (),
    )
    agency = article.agency or (found.dateline.agency if found.dateline else None)
    placement = replace(placement, origin=find_origin(article.body, agency=agency, outlet=placement.outlet))
    return placement, found, shingles, story_text


def _store(connection: Connection, tools: ProcessTools, reading: _Reading) -> Outcome:
    article, placement, known, edit = reading.article, reading.placement, reading.known, reading.edit
    article_id = known.article_id if known else articles.insert_article(connection, article, placement)
    change = (edit.reasons, edit.diff) if edit else ((), None)
    version_id = articles.insert_version(
        connection,
        article_id,
        reading.number,
        article,
        reading.found,
        placement,
        change=change,
        pages=reading.pages,
        text_from=reading.text_from,
    )
    if known is None:
        articles.make_current(connection, article_id, version_id, article, placement)
    new = _newcomer(reading, article_id, version_id)
    place = place_article(connection, tools.placer, new, copy_days=tools.copy_days)
    link, story = place.copy, place.story
    if known is not None:
        # Last: who waits for a place must hold no row that another may need, and an edited article's row is in its story.
        articles.make_current(connection, article_id, version_id, article, placement)
        if known.text_from is not None and reading.text_from is None:
            articles.take_page_time(connection, article_id, article)
        story = stories.relabel_story(connection, article_id)
    translations.insert_translation(connection, version_id, reading.found, tools.target_language)
    first: int | None = None
    denials: tuple[str, ...] = ()
    if not place.alone:
        first = first_of_group(connection, link.copy_of if link else article_id)
        denials = note_denials(connection, article_id)
    placed = Placed(
        article_id,
        version_id,
        link.copy_of if link else None,
        story.story_id if story else None,
        placement.origin or placement.outlet,
        reading.number,
        first,
        denials,
    )
    written = _alert(connection, tools, reading, placed)
    if edit is not None:
        what = f"version {reading.number} of article {article_id}: {', '.join(edit.reasons)} changed"
        what = _with_pages(what, reading.pages)
        return Outcome(Disposition.UPDATED, _with_date(what, article), article_id, version_id, written)
    what = f"new; a copy of article {link.copy_of} ({link.kind.replace('_', ' ')})" if link else "new"
    what = _with_pages(what, reading.pages)
    if reading.text_from is not None:
        what = f"{what}; the text of its {reading.text_from}, as its page gave none"
    return Outcome(Disposition.LOADED, _with_date(what, article), article_id, version_id, written)


def _with_date(what: str, article: Article) -> str:
    """Say what became of a document, and where its day comes from if that is no page's or header's."""
    return f"{what}; {DATED_BY_DATELINE}" if article.reason.endswith(DATED_BY_DATELINE) else what


def _with_pages(what: str, pages: articles.Pages | None) -> str:
    return f"{what}; {pages.incomplete}" if pages and pages.incomplete else what


def _newcomer(reading: _Reading, article_id: int, version_id: int) -> Newcomer:
    """The article as it is placed among copies and stories."""
    article, placement = reading.article, reading.placement
    text = Text(
        article_id,
        reading.shingles,
        article.published_at,
        article.published_precision is Precision.DAY,
        placement.seen_at.timestamp(),
        read_numbers(article.body),
        placement.outlet,
        article.body,
    )
    label = article.title or first_sentence(article.lede or article.body)
    edited = reading.known is not None
    return Newcomer(version_id, placement.text_hash, text, reading.story_text, label, placement.seen_at, edited=edited)


def _alert(connection: Connection, tools: ProcessTools, reading: _Reading, placed: Placed) -> int:
    return write_alerts(
        connection,
        tools.rules,
        tools.channels,
        reading.origin,
        reading.article,
        reading.found,
        placed,
        tools.clock(),
        reading.edit.reasons if reading.edit else None,
        waits=reading.found.lang != tools.target_language,
        side_of=tools.enricher.gazetteer.side_of,
    )
