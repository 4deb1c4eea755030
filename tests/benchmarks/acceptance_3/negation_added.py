"""Errors of negation: a denial in the English that the Turkish does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from random import Random

from acceptance.pairs import Pair

from acceptance_3.common import Corpus, Edit, find, like, says, seen, starts, swap
from acceptance_3.verbs import base

_ENGLISH_DENIAL = (
    r"\b(not|no|never|nobody|nothing|neither|nor|without|none|cannot|hardly|barely|unable|few|little)\b|n't|n’t"
    r"|\b(deny|denied|refus|fail)"
)
_TURKISH_DENIAL = r"\bdeğil|\byok\b|yoktu|m[ae]dı\b|m[ae]di\b|m[ıiuü]yor|m[ae]z\b|m[ae]yacak|meyecek|m[ae]dığ|mediğ"
_OPEN_CLAUSE = (
    r"\b(whether|if|unless|until|before|what|how|why|whatever|however|than|as long as|whenever|when|where|should)\b"
    r"[^,.;]{0,40}$"
)
_NOT_BEFORE = frozenset(
    "not never only also still now already just about he she it they we you i there this that these those no to even one"
    " always more really soon likely actually later then an of some something someone somewhat perhaps probably reportedly"
    " rather pretty finally going seemingly nearly almost here so both all either and thus therefore subsequently simply"
    " currently well largely definitely clearly generally mostly who what where how why too when while but or at from till"
    " quickly widely merely the ever far further recently".split()
)
_PARTICIPLES = frozenset(
    "been made had said found led set become begun come put lost won got seen met brought told left sent kept built felt"
    " held".split()
)
_TELLING = frozenset(
    "said told added wrote tweeted asked replied insisted continued concluded recalled joked used needed noted"
    " explained".split()
)
_PRESENT = (
    r"\b(I|[Ww]e|[Tt]hey|[Yy]ou|people|who) (want|know|think|believe|need|have to|like|feel|see|expect|agree|support"
    r"|understand|work|live|play|continue|argue|remain|hate|love)\b(?! (?:of you|ing))"
)
_PRESENT_OF_ONE = (
    r"\b([Hh]e|[Ss]he|it|It|[A-Z]\w+) (wants|knows|thinks|believes|likes|feels|expects|agrees|supports|understands|lives"
    r"|remains|includes|means|gives|makes|takes|requires|represents|offers|allows|shows|faces|has to)\b"
)


@dataclass(frozen=True)
class _Contrary:
    """Words and what denies them: one of ``others`` or what ``words`` has; ``sub`` names the rule of `_may_deny`."""

    sub: str
    pattern: str
    cue: str
    others: tuple[str, ...] = ()
    words: Mapping[str, str] = field(default_factory=dict)


_CONTRARIES = (
    _Contrary("all", r"\ball (?=of the|of us|the|those|three|four|five|eight)", "hepsi|tüm|bütün|her|hep", ("not all ",)),
    _Contrary("always", r"\balways\b", "her zaman|hep|daima|sürekli", ("never", "not always")),
    _Contrary("everyone", r"\b[Ee]veryone\b|\b[Ee]verybody\b", "herkes|tüm", ("no one",)),
    _Contrary("possible", r"\bis possible\b", "mümkün|olabil", ("is impossible",)),
    _Contrary("able", r"\bable to\b(?<!unable to)", "ebil|abil|mümkün|imkan", ("unable to",)),
    _Contrary("agree", r"\bagree[ds]?\b", "kabul|katıl|hemfikir|anlaş|onay", words={"agree": "disagree", "agreed": "refused", "agrees": "disagrees"}),
    _Contrary("still", r"\bstill (?=[a-z]+)", "hala|hâlâ|halen|hâlen|yine", ("no longer ",)),
    _Contrary("with", r"(?<!with )\bwith (?=a |an |the )", r"(lı|li|lu|lü|ile|yla|yle|la|le)\b", ("without ",)),
    _Contrary(
        "prefix",
        r"\b(legal|necessary|likely|acceptable|fair|successful|willing|popular|important|certain|aware|satisfied|reasonable|appropriate|helpful|beneficial|guilty|true)\b",
        "yasal|gerek|olası|kabul|adil|adalet|başarılı|istekli|popüler|önemli|kesin|farkında|memnun|makul|uygun|yararlı|fayda|suçlu|doğru|gerçek|muhtemel",
        words={
            "legal": "illegal", "necessary": "unnecessary", "likely": "unlikely", "acceptable": "unacceptable",
            "fair": "unfair", "successful": "unsuccessful", "willing": "unwilling", "popular": "unpopular",
            "important": "unimportant", "certain": "uncertain", "aware": "unaware", "satisfied": "dissatisfied",
            "reasonable": "unreasonable", "appropriate": "inappropriate", "helpful": "unhelpful",
            "beneficial": "harmful", "guilty": "not guilty", "true": "untrue",
        },
    ),
    _Contrary(
        "lexical",
        r"\b(confirmed|accepted|allowed|approved|included|managed to|continued|succeeded in)\b(?! by)",
        "onayla|doğrula|kabul|izin|dahil|içer|başar|devam|sürdür",
        words={
            "confirmed": "denied", "accepted": "rejected", "allowed": "forbade", "approved": "rejected",
            "included": "excluded", "managed to": "failed to", "continued": "stopped",
        },
    ),
)  # fmt: skip


def negation_added(rng: Random, pair: Pair, corpus: Corpus) -> Iterator[Edit]:
    """A denial put in, far from any other; a short Turkish line with a clear denial is left alone."""
    if says(pair, _TURKISH_DENIAL) and len(pair.tr) < 160:
        return
    denials = [match.start() for match in find(_ENGLISH_DENIAL, pair.en, re.IGNORECASE)]
    yield from _auxiliaries(rng, pair, denials)
    yield from _past(rng, pair, denials, corpus)
    yield from _present(rng, pair, denials)
    yield from _contraries(rng, pair, denials)


def _free(text: str, place: int, denials: list[int]) -> bool:
    """Whether a denial may stand at ``place``: none near it, no question, no clause of doubt or time."""
    if any(abs(place - denial) < 55 for denial in denials):
        return False
    stop = re.search(r"[.?!]", text[place:])
    if stop and stop.group() == "?":
        return False
    return not seen(_OPEN_CLAUSE, text[:place], re.IGNORECASE)


def _auxiliaries(rng: Random, pair: Pair, denials: list[int]) -> Iterator[Edit]:
    for match in find(r"\b(is|are|was|were|will|would|should|can|must|has|have|had) (?=(\w+))", pair.en):
        if not _free(pair.en, match.start(), denials) or not _auxiliary(pair.en, match):
            continue
        word, start = match.group(1), match.start()
        denial = rng.choice([" not", " not", "n't"])
        if word == "can":
            new = "cannot" if denial == " not" else "can't"
        elif word == "will" and denial == "n't":
            new = "won't"
        elif word == "must":
            new = "must not"
        else:
            new = word + denial
        yield swap(pair, (start, match.end() - 1), new, "aux " + word)


def _auxiliary(text: str, match: re.Match[str]) -> bool:
    """Whether the word is an auxiliary that can be denied."""
    word, following = match.groups()
    before = text[: match.start()]
    if following.lower() in _NOT_BEFORE or following[0].isupper():
        return False
    if (
        word in ("has", "have", "had")
        and not following.endswith(("ed", "wn", "en", "ne"))
        and following not in _PARTICIPLES
    ):
        return False
    if word in ("has", "have") and seen(r"\b(would|will|could|should|may|might|must|to|can) $", before):
        return False
    if seen(r"\b[Tt]here $", before) and following != "a":
        return False
    if word == "should" and seen(r'(^|[.,;] ?"?)$', before):
        return False
    if seen(r'(^|[.;] |" ?)$', before):
        return False
    return not (seen(r"\b(as|than|that's|which is|what|who) $", before) and "what" in before[-6:])


def _past(rng: Random, pair: Pair, denials: list[int], corpus: Corpus) -> Iterator[Edit]:
    for match in find(r"\b([Hh]e|[Ss]he|[Tt]hey|[Ww]e|I|who|which|it|It) (\w+)\b(?!,? (?:by)\b)", pair.en):
        subject, verb = match.groups()
        if verb in _TELLING or not _free(pair.en, match.start(), denials):
            continue
        if subject == "it" and verb not in ("became", "gave", "took", "brought", "showed"):
            continue
        form = base(verb, corpus.words)
        if form and form != verb:
            new = rng.choice(["did not " + form, "didn't " + form, "never " + verb])
            yield swap(pair, match.span(2), new, "past")


def _present(rng: Random, pair: Pair, denials: list[int]) -> Iterator[Edit]:
    for match in find(_PRESENT, pair.en):
        if _free(pair.en, match.start(), denials):
            new = "do not " if rng.random() < 0.5 else "don't "
            yield swap(pair, (match.start(2), match.start(2)), new, "present")
    for match in find(_PRESENT_OF_ONE, pair.en):
        if _free(pair.en, match.start(), denials):
            verb = match.group(2)
            form = "have to" if verb == "has to" else verb[:-1]
            yield swap(pair, match.span(2), rng.choice(["does not ", "doesn't "]) + form, "present3")


def _contraries(rng: Random, pair: Pair, denials: list[int]) -> Iterator[Edit]:
    for contrary in _CONTRARIES:
        if not says(pair, contrary.cue):
            continue
        for match in find(contrary.pattern, pair.en):
            if _free(pair.en, match.start(), denials) and _may_deny(rng, pair.en, match, contrary.sub):
                old = match.group()
                new = contrary.words.get(old.lower()) if contrary.words else rng.choice(contrary.others)
                if new is not None:
                    yield swap(pair, match.span(), like(new, old), "lex " + contrary.sub)


def _may_deny(rng: Random, text: str, match: re.Match[str], sub: str) -> bool:
    """Whether the words about the match allow its contrary."""
    before, old = text[: match.start()], match.group()
    if sub == "with":
        bargain = r"(with a deal|with the (help|support|approval|permission)|with a \w+ (deal|lead|plan))"
        return rng.random() >= 0.75 and starts(bargain, text[match.start() :])
    if sub == "prefix":
        if old == "certain" and not seen(r"(is|are|was|were) $", before):
            return False
        return seen(r"\b(is|are|was|were|be|being|been|seems?|become|became|more|very|so) $", before)
    if sub == "lexical":
        return not seen(r"\b(is|are|was|were|be|been|being|has|have|had|those|as) (\w+ly )?$", before)
    if sub == "agree":
        return old != "agreed" or starts(r" to \w+", text[match.end() :])
    if sub == "still":
        return seen(r"\b(is|are|was|were|he|she|they|it|I|we) $", before)
    if sub == "all":
        begins = seen(r'(^|[,.;"] ?|\b(that|and|but|because) )$', before)
        return begins and not seen(r"\b(of|after|above|at|it) $", before)
    return True
