"""Whole pages of our own writing into articles."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.model import Article, Disposition, Precision
from ingest.extraction import extract_article
from ingest.outlets.registry import OUTLETS, TitleFrom
from tests.newspages import FURNITURE, HEADLINE, LEDE, PARAGRAPHS, SUBHEADING, NewsPage, article_data

FETCHED = datetime(2025, 11, 1, 12, tzinfo=UTC)
BODY = "\n\n".join([*PARAGRAPHS[:2], SUBHEADING, *PARAGRAPHS[2:]])


def extract(page: NewsPage, url: str = "https://haber.example/ekonomi/1") -> Article:
    return extract_article(page.html().encode(), url=url, content_type=None, fetched_at=FETCHED)


def test_a_plain_page_gives_every_field() -> None:
    article = extract(NewsPage(data=article_data()))
    assert article.disposition is Disposition.ARTICLE
    assert article.title == HEADLINE
    assert article.lede == LEDE
    assert article.body == BODY
    assert article.authors == ("Derya Yalın",)
    assert article.section == "Ekonomi"
    assert article.lang_declared == "tr"
    assert article.published_at is not None and article.published_at.isoformat() == "2025-10-04T09:30:00+03:00"
    assert article.published_precision is Precision.SECOND
    assert article.modified_at is not None and article.modified_at.isoformat() == "2025-10-04T11:05:00+03:00"
    assert [block.kind for block in article.blocks] == ["paragraph", "paragraph", "heading", "paragraph", "paragraph"]
    assert [article.body[block.start : block.end] for block in article.blocks] == BODY.split("\n\n")


@pytest.mark.parametrize("line", FURNITURE)
def test_furniture_is_no_part_of_the_body(line: str) -> None:
    assert extract(NewsPage(data=article_data(), inside=f"<p>{line}</p>")).body == BODY


@pytest.mark.parametrize(
    "markup",
    [
        "<div><span>Sıradaki Haber</span><a href='/2'>Bakan görevinden ayrıldı</a></div>",
        "<p>SIRADAKİ HABER</p>",
        "<p><strong>Sonraki haber:</strong> <a href='/2'>Bakan görevinden ayrıldı</a></p>",
    ],
)
def test_what_names_the_next_story_is_no_part_of_the_body(markup: str) -> None:
    assert extract(NewsPage(data=article_data(), inside=markup)).body == BODY


def test_prose_about_the_next_story_stays() -> None:
    prose = "Sonraki haber bülteninde bakan, görüşmelerin sürdüğünü ve ayrıntıların açıklanacağını söyledi."
    assert prose in extract(NewsPage(data=article_data(), inside=f"<p>{prose}</p>")).body


def test_a_credit_cut_from_the_body_still_names_the_agency() -> None:
    article = extract(NewsPage(data=article_data(), inside="<p>Kaynak: AA</p>"))
    assert article.body == BODY and article.agency == "AA"


@pytest.mark.parametrize(
    "markup",
    [
        '<figure><img src="a.jpg"><figcaption>Limanda bekleyen gemiler, arka planda eski gümrük binası görülüyor.</figcaption></figure>',
        '<div class="related-news"><a href="/1">Balıkçılar avlanma yasağının kalkmasını bekliyor, tekneler limanda hazır.</a></div>',
        '<div class="newsletter-box"><p>Her sabah günün haberlerini e-postanıza gönderiyoruz, hemen ücretsiz kaydolun.</p></div>',
        '<div class="sosyal-paylas share-buttons"><span>Facebook</span><span>Twitter</span></div>',
        "<aside><p>Haftanın en çok konuşulan konusu hakkında yazarlarımızın görüşlerini bu sayfada bulabilirsiniz.</p></aside>",
        '<div style="display: none"><p>Bu metin okurlara gösterilmez, yalnız arama motorları için sayfaya konmuştur.</p></div>',
        '<p><a href="/2">Komşu limanda da sevkiyat başladı</a></p>',
    ],
)
def test_parts_that_are_not_the_article_are_left_out(markup: str) -> None:
    assert extract(NewsPage(data=article_data(), inside=markup)).body == BODY


BARE_TOP = f"<html><head><title>{HEADLINE}</title></head><body><h1>{HEADLINE}</h1>"


def extract_bare(body: str) -> Article:
    """Extract a page whose elements have no telling names."""
    page = f"{BARE_TOP}{body}</body></html>"
    return extract_article(page.encode(), url="https://haber.example/1", content_type=None, fetched_at=FETCHED)


@pytest.mark.parametrize(
    "label", ["<h3>Yorumlar (60)</h3>", "<div>Okur yorumları (60)</div>", "<h2>Leave a comment</h2>"]
)
def test_what_follows_the_label_of_comments_is_no_part_of_the_body(label: str) -> None:
    said = "".join(f"<li>okur{n}<p>Bence bu haber çok önemli, {n}. kez yazıyorum; herkes susuyor ve kimse bir şey yapmıyor.</p></li>" for n in range(60))  # fmt: skip
    text = "".join(f"<p>{line}</p>" for line in PARAGRAPHS)
    assert extract_bare(f"{text}{label}<ul>{said}</ul>").body == "\n\n".join(PARAGRAPHS)


def test_a_section_named_comment_above_the_text_ends_nothing() -> None:
    text = "".join(f"<p>{line}</p>" for line in PARAGRAPHS)
    assert extract_bare(f"<h3>Yorum</h3>{text}").body == "\n\n".join(PARAGRAPHS)
    # As a link the word is no label.
    assert extract_bare(f"{text}<p><a href='#y'>Yorumlar (3)</a></p><p>{PARAGRAPHS[0][::-1]}.</p>").body.endswith(f"{PARAGRAPHS[0][::-1]}.")  # fmt: skip


@pytest.mark.parametrize("line", ["04.10.2025 09:30", "4 Ekim 2025 Cumartesi, 09.30", "Giriş: 04.10.2025 - 09:30"])
def test_a_date_one_break_above_the_text_is_no_part_of_it(line: str) -> None:
    cells = "<br><br>".join(PARAGRAPHS)
    article = extract_bare(f"<table><tr><td><font>{line}</font><br>{cells}</td></tr></table>")
    assert article.body == "\n\n".join(PARAGRAPHS)
    assert article.published_at is not None and article.published_at.isoformat() == "2025-10-04T09:30:00+03:00"


def test_a_date_that_begins_a_sentence_stays() -> None:
    first = "4 Ekim 2025 günü saat 09.30 sularında liman kapatıldı.<br>" + PARAGRAPHS[0]
    assert extract_bare(f"<div>{first}<br><br>{PARAGRAPHS[1]}</div>").body.startswith("4 Ekim 2025 günü")


def test_comments_longer_than_the_article_are_left_out() -> None:
    comments = "".join(
        f"<div class='comment'><p>Bence bu konuda çok geç kalındı, {n} yıldır aynı sözleri dinliyoruz ve değişen bir şey yok.</p></div>"
        for n in range(40)
    )
    assert (
        extract(NewsPage(data=article_data(), after_body=f"<section id='comments'>{comments}</section>")).body == BODY
    )


def test_a_body_in_a_part_with_a_speaking_name_is_still_found() -> None:
    """A wrapper named for what stands beside the text must not cost the text."""
    for name in ("has-sidebar content", "post-with-comments", "newsletter", "popup"):
        assert extract(NewsPage(data=article_data(), body_class=name)).body == BODY


def test_a_standfirst_above_the_body_belongs_to_it() -> None:
    article = extract(NewsPage(data=article_data(), before_body=f"<p class='spot'>{LEDE}</p>"))
    assert article.body == f"{LEDE}\n\n{BODY}"


def test_prose_above_the_body_in_a_part_with_a_name_against_it_does_not() -> None:
    other = "<div class='newsletter'><p>Her sabah limanlardan ve tersanelerden derlediğimiz haberleri size gönderelim, okuyun.</p></div>"
    assert extract(NewsPage(data=article_data(), before_body=other)).body == BODY


@pytest.mark.parametrize(
    "data",
    [
        [article_data()],
        {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "Deneme Gazetesi"}, article_data()]},
        {"@type": "WebPage", "name": "Sayfa", "mainEntity": article_data()},
        article_data(**{"@type": ["NewsArticle", "Article"]}),
        article_data(**{"@type": "https://schema.org/NewsArticle"}),
        '<!-- {"@type": "NewsArticle", "headline": "HEADLINE", "description": "x", "datePublished": "2025-10-04T09:30:00+03:00", "author": "Derya Yalın",} -->',
        '{"@type": "NewsArticle", "headline": "HEADLINE", "description": "satır\nkırık \\\'tırnak\\\'", "datePublished": "2025-10-04T09:30:00+03:00", "author": "Derya Yalın"};',
        '{"@type": "Organization", "name": "X"} {"@type": "NewsArticle", "headline": "HEADLINE", "datePublished": "2025-10-04T09:30:00+03:00", "author": ["Derya Yalın"]}',
        "{&quot;@type&quot;: &quot;NewsArticle&quot;, &quot;headline&quot;: &quot;HEADLINE&quot;, &quot;datePublished&quot;: &quot;2025-10-04T09:30:00+03:00&quot;, &quot;author&quot;: &quot;Derya Yalın&quot;}",
    ],
)
def test_json_ld_is_read_in_the_forms_pages_write(data: Any) -> None:
    if isinstance(data, str):
        data = data.replace("HEADLINE", HEADLINE)
    article = extract(NewsPage(data=data))
    assert article.title == HEADLINE
    assert article.authors == ("Derya Yalın",)
    assert article.published_at is not None and article.published_at.isoformat() == "2025-10-04T09:30:00+03:00"


def test_the_node_of_another_article_is_not_this_one() -> None:
    other = article_data(
        headline="Başka bir haberin başlığı",
        url="https://haber.example/spor/9",
        author="Başkası Biri",
        datePublished="2024-01-01T10:00:00+03:00",
    )
    own = article_data(url="https://haber.example/ekonomi/1")
    article = extract(NewsPage(data=[other, own]))
    assert (article.title, article.authors) == (HEADLINE, ("Derya Yalın",))
    assert article.published_at is not None and article.published_at.year == 2025


def test_an_author_by_reference_is_looked_up() -> None:
    data = {
        "@graph": [article_data(author={"@id": "#derya"}), {"@type": "Person", "@id": "#derya", "name": "Derya Yalın"}]
    }
    assert extract(NewsPage(data=data)).authors == ("Derya Yalın",)


@pytest.mark.parametrize(
    ("byline", "authors", "published", "modified"),
    [
        (
            "<span>Derya Yalın | 04.10.2025 - Güncelleme : 05.10.2025</span>",
            ("Derya Yalın",),
            "2025-10-04T00:00:00+03:00",
            "2025-10-05T00:00:00+03:00",
        ),
        (
            "<p>Giriş: 04.10.2025 - 09:30</p><p>Son güncelleme: 04.10.2025 - 11:05</p>",
            (),
            "2025-10-04T09:30:00+03:00",
            "2025-10-04T11:05:00+03:00",
        ),
        ("<time datetime='2025-10-04T06:30:00Z'>4 Ekim</time>", (), "2025-10-04T06:30:00+00:00", None),
        ("<div class='tarih'>4 Ekim 2025 Cumartesi, 09:30</div>", (), "2025-10-04T09:30:00+03:00", None),
        ("<p>Muhabir: Derya Yalın</p>", ("Derya Yalın",), None, None),
    ],
)
def test_what_is_only_shown_is_read(
    byline: str, authors: tuple[str, ...], published: str | None, modified: str | None
) -> None:
    article = extract(NewsPage(byline=byline))
    assert article.authors == authors
    assert (article.published_at.isoformat() if article.published_at else None) == published
    assert (article.modified_at.isoformat() if article.modified_at else None) == modified
    assert article.body == BODY


def test_a_clock_in_the_head_of_the_page_is_not_the_date() -> None:
    page = NewsPage().html().replace("Son dakika:", "1 Kasım 2025 Cumartesi 15:00 Son dakika:")
    article = extract_article(page.encode(), url=None, content_type=None, fetched_at=FETCHED)
    assert article.published_at is None and article.published_precision is Precision.NONE


def test_a_time_in_the_future_is_passed_over() -> None:
    data = article_data(datePublished="2031-01-01T00:00:00+03:00")
    article = extract(NewsPage(data=data, meta={"article:published_time": "2025-10-04T09:30:00+03:00"}))
    assert article.published_at is not None and article.published_at.isoformat() == "2025-10-04T09:30:00+03:00"


@pytest.mark.parametrize("outlet", OUTLETS, ids=lambda outlet: f"{outlet.host}-{outlet.since.year}")
def test_an_outlets_own_headline_is_followed(outlet: Any) -> None:
    """Every outlet's golden page: three headlines that differ, of which the registry names the right one."""
    structured, social, shown = "Yapısal veride duran başlık", "Paylaşım için yazılan başlık", "Sayfada görünen başlık"
    page = NewsPage(
        shown=shown,
        social=social,
        data=article_data(headline=structured, datePublished=f"{outlet.since}T10:00:00+00:00"),
    )
    expected = {TitleFrom.SOCIAL: social, TitleFrom.STRUCTURED: structured, TitleFrom.SHOWN: shown}[outlet.title]
    article = extract(page, f"https://www.{outlet.host}/news/1")
    assert article.title == expected and outlet.host in article.reason
    assert extract(page, "https://haber.example/1").title == structured
    if outlet.until:
        later = article_data(headline=structured, datePublished=f"{outlet.until}T10:00:00+00:00")
        page = NewsPage(shown=shown, social=social, data=later)
        late = extract_article(
            page.html().encode(),
            url=f"https://{outlet.host}/2",
            content_type=None,
            fetched_at=datetime(2030, 1, 1, tzinfo=UTC),
        )
        assert late.title == structured


@given(cut=st.integers(min_value=0, max_value=4000), junk=st.text(max_size=60))
@settings(max_examples=60, deadline=None)
def test_a_broken_page_never_raises(cut: int, junk: str) -> None:
    page = NewsPage(data=article_data()).html()
    article = extract_article(
        (page[:cut] + junk + page[cut + 7 :]).encode("utf-8", "replace"),
        url=None,
        content_type=None,
        fetched_at=FETCHED,
    )
    for block in article.blocks:
        assert 0 <= block.start < block.end <= len(article.body)


def test_a_declared_body_that_the_page_does_not_show_is_taken() -> None:
    text = "\n".join(PARAGRAPHS)
    page = NewsPage(data=article_data(articleBody=text)).html()
    shell = page[: page.index("<main>")] + "<main><h1>Liman</h1><div id='app'></div></main></body></html>"
    article = extract_article(shell.encode(), url=None, content_type=None, fetched_at=FETCHED)
    assert article.body.split("\n\n") == list(PARAGRAPHS)
    assert article.reason.startswith("declared text")


def test_trafilatura_is_asked_where_every_part_has_a_name_against_it() -> None:
    parts = "".join(f"<div class='ticker'><p>{paragraph}</p></div>" for paragraph in PARAGRAPHS)
    page = f"<html lang='tr'><head><title>{HEADLINE}</title></head><body><div><h1>{HEADLINE}</h1>{parts}</div></body></html>"
    article = extract_article(page.encode(), url=None, content_type=None, fetched_at=FETCHED)
    assert all(paragraph in article.body for paragraph in PARAGRAPHS)
    assert article.reason.startswith("trafilatura")


def test_a_headline_of_the_second_level_is_told_by_the_document_title() -> None:
    text = "".join(f"<p>{line}</p>" for line in PARAGRAPHS)
    page = f"<html><head><title>Son Dakika: {HEADLINE} | Dünya Haberleri | haber.example</title></head><body><h2>Dünya</h2><h2>{HEADLINE}</h2>{text}</body></html>"  # fmt: skip
    article = extract_article(page.encode(), url=None, content_type=None, fetched_at=FETCHED)
    assert article.title == HEADLINE and article.body == "\n\n".join(PARAGRAPHS)
