"""Where a page stops being its article: readers' comments, the next article, links to others. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime

from ingest.blocks import HEADINGS, Blocks, PageNode, TextBlock
from ingest.furniture import is_correction, opens_comments, opens_others
from ingest.pagedates import read_time

FEW_LINKS = 0.2
_ALIKE = 0.4  # of the words of two headlines of one article
GUARD = 0.45  # a part with this share of the page's running text is the text, whatever its name says
_LEAST_ABOVE_COMMENTS = 250.0  # characters of running text
_LEAST_OF_ARTICLE = 120.0  # characters of running text
_MOST_OF_OTHERS = 0.8
_LINKED = 0.9  # of the characters of a heading that leads to another article
_MOST_LINES = 2  # of a teaser
_NO_END = datetime(9000, 1, 1, tzinfo=UTC)
_LEAST_BEFORE = 2  # paragraphs of the text itself
_WORD = re.compile(r"\w+")
_DATED = re.compile(r"\D{0,20}\d{1,2}(?:[./-]\d{1,2}[./-]|\s[^\W\d_]{3,10}\s)\d{4}\D{1,12}\d{1,2}[:.]\d\d\W{0,3}")


def shown_of_others(page: Blocks, headline: int | None) -> Iterator[int]:
    """Yield the numbers of the blocks that show other articles below a heading that says so.

    Where that heading is the first of a part without the page's headline, that is the whole part; elsewhere what follows as items of a list or as
    links, up to the next heading or paragraph.
    """
    prose = sum(block.size for block in page.blocks if block.prose)
    for number, block in enumerate(page.blocks):
        if number <= (headline if headline is not None else -1) or not opens_others(block):
            continue
        yield number
        above = page.nodes[page.nodes[block.node].parent] if page.nodes[block.node].parent >= 0 else None
        end = above.last if above is not None and above.first == number else number + 1
        if sum(block.size for block in page.blocks[number:end] if block.prose) > GUARD * prose:
            end = number + 1  # the part is the text itself, whatever it begins with
        yield from range(number + 1, end)
        for following in range(end, len(page.blocks)):
            other = page.blocks[following]
            if other.tag in HEADINGS or not (other.link_share > FEW_LINKS or _is_item(page, other)):
                break
            yield following


def _is_item(page: Blocks, block: TextBlock) -> bool:
    node = block.node
    while node >= 0 and page.nodes[node].tag not in ("article", "main", "section", "body"):
        if page.nodes[node].tag == "li":
            return True
        node = page.nodes[node].parent
    return False


def comments_from(page: Blocks, weights: list[float], headline: int | None) -> int:
    """Return the number of the label from which on readers speak, behind running text; the number of blocks where none does."""
    before = 0.0
    for number in range(headline or 0, len(weights)):
        if before >= _LEAST_ABOVE_COMMENTS and opens_comments(page.blocks[number]):
            return number
        before += weights[number]
    return len(weights)


def other_article_from(page: Blocks, weights: list[float], headline: int | None) -> int:
    """Return the number of the block from which on the page shows its next article; the number of blocks where it shows none.

    A page that goes on as its reader scrolls has another heading of the first rank, in a part that stands beside that of the
    page's own headline and is made alike: the same tag, with running text of its own in either.
    """
    if headline is None or page.blocks[headline].tag != "h1":
        return len(weights)
    own = _above(page, headline)
    for number in range(headline + 1, len(weights)):
        block = page.blocks[number]
        if block.tag != "h1" or block.text == page.blocks[headline].text:
            continue
        others = _above(page, number)
        depth = next((at for at, (one, other) in enumerate(zip(own, others, strict=False)) if one != other), None)
        if depth is None:
            continue
        mine, other = page.nodes[own[depth]], page.nodes[others[depth]]
        if mine.tag != other.tag or _is_alike(block.text, page.blocks[headline].text):
            continue
        if mine.tag == "h1":
            # Side by side such headings are subheads as a rule: another article has its own day and clock below, no later ones.
            if (
                _is_dated_after(page, headline, number)
                and sum(weights[headline:number]) >= _LEAST_OF_ARTICLE
                and sum(weights[number:]) >= _LEAST_OF_ARTICLE
            ):
                return number
            continue
        if (
            sum(weights[mine.first : mine.last]) >= _LEAST_OF_ARTICLE
            and sum(weights[number : other.last]) >= _LEAST_OF_ARTICLE
            and not any(weights[other.first : number])  # teasers with such headings stand below their article's text
            and _is_last_of_articles(page, weights, other, page.nodes[own[depth]].parent)
        ):
            return other.first
    return len(weights)


def _is_dated_after(page: Blocks, headline: int, other: int) -> bool:
    """Tell whether a day and a clock stand below two headings, and the second is no later: what came later is added to the report itself."""
    below = [page.blocks[at + 1].text for at in (headline, other) if at + 1 < len(page.blocks)]
    if len(below) < 2 or not all(map(_DATED.fullmatch, below)):
        return False
    one, later = (read_time(text, zone=UTC, latest=_NO_END) for text in below)
    return one is not None and later is not None and later.moment <= one.moment


def teasers_from(page: Blocks, numbers: list[int]) -> int:
    """Return the number of the block from which on only other articles are shown behind the text: each a headline that is a link, and its lines.

    `numbers` are those of the blocks that may be the text, in order. Teasers stand in elements of their own, so that a text that is itself such a list is none.
    """
    end = first = len(page.blocks)
    lines = 0
    for number in reversed(numbers):
        block = page.blocks[number]
        if block.tag in HEADINGS and block.link_share > _LINKED:
            if lines:
                first, lines = number, 0
            continue
        if block.tag in HEADINGS or lines == _MOST_LINES or is_correction(block):
            break
        lines += 1
    if first == end:
        return end
    before = [page.blocks[number] for number in numbers if number < first and page.blocks[number].prose]
    behind = [page.blocks[number] for number in numbers if number >= first and page.blocks[number].prose]
    apart = {page.nodes[page.blocks[number].node].parent for number in numbers if number >= first}
    held = {page.nodes[block.node].parent for block in before}
    if len(before) < _LEAST_BEFORE or sum(b.size for b in behind) > sum(b.size for b in before) or apart & held:
        return end
    return first


def _is_last_of_articles(page: Blocks, weights: list[float], other: PageNode, parent: int) -> bool:
    """Tell whether all running text from a part on stands in parts like it, each with a heading of the first rank."""
    behind = sum(weights[other.first :])
    alike = [
        node for node in page.nodes if node.parent == parent and node.first >= other.first and node.tag == other.tag
    ]
    held = sum(
        sum(weights[node.first : node.last])
        for node in alike
        if any(block.tag == "h1" for block in page.blocks[node.first : node.last])
    )
    return held >= _MOST_OF_OTHERS * behind


def _above(page: Blocks, number: int) -> list[int]:
    """Return the nodes that a block stands in, the outermost first."""
    found, node = [], page.blocks[number].node
    while node >= 0:
        found.append(node)
        node = page.nodes[node].parent
    return found[::-1]


def _is_alike(headline: str, other: str) -> bool:
    """Tell whether two headlines share many of the words of the shorter one."""
    words, others = ({word[:5] for word in _WORD.findall(text.lower())} for text in (headline, other))
    return len(words & others) > _ALIKE * min(len(words), len(others))
