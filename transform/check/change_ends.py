"""The two ends of a change, and its size, that have changed places: "fell from 6 to 9 percent" for "yüzde 9'dan yüzde 6'ya indi".

Both languages mark them: the ablative is "from", the dative "to", and "artarak", "düşüşle" behind a figure are "by" (Göksel and
Kerslake, Turkish: A Comprehensive Grammar, 2005, ch. 8). Told only where two figures of both texts have each other's mark.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from core import late_re as re
from transform.check.model import Problem
from transform.numbers import Number, find_numbers

_ABOUT = r"(?:(?:about|around|nearly|almost|some|just|over|under|roughly|approximately|only|a|an|the|its|another|more than|less than|at least|at most|below|above|well over|well below|as (?:much|many|high|low) as|minus|plus) ){0,3}"
_FROM = re.compile(rf"\bfrom {_ABOUT}(?:us)?[$€£]?\Z")
_TO = re.compile(rf"\bto {_ABOUT}(?:us)?[$€£]?\Z")
_BY = re.compile(
    rf"\b(?:by|rose|rises?|risen|fell|falls?|fallen|climb(?:s|ed)?|gain(?:s|ed)?|lost|loses?|drop(?:s|ped)?|declin(?:es?|ed)|increas(?:es?|ed)|decreas(?:es?|ed)|slid|slipped|"
    rf"shed|added|grew|shrank|jumped|surged|soared|plunged|down|up) {_ABOUT}(?:us)?[$€£]?\Z"
)
# A figure with its unit, of one to three words; the case is on the last of them, or behind an apostrophe.
_UNITS = (
    r"(?:bin|milyon|milyar|trilyon|abd|dolar|dinar|avro|euro|ruble|won|yuan|yen|sterlin|lira|tl|kuruş|sent|kişi|metre(?:kare|küp)?|kilometre|kilo|kilogram|gram|ton|derece|"
    r"santigrat|puan|baz|litre|varil|adet|beygir|gün|yil|ay|hafta|saat|dakika|saniye|inç|mil|megavat|gigavat|seviye|düzey|oran)"
)
_CASED = re.compile(
    rf"(?:['’]?n?(?:(?P<from>[dt][ae]n)|(?P<to>y?[ae]))(?!\w))"
    rf"|(?: {_UNITS}(?:[ıiuü]|s[iu])?){{0,2}} {_UNITS}(?:s?[iuü]n)?(?:(?P<from_unit>[dt][ae]n)|(?P<to_unit>y?[ae](?<!metre)(?<!derece)(?<!lira)(?<!ruble)(?<!litre)))(?!\w)"
    rf"|(?:['’]?n?[iuü]n|(?: {_UNITS}){{1,3}}[iuü]n) (?P<to_side>(?:alt|üst|üzer)[iuü]n[ae])(?!\w)"
    rf"|(?:['’]?n?[iuü]|(?: {_UNITS}){{1,3}}[iuü]) (?P<to_beyond>(?:aş|geç)\w+)"
    rf"| (?P<to_past>(?:aş|geç)\w+)"
    rf"|(?:['’]\w+)?(?: {_UNITS}\w{{0,5}}){{0,3}} (?P<by>(?:art|azal|düş|yüksel|geril|gerile|in|büyü|küçül|çik|kaybed|eri|kazan|değerlen)y?(?:arak|erek|[iuü]p)(?!\w)|(?:artiş|düşüş|azaliş|yükseliş|kayip|gerileme|zam)l[ae](?!\w)|"
    rf"(?:artiş|düşüş|azaliş) (?:ile|kaydederek|göstererek)(?!\w)|değer (?:kazanarak|kaybederek)(?!\w))"
)
_OWN_CASE = re.compile(
    r"(?:bir|iki|üç|dört|dörd|beş|alti|yedi|sekiz|dokuz|on|yirmi|otuz|kirk|elli|altmiş|yetmiş|seksen|doksan|yüz|bin|milyon|milyar|trilyon)"
    r"(?:(?P<from>[dt][ae]n)|(?P<to>y?[ae]))\Z"
)
_KINDS = frozenset({"cardinal", "percent", "fraction", "year"})
_RANGE = re.compile(r"(?:us)?[$€£]?(\d[\d,]*(?:\.\d+)?)[^\d]{0,20}? to (?:us)?[$€£]?(\d[\d,]*(?:\.\d+)?)[^\d]{0,20}")
_DIGITS_TR = re.compile(r"\d[\d.]*(?:,\d+)?")
_ROLES = {
    "from": "from",
    "from_unit": "from",
    "to": "to",
    "to_unit": "to",
    "to_side": "to",
    "to_beyond": "to",
    "to_past": "to",
    "by": "by",
}
_BEFORE = 44  # characters

# What a figure of a change is, where the verb of the change follows: "65 bin varile yükseldi", "yüzde 5 arttı".
_CHANGED = r"(?:yüksel|çik(?:t|ti|ar|an|iyor|acak|mi)|ulaş|in(?:di|en|erek|iyor|ece|miş)|düş(?:t|er|en|üy|ec|ür)|gerile|art[iıt]|azal|çek(?:ti|il|ild)|tirman)\w*"
_CHANGED_TO = re.compile(rf"(?: [\w']+)? {_CHANGED}")
_CHANGED_BY = re.compile(
    rf"(?: {_UNITS})?(?: (?:oraninda|kadar|daha|birden))? (?:art(?:t|ar|iş|mi|an)|azal|düş(?:t|er|üş|mü|en)|yüksel|geril|büyü(?:d|m|r|y)|küçül)\w*"
)
_PLAINLY_BY = re.compile(rf"\bby {_ABOUT}(?:us)?[$€£]?\Z")
_PLAINLY_TO = re.compile(
    rf"\b(?:rose|rises?|risen|rising|fell|falls?|fallen|falling|climb\w*|drop\w*|declin\w*|increas\w*|decreas\w*|grew|grown|jumped|surged|up|down)(?: \w+){{0,2}}? to {_ABOUT}(?:us)?[$€£]?\Z"
)


_STOOD_AT = re.compile(r"(?<!\w)(?:olan|iken)(?!\w)")
_STOOD = re.compile(rf"(?:['’]\w+)?(?: {_UNITS})?(?: (?:seviyesinde|düzeyinde|civarinda))? (?:olan|iken)(?!\w)")


@dataclass(frozen=True, slots=True)
class End:
    """A figure of both texts with what each says of it: "from", "to" or "by"."""

    ours: str
    theirs: str
    pair: tuple[Number, Number]


def read_ends(pairs: Sequence[tuple[Number, Number]], folded: str, lowered: str) -> list[End]:
    """Return the figures that both texts tell as an end of a change, or as its size.

    Args:
        pairs: numbers of equal worth, Turkish and English.
        folded: the folded Turkish text.
        lowered: the lower-cased English text.
    """
    ends: list[End] = []
    if len(pairs) < 2 or " to " not in lowered:
        return ends
    for a, b in pairs:
        if a.value is not None and b.value is not None and a.kind in _KINDS:
            theirs = _english(lowered, b)
            ours = _turkish(folded, a) if theirs else ""
            if ours:
                ends.append(End(ours, theirs, (a, b)))
    return ends


def check_change_ends(ends: Sequence[End]) -> list[Problem]:
    """Find two figures of a change that have changed places; returns problems of the kind "number".

    Args:
        ends: what `read_ends` gave.
    """
    for one, other in itertools.combinations(ends, 2):
        (a, b), (c, d) = one.pair, other.pair
        if one.ours != one.theirs and (one.ours, one.theirs) == (other.theirs, other.ours) and a.value != c.value:
            return [Problem("number", a.text, d.text) if a.start < c.start else Problem("number", c.text, b.text)]
    return []


def check_turned_ends(pairs: Sequence[tuple[Number, Number]], source: str, folded: str, lowered: str) -> list[Problem]:
    """Find "from 18 to 25" told for "25'ten 18'e", where the English is read as one range; a problem of the kind "number".

    Args:
        pairs: numbers of equal worth, Turkish and English.
        source: the Turkish text.
        folded: the folded source.
        lowered: the lower-cased English text.
    """
    for _, b in pairs:
        ends = _RANGE.fullmatch(lowered, b.start, b.end) if b.value is None else None
        if ends is None or not _FROM.search(lowered, max(0, b.start - _BEFORE), b.start):
            continue
        begun, ended = (float(digits.replace(",", "")) for digits in ends.groups())
        roles = [(a, _turkish(folded, a)) for a in find_numbers(source, "tr", folded) if a.value is not None]
        for (first, role), (second, role_second) in itertools.pairwise(roles):
            ours = (_in_digits(first), _in_digits(second))
            if (role, role_second) == ("from", "to") and ours == (ended, begun) and begun != ended:
                return [Problem("number", first.text, lowered[b.start : b.end])]
    return []


def check_stood(pairs: Sequence[tuple[Number, Number]], folded: str, lowered: str) -> list[Problem]:
    """Find what something stood at told as what it came to: "the cap of $47 was cut to $60" for "60 dolar olan tavan 47 dolara indirildi".

    Args:
        pairs: numbers of equal worth, Turkish and English.
        folded: the folded Turkish text.
        lowered: the lower-cased English text.
    """
    if len(pairs) < 2 or " to " not in lowered or not _STOOD_AT.search(folded):
        return []
    for (a, b), (c, d) in itertools.permutations(pairs, 2):
        stood = _STOOD.match(folded, a.end)
        if stood is None or not stood.end() < c.start or a.kind != c.kind or a.value == c.value:
            continue
        end = _turkish_end(folded, c)
        came = end and _CHANGED_TO.match(folded, end)
        if came and _TO.search(lowered[max(0, b.start - _BEFORE) : b.start]) and d.start < b.start:
            return [Problem("number", a.text, f"to {b.text}")]
    return []


def _in_digits(number: Number) -> float:
    """Return what the digits of a figure are worth by themselves ("2,5 milyon" 2.5), as each language puts its scale elsewhere."""
    digits = _DIGITS_TR.search(number.text)
    return float(digits[0].replace(".", "").replace(",", ".")) if digits else number.value or 0.0


def check_change_sizes(pairs: Sequence[tuple[Number, Number]], folded: str, lowered: str) -> list[Problem]:
    """Find where a change ended told as its size, or the contrary; returns problems of the kind "number".

    "65 bin varile yükseldi" is no "rose by 65,000 barrels". Where another figure of the same worth stands by, nothing is told.

    Args:
        pairs: numbers of equal worth, Turkish and English.
        folded: the folded Turkish text.
        lowered: the lower-cased English text.
    """
    values = [a.value for a, _ in pairs]
    for a, b in pairs:
        if a.value is None or values.count(a.value) > 1 or a.kind not in _KINDS or a.kind == "year":
            continue
        before = lowered[max(0, b.start - _BEFORE) : b.start]
        if _PLAINLY_BY.search(before):
            end = _turkish_end(folded, a)
            if end and _CHANGED_TO.match(folded, end):
                return [Problem("number", a.text, f"by {b.text}")]
        elif (
            _PLAINLY_TO.search(before)
            and _CHANGED_BY.match(folded, a.end)
            and not _OWN_CASE.search(folded, a.start, a.end)
        ):
            return [Problem("number", a.text, f"to {b.text}")]
    return []


def _turkish_end(folded: str, number: Number) -> int:
    """Return where the dative behind a number ends, 0 where it has none."""
    word = _OWN_CASE.search(folded, max(number.start, number.end - 10), number.end)
    case = word or _CASED.match(folded, number.end)
    return case.end() if case and _ROLES[case.lastgroup or ""] == "to" else 0


def without_told(pairs: Sequence[tuple[Number, Number]], ends: Sequence[End]) -> Sequence[tuple[Number, Number]]:
    """Return the pairs of figures without those of a change that both texts tell alike, each end once: they are in their places."""
    if not ends or any(end.ours != end.theirs for end in ends) or len({end.ours for end in ends}) < len(ends):
        return pairs
    told = {end.pair[0].start for end in ends}
    return [pair for pair in pairs if pair[0].start not in told]


def _turkish(folded: str, number: Number) -> str:
    word = _OWN_CASE.search(folded, max(number.start, number.end - 10), number.end)  # "3 binden", "5 bine"
    case = word or _CASED.match(folded, number.end)
    return _ROLES[case.lastgroup or ""] if case else ""


def _english(lowered: str, number: Number) -> str:
    before = lowered[max(0, number.start - _BEFORE) : number.start]
    return next((role for role, pattern in (("from", _FROM), ("to", _TO), ("by", _BY)) if pattern.search(before)), "")
