"""Givers and receivers that no word of transfer names, and people who are no one's gift.

Who denies that a thing was given would have given it ("Kuzey Kore'nin Moskova Büyükelçiliği, Rusya'ya 200 obüs verildiği haberini yalanladı"); who
exports is who says so; who uses what another supplies a share of has it from him. North Koreans who come to Ukraine or the South were captured or
fled, and those whom a flood drove out are sent by nobody.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from core import late_re as re
from core.model import Entity, Figure
from transform.figures.roles import ADJECTIVES
from transform.figures.transfers import party_of


def speaks_for(name: str | None) -> str | None:
    """Return the country for which a claimant speaks by its name ("North Korean embassy", "Dmitry Peskov"), None where that is not told."""
    if name is None:
        return None
    if (party := party_of(name) or _SPOKESMEN.get(name)) is not None:
        return party
    return next((party_of(c) for c, of in ADJECTIVES.items() if name.startswith(f"{of} ")), None)


_SPOKESMEN = {
    "Dmitry Peskov": "Russia", "Maria Zakharova": "Russia", "Sergey Lavrov": "Russia", "Vasily Nebenzya": "Russia", "Sergei Shoigu": "Russia",
    "Andrei Rudenko": "Russia", "Alexander Matsegora": "Russia", "Kim Yo Jong": "North Korea", "Choe Son Hui": "North Korea", "Kim Song": "North Korea",
    "KCNA": "North Korea", "Federal Security Service": "Russia",
}  # fmt: skip
_PAIR = frozenset({"North Korea", "Russia"})
# Who uses what another supplies a share of has it from him: "Rusya'nın kullandığı mermilerin yüzde 40'ını Kuzey Kore sağlıyor".
_USED = {
    "tr": re.compile(r"(?:['’]?n[iuü]n)? (?:\w+ ){0,4}?(?:(?:kullandi[gğ]|attiğ|ateşlediğ|harcadiğ)i|(?:ihtiyac|gereksinim|tüketim|mühimmat)\w*n[iuü]n|ihtiyaç duyduğu)(?!\w)"),
    "en": re.compile(r"(?:['’]s)? (?:\w+ ){0,2}?(?:uses?|fires?|is using|is firing|expends)(?!\w)"),
    "ru": re.compile(r"(?: \w+){0,2}? (?:использу|применя|выпуска|расходу|тратит|выстрелива)\w+"),
    "uk": re.compile(r"(?: \w+){0,2}? (?:використову|застосову|випуска|витрача)\w+"),
    "ko": re.compile(r"(?: [가-힣]+){0,2}? (?:쓰는|사용하는|사용한|쏘는|발사하는|발사한|소모하는)"),
}  # fmt: skip


# The same before the name: "fired by Russia", "которые использует Россия".
_USED_BEFORE = {
    "en": re.compile(r"(?:used|fired|expended|spent) (?:by|in) (?:the )?\Z"),
    "ru": re.compile(r"(?:использу|применя|выпуска|расходу|тратит)\w+ \Z"),
    "uk": re.compile(r"(?:використову|застосову|випуска|витрача)\w+ \Z"),
}  # fmt: skip


def find_user(
    folded: str,
    figure: tuple[int, int],
    lang: str,
    giver: str | None,
    names: Sequence[Entity],
) -> str | None:
    """Return the other of the two where a share of what it uses comes from the giver; the arguments are those of `read_transfer`."""
    used = _USED.get(lang)
    if used is None or giver not in _PAIR:
        return None
    before = _USED_BEFORE.get(lang)
    for entity in names:
        party = party_of(entity.name)
        another = party in _PAIR and party != giver
        if (
            another
            and before is not None
            and figure[1] <= entity.start
            and before.search(folded, figure[1], entity.start)
        ):
            return party
        if (
            party in _PAIR
            and party != giver
            and (told := used.match(folded, entity.end)) is not None
            and (told.end() <= figure[0] or lang in {"en", "ru", "uk"})  # "half of the shells Russia fires"
        ):
            return party
    return None


# Those of North Korea are given to none of these: who was captured or fled is moved on.
_FOES = frozenset({"Ukraine", "South Korea", "United States"})
# Whom a flood or a fire drove out is given to no one: "floods displaced 15,400 people", "15 bin kişi tahliye edildi".
_STRICKEN = re.compile(
    r"(?<!\w)(?:displac|evacuat|uproot|strand|homeless|affected|tahliye|evsiz|yerinden|mahsur|etkile(?:n|di)|эвакуир|пострада|без крова|евакуй|постражда)|이재민|대피|고립"
)
_SENT = re.compile(
    r"(?<!\w)(?:asker|personel|görevli|mühendis|istihkam|ekip|ekib|soldiers?|troops|rescuers?|engineers?|sappers?|солдат|военн|спасател|сап[её]р)|병력|군인|구조대|공병"
)
_NEAR_FATE = 40  # characters


def is_given_by_none(folded: str, figure: tuple[int, int], giver: str | None, receiver: str | None) -> bool:
    """Tell whether people are no one's gift: North Koreans who came to their foes, and victims of a disaster.

    Args:
        folded: the folded text.
        figure: where the figure begins and where its noun phrase ends.
        giver, receiver: as read.
    """
    if giver == "North Korea" and receiver in _FOES:
        return True
    if _SENT.search(folded, *figure) is not None:
        return False  # "tahliye edilen köylere bin asker gönderdi": who is sent to the stricken is none of them
    return _STRICKEN.search(folded, max(0, figure[0] - _NEAR_FATE), figure[1] + _NEAR_FATE) is not None


_PASSIVE_TR = re.compile(
    r"(?<!\w)(?:(?:ihraç|sevk|teslim|transfer|hibe|tedarik) ed|(?:gönder|ver)|(?:yolla|sağla)(?=n)|sat|aktar|ulaştir)(?:il|n)(?:diğ|eceğ|acağ|di|mesi|masi)"
)


def exporter(
    folded: str, figure: tuple[int, int], sentence: tuple[int, int], receiver: str | None, names: Sequence[Entity]
) -> str | None:
    """Return who gives what a Turkish passive tells of, where the sentence begins with who speaks for it and names the two alone.

    "Primorye Tarım Bakanlığı, Kuzey Kore'ye … ihraç edildiğini bildirdi"; the arguments are those of `read_transfer`.
    """
    sides = [
        (e, party) for e in names if (party := speaks_for(e.name)) is not None and sentence[0] <= e.start < sentence[1]
    ]
    if receiver not in _PAIR or {party for _, party in sides} != _PAIR or sides[0][1] == receiver:
        return None
    told = _PASSIVE_TR.search(folded, figure[1], sentence[1])
    heads = sides[0][0].start < figure[0] and _BODY_TR.match(folded, sides[0][0].end) is not None
    return sides[0][1] if told is not None and heads else None


_BODY_TR = re.compile(
    r"(?:['’]n?[iuü]n)?(?: \w+){0,3},|(?: \w+){0,3} (?:bakanli|hükümet|vali|servis|idare|yönetim|daire|müdürlü|kurum)\w*(?:['’]\w+)?[ ,]"
)


def tell_denied_giver(figure: Figure) -> Figure:
    """Return a figure with its denier as the giver, where only the other of the two is told, as who would have got it."""
    if figure.denied_by is None or figure.giver is not None or figure.receiver not in _PAIR:
        return figure
    denier = speaks_for(figure.denied_by)
    return replace(figure, giver=denier) if denier in _PAIR and denier != figure.receiver else figure
