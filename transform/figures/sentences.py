"""Sentences, as figures need them: the verb of saying that governs a number stands in its sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from core.model import Entity

_SENTENCE_END = re.compile(r"[.!?…][\"”’']?(?=\s)|\n")
# A heading in capitals that runs on into the next sentence: "… dedi. YENİ SEVKİYAT HAZIRLIĞI Servise göre …"
_HEADING = re.compile(r"(?<=[.!?…\"”’] )(?:[A-ZÇĞİÖŞÜ][A-ZÇĞİÖŞÜ0-9'’-]+,? ){3,}(?=[A-ZÇĞİÖŞÜ][a-zçğıöşü])")
_MONTH = re.compile(r"(?<![a-z])(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.\Z")  # "on Nov. 3"
_LONGEST = 2_000  # characters; a sentence of the press seldom has 600
_STARTS = re.compile(r"\s+(?:it|the|they|he|she|this|that|in|on|but|bu|o|ancak|ayrica)(?!\w)")
_INITIAL = re.compile(r"(?<!\w)[a-z]\Z")
# Titles and ranks that stand before a name; what follows them begins with a capital letter.
_TITLES = (
    r"dr|prof|doç|mr|mrs|ms|gen|gov|sen|rep|reps|lt|col|maj|sgt|capt|cpl|adm|brig|amb|hon|rev|av|alb|yrd|org|tuğg|tümg|korg|yzb|bnb|ütğm|sn|"
    r"ген|полк|проф|им"
)
ABBREVIATED_TITLE = re.compile(rf"(?<!\w)(?:{_TITLES})\Z")
_NO_END = re.compile(rf"(?:\d\.|\b(?:[a-z]|no|u\.s|vb|st|{_TITLES})\.)\Z")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a text: where it stands, its language and the names in it."""

    text: str
    folded: str
    first: int
    stop: int
    lang: str
    entities: Sequence[Entity]


def within_quote(s: Sentence) -> bool:
    """True where a quotation that a sentence before opened goes on.

    Args:
        s: the sentence.
    """
    before = s.folded[s.folded.rfind("\n", 0, s.first) + 1 : s.first]
    return before.count('"') % 2 == 1 or before.count("“") > before.count("”") or before.count("«") > before.count("»")


def find_sentence_ends(text: str, folded: str) -> list[int]:
    """Return where sentences end: not after an ordinal ("528. İstihkam") or an abbreviation, nor before a small letter."""
    ends = []
    for match in _SENTENCE_END.finditer(folded):
        rest = text[match.end() : match.end() + 3].lstrip()
        if match.group() != "\n" and (
            rest[:1].islower()
            or _NO_END.search(folded[max(0, match.start() - 5) : match.start() + 1])
            or (rest[:1].isdigit() and _MONTH.search(folded[max(0, match.start() - 5) : match.start() + 1]))
        ):
            following = re.match(r"\s*\w+", folded[match.end() : match.end() + 24])
            initial = _INITIAL.search(folded[max(0, match.start() - 3) : match.start()]) is not None
            if initial and not rest[:1].islower() and _STARTS.match(folded, match.end()):
                ends.append(match.end())  # "the Lady R. It concluded"
                continue
            abbreviation = rest[:1].islower() or not folded[match.start() - 1].isdigit()
            if abbreviation or (
                following
                and re.match(
                    r"\s*(?:madde|istihkam|alay|tümen|tugay|kolordu|ordu|filo|yil|yüzyil|genel)", following.group()
                )
            ):
                continue
        ends.append(match.end())
    if headings := [m.end() for m in _HEADING.finditer(text)]:
        ends = sorted({*ends, *headings})
    return _cut_run_ons(_without_blanks(ends, folded), folded)


def _without_blanks(ends: list[int], folded: str) -> list[int]:
    """Leave out the ends of what holds nothing: a blank line belongs to the sentence behind it, as a blank does.

    A sentence of its own it would stand between who speaks and what he goes on to say in the next paragraph.
    """
    kept, before = [], 0
    for end in ends:
        if not folded[before:end].isspace():  # of many blank lines each is looked at once
            kept.append(end)
        before = end
    return kept


def _cut_run_ons(ends: list[int], folded: str) -> list[int]:
    """Part what runs on without an end (a table, a transcript) at a mark or a blank: reading a sentence takes its square."""
    cut, first = [], 0
    for end in [*ends, len(folded)]:
        while end - first > _LONGEST:
            reach = first + _LONGEST
            at = max(folded.rfind(mark, first + _LONGEST // 2, reach) for mark in ("; ", ", ", " "))
            first = at + 1 if at > 0 else reach
            cut.append(first)
        cut.append(end)
        first = end
    return cut[:-1]
