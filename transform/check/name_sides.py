"""A sentence and its translation as the checks of names see them: their words with a capital, and what is accounted for already."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass

from core import late_re as re
from core.text import fold
from transform.check.name_words import CAPITALIZED
from transform.check.spellings import Spellings

# A word by itself: no ending after an apostrophe.
_WORD = re.compile(r"(?<![\w'’])[^\W\d_]{2,}")
# Turkish words that are near to everything, and tell nothing.
TURKISH_CLOSED = frozenset(
    "bir bu şu o da de ve ile için gibi kadar çok daha en önce sonra ki ya mi mı mu mü ne olan olarak ise her tüm değil var yok "
    "biri bunu buna bunun onun ona onu hem veya ancak ama fakat son ilk iki üç dört beş altı yedi sekiz dokuz on diye dedi "
    "söyledi belirtti olduğu olduğunu etti edildi oldu olması olacak yer etmek".split()
)
NEXT_WORD = re.compile(r"[ -]([^\W\d_]+)")
LAST_WORD = re.compile(r"([^\W\d_]+)[.]?[ -]\Z")
_BEFORE = 30  # characters in which the word before is looked for
MONTHS_AND_DAYS = frozenset(
    fold("ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe cuma "
         "cumartesi pazar").split()
)  # fmt: skip
# English titles before a person's name, which tell nothing of the name.
TITLES = frozenset(
    "president minister senator judge justice secretary governor mayor chancellor king queen prince princess pope general colonel captain "
    "major lieutenant sergeant admiral professor doctor chairman director chief spokesman spokeswoman ambassador representative lawyer "
    "attorney coach officer inspector detective constable bishop father sister brother mr mrs ms dr sir lady lord prof sen rep gov".split()
)


@dataclass(frozen=True, slots=True)
class Sides:
    """A sentence and its translation, and what of either is accounted for already.

    Attributes:
        source: the sentence.
        target: its translation.
        own: the words of the sentence.
        other: the words of the translation.
        told: the characters of the sentence that belong to names told in the translation, by a list.
        placed: the characters of the translation that belong to names of the sentence, by a list.
        covered: words of the sentence, folded, that the glossary has and whose term the translation has.
        listed: the characters of the sentence that belong to names of a list which the translation lacks.
        accepted: words of the translation, folded, that the glossary has for terms of the sentence.
        lost_places: the characters of the sentence that belong to places of a list which the translation lacks.
        new_places: the same of the translation.
        headline: one of them writes most of its words with a capital.
    """

    source: str
    target: str
    own: Spellings
    other: Spellings
    told: Set[int]
    placed: Set[int]
    covered: Set[str]
    listed: Set[int]
    accepted: Set[str]
    lost_places: Set[int]
    new_places: Set[int]
    headline: bool


def find_capitals(text: str) -> list[tuple[int, str]]:
    """Return the words of a text that have a capital, and where each stands."""
    return [(m.start(), m.group()) for m in CAPITALIZED.finditer(text) if m.group()[0].isupper()]


def find_content(text: str, closed: Set[str], left_out: Set[int] = frozenset()) -> list[str]:
    """Return the words of a text that mean something, each once, but those that stand where names are told."""
    found = (m.group() for m in _WORD.finditer(text) if m.start() not in left_out)
    return [w for w in dict.fromkeys(found) if w.lower() not in closed]


def find_beside(text: str, start: int, word: str) -> tuple[str, str]:
    """Return the words directly before and after a word, or "" where there are none."""
    before = LAST_WORD.search(text, max(0, start - _BEFORE), start)
    after = NEXT_WORD.match(text, start + len(word))
    return before.group(1) if before else "", after.group(1) if after else ""
