"""A deed that is done told as one to come ("will sign a pact" for "anlaşma imzaladı"), and one to come as one that may be done.

The verb behind "will" is looked for in the source by the table of words: it must be told by the last word of the sentence, which is in the
past, and by no other word.
"""

from __future__ import annotations

from core import late_re as re
from transform.check.clues import Clues
from transform.check.concepts import words_of
from transform.check.hedge_put_in import UNSURE
from transform.check.links import STEM, Words
from transform.check.model import Problem

_SURE = 0.3  # how sure it is at least that the last word means the verb
_MAYBE = 0.03  # and how sure that another word may
_LAST_DONE = re.compile(
    r"(?<![\w'’])(?!\w*(?:[ae]c[ae]k|yor|m[ae]kt[ae]y|[aeiuü]r(?!d[iu]\b|t[iu]\b|il))\w{0,3}[dt][iuü])\w{2,}(?:[dt][iuü]|m[iuü]şt[iu])(?:l[ae]r)?(?=[.!\"”’'…]*\s*\Z)"
)
# "Yürütülecek", told as "may be held".
_LAST_TO_COME = re.compile(r"(?<!\w)\w{2,}[ae]c[ae]k(?:l[ae]r)?(?=[.!\"”’'…]*\s*\Z)")
_EN_MAY = re.compile(r"\b(?:may|might) (?:not |also |soon )?[a-z]{2,}")
_EN_SURE = re.compile(
    r"\b(?:will|would|shall|going to|set to|is to|are to|due|plan\w*|won't|schedul\w*|'ll|when\w*|what\w*|who\w*|as (?:\w+ ){1,2}as|or not)\b|[?]"
)
_MORE = re.compile(r"\w[.!?][\"”’']? \w")  # of several sentences the last says nothing of the first
_EN_WILL = re.compile(
    r"\b(?:will|is to|are to) (?:also |soon |now |not |then |later |\w+ly )?(?:be |have )?(?!have\b|had\b)([a-z]{3,})\b(?<!ly)"
)
_TO_COME = Clues("will ", "may ", "might ", "is to ", "are to ")


def check_future_deeds(folded: str, lowered: str, words: Words) -> list[Problem]:
    """Find what the source ends by as done, told by "will", and as to come, told by "may"; returns problems of the kind "hedge".

    Args:
        folded: the folded Turkish text.
        lowered: the lower-cased English text.
        words: beginnings of Turkish words → beginnings of English ones that mean the same.
    """
    if not _TO_COME.stand_in(lowered) or _MORE.search(folded):
        return []
    doubt = _EN_MAY.search(lowered)
    if doubt and not _EN_SURE.search(lowered):
        to_come = _LAST_TO_COME.search(folded)
        if to_come and not UNSURE.search(folded):
            return [Problem("hedge", to_come.group(), doubt.group())]
    will = _EN_WILL.search(lowered)
    done = _LAST_DONE.search(folded) if will else None
    if will is None or done is None:
        return []
    verb = will[1][:STEM]
    if words.get(done.group()[:STEM], {}).get(verb, 0) < _SURE:
        return []
    others = [w for w in words_of(folded[: done.start()])[0] if words.get(w[:STEM], {}).get(verb, 0) > _MAYBE]
    return [] if others else [Problem("hedge", done.group(), will.group())]
