"""The body of an article among the blocks of its page."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ingest.blocks import HEADINGS, Blocks, TextBlock
from ingest.furniture import beginning_of, is_furniture, key_of
from ingest.markup import NEGATIVE, POSITIVE

_DOMINANT = 0.82  # a child with this share of its parent's running text holds the article alone
_DOMINANT_NAMED = 0.5  # the same, where its name says that it is the body
_DOMINANT_INSIDE = 0.97  # the same, of a part that is named as the body already
_MOST_STANDFIRSTS = 2
_FEW_LINKS = 0.2
_SHORTEST_REPEAT = 30  # characters; shorter lines may come twice
_GUARD = 0.45  # a part with this share of the page's running text is the text, whatever its name says
_LEAST_NAMED = 250.0  # characters of running text
_LEAST_NAMED_SHARE = 0.25
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Body:
    """A candidate body: its blocks, the node they were found under, and how they were found."""

    blocks: tuple[TextBlock, ...]
    way: str
    headline: int | None = None  # the number of the block that shows the title
    seen: tuple[str, ...] = ()  # every line of that part that is no furniture, before its edges were cut
    lines: tuple[str, ...] = ()  # every line of that part, furniture too: a credit may stand in it
    first: int = 0  # the number of the first block of the part the body was found in

    @property
    def length(self) -> int:
        """The number of characters of running text."""
        return sum(len(block.text) for block in self.blocks)


def find_body(page: Blocks, *, title: str | None = None, declared: str | None = None, lede: str | None = None) -> Body:
    """Find the body of a page's article.

    Args:
        page: the blocks of the page.
        title: its headline, where known; a block that repeats it is no part of the body.
        declared: the body that the page's structured data give, where it does; it steers the choice, the page gives the text.
        lede: the standfirst that the page's metadata give; where the page shows it above the body it belongs to it.
    """
    named = _named(page)
    weights = [_weight(block, number in named) for number, block in enumerate(page.blocks)]
    excused = _excuse(page, weights, named)
    clear = [not block.negatives or _is_clear(page, block, excused) for block in page.blocks]
    weights = [weight if free else 0.0 for free, weight in zip(clear, weights, strict=True)]
    headline = _find_headline(page, key_of(title or ""))
    weights, way = _narrow(page, weights, declared, headline, named)
    node = _descend(page, weights)
    first, last = (page.nodes[node].first, page.nodes[node].last) if page.nodes else (0, 0)
    trusted = bool(page.nodes) and bool(page.nodes[node].bits & POSITIVE)
    shown = [block for block, free in zip(page.blocks[first:last], clear[first:last], strict=True) if free]
    kept = _clean(shown, title)
    standfirst = _standfirst(page, headline, first, excused, lede)
    seen = tuple(block.text for block in kept)
    lines = tuple(block.text for block in shown)
    return Body((*standfirst, *_trim(kept, trusted)), way, headline, seen, lines, first)


def _weight(block: TextBlock, named: bool) -> float:
    """Return what a block counts as running text; in a part named as the body short lines and rows count for half."""
    if block.prose:
        return block.size
    return block.size / 2 if named and block.link_share < 0.3 and block.tag not in HEADINGS else 0.0


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
        return shown[0] if len(shown) == 1 else None
    return next((number for number in shown if page.blocks[number].tag == "h1"), shown[0])


def _narrow(
    page: Blocks, weights: list[float], declared: str | None, headline: int | None, named: set[int]
) -> tuple[list[float], str]:
    """Keep the weights of what evidence names: the declared body, the article under the headline, an element's name."""
    total = sum(weights)
    if declared:
        known = _shingles(declared)
        inside = [
            weight if weight and _share_in(block.text, known) > 0.6 else 0.0
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


def _named(page: Blocks) -> set[int]:
    found: set[int] = set()
    for node in page.nodes:
        if node.bits & POSITIVE and not node.bits & NEGATIVE:
            found.update(range(node.first, node.last))
    return found


def _standfirst(page: Blocks, headline: int | None, first: int, excused: set[int], lede: str | None) -> list[TextBlock]:
    """Return the prose between the headline and the body that repeats the declared lede."""
    if headline is None or first <= headline:
        return []
    known = _shingles(lede or "")
    found = [
        block
        for block in page.blocks[headline + 1 : first]
        if not any(page.nodes[node].bits & NEGATIVE for node in block.negatives if node not in excused)
        and block.size >= 40
        and not is_furniture(block)
        and (
            _share_in(block.text, known) > 0.5
            or (
                block.tag in ("p", "h2", "div")
                and block.link_share < _FEW_LINKS
                and block.size >= 60
                and (block.prose or block.tag == "h2")
            )
        )
    ]
    return found[:_MOST_STANDFIRSTS]


def _is_clear(page: Blocks, block: TextBlock, excused: set[int]) -> bool:
    for node in block.negatives:
        if node in excused:
            continue
        if page.nodes[node].bits & NEGATIVE or block.link_share > _FEW_LINKS or not block.prose:
            return False
    return True


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
    return {node for node, weight in held.items() if weight > _GUARD * total}


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
        current = best


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


def _clean(blocks: list[TextBlock], title: str | None) -> list[TextBlock]:
    kept: list[TextBlock] = []
    seen: dict[str, list[str]] = {}  # by their beginnings
    shown_title, title_begins = key_of(title or ""), beginning_of(title or "")
    for block in blocks:
        begins = beginning_of(block.text)
        if not begins:
            continue
        if block.tag not in HEADINGS:
            alike = seen.setdefault(begins, [])
            if alike and _is_among(block.text, alike):
                continue
            alike.append(block.text)
        if (begins == title_begins and key_of(block.text) == shown_title) or (block.tag == "h1" and not kept):
            continue
        if is_furniture(block):
            continue
        kept.append(block)
    return kept


def _is_among(text: str, others: list[str]) -> bool:
    """True where a longer line has come before."""
    key = key_of(text)
    return len(key) > _SHORTEST_REPEAT and key in map(key_of, others)


def _trim(kept: list[TextBlock], trusted: bool) -> list[TextBlock]:
    """Cut what is no sentence before the first and after the last running text, and headings without a text."""
    prose = [number for number, block in enumerate(kept) if block.prose or block.size > 80 or block.tag == "tr"]
    if not prose:
        return kept
    start, end = prose[0], prose[-1] + 1
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


def _shingles(text: str) -> set[tuple[str, ...]]:
    words = _WORD.findall(text.lower())
    return set(zip(words, words[1:], words[2:], strict=False))


def _share_in(text: str, known: set[tuple[str, ...]]) -> float:
    own = _shingles(text)
    return len(own & known) / len(own) if own else 0.0
