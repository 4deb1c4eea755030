"""From a site's home page to its feeds and sitemaps: link tags, robots.txt, links on the page, and the usual places."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from urllib.parse import urljoin, urlsplit

from bs4 import BeautifulSoup, Tag

from core.errors import FetchError, InputError
from core.model import FetchedPage
from ingest.charset import decode
from ingest.codes import COUNTRIES
from ingest.endpoints import Endpoint, examine_body
from ingest.sourcekeys import check_url

Fetch = Callable[[str], FetchedPage]

MOST_REQUESTS = 24
_MOST_OF_A_KIND = 6
_MOST_BYTES = 2_000_000  # of a page: what names feeds stands in its head, its menu or its foot
_FRESH = timedelta(days=3)
_FEED_TYPES = {
    "application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml", "application/json",
    "application/xml", "text/xml", "text/rss+xml",
}  # fmt: skip
_FEED_LINK = re.compile(r"(?:^|[/._-])(?:rss|feeds?|atom)(?:[/._?=-]|\d|$)|\.(?:rss|rdf|atom)(?:$|\?)", re.I)
_NOT_NEWS = re.compile(r"comment|yorum|podcast|video|photo|galeri|oembed|wp-json", re.I)
# What content systems and Turkish newsrooms use, the likeliest first.
_FEED_PLACES = ("/rss", "/feed", "/rss.xml", "/feed/", "/atom.xml", "/feed.xml", "/index.xml", "/rss/anasayfa.xml")
_SITEMAP_PLACES = ("/sitemap-news.xml", "/news-sitemap.xml", "/sitemap_news.xml", "/googlenews.xml", "/sitemap.xml")
_NO_COUNTRY = {"ai", "cc", "co", "fm", "gg", "io", "la", "ly", "me", "nu", "to", "tv", "ws"}  # sold to anyone


@dataclass(frozen=True, slots=True)
class Candidate:
    """An address that may be a feed or a sitemap, and where it was seen."""

    url: str
    how: str
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Discovery:
    """What a site offers."""

    home: str
    name: str | None
    language: str | None
    found: tuple[Endpoint, ...]  # the best first
    refused: tuple[tuple[str, str], ...]  # address, why
    titles: tuple[str, ...] = ()  # headlines seen, to tell the language by


@dataclass(slots=True)
class _Search:
    fetch: Fetch
    tell: Callable[[str], None]
    found: dict[str, Endpoint] = field(default_factory=dict)
    refused: dict[str, str] = field(default_factory=dict)
    asked: set[str] = field(default_factory=set)

    def get(self, url: str) -> FetchedPage | None:
        """Fetch an address once; None where it was asked before, is refused, or the site has been asked enough."""
        if url in self.asked or url in self.found or len(self.asked) >= MOST_REQUESTS:
            return None
        self.asked.add(url)
        self.tell(url)
        try:
            return self.fetch(url)
        except FetchError as error:
            self.refused[url] = error.message
            return None

    def try_all(self, candidates: Iterable[Candidate], most: int) -> None:
        """Examine candidates and note what they are."""
        for _ in self.pages_among(candidates, most):
            pass

    def pages_among(self, candidates: Iterable[Candidate], most: int) -> Iterator[FetchedPage]:
        """Examine candidates one by one, note what they are, and yield those that turn out to be web pages."""
        for candidate in list({c.url: c for c in candidates}.values())[:most]:
            page = self.get(candidate.url)
            if page is None:
                continue
            try:
                endpoint = examine_body(page, how=candidate.how, title=candidate.title)
            except InputError as error:
                self.refused[candidate.url] = error.message
                if "html" in page.headers.get("content-type", "").lower():
                    yield page
                continue
            self.found.setdefault(endpoint.url, endpoint)

    def has(self, *kinds: str) -> bool:
        """True where something of these kinds was found that has items."""
        return any(endpoint.kind in kinds and endpoint.items for endpoint in self.found.values())


def discover(
    address: str,
    fetch: Fetch,
    robots_of: Callable[[str], str | None],
    *,
    now: datetime,
    selector: str | None = None,
    tell: Callable[[str], None] = lambda _: None,
) -> Discovery:
    """Find the feeds and sitemaps of a site, in at most 24 requests.

    Args:
        address: its home page, or a feed or sitemap itself.
        fetch: fetches one address, politely.
        robots_of: returns the robots.txt of an address's host, known once something was fetched from it.
        now: to tell fresh from stale.
        selector: a CSS selector of article links: the address itself is taken as a listing page.
        tell: is told each address before it is asked.

    Raises:
        DatelineError: the address itself cannot be fetched, or the selector cannot be read.
    """
    tell(address)
    page = fetch(address)
    search = _Search(fetch, tell, asked={address})
    if selector is not None:
        listing = examine_body(page, how="listing", title=None, selector=selector)
        name, language = describe_page(page)
        return Discovery(page.final_url, name, language or listing.language, (listing,), ())
    try:
        itself = examine_body(page, how="the address itself", title=None)
    except InputError:
        pass
    else:
        return Discovery(_root(page.final_url), itself.title, itself.language, (itself,), (), itself.titles)
    _search_site(search, page, robots_of)
    name, language = describe_page(page)
    best = tuple(rank(search.found.values(), now))
    language = next((e.language for e in best if e.language), None) or language
    titles = tuple(title for endpoint in best for title in endpoint.titles)
    return Discovery(page.final_url, name, language, best, tuple(search.refused.items()), titles)


def _search_site(search: _Search, page: FetchedPage, robots_of: Callable[[str], str | None]) -> None:
    """Try what a home page and its robots.txt name, then what sites have by custom."""
    search.try_all(link_tags(page), _MOST_OF_A_KIND)
    search.try_all(robots_sitemaps(robots_of(page.final_url), page.final_url), _MOST_OF_A_KIND)
    if not search.has("feed"):
        for overview in search.pages_among(feed_links(page), _MOST_OF_A_KIND):
            search.try_all(feed_links(overview), _MOST_OF_A_KIND)  # a page "RSS" that lists the site's feeds
    for places, enough in ((_FEED_PLACES, ("feed",)), (_SITEMAP_PLACES, ("feed", "news_sitemap", "sitemap"))):
        for place in places:
            # Guesses cost the site a request each: they end with the first that serves.
            if not search.has(*enough):
                search.try_all([Candidate(urljoin(page.final_url, place), "the usual place")], 1)


def rank(found: Iterable[Endpoint], now: datetime) -> list[Endpoint]:
    """Order what was found, the best first: fresh feeds, fresh news sitemaps, then what is older or undated."""

    def badness(endpoint: Endpoint) -> tuple[bool, bool, int]:
        fresh = endpoint.newest is not None and endpoint.newest > now - _FRESH
        aside = bool(_NOT_NEWS.search(f"{endpoint.url} {endpoint.title or ''}"))
        kinds = {"feed": 0, "listing": 0, "news_sitemap": 1, "sitemap": 2}
        return (not endpoint.items, aside, kinds[endpoint.kind] + (0 if fresh else 2))

    return sorted(found, key=badness)


def link_tags(page: FetchedPage) -> list[Candidate]:
    """Return what `<link rel="alternate">` names (RSS autodiscovery; WHATWG HTML 4.6.6.2)."""
    soup, base = _soup(page)
    candidates = []
    for tag in soup.find_all("link"):
        rel = {word.lower() for word in (tag.get("rel") or [])}
        kind = str(tag.get("type") or "").split(";")[0].strip().lower()
        if "alternate" in rel and kind in _FEED_TYPES and not _NOT_NEWS.search(f"{tag.get('href')} {tag.get('title')}"):
            candidates += _candidate(base, tag, "a link tag", str(tag.get("title") or "") or None)
    return candidates


def feed_links(page: FetchedPage) -> list[Candidate]:
    """Return the links on a page that look like feeds, of the same site."""
    soup, base = _soup(page)
    site = _site(page.final_url)
    candidates = []
    for tag in soup.find_all("a", href=True):
        href = str(tag.get("href"))
        if _FEED_LINK.search(href.split("//")[-1].partition("/")[2] or href) and not _NOT_NEWS.search(href):
            found = _candidate(base, tag, "a link on the page", tag.get_text(" ", strip=True) or None)
            candidates += [candidate for candidate in found if _site(candidate.url) == site]
    return candidates


def robots_sitemaps(robots: str | None, base: str) -> list[Candidate]:
    """Return the sitemaps that robots.txt names, news ones first; relative to `base`, as some write them against the protocol."""
    urls = re.findall(r"^\s*sitemap\s*:\s*(\S+)", robots or "", re.I | re.M)
    candidates = []
    for url in sorted(urls, key=lambda url: "news" not in url.lower() and "haber" not in url.lower()):
        try:
            candidates.append(Candidate(check_url(urljoin(base, url) if url.startswith("/") else url), "robots.txt"))
        except ValueError:
            continue
    return candidates


def describe_page(page: FetchedPage) -> tuple[str | None, str | None]:
    """Return a site's own name and language, as its home page tells them."""
    soup, _ = _soup(page)
    named = soup.find("meta", property="og:site_name") or soup.find("meta", attrs={"name": "application-name"})
    name = str(named.get("content") or "") if isinstance(named, Tag) else ""
    if not name and soup.title is not None:
        name = soup.title.get_text(" ", strip=True)
    language = str(soup.html.get("lang") or "") if isinstance(soup.html, Tag) else ""
    return name.strip()[:120] or None, language.lower()[:2] or None


def country_of(url: str) -> str | None:
    """Return the country that the top-level domain of an address stands for, or None."""
    ending = (urlsplit(url).hostname or "").rpartition(".")[2].lower()
    country = "GB" if ending == "uk" else ending.upper()
    return country if country in COUNTRIES and ending not in _NO_COUNTRY else None


def short_host(url: str) -> str:
    """Return the part of a host that names its outlet: `hurriyet` of `www.hurriyet.com.tr`."""
    host = urlsplit(url).hostname or ""
    if re.fullmatch(r"[\d.]+|.*:.*", host):
        return host
    labels = [label for label in host.split(".") if label not in {"www", "feeds", "rss", "feed"}]
    labels = labels if len(labels) > 1 else host.removeprefix("www.").split(".")
    while len(labels) > 1 and (len(labels[-1]) <= 3 or labels[-1] in {"info", "news"}):
        labels.pop()
    return labels[-1]


def _candidate(base: str, tag: Tag, how: str, title: str | None) -> list[Candidate]:
    try:
        return [Candidate(check_url(urljoin(base, str(tag.get("href") or "").strip()).split("#")[0]), how, title)]
    except ValueError:
        return []


def _soup(page: FetchedPage) -> tuple[BeautifulSoup, str]:
    text, _ = decode(page.body[:_MOST_BYTES], content_type=page.headers.get("content-type"))
    soup = BeautifulSoup(text, "lxml")
    base = soup.find("base", href=True)
    href = str(base.get("href")) if isinstance(base, Tag) else ""
    try:
        return soup, urljoin(page.final_url, href)
    except ValueError:
        return soup, page.final_url


def _site(url: str) -> str:
    return ".".join((urlsplit(url).hostname or "").split(".")[-2:])


def _root(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}/"
