"""What the check knows about words: which are names, and how Turkish and English write the same name."""

from __future__ import annotations

import functools
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from core.errors import SettingsError
from core.text import fold

_SPELLING = str.maketrans(
    {
        "ç": "c", "ş": "s", "ğ": "g", "ı": "i", "ö": "o", "ü": "u", "â": "a", "î": "i", "û": "u", "é": "e", "è": "e",
        "ê": "e", "ë": "e", "á": "a", "à": "a", "ä": "a", "å": "a", "ã": "a", "ó": "o", "ò": "o", "ô": "o", "õ": "o",
        "ø": "o", "í": "i", "ì": "i", "ï": "i", "ú": "u", "ù": "u", "ñ": "n", "ń": "n", "ł": "l", "ž": "z", "š": "s",
        "č": "c", "ć": "c", "ř": "r", "ý": "y", "ð": "d", "þ": "t", "ß": "s", "q": "k", "w": "v", "j": "c",
    }
)  # fmt: skip
_SOUNDS = (
    ("sch", "s"), ("sh", "s"), ("ch", "c"), ("zh", "c"), ("kh", "h"), ("ph", "f"), ("th", "t"), ("gh", "g"),
    ("ck", "k"), ("x", "ks"), ("ts", "c"), ("tz", "c"), ("oo", "u"), ("ee", "i"), ("ou", "u"), ("y", "i"), ("z", "s"),
    ("dc", "c"), ("ia", "a"), ("ie", "i"), ("ii", "i"), ("hv", "h"),
)  # fmt: skip
_DOUBLE = re.compile(r"(.)\1+")


@functools.lru_cache(maxsize=65_536)
def sound(word: str) -> str:
    """Return a key under which the Turkish and the English spelling of a name come together (Şoygu, Shoigu)."""
    key = fold(word).translate(_SPELLING)
    for letters, one in _SOUNDS:
        key = key.replace(letters, one)
    # c before e and i is s in English, k elsewhere; Turkish writes what it hears.
    return _DOUBLE.sub(r"\1", key)


@dataclass(frozen=True, slots=True)
class Exonym:
    """One name in both languages, as the beginnings of its words."""

    turkish: tuple[str, ...]
    english: tuple[str, ...]
    place: bool  # a place or people: translated as such, so that its want or surplus is an error


@dataclass(frozen=True, slots=True)
class Names:
    """The names that Turkish and English write differently."""

    exonyms: tuple[Exonym, ...]
    turkish_nouns: tuple[str, ...]  # beginnings of common nouns that stand with a capital inside names
    english_nouns: frozenset[str]
    persons: frozenset[str]  # family names by sound
    given: frozenset[str]  # given names, and family names that are common words too, by sound


def read_names(path: Path) -> Names:
    """Read seeds/exonyms.toml.

    Raises:
        SettingsError: the file is missing or wrong.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        sections = {True: data["places"], False: data["names"]}
        turkish = tuple(fold(w) for w in data["titles"]["words"].split())
        english = frozenset(data["titles"]["english"].split())
        persons = frozenset(sound(w) for w in data["titles"]["persons"].split())
        given = frozenset(sound(w) for w in data["titles"]["given"].split())
    except (OSError, ValueError, KeyError) as error:
        raise SettingsError(f"names {path}: {error}", cure="see seeds/exonyms.toml for the form") from None
    exonyms = tuple(
        Exonym(tuple(fold(t) for t in left.split("|")), tuple(fold(e) for e in right.split("|")), place)
        for place, pairs in sections.items()
        for left, right in pairs.items()
    )
    return Names(exonyms, turkish, english, persons, given)


def read_places(folder: Path, known: Names) -> Names:
    """Add the countries and cities of the gazetteer to the names, as whole words; names that mean other things too stay out.

    Raises:
        SettingsError: a file is missing or wrong.
    """
    try:
        countries = tomllib.loads((folder / "countries.toml").read_text(encoding="utf-8"))["country"]
        cities = [
            place
            for file in ("places_world.toml", "places_russia_ukraine_korea.toml")
            for place in tomllib.loads((folder / file).read_text(encoding="utf-8"))["place"]
        ]
    except (OSError, ValueError, KeyError) as error:
        raise SettingsError(f"gazetteer {folder}: {error}", cure="see seeds/gazetteer for the form") from None
    held = {word for exonym in known.exonyms for word in (*exonym.turkish, *exonym.english)}
    spellings = [list(names) for names in countries.values()]
    spellings += [
        [n for n in (city["name"], *city.get("names", ())) if n not in city.get("careful", ())] for city in cities
    ]
    added = []
    for names in spellings:
        words = tuple(fold(n) for n in names if _LATIN.match(n) and len(n) > 3)
        if words and not any(word == h or (len(h) > 3 and word.startswith(h)) for word in words for h in held):
            entry = tuple(f"{word}=" for word in words)
            added.append(Exonym(entry, entry, place=True))
    return replace(known, exonyms=(*known.exonyms, *added))


_LATIN = re.compile(r"[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ .'’-]+\Z")
_SUFFIX = re.compile(
    r"(?:l[ae]r)?(?:[ıiuü]m[ıiuü]z|[ıiuü]n[ıiuü]z|s[ıiuü]|[ıiuü])?"
    r"(?:n?[ıiuü]n|n?d[ae]n?|n?[ae]|y?l[ae]|n?[ıiuü]|ki|l[ıiuü]|[ıiuü]nc[ıiuü]|c[ae]|s[ıiuü]z)?(?:ki|l[ae]r)?\Z"
)


@functools.lru_cache(maxsize=65_536)
def is_title_noun(word: str, nouns: tuple[str, ...]) -> bool:
    """Tell whether a word is one of our common nouns of names (Bakanlığı), and no name that only begins so (Parker)."""
    key = fold(word)
    return key.startswith(nouns) and any(
        key.startswith(n) and (len(n) > 5 or _SUFFIX.match(key[len(n) :]) is not None) for n in nouns
    )


# Counts of pyspellchecker's English list (film subtitles and news): from which on a word is no rarity, or no name.
_SELDOM, _KNOWN, _OFTEN = 20, 400, 3000
_FOREIGN = 100
# Turkish words that English has too, with another meaning.
_HOMOGRAPHS = frozenset(
    "her son ben bay den kara hem baba hale ana mart tam eden biz alan dan sol fen ara top boy kin bin din don pay pul pat can dolar ad "
    "at ay it on ten kan hat ham mal men mine nine yen fare fire fakir fen kit mat mini organ polis robot radio sane sat site sure "
    "tan tank tam tip us van ware an kalem kale as bar bank film final form fort gene grip kart kent lav mars maun minder pan park "
    "pop port post ray rant sent set spot tar test tez ton yard".split()
)
_ENGLISH_TAILS = ("s", "es", "ed", "ing", "er", "ers", "ly", "d", "al", "ian", "ist", "ment", "ness", "ity")


class Vocabulary:
    """Which words are written small somewhere: whoever is not among them, and has a capital, is a name."""

    def __init__(self, pieces: Iterable[tuple[str, float]], english: Mapping[str, int]) -> None:
        """Sort the words of a cased vocabulary of many languages into common words and names.

        Args:
            pieces: words as they are written, each with the logarithm of how likely it is; for example the pieces of a
                sentence encoder that begin a word.
            english: English words in small letters, each with how often it was counted; names are rare among them.
        """
        known = dict(pieces)
        self._common = frozenset(w for w in known if w.islower())
        # Words that the vocabulary has with a capital only: mostly names (Putin, Johnson, Tuesday).
        self._capital = frozenset(w for w in known if w.istitle() and w.lower() not in self._common)
        # Words of some language that are names far more often (Santos, Paris).
        self._mostly = frozenset(
            w.lower() for w, likely in known.items()
            if w.istitle() and likely - known.get(w.lower(), -99.0) > 1.0 and english.get(w.lower(), 0) < _OFTEN
        )  # fmt: skip
        self._words = english
        self._turkish: dict[str, bool] = {}
        self._english: dict[str, bool] = {}

    def is_name(self, word: str) -> bool:
        """Tell whether a word is known with a capital only, or far more often with one."""
        return word in self._capital or (word.istitle() and word.lower() in self._mostly)

    def is_foreign(self, word: str) -> bool:
        """Tell whether a word of a Turkish text is an English word, so that its capital makes a name of it (Hill, Waters)."""
        low = word.lower()
        return word.isascii() and self._words.get(low, 0) >= _FOREIGN and low not in _HOMOGRAPHS

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
        if low in self._common:
            return True
        for cut in range(1, min(7, len(low) - 2)):
            stem, tail = low[:-cut], low[-cut:]
            if _SUFFIX.match(tail) and (stem in self._common or stem.replace("ğ", "k") in self._common):
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
        # Endings that names do not have.
        return len(low) > 6 and low.endswith(
            ("tion", "tions", "able", "ably", "ously", "ness", "ments", "ally", "ings")
        )
