"""Names of headlines put in the place of others ("Why Brown Will Win" for "Trump Neden Kazanacak").

A headline with a capital for every word is written anew before it is checked (`capitals.py`), and what may be a common word
loses its capital there. Where a name for certain of the source is gone, such a word that nothing of the source tells was a name.
"""

from __future__ import annotations

from collections.abc import Sequence

from core import late_re as re
from core.text import fold
from transform.check.lexicon import Names, sound
from transform.check.meanings import Meanings
from transform.check.model import Problem
from transform.check.name_pairs import Pair, PairReader
from transform.check.name_sides import TURKISH_CLOSED, find_content
from transform.check.name_words import ENGLISH_NO_NAMES, FUNCTION_WORDS, Grade, Name
from transform.check.vocabulary import Vocabulary

_WORD = re.compile(r"[^\W\d_]{3,}")
_NEAR = 0.5  # the cosine from which on a word of the target tells one of the source


class HeadlineCheck:
    """Finds a name of a headline in the place of one of its source."""

    def __init__(self, names: Names, pairs: PairReader, vocabulary: Vocabulary, meanings: Meanings) -> None:
        """Keep what reads names (`pairs`), what is known of words, and what compares words of the two languages."""
        self._persons = names.persons | names.given
        self._pairs = pairs
        self._vocabulary = vocabulary
        self._meanings = meanings

    def find(self, source: str, target: str, headline: str) -> list[Problem]:
        """Compare a source with its headline; problems of the kind "name".

        Args:
            source: the source, written anew if it was in capitals.
            target: the headline, written anew.
            headline: the headline as it was, of the same length.
        """
        put = _made_small(target, headline)
        pair = self._pairs.read(source, target) if put else None
        gone = self._find_gone(pair, headline) if pair is not None else []
        if not gone or pair is None:
            return []
        lost = {n.text for n in gone}
        ours = [w for w in find_content(source, TURKISH_CLOSED) if w not in lost and not pair.keys[1].hold(w)]
        near, word = min((self._meanings.nearest(word, ours), word) for word in put)
        return [Problem("name", gone[0].text, word)] if near < _NEAR else []

    def _find_gone(self, pair: Pair, headline: str) -> list[Name]:
        """Return the names for certain that the headline lacks, as it was too."""
        entries = {hit.start: hit.entries for hit in pair.hits[0]}
        _, there = self._pairs.places(pair.source, headline)
        told = {i for hit in there for i in hit.entries}
        return [
            n
            for n in self._pairs.find_missing(pair)
            if (self._is_name(n.text) or (n.grade == Grade.KNOWN and n.start in entries))
            and told.isdisjoint(entries.get(n.start, frozenset()))
        ]

    def _is_name(self, word: str) -> bool:
        return self._vocabulary.is_foreign(word) or sound(word) in self._persons


def _made_small(target: str, headline: str) -> Sequence[str]:
    """Return the words of a headline that lost their capital, and may be names."""
    if len(target) != len(headline):
        return []
    words = [m.group() for m in _WORD.finditer(headline) if m.group()[0].isupper() and target[m.start()].islower()]
    return [w for w in words if fold(w) not in FUNCTION_WORDS and fold(w) not in ENGLISH_NO_NAMES]
