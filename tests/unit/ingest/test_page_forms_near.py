"""What looks like a part of an article and is none: corrections of others, teasers, section names, words of a page without scripts."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from core.model import Article, Disposition
from ingest.extraction import extract_article
from tests.pages import BODY, TITLE

_TEXT = "".join(f"<p>{sentence}</p>" for sentence in BODY)
_PLAIN = "\n\n".join(BODY)
_HEADLINE = "Güney Kore'den liman için yeni iddia"


def _read(body: str, title: str = f"{_HEADLINE} - Deneme Gazetesi") -> Article:
    page = f"<html lang=tr><head><title>{title}</title></head><body>{body}</body></html>"
    return extract_article(
        page.encode(),
        url="https://a.example/haber/1",
        content_type="text/html; charset=utf-8",
        fetched_at=datetime(2026, 11, 30, tzinfo=UTC),
    )


@pytest.mark.parametrize(
    "behind",
    [
        "<div class=comments><p>Düzeltme: o gemi Rason'dan değil Vladivostok'tan kalktı, bu haber yanlış.</p></div>",
        "<footer><p>Corrections: If you see an error, write to <a href='mailto:x@a.example'>x@a.example</a>.</p></footer>",
        "<footer><p>Düzeltme: hatalı bir haber gördüyseniz bize yazın, okur temsilcimiz size dönsün.</p></footer>",
        "<div class=related><p>Düzeltme: Dünkü maçın skoru yanlış yazılmıştı, doğrusu 3-1.</p></div>",
        "<p><a href=/2>Correction: Germany-Election story</a></p>",
    ],
)
def test_a_correction_that_is_not_of_the_article_is_left_out(behind: str) -> None:
    assert _read(f"<article><h1>{_HEADLINE}</h1>{_TEXT}</article>{behind}").body == _PLAIN


@pytest.mark.parametrize(
    "box",
    [
        "<div class='correction-box'><p>Düzeltme: Konteyner sayısı 12 yazılmıştı; doğrusu 120.</p></div>",
        "<footer><p>Correction: An earlier version of this article gave the number as 12.</p></footer>",
    ],
)
def test_a_correction_of_the_article_is_kept(box: str) -> None:
    assert _read(f"<article><h1>{_HEADLINE}</h1>{_TEXT}</article>{box}").body.startswith(f"{_PLAIN}\n\n")


@pytest.mark.parametrize(
    "between",
    [
        "<div class=card><h3><a href=/9>Bitcoin rekor kırdı, altın düştü</a></h3><p class=excerpt>Yatırımcılar bu hafta çok kazandı, yenisini bekliyor.</p></div>",
        "<div><h4><a href=/9>Bitcoin rekor kırdı</a></h4><p class=spot>Yatırımcılar bu hafta çok kazandı</p></div>",
        "<h3>En çok okunan haberler bu hafta burada</h3>",
    ],
)
def test_a_teaser_or_a_list_below_the_headline_is_no_standfirst(between: str) -> None:
    assert _read(f"<h1>{_HEADLINE}</h1>{between}<article class='article-body'>{_TEXT}</article>").body == _PLAIN


def test_a_section_above_the_text_is_no_place() -> None:
    assert _read(f"<article><h1>{_HEADLINE}</h1><p>EKONOMİ</p>{_TEXT}</article>").body == _PLAIN
    assert _read(f"<article><h1>{_HEADLINE}</h1><p>SEUL</p>{_TEXT}</article>").body == f"SEUL\n\n{_PLAIN}"


def test_sentences_that_begin_as_buttons_do_are_kept() -> None:
    text = "<p>Daha fazla göstericinin meydana çıkması bekleniyor.</p><p>Yetkililer yarın yeniden açıklama yapacak.</p>"
    assert "göstericinin" in _read(f"<article><h1>{_HEADLINE}</h1>{_TEXT}{text}</article>").body


@pytest.mark.parametrize(
    "words",
    [
        "Для корректной работы сайта необходимо включить поддержку JavaScript в настройках вашего браузера. Пожалуйста, включите JavaScript и обновите страницу, чтобы продолжить чтение материалов.",
        "이 사이트를 이용하려면 자바스크립트를 사용할 수 있어야 합니다. 브라우저 설정에서 자바스크립트를 허용한 다음 페이지를 새로 고침해 주시기 바랍니다. 도움이 필요하시면 고객 센터로 문의해 주시기 바랍니다.",
    ],
)
def test_what_a_page_says_to_browsers_without_scripts_is_no_article(words: str) -> None:
    assert _read(f"<noscript><p>{words}</p></noscript><div id=root></div>").disposition is Disposition.NOT_AN_ARTICLE
    assert _read(f"<div id=root></div><noscript><p>{words}</p>{_TEXT}</noscript>").body == _PLAIN


def test_the_site_s_own_title_in_its_foot_is_no_headline() -> None:
    site = "Deneme Gazetesi: Türkiye'nin haber sitesi"
    assert _read(f"<h1>{TITLE}</h1><article>{_TEXT}</article><footer><h2>{site}</h2></footer>", site).title == TITLE
    section = _read(f"<h1>Dünya</h1><h2>{_HEADLINE}</h2><article>{_TEXT}</article>")
    assert (section.title, section.body) == (_HEADLINE, _PLAIN)


@pytest.mark.parametrize("link", ["#comment-{}", "/haber/1#yorum-{}", "/haber/{}"])
def test_linked_times_of_comments_or_of_others_make_no_listing(link: str) -> None:
    times = "".join(f"<div><a href='{link.format(n)}'><time>2{n} Kasım 2026</time></a></div>" for n in range(5))
    article = _read(f"<h2>{_HEADLINE}</h2><div class='entry-content'>{_TEXT}</div><div class=below>{times}</div>")
    assert article.disposition is Disposition.ARTICLE, article.reason


def test_blanks_in_broken_data_take_no_time() -> None:
    data = '{"@type":"NewsArticle","datePublished":"2026-11-20T10:00:00Z","author":' + " " * 50_000 + "x{{"
    assert _read(f"<script type='application/ld+json'>{data}</script><h1>{_HEADLINE}</h1>{_TEXT}").body == _PLAIN
