"""Numbers of Japanese and Chinese texts, in digits and in characters: "1万2000", "三千", "上万", "数千", "两千余", "百分之三十", "3割", "1万~1万2000".

A number is read whole or not at all. Source of the numerals: Unicode UTS #35, CLDR number systems "hans", "hant" and "jpan"; 割 and 成 are tenths.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_DIGITS = {
    c: n for n, cs in enumerate(("〇零", "一壱", "二两兩弐", "三参", "四", "五", "六", "七", "八", "九")) for c in cs
}
_SMALL = {"十": 1e1, "拾": 1e1, "百": 1e2, "千": 1e3}
_LARGE = {"万": 1e4, "萬": 1e4, "億": 1e8, "亿": 1e8, "兆": 1e12}
_NUMERAL = "〇零一壱二两兩弐三参四五六七八九十拾百千万萬億亿兆"
_PIECE = re.compile(rf"\d[\d,]*(?:\.\d+)?|[{_NUMERAL}]")
# A whole number; "第3" is an ordinal, and what touches a letter or a hyphen is a model.
_WHOLE = rf"(?:\d[\d,]*(?:\.\d+)?|[{_NUMERAL}])(?:\d[\d,]*(?:\.\d+)?|[{_NUMERAL}])*"
_COUNT = r"(?:人|名|発|发|枚|万人)?"
_VAGUE = r"(?P<vague>[数數几幾])(?P<order>[十百千]?[万萬億亿]?|十几|百)(?<![数數几幾])"
_NUMBER = re.compile(
    rf"(?<![\d.,A-Za-z第{_NUMERAL}数數几幾-])(?P<over>上)?(?:(?P<hundredths>百分之)(?P<part>{_WHOLE})(?![{_NUMERAL}])|"
    rf"(?P<below>{_WHOLE})(?:分の|分之)(?P<above>{_WHOLE})|"
    rf"{_VAGUE}|(?P<dozen>十)(?P<some>[几幾数數])|"
    rf"(?P<one>{_WHOLE}){_COUNT}(?P<to>[~〜～\-－–—]|から|至|到|乃至|ないし)(?P<other>{_WHOLE})|(?P<whole>{_WHOLE}))(?![\d.])"
)
_HALF = re.compile(r"(?P<over>過|过)?(?:半数|半分|半數|一半|半(?=以上))")
_BOUNDED = re.compile(r"(?:上|近|逾|超过?|約|约)[万萬亿億]\Z")
_TENTHS = re.compile(r"[割成](?![員员立為为果分績绩功就長长本])(?:(?P<more>\d|[一二三四五六七八九])分?)?")


@dataclass(frozen=True, slots=True)
class Count:
    """A number where it stands; `upper` where it is the first end of a range, `vague` where it is a lower bound by its words.

    `share` is "percent" or "fraction" where the words of the number say so.
    """

    start: int
    end: int
    value: float
    upper: float | None = None
    vague: bool = False
    over: bool = False  # "上万": as many, or more
    share: str | None = None
    bare: bool = False  # one character alone ("二", "万"), an ordinary word as often as a number


def find_counts(plain: str, first: int, stop: int) -> Iterator[Count]:
    """Yield the numbers of a sentence, in order.

    Args:
        plain: the folded text with digits and signs in their narrow forms.
        first: where the sentence begins.
        stop: where it ends.
    """
    for half in _HALF.finditer(plain, first, stop):
        yield Count(half.start(), half.end(), 0.5, vague=half["over"] is not None, share="fraction")
    for found in _NUMBER.finditer(plain, first, stop):
        count = _read(plain, found, stop)
        if count is not None:
            yield count


def _read(plain: str, found: re.Match[str], stop: int) -> Count | None:
    start, end = found.span()
    if found["hundredths"]:
        value = read_numeral(found["part"])
        return None if value is None else Count(start, end, value, share="percent")
    if found["below"]:
        low, high = read_numeral(found["above"]), read_numeral(found["below"])
        if not low or not high or low >= high:
            return None
        return Count(start, end, round(low / high, 4), share="fraction")
    if found["dozen"]:
        return Count(start, end, 10.0, vague=True)
    if found["vague"]:
        value = read_numeral(found["order"]) if found["order"] else None
        return None if value is None else Count(start, end, value, vague=True)
    if found["one"]:
        low, high = read_numeral(found["one"]), read_numeral(found["other"])
        if low is None or high is None:
            return None
        # "1至1.2万", "5～6千": the unit of the second is the first's too.
        scale = next(
            (_LARGE.get(c) or _SMALL.get(c) for c in reversed(found["other"]) if c in _LARGE or c in _SMALL), None
        )
        if scale and found["one"][-1].isdigit() and low * scale < high:
            low *= scale
        if low >= high:
            return None
        tenths = _TENTHS.match(plain, end, stop)
        if tenths is not None:
            return Count(start, tenths.end(), low * 10, high * 10, share="percent")
        return Count(start, end, low, high)
    written = found["whole"]
    if written[0] in _LARGE and plain[start - 1 : start] in {"多", "余", "餘", "几", "幾"}:
        return None  # "一百多万桶"
    value = read_numeral(written)
    if value is None:
        return None
    tenths = _TENTHS.match(plain, end, stop) if value <= 10 else None
    if tenths is not None:
        more = read_numeral(tenths["more"]) or 0.0 if tenths["more"] else 0.0
        return Count(start, tenths.end(), value * 10 + more, share="percent")
    # "万" alone is a number behind what bounds it ("上万", "近万"), else as often a word.
    bare = (
        len(written) == 1
        and not written.isdigit()
        and written not in "十百千"
        and not _BOUNDED.search(plain, max(0, start - 2), end)
    )
    return Count(start, end, value, over=found["over"] is not None, bare=bare)


def read_numeral(written: str) -> float | None:
    """Return what a number is worth; None where its parts do not fall ("3万2億") or are digits side by side ("二〇二五")."""
    total, section, number = 0.0, 0.0, None
    small, large = float("inf"), float("inf")
    pieces = _PIECE.findall(written)
    for at, piece in enumerate(pieces):
        if piece[0].isdigit():
            if number is not None:
                return None
            number = float(piece.replace(",", ""))
        elif piece in _DIGITS:
            if number is not None and number != 0:
                return None
            number = float(_DIGITS[piece])
        elif piece in _SMALL:
            worth = _SMALL[piece]
            if worth >= small:
                return None
            section, number, small = section + (1.0 if number is None else number) * worth, None, worth
        else:
            worth = _LARGE[piece]
            if worth == 1e8 and at and pieces[at - 1] in {"万", "萬"}:  # "1.2万亿", "万亿"
                total, large = total * 1e8, 1e12
                continue
            if worth >= large:
                return None
            section += number or 0.0
            total, section, number = total + (section or 1.0) * worth, 0.0, None
            small, large = float("inf"), worth
    return round(total + section + (number or 0.0), 6)
