"""Times told from now, by pairs of words: "bu sabah", "hafta başında", "geçen yıl" beside "two years ago"."""

from __future__ import annotations

from core import late_re as re
from transform.check.branches import Branches
from transform.check.model import Problem
from transform.check.periods import UNITS_TR

_DAYS_TR = "pazartesi|sali|çarşamba|perşembe|cumartesi|cuma|pazar"
_DAY_TR = {
    "bu": "this", "dün": "yesterday", "yarin": "tomorrow", "pazartesi": "monday", "sali": "tuesday", "çarşamba": "wednesday",
    "perşembe": "thursday", "cuma": "friday", "cumartesi": "saturday", "pazar": "sunday",
}  # fmt: skip
_PART_TR = {"sabah": "morning", "öğleden sonra": "afternoon", "akşam": "evening", "gece": "night"}
_PART_OF_TR = Branches((
    rf"(?<!\w)(bu|dün|yarin|{_DAYS_TR})(?: günü)? (sabah|öğleden sonra|akşam|gece)(?!ki| güneş| yarisi|yarisi)[a-zçğöşü]*",
    " sabah", " öğleden sonra", " akşam", " gece",
))  # fmt: skip
_PART_OF_EN = re.compile(
    r"\b(this|yesterday|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday) (morning|afternoon|evening|night)\b"
)
# "Dün akşam" is "last night" and "yesterday evening"; what is told by neither is another part.
_MEANT = {
    "morning": {"morning"}, "afternoon": {"afternoon"}, "evening": {"evening", "night"}, "night": {"night", "evening"},
}  # fmt: skip
_EDGE_TR = Branches((
    r"(?<!\w)(hafta|ay|yil|sezon)(?:n?[iuü]n)? (?:(?P<early>baş[iı]|ilk gün)|(?P<late>son(?:u|lar)))(?:[iuü]?n[dt][ae](?:ki)?)?(?!\w)",
    "baş", "son", "ilk gün",
))  # fmt: skip
_EDGE_EN = re.compile(
    r"\b(?:(?P<early>early|earlier|start|beginning)|(?P<late>late|later|end)) (?:of |in )?(?:the |this |that |next |last )?(week|month|year|season)\b"
)
_ANY_EARLY_EN = re.compile(r"\b(?:earl|start|beginning|first|monday|tuesday|opening|ago|since)")
_ANY_LATE_EN = re.compile(r"\b(?:late|end|final|last|close|weekend|friday|saturday|sunday)")
_LAST_TR = Branches((
    r"(?<!\w)(?:geçen|geçtiğimiz) (?P<unit>yil|sene|ay|hafta)(?!\w*lar)", "geçen ", "geçtiğimiz ",
))  # fmt: skip
_BACK_EN = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (year|month|week)s (?:ago|earlier|before)\b"
)
_ONE_BACK = {
    unit: re.compile(rf"\b(?:last|past|previous) {unit}|\b{unit} (?:ago|earlier|before)")
    for unit in ("year", "month", "week")
}
_BACK_TR = re.compile(
    r"(?:\d|bir|iki|üç|dört|beş|alti|yedi|sekiz|dokuz|on|birkaç|önceki|evvelki)'?\w* (?:yil|sene|ay|hafta)\w* (?:önce|evvel|beri|bu yana|kadar|süre|boyunca|[dt][iuü]r)|(?:önceki|evvelki) (?:yil|sene|ay|hafta)"
)
_UNITS_EN = r"(?:years|months|weeks|days|hours|decades|minutes)"
_COUNT_TR = r"(?:\d+|iki|üç|dört|beş|alti|yedi|sekiz|dokuz|on|birkaç|yirmi|otuz)"
_SO_FAR_TR = Branches((rf"(?<!\w)son (?:bir )?{_COUNT_TR} (?:yil|sene|ay|hafta|gün|saat|dakika)\w*", "son "))
_TO_COME_EN = re.compile(
    rf"\b(?:(?:the )?(?:next|coming) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|few|twenty|thirty) {_UNITS_EN})\b"
)
_TO_COME_TR = re.compile(
    r"(?<!\w)(?:gelecek|önümüzdeki|sonraki|ileri|izleyen|takip|ertesi|bundan sonra|kala|kalan|kaldi|içinde|içerisinde|olacak|bile|giril\w+|giriyor\w*|gird\w+|için son \w+ \w+\W*\Z)|[ae]c[ae][kğ]"
)
# "Gerçekleşene kadar", told as "since".
_TILL_TR = Branches((
    r"(?<!\w)\w{2,}(?:[ae]n[ae]|[iuü]nc[ae]y[ae]) (?:kadar|dek|değin)(?!\w)", " kadar", " dek", " değin",
))  # fmt: skip
_TILL_EN = re.compile(
    r"\b(?:until|till?|before|by the time|up to|as (?:far|long|much) as|pending|unless|when|once|to)\b"
)
_SINCE_EN = re.compile(r"\bsince\b")
_SINCE_TR = re.compile(
    r"(?<!\w)(?:beri|bu yana|itibaren|çünkü|zira|madem|neden|dolay|ötürü|için|ilk|geçen|sonra|ardindan)|d[iu]ğ[iu]|"
    r"(?:yil|ay|hafta|gün|saat|süre|zaman|sene)\w*d[iu]r"
)


def check_near_times(folded: str, lowered: str) -> list[Problem]:
    """Find "this afternoon" told for "bu sabah", "late this week" for "hafta başında", "two years ago" for "geçen yıl",
    "the next four days" for "son dört gün", "since" for "-ene kadar"; of the kind "date".

    Args:
        folded: the folded Turkish sentence.
        lowered: the lower-cased English sentence.
    """
    return (
        _parts(folded, lowered)
        or _edges(folded, lowered)
        or _years_back(folded, lowered)
        or _turned_spans(folded, lowered)
        or _since_for_until(folded, lowered)
    )


def _since_for_until(folded: str, lowered: str) -> list[Problem]:
    since = _SINCE_EN.search(lowered) if "since" in lowered else None
    till = _TILL_TR.search(folded) if since and not _TILL_EN.search(lowered) else None
    return [Problem("date", till.group(), "since")] if till and not _SINCE_TR.search(folded) else []


def _turned_spans(folded: str, lowered: str) -> list[Problem]:
    """Find "the next four days" told for "son dört gün", where nothing of the source lies ahead."""
    told = _TO_COME_EN.search(lowered) if "next " in lowered or "coming " in lowered else None
    so_far = _SO_FAR_TR.search(folded) if told else None
    if told is None or so_far is None or _TO_COME_TR.search(folded):
        return []
    return [Problem("date", so_far.group(), told.group())]


def _parts(folded: str, lowered: str) -> list[Problem]:
    ours = {(_DAY_TR[m[1]], _PART_TR[m[2]]): m.group() for m in _PART_OF_TR.find(folded)}
    theirs = {(m[1], m[2]): m.group() for m in _PART_OF_EN.finditer(lowered)} if ours else {}
    for (day, part), text in ours.items():
        if any((day, one) in theirs for one in _MEANT[part]) or (
            day == "this" and part == "night" and "tonight" in lowered
        ):
            continue
        for (other_day, other), told in theirs.items():
            if other_day == day and (day, other) not in ours and not _may_mean(ours, day, other):
                return [Problem("date", text, told)]
    return []


def _may_mean(ours: dict[tuple[str, str], str], day: str, other: str) -> bool:
    return any(one == day and other in _MEANT[part] for one, part in ours)


def _edges(folded: str, lowered: str) -> list[Problem]:
    for m in _EDGE_TR.find(folded):
        edge, unit = ("early" if m["early"] else "late"), UNITS_TR[m[1]]
        if (_ANY_EARLY_EN if edge == "early" else _ANY_LATE_EN).search(lowered):
            continue
        told = next(
            (e for e in _EDGE_EN.finditer(lowered) if e[3] == unit and e.lastgroup != edge and e[edge] is None), None
        )
        if told is not None:
            return [Problem("date", m.group(), told.group())]
    return []


def _years_back(folded: str, lowered: str) -> list[Problem]:
    if " ago" not in lowered and " earlier" not in lowered and " before" not in lowered:
        return []
    for m in _LAST_TR.find(folded):
        unit = UNITS_TR[m["unit"]]
        back = next((b for b in _BACK_EN.finditer(lowered) if b[1] == unit), None)
        if back is None or _BACK_TR.search(folded):
            continue
        rest = lowered[: back.start()] + " " * len(back.group()) + lowered[back.end() :]
        if not _ONE_BACK[unit].search(rest):
            return [Problem("date", m.group(), back.group())]
    return []
