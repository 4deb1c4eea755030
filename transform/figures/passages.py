"""What goes from one country to the other as the words of place alone tell it, whatever the verb: "from Rajin to Vladivostok", "Rajin'den Rusya'ya".

Two more ways of telling need no verb in the clause of a figure: a heading over a list ("Pyongyang'dan Moskova'ya:", "What Russia sent in return:"),
or what stands before a colon; and a word that points back to a country ("bu ülkeye", "oradan").
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence

from core import late_re as re
from core.model import Entity
from transform.figures.arguments_turkish import Side, find_arguments
from transform.figures.clauses_turkish import CLAUSE_END

_Sides = Sequence[tuple[Entity, str]]
_Pair = tuple[str | None, str | None]
_NOTHING: _Pair = (None, None)
# Words between a preposition and the name of a place: "from the North Korean port of Rajin to".
_PLACE_EN = r"(?:the |a |its |north korea['’]s |russia['’]s |north korean |russian |far eastern )*(?:ports? (?:of |in |at |city of )?|city of )?"
# "Picked up 300 containers at Rajin and unloaded them at Dunay": what ships do tells which is which.
_LOADED_EN = r"(?:load(?:ed|ing|s)?|pick(?:ed|ing|s)? up|collect(?:ed|ing|s)?|t(?:ook|aken|aking) on)(?: [\w,.'’-]+){0,6}? (?:at|in)"
_UNLOADED_EN = r"(?:(?:unload|offload|discharg|deposit|deliver|dock|moor)(?:e?d|ing|s)?|dropp?(?:ed|ing) (?:them )?off)(?: (?:it|them|the \w+|its \w+))? (?:at|in)"
_FROM_EN = re.compile(rf"(?<!\w)(?:from|out of|leaving|{_LOADED_EN}) {_PLACE_EN}\Z")
_TO_EN = re.compile(rf"(?<!\w)(?:to|into|for|reached|toward|towards|bound for|{_UNLOADED_EN}) {_PLACE_EN}\Z")
_CLAUSE_EN = re.compile(
    r";|(?<!\d),(?! (?:which|that|via|through)|\d)|(?<!\w)(?:but|while|whereas|although|and then)(?!\w)"
)
_FROM_RU = re.compile(
    r"(?<!\w)(?:из|с территории|от|із|зі|з|з території) (?:\w+(?:ого|ой|их|ого|ої) )?(?:порта |порту )?\Z"
)
_TO_RU = re.compile(r"(?<!\w)(?:в|во|на территорию|до|на територію) (?:\w+(?:ий|ую|ий|ого|ої) )?(?:порт |порту )?\Z")
_CLAUSE_RU = re.compile(r";|(?<!\d),(?! котор| як|\d)|(?<!\w)(?:но|однако|але|а)(?!\w)")
# What is fired at someone, or who flees there, is given to no one.
_NO_GIFT = re.compile(
    r"(?<!\w)(?:fir(?:ed|ing)|launch\w*|shot|shell(?:ed|ing)|fle[ed]\w*|defect\w*|escap\w*|travell?ed|migrat\w*|ateşle|firlat|vur(?:du|an|ul)|kaç(?:an|ti|ip|tiğ|iyor|mak|arak|tik|abil|mayi|may[ae]n)|iltica|siğin|firar|"
    r"выпусти|выпущен|запусти|запущен|обстрел|бежа|сбежа|випусти|випущен|запусти|обстріл|втек|втік)"
)
_OWNED_PLACE = 28  # characters: "Rusya'nın Vostoçnıy Limanı'ndan"
_FARTHEST = 60  # characters between where from and where to


def read_passage(folded: str, figure: tuple[int, int], sentence: tuple[int, int], lang: str, sides: _Sides) -> _Pair:
    """Return (giver, receiver) where the clause of a figure names where from and where to, else (None, None).

    Args:
        folded: the folded text.
        figure: start and end of the figure.
        sentence: start and end of its sentence.
        lang: English, Russian or Ukrainian.
        sides: the names that stand for a country, each with it, in order.
    """
    clause, source_of, to_of = (_CLAUSE_EN, _FROM_EN, _TO_EN) if lang == "en" else (_CLAUSE_RU, _FROM_RU, _TO_RU)
    first = max((m.end() for m in clause.finditer(folded, sentence[0], figure[0])), default=sentence[0])
    behind = clause.search(folded, figure[1], sentence[1])
    stop = behind.start() if behind is not None else sentence[1]
    within = [(e, side) for e, side in sides if first <= e.start < stop]
    if len(within) < 2 or _NO_GIFT.search(folded, first, stop):
        return _NOTHING
    for at, (entity, source) in enumerate(within):
        if not source_of.search(folded, max(first, entity.start - _FARTHEST), entity.start):
            continue
        for other, to in within[at + 1 :]:
            if other.start - entity.end > _FARTHEST:
                break
            if to != source and to_of.search(folded, max(entity.end, other.start - _FARTHEST), other.start):
                return source, to
    return _NOTHING


def turkish_passage(folded: str, figure: tuple[int, int], first: int, stop: int, sides: Sequence[Side]) -> _Pair:
    """Return (giver, receiver) where the clause of a Turkish figure has a name in the ablative and another in the dative.

    Args:
        folded: the folded text.
        figure: start and end of the figure.
        first: where what may hold an argument begins.
        stop: where its sentence ends.
        sides: the names of the sentence that stand for a country, in order.
    """
    if len({side.country for side in sides}) < 2 or not any(
        side.case(folded) == "from" or folded.find("liman", side.end, side.end + _OWNED_PLACE) >= 0 for side in sides
    ):
        return _NOTHING
    start = max((m.end() for m in CLAUSE_END.finditer(folded, first, figure[0])), default=first)
    end = next((m.start() for m in CLAUSE_END.finditer(folded, figure[1], stop)), stop)
    within = [side for side in sides if start <= side.start < end]
    if len({side.country for side in within}) < 2 or _NO_GIFT.search(folded, start, end + 12):
        return _NOTHING
    named = find_arguments(folded, within, end, figure[0], finite=False, noun=False)
    if named.source is None or named.to is None or named.source == named.to:
        return _NOTHING
    return named.source, named.to


_BULLET = re.compile(r"[ \t]*(?:[-–—•*·▪■►]|\d{1,2}[.)])[ \t]+")
_HEADED = re.compile(r"[^\n]{4,160}?(?P<mark>:?)[ \t]*\Z")
_COLON = re.compile(r":(?=\s)")
_MOST_ITEMS = 12


def find_heading(folded: str, figure: int, bounds: Sequence[int]) -> tuple[int, int] | None:
    """Return where the heading of a figure stands: the line over its list, or what is before a colon; None where it has none.

    Args:
        folded: the folded text.
        figure: where the figure begins.
        bounds: where the sentences of the text begin, and the end of the last.
    """
    begin = bounds[max(0, bisect_right(bounds, figure) - 1)]
    colon = None
    for mark in _COLON.finditer(folded, begin, figure):
        colon = mark
    if colon is not None:
        return begin, colon.start()
    line = folded.rfind("\n", 0, figure) + 1
    if line == 0 or not _BULLET.match(folded, line):
        return None
    for _ in range(_MOST_ITEMS):
        above = folded.rfind("\n", 0, line - 1) + 1
        told = folded[above : line - 1]
        if told.strip() and not _BULLET.match(folded, above):
            head = _HEADED.fullmatch(told)
            return None if head is None else (above, above + len(told.rstrip().rstrip(":")))
        if above == 0:
            return None
        line = above
    return None


_POINTS = {
    "tr": re.compile(
        r"(?<!\w)(?:(?:(?:bu|söz konusu|ayni) )?(?P<region>bölge(?=ye(?!\w)))|(?:bu|söz konusu|ayni) ülke(?=y[ea]|den|nin)|(?P<own>ülkesi)(?=n[iuü]n|ne(?!\w)|nden)|ora(?=dan|ya(?!\w))|bura(?=dan|ya(?!\w)))"
    ),
}  # fmt: skip
_POINTERS = ("bölgeye", "ülkesin", "ülkey", "ülkeden", "ülkenin", "oradan", "oraya", "buradan", "buraya")
_REGIONS = frozenset(
    {"Kursk Oblast", "Kursk", "Belgorod Oblast", "Bryansk", "Tatarstan", "Primorsky Krai", "Amur Oblast", "Khabarovsk"}
)
_ON_THE_WAY = re.compile(r"'?(?:y?[ea]|n[ea]),? ")
_ACTS = re.compile(r"(?:'?n?[iuü]n(?!\w)|,| (?:ise|da|de)(?!\w))")


def point_back(
    text: str,
    folded: str,
    sentence: tuple[int, int],
    lang: str,
    entities: Sequence[Entity],
    before_it: Callable[[], Sequence[Entity]],
    country: Callable[[str], str | None],
    speaks_for: Callable[[str], str | None],
) -> list[Entity]:
    """Return the words of a sentence that point back to a country, as names of it: "bu ülkeye", "oradan".

    Args:
        text: the text.
        folded: `fold(text)`.
        sentence: start and end of the sentence.
        lang: its language.
        entities: the names of the sentence, in order.
        before_it: reads on, when asked, the names of the sentence before.
        country: which country a name gives or receives for, None: none.
        speaks_for: the same, and for which one a claimant speaks.
    """
    pattern = _POINTS.get(lang)
    if pattern is None or not any(folded.find(word, *sentence) >= 0 for word in _POINTERS):
        return []
    found = []
    for match in pattern.finditer(folded, *sentence):
        if match["region"]:
            regions = [
                e for part in (before_it(), entities) for e in part if e.end <= match.start() and e.name in _REGIONS
            ]
            if regions:
                owner = country(regions[-1].name) or regions[-1].name
                found.append(Entity("", owner, "place", match.start("region"), match.end(), match.group()))
            continue
        if match["own"]:  # "Kuzey Kore Dışişleri Bakanlığı Sözcüsü, ülkesinin …": of who speaks
            speaks = [side for e in entities if e.end <= match.start() and (side := speaks_for(e.name)) is not None]
            if speaks:
                found.append(
                    Entity("", speaks[-1], "place", match.start(), match.end(), text[match.start() : match.end()])
                )
            continue
        before = [(e, side) for e in entities if e.end <= match.start() and (side := country(e.name)) is not None]
        if not before:
            continue
        nearest, side = before[-1]
        if _ON_THE_WAY.fullmatch(folded, nearest.end, match.start()):
            continue  # "Rajin'den Dunay'a, oradan da trenle …"
        if len({one for _, one in before}) > 1 and _ACTS.match(folded, nearest.end):
            side = next(one for _, one in reversed(before) if one != side)  # who acts is not where it goes
        found.append(Entity("", side, "place", match.start(), match.end(), text[match.start() : match.end()]))
    return found
