"""Errors of translation, eleventh script: written from the requirement alone, by one who had seen nothing of the check.

`KINDS` names each kind's function: (pair, rng, pairs) -> the English with one error of that kind, or None. Every rule names
what the Turkish must say for the change to be an error; where the Turkish does not say it, the pair is passed over.
"""

from __future__ import annotations

import itertools
import random
import re
from collections.abc import Callable

Pair = tuple[str, str]
Edit = tuple[int, int, str]
Rule = tuple[str, str, str]  # what the Turkish must say, what the English says, what it says after the error


def _low(text: str) -> str:
    """Lower the letters as Turkish does."""
    return text.replace("İ", "i").replace("I", "ı").lower()


def _put(text: str, edits: list[Edit], rng: random.Random) -> str | None:
    """Make one of the edits, and keep a capital that stood there."""
    edits = [e for e in edits if text[e[0] : e[1]] != e[2]]
    if not edits:
        return None
    start, end, new = rng.choice(edits)
    rest = text[end:]
    if text[start : start + 1].isupper():
        new, rest = (new[0].upper() + new[1:], rest) if new else (new, rest.lstrip()[:1].upper() + rest.lstrip()[1:])
    if new[:1] in "aeio" and new[:1] and text[:start].endswith(" a "):
        return text[: start - 1] + "n " + new + rest
    return re.sub(r"  +", " ", text[:start] + new + rest).strip()


def _by_rules(pair: Pair, rules: tuple[Rule, ...] | list[Rule], rng: random.Random) -> list[Edit]:
    """Return the edits of the rules whose Turkish is said, where the English says it once only."""
    source, text = _low(pair[0]), pair[1]
    edits: list[Edit] = []
    for turkish, english, wrong in rules:
        if not re.search(turkish, source):
            continue
        found = list(re.finditer(rf"(?i:(?<![A-Za-z-])(?:{english})(?:(?<=\s)|(?!\w)))", text))
        if len(found) == 1:
            new = rng.choice(wrong.split("|"))
            edits.append((found[0].start(), found[0].end(), found[0].expand(new)))
    return edits


# ---- figures ---------------------------------------------------------------------------------------------------------
_FIGURE = re.compile(r"(?<![\w.,:/-])([$£€]?)(\d[\d,]*(?:\.\d+)?)(?!\w*[a-zA-Z]\w*\d|[\d:/])")
_TEENS = (
    ("iki", "two"), ("üç", "three"), ("dört", "four"), ("beş", "five"), ("altı", "six"), ("yedi", "seven"), ("sekiz", "eight"),
    ("dokuz", "nine"), ("on", "ten"), ("on bir", "eleven"), ("on iki", "twelve"), ("yirmi", "twenty"), ("otuz", "thirty"),
    ("kırk", "forty"), ("elli", "fifty"),
)  # fmt: skip


def _plain(figure: str) -> str:
    return re.sub(r"[.,]", "", figure)


def _stated(source: str) -> list[str]:
    """Return the figures of the Turkish without their points."""
    return [_plain(x) for x in re.findall(r"\d[\d.,]*", source)]


def _figures(pair: Pair) -> list[re.Match[str]]:
    """Return the figures of the English that the Turkish says as often, each once."""
    stated = _stated(pair[0])
    found = [m for m in _FIGURE.finditer(pair[1]) if m[2].strip(",")]
    plain = [_plain(m[2]) for m in found]
    return [m for m, p in zip(found, plain, strict=True) if plain.count(p) == 1 and stated.count(p) == 1]


def _other_figure(figure: str, rng: random.Random) -> str:
    """Return a figure as a bad copy has it: a digit changed, two exchanged, one lost or doubled, or near it."""
    spots = [i for i, c in enumerate(figure) if c.isdigit()]
    way = rng.choice(["digit", "digit", "exchange", "lost", "near"])
    if way == "exchange" and len(spots) > 1:
        i, j = rng.choice(list(itertools.pairwise(spots)))
        if figure[i] != figure[j] and not (i == 0 and figure[j] == "0"):
            return figure[:i] + figure[j] + figure[i + 1 : j] + figure[i] + figure[j + 1 :]
    if way == "lost" and len(spots) > 1 and figure.isdigit() and figure[1] != "0" and int(figure) > 20:
        return figure[:-1]
    if way == "near" and figure.isdigit() and int(figure) < 200:
        return str(int(figure) + rng.choice([1, 2, 10]))
    i = rng.choice(spots[-2:] if re.fullmatch(r"[12]\d{3}", figure) else spots)
    digit = rng.choice([d for d in ("123456789" if i == 0 else "0123456789") if d != figure[i]])
    return figure[:i] + digit + figure[i + 1 :]


def number(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Change a figure or a number word that the Turkish states."""
    source, text = _low(pair[0]), pair[1]
    edits = [
        (m.start(2), m.start(2) + len(f), _other_figure(f, rng)) for m in _figures(pair) if (f := m[2].rstrip(","))
    ]
    words = [w for _, w in _TEENS]
    for turkish, english in _TEENS:
        if not re.search(rf"(?<!\w){turkish}(?! (?:bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz)\b)(?!\w)", source):
            continue
        found = list(
            re.finditer(
                rf"(?i)\b{english}\b(?!-(?!\w*(?:year|day|time|month|week|hour|minute))| or \w+ (?:of|more))", text
            )
        )
        if len(found) == 1 and not text[: found[0].start()].endswith("-"):
            near = [w for w in words[max(0, words.index(english) - 3) : words.index(english) + 4] if w != english]
            edits.append((found[0].start(), found[0].end(), rng.choice(near)))
    order = [
        ("ilk|birinci", "first"),
        ("ikinci", "second"),
        ("üçüncü", "third"),
        ("dördüncü", "fourth"),
        ("beşinci", "fifth"),
    ]
    for turkish, english in order[1:]:
        new = rng.choice([w for _, w in order[1:] if w != english])
        edits += _by_rules(pair, [(rf"\b{turkish}\b", english + r"(?![ -](?:-|hand))", new)], rng)
    edits += _by_rules(pair, [(r"\byarısı", "half of", "a third of"), ("üçte bir", "a third of", "a quarter of|two thirds of"),
                              (r"iki kat", "twice|double", "triple"), (r"\biki kez\b", "twice", "three times"),
                              (r"çeyre|dörtte bir", "a quarter of", "a third of")], rng)  # fmt: skip
    return _put(text, edits, rng)


_SCALES: tuple[Rule, ...] = (
    (r"milyon", "million", "billion|thousand|hundred thousand"), (r"milyon", r"(?<=\d)m", "bn|k"), (r"milyar", r"(?<=\d)bn", "m"),
    (r"milyar", "billion", "million|trillion"), (r"trilyon", "trillion", "billion"), (r"milyonlarca", "millions", "thousands|billions"),
    (r"binler|bini|bin\b", "thousands of", "dozens of|millions of"), (r"yüzlerce", "hundreds of", "dozens of|thousands of"),
    (r"onlarca", "dozens of|tens of", "thousands of"), (r"yüz binler", "hundreds of thousands", "thousands|hundreds of millions"),
    (r"on binler", "tens of thousands", "thousands|hundreds"), (r"milyarlarca", "billions", "millions"),
    (r"milyarder", "billionaire", "millionaire"), (r"onlarca yıl|\bon yıl", "decades", "centuries"),
    (r"yüzyıl", "century", "decade"), (r"\bbin", "thousand", "hundred|million"), (r"milyoner", "millionaire", "billionaire"),
)  # fmt: skip

_LARGE = re.compile(
    r"(?: \w+)? (?!minut|hour|day|week|month|year|[ap]\.?m|singles)(?:percent|per cent|million|billion|\w{3,}s\b|people|men|women|children)|%|bn\b|m\b|k\b"
)
_AGE = re.compile(r"yaş[ıi]n|yaşlar")


def scale(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Make a quantity ten, a hundred or a thousand times what it is, or a part of it."""
    text = pair[1]
    edits = _by_rules(pair, _SCALES, rng)
    for m in re.finditer(r"\d(?: |-)(million|billion|trillion)\b", text):
        if re.search("milyon|milyar|trilyon", _low(pair[0])):
            edits.append((m.start(1) - 1, m.end(1), ""))
    for m in _figures(pair):
        figure = m[2].rstrip(",")
        end = m.start(2) + len(figure)
        year = re.fullmatch(r"1[5-9]\d\d|20\d\d", figure)
        day = re.search(
            r"(?:January|February|March|April|May|June|July|August|September|October|November|December|\w\.) $",
            text[: m.start()],
        )
        after = text[end:]
        if (
            year
            or day
            or re.match(r"(?:st|nd|rd|th|-\d| ?[ap]\.?m\b| (?:[JFMASOND][a-z]+(?:ary|ch|il|ay|une|ly|ust|ber)))", after)
        ):
            continue
        if re.fullmatch(r"\d{1,3}(?:,000)+", figure):
            edits += [(m.start(2), end, figure[:-4]), (m.start(2), end, figure + ",000")]
        elif "," in figure:
            edits.append((m.start(2), end, f"{int(_plain(figure)) // 10:,}"))
        elif "." in figure:
            edits.append((m.start(2), end, figure.replace(".", "")))
        elif len(figure) >= 2 and _LARGE.match(after) and not _AGE.search(pair[0]):
            edits.append((m.start(2), end, f"{int(figure) * rng.choice([10, 100, 1000]):,}"))
            if figure[-1] == "0":
                edits.append((m.start(2), end, figure[:-1]))
            elif re.match(r" (?:percent|per cent|million|billion|trillion|miles|km)|%|bn|m\b", after):
                edits.append((m.start(2), end, figure[:-1] + "." + figure[-1]))
        elif re.match(r" (?:percent|per cent|miles|km|points|people)|%", after):
            edits.append((m.start(2), end, figure + "0"))
    return _put(text, edits, rng)


# ---- directions ------------------------------------------------------------------------------------------------------
_SIGNS: tuple[Rule, ...] = (
    (r"art|yüksel|çık|tırman", r"rose", "fell"), (r"art|yüksel", r"risen", "fallen"), (r"art|yüksel", r"(?<!the )rising", "falling"),
    (r"art|yüksel", r"increased", "decreased|reduced"), (r"art", r"increases", "decreases"), (r"art", r"increase", "decrease|reduction"),
    (r"art", r"increasing(?!ly)", "decreasing"), (r"art", "increasingly", "decreasingly|less and less"), (r"büyü|art", r"grew(?! up)", "shrank"),
    (r"büyü|art|geliş", r"growth", "decline"), (r"düş|azal|geri", r"fell (?=\d|by|to \d|from \d)", "rose "), (r"düş|azal", r"dropped", "climbed"),
    (r"düş|azal|gerile", "declined(?! to)", "grew|rose"), (r"düş|azal", "decline|decrease", "increase"), (r"azal|düşür|indir|kıs", "reduced?", "raise"),
    (r"azal|düşür", "reducing", "increasing"), (r"kes|kıs|indir", "cuts? to", "increases to"), (r"yüksek|fazla|üst|üzer", "higher", "lower"),
    (r"düşük|aşağı|alt", "lower", "higher"), (r"yüksek", "highest", "lowest"), (r"düşük", "lowest", "highest"), (r"en az", "at least", "at most"),
    (r"fazla|aşkın|çok|üzer", r"more than(?= (?:[\d£$€]|a |one|two|three|five|half|ten|twice|\w+teen|\w+ty|hundred))", "less than|fewer than"),
    (r"fazla|aşkın|üzer|çok", r"over(?= [\d£$€])", "under"), (r"kadar|altında|az", r"up to(?= [\d£$€])", "at least|more than"),
    (r"az\b|altında|düşük|daha az", "(?:less|fewer) than", "more than"), (r"üzerin|üst", "above", "below"), (r"altın|alt", "below", "above"),
    (r"iyileş|geliş|düzel", "improved?", "worsen"), (r"daha iyi", "better", "worse"), (r"en iyi", "(?<=the )best", "worst"), (r"kötü", "worse", "better"),
    (r"en kötü", "worst", "best"), (r"kazan|galib|yen", "won", "lost"), (r"kazan", r"(?<=to )win|(?<=will )win|(?<=could )win", "lose"),
    (r"kazan", "winning", "losing"), (r"kazan|galibiyet|zafer", "victory", "defeat"), (r"galib|kazan|zafer", "(?<=a )win", "defeat"),
    (r"mağlup|yenil|kaybet", "(?<=a )defeat|(?<=the )defeat", "win"), (r"kaybet|kayıp|yitir", "lost", "won"), (r"kayb|kayıp", "loss(?:es)?", "gain"),
    (r"kâr|kar ", "profits?", "losses"), (r"kabul", "accepted", "rejected"),
    (r"kabul", r"accept", "reject"), (r"redde|ret", "rejected", "accepted"), (r"redde|ret", "reject", "accept"), (r"izin", "allowed(?! to be)", "forbidden"),
    (r"izin", "(?<=to )allow", "forbid"), (r"yasak", "banned", "allowed"), (r"destekle", "(?<=to )support", "oppose"), (r"destekle", "supports", "opposes"), (r"destekle", "supported", "opposed"),
    (r"destekle", "supporters of", "opponents of"),
    (r"satın al", "bought", "sold"),
    (r"satın al", "(?<=to )buy", "sell"), (r"sat", "sold", "bought"), (r"sat", "(?<=to )sell", "buy"), (r"ihraca", "exports?", "imports"),
    (r"ithal", "imports?", "exports"), (r"kuzey", "northern", "southern"),
    (r"kuzey", "(?<=the )north|(?<=miles )north", "south"), (r"güney", "southern", "northern"), (r"güney", "(?<=the )south", "north"),
    (r"doğu", "eastern|(?<=the )east", "western"), (r"batı", "western|(?<=the )west", "eastern"), (r"\bsol", "left-wing|(?<=his )left|(?<=her )left|(?<=the )left", "right"),


    (r"hızlı", "faster", "slower"), (r"büyük", "bigger|larger", "smaller"), (r"küçük", "smaller", "larger"),
    (r"büyük", "biggest|largest", "smallest"), (r"yaşlı", "older", "younger"), (r"genç", "younger", "older"),


    (r"yükselt|artır", "raise[sd]?", "lower"),
    (r"kazan|yen|mağlup", "beat", "lost to"), (r"karşı", "(?:(?<=voted )|(?<=vote )|(?<=campaigned )|(?<=protest )|(?<=protests )|(?<=decided ))against", "in favor of"),

)  # fmt: skip


def sign(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Turn a direction round: up or down, more or less, won or lost, before or after."""
    text = pair[1]
    edits = _by_rules(pair, _SIGNS, rng)
    edits = [e for e in edits if not re.search(r"(?i)\b(not|never|n't|nor|neither|or|either) $", text[: e[0]])]
    edits = [
        e
        for e in edits
        if not re.match(
            r" (?:or|and) (?:after|before|below|above|worse|lost|down|sell|south|east|west)\b", text[e[1] :]
        )
    ]
    edits = [e for e in edits if not re.search(r"[A-Z]", text[e[0] + 1 : e[1]]) and not (e[0] and text[e[0]].isupper())]
    return _put(text, edits, rng)


_UNITS: tuple[Rule, ...] = (
    (r"yüzde|%", "per ?cent", "points|million"), (r"yüzde|%", "percent", "points|times"), (r"\bmil\b|\bmili|\bmillik", "miles", "kilometers|feet|meters"),
    (r"\bmil\b|\bmillik", "mile", "kilometer"), (r"kilomet|\bkm", "(?<=\\d)km|kilomet(?:re|er)s?", "miles|metres"), (r"metre", "met(?:re|er)s", "feet|kilometres"),
    (r"\binç|santim", "inch(?:es)?", "feet|centimetres"), (r"\bfit|feet|ayak", "(?<=\\d )(?:feet|foot)", "meters|inches"), (r"\bton\b|\btonluk", "tons?|tonnes?", "kilograms|pounds"),
    (r"kilo", "kilograms?|kg|kilos?", "pounds|tons"), (r"derece", r"(?<=\d )degrees", "percent"), (r"dolar|\$", "dollars", "euros|pounds"),
    (r"avro|euro|€", "euros?", "dollars"), (r"sterlin|pound|£", r"(?<=\d )pounds?", "dollars"), (r"\byıl|\byaş", r"(?<=\d )years?|(?:(?<=two )|(?<=five )|(?<=four ))years?|(?<=three )years?", "months|weeks"),
    (r"\bay", r"(?<=\d )months?|(?<=two |six |few )months?|(?<=three )months?", "weeks|years"), (r"hafta", r"(?<=\d )weeks?|(?<=two |six |few )weeks?", "days|months"),
    (r"\bgün", r"(?<=\d )days?|(?<=two |ten |few )days?|(?<=three )days?", "weeks|hours"), (r"saat", r"(?<=\d )hours?|(?<=two |few |six )hours?|(?<=an )hour", "days|minutes"),
    (r"dakika", r"minutes", "hours|seconds"), (r"saniye", "seconds", "minutes"), (r"puan|sayı", r"(?<=\d )points", "goals"), (r"kere|kez|kat|defa", r"(?<=\d )times", "percent"),
    (r"kişi|insan", r"(?<=\d )people", "families"), (r"ülke", r"(?<=\d )countries", "cities"), (r"şehir", "cities", "countries|provinces"), (r"maç|oyun", r"(?<=\d )(?:games|matches)", "seasons"),
    (r"sezon", r"seasons", "games"), (r"\byıl", r"(?<=\d)-year(?!-)", "-month"), (r"yaş", r"(?<=\d)-year-old", "-month-old"), (r"dönüm|akre|hektar", "acres?|hectares?", "square miles"),
    (r"galon|litre", "gallons?|lit(?:re|er)s?", "barrels"), (r"varil", "barrels?", "tons"), (r"mil", "mph", "km/h"), (r"\bkm|kilomet", "km/h|kph", "mph"), (r"yarda", "yards?", "feet|miles"),
    (r"hafta", "(?<=last )week|(?<=next )week|(?<=this )week|(?<=a )week|(?<=the )week", "month|year"), (r"\bay\b|\bayı|\bayın", "(?<=last )month|(?<=next )month|(?<=this )month|(?<=a )month", "week|year"),
    (r"\byıl|sene", "(?<=last )year|(?<=next )year|(?<=this )year|(?<=each )year|(?<=a )year", "month|week"), (r"\byıllar|\byıl", "(?<=for )years", "months|days"),
    (r"\bayl", "(?<=for )months", "days|years"), (r"her gün|günlük", "every day|daily", "every week|weekly"), (r"haftalık", "weekly", "daily"), (r"aylık", "monthly", "yearly"),
    (r"yıllık", "annual|yearly", "monthly"), (r"saatlik|saatte", "(?<=per )hour|(?<=an )hour", "minute|day"), (r"büyüklü|şiddet", "magnitude", "mile"), (r"\bgün", "(?<=the )day|(?<=a )day", "week"),
    (r"megav|mw", "megawatts?|MW", "kilowatts"), (r"çocuk", r"(?<=\d )children", "women"), (r"asker", r"(?<=\d )(?:troops|soldiers)", "tanks"), (r"\boy", r"(?<=\d )votes", "percent"),
)  # fmt: skip
_MONEY = (("$", r"dolar|\$"), ("£", r"sterlin|pound|paund|£"), ("€", r"avro|euro|€"))


def unit(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Measure in another unit: of money, length, weight, time, or of what is counted."""
    source, text = _low(pair[0]), pair[1]
    edits = _by_rules(pair, _UNITS, rng)
    for symbol, turkish in _MONEY:
        if re.search(turkish, source):
            others = [s for s, _ in _MONEY if s != symbol] + ["¥"]
            edits += [
                (m.start(), m.end(), rng.choice(others)) for m in re.finditer(re.escape(symbol) + r"(?=\d)", text)
            ]
    if re.search("yüzde|%", source):
        edits += [(m.start(), m.end(), rng.choice([" points", " million"])) for m in re.finditer(r"(?<=\d)%", text)]
    return _put(text, edits, rng)


_MONTHS = "ocak:January şubat:February mart:March nisan:April mayıs:May haziran:June temmuz:July ağustos:August eylül:September ekim:October kasım:November aralık:December"
_DAYS = "pazartesi:Monday salı:Tuesday çarşamba:Wednesday perşembe:Thursday cuma:Friday cumartesi:Saturday pazar:Sunday"
_DATES: tuple[Rule, ...] = (
    (r"\bdün", "yesterday", "today|tomorrow"), (r"bugün", "today(?!['’])", "yesterday|tomorrow"), (r"yarın", "tomorrow", "yesterday"), (r"geçen|önceki", "last (?=week|month|year|season|summer|winter)", "next "),
    (r"gelecek|önümüz|ertesi", "next (?=week|month|year|season|summer)", "last "), (r"bu (?:yıl|ay|hafta|sezon|yaz)", "this (?=week|month|year|season|summer)", "last |next "),
    (r"önce", r"(?:(?<=years )|(?<=months ))ago|(?<=weeks )ago|(?<=days )ago", "from now"), (r"sabah", "morning", "evening|afternoon"), (r"akşam|gece", "evening|night(?!\\w)", "morning"),
    (r"öğleden sonra", "afternoon", "morning"), (r"gece yarısı", "midnight", "noon"), (r"\byaz", "summer", "winter|spring"), (r"\bkış", "winter", "summer"), (r"bahar", "spring", "autumn"),
    (r"sonbahar|güz", "autumn|fall(?= of)", "spring"), (r"(?:geçtiğimiz|geçen|son)", "past (?=week|month|year|few)", "next "), (r"noel", "Christmas", "Easter"),
    (r"başında|başları", "early(?= (?:\\w+day|in|this|next|last|\\d))", "late"), (r"sonunda|sonları", "late(?= (?:\\w+day|in|\\d))|the end of", "early|the beginning of"), (r"ertesi", "the following day|the next day", "the previous day"),
)  # fmt: skip


def date(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Say another year, month, day, hour or season than the Turkish does."""
    source, text = _low(pair[0]), pair[1]
    edits = _by_rules(pair, _DATES, rng)
    for names in (_MONTHS, _DAYS):
        table = [x.split(":") for x in names.split()]
        for turkish, english in table:
            found = list(re.finditer(rf"\b{english[:3]}(?:{english[3:]}|t?\.(?= \d))(?!\w)", text))
            if re.search(rf"\b{turkish}(?!\w*tesi)(?:['’]\w+|\w{{0,5}})(?!\w)", source) and len(found) == 1:
                if english in ("May", "March") and not re.search(
                    r"(?:in|of|since|until|on|last|from|by|\d) $", text[: found[0].start()]
                ):
                    continue
                edits.append((found[0].start(), found[0].end(), rng.choice([e for _, e in table if e != english])))
    for m in _figures(pair):
        if re.fullmatch(r"1[5-9]\d\d|20[0-3]\d", m[2].rstrip(",")) and not re.match(
            r" (?:people|homes|miles|km|troops)", text[m.end() :]
        ):
            wrong = int(m[2].rstrip(",")) + rng.choice([-10, -3, -1, 1, 2, 10])
            edits += [(m.start(2), m.start(2) + 4, str(wrong))] * 2
    for m in re.finditer(r"\b((?:1[89]|20)\d0)(?:'?s)\b", text):
        if m[1] in source:
            edits.append((m.start(1), m.end(1), str(int(m[1]) + rng.choice([-10, 10]))))
    for m in re.finditer(r"\b(\d{1,2})(st|nd|rd|th)(?= (?:of )?(?:[A-Z]|century|birthday|anniversary))", text):
        if m[1] in _stated(source):
            wrong = int(m[1]) + rng.choice([1, 2, -1 if int(m[1]) > 1 else 3])
            tail = "th" if wrong in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(wrong % 10, "th")
            edits.append((m.start(), m.end(), f"{wrong}{tail}"))
    for m in re.finditer(r"\b(\d{1,2})(?:[:.](\d\d))? ?([ap])(\.?m\b)", text):
        if re.search(r"\d", source):
            edits.append((m.start(3), m.end(3), "a" if m[3] == "p" else "p"))
    return _put(text, edits, rng)


# ---- names -----------------------------------------------------------------------------------------------------------
_KNOWN = {
    "country": "abd|amerika=the_United_States=the_U.S.=the_US=America rusya=Russia çin=China fransa=France almanya=Germany italya=Italy ispanya=Spain japonya=Japan hindistan=India brezilya=Brazil meksika=Mexico "
    "kanada=Canada avustralya=Australia ingiltere=England iskoçya=Scotland galler=Wales irlanda=Ireland türkiye=Turkey suriye=Syria irak=Iraq iran=Iran mısır=Egypt yunanistan=Greece makedonya=Macedonia polonya=Poland "
    "ukrayna=Ukraine endonezya=Indonesia pakistan=Pakistan afganistan=Afghanistan isveç=Sweden norveç=Norway hollanda=Netherlands belçika=Belgium katar=Qatar arjantin=Argentina nijerya=Nigeria bangladeş=Bangladesh vietnam=Vietnam",
    "nation": "amerikan|amerikal|abd=American rus=Russian çinli|çin=Chinese fransız=French alman=German italyan=Italian ispanyol=Spanish japon=Japanese hint=Indian kanadalı=Canadian avustralyalı=Australian "
    "ingiliz=British iskoç=Scottish irland=Irish galli=Welsh suriyeli=Syrian yunan=Greek makedon=Macedonian ukraynal=Ukrainian endonezya=Indonesian isveç=Swedish hollanda=Dutch meksikal=Mexican danimarka=Danish suudi=Saudi",
    "city": "londra=London paris=Paris washington=Washington moskova=Moscow berlin=Berlin pekin=Beijing cenevre=Geneva brüksel=Brussels manchester=Manchester liverpool=Liverpool chicago=Chicago boston=Boston "
    "seattle=Seattle atina=Athens madrid=Madrid roma=Rome tokyo=Tokyo seul=Seoul pyongyang=Pyongyang cakarta=Jakarta edinburgh=Edinburgh glasgow=Glasgow dublin=Dublin houston=Houston phoenix=Phoenix denver=Denver bristol=Bristol viyana=Vienna",
    "state": "kaliforniya=California teksas=Texas arizona=Arizona florida=Florida nevada=Nevada ohio=Ohio louisiana=Louisiana utah=Utah virginia=Virginia michigan=Michigan alaska=Alaska alabama=Alabama wisconsin=Wisconsin oregon=Oregon",
    "body": "cumhuriyetçi=Republican demokrat=Democratic=Democrat muhafazakar|muhafazakâr=Conservative=Tory işçi=Labour liberal=Liberal yeşil=Green",
    "firm": "facebook=Facebook google=Google amazon=Amazon tesla=Tesla apple=Apple microsoft=Microsoft twitter=Twitter toyota=Toyota youtube=YouTube netflix=Netflix instagram=Instagram nissan=Nissan honda=Honda airbus=Airbus siemens=Siemens bmw=BMW",
    "office": "senato=Senate kongre=Congress fbi=FBI cia=CIA nato=NATO pentagon=Pentagon bm|birleşmiş=United_Nations=UN ab|avrupa=European_Union=EU yüksek=Supreme_Court beyaz=White_House kremlin=Kremlin",
    "club": "chelsea=Chelsea liverpool=Liverpool arsenal=Arsenal everton=Everton celtic=Celtic rangers=Rangers barcelona=Barcelona tottenham=Tottenham juventus=Juventus hearts=Hearts aberdeen=Aberdeen leeds=Leeds burnley=Burnley",
}  # fmt: skip
_SURNAMES = "Hargreaves Whitfield Donnelly Okafor Brennan Castellano Lindqvist Mercer Pemberton Novak Hollis Reyes Kowalski Tanaka Fitzgerald Barlow Jensen Moretti Sandoval Whitaker Cole Ashworth Garner Petrov Delgado".split()
_FIRST = (
    "Daniel Martin Helen Laura Peter Simon Andrew Julia Victor Rachel Oliver Karen Steven Monica Philip Grace".split()
)
_PLACES = (
    "Fairview Ashford Kingsbury Norwood Redcliff Brookhaven Milton Westport Granville Stanhope Clifton Easton".split()
)
_COMMON = set(
    "The A An In On At It He She They We I You But And Or If As For To Of By With From This That These Those There When While What Who Why How Not No After Before His Her Its Their My Our Your All Some One Two Three Four "
    "Five Six Mr Mrs Ms Dr Sir Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December President Minister Prime Secretary Senator "
    "Judge Police Chief Lord Queen King Rev St Professor Captain Manager Former Yes Now Then So Here Just More Most Many Also Even God Bible Christmas English Mayor State City County House Party North South East West New "
    "University Church Court Street Road Park River Island Bay Lake Cup League Day Act Bank Club Committee Council Department Office Company Group Centre Center School Hospital College World General Sunday First Last "
    "Minutes National International United Kingdom States American Great".split()
)
_TITLE = r"(?:Mr|Mrs|Ms|Dr|President|Senator|Sen\.|Judge|Secretary|Minister|Rev\.|Captain|Coach|Professor|Mayor|Governor|Sir|Gov\.|Chancellor|Justice)\.? $"


def _tables() -> dict[str, list[tuple[str, list[str]]]]:
    """Return by type of name the pattern of the Turkish and the English forms."""
    return {
        kind: [(x.split("=")[0], x.replace("_", " ").split("=")[1:]) for x in row.split()]
        for kind, row in _KNOWN.items()
    }


_TABLES = _tables()


def _in_turkish(word: str, source: str) -> bool:
    """Say whether the Turkish has the name as it is, with whatever suffix."""
    return len(word) > 3 and re.search(rf"(?<!\w){re.escape(word)}(?!\w)", source) is not None


def _spans(pair: Pair) -> list[re.Match[str]]:
    """Return the names of the English, of one to three words, that the Turkish writes too and the English says once."""
    text = pair[1]
    found = []
    for m in re.finditer(r"(?<![\w'’@-])[A-Z][\w-]*[a-z]\w*(?: [A-Z][\w-]*[a-z]\w*){0,2}(?![\w-])", text):
        words = m[0].split()
        if any(w in _COMMON for w in words) or not all(_in_turkish(w, pair[0]) for w in words):
            continue
        if (
            text.count(words[-1]) == 1
            and not re.match(r" [A-Z][a-z]|-", text[m.end() :])
            and not re.search(r"[A-Z][\w.]* $|-$", re.sub(_TITLE, "", text[: m.start()]))
        ):
            found.append(m)
    return found


def name(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Put another name of the same type, or a name misread, in place of one that the Turkish says."""
    source, text = _low(pair[0]), pair[1]
    edits: list[Edit] = []
    for rows in _TABLES.values():
        for turkish, forms in rows:
            if not re.search(rf"(?<!\w)(?:{turkish})", source):
                continue
            found = list(re.finditer(rf"(?<![\w-])(?:{'|'.join(map(re.escape, forms))})(?![\w-])", text))
            others = [
                f[0]
                for t, f in rows
                if f[0] not in text and not set(f) & set(forms) and not re.search(rf"(?<!\w)(?:{t})", source)
            ]
            if (
                len(found) == 1
                and others
                and not re.search(r"(?:North|South|New|Northern) $", text[: found[0].start()])
            ):
                edits += [(found[0].start(), found[0].end(), rng.choice(others))]
    known = {f for rows in _TABLES.values() for _, forms in rows for f in forms}
    for m in _spans(pair):
        words = m[0].split()
        if m[0] in known:
            continue
        person = bool(
            re.search(_TITLE, text[: m.start()])
            or re.match(r"(?:,? who| (?:said|says|told|added|was born|has said))\b", text[m.end() :])
        )
        if len(words) == 2 and rng.random() < 0.5:
            edits.append((m.start(), m.start() + len(words[0]), rng.choice(_FIRST))) if person else None
        elif person:
            edits.append((m.end() - len(words[-1]), m.end(), rng.choice(_SURNAMES)))
        elif re.search(r"\b(?:in|near|at|from) $", text[: m.start()]) and len(words) == 1:
            edits.append((m.start(), m.end(), rng.choice(_PLACES)))
        else:
            other = rng.choice(pairs)
            names = [
                n[0]
                for n in _spans(other)
                if n[0] not in known and len(n[0].split()) == len(words) and n[0] not in text
            ]
            if names:
                edits.append((m.start(), m.end(), rng.choice(names)))
    return _put(text, edits, rng)


_LIST = r"^(?:['’]s)?(?:,? (?:and|or|&|vs\.?|v|versus|as well as|nor)|,(?: and| or)?|,? (?:and|with) the|[-–/]|:| \(|(?:,| -) [\w ,]{0,30}(?:and|or)) ?$"
_SAME = r"(?:married|met|meets|meeting with|talks with|and|between|alongside|with|or|also known as|called|near|drew with|battles?|faces?|plays?|host(?:s|ed)?|from|both)"

_SEATS = [
    {"Beijing", "China"},
    {"Moscow", "Russia"},
    {"London", "England"},
    {"Berlin", "Germany"},
    {"Seoul", "South Korea"},
    {"Washington", "the U.S."},
]


def _place(text: str, span: tuple[int, int], kind: str) -> bool:
    """Say whether a name stands where a place does."""
    return (
        kind in ("city", "state", "country")
        or re.search(r"\b(?:in|at|near|from|to|of|outside|across)(?: the)? $", text[: span[0]]) is not None
    )


def name_swapped(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Exchange two names of one sentence that have different parts in it."""
    source, text = _low(pair[0]), pair[1]
    spots: dict[tuple[int, int], str] = {(m.start(), m.end()): "?" for m in _spans(pair)}
    for kind, rows in _TABLES.items():
        for turkish, forms in rows:
            found = list(re.finditer(rf"(?<![\w-])(?:{'|'.join(map(re.escape, forms))})(?![\w-])(?! [A-Z])", text))
            if (
                len(found) == 1
                and re.search(rf"(?<!\w)(?:{turkish})", source)
                and not re.search(r"[A-Z]\w* $", text[: found[0].start()])
            ):
                spots[found[0].span()] = kind
    choices = []
    order = sorted(spots)
    for i, a in enumerate(order):
        for b in order[i + 1 :]:
            between = text[a[1] : b[0]]
            if (
                {text[a[0] : a[1]], text[b[0] : b[1]]} in _SEATS
                or re.search(r"[/\"’'] ?$|\bof $", text[: b[0]])
                or re.match(r",? and [A-Z]\w+'s $", between)
            ):
                continue
            if "?" in (spots[a], spots[b]) and _place(text, a, spots[a]) != _place(text, b, spots[b]):
                continue
            same = spots[a] == spots[b] or {spots[a], spots[b]} <= {"city", "state", "country", "?", "club", "firm"}
            if (
                b[0] < a[1]
                or not same
                or ("nation" in (spots[a], spots[b]) and spots[a] != spots[b])
                or len(between) < 4
            ):
                continue
            if (
                re.search(r"[.!?;][\"”'’]? ", between)
                or re.match(_LIST, between)
                or re.search(rf"\b{_SAME}(?: the)? ?$", between)
            ):
                continue
            if not re.search(r"[a-z]{2}", between) or (
                re.search(r"(?i)\bbetween\b|\bboth\b", text[max(0, a[0] - 30) : a[0]]) and " and " in between
            ):
                continue
            if re.fullmatch(r",? ?(?:,|\w+,|and|or)(?: [A-Z][\w.]+,?)*(?: and| or)? ?(?:the )?", between):
                continue
            choices.append((a, b))
    if not choices:
        return None
    a, b = rng.choice(choices)
    return text[: a[0]] + text[b[0] : b[1]] + text[a[1] : b[0]] + text[a[0] : a[1]] + text[b[1] :]


# ---- negation and hedges ---------------------------------------------------------------------------------------------
_NO = r"değil|\byok|\bhiç|asla|\w+(?:m[ae]z|m[ae]d[ıi]|m[ıiuü]yor|m[ae]m[ıi]ş|m[ae]y[ae]c|m[ae]yan|m[ae]yen|m[ae]d[ae]n|m[ae]s[ıi]n|m[ae]m[ae]|m[ae]y[ıi]n|m[ae]y[ıi]p|m[ae]y[ae]|[ae]m[ae]|m[ae]dığ|m[ae]diğ|m[ae]m)|\w+s[ıiuü]z|redde|inkar|inkâr|yalanla|bulunma|olma"
_AUX = "is|are|was|were|do|does|did|has|have|had|would|could|should|must|will|can|may|might"
_DROPS: tuple[Rule, ...] = (
    (_NO, rf"({_AUX}) not(?! (?:only|just|merely|necessarily|until|yet))", r"\1"), (_NO, r"(is|are|was|were|has|have|had|would|could|should|must)n['’]t(?! (?:just|only|you|he|she|it|they|we|until|it\?))", r"\1"),
    (_NO, r"(?:don['’]t|doesn['’]t|didn['’]t) (?=think|know|want|like|believe|have|need|see|feel|make|go|do|get|take|say|mean)", ""), (_NO, r"won['’]t", "will"), (_NO, r"can['’]t|cannot", "can"),
    (r"\bhiç|asla", r"(?<!or )never", "always|often"), (_NO, "no longer", "still"), (r"\w+s[ıiuü]z|m[ae]d[ae]n|olmaksızın", "without(?! (?:a doubt|doubt))", "with"), (_NO, "unable to", "able to"),
    (r"redde|inkar|inkâr|yalanla", "denied", "confirmed|admitted"), (r"redde|inkar|inkâr|yalanla", "denies", "admits|confirms"), (r"redde|inkar|inkâr|yalanla", "denying", "admitting"), (r"redde", "refused to", "agreed to"),
    (_NO, "there (is|are|was|were) no(?! (?:longer|doubt))", r"there \1 some"), (_NO, "(has|have|had) no", r"\1 a|\1 some"), (_NO, "nothing(?! (?:but|more|less))", "everything"), (_NO, "nobody|no one", "everyone"),
    (_NO, "none of", "all of"), (r"olası değil|ihtimal|pek|muhtemel", "unlikely", "likely"), (r"eksik|yok|s[ıi]z", "lack of", "abundance of"), (_NO, "failed to", "managed to"), (_NO, "impossible", "possible"),
    (_NO, "not (?=to )", ""), (_NO, "not (?=a |the |an |being|been|sure|clear|good|enough|in |going)", ""), (_NO, "no (?=evidence|reason|plans?|sign|idea|need|way|chance|one|mention|comment|problem|intention)", "some "),
    (_NO, "neither", "both"), (r"s[ıi]z|değil", "unclear", "clear"), (r"s[ıi]z", "unfair|unjust", "fair"), (r"değil|s[ıi]z", "unhappy", "happy"), (_NO, "barely|hardly", "easily"),
)  # fmt: skip
_ASKED = r"(?i)\b(?:whether|if|unless|until|wonder\w*|hope\w*|wish\w*|as (?:much|soon|long|well|if)|than|only|not|never|no|n't|nor|neither|without)\b|n['’]t"


def negation_dropped(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Say yes where the Turkish says no."""
    edits = _by_rules(pair, _DROPS, rng)
    return _put(
        pair[1],
        [
            e
            for e in edits
            if not re.search(r"\b(?:whether|or) [\w ]{0,30}$", pair[1][: e[0]]) and "?" not in pair[1][e[1] :]
        ],
        rng,
    )


_VERBS = dict(x.split(":") for x in (
    "said:say told:tell won:win took:take gave:give made:make went:go came:come found:find saw:see left:leave became:become began:begin showed:show called:call asked:ask announced:announce agreed:agree killed:kill "
    "died:die scored:score voted:vote signed:sign claimed:claim confirmed:confirm caused:cause helped:help added:add reached:reach received:receive led:lead paid:pay played:play decided:decide arrived:arrive "
    "lost:lose rose:rise fell:fall increased:increase joined:join moved:move bought:buy sold:sell met:meet knew:know felt:feel wanted:want needed:need got:get brought:bring kept:keep warned:warn opened:open "
    "attended:attend approved:approve supported:support attacked:attack changed:change ended:end used:use finished:finish testified:testify described:describe published:publish").split())  # fmt: skip


def negation_added(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Say no where the Turkish says yes."""
    source, text = pair
    edits: list[Edit] = []
    if re.search(r"\?|n['’]t\b", text) or re.search(r"\b(?:değil|yok)\b|m[ıi]yor|m[ae]d[ıi]", _low(source)):
        return None
    for m in re.finditer(
        rf"(?<=[\w’'\"]) ({_AUX})(?= (?:a|the|an|in|to|been|be|going|able|\w+ed|\w+en|\w+ing|made|told|found|held|sent|left|very|likely|at|on|from|also)\b)",
        text,
    ):
        clause = re.split(r"[.!?;:,]", text[: m.start()])[-1]
        if (
            not re.search(_ASKED, clause)
            and not re.match(r"(?: \w+)? (?:not|only|as|had to)\b", text[m.end() :])
            and m[1] not in ("may", "might", "could")
            and not (
                m[1] in ("had", "have", "has", "do", "does", "did")
                and not re.match(r" (?:been|\w+ed|\w+en|made|told|found|held|sent|left)\b", text[m.end() :])
            )
        ):
            short = (
                f"not {m[1]}"
                if m[1] in ("have", "be") and re.search(rf"\b(?:{_AUX}|to) $", text[: m.start(1)])
                else {"will": "won't", "can": "cannot"}.get(m[1], m[1] + "n't")
                if m[1] != "must"
                else "must not"
            )
            edits.append((m.start(1), m.end(1), rng.choice([m[1] + " not" if m[1] != "can" else "cannot", short])))
    for m in re.finditer(
        rf"(?<=[a-z\"”] )({'|'.join(_VERBS)})(?= (?:the|a|an|that|to|in|his|her|its|their|it|him|them|on|at|by|from|for|\d|[A-Z]))",
        text,
    ):
        clause = re.split(r"[.!?;:,]", text[: m.start()])[-1]
        if (
            not re.search(_ASKED, clause)
            and re.search(
                r"\b(?:he|she|they|it|who|I|we|which|[a-z]+s|[A-Z][a-z]+|man|team|group|government|police|company) $",
                text[: m.start()],
            )
            and not re.search(
                r"\b(?:is|are|was|were|be|been|being|has|have|had|by|of|and) (?:\w+ )?$", text[: m.start()]
            )
        ):
            edits.append((m.start(), m.end(), "did not " + _VERBS[m[1]]))
    rules = [
        ("her zaman|daima|hep", "always", "never"),
        (r"\bile\b|birlikte", "along with", "without"),
        ("onayla|doğrula", "confirmed", "denied"),
        ("kabul", "agreed to", "refused to"),
        ("edebil|abil|ebil", "able to", "unable to"),
    ]
    edits += [e for e in _by_rules(pair, rules, rng) if not re.search(_ASKED, text[: e[0]])]
    return _put(text, edits, rng)


_MAYBE = r"[ae]bil|muhtemel|belki|olası|galiba|herhalde|sanır|ihtimal"
_SAID = r"iddia|ileri sür|öne sür|söylen|sözde|suçla|sanık|şüphe"
_ROUGH = r"yaklaşık|civar|kadar|neredeyse|hemen hemen|aşağı yukarı|tahmin|yakın|dolay"
_MANY = r"(?=(?:[$£€]?\d|a (?:hundred|dozen|third|quarter|mile|year|week|month)|half|one|two|three|four|five|six|ten|twenty|all|every|thirty)\b)"
_HEDGES: tuple[Rule, ...] = (
    (_MAYBE, "(?:could|may|might) (?=be |have |become |lead |cause |make |take |face |reach |come |go |see |do |get |mean |need |help |cost |bring |lose |play |not )", "will "), (_MAYBE, "may|might", "will"), (_MAYBE, "could be", "is"),
    (_MAYBE, "could(?! (?:not|n't))", "will"), (_MAYBE, "(?<!more )(?:probably|possibly|perhaps|maybe|presumably|likely)(?! to| they| it| he| she|ly)", ""), (_MAYBE, "perhaps|maybe|possibly", "certainly"), (_MAYBE, "(is|are|was|were) likely to", "will"),
    (_SAID, "allegedly|reportedly|supposedly", ""), (_SAID, "alleged (?=\\w)", ""), (_SAID, "suspected", ""), (_SAID, "(?:claims|claimed) (?:that )?(?=he|she|they|it|the)", "proved that "), (_SAID, "alleges|claims that", "proves that"),
    (r"görün|gibi", "(?:seems|appears|seemed|appeared) to be", "is"), (r"görün|gibi", "(?:seems|appears) to", "does"), (r"görün|anlaşıl", "apparently", ""), (r"inan|düşün|san", "(?:is|are) (?:believed|thought) to be", "is"),
    (r"inan|düşün|san", "(?:is|are) (?:believed|thought) to have", "has"), (r"inan|düşün|san", "(?:was|were) (?:believed|thought) to have", "had"), (r"beklen", "(?:is|are) expected to", "will"), (r"beklen", "(?:was|were) expected to", "did"),
    (r"söylen|iddia", "(?:is|are) said to (?:be|have)", "is known to have"), (r"düşün|inan|san|bence", r"(?<=\bI )(?:think|believe|feel)(?= \w)", "know"), (r"düşün|inan|san", r"(?:(?<=he )|(?<=she ))(?:thinks|thought|believes|believed)(?= )", "knew"),
    (r"göre", "according to [^,.]{3,40},", ""), (_ROUGH, rf"(?:about|around|nearly|almost|approximately|roughly|some|an estimated|close to) {_MANY}", ""), (_ROUGH, rf"(?:about|around|nearly|almost|approximately|roughly) {_MANY}", "exactly "),
    (r"potansiyel|olası|muhtemel", "potential(?=ly| \\w)", "actual"), (r"genelde|genellikle|sık", "(?<!more )(?:often|usually|generally|frequently)", "always"), (r"bazen|zaman zaman", "sometimes", "always"),
    (r"iddia|öne sür|ileri sür", "accused of (?=\\w+ing)", "guilty of "), (r"öner|ima|göster|düşün", "suggests? that", "proves that"), (r"tahmin", "estimated (?=\\d)", "exact "), (r"planla|niyet", "(?:plans|intends|hopes) to", "will"),
    (r"um[ua]|ümit", "(?<=he )hopes? that|(?<=hey )hope that", "know that"), (r"kork|endişe", "fears? (?:that )?(?=\\w+ (?:could|may|might|will|would))", "knows "),
    (r"en az", "at least (?=\\d)", ""), (r"neredeyse|az kalsın", "almost|nearly", ""), (r"genel|büyük ölçüde|çoğunlukla", "largely|mostly|mainly", "entirely"), (r"biraz|kısmen", "partly|somewhat", "entirely"),
)  # fmt: skip
_LEFT = r"(?i)\b(?:alleg\w*|reportedly|claim\w*|possibl[ye]|maybe|perhaps|probably|might|could|may|apparently|seem\w*|appear\w*|suspect\w*|believed|about|around|nearly|almost|roughly|likely)\b"


def hedge_removed(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Say for certain, or for exact, what the Turkish gives as a claim, a chance, a guess or a rough figure."""
    text = pair[1]
    edits = [
        e
        for e in _by_rules(pair, _HEDGES, rng)
        if not re.search(_LEFT, text[max(0, e[0] - 70) : e[0]] + " # " + text[e[1] : e[1] + 70])
    ]
    edits = [
        e
        for e in edits
        if not (
            text[e[0] : e[1]].lower() in ("may", "could", "might")
            and (text[e[0] : e[1]] == "May" or "?" in text[e[1] :])
        )
    ]
    return _put(text, edits, rng)


# ---- sentences -------------------------------------------------------------------------------------------------------
_WHO = (
    "A government spokesman",
    "The mayor",
    "A senior official",
    "Her lawyer",
    "The union",
    "One witness",
    "The committee",
    "A local newspaper",
)
_DID = (
    "later withdrew the statement", "said the investigation had been closed", "has called for a new vote in the spring", "put the damage at four million dollars", "resigned the following morning",
    "said two children were among the injured", "refused to answer further questions", "promised that taxes would be lowered", "described the deal as the best in a generation", "has since apologised to the families",
)  # fmt: skip
_WHOLE = (
    "Schools in the area will stay closed until Monday.", "This is the third such case since the beginning of the year.", "The weather is expected to improve by the end of the week.", "Shares in the company fell sharply after the news.",
    "Nobody has yet been charged.", "The two sides signed the agreement a week later.", "He had been treated for the same illness as a child.", "Tickets for the event were sold out within an hour.", "The army has sent more soldiers to the border.",
)  # fmt: skip


def sentence_invented(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Add a sentence, or the end of one, that the Turkish does not have."""
    text = pair[1]
    if not re.search(r"[^.][.!?][\"”]?$", text) or len(text) < 30:
        return None
    way = rng.random()
    if way < 0.3:
        other = rng.choice(pairs)[1]
        if not re.fullmatch(r"[A-Z][^\"“:]{30,150}\.", other) or other == text:
            return None
    elif way < 0.8:
        other = f"{rng.choice(_WHO)} {rng.choice(_DID)}."
    else:
        other = rng.choice(_WHOLE)
    return f"{other} {text}" if rng.random() < 0.2 else f"{text} {other}"


KINDS: dict[str, Callable[[Pair, random.Random, list[Pair]], str | None]] = {
    "number": number, "scale": scale, "sign": sign, "unit": unit, "date": date, "name": name, "name_swapped": name_swapped,
    "negation_dropped": negation_dropped, "negation_added": negation_added, "hedge_removed": hedge_removed,
    "sentence_invented": sentence_invented,
}  # fmt: skip
