"""Workers of North Korea who are in Russia: the state sends them, whatever the verb ("15 bin Kuzey Koreli işçi Rusya'da", "North Korean workers in Russia top 15,000").

Where soldiers stand is told of an army and leaves open who gave them to whom; workers abroad are a service that the one state sells to the
other, so that those who are counted there were given (docs/decisions/0129). Who goes home, dies or is another's own is no one's gift, nor
is who may also be elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence

from core import late_re as re
from core.model import Entity
from transform.figures.transfers import party_of

_WORKERS = re.compile(r"workers|labou?rers")
# "Çalışan Kuzey Korelilerin sayısı 9 bine yükseldi", "число рабочих … до 8 тысяч человек": how many they are, told of people.
_PEOPLE = re.compile(r"people|citizens")
_NUMBER_OF = {
    "tr": re.compile(r"(?<!\w)say[iı](?:s[iı]|lar)"),
    "en": re.compile(r"(?<!\w)(?:numbers?|headcount|workforce|total)(?!\w)"),
    "ru": re.compile(r"(?<!\w)(?:числ[оа]|численност|количеств)"),
    "uk": re.compile(r"(?<!\w)(?:числ[оа]|чисельніст|кількіст)"),
    "ko": re.compile(r" 수[가는를도]|규모|숫자"),
}  # fmt: skip
# The noun that is counted, with whose they are before or behind it, and the words by which Russia is where they work.
_OWN = {
    "tr": re.compile(r"(?<!\w)(?:(?:kuzey|k\.) ?koreli|kuzey(?:in)?|pyongyang'in) (?:\w+ ){0,3}?(?:işçi|emekçi|çalişan|amele|inşaatçi|usta)|(?<!\w)çaliş(?:an|tirilan) (?:\w+ ){0,2}?kuzey kore(?:li| vatandaş| yurttaş| uyruklu)|(?:kuzey kore|pyongyang)'n?[iuü]n (?:\w+ ){0,3}?(?:işçi|emekçi|çalişan)"),
    "en": re.compile(r"(?<!\w)(?:(?:north|n\.) ?korea(?:ns?|['’]s)|n\.?k\.?|dprk|pyongyang['’]s|the north['’]s)(?: [\w-]+){0,3}? (?:work|labou?r|builder|employed)|(?:(?:work|labou?r)er|builder)s (?:[\w ,]+ )?(?:from|sent by) (?:north korea|the north|pyongyang|the dprk)"),
    "ru": re.compile(r"(?<!\w)северокорейск\w+ (?:\w+ ){0,2}?(?:рабоч|работник|строител)|(?:рабоч|работник|строител)\w* (?:\w+ ){0,2}?(?:из )?(?:кндр|северной кореи)"),
    "uk": re.compile(r"(?<!\w)північнокорейськ\w+ (?:\w+ ){0,2}?(?:робітник|працівник|будівельник)|(?:робітник|працівник|будівельник)\w* (?:\w+ ){0,2}?(?:з |із )?(?:кндр|північної кореї)"),
    "ko": re.compile(r"북한(?:인|의|출신)? ?(?:[가-힣]+ )?(?:노동자|근로자)"),
}  # fmt: skip
_AT = {
    "tr": re.compile(r"'?n?[dt][ae](?:ki\w*)?(?!\w)|(?:n[iuü]n|'n?[iuü]n)? (?:\w+ ){0,3}?\w+(?:s[iuü]|l[ae]r[iuü]|[iuü])n[dt][ae](?:ki\w*)?(?!\w)"),
    "ko": re.compile(r"(?:의)?(?: [가-힣]{1,6}){0,2}?(?:에서|에|내|내에서|의)(?:는|도|의)?(?= )"),
}  # fmt: skip
_IN = {
    "en": re.compile(r"(?<!\w)(?:in|across|inside|at|throughout)(?: (?:the )?[\w-]+){0,2} \Z"),
    "ru": re.compile(r"(?<!\w)(?:в|на|на территории|по всей) (?:\w+ )?\Z"),
    "uk": re.compile(r"(?<!\w)(?:в|у|на|на території|по всій) (?:\w+ )?\Z"),
}  # fmt: skip
# Russia as who employs them: "Russia to host 12,000 NK drone workers", "Rus şirketler … çalıştırıyor".
_EMPLOYS = {
    "tr": re.compile(r"istihdam e|çaliştir|kabul e[dt]|işe al|getir"),
    "en": re.compile(r"(?<!\w)(?:host|employ|hire|recruit|take in|takes in|bring in|welcom)\w*"),
    "ru": re.compile(r"(?<!\w)(?:принима|примет|принял|нанима|наня|найм|трудоустро|привлек|использу)\w*"),
    "uk": re.compile(r"(?<!\w)(?:прийма|прийме|прийня|найма|найня|залуч|використову)\w*"),
    "ko": re.compile(r"받(?:기로|아들|는)|고용|채용"),
}  # fmt: skip
_NOT_THERE = re.compile(
    r"(?<!\w)(?:dön(?:dü|en|dük|üş|ecek|mek|müş)|iade|sinir dişi|kaç(?:an|ti|ip|arak|mi|ma)|siğin|öl(?:dü|en|müş)|return|deport|repatriat|expel|fled|escap|died|killed|left russia|верн|возвра|депорт|выехал|сбежа|погиб|поверн|депорт|виїха|загину)|송환|귀국|추방|탈출|사망|숨"
)


def find_employer(
    folded: str,
    figure: tuple[int, int],
    sentence: tuple[int, int],
    lang: str,
    what: str | None,
    entities: Sequence[Entity],
) -> tuple[str, str] | None:
    """Return (giver, receiver) of workers of North Korea that a sentence finds in Russia, None where it does not.

    Args:
        folded: the folded text.
        figure: where the figure begins and where its noun phrase ends.
        sentence: start and end of the sentence.
        lang: its language.
        what: what the figure counts.
        entities: the names of the sentence.
    """
    if _SOLDIERS.search(what or "") is not None and _fight_for_russia(folded, figure, sentence, lang):
        return "North Korea", "Russia"
    own = _OWN.get(lang)
    if own is None or own.search(folded, *sentence) is None:
        return None
    if _WORKERS.search(what or "") is None and not (
        _PEOPLE.match(what or "") and _counts_them(folded, figure, sentence, lang)
    ):
        return None
    clause = _clause_of(folded, figure, sentence)
    if _OF_OTHERS.search(folded, *clause) is not None and own.search(folded, *clause) is None:
        return None  # "Rusya'da 40 bin Hint işçi var, Kuzey Koreli işçiler …"
    sides = [(e, side) for e in entities if (side := party_of(e.name)) is not None and e.start < sentence[1]]
    if any(side in {"China", "Iran"} for _, side in sides) or _NOT_THERE.search(folded, *sentence) is not None:
        return None
    for entity, side in sides:
        if side == "Russia" and _is_there(folded, sentence, lang, entity):
            return "North Korea", "Russia"
    return None


# Soldiers whom Russia itself sends into battle, or who fight for it, it was given; where they only stand says nothing (docs/decisions/0129).
_SOLDIERS = re.compile(r"soldiers|troops|fighters|combatants")
_NORTHERN = {
    "tr": re.compile(r"(?<!\w)(?:kuzey|k\.) ?kore(?:li|'nin)? (?:\w+ ){0,2}?(?:asker|birli[kğ]|er(?!\w))"),
    "en": re.compile(r"(?<!\w)(?:north|n\.) ?korean? (?:\w+ ){0,2}?(?:troops|soldiers|fighters|forces)"),
}
_FOR_RUSSIA = {
    "tr": re.compile(
        r"(?<!\w)(?:rusya|moskova|rus ordusu|rus komuta\w*|kremlin)(?:'?n[iuü]n|,)? (?:[\w'.]+ ){0,10}?(?:cephe\w* sür|ateşe sür|savaşa sür|savaştir|cephede kullan|çatişmaya sok|muharebeye sok)|"
        r"(?<!\w)rus(?:ya)?(?:'ya|'nin| ordusu\w*| saf\w+| birlik\w+)? (?:için|adina|saf\w+|yaninda|yan yana|omuz omuza|ile birlikte) (?:\w+ ){0,3}?(?:savaş(?!i)|çarpiş|döv[üu]ş)"
    ),
    "en": re.compile(
        r"(?<!\w)(?:fight(?:ing|s)?|fought|serv(?:e|es|ed|ing)|battling|battled) (?:\w+ )?(?:for|alongside|beside|on the side of|on behalf of|with) (?:the )?(?:russia|moscow|kremlin|putin)|"
        r"(?<!\w)(?:russia|moscow|the kremlin|russian (?:commanders|generals|forces))(?: \w+){0,3}? (?:thrown|threw|committed|hurled|fed|sent) (?:[\w,.]+ ){1,8}?(?:into (?:battle|the fight|combat|assaults)|to the front)"
    ),
}  # fmt: skip


def _fight_for_russia(folded: str, figure: tuple[int, int], sentence: tuple[int, int], lang: str) -> bool:
    told, northern = _FOR_RUSSIA.get(lang), _NORTHERN.get(lang)
    if told is None or northern is None or told.search(folded, *sentence) is None:
        return False
    first, stop = max(sentence[0], figure[0] - _NEAR), min(sentence[1], figure[1] + _NEAR)
    near = northern.search(folded, first, stop)
    if _OF_OTHERS.search(folded, first, stop) is not None:
        return False  # "Rusya için savaşan Kübalı 1.000 asker, Kuzey Kore askerlerinin yanında"
    return near is not None and _NOT_THERE.search(folded, *_clause_of(folded, figure, sentence)) is None


_BREAK = re.compile(r"[;,](?=\s)")
_OF_OTHERS = re.compile(
    r"(?<!\w)(?:özbek|kübali|nepalli|afrikali|kenyali|suriyeli|çeçen|ukraynali|belaruslu|uzbek|cuban|nepal|african|kenyan|syrian|chechen|ukrainian|belarus|hint(?!\w{5})|hindistanli|vietnaml|çinli|tacik|kirgiz|bangladeşli|uzbek|indian|vietnamese|tajik|kyrgyz|chinese|bangladeshi|узбек|индийск|индийц|таджик|киргиз|вьетнам|китайск)|우즈베크|우즈베키스탄|인도인|베트남인|중국인"
)
_NEAR = 30  # characters


def _clause_of(folded: str, figure: tuple[int, int], sentence: tuple[int, int]) -> tuple[int, int]:
    """Return the part of the sentence between commas in which the figure stands."""
    first = max((m.end() for m in _BREAK.finditer(folded, sentence[0], figure[0])), default=sentence[0])
    behind = _BREAK.search(folded, figure[1], sentence[1])
    return first, behind.start() if behind is not None else sentence[1]


def _counts_them(folded: str, figure: tuple[int, int], sentence: tuple[int, int], lang: str) -> bool:
    """True where the word of number that the figure fills in is one of North Koreans: "Kuzey Korelilerin sayısı 9 bine yükseldi"."""
    clause = _clause_of(folded, figure, sentence)
    for own in _OWN[lang].finditer(folded, *clause):
        near = (max(clause[0], own.start() - _NEAR), min(clause[1], own.end() + _NEAR))
        if _NUMBER_OF[lang].search(folded, *near) is not None and _OF_OTHERS.search(folded, *near) is None:
            return True
    return False


def _is_there(folded: str, sentence: tuple[int, int], lang: str, entity: Entity) -> bool:
    """True where Russia, or a place of it, is told as where they are, or as who employs them."""
    if (at := _AT.get(lang)) is not None and at.match(folded, entity.end) is not None:
        return True
    if lang == "ko" and folded[entity.start : entity.end].endswith("에"):
        return True
    before = _IN.get(lang)
    if before is not None and before.search(folded, max(sentence[0], entity.start - 30), entity.start) is not None:
        return True
    return _EMPLOYS[lang].search(folded, entity.end, sentence[1]) is not None
