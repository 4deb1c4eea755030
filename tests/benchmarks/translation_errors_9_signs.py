"""The ninth script of errors: directions, comparisons, currencies and units, each only where the Turkish tells it."""

from __future__ import annotations

import re

from translation_errors_9_base import Row

_UP = r"art[ıtmaş]|yüksel|çık|tırman|büyü|fazla|çoğal|kazan|zam"
_DOWN = r"düş|azal|geri|in(?:di|erek|iş|mes)|küçül|kayb|gerile|daral|kıs"
_SIGN_PAIRS = [
    (_UP, "rose", _DOWN, "fell(?! well| short)"), (_UP, "risen", _DOWN, "fallen"), (_UP, "rising", _DOWN, "falling"),
    (_UP, "rise", _DOWN, "fall"), (_UP, "increased", _DOWN, "decreased"), (_UP, "increase", _DOWN, "decrease"),
    (_UP, "increasing", _DOWN, "decreasing"), (_UP, "growth", _DOWN, "contraction"), (_UP, "grew(?! up)", _DOWN, "shrank"),
    (_UP, "growing", _DOWN, "shrinking"), (r"yüksek|üst", "higher", r"düşük|alt", "lower"), (r"yüksek", "high", r"düşük", "low"),
    (r"en yüksek|rekor", "highest", r"en düşük", "lowest"), (r"fazla|aş|üzer|üst|çok", "more than", r"az|alt", "less than"),
    (r"fazla|aş|üzer|üst", "over(?= [\\d£$€])", r"az|alt", "under(?= [\\d£$€])"), (r"üst|üzer", "above", r"alt|aşağ", "below"),
    (r"en az|asgari", "at least", r"en fazla|en çok", "at most"), (r"kâr|kar", "(?<!non-)profit", r"zarar", "loss"),
    (r"kazan|yen[di]|gal", "won(?= the| a| an| his| her| their| all| \\d| by)", r"kayb|yenil|mağlup", "lost(?= the| all| \\d| by| to| \\w+ matches| \\w+ games)"), (r"kazan", "(?<=to )win", r"kayb", "(?<=to )lose"),
    (r"zafer|galib", "victory", r"yenilgi|mağlub", "defeat"), (r"önce|evvel|kala", "before", r"sonra|ardından", "after"),
    (r"ihraç|ihrac", "exports?", r"ithal", "imports?"), (r"en iyi", "best", r"en kötü", "worst"),
    (r"daha iyi", "better", r"daha kötü", "worse"), (r"en büyük|en geniş", "largest", r"en küçük", "smallest"),
    (r"en büyük", "biggest", r"en küçük", "smallest"), (r"hızlı", "faster", r"yavaş", "slower"),
    (r"genç", "younger", r"büyük|yaşlı", "older"), (r"kuzey", "north", r"güney", "south"),
    (r"doğu", "east", r"batı", "west"), (r"kuzey", "northern", r"güney", "southern"),
    (r"doğu", "eastern", r"batı", "western"), (r"ilk|birinci", "first", r"son ", "last(?! week| year| month| night| few|[- ]minute| thing| \\w+ days| \\w+ weeks| \\w+ months| \\w+ years)"),
    (r"sağ", "right(?=-wing| wing| side| hand| leg| foot)", r"sol", "left(?=-wing| wing| side| hand| leg| foot)"),
    (r"pahalı", "expensive", r"ucuz", "cheap"),
    (r"uzun", "longer", r"kısa", "shorter"), (r"olumlu", "positive", r"olumsuz", "negative"),
    (r"destekçi|destekle", "supporters", r"karşı|muhal", "opponents"), (r"erken", "earlier(?! this)", r"geç", "(?<!or )later"),
    (r"açıl|aç[tma]", "opened", r"kapa", "closed"), (r"aldı|alan|satın", "bought", r"sat", "sold"),
    (r"iyimser", "optimistic", r"kötümser|karamsar", "pessimistic"), (r"güçlen", "strengthened", r"zayıf", "weakened"),
    (r"çok|fazla|daha", "more(?= [a-z]+s\\b)", r"az", "fewer"), (r"en çok|en fazla", "most", r"en az", "least"),
]  # fmt: skip
_PLAIN = {"over(?= [\\d£$€])": "over", "under(?= [\\d£$€])": "under", "exports?": "exports", "imports?": "imports"}


def _plain(word: str) -> str:
    """Return the word of a pattern without what must stand around it."""
    return _PLAIN.get(word, re.sub(r"\(\?<?[=!][^)]*\)|\[.*", "", word))


SIGNS: list[Row] = [
    (tr, rf"(?<!at )\b{old}\b", (_plain(new),))
    for tr_a, a, tr_b, b in _SIGN_PAIRS
    for tr, old, new in ((tr_a, a, b), (tr_b, b, a))
]
SIGNS += [
    (r"lehine|destekle", r"\bin favou?r of\b", ("against",)),
    (r"neredeyse|yakın|hemen hemen", r"\b(?:nearly|almost)(?= [\d£$€]|\stwo|\sthree)", ("more than", "well over")),
    (r"-\d|eksi|sıfırın alt", r"(?<![\w\d])(?:-|minus )(?=\d)", ("", "+")),
    (r"fazla|aş|üzer", r"\bmore than(?= [\d£$€a])", ("nearly", "almost", "fewer than", "up to")),
    (r"en az", r"\bat least(?= [\da-z])", ("fewer than", "up to", "no more than")),
    (r"art[ıtm]", r"\b(?:rose|increased|climbed|jumped|soared|went up)\b", ("dropped", "declined", "sank")),
    (r"düş|azal|geri", r"\b(?:dropped|declined|slumped|plunged|decreased|went down)\b", ("climbed", "rose", "soared")),
    (r"\büst|yukarı|art|çık", r"(?<=\s)up (?=\d|by|from)", ("down ",)),
    (r"düş|alt|geri|azal", r"(?<=\s)down (?=\d|by|from)", ("up ",)),
    (r"kadar", r"\bup to(?= \d)", ("more than", "at least")),
]  # fmt: skip

_CURRENCY = {"$": r"dolar|\$|usd", "£": r"sterlin|pound|£|gbp", "€": r"euro|avro|€"}
UNITS: list[Row] = [
    (tr, re.escape(sign) + r"(?=\d)", (*tuple(s for s in "$£€" if s != sign), "₺", "¥"))
    for sign, tr in _CURRENCY.items()
]
UNITS += [
    (r"dolar", r"\bdollars\b", ("euros", "pounds", "rubles")), (r"sterlin|pound", r"\bpounds\b", ("dollars", "euros")),
    (r"euro|avro", r"\beuros?\b", ("dollars", "pounds")), (r"ruble", r"\br(?:o)?ubles\b", ("dollars", "euros")),
    (r"lira", r"\bliras?\b", ("dollars",)), (r"yen\b", r"\byen\b", ("yuan", "won")), (r"yuan", r"\byuan\b", ("yen",)),
    (r"won\b", r"(?<=\d )won\b", ("yen",)), (r"kilometre|\bkm", r"\b(?:km|kilomet(?:er|re)s?)\b", ("miles", "metres")),
    (r"\bmil\b|\bmil[ilk]", r"\bmiles?\b", ("kilometres", "km", "yards")), (r"metrekare", r"\bsquare (?:meters|metres)\b", ("square feet",)),
    (r"metre|\bm\b", r"(?<!square )\bmet(?:er|re)s?\b", ("feet", "kilometres", "centimetres")), (r"\bfit|\bfeet|\bayak|inç", r"(?<=[\dnrx] )feet\b", ("metres", "miles")),
    (r"santim|\bcm", r"\b(?:cm|centimet(?:er|re)s?)\b", ("metres", "inches")), (r"inç", r"\binch(?:es)?\b", ("centimetres",)),
    (r"kilogram|\bkilo\b|\bkg", r"\b(?:kg|kilograms?|kilos?)\b", ("tonnes", "grams", "lb")), (r"\bton", r"\bton(?:ne)?s\b", ("kilograms", "barrels")),
    (r"varil", r"\bbarrels?\b", ("tonnes", "litres")), (r"litre", r"\blit(?:er|re)s?\b", ("gallons",)),
    (r"derece", r"°C|\bCelsius\b|\bdegrees\b", ("percent",)), (r"santigrat|°c|celsius", r"\bCelsius\b|°C", ("Fahrenheit",)),
    (r"yüzde|%", r"(?<=\d)%| ?\b(?:percent|per cent)\b", (" percentage points", " per thousand", "")),
    (r"puan", r"\bpercentage points?\b", ("percent",)), (r"puan", r"(?<=\d )points\b", ("percent",)),
    (r"km/s|saatte|/sa\b", r"\b(?:per|an) hour\b", ("per second", "a day")),
    (r"km/s|saatte|/sa\b|mil", r"\bmph\b", ("kph", "knots")),
    (r"km/s|saatte|/sa\b|kilometre", r"\b(?:kph|km/h)\b", ("mph", "knots")),
    (r"\bsaniye", r"\bseconds\b", ("minutes",)), (r"\bdakika|\bdk", r"\bminutes\b(?! later)", ("hours", "seconds")), (r"\bsaat", r"\bhours\b", ("days", "minutes")), (r"\bsaat", r"(?<=-)hour\b", ("day", "minute")),
    (r"\bgün", r"(?<=[a-z\d] )days\b", ("weeks", "hours", "months")), (r"\bhafta", r"(?<=[a-z\d] )weeks\b", ("months", "days", "years")),
    (r"\bay\b|\bay[ldıa]", r"\bmonths\b", ("weeks", "years")), (r"\byıl|\bsene", r"(?<=[a-z\d] )years\b(?! old)", ("months", "weeks", "days")),
    (r"yaş", r"(?<=\d)-year-old\b", ("-month-old",)), (r"kişi|insan", r"(?<=\d )people\b", ("families", "households")),
    (r"megavat|\bmw", r"\b(?:megawatts?|MW)\b", ("kilowatts",)), (r"hektar", r"\bhectares?\b", ("square kilometres", "acres")), (r"dönüm|\bakr", r"\bacres?\b", ("hectares",)),
    (r"\bgol", r"(?<=[a-z\d] )goals\b", ("points",)), (r"\byılda|yıllık", r"\b(?:a|per) year\b", ("a month",)), (r"yıllık", r"\bannual\b", ("monthly", "daily")),
    (r"günde|günlük", r"\b(?:a|per) day\b", ("a week", "an hour")), (r"ayda|aylık", r"\b(?:a|per) month\b", ("a year", "a week")),
]  # fmt: skip
