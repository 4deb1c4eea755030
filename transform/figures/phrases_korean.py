"""What a Korean number counts: its counter, and the noun before or behind that says what the counter is of."""

from __future__ import annotations

import re

from transform.figures.model import Phrase
from transform.figures.nouns import read_noun
from transform.figures.qualifiers import read_right

_COUNTER = re.compile(r" ?(여)? ?([^\W\d_]+|㎞|㎏|㎜)")
_UNITS = re.compile(
    r"컨테이너|킬로미터|킬로톤|주간|주일|리터|유로|루블|달러|배럴|시간|개월|미터|사람|차례|㎞|㎏|km|m(?![a-z])|톤|명|발|기|원|척|마리|대|개|문|분(?!량|기)"
)
_VAGUE = frozenset("기대문")  # "트럼프 2기", "30대 남성": these count nothing without a thing that they count
_SOLDIERS = re.compile(r"북한군|병력|(?:특수|특전|정예|파병)부대|특수작전군|군인|병사|파병|군|(?:전투|건설|공)병")
_WORKERS = re.compile(r"노동자|근로자")
# "60대 여성" is an age, "육사 47기" a class.
_AGE = re.compile(r"(?<!\d)[1-9]0대 ?(?:남|여[성자학 ]|초반|중반|후반|노인|청년|부부|운전|주부|이상 남|이상 여)")
_CLASS = re.compile(r"(?:육사|해사|공사|사관학교|학군|행시|사시|외시|연수원|공채|기수) ?\d{1,3}기")
OTHERS = re.compile(
    r"(?:기자|시민|주민|민간인|학생|어린이|아동|여성|남성|직원|승객|관광객|의원|장관|총리|교사|환자|선원|전문가|관계자)들? ?[\d,.만천백십억]+여?\Z"
)
_AT_LEAST = re.compile(r" ?(?:이상|가량|정도|안팎) ")
_TOLD_BEHIND = re.compile(
    r"의 | ?(?:(?:이|가|을|를)? ?넘는|이상의|가량의|정도의|안팎의|에 달하는|에 이르는) "
)  # "2만8천 개 넘는 컨테이너"
# What a counter counts is named before it ("컨테이너 2만8000개") or after it ("2발의 미사일").
_COUNTED: tuple[tuple[re.Pattern[str], str, str], ...] = tuple(
    (re.compile(pattern), unit, what)
    for pattern, unit, what in (
        (r"컨테이너", "containers", "containers"), (r"무인기|드론", "items", "drones"), (r"(?<!탄도)(?<!탄도 )미사일", "missiles", "missiles"), (r"탄도 ?(?:미사일|탄(?!도))", "missiles", "ballistic missiles"),
        (r"로켓", "missiles", "rockets"), (r"방사포", "systems", "multiple rocket launchers"), (r"곡사포", "systems", "howitzers"),
        (r"자주포|장사정포|대포|포문|화포", "systems", "artillery systems"), (r"레이더", "systems", "radars"),
        (r"방공|시스템|체계|판[치찌]르|패트리[엇어트]|이스칸데르", "systems", "systems"), (r"포탄", "shells", "artillery shells"), (r"방사포탄\b", "shells", "rocket shells"), (r"탄약", "shells", "ammunition"), (r"탄환", "shells", "rounds"),
        (r"전차|탱크", "vehicles", "tanks"), (r"장갑차", "vehicles", "armoured vehicles"), (r"트럭", "vehicles", "trucks"), (r"(?<!실)버스", "vehicles", "buses"),
        (r"열차", "vehicles", "trains"), (r"차량", "vehicles", "vehicles"), (r"선박|함정|화물선|군함|상륙함|호위함|수송함|구축함|호위정|수송선", "items", "ships"), (r"유조선", "items", "tankers"),
        (r"구축함", "items", "destroyers"), (r"잠수함", "items", "submarines"), (r"전투기|항공기|비행기", "items", "aircraft"), (r"헬기", "items", "helicopters"),
        (r"기업|회사", "items", "companies"), (r"은행", "items", "banks"), (r"기관|단체", "items", "organisations"), (r"위성", "items", "satellites"), (r"(?<![가-힣])(?:군|종|경주)?말(?![가-힣])", "items", "horses"), (r"염소", "items", "goats"),
        (r"(?:여단|사단|군단|연대|대대|중대)(?![가-힣]*장)", "items", "military units"),
    )
)  # fmt: skip


def read_korean(folded: str, number_end: int, stop: int) -> Phrase | None:
    """Read what follows a number of a Korean text; the arguments are those of `transform.figures.phrases.read_phrase`."""
    match = _COUNTER.match(folded, number_end, stop)
    if match is None:
        return None
    noun = read_noun(match.group(2), "ko")
    if (
        noun is None
        or _AGE.search(folded, max(0, number_end - 3), stop)
        or _CLASS.search(folded, max(0, number_end - 12), match.end())
    ):
        return None
    counter = _UNITS.match(match.group(2))
    last = match.start(2) + (len(counter.group()) if counter else len(match.group(2)))
    what: str | None = noun.what or None
    unit = noun.unit
    before = folded[max(0, number_end - 28) : min(stop, number_end + 18) if noun.unit == "people" else number_end]
    if noun.unit == "people" and OTHERS.search(folded, max(0, number_end - 24), number_end):
        what = "tourists" if "관광객" in before else "people"  # "이스라엘군이 … 기자 5명을": journalists
    elif noun.unit == "people":
        what = "workers" if _WORKERS.search(before) else "soldiers" if _SOLDIERS.search(before) else "people"
        if what == "people" and "관광객" in folded[max(0, number_end - 16) : number_end]:
            what = "tourists"
    elif not noun.measure and noun.unit != "containers":
        named = _counted_thing(folded, number_end, last, stop)
        if named is None and counter is not None and counter.group() in _VAGUE:
            return None
        unit, what = named or (unit, what)
    qualifier, end = read_right(folded, last, "ko")
    if qualifier == "exact" and match.group(1):
        qualifier = "about"
    return Phrase(unit, what, end, last, qualifier)


def _counted_thing(folded: str, number_end: int, last: int, stop: int) -> tuple[str, str] | None:
    """What a counter that says little counts, nearest to it on the left, else right behind "의"."""
    left = folded[max(0, number_end - 24) : number_end]
    beside = [(m.end(), unit, what) for pattern, unit, what in _COUNTED for m in pattern.finditer(left)]
    if beside:
        return max(beside)[1:]
    named = [(unit, what) for pattern, unit, what in _COUNTED if pattern.match(folded, last + 1)]
    if named and folded.startswith(" ", last):
        return named[0]  # "2만8천여 개 컨테이너 분량"
    if (more := _AT_LEAST.match(folded, last)) is not None:  # "1만 3000여 개 이상 컨테이너 분량"
        named = [(unit, what) for pattern, unit, what in _COUNTED if pattern.match(folded, more.end())]
        if named:
            return named[0]
    if _TOLD_BEHIND.match(folded, last):
        right = folded[last : min(stop, last + 16)]
        return next(((unit, what) for pattern, unit, what in _COUNTED if pattern.search(right)), None)
    return None
