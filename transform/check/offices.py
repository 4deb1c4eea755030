"""Who acted, told as another: "Interior Minister" for "Dışişleri Bakanı", "brother" for "amca", "Senate" for "Kongre"."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from core import late_re as re
from core.errors import SettingsError
from core.text import fold
from transform.check.beat_words import WORDS
from transform.check.links import STEM, Words
from transform.check.model import Problem
from transform.check.office_phrases import Begun, Phrase, Span, measure, scan
from transform.check.runs import letters_of

_WORD = re.compile(r"[^\W\d_]+")
_HEAD = 3  # letters by which Turkish beginnings are looked up
_OPEN = "~"
_FREE = "?"
_SURE = 0.5  # from which on the word table is believed that a word tells another
_ASKED = 0.1  # from which on it may tell another
# The classes of persons; whom a body, a party or a form of address stands for is told in too many ways.
_PERSONS = frozenset("offices ranks forces justice kinship professions people sport faith royals".split())
# By these English tells anyone.
_ANYONE = frozenset(
    (word,)
    for word in "girl girls boy boys partner partners leader leaders chief chiefs officer officers guard guards unit units".split()
)
_TR_BETWEEN, _EN_BETWEEN = 3, 2  # words that "and" may bring with it


@dataclass(frozen=True, slots=True)
class Row:
    """What English may call some Turkish words.

    Attributes:
        group: the class.
        claims: English phrases that say just that.
        may: beginnings of English words that can stand for it, too.
        free: whether the target may leave it out.
    """

    group: str
    claims: frozenset[Phrase]
    may: tuple[str, ...]
    free: bool

    def allows(self, phrase: Phrase) -> bool:
        """Tell whether an English phrase can tell what this row does."""
        return phrase in self.claims or (bool(self.may) and any(word.startswith(self.may) for word in phrase))


Reading = tuple[list[tuple[Row, Span]], dict[str, list[tuple[Phrase, Span]]]]


@dataclass(frozen=True, slots=True)
class _Found:
    row: Row
    here: Span
    there: Span


class OfficeCheck:
    """Finds an office, rank, kinship, party or body of the source that the target tells as another of its class."""

    def __init__(self, rows: Sequence[tuple[Sequence[Phrase], Row]]) -> None:
        """Index the rows: each with the Turkish words that it is of (`read_offices`)."""
        self._turkish: dict[str, list[tuple[Phrase, list[Row]]]] = {}
        self._english: dict[str, list[tuple[Phrase, list[str]]]] = {}
        cues: dict[Phrase, list[Row]] = {}
        claims: dict[Phrase, list[str]] = {}
        self._sure = {(row.group, claim) for _, row in rows if not row.free for claim in row.claims}
        for turkish, row in rows:
            for cue in turkish:
                cues.setdefault(cue, []).append(row)
            for claim in row.claims:
                groups = claims.setdefault(claim, [])
                if row.group not in groups:
                    groups.append(row.group)
        for cue, found in sorted(cues.items(), key=lambda c: -measure(c[0])):
            self._turkish.setdefault(cue[0].rstrip("=")[:_HEAD], []).append((cue, found))
        for claim, groups in sorted(claims.items(), key=lambda c: -len(c[0])):
            self._english.setdefault(claim[0], []).append((claim, groups))
        self._heads = frozenset(self._english)
        self._last: tuple[tuple[str, str], Reading] | None = None
        self._begun_turkish, self._begun_english = Begun(self._turkish, _HEAD), Begun(self._english, None)

    def check(self, source: str, target: str, folded: str, lowered: str, words: Words) -> list[Problem]:
        """Find who is told as another.

        Args:
            source: the Turkish sentence.
            target: the English sentence.
            folded: the source, folded.
            lowered: the target in small letters.
            words: as in `links.link`.
        """
        rows, told = self.read(folded, lowered)
        if not told:
            return []
        ours, theirs = letters_of(folded), letters_of(lowered)
        for group, phrases in told.items():
            mine = [(row, at) for row, at in rows if row.group == group]
            sure = {phrase for phrase, _ in phrases if (group, phrase) in self._sure}
            phrases = [p for p in phrases if not any(row.group != group and p[0] in row.claims for row, _ in rows)]
            if mine and phrases:
                found = _compare(mine, phrases, sure, ours, theirs)
                if found and not _is_told(found, ours, theirs, words):
                    return [Problem("name", _cut(source, folded, found.here), _cut(target, lowered, found.there))]
        return self._find_of_other_class(source, target, folded, lowered, words)

    def _find_of_other_class(self, source: str, target: str, folded: str, lowered: str, words: Words) -> list[Problem]:
        """Find who is told as one of another class ("soldiers" for "diplomatlar"): lost here, and asked for by nothing there."""
        rows, told = self.read(folded, lowered)
        rows = [(row, at) for row, at in rows if row.group in _PERSONS]
        phrases = [(g, p, at) for g, found in told.items() if g in _PERSONS for p, at in found]
        if not rows or not phrases:
            return []
        ours, theirs = letters_of(folded), letters_of(lowered)
        claimed = {i for _, p, at in phrases if any(p in row.claims for row, _ in rows) for i in range(at.at, at.end)}
        for group, phrase, there in phrases:
            if (
                (group, phrase) not in self._sure
                or phrase in _ANYONE
                or any(row.allows(phrase) for row, _ in rows)
                or _is_literal(phrase, ours)
                or _is_asked_widely(phrase, folded)
                or _is_asked(phrase, ours, words)
            ):
                continue
            for row, here in rows:
                said = any(row.allows(p) for _, p, _ in phrases)
                if not row.free and not said and not _stands(row, theirs, claimed, 1):
                    found = _Found(row, here, there)
                    if not _is_told(found, ours, theirs, words):
                        return [Problem("name", _cut(source, folded, here), _cut(target, lowered, there))]
        return []

    def read(self, folded: str, lowered: str) -> Reading:
        """Return the rows of the source and the phrases of the target, by class, each with where it stands; nothing where the target has none.

        Args:
            folded: the source, folded.
            lowered: the target in small letters.
        """
        if self._last and self._last[0] == (folded, lowered):  # two parts of the check ask for the same texts in turn
            return self._last[1]
        theirs = letters_of(lowered)
        told = {} if self._heads.isdisjoint(theirs) else self._find_english(theirs)
        found = (self._find_turkish(letters_of(folded)) if told else [], told)
        self._last = (folded, lowered), found
        return found

    def _find_english(self, words: Sequence[str]) -> dict[str, list[tuple[Phrase, Span]]]:
        found: dict[str, list[tuple[Phrase, Span]]] = {}
        for claim, groups, mention in scan(self._begun_english, words, _EN_BETWEEN, "and", whole=True):
            for group in groups:
                found.setdefault(group, []).append((claim, mention))
        return found

    def _find_turkish(self, words: Sequence[str]) -> list[tuple[Row, Span]]:
        begun = self._begun_turkish
        return [(row, at) for _, rows, at in scan(begun, words, _TR_BETWEEN, "ve", whole=False) for row in rows]


def _compare(
    mine: Sequence[tuple[Row, Span]],
    phrases: Sequence[tuple[Phrase, Span]],
    sure: Container[Phrase],
    ours: Sequence[str],
    theirs: Sequence[str],
) -> _Found | None:
    """Return what is lost of the source, and what stands in the target for it."""
    counts = Counter(phrase for phrase, _ in phrases)
    claimed = {i for p, at in phrases if any(p in row.claims for row, _ in mine) for i in range(at.at, at.end)}
    for phrase, there in phrases:
        cues = sum(1 for row, _ in mine if row.allows(phrase))
        if phrase not in sure or cues >= counts[phrase] or _is_literal(phrase, ours):
            continue
        for row, here in mine:
            if row.free or row.allows(phrase):
                continue
            many = sum(1 for r, _ in mine if r is row)
            said = sum(n for p, n in counts.items() if row.allows(p))
            if (not said or (not cues and said < many)) and not _stands(row, theirs, claimed, many if cues == 0 else 1):
                return _Found(row, here, there)
    return None


def _stands(row: Row, words: Sequence[str], claimed: set[int], many: int) -> bool:
    """Tell whether words of the target, other than what other words of the source claim, can stand for a row."""
    may = row.may
    return bool(may) and sum(1 for i, word in enumerate(words) if word.startswith(may) and i not in claimed) >= many


def _is_told(found: _Found, ours: Sequence[str], theirs: Sequence[str], words: Words) -> bool:
    """Tell whether a word that no list has may tell in the target what seems lost ("boffin" for "profesör")."""
    usual = {word[:STEM] for claim in found.row.claims for word in claim} | {w[:STEM] for w in found.row.may}
    known = {
        e for o in ours[found.here.at : found.here.end] for e, sure in words.get(o[:STEM], {}).items() if sure > _SURE
    }
    rest = (*theirs[: found.there.at], *theirs[found.there.end :])
    return any(word[:STEM] in known and word[:STEM] not in usual for word in rest)


def _is_asked_widely(phrase: Phrase, folded: str) -> bool:
    """Tell whether a word of the source can ask for a person by his trade or place: "miners" for "maden ocağındaki işçiler"."""
    asked = WORDS.get(phrase[0]) if len(phrase) == 1 else None
    return asked is not None and asked.stand_in(folded)


def _is_asked(phrase: Phrase, ours: Sequence[str], words: Words) -> bool:
    """Tell whether the table has a word of the source as a counterpart of a word of the target."""
    stems = [word[:STEM] for word in phrase]
    return any(told.get(stem, 0) > _ASKED for o in ours if (told := words.get(o[:STEM])) for stem in stems)


def _is_literal(phrase: Phrase, ours: Sequence[str]) -> bool:
    return len(phrase) == 1 and len(phrase[0]) > 3 and any(word.startswith(phrase[0]) for word in ours)


def _cut(text: str, found: str, mention: Span) -> str:
    """Cut a mention out of a text, given also as it was searched; "İ" may have become two characters there."""
    words = list(_WORD.finditer(found))[mention.at : mention.end]
    return (text if len(text) == len(found) else found)[words[0].start() : words[-1].end()]


def read_offices(path: Path) -> OfficeCheck:
    """Read seeds/check_offices.toml; its head tells the form.

    Raises:
        SettingsError: the file is missing or wrong.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        lists = data.pop("words")
        return OfficeCheck([_row(g, tr, en, lists) for g, rows in data.items() for tr, en in rows.items()])
    except (OSError, ValueError, KeyError, AttributeError) as error:
        raise SettingsError(f"check offices {path}: {error}", cure="see the head of seeds/check_offices.toml") from None


def _row(group: str, turkish: str, english: str, lists: Mapping[str, str]) -> tuple[list[Phrase], Row]:
    cues = [tuple(cue.split()) for cue in fold(turkish.removeprefix(_FREE)).split("|")]
    entries = [entry.strip() for entry in english.split(",")]
    claims = frozenset(p for e in entries if not e.startswith(_OPEN) for p in _plurals(_expand(e, lists)))
    may = tuple(entry.removeprefix(_OPEN) for entry in entries if entry.startswith(_OPEN))
    if not all(cues) or not all(entries) or not claims:
        raise ValueError(f"[{group}] {turkish!r} needs Turkish words, and English ones that claim something")
    return cues, Row(group, claims, may, turkish.startswith(_FREE))


def _expand(entry: str, lists: Mapping[str, str]) -> Iterator[Phrase]:
    parts = re.split(r"<(\w+)>", entry)
    choices = [lists[p].split(",") if i % 2 else [p] for i, p in enumerate(parts)]
    for chosen in product(*choices):
        yield tuple(" ".join(chosen).split())


def _plurals(phrases: Iterable[Phrase]) -> Iterator[Phrase]:
    for phrase in phrases:
        *first, last = phrase
        yield phrase
        yield (*first, f"{last[:-1]}ies" if last.endswith("y") else f"{last}s")
