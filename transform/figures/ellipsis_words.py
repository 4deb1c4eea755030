"""Words that tell what a number without a noun counts: those that point to the figure before, and those of what befell it."""

from __future__ import annotations

import re

CLAIMED_TOO = re.compile(r"(?<!\w)(?:claimed|estimated|said|reported|counted) \Z")  # "Kyiv had claimed 3,800"
THE_FIGURE = re.compile(r"(?<!\w)(?:the|that|its) (?:figure|number|total|toll)(?!\w)")
WORD = re.compile(r"[^\W\d_]+")
VOTES_TO = re.compile(r" votes? (?:to|against) ")
SENT = re.compile(
    r" (?:already )?(?:sent|deployed|dispatched|stationed|shipped|delivered|there)(?!\w)"
)  # "the 11,000 sent last year"
SENT_EN = re.compile(
    r" (?:have been|had been|has been|were|was|are) (?:sent|deployed|dispatched|stationed|killed|wounded|there)(?!\w)"
)
SOME_OF = re.compile(r"'(?:s[iuü]|[iuü])n(?:[iuüae]|d[ae])\w*(?: de| da| ise)? ")
TOLD = re.compile(
    r"(?:bu sayi|bu rakam|sayi|rakam|miktar|tutar|number|figure|total|sevkiyat|toplam|(?<!\w)(?:estimate|count|tally|toll) (?:is|was|stands? at|stood at) )"
)
# "sistem sayısı ise NIS'e göre en az iki": a small word tells how many there are.
HOW_MANY_TR = re.compile(
    r"(?<!\w)(?:sayi|aded)(?:si|i)(?:n[iuü]n?)?(?: ise)?(?: [\w']+ göre)?(?: (?:en az|en fazla|en çok|yaklaşik|sadece|yalnizca))? \Z"
)
OF_THEM = re.compile(
    r"(?:bunlar|onlar|içlerin)[ai]?\w*[dı]an |(?:bunlarin|onlarin|aralarindan|içlerinden) |[a-zçğöşü]l[ae]r(?:[iuü]n|[dt][ae]n) "
)
ABLATIVE = re.compile(r"[dt][ea]n \Z")
CAP_OF = re.compile(
    r"(?:cap|limit|quota|ceiling|target|sinir|tavan|kota|kotasi|лимит\w*|상한\w*) (?:of|olan|в|은|는)? ?\Z"
)
THOSE_WHO = re.compile(r"[ae]nlar[iu]n|[ae]nler[iü]n|[ae]nl[ae]r\Z")
# What befalls people only, said of a number without a noun: "close to 600 have died", "600'ü öldü".
BEFELL = re.compile(
    r"(?:'\w+)?(?:,? of (?:them|whom|these|those))?(?: (?:have|has|had|were|was|are|be|been|may|might|could|others?|more|further|already|men)){0,3} (?:died|killed|wounded|injured|captured|dead|missing|fallen|perished)(?!\w)"
    r"|(?:'\w+)? (?:kadar\w* |daha |ağir |hafif )?(?:öldü|öldür|hayatini|yaralan|yarali|ölü\b|esir )"
)
NATIONALS_TR = re.compile(r"(?:koreli|ukraynali|japon|rus|çinli|amerikali)(?:l[ae]r[iuü]n)? sayi")
NAMED_TR = re.compile(r" [A-ZÇĞİÖŞÜ][\w-]+(?: [A-ZÇĞİÖŞÜ][\w-]+)*(?:['’]n?[ıiuü]n|,| )")
COMPARED = re.compile(r"(?:up|down) from|compare|versus|against|по сравнению|против|порівняно|проти")
NUMBER_OF_RU = re.compile(
    r"(?<!\w)(?:числ[оае]|количеств[оаем]|численност[ьию]|кількіст[ьіюь]|чисельніст[ьюі]|чисельності|кількості)\w* (?:\w+ ){0,2}?\Z"
)
GAPPED_RU = re.compile(
    r"[,;] [^;.:—–\d]{2,60} [—–-] (?:(?:около|примерно|более|свыше|не менее|почти|лишь|только|всего|близько|понад|майже|лише) )*\Z"
)
ENDS_RU = re.compile(r"[,.;)]|\s*\Z")
PART_BESIDE_TR = re.compile(r"(?: [^\W\d_]+)?(?:[iuü]n)? (?:(?:yaklaşik|en az|yalnizca|sadece|ise|de|da) )*")
ITS_NUMBER_TR = re.compile(r"(?<!\w)say[iı](?:s[iı]|lar[iı]) (?:[^\W\d_]+ ){0,3}?\Z")
NUMBERING_TR = re.compile(
    r"(?:'?\w{1,4})? (?:bul|ulaş|var|yaklaş|dayan|çik|eriş)[ae]n (?P<noun>(?:[^\W\d_][\w']*(?: |(?=[,.;])|\Z)){1,4})"
)
LARGE = re.compile(r"mil[yi]|миллион|миллиард|млн|млрд|мільйон|мільярд|million|billion")
# What stands behind a number of millions that is a sum as the one before: the end of its clause, or who got or paid it.
SUM_TOO = re.compile(
    r"(?:'\w{1,4})?(?:[,.;)]|\s*\Z| (?:al(?:di|abil|iyor|diğ)|kazan|öde|elde|harca|gelir|in (?:return|exchange|cash|goods)|взамен|в ответ))"
)
TAKEN = re.compile(
    r" (?:(?:have|has|had|were|was|been|others?|more|also) ){1,4}(?:taken (?:prisoner|captive)|captured)(?!\w)"
)
TOLD_AGAIN = {
    "en": re.compile(r"(?<!\w)(?:of )?(?:the|those|these) \Z"),
    "tr": re.compile(r"(?<!\w)bu \Z"),
    "ru": re.compile(r"(?<!\w)(?:этих|эти) \Z"),
    "uk": re.compile(r"(?<!\w)(?:цих|ці) \Z"),
}
DONE_TR = re.compile(r" (?:e[dt]|yap|olun)\w")  # "ziyaret etmişti" is a deed and no noun
OWNS_PART_TR = re.compile(r"[^;:]{1,40}?n?[iuü]n (?:yaklaşik |en az |yalnizca |sadece )?")
SOME_WORD_TR = re.compile(r"(?:ikisi|üçü|dördü|beşi|altisi|yedisi|sekizi|dokuzu|onu)(?:n\w*)?")
# What a small word is a part of: "askerlerden altısı", "gemilerin en az ikisi".
SEVERAL_TR = re.compile(
    r"(?P<noun>[^\W\d_]{2,}l[ae]r[iuü]?n?)(?:[dt][ae]n|[iuü]n)(?: (?:yaklaşik|en az|en fazla|sadece|yalnizca|ancak|ise|da|de))* \Z"
)
NATIONALS_BEFORE_TR = re.compile(
    r"(?:koreli|ukraynali|japon|(?<!\w)rus|çinli|amerikali)l[ae]r(?:[dt][ae]n|[iuü]n) (?:[\w]+ ){0,2}\Z"
)
PARTITIVE = re.compile(r"(?:[iuü]|s[iuü])(?:n\w*)?\Z")
PIECES = re.compile(r"(?:'\w+)? (?:adet|tane)")
OF_THOSE = re.compile(r" of (?:them|those)")
# "4,000 of the 11,000": both count the same.
OF_THE = re.compile(r" of (?:the|its|their|some|about|around) ")
GOING = re.compile(r" (?:of (?:them|those) )?(?:have|has|had|are|were|will|would|could|may|might)(?!\w)")
GOES_ON = re.compile(
    r"\w*(?:'\w+)?,? ?(?:\w+ )?(?:kişi|ulaş|çik|yüksel|ol|idi|düş|in|bul|aş|öl|yaral|geril|azal|art(?:t|m|a)|rose|reach|was|were|will|would|have|had|killed|wounded)"
    r"| more(?=[.,;)]|\s*\Z| (?:by|in|this|next|later|soon|are|is|were|was|have|had|will|would|could|if|within|before)\b)| (?:tane |adet )?daha (?:yap|üret|gönder|al|ver|kur|ekle|firlat|inşa|sipariş|iste)"
)
# "Sayının 2 bin civarında olduğunu": bare, where "asker sayısının" would own its noun.
THIS_NUMBER_TR = re.compile(
    r"(?<!\w)(?:(?:bu|söz konusu|güncel|nihai|toplam|gerçek|asil) (?:sayi|rakam|miktar)(?:n?[iuü]n|[iuü]|y[iuü]|lar\w*)?|(?:sayin|rakam)[iuü]n)(?!\w)"
)
OF_THESE_TR = re.compile(
    r"(?<!\w)(?:bunlar|onlar)(?:in|dan) (?:ise )?(?:yaklaşik |en az |en fazla |yalnizca |sadece |ancak |tahminen )?\Z"
)
OPENS_TR = re.compile(r"\W*(?:(?:yaklaşik|en az|en fazla|yalnizca|sadece|tahminen) )?")
OWNED_TR = re.compile(
    r".*?(?:(?:bin|milyon|yüz)[iuü]|\d'(?:s[iuü]|[iuü]))(?:n[iuü]n)? (?!geç|aş|bul|yaklaş|dayan|zorla|kadar|üzer|ol(?:du|acak|an))"
)
OF_THEM_RU = re.compile(r" (?:из|із|зі?) (?:них|которых|яких|этих|этого числа|цих|цього числа)(?!\w)")
OF_THEM_FELL_RU = re.compile(
    rf"{OF_THEM_RU.pattern},?(?: [а-яёіїєґ]+){{0,3}}? (?:погиб|загину|убит|вбит|ранен|поранен|травм|умерл|помер|попал\w* в плен|потрапи\w* в полон)"
)
POINTS = {
    "en": re.compile(
        r"(?<!\w)(?:of (?:which|whom|them|these|those)|compare[sd]? (?:with|to)|(?:up|down) from|the (?:first|last|remaining|other)|versus|against|rather than|instead of|that is|which is|or|(?:estimate|toll|tally|count|figure)s? of)"
        r"(?:,? (?:about|around|some|at least|only|just|nearly|more than|over|fewer than|the|a))* \Z"
    ),
    "ru": re.compile(
        r"(?<!\w)(?:(?:говор|сообща|заяв|договор|утвержда)\w+ (?:о|об)|речь (?:ид[её]т|шла) о|их(?: (?:было|стало|там|насчитали))?|из них (?:[а-яё]+ ){1,6}?(?:пришлось|приходится|приходились|составил\w*|составляет)|из (?:них|которых|этого числа|этих)|в том числе|таких (?:было|стало|насчитали)(?: всего| лишь)?|по сравнению с|против|вместо|цифр[уаеы](?: в| [—–-])?|число|ещ[её]|а [а-яё ]{3,60} [—–-]|оборот до|объ[её]м до|до|это)"
        r"(?: (?:около|примерно|более|не менее|как минимум|лишь|только|по меньшей мере))* \Z"
    ),
    "uk": re.compile(
        r"(?<!\w)(?:(?:говор|повідомля|заяв|домов|стверджу|пиш)\w+ про|йдеться про|ідеться про|із них|з них|серед них|порівняно з|проти|замість|їх(?: (?:було|стало|там))?|цифр[уаи](?: [—–-])?)"
        r"(?: (?:близько|майже|понад|щонайменше|лише|тільки|як мінімум))* \Z"
    ),
}  # fmt: skip
# Words for people together, of whom a number tells how many there are: "a contingent of 10,000", "the workforce has grown to 1,800".
_ABOUT_EN = r"(?: (?:about|around|some|at least|nearly|almost|roughly|more than|over|up to|just|only|an estimated))*"
BODY_OF = re.compile(
    r"(?<!\w)(?:(?:(?P<armed>contingent|force|garrison|army|brigade|battalion|regiment)|delegation|team|party|crew|troupe|ensemble|squad|choir|congregation|crowd|convoy) of"
    r"|(?P<works>workforce|labou?r force)(?: (?!of(?! them)|and |but )[\w'’-]+){0,7}? (?:to|of|at|reached|exceeds?|exceeded|tops?|topped|is|was|numbers|numbered))"
    rf"{_ABOUT_EN} \Z"
)
NUMBER_OF = re.compile(
    r"(?<!\w)(?:number of|(?:,|and) of) (?P<what>(?:[\w-]+ ){1,7}?)(?:was |is |are |were |stands |stood )?(?:at|to|was|is|reached|exceeded|exceeding|topped)(?: (?:about|around|some|at least|nearly|more than|over))* \Z"
)
TOLD_AS_TR = re.compile(
    r" olarak (?:\w+ ){0,2}?\w+(?:[dt][iuü]ğ[iuü]|[ae]n|[ae]c[ae]ğ[iuü]) (?P<noun>(?:[\w']+ ){1,4}?(?=sayi|miktar))"
)
HEARD = re.compile(
    r"(?<!\w)(?:told|tells?|telling|briefed|informed) (?:\w+ )?\Z"
)  # "told reporters that another 20,000 might come"
HEADS_TR = re.compile(r"(?<!\w)(?:(?:bu|söz konusu|güncel|nihai|toplam|gerçek|asil) sayi|sayinin(?!\w))")
POINTED_TR = re.compile(r"(?<!\w)(?:bu|söz konusu) (?:sayi|rakam|miktar)")
NUMBERED = re.compile(r"sayi(?!nin(?!\w))")  # "asker sayısı"; "sayının" is of no noun
FATE = re.compile(r" (?:killed|wounded|captured).*")
