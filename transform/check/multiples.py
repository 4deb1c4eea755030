"""A multiple told as a share, a share told as a multiple, or of the wrong thing: "cut to a quarter" for "dört katına çıkarıldı", "not ten times its imports" for "ithalatının onda biri".

By the words alone: four is in both "dört katı" and "a quarter".
"""

from __future__ import annotations

from core import late_re as re
from transform.check.clues import Clues
from transform.check.concepts import words_of
from transform.check.links import STEM, Words
from transform.check.model import Problem

_NUMBER = r"(?:iki|üç|dört|beş|alti|yedi|sekiz|dokuz|on|yüz|\d+(?:,\d+)?)"
_TR_MULTIPLE = re.compile(
    rf"(?<!\w){_NUMBER}['’]?(?:[iuü]n)? kat(?:i|ina|iydi|idir|indan|ini|iyla|tan|a)?(?!\w)(?! (?:daha )?(?:azal|düş|geril|küçül|eksil))"
)
_TR_SHARE = re.compile(
    r"(?<!\w)(?:(?:üç|dört|beş|alti|yedi|sekiz|dokuz|on|yüz)['’]?(?:te|de|da|ta) (?:bir|iki|üç|dört)\w*|üçte|dörtte|beşte|onda bir\w*|yari(?:si\w*|ya|m)?(?!\w)|çeyre\w*)"
)
_EN_MULTIPLE = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|hundred|\d[\d.]*)(?: |-)?(?:fold|times)\b|\b(?:doubl|twice|tripl|trebl|quadrupl|quintupl|multipl)\w*|\btenfold|\d+x\b|%|percent"
)
_EN_SHARE = re.compile(
    r"\b(?:(?:a|one|two|three|four)[ -](?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|hundredth)s?\b(?! (?:time|day|month|week|year|of the year|consecutive|straight|place|round|test|man|woman|party|in a row))|halv(?:e|es|ed|ing)\b|one in \w+|half\b|quarter of)"
)
_TR_BASE = re.compile(
    rf"(?<!\w)(\w{{4,}}?[iuü]n[iuü]n|\w{{4,}}[iuü]n) (?:yaklaşik |neredeyse |tam |sadece |ancak )?(?:(?:üç|dört|beş|on|yüz)['’]?[dt][ae] bir\w*|{_NUMBER} kat\w*|yari\w*)"
)
_EN_BASE = re.compile(
    r"\b(?:half|third|quarter|fifth|tenth|hundredth|times|twice|double|triple)(?: (?:as \w+ as|of|that of|those of|the|its|his|her|their))* ([a-z]{4,})\b"
)
_CLUES = Clues(
    "fold", "times", "half", "halv", "third", "quarter", "fifth", "sixth", "tenth", "eighth", "hundredth", "double", "doubling", "tripl", "twice", "one in ", "quadr", "0x",
)  # fmt: skip
_SURE, _NONE = 0.3, 0.03  # how surely two words mean the same, and when they hardly can


def check_multiples(folded: str, lowered: str, words: Words) -> list[Problem]:
    """Find a share and a multiple that stand for one another, or are of another thing; returns problems of the kind "number".

    Args:
        folded: the folded Turkish text.
        lowered: the lower-cased English text.
        words: beginnings of Turkish words → beginnings of English ones that mean the same.
    """
    if not _CLUES.stand_in(lowered):
        return []
    multiple, share = _TR_MULTIPLE.search(folded) if " kat" in folded else None, _TR_SHARE.search(folded)
    if multiple is None and share is None:
        return []
    times, part = _EN_MULTIPLE.search(lowered), _EN_SHARE.search(lowered)
    if multiple and part and not share and not times:
        return [Problem("number", multiple.group(), part.group())]
    if share and times and not multiple and not part and times.group() not in ("%", "percent"):
        return [Problem("number", share.group(), times.group())]
    return _find_other_base(folded, lowered, words)


def _find_other_base(folded: str, lowered: str, words: Words) -> list[Problem]:
    """Find what is a share or a multiple of one thing told of another that the source names too ("a tenth of its exports")."""
    base, told = _TR_BASE.search(folded), _EN_BASE.search(lowered)
    if base is None or told is None:
        return []
    theirs = told[1][:STEM]
    own = words.get(base[1][:STEM], {})
    if own.get(theirs, 0) > _NONE:
        return []
    rest = lowered[: told.start()] + lowered[told.end() :]
    if max((own.get(word[:STEM], 0) for word in words_of(rest)[0]), default=0) < _SURE:
        return []
    # "İhracatı ithalatının onda biri": what is compared is somebody's too; "füze parçalarının" is one thing.
    before = words_of(folded[: base.start()])[0]
    others = [w for w in before if w[-1] in "iuü" and words.get(w[:STEM], {}).get(theirs, 0) > _SURE]
    return [Problem("number", base.group(), told.group())] if others else []
