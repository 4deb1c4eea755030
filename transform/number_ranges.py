"""Joins two numbers into a range: "10 ila 15 bin", "10-12 bin", "between 4 and 6 million", "от 3 до 5"."""

from __future__ import annotations

from core import late_re as re
from transform.number_model import Raw
from transform.number_words import EN_GLUED

_RANGE_TR = re.compile(r" ?[-–—~] ?(?:yüzde )?%? ?|(?:'?[dt]en)? (ila|ile|veya|ya da|ve) (?:yüzde )?%?")
_RANGE_EN = re.compile(r"-to-| ?[-–—~] ?(?:us)?[$€£₩]?|(?: (?:percent|us dollars|dollars))? (to|and|or) (?:us)?[$€£₩]?")
_RANGE_RU = re.compile(r" ?[-–—] ?| (до) ")
_FROM = re.compile(r"\bfrom (?:about |around |nearly |almost |some |just |over |under )?(?:us)?[$€£₩]?\Z")
_SINCE_RU = re.compile(r"(?<!\w)(?:со?|із|зі|з) (?:примерно |около |почти |более чем |близько )?[$€]?\Z")
_TO_RU = re.compile(r" до (?:примерно |около |почти |более чем |близько )?[$€]?")
_TO = re.compile(
    r" to (?:about |around |nearly |almost |some |just |over |under |more than |less than )?(?:us)?[$€£₩]?"
)
_FROM_TR = re.compile(r"'[dt][ae]n |(?<=[dt][ae]n) ")
# The two bounds of one number: (what stands before the lower one, what stands between both).
_BOUNDS = {
    "tr": (
        re.compile(r"(?<!\w)(?:en az(?:indan)?|asgari|minimum) \Z"),
        re.compile(r",? (?:(?:ve|ama|fakat|ancak|ile) )?(?:en (?:fazla|çok)|azami|maksimum|belki(?: de)?|hatta) "),
    ),
    "en": (
        re.compile(r"(?<!\w)(?:at least|no (?:fewer|less) than|a minimum of) \Z"),
        re.compile(
            r",? (?:(?:and|but|or) )?(?:at (?:the )?most|no more than|as (?:many|much) as|up to|a maximum of|perhaps|possibly|maybe) "
        ),
    ),
    "ru": (
        re.compile(r"(?<!\w)(?:не менее|как минимум|минимум|по меньшей мере) \Z"),
        re.compile(r",? (?:(?:и|но|а) )?(?:не более|как максимум|максимум|до|возможно,?) "),
    ),
    "uk": (
        re.compile(r"(?<!\w)(?:не менше|щонайменше|як мінімум|принаймні) \Z"),
        re.compile(r",? (?:(?:і|та|але|а) )?(?:не більше|щонайбільше|максимум|до|можливо,?) "),
    ),
    "ko": (re.compile(r"최소(?:한)? ?\Z"), re.compile(r"명?,? ?(?:에서 )?최대 ?")),
}  # fmt: skip
_LONGEST_GAP = 28
_THOUSAND = 1000
_WIDEST = 2.5  # times as many: "beş on kişi" is a range, "üç yüz" is none
_MONEY = re.compile(r"[$€£₩]\Z")
_MONEY_BEHIND = re.compile(
    r"[ -]?(?:won|yen|dollars?|euros?|rou?bles?|lira|yuan|рубл|доллар|долар|вон|евро|євро)(?![a-z]{4})"
)
_SCORE = re.compile(
    r"'?l[iuü]k |'?l[iuü]k skor| (?:yen|galip|mağlup|üstün|kazan|berabere|önde|geride|kaybet|defeat|win|loss|victory)"
)
_OTHER_SENTENCE = re.compile(r"[.;!?]\s")  # "… 700 fell. A further 20,000 to 25,000 might arrive": no change
_RISE = re.compile(
    r"(?:rose|risen|rise|grew|grown|increas\w+|fell|fallen|drop\w+|declin\w+|up|down|cut|rais\w+)\b"
    r"|(?:doubl|tripl|trebl|quadrupl|halv|jump|surg|climb|soar|slash|reduc|expand|boost|plung|chang|revis|lower|lift|slip)\w*\b[^.;!?]*\bfrom\b"
    r"|(?:shrank|shrunk|swelled|swollen|went|gone|moved?|moving|took|taken|taking|brought|bringing|push(?:ed|ing)|shift\w*|improv\w*|edg\w+|eas(?:ed|ing)|tick(?:ed|ing)|crept|creeping|accelerat\w*|"
    r"slow(?:ed|ing)|widen\w*|narrow\w*|sank|sunk|slid|leapt|skyrocket\w*|balloon\w*|mushroom\w*|recover\w*|rebound\w*|upgrad\w*|downgrad\w*)\b[^.;!?]*\bfrom\b"
)


def merge_ranges(raws: list[Raw], folded: str, lang: str) -> list[Raw]:
    """Return the numbers of a text, in order, with the two ends of a range made one; "2-0" becomes a score."""
    merged: list[Raw] = []
    for raw in raws:
        if merged and _joins(merged[-1], raw, folded, lang):
            first = merged[-1]
            scale = raw.scale if raw.scale > 1 else _glued_scale(folded[raw.start : raw.end])
            low = first.value * (scale if first.scale == 1 and first.value < raw.value / scale else 1.0)
            if _is_of_hundreds(first, raw, folded):
                low *= 100
            if low < min(100, raw.value / 1000) and raw.scale == 1 and folded[first.end] in "-–—":
                low *= 1000  # "10-12,000", "3-4,000"
            score = raw.end - first.start <= 7 and _SCORE.match(folded, raw.end)
            if low < raw.value and not score:
                kind = "percent" if "percent" in (first.kind, raw.kind) else raw.kind
                merged[-1] = Raw(first.start, raw.end, raw.value, kind, raw.scale, low, raw.value)
                continue
            if raw.end - first.start <= 7 and first.value < 200 and "-" in folded[first.end : raw.start]:
                merged[-1] = Raw(first.start, raw.end, first.value, "score", 1.0, first.value, raw.value)
                continue
        if merged and _shares_scale(merged[-1], raw, folded, lang):
            first = merged[-1]
            merged[-1] = Raw(first.start, first.end, first.value * raw.scale, first.kind, raw.scale)
        merged.append(raw)
    return merged


def _shares_scale(first: Raw, second: Raw, folded: str, lang: str) -> bool:
    """Tell whether the scale of a second number is that of the first too: "rose from 2.5 to 3 million", "en az 10, en fazla 12 bin"."""
    alike = first.kind == second.kind == "cardinal" and first.low is None and first.scale == 1 < second.scale
    if not alike or first.value >= _THOUSAND or second.start - first.end > _LONGEST_GAP:
        return False
    before, last = folded[max(0, first.start - 24) : first.start], second.value / second.scale
    bounds = _BOUNDS.get(lang)
    if (
        bounds is not None and first.value < last and bounds[1].fullmatch(folded, first.end, second.start)
        and bounds[0].search(before)
    ):  # fmt: skip
        return True
    if lang == "tr":
        # "10'dan 12 bine" are thousands, "100'den 2 bine" none.
        near = first.value != int(first.value) or 1 < last / first.value <= _WIDEST
        return (near or second.scale > _THOUSAND) and _FROM_TR.fullmatch(folded, first.end, second.start) is not None
    if _TO_RU.fullmatch(folded, first.end, second.start):
        return _SINCE_RU.search(before) is not None
    if _TO.fullmatch(folded, first.end, second.start) is None:
        return False
    return _FROM.search(before) is not None


def _glued_scale(digits: str) -> float:
    """What the letters right behind digits multiply by: "1.5bn" in "$1.2-1.5bn"."""
    letters = re.search(r"(?<=\d)[a-z]+\Z", digits)
    return EN_GLUED.get(letters.group(), 1.0) if letters else 1.0


def _follow_each_other(first: Raw, second: Raw, folded: str) -> bool:
    """Tell two numbers in words that Turkish sets side by side for a range: "iki üç kişi", "on on beş bin asker", "üç dört yüz"."""
    if not (folded[first.start].isalpha() and folded[second.start].isalpha()) or {first.kind, second.kind} != {
        "cardinal"
    }:
        return False
    # "Saat beş on" is ten past five, "ikiden üçe" a change.
    if folded.endswith("saat ", 0, first.start) or folded.endswith(("den", "dan", "ten", "tan"), 0, first.end):
        return False
    if _is_of_hundreds(first, second, folded):
        return True
    last = second.value / (second.scale if first.scale == 1 and first.value < _THOUSAND else 1.0)
    least = 1 if second.scale > 1 else 2
    return least <= first.value < last <= _WIDEST * first.value


def _is_of_hundreds(first: Raw, second: Raw, folded: str) -> bool:
    """Tell "üç dört yüz": the hundreds are of both."""
    return 1 < first.value < 9 and second.value == 100 * (first.value + 1) * second.scale and (
        first.scale == 1 and any(word in folded[second.start : second.end] for word in (" yüz", " hundred"))
    )  # fmt: skip


def _joins(first: Raw, second: Raw, folded: str, lang: str) -> bool:
    kinds = {first.kind, second.kind}
    if not (kinds <= {"cardinal", "percent"} or kinds in ({"year"}, {"fraction"})) or first.low is not None:
        return False
    gap = folded[first.end : second.start]
    if len(gap) > 16 or (first.kind == "percent" and _MONEY.search(gap)):  # "lifted sales by 8% to $102 billion"
        return False
    if first.kind == "percent" != second.kind and (second.scale > 1 or _MONEY_BEHIND.match(folded, second.end)):
        return False  # "на 86% до 2,6 миллиона": by how much, and to what
    if gap == " " and lang == "tr":
        return _follow_each_other(first, second, folded)
    pattern = {"tr": _RANGE_TR, "ru": _RANGE_RU, "uk": _RANGE_RU}.get(lang, _RANGE_EN)
    match = pattern.fullmatch(gap)
    if match is None:
        return False
    word = match.group(1) if match.lastindex else None
    if word == "до":  # "вырос с 34 до 52 миллионов" tells a change, "от 34 до 52" a range
        return _SINCE_RU.search(folded, max(0, first.start - 24), first.start) is None
    if word is None or word == "ila":
        return True
    if word in {"ile", "ve"}:
        return (
            re.match(r"(?:['a-zçğöşü]* ?[a-zçğöşü']*){0,3} aras[iı]", folded[second.end : second.end + 40]) is not None
        )
    if word in {"veya", "ya da", "or"}:
        # "Five or six thousand": the scale is of both.
        of_both = first.scale == 1 < second.scale and first.value < 100 and first.value < second.value / second.scale
        return of_both or _is_of_hundreds(first, second, folded)
    before = _OTHER_SENTENCE.split(folded[max(0, first.start - 72) : first.start])[-1]
    if word == "and":
        return re.search(r"between (?:about |approximately |an estimated |us)?\W?\Z", before) is not None
    return _RISE.search(before) is None
