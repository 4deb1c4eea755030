"""What befell the people a figure counts: killed, wounded, captured."""

from __future__ import annotations

import re

from transform.figures.phrases_korean import OTHERS

_DEAD = re.compile(
    r"(?<!\w)(?:fallen|perished|(?:home|back|returned) in (?:coffins|body bags)|tabut(?:lar)?(?:la| içinde| ile)? (?:dön|gel|getir)\w*|öl(?:dü|en|üm|mü)\w*|öldürül\w*|hayatini (?:kaybe|yitir)\w*|can ver\w*|yaşamini yitir\w*|(?:asker|kişi|er|personel|subay|evlad|vatandaş)(?:(?:in|l[ae]r)\w*)? yitir\w*|killed|died|dead|slain|погиб\w*|гибел[иью]\w*|убит\w*|загин\w*|загибл\w*|вбит\w*|사망|전사)"
)
_WOUNDED = re.compile(r"(?<!\w)(?:yarala\w*|yarali\w*|wounded|injured|ранен\w*|поранен\w*|부상)")
_LOST = re.compile(
    r"(?<!\w)(?:выбы(?:ли|ло|л) из строя|вибу(?:ли|ло|в) з ладу|из строя выбы(?:ли|ло|л)|(?:asker|personel|kişi|subay)(?:ini|leri|lerini|lari)? kaybe[td]|kay[iı]p ver|kayb\w* (?:ver|uğra)|zayiat|casualt|사상자)"
)
# What stands before its number: "потери составили 350 человек", "потерял 6 тысяч солдат", "kayıplar 350 kişi", "losses of 4,000 men".
_LOST_BEFORE = re.compile(
    r"(?<!\w)(?:потери(?: [а-яё.-]+){0,6}? (?:состав|достиг|оценива|оценен|превы|вырос|насчит)\w*|(?:потери|потерь|потерях) (?:в|до|—|–)|потеря(?:л[аи]?|в(?:ший|шая|шие)?)(?: [а-яё]+){0,4}?"
    r"|втрати(?: [а-яіїєґ.'-]+){0,6}? (?:станов|склада|склал|сяг|оціню|перевищ)\w*|(?:втрати|втрат|втратах) (?:в|у|до|—|–)|втрати(?:в|ла|ли)(?: [а-яіїєґ]+){0,4}?"
    r"|kay[iı]plar(?:i|inin|in)?|losses(?: \w+){0,4}? (?:were|was|at|to|reach\w*|total\w*|exceed\w*)|losses of)"
    r"(?: (?:около|примерно|почти|более|свыше|до|в|как минимум|по меньшей мере|близько|майже|понад|щонайменше|yaklaşik|en az|toplam|about|around|some|at least|nearly|more than|over|up to|an estimated))* \Z"
)
_CAPTURED = re.compile(
    r"(?<!\w)(?:(?:esir|tutsak|rehin) (?:al|düş|tut|ed|olarak|durum)|esaret\w*|ele geçir\w*|sağ yakala|captured(?! (?:the |an? |\w+ ){0,2}(?:villages?|towns?|cit(?:y|ies)|settlements?|positions?|territor\w+|ground|land|areas?|weapons?|tanks?|vehicles?))|taken (?:\w+ )?prisoner|captive|captivity|prisoners? of war|pows?(?!\w)|"
    r"в (?:\w+ )?плен[уа]?(?!\w)|из плена|(?:военно)?пленн|[ув] (?:\w+ )?полон[іу]?(?!\w)|(?:військово)?полонен|생포|포로)"
)
# Korean tells it by the word nearest to the number: "사망자 600명", "부상이 2700여 명", "4700명의 사상자".
_KOREAN_FATE = re.compile(
    r"(?:숨지|죽)거나 (?:다[치쳤친]|부상)|사망|전사(?!령|관)|숨[지진졌]|죽[었은]|부상|다[쳤친]|사상자|생포|포로"
)
_EITHER_TR = re.compile(
    r"(?<!\w)(?:ölen|öldürülen|hayatini kaybeden) (?:ve|veya|ya da) (?:yaralanan|yarali) (?:[^\W\d_][\w'’]* ){0,3}say[iı]s?[iı](?:n[iı]n)?(?: ise)? \Z"
)
_EITHER_EN = re.compile(r"kill(?:ed|ing|s) (?:or|and) (?:wound|injur)(?:ed|ing|s) \Z")
_BESIDE = re.compile(r"(?<!\w)(kill(?:ing|ed|s)|wound(?:ing|ed|s)|injur(?:ing|ed|es))\s\Z")
# What follows another number befell others: "50 were killed and 47 wounded".
_ANOTHER = re.compile(
    r"(?<!\w)(?:(?:and|while) (?:[^\W\d]+ ){0,5}?|(?:ve|ile|и|і|та) (?:[^\W\d]+ ){0,2}?)'?\d"
    r"|(?<!\w)(?:and (?:about |some |around |at least |another )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|several)|ve (?:iki|üç|dört|beş|alti|yedi|sekiz|dokuz|on|yirmi|yüz|bin)(?:s?[iuü])?|[иі] (?:двое|трое|четверо|пятеро|два|три|четыре|пять|шесть|семь|десять|двоє|троє|четверо|дві|п'ять))(?!\w)"
)
_BESIDE_OTHER = re.compile(r"[\w'’]* ?")
_COMMA = re.compile(r",(?!\d)|;")
# The whole of which a part died: "4,000 of the 11,000", "a third of the 11,000", "Of 15,000 troops … 600", "Из 11 тысяч … 4 тысячи".
_OUT_OF = re.compile(
    r"(?:\d(?: \w+)?|(?<!\w)(?:third|half|quarter|fifth|tenth|most|majority|percent|per cent|many|several|some|part|hundreds|thousands|dozens)) of (?:(?:the|its|their|these|those|some|about|around|all) )*\Z"
    r"|(?:\A|[,;.:\"”] ?)\W*(?:out )?of (?:(?:the|its|their|these|those|all) )*\Z"
    r"|(?<!\w)(?:из|із|зі|з) (?:(?:всех|этих|тех|общего числа|цих|усіх) )*\Z"
    r"|(?<!\w)(?:треть|четверть|половина|большинство|часть|процент\w*|третина|чверть|більшість) (?:(?:от|из|від|із|з|этих|этой|этого) )*\Z"
)
_REACH = 60  # characters before a figure among which stands what it is the whole of
_PART_TR = r"(?:\d|(?:bin|yüz|on|iki|üç|dört|beş|alti|yedi|sekiz|dokuz|yirmi|otuz|kirk|elli|üçte|dörtte|beşte|onda|yüzde|yari\w+|çoğ\w+|tamami\w*|bir kismi\w*|önemli)(?!\w))"
_OUT_OF_TR = re.compile(
    rf"(?:(?<=[dt][ea]n)|(?<=[iuü]n)|\w*(?:[dt][ea]n|[iuü]n)) (?:(?:en az|en fazla|en çok|yaklaşik|neredeyse|ise|de|da|şimdiye kadar|bugüne kadar|şu ana kadar|toplam|tahminen|kabaca|halihazirda) )*{_PART_TR}"
)
_HANGUL = re.compile(r"[가-힣]")
_AMONG_KO = re.compile(
    r" ?(?:가운데|중(?:에서)?(?= )|중에) "
)  # "1만5천명 가운데 사망자 600명": of the whole no fate is told
_OTHER_KO = re.compile(r"[\d,.]")
_REACH_KO = 16  # characters
_ENDED_KO = re.compile(r"(?:했|됐|었|았|졌|하|되|지|친|쳤)(?:으며|으나|고|며|지만|는데|면서),? ")
_FATES = frozenset({"people killed", "people wounded"})
_FATE_WORD = r"(?:kill|dead|died|wound|injur|ölü|öldü|yaral|убит|погиб|ранен|вбит|загибл|поранен)\w*"
_EITHER = re.compile(
    rf"(?<!\w){_FATE_WORD} (?:or|and|veya|ya da|ve|или|и|або|чи|та|і) {_FATE_WORD}"
)  # "ранены или убиты"
_SOLDIERS = re.compile(r"asker(?!i\w)|birli[kğ]|troop|soldier|солдат|военн|військов|боєц|бійц|병력|군")


def tell_fate(folded: str, what: str | None, span: tuple[int, int], last: int, sentence: tuple[int, int]) -> str | None:
    """Add what befell the people counted: "soldiers killed", "soldiers killed and wounded"."""
    if _KOREAN_FATE.search(folded, max(sentence[0], span[0] - 12), _end_of_reach(folded, last, sentence[1])):
        return _tell_korean(folded, what, span, last, sentence)
    if _HANGUL.search(folded, span[0], last + 1):
        return what or None  # Korean tells a fate right beside its number
    if what == "bodies":
        return what
    if what is not None and what.endswith((" killed", " wounded")) and what not in _FATES:
        return what
    early = _ANOTHER.search(folded, span[1], last)
    if early is not None and any(one.search(folded, span[1], early.start()) for one in (_DEAD, _WOUNDED)):
        last = span[1]  # "two were killed and three wounded": the noun is the other number's
    stop = min(sentence[1], last + 60)
    beside = _BESIDE.search(folded, max(sentence[0], span[0] - 24), span[0])
    if beside is not None and _EITHER_EN.search(folded, max(sentence[0], span[0] - 34), span[0]):
        return f"{what or 'people'} killed and wounded"
    if beside is not None and what != "casualties":
        return f"{what or 'people'} {'wounded' if beside.group(1)[0] in 'wi' else 'killed'}"
    if (
        what not in _FATES
        and what != "casualties"
        and (
            _OUT_OF.search(folded[max(sentence[0], span[0] - _REACH) : span[0]])
            or _OUT_OF_TR.match(folded, max(span[0], last - 3), stop)
        )
    ):
        return what or None  # "4,000 of the 11,000 sent were killed", "11 bin askerden 4 bininin öldüğü"
    comma = _COMMA.search(folded, last, stop)
    another = _ANOTHER.search(folded, last, stop)
    if what not in _FATES and another is not None and _BESIDE_OTHER.fullmatch(folded, last, another.start()):
        another = None  # "1.100 Kuzey Koreli ile 2.300 Rus askeri öldü": both have one verb
        stop = min(sentence[1], last + 90)
        comma = _COMMA.search(folded, last, stop)
    right = min(p for p in (comma.start() if comma else stop, another.start() if another else stop))
    left = max(
        sentence[0], folded.rfind(",", sentence[0], span[0]), folded.rfind(";", sentence[0], span[0]), span[0] - 45
    )
    window = (span[0], right)
    if not any(fate.search(folded, *window) for fate in (_DEAD, _WOUNDED, _LOST, _CAPTURED)):
        window = (left, right)
    dead, hurt = _DEAD.search(folded, *window), _WOUNDED.search(folded, *window)
    counted = "soldiers" if _SOLDIERS.search(folded, *sentence) else "people"
    if what in _FATES and _EITHER.search(folded, max(left, span[0] - 45), right):
        return f"{counted} killed and wounded"
    if what in _FATES and bool(dead) != bool(hurt) and window[0] == span[0]:
        return (
            f"{counted} {'killed' if dead else 'wounded'}"  # "two were killed and three wounded": a noun of the second
        )
    if what in _FATES:
        return f"{counted} {what.split()[1]}"
    lost = _LOST_BEFORE.search(folded, max(sentence[0], span[0] - 90), span[0])
    if lost is not None and not (dead or hurt):
        return f"{what if what and what != 'casualties' else counted} killed and wounded"
    if what == "casualties" or (_LOST.search(folded, *window) and not (dead or hurt)):
        return f"{counted} killed and wounded"
    if _EITHER_TR.search(folded, max(sentence[0], span[0] - 90), span[0]):
        return (
            f"{what or counted} killed and wounded"  # "öldürülen ve yaralanan Kuzey Koreli asker sayısı 3 bini geçti"
        )
    name = what or counted
    if not (dead or hurt) and (fell := _befell_behind(folded, last, right, sentence[1])) is not None:
        return f"{name} {fell}"
    if dead and hurt:
        return f"{name} killed and wounded"
    if dead or hurt:
        return f"{name} {'killed' if dead else 'wounded'}"
    if _CAPTURED.search(folded, *window) and name in {"soldiers", "people"}:
        return "prisoners of war"
    return name


_DIED_EN = r"(?:died|perished|fallen|fell|lost their lives|killed|slain)"
_HURT_EN = r"(?:wounded|injured)"
_AUX_EN = r"(?:(?:have|has|had|were|was|are|is|been|being|may|might|could|reportedly|allegedly|also|already|all|since|now|probably|believed|thought|said|estimated|feared|to|be) ){0,5}"
_ENDS_RU = r"(?:были |было |уже |якобы |предположительно |вероятно |бул[иo] |вже |нібито |ймовірно |также |також )*"
# Who died is told behind an apposition: "2,000 soldiers, most of them from the 11th Corps, were killed"; a clause of its own tells of others.
_APART = {
    "en": re.compile(
        rf",(?! (?:and|but|while|whereas|as|when|after|because|so) )[^,;:.\"“”]{{3,90}}, {_AUX_EN}(?:(?P<dead>{_DIED_EN})(?P<both> (?:or|and) {_HURT_EN})?|(?P<hurt>{_HURT_EN}))(?!\w)"
    ),
    "ru": re.compile(
        rf",(?! (?:а|но|и|що|что|але|та|й) )[^,;:.«»]{{3,90}}, {_ENDS_RU}(?:(?P<dead>погиб(?:ли|ло|ла)?|убит[ыо]|загину(?:ли|ло|в)|вбит[іо]|умерли|померли)(?P<both> (?:или|и|або|та|чи|і) (?:ранен|получил|поранен|отримал)\w*)?|(?P<hurt>ранен[ыо]|получили (?:\w+ )?ранения|поранен[іо]|отримали (?:\w+ )?поранення))(?!\w)"
    ),
}  # fmt: skip
# Turkish has a comma behind a subject: "2 bin askerin, Kursk'ta savaşırken öldüğünü", "600 asker, çoğu Kursk'ta, hayatını kaybetti".
_SAID_TR = r"(?:[dt][iuü]ğ|[ae]c[ae]ğ)[iuü](?:n[iuüea]\w*)?|m[ae]s[iuü]\w*|[dt][iuü]|m[iuü]ş(?:t[iuü])?|yor(?:du)?"
_APART_TR = re.compile(
    r",(?P<between>(?: [^\W\d][\w'’-]*){1,4},)?(?P<path>(?: [^\W\d][\w'’-]*){0,9}?) "
    rf"(?:(?P<dead>öl|öldürül|hayatini (?:kaybet|kaybed|yitir)|can ver|yaşamini yitir)|(?P<hurt>yaralan))(?:{_SAID_TR})(?!\w)"
)
_SUBJECT_TR = re.compile(
    r"(?:[^\W\d_]{2,}n[iuü]n|l[ae]r[iuü]n)(?=\Z| (?:de|da|bile|ise)\Z)|(?<!\w)(?:ve|ile|veya|ya da)(?!\w)|(?:[dt][iuü]|yor|m[iuü]şt[iuü])(?:l[ae]r)?(?: ve|,)"
)
# "12 bin askere,", "askerini,", "askerden,": no subject.
_OBJECT_TR = re.compile(
    r"(?:(?:ker|nel|lay|ral|kiş|lü|rli|birli[kğ])(?:i?y?[ea]|i?n[ea]|i?n?[dt][ea]n?|i?y?l[ea]|i?n[iuü])|l[ae]r(?:[ea]|[dt][ea]n?|[iuü]n[iuüae]))\Z"
)


def _befell_behind(folded: str, last: int, comma: int, stop: int) -> str | None:
    """Return what is said to have befallen people behind the comma that follows them: "killed", "wounded"."""
    if comma >= stop or folded[comma] != ",":
        return None
    if comma - last <= 1 and (told := _APART_TR.match(folded, comma, stop)) is not None:
        noun = folded[folded.rfind(" ", 0, comma) + 1 : comma]
        if _OBJECT_TR.search(noun) or _SUBJECT_TR.search(told["path"]):
            return None
        return "wounded" if told["hurt"] else "killed"
    lang = "en" if folded[last - 1 : last].isascii() else "ru"
    told = _APART[lang].match(folded, comma, stop)
    if told is None:
        return None
    return "wounded" if told["hurt"] else "killed and wounded" if told["both"] else "killed"


def _end_of_reach(folded: str, last: int, stop: int) -> int:
    """Return up to where a Korean number looks for its fate: "100명의 북한 군인이 사망했으며", but not past another number or a comma."""
    other = _OTHER_KO.search(folded, last, min(stop, last + _REACH_KO))
    return min(stop, other.start() if other is not None else last + _REACH_KO)


def _tell_korean(folded: str, what: str | None, span: tuple[int, int], last: int, sentence: tuple[int, int]) -> str:
    # "포로 2명을 제외한 3천 명": what stands before another number of people is of those.
    begin = max(sentence[0], span[0] - 12, folded.rfind("명", 0, span[0]) + 1)
    # "100명이 사망하고 1000여 명이 부상": a clause that ended told of its own number.
    begin = max([begin, *(m.end() for m in _ENDED_KO.finditer(folded, begin, span[0]))])
    before = list(_KOREAN_FATE.finditer(folded, begin, span[0]))
    nearest = before[-1] if before else _KOREAN_FATE.search(folded, last, _end_of_reach(folded, last, sentence[1]))
    military = "군" in folded[sentence[0] : sentence[1]] and not OTHERS.search(
        folded, max(sentence[0], span[0] - 24), last - 1
    )
    counted = what if what and what != "people" else "soldiers" if military else "people"
    if nearest is None or (not before and _AMONG_KO.match(folded, last)):
        return counted
    if nearest.group() in {"생포", "포로"}:
        return "prisoners of war"
    fate = (
        "killed and wounded"
        if nearest.group() == "사상자" or "거나" in nearest.group()
        else "wounded"
        if nearest.group() in {"부상", "다쳤", "다친"}
        else "killed"
    )
    return f"{counted} {fate}"
