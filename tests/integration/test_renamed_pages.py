"""An outlet that edits a headline renames the page's address: it is a version of the same article, not a second one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest

from app.steps.crawl import fetch_links
from app.steps.polling import poll_sources
from app.steps.process import process_documents
from app.tasks import make_tools
from core.clock import utc_now
from core.settings import read_settings
from ingest.fetching import Fetcher
from load.connection import Database
from load.sources import upsert_source
from tests.pages import page
from tests.servers import Answer, LocalServer

SETTINGS = read_settings({"HOME": "/nowhere", "DATELINE_ALLOW_HOSTS": "127.0.0.1", "DATELINE_TIMEOUT": "2"})
SENTENCES = [
    "Güney Kore istihbaratı, Kuzey Kore'nin geçen ay Rusya'ya {} konteyner top mermisi gönderdiğini öne sürdü.",
    "Yetkililer, sevkiyatın Rason Limanı'ndan yapıldığını ve gemilerin Vladivostok'a ulaştığını bildirdi.",
    "Moskova ise iddiaları yanıtsız bıraktı ve iki ülke arasındaki iş birliğinin süreceğini açıkladı.",
]
OTHER = [
    "Japonya Savunma Bakanlığı, gece saatlerinde iki balistik füzenin denize düştüğünü açıkladı.",
    "Başbakan, acil toplantının ardından gazetecilere ülkenin hazırlıklı olduğunu söyledi.",
    "Tokyo ve Washington, denemenin ardından ortak bir tatbikat yapmayı kararlaştırdı.",
]


def report(number: int, title: str = "Kore mermi gönderdi") -> bytes:
    return page(title, [sentence.format(number) for sentence in SENTENCES])


@dataclass
class Outlet:
    """A site whose pages and feed a test sets."""

    database: Database
    pages: dict[str, bytes | str] = field(default_factory=dict)  # a text: where the page has moved to
    items: list[tuple[str, str]] = field(default_factory=list)  # path, guid
    server: LocalServer = None  # type: ignore[assignment]

    def answer(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        if path == "/feed":
            items = "".join(
                f"<item><title>{path}</title><link>{self.server.url}{path}</link><guid>{guid}</guid></item>"
                for path, guid in self.items
            )
            return 200, {}, f"<rss version='2.0'><channel><title>t</title>{items}</channel></rss>".encode()
        found = self.pages.get(path)
        if isinstance(found, str):
            return 301, {"Location": found}, b""
        return (404, {}, b"") if found is None else (200, {"Content-Type": "text/html; charset=utf-8"}, found)

    def crawl(self) -> dict[str, int]:
        with self.database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute("UPDATE source_state SET next_poll_at = now()")
            cursor.execute("UPDATE host SET next_at = now()")
        poll_sources(self.database, Fetcher(SETTINGS), utc_now, gap=0.01, workers=1)
        fetch_links(self.database, Fetcher(SETTINGS), utc_now, gap=0.01, workers=1)
        return dict(process_documents(self.database, make_tools(self.database, SETTINGS)))

    def query(self, statement: str) -> list[tuple[Any, ...]]:
        with self.database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute(statement)
            return list(cursor.fetchall())


@pytest.fixture
def outlet(database: Database) -> Outlet:
    made = Outlet(database)
    made.server = LocalServer(made.answer)
    return made


def add(outlet: Outlet) -> None:
    with outlet.database.transaction() as connection:
        source = {"key": "site", "name": "Site", "kind": "feed", "url": f"{outlet.server.url}/feed"}
        upsert_source(connection, source)


@pytest.mark.parametrize(
    ("before", "after", "guids"),
    [
        ("/haber/kore-mermi-gonderdi-4711815", "/haber/kore-150-konteyner-gonderdi-4711815", ("a", "b")),
        ("/dunya/kore-mermi-gonderdi/4711815.html", "/asya/kore-150-konteyner/4711815.html", ("a", "b")),
        ("/haber/kore-mermi-gonderdi", "/haber/kore-150-konteyner", ("?p=4711", "?p=4711")),
    ],
)
def test_a_renamed_page_is_a_version_of_its_article(
    outlet: Outlet, before: str, after: str, guids: tuple[str, str]
) -> None:
    with outlet.server:
        add(outlet)
        outlet.pages, outlet.items = {before: report(120)}, [(before, guids[0])]
        assert outlet.crawl() == {"loaded": 1}
        outlet.pages = {before: after, after: report(150, "Kore 150 konteyner mermi gönderdi")}
        outlet.items = [(after, guids[1])]
        assert outlet.crawl() == {"updated": 1}
        outlet.pages[after] = report(170, "Kore 170 konteyner mermi gönderdi")
        outlet.query("UPDATE link SET state = 'pending' RETURNING link_id")
        done = outlet.crawl()
        assert done == {"updated": 1, "unchanged": 1}, "found again under either address"
    assert outlet.query("SELECT count(*), max(number) FROM article JOIN article_version USING (article_id)") == [(3, 3)]
    [(reasons,)] = outlet.query("SELECT change_reasons FROM article_version WHERE number = 2")
    assert "figures" in str(reasons) or "figure" in str(reasons)


@pytest.mark.parametrize(
    ("before", "after", "guids"),
    [
        ("/haber/kore-mermi-4711815", "/haber/kore-mermi-4711999", ("a", "b")),  # two reports in the same words: copies
        ("/haber/kore-mermi-20251104", "/haber/kore-gonderdi-20251104", ("a", "b")),  # a day is no number of a work
        ("/haber/kore-mermi", "/haber/kore-gonderdi", ("a", "b")),
    ],
)
def test_two_pages_of_the_same_words_are_two(outlet: Outlet, before: str, after: str, guids: tuple[str, str]) -> None:
    with outlet.server:
        add(outlet)
        outlet.pages = {before: report(120), after: report(150, "Kore 150 konteyner mermi gönderdi")}
        outlet.items = list(zip((before, after), guids, strict=True))
        assert outlet.crawl() == {"loaded": 2}


NAMES = {
    "short": lambda url: f"<html><head><link rel='shortlink' href='{url}/?p=4711'></head><body>",
    "class": lambda _: "<html><body class='single single-post postid-4711 single-format-standard'>",
}


@pytest.mark.parametrize("told", NAMES)
def test_a_page_that_tells_its_works_number_is_known_by_it_where_no_feed_does(outlet: Outlet, told: str) -> None:
    """Listed by a sitemap, which has no names."""

    def named(body: bytes) -> bytes:
        return body.replace(b"<body>", NAMES[told](outlet.server.url).encode(), 1)

    before, after = "/haber/kore-mermi", "/haber/kore-150-konteyner"
    with outlet.server:
        add(outlet)
        outlet.pages, outlet.items = {before: named(report(120))}, [(before, "")]
        assert outlet.crawl() == {"loaded": 1}
        outlet.pages = {before: after, after: named(report(150, "Kore 150 konteyner mermi gönderdi"))}
        outlet.items = [(after, "")]
        assert outlet.crawl() == {"updated": 1}


def test_the_same_text_at_the_same_path_is_one_work_and_two_reports_there_are_two(outlet: Outlet) -> None:
    first, again, other = "/haber.php?h=1&t=7", "/haber.php?h=1&t=8", "/haber.php?h=2&t=8"
    with outlet.server:
        add(outlet)
        outlet.pages = {first: report(120), again: report(120), other: report(150)}
        outlet.items = [(first.replace("&", "&amp;"), "a")]
        assert outlet.crawl() == {"loaded": 1}
        outlet.items = [(path.replace("&", "&amp;"), path[-1]) for path in (again, other)]
        assert outlet.crawl() == {"unchanged": 1, "loaded": 1}


def test_one_number_or_name_on_other_texts_is_two_works(outlet: Outlet) -> None:
    first, second, third = "/haber/kore-mermi-4711815", "/galeri/japonya-fuze-4711815", "/haber/japonya"
    other = page("Japonya füze açıklaması", OTHER)
    with outlet.server:
        add(outlet)
        outlet.pages = {
            first: report(120),
            second: other,
            third: page("Tokyo", [*OTHER[::-1], "Bu ayrı bir haberdir."]),
        }
        outlet.items = [(first, "feed"), (second, "feed")]
        assert outlet.crawl() == {"loaded": 2}
