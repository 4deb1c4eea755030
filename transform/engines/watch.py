"""Whether what an engine answers is a translation at all: told from several answers in a row, as one may be odd by chance."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Sequence

from core.text import fold
from transform.targets import SegmentTarget

_ENOUGH = 3  # answers, or requests without one, in a row
_REMEMBERED = 6
_LEAST_LETTERS = 60  # of all of them together; less tells no language


class Watch:
    """The last answers of each engine, and how often it gave none, over all texts that are translated.

    Args:
        target: the language (ISO 639-1) that answers are to be in; None: that is not looked at.
        detect: text → its language (ISO 639-1), "und" where that cannot be told.
    """

    def __init__(self, target: str | None = None, detect: Callable[[str], str] | None = None) -> None:
        self._target = target
        self._detect = detect
        self._answers: dict[str, deque[SegmentTarget]] = {}
        self._in_vain: Counter[str] = Counter()

    def add(self, engine: str, answers: Sequence[SegmentTarget]) -> str:
        """Take checked answers of an engine; returns what is wrong with its last ones, "" where nothing is."""
        last = self._answers.setdefault(engine, deque(maxlen=_REMEMBERED))
        last.extend(answers)
        return self._same(last) or self._foreign(last)

    def note_request(self, engine: str, *, in_vain: bool) -> bool:
        """Note whether a request brought nothing, for its text as was said; returns whether too many in a row did: then it is not the texts."""
        self._in_vain[engine] = self._in_vain[engine] + 1 if in_vain else 0
        if self._in_vain[engine] < _ENOUGH:
            return False
        del self._in_vain[engine]
        return True

    def take(self, engine: str) -> list[SegmentTarget]:
        """Return the last answers of an engine, and forget them."""
        return list(self._answers.pop(engine, ()))

    def _same(self, last: Sequence[SegmentTarget]) -> str:
        told = Counter({fold(answer.source): fold(answer.target) for answer in last if answer.problems}.values())
        most = max(told.values(), default=0)
        return "gives one and the same answer for different sentences" if most >= _ENOUGH else ""

    def _foreign(self, last: Sequence[SegmentTarget]) -> str:
        run = list(last)[-_ENOUGH:]
        if self._detect is None or len(run) < _ENOUGH or not all(answer.problems for answer in run):
            return ""
        text = "\n\n".join(answer.target for answer in run)
        if sum(map(str.isalpha, text)) < _LEAST_LETTERS:
            return ""
        told = self._detect(text)
        return "" if told in {self._target, "und"} else f"answers in {told}, not in {self._target}"
