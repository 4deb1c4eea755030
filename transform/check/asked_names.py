"""What one asks of another, is ready to do with him or does against him, by the names right beside it.

Of whom something is asked has the ablative in Turkish; a deed against somebody stands between the two.
"""

from __future__ import annotations

from core import late_re as re
from transform.check.agent_phrases import Phrase, Phrases
from transform.check.role_marks import GENITIVE

_BREAKS = frozenset(
    "and or but who which that whom whose where when while if because after before as than whether".split()
)
_ASKS = frozenset("asked urged ask asks urges called calls wants wanted requested requests demanded".split())
_ASKED_TR = re.compile(r"(?:iste|talep|rica)")
_AGAINST, _ON = frozenset("yönelik karşi dönük".split()), frozenset("on against at towards toward".split())
_TO_MEET = re.compile(r"(?:görüşm|buluşm|konuşm)[ae](?:y[ae]|k)")
_MEET = re.compile(r"(?:meet|talk|speak|sit)")
_READY = 6  # words between the two
_TO_DO = 12  # words behind who is asked in which the other is named
_NOT = re.compile(r"\w+m(?:[ae](?:d[iu]|y[ae]c|m[iu]ş)|[iu]yor)")


class AskedNames(Phrases):
    """Finds two names exchanged where one asks, attacks or is ready to meet the other."""

    def find_asked(self, verb: int) -> tuple[Phrase, Phrase] | None:
        """Find another asked than in the source: "asked Kim to meet Trump" for "Trump'tan Kim ile görüşmesini istedi"."""
        if not any(_ASKED_TR.match(t.low) for t in self.ours[verb - 1 : verb + 1]) or _NOT.match(self.ours[verb].low):
            return None
        for at, token in enumerate(self.theirs):
            if token.low not in _ASKS:
                continue
            one = min(
                (n for n in self.names if at < n.place.first <= at + 4), key=lambda n: n.place.first, default=None
            )
            if one is None or self.case(one) in ("abl", "gen", "none", "dat"):
                continue
            between = self.theirs[at + 1 : one.place.first]
            if any(not t.is_word or t.low in ("to", "for", "from", "with", "about", "if", "whether") for t in between):
                continue
            to = next(
                (
                    i
                    for i in range(one.place.last, min(one.place.last + 2, len(self.theirs)))
                    if self.theirs[i].low == "to"
                ),
                -1,
            )
            if to < 0:
                continue
            other = next((n for n in self.names if to < n.place.first < to + _TO_DO and self.case(n) == "abl"), None)
            if other is not None:
                return Phrase(other.name.first, one.name.last), Phrase(at, other.place.last)
        return None

    def find_aimed(self) -> tuple[Phrase, Phrase] | None:
        """Find a deed of one against another turned round: "the Iranian attack on Israel" for "İsrail'in İran'a yönelik saldırısı"."""
        ours, theirs = self.ours, self.theirs
        for one in self.names:
            at = one.name.last
            if not GENITIVE.match(ours[at - 1].tail):
                continue
            other = next((n for n in self.names if n.name.first == at), None)
            if other is None or other.name.last >= len(ours) or ours[other.name.last].low not in _AGAINST:
                continue
            if self.case(other) != "dat" or other.place.last > one.place.first:
                continue
            between = [t.low for t in theirs[other.place.last : one.place.first] if t.low != "the"]
            if (
                1 < len(between) <= 3
                and between[-1] in _ON
                and all(w.isalpha() for w in between)
                and _BREAKS.isdisjoint(between)
            ):
                return Phrase(one.name.first, other.name.last), Phrase(other.place.first, one.place.last)
        return None

    def find_ready(self) -> tuple[Phrase, Phrase] | None:
        """Find who is open to a meeting exchanged for whom it is with: "Kim is open to meeting Trump" for "Trump'ın Kim'le görüşmeye açık olduğunu"."""
        ours, theirs = self.ours, self.theirs
        for one in self.names:
            if not GENITIVE.match(ours[one.name.last - 1].tail):
                continue
            other = next((n for n in self.names if n.name.first == one.name.last), None)
            if other is None or self.case(other) != "ins" or other.place.last > one.place.first:
                continue
            behind = other.name.last + (not ours[other.name.last - 1].tail)
            if behind >= len(ours) or not _TO_MEET.match(ours[behind].low):
                continue
            between = [t.low for t in theirs[other.place.last : one.place.first]]
            if (
                2 < len(between) <= _READY
                and "to" in between[1:-1]
                and _MEET.match(between[between.index("to", 1) + 1])
                and _BREAKS.isdisjoint(between)
            ):
                return Phrase(one.name.first, behind + 1), Phrase(other.place.first, one.place.last)
        return None
