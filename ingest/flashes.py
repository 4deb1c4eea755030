"""Flashes: a headline and one short sentence, which news agencies and portals send before the report is written. Pure."""

from __future__ import annotations

import re
from dataclasses import replace

from core.model import Article, Disposition
from core.text import fold
from ingest.extraction import is_stub

FLASH_KINDS = frozenset({"feed", "news_sitemap"})  # kinds of source whose titles are headlines
_SENTENCE = re.compile(r"[.!?][\"”’'»)\]]*\Z")
_CUT = re.compile(r"(?:\.\.\.|…|\[…\]|\[\.\.\.\])[\"”’'»)\]]*\Z")  # a teaser, whose text stands elsewhere
_WORD = re.compile(r"[^\W\d_]+")
_HANGUL_OR_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_LEAST_TEXT = 25  # characters
_LEAST_WORDS = 4
_SHARED = 2


def admit_flash(article: Article, announced: str | None) -> Article:
    """Return an article for a page that was turned away for its short text alone and is a flash; any other as it is.

    A stub is a flash where the headline that its source lists it with is that of the page, and its text is a sentence on the
    same: "Enable JavaScript", the caption of a player and the beginning of a locked report are not.

    Args:
        article: as extracted.
        announced: the headline that a source of `FLASH_KINDS` lists it with, or None.
    """
    if announced is None or not is_stub(article) or not _is_flash(article, announced):
        return article
    return replace(
        article, disposition=Disposition.ARTICLE, reason=f"a flash: {article.reason} under a headline of its feed"
    )


def _is_flash(article: Article, announced: str) -> bool:
    text = article.body.strip()
    if article.title is None or len(text) < _LEAST_TEXT or len(text.split()) < _LEAST_WORDS:
        return False
    if not _SENTENCE.search(text) or _CUT.search(text):
        return False
    headline = _begins(article.title)
    listed = _begins(announced)
    if 2 * len(headline & listed) < min(len(headline), len(listed)) or not headline & listed:
        return False
    return len(headline & _begins(text)) >= min(_SHARED, len(headline))


def _begins(text: str) -> frozenset[str]:
    """Return the beginnings of the words of a text: what stays of a word whatever its ending is."""
    words = _WORD.findall(fold(text))
    short = (word[:2] for word in words if _HANGUL_OR_HAN.match(word) and len(word) >= 2)
    return frozenset({*(word[:4] for word in words if len(word) >= 4), *short})
