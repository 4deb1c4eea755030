"""Denials: one dropped, one put in."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from acceptance_5.pairs import Found

from .edits import Turn, by_turns

_AUXILIARIES = "is|are|was|were|will|would|could|should|must|may|might|has been|have been|had been|will be|can"
_DROPPED: list[Turn] = [
    ("not", r"\bcannot\b", "can"),
    ("not", r"\bcan['’]t\b", "can"),
    ("not", r"\bwon['’]t\b", "will"),
    ("not", r"\b(is|are|was|were|has|have|had|would|could|should|did|do|does)n['’]t\b", r"\1"),
    ("not", r"\b(is|are|was|were|has|have|had|would|could|should|will|did|do|does|can|may|might|must|be|been) not\b(?! only)", r"\1"),
    ("not", r"\bnot (?=to\b)", ""),
    ("never", r"\bnever\b ?", ""),
    ("no", r"\bno longer\b", "still"),
    ("no", r"\b(is|are|was|were|has|have|had|with|there['’]s) no\b(?! longer| more| less| doubt)", r"\1 a"),
    ("no", r"\bno one\b|\bnobody\b", "everyone"),
    ("no", r"\bnothing\b", "everything"),
    ("no", r"\bnone of\b", "all of"),
    ("without", r"\bwithout\b", "with"),
    ("word", r"\bunable to\b", "able to"),
    ("word", r"\brefus(?:ed|es) to\b", "agreed to"),
    ("word", r"\bfailed to\b", "managed to"),
    ("word", r"\bdenied\b", "confirmed"),
    ("word", r"\bneither (.{1,40}?) nor\b", r"both \1 and"),
]  # fmt: skip
_ADDED: list[Turn] = [
    ("not", rf"(?<!\w)({_AUXILIARIES})(?= (?!not\b|n['’]t|never|no\b|nothing|none|he\b|she\b|it\b|they\b|we\b|you\b|I\b|the\b|this\b|that\b)\w+[ ,.])", r"\1 not"),
    ("not with do", r"\b(he|she|they|we|I|it|who|[A-Z][a-z]+) (?:said|says)(?= (?!not\b)[a-z])", r"\1 did not say"),
    ("not with do", r"\b(they|we|I|you|people) (want|think|know|need|like|believe|have to)\b", r"\1 do not \2"),
    ("never", r"\b(has|have|had) (?=[a-z]+ed\b|been\b|become\b|seen\b|taken\b|made\b|given\b|come\b)", r"\1 never "),
    ("never", r"\b(he|she|they|we|it) (?=(?:took|made|went|came|gave|saw|won|told|became|knew|wrote|found|played|worked|asked|called)\b)", r"\1 never "),
    ("without", r"(?<=\w )with (?=(?:a|his|her|their|the|its)\b)", "without "),
    ("word", r"\b(?<!un)able to\b", "unable to"),
    ("not to", r"\b(decided|agreed|wants|want|wanted|asked|told \w+|promised|plans|tried|hopes|expected) to\b", r"\1 not to"),
]  # fmt: skip


def make_dropped(random: Random) -> Iterator[Found]:
    """Each denial of each pair, taken out."""
    yield from by_turns(_DROPPED, random)


def make_added(random: Random) -> Iterator[Found]:
    """A denial put where an English sentence can have one."""
    yield from by_turns(_ADDED, random)
