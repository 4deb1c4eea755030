"""Bytes to an article: never raises for bad input, always says what it was and why."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from lxml import etree

from core.model import Article, Block, Disposition, Paging, Precision
from core.text import normalize
from ingest.addressdates import year_of_address
from ingest.blocks import HEADINGS, Blocks, read_blocks, size_of
from ingest.bodies import Body, is_whole
from ingest.candidates import choose_body
from ingest.credits import find_credit
from ingest.declared import Declared, read_declared
from ingest.headings import read_headings
from ingest.markup import Element
from ingest.nonarticles import is_gallery, judge_page
from ingest.outlets.registry import Outlet, TitleFrom, find_outlet
from ingest.pagedates import choose_time
from ingest.pagesigns import read_signs
from ingest.pagetimes import PageClock, choose_times, list_updates
from ingest.pagetree import PageTree, read_tree
from ingest.paging import read_paging
from ingest.plainforms import work_address
from ingest.retries import STUB, tells_stub
from ingest.signatures import read_signature
from ingest.sniffing import Sniffed, flatten_page, sniff
from ingest.titles import choose_title, clean_line
from ingest.wiretext import read_wire_text
from ingest.worknames import read_work_name
from ingest.writers import choose_authors
from ingest.zones import language_of, zone_of

_SOURCE_LINE = re.compile(r"(?:haber )?(?:kaynak|kaynağı|source|quelle|источник|출처)\s*:", re.I)
_SHORTEST_FLASH = 50  # characters
SHORTEST_BODY = 120  # characters of an alphabet (`size_of`); less is a stub, a video page or an error page
_ABOVE, _BELOW = 4, 6  # blocks in which an agency is credited
_SHORT_LINE = 80  # characters
_DEEP = 1000  # characters
_MOSTLY = 0.9  # of the text of a page that is nested too deeply stands in it without its grouping elements
_SCRIPTS = re.compile(r"java ?scrip?t|javaskript|джава|자바 ?스크립트", re.I)
_OPENING, _CLOSING = 3, 3  # lines of a report's part that may sign it

_TITLE = re.compile(r"<title\b[^>]*>", re.IGNORECASE)
_TITLE_END = re.compile(r"</title\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Signing:
    """Who signs a report: its authors, the agency it is from, and the place of a closing dateline."""

    authors: tuple[str, ...]
    agency: str | None
    place: str | None


def extract_article(
    body: bytes,
    *,
    url: str | None,
    content_type: str | None,
    fetched_at: datetime,
    country: str | None = None,
    seen_at: datetime | None = None,
    shown_at: datetime | None = None,
) -> Article:
    """Extract the article of a document.

    Args:
        body: the bytes as fetched.
        url: where they came from, or None for a file.
        content_type: the server's Content-Type header, or None.
        fetched_at: when; a publisher's time later than this is not believed.
        country: where its source publishes from (ISO 3166-1 alpha-2), or None: a time without an offset is in its zone.
        seen_at: when its address was first seen, or None: it was published before.
        shown_at: when its server showed it, or None where that is not known, as of a file: "12 dakika önce" then says nothing.
    """
    document = sniff(body, content_type)
    if document.ended is not None:
        return _ended(url, document.ended, document.reason)
    if document.is_page:
        latest = min(fetched_at, seen_at or fetched_at)
        return _extract_html(document, url, fetched_at, country, latest, shown_at)
    return replace(read_wire_text(document.text), url=url, canonical_url=work_address((), url))


def is_stub(article: Article) -> bool:
    """Tell whether a page was turned away because of its short text, and of nothing else."""
    return article.disposition is Disposition.NOT_AN_ARTICLE and tells_stub(article.reason)


def _ended(url: str | None, disposition: Disposition, reason: str) -> Article:
    return Article(url, None, None, None, "", disposition=disposition, reason=reason)


def parse_page(text: str, data: bytes | None = None) -> Element | None:
    """Parse a page as browsers would, or return None where it holds no element.

    Args:
        text: the page.
        data: the same in UTF-8, where it is at hand.
    """
    return _parse(text, data)[0]


def _parse(text: str, data: bytes | None = None) -> tuple[Element | None, bool]:
    """Return the root of a page, and whether it is nested deeper than the parser goes, which then leaves out all the rest."""
    closed = _close_title(text)
    if closed is not text:
        text, data = closed, None
    # As bytes: lxml refuses text that declares an encoding of its own. No element is looked up by its id.
    parser = etree.HTMLParser(
        encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, collect_ids=False
    )
    try:
        root = etree.fromstring(text.encode("utf-8", "replace") if data is None else data, parser)
    except etree.XMLSyntaxError:
        return None, False
    last = parser.error_log.last_error  # nothing is read behind it
    return root, last is not None and last.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT


def _close_title(text: str) -> str:
    """Close a title that is never closed before the next tag: by the standard the whole page would be the title's text."""
    begin = _TITLE.search(text)
    if begin is None or _TITLE_END.search(text, begin.end()):
        return text
    end = text.find("<", begin.end())
    return text if end < 0 else f"{text[:end]}</title>{text[end:]}"


def _read_page(document: Sniffed) -> tuple[Blocks, Element, Element] | None:
    """Return the blocks of a page, the tree they were read from, and the page as it was parsed; None where it holds no element."""
    parsed, deep = _parse(document.text, document.data)
    if parsed is None:
        return None
    page = read_blocks(parsed)
    if not deep and page.read_whole <= _DEEP and (page.blocks or len(document.text) <= _DEEP):
        return page, parsed, parsed
    # Nested deeper than the parser goes, or nothing found in so much.
    flat = parse_page(flatten_page(document.text))
    told = page if flat is None else read_blocks(flat)
    least = sum(block.size for block in page.blocks) * (_MOSTLY if page.read_whole > _DEEP else 1)
    if flat is None or sum(block.size for block in told.blocks) <= least:
        return page, parsed, parsed
    return told, flat, parsed


def _extract_html(
    document: Sniffed,
    url: str | None,
    fetched_at: datetime,
    country: str | None,
    published_by: datetime,
    shown_at: datetime | None,
) -> Article:
    read = _read_page(document)
    if read is None:
        return _ended(url, Disposition.EMPTY, "the page holds no element")
    page, root, parsed = read
    tree = read_tree(root)
    declared = read_declared(tree, url)
    zone = zone_of(url, country, language_of(declared.document_title, declared.language))
    clock = PageClock(zone, fetched_at, published_by, shown_at, year_of_address(url))
    stated = choose_time(declared.published, zone=zone, latest=published_by)
    outlet = find_outlet(url, stated.moment.date() if stated else None)
    headings = read_headings(page, declared.document_title)
    title, title_source = choose_title(
        _headlines(declared, headings, outlet), headings, declared.document_title, declared.site_names
    )
    lede = next((line for line in map(clean_line, declared.descriptions) if line), None)
    signs = read_signs(tree, url, page)
    choose = partial(
        choose_body,
        title=title,
        declared=declared.body,
        lede=lede,
        # What is kept from those who do not pay is not taken from a script either.
        scripts=None if signs.free is False else tree.scripts,
        parsed=parsed,
        titles=(*declared.headlines, *declared.social_titles),
    )
    body = choose(page, root)
    if not body.length and root.find(".//noscript") is not None:
        plain = read_blocks(root, scriptless=True)
        told = choose(plain, root)
        # Most pages only say there what they need.
        if sum(len(block.text) for block in told.blocks if not _SCRIPTS.search(block.text)) >= SHORTEST_BODY:
            page, body = plain, replace(told, blocks=tuple(b for b in told.blocks if not _SCRIPTS.search(b.text)))
    if body.title and title_source == "document title":
        title, title_source = body.title, "the data of the text"  # the document's has the site's name beside it
    running_text, blocks = _lay_out(body)
    length = sum(block.end - block.start for block in blocks)
    size = sum(size_of(running_text[block.start : block.end]) for block in blocks)
    verdict = judge_page(signs, "\n".join(body.seen), title or "")
    # A picture and its caption a page: dozens of requests for some lines.
    paging = None if is_gallery(signs, title or "") else read_paging(tree, url)
    reason = str(verdict) if verdict else ""
    if verdict is None and size < SHORTEST_BODY and not _is_filed(running_text, size):
        reason = f"{STUB}{length} characters of running text"
    published, modified, loose = choose_times(page, tree, declared, body, clock)
    entries = list_updates(page, tree, verdict, (published, modified), clock)
    signing = _find_signing(page, tree, declared, body, running_text, url)
    title_reason = f"{outlet.title}, as {outlet.host} has it" if outlet else title_source
    return Article(
        url,
        work_address(declared.canonical, url),
        title,
        lede,
        running_text,
        blocks=blocks,
        authors=signing.authors,
        agency=signing.agency,
        signoff=signing.place,
        published_at=published.moment if published else None,
        published_precision=published.precision if published else Precision.NONE,
        modified_at=modified.moment if modified else None,
        lang_declared=declared.language,
        section=next((line for line in map(clean_line, declared.sections) if line), None),
        # What a stub or a gallery does say is kept for whoever looks at why it was turned away.
        disposition=Disposition.NOT_AN_ARTICLE if reason else Disposition.ARTICLE,
        reason=reason or f"{body.way}; title from {title_reason}{_say_page(paging)}",
        stands_in=verdict is not None and verdict.stands_in,
        paging=paging,
        updates=entries,
        work_name=read_work_name(tree, url),
        loose_time=loose,
    )


def _is_filed(text: str, size: float) -> bool:
    """Tell whether a short text is a flash as agencies file it: behind a dateline, and whole."""
    credit = find_credit(text) if size >= _SHORTEST_FLASH and is_whole(text) else None
    return credit is not None and credit.by == "dateline"


def _find_signing(page: Blocks, tree: PageTree, declared: Declared, body: Body, text: str, url: str | None) -> _Signing:
    above, below = _lines_around(page, body)
    closing = [line for line in body.lines[-_CLOSING:] if line not in below]
    signed = read_signature([block.text for block in body.blocks[:_OPENING]], [*closing, *below])
    authors = tuple(choose_authors(declared, page, tree, body, signed))
    # A source that is named amid the text is cut from it, and credited all the same.
    below += [line for line in body.lines if _SOURCE_LINE.match(line) and line not in text]
    credit = find_credit(text, authors=authors, url=url, above=above, below=below)
    agency = credit.agency if credit else signed.agency if signed else None
    return _Signing(authors, agency, signed.place if signed else None)


def _say_page(paging: Paging | None) -> str:
    if paging is None or not paging.sure:
        return ""
    return f"; page {paging.number} of {paging.last if paging.last > 1 else 'several'}"


def _lay_out(body: Body) -> tuple[str, tuple[Block, ...]]:
    """Return the text of a body, its paragraphs parted by empty lines, and where each stands in it."""
    parts, blocks, position = [], [], 0
    for block in body.blocks:
        part = normalize(block.text)
        blocks.append(Block("heading" if block.tag in HEADINGS else "paragraph", position, position + len(part)))
        parts.append(part)
        position += len(part) + 2
    return "\n\n".join(parts), tuple(blocks)


def _headlines(declared: Declared, headings: list[str], outlet: Outlet | None) -> list[str]:
    if outlet is None or outlet.title is TitleFrom.STRUCTURED:
        return [*declared.headlines, *declared.social_titles]
    if outlet.title is TitleFrom.SOCIAL:
        return [*declared.social_titles, *declared.headlines]
    return [*headings, *declared.headlines]


def _lines_around(page: Blocks, body: Body) -> tuple[list[str], list[str]]:
    """Return the short lines above the body, from its headline on, and those below it, that are no links."""
    ends = {body.blocks[0].text, body.blocks[-1].text} if body.blocks else set()
    within = [number for number, block in enumerate(page.blocks) if number >= body.first and block.text in ends]
    first, last = (within[0], within[-1]) if within else (body.first, body.first)
    top = max(0, first - _ABOVE if body.headline is None else min(body.headline - 2, first))
    sides = page.blocks[top:first], page.blocks[last + 1 : last + 1 + _BELOW]
    above, below = ([b.text for b in side if len(b.text) <= _SHORT_LINE and b.link_share < 0.5] for side in sides)
    return above, below
