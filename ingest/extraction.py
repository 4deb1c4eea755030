"""Bytes to an article: never raises for bad input, always says what it was and why."""

from __future__ import annotations

from datetime import datetime
from itertools import chain

import lxml.html
from lxml.etree import ParserError, _Element

from core.model import Article, Block, Disposition, Precision
from core.text import normalize
from ingest.authors import clean_authors
from ingest.blocks import HEADINGS, Blocks, read_blocks
from ingest.bodies import Body, find_body
from ingest.bylines import read_bylines, read_shown_dates
from ingest.canonical import choose_canonical
from ingest.credits import find_credit
from ingest.declared import Declared, read_declared
from ingest.nonarticles import FULL_TEXT, judge_page
from ingest.pagedates import choose_time, zone_of
from ingest.pagesigns import read_signs
from ingest.sniffing import flatten_page, sniff
from ingest.titles import choose_title, clean_line
from ingest.wiretext import read_wire_text

_SHORTEST_BODY = 120  # characters; less is a stub, a video page or an error page
_DEEP = 1000  # characters
_SHORTEST_DECLARED = 400  # characters; a shorter declared body is an excerpt


def extract_article(body: bytes, *, url: str | None, content_type: str | None, fetched_at: datetime) -> Article:
    """Extract the article of a document.

    Args:
        body: the bytes as fetched.
        url: where they came from, or None for a file.
        content_type: the server's Content-Type header, or None.
        fetched_at: when; a publisher's time later than this is not believed.
    """
    document = sniff(body, content_type)
    if document.ended is not None:
        return _ended(url, document.ended, document.reason)
    return _extract_html(document.text, url, fetched_at) if document.is_page else read_wire_text(document.text)


def _ended(url: str | None, disposition: Disposition, reason: str) -> Article:
    return Article(url, None, None, None, "", disposition=disposition, reason=reason)


def parse_page(text: str) -> _Element | None:
    """Parse a page as browsers would, or return None where it holds no element."""
    # As bytes: lxml refuses text that declares an encoding of its own.
    parser = lxml.html.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        return lxml.html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except ParserError:
        return None


def _extract_html(text: str, url: str | None, fetched_at: datetime) -> Article:
    root = parse_page(text)
    if root is None:
        return _ended(url, Disposition.EMPTY, "the page holds no element")
    page = read_blocks(root)
    if not page.blocks and len(text) > _DEEP:
        # Nothing found in so much: nested deeper than the parser goes.
        flat = parse_page(flatten_page(text))
        root = root if flat is None else flat
        page = read_blocks(root)
    declared = read_declared(root, url)
    headings = [block.text for block in page.blocks if block.tag == "h1"]
    title, title_source = choose_title(declared.headlines, headings, declared.document_title, declared.site_names)
    lede = next((line for line in map(clean_line, declared.descriptions) if line), None)
    body = find_body(
        page,
        title=title,
        declared=declared.body if len(declared.body) >= _SHORTEST_DECLARED else None,
        lede=lede,
    )
    parts = [(normalize(block.text), block.tag) for block in body.blocks]
    length = sum(len(part) for part, _ in parts)
    text_read = "\n\n".join(part for part, _ in parts)
    signs = read_signs(root, url, thorough=length < FULL_TEXT or not declared.is_news)
    verdict = judge_page(signs, text_read, title)
    if verdict is None and length < _SHORTEST_BODY:
        return _ended(url, Disposition.NOT_AN_ARTICLE, f"only {length} characters of running text")
    blocks, position = [], 0
    for part, tag in parts:
        blocks.append(Block("heading" if tag in HEADINGS else "paragraph", position, position + len(part)))
        position += len(part) + 2
    zone = zone_of(url)
    shown = read_shown_dates(page, root, body.headline, body.first)
    published = choose_time(chain(declared.published, shown), zone=zone, latest=fetched_at)
    modified = choose_time(declared.modified, zone=zone, latest=fetched_at)
    authors = tuple(_authors(declared, page, root, body))
    credit = find_credit(text_read, authors=authors, url=url)
    return Article(
        url,
        choose_canonical(declared.canonical, url).url,
        title,
        lede,
        text_read,
        blocks=tuple(blocks),
        authors=authors,
        agency=credit.agency if credit else None,
        published_at=published.moment if published else None,
        published_precision=published.precision if published else Precision.NONE,
        modified_at=modified.moment if modified else None,
        lang_declared=declared.language,
        section=next((line for line in map(clean_line, declared.sections) if line), None),
        # What a stub or a gallery does say is kept for whoever looks at why it was turned away.
        disposition=Disposition.NOT_AN_ARTICLE if verdict else Disposition.ARTICLE,
        reason=str(verdict) if verdict else f"{body.way}; title from {title_source}",
    )


def _authors(declared: Declared, page: Blocks, root: _Element, body: Body) -> list[str]:
    """Return the people of the first source that names any; else the first organisation."""
    fallback: list[str] = []
    for source in declared.authors:
        people, organizations = clean_authors(source, declared.site_names)
        if people:
            return people
        fallback = fallback or organizations
    people, organizations = clean_authors(read_bylines(page, root, body.headline, body.first), declared.site_names)
    return people or (fallback or organizations)[:1]
