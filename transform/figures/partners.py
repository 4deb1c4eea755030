"""Giver and receiver that a figure takes over from the one told right before it.

Three ways of telling leave a side, or both, to be understood: what is given in return ("In exchange, it received 9 million rounds",
"Bunun karşılığında Pyongyang'a … verildi"), where the two change places; what is listed or compared with the figure before ("120 obüs ile 120 roketatar",
"geçen yıl 690 bin varilken bu yıl 1,1 milyon varile yükseldi", "not 12,000 but 10,000"); and what is told to be more of the same ("it had
also sent 13,000 containers"). What the clause of a figure says itself always stands; a side that disagrees with it takes nothing over.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from core import late_re as re
from core.model import Entity, Figure
from transform.figures.clauses_turkish import FINITE
from transform.figures.model import MONEY, NOT_GIVEN
from transform.figures.transfers import is_cap, party_of
from transform.figures.transfers_english import PREDICATE

_EXCHANGE = {
    "tr": re.compile(
        r"(?:\A\W*|[,;] |(?<!\w)ve |['’]n?[iuü]n (?=bun))(?:(?:bunun|bunlarin|buna|bunlara|bu yardimin|bu sevkiyatin) )?(?:karşiliğinda|karşilik(?: olarak)?|(?:ters|karşi|aksi|diğer) (?:yönde|yönden|istikamette)|dönüş(?:te|ünde| yolunda|lerinde)|geri dönerken)(?! \w+ (?:göre|iddia))(?!\w)"
    ),
    "en": re.compile(r"(?<!\w)(?:in (?:exchange|return)(?! for)|(?:in|from) the (?:opposite|other) direction|the other way|on (?:the|its|their) (?:way back|return (?:trip|leg|voyage|journey))|returning with)(?!\w)"),
    "uk": re.compile(r"(?<!\w)(?:натомість|взамін(?! на)|в обмін(?! на)|у відповідь|у зворотному напрямку)(?!\w)"),
    "ru": re.compile(r"(?<!\w)(?:взамен(?! на)|в обмен(?! на)|в ответ|обратно(?= (?:же )?(?:уш|отправ|постав|вывез|пош|поступ))|в обратном направлении|в обратную сторону)(?!\w)"),
    "ko": re.compile(r"(?:그|이|이에 대한|그에 대한) 대가로|(?:\A|[,.] )대가로|반대 ?방향으로"),
}  # fmt: skip
# The same behind the figure: "1.4 million barrels of oil went the other way".
_WAY_BEHIND = {
    "en": re.compile(r"[^,;.:\d]{0,60}?(?<!\w)(?:the other way|in the (?:opposite|other|reverse) direction|in (?:exchange|return)(?! for))(?!\w)"),
    "ru": re.compile(r"[^,;.:\d]{0,60}?(?<!\w)(?:взамен(?! на)|в обратном направлении|в обратную сторону)(?!\w)"),
}  # fmt: skip
_MOVED = {
    "tr": re.compile(r"(?<!\w)(?:al[dıiam]|gel(?:di|en|iyor|ecek)|git(?:ti|miş)|gid|ulaş|ver|gönder|yolla|sağla|yükle|teslim|sevk|taşi|sat|öde|ulaştir|aktar|kazan|elde)"),
    "en": re.compile(r"(?<!\w)(?:receiv|got|gets?|suppl|sent|send|provid|deliver|ship|obtain|gave|giv|paid|earn|hand|transfer|went|came)"),
    "uk": re.compile(r"(?<!\w)(?:отрима|переда|відправ|надісла|надав|надал|постав|постача|прода|купи|надійш|поверн)"),
    "ru": re.compile(r"(?<!\w)(?:получ|постав|переда|отправ|направ|достав|продал|продан|купил|закуп|поступ|ушл|ушёл|ушел|выделил|предостав)"),
    "ko": re.compile(r"받|제공|공급|보내|보냈|넘|지원|수출|전달|줬|건넸|지급"),
}  # fmt: skip
# Between two figures of a list or a comparison; nothing else may stand there but the noun of the first and a time.
_LISTED = {
    "tr": re.compile(r"[^,;.:\"“”()]{0,48}?(?:,| ve| ile| yani sira| değil,?|ken| iken)(?: (?:de|da|bu yil|bu ay|bugün|yaklaşik|en az|toplam|ayrica|yine|(?:19|20)\d\d'?[dt][ae]))* ?"),
    "en": re.compile(r"[^,;.:\"“”()]{0,48}?(?:,? and|,? or|,? but|,| compared (?:with|to)|,? up from|,? down from|,? against|,? as well as)(?: (?:a|the|some|about|another|total of|for))* ?[$€]?"),
    "uk": re.compile(r"[^,;.:«»()]{0,48}?(?:,? (?:і|й|та)|,|,? а також|,? а не|,? проти)(?: (?:близько|ще|понад|не менше))* ?"),
    "ru": re.compile(r"[^,;.:«»()]{0,48}?(?:,? и|,|,? а также|,? а не|,? против)(?: (?:около|ещё|еще|всего|более|не менее))* ?"),
    "ko": re.compile(r"(?:과|와|,|및|을|를|이|가|은|는| ){1,3}[가-힣·\d㎜ ]{0,24}?"),
}  # fmt: skip
# The same amount in another measure: "220 bin tona, yani 1,6 milyon varile", "100 milyon avro (115 milyon dolar)".
_THAT_IS = {
    "tr": re.compile(
        r"'?\w{0,6}(?:,? (?:yani|başka (?:bir )?deyişle|diğer (?:bir )?deyişle),? | \()(?:yaklaşik |toplam )?"
    ),
    "en": re.compile(r"(?: of \w+)?(?:,? (?:or|that is|i\.e\.),? | \()(?:about |around |some |roughly )?[$€£₩]?"),
}
_AMOUNTS = MONEY | {"tonnes", "barrels", "kg", "litres", "containers"}
_FROM_TO = {
    "tr": re.compile(r"(?:'?[dt][ae]n)?(?: (?:(?:19|20)\d\d'?[dt][ae]|bu yil|bu ay|geçen yil|bugün|yaklaşik|bir yilda))* "),
    "en": re.compile(r"(?: [a-z]+){0,2} to (?:about |around |some |nearly |over )?[$€]?"),
    "uk": re.compile(r"(?: [а-яєіїґ]+){0,2} до (?:близько |майже )?"),
    "ru": re.compile(r"(?: [а-яё]+){0,2} до (?:около |примерно |почти )?"),
    "ko": re.compile(r"(?:에서)? (?:약 |올해 )?"),
}  # fmt: skip
_FROM = {
    "tr": re.compile(r"[dt][ae]n(?: |\Z)"), "en": re.compile(r"(?<!\w)from "), "uk": re.compile(r"(?<!\w)(?:з|із|зі|від) "),
    "ru": re.compile(r"(?<!\w)со? "), "ko": re.compile(r"에서"),
}  # fmt: skip
# More of the same that is still to be sent, with the subject left out: "а всего намерена послать около 12 тыс.", "adding that 12,000 were to follow".
_PLANNED = {
    "ru": re.compile(r"[^;.:«»()]{0,60}?,? (?:а|и|но)(?: [а-яё]+){0,4}? (?:отправ|направ|посла|постав|переда)[а-яё]*(?: (?:около|ещё|еще|более|до))? ?"),
    "en": re.compile(r"[^;:\"“”()]{0,80}?,? (?:adding that|and that|and)(?: (?:a|the|some|about|another|total of|further))* ?"),
}  # fmt: skip
_TO_FOLLOW_EN = re.compile(
    r"(?: (?:more|others|[a-z]+s))* (?:were|was|would|will|are|is|could|may|might)(?: also| soon)? (?:to )?(?:follow|come|be (?:sent|deployed|delivered|shipped|dispatched))"
)
_VERB_TR = re.compile(rf"(?<!\w)\w{{2,}}(?:{FINITE}|(?:[dt][iuü]ğ|[ae]c[ae]ğ)[iuü]\w*)(?!\w)")
# What becomes of a number, behind it: "… varile yükseldi", "10 bin civarında olduğunu".
_BECAME_TR = re.compile(
    r"'?\w*(?: (?:civar\w*|kadar|dolay\w*|daha|varil\w*|ton\w*|adet\w*|konteyn\w*|asker\w*|kişi\w*|mermi\w*|füze\w*))* (?:yüksel|çik|art|ulaş|in(?:di|miş|diğ)|düş|geril|azal|ol(?:du|duğ|arak|ma)|idi)|'?\w*[.!]?\s*\Z"
)
# What is right behind what was taken back: "Doğrusu 80 bin varil olacaktır", "The correct figure is 80,000 barrels".
_PUT_RIGHT = {
    "tr": re.compile(r"\W*(?:doğrusu|doğru (?:rakam|sayi|miktar|bilgi)\w*|söz konusu (?:rakam|sayi|miktar)\w*)(?!\w)"),
    "en": re.compile(r"\W*(?:the (?:correct|right|actual) (?:figure|number|amount|sum)|it (?:is|was|should (?:be|have been))|it should have (?:said|read))(?!\w)"),
    "ru": re.compile(r"\W*(?:правильн\w+|верн\w+|следует читать|на самом деле)(?!\w)"),
    "uk": re.compile(r"\W*(?:правильн\w+|вірн\w+|слід читати|насправді)(?!\w)"),
    "ko": re.compile(r"\W*(?:올바른|정확한|바른) "),
}  # fmt: skip
# The other half of an exchange without its verb: "Россия поставила КНДР …, а Пхеньян ей — до 9 млн снарядов".
_GAPPED = {lang: re.compile(r"[^;.:«»]{0,48}, (?:а|зато|натомість) ") for lang in ("ru", "uk")}
_GAP_END = re.compile(
    r"\w{0,3}(?: (?:ей|ему|им|той|тому|їй|йому|їм|взамен|в ответ|натомість|у відповідь))* [—–-] ?(?:(?:около|более|свыше|до|не менее|понад|близько|майже|почти) ?)*"
)
_STILL_TO_COME_TR = re.compile(
    r" (?:[^\W\d_]+ )?daha (?:yolda|sirada|gidecek|gelecek|gönderilecek|bekleniyor|gönderecek|hazir)"
)
_HOLDS = {
    "tr": re.compile(r"(?<!\w)(?:için(?:de|deki\w*)|içlerinde|içinden|bunlarda)(?!\w)"),
    "en": re.compile(r"(?<!\w)(?:contain(?:s|ed|ing)?|hold(?:s|ing)?|carry(?:ing)?|filled with|packed with|loaded with|inside|equivalent to|enough (?:for|to hold)|(?:may|might|could|would) (?:have )?(?:contain(?:ed)?|h[eo]ld))(?!\w)"),
}  # fmt: skip
_MORE = re.compile(
    r"(?<!\w)(?:also|another|additional|further|more|adding|a total of|ayrica|daha|ek|ilave|toplam(?:da)?|также|ещ[её]|ще|також|дополнительно|всего)(?!\w)|추가|또한|모두"
)
_TROOPS_AND_ARMS = frozenset({"people", "shells", "missiles", "systems", "vehicles", "containers"})
_GUESTS = re.compile(
    r"tourists|passengers|aircraft|ships|voyages|flights|students|children|artists|athletes|delegates|leaders|diplomats|journalists|visits|people\Z|countries|killed|wounded|prisoners|bodies"
)
_LOSSES = re.compile(r"killed|wounded|casualties")
# Who travel or speak for themselves are sent as no gift, whatever verb stands beside them.
_NO_GIFT = re.compile(
    r"refugees|defectors|berths|seats|tourists|passengers|voyages|flights|students|children|artists|athletes|delegates|leaders|diplomats|journalists|lawmakers|officials|visits|countries|sources|growth\Z|decline\Z"
)
_TRANSPORT = re.compile(r"wagons|trains|carriages")
_BESIDE = 24  # characters behind a figure where its noun tells whose it is
_FEW = 4  # words between two things of a list that are counted otherwise: "700 тысяч тонн риса и до 1,5 млн баррелей"
_NEAR = 90  # characters between two figures of a comparison

_Pair = tuple[str | None, str | None]


def is_guest(what: str | None) -> bool:
    """Tell whether those counted come as guests, or are told by their fate, so that no one gives them."""
    return _GUESTS.search(what or "") is not None


def is_loss(what: str | None) -> bool:
    """Tell whether those counted are dead or wounded, whom no one gives: "NIS, Kuzey Kore'nin 100 ölü verdiğini bildirdi"."""
    return _LOSSES.search(what or "") is not None


def is_transport(what: str | None) -> bool:
    """Tell whether those counted only carry, so that where from and where to by themselves give them to no one."""
    return _TRANSPORT.search(what or "") is not None


def is_no_gift(what: str | None) -> bool:
    """Tell whether those counted travel or speak for themselves, so that no one gives them whatever verb is near."""
    return _NO_GIFT.search(what or "") is not None


def take_over(
    figure: Figure, before: Figure | None, folded: str, sentence: tuple[int, int], lang: str, entities: Sequence[Entity]
) -> Figure:
    """Return a figure with the giver and receiver it takes over from the one before it, itself where it takes over none.

    Args:
        figure: the figure.
        before: the last figure before it that has a giver or receiver, in its sentence or in the one before; None: none.
        folded: the folded text.
        sentence: start and end of the sentence of the figure.
        lang: its language.
        entities: the names of the sentence.
    """
    if (
        before is None
        or figure.unit in NOT_GIVEN
        or (figure.giver and figure.receiver)
        or is_guest(figure.what)
        or is_transport(figure.what)
    ):
        return figure
    if is_cap(folded, (figure.start, figure.end), sentence[0]):
        return figure
    within = before.start >= sentence[0]
    first = before.end if within else sentence[0]
    if (pattern := _EXCHANGE.get(lang)) is not None and (
        pattern.search(folded[first : figure.start])
        or (lang in _WAY_BEHIND and _WAY_BEHIND[lang].match(folded, figure.end, sentence[1]))
    ):
        known = figure.giver or figure.receiver or _MOVED[lang].search(folded, first, sentence[1])
        return _with(figure, (before.receiver, before.giver)) if known else figure
    if within and before.receiver and (gap := _GAPPED.get(lang)) is not None:
        other = [e for e in entities if before.end <= e.start < figure.start and party_of(e.name)]
        if len(other) == 1 and party_of(other[0].name) == before.receiver:
            told = gap.fullmatch(folded, before.end, other[0].start)
            if told is not None and _GAP_END.fullmatch(folded, other[0].end, figure.start):
                return _with(figure, (before.receiver, before.giver))
    same = within and _is_listed(figure, before, folded, lang, entities)
    if before.unit == "containers" and figure.unit in _TROOPS_AND_ARMS - {"people", "containers"} and not same:
        # "13 bin konteyner …; içlerinde 8 milyonu aşkın mermi olduğu": what they hold goes with them
        holds = _HOLDS.get(lang)
        same = holds is not None and holds.search(folded, before.end, figure.start) is not None
        same = same and not any(party_of(e.name) for e in entities if before.end <= e.start < figure.start)
    if not within and figure.unit == before.unit and before.strength == "denied":
        put_right = _PUT_RIGHT.get(lang)
        same = put_right is not None and put_right.match(folded, sentence[0], figure.start) is not None
    if within and not same and figure.unit == before.unit and lang == "tr":
        same = (
            _STILL_TO_COME_TR.match(folded, figure.end, sentence[1]) is not None
        )  # "15 bin işçi yolladı, 6 bin asker daha yolda"
        same = same and not any(party_of(e.name) for e in entities if before.end <= e.start)
    if not same and (figure.giver or figure.receiver):
        alike = figure.unit in _TROOPS_AND_ARMS and before.unit in _TROOPS_AND_ARMS and figure.unit not in MONEY
        same = alike and _MORE.search(folded, first, figure.end + 12) is not None
        same = same and not _names_another(figure, entities, first, sentence[1])
    if not same and not within and not (figure.giver or figure.receiver):
        # "Raporda ayrıca 100 balistik füzenin teslim edildiği belirtildi": more arms, and no one else is named
        alike = {figure.unit, before.unit} <= _TROOPS_AND_ARMS - {"people"} and before.strength != "denied"
        more, moved = _MORE.search(folded, first, figure.start), _MOVED.get(lang)
        same = (
            alike
            and more is not None
            and moved is not None
            and moved.search(folded, figure.end, sentence[1]) is not None
        )
        same = same and not any(party_of(e.name) for e in entities)
    return _with(figure, (before.giver, before.receiver)) if same else figure


def tell_each_other(
    figures: Sequence[Figure], homes: Sequence[int], parties: Callable[[int], set[str]]
) -> list[Figure]:
    """Return the figures with whom each of two countries gave to, where one sentence tells of the two alone what each gave.

    "Under the deal Russia provides 100,000 tons of wheat; Pyongyang sends 4,000 workers." Like things are compared and not
    exchanged: "Rusya 200, Kuzey Kore 3 milyon ton kömür ihraç etti"; money may be for those who are sent.

    Args:
        figures: those of a text, in order.
        homes: the sentence of each.
        parties: which countries a sentence names.
    """
    told = list(figures)
    for at in range(1, len(told)):
        one, other = told[at - 1], told[at]
        if homes[at - 1] != homes[at] or one.unit == other.unit or {one.unit, other.unit} & (NOT_GIVEN | MONEY):
            continue
        if None in {one.giver, other.giver} or one.giver == other.giver or is_guest(one.what) or is_guest(other.what):
            continue
        if (one.receiver and other.receiver) or parties(homes[at]) != {one.giver, other.giver}:
            continue
        if one.receiver in {None, other.giver} and other.receiver in {None, one.giver}:
            told[at - 1], told[at] = replace(one, receiver=other.giver), replace(other, receiver=one.giver)
    return told


def _with(figure: Figure, pair: _Pair) -> Figure:
    """Return the figure with the sides it lacks, where those it has agree with the pair."""
    giver, receiver = (
        pair[0] or figure.giver,
        pair[1] or figure.receiver,
    )  # "Moscow received 100 missiles. In return, Pyongyang got …"
    agrees = figure.giver in {None, giver} and figure.receiver in {None, receiver}
    return replace(figure, giver=giver, receiver=receiver) if agrees and giver != receiver else figure


def _is_listed(figure: Figure, before: Figure, folded: str, lang: str, entities: Sequence[Entity]) -> bool:
    """Tell whether a figure is listed with the one before or compared with it, under one verb."""
    pattern, between = _LISTED.get(lang), folded[before.end : figure.start]
    if (
        lang == "en"
        and ", and" in between
        and PREDICATE.match(folded, figure.end)
        and not _TO_FOLLOW_EN.match(folded, figure.end)
    ):
        return False  # "two systems, and about 15,000 of its workers will go to Russia"
    if pattern is None or len(between) > _NEAR:
        return False
    that_is = _THAT_IS.get(lang)
    if that_is is not None and {figure.unit, before.unit} <= _AMOUNTS and that_is.fullmatch(between):
        return True
    pair = {before.giver, before.receiver, None}
    beside = [party_of(e.name) for e in entities if before.end <= e.start < figure.end + _BESIDE]
    if any(one not in pair for one in beside) or any(
        before.end <= e.start < figure.start and party_of(e.name) for e in entities
    ):
        return False
    planned = _PLANNED.get(lang)
    if planned is not None and planned.fullmatch(between) and figure.unit == before.unit:
        return lang != "en" or _TO_FOLLOW_EN.match(folded, figure.end) is not None
    if _FROM_TO[lang].fullmatch(between) and _FROM[lang].search(folded[before.start - 8 : figure.start]):
        return figure.unit == before.unit  # "7 bin tondan 2024'te 55 bin tona", "from 2 million to 4 million"
    whilst = folded[: before.end].endswith("ken")  # "690 bin varilken"
    if not whilst and pattern.fullmatch(between) is None:
        return False
    alike = figure.unit == before.unit
    if lang == "tr":
        if _VERB_TR.search(between.replace("değil", "")):
            return False
        compared = whilst or "ken " in between or " değil" in between
        return alike and _BECAME_TR.match(folded, figure.end) is not None if compared else alike
    return alike or (lang in {"en", "ru", "uk"} and len(between.split()) <= _FEW)


def _names_another(figure: Figure, entities: Sequence[Entity], first: int, stop: int) -> bool:
    """True where the sentence names a third country that may be who gives or receives."""
    sides = {party_of(e.name) for e in entities if first <= e.start < stop} - {None}
    return len(sides - {figure.giver, figure.receiver}) > 0
