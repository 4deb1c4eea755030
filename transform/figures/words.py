"""The words behind a number, one by one, as far as its noun may stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transform.number_sums import CALIBRE

_TOKEN = re.compile(r"[^\W\d_][\w'-]*|\d[\w.,'-]*|[^\w\s]")
_REACH = 7  # words from the number to its noun


def words_behind(folded: str, start: int, stop: int, marks: str) -> Iterator[tuple[int, re.Match[str]]]:
    """Yield the words behind a number, each with its place in the row, until another number or a mark ends its phrase.

    Codes and calibres ("152 mm", "su-25") are passed over: they count nothing.

    Args:
        folded: the folded text.
        start: where to begin.
        stop: where the sentence ends.
        marks: the marks that may stand between a number and its noun, in one string.
    """
    for index, token in zip(range(_REACH), _TOKEN.finditer(folded, start, stop), strict=False):
        word = token.group()
        if not word[0].isalnum():
            if word in marks:
                continue
            return
        if word[0].isdigit():
            if CALIBRE.match(folded, token.end()) or not word.isdigit():
                continue
            return
        yield index, token
