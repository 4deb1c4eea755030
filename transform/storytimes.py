"""When a report says its event was, as far as another report can gainsay it: the months and days of the week it names."""

from __future__ import annotations

import re
from functools import cache

MONTH = "month"  # the units under which they are kept among a report's figures
WEEKDAY = "weekday"

_TR_CASE = r"(?:['’]?(?:[dt][ea](?:n|ki)?|y?[aeıiuü]|n?[ıiuü]n))?(?!\w)"
_MONTHS: dict[str, tuple[str, ...]] = {
    # "ekim" is sowing, "aralık" a gap and "ocak" a hearth too: what follows them there is another ending.
    "tr": tuple(
        rf"(?i:{name}){_TR_CASE}"
        for name in (
            "[oO]ca[kğ]",
            "[şŞ]ubat",
            "mart",
            "n[iİ]san",
            "may[ıI]s",
            "haz[iİ]ran",
            "temmuz",
            "a[ğĞ]ustos",
            "eyl[üÜ]l",
            "ek[iİ]m",
            "kas[ıI]m",
            "aral[ıI][kğ]",
        )
    ),
    # Capitals: "may" and "march" are verbs.
    "en": (
        r"Jan(?:uary)?\b",
        r"Feb(?:ruary)?\b",
        r"March\b",
        r"April\b",
        r"May\b",
        r"June\b",
        r"July\b",
        r"Aug(?:ust)?\b",
        r"Sep(?:t(?:ember)?)?\b",
        r"Oct(?:ober)?\b",
        r"Nov(?:ember)?\b",
        r"Dec(?:ember)?\b",
    ),
    "ru": (
        "(?i:январ)",
        "(?i:феврал)",
        r"(?i:март(?:[аеу]|ом)?)(?!\w)",
        "(?i:апрел)",
        r"ма[йяею](?!\w)",
        "(?i:июн)",
        "(?i:июл)",
        r"август(?:[аеу]|ом)?(?!\w)",
        "(?i:сентябр)",
        "(?i:октябр)",
        "(?i:ноябр)",
        "(?i:декабр)",
    ),
    # "лютий" is fierce too: of that month only what stands behind a day or a preposition.
    "uk": (
        "(?i:січ(?:ень|н[яіюе]))",
        r"(?i:(?<=\d )лютого|(?<=у )лютому|(?<=в )лютому|лютий (?=20))",
        "(?i:берез(?:ень|н[яіюе]))",
        "(?i:квіт(?:ень|н[яіюе]))",
        "(?i:трав(?:ень|н[яіюе]))",
        "(?i:черв(?:ень|н[яіюе]))",
        "(?i:лип(?:ень|н[яіюе]))",
        "(?i:серп(?:ень|н[яіюе]))",
        "(?i:верес(?:ень|н[яіюе]))",
        "(?i:жовт(?:ень|н[яіюе]))",
        "(?i:листопад)",
        "(?i:груд(?:ень|н[яіюе]))",
    ),
    "ko": tuple(rf"(?<!\d){month}월" for month in range(1, 13)),
}
# A day of the week is one only with what makes it a time: "pazar" is a market, "среда" surroundings.
_TR_DAY = r" (?:gün|sabah|gece|akşam|öğle)"
_WEEKDAYS: dict[str, tuple[str, ...]] = {
    "tr": tuple(
        rf"(?i:{name}){_TR_DAY}"
        for name in ("pazartes[iİ]", "sal[ıI]", "[çÇ]ar[şŞ]amba", "per[şŞ]embe", "cuma", "cumartes[iİ]", "pazar")
    ),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "ru": tuple(
        rf"(?i:во?) {name}(?!\w)"
        for name in ("понедельник", "вторник", "среду", "четверг", "пятницу", "субботу", "воскресенье")
    ),
    "uk": tuple(
        rf"(?i:[ву]) {name}(?!\w)"
        for name in ("понеділок", "вівторок", "середу", "четвер", "п['’]ятницю", "суботу", "неділю")
    ),
    "ko": ("월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일"),
}


def find_times(text: str, lang: str) -> frozenset[tuple[str, float]]:
    """Return the months (1 to 12) and days of the week (1 is Monday) that a text names, as (unit, value).

    Args:
        text: NFC text, best the head of a report.
        lang: ISO 639-1; tr, en, ru, uk and ko are known, of any other nothing is found.
    """
    return frozenset(
        (unit, float(match.lastindex or 0)) for unit, names in _patterns(lang) for match in names.finditer(text)
    )


@cache
def _patterns(lang: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """One pattern a unit, whose n-th group is the n-th name."""
    return tuple(
        (unit, re.compile(r"(?<!\w)(?:" + "|".join(f"({name})" for name in names[lang]) + ")"))
        for unit, names in ((MONTH, _MONTHS), (WEEKDAY, _WEEKDAYS))
        if lang in names
    )
