"""Days, months, years and hours put wrong, for the eighth script."""

from __future__ import annotations

import re

from translation_errors_8_tools import Case, Change, put, rewrite

_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_MONTHS = "January February March April May June July August September October November December".split()
_MONTH = r"(?:" + "|".join(_MONTHS) + r"|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)"
_TURKISH_DAYS = r"pazartesi|\bsalı|çarşamba|perşembe|\bcuma(?!rtesi)|cumartesi|\bpazar(?!tesi)(?!l)".split("|")
_TURKISH_MONTHS = r"ocak|şubat|\bmart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık".split("|")
_YEAR = r"(?:1[5-9]|20)\d\d"


def _swap(case: Case, words: list[str], where: str, turkish: list[str]) -> str | None:
    source = case.source.lower().replace("i̇", "i")
    changes: list[Change] = []
    for match in re.finditer(where % "|".join(words), case.target):
        i = words.index(match[1])
        if not re.search(turkish[i], source):
            continue
        near = [words[(i + step) % len(words)] for step in (1, -1, 2, len(words) // 2)]
        start, end = match.span(1)
        changes.append((start, end, case.rng.choice([w for w in near if w not in case.target] or near)))
    return put(case, changes)


def weekday(case: Case) -> str | None:
    """Put another day of the week."""
    return _swap(case, _DAYS, r"\b(%s)\b(?! (?:Times|Mirror|Mail|Herald|Night))", _TURKISH_DAYS)


def month(case: Case) -> str | None:
    """Put another month (May and March only where they are months)."""
    where = r"(?:(?<=in )|(?<=since )|(?<=until )|(?<=last )|(?<=by )|(?<=on )|(?<=\d )|(?<=\dth )|(?=\w+ \d))\b(%s)\b"
    return _swap(case, _MONTHS, where, _TURKISH_MONTHS)


def day(case: Case) -> str | None:
    """Put another day of the month."""
    changes: list[Change] = []
    for match in re.finditer(
        rf"\b{_MONTH} (\d\d?)(?:st|nd|rd|th)?\b(?!:)|\b(\d\d?)(?:st|nd|rd|th)?(?= (?:of )?{_MONTH}\b)", case.target
    ):
        group = 1 if match[1] else 2
        old = int(match[group])
        new = case.rng.choice([d for d in (old + 1, old - 1, old + 10, old - 10, old + 3) if 0 < d < 31])
        start, end = match.span(group)
        if case.target[end : end + 2] in ("st", "nd", "rd", "th"):
            end += 2
            tail = {1: "st", 2: "nd", 3: "rd"}.get(new % 10 if new // 10 != 1 else 0, "th")
            changes.append((start, end, f"{new}{tail}"))
        else:
            changes.append((start, end, str(new)))
    return put(case, changes)


def year(case: Case) -> str | None:
    """Put another year: one on, one back, ten off, last two digits exchanged."""
    changes: list[Change] = []
    for match in re.finditer(rf"(?<![\d,.$£€-])({_YEAR})(?![\d,-]|\.\d| (?:people|men|women))(?:s\b)?", case.target):
        if match[1] not in case.source and not match[0].endswith("s"):
            continue
        old = int(match[1])
        steps = (10, -10, -20) if match[0].endswith("s") else (1, -1, 2, 10, -10, -100)
        new = old + case.rng.choice(steps)
        if str(old) not in case.source:
            continue
        changes.append((match.start(1), match.end(1), str(new)))
    return put(case, changes)


def relative(case: Case) -> str | None:
    """Put another day or span counted from now."""
    rules = [
        (r"\b(?i:yesterday)\b", "today|tomorrow"), (r"\b(?i:tomorrow)\b", "today|yesterday"),
        (r"\blast (week|month|year|season|night|summer|winter)\b", r"next \1|this \1"),
        (r"\bnext (week|month|year|season)\b", r"last \1|this \1"), (r"\b(?i:this) (week|month|year|season|summer)\b", r"last \1|next \1"),
        (r"\b(?i:last) ({})\b".format("|".join(_DAYS + _MONTHS)), r"next \1"), (r"\b(?i:next) ({})\b".format("|".join(_DAYS + _MONTHS)), r"last \1"),
        (r"\b(years?|months?|weeks?|days?) ago\b", r"\1 from now|\1 later"), (r"\b(years?|months?|weeks?|days?|hours?) later\b", r"\1 earlier"),
        (r"\b(years?|months?|weeks?|days?|hours?) earlier\b", r"\1 later"), (r"\btonight\b", "last night|tomorrow night"),
        (r"\bthe previous (day|week|year)\b", r"the following \1"), (r"\bthe (?:following|next) (day|week|year)\b", r"the previous \1"),
        (r"\bpast (week|month|year)\b", r"coming \1"), (r"\bcoming (week|month|year|days|months)\b", r"past \1"),
    ]  # fmt: skip
    return rewrite(
        case,
        rules,
        r"dün\b|yarın|geçen|geçtiğimiz|önce|sonra|gelecek|önümüzdeki|\bson\b|\bbu (?:yıl|ay|hafta|sezon|gece|yaz)|ertesi",
    )


def today(case: Case) -> str | None:
    """Put yesterday or tomorrow for today, where the Turkish has the day itself."""
    return rewrite(case, [(r"\b(?i:today)\b", "yesterday|tomorrow")], r"bugün(?!kü|e |lerde)")


def clock(case: Case) -> str | None:
    """Put another hour, or the other half of the day."""
    changes: list[Change] = []
    for match in re.finditer(r"(?<![\d:])(\d\d?):(\d\d)(?![:\d])(?= ?(?:[ap]\.?m|GMT|on|in|local|[.,]))", case.target):
        hour = int(match[1])
        changes.append((match.start(1), match.end(1), str(case.rng.choice([hour + 1, max(1, hour - 2)]))))
        if match[2] not in ("00", "11", "22", "33", "44", "55"):
            changes.append((match.start(2), match.end(2), match[2][::-1] if int(match[2][::-1]) < 60 else "05"))
    for match in re.finditer(r"(?<=\d) ?(a|p)\.?m\b\.?", case.target):
        changes.append((match.start(1), match.end(1), "p" if match[1] == "a" else "a"))
    rules = [
        (r"\bmorning\b", "evening"), (r"\b(?:evening|afternoon)\b", "morning"), (r"\bmidnight\b", "noon"), (r"\bnoon\b", "midnight"),
    ]  # fmt: skip
    if re.search(r"sabah|akşam|öğle|gece", case.source.lower()):
        changes += [(m.start(), m.end(), new) for old, new in rules for m in re.finditer(old, case.target)]
    return put(case, changes)


def season(case: Case) -> str | None:
    """Put another season, century, quarter or half of the year."""
    rules = [
        (r"\bsummer\b", "winter|autumn"), (r"\bwinter\b", "summer|spring"), (r"\bspring\b", "autumn"), (r"\bautumn\b", "spring"),
        (r"\b(?:20th|twentieth) century\b", "19th century"), (r"\b19th century\b", "18th century"), (r"\b21st century\b", "20th century"),
        (r"\bfirst quarter\b", "third quarter"), (r"\bfirst half\b", "second half"), (r"\bsecond half\b", "first half"),
        (r"\bthe end of\b(?= (?:the )?(?:year|month|\d{4}|week|season))", "the beginning of"),
        (rf"\b(?:early|beginning of) (?=\d{{4}}|{_MONTH})", "late "), (rf"\blate (?=\d{{4}}|{_MONTH})", "early "),
    ]  # fmt: skip
    return rewrite(case, rules, r"\byaz|\bkış|bahar|yüzyıl|çeyre|yarı|sonu|baş[ıl]|asır")


DATE = (weekday, month, day, year, relative, today, clock, season)
