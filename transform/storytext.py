"""What tells the event of a report: its words, its names and numbers in any language, its sense, and its time."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from core.model import Figure
from core.text import fold, normalize
from transform.check.lexicon import sound
from transform.encoder import Encoder
from transform.figures import find_figures
from transform.figures.characters import find_figures_of_characters
from transform.figures.disputes_words import MAY_DENY
from transform.numbers import Number, find_numbers
from transform.shingles import code_stems, stem_words
from transform.storytimes import find_times
from transform.ukrainian import russify

Vector = NDArray[np.float32]

LEAD_LETTERS = 700  # the event stands in the head of a report, its background behind
SENSE_LETTERS = (
    400  # of it are encoded: the encoder costs by the letter, and more of them told no more (docs/stories.md)
)
BODY_LETTERS = 2500
NAME_LETTERS = 6
_CYRILLIC = dict(
    zip(
        "абвгдеёзийклмнопрстуфхцыэюжчшщьяіїєґ",
        ["a", "b", "v", "g", "d", "e", "e", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "h", "ts",
         "y", "e", "yu", "zh", "ch", "sh", "sh", "", "ya", "i", "i", "e", "g"],
        strict=True,
    )
)  # fmt: skip
_CAPITAL = re.compile(r"(?<![\w'’])[A-ZÇĞİÖŞÜА-ЯЁІЇЄҐ][^\W\d_]{2,}(?:['’-][^\W\d_]+)?")
_OPENS = re.compile(r"(?:^|[.!?…:\n])[\s\"“”«»'‘’(—–-]*\Z")
_SUFFIXED = re.compile(r"['’](?!(?:s|t|d|m|re|ve|ll)\Z)")  # but for what English writes so: "It's", "Seoul's"
# Numbers of these kinds tell events apart; small counts stand in every report.
_TELLING = frozenset({"cardinal", "percent", "fraction", "score"})
_SMALL = 9
COUNTED = frozenset({"people", "containers", "shells", "missiles", "USD", "tonnes", "barrels"})
_CHARACTERS = frozenset({"ja", "zh"})
# Where a word begins: "allies" has lies. Korean writes its words together.
_MAY_DENY = {
    lang: words if lang == "ko" else re.compile(rf"(?<!\w)(?:{words.pattern})") for lang, words in MAY_DENY.items()
}
# "18일 보도했다": the day of the report without its month, which is no number of the event; "18일간" is a span.
_KOREAN_DAY = re.compile(r"일(?!간|째|동안|치| 동안)")
YEAR = "year"  # the unit under which the years a report names are kept
TOPIC = "topic"  # and the topics of its head, by the codes of their names
ACTOR = "actor"  # and the people, ships, weapons and documents that its first words name
PERSON = "person"  # and the people among these
ACTOR_LETTERS = 120
BODY = "body"  # and the bodies that its first sentences name, media aside
TOLD = "told:"  # before a unit: the figures of its headline and first sentence, those denied aside
DENIES = "denies"  # that somebody may deny a claim there
DENIED = "denied"  # that a figure of the head is denied
TOLD_LETTERS = 220


@dataclass(frozen=True, slots=True)
class StoryText:
    """What a report is compared by.

    Attributes:
        lang: ISO 639-1.
        published: publisher's time, else ours, else None: any time will do.
        stems: how often each stem stands in the text, by 32-bit hash.
        names: hashed keys of what is written like a name, alike in Latin and Cyrillic letters, and of known entities.
        numbers: the telling numbers of the head; a day of the year as -MMDD.
        figures: (unit, value) of the head, the years, months and days of the week it names among them, its topics, actors and
            bodies, what is counted in its first words, and whether somebody may deny a claim there
            or a figure is denied.
        vector: the sense of the head, 512 dimensions, unit length; None where it was not encoded.
    """

    lang: str
    published: datetime | None
    stems: dict[int, int]
    names: frozenset[int]
    numbers: frozenset[float]
    figures: frozenset[tuple[str, float]]
    vector: Vector | None = field(repr=False)

    @property
    def words(self) -> int:
        """How many words it has."""
        return sum(self.stems.values())


def read_story_text(
    title: str | None,
    body: str,
    *,
    lang: str,
    published: datetime | None,
    encode: Encoder | None,
    entities: Iterable[str] = (),
    signs: Iterable[tuple[str, str]] = (),
) -> StoryText:
    """Read what a report is compared by.

    Args:
        title: its headline, if any.
        body: its text.
        lang: ISO 639-1.
        published: when.
        encode: the sentence encoder; None to do without.
        entities: identifiers of the known names in it.
        signs: the topics, actors and bodies of its head (`head_of`), each with its unit, `TOPIC`, `ACTOR`, `PERSON` or `BODY`.
    """
    text = _whole(title, body)
    head = text[:LEAD_LETTERS]
    numbers = find_numbers(head, lang)
    if lang in _CHARACTERS:
        found = find_figures_of_characters(head, fold(head), ())
    else:
        found = tuple(find_figures(head, lang, numbers=numbers))
    figures = {(f.unit, f.value) for f in found if f.value is not None}
    figures |= {(YEAR, year) for year in _years(numbers)} | find_times(head, lang)
    figures |= {(unit, float(code_key(name))) for unit, name in signs}
    figures |= {(TOLD + f.unit, f.value) for f in found if f.value is not None and _tells(f)}
    if lang in _MAY_DENY and _MAY_DENY[lang].search(fold(head[:TOLD_LETTERS])):
        figures.add((DENIES, 1.0))
    if any(f.strength == "denied" or f.denied_by is not None for f in found):
        figures.add((DENIED, 1.0))
    telling = {
        n.value
        for n in numbers
        if n.kind in _TELLING and n.value is not None and abs(n.value) > _SMALL and not _KOREAN_DAY.match(head, n.end)
    }
    if lang in _CHARACTERS:
        telling = {f.value for f in found if f.value is not None and f.value > _SMALL}
    days = _days(numbers) - ({published.month * 100 + published.day} if published else set())
    return StoryText(
        lang,
        published,
        _count_stems(text),
        frozenset({code_key(key) for key in name_keys(text[:BODY_LETTERS])} | {code_key(f"id:{e}") for e in entities}),
        frozenset(telling | {-day for day in days}),
        frozenset(figures),
        None if encode is None else encode([_readable(head[:SENSE_LETTERS], lang)])[0],
    )


def _tells(figure: Figure) -> bool:
    """Tell whether a figure is what a report is on: a count of things in its first words, which nobody denies."""
    if figure.unit not in COUNTED or figure.start >= TOLD_LETTERS:
        return False
    return figure.strength != "denied" and figure.denied_by is None and abs(figure.value or 0) > _SMALL


def head_of(title: str | None, body: str) -> str:
    """Return what of a report tells its event."""
    return _whole(title, body)[:LEAD_LETTERS]


def _whole(title: str | None, body: str) -> str:
    return normalize(f"{title or ''}\n{body}").strip()


def _readable(text: str, lang: str) -> str:
    """Return a text in a language that the encoder was taught."""
    return russify(text) if lang == "uk" else text


def _count_stems(text: str) -> dict[int, int]:
    return dict(Counter(code_stems(stem_words(text[:BODY_LETTERS]))))


def _years(numbers: Iterable[Number]) -> set[float]:
    found = {n.value for n in numbers if n.kind == "year" and n.value is not None}
    found |= {n.value // 10000 for n in numbers if n.kind == "date" and n.value is not None and n.value >= 10_000_000}
    found |= {n.value // 100 for n in numbers if n.kind == "date" and n.value is not None and 100_000 <= n.value < 1e6}
    return {year for year in found if 1900 < year < 2100}


def _days(numbers: Iterable[Number]) -> set[float]:
    """Days of the year as MMDD, from dates with a year and without."""
    values = [n.value for n in numbers if n.kind == "date" and n.value is not None]
    return {value % 10000 for value in values if value >= 10_000_000 or 101 <= value <= 1231}


def slug_words(url: str | None) -> str | None:
    """Return the words of an address's last readable part, which sites make of the headline, or None."""
    parts = [part for part in re.sub(r"[?#].*", "", url or "").split("/")[3:] if part]
    best = re.sub(r"\.\w{2,5}$", "", max(parts, key=lambda part: part.count("-"), default=""))
    words = [word for word in best.split("-") if word and not (word.isdigit() and len(word) > 5)]
    return " ".join(words) if sum(word.isalpha() for word in words) >= 3 else None


def name_keys(text: str) -> set[str]:
    """Return keys of the words written like names, the same in Turkish, English and Russian spelling.

    A word that opens a sentence counts where it has a suffix behind an apostrophe, as Turkish writes names ("Jangyon'dan").
    """
    found = set()
    for match in _CAPITAL.finditer(text):
        start, name = match.start(), match.group()
        # Most stand behind a word and a blank: there is no need to look further.
        within = start > 1 and text[start - 1] == " " and text[start - 2].isalnum()
        if not within and _OPENS.search(text[max(0, start - 6) : start]) and not _SUFFIXED.search(name):
            continue
        found.add(_name_key(name))
    return found


@lru_cache(maxsize=20_000)
def _name_key(name: str) -> str:
    word = fold(name).split("'")[0].split("-")[0]
    latin = "".join(_CYRILLIC.get(letter, letter) for letter in word)
    return sound(latin)[:NAME_LETTERS]


def code_key(key: str) -> int:
    """Return the 32-bit key of a word, name or sign."""
    return crc32(key.encode())


REPORTS = float(code_key("reports"))  # the topic of what a body has published
