"""The dead and the wounded exchanged: "3 were wounded and 17 killed" for "3 kişi öldü, 17 kişi yaralandı".

Told only where each text has one word of death and one of injury, each with a figure right beside it, and the figures are the same two.
"""

from __future__ import annotations

from collections.abc import Sequence

from core import late_re as re
from transform.check.model import Problem
from transform.numbers import Number

_TR = {
    "dead": re.compile(
        r"(?<!\w)(?:öl(?:d[uü]\w*|en\w*|müş\w*|üm\w*|ü(?:nün|sü|ye|de)?\b|dürül\w*|dürd\w*)|hayat\w* kayb\w+|yaşam\w* yitir\w*|can ver\w*|can\w* kayb\w+|şehit\w*)"
    ),
    "hurt": re.compile(r"(?<!\w)yaral(?:an|i)\w*"),
}
_EN = {
    "dead": re.compile(r"\b(?:killed|killing|died|dead|deaths?|dies|kills|slain)\b|\blost their li(?:fe|ves)\b"),
    "hurt": re.compile(r"\b(?:wounded|wounding|injured|injuring|hurt|wounds|injures|injuries)\b"),
}
# Between a figure and the word behind it: what is counted, and no second thing.
_TR_BETWEEN = re.compile(r"['’]?\w{0,6}(?: [^\W\d,;.]+){0,4} ?")
_EN_BETWEEN = re.compile(r"(?: (?!and\b|or\b|but\b|while\b|with\b)[a-z'-]+){0,6} ")
_EN_AFTER = re.compile(
    r" (?:at least |about |some |around |nearly |more than |over |another |the |an estimated |up to |almost )?\Z"
)


def check_fates(pairs: Sequence[tuple[Number, Number]], folded: str, lowered: str) -> list[Problem]:
    """Find the number of the dead told as that of the wounded, and the contrary; returns problems of the kind "number".

    Args:
        pairs: numbers of equal worth, Turkish and English.
        folded: the folded Turkish text.
        lowered: the lower-cased English text.
    """
    if "yaral" not in folded:
        return []
    firm = [(a, b) for a, b in pairs if a.kind == b.kind == "cardinal" and a.value == b.value is not None]
    ours = {fate: _of_turkish(pattern, firm, folded) for fate, pattern in _TR.items()}
    theirs = {fate: _of_english(pattern, firm, lowered) for fate, pattern in _EN.items()}
    if None in ours.values() or None in theirs.values() or ours["dead"] == ours["hurt"]:
        return []
    if ours["dead"] == theirs["hurt"] and ours["hurt"] == theirs["dead"]:
        a, b = firm[ours["dead"] or 0]
        return [Problem("number", a.text, b.text)]
    return []


def _of_turkish(pattern: re.Pattern[str], pairs: Sequence[tuple[Number, Number]], folded: str) -> int | None:
    """Return the place of the pair whose Turkish number stands before the one word of a fate."""
    words = list(pattern.finditer(folded))
    if len(words) != 1:
        return None
    before = [(a.end, i) for i, (a, _) in enumerate(pairs) if a.end <= words[0].start()]
    end, i = max(before, default=(-1, -1))
    return i if end >= 0 and _TR_BETWEEN.fullmatch(folded, end, words[0].start()) else None


def _of_english(pattern: re.Pattern[str], pairs: Sequence[tuple[Number, Number]], lowered: str) -> int | None:
    """Return the place of the pair whose English number stands beside the one word of a fate."""
    words = list(pattern.finditer(lowered))
    if len(words) != 1:
        return None
    word = words[0]
    before = max(((b.end, i) for i, (_, b) in enumerate(pairs) if b.end <= word.start()), default=(-1, -1))
    if before[0] >= 0 and _EN_BETWEEN.fullmatch(lowered, before[0], word.start()):
        return before[1]
    after = min(((b.start, i) for i, (_, b) in enumerate(pairs) if b.start >= word.end()), default=(-1, -1))
    return after[1] if after[0] >= 0 and _EN_AFTER.fullmatch(lowered, word.end(), after[0]) else None
