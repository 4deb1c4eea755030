"""What did not become an article is counted and listed with its reason where a user looks."""

from __future__ import annotations

import json

import pytest

from app.sourcehealth import judge
from app.steps.crawl import fetch_links
from app.steps.polling import poll_sources
from app.steps.process import process_documents
from app.tasks import make_tools
from app.workhealth import examine_work
from core.clock import utc_now
from core.settings import read_settings
from ingest.fetching import Fetcher
from load.connection import Database
from load.sources import source_health, upsert_source
from tests.integration.test_search import dateline
from tests.pages import feed, page
from tests.servers import Answer, LocalServer

GAP = 0.02
PATHS = ["/1", "/loop", "/big", "/gone", "/busy", "/short"]


@pytest.fixture
def crawled(database: Database) -> Database:
    """A source of whose six pages one is an article."""
    settings = read_settings({"HOME": "/nowhere", "DATELINE_ALLOW_HOSTS": "127.0.0.1", "DATELINE_MAX_BYTES": "100000"})

    def site(method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        answers: dict[str, Answer] = {
            "/feed": (200, {}, feed(server.url, PATHS)),
            "/1": (200, {"Content-Type": "text/html"}, page()),
            "/loop": (302, {"Location": "/loop"}, b""),
            "/big": (200, {"Content-Type": "application/pdf"}, b"x" * 200_000),
            "/busy": (503, {}, b""),
            "/short": (200, {"Content-Type": "text/html"}, page("Kısa", ["Bu kadar."])),
        }
        return answers.get(path, (404, {}, b""))

    with LocalServer(site) as server:
        with database.transaction() as connection:
            upsert_source(connection, {"key": "site", "name": "Site", "kind": "feed", "url": f"{server.url}/feed"})
        poll_sources(database, Fetcher(settings), utc_now, gap=GAP, workers=1)
        fetch_links(database, Fetcher(settings), utc_now, gap=GAP, workers=1)
    process_documents(database, make_tools(database, settings))
    return database


def test_status_counts_and_lists_what_became_no_article(crawled: Database, database_url: str) -> None:
    told = json.loads(dateline(database_url, "status", "--aside", "--json").stdout)
    assert told["links"] == {"fetched": 2, "gone": 2, "failed": 1, "failing": 1}
    assert told["documents"] == {"loaded": 1, "not_an_article": 1}
    reasons = {row["url"].rpartition("/")[2]: (row["what"], row["state"], row["reason"]) for row in told["aside"]}
    assert set(reasons) == {"loop", "big", "gone", "busy", "short"}
    assert (
        reasons["short"][:2] == ("document", "not_an_article") and "characters of running text" in reasons["short"][2]
    )
    assert reasons["busy"][:2] == ("link", "failing") and "answered 503" in reasons["busy"][2]
    assert "more than 5 redirects" in reasons["loop"][2] and "larger than 100,000 bytes" in reasons["big"][2]
    assert reasons["gone"][:2] == ("link", "gone")
    text = dateline(database_url, "status", "--aside", "--source", "site", "--most", "2").stdout
    assert text.count(" site ") == 2 and all(
        part in text for part in ("2 gone", "2 fetched", "1 failed", "1 failing")
    ), text
    wrong = dateline(database_url, "status", "--aside", "--source", "sitte")
    assert wrong.returncode == 2 and "no source 'sitte'" in wrong.stderr


def test_the_doctor_and_the_health_of_the_source_tell_of_them(crawled: Database) -> None:
    found = {finding.name: finding.state for finding in examine_work(crawled, ())}
    assert found["set aside"] == "1 documents: 1 short text; `dateline status --aside` lists them"
    assert found["links"].startswith("2 gone, 1 failed, 1 failing; the newest to end: http")
    [row] = [row for row in source_health(crawled) if row["key"] == "site"]
    health = judge(row, utc_now())
    assert health.state == "well"
    assert health.reason.startswith(
        "of 6 links of the week 3 ended without a page, 1 failed and are tried again, the last:"
    )
