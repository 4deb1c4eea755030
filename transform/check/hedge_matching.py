"""Which English word tells which Turkish one: each that says or supposes is given its own translation, or one of its kin."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence

from core import late_re as re
from transform.check.hedge_endings import Cue

# What else can stand for a Turkish word of a kind than its own translation: a report may be told by a claim, what is believed
# by what is claimed, "olabilir" by "perhaps". A claim told as a report has lost its doubt.
KIN: Mapping[str, frozenset[str]] = {
    "say": frozenset({"say", "claim", "source", "suggest", "show", "ask", "so_called"}),
    "source": frozenset({"source", "say", "claim", "show", "suggest", "so_called"}),
    "claim": frozenset({"claim", "so_called", "suggest", "accuse", "source"}),
    "so_called": frozenset({"so_called", "claim"}),
    "accuse": frozenset({"accuse", "claim", "say"}),
    "believe": frozenset({"believe", "say", "claim", "maybe", "expect", "seem", "suggest"}),
    "expect": frozenset({"expect", "maybe"}),
    "maybe": frozenset({"maybe", "chance", "modal", "expect"}),
    "modal": frozenset({"modal", "maybe", "chance", "enable", "should"}),
    "chance": frozenset({"maybe", "chance", "modal", "expect"}),
    "seem": frozenset({"seem", "maybe"}),
}
SPEAKS = frozenset({"say", "source"})
_NOMINAL = frozenset({"maybe", "chance", "enable", "show", "suggest", "ask", "deny", "should", ""})
_BY_ENDING = frozenset({"modal", "will", "would", "should", "source"})
_SOURCE = frozenset({"source"})
_MORE = frozenset({"add", "go_on"})
_SAID_IN = re.compile(
    r"(?:\w+ )?\w+(?:il|[iu]n|ül)[ae]n (?:açiklama|haber|rapor|bildiri|mesaj|paylaşim|belge|yazi)\w*d[ae]\b"
)
_ENDS_REACH = re.compile(r"[.!?;][\"”’']? |,? (?:ancak|ama|fakat|oysa|halbuki) ")
_AND_THAT = re.compile(r",? and (?:that|has|have|had|is|are|was|were|would|will|also)\b")


def mark_quoted(cues: list[Cue], spans: list[tuple[int, int]]) -> list[Cue]:
    """Mark what stands in a quotation; words of saying there may go without a word of their own."""
    return [
        # What a quotation tells by "göre" has its source in the quotation; who says the quotation itself may stand outside.
        c._replace(quoted=True, must=c.must and (c.text.endswith("göre") or not c.kinds & SPEAKS))
        if any(a <= c.start < b for a, b in spans)
        else c
        for c in cues
    ]


def said_once(ours: list[Cue], source: str) -> list[Cue]:
    """Let "ekledi" and "şöyle devam etti" go without a word of their own after "dedi ve": one "said" tells both."""
    told = []
    said: Cue | None = None
    last = max((c.start for c in ours if c.must and "say" in c.kinds), default=-1)
    for cue in ours:
        if cue.must and "say" in cue.kinds:
            # "Bilgisi verilirken … kaydedildi", "kaydedilen açıklamada … bildirildi": one "said" tells both.
            if (cue.start < last and (cue.text.endswith("ken") or _SAID_IN.match(source, cue.start))) or (
                said is not None and cue.groups <= _MORE and not _ENDS_REACH.search(source, said.start, cue.start)
            ):
                cue = cue._replace(must=False, kinds=frozenset())
            else:
                said = cue
        told.append(cue)
    return told


_ASSESSED = re.compile(r"(?:il|[iu]n|ül)(?:iyor|[dt]i|mi[sş]|m[ae]kt[ae])\w*\Z")
_JUDGED = frozenset({"say", "claim", "believe", "expect"})


def said_actively(ours: list[Cue], source: str) -> list[Cue]:
    """Let "göre" go without a word of its own where a passive of saying or supposing ends the sentence.

    "NIS'e göre … değerlendiriliyor" is "the NIS assesses that …", whose one verb tells both.
    """
    says = [c for c in ours if c.must]
    if len(says) < 2 or "source" not in says[0].groups or not says[-1].kinds & _JUDGED:
        return ours
    if not _ASSESSED.search(says[-1].text) or source[says[-1].start + len(says[-1].text) :].strip(" .!\"”’'"):
        return ours
    return [c._replace(must=False, kinds=frozenset()) if c is says[0] else c for c in ours]


_HEARSAY = re.compile(r"\b(?:is|are|was|were) (?:said|reported|understood) to (?:have|be)\b")


def twice(ours: Sequence[Cue], theirs: Sequence[Cue], target: str) -> list[Cue]:
    """Return what English says once for two clauses: "söyledi … söyledi" is "said that … and that …".

    "Is said to have risen and fallen", the only sentence, tells all of it as hearsay.
    """
    said = [c for c in ours if c.must and "say" in c.kinds]
    if len(said) > 1 and _HEARSAY.search(target) and not _ENDS_REACH.search(target.rstrip()):
        return [c for c in theirs if "claim" in c.kinds][:1] * (len(said) - 1)
    again = sum(a.groups == b.groups and a.quoted == b.quoted for a, b in itertools.pairwise(said))
    return [c for c in theirs if "say" in c.kinds][:1] * again if again and _AND_THAT.search(target) else []


def reached(ours: Sequence[Cue], source: str) -> int:
    """Count the possibilities of the source that one modal of English can have told already.

    It reaches over the verbs that follow in its sentence: "can bring rain and cause floods".
    """
    modals = [c for c in ours if "modal" in c.kinds]
    return sum(
        a.quoted == b.quoted and not _ENDS_REACH.search(source, a.start, b.start) for a, b in itertools.pairwise(modals)
    )


def unmatched(ours: Sequence[Cue], theirs: Sequence[Cue], reached: int) -> Cue | None:
    """Return the first Turkish word that must be told and is not; None: all are.

    What may be left out takes its own translation first, nouns nouns, so that "rapor" and not "belirtti" has the
    "report"; then each that must be told takes a word of its own or its kin, as many as can have one (Kuhn 1955).
    """
    if not any(c.must for c in ours):
        return None
    if reached:
        theirs = [*theirs, *[c for c in theirs if "modal" in c.groups and "modal" in c.kinds][:1] * reached]
    free = list(range(len(theirs)))
    reported = any(c.must and "source" in c.kinds for c in ours)
    # "Verilere göre … geçen yıla göre": what something is measured by leaves "according to" to who says so.
    sources = sum("source" in c.groups for c in theirs) > sum(c.must and "source" in c.groups for c in ours)
    for cue in ours:
        if not cue.must and (cue.noun or cue.kinds & _BY_ENDING) and (sources or "source" not in cue.groups):
            match = next((i for i in free if theirs[i].groups & cue.groups and _alike(theirs[i], cue)), None)
            if "able" in cue.groups:  # "alınabilecek" is "available", and leaves the "can" to another
                match = next((i for i in free if "able" in theirs[i].groups), match)
            if match is None and cue.noun:
                match = next((i for i in free if theirs[i].groups & cue.groups and theirs[i].kinds <= _NOMINAL), None)
            if match is not None:
                free.remove(match)
    verbs = [c for c in ours if not c.must and not c.noun and not c.kinds & _BY_ENDING]
    kept = _kept([c for c in verbs if c.kinds or "cannot" in c.groups], theirs, free)
    mere = _kept(
        [c for c in verbs if not c.kinds and "cannot" not in c.groups], theirs, [j for j in free if j not in kept]
    )
    holder: dict[int, int] = {}

    def place(i: int, seen: set[int]) -> bool:
        open_to = [j for j in free if ours[i].quoted or not theirs[j].quoted or not ours[i].kinds & SPEAKS]
        own = [j for j in open_to if theirs[j].groups & ours[i].groups]
        kin = frozenset[str]().union(*(KIN.get(k, frozenset()) for k in ours[i].kinds))
        if reported and "source" not in ours[i].kinds:
            kin -= _SOURCE  # the "according to" is that of "göre"
        out = kept | mere if "source" in ours[i].kinds else kept
        for j in own + [j for j in open_to if j not in own and theirs[j].kinds & kin and j not in out]:
            if j not in seen:
                seen.add(j)
                if j not in holder or place(holder[j], seen):
                    holder[j] = i
                    return True
        return False

    for i, cue in enumerate(ours):
        if cue.must and not place(i, set()):
            return cue
    return None


def _kept(ours: Sequence[Cue], theirs: Sequence[Cue], free: Sequence[int]) -> set[int]:
    """Return the English words that verbs which may go without have, one each: they are nobody's kin.

    "bildirmesini … ekledi" has "told" for the first, so that "added" is wanted for the second.
    """
    kept: set[int] = set()
    for cue in ours:
        own = [j for j in free if j not in kept and theirs[j].groups & cue.groups and theirs[j].quoted == cue.quoted]
        # "could not say", by which nobody says anything, can stand for no other.
        kept.update(sorted(own, key=lambda j: bool(theirs[j].kinds))[:1])
    return kept


def _alike(theirs: Cue, ours: Cue) -> bool:
    """Tell whether a word that may be left out can have an English word: noun for noun, quoted for quoted."""
    return theirs.noun == ours.noun and (theirs.quoted or not ours.quoted)
