"""Documents into articles: extract, compare with what is known, enrich, and load, one transaction a document."""

from __future__ import annotations

import traceback
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from app.steps.admission import admit_article
from app.steps.dating import date_by_address, date_by_dateline, date_by_listing, date_by_loose_time
from app.steps.feedtexts import stand_in
from app.steps.liveblogs import is_near, keep_updates
from app.steps.pages import Whole, ask_for_pages, end_aside, gather_pages
from app.steps.placing import decide_anew
from app.steps.tools import Outcome, ProcessTools, web_address
from app.steps.withdrawals import MADE_OF_PAGES, note_found, note_missing, note_missing_at
from core.errors import DatelineError, StoreConflictError, StoreUnavailableError
from core.model import Article, Disposition, Precision
from ingest.articleline import MEDIA_TYPE, parse_article_line
from ingest.canonical import choose_canonical
from ingest.extraction import extract_article, is_stub
from ingest.feedtexts import TEXT_TYPE, gives_way, prefer_feed, read_text
from ingest.flashes import FLASH_KINDS, admit_flash
from ingest.gates import judge_gate
from ingest.liveblogs import UPDATE_TYPE, as_live_blog, read_update
from ingest.retries import next_round
from ingest.revisits import beat_begin, next_look
from ingest.withdrawals import judge_replacement
from ingest.zones import language_of, zone_of
from load import documents, feedtexts, links, withdrawals
from load.articles import Pages
from load.connection import Connection, Database
from load.documents import StoredDocument
from load.places import PlacesMovedError
from transform.places import Places

_LATER = 5.0  # seconds

# After so many claims a document that kills its worker each time is set aside instead of tried again. Workers also die of
# other causes: with five, 6 of 500 sound documents were set aside under 100 random kills (tests/kills.py).
MAX_ATTEMPTS = 10


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
    while tools.timer() - started < budget:
        claimed = documents.claim_documents(database, batch)
        if not claimed:
            break
        if not done:
            with database.transaction("read how telling words are") as connection:
                tools.placer.refresh(connection)
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
    except (PlacesMovedError, StoreConflictError) as error:
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
        article = extract_document(document, tools.enricher.places)
        whole = gather_pages(connection, document, article, lambda one: extract_document(one, tools.enricher.places))
        timings["extract"] = tools.timer() - start
        if _is_outdated(connection, document):
            outcome = Outcome(Disposition.UNCHANGED, "the text of its feed; its page has given its own since")
        elif article.updates:
            outcome = Outcome(article.disposition, article.reason)
            near = document.beat_since is None and is_near(tools.enricher, article)
            keep_updates(connection, document, article, tools.clock(), tools.revisit_hours, near=near)
        elif whole is not None:
            outcome = _decide_whole(connection, tools, document, whole, timings)
        elif article.disposition is not Disposition.ARTICLE:
            outcome = Outcome(article.disposition, "; ".join(filter(None, (article.reason, _say_cut(document)))))
        else:
            outcome = admit_article(connection, tools, document, article, timings, _pages_of(document))
            outcome = _note_there(connection, tools, document, outcome)
            _plan_look(connection, tools, document, article, outcome, [document.link_id])
        outcome = _note_withdrawal(connection, tools, document, article, outcome)
        _ask_again(connection, tools, document, article)
        _weigh_feed(connection, document, article, outcome)
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


def _say_cut(document: StoredDocument) -> str | None:
    """Return what is lacking of a page that is larger than was read; None: it was read whole."""
    if document.cut_at is None:
        return None
    return f"only the first {document.cut_at:,} bytes of its page were read (DATELINE_MAX_BYTES)"


def _pages_of(document: StoredDocument) -> Pages | None:
    """Of a page that was read in part, that its text may lack some; None: it was read whole."""
    cut = _say_cut(document)
    return None if cut is None else Pages((document.document_id,), cut)


def _decide_whole(
    connection: Connection, tools: ProcessTools, document: StoredDocument, whole: Whole, timings: dict[str, float]
) -> Outcome:
    """Load an article of several pages as far as they are there, and ask for the next."""
    outcome = Outcome(Disposition.NOT_AN_ARTICLE, "")
    if whole.joined is not None:
        article = whole.joined.article
        outcome = Outcome(article.disposition, article.reason)
        if article.disposition is Disposition.ARTICLE:
            outcome = admit_article(connection, tools, whole.document, article, timings, whole.pages)
            outcome = _note_there(connection, tools, document, outcome)
    page_links = ask_for_pages(connection, whole, document)
    if whole.joined is not None and outcome.article_id is not None:
        _plan_look(connection, tools, whole.document, whole.joined.article, outcome, [document.link_id, *page_links])
    if whole.aside is not None:
        disposition, reason = end_aside(whole.aside)
        return replace(outcome, disposition=disposition, reason=reason, article_id=None, version_id=None)
    return outcome


def _plan_look(
    connection: Connection,
    tools: ProcessTools,
    document: StoredDocument,
    article: Article,
    outcome: Outcome,
    link_ids: Sequence[int | None],
) -> None:
    """Plan when a crawled article that is on the beat is looked at again, whatever its source says; each of its pages."""
    day_only = article.published_precision is Precision.DAY
    begin = document.beat_since or beat_begin(article.published_at, document.fetched_at, day_only=day_only)
    look_at = next_look(begin, tools.clock(), tools.revisit_hours, document.live_at)
    # While the text of its feed stands in, the page itself is tried on as it was.
    came = document.content_type != TEXT_TYPE
    for number, link_id in enumerate(dict.fromkeys(link_ids)):
        if link_id is None:
            continue
        if number == 0 and came:  # of the page that came
            links.end_rounds(connection, link_id)
        links.plan_look(
            connection,
            link_id,
            begin,
            look_at,
            article_id=outcome.article_id,
            version_id=outcome.version_id,
            sooner=not came,
        )


def _ask_again(connection: Connection, tools: ProcessTools, document: StoredDocument, article: Article) -> None:
    """Let a crawled page be asked for again after hours where what came stands in for it."""
    if document.link_id is not None and (article.stands_in or is_stub(article)):
        again = next_round(document.rounds, tools.clock(), "stand-in" if article.stands_in else "stub")
        links.note_stand_in(connection, document.link_id, document.document_id, article.reason, again)


def _note_there(connection: Connection, tools: ProcessTools, document: StoredDocument, outcome: Outcome) -> Outcome:
    """Note that an article that was known is there, before a link is locked; returns the outcome with its alerts."""
    known = outcome.article_id is not None and outcome.disposition is not Disposition.LOADED
    if not known or document.content_type in MADE_OF_PAGES or document.page_of is not None:
        return outcome
    assert outcome.article_id is not None
    written = note_found(connection, outcome.article_id, tools.channels, tools.clock(), document.fetched_at)
    return replace(outcome, alerts=outcome.alerts + written)


def _note_withdrawal(
    connection: Connection, tools: ProcessTools, document: StoredDocument, article: Article, outcome: Outcome
) -> Outcome:
    """Note that what came says that an article was taken away, or that its link leads to one; returns the outcome with its alerts."""
    if document.content_type in MADE_OF_PAGES or document.page_of is not None:
        return outcome
    link_id, now, written = document.link_id, tools.clock(), 0
    if outcome.article_id is not None:
        if link_id is not None:  # to whichever article: what the link led to before is another's matter
            withdrawals.note_found(connection, link_id, document.fetched_at)
    elif (missing := judge_replacement(article)) is not None:
        if link_id is not None:
            written = note_missing(connection, link_id, missing, tools.channels, now, document.fetched_at).alerts
        else:
            own = choose_canonical((), web_address(document)).url
            urls = [url for url in (article.canonical_url, own) if url is not None]
            written = note_missing_at(connection, urls, missing, tools.channels, now, document.fetched_at)
    return replace(outcome, alerts=outcome.alerts + written)


def _is_outdated(connection: Connection, document: StoredDocument) -> bool:
    """True of the text of a feed that its page has taken the place of: decided again, it takes nothing back."""
    if document.content_type != TEXT_TYPE or document.link_id is None:
        return False
    return feedtexts.is_replaced(connection, document.link_id)


def _weigh_feed(connection: Connection, document: StoredDocument, article: Article, outcome: Outcome) -> None:
    """Put the text of its feed in where a page gave none; where the page gave its own, that of the feed has done."""
    if document.feed_line is None or document.link_id is None or document.content_type in MADE_OF_PAGES:
        return
    if outcome.article_id is not None:
        feedtexts.end_with_page(connection, document.link_id, document.fetched_at)
    elif not article.updates and gives_way(article):
        ended = (article.disposition.value, article.reason, article.stands_in, article.canonical_url)
        stand_in(connection, document.link_id, ended)


def extract_document(document: StoredDocument, places: Places) -> Article:
    """Extract the article of a stored document, a page, wire text, or a line of a backfill; its dateline may tell its day."""
    if document.content_type == MEDIA_TYPE:
        return parse_article_line(document.body)
    if document.content_type == UPDATE_TYPE:
        return read_update(document.body)
    if document.content_type == TEXT_TYPE:
        return _date(_read_feed(document, document.body), document, places)
    article = extract_article(
        document.body,
        url=web_address(document),
        content_type=document.content_type,
        fetched_at=document.fetched_at,
        country=document.source_country,
        seen_at=document.first_seen_at,
        shown_at=document.fetched_at if web_address(document) else None,
    )
    if article.updates:
        return as_live_blog(article)
    article = judge_gate(article, document.url, document.final_url)
    if document.feed_line is not None:
        article = prefer_feed(article, _read_feed(document, document.feed_line))
    else:
        announced = document.listed_title if document.source_kind in FLASH_KINDS else None
        article = admit_flash(article, announced, document.body, document.content_type)
    return _date(article, document, places)


def _read_feed(document: StoredDocument, line: bytes) -> Article:
    url, country = web_address(document), document.source_country
    return read_text(line, url=url, fetched_at=document.fetched_at, country=country)


def _date(article: Article, document: StoredDocument, places: Places) -> Article:
    zone = zone_of(article.url, document.source_country, language_of(article.title, article.lang_declared))
    article = date_by_listing(article, document.listed_at, document.fetched_at, zone)
    article = date_by_address(article, document.fetched_at, zone)
    article = date_by_dateline(article, places, document.fetched_at, zone)
    return date_by_loose_time(article, document.first_seen_at, document.fetched_at, zone)
