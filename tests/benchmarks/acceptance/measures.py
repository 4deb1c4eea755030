"""Errors of unit and of date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from acceptance.pairs import Change, Pair, Rule, apply_rules, put, tr_values

A = r"(?:\d[\d,.]*|\ban?|\bone|\btwo|\bthree|\bfour|\bfive|\bsix|\bseven|\beight|\bnine|\bten|\btwelve|\bfew|\bseveral|\bhundred|\bmillion|\bbillion|\bhalf|\bsome|\bmany|\bof|\bfor|\bevery|\bper|\bcouple of|\btwenty|\bthirty|\bforty|\bfifty)"
UNITS: list[tuple[str, str, tuple[str, ...], str]] = [
    ("time", "second", ("minute", "hour"), r"saniye"),
    ("time", "minute", ("hour", "second"), r"dakika|dk"),
    ("time", "hour", ("minute", "day", "week"), r"saat"),
    ("time", "day", ("week", "month", "hour"), r"\bgün"),
    ("time", "week", ("day", "month", "year"), r"hafta"),
    ("time", "month", ("week", "year", "day"), r"\bay\b|\bay[ldıa]|\d-?ay"),
    ("time", "year", ("month", "week", "decade"), r"\byıl|\bsene"),
    ("time", "decade", ("week", "month"), r"on ?yıl|on sene|onlarca yıl|yıllar"),
    ("time", "century", ("decade", "year"), r"yüzyıl|asır"),
    ("length", "mile", ("kilometre", "metre"), r"\bmil(?!y|l)"),
    ("length", "kilometer", ("mile", "meter"), r"kilometre|km"),
    ("length", "meter", ("mile", "kilometer", "inch"), r"metre"),
    ("length", "metre", ("mile", "kilometre"), r"metre"),
    ("length", "yard", ("mile", "inch"), r"yard"),
    ("length", "inch", ("foot", "mile", "yard"), r"\binç"),
    ("length", "km", ("mile",), r"km|kilometre"),
    ("length", "mph", ("knots",), r"\bmil\b"),
    ("mass", "ton", ("kilogram", "pound"), r"\bton"),
    ("mass", "pound", ("ton", "ounce"), r"libre|pound|kilo"),
    ("money", "pound", ("dollar", "euro"), r"sterlin|pound"),
    ("money", "dollar", ("euro", "pound"), r"dolar"),
    ("money", "euro", ("dollar", "pound"), r"\b[ae]vro|euro"),
    ("money", "yuan", ("dollar", "yen"), r"yuan"),
    ("count", "goal", ("penalty", "card"), r"\bgol"),
    ("count", "point", ("goal", "percent"), r"puan|sayı"),
    ("count", "round", ("week", "match"), r"raunt|tur\b|turda"),
    ("heat", "degree", ("percent",), r"derece"),
]
PLURAL = {
    "century": "centuries",
    "inch": "inches",
    "foot": "feet",
    "penalty": "penalties",
    "km": "km",
    "mph": "mph",
    "percent": "percent",
    "yuan": "yuan",
    "yen": "yen",
    "knots": "knots",
}


def plural(unit: str) -> str:
    """The plural of an English unit."""
    return PLURAL.get(unit, unit + "s")


def _unit_rules() -> list[Rule]:
    rules = [
        Rule("money", r"\$(?=\d)", ["£", "€"], r"dolar|\$|usd"),
        Rule("money", r"£(?=\d)", ["$", "€"], r"sterlin|pound|£"),
        Rule("money", r"€(?=\d)", ["$", "£"], r"[ae]vro|euro|€"),
        Rule("percent", r"(?<=\d)%(?! point)", [*[" percentage points", "‰"][:1], " points"], r"yüzde|%"),
        Rule("percent", r"(?<=\w )per ?cent\b(?! point)", ["points", "percentage points"], r"yüzde|%"),
        Rule("length", r"\b(?<=\d[ -])(?:feet|foot)\b", ["metres", "miles"], r"fit\b|ayak|feet|foot"),
        Rule("heat", r"(?<=\d) (degrees )?Fahrenheit\b", [r" \1Celsius"], r"fahrenhe?it|fahrenayt"),
        Rule("heat", r"(?<=\d) (degrees )?Celsius\b", [r" \1Fahrenheit"], r"santigrat|celsius"),
        Rule("time", r"\b(?<=\d-)(year)(?=-old)", ["month"], r"yaşında|yaşındaki|\byaş"),
    ]
    for sub, unit, news, cue in UNITS:
        age = (
            r"(?![- ](?:of age|old|ago today))"
            if unit == "year"
            else r"(?! care|light|trip| job)"
            if unit == "day"
            else ""
        )
        rules.append(Rule(sub, rf"(?<={{}}[- ]){plural(unit)}\b{age}", [plural(n) for n in news], cue))
        if unit != "second":
            rules.append(Rule(sub, rf"(?<={{}}[- ]){unit}\b{age}", list(news), cue))
    return rules


def unit(pair: Pair, rng: Random) -> Iterator[Change]:
    """The unit after a number (or each, every, per) made another one."""
    for rule in _unit_rules():
        if "{}" not in rule.pattern:
            if "-old" not in rule.pattern or (re.search(r"\b(\d+)-year-old", pair.en) or [0, 99])[1] in map(
                str, range(2, 25)
            ):
                yield from apply_rules(pair, [rule], rng)
            continue
        pattern = A + rule.pattern.replace("(?<={}[- ])", r"[- ](?P<u>").replace(r"\b", r")\b", 1)
        found = list(re.finditer(pattern, pair.en))
        if found and len(re.findall(rule.cue, pair.low)) >= len(found):
            for match in found:
                new = rng.choice(rule.news)
                if re.search(r"\bwait $", pair.en[: match.start()], re.I):
                    continue
                lead = pair.en[match.start() : match.start("u")].strip(" -").lower()
                if lead in ("of", "for", "half") and not match["u"].endswith("s"):
                    continue
                yield Change(rule.sub, put(pair.en, *match.span("u"), new))


DAYS = {
    "Monday": "pazartesi",
    "Tuesday": "salı",
    "Wednesday": "çarşamba",
    "Thursday": "perşembe",
    "Friday": r"cuma(?!rtesi)",
    "Saturday": "cumartesi",
    "Sunday": r"pazar(?!tesi|lı|ı\b|da |lama)",
}
MONTHS = {
    "January": "ocak",
    "February": "şubat",
    "March": r"\bmart",
    "April": "nisan",
    "May": "mayıs",
    "June": "haziran",
    "July": "temmuz",
    "August": "ağustos",
    "September": "eylül",
    "October": "ekim",
    "November": "kasım",
    "December": "aralık",
}
SHORT = {
    "Jan": "January",
    "Feb": "February",
    "Aug": "August",
    "Sept": "September",
    "Oct": "October",
    "Nov": "November",
    "Dec": "December",
}
LAST = r"geçen|geçtiğimiz|önceki|\bson\b"
RULES = [
    *[
        Rule(
            "weekday",
            rf"\b{en}\b(?! [A-Z]\w+ [A-Z]|['’]s [A-Z]| Night Live| Times| Morning)",
            [d for d in DAYS if d != en],
            tr,
        )
        for en, tr in DAYS.items()
    ],
    *[Rule("month", rf"\b{en}\b", [m for m in MONTHS if m != en], tr) for en, tr in MONTHS.items()],
    *[Rule("month", rf"\b{en}\b(?=\.? \d)", [m for m in SHORT if m != en], MONTHS[full]) for en, full in SHORT.items()],
    Rule("relative", r"\b[Yy]esterday\b", ["tomorrow", "last week", "today"], r"\bdün\b|dünkü"),
    Rule("relative", r"\b[Tt]omorrow\b", ["yesterday", "next week"], r"\byarın"),
    Rule("relative", r"\b[Tt]oday\b(?!'s [a-z]+s\b)", ["tomorrow", "yesterday"], r"\bbugün"),
    Rule("relative", r"\b[Tt]onight(?:'s)?\b", ["tomorrow night"], r"bu (?:gece|akşam)"),
    Rule(
        "relative", r"\b[Ll]ast (?=(?:week|month|year|summer|season|night|spring|winter)\b)", ["next "], LAST + "|dün"
    ),
    Rule(
        "relative",
        r"\b[Nn]ext (?=(?:week|month|year|summer|season|spring|winter|few)\b)",
        ["last "],
        r"gelecek|önümüzdeki|sonraki|haftaya|seneye|bir sonra",
    ),
    Rule(
        "relative",
        r"\b[Tt]his (?=(?:week|month|year|summer|season|weekend)\b)",
        ["last ", "next "],
        r"\bbu (?:hafta|ay|yıl|yaz|sezon|sene)|önümüzdeki",
    ),
    Rule("period", r"\b(?<=[Ll]ast )week\b", ["month", "year"], r"hafta"),
    Rule("period", r"\b(?<=[Ll]ast )year\b", ["month", "week"], r"\byıl|sene"),
    Rule("period", r"\b(?<=[Ll]ast )month\b", ["week", "year"], r"\bay\b|\bay[ıi]"),
    Rule("period", r"\b(?<=[Nn]ext )year\b", ["month", "week"], r"\byıl|sene"),
    Rule("day time", r"\bmorning\b", ["evening", "afternoon"], r"sabah"),
    Rule("day time", r"\bevening\b", ["morning"], r"akşam"),
    Rule("day time", r"\bafternoon\b", ["morning"], r"öğleden sonra"),
    Rule("day time", r"(?<!and )\bnight\b(?! Live)", ["morning", "afternoon"], r"\bgece|akşam"),
    Rule("day time", r"(?<=\d) ?a\.?m\b", [" pm"], r"sabah|gece|\b0?\d[:.]\d\d"),
    Rule("day time", r"(?<=\d) ?p\.?m\b", [" am"], r"akşam|öğleden|gece|\b(?:1[2-9]|2\d)[:.]\d\d"),
    Rule("season", r"\bsummer\b", ["winter", "spring"], r"\byaz"),
    Rule("season", r"\bwinter\b", ["summer"], r"\bkış"),
    Rule("season", r"\bspring\b", ["autumn"], r"bahar"),
    Rule("order", r"\bago\b(?! today)", ["from now", "later"][:1], r"önce|evvel"),
    Rule(
        "order",
        r"(?<=days |weeks|years|month|onths|hours|utes |cades|week |year |ecade) ?\blater\b",
        [" earlier"],
        r"sonra",
    ),
    Rule(
        "order",
        r"\b[Bb]efore (?=(?!the (?:Sen|court|comm|judge)|a (?:court|judge)|Belf)[a-z])(?!long)",
        ["after "],
        r"önce|evvel",
    ),
    Rule("order", r"\b[Aa]fter (?=(?!all\b)[a-z])", ["before "], r"sonra|ardından|\w[ıiuü]nca", r"önce"),
]
DATED = re.compile(
    r"\b("
    + "|".join([*MONTHS, *SHORT])
    + r")\.? (\d{1,2})(?![\d:])\b|\b(\d{1,2})(?:st|nd|rd|th)?(?= (?:of )?(?:"
    + "|".join(MONTHS)
    + r")\b)"
)
YEAR = re.compile(r"(?<![\d,$£.-])(1[789]\d\d|20[0-4]\d)(?![\d,.]\d|s\b|-)")


def date(pair: Pair, rng: Random) -> Iterator[Change]:
    """Day, month, weekday, year, season, time of day, yesterday, last week, before and after changed."""
    values = tr_values(pair.tr)
    for change in apply_rules(pair, RULES, rng):
        if change.sub != "order" or rng.random() < 0.5:
            yield change
    for match in DATED.finditer(pair.en):
        at = 2 if match[2] else 3
        new = int(match[at]) % 27 + rng.choice([1, 2, 3])
        if float(match[at]) in values and new not in values:
            tail = re.match(r"(?:st|nd|rd|th)", pair.en[match.end(at) :])
            yield Change("day", put(pair.en, match.start(at), match.end(at) + (2 if tail else 0), str(new)))
    for match in YEAR.finditer(pair.en):
        new = int(match[1]) + rng.choice([-10, -2, -1, 1, 2, 10])
        if float(match[1]) in values and new not in values:
            yield Change("year", put(pair.en, *match.span(1), str(new)))
