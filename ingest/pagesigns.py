"""What a page shows of its kind, measured once on its parsed tree: types declared, links, pictures, players, running text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ingest.blocks import HEADINGS, Blocks
from ingest.canonical import split_address
from ingest.markup import Element, text_of
from ingest.pagetree import PageTree

_TYPE = re.compile(r'"@type"\s*:\s*(?:"(\w+)"|\[([^\]]{1,200})\])')
_FREE = re.compile(r'"isAccessibleForFree"\s*:\s*"?(false|true)', re.I)
_PLAYER = re.compile(
    r"youtube|youtu\.be|dailymotion|vimeo|player|jwplayer|brightcove|izlesene|rutube|kaltura|embed/video", re.I
)
_LONG_LINK = 25  # characters; a link of a headline's length
_PROSE = 140  # characters; a paragraph of running text, outside links
_MOST = 5000  # links and pictures; more are not looked at: what the first of them show is enough
NEWS_TYPES = frozenset(
    {
        "NewsArticle", "Article", "ReportageNewsArticle", "BackgroundNewsArticle", "AnalysisNewsArticle",
        "OpinionNewsArticle", "ReviewNewsArticle", "BlogPosting", "Report", "TechArticle", "ScholarlyArticle",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class PageSigns:
    """The signs of a page's kind.

    Lengths are characters of text as displayed; `headline_links` are the texts of links of a headline's length and
    `linked_headlines` their number with repeats; `posts` are the times that are links, each to another address; `blocks` are the texts of its smallest blocks, in order, links included.
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
    linked_headlines: int = 0
    link_characters: int = 0
    characters: int = 0
    prose: int = 0
    posts: int = 0
    blocks: tuple[str, ...] = ()

    @property
    def is_news(self) -> bool:
        """True where the page declares itself an article."""
        return bool(self.types & NEWS_TYPES) or self.og_type == "article"


def read_signs(tree: PageTree, url: str | None, page: Blocks) -> PageSigns:
    """Measure a page.

    Args:
        tree: its elements.
        url: its address, or None.
        page: its blocks of text.
    """
    data = "\n".join(script.text or "" for script in tree.scripts if "ld+json" in (script.get("type") or "").lower())[
        :400_000
    ]
    types = {
        name.strip(" \"'\n") for found in _TYPE.finditer(data) for name in (found.group(1) or found.group(2)).split(",")
    }
    free = _FREE.search(data)
    title, heading = tree.title, tree.heading
    og_types = [tag.get("content") or "" for tag in tree.metas if (tag.get("property") or "").lower() == "og:type"]
    headlines = _headlines(tree.links[:_MOST])
    blocks = tuple(block.text for block in page.blocks)
    return PageSigns(
        path=split_address(url).path,
        title=_collapse("".join(title.itertext())) if title is not None else "",
        heading=_collapse("".join(heading.itertext())) if heading is not None else "",
        types=frozenset(types),
        og_type=og_types[0].strip().lower() if og_types else "",
        free=None if free is None else free.group(1).lower() == "true",
        images=sum(map(_is_picture, tree.images[:_MOST])),
        players=sum(
            node.tag == "video" or _PLAYER.search(node.get("src") or "") is not None for node in tree.players[:_MOST]
        ),
        headline_links=frozenset(headlines),
        linked_headlines=len(headlines),
        link_characters=sum(block.links for block in page.blocks),
        characters=sum(map(len, blocks)),
        prose=sum(len(block.text) - block.links >= _PROSE for block in page.blocks),
        posts=0 if _has_headline(tree, page) else len(_posts(tree)),
        blocks=blocks,
    )


def _headlines(links: list[Element]) -> list[str]:
    """Return the texts of the links that are as long as a headline."""
    found = []
    for link in links:
        text = text_of(link) if len(link) else link.text
        # Without its blanks it is no longer: most links need not be looked at further.
        if text and len(text) >= _LONG_LINK and len(text := _collapse(text)) >= _LONG_LINK:
            found.append(text)
    return found


def _posts(tree: PageTree) -> set[str]:
    """Return the addresses to which times are links; those of comments are parts of one."""
    links = (one.getparent() for one in tree.times if one.tag == "time")
    return {(link.get("href") or "").partition("#")[0] for link in links if link is not None and link.tag == "a"} - {""}


def _has_headline(tree: PageTree, page: Blocks) -> bool:
    """True where a heading that is no link is what the document's title begins with."""
    title = _collapse("".join(tree.title.itertext())) if tree.title is not None else ""
    return any(
        block.tag in HEADINGS and not block.links and len(block.text) >= _LONG_LINK and title.startswith(block.text)
        for block in page.blocks
    )


def _is_picture(node: Element) -> bool:
    """False for icons and counting pixels."""
    for name in ("width", "height"):
        size = (node.get(name) or "").rstrip("px")
        if size.isdigit() and int(size) < 100:
            return False
    return True


def _collapse(text: str) -> str:
    return " ".join(text.split())
