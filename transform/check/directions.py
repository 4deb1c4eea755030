"""Rise and fall, more and less, of a sentence and of its translation, by their words; those beside a number are of `bounds`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from core import late_re as re
from transform.check.concepts import Concepts, Found, count
from transform.check.model import Problem


def check_directions(
    source: str, target: str, ours: Sequence[Found], theirs: Sequence[Found], concepts: Concepts
) -> list[Problem]:
    """Compare rise and fall, gain and loss, and the like; returns problems of the kind "sign".

    A word of one side that is not on the other, while the other side has one of the contrary that is not here, is a
    meaning turned round; not where a word of either side can mean what is missed.

    Args:
        source: the folded Turkish sentence.
        target: the lower-cased English sentence.
        ours: the concepts found in the source.
        theirs: the concepts found in the target.
        concepts: the words of the check.
    """
    if not _may_turn(ours, theirs, concepts):
        return []
    # "kabul etmedi" is "refused", "açılmadı" is "kept closed": what is denied is told by its contrary.
    ours = [f for f in ours if _BY_CONTRARY.isdisjoint(f.concepts) or not _TR_DENIED.match(source, f.start)]
    left, right = count(ours), count(theirs)
    for concept, contrary in concepts.against.items():
        if left[concept] > right[concept] and right[contrary] > left[contrary]:
            if concepts.may_mean(concept, target, "en") or concepts.may_mean(contrary, source, "tr"):
                continue
            here = next(f.text for f in ours if concept in f.concepts)
            there = next(f.text for f in theirs if contrary in f.concepts)
            return [Problem("sign", here, there)]
    return _compared(source, ours, theirs, left, right) or _contrary_verb(ours, theirs, left, right)


def _may_turn(ours: Sequence[Found], theirs: Sequence[Found], concepts: Concepts) -> bool:
    """Tell whether some word of the source has a direction, and some word of the target the contrary of one."""
    here = frozenset[str]().union(*(f.concepts for f in ours)) & concepts.against.keys()
    if not here:
        return False
    there = frozenset[str]().union(*(f.concepts for f in theirs))
    return any(concepts.against[c] in there for c in here) or bool(
        (here & _MORE and there & _LESS) or (here & _LESS and there & _MORE)
    )


# "A higher rate" is told as "daha fazla vergi" too: any such word of the one kind and none of the other is turned round.
_MORE, _LESS = frozenset({"rise", "more", "high"}), frozenset({"fall", "less", "low"})
_TR_DENIED = re.compile(r"\w+ ?\w*?m(?:[ae](?:d[iu]|z|m|y[ae]|s[iu]n)|[iuü]yor)\w*|\w+ (?:değil|edilemez)")
_BY_CONTRARY = frozenset({"accept", "open", "close"})
_TR_UNDER = re.compile(r"\balt[iı]n(?:da|a|daki)\b")  # "bunun çok altında": far lower
_TR_COMPARED = re.compile(r"(?:daha )?(?:fazla|çok)|yüksek|daha büyük|az\b|daha az|düşük|daha küçük")
_EN_COMPARED = re.compile(r"(?:lower|less|fewer|below|higher|more|above)\b")


def _compared(
    source: str, ours: Sequence[Found], theirs: Sequence[Found], left: Counter[str], right: Counter[str]
) -> list[Problem]:
    for up, down in ((_MORE, _LESS), (_LESS, _MORE)):
        if any(left[c] for c in down) or any(right[c] for c in up) or (down is _LESS and _TR_UNDER.search(source)):
            continue
        here = next((f.text for f in ours if f.concepts & up and _TR_COMPARED.match(f.text)), "")
        there = next((f.text for f in theirs if f.concepts & down and _EN_COMPARED.match(f.text)), "")
        if here and there:
            return [Problem("sign", here, there)]
    return []


# "düşük radar imzası" is told as "reduced", never as "increased".
_TR_STATE = re.compile(r"(?:yüksek|düşük|fazla|az)\b")
_EN_VERB = re.compile(r"(?:increased|raised|growing|rising|reduced|lowered|declining|decreased|falling|shrinking)\Z")


def _contrary_verb(
    ours: Sequence[Found], theirs: Sequence[Found], left: Counter[str], right: Counter[str]
) -> list[Problem]:
    for up, down in ((_MORE, _LESS), (_LESS, _MORE)):
        if any(left[c] for c in down) or any(right[c] for c in up):
            continue
        here = next((f.text for f in ours if f.concepts & up and _TR_STATE.match(f.text)), "")
        there = next((f.text for f in theirs if f.concepts & down and _EN_VERB.match(f.text)), "")
        if here and there:
            return [Problem("sign", here, there)]
    return []
