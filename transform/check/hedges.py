"""Hedges of a sentence and of its translation: what is only said, claimed, believed or possible must stay so.

A claim that loses its "iddia edildi" has become a fact: the gravest error a wire translation can make. Each Turkish word
that says or supposes is given one English word, its own translation first, then one of its kin; the Turkish ending tells
whether it must have one ("belirtti", "iddia edilen") or may go without ("belirttiği"). What must and has none is lost.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from pathlib import Path

from core import late_re as re
from core.errors import SettingsError
from transform.check.hedge_accounts import check_accounts, has_account
from transform.check.hedge_acts import is_done
from transform.check.hedge_cues import HedgeWords
from transform.check.hedge_endings import Cue
from transform.check.hedge_matching import KIN, SPEAKS, mark_quoted, reached, said_actively, said_once, twice, unmatched
from transform.check.hedge_patterns import AS_IT_WERE, PROVIDED_FOR
from transform.check.links import Words
from transform.check.model import Problem
from transform.check.quotations import quotations

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

# "İddiasını öne sürdü", "iddialarda bulundu": noun and verb are one.
_CLAIMS_IT = re.compile(
    r"iddia\w*(?: \w+){0,2} (?:öne|ileri|bulun|savun|dile|iddia|ortaya|söyle|belirt|açikla|aktar|yönel)"
)
_CLAIM_WORDS = frozenset({"claim", "accuse", "suspect", "rumor", "suggest", "so_called"})
_TOLD_BY = KIN["say"] | KIN["source"] | {"noun", "believe"}


_BELIEVES = frozenset({"believe"})
# "Olabilecek" by an infinitive: "is to be found", "there are parallels to draw", "how to protect".
_TO_BE_DONE = re.compile(
    r"\b(?:is|are|was|were) to be \w+(?:ed|[eou]nd|en|wn|ne)\b|\bthere(?:'s| is| are| was| were) (?:\w+ ){1,4}to \w"
)
_HOW = re.compile(r"\b(?:nasil|nere\w+|hangi|ne zaman|kime)\b")
_HOW_TO = re.compile(r"\b(?:how|where|when|which|whom|what) to\b")  # "nasıl … -abileceği"
_HEADED = re.compile(
    r"(?:(?!say|said|add|told|tell|wrote|writ|ask|state|repl|answer|continu)[\w.'-]+ ?){1,5}: [\w\"“'‘]"
)  # "British athletics: it is …"

_COULD_NOT = re.compile(r"[ae]m[ae](?:d[iu]|m[iu]ş)\w*\Z|[ae]m[iuü]yor\w*\Z")
# "Alınabilmesi gerekir" only asks for it, and "olabilecek en iyi" is the best of all.
_NO_CHANCE = re.compile(r"[ae]bilm|[ae]bilece[kğ]\w* en\b")
_NEXT = 4  # characters
# "Artmasından endişe ediliyor" is "fear that it will rise": the fear asks for the future that the verbal noun does not have.
_FEARED = re.compile(r"m[ae](?:s[iu]|l[ae]r[iu])n?(?:d[ae]n)? (?:\w+ ){0,2}?(?:endişe|kayg[iu]|kork[ut]|ürk|çekin)")
_IF_CAN = re.compile(r"\b(?:if|unless|provided|as long as|so long as)\b[^,.;:!?]*\Z")
_ABLE_IF = re.compile(
    r"[ae]bil(?:ir|iyor|ecek)?s[ae]|[ae]bildiğ\w* (?:takdirde|sürece|ölçüde|kadar)|[ae]bilme(?:si|leri) (?:halinde|durumunda|için|koşul|şart)"
)
_POSSIBLE = re.compile(r"mümkün\b(?! (?:değil|ol[ae]?ma))")  # what is not possible "will not" be
# "In its first confirmation that …": a noun tells what the Turkish verb says.
_SAID_BY_NOUN = re.compile(
    r"\b(?:confirmation|announcement|statement|acknowledge?ment|admission|declaration|disclosure|assertion) (?:that|of)\b"
)
# "Put its magnitude at 7.8": somebody says so.
_PUT_AT = re.compile(r"\bput(?:s|ting)? (?:[\w'.-]+ ){0,12}at\b")
# "Dismissed the reports as baseless", "called the claims untrue", "voiced confidence": English says by these verbs what somebody said of something.
_SAID_BY_JUDGING = re.compile(
    r"\b(?:dismiss|brush|swat|wav|shrug|brand|label|denounc|hail|reject|characteri[sz]|portray|decr(?:y|i)|describ|cast)\w* (?:[\w'-]+ ){1,8}as\b|"
    r"\b(?:sees?|saw|seen|seeing) (?:it|this|that) as\b|"
    r"\bcall(?:s|ed|ing) (?:the|it|them|this|that|these|those|such|his|her|their|its|any) (?:[\w'-]+ ){0,5}?(?:an?\b|un\w+|in\w+|\w+(?:less|ful|ous|able|ible|ive|ic|al|ant|ent)\b|false|fake|wrong|lies|illegal|absurd|nonsense)|"
    r"\b(?:voic|express|reaffirm|reiterat|signal|stat)\w* (?:[\w'-]+ ){0,3}(?:confidence|concerns?|hopes?|support|doubts?|regrets?|alarm|optimism|satisfaction|willingness|readiness|gratitude|commitment|opposition|"
    r"sorrow|sadness|condolences|solidarity|disappointment|surprise|skepticism|determination|appreciation|unease|dismay|outrage|belief)\b"
)
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
        if not _can_be_lost(ours):
            return []
        theirs = self._words.english(target)
        spans = quotations(source)
        if spans:
            ours, theirs = mark_quoted(ours, spans), mark_quoted(theirs, quotations(target))
        elif any("so_called" in c.kinds for c in ours) and quotations(target):
            # "Sözde zafer" is a "so-called victory", or a "victory" in marks that keep their distance.
            ours = [c._replace(must=False) if "so_called" in c.kinds else c for c in ours]
        ours = said_actively(said_once(ours, source), source)
        lost = (
            unmatched(ours, [*theirs, *twice(ours, theirs, target)], reached(ours, source))
            or _hardened(ours, theirs, source, target)
            or _forgotten(ours, theirs, source)
        )
        if lost is None or _is_told_otherwise(lost, source, target):
            return []
        return [Problem("hedge", lost.text, "")]

    def check_accounts(self, source: str, target: str, words: Words) -> list[Problem]:
        """Look for an account ("bültene göre") that has no word in the target; problems of the kind "hedge".

        Args:
            source: the folded Turkish sentence.
            target: the lower-cased English sentence, with straight apostrophes.
            words: beginnings of Turkish words → beginnings of English ones that mean the same.
        """
        if not has_account(source):
            return []
        return check_accounts(source, target, self._words.turkish(source), self._words.english(target), words)


def _is_told_otherwise(lost: Cue, source: str, target: str) -> bool:
    """Tell whether a word without a counterpart is told by the make of the English sentence."""
    if "able" in lost.groups and _TO_BE_DONE.search(target):
        return True
    if "modal" in lost.kinds and _HOW.search(source) and _HOW_TO.search(target):
        return True
    if lost.kinds and lost.kinds <= SPEAKS | _BELIEVES and _HEADED.match(target):
        return True
    if lost.text.startswith("savun") and _SAID_BY_JUDGING.search(target):
        return True  # "called the drill a rehearsal": what somebody holds it to be
    return (
        bool(lost.kinds)
        and lost.kinds <= SPEAKS
        and (
            _SAID_BY_NOUN.search(target) is not None
            or _PUT_AT.search(target) is not None
            or _SAID_BY_JUDGING.search(target) is not None
            or _DASHED_SOURCE.search(target) is not None
            or (source.rstrip().endswith(":") and target.rstrip().endswith(":"))
            or is_done(source, lost.start, target)
        )
    )


def _can_be_lost(ours: Sequence[Cue]) -> bool:
    """Tell whether some Turkish word can be missed at all; where none can, the English is not looked at."""
    for cue in ours:
        if (
            cue.must
            or cue.tells
            or cue.noun
            or not cue.kinds.isdisjoint(_SOFT)
            or not cue.groups.isdisjoint(_FORGOTTEN)
            or _COULD_NOT.search(cue.text)
        ):
            return True
    return False


def _hardened(ours: Sequence[Cue], theirs: Sequence[Cue], source: str, target: str) -> Cue | None:
    """Return a word of possibility or expectation that has become a "will"; None: there is none.

    A "will" is there that no future of the source asks for, and fewer words of possibility than the source has.
    """
    soft = [c for c in ours if c.kinds & _SOFT]
    told_futures = sum(["will" in c.kinds for c in theirs])
    if not soft and not told_futures:
        return None
    softens = _SOFTENS | {"able"} if any("able" in c.groups for c in soft) else _SOFTENS
    # "düşünebilirsiniz", "sanabilirsin": the "think" of "you will think" is the verb itself, and leaves no doubt.
    thinks = (
        _THINKS
        if any(c.text.startswith(("düşün", "san", "inan")) and "modal" in c.kinds for c in ours)
        else frozenset[str]()
    )
    hopes = _EXPECT if any("expect" in c.kinds for c in soft) else frozenset[str]()
    tells = [
        c
        for c in theirs
        if (bool(c.kinds & softens or (c.kinds and c.groups & hopes)) and not c.groups & thinks)
        or (c.noun and "maybe" in c.groups)
    ]
    if any("modal" in c.kinds for c in tells) and not _ABLE_IF.search(source):
        # "If it can play its cards right": the "can" of a condition that Turkish tells without one is no other verb's.
        tells = [c for c in tells if "modal" not in c.kinds or not _IF_CAN.search(target, 0, c.start)]
    told = len(tells)
    if soft and not told:
        # What is only possible has no word of doubt at all.
        certain = [c for c in soft if "maybe" in c.kinds and not c.noun]
        if certain and not any("would" in c.kinds for c in theirs):
            return certain[0]
    # "Alamayacakları" is a "will not", or the "may not" that is there: then the "will" is another's.
    denied = sum("cannot" in c.groups and bool(c.kinds & softens) for c in theirs)
    unable = min(denied, sum("cannot" in c.groups and "will" in c.kinds for c in ours))
    futures = sum("will" in c.kinds for c in ours) - unable
    will = told_futures > futures and told_futures > futures + len(_FEARED.findall(source))
    soft = [
        c
        for c in soft
        if not (c.text.startswith("öngör") and PROVIDED_FOR.search(source, max(0, c.start - 8), c.start))
    ]
    bare = [
        c
        for c in ours
        if (c in soft and not c.noun and not AS_IT_WERE.match(c.text))
        or _COULD_NOT.search(c.text)
        or _POSSIBLE.match(source, c.start)
    ]
    if not will or not bare:
        return None
    if len(bare) > told - unable:
        return bare[-1]
    sure = [c for c in bare if not _NO_CHANCE.search(source, c.start, c.start + len(c.text) + _NEXT)]
    return sure[-1] if sure and len(sure) > told - unable - _spent(ours, soft, tells) else None


def _spent(ours: Sequence[Cue], soft: Sequence[Cue], tells: Sequence[Cue]) -> int:
    """Count the English words of doubt that translate another Turkish word: "düşünüyorum" has the "think", "-meli" the "should"."""
    wanted = frozenset[str]().union(*(c.groups for c in soft))
    free = [c for c in tells if not c.groups & wanted]
    spent = 0
    for cue in ours:
        own = None if cue in soft else next((c for c in free if c.groups & cue.groups), None)
        if own is not None:
            free.remove(own)
            spent += 1
    return spent


def _forgotten(ours: Sequence[Cue], theirs: Sequence[Cue], source: str) -> Cue | None:
    """Return a noun of claim or chance where English has no word of its family at all; None: there is none.

    A claim that is refused may be told as what it says ("denied that …").
    """
    # "… olduğunu söyleyen Kaya" is the only word of who says so, and English has none.
    says = [c for c in ours if c.tells and not c.must and not c.quoted]
    if says and not any(c.kinds & _TOLD_BY or any(c.groups & one.groups for one in says) for c in theirs):
        return says[0]
    nouns = [c for c in ours if not c.must and c.kinds and not _REFUSED.search(source, c.start)]
    if not nouns:
        return None
    told = frozenset[str]().union(
        *(c.groups for c in theirs if c.kinds or "think" in c.groups or "believe" in c.groups)
    )
    lost = next((c for c in nouns for noun, family in _FAMILIES if noun.match(c.text) and not told & family), None)
    return lost or _claim_spent(ours, theirs, nouns, source)


def _claim_spent(ours: Sequence[Cue], theirs: Sequence[Cue], nouns: Sequence[Cue], source: str) -> Cue | None:
    """Return an "iddia" whose only English words of claiming are those of a verb that must be told: "suggested" is "ileri sürdü"."""
    claims = [c for c in nouns if c.text.startswith("iddia") and "claim" in c.groups]
    if not claims:
        return None
    verbs = [c for c in ours if c.must and "claim" in c.kinds]
    if not verbs or any(_CLAIMS_IT.match(source, c.start) for c in claims):
        return None
    family = _FAMILIES[0][1]
    told = [c for c in theirs if c.groups & family and (c.kinds or not c.groups.isdisjoint(_CLAIM_WORDS))]
    return claims[0] if len(told) <= len(verbs) else None


def read_hedges(path: Path) -> Hedges:
    """Read seeds/check_hedges.toml.

    Raises:
        SettingsError: the file is missing or wrong.
    """
    try:
        return Hedges(HedgeWords(tomllib.loads(path.read_text(encoding="utf-8"))))
    except (OSError, ValueError, KeyError) as error:
        raise SettingsError(f"hedges {path}: {error}", cure="see seeds/check_hedges.toml for the form") from None
