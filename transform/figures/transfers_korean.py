"""Who gives what a Korean figure counts to whom: by the particle of each name and the verb of transfer of the figure's clause.

The verb ends its clause; before it 이/가/은/는 mark who acts, 에/에게/(으)로 to whom, 에서/(으)로부터 from whom. A clause before a noun
("러시아에 파병된 북한군 1만 명") tells of what the figure counts, as does one whose noun the figure measures ("받은 석유는 100만 배럴").
Source: Sohn, The Korean Language (1999), § 9.3 (particles), § 9.6 (relative clauses).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from core import late_re as re

_Side = tuple[int, int, str]  # where the word of a name begins and ends, and its country

_TAKE = r"(?P<take>(?:제공|지원|공급|넘겨|건네|전달|지급)\s?받|(?<!공격을 )(?<!영향을 )(?<!제재를 )(?<!평가를 )(?<!지시를 )(?<!보고를 )(?<!훈련을 )(?<!교육을 )(?<!비판을 )(?<!초청을 )(?<!허가를 )(?<!처벌을 )(?<!치료를 )(?<!위협을 )(?<!요청을 )(?<!의심을 )(?<!주목을 )받(?:[았은아으]|기로)|수입|구매|구입|사들[이여였]|들여[왔온오]|(?<!신원을 )(?<!신병을 )(?<!증거를 )(?<!영상을 )확보|조달|얻[었은어]|도입|받아들|벌어들[였이]|벌었)"
_CARRY = r"(?P<carry>(?:이송|수송|운송|후송)(?=[한했하])|실어 ?[나날]|태워 ?[보왔갔])"
_COME = r"(?P<come>(?:파병|파견|공급|수출|전달|제공|지원|이전|이송|반입|투입|송출|판매|인도|선적|지급|송환|이동|배치)\s?(?:됐|된|되[어었]|될)|보내[졌진지]|넘어[갔간가]|들어[갔간가왔온오]|건너[갔간가]|나[갔간](?=[다고 을])|도착|유입|도달|이동[했하]|(?<![가-힣])(?:갔|간(?= )))"
_GIVE = r"(?P<give>보[냈낸]|보내[는어]?|보낼|파병|파견|공급|제공|지원(?![받])|수출|판매|팔[았아]|팔(?=[고며])|판(?= )|넘[겼긴겨기]|전달|이전(?=[한했하])|송출|인도(?=[한했하])|선적|발송|기증|송환(?=[한했하])|선물|반출|양도|건[넸넨네]|줬|주었|줄(?= )|지급|지불)"
_VERB = re.compile(f"{_TAKE}|{_COME}|{_CARRY}|{_GIVE}")
# What ends a clause: a conjunctive ending, a mark, or the end of what someone says.
_PAST = "".join(
    chr(code) for code in range(0xAC00, 0xD7A4) if (code - 0xAC00) % 28 == 20
)  # syllables that end in ㅆ: "갔고"
_BREAK = re.compile(
    rf"[{_PAST}]고 |(?:이르|달하|넘|받|보내|팔|주|내|오르|늘|줄|넘기|건네|되|가|오)고 (?!있|싶|나서)|[가-힣](?:[했됐하이]고|며|면서|지만|는데|으나|다고|라고|다는|라는),? |[가-힣](?:고|자|[해라아어]서?|다), |;|[\"”’'] "
)
# An ending that makes a clause tell of the noun behind it.
_RELATIVE = re.compile(r"(?:[한된낸진긴넨온간은던]|하는|되는|보내는|할|될|보낼) ")
_TO = re.compile(r"(?:군|측|당국|정부|행|쪽|영토|지역)?(?:에|에게|으로|로|에는|에도|에게는|한테)\Z")
_FROM = re.compile(r"(?:군|측|당국|정부)?(?:에서|에서는|으로부터|로부터|에게서|한테서|발)\Z")
_SUBJECT = re.compile(r"(?:군|측|당국|정부|정권|지도부)?(?:이|가|은|는|도|에서도)\Z")
_TOPIC = re.compile(r"[은는]\Z")
_AND = re.compile(r"(?:와|과|및|,)\Z")
_OF = re.compile(r"의\Z")
_NOMINATIVE = re.compile(r"[이가]\Z")
_NAMES = re.compile(
    r"조선인민군|북한군?|북(?=에|은|이|의|과|측|,|\b)|北|조선|평양|러시아군?|러(?=에|와|서|의|는|가|로|측|\b)|모스크바|한국|남한|미국|중국|이란|우크라이나|키이우|서울|워싱턴|베이징|테헤란|김정은|푸틴|크렘린궁?|쿠르스크|국방부|블라디보스토크|하바롭스크|우수리스크|연해주|나홋카|보스토치니|두나이|하산|타타르스탄|알라부가|옐라부가|벨고로드|로스토프|브랸스크|사할린|부랴티야|나선|나진|청진|원산|남포|신의주"
)
_BOUND = re.compile(r"[가-힣]+?(?:으로|로|행)(?=[\"”'.…]?\s*\Z|[,…])")
_PLACE_BEHIND = re.compile(
    r" (?:서부 |동부 |극동 |접경 )?(?:지역|동부|서부|극동|북부|남부|전선|주|국경|항구|공장|본토|영토|군|정부|당국|측|대통령|국무위원장|위원장)(?P<case>[가-힣]{0,4})(?= |\Z)"
)
_PEOPLE = re.compile(r"\d[\d,만천백]*여? ?명")
_OWNED = re.compile(r"(?:산|제)? ")
_HANGUL_RUN = re.compile(r"[가-힣]+")
_CARRIER = re.compile(r"(?:이|가|은|는|과|와|도|,) ?")
# "병력 5천 명의 대가로", "5천 명을 보낸 대가로": what is given for it goes the other way round.
_PAID_FOR = re.compile(
    r"[가-힣]{0,3}(?: [가-힣]{1,6}){0,2}? ?(?:(?<=의) |에 대한 |(?<=[을를]) ?받[은는] |파병 |파병의 |파견 )(?:대가|보상|보답|반대급부)로"
)
_AIMED = {"대러": "Russia", "대북": "North Korea"}


def korean_transfer(
    folded: str, figure: tuple[int, int], sentence: tuple[int, int], sides: Sequence[_Side]
) -> tuple[str | None, str | None]:
    """Return (giver, receiver) of a figure; the arguments are those of `transform.figures.transfers.read_transfer`.

    Args:
        folded: the folded text.
        figure: start and end of the figure.
        sentence: start and end of its sentence.
        sides: the names of the sentence that stand for a country, in order.
    """
    if (paid_for := _PAID_FOR.match(folded, figure[1])) is not None:
        giver, receiver = korean_transfer(folded, (paid_for.end(), paid_for.end()), sentence, sides)
        return receiver, giver
    first = max((m.end() for m in _BREAK.finditer(folded, sentence[0], figure[0])), default=sentence[0])
    after = _BREAK.search(folded, figure[1], sentence[1])
    stop = after.end() if after is not None else sentence[1]
    verb = _VERB.search(folded, figure[1], stop)
    if verb is None:
        verb = _relative(folded, first, figure[0])
    if verb is None:
        return _bound(folded, figure, sentence, sides)
    within = [side for side in sides if first <= side[0] < verb.start()]
    if any(c != d and _AND.search(folded[a:b]) and 0 <= e - b <= 1 for (a, b, c), (e, _, d) in pairwise(within)):
        return None, None  # "러시아와 중국은": who gave how much is not said
    roles = [(country, *_role(folded, start, end)) for start, end, country in within]
    to = next((c for c, role, _ in reversed(roles) if role == "to"), None)
    source = next((c for c, role, _ in reversed(roles) if role == "from"), None)
    subjects = [(c, marked) for c, role, marked in roles if role == "subject"]
    subject = next((c for c, marked in reversed(subjects) if marked), subjects[-1][0] if subjects else None)
    aimed = re.search("|".join(_AIMED), folded[first : verb.start()])
    if aimed is not None:
        to = to or _AIMED[aimed.group()]
    if subject is None:  # "러시아의 대북 정제유 수출은"
        subject = next((c for c, role, _ in roles if role == "of" and c != to), None)
    if subject is None and (to or source) is not None and not verb["come"]:
        # "러시아는 북한에 밀을 팔고 북한에서 사과를 사들였다": the topic of the clause before goes on
        told = [s for s in sides if sentence[0] <= s[0] < first and _TOPIC.search(folded[s[0] : s[1]])]
        subject = told[-1][2] if told and told[-1][2] not in {to, source} else None
    if verb["take"]:
        return source or _own(folded, figure, sides, subject), subject
    if verb["come"]:
        return source or _own(folded, figure, sides, to), to
    if verb["carry"] and _CARRIER.match(folded, figure[1]):
        return None, None
    if verb["carry"]:  # "러시아 상륙함이 북한 특수부대 1500명을 블라디보스토크로 이송했다": the ships carry
        return source or _own(folded, figure, sides, to) or (subject if subject != to else None), to
    return subject or source, to


def _bound(
    folded: str, figure: tuple[int, int], sentence: tuple[int, int], sides: Sequence[_Side]
) -> tuple[str | None, str | None]:
    """Return whose people a headline says are bound for where: "북한 노동자 1만5천명 러시아로", "북 공병 6천명 쿠르스크행"."""
    for start, end, country in sides:
        if not 0 <= start - figure[1] <= 2:
            continue
        bound = _BOUND.match(folded, start, sentence[1])
        own = _own(folded, figure, sides, country) if bound is not None and end <= bound.end() else None
        if own is not None:
            return own, country
    return None, None


def _relative(folded: str, first: int, figure: int) -> re.Match[str] | None:
    """Return the last verb before a figure that tells of the noun between them: "러시아에 파병된 북한군 …"."""
    found = list(_VERB.finditer(folded, first, figure))
    if not found:
        return None
    if _PEOPLE.search(folded, found[-1].end(), figure):
        return None  # "파병된 북한군 1만5천명 가운데 사망자 600명": it tells of the first
    end = _RELATIVE.search(folded, found[-1].end() - 1, min(figure, found[-1].end() + 4))
    return found[-1] if end is not None else None


def _role(folded: str, start: int, end: int) -> tuple[str, bool]:
    """Return how the word of a name stands to the verb, and whether it is marked as who acts."""
    name = _NAMES.match(folded, start)
    particle = folded[name.end() : end] if name is not None else folded[start:end]
    if not particle and (written := _HANGUL_RUN.match(folded, end)) is not None:
        particle = written.group()  # a name that the gazetteer has without its particle
    if not particle and (behind := _PLACE_BEHIND.match(folded, end)) is not None:
        particle = behind["case"]
    if not particle and folded.startswith(",", end):
        return "subject", False  # "북, 러에 포탄 지원": headlines leave out who-particles
    for role, pattern in (("from", _FROM), ("to", _TO), ("subject", _SUBJECT), ("of", _OF)):
        if pattern.match(particle):
            return role, _NOMINATIVE.search(particle) is not None
    return "other", False


def _own(folded: str, figure: tuple[int, int], sides: Sequence[_Side], to: str | None) -> str | None:
    """Return whose what is counted is: "북한군 3천 명", "북한산 포탄 100만 발"."""
    for start, end, country in reversed(sides):
        word = folded[start:end]
        if (
            end <= figure[0]
            and figure[0] - end <= 14
            and country != to
            and (word.endswith(("군", "산", "제")) or _OWNED.match(folded, end))
        ):
            return country
    return None
