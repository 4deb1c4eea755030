"""Periods told from now (this year, last week), and counts that are no number (a few days, hundreds) of both sides."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from core import late_re as re
from transform.check.branches import Branches
from transform.check.model import Problem
from transform.numbers import Number

# A case, "-ki", or a plural after the unit; "ayrı" and "aynı" are no month.
_TAIL = r"(?:[iuü]n|[iuü]n[iuü]n|n[iuü]n|[dt][ae]n?|y?[aeiuü]|[iuü]n[dt][ae]n?|s[iuü]n[dt][ae]n?|ki\w*|l[ae]r\w*|[iuü])?(?!\w)"
UNITS_TR = {
    "yil": "year", "sene": "year", "ay": "month", "hafta sonu": "weekend", "hafta": "week", "sezon": "season",
}  # fmt: skip
_UNIT_TR = {
    unit: re.compile(
        rf"(?<!\w)(?:{'|'.join(word for word, name in UNITS_TR.items() if name == unit)})(?:l[iu]k)?{_TAIL}"
    )
    for unit in UNITS_TR.values()
}
_TURN_TR = {
    "bu": "this", "içinde bulunduğumuz": "this", "geçen": "last", "geçtiğimiz": "last", "evvelki": "last", "önceki": "last",
    "gelecek": "next", "önümüzdeki": "next", "öbür": "next", "ertesi": "next", "sonraki": "next",
}  # fmt: skip
_PERIOD_TR = Branches(
    (rf"(?<!\w)({'|'.join(_TURN_TR)}) ({'|'.join(UNITS_TR)}){_TAIL}", *(f" {unit}" for unit in UNITS_TR))
)
_TURN_EN = {
    "this": "this", "last": "last", "past": "last", "previous": "last", "next": "next", "coming": "next",
    "following": "next",
}  # fmt: skip
_PERIOD_EN = Branches(
    (
        rf"\b({'|'.join(_TURN_EN)}) (year|month|weekend|week|season)(?:'?s)?\b",
        *(f" {unit}" for unit in UNITS_TR.values()),
    )
)

_OF_THE_CALENDAR = frozenset(("year", "month", "week", "weekend"))

_TIMES_TR = {
    "saniye": "second", "dakika": "minute", "saat": "hour", "gün": "day", "hafta": "week", "ay": "month", "yil": "year",
    "sene": "year", "yüzyil": "century",
}  # fmt: skip
_FEW_TR = Branches(
    (
        rf"(?<!\w)(?:birkaç|bir kaç) ({'|'.join(_TIMES_TR)})(?:d[iuü]r|l[iuü]k)?{_TAIL}",
        "birkaç ", "bir kaç ",
    )
)  # fmt: skip
_FEW_EN = Branches((
    r"\b(?:few|several|couple of|handful of|some) (?:\w+ )??(second|minute|hour|day|week|month|year|decade|centur)(?:s|ies)\b",
    "few ", "several ", "couple of ", "handful of ", "some ",
))  # fmt: skip

# How many a plural means at least. "Onlarca" is told by "dozens" and "tens" alike.
_CROWDS = (
    (
        10,
        Branches((r"(?<!\w)(?:onlarca|düzinelerce)", "onlarca", "düzinelerce")),
        Branches((r"\b(?:dozens|scores|tens of(?! (?:thou|mill|bill)))\b", "dozens", "scores", "tens of")),
    ),
    (
        100,
        Branches((r"(?<!\w)yüzlerce", "yüzlerce")),
        Branches((r"\bhundreds\b(?! of (?:thou|mill|bill))", "hundreds")),
    ),
    (
        1000,
        Branches((r"(?<!\w)(?<!on )(?<!yüz )binlerce", "binlerce")),
        Branches((r"(?<!tens of )(?<!hundreds of )(?<!dozens of )(?<!scores of )\bthousands\b", "thousands")),
    ),
    (
        10_000,
        Branches((r"(?<!\w)on ?binlerce", "binlerce")),
        Branches((r"\b(?:tens|dozens|scores) of thousands\b", "of thousands")),
    ),
    (100_000, Branches((r"(?<!\w)yüz ?binlerce", "binlerce")), Branches((r"\bhundreds of thousands\b", "of thousands"))),
    (1_000_000, Branches((r"(?<!\w)milyonlarca", "milyonlarca")), Branches((r"\bmillions\b", "millions"))),
)  # fmt: skip

_WAY_TR = re.compile(
    r"'?[^\W\d_]{0,3} (?:yil|sene|ay|hafta|gün|saat|dakika) (?:kadar )?(?:(?P<ago>önce(?!den|ki|lik)|evvel)|(?:sonra(?!dan|ki)|içinde))"
)
_IN = re.compile(r"\bin (?:about |around |nearly |some |the )?\Z")
_UNIT_ALONE = re.compile(
    r"[ -](?:year|month|week|day|hour|minute)s?\b(?!['’]? (?:ago|earlier|before|prior|previous|time|since|of))(?!.{0,60}\b(?:ago|earlier)\b)"
)
_AGO = re.compile(r"[ -](?:year|month|week|day|hour|minute)s? ago\b")
_AGO_TR = re.compile(r"önce|evvel|geçen|geçtiğimiz|[dt][iuü]r\b|beri|eski")
_EVERY_OTHER = Branches((r"\bevery (?:other|second) (?:day|week|month|year|night)\b", "every "))
_EVERY_TR = re.compile(r"\bher (?:gün|hafta|ay|yil|sene|gece)\b|\bgünlük\b")
_BY_TURNS = re.compile(r"aşiri|iki (?:gün|hafta|ay|yil)da|\b2 (?:gün|hafta|ay|yil)da")
_MILLE = Branches((r"\bper (?:mille|thousand|1,000)\b|‰", "per mille", "per thousand", "per 1,000", "‰"))
_PERCENT_TR = re.compile(r"yüzde|%")
_MILLE_TR = re.compile(r"binde|‰|promil")

# Parts of the day, by their Turkish words and their English ones. A name with "_": it tells the part, and does not put it in ("late",
# "dinner"); "a.m." and "p.m." are a half of the day.
_PART_TR = Branches((
    rf"(?<!\w)(?:(?P<afternoon>öğleden sonra|ikindi)|(?P<early>öğleden önce|kuşluk|şafak|şafağ)|(?P<dusk>akşam ?üst|akşam ?üzer)|(?P<small>sabaha karşi|seher)|"
    rf"(?P<midnight>gece ?yarisi)|(?P<morning>sabah)|(?P<noon>öğle(?:n|yin)?)|(?P<evening>akşam)|(?P<night>gece))"
    rf"(?:ley[iu]n|si|l[ae]r[iu]\w*){{0,2}}{_TAIL}",
    "öğle", "ikindi", "kuşluk", "şafa", "akşam", "sabah", "seher", "gece",
))  # fmt: skip
_PART_EN = re.compile(
    r"\b(?:(?P<morning>mornings?|dawn|sunrise|daybreak)|(?P<noon>noon|midday|mid-day)|(?P<afternoon>afternoons?)|"
    r"(?P<evening>evenings?|dusk|sunset|nightfall)|(?P<night>nights?|overnight|tonight|midnight)|"
    r"(?P<noon_>lunch\w*)|(?P<evening_>dinner|supper)|(?P<night_>late|night\w+|small hours))\b|(?:\b|(?<=\d))(?:(?P<am>a\.m|(?:(?<=\d)|(?<=\d ))am)|(?P<pm>p\.?m))\b"
)
# What each Turkish part can be told by; "dün akşam" is "last night", and the hours after midnight are morning too.
_TOLD_BY = {
    "morning": {"morning", "am"}, "early": {"morning", "am"}, "small": {"morning", "night", "am"},
    "noon": {"noon", "afternoon", "pm"}, "afternoon": {"afternoon", "noon", "pm"},
    "dusk": {"afternoon", "evening", "night", "pm"}, "evening": {"evening", "night", "pm"},
    "night": {"night", "evening", "am", "pm"}, "midnight": {"night", "am", "pm"},
}  # fmt: skip
_SMALL_HOURS = re.compile(
    r"\bearly\b|\d ?[ap]\.?m\b|\d[:.]\d\d|\b(?:at|around|about|until|by|from|before|after|between|and|to) \d\d?\b(?![.,%]?\d)|\b(?:one|two|three|four|five) in the\b|\bhours\b|\bdawn\b"
)


def check_day_parts(folded: str, lowered: str) -> list[Problem]:
    """Find a part of the day told by another ("in the evening" for "sabah"); of the kind "date".

    A part that only one side tells is no error.
    """
    ours = {m.lastgroup or "": m.group() for m in _PART_TR.find(folded)}
    if not ours:
        return []
    theirs = {m.lastgroup or "": m.group() for m in _PART_EN.finditer(lowered)}
    told = {part.rstrip("_") for part in theirs}
    allowed = set[str]().union(*(_TOLD_BY[part] for part in ours))
    if "night" in ours and _SMALL_HOURS.search(lowered):
        allowed.add("morning")
    lost = _first(text for part, text in ours.items() if not told & _TOLD_BY[part])
    put = _first(text for part, text in theirs.items() if part not in allowed and not part.endswith("_"))
    if (lost or put) and not (lost and put):
        often = Counter(m.lastgroup or "" for m in _PART_EN.finditer(lowered))
        known = Counter(m.lastgroup or "" for m in _PART_TR.find(folded))
        if lost:
            # "This morning … this morning" for "bu öğleden sonra … bu sabah", "at night or in the evening" for "öğleden sonra veya akşam".
            put = _first(text for part, text in theirs.items() if often[part] > known[part] > 0) or _first(
                text
                for part, text in theirs.items()
                if not known[part] and sum(often.values()) == sum(known.values()) > 1 and not part.endswith("_")
            )
        else:
            # "In the morning and on Friday night" for "sabah … cuma sabahı".
            lost = _first(text for part, text in ours.items() if known[part] > sum(often[p] for p in _TOLD_BY[part]))
    return [Problem("date", lost, put)] if lost and put else []


def turkish_periods(folded: str) -> Iterator[tuple[int, int, str]]:
    """Yield where a Turkish text tells a period from now, and which, in English ("last year")."""
    for m in _PERIOD_TR.find(folded):
        yield m.start(), m.end(), f"{_TURN_TR[m[1]]} {UNITS_TR[m[2]]}"


def english_periods(lowered: str) -> Iterator[tuple[int, int, str]]:
    """Yield the same of an English text."""
    for m in _PERIOD_EN.find(lowered):
        yield m.start(), m.end(), f"{_TURN_EN[m[1]]} {m[2]}"


def check_periods(folded: str, lowered: str) -> list[Problem]:
    """Find "last year" told for "bu yıl", and the like; of the kind "date".

    A period that only one side tells is no error: "bu yıl" is often told by the year's number.
    """
    ours = {(_TURN_TR[m[1]], UNITS_TR[m[2]]): m.group() for m in _PERIOD_TR.find(folded)}
    if not ours:
        return []
    theirs = {(_TURN_EN[m[1]], m[2]): m.group() for m in _PERIOD_EN.find(lowered)}
    for key, text in ours.items():
        other = _first(told for there, told in theirs.items() if there not in ours and _is_other(key, there))
        if key not in theirs and other:
            return [Problem("date", text, other)]
        # "Last month" for "geçen yıl", where the text has years besides; where it has none, `measures.py` tells it.
        unit = _first(
            told
            for there, told in theirs.items()
            if there[0] == key[0] and _OF_THE_CALENDAR.issuperset((there[1], key[1])) and there[1] != key[1]
            and _UNIT_TR[there[1]].search(folded) is None
        )  # fmt: skip
        if key not in theirs and unit and key[1] in lowered:
            return [Problem("unit", text, unit)]
    told = Counter((_TURN_EN[m[1]], m[2]) for m in _PERIOD_EN.find(lowered))
    for (turn, unit), text in ours.items():
        # "Last year … last year" for "bu yıl … geçen yıl".
        again = [there for there, many in told.items() if there[1] == unit and there in ours and many > 1]
        if (turn, unit) not in told and again and len({there for there in told if there[1] == unit}) == 1:
            return [Problem("date", text, theirs[again[0]])]
    return []


def _is_other(ours: tuple[str, str], theirs: tuple[str, str]) -> bool:
    """Tell whether a period of the target is another turn of the same unit; "this weekend" can be the next one and the last."""
    same = ours[1] == theirs[1]
    return same and not (ours[1] == "weekend" and ours[0] != "this" and theirs[0] == "this")


_FAR_AGO = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:years|months|weeks|days|hours|decades) ago\b"
)
_FROM_NOW = re.compile(r"\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|time) from now\b")
_FROM_NOW_THERE = re.compile(r"[ -](?:years?|months?|weeks?|days?|hours?|minutes?) from now\b")
_FROM_NOW_TR = re.compile(
    r"sonra|içinde|içerisinde|ileri|bundan|itibaren|gelecek|önümüzdeki|kal[ad]|yakin|vade|var\b|[ae]c[ae][kğ]"
)
_LONG_AGO_TR = re.compile(r"önce|evvel|beri\b|bu yana|geride|geçti|sonra|dir\b|ilk|eski")


def check_ago(pairs: Sequence[tuple[Number, Number]], folded: str, lowered: str) -> list[Problem]:
    """Find "in two years" told for "iki yıl önce", "two years ago" for "iki yıl sonra" or "geçen yıl", "from now" for "önce"; of the kind "date"."""
    for a, b in pairs:
        way = _WAY_TR.match(folded, a.end)
        if way is None:
            continue
        if way["ago"] and _IN.search(lowered, max(0, b.start - 16), b.start) and _UNIT_ALONE.match(lowered, b.end):
            return [Problem("date", folded[a.start : way.end()], lowered[max(0, b.start - 3) : b.end])]
        ahead = _FROM_NOW_THERE.match(lowered, b.end) if way["ago"] else None
        if ahead:
            return [Problem("date", folded[a.start : way.end()], lowered[b.start : ahead.end()])]
        ago = None if way["ago"] else _AGO.match(lowered, b.end)
        if ago and not _AGO_TR.search(folded):
            return [Problem("date", folded[a.start : way.end()], lowered[b.start : ago.end()])]
    ahead = _FROM_NOW.search(lowered) if " from now" in lowered else None
    if ahead and not _FROM_NOW_TR.search(folded):
        return [Problem("date", "", ahead.group())]
    far = _FAR_AGO.search(lowered) if " ago" in lowered else None
    return [Problem("date", "", far.group())] if far and not _LONG_AGO_TR.search(folded) else []


def check_every(folded: str, lowered: str) -> list[Problem]:
    """Find "every other day" told for "her gün"; of the kind "date"."""
    other = _EVERY_OTHER.search(lowered)
    every = _EVERY_TR.search(folded) if other else None
    return [Problem("date", every.group(), other.group())] if other and every and not _BY_TURNS.search(folded) else []


def check_loose(folded: str, lowered: str) -> list[Problem]:
    """Find another unit of time after "a few", another order of a crowd, and thousandths told for hundredths.

    Of the kinds "unit" and "scale".
    """
    ours = {_TIMES_TR[m[1]]: m.group() for m in _FEW_TR.find(folded)}
    theirs = {m[1]: m.group() for m in _FEW_EN.find(lowered)} if ours else {}
    missing = _first(text for unit, text in ours.items() if unit not in theirs and not re.search(rf"\b{unit}", lowered))
    extra = _first(text for unit, text in theirs.items() if unit not in ours)
    problems = [Problem("unit", missing, extra)] if missing and extra else []
    mille = _MILLE.search(lowered)
    percent = _PERCENT_TR.search(folded) if mille else None
    if mille and percent and not _MILLE_TR.search(folded):
        problems.append(Problem("unit", percent.group(), mille.group()))
    if "lerce" not in folded and "larca" not in folded:
        return problems
    return problems + _crowds(folded, lowered)


def _crowds(folded: str, lowered: str) -> list[Problem]:
    """Find another order of a crowd, where both sides have as many of them; "hundreds … thousands" for "binlerce … binlerce" too."""
    said = [(size, m.group()) for size, turkish, _ in _CROWDS for m in turkish.find(folded)]
    told = [(size, m.group()) for size, _, english in _CROWDS for m in english.find(lowered)]
    ours, theirs = Counter(size for size, _ in said), Counter(size for size, _ in told)
    lost = _first(text for size, text in said if ours[size] > theirs[size])
    came = _first(text for size, text in told if theirs[size] > ours[size])
    return [Problem("scale", lost, came)] if lost and came and len(said) == len(told) else []


def _first(texts: Iterable[str]) -> str:
    return next(iter(texts), "")
