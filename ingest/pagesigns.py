"""What a page shows of its kind, measured once on its parsed tree: types declared, links, pictures, players, running text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

_TYPE = re.compile(r'"@type"\s*:\s*(?:"(\w+)"|\[([^\]]{1,200})\])')
_FREE = re.compile(r'"isAccessibleForFree"\s*:\s*"?(false|true)', re.I)
_SPACE = re.compile(r"\s+")
_PLAYER = re.compile(
    r"youtube|youtu\.be|dailymotion|vimeo|player|jwplayer|brightcove|izlesene|rutube|kaltura|embed/video", re.I
)
_SKIPPED = frozenset({"script", "style", "noscript", "template", "svg", "head"})
_BLOCKS = frozenset(
    {"p", "li", "div", "td", "section", "article", "blockquote", "h1", "h2", "h3", "h4", "figcaption", "time", "span"}
)
_LONG_LINK = 25  # characters; a link of a headline's length
_PROSE = 140  # characters; a paragraph of running text, outside links
_MOST_NODES = 60_000  # more are not looked at: what the first of them show is enough
NEWS_TYPES = frozenset(
    {
        "NewsArticle", "Article", "ReportageNewsArticle", "BackgroundNewsArticle", "AnalysisNewsArticle",
        "OpinionNewsArticle", "ReviewNewsArticle", "BlogPosting", "Report", "TechArticle", "ScholarlyArticle",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class PageSigns:
    """The signs of a page's kind.

    Lengths are characters of text as displayed; `headline_links` are the texts of links of a headline's length, `blocks` are the texts of its smallest blocks, in order, links included.
    """

    path: str = ""
    title: str = ""
    heading: str = ""
    types: frozenset[str] = frozenset()
    og_type: str = ""
    free: bool | None = None
    images: int = 0
    players: int = 0
    headline_links: frozenset[str] = frozenset()
    link_characters: int = 0
    characters: int = 0
    prose: int = 0
    blocks: tuple[str, ...] = ()

    @property
    def is_news(self) -> bool:
        """True where the page declares itself an article."""
        return bool(self.types & NEWS_TYPES) or self.og_type == "article"


def read_signs(root: Any, url: str | None) -> PageSigns:
    """Measure a page.

    Args:
        root: the tree, an `lxml.html.HtmlElement`; it is not changed.
        url: the page's address, or None.
    """
    data = "\n".join(
        script.text or "" for script in root.iter("script") if "ld+json" in (script.get("type") or "").lower()
    )[:400_000]
    types = {
        name.strip(" \"'\n") for found in _TYPE.finditer(data) for name in (found.group(1) or found.group(2)).split(",")
    }
    free = _FREE.search(data)
    body = root.find(".//body")
    counts = _Counts()
    counts.walk(body if body is not None else root)
    title = root.find(".//title")
    heading = root.find(".//h1")
    return PageSigns(
        path=urlsplit(url).path if url else "",
        title=_collapse("".join(title.itertext()) if title is not None else ""),
        heading=_collapse("".join(heading.itertext()) if heading is not None else ""),
        types=frozenset(types),
        og_type=next(
            (m.get("content") or "" for m in root.iter("meta") if (m.get("property") or "").lower() == "og:type"), ""
        ).strip().lower(),
        free=None if free is None else free.group(1).lower() == "true",
        images=counts.images,
        players=counts.players,
        headline_links=frozenset(counts.headline_links),
        link_characters=counts.link_characters,
        characters=counts.characters,
        prose=counts.prose,
        blocks=tuple(counts.blocks),
    )  # fmt: skip


class _Counts:
    """One walk over the tree, without recursion, so that depth does not count."""

    def __init__(self) -> None:
        self.images = self.players = self.link_characters = self.characters = self.prose = 0
        self.headline_links: list[str] = []
        self.blocks: list[str] = []
        self._own: list[str] = []
        self._unlinked = 0

    def walk(self, body: Any) -> None:
        links: list[list[str]] = []
        for node, opens in _steps(body):
            tag = node.tag
            if opens:
                self._open(tag, node, links)
                self._add(node.text, links)
                continue
            if tag == "a" and links:
                text = " ".join(links.pop())
                if len(text) >= _LONG_LINK:
                    self.headline_links.append(text)
            elif tag in _BLOCKS:
                self._close()
            if node is not body:
                self._add(node.tail, links)
        self._close()

    def _open(self, tag: str, node: Any, links: list[list[str]]) -> None:
        if tag == "img":
            self.images += _is_picture(node)
        elif tag == "video" or (tag in {"iframe", "embed", "object"} and _PLAYER.search(node.get("src") or "")):
            self.players += 1
        elif tag == "a":
            links.append([])
        elif tag in _BLOCKS:
            self._close()

    def _add(self, text: str | None, links: list[list[str]]) -> None:
        if not text or not text.strip():
            return
        text = _collapse(text)
        self.characters += len(text)
        if links:
            links[-1].append(text)
            self.link_characters += len(text)
        else:
            self._unlinked += len(text)
        self._own.append(text)

    def _close(self) -> None:
        if self._own:
            self.blocks.append(" ".join(self._own))
            self.prose += self._unlinked >= _PROSE
            self._own, self._unlinked = [], 0


def _steps(body: Any) -> Iterator[tuple[Any, bool]]:
    """Yield (element, True) where it opens and (element, False) where it closes; skipped elements only close."""
    stack = [(body, iter(body))]
    yield body, True
    left = _MOST_NODES
    while stack:
        node, children = stack[-1]
        child = next(children, None)
        if child is None:
            stack.pop()
            yield node, False
            continue
        left -= 1
        if left <= 0:
            return
        if not isinstance(child.tag, str) or child.tag in _SKIPPED:
            continue
        yield child, True
        stack.append((child, iter(child)))


def _is_picture(node: Any) -> bool:
    """False for icons and counting pixels."""
    size = [node.get(name) or "" for name in ("width", "height")]
    return not any(value.rstrip("px").isdigit() and int(value.rstrip("px")) < 100 for value in size)


def _collapse(text: str) -> str:
    return _SPACE.sub(" ", text).strip()
