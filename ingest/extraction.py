"""Bytes to an article: never raises for bad input, always says what it was and why."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import lxml.html
from bs4 import BeautifulSoup, Tag

from core.model import Article, Block, Disposition, Precision
from core.text import normalize
from ingest.canonical import canonicalize_url
from ingest.charset import decode, wide_codec
from ingest.credits import find_credit
from ingest.nonarticles import judge_page
from ingest.pagesigns import read_signs
from ingest.wiretext import ISTANBUL, read_wire_text

_LOOKS_HTML = re.compile(rb"<(?:!doctype html|html|head|body|article|div|p)\b", re.I)
_BINARY = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"PK\x03\x04",
    b"\x1f\x8b",
    b"\x7fELF",
    b"RIFF",
    b"\x00\x00\x00",
)
_SHORTEST_BODY = 120  # characters; less is a stub, a video page or an error page
_NEWS_TYPES = {"NewsArticle", "Article", "ReportageNewsArticle", "BackgroundNewsArticle", "BlogPosting", "WebPage"}


def extract_article(body: bytes, *, url: str | None, content_type: str | None, fetched_at: datetime) -> Article:
    """Extract the article of a document.

    Args:
        body: the bytes as fetched.
        url: where they came from, or None for a file.
        content_type: the server's Content-Type header, or None.
        fetched_at: when; a publisher's time later than this is not believed.
    """
    if not body.strip():
        return _ended(url, Disposition.EMPTY, "the document is empty")
    if body.startswith(_BINARY) or (body[:4096].count(0) > 8 and not _is_wide_text(body)):
        return _ended(url, Disposition.UNSUPPORTED, "a binary file; text and HTML are read")
    text, _ = decode(body, content_type=content_type)
    text = text.replace("\x00", "")
    if not _LOOKS_HTML.search(body[:65536]):
        return read_wire_text(text)
    return _extract_html(text, url, fetched_at)


def _is_wide_text(body: bytes) -> bool:
    return body.startswith((b"\xff\xfe", b"\xfe\xff")) or wide_codec(body) is not None


def _ended(url: str | None, disposition: Disposition, reason: str) -> Article:
    return Article(url, None, None, None, "", disposition=disposition, reason=reason)


def _extract_html(text: str, url: str | None, fetched_at: datetime) -> Article:
    import trafilatura

    found: Any = trafilatura.bare_extraction(text, url=url, with_metadata=True, include_comments=False)
    soup = BeautifulSoup(text, "lxml")
    data = next(_news_data(soup), {})
    parts = [" ".join(normalize(part).split()) for part in ((found.text if found else None) or "").split("\n")]
    parts = [part for part in parts if part]
    title = data.get("headline") or _meta(soup, "og:title") or (found.title if found else None)
    title = " ".join(normalize(title).split()) if isinstance(title, str) else ""
    if parts and parts[0] == title:
        del parts[0]  # the headline above the text is no part of it
    verdict = judge_page(read_signs(_parse(text), url), "\n".join(parts), title)
    if verdict is None and sum(map(len, parts)) < _SHORTEST_BODY:
        return _ended(url, Disposition.NOT_AN_ARTICLE, f"only {sum(map(len, parts))} characters of running text")
    headings = {" ".join(tag.get_text(" ").split()) for tag in soup.find_all(["h2", "h3", "h4"])}
    blocks, position = [], 0
    for part in parts:
        blocks.append(Block("heading" if part in headings else "paragraph", position, position + len(part)))
        position += len(part) + 2
    published = read_time(data.get("datePublished") or _meta(soup, "article:published_time"), fetched_at)
    modified = read_time(data.get("dateModified") or _meta(soup, "article:modified_time"), fetched_at)
    authors = tuple(_authors(data.get("author")))
    credit = find_credit("\n\n".join(parts), authors=authors, url=url)
    lede = data.get("description") or _meta(soup, "og:description")
    return Article(
        url,
        _canonical(soup, url),
        title or None,
        " ".join(normalize(lede).split()) if isinstance(lede, str) and lede.strip() else None,
        "\n\n".join(parts),
        blocks=tuple(blocks),
        authors=authors,
        agency=credit.agency if credit else None,
        published_at=published[0],
        published_precision=published[1],
        modified_at=modified[0],
        lang_declared=_declared_language(soup),
        section=data.get("articleSection") if isinstance(data.get("articleSection"), str) else None,
        # What a stub or a gallery does say is kept for whoever looks at why it was turned away.
        disposition=Disposition.NOT_AN_ARTICLE if verdict else Disposition.ARTICLE,
        reason=str(verdict) if verdict else "structured data and running text" if data else "running text",
    )


def _parse(text: str) -> lxml.html.HtmlElement:
    # As bytes: lxml refuses text that declares an encoding of its own.
    parser = lxml.html.HTMLParser(encoding="utf-8", huge_tree=True)
    return lxml.html.document_fromstring(text.encode("utf-8", "replace") or b"<p></p>", parser=parser)


def _news_data(soup: BeautifulSoup) -> Iterator[dict[str, Any]]:
    for script in soup.find_all("script", type="application/ld+json"):
        try:
            pending = [json.loads(script.get_text(), strict=False)]
        except ValueError:
            continue  # a page's broken metadata is no reason to lose the page
        while pending:
            node = pending.pop(0)
            if isinstance(node, list):
                pending += node
            elif isinstance(node, dict):
                kinds = node.get("@type")
                if _NEWS_TYPES & set(kinds if isinstance(kinds, list) else [kinds]) and "headline" in node:
                    yield node
                pending += node.get("@graph") or []


def _meta(soup: BeautifulSoup, name: str) -> str | None:
    tag = soup.find("meta", attrs={"property": name}) or soup.find("meta", attrs={"name": name})
    return str(tag.get("content")) if isinstance(tag, Tag) and tag.get("content") else None


def _canonical(soup: BeautifulSoup, url: str | None) -> str | None:
    tag = soup.find("link", rel="canonical")
    declared = tag.get("href") if isinstance(tag, Tag) else None
    for candidate in (declared, _meta(soup, "og:url"), url):
        if not isinstance(candidate, str):
            continue
        try:
            return canonicalize_url(candidate, base=url)
        except ValueError:
            continue
    return None


def _authors(value: Any) -> Iterator[str]:
    for item in value if isinstance(value, list) else [value]:
        name = item.get("name") if isinstance(item, dict) else item
        if isinstance(name, str) and name.strip():
            yield " ".join(normalize(name).split())


def _declared_language(soup: BeautifulSoup) -> str | None:
    root = soup.find("html")
    lang = root.get("lang") if isinstance(root, Tag) else None
    return lang.split("-")[0].lower() if isinstance(lang, str) and lang else None


def read_time(value: Any, fetched_at: datetime) -> tuple[datetime | None, Precision]:
    """Read an ISO 8601 time; Istanbul's where it names no zone, and None where it lies in the future."""
    if not isinstance(value, str):
        return None, Precision.NONE
    try:
        moment = datetime.fromisoformat(value.strip().replace("Z", "+00:00"))
    except ValueError:
        return None, Precision.NONE
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=ISTANBUL)
    if moment > fetched_at + timedelta(days=1):
        return None, Precision.NONE
    return moment, Precision.DAY if len(value.strip()) == 10 else Precision.SECOND
