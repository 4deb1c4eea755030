"""What one word ties to a name in both languages: who gives the account, whom somebody is unlike, in which land a place lies.

"Nielsen'in dediğine göre", "Nielsen said"; "Rusya'nın aksine", "unlike Russia"; "İtalya'nın Napoli kenti", "Naples, Italy". Where the target ties to that
word another name of the source, and has the first elsewhere, the two have changed places. Names told several times are seen too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from core import late_re as re
from transform.check.role_marks import GENITIVE
from transform.check.role_names import Mention, Spans, Token, alike
from transform.check.role_speakers import is_account, is_said_by

_UNLIKE, _UNLIKE_THERE = frozenset(("aksine", "tersine")), frozenset(("unlike",))
_SAYS = re.compile(
    r"(?:söyle|dedi|diyor|bildir|açikla|duyur|belirt|ifade|aktar|savun|kaydet|kaydett|vurgula|konuş|anlat|ekle|yaz|göre|iddia|öne)"
)
_SAYS_WITHIN = 12  # tokens behind a name in which a verb of saying may be its own
_JUDGES = frozenset(
    "praise criticism condemnation thanks rebuke fire ire support backing applause approval protest protests anger scorn warning".split()
)
_DRAWS = frozenset(
    "win wins won winning draw draws drew drawn drawing earn earns earned earning get gets got receive receives received receiving".split()
)
_JUDGED = 6  # tokens from such a verb to who judges
_PLACES = ("kent", "şehr", "şehir", "eyalet", "bölge", "il", "liman", "ilçe", "kasaba", "köy", "vilayet")
_PLACES_EN = frozenset("city town port province region village state district island oblast".split())
_QUOTES = frozenset(('"', "“", "”", "«", "»"))
_QUOTED = re.compile('["“«]')
_OF_LAND = re.compile(rf"[ıiuü]n [A-ZÇĞİÖŞÜ][^\W\d_]+ (?:{'|'.join(_PLACES)})")
_SAID = frozenset("said says told added wrote tweeted explained stated".split())
_STOPS = frozenset((",", ".", ";", ")", '"', "”", "'"))

Tie = tuple[Mention, Mention]  # a name of the source, and the one of the target that stands in its place


def find_tied(
    source: str, ours: Sequence[Token], theirs: Sequence[Token], names: tuple[Sequence[Mention], Sequence[Mention]]
) -> Spans | None:
    """Return where a name stands, and the one that the target ties to its word; None: there is none.

    Args:
        source: the Turkish sentence.
        ours: its words.
        theirs: those of the English sentence.
        names: the names of both.
    """
    left, right = names
    tie = None
    if "aksine" in source or "tersine" in source:
        tie = _find_unlike(ours, left, theirs, right)
    if tie is None and source.count("göre") == 1:
        tie = _find_account(ours, left, theirs, right)
    if tie is None and _QUOTED.search(source):
        tie = _find_speaker(ours, left, theirs, right)
    if tie is None and _OF_LAND.search(source):
        tie = _find_land(ours, left, theirs, right)
    return ((tie[0].first, tie[0].last), (tie[1].first, tie[1].last)) if tie is not None else None


def _is_another(name: Mention, place: Mention, left: Sequence[Mention], right: Sequence[Mention]) -> bool:
    """Tell whether a name of the target is another than one of the source, and both are in both texts."""
    return (
        alike(name, place) == 0
        and any(alike(name, other) > 0 for other in right)
        and any(alike(other, place) > 0 for other in left)
    )


def _find_unlike(
    ours: Sequence[Token], left: Sequence[Mention], theirs: Sequence[Token], right: Sequence[Mention]
) -> Tie | None:
    tied = [n for n in left if n.last < len(ours) and ours[n.last].low in _UNLIKE]
    if len(tied) != 1:
        return None
    for place in right:
        if _is_unlike(theirs, place):
            return (tied[0], place) if _is_another(tied[0], place, left, right) else None
    return None


def is_judge_in_both(ours: Sequence[Token], theirs: Sequence[Token], name: tuple[Mention, Mention]) -> bool:
    """Tell whether a name praises, blames or the like in both texts: "Putin, … övdü", "… won praise from Putin"; English tells it last.

    Args:
        ours: the Turkish sentence.
        theirs: the English sentence.
        name: the name, where it stands in both.
    """
    here, there = name
    if here.first or ours[here.last - 1].tail or not there.first or theirs[there.first - 1].low != "from":
        return False
    before = [t.low for t in theirs[max(0, there.first - _JUDGED) : there.first]]
    return not _JUDGES.isdisjoint(before) and not _DRAWS.isdisjoint(before)


def is_unlike_in_both(ours: Sequence[Token], theirs: Sequence[Token], name: tuple[Mention, Mention]) -> bool:
    """Tell whether a name is whom somebody is unlike in both texts: its place says nothing of who does what."""
    here, there = name
    return here.last < len(ours) and ours[here.last].low in _UNLIKE and _is_unlike(theirs, there)


def _is_unlike(theirs: Sequence[Token], place: Mention) -> bool:
    before = theirs[place.first - 1].low if place.first else ""
    return before in _UNLIKE_THERE or (before == "to" and place.first > 1 and theirs[place.first - 2].low == "contrast")


def _find_account(
    ours: Sequence[Token], left: Sequence[Mention], theirs: Sequence[Token], right: Sequence[Mention]
) -> Tie | None:
    accounts = [n for n in left if is_account(ours, n)]
    if len(accounts) != 1:
        return None
    account = accounts[0]
    tellers = [place for place in right if is_said_by(theirs, place)]
    if len(tellers) != 1 or not _is_another(account, tellers[0], left, right):
        return None
    same = [n for n in left if alike(n, tellers[0]) > 0]
    return None if any(_may_say(ours, n) for n in same) else (account, tellers[0])


def _find_speaker(
    ours: Sequence[Token], left: Sequence[Mention], theirs: Sequence[Token], right: Sequence[Mention]
) -> Tie | None:
    """Find who stands between his quotation and "said", where the source has another there: 'Pelosi "…" dedi'."""
    marks = [i for i, t in enumerate(ours) if t.text in _QUOTES]
    if len(marks) < 2 or not any(_SAYS.match(t.low) for t in ours[marks[-1] + 1 : marks[-1] + 4]):
        return None
    speaker = next((n for n in left if n.last == marks[0] and not ours[n.last - 1].tail), None)
    if speaker is None:
        return None
    for place in right:
        before = theirs[place.first - 1] if place.first else None
        then = theirs[place.last] if place.last < len(theirs) else None
        if before is None or then is None or then.low not in _SAID or before.text not in _QUOTES:
            continue
        return (speaker, place) if _is_another(speaker, place, left, right) else None
    return None


def _may_say(cut: Sequence[Token], name: Mention) -> bool:
    """Tell whether a verb of saying behind a name may be its own."""
    return any(_SAYS.match(t.low) for t in cut[name.last : name.last + _SAYS_WITHIN]) or (
        name.first == 0 and any(_SAYS.match(t.low) for t in cut[-_SAYS_WITHIN // 3 :])
    )


def _find_land(
    ours: Sequence[Token], left: Sequence[Mention], theirs: Sequence[Token], right: Sequence[Mention]
) -> Tie | None:
    for land, place in pairwise(left):
        if land.last != place.first or not GENITIVE.match(ours[land.last - 1].tail):
            continue
        kind = ours[place.last] if place.last < len(ours) else None
        if kind is None or not kind.low.startswith(_PLACES):
            continue
        for there in right:
            if alike(place, there) == 0:
                continue
            for other in _lands_of(theirs, there, right):
                if _is_another(land, other, left, right) and alike(place, other) == 0:
                    return land, other
    return None


def _lands_of(cut: Sequence[Token], place: Mention, names: Sequence[Mention]) -> Iterator[Mention]:
    """Yield what the target says a place lies in: "Naples, Italy", "Naples in Italy", "the Italian city of Naples", "Italy's Naples"."""
    for name in names:
        gap = cut[place.last : name.first]
        if len(gap) == 1 and gap[0].text == ",":
            ends = name.last >= len(cut) or cut[name.last].text in _STOPS
            if ends and (place.first == 0 or cut[place.first - 1].low in ("in", "at", "from", "to", "near", "of")):
                yield name
        elif len(gap) == 1 and gap[0].low == "in":
            yield name
        between = [t.low for t in cut[name.last : place.first]]
        owns = name.last == place.first and cut[name.last - 1].tail == "s"
        if owns or (len(between) == 2 and between[0] in _PLACES_EN and between[1] == "of"):
            yield name
