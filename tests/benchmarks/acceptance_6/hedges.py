"""Hedges: whose claim it is, that it is doubted, may be, is near a figure; taken out."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from acceptance_5.pairs import Found

from .edits import Turn, by_turns

_SAID = "said|says|claimed|claims|alleged|alleges|insisted|argued|argues|suggested|believes|believed|thinks|reported|announced|stated|told reporters|added"
_WHO = r"(?:[A-Z][\w'’.-]*|[Tt]he|[Hh]e|[Ss]he|[Tt]hey|[Oo]fficials|[Pp]olice|[Aa]uthorities|a|one)(?: [\w'’.-]+){0,4}?"
_TURNS: list[Turn] = [
    ("adverb", r"\b(?:allegedly|reportedly|apparently|supposedly|purportedly|presumably) ?", ""),
    ("adverb", r"\b(?:possibly|perhaps|probably|maybe) ?", ""),
    ("adjective", r"\b(?:alleged|suspected|so-called|apparent|possible|potential) (?!to\b)(?=[a-z])", ""),
    ("likely", r"\b(is|are|was|were) likely to(?: have)? (?=be\b)", "will "),
    ("likely", r"\b(?:is|are) likely to\b", "will"),
    ("may", r"\b(?:may|might|could) (?=(?:be|have|become|lead|cause|take|make|help|go|come|see|face|get|find|lose|mean)\b)", "will "),
    ("seems", r"\b(?:appears|seems) to be\b", "is"),
    ("seems", r"\b(?:appeared|seemed) to be\b", "was"),
    ("seems", r"\b(?:appear|seem) to be\b", "are"),
    ("seems", r"\b(?:appears|appeared|seems|seemed) to have\b", "has"),
    ("said to be", r"\b(is|are|was|were) (?:said|believed|thought|reported|alleged|understood|rumored|rumoured|suspected) to be\b", r"\1"),
    ("said to be", r"\b(?:is|are|was|were) (?:said|believed|thought|reported|alleged|understood) to have\b", "have"),
    ("expected", r"\b(?:is|are) expected to\b", "will"),
    ("expected", r"\b(?:was|were) expected to\b", "would certainly"),
    ("plans", r"\b(?:plans|intends|hopes|aims|wants) to\b", "will"),
    ("accused", r"\baccused of\b", "guilty of"),
    ("accused", r"\bsuspected of\b", "known for"),
    ("according", r",? ?\baccording to [^,.;]{3,60}(?=[.,;])", ""),
    ("according", r"^According to [^,]{3,60}, ", ""),
    ("said that", rf"^{_WHO} (?:{_SAID}) that ", ""),
    ("said, behind", rf",[\"”]? (?:{_WHO} (?:{_SAID})|(?:said|added) {_WHO})(?=\.$)", ""),
    ("think", r"\b(?:I think|I believe|we believe|we think|I guess)(?: that)? ", ""),
    ("about", r"\b(?:about|around|approximately|roughly|nearly|almost|some) (?=[$£€]?\d)", ""),
    ("about", r"\b(?:at least|up to) (?=[$£€]?\d)", ""),
]  # fmt: skip


def make(random: Random) -> Iterator[Found]:
    """Each hedge of each pair, taken out."""
    yield from by_turns(_TURNS, random)
