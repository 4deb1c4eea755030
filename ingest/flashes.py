"""Flashes: a headline, and one short sentence or none, which news agencies and portals send before the report is written. Pure."""

from __future__ import annotations

import re
from dataclasses import replace

from core.model import Article, Block, Disposition
from core.text import fold
from ingest.charset import decode
from ingest.extraction import is_stub, parse_page

FLASH_KINDS = frozenset({"feed", "news_sitemap"})  # kinds of source whose titles are headlines
_SENTENCE = re.compile(r"[.!?][\"”’'»)\]]*\Z")
_CUT = re.compile(r"(?:\.\.\.|…|\[…\]|\[\.\.\.\])[\"”’'»)\]]*\Z")  # a teaser, whose text stands elsewhere
_WORD = re.compile(r"[^\W\d_]+")
_HANGUL_OR_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_LEAST_TEXT = 25  # characters
_LEAST_WORDS = 4
_SHARED = 2


def admit_flash(article: Article, announced: str | None, page: bytes = b"", content_type: str | None = None) -> Article:
    """Return an article for a page that was turned away for its short text alone and is a flash; any other as it is.

    A stub is a flash where the headline that its source lists it with is that of the page, and its text is a sentence on the
    same: "Enable JavaScript", the caption of a player and the beginning of a locked report are not. A page without any text
    is one where it shows that headline itself: one whose text a script would put in shows nothing.

    Args:
        article: as extracted.
        announced: the headline that a source of `FLASH_KINDS` lists it with, or None.
        page: the bytes of the page.
        content_type: as its server declares it.
    """
    if announced is None or not is_stub(article):
        return article
    if _is_flash(article, announced):
        reason = f"a flash: {article.reason} under a headline of its feed"
        return replace(article, disposition=Disposition.ARTICLE, reason=reason)
    title = article.title or ""
    if article.body.strip() or not _is_announced(title, announced) or not _shows(page, content_type, title):
        return article
    return replace(
        article,
        body=title,
        blocks=(Block("paragraph", 0, len(title)),),
        disposition=Disposition.ARTICLE,
        reason="a flash: a headline of its feed and no text",
    )


def _is_flash(article: Article, announced: str) -> bool:
    text = article.body.strip()
    if len(text) < _LEAST_TEXT or len(text.split()) < _LEAST_WORDS:
        return False
    if not _SENTENCE.search(text) or _CUT.search(text):
        return False
    title = article.title or ""
    headline = _begins(title)
    return _is_alike(title, announced) and len(headline & _begins(text)) >= min(_SHARED, len(headline))


def _is_alike(title: str, announced: str) -> bool:
    headline, listed = _begins(title), _begins(announced)
    return bool(headline & listed) and 2 * len(headline & listed) >= min(len(headline), len(listed))


def _is_announced(title: str, announced: str) -> bool:
    """Tell whether a headline that is all there is says something, and is the one that is listed."""
    return len(_WORD.findall(title)) >= _LEAST_WORDS and not _CUT.search(title) and _is_alike(title, announced)


def _shows(page: bytes, content_type: str | None, title: str) -> bool:
    """Tell whether a page shows its headline as its one heading of the first rank."""
    root = parse_page(decode(page, content_type=content_type)[0]) if page else None
    shown = [] if root is None else [" ".join("".join(one.itertext()).split()) for one in root.iter("h1")]
    return len(shown) == 1 and fold(shown[0]) == fold(" ".join(title.split()))


def _begins(text: str) -> frozenset[str]:
    """Return the beginnings of the words of a text: what stays of a word whatever its ending is."""
    words = _WORD.findall(fold(text))
    short = (word[:2] for word in words if _HANGUL_OR_HAN.match(word) and len(word) >= 2)
    return frozenset({*(word[:4] for word in words if len(word) >= 4), *short})
