"""The words of a text, each with its place and its sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

_WORD = re.compile(r"(\w+(?:'\w+)*)")
# Japanese and Chinese put no blanks between words: a character of theirs is a word, as is what is written in one kana.
_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々〇"
_HAN_OR_KANA = re.compile(rf"[{_HAN}\u3041-\u30ff]")
_KANA = re.compile(r"[\u3041-\u30fe]")
_HANGUL = re.compile(r"[\uac00-\ud7a3]")
_WORD_OR_CHARACTER = re.compile(
    rf"([{_HAN}]|[\u30a1-\u30faー・]+|[\u3041-\u309f]+|[^\W{_HAN}\u3041-\u30ff]+(?:'[^\W{_HAN}\u3041-\u30ff]+)*)"
)
# A dot after an initial ("U.S. Treasury", "K. Kore"), a title, a month, "тыс." or an ordinal of up to three digits
# ("528. İstihkam Alayı") ends no sentence.
# It is looked for by its own letter first: what stands before it is looked at only there.
_SENTENCE_END = re.compile(
    r"[.!?…](?=\s)(?<!\b(?:st|mr|dr|lt).)"
    r"(?<!\b(?:gen|col|mrs|jan|feb|apr|aug|oct|nov|тыс|млн|руб|обл|org|alb).)(?<!\b(?:sept|prof|млрд|долл).)(?<!\b[^\W\d].)(?<!\s\d.)(?<!\s\d\d.)(?<!\s\d\d\d.)|[。！？]|\n"
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


def is_unspaced(folded: str) -> bool:
    """Tell whether a text is Japanese or Chinese; a Korean one may have characters too ("北, 러에 …")."""
    if _HAN_OR_KANA.search(folded) is None:
        return False
    return _KANA.search(folded) is not None or _HANGUL.search(folded) is None


def space_characters(term: str) -> str:
    """Return a term with blanks where `split_words` cuts it, if it has characters of Japanese or Chinese."""
    return " ".join(_WORD_OR_CHARACTER.findall(term)) if is_unspaced(term) else term


def split_words(folded: str) -> Words:
    """Return the words of a folded text with the number of the sentence each stands in."""
    # What lies between words and the words themselves, in turn: offsets are sums of lengths, and nothing is made by the word.
    pieces = (_WORD_OR_CHARACTER if is_unspaced(folded) else _WORD).split(folded)
    offsets = list(accumulate(map(len, pieces)))
    starts = offsets[:-1:2]
    sentences: list[int] = []
    ends = (match.end() for match in _SENTENCE_END.finditer(folded))
    number = 0
    for end in (*ends, len(folded)):
        # A blank line is no sentence: what stands in two paragraphs on end stands in two sentences on end.
        if (many := bisect_left(starts, end) - len(sentences)) > 0:
            sentences += [number] * many
            number += 1
    return Words(pieces[1::2], starts, offsets[1::2], sentences)
