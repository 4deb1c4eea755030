"""The words of a sentence and its names, and which names of it and of its translation are one."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from core import late_re as re
from core.text import APOSTROPHES, fold_once
from transform.check.lexicon import sound
from transform.check.name_places import Hit
from transform.check.runs import LetterPattern, is_latin

_LETTER = r"[^\W\d_ʼ]"  # one of the apostrophes counts as a letter elsewhere
_TOKEN = rf"({_LETTER}+(?:-{_LETTER}+)*(?:[{APOSTROPHES}][^\W\d_]+)?|\d[\d.,]*|[^\w\s])"
_ANY_TOKEN = re.compile(_TOKEN)
_LATIN_TOKEN = LetterPattern(_TOKEN.replace(_LETTER, r"[^\W\d_]"))  # that apostrophe is none of the Latin letters
_TAIL = re.compile(rf"[{APOSTROPHES}]")
# A word with a capital, or with a rarer small letter; a part of one behind a hyphen or an apostrophe is found as well.
_CAPITAL_WORD = re.compile(rf"([^\W\d_ʼa-zçğıöşü](?<!{_LETTER}.){_LETTER}*)(?=((?:-{_LETTER}+)*))")
_VOWELS = re.compile(r"[aeiou]")

# The first token and the one after the last, of the source and of the target.
Spans = tuple[tuple[int, int], tuple[int, int]]


class Token(NamedTuple):
    """A word, number or sign of a text.

    Attributes:
        text: as it is written, without what follows an apostrophe.
        low: folded (Turkish) or in small letters (English).
        tail: what follows the apostrophe, folded.
        start: offset of its first character.
        end: offset after its last.
        is_word: whether it is a word.
    """

    text: str
    low: str
    tail: str
    start: int
    end: int
    is_word: bool


SHORT_NAMES = {"Şi": "si", "Xi": "si"}  # names of two letters that stand alone, and what both are heard as
_make_tuple = tuple.__new__  # a named tuple's own constructor takes twice as long


@dataclass(slots=True)  # not frozen, as that takes three times as long to make; nothing changes one
class Mention:
    """A name where it stands: its first token and the one after its last, and what it can be told by."""

    first: int
    last: int
    entries: frozenset[int]
    key: str


@functools.lru_cache(maxsize=16)
def tokens(text: str, *, turkish: bool) -> Sequence[Token]:
    """Cut a text into words, numbers and signs; the last texts are kept, as several parts of the check ask for them."""
    lowered = fold_once(text) if turkish else text.lower()
    if len(lowered) != len(text):
        lowered = "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
    latin = is_latin(text)
    pieces = (_LATIN_TOKEN.of(text) if latin else _ANY_TOKEN).split(text)  # what lies between tokens, and the tokens
    ends = list(itertools.accumulate(map(len, pieces)))
    made: list[Token] = []
    add = made.append
    for word, start, end in zip(pieces[1::2], ends[::2], ends[1::2], strict=False):
        if latin and word.isalpha():
            add(_make_tuple(Token, (word, lowered[start:end], "", start, end, True)))
        elif end - start > 1 and word[0].isalpha() and (tail := _TAIL.search(word)):
            cut = start + tail.start()
            add(_make_tuple(Token, (text[start:cut], lowered[start:cut], lowered[cut + 1 : end], start, end, True)))
        else:
            add(_make_tuple(Token, (word, lowered[start:end], "", start, end, word[0].isalpha())))
    return made


def mentions(cut: Sequence[Token], hits: Sequence[Hit]) -> list[Mention]:
    """Return the names of a text: those of the list, and other words with a capital; of two letters (Un) only behind another."""
    found = []
    at = 0
    listed = {hit.start: hit for hit in reversed(hits)}
    for i in [n for n, token in enumerate(cut) if token[0][0].isupper()]:
        if i < at:
            continue
        token = cut[i]
        hit = listed.get(token.start)
        at = i + 1
        if hit is not None:
            while at < len(cut) and cut[at].start < hit.end:
                at += 1
            found.append(Mention(i, at, hit.entries, sound(token.text)))
        elif len(token.text) > 2 or (
            len(token.text) > 1 and (token.text.isupper() or (found and found[-1].last == i and not found[-1].entries))
        ):
            found.append(Mention(i, at, frozenset(), sound(token.text).replace("-", "")))
        elif token.text in SHORT_NAMES:
            found.append(Mention(i, at, frozenset(), SHORT_NAMES[token.text]))
    return found


@functools.lru_cache(maxsize=65_536)
def _signs(word: str) -> tuple[str, str]:
    """Return two keys of a word with a capital; a name that is like it (`alike`) by its letters shares one of them."""
    key = SHORT_NAMES.get(word) or sound(word)
    return f"={key[:4]}" if len(key) > 3 else "", key[:1] + _consonants(key)


@functools.lru_cache(maxsize=65_536)
def _consonants(key: str) -> str:
    return _VOWELS.sub("", key)


def may_pair(source: str, target: str, hits_source: Sequence[Hit], hits_target: Sequence[Hit]) -> bool:
    """Tell, before the texts are cut, whether two names of the one may be names of the other; in doubt, they may."""
    entries = {entry for hit in hits_target for entry in hit.entries}
    words = [word + more for word, more in _CAPITAL_WORD.findall(target) if word[0].isupper()]
    there = {sign for word in words for sign in _signs(word) if sign}
    listed = {hit.start for hit in hits_source if not entries.isdisjoint(hit.entries)}
    found = 0
    for match in _CAPITAL_WORD.finditer(source):
        word = match[1]
        if word[0].isupper() and (match.start() in listed or not there.isdisjoint(_signs(word + match[2]))):
            found += 1
            if found > 1:
                return True
    return False


def alike(ours: Mention, theirs: Mention) -> float:
    """Tell how sure it is that two mentions are one name; 0 where they are not."""
    a, b = ours.key, theirs.key
    if a[:1] != b[:1] and not (ours.entries and theirs.entries):
        return 0
    near = a == b or (len(a) > 3 and len(b) > 3 and (a.startswith(b) or b.startswith(a)))
    if ours.entries and theirs.entries:
        if not ours.entries & theirs.entries:
            return 0
        return 3 if near else 2 + 0.5 * (_consonants(a)[:2] == _consonants(b)[:2])
    if a == b:
        return 3
    if near:
        return 2
    skeleton = _consonants(a)
    return 1 if len(skeleton) > 2 and skeleton == _consonants(b) else 0


def pair(ours: Sequence[Mention], theirs: Sequence[Mention]) -> list[tuple[Mention, Mention]]:
    """Pair the names that stand once in each text, in the order of the first; neighbours that are one name in both are one."""
    scored = [
        (score, i, j)
        for i, a in enumerate(ours)
        for j, b in enumerate(theirs)
        if (a.key[0] == b.key[0] or (a.entries and b.entries)) and (score := alike(a, b)) > 0
    ]
    if len(scored) < 2:
        return []
    left: dict[int, int] = {}
    mine: dict[int, float] = {}  # how sure the pairing of each is
    yours: dict[int, float] = {}
    for score, i, j in sorted(scored, reverse=True):
        if i in mine or j in yours:
            continue
        # Which of two it is cannot be told, unless the other has a surer counterpart.
        if not any(
            s == score and (p == i) != (q == j) and mine.get(p, 0) <= score and yours.get(q, 0) <= score
            for s, p, q in scored
        ):
            left[i] = j
            mine[i] = yours[j] = score
    joined: list[tuple[Mention, Mention]] = []
    for i in sorted(left):
        a, b = ours[i], theirs[left[i]]
        if (
            joined
            and joined[-1][0].last == a.first
            and joined[-1][1].last == b.first
            and not (a.entries or joined[-1][0].entries)
        ):
            before = joined.pop()
            a = Mention(before[0].first, a.last, a.entries, a.key)
            b = Mention(before[1].first, b.last, b.entries, b.key)
        joined.append((a, b))
    return joined
