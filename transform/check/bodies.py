"""Bodies, agencies, papers and firms of a sentence and of its translation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from core import late_re as re
from transform.check.model import Problem
from transform.check.runs import letters_of
from transform.heads import Heads

Bodies = tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]
_LOOSE = "~"  # before an English word that tells a body, and is none by itself ("house")
# A case after an apostrophe or written on; "abd" is no "ab".
_TAIL_TR = r"(?:l[ae]ri?)?(?:'\w+|s?[iuü]n[dl]?[ae]n?(?:ki\w*)?|s?[iuü]nin|n?[iuü]n|[iu]|[uiü]n[ae]|n?[dt][ae](?:n|ki\w*)?|y?[aeiuü]|y?l[ae]|s[iu]\w*)?(?!\w)"
_TAIL = re.compile(_TAIL_TR)
_WORD_END = re.compile(r"(?!\w)")
_SHORT = 3  # letters
# What stands before the beginning of no word: a letter, or one and an apostrophe, behind which an ending stands ("Ford'un" has no UN).
_IN_WORD = re.compile(r"\w['’]?\Z")


class BodyCheck:
    """Finds a body that stands in the place of another: one that only the target has, where it lacks one of the source."""

    def __init__(self, bodies: Bodies) -> None:
        """Index the bodies: (Turkish beginnings, English names), folded; "~" before what only tells one."""
        self._turkish_of = {word: i for i, (turkish, _) in enumerate(bodies) for word in turkish}
        self._english_of = {w: i for i, (_, english) in enumerate(bodies) for w in english if not w.startswith(_LOOSE)}
        self._turkish, self._english = _make_heads(self._turkish_of), _make_heads(self._english_of)
        # A text without the letters that some name of a body begins with has none.
        self._openings = frozenset(word for w in self._english_of for word in letters_of(w)[:1])
        # Either side may write a body as the other language does, and English has one word for several bodies ("Congress" for
        # "Kongre" and "Meclis").
        by_word: dict[str, list[int]] = {}
        for i, (_, english) in enumerate(bodies):
            for word in english:
                by_word.setdefault(word.removeprefix(_LOOSE), []).append(i)
        self._either = tuple(
            tuple(dict.fromkeys(w.removeprefix(_LOOSE) for w in (*tr, *en, *_shared(en, bodies, by_word))))
            for tr, en in bodies
        )

    def check(self, source: str, target: str, folded: str, lowered: str) -> list[Problem]:
        """Compare one sentence with its translation, given also folded and in small letters."""
        if self._openings.isdisjoint(letters_of(lowered)):
            return []
        theirs = _group(self._english, _WORD_END, lowered)
        if not theirs:
            return []
        ours = _group(self._turkish, _TAIL, folded)
        missing = [m[0] for body, m in ours.items() if len(m) > self._count(body, lowered)]
        if not missing:
            return []
        # "Who" and "un" are bodies only where they are written as such.
        written = {body: [x for x in m if _is_written(target[x.start : x.stop])] for body, m in theirs.items()}
        extra = [m[0] for body, m in written.items() if len(m) > self._count(body, folded)]
        return [Problem("name", source[missing[0]], target[extra[0]])] if extra else []

    def _count(self, body: int, text: str) -> int:
        """Count how often a text has a body in either language; three letters and fewer as a whole word ("un" is not in "until")."""
        found = []
        for word in self._either[body]:
            at = text.find(word)
            while at >= 0:
                if _IN_WORD.search(text, max(0, at - 2), at) is None:
                    end = at + len(word)
                    tail = _TAIL.match(text, end) if len(word) <= _SHORT else None
                    if tail or len(word) > _SHORT:
                        # Of several at a place the longest counts, and a short one only where no other does.
                        found.append((at, len(word) <= _SHORT, -end, tail.end() if tail else end))
                at = text.find(word, at + 1)
        many = last = 0
        for at, _, _, end in sorted(found):
            if at >= last:
                many, last = many + 1, end
        return many


def _shared(english: tuple[str, ...], bodies: Bodies, by_word: Mapping[str, Sequence[int]]) -> Iterator[str]:
    """Yield the Turkish beginnings of the bodies that one of some English words tells too."""
    for i in sorted({i for word in english for i in by_word[word.removeprefix(_LOOSE)]}):
        yield from bodies[i][0]


def _make_heads(bodies: Mapping[str, int]) -> Heads[tuple[str, int]]:
    """Index the words of bodies; of several that begin at one place the longest comes first."""
    return Heads((word, (word, bodies[word])) for word in sorted(bodies, key=len, reverse=True))


def _group(heads: Heads[tuple[str, int]], tail: re.Pattern[str], text: str) -> dict[int, list[slice]]:
    """Find the bodies of a text, each with where it stands, its ending with it; what may follow the name is told by `tail`."""
    found: dict[int, list[slice]] = {}
    end = 0
    for at, entries in heads.find(text):
        if at < end:
            continue
        for word, body in entries:
            if match := tail.match(text, at + len(word)):
                end = match.end()
                found.setdefault(body, []).append(slice(at, end))
                break
    return found


def _is_written(word: str) -> bool:
    return word[0].isupper() and word != "Who"
