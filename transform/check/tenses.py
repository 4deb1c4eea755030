"""What is to come told as done, and what was done told as to come: "sent troops" for "asker gönderecek", "will sign" for "imzaladı".

Turkish marks what is to come by "-ecek" at the end of a sentence or, reported, by "-eceğini". English has many ways to say so, each of
which passes, and so does the present ("the team plays on Thursday").
"""

from __future__ import annotations

from core import late_re as re
from transform.check.branches import Branches
from transform.check.clues import Clues
from transform.check.model import Problem

_TO_COME = re.compile(r"\w{2,}y?[ae]c[ae]k(?:l[ae]r)?(?:t[iu]r)?(?=[.!…\"”’']* *\Z)")
_REPORTED_TO_COME = re.compile(
    r"(?<!\w)(?!ol[ae]ca)\w{2,}[ae]c[ae](?:ğ[iu]|kl[ae]r[iu])n[iuae]\w*(?!\w)(?! (?:kadar|rağmen|karşi))"
    # "-eceği belirtildi": what is reported is the subject of a passive.
    r"|(?<!\w)(?!ol[ae]ca)\w{2,}[ae]c[ae](?:ğ[iu]|kl[ae]r[iu])(?= (?:de |da )?(?:belirtil|bildiril|kaydedil|açiklan|aktaril|ifade edil|"
    r"ileri sürül|iddia edil|öne sürül|duyurul|tahmin edil|düşünül|vurgulan|söylen|değerlendiril|konuşul|yazil))"
)
_EN_TO_COME = re.compile(
    r"\b(?:will|won't|would|wouldn't|shall|going to|(?:was|were|been|able|reluctant|keen|eager|how|where|what|agreed|agreement|need\w*|seek\w*|sought|way|order\w*|decid\w*|decision|tri\w+|try\w*|ask\w*|appoint\w*|elect\w*|named?|call\w*|urg\w*|continu\w*|date|supposed|meant|bound|slated|poised|booked|obliged|forced|allowed|required|committed|determined|chosen|in a position) to|may|might|can|can't|cannot|could|should|must|expected|schedul\w+|plans?|planned|planning|next|upcoming|future|"
    r"soon|tomorrow|intend\w*|vow\w*|pledg\w*|promis\w*|want\w*|prepar\w*|ready|aim\w*|hop\w*|likely|prospect|due|coming|pending|forecast\w*|predict\w*|looming|if|when|"
    r"never|threat\w*|propos\w*|refus\w*|willing\w*|is|are|has yet|eventual\w*|set|sets|not|no|rul\w+ out|hold|about|start\w*)\b|'ll\b|'d\b|(?:it|that|he|she|there|what|who|here|let|how|when|where|this|one)'s\b"
)
# What is denied as to come is told as denied of what was done: the "not" of it excuses nothing.
_NOT_TO_COME = re.compile(r"m[ae]y[ae]c[ae]")
_EN_DID_NOT = re.compile(r"\b(?:did|has|have|had)(?: not|n't)\b(?! yet)")
_EN_DONE = re.compile(
    r"\b(?:was|were|had|has|have|did|gave|took|went|came|sent|made|met|held|won|lost|left|began|brought|bought|sold|told|fell|rose|grew|got|found|built|led|paid|put|ran|saw|set|"
    r"sought|spoke|stood|struck|[a-z]{2,}ed)\b"
)
# Whatever of Turkish may be told by "will": the aorist, the present, what can, must, is planned, hoped or asked for, and clauses of purpose.
_MAY_COME = re.compile(
    r"[ae]c[ae](?:k|ğ)|[ae]bil|m[ae]l[iu]|gerek|plan|bekle|hedef|niyet|üzere|iste|amaç|amac|m[ae]z|\w[aeiuü]r(?:l[ae]r|im|iz|sin)?(?=[.!?,;:\"”’']|\Z| ve\b| ama\b| ancak\b| ki\b)|\w\w[aeiuü]r(?:s[ae]|ken)|yor|"
    r"m[ae]kt[ae]|m[ae](?:y[iea]|k\b)|s[iu]n(?!\w)|[ae]l[iu]m(?!\w)|zorunda|şart|lazim|vaat|söz ver|yarin|gelecek|önümüz|sonra|takvim|aday|umut|um[du]|tahmin|ileri|"
    r"d[iuü]r(?!\w)|m[ae]ya|m[ae]den|hazir|taahhüt|teklif|öner|kadar|olasi|muhtemel|\?|için|\w[iuü]l[ae]n|gel(?:en|in)|ol[ae]n|bugün|akşam|yakin|irade|tehdit|and iç|yemin|karar|mümkün|imkan|olanak|ihtimal|m[ae]s[iu]n[iu]n|m[ae]m(?!\w)|tatil ed|ertele|uzat(?:il|t)|kapat[iı]l"
)
_WAS_DOING = re.compile(
    r"(?<!bili)yordu(?=[.!\"”’']*\s*\Z)"
)  # at the end; what stood before it says nothing of what is to come
_EN_WILL = Branches(
    (
        r"(?<!the )(?<!his )(?<!her )(?<!their )(?<!political )(?<!good)(?<!free )(?<!own )(?<!of )(?<!\ba )\bwill\b(?! of\b)",
        "will",
    ),
    (r"\bshall\b", "shall"),
    (r"\b(?:is|are) going to\b", "going to"),
    (r"'ll\b", "'ll"),
    (r"\bwon't\b", "won't"),
)
_COMING = Clues("cak", "cek", "cağ", "ceğ")  # every word by which Turkish tells what is to come has one of these

_EN_RELATIVE = re.compile(r"\b(?:who|which|that|whose)\b[^,.;]*")  # what somebody did before is told there
# "Said that they had been questioned": what was said stands behind the same word.
_EN_SAID_DONE = re.compile(
    r"\b(?:say|said|says|announced|reported|stated|claimed|told \w+|added|declared) that [^.;]*?"
    r"\b(?:had|has|have) (?:already |since |now )?(?:been )?[a-z]{2,}(?:ed|en|wn|nt|lt|pt|ld|ght)\b"
)
_EN_WOULD = re.compile(r"\bwould\b(?! (?:like|neither|not|only|have)\b)")  # "would not say": refused to
# What else of Turkish may be told by "would": what used to be, conditions, what was to be said, foreseen or wished for.
_MAY_HAVE_COME = re.compile(
    r"[aeiuü]r(?:d[iu]|m[iu]ş|l[ae]rd|dik|dim)|s[ae](?:yd|ym|\b|k\b|n\b|l[ae]r\b|n[iu]z)|m[ae]zd|diye|gib|\bki\b|karş|önce|m[ae]d[ae]n|"
    r"ihtimal|öngör|durumun|halinde|takdir|m[ae]s[iu]|rica|m[ae]k\b|gelecek|[ae]rek|vaa[dt]|eğilim"
)


def check_tenses(folded: str, lowered: str) -> list[Problem]:
    """Find what is to come told as done, and the contrary; returns problems of the kind "hedge".

    Args:
        folded: the folded Turkish text.
        lowered: the lower-cased English text, with straight apostrophes.
    """
    will = _EN_WILL.search(lowered)
    if will:
        folded = _WAS_DOING.sub(" ", folded) if "yordu" in folded else folded
        return [] if _MAY_COME.search(folded) else [Problem("hedge", "", will.group())]
    would = _EN_WOULD.search(lowered) if "would" in lowered else None
    if would and not (_MAY_COME.search(folded) or _MAY_HAVE_COME.search(folded)):
        return [Problem("hedge", "", would.group())]
    if not _COMING.stand_in(folded):
        return []
    to_come = _TO_COME.search(folded) or _REPORTED_TO_COME.search(folded)
    if to_come is None:
        return []
    if _NOT_TO_COME.search(to_come.group()):
        lowered = _EN_DID_NOT.sub("did", lowered)
    if _EN_TO_COME.search(lowered):
        return []
    done = _EN_DONE.search(_EN_RELATIVE.sub("", lowered)) or _EN_SAID_DONE.search(lowered)
    return [Problem("hedge", to_come.group(), done.group())] if done else []
