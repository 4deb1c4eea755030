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
_FREIGHT = _ARMS | {"tonnes", "barrels", "litres", "kg"}
_GIFTS = re.compile(
    r"animals|horses|dogs|bears|lions|ducks|birds|cattle|cows|goats|sheep|pigs|vaccines|cars|limousines|tractors|locomotives|drones|engines|rifles|weapons|radars|modules|buses"
)
# What stays at home or is for others: a border, a parade, a flood; and who is sent back.
_ELSEWHERE = re.compile(
    r"(?<!\w)(?:güney sinir|sinir (?:boy|hatt)|ara bölge|askersiz bölge|geçit tören|müze|sergi|sel (?:bölge|felaket)|afet|depo(?:su|lar)|dmz|demilitar|border with (?:the )?south|parade|museum|flood|stockpil|reserves|"
    r"демилитар|парад|наводнен|склад|запас|паводк|повін|перекид\w+ до кордон|esir|takas|iade|swap|exchange of|prisoner|обмен|пленн|полонен)|비무장|열병식|홍수|비축|포로"
)
# What a country sells or buys may be traded with all the world: "Rusya 200 milyon, Kuzey Kore 3 milyon ton kömür ihraç etti".
_TRADE = re.compile(r"(?<!\w)(?:ihra[cç]|ithal|exports?(?:ed|ing)?(?!\w)|imports?(?:ed|ing)?(?!\w)|экспорт|импорт|експорт|імпорт)|수출|수입")
# What is paid to those who lost someone goes to no state.
_TO_FAMILIES = re.compile(r"tazminat|aile(?:l|s)|compensat|famil(?:y|ies)|компенсац|семь|сім|보상|유족|가족")
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


def complete_pair(
    figure: Figure, folded: str, sentence: tuple[int, int], names: Sequence[Entity]
) -> Figure:
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
    parties = {speaks_for(e.name) for e in names}
    if other not in parties or any(_is_third(e) for e in names):
        return figure
    if _CAP.search(folded, max(sentence[0], figure.start - _NEAR), min(sentence[1], figure.end + _NEAR)) is not None:
        return figure
    if _ELSEWHERE.search(folded, *sentence) is not None:
        return figure
    return replace(figure, giver=figure.giver or other, receiver=figure.receiver or other)


def _may_be_given(figure: Figure, folded: str, sentence: tuple[int, int]) -> bool:
    if figure.unit == "people":
        return figure.giver == _NORTH and is_sent(figure.what) and not is_loss(figure.what)
    if figure.unit not in _ARMS and _TRADE.search(folded, *sentence) is not None:
        return False
    if figure.unit in MONEY:
        if _TO_FAMILIES.search(folded, *sentence) is not None:
            return False
        return figure.receiver == _NORTH or (
            figure.giver == _RUSSIA and _FOR_EACH.search(folded, *sentence) is not None
        )
    return figure.unit in _FREIGHT or (figure.unit == "items" and _GIFTS.search(figure.what or "") is not None)


# Where the war is: no one gives or takes there.
_AT_WAR = frozenset({"Crimea", "Donetsk", "Luhansk", "Donbas", "Zaporizhzhia", "Kherson", "Kharkiv", "Pokrovsk", "Sumy"})


def _is_third(entity: Entity) -> bool:
    """True for a country that may be the other side; those who only speak of the two are none."""
    return entity.kind == "place" and party_of(entity.name) not in _OTHER and not is_speaker(entity.name) and entity.name not in _AT_WAR
