"""OPML 2.0 (opml.org/spec2.opml): lists of feeds as readers exchange them, and ours without loss."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from typing import Any

from lxml import etree

from core.errors import InputError
from ingest.xmlguard import refuse_xml_tricks

# What OPML has no attribute for stands in a namespace of ours, as the specification allows; readers pass over it.
_OWN = "urn:dateline:source"
_OWN_NAMES = ("id", "kind", "country", "owner", "alignment", "tier", "selector", "poll_seconds", "found")
_NOT_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Outline:
    """One subscription of an OPML file."""

    url: str
    title: str
    home: str | None = None
    language: str | None = None
    folders: tuple[str, ...] = ()  # the outlines it stands in, the outermost first
    categories: tuple[str, ...] = ()
    own: tuple[tuple[str, str], ...] = ()  # what only Dateline writes: id, kind, country, …
    line: int = 0


def parse_opml(body: bytes) -> tuple[Outline, ...]:
    """Read the subscriptions of an OPML file, in its order.

    Args:
        body: the file.

    Raises:
        InputError: it is no OPML, is not well-formed, or holds what could do harm (see `ingest.xmlguard`).
    """
    refuse_xml_tricks(body)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(body.lstrip(), parser)
    except etree.XMLSyntaxError as error:
        raise InputError(
            f"line {error.lineno or 1}: not well-formed XML ({error.msg})", cure="export it again"
        ) from error
    if etree.QName(root).localname.lower() != "opml":
        raise InputError(f"this is <{etree.QName(root).localname}>, no OPML", cure="give an .opml file")
    found: list[Outline] = []
    body_element = next((child for child in root if _name(child) == "body"), None)
    if body_element is None:
        raise InputError("this OPML has no <body>", cure="export it again")
    waiting = [(child, ()) for child in reversed(body_element)]  # type: list[tuple[Any, tuple[str, ...]]]
    while waiting:
        element, folders = waiting.pop()
        if _name(element) != "outline":
            continue
        values = {etree.QName(name).localname.lower(): value for name, value in element.attrib.items()}
        title = (values.get("title") or values.get("text") or "").strip()
        url = (values.get("xmlurl") or "").strip()
        if url:
            found.append(_outline(element, values, url, title, folders))
        inner = (*folders, title) if title and not url else folders
        waiting += [(child, inner) for child in reversed(element)]
    return tuple(found)


def _outline(element: Any, values: dict[str, str], url: str, title: str, folders: tuple[str, ...]) -> Outline:
    own = tuple((name, element.get(f"{{{_OWN}}}{name}")) for name in _OWN_NAMES if element.get(f"{{{_OWN}}}{name}"))
    categories = tuple(word.strip() for word in values.get("category", "").split(",") if word.strip())
    language = values.get("language", "").strip().lower()[:2] or None
    home = (values.get("htmlurl") or "").strip() or None
    return Outline(url, title or url, home, language, folders, categories, own, element.sourceline or 0)


def _name(element: Any) -> str:
    return etree.QName(element).localname.lower() if isinstance(element.tag, str) else ""


def write_opml(outlines: Iterable[Outline], *, title: str, created: datetime) -> bytes:
    """Return an OPML 2.0 file in UTF-8; outlines of the same folders stand together, in the order given.

    Args:
        outlines: the subscriptions.
        title: the file's title.
        created: when it was made.
    """
    root = etree.Element("opml", {"version": "2.0"}, nsmap={"dateline": _OWN})
    head = etree.SubElement(root, "head")
    etree.SubElement(head, "title").text = _clean(title)
    etree.SubElement(head, "dateCreated").text = format_datetime(created)
    body = etree.SubElement(root, "body")
    folders: dict[tuple[str, ...], Any] = {(): body}
    for outline in outlines:
        parent = body
        for depth, name in enumerate(outline.folders, 1):
            path = outline.folders[:depth]
            if path not in folders:
                folders[path] = etree.SubElement(parent, "outline", {"text": _clean(name), "title": _clean(name)})
            parent = folders[path]
        values = {
            "type": "rss", "text": outline.title, "title": outline.title, "xmlUrl": outline.url, "htmlUrl": outline.home,
            "language": outline.language, "category": ",".join(outline.categories),
            **{f"{{{_OWN}}}{name}": value for name, value in outline.own},
        }  # fmt: skip
        etree.SubElement(parent, "outline", {name: _clean(value) for name, value in values.items() if value})
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True))


def _clean(text: str) -> str:
    """What XML 1.0 cannot hold becomes U+FFFD."""
    return _NOT_XML.sub("\ufffd", text)
