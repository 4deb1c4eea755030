"""Which side of a moment: later or earlier than it, and the beginning or the end of a period; told by the contrary."""

from __future__ import annotations

from collections.abc import Sequence

from core import late_re as re
from transform.check.branches import Branches
from transform.check.model import Problem

_UNITS = {
    "saniye": "second", "dakika": "minute", "saat": "hour", "gün": "day", "hafta": "week", "ay": "month", "yil": "year",
    "sene": "year", "yüzyil": "century", "asir": "century",
}  # fmt: skip
_NAMES = "|".join(_UNITS)
# "Üç yıl sonra", "iki gün öncesine kadar"; "önceden" and "sonradan" tell no distance.
_WAY_TR = Branches(
    (
        rf"(?<!\w)({_NAMES}) (?:kadar |daha )?(?:(?P<before>önce(?!den|lik|kil)\w*|evvel\w*)|(?P<after>sonra(?!dan|lari)\w*))",
        " önce", " evvel", " sonra",
    )
)  # fmt: skip
_WAY_EN = Branches(
    (
        r"\b(second|minute|hour|day|week|month|year|century|centurie)s?\b,? (?:(?P<before>ago|earlier|before(?! the (?:end|turn))|prior|previously|back)|"
        r"(?P<after>later|after|afterwards?|from now|hence))\b",
        " ago", " earlier", " before", " prior", " previously", " later", " after", " from now", " hence", " back",
    )
)  # fmt: skip
# What else can ask for "earlier", and for "later": the other side's word may stand elsewhere, or be meant by an ending.
_ASKS_BEFORE = re.compile(
    r"(?<!\w)(?:önce|evvel|geçen|geçtiğimiz|geçmiş|eski|daha erken|dün|geri|kala|beri)|(?:saat|gün|hafta|ay|yil|sene)d[iu]r(?!\w)"
)
_ASKS_AFTER = re.compile(
    r"(?<!\w)(?:sonra|ertesi|ileri|ardindan|aradan|gecik|geç(?!en|miş|tiğ|ici|irdi)|gelecek|önümüzdeki|içinde|dolm|dolu|doldu|bit|takip|akabinde|üzerinden|"
    r"izle|bugün|şimdi|artik|nihayet)|\w{2}m[ae]d[ae]n (?!önce)|(?<!\w)sürdü"
)  # fmt: skip

_MONTHS_TR = "ocak|şubat|mart|nisan|mayis|haziran|temmuz|ağustos|eylül|ekim|kasim|aralik"
_MONTHS_EN = "january|february|march|april|may|june|july|august|september|october|november|december"
_PERIODS_TR = rf"(?:(?:yil|sene|ay|hafta|yüzyil|asir|asr|dönem|sezon|gün|gece|yaz|kiş|{_MONTHS_TR})(?:[iu]n|[iu]?n[iu]n|[iu]|lar[iu]n|[iu]n[iu]n)?|\d{{4}}(?:'?\w{{2,4}})?)"
_PERIODS_EN = rf"(?:year|month|week|century|decade|season|term|summer|winter|spring|autumn|{_MONTHS_EN}|\d{{4}})"
# What has an end may be any thing: "turun sonunda"; "sonunda" by itself is "at last".
_WHOLE_TR = rf"(?<!\w)(?:(?!kişi ){_PERIODS_TR}|\w{{2,}}(?:[iuü]n|s[iuü]))"
_THE = r"(?:the |this |next |last |that |a |an |his |her |its |their )?"
# part → its Turkish; its English; what else of the English can tell it; what else of the Turkish can ask for it
_PARTS: dict[str, tuple[Branches, re.Pattern[str], re.Pattern[str], re.Pattern[str]]] = {
    "end": (
        Branches((rf"{_WHOLE_TR} (?:son(?:u|lari)(?!c)\w*|bitim\w*)", " sonu", " sonlari", " bitim")),
        re.compile(rf"\b(?:(?:end|close) of {_THE}[a-z\d]|late (?:in )?(?:the |this |next |last )?{_PERIODS_EN})"),
        re.compile(r"\b(?:end|ends|ended|ending|late|later|latest|final\w*|last|conclu\w+|close of)\b"),
        re.compile(r"(?<!\w)(?:son(?!ra)|bit|geç|kapan)"),
    ),
    "start": (
        Branches((rf"{_WHOLE_TR} (?:baş(?:i(?!r)|lari)\w*|başlangic\w*)", " baş")),
        re.compile(
            rf"\b(?:(?:beginning|start|outset) of {_THE}[a-z\d]|early (?:in )?(?:the |this |next |last )?{_PERIODS_EN})"
        ),
        re.compile(r"\b(?:begin\w*|began|start\w*|early|earli\w+|first|outset|open\w*|new year|turn of|head\w*)\b"),
        re.compile(r"(?<!\w)(?:baş(?!ka|ba|ar|vur|ş|ö|r|ç)|ilk|erken|açil)"),
    ),
    "middle": (
        Branches((rf"{_WHOLE_TR} orta(?:si|lari)\w*", " ortasi", " ortalari")),
        re.compile(rf"\b(?:(?:middle|midst) of {_THE}[a-z\d]|mid-{_PERIODS_EN})"),
        re.compile(r"\b(?:mid\w*|mid-\w+|half\w*|cent(?:er|re)|heart|amid\w*)\b"),
        re.compile(r"(?<!\w)(?:orta|yari(?!ş)|merkez|arasi|göbe|kalb)"),
    ),
}


def check_sides(folded: str, lowered: str) -> list[Problem]:
    """Find "hours earlier" told for "saat sonra", and "the beginning of the year" for "yıl sonu"; of the kind "date".

    Args:
        folded: the folded Turkish sentence.
        lowered: the lower-cased English sentence.
    """
    return _find_turned(folded, lowered) or _find_other_end(folded, lowered)


def _find_turned(folded: str, lowered: str) -> list[Problem]:
    theirs = _WAY_EN.find(lowered)
    if not theirs:
        return []
    ours = _WAY_TR.find(folded)
    for match in theirs:
        way, other, asks = ("before", "after", _ASKS_BEFORE) if match["before"] else ("after", "before", _ASKS_AFTER)
        unit = "century" if match[1] == "centurie" else match[1]
        same = [m for m in ours if _UNITS[m[1]] == unit]
        turned = next((m for m in same if m[other]), None)
        if not turned or any(m[way] for m in same) or _count(theirs, unit, other) >= _count(ours, unit, other):
            continue
        # Another word of the sentence that asks for it excuses it.
        if not asks.search(_mask(folded, ours)):
            return [Problem("date", turned.group(), match.group())]
    return []


def _count(found: Sequence[re.Match[str]], unit: str, way: str) -> int:
    return sum(m[way] is not None and _UNITS.get(m[1], m[1]) == unit for m in found)


def _mask(text: str, found: Sequence[re.Match[str]]) -> str:
    for match in found:
        text = f"{text[: match.start()]}{'x' * (match.end() - match.start())}{text[match.end() :]}"
    return text


def _find_other_end(folded: str, lowered: str) -> list[Problem]:
    """Find a part of a whole told by another, where the target has no word of the part and one more of the other."""
    for part, (turkish, _, tells, asked) in _PARTS.items():
        here = turkish.search(folded)
        # "First" tells the "ilk" of "ilk yarının başında", and not the rest.
        if here is None or len(tells.findall(lowered)) >= max(1, len(asked.findall(folded))):
            continue
        for other, (_, english, told, asks) in _PARTS.items():
            there = english.search(lowered) if other != part else None
            if there and len(told.findall(lowered)) > len(asks.findall(folded)):
                return [Problem("date", here.group(), there.group())]
    return []
