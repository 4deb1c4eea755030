"""What a page shows of its author and its time around the headline, for pages that declare neither."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.etree import XPath, _Element

from ingest.blocks import Blocks

_BYLINE_ELEMENTS = XPath(
    "//*[@rel='author' or @itemprop='author'][not(ancestor::figure)] | //*[contains(@class,'byline') or contains(@class,'author')"
    " or contains(@class,'yazar') or contains(@class,'muhabir') or contains(@class,'editor')]"
    "[not(contains(@class,'comment')) and not(ancestor-or-self::figure) and not(contains(@class,'image')) and not(contains(@class,'credit'))]"
)
_TIME_ELEMENTS = XPath("//h1 | //time")
_DATE_ELEMENTS = XPath(
    "//*[contains(@class,'date') or contains(@class,'Date') or contains(@class,'time') or contains(@class,'tarih') or contains(@class,'publish')]"
    "[not(self::time) and not(self::body) and not(self::html)]"
)
_LONGEST = 120  # characters of a line with a byline or a date
_BY = re.compile(r"^\W*(?:By|BY|Von|Por|Par|Di|Av|Haber|Yazan|Door|Text)\b[\s:]+(?=[^\W\d_])")
_DATED = re.compile(r"\d{4}|\d{1,2}[.:/]\d{2}")
_NEAR = 6  # blocks before the headline that may hold a date
_MOST = 12


def read_bylines(page: Blocks, root: _Element, headline: int | None, first: int) -> list[object]:
    """Return the texts that may name the author, those nearest to the headline's rules first.

    Args:
        page: the page's blocks.
        root: its tree.
        headline: the number of the block with the title, or None.
        first: the number of the body's first block.
    """
    found: list[object] = []
    if headline is not None:
        found += [
            _BY.sub("", block.text)
            for block in page.blocks[headline + 1 : max(first, headline) + 4]
            if len(block.text) < _LONGEST and _BY.match(block.text)
        ]
    if found:
        return found[:1]
    for element in _BYLINE_ELEMENTS(root)[:_MOST]:
        text = " ".join(" ".join(element.itertext()).split())
        if 3 < len(text) < _LONGEST:
            return [text]
    return []


def read_shown_dates(page: Blocks, root: _Element, headline: int | None, first: int) -> Iterator[str]:
    """Yield the texts that may tell when the page was published: `time` elements after the headline, then lines around it.

    A date anywhere else on the page (a clock in its head, a list of other articles) is not read.
    """
    yield from _times(root)
    yield from _lines(page, headline, first)
    yield from _dated_elements(root)


def _times(root: _Element) -> list[str]:
    elements = _TIME_ELEMENTS(root)
    if not any(element.tag == "time" for element in elements):
        return []
    heading = next((number for number, element in enumerate(elements) if element.tag == "h1"), None)
    marked = [e for e in elements if e.tag == "time" and (e.get("pubdate") is not None or "publish" in (e.get("class") or ""))]
    before = elements[max(0, (heading or 0) - 2) : heading] if heading is not None else []
    after = elements[heading + 1 :] if heading is not None else elements
    ordered = [*marked, *[e for e in (*after, *before) if e.tag == "time"]][:3]
    return [text for e in ordered for text in (e.get("datetime"), " ".join("".join(e.itertext()).split())) if text]


def _lines(page: Blocks, headline: int | None, first: int) -> list[str]:
    if headline is None:
        return []
    around = page.blocks[max(0, headline - _NEAR) : max(first, headline) + 3]
    return [block.text for block in around if len(block.text) < _LONGEST and not block.links and _DATED.search(block.text)]


def _dated_elements(root: _Element) -> list[str]:
    found = []
    for element in _DATE_ELEMENTS(root)[:_MOST]:
        text = " ".join("".join(element.itertext()).split())
        if 7 < len(text) < _LONGEST and _DATED.search(text):
            found.append(text)
    return found[:2]
