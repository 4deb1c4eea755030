"""Negation of a sentence and of its translation: what is denied on one side must be denied on the other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.text import fold
from transform.check import denial_patterns as patterns
from transform.check.concepts import Concepts, Found, pair_off
from transform.check.denial_contraries import asked_by_contrary, told_by_contrary
from transform.check.model import Problem
from transform.check.turned import check_turned, check_undone


def check_negation(
    source: str, target: str, ours: Sequence[Found], theirs: Sequence[Found], concepts: Concepts
) -> list[Problem]:
    """Compare the negations of a Turkish sentence and its English translation; problems of the kind "negation".

    Args:
        source: the folded Turkish sentence.
        target: the lower-cased English sentence, with straight apostrophes.
        ours: the concepts found in the source.
        theirs: the concepts found in the target.
        concepts: the words of the check.
    """
    found = _compare(source, target, ours, theirs, concepts)
    if found:
        return found
    turned = check_turned(source, target)
    # "Hiçbiri ölmedi": "all of them survived".
    return [] if turned and told_by_contrary(source, target, _turkish_negations(source)[0]) else turned


@dataclass(frozen=True, slots=True)
class _Denials:
    """What denies on either side.

    Attributes:
        source: the folded Turkish sentence.
        target: the lower-cased English sentence.
        strong: Turkish denials that English must tell.
        weak: Turkish words that may or may not be told by a denial ("-siz", "-madan").
        left: Turkish words that English may tell by a denial, and tells by none of their own.
        hard: English denials.
        idioms: how many English phrases deny nothing, or may ("not only").
        right: English words that may stand for a denial, and that the source does not have as such.
        affixed: English words that deny by a prefix or suffix.
        told: how many of `weak` and `left` the first of `affixed` tell.
        paired: English words that tell a Turkish word which is not denied ("lost" for "mağlubiyet").
    """

    source: str
    target: str
    strong: Sequence[str]
    weak: Sequence[str]
    left: Sequence[Found]
    hard: Sequence[str]
    idioms: int
    right: Sequence[Found]
    affixed: Sequence[str]
    told: int
    paired: Sequence[str] = ()


def _compare(
    source: str, target: str, ours: Sequence[Found], theirs: Sequence[Found], concepts: Concepts
) -> list[Problem]:
    """Compare how often either side denies.

    Every Turkish negation must have an English one, or a word that can stand for it and that the source does not
    have as such ("kazanamadı" may be "lost", unless "kaybetti" is there for "lost"); and the other way round.
    """
    strong, weak = _turkish_negations(source)
    if _has_any(target, [*strong, *weak]):
        strong, weak = _turkish_negations(_mask_names(source, target))
    hard, idioms = _english_negations(target, len(strong))
    if len(hard) > len(strong):
        weak = [
            *weak,
            *[m.group() for m in patterns.TR_DO_NOT.finditer(source)][: len(patterns.EN_DO_NOT.findall(target))],
        ]
    if idioms:
        idioms = max(0, idioms - len(patterns.TR_IDIOM.findall(source)))
    if idioms and "hayir" not in source and not source.startswith("yok "):
        idioms = max(0, idioms - len(patterns.EN_NO.findall(target)))
    # "… ki?" asks for no answer, and may deny or not; "tutmazlarsa tutamazlar" denies both and is told as "only if".
    twice = len(strong) == 2 and not hard and any(re.search(r"s[ae]l?[ae]?r?\Z", w) for w in strong)
    if twice or re.search(r"\bki\W*\Z", source):
        return []
    if not (strong or hard) and not any(patterns.EN_DENIED.match(f.text) for f in theirs):
        only = patterns.EN_NOT_ONLY.search(target) if idioms else None
        if only and patterns.TR_ONLY.search(source) and not patterns.TR_NOT_ONLY.search(source):
            return [Problem("negation", "", only.group())]
        bare = _without(target, weak, ours, theirs, concepts)
        denies = bool(weak) or any(f.concepts & concepts.soft_turkish for f in ours)
        return bare if bare or denies else check_undone(source, target)
    denials = _pair(_Denials(source, target, strong, weak, [], hard, idioms, [], [], 0), ours, theirs, concepts)
    return _find_lost(denials) or _find_put_in(denials) or _find_lost_without(denials, theirs)


def _pair(bare: _Denials, ours: Sequence[Found], theirs: Sequence[Found], concepts: Concepts) -> _Denials:
    """Take off the words of either side that tell one another, and return what is left to tell a denial."""
    strong, target = bare.strong, bare.target
    soft = concepts.soft_turkish | concepts.soft_english
    # "Yorumsuz" has words of its own in English; "kazanmadan" is "without winning", whatever "kazan" is.
    known = {f.text for f in ours if f.concepts & soft or not patterns.TR_WITHOUT_DOING.search(f.text)}
    weak = [w for w in bare.weak if w not in known]
    # "bilinmiyor" is "unknown": a denial that is a word of its own.
    left, right = pair_off(
        (f for f in ours if not (f.concepts & concepts.denial and f.text.split()[-1] in strong)), theirs, soft
    )
    # What is negated itself excuses nothing: "yenilmedi" is no "yenildi", and "give up" no "vazgeçmedi".
    left = [
        f
        for f in left
        if f.concepts & concepts.soft_turkish
        and f.text.split()[-1] not in strong
        and not patterns.TR_BEFORE.match(bare.source, f.start + len(f.text))
    ]
    # "unknown" stands for "bilinmiyor", not for every denial, and "forget" is what "unutmayın" denies.
    undone = frozenset({"forget"}) if any(w.startswith("unut") for w in strong) else frozenset[str]()
    own = frozenset[str]().union(*(f.concepts for f in ours)) & concepts.denial
    right = [
        f
        for f in right
        if f.concepts & concepts.soft_english - undone and (f.concepts & own or not f.concepts & concepts.denial)
    ]
    for found in [f for f in right if "without" in f.concepts][: len(weak)]:
        right.remove(found)
        weak.pop()
    said = frozenset[str]().union(*(f.concepts for f in ours if f.text.split()[-1] not in strong))
    paired = [f.text for f in theirs if f.concepts & said]
    listed = {f.text for f in theirs if f.concepts & soft}
    affixed = [m.group() for m in patterns.EN_AFFIX.find(target) if m.group() not in listed]
    told = min(len(weak) + sum("wrong" in f.concepts for f in left), len(affixed))
    return replace(bare, weak=weak, left=left, right=right, affixed=affixed, told=told, paired=paired)


def _find_lost(d: _Denials) -> list[Problem]:
    """Find a Turkish denial that no English word tells."""
    # "couldn't howl or cry": one negation of English reaches over what Turkish denies twice.
    reaches = bool(d.hard) and (
        patterns.EN_OR.search(d.target) is not None or patterns.TR_TWICE.search(d.source) is not None
    )
    implied = len(patterns.EN_IMPLIES.findall(d.target))
    if "short of" in d.target:
        implied = max(0, implied - len(patterns.TR_SHORT.findall(d.source)))
    implied += (
        patterns.TR_BUT.search(d.source) is not None
        and patterns.TR_NONE.search(d.source) is not None
        and patterns.EN_ONLY.search(d.target) is not None
    )
    told = len(d.hard) + len(d.right) + len(d.affixed) - d.told + d.idioms + reaches + implied
    lost = len(d.strong) - told
    if lost > 0:
        lost -= _told_otherwise(d) + told_by_contrary(d.source, _left_of(d), d.strong)
    return [Problem("negation", d.strong[-1], "")] if lost > 0 else []


def _left_of(d: _Denials) -> str:
    """Return the English sentence without what tells something already: a denial ("unsure"), or another word of the source."""
    told = "|".join(re.escape(word) for word in {*d.affixed, *d.paired, *(f.text for f in d.right)})
    return re.sub(rf"\b(?:{told})\b", "", d.target) if told else d.target


def _told_otherwise(d: _Denials) -> int:
    """Count the Turkish denials that English tells by what is no denial by itself; asked where one seems to be lost."""
    adjectives = max(0, len(patterns.TR_ADJECTIVE.find(d.source)) - len(d.affixed))
    # "yenilmeyen", "unbeaten", beside "aykırı" that is told by "against".
    wrong = d.told - min(d.told, len(d.weak))
    rather = min(sum(w.startswith("değil") for w in d.strong), len(patterns.EN_RATHER.findall(d.target)))
    nor = len(patterns.EN_NOR.findall(d.target)) if d.hard != ["nor"] else 0
    return adjectives + wrong + rather + nor


def _find_put_in(d: _Denials) -> list[Problem]:
    """Find an English denial that no Turkish word asks for."""
    nearly = sum(f.text in patterns.EN_NEARLY_HARD or f.text == "without" for f in d.right) + sum(
        _is_nearly_hard(a) for a in d.affixed[d.told :]
    )
    nearly += any(f.text == "unless" for f in d.right) and patterns.TR_UNLESS.search(d.source) is not None
    nearly = max(
        0, nearly - len(patterns.EN_NOT_FAIL.findall(d.target)) - len(patterns.EN_NOT_UNDONE.findall(d.target))
    )
    if "unlikely" in d.target:
        nearly = max(0, nearly - len(patterns.TR_SMALL_CHANCE.findall(d.source)))
    asked = len(d.strong) + max(0, len(d.left) + len(d.weak) - d.told)
    again = (patterns.EN_NO_AND_NO.search(d.target) is not None) + (patterns.EN_CONCORD.search(d.target) is not None)
    not_done = patterns.EN_NOT_DONE.search(d.target) is not None
    if not_done:
        asked -= sum(patterns.TR_LESS.search(w) is not None for w in d.weak[d.told :])
    denies = len(d.hard) - again + nearly
    if d.hard and denies > asked:
        denies -= asked_by_contrary(d.source, d.target) + _cited(d.source, d.target)
        denies -= len(patterns.EN_ELLIPTIC.findall(d.target))
        if denies > asked:
            return [Problem("negation", "", d.hard[-1])]
    denied = [
        f.text
        for f in d.right
        if patterns.EN_DENIED.match(f.text) and not patterns.EN_DENIES_NOT.search(d.target, 0, f.start)
    ]
    return [Problem("negation", "", denied[-1])] if denied and len(d.hard) + len(denied) > asked else []


def _find_lost_without(d: _Denials, theirs: Sequence[Found]) -> list[Problem]:
    """Find "-madan" and "reddetti" left over where nothing in English denies; "düşünmeden edemedim" denies twice."""
    denies = len(d.hard) > len(d.strong) or d.right or d.affixed[d.told :] or d.idioms
    if denies or patterns.EN_ELSE.search(d.target):
        return []
    lost = [
        w
        for w in d.weak[d.told :]
        if (w.startswith("ne ") or patterns.TR_STRICTLY_WITHOUT.fullmatch(w)) and f"{w} ed" not in d.source
    ]
    if not any(patterns.EN_DENIED.match(f.text) for f in theirs):
        strong = tuple(d.strong)
        lost += [
            f.text
            for f in d.left
            if f.text.startswith(patterns.TR_REFUSED)
            and not d.source[f.start + len(f.text) :].lstrip().startswith(strong)
        ]
    return [Problem("negation", lost[0], "")] if lost else []


def _cited(source: str, target: str) -> int:
    """Count the English denials that the source has in English itself: the title of a song."""
    return sum(fold(m.group()) in source for m in patterns.EN_FRAME.finditer(target))


def _is_nearly_hard(word: str) -> bool:
    return word in patterns.EN_NEARLY_HARD or word.startswith("non-") or patterns.EN_UNDONE.fullmatch(word) is not None


def _has_any(target: str, phrases: Sequence[str]) -> bool:
    """Tell whether the target has a word of some phrases as it is."""
    if not phrases:
        return False
    folded = fold(target)
    return any(len(w) > 3 and w in folded for phrase in phrases for w in phrase.split())


def _mask_names(source: str, target: str) -> str:
    """Blank the words that both sides have: "Görmez" and "Yılmaz" are names, not verbs that are denied."""
    theirs = set(patterns.LETTERS.findall(fold(target)))
    return patterns.LETTERS.sub(lambda m: "x" * len(m.group()) if m.group() in theirs else m.group(), source)


def _turkish_negations(folded: str) -> tuple[list[str], list[str]]:
    """Return the negations of a sentence, and the words that may or may not be told by one in English."""
    text, _ = patterns.TR_NOT_NEGATIVE.blank(folded)
    strong = [m.group() for m in patterns.TR_VERB.finditer(text) if not m.group().startswith("olmayan")]
    words = [m.group() for m in patterns.TR_WORD.find(text)]
    # "hiç", "asla" and a negated verb are one negation, as "never" is.
    if patterns.TR_OR_ELSE.search(folded):
        words = [w for w in words if w != "yoksa"]
    strong += [w for w in words if not w.startswith(("hiç", "asla"))]
    # "Ne … ne de … -mez" denies once.
    last = strong[-1] if strong else ""
    weak = [
        m.group()
        for m in patterns.TR_WITHOUT.find(text)
        if not (last and m.group().startswith("ne ") and text.find(last, m.end()) >= 0)
    ]
    if not strong and "asla" in words:
        return ["asla"], weak[1:]
    return strong or ([] if weak else words[:1]), weak


def _without(
    target: str, weak: Sequence[str], ours: Sequence[Found], theirs: Sequence[Found], concepts: Concepts
) -> list[Problem]:
    """Look for "-madan", "olmadan", "-siz" and "reddetti" told by nothing that denies."""
    soft = concepts.soft_turkish | concepts.soft_english
    if (
        any(f.concepts & soft for f in theirs)
        or patterns.EN_AFFIX.search(target)
        or patterns.EN_ANY_LACK.search(target)
    ):
        return []
    told = [w for w in weak if w.startswith("ne ") or patterns.TR_STRICTLY_WITHOUT.fullmatch(w)]
    told += [f.text for f in ours if f.text.startswith(patterns.TR_REFUSED)]
    return [Problem("negation", told[0], "")] if told else []


def _english_negations(lowered: str, asked: int) -> tuple[list[str], int]:
    """Return the negations of a sentence, and how many idioms stand there that deny nothing, or may ("not only").

    Args:
        lowered: the lower-cased English sentence.
        asked: how often Turkish denies; what English only says again is left out where that is less often.
    """
    text, idioms = patterns.EN_NOT_NEGATIVE.blank(lowered)
    hard = [m.group() for m in patterns.EN_HARD.find(text)]
    if "nor" in hard:
        hard = [w for w in hard if w != "nor"] or ["nor"]
    for match in patterns.EN_AGAIN.find(text) if len(hard) > asked else ():
        again = next((w for w in ("not", "cannot", "never", "no") if w in hard and w in match.group().split()), "")
        if len(hard) > max(1, asked) and again:
            hard.remove(again)
    return hard, idioms
