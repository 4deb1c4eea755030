"""Errors as an outside grader would put them in, written from the issue's words alone, without sight of the check.

Each function gets (source, target), a random generator and all pairs, and returns the corrupted target, or None where the
source does not show what would be changed.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from functools import lru_cache

Pair = tuple[str, str]
Swaps = dict[str, tuple[str, str]]  # English word → (what the Turkish must match, the English put in its place)


def _low(text: str) -> str:
    return text.replace("İ", "i").replace("I", "ı").lower()


def _like(old: str, new: str) -> str:
    return new[0].upper() + new[1:] if old[0].isupper() else new


def _swap(pair: Pair, rng: random.Random, swaps: Swaps) -> str | None:
    source, target = _low(pair[0]), pair[1]
    found = []
    for word, (cue, new) in swaps.items():
        hits = list(re.finditer(rf"(?<![\w-]){re.escape(word)}(?![\w-])", target, re.I))
        if len(hits) == 1 and re.search(cue, source):
            found.append((hits[0], new))
    if not found:
        return None
    hit, new = rng.choice(found)
    return target[: hit.start()] + _like(hit[0], rng.choice(new.split("|"))) + target[hit.end() :]


_DIGITS = re.compile(r"(?<![\w.,:/-])\d[\d.,]*\d(?![\w:/-])|(?<![\w.,:/-])\d(?![\w:/.-])")
_WORDS: Swaps = {
    "two": (r"\b(iki|2)", "three|four|five"),
    "three": (r"\b(üç|3)", "four|five|seven"),
    "four": (r"\b(dört|4)", "three|six|nine"),
    "five": (r"\b(beş|5)", "four|six|eight"),
    "six": (r"\b(altı|6)", "five|seven|nine"),
    "seven": (r"\b(yedi|7)", "six|eight|ten"),
    "eight": (r"\b(sekiz|8)", "six|seven|nine"),
    "nine": (r"\b(dokuz|9)", "seven|eight|ten"),
    "ten": (r"\b(on|10)\b", "eight|twelve|twenty"),
    "twenty": (r"\b(yirmi|20)", "thirty|forty"),
    "second": (r"\b(ikinci|2\.)", "third|fourth"),
    "third": (r"\b(üçüncü|3\.)", "second|fifth"),
    "half": (r"\byarı", "a third|a quarter of"),
}


def _plain(number: str) -> str:
    return re.sub(r"[.,]", "", number)


def _numbers(pair: Pair) -> list[re.Match[str]]:
    there = [_plain(x) for x in re.findall(r"\d[\d.,]*\d|\d", pair[0])]
    hits = list(_DIGITS.finditer(pair[1]))
    values = [_plain(h[0]) for h in hits]
    return [h for h in hits if _plain(h[0]) in there and values.count(_plain(h[0])) == 1]


def number(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Change one digit, exchange two, or go up or down by a little."""
    hits = _numbers(pair)
    if not hits:
        words = {k: v for k, v in _WORDS.items() if k != "half"}
        return _swap(pair, rng, words)
    hit = rng.choice(hits)
    old = hit[0]
    digits = [i for i, c in enumerate(old) if c.isdigit()]
    way = rng.choice(["digit", "digit", "order"])
    new = list(old)
    if way == "order" and len(digits) > 1:
        i = rng.randrange(len(digits) - 1)
        a, b = digits[i], digits[i + 1]
        new[a], new[b] = new[b], new[a]
    else:
        i = rng.choice(digits)
        new[i] = rng.choice([d for d in "123456789" if d != old[i]])
    text = "".join(new)
    if text[0] == "0" or _plain(text) in {_plain(x) for x in re.findall(r"\d[\d.,]*\d|\d", pair[0])}:
        return None
    return pair[1][: hit.start()] + text + pair[1][hit.end() :]


_SCALES: Swaps = {
    "thousand": (r"\bbin\b", "hundred|million"),
    "million": (r"\bmilyon", "billion|thousand"),
    "billion": (r"\bmilyar", "million|trillion"),
    "trillion": (r"\btrilyon", "billion|million"),
    "hundred": (r"\byüz\b", "thousand"),
    "thousands": (r"\bbinler", "hundreds|millions"),
    "millions": (r"\bmilyonlar", "thousands|billions"),
    "hundreds": (r"\byüzler", "thousands|dozens"),
}


def scale(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Keep the digits and change the power of ten."""
    word = _swap(pair, rng, _SCALES)
    if word:
        return word
    hits = [h for h in _numbers(pair) if "," in h[0] or re.fullmatch(r"\d+\.\d", h[0])]
    if not hits:
        return None
    hit = rng.choice(hits)
    if "," in hit[0]:
        value = int(_plain(hit[0]))
        new = rng.choice([f"{value * 10:,}", f"{value // 1000:,} million" if value % 1000 == 0 else f"{value * 100:,}"])
        if value % 10 == 0 and rng.random() < 0.4:
            new = f"{value // 10:,}"
    else:
        new = hit[0].replace(".", "") if rng.random() < 0.5 else "0." + hit[0].replace(".", "")
    return pair[1][: hit.start()] + new + pair[1][hit.end() :]


_UP = r"\b(art|yüksel|çık|büyü|çoğal|tırman|zirve)"
_DOWN = r"\b(azal|düş|geril|in(di|er|me|iş)|küçül|kayb|değer kay|alçal)"
_OVER = r"fazla|aşkın|\büst|\baş(tı|an|ar|ıyor|acak)|en az|üzeri|geç(ti|en)"
_UNDER = r"az\b|\baltı|kadar|en fazla|en çok|aşma"
_SIGNS: Swaps = {
    "rose": (_UP, "fell|dropped"), "risen": (_UP, "fallen"), "rises": (_UP, "falls"), "rising": (_UP, "falling"),
    "rise": (_UP, "fall"), "increased": (_UP, "decreased|declined"), "increase": (_UP, "decrease"),
    "increasing": (_UP, "decreasing"), "grew": (_UP, "shrank"), "growth": (_UP, "contraction"), "climbed": (_UP, "slid"),
    "up": (r"\b(art|yüksel)", "down"), "higher": (r"yüksek|fazla|yukarı|daha çok", "lower"), "highest": (r"en yüksek|en fazla", "lowest"),
    "fell": (_DOWN, "rose|climbed"), "fallen": (_DOWN, "risen"), "falls": (_DOWN, "rises"), "fall": (r"\b(azal|düşüş|geril)", "rise"),
    "decreased": (_DOWN, "increased"), "decrease": (_DOWN, "increase"), "declined": (r"\b(azal|düş|geril)", "rose"),
    "dropped": (r"\b(azal|düş|geril)", "rose"), "decline": (r"\b(azal|düş|geril)", "rise"), "lower": (r"düşük|daha az|aşağı", "higher"),
    "lowest": (r"en düşük|en az", "highest"), "shrank": (_DOWN, "grew"), "reduced": (r"azalt|düşür|indir", "raised"),
    "more than": (_OVER, "less than|fewer than"), "over": (r"fazla|aşkın|üzeri", "under"), "less than": (_UNDER, "more than"),
    "fewer than": (_UNDER, "more than"), "at least": (r"en az", "at most"), "at most": (r"en fazla|en çok", "at least"),
    "minus": (r"eksi|sıfırın altı|-\d", "plus"), "below": (r"\balt", "above"), "above": (r"\büst|\büzeri", "below"),
    "exceeded": (_OVER, "stayed below"), "under": (r"\baltında|\baltı\b", "over"), "surplus": (r"fazla", "deficit"),
    "deficit": (r"açı[kğ]", "surplus"), "gained": (r"değer kazan|art|yüksel", "lost"), "lost": (r"değer kayb|geril", "gained"),
    "won": (r"kazan", "lost"), "strengthened": (r"güçlen|değer kazan", "weakened"), "weakened": (r"zayıfla|değer kayb", "strengthened"),
    "doubled": (r"iki(ye)? katı?|katlan", "halved"), "halved": (r"yarı", "doubled"), "better": (r"daha iyi", "worse"),
    "worse": (r"kötü", "better"), "before": (r"\bönce", "after"), "after": (r"\bsonra", "before"),
}  # fmt: skip


_AMOUNT = r" (?:the |a )?(?:[$€£]|\d|one\b|two\b|three\b|four\b|five\b|ten\b|half\b|hundred|thousand|million|zero)"
_BESIDE = {
    **dict.fromkeys(("over", "under", "below", "above", "more than", "less than", "fewer than"), _AMOUNT),
    "lower": "(?! Manhattan)", "grew": "(?! up)", "fallen": r"(?! \w+s\b)", "up": r" (?:by |from |\d)", "at least": _AMOUNT, "at most": _AMOUNT,
}  # fmt: skip


def sign(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Turn a direction, a comparison or a sign round."""
    skipped = {"won", "better", "worse", "before", "after"}
    # "Under oath", "over the sea", "grew up" and "fallen buildings" tell no direction, whatever the source says elsewhere.
    words = {
        word: swap
        for word, swap in _SIGNS.items()
        if word not in skipped and (word not in _BESIDE or re.search(rf"\b{word}\b{_BESIDE[word]}", pair[1], re.I))
    }
    return _swap(pair, rng, words)


_UNITS: Swaps = {
    "kilometers": (r"kilomet|\bkm\b", "miles|meters"), "kilometres": (r"kilomet|\bkm\b", "miles|metres"), "km": (r"kilomet|\bkm", "miles"),
    "miles": (r"\bmil\b|\bmill", "kilometers|feet"), "meters": (r"\bmetre", "feet|kilometers"), "metres": (r"\bmetre", "feet|kilometres"),
    "feet": (r"fit|ayak|\bfeet", "meters|inches"), "inches": (r"inç|\binch", "feet|centimeters"), "tons": (r"\bton", "kilograms|pounds"),
    "tonnes": (r"\bton", "kilograms|pounds"), "kilograms": (r"kilo|\bkg", "pounds|tons"), "pounds": (r"pound|sterlin|libre|paund", "kilograms|euros"),
    "dollars": (r"dolar|\$", "euros|rubles"), "euros": (r"avro|euro|€", "dollars|pounds"), "rubles": (r"ruble", "dollars|euros"),
    "lira": (r"\blira", "dollars|euros"), "yuan": (r"\byuan", "yen|won"), "won": (r"\bwon\b", "yen"), "yen": (r"\byen\b", "yuan"),
    "barrels": (r"varil", "tons|liters"), "liters": (r"litre", "gallons|barrels"), "hectares": (r"hektar", "acres"), "acres": (r"dönüm|akre|acre", "hectares"),
    "degrees": (r"derece", "percent"), "Celsius": (r"santigrat|celsius|\bc\b", "Fahrenheit"), "knots": (r"knot|deniz mili", "miles per hour"),
    "percent": (r"yüzde|%", "per mille|points"), "per cent": (r"yüzde|%", "per mille|points"), "megawatts": (r"megavat|\bmw", "kilowatts|gigawatts"),
    "minutes": (r"dakika", "hours|seconds"), "hours": (r"saat", "minutes|days"), "days": (r"\bgün", "weeks|months"), "weeks": (r"\bhafta", "months|days"),
    "months": (r"\bay(dı|da|lı|ı|ın|a|dan)?\b", "years|weeks"), "years": (r"\b(yıl|sene)", "months|decades"), "seconds": (r"saniye", "minutes"), "decade": (r"on yıl", "year"),
    "month": (r"\bay(dı|da|lı|ı|ın|a|dan)?\b", "week"), "week": (r"\bhafta(?!\s?son)", "month"), "year-old": (r"yaş", "month-old"), "mph": (r"\bmil", "kph"),
    "kph": (r"\bkm|kilomet", "mph"), "dollar": (r"dolar", "euro"), "euro": (r"avro|euro", "dollar"), "mile": (r"\bmil", "kilometer"), "hour": (r"saat", "minute"),
}  # fmt: skip


def unit(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Put another unit, currency or period beside the same number, or lose the percent."""
    target = pair[1]
    words = {
        k: v
        for k, v in _UNITS.items()
        if re.search(
            rf"(?:\d|million|billion|thousand|\b(?:two|three|four|five|six|seven|eight|nine|ten|few|several))[\s-]{re.escape(k)}\b",
            target,
        )
    }
    found = [_swap(pair, rng, words)]
    for mark, cue, new in (
        ("$", r"dolar|\$", "€£"),
        ("£", r"sterlin|pound|£|paund", "$€"),
        ("€", r"avro|euro|€", "$£"),
    ):
        if target.count(mark) == 1 and re.search(cue, _low(pair[0])):
            found.append(target.replace(mark, rng.choice(new)))
    if re.search(r"yüzde|%", pair[0].lower()) and len(re.findall(r"\d%", target)) == 1:
        found.append(re.sub(r"(?<=\d)%", rng.choice(["", " points", " million"]), target))
    good = [f for f in found if f]
    return rng.choice(good) if good else None


_DAYS = dict(
    zip(
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
        ["pazartesi", "salı", "çarşamba", "perşembe", "cuma(?!rtesi)", "cumartesi", "pazar(?!tesi)"],
        strict=True,
    )
)
_MONTHS = dict(
    zip(
        "January February March April May June July August September October November December".split(),
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralı[kğ]".split(),
        strict=True,
    )
)
_WHEN: Swaps = {
    "yesterday": (r"\bdün", "today|tomorrow"), "today": (r"\bbugün", "yesterday|tomorrow"), "tomorrow": (r"yarın", "yesterday|today"),
    "last week": (r"geçen hafta|geçtiğimiz hafta", "next week|this week"), "next week": (r"gelecek hafta|önümüzdeki hafta|haftaya", "last week"),
    "last month": (r"geçen ay|geçtiğimiz ay", "next month|last year"), "last year": (r"geçen (yıl|sene)|geçtiğimiz (yıl|sene)", "next year|this year"),
    "next year": (r"gelecek (yıl|sene)|önümüzdeki (yıl|sene)", "last year"), "next month": (r"gelecek ay|önümüzdeki ay", "last month"),
    "this year": (r"\bbu (yıl|sene)", "last year|next year"), "this week": (r"\bbu hafta", "last week|next week"), "this month": (r"\bbu ay", "last month"),
}  # fmt: skip


def date(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Put another weekday, month, day, year or nearness in time."""
    swaps = dict(_WHEN)
    for names in (_DAYS, _MONTHS):
        for name, cue in names.items():
            if re.search(rf"\b{name}\b", pair[1]):  # "may" and "march" are verbs
                swaps[name] = (
                    rf"\b(?:{cue})",
                    "|".join(n for n, c in names.items() if n != name and not re.search(rf"\b(?:{c})", _low(pair[0]))),
                )
    found = [_swap(pair, rng, swaps)]
    hits = [h for h in _numbers(pair) if re.fullmatch(r"(?:19|20)\d\d", h[0])]
    if hits:
        hit = rng.choice(hits)
        year = str(int(hit[0]) + rng.choice([-10, -2, -1, 1, 2, 10]))
        if year not in pair[0]:
            found.append(pair[1][: hit.start()] + year + pair[1][hit.end() :])
    good = [f for f in found if f]
    return rng.choice(good) if good else None


_PLACES = {
    "Russia": "rusya", "China": "çin\\b", "Ukraine": "ukrayna", "Japan": "japonya", "Germany": "almanya", "France": "fransa", "Turkey": "türkiye",
    "Syria": "suriye", "Iran": "iran", "Indonesia": "endonezya", "Australia": "avustralya", "Mexico": "meksika", "Spain": "ispanya", "Italy": "italya",
    "London": "londra", "Washington": "washington", "New York": "new york", "Moscow": "moskova", "Pyongyang": "pyongyang|pyöngyang", "Seoul": "seul",
    "Beijing": "pekin", "Paris": "paris", "Scotland": "iskoçya", "Wales": "galler", "Ireland": "irlanda", "Canada": "kanada", "Macedonia": "makedonya",
    "Greece": "yunanistan", "Brussels": "brüksel", "Ankara": "ankara", "Texas": "teksas|texas", "California": "kaliforniya|california", "Arizona": "arizona",
    "Vladivostok": "vladivostok", "Kursk": "kursk", "Israel": "israil", "Vietnam": "vietnam", "Geneva": "cenevre", "Poland": "polonya", "Tokyo": "tokyo",
}  # fmt: skip
_BODIES = {
    "the United Nations": "birleşmiş milletler|\\bbm\\b", "the European Union": "avrupa birliği|\\bab\\b", "NATO": "nato", "the White House": "beyaz saray",
    "the Kremlin": "kremlin", "Congress": "kongre", "the Pentagon": "pentagon", "the Senate": "senato", "the FBI": "\\bfbi\\b", "the CIA": "\\bcia\\b",
    "Reuters": "reuters", "the BBC": "bbc", "CNN": "cnn", "Interfax": "interfax", "TASS": "\\btass\\b", "Yonhap": "yonhap", "KCNA": "kcna",
    "the State Department": "dışişleri bakanlığı", "the Foreign Ministry": "dışişleri bakanlığı", "the Defense Ministry": "savunma bakanlığı",
    "Facebook": "facebook", "Google": "google", "Tesla": "tesla", "Gazprom": "gazprom", "Rosneft": "rosneft", "the World Bank": "dünya bankası",
}  # fmt: skip
_GIVEN = set(
    "Donald Brett Christine Jeff Theresa Boris Jeremy Kanye Tiger Steven Steve Paul Mike Michael John James David Mark Peter Brian Chris Bill Hillary Barack "
    "George Robert Richard William Thomas Joseph Joe Charles Daniel Matthew Andrew Kevin Jason Elon Ryan Adam Alex Alexander Emmanuel Angela Vladimir Sergei "
    "Sergey Dmitry Andrei Anna Maria Sarah Laura Lisa Susan Jennifer Elizabeth Mary Patricia Nancy Linda Karen Emma Emily Kate Rachel Rebecca Amy Julia Julie "
    "Jack Harry Sam Tom Tony Tim Ben Luke Simon Stephen Martin Gary Nick Neil Ian Ali Ahmed Mohamed Hassan Ashley Kelly Sharon Holly Lindsey Dianne Chuck Mitch "
    "Max Lewis Sebastian Jordan Justin Rory Francesco Tommy Patrick Phil Bubba Brooks Dustin Jessica Quinton Joel Zoran Juan Carlos Jose Luis Pedro".split()
)
_CAPS = re.compile(r"\b[A-Z][a-z]+(?: (?:Mc|O')?[A-Z][a-z]+){1,2}\b")


@lru_cache(maxsize=2)
def _persons(english: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(
        sorted({n for t in english for n in _CAPS.findall(t) if n.split()[0] in _GIVEN and len(n.split()) == 2})
    )


def name(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Replace a person, place or body by another of its kind, from the other pairs or from the lists."""
    source, target = _low(pair[0]), pair[1]
    persons = _persons(tuple(p[1] for p in pairs))
    last = (
        {p.split()[1] for p in persons}
        - set(_PLACES)
        - {"House", "Street", "Court", "Park", "City", "Day", "Cup", "County", "Island", "Cross"}
    )
    found: list[tuple[str, str]] = []
    for p in persons:
        if p in target and _low(p) in source and p.split()[1] in last:
            new = rng.choice([q for q in persons if q.split()[1] in last and _low(q.split()[1]) not in source])
            found.append((p, new if rng.random() < 0.5 else f"{p.split()[0]} {new.split()[1]}"))
    for p in last:
        if re.search(
            rf"(?:Mr|Mrs|Ms|President|Senator|Dr|Sen)\.? {p}\b|\b{p} (?:said|told|added|wrote|says)\b|(?:said|added) {p}\b",
            target,
        ) and re.search(rf"\b{re.escape(_low(p))}\b", source):
            found.append((p, rng.choice([q for q in sorted(last) if _low(q) not in source])))
    for names in (_PLACES, _BODIES):
        for p, cue in names.items():
            if len(re.findall(rf"\b{p}\b(?! [A-Z])", target)) == 1 and re.search(rf"\b(?:{cue})", source):
                found.append(
                    (
                        p,
                        rng.choice(
                            [
                                q
                                for q, c in names.items()
                                if q != p and c != cue and not re.search(rf"\b(?:{c})", source)
                            ]
                        ),
                    )
                )
    if not found:
        return None
    old, new = rng.choice(found)
    return re.sub(rf"\b{re.escape(old)}\b", new, target)


_TR_NOT = re.compile(
    r"\b(?:değil|yok|hiç|asla|ne .{2,40} ne )|\w+m[ae](?:d[ıi]|y(?:[ae]n|[ae]c|ıp|ip|[ıi]n)|z(?:\b|l|s|d|[ae])|m[ıi]ş|s[ıi]n\b|m[ae]|den\b|dan\b|d[ıi][ğk])|\w+m[ıiuü]yor|\w+(?:[ae]m[ae][zdy])|\w{2,}s[ıiuü]z\b|\b(?:reddet|yalanla|imkansız|olmaz|olmayan)"
)
_EN_NOT = re.compile(
    r"\b(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot|denied|refused|unable|failed)\b|n't\b|n’t\b",
    re.I,
)
_DROPS = [
    (r"\b(is|are|was|were|will|would|can|could|should|has|have|had|must|does|did|do) not (?!only\b|just\b|to\b)", r"\1 "),
    (r"\b(is|are|was|were|would|could|should|has|have|had|does|did|do)n['’]t\b", r"\1"), (r"\bcan['’]t\b", "can"), (r"\bcannot\b", "can"), (r"\bwon['’]t\b", "will"),
    (r"\b(was|is|are|were) never\b", r"\1 always"), (r"\bno longer\b", "still"), (r"\bnever\b", "always"), (r"\b(there (?:is|are|was|were)) no\b", r"\1"), (r"\bunable to\b", "able to"),
    (r"\b(has|have|had) no\b", r"\1"), (r"\bwithout\b", "with"), (r"\bdenied\b", "confirmed"), (r"\brefused to\b", "agreed to"), (r"\bnot (guilty|clear|yet|known)\b", r"\1"),
]  # fmt: skip


def negation_dropped(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Lose the only denial of the English, where the Turkish has one too."""
    source, target = _low(pair[0]), pair[1]
    if len(_EN_NOT.findall(target)) != 1 or not _TR_NOT.search(source) or "?" in target:
        return None
    for old, new in _DROPS:
        hit = re.search(old, target, re.I)
        if hit and not re.search(r"\b(any|anything|anyone|ever|either|until|yet|nor|but)\b", target, re.I):
            return target[: hit.start()] + _like(hit[0], hit.expand(new)) + target[hit.end() :]
    return None


_PAST = dict(
    w.split("/")
    for w in "came/come went/go made/make took/take told/tell won/win found/find saw/see gave/give began/begin held/hold sent/send killed/kill signed/sign agreed/agree called/call visited/visit reached/reach opened/open received/receive announced/announce launched/launch arrested/arrest attended/attend accepted/accept helped/help wanted/want showed/show knew/know got/get left/leave played/play moved/move started/start caused/cause met/meet".split()
)


def negation_added(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Deny what the Turkish affirms."""
    source, target = _low(pair[0]), pair[1]
    if _EN_NOT.search(target) or _TR_NOT.search(source) or "?" in target:
        return None
    hits = list(
        re.finditer(
            r"(?<=[a-z] )(is|are|was|were|will|would|can|could|should|has been|have been|has|have|had)(?= [a-z]{3,})(?! to\b)",
            target,
        )
    )
    past = [h for h in re.finditer(r"(?<=[a-z] )(" + "|".join(_PAST) + r")(?= (?:the|a|to|in|his|her|their|on|for|an)\b)", target)
            if not re.search(r"\b(was|were|is|are|be|been|being|has|have|had|and|by|to|people|those|who)(?: \w+ly)? $", target[: h.start()])]  # fmt: skip
    if not hits and not past:
        return None
    hit = rng.choice(hits + past)
    word = hit[0]
    new = f"did not {_PAST[word]}" if word in _PAST else re.sub(r"^(\w+)", r"\1 not", word)
    return target[: hit.start()] + new + target[hit.end() :]


_INVENTED = (
    "Officials said an investigation had been opened.", "Two people were injured in the incident.", "The opposition called for his resignation.",
    "A second meeting is planned for next month.", "No one has claimed responsibility so far.", "The company's shares fell after the news.",
    "Local residents were told to leave their homes.", "Experts warn that this may not be enough.", "The minister declined to answer questions.",
    "Moscow has already agreed to the terms.", "It was the third such case this year.", "Critics say the decision was rushed.",
)  # fmt: skip


def sentence_invented(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Put in a sentence that the source lacks: of news in general, or of the same file."""
    target = pair[1]
    if not re.search(r"[.!?][\"'”’]?$", target):
        return None
    extra = rng.choice(_INVENTED)
    if rng.random() < 0.5:
        extra = rng.choice(pairs)[1]
        if len(extra) < 30 or len(extra) > 160 or not re.search(r"^[A-Z][^\"“”]*\.$", extra) or extra == target:
            return None
    return f"{extra} {target}" if rng.random() < 0.25 else f"{target} {extra}"


_SAY = r"(?:said|says|told reporters|added|claimed|claims|noted|stated|reported|announced|explained|argued|alleged|stressed|believes|suggested)"
_TR_SAY = re.compile(
    r"söyle|belirt|iddia|\bgöre\b|ifade et|açıkla|\bded|\bdiye|bildir|kaydet|aktar|öne sür|ileri sür|ekle(?:di|y)|anlat|vurgula|savun|konuş|duyur|inanıyor|öner|rapor|haber"
)
_TR_MAY = re.compile(r"[ae]bil(?:i|d|e|m|s|ğ)|\bbelki|olası|muhtemel|ihtimal|olabil")


def hedge(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Tell a claim, a report or a possibility as a fact."""
    source, target = _low(pair[0]), pair[1]
    made = []
    says = re.findall(rf"\b{_SAY}\b|[Aa]ccording to", target)
    quoted = re.search(r"[\"“”]|(?<!\w)'", target)
    if _TR_SAY.search(source) and len(says) == 1 and not quoted:
        m = re.match(
            rf"[A-Z][^,:;\"]{{1,50}}? {_SAY}(?: on \w+day)?(?: that)? (?=(?:the|a|an|he|she|it|they|there|this|we|his|her|its|[A-Z]\w+)\b)",
            target,
        )
        if m:
            made.append(target[m.end() :])
        m = re.search(rf", (?:[^,;\"]{{1,50}} {_SAY}|{_SAY} [^,;\"]{{1,50}})(?: on \w+day)?(?=\.$)", target)
        if m:
            made.append(target[: m.start()] + target[m.end() :])
        m = re.match(r"According to [^,]{2,60}, ", target)
        if m:
            made.append(target[m.end() :])
        m = re.search(r",? according to [^,.]{2,60}(?=\.$)", target)
        if m:
            made.append(target[: m.start()] + target[m.end() :])
    doubt = r"\b(?:reportedly|allegedly|apparently|possibly|perhaps|probably|alleged|supposedly|likely|suspected) "
    if len(re.findall(doubt, target)) == 1 and re.search(
        r"iddia|\bgöre|söylen|sözde|görün|muhtemel|belki|olası|ihtimal|sanıl|herhalde|bildir|şüphe|zann", source
    ):
        made.append(re.sub(doubt.replace("likely|", "").replace("|suspected", ""), "", target))
    modal = re.search(r"\b(?:may|might|could)(?= (?:be|have|not|[a-z]+)\b)", target)
    if (
        modal
        and _TR_MAY.search(source)
        and len(re.findall(r"\b(?:may|might|could|can|possibl\w+|perhaps|maybe|likely)\b", target)) == 1
        and "if " not in target
    ):
        rest = target[modal.end() :]
        made.append(
            target[: modal.start()] + ("has been" + rest[10:] if rest.startswith(" have been") else "will" + rest)
        )
    made = [m for m in made if m and m != target]
    if not made:
        return None
    text = rng.choice(made)
    return text[0].upper() + text[1:]


KINDS: dict[str, Callable[[Pair, random.Random, list[Pair]], str | None]] = {
    "number": number, "scale": scale, "sign": sign, "unit": unit, "date": date, "name": name, "negation_dropped": negation_dropped,
    "negation_added": negation_added, "sentence_invented": sentence_invented, "hedge": hedge,
}  # fmt: skip
