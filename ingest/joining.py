"""The pages of one article as one text: what belongs to it, what each page repeats, and what is still missing. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from core.model import Article, Block, Disposition, Precision
from core.text import fold
from ingest.extraction import SHORTEST_BODY, is_stub

SINGLE = 100  # stands for the number of the page that has all of an article
MOST_PAGES = 12  # of one article; what goes on longer is a list or a gallery, and each page is a request
_WORD = re.compile(r"\w+")
_PAGE_WORDS = frozenset("sayfa page seite pagina bölüm bolum part страница сторінка 페이지".split())
_ANOTHER = "it has another"
_ONE_TIME = timedelta(minutes=30)  # pages that tell when they were shown differ by some
_HELD = 0.6  # of the paragraphs of the first page, which may have notes and a pager of its own
_ALIKE = 0.6  # of the words of the shorter headline: outlets add "Sayfa 2" and leave out a site's name


@dataclass(frozen=True, slots=True)
class Joined:
    """An article of several pages.

    Attributes:
        article: the text of its first pages.
        pages: how many those are.
        left_out: why the page after them is no part of it; None where none came.
        is_other: that page is another article, not one of comments or of the same text.
        incomplete: which pages the text lacks, and why; None: none.
        wanted: the page to ask for next and its address; None: there is none.
    """

    article: Article
    pages: int
    left_out: str | None = None
    is_other: bool = False
    incomplete: str | None = None
    wanted: tuple[int, str] | None = None


def may_go_on(article: Article) -> bool:
    """Tell whether a page can be part of an article: it is one, or only too short to be one by itself."""
    return article.disposition is Disposition.ARTICLE or is_stub(article)


def join_pages(pages: Sequence[Article], known: int = 0) -> Joined:
    """Join the pages of an article as far as they belong together.

    A page belongs to those before it where its headline is theirs and it says something that they do not. What it repeats of
    them, a standfirst or an editor's note, is left out. Authors, agency and closing dateline are those of the first page
    that has any; the time of the last change is the latest.

    Args:
        pages: what came, in order, the first page first; `may_go_on` holds for that.
        known: so many of them belonged together before: an outlet that edits its headline has the old one on some for a while.
    """
    first, *others = pages
    whole, count, left_out, lacking = first, 1, None, "not had"
    for page in others:
        named = first.paging is None or first.paging.named
        joined = _add(whole, page, checked=count < known, named=named) if may_go_on(page) else page.reason
        if isinstance(joined, str):
            left_out = joined
            # A wall or an error stands where more text does; pages of comments or of another article do not.
            lacking = f"not had ({joined})" if not may_go_on(page) else ""
            break
        whole, count = joined, count + 1
    addresses = dict(place for page in pages[:count] if page.paging for place in page.paging.others)
    last = max((page.paging.last for page in pages[:count] if page.paging), default=1)
    if count >= MOST_PAGES:
        lacking = f"not asked for, as {MOST_PAGES} are the most"
    more = last > count and bool(lacking)
    following = addresses.get(count + 1) if more and left_out is None and count < MOST_PAGES else None
    if count > 1 and is_stub(whole) and len(whole.body) >= SHORTEST_BODY:
        whole = replace(whole, disposition=Disposition.ARTICLE)
    if count > 1 and whole.disposition is Disposition.ARTICLE:
        whole = replace(whole, reason=f"{count} pages of {max(last, count)}; {first.reason}")
    return Joined(
        whole,
        count,
        left_out and f"page {count + 1}: {left_out}",
        bool(left_out) and str(left_out).startswith(_ANOTHER),
        f"{_name(count + 1, last)} of {last} {lacking}" if more else None,
        (count + 1, following) if following is not None else None,
    )


def join_single(first: Article, single: Article) -> Joined | None:
    """Return an article as the page has it on which all of it stands; None: that page is another, or has no more of it.

    Address, headline, standfirst and time are those of the first page.

    Args:
        first: its first page; `may_go_on` holds for it.
        single: what came of the page that is to have all.
    """
    if not may_go_on(single) or not _same_headline(first.title, single.title) or len(single.body) <= len(first.body):
        return None
    has = {_key(text) for text in _texts(single)}
    parts = _texts(first)
    if sum(_key(text) in has for text in parts) < _HELD * len(parts):
        return None
    times = [at for at in (first.modified_at, single.modified_at) if at is not None]
    article = replace(
        first,
        body=single.body,
        blocks=single.blocks,
        authors=first.authors or single.authors,
        agency=first.agency or single.agency,
        signoff=first.signoff or single.signoff,
        modified_at=max(times, default=None),
        disposition=single.disposition,
        reason=f"all pages on one; {first.reason}" if single.disposition is Disposition.ARTICLE else single.reason,
    )
    return Joined(article, 2)


def _name(begin: int, end: int) -> str:
    return f"page {begin}" if begin == end else f"pages {begin} to {end}"


def _add(whole: Article, page: Article, *, checked: bool, named: bool) -> Article | str:
    """Return an article with a further page, or why it is none of it; that it belongs may have been checked before.

    "Ozet-2" is the second article of that headline, unless it was published with the first.
    """
    if not checked and not _same_headline(whole.title, page.title):
        return f"{_ANOTHER} headline, {page.title!r}"
    if not checked and not named and not _same_time(whole, page):
        return f"{_ANOTHER} time, {page.published_at}"
    had = {_key(text) for text in _texts(whole)}
    parts = [(block, text) for block, text in zip(page.blocks, _texts(page), strict=True) if _key(text) not in had]
    if not any(block.kind == "paragraph" for block, _ in parts):
        return "it repeats what stands before"
    blocks, body = list(whole.blocks), whole.body
    for block, text in parts:
        start = len(body) + 2 if body else 0
        body = f"{body}\n\n{text}" if body else text
        blocks.append(Block(block.kind, start, start + len(text)))
    times = [at for at in (whole.modified_at, page.modified_at) if at is not None]
    return replace(
        whole,
        body=body,
        blocks=tuple(blocks),
        authors=whole.authors or page.authors,
        agency=whole.agency or page.agency,
        signoff=whole.signoff or page.signoff,
        modified_at=max(times, default=None),
    )


def _texts(article: Article) -> list[str]:
    return [article.body[block.start : block.end] for block in article.blocks]


def _key(text: str) -> str:
    return " ".join(_WORD.findall(fold(text))) or text


def _same_time(one: Article, other: Article) -> bool:
    if one.published_at is None or other.published_at is None:
        return True
    if Precision.DAY in (one.published_precision, other.published_precision):
        return one.published_at.date() == other.published_at.date()
    return abs(one.published_at - other.published_at) <= _ONE_TIME


def _same_headline(one: str | None, other: str | None) -> bool:
    words = [{w for w in _WORD.findall(fold(title or "")) if not w.isdigit()} - _PAGE_WORDS for title in (one, other)]
    least = min(map(len, words))
    return not least or len(words[0] & words[1]) >= _ALIKE * least
