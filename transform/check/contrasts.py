"""Words that exclude each other, told one for the other: "after" for "önce", "imports" for "ihracat", "summer" for "kış"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from core import late_re as re
from transform.check.concepts import words_of
from transform.check.contrast_words import Group, Side, Uses, index, read_groups
from transform.check.denials import leaves_denial
from transform.check.links import STEM, WORD, Words
from transform.check.model import Problem

_HELD = 100_000  # words of each list
_HEAD = 3  # letters by which beginnings are parted
_NEAR = 24  # characters, between a word and what denies it
# Kinds of which a denial turns one concept into the other: "not late" may be early, "no tank" is no ship.
_DENIABLE = frozenset({"sign", "negation"})
_EN_DENIED = re.compile(
    r"\b(?:not|no|never|without|hardly|barely|nor|neither|cannot|fail\w*|refus\w*|instead of|rather than|lack\w*|less|anything but|far from|avoid\w*|prevent\w*)\b|n't\b"
)
_TR_DENIED = re.compile(
    r"\bdeğil|\w{2}m[ae](?:d[iu]|z\b|y[ae]c|miş|m[ae]|y[ae]n|y[iu]n\b|si\b|k\b)|\w{2}m[iuü]yor|\byok\b|\bolmayan|\byerine\b|\baksine\b"
)
# Within the word itself, where its ending is open: "onaylamadı", "bırakmayan"; not the "-ması" and "-mak" of a noun, and not in the
# groups of denials, whose words are denied of themselves ("kabul edilemez").
_TR_DENIED_WITHIN = re.compile(r"\w{2}m[ae](?:d[iu]|z\b|z[ls]|y[ae]c|y[ae]n|miş|m[ae]k)|\w{2}m[iuü]yor")


_KOREA = re.compile(r"(?<!\w)([kg])\. ?(?=kore)")
_SEATS = {"north": "pyongyang", "south": "seul"}  # which Korea is told by its capital
_KOREAS = {"k": "kuzey ", "g": "güney "}


class _Look:
    """Tells by its words alone which groups, and which of their concepts, a text can have."""

    def __init__(self, sides: Sequence[Side]) -> None:
        self._whole, self._begins = index(sides)
        # Lengths of the beginnings with the same first letters; shorter beginnings are looked up as they are.
        self._lengths: dict[str, tuple[int, ...]] = {}
        for word in self._begins:
            if len(word) >= _HEAD:
                head = word[:_HEAD]
                self._lengths[head] = tuple({*self._lengths.get(head, ()), len(word)})
        self._short = tuple({len(word) for word in self._begins if len(word) < _HEAD})
        # Words met, with the groups they can be of, and without any; forgotten when they are many.
        self._known: dict[str, Uses] = {}
        self._none: set[str] = set()
        self._last: tuple[str, dict[int, int]] = ("", {})

    def find(self, text: str) -> Mapping[int, int]:
        """Return the groups that a text can have, with a bit for each concept; those of the last text are kept."""
        if self._last[0] == text:
            return self._last[1]
        found: dict[int, int] = {}
        known = self._known
        for word in set(words_of(text)[0]).difference(self._none):
            for group, bit, beside in known.get(word) or self._learn(word):
                for words in beside:
                    for other in words:
                        if other in text:
                            break
                    else:
                        break  # none of these
                else:
                    found[group] = found.get(group, 0) | bit
        self._last = (text, found)
        return found

    def _learn(self, word: str) -> Uses:
        if len(self._known) + len(self._none) > _HELD:
            self._known.clear()
            self._none.clear()
        found: Uses = []
        whole, begins, short = self._whole, self._begins, self._short
        for part in (word, *word.split("-")) if "-" in word else (word,):
            found += whole.get(part, ())
            for end in (*self._lengths.get(part[:_HEAD], ()), *short):
                if end <= len(part):
                    found += begins.get(part[:end], ())
        if found:
            self._known[word] = found
        else:
            self._none.add(word)
        return found


class Contrasts:
    """Finds a word of the source for which the target has one that excludes it."""

    def __init__(self, groups: Sequence[Group]) -> None:
        """Index the groups (`read_contrasts`)."""
        self._groups = groups
        self._turkish = _Look([group.turkish for group in groups])
        self._english = _Look([group.english for group in groups])
        # Of each group, a bit for each concept whose English words no translator puts in by himself.
        self._alone = [sum(1 << place for place in group.alone) for group in groups]

    def check(self, folded: str, lowered: str, words: Words) -> list[Problem]:
        """Find concepts told by others of their group.

        A contrast is told where the source has one concept and not the other, the target the other and not the one, and
        nothing can stand for what is missed; in a counted group also where one of several is exchanged. One of several is told
        too where the table of words has a counterpart of neither word.

        Args:
            folded: the folded Turkish sentence.
            lowered: the lower-cased English sentence, with straight apostrophes.
            words: beginnings of Turkish words → beginnings of English ones that mean the same.
        """
        problems: list[Problem] = []
        ours = self._turkish.find(folded)
        theirs = self._english.find(lowered) if ours else ours
        for group, bits in sorted(theirs.items()):  # in the order of the groups, not in that of a set
            bits |= ours.get(group, 0)
            # With one concept on both sides nothing can be exchanged.
            if group in ours and bits & (bits - 1):
                problem = _contrast(self._groups[group], folded, lowered, words)
                if problem:
                    problems.append(problem)
        return problems

    def check_alone(self, folded: str, target: str, words: Words) -> list[Problem]:
        """Find an English word that no translator puts in by himself, and that nothing of the source can ask for.

        Args:
            folded: the folded Turkish sentence.
            target: the English sentence, with straight apostrophes; a word with a capital may be a name ("Young").
            words: beginnings of Turkish words → beginnings of English ones that mean the same.
        """
        for group, bits in sorted(self._english.find(target.lower()).items()):
            alone = bits & self._alone[group]
            if alone and ".kore" in folded.replace(" ", ""):
                folded = _KOREA.sub(lambda match: _KOREAS[match[1]], folded)  # "K. Kore" asks for "North"
            problem = _find_unasked(self._groups[group], alone, folded, target, words) if alone else None
            if problem:
                told = problem.kind in _DENIABLE and leaves_denial(folded, target.lower())
                return [] if told else [problem]
        return []


def _contrast(group: Group, folded: str, lowered: str, words: Words) -> Problem | None:
    here = _words(group.turkish, folded)
    there = _words(group.english, lowered) if here else here
    if not there:
        return None
    left, right = Counter(c for c, _ in here), Counter(c for c, _ in there)
    lost, put = left - right, right - left
    once = group.counted and sum(lost.values()) == sum(put.values()) == 1
    for one in lost:
        for other in put:
            # What tells the other concept where both sides have it excuses no third word.
            told, said = (_mask(folded, here, other), _mask(lowered, there, one)) if once else (folded, lowered)
            found = None
            if (once or not (right[one] or left[other])) and not _stands(group, one, other, told, said):
                found = next(m for c, m in here if c == one), next(m for c, m in there if c == other)
            elif not group.listed:
                ours = next((m for c, m in here if c == one and _is_lost(m.group(), lowered, words)), None)
                found = ours and _find_put((m for c, m in there if c == other), ours, folded, words)
            if found and (group.kind not in _DENIABLE or not _denied(*found, folded, lowered, group.kind)):
                return Problem(group.kind, found[0].group(), found[1].group())
    return None


def _find_unasked(group: Group, bits: int, folded: str, target: str, words: Words) -> Problem | None:
    """Return an English word of some concepts that nothing in the source can ask for."""
    unasked = [place for place, asks in group.alone.items() if bits >> place & 1 and not asks.stand_in(folded)]
    if not unasked:
        return None
    lowered = target.lower()
    for place, match in _words(group.english, lowered):
        if place not in unasked or (match.start() and target[match.start()].isupper()):
            continue
        if target.startswith(" Korea", match.end()) and _SEATS.get(match.group(), "-") in folded:
            continue  # by its capital
        if _EN_DENIED.search(lowered, max(0, match.start() - _NEAR), match.start()):
            continue
        if group.listed or not _is_told(match.group(), folded, words):
            return Problem(group.kind, "", match.group())
    return None


def _is_told(theirs: str, folded: str, words: Words) -> bool:
    """Tell whether the table has a word of the source as a counterpart of a word or phrase of the target."""
    stems = {word[:STEM] for word in WORD.findall(theirs)}
    return any(not stems.isdisjoint(words.get(word[:STEM], ())) for word in WORD.findall(folded))


def _is_lost(ours: str, lowered: str, words: Words) -> bool:
    """Tell whether the table knows a word or phrase of the source, and the target has none of its counterparts."""
    known = [words[word[:STEM]] for word in WORD.findall(ours) if word[:STEM] in words]
    return bool(known) and not any(word[:STEM] in told for word in WORD.findall(lowered) for told in known)


def _find_put(
    theirs: Iterable[re.Match[str]], ours: re.Match[str], folded: str, words: Words
) -> tuple[re.Match[str], re.Match[str]] | None:
    """Return a lost word with the first of its contraries of which no word of the source is a counterpart."""
    told = {english for word in WORD.findall(folded) for english in words.get(word[:STEM], ())}
    return next(((ours, m) for m in theirs if told.isdisjoint(w[:STEM] for w in WORD.findall(m.group()))), None)


def _mask(text: str, words: Sequence[tuple[int, re.Match[str]]], concept: int) -> str:
    for c, match in words:
        if c == concept:
            text = f"{text[: match.start()]}{' ' * (match.end() - match.start())}{text[match.end() :]}"
    return text


def _words(side: Side, text: str) -> list[tuple[int, re.Match[str]]]:
    return [
        (int(m.lastgroup[1:]), m) for m in side.pattern.compiled.finditer(text) if m.lastgroup and m.lastgroup != "no"
    ]


def _stands(group: Group, one: int, other: int, folded: str, lowered: str) -> bool:
    """Tell whether the target can mean what it is said to lack, or the source what the target has."""
    english, turkish = group.english.may[one], group.turkish.may[other]
    return bool((english and english.stand_in(lowered)) or (turkish and turkish.stand_in(folded)))


def _denied(ours: re.Match[str], theirs: re.Match[str], folded: str, lowered: str, kind: str) -> bool:
    """Tell whether one of two contrary words is denied, so that they can mean the same ("açık değil", "closed")."""
    return bool(
        _EN_DENIED.search(lowered, max(0, theirs.start() - _NEAR), theirs.start())
        or _TR_DENIED.search(folded, ours.end(), ours.end() + _NEAR)
        or (kind == "sign" and _TR_DENIED_WITHIN.search(folded, ours.start(), ours.end()))
    )


def read_contrasts(path: Path) -> Contrasts:
    """Read seeds/check_contrasts.toml.

    Raises:
        SettingsError: the file is missing or wrong.
    """
    return Contrasts(read_groups(path))
