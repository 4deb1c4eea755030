"""The text of an article that stands only in the JSON of its page's scripts, from which a browser would build the page. Pure.

`ingest.scriptdata` reads the data. Whatever program made them, such data name a text by one of a few words, with its headline beside it:
a text is believed where that headline is the page's.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from lxml import etree

from core.text import fold
from ingest.blocks import TextBlock, read_blocks
from ingest.furniture import is_furniture
from ingest.markup import Element
from ingest.scriptdata import read_data
from ingest.titles import clean_line, without_ends

_LEAST = 400  # characters; less may be a standfirst
_SEVERAL, _LEAST_OF_SEVERAL = 3, 200  # paragraphs, and characters of so many
_MOST_NODES = 60_000
_DEEPEST = 40
_ALIKE = 0.8  # of the words of the longer headline
_TITLES = (
    "title",
    "headline",
    "headlines",
    "baslik",
    "haberbaslik",
    "name",
    "newstitle",
    "articletitle",
    "maintitle",
    "заголовок",
)
_TEXTS = frozenset(
    "body articlebody bodyhtml bodytext html contenthtml content contents text fulltext story detail details icerik habericerik haberdetay"
    " metin habermetni içerik contentelements blocks paragraphs components elements bodyblocks articlecontent newscontent maincontent"
    " descriptionhtml rendered".split()
)
_TIMES = frozenset(
    "publishedat datepublished publishdate publisheddate publicationdate publishtime displaydate firstpublishdate firstpublishedat firstpublished published"
    " pubdate yayintarihi tarih createdat created".split()
)
_AUTHORS = frozenset("author authors byline bylines credits yazar yazarlar muhabir".split())
_ROLES = ("role", "roles", "job", "jobTitle", "type", "unvan", "gorev")
_PICTURES = re.compile(r"photo|foto|camera|kamera|video|görüntü|illustrat", re.I)
_ASIDE = frozenset(
    "comments comment yorumlar related relatedarticles relatednews recommended ads menu footer header i18n translations messages"
    " mostread mostpopular popular trending latest latestnews cokokunan cokokunanlar sonhaberler ilgilihaberler breadcrumb breadcrumbs"
    " translation locale author authors tags".split()
)
# Names of what holds a page's data and of the article in it; what stands under any other name may be a thing of its own: a player, an
# advert, a reader's word, the next article.
_OWN = re.compile(
    r"data(?:layer)?|(?:initial|preloaded|app|page)?(?:state|data|props)|(?:news|current|page|main|article|post|story|haber)?"
    r"(?:article|page|content|post|news|story|haber|icerik|sayfa|entry|item|node|detay|details?)(?:page)?|attributes|fields|meta(?:data)?|info|bilgi|"
    r"model|values?|results?|payload|dates|tarih(?:ler)?|(?:custom)?dimensions|tracking|analytics|(?:digital|event|page|article|content)"
    r"(?:data|info|details|meta|metadata)|store|cache|quer(?:y|ies)|event|param(?:s|eters)|variables|config|settings|global"
)
_ADDRESSES = frozenset("url link href permalink slug canonical canonicalurl path uri".split())
_FARTHER = 3  # times as large is a text that stands a level farther from its headline than one that it is preferred to
_NO_TEXT = frozenset(
    "image video gallery ad advertisement embed oembed oembed_response raw_html iframe related list-related interstitial_link promo".split()
)
_EAST_ASIAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
_NAME = re.compile(r"[\W\d_]")
_TAG = re.compile(r"<[a-z!/][^<>]*>", re.I)
_PARAGRAPH = re.compile(r"<(?:p|br)\b[^<>]*>|\n+(?=\S)", re.I)


@dataclass(frozen=True, slots=True)
class _Beside:
    """What stands with a text among the data: its headlines, its times and its authors."""

    titles: tuple[str, ...] = ()
    times: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    far: int = 0  # levels between the headlines and the text


@dataclass(frozen=True, slots=True)
class _Found:
    """A text among the data, as lines of HTML or plain text, and what stands with it."""

    lines: tuple[str, ...]
    beside: _Beside

    @property
    def paragraphs(self) -> int:
        """How many paragraphs it has, by its lines and the marks within them."""
        return sum(max(1, len(_PARAGRAPH.findall(line))) for line in self.lines)

    @property
    def size(self) -> int:
        """Characters, those of East Asia twice: they say as much in half of them."""
        return sum(len(line) + len(_EAST_ASIAN.findall(line)) for line in self.lines)


@dataclass(frozen=True, slots=True)
class ScriptText:
    """A text that a page's scripts hold: its blocks, none where they hold none, its headline, when it was published, in their words, and by whom."""

    blocks: tuple[TextBlock, ...] = ()
    times: tuple[str, ...] = ()
    title: str = ""
    authors: tuple[str, ...] = ()


def read_script_text(
    scripts: Iterable[Element], titles: Iterable[str | None], root: Element | None = None
) -> ScriptText:
    """Return the text that a page's scripts hold for it.

    Args:
        scripts: of the page.
        titles: the headlines that the page has or declares; only a text with one of them, the site's name beside it or not, is its own.
        root: the page, for data that stand in attributes; None: they are not looked at.
    """
    wanted = [words for title in titles for part in without_ends(clean_line(title)) if (words := _words(part))]
    if not wanted:
        return ScriptText()
    best: _Found | None = None
    best_rank = (False, 0.0)
    headline = ""
    for value in read_data(scripts, root):
        for found in _texts(value):
            size = found.size
            if size < (_LEAST if found.paragraphs < _SEVERAL else _LEAST_OF_SEVERAL):
                continue
            for title in found.beside.titles:
                told = _words(title)
                # "14 wagons" and "12 wagons" are alike; where either is there, the very headline is the page's.
                rank = told in wanted, size / _FARTHER**found.beside.far
                if rank > best_rank and (rank[0] or any(_is_alike(told, words) for words in wanted)):
                    best, best_rank, headline = found, rank, title
    if best is None:
        return ScriptText()
    return ScriptText(
        tuple(block for line in best.lines for block in _blocks(line) if not is_furniture(block)),
        best.beside.times,
        clean_line(_TAG.sub(" ", headline)),
        best.beside.authors,
    )


def _texts(value: Any) -> Iterator[_Found]:
    """Yield what may be the text of an article anywhere in some data."""
    if not isinstance(value, dict | list):
        return  # what rows that only name each other come to
    waiting: list[tuple[Any, _Beside, int]] = [(value, _Beside(), 0)]
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        node, above, depth = waiting.pop()
        if depth > _DEEPEST:
            continue
        if isinstance(node, list):
            waiting.extend((one, _Beside(), depth + 1) for one in node if isinstance(one, dict | list))
            continue
        own = _Beside(tuple(titles_of(node)), tuple(_times(node)), tuple(_authors(node)))
        # Of a part of its text ("content": {"rendered": …}) the headline stands with the whole.
        told = (
            replace(own, times=own.times or above.times, authors=own.authors or above.authors)
            if own.titles
            else _Beside(above.titles, own.times or above.times, own.authors or above.authors, above.far + 1)
        )
        for key, child in node.items():
            name = key_of_data(key)
            if name in _ASIDE:
                continue
            if name in _TEXTS and (lines := tuple(_lines(child, 0))):
                yield _Found(lines, told)
            if isinstance(child, str) and child[:1] in ("{", "[") and len(child) > _LEAST_OF_SEVERAL:
                read = _read_json(child)  # an answer kept as it came: a thing of its own
                if isinstance(read, dict | list):
                    waiting.append((read, _Beside(), depth + 1))
            elif isinstance(child, dict):
                waiting.append((child, told if _is_part(key, child) else _Beside(), depth + 1))
            elif isinstance(child, list):
                waiting.append((child, own, depth + 1))


def _is_part(key: str, child: dict[str, Any]) -> bool:
    """Tell whether an object belongs to what it stands in: by its name, or as it has no address of its own."""
    return key_of_data(key) in _TEXTS or is_own(key) or _ADDRESSES.isdisjoint(map(key_of_data, child))


def _read_json(text: str) -> Any:
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def titles_of(node: dict[str, Any]) -> Iterator[str]:
    """Yield the headlines that stand among the values of an object."""
    for key, child in node.items():
        if key_of_data(key) in _TITLES:
            # {"rendered": "…"} in one program, [{"value": "…"}] in another.
            inner = child[0] if isinstance(child, list) and child else child
            values = inner.values() if isinstance(inner, dict) else (inner,)
            yield from (one for one in values if isinstance(one, str) and one.strip())


def _times(node: dict[str, Any]) -> Iterator[str]:
    for key, child in node.items():
        if isinstance(child, str | int) and not isinstance(child, bool) and key_of_data(key) in _TIMES:
            yield str(child)


def _authors(node: dict[str, Any]) -> Iterator[str]:
    for key, child in node.items():
        if key_of_data(key) in _AUTHORS:
            inner = child.get("by", child) if isinstance(child, dict) else child
            for one in inner if isinstance(inner, list) else (inner,):
                if isinstance(one, dict) and any(_PICTURES.search(str(one.get(key) or "")) for key in _ROLES):
                    continue
                name = one.get("name") if isinstance(one, dict) else one
                if isinstance(name, str) and name.strip():
                    yield name


def _lines(value: Any, depth: int) -> Iterator[str]:
    """Yield the text of a value in order: a string, or the parts of a list that are text."""
    if isinstance(value, str):
        if value.strip():
            yield value
    elif isinstance(value, list) and depth < _DEEPEST:
        if len(value) > 1 and (runs := _runs(value)) is not None:
            yield runs
            return
        for one in value:
            yield from _lines(one, depth + 1)
    elif (
        isinstance(value, dict)
        and depth < _DEEPEST
        and depth > 0
        and str(value.get("type", "")).lower() not in _NO_TEXT
    ):
        for key in value:
            if key_of_data(key) in _TEXTS or key in {"model", "data", "value", "children"}:
                yield from _lines(value[key], depth + 1)


def _runs(parts: list[Any]) -> str | None:
    """Return the parts of one paragraph as one: text within a line, of which editors keep each run of one style by itself."""
    told = (
        part.get("text", part.get("value"))
        for part in parts
        if isinstance(part, dict) and part.get("type", part.get("nodeType", "text")) == "text"
    )
    texts = [text for text in told if isinstance(text, str)]
    if len(texts) != len(parts):
        return None
    whole = all(text.rstrip().endswith((".", "!", "?", "”", '"')) or _TAG.search(text) for text in texts)
    return None if whole else "".join(texts)


def key_of_data(key: str) -> str:
    """Return the letters of a key among data, folded: "article_body" and "ArticleBody" are one."""
    return _NAME.sub("", fold(key))


def _blocks(line: str) -> Iterator[TextBlock]:
    if not _TAG.search(line):
        for part in re.split(r"\n+", html.unescape(line)):
            text = " ".join(part.split())
            if text:
                yield TextBlock(text, "p", 0, 0, (), float(len(text)), prose=True)
        return
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, collect_ids=False)
    root = etree.fromstring(f"<body>{line}</body>".encode("utf-8", "replace"), parser)
    yield from read_blocks(root).blocks if root is not None else ()


def _words(title: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", fold(html.unescape(_TAG.sub(" ", title)))))


def is_titled(node: dict[str, Any], titles: Iterable[str]) -> bool:
    """Tell whether an object has one of some headlines, the site's name beside those or not."""
    wanted = [_words(part) for title in titles for part in without_ends(title)]
    return any(_is_alike(_words(title), words) for title in titles_of(node) for words in wanted)


def is_aside(key: str) -> bool:
    """Tell whether a key names what is of other articles, of readers or of the site."""
    return key_of_data(key) in _ASIDE


@lru_cache(maxsize=4096)
def is_own(key: str) -> bool:
    """Tell whether a key names the page's data or the article in them."""
    return _OWN.fullmatch(key_of_data(key)) is not None


def _is_alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one) and len(one & other) >= _ALIKE * max(len(one), len(other))
