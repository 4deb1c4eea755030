"""An article into the warehouse: what it says, its version, its place among copies and stories, and whom to tell."""

from __future__ import annotations

from dataclasses import dataclass, replace

from alert.excerpts import first_sentence
from alert.rules import Origin
from alert.subjects import Placed
from app.steps.alerts import write_alerts
from app.steps.dating import DATED_BY_DATELINE
from app.steps.denials import note_denials
from app.steps.placing import Newcomer, place_article
from app.steps.tools import Outcome, ProcessTools
from core.model import Article, Disposition, Enrichment, Precision
from core.times import day_or_moment
from load import articles, stories, translations
from load.alerts import lock_rules
from load.connection import Connection
from load.copies import first_of_group
from load.documents import StoredDocument
from transform.copies import Shingles, Text, shingle_text
from transform.origins import find_origin
from transform.storytext import StoryText, head_of, read_story_text
from transform.templates import read_numbers
from transform.versions import Edit


@dataclass(frozen=True, slots=True)
class Reading:
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
    was_withdrawn: bool = False  # its page was taken away, and is there again

    @property
    def number(self) -> int:
        """The number of its version."""
        return self.known.version_number + 1 if self.known else 1


def read_article(
    tools: ProcessTools, document: StoredDocument, article: Article, placement: articles.Placement
) -> tuple[articles.Placement, Enrichment, Shingles, StoryText]:
    """What an article says, and its placement with who the news comes from."""
    found = tools.enricher.enrich(
        article.body,
        title=article.title,
        lang=article.lang_declared,
        source_lang=document.source_language,
        published=day_or_moment(article.published_at, article.published_precision),
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


def store_article(connection: Connection, tools: ProcessTools, reading: Reading) -> Outcome:
    """Write an article or its version, place it, and write its alerts; returns how its document ends."""
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
    if reading.was_withdrawn:
        # Rules that this version rings, and those that are told that it is there again, in one order.
        lock_rules(connection)
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


def _newcomer(reading: Reading, article_id: int, version_id: int) -> Newcomer:
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


def _alert(connection: Connection, tools: ProcessTools, reading: Reading, placed: Placed) -> int:
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
        waits=reading.found.wants_translation(tools.target_language),
        side_of=tools.enricher.gazetteer.side_of,
    )
