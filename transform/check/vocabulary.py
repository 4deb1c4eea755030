"""Which words are common ones and which are names, as far as a word by itself tells it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping

from core import late_re as re

# The endings of Turkish nouns, none of them among others: plural, possessive, case.
SUFFIX = re.compile(
    r"(?:l[ae]r)?(?:[ıiuü]m[ıiuü]z|[ıiuü]n[ıiuü]z|s[ıiuü]|[ıiuü])?"
    r"(?:n?[ıiuü]n|n?[dt][ae]n?|[ny]?[ae]|y?l[ae]|[ny]?[ıiuü]|ki|l[ıiuü]|[ıiuü]nc[ıiuü]|[cç][ae]|s[ıiuü]z)?(?:ki|l[ae]r)?\Z"
)
# Endings that make common words, with what may follow them: -lık, -siyon, -loji, passive participles (Edinilen, Bilinmekte).
_DERIVED = re.compile(
    r"[^\W\d_]{3,}(?:l[ıiuü][kğ]|syon|siyum|loji|grafi|izm|(?:[ıiuü]l|l[ae]n|l[ae]ş)(?:[ae]n|m[ıi]ş|d[ıi]ğ|[ae]c[ae][kğ]|m[ae]kt[ae]))"
    r"(?:l[ae]r)?(?:s?[ıiuü])?(?:n?[ıiuü]n|n?[dt][ae]n?|[ny]?[ae]|y?l[ae]|[ny]?[ıiuü]|n?c[ae])?\Z"
)
_VOWEL = re.compile(r"[aeıioöuü]")
# Which vowels may follow each in the endings of a word.
_HARMONY = {"a": "aı", "ı": "aı", "e": "ei", "i": "ei", "o": "au", "u": "au", "ö": "eü", "ü": "eü"}
# Stems whose last consonant can be soft, so that they take front vowels whatever theirs are (saat, kontrol, harf).
_SOFT = ("l", "t", "k", "f", "r")

# Counts of pyspellchecker's English list (film subtitles and news): from which on a word is no rarity, or no name.
_SELDOM, _KNOWN, _OFTEN = 20, 400, 3000
_FOREIGN = 100
# From which natural logarithm on a word is likelier in texts of many languages than English alone makes it: it is a word of
# another language as well ("para", "var", "yak"). Of 80 English words that are names too none has more than 0.95 ("Post").
_OF_OTHERS = 1.5
_SHORTEST_OF_OTHERS = 4  # letters of one that may be a name
# Endings of Russian, Ukrainian, Georgian and Serbian family names, as Turkish writes them; three letters stand before.
_SURNAME = re.compile(r"[^\W\d_]{3,}(?:ov|iyev|[^rdl]yev|ova|yeva|skiy|ski|enko|viç|şvili|dze)\Z")
_UNTURKISH = re.compile(r"[qwx]|[cp]h|^th|th$|gh|ck|ee|ie|oo|ou|tz|sch|(?:ll|ss|tt|nn|rr|ff)\Z")
_UNTURKISH_LETTER = re.compile(r"[àáãäåæèéêëìíïñòóôõøùúýß]")
# Turkish words that English has too, with another meaning.
_HOMOGRAPHS = frozenset(
    "her son ben bay den kara hem baba hale ana mart tam eden biz alan dan sol fen ara top boy kin bin din don pay pul pat can dolar ad "
    "at ay it on ten kan hat ham mal men mine nine yen fare fire fakir fen kit mat mini organ polis robot radio sane sat site sure "
    "tan tank tam tip us van ware an kalem kale as bar bank film final form fort gene grip kart kent lav mars maun minder pan park "
    "pop port post ray rant sent set sis spot tar test tez ton yard".split()
)
_SECOND_WORDS = (
    "guard", "guards", "woman", "women", "person", "people", "worker", "workers", "lands", "night", "nights", "line", "lines", "light",
    "lights", "shop", "shops", "board", "boards", "room", "rooms", "side", "wide", "time", "times", "book", "books", "ball", "power",
)  # fmt: skip
_ENGLISH_TAILS = ("s", "es", "ed", "ing", "er", "ers", "ly", "d", "al", "ian", "ist", "ment", "ness", "ity")


def harmonize(stem: str, tail: str) -> bool:
    """Tell whether the vowels of an ending follow those of its Turkish stem (Göksel and Kerslake, 2005, ch. 3)."""
    last, first = _VOWEL.findall(stem)[-1:], _VOWEL.search(tail)
    if not last or first is None or first.group() in _HARMONY[last[0]]:
        return True
    return tail.startswith("ki") or (stem.endswith(_SOFT) and first.group() in "eiü")


class Vocabulary:
    """Which words are written small somewhere: whoever is not among them, and has a capital, is a name."""

    def __init__(
        self, pieces: Iterable[tuple[str, float]], english: Mapping[str, int], turkish: Iterable[str] = ()
    ) -> None:
        """Sort the words of a cased vocabulary of many languages into common words and names.

        Args:
            pieces: words as they are written, each with the logarithm of how likely it is; for example the pieces of a
                sentence encoder that begin a word.
            english: English words in small letters, each with how often it was counted; names are rare among them.
            turkish: Turkish words in small letters that the vocabulary lacks.
        """
        known = dict(pieces)
        self._common = frozenset(filter(str.islower, known))
        capitals = [(w, w.lower()) for w in filter(str.istitle, known)]
        # Words that the vocabulary has with a capital only: mostly names (Putin, Johnson, Tuesday).
        self._capital = frozenset(w for w, low in capitals if low not in self._common)
        # Words that have a capital far more often (Indian), and those of some language that are mostly names (Santos, Paris).
        self._capitalized = frozenset(low for w, low in capitals if known[w] - known.get(low, -99.0) > 1.0)
        self._mostly = frozenset(w for w in self._capitalized if english.get(w, 0) < _OFTEN)
        self._words = english
        total = math.log(sum(english.values()) or 1)
        self._of_others = frozenset(
            w for w in self._common
            if (n := english.get(w, 0)) and known[w] - math.log(n) + total > _OF_OTHERS and known.get(w.title(), -99.0) < known[w]
        )  # fmt: skip
        self._stems = self._common.union(turkish)
        self._turkish: dict[str, bool] = {}
        self._english: dict[str, bool] = {}
        self._foreign: dict[str, bool] = {}

    def is_name(self, word: str) -> bool:
        """Tell whether a word is known with a capital only, or far more often with one."""
        return word in self._capital or (word.istitle() and word.lower() in self._mostly)

    def is_seldom_small(self, word: str) -> bool:
        """Tell whether a word is known with a capital only, or far more often with one, be it common or not (Indian)."""
        return word.lower() in self._capitalized

    def is_whole(self, word: str) -> bool:
        """Tell whether a word is written small somewhere as it is, without an ending taken off."""
        return word.lower() in self._stems

    def count_english(self, word: str) -> int:
        """Return how often the list of English words counted a word."""
        return self._words.get(word.lower(), 0)

    def is_in_english(self, word: str) -> bool:
        """Tell whether the list of English words has a word, not only by a slip."""
        return self._words.get(word.lower(), 0) >= _FOREIGN

    def is_foreign(self, word: str) -> bool:
        """Tell whether a word of a Turkish text is no Turkish word (Hill, Kavanaugh), so that its capital makes a name of it."""
        known = self._foreign.get(word)
        if known is None:
            known = self._foreign[word] = self._look_up_foreign(word)
        return known

    def _look_up_foreign(self, word: str) -> bool:
        low = word.lower()
        if _SURNAME.match(low) or _UNTURKISH_LETTER.search(low):
            return True
        if not word.isascii() or low in _HOMOGRAPHS:
            return False
        if _UNTURKISH.search(low) is not None:
            return True
        return self._words.get(low, 0) >= _FOREIGN and low not in self._of_others

    def is_of_others(self, word: str) -> bool:
        """Tell whether a word is one of several languages, of which Turkish may be none ("Rosa", but "para" too)."""
        low = word.lower()
        return len(low) >= _SHORTEST_OF_OTHERS and low in self._of_others and low not in _HOMOGRAPHS

    def written(self) -> list[str]:
        """Return the names that are known, and the English words that are no slips."""
        return [*self._capital, *[w for w, n in self._words.items() if n >= _FOREIGN and w.isalpha()]]

    def is_common_turkish(self, word: str) -> bool:
        """Tell whether a Turkish word with a capital is a common word (Bakanlığı, Mahkemesi) rather than a name."""
        known = self._turkish.get(word)
        if known is None:
            known = self._turkish[word] = self._look_up_turkish(word)
        return known

    def is_common_english(self, word: str) -> bool:
        """Tell whether an English word with a capital is a common word (Supreme, Party) rather than a name."""
        known = self._english.get(word)
        if known is None:
            known = self._english[word] = self._look_up_english(word.lower())
        return known

    def _look_up_turkish(self, word: str) -> bool:
        low = word.replace("İ", "i").replace("I", "ı").lower()
        if low in self._stems or _DERIVED.search(low):
            return True
        for cut in range(1, min(7, len(low) - 2)):
            stem, tail = low[:-cut], low[-cut:]
            if (
                SUFFIX.match(tail)
                and harmonize(stem, tail)
                and (stem in self._stems or stem.replace("ğ", "k") in self._stems)
            ):
                return True
        return False

    def _look_up_english(self, low: str) -> bool:
        if low in self._mostly:
            return False
        words = self._words
        if words.get(low, 0) > (_SELDOM if low in self._common else _KNOWN):
            return True
        for tail in _ENGLISH_TAILS:
            stem = low[: -len(tail)]
            if low.endswith(tail) and any(s in self._common and words.get(s, 0) > _KNOWN for s in (stem, stem + "e")):
                return True
        if low.endswith("ies") and words.get(low[:-3] + "y", 0) > _KNOWN:
            return True
        if low.startswith("un") and low[2:] in self._common:
            return True
        # "Crimestoppers", "Eurosceptics": two words in one, in the plural.
        if (
            low.endswith("s")
            and low.title() not in self._capital
            and any(min(words.get(low[:at], 0), words.get(low[at:], 0)) > _SELDOM for at in range(4, len(low) - 5))
        ):
            return True
        # British spellings, told by the American ones; and "Coastguard", "Chairwoman": two common words in one.
        for british, american in (
            ("re", "er"),
            ("our", "or"),
            ("ours", "ors"),
            ("ise", "ize"),
            ("res", "ers"),
            ("nce", "nse"),
        ):
            if low.endswith(british) and words.get(low[: -len(british)] + american, 0) > _KNOWN:
                return True
        tail = next((t for t in _SECOND_WORDS if low.endswith(t)), "")
        if tail and words.get(low[: -len(tail)], 0) > _OFTEN:
            return True
        # Endings that names do not have.
        return len(low) > 6 and low.endswith(
            (
                "tion",
                "tions",
                "able",
                "ably",
                "ously",
                "ness",
                "ments",
                "ally",
                "ings",
                "ntly",
                "ening",
                "orate",
                "hood",
                "ship",
                "iating",
                "rating",
                "lining",
                "tizing",
                "lizing",
                "ently",
                "ancy",
                "ency",
                "ariat",
                "ieth",
                "ology",
                "ologist",
                "graphy",
                "cracy",
                "ism",
                "isms",
                "farers",
                "holders",
                "makers",
                "keepers",
            )
        )
