"""An extracted article into the warehouse: new, a version of one that is known, or nothing new."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from urllib.parse import urlsplit

from alert.rules import Origin
from app.steps.knowing import find_known, is_other_form
from app.steps.storing import Reading, read_article, store_article
from app.steps.tools import Outcome, ProcessTools, web_address
from app.steps.withdrawals import is_outdated
from core.model import Article, Disposition
from core.text import hash_text
from ingest.feedtexts import FROM_FEED, TEXT_TYPE
from ingest.furniture import key_of
from ingest.plainforms import is_print
from load import articles, links, sources, withdrawals
from load.connection import Connection
from load.documents import StoredDocument
from transform.versions import judge_edit


class Form(Enum):
    """How what a page shows in another way stands to what it showed before (docs/decisions/0147)."""

    UNKNOWN = "not had before"
    SAME = "nothing that matters changed on it: what it lacks, or still has, is no edit"
    EDITED = "it said what we have, and says something else now"
    DIFFERS = "it had less or more than we have, so that no version can be made of it"


_WAYS_IN = frozenset({"inbox", "push", "warc"})  # kinds of source that publish nothing themselves


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
    placement, known = find_known(connection, document, article, placement)
    was_withdrawn = False
    if known is not None:
        # Before all that a look at its page, at the same moment, may hold and wait for.
        withdrawals.lock_withdrawal(connection, known.article_id)
        was_withdrawn = withdrawals.is_withdrawn(connection, known.article_id)
    edit = None
    text_from = FROM_FEED if document.content_type == TEXT_TYPE else None
    if known is not None:
        if known.text_hash == placement.text_hash:
            _note_same(connection, known, article, pages, text_from)
            _note_shown(connection, document, known, None)
            same = Disposition.UNCHANGED if web_address(document) else Disposition.DUPLICATE
            reason = f"the text of article {known.article_id} as known"
            return Outcome(same, reason, known.article_id, known.version_id)
        is_one_page = pages is None or len(pages.documents) == 1
        now, had_at = tools.clock(), document.fetched_at
        other_form = is_other_form(connection, document, known)
        # Another form of the page may lack what this one says; any other address shows the same text.
        is_earlier = (
            not other_form
            and known.text_from is None
            and articles.is_text_since(connection, known.version_id, had_at, now)
        )
        if is_one_page and (is_earlier or is_outdated(connection, known.article_id, now, had_at, document.link_id)):
            # What was set aside, or waited beside another worker, is no edit of what came after it.
            reason = f"an earlier text of article {known.article_id}, which was had since"
            return Outcome(Disposition.UNCHANGED, reason, known.article_id, known.version_id)
        edit = judge_edit(known.body, article.body, old_title=known.title, new_title=article.title, lang=known.lang)
        form = _judge_form(connection, document, known, article) if other_form and edit.material else Form.UNKNOWN
        if other_form and form is not Form.EDITED and (
            form is Form.SAME or is_print(document.url) or _holds(known, article)
        ):  # fmt: skip
            _note_shown(connection, document, known, article)
            if form is Form.DIFFERS and document.link_id is not None:
                links.ask_for_page(connection, known.article_id, document.link_id, now)
            reason = f"article {known.article_id} shown in another way, with nothing more"
            return Outcome(Disposition.UNCHANGED, reason, known.article_id, known.version_id)
        if pages is not None and article.body.startswith(f"{known.body}\n\n"):
            edit = replace(edit, material=True, reasons=("pages",))  # we had less of it: its outlet changed nothing
        elif edit.material and other_form and form is not Form.EDITED and _holds(article, known):
            edit = replace(edit, reasons=("pages",))
        elif edit.material and known.text_from == FROM_FEED and text_from is None and _holds(article, known):
            edit = replace(edit, reasons=("page",))  # its feed told less of it: its outlet changed nothing
        if not edit.material:
            _note_same(connection, known, article, pages, text_from)
            articles.insert_headline(connection, known.article_id, article.title, placement)
            what = "the headline and nothing that matters" if edit.title_changed else "nothing that matters"
            reason = f"{what} changed in article {known.article_id}"
            return Outcome(Disposition.UNCHANGED, reason, known.article_id, known.version_id)
    start = tools.timer()
    placement, found, shingles, story_text = read_article(tools, document, article, placement)
    reading = Reading(
        article, origin, placement, known, edit, pages, text_from, found, shingles, story_text, was_withdrawn
    )
    timings["enrich"] = tools.timer() - start
    start = tools.timer()
    outcome = store_article(connection, tools, reading)
    timings["load"] = tools.timer() - start
    return outcome


def _judge_form(
    connection: Connection, document: StoredDocument, known: articles.KnownArticle, article: Article
) -> Form:
    """Compare a page that shows an article in another way with what it showed before."""
    before = None
    if document.link_id is not None:
        before = articles.find_shown(connection, known.article_id, document.link_id)
    if before is None:
        return Form.UNKNOWN
    title, body = before
    if not judge_edit(body, article.body, old_title=title, new_title=article.title, lang=known.lang).material:
        return Form.SAME
    said_same = not judge_edit(known.body, body, old_title=known.title, new_title=title, lang=known.lang).material
    return Form.EDITED if said_same else Form.DIFFERS


def _note_shown(
    connection: Connection, document: StoredDocument, known: articles.KnownArticle, article: Article | None
) -> None:
    if document.link_id is not None and document.content_type != TEXT_TYPE:
        articles.note_shown(connection, known.version_id, document.link_id, article, document.fetched_at)


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


def _holds(whole: Article | articles.KnownArticle, part: Article | articles.KnownArticle) -> bool:
    """Tell whether a text has every paragraph of another."""
    had = {key_of(line) for line in whole.body.split("\n") if line}
    return all(key_of(line) in had for line in part.body.split("\n") if line)


def _source(connection: Connection, document: StoredDocument, article: Article) -> tuple[int, Origin]:
    """The source of an article: of a file the one on whose host its address lies, where there is one."""
    if document.source_kind in _WAYS_IN and article.canonical_url:
        publisher = sources.find_publisher(connection, article.canonical_url)
        if publisher:
            origin = Origin(publisher["key"], publisher["tier"], publisher["country"], document.source_key)
            return publisher["source_id"], origin
    return document.source_id, Origin(document.source_key, document.source_tier, document.source_country)


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
