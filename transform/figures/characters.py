"""Figures of Japanese and Chinese texts: a number, the counter right behind it, what it counts beside it, who gives, who receives, who says so.

Numbers are read whole or not at all (`transform/figures/characters_numbers.py`). Nothing is counted without a counter, so that dates, ages,
calibres, models and the numbers of resolutions are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from core.model import Entity, Figure
from transform.figures.characters_nouns import COUNTER, COUNTERS, FATE, FATES, FITS, KIN, NOUN, NOUNS, ONE_IN, UNIT_TOLD
from transform.figures.characters_numbers import Count, find_counts
from transform.figures.transfers import party_of
from transform.figures.transfers_characters import characters_transfer
from transform.figures.when import Figured, find_moments, tell_when

_WIDE = str.maketrans("０１２３４５６７８９．％", "0123456789.%")
_WIDE_COMMA = re.compile(r"(?<=\d)，(?=\d{3}(?!\d))")  # "１，２３４"
_BEFORE = (
    ("at_least", re.compile(r"(?:少なくとも|最低|至少|最少)\Z")),
    ("at_most", re.compile(r"(?:最大で?|最多|至多|多達|多达)\Z")),
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
_NOT_GIVEN = ("killed", "wounded", "prisoners of war", "tourists")
_SENTENCE = re.compile(r"[^。！？\n]+")
_CLAUSE = "、，；;。「」（）()"
_NEAR = 10  # characters between a number and what it counts
_NEAR_SHARE = 20  # between a share and what it is of ("砲弾がロシア軍の使用量の4割")
_UNBOUNDED_BELOW = frozenset({"about", "at_most", "fewer_than"})
_UNBOUNDED_ABOVE = frozenset({"about", "at_least", "more_than"})
_DENIED = re.compile(r"否定|否認|否认|事実ではない|並非|并非事实|子虚乌有")
_ALLEGED = re.compile(r"主張|声称|聲稱|指控|疑い")
_SAID = re.compile(
    r"明らかに|発表|報告|述べ|語っ|話し|報じ|伝え|指摘|推計|推定|試算|分析|によると|によれば|とみ(?:られ|て)|という|表示|称[，：。]?|稱|报告|宣布|透露|指出|估计|估計|报道|報導|说|說"
)
_ACCORDING_JA = re.compile(r"(?:によると|によれば)")
_TITLE = r"(?:氏|大統領|外相|報道官|長官|局長|総書記|当局|政府|側){0,2}"
_TOPIC_JA = re.compile(_TITLE + "は")
# Who stands right before the verb: "…派遣したと、国家情報院が明らかにした".
_SAYS_JA = re.compile(
    _TITLE + r"[はが][^、。]{0,12}?(?:明らかに|発表|報告|述べ|語っ|話し|報じ|伝え|指摘|主張|否定|否認)"
)
_UNSAID_JA = re.compile(r"とみられ|という。?\Z|推定され|見込まれ")
# A noun that a number belongs to, and what may stand between; a list goes on to another ("1000名工兵和5000名建筑人员").
_TOUCHES = re.compile(r"(?:を|が|は|约|約|およそ|少なくとも|最大で?|逾|超|超过|近|至少)?\Z")
_LEADS = re.compile(r"(?:分?の)?(?:朝鲜|北韓|北韩|北朝鮮|俄罗斯|俄羅斯|ロシア|韩国)?人?の?")
_LISTED = re.compile(r"[と和及]\Z")
_LIMIT = re.compile(r"[^、，。]{0,8}(?:制限|上限|限度|限额|限額|以内)")
_PRISONERS = re.compile("捕虜|战俘|戰俘")
_KANA = re.compile(r"[\u3041-\u30ff]")
_SAYS_ZH = re.compile(
    r"[^，。；的]{0,10}?(?:称|稱|表示|说|說|透露|宣布|报告|報告|指出|估计|估計|认为|指控|指责|報導|报道|否认|否認)"
)


def find_figures_of_characters(
    text: str, folded: str, entities: Sequence[Entity], *, today: date | None = None
) -> tuple[Figure, ...]:
    """Find the quantities of a Japanese or Chinese text.

    Args:
        text: the body; offsets are into it.
        folded: the same, folded, of the same length.
        entities: the names found in it, in order; claimants, givers and receivers are told by them.
        today: the day of the article where it was filed; without it "先週" means no days.
    """
    plain = _WIDE_COMMA.sub(",", folded.translate(_WIDE))
    japanese = _KANA.search(plain) is not None
    found: list[Figure] = []
    for sentence in _SENTENCE.finditer(plain):
        first, stop = sentence.span()
        figures = [
            figure
            for count in find_counts(plain, first, stop)
            if (figure := _figure(text, plain, count, (first, stop))) is not None
        ]
        if not figures:
            continue
        strength, claimant = _claim(plain, first, stop, entities)
        moments = find_moments(plain, (first, stop), "ja")
        sides = [
            (e.start, e.end, side)
            for e in entities
            if first <= e.start < stop and (side := party_of(e.name)) is not None
        ]
        for figure in sorted(figures, key=lambda one: one.start):
            giver, receiver = None, None
            if not (figure.what or "").endswith(_NOT_GIVEN) and not _LIMIT.match(plain, figure.end):
                giver, receiver = characters_transfer(
                    plain, (figure.start, figure.end), (first, stop), sides, japanese=japanese
                )
            denied = strength == "denied"
            where = Figured(plain, "ja", (figure.start, figure.end), (first, stop))
            words, begins, ends = tell_when(text, where, moments, today)
            found.append(
                replace(
                    figure, attribution=None if denied else claimant, strength=strength,
                    denied_by=claimant if denied else None, giver=giver, receiver=receiver,
                    when_words=words, when_from=begins, when_to=ends,
                )
            )  # fmt: skip
    return tuple(found)


def _figure(text: str, plain: str, count: Count, sentence: tuple[int, int]) -> Figure | None:
    """Make the figure of a number; None where it counts nothing that is known."""
    first, stop = sentence
    counter = COUNTER.match(plain, count.end, stop) if count.share is None else None
    if counter is None and count.share is None:
        return None
    end = counter.end() if counter else count.end
    counted = _counted(plain, count, counter, end, sentence)
    if counted is None:
        return None
    unit, what = counted
    value, upper = count.value, count.upper
    if counter is not None and counter["myriads"]:
        worth = 1e4 if counter["myriads"] == "万" else 1e8
        value, upper = value * worth, None if upper is None else upper * worth
    if upper is not None:
        _, start = _qualifier(plain, count, counter, first)
        return Figure(
            None, unit, start, end, text[start:end], low=value, high=upper, qualifier="range", what=what or None
        )
    qualifier, start = _qualifier(plain, count, counter, first)
    low = None if qualifier in _UNBOUNDED_BELOW else value
    high = None if qualifier in _UNBOUNDED_ABOVE else value
    return Figure(value, unit, start, end, text[start:end], low=low, high=high, qualifier=qualifier, what=what or None)


def _counted(
    plain: str, count: Count, counter: re.Match[str] | None, end: int, sentence: tuple[int, int]
) -> tuple[str, str] | None:
    """Return the unit of a number and what it counts; None where it counts nothing that is known."""
    first, stop = sentence
    unit, usual = count.share or "", None
    if counter is not None:
        index = next(i for i in range(len(COUNTERS)) if counter[f"c{i}"] is not None)
        unit, _, usual = COUNTERS[index]
    elif unit == "percent":
        usual = ""
    behind = plain[end : _end_of_clause(plain, end, min(stop, end + _NEAR))]
    near = _NEAR if count.share is None else _NEAR_SHARE
    ahead = plain[max(_start_of_clause(plain, count.start, first), count.start - near) : count.start]
    what, told_unit, named = usual, unit, False
    for noun in _nouns_beside(ahead, behind):
        other, told, _ = next(row for i, row in enumerate(NOUNS) if noun[f"n{i}"] is not None)
        if _fits(unit, other):
            if told == "soldiers" and (_PRISONERS.search(ahead) or _PRISONERS.search(behind)):
                told = "prisoners of war"
            told_unit, what, named = (other if usual is None and other and counter else unit), told, True
            break
    if what is None or ONE_IN.match(plain, count.start - 2) or ONE_IN.match(plain, count.start):
        return None
    by_name = counter is not None and plain[counter.end() - 1] in "名位"
    if count.bare and (count.value < 2 or count.value >= 1e4 or not (named or by_name)):
        return None  # "二人は友人だ", "一名官员"
    if unit in {"people", "percent"}:
        what = _with_fate(plain, what, ahead, end, stop, people=unit == "people" or named)
    return UNIT_TOLD.get(told_unit, told_unit), what


def _nouns_beside(ahead: str, behind: str) -> Iterator[re.Match[str]]:
    """Yield the nouns beside a number, those that it belongs to first: "小麦粉6万トンと石油", "6万トンの小麦粉"."""
    after = list(NOUN.finditer(behind))
    before = [] if _LISTED.search(ahead) else list(reversed(list(NOUN.finditer(ahead))))
    close = [noun for noun in after if _LEADS.fullmatch(behind, 0, noun.start())]
    touching = [noun for noun in before if _TOUCHES.fullmatch(ahead, noun.end())]
    yield from (*close, *touching, *after, *before)


def _with_fate(plain: str, what: str, ahead: str, end: int, stop: int, *, people: bool) -> str:
    close = _end_of_clause(plain, end, min(stop, end + 16))
    fate = FATE.search(plain, end, close) or (FATE.search(ahead) if KIN.search(ahead) is None else None)
    if fate is None or what == "prisoners of war" or (what and not people):
        return what
    told = next(FATES[i][0] for i in range(len(FATES)) if fate[f"f{i}"] is not None)
    return f"{what or 'people'} {told}"


def _fits(unit: str, noun: str) -> bool:
    """Tell whether a thing is counted by a counter: containers alone by 個, shells by 発, people by 人."""
    allowed = FITS.get(unit)
    return noun in allowed if allowed is not None else noun == ""  # "コンテナから大麻1トン"


def _start_of_clause(plain: str, at: int, first: int) -> int:
    return max((plain.rfind(mark, first, at) + 1 for mark in _CLAUSE), default=first) or first


def _end_of_clause(plain: str, at: int, stop: int) -> int:
    return min((place for mark in _CLAUSE if (place := plain.find(mark, at, stop)) >= 0), default=stop)


def _qualifier(plain: str, count: Count, counter: re.Match[str] | None, first: int) -> tuple[str, int]:
    """Return how a number is bounded, and where its words begin."""
    start = count.start
    ahead = [noun.start() for noun in NOUN.finditer(plain, max(first, start - _NEAR), start) if noun.end() == start]
    for at in (start, *ahead):
        for name, pattern in _BEFORE:
            match = pattern.search(plain, max(first, at - 5), at)
            if match is not None:
                return ("more_than" if count.vague and name == "about" else name), match.start()
    if count.vague or (counter is not None and counter["more"]):
        return "more_than", start
    if count.over:
        return "at_least", start
    end = counter.end() if counter is not None else count.end
    return next((name for name, pattern in _AFTER if pattern.match(plain, end)), "exact"), start


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
