"""What nearly or never happened, was asked or wished for, told as a fact: "the plane crashed" for "uçak az kalsın düşüyordu".

Turkish marks it by a phrase or an ending; each asks for an English word of a wide list. Of 9,800 true pairs 1,290 have such a mark, and all but
four of them the English word.
"""

from __future__ import annotations

from dataclasses import dataclass

from core import late_re as re
from transform.check.engine_rows import Rows, Texts, Words
from transform.check.model import Kind, Problem


@dataclass(frozen=True, slots=True)
class _Mark:
    """A mark of Turkish, and what may tell it in English.

    Attributes:
        said: the mark.
        tells: what may tell it.
        kind: the kind of the problem where nothing does.
    """

    said: re.Pattern[str]
    tells: Words
    kind: Kind

    def find(self, texts: Texts) -> list[Problem]:
        """Find the mark where nothing of the target tells it."""
        said = self.said.search(texts.folded)
        if said is None or self.tells.stand_in(texts.lowered):
            return []
        word = texts.folded.rfind(" ", 0, said.start()) + 1
        return [Problem(self.kind, texts.folded[word : said.end()].strip("\"“”'’ "), "")]


def _mark(said: str, tells: str, kind: Kind = "hedge") -> _Mark:
    return _Mark(re.compile(said), Words(tells), kind)


_ASKED = (
    r"\?|ask|question|\bname\b|\blist\b|whether|wonder|\bif\b|quer|inquir|enquir|doubt|\bwho|what|how|when|where|why|which|demand|"
    r"\b(?:did|do|does|is|are|was|were|can|could|will|would|has|have|should) (?:we|you|i|he|she|it|they|this|that|there|the)\b"
)
# "Gelsin" before the end of a quotation.
_WISHES = tuple(
    f"{wish}{end}"
    for wish in ("sin", "sun", "sün", "sinlar", "sinler", "sunlar", "sünler")
    for end in ('"', '."', '!"', ',"', "”", ".”", "!”", ",”", "'")
)
_MARKS = (
    (("az kalsin", "az daha", "kil payi", "ramak kal"), _mark(
        r"(?<!\w)(?:az kalsin|az daha(?= .*(?:yordu|c[ae]kti))|kil payi|ramak kal)",
        r"almost|near|close|verge|brink|narrow|within|about to|point of|hair|barely|just|escap|whisker",
    )),
    ((" üzere",), _mark(
        r"m[ae]k üzere(?:y[dk]|dir| ol(?:du|an|up)|(?=[.!?\"”]))",
        r"about|verge|brink|near|close|almost|set to|ready|going to|prepar|soon|imminent|poised|point|\bas\b|\w+ing\b|will|shortly|due|to [a-z]+",
    )),
    (("muş gibi", "miş gibi", "müş gibi", "mişçasina", "muşçasina", "mişçesine", "müşçesine", "şlar gibi", "şler gibi"), _mark(
        r"\wm[iuü]ş(?:l[ae]r)?(?:ç[ae]s[iu]n[ae]| gibi)",
        r"\bas\b|like|appear|seem|pretend|look|feel|felt|akin|sound|such|impression|virtual|practical|impress|would|enough|\bact|effective",
    )),
    (("saydi", "seydi", "salardi", "selerdi"), _mark(
        r"(?<=\w\w)s[ae](?:(?:l[ae]r)?yd[iu](?!\w{4})|l[ae]rd[iu](?!\w))",
        r"\bif\b|\bhad\b|unless|would|could|wish|should|\bwere (?:it|there|they|he|she|we|you|to|not for)\b|even|whether|without|but for|might|otherwise|only|'d\b|whatever|when|hypothet|what|no matter|until|although|though",
    )),
    (_WISHES, _mark(
        r"(?<=\w\w)s[iuü]n(?:l[ae]r)?(?=[.!,]?[\"”'’]+,? (?:dedi|diye|ifade))",
        r"let|should|must|may|need|ha(?:s|ve|d) to|ask|urg|call|demand|want|order|tell|told|ought|please|hope|wish|to [a-z]+|requir|appeal|insist|recommend|invit|pray|bless|god|"
        r"rest|make sure|never|don't|do not|long live|can|will|would|if|wherever|be\b",
    )),
    (("?",), _mark(r"\w\s?[\"”’']?\?", _ASKED)),
    (("zorunda kal",), _mark(
        r"m[ae]k zorunda kal",
        r"forc|ha(?:s|ve|d|ving) to|compel|oblig|must|need|requir|no (?:choice|option|alternative)|only|bound|pressed|w(?:as|ere) to|find|fac|driv|prompt|coerc|made to|oust",
    )),
)  # fmt: skip
# "12 rounds" for "12. tur".
_ORDINAL = re.compile(
    r"(?<![\d.,])(\d{1,3})\. (?!\d|yıl|yil|yaş|gün|ay\b|sıra|madde|dakika|saniye|sayfa)[a-zçğıöşü]{2,}"
)
_PLURAL = r"(?<![\d.,$€£:/-])\b{} (?!(?:was|is|has|as|plus|miles|us)\b)(?:[a-z-]+ )?[a-z]{{3,}}(?<!us)(?<!ss)s\b"


class _Order:
    """An order told as a number: "12 rounds" for "12. tur"."""

    def find(self, texts: Texts) -> list[Problem]:
        """Find it; a problem of the kind "number"."""
        for order in _ORDINAL.finditer(texts.source):
            number = order[1]
            if len(re.findall(rf"(?<!\d){number}(?!\d)", texts.source)) == 1:
                told = re.search(_PLURAL.format(number), texts.lowered)
                if told and not re.search(rf"\b{number}(?:st|nd|rd|th)\b", texts.lowered):
                    return [Problem("number", order.group(), told.group())]
        return []


# By clues of the source.
ROWS: Rows = (*_MARKS, ([f"{digit}. " for digit in range(10)], _Order()))
