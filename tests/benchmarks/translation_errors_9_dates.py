"""The ninth script of errors: days, months, years, hours and the words that place an event in time."""

from __future__ import annotations

import random
import re

from translation_errors_9_base import Pair, Row, put, told

_DAYS = dict(
    zip(
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
        r"pazartesi \bsalı çarşamba perşembe \bcuma(?!rtesi|\sgünü\snamaz) cumartesi \bpazar(?!tesi|lama|lık|lar)".split(),
        strict=True,
    )
)
_MONTHS = dict(
    zip(
        "January February March April May June July August September October November December".split(),
        r"\bocak \bşubat \bmart(?!in|ı) \bnisan \bmayıs \bhaziran \btemmuz \bağustos \beylül \bekim \bkasım \baralık".split(),
        strict=True,
    )
)
_SHORT = {m[:3]: m for m in _MONTHS} | {"Sept": "September"}
# Taken for each other by translators: the words look alike, or stand next to each other.
_ALIKE = {
    "Monday": "Sunday", "Sunday": "Monday", "Friday": "Saturday", "Saturday": "Friday", "Tuesday": "Thursday",
    "Thursday": "Wednesday", "Wednesday": "Thursday", "March": "May", "May": "March", "October": "November",
    "November": "October", "January": "February", "June": "July", "July": "June", "April": "August", "August": "April",
    "December": "September", "September": "December", "February": "January",
}  # fmt: skip


def names(pair: Pair, rng: random.Random, pairs: list[Pair]) -> list[str]:
    """Take a weekday or a month for another."""
    made = []
    for table in (_DAYS, _MONTHS):
        for word, turkish in table.items():
            if not told(pair, turkish):
                continue
            ways = [word] + [s for s, long in _SHORT.items() if long == word and table is _MONTHS]
            for m in re.finditer(rf"\b(?:{'|'.join(ways)})\b(?!\.?,? (?:said|told))", pair[1]):
                if (
                    m[0] in ("May", "March")
                    and not re.search(r"(?:\bin|\bof|\bon|\d|last|this|next) $|^$", pair[1][: m.start()])
                    and not re.match(r" \d", pair[1][m.end() :])
                ):
                    continue
                others = [o for o in table if o != word]
                news = [rng.choice(others), _ALIKE[word]]
                short = m[0] != word
                made += [put(pair[1], m.start(), m.end(), n[:3] if short else n) for n in news]
    return made


def years(pair: Pair, rng: random.Random, pairs: list[Pair]) -> list[str]:
    """Change a year or a decade."""
    made = []
    for m in re.finditer(r"(?<![\d.,£$€-])(1[5-9]\d\d|20[0-4]\d)(?=s\b|\b)(?![\d,]|\.\d)", pair[1]):
        if m[1] not in pair[0]:
            continue
        year = int(m[1])
        step = 10 if pair[1][m.end() : m.end() + 1] == "s" else 1
        news = {year + step, year - step, year - 10 * step, year + 100 if year < 1930 else year - 100}
        turned = m[1][:2] + m[1][3] + m[1][2]
        if step == 1:
            news.add(int(turned))
        made += [put(pair[1], m.start(1), m.end(1), str(n)) for n in sorted(news) if n != year]
    return made


def days(pair: Pair, rng: random.Random, pairs: list[Pair]) -> list[str]:
    """Change the day of a month."""
    months = "|".join([*_MONTHS, *_SHORT])
    made = []
    for m in re.finditer(
        rf"\b(?:{months})\.? (\d{{1,2}})\b(?!,\d|:)|\b(\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?:{months})\b", pair[1]
    ):
        group = 1 if m[1] else 2
        if not told(pair, rf"(?<!\d){int(m[group])}(?!\d)"):
            continue
        day = int(m[group])
        news = {day % 28 + 1, (day + 9) % 28 + 1, (day * 10 + 1) if day < 3 else max(1, day - 10)}
        made += [put(pair[1], m.start(group), m.end(group), str(n)) for n in sorted(news) if n != day]
    return made


def hours(pair: Pair, rng: random.Random, pairs: list[Pair]) -> list[str]:
    """Change the hour of a clock, or the half of the day."""
    made = []
    if told(pair, r"saat|\d[:.]\d\d|sabah|akşam|öğle|gece"):
        for m in re.finditer(r"\b(\d{1,2})([:.]\d\d)? ?([ap])(\.?m\b)", pair[1]):
            other = "p" if m[3] == "a" else "a"
            made.append(put(pair[1], m.start(3), m.end(3), other))
            made.append(put(pair[1], m.start(1), m.end(1), str((int(m[1]) + 1) % 12 + 1)))
        for m in re.finditer(r"\b(\d{1,2}):(\d\d)\b(?! ?[ap]\.?m)", pair[1]):
            if m[2] in pair[0]:
                made.append(put(pair[1], m.start(1), m.end(1), f"{(int(m[1]) + 5) % 24:02}"))
                made.append(put(pair[1], m.start(2), m.end(2), f"{(int(m[2]) + 15) % 60:02}"))
    return made


TIMES: list[Row] = [
    (r"\bdün\b|\bdünkü", r"\b[Yy]esterday\b(?!'s)", ("tomorrow", "today")),
    (r"bugün(?!kü)", r"\b[Tt]oday\b(?!')", ("yesterday", "tomorrow")),
    (r"yarın", r"\b[Tt]omorrow\b", ("yesterday", "today")),
    (r"geçtiğimiz|geçen", r"\b[Ll]ast (week|month|year|summer|season)\b", (r"next \1", r"this \1")),
    (r"gelecek|önümüzdeki", r"\b[Nn]ext (week|month|year|summer|season)\b", (r"last \1", r"this \1")),
    (r"bu (?:yıl|sene)", r"\b[Tt]his year\b", ("last year", "next year")),
    (r"bu hafta", r"\b[Tt]his week(?!end)\b", ("last week", "next week")),
    (r"bu ay", r"\b[Tt]his month\b", ("last month", "next month")),
    (r"bu sezon", r"\b[Tt]his season\b", ("last season", "next season")),
    (r"geçen hafta|hafta sonu", r"\b[Ll]ast weekend\b", ("next weekend",)),
    (r"hafta sonu", r"\b[Tt]he weekend\b", ("the middle of the week",)),
    (r"sabah", r"\b[Mm]orning\b", ("evening", "afternoon")),
    (r"akşam", r"\b[Ee]vening\b", ("morning",)),
    (r"gece|akşam", r"(?<=\w )night(?! club)\b", ("morning", "afternoon")),
    (r"öğleden sonra", r"\b[Aa]fternoon\b", ("morning",)),
    (r"öğle", r"\b[Nn]oon\b", ("midnight",)),
    (r"gece yarısı", r"\b[Mm]idnight\b", ("noon",)),
    (r"önce", r"\b(years?|months?|weeks?|days?|hours?|minutes?) (?:ago|earlier)\b", (r"\1 later",)),
    (r"sonra", r"\b(years?|months?|weeks?|days?|hours?|minutes?) later\b", (r"\1 earlier",)),
    (r"\byaz\b|\byaz[ıa] |\byazın", r"(?<!last )(?<!next )\bsummer\b", ("winter", "spring")),
    (r"\bkış", r"\bwinter\b", ("summer",)),
    (r"sonbahar|\bgüz", r"\bautumn\b", ("spring",)),
    (r"ilkbahar|bahar", r"\bspring\b", ("autumn",)),
    (r"yüzyıl", r"\b(\d)(\d)th(?=[- ]century)", (r"\g<1>0th",)),
    (r"(?:den|dan|ten|tan) (?:beri|itibaren|bu yana)", r"\b[Ss]ince (?=\d{4}|[A-Z])", ("until ", "before ")),
    (r"kadar|değin", r"\b[Uu]ntil (?=\d|[A-Z])", ("from ", "since ")),
    (r"kadar", r"\bby (?=(?:19|20)\d\d\b|the end of)", ("after ", "since ")),
    (r"sonra", r"\b[Aa]fter (?=\d{4}|[A-Z][a-z]+day)", ("before ",)),
    (r"önce", r"\b[Bb]efore (?=\d{4}|[A-Z][a-z]+day)", ("after ",)),
    (r"son(?:u|un)", r"\b(?:the end|late(?= \d{4}| [A-Z][a-z]+ber))\b(?= of (?:the|this|next|last|\d| ?[A-Z]))", ("the beginning", "the middle")),
    (r"başı|başla", r"\b(?:the start|the beginning)(?= of (?:the|this|\d|[A-Z]))", ("the end", "the middle")),
    (r"geç saat|sonları|geç", r"\blate (?=on [A-Z]|[A-Z][a-z]+day|\d{4})", ("early ",)),
    (r"erken|ilk saat|başında", r"\bearl(?:y|ier) (?=on [A-Z]|[A-Z][a-z]+day|\d{4}|this|in)", ("late ",)),
]  # fmt: skip
