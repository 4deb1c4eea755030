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
from transform.figures.clauses_turkish import CLAUSE_END
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
    r"(?<!\w)(?:güney sinir|sinir (?:boy|hatt)|ara bölge|askersiz bölge|geçit tören|müze|sergi|sel (?:bölge|felaket)|afet|depo(?:su|lar)|dmz|demilitar|border with (?:the )?south|parade|museum|flood|stockpil|reserves|baraj|kendi (?:ordu|birlik|asker|halk)|cephe birlik|dams?(?!\w)|provinces?(?!\w)|(?:its|their) (?:own )?(?:front-?line|units|troops|army|military|forces)|дамб|плотин|провинци|провінці|гребл|"
    r"демилитар|парад|наводнен|склад|запас|паводк|повін|перекид\w+ до кордон|esir|takas|iade|swap|exchange of|prisoner|обмен|пленн|полонен)|비무장|열병식|홍수|비축|포로| 댐|자강도|양강도"
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
# Where a clause of its own begins, in which a country named behind a figure, or before it, takes no part in what is given.
_NEXT_CLAUSE = re.compile(
    r";|,? (?:as|while|when|whereas|after|before|since|because|although|though|despite|amid|following|where)(?!\w)(?! part| well| many| much)|, (?:and|but|which)(?!\w)|"
    r"(?<!\w)(?:rağmen|karşin|ardindan)(?!\w)|(?<!\w)\w+(?:[ae]r|[iuü]r|yor)ken(?!\w)|"
    r", (?:и|а|но|однако|хотя|когда|пока|і|й|але|хоча|коли|поки)(?!\w)|(?<!\w)(?:после|несмотря|вопреки|на фоне|після|попри|всупереч)(?!\w)|"
    r"[냈했됐갔웠었았였겼졌쳤](?:고|으며|지만|으나|는데|으면서),? "
)
_ASIDE = re.compile(
    r"(?<![\w-])(?:as|while|when|after|before|despite|amid|because|although|though|following|несмотря|после|вопреки|на фоне|після|попри|всупереч)(?!\w)[^,;]*\Z"
)
_FROM = re.compile(r"'?n?[dt][ae]n(?!\w)")
# Who only thinks well or ill of the deed: "backed by Russia", "Moskova'nın övdüğü".
_ATTITUDE_BEFORE = re.compile(
    r"(?:back|support|buoy|embolden|encourag|prais|criticis|criticiz|condemn|protect|shield|endors|welcom)ed by (?:the )?\Z"
)
_ATTITUDE_BEHIND = re.compile(
    r"(?:['’]?n[iuü]n)? (?:da |de )?(?:\w+ ){0,2}?(?:karşi çik|öv(?:düğ|gü)|eleştir|kina|veto|itiraz|destekle)"
)
# … but who denies, confirms or is asked speaks of what he was given: "Peskov dismissed other reports; South Korea said …".
_ANSWERS = re.compile(
    r"(?<!\w)(?:den(?:y|ies|ied)|reject|dismiss|refut|confirm|comment|acknowledg|admit|(?:use|receive|got|take)[sd]?(?!\w)|using|took|thank|yalanla|redde[dt]|doğrula|yorum|teşekkür|diyen|kullan|teslim al|kabul et|inkar|опроверг|отверг|отрица|подтверд|коммент|призна|(?:по|от)?благодар|примен|использ|получ|приня|спростува|запереч|відкину|визна|по?дяк|застосу|використ|отрима|прийня)|부인|일축|확인|인정|감사|사용|투입해"
)
# "Her asker için 2 bin dolar", "per worker": what is paid for those of North Korea goes to it.
_FOR_EACH = re.compile(
    r"(?<!\w)(?:asker|işçi|kişi|emekçi) ba(?:ş|s)ina|(?<!\w)her (?:bir )?(?:kuzey koreli )?(?:asker|işçi|er)(?: için|e|in)?(?!\w)|(?<!\w)(?:for each|per|each|every) (?:north korean |one )?(?:soldier|worker|man|head|trooper|labou?rer|fighter)|"
    r"за каждого (?:северокорейск\w+ )?(?:солдат|военн|рабоч|бойц)|за кожного (?:північнокорейськ\w+ )?(?:солдат|військов|робітник)|(?:병사|군인|노동자|병력) ?(?:1인|한 ?명|1명)당"
)


def are_captives(what: str | None, giver: str | None, receiver: str | None) -> bool:
    """Tell whether those counted were captured, whom neither of the two gives to the other: "esir düşen iki asker, Rusya'ya gemiyle getirildiklerini anlattı"."""
    return "prisoners of war" in (what or "") and {giver, receiver} <= {_NORTH, _RUSSIA, None}


def complete_pair(
    figure: Figure, folded: str, sentence: tuple[int, int], names: Sequence[Entity], before: Figure | None = None
) -> Figure:
    """Return the figure with the side that its sentence leaves out, where it names the two and no third that may be it.

    Args:
        figure: as read; returned as it is where both sides or none are told.
        folded: the folded text.
        sentence: start and end of its sentence.
        names: the names of its sentence.
        before: the last figure before it that has a side, None where there is none near.
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
    # two coordinated clauses tell of one trade: "9 milyon mermi aldığı, Pyongyang'a ise 1 milyon varil verildiği"
    is_told = before is not None and before.start >= sentence[0] and {before.giver, before.receiver} == _OTHER.keys()
    named = any(
        near[0] <= e.start < near[1]
        and speaks_for(e.name) == other
        and (is_told or not _stands_aside(folded, figure, sentence, e, names))
        for e in names
    )
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


def _stands_aside(
    folded: str, figure: Figure, sentence: tuple[int, int], other: Entity, names: Sequence[Entity]
) -> bool:
    """True for a country named in another clause that tells nothing of what is given: "…, and Russia objected", "backed by Russia", "… gönderdi; Putin yardım önerdi"."""
    if figure.receiver == _RUSSIA:
        return False  # North Korea gave it, whatever else it does there
    if _ATTITUDE_BEFORE.search(folded, sentence[0], other.start) or _ATTITUDE_BEHIND.match(folded, other.end):
        return True
    if other.start >= figure.end:
        parted = _is_parted(folded, figure.end, other.start)
        return parted and _ANSWERS.search(folded, figure.end, sentence[1]) is None
    known = figure.giver or figure.receiver
    # who acts in a clause of its own before the figure; "Rusya 2,5 milyon üretiyor; Kuzey Kore'den ise 2,8 milyon aldı" goes on with who acted
    acts = [
        e.start
        for e in names
        if other.end <= e.start < figure.start
        and speaks_for(e.name) == known
        and _FROM.match(folded, e.end) is None
        and not folded[e.start : e.end].endswith(("dan", "den"))
    ]
    if not acts:
        return False
    between = (other.end, acts[-1])
    aside = _ASIDE.search(folded, sentence[0], other.start) is not None and folded.find(",", *between) >= 0
    return (aside or _is_parted(folded, *between)) and _ANSWERS.search(folded, sentence[0], figure.start) is None


def _is_parted(folded: str, first: int, stop: int) -> bool:
    return any(pattern.search(folded, first, stop) is not None for pattern in (CLAUSE_END, _NEXT_CLAUSE))


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


# Who is armed by others and is no state.
_ARMED = frozenset({"Hezbollah", "Houthis", "Hamas", "Taliban", "Islamic State", "PKK", "YPG"})


def _is_third(entity: Entity) -> bool:
    """True for a country or a band that may be the other side; those who only speak of the two are none."""
    return entity.name in _ARMED or (
        entity.kind == "place"
        and party_of(entity.name) not in _OTHER
        and not is_speaker(entity.name)
        and entity.name.partition(" ")[0] not in _AT_WAR
    )
