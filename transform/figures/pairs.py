"""The other of the two countries where a sentence names both and tells one side of a transfer alone (docs/decisions/0151).

"Kuzey Kore'den alınan 40 ton yem Primorye'de bekletiliyor", "The Kremlin rejected a report that North Korea would send 25,000 troops": what goes from
the one, where no third country is named but by those who speak of it, goes to the other. Only what states give each other is told so:
arms, freight, soldiers and workers; money only where it comes to North Korea or is paid for each of its people.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from core import late_re as re
from core.model import Entity, Figure
from transform.figures.model import MONEY
from transform.figures.owners import is_sent, is_speaker
from transform.figures.partners import is_loss
from transform.figures.transfers import party_of
from transform.figures.understood import speaks_for

_NORTH, _RUSSIA = "North Korea", "Russia"
_OTHER = {_NORTH: _RUSSIA, _RUSSIA: _NORTH}
_ARMS = frozenset({"shells", "missiles", "systems", "vehicles", "containers"})
_GOODS = re.compile(r"arms|weapons|ammunition|munitions|shells|missiles|rockets|oil|fuel|petrol|grain|flour|food")
_FREIGHT = _ARMS | {"tonnes", "barrels", "litres", "kg"}
_GIFTS = re.compile(
    r"animals|horses|dogs|bears|lions|ducks|birds|cattle|cows|goats|sheep|pigs|vaccines|cars|limousines|tractors|locomotives|engines|rifles|weapons|radars|modules|buses"
)
# Who fled was given by no one.
_FLED = re.compile(
    r"(?<!\w)(?:kaç(?:an|ti|ip|arak|mayi|tiğ)|firar|iltica|siğin|fled|flee|escap|defect|сбежа|бежа|втек)|탈출|탈북"
)
# What stays at home or is for others: a border, a parade, a flood; and who is sent back.
_ELSEWHERE = re.compile(
    r"(?<!\w)(?:güney sinir|sinir (?:boy|hatt)|ara bölge|askersiz bölge|geçit tören|müze|sergi|sel (?:bölge|felaket)|afet|depo(?:su|lar)|dmz|demilitar|border with (?:the )?south|parade|museum|flood|stockpil|reserves|"
    r"демилитар|парад|наводнен|склад|запас|паводк|повін|перекид\w+ до кордон|esir|takas|iade|swap|exchange of|prisoner|обмен|пленн|полонен)|비무장|열병식|홍수|비축|포로"
)
# What a country sells or buys may be traded with all the world: "Rusya 200 milyon, Kuzey Kore 3 milyon ton kömür ihraç etti".
_TRADE = re.compile(
    r"(?<!\w)(?:ihra[cç]|ithal|exports?(?:ed|ing)?(?!\w)|imports?(?:ed|ing)?(?!\w)|экспорт|импорт|експорт|імпорт)|수출|수입"
)
# What is paid to those who lost someone goes to no state.
_TO_FAMILIES = re.compile(r"tazminat|aile(?:l|s)|compensat|famil(?:y|ies)|компенсац|семь|сім|보상|유족|가족")
# Words by which what Russia gives is the return for something, or a present.
_IN_EXCHANGE = re.compile(
    r"karşili[kğ]|bedel|hediye|armağan|fatura|takviye karş|(?<!\w)(?:in (?:exchange|return)|gifts?|presented|repa(?:id|ying|yment)|for each|per|barter)(?!\w)|(?<!\w)(?:her (?:bir )?asker|baş[iı]na|hayvan)|взамен|в обмен|подар|дарован|за каждого|대가|선물|1인당"
)
_FROM_RUSSIA = re.compile(
    r"(?<!\w)(?:rusya|moskova|vladivostok|vostoçn[iı]y|nahodka|primorye)(?: liman\w+)?'?n?[dt][ae]n(?!\w)|(?<!\w)(?:from|at|in) (?:the )?(?:(?:russian )?(?:far eastern )?port of )?(?:russia|moscow|vostochny|vladivostok|nakhodka)(?!\w)|(?<!\w)из (?:россии|рф)(?!\w)|러시아(?:에서|로부터)"
)
_TO_FRONT = re.compile(r"(?<!\w)(?:cepheye|to the front|на фронт)(?!\w)|전선")
# What may be given, and was not: "yılda en fazla 500 bin varil alabilen Kuzey Kore'ye".
_CAP = re.compile(
    r"alabil|verebil|izin|tavan|(?<!\w)(?:üst )?sinir(?:i|in|la)|kota|(?<!\w)(?:cap(?:s|ped)?|limit\w*|allow\w*|permit\w*|quota|ceiling)(?!\w)|лимит|квот|потол|상한|허용"
)
_NEAR = 48  # characters
# "Her asker için 2 bin dolar", "per worker": what is paid for those of North Korea goes to it.
_FOR_EACH = re.compile(
    r"(?<!\w)(?:asker|işçi|kişi|emekçi) ba(?:ş|s)ina|(?<!\w)her (?:bir )?(?:kuzey koreli )?(?:asker|işçi|er)(?: için|e|in)?(?!\w)|(?<!\w)(?:for each|per|each|every) (?:north korean |one )?(?:soldier|worker|man|head|trooper|labou?rer|fighter)|"
    r"за каждого (?:северокорейск\w+ )?(?:солдат|военн|рабоч|бойц)|за кожного (?:північнокорейськ\w+ )?(?:солдат|військов|робітник)|(?:병사|군인|노동자|병력) ?(?:1인|한 ?명|1명)당"
)


def are_captives(what: str | None, giver: str | None, receiver: str | None) -> bool:
    """Tell whether those counted were captured, whom neither of the two gives to the other: "esir düşen iki asker, Rusya'ya gemiyle getirildiklerini anlattı"."""
    return "prisoners of war" in (what or "") and {giver, receiver} <= {_NORTH, _RUSSIA, None}


def complete_pair(figure: Figure, folded: str, sentence: tuple[int, int], names: Sequence[Entity]) -> Figure:
    """Return the figure with the side that its sentence leaves out, where it names the two and no third that may be it.

    Args:
        figure: as read; returned as it is where both sides or none are told.
        folded: the folded text.
        sentence: start and end of its sentence.
        names: the names of its sentence.
    """
    if (figure.giver is None) == (figure.receiver is None):
        return figure
    known = figure.giver or figure.receiver
    other = _OTHER.get(known or "")
    if other is None or not _may_be_given(figure, folded, sentence):
        return figure
    near = sentence if figure.giver == _NORTH else _part_of(folded, figure, sentence)
    if figure.giver == _RUSSIA and (
        _TO_FRONT.search(folded, *near) or not any(p.search(folded, *near) for p in (_IN_EXCHANGE, _FROM_RUSSIA))
    ):
        return figure  # "Rus ordusu cepheye 5 bin ton mühimmat sevk etti": Russia supplies many, North Korea one
    named = any(near[0] <= e.start < near[1] and speaks_for(e.name) == other for e in names)
    if not named or any(_is_third(e) for e in names):
        return figure
    if _CAP.search(folded, max(sentence[0], figure.start - _NEAR), min(sentence[1], figure.end + _NEAR)) is not None:
        return figure
    if _ELSEWHERE.search(folded, *sentence) is not None:
        return figure
    return replace(figure, giver=figure.giver or other, receiver=figure.receiver or other)


def _part_of(folded: str, figure: Figure, sentence: tuple[int, int]) -> tuple[int, int]:
    """Return the part of the sentence between semicolons in which a figure stands."""
    first = folded.rfind(";", sentence[0], figure.start) + 1
    stop = folded.find(";", figure.end, sentence[1])
    return max(first, sentence[0]), stop if stop >= 0 else sentence[1]


def _may_be_given(figure: Figure, folded: str, sentence: tuple[int, int]) -> bool:
    if figure.unit == "people":
        sent = figure.giver == _NORTH and is_sent(figure.what) and not is_loss(figure.what)
        return sent and _FLED.search(folded, *sentence) is None
    if figure.unit not in _ARMS and _TRADE.search(folded, *sentence) is not None:
        return False
    if figure.unit in MONEY:
        if _GOODS.search(figure.what or "") is not None:
            return True  # "sattığı 9,8 milyar dolarlık mühimmat"
        if _TO_FAMILIES.search(folded, *sentence) is not None:
            return False
        return figure.receiver == _NORTH or (
            figure.giver == _RUSSIA and _FOR_EACH.search(folded, *sentence) is not None
        )
    return figure.unit in _FREIGHT or (figure.unit == "items" and _GIFTS.search(figure.what or "") is not None)


# Where the war is: no one gives or takes there.
_AT_WAR = frozenset(
    {"Crimea", "Donetsk", "Luhansk", "Donbas", "Zaporizhzhia", "Kherson", "Kharkiv", "Pokrovsk", "Sumy"}
)


def _is_third(entity: Entity) -> bool:
    """True for a country that may be the other side; those who only speak of the two are none."""
    return (
        entity.kind == "place"
        and party_of(entity.name) not in _OTHER
        and not is_speaker(entity.name)
        and entity.name.partition(" ")[0] not in _AT_WAR
    )
