from __future__ import annotations

import pytest

from ingest.extraction import parse_page
from ingest.pagetree import read_tree

# Where a page is odd, what stands in its body is told by its ancestors; XPath is the witness.
_WITHIN = {
    "links": "//body//a",
    "images": "//body//img",
    "players": "//body//video | //body//iframe | //body//embed | //body//object",
}
_PAGES = [
    "<html><head><title>T</title><meta name=a content=b></head><body><a>1</a><p><img src=x><iframe></iframe></p></body></html>",
    "<title>T</title><a>early</a><p>text<video></video><a>late</a>",
    "<body><a>1</a></body><body><a>2</a><img></body><a>3</a>",
    "<html><frameset><frame src=x></frameset><noframes><body><a>1</a></body></noframes></html>",
    "<html><head><object></object><a>in the head</a></head><body><embed></body><iframe></iframe></html>",
    "<svg><title>drawn</title><a>1</a></svg><h1>H</h1><time>1</time><h1>I</h1>",
    "<p itemprop=author>A<span itemprop=name>B</span></p>",
    "text alone",
]


@pytest.mark.parametrize("page", _PAGES)
def test_one_walk_finds_what_xpath_finds(page: str) -> None:
    root = parse_page(page)
    assert root is not None
    tree = read_tree(root)
    for name, path in _WITHIN.items():
        assert getattr(tree, name) == root.xpath(path), name
    assert tree.metas == root.xpath("//meta")
    assert tree.times == root.xpath("//h1 | //time")
    assert tree.items == root.xpath("//*[@itemprop]")
    assert tree.title is root.find(".//title")
    assert tree.heading is root.find(".//h1")
