"""Pages that are no article: videos, galleries, live tickers, listings, paywalls, cookie walls, errors, leaked templates.

Each rule asks for more than a word: what the page declares, how much running text there is, and where the word stands,
so that an article about cookies, paywalls or error 404 stays an article.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise, takewhile

from core.text import fold
from ingest import pagewords as words
from ingest.pagesigns import PageSigns
from ingest.shorttimes import AGO, DAY_WORD


class PageKind(StrEnum):
    """What a page is, where it is no article; the first word of its reason."""

    VIDEO = "video"
    GALLERY = "gallery"
    LIVE = "live"
    LISTING = "listing"
    PAYWALL = "paywall"
    COOKIE_WALL = "cookie_wall"
    ERROR_PAGE = "error_page"
    TEMPLATE = "template"
    PROMPT = "prompt"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a page is instead of an article, and by what that is told.

    `stands_in` is True where it is likely to give way to an article: maintenance, a check for robots, a wall, a broken server.
    """

    kind: PageKind
    reason: str
    stands_in: bool = False

    def __str__(self) -> str:
        return f"{self.kind.value}: {self.reason}"


# Running text (characters) from which on a page is an article whatever else it carries.
FULL_TEXT = 1500
_SHORT = 600
_STUB = 400
_SENTENCE, _LINE = 100, 60
_PARAGRAPH = 300
_TOLD = 3  # paragraphs, or posts
_LONGEST_ENTRY = 400
_HEADLINE_SPACES = 4
_HEAD = 80  # blocks at the head of a page
_LONGEST_ERROR, _TEASERS = 160, 5  # characters of an error above links to other articles, and how many of those

# How an entry of a live ticker begins: its time of day, with its day or "saat" before it; or how long ago it was.
CLOCK = re.compile(
    rf"\W*(?:(?:\d{{1,2}} \w{{3,9}}(?: \d{{4}})?|(?i:{DAY_WORD})),?\s*)?(?:[Ss]aat:?\s+)?(?P<clock>(?:[01]?\d|2[0-3])[:.][0-5]\d)(?:\s*(?:TSİ|GMT|UTC|KST|MSK|ET))?(?=\Z|\s*[-–—|:•]|\s+[A-ZÇĞİÖŞÜА-Я가-힣\"“])"
)
SINCE = re.compile(rf"\W*(?i:{AGO})(?=\Z|\s*[-–—|:•]|\s+[A-ZÇĞİÖŞÜА-Я가-힣\"“])")
_READERS = re.compile(r"\W*(?:\d+ )?(?:yorum(?:lar)?|comments?|комментарии|коментарі|댓글)\W*(?:\d+)?\W*")
_VIDEO_PATH = re.compile(
    r"/(?:videolar?|video-(?:galeri|haber\w*)|webtv|web-tv|watch|izle|tv/video|vod)(?:/|-|\Z)", re.I
)
_GALLERY_PATH = re.compile(
    r"/(?:foto-?galeri\w*|galeriler?|galeri|photo-?galler(?:y|ies)|galler(?:y|ies)|fotolar|photos|slideshow|foto-haber|fotoreportaj\w*)(?:/|-|\Z)",
    re.I,
)
_LISTING_PATH = re.compile(
    r"\A/?(?:index\.\w+)?\Z|/(?:etiket(?:ler)?|tag(?:s)?|kategori(?:ler)?|category|categories|topic(?:s)?|konu(?:lar)?|arama|search|ara|arsiv|archive|yazarlar?|author(?:s)?|rubric|tema)(?:/[^/]*){0,2}/?\Z",
    re.I,
)
_COUNTER = re.compile(r"(?:\A|\s)(\d{1,3})\s*(?:/|of|из|\|)\s*(\d{1,3})(?:\s|\Z)")
_LISTING_TYPES = frozenset({"CollectionPage", "SearchResultsPage", "ProfilePage"})
_PLACEHOLDER = re.compile(
    r"\{\{[^{}\n]{1,60}\}\}|\{%[^%\n]{1,60}%\}|<%[=-]?[^%\n]{1,60}%>|\$\{[\w.]{1,40}\}|\[object Object\]|%[A-Z_]{3,30}%|\[\[[\w. -]{2,40}\]\]"
)
_MARKS = ("{", "[", "%", "<")  # one of which each of them has; single letters are found fastest


def judge_page(signs: PageSigns, body: str, title: str | None = None) -> Verdict | None:
    """Say what a page is where it is no article, or None where it may be one.

    Args:
        signs: what the page shows.
        body: the running text extracted from it, paragraphs parted by line breaks; empty where there is none.
        title: the headline extracted, or None.
    """
    lines = (line.strip().removeprefix("- ") for line in body.split("\n"))
    page = _page_of(signs, body, [line for line in lines if line and line not in signs.headline_links], title or "")
    for rule in _RULES:
        verdict = rule(page)
        if verdict is not None:
            return verdict
    return None


def judge_text(text: str) -> Verdict | None:
    """Say where a plain text is an error, a template, what a broken server writes, or words to or from a language model, or return None."""
    parts = [line.strip() for line in text.split("\n") if line.strip()]
    page = _page_of(PageSigns(), text, parts, "")
    verdict = _prompt(page) or _server_fault(page) or _template(page)
    head = fold(parts[0]) if parts and verdict is None and page.size < _STUB else ""
    if words.ERROR_TITLE.match(head) and words.ERROR_TEXT.search(page.folded):
        return Verdict(PageKind.ERROR_PAGE, f"{page.size} characters of an error", _may_pass(page))
    return verdict


@dataclass(frozen=True, slots=True)
class _Page:
    """What the rules look at.

    `folded` is the folded body, `size` the number of characters of its parts, `names` what stands as the page's title
    (the headline, the first heading, the title in the head), `folded_names` the same folded.
    """

    signs: PageSigns
    body: str
    folded: str
    parts: list[str]
    size: int
    title: str
    names: list[str]
    folded_names: list[str]


def _page_of(signs: PageSigns, body: str, parts: list[str], title: str) -> _Page:
    names = [name for name in (title, signs.heading, signs.title) if name]
    return _Page(signs, body, fold(body), parts, sum(map(len, parts)), title, names, list(map(fold, names)))


def _prompt(page: _Page) -> Verdict | None:
    for text in (page.title, page.signs.heading, *_blocks_before(page), *page.parts[:4], *page.parts[-2:]):
        if text and text[:1] not in "\"“«‘'" and (found := words.PROMPT.match(fold(text))):
            return Verdict(PageKind.PROMPT, f"words to or from a language model, {text[: found.end()]!r}")
    return None


def _blocks_before(page: _Page) -> tuple[str, ...]:
    """What stands right above the running text, which extraction may have taken for a heading."""
    first = page.parts[0][:60] if page.parts else ""
    at = next((n for n, block in enumerate(page.signs.blocks) if first and block.startswith(first)), 0)
    return page.signs.blocks[max(0, at - 3) : at]


def _template(page: _Page) -> Verdict | None:
    for name, folded in zip(page.names, page.folded_names, strict=True):
        if _PLACEHOLDER.search(name) or words.TEMPLATE_TITLE.fullmatch(folded):
            return Verdict(PageKind.TEMPLATE, f"an unfilled title, {name[:60]!r}")
    text = page.body or " ".join(page.signs.blocks[:200])
    holes = _PLACEHOLDER.findall(text) if any(mark in text for mark in _MARKS) else ()
    if holes and (len(text) < _SHORT * len(holes) or len(holes) > 5):
        return Verdict(PageKind.TEMPLATE, f"{len(holes)} unfilled placeholders, {holes[0]!r}")
    folded = page.folded or fold(text)
    filler = sum(map(folded.count, words.FILLER))
    if filler >= 2 and len(text) < 400 * filler:
        return Verdict(PageKind.TEMPLATE, "filler text (lorem ipsum)")
    return None


def _error_page(page: _Page) -> Verdict | None:
    named = next(
        (name for name, folded in zip(page.names, page.folded_names, strict=True) if words.ERROR_TITLE.match(folded)),
        None,
    )
    if named is not None and _is_headline_on_errors(page, named):
        return None
    if named is not None and (page.size < FULL_TEXT or not page.signs.is_news):
        return Verdict(PageKind.ERROR_PAGE, f"titled {named[:60]!r}", _may_pass(page))
    if page.signs.is_news:
        return None
    first = fold(page.parts[0]) if page.parts and len(page.parts[0]) <= _LONGEST_ERROR else ""
    teased = (
        page.signs.linked_headlines >= _TEASERS and words.ERROR_TITLE.match(first) and words.ERROR_TEXT.search(first)
    )
    if teased:
        return Verdict(PageKind.ERROR_PAGE, f"{page.parts[0]!r} above teasers of others", _may_pass(page))
    if (told := _headed_error(page)) is not None:
        return Verdict(PageKind.ERROR_PAGE, f"{told!r} above others' texts", _may_pass(page))
    if page.size >= _STUB:
        return None
    if found := words.ERROR_TEXT.search(_shown(page)):
        return Verdict(PageKind.ERROR_PAGE, f"{page.size} characters of text with {found.group()!r}", _may_pass(page))
    return None


def _is_headline_on_errors(page: _Page, named: str) -> bool:
    """True where what begins as an error's title goes on as a headline does, above a report: "Page not found: how sites vanish"."""
    _, mark, rest = named.partition(":")
    return bool(mark) and rest.count(" ") >= _HEADLINE_SPACES and named == page.title and _sentences(page) >= _TOLD


def _headed_error(page: _Page) -> str | None:
    """Return a line that is an error's title above one that tells the error, where no report stands on the page."""
    if _sentences(page) >= _TOLD:
        return None
    lines = [block for block in page.signs.blocks[:_HEAD] if len(block) <= 2 * _LONGEST_ERROR]
    return next(
        (
            above
            for above, below in pairwise(lines)
            if len(above) <= _LONGEST_ERROR
            and words.ERROR_TITLE.match(fold(above))
            and words.ERROR_TEXT.search(fold(below))
        ),
        None,
    )


def _shown(page: _Page) -> str:
    return page.folded or fold(" ".join(page.signs.blocks))


def _may_pass(page: _Page) -> bool:
    """True where an error does not say that the page is no more."""
    return not any(map(words.GONE.search, (*page.folded_names, _shown(page)[:_STUB])))


def _server_fault(page: _Page) -> Verdict | None:
    if page.size >= _SHORT or page.signs.is_news:
        return None
    if found := words.SERVER_FAULT.search(_shown(page)):
        return Verdict(PageKind.ERROR_PAGE, f"what a broken server writes, {found.group()[:60]!r}", stands_in=True)
    return None


def _cookie_wall(page: _Page) -> Verdict | None:
    if len(page.body) >= 2 * FULL_TEXT or (page.signs.is_news and page.size > _STUB):
        return None
    text = page.folded
    if not text and page.signs.characters < 4 * _SHORT:
        text = fold(" ".join(page.signs.blocks))
    if (wall := _consent_wall(page, text)) is not None:
        return wall
    size = len(text.split())
    hits = len(words.COOKIE.findall(text))
    acts = len(words.COOKIE_ACT.findall(text))
    declared = page.signs.is_news and page.size > _STUB
    if acts >= 1 and hits >= 2 and hits * 40 > size and len(text) < 2 * FULL_TEXT and not declared:
        return Verdict(PageKind.COOKIE_WALL, f"{hits} words on cookies and consent in {size}", stands_in=True)
    return None


def _consent_wall(page: _Page, text: str) -> Verdict | None:
    """By the sentences of consent walls, where little else is told."""
    if page.signs.is_news or page.size >= 2 * _SHORT:
        return None
    named = any(map(words.CONSENT_TITLE.match, page.folded_names))
    found = words.CONSENT.search(text)
    if found is None or not (named or words.COOKIE.search(text) or words.COOKIE_ACT.search(text)):
        return None
    if named or page.size < _SHORT or len(words.CONSENT.findall(text)) > 1:
        return Verdict(PageKind.COOKIE_WALL, f"asks for consent, {found.group()[:60]!r}", stands_in=True)
    return None


def _paywall(page: _Page) -> Verdict | None:
    if page.size >= FULL_TEXT:
        return None
    locked = page.signs.free is False
    shown = fold(" ".join(page.parts[-3:]))
    found = words.PAYWALL.search(shown)
    if found is None and page.size < _SHORT:
        found = words.PAYWALL.search(fold(" ".join(page.signs.blocks)))
    if found is not None and page.size < (_SHORT * 2 if locked else _SHORT):
        return Verdict(PageKind.PAYWALL, f"{page.size} characters of text before {found.group()!r}")
    if locked and page.size < _STUB:
        return Verdict(PageKind.PAYWALL, f"not free by its own word, {page.size} characters of text")
    return None


def _live(page: _Page) -> Verdict | None:
    entries = sum(1 for part in page.parts if CLOCK.match(part))
    named = any(map(words.LIVE_TITLE.match, page.folded_names))
    listed = bool(page.signs.path) and _LISTING_PATH.search(page.signs.path) is not None
    if listed and not named and not page.signs.is_news and "LiveBlogPosting" not in page.signs.types:
        return None  # headlines with their times
    if "LiveBlogPosting" in page.signs.types and (entries >= 3 or named):
        return Verdict(PageKind.LIVE, "declared a live blog")
    if not named and entries < 6:
        return None
    told = takewhile(lambda block: not _READERS.fullmatch(fold(block)), page.signs.blocks)
    since = sum(1 for block in told if len(block) < _LONGEST_ENTRY and SINCE.match(block))
    stamped = max(entries, since + sum(1 for b in page.signs.blocks if len(b) < _LONGEST_ENTRY and CLOCK.match(b)))
    if (named and stamped >= 3) or (entries >= 6 and entries * 3 > len(page.parts)):
        return Verdict(PageKind.LIVE, f"{max(entries, stamped)} entries with the time of day")
    return None


def is_gallery(signs: PageSigns, title: str) -> bool:
    """Tell whether a page says of itself that it is a gallery, of one picture or of all.

    Args:
        signs: what the page shows.
        title: the headline extracted.
    """
    names = (fold(name) for name in (title, signs.heading, signs.title) if name)
    return _says_gallery(signs) or any(map(words.GALLERY_TITLE.search, names))


def _says_gallery(signs: PageSigns) -> bool:
    declared = bool(signs.types & {"ImageGallery", "MediaGallery"}) or signs.og_type in {"gallery", "photo"}
    return declared or _GALLERY_PATH.search(signs.path) is not None


def _gallery(page: _Page) -> Verdict | None:
    signs = page.signs
    if signs.images < 4 or page.size >= max(_SHORT, 120 * min(signs.images, 12)):
        return None
    declared = bool(signs.types & {"ImageGallery", "MediaGallery"}) or signs.og_type in {"gallery", "photo"}
    on_path = bool(_GALLERY_PATH.search(signs.path))
    counters = max(
        (int(m.group(2)) for block in signs.blocks if len(block) < 300 for m in _COUNTER.finditer(block)
         if int(m.group(1)) <= int(m.group(2)) and int(m.group(2)) > 3), default=0,
    )  # fmt: skip
    counted = sum(1 for block in signs.blocks if len(block) < 300 and _COUNTER.search(block))
    named = any(map(words.GALLERY_TITLE.search, page.folded_names))
    evidence = 2 * declared + on_path + named + (counted >= 4 and counters > 3)
    if evidence == 1 and (signs.is_news or counted >= 4) and not on_path and _sentences(page, _LINE) >= _TOLD:
        return None  # a report with pictures that are counted
    if evidence >= 2 or (evidence and page.size < _SHORT):
        return Verdict(PageKind.GALLERY, f"{signs.images} pictures and {page.size} characters of text")
    return None


def _video(page: _Page) -> Verdict | None:
    signs = page.signs
    declared = "VideoObject" in signs.types and not signs.is_news
    kind = signs.og_type.startswith("video")
    on_path = bool(_VIDEO_PATH.search(signs.path))
    player = signs.players > 0 or "VideoObject" in signs.types
    limit = _SHORT if (declared or kind or on_path) else _STUB // 2
    if _sentences(page) >= _TOLD or (_sentences(page, _LINE) >= _TOLD and page.size >= _SHORT // 2):
        return None  # a report with its pictures; of a video a line or two are told
    if player and page.size < limit and (declared or kind or on_path or signs.players > 0):
        return Verdict(PageKind.VIDEO, f"a player and {page.size} characters of text")
    return None


def _sentences(page: _Page, least: int = _SENTENCE) -> int:
    """Return how many paragraphs of running text there are, of so many characters at the least."""
    closed = (part.rstrip("\"”’'»)").endswith((".", "!", "?", "…")) for part in page.parts if len(part) >= least)
    return sum(closed)


def _listing(page: _Page) -> Verdict | None:
    signs = page.signs
    if signs.is_news and not signs.types & _LISTING_TYPES:
        return None
    if signs.posts >= _TOLD and not signs.heading:
        return Verdict(PageKind.LISTING, f"{signs.posts} posts, each with its time and address")
    sentences = _sentences(page)
    links = signs.linked_headlines
    told = any(
        len(part) >= _PARAGRAPH for part in page.parts
    )  # a listing has headlines and teasers, no whole paragraph
    declared = bool(signs.types & _LISTING_TYPES) or signs.og_type == "website"
    on_path = bool(signs.path) and bool(_LISTING_PATH.search(signs.path))
    if on_path and links >= _TEASERS and sentences < _TOLD and not told and not signs.is_news:
        return Verdict(PageKind.LISTING, f"{links} linked headlines at the address of a list")
    linked = signs.link_characters > 0.5 * max(signs.characters, 1)
    if links >= 8 and (
        (on_path and sentences < 6)
        or (signs.types & _LISTING_TYPES and not signs.is_news and sentences < 4)
        or (declared and linked and sentences < 3 and not told)
        or (linked and links >= 15 and signs.prose < 3 and sentences < 3 and not told)
    ):
        return Verdict(PageKind.LISTING, f"{links} linked headlines and {sentences} long paragraphs")
    return None


_RULES: tuple[Callable[[_Page], Verdict | None], ...] = (
    _prompt, _server_fault, _template, _error_page, _cookie_wall, _live, _paywall, _gallery, _video, _listing,
)  # fmt: skip
