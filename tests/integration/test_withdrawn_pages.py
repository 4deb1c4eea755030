"""A page that was told of and is taken away rings the rules that told of it; one that is away for a moment does not (docs/decisions/0137)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import pytest

from alert.rules import parse_rule, rule_table
from core.settings import read_settings
from load.alerts import enable_rule, upsert_rule
from load.connection import Database
from load.sources import upsert_source
from tests.crawlers import SiteCrawler, serve_site
from tests.pages import page
from tests.servers import Answer, LocalServer

TITLE = "Kuzey Kore'nin asker gönderdiği öne sürüldü"
REST = [
    "Açıklamada birliklerin doğu limanlarından gemilerle taşındığı ve eğitim alanlarına yerleştirildiği anlatıldı.",
    "Moskova yönetimi konuyla ilgili soruları yanıtsız bıraktı, Pyongyang'dan da bir açıklama gelmedi.",
]
REPORT = page(TITLE, ["Kuzey Kore'nin Rusya'ya 12 bin asker gönderdiği bildirildi.", *REST], published="BEGIN")
LESS = page(TITLE, ["Kuzey Kore'nin Rusya'ya 3 bin asker gönderdiği bildirildi.", *REST], published="BEGIN")
SOFT = page("Sayfa bulunamadı", ["Aradığınız sayfa bulunamadı."])
TROOPS: dict[str, Any] = {"figures": 'unit = "soldiers" and value >= 10000'}


@dataclass
class Site:
    """An outlet whose pages a test takes away, and the receiver of the alerts."""

    now: datetime
    pages: dict[str, tuple[int, bytes]] = field(default_factory=dict)
    told: list[dict[str, Any]] = field(default_factory=list)
    polls: int = 0
    server: LocalServer = None  # type: ignore[assignment]

    def __post_init__(self) -> None:
        self.begin = self.now

    def answer(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        if path == "/hook":
            self.told.append(json.loads(body))
            return 200, {}, b"ok"
        if path == "/feed":
            self.polls += 1
            entries = "".join(
                f"<item><title>{one}</title><link>{self.server.url}{one}</link></item>" for one in self.pages
            )
            feed = f"<rss version='2.0'><channel><title>Deneme {self.polls}</title>{entries}</channel></rss>"
            return 200, {"Content-Type": "application/rss+xml"}, feed.encode()
        status, text = self.pages.get(path, (404, b""))
        return (
            status,
            {"Content-Type": "text/html; charset=utf-8"},
            text.replace(b"BEGIN", self.begin.isoformat().encode()),
        )


class Crawler(SiteCrawler):
    site: Site


@pytest.fixture
def site() -> Iterator[Site]:
    with serve_site(Site) as made:
        yield made


@pytest.fixture
def crawler(database: Database, site: Site) -> Crawler:
    return make_crawler(database, site)


def make_crawler(database: Database, site: Site) -> Crawler:
    """Return what crawls a site with one rule, that on troops."""
    settings = read_settings({"HOME": "/nowhere", "DATELINE_ALLOW_HOSTS": "127.0.0.1", "DATELINE_TIMEOUT": "5"})
    made = Crawler(database, site, settings)
    made.sql("DELETE FROM rule")
    with database.transaction() as connection:
        upsert_source(connection, {"key": "site", "name": "Site", "kind": "feed", "url": f"{site.server.url}/feed"})
    add_rule(made, "k", topics=["troops"])
    return made


def add_rule(crawler: Crawler, key: str, **rule: Any) -> None:
    definition = {"key": key, "channels": [f"webhook+{crawler.site.server.url}/hook"], **rule}
    with crawler.database.transaction() as connection:
        upsert_rule(connection, key, rule_table(parse_rule(definition, "test")))


def kinds(site: Site, rule: str = "k") -> list[str]:
    return [one["kind"] for one in site.told if one["rule_key"] == rule]


def withdrawn(crawler: Crawler) -> list[tuple[Any, ...]]:
    return crawler.sql("SELECT withdrawn_why FROM mart.fact_article WHERE withdrawn_at IS NOT NULL")


@pytest.mark.parametrize(("status", "said"), [(410, "taken it away"), (451, "by law")])
def test_what_is_gone_for_good_rings_at_the_next_look(crawler: Crawler, site: Site, status: int, said: str) -> None:
    add_rule(crawler, "t", **TROOPS)
    add_rule(crawler, "other", topics=["summits"])
    site.pages["/a"] = (200, REPORT)
    assert crawler.run()["loaded"] == 1
    site.pages["/a"] = (status, b"")
    crawler.after(minutes=61)
    assert kinds(site) == kinds(site, "t") == ["new", "withdrawn"] and kinds(site, "other") == []
    told = site.told[-1]
    assert told["title"] == f"{told['rule_key']}: WITHDRAWN: {TITLE}"
    assert (
        "WITHDRAWN: told before by alert" in told["text"] and said in told["text"] and "12,000 soldiers" in told["text"]
    )
    assert told["withdrawn"]["canonical_url"] == told["canonical_url"] and str(status) in told["withdrawn"]["why"]
    assert said in withdrawn(crawler)[0][0]
    # The looks that follow tell nothing more.
    crawler.after(hours=6)
    crawler.after(hours=18)
    assert kinds(site) == ["new", "withdrawn"]


@pytest.mark.parametrize("answer", [(404, b""), (200, SOFT)])
def test_what_is_only_not_found_is_asked_for_once_more(crawler: Crawler, site: Site, answer: tuple[int, bytes]) -> None:
    site.pages["/a"] = (200, REPORT)
    crawler.run()
    site.pages["/a"] = answer
    crawler.after(minutes=61)
    assert kinds(site) == ["new"] and not withdrawn(crawler)
    crawler.after(minutes=26)
    assert kinds(site) == ["new", "withdrawn"] and len(withdrawn(crawler)) == 1
    crawler.after(hours=6)
    assert kinds(site) == ["new", "withdrawn"]


@pytest.mark.parametrize("status", [400, 403, 409, 421, 444, 503])
def test_an_answer_that_is_not_of_the_page_rings_nothing(crawler: Crawler, site: Site, status: int) -> None:
    site.pages["/a"] = (200, REPORT)
    crawler.run()
    site.pages["/a"] = (status, b"")
    for minutes in (61, 26, 60, 360):
        crawler.after(minutes=minutes)
    assert kinds(site) == ["new"] and not withdrawn(crawler)


@pytest.mark.parametrize("answer", [(404, b""), (200, SOFT), (503, b"")])
def test_a_page_that_is_away_for_a_moment_rings_nothing(
    crawler: Crawler, site: Site, answer: tuple[int, bytes]
) -> None:
    site.pages["/a"] = (200, REPORT)
    crawler.run()
    site.pages["/a"] = answer
    crawler.after(minutes=61)
    site.pages["/a"] = (200, REPORT)
    crawler.after(minutes=26)
    crawler.after(hours=5)
    site.pages["/a"] = answer  # and once more, a day later: the count begins anew
    crawler.after(hours=18)
    assert kinds(site) == ["new"] and not withdrawn(crawler)


@pytest.mark.parametrize(
    "notice",
    [
        page(TITLE, ["Bu haber yayından kaldırılmıştır."]),
        page(f"WITHDRAWN: {TITLE}", ["This story has been withdrawn because the figure could not be confirmed."]),
        page("Материал удалён", ["Публикация удалена по решению редакции."]),
        page("삭제된 기사", ["언론사 요청에 의해 삭제된 기사입니다."]),
    ],
)
def test_a_notice_in_the_place_of_the_article_rings_at_once(crawler: Crawler, site: Site, notice: bytes) -> None:
    site.pages["/a"] = (200, REPORT)
    crawler.run()
    site.pages["/a"] = (200, notice)
    crawler.after(minutes=61)
    assert kinds(site) == ["new", "withdrawn"] and "its page says" in site.told[-1]["text"]
    crawler.after(hours=6)
    assert kinds(site) == ["new", "withdrawn"]


def test_a_page_that_comes_back_is_told_too(crawler: Crawler, site: Site) -> None:
    add_rule(crawler, "t", **TROOPS)
    site.pages["/a"] = (200, REPORT)
    crawler.run()
    site.pages["/a"] = (410, b"")
    crawler.after(minutes=61)
    site.pages["/a"] = (200, REPORT)
    crawler.after(hours=5)
    assert kinds(site) == kinds(site, "t") == ["new", "withdrawn", "returned"] and not withdrawn(crawler)
    assert "is there again" in site.told[-1]["text"]
    site.pages["/a"] = (410, b"")
    crawler.after(hours=18)
    assert kinds(site) == kinds(site, "t") == ["new", "withdrawn", "returned", "withdrawn"]


def test_a_page_that_comes_back_with_another_figure_rings_once(crawler: Crawler, site: Site) -> None:
    site.pages["/a"] = (200, REPORT)
    crawler.run()
    site.pages["/a"] = (410, b"")
    crawler.after(minutes=61)
    site.pages["/a"] = (200, LESS)
    crawler.after(hours=5)
    assert kinds(site) == ["new", "withdrawn", "change"] and not withdrawn(crawler)


def test_a_copy_that_rang_hears_of_its_original(crawler: Crawler, site: Site) -> None:
    site.pages["/a"] = (200, REPORT)
    crawler.run()
    site.pages["/b"] = (200, REPORT)
    crawler.after(minutes=10)
    assert kinds(site) == ["new"]
    # The copy alone is taken away: what was told stands.
    site.pages["/b"] = (410, b"")
    crawler.sql("UPDATE link SET look_at = now() - interval '1 day' WHERE url LIKE %s", "%/b")
    crawler.after(minutes=1)
    assert kinds(site) == ["new"]
    crawler.sql(
        "UPDATE alert SET article_id = (SELECT max(article_id) FROM article), version_id = (SELECT max(version_id) FROM article_version)"
    )
    site.pages["/a"] = (410, b"")
    crawler.after(minutes=61)
    assert kinds(site) == ["new", "withdrawn"]
    assert "The page that it is a copy of" in site.told[-1]["text"]


def test_a_rule_that_is_off_and_an_article_of_which_nothing_was_told_ring_nothing(crawler: Crawler, site: Site) -> None:
    add_rule(crawler, "k", topics=["summits"])
    add_rule(crawler, "off", topics=["troops"])
    site.pages["/a"] = (200, REPORT)
    crawler.run()
    assert kinds(site, "off") == ["new"]
    with crawler.database.transaction() as connection:
        enable_rule(connection, "off", False)
    site.pages["/a"] = (410, b"")
    crawler.after(minutes=61)
    assert kinds(site, "off") == ["new"] and kinds(site) == []
    assert len(withdrawn(crawler)) == 1  # the warehouse knows all the same


def test_a_withdrawal_keeps_the_hours_of_its_rule(crawler: Crawler, site: Site) -> None:
    add_rule(crawler, "d", topics=["troops"], digest="daily")
    site.pages["/a"] = (200, REPORT)
    crawler.run()
    site.pages["/a"] = (410, b"")
    crawler.after(minutes=61)
    assert kinds(site) == ["new", "withdrawn"]
    rows = crawler.sql(
        "SELECT a.kind, d.state, d.gather FROM delivery d JOIN alert a USING (alert_id) JOIN rule USING (rule_id) WHERE key = 'd' ORDER BY 1"
    )
    assert [row[0] for row in rows] == ["new", "withdrawn"] and all(row[2] for row in rows)


def test_a_page_that_moved_is_not_withdrawn(crawler: Crawler, site: Site) -> None:
    site.pages["/haber/asker-iddiasi-812345"] = (200, REPORT)
    crawler.run()
    site.pages["/haber/12-bin-asker-812345"] = (200, REPORT)
    crawler.after(minutes=10)
    del site.pages["/haber/asker-iddiasi-812345"]
    crawler.after(minutes=61)
    crawler.after(minutes=30)
    crawler.after(hours=5)
    assert kinds(site) == ["new"] and not withdrawn(crawler)


def test_a_notice_given_by_hand_is_of_the_article_at_its_address(crawler: Crawler, site: Site) -> None:
    from datetime import UTC

    from app.steps.process import process_documents
    from load.documents import NewDocument, insert_document

    url = "https://a.example/haber/1"
    for number, text in enumerate((REPORT, page(TITLE, ["Bu haber yayından kaldırılmıştır."]))):
        with crawler.database.transaction() as connection:
            source_id = upsert_source(connection, {"key": "push", "name": "push", "kind": "push"})
            at = datetime.now(UTC) + timedelta(seconds=number)
            insert_document(connection, NewDocument(source_id, url, text, at, content_type="text/html"))
        process_documents(crawler.database, crawler.tools())
    crawler.run()
    assert kinds(site) == ["new", "withdrawn"]


def report(number: int) -> bytes:
    """A report of its own on troops."""
    sentences = [
        f"Kuzey Kore'nin Rusya'ya {number} bin asker gönderdiği {number}. tümen komutanı tarafından bildirildi.",
        f"Birlikler {number * 7} numaralı limandan {number * 3} gemiyle taşındı; {number * 11} kişi {('Vladivostok', 'Nahodka', 'Habarovsk', 'Çita', 'Ussuriysk', 'Artyom')[number % 6]} kentinde eğitim gördü.",
    ]
    return page(f"{TITLE} {number}", sentences, published="BEGIN")


@pytest.mark.parametrize("answer", [(404, b""), (200, SOFT), (451, b""), (410, b"")])
def test_a_site_that_is_missing_as_a_whole_rings_for_few(
    crawler: Crawler, site: Site, answer: tuple[int, bytes]
) -> None:
    pages = {f"/{number}": (200, report(number)) for number in range(11, 18)}
    site.pages.update(pages)
    crawler.run()
    for _ in pages:
        crawler.round()
    assert crawler.sql("SELECT count(*) FROM link WHERE article_id IS NOT NULL") == [(7,)]
    crawler.after(minutes=30)
    site.told.clear()
    site.pages.update(dict.fromkeys(pages, answer))
    for minutes in (61, 26, 26, 52):
        crawler.site.now += timedelta(minutes=minutes)
        for _ in pages:
            crawler.run()
    # Of two that are gone for good nothing tells yet that it is the whole site.
    assert len(site.told) <= (2 if answer[0] in {410, 451} else 0), kinds(site)
    rung = len(site.told)
    site.pages.update(pages)
    for _ in range(4):
        crawler.site.now += timedelta(hours=5)
        for _ in pages:
            crawler.run()
    assert [one["kind"] for one in site.told] == ["withdrawn"] * rung + ["returned"] * rung
    assert not withdrawn(crawler)


def test_a_few_pages_that_are_taken_away_while_most_stand_are_withdrawn(crawler: Crawler, site: Site) -> None:
    pages = {f"/{number}": (200, report(number)) for number in range(11, 18)}
    site.pages.update(pages)
    for _ in pages:
        crawler.run()
    site.told.clear()
    site.pages.update(dict.fromkeys(("/12", "/15", "/17"), (404, b"")))
    for minutes in (61, 26, 30):
        crawler.site.now += timedelta(minutes=minutes)
        for _ in pages:
            crawler.run()
    assert kinds(site) == ["withdrawn"] * len(kinds(site)) and len(withdrawn(crawler)) == 3


def test_a_site_of_which_nothing_can_be_had_is_waited_for(crawler: Crawler, site: Site) -> None:
    site.pages["/a"] = (200, REPORT)
    crawler.run()
    site.pages["/a"] = (404, b"")
    crawler.sql("UPDATE source SET url = url || '-down'")
    crawler.after(minutes=61)
    crawler.after(minutes=26)
    crawler.after(minutes=26)
    assert kinds(site) == ["new"] and not withdrawn(crawler)
    for _ in range(4):
        crawler.after(hours=3)
    assert kinds(site) == ["new", "withdrawn"]


def test_an_article_that_is_missing_at_both_its_addresses_is_withdrawn(crawler: Crawler, site: Site) -> None:
    site.pages["/haber/asker-iddiasi-812345"] = (200, REPORT)
    crawler.run()
    site.pages["/haber/12-bin-asker-812345"] = (200, REPORT)
    crawler.after(minutes=10)
    assert crawler.sql("SELECT count(*), count(DISTINCT article_id) FROM link WHERE article_id IS NOT NULL") == [(2, 1)]
    site.pages.clear()
    crawler.sql("UPDATE link SET look_at = look_at + interval '20 minutes' WHERE url LIKE %s", "%12-bin%")
    for minutes in (61, 11, 26, 26):
        crawler.site.now += timedelta(minutes=minutes)
        crawler.run()
        crawler.run()
    assert kinds(site) == ["new", "withdrawn"]


def test_what_was_had_before_the_page_was_taken_away_brings_nothing_back(crawler: Crawler, site: Site) -> None:
    from app.steps.crawl import fetch_links
    from app.steps.process import process_documents
    from ingest.fetching import Fetcher
    from tests.crawlers import GAP, HOURS

    site.pages["/a"] = (200, REPORT)
    crawler.run()

    def fetch() -> None:
        crawler.sql("UPDATE host SET next_at = now(), links_after = now()")
        crawler.sql("UPDATE link SET not_before = '-infinity'")
        fetch_links(crawler.database, Fetcher(crawler.settings, clock=crawler.clock), crawler.clock, gap=GAP, workers=1, hours=HOURS)  # fmt: skip

    # Another text is fetched and waits to be read while its page is taken away.
    site.pages["/a"] = (200, REPORT + b"<!-- again -->")
    site.now += timedelta(minutes=61)
    fetch()
    site.pages["/a"] = (410, b"")
    site.now += timedelta(hours=5)
    crawler.sql("UPDATE link SET look_at = %s", site.now)
    fetch()
    assert len(withdrawn(crawler)) == 1
    process_documents(crawler.database, crawler.tools())
    crawler.run()
    assert kinds(site) == ["new", "withdrawn"] and len(withdrawn(crawler)) == 1


NOTICE = page(TITLE, ["Bu haber yayından kaldırılmıştır."])


def test_a_notice_that_is_read_again_after_its_article_returned_withdraws_nothing(crawler: Crawler, site: Site) -> None:
    from app.steps.process import process_documents

    site.pages["/a"] = (200, REPORT)
    crawler.run()
    site.pages["/a"] = (200, NOTICE)
    crawler.after(minutes=61)
    site.pages["/a"] = (200, REPORT)
    crawler.after(hours=5)
    assert kinds(site) == ["new", "withdrawn", "returned"] and not withdrawn(crawler)
    crawler.sql(
        "UPDATE disposition SET disposition = NULL, attempts = 0, not_before = '-infinity'"
        " WHERE disposition = 'not_an_article'"
    )
    site.now += timedelta(hours=1)
    process_documents(crawler.database, crawler.tools())
    crawler.run()
    assert kinds(site) == ["new", "withdrawn", "returned"] and not withdrawn(crawler)
    assert crawler.sql("SELECT count(*) FROM link WHERE missing_at IS NOT NULL") == [(0,)]


def test_a_notice_that_is_read_first_when_its_article_is_there_again_withdraws_nothing(
    crawler: Crawler, site: Site
) -> None:
    """Given by hand, without a link: two workers read what came in another order."""
    from app.steps.process import process_documents
    from load.documents import NewDocument, insert_document

    url = "https://a.example/haber/1"
    with crawler.database.transaction() as connection:
        source_id = upsert_source(connection, {"key": "push", "name": "push", "kind": "push"})
    for hours, text in ((0, REPORT), (2, REPORT + b"<!-- again -->"), (1, NOTICE)):
        with crawler.database.transaction() as connection:
            at = site.now + timedelta(hours=hours - 3)
            insert_document(connection, NewDocument(source_id, url, text, at, content_type="text/html"))
        process_documents(crawler.database, crawler.tools())
    crawler.run()
    assert kinds(site) == ["new"] and not withdrawn(crawler)


def test_a_link_that_leads_to_another_article_is_missing_no_more(crawler: Crawler, site: Site) -> None:
    """An outlet uses an address again, for a report that names an address of its own: at the next look the new one would be withdrawn."""
    from app.steps.process import process_documents
    from core.model import FeedItem
    from load.documents import NewDocument, insert_document
    from load.links import insert_link

    url = "https://a.example/son-dakika"
    with crawler.database.transaction() as connection:
        source_id = upsert_source(connection, {"key": "site", "name": "Site", "kind": "feed"})
        insert_link(connection, source_id, url, FeedItem(url, None), site.now, None)
    link_id = crawler.sql("UPDATE link SET state = 'fetched', fetched_at = now() RETURNING link_id")[0][0]
    other = report(13).replace(b"<head>", b'<head><link rel="canonical" href="https://a.example/haber/13-bin-asker">')
    for hours, text in enumerate((REPORT, NOTICE, other)):
        with crawler.database.transaction() as connection:
            at = site.now + timedelta(hours=hours)
            insert_document(
                connection, NewDocument(source_id, url, text, at, link_id=link_id, content_type="text/html")
            )
        process_documents(crawler.database, crawler.tools())
    assert crawler.sql("SELECT kind FROM alert ORDER BY alert_id") == [("new",), ("withdrawn",), ("new",)]
    assert crawler.sql("SELECT missing_at, article_id FROM link") == [(None, 2)]
    assert len(withdrawn(crawler)) == 1
