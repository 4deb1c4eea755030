"""Negation of a sentence and of its translation: what is denied on one side must be denied on the other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.text import fold
from transform.check import denial_patterns as patterns
from transform.check.concepts import Concepts, Found, pair_off
from transform.check.denial_contraries import asked_by_contrary, is_needed, told_by_contrary
from transform.check.denial_links import find_beyond, find_lost_verb
from transform.check.denial_scope import TR_OWN_LESS, check_scope
from transform.check.denial_words import drop_own_words, find_without, is_score, is_told_by_affix, told_in_vain
from transform.check.denials import (
    find_english_denials,
    find_turkish_denials,
    has_any,
    mask_names,
    mask_told,
    may_deny,
)
from transform.check.links import Words
from transform.check.model import Problem
from transform.check.turned import check_something, check_turned, check_undone


def check_negation(
    source: str, target: str, ours: Sequence[Found], theirs: Sequence[Found], concepts: Concepts, words: Words
) -> list[Problem]:
    """Compare the negations of a Turkish sentence and its English translation; problems of the kind "negation".

    Args:
        source: the folded Turkish sentence.
        target: the lower-cased English sentence, with straight apostrophes.
        ours: the concepts found in the source.
        theirs: the concepts found in the target.
        concepts: the words of the check.
        words: beginnings of Turkish words → beginnings of English ones that mean the same.
    """
    also = patterns.EN_ONLY_ALSO.search(target) if "but " in target and "only" in target else None
    if also:
        return [Problem("negation", "", also.group())]
    scope = check_scope(source, target) or check_something(source, target)
    if scope:
        return scope
    denies = may_deny(source)
    found = _compare(source, target, ours, theirs, concepts, words, denies=denies)
    if found:
        return found
    turned = check_turned(source, target, may_deny=denies)
    if turned:
        # "Hiçbiri ölmedi": "all of them survived".
        return [] if told_by_contrary(source, target, find_turkish_denials(source)[0]) else turned
    lost = find_lost_verb(source, target, words) if denies else []
    if lost:
        return [] if told_by_contrary(source, target, find_turkish_denials(source)[0]) else lost
    for denial, without in find_beyond(source, target, words):
        # What denies a word that is not denied, and is not missed where it is left out, was put in or has another place.
        if not (
            _compare(source, without, ours, concepts.english(without), concepts, words, denies=denies)
            or check_turned(source, without, may_deny=denies)
        ):
            # "Kullanım dışı": "not in use".
            return [] if asked_by_contrary(source, target) else [Problem("negation", "", denial)]
    return []


@dataclass(frozen=True, slots=True)
class _Denials:
    """What denies on either side.

    Attributes:
        source: the folded Turkish sentence.
        target: the lower-cased English sentence.
        strong: Turkish denials that English must tell.
        weak: Turkish words that may or may not be told by a denial ("-siz", "-madan").
        hard: English denials.
        idioms: how many English phrases deny nothing, or may ("not only").
        left: Turkish words that English may tell by a denial, and tells by none of their own.
        right: English words that may stand for a denial, and that the source does not have as such.
        affixed: English words that deny by a prefix or suffix.
        told: how many of `weak` and `left` the first of `affixed` tell.
        paired: English words that tell a Turkish word which is not denied ("lost" for "mağlubiyet").
    """

    source: str
    target: str
    strong: Sequence[str]
    weak: Sequence[str]
    hard: Sequence[str]
    idioms: int
    left: Sequence[Found] = ()
    right: Sequence[Found] = ()
    affixed: Sequence[str] = ()
    told: int = 0
    paired: Sequence[str] = ()


def _compare(
    source: str,
    target: str,
    ours: Sequence[Found],
    theirs: Sequence[Found],
    concepts: Concepts,
    words: Words,
    *,
    denies: bool,
) -> list[Problem]:
    """Compare how often either side denies.

    Every Turkish negation must have an English one, or a word that can stand for it and that the source does not
    have as such ("kazanamadı" may be "lost", unless "kaybetti" is there for "lost"); and the other way round.
    """
    strong, weak = find_turkish_denials(source) if denies else ([], [])
    if has_any(target, [*strong, *weak]):
        strong, weak = find_turkish_denials(mask_names(source, target))
    hard, idioms = find_english_denials(target, len(strong))
    if len(hard) > len(strong):
        weak = [
            *weak,
            *[m.group() for m in patterns.TR_DO_NOT.finditer(source)][: len(patterns.EN_DO_NOT.findall(target))],
            *([m.group() for m in patterns.TR_AS_WELL.finditer(source)] if strong else ()),
        ]
    if idioms:
        idioms = max(0, idioms - len(patterns.TR_IDIOM.findall(source)))
    if idioms and "hayir" not in source and not source.startswith("yok "):
        idioms = max(0, idioms - len(patterns.EN_NO.findall(target)))
    # "… ki?" asks for no answer, and may deny or not; "tutmazlarsa tutamazlar" denies both and is told as "only if".
    twice = len(strong) == 2 and not hard and any(patterns.TR_IF.search(w) for w in strong)
    if twice or patterns.TR_RHETORICAL.search(source, max(0, len(source) - 16)):
        return []
    if not (strong or hard) and not any(f.text in patterns.EN_DENIED for f in theirs):
        only = patterns.EN_NOT_ONLY.search(target) if idioms else None
        if only and patterns.TR_ONLY.search(source) and not patterns.TR_NOT_ONLY.search(source):
            return [Problem("negation", "", only.group())]
        bare = find_without(target, weak, ours, theirs, concepts)
        asked = bool(weak) or any(f.concepts & concepts.soft_turkish for f in ours)
        return bare if bare or asked else check_undone(source, target)
    denials = _pair(_Denials(source, target, strong, weak, hard, idioms), ours, theirs, concepts)
    denials = _without_told(denials, words)
    return _find_lost(denials, words) or _find_put_in(denials) or _find_lost_without(denials, theirs)


def _pair(bare: _Denials, ours: Sequence[Found], theirs: Sequence[Found], concepts: Concepts) -> _Denials:
    """Take off the words of either side that tell one another, and return what is left to tell a denial."""
    strong, target = bare.strong, bare.target
    soft = concepts.soft
    # "Yorumsuz" has words of its own in English; "kazanmadan" is "without winning", whatever "kazan" is.
    known = {f.text for f in ours if f.concepts & soft or not patterns.TR_WITHOUT_DOING.search(f.text)}
    weak = [w for w in bare.weak if w not in known]
    # "İsim vermeden" is "anonymously", "denize kıyısı olmayan" is "landlocked".
    weak = drop_own_words(bare.source, target, weak) if weak else weak
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
        and not is_score(bare.source, f)
    ]
    # "unknown" stands for "bilinmiyor", not for every denial; "forget" is what "unutmayın" denies, "rule out" what "dışlamadı".
    own = frozenset[str]().union(*(f.concepts for f in ours)) & concepts.denial
    undone = frozenset[str]().union(*(f.concepts for f in ours if f.text.split()[-1] in strong)) - concepts.denial
    undone |= frozenset({"forget"}) if any(w.startswith("unut") for w in strong) else frozenset[str]()
    # "Belirsizliğini koruyor": the "unclear" tells a word in "-sız", if nothing else.
    spare = sum(
        f.concepts <= concepts.denial | concepts.soft
        and not f.concepts.isdisjoint(concepts.denial)
        and f.concepts.isdisjoint(own)
        for f in right
    )
    if spare and not strong:
        weak = weak[spare:]
    right = [
        f
        for f in right
        if f.concepts & concepts.soft_english - undone and (f.concepts & own or not f.concepts & concepts.denial)
    ]
    for found in [f for f in right if "without" in f.concepts][: len(weak)]:
        right.remove(found)
        weak.pop()
    meant = frozenset[str]().union(*(f.concepts for f in ours if f.text.split()[-1] not in strong))
    paired = [f.text for f in theirs if f.concepts & meant]
    listed = {f.text for f in theirs if f.concepts & soft}
    affixed = [m.group() for m in patterns.EN_AFFIX.find(target) if m.group() not in listed]
    # "Yanıtsız" may have a word of its own, or the "unanswered" that is there.
    apart = sum(w in known and not any(w == f.text and f.concepts & soft for f in ours) for w in bare.weak)
    affixed = affixed[: max(0, len(affixed) - apart)]
    # "Gelişmeden", from the development, is told by no prefix.
    lacking = sum(
        not patterns.TR_WITHOUT_DOING.search(w) or bool(patterns.TR_STRICTLY_WITHOUT.fullmatch(w)) for w in weak
    )
    told = min(lacking + sum(is_told_by_affix(f) for f in left), len(affixed))
    return _Denials(bare.source, target, strong, weak, bare.hard, bare.idioms, left, right, affixed, told, paired)


def _without_told(d: _Denials, words: Words) -> _Denials:
    """Leave out the English words that tell a Turkish one which is not denied: the "struggle" of "mücadele" denies nothing."""
    if len(d.strong) <= (0 if d.hard == ["nor"] else len(d.hard)) or not (d.right or d.affixed[d.told :]):
        return d
    free = mask_told(d.source, d.target, d.strong, words)
    # So does the "unease" of "rahatsız olduğunu".
    own = tuple(word for less, told in TR_OWN_LESS.items() if less in d.source for word in told)
    affixed = [*d.affixed[: d.told], *(a for a in d.affixed[d.told :] if a in free and not a.startswith(own))]
    right = [
        f for f in d.right if free[f.start : f.start + len(f.text)] == f.text and not (own and f.text.startswith(own))
    ]
    return replace(d, right=right, affixed=affixed)


def _find_lost(d: _Denials, words: Words) -> list[Problem]:
    """Find a Turkish denial that no English word tells."""
    # "Nor" takes up a denial, and is none alone.
    hard = 0 if d.hard == ["nor"] else len(d.hard)
    if len(d.strong) > hard and patterns.EN_EMPHATIC.search(d.target):
        verbs = [w for w in d.strong if not patterns.TR_UNDONE.match(w)]
        if len(verbs) > hard:
            return [Problem("negation", verbs[-1], "")]
    told = hard + len(d.right) + len(d.affixed) - d.told + d.idioms
    told -= told_in_vain(d.source, d.target, len(d.hard), d.affixed[d.told :])
    if not any(patterns.TR_NOMINAL.match(w) for w in d.strong):
        told -= sum(patterns.EN_QUALITY.match(w) is not None for w in d.affixed[d.told :])
    lost = len(d.strong) - told
    if lost > 0:
        lost -= _implied(d, words)
    if lost > 0:
        free = mask_told(d.source, _left_of(d), d.strong, words)
        lost -= _told_otherwise(d) + told_by_contrary(d.source, free, d.strong)
    return [Problem("negation", d.strong[-1], "")] if lost > 0 else []


def _implied(d: _Denials, words: Words) -> int:
    """Count the Turkish denials that English tells by a phrase, or by one denial that reaches over two."""
    # "couldn't howl or cry": one negation of English reaches over what Turkish denies twice.
    reaches = bool(d.hard) and (
        patterns.EN_OR.search(d.target) is not None or patterns.TR_TWICE.search(d.source) is not None
    )
    phrases = list(patterns.EN_IMPLIES.finditer(d.target))
    if any(p.group().startswith(patterns.EN_MAY_IMPLY) for p in phrases):
        # "Kimliğini gizleyen" has the "anonymous", which denies nothing else.
        free = mask_told(d.source, d.target, d.strong, words)
        phrases = [p for p in phrases if free[p.start()] != "-" or not p.group().startswith(patterns.EN_MAY_IMPLY)]
    if any(p.group().startswith("stop") for p in phrases) and patterns.TR_STOPPED.search(d.source):
        phrases = [p for p in phrases if not p.group().startswith("stop")]
    implied = len(phrases)
    if "short of" in d.target:
        implied = max(0, implied - len(patterns.TR_SHORT.findall(d.source)))
    only = (
        patterns.TR_BUT.search(d.source) is not None
        and patterns.TR_NONE.search(d.source) is not None
        and patterns.EN_ONLY.search(d.target) is not None
    )
    return implied + only + reaches


def _left_of(d: _Denials) -> str:
    """Return the English sentence without what tells something already: a denial ("unsure"), or another word of the source."""
    told = "|".join(re.escape(word) for word in {*d.affixed, *d.paired, *(f.text for f in d.right)})
    return re.sub(rf"\b(?:{told})\b", "", d.target) if told else d.target


def _told_otherwise(d: _Denials) -> int:
    """Count the Turkish denials that English tells by what is no denial by itself; asked where one seems to be lost."""
    adjectives = max(0, len(patterns.TR_ADJECTIVE.find(d.source)) - len(d.affixed))
    # "yenilmeyen", "unbeaten", beside "aykırı" that is told by "against".
    wrong = d.told - min(d.told, len(d.weak))
    rather = len(patterns.EN_RATHER.findall(d.target))
    if rather:
        rather = min(
            sum(w.startswith("değil") for w in d.strong), max(0, rather - len(patterns.TR_RATHER.findall(d.source)))
        )
    nor = len(patterns.EN_NOR.findall(d.target)) if d.hard != ["nor"] else 0
    return adjectives + wrong + rather + nor


def _find_put_in(d: _Denials) -> list[Problem]:
    """Find an English denial that no Turkish word asks for."""
    nearly = sum(f.text in patterns.EN_NEARLY_HARD or f.text == "without" for f in d.right) + sum(
        _is_nearly_hard(a) for a in d.affixed[d.told :]
    )
    # "Durdurulamaz" is the "inexorable" that is there, so that the "not" is another's.
    nearly += sum(patterns.EN_UNDONE.fullmatch(f.text) is not None for f in d.right)
    nearly += any(f.text == "unless" for f in d.right) and patterns.TR_UNLESS.search(d.source) is not None
    asked = len(d.strong) + max(0, len(d.left) + len(d.weak) - d.told)
    less = sum(patterns.TR_LESS.search(w) is not None for w in d.weak[d.told :])
    if less and patterns.EN_NOT_DONE.search(d.target):
        asked -= less
    if d.hard and len(d.hard) + nearly > asked:
        denies = len(d.hard) + max(0, nearly - _undone(d)) - _said_again(d.target)
        if denies > asked:
            denies -= asked_by_contrary(d.source, d.target) + _cited(d.source, d.target)
            denies -= len(patterns.EN_ELLIPTIC.findall(d.target))
        if denies > asked:
            return [Problem("negation", "", d.hard[-1])]
    denied = [
        f.text
        for f in d.right
        if f.text in patterns.EN_DENIED and not patterns.EN_DENIES_NOT.search(d.target, 0, f.start)
    ]
    if denied and patterns.EN_WITHHELD.search(d.target) and patterns.TR_WITHHELD.search(d.source):
        asked += 1
    return [Problem("negation", "", denied[-1])] if denied and len(d.hard) + len(denied) > asked else []


def _undone(d: _Denials) -> int:
    """Count the English words that deny and are denied themselves ("did not fail to"), or tell a small chance."""
    undone = len(patterns.EN_NOT_FAIL.findall(d.target)) + len(patterns.EN_NOT_UNDONE.findall(d.target))
    return undone + (len(patterns.TR_SMALL_CHANCE.findall(d.source)) if "unlikely" in d.target else 0)


def _said_again(target: str) -> int:
    """Count the English denials that only say one again: "no ship and no plane", "don't want nothing"."""
    return sum(pattern.search(target) is not None for pattern in (patterns.EN_NO_AND_NO, patterns.EN_CONCORD))


def _find_lost_without(d: _Denials, theirs: Sequence[Found]) -> list[Problem]:
    """Find "-madan" and "reddetti" left over where nothing in English denies; "düşünmeden edemedim" denies twice."""
    if len(d.hard) > len(d.strong) or d.right or d.affixed[d.told :] or d.idioms:
        return []
    # "Vize almadan giremiyor" denies twice, and is "need a visa".
    twice = is_needed(d.source, d.target)
    lost = [
        w
        for w in d.weak[d.told :]
        if (w.startswith("ne ") or (patterns.TR_STRICTLY_WITHOUT.fullmatch(w) and not twice))
        and f"{w} ed" not in d.source
    ]
    if not any(f.text in patterns.EN_DENIED for f in theirs) and not patterns.EN_TURNED_AWAY.search(d.target):
        strong = tuple(d.strong)
        lost += [
            f.text
            for f in d.left
            if f.text.startswith(patterns.TR_REFUSED)
            and not d.source[f.start + len(f.text) :].lstrip().startswith(strong)
        ]
    return [Problem("negation", lost[0], "")] if lost and not patterns.EN_ELSE.search(d.target) else []


def _cited(source: str, target: str) -> int:
    """Count the English denials that the source has in English itself: the title of a song."""
    return sum(fold(m.group()) in source for m in patterns.EN_FRAME.finditer(target))


def _is_nearly_hard(word: str) -> bool:
    return word in patterns.EN_NEARLY_HARD or word.startswith("non-") or patterns.EN_UNDONE.fullmatch(word) is not None
