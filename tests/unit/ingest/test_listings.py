"""Links that a selector chooses."""

from __future__ import annotations

import pytest

from core.errors import InputError
from ingest.listings import read_listing

PAGE = """<html><head><meta charset="utf-8"></head><body><nav><a href="/">Ana sayfa</a></nav><main>
<h2><a href="/haber/1?utm_source=x">Asker  iddiası</a></h2><h2><a href="https://g.example/haber/2">İkinci</a></h2>
<article class="teaser"><img><a href="haber/3"><span>Üçüncü</span></a></article>
<h2><a href="/haber/1?utm_source=x">yine</a></h2><h2><a href="javascript:void(0)">x</a></h2><h2>bağsız</h2></main></body></html>""".encode()


def read(selector: str) -> list[tuple[str | None, str | None]]:
    items = read_listing(PAGE, url="https://g.example/son-dakika/", content_type="text/html", selector=selector)
    return [(item.url, item.title) for item in items]


def test_links_once_each_in_order() -> None:
    assert read("main h2 a") == [
        ("https://g.example/haber/1?utm_source=x", "Asker iddiası"),
        ("https://g.example/haber/2", "İkinci"),
    ]
    assert read("article.teaser") == [("https://g.example/son-dakika/haber/3", "Üçüncü")]


@pytest.mark.parametrize(("selector", "message"), [("main h9", "finds no link"), ("main >> [", "cannot be read"), ("a[href^=java]", "finds no link")])  # fmt: skip
def test_bad_selectors_are_named(selector: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        read(selector)
