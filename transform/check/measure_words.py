"""Units of both languages: of time, length, area, mass, volume, power, data and heat, and the currencies of the world.

Turkish words are folded and stand at the beginning of a word, with any ending; English words are whole. Names of currencies
after ISO 4217, as Turkish and English newspapers write them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.late import LatePattern


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit.

    Attributes:
        name: the English word it is known by here.
        dimension: what it measures; only units of one dimension stand for each other.
        turkish: how Turkish must have said it.
        told: what of the Turkish it may tell, which is never less.
        english: what of the English may tell it.
    """

    name: str
    dimension: str
    turkish: LatePattern
    told: LatePattern
    english: LatePattern


_WORD_START = r"(?<![^\W\d])"
# A word that is another one as often counts as a unit only after a number.
_COUNTED = (
    r"(?:\d|(?<!\w)(?:bin|milyon|milyar|trilyon|yüz|iki|üç|dört|beş|alti|yedi|sekiz|dokuz|on|yirmi|otuz|kirk|elli|altmiş|yetmiş|seksen|doksan|buçuk|yarim|bir))"
    r"['’]?(?:l[iıuü]k)? ?"
)

# dimension → (name; Turkish; English words; "+": its Turkish word is another one as often)
_PLAIN: dict[str, tuple[tuple[str, str, str], ...]] = {
    "length": (
        ("kilometre", r"kilometre(?!\w*kare|\w*küp)|km(?![a-z²³2/])", "kilometer kilometre kilometers kilometres km kms"),
        ("metre", r"metre(?!\w*kare|\w*küp)|m(?![\w²³/'])", "meter metre meters metres"),
        ("centimetre", r"santim(?!\w*kare|\w*küp)|cm(?!\w)", "centimeter centimetre centimeters centimetres cm"),
        ("millimetre", r"milimetre(?!\w*kare|\w*küp)|mm(?!\w)", "millimeter millimetre millimeters millimetres mm"),
        ("micrometre", r"mikron|mikrometre", "micron microns micrometer micrometre micrometers micrometres"),
        ("nanometre", r"nanometre|nm(?!\w)", "nanometer nanometre nanometers nanometres nm"),
        ("nautical mile", r"deniz mil", ""),
        ("mile", r"+mil(?!y|l|i[mst]|at)", "mile miles mi"),
        ("yard", r"+yard(?![iı]m)", "yard yards yd yds"),
        ("foot", r"+(?:fit(?![rn])|fut(?!b)|feet|foot|ayak|ft(?!\w)|kadem)", "foot feet ft"),
        ("inch", r"inç|inch", "inch inches"),
        ("fathom", r"+kulaç", "fathom fathoms"),
        ("light year", r"işik yil", ""),
    ),
    "area": (
        ("square kilometre", r"kilometre ?kare|km ?[²2](?!\w)", ""),
        ("square metre", r"(?<!kilo)metre ?kare|(?<!k)m ?[²2](?!\w)", ""),
        ("square centimetre", r"santim\w* ?kare|cm ?[²2](?!\w)", ""),
        ("square mile", r"mil ?kare", ""),
        ("square yard", r"yarda? ?kare", ""),
        ("square inch", r"inç ?kare", ""),
        ("square foot", r"(?:fit|ayak|feet) ?kare", ""),
        ("hectare", r"hektar", "hectare hectares ha"),
        ("acre", r"dönüm|akre?(?![a-z])|dekar", "acre acres decare decares dunam dunams"),
    ),
    "mass": (
        ("tonne", r"+(?:kilo|mega)?ton(?!g|[iı]k|us|y[au])", "ton tons tonne tonnes kiloton kilotons megaton megatons"),
        ("kilogram", r"kilogram|+kilo(?!met|v|b|t)|kg(?!\w)", "kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs"),
        ("gram", r"(?:mili|mikro)?gram|gr(?!\w)", "gram grams gramme grammes milligram milligrams microgram micrograms mg"),
        ("ounce", r"\bons(?!\w*[üu]z)", "ounce ounces oz"),
        ("stone", r"\bstone", "stone"),
        ("carat", r"+k[iı]rat|karat", "carat carats karat karats"),
        ("litre", r"(?:mili|santi)?litre", "liter litre liters litres milliliter millilitre milliliters millilitres ml"),
        ("barrel", r"varil|fıç[iı]", "barrel barrels bbl bpd"),
        ("gallon", r"galon", "gallon gallons"),
        ("pint", r"\bpint", "pint pints"),
        ("bushel", r"kile(?!r)|buşel", "bushel bushels"),
        ("cubic metre", r"(?<!kilo)metre ?küp|(?<!k)(?<!c)m ?[³3](?!\w)", "bcm"),
        ("cubic kilometre", r"kilometre ?küp|km ?[³3](?!\w)", ""),
        ("cubic centimetre", r"santim\w* ?küp|cm ?[³3](?!\w)", ""),
        ("cubic inch", r"inç ?küp", ""),
        ("cubic yard", r"yarda? ?küp", ""),
        ("cubic foot", r"(?:fit|ayak|feet) ?küp", ""),
        ("sack", r"çuval", "sack sacks"),
    ),
    "power": (
        ("watt", r"+(?:vat|watt)(?![ai]?n)|w(?!\w)", "watt watts"),
        ("kilowatt", r"kilo[vw]at|kw", "kilowatt kilowatts kw kilowatt-hour"),
        ("megawatt", r"mega[vw]at|mw", "megawatt megawatts mw"),
        ("gigawatt", r"giga[vw]at|gw", "gigawatt gigawatts gw"),
        ("terawatt", r"tera[vw]at|tw(?!\w)", "terawatt terawatts twh"),
        ("horsepower", r"beygir", "horsepower hp"),
    ),
    "data": (
        ("kilobyte", r"kilobayt|kb(?!\w)", "kilobyte kilobytes kb"),
        ("megabyte", r"megab[ai]yt|mb(?!\w)|mbps|megabit", "megabyte megabytes mb megabit megabits mbps"),
        ("gigabyte", r"gigab[ai]yt|gb(?!\w)|gbps|gigabit", "gigabyte gigabytes gb gigabit gigabits gbps"),
        ("terabyte", r"terab[ai]yt|tb(?!\w)", "terabyte terabytes tb"),
    ),
    "heat": (
        ("Celsius", r"santigrat|celsius|selsius|°c", "celsius centigrade"),
        ("Fahrenheit", r"fahrenh[ae]y?i?t|°f", "fahrenheit"),
        ("kelvin", r"kelvin", "kelvin kelvins"),
    ),
    "speed": (
        ("knot", r"\bknot|deniz mil", "knot knots"),
        ("mach", r"\bmach|\bmah(?!\w)", "mach"),
    ),
    "money": (
        ("dollar", r"dolar|usd|abd ?\$|\$", "dollar dollars buck bucks usd"),
        ("euro", r"[ae]vro(?!pa)|euro(?!p)|€|eur(?!\w)", "euro euros eur"),
        ("pound", r"sterlin|pound|paund|£|gbp", "sterling quid gbp"),
        ("lira", r"lira|tl(?!\w)|try(?!\w)|₺", "lira liras tl"),
        ("ruble", r"ruble|₽", "ruble rubles rouble roubles"),
        ("rupee", r"rupi(?!ah)", "rupee rupees rs"),
        ("rupiah", r"rupiah|rupya|endonezya rupisi", "rupiah rupiahs"),
        ("yuan", r"yuan|renminbi|rmb", "yuan renminbi rmb cny"),
        ("yen", r"+yen(?![iı]|e[nr]|ge|il)", "yen jpy"),
        ("won", r"+won(?!d)", "krw"),
        ("franc", r"frang|frank(?![a-z]*(?:furt|enst))", "franc francs chf"),
        ("krone", r"kron(?![oi])|koruna", "krone kroner krona kronor krones koruna korunas crowns kronas"),
        ("peso", r"peso", "peso pesos"),
        ("real", r"+real", "reais brl"),
        ("rand", r"+rand(?!e|[ıi]m)", "rand zar"),
        ("riyal", r"riyal", "riyal riyals rial rials"),
        ("dinar", r"dinar", "dinar dinars"),
        ("dirham", r"dirhem", "dirham dirhams"),
        ("shekel", r"şekel", "shekel shekels"),
        ("zloty", r"zloti", "zloty zlotys zlotych"),
        ("forint", r"forint", "forint forints"),
        ("lev", r"+lev[ae]?\b", "lev leva"),
        ("leu", r"+(?:romen |moldova )?ley", "leu lei"),
        ("hryvnia", r"[hg]r[iı]vn[ai]", "hryvnia hryvnias hryvnya"),
        ("tenge", r"tenge(?!r)", "tenge"),
        ("som", r"+s[ou]m(?!u|a)", "som soum sum"),
        ("manat", r"manat", "manat manats"),
        ("lari", r"+lari\b|gürcü larisi", "lari laris"),
        ("dram", r"+dram\b", "dram drams"),
        ("somoni", r"somoni", "somoni"),
        ("tugrik", r"tu[gğ]rik", "tugrik tugriks"),
        ("baht", r"+baht(?![iı]y)", "baht"),
        ("dong", r"+dong", "dong"),
        ("ringgit", r"ringgit", "ringgit ringgits"),
        ("kip", r"+kip", "kip"),
        ("riel", r"riel", "riel riels"),
        ("kyat", r"kyat", "kyat kyats"),
        ("taka", r"+taka(?!s|t|r)", "taka"),
        ("afghani", r"+afgani", "afghani afghanis"),
        ("toman", r"tümen|toman", "toman tomans"),
        ("kwacha", r"kva[cç]a|kwacha", "kwacha"),
        ("naira", r"naira|nayra", "naira"),
        ("cedi", r"+cedi", "cedi cedis"),
        ("shilling", r"şilin", "shilling shillings"),
        ("birr", r"birr?\b(?<=rr)|etiyopya biri", "birr"),
        ("bolivar", r"bolivar", "bolivar bolivars bolivares"),
        ("sol", r"+sol\b", "soles"),
        ("guarani", r"guarani", "guarani guaranis"),
        ("quetzal", r"ketsal|quetzal", "quetzal quetzals"),
        ("pataca", r"pataka", "pataca patacas"),
        ("mark", r"+mark\b", "deutschmark deutschmarks"),
        ("drachma", r"drahmi", "drachma drachmas"),
        ("bitcoin", r"bitcoin|btc", "bitcoin bitcoins btc"),
        ("ether", r"ethereum|ether\b|eth\b", "ethereum ether eth"),
        ("cent", r"+sent\b", "cent cents"),
        ("penny", r"+(?:peni|pens)\b", "penny pennies pence"),
        ("kopeck", r"kapik|kopek\b", "kopeck kopecks kopek kopeks"),
        ("kurus", r"kuruş", "kurus"),
    ),
}  # fmt: skip
_SIGNS = {"dollar": r"|\$", "euro": "|€", "pound": "|£|\\bpounds?\\b", "lira": "|₺|\\btry\\b", "ruble": "|₽", "yen": "|¥", "yuan": "|¥|yuan", "won": r"|₩|\bwon\b", "rupee": "|₹",
          "metre": r"|\dm\b|\d m\b", "gram": r"|\d ?g\b", "litre": r"|\d ?l\b", "real": r"|\breals?\b", "mile": r"|mph", "tonne": r"|\d ?t\b", "inch": r'|\d ?(?:"|”|in\b)|foot-\d', "foot": r"|\d ?['’]",
          "kilometre": r"|\bkph\b|km/h|\d ?k\b", "watt": r"|\d ?w\b", "kilowatt": r"|kwh", "megawatt": r"|mwh|mwe", "gigawatt": "|gwh", "cent": "|¢", "penny": r"|\dp\b",
          "nautical mile": r"nautical miles?|\bnmi?\b", "light year": r"light[ -]years?", "square kilometre": r"(?:square|sq\.?) ?(?:kilomet\w+|km)|km ?[²2]\b", "square metre": r"(?:square|sq\.?) ?(?:met\w+|m\b)|\bm ?[²2]\b",
          "square mile": r"(?:square|sq\.?) ?mi(?:les?)?\b", "square foot": r"(?:square|sq\.?) ?(?:feet|foot|ft)\b", "cubic metre": r"|cubic met\w+|\bm ?[³3]\b", "cubic foot": r"cubic f\w+",
          "cubic kilometre": r"cubic kilomet\w+|km ?[³3]\b", "cubic centimetre": r"cubic centimet\w+|cm ?[³3]\b|\bcc\b", "cubic inch": r"cubic inch\w*", "cubic yard": r"cubic yards?",
          "square centimetre": r"(?:square|sq\.?) ?(?:centimet\w+|cm)|cm ?[²2]\b", "square yard": r"square yards?", "square inch": r"(?:square|sq\.?) ?inch\w*|\bpsi\b",
          "Celsius": r"|°c|\dc\b", "Fahrenheit": r"|°f|\df\b"}  # fmt: skip


def _make(dimension: str, name: str, turkish: str, english: str) -> Unit:
    alone = turkish.split("+")
    parts = [f"(?:{p.strip('|')})" for p in (alone[0],) if p.strip("|")]
    strict = _WORD_START + parts[0] if parts else ""
    if len(alone) > 1:
        counted = "+".join(alone[1:])
        strict = (strict + "|" if strict else "") + f"{_COUNTED}(?:{counted})"
    words = "|".join(re.escape(w) for w in english.split())
    told = (f"\\b(?:{words})\\b" if words else "") + _SIGNS.get(name, "")
    return Unit(
        name, dimension, LatePattern(strict), LatePattern(_WORD_START + f"(?:{turkish.replace('+', '')})"), LatePattern(told.strip("|"))
    )  # fmt: skip


_DAYS_OF_WEEK = "pazar|pazartesi|sali|çarşamba|perşembe|cuma|cumartesi"
_MONTHS = "ocak|şubat|mart|nisan|mayis|haziran|temmuz|ağustos|eylül|ekim|kasim|aralik"
_TENS = "on|yirmi|otuz|kirk|elli|altmiş|yetmiş|seksen|doksan"
_NO_DAY = "".join(
    f"(?<!{w} )"
    for w in ("bir", "ertesi", "bu", "o", "her", "pazar", "tesi", "sali", "şamba", "şembe", "cuma", "doğum", "günden")
)
_NO_MONTH = "".join(f"(?<!{m} )" for m in _MONTHS.split("|"))
_NO_DECADE = "".join(
    f"(?<!{t} )" for t in ("yüz", r"\d0", *_TENS.split("|"), r"\d\d\d\d", r"\d\d\d\d'lü", r"\d\d\d\d'li")
)
# name → (Turkish that must be told; Turkish that may be; English that may tell it)
_TIMES: dict[str, tuple[str, str, str]] = {
    "second": (r"saniye", r"saniye|salise|\bsn\b", r"second"),
    "minute": (r"(?<!son )dakika", r"dakika|\bdak?k?\b|\bdk\b", r"minute|\bmins?\b|moment|\d'|time"),
    "hour": (
        r"(?:\d|\b(?:bir|yarim|iki|üç|dört|beş|alti|yedi|sekiz|dokuz|on|kaç|birkaç|yirmi)) saat(?!l?er)|\bsaat(?:lik|lerce|tir)\b", r"saat|mesai",
        r"hour|\bhrs?\b|o'clock|\d ?[ap]\.?m|clock|overnight|\d[:.]\d|kph|km/h|mph|time|watch",
    ),
    "day": (
        rf"{_NO_DAY}(?<![\w'])gün(?:de|den|ü|ün|dür|lük\w*|lüğüne|e|lerde|lerden|ler|leri|lerdir|lerce|lerin|üne|ünde|ünü|ünün)?\b",
        rf"gün(?!ah|ey|cel|deş)|gece|akşam|sabah|yarin|\bdün|{_DAYS_OF_WEEK}|\d (?:{_MONTHS})|bayram|tarih|öğle",
        r"\bdays?\b|daily|today|birthday|holiday|everyday|yesterday|nowadays|weekday|night|date|tomorrow",
    ),
    "week": (r"hafta(?! ?son)", r"hafta", r"week|fortnight"),
    "weekend": (r"hafta ?son", r"hafta ?son|cumartesi|pazar", r"weekend|saturday|sunday"),
    "month": (
        rf"{_NO_MONTH}\bay(?:da|dan|a|i|in|liğina|dir|lardir|lar|larca|lari|inda|indan|larinda)?\b",
        r"\bay(?:\b|da|dan|a\b|i\b|in|lik|dir|lar|larca|inda|indan)", r"month|\bmoons?\b(?! jae)|\bquarter|half|winter|summer|spring|autumn",
    ),
    "year": (
        rf"(?<!yüz){_NO_DECADE}\byil(?!diz|an|maz|d[iı]r[iı]m|m[iı]|baş)\w*|\bsene(?:de|ye|nin|si|sinde|lik|dir|ler)?\b",
        r"yil|sene|yaş|sezon", r"year|annual|\baged?\b|season|anniversar|\byrs?\b|per annum|generation",
    ),
    "decade": (
        r"\bon ?yil(?!d[iı]z|an)\w*",
        rf"\d0 (?:küsur )?(?:yil|sene)|\b(?:on|onlarca|{_TENS}) ?(?:\w+ )?(?:yil|sene)|\d'?l[iıuü] (?:yil|sene)|0'?l[ae]r|\byillar(?!i|in)|"
        rf"(?:{_TENS})l[iu] yil|(?:alt|yetm|seks|doks)\w+l[ae]r",
        r"decade|\bten\b|\b10\b|years",
    ),
    "tens of years": (rf"(?:(?<!\d)\d0|\b(?:{_TENS})) (?:yil|sene)(?!d[iı]z|an)", r"(?!)", r"year|decade|annual|anniversar|\baged?\b|19|20"),
    "century": (
        r"yüzyil\w*|\bas[iı]?r(?:i|in|lik|lardir|lar|da|dan)?\b", r"yüz ?yil|asir|asr|\d00 (?:küsur )?yil|\byy\b",
        r"centur|hundred|\dth\b|ages?\b",
    ),
}  # fmt: skip


UNITS = {
    name: _make(dimension, name, turkish, english)
    for dimension, units in _PLAIN.items()
    for name, turkish, english in units
} | {
    name: Unit(name, "time", LatePattern(turkish), LatePattern(told), LatePattern(english))
    for name, (turkish, told, english) in _TIMES.items()
}
# What a counted English word is a unit of; "pound" is one of mass and of money.
ENGLISH = {
    word: name for units in _PLAIN.values() for name, _, english in units for word in english.split()
} | {"pound": "pound", "pounds": "pound", "lb": "pound", "lbs": "pound", "won": "won", "seconds": "second", "century": "century", "centuries": "century"} | {
    word: name for name in _TIMES if name not in ("second", "century", "tens of years") for word in (name, name + "s")
}  # fmt: skip
_SIDES = ("kilometre", "metre", "centimetre", "mile", "yard", "foot", "inch")
SQUARE = {name: f"square {name}" for name in _SIDES}
CUBIC = {name: f"cubic {name}" for name in _SIDES if name != "mile"}
TIMES = frozenset(_TIMES)
