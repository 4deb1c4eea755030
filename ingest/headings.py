"""What a page shows as its headline: its first-level headings, or what stands in their place where it has none. Pure."""

from __future__ import annotations

from ingest.blocks import HEADINGS, Blocks, TextBlock
from ingest.markup import names_headline
from ingest.titles import clean_line

_SHORTEST_HEADLINE = 25  # characters; a shorter heading may be a section's name
_SHORTEST_NAMED = 10  # the same, of a line that its element names as the headline
_MOST_ABOVE = 4  # blocks between a headline and its text


def read_headings(page: Blocks, document_title: str) -> list[str]:
    """Return the first-level headings; on a page without any, the lines that its document title repeats whole, or its elements name so.

    A first-level heading that the document's title has not, or has at its end, is a section's or the site's where another heading is
    that title or begins it.

    Args:
        page: its blocks.
        document_title: what its `title` element says.
    """
    first = [block.text for block in page.blocks if block.tag == "h1"]
    whole = clean_line(document_title)
    if first:
        known = max((len(line) for line in map(clean_line, first) if line in whole), default=0)
        return first if known >= _SHORTEST_HEADLINE or known == len(whole) else [*_lower(page, whole, known), *first]
    long = [block for block in page.blocks if block.size >= _SHORTEST_HEADLINE and len(block.text) <= len(whole)]
    shown = [block for block in long if clean_line(block.text) in whole]
    # Old pages have none: a line that the document's title begins with is theirs.
    return (
        [block.text for block in shown if block.tag in HEADINGS]
        or [block.text for block in shown if not block.links and whole.startswith(clean_line(block.text))]
        or _named(page, whole)
    )


def _lower(page: Blocks, whole: str, known: int) -> list[str]:
    """Return the first heading of a lower level that is the document's title, or where the first level has part of it, more of it."""
    blocks = page.blocks
    if not known:  # the site's own title may stand in its head and foot
        start = next(number for number, block in enumerate(blocks) if block.tag == "h1")
        blocks = blocks[start : next((n for n, b in enumerate(blocks) if n > start and b.prose), len(blocks))]
    lower = (b.text for b in blocks if b.tag in HEADINGS and b.tag != "h1" and b.size >= _SHORTEST_HEADLINE)
    return [text for text in lower if whole.startswith(clean_line(text))][:1]


def _named(page: Blocks, whole: str) -> list[str]:
    """Return the line right above the running text whose element is named as the headline, where the document's title is not shown."""
    first = next((number for number, block in enumerate(page.blocks) if block.prose), 0)
    above = page.blocks[max(0, first - _MOST_ABOVE) : first]
    return [
        b.text for b in above if b.size >= _SHORTEST_NAMED and not b.links and b.text != whole and _is_named(page, b)
    ][-1:]


def _is_named(page: Blocks, block: TextBlock) -> bool:
    node = page.nodes[block.node]
    return names_headline(node.names) or (node.parent >= 0 and names_headline(page.nodes[node.parent].names))
