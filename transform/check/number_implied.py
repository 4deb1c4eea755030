"""Words that stand for a number without naming it: "both", "a dozen", "a decade"; "çift", "yarım"."""

from __future__ import annotations

from collections.abc import Mapping

from core import late_re as re
from transform.check.number_values import bounds
from transform.numbers import Number

# English words that stand for a number without naming it; a source number of that value needs no other match.
_ENGLISH = {
    2: r"both|twice|couples?|pair|duo|double[ds]?|doubling|neither|twins?|twofold|mutual|bilateral|half|second",
    1: r"an?|one|once|single|the|another|first|lone|sole|only",
    3: r"triple[ds]?|tripling|trebl\w+|trio|thrice|hat-trick|trilateral|thirds|threes|three-?fold",
    4: r"quarter\w*|quadr\w+|foursome|fours|four-?fold",
    5: r"quintupl\w+|five-?fold",
    6: r"half-dozen|half a dozen|sixes|six-?fold|(?:first|second|opening|latter|previous|last) half|half-year\w*|halves of the year",
    7: r"seven-?fold",
    8: r"eight-?fold",
    10: r"decades?|tens|ten-?fold",
    11: r"starting|starters|line-?ups?|xi|side|squad",
    12: r"dozens?|noon",
    14: r"fortnight",
    20: r"couple of decades|two decades|twenties",
    30: r"thirties",
    40: r"forties",
    50: r"half|fifties",
    60: r"sixties",
    70: r"seventies",
    80: r"eighties",
    90: r"nineties",
    100: r"hundreds?|century|centuries|percent|cent|doubl(?:e[ds]?|ing)|twofold",
    0.5: r"half|halves|halved|halfway|midway|semi\w*|mid-\w+",
    0.25: r"quarter\w*",
}
EN_IMPLIED = {k: re.compile(rf"\b(?:{v})\b", re.IGNORECASE) for k, v in _ENGLISH.items()}
# The Turkish counterparts, for an English number that the source says in a word of its own.
_TURKISH = {
    1: r"bir\w*|ilk\w*|tek\w*|ön\w*|birinci\w*",
    2: r"iki\w*|(?<!\w )çift\w*|çift(?!i(?!\w)|in|ler)\w*|yarı(?!ş|n\b|nki|nda)\w*|ikili|her ikisi\w*|ikişer|karşılıklı|birkaç|bir çift",
    3: r"üç(?!te (?:bir|iki)(?!\w))\w*",
    4: r"dört(?!te (?:bir|üç)(?!\w))\w*|dörd\w*|çeyrek\w*",
    6: r"altı(?!n(?!c))\w*|yarım düzine|yar[ıi]yıl\w*|(?:ilk|ikinci|son) yarı\w*",
    7: r"yedi\w*",
    10: r"on\b|onlarca|ondan (?:fazla|çok)\w*",
    12: r"on iki\w*|düzine\w*|öğle(?!den sonra|nden sonra)\w*",
    14: r"iki hafta\w*|on dört\w*",
    1e6: r"(?<!\w )milyon(?!l[ae]r)",
    1e9: r"(?<!\w )milyar(?!l[ae]r)",
    0.5: r"yarı(?!ş|n\b|nki)\w*|buçuk\w*|orta\w*",
    # The first quarter of a year is no fourth part.
    0.25: r"(?<!ilk )(?<!birinci )(?<!ikinci )(?<!üçüncü )(?<!dördüncü )(?<!son )(?<!geçen )çeyre\w*",
}
TR_IMPLIED = {k: re.compile(rf"\b(?:{v})", re.IGNORECASE) for k, v in _TURKISH.items()}
_QUARTER = re.compile(r"\bquarter(?:s|ly)?\b", re.IGNORECASE)  # "üç ay", "üç aylık"

_MONTHS = "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık".split()
_MONTH_TO_MONTH = re.compile(rf"\b({'|'.join(_MONTHS)}) ?[-–] ?({'|'.join(_MONTHS)})\b", re.IGNORECASE)


def is_implied(number: Number, other: str, words: Mapping[float, re.Pattern[str]]) -> bool:
    """Tell whether a word of the other text stands for a number ("both", "a dozen", "çeyrek").

    Args:
        number: a number that has no equal.
        other: the other text.
        words: of the language of that text, `EN_IMPLIED` or `TR_IMPLIED`.
    """
    if number.kind in ("score", "time", "date"):
        return False
    values = bounds(number)
    if values == [3.0] * len(values) and words is EN_IMPLIED and _QUARTER.search(other):
        return True
    if any(key in words and words[key].search(other) for key in values):
        return True
    # "Ocak-ekim döneminde": in the first ten months.
    spans = _MONTH_TO_MONTH.findall(other) if words is TR_IMPLIED and number.kind == "cardinal" else ()
    return any(_MONTHS.index(b.lower()) - _MONTHS.index(a.lower()) + 1 in values for a, b in spans)
