"""Figures that stand in a translation as they are written: codes, clocks, results, telephone numbers; and crowds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from core import late_re as re
from transform.check.model import Problem
from transform.check.number_values import bounds
from transform.numbers import Number

# Names of weapons and the like: letters and digits (KN-23, Su-35, MiG 31); the letters are the same in both languages.
_CODE = re.compile(r"(?<![\w-])([A-Z][A-Za-z]{0,11}|[a-z]{2,11}(?=-))[- ]?(\d{1,4})(?![\d.,:%]*\d)(?![A-Za-z]{2})")
_TWO = re.compile(
    r"(?<![\w.,/:–-])(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?: ?[-–] ?| to )[$£€]?(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?![\w/:–-]|[.,]\d)"
)
_COUNTED = re.compile(
    r"[ -](?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|percent|per cent|inch(?:es)?|met|kilo|cent|mil|ton|people|degrees)"
)
_MOST_GOALS = 30
_JOINS = frozenset({" ile ", " ila ", " ilâ "})
_RESULT = re.compile(r"\d{1,3}[-–]\d{1,3}")
# A moment of a game (27:37), a clock that no clock shows (12:70), results (2&1, 13-21-3, 14½-13½), a number that begins with 0.
_WRITTEN = re.compile(
    r"(?<![\w.,:/½-])(?:\d{1,3}:\d\d|\d+&\d+|\d+(?:[-–]\d+){2,}|\d+½(?:[-–]\d+½?)?|(0\d)([0-5]\d)(?= ?(?:gmt|utc|hours)\b)|0\d{2,})(?![\w:/-])",
    re.IGNORECASE,
)
# "Tens of people" for "on binlerce": what English counts a crowd by, where nothing else of the target is as many.
_CROWD = re.compile(r"\b(?:tens|dozens|scores|hundreds) of (?!thousands|millions|billions)")
_MANY = re.compile(r"thousand|million|billion")
# Half a day later is the same hour only where some word tells the half.
_HALF = re.compile(r"\b[ap]\.?m\b|\b\d+[ap]m\b|noon|midnight|evening|night|afternoon|morning", re.IGNORECASE)
_HALF_OF_DAY = re.compile(r"(?:\d{1,2}(?:[:.]\d\d)?) ?([ap])\.?m\b", re.IGNORECASE)
_WHOLE_CLOCK = re.compile(r"(?:[01]\d|2[0-3])[:.][0-5]\d\Z")
_PART_OF_DAY = re.compile(r"(?<!\w)(sabah|akşam|gece|öğleden sonra)(?: saat(?:leri|i)?)? \Z", re.IGNORECASE)
_HALF_BEHIND = re.compile(r" ?([ap])\.?m\b", re.IGNORECASE)
_LAST_OF_TWELVE, _MIDNIGHT = 1259, 2400
_HALF_TR = re.compile(r"akşam|gece|öğle|ikindi|sabah", re.IGNORECASE)
# A decimal point lost: no figure is written "04 seconds" or "01 percent".
_NO_POINT = re.compile(
    r"(?<![\d.,:/-])0\d{1,3}(?= ?(?:%|per ?cent|points?|degrees?|seconds?|tons?|tonnes?|met|kilo|mil|million|billion|trillion)\b)"
)
_PER_THOUSAND = re.compile(r" (?:per|(?:out of|in)(?: every| a| one)?) thousand\b| per ?mille\b| ?‰")
_MILLIONS = (
    (
        re.compile(r"(?<!half a )(?<!quarter of a )(?<!quarters of a )\bmillions?\b"),
        re.compile(r"m[ıi]l(?:yo|lo)n|\bmn\b", re.IGNORECASE),
        1e6,
    ),
    (
        re.compile(r"(?<!half a )(?<!quarter of a )(?<!quarters of a )\bbillions?\b"),
        re.compile(r"m[iı]lyar|b[iı]lyon|\bmr\b", re.IGNORECASE),
        1e9,
    ),
    (
        re.compile(r"(?<!half a )(?<!quarter of a )(?<!quarters of a )\btrillions?\b"),
        re.compile(r"tr[iı]lyon", re.IGNORECASE),
        1e12,
    ),
)


def per_thousand(number: Number, text: str) -> Number:
    """Read "10.1 per thousand" as the fraction that Turkish says ("binde 10,1")."""
    if number.value is None or number.kind != "cardinal" or not _PER_THOUSAND.match(text, number.end):
        return number
    value = number.value / 1000
    return replace(number, kind="fraction", value=value, low=value, high=value)


def check_points(source: str, target: str) -> list[Problem]:
    """Find a figure whose decimal point was lost ("04 seconds"); of the kind "scale"."""
    found = _NO_POINT.search(target) if "0" in target else None
    if found is None or re.search(rf"(?<![\d.,]){found.group()}(?!\d)", source):
        return []
    return [Problem("scale", "", found.group())]


def check_millions(left: Sequence[Number], source: str, lowered: str) -> list[Problem]:
    """Find millions, billions or trillions in a target whose source has no figure so great; of the kind "scale"."""
    if "illion" not in lowered:
        return []
    for word, own, least in _MILLIONS:
        found = word.search(lowered)
        if found and not own.search(source) and not any(max(bounds(n), default=0.0) >= least for n in left):
            return [Problem("scale", "", found.group())]
    return []


def check_codes(source: str, target: str) -> list[Problem]:
    """Find a code whose letters stand on both sides and whose number does not; of the kind "number"."""
    ours = list(_CODE.finditer(source))
    theirs = list(_CODE.finditer(target)) if ours else []
    for a in ours:
        if any(b.group(1, 2) == a.group(1, 2) for b in theirs) or _stands_alone(a.group(2), target):
            continue
        other = next((b for b in theirs if b.group(1) == a.group(1) and not _stands_alone(b.group(2), source)), None)
        if other is not None:
            return [Problem("number", a.group(), other.group())]
    return []


def _stands_alone(digits: str, text: str) -> bool:
    return re.search(rf"(?<!\d){digits}(?!\d)", text) is not None


def check_turned(left: Sequence[Number], source: str, target: str) -> list[Problem]:
    """Find a range told from its upper end ("20-15 minutes"), and a result told as another or from the loser's side.

    English tells the winner's goals first, and Turkish those of the team it speaks of: only the other way round is an error.
    """
    ours = [n for n in left if n.value is None and n.low is not None and n.high is not None]
    if len(left) > 1:
        ours += _joined(left, source)
    if not ours:
        return []
    told = [(_float(m[1]), _float(m[2]), m.group(), _is_counted(target, m.end())) for m in _TWO.finditer(target)]
    for number in ours:
        low, high = number.low or 0.0, number.high or 0.0
        turned = next((t for t in told if t[:2] == (high, low)), None)
        # "2-5" may be a result that found no word to tell it by.
        falls = low > high if number.kind == "score" else low < high and (high > _MOST_GOALS or (turned and turned[3]))
        if turned and falls and (low, high) not in [t[:2] for t in told]:
            return [Problem("number", number.text, turned[2])]
    back = next((t for t in told if t[0] > t[1] and t[3]), None)
    if back and not any(x > y for x, y in ((_float(m[1]), _float(m[2])) for m in _TWO.finditer(source))):
        fits = {(n.low, n.high) for n in ours}
        if not any(t[:2] in fits for t in told):
            return [Problem("number", ours[0].text, back[2])]
    scores = [n for n in ours if n.kind == "score"]
    known = {(_float(m[1]), _float(m[2])) for m in _TWO.finditer(source)}
    known |= {(y, x) for x, y in known}
    results = [(x, y, text) for x, y, text, counted in told if _RESULT.fullmatch(text) and not counted]
    lost = next((n for n in scores if not {(n.low, n.high), (n.high, n.low)} & {t[:2] for t in told}), None)
    put = next((text for x, y, text in results if (x, y) not in known), None)
    return [Problem("number", lost.text, put)] if lost and put and len(scores) == len(results) else []


def _joined(left: Sequence[Number], source: str) -> list[Number]:
    """Return two figures joined as a range is, from the smaller one up ("25.000 ile 30.000 işe"), each two as one."""
    return [
        Number(a.start, b.end, source[a.start : b.end], None, a.value, b.value, "cardinal")
        for a, b in pairwise(left)
        if a.value is not None and b.value is not None and a.value < b.value and source[a.end : b.start] in _JOINS
    ]


def _is_counted(text: str, end: int) -> bool:
    return _COUNTED.match(text, end) is not None


def _float(figure: str) -> float:
    return float(figure.replace(",", "").rstrip("."))


def check_written(source: str, target: str) -> list[Problem]:
    """Compare clocks, results and telephone numbers by their digits, where each side has one that the other lacks."""
    ours = _written(source)
    theirs = _written(target) if ours else {}
    missing = [text for digits, text in ours.items() if digits not in theirs]
    extra = [text for digits, text in theirs.items() if digits not in ours]
    if missing and extra and len(ours) == len(theirs):
        return [Problem("number", missing[0], extra[0])]
    return []


def _written(text: str) -> dict[tuple[int, ...], str]:
    """Return the figures by their digits; hours of the day by the hour of a half, which English may count."""
    found: dict[tuple[int, ...], str] = {}
    for match in _WRITTEN.finditer(text):
        parts = [match[1], match[2]] if match[1] else re.findall(r"\d+", match.group())
        digits = tuple(int(d) for d in parts)
        if (match[1] or ":" in match.group()) and digits[0] < 24 and digits[1] < 60:
            digits = (digits[0] % 12, digits[1])
        found[digits] = match.group()
    return found


def check_hours(pairs: Sequence[tuple[Number, Number]], source: str, target: str) -> list[Problem]:
    """Find an hour told half a day off (11:15, 23:15) where no word of either side tells the half."""
    for a, b in pairs:
        if (
            a.kind == b.kind == "time"
            and a.value is not None
            and b.value is not None
            and abs(a.value - b.value) == 1200
            and not _HALF.search(target)
            and not _HALF_TR.search(source)
        ):
            return [Problem("number", a.text, b.text)]
        part = _PART_OF_DAY.search(source, 0, a.start)
        half = _HALF_BEHIND.match(target, b.end) if part else None
        if part and half and a.value is not None and _contradicts(part[1].lower(), a.value, half[1].lower()):
            return [Problem("number", a.text, f"{b.text}{half.group()}")]
        if a.kind == "time" and a.value is not None and _is_other_half(a, source, _HALF_OF_DAY.match(target, b.start)):
            return [Problem("number", a.text, b.text)]
    return []


def _contradicts(part: str, hour: float, half: str) -> bool:
    """Tell whether "a.m." or "p.m." is wrong for an hour of a part of the day: "gece 11" is 11 p.m., "gece 2" 2 a.m."""
    hour = hour / 100 if hour >= 25 else hour
    if part == "sabah":
        return half == "p" and hour < 12
    if part == "gece":
        return (half == "a" and 8 <= hour < 12) or (half == "p" and hour < 5)
    return half == "a" and 1 <= hour < 12


def _is_other_half(clock: Number, source: str, half: re.Match[str] | None) -> bool:
    """Tell whether the "a.m." or "p.m." behind a figure is wrong for a Turkish clock, which counts to 24 where it is written whole."""
    written = _WHOLE_CLOCK.match(clock.text)
    if half is None or written is None or clock.value is None:
        return False
    if _LAST_OF_TWELVE < clock.value < _MIDNIGHT:
        return half[1] in "aA"
    if _HALF_TR.search(source):  # "akşam 7.30"
        return False
    return half[1] in "aA" if clock.value >= 1200 else half[1] in "pP"


def check_crowds(left: Sequence[Number], lowered: str) -> list[Problem]:
    """Find tens or hundreds of people told for thousands; of the kind "scale"."""
    many = next((n for n in left if n.kind == "indefinite" and (n.value or 0) >= 1000), None)
    crowd = _CROWD.search(lowered) if many else None
    if many is None or crowd is None or _MANY.search(lowered):
        return []
    return [Problem("scale", many.text, crowd.group())]
