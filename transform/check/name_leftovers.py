"""Names of places left as Turkish writes them ("Kuzey Kore fired a missile", "talks in Moskova")."""

from __future__ import annotations

from core import late_re as re
from core.text import fold
from transform.check.lexicon import Names
from transform.check.model import Problem
from transform.check.vocabulary import SUFFIX, Vocabulary

# A look back before the first letter would be asked of every letter.
_CAPITAL = re.compile(r"[A-ZÇĞİÖŞÜ](?<![\w'’.-].)[^\W\d_]+(?![\w-])")
_CACHED_WORDS = 60_000
_HEAD = 4  # letters by which beginnings are sorted; they have so many at least
_SHORT = 3  # letters of an acronym; of a beginning that stands for a whole word
# Peoples, rivers and the like that are names of persons and of towns too, which English writes as they are.
_NAMES_TOO = tuple(
    map(fold, "özbek kürt çerkes arap türkmen azeri gürcü laz arnavut boşnak dicle fırat karolina tatar asyalı".split())
)
_COUNTRY = "istan"  # behind the name of a people
# Bodies and states that English tells by other letters; those of Turkey itself it takes over (TBMM, MGK).
_BODIES = frozenset(
    "ABD BM BMGK BMMYK BAE KDHC SSCB DSÖ DTÖ UAEA AGİT KGAÖ ŞİÖ BDT UAD UCM AİHM AİHS AKPM GSYH GSYİH".split()
)
_PLAIN = str.maketrans("ÖŞİ", "OSI")
_UNMARKED = {word.translate(_PLAIN): word for word in _BODIES if word.translate(_PLAIN) != word}  # "DSO" for DSÖ


class NameLeftovers:
    """Finds names of places that English writes otherwise, and that the target has left as they were."""

    def __init__(self, names: Names, vocabulary: Vocabulary) -> None:
        """Take the list of names, of which those of places count, and which words English has."""
        english = {e.rstrip("=") for exonym in names.exonyms for e in exonym.english}
        turkish = {t for exonym in names.exonyms if exonym.place for t in exonym.turkish if " " not in t}
        self._english = frozenset(english)
        self._english_beginnings = tuple(
            e for x in names.exonyms for e in x.english if e[-1] != "=" and len(e) > _SHORT
        )
        self._turkish = frozenset(t.rstrip("=") for t in turkish)
        self._turkish_beginnings: dict[str, list[str]] = {}
        for beginning in turkish:
            if beginning[-1] != "=" and len(beginning) > _SHORT:
                self._turkish_beginnings.setdefault(beginning[:_HEAD], []).append(beginning)
        self._vocabulary = vocabulary
        self._known: dict[str, bool] = {}

    def check(self, source: str, target: str) -> list[Problem]:
        """Find a name of a place that stands in both texts as Turkish writes it; a problem of the kind "untranslated"."""
        left = [word for word in _CAPITAL.findall(target) if self._is_turkish(word)]
        if not left:
            return []
        ours = {fold(m.group()): m.group() for m in _CAPITAL.finditer(source)}
        for word in left:
            key = fold(_UNMARKED.get(word, word))
            origin = next((w for k, w in ours.items() if k.startswith(key) and SUFFIX.match(k[len(key) :])), None)
            if origin is not None:
                return [Problem("untranslated", origin, word)]
        return []

    def _is_turkish(self, word: str) -> bool:
        known = self._known.get(word)
        if known is None:
            known = self._look_up(word)
            if len(self._known) < _CACHED_WORDS:
                self._known[word] = known
        return known

    def _look_up(self, word: str) -> bool:
        key = fold(word)
        if word in _BODIES or word in _UNMARKED:
            return True
        if len(key) < _SHORT or (word.isupper() and len(word) <= _SHORT) or key.startswith(_NAMES_TOO):
            return False
        # Few words are Turkish, so that the longer list of English is asked last.
        turkish = key in self._turkish or any(
            key.startswith(b) and SUFFIX.match(key[len(b) :].removeprefix(_COUNTRY))
            for b in self._turkish_beginnings.get(key[:_HEAD], ())
        )
        if not turkish or key in self._english or key.startswith(self._english_beginnings):
            return False
        return not self._vocabulary.is_in_english(word)
