"""The whole text of an article as its feed carries it, which stands in where its page gives none (docs/decisions/0108). Pure."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from core.jsonobject import parse_object
from core.model import Article, Disposition, FeedItem
from core.text import fold
from ingest import pagewords as words
from ingest.blocks import TextBlock, read_blocks
from ingest.canonical import address_key
from ingest.extraction import extract_article, is_stub, parse_page
from ingest.feeds import plain_text
from ingest.furniture import is_furniture
from ingest.markup import Element

TEXT_TYPE = "application/vnd.dateline.feed-text+json"  # how the document of such a text is kept
FROM_FEED = "feed"  # where the text of a version comes from
_LEAST = 400  # letters; the excerpts that programs make of an article are about so long
_SURE = 1000  # letters from which on a text is no excerpt because the summary says the same
_LONGEST_EXCERPT = 700
_LEAST_ITEMS = 5  # of which a feed's habit is told
_SAME = 1.2
_LABEL_WORDS, _LONGEST_LABEL, _LONGEST_WALL = 2, 40, 250
_LABEL_MARK = re.compile(r"[@#\d]|:\s*\w")  # of an address, a tag, a date, a name
_LONGEST_SIGNATURE = 60
_TOO_LINKED = 0.5
_HELD = 0.5  # a page that shows less than this share of the feed's text shows its beginning, a wall, or an empty frame
_MANY = 1200  # characters of running text with which a page is believed in any case
_HANGUL = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")  # a letter there says what two say elsewhere
_SENTENCE = re.compile(r"[.!?。؟][\"”’'»)\]]*\Z|[\"”’»]\Z|[.!?][\"”’'»]?\s*(?:\([^()]{1,40}\)|[-–—] ?[^.!?]{3,60})\Z")
_CUT = re.compile(r"(?:\.\.\.?|…)\W*\Z")
# What weblogs put below each item of their feeds, whole or not.
_FOOT = re.compile(
    r"the post .+ (?:first )?appeared (?:first )?on .+|.+ yazisi ilk (?:önce|olarak) .+ (?:ortaya çikti|yayinlandi)\W*"
    r"|(?:сообщение|запись|статья) .+ (?:появил(?:ся|[аио]сь|ись)|впервые).+|(?:допис|запис|стаття) .+ (?:з'явив?ся|з'явилася|вперше).+",
    re.S,
)
# At the end of a text whose rest stands elsewhere, folded.
_MORE = re.compile(
    r"""(?x)(?:\A|[.!?…»”"'’)\]|–—:-]\s*)(?:
    (?:devami|tamami|tümü)(?:ni)?(?:\ (?:oku|gör|için|var|burada|:).*)?|(?:haberin|yazinin|makalenin|röportajin|söyleşinin)\ (?:devami|tamami|tümü).*|(?:haberin\ )?(?:detay|ayrinti)\w*\ için.*|habere?\ git.*|okumaya\ devam\ e(?:t|din|tmek)\b.*|daha\ fazla(?:sini)?\ oku.*
    |(?:continue|keep)\ reading.*|(?:to\ )?read\ (?:more|on|(?:the|this)\ (?:full|whole|rest|entire|complete|original|article|story)).*|(?:the\ )?(?:(?:full|whole|complete)\ (?:version|story|article|text|report|interview)|rest\ of\ th(?:e|is)\ (?:story|article|text|report|interview)).*|\(?more|(?:view|see)\ (?:more|the\ (?:full|original|rest)).*|click\ here.*
    |читать\ (?:далее|дальше|полностью|больше|полн|весь|продолж).*|далее|подробнее.*|полн(?:ый\ текст|ая\ версия).*|продолжение.*
    |читати\ (?:далі|більше|повн|весь|продовж).*|далі|(?:докладніше|детальніше).*|повн(?:ий\ текст|а\ версія).*|продовження.*
    |(?:더|계속|전문|전체|원문|기사|기사\ ?(?:전문|원문|더)|자세히|이어서)\ ?(?:보기|읽기).*
    )\W*\Z""",
    re.S,
)
# Below a text, folded: whose it is, where it was, and what readers are asked for.
_ASIDE = re.compile(
    r"\W*(?:ⓒ|©|copyright|tüm haklari|all rights|все права|усі права|저작권|무단 ?전재).*|.{0,60}(?:takip ed|follow (?:us|on)|подпи(?:сывайтесь|шитесь)|підпис(?:уйтесь|ати)|팔로우).*"
    r"|[—–-] .{1,60}\(@\w+\).*|\([^()]*\)|\[[^\[\]]*\]",
    re.S,
)
_SOURCE = re.compile(r"\W*(?:kaynak|source|via|источник|джерело|출처)\s*:")
_READERS = re.compile(r"#(?:respond|comment|yorum|disqus)", re.I)
_TURNED_AWAY = ("cookie_wall", "paywall")


class Verdict(StrEnum):
    """What a feed's item carries: the whole text, its beginning, or too little to tell."""

    WHOLE = "whole"
    CUT = "cut"
    SHORT = "short"


def judge_text(item: FeedItem) -> Verdict:
    """Tell whether an item carries the whole text of its article.

    Not its summary, however long: only what the feed gives as the content (`content:encoded`, Atom's `content`, JSON Feed's
    `content_html`). What ends in the midst of a sentence, in dots, in a link to its own page ("Devamı", "Read more") or at a
    wall is a beginning.
    """
    root = parse_page(f"<body>{item.content}</body>") if item.content else None
    if root is None:
        return Verdict.SHORT
    blocks = read_blocks(root).blocks
    if sum(block.links for block in blocks) > _TOO_LINKED * sum(len(block.text) for block in blocks):
        return Verdict.SHORT
    own = _own_links(root, item.url)
    title = fold(plain_text(item.title) or "")
    while blocks:
        last = blocks[-1]
        if _says_more(last, own, title):
            return Verdict.CUT
        if last.tag in {"li", "td"} or not _is_tail(last, title):
            break
        blocks.pop()
    if not blocks:
        return Verdict.SHORT
    listed = blocks[-1].tag in {"li", "td"}
    if _CUT.search(blocks[-1].text) or not (listed or _SENTENCE.search(blocks[-1].text)):
        return Verdict.CUT
    size = sum(map(_size_of, (block.text for block in blocks)))
    if size < _LEAST:
        return Verdict.SHORT
    summary = plain_text(item.summary) if item.summary != item.content else None
    return Verdict.CUT if summary and size < _SURE and size <= _SAME * _size_of(summary) else Verdict.WHOLE


def whole_texts(items: Mapping[str, FeedItem]) -> frozenset[str]:
    """Return the names of those items that carry the whole text of their article; none where the feed's habit is to cut.

    Args:
        items: of one feed, by any name.
    """
    verdicts = {name: judge_text(item) for name, item in items.items() if item.content}
    whole = [name for name, verdict in verdicts.items() if verdict is Verdict.WHOLE]
    cut = sum(verdict is Verdict.CUT for verdict in verdicts.values())
    sizes = [_size_of(plain_text(items[name].content) or "") for name in verdicts]
    if cut > len(whole) or (len(sizes) >= _LEAST_ITEMS and max(sizes) < _LONGEST_EXCERPT):
        return frozenset()
    return frozenset(whole)


def text_line(item: FeedItem) -> bytes:
    """Return what of an item is kept: the bytes of a document, from which its article can be made at any time."""
    record = {
        "title": item.title,
        "summary": item.summary if item.summary != item.content else None,
        "content": item.content,
        "authors": list(item.authors),
        "lang": item.lang,
    }
    return json.dumps(record, ensure_ascii=False, sort_keys=True).encode()


def read_text(line: bytes, *, url: str | None, fetched_at: datetime, country: str | None = None) -> Article:
    """Make an article of a text that a feed carried, as of a page that shows nothing else.

    Args:
        line: as it is kept.
        url: of its page.
        fetched_at: when the feed was had.
        country: where its source publishes from.

    Raises:
        InputError: it is no such line.
    """
    told = parse_object(line)
    title = plain_text(_text(told, "title")) or ""
    lede = plain_text(_text(told, "summary"))
    names = "".join(f'<meta name="author" content="{html.escape(name)}">' for name in told.get("authors") or [])
    lang = html.escape(_text(told, "lang") or "")
    shown = html.escape(title)
    page = (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{shown}</title><meta property="og:type" content="article">'
        f'<meta property="og:title" content="{shown}">{names}</head>'
        f"<body><article><h1>{shown}</h1><div class='article-body'>{_without_foot(_text(told, 'content') or '')}</div></article></body></html>"
    )
    article = extract_article(
        page.encode("utf-8", "replace"),
        url=url,
        content_type="text/html; charset=utf-8",
        fetched_at=fetched_at,
        country=country,
    )
    reason = f"the text of its feed; {article.reason}" if article.disposition is Disposition.ARTICLE else article.reason
    return replace(article, lede=lede or article.lede, reason=reason, paging=None, updates=())


def prefer_feed(article: Article, told: Article) -> Article:
    """Return what came of a page as no article, where it shows so much less than its feed carries that it is no text of its own.

    Args:
        article: of the page.
        told: of the feed's text.
    """
    if article.disposition is not Disposition.ARTICLE or article.paging is not None or len(article.body) >= _MANY:
        return article
    if told.disposition is not Disposition.ARTICLE or len(article.body) >= _HELD * len(told.body):
        return article
    reason = f"only {len(article.body)} characters of the {len(told.body)} that its feed gives"
    return replace(article, disposition=Disposition.NOT_AN_ARTICLE, reason=reason)


def gives_way(article: Article) -> bool:
    """Tell whether a page that came to no article gives no text, so that its feed's may stand in.

    Not a video, a gallery, a list or a live blog, and not one that says that the article is no more.
    """
    return may_stand_in(article.disposition.value, article.reason, stands_in=article.stands_in) or is_stub(article)


def may_stand_in(disposition: str, reason: str, *, stands_in: bool) -> bool:
    """Tell the same by how its document ended.

    Args:
        disposition, reason: of the document.
        stands_in: what came stands in for the page for a while (`Article.stands_in`).
    """
    if disposition in {Disposition.EMPTY.value, Disposition.UNSUPPORTED.value}:
        return True
    turned_away = stands_in or reason.startswith(("only ", *_TURNED_AWAY))
    return disposition == Disposition.NOT_AN_ARTICLE.value and turned_away


def _own_links(root: Element, url: str | None) -> list[str]:
    """Return the texts of the links that lead to the item's own page, folded; marks of the feed in the address do not count."""
    own = _place(url or "")
    return [
        fold(" ".join("".join(link.itertext()).split()))
        for link in root.iter("a")
        if own and _place(link.get("href") or "") == own and not _READERS.search(link.get("href") or "")
    ]


def _place(url: str) -> str | None:
    try:
        return address_key(url)
    except ValueError:
        return None


def _says_more(block: TextBlock, own: Iterable[str], title: str) -> bool:
    folded = fold(block.text)
    if _FOOT.fullmatch(folded) or _SOURCE.match(folded):
        return False
    if block.links and any(text and text in folded and text != title for text in own):
        return True
    if not block.links and _MORE.search(folded):
        return True
    return len(folded) < _LONGEST_WALL and words.PAYWALL.search(folded) is not None


def _is_tail(block: TextBlock, title: str) -> bool:
    """True of what stands below a text and is no part of it: a foot, credits, tags, a signature, links to other articles."""
    folded = fold(block.text)
    if (
        _FOOT.fullmatch(folded)
        or _SOURCE.match(folded)
        or _ASIDE.fullmatch(folded)
        or is_furniture(block)
        or block.link_share > _TOO_LINKED
    ):
        return True
    if folded and folded == title:
        return True
    size, parts = len(block.text), block.text.split()
    short = size <= _LONGEST_LABEL and (len(parts) <= _LABEL_WORDS or _LABEL_MARK.search(block.text) is not None)
    signed = size <= _LONGEST_SIGNATURE and all(word[0].isupper() for word in parts if word[0].isalpha())
    return (short or signed) and not _SENTENCE.search(block.text) and not _CUT.search(block.text)


def _without_foot(content: str) -> str:
    """Return a content without the foot that weblogs put below it."""
    begin = max(content.rfind("<p"), 0)
    tail = fold(plain_text(content[begin:]) or "")
    return content[:begin] if begin and _FOOT.fullmatch(tail) else content


def _size_of(text: str) -> int:
    return len(text) + len(_HANGUL.findall(text))


def _text(record: Mapping[str, object], key: str) -> str | None:
    value = record.get(key)
    return value if isinstance(value, str) else None
