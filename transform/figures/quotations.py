"""Who speaks in a quotation of several sentences: he is named before it, or behind its end, and none of its sentences names him.

"Zelenskiy, “Kursk'ta 11 bin asker var. Sayıları artıyor.” ifadelerini kullandı."; "“There are 11,000. They grow,” he said. “We need help.”"
"""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from core import late_re as re
from transform.figures.claimant_phrases_turkish import ending_at, is_told_before
from transform.figures.earlier import Claim
from transform.figures.sentences import Sentence
from transform.figures.titles_turkish import TITLE

_MARKS = re.compile(r"[\"“”«»]")
_OPENED_AGAIN = re.compile(r"\s*\n\s*[\"“«]")
_LONGEST = 1_500  # characters of a quotation
_BEFORE_IT = re.compile(r"(?:[\s,:]|(?<!\w)(?:ise|de|da)(?!\w))*\Z")
_NAME = re.compile(r"(?:[A-ZÇĞİÖŞÜ][\w-]+ ){0,2}[A-ZÇĞİÖŞÜ][\w-]+\Z")
_NOTHING_BEHIND = re.compile(r"[\s.,!?…\"”»’']*\Z")
_SAID = frozenset({"reported", "alleged", "confirmed"})

Span = tuple[int, int]


def find_quotations(text: str) -> tuple[Span, ...]:
    """Return where the quotations of a text begin and end, their marks included, in order; those too long to be one are left out."""
    return tuple((start, stop) for start, stop in _quotations(text) if stop - start <= _LONGEST)


def quotation_at(quotations: Sequence[Span], place: int) -> Span | None:
    """Return the quotation that holds a place; None where none does.

    Args:
        quotations: those of a text, in order.
        place: where a figure stands.
    """
    at = bisect_right(quotations, (place, sys.maxsize)) - 1
    return quotations[at] if at >= 0 and place < quotations[at][1] else None


def _quotations(text: str) -> Iterator[Span]:
    """Yield the quotations of a text, paragraph by paragraph; a straight mark opens and closes in turn.

    One that is left open goes on in the next paragraph where that begins with a mark that opens: so English quotes paragraphs.
    """
    opened: int | None = None
    first = 0
    while first < len(text):
        end = text.find("\n", first)
        last = len(text) if end < 0 else end
        for mark in _MARKS.finditer(text, first, last):
            if opened is None:
                opened = mark.start() if mark.group() in '"“«' else None
            elif mark.group() in '"”»':
                yield opened, mark.end()
                opened = None
        again = _OPENED_AGAIN.match(text, last) if opened is not None else None
        first, opened = (again.end(), opened) if again is not None else (last + 1, None)


def read_quotation(
    quotation: Span,
    figure: Span,
    sentence: Sentence,
    sentence_at: Callable[[int], Sentence],
    read: Callable[[int], Claim],
) -> Claim | None:
    """Return the claim of a figure whose sentence names nobody, as its quotation tells it; None where that names nobody either.

    Args:
        quotation: where the quotation begins and ends.
        figure: where the figure begins and ends.
        sentence: its sentence.
        sentence_at: the sentence that holds a place.
        read: the claim of what stands at a place of the quotation's last sentence.
    """
    start, stop = quotation
    if stop - 1 <= figure[1]:
        return None
    opener = find_opener(sentence_at(start), start) if sentence.lang == "tr" else None
    if stop <= sentence.stop and opener is None:
        return None  # its own sentence has its end: whoever said it was looked for
    told = read(stop - 1)
    speaker = opener or told.speaker
    if speaker is None or told.strength == "denied":
        return None
    strength = told.strength if told.strength in _SAID else "reported"
    return replace(told, strength=strength, attribution=speaker, speaker=speaker, document=False)


def find_opener(s: Sentence, mark: int) -> str | None:
    """Return who stands right before a quotation in Turkish: "… bildiren Zelenskiy, “", "Savunma Bakanı Rüstem Umerov ise “"."""
    trimmed = _BEFORE_IT.search(s.folded, s.first, mark)
    stop = mark if trimmed is None else trimmed.start()
    found = ending_at(s, s.first, stop)
    if found.name is not None:
        return found.name
    titled = TITLE.search(s.text[s.first : stop])
    if titled is not None:
        return titled.group(1).strip()
    written = _NAME.search(s.text, s.first, stop)
    return written.group() if written is not None and is_told_before(s, written.group()) else None


def is_whole_sentence(quotation: Span, sentence: Sentence) -> bool:
    """Tell whether a sentence is a quotation and nothing more: "“We need help.”" behind "“They grow,” he said."."""
    start, stop = quotation
    before = sentence.text[sentence.first : start]
    return (
        not before.strip()
        and stop <= sentence.stop
        and _NOTHING_BEHIND.fullmatch(sentence.text, stop, sentence.stop) is not None
    )
