"""Dates, years and times of day among the digits of a text, so that nobody takes "19 Eylül 2025" for 19 of anything."""

from __future__ import annotations

from collections.abc import Iterator

from core import late_re as re
from transform.number_words import CYRILLIC

TR_MONTHS = [
    "ocak",
    "şubat",
    "mart",
    "nisan",
    "mayis",
    "haziran",
    "temmuz",
    "ağustos",
    "eylül",
    "ekim",
    "kasim",
    "aralik",
]
EN_MONTHS = (
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ],
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sept", "oct", "nov", "dec"],
)  # fmt: skip
_RU_MONTHS = ["январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр"]
# As the datelines of Russian agencies shorten them: "МОСКВА, 28 ноя — РИА Новости".
_RU_SHORT = ["янв", "фев", "февр", "мар", "апр", "июн", "июл", "авг", "сен", "сент", "окт", "ноя", "нояб", "дек"]
# A Ukrainian text is read by the Russian grammar (transform/enrichment.py).
_UK_MONTHS = ["січ", "лют", "берез", "квіт", "трав", "черв", "лип", "серп", "верес", "жовт", "листопад", "груд"]
_MONTH_NUMBER: dict[str, int] = {
    **{name: i for i, name in enumerate(TR_MONTHS, 1)},
    **{name: i for i, name in enumerate(EN_MONTHS[1], 1)},
    **{name: i for i, name in enumerate(EN_MONTHS[0], 1)},
    "sep": 9,
}
_YEAR = r"(?:19|20)\d\d"
_DAYS = r"[0-3]?\d(?:['’]?[a-zçğöşü]{0,5}(?: ?[-–] ?| ve | ile | ila |, )[0-3]?\d)*"
# "October 12 to 15 in Moscow", but "from October 12 to 15 missiles": what may stand behind the second day.
_AFTER_DAYS = r"(?:in|at|for|to|and|with|during|as|when|while|on|by|after|before|the|this|last|next|of)\b"
# "Up to 10 may have died" names no day.
_MAY_DO = (
    r"may (?:(?:also|still|well|soon|never|already|yet|only|even|now|then|not|no|eventually|ultimately|actually|have|be|die|join|return|arrive|leave|remain|"
    r"face|need|get|go|come|become|take|want|seek|try|serve|fight|follow|help|lose|fall|work|contain|include|lack|carry|hold|belong|prove|number|do|end|rise|exceed)\b)"
)
_RU_DAYS = r"[0-3]?\d(?:(?:-?го|-?е)?(?: ?[-–] ?| и | по | до | на | та | і | й |, )[0-3]?\d)*(?:-?го|-?е)?"
_EN_DAYS = r"[0-3]?\d(?:st|nd|rd|th)?(?:(?:,? and |, | to |(?: ?[-–] ?))[0-3]?\d(?:st|nd|rd|th)?)*"
_TR_MONTH = "|".join(TR_MONTHS)
_EN_MONTH = "|".join([*EN_MONTHS[0], *(f"{m}\\.?" for m in EN_MONTHS[1]), "sep\\.?"])
_RU_MONTH = "|".join(
    [*(f"{m}[а-я]{{1,2}}|{m}" for m in _RU_MONTHS if m != "ма"), "ма[йя]", *(rf"{m}\.?" for m in _RU_SHORT)]
)
_UK_MONTH = "|".join(
    [*(f"{m}(?:ня|ень|ні)" for m in _UK_MONTHS), "лют(?:ого|ий|ому)", "листопад[аі]?"]
    + [rf"{m}\.?" for m in ("січ", "лют", "бер", "кві", "тра", "чер", "лип", "сер", "вер", "жов", "лис", "гру")]
)
_CYRILLIC_MONTH = f"{_RU_MONTH}|{_UK_MONTH}"

_NUMERIC = r"(?<![\d.,/])(?:[0-3]?\d[./-][01]?\d[./-](?:19|20)\d\d|(?:19|20)\d\d-[01]\d-[0-3]\d)(?![\d/])"
_CLOCK = r"(?<![\d.,:])(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![\d:])"
_HALF_CLOCK = r"(?<![\d.,:])(?:0?[1-9]|1[0-2])(?:\.[0-5]\d)?[ap]\.?m\b"  # "5pm", "7.55am"
_HOURS = r"(?<![\d.,:])(?:[01]\d|2[0-3])\.[0-5]\d ?[-–] ?(?:[01]\d|2[0-3])\.[0-5]\d(?!\d)"
# "오후 7시 30분", "9시께"; "3시간" is how long.
_KO_CLOCK = r"(?<![\d.,])(?:[01]?\d|2[0-4])시(?: ?[0-5]?\d분(?!기|의|간)|(?!간|[가-힣]*(?:[장민군도]|즌|리즈|도|험)))"
_PATTERNS = {
    "tr": re.compile(
        rf"(?P<numeric>{_NUMERIC})|(?P<clock>{_CLOCK}|{_HOURS})"
        rf"|(?<![\d.,])(?P<days>{_DAYS}) (?P<month>{_TR_MONTH})(?:[dt][ea]n?|i)?(?![a-zçğöşü])"
        rf"(?: (?P<year>{_YEAR})(?!\d))?"
        rf"|(?<![a-zçğöşü])(?P<month2>{_TR_MONTH}) (?P<year2>{_YEAR})(?!\d)"
    ),
    "en": re.compile(
        rf"(?P<numeric>{_NUMERIC})|(?P<clock>{_CLOCK}(?: ?[ap]\.?m\.?)?|{_HALF_CLOCK})"
        rf"|(?<![a-z])(?P<month>{_EN_MONTH}) (?P<days>[0-3]?\d(?:st|nd|rd|th)?(?: ?[-–] ?[0-3]?\d| and [0-3]?\d| to [0-3]?\d(?!\w|[,.:]\d| (?!{_AFTER_DAYS})[a-z]))?)"
        rf"(?![\d,.]\d|\d)(?:,? (?P<year>{_YEAR})(?!\d))?"
        rf"|(?<![\d.,$])(?P<days2>{_EN_DAYS}) (?:of )?"
        rf"(?!{_MAY_DO})(?P<month2>{_EN_MONTH})(?![a-z])(?:,? (?P<year2>{_YEAR})(?!\d))?"
        rf"|(?<![a-z])(?P<month3>{_EN_MONTH}),? (?:of )?(?P<year3>{_YEAR})(?!\d)"
    ),
    "ru": re.compile(
        rf"(?P<numeric>{_NUMERIC})|(?P<clock>{_CLOCK})"
        rf"|(?<![\d.,])(?P<days>{_RU_DAYS}) (?P<month>{_CYRILLIC_MONTH})(?![а-яіїє])(?: (?P<year>{_YEAR})(?!\d))?"
        rf"|(?<![а-яіїє])(?P<month2>{_CYRILLIC_MONTH}) (?P<year2>{_YEAR})(?!\d)"
    ),
    "ko": re.compile(
        rf"(?P<numeric>{_NUMERIC})|(?P<clock>{_CLOCK}|{_KO_CLOCK})|(?:(?P<year>{_YEAR})년 )?(?P<month>1?\d)월 (?P<days>[0-3]?\d(?:일? ?[~∼-] ?[0-3]?\d)?)일"
    ),
}
_PATTERNS["uk"] = _PATTERNS["ru"]  # its months stand in the pattern too
_OTHER = re.compile(rf"(?P<numeric>{_NUMERIC})|(?P<clock>{_CLOCK})")
_DIGITS = re.compile(r"\d+")
# The month that a date may begin with, looked for before digits.
_MONTH_BEFORE = {
    "tr": re.compile(rf"(?<![a-zçğöşü])(?:{_TR_MONTH}) \Z"),
    "en": re.compile(rf"(?<![a-z])(?:{_EN_MONTH}),? (?:of )?\Z"),
    "ru": re.compile(rf"(?<![а-яіїє])(?:{_CYRILLIC_MONTH}) \Z"),
}
_MONTH_BEFORE["uk"] = _MONTH_BEFORE["ru"]
# Three letters tell the months apart.
_BY_THREE_LETTERS = {
    stem[:3]: number for months in (_RU_MONTHS, _UK_MONTHS) for number, stem in enumerate(months, 1) if stem != "ма"
} | {"май": 5, "мая": 5}
_LONGEST_MONTH = 18  # characters, with what stands between it and the digits

_YEAR_SHAPE = re.compile(r"(?:1[89]|20)\d\d\Z")
# What can be counted after a four-digit number that looks like a year: "2000 asker" is no year.
_TR_COUNTED = re.compile(
    r" (?:(?!(?:son|baş|orta|dönem|boyunca|itibar|önce|bahar|yaz|kiş|güz|model|tarih|bütçe|hedef|plan|içinde)\w*)[^\W\d]\w* ){0,2}?(?:asker|kişi|dolar|euro|avro|lira|ruble|won|yuan|ton|adet|işçi|mermi|füze|konteyner|roket|top (?:mermi|güllesi)|"
    r"metre|kilometre|km|kilo|insan|personel|sivil|ölü|yarali|esir|tutsak|mühendis|öğrenci|ev|konut|araç|gemi|"
    r"vagon|tir|tank|iha|drone|varil|kilogram|hektar|mil|turist|sporcu|noktada|noktaya|civar)"
)
_TR_YEAR_TAIL = re.compile(
    r"'?(?:[dt][ea]|[dt]en|y?e|y?a|n?in|n?un|ün|i|ü|u|yi|l[ea]r\w*)(?![a-zçğöşü])|'?[dt][ea]ki| yil| sene"
)
_TR_NOT_YEAR = re.compile(
    r"'?[dt][ea]n (?:fazla|çok|az|aşaği|yukari|yüksek|düşük)|"
    r"'?y?[iuüea] (?:aşkin|aşan|yakin|geçen|bulan)|"
    r"'?y?[ea] kadar(?: \w+){0,2} (?:asker|kişi|dolar|ton)"
)
_EN_COUNTED = re.compile(
    r" (?:[a-z-]+ ){0,2}?(?:soldiers|troops|people|dollars|euros|rubles|won|tons|tonnes|workers|shells|rounds|missiles|"
    r"containers|rockets|miles|meters|metres|kilometers|kilometres|personnel|civilians|prisoners|engineers|students|"
    r"homes|houses|vehicles|ships|tanks|drones|barrels|kilograms|tourists|athletes|men|women|others|deaths)\b"
)
_EN_YEAR_BEFORE = re.compile(
    r"(?:in|since|of|by|from|until|till|after|before|during|for|and|to|to the|early|late|mid|year|"
    r"the|spring|summer|autumn|fall|winter|\(|[-–])[ -]?\Z"
)
_RU_YEAR_TAIL = re.compile(
    r"(?:-\w+)? (?:гг?\b|год|рр?\b|рок|роц|рік)|-(?:го|му|м|е|х|ті|тих|ми)\b(?! (?:рот|бриг|бат|полк|отряд))"
)
# A noun without a preposition or "and" before it, which begins what is told of a year.
_RU_NOUN_AFTER = re.compile(r" (?!(?:по|до|и|та|й|или|або|в|у|на|с|со|з)\b)[^\W\d]")
_COUNTER_AFTER = re.compile(r" ?(?!년|年)[가-힣一-龥]")
_CLOCK_SHAPE = re.compile(r"(?:[01]?\d|2[0-3])\.[0-5]\d\Z")
_EN_CLOCK = re.compile(r"(?:[01]\d|2[0-3])[0-5]\d")
_EN_CLOCK_AFTER = re.compile(r" ?(?:gmt|utc|hours (?:gmt|utc|local)|local time)\b")
_RU_CLOCK_AFTER = re.compile(
    r" (?:(?:по )?(?:мск|gmt|utc|москов|киев|київ|мест|місц|пхеньян)|утра|вечера|ночи|дня|ранку|вечора|ночі)"
)
# "2 saat 15 dakika" is how long, and no time of day.
_TR_LASTING = re.compile(r" ?(?:dakika|dk|saniye|sn)")
# The second of two hours has no word of its own: "saat 15.00'ten 21.00'e".
_TR_CLOCK_BEFORE = re.compile(
    r"(?:(?<!\d )saat(?:i|le|iyle|ine göre|ler[iu]?)?|tsi|gmt)(?: yerel)? (?:(?:[01]?\d|2[0-3])[.:][0-5]\d(?:'?[dt][ea]n |[-–]))?\Z"
)
_TR_CLOCK_AFTER = re.compile(
    r"'?(?:[dt][ea](?:n|ki)?)? (?:sular|siralar|itibar)|'[dt][ea] |'y?[ea] (?:alin|çekil|ertelen|kadar|dek|değin|doğru|kaydir)|'[dt][ae]n (?:\w+ ){0,3}(?:[01]?\d|2[0-3])[.:][0-5]\d'?y?[ae]\b|\s?\(?(?:tsi|gmt|utc)\b"
)


def find_dates(folded: str, lang: str) -> list[tuple[int, int, float, str]]:
    """Find dates and clock times: (start, end, value, kind), value YYYYMMDD, MMDD, YYYYMM or HHMM.

    Args:
        folded: folded text (`core.text.fold`).
        lang: ISO 639-1.
    """
    found = []
    for match in _match_dates(folded, lang):
        groups = {key.rstrip("23"): part for key, part in match.groupdict().items() if part}
        if "clock" in groups:
            digits = re.sub(r"\D", "", groups["clock"])[:4]
            value = float(digits if len(digits) > 2 else f"{digits}00")
            if "시" in groups["clock"]:
                hour, minute = (*re.findall(r"\d+", groups["clock"]), "0")[:2]
                value = float(hour) * 100 + float(minute)
            found.append((*match.span(), value, "time"))
            continue
        value = _numeric(groups["numeric"]) if "numeric" in groups else _named(groups, lang)
        found.append((match.start(), match.end(), value, "date"))
    return found


def _match_dates(folded: str, lang: str) -> Iterator[re.Match[str]]:
    """Yield the matches of the pattern of a language. Each begins with digits or with the month before them."""
    pattern, month_before = _PATTERNS.get(lang, _OTHER), _MONTH_BEFORE.get(lang)
    if lang == "ko":  # Korean dates may begin within a run of digits
        yield from pattern.finditer(folded)
        return
    position = 0
    for digits in _DIGITS.finditer(folded):
        start = digits.start()
        month = month_before.search(folded, max(0, start - _LONGEST_MONTH), start) if month_before else None
        for at in (month.start(), start) if month else (start,):
            match = pattern.match(folded, at) if at >= position else None
            if match is not None:
                yield match
                position = match.end()


def _numeric(digits: str) -> float:
    parts = [int(part) for part in re.split(r"\D", digits)]
    if parts[0] > 31:
        return float(parts[0] * 10_000 + parts[1] * 100 + parts[2])
    day, month = (parts[0], parts[1]) if parts[1] <= 12 else (parts[1], parts[0])
    return float(parts[2] * 10_000 + month * 100 + day)


def _named(groups: dict[str, str], lang: str) -> float:
    name = groups["month"].rstrip(".")
    if name.isdigit():
        month = int(name)
    elif lang in CYRILLIC:
        month = _BY_THREE_LETTERS[name[:3]]
    else:
        month = _MONTH_NUMBER[name]
    year = int(groups.get("year") or 0)
    if "days" not in groups:
        return float(year * 100 + month)
    first_day = int(re.match(r"\d+", groups["days"]).group())  # type: ignore[union-attr]  # the pattern begins with \d
    return float(year * 10_000 + month * 100 + first_day)


def is_year(folded: str, start: int, end: int, lang: str) -> bool:
    """Tell whether plain digits are a year (or a decade, "1990'lar"), by what stands around them."""
    if not _YEAR_SHAPE.match(folded[start:end]):
        return False
    if lang == "tr":
        if is_counted(folded, start, end, lang):
            return False
        return _TR_YEAR_TAIL.match(folded, end) is not None or 1940 <= int(folded[start:end]) <= 2060
    if lang == "en":
        if _is_decade(folded, end):
            return True
        if is_counted(folded, start, end, lang):
            return False
        return _EN_YEAR_BEFORE.search(folded[max(0, start - 12) : start]) is not None or int(folded[start:end]) >= 1940
    if lang in CYRILLIC:
        return _RU_YEAR_TAIL.match(folded, end) is not None
    return folded.startswith("년", end)


def is_counted(folded: str, start: int, end: int, lang: str) -> bool:
    """Tell whether digits that look like a year are an amount, by what stands around them: "1950 asker", "$1960", "1950명"."""
    if lang == "tr":
        if folded.startswith((" yil", " senes"), end):
            return False
        return _TR_NOT_YEAR.match(folded, end) is not None or _TR_COUNTED.match(folded, end) is not None
    if lang == "en":
        if _is_decade(folded, end):
            return False
        return (start > 0 and folded[start - 1] in "$€£₩") or _EN_COUNTED.match(folded, end) is not None
    if lang in CYRILLIC:
        return _RU_NOUN_AFTER.match(folded, end) is not None and _RU_YEAR_TAIL.match(folded, end) is None
    return _COUNTER_AFTER.match(folded, end) is not None


def _is_decade(folded: str, end: int) -> bool:
    return folded[end : end + 1] == "s" or folded.startswith("'s", end)


def is_clock(folded: str, start: int, end: int, lang: str) -> bool:
    """Tell whether digits are a time of day: "saat 14.30", "14.30'da", "14.30 sularında" in Turkish, "2130 GMT" in English."""
    digits = folded[start:end]
    if lang == "en":
        return _EN_CLOCK.fullmatch(digits) is not None and _EN_CLOCK_AFTER.match(folded, end) is not None
    if lang in CYRILLIC:
        return _CLOCK_SHAPE.match(digits) is not None and _RU_CLOCK_AFTER.match(folded, end) is not None
    if lang != "tr":
        return False
    before = _TR_CLOCK_BEFORE.search(folded[max(0, start - 24) : start]) is not None
    if before and _TR_LASTING.match(folded, end):
        return False
    if _CLOCK_SHAPE.match(digits):
        return before or _TR_CLOCK_AFTER.match(folded, end) is not None
    return before and digits.isdigit() and int(digits) < 25
