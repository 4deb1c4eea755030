"""Hedges told as what is or will be so, where another word of the sentence passes for them: "will visit" for "etmeyi planlıyor".

The lists of `hedge_exact` are wide, as an intention is told in many ways; a "look" or a "prepare" that belongs to another word
lets a plan pass that became a "will". Here the English must show the hardened form itself, and the source must have nothing that
asks for it: no future beside the plan, no second possibility; then only words that mean the hedge and nothing else excuse it.
"""

from __future__ import annotations

from dataclasses import dataclass

from core import late_re as re
from transform.check.branches import Branches, Choice
from transform.check.model import Problem


@dataclass(frozen=True, slots=True)
class _Hard:
    """A hedge and the form it may not be told in.

    Attributes:
        said: the Turkish hedge (folded).
        hard: the English that tells it as so; None: nothing need be there, only the hedge missing.
        asks: what else of the source asks for that English.
        told: the English words that tell the hedge.
    """

    said: Branches
    hard: re.Pattern[str] | None
    asks: re.Pattern[str] | None
    told: re.Pattern[str]


def _words(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{words})\b")


_TO_DO = r"\w+m[ae](?:y[iu]|(?:s[iu]|l[ae]r[iu])n[iu])(?: d[ae])?"
_WILL = re.compile(r"\b(?:will|shall)\b(?! not\b)|'ll\b|\b(?:is|are) going to\b")
_FUTURE = re.compile(
    r"(?<!\bgel)[ae]c[ae][kğ]|[ae]bil|\w[aeiuü]r(?:l[ae]r)?(?:s[ae])?(?=\W*(?:\Z|[.,;!?\"”]))|\bgelecek\b(?! (?:ay|yil|hafta|gün|sezon))"
)
_WANTS = (
    r"plan\w*|intend\w*|intent\w*|aim\w*|goals?|target\w*|objectives?|purpose\w*|seek\w*|sought|want\w*|wish\w*|hop(?:e|es|ed|ing|eful)|look(?:s|ed|ing)? (?:to|forward|at \w+ing)|consider\w*|mull\w*|weigh\w*|"
    r"propos\w*|scheduled?|due|set (?:to|sights)|would (?:also )?like|'d like|keen|eager|willing\w*|desir\w*|aspir\w*|ambition\w*|try|tries|trying|tried|attempt\w*|effort\w*|ask\w*|demand\w*|urg\w*|call(?:s|ed|ing)? (?:for|on)|"
    r"press\w*|push\w*|expect\w*|need\w*|interested|prefer\w*|envisag\w*|envision\w*|prepar\w* (?:to|for an?)|preparing|readying|bids?|insist\w*|requir\w*|think\w* (?:of|about)|contemplat\w*|meant|design\w*|so that|in order|eye(?:s|d|ing)|"
    r"thinking|minded|project\w*|pledg\w*|vow\w*|promis\w*|should|must|would|could|may|might|has (?:his|her|its) (?:sights|eyes?)|determined|resolved|drive|campaign\w*|appeal\w*|request\w*|slated|on course"
)
_CHANCES = (
    r"likel\w+|unlikely|chances?|odds|risk\w*|probab\w+|improbab\w+|possib\w+|impossib\w+|prospects?|prone|danger\w*|expect\w*|potential\w*|hopes?|hoping|threat\w*|doubt\w*|fear\w*|vulnerab\w*|susceptib\w*|liable|inclin\w*|apt|"
    r"tend\w*|may|might|probab\w*|conceivabl\w*|plausib\w*|bets?|stand to|stands to"
)
_SMALL = (
    r"unlikel\w+|improbab\w+|slim\w*|low\w*|small\w*|remote\w*|poor|doubt\w*|hardly|less|dim\w*|long shot|long odds|faint|dwindl\w*|scant|minimal|weak\w*|negligible|barely|scarcely|"
    r"(?:not|n't|never|no)(?: \w+){0,3} (?:likel\w+|probab\w+|expect\w*|chances?|prospects?|hopes?|possib\w+)|little (?:\w+ )?(?:chance|likelihood|prospect|probability|hope|possibility|risk|expectation|danger)|few|rul\w+ out|skeptic\w*|sceptic\w*|"
    r"far-fetched|against the odds|pessimis\w*|limited|reduc\w+|low\w*|decreas\w*|fall\w*|fell|drop\w*|declin\w*|shrink\w*|shrank|reced\w*|fad\w+|thin\w*|diminish\w*|wan(?:es|ed|ing)|hard to|difficult\w*|struggl\w*|dubious|appear\w*|seem\w*|not (?:think|believe|see)|n't (?:think|believe|see)"
)
_HARD = (
    # What is planned, wanted or meant, told as what will be.
    _Hard(
        Branches((
            rf"\b(?:{_TO_DO} (?:planl(?:iyor|amakta)|hedefl(?:iyor|emekte)|amaçl(?:iyor|amakta)|tasarl(?:iyor|amakta)|düşünüyor|umuyor|umut ediyor|istiyor)|\w+m[ae]k istiyor|"
            r"\w+m[ae](?:s[iu]|l[ae]r[iu]) (?:planlan|hedeflen|amaçlan|öngörül|düşünül|umul|isten)(?:iyor|uyor|üyor|mekte|makta))\w*",
            "planl", "hedefl", "amaçl", "tasarl", "düşün", "umuyor", "umut ediyor", "istiyor", "öngörül", "umul", "isten",
        )),
        _WILL,
        _FUTURE,
        _words(_WANTS),
    ),
    # What is not expected, not planned, told as what will not be.
    _Hard(
        Branches((
            r"\b(?:\w+m[ae](?:s[iu]|l[ae]r[iu]) (?:beklenm|planlanm|öngörülm|düşünülm)[iuü]yor|\w+m[ae]y[iu] (?:planlam|düşünm)[iuü]yor|niyetli (?:görünm[iuü]yor|değil)|niyetinde (?:değil|görünm[iuü]yor))\w*",
            "beklenm", "planlanm", "öngörülm", "düşünülm", "planlam", "düşünm", "niyetli ", "niyetinde ",
        )),
        re.compile(r"\b(?:will (?:not|never)|won't|(?:is|are) not going to)\b"),
        _FUTURE,
        _words(rf"{_WANTS}|seem\w*|appear\w*|likel\w+|unlikely|moods?|disposed|inclin\w*|think\w*|believ\w*|probab\w*"),
    ),
    # How likely something is: a "may" of another verb says nothing of that.
    _Hard(
        Branches((
            r"\b(?:ihtimal|olasilik|olasiliğ)\w*(?: \w+){0,3} (?:art(?:iyor|ti|tir|ar|acak)|yüksel(?:iyor|di|t|ir|ecek)|azal(?:iyor|di|t|ir|acak)|düş(?:üyor|tü|ür|ecek)|yüksek|fazla|kuvvetli)\w*",
            "ihtimal", "olasilik", "olasiliğ",
        )),
        None,
        None,
        _words(_CHANCES),
    ),
    _Hard(
        Branches((
            r"\b(?:ihtimal|olasilik|olasiliğ)\w*(?: \w+)? (?:düşük|zayif|az\b|küçük|azdir|sinirli)\w*|\bdüşük (?:bir )?(?:ihtimal|olasilik)\w*", "ihtimal", "olasilik", "olasiliğ",
        )),
        None,
        None,
        _words(_SMALL),
    ),
    # "En az bir hafta" is no figure: a week and no less.
    _Hard(
        Branches((r"\ben az(?:indan)? bir(?!i?n?c|i\b|ini\b|inin\b|inde\b|ine\b| de\b) (?:saniye|dakika|saat|gün|hafta|ay\b|aylik|yil|on yil|kat|metre|kilometre|ton|kez|defa|kere)\w*", "en az")),
        None,
        None,
        _words(r"least|minim\w*|more|less|over|fewer|upwards?|longer|beyond|sooner|above|exceed\w*|excess|plus|further|further"),
    ),
    # "Bir yıla kadar hapis": a year at most.
    _Hard(
        Branches((r"\bbir (?:yil|ay|hafta|gün)[ae] (?:kadar|varan)(?: \w+){0,2} (?:hapis|hapse|hapsi|ceza|para ceza|gözalt|tutuk)\w*", " kadar ", " varan ")),
        None,
        None,
        _words(r"up to|maxim\w*|as (?:much|many|long) as|at most|no (?:more|longer) than|potential\w*|limit\w*|ceiling|or less|not more than|a year or|within"),
    ),
)  # fmt: skip
_HARD_SAID = Choice((hard.said, hard) for hard in _HARD)
# "Nasıl fayda sağlayabilir?" asks how it may.
_ASKED = re.compile(r"\b(?:nasil|neden|niçin|niye) [^.!?]{3,120}[ae]bilir(?:ler)?\s*\?\W*\Z")
_ASKED_OF = re.compile(
    r"\b(?:how|why)\b(?=[^?.]*\b(?:is|are|was|were)\b)(?![^?.]*\b(?:may|might|can|could|would|should|will|possib\w*|potential\w*|able|to|likely|perhaps|do|does|did)\b|[^?.]*'(?:d|ll)\b)"
)


def check_strict(folded: str, lowered: str) -> list[Problem]:
    """Find a hedge told as what is or will be so; returns problems of the kind "hedge".

    Args:
        folded: the folded Turkish sentence.
        lowered: the lower-cased English sentence, with straight apostrophes.
    """
    for hedge in _HARD_SAID.of(folded):
        hard = hedge.hard.search(lowered) if hedge.hard else None
        if hedge.hard and hard is None:
            continue
        said = hedge.said.search(folded)
        if said is None or hedge.told.search(lowered):
            continue
        if hedge.asks is None or not hedge.asks.search(folded):
            return [Problem("hedge", said.group(), hard.group() if hard else "")]
    if "bilir" in folded and "?" in folded:
        asked = _ASKED.search(folded)
        plain = _ASKED_OF.search(lowered) if asked else None
        if asked and plain:
            return [Problem("hedge", asked.group(), plain.group())]
    return []
