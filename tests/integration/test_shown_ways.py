"""One article at several addresses is one work whatever way it is shown, and a page too large to be read whole is used as far as it was."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

import pytest

from core.settings import read_settings
from load.connection import Database
from load.sources import upsert_source
from tests.crawlers import SiteCrawler, serve_site
from tests.servers import Answer, LocalServer

HTML = {"Content-Type": "text/html; charset=utf-8"}
TITLE = "Kore'den Rusya'ya {what} iddiası"
TEXT = (
    "Güney Kore istihbaratı, Kuzey Kore'nin geçen ay Rusya'ya {what} gönderdiğini öne sürdü ve ayrıntıları bildirdi.",
    "Yetkililer, sevkiyatın Rason Limanı'ndan yapıldığını, gemilerin Vladivostok yakınlarında boşaltıldığını söyledi.",
    "Moskova ise iddiaları yanıtsız bıraktı ve iki ülke arasındaki iş birliğinin süreceğini açıkladı.",
    "Bakanlık, {what} için ayrı bir rapor hazırlandığını ve raporun yakında yayımlanacağını kaydetti.",
)


def page(what: str, paragraphs: int = 4, more: str = "") -> bytes:
    title = TITLE.format(what=what)
    text = "".join(f"<p>{line.format(what=what)}</p>" for line in TEXT[:paragraphs])
    return f'<!doctype html><html lang="tr"><head><title>{title}</title></head><body><article><h1>{title}</h1><div>{text}</div></article>{more}</body></html>'.encode()


@dataclass
class Site:
    """An outlet that lists each article at several addresses, query and all."""

    now: datetime
    pages: dict[str, bytes] = field(default_factory=dict)
    server: LocalServer = None  # type: ignore[assignment]

    def answer(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        if path == "/feed":
            items = "".join(
                f"<item><title>x</title><link>{self.server.url}{one.replace('&', '&amp;')}</link></item>"
                for one in self.pages
            )
            return (
                200,
                {"Content-Type": "application/rss+xml"},
                f'<rss version="2.0"><channel>{items}</channel></rss>'.encode(),
            )
        return (200, HTML, self.pages[path]) if path in self.pages else (404, HTML, b"yok")


@pytest.fixture
def site() -> Iterator[Site]:
    with serve_site(Site) as made:
        yield made


class Crawler(SiteCrawler):
    site: Site

    def articles(self) -> list[tuple[str, int, int]]:
        """Of each article the path, how many versions it has, and of how many paragraphs its text is."""
        rows = self.sql(
            "SELECT a.canonical_url, v.number, v.body FROM article a JOIN article_version v ON a.current_version_id = v.version_id ORDER BY 1"
        )
        return [(url.removeprefix(self.site.server.url), number, body.count("\n\n") + 1) for url, number, body in rows]


@pytest.fixture
def crawler(database: Database, site: Site) -> Crawler:
    settings = {
        "HOME": "/nowhere",
        "DATELINE_ALLOW_HOSTS": "127.0.0.1",
        "DATELINE_TIMEOUT": "5",
        "DATELINE_MAX_BYTES": "100000",
    }
    with database.transaction() as connection:
        source = {"key": "site", "name": "Site", "kind": "feed", "url": f"{site.server.url}/feed", "language": "tr"}
        upsert_source(connection, {**source, "country": "TR"})
    return Crawler(database, site, read_settings(settings))


def test_each_way_of_showing_an_article_is_that_article(crawler: Crawler, site: Site) -> None:
    site.pages = {
        "/h/tren-haberi": page("11 vagon", 3),
        "/h/tren-haberi?page=all": page("11 vagon"),
        "/h/gemi-haberi?single=true": page("12 gemi"),
        "/h/gemi-haberi": page("12 gemi", 3),
        "/h/liman-haberi": page("13 vinç"),
        "/print/h/liman-haberi": page("13 vinç", 3),
        "/h/haber-14": page("14 uçak"),
        "/h/haber-14/yazdir": page("14 uçak", more="<p>Bu haber gazete.example adresinden yazdırılmıştır, izinsiz kullanılamaz.</p>"),
        "/liste/3d-print": page("15 top"),
        "/liste/4d-print": page("16 tank"),
    }  # fmt: skip
    crawler.round()
    found = [
        ("/h/gemi-haberi", 1, 4), ("/h/haber-14", 1, 4), ("/h/liman-haberi", 1, 4), ("/h/tren-haberi", 2, 4),
        ("/liste/3d-print", 1, 4), ("/liste/4d-print", 1, 4),
    ]  # fmt: skip
    assert [(path, paragraphs) for path, _, paragraphs in crawler.articles()] == [(path, n) for path, _, n in found]
    # Which of the two ways comes first decides whether the longer one is a version; what it says is no change of the outlet's.
    assert {tuple(row[0]) for row in crawler.sql("SELECT change_reasons FROM article_version")} <= {(), ("pages",)}
    before = crawler.articles()
    for hours in (2, 7, 25):
        crawler.after(hours=hours)
    assert crawler.articles() == before


def test_what_an_outlet_edits_is_a_version_whatever_way_it_is_shown(crawler: Crawler, site: Site) -> None:
    site.pages = {"/h/tren-haberi": page("11 vagon"), "/h/tren-haberi?page=all": page("11 vagon")}
    crawler.round()
    site.pages = dict.fromkeys(site.pages, page("17 vagon"))
    crawler.after(hours=2)
    assert crawler.articles() == [("/h/tren-haberi", 2, 4)]
    assert crawler.sql("SELECT count(*) FROM article_version WHERE body LIKE '%17 vagon%'") == [(1,)]


def test_a_page_too_large_to_be_read_whole(crawler: Crawler, site: Site) -> None:
    large = "<!--" + "x" * 120_000
    site.pages = {
        "/h/buyuk-haber": page("18 kamyon", more=large + "-->"),
        "/h/bos-sayfa": b"<!doctype html><html><head><title>Bos sayfa</title></head><body>" + large.encode(),
    }
    crawler.round()
    assert [(path, paragraphs) for path, _, paragraphs in crawler.articles()] == [("/h/buyuk-haber", 4)]
    told = "only the first 100,000 bytes of its page were read (DATELINE_MAX_BYTES)"
    assert crawler.sql("SELECT incomplete FROM article_version") == [(told,)]
    assert crawler.sql("SELECT cut_at, body_size FROM document ORDER BY 1") == [(100_000, 100_000)] * 2
    reasons = crawler.sql("SELECT reason FROM disposition WHERE disposition = 'not_an_article'")
    assert [reason.endswith(told) for (reason,) in reasons] == [True]


def test_what_is_too_large_and_no_page_is_a_failure_with_its_name(
    crawler: Crawler, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.pages = {"/h/rapor": b"%PDF-1.4" + b"0" * 120_000}
    monkeypatch.setitem(HTML, "Content-Type", "application/pdf")
    crawler.round()
    ((state, error, again),) = crawler.sql(
        "SELECT state, last_error, look_at IS NOT NULL OR not_before > now() FROM link"
    )
    assert (state, again) == ("failed", True)
    assert "larger than 100,000 bytes" in error


def versions(crawler: Crawler) -> list[tuple[int, int, list[str]]]:
    """Of each version its number, its paragraphs, and why it was made."""
    rows = crawler.sql("SELECT number, body, change_reasons FROM article_version ORDER BY article_id, number")
    return [(number, body.count("\n\n") + 1, list(reasons)) for number, body, reasons in rows]


@pytest.mark.parametrize("address", ["/h/haber-21/yazdir", "/print/h/haber-21", "/h/haber-21?print=1"])
@pytest.mark.parametrize(("what", "paragraphs", "why"), [("17 vagon", 4, "figure"), ("11 vagon", 3, "removed")])
def test_a_source_that_gives_only_pages_for_print(
    crawler: Crawler, site: Site, address: str, what: str, paragraphs: int, why: str
) -> None:
    site.pages = {address: page("11 vagon")}
    crawler.round()
    site.pages = {address: page(what, paragraphs)}
    crawler.after(hours=2)
    assert [(number, count) for number, count, _ in versions(crawler)] == [(1, 4), (2, paragraphs)]
    assert why in versions(crawler)[1][2]
    crawler.after(hours=7)
    assert len(versions(crawler)) == 2


FORMS = ["/h/haber-22/yazdir", "/h/haber-22?print=1", "/h/haber-22?page=all", "/print/h/haber-22"]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    ("what", "paragraphs", "why"), [("17 vagon", 4, "figure"), ("11 vagon", 3, "removed"), ("11 gemi", 4, "")]
)
def test_an_edit_that_only_another_form_of_the_page_shows(
    crawler: Crawler, site: Site, form: str, what: str, paragraphs: int, why: str
) -> None:
    """The page itself comes out of a cache, as it was."""
    site.pages = {"/h/haber-22": page("11 vagon")}
    crawler.round()
    site.pages |= {form: page("11 vagon")}
    crawler.after(minutes=10)
    site.pages |= {form: page(what, paragraphs)}
    crawler.after(hours=2)
    assert [(number, count) for number, count, _ in versions(crawler)] == [(1, 4), (2, paragraphs)]
    assert why in ("", *versions(crawler)[1][2]) and "pages" not in versions(crawler)[1][2]
    # Neither what the page itself shows still, nor the edit there later, is another one.
    crawler.after(hours=5)
    site.pages |= {"/h/haber-22": page(what, paragraphs)}
    crawler.after(hours=18)
    assert len(versions(crawler)) == 2


def test_a_form_that_lacks_something_has_the_page_itself_asked_for(crawler: Crawler, site: Site) -> None:
    site.pages = {"/h/haber-23": page("11 vagon")}
    crawler.round()
    site.pages |= {"/h/haber-23/yazdir": page("11 vagon", 3)}
    crawler.after(minutes=10)
    site.pages |= {"/h/haber-23/yazdir": page("17 vagon", 3)}
    crawler.after(minutes=56)
    assert [(number, count) for number, count, _ in versions(crawler)] == [(1, 4)]
    site.pages |= {"/h/haber-23": page("17 vagon")}
    crawler.after(minutes=20)
    crawler.after(minutes=1)
    assert [(number, count) for number, count, _ in versions(crawler)] == [(1, 4), (2, 4)]


def test_what_a_form_has_of_its_own_is_no_edit(crawler: Crawler, site: Site) -> None:
    def printed(count: int) -> bytes:
        more = f"<p>Bu sayfa {count} kez yazdırılmış, metin {count + 3} kişiye gönderilmiştir.</p>".encode()
        return page("11 vagon").replace(b"</div>", more + b"</div>")

    site.pages = {"/h/haber-24": page("11 vagon"), "/h/haber-24/yazdir": printed(1)}
    crawler.round()
    for count, hours in ((2, 2), (30, 7), (400, 25)):
        site.pages |= {"/h/haber-24/yazdir": printed(count)}
        crawler.after(hours=hours)
    assert {(number, reasons == ["pages"]) for number, _, reasons in versions(crawler)[1:]} <= {(2, True)}
