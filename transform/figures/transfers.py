"""Who gives what a figure counts to whom."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise

from core.model import Entity
from transform.figures.arguments_turkish import Side
from transform.figures.passages import read_passage
from transform.figures.transfers_english import english_transfer
from transform.figures.transfers_korean import korean_transfer
from transform.figures.transfers_russian import russian_transfer
from transform.figures.transfers_turkish import turkish_transfer

_SIDES = {
    "North Korea": "North Korea", "Pyongyang": "North Korea", "Kim Jong Un": "North Korea", "Korean People's Army": "North Korea",
    "Russia": "Russia", "Moscow": "Russia", "Vladimir Putin": "Russia", "Kremlin": "Russia", "Kursk Oblast": "Russia", "Russian Defence Ministry": "Russia",
    "Siberia": "Russia", "Russian Far East": "Russia", "Bolshoy Kamen": "Russia", "Vladivostok": "Russia", "Khabarovsk": "Russia", "Tatarstan": "Russia", "Alabuga": "Russia", "Belgorod Oblast": "Russia", "Khasan": "Russia",
    "Kursk": "Russia", "Vostochny Port": "Russia", "Vostochny": "Russia", "Vostochny Cosmodrome": "Russia", "Nakhodka": "Russia", "Dunai": "Russia", "Primorsky Krai": "Russia", "Ussuriysk": "Russia",
    "Yelabuga": "Russia", "Sakhalin": "Russia", "Amur Oblast": "Russia", "Buryatia": "Russia", "Rostov-on-Don": "Russia", "Bryansk": "Russia", "Sudzha": "Russia",
    "Rason": "North Korea", "Wonsan": "North Korea", "Chongjin": "North Korea", "Nampo": "North Korea", "Sinuiju": "North Korea", "Tumangan": "North Korea",
    "China": "China", "Beijing": "China", "Iran": "Iran", "Tehran": "Iran", "Ukraine": "Ukraine", "Kyiv": "Ukraine",
    "South Korea": "South Korea", "Seoul": "South Korea", "United States": "United States", "Washington": "United States",
}  # fmt: skip
_FRONT = frozenset({"Kursk Oblast", "Belgorod Oblast", "Kursk", "Rostov-on-Don", "Bryansk", "Sudzha"})
# "Kursk'tan gelen üç general": who comes from the front is given by no one.
_LEAVES = {
    "tr": re.compile(r".{0,5}(?:kursk|belgorod|rostov|br[iy]ansk|suca|sudza)\w*'?[dt][ae]n.*", re.DOTALL),
    "en": re.compile(r"from .*", re.DOTALL),
    "ru": re.compile(r"(?:.*\W)?из .*", re.DOTALL),
    "uk": re.compile(r"(?:.*\W)?(?:з|із|зі) .*", re.DOTALL),
    "ko": re.compile(r".*에서.*", re.DOTALL),
}
_COUNTRIES = frozenset({"Russia", "North Korea", "China", "Iran", "Ukraine", "South Korea", "United States"})
_DEMONYM = re.compile(
    r"(?P<stem>rus(?!ya)|[\w ]+?li)(?:l[ae]r(?:[iuü]n|[ae]|[dt][ae]n)?|n[iuü]n|y[ae]|[dt][ae]n)?"
)  # "Ruslara"
# An upper bound that is set, and nothing that was sent: "the 500,000-barrel cap", "500 bin varillik üst sınır".
_CAP = re.compile(
    r"[- ]?(?:barrels?|tonnes?|tons?)?(?:[- ](?:a|per)[- ](?:year|month))?(?:[- ]annual)?[- ](?:cap|limit|ceiling|quota)(?!\w)|\w* (?:yillik )?(?:üst sinir|tavan|kota|limit)"
)
_CAP_BEFORE = re.compile(
    r"(?<!\w)(?:cap|limit|ceiling|quota)s?(?: of| at| set at| is| was|,)(?: (?:about|some|only|just))? \Z|(?<!\w)(?:sinir|tavan|kota|limit)\w*(?: olan| olarak| ise| da| de)? \Z"
    r"|(?<!\w)(?:лимит|потол|квот|предел|ліміт|стел|межа|меж[іу])\w*(?: (?:в|на|у|до|—|–))? \Z|상한(?:선)?(?:은|인|을|이)? ?(?:연간 ?)?\Z"
)
# "shipped 1,500 troops aboard seven Russian landing ships", "на семи кораблях": they carry.
_ABOARD = re.compile(
    r"(?<!\w)(?:aboard|on board)(?: (?:the|some|about|at least|up to))? \Z|(?<!\w)на (?:борту )?(?=\w+ (?:\w+ )?(?:корабл|суд|самол|поезд|судн|літак))\Z"
)
# "North Korean arms worth as much as $9.8 billion have flowed to Russia".
_WORTH = re.compile(
    r"n? (?:[a-z-]+ ){1,3}(?:worth|valued at)(?: as much as| more than| at least| about| some| up to)? ?"
)
_BASED = re.compile(
    r"-(?:based|led|backed|made)| merkezli| destekli| yapimi"
)  # "the Seoul-based institute" gives nothing
# Whose money it is says nothing of who gives it: "2 bin ABD doları", "300 million South Korean won".
_MONEY = re.compile(
    r"(?:n|n['’]s)? ?(?:dolar|dollar|доллар|долар|달러|yuan|юан|위안|won(?!\w*[ae])|вон|ruble|rouble|рубл|루블|yen(?!i)|иен|엔(?!진)|lira)"
)
_COUNTED_BEFORE = re.compile(
    r"(?:\d|bin|milyon|milyar|thousand|million|billion|тысяч\w*|тыс\.?|млн|млрд|миллион\w*|миллиард\w*|мільйон\w*|мільярд\w*|만|억|천)[ -]?\Z"
)
_Roles = tuple[str | None, str | None]
_BY_CASE: dict[str, Callable[..., _Roles]] = {
    "ru": russian_transfer,
    "uk": partial(russian_transfer, ukrainian=True),
    "ko": korean_transfer,
}


def is_cap(folded: str, figure: tuple[int, int], first: int) -> bool:
    """Tell whether a figure is an upper bound that is set, and nothing that was sent: "500 bin varillik üst sınır", "yasal tavan ise 500 bin varil".

    Args:
        folded: the folded text.
        figure: start and end of the figure.
        first: where its sentence begins.
    """
    return (
        _CAP.match(folded, figure[1]) is not None
        or _CAP_BEFORE.search(folded[max(first, figure[0] - 34) : figure[0]]) is not None
    )


def list_parties() -> tuple[str, ...]:
    """Return the countries that give and receive, by the names that figures have."""
    return tuple(sorted(_COUNTRIES))


def party_of(name: str) -> str | None:
    """Return the country that a known name (English, of the gazetteer) gives or receives for, or None."""
    return _SIDES.get(name)


def read_transfer(
    folded: str,
    figure: tuple[int, int],
    sentence: tuple[int, int],
    lang: str,
    entities: Sequence[Entity],
    *,
    carried: bool = True,
) -> tuple[str | None, str | None]:
    """Return (giver, receiver) of what a figure counts, each a country in English or None.

    Args:
        folded: the folded text.
        figure: start and end of the figure.
        sentence: start and end of its sentence.
        lang: its language.
        entities: the names of the sentence, in order.
        carried: False for what travels by itself (guests, ships), which "from X to Y" alone gives to no one.
    """
    if lang not in {"tr", "en", "ru", "uk", "ko"}:
        return None, None
    before = folded[max(sentence[0], figure[0] - 34) : figure[0]]
    if is_cap(folded, figure, sentence[0]) or _ABOARD.search(before):
        return None, None
    sides = [
        (e, _SIDES[e.name])
        for e in entities
        if e.name in _SIDES
        and sentence[0] <= e.start < sentence[1]
        and not _BASED.match(folded, e.end)
        and not _is_money(folded, e)
        and not (
            e.name in _FRONT
            and _LEAVES[lang].fullmatch(folded, max(sentence[0], e.start - 5), min(e.end + 6, len(folded)))
        )
    ]
    if not sides:
        return None, None
    if lang == "tr":
        turkish = [_side(folded, e, side) for e, side in sides]
        giver, receiver = turkish_transfer(folded, figure, sentence, turkish, carried=carried)
    elif lang in _BY_CASE:
        giver, receiver = _BY_CASE[lang](folded, figure, sentence, [(e.start, e.end, side) for e, side in sides])
        if carried and giver is None and receiver is None:
            giver, receiver = read_passage(folded, figure, sentence, lang, sides)
    else:
        giver, receiver = english_transfer(folded, figure, sentence, sides, carried=carried)
    if giver is None and receiver is not None:
        # "3,000 more North Korean troops had been sent": whose they are tells who gives.
        own = [side for e, side in sides if figure[0] <= e.start < figure[1] and side != receiver]
        own += [side for e, side in sides if side != receiver and folded[figure[1] : e.start] in {" of ", " of the "}]
        own += [side for e, side in sides if side != receiver and _WORTH.fullmatch(folded, e.end, figure[0])]
        giver = own[0] if own else None
    if giver is None and receiver == "Russia" and any(e.name in _FRONT for e in entities if e.start < figure[1]):
        receiver = receiver if any(side != "Russia" for _, side in sides) else None  # moved from one front to another
    joined = _joined(folded, sides)
    giver = None if any(giver in pair and receiver not in pair for pair in joined) else giver
    receiver = None if any(receiver in pair and giver not in pair for pair in joined) else receiver
    return (None, None) if giver == receiver else (giver, receiver)


def _is_money(folded: str, entity: Entity) -> bool:
    """True for the country that only tells whose currency a sum is in."""
    return (
        _MONEY.match(folded, entity.end) is not None
        and _COUNTED_BEFORE.search(folded, max(0, entity.start - 12), entity.start) is not None
    )


_AND = re.compile(r"['’]?\w{0,3} (?:ve|and|or) (?:the )?")


def _joined(folded: str, sides: Sequence[tuple[Entity, str]]) -> list[frozenset[str]]:
    """Return the pairs of countries that act or receive together: "Rusya ve Çin", of whom neither is known to give it all."""
    return [
        frozenset({one, other})
        for (first, one), (second, other) in pairwise(sides)
        if one != other and _AND.fullmatch(folded, first.end, max(first.end, second.start))
    ]


def _side(folded: str, entity: Entity, country: str) -> Side:
    demonym = _DEMONYM.fullmatch(folded, entity.start, entity.end)
    end = entity.end if demonym is None else demonym.end("stem")
    return Side(country, entity.start, end, demonym is not None, entity.name in _COUNTRIES)
