"""A figure told for another year: "2,700 in 2011 and 1,100 in 2017" for "2017'de 2.700, 2011'de 1.100".

Only figures that stand right beside a year in both texts are compared, and only where each text has both figures and the year.
"""

from __future__ import annotations

from collections.abc import Sequence

from core import late_re as re
from transform.check.model import Problem
from transform.numbers import Number

_YEAR_TR = re.compile(
    r"(?:['’]?[dt][ae](?:ki)?|['’]?(?:n[iu]n|[iu]n)| yil[iu]nd?a?(?:ki)?)?,? (?:yaklaşik |toplam |tam )?[$€£%]?\Z"
)
_YEAR_BEFORE_EN = re.compile(r"(?:, | )(?:about |around |some |nearly |a total of |there were |it was )?[$€£]?\Z")
_YEAR_AFTER_EN = re.compile(r"(?: [a-z]+){0,2} in \Z")
_KINDS = frozenset({"cardinal", "percent"})

Pair = tuple[Number, Number]


def check_years(pairs: Sequence[Pair], folded: str, lowered: str) -> list[Problem]:
    """Find a figure that stands at the year of another; returns problems of the kind "number".

    Args:
        pairs: numbers of equal worth, Turkish and English.
        folded: the folded Turkish text.
        lowered: the lower-cased English text.
    """
    years = [pair for pair in pairs if pair[0].kind == "year"]
    figures = [pair for pair in pairs if pair[0].kind in _KINDS and pair[0].value is not None]
    if not years or len(figures) < 2:
        return []
    for year, there in years:
        ours = [p for p in figures if p[0].start > year.end and _YEAR_TR.fullmatch(folded, year.end, p[0].start)]
        theirs = [p for p in figures if _is_beside(p[1], there, lowered)]
        if len(ours) == len(theirs) == 1 and ours[0][0].value != theirs[0][0].value:
            one, other = ours[0], theirs[0]
            # What is at another year in the source may be told with both.
            if one[1].value != other[1].value and one[0].kind == other[0].kind:
                return [Problem("number", one[0].text, other[1].text)]
    return []


def _is_beside(figure: Number, year: Number, lowered: str) -> bool:
    if figure.end <= year.start:
        return _YEAR_AFTER_EN.fullmatch(lowered, figure.end, year.start) is not None
    return (
        lowered[: year.start].endswith("in ") and _YEAR_BEFORE_EN.fullmatch(lowered, year.end, figure.start) is not None
    )
