"""Over which time a figure holds: "since August 2023", "2024", "the last 3 months", "a day"."""

from __future__ import annotations

import re

from transform.figures.periods_apart import is_of_another
from transform.figures.periods_wider import (
    KOREAN,
    MONTHS,
    MONTHS_RU,
    MONTHS_UK,
    NTH,
    PIECES,
    RUSSIAN,
    SPANS,
    UKRAINIAN,
    WIDER_EN,
    WIDER_TR,
)
from transform.number_words import read_word

MONTH_NAMES = "January February March April May June July August September October November December".split()
_YEAR = r"(?P<year>(?:19|20)\d\d)"
YEAR_BEFORE = "the year before"
YEARS_BEFORE = ("the previous year", "a year earlier", "the year before")  # as texts have it
_MONTH_TR = r"(?P<month>ocak|şubat|mart|nisan|mayis|haziran|temmuz|ağustos|eylül|ekim|kasim|aralik)"
_MONTH_EN = r"(?P<month>january|february|march|april|may|june|july|august|september|october|november|december)"
_COUNT = r"(?P<count>(?<![\d.,])\d{1,3}|[a-zçğöşü]{2,9})"
_SPAN_TR = r"(?P<span>yil|ay|hafta|gün|saat)"
_SPAN_EN = r"(?P<span>year|month|week|day|hour)s?"
# "4 günlük ziyaret" lasts, "günlük kayıp" recurs.
_NOT_LONG = "".join(
    rf"(?<!{word} )"
    for word in (r"\d", "bir", "iki", "üç", "dört", "beş", "alti", "yedi", "on", "kaç", "ilk", "son", "buçuk")
)
# "geçen yılın aynı dönemine göre" names what is compared with.
_NO_COMPARISON = r"(?!\w*(?: \w+){0,3} (?:göre|kiyasla|oranla|nazaran))"
_TR: tuple[tuple[str, str], ...] = (
    (rf"{_YEAR}(?:['’]?n?[iuü]n)? (?:yilinin |yili )?{_MONTH_TR}(?: ay\w*)?['’]?\w{{0,5}} (?:sonundan |başindan |ortasindan )?(?:bu ?yana|beri|itibaren)", "since {month} {year}"),
    (rf"{_MONTH_TR} {_YEAR}['’]?\s?[dt][ea]n (?:bu ?yana|beri|itibaren)", "since {month} {year}"),
    (rf"(?<!\d){_YEAR}(?:['’]?\s?[dt][ea]n| yilindan| yilinin (?:baş|orta|son)\w{{1,2}}ndan|(?:['’]?n?[iuü]n) (?:baş|orta|son)\w{{1,2}}ndan) (?:bu ?yana|beri|itibaren)", "since {year}"),
    (rf"(?:geçen|geçtiğimiz|önceki) yil(?:in)? {_MONTH_TR}(?: ay\w*|['’]?\w*) (?:sonundan |başindan )?(?:bu ?yana|beri|itibaren)", "since {month} last year"),
    (rf"(?<!yilin )(?<!yil ){_MONTH_TR}(?: ay\w*|['’]?)?\w* (?:sonundan |başindan )?(?:bu ?yana|beri|itibaren)", "since {month}"),
    (r"(?:geçen|geçtiğimiz|önceki) yildan (?:bu ?yana|beri|itibaren)", "since last year"),
    (r"(?:geçen|geçtiğimiz|önceki) aydan (?:bu ?yana|beri|itibaren)", "since last month"),
    (r"(?:geçen|geçtiğimiz|önceki) haftadan (?:bu ?yana|beri|itibaren)", "since last week"),
    (r"(?:savaşin|yilin) başindan (?:bu ?yana|beri)", "since the beginning"),
    (rf"{_MONTH_TR} {_YEAR}(?:['’]?\s?(?:te|ta|de|da)(?!n)|(?= ayinda))", "{month} {year}"),
    (rf"(?<!\d){_YEAR}(?: yili)? {_MONTH_TR}(?: ayinda|['’]?[dt][ae](?!n))", "{month} {year}"),
    (rf"(?<!\d){_YEAR}(?:['’]?\s?(?:te|ta|de|da)(?!n)| yilinda| yili boyunca)", "{year}"),
    (rf"(?<!\d){_YEAR}(?:['’]?\w*)? (?:sonuna|yilina) (?:kadar|dek)", "until {year}"),
    (rf"(?<!\w){_MONTH_TR} ayinda", "{month}"),
    (rf"(?:geçen|geçtiğimiz) yil(?:in)? {_MONTH_TR}(?: ayinda|['’]?[dt][ae](?!n))", "{month} last year"),
    (rf"(?:geçen|geçtiğimiz|önceki) yil(?!in \w+ ay|dan (?:bu|beri|itib)){_NO_COMPARISON}", "last year"),
    (r"bu yil(?:in)? (?:ilk yarisi)", "first half of this year"),
    (r"(?<!\w)bu yil", "this year"), (r"gelecek yil|önümüzdeki yil", "next year"),
    (r"önümüzdeki (?:dönem|süreç|zaman)(?:de|te|da)|yakin gelecekte|yakin zamanda", "the near future"), (r"önümüzdeki aylarda", "the coming months"),
    (r"önümüzdeki haftalarda", "the coming weeks"), (r"önümüzdeki günlerde", "the coming days"), (r"yil sonuna (?:kadar|dek)", "until the end of the year"),
    (rf"(?<!\w)son {_COUNT} {_SPAN_TR}(?:da|de)?(?!\w*l[iuü]k)", "the last {count}"),
    (rf"(?<!\w)ilk {_COUNT} {_SPAN_TR}(?:inda|ünde|da|de)(?!\w)", "the first {count}"),
    (rf"(?<!\w){_COUNT} {_SPAN_TR}(?:da|de)(?!\w)", "{count}"),
    (r"son (?:bir )?yil|son bir yilda", "the last year"), (r"geçen ay(?!dan (?:bu|beri|itib))", "last month"), (r"bu ay(?!r)", "this month"), (r"geçen hafta|son bir haftada", "last week"),
    (r"bir gecede|gece boyunca", "one night"), (rf"(?<!\w){_NOT_LONG}yillik(?! ekonomik)|her yil|(?<!\w){_NOT_LONG}yilda(?!n)", "a year"),
    (rf"(?<!\w){_NOT_LONG}(?:ayda(?!n)|aylik)", "a month"), (rf"(?<!\w){_NOT_LONG}(?:haftada(?!n)|haftalik)", "a week"), (rf"(?<!\w){_NOT_LONG}(?:günde(?!n)|günlük)", "a day"),
    (rf"(?<!\w){_NOT_LONG}(?:saatte|saatlik)(?= \d)", "an hour"),
    (r"bugüne (?:kadar|dek)|şimdiye (?:kadar|dek)", "until now"),
)  # fmt: skip
_EN: tuple[tuple[str, str], ...] = (
    (rf"since (?:early |late |mid-)?{_MONTH_EN},? {_YEAR}", "since {month} {year}"),
    (rf"since (?:(?:early|late|mid|the end of)[ -])?{_YEAR}", "since {year}"),
    (rf"since (?:early |late |mid-)?{_MONTH_EN} (?:of )?last year", "since {month} last year"),
    (rf"since (?:early |late |mid-)?{_MONTH_EN} (?:of )?this year", "since {month}"),
    (rf"since last {_MONTH_EN}(?!,? \d{{4}})", "since last {month}"),
    (rf"since (?:early |late |mid-)?{_MONTH_EN}(?!,? \d{{4}}| (?:of )?last year)", "since {month}"),
    (r"since the (?:beginning|start)", "since the beginning"),
    (rf"(?:by|until) (?:the end of )?{_YEAR}", "until {year}"),
    (rf"(?:in|during|of) {_MONTH_EN},? {_YEAR}", "{month} {year}"),
    (rf"between {_MONTH_EN} and (?P<other>january|february|march|april|may|june|july|august|september|october|november|december)", "{month} to {other}"),
    (rf"(?:in|during|of|throughout) {_YEAR}(?!\d)", "{year}"),
    (rf"(?<!\w)in {_MONTH_EN}(?!,? \d|\w)", "{month}"),
    (r"(?<!than )(?<!from )(?<!compared to )(?<!compared with )(?:last year|the past year)", "last year"), (r"first half of (?:this|the) year", "first half of this year"),
    (rf"first half of {_YEAR}", "first half of {year}"), (rf"second half of {_YEAR}", "second half of {year}"),
    (r"this year", "this year"), (r"the previous year|a year earlier|the year before(?! last)", YEAR_BEFORE), (r"next year", "next year"), (r"(?:by|until) the end of the year|by year[- ]end", "until the end of the year"),
    (rf"(?:over|in|during|for) the (?:last|past) {_COUNT} {_SPAN_EN}", "the last {count}"),
    (rf"(?:over|in|during) the first {_COUNT} {_SPAN_EN}", "the first {count}"),
    (rf"(?<!\w)(?:in|within|over) (?:just |only |about |under |less than )?{_COUNT} {_SPAN_EN}(?! (?:ago|old))", "{count}"),
    (r"over the (?:last|past) year", "the last year"), (r"last month", "last month"), (r"this month", "this month"), (r"(?:last|past) week", "last week"),
    (r"overnight|one night|in a single night", "one night"), (r"a year(?! and| later| ago| after| earlier| before)|per year|annual(?:ly)?(?! economic| output)|yearly|every year", "a year"),
    (r"a month(?! later| ago| after| earlier| before)|per month|monthly", "a month"), (r"a week(?! later| ago| after| earlier| before)|per week|weekly", "a week"),
    (r"a day(?! later| ago| after| earlier| before)|per day|daily", "a day"), (r"an hour(?! later| ago| after| earlier| before)|per hour|hourly", "an hour"), (r"so far|to date|until now", "until now"),
)  # fmt: skip
# Most rows need a year or the name of a month, and most sentences have none.
_YEARLY = re.compile(r"\(\?P<(?:year|decade)>")
_A_YEAR = re.compile(r"(?:19|20)\d\d")
_MONTH_OF = {
    lang: re.compile(month)
    for lang, month in (("tr", _MONTH_TR), ("en", _MONTH_EN), ("ru", MONTHS_RU), ("uk", MONTHS_UK))
}
# What every row of such a period has in Turkish: most sentences tell no week.
_NEEDLES_TR = {
    "week": "hafta",
    " day": "gün",
    "a year": "yil",
    "last year": "yil",
    "this year": "yil",
    "next year": "yil",
}


def _needle(lang: str, form: str) -> str:
    """What a sentence must have for a row to find something in it; empty where that is not known."""
    return next((stem for end, stem in _NEEDLES_TR.items() if form.endswith(end)), "") if lang == "tr" else ""


_PERIODS = {
    lang: tuple(
        (_needle(lang, form), _YEARLY.search(pattern) is not None, "(?P<month>" in pattern, re.compile(pattern), form)
        for pattern, form in table
    )
    for lang, table in (
        ("tr", (*_TR, *WIDER_TR)),
        ("en", (*_EN, *WIDER_EN)),
        ("ru", RUSSIAN),
        ("uk", UKRAINIAN),
        ("ko", KOREAN),
    )
}
_MONTHS = {
    **dict(
        zip(
            "ocak şubat mart nisan mayis haziran temmuz ağustos eylül ekim kasim aralik".split(),
            MONTH_NAMES,
            strict=True,
        )
    ),
    **{name: MONTH_NAMES[number] for name, number in MONTHS.items()},
}
_SPANS = {**SPANS, "yil": "year", "ay": "month", "hafta": "week", "gün": "day", "saat": "hour"}
_FAR = 90  # characters from a figure to the time it holds for

Period = tuple[int, int, str]


def find_periods(folded: str, sentence: tuple[int, int], lang: str) -> tuple[Period, ...]:
    """Return the times a sentence names as (start, end, canonical English): "since 2023", "last year", "a day"."""
    found = []
    year = _A_YEAR.search(folded, *sentence) is not None
    names = _MONTH_OF.get(lang)
    month = names is None or names.search(folded, *sentence) is not None
    words = folded[slice(*sentence)]
    for needle, needs_year, needs_month, pattern, form in _PERIODS.get(lang, ()):
        if (needs_year and not year) or (needs_month and not month) or needle not in words:
            continue
        for match in pattern.finditer(folded, *sentence):
            named = _names(match, lang)
            if named is not None:
                found.append((match.start(), match.end(), form.format(**named)))
    return tuple(_since(folded, sentence, period, lang) for period in found)


# "Since it began to ship shells in August 2023, …", "2011'de iktidara geldiğinden bu yana": what began then goes on.
_SINCE_EN = re.compile(r"(?<!\w)since (?:[\w'’-]+ ){1,12}?(?:in |during )?\Z")
_SINCE_TR = re.compile(r"(?: [\w'’-]+){1,8}?[dt][iuü]ğ[iuü]nd[ae]n (?:bu ?yana|beri|itibaren)")
_CALENDAR = re.compile(
    rf"(?:last )?(?:(?:{'|'.join(MONTH_NAMES)})(?: \d{{4}}| last year)?|\d{{4}}|(?:last|this) (?:year|month))"
)


def _since(folded: str, sentence: tuple[int, int], period: Period, lang: str) -> Period:
    """Return a time, from then on where it only tells when something began that "since" counts from."""
    start, end, name = period
    if name == YEAR_BEFORE:  # "in 2019, up from $20.4 million the previous year"
        told = list(_A_YEAR.finditer(folded, sentence[0], start))
        return (start, end, str(int(told[-1].group()) - 1)) if told else (start, end, "last year")
    if not _CALENDAR.fullmatch(name):
        return period
    began = _SINCE_EN.search(folded, max(sentence[0], start - 90), start) if lang == "en" else None
    if began is not None and not _MONTH_OF["en"].search(
        began.group()
    ):  # "since March of this year" has a row of its own
        return began.start(), end, f"since {name}"
    if lang == "tr" and (began := _SINCE_TR.match(folded, end, sentence[1])) is not None:
        return start, began.end(), f"since {name}"
    return period


def _names(match: re.Match[str], lang: str) -> dict[str, str] | None:
    """What the groups of a match are called in English, or None where a count is no number."""
    named = {}
    for group, word in match.groupdict().items():
        if group in {"month", "other"}:
            named[group] = _MONTHS.get(word, word.capitalize())
        elif group in {"nth", "piece"}:
            named[group] = (NTH if group == "nth" else PIECES).get(word, word)
        elif group == "count":
            value = _count(word, lang)
            if value is None:
                return None
            span = _SPANS.get(match["span"], match["span"])
            named[group] = f"{value} {span}" + ("s" if value != 1 else "")
        else:
            named[group] = word
    return named


_OF_EACH = re.compile(r"(?:bir|iki|üç|dörd|beş|alti|yedi|sekiz|dokuz|on)(?:i(?:n|ne|nin|si\w*)|ü\w*|s[iuü]\w+)\Z")


def _count(word: str, lang: str) -> int | None:
    if lang == "tr" and _OF_EACH.match(word):
        return None  # "her birine ayda 2 bin dolar"
    if word.isdigit():
        return int(word)
    parts = read_word(word, lang)
    return int(parts[0].value) if len(parts) == 1 and parts[0].role == "unit" and parts[0].value >= 1 else None


_RATES = frozenset({"a year", "a month", "a week", "a day", "an hour"})
_RATE_FAR = 40
_OTHER = re.compile(r"\d|;")
_NUMBER_TR = re.compile(r"\d|(?<!\w)(?:bin|yüz|milyon|milyar)(?!\w)")
_SEMICOLON = re.compile(r";")
_COLON = re.compile(r": (?=[\d$€£])")
_FOR_EACH = re.compile(r"(?<!\w)(?:for (?:each|every)|за кажд|за кожн|başina)")
_NOW = {
    "tr": re.compile(r"(?<!\w)(?:şimdi|artik|bugün)(?!\w)"),
    "en": re.compile(r"(?<!\w)(?:now|currently|today)(?!\w)"),
    "ru": re.compile(r"(?<!\w)(?:теперь|сейчас|сегодня)(?!\w)"),
    "uk": re.compile(r"(?<!\w)(?:тепер|зараз|нині|сьогодні)(?!\w)"),
    "ko": re.compile(r"이제|지금은|현재는|오늘"),
}
_NEXT_FIGURE = re.compile(
    r"\w{0,3} (?:yaklaşik |toplam |ise |en az |en fazla |about |some |at least )?(?:[$€]|yüzde )?\d"
)
# "in 2024, and another 2,000 in the first months of this year": the time behind is nearer.
_ANOTHER = re.compile(
    r",? (?:and|with|but|plus)(?:(?: an?)? (?:another|additional|further|extra|some|about|around))+ \Z"
)
_TURN = 40
_OTHER_BEHIND = re.compile(r"[\d;,]")


def nearest_period(folded: str, periods: tuple[Period, ...], figure: tuple[int, int], lang: str) -> str | None:
    """Return the time a figure holds for: of those within 90 characters the nearest, the longer of two as near, or None.

    A rate ("a month") holds for the number next to it only.
    """
    best: tuple[int, int, str] = (_FAR + 1, 0, "")
    for start, end, name in periods:
        if (start < figure[1] and figure[0] < end) or not belongs(folded, (start, end), figure, lang):
            continue
        distance = min(abs(figure[0] - end), abs(start - figure[1]))
        if end <= figure[0] and _ANOTHER.search(folded, end, figure[0]):
            distance += _TURN
        if end <= figure[0] and _FOR_EACH.search(folded, end, figure[0]) and name in _RATES:
            continue  # "$2,000 a month for each of the 12,000 soldiers"
        if start >= figure[1] and _COLON.search(folded, figure[1], start):
            continue  # "sold 2,000 drones, North Korea provides shells: 9 million last year"
        if name in _RATES:
            ahead = end <= figure[0]
            between = (end, figure[0]) if ahead else (figure[1], start)
            if distance > _RATE_FAR or (_OTHER if ahead else _OTHER_BEHIND).search(folded, *between):
                continue
        best = min(best, (distance, start - end, name))
    return best[2] if best[0] <= _FAR else None


_OF_THEN_TR = re.compile(r"ki(?:n[iı]n|ne|nden|l[ae]r)")
_COMPARED = {
    "en": re.compile(r",? (?:up|down|compared (?:with|to)|against|versus)(?: from)? (?:the |about |some |just |only |at least )*[$€]?\d|,? (?:up|down) from \Z|(?<!\w)(?:as (?:many|much|high|large) as|than)(?: (?:it (?:was|did)|they did|those))? \Z"),
    "ru": re.compile(r",? (?:по сравнению с|против|вместо) (?:\w+ )?\d|(?<!\w)чем \Z"),
    "uk": re.compile(r",? (?:порівняно з|проти|замість) (?:\w+ )?\d|(?<!\w)ніж \Z"),
}  # fmt: skip


def belongs(folded: str, time: tuple[int, int], figure: tuple[int, int], lang: str) -> bool:
    """Tell whether a time of a sentence may be a figure's: no other number or clause stands between.

    Args:
        folded: the folded text.
        time: where the time stands.
        figure: where the figure stands.
        lang: ISO 639-1.
    """
    start, end = time
    if (
        lang == "tr"
        and start >= figure[1]
        and (
            _NUMBER_TR.search(folded, figure[1], start)
            or _NEXT_FIGURE.match(folded, end)
            or folded[figure[1] : start].endswith(" ve ")
        )
    ):
        return False  # "28 bin konteynerin 2025'te 6 bine gerilediği": the time of the other figure
    if (
        lang == "en"
        and folded.startswith(", when ", end)
        and folded.find(",", end + 1, figure[0]) < 0 < figure[0] - end
    ):
        return False  # "up since February, when Shin spoke of 6,700 containers"
    if lang == "tr" and start >= figure[1] and _OF_THEN_TR.match(folded, end):
        return False  # "yılda 2 milyon, 2022'dekinin dört katı"
    compared = _COMPARED.get(lang)
    if compared is not None and compared.search(
        folded, *((end, figure[0]) if end <= figure[0] else (figure[1], start))
    ):
        return False  # "2,000, up from 600 in April": of the other number
    if _SEMICOLON.search(folded, *((end, figure[0]) if end <= figure[0] else (figure[1], start))):
        return False  # of another clause
    if start >= figure[1] and folded.startswith(YEARS_BEFORE, start) and "," in folded[figure[1] : start]:
        return False  # "In 2019 it exported 10 tonnes, the year before 8"
    if lang == "tr" and end <= figure[0] and _WHILST_TR.search(folded, end, figure[0]):
        return False  # "nisanda 600 olarak tahmin edildiğini hatırlatırken, … 2 bine ulaştığını"
    if lang == "en" and is_of_another(folded, time, figure):
        return False
    # "which in April put it at 600, now estimates it at 2,000"
    return not (end <= figure[0] and (now := _NOW.get(lang)) is not None and now.search(folded, end, figure[0]))


_WHILST_TR = re.compile(r"\d[^;]*?\w{3}ken, ")
