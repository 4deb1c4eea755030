"""Documents into articles: extract, compare with what is known, enrich, and load, one transaction a document."""

from __future__ import annotations

import time
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from alert.excerpts import first_sentence
from alert.rules import Origin, Rule
from alert.subjects import Placed
from app.steps.alerts import write_alerts
from app.steps.placing import Newcomer, decide_anew, place_article
from app.steps.stories import StoryPlacer
from core.clock import Clock
from core.errors import DatelineError, StoreUnavailableError
from core.model import Article, Disposition, Precision
from core.text import hash_text
from ingest.articleline import MEDIA_TYPE, parse_article_line
from ingest.extraction import extract_article
from load import articles, documents, sources, stories, translations
from load.connection import Connection, Database
from load.documents import StoredDocument
from load.places import PlacesMovedError
from transform.copies import Text, shingle_text
from transform.enrichment import Enricher
from transform.origins import find_origin
from transform.storytext import read_story_text
from transform.versions import judge_edit

_LATER = 5.0  # seconds
_WAYS_IN = frozenset({"inbox", "push", "warc"})  # kinds of source that publish nothing themselves

# After so many claims a document that kills its worker each time is set aside instead of tried again. Workers also die of
# other causes: with five, 6 of 500 sound documents were set aside under 100 random kills (tests/kills.py).
MAX_ATTEMPTS = 10


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
    timer: Callable[[], float] = time.perf_counter
    pause: Callable[[float], None] = time.sleep  # between tries to place an article beside others that move
    ring: Callable[[], None] | None = None  # called after the commit of an article with alerts


@dataclass(frozen=True, slots=True)
class _Outcome:
    disposition: Disposition
    reason: str
    article_id: int | None = None
    version_id: int | None = None
    alerts: int = 0


def process_documents(
    database: Database, tools: ProcessTools, *, batch: int = 20, budget: float = 600.0
) -> Counter[str]:
    """Bring pending documents to their disposition until none is left or `budget` seconds are used.

    Returns:
        How many documents ended in each disposition.

    Raises:
        StoreUnavailableError: the database went away; what was claimed is free again at once.
    """
    done: Counter[str] = Counter()
    started = tools.timer()
    with database.transaction("read how telling words are") as connection:
        tools.placer.refresh(connection)
    while tools.timer() - started < budget:
        claimed = documents.claim_documents(database, batch)
        if not claimed:
            break
        for document_id, attempt in claimed:
            done[process_document(database, tools, document_id, attempt)] += 1
    return done


def process_document(database: Database, tools: ProcessTools, document_id: int, attempt: int = 1) -> str:
    """Bring one claimed document to its disposition; an error of ours sets it aside with its reason.

    Returns:
        The disposition, "taken" where another worker decided meanwhile, or "postponed" where what it belongs to moved
        at each try.
    """
    try:
        if attempt > MAX_ATTEMPTS:
            raise DatelineError(
                f"tried {MAX_ATTEMPTS} times without an end (each worker died)", cure="look at it by hand"
            )
        return decide_anew(lambda: _decide(database, tools, document_id), tools.pause)
    except PlacesMovedError as error:
        with database.transaction(f"give document {document_id} back") as connection:
            documents.postpone_document(connection, document_id, str(error), _LATER)
        return "postponed"
    except StoreUnavailableError:
        raise
    except Exception as error:  # noqa: BLE001 - any error of ours is recorded as the document's end
        # Nothing is lost and nothing else stops: the document is kept, with what went wrong, for replay.
        place = traceback.extract_tb(error.__traceback__)[-1]
        reason = str(error) if isinstance(error, DatelineError) else f"{type(error).__name__}: {error} ({place.name})"
        with database.transaction(f"set document {document_id} aside") as connection:
            if documents.lock_pending(connection, document_id):
                documents.finish_document(connection, document_id, Disposition.QUARANTINED, reason)
        return Disposition.QUARANTINED.value


def _decide(database: Database, tools: ProcessTools, document_id: int) -> str:
    timings: dict[str, float] = {}
    with database.transaction(f"load document {document_id}") as connection:
        document = documents.read_pending(connection, document_id)
        if document is None:
            return "taken"
        start = tools.timer()
        article = extract_document(document)
        timings["extract"] = tools.timer() - start
        if article.disposition is not Disposition.ARTICLE:
            outcome = _Outcome(article.disposition, article.reason)
        else:
            outcome = _load(connection, tools, document, article, timings)
        documents.finish_document(
            connection,
            document_id,
            outcome.disposition,
            outcome.reason,
            article_id=outcome.article_id,
            version_id=outcome.version_id,
            timings={name: round(seconds, 6) for name, seconds in timings.items()},
            may_be_repeated=not outcome.alerts,  # nothing rests on it yet that cannot be done again from the stored document
        )
    if outcome.alerts and tools.ring is not None:
        tools.ring()
    return outcome.disposition.value


def extract_document(document: StoredDocument) -> Article:
    """Extract the article of a stored document: a page, wire text, or a line of a backfill."""
    if document.content_type == MEDIA_TYPE:
        return parse_article_line(document.body)
    return extract_article(
        document.body, url=web_address(document), content_type=document.content_type, fetched_at=document.fetched_at
    )


def web_address(document: StoredDocument) -> str | None:
    """Return the address a document was fetched from, or None for a file."""
    url = document.final_url or document.url
    return url if url.startswith(("http://", "https://")) else None


def _load(
    connection: Connection, tools: ProcessTools, document: StoredDocument, article: Article, timings: dict[str, float]
) -> _Outcome:
    text_hash = hash_text(f"{article.title or ''}\n{article.body}")
    publisher = None
    if document.source_kind in _WAYS_IN and article.canonical_url:
        publisher = sources.find_publisher(connection, article.canonical_url)
    placement = articles.Placement(
        canonical_url=article.canonical_url or f"urn:sha256:{text_hash}",
        source_id=publisher["source_id"] if publisher else document.source_id,
        outlet=urlsplit(article.canonical_url or "").hostname or document.source_name,
        document_id=document.document_id,
        text_hash=text_hash,
        seen_at=document.fetched_at,
    )
    known = articles.find_article(connection, placement.canonical_url)
    if known is not None and known.text_hash == text_hash:
        same = Disposition.UNCHANGED if web_address(document) else Disposition.DUPLICATE
        return _Outcome(same, f"the text of article {known.article_id} as known", known.article_id, known.version_id)
    edit = None
    if known is not None:
        edit = judge_edit(known.body, article.body, old_title=known.title, new_title=article.title, lang=known.lang)
        if not edit.material:
            articles.insert_headline(connection, known.article_id, article.title, placement)
            what = "the headline and nothing that matters" if edit.title_changed else "nothing that matters"
            reason = f"{what} changed in article {known.article_id}"
            return _Outcome(Disposition.UNCHANGED, reason, known.article_id, known.version_id)
    start = tools.timer()
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
    story_text = read_story_text(
        article.title,
        article.body,
        lang=found.lang,
        published=article.published_at or placement.seen_at,
        encode=tools.placer.encode if tools.sense_of_all or tools.enricher.names_a_side(named) else None,
        entities=named,
    )
    agency = article.agency or (found.dateline.agency if found.dateline else None)
    placement = replace(placement, origin=find_origin(article.body, agency=agency, outlet=placement.outlet))
    timings["enrich"] = tools.timer() - start
    start = tools.timer()
    article_id = known.article_id if known else articles.insert_article(connection, article, placement)
    number = known.version_number + 1 if known else 1
    change = (edit.reasons, edit.diff) if edit else ((), None)
    version_id = articles.insert_version(connection, article_id, number, article, found, placement, change=change)
    if known is None:
        articles.make_current(connection, article_id, version_id, article, placement)
    text = Text(
        article_id,
        shingles,
        article.published_at,
        article.published_precision is Precision.DAY,
        placement.seen_at.timestamp(),
    )
    label = article.title or first_sentence(article.lede or article.body)
    new = Newcomer(version_id, text_hash, text, story_text, label, placement.seen_at, edited=known is not None)
    place = place_article(connection, tools.placer, new, copy_days=tools.copy_days)
    link, story = place.copy, place.story
    if known is not None:
        # Last: who waits for a place must hold no row that another may need, and an edited article's row is in its story.
        articles.make_current(connection, article_id, version_id, article, placement)
        story = stories.relabel_story(connection, article_id)
    original = link.copy_of if link else None
    translations.insert_translation(connection, version_id, found, tools.target_language)
    written = write_alerts(
        connection,
        tools.rules,
        tools.channels,
        Origin(publisher["key"], publisher["tier"], publisher["country"], document.source_key)
        if publisher
        else Origin(document.source_key, document.source_tier, document.source_country),
        article,
        found,
        Placed(
            article_id,
            version_id,
            original,
            story.story_id if story else None,
            max(1, story.origins) if story else 1,
            number,
        ),
        tools.clock(),
        edit.reasons if edit else None,
        waits=found.lang != tools.target_language,
    )
    timings["load"] = tools.timer() - start
    if edit is not None:
        reason = f"version {number} of article {article_id}: {', '.join(edit.reasons)} changed"
        return _Outcome(Disposition.UPDATED, reason, article_id, version_id, written)
    reason = f"new; a copy of article {link.copy_of} ({link.kind.replace('_', ' ')})" if link else "new"
    return _Outcome(Disposition.LOADED, reason, article_id, version_id, written)
