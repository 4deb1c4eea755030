"""The choice among what may be a page's body: its own blocks, the declared text, and trafilatura where both say too little."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lxml.etree import tostring

from ingest.blocks import Blocks, TextBlock
from ingest.bodies import Body, find_body, is_whole
from ingest.furniture import is_furniture
from ingest.markup import Element
from ingest.scripttexts import read_script_text

# Characters of running text below which a page's own blocks are doubted, and above which they are believed in any case.
_FEW, _MANY = 250, 1200
_NOTHING = 120  # below which a page shows no text
_SHORTEST_DECLARED = 400  # a shorter declared body is an excerpt beside a page that shows text
_HELD = 0.5  # a body shorter than this share of the declared one has missed something
_GAIN = 2.0  # another candidate has to be this many times as long


def choose_body(
    page: Blocks,
    root: Element,
    *,
    title: str | None,
    declared: str,
    lede: str | None,
    scripts: Sequence[Element] | None = (),
    parsed: Element | None = None,
    titles: Sequence[str] = (),
) -> Body:
    """Return the body of a page's article and how it was found.

    The blocks of the page are asked first and are nearly always enough. Where they hold little, or less than half of what
    the structured data declare, the declared text and trafilatura's are weighed against them.

    Args:
        page: the blocks.
        root: the tree they were read from; it is not changed.
        title: the headline, where known.
        declared: the body in the structured data, or an empty text.
        lede: the standfirst in the metadata.
        scripts: of the page; where it shows no text, the one that they, or its attributes, hold is taken; None: it is not.
        parsed: the page as it was parsed at first, with all its attributes.
        titles: headlines that the page has or declares, by which that text is known.
    """
    whole = declared if len(declared) >= _SHORTEST_DECLARED else ""
    own = find_body(page, title=title, declared=whole or None, lede=lede)
    if whole and own.length < min(_HELD * len(whole), _MANY):
        return _made_of(whole.split("\n"), "declared text, which the page does not show", own)
    if (
        own.length < _NOTHING
        and scripts is not None
        and (told := read_script_text(scripts, [title, *titles], parsed)).blocks
    ):
        texts = tuple(block.text for block in told.blocks)
        way = "text of a script, which the page does not show"
        return Body(told.blocks, way, own.headline, texts, texts, own.first, told.times, told.title, told.authors)
    if own.length < _NOTHING <= len(declared) and is_whole(declared):
        return _made_of(declared.split("\n"), "declared text, which the page does not show", own)
    if own.length >= _FEW or sum(block.size for block in page.blocks if block.prose) < _FEW:
        return own
    other = _made_of(_ask_trafilatura(root), "trafilatura, where the page's own blocks hold little", own)
    return other if other.length > _GAIN * max(own.length, 1) else own


def _made_of(lines: list[str], way: str, own: Body) -> Body:
    texts = [text for text in (" ".join(line.split()) for line in lines) if text]
    blocks = [TextBlock(text, "p", 0, 0, (), float(len(text)), True) for text in texts]
    kept = tuple(block for block in blocks if not is_furniture(block))
    return Body(kept, way, own.headline, tuple(block.text for block in kept), tuple(texts), own.first)


def _ask_trafilatura(root: Element) -> list[str]:
    from trafilatura import bare_extraction

    page = tostring(root, encoding="unicode", method="html")
    found: Any = bare_extraction(page, with_metadata=False, include_comments=False, fast=True)
    return (found.text or "").split("\n") if found else []
