"""A rule's alerts as an RSS 2.0 or Atom feed, for readers that take no other channel. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from html import escape
from xml.etree import ElementTree

from alert.messages import Message

_ATOM = "http://www.w3.org/2005/Atom"
# XML 1.0, section 2.2: these characters may not stand in a document at all.
_FORBIDDEN = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF, *range(0xD800, 0xE000)])


@dataclass(frozen=True, slots=True)
class Entry:
    """An alert in a feed: its message, the article's address (or None), and when it was written."""

    message: Message
    url: str | None
    at: datetime


def _text(parent: ElementTree.Element, tag: str, text: str, **attributes: str) -> ElementTree.Element:
    element = ElementTree.SubElement(parent, tag, attributes)
    element.text = text.translate(_FORBIDDEN)
    return element


def build_rss(title: str, name: str, address: str | None, entries: Sequence[Entry]) -> bytes:
    """Return an RSS 2.0 document (RSS Advisory Board, rssboard.org/rss-specification), newest entry first.

    Args:
        title: of the rule.
        name: an IRI that is the feed's own for ever, wherever it is kept.
        address: where the feed is served; None where that is not known.
        entries: newest first.
    """
    rss = ElementTree.Element("rss", {"version": "2.0", "xmlns:atom": _ATOM})
    channel = ElementTree.SubElement(rss, "channel")
    _text(channel, "title", title)
    _text(channel, "link", address or name)
    _text(channel, "description", f"Alerts of Dateline: {title}")
    if address:
        ElementTree.SubElement(channel, "atom:link", {"href": address, "rel": "self", "type": "application/rss+xml"})
    if entries:
        _text(channel, "lastBuildDate", format_datetime(entries[0].at))
    for entry in entries:
        item = ElementTree.SubElement(channel, "item")
        _text(item, "title", entry.message.title)
        if entry.url:
            _text(item, "link", entry.url)
        _text(item, "guid", entry.message.key, isPermaLink="false")
        _text(item, "pubDate", format_datetime(entry.at))
        # Readers take a description as HTML (rssboard.org/rss-profile#element-channel-item-description): escaped for that first.
        _text(item, "description", "<br>\n".join(escape(line) for line in entry.message.body.split("\n")))
    return _write(rss)


def build_atom(title: str, name: str, address: str | None, entries: Sequence[Entry]) -> bytes:
    """Return an Atom document (RFC 4287), newest entry first; arguments as of `build_rss`."""
    feed = ElementTree.Element("feed", {"xmlns": _ATOM})
    _text(feed, "title", title)
    _text(feed, "id", name)
    if address:
        ElementTree.SubElement(feed, "link", {"href": address, "rel": "self"})
    _text(feed, "updated", (entries[0].at if entries else datetime.fromtimestamp(0, UTC)).isoformat())
    author = ElementTree.SubElement(feed, "author")
    _text(author, "name", "Dateline")
    for entry in entries:
        element = ElementTree.SubElement(feed, "entry")
        _text(element, "title", entry.message.title)
        _text(element, "id", f"urn:dateline:{entry.message.key}")
        _text(element, "updated", entry.at.isoformat())
        if entry.url:
            ElementTree.SubElement(element, "link", {"href": entry.url.translate(_FORBIDDEN)})
        _text(element, "content", entry.message.body, type="text")
    return _write(feed)


def _write(root: ElementTree.Element) -> bytes:
    written: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return written
