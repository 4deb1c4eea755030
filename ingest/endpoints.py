"""What a fetched address is: a feed, a sitemap or a listing page; how much it holds, and how new that is."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from lxml import etree

from core.errors import InputError
from core.model import FetchedPage
from ingest.feeds import parse_feed
from ingest.listings import read_listing
from ingest.sitemaps import is_sitemap, read_w3c_date, unpack_sitemap
from ingest.xmlguard import refuse_xml_tricks

_TITLES = 20


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An address that answers with links to articles."""

    url: str
    kind: str  # feed | news_sitemap | sitemap | listing
    how: str  # where the address was seen
    title: str | None
    language: str | None
    items: int
    newest: datetime | None
    titles: tuple[str, ...] = ()


def examine_body(page: FetchedPage, *, how: str, title: str | None, selector: str | None = None) -> Endpoint:
    """Tell what an answer is.

    Args:
        page: the answer.
        how: where the address was seen.
        title: what the place that named it calls it.
        selector: a CSS selector of article links: the answer is read as a listing page.

    Raises:
        InputError: it is neither feed nor sitemap; or the selector finds nothing, or cannot be read.
    """
    if selector is not None:
        links = read_listing(
            page.body, url=page.final_url, content_type=page.headers.get("content-type"), selector=selector
        )
        return Endpoint(page.final_url, "listing", how, title, None, len(links), None)
    body = unpack_sitemap(page.body)
    if is_sitemap(body):
        return _examine_sitemap(page.final_url, body, how, title)
    feed = parse_feed(body, url=page.final_url, content_type=page.headers.get("content-type"))
    dates = [moment for item in feed.items if (moment := item.published_at or item.updated_at) is not None]
    titles = tuple(item.title for item in feed.items if item.title)[:_TITLES]
    language = (feed.lang or "").strip().lower()[:2] or None
    return Endpoint(
        page.final_url,
        "feed",
        how,
        feed.title or title,
        language,
        len(feed.items),
        max(map(_aware, dates), default=None),
        titles,
    )


def _examine_sitemap(url: str, body: bytes, how: str, title: str | None) -> Endpoint:
    refuse_xml_tricks(body)
    items, news = 0, False
    index = b"sitemapindex" in body[:4096].replace(b"\0", b"").lower()
    newest: datetime | None = None
    titles: list[str] = []
    for name, text in _elements(body):
        if name in {"url", "sitemap"}:
            items += 1
        elif name == "news" or (name == "loc" and index and "news" in text.lower()):
            news = True
        elif name in {"publication_date", "lastmod"}:
            newest = max(filter(None, (newest, read_w3c_date(text))), default=None)
        elif name == "title" and len(titles) < _TITLES:
            titles.append(text)
    news = news or (index and "news" in url.lower())
    return Endpoint(url, "news_sitemap" if news else "sitemap", how, title, None, items, newest, tuple(titles))


def _elements(body: bytes) -> Iterator[tuple[str, str]]:
    """Yield (local name, text) of each element at its end, forgetting it then: memory stays flat."""
    parser = etree.iterparse(
        io.BytesIO(body), events=("end",), resolve_entities=False, no_network=True, load_dtd=False, recover=True
    )
    try:
        for _, element in parser:
            if isinstance(element.tag, str):
                yield etree.QName(element).localname.lower(), (element.text or "").strip()
            if element.getparent() is not None and element.getparent().getparent() is None:
                element.clear()
    except etree.XMLSyntaxError as error:
        raise InputError(f"the sitemap cannot be parsed ({error.msg})", cure="tell its publisher") from error


def _aware(moment: datetime) -> datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
