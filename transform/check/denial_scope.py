"""How far a denial reaches: "only munitions" for "sadece mühimmat değil", "not only" for "değil yalnızca", "impossible" for "imkansız değil"."""

from __future__ import annotations

from core import late_re as re
from transform.check import denial_patterns as patterns
from transform.check.model import Problem

# Words in -siz that are words of their own, and the English words with a prefix or suffix that tell them: these tell no denial besides.
TR_OWN_LESS = {
    "rahatsiz": ("uneas", "uncomf", "discomf", "unhapp", "dissat", "unwell", "displeas", "discont"),
    "huzursuz": ("unrest", "uneas", "uncomf"), "işsiz": ("unempl", "jobless"), "talihsiz": ("unfort", "unluck"),
    "yetersiz": ("insuff", "inadeq"), "başarisiz": ("unsucc",), "asilsiz": ("unfound", "unsubst", "baseless", "groundless"),
    "haksiz": ("unfair", "unjust", "injust"), "mutsuz": ("unhapp",), "kaçinilmaz": ("inevit", "unavoid", "inescap"),
    "sonsuz": ("infin", "endless", "unlim"), "sayisiz": ("countless", "innumer"), "evsiz": ("homeless",),
    "kimsesiz": ("homeless",), "güçsüz": ("powerless",), "düzensiz": ("irreg", "disord"),
}  # fmt: skip
# "Sadece X değil, Y de" adds to X, which "only X" does not.
TR_MORE_THAN_THIS = re.compile(
    r"\b(?:sadece|yalniz(?:ca)?)(?! \w+ değil mi)\b[^.;!?]{1,60}? değil(?:,| ayni|\b[^.;!?]{0,60}\b[dt][ae]\b)"
)
TR_NOT_BUT_ONLY = re.compile(r"\bdeğil,? (?:sadece|yalniz(?:ca)?)\b")
TR_NOT_IMPOSSIBLE = re.compile(r"\b(?:imkansiz|imkânsiz|olanaksiz) (?:değil|olmad|olmay)\w*")
EN_NOT_IMPOSSIBLE = re.compile(
    r"(?:\bnot?|n't|\bnever|\bhardly|\bnothing|\bnor|\bless|\bwithout)\b[^.;]{0,30}\bimpossible"
)
EN_PLAIN_ONLY = re.compile(r"(?<!not )(?<!n't )(?<!nor )(?<!the )(?<!an )(?<!if )\bonly\b")
EN_MORE_BESIDES = re.compile(
    r"\b(?:not (?:only|just|merely|simply|solely|limited|confined)|n't (?:only|just|merely|simply)|also|as well|too|both|besides|addition|more than|beyond|alone|nor only|rather|never only|no longer only|far from only|cannot only|but)\b"
)


def check_scope(source: str, target: str) -> list[Problem]:
    """Find a denial told of less or of more than the source denies; returns problems of the kind "negation".

    Args:
        source: the folded Turkish sentence.
        target: the lower-cased English sentence, with straight apostrophes.
    """
    if "değil" in source and "only" in target:
        # "Sadece mühimmat değil": "only munitions".
        more = TR_MORE_THAN_THIS.search(source)
        only = EN_PLAIN_ONLY.search(target) if more else None
        if only and not EN_MORE_BESIDES.search(target):
            return [Problem("negation", more.group() if more else "", only.group())]
        # "Tamamını değil yalnızca yaralıları": "not only the wounded".
        less = TR_NOT_BUT_ONLY.search(source)
        also = patterns.EN_NOT_ONLY.search(target) if less and not more else None
        if less and also:
            return [Problem("negation", less.group(), also.group())]
    if "mpossible" in target:
        possible = TR_NOT_IMPOSSIBLE.search(source)
        if possible and not EN_NOT_IMPOSSIBLE.search(target):
            return [Problem("negation", possible.group(), "impossible")]
    return []
