"""The ninth script of errors: numbers and their scale, each only where the Turkish tells it."""

from __future__ import annotations

import itertools
import random
import re

from translation_errors_9_base import Pair, Row, changed, put, told

_DIGITS = re.compile(r"(?<![\w.,/&:-])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?![\w&]|[.,/]\d|-\d|:\d| ?[ap]\.?m\b)")
_WORDS = dict(
    zip(
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
        "nineteen twenty thirty forty fifty sixty seventy eighty ninety".split(),
        "iki,üç,dört,beş,altı,yedi,sekiz,dokuz,on,on bir,on iki,on üç,on dört,on beş,on altı,on yedi,on sekiz,on dokuz,"
        "yirmi,otuz,kırk,elli,altmış,yetmiş,seksen,doksan".split(","),
        strict=True,
    )
)
_VALUES = dict(zip(_WORDS, [*range(2, 20), *range(20, 100, 10)], strict=True))
# What sounds or looks alike in either language: altı/altmış, yedi/yetmiş, kırk/dört; thirteen/thirty.
_ALIKE = {
    "six": "sixty", "seven": "seventy", "eight": "eighty", "nine": "ninety", "four": "forty", "three": "thirty",
    "thirteen": "thirty", "fourteen": "forty", "fifteen": "fifty", "sixteen": "sixty", "seventeen": "seventy",
    "eighteen": "eighty", "nineteen": "ninety", "ten": "a hundred", "two": "twelve", "five": "fifteen",
    "twenty": "twelve", "thirty": "thirteen", "forty": "fourteen", "fifty": "fifteen", "twelve": "twenty",
}  # fmt: skip
_ORDINALS = dict(
    zip(
        "second third fourth fifth sixth seventh eighth ninth tenth".split(),
        "ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu".split(),
        strict=True,
    )
)


def figures(pair: Pair) -> list[re.Match[str]]:
    """Return the figures of the English that the Turkish has as well; years are left to the dates."""
    turkish = {t.replace(".", "").replace(",", ".").rstrip(".") for t in re.findall(r"\d[\d.,]*", pair[0])}
    found = []
    for m in _DIGITS.finditer(pair[1]):
        if re.fullmatch(r"(1[5-9]|20)\d\d", m[0]) or re.search(r"(?:[A-Z][a-z]{2,8}\.?|No\.?) $", pair[1][: m.start()]):
            continue
        if re.match(r"(?: of)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)", pair[1][m.end() :]):
            continue
        if m[0].replace(",", "") in turkish:
            found.append(m)
    return found


def digits(pair: Pair, rng: random.Random, pairs: list[Pair]) -> list[str]:
    """Change, exchange, drop or double a digit."""
    made = []
    for m in figures(pair):
        old = m[0]
        at = rng.choice([i for i, c in enumerate(old) if c.isdigit()])
        other = rng.choice([c for c in "123456789" if c != old[at]])
        news = [old[:at] + other + old[at + 1 :]]
        if "," not in old and "." not in old and len(old) > 1:
            i = rng.randrange(len(old) - 1)
            turned = old[:i] + old[i + 1] + old[i] + old[i + 2 :]
            news += [n for n in (turned, old[:i] + old[i + 1 :]) if n[0] != "0"]
        if old.isdigit() and 13 <= int(old) <= 19:
            news.append(str((int(old) - 10) * 10))
        made += [put(pair[1], m.start(), m.end(), n) for n in news if n != old]
    return made


def _numeral(pair: Pair, word: str) -> bool:
    turkish = rf"\b{_WORDS[word]}(?:si|sı|ü|i|er|ar|şer|şar|li|lü|lı)?(?:n[ie]n)?\b(?! (?:bin|milyon|milyar|yüz)\b)"
    return told(pair, turkish) or told(pair, rf"(?<![\d.,]){_VALUES[word]}(?![\d,]|\.\d)")


def numerals(pair: Pair, rng: random.Random, pairs: list[Pair]) -> list[str]:
    """Take a number in words for another, by chance or for one that sounds like it."""
    made = []
    for word in _WORDS:
        if not _numeral(pair, word):
            continue
        for m in re.finditer(rf"(?i)(?<!-)\b{word}\b(?!-)(?! (?:hundred|thousand|million))", pair[1]):
            near = [w for w in _WORDS if w != word and abs(_VALUES[w] - _VALUES[word]) <= 3] or ["fifty"]
            news = [rng.choice(near), _ALIKE.get(word, "two")]
            made += [put(pair[1], m.start(), m.end(), n) for n in news if n != word]
    return made


def exchanged(pair: Pair, rng: random.Random, pairs: list[Pair]) -> list[str]:
    """Exchange two figures, or write one of them twice."""
    found = figures(pair)
    made = []
    for a, b in itertools.pairwise(found):
        between = pair[1][a.end() : b.start()]
        if a[0] == b[0] or re.fullmatch(r"\W*(?:and|or|,|-|–|&)?\W*", between):
            continue
        made.append(pair[1][: a.start()] + b[0] + between + a[0] + pair[1][b.end() :])
        made.append(pair[1][: b.start()] + a[0] + pair[1][b.end() :])
    return made


def ordinals(pair: Pair, rng: random.Random, pairs: list[Pair]) -> list[str]:
    """Change an ordinal number."""
    made = []
    for word, turkish in _ORDINALS.items():
        value = list(_ORDINALS).index(word) + 2
        if told(pair, turkish) or told(pair, rf"\b{value}\.(?!\d)|\b{value}'[iıuü]?nc"):
            others = [w for w in _ORDINALS if w != word]
            made += changed(pair, [("", rf"(?i)\b{word}\b(?! World| Amendment|s\b)", (rng.choice(others), "first"))])
    for m in re.finditer(r"\b(\d{1,3})(?:st|nd|rd|th)\b", pair[1]):
        if told(pair, rf"\b{m[1]}\.(?!\d)|\b{m[1]}['’]?[iıuü]?nc"):
            new = str(int(m[1]) + rng.choice([1, 2, 3, 10]))
            end = "th" if new[-2:-1] == "1" else {"1": "st", "2": "nd", "3": "rd"}.get(new[-1], "th")
            made.append(put(pair[1], m.start(), m.end(), new + end))
    return made


PARTS: list[Row] = [
    (r"üçte bir", r"\b(?:a|one)[ -]third\b", ("two thirds", "a quarter", "three")),
    (r"üçte iki", r"\btwo[ -]thirds\b", ("a third", "three quarters")),
    (r"dörtte bir|çeyre", r"\ba quarter\b", ("half", "a third")),
    (r"dörtte üç", r"\bthree[ -]quarters\b", ("a quarter", "a third")),
    (r"yarı", r"(?<!top )(?<!first )(?<!second )\b[Hh]alf (?:of |the )", ("a third of the ", "a quarter of the ")),
    (r"buçuk|yarım", r"\band a half\b", ("and a quarter",)),
    (r"buçuk|yarım", r"\b[Hh]alf an (?=hour|inch|mile)", ("a quarter of an ", "one and a half ")),
    (r"bazı|kimi", r"\b[Ss]ome (?=of the |experts|people|analysts|critics)", ("all ",)),
    (r"iki kat", r"\bdouble\b", ("triple", "quadruple")),
    (r"iki kat", r"\bdoubl(ed|ing)\b", (r"tripl\1", r"halv\1")),
    (r"üç kat", r"\btripl(ed|ing|e)\b", (r"doubl\1",)),
    (r"iki (?:kez|kere|kat|defa)|ikinci kez", r"\btwice\b", ("three times", "once", "four times")),
    (r"bir (?:kez|kere|defa)|tek sefer", r"\b(?<!at )once\b(?! again| the| he| they| more)", ("twice",)),
    (r"her iki|ikisi|iki ", r"\b[Bb]oth (?=[a-z]+s\b)", ("all three ", "four of the ")),
    (r"\bikili|\bçift", r"\b[Cc]ouple\b", ("trio",)),
    (r"yalnız|tek", r"\bonly one\b", ("only two", "more than one")),
    (r"çoğu", r"\b[Mm]ost of\b", ("few of", "all of")),
    (r"bütün|tüm|hep", r"\b[Aa]ll of\b", ("half of", "some of")),
]


def shifted(pair: Pair, rng: random.Random, pairs: list[Pair]) -> list[str]:
    """Move the decimal point: a comma of the Turkish misread, a nought too many or too few."""
    made = []
    for m in figures(pair):
        whole, part = m[1].replace(",", ""), m[2] or ""
        news = []
        if part:
            news += [
                whole + part[1:],
                f"{whole},{(part[1:] + '000')[:3]}" if whole != "0" else "",
                f"0.{whole}{part[1:]}",
            ]
        elif "," in m[0]:
            value = int(whole)
            news += [f"{value * 10:,}", f"{value * 1000:,}", str(value // 1000)]
            news += [f"{value // 10:,}"] if value % 10 == 0 else []
        elif int(whole) >= 4:
            news += [f"{int(whole) * 10:,}", f"{int(whole)},000", f"{int(whole) * 100:,}"]
            news += [str(int(whole) // 10)] if whole.endswith("0") else []
        made += [put(pair[1], m.start(), m.end(), n) for n in news if n]
    return made


SCALES: list[Row] = [
    (r"milyon", r"(?<=\d) million\b", (" billion", " thousand", "")),
    (r"milyar", r"(?<=\d) billion\b", (" million", " trillion", " thousand")),
    (r"trilyon", r"\btrillion\b", ("billion",)),
    (r"milyar", r"(?<=\d)(?:bn|b)\b", ("m", "tn", "")),
    (r"milyon", r"(?<=\d)m(?:il)?\b", ("bn", "k", "")),
    (r"milyon", r"\bmillion\b(?! *s)", ("billion", "thousand", "hundred")),
    (r"milyar", r"\bbillion\b", ("million",)),
    (r"\bbin\b", r"\bthousand\b", ("hundred", "million")),
    (r"\bbin|000", r"(?<=\d),000\b", ("", "0", ",000,000")),
    (r"\byüz\b|100", r"\b(?:a|one) hundred\b", ("a thousand", "ten")),
    (r"onlarca|düzine", r"\b[Dd]ozens\b", ("hundreds", "thousands")),
    (r"on binlerce", r"\b[Tt]ens of thousands\b", ("hundreds of thousands", "tens of millions", "thousands")),
    (r"yüz binlerce", r"\b[Hh]undreds of thousands\b", ("tens of thousands", "hundreds of millions")),
    (r"yüzlerce", r"\b[Hh]undreds\b(?! of th)", ("thousands", "dozens", "tens of thousands")),
    (r"binlerce", r"(?<!of )\b[Tt]housands\b", ("hundreds", "millions", "hundreds of thousands")),
    (r"milyonlarca", r"(?<!of )\b[Mm]illions\b", ("billions", "thousands")),
    (r"milyarlarca", r"\b[Bb]illions\b", ("millions",)),
    (r"milyarder", r"\bbillionaire", ("millionaire",)),
    (r"milyoner", r"\bmillionaire", ("billionaire",)),
    (r"on yıl", r"\b[Dd]ecades\b", ("years", "centuries")),
    (r"on yıl", r"\b[Dd]ecade\b", ("year", "century")),
    (r"yüzyıl", r"(?<!th )(?<!th-)\b[Cc]entury\b", ("decade", "millennium")),
    (r"yüzyıl", r"\b[Cc]enturies\b", ("decades",)),
]  # fmt: skip
