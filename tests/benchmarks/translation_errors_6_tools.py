"""Tools of the sixth script of errors: to change one place of a text and to leave it well formed."""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable

Pair = tuple[str, str]
Change = Callable[[re.Match[str], random.Random], str | None]
Way = Callable[[str, str, random.Random, list[Pair]], str | None]  # Turkish in small letters, English


def lower_turkish(text: str) -> str:
    """Return Turkish text in small letters."""
    return text.replace("İ", "i").replace("I", "ı").lower()


def bare(text: str) -> str:
    """Return a text in small letters without marks over or under them, and without the dotless i."""
    folded = unicodedata.normalize("NFKD", text.replace("ı", "i").replace("İ", "I"))
    return "".join(c for c in folded if not unicodedata.combining(c)).lower()


def change_one(text: str, pattern: str, change: Change | str, rng: random.Random) -> str | None:
    """Change one place where the pattern stands, chosen at random; None where none can be changed."""
    places = list(re.finditer(pattern, text))
    rng.shuffle(places)
    for place in places:
        new = place.expand(change) if isinstance(change, str) else change(place, rng)
        if new is not None and new != place[0]:
            return tidy(text[: place.start()] + new + text[place.end() :])
    return None


def tidy(text: str) -> str:
    """Mend what a change leaves: doubled spaces, spaces before commas, a small letter at the start, a or an."""
    text = re.sub(r" {2,}", " ", text)
    text = re.sub(r" +([,.;:!?])(?=\s|$)", r"\1", text)
    text = re.sub(r"^[,;:]?\s*", "", text)
    text = re.sub(r"\ban (?=[bcdfgjklmnpqrstvwxyz]|[BCDFGJKLMNPQRSTVWXYZ][a-z])", "a ", text)
    text = re.sub(r"\ba (?=(?:a|e(?!u)|i|o(?!ne|nce)|A|E(?!u)|I|O)[a-z])", "an ", text)
    return text[:1].upper() + text[1:] if text[:1].islower() else text


def says(source: str, pattern: str) -> bool:
    """Tell whether the Turkish has the pattern."""
    return re.search(pattern, source) is not None


def swap_spans(text: str, a: tuple[int, int], b: tuple[int, int]) -> str:
    """Exchange two spans of a text; a stands before b."""
    return text[: a[0]] + text[b[0] : b[1]] + text[a[1] : b[0]] + text[a[0] : a[1]] + text[b[1] :]
