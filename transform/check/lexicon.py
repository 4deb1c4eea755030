"""What the check knows about words: which are names, and how Turkish and English write the same name."""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

from core import late_re as re
from core.errors import SettingsError
from core.text import fold
from transform.check.vocabulary import SUFFIX

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
_SOUNDS_WITHOUT_H = tuple(pair for pair in _SOUNDS if "h" not in pair[0])  # most words have none


@functools.lru_cache(maxsize=65_536)
def sound(word: str) -> str:
    """Return a key under which the Turkish and the English spelling of a name come together (Şoygu, Shoigu)."""
    key = fold(word)
    # Of letters without marks only these change, which is sooner done one by one.
    key = key.replace("q", "k").replace("w", "v").replace("j", "c") if key.isascii() else key.translate(_SPELLING)
    for letters, one in _SOUNDS if "h" in key else _SOUNDS_WITHOUT_H:
        key = key.replace(letters, one)
    # c before e and i is s in English, k elsewhere; Turkish writes what it hears.
    return "".join([letter for letter, _ in groupby(key)]) if len(set(key)) < len(key) else key


@dataclass(frozen=True, slots=True)
class Exonym:
    """One name in both languages, as the beginnings of its words."""

    turkish: tuple[str, ...]
    english: tuple[str, ...]
    place: bool  # a place or people: translated as such, so that its want or surplus is an error


@dataclass(frozen=True, slots=True, eq=False)
class Nouns:
    """Beginnings of common nouns, folded; compared as a whole by which object it is, so that what is kept of a word is found at once."""

    beginnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Names:
    """The names that Turkish and English write differently."""

    exonyms: tuple[Exonym, ...]
    turkish_nouns: Nouns  # that stand with a capital inside names
    english_nouns: frozenset[str]
    turkish_words: frozenset[str]  # common words of Turkish
    persons: frozenset[str]  # family names by sound
    spelled: frozenset[str]  # the same as they are written
    given: frozenset[str]  # given names, and family names that are common words too, by sound
    bodies: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]  # (Turkish beginnings, English), folded
    told: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]  # words that may tell each other (beginnings), folded
    acronyms: Mapping[str, frozenset[str]]  # Turkish acronyms, folded → what English has for them


def read_names(path: Path) -> Names:
    """Read seeds/exonyms.toml.

    Raises:
        SettingsError: the file is missing or wrong.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        sections = {True: data["places"], False: data["names"]}
        turkish = Nouns(tuple(fold(w) for w in data["titles"]["words"].split()))
        english = frozenset(data["titles"]["english"].split())
        common = frozenset(data["titles"]["common"].split())
        spelled = frozenset(data["titles"]["persons"].split())
        persons = frozenset(sound(w) for w in data["titles"]["persons"].split())
        given = frozenset(sound(w) for w in data["titles"]["given"].split())
        bodies = _read_bodies(data["bodies"])
        told = _read_told(data["told"])
        acronyms = {fold(left): frozenset(right.split()) for left, right in data["acronyms"].items()}
    except (OSError, ValueError, KeyError) as error:
        raise SettingsError(f"names {path}: {error}", cure="see seeds/exonyms.toml for the form") from None
    exonyms = tuple(
        Exonym(tuple(fold(t) for t in left.split("|")), tuple(fold(e) for e in right.split("|")), place)
        for place, pairs in sections.items()
        for left, right in pairs.items()
    )
    return Names(exonyms, turkish, english, common, persons, spelled, given, bodies, told, acronyms)


def read_wider(path: Path, known: Names) -> Names:
    """Add the names of seeds/exonyms_wider.toml: words that may tell each other, and bodies.

    Raises:
        SettingsError: the file is missing or wrong.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        told, bodies = _read_told(data.pop("told")), _read_bodies(data.pop("bodies"))
        if data:
            raise ValueError(f"{next(iter(data))!r} stands in no table")
    except (OSError, ValueError, KeyError, AttributeError) as error:
        raise SettingsError(f"names {path}: {error}", cure="see seeds/exonyms_wider.toml for the form") from None
    return replace(known, told=(*known.told, *told), bodies=(*known.bodies, *bodies))


def _read_bodies(entries: Mapping[str, str]) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    return tuple((tuple(fold(t) for t in left.split("|")), tuple(right.split("|"))) for left, right in entries.items())


def _read_told(entries: Mapping[str, str]) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    return tuple(
        (tuple(fold(t) for t in left.split("|")), tuple(fold(e) for e in right.split("|")))
        for left, right in entries.items()
    )


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
    held = {word.rstrip("=") for exonym in known.exonyms for word in (*exonym.turkish, *exonym.english)}
    spellings = [list(names) for names in countries.values()]
    spellings += [
        [n for n in (city["name"], *city.get("names", ())) if n not in city.get("careful", ())] for city in cities
    ]
    added = []
    for names in spellings:
        words = tuple(fold(n) for n in names if _LATIN.match(n) and len(n) > 3)
        # Each is longer than three letters: a whole name that is held is one of its beginnings.
        if words and not any(word[:end] in held for word in words for end in range(4, len(word) + 1)):
            entry = tuple(f"{word}=" for word in words)
            added.append(Exonym(entry, entry, place=True))
    return replace(known, exonyms=(*known.exonyms, *added))


_LATIN = re.compile(r"[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ .'’-]+\Z")


@functools.lru_cache(maxsize=65_536)
def is_title_noun(word: str, nouns: Nouns) -> bool:
    """Tell whether a word is one of our common nouns of names (Bakanlığı), and no name that only begins so (Parker)."""
    key = fold(word)
    if not key.startswith(nouns.beginnings):
        return False
    beginnings = _beginnings_of(nouns)
    return any(
        key[:end] in beginnings and (end > 5 or SUFFIX.match(key[end:]) is not None) for end in range(len(key), 0, -1)
    )


@functools.lru_cache(maxsize=4)
def _beginnings_of(nouns: Nouns) -> frozenset[str]:
    return frozenset(nouns.beginnings)
