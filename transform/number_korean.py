"""Korean numbers: digits in groups of 만, 억 and 조 ("3억4천만"), vague ones ("수천", "십여"), native ones ("두 명"), fractions.

A bare syllable is no number (백악관 is the White House): one needs digits, 수 or 몇 before it, or a counter behind it.
"""

from __future__ import annotations

from core import late_re as re
from transform.number_dates import is_year
from transform.number_model import Raw

_SMALL = {"십": 10.0, "백": 100.0, "천": 1000.0}
_LARGE = {"만": 1e4, "억": 1e8, "조": 1e12}
_SINO = {"일": 1.0, "이": 2.0, "삼": 3.0, "사": 4.0, "오": 5.0, "육": 6.0, "칠": 7.0, "팔": 8.0, "구": 9.0}
_ONES = {"한": 1, "두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9}
_TENS = {"열": 10, "스물": 20, "서른": 30, "마흔": 40, "쉰": 50, "예순": 60, "일흔": 70, "여든": 80, "아흔": 90}
_NATIVE: dict[str, float] = {
    **_ONES, **_TENS, "스무": 20,
    **{ten + one: value + of_one for ten, value in _TENS.items() for one, of_one in _ONES.items()},
}  # fmt: skip
_RANGES: dict[str, tuple[float, float]] = {
    "한두": (1, 2), "두세": (2, 3), "두서너": (2, 4), "서너": (3, 4), "너댓": (4, 5), "네댓": (4, 5), "너덧": (4, 5), "대여섯": (5, 6),
    "예닐곱": (6, 7), "일고여덟": (7, 8), "여덟아홉": (8, 9),
}  # fmt: skip
_COUNTER = r"(?:명|사람|차례|척|대(?![가-힣]*통령)|발(?![가-힣]*사)|기(?![가-힣]*지)|개|곳|달|해|문(?!제)|시간|배럴|톤|달러|루블|원)"
_DIGITS = r"\d+(?:,\d{3})*(?:\.\d+)?"
# "1200여만발": 여 may stand before the scale, too.
_PIECE = re.compile(rf"(?P<digits>{_DIGITS})?(?P<small>[십백천]*)(?:여(?=[만억조]))?(?P<large>[만억조]?)")
_START = re.compile(
    rf"(?P<code>[a-z]+-?\d+[a-z]*)|(?P<article>제 ?\d+(?:조|차|호)?)"
    r"|(?P<share>(?P<below>\d+|[이삼사오육칠팔구십])분의 ?(?P<above>\d+|[일이삼사오육칠팔구]))|(?P<half>절반)"
    r"|(?P<vague>(?:수|몇) ?(?:[십백천][만억]?|[만억]))(?= ?(?:여 ?)?(?:개|명|발|톤|문|대|기|척|배럴|달러|원|차례|건|년|km|㎞))"
    rf"|(?<!\S)(?!만[기개발]|백[기발문]|천[기대])(?P<bare>[십백천]?만|[십백천]?억|천|백)(?= ?{_COUNTER})"
    rf"|(?<![가-힣])(?P<dozen>[십백천만])여(?= ?{_COUNTER})"
    rf"|(?<![가-힣])(?!세[기대발]|열[기대]|네발|두발)(?P<native>{'|'.join(sorted((*_NATIVE, *_RANGES), key=len, reverse=True))}) ?(?={_COUNTER})"
    rf"|(?<![가-힣])(?P<sino>(?=[일이삼사오육칠팔구]{{0,1}}[십백천만억])[일이삼사오육칠팔구십백천만억]{{2,12}})(?:여 ?)?(?= ?(?:명|발|대(?![가-힣])|개(?!월)|달러|루블|톤|척|문의|기의))"
    rf"|(?P<number>{_DIGITS})"
)
_PERCENT = re.compile(r" ?(?:%|퍼센트|프로(?![가-힣]))")
# "2만5000명~3만 명"; "100명에서 300명으로 늘었다" is a change and no range.
_TO = re.compile(r"(?: ?(?:명|발|개|톤|달러|원|배럴))? ?[~∼] ?| ?(?:-|에서|부터) ?")


def read_korean(folded: str, dates: list[tuple[int, int, float, str]]) -> list[Raw]:
    """Return the numbers of a folded Korean text in order, dates left out.

    Args:
        folded: the folded text.
        dates: what `find_dates` found in it.
    """
    raws: list[Raw] = []
    position = 0
    taken = {offset for start, end, _, _ in dates for offset in range(start, end)}
    while match := _START.search(folded, position):
        position = match.end()
        if match.start() in taken or match.end() - 1 in taken:  # of "F16:30" the time alone
            continue
        raw = _read(match, folded)
        if raw is None:
            continue
        position = max(position, raw.end)
        last = raws[-1] if raws else None
        if (
            last is not None and last.low is None and last.kind in {"cardinal", raw.kind} and raw.kind in {"cardinal", "percent"}
            and _TO.fullmatch(folded, last.end, raw.start)
        ):  # fmt: skip
            low = last.value * raw.scale if last.scale == 1 and last.value < raw.value / raw.scale else last.value
            if low < raw.value:
                raws[-1] = Raw(last.start, raw.end, raw.value, raw.kind, raw.scale, low, raw.value)
                continue
        raws.append(raw)
    return raws


def _read(match: re.Match[str], folded: str) -> Raw | None:
    start, end, kind = match.start(), match.end(), match.lastgroup
    if match["code"] or match["article"]:
        return Raw(start, end, 0.0, "code")
    if match["share"]:
        below, above = (_digit(match[name]) for name in ("below", "above"))
        return Raw(start, end, above / below, "fraction") if 0 < above < below else None
    if match["half"]:
        return Raw(start, end, 0.5, "fraction")
    if match["vague"]:
        value = 1.0
        for letter in match["vague"][1:].strip():
            value *= _SMALL.get(letter) or _LARGE[letter]
        return Raw(start, end, value, "indefinite")
    if match["bare"]:
        value = 1.0
        for letter in match["bare"]:
            value *= _SMALL.get(letter) or _LARGE[letter]
        return Raw(start, end, value, "cardinal")
    if match["dozen"]:
        return Raw(start, start + 1, _SMALL.get(match["dozen"], 1e4), "cardinal")
    if kind == "native":
        stop = start + len(match["native"])
        if match["native"] in _RANGES:
            low, high = _RANGES[match["native"]]
            return Raw(start, stop, high, "cardinal", 1.0, low, high)
        value = float(_NATIVE[match["native"]])
        return None if value == 1 else Raw(start, stop, value, "cardinal")
    if match["sino"]:
        return Raw(start, start + len(match["sino"]), _spelled(match["sino"]), "cardinal")
    return _add_up(folded, start)


def _spelled(letters: str) -> float:
    """Add up a number in letters: "삼천오백", "이십만"."""
    total = group = one = 0.0
    for letter in letters:
        if letter in _SINO:
            one = _SINO[letter]
        elif letter in _SMALL:
            group, one = group + (one or 1.0) * _SMALL[letter], 0.0
        else:
            total, group, one = total + ((group + one) or 1.0) * _LARGE[letter], 0.0, 0.0
    return total + group + one


_HUNDRED = 100


def _digit(text: str) -> float:
    return float(text) if text.isdigit() else (_SINO.get(text) or 10.0)


def _add_up(folded: str, start: int) -> Raw:
    """Read "1만2000", "3억4천만", "1만 2천": each group is below the one before."""
    total, end, scale, pieces = 0.0, start, 1.0, 0
    group, above, closed = 0.0, float("inf"), float("inf")  # the open group, its last scale, the last 만, 억 or 조
    while True:
        at = end + 1 if pieces and folded[end : end + 1] == " " else end
        piece = _PIECE.match(folded, at)
        if piece is None or not piece["digits"] or above == 1:
            break
        small = 1.0
        for letter in piece["small"]:
            small *= _SMALL[letter]
        large = _LARGE.get(piece["large"], 1.0)
        value = float(piece["digits"].replace(",", "")) * small
        if pieces and (value >= above or value * large >= closed or small >= above):
            break
        counted = closed < float("inf") and _HUNDRED <= value < closed  # "1만 3000여 개"
        if at > end and small == 1 and not counted and (large == 1 or value * 10 < above < float("inf")):
            break  # what stands apart is another number
        group, above = group + value, small
        if large > 1:  # "4천만", "1천200만": the thousands count ten thousands
            total, group, closed, above = total + group * large, 0.0, large, float("inf")
        end, pieces = piece.end(), pieces + 1
        scale = small * large if pieces == 1 else 1.0
    total += group
    kind = "cardinal"
    percent = _PERCENT.match(folded, end)
    if percent:
        end, kind = percent.end(), "percent"
    elif is_year(folded, start, end, "ko"):
        kind = "year"
    return Raw(start, end, round(total, 6), kind, scale)  # 9.8 times 1e8 is 980000000.0000001
