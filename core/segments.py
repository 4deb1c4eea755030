"""Sentence segments of a Turkish (or English) text, cut so that the text can be put together again exactly.

A segment is a slice: what lies between two segments (spaces, line breaks) is never sent to an engine and comes back
unchanged. Every line is a paragraph or a sub-heading of its own, so no segment crosses one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from core import late_re as re
from core.text import fold

# Turkish abbreviations that end in a full stop and stand before a capital: TDK, "Kısaltmalar Dizini"; ranks as the
# Turkish press writes them. English ones stand in Turkish texts too (St. Petersburg, Jr.).
ABBREVIATIONS = frozenset(
    "dr prof doç yrd av sn st op uzm ort arş gör öğr alb yb bnb yzb ütğm tğm tuğg tümg korg org tuğa tüma kora ora "
    "mar gen müh mim ecz hz no nr bkz krş çev haz yay ed age agm cad sok sk mah bul apt kat tel faks ltd şti aş "
    "tic san vb vs vd yy say s c m ö b k g d bşk gnkur mr mrs ms jr sr lt col maj capt sgt gov sen rep rev inc corp co "
    "u.s u.k us oct sept nov dec aug jan feb det a.ş t.c m.ö m.s a.b.d b.m no.lu ing alm fr rus tr i̇ng öl ö "
    "bak md örn mö hav kuv kom dz müd üniv enst fak şb astsb atğm çvş onb".split()
)
# Abbreviations that also end a sentence: a capital after them is a new sentence more often than not.
_MAY_END = frozenset("vb vs vd tel co inc corp ltd şti".split())

# What the mark is stands behind its first character: an alternation in front would be tried at every letter. A run of marks is
# one mark, taken from its first character only and given back never: a row of a million dots would be read a million times.
_END = re.compile(r"[.!?…](?:(?<=…)(?<!……)…*+|(?<=[.!?])(?<![.!?]{2})[.!?]*+)[\"'”’»)\]]*+(?=\s)")
_LINE = re.compile(r"[^\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+")
_PAIRED = re.compile(r"[“„«][^“”„«»]*[”»“]")
_STARTS = re.compile(r"\s+[\"'“‘«„(\[—–-]*\s?(?=[A-ZÇĞİÖŞÜÂÎÛА-ЯЁ0-9]|[^\W_a-zçğıöşüâîûа-яё])")
_LAST_WORD = re.compile(r"[^\s\"'“‘«(\[]+\Z")
_ROMAN = re.compile(r"[IVXLC]+\Z")
_LONG_QUOTE = 400
_LOOKED_BACK = 80  # characters before a full stop that tell what it is; a whole line of a megabyte is not read at each


@dataclass(frozen=True, slots=True)
class Segment:
    """One sentence, heading or list item: a slice of the text it was cut from."""

    start: int
    end: int
    text: str


def segment(text: str) -> tuple[Segment, ...]:
    """Cut `text` into sentences.

    Args:
        text: any text; lines are paragraphs.

    Returns:
        Segments in order, without the white space around them; `reassemble(text, segments, ...)` is exact.
    """
    found: list[Segment] = []
    for line in _LINE.finditer(text):
        start = line.start()
        for end in (*_sentence_ends(line.group(), start), line.end()):
            piece = text[start:end]
            left = len(piece) - len(piece.lstrip())
            stripped = piece.strip()
            if stripped:
                found.append(Segment(start + left, start + left + len(stripped), stripped))
            start = end
    return tuple(found)


def reassemble(text: str, segments: Sequence[Segment], targets: Sequence[str]) -> str:
    """Put a text together again with each segment replaced by its target; what lies between stays as it is.

    Raises:
        ValueError: the numbers of segments and targets differ.
    """
    if len(segments) != len(targets):
        raise ValueError(f"{len(segments)} segments but {len(targets)} targets")
    parts: list[str] = []
    at = 0
    for piece, target in zip(segments, targets, strict=True):
        parts += (text[at : piece.start], target)
        at = piece.end
    return "".join((*parts, text[at:]))


def _sentence_ends(line: str, offset: int) -> list[int]:
    ends: list[int] = []
    marks = list(_END.finditer(line))
    quoted = sorted(_quoted_ranges(line)) if marks else []
    opened, closes = 0, 0  # quotations that begin before the mark, and where the last of them ends
    for match in marks:
        while opened < len(quoted) and quoted[opened][0] < match.end():
            closes = max(closes, quoted[opened][1])
            opened += 1
        if match.end() < closes or not _STARTS.match(line, match.end()):
            continue
        if _is_stop(line, match.start(), match.group()):
            ends.append(offset + match.end())
    return ends


def _is_stop(line: str, at: int, mark: str) -> bool:
    """Tell whether the full stop at `at` ends a sentence."""
    if not mark.startswith(".") or mark.startswith(".."):
        return True
    found = _LAST_WORD.search(line, max(0, at - _LOOKED_BACK), at)
    if found is None:
        return True
    word = found.group()
    closed = len(mark.strip(".")) > 0
    key = fold(word).strip(".")
    if closed:
        return True
    if word.isdigit():
        return len(word) > 3 or _ends_clause(line, found.start())
    if _ROMAN.match(word) or (len(word) == 1 and word.isalpha()):
        return False
    if re.fullmatch(r"(?:[^\W\d_]\.)+[^\W\d_]", word):
        return False
    return key not in _ABBREVIATION_KEYS or key in _MAY_END


def _ends_clause(line: str, at: int) -> bool:
    """A number after a colon, percent sign or comma closes its sentence; else "125. Cadde" is an ordinal."""
    before = line[max(0, at - _LOOKED_BACK) : at].rstrip()
    return before.endswith((":", "%", "="))


_ABBREVIATION_KEYS = frozenset(fold(word) for word in ABBREVIATIONS)


def _quoted_ranges(line: str) -> list[tuple[int, int]]:
    """Return the ranges inside quotation marks; a very long quote is cut like any text, an unbalanced one ignored."""
    ranges = [(m.start(), m.end()) for m in _PAIRED.finditer(line)]
    marks = [i for i, c in enumerate(line) if c == '"'] if '"' in line else []
    if len(marks) % 2 == 0:
        ranges += [(a, b + 1) for a, b in zip(marks[::2], marks[1::2], strict=True)]
    return [(a, b) for a, b in ranges if b - a <= _LONG_QUOTE]
