"""The body of an article among the blocks of its page."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, replace

from core.agencies import name_agency
from ingest.blocks import HEADINGS, Blocks, TextBlock
from ingest.bodyparts import Part, find_part, share_in, shingles
from ingest.corrections import is_of_another, is_of_this, roots_of
from ingest.furniture import (
    asks,
    beginning_of,
    is_about_sites,
    is_correction,
    is_day,
    is_furniture,
    key_of,
    opens_comments,
    tells_of_site,
)
from ingest.markup import NEGATIVE, POSITIVE, names_comments, names_correction, names_standfirst
from ingest.othertexts import FEW_LINKS, teasers_from
from ingest.titles import is_kicker

_MOST_STANDFIRSTS = 3
_SHORTEST_STANDFIRST, _SHORTEST_NAMED = 40, 15  # characters; where its element is named for it less is enough
_SHORTEST_BEGUN, _MOST_BEHIND = 25, 100  # characters of a headline that shares a line, and of what may follow it there
_SHORTEST_BELOW = 30  # the same, of a heading right below the headline
_YEAR = re.compile(r"(?:19|20)\d\d")  # in so short a line it is the day's
_FIGURE = re.compile(r"[^\W\d_][^:\d]{2,40}(?:\([^()]{1,20}\))?: [^:]{0,20}\d[^:]{0,60}")
# A place in capitals and an agency, behind who wrote it or not.
_FILED = re.compile(r"(?:[^\W\d_][^\d/()]{2,60}/\s*)?([^\W\d_]{3,}(?:[ -][^\W\d_]{3,})?),?\s*\(([^()]{2,30})\)\s*[-–]?")
_PLACE = re.compile(r"[^\W\d_]{4,}(?:[ /,-]{1,3}[^\W\d_]{3,}){0,2}")
_ENOUGH = 250  # characters of text beside what a site tells of its cookies
_COUNTER = re.compile(r"(?:[^\W\d_]{2,10}\s)?\W{0,2}(\d{1,3})\s?(?:/|of|из)\s?(\d{1,3})\W{0,2}")
_LONGEST_COUNTER, _LEAST_COUNTERS = 24, 3
_BEHIND = 6  # blocks behind the text in which a correction may stand
_SHORTEST_REPEAT = 30  # characters; shorter lines may come twice
_WHOLE = re.compile(r"(?<!\.\.)[.!?。！？][\"'”’»)\]]*\s*\Z")


@dataclass(frozen=True, slots=True)
class Body:
    """A candidate body: its blocks, the node they were found under, and how they were found."""

    blocks: tuple[TextBlock, ...]
    way: str
    headline: int | None = None  # the number of the block that shows the title
    seen: tuple[str, ...] = ()  # every line of that part that is no furniture, before its edges were cut
    lines: tuple[str, ...] = ()  # every line of that part, furniture too: a credit may stand in it
    first: int = 0  # the number of the first block of the part the body was found in
    times: tuple[str, ...] = ()  # when it was published, where its text is data of a script that says so
    title: str = ""  # the headline that such data have beside it
    authors: tuple[str, ...] = ()  # whom such data name beside it

    @property
    def length(self) -> int:
        """The number of characters of running text."""
        return sum(len(block.text) for block in self.blocks)


def is_whole(text: str) -> bool:
    """Tell whether a text ends as a sentence does; what was cut off ends otherwise, also with "..."."""
    return _WHOLE.search(text) is not None


def find_body(page: Blocks, *, title: str | None = None, declared: str | None = None, lede: str | None = None) -> Body:
    """Find the body of a page's article.

    Args:
        page: the blocks of the page.
        title: its headline, where known; a block that repeats it is no part of the body.
        declared: the body that the page's structured data give, where it does; it steers the choice, the page gives the text.
        lede: the standfirst that the page's metadata give; where the page shows it above the body it belongs to it.
    """
    headline = _find_headline(page, key_of(title or ""))
    part = find_part(page, declared=declared, headline=headline)
    trusted = bool(page.nodes) and bool(page.nodes[part.node].bits & POSITIVE)
    numbers = [
        number
        for number in range(part.first, min(part.last + _BEHIND, len(page.blocks)))
        if (number < part.last and part.clear[number]) or _corrects(page, page.blocks[number])
    ]
    end = teasers_from(page, numbers)
    shown = _without_others(page, [number for number in numbers if number < end], headline, title)
    kept = _clean(shown, title)
    told = {block.text for block in kept}
    standfirst = [
        block for block in _standfirst(page, headline, part, lede) if block.text not in told or block.text == lede
    ]
    own = title or (page.blocks[headline].text if headline is not None else "")
    is_their_matter = is_about_sites(own)  # an article on cookies quotes what sites tell of them
    text = kept if is_their_matter else [block for block in kept if not tells_of_site(block)]
    # Where next to nothing is left, the notice may be all that the page is.
    seen = tuple(block.text for block in (text if sum(block.size for block in text) >= _ENOUGH else kept))
    lines = tuple(block.text for block in shown)
    return Body(
        (*standfirst, *_trim(text, trusted, bare=headline is None)), part.way, headline, seen, lines, part.first
    )


def _find_headline(page: Blocks, key: str) -> int | None:
    """Return the number of the block that shows the title, best as a first-level heading."""
    first, least = key.partition(" ")[0], len(key) // 2  # lower case is at most twice as long
    shown = [
        number
        for number, block in enumerate(page.blocks)
        if key and least <= len(block.text) < 400 and first in block.text.lower() and key_of(block.text) == key
    ]
    if not shown:
        shown = [number for number, block in enumerate(page.blocks) if block.tag == "h1"]
        return shown[0] if len(shown) == 1 else None if shown else _find_begun(page, key)
    return next((number for number in shown if page.blocks[number].tag == "h1"), shown[0])


def _find_begun(page: Blocks, key: str) -> int | None:
    """Return the number of a line that begins with the title and goes on with its day or the like, where line breaks alone part them."""
    if len(key) < _SHORTEST_BEGUN:
        return None
    return next(
        (
            number
            for number, block in enumerate(page.blocks)
            if not block.prose
            and len(block.text) < len(key) + _MOST_BEHIND
            and key_of(block.text).startswith(key + " ")
        ),
        None,
    )


def _standfirst(page: Blocks, headline: int | None, part: Part, lede: str | None) -> list[TextBlock]:
    """Return the prose between the headline and the body that repeats the declared lede."""
    if headline is None or part.first <= headline:
        return []
    known = shingles(lede or "")
    found = [
        replace(block, tag="p") if block.tag in HEADINGS else block
        for number, block in enumerate(page.blocks[headline + 1 : part.first], headline + 1)
        if _corrects(page, block)
        or (
            not any(page.nodes[node].bits & NEGATIVE for node in block.negatives if node not in part.excused)
            and not is_furniture(block)
            and not asks(block)
            and not tells_of_site(block)
            and not _is_teaser(page, number, headline)
            and not _repeats(block.text, page.blocks[headline].text)
            and _is_standfirst(page, number, headline, known)
        )
    ]
    long = [block for block in found if block.size >= _SHORTEST_STANDFIRST]
    return (long or found)[:_MOST_STANDFIRSTS]


def _corrects(page: Blocks, block: TextBlock) -> bool:
    """True of a correction of this text: in a box of its own or in words that say so, and not of a reader's or a list's."""
    if not is_correction(block):
        return False
    around = [page.nodes[number] for number in block.negatives]
    if any(names_comments(node.names) for node in around):
        return False
    return is_of_this(block.text) or all(not node.bits & NEGATIVE or names_correction(node.names) for node in around)


def _without_others(page: Blocks, numbers: list[int], headline: int | None, title: str | None) -> list[TextBlock]:
    """Return the blocks of some numbers without the corrections of other articles among them."""
    told = dict.fromkeys(number for number in numbers if is_correction(page.blocks[number]))
    if not told:
        return [page.blocks[number] for number in numbers]
    own = title or (page.blocks[headline].text if headline is not None else "")
    body = roots_of(page.blocks[number].text for number in numbers if number not in told and page.blocks[number].prose)
    others = set()
    for number in told:
        above = next(
            (number - back for back in (1, 2) if number >= back and page.blocks[number - back].tag in HEADINGS), None
        )
        block, under = page.blocks[number], page.blocks[above].text if above is not None else ""
        if is_of_another(block.text, own, body, under, linked=bool(block.links)):
            others.add(number)
    return [page.blocks[number] for number in numbers if number not in others]


def _is_teaser(page: Blocks, number: int, headline: int) -> bool:
    """True where the headline of another article, a heading that is a link, stands right above a block in the same element."""
    above = page.blocks[number - 1]
    return (
        number - 1 > headline
        and above.tag in HEADINGS
        and above.link_share > FEW_LINKS
        and page.nodes[above.node].parent == page.nodes[page.blocks[number].node].parent
    )


def _repeats(text: str, headline: str) -> bool:
    """True where a line is the headline again, with or without the words above it."""
    return text.endswith(headline) or key_of(text).endswith(key_of(headline))


def _is_standfirst(page: Blocks, number: int, headline: int, known: set[tuple[str, ...]]) -> bool:
    block = page.blocks[number]
    if block.size < _SHORTEST_STANDFIRST:
        return (
            block.size >= _SHORTEST_NAMED
            and not block.links
            and not _YEAR.search(block.text)
            and (
                _is_named(page, block, headline)
                or (block.size >= _SHORTEST_BELOW and _is_below(block, number, headline))
            )
        )
    if share_in(block.text, known) > 0.5:
        return True
    if block.link_share >= FEW_LINKS:
        return False
    if _is_named(page, block, headline) or _is_below(block, number, headline):
        return True
    return block.tag in ("p", "h2", "div") and block.size >= 60 and (block.prose or block.tag == "h2")


def _is_below(block: TextBlock, number: int, headline: int) -> bool:
    return number == headline + 1 and block.tag in ("h2", "h3", "h4")


def _is_named(page: Blocks, block: TextBlock, headline: int) -> bool:
    """True where an element around a block, but not around the headline, is named as the standfirst."""
    node = page.nodes[block.node]
    while node.first > headline:
        if names_standfirst(node.names):
            return True
        if node.parent < 0:
            break
        node = page.nodes[node.parent]
    return False


def _clean(blocks: list[TextBlock], title: str | None) -> list[TextBlock]:
    kept: list[TextBlock] = []
    counters = _count_pictures(blocks)
    seen: defaultdict[str, tuple[list[str], set[str]]] = defaultdict(lambda: ([], set()))  # by their beginnings
    shown_title, title_begins = key_of(title or ""), beginning_of(title or "")
    for block in blocks:
        begins = beginning_of(block.text)
        if not begins or block.text in counters:
            continue
        if opens_comments(block) and any(other.prose for other in kept):
            break  # "Yorum" above a column is its section
        if block.tag not in HEADINGS:
            lines, keys = seen[begins]
            if (lines or keys) and _is_repeated(block.text, lines, keys):
                continue
            lines.append(block.text)
        if (begins == title_begins and key_of(block.text) == shown_title) or (block.tag == "h1" and not kept):
            continue
        if is_furniture(block) or (is_day(block) and not any(other.prose for other in kept)):
            continue
        kept.append(block)
    return kept


def _count_pictures(blocks: list[TextBlock]) -> frozenset[str]:
    """Return the lines that count the pictures of a gallery ("3 / 10"), where several follow one upon the other: marks and shares do not."""
    found = [
        (m[2], int(m[1]), b.text)
        for b in blocks
        if len(b.text) < _LONGEST_COUNTER and (m := _COUNTER.fullmatch(b.text))
    ]
    counts = {(total, count) for total, count, _ in found}
    totals = Counter(total for total, count in counts if (total, count - 1) in counts or (total, count + 1) in counts)
    return frozenset(text for total, _, text in found if totals[total] >= _LEAST_COUNTERS)


def _is_place(text: str) -> bool:
    """True of capitals that may say where a report was filed ("SEUL", "Ahmet DEMİR/PEKİN, (İHA)"), not of who did alone ("DHA")."""
    filed = _FILED.fullmatch(text) if text.endswith((")", "-", "–")) else None
    if filed is not None:
        return filed[1].isupper() and name_agency(filed[1]) is None and name_agency(filed[2]) is not None
    return text.isupper() and _PLACE.fullmatch(text) is not None and name_agency(text) is None and not is_kicker(text)


def _is_figure(block: TextBlock) -> bool:
    """True of a line that names a figure, as lists of them have: "Tank: 4 bin 300"."""
    return block.tag in ("p", "li", "tr") and not block.links and _FIGURE.fullmatch(block.text) is not None


def _is_repeated(text: str, lines: list[str], keys: set[str]) -> bool:
    """True where a longer line has come before; `lines` are those that wait to be among `keys`, as most are never asked for."""
    keys.update(map(key_of, lines))
    lines.clear()
    key = key_of(text)
    return len(key) > _SHORTEST_REPEAT and key in keys


def _trim(kept: list[TextBlock], trusted: bool, *, bare: bool) -> list[TextBlock]:
    """Cut what is no sentence before the first and after the last running text, and headings without a text.

    A line that tells whom a letter addresses, whose statement follows, where it was filed or what it corrects stays above the text. So does, of a
    page that shows no headline (`bare`), a line in one element with the text: a post's.
    """
    prose = [number for number, block in enumerate(kept) if block.prose or block.size > 80 or block.tag == "tr"]
    if not prose:
        return kept
    start, end = prose[0], prose[-1] + 1
    while (
        start
        and kept[start - 1].tag == "p"
        and (
            kept[start - 1].text.endswith((",", ":"))
            or _is_place(kept[start - 1].text)
            or is_correction(kept[start - 1])
        )
    ):
        start -= 1
    if bare and start and kept[start - 1].node == kept[start].node and kept[start - 1].size >= _SHORTEST_STANDFIRST:
        start -= 1
    while start and _is_figure(kept[start - 1]):
        start -= 1
    while end < len(kept) and (
        kept[end].tag in ("li", "tr")
        or (kept[end].tag in ("p", "td", "blockquote", "div") and kept[end].text[-1] in '.!?…”"»。')
    ):
        end += 1
    if trusted:
        start, end = 0, len(kept)
    kept = kept[start:end]
    return [
        block
        for number, block in enumerate(kept)
        if block.tag not in HEADINGS
        or (number + 1 < len(kept) and kept[number + 1].tag not in HEADINGS)
        or (number + 1 < len(kept) and kept[number + 1].tag > block.tag)
    ]
