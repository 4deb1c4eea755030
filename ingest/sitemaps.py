"""Sitemaps, news sitemaps and sitemap indexes: what is listed, and when it changed."""

from __future__ import annotations

import gzip
import io
import re
import zlib
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, tzinfo
from typing import TypeVar
from urllib.parse import urljoin

from lxml import etree

from core.errors import InputError
from core.model import FeedItem
from ingest.feeddates import feed_zone, read_feed_date
from ingest.xmlguard import refuse_xml_tricks

MOST_BYTES = 50_000_000  # sitemaps.org: a sitemap is at most 50 MB uncompressed
MOST_CHILDREN = 24  # sitemaps of an index that are asked at one poll
_MOST_UNDATED = 500  # addresses without any date that are taken from one sitemap, from both of its ends
# An address of several parameters as it is: the parser would drop the sign and the parameter's name.
_BARE_AMPERSAND = re.compile(rb"<!\[CDATA\[.*?\]\]>|&(?!(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|amp|lt|gt|quot|apos);)", re.S)
_SITEMAP = re.compile(rb"<(?:[\w.-]+:)?(?:urlset|sitemapindex)\b", re.I)
_IMAGE = "image"
_Entry = TypeVar("_Entry")
# A sitemap may be written some hours after the article, and its lastmod may be a day alone.
_OVERLAP = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Child:
    """A sitemap that an index names."""

    url: str
    changed_at: datetime | None


@dataclass(frozen=True, slots=True)
class Sitemap:
    """What a sitemap lists: articles, or further sitemaps (an index)."""

    items: tuple[FeedItem, ...] = ()
    children: tuple[Child, ...] = ()


def is_sitemap(body: bytes) -> bool:
    """True where the (unpacked) bytes look like a sitemap or an index of them."""
    return _SITEMAP.search(body[:4096].replace(b"\0", b"")) is not None


def unpack_sitemap(body: bytes) -> bytes:
    """Return the bytes of a sitemap that may be gzipped.

    Raises:
        InputError: the gzip is broken, or holds more than a sitemap may.
    """
    if not body.startswith(b"\x1f\x8b"):
        return body
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(body)) as unpacked:
            plain = unpacked.read(MOST_BYTES + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise InputError(f"its gzip is broken ({error})", cure="tell its publisher") from error
    if len(plain) > MOST_BYTES:
        raise InputError(f"it unpacks to more than {MOST_BYTES:,} bytes", cure="tell its publisher")
    return plain


def read_sitemap(body: bytes, *, url: str, country: str | None = None) -> Sitemap:
    """Read a sitemap, a news sitemap, or an index of them (sitemaps.org protocol 0.9; Google's news extension).

    Args:
        body: the bytes, gzipped or not.
        url: where they came from; relative addresses, which the protocol forbids, are relative to it.
        country: where its source publishes from (ISO 3166-1 alpha-2): in whose zone dates without an offset are.

    Raises:
        InputError: it is no sitemap, or holds what could do harm.
    """
    plain = unpack_sitemap(body)
    if not is_sitemap(plain):
        if lines := _read_lines(plain):
            return Sitemap(tuple(FeedItem(url=line, title=None) for line in lines))
        raise InputError("this is no sitemap", cure="open the address: it may be a web page")
    refuse_xml_tricks(plain)
    items: list[FeedItem] = []
    children: list[Child] = []
    if b"\0" not in plain[:4]:  # none of UTF-16's
        plain = _BARE_AMPERSAND.sub(_escape, plain)
    parser = etree.iterparse(
        io.BytesIO(plain), events=("end",), resolve_entities=False, no_network=True, load_dtd=False, recover=True
    )
    try:
        for _, element in parser:
            name = _local(element)
            if name in {"url", "sitemap"}:
                fields = _fields(element)
                address = _absolute(url, fields.get("loc"))
                if address and name == "sitemap":
                    children.append(
                        Child(address, read_w3c_date(fields.get("lastmod"), feed_zone((address,), country, None)))
                    )
                elif address:
                    items.append(_item(address, fields, feed_zone((address,), country, fields.get("language"))))
                element.clear()
    except etree.XMLSyntaxError as error:
        raise InputError(f"the sitemap cannot be parsed ({error.msg})", cure="tell its publisher") from error
    return Sitemap(tuple(items), tuple(children))


def _read_lines(plain: bytes) -> list[str]:
    """Return the addresses of a sitemap that is a text, one a line (sitemaps.org, "Text file"); none where it has anything else."""
    lines = plain.decode("utf-8-sig", "replace").split()
    return lines if all(line.startswith(("http://", "https://")) for line in lines) else []


def _escape(found: re.Match[bytes]) -> bytes:
    return b"&amp;" if found.group() == b"&" else found.group()


def _local(element: etree._Element) -> str:
    # A prefix that is never declared ("xhtml:link") stays in the name.
    return element.tag.rpartition("}")[2].rpartition(":")[2].lower() if isinstance(element.tag, str) else ""


def _fields(entry: etree._Element) -> dict[str, str]:
    fields: dict[str, str] = {}
    for element in entry.iter():
        name, text = _local(element), (element.text or "").strip()
        parent = element.getparent()
        # An image has a title and an address of its own.
        if text and not (parent is not None and _local(parent) == _IMAGE):
            fields.setdefault(name, text)
    return fields


def _absolute(base: str, address: str | None) -> str | None:
    try:
        return urljoin(base, address) if address else None
    except ValueError:
        return None


def _item(address: str, fields: dict[str, str], zone: tzinfo) -> FeedItem:
    return FeedItem(
        url=address,
        title=fields.get("title"),
        published_at=read_w3c_date(fields.get("publication_date"), zone),
        updated_at=read_w3c_date(fields.get("lastmod"), zone),
        lang=(fields.get("language") or "")[:2].lower() or None,
    )


def read_w3c_date(text: str | None, zone: tzinfo = UTC) -> datetime | None:
    """Read a date of a sitemap: W3C datetime, a day alone among them; else what publishers write instead.

    Args:
        text: the words.
        zone: what a time without an offset is in.
    """
    return read_feed_date(text, zone=zone)


def choose_new(sitemap: Sitemap, since: datetime) -> Sitemap:
    """Keep what can be new: changed since shortly before a time, and of what bears no date the first and the last listed.

    Children without a date are kept as if they were new, and where none is, the newest of them; the newest come first and at most `MOST_CHILDREN` are kept.

    Args:
        since: the last poll that worked, or how far back a first poll looks.
    """
    bound = since - _OVERLAP
    dates = [(item, [at for at in (item.published_at, item.updated_at) if at is not None]) for item in sitemap.items]
    dated = [item for item, known in dates if known and max(known) >= bound]
    undated = [item for item, known in dates if not known]
    children = [child for child in sitemap.children if child.changed_at is None or child.changed_at >= bound]
    if not children and sitemap.children:
        # An index that dates no part anew dates them once and for all: its newest are looked at, at both ends.
        newest = max(child.changed_at for child in sitemap.children if child.changed_at)
        tied = [child for child in sitemap.children if child.changed_at == newest]
        children = list(dict.fromkeys((tied[0], tied[-1])))
    # Publishers number their sitemaps upwards or list the newest first; where no date tells, both ends are looked at.
    with_date = sorted((c for c in children if c.changed_at), key=lambda c: c.changed_at or bound, reverse=True)
    without = [c for c in children if c.changed_at is None]
    ends = _both_ends(without, max((MOST_CHILDREN - len(with_date)) // 2, 1))
    return replace(
        sitemap,
        items=(*dated, *_both_ends(undated, _MOST_UNDATED // 2)),
        children=tuple((with_date + ends)[:MOST_CHILDREN]),
    )


def _both_ends(listed: list[_Entry], half: int) -> list[_Entry]:
    return listed if len(listed) <= 2 * half else [*listed[:half], *listed[-half:]]
