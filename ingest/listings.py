"""Listing pages: the links that a CSS selector chooses, for sites without a feed."""

from __future__ import annotations

from urllib.parse import urljoin

from bs4 import BeautifulSoup, Tag
from soupsieve import SelectorSyntaxError

from core.errors import InputError
from core.model import FeedItem
from core.text import normalize
from ingest.charset import decode


def read_listing(body: bytes, *, url: str, content_type: str | None, selector: str) -> tuple[FeedItem, ...]:
    """Return the links of a page that a selector chooses, each once, in the page's order.

    Args:
        body: the page.
        url: where it came from.
        content_type: the server's Content-Type header, or None.
        selector: chooses links, or elements whose first link is meant ("main h2 a", "article.teaser").

    Raises:
        InputError: the selector cannot be read, or finds no link.
    """
    text, _ = decode(body, content_type=content_type)
    try:
        chosen = BeautifulSoup(text, "lxml").select(selector)
    except SelectorSyntaxError as error:
        first = str(error).splitlines()[0]
        raise InputError(
            f"the selector {selector!r} cannot be read: {first}", cure='write one like "main h2 a"'
        ) from error
    items: dict[str, FeedItem] = {}
    for tag in chosen:
        link = tag if tag.get("href") else tag.find("a", href=True)
        if not isinstance(link, Tag):
            continue
        try:
            address = urljoin(url, str(link.get("href")).strip())
        except ValueError:
            continue
        title = " ".join(normalize(link.get_text(" ")).split()) or None
        if address.startswith(("http://", "https://")):
            items.setdefault(address, FeedItem(url=address, title=title))
    if not items:
        raise InputError(f"the selector {selector!r} finds no link", cure="open the page and look at its links")
    return tuple(items.values())
