"""Pages that are one article, and pages that are not."""

from __future__ import annotations

from dataclasses import replace

from core.model import Article, Block, Disposition, Paging
from ingest.joining import MOST_PAGES, join_pages

TITLE = "Limandan tahıl yüklü gemi ayrıldı"
FIRST = "https://h.example/a"


def make(number: int, *texts: str, title: str | None = TITLE, last: int = 3, **more: object) -> Article:
    blocks, at = [], 0
    for text in texts:
        blocks.append(Block("paragraph", at, at + len(text)))
        at += len(text) + 2
    others = tuple((n, f"{FIRST}/{n}") for n in range(2, last + 1) if n != number)
    article = Article(
        FIRST, FIRST, title, None, "\n\n".join(texts), tuple(blocks), paging=Paging(number, FIRST, others)
    )
    return replace(article, **more)  # type: ignore[arg-type]


def test_pages_become_one_text_whose_blocks_are_slices_of_it() -> None:
    pages = [make(1, "Bir.", "İki."), make(2, "Üç."), make(3, "Dört.", "Beş.", agency="AA")]
    joined = join_pages(pages)
    article = joined.article
    assert article.body == "Bir.\n\nİki.\n\nÜç.\n\nDört.\n\nBeş."
    assert [article.body[b.start : b.end] for b in article.blocks] == ["Bir.", "İki.", "Üç.", "Dört.", "Beş."]
    assert (joined.pages, joined.incomplete, joined.wanted, article.agency) == (3, None, None, "AA")


def test_what_is_missing_is_said_and_asked_for() -> None:
    joined = join_pages([make(1, "Bir.")])
    assert (joined.incomplete, joined.wanted) == ("pages 2 to 3 of 3 not had", (2, f"{FIRST}/2"))
    joined = join_pages([make(1, "Bir."), make(2, "İki.")])
    assert (joined.incomplete, joined.wanted) == ("page 3 of 3 not had", (3, f"{FIRST}/3"))


def test_a_page_may_name_the_next_one_alone() -> None:
    pages = [replace(make(n, f"{n}. bölüm."), paging=Paging(n, FIRST, ((n + 1, f"{FIRST}/{n + 1}"),))) for n in (1, 2)]
    assert join_pages(pages).wanted == (3, f"{FIRST}/3")


def test_no_more_than_so_many_pages_are_asked_for() -> None:
    pages = [make(n, f"Bölüm {'x' * n}.", last=40) for n in range(1, MOST_PAGES + 1)]
    joined = join_pages(pages)
    assert joined.wanted is None and joined.pages == MOST_PAGES
    assert joined.incomplete == "pages 13 to 40 of 40 not asked for, as 12 are the most"


def test_what_each_page_repeats_stands_once() -> None:
    joined = join_pages([make(1, "Özet burada.", "Bir."), make(2, "Özet burada.", "İki.")])
    assert joined.article.body == "Özet burada.\n\nBir.\n\nİki."


def test_a_page_that_says_nothing_new_or_is_another_article_ends_it() -> None:
    same = join_pages([make(1, "Bir."), make(2, "Bir.")])
    assert (same.pages, same.incomplete, same.wanted) == (1, None, None)
    assert same.left_out == "page 2: it repeats what stands before"
    other = join_pages([make(1, "Bir."), make(2, "İki.", title="Balıkçılar avlanma yasağını bekliyor")])
    assert other.pages == 1 and other.left_out is not None and "another headline" in other.left_out
    wall = join_pages([make(1, "Bir."), make(2, "", disposition=Disposition.NOT_AN_ARTICLE, reason="error_page: x")])
    assert (wall.left_out, wall.wanted) == ("page 2: error_page: x", None)
    assert wall.incomplete == "pages 2 to 3 of 3 not had (error_page: x)"


def test_sentences_that_differ_in_a_number_are_two() -> None:
    joined = join_pages([make(1, "8 bin asker gitti."), make(2, "11 bin asker gitti.")])
    assert joined.article.body == "8 bin asker gitti.\n\n11 bin asker gitti."


def test_the_headline_may_have_its_page_or_the_site_with_it() -> None:
    for title in (f"{TITLE} - Sayfa 2", f"{TITLE} (2/3)", f"Deneme Gazetesi: {TITLE}", TITLE.upper(), None):
        assert join_pages([make(1, "Bir."), make(2, "İki.", title=title)]).pages == 2


def test_a_first_page_that_is_too_short_becomes_an_article_with_the_others() -> None:
    stub = make(1, "Kısa giriş.", disposition=Disposition.NOT_AN_ARTICLE, reason="only 11 characters of running text")
    joined = join_pages([stub, make(2, "Uzun metin " * 20)])
    assert joined.article.disposition is Disposition.ARTICLE and joined.pages == 2
