"""What a page shows of its author and its times around the headline, for pages that declare neither."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from ingest.authors import is_organization
from ingest.blocks import HEADINGS, Blocks, TextBlock
from ingest.declared import WORK, is_other_headline
from ingest.markup import Element, text_of
from ingest.pagetree import PageTree
from ingest.shorttimes import tells_short_time
from ingest.titles import clean_line

# What the class of an element with a byline or a date says, and what says that it is another's.
_BYLINE_NAMES = re.compile("byline|author|yazar|muhabir|editor|imza")
_KOREAN_NAMES = re.compile("writer|reporter|journalist")  # of elements; elsewhere such a class holds more than a name
_HANGUL = re.compile(r"[가-힣]")
_OTHER_NAMES = re.compile("comment|image|credit")
_DATE_NAMES = re.compile("[dD]ate|time|tarih|publish")
_LONGEST = 120  # characters of a line with a byline or a date
_NAME = r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){1,4}"
_AUTHOR_PATH = re.compile(r"/(?:author|yazar|muhabir)s?/", re.I)
_WHOLE_NAME = re.compile(
    r"[^\W\d_a-zçğıöşü][\w.'’-]*(?: (?:(?:de|van|von|bin|al|el) )?[^\W\d_a-zçğıöşü][\w.'’-]*){1,3}"
)
_BY = re.compile(r"^\W*(?:By|BY|Von|Por|Par|Di|Av|Haber|Yazan|Door|Text)\b[\s:]+(?=[^\W\d_])")
_NAME_THEN_DATE = re.compile(rf"^\W*({_NAME})\s*[|•·–—-]\s*(?:(?:[^\W\d_]|['’ʼ]){{3,12}},\s*)?\d{{1,4}}[./ -]")
_AUTHOR_LABEL = re.compile(
    rf"^\W*(?:autor(?:in)?(?:/autor)?|author|yazan|yazar|haberi? (?:yazan|giren)|muhabir|editör|автор|기자명?|reporter)\s*[:|,]?\s+({_NAME})\s*$",
    re.I,
)
_DATE_LABEL = re.compile(
    r"^\W*(?:datum|date|tarih|yay[ıi]n(?:lanma|lama|)(?: tarihi)?|giriş(?: tarihi)?|eklenme(?: tarihi)?|oluşturulma(?: tarihi)?|haber giriş(?: tarihi)?|published|posted|"
    r"first published|veröffentlicht|erstellt|publicado|publié|pubblicato|опубликовано|дата|입력|등록|작성)\b\s*(?:on|am|el|le|il)?\s*:?\s*(?=.*\d)",
    re.I,
)
_UPDATE_LABEL = re.compile(
    r"(?:son )?g[üu]ncelle(?:n?me|ndi)(?: tarihi)?|(?:last )?(?:updated?|modified)\b(?: on)?|aktualisiert|letzte änderung|actualizado|mis à jour|aggiornato|обновлено|수정|업데이트|(?:düzeltme|düzeltildi|corrected|исправлено|정정)(?: tarihi)?(?=\W{1,3}\d)",
    re.I,
)
_PUBLISHED_WORD = re.compile(
    r"\b(?:yay[ıi]n(?:lan(?:ma|d[ıi])|lama|)|giriş|eklen(?:me|di)|oluşturul(?:ma|du)|published|posted|опубликовано|등록|입력|작성|승인)\b(?: tarihi)?\s*:?",
    re.I,
)
_SITE_TAGS = ("header", "nav")
_OTHER_TAGS = ("aside", "footer", "nav")
# Names of what holds the times of readers and of other articles.
_OTHERS = re.compile(
    r"(?:^|[^a-z])(?:comment|yorum|kommentar|disqus|repl(?:y|ies)|relat|ilgili|benzer|similar|recommend|oneri|sidebar|widget|aside|"
    r"popular|trending|most-?(?:read|viewed)|(?:en-?)?cok-?okunan|footer|slider|carousel|manset|latest|son-?(?:haber|dakika)|other|diger|more-?(?:news|stories|from)|headlines|tweet|telegram)",
    re.I,
)
_DATED = re.compile(r"\d{4}|\d{1,2}[.:/]\d{2}")
# A day, a clock, or both, with the words between.
_DAY = re.compile(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{4}년|\d{1,2}[월일]|\d{1,2}(?:st|nd|rd|th)?\.?\s[^\W\d_]{3,12}\.?,?\s\d{4}|[^\W\d_]{3,12}\.?\s\d{1,2},?\s\d{4}"
    r"|(?:\b(?:at|saat|в|um|à)\s)?\d{1,2}[:.]\d\d(?::\d\d)?(?!\d|,)(?:\s?[ap]\.?m\b\.?)?|\d+\s?(?:dk|dakika|min|мин|분)\b",
    re.I,
)
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
            name = _BY.sub("", line)
            dated = _PUBLISHED_WORD.search(name) or _UPDATE_LABEL.search(name)
            return [name[: dated.start()] if dated else name]
        named = _NAME_THEN_DATE.match(line)
        if named:
            return [named.group(1)]
    for block in page.blocks:
        labelled = _AUTHOR_LABEL.match(block.text) if len(block.text) < _LONGEST else None
        if labelled:
            return [labelled.group(1)]
    for element in islice(_byline_elements(tree), _MOST):
        if names := _linked_names(element):
            return names
        text = " ".join(" ".join(element.itertext()).split())
        if 3 < len(text) < _LONGEST:
            return [text]
    return []


def read_shown_dates(page: Blocks, tree: PageTree, headline: int | None, first: int) -> Iterator[str]:
    """Yield the texts that may tell when the page was published, the most telling first.

    `time` elements after the headline, labelled dates, lines around the headline, elements named for dates. A date anywhere
    else on the page (a clock in its head, a list of other articles) is not read, nor the date of an update.
    """
    yield from _times(tree)
    for block in page.blocks:
        if len(block.text) < _LONGEST and _DATE_LABEL.match(block.text):
            yield _without_update(block.text)
    for line in _lines_near(page, headline, first, before=_NEAR):
        if _is_dated(line):
            yield _without_update(line)
    yield from _dated_elements(tree)
    yield from _dates_beside_title(page, tree, headline)


def _dates_beside_title(page: Blocks, tree: PageTree, headline: int | None) -> Iterator[str]:
    """Yield a line that holds the title and more, as pages have it whose only marks are line breaks."""
    if headline is not None and page.blocks[headline].tag not in HEADINGS:
        text, title = page.blocks[headline].text, clean_line(text_of(tree.title)) if tree.title is not None else ""
        if text not in title and _is_dated(text):
            yield _without_update(text)


def _is_dated(line: str) -> bool:
    return _DATED.search(line) is not None or tells_short_time(line)


def _without_update(line: str) -> str:
    """Return what a line says of the publication: what stands before the word for an update, else behind its own word."""
    before, *rest = _UPDATE_LABEL.split(line, maxsplit=1)
    if _is_dated(before) or not rest:
        return before
    published = _PUBLISHED_WORD.search(rest[0])
    return rest[0][published.end() :] if published else before


def read_shown_updates(page: Blocks, headline: int | None, first: int) -> Iterator[str]:
    """Yield what stands behind the word for an update in the lines around the headline."""
    for line in _lines_near(page, headline, first, before=_NEAR):
        parts = _UPDATE_LABEL.split(line)
        if len(parts) > 1 and _is_dated(parts[1]):
            yield parts[1]


def read_near_dates(page: Blocks, headline: int | None, first: int) -> Iterator[tuple[str, bool]]:
    """Yield what the lines around the headline say of the publication, and whether with a label for it."""
    for line in _lines_near(page, headline, first, before=_NEAR):
        if _is_dated(line):
            yield _without_update(line), _DATE_LABEL.match(line) is not None or _PUBLISHED_WORD.search(line) is not None


def read_lines_below(page: Blocks, headline: int | None, first: int) -> Iterator[str]:
    """Yield the short lines between headline and body, and the parts of the page's elements that those hold."""
    if headline is not None:
        yield from (block.text for block in page.blocks[headline + 1 : max(first, headline) + 1] if not block.links)


def _byline_elements(tree: PageTree) -> Iterator[Element]:
    """Yield the elements named as the author's by relation, microdata or class, but those of figures and of other works."""
    own = _own(tree)
    for element in tree.root.iter():
        names = element.get("class")
        named = names and _names_author(element, names) and not _OTHER_NAMES.search(names) and element.tag != "figure"
        by_link = element.tag == "a" and _AUTHOR_PATH.search(element.get("href") or "") is not None
        marked = named or by_link or "author" in (element.get("rel"), element.get("itemprop"))
        if marked and next(element.iterancestors("figure"), None) is None and not _is_of_other_work(element, own):
            yield element


def _linked_names(element: Element) -> list[object]:
    """Return the names that the links of a byline hold, where there are several or something else stands beside one."""
    texts = [" ".join(text_of(link).split()) for link in element.iter("a")]
    names: list[object] = [text for text in texts if _WHOLE_NAME.fullmatch(text) and not is_organization(text)]
    return names if len(texts) == len(names) and len(text_of(element)) < _LONGEST else []


def is_whole_name(text: str) -> bool:
    """Tell whether a line is a person's name and nothing else, each word of it in capitals."""
    return _WHOLE_NAME.fullmatch(text) is not None


def _names_author(element: Element, names: str) -> bool:
    return bool(_BYLINE_NAMES.search(names) or (_KOREAN_NAMES.search(names) and _HANGUL.search(text_of(element))))


def _is_of_other_work(element: Element, own: _Own) -> bool:
    """True within a work of microdata that has another headline than the page."""
    scope = next((above for above in element.iterancestors() if WORK.search(above.get("itemtype") or "")), None)
    named = scope.find(".//*[@itemprop='headline']") if scope is not None and scope not in own.path else None
    return named is not None and is_other_headline(clean_line(text_of(named)), own.titles)


def _lines_near(page: Blocks, headline: int | None, first: int, *, before: int) -> Iterator[str]:
    if headline is None:
        return
    for number, block in enumerate(page.blocks[headline + 1 : max(first, headline) + _BEHIND + 1], headline + 1):
        # A sentence of the text tells days of other things.
        if len(block.text) < _LONGEST and block.link_share < 1 and not (block.prose and number >= first):
            yield block.text
    for block in page.blocks[max(0, headline - before) : headline]:
        if len(block.text) < _LONGEST and not block.links and not _is_of_the_site(page, block, headline):
            yield block.text


def _is_of_the_site(page: Blocks, block: TextBlock, headline: int) -> bool:
    """True where a block stands in a head or a menu that does not hold the headline: the site's, with the day it is now."""
    node = page.nodes[block.node]
    while True:
        if node.tag in _SITE_TAGS and not node.first <= headline < node.last:
            return True
        if node.parent < 0:
            return False
        node = page.nodes[node.parent]


def _times(tree: PageTree) -> list[str]:
    elements, own = tree.times, _own(tree)
    if not any(element.tag == "time" for element in elements):
        return []
    heading = next((number for number, element in enumerate(elements) if element.tag == "h1"), None)
    marked = [
        e for e in elements if e.tag == "time" and (e.get("pubdate") is not None or "publish" in (e.get("class") or ""))
    ]
    before = elements[max(0, (heading or 0) - 2) : heading] if heading is not None else []
    before = [element for element in before if not _is_in_site_head(element)]
    after = elements[heading + 1 :] if heading is not None else elements
    alone = len(elements) == 1  # the one time of a page without a heading is its own, wherever it stands
    ordered = [e for e in (*marked, *after, *before) if e.tag == "time" and (alone or not _is_of_others(e, own))][:3]
    return [text for e in ordered for text in (e.get("datetime"), " ".join("".join(e.itertext()).split())) if text]


def _dated_elements(tree: PageTree) -> list[str]:
    found, own = [], _own(tree)
    dated = (
        element
        for element in tree.root.iter()
        if (names := element.get("class")) and _DATE_NAMES.search(names) and element.tag not in ("time", "body", "html")
        and not _is_in_site_head(element) and not _is_of_others(element, own)
    )  # fmt: skip
    for element in islice(dated, _MOST):
        text = " ".join(text_of(element).split())
        if (7 < len(text) < _LONGEST and _DATED.search(text)) or tells_short_time(text):
            found.append(_without_update(text))
    return found[:2]


@dataclass(frozen=True, slots=True)
class _Own:
    """The page's own article: what its headline stands in, and what the page is called."""

    path: frozenset[Element]
    titles: tuple[str, ...]


def _own(tree: PageTree) -> _Own:
    heading = tree.heading
    titles = tuple(clean_line(text_of(one)) for one in (tree.title, heading) if one is not None)
    return _Own(frozenset(heading.iterancestors()) if heading is not None else frozenset(), titles)


def _is_of_others(element: Element, own: _Own) -> bool:
    """True among readers' comments or other articles, by the names around it."""
    for above in (element, *element.iterancestors()):
        # What the headline stands in speaks of the page's own article.
        if above in own.path or above.tag in ("body", "html"):
            break
        if above.tag == "aside" and above.getparent() in own.path and _is_small(above):
            continue  # beside the headline, with no other's: what outlets tell of the article there
        if above.tag in _OTHER_TAGS or _OTHERS.search(f"{above.get('class') or ''} {above.get('id') or ''}"):
            return True
    return _is_of_other_work(element, own)


def _is_small(aside: Element) -> bool:
    """True of an element with a time or two and who wrote it: no heading, no link but to that, no figure and no words but labels and names."""
    if any(next(aside.iter(tag), None) is not None for tag in ("h2", "h3", "h4", "h5", "li")):
        return False
    if any(not _AUTHOR_PATH.search(link.get("href") or "") for link in aside.iter("a")):
        return False
    text = " ".join(" ".join(aside.itertext()).split())
    if sum(1 for _ in aside.iter("time")) > 2 or len(text) >= _LONGEST:
        return False
    left = _DAY.sub(" ", _UPDATE_LABEL.sub(" ", _PUBLISHED_WORD.sub(" ", _DATE_LABEL.sub(" ", text))))
    return not any(word[0].isdigit() or word[0].islower() for word in re.findall(r"\w+", left))


def _is_in_site_head(element: Element) -> bool:
    """True where an element stands in a head or a menu of the page, not in that of its article."""
    for above in element.iterancestors():
        if above.tag in ("article", "main"):
            return False
        if above.tag in _SITE_TAGS:
            return next(above.iter("h1"), None) is None
    return False
