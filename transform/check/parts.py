"""A part that is more than its whole, and a vote won by the fewer: figures that contradict what stands around them.

"350 of the 100 balloons", "of the 74 drones, 117 were shot down", "adopted by 20 votes to 77".
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from core import late_re as re
from transform.check.model import Problem
from transform.numbers import Number

_SOME = r"(?:(?:the|some|about|around|nearly|almost|over|more than|its|his|her|their|those|these|all|a total of|an estimated|at least) ){0,3}"
_OF = re.compile(rf"(?: [a-z-]+)? of {_SOME}")
_OF_THE = re.compile(rf"\bof {_SOME}\Z")
_AFTER = re.compile(r"[^\d,.;]{0,60}, (?:about |some |nearly |only |at least )?")
# "600, including 4,700 dead": what is included is no more than what includes it; money, years and measures have their signs and words.
_INCLUDING = re.compile(
    r"(?: [a-z-]+){0,4},? (?:including|among (?:them|whom)|of (?:them|whom|which)|included) (?:about |some |around |nearly |almost |at least |more than |over |the |an estimated )?"
)
_FEW = 10  # "19,000 troops of the two countries"
# By how much: "12 dakika daha uzun", "12 minutes longer than"; "3 ay daha sürecek" compares nothing.
_MORE = "uzun|kisa|yüksek|alçak|düşük|fazla|az|çok|büyük|küçük|geniş|dar|ağir|hafif|derin|yaşli|genç|hizli|yavaş|pahali|ucuz|uzak|yakin"
_DIFFERENCE_TR = re.compile(rf" (?:[^\W\d]+ ){{1,2}}daha (?:{_MORE})(?!\w)")
_DIFFERENCE_BARE = re.compile(rf" [^\W\d]+ (?:{_MORE})(?!\w)")
_THAN = re.compile(r"\w[dt][ae]n (?:yaklaşik (?:olarak )?|tam |en az |sadece |yalnizca )?\Z")
_DIFFERENCE_EN = re.compile(
    r"[ -][a-z]+ (?:above|below) (?:the |its )?(?:seasonal |long-term |yearly |usual )?(?:average|normal|norm|usual|mean)\b|[ -](?:[a-z]+ ){1,2}(?:more|less|fewer|(?:long|short|high|low|larg|small|wid|narrow|heavi|light|deep|old|young|fast|slow|tall|cheap|far|clos)e?r|bigger|further) than\b"
)
_COUNTED = re.compile(r"[ -][a-z]{3,}")
_WERE = re.compile(r" (?:were|was|had|have|has|are|is)\b")
_VOTE = re.compile(
    r"\bby (?:a vote of )?(\d[\d,]*)(?: votes?)?(?: in favou?r)? (?:to|against) (\d[\d,]*)(?! ?(?:%|percent))\b"
)


# "The court ruled 8-1", where whoever wins has more; "rejected 45-55" passes.
_SCORE = re.compile(
    r"\b(?:rul(?:ed|ing)|vot(?:e|ed|ing)|decision|verdict|approv\w+|pass\w+|adopt\w+|back(?:ed|ing)|upheld|agreed|decided)\b[^.;:\d]{0,40}\b(\d{1,3})[-–](\d{1,3})(?![-–\d]|,\d| ?%|-year)"
)
_TR_SCORE = re.compile(r"(?<![\d.,])(\d+)['’]?[yae]{1,2} karşi(?:lik)? (\d+) oy")
_LOST = re.compile(r"\b(?:reject|fail|defeat|against|lost|lose|block|overturn|short)")
# "Raised to 10,000 from 12,000": a change that goes the other way than its verb.
_UP = r"(?:rais|increas|rose\b|rise|climb|grow|grew|jump|soar|surg|up\b)"
_DOWN = r"(?:lower|reduc|fell\b|fall|drop|declin|cut\b|plung|slid|shr[aiu]nk|down\b)"
_FIGURE = r"[$€£]?(\d[\d,]*(?:\.\d+)?)(?: (thousand|million|billion|trillion))?"
_CHANGED = re.compile(
    rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))\w*\b[^.;:\d]{{0,120}}? to (?:about |around |some |nearly |between |just |only )?{_FIGURE}(?: (?:and|to) [$€£]?[\d,.]+)?"
    rf"(?: ?%| percent| [a-z]+)?,? from (?:about |around |some |nearly |between |just |only |an estimated |an earlier |the )?{_FIGURE}(?! ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"
)
_SCALES = {None: 1.0, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}


def _find_turned_change(lowered: str) -> Problem | None:
    """Find a change whose two ends contradict its verb."""
    change = _CHANGED.search(lowered)
    if change is None:
        return None
    to, to_scale, start, start_scale = change.groups()[2:]
    if (to_scale is None) != (start_scale is None):
        return None  # "from 2 to 3 million"
    end, begin = (float(n.replace(",", "").rstrip(".")) * _SCALES[s] for n, s in ((to, to_scale), (start, start_scale)))
    turned = end < begin if change["up"] else end > begin
    return Problem("number", "", change.group()) if turned else None


def check_parts(pairs: Sequence[tuple[Number, Number]], folded: str, lowered: str) -> list[Problem]:
    """Find a part that is more than its whole, or a vote won by the fewer; returns problems of the kind "number".

    Args:
        pairs: numbers of equal worth, Turkish and English.
        folded: the folded Turkish text.
        lowered: the lower-cased English text.
    """
    figures = sorted(
        (b for a, b in pairs if a.kind == b.kind == "cardinal" and b.value is not None), key=lambda b: b.start
    )
    for one, other in itertools.pairwise(figures):
        if one.value is None or other.value is None:
            continue
        if (
            one.value > other.value >= _FEW
            and _OF.fullmatch(lowered, one.end, other.start)
            and _COUNTED.match(lowered, other.end)
        ):
            return [Problem("number", "", lowered[one.start : other.end])]
        if (
            one.value < other.value
            and _OF_THE.search(lowered, max(0, one.start - 40), one.start)
            and _AFTER.fullmatch(lowered, one.end, other.start)
            and _WERE.match(lowered, other.end)
        ):
            return [Problem("number", "", lowered[one.start : other.end])]
        if (
            one.value < other.value
            and _INCLUDING.fullmatch(lowered, one.end, other.start)
            and _COUNTED.match(lowered, other.end)
            and lowered[other.end : other.end + 2] not in ("-y", "mm", "-m")
        ):
            return [Problem("number", "", lowered[one.start : other.end])]
    differ = len(pairs) > 1 and (" than " in lowered or " above " in lowered or " below " in lowered)
    turned = _find_difference(pairs, folded, lowered) if differ else None
    if turned:
        return [turned]
    turned = _find_turned_change(lowered) if pairs and " from " in lowered and " to " in lowered else None
    if turned:
        return [turned]
    # "7'ye karşı 9 oyla": who wins has the second, whatever is decided.
    told = _TR_SCORE.search(folded) if "karşi" in folded else None
    if told and int(told[1]) < int(told[2]) and re.search(rf"(?<![\d,-]){told[1]}[-–]{told[2]}(?![\d,-])", lowered):
        return [Problem("number", told.group(), f"{told[1]}-{told[2]}")]
    score = _SCORE.search(lowered) if "oy" in folded and "-" in lowered.replace("–", "-") else None
    if score and int(score[1]) < int(score[2]) and not _LOST.search(lowered):
        return [Problem("number", "", score.group())]
    vote = _VOTE.search(lowered) if "vote" in lowered and "oy" in folded else None
    if vote and float(vote[1].replace(",", "")) < float(vote[2].replace(",", "")):
        return [Problem("number", "", vote.group())]
    return []


def _differs(folded: str, figure: Number) -> bool:
    """Tell whether a Turkish figure says by how much: "12 dakika daha uzun", "normalden 10 derece yüksek"."""
    if _DIFFERENCE_TR.match(folded, figure.end):
        return True
    then = _DIFFERENCE_BARE.match(folded, figure.end)
    return then is not None and _THAN.search(folded, max(0, figure.start - 40), figure.start) is not None


def _find_difference(pairs: Sequence[tuple[Number, Number]], folded: str, lowered: str) -> Problem | None:
    """Find what two things differ by exchanged with one of them: "73 minutes longer than the 12-minute record" for "73 dakikalık rekordan 12 dakika daha uzun"."""
    figures = [(a, b) for a, b in pairs if a.kind == b.kind == "cardinal"]
    ours = [(a, b) for a, b in figures if _differs(folded, a)]
    theirs = [(a, b) for a, b in figures if _DIFFERENCE_EN.match(lowered, b.end)]
    if len(ours) == len(theirs) == 1 and ours[0][0].value != theirs[0][0].value:
        return Problem("number", ours[0][0].text, theirs[0][1].text)
    return None
