"""Names in whose place a common word with a capital stands ("Hearts drew" for Galatasaray, "reached Woods" for Palu).

A capital at the start of a sentence tells nothing, and one inside of it little. Where a name for certain is gone, and a word that
opens the target, or stands alone in it as a name does, means nothing of the source, that word stands in the name's place.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from core import late_re as re
from transform.check.model import Problem
from transform.check.name_accounts import TURKISH_CLOSED, NameAccounts, Sides, find_content
from transform.check.name_context import stands_alone
from transform.check.name_doubts import SUBJECT
from transform.check.name_words import FUNCTION_WORDS, Grade, Name, is_inflected
from transform.check.sentence_starts import opens_sentence
from transform.check.spellings import alike
from transform.check.vocabulary import Vocabulary

_NEAR = 0.5  # the cosine from which on a word of the target may tell the name, or one of the source the word
_FAR = 0.4  # the same of a word inside the target, which may be a word of a name that is translated
_NO_NAME = ("ing", "ly", "ed")  # ends of words that open a clause
# Before what somebody says, which the target may tell in another order.
_QUOTES = re.compile(r"(?:['’][^\W\d_]+)?(?::|,? [\"“])")
_OPENING = re.compile(r"\W*([A-Z][^\W\d_]+)")
_SMALL_BEFORE = re.compile(r"\W*(?:[^\W\d_]+,? ){0,2}\Z")  # what stands before a name that a sentence begins with


class CommonWordCheck:
    """Finds a common word with a capital in the place of a name."""

    def __init__(self, vocabulary: Vocabulary, nearest: Callable[[str, Sequence[str]], float]) -> None:
        """Keep which words are common, and how near a word is to the nearest of others."""
        self._vocabulary = vocabulary
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
        return [Problem("name", first.text, word)] if self._are_apart(sides, first, word, _NEAR) else []

    def _find_alone(self, sides: Sides, missing: Sequence[Name], extra: Sequence[Name]) -> list[Problem]:
        """Find a word that stands alone inside the target as a name does, where a name for certain is gone."""
        put = [n for n in extra if n.grade == Grade.COMMON and stands_alone(sides.target, n.start, n.text)]
        gone = (
            [n for n in missing if n.grade >= Grade.SURE or (n.grade == Grade.LIKELY and n.text.isascii())]
            if put
            else []
        )
        gone = [n for n in gone if not is_inflected(n.text) and not self._vocabulary.is_common_turkish(n.text)]
        for name in gone:
            for word in (n.text for n in put):
                if not any(alike(word, w) for w in sides.own.written) and self._are_apart(sides, name, word, _FAR):
                    return [Problem("name", name.text, word)]
        return []

    def _are_apart(self, sides: Sides, name: Name, word: str, least: float) -> bool:
        """Tell whether no common word of the target tells a name, and no word of the source tells what stands in its place."""
        theirs = [w for w in find_content(sides.target, FUNCTION_WORDS) if w != word and w.islower()]
        ours = [w for w in find_content(sides.source, TURKISH_CLOSED) if w != name.text and not sides.other.hold(w)]
        return self._nearest(name.text, theirs) < _NEAR and self._nearest(word, ours) < least

    def _opens(self, name: Name, source: str) -> bool:
        """Tell whether a name is one for certain, and opens a text, behind a small word or two at most."""
        if name.grade >= Grade.SURE:
            return _SMALL_BEFORE.match(source[: name.start]) is not None
        if name.grade != Grade.OPENING or not name.text.isascii() or is_inflected(name.text):
            return False  # "Arabulucular", a common word that no list has
        known = self._vocabulary.is_foreign(name.text) or source.startswith(", ", name.start + len(name.text))
        return known and opens_sentence(source, name.start)
