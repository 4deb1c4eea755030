"""News agencies, and the broadcasters and services that datelines name as if they were, by the names they are credited with."""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.text import fold

# Canonical name → spellings in use (case, dots between initials and apostrophes do not count).
AGENCIES: dict[str, tuple[str, ...]] = {
    "AA": ("AA", "A.A", "A.A.", "Anadolu Ajansı", "Anadolu Agency", "Анадолу", "Анадолу Ажансы", "아나돌루"),
    "DHA": ("DHA", "Demirören Haber Ajansı", "Doğan Haber Ajansı", "Demirören News Agency"),
    "İHA": ("İHA", "İhlas Haber Ajansı", "İhlas News Agency"),
    "ANKA": ("ANKA", "ANKA Haber Ajansı"),
    "Cihan": ("CİHAN", "Cihan Haber Ajansı"),
    "İLKHA": ("İLKHA", "İlke Haber Ajansı"),
    "İGFA": ("İGFA", "İGF Haber Ajansı"),
    "BHA": ("BHA", "Beyaz Haber Ajansı"),
    "Hibya": ("HİBYA", "Hibya Haber Ajansı"),
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
    "EFE": ("EFE", "EFE Haber Ajansı", "Agencia EFE", "ЭФЕ"),
    "ANSA": ("ANSA", "ANSA Haber Ajansı", "АНСА"),
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
    "SANA": ("SANA", "SANA Haber Ajansı", "САНА"),
    "WAFA": ("WAFA",),
    "Bloomberg": ("Bloomberg", "블룸버그"),
    "PTI": ("PTI",),
    "ANI": ("ANI News",),
    "DW": ("DW", "DW Türkçe", "Deutsche Welle", "Deutsche Welle Türkçe", "Немецкая волна"),
    "BBC": ("BBC", "BBC Türkçe", "BBC News Türkçe", "BBC News", "Би-би-си"),
    "CNN": ("CNN", "CNN International"),
    "VOA": ("VOA", "VOA Türkçe", "Voice of America", "Amerika'nın Sesi", "Голос Америки", "미국의소리"),
    "RFE/RL": (
        "RFE/RL",
        "Radio Free Europe/Radio Liberty",
        "Radio Free Europe",
        "Özgür Avrupa Radyosu",
        "Радио Свобода",
    ),
    "RFA": ("RFA", "Radio Free Asia", "Özgür Asya Radyosu", "자유아시아방송"),
    "Euronews": ("Euronews", "Euronews Türkçe", "Евроньюс"),
    "NHK": ("NHK", "NHK World"),
    "KBS": ("KBS", "KBS World"),
    "NK News": ("NK News", "NKNews"),
    "Daily NK": ("Daily NK", "DailyNK", "데일리NK"),
}
# Initials that are ordinary words where they are not in capitals ("ap", "anka" as a name), by canonical name.
_INITIALS = frozenset(name for name in AGENCIES if name.isupper()) | {"Cihan"}
_LONGEST_INITIALS = 6  # characters

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
    return _accept(text, folded, found, loose) if found else None


def find_agencies(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield each agency named without a suffix: canonical name, start and end."""
    folded = fold(text)
    for found in _PATTERN.finditer(folded):
        credit = _accept(text, folded, found, loose=False)
        if credit is not None:
            yield credit[0], found.start(), credit[1]


def _accept(text: str, folded: str, found: re.Match[str], loose: bool) -> tuple[str, int] | None:
    name, end = _BY_SPELLING[found.group()], found.end()
    if folded[end : end + 1] == "'" and folded[end + 1 : end + 2].isalpha():
        return None
    spelled = text[found.start() : end]
    if loose or len(spelled) > _LONGEST_INITIALS or name not in _INITIALS or spelled.isupper():
        return name, end
    # "ap" or "Anka" in a sentence is a word; scripts without case cannot tell.
    return None if any(c.islower() for c in spelled) else (name, end)


def name_agency(spelling: str) -> str | None:
    """Return the canonical name of an agency as spelled, or None where it is no agency known."""
    return _BY_SPELLING.get(fold(spelling.strip(" \t\n.,;:()[]/")))


# The agencies' own sites, by registered host.
_HOSTS = {
    "aa.com.tr": "AA", "dha.com.tr": "DHA", "iha.com.tr": "İHA", "ankahaber.net": "ANKA", "ilkha.com": "İLKHA",
    "reuters.com": "Reuters", "afp.com": "AFP", "apnews.com": "AP", "upi.com": "UPI", "yna.co.kr": "Yonhap",
    "yonhapnews.co.kr": "Yonhap", "newsis.com": "Newsis", "news1.kr": "News1", "tass.com": "TASS", "tass.ru": "TASS",
    "ria.ru": "RIA Novosti", "rian.ru": "RIA Novosti", "sputniknews.com": "Sputnik", "sputnikglobe.com": "Sputnik",
    "sputniknews.com.tr": "Sputnik", "anlatilaninotesi.com.tr": "Sputnik", "interfax.ru": "Interfax",
    "interfax.com": "Interfax", "interfax.com.ua": "Interfax-Ukraine", "kcna.kp": "KCNA", "kcna.co.jp": "KCNA",
    "xinhuanet.com": "Xinhua", "news.cn": "Xinhua", "kyodonews.net": "Kyodo", "kyodonews.jp": "Kyodo",
    "jiji.com": "Jiji", "dpa.com": "dpa", "ansa.it": "ANSA", "efe.com": "EFE", "unn.ua": "UNN", "unn.com.ua": "UNN",
    "ukrinform.net": "Ukrinform", "ukrinform.ua": "Ukrinform", "ukrinform.ru": "Ukrinform", "unian.net": "UNIAN",
    "unian.ua": "UNIAN", "azertag.az": "AZERTAC", "belta.by": "BELTA", "irna.ir": "IRNA", "tasnimnews.com": "Tasnim",
    "wafa.ps": "WAFA", "apa.az": "APA", "bloomberg.com": "Bloomberg", "dw.com": "DW", "bbc.com": "BBC", "bbc.co.uk": "BBC",
    "cnn.com": "CNN", "voanews.com": "VOA", "voaturkce.com": "VOA", "amerikaninsesi.com": "VOA", "rferl.org": "RFE/RL",
    "svoboda.org": "RFE/RL", "rfa.org": "RFA", "euronews.com": "Euronews", "nknews.org": "NK News", "dailynk.com": "Daily NK",
}  # fmt: skip


def agency_of_host(host: str) -> str | None:
    """Return the agency whose own site a host is, or None."""
    parts = host.lower().rstrip(".").split(".")
    return next((found for n in range(len(parts) - 1) if (found := _HOSTS.get(".".join(parts[n:])))), None)
