"""English words told as their contraries, found by counting both sides: two "good" and no "bad" for one "iyi" and one "kötü".

Each side of a pair is counted in both languages (`contrary_words`), with all that can mean it. A word is told as an error where the
source has fewer words for it than the target, and more sure words for its contrary than the target has. So one of two contraries
that stand in the same sentence is found too, which the lists of `contrasts` leave alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from core import late_re as re
from core.text import fold
from transform.check.antonyms import DENIAL_REACH, DENIED, is_denied
from transform.check.concepts import words_of
from transform.check.contrary_words import PAIRS
from transform.check.denials import leaves_denial
from transform.check.links import STEM, Words
from transform.check.model import Problem

_ALONE = "!"  # follows a word that no translator puts in by himself
_HELD = 1 << 16  # words of which it is known what they can tell
_HEAD = 2  # letters by which entries are parted, the fewest that a word is told by
_FEWEST = 4  # words of a source that says enough of itself
_REACH = 12  # characters before a word in which a fixed phrase begins
_TAKEN = 0.4  # how sure it is at least that a Turkish word tells another word of the target
_OPEN = 0.2  # how sure the table is at least of a Turkish word that can tell a side
# Before "old" and "young" a time makes an age; after "for the better" and "at last" stands nothing of these.
_FIXED = re.compile(
    r"(?:\byears?|\bmonths?|\bweeks?|\bdays?|\d|\bat|\bat the|\bfor the|\bno|\bas|\bhow|\bright|\bwork|\bmake|\bmade|\blook\w*|\bnam\w+|\bt[ao]\w+|\bsoon|\btest(?:s|ed|ing)?|\blong|\bshortly|\bday|-)[ -]?\Z"
)
_FIXED_AFTER = re.compile(
    r"\w+ (?:up\b|all\b|that\b|effects?\b)|close (?:look|watch|eye|tabs|attention|contact|touch|ties?)\b|leaves? (?:\w+ ){1,4}(?:with|on top|on \d|in (?:first|second|third|last|the lead)|without|unable|facing|at risk|needing)\b|before \w+ing\b"
)

# What comes to its end in some way, and what leaves a mark: phrases of English, where Turkish need not name either.
_PUT_FREELY = re.compile(
    r"fear(?:s|ed)? (?:that )?(?:[\w'-]+ ){1,6}(?:may|might|could)\b|end(?:ed|s|ing)? (?:in|up|with|the (?:day|week|month|year|session|season|match|game|race|half|campaign))\b"
    r"|lea?v(?:es?|ing) (?:an? |its |his |her |their |no |deep |lasting |behind )*(?:marks?|scars?|traces?|impression|legacy|imprint|impact|doubt|room)\b"
)
_LEFT_BY = re.compile(r"\b(?:marks?|scars?|traces?|imprint|legacy|void|gap|hole)(?: \w+){0,3} \Z")
_LEFT_REACH = 32  # characters
_TO_NAME = re.compile(r"['’][yn]?[ae](?!\w)")
_SENT = re.compile(r"(?:gönder|yolla|aktar|ulaştir|ver)(?:il|n)(?:d|m[iu]ş|iyor|ec)")


@dataclass(frozen=True, slots=True)
class _Side:
    """One side of a pair: its English words, what else can mean it in English, and the beginnings of its words by the table."""

    words: frozenset[str]
    may: frozenset[str]
    begins: tuple[str, ...]
    stems: tuple[str, ...]

    def is_told_by(self, word: str) -> bool:
        return word in self.words or word in self.may or word.startswith(self.begins)


class _Turkish(dict[str, Mapping[int, bool]]):
    """Of each Turkish word, or word and the next, the sides it can tell (True) and those whose contrary it tells surely (False).

    The longest entry that a word begins with decides.
    """

    def __init__(self) -> None:
        super().__init__()
        self._entries: dict[str, dict[int, bool]] = {}
        self._lengths: dict[
            str, tuple[int, ...]
        ] = {}  # of the entries that begin with the same letters, shortest first
        self.joined: set[str] = set()  # words that count with the next one
        self.against: set[str] = set()  # words met that tell a contrary surely

    def add(self, entries: Iterable[str], place: int, tells: bool) -> None:
        for entry in entries:
            key = fold(entry).replace("_", " ")
            sides = self._entries.setdefault(key, {})
            if len(key) >= _HEAD:
                self._lengths[key[:_HEAD]] = tuple(sorted({*self._lengths.get(key[:_HEAD], ()), len(key)}))
            sides[place] = tells or sides.get(place, False)
            if " " in key:
                self.joined.add(key.partition(" ")[0])

    def __missing__(self, text: str) -> Mapping[int, bool]:
        if len(self) > _HELD:
            self.clear()
            self.against.clear()
        found: dict[int, bool] = {}
        entries = self._entries
        for end in self._lengths.get(text[:_HEAD], ()):
            if end <= len(text):
                found.update(entries.get(text[:end], _NONE))
        for other in (f"{text}=", f"~{text[-4:]}", f"~{text[-5:]}"):
            if other in entries:
                found.update(entries[other])
        self[text] = found or _NONE
        if False in found.values():
            self.against.add(text)
        return self[text]

    def contradicted(self, words: Sequence[str]) -> set[int]:
        """Return the sides whose contraries some words may tell surely."""
        given = set(words)
        told = [self[word] for word in given if word in self.against or word not in self]
        for word in given & self.joined:
            at = words.index(word) + 1
            if at < len(words):
                told.append(self[f"{word} {words[at]}"])
        return {place for sides in told for place, tells in sides.items() if not tells}

    def of(self, words: Sequence[str]) -> list[tuple[str, Mapping[int, bool]]]:
        """Return the words that can tell a side, each with what it does."""
        found = [(word, self[word]) for word in words]
        if not self.joined.isdisjoint(words):
            for i, word in enumerate(words[:-1]):
                if word in self.joined:
                    found[i] = word, {**found[i][1], **self[f"{word} {words[i + 1]}"]}
        return [one for one in found if one[1]]


_NONE: Mapping[int, bool] = {}
_TURKISH = _Turkish()
_SIDES: list[_Side] = []
_OF: dict[str, tuple[int, ...]] = {}
_UNPROMPTED: set[str] = set()  # words that no translator puts in by himself


def _read(lines: Sequence[str]) -> None:
    """Index the pairs: sides 2n and 2n + 1 are contraries."""
    for place, line in enumerate(lines):
        said, may, sure, can = (part.split() for part in line.split(";"))
        words = [word.rstrip(_ALONE) for word in said]
        _UNPROMPTED.update(word[:-1] for word in said if word.endswith(_ALONE))
        begins = tuple(w[:-1] for w in may if w.endswith("*"))
        stems = tuple({w[:STEM] for w in words})
        _SIDES.append(_Side(frozenset(words), frozenset(w for w in may if not w.endswith("*")), begins, stems))
        for word in words:
            _OF[word] = (*_OF.get(word, ()), place)
        _TURKISH.add((*sure, *can), place, True)
        _TURKISH.add(sure, place ^ 1, False)


_read(PAIRS.strip().splitlines())
_FIRST = frozenset(_OF)


def check_counts(folded: str, target: str, words: Words) -> list[Problem]:
    """Find an English word that the source has too few words for, and its contrary too many; returns problems of the kind "sign".

    Args:
        folded: the folded Turkish sentence.
        target: the English sentence, with straight apostrophes; a word with a capital may be a name ("Young").
        words: beginnings of Turkish words → beginnings of English ones, with how sure it is that they mean the same.
    """
    lowered = target.lower()
    theirs = words_of(lowered)[0]
    if _FIRST.isdisjoint(theirs):
        return []
    told_by = words_of(folded)[0]
    sure = _TURKISH.contradicted(told_by)
    places = [place for word in theirs if word in _OF for place in _OF[word] if place in sure] if sure else []
    if not places and _UNPROMPTED.isdisjoint(theirs):
        return []
    ours = _TURKISH.of(told_by)
    return _find_counted(places, ours, folded, target, words) or _find_unasked(ours, told_by, target, words)


def can_tell(turkish: str, english: str) -> bool:
    """Tell whether the lists say that a folded Turkish word can tell an English one.

    Args:
        turkish: a folded word of a source.
        english: a word of a target, in small letters.
    """
    sides = _TURKISH[turkish]
    return any(sides.get(place) for place in _OF.get(english, ()))


def _find_counted(
    places: Iterable[int], ours: Sequence[tuple[str, Mapping[int, bool]]], folded: str, target: str, words: Words
) -> list[Problem]:
    lowered = target.lower()
    theirs, starts = words_of(lowered)
    for place in dict.fromkeys(places):
        told = _find_exchanged(place, ours, folded, theirs, words)
        if not told:
            continue
        own = _SIDES[place].words
        for word, start in zip(theirs, starts, strict=True):
            if word in own and not (start and target[start].isupper()) and not _is_fixed(lowered, start):
                if is_denied(words_of(folded)[0], told, lowered, start):
                    break
                if word.startswith("receiv") and _is_got(told, folded, lowered, start):
                    break
                return [Problem("sign", told, word)]
    return []


def _is_got(told: str, folded: str, lowered: str, start: int) -> bool:
    """Tell whether what is sent to a name is told as got by it: "Ukraine received 12 tanks" for "Ukrayna'ya 12 tank gönderildi"."""
    if _TO_NAME.search(folded) is None:
        return False
    return _SENT.search(told) is not None or " from " in lowered[start:]


def _find_unasked(
    ours: Sequence[tuple[str, Mapping[int, bool]]], told_by: Sequence[str], target: str, words: Words
) -> list[Problem]:
    """Find a word that no translator puts in by himself, and that nothing of the source can ask for."""
    if len(told_by) < _FEWEST:
        return []
    lowered = target.lower()
    for word, start in zip(*words_of(lowered), strict=True):
        if word not in _UNPROMPTED or (start and target[start].isupper()) or _is_fixed(lowered, start):
            continue
        if any(_is_asked(place, ours, told_by, words) for place in _OF[word]):
            continue
        if _PUT_FREELY.match(lowered, start) or (
            word.startswith("leav") and _LEFT_BY.search(lowered, max(0, start - _LEFT_REACH), start)
        ):
            continue
        if not DENIED.search(lowered, max(0, start - DENIAL_REACH), start):
            return [] if leaves_denial(" ".join(told_by), lowered) else [Problem("sign", "", word)]
    return []


def _is_asked(place: int, ours: Sequence[tuple[str, Mapping[int, bool]]], told_by: Sequence[str], words: Words) -> bool:
    if any(tells.get(place) for _, tells in ours):
        return True
    own, contrary = _SIDES[place], _SIDES[place ^ 1]
    return any(_is_linked(word, own, contrary, words) for word in told_by if place not in _TURKISH[word])


def _is_fixed(lowered: str, start: int) -> bool:
    return bool(_FIXED.search(lowered, max(0, start - _REACH), start) or _FIXED_AFTER.match(lowered, start))


def _find_exchanged(
    place: int, ours: Sequence[tuple[str, Mapping[int, bool]]], folded: str, theirs: Sequence[str], words: Words
) -> str:
    """Return a Turkish word for the contrary of a side that the target has too many words of; "": none."""
    own, contrary = _SIDES[place], _SIDES[place ^ 1]
    there = {word[:STEM] for word in theirs}
    # "Yakınında", told by "near", is no "closed".
    surely = [w for w, tells in ours if tells.get(place) is False and not _is_taken(w, contrary, there, words)]
    if not surely or len(surely) <= sum(map(contrary.is_told_by, theirs)):
        return ""
    put = sum(word in own.words for word in theirs)
    can = sum(tells.get(place) is True and not _is_taken(word, own, there, words) for word, tells in ours)
    if can >= put:
        return ""
    can += sum(_is_linked(word, own, contrary, words) for word in words_of(folded)[0] if place not in _TURKISH[word])
    return surely[0] if can < put else ""


def _is_taken(word: str, own: _Side, there: set[str], words: Words) -> bool:
    """Tell whether the table is sure that a Turkish word tells another word of the target."""
    told = words.get(word[:STEM])
    if not told:
        return False
    return any(sure >= _TAKEN and stem in there for stem, sure in told.items() if stem not in own.stems)


def _is_linked(word: str, own: _Side, contrary: _Side, words: Words) -> bool:
    told = words.get(word[:STEM])
    if not told:
        return False
    sure = max(told.get(stem, 0.0) for stem in own.stems)
    return sure >= _OPEN and sure > max(told.get(stem, 0.0) for stem in contrary.stems)
