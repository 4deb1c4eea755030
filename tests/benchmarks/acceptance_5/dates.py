"""Dates: weekdays, months, years, days of the month, relative days, hours, parts of the day, seasons, which way in time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from .numbers import put
from .pairs import Change, Found, Rule, by_rules, fold, pairs

_WEEKDAYS = {
    "Monday": r"\bpazartesi", "Tuesday": r"\bsalı", "Wednesday": r"\bçarşamba", "Thursday": r"\bperşembe",
    "Friday": r"\bcuma(?!rtesi)", "Saturday": r"\bcumartesi", "Sunday": r"\bpazar(?!tesi|l|ı\b)",
}  # fmt: skip
_MONTHS = {
    "January": "ocak|ocağ", "February": "şubat", "March": r"\bmart", "April": "nisan", "May": r"\bmayıs", "June": "haziran",
    "July": "temmuz", "August": "ağustos", "September": "eylül", "October": r"\bekim", "November": "kasım", "December": "aralık|aralığ",
}  # fmt: skip
_SEASONS = {
    "spring": r"ilkbahar|\bbahar",
    "summer": r"\byaz\b|\byaz(?:ın|lar|ı\b|dan)",
    "autumn": "sonbahar|güz",
    "winter": r"\bkış",
}
_PARTS = {"morning": "sabah", "afternoon": "öğleden sonra", "evening": "akşam", "night": r"\bgece"}

_RULES = (
    Rule("relative_day", r"\byesterday\b", ("tomorrow", "today"), r"\bdün\b|dünkü", "yarın|bugün"),
    Rule("relative_day", r"\btomorrow\b", ("yesterday", "today"), r"\byarın", r"\bdün\b|bugün"),
    Rule("relative_day", r"\btoday\b(?!')", ("yesterday", "tomorrow"), r"\bbugün\b", r"\bdün\b|yarın"),
    Rule("relative_day", r"\btonight\b", ("last night", "tomorrow night"), r"bu gece|bu akşam", r"\bdün|yarın"),
    Rule("relative_day", r"\blast night\b", ("tonight", "tomorrow night"), r"dün gece|dün akşam|önceki gece|geçen gece"),
    Rule("last_next", r"\blast (week|month|year|weekend|summer|season)\b", (r"next \1", r"this \1"), r"\bgeçen|geçtiğimiz|önceki", "gelecek|önümüzdeki|bu yıl|bu hafta|bu ay"),
    Rule("last_next", r"\bnext (week|month|year|weekend|summer|season)\b", (r"last \1", r"this \1"), r"gelecek|önümüzdeki|sonraki|seneye|haftaya", "geçen|geçtiğimiz"),
    Rule("last_next", r"\bthis (week|month|year|weekend|summer|season)\b", (r"last \1", r"next \1"), r"\bbu (?:hafta|ay|yıl|sene|yaz|sezon)", "geçen|gelecek|önümüzdeki"),
    Rule("last_next", r"\bthe (?:last|past) (\w+) (years|months|weeks|days)\b", (r"the next \1 \2",), r"\bson\b|geçen|geçtiğimiz"),
    Rule("last_next", r"\bthe next (\w+) (years|months|weeks|days)\b", (r"the last \1 \2",), r"gelecek|önümüzdeki|sonraki"),
    Rule("last_next", r"\bthe (?:previous|prior) (day|week|month|year|season|night)\b", (r"the following \1",), r"önceki|geçen"),
    Rule("last_next", r"\bthe following (day|week|month|year|season|night)\b", (r"the previous \1",), r"sonraki|ertesi"),
    Rule("ago_later", r"\b(years|months|weeks|days|hours|decades|minutes) ago\b", (r"\1 later", r"\1 from now"), r"\bönce"),
    Rule("ago_later", r"\b(years|months|weeks|days|hours|decades|minutes) later\b", (r"\1 earlier",), r"\bsonra", r"\bönce"),
    Rule("ago_later", r"\b(years|months|weeks|days|hours|decades|minutes) earlier\b", (r"\1 later",), r"\bönce", r"\bsonra"),
    Rule("half_of_day", r"(?<=\d) ?a\.?m\b", (" p.m",), r"sabah|gece|\d[:.]\d\d", "akşam|öğleden sonra"),
    Rule("half_of_day", r"(?<=\d) ?p\.?m\b", (" a.m",), r"akşam|gece|öğle|1[3-9][:.]|2[0-3][:.]", "sabah"),
    Rule("hour", r"\b1(?=(?::\d\d)? ?[ap]\.?m)", ("4", "11"), r"\d"),
    Rule("hour", r"\b2(?=(?::\d\d)? ?[ap]\.?m)", ("5", "12"), r"\d"),
    Rule("hour", r"\b7(?=(?::\d\d)? ?[ap]\.?m)", ("9", "5"), r"\d"),
    Rule("hour", r"\b8(?=(?::\d\d)? ?[ap]\.?m)", ("6", "10"), r"\d"),
    Rule("hour", r"\b9(?=(?::\d\d)? ?[ap]\.?m)", ("6", "11"), r"\d"),
    Rule("hour", r"\b10(?=(?::\d\d)? ?[ap]\.?m)", ("6", "8"), r"\d"),
    Rule("hour", r"\bmidnight\b", ("noon",), r"gece yarısı"),
    Rule("hour", r"\bnoon\b", ("midnight",), r"öğle"),
    Rule("decade", r"\b(1[89]|20)([0-8])0s\b", (r"\g<1>90s",), r"\d0['’]?l[ae]r"),
    Rule("century", r"\b19th[- ]century\b", ("18th century",), r"19|on dokuz"),
    Rule("century", r"\b20th[- ]century\b", ("19th century",), r"20|yirminci"),
    Rule("century", r"\b21st[- ]century\b", ("20th century",), r"21|yirmi bir"),
)  # fmt: skip


def make(random: Random) -> Iterator[Found]:
    """Every wrong date."""
    for sub, table in (("weekday", _WEEKDAYS), ("month", _MONTHS), ("season", _SEASONS), ("part_of_day", _PARTS)):
        yield from _table(sub, table)
    yield from _years(random)
    yield from _days(random)
    yield from by_rules(_RULES)


def _table(sub: str, table: dict[str, str]) -> Iterator[Found]:
    names = list(table)
    for pair in pairs():
        source = fold(pair.tr)
        for index, name in enumerate(names):
            places = list(re.finditer(rf"\b{name}\b", pair.en))
            if len(places) != 1 or not re.search(table[name], source):
                continue
            if name in {"May", "March"} and not re.search(
                rf"(?:in|of|since|until|on|last|\d) {name}\b|\b{name} \d", pair.en
            ):
                continue
            if re.search(rf"\b{name} (?:Night|Live|Times|Cup|Mail)|(?:Good|Black|Super|Bloody) {name}", pair.en):
                continue
            for other in _others(name, names, index):
                if not re.search(table[other], source) and other != name:
                    yield pair, Change(sub, put(pair, places[0], other))


def _others(name: str, names: list[str], index: int) -> list[str]:
    """What to say instead: not the evening for the night, which Turkish often leaves open."""
    if name in _PARTS:
        return ["evening"] if name == "morning" else ["morning"]
    return [names[(index + step) % len(names)] for step in (1, -1, 3)]


def _years(random: Random) -> Iterator[Found]:
    for pair in pairs():
        for place in re.finditer(r"(?<![\w.,$£€-])(1[89]\d\d|20[0-3]\d)(?![\w,]|-\d|\.\d)", pair.en):
            year = place.group()
            if pair.en.count(year) != 1 or len(re.findall(rf"(?<!\d){year}(?!\d)", pair.tr)) != 1:
                continue
            sorts = (
                ("year", str(int(year) + random.choice((-2, -1, 1, 2)))),
                ("year_decade", str(int(year) + random.choice((-30, -20, -10, 10)))),
                ("year_crossed", year[:2] + year[3] + year[2]),
                ("year_century", f"{'19' if year[:2] == '20' else '20'}{year[2:]}"),
            )
            for sub, new in sorts:
                if new != year and new not in pair.tr:
                    yield pair, Change(sub, put(pair, place, new))


def _days(random: Random) -> Iterator[Found]:
    months = "|".join(_MONTHS)
    for pair in pairs():
        place = re.search(
            rf"(?<=\b)(?:{months}|Sept\.?|Oct\.?|Nov\.?|Dec\.?|Jan\.?|Feb\.?|Aug\.?) (\d\d?)(?:st|nd|rd|th)?\b(?!,?\d)",
            pair.en,
        )
        if not place or not re.search(rf"(?<!\d){place.group(1)}(?!\d)", pair.tr):
            continue
        day = place.group(1)
        others = {str(random.randint(1, 28)), day[::-1] if day[-1] != "0" and int(day[::-1]) < 31 else "3"} - {day}
        for other in sorted(others):
            if not re.search(rf"(?<!\d){other}(?!\d)", pair.tr):
                start, end = place.span(1)
                yield pair, Change("day_of_month", pair.en[:start] + other + pair.en[end:])
