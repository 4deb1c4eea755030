"""Hedges of a sentence and of its translation: what is only said, claimed, believed or possible must stay so.

A claim that loses its "iddia edildi" has become a fact: the gravest error a wire translation can make. Each Turkish word
that says or supposes is given one English word, its own translation first, then one of its kin; the Turkish ending tells
whether it must have one ("belirtti", "iddia edilen") or may go without ("belirttiği"). What must and has none is lost.
"""

from __future__ import annotations

import itertools
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from core.errors import SettingsError
from transform.check.hedge_acts import is_done
from transform.check.hedge_cues import Cue, HedgeWords
from transform.check.hedge_patterns import AS_IT_WERE
from transform.check.model import Problem
from transform.check.quotations import quotations

# What else can stand for a Turkish word of a kind than its own translation: a report may be told by a claim, what is believed
# by what is claimed, "olabilir" by "perhaps". A claim told as a report has lost its doubt.
_KIN: Mapping[str, frozenset[str]] = {
    "say": frozenset({"say", "claim", "source", "suggest", "show", "ask", "so_called"}),
    "source": frozenset({"source", "say", "claim", "show", "suggest", "so_called"}),
    "claim": frozenset({"claim", "so_called", "suggest", "accuse", "source"}),
    "so_called": frozenset({"so_called", "claim"}),
    "accuse": frozenset({"accuse", "claim", "say"}),
    "believe": frozenset({"believe", "say", "claim", "maybe", "expect", "seem", "suggest"}),
    "expect": frozenset({"expect", "maybe"}),
    "maybe": frozenset({"maybe", "chance", "modal", "expect"}),
    "modal": frozenset({"modal", "maybe", "chance", "enable", "would", "should"}),
    "chance": frozenset({"maybe", "chance", "modal", "expect"}),
    "seem": frozenset({"seem", "maybe"}),
}
# A noun of doubt, and the families of English words of which one must be there: "iddialar" told as "cases" is a claim lost.
_FAMILIES = (
    (
        re.compile(r"(?:iddia(?:s[iu]|lar|y|n|\Z)|söylenti|dedikodu)"),
        frozenset({"claim", "rumor", "suspect", "accuse", "so_called", "suggest", "report"}),
    ),
    (
        re.compile(r"ihtimal(?:i|leri)|olasili(?:ğ|klari)"),
        frozenset({"maybe", "guess", "chance", "modal", "cannot", "expect", "seem"}),
    ),
    (
        re.compile(r"bence\Z|(?:düşün|inan|san|zanned|um)\w*yorum\Z|(?:düşündüğ|inandiğ)[uüi]m\w*"),
        frozenset({"think", "believe", "guess", "maybe", "hope", "expect", "seem"}),
    ),
)
_REFUSED = re.compile(r"\b(?:redded|reddet|yalanl|ink[aâ]r|doğrulay?[ae]m|çürüt)\w*")
_SOFT = frozenset({"modal", "maybe", "expect"})
_EXPECT = frozenset({"expect"})
_SOFTENS = _SOFT | {"chance", "enable", "seem", "should"}
_FORGOTTEN = frozenset({"cannot", "think", "believe"})
_THINKS = frozenset({"think"})
_NOMINAL = frozenset({"maybe", "chance", "enable", "show", "suggest", "ask", "deny", "should", ""})
_TOLD_BY = _KIN["say"] | _KIN["source"] | {"noun", "believe"}
_BY_ENDING = frozenset({"modal", "will", "would", "should", "source"})
_SPEAKS = frozenset({"say", "source"})
_SOURCE = frozenset({"source"})
_MORE = frozenset({"add", "go_on"})
_BELIEVES = frozenset({"believe"})
# "Olabilecek" by an infinitive: "is to be found", "there are parallels to draw", "how to protect".
_TO_BE_DONE = re.compile(
    r"\b(?:is|are|was|were) to be \w+(?:ed|[eou]nd|en|wn|ne)\b|\bthere(?:'s| is| are| was| were) (?:\w+ ){1,4}to \w"
)
_HOW = re.compile(r"\b(?:nasil|nere\w+|hangi|ne zaman|kime)\b")
_HOW_TO = re.compile(r"\b(?:how|where|when|which|whom|what) to\b")  # "nasıl … -abileceği"
_HEADED = re.compile(r"(?:[\w.'-]+ ){0,4}[\w.'-]+: [\w\"“'‘]")  # "British athletics: it is …"
_ENDS_REACH = re.compile(r"[.!?;][\"”’']? |,? (?:ancak|ama|fakat|oysa|halbuki) ")
_AND_THAT = re.compile(r",? and (?:that|has|have|had|is|are|was|were|would|will|also)\b")
_COULD_NOT = re.compile(r"[ae]m[ae](?:d[iu]|m[iu]ş)\w*\Z|[ae]m[iuü]yor\w*\Z")
_POSSIBLE = re.compile(r"mümkün\b(?! (?:değil|ol[ae]?ma))")  # what is not possible "will not" be
_DASHED_SOURCE = re.compile(
    r"\A[^-–—]*(?:\w[-–—]\w[^-–—]*)*\w [-–—] (?!(?:and|but|or|not|he|she|they|it|we|i|there|this|that|with|in|on|at|for) )(?:\w+ ){0,3}\w+\W*\Z"
)  # a headline's "… - minister"


class Hedges:
    """The comparison of who says or supposes on either side."""

    def __init__(self, words: HedgeWords) -> None:
        """Make the check with the words it knows."""
        self._words = words

    def check(self, source: str, target: str) -> list[Problem]:
        """Compare who says or supposes on either side; problems of the kind "hedge".

        Args:
            source: the folded Turkish sentence.
            target: the lower-cased English sentence, with straight apostrophes.
        """
        ours = self._words.turkish(source)
        if not any(_can_be_lost(c) for c in ours):
            return []
        theirs = self._words.english(target)
        spans = quotations(source)
        if spans:
            ours, theirs = _mark_quoted(ours, spans), _mark_quoted(theirs, quotations(target))
        elif any("so_called" in c.kinds for c in ours) and quotations(target):
            # "Sözde zafer" is a "so-called victory", or a "victory" in marks that keep their distance.
            ours = [replace(c, must=False) if "so_called" in c.kinds else c for c in ours]
        ours = _said_once(ours, source)
        lost = (
            unmatched(ours, [*theirs, *_twice(ours, theirs, target)], _reached(ours, source))
            or _hardened(ours, theirs, source)
            or _forgotten(ours, theirs, source)
        )
        if lost is None or _is_told_otherwise(lost, source, target):
            return []
        return [Problem("hedge", lost.text, "")]


def _is_told_otherwise(lost: Cue, source: str, target: str) -> bool:
    """Tell whether a word without a counterpart is told by the make of the English sentence."""
    if "able" in lost.groups and _TO_BE_DONE.search(target):
        return True
    if "modal" in lost.kinds and _HOW.search(source) and _HOW_TO.search(target):
        return True
    if lost.kinds and lost.kinds <= _SPEAKS | _BELIEVES and _HEADED.match(target):
        return True
    return (
        bool(lost.kinds)
        and lost.kinds <= _SPEAKS
        and (
            _DASHED_SOURCE.search(target) is not None
            or (source.rstrip().endswith(":") and target.rstrip().endswith(":"))
            or is_done(source, lost.start, target)
        )
    )


def _can_be_lost(cue: Cue) -> bool:
    """Tell whether a Turkish word can be missed at all; where no word can, the English is not looked at."""
    return (
        cue.must
        or cue.tells
        or cue.noun
        or not cue.kinds.isdisjoint(_SOFT)
        or not cue.groups.isdisjoint(_FORGOTTEN)
        or _COULD_NOT.search(cue.text) is not None
    )


def _mark_quoted(cues: list[Cue], spans: list[tuple[int, int]]) -> list[Cue]:
    return [
        # What a quotation tells by "göre" has its source in the quotation; who says the quotation itself may stand outside.
        replace(c, quoted=True, must=c.must and (c.text.endswith("göre") or not c.kinds & _SPEAKS))
        if any(a <= c.start < b for a, b in spans)
        else c
        for c in cues
    ]


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
        open_to = [j for j in free if ours[i].quoted or not theirs[j].quoted or not ours[i].kinds & _SPEAKS]
        own = [j for j in open_to if theirs[j].groups & ours[i].groups]
        kin = frozenset[str]().union(*(_KIN.get(k, frozenset()) for k in ours[i].kinds))
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


def _said_once(ours: list[Cue], source: str) -> list[Cue]:
    """Let "ekledi" and "şöyle devam etti" go without a word of their own after "dedi ve": one "said" tells both."""
    told = []
    said: Cue | None = None
    for cue in ours:
        if cue.must and "say" in cue.kinds:
            if said is not None and cue.groups <= _MORE and not _ENDS_REACH.search(source, said.start, cue.start):
                cue = replace(cue, must=False, kinds=frozenset())
            else:
                said = cue
        told.append(cue)
    return told


def _twice(ours: Sequence[Cue], theirs: Sequence[Cue], target: str) -> list[Cue]:
    """Return what English says once for two clauses: "söyledi … söyledi" is "said that … and that …"."""
    said = [c for c in ours if c.must and "say" in c.kinds]
    again = sum(a.groups == b.groups and a.quoted == b.quoted for a, b in itertools.pairwise(said))
    return [c for c in theirs if "say" in c.kinds][:1] * again if again and _AND_THAT.search(target) else []


def _reached(ours: Sequence[Cue], source: str) -> int:
    """Count the possibilities of the source that one modal of English can have told already.

    It reaches over the verbs that follow in its sentence: "can bring rain and cause floods".
    """
    modals = [c for c in ours if "modal" in c.kinds]
    return sum(
        a.quoted == b.quoted and not _ENDS_REACH.search(source, a.start, b.start) for a, b in itertools.pairwise(modals)
    )


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


def _hardened(ours: Sequence[Cue], theirs: Sequence[Cue], source: str) -> Cue | None:
    """Return a word of possibility or expectation that has become a "will"; None: there is none.

    A "will" is there that no future of the source asks for, and fewer words of possibility than the source has.
    """
    soft = [c for c in ours if c.kinds & _SOFT]
    softens = _SOFTENS | {"able"} if any("able" in c.groups for c in soft) else _SOFTENS
    # "düşünebilirsiniz", "sanabilirsin": the "think" of "you will think" is the verb itself, and leaves no doubt.
    thinks = (
        _THINKS
        if any(c.text.startswith(("düşün", "san", "inan")) and "modal" in c.kinds for c in ours)
        else frozenset[str]()
    )
    hopes = _EXPECT if any("expect" in c.kinds for c in soft) else frozenset[str]()
    told = sum(
        bool((c.kinds & softens or (c.kinds and c.groups & hopes)) and not c.groups & thinks)
        or (c.noun and "maybe" in c.groups)
        for c in theirs
    )
    if soft and not told:
        # What is only possible has no word of doubt at all.
        certain = [c for c in soft if "maybe" in c.kinds and not c.noun]
        if certain and not any("would" in c.kinds for c in theirs):
            return certain[0]
    will = sum("will" in c.kinds for c in theirs) > sum("will" in c.kinds for c in ours)
    bare = [
        c
        for c in ours
        if (c.kinds & _SOFT and not c.noun and not AS_IT_WERE.match(c.text))
        or _COULD_NOT.search(c.text)
        or _POSSIBLE.match(source, c.start)
    ]
    return bare[-1] if will and len(bare) > told else None


def _forgotten(ours: Sequence[Cue], theirs: Sequence[Cue], source: str) -> Cue | None:
    """Return a noun of claim or chance where English has no word of its family at all; None: there is none.

    A claim that is refused may be told as what it says ("denied that …").
    """
    # "… olduğunu söyleyen Kaya" is the only word of who says so, and English has none.
    says = [c for c in ours if c.tells and not c.must and not c.quoted]
    if says and not any(c.kinds & _TOLD_BY or any(c.groups & one.groups for one in says) for c in theirs):
        return says[0]
    told = frozenset[str]().union(
        *(c.groups for c in theirs if c.kinds or "think" in c.groups or "believe" in c.groups)
    )
    nouns = [c for c in ours if not c.must and c.kinds and not _REFUSED.search(source, c.start)]
    return next((c for c in nouns for noun, family in _FAMILIES if noun.match(c.text) and not told & family), None)


def read_hedges(path: Path) -> Hedges:
    """Read seeds/check_hedges.toml.

    Raises:
        SettingsError: the file is missing or wrong.
    """
    try:
        return Hedges(HedgeWords(tomllib.loads(path.read_text(encoding="utf-8"))))
    except (OSError, ValueError, KeyError) as error:
        raise SettingsError(f"hedges {path}: {error}", cure="see seeds/check_hedges.toml for the form") from None
