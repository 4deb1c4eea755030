"""A name in the place of one word of a longer name: "the Pacific Crenshaw" for "Pasifik Okyanusu", "Jon Manhattan" for "Aşağı Manhattan".

The rest of the longer name is told, and what was replaced is mostly a common word that English translates, so that no name is
missing. What stands beside the same word in both texts tells: a name that the source has nowhere, and a word that the target tells nowhere.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence, Set

from core import late_re as re
from core.text import fold
from transform.check.lexicon import sound
from transform.check.links import STEM, Words
from transform.check.meanings import Meanings
from transform.check.model import Problem
from transform.check.name_sides import MONTHS_AND_DAYS, TITLES, TURKISH_CLOSED, Sides, find_capitals, find_content
from transform.check.name_words import FUNCTION_WORDS, TURKISH_NO_NAMES, Grade, Name
from transform.check.spellings import alike
from transform.check.vocabulary import Vocabulary

Word = tuple[int, str]  # where it stands, and the word
Run = list[Word]  # words with a capital, each behind the other

_SAME, _MAYBE, _KNOWN = (
    0.3,
    0.03,
    0.4,
)  # how surely two words mean the same; may do so; and what the table knows well of a word
_NEAR, _NEAR_GONE = (
    0.6,
    0.55,
)  # the cosine from which on a word of the source tells a name, and one of the target a word of the source
_SHORT = 2  # letters of Korean and Chinese family names, which are no names by themselves elsewhere
_COUPLE = 2
_FULL = 3  # words of "Todd Brian Hagan"
# A direction that is a part of a name which both languages write alike: "West Virginia", "New Hampshire".
_PARTS = ("West", "East", "North", "South", "New")
_DIRECTED = re.compile(rf"\b({'|'.join(_PARTS)}) ([A-Z][a-z]{{3,}})")
_BODY = re.compile(
    r" (party|movement|league|committee|army|navy|ministry|bank|agency|channel|newspaper|university)\b"
)  # "the Labour party"
_CAPITAL_OF_BOTH = re.compile(r"\b(?:North|South)(?:ern)? (?:Pyongyang|Seoul)\b")
_BOTH_TR = re.compile(r"(?<!\w)(?:kuzey|güney) (?:pyong|seul)")


class JoinedNames:
    """Finds a name in the place of one word of a longer name, and one put before a full name."""

    def __init__(self, given: Set[str], vocabulary: Vocabulary, words: Words, meanings: Meanings) -> None:
        """Keep what is known of words.

        Args:
            given: names of persons, by sound.
            vocabulary: which words are names.
            words: beginnings of Turkish words → beginnings of English ones.
            meanings: compares words over the two languages.
        """
        self._given = given
        self._vocabulary = vocabulary
        self._words = words
        self._meanings = meanings

    def find(self, sides: Sides, missing: Sequence[Name], extra: Sequence[Name]) -> list[Problem]:
        """Compare two texts; problems of the kind "name".

        Args:
            sides: the sentence and its translation.
            missing: names of the source without a counterpart.
            extra: words with a capital of the target without a counterpart.
        """
        names = [n for n in extra if n.grade in (Grade.COMMON, Grade.OPENING, Grade.LIKELY, Grade.SURE)]
        names = [n for n in names if n.text.lower() not in TITLES and not n.repeated]
        if not names:
            return []
        theirs, ours = _runs(sides.target), _runs(sides.source)
        for name in names:
            run = next((r for r in theirs if any(at == name.start for at, _ in r)), [])
            content = [w for w in find_content(sides.source, TURKISH_CLOSED) if not sides.other.hold(w)]
            if len(run) < 2 or self._is_linked(name, content):
                continue
            strange = not self._meanings.reaches(name.text, content, _NEAR)
            gone = self._find_gone(name, run, ours, missing, sides) if strange else ""
            if gone or self._is_put_before(name, run, sides):
                return [Problem("name", gone, name.text)]
        return []

    def _is_linked(self, name: Name, content: Sequence[str]) -> bool:
        """Tell whether the table has a word of the source for a name, as for a common word with a capital."""
        stem = name.text.lower()[:STEM]
        return any(self._words.get(fold(w)[:STEM], {}).get(stem, 0.0) >= _MAYBE for w in content)

    def _find_gone(self, name: Name, run: Run, ours: Sequence[Run], missing: Sequence[Name], sides: Sides) -> str:
        """Return the word of the source in whose place a name stands, "" where there is none."""
        is_name = name.grade >= Grade.LIKELY or sound(name.text) in self._given or self._vocabulary.is_name(name.text)
        # "Genel Sekreter Rutte" told as "Mark Rutte": who translates fills in a given name.
        after = next((b for a, b in itertools.pairwise(run) if a[0] == name.start), None)
        filled_in = (
            after is not None
            and after[0] not in sides.placed
            and after[0] not in sides.new_places
            and sides.own.have(after[1], sides.other)
        )
        is_name = is_name and not filled_in
        firm = {n.start for n in missing if n.grade >= Grade.LIKELY}
        anchors = [w for w in run if w[0] != name.start]
        for own in ours:
            if not any(self._are_one(a, b, sides) for a in own for b in anchors):
                continue
            for at, word in own:
                beside = is_name or self._stand_beside(name, run, (at, word), own, sides)
                may_be = at in firm or (beside and (self._is_known(word) or (len(word) == _SHORT and word.isascii())))
                if may_be and self._is_gone(at, word, name, sides):
                    return word
        return ""

    def _stand_beside(self, name: Name, run: Run, gone: Word, own: Run, sides: Sides) -> bool:
        """Tell whether a common word with a capital and one of the source stand alone before the same body ("Ethics Committee", "Adalet Komitesi")."""
        if len(run) != _COUPLE or len(own) != _COUPLE or run[0][0] != name.start or own[0] != gone:
            return False
        return _BODY.match(f" {run[1][1].lower()}") is not None and self._are_one(own[1], run[1], sides)

    def _are_one(self, ours: Word, theirs: Word, sides: Sides) -> bool:
        """Tell whether a word of the source and one of the target are the same part of a name."""
        if ours[0] in sides.told and theirs[0] in sides.placed:
            return True
        sure = self._words.get(fold(ours[1])[:STEM], {}).get(theirs[1].lower()[:STEM], 0.0)
        return sure >= _SAME or ours[1] == theirs[1] or alike(ours[1], theirs[1])

    def _is_known(self, word: str) -> bool:
        return max(self._words.get(fold(word)[:STEM], {}).values(), default=0.0) >= _KNOWN

    def _is_gone(self, at: int, word: str, name: Name, sides: Sides) -> bool:
        """Tell whether no word of the target tells a word of the source."""
        key = fold(word)
        if at in sides.told or key in sides.covered or key in MONTHS_AND_DAYS or key in TURKISH_NO_NAMES:
            return False
        if sides.other.have(word, sides.own):
            return False
        content = [w for w in find_content(sides.target, FUNCTION_WORDS) if w != name.text]
        links = self._words.get(fold(word)[:STEM], {})
        if any(links.get(w.lower()[:STEM], 0.0) >= _MAYBE for w in content):
            return False
        return not self._meanings.reaches(word, content, _NEAR_GONE)

    def _is_put_before(self, name: Name, run: Run, sides: Sides) -> bool:
        """Tell whether a given name stands before a place ("Roy America"), or before the full name of another ("Todd Brian Hagan")."""
        run = list(itertools.dropwhile(lambda w: w[1].lower() in TITLES, run))
        if not (name.grade == Grade.SURE or sound(name.text) in self._given) or run[0][0] != name.start or len(run) < 2:
            return False
        at, after = run[1]
        person = sound(after) in self._given
        if len(run) == 2 and (at in sides.placed or (at in sides.new_places and sides.own.have(after, sides.other))):
            return not person
        return len(run) == _FULL and person and all(sides.own.have(w, sides.other) for _, w in run[1:])


def check_directions(source: str, target: str) -> list[Problem]:
    """Find a direction left out of a name that both texts write alike ("Virginia" for "West Virginia"), or put before a capital.

    Args:
        source: the Turkish text.
        target: the English text.
    """
    wrong = _CAPITAL_OF_BOTH.search(target)
    if wrong and not _BOTH_TR.search(fold(source)):
        return [Problem("name", "", wrong.group())]
    for part, name in _DIRECTED.findall(source):
        if name not in target or part.lower() in target.lower():
            continue
        if f"{part[0]}. {name}" not in target and not re.search(rf"\b[A-Z][a-z]+ern {name}", target):
            return [Problem("name", f"{part} {name}", name)]
    return []


def _runs(text: str) -> list[Run]:
    """Return the words with a capital that stand directly behind one another."""
    runs: list[Run] = []
    for word in find_capitals(text):
        if word[1].lower() in FUNCTION_WORDS:
            continue
        last = runs[-1][-1] if runs else None
        if last is not None and text[last[0] + len(last[1]) : word[0]] == " ":
            runs[-1].append(word)
        else:
            runs.append([word])
    for run in runs:
        at, last_word = run[-1]
        body = _BODY.match(text, at + len(last_word))
        if body:
            run.append((body.start(1), body[1]))
    return [run for run in runs if len(run) > 1]
