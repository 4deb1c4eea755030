"""Headlines in capitals, or with a capital for each word, written as other text is, so that a capital tells something again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from core import late_re as re
from core.text import APOSTROPHES, casefold_turkish, fold
from transform.check.lexicon import Names, sound
from transform.check.name_words import FUNCTION_WORDS
from transform.check.vocabulary import Vocabulary

_WORD = re.compile(rf"([^\W\d_]+)((?:[{APOSTROPHES}][^\W\d_]+)*)")
_NEXT = re.compile(r" ([^\W\d_]+)")
_SMALL_WORD = re.compile(r" ([a-zçğıöşü][^\W\d_]{3,})")  # shorter ones have no capital in a headline ("ile")
_FULL_STOP = re.compile(r"[^.]\.[\"”’']?\s*\Z")  # which headlines have not
_SHORTEST = 2  # words in capitals, not counting codes, from which on a text is set in capitals
_LONGEST_CODE = 5  # letters of a code that no list has
_STEM = 4  # letters by which a word that the other text has too is one name
_DAYS_AND_MONTHS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october "
    "november december".split()
)  # "may" is a verb more often
_OFTEN = 400  # counts of the English list from which on a word is a common one, though it is mostly seen with a capital


@dataclass(frozen=True, slots=True)
class _Language:
    """How one of the two languages writes words small, and which of its words are common ones."""

    small: Callable[[str], str]
    is_common: Callable[[str], bool]
    no_codes: frozenset[str]
    marks_names: bool  # by an apostrophe


class CapitalText:
    """Writes texts in which every word has a capital, or is all capitals, with capitals for names and codes only."""

    def __init__(self, names: Names, vocabulary: Vocabulary) -> None:
        """Keep what tells names, codes and common words apart.

        Args:
            names: codes, and names of places and persons.
            vocabulary: which words are common, and which are names.
        """
        bodies = {fold(word) for _, codes in names.bodies for word in codes}
        self._codes = frozenset(names.acronyms).union(bodies, *names.acronyms.values())
        self._acronyms = names.acronyms
        self._listed = frozenset(
            word.rstrip("=") for x in names.exonyms for side in (x.turkish, x.english) for word in side
        )
        # Lands and peoples have a capital always.
        lands = [x for x in names.exonyms if x.place]
        self._lands = tuple({e.rstrip("=") for x in lands for e in x.english if len(e) > _STEM})
        self._turkish_lands = tuple({t.rstrip("=") for x in lands for t in x.turkish if len(t) > _STEM})
        # The first two words of longer names, the second by its beginning: Turkish inflects it ("Hint Okyanusu'ndaki").
        self._phrases: dict[str, list[str]] = {}
        for first, _, rest in (name.partition(" ") for name in self._listed):
            if rest:
                self._phrases.setdefault(first, []).append(rest.split()[0])
        self._persons = names.persons | names.given
        self._vocabulary = vocabulary

    def write(self, source: str, target: str) -> tuple[str, str]:
        """Return a Turkish text and its English translation, each written anew if it is in capitals (`in_capitals`).

        A word that both texts have keeps its capital: it may be a name ("KURTULMUŞ").
        """
        new_source, new_target = source, target
        if not in_capitals(source) and not target.isupper() and _FULL_STOP.search(target):
            return source, target  # "Hats off to Thomas.": a sentence of few words
        if in_capitals(source):
            new_source = self._write(
                source, target, _Language(casefold_turkish, self._is_turkish, frozenset(), marks_names=True)
            )
        if in_capitals(target):
            told = {code for m in _WORD.finditer(source) for code in self._acronyms.get(fold(m[1]), ())}
            new_target = self._write(
                target, source, _Language(_small_english, self._is_english, FUNCTION_WORDS - told, marks_names=False)
            )
        return new_source, new_target

    def _is_turkish(self, title: str) -> bool:
        if self._vocabulary.is_common_turkish(title):
            return True
        if fold(title).startswith(self._turkish_lands):
            return False
        return len(title) > _LONGEST_CODE and not self._is_name(title) and not self._vocabulary.is_foreign(title)

    def _is_english(self, title: str) -> bool:
        low = title.lower()
        if low in _DAYS_AND_MONTHS or (low.startswith(self._lands) and self._vocabulary.is_seldom_small(title)):
            return False
        if low in FUNCTION_WORDS or low == "may" or self._vocabulary.is_common_english(title):
            return True
        count = self._vocabulary.count_english(title)
        return count > 0 and (count >= _OFTEN or not self._is_name(title))

    def _is_name(self, title: str) -> bool:
        return self._vocabulary.is_name(title) or sound(title) in self._persons or fold(title) in self._listed

    def _is_phrase(self, first: str, second: str) -> bool:
        return any(second.startswith(beginning) for beginning in self._phrases.get(first, ()))

    def _is_code(self, stem: str, language: _Language) -> bool:
        key, title = fold(stem), stem[0] + language.small(stem[1:])
        if key in self._codes:
            return key not in language.no_codes
        return len(stem) <= _LONGEST_CODE and not language.is_common(title) and not self._is_name(title)

    def _write(self, text: str, other: str, language: _Language) -> str:
        words = [m[1] for m in _WORD.finditer(text)]
        codes = {word for word in words if word.isupper() and len(word) > 1 and self._is_code(word, language)}
        if sum(word not in codes and len(word) > 1 for word in words) < _SHORTEST:
            return text
        others = frozenset(sound(m[1])[:_STEM] for m in _WORD.finditer(other))

        def write_one(match: re.Match[str]) -> str:
            stem, tail = match.groups()
            if stem in codes:
                return stem + language.small(tail)
            title = stem[0] + language.small(stem[1:])
            after = _NEXT.match(text, match.end(1))
            is_name = (
                not match.start() or (tail and language.marks_names) or not language.is_common(title) or sound(stem)[:_STEM] in others
                or (after is not None and self._is_phrase(fold(stem), fold(after[1])))
                or (fold(stem) in self._listed and (bool(tail) or not self._vocabulary.is_whole(language.small(stem))))
            )  # fmt: skip
            return (title if is_name else language.small(stem)) + language.small(tail)

        return _WORD.sub(write_one, text)


def in_capitals(text: str) -> bool:
    """Tell whether every word of four letters or more has a capital, but for small words ("from")."""
    first = _SMALL_WORD.search(text)
    if first is None:
        return True
    # In most texts the first tells.
    return first[1] in FUNCTION_WORDS and all(m[1] in FUNCTION_WORDS for m in _SMALL_WORD.finditer(text, first.end()))


def _small_english(text: str) -> str:
    return text.replace("İ", "i").lower()  # as long as the text
