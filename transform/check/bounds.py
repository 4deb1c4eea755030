"""What is said beside a number: more or less than it, up or down to it, from one to another."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from core import late_re as re
from transform.check.branches import Branches
from transform.check.exchanged_bounds import TR_BOUND_DENIED, check_least_one
from transform.check.model import Problem
from transform.numbers import Number

_TR_MORE = re.compile(
    r"\W{0,2}(?:[\w']+\W+){0,3}?(?:[\w']*[dt][ae]n (?:daha )?(?:fazla|çok\b|uzun|yüksek|büyük|yukari)|"
    r"(?:[\w']+ )?(?:aşkin|üzerinde|üzerine|üstünde|üzeri\b|aşt[iı]|aşan|aşiyor|aşm|geçti|fazlasi))"
)
_TR_LESS = re.compile(
    r"\W{0,2}(?:[\w']+\W+){0,3}?(?:[\w']*[dt][ae]n (?:daha )?(?:az(?:i|in[ai]|indan|inin)?\b|kisa|düşük|küçük|aşaği)|(?:[\w']+ )?(?:altinda|"
    r"altina|altini|yakin|kadar|var(?:an|abil|acak|mas)|ulaşan|dek\b))"
)
_TR_BEFORE = re.compile(
    r"(?<!\w)(?:(?P<more>en az(?:indan)?|asgari)|(?P<less>en (?:fazla|çok)|azami))(?: [\w']+)? (?:yüzde )?\Z"
)
_EN_BEFORE = re.compile(
    r"(?:(?P<more>more than|over|above|at least|exceed\w*|in excess of|upwards of|(?:great|high|long|old|larg)er than|"
    r"no (?:less|fewer) than)|(?P<less>less than|(?:few|low|short|young|small)er than|under|below|at most|up to|"
    r"no more than|nearly|almost|close to|short of))(?: an?| the| about)? ?(?:us)?[$€£]?\Z"
)
_ABLATIVE = re.compile(r"[^\W\d][dt][ae]n\Z")
# Bounds that no translator puts in by himself ("nearly" and "close to" may stand for "yaklaşık"); "over 24 hours" may be a time it took.
_EN_PLAINLY = {
    "less": re.compile(
        r"\b(?:(?:less|fewer) than|at most|(?<!go )(?<!goes )(?<!going )(?<!went )(?<!gone )(?<!add )(?<!adds )up to|no more than) (?:an? |the |about )?(?:us)?[$€£]?\Z"
    ),
    "more": re.compile(
        r"\b(?:more than|(?P<over>over)|above|at least|in excess of|upwards of|no (?:less|fewer) than) (?:the |about )?(?:us)?[$€£]?\Z"
    ),
}
# "Takes the team up to 23 points": where a rise ended.
_EN_RAISES = re.compile(
    r"\b(?:tak(?:e|es|ing)|took|br(?:ing|ings|inging|ought)|mov\w+|lift\w*|push\w*|jump\w*|climb\w*|pull\w*) (?:[\w'-]+ ){0,5}up to "
)
_EN_VERB_OVER = re.compile(
    r"\b(?:hand|turn|t(?:ake|ook|aking|aken)|(?:br(?:eak|oke)|broken|breaking) out|fl(?:y|ew|ying|ies)|cross|pass|preside|win|won|rul|watch|sign|carr(?:y|ied)|spill|mull|fight|fought|dispute|quarrel|row|clash|spread|fell|crash)(?:s|ed|es|ing)? over\b[^,;]{0,6}\Z"
)
_EN_DURATION = re.compile(
    r"[ -](?:\w+ )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|seasons?|games?|rounds?|sets?|frames?|holes)\b"
)
# "120 milyon sterline kadar": up to so much; English has many words for a limit.
_TR_UP_TO = re.compile(
    r"(?: (?:bin|milyon|milyar|trilyon|abd|dolar|euro|avro|lira|sterlin|ton|kilometre|metre|kişi|asker|ruble|yen|won|varil|pound|yil|ay|gün|saat|puan|kat)){0,3}"
    r"['’]?(?:y|n)?[ae] kadar(?!ki)\b"
)
# "300 kadar asker" is some 300; of the dative ("300'e kadar") alone it is a limit.
_TR_ABOUT = re.compile(r" (?:kadar|civarinda|dolayinda)\b(?! (?:büyük|çok|yüksek|uzun|erken))")
_EN_BOUND = re.compile(
    r"\b(?:up to|at most|at least|more than|less than|fewer than|no more than) (?:about |around )?(?:us)?[$€£]?\Z"
)
_EN_LIMIT = re.compile(
    r"\b(?:up to|upto|as (?:much|many|high|long|far|low|fast|little|late)|maxim\w*|at most|until|till|no (?:more|longer)|within|through|less|fewer|nearly|almost|limit\w*|reach\w*|"
    r"down|under|below|before|aged|capped?|top|cap|potentially)\b|"
    # "To raise" is no limit, "to £120 million" is one.
    r"\b(?:to|by) (?:an? |the |about |around |some |roughly |nearly |almost |just )?(?:us)?(?:[$€£]|\d|one|two|three|four|five|six|seven|eight|nine|ten|half|as|tens|hundreds|thousands|millions|next|midnight|noon|[a-z]+day|[a-z]+ \d)"
)
_EN_AT_MOST = Branches((r"\bat most\b", "at most"))
_EN_NO_MORE = Branches((r"\bno more than\b", "no more than"))
_TR_AT_MOST = re.compile(r"\ben (?:fazla|çok)|\bazami|\bolsa olsa|\bmaksimum")
_TR_AT_LEAST = re.compile(r"\ben az(?:indan)?\b|\basgari\b")
# Verbs of a rise or a fall to or by a number; "çık" and "in" only so: by themselves they are to go out and to get off.
_UP = r"(?:(?<!işten )(?<!görevden )(?<!ortaya )(?<!elden )(?<!okuldan )(?<!listeden )(?<!piyasaya )çik(?:t|an|m|ar|acak|acağ|iyor|tiğ|iş)|yüksel|art(?:[iı]|t|a[nrc]|m)|tirman|firla(?!t)|siçra|büyü)"
_DOWN = r"(?:düş|in(?:di|en|m[ei]|er|ece|iyor|iş|dir)|gerile|azal|küçül|daral|kadar indi)"
_TR_TREND = re.compile(
    rf"(?:'?\w{{0,6}})?(?: [\w']+){{0,2}}? (?:(?P<up>{_UP}|değer kazan|kazançla)|(?P<down>{_DOWN}|değer kayb|kayipla))\w*"
)
_TR_UP = re.compile(
    rf"\b(?:{_UP}|artir|artt|zam\b|kazan|fazla|üst|üzer|aş|yukar|iyileş|topar|güçlen|çoğal|hizl|ağirlaş|kabar|ulaş|bul[ud])"
)
_TR_DOWN = re.compile(
    rf"\b(?:{_DOWN}|indir|düşür|kes|kayb|kayip|kaybe|az\b|alt|aşaği|eksi|zayif|yavaş|yari|zarar|erit|eri[md]|kis)"
)
_RISES = (
    r"(?:rise|rises|rose|risen|rising|climb(?:s|ed|ing)?|increas\w+|jump(?:s|ed|ing)?|soar\w*|surg\w+|grew|grow|grows|grown|"
    r"growing|gain(?:s|ed|ing)?|raised|raising|up)"
)
_FALLS = (
    r"(?:fall|falls|fell|fallen|falling|drop(?:s|ped|ping)?|declin\w+|decreas\w+|slid|slide|sliding|slump\w*|plung\w+|"
    r"plummet\w*|shrank|shrink\w*|contract(?:s|ed|ing)|cut|cuts|cutting|lowered|lowering|reduc\w+|sank|sink\w*|(?<!shot )down|shed|lost|eased|easing)"
)
_EN_TREND = re.compile(rf"\b(?:(?P<up>{_RISES})|(?P<down>{_FALLS}))\b")
# "down to 500" without a fall, "fell above 30", "rose below 30": the Turkish must say as much.
_REACHES = (
    (Branches((r"\bdown to (?:about |around |just )?(?:us)?[$€£]?\d", "down to ")), _TR_DOWN),
    (
        Branches((
            r"\b(?:fall|falls|fell|fallen|drop\w*|slid|sank|slump\w*|plung\w*) (?:back )?(?:above|over) (?:us)?[$€£]?\d",
            " above ", " over ",
        )),
        re.compile(r"üzer|üst|aş"),
    ),
    (
        Branches((
            r"\b(?:rise|rises|rose|risen|climb\w*|jump\w*|soar\w*) (?:back )?(?:below|under) (?:us)?[$€£]?\d",
            " below ", " under ",
        )),
        re.compile(rf"alt(?=.*{_UP})|{_UP}(?=.*alt)"),
    ),
)  # fmt: skip
_EN_TREND_REST = re.compile(
    r"(?:(?: from)? [$€£]?\d[\d.,]* ?(?:%|percent|per cent|million|billion|thousand)?| (?:by|to|from|of|as|low|high|about|around|some|nearly|almost|more|less|than|a|an|the|further|back|only|just|up|down|over|under))* ?"
    r"(?:us)?[$€£₺₽-]?"
)
_EN_TREND_AFTER = re.compile(
    r"(?: ?%| per ?cent| percentage points?| points?)? (?:(?P<up>increase|rise|growth|jump|gain|surge|higher)|"
    r"(?P<down>decrease|fall|drop|decline|cut|loss|reduction|contraction|slump|plunge|lower))\b"
)
_TR_ANY_LESS = re.compile(
    r"\b(?:az|azi|azin[ai]|azinin|azdi|azi?ndan|kisa|düşük|küçük|alt[iı]n(?:[ad]|da|dan|daki|a|i)\w*|aşaği\w*|en fazla|en çok|azami|yakin|kadar|varan|sadece|yalnizca|henüz|bile|eksik\w*|"
    r"civar\w*|yaklaş(?:an|t|iyor|makta)\w*|bul(?:an|du|uyor|acak)\w*|çikar\w*|kala|dek|hafif|zayif|genç|ucuz|yavaş|\w*m[ae](?:d[ae]n|yan|yen|di|z|miş|dan)|\w*m[iuü]yor\w*|kapasite\w*|ancak|aşkin değil|içinde|içerisinde|erken)\b"
)
_TR_ANY_MORE = re.compile(
    r"\b(?:fazla|aşk[iı]n|üzer|üst|en az|asgari|aş[ait]|aşm[iau]|küsur|çok|bul|yukari|daha|arti\b|minimum|büyük|yüksek|uzun|yakin|yaşli|öte|ileri|sayisiz|var(?:an|di)|ulaş)|[iuü] geç"
)
_EN_LESS_THAN = Branches(
    (
        r"(?<!not )(?<!no )(?<!nothing )(?<!much )\b(?:less|fewer) than (?=an? (?:third|quarter|half|year|month|week|day)|half|double|triple|\w+ed\b)",
        "less than ",
        "fewer than ",
    )
)
_TO = re.compile(
    r"[ %]*(?:percent|per cent|degrees|points)? ?(?:in [\w ]{3,20} |at the time )?(?:to|-) (?:an? )?(?:us)?[$€£]?"
)
_FROM_TO = re.compile(
    r"(\d[\d,]*(?:\.\d+)?)(?: (million|billion|trillion|thousand))?[ %\w]* to (?:us)?[$€£]?"
    r"(\d[\d,]*(?:\.\d+)?)(?: (million|billion|trillion|thousand))?[ %\w]*"
)
_SCALES = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_FROM = re.compile(r" (?:\w+ )?from (?:an? )?(?:us)?[$€£]?")
_CHANGED_FROM = re.compile(
    r"[^.;:()\d]{0,120}[,(–—-]? ?\b(?:(?P<up>(?<!went )(?<!gone )(?<!going )(?<!go )up|an increase|a rise)|(?P<down>(?<!went )(?<!gone )(?<!going )(?<!go )(?<!shot )down|a decrease|a decline|a drop|a fall)) (?:\w+ )?from (?:an? |about |around )?(?:us)?[$€£]?"
)
_RUINED = re.compile(r"\breduc\w+(?= (?:.{0,40}? )?to (?:ashes|rubble|ruins?|dust|tears|nothing)\b)")
_EN_AFTER = re.compile(r"[\w ]{0,12}? or (?:(?P<more>more|above|over|higher)|(?P<less>less|fewer|below|under))\b")


def check_bounds(pairs: Sequence[tuple[Number, Number]], folded: str, lowered: str) -> list[Problem]:
    """Compare "more than" and "less than" beside each number; returns problems of the kind "sign".

    Args:
        pairs: numbers of equal worth, Turkish and English.
        folded: the folded Turkish sentence.
        lowered: the lower-cased English sentence.
    """
    if "reduc" in lowered:
        lowered = _RUINED.sub(lambda m: "x" * len(m.group()), lowered)
    for a, b in pairs:
        ours, theirs = _turkish_bound(folded, a), _english_bound(lowered, b)
        if not theirs or ours == theirs:
            continue
        # "Altında kalmadı" is "no less than".
        if not TR_BOUND_DENIED.match(folded, a.end) if ours else _is_unasked(theirs, folded, lowered, b):
            return [Problem("sign", _around(folded, a), _around(lowered, b))]
    for a, b in pairs:
        about = _TR_ABOUT.match(folded, a.end) if a.kind == "cardinal" else None
        bound = _EN_BOUND.search(lowered, 0, b.start) if about else None
        if about and bound:
            return [Problem("sign", folded[a.start : about.end()], lowered[bound.start() : b.end])]
        up_to = _TR_UP_TO.match(folded, a.end) if a.kind in ("cardinal", "percent") else None
        if up_to and not _EN_LIMIT.search(lowered):
            return [Problem("sign", folded[a.start : up_to.end()], "")]
    at_most = _EN_AT_MOST.search(lowered)
    if at_most and not _TR_AT_MOST.search(folded):
        at_least = _TR_AT_LEAST.search(folded)
        if at_least or not _TR_ANY_LESS.search(folded):
            return [Problem("sign", at_least.group() if at_least else "", at_most.group())]
    no_more = _EN_NO_MORE.search(lowered)
    at_least = _TR_AT_LEAST.search(folded) if no_more else None
    if no_more and at_least and not _TR_AT_MOST.search(folded):
        return [Problem("sign", at_least.group(), no_more.group())]
    least = check_least_one(folded, lowered)
    if least:
        return least
    for reach, asked in _REACHES:
        found = reach.search(lowered)
        if found and not asked.search(folded):
            return [Problem("sign", "", found.group())]
    halved = _EN_LESS_THAN.search(lowered)
    if halved and not _TR_ANY_LESS.search(folded):
        return [Problem("sign", "", halved.group())]
    return _from_to(pairs, folded, lowered) or _trends(pairs, folded, lowered)


def _from_to(pairs: Sequence[tuple[Number, Number]], folded: str, lowered: str) -> list[Problem]:
    """Compare what rose or fell "from 9.07 to 9.46": which way it went is told by the numbers themselves.

    Unless the source tells it so itself: a currency that falls "90'dan 95'e" to the dollar.
    """
    ours = {b: a for a, b in pairs}
    for _, b in pairs:
        ends = _FROM_TO.fullmatch(b.text.lower()) if b.value is None else None
        way = _verb_before(lowered, b.start) if ends else None
        if ends and way and _against(way, *_worths(ends)):
            return [Problem("sign", "", lowered[max(0, b.start - 24) : b.end])]
    theirs = sorted(
        (b for _, b in pairs if b.value is not None and b.kind not in ("year", "date", "time")), key=lambda b: b.start
    )
    for one, other in itertools.pairwise(theirs):
        between = lowered[one.end : other.start]
        way = _verb_before(lowered, one.start) if _TO.fullmatch(between) else None
        since = _CHANGED_FROM.fullmatch(between)
        if one.kind != other.kind or one.value is None or other.value is None:
            continue
        wrong = way if way and _against(way, one.value, other.value) else None
        if since and _against(since, other.value, one.value):
            wrong = since
        if wrong and not _tells_so(folded, ours[one], ours[other], wrong):
            return [Problem("sign", "", lowered[max(0, one.start - 24) : other.end])]
    return []


def _tells_so(folded: str, one: Number, other: Number, way: re.Match[str]) -> bool:
    """Tell whether the Turkish has what changed go between the same figures by the same verb."""
    trend = _turkish_trend(folded, other)
    same = trend is not None and (trend.lastgroup == "down") == (way["up"] is None)
    return same and one.end <= other.start and _TR_ENDS.match(folded, one.end, other.start) is not None


def _verb_before(lowered: str, start: int) -> re.Match[str] | None:
    """Return the verb of a rise or a fall whose "from" stands right before a number."""
    verbs = list(_EN_TREND.finditer(lowered, max(0, start - 24), start))
    return verbs[-1] if verbs and _FROM.fullmatch(lowered, verbs[-1].end(), start) else None


def _against(way: re.Match[str], one: float, other: float) -> bool:
    return other < one if way["up"] else other > one


def _worths(ends: re.Match[str]) -> tuple[float, float]:
    """Return what both ends of "660 million to $1.3 billion" are worth; "3 to 4 million" has one word for both."""
    one, word, other, last = ends.groups()
    first, second = (float(digits.replace(",", "")) for digits in (one, other))
    return first * _SCALES.get(word or last, 1.0), second * _SCALES.get(last, 1.0)


def _trends(pairs: Sequence[tuple[Number, Number]], folded: str, lowered: str) -> list[Problem]:
    """Compare the verbs that say of a number whether it came by a rise or by a fall ("832'ye çıktı", "dropped to 832")."""
    trends = [(_turkish_trend(folded, a), _english_trend(lowered, b)) for a, b in pairs]
    # "Yüzde 9 düştü … yüzde 12 arttı": what is told of one number as it is excuses nothing of another.
    agreed = [ours.span() for ours, theirs in trends if ours and theirs and ours.lastgroup == theirs.lastgroup]
    rest = folded
    for start, end in agreed:
        rest = rest[:start] + "x" * (end - start) + rest[end:]
    turned = [(ours, theirs) for ours, theirs in trends if ours and theirs and ours.lastgroup != theirs.lastgroup]
    if len({theirs.lastgroup for _, theirs in turned}) > 1:  # one fell and one rose, and each is told of the other
        return [Problem("sign", turned[0][0].group(), turned[0][1].group())]
    for ours, theirs in trends:
        if ours and theirs and ours.lastgroup != theirs.lastgroup:
            contrary = _TR_DOWN if theirs.lastgroup == "down" else _TR_UP
            if not contrary.search(rest):
                return [Problem("sign", ours.group(), theirs.group())]
        elif theirs and not ours and theirs.group() not in ("up", "down", "raised", "raising"):
            asked, contrary = (_TR_DOWN, _TR_UP) if theirs.lastgroup == "down" else (_TR_UP, _TR_DOWN)
            if contrary.search(folded) and not asked.search(folded):
                return [Problem("sign", "", theirs.group())]
    return []


def _turkish_trend(text: str, number: Number) -> re.Match[str] | None:
    found = _TR_TREND.match(text, number.end)
    return found if found and not any(c.isdigit() for c in found.group()) else None


def _english_trend(text: str, number: Number) -> re.Match[str] | None:
    verbs = list(_EN_TREND.finditer(text, max(0, number.start - 32), number.start))
    found = verbs[-1] if verbs else None
    if found and _EN_TREND_REST.fullmatch(text, found.end(), number.start):
        return found
    return _EN_TREND_AFTER.match(text, number.end)


_TR_ENDS = re.compile(r"[^\d,.;]{0,12}?'?[dt][ae]n (?:yüzde |%)?\Z")


def _is_unasked(bound: str, folded: str, lowered: str, number: Number) -> bool:
    """Tell whether English bounds a number, plainly, where no word of the Turkish sentence can mean it."""
    found = _EN_PLAINLY[bound].search(lowered, max(0, number.start - 24), number.start)
    if not found:
        return False
    if found.lastgroup == "over" and (
        _EN_DURATION.match(lowered, number.end) or _EN_VERB_OVER.search(lowered, 0, found.end())
    ):
        return False
    raises = _EN_RAISES.search(lowered, 0, number.start) if bound == "less" else None
    if raises and raises.end() >= found.end() - 4 and _TR_UP.search(folded):
        return False
    return not (_TR_ANY_MORE if bound == "more" else _TR_ANY_LESS).search(folded)


def _turkish_bound(text: str, number: Number) -> str:
    before = _TR_BEFORE.search(text, max(0, number.start - 24), number.start)
    if before:
        return before.lastgroup or ""
    # The reader of numbers takes the case ending along ("5,5 milyondan").
    end = number.end - 3 if _ABLATIVE.search(text, number.start, number.end) else number.end
    if _TR_MORE.match(text, end):
        return "more"
    return "less" if _TR_LESS.match(text, end) else ""


def _english_bound(text: str, number: Number) -> str:
    found = _EN_BEFORE.search(text, max(0, number.start - 24), number.start) or _EN_AFTER.match(text, number.end)
    return (found.lastgroup or "") if found else ""


def _around(text: str, number: Number) -> str:
    return text[max(0, number.start - 12) : number.end + 20].strip(" .,;:")
