"""A page as the list of its blocks of text, each with what tells running text from the rest."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from ingest.markup import INLINE_NEGATIVE, NEGATIVE, POSITIVE, WEAK, Element, judge_names, text_of
from ingest.titles import unescape_twice

_SKIPPED_TAGS = (
    "script style noscript amp-consent amp-sidebar amp-user-notification template svg iframe object embed canvas audio video map select option button input textarea "
    "picture img head link meta dialog math applet source track datalist progress"
)
_BLOCK_TAGS = (
    "p div section article h1 h2 h3 h4 h5 h6 li ul ol td th tr table tbody thead tfoot blockquote pre dl dt dd main header footer aside "
    "nav form figure figcaption body html center fieldset address details summary hr caption label legend menu hgroup"
)
_NEGATIVE_TAGS = frozenset(
    "nav footer aside form figure figcaption caption address label legend menu details time".split()
)
_INLINE_TAGS = (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup "
    "time tt u var wbr nobr"
)
_CUSTOM, _SKIPPED, _INLINE, _BR, _BLOCK = range(5)
_KINDS = {
    **dict.fromkeys(_INLINE_TAGS.split(), _INLINE),
    **dict.fromkeys(_SKIPPED_TAGS.split(), _SKIPPED),
    **dict.fromkeys(_BLOCK_TAGS.split(), _BLOCK),
    "br": _BR,
}
_AGAINST = NEGATIVE | WEAK
HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_LONG_PROSE, _SHORT_PROSE = 140, 40  # characters; a short one must end as a sentence does
_NAMING = frozenset(("class", "id", "data-testid", "data-component", "role"))
_SHOWN_TAGS = frozenset(("blockquote", "table"))
_ROWS = frozenset(("tr", "td", "th", "tbody", "thead"))
_DEEPEST = 150  # levels walked one by one; what lies deeper is read as one text
_LONGEST_CELL = 80  # characters; longer cells make no row of figures but a layout
_LONGEST_INLINE = 200  # characters; more is no share button, whatever its class says
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_BREAK = "\x1e"  # stands for a `br`; white space to str.split
_BREAKS = re.compile(r"\x1e\s*\x1e")
_SET_APART = frozenset(("span", "time"))
_NOTE_MARK = re.compile(r"\s*(?:\[?\d{1,3}\]?|[*†‡↩⏎↑^]{1,3})\ufe0e?\s*")
_EMPTY_LINES = re.compile(r"\n[ \t\r]*\n\s*")
# A line that says when and no more, above the text it is parted from by one `br`.
_DATE_LINE = re.compile(
    r"\W*(?:[^\W\d_]{3,14}(?: [^\W\d_]{3,10})?\s*:\s*)?"
    r"(?:(?:\d{1,2}[./-]){2}\d{4}|\d{1,2}\.? [^\W\d_]{3,10}\.? \d{4}|\d{4}-\d\d-\d\d)"
    r"(?:[\s,|–-]+(?:[^\W\d_]{3,10}[\s,|–-]+)?\d{1,2}[:.]\d{2}(?::\d{2})?)?\W*"
)
_LONGEST_DATE_LINE = 60  # characters
_IDEOGRAPHS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_SYLLABLES = re.compile(r"[\uac00-\ud7a3]")
_IDEOGRAPH_WORTH, _SYLLABLE_WORTH = 2.0, 1.0  # letters more that a word of the same meaning takes elsewhere
_SENTENCE_END = re.compile(r"""[.!?…。！？:;][\"'”’»)\]]*\s*$""")
_REMARK_END = re.compile(r"""[.!?…。！？][\"'”’»]*\s*[(\[][^()\[\]]{2,40}[)\]]\s*$""")  # "… duyurdu. (AA)"


@dataclass(slots=True)
class TextBlock:
    """A run of text between two block-level tags.

    `node` is the index of its element in `Blocks.nodes`; `negatives` are the indexes of the enclosing elements whose names
    speak against running text, the outermost first; `links` is the number of its characters that stand in links.
    """

    text: str
    tag: str
    node: int
    links: int
    negatives: tuple[int, ...]
    size: float  # its length, ideographs counting for more
    prose: bool  # whether it reads as running text

    @property
    def link_share(self) -> float:
        """The share of the characters that stand in links."""
        return self.links / (len(self.text) or 1)


def _reads_as_prose(text: str, tag: str, links: int, size: float) -> bool:
    """True where a text is long enough, closed as a sentence is, and no list of links."""
    if tag in HEADINGS or links * 2 > len(text):
        return False
    if size >= _LONG_PROSE or size < _SHORT_PROSE:
        return size >= _LONG_PROSE
    return _SENTENCE_END.search(text[-8:]) is not None or (text[-1] in ")]" and _REMARK_END.search(text) is not None)


def size_of(text: str) -> float:
    """Return how long a text is in letters of an alphabet: ideographs and Korean syllables say more than one each."""
    # They take three bytes; where the mean is below two there are few of them.
    if text.isascii() or len(text.encode("utf-8", "replace")) < 2 * len(text):
        return len(text)
    return (
        len(text) + _IDEOGRAPH_WORTH * len(_IDEOGRAPHS.findall(text)) + _SYLLABLE_WORTH * len(_SYLLABLES.findall(text))
    )


@dataclass(slots=True)
class PageNode:
    """A block-level element: its parent's index, its tag, the bits its names earned, and the names."""

    parent: int
    tag: str
    bits: int
    first: int = 0  # of its blocks, as a half-open range
    last: int = 0
    names: str = ""


@dataclass(slots=True)
class Blocks:
    """The blocks of a page in reading order, and the tree they stand in; `read_whole` are the characters below the levels that are walked."""

    blocks: list[TextBlock] = field(default_factory=list)
    nodes: list[PageNode] = field(default_factory=list)
    read_whole: int = 0


def read_blocks(root: Element, *, scriptless: bool = False) -> Blocks:
    """Walk a parsed page once and return its blocks of text.

    Args:
        root: the page.
        scriptless: whether what it shows to browsers without scripts is text as well.
    """
    walker = _Walker(scriptless)
    body = root if root.tag == "body" else root.find(".//body")
    walker.enter(body if body is not None else root, -1, (), 0)
    return walker.page


class _Walker:
    """Walks a tree from one element to the next. It meets every element of every page, so calls are few in it."""

    def __init__(self, scriptless: bool) -> None:
        self.page = Blocks()
        self._kind_of = (_KINDS | {"noscript": _BLOCK} if scriptless else _KINDS).get
        self._buffer: list[str] = []
        self._links = 0
        self._link_depth = 0

    def enter(self, element: Element, parent: int, negatives: tuple[int, ...], depth: int) -> None:
        """Walk a block-level element."""
        nodes, blocks = self.page.nodes, self.page.blocks
        index, tag = len(nodes), element.tag
        attributes = element.items()
        bits, names = _bits_of(attributes, tag) if attributes else (NEGATIVE if tag in _NEGATIVE_TAGS else 0, "")
        node = PageNode(parent, tag, bits, len(blocks), 0, names)
        nodes.append(node)
        if tag in _SHOWN_TAGS and _is_shown(element, tag):
            negatives = ()  # a post, a statement or a table that the article shows stands in a part named for its frame
        elif bits & _AGAINST:
            negatives = (*negatives, index)
        if depth > _DEEPEST:
            self._add_whole(element)
        else:
            self._walk(element, index, tag, negatives, depth)
        if self._buffer:
            self._flush(tag, index, negatives)
        if tag == "tr":
            self._join_cells(index)
        node.last = len(blocks)

    def _join_cells(self, index: int) -> None:
        """Make one block of the short cells of a table's row."""
        blocks, first = self.page.blocks, self.page.nodes[index].first
        cells = blocks[first:]
        if len(cells) < 2 or any(len(cell.text) > _LONGEST_CELL for cell in cells):
            return
        text = " ".join(cell.text for cell in cells)
        del blocks[first:]
        for inner in self.page.nodes[index + 1 :]:
            inner.first = inner.last = first
        blocks.append(
            TextBlock(text, "tr", index, sum(cell.links for cell in cells), cells[0].negatives, float(len(text)), False)
        )

    def _walk(self, element: Element, index: int, tag: str, negatives: tuple[int, ...], depth: int) -> None:
        """Walk what stands in an element; its text belongs to the block-level element `index`, a `tag`."""
        buffer, in_link, kind_of = self._buffer, self._link_depth, self._kind_of
        # Blanks before a block's first word say nothing; most texts between tags are such.
        text = element.text
        if text and (buffer or not text.isspace()):
            buffer.append(text)
            if in_link:
                self._links += len(text.strip())
        touched = False  # an inline element ended right here
        for child in element:
            kind = kind_of(child.tag, _CUSTOM)
            if kind == _CUSTOM and isinstance(child.tag, str):
                kind = _BLOCK if depth < _DEEPEST else _INLINE  # it is whatever its content makes it
            if kind == _BLOCK:
                if buffer:
                    self._flush(tag, index, negatives)
                self.enter(child, index, negatives, depth + 1)
            elif kind == _INLINE:
                if buffer and (touched or child.tag in _SET_APART) and _are_apart(buffer[-1], child, touched):
                    buffer.append(" ")
                self._inline(child, index, tag, negatives, depth)
            elif kind == _BR:
                buffer.append(_BREAK)
            elif child.tag == "template" and child.get("shadowrootmode"):  # browsers show it
                if buffer:
                    self._flush(tag, index, negatives)
                self.enter(child, index, negatives, depth + 1)
            text = child.tail
            touched = not text and kind == _INLINE
            if text and (buffer or not text.isspace()):
                buffer.append(text)
                if in_link:
                    self._links += len(text.strip())

    def _inline(self, element: Element, index: int, tag: str, negatives: tuple[int, ...], depth: int) -> None:
        names = element.get("class")
        if names and judge_names(names) & INLINE_NEGATIVE and len("".join(element.itertext())) < _LONGEST_INLINE:
            return
        link = element.tag == "a"
        if link and _is_note_mark(element, self._buffer[-1] if self._buffer else ""):
            return  # behind a figure it would be one more digit
        self._link_depth += link
        if depth > _DEEPEST:
            self._add_whole(element)
        else:
            self._walk(element, index, tag, negatives, depth + 1)
        self._link_depth -= link

    def _add_whole(self, element: Element) -> None:
        text = "".join(element.itertext("*"))
        self.page.read_whole += len(text)
        if text and (self._buffer or not text.isspace()):
            self._buffer.append(text)
            if self._link_depth:
                self._links += len(text.strip())

    def _flush(self, tag: str, index: int, negatives: tuple[int, ...]) -> None:
        buffer = self._buffer
        text = "".join(buffer) if len(buffer) > 1 else buffer[0]
        buffer.clear()
        if tag == "pre":
            text = _EMPTY_LINES.sub(f"{_BREAK} {_BREAK}", text)
        links, self._links = self._links, 0
        if _BREAK not in text:
            if part := " ".join(text.split()):
                self._keep(part, tag, index, links, negatives)
            return
        head, _, rest = text.partition(_BREAK)
        pieces = _BREAKS.split(text)
        if len(head) < _LONGEST_DATE_LINE and _DATE_LINE.fullmatch(head):
            pieces = [head, *_BREAKS.split(rest)]
        parts = [" ".join(words) for words in map(str.split, pieces) if words]
        total = sum(map(len, parts))
        for part in parts:
            self._keep(part, tag, index, int(links * (len(part) / total)), negatives)

    def _keep(self, text: str, tag: str, index: int, links: int, negatives: tuple[int, ...]) -> None:
        if "&" in text:
            text = unescape_twice(text)
        size = size_of(text)
        prose = size >= _SHORT_PROSE and _reads_as_prose(text, tag, links, size)
        self.page.blocks.append(TextBlock(text, tag, index, links, negatives, size, prose))


def _is_note_mark(link: Element, before: str) -> bool:
    """True of a link that is the mark of a note: raised, or with nothing between it and the word; "en az <a>12</a> asker" is a figure."""
    href = link.get("href") or ""
    if href[:1] != "#":
        return False
    text = text_of(link)
    if not _NOTE_MARK.fullmatch(text):
        return False
    if not text.strip().isdigit():
        return True
    parent = link.getparent()
    raised = link.find("sup") is not None or (parent is not None and parent.tag == "sup")
    return raised or (len(href) > 1 and not before[-1:].isspace())


def _are_apart(before: str, element: Element, touched: bool) -> bool:
    """True where inline elements that touch hold two things that the page's style sets apart: "Ayşe Kaya" and "3 saat önce".

    A word or a number that is written over several of them goes on. `touched` is False where what stands before is text beside them.
    """
    after = element.text or ""
    last, first = before[-1:], after[:1]
    if last.islower():
        return (first.isdigit() and element.tag not in ("sup", "sub")) or (touched and first.isupper())
    if not touched:
        return False
    if last.isdigit():
        return first.isupper()
    return last.isupper() and before[-2:].isupper() and first.isupper() and after[1:2].islower()


def _is_shown(element: Element, tag: str) -> bool:
    if tag == "blockquote" and "tweet" in (element.get("class") or ""):
        return True
    frame = next(element.iterancestors("figure"), None)
    if frame is None or (tag == "blockquote" and frame is not element.getparent()):
        return False
    return tag == "table" or "pull" not in (frame.get("class") or "")  # a pulled quote stands in the text as well


def _bits_of(attributes: list[tuple[str, str]], tag: str) -> tuple[int, str]:
    names, hidden, is_body = "", False, False
    for name, value in attributes:
        if name in _NAMING:
            names = f"{names} {value}"
        elif name == "style":
            hidden = hidden or _HIDDEN.search(value) is not None
        elif name == "hidden" or (name == "aria-hidden" and value == "true"):
            hidden = True
        elif name in ("itemprop", "property") and "articleBody" in value:
            is_body = True
    bits = judge_names(names) if names and tag not in ("body", "html") else 0
    if tag in _ROWS:
        bits &= ~(WEAK | NEGATIVE)
    elif tag in ("article", "main"):
        bits &= ~(WEAK | NEGATIVE)  # what it is outweighs what it is called
    elif tag == "p" or tag in HEADINGS:
        bits &= ~WEAK
    if tag in _NEGATIVE_TAGS:
        bits |= NEGATIVE
    elif hidden:
        bits |= WEAK if tag == "p" else NEGATIVE
    return bits & ~NEGATIVE | POSITIVE if is_body else bits, names
