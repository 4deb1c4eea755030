"""Figures of Japanese and Chinese texts: a number in digits, the counter right behind it, and what it counts beside it.

A number is read whole or not at all, with its myriads ("1万2000", "9億8000万", "1.5万名", Unicode UTS #35, CLDR number systems "jpan"
and "hans"); one that is written in characters ("三千人", "数千人") is none. Nothing is counted without a counter, so that dates, ages,
calibres, models and the numbers of resolutions are none either. Giver and receiver are not told.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.model import Entity, Figure

_WIDE = str.maketrans("０１２３４５６７８９．％", "0123456789.%")
_WORTH = {"千": 1e3, "万": 1e4, "萬": 1e4, "億": 1e8, "亿": 1e8, "兆": 1e12}
_PART = re.compile(r"(\d[\d,]*(?:\.\d+)?)(千?)([兆億亿万萬]?)")
_NUMBER = re.compile(
    r"(?<![\d.,数數几幾十百千万萬億亿第])\d[\d,]*(?:\.\d+)?千?[兆億亿万萬]?(?:\d[\d,]*千?[億亿万萬]?)*(?![\d.])"
)
_ABOVE = r"(?P<more>余り?|餘|多)?"
# (unit, counter, what it counts where no noun stands beside it; None: nothing without a noun)
_COUNTERS: tuple[tuple[str, str, str | None], ...] = (
    ("USD", r"(?:米)?ドル|美元|美金", ""),
    ("EUR", r"ユーロ|欧元|歐元", ""),
    ("RUB", r"ルーブル|卢布|盧布", ""),
    ("KRW", r"ウォン|韩元|韓元", ""),
    ("tonnes", r"(?:トン|公吨|公噸|吨|噸)(?![級级])", ""),
    ("barrels", r"バレル|桶", "barrels"),
    ("people", r"人(?![々口民材間间工力权權生])|名(?![前称])", "people"),
    ("containers", r"(?:個|个)(?:分)?", None),
    ("shells", r"発|发|發|枚", None),
    ("systems", r"門|门", None),
    ("items", r"隻|艘", "ships"),
    ("percent", r"%|パーセント|％", ""),
)
_COUNTER = re.compile(
    _ABOVE + "(?:" + "|".join(f"(?P<c{i}>{counter})" for i, (_, counter, _) in enumerate(_COUNTERS)) + ")"
)
# What is counted: its unit where the counter leaves it open, what, and its words.
_NOUNS: tuple[tuple[str, str, str], ...] = (
    ("people", "sappers", "工兵"),
    ("people", "workers", "労働者|劳工|勞工|工人|劳务人员|労務者"),
    ("people", "prisoners of war", "捕虜|战俘|戰俘|俘虏|俘虜"),
    ("people", "soldiers", "兵士|将兵|軍人|军人|士兵|部隊|部队|兵力|官兵|北朝鮮兵|派兵|(?<![閲阅閱])兵"),
    ("people", "tourists", "観光客|游客|遊客|旅客"),
    ("containers", "containers", "コンテナ|集装箱|集裝箱|貨櫃"),
    ("missiles", "missiles", "ミサイル|导弹|導彈|飛彈|KN-?23"),
    ("shells", "shells", "砲弾|炮弹|砲彈|弾薬|弹药"),
    ("systems", "guns", "自走砲|自行火炮|榴弾砲|榴弹炮|长程火炮|长射程砲"),
    ("items", "ships", "船|舰|艦"),
    ("", "arms", "武器|兵器|军火|軍火|弹药"),
    ("", "wheat", "小麦"),
    ("", "rice", "コメ|大米"),
    ("", "oil", "石油(?:精製品|製品)?|精製油|成品油|原油"),
)
_NOUN = re.compile("|".join(f"(?P<n{i}>{words})" for i, (_, _, words) in enumerate(_NOUNS)))
_FATES: tuple[tuple[str, str], ...] = (
    ("killed and wounded", "死傷|伤亡|傷亡|死伤"),
    ("killed", "死亡|戦死|阵亡|陣亡|死者|丧生|喪生|被打死"),
    ("wounded", "負傷|受伤|受傷|けが"),
)
_FATE = re.compile("|".join(f"(?P<f{i}>{words})" for i, (_, words) in enumerate(_FATES)))
_ONE_IN = re.compile(r"人に1人|\d+人に1人")  # "9人に1人", one in nine
_KIN = re.compile(r"遺族|遗属|遗族|家族|家属")
_BEFORE = (
    ("at_least", re.compile(r"(?:少なくとも|最低|至少|最少)\Z")),
    ("at_most", re.compile(r"(?:最大で?|最多|至多)\Z")),
    ("more_than", re.compile(r"(?:超过|超過|逾|超|多于)\Z")),
    ("fewer_than", re.compile(r"(?:不到|不足|近)\Z")),
    ("about", re.compile(r"(?:およそ|ほぼ|大約|大约|约|約)\Z")),
)
_AFTER = (
    ("at_least", re.compile(r"以上")),
    ("more_than", re.compile(r"余り|超|を(?:超え|上回)|あまり")),
    ("at_most", re.compile(r"以下")),
    ("fewer_than", re.compile(r"未満|を下回|近[くい]")),
    ("about", re.compile(r"前後|程度|ほど|くらい|左右|上下")),
)
_SENTENCE = re.compile(r"[^。！？\n]+")
_CLAUSE = "、，；;。「」（）()"
_NEAR = 10  # characters between a number and what it counts
_DENIED = re.compile(r"否定|否認|否认|事実ではない|並非|并非事实|子虚乌有")
_ALLEGED = re.compile(r"主張|声称|聲稱|指控|疑い")
_SAID = re.compile(
    r"明らかに|発表|報告|述べ|語っ|話し|報じ|伝え|指摘|推計|推定|分析|によると|によれば|とみられ|という|表示|称[，：。]?|稱|报告|宣布|透露|指出|估计|估計|报道|報導|说|說"
)
_ACCORDING_JA = re.compile(r"(?:によると|によれば)")
_TITLE = r"(?:氏|大統領|外相|報道官|長官|局長|総書記|当局|政府|側){0,2}"
_TOPIC_JA = re.compile(_TITLE + "は")
# Who stands right before the verb: "…派遣したと、国家情報院が明らかにした".
_SAYS_JA = re.compile(
    _TITLE + r"[はが][^、。]{0,12}?(?:明らかに|発表|報告|述べ|語っ|話し|報じ|伝え|指摘|主張|否定|否認)"
)
_UNSAID_JA = re.compile(r"とみられ|という。?\Z|推定され|見込まれ")
_KANA = re.compile(r"[\u3041-\u30ff]")
_SAYS_ZH = re.compile(
    r"[^，。；的]{0,10}?(?:称|稱|表示|说|說|透露|宣布|报告|報告|指出|估计|估計|认为|報導|报道|否认|否認)"
)


def find_figures_of_characters(text: str, folded: str, entities: Sequence[Entity]) -> tuple[Figure, ...]:
    """Find the quantities of a Japanese or Chinese text.

    Args:
        text: the body; offsets are into it.
        folded: the same, folded, of the same length.
        entities: the names found in it, in order; claimants are told by them.
    """
    plain = folded.translate(_WIDE)
    found: list[Figure] = []
    for sentence in _SENTENCE.finditer(plain):
        first, stop = sentence.span()
        strength, claimant = _claim(plain, first, stop, entities)
        for number in _NUMBER.finditer(plain, first, stop):
            counter = _COUNTER.match(plain, number.end(), stop)
            value = _value(number.group())
            counted = _counted(plain, (number.start(), number.end()), counter, first, stop) if counter else None
            if value is None or counter is None or counted is None:
                continue
            unit, what = counted
            qualifier, start = _qualifier(plain, number.start(), counter, first)
            low = None if qualifier in {"about", "at_most", "fewer_than"} else value
            high = None if qualifier in {"about", "at_least", "more_than"} else value
            denied = strength == "denied"
            found.append(
                Figure(
                    value, unit, start, counter.end(), text[start : counter.end()], low=low, high=high, qualifier=qualifier,
                    what=what or None, attribution=None if denied else claimant, strength=strength,
                    denied_by=claimant if denied else None,
                )
            )  # fmt: skip
    return tuple(found)


def _value(number: str) -> float | None:
    """Return what a number is worth; None where its parts do not fall ("3万2億")."""
    total, last = 0.0, float("inf")
    for part in _PART.finditer(number):
        worth = _WORTH.get(part[3], 1.0)
        if worth >= last:
            return None
        last = worth
        digits = part[1].replace(",", "")
        total += float(digits) * (1e3 if part[2] else 1.0) * worth
    return round(total, 6)


def _counted(
    plain: str, number: tuple[int, int], counter: re.Match[str], first: int, stop: int
) -> tuple[str, str] | None:
    """Return the unit of a counter and what it counts; None where it counts nothing that is known."""
    index = next(i for i in range(len(_COUNTERS)) if counter[f"c{i}"] is not None)
    unit, _, usual = _COUNTERS[index]
    behind = plain[counter.end() : _end_of_clause(plain, counter.end(), min(stop, counter.end() + _NEAR))]
    ahead = plain[max(_start_of_clause(plain, number[0], first), number[0] - _NEAR) : number[0]]
    what = usual
    for noun in (*_NOUN.finditer(behind), *reversed(list(_NOUN.finditer(ahead)))):
        other, told, _ = next(row for i, row in enumerate(_NOUNS) if noun[f"n{i}"] is not None)
        if other and unit in {"tonnes", "barrels"}:
            continue  # "コンテナから大麻1トン"
        if (other == "people") is (unit == "people") and (usual is not None or (other and _fits(unit, other))):
            unit, what = (other if usual is None else unit), told
            break
    if what is None or _ONE_IN.match(plain, number[0] - 2) or _ONE_IN.match(plain, number[0]):
        return None
    if unit == "people":
        end = _end_of_clause(plain, counter.end(), min(stop, counter.end() + 16))
        fate = _FATE.search(plain, counter.end(), end) or (_FATE.search(ahead) if _KIN.search(ahead) is None else None)
        if fate is not None and what != "prisoners of war":
            told = next(_FATES[i][0] for i in range(len(_FATES)) if fate[f"f{i}"] is not None)
            what = f"{what} {told}"
    return unit, what


def _fits(counter: str, unit: str) -> bool:
    """Tell whether a thing is counted by a counter: containers alone by 個, all else by 発, 枚 and 門."""
    return (counter == "containers") is (unit == "containers")


def _start_of_clause(plain: str, at: int, first: int) -> int:
    return max((plain.rfind(mark, first, at) + 1 for mark in _CLAUSE), default=first) or first


def _end_of_clause(plain: str, at: int, stop: int) -> int:
    return min((place for mark in _CLAUSE if (place := plain.find(mark, at, stop)) >= 0), default=stop)


def _qualifier(plain: str, start: int, counter: re.Match[str], first: int) -> tuple[str, int]:
    """Return how a number is bounded, and where its words begin."""
    for name, pattern in _BEFORE:
        match = pattern.search(plain, max(first, start - 5), start)
        if match is not None:
            return name, match.start()
    if counter["more"]:
        return "more_than", start
    return next((name for name, pattern in _AFTER if pattern.match(plain, counter.end())), "exact"), start


def _claim(plain: str, first: int, stop: int, entities: Sequence[Entity]) -> tuple[str, str | None]:
    """Return how sure a sentence is of what it tells, and who says so."""
    sentence = plain[first:stop]
    strength = next(
        (name for name, pattern in (("denied", _DENIED), ("alleged", _ALLEGED), ("reported", _SAID)) if pattern.search(sentence)),
        "stated",
    )  # fmt: skip
    if strength == "stated":
        return strength, None
    named = [e for e in entities if first <= e.start < stop]
    according = _ACCORDING_JA.search(plain, first, stop)
    if according is not None:
        before = [e for e in named if e.end <= according.start() and according.start() - e.end <= 6]
        return strength, before[-1].name if before else None
    if _KANA.search(sentence) is None:
        speaking = [e for e in named if _SAYS_ZH.match(plain, e.end, stop) is not None]
        return strength, speaking[-1].name if speaking else None
    if _UNSAID_JA.search(sentence) is not None:
        return strength, None
    beside = [e for e in named if _SAYS_JA.match(plain, e.end, stop) is not None]
    topics = [e for e in named if _TOPIC_JA.match(plain, e.end, stop) is not None]
    speaking = beside[-1:] or topics[:1]
    return strength, speaking[0].name if speaking else None
