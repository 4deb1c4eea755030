"""Claims that a text calls false ("haberleri asılsızdır", "claims … are false", "не соответствуют действительности") or leaves open.

What a speaker denies by a verb ("yalanladı") is read by `claims`, a verb in the negative ("göndermedi") by `denials`; this reads what is
said of the claim itself: that it is invented, that nothing proves it, that no one confirms it.
"""

from __future__ import annotations

import re

_SLAVIC = ("ru", "uk")
# Turkish: the predicate stands behind the claim, with a copula, "olduğu", or as its attribute ("asılsız iddialar").
_FALSE_TR = re.compile(
    r"(?<!\w)(?:(?:asilsiz|uydurma(?!y|d[iu](?!r))|yalan(?!la)|düzmece|(?:gerçek|akil) ?dişi|hayal ürünü|dezenformasyon|temelsiz|mesnetsiz|dayanaksiz|saçma(?!y)|safsata|iftira|provokasyon|kara propaganda|yalan haber)\w*"
    r"|(?:doğru|gerçek|söz konusu) (?:değil|olma(?:di|yan|z))\w*|(?:gerçeği|gerçekleri|doğruyu) yansitm\w+|gerçekle (?:ilgisi|bağdaş|ilişkisi|alakasi)\w*|asli (?:astari )?(?:yok|olma)\w*|gerçekten uzak\w*|dayana[kğ]\w* (?:yok|bulunma|olma)\w*)"
)
_NOT_FALSE_TR = re.compile(r"[\"”']? (?:değil|olma(?:di|yan|z)|olduğu(?:nu)? (?:iddia|yönünde|öne|ileri))")
_CLAIM_TR = re.compile(
    r"(?<!\w)(?:iddia|haber|söylenti|dedikodu|bilgi|suçlama|rakam|sayi|rapor|açiklama|sav|spekülasyon|paylaşim|söylem|tespit|tahmin|değerlendirme|itham)\w*"
)
# What makes the words before a noun of claiming its content: "gönderdiği haberi", "öldüğü yönündeki asılsız iddialar".
_CONTENT_TR = re.compile(
    r"(?:(?:[dt][iuü]ğ|[ae]c[ae]ğ)[iuü]\w*|m[ae]s[iuü]\w*|(?<!\w)(?:yönünde|yolunda|şeklinde|hakkinda)\w*|(?<!\w)(?:dair|ilişkin|ilgili))\W+(?:\w+\W+){0,2}\Z|[\"”] \Z"
)
_NEXT_WORD, _BESIDE = 16, 12  # characters
_THAT_TR = re.compile(r"(?:[dt][iuü]ğ|[ae]c[ae]ğ)[iuü]\w*\W+(?:\w+\W+){0,2}\Z")
_UNPROVEN_TR = re.compile(
    r"(?<!\w)(?:kanit|delil|emare|ispat)\w* (?:\w+ ){0,2}(?:yok|bulunma(?!kt)|bulunam|olmadi|olmayan|görülme|rastlanma|sunulma|sunama|elde edil(?:e)?me|ortaya kon(?:a|ul)?ma)"
)
# A finite verb or a true predicate before a mark ends what the clause says of the figure.
_BREAK_TR = re.compile(
    r";|(?:(?:[aeiouüölmnrvyzğgb]d|[kpçsşfht]t)[iuü](?:l[ae]r)?|m[iuü]şt[iuü]|yor(?:du|lar)?|[ae]c[ae]k|(?<!\w)(?:doğru|doğrudur|gerçek|gerçektir)),(?!\d)|(?<!\w)(?:ama|ancak|fakat|oysa)(?!\w)"
)
_TAKES_UP_TR = re.compile(
    r"(?s:.*)(?<!\w)(?:ama|ancak|fakat|oysa|ki) (?:bu|bunlar|bunun|bunlarin)(?: (?:iddia|haber|rakam|sayi|bilgi)\w*)?,? (?:kesinlikle |tamamen |hiç de |tümüyle )?"
)
_OPEN_TR = re.compile(
    r"(?:doğrula(?:n)?(?:a)?m[aiı]|teyit e(?:t|dil)(?:e)?m[ei]|teyit edilm|(?<!\w)ne (?:de )?(?:doğrula|yalanla|teyit|reddet|kabul)|(?:çelişkili|spekülatif|spekülasyon|doğrulanmamiş|abartili)[\"”']? (?:olarak|diye) (?:nitele|tanimla|değerlendir)|(?:çelişkili|abartili|spekülatif)[\"”']? bul(?:du|duğ)|yorum (?:yapmaktan (?:kaç|çekin|imtina)|yapmad|yapmay[ıi])|yorumlamad|yorumlamaktan kaç)"
)
# English: the claim before the figure, the predicate behind it; or the predicate first ("it is false that").
_FALSE_WORDS_EN = (
    r"(?:false|untrue|not true|not correct|incorrect|fake(?:s| news)?|fabricat\w+|invented|made[- ]up|an? (?:\w+ )?(?:lie|fake|fabrication|hoax|myth|invention|fiction)|lies|(?:pure|sheer|outright|complete|total) (?:invention|fiction|fantasy|fabrication|speculation|lies?|nonsense)|nonsense|absurd|"
    r"baseless|unfounded|groundless|bogus|disinformation|without (?:any )?(?:basis|foundation|merit)|not (?:based in|correspond\w* to) (?:fact|reality))"
)
_CLAIM_EN = re.compile(
    r"(?<!\w)(?:claims?|reports?|allegations?|rumou?rs?|suggestions?|stor(?:y|ies)|statements?|assertions?|accusations?|information|news|idea|notion|figures?)(?: \w+){0,4}? (?:that|of|about|on|saying)(?!\w)"
)
# "The $2,000 that Russia was said to pay is pure invention".
_HEARSAY_EN = re.compile(
    r"(?<!\w)(?:(?:is|are|was|were|been) (?:said|reported|alleged|rumou?red|claimed|supposed|believed) to|reportedly|allegedly|supposedly)(?!\w)"
)
_FALSE_EN = re.compile(
    rf"(?<!\w)(?:is|are|was|were|being|as|remain|remains)(?: (?:all|completely|entirely|totally|simply|just|utterly|absolutely|also|both|pure|plainly))? [\"“]?{_FALSE_WORDS_EN}(?!\w)|(?<!\w)(?:do|does|did) not correspond to (?:reality|the facts)"
)
_AHEAD_EN = re.compile(
    rf"(?<!\w)(?:call|brand|label|labell|describ|denounc)(?:ed|es|s|ing) (?:as )?[\"“]?{_FALSE_WORDS_EN}[\"”]? (?:an?|the|[\w.]+['’]s?) (?:[\w.'’]+ ){{0,4}}?(?:claims?|reports?|estimates?|figures?|tally|allegations?|stor(?:y|ies)) (?:that|of)(?!\w)|"
    r"(?<!\w)(?:(?:it|that) (?:is|was) (?:\w+ )?(?:false|untrue|a lie|nonsense|not true) that|(?:there (?:is|was|are|were) |found |saw |has |have |had |with |of )?no (?:\w+ )?(?:evidence|proof|sign|signs|indication) (?:that|of)|false (?:claims?|reports?) (?:that|of)|"
    r"[\"“](?:lies?|nonsense|rubbish|fake(?: news)?|false|untrue|fiction|fabrication|disinformation|absurd|baseless|not true)[,.!]?[\"”],? [^\"“”]{2,60}? (?:said|says|told [\w ]{2,30}?) (?:of|about) (?:an? |the )?(?:[\w.'’]+ ){0,3}?(?:claims?|reports?|estimates?|figures?|allegations?|stor(?:y|ies)) (?:that|of|about)|"
    r"(?:fake|fabricated|made-up|bogus|baseless|unfounded) (?:claims?|reports?|news|stories|rumou?rs) (?:that|of|about))(?!\w)"
)
_BREAK_EN = re.compile(r"; |,? (?:but|although|though|whereas) ")
_OPEN_EN = re.compile(
    r"(?:(?<!\w)(?:not|never|neither|nor|declined to|refused to|without|unable to|yet to|cannot)|n[’']t)(?: \w+){0,2} (?:confirm\w*|den(?:y|ied|ying)|verif\w+|corroborat\w+|comment(?= on))(?!\w)|(?<!\w)(?:call(?:ed|s)|describ(?:ed|es)|dismiss(?:ed|es)) (?:[\w,.'’-]+ ){1,14}?(?:as )?[\"“](?:contradictory|speculative|speculation|exaggerated|inconsistent)[\"”.,]"
)
# Russian and Ukrainian.
_CLAIM_SLAVIC = re.compile(
    r"(?<!\w)(?:сообщени|слух|информаци|данны|утверждени|заявлени|новост|публикаци|обвинени|сведени|повідомленн|чутк|інформаці|дан[іи]|твердженн|заяв|звинуваченн|новин)\w*"
)
_FALSE_SLAVIC = re.compile(
    r"(?<!\w)(?:не соответству\w+ (?:действительност|реальност)\w+|не відповіда\w+ дійсності|не (?:является|являются|є) правдой|не име[юе]т\w* (?:под собой )?(?:никаких |никакого )?(?:оснований|основания|подтверждений)|не мають (?:під собою )?(?:жодних )?підстав|не основан\w* на (?:фактах|доказательств\w+)|ни на чем не основан\w*|(?:фейк|фейков|фальшив|небылиц|ложь|ложн|лжив|выдум|вымыс|вымышл|неправд|вброс|дезинформаци|клевет|"
    r"бездоказательн|безоснователь|беспочвен|голослов|недостовер|чушь|бред(?:ом|ни)?(?!\w)|вигад|брехн|брехлив|неправдив|безпідстав|фантази|измышлени)\w*)"
)
_NOT_SENT_SLAVIC = re.compile(
    r"(?<!\w)не (?:отправ|направ|постав|переда|прода|посыла|высыла|надсила|надісла|відправ|поста|перед[ав])\w+"
)
_UNPROVEN_SLAVIC = re.compile(
    r"(?<!\w)(?:нет|не было|не нашл\w+|нема[єе]?|не знайш\w+) (?:\w+ )?(?:доказательств|подтвержден|доказів|підтверджен)\w*"
)
_BREAK_SLAVIC = re.compile(r"; |, (?:но|а|однако|але|проте) ")
_GOES_ON_SLAVIC = re.compile(
    r" (?:и|та|й) (?:сообщи|заяви|добави|сказа|подчеркну|отмети|повідоми|дода|підкресли)\w+,? (?:что|що) "
)
_OPEN_SLAVIC = re.compile(
    r"(?<!\w)(?:не|ни|ні|ані) (?:подтверд|подтвержд|опровер|підтверд|спросту)\w+|(?:отказа\w+|відмови\w+) (?:\w+ )?(?:комментировать|коментувати)|назва(?:л[аи]?|в|ла|ли) (?:это |их |эти \w+ )?[«\"]?(?:противоречив|спекулятивн|неподтвержд|преувелич|суперечлив|перебільш)\w+"
)
_FALSE_KO = re.compile(r"가짜|사실이 아니|사실과 다르|사실무근|허위|거짓|날조|근거(?:가)? 없|지어낸")
_NOT_FALSE_KO = re.compile(r"(?:가|이)? ?아니")
_BREAK_KO = re.compile(r"(?:밝혔|주장했|발표했|보도했|전했|말했|추정했|했)(?:으나|지만|는데),? ")
_OPEN_KO = re.compile(r"확인(?:하지|되지|해 ?주지) ?(?:않|못)|확인도 부인도")
_FAR = 160  # characters from a figure to what is said of the claim it stands in


def is_called_false(folded: str, figure: tuple[int, int], sentence: tuple[int, int], lang: str) -> bool:
    """Tell whether a text says that the claim a figure stands in is false or that nothing proves it.

    Args:
        folded: the folded text.
        figure: where the figure begins and where its noun phrase ends.
        sentence: start and end of its sentence.
        lang: its language.
    """
    reader = {"tr": _turkish, "en": _english, "ko": _korean}.get(lang, _slavic if lang in _SLAVIC else None)
    return reader is not None and reader(folded, figure, sentence)


def is_unconfirmed(folded: str, figure: tuple[int, int], sentence: tuple[int, int], lang: str) -> bool:
    """Tell whether someone neither confirms nor denies what a figure counts; the arguments are those of `is_called_false`."""
    start, stop = sentence
    if lang == "tr":
        left_open = _OPEN_TR.search(folded, figure[1], min(stop, figure[1] + _FAR))
        return left_open is not None and _BREAK_TR.search(folded, figure[1], left_open.start()) is None
    if lang == "en":
        told = _OPEN_EN.search(folded, start, stop)
        return told is not None and not _parted(_BREAK_EN, folded, told.span(), figure)
    if lang == "ko":
        return _OPEN_KO.search(folded, figure[1], stop) is not None
    told = _OPEN_SLAVIC.search(folded, start, stop) if lang in _SLAVIC else None
    return told is not None and not _parted(_BREAK_SLAVIC, folded, told.span(), figure)


def _parted(pattern: re.Pattern[str], folded: str, one: tuple[int, int], other: tuple[int, int]) -> bool:
    first, second = sorted((one, other))
    return pattern.search(folded, first[1], max(first[1], second[0])) is not None


def _turkish(folded: str, figure: tuple[int, int], sentence: tuple[int, int]) -> bool:
    stop = min(sentence[1], figure[1] + _FAR)
    unproven = _UNPROVEN_TR.search(folded, figure[1], stop)
    if unproven is not None and _BREAK_TR.search(folded, figure[1], unproven.start()) is None:
        return True
    for said in _FALSE_TR.finditer(folded, figure[1], stop):
        if _BREAK_TR.search(folded, figure[1], said.start()):
            # "'4 bin öldü' diyor ama bu doğru değil": the pronoun takes up what stands before the break
            return _TAKES_UP_TR.fullmatch(folded[max(0, said.start() - 24) : said.start()]) is not None
        if _NOT_FALSE_TR.match(folded, said.end()):
            continue
        if _is_claim_of(folded, figure[1], said):
            return True
    return False


def _is_claim_of(folded: str, figure: int, said: re.Match[str]) -> bool:
    """True where what is called false is the clause of the figure ("gönderdiği", "gönderdiği haberi", "asker iddiası")."""
    if _THAT_TR.search(folded[figure : said.start()]):
        return True
    for claim in _CLAIM_TR.finditer(folded, figure, said.end() + _NEXT_WORD):
        if claim.start() - figure <= _BESIDE or _CONTENT_TR.search(folded[figure : claim.start()]):
            return True
    return False


def _english(folded: str, figure: tuple[int, int], sentence: tuple[int, int]) -> bool:
    ahead = list(_AHEAD_EN.finditer(folded, sentence[0], figure[0]))
    if ahead and not _BREAK_EN.search(folded, ahead[-1].end(), figure[0]):
        return True
    claim = _CLAIM_EN.search(folded, sentence[0], figure[0]) or _HEARSAY_EN.search(
        folded, figure[1], min(sentence[1], figure[1] + _FAR)
    )
    said = _FALSE_EN.search(folded, figure[1], min(sentence[1], figure[1] + _FAR)) if claim is not None else None
    return said is not None and _BREAK_EN.search(folded, figure[1], said.start()) is None


def _slavic(folded: str, figure: tuple[int, int], sentence: tuple[int, int]) -> bool:
    start, stop = sentence
    not_sent = _NOT_SENT_SLAVIC.search(folded, start, stop) or _UNPROVEN_SLAVIC.search(folded, start, stop)
    if not_sent is not None and not _parted(_BREAK_SLAVIC, folded, not_sent.span(), figure):
        return True
    if _CLAIM_SLAVIC.search(folded, start, stop) is None:
        return False
    for said in _FALSE_SLAVIC.finditer(folded, start, stop):
        negated = folded[: said.start()].endswith((" не ", "не "))
        if negated or _parted(_BREAK_SLAVIC, folded, said.span(), figure):
            continue
        goes_on = _GOES_ON_SLAVIC.search(folded, said.end(), figure[0])
        if goes_on is None or _CLAIM_SLAVIC.search(folded, goes_on.end(), figure[0]) is not None:
            return True  # "назвал заявления Кремля ложью и сообщил, что КНДР отправила …" is a claim of his own
    return False


def _korean(folded: str, figure: tuple[int, int], sentence: tuple[int, int]) -> bool:
    said = _FALSE_KO.search(folded, figure[1], sentence[1])
    if said is not None and _BREAK_KO.search(folded, figure[1], said.start()):
        return False  # "한국 정부는 … 밝혔으나, 북한 외무성은 사실무근이라고": another denies it, who is told by `disputes`
    return said is not None and not (
        said.group() in {"가짜", "허위", "거짓"} and _NOT_FALSE_KO.match(folded, said.end())
    )
