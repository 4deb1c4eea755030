"""A possibility told as a certainty beside another that is kept: "can play its cards … will support" for "destekleyebilir".

`hedges` counts words of possibility, and one of another verb can stand for one that is lost. Here the verb in -abil is looked up
in the table of words: where its own translation stands behind a "will", the possibility is lost.
"""

from __future__ import annotations

from core import late_re as re
from transform.check.concepts import words_of
from transform.check.links import ALIKE, STEM, Words
from transform.check.model import Problem
from transform.check.role_marks import is_empty

_ABLE = re.compile(r"(\w+?)y?[ae]bil(?:ir(?:l[ae]r|di|miş)?|ecek|eceğ\w*|iyor\w*|m[ei]\w*)\Z")
# Verbs that tell nothing alone: "neden olabilir", "yol açabilir".
_LIGHT = frozenset("ol ed et yap ver al bul bulun kal gel getir çik aç gör geç say sağla".split())
_WILL = re.compile(
    r"(?:\bwill|'ll|\b(?:is|are) going to)(?: (?:also|be|then|soon|now|only|never|not|even|have|again|\w+ly))* \Z"
)
_SOFT = re.compile(
    r"\b(?:may|might|could|can|possib\w+|perhaps|maybe|potential\w*|likely|probab\w+|able|chances?|whether|if|unless|as long as|allow\w*|enabl\w*|let|lets)\b"
)
_SURE = 0.35  # how sure it is at least that two words mean the same
_NEAR = 32  # characters


def check_possible(folded: str, lowered: str, words: Words) -> list[Problem]:
    """Find a verb in -abil of which the translation stands behind a "will"; returns problems of the kind "hedge".

    Args:
        folded: the folded Turkish sentence.
        lowered: the lower-cased English sentence, with straight apostrophes.
        words: beginnings of Turkish words → beginnings of English ones that mean the same.
    """
    if "bil" not in folded or not ("will" in lowered or "'ll" in lowered or "going to" in lowered):
        return []
    ours = words_of(folded)[0]
    theirs = list(zip(*words_of(lowered), strict=True))
    for i, word in enumerate(ours):
        able = _ABLE.match(word)
        if able is None or word.startswith("bil"):
            continue
        told = ours[i - 1] if able[1] in _LIGHT and i else word
        links = {english for english, sure in words.get(told[:STEM], {}).items() if sure >= _SURE} | {told[:STEM]}
        found = [at for w, at in theirs if len(told) >= ALIKE and w[:STEM] in links and not is_empty(w)]
        hard = [at for at in found if _WILL.search(lowered, max(0, at - _NEAR), at)]
        if hard and len(hard) == len(found) and not _SOFT.search(lowered, max(0, hard[0] - _NEAR), hard[0] + _NEAR):
            return [Problem("hedge", word, lowered[hard[0] :].split(" ", 1)[0])]
    return []
