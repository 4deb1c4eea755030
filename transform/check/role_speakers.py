"""Who reports what a sentence tells: the first name of a Turkish sentence, the name beside "said" of an English one.

"Japonya, Çin'in … gönderdiğini bildirdi" may be told the other way round: "China sent …, Japan said". Göksel and Kerslake,
Turkish: A Comprehensive Grammar (2005), ch. 24.
"""

from __future__ import annotations

from collections.abc import Sequence

from core import late_re as re
from transform.check.model import Problem
from transform.check.name_places import Hit
from transform.check.role_names import Mention, Token

_TR_SAYS = re.compile(
    r"(?:duyur|bildir|açikla|söyle|belirt|de[dr]i|diyor|ifade|ilet|iddia|savun|vurgula|aktar|yaz|kaydet|öne|sürdü|anlat|ekle|itiraf|haber|uyar)\w*\Z"
)
_TR_LAST_WORDS = 2  # words of a sentence in which its verb of saying stands ("ifade etti")
_SPEAKERS = frozenset(("bare", "comma", "comma_capital", "before_capital", "before_possessed", "stop"))
_TO_SAY = re.compile(
    r"(?:sa(?:y|id|ys|ying)|announc|told|tell|stat(?:ed|es)|report|claim|not(?:ed|es)|add(?:ed|s)\Z|confirm|stress|wr(?:ote|ites)|warn|explain|admit|insist|argu)"
)
_ACCOUNT = 5  # words from a name to its "göre"
_BY_ACCOUNT = frozenset(("göre", "bakilirsa", "dayandirdiği"))
_OFFICE = 6  # words of the office of who says something, between the name and the verb
_RELATIVE = frozenset("who which that whom whose when where if because while".split())


def ends_in_saying(cut: Sequence[Token]) -> bool:
    """Tell whether a Turkish sentence ends in a verb of saying, whose doer is mostly the first name of it."""
    words = [t.low for t in cut[-_TR_LAST_WORDS - 2 :] if t.is_word][-_TR_LAST_WORDS:]
    return any(_TR_SAYS.match(word) for word in words)


def is_speaker(case: str, name: Mention) -> bool:
    """Tell whether a name at the beginning of such a sentence stands as who says what follows."""
    return name.first == 0 and case in _SPEAKERS


def is_account(ours: Sequence[Token], name: Mention) -> bool:
    """Tell whether a name stands in a phrase with "göre": "Yonhap'ın haberine göre"."""
    for token in ours[name.last : name.last + _ACCOUNT]:
        if token.low in _BY_ACCOUNT:
            return True
        if not token.is_word or token.text[0].isupper():
            return False
    return False


def is_said_by(cut: Sequence[Token], name: Mention) -> bool:
    """Tell whether an English verb of saying stands before a name, or after it and the words of its office."""
    if name.first and (_TO_SAY.match(cut[name.first - 1].low) or cut[max(name.first - 2, 0)].low == "according"):
        return True
    for token in cut[name.last : name.last + _OFFICE]:
        if not token.is_word or token.low in _RELATIVE:
            return False
        if _TO_SAY.match(token.low):
            return True
    return False


def reports_in_both(
    ours: Sequence[Token], theirs: Sequence[Token], one: tuple[Mention, Mention], other: tuple[Mention, Mention]
) -> bool:
    """Tell whether one of two names, and it alone, gives the account: "Yonhap'ın haberine göre Kuzey Kore …", "North Korea …, Yonhap reported".

    Args:
        ours: the Turkish sentence.
        theirs: the English sentence.
        one: a name, where it stands in both.
        other: another, likewise.
    """
    for (here, there), (_, beside) in ((one, other), (other, one)):
        if is_account(ours, here) and is_said_by(theirs, there) and not _is_told(theirs, there):
            return not is_said_by(theirs, beside)
    return False


def _is_told(theirs: Sequence[Token], name: Mention) -> bool:
    """Tell whether something is said to a name, not by it: "told Putin"."""
    return bool(name.first) and theirs[name.first - 1].low in ("told", "tells", "tell", "warned", "asked")


def speaks_in_both(ours: Sequence[Token], theirs: Sequence[Token], one: tuple[Mention, Mention]) -> bool:
    """Tell whether a name reports what both sentences tell: "Güney Kore ordusu, … duyurdu", "…, South Korea's military said"; "Kiev: …", "…: Kyiv".

    Args:
        ours: the Turkish sentence.
        theirs: the English sentence.
        one: a name, where it stands in both.
    """
    here, there = one
    if here.first != 0 or not there.first:
        return False
    before = theirs[there.first - 1].text
    if here.last < len(ours) and ours[here.last].text == ":":
        return before == ":" and there.last >= len(theirs) - 1
    if before != "," or not ends_in_saying(ours):
        return False
    rest = [t for t in theirs[there.last :] if t.is_word]
    return (
        bool(rest) and len(rest) <= _OFFICE + 1 and rest[-1].low not in _RELATIVE and bool(_TO_SAY.match(rest[-1].low))
    )


_HEAD = re.compile(
    r"[^,.;:]{0,60}, "
)  # what stands behind the first name of a sentence, up to the comma behind who speaks
_GENITIVE = re.compile(r"['’]n?[ıiuü]n\Z")
# What the other said himself is told as his: "Pyongyang'ın … reddettiğini söylediğini".
_INNER_SAYS = re.compile(
    r"(?:söyle|açıkla|duyur|bildir|belirt|savun|iddia et|vurgula|aktar|ifade et)[dt][iıuü]ğ|\bdediğ|itiraf ettiğ"
)
_SAYS_IT = re.compile(
    r" (?:has |had )?(?:announced|said|says|stated|reported|claimed|declared|confirmed|admitted)(?: \w+)?(?: that)? (?:it|its|it's|he|she|they|their)\b"
)


def find_lost_speaker(source: str, target: str, here: Sequence[Hit], there: Sequence[Hit]) -> list[Problem]:
    """Find who does something told as who says so, and who says so lost: "Pyongyang announced that it had …" for "Seul, Pyongyang'ın … duyurdu".

    Args:
        source: the Turkish sentence.
        target: the English sentence.
        here: the known names of the source.
        there: those of the target.
    """
    if len(here) < 2 or here[0].start or not there or there[0].start:
        return []
    speaker, doer, told = here[0], here[1], there[0]
    head = _HEAD.match(source, speaker.end)
    if head is None or doer.start != head.end() or _GENITIVE.search(source, doer.start, doer.end) is None:
        return []
    says = _SAYS_IT.match(target, told.end)
    if says is None or told.entries.isdisjoint(doer.entries) or not told.entries.isdisjoint(speaker.entries):
        return []
    if any(not hit.entries.isdisjoint(speaker.entries) for hit in there) or _INNER_SAYS.search(source, doer.end):
        return []
    return [Problem("role", source[speaker.start : doer.end], target[told.start : says.end()])]
