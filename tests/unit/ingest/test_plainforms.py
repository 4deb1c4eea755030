"""One work shown in several ways: all on one page, for print; what only looks so is another address."""

from __future__ import annotations

import pytest

from ingest.canonical import canonicalize_url
from ingest.plainforms import are_forms, is_print, other_forms, plain_address, work_address

SITE = "https://gazete.example"


@pytest.mark.parametrize(
    ("shown", "plain"),
    [
        ("/dunya/tren-haberi?page=all", "/dunya/tren-haberi"),
        ("/dunya/tren-haberi?sayfa=tum", "/dunya/tren-haberi"),
        ("/dunya/tren-haberi?single=true", "/dunya/tren-haberi"),
        ("/dunya/tren-haberi?fullPage=true", "/dunya/tren-haberi"),
        ("/dunya/tren-haberi?yazdir", "/dunya/tren-haberi"),
        ("/dunya/tren-haberi?output=amp", "/dunya/tren-haberi"),
        ("/haber-12/yazdir", "/haber-12"),
        ("/haber-12/print/", "/haber-12"),
        ("/haber-12/page/all", "/haber-12"),
        ("/haber.php?id=5&print=1", "/haber.php?id=5"),
        ("/haber-12?tmpl=component&print=1&layout=default", "/haber-12"),
        ("/?p=55&print=1", "/?p=55"),
        # These name other works, sections, or pages of one.
        ("/dosya?single=putin", "/dosya?single=putin"),
        ("/dunya/tren-haberi?page=2", "/dunya/tren-haberi?page=2"),
        ("/dunya?page=all", "/dunya?page=all"),
        ("/haber.php?p=single", "/haber.php?p=single"),
        ("/gundem.html?view=full", "/gundem.html?view=full"),
        ("/dunya/print", "/dunya/print"),
        ("/print.php?id=5", "/print.php?id=5"),
        ("/?print=1", "/?print=1"),
        ("/haber/3d-print", "/haber/3d-print"),
        ("/haber-12?tmpl=component", "/haber-12?tmpl=component"),
    ],
)
def test_the_plain_address_of_a_work(shown: str, plain: str) -> None:
    assert plain_address(canonicalize_url(SITE + shown)) == canonicalize_url(SITE + plain)
    assert (
        work_address((), SITE + shown) == work_address((SITE + shown,), SITE + shown) == canonicalize_url(SITE + plain)
    )


@pytest.mark.parametrize(
    ("shown", "plain"),
    [
        ("/print/dunya/tren-haberi", "/dunya/tren-haberi"),
        ("/news/articlePrint.html?idxno=551", "/news/articleView.html?idxno=551"),
        ("/haber_yazdir.php?id=5", "/haber.php?id=5"),
    ],
)
def test_where_a_printed_page_may_be_known(shown: str, plain: str) -> None:
    assert SITE + plain in other_forms(SITE + shown)
    assert are_forms(SITE + shown, SITE + plain)
    assert is_print(SITE + shown)
    assert not is_print(SITE + plain)


def test_two_spellings_and_two_works_are_no_forms() -> None:
    assert not are_forms(f"{SITE}/haber-12/", f"{SITE}/haber-12?utm_source=rss")
    assert not are_forms(f"{SITE}/haber-12", f"{SITE}/haber-13?page=all")
    assert not are_forms(f"{SITE}/haber-12?page=2", f"{SITE}/haber-12")
