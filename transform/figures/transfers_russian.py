"""Who gives what a Russian or Ukrainian figure counts to whom: by the case and preposition of each name and the verb or noun of transfer.

The nominative gives or takes ("КНДР направила", "получила Северная Корея"), the instrumental does by a passive or a noun ("передано Россией",
"продаже Пхеньяном"); the dative and "в" with the accusative take, "из" and "от" give. КНДР, РФ and США bear no case: where another name is
the nominative or instrumental they are the dative, else who acts.
Source: Wade, A Comprehensive Russian Grammar (2011), § 75–97 (case), § 359–363 (passive).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from core import late_re as re

_Side = tuple[int, int, str]  # where a name begins and ends, and its country

_SENT = r"отправ|направ|постав|переда[лстнвюёеч]|прода[лнстюжё]|посла[лн]|посыла|присла|экспорт|предостав|подар|выплат|заплат|плат[ия]т|переброс|перебрас|переправ|отгру[зж]|снабд|снабж|пожертв|достав|выдел|командир|перечисл|безвозмездно|вернул|вернут|вернёт|відправ|надісла|надсила|надішл|надав|надал|переда[єв]|постача|спрямув|сплат|сплач|перекин|перекид|експорт|доправ|поверну|вивез|вернет|возвращен[аоы]?(?!\w)|возвратил|вывез|перевез|вывоз"
_GOT = r"приня(?:ть|л)|принима[ел]|отрима|одержа|придба|імпорт|купив|получ[иае]|закуп[иал]|купил|приобр|импорт|отриму|вв[её]з|завез|ввоз"
_CAME = r"прибу[влтд]|надійшл|надход|приїха|прибы[лва]|поступ[иа]|приш[лё]|(?<!\w)уш(?:ло|ли|ла|ёл|ел)(?!\w)|попа[лд]|приех|(?<!\w)ед(?:ет|ут)(?!\w)|приед(?:ет|ут)|їд(?:е|уть)(?!\w)"
_VERB = re.compile(rf"(?<!\w)(?:(?P<give>(?:{_SENT})\w*)|(?P<take>(?:{_GOT})\w*)|(?P<come>(?:{_CAME})\w*))")
_PASSIVE = re.compile(
    r"\w*(?:ен[аоы]?|ан[аоы]?|[её]нн\w{2,3}|анн\w{2,3}|ят[аоы]?|лись|лся|лось|лась|ются|ется|ятся|ится)\Z"
)
_NOUN = re.compile(r"(?:поставк|отправк|передач|продаж|экспорт|импорт|закупк|доставк|переброск|отгрузк)\w{0,3}\Z")
# What ends a clause; a comma inside a number and the comma of an aside do not.
_BREAK = re.compile(r";|: | [—–-] |(?<!\d),(?! до \d)|,(?!\d| до \d)|[«»]")
_ASIDE = re.compile(
    r", (?:по (?:данным|словам|оценк\w+|информации)|как (?:сообщ|заяв|утвержд|счита)\w+|согласно)[^,]*,|, (?:вероятно|предположительно|возможно|якобы|скорее всего|по-видимому|судя по всему|однако|в частности|кроме того|в свою очередь),"
)
_QUOTED_NAME = re.compile(r"«[^«»,.!?]{2,24}»")  # "комплекс «Панцирь»" ends no clause
_LINKED = re.compile(r", (?:которы\w+|отправленн\w+|направленн\w+|поставленн\w+|переданн\w+|полученн\w+|проданн\w+)")
_CLOSES = re.compile(
    rf", (?!(?:а|но|и|однако|зато|что|чтобы|але|та|й|що|щоб) )(?:\w+ ){{0,2}}?(?:(?:{_SENT}|{_GOT}|{_CAME}))"
)
_ACCUSED = re.compile(r"(?<!\w)(?:обвин|заподозр|уличи)\w+ \Z")
_IN_RETURN = re.compile(r"(?<!\w)(?:взамен|в обмен|в ответ|в свою очередь|за это)(?!\w)")
# What is given for it goes the other way round.
_PAID_FOR = re.compile(
    r"(?<!\w)(в обмен на|взамен на|в качестве (?:оплаты|платы) за|в уплату за|за(?! кажд\w+ (?!из)| одн| кожн\w+ (?!із|з)))(?: (?!по )[а-яёіїє-]+){0,6} ?\Z"
)
_GIVES_BEHIND = re.compile(
    rf"[^;:.]{{2,80}}?(?<!\w)(?:{_SENT})\w*[^;:.]{{2,60}}?(?:\d|(?<!\w)(?:дв[ае]|три|четыре|пять|шесть|десять|десятк|нескольк)\w*)"
)
_PAYS = re.compile(r"(?<!\w)(?:за|вы|с|о|ви)?плат|сплач")
_NEAR = 90  # characters
_AND = re.compile(r" (?:и|или|,) ")
_FEMININE = {
    "росси": "россия",
    "росі": "росія",
    "коре": "корея",
    "москв": "москва",
    "украин": "украина",
    "україн": "україна",
}
_CASES_FEMININE = (
    ("nom", ("я", "а")),
    ("gen", ("ы", "ї")),
    ("acc", ("ю", "у")),
    ("ins", ("ей", "ой", "ею", "ою", "єю")),
    ("dat", ("е", "і")),
)
_CASES_MASCULINE = (("ins", ("ом", "ем", "ём", "ым")), ("gen", ("а", "я")), ("dat", ("у", "ю")), ("loc", ("е",)))
_BARE = frozenset({"кндр", "рф", "сша", "кнр"})
# "Курской области", "Приморский край"; the accusative of "область" is that of who acts too.
_REGION_CASES = {
    "область": "nom", "области": "gen", "областью": "ins", "області": "gen", "областю": "ins",
    "край": "nom", "края": "gen", "краю": "dat", "краем": "ins", "краї": "gen",
}  # fmt: skip
_REGION = re.compile(rf" ({'|'.join(_REGION_CASES)})(?!\w)")
# "для разминирования Курской области": what goes there is for it.
_FOR_PLACE = re.compile(
    r"(?<!\w)(?:для|на|ради|заради) (?:\w+(?:ого|ой|ої) )?\w+(?:[иі]я|ки|[еє]н?ня|ння|ние|ку|ты|ти) (?:\w+ ){0,2}?\Z"
)
_ADJECTIVE = re.compile(
    r"(?:северокорейск|північнокорейськ|південнокорейськ|російськ|українськ|китайськ|американськ|южнокорейск|российск|русск|украинск|китайск|иранск|американск)\w+"
)
_TRADE = re.compile(r" (?:экспорт|поставк|ввоз|вывоз|експорт|постачанн)\w*")
_ACTORS = re.compile(
    r" (?:арми[яи]|войск[аои]|власти|сторона|правительств[оа]|руководств[оа]|режим|компани[яи]|военные)(?!\w)"
)
_INTO = re.compile(r"(?<!\w)(?:в|во|на|на территорию|в порты?|в адрес|для)(?: (?!и\b)\w+(?:ую|ий|ый|ой|ие|ые))? \Z")
_FROM = re.compile(r"(?<!\w)(?:из|из порта|от|у|со стороны|с территории)(?: \w+(?:ой|ых|их|ого|его))? \Z")
# In Ukrainian "до" and, before the accusative, "в" and "у" tell where to, "з" and "від" where from.
_INTO_UK = re.compile(r"(?<!\w)(?:до|на територію|на адресу)(?: \w+(?:ої|ого|ий|у))? \Z")
_IN_UK = re.compile(r"(?<!\w)(?:в|у|на) \Z")
_FROM_UK = re.compile(r"(?<!\w)(?:із|зі|з|від|з території|з боку)(?: \w+(?:ої|ого))? \Z")
_OTHER = re.compile(r"(?<!\w)(?:с|со|о|об|по|против|между|через|к|ко|за|при|над|под|вместе с|внутри) \Z")
_OF = re.compile(
    r"(?<!\w)(?:арми[ия]|войск\w*|солдат|военн\w+|військов\w+|військовослужбовц\w+|военнослужащ\w+|бойцов|бійців|рабоч\w+|робітник\w+|граждан\w*|громадян\w*|строител\w+|сап[её]р\w+|специалист\w+|работник\w+|инженер\w+|лидер\w*|власт\w+|разведк\w|министр\w* \w+|минобороны|мид|глав\w|президент\w*|сторон\w|посол|посла|компани\w) \Z"
)


@dataclass(frozen=True, slots=True)
class _Role:
    country: str
    case: str  # to, from, nom, ins, dat, gen, bare, own or other
    start: int


def russian_transfer(
    folded: str,
    figure: tuple[int, int],
    sentence: tuple[int, int],
    sides: Sequence[_Side],
    *,
    ukrainian: bool = False,
) -> tuple[str | None, str | None]:
    """Return (giver, receiver) of a figure; the arguments are those of `transform.figures.transfers.read_transfer`.

    Args:
        folded: the folded text.
        figure: start and end of the figure.
        sentence: start and end of its sentence.
        sides: the names of the sentence that stand for a country, in order.
        ukrainian: True where prepositions are Ukrainian.
    """
    at = _paid_for(folded, figure, sentence)
    if at is not None:
        giver, receiver = russian_transfer(folded, (at, at), sentence, sides, ukrainian=ukrainian)
        return receiver, giver
    first, stop = _clause(folded, figure, sentence)
    found = list(_VERB.finditer(folded, first, stop))
    if not found and folded.startswith(": ", first - 2):  # "перебросит в Россию войска: 6 тысяч военных"
        first, _ = _clause(folded, (first - 2, first - 2), sentence)
        found = list(_VERB.finditer(folded, first, figure[0]))
    if not found:
        return None, None
    verb = min(found, key=lambda m: min(abs(m.start() - figure[1]), abs(figure[0] - m.end())))
    if any(_AND.fullmatch(folded, a[1], b[0]) and a[2] != b[2] for a, b in pairwise(sides)):
        return None, None  # "Россия и Китай поставили": who gave how much is not said
    noun = _NOUN.match(verb.group()) is not None
    accused = next((s for s in sides if _ACCUSED.search(folded, first, s[0]) and folded.startswith(" в ", s[1])), None)
    if noun and accused is not None:  # "США обвинили КНДР в передаче России …"
        behind = next((s[2] for s in sides if s[0] > verb.start() and s[2] != accused[2]), None)
        return (behind, accused[2]) if verb["take"] else (accused[2], behind)
    roles = _own_roles(
        folded, first, found, verb, [_role(folded, side, ukrainian) for side in sides if first <= side[0] < stop]
    )
    if verb["take"] and not roles and first > sentence[0] and _IN_RETURN.search(folded, first, verb.end()):
        # "КНДР отправила в Россию …, а взамен получила …": the other way round
        giver, receiver = russian_transfer(
            folded, (first - 2, first - 2), (sentence[0], first - 1), sides, ukrainian=ukrainian
        )
        return receiver, giver
    to, source = _one(roles, "to"), _one(roles, "from")
    acts, dative = _acts_and_dative(roles, verb, noun=noun)
    if verb["take"]:
        return source, acts or to
    if noun and to is None and (direct := _directly_to(folded, verb.end(), figure[0], sides)) is not None:
        # "сообщения о поставке России 240 установок": with what is given right behind it the name is the dative
        return (acts if acts != direct else None) or (source if source != direct else None), direct
    if noun and acts is None and source is None and to in _PAIR:  # "Минсельхоз Приморья согласовал поставку в КНДР"
        heads = {role.country for role in roles if role.start < verb.start()} - {to}
        acts = next(iter(heads)) if heads == _PAIR - {to} else None
    own = next((role.country for role in roles if role.case == "own" and role.country not in {to, dative}), None)
    return acts or source or own, to or dative


_PAIR = frozenset({"North Korea", "Russia"})
_ABOUT_HOW_MANY = re.compile(r" (?:(?:ещё|еще|около|более|свыше|до|не менее|примерно|по меньшей мере|порядка|целых) )*")

# "поставках России 2 млн тонн зерна в Турцию": it goes elsewhere, so the name is a genitive.
_TO_A_COUNTRY = re.compile(r"[^,.;:]{0,50}? во? (?:\w+(?:ию|ею|ну|ан|ран|рак|пет|ай|бу)|кндр|сша|оаэ)(?!\w)")


def _directly_to(folded: str, noun: int, figure: int, sides: Sequence[_Side]) -> str | None:
    """Return the country right between a noun of transfer and the figure, whose genitive is its dative too."""
    return next(
        (
            country
            for start, end, country in sides
            if start - noun == 1 and end <= figure and _case(folded[start:end]) in {"gen", "bare", "dat"}
            and _ABOUT_HOW_MANY.fullmatch(folded, end, figure)
            and _TO_A_COUNTRY.match(folded, figure) is None
        ),
        None,
    )  # fmt: skip


def _paid_for(folded: str, figure: tuple[int, int], sentence: tuple[int, int]) -> int | None:
    """Return where what was given for a figure stands: "передала два комплекса в обмен на 5 тысяч солдат"; None where nothing was."""
    told = _PAID_FOR.search(folded, max(sentence[0], figure[0] - _NEAR), figure[0])
    if told is None or _VERB.search(folded, told.end(1), figure[0]):
        return None
    if (
        told.group(1) == "за"
        and _GIVES_BEHIND.match(folded, figure[1], sentence[1])
        and not folded[sentence[0] : told.start()].strip()
    ):
        return figure[1]  # "За 28 тысяч контейнеров Москва передала Пхеньяну 9 тысяч …"
    if told.group(1) == "за" and not _PAYS.search(folded, sentence[0], figure[0]):
        return None
    return told.start() if folded[sentence[0] : told.start()].strip() else figure[1]


def _own_roles(
    folded: str, first: int, found: Sequence[re.Match[str]], verb: re.Match[str], roles: Sequence[_Role]
) -> list[_Role]:
    """Return the names that go with a verb or noun of transfer, and with no other."""
    if _NOUN.match(verb.group()):  # "сообщения украинской разведки об отправке …": whose report it is gives nothing
        return [r for r in roles if r.start >= verb.start() or not _owns_report(folded, first, r.start, verb.start())]
    # "США после отправки КНДР солдат в Россию передали Украине …": what stands between a noun of transfer and the verb is the noun's
    nested = [m.end() for m in found if m.end() < verb.start() and _NOUN.match(m.group())]
    return [r for r in roles if not nested or not nested[-1] <= r.start < verb.start()]


def _acts_and_dative(roles: Sequence[_Role], verb: re.Match[str], *, noun: bool) -> tuple[str | None, str | None]:
    """Return who acts and to whom, by case; names that bear none stand for what the others leave open."""
    passive = noun or _PASSIVE.match(verb.group()) is not None or verb["come"] is not None
    to, source = _one(roles, "to"), _one(roles, "from")
    acts, dative = _one(roles, "ins" if passive else "nom"), _one(roles, "dat")
    bare = [role.country for role in roles if role.case == "bare"] if verb["come"] is None else []
    if bare and acts is None and (not passive or to is not None or dative is not None):
        acts, bare = bare[0], bare[1:]
    if bare and dative is None and to is None and acts not in {None, bare[-1]}:
        dative = bare[-1]
    beside = [r for r in roles if r.case in {"gen", "bare"} and 0 <= r.start - verb.end() <= 1]
    if acts is not None and dative is None and to is None:
        dative = next((r.country for r in beside if r.case == "gen" and r.country != acts), None)
    if noun and acts is None:  # "экспорт России в КНДР", "поставки КНДР"
        named = beside[0].country if beside else None
        if source is None:
            acts = named
        elif to is None and named != source:
            dative = dative or named  # "передача России 200 орудий из КНДР"
    return acts, dative


_REPORT = re.compile(
    r"(?<!\w)(?:сообщени|заявлени|утверждени|обвинени|данн|сведени|слов|информаци|публикаци|доклад|отч[её]т|новост)\w* (?:\w+ ){0,2}\Z"
)
_ABOUT = re.compile(r"(?<!\w)(?:об?|обо|про) (?:\w+ ){0,2}\Z")
# "Разведка Южной Кореи сообщила об отправке …"
_SAID_ABOUT = re.compile(
    r"(?<!\w)(?:сообщ|заяв|объяв|утвержд|рассказ|предупре|информир|говор|доложи|узна|знает|повідом|заяви|оголос|ствердж|розпові|попере|доповіл)\w*"
    r"(?: (?:ранее|раніше|также|також|вновь|в \w+|у \w+|\d{1,2} \w+))? (?:об?|обо|про) (?:\w+ ){0,3}\Z"
)


def _owns_report(folded: str, first: int, start: int, verb: int) -> bool:
    """Tell whether a name is of those whose report on a transfer it is, and not of those who transfer."""
    if _SAID_ABOUT.search(folded[start:verb]):
        return True
    return _REPORT.search(folded[first:start]) is not None and _ABOUT.search(folded[start:verb]) is not None


def _clause(folded: str, figure: tuple[int, int], sentence: tuple[int, int]) -> tuple[int, int]:
    """Return where the clause of a figure begins and ends: from mark to mark, over asides and into a clause that tells of it."""
    asides = [m.span() for m in _ASIDE.finditer(folded, *sentence)]
    asides += [m.span() for m in _QUOTED_NAME.finditer(folded, *sentence)]
    marks = [m for m in _BREAK.finditer(folded, *sentence) if not any(a <= m.start() < b for a, b in asides)]
    first = max((m.end() for m in marks if m.end() <= figure[0]), default=sentence[0])
    linked = False
    for m in marks:
        if m.start() < figure[1]:
            continue
        if _LINKED.match(folded, m.start()):
            linked = True
        elif linked and _CLOSES.match(folded, m.start()):
            linked = False  # "40 процентов снарядов, которые использует Россия, поступают из КНДР"
        else:
            return first, m.start()
    return first, sentence[1]


def _one(roles: Sequence[_Role], case: str) -> str | None:
    return next((role.country for role in roles if role.case == case), None)


def _ukrainian_role(word: str, before: str) -> str | None:
    """Return what a Ukrainian preposition before a name tells, None where none stands there."""
    if _INTO_UK.search(before):
        return "to"
    if _FROM_UK.search(before):
        return "other" if _case(word) == "ins" else "from"  # "з росією": together with it
    if _IN_UK.search(before):
        return "to" if word.endswith(("ю", "у")) else "other"
    return None


def _role(folded: str, side: _Side, ukrainian: bool) -> _Role:
    """Return how a name stands in its clause."""
    start, end, country = side
    before = folded[max(0, start - 32) : start]
    word = folded[start:end]
    if ukrainian and (told := _ukrainian_role(word, before)) is not None:
        return _Role(country, told, start)
    if _ADJECTIVE.fullmatch(word) and _TRADE.match(folded, end):
        return _Role(country, "own", start)  # "на российский экспорт пришлось"
    if not ukrainian and _INTO.search(before):
        return _Role(country, "to", start)
    if not ukrainian and _FROM.search(before):
        return _Role(country, "from", start)
    if _OTHER.search(before):
        return _Role(country, "other", start)
    if _ADJECTIVE.fullmatch(word):
        return _Role(country, _adjective(folded, word, end), start)
    region = _REGION.match(folded, end)
    case = _case(word) if region is None else _REGION_CASES[region[1]]
    if region is not None and case == "gen" and _FOR_PLACE.search(before):
        return _Role(country, "to", start)
    if case in {"bare", "gen"} and _OF.search(before):
        acts = re.search(r"(?<!\w)(?:армия|власти|войска|сторона) \Z", before)
        return _Role(country, "nom" if acts else "own", start)
    return _Role(country, case, start)


def _adjective(folded: str, word: str, end: int) -> str:
    """Return the case of "российская армия", "северокорейских солдат" (whose they are)."""
    if word.endswith(("ая", "ое", "ие", "ий")) and _ACTORS.match(folded, end):
        return "nom"
    if word.endswith(("ой", "ому", "им")) and re.match(
        r" (?:армии|стороне|войскам|военным|правительству)(?!\w)", folded[end : end + 16]
    ):
        return "dat"
    return "own"


def _case(word: str) -> str:
    last = word.rsplit(" ", 1)[-1]
    if word in _BARE:
        return "bare"
    for stem in _FEMININE:
        if last.startswith(stem):
            ending = last[len(stem) :]
            if ending == "ї" and "ній " in word:
                return "dat"  # "Північній Кореї"
            if ending == "и":
                return "gen"  # "России" is the genitive, dative and locative
            return next((case for case, endings in _CASES_FEMININE if ending in endings), "other")
    if last.endswith("ье"):
        return "nom"  # "Приморье отправило"
    for case, endings in _CASES_MASCULINE:
        if last.endswith(endings) and last not in {"кремль"}:
            return case
    return "nom"
