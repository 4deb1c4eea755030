"""Whether a feed carries the whole text of an article or its beginning: texts of our own with their gold beside them."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from core.model import Article, Disposition, FeedItem
from ingest.extraction import extract_article
from ingest.feeds import as_html, parse_feed
from ingest.feedtexts import Verdict, judge_text, may_stand_in, prefer_feed, read_text, text_line, whole_texts
from tests.goldens import read_rows

CASES = read_rows("feed_texts.jsonl")
NOW = datetime(2025, 11, 7, 12, tzinfo=UTC)
URL = "https://gazete.example/haber/1"
TEXT = next(case["content"] for case in CASES if case["why"] == "paragraphs")


def item(case: dict[str, Any]) -> FeedItem:
    content = case["content"] if "<" in case["content"] else as_html(case["content"])
    return FeedItem(case["url"], case["title"], case["summary"], lang=case["lang"], content=content)


@pytest.mark.parametrize("case", CASES, ids=[f"{case['lang']}: {case['why']}" for case in CASES])
def test_what_is_whole_and_what_is_cut(case: dict[str, Any]) -> None:
    assert (judge_text(item(case)) is Verdict.WHOLE) == case["whole"]


def test_of_a_feed_that_cuts_most_of_its_texts_none_is_believed() -> None:
    whole = FeedItem("https://a.example/1", "Bir", content=TEXT)
    cut = [FeedItem(f"https://a.example/{n}", "Bir", content=TEXT[: -20 - n]) for n in (2, 3)]
    assert whole_texts({"1": whole, "2": cut[0]}) == {"1"}
    assert whole_texts({"1": whole, "2": cut[0], "3": cut[1]}) == frozenset()


def test_of_a_feed_whose_texts_are_all_as_long_as_excerpts_none_is_believed() -> None:
    items = {str(n): FeedItem(f"https://a.example/{n}", "Bir", content=TEXT) for n in range(5)}
    assert whole_texts(items) == frozenset()
    assert whole_texts({**items, "long": FeedItem("https://a.example/9", "Bir", content=TEXT * 2)}) == {*items, "long"}


RSS = """<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Gazete</title><item><title>Liman</title>
<link>https://gazete.example/haber/1</link>{}</item></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Gazete</title><entry><title>Liman</title>
<link href="https://gazete.example/haber/1"/>{}</entry></feed>"""


@pytest.mark.parametrize(
    ("feed", "whole"),
    [
        (RSS.format(f"<description>Kısa.</description><content:encoded><![CDATA[{TEXT}]]></content:encoded>"), True),
        (RSS.format(f"<description><![CDATA[{TEXT}]]></description>"), False),
        (ATOM.format(f"<summary>Kısa.</summary><content type='html'><![CDATA[{TEXT}]]></content>"), True),
        (ATOM.format(f"<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>{TEXT}</div></content>"), True),
        (ATOM.format(f"<summary type='html'><![CDATA[{TEXT}]]></summary>"), False),
        (ATOM.format("<content type='text/html' src='https://gazete.example/haber/1'/>"), False),
        (
            json.dumps(
                {
                    "version": "https://jsonfeed.org/version/1.1",
                    "items": [{"id": "1", "url": URL, "title": "Liman", "content_html": TEXT}],
                }
            ),
            True,
        ),
        (
            json.dumps(
                {
                    "version": "https://jsonfeed.org/version/1.1",
                    "items": [{"id": "1", "url": URL, "title": "Liman", "summary": TEXT}],
                }
            ),
            False,
        ),
    ],
)
def test_only_what_a_feed_gives_as_the_content_is_a_text(feed: str, whole: bool) -> None:
    read = parse_feed(feed.encode(), url="https://gazete.example/rss", content_type=None).items[0]
    assert (judge_text(read) is Verdict.WHOLE) == whole


def test_the_article_of_a_text_is_that_of_a_page() -> None:
    foot = '<p>The post <a href="x">Liman</a> appeared first on <a href="y">Gazete</a>.</p>'
    told = FeedItem(URL, "Liman &amp; gemi", "Kısa.", lang="tr", content=TEXT + foot, authors=("Derya Yalın",))
    article = read_text(text_line(told), url=URL, fetched_at=NOW)
    assert (article.title, article.lede, article.authors) == ("Liman & gemi", "Kısa.", ("Derya Yalın",))
    assert article.disposition is Disposition.ARTICLE and article.reason.startswith("the text of its feed; ")
    assert article.canonical_url == URL and article.lang_declared == "tr" and len(article.blocks) == 4
    assert "<p>" + "</p><p>".join(article.body.split("\n\n")) + "</p>" == TEXT


def _article(body: str, **more: Any) -> Article:
    return Article(URL, URL, "Liman", None, body, **more)


def test_a_page_with_less_than_half_of_its_feeds_text_is_none() -> None:
    told = _article("Uzun bir haber. " * 50)
    assert (
        prefer_feed(_article("Uzun bir haber. " * 9), told).reason
        == "only 144 characters of the 800 that its feed gives"
    )
    assert prefer_feed(_article("Uzun bir haber. " * 30), told).disposition is Disposition.ARTICLE
    long = _article("Uzun bir haber. " * 500)
    assert prefer_feed(_article("Uzun bir haber. " * 80), long).disposition is Disposition.ARTICLE


@pytest.mark.parametrize(
    ("page", "may"),
    [
        (
            "<html><head><title>Gazete</title></head><body><div id='root'></div><script src='/app.js'></script></body></html>",
            True,
        ),
        ("<html><body><h1>Liman</h1><noscript>JavaScript'i etkinleştirin.</noscript></body></html>", True),
        (
            "<html><head><title>Bir dakika lütfen...</title></head><body><h1>Bir dakika lütfen...</h1></body></html>",
            True,
        ),
        ("<html><head><title>Sayfa bulunamadı</title></head><body><h1>Sayfa bulunamadı</h1></body></html>", False),
        ("<html><head><title>404 Not Found</title></head><body><h1>404 Not Found</h1></body></html>", False),
        (
            "<html><head><title>Liman</title><meta property='og:type' content='video.other'></head><body><h1>Liman</h1>"
            "<video src='/v.mp4'></video></body></html>",
            False,
        ),
    ],
)
def test_which_pages_give_no_text_and_may_have_one(page: str, may: bool) -> None:
    article = extract_article(page.encode(), url=URL, content_type="text/html; charset=utf-8", fetched_at=NOW)
    assert article.disposition is not Disposition.ARTICLE
    assert may_stand_in(article.disposition.value, article.reason, stands_in=article.stands_in) == may, article.reason
