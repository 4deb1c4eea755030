"""Which part of a page holds the running text of its article: blocks are weighed, and evidence narrows them down."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ingest.blocks import HEADINGS, Blocks, TextBlock
from ingest.markup import NEGATIVE, POSITIVE
from ingest.othertexts import FEW_LINKS, GUARD, comments_from, other_article_from, shown_of_others

_DOMINANT = 0.82  # a child with this share of its parent's running text holds the article alone
_DOMINANT_NAMED = 0.5  # the same, where its name says that it is the body
_DOMINANT_INSIDE = 0.97  # the same, of a part that is named as the body already
_LEAST_NAMED = 250.0  # characters of running text
_LEAST_NAMED_SHARE = 0.25
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Part:
    """The part of a page that holds the article.

    Attributes:
        node: the element it is.
        first: the number of its first block.
        last: the number behind its last block.
        way: how it was found.
        clear: of every block of the page, whether nothing around it speaks against it.
        excused: the nodes whose names speak against them wrongly.
    """

    node: int
    first: int
    last: int
    way: str
    clear: list[bool]
    excused: set[int]


def find_part(page: Blocks, *, declared: str | None = None, headline: int | None = None) -> Part:
    """Find the part of a page that holds the running text of its article.

    Args:
        page: the blocks of the page.
        declared: the body that the page's structured data give, where it does.
        headline: the number of the block that shows the title, where one does.
    """
    named = _named(page)
    weights = [_weight(block, number in named) for number, block in enumerate(page.blocks)]
    excused = _excuse(page, weights, named)
    clear = [not block.negatives or _is_clear(page, block, excused) for block in page.blocks]
    for number in shown_of_others(page, headline):
        clear[number] = False
    weights = [weight if free else 0.0 for free, weight in zip(clear, weights, strict=True)]
    others = other_article_from(page, weights, headline)
    for number in range(min(others, comments_from(page, weights, headline)), len(weights)):
        weights[number] = 0.0
    for number in range(others, len(clear)):
        clear[number] = False
    weights, way = _narrow(page, weights, declared, headline, named)
    node = _descend(page, weights)
    first, last = (page.nodes[node].first, page.nodes[node].last) if page.nodes else (0, 0)
    return Part(node, first, last, way, clear, excused)


def _named(page: Blocks) -> set[int]:
    found: set[int] = set()
    for node in page.nodes:
        if node.bits & POSITIVE and not node.bits & NEGATIVE:
            found.update(range(node.first, node.last))
    return found


def _weight(block: TextBlock, named: bool) -> float:
    """Return what a block counts as running text; in a part named as the body short lines and rows count for half."""
    if block.prose:
        return block.size
    return block.size / 2 if named and block.link_share < 0.3 and block.tag not in HEADINGS else 0.0


def _excuse(page: Blocks, weights: list[float], named: set[int]) -> set[int]:
    """Return the nodes whose names speak against them wrongly: they hold much of the running text, or of the named body."""
    base = [weight if number in named else 0.0 for number, weight in enumerate(weights)] if named else weights
    if sum(base) < _LEAST_NAMED:
        base = weights
    total = sum(base)
    held: dict[int, float] = {}
    for block, weight in zip(page.blocks, base, strict=True):
        if weight:
            for node in block.negatives:
                held[node] = held.get(node, 0.0) + weight
    return {node for node, weight in held.items() if weight > GUARD * total}


def _is_clear(page: Blocks, block: TextBlock, excused: set[int]) -> bool:
    for node in block.negatives:
        if node in excused:
            continue
        if page.nodes[node].bits & NEGATIVE or block.link_share > FEW_LINKS or not block.prose:
            return False
    return True


def _narrow(
    page: Blocks, weights: list[float], declared: str | None, headline: int | None, named: set[int]
) -> tuple[list[float], str]:
    """Keep the weights of what evidence names: the declared body, the article under the headline, an element's name."""
    total = sum(weights)
    if declared:
        known = shingles(declared)
        inside = [
            weight if weight and share_in(block.text, known) > 0.6 else 0.0
            for block, weight in zip(page.blocks, weights, strict=True)
        ]
        if sum(inside) > 0.5 * len(declared):
            return inside, "running text that the structured data name"
    way = "running text"
    if headline is not None:
        node = page.blocks[headline].node
        while node >= 0 and page.nodes[node].tag != "article":
            node = page.nodes[node].parent
        if node >= 0:
            first, last = page.nodes[node].first, page.nodes[node].last
            inside = [weight if first <= number < last else 0.0 for number, weight in enumerate(weights)]
            if sum(inside) > max(_LEAST_NAMED / 2, 0.1 * total):
                weights, total, way = inside, sum(inside), "the article under its headline"
    inside = [weight if number in named else 0.0 for number, weight in enumerate(weights)]
    if sum(inside) > max(_LEAST_NAMED, _LEAST_NAMED_SHARE * total):
        return inside, "the part named as the body"
    return weights, way


def _descend(page: Blocks, weights: list[float]) -> int:
    """Return the deepest node that holds the dominant part of the running text."""
    sums = [0.0]
    for weight in weights:
        sums.append(sums[-1] + weight)
    held = [sums[node.last] - sums[node.first] for node in page.nodes]
    children: dict[int, list[int]] = {}
    for index, node in enumerate(page.nodes):
        if held[index]:
            children.setdefault(node.parent, []).append(index)
    current = 0
    while True:
        best = max(children.get(current, []), key=held.__getitem__, default=None)
        if best is None:
            return current
        inside = page.nodes[current].bits & POSITIVE
        named = page.nodes[best].bits & POSITIVE or page.nodes[best].tag in ("article", "main")
        dominant = _DOMINANT_INSIDE if inside else _DOMINANT_NAMED if named else _DOMINANT
        if held[best] < dominant * held[current]:
            inner = _inner_name(page, held, current) if inside else None
            if inner is None:
                return current
            best = inner
        node = page.nodes[best]
        if node.tag in ("p", "li", "td", "blockquote", "tr") and node.last - node.first == 1:
            return current
        if _is_left_open(page, weights, current, best):
            return current
        current = best


def _is_left_open(page: Blocks, weights: list[float], current: int, best: int) -> bool:
    """Tell whether a part holds the rest of the text only because what stands before it was never closed.

    No paragraph holds another; and where each is an element of one kind with text of its own, each holds all that follow.
    """
    node, above = page.nodes[best], page.nodes[current]
    if node.tag == "p":
        return True
    if node.bits & POSITIVE or page.nodes[page.blocks[node.first].node].tag != above.tag:
        return False
    before = range(above.first, node.first)
    return any(weights[number] and page.blocks[number].node == current for number in before)


def _inner_name(page: Blocks, held: list[float], current: int) -> int | None:
    """Return the part of a named part that alone is named again and holds most of it."""
    inner, end, number = [], page.nodes[current].last, current + 1
    while number < len(page.nodes) and page.nodes[number].first < end:
        node = page.nodes[number]
        if node.bits & POSITIVE and held[number]:
            inner.append(number)
            while number < len(page.nodes) and page.nodes[number].first < node.last:
                number += 1
        else:
            number += 1
    best = max(inner, key=held.__getitem__, default=None)
    if best is None or held[best] < _DOMINANT_NAMED * held[current]:
        return None
    return best if sum(held[number] for number in inner) < 1.25 * held[best] else None


def shingles(text: str) -> set[tuple[str, ...]]:
    """Return the runs of three words of a text, in lower case."""
    words = _WORD.findall(text.lower())
    return set(zip(words, words[1:], words[2:], strict=False))


def share_in(text: str, known: set[tuple[str, ...]]) -> float:
    """Return which share of a text's shingles are among those of another, 0 where it has none."""
    own = shingles(text)
    return len(own & known) / len(own) if own else 0.0
