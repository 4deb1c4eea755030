"""What a page says of itself to machines: JSON-LD in its real-world forms, meta tags and microdata."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from ingest.markup import Element

Node = dict[str, Any]

# schema.org types of one work of a newsroom, best first; a page about a page says least.
_NEWS_TYPES = (
    "newsarticle reportagenewsarticle analysisnewsarticle opinionnewsarticle backgroundnewsarticle reviewnewsarticle "
    "askpublicnewsarticle advertisercontentarticle report liveblogposting article blogposting techarticle "
    "scholarlyarticle medicalscholarlyarticle socialmediaposting review videoobject webpage"
).split()
_RANK = {name: rank for rank, name in enumerate(_NEWS_TYPES)}
_TRAILING_COMMA = re.compile(r",\s*(?=[}\]])")
_BAD_ESCAPE = re.compile(r'\\(?!["\\/bfnrtu])')
_RAW_BREAK = re.compile(r"[\x00-\x1f]+")
_SCALARS = {
    "@type": re.compile(r'"@type"\s*:\s*"((?:\w*news)?article|report|blogposting)"', re.I),
    "datePublished": re.compile(r'"datePublished"\s*:\s*"([^"]{8,40})"'),
    "dateModified": re.compile(r'"dateModified"\s*:\s*"([^"]{8,40})"'),
}
_AUTHOR = re.compile(r'"author"\s*:\s*(?:\[\s*)?\{[^{}\[\]]{0,200}?"name"\s*:\s*"([^"]{2,80})"')
_MOST_NODES = 3000  # nodes looked at in one page; more is a data dump, not a description


def read_json_ld(scripts: Iterable[Element]) -> list[Node]:
    """Return every JSON object with a type that a page's JSON-LD scripts hold, in order, however they are nested.

    Blocks that are not quite JSON (control characters, trailing commas, comments, HTML entities, wrong escapes, two values
    in a row) are mended where that is certain; what cannot be read is left out.
    """
    nodes: list[Node] = []
    for script in scripts:
        kind = script.get("type")
        if kind is None or "ld+json" not in kind.lower():
            continue
        for value in _read_values(script.text or ""):
            nodes.extend(_nodes_in(value))
    return nodes


def _read_values(text: str) -> list[Any]:
    starts = [position for position in (text.find("{"), text.find("[")) if position >= 0]
    if not starts:
        return []
    cleaned = text[min(starts) : max(text.rfind("}"), text.rfind("]")) + 1]  # without comment marks, CDATA, semicolons
    for mend in (_as_is, _mend_breaks, _mend_entities):
        try:
            return [json.loads(mend(cleaned), strict=False)]
        except (ValueError, RecursionError):
            continue
    return _read_in_a_row(_mend_breaks(cleaned)) or _read_single_work(text)


def _as_is(text: str) -> str:
    return text


def _mend_breaks(text: str) -> str:
    return _TRAILING_COMMA.sub("", _BAD_ESCAPE.sub(r"\\\\", _RAW_BREAK.sub(" ", text)))


def _mend_entities(text: str) -> str:
    return _mend_breaks(html.unescape(text)) if "&quot;" in text else _mend_breaks(text)


def _read_in_a_row(text: str) -> list[Any]:
    """Read the JSON values that stand one after another, up to the first that is broken."""
    decoder, position = json.JSONDecoder(strict=False), 0
    values: list[Any] = []
    while True:
        position = min((p for p in (text.find("{", position), text.find("[", position)) if p >= 0), default=-1)
        if position < 0:
            return values
        try:
            value, position = decoder.raw_decode(text, position)
        except (ValueError, RecursionError):
            return values
        values.append(value)


def _read_single_work(text: str) -> list[Any]:
    """Read the times and the author of a work whose braces or quotes nobody can mend, where they are told once."""
    told = {name: set(pattern.findall(text)) for name, pattern in _SCALARS.items()}
    if len(told["@type"]) != 1 or not told["datePublished"] or any(len(values) > 1 for values in told.values()):
        return []
    found: Node = {name: values.pop() for name, values in told.items() if values}
    authors = set(_AUTHOR.findall(text))
    if len(authors) == 1 and len(re.findall(rf'"name"\s*:\s*"{re.escape(name := authors.pop().strip())}', text)) == 1:
        found["author"] = {"name": name}  # one that the publisher's begins with is the site's
    return [found]


def _nodes_in(value: Any) -> Iterator[Node]:
    pending, seen = [value], 0
    while pending and seen < _MOST_NODES:
        item = pending.pop()
        seen += 1
        if isinstance(item, list):
            pending.extend(reversed(item))
        elif isinstance(item, dict):
            if "@type" in item:
                yield item
            pending.extend(reversed([part for part in item.values() if isinstance(part, dict | list)]))


def type_names(node: Node) -> list[str]:
    """Return a node's types in lower case, without the address of the vocabulary."""
    kinds = node.get("@type")
    return [
        str(kind).rsplit("/", 1)[-1].rsplit(":", 1)[-1].lower()
        for kind in (kinds if isinstance(kinds, list) else [kinds])
    ]


def rank_of(node: Node) -> int | None:
    """Return how near a node's type is to a news article (0 is nearest), or None where it describes no work."""
    ranks = [_RANK[name] for name in type_names(node) if name in _RANK]
    return min(ranks) if ranks else None


def read_meta(metas: Iterable[Element]) -> dict[str, list[str]]:
    """Return a page's meta tags: name, property or itemprop in lower case to the contents in order."""
    found: dict[str, list[str]] = {}
    for tag in metas:
        content = tag.get("content")
        if not content or not content.strip():
            continue
        names = tag.get("property") or tag.get("name") or tag.get("itemprop") or ""
        for name in names.lower().split():
            found.setdefault(name, []).append(content.strip())
    return found
