"""Which page of an article a page is, by its links: the forms outlets use, and the many that only look like one."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from core.model import Paging
from ingest.extraction import extract_article
from tests.newspages import NewsPage, article_data

NOW = datetime(2026, 11, 1, tzinfo=UTC)
SITE = "https://www.haber.example"


def read(url: str, pager: str, head: str = "", **more: str) -> Paging | None:
    html = NewsPage(after_body=pager, data=article_data(), **more).html().replace("</head>", f"{head}</head>")
    return extract_article(html.encode(), url=url, content_type="text/html", fetched_at=NOW).paging


FORMS = [
    ("/dunya/liman-1234567", "/dunya/liman-1234567?page=2"),
    ("/dunya/liman-1234567", "?sayfa=2"),
    ("/haber.php?id=55", "/haber.php?id=55&sayfa=2"),
    ("/haber.php?id=55", "haber.php?id=55&p=2"),
    ("/dunya/liman-1234567/", "/dunya/liman-1234567/2/"),
    ("/dunya/liman-1234567/", "2/"),
    ("/dunya/liman-1234567/", "page/2/"),
    ("/dunya/liman-1234567", "/dunya/liman-1234567/sayfa/2"),
    ("/dunya/liman-1234567", "https://haber.example/dunya/liman-1234567/sayfa-2"),
    ("/dunya/liman-1234567.html", "/dunya/liman-1234567-2.html"),
    ("/dunya/liman-1234567.html", "/dunya/liman-1234567_p2.html"),
    ("/dunya/liman-1234567.html", "/dunya/liman-1234567-sayfa-2.html"),
    ("/dunya/liman-1234567.html", "/dunya/liman-1234567.html/2"),
    ("/dunya/şimdi-liman", "/dunya/%C5%9Fimdi-liman?page=2"),
    ("/?p=812", "/?p=812&page=2"),
]


@pytest.mark.parametrize(("own", "second"), FORMS)
@pytest.mark.parametrize(
    "label",
    [
        "2",
        "Sayfa 2",
        "2. sayfa",
        "Sonraki sayfa",
        "SONRAKİ SAYFA »",
        "İleri",
        "Next page",
        "›",
        "Haberin devamı 2. sayfada",
        "다음 페이지",
        "2/4",
        "Page 2 of 3",
        "2. Bölüm",
        "[2]",
    ],
)
def test_the_second_page_is_found_in_all_its_forms(own: str, second: str, label: str) -> None:
    found = read(SITE + own, f'<div class="pager"><b>1</b> <a href="{second}">{label}</a></div>')
    assert found is not None and found.number == 1 and [number for number, _ in found.others] == [2]


@pytest.mark.parametrize("second", ["?page=2", "/a/liman-kenti-1/sayfa/2", "/a/liman-kenti-1-page-2"])
@pytest.mark.parametrize(
    "label", ["Devamını oku »", "Haberin devamı sonraki sayfada", "Continue reading", "Читать далее"]
)
def test_an_address_that_says_that_it_is_the_next_page_needs_no_label(second: str, label: str) -> None:
    found = read(f"{SITE}/a/liman-kenti-1", f'<a href="{second}">{label}</a>')
    assert found is not None and found.others[0][0] == 2


def test_the_second_page_knows_its_first_and_its_number() -> None:
    pager = '<ul class="pagination"><li><a href="/a/liman-kenti-1">1</a></li><li>2</li><li><a href="/a/liman-kenti-1?page=3">3</a></li></ul>'
    found = read(f"{SITE}/a/liman-kenti-1?page=2", pager)
    assert found == Paging(2, f"{SITE}/a/liman-kenti-1", ((3, f"{SITE}/a/liman-kenti-1?page=3"),))
    found = read(
        f"{SITE}/a/liman-kenti-1/3",
        '<a href="/a/liman-kenti-1/2">Önceki sayfa</a> <a href="/a/liman-kenti-1">İlk sayfa</a>',
    )
    assert found == Paging(3, f"{SITE}/a/liman-kenti-1", ((2, f"{SITE}/a/liman-kenti-1/2"),), named=False)


def test_the_first_page_is_the_address_without_a_number() -> None:
    pager = '<a href="/a/liman-kenti-1?page=1">1</a> <b>2</b>'
    assert read(f"{SITE}/a/liman-kenti-1?page=2", pager) == Paging(2, f"{SITE}/a/liman-kenti-1")


def test_rel_next_is_believed_where_the_address_is_the_pages_own() -> None:
    found = read(f"{SITE}/a/liman-kenti-1", "", '<link rel="next" href="/a/liman-kenti-1?page=2">')
    assert found is not None and found.others == ((2, f"{SITE}/a/liman-kenti-1?page=2"),)


@pytest.mark.parametrize(
    ("pager", "head"),
    [
        ("", '<link rel="next" title="Balıkçılar dönüyor" href="/a/balikcilar-donuyor-2">'),  # a weblog's next post
        ('<a rel="next" href="/a/balikcilar-donuyor">Sonraki sayfa</a>', ""),
        ('<a href="/a/liman-kenti-2">Liman kenti tahılı bekliyor, sayfa sayfa</a>', ""),  # another article's name
        ('<a href="/a/liman-kenti-1?page=5">2</a>', ""),
        ('<a href="/a?page=2">2</a><a href="/a?page=3">Sonraki</a>', ""),  # of the section
        ('<div id="yorumlar"><a href="?page=2">2</a><a href="?page=3">3</a></div>', ""),
        ('<div class="comments-pager"><a rel="next" href="?page=2">Next</a></div>', ""),
        ('<a href="?page=1">1</a><a href="https://baska.example/a/liman-kenti-1?page=2">2</a>', ""),
        ('<a href="javascript:sayfa(2)">2</a><a href="#2">2</a>', ""),
        ('<a href="/a/liman-kenti-1?foto=2">2</a>', ""),
        ('<a href="/a/liman-kenti-2">Liman kenti 2</a><a href="/a/liman-kenti-3">3</a>', ""),  # a series
        ('<a href="/a/liman-kenti-1/2025">2</a><a href="/a/liman-kenti-1?page=2">Yorumlar</a>', ""),
    ],
)
def test_what_is_no_further_page(pager: str, head: str) -> None:
    assert read(f"{SITE}/a/liman-kenti-1", pager, head) is None


def test_an_address_that_ends_in_a_number_is_a_first_page_unless_it_leads_back() -> None:
    assert read(f"{SITE}/a/liman-kenti-2", "") is None
    found = read(f"{SITE}/a/liman-kenti-2", '<a href="/a/liman-kenti-2?page=2">2</a>')
    assert found == Paging(1, f"{SITE}/a/liman-kenti-2", ((2, f"{SITE}/a/liman-kenti-2?page=2"),))


SERIES = [
    (
        "/savas/savas-gunlugu-45",
        '<a href="/savas/savas-gunlugu-44" rel="prev">44. gün</a><a href="/savas/savas-gunlugu-46">Sonraki</a>',
    ),
    ("/haber/45", '<a href="/haber/44">Önceki</a><a href="/haber/46">Sonraki</a><a href="/">Ana sayfa</a>'),
    ("/bulten-3/", '<a href="/bulten-2/" rel="prev">2. bülten</a><a href="/bulten-4/" rel="next">4. bülten</a>'),
]


@pytest.mark.parametrize(("own", "pager"), SERIES)
def test_a_number_that_only_its_neighbours_show_is_not_sure(own: str, pager: str) -> None:
    found = read(SITE + own, pager)
    assert found is not None and not found.sure


def test_a_number_is_sure_where_the_first_page_or_the_word_for_a_page_stands_by() -> None:
    for pager in (
        '<a href="/a/liman/2">Önceki sayfa</a>',
        '<a href="/a/liman">1</a><a href="/a/liman/2">2</a><a href="/a/liman/4">4</a>',
    ):
        found = read(f"{SITE}/a/liman/3", pager)
        assert found is not None and found.sure


def test_an_article_by_its_number_is_no_page_of_the_front_page() -> None:
    head = '<link rel="prev" href="/?p=11"><link rel="next" href="/?p=13">'
    assert read(f"{SITE}/?p=12", '<a href="/">Ana sayfa</a>', head) is None


def test_a_gallery_has_no_pages_to_ask_for() -> None:
    pager = "".join(f'<a href="/foto-galeri/liman-1/{n}">{n}</a>' for n in range(2, 41))
    assert read(f"{SITE}/foto-galeri/liman-1", pager) is None
    pager = '<a href="/a/liman-kenti-1/2">2</a>'
    assert read(f"{SITE}/a/liman-kenti-1", pager, headline="Liman kenti: foto galeri") is None


def test_the_page_is_named_in_the_reason() -> None:
    html = NewsPage(after_body='<a href="?page=2">2</a><a href="?page=3">3</a>').html()
    article = extract_article(html.encode(), url=f"{SITE}/a/liman-kenti-1", content_type="text/html", fetched_at=NOW)
    assert article.reason.endswith("; page 1 of 3") and "Sonraki" not in article.body


@pytest.mark.parametrize(
    ("pager", "head"),
    [
        (
            '<a rel="prev" href="/gunun-ozeti/">Önceki yazı</a> <a rel="next" href="/gunun-ozeti-3/">Sonraki yazı</a>',
            "",
        ),
        ('<a rel="prev" href="/gunun-ozeti/">Günün özeti</a>', ""),
        (
            "",
            '<link rel="prev" title="Günün özeti" href="/gunun-ozeti/"><link rel="next" title="Günün özeti" href="/gunun-ozeti-3/">',
        ),
        ('<a rel="prev" href="/gunun-ozeti/">← Older post</a>', ""),
    ],
)
def test_a_weblogs_posts_of_one_headline_are_no_pages(pager: str, head: str) -> None:
    assert read(f"{SITE}/gunun-ozeti-2/", pager, head) is None


def test_an_arrow_between_posts_of_one_headline_is_not_sure() -> None:
    found = read(
        f"{SITE}/gunun-ozeti-2/", '<a rel="prev" href="/gunun-ozeti/">«</a> <a href="/gunun-ozeti-3/">Sonraki</a>'
    )
    assert found is None or not (found.sure or found.named)
    found = read(f"{SITE}/a/liman-kenti-2.html", '<a href="/a/liman-kenti.html">1</a> <b>2</b>')
    assert found is not None and found.sure and not found.named


@pytest.mark.parametrize(
    "pager",
    [
        '<select onchange="location=this.value"><option value="/a/liman-kenti-1" selected>1</option><option value="{}">2</option></select>',
        '<select><option value="?sayfa=2">2. sayfa</option></select>',
        "<button onclick=\"location.href='{}'\">2</button>",
        '<button type=button data-href="{}">Sonraki sayfa</button>',
        '<a href="javascript:void(0)" onclick="window.location = \'{}\'; return false">2</a>',
        '<a href="#" data-url="{}">2</a>',
    ],
)
def test_lists_to_choose_from_and_buttons_lead_to_pages(pager: str) -> None:
    found = read(f"{SITE}/a/liman-kenti-1", pager.format("/a/liman-kenti-1?sayfa=2"))
    assert found is not None and [number for number, _ in found.others] == [2]


def test_a_list_to_choose_another_article_or_a_language_from_is_no_pager() -> None:
    options = (
        '<option value="2">2</option><option value="/a/baska-2">2</option><option value="/en/liman">English</option>'
    )
    assert read(f"{SITE}/a/liman-kenti-1", f"<select>{options}</select>") is None
