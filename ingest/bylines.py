"""What a page shows of its author and its times around the headline, for pages that declare neither."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from ingest.blocks import Blocks
from ingest.markup import Element, text_of
from ingest.pagetree import PageTree

# What the class of an element with a byline or a date says, and what says that it is another's.
_BYLINE_NAMES = re.compile("byline|author|yazar|muhabir|editor")
_OTHER_NAMES = re.compile("comment|image|credit")
_DATE_NAMES = re.compile("[dD]ate|time|tarih|publish")
_LONGEST = 120  # characters of a line with a byline or a date
_NAME = r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){1,4}"
_BY = re.compile(r"^\W*(?:By|BY|Von|Por|Par|Di|Av|Haber|Yazan|Door|Text)\b[\s:]+(?=[^\W\d_])")
_NAME_THEN_DATE = re.compile(rf"^\W*({_NAME})\s*[|•·–—-]\s*\d{{1,4}}[./ -]")
_AUTHOR_LABEL = re.compile(
    rf"^\W*(?:autor(?:in)?(?:/autor)?|author|yazan|yazar|haberi? (?:yazan|giren)|muhabir|editör|автор|기자|reporter)\s*[:|]?\s+({_NAME})\s*$",
    re.I,
)
_DATE_LABEL = re.compile(
    r"^\W*(?:datum|date|tarih|yay[ıi]n(?:lanma|lama|)(?: tarihi)?|giriş(?: tarihi)?|eklenme(?: tarihi)?|oluşturulma(?: tarihi)?|haber giriş(?: tarihi)?|published|posted|"
    r"first published|veröffentlicht|erstellt|publicado|publié|pubblicato|опубликовано|дата|입력|등록|작성)\b\s*(?:on|am|el|le|il)?\s*:?\s*(?=.*\d)",
    re.I,
)
_UPDATE_LABEL = re.compile(
    r"(?:son )?g[üu]ncelle(?:n?me|ndi)(?: tarihi)?|(?:last )?(?:updated|modified)(?: on)?|aktualisiert|letzte änderung|actualizado|mis à jour|aggiornato|обновлено|수정|업데이트",
    re.I,
)
_DATED = re.compile(r"\d{4}|\d{1,2}[.:/]\d{2}")
_NEAR = 6  # blocks before the headline that may hold a date
_BEHIND = 3  # blocks of the body that may
_MOST = 12


def read_bylines(page: Blocks, tree: PageTree, headline: int | None, first: int) -> list[object]:
    """Return the texts that may name the author: a labelled line, a line between headline and body, an element named so.

    Args:
        page: the page's blocks.
        tree: its elements.
        headline: the number of the block with the title, or None.
        first: the number of the body's first block.
    """
    for line in _lines_near(page, headline, first, before=2):
        if _BY.match(line):
            return [_BY.sub("", line)]
        named = _NAME_THEN_DATE.match(line)
        if named:
            return [named.group(1)]
    for block in page.blocks:
        labelled = _AUTHOR_LABEL.match(block.text) if len(block.text) < _LONGEST else None
        if labelled:
            return [labelled.group(1)]
    for element in islice(_byline_elements(tree.root), _MOST):
        text = " ".join(" ".join(element.itertext()).split())
        if 3 < len(text) < _LONGEST:
            return [text]
    return []


def read_shown_dates(page: Blocks, tree: PageTree, headline: int | None, first: int) -> Iterator[str]:
    """Yield the texts that may tell when the page was published, the most telling first.

    `time` elements after the headline, labelled dates, lines around the headline, elements named for dates. A date anywhere
    else on the page (a clock in its head, a list of other articles) is not read, nor the date of an update.
    """
    yield from _times(tree.times)
    for block in page.blocks:
        if len(block.text) < _LONGEST and _DATE_LABEL.match(block.text):
            yield _UPDATE_LABEL.split(block.text)[0]
    for line in _lines_near(page, headline, first, before=_NEAR):
        if _DATED.search(line):
            yield _UPDATE_LABEL.split(line)[0]
    yield from _dated_elements(tree.root)


def read_shown_updates(page: Blocks, headline: int | None, first: int) -> Iterator[str]:
    """Yield what stands behind the word for an update in the lines around the headline."""
    for line in _lines_near(page, headline, first, before=_NEAR):
        parts = _UPDATE_LABEL.split(line)
        if len(parts) > 1 and _DATED.search(parts[1]):
            yield parts[1]


def _byline_elements(root: Element) -> Iterator[Element]:
    """Yield the elements named as the author's by relation, microdata or class, but those of figures."""
    for element in root.iter():
        names = element.get("class")
        named = names and _BYLINE_NAMES.search(names) and not _OTHER_NAMES.search(names) and element.tag != "figure"
        marked = named or "author" in (element.get("rel"), element.get("itemprop"))
        if marked and next(element.iterancestors("figure"), None) is None:
            yield element


def _lines_near(page: Blocks, headline: int | None, first: int, *, before: int) -> Iterator[str]:
    if headline is None:
        return
    for block in page.blocks[headline + 1 : max(first, headline) + _BEHIND + 1]:
        if len(block.text) < _LONGEST and block.link_share < 1:
            yield block.text
    for block in page.blocks[max(0, headline - before) : headline]:
        if len(block.text) < _LONGEST and not block.links:
            yield block.text


def _times(elements: list[Element]) -> list[str]:
    if not any(element.tag == "time" for element in elements):
        return []
    heading = next((number for number, element in enumerate(elements) if element.tag == "h1"), None)
    marked = [
        e for e in elements if e.tag == "time" and (e.get("pubdate") is not None or "publish" in (e.get("class") or ""))
    ]
    before = elements[max(0, (heading or 0) - 2) : heading] if heading is not None else []
    after = elements[heading + 1 :] if heading is not None else elements
    ordered = [*marked, *[e for e in (*after, *before) if e.tag == "time"]][:3]
    return [text for e in ordered for text in (e.get("datetime"), " ".join("".join(e.itertext()).split())) if text]


def _dated_elements(root: Element) -> list[str]:
    found = []
    dated = (
        element
        for element in root.iter()
        if (names := element.get("class")) and _DATE_NAMES.search(names) and element.tag not in ("time", "body", "html")
    )
    for element in islice(dated, _MOST):
        text = " ".join(text_of(element).split())
        if 7 < len(text) < _LONGEST and _DATED.search(text):
            found.append(_UPDATE_LABEL.split(text)[0])
    return found[:2]
