"""News agencies by the names they are credited with; the one list for datelines and credits."""

from __future__ import annotations

import re

from core.text import fold

# Canonical name → spellings in use (case, dots between initials and apostrophes do not count).
AGENCIES: dict[str, tuple[str, ...]] = {
    "AA": ("AA", "A.A", "A.A.", "Anadolu Ajansı", "Anadolu Agency", "Анадолу", "Анадолу Ажансы", "아나돌루"),
    "DHA": ("DHA", "Demirören Haber Ajansı", "Doğan Haber Ajansı", "Demirören News Agency"),
    "İHA": ("İHA", "İhlas Haber Ajansı", "İhlas News Agency"),
    "ANKA": ("ANKA", "ANKA Haber Ajansı"),
    "Cihan": ("CİHAN", "Cihan Haber Ajansı"),
    "İLKHA": ("İLKHA", "İlke Haber Ajansı"),
    "Reuters": ("Reuters", "Rtr", "Рейтер", "로이터", "로이터통신"),
    "AFP": ("AFP", "Agence France-Presse", "Agence France Presse", "АФП", "AFP통신"),
    "AP": ("AP", "Associated Press", "The Associated Press", "АП", "AP통신"),
    "UPI": ("UPI", "United Press International"),
    "Yonhap": ("Yonhap", "Yonhap Haber Ajansı", "Yonhap News Agency", "Yonhap News", "Ёнхап", "연합뉴스", "연합"),
    "Newsis": ("Newsis", "뉴시스"),
    "News1": ("News1", "뉴스1"),
    "TASS": ("TASS", "ITAR-TASS", "ТАСС", "ИТАР-ТАСС", "타스", "타스통신"),
    "RIA Novosti": ("RIA Novosti", "RIA", "РИА Новости", "РИА", "리아노보스티"),
    "Sputnik": ("Sputnik", "Sputnik Türkiye", "Спутник", "스푸트니크"),
    "Interfax": ("Interfax", "Интерфакс", "INTERFAX.RU", "인테르팍스"),
    "Regnum": ("Regnum", "ИА Регнум"),
    "KCNA": ("KCNA", "Korean Central News Agency", "Kore Merkezi Haber Ajansı", "ЦТАК", "조선중앙통신", "朝中社"),
    "Xinhua": ("Xinhua", "Şinhua", "Xinhua News Agency", "Синьхуа", "신화", "신화통신", "新华社"),
    "Kyodo": ("Kyodo", "Kyodo News", "Киодо", "교도", "교도통신", "共同"),
    "Jiji": ("Jiji", "Jiji Press", "時事"),
    "dpa": ("dpa", "Deutsche Presse-Agentur", "ДПА"),
    "EFE": ("EFE",),
    "ANSA": ("ANSA",),
    "APA": ("APA",),
    "BELTA": ("BELTA", "БЕЛТА"),
    "UNN": ("UNN", "УНН"),
    "Ukrinform": ("Ukrinform", "Укринформ", "Укрінформ"),
    "UNIAN": ("UNIAN", "УНІАН", "УНИАН"),
    "Interfax-Ukraine": ("Interfax-Ukraine", "Интерфакс-Украина", "Інтерфакс-Україна"),
    "AZERTAC": ("AZERTAC", "Azertaj", "АЗЕРТАДЖ"),
    "Trend": ("Trend Haber Ajansı",),
    "IRNA": ("IRNA", "ИРНА"),
    "Tasnim": ("Tasnim",),
    "Mehr": ("Mehr Haber Ajansı",),
    "SANA": ("SANA Haber Ajansı",),
    "WAFA": ("WAFA",),
    "Bloomberg": ("Bloomberg", "블룸버그"),
    "PTI": ("PTI",),
    "ANI": ("ANI News",),
}
# Initials that are ordinary words where they are not in capitals ("ap", "anka" as a name), by canonical name.
_INITIALS = frozenset(name for name in AGENCIES if name.isupper())

_BY_SPELLING = {fold(spelling): name for name, spellings in AGENCIES.items() for spelling in spellings}
_PATTERN = re.compile(
    r"(?<!\w)(?:" + "|".join(re.escape(key) for key in sorted(_BY_SPELLING, key=len, reverse=True)) + r")(?![\w])"
)


def match_agency(text: str, folded: str, position: int, *, loose: bool = False) -> tuple[str, int] | None:
    """Return the agency whose name begins at a position, and where the name ends.

    A name that carries a suffix after an apostrophe ("AA'nın") is a mention in a sentence and is not returned.

    Args:
        text: the text as published.
        folded: `core.text.fold(text)`.
        position: where the name must begin.
        loose: also initials that are not in capitals ("aa").
    """
    found = _PATTERN.match(folded, position)
    if found is None:
        return None
    name, end = _BY_SPELLING[found.group()], found.end()
    if folded[end : end + 1] == "'" and folded[end + 1 : end + 2].isalpha():
        return None
    spelled = text[position:end]
    if not loose and len(spelled) <= 6 and (name in _INITIALS or name == "Cihan") and not spelled.isupper():
        return None if spelled.isascii() or any(c.islower() for c in spelled) else (name, end)
    return name, end


def name_agency(spelling: str) -> str | None:
    """Return the canonical name of an agency as spelled, or None where it is no agency known."""
    return _BY_SPELLING.get(fold(spelling.strip(" \t\n.,;:()[]/")))
