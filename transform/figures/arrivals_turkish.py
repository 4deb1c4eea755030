"""Turkish figures of what goes by itself from one to another: "Rusya'dan Kuzey Kore'ye 1 milyon varil petrol geldi"."""

from __future__ import annotations

from collections.abc import Sequence

from core import late_re as re
from transform.figures.arguments_turkish import Side, find_arguments
from transform.figures.clauses_turkish import CLAUSE_END

_COME = re.compile(
    r"(?<!\w)(?:gel(?:di(?!ği gibi)|en(?!\w)|diğ|iyor|miş|ecek|eceğ)|ulaş(?:ti|tiğ|an(?!\w)|iyor|miş|acak|acağ)|taşin(?:di|diğ|an(?!\w)|iyor|miş|acak)|taşi(?:di|diğ|yan(?!\w)|yor|miş|yacak)|götürül|getiril|nakledil|(?<=[ea] )var(?:diğ|di(?!r)|acağ)|bekle(?:n(?:di|diğ|en(?!\w)|iyor|mekte)|niyor)|gir(?:diğ|di(?!ğ)|ecek))"
)
_CARRIES = re.compile(r"taşi(?!n)")
_FLED = re.compile(r"(?<!\w)(?:kaç(?:arak|ip|an|mayi|mak)|iltica|firar|siğin(?:an|di|arak|mak))")
_DIGIT = re.compile(r"\d")
_CARRIED = re.compile(
    r"götürül|taşi|nakledil|ulaş|gide(?:n|cek)"
)  # where to is told by itself: "950 konteynerin Rusya'ya götürüldüğü"
# The same before its noun: "Kuzey Kore'den Rusya'ya gelen 10 bin işçi".
_CAME = re.compile(
    r"(?<!\w)(?:gelen(?:lerin)?|ulaşan|giden|gidecek|gelecek|getirilen|götürülen|taşinan|nakledilen) (?=(?:(?:yaklaşik|en|az|fazla|toplam|yeni|ilk|son|ek|ilave|kuzey|koreli|rus|sayisi|sayisinin) ){0,3}\Z)"
)


def turkish_arrival(
    folded: str, figure: tuple[int, int], first: int, stop: int, sides: Sequence[Side]
) -> tuple[str | None, str | None]:
    """Return (giver, receiver) of what a figure counts, where its clause names from whom it comes, else (None, None).

    Args:
        folded: the folded text.
        figure: start and end of the figure.
        first: where what may hold an argument begins.
        stop: where its sentence ends.
        sides: the names of the sentence that stand for a country, in order.
    """
    verb = _CAME.search(folded, first, figure[0]) or _COME.search(folded, figure[1], stop)
    if verb is not None and _FLED.search(folded, first, verb.end()):
        return None, None  # "20 işçi Rusya'dan kaçarak Güney Kore'ye ulaştı": no one gave them
    listed = any(first <= side.start < figure[0] and side.case(folded) == "to" for side in sides)
    if (
        verb is not None
        and not listed  # "Kuzey Kore'ye 50 ton un, 10 ton şeker taşıyan"
        and _CARRIES.match(verb.group())
        and _DIGIT.search(folded, figure[1], verb.start())
    ):
        return None, None  # "yedi gemi 1500 askeri Vladivostok'a taşıdı": the ships carry
    if verb is None or any(True for _ in CLAUSE_END.finditer(folded, figure[1], verb.start())):
        return None, None
    start = max((m.end() for m in CLAUSE_END.finditer(folded, first, figure[0])), default=first)
    within = [side for side in sides if start <= side.start < verb.start()]
    named = find_arguments(folded, within, verb.start(), figure[0], finite=False, noun=False)
    # "1.500 Kuzey Koreli asker Vladivostok'a nakledildi": whose they are tells from whom
    own = [side.country for side in sides if side.demonym and figure[0] <= side.start < figure[1]]
    source = named.source or next((one for one in own if named.to not in {None, one}), None)
    if source is None and not _CARRIED.match(folded, verb.start()):
        return None, None
    to = named.to or (_user(folded, figure[0], within) if source is not None else None)
    return (source, to) if source != to else (None, None)


_USES = re.compile(
    r"['’]n?[iuü]n (?:[\w'’]+ ){0,4}?(?:kullandiğ|kullanmakta olduğ|ateşlediğ|firlattiğ|harcadiğ|tükettiğ)\w*(?!\w)"
)


def _user(folded: str, figure: int, sides: Sequence[Side]) -> str | None:
    """Return who uses what comes from another: "Rusya'nın kullandığı mermilerin yüzde 40'ının Kuzey Kore'den geldiği"."""
    return next((s.country for s in sides if _USES.match(folded, s.end, figure)), None)
