"""Bodies, agencies, papers and firms of a sentence and of its translation."""

from __future__ import annotations

import re

from transform.check.model import Problem

Bodies = tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]
# A case after an apostrophe or written on; "abd" is no "ab".
_TAIL_TR = r"(?:'\w+|s?[iuü]n[dl]?[ae]n?(?:ki\w*)?|s?[iuü]nin|n?[iuü]n|[iu]|[uiü]n[ae]|n?[dt][ae](?:n|ki\w*)?|y?[aeiuü]|y?l[ae]|s[iu]\w*)?(?!\w)"


class BodyCheck:
    """Finds a body that stands in the place of another: one that only the target has, where it lacks one of the source."""

    def __init__(self, bodies: Bodies) -> None:
        """Index the bodies: (Turkish beginnings, English names), folded."""
        self._turkish_of = {word: i for i, (turkish, _) in enumerate(bodies) for word in turkish}
        self._english_of = {word: i for i, (_, english) in enumerate(bodies) for word in english}
        self._turkish = re.compile(rf"(?<!\w)({_any(tuple(self._turkish_of))}){_TAIL_TR}")
        self._english = re.compile(rf"(?<!\w)({_any(tuple(self._english_of))})(?!\w)")
        # Either side may write a body as the other language does.
        self._either = tuple(_either((*tr, *en)) for tr, en in bodies)

    def check(self, source: str, target: str, folded: str, lowered: str) -> list[Problem]:
        """Compare one sentence with its translation, given also folded and in small letters."""
        theirs = {self._english_of[m[1]]: m for m in self._english.finditer(lowered)}
        if not theirs:
            return []
        ours = {self._turkish_of[m[1]]: m for m in self._turkish.finditer(folded)}
        missing = [m for body, m in ours.items() if not self._either[body].search(lowered)]
        extra = [m for body, m in theirs.items() if not self._either[body].search(folded)]
        # "Who" and "un" are bodies only where they are written as such.
        extra = [m for m in extra if target[m.start()].isupper() and target[m.start() : m.end()] != "Who"]
        if missing and extra:
            return [Problem("name", _cut(source, missing[0]), _cut(target, extra[0]))]
        return []


def _either(words: tuple[str, ...]) -> re.Pattern[str]:
    """Find a body in either language; three letters and fewer as a whole word ("un" is not in "until")."""
    long, short = [w for w in words if len(w) > 3], [w for w in words if len(w) <= 3]
    parts = [rf"(?:{_any(tuple(long))})" if long else "", rf"(?:{_any(tuple(short))}){_TAIL_TR}" if short else ""]
    return re.compile(rf"(?<!\w)(?:{'|'.join(filter(None, parts))})")


def _any(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _cut(text: str, match: re.Match[str]) -> str:
    return text[match.start() : match.end()]
