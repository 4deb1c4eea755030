"""The words behind a number, one by one, as far as its noun may stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transform.number_sums import CALIBRE

# Names of states that are written with full stops: "600 N. Korean soldiers", "3 bin K. Kore askeri", "600 U.S. soldiers".
_STATE = r"(?:[nskg]\.(?=\s?kore)|(?:[nks]\.k|u\.s|u\.k|u\.n|e\.u|d\.p\.r\.k|r\.o\.k|a\.b\.d)\.)"
_TOKEN = re.compile(rf"(?<!\w){_STATE}|[^\W\d_][\w'-]*|\d[\w.,'-]*|[^\w\s]")
# Several calibres: "122 mm and 152 mm", "122 ve 152 milimetrelik"; nothing between them ends the phrase.
_UNIT = r"(?:mm|milimet\w+|millimet\w+|мм|миллиметр\w*|㎜)"
_ONE = rf"\d{{2,3}}(?:[.,]\d+)?(?:[ -]?{_UNIT}(?!\w))?"
_CALIBRES = re.compile(
    rf"{_ONE}(?:-?(?:,|·|,? (?:ve|ile|veya|ya da|and|or|и|или|та|і)) ?{_ONE})+(?:-?[ -]?{_UNIT})?(?<=[^\W\d])(?!\w)"
)
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
    passed, index = start, -1
    for token in _TOKEN.finditer(folded, start, stop):
        if token.start() < passed:
            continue
        index += 1
        if index == _REACH:
            return
        word = token.group()
        if word[-1] == "." and word[0].isalpha():
            continue
        if word[0].isdigit() and (calibres := _CALIBRES.match(folded, token.start(), stop)) is not None:
            passed = calibres.end()
            continue
        if not word[0].isalnum():
            if word in marks:
                continue
            return
        if word[0].isdigit():
            if CALIBRE.match(folded, token.end()) or not word.isdigit():
                continue
            return
        yield index, token
