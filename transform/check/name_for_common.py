"""Names in whose place a common word with a capital stands ("Hearts drew" for Galatasaray, "reached Woods" for Palu).

A capital at the start of a sentence tells nothing, and one inside of it little. Where a name for certain is gone, and a word that
opens the target, or stands alone in it as a name does, means nothing of the source, that word stands in the name's place.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from core import late_re as re
from core.text import fold
from transform.check.links import STEM, Words
from transform.check.model import Problem
from transform.check.name_accounts import NameAccounts
from transform.check.name_context import find_joined, stands_alone, stands_bare
from transform.check.name_doubts import SUBJECT
from transform.check.name_sides import TURKISH_CLOSED, Sides, find_content
from transform.check.name_words import FUNCTION_WORDS, Grade, Name, is_inflected
from transform.check.sentence_starts import opens_sentence
from transform.check.spellings import alike
from transform.check.vocabulary import Vocabulary

_NEAR = 0.5  # the cosine from which on a word of the target may tell the name, or one of the source the word
_FAR = 0.4  # the same of a word inside the target, which may be a word of a name that is translated
_UNHEARD = 0.56  # the first and the second of a name for certain that opens a text, as no text was seen to translate it
_BARE = 0.62  # the same of one without an article, as names are: in true pairs other words of that kind are at 0.64 and more
_NO_NAME = ("ing", "ly", "ed")  # ends of words that open a clause
# Before what somebody says, which the target may tell in another order.
_QUOTES = re.compile(r"(?:['’][^\W\d_]+)?(?::|,? [\"“])")
_OPENING = re.compile(r"\W*([A-Z][^\W\d_]+)")
_SMALL_BEFORE = re.compile(r"\W*(?:[^\W\d_]+,? ){0,2}\Z")  # what stands before a name that a sentence begins with


class CommonWordCheck:
    """Finds a common word with a capital in the place of a name."""

    def __init__(self, vocabulary: Vocabulary, nearest: Callable[[str, Sequence[str]], float], words: Words) -> None:
        """Keep what is known of words.

        Args:
            vocabulary: which words are common.
            nearest: how near a word is to the nearest of others.
            words: beginnings of Turkish words → beginnings of English ones; what it holds is a common word.
        """
        self._vocabulary = vocabulary
        self._words = words
        self._nearest = nearest

    def find(
        self, sides: Sides, missing: Sequence[Name], extra: Sequence[Name], accounts: NameAccounts
    ) -> list[Problem]:
        """Compare two texts; problems of the kind "name".

        Args:
            sides: the sentence and its translation.
            missing: names of the source without a counterpart.
            extra: words with a capital of the target without a counterpart.
            accounts: tells whether a word of the target is told by the source.
        """
        missing = [n for n in missing if not n.repeated]
        return self._find_opening(sides, missing, extra, accounts) or self._find_alone(sides, missing, extra)

    def _find_opening(
        self, sides: Sides, missing: Sequence[Name], extra: Sequence[Name], accounts: NameAccounts
    ) -> list[Problem]:
        """Find a word that opens the target in the place of a name that opens the source."""
        opening = _OPENING.match(sides.target)
        first = next((n for n in missing if self._opens(n, sides.source)), None) if opening else None
        if first is None or opening is None:
            return []
        after = sides.target[opening.end() :]
        if _QUOTES.match(sides.source, first.start + len(first.text)) and not after.startswith(":"):
            return []
        word = opening.group(1)
        put = next((n for n in extra if n.start == opening.start(1)), None)
        if put is None and word == "Will" and SUBJECT.match(after):
            return [Problem("name", first.text, word)]
        if put is None or put.grade != Grade.START or word.endswith(_NO_NAME) or accounts.tell(sides, put):
            return []
        least = _UNHEARD if self._is_unheard(first.text) else _NEAR
        return [Problem("name", first.text, word)] if self._are_apart(sides, first, word, least) else []

    def _find_alone(self, sides: Sides, missing: Sequence[Name], extra: Sequence[Name]) -> list[Problem]:
        """Find a word that stands alone inside the target as a name does, where a name for certain is gone."""
        put = [n for n in extra if n.grade == Grade.COMMON and stands_alone(sides.target, n.start, n.text)]
        gone = [n for n in missing if self._is_certain(n, sides.source)] if put else []
        for name in gone:
            for word in put:
                bare = self._is_unheard(name.text) and self._is_bare(word, sides)
                least = _BARE if bare else _FAR
                if not any(alike(word.text, w) for w in sides.own.written) and self._are_apart(
                    sides, name, word.text, least
                ):
                    return [Problem("name", name.text, word.text)]
        return []

    def _is_certain(self, name: Name, source: str) -> bool:
        """Tell whether a word of the source is a name for certain, by itself or as the subject that a comma parts from its verb."""
        if is_inflected(name.text) or self._vocabulary.is_common_turkish(name.text):
            return False
        if name.grade >= Grade.SURE:
            return True
        subject = name.grade == Grade.OPENING and source.startswith(", ", name.start + len(name.text))
        return (name.grade == Grade.LIKELY or subject) and name.text.isascii()

    def _is_unheard(self, word: str) -> bool:
        """Tell whether a Turkish word is none of those that texts and their translations were seen to share the meaning of."""
        return fold(word)[:STEM] not in self._words

    def _is_bare(self, name: Name, sides: Sides) -> bool:
        """Tell whether a word of the target has no article, and is no word of a longer name."""
        if not stands_bare(sides.target, name.start, name.text):
            return False
        return all(sides.own.hold(w) for w in find_joined(sides.target, name.start, name.text))

    def _are_apart(self, sides: Sides, name: Name, word: str, least: float) -> bool:
        """Tell whether no common word of the target tells a name, and no word of the source tells what stands in its place."""
        theirs = [w for w in find_content(sides.target, FUNCTION_WORDS) if w != word and w.islower()]
        ours = [w for w in find_content(sides.source, TURKISH_CLOSED) if w != name.text and not sides.other.hold(w)]
        return self._nearest(name.text, theirs) < max(_NEAR, least) and self._nearest(word, ours) < least

    def _opens(self, name: Name, source: str) -> bool:
        """Tell whether a name is one for certain, and opens a text, behind a small word or two at most."""
        if name.grade >= Grade.SURE:
            return _SMALL_BEFORE.match(source[: name.start]) is not None
        if not name.text.isascii() or is_inflected(name.text) or not opens_sentence(source, name.start):
            return False  # "Arabulucular", a common word that no list has
        unheard = self._is_unheard(name.text)
        if name.grade != Grade.OPENING:
            return name.grade == Grade.START and unheard and self._vocabulary.is_name(name.text)
        return unheard or self._vocabulary.is_foreign(name.text) or source.startswith(", ", name.start + len(name.text))
