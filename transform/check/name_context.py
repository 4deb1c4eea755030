"""Where a word with a capital stands: alone among small words, or as the subject of a verb."""

from __future__ import annotations

from core import late_re as re
from transform.check.name_doubts import SUBJECT

_BEFORE = 40  # characters in which the words before are looked for
_SMALL_BEFORE = re.compile(r"(?<![^\W\d_])[^\W\d_]*[a-zçğıöşü][,(]? [\"“(]?\Z")
_CAPITAL_BEFORE = re.compile(r"(?<![^\W\d_])[A-ZÇĞİÖŞÜ][^\W\d_]*[.]?[ -]\Z")
_CAPITAL_AFTER = re.compile(r"(?:['’][^\W\d_]+)?[ -][A-ZÇĞİÖŞÜ]")
_DETERMINER = re.compile(
    r"\b(?:the|an?|this|that|these|those|his|her|its|their|our|my|your|each|every|no|some|any|all|both|another|other|first|last|next|new|old"
    r"|former|current|one|two|three|\d+) [\"“(]?\Z",
    re.I,
)
_JOINED_AFTER = re.compile(r" (?:of|for|and|on|in|to) ([A-ZÇĞİÖŞÜ][^\W\d_]+)")
_JOINED_BEFORE = re.compile(r"([A-ZÇĞİÖŞÜ][^\W\d_]+) (?:of|for|and|on|in|to) \Z")
_SAID = re.compile(r"\b(?:said|says|told|added|asked|wrote) \Z")


def stands_alone(text: str, start: int, word: str) -> bool:
    """Tell whether a word with a capital stands between words that have none, as a name does and no word of a title."""
    before = text[max(0, start - _BEFORE) : start]
    if _SMALL_BEFORE.search(before) is None or _CAPITAL_BEFORE.search(before):
        return False
    return _CAPITAL_AFTER.match(text, start + len(word)) is None


def stands_bare(text: str, start: int, word: str) -> bool:
    """Tell whether a word of an English sentence that stands alone has no article either, as names have none ("in Reed", "the Navy")."""
    if not stands_alone(text, start, word):
        return False
    return _DETERMINER.search(text, max(0, start - _BEFORE), start) is None


def find_joined(text: str, start: int, word: str) -> list[str]:
    """Return the words with a capital that small words join to one, as in the name of a body ("Citizens for Ethics and Trade")."""
    after, before = (
        _JOINED_AFTER.match(text, start + len(word)),
        _JOINED_BEFORE.search(text, max(0, start - _BEFORE), start),
    )
    return [m[1] for m in (after, before) if m is not None]


def owns_verb(text: str, start: int, word: str) -> bool:
    """Tell whether a word of an English sentence is the subject of a verb behind it, or of one that tells who speaks before it."""
    if SUBJECT.match(text, start + len(word)):
        return True
    return _SAID.search(text, max(0, start - _BEFORE), start) is not None
