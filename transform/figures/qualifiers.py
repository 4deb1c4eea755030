"""The words beside a number that bound it: "en az 10 bin", "10 bini aşkın", "at least", "or more", "не менее", "이상"."""

from __future__ import annotations

import re

from transform.figures.model import DURATIONS, MONEY
from transform.number_words import CYRILLIC
from transform.numbers import Number

_LEFT: dict[str, tuple[tuple[str, str], ...]] = {
    "tr": (
        ("about", r"yaklaşik(?: olarak)?|takriben|tahmin[ei]n?|aşaği yukari|kabaca|ortalama|civarinda|neredeyse|hemen hemen|tahmini"),
        ("at_least", r"en az(?:indan)?|asgari|hiç değilse|minimum"),
        ("at_most", r"en fazla|en çok|azami|maksimum|olsa olsa"),
    ),
    "en": (
        ("about", r"about|around|some|roughly|approximately|an? estimated|nearly|almost|close to|(?:(?<=the )|(?<=of )|(?<=its )|(?<=their )|(?<=with )|(?<=to )|(?<=at )|(?<=by )|(?<=for )|(?<=in )|(?<=\A))estimated|circa|an? approximate|an? couple(?: of)?"),
        ("at_least", r"at least|no (?:fewer|less) than|not (?:fewer|less) than|a minimum of|minimum|start(?:s|ed|ing) (?:at|from)"),
        ("at_most", r"up to|as (?:many|much|high|far) as|at most|no more than|not more than|a maximum of|maximum"),
        ("more_than", r"(?:more|greater|higher|larger) than|over|above|exceed(?:s|ed|ing)?|upwards? of|in excess of|well over|surpass(?:ed|es|ing)|topp(?:ed|ing)"),
        ("fewer_than", r"(?:fewer|less|lower|smaller) than|under|below"),
    ),
    "ru": (
        ("about", r"около|примерно|порядка|приблизительно|почти|где-то"),
        ("at_least", r"от|не менее|как минимум|по меньшей мере|минимум|по крайней мере"),
        ("at_most", r"не более|максимум|до"),
        ("more_than", r"более(?: чем)?|больше(?: чем)?|свыше|превы(?:с|ш)\w+|превзош\w+"),
        ("fewer_than", r"менее(?: чем)?|меньше(?: чем)?"),
    ),
    "uk": (
        ("about", r"близько|приблизно|орієнтовно|майже|десь"),
        ("at_least", r"від|не менше(?: ніж)?|щонайменше|як мінімум|принаймні"),
        ("at_most", r"не більше(?: ніж)?|щонайбільше|максимум|до"),
        ("more_than", r"понад|більше(?: ніж)?|більш (?:як|ніж)|перевищ\w+"),
        ("fewer_than", r"менше(?: ніж)?|менш (?:як|ніж)"),
    ),
    "ko": (
        ("about", r"약|대략"),
        ("at_least", r"최소(?:한)?|적어도"),
        ("at_most", r"최대|많게는"),
    ),
}  # fmt: skip
# What may stand between a left qualifier and its number.
_BETWEEN = {
    "tr": r"(?: (?:olarak|toplam|toplamda|yine|bile))? (?:(?:[$€%]|abd dolari) ?)?",
    "en": r"(?: (?:a|an|another|the|total of|usd?|as many as))? (?:us)?[$€£₩]?(?:usd? )?",
    "ru": r" (?:в )?\$?",
    "uk": r" \$?",
    "ko": r" ?",
}
# Right of a Turkish number or unit: the case it takes tells "dolara kadar" (at most) from "bin kadar" (about).
_SUFFIX = r"(?:'?[a-zçğöşü]{1,6})?"
_RIGHT: dict[str, tuple[tuple[str, str], ...]] = {
    "tr": (
        ("at_least", rf"{_SUFFIX} (?:veya|ya da|ve) (?:daha )?(?:fazla|üzeri|üstü)(?:si|sini)?"),
        ("more_than", r"(?:'?[a-zçğöşü]*?[dt][ea]n|(?<=[dt][ea]n)) (?:çok )?(?:daha )?(?:fazla|çok|uzun)(?:s[iı]n?[a-z]*|ydi|dir)?(?!\w)"),
        ("more_than", r"(?:'?[a-zçğöşü]*?[dt][ea]n|(?<=[dt][ea]n)) çoğ\w*"),
        ("at_least", r"(?:'?[a-zçğöşü]*?[dt][ea]n|(?<=[dt][ea]n)) başla(?:yan|yip|r(?!k)|yarak)\w*|(?:'?[a-zçğöşü]*?[dt][ea]n|(?<=[dt][ea]n)) başliyor"),
        ("fewer_than", rf"{_SUFFIX}(?: bile| dahi)? bulm(?:[ae](?:d[iı]|m[iı]ş|z(?!\w)|y[ae]n|y[ae]c[ae]|yip)|[iuü]yor)\w*"),
        ("at_most", rf"{_SUFFIX}(?: bile| dahi)? (?:aş|geç)m(?:[ae](?:d[iı]|m[iı]ş|z(?!\w)|y[ae]n|y[ae]c[ae]|yip)|[iuü]yor)\w*"),
        ("more_than", rf"{_SUFFIX}(?: (?:aded|adet)i?)? (?:aşkin(?:i(?:n[iea]n?)?)?|aş(?:an|ti|tik|iyor|iyordu|miş|mişti|acak|acağ|tiğ|arak|ip|ma[ks])\w*|geçkin|geçen|geçti|geçtiğ\w*|geçiyor|geçecek|geçeceğ\w*|geçmiş\w*)"),
        ("more_than", rf"{_SUFFIX} (?:üzerin|üstün)(?:de|e|den)(?:ki)?"),
        ("more_than", rf"{_SUFFIX} (?:üzeri|üstü)(?! (?:açik|kapali|örtülü|örtük))(?:ydi)?(?!\w)"),
        ("fewer_than", r"(?:'?[a-zçğöşü]*?[dt][ea]n|(?<=[dt][ea]n)) (?:daha )?(?:az(?:in(?:i|in|da|a)|i(?:ydi|dir)?)?|düşük|küçük)(?!\w)"),
        ("fewer_than", rf"{_SUFFIX} altin(?:da|a)(?:ki)?(?!\w)"),
        ("about", rf"{_SUFFIX} (?:yakin(?:i|ini|inin|ina|inda)?|yaklaş(?:an|ti|tiğ\w*|iyor|mişti)|dayan(?:di|an|diğ\w*|iyor))(?!\w)"),
        ("about", r"(?:'?[a-zçğöşü]{1,4})? (?:civar(?:i(?:n(?:da(?:ki)?|a|i|dan))?|lar\w+)|dolay(?:inda|larinda|indaki|ina|larina)|küsur|sularinda)"),
    ),
    "en": (
        ("at_least", r" or (?:more|above|over|higher)"),
        ("at_least", r"-?plus(?!\w)|\+"),
        ("at_most", r" or (?:less|fewer|below|under)"),
        ("about", r" or so(?!\w)|-odd(?!\w)|,? give or take(?!\w)"),
        ("at_most", r" at (?:the )?most(?!\w)"),
        ("at_least", r" at (?:the )?least(?!\w)|,? at a minimum(?!\w)"),
    ),
    "ru": (("at_least", r" и более"), ("more_than", r" с (?:лишним|небольшим|лихвой)(?!\w)")),
    "uk": (("at_least", r" (?:і|та|й|або) більше"),),
    "ko": (
        ("at_least", r" ?이상"),
        ("at_most", r" ?이하"),
        ("at_most", r"(?:이|을|를)? ?넘지 ?(?:않|못)"),
        ("more_than", r" ?(?:초과|(?:이|을|를)? ?넘(?:는|게|었|어|은|을|고|습)|(?:을|를)? ?웃(?:도[는]|돌|돈))"),
        ("fewer_than", r" ?미만|에? ?못 ?미[치친칠쳤]|(?:을|를)? ?밑(?:도[는]|돌|돈)"),
        ("about", r" ?(?:가량|정도|안팎|내외|여(?!성|자|학생|대생|객|행|단)(?= ?\w))"),
    ),
}  # fmt: skip
_UNTIL = re.compile(
    r"(?P<case>'?[a-zçğöşü]{0,6}) (?:kadar(?P<of>(?:i|inin|ini|ina|indan)?)(?!\w)|varan(?!\w)|dek(?!\w)|değin(?!\w))"
)
# "100 milyon avroyu (115 milyon dolar) geçmiyor": the same sum in other money stands between the number and its bound.
_IN_BRACKETS = re.compile(r"(?P<case>'?[a-zçğöşü]{0,6})(?<=[a-zçğöşü]) \([^()]{2,60}\)")
_CASED, _VERB = 9, 24  # characters: a case ending with the bracket behind it, and what bounds the number behind that
_DATIVE = re.compile(r"[ea]\Z")
_UNCASED = re.compile(r"(?:metre|lira|hektar|ruble|hane|parça)\Z")  # end in a vowel without a case

_LEFT_PATTERNS = {
    lang: tuple(
        (name, re.compile(rf"(?:\A|(?<=[\s(\"“'‘—–,-]))(?:{words}){_BETWEEN[lang]}\Z")) for name, words in table
    )
    for lang, table in _LEFT.items()
}
_RIGHT_PATTERNS = {lang: tuple((name, re.compile(words)) for name, words in table) for lang, table in _RIGHT.items()}
APOSTROPHE_SUFFIX = re.compile(r"'[a-zçğöşü]+")
_PAST_THE = re.compile(
    r"(?:over|above|under|below|exceed\w*|surpass\w*|(?:more|greater|higher|larger|bigger|fewer|less|lower|smaller) than) the "
)  # what is named is compared with, and no bound: "higher than the 3.4 million given by Seoul"
_LASTS = re.compile(r"(?:for|just|well|after|of|last\w*|took|taken|is|was|been|by|than|in) \Z")
# "handed over 101 portraits", "a row over 2,000 workers": the word belongs to what stands before it.
_OVER_OF = re.compile(
    r"(?<!\w)(?:hand(?:s|ed|ing)?|turn(?:s|ed|ing)?|took|tak(?:e|es|en|ing)|pass(?:es|ed|ing)?|brought|bring|sign(?:s|ed|ing)?|carr(?:ied|y)|rows?|disputes?|concerns?|fears?|"
    r"worr(?:y|ies|ied)|anger|alarm|outrage|tensions?|talks|negotiat\w+|protests?|questions?|doubts?|sanctions?|control|clash(?:ed|es)?|quarrel\w*|argu\w+|suspicions?) \Z"
)
# "asked about the 600 dead"
_ABOUT_OF = re.compile(
    r"(?<!\w)(?:ask(?:s|ed|ing)?|told|tell(?:s|ing)?|talk(?:s|ed|ing)?|spoke|speak(?:s|ing)?|wrote|know(?:s|n)?|knew|hear(?:d|s)?|questions?|reports?|reporting|claims?|statements?|news|information|concerns?|worried|details) \Z"
)
_OVER_A = re.compile(r"over (?:an?|the|its|their) ")
# "вырос с 34 до 52 миллионов", "сократили до 500": what became of it, and no bound.
_CHANGED_TO = re.compile(
    r"(?<!\w)(?:со?|із|зі|з) [$€]?\d[^.;]{0,30}\Z|(?<!\w)(?:вырос|увелич|возрос|повы[сш]|подня|сни[зж]|сократ|сокращ|упа[лд]|уменьш|дове[лсд]|доход|дош[её]?л|рос[лт]|зріс|зрост|збільш|скорот|зменш|довів|довес|знизи)\w*(?:[ ,—–-]+[^\W\d]+){0,4}(?: (?:на|в|у) (?:[\d.,]+ ?(?:%|процент\w*|відсотк\w*|раза?|рази?)|[^\W\d]+ раз[аи]?))?[ ,—–-]+\Z"
)
_DOZEN = 12.0
_REACH = 32  # characters; the longest left qualifier with what may stand between


def read_left(folded: str, start: int, first: int, lang: str) -> tuple[str, int]:
    """Return the qualifier that stands before a number and where it begins ("exact" and `start` where none does).

    Args:
        folded: the folded text.
        start: where the number begins.
        first: where its sentence begins.
        lang: the language of the text; one without a table has the English words.
    """
    window = folded[max(first, start - _REACH) : start]
    for name, pattern in _LEFT_PATTERNS.get(lang, _LEFT_PATTERNS["en"]):
        match = pattern.search(window)
        if match is not None:
            return name, start - len(window) + match.start()
    return "exact", start


def read_right(folded: str, end: int, lang: str) -> tuple[str, int]:
    """Return the qualifier that stands after a number or its unit and where it ends ("exact" and `end` where none does).

    "20 milyar dolara kadar" is at most, "3 bin kadar" about: the dative makes the difference.
    """
    if lang == "tr":
        match = _UNTIL.match(folded, end)
        if match is not None:
            bare = not match["case"] and (
                not _DATIVE.search(folded[:end][-1:]) or _UNCASED.search(folded[max(0, end - 10) : end])
            )
            return ("about" if bare or match["of"] else "at_most"), match.end()
    for name, pattern in _RIGHT_PATTERNS.get(lang, _RIGHT_PATTERNS["en"]):
        match = pattern.match(folded, end)
        if match is not None:
            return name, match.end()
    if lang == "tr" and "(" in folded[end : end + _CASED] and (cased := _IN_BRACKETS.match(folded, end)) is not None:
        at = min(end, _CASED)
        name, _ = read_right(folded[end - at : cased.end("case")] + folded[cased.end() : cased.end() + _VERB], at, lang)
        if name != "exact":
            return name, cased.end("case")
    return "exact", end


def read_right_of_suffix(folded: str, end: int, lang: str) -> tuple[str, int]:
    """As `read_right`; where no qualifier stands there the number takes the suffix behind its apostrophe: "40'ı"."""
    qualifier, stop = read_right(folded, end, lang)
    if qualifier == "exact" and (suffix := APOSTROPHE_SUFFIX.match(folded, stop)):
        stop = suffix.end()
    return qualifier, stop


def is_preposition(folded: str, start: int, unit: str, lang: str) -> bool:
    """True for "over a 120-day deployment", "от 10 ракет" and "вырос до 10 ракет", not for "over 120 people" and "от 45 тысяч рублей".

    Args:
        folded: the folded text.
        start: where the words begin that look like a qualifier.
        unit: of the number behind them.
        lang: the language of the text.
    """
    if lang == "en":
        if folded.startswith("over ", start) and _OVER_OF.search(folded[max(0, start - 16) : start]):
            return True
        if folded.startswith("about ", start) and _ABOUT_OF.search(folded[max(0, start - 16) : start]):
            return True
        if _PAST_THE.match(folded, start):
            return True  # "well above the 500,000-barrel cap"
        during = folded.startswith("over ", start) and not _LASTS.search(folded[max(0, start - 10) : start])
        return unit in DURATIONS and (during or _OVER_A.match(folded, start) is not None)
    if lang in CYRILLIC and folded.startswith("до ", start):
        return _CHANGED_TO.search(folded[max(0, start - 70) : start]) is not None
    return lang in CYRILLIC and unit not in MONEY and folded.startswith(("от ", "від "), start)


def bound_value(number: Number, qualifier: str) -> tuple[float | None, float | None, float | None, str]:
    """Return value, low, high and the qualifier of a number with what stands beside it, as docs/topics.md defines them."""
    # 4.1 × 10⁹ is 4099999999.9999995 as floats go.
    places = 4 if number.kind == "fraction" else 6
    value = None if number.value is None else round(number.value, places)
    if number.kind == "indefinite":
        if value == _DOZEN:
            value = 10.0  # "dozens" and "onlarca" say the same
        return value, value, None, "more_than" if qualifier in {"exact", "about"} else qualifier
    if value is None:
        low, high = (None if end is None else round(end, places) for end in (number.low, number.high))
        return None, low, high, "range"
    if qualifier in {"at_least", "more_than"}:
        return value, value, None, qualifier
    if qualifier in {"at_most", "fewer_than"}:
        return value, None, value, qualifier
    if qualifier == "about":
        return value, None, None, qualifier
    return value, value, value, "exact"
