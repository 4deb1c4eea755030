"""Articles over several pages are one, whatever befalls a page; by a real server, the rules of its host, and real rows."""

from __future__ import annotations

import json
import re
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import pytest

from app.show import show_article
from app.steps.archives import WARC_SOURCE
from app.steps.collect import collect_pages, collect_urls
from app.steps.process import process_documents
from app.steps.replay import preview_extract, replay
from core.settings import read_settings
from load.articles import read_article
from load.aside import list_aside
from load.connection import Database
from load.documents import NewDocument, insert_document
from load.links import claim_links
from load.sources import upsert_source
from tests.crawlers import SiteCrawler, serve_site
from tests.integration.test_search import dateline
from tests.pages import page
from tests.servers import Answer, LocalServer

TITLE = "Kuzey Kore'nin Rusya'ya gönderdiği askerlerin dökümü"
TEXTS = [
    "Kuzey Kore'nin Rusya'ya 8 bin asker gönderdiği bildirildi, birliklerin doğu limanlarından gemilerle taşındığı anlatıldı.",
    "Raporun ikinci bölümünde Kuzey Kore'nin Rusya'ya 120 konteyner top mermisi de yolladığı ileri sürüldü.",
    "Moskova yönetimi konuyla ilgili soruları yanıtsız bıraktı; Pyongyang 3 bin işçi daha göndereceğini açıkladı.",
]


@dataclass
class Site:
    """An outlet whose articles are cut into pages; what a test sets decides how each of them is answered."""

    now: datetime
    texts: list[str] = field(default_factory=lambda: list(TEXTS))
    titles: dict[int, str] = field(default_factory=dict)
    status: dict[int, int] = field(default_factory=dict)
    listed: list[int] = field(default_factory=lambda: [1])
    path: str = "/haber/asker-dokumu-4711815"
    date: datetime | None = None
    polls: int = 0
    alone: bool = False  # each page names the next one alone
    canonical: bool = True  # each page names the first as the canonical one
    single: str | None = None  # the address of a page that has all
    single_status: int = 200
    single_title: str = TITLE
    server: LocalServer = None  # type: ignore[assignment]

    def address(self, number: int) -> str:
        return self.path if number == 1 else f"{self.path}?sayfa={number}"

    def answer(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        if path == "/feed":
            self.polls += 1
            return 200, {"Content-Type": "application/rss+xml"}, self.feed()
        if path == self.single:
            made = page(self.single_title, self.texts, published=(self.date or self.begin).isoformat())
            return self.single_status, {"Content-Type": "text/html; charset=utf-8"}, made
        numbers = {self.address(n): n for n in range(1, len(self.texts) + 1)}
        if path not in numbers:
            return 404, {}, b""
        number = numbers[path]
        if self.status.get(number, 200) != 200:
            return self.status[number], {}, b""
        return 200, {"Content-Type": "text/html; charset=utf-8"}, self.page(number)

    def page(self, number: int) -> bytes:
        title = self.titles.get(number, TITLE)
        made = page(title, [self.texts[number - 1]], published=(self.date or self.begin).isoformat()).decode()
        shown = [number - 1, number + 1] if self.alone else range(1, len(self.texts) + 1)
        links = "".join(
            f'<a href="{self.address(n)}">{n}</a> ' for n in shown if n != number and 1 <= n <= len(self.texts)
        )
        links += f'<a href="{self.single}">Tek sayfada göster</a>' if self.single else ""
        head = f'<link rel="canonical" href="{self.server.url}{self.path}">' if self.canonical else ""
        return made.replace("</head>", f"{head}</head>").replace("</article>", f"</article><div>{links}</div>").encode()

    def feed(self) -> bytes:
        items = "".join(
            f"<item><title>{TITLE}</title><link>{self.server.url}{self.address(n)}</link>"
            f"<pubDate>{self.date or self.begin:%a, %d %b %Y %H:%M:%S} GMT</pubDate></item>"
            for n in self.listed
        )
        return f"<rss version='2.0'><channel><title>Deneme {self.polls}</title>{items}</channel></rss>".encode()

    def __post_init__(self) -> None:
        self.begin = self.now

    def asked(self) -> list[str]:
        return [request.path for request in self.server.requests if request.path.startswith("/haber")]


@pytest.fixture
def site() -> Iterator[Site]:
    with serve_site(Site) as made:
        yield made


class Crawler(SiteCrawler):
    site: Site

    def run(self) -> Counter[str]:
        """Rounds until one brings nothing."""
        done: Counter[str] = Counter()
        while (found := self.round()) != {"polled": 1}:
            done += found
        del done["polled"]
        return done

    def articles(self) -> list[tuple[Any, ...]]:
        return self.sql(
            "SELECT a.canonical_url, v.number, v.body, v.incomplete, v.change_reasons, cardinality(v.pages)"
            " FROM article AS a JOIN article_version AS v ON a.current_version_id = v.version_id ORDER BY a.article_id"
        )

    def reasons(self) -> list[str]:
        return [row[0] for row in self.sql("SELECT reason FROM disposition ORDER BY document_id")]


@pytest.fixture
def crawler(database: Database, site: Site) -> Crawler:
    settings = {"HOME": "/nowhere", "DATELINE_ALLOW_HOSTS": "127.0.0.1", "DATELINE_TIMEOUT": "2"}
    made = Crawler(database, site, read_settings(settings))
    with database.transaction() as connection:
        upsert_source(connection, {"key": "site", "name": "Site", "kind": "feed", "url": f"{site.server.url}/feed"})
    return made


def whole(*numbers: int) -> str:
    return "\n\n".join(TEXTS[n - 1] for n in numbers)


def test_the_pages_of_an_article_become_one(crawler: Crawler, site: Site) -> None:
    done = crawler.run()
    assert done == {"new links": 1, "fetched": 3, "loaded": 1, "updated": 2}
    [(url, number, body, incomplete, reasons, pages)] = crawler.articles()
    assert url.endswith(site.path) and (number, body, pages) == (3, whole(1, 2, 3), 3)
    assert incomplete is None and reasons == ["pages"]
    assert crawler.sql("SELECT number, incomplete FROM article_version ORDER BY number") == [
        (1, "pages 2 to 3 of 3 not had"),
        (2, "page 3 of 3 not had"),
        (3, None),
    ]
    assert crawler.reasons()[0] == "new; pages 2 to 3 of 3 not had"
    figures = crawler.sql("SELECT value FROM mart.fact_figure WHERE value > 100 ORDER BY value")
    assert figures == [(120.0,), (3000.0,), (8000.0,)]
    assert site.asked() == [site.address(n) for n in (1, 2, 3)]
    [(article_id,)] = crawler.sql("SELECT article_id FROM article")
    assert dict(show_article(read_article(crawler.database, article_id) or {}))["pages"] == "3"
    assert crawler.sql("SELECT pages, incomplete FROM mart.fact_article") == [(3, None)]


def test_a_page_that_has_all_is_asked_for_in_place_of_the_others(crawler: Crawler, site: Site) -> None:
    site.single = f"{site.path}?sayfa=hepsi"
    assert crawler.run() == {"new links": 1, "fetched": 2, "loaded": 1, "updated": 1}
    [(url, number, body, incomplete, reasons, pages)] = crawler.articles()
    assert url.endswith(site.path) and (number, body, incomplete, pages) == (2, whole(1, 2, 3), None, 2)
    assert reasons == ["pages"] and crawler.reasons()[0] == "new; pages 2 to 3 of 3 not had"
    assert site.asked() == [site.path, site.single]
    assert list(preview_extract(crawler.database, since=None, source=None)) == []
    site.now += timedelta(minutes=30)
    crawler.run()
    assert site.asked() == [site.path, site.single]
    site.texts[2] = TEXTS[2].replace("3 bin", "4 bin")
    assert crawler.after(hours=1)["updated"] == 1
    assert site.asked() == [site.path, site.single] * 2
    [(_, number, body, _, reasons, _)] = crawler.articles()
    assert (number, reasons) == (3, ["figure"]) and "4 bin işçi" in body


@pytest.mark.parametrize(
    ("status", "title", "requests"),
    [(404, TITLE, 5), (403, TITLE, 4), (200, "Bütün haberler ve günün manşetleri burada", 4)],
)
def test_where_the_page_that_has_all_cannot_be_had_the_others_are(
    crawler: Crawler, site: Site, status: int, title: str, requests: int
) -> None:
    site.single, site.single_status, site.single_title = f"{site.path}?sayfa=hepsi", status, title
    crawler.run()
    crawler.sql("UPDATE link SET not_before = not_before - interval '11 minutes'")
    crawler.run()
    [(_, _, body, incomplete, _, pages)] = crawler.articles()
    assert (body, incomplete, pages) == (whole(1, 2, 3), None, 3)
    assert [path for path in site.asked() if path != site.single] == [site.address(n) for n in (1, 2, 3)]
    assert len(crawler.sql("SELECT * FROM article")) == 1


def test_a_page_that_has_all_is_asked_for_where_no_other_is_named(crawler: Crawler, site: Site) -> None:
    site.single, site.alone, site.texts = f"{site.path}?tek=1", True, list(TEXTS)
    numbers = site.texts
    site.texts = numbers[:1]
    site_page = site.page(1).decode()
    site.texts = numbers
    assert "sayfa=2" not in site_page
    site.alone = False
    site.page = lambda number: site_page.encode()  # type: ignore[method-assign]
    crawler.run()
    [(_, number, body, incomplete, _, _)] = crawler.articles()
    assert (number, body, incomplete) == (2, whole(1, 2, 3), None)


def test_pages_that_name_only_the_next_one_are_followed(crawler: Crawler, site: Site) -> None:
    site.alone = True
    assert crawler.run()["updated"] == 2
    assert [row[2] for row in crawler.articles()] == [whole(1, 2, 3)]


def test_a_second_page_that_is_missing_loses_nothing_and_is_asked_for_again(crawler: Crawler, site: Site) -> None:
    site.status[2] = 404
    assert crawler.run() == {"new links": 1, "fetched": 1, "gone": 1, "loaded": 1}
    [(_, number, body, incomplete, _, _)] = crawler.articles()
    assert (number, body, incomplete) == (1, whole(1), "pages 2 to 3 of 3 not had")
    [told] = list_aside(crawler.database, 10)
    assert told["url"].endswith("sayfa=2") and "404" in told["reason"] and told["again_at"] is not None
    del site.status[2]
    assert crawler.after(minutes=31)["updated"] == 2
    [(_, _, body, incomplete, _, _)] = crawler.articles()
    assert (body, incomplete) == (whole(1, 2, 3), None)


def test_a_second_page_whose_server_fails_comes_later(crawler: Crawler, site: Site) -> None:
    site.status[2] = 503
    assert crawler.run()["loaded"] == 1
    assert crawler.articles()[0][3] == "pages 2 to 3 of 3 not had"
    del site.status[2]
    assert crawler.after(hours=2)["updated"] == 2
    assert crawler.articles()[0][2] == whole(1, 2, 3)


def test_a_worker_that_is_killed_at_the_second_page_loses_nothing(
    crawler: Crawler, site: Site, database_url: str
) -> None:
    crawler.round()
    with Database(database_url) as killed:
        [claimed] = claim_links(killed, 10)
        assert claimed["url"].endswith("sayfa=2")
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline and crawler.sql(
        "SELECT bool_or(is_claimed(claimed_pid, claimed_start)) FROM link"
    ) != [(False,)]:
        time.sleep(0.05)
    crawler.run()
    assert crawler.articles()[0][2] == whole(1, 2, 3)


@pytest.mark.parametrize("listed", [[1, 2, 3], [3, 2, 1], [2], [3], [3, 1]])
@pytest.mark.parametrize("canonical", [True, False])
def test_pages_that_a_source_lists_become_no_articles(
    crawler: Crawler, site: Site, listed: list[int], canonical: bool
) -> None:
    site.listed, site.canonical = listed, canonical
    crawler.run()
    [(url, _, body, incomplete, _, _)] = crawler.articles()
    assert url.endswith(site.path) and (body, incomplete) == (whole(1, 2, 3), None)
    assert sorted(site.asked()) == sorted(site.address(n) for n in (1, 2, 3))


def test_an_edit_of_any_page_is_a_version_of_the_whole(crawler: Crawler, site: Site) -> None:
    crawler.run()
    site.texts[1] = TEXTS[1].replace("120", "150")
    assert crawler.after(hours=1, minutes=1)["updated"] == 1
    [(_, number, body, incomplete, reasons, _)] = crawler.articles()
    assert (number, incomplete, reasons) == (4, None, ["figure"])
    assert "150 konteyner" in body and body.startswith(TEXTS[0]) and body.endswith(TEXTS[2])
    # The first page listed with a later date: the others are asked for, too.
    site.now += timedelta(hours=1)
    site.date = site.now
    site.texts[0] = TEXTS[0].replace("8 bin", "9 bin")
    site.texts[2] = TEXTS[2].replace("3 bin", "4 bin")
    crawler.run()
    body = crawler.articles()[0][2]
    assert "9 bin asker" in body and "150 konteyner" in body and "4 bin işçi" in body


def test_what_stands_in_for_a_page_takes_nothing_back(crawler: Crawler, site: Site) -> None:
    crawler.run()
    before = crawler.articles()
    site.titles[2], site.texts[1] = (
        "Bir dakika lütfen...",
        "Tarayıcınız kontrol ediliyor. Bağlantınızın güvenliğini doğrulamamız gerekiyor.",
    )
    done = crawler.after(hours=1, minutes=1)
    assert done["not_an_article"] >= 1 and not done["updated"]
    assert crawler.articles() == before
    assert "further_page: page 2 of " in crawler.reasons()[-1]
    # Nor where the first page is edited meanwhile.
    site.now += timedelta(hours=5)
    site.texts[0] = TEXTS[0].replace("8 bin", "9 bin")
    crawler.run()
    [(_, _, body, incomplete, reasons, _)] = crawler.articles()
    assert reasons == ["figure"] and incomplete is None and body.endswith(whole(2, 3))


def test_a_headline_that_is_edited_page_by_page_takes_nothing_back(crawler: Crawler, site: Site) -> None:
    crawler.run()
    site.titles = {1: "Seul: Pyongyang'dan 8 bin kişi yolda", 2: TITLE, 3: TITLE}
    site.texts[0] = TEXTS[0] + " Seul iddiayı yineledi."
    crawler.after(hours=1, minutes=1)
    [(_, _, body, incomplete, _, pages)] = crawler.articles()
    assert (pages, incomplete) == (3, None) and body.endswith(whole(2, 3))


def test_a_pager_of_something_else_costs_one_request(crawler: Crawler, site: Site) -> None:
    site.texts[1] = site.texts[2] = TEXTS[0]  # whatever the parameter says, the page is the same
    assert crawler.run() == {"new links": 1, "fetched": 2, "loaded": 1, "not_an_article": 1}
    [(_, number, body, incomplete, _, _)] = crawler.articles()
    assert (number, body, incomplete) == (1, TEXTS[0], None)
    assert crawler.reasons()[1].startswith("further_page: page 2 of ") and "repeats" in crawler.reasons()[1]
    assert len(site.asked()) == 2


def test_what_goes_on_with_another_article_is_left_out(crawler: Crawler, site: Site) -> None:
    site.titles = {2: "Balıkçılar avlanma yasağının kalkmasını bekliyor", 3: "Hafta sonu yağış var"}
    crawler.run()
    assert [row[2] for row in crawler.articles()] == [TEXTS[0]]


def test_a_day_of_a_diary_is_an_article_though_its_neighbours_look_like_pages(
    crawler: Crawler, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.path, site.texts, made = "/haber/gunluk-45", site.texts[:1], site.page
    links = (
        '</article><a rel="prev" href="/haber/gunluk-44">44. gün</a> <a rel="next" href="/haber/gunluk-46">46. gün</a>'
    )
    monkeypatch.setattr(site, "page", lambda number: made(number).replace(b"</article>", links.encode()))
    assert crawler.run()["loaded"] == 1
    assert [row[2] for row in crawler.articles()] == [TEXTS[0]]


def test_articles_of_one_headline_are_no_pages_of_each_other(
    crawler: Crawler, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As weblogs name them: "gunun-ozeti" of yesterday and "gunun-ozeti-2" of today, each with an arrow to the other.
    site.path, made = "/gunun-ozeti", site.page
    monkeypatch.setattr(site, "address", lambda number: "/gunun-ozeti" + (f"-{number}" if number > 1 else ""))

    def page(number: int) -> bytes:
        site.date = site.begin - timedelta(days=3 - number)
        before = f'<a rel="prev" href="{site.address(number - 1)}">«</a>' if number > 1 else ""
        after = f'<a rel="next" href="{site.address(number + 1)}">»</a>' if number < 3 else ""
        bare = re.sub(rb"</article><div>.*?</div>", b"</article>", made(number))
        return bare.replace(b"</article>", f"</article><nav>{before}{after}</nav>".encode())

    monkeypatch.setattr(site, "page", page)
    site.canonical, site.listed = False, [3, 2, 1]
    site.texts = [f"{text} Ayrıntılar {number}. günün dökümündedir." for number, text in enumerate(TEXTS, 1)]
    crawler.run()
    assert sorted(row[2] for row in crawler.articles()) == sorted(site.texts), crawler.reasons()
    site.texts[1] += " Sayı sonradan 150 konteyner olarak düzeltildi."
    crawler.sql("UPDATE link SET state = 'pending', not_before = '-infinity'")
    crawler.run()
    assert sorted(row[2] for row in crawler.articles()) == sorted(site.texts)


def test_no_more_than_twelve_pages_are_asked_for(crawler: Crawler, site: Site) -> None:
    site.texts = [
        f"{number}. bölümde birliklerin yolculuğunun {number}. gününde neler olduğu anlatıldı."
        for number in range(1, 31)
    ]
    site.texts[0] = TEXTS[0]
    crawler.run()
    assert len(site.asked()) == 12
    [(_, _, body, incomplete, _, pages)] = crawler.articles()
    assert pages == 12 and "12. bölümde" in body and "13. bölümde" not in body
    assert incomplete == "pages 13 to 30 of 30 not asked for, as 12 are the most"


def test_robots_txt_holds_for_further_pages(crawler: Crawler, site: Site) -> None:
    crawler.sql("UPDATE host SET robots = 'User-agent: *' || chr(10) || 'Disallow: /*sayfa='")
    before = crawler.round()
    assert before["loaded"] == 1
    crawler.sql("UPDATE host SET robots = 'User-agent: *' || chr(10) || 'Disallow: /*sayfa='")
    assert crawler.run()["refused"] == 1
    assert crawler.articles()[0][3] == "pages 2 to 3 of 3 not had" and len(site.asked()) == 1


@pytest.mark.parametrize("number", [1, 2])
def test_a_page_given_by_hand_brings_the_others(crawler: Crawler, site: Site, number: int) -> None:
    url = site.server.url + site.address(number)
    crawler.sql("UPDATE host SET robots_until = 'infinity'")
    [stored] = collect_urls(crawler.database, [url], crawler.clock, crawler.settings)
    assert stored.state == "stored"
    process_documents(crawler.database, crawler.tools())
    while collect_pages(crawler.database, crawler.clock, crawler.settings):
        process_documents(crawler.database, crawler.tools())
    assert [(row[2], row[3]) for row in crawler.articles()] == [(whole(1, 2, 3), None)]
    assert sorted(site.asked()) == sorted(site.address(n) for n in (1, 2, 3))


def test_the_command_has_all_pages_and_shows_what_is_missing(
    crawler: Crawler, site: Site, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATELINE_ALLOW_HOSTS", "127.0.0.1")
    site.status[3] = 404
    crawler.sql("UPDATE host SET robots_until = 'infinity'")
    done = dateline(database_url, "ingest", "--now", site.server.url + site.path)
    assert done.returncode == 0, done.stderr
    article_id = json.loads(done.stdout)["article_id"]
    shown = dateline(database_url, "show", str(article_id))
    assert "pages        2; page 3 of 3 not had" in shown.stdout, shown.stdout
    assert json.loads(dateline(database_url, "show", str(article_id), "--json").stdout)["pages"] == 2


@pytest.mark.parametrize("order", [(1, 2, 3), (2, 3, 1)])
def test_the_pages_of_an_archive_become_one_and_nothing_is_fetched(
    crawler: Crawler, site: Site, order: tuple[int, ...]
) -> None:
    with crawler.database.transaction() as connection:
        source_id = upsert_source(connection, WARC_SOURCE)
        for number in order:
            url = f"https://www.haber.example{site.address(number)}"
            insert_document(
                connection, NewDocument(source_id, url, site.page(number), site.now, content_type="text/html")
            )
    process_documents(crawler.database, crawler.tools())
    assert [(row[2], row[3]) for row in crawler.articles()] == [(whole(1, 2, 3), None)]
    assert crawler.sql("SELECT count(*) FROM link") == [(0,)] and site.asked() == []


@pytest.mark.parametrize("order", [(1, 2, 3), (3, 2, 1)])
def test_workers_that_have_a_page_each_agree(
    crawler: Crawler, site: Site, database_url: str, order: tuple[int, ...]
) -> None:
    tools = crawler.tools()
    for number in range(4):
        site.path = f"/haber/asker-dokumu-{4711820 + number}"
        site.texts = [f"{text} {number}. sayı." for text in TEXTS]
        with crawler.database.transaction() as connection:
            source_id = upsert_source(connection, WARC_SOURCE)
            for one in order:
                url = f"https://www.haber.example{site.address(one)}"
                insert_document(
                    connection, NewDocument(source_id, url, site.page(one), site.now, content_type="text/html")
                )

    def work(_: int) -> Counter[str]:
        with Database(database_url) as own:
            return process_documents(own, tools, batch=1)

    with ThreadPoolExecutor(3) as pool:
        done = sum(pool.map(work, range(3)), Counter[str]())
    assert not done["quarantined"]
    assert [(row[5], row[3]) for row in crawler.articles()] == [(3, None)] * 4


def test_replay_puts_the_same_pages_together(crawler: Crawler, site: Site) -> None:
    crawler.run()
    before, asked = crawler.articles(), len(site.asked())
    assert list(preview_extract(crawler.database, since=None, source=None)) == []
    assert replay(crawler.database, crawler.tools(), stage="extract", since=None, source=None) == {"same": 3}
    crawler.sql("UPDATE article_version SET body = 'x'")
    done = replay(crawler.database, crawler.tools(), stage="extract", since=None, source=None)
    assert done == {"corrected": 3}
    assert crawler.articles() == before and len(site.asked()) == asked
