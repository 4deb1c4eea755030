"""Times in English words: "on Tuesday", "late last month", "earlier this year", "between Oct. 8 and 13"."""

from __future__ import annotations

from core import late_re as re
from transform.figures.moments_words import Row, Times, Words

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WEEKDAY = "|".join(_WEEKDAYS)
_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\.?"
_FULL = "january|february|march|april|may|june|july|august|september|october|november|december"
_DIR = "last|past|this past|this coming|this|next|coming|the previous|previous|the past|the coming|the next"
_SIDE = r"(?:(?P<since>since|starting(?: from)?) (?:the )?|(?P<until>until|till|by|up to) (?:the )?)?"
_PART = r"(?:(?P<part>early|earlier|mid|late|later|(?:the )?(?:start|beginning|middle|end) of)[ -](?:in |on |the )?)"
_YEAR = r"(?<!\d)(?P<y>(?:19|20)\d\d)(?![\d-])"
_ORD = r"(?:st|nd|rd|th)?"
_COUNT = r"(?P<cnt>\d{1,3}|an?|[a-z]{3,9})"
_NOT_THAN = r"(?<!than )(?<!compared to )(?<!compared with )(?<!against )(?<!from )"
_OF_YEAR = rf"(?:,? (?:of )?{_YEAR}|,? (?:of )?(?P<ydir>last|this|next) year)?"

_ROWS: tuple[Row, ...] = (
    ("date", _MONTHS, re.compile(
        rf"(?<![a-z]){_SIDE}(?:from |between )?(?:(?:{_WEEKDAY}),? )?(?P<m>{_MONTH}) (?P<d>[0-3]?\d){_ORD}(?!\d|[.,:]\d)"
        rf"(?:(?: ?[-–] ?| and | to | through | until )(?:(?P<m2>{_MONTH}) (?P<d2_>[0-3]?\d){_ORD}(?!\d|[.,:]\d)|(?P<d2>[0-3]?\d){_ORD}(?!\d|[.,:]\d| (?!in|at|for|and|with|this|last|by)[a-z])))?{_OF_YEAR}")),
    ("date", _MONTHS, re.compile(
        rf"(?<![a-z]){_SIDE}(?:from |between )?(?:(?:{_WEEKDAY}),? )?(?<![\d.,$])(?P<d>[0-3]?\d){_ORD} (?:of )?(?:(?P<m_>{_MONTH}) (?:and|to|until) (?P<d2_>[0-3]?\d){_ORD} (?P<m2>{_MONTH})|(?:(?:[-–]| and | to )(?P<d2>[0-3]?\d){_ORD} )?(?P<m>{_MONTH})){_OF_YEAR}(?![a-z])")),
    ("date", _MONTHS, re.compile(rf"(?<![\d.,$])(?P<d>[0-3]?\d)(?: ?[-–] ?| and | to )(?P<d2>[0-3]?\d) (?P<m>{_MONTH}){_OF_YEAR}(?![a-z])")),
    ("date", ("th", "st", "nd", "rd"), re.compile(r"(?<![a-z])(?:on|since) the (?P<d>[0-3]?\d)(?:st|nd|rd|th)(?: of (?:(?P<mdir>last|this|next) month|the month))?(?! [a-z]*(?:anniversary|time|birthday|day|regiment|brigade|division|army))")),
    ("day", ("today", "yesterday", "tomorrow", "tonight", "last night", "this morning", "this evening", "this afternoon"), re.compile(
        rf"(?<![a-z]){_SIDE}(?P<day>the day before yesterday|the day after tomorrow|today|yesterday|tomorrow|tonight|last night|this (?:morning|evening|afternoon))(?![a-z])")),
    ("night", ("overnight",), re.compile(r"(?<![a-z])(?P<day>overnight)(?! (?:on|to|into|from|train|stay))(?![a-z])")),
    ("night", ("overnight ",), re.compile(rf"(?<![a-z])overnight (?:on|to|into)(?: [a-z]+day night)? (?P<wd>{_WEEKDAY})")),
    ("ago", (" ago", " earlier this", " back"), re.compile(rf"(?<![a-z])(?<![\d.,])(?<!\d ){_COUNT} (?P<of>day|week|month|year)s? ago(?![a-z])")),
    ("weekday", ("day",), re.compile(
        rf"(?<![a-z]){_SIDE}(?:(?:early|late) )?(?:on )?(?:(?:early|late) )?(?:(?P<dir>{_DIR}) )?(?P<wd>{_WEEKDAY})(?!s)(?: (?:morning|afternoon|evening|night))?(?:,? (?:of )?(?P<wk>last|this|next) week)?(?:(?: to | through )(?P<wd2>{_WEEKDAY}))?(?![a-z])")),
    ("weekend", ("weekend",), re.compile(r"(?<![a-z])(?:(?P<dir>last|this past|the past|past|next|this coming|the coming)|(?P<wk>this)|the) weekend(?![a-z])")),
    ("month", ("week", "month", "year"), re.compile(
        rf"(?<![a-z]){_NOT_THAN}{_SIDE}{_PART}?(?P<dir>{_DIR}) (?P<un>week|month|year)(?!s|-| (?:alone )?(?:ago|earlier))(?![a-z])")),
    ("month", (" the week", " the month", " the year", "month-end", "year-end", "midweek"), re.compile(
        rf"(?<![a-z]){_SIDE}(?P<part>(?:start|beginning|middle|end) of|early in|late in|earlier in|later in) the (?P<un>week|month|year)(?![a-z])")),
    ("month", _MONTHS, re.compile(
        rf"(?<![a-z]){_SIDE}(?:(?:in|during|from|at) )?(?:the )?(?P<part>early|mid|late|start of|beginning of|middle of|end of)[ -](?:in )?(?:(?P<dir>last|this|next) )?(?P<m>{_FULL}){_OF_YEAR}(?![a-z])")),
    ("month", _MONTHS, re.compile(
        rf"(?<![a-z])(?:(?P<since>since|from(?= [a-z]+ (?:\d{{4}} )?(?:to|until|through) ))|(?P<until>until|by|(?<=\d )(?:to|through))|in|during|throughout|of|for|from) (?:(?P<dir>last|this|next) )?(?P<m>{_FULL})(?:(?: ?[-–] ?| and | to | through )(?P<m2>{_FULL}))?(?!,? [0-3]?\d(?!\d|,\d{{3}}|\.\d)){_OF_YEAR}(?![a-z])")),
    ("month", _MONTHS, re.compile(rf"(?<![a-z])(?:between )?(?P<m>{_FULL}) (?:and|to|through) (?P<m2>{_FULL})(?!,? [0-3]?\d(?!\d|,\d{{3}}|\.\d)){_OF_YEAR}(?![a-z])")),
    ("month", _MONTHS, re.compile(rf"(?<![a-z])(?:{_NOT_THAN})(?P<dir>last|this|next) (?P<m>{_FULL})(?! [0-3]?\d(?!\d))(?![a-z])")),
    ("month", _MONTHS, re.compile(rf"(?<![a-z]){_SIDE}(?P<m>{_FULL}) (?:{_YEAR}|of (?P<ydir>last|this|next) year|(?P<ydir_>last|next) year)")),
    ("month", (" half of ",), re.compile(rf"(?<![a-z])the (?P<part>first|second) half of (?P<m>{_FULL}){_OF_YEAR}(?![a-z])")),
    ("year", ("20", "19"), re.compile(rf"(?<![a-z]){_SIDE}(?P<part>early|mid|late|(?:the )?(?:start|beginning|middle|end) of)[ -](?:in )?{_YEAR}(?![a-z])")),
    ("year", ("20", "19"), re.compile(r"(?<![a-z])(?:in|during|throughout|for) (?P<y>(?:19|20)\d\d)(?:[-–]| and | to )(?P<y2>(?:19|20)\d\d)(?!\d)")),
    ("last", ("last ", "past ", "previous "), re.compile(rf"(?<![a-z])the (?:last|past|previous) {_COUNT} (?P<of>hour|day|week|month|year)s?(?![a-z])")),
    ("last", ("last ", "past "), re.compile(r"(?<![a-z])(?:over|in|during|within) the (?:last|past) (?P<of>day|week|month|year)(?![a-z])")),
    ("first", ("first ",), re.compile(rf"(?<![a-z])the first {_COUNT} (?P<of>month)s of (?:{_YEAR}|(?P<ydir>last|this) year|the year)")),
    ("season", ("spring", "summer", "autumn", "fall", "winter"), re.compile(
        rf"(?<![a-z]){_SIDE}(?:(?P<dir>last|this|next) (?P<season>spring|summer|autumn|fall|winter)|in (?:the )?(?P<season_>spring|summer|autumn|fall|winter)(?:(?: of)? {_YEAR})?|(?P<season__>spring|summer|autumn|fall|winter) (?P<y_>(?:19|20)\d\d))(?![\da-z])")),
    ("vague", (" ago", "coming ", "recent "), re.compile(r"(?<![a-z])(?:(?:a few|several|some) (?:days|weeks|months|years) ago|(?:(?:in|over) the )?(?:coming|recent) (?:days|weeks|months|years))")),
)  # fmt: skip
_WORDS: Words = {
    "wd": list(zip(_WEEKDAYS, range(7), strict=True)),
    "m": list(zip(_MONTHS, range(1, 13), strict=True)),
    "day": [("the day before", -2), ("the day after", 2), ("today", 0), ("tonight", 0), ("this", 0), ("overnight", 0), ("yesterday", -1), ("last", -1), ("tomorrow", 1)],
    "dir": [("last", -1), ("past", -1), ("this past", -1), ("this coming", 1), ("this", 0), ("next", 1), ("coming", 1), ("the prev", -1), ("prev", -1), ("the past", -1), ("the coming", 1), ("the next", 1)],
    "un": [("hour", "hour"), ("week", "week"), ("month", "month"), ("year", "year"), ("day", "day")],
    "part": [("first", "first"), ("second", "second"), ("early", "early"), ("earlier", "sofar"), ("mid", "mid"), ("later", "rest"), ("late", "late"), ("the start", "early"), ("start", "early"), ("the beginning", "early"), ("beginning", "early"), ("the middle", "mid"), ("middle", "mid"), ("the end", "late"), ("end", "late")],
    "season": [("spring", 1), ("summer", 2), ("autumn", 3), ("fall", 3), ("winter", 4)],
    "cnt": [("a", 1), ("an", 1)],
}  # fmt: skip
ENGLISH = Times("en", _ROWS, _WORDS)
