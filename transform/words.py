"""The words of a text, each with its place and its sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

_WORD = re.compile(r"(\w+(?:'\w+)*)")
# A dot after an initial ("U.S. Treasury", "K. Kore"), a title, a month, "тыс." or an ordinal of up to three digits
# ("528. İstihkam Alayı") ends no sentence.
# It is looked for by its own letter first: what stands before it is looked at only there.
_SENTENCE_END = re.compile(
    r"[.!?…](?=\s)(?<!\b(?:st|mr|dr|lt).)"
    r"(?<!\b(?:gen|col|mrs|jan|feb|apr|aug|oct|nov|тыс|млн|руб|обл|org|alb).)(?<!\b(?:sept|prof|млрд|долл).)(?<!\b[^\W\d].)(?<!\s\d.)(?<!\s\d\d.)(?<!\s\d\d\d.)|\n"
)


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a folded text in order, in columns: what each is, where it stands, the number of its sentence."""

    texts: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]
    sentences: Sequence[int]

    def sentence_at(self, start: int) -> int:
        """Return the number of the sentence of the word that stands at an offset."""
        return self.sentences[bisect_left(self.starts, start)]


def split_words(folded: str) -> Words:
    """Return the words of a folded text with the number of the sentence each stands in."""
    # What lies between words and the words themselves, in turn: offsets are sums of lengths, and nothing is made by the word.
    pieces = _WORD.split(folded)
    offsets = list(accumulate(map(len, pieces)))
    starts = offsets[:-1:2]
    sentences: list[int] = []
    ends = (match.end() for match in _SENTENCE_END.finditer(folded))
    for number, end in enumerate((*ends, len(folded))):
        sentences += [number] * (bisect_left(starts, end) - len(sentences))
    return Words(pieces[1::2], starts, offsets[1::2], sentences)
