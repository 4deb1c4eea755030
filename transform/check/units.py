"""Units and money of a sentence and of its translation."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Sequence

from core import late_re as re
from transform.check.branches import Branches
from transform.check.clues import ByClue
from transform.check.model import Problem
from transform.check.speeds import SPEEDS, is_english_speed, is_turkish_speed
from transform.numbers import Number

# unit → (Turkish after a number, English after a number). Turkish takes suffixes; keys are folded.
_UNITS: dict[str, tuple[str, str]] = {
    "USD": (r"(?:abd |amerikan |us )?dolar|usd", r"(?:u\.?s\.? |american )?dollars?|bucks|usd"),
    "EUR": (r"[ae]vro|euro|eur(?!o)", r"euros?|eur"),
    "GBP": (r"(?:ingiliz )?sterlin|pound|paund", r"(?:british )?pounds?(?: sterling)?|sterling|quid|gbp"),
    "RUB": (r"ruble", r"ro?ubles?"),
    "KRW": (r"(?:güney kore )?won(?!san)", r"(?:south korean )?won"),
    "TRY": (r"(?:türk )?lira|tl(?!\w)", r"(?:turkish )?lira[s]?"),
    "CNY": (r"yuan", r"yuan|renminbi"),
    "JPY": (r"yen(?:lik|le)?(?![a-zçğöşü])", r"yen"),
    "cent": (r"sent(?!e[a-z])", r"cents?"),
    "percent": (r"(?!)", r"per ?cent(?!age)|%|pct"),
    "point": (r"puan", r"(?:percentage )?points?"),
    "tonne": (r"ton", r"(?:metric )?ton(?:ne)?s?"),
    "kilogram": (r"kilo(?:gram)?(?!met|[vw]at|bayt)", r"kilo(?:gram)?s?|kg"),
    "gram": (r"gram", r"gram(?:me)?s?"),
    "mph": (r"mil/s|mph", r"mph|miles? (?:per|an) hour"),
    "kmh": (r"km/s|kph|kmh", r"km/h|kph|kmh|kilomet(?:er|re)s? (?:per|an) hour"),
    "knot": (r"knot|deniz mili", r"knots?|nautical miles?"),
    "mile": (r"mil(?!y|l|im)", r"mi(?:les?)?"),
    "kilometre": (r"kilometre(?!kare)|km", r"(?:square )?kilomet(?:er|re)s?|kms?"),
    "metre": (r"metre(?!kare|k)", r"met(?:er|re)s?|m"),
    "centimetre": (r"santim(?:etre)?|cm", r"centimet(?:er|re)s?|cm"),
    "millimetre": (r"milimetre|mm", r"millimet(?:er|re)s?|mm"),
    "inch": (r"inç", r"inch(?:es)?"),
    "foot": (r"fit|fut(?!b)|ayak|foot", r"f(?:ee|oo)t|ft"),
    "yard": (r"yarda", r"yards?"),
    "litre": (r"litre", r"lit(?:er|re)s?"),
    "barrel": (r"varil", r"barrels?|bbl"),
    "gallon": (r"galon", r"gallons?"),
    "hectare": (r"hektar", r"hectares?"),
    "acre": (r"dönüm|akr", r"acres?"),
    "second": (r"saniye", r"seconds?|secs?"),
    "minute": (r"dakika", r"minutes?|mins?"),
    "hour": (r"saat", r"hours?|hrs?"),
    "day": (r"gün(?!ey|d[eü]m|cel)", r"days?"),
    "week": (r"hafta", r"weeks?"),
    "month": (r"ay(?:l[ıi]k|d[ıi]r|da|dan|a|[ıi]|[ıi]n|[ıi]nd[ae]n?|l[ae]r\w*)?(?![\w])", r"months?"),
    "year": (r"y[ıi]l(?!d[ıi]z|mad|an)|sene|yaş", r"years?|yrs?|year-old"),
    "degree": (r"derece", r"degrees?|°"),
    "watt": (r"[vw]att?", r"watts?"),
    "kilowatt": (r"kilo[vw]att?|kw", r"kilowatts?|kw"),
    "megawatt": (r"mega[vw]att?|mw", r"megawatts?|mw"),
    "gigawatt": (r"giga[vw]att?|gw", r"gigawatts?|gw"),
}
_SYMBOLS = {"$": "USD", "€": "EUR", "£": "GBP", "₩": "KRW", "₽": "RUB", "₺": "TRY", "¥": "JPY", "%": "percent"}
_MONEY = frozenset({"USD", "EUR", "GBP", "RUB", "KRW", "TRY", "CNY", "JPY", "cent"})
_TR_UNIT = re.compile(
    r"[\s'-]*(?:'?[a-zçğöşü]{1,4}\s+)??(?:" + "|".join(f"(?P<{n}>{tr})" for n, (tr, _) in _UNITS.items()) + r")"
)
_EN_UNIT = re.compile(
    # "142 million followers hours after" counts no hours: few words may stand between a number and its unit.
    r"[\s-]*(?:(?:more|long|full|whole|consecutive|straight|square|cubic|metric|us|u\.s\.|american|british|canadian|australian|short|light|"
    r"working|business|additional|further|extra|other|nautical|calendar|percentage|of|hot|hard|such|degree|million|billion|thousand|and|half|a)[\s-]+){0,2}?(?:"
    + "|".join(f"(?P<{n}>(?:{en})(?!\\w))" for n, (_, en) in _UNITS.items())
    + r")"
)
_DIMENSIONS = (
    frozenset({"USD", "EUR", "GBP", "RUB", "KRW", "TRY", "CNY", "JPY"}),
    frozenset({"percent", "point"}),
    frozenset({"tonne", "kilogram", "gram"}),
    frozenset({"mph", "kmh", "knot"}),
    frozenset({"mile", "kilometre", "metre", "centimetre", "millimetre", "inch", "foot", "yard"}),
    frozenset({"litre", "barrel", "gallon"}),
    frozenset({"hectare", "acre"}),
    frozenset({"watt", "kilowatt", "megawatt", "gigawatt"}),
    frozenset({"second", "minute", "hour", "day", "week", "month", "year"}),
)

# What can tell a measure of each dimension: a figure that has lost its unit ("13,000 rounds" for "13 bin tonluk mühimmat").
_LOST = {
    unit: any_word
    for units, any_word in (
        (("tonne", "kilogram"), re.compile(r"\btons?\b|tonn|kilo|\bkgs?\b|\d ?(?:kg|mt|t)\b|gram|pound|\blbs?\b|ounce|stone|weigh|heav|mass")),
        (("litre", "barrel", "gallon"), re.compile(r"lit(?:er|re)|barrel|\bbbl|\bb/?pd\b|gallon|cubic|tons?\b|tonn|pint|oil\b|\d ?l\b")),
        (("hectare",), re.compile(r"hectare|acre|square|\bsq|\bha\b|kilomet|mile|met(?:er|re)|area")),
        (("kilowatt", "megawatt", "gigawatt"), re.compile(r"watt|\d ?[kmgt]w|horsepower|\bhp\b")),
        (("kilometre",), re.compile(r"kilomet|\bkms?\b|\d ?k\b|\d ?(?:km|kph)|met(?:er|re)|mile|\bmi\b|\bf(?:ee|oo)t|square|mph|\bk\b|speed")),
    )
    for unit in units
}  # fmt: skip


def check_units(
    pairs: Sequence[tuple[Number, Number]], source: str, target: str, left: str, right: str
) -> list[Problem]:
    """Compare the unit after each number with the unit of its translation.

    Args:
        pairs: numbers of equal worth, Turkish and English.
        source: the Turkish sentence.
        target: the English sentence.
        left: the folded source.
        right: the folded target.

    Returns:
        Problems of the kind "unit".
    """
    problems: list[Problem] = []
    units = [(a, turkish_unit(left, a), b, english_unit(right, b)) for a, b in pairs]
    for a, unit_a, b, unit_b in units:
        if a.value is None and b.value is not None and unit_b is None:
            unit_b = _unit_of_range(right, b)
        if a.kind == "percent" and unit_b is None and _is_bare(b, right):
            problems.append(Problem("unit", _around(source, a), _around(target, b)))
        elif unit_a and unit_b:
            if unit_a != unit_b and not (_is_one_of_several(a, b, pairs) and _elsewhere(unit_a, unit_b, left, right)):
                problems.append(Problem("unit", _around(source, a), _around(target, b)))
        elif unit_b is None and _is_lost(unit_a, b, right):
            problems.append(Problem("unit", _around(source, a), _around(target, b)))
    problems = problems or _crossed(units, left, right, source, target)
    problems = problems or _measures(units, left, right) or _money(left, right) or _rates(left, right)
    return problems or _ages(left, right)


_AGED = re.compile(r"(?<![\d.,])(\d+)[- ](?:decades?|centur(?:y|ies))[- ]olds?\b")


def _ages(left: str, right: str) -> list[Problem]:
    """Find an age that is told in decades or centuries: "42-decade-old" for "42 yaşında"."""
    aged = _AGED.search(right) if "old" in right and "yaş" in left else None
    ours = re.search(rf"(?<![\d.,]){aged[1]} yaş\w*", left) if aged else None
    return [Problem("unit", ours.group(), aged.group())] if aged and ours else []


def _is_lost(unit: str | None, number: Number, lowered: str) -> bool:
    """Tell whether a number of the target has lost its currency or measure, of which the whole target has no word."""
    if unit in _MONEY:
        return any(c.isdigit() for c in number.text) and not _EN_ANY_MONEY.search(lowered)
    return unit in _LOST and (number.value or 0) > 2 and not _LOST[unit].search(lowered)


def _crossed(
    units: Sequence[tuple[Number, str | None, Number, str | None]], left: str, right: str, source: str, target: str
) -> list[Problem]:
    """Find two figures of which the one has a unit in the source and the other the same unit in the target ("24 people in 61 hours")."""
    for (a, unit_a, b, unit_b), (c, unit_c, d, unit_d) in itertools.permutations(units, 2):
        if unit_a is None or unit_a != unit_d or unit_b is not None or unit_c is not None:
            continue
        if a.kind != "cardinal" or c.kind != "cardinal" or a.value is None or a.value == c.value:
            continue
        # Both of the others count something: else the unit is said once for two figures ("10 and 20 dollars").
        if _NOUN.match(left, c.end) and _NOUN.match(right, b.end):
            return [Problem("unit", _around(source, a), _around(target, d))]
    return []


_NOUN = re.compile(r" (?!(?:ve|ile|ila|veya|ise|and|or|to|in|of|at|by|for|from|than|on|as|with)\b)[^\W\d_]{3,}")

# How often: "ayda 200 bin", "200,000 a month"; and any word of the same period, which can tell it otherwise.
_TR_RATE = Branches((
    r"\b(?:her )?(?:(?P<day>günde|günlük)|(?P<week>haftada|haftalik)|(?P<month>ayda|aylik)|(?P<year>yilda|senede|yillik))\b",
    *"günde günlük haftada haftalik ayda aylik yilda senede yillik".split(),
))  # fmt: skip
_EN_RATE = re.compile(
    r"\b(?:(?:an?|per|each|every) (?:(?P<day>day)|(?P<week>week)|(?P<month>month)|(?P<year>year))\b(?!['’-]| (?:ago|earlier|later|before|after|old|long))|"
    r"(?:end of the|end of this) (?:(?P<day_>day)|(?P<week_>week)|(?P<month_>month)|(?P<year_>year))\b)"
)
_TR_END = Branches((r"\b(?:(?P<day>gün)|(?P<week>hafta)|(?P<month>ay)|(?P<year>yil)) ?sonu", "sonu"))
_PERIOD_WORDS = {
    "day": (re.compile(r"gün|gece"), re.compile(r"da(?:y|ily)|night")),
    "week": (re.compile(r"hafta"), re.compile(r"week|fortnight")),
    "month": (re.compile(r"\bay(?:\b|da|lik|lar|in|i\b|dir|a\b)"), re.compile(r"month")),
    "year": (re.compile(r"yil|sene|\byaş"), re.compile(r"year|annual|yearly")),
}


def _rates(left: str, right: str) -> list[Problem]:
    """Compare the period of a rate, or of an end of one, where each side has its own and lacks the other's."""
    ours = _TR_RATE.search(left) or _TR_END.search(left)
    theirs = _EN_RATE.search(right) if ours else None
    if ours is None or theirs is None:
        return []
    here, there = ours.lastgroup or "", (theirs.lastgroup or "").rstrip("_")
    if here == there or _PERIOD_WORDS[here][1].search(right) or _PERIOD_WORDS[there][0].search(left):
        return []
    return [Problem("unit", ours.group(), theirs.group())]


def _is_bare(number: Number, lowered: str) -> bool:
    """Tell whether a number of a target has lost its "percent": no other number or word beside it carries one for it."""
    if number.kind not in ("cardinal", "year"):
        return False
    if not any(c.isdigit() for c in number.text) and _PERCENT.search(lowered):
        return False  # "up 6.6 per cent, with food up three"
    return _SHARED_PERCENT.match(lowered, number.end) is None and not _PERCENT_WORD.search(
        lowered, max(0, number.start - 40), number.end + 60
    )


# "between 30 and 43 percent", "from 2.5 to 3 percent", "70-90%": one sign for both; and "percentage of 12", "12 in 100".
_SHARED_PERCENT = re.compile(
    r"(?:\W{1,3}|,? (?:to|and|or|versus|vs\.?|against|compared (?:to|with)|in (?:19|20)\d\d) ?)+[$€£]?\d[\d.,]* ?(?:%|per ?cent|pct)"
)
_PERCENT = re.compile(r"per ?cent|%|pct")
_PERCENT_WORD = re.compile(r"percentage|per hundred|in (?:a|one|every) hundred|out of (?:100|a hundred)")


def _measures(units: Sequence[tuple[Number, str | None, Number, str | None]], left: str, right: str) -> list[Problem]:
    """Compare the units of all paired numbers, whichever of two equal numbers was paired with which."""
    firm = [pair for pair in units if "indefinite" not in (pair[0].kind, pair[2].kind)]
    here = [(unit, a) for a, unit, _, _ in firm if unit]
    there = [(unit, b) for _, _, b, unit in firm if unit]
    if not here or not there:
        return []
    ours, theirs = Counter(u for u, _ in here), Counter(u for u, _ in there)
    for dimension in _DIMENSIONS:
        missing = [n for u, n in here if u in dimension and ours[u] > theirs[u]]
        extra = [n for u, n in there if u in dimension and theirs[u] > ours[u]]
        if missing and extra:
            return [Problem("unit", _around(left, missing[0]), _around(right, extra[0]))]
    return []


_TR_MONEY = Branches((
    r"(?<!\w)(?:" + "|".join(f"(?P<{u}>{_UNITS[u][0]})" for u in ("USD", "EUR", "GBP", "RUB")) + ")",
    *"dolar usd avro evro eur sterlin pound paund ruble".split(),
))  # fmt: skip
_EN_MONEY = Branches((
    r"(?<!\w)(?:" + "|".join(f"(?P<{u}>(?:{_UNITS[u][1]})(?!\\w))" for u in ("USD", "EUR", "RUB")) + ")",
    *"dollar buck usd eur ruble rouble".split(),
))  # fmt: skip

# A sum that has lost its currency is told only where the whole target names no money.
_EN_ANY_MONEY = re.compile(
    r"[$€£₺₽¥₩₹¢]|dollar|euro|\beur|pound|sterling|lira|rouble|ruble|\bwon\b|yuan|renminbi|\byen\b|franc|krona|krone|peso|rupee|rial|riyal|"
    r"dinar|dirham|shekel|zloty|forint|hryvnia|\bbucks?\b|\bquid|\bgrand\b|\bcents?\b|penn(?:y|ies)|pence|\b(?:us|a|c|hk)?d\b|\b(?:usd|gbp|try|tl|rub|krw|cny|jpy|rmb)\b|"
    r"money|cash|currenc|[bm]illionaire|\d[km]\b"
)
_MONEY_SIGNS = ByClue(((sign,), (unit, sign)) for sign, unit in _SYMBOLS.items() if unit in _MONEY)


def _is_one_of_several(a: Number, b: Number, pairs: Sequence[tuple[Number, Number]]) -> bool:
    """Tell whether another number of the same worth stands beside these two, so that they may belong to others."""
    return sum(c.value == a.value for c, _ in pairs) > 1 or sum(d.value == b.value for _, d in pairs) > 1


def _elsewhere(unit_a: str, unit_b: str, left: str, right: str) -> bool:
    """Tell whether both units stand on both sides, so that the numbers were only paired crosswise."""

    def stands(unit: str, text: str, side: int) -> bool:
        symbol = any(s in text for s, u in _SYMBOLS.items() if u == unit)
        return symbol or re.search(rf"(?<!\w)(?:{_UNITS[unit][side]})", text) is not None

    return (stands(unit_b, left, 0) or (unit_b == "percent" and "yüzde" in left)) and stands(unit_a, right, 1)


def _money(left: str, right: str) -> list[Problem]:
    """Compare the currencies named on each side, where a number could not be paired."""

    def named(text: str, words: Branches) -> dict[str, str]:
        found = dict(_MONEY_SIGNS.of(text))
        return found | {m.lastgroup or "": m.group() for m in words.find(text)}

    ours = named(left, _TR_MONEY)
    if not ours:
        return []
    theirs = named(right, _EN_MONEY)
    pounds = re.search(r"\bpounds?\b|sterling|£", right)
    if pounds:
        theirs["GBP"] = pounds.group()
    missing = sorted(ours.keys() - theirs)
    extra = sorted(theirs.keys() - ours)
    if extra and (missing == sorted(ours) or (missing and {"USD", "EUR"}.intersection(extra))):
        return [Problem("unit", ours[missing[0]], theirs[extra[0]])]
    # "From €660 million to $1.3 billion", where the source knows dollars only.
    strange = [u for u in extra if theirs[u] in "$€£"]
    return [Problem("unit", "", theirs[strange[0]])] if strange else []


def turkish_unit(folded: str, number: Number) -> str | None:
    """Return the unit of a number of a folded Turkish text; None: it has none."""
    if number.kind == "percent":
        return "point" if folded.startswith(" puan", number.end) else "percent"
    before = folded[number.start - 1 : number.start]
    if before in _SYMBOLS and before:
        return _SYMBOLS[before]
    match = _TR_UNIT.match(folded, number.end)
    unit = match.lastgroup if match else None
    if match and unit in _MONEY and folded.startswith("/", match.end()):
        rate = _TR_UNIT.match(folded, match.end() + 1)  # "dolar/TL 27,23": what a dollar costs, in lira
        return rate.lastgroup if rate and rate.lastgroup in _MONEY else unit
    if unit == "year" and number.kind == "year":
        return None  # "2015 yılının ilk üç ayı" counts months
    return SPEEDS[unit] if unit in SPEEDS and is_turkish_speed(folded, number.start) else unit


def english_unit(folded: str, number: Number) -> str | None:
    """Return the unit of a number of a folded English text; None: it has none."""
    text = folded[number.start : number.end]
    if number.kind == "percent":
        return "percent"
    at = number.start
    while at and folded[at - 1].isspace():
        at -= 1
    before = folded[at - 1 : at]
    for symbol, unit in _SYMBOLS.items():
        if symbol in text or symbol == before:
            return unit
    match = _EN_UNIT.match(folded, number.end)
    if match is None:
        return None
    measure = match.lastgroup
    return SPEEDS[measure] if measure in SPEEDS and is_english_speed(folded, match.end()) else measure


_RANGE_END = re.compile(r" ?(?:to|or|and|-|–) ?(?:us)?[$€£]?\d[\d,.]*(?: (?:thousand|million|billion|trillion))?")


def _unit_of_range(lowered: str, first: Number) -> str | None:
    """Return the unit after the second number of "4 to 6 degrees", of which the first was paired with a range."""
    end = _RANGE_END.match(lowered, first.end)
    match = _EN_UNIT.match(lowered, end.end()) if end else None
    return match.lastgroup if match else None


def _around(text: str, number: Number) -> str:
    return text[max(0, number.start - 1) : number.end + 14].strip(" .,;:")
