"""Feeds: RSS 0.9x to 2.0, Atom and CDF by feedparser, JSON Feed by ourselves; what can harm is refused before."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import tzinfo
from typing import Any
from urllib.parse import urljoin

from core.errors import InputError
from core.model import FeedItem
from core.text import normalize
from ingest.canonical import registered_domain, split_address
from ingest.charset import decode, read_label, wide_codec
from ingest.feeddates import feed_zone, read_feed_date
from ingest.sitemaps import is_sitemap
from ingest.xmlguard import refuse_xml_tricks

_FEED = re.compile(rb"<(?:[\w.-]+:)?(?:rss|feed|rdf|channel|item|entry)\b", re.I)
_HTML = re.compile(rb"<html\b", re.I)
_MARKUP = re.compile(r"</?[a-z][a-z0-9]{0,15}(?:\s[^<>]*)?/?>|<!--.*?-->", re.I | re.S)
_CHARSET = re.compile(rb"\A[^;]*;.{0,200}?charset\s*=\s*[\"']?\s*([\w.:+-]+)", re.I | re.S)
_ENCODING = re.compile(rb"\A\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([\w.:+-]+)", re.I)
# Any bytes can be read by these, so that no parser notices a wrong label.
_NEVER_FAIL = {"cp1250", "cp1251", "cp1252", "cp1254", "koi8-r", "koi8-u", "cp866"}
_END = re.compile(rb"</\s*(?:[\w.-]+:)?(?:rss|feed|rdf|channel|urlset|sitemapindex)\s*>", re.I)
_AS_UTF8 = "application/xml; charset=utf-8"
_TAIL = 2000  # bytes; comments and scripts of hosts stand behind the end
_SNIFFED = 65536
# An address without its scheme ("www.site/1") is read as one below the feed's own.
_DOUBLED = re.compile(r"https?://(?:www\.)?([^/]+)/(?:[^?#]*/)?(www\.\1(?:/.*)?)", re.I | re.S)
_DEEPEST = 512
_HREF = re.compile(r"<a\s[^<>]{0,400}?href\s*=\s*[\"']([^\"'<>\s]+)[\"']", re.I)
_TEXTS = {"text/html", "application/xhtml+xml", "text/plain", "html", "xhtml", "text"}
_TAG = re.compile(rb"<(/?)[A-Za-z_][^<>]{0,65536}?(/?)>")


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed and its items, in the feed's order."""

    title: str | None
    lang: str | None
    items: tuple[FeedItem, ...]


def parse_feed(body: bytes, *, url: str | None, content_type: str | None, country: str | None = None) -> Feed:
    """Parse a feed.

    Args:
        body: the bytes.
        url: where they came from; relative links are relative to it.
        content_type: the server's Content-Type header, or None.
        country: where its source publishes from (ISO 3166-1 alpha-2): in whose zone dates without an offset are.

    Raises:
        InputError: this is no feed, or it holds what could do harm (see `ingest.xmlguard`).
    """
    if not body.strip(b"\0 \t\r\n\f\xef\xbb\xbf"):
        raise InputError("the feed is empty", cure="check the address")
    if body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{":
        return _parse_json_feed(body, url, country)
    plain = refuse_xml_tricks(body)
    head = plain[:_SNIFFED]
    markup, page = _FEED.search(head), _HTML.search(head)
    if markup is None or (page is not None and page.start() < markup.start()):
        if is_sitemap(plain):
            raise InputError(
                "this is a sitemap, and no feed",
                cure="`dateline sources add ADDRESS` watches it: the crawl reads sitemaps",
            )
        raise InputError("this is no RSS or Atom feed, nor a JSON Feed", cure="open the address: it may be a web page")
    _refuse_deep_nesting(plain)
    return _parse_xml_feed(body, url, content_type, country)


def is_feed(body: bytes) -> bool:
    """Tell whether the (unpacked) bytes look like a feed in XML."""
    head = body[:_SNIFFED]
    return _HTML.search(head) is None and _FEED.search(head) is not None


def is_cut_off(body: bytes) -> bool:
    """Tell whether a feed in XML breaks off before the end of its outermost element, as where its program ran out of time."""
    return body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") and not _END.search(body[-_TAIL:])


def _refuse_deep_nesting(plain: bytes) -> None:
    # Only files with very many open tags can nest deeply; the count is a bound, not a parse.
    if plain.count(b"<") < 2 * _DEEPEST or plain.count(b"</") * 3 > plain.count(b"<"):
        return
    depth = 0
    for found in _TAG.finditer(plain):
        depth += -1 if found.group(1) else (0 if found.group(2) else 1)
        if depth > _DEEPEST:
            raise InputError(f"its elements nest more than {_DEEPEST} deep", cure="tell its publisher")


def _parse_xml_feed(body: bytes, url: str | None, content_type: str | None, country: str | None) -> Feed:
    import feedparser

    body, content_type = _mend_label(body, content_type)
    headers = {"content-type": content_type} if content_type else {}
    if url:
        headers["content-location"] = url
    try:
        parsed = feedparser.parse(body, response_headers=headers)
    except Exception as error:  # feedparser lets errors of its parts (sgmllib, urllib) through
        raise InputError(f"the feed cannot be parsed ({type(error).__name__})", cure="tell its publisher") from error
    feed = parsed.get("feed") or {}
    lang = dict.get(feed, "language") or _detail_language(feed)
    base = url or _own_address(feed)
    entries = parsed.get("entries", ())
    zone = feed_zone((*(dict.get(entry, "link") for entry in entries[:1]), base), country, lang)
    # RSS 1.0 and those of 2.0 with `dc:date` have one date, which feedparser calls that of a change.
    is_rss = str(parsed.get("version") or "").startswith("rss")
    items = tuple(_item(entry, base, lang, zone, dated_once=is_rss) for entry in entries)
    return Feed(dict.get(feed, "title"), lang, items)


def _mend_label(body: bytes, content_type: str | None) -> tuple[bytes, str | None]:
    """Return a feed as UTF-8 where its label cannot be meant, by the letters it would give; else as it is."""
    if body.startswith((b"\xff\xfe", b"\xfe\xff")) or wide_codec(body) is not None:
        # The parser believes the server's "text/xml", which names no encoding.
        return decode(body, content_type=content_type)[0].encode(), _AS_UTF8
    said = _CHARSET.match((content_type or "").encode("latin-1", "replace")) or _ENCODING.match(body)
    label = read_label(said.group(1).decode("ascii", "replace")) if said else None
    if body.isascii() or (label not in _NEVER_FAIL and not (label in {None, "utf-8"} and _is_broken_utf8(body))):
        return body, content_type
    text, codec = decode(body, content_type=content_type)
    return (body, content_type) if codec == label else (text.encode(), _AS_UTF8)


def _is_broken_utf8(body: bytes) -> bool:
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return not body.startswith((b"\xff\xfe", b"\xfe\xff"))
    return False


def _own_address(feed: Any) -> str | None:
    """Return where a feed read from a file says it belongs, for its relative links."""
    return _first_address(dict.get(feed, "link"))


def _first_address(*values: Any) -> str | None:
    links = (str(value or "").strip() for value in values)
    return next((link for link in links if link.startswith(("http://", "https://"))), None)


def plain_text(title: str | None) -> str | None:
    """Return a title without the markup and character references that feeds carry in it; None where nothing is left."""
    if not title:
        return None
    words = html.unescape(_MARKUP.sub("", title)) if "<" in title or "&" in title else title
    return " ".join(normalize(words).split()) or None


def _item(entry: Any, base: str | None, feed_lang: str | None, zone: tzinfo, *, dated_once: bool) -> FeedItem:
    # dict.get: feedparser's own `get` answers one key with another's value (updated with published).
    published, created, updated = (
        read_feed_date(dict.get(entry, name), dict.get(entry, f"{name}_parsed"), zone=zone)
        for name in ("published", "created", "updated")
    )
    if published is None and dated_once:
        published = updated
    return FeedItem(
        url=_link(entry, base),
        title=dict.get(entry, "title"),
        summary=entry.get("summary") or _first_content(entry),
        published_at=published or created,
        updated_at=updated,
        guid=entry.get("id") or None,
        lang=dict.get(entry, "language") or _detail_language(entry) or feed_lang,
        content=_whole_content(entry),
        authors=_names(dict.get(one, "name") for one in dict.get(entry, "authors") or ()),
    )


def _link(entry: Any, base: str | None) -> str | None:
    """Return the address of an item: the first that is one of the web, else the first that is given."""
    # What a feed's service stands for comes before the service's own address.
    candidates = [dict.get(entry, "feedburner_origlink"), dict.get(entry, "link")]
    candidates += [link.get("href") for link in entry.get("links", ()) if link.get("rel") in {"alternate", None}]
    guid = entry.get("id") or ""
    candidates.append(guid if guid.startswith(("http://", "https://")) else None)
    if not any(candidates):
        candidates.append(_told_link(entry, base))
    resolved = [_resolve(str(link).strip(), base) for link in candidates if link and str(link).strip()]
    return _first_address(*resolved) or next(iter(resolved), None)


def _told_link(entry: Any, base: str | None) -> str | None:
    """Return the one address of the feed's own site that an item without a link tells in its description, or None."""
    home = registered_domain(split_address(base).hostname or "")
    told = (html.unescape(href) for href in _HREF.findall(str(entry.get("summary") or ""))) if home else ()
    own = {link for link in told if registered_domain(split_address(_resolve(link, base)).hostname or "") == home}
    return own.pop() if len(own) == 1 else None


def _resolve(link: str, base: str | None) -> str:
    try:
        resolved = urljoin(base, link) if base else link
    except ValueError:
        return link
    if resolved.startswith("feed:"):
        resolved = resolved.removeprefix("feed:").removeprefix("//")  # feed://host/…, feed:https://host/…
        resolved = resolved if resolved.startswith(("http://", "https://")) else f"http://{resolved}"
    doubled = _DOUBLED.fullmatch(resolved)
    return f"https://{doubled[2]}" if doubled else resolved


def _first_content(entry: Any) -> str | None:
    return next((str(part["value"]) for part in entry.get("content", ()) if part.get("value")), None)


def _whole_content(entry: Any) -> str | None:
    """Return what an item gives as its text, as HTML: the longest, where it gives several."""
    parts = [
        as_html(str(part["value"])) if part.get("type") == "text/plain" else str(part["value"])
        for part in entry.get("content", ())
        if part.get("value") and str(part.get("type") or "text/html") in _TEXTS
    ]
    return max(parts, key=len, default=None)


def as_html(text: str) -> str:
    """Return a plain text as HTML, its paragraphs parted by empty lines, or by each line where there are none."""
    parts = re.split(r"\n\s*\n", text.strip()) if re.search(r"\n\s*\n", text) else text.splitlines()
    return "".join(f"<p>{html.escape(part.strip(), quote=False)}</p>" for part in parts if part.strip())


def _names(names: Iterable[Any]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in map(plain_text, map(str, filter(None, names))) if name))


def _detail_language(entry: Any) -> str | None:
    for name in ("title_detail", "summary_detail", "subtitle_detail"):
        detail = dict.get(entry, name)
        if detail and detail.get("language"):
            return str(detail["language"])
    return next((str(part["language"]) for part in dict.get(entry, "content", ()) if part.get("language")), None)


def _parse_json_feed(body: bytes, url: str | None, country: str | None) -> Feed:
    try:
        feed = json.loads(body.decode("utf-8-sig", "replace"))
    except (ValueError, RecursionError) as error:
        raise InputError(f"this is no JSON feed ({error})", cure="check the address") from error
    items = feed.get("items") if isinstance(feed, dict) else None
    if not isinstance(items, list) or "jsonfeed.org" not in str(feed.get("version", "")):
        raise InputError("this is JSON but no JSON Feed", cure="check the address")
    lang = _text(feed.get("language"))
    base = url or _first_address(feed.get("home_page_url"), feed.get("feed_url"))
    zone = feed_zone((base,), country, lang)
    read = tuple(_json_item(item, base, lang, zone) for item in items if isinstance(item, dict))
    return Feed(_text(feed.get("title")), lang, read)


def _json_item(item: dict[str, Any], base: str | None, lang: str | None, zone: tzinfo) -> FeedItem:
    """Read an item by JSON Feed 1.1 (jsonfeed.org/version/1.1)."""
    guid = _text(item.get("id"))
    link = _text(item.get("url")) or _text(item.get("external_url"))
    if link is None and guid and guid.startswith(("http://", "https://")):
        link = guid
    return FeedItem(
        url=urljoin(base, link) if base and link else link,
        title=_text(item.get("title")),
        summary=next(filter(None, (_text(item.get(k)) for k in ("summary", "content_text", "content_html"))), None),
        published_at=read_feed_date(_text(item.get("date_published")), zone=zone),
        updated_at=read_feed_date(_text(item.get("date_modified")), zone=zone),
        guid=guid,
        lang=_text(item.get("language")) or lang,
        content=_text(item.get("content_html")) or as_html(_text(item.get("content_text")) or "") or None,
        authors=_names(one.get("name") for one in _json_authors(item) if isinstance(one, dict)),
    )


def _json_authors(item: dict[str, Any]) -> list[Any]:
    """Return an item's authors; JSON Feed 1.0 has one."""
    authors = item.get("authors")
    return authors if isinstance(authors, list) else [item.get("author")]


def _text(value: Any) -> str | None:
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) and str(value) else None
