"""Which words of a text mean what words of its translation do: by a fitted table, by their letters, by their digits."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from core import late_re as re
from transform.check.role_marks import is_content, is_empty
from transform.check.role_names import Token, tokens
from transform.check.runs import LetterPattern

Words = Mapping[str, Mapping[str, float]]  # as in `RoleTable`
Told = tuple[int, bool]  # where a word of the target begins, and whether some word of the source may tell it
Link = tuple[int, int, float]  # a word of the source, one of the target, how sure it is that they mean the same

STEM = 5  # letters by which words are compared: Turkish endings come after
ALIKE = 4  # letters that a word taken over keeps ("koordinasyon", "coordination")
_SAME_NUMBER, _SAME_LETTERS = 0.8, 0.4
_RIVAL = 0.5  # a word means another that is so much less like it than the likest, at the least
_ALONE = 0.2  # how much a word counts whose sentences share no other, where two claim the same
NO_DIGIT = re.compile(r"\D")
WORD = re.compile(r"[^\W\d_]+|\d[\d.,]*")
_CUT = LetterPattern(r"([^\W\d_]+|\d[\d.,]*)")
_HELD = 100_000  # words
Parts = tuple[
    str, str, bool
]  # the beginning of a word, its first letters, "" where it has fewer; the digits, "", of a number, and True


class _Parts(dict[str, Parts | None]):
    """By what words are compared; None: it says too little. Told once for each word, as words repeat."""

    def __missing__(self, word: str) -> Parts | None:
        if len(self) > _HELD:
            self.clear()
        if word[0].isdigit():
            parts: Parts | None = (NO_DIGIT.sub("", word), "", True)
        elif is_empty(word):
            parts = None
        else:
            parts = (word[:STEM], word[:ALIKE] if len(word) >= ALIKE else "", False)
        self[word] = parts
        return parts


_PARTS = _Parts()


@dataclass(frozen=True, slots=True)
class Shares:
    """How much of each sentence of a text has a counterpart in the other text.

    Attributes:
        told: of each sentence the share of its words that say something, 0 to 1; 1 where it has none.
        words: how many such words it has.
    """

    told: tuple[float, ...]
    words: tuple[int, ...]


def link(ours: Iterable[tuple[int, Token]], theirs: Iterable[tuple[int, Token]], words: Words) -> list[Link]:
    """Return every two words that may mean the same; what says too little to tell a place by is left out.

    Args:
        ours: words of the source, each with its number.
        theirs: words of the target, each with its number.
        words: beginnings of Turkish words → beginnings of English ones, with how sure it is that they mean the same.
    """
    stems: dict[str, list[int]] = {}
    letters: dict[str, list[int]] = {}
    numbers: dict[str, list[int]] = {}
    known_parts = _PARTS
    for q, token in theirs:
        parts = known_parts[token[1]]
        if parts is None:
            continue
        stem, four, is_number = parts
        if is_number:
            numbers.setdefault(stem, []).append(q)
            continue
        if stem in stems:
            stems[stem].append(q)
        else:
            stems[stem] = [q]
        if four in letters:
            letters[four].append(q)
        else:
            letters[four] = [q]
    found: list[Link] = []
    there = stems.keys()
    for p, token in ours:
        parts = known_parts[token[1]]
        if parts is None:
            continue
        stem, four, is_number = parts
        if is_number:
            found += [(p, q, _SAME_NUMBER) for q in numbers.get(stem, ())]
            continue
        alike = letters.get(four) if four else None
        known = words.get(stem)
        if known and not there.isdisjoint(known):
            sure = dict.fromkeys(alike, _SAME_LETTERS) if alike else {}
            for english, value in known.items():
                if english in stems:
                    for q in stems[english]:
                        if value > sure.get(q, 0.0):
                            sure[q] = value
            found += [(p, q, value) for q, value in sure.items()]
        elif alike:
            found += [(p, q, _SAME_LETTERS) for q in alike]
    return found


def drop_rivals(found: Sequence[Link]) -> list[Link]:
    """Return the links that are about as sure as the surest of either word."""
    ours: dict[int, float] = {}
    theirs: dict[int, float] = {}
    for p, q, value in found:
        if value > ours.get(p, 0.0):
            ours[p] = value
        if value > theirs.get(q, 0.0):
            theirs[q] = value
    return [(p, q, v) for p, q, v in found if v >= _RIVAL * ours[p] and v >= _RIVAL * theirs[q]]


def find_shares(ours: Sequence[str], theirs: Sequence[str], words: Words) -> tuple[Shares, Shares]:
    """Return how much of each sentence has a counterpart in the other text: the share of its words that say something.

    Each word of a text is the counterpart of one at most. Where several claim it, the one has it whose sentence shares more
    with that word's (competitive linking: Melamed, Models of Translational Equivalence among Words, 2000).

    Args:
        ours: the sentences of the source.
        theirs: the sentences of the target.
        words: as in `link`.

    Returns:
        Of the source, and of the target.
    """
    left = [(i, t) for i, text in enumerate(ours) for t in tokens(text, turkish=True) if is_content(t)]
    right = [(k, t) for k, text in enumerate(theirs) for t in tokens(text, turkish=False) if is_content(t)]
    found = link(enumerate(t for _, t in left), enumerate(t for _, t in right), words)
    shared: dict[tuple[int, int], float] = {}
    for p, q, value in drop_rivals(found):
        place = (left[p][0], right[q][0])
        shared[place] = shared.get(place, _ALONE) + value
    order = sorted(found, key=lambda f: -f[2] * shared.get((left[f[0]][0], right[f[1]][0]), _ALONE))
    taken: set[int] = set()
    given: set[int] = set()
    for p, q, _ in order:
        if p not in taken and q not in given:
            taken.add(p)
            given.add(q)
    return _share(left, taken, len(ours)), _share(right, given, len(theirs))


def _share(cut: Sequence[tuple[int, Token]], told: set[int], many: int) -> Shares:
    words, linked = [0] * many, [0] * many
    for n, (i, _) in enumerate(cut):
        words[i] += 1
        linked[i] += n in told
    return Shares(tuple(a / b if b else 1.0 for a, b in zip(linked, words, strict=True)), tuple(words))


def find_told(folded: str, lowered: str, words: Words) -> list[Told]:
    """Return of each word of a target that says something whether any word of the source may tell it.

    A looser and cheaper look than `find_shares`: a word of the source may tell several.

    Args:
        folded: the source, folded.
        lowered: the target in small letters.
        words: as in `link`.
    """
    stems: set[str] = set()
    letters: set[str] = set()
    for parts in {*map(_PARTS.__getitem__, _CUT.of(folded).findall(folded))}:
        if parts is None:
            continue
        stem, four, is_number = parts
        if is_number:
            stems.add(stem)
        else:
            stems.update(words.get(stem, ()))
            if four:
                letters.add(four)
    return [(start, stem in stems or four in letters) for start, _, (stem, four, _) in cut_words(lowered)]


def cut_words(text: str) -> list[tuple[int, int, Parts]]:
    """Return the words and numbers of a text that say something: where each begins and ends, and by what it is compared."""
    pieces = _CUT.of(text).split(text)  # what lies between words, and the words
    ends = list(itertools.accumulate(map(len, pieces)))
    known = map(_PARTS.__getitem__, pieces[1::2])
    return [(start, end, parts) for parts, start, end in zip(known, ends[::2], ends[1::2], strict=False) if parts]
