"""News agencies, and the broadcasters and services that datelines name as if they were, by the names they are credited with."""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.text import fold

# Canonical name → spellings in use (case, dots between initials and apostrophes do not count).
AGENCIES: dict[str, tuple[str, ...]] = {
    "AA": ("AA", "A.A", "A.A.", "Anadolu Ajansı", "Anadolu Agency", "АА", "Анадолу", "Анадолу Ажансы", "아나돌루"),
    "DHA": ("DHA", "Demirören Haber Ajansı", "Doğan Haber Ajansı", "Demirören News Agency"),
    "İHA": ("İHA", "İhlas Haber Ajansı", "İhlas News Agency"),
    "ANKA": ("ANKA", "ANKA Haber Ajansı"),
    "Cihan": ("CİHAN", "Cihan Haber Ajansı"),
    "İLKHA": ("İLKHA", "İlke Haber Ajansı"),
    "İGFA": ("İGFA", "İGF Haber Ajansı"),
    "BHA": ("BHA", "Beyaz Haber Ajansı"),
    "Hibya": ("HİBYA", "Hibya Haber Ajansı"),
    "Reuters": ("Reuters", "Rtr", "Рейтер", "로이터", "로이터통신", "ロイター", "ロイター通信", "路透社", "路透"),
    "AFP": ("AFP", "Agence France-Presse", "Agence France Presse", "АФП", "AFP통신", "AFP通信", "法新社"),
    "AP": ("AP", "Associated Press", "The Associated Press", "АП", "AP통신", "AP通信", "美联社", "美聯社"),
    "UPI": ("UPI", "United Press International", "合众国际社"),
    "Yonhap": (
        "Yonhap",
        "Yonhap Haber Ajansı",
        "Yonhap News Agency",
        "Yonhap News",
        "Ёнхап",
        "Ренхап",
        "Рёнхап",
        "Йонхап",
        "연합뉴스",
        "연합",
        "聯合ニュース",
        "韩联社",
        "韓聯社",
    ),
    "Newsis": ("Newsis", "뉴시스", "ニューシス", "纽西斯"),
    "News1": ("News1", "뉴스1"),
    "TASS": ("TASS", "ITAR-TASS", "ТАСС", "ИТАР-ТАСС", "타스", "타스통신", "タス通信", "タス", "塔斯社"),
    "RIA Novosti": (
        "RIA Novosti",
        "RIA",
        "РИА Новости",
        "РИА",
        "리아노보스티",
        "RIAノーボスチ",
        "RIAノーボスチ通信",
        "ノーボスチ通信",
        "俄新社",
    ),
    "Sputnik": (
        "Sputnik",
        "Sputnik Türkiye",
        "Спутник",
        "스푸트니크",
        "スプートニク",
        "俄罗斯卫星通讯社",
        "俄罗斯卫星社",
        "卫星通讯社",
        "俄羅斯衛星通訊社",
        "衛星通訊社",
    ),
    "Interfax": (
        "Interfax",
        "Интерфакс",
        "INTERFAX.RU",
        "인테르팍스",
        "インタファクス",
        "インタファクス通信",
        "インターファクス通信",
        "国际文传电讯社",
        "國際文傳電訊社",
    ),
    "Regnum": ("Regnum", "ИА Регнум"),
    "RBC": ("RBC", "РБК"),
    "Kommersant": ("Kommersant", "Коммерсантъ", "Коммерсант"),
    "Kyiv Independent": ("Kyiv Independent", "The Kyiv Independent"),
    "KCNA": (
        "KCNA",
        "Korean Central News Agency",
        "Kore Merkezi Haber Ajansı",
        "ЦТАК",
        "조선중앙통신",
        "朝中社",
        "朝鮮中央通信",
        "朝鮮通信",
        "朝鲜中央通讯社",
        "朝鲜中央通信社",
        "朝鮮中央通訊社",
        "北韓中央通信社",
        "北韓中央通訊社",
    ),
    "Xinhua": (
        "Xinhua",
        "Şinhua",
        "Xinhua News Agency",
        "Синьхуа",
        "신화",
        "신화통신",
        "新华社",
        "新華社",
        "新華社通信",
        "新华网",
        "新華網",
    ),
    "Kyodo": ("Kyodo", "Kyodo News", "Киодо", "교도", "교도통신", "共同", "共同通信", "共同通信社", "共同社"),
    "Jiji": ("Jiji", "Jiji Press", "時事", "時事通信", "時事通信社", "时事通讯社", "时事社"),
    "CNS": ("中新社", "中新网", "中新網", "中国新闻社", "中国新闻网"),
    "CNA": ("中央社", "中央通訊社"),
    "Global Times": ("环球时报", "環球時報", "环球网"),
    "CCTV": ("央视", "央视新闻", "央視"),
    "dpa": ("dpa", "Deutsche Presse-Agentur", "ДПА", "DPA通信", "德新社"),
    "EFE": ("EFE", "EFE Haber Ajansı", "Agencia EFE", "ЭФЕ", "埃菲社"),
    "ANSA": ("ANSA", "ANSA Haber Ajansı", "АНСА", "安莎社"),
    "APA": ("APA",),
    "BELTA": ("BELTA", "БЕЛТА"),
    "UNN": ("UNN", "УНН"),
    "Ukrinform": ("Ukrinform", "Укринформ", "Укрінформ", "ウクルインフォルム", "乌克兰国家通讯社", "烏克蘭國家通訊社"),
    "UNIAN": ("UNIAN", "УНІАН", "УНИАН"),
    "Interfax-Ukraine": (
        "Interfax-Ukraine",
        "INTERFAX.UA",
        "Интерфакс-Украина",
        "Інтерфакс-Україна",
        "インタファクス・ウクライナ通信",
    ),
    "AZERTAC": ("AZERTAC", "Azertaj", "АЗЕРТАДЖ"),
    "Trend": ("Trend Haber Ajansı",),
    "IRNA": ("IRNA", "ИРНА", "伊朗通讯社"),
    "Tasnim": ("Tasnim",),
    "Mehr": ("Mehr Haber Ajansı",),
    "SANA": ("SANA", "SANA Haber Ajansı", "САНА"),
    "WAFA": ("WAFA",),
    "Bloomberg": ("Bloomberg", "블룸버그", "ブルームバーグ", "彭博社", "彭博"),
    "PTI": ("PTI",),
    "ANI": ("ANI News",),
    "DW": ("DW", "DW Türkçe", "Deutsche Welle", "Deutsche Welle Türkçe", "Немецкая волна", "德国之声", "德國之聲"),
    "BBC": ("BBC", "BBC Türkçe", "BBC News Türkçe", "BBC News", "Би-би-си"),
    "CNN": ("CNN", "CNN International"),
    "VOA": (
        "VOA",
        "VOA Türkçe",
        "Voice of America",
        "Amerika'nın Sesi",
        "Голос Америки",
        "미국의소리",
        "美国之音",
        "美國之音",
    ),
    "RFE/RL": (
        "RFE/RL",
        "Radio Free Europe/Radio Liberty",
        "Radio Free Europe",
        "Özgür Avrupa Radyosu",
        "Радио Свобода",
        "自由欧洲电台",
    ),
    "RFA": ("RFA", "Radio Free Asia", "Özgür Asya Radyosu", "자유아시아방송", "自由亚洲电台", "自由亞洲電台"),
    "Euronews": ("Euronews", "Euronews Türkçe", "Евроньюс"),
    "NHK": ("NHK", "NHK World"),
    "KBS": ("KBS", "KBS World"),
    "NK News": ("NK News", "NKNews", "NKニュース"),
    "Daily NK": ("Daily NK", "DailyNK", "데일리NK", "デイリーNK", "デイリーNKジャパン", "每日朝鲜"),
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
    "xinhuanet.com": "Xinhua", "news.cn": "Xinhua", "chinanews.com": "CNS", "chinanews.com.cn": "CNS", "cna.com.tw": "CNA", "kyodonews.net": "Kyodo", "kyodonews.jp": "Kyodo",
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
