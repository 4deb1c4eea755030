"""Units that stand in one of the two texts only: "447 square metres" for "447 kilometrekare", "2.6 billion rupees" for "lira".

A unit beside a number that both sides have is compared by `units.py`. Here the units of the whole texts are counted: one that the
English has and the Turkish has not (or not so often), while the Turkish has another of the same dimension that the English lacks,
stands in its place. Both must be so; what is only converted stands beside what it was converted from.
"""

from __future__ import annotations

from collections import Counter

from core import late_re as re
from transform.check.concepts import words_of
from transform.check.measure_words import CUBIC, ENGLISH, SQUARE, TIMES, UNITS, Unit
from transform.check.model import Problem

_TOKEN = re.compile(r"[a-z]+")
_NUMBER = (
    r"\d|hundred|thousand|million|billion|trillion|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|"
    r"ninety|dozen|half|many|several|few|of|an?|one|per|each|every"
)
_COUNTED = re.compile(
    rf"(?:{_NUMBER})[\s-]{{0,2}}(?:(?:more|square|sq\.?|cubic|nautical|metric|short|long|us|u\.s\.|turkish|russian|south|korean|canadian|australian|swiss|british|american|"
    r"indian|chinese|japanese|extra|additional|light|further|full)[\s-])*\Z"
)

# Into these metric ones are often converted, with another figure.
_IMPERIAL = frozenset(
    {
        "mile",
        "foot",
        "inch",
        "acre",
        "square mile",
        "square foot",
        "square inch",
        "cubic foot",
        "cubic inch",
        "pound",
        "ounce",
        "stone",
        "gallon",
        "pint",
        "Fahrenheit",
    }
)
_LOOSE = re.compile(r"\b(?:an?|half an?|a few|several) \Z")  # "half a foot", "a mile away"
_FIGURE = re.compile(
    r"(\d+)[\d.,]*[\s-]{0,2}(?:(?:hundred|thousand|million|billion|square|cubic|degrees)[\s-])*[a-z]+\Z"
)


def check_measures(folded: str, lowered: str) -> list[Problem]:
    """Find a unit told in the place of another of its dimension; returns problems of the kind "unit".

    Args:
        folded: the folded Turkish text.
        lowered: the lower-cased English text.
    """
    if not _has_unit(lowered):
        return []
    told: Counter[str] = Counter()
    shown: dict[str, str] = {}
    only_imperial: dict[str, bool] = {}  # may it have been worked out of a metric unit, though of none of its own kind
    for token in _TOKEN.finditer(lowered):
        name = ENGLISH.get(token.group())
        loose = _LOOSE.search(lowered, max(0, token.start() - 12), token.start()) if name in _IMPERIAL else None
        if name and (
            loose
            or (_is_own_time(token, folded, lowered) if name in TIMES else _is_counted(name, token, folded, lowered))
        ):
            before = lowered[max(0, token.start() - 7) : token.start()]
            if "square" in before or "sq" in before:
                name = SQUARE.get(name, name)
            elif "cubic" in before:
                name = CUBIC.get(name, name)
            told[name] += 1
            # Half of one is half of another where the source has a half.
            half = loose is not None and "half" in loose.group() and "yarim" in folded
            only_imperial[name] = only_imperial.get(name, True) and loose is not None and not half
            shown.setdefault(name, token.group())
    for name, many in told.items():
        unit = UNITS[name]
        if many > len(unit.told.compiled.findall(folded)):
            lost = _lost(unit, folded, lowered, only_imperial=only_imperial[name])
            if lost:
                return [Problem("unit", lost, shown[name])]
    return []


def _has_unit(lowered: str) -> bool:
    """Tell whether some word of an English text is one of a unit."""
    words = words_of(lowered.replace("’", "'"))[0]  # as other parts of the check have parted it
    if not ENGLISH.keys().isdisjoint(words):
        return True
    parted = "-" in lowered or not all(map(str.isascii, words))
    return parted and not ENGLISH.keys().isdisjoint(_TOKEN.findall(lowered))


def _is_own_time(token: re.Match[str], folded: str, lowered: str) -> bool:
    """Tell whether a period is not one that was worked out in another unit ("90 minutes" for 1.5 hours)."""
    figure = _FIGURE.search(lowered, max(0, token.start() - 40), token.end())
    return figure is None or re.search(rf"(?<!\d){figure[1]}(?!\d)", folded) is not None


def _is_counted(name: str, token: re.Match[str], folded: str, lowered: str) -> bool:
    """Tell whether a word of a unit is counted, and not by a figure that was worked out for a unit of English-speaking countries."""
    before = _COUNTED.search(lowered, max(0, token.start() - 40), token.start())
    if before is None:
        return False
    figure = _FIGURE.search(lowered, max(0, token.start() - 40), token.end())
    return name not in _IMPERIAL or (figure is not None and re.search(rf"(?<!\d){figure[1]}(?!\d)", folded) is not None)


def _lost(unit: Unit, folded: str, lowered: str, *, only_imperial: bool) -> str:
    """Return the Turkish word of another unit of a dimension that English tells less often; "" where there is none."""
    dimensions = {"money", "mass"} if unit.name == "pound" else {unit.dimension}
    for other in UNITS.values():
        if other.dimension in dimensions and other is not unit and (other.name in _IMPERIAL or not only_imperial):
            turkish = other.turkish.compiled
            said = turkish.search(folded)
            if said and len(turkish.findall(folded)) > len(other.english.compiled.findall(lowered)):
                return said.group()
    return ""
