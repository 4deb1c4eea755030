"""Times that figures hold for, beside those of `transform.figures.periods`: quarters, spans of years, decades; Russian, Ukrainian and Korean.

Rows are (pattern, canonical English); groups are named as there.
"""

from __future__ import annotations

Rows = tuple[tuple[str, str], ...]

_YEAR = r"(?<!\d)(?P<year>(?:19|20)\d\d)"
_UNTIL = r"(?P<until>(?:19|20)\d\d)(?!\d)"
_MONTHS_TR = "ocak|şubat|mart|nisan|mayis|haziran|temmuz|ağustos|eylül|ekim|kasim|aralik"
_MONTHS_EN = "january|february|march|april|may|june|july|august|september|october|november|december"
_PART_TR = r"(?P<nth>ilk|birinci|ikinci|üçüncü|dördüncü|son|[1-4]\.) (?P<piece>yaris|çeyre)\w*"
_PART_EN = r"(?P<nth>first|second|third|fourth|last|final) (?P<piece>half|quarter)"
_NO_COMPARISON = r"(?!\w*(?: \w+){0,3} (?:göre|kiyasla|oranla|nazaran))"

WIDER_TR: Rows = (
    (rf"{_YEAR}(?:['’]?n?[iuü]n| yilinin| yili) {_PART_TR}{_NO_COMPARISON}", "{nth} {piece} of {year}"),
    (rf"(?:geçen|geçtiğimiz|önceki) yilin {_PART_TR}{_NO_COMPARISON}", "{nth} {piece} of last year"),
    (rf"(?<!geçen )(?<!miz )(?<!önceki )(?<!\d )(?<!gelecek )yilin {_PART_TR}{_NO_COMPARISON}", "{nth} {piece} of this year"),
    (rf"{_YEAR}(?:['’]\w+)?(?: ?[-–] ?| ile | ve | ila ){_UNTIL}(?: yillari?\w*)?(?:['’]\w+)? (?:arasinda|döneminde)", "{year} to {until}"),
    (rf"{_YEAR}['’]?[dt][ea]n {_UNTIL}['’]?y?[ea] (?:kadar|dek)", "{year} to {until}"),
    (rf"(?P<month>{_MONTHS_TR})(?: ?[-–] ?| ile | ve )(?P<other>{_MONTHS_TR})(?: aylari?\w*)?(?: ayi)? (?:arasinda|döneminde)", "{month} to {other}"),
    (r"(?<!\d)(?P<decade>(?:19|20)\d0)['’]?(?:l[iuü] yillar\w*|l[ae]r(?:d[ae]|in|dan)?(?!\w))", "{decade}s"),
    (r"(?<![\d.,])(?P<tens>[3-9]0)['’]l[iuü] yillar\w*", "19{tens}s"),
    (r"(?<!\w)bu hafta(?! sonu)", "this week"), (r"(?<!\w)her gün", "a day"), (r"(?<!\w)her ay(?!r)", "a month"), (r"(?<!\w)her hafta", "a week"),
    (rf"{_YEAR}['’]?y?[ea] (?:kadar|dek)", "until {year}"),
    (rf"{_YEAR} yilinin (?P<month>{_MONTHS_TR})(?: ayinda|['’]?[dt][ae](?!n))", "{month} {year}"),
    (rf"(?<!\d )(?<!yil )(?<!yilin )(?<!\w)(?P<month>{_MONTHS_TR}) (?:sonunda|başinda|ortasinda|sonlarinda|başlarinda|ortalarinda)(?!n)", "{month}"),
    (rf"(?<!\d )(?<!yil )(?<!yilin )(?<!\w)(?P<month>{_MONTHS_TR})['’][dt][ae](?!n)", "{month}"),
    (rf"{_YEAR}(?:['’]?n?[iuü]n)? (?:sonunda|başinda|ortasinda|sonlarinda|başlarinda|ortalarinda)(?!n)", "{year}"),
)  # fmt: skip
WIDER_EN: Rows = (
    (rf"{_PART_EN} of {_YEAR}", "{nth} {piece} of {year}"), (rf"{_PART_EN} of (?:this|the) year", "{nth} {piece} of this year"),
    (rf"{_PART_EN} of last year", "{nth} {piece} of last year"), (rf"(?<!\w)q(?P<nth>[1-4])(?: of)? (?P<piece>){_YEAR}", "{nth} quarter of {year}"),
    (rf"(?:between|from) {_YEAR} (?:and|to|until|through) {_UNTIL}", "{year} to {until}"), (rf"(?:in|during|over|for|of|through) {_YEAR}[-–]{_UNTIL}", "{year} to {until}"),
    (rf"(?:between|from) (?P<month>{_MONTHS_EN}) (?:and|to|until|through) (?P<other>{_MONTHS_EN})(?! \d)", "{month} to {other}"),
    (rf"(?:in|during|over|for|of|through) (?P<month>{_MONTHS_EN})[-–](?P<other>{_MONTHS_EN})(?! \d)", "{month} to {other}"),
    (r"(?:in|during|throughout|of) the (?P<decade>(?:19|20)\d0)'?s", "{decade}s"), (rf"in (?:early|late|mid)[ -]{_YEAR}", "{year}"),
    (r"(?<!\w)this week", "this week"), (r"(?<!\w)(?:every|each) day", "a day"), (r"(?<!\w)(?:every|each) month", "a month"), (r"(?<!\w)(?:every|each) week", "a week"),
)  # fmt: skip

MONTHS_RU = r"(?P<month>январ|феврал|март|апрел|ма(?=[йяе])|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]{0,2}"
MONTHS_UK = r"(?P<month>січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листопад|груд)[а-яіїє]{0,3}"
_COUNT_CYRILLIC = r"(?P<count>\d{1,3}|[а-яіїє']{3,14})"
_NTH_RU = r"(?P<nth>перв|втор|треть|четв[её]рт|последн)\w{2,3} (?P<piece>квартал|полугоди)\w*"
_NTH_UK = r"(?P<nth>перш|друг|треть|четверт|останн)\w{2,3} (?P<piece>квартал|півріччя|півріччі)\w*"
RUSSIAN: Rows = (
    (rf"(?<!\w)с {MONTHS_RU} {_YEAR}(?: г(?:ода|\.))?(?! по)", "since {month} {year}"), (rf"(?<!\w)с {_YEAR}(?:-го)?(?: г(?:ода|\.))?(?! (?:по|до) )", "since {year}"),
    (r"(?<!\w)с начала (?:войны|вторжения|конфликта|спецоперации|сво|года)", "since the beginning"),
    (rf"(?<!\w)(?:в|за) {MONTHS_RU} {_YEAR}", "{month} {year}"), (rf"(?<!\w)в {_NTH_RU} {_YEAR}", "{nth} {piece} of {year}"),
    (rf"(?<!\w)(?:в|за) {_YEAR}[-–]{_UNTIL}", "{year} to {until}"), (rf"(?<!\w)с {_YEAR} (?:по|до) {_UNTIL}", "{year} to {until}"),
    (rf"(?<!\w)(?:в|за|на) {_YEAR}(?:-[мй])?(?: г(?:оду?|\.)|(?!\d|[-–.,]\d| \w))", "{year}"), (rf"(?<!\w)(?:к|до) (?:концу |конца )?{_YEAR}(?: г(?:оду|ода|\.))?", "until {year}"),
    (r"(?<!\w)(?:в|за) (?:прошлом|прошлый|минувшем|минувший|предыдущем|предыдущий) году?", "last year"), (r"(?<!\w)(?:в|за) (?:этом|этот|текущем|текущий|нынешнем) году?", "this year"),
    (r"(?<!\w)в (?:следующем|будущем) году", "next year"), (r"(?<!\w)в (?:прошлом|минувшем) месяце", "last month"), (r"(?<!\w)на (?:прошлой|минувшей) неделе", "last week"),
    (rf"(?<!\w)за (?:последни[ея]|минувшие|прошедшие) {_COUNT_CYRILLIC} (?P<span>год|лет|месяц|недел|дн|сут|час)\w*", "the last {count}"),
    (r"(?<!\w)(?:за сутки|в сутки|в день|ежедневно|ежесуточно|каждый день)(?!\w)", "a day"), (r"(?<!\w)(?:в месяц|ежемесячно|каждый месяц)(?!\w)", "a month"),
    (r"(?<!\w)(?:в неделю|еженедельно|каждую неделю)(?!\w)", "a week"), (r"(?<!\w)(?:в год(?! \w*лет)|ежегодно|каждый год)(?!\w)", "a year"), (r"(?<!\w)за (?:одну )?ночь", "one night"),
)  # fmt: skip
UKRAINIAN: Rows = (
    (rf"(?<!\w)(?:з|із|від) {MONTHS_UK} {_YEAR}(?: р(?:оку|\.))?(?! по)", "since {month} {year}"), (rf"(?<!\w)(?:з|із|від) {_YEAR}(?:-го)?(?: р(?:оку|\.))?(?! (?:по|до) )", "since {year}"),
    (r"(?<!\w)(?:з|від) початку (?:війни|вторгнення|повномасштабного вторгнення|конфлікту|року)", "since the beginning"),
    (rf"(?<!\w)[уво] {MONTHS_UK} {_YEAR}", "{month} {year}"), (rf"(?<!\w)[ув] {_NTH_UK} {_YEAR}", "{nth} {piece} of {year}"),
    (rf"(?<!\w)(?:[ув]|за) {_YEAR}[-–]{_UNTIL}", "{year} to {until}"), (rf"(?<!\w)(?:[ув]|за|на) {_YEAR}(?:-му?)? (?:рік|році|р\.)", "{year}"),
    (rf"(?<!\w)до (?:кінця )?{_YEAR}(?: року|(?!\d))", "until {year}"), (r"(?<!\w)(?:(?:минулого|торік) року|торік|за минулий рік)", "last year"), (r"(?<!\w)(?:цього року|цьогоріч|за цей рік)", "this year"),
    (r"(?<!\w)наступного року", "next year"), (r"(?<!\w)минулого місяця", "last month"), (r"(?<!\w)минулого тижня", "last week"),
    (rf"(?<!\w)за останн(?:і|ій) {_COUNT_CYRILLIC} (?P<span>рок|рік|місяц|тижн|дн|діб|доб|годин)\w*", "the last {count}"),
    (r"(?<!\w)(?:за добу|на добу|на день|щодня|щодоби)(?!\w)", "a day"), (r"(?<!\w)(?:на місяць|щомісяця)(?!\w)", "a month"), (r"(?<!\w)(?:на тиждень|щотижня)(?!\w)", "a week"),
    (r"(?<!\w)(?:на рік|щороку|щорічно)(?!\w)", "a year"), (r"(?<!\w)за (?:одну )?ніч", "one night"),
)  # fmt: skip
# "작년 같은 기간보다", "지난해 8807억원 대비" names what is compared with.
_COMPARED_KO = r"(?![가-힣0-9()·.,% ]{0,24}(?:보다|대비|에 비해|같은 기간|동기))"
KOREAN: Rows = (
    (r"(?<!\d)(?P<year>(?:19|20)\d\d)년 ?(?P<month>1?\d)월 ?(?:이후|이래|부터)(?![^.]{0,16}까지)", "since {month} {year}"), (r"(?<!\d)(?P<year>(?:19|20)\d\d)년 ?(?:이후|이래|부터)(?! ?(?:19|20)?\d)(?![^.]{0,16}까지)", "since {year}"),
    (r"(?<!\d)(?P<year>(?:19|20)\d\d)년 ?(?P<month>1?\d)월(?! ?\d|에만)(?= ?(?:에|에는|중|한 달|,| ))(?! ?(?:이후|이래|부터))", "{month} {year}"),
    (r"(?<!\d)(?P<year>(?:19|20)\d\d)년(?:에|에만|에는| 한 해)(?! ?\d+월)", "{year}"), (r"(?<!\d)(?P<year>(?:19|20)\d\d)년까지", "until {year}"),
    (r"(?<!\d)(?P<year>(?:19|20)\d\d)(?:년)? ?[~∼-] ?(?P<until>(?:19|20)\d\d)년", "{year} to {until}"),
    (rf"(?:지난해|작년){_COMPARED_KO}", "last year"), (rf"올해(?! ?(?:안|초|말)){_COMPARED_KO}", "this year"), (r"내년", "next year"), (r"지난달", "last month"), (r"지난주", "last week"), (r"이번 ?주", "this week"),
    (r"(?:지난|최근) ?(?P<count>\d{1,3}) ?(?P<span>년|개월|달|주|일|시간)(?=간| ?동안| 사이)", "the last {count}"),
    (r"(?<![가-힣])(?:하루(?: 평균)?|하루에|매일|일일)(?= )(?! 만에)(?! 동안)", "a day"), (r"(?<![가-힣])(?:매달|매월|한 ?달에|월평균|월)(?= \d| 약| 평균|$)", "a month"), (r"(?<![가-힣])(?:연간|매년|해마다|한 ?해에?|연평균)(?= )(?! 만에)(?! 대비)", "a year"),
    (r"(?<![가-힣])(?:매주|한 ?주에|주당)(?= )", "a week"),
)  # fmt: skip
NTH = {
    "ilk": "first", "birinci": "first", "1.": "first", "ikinci": "second", "2.": "second", "üçüncü": "third", "3.": "third", "dördüncü": "fourth", "4.": "fourth",
    "son": "last", "final": "last", "1": "first", "2": "second", "3": "third", "4": "fourth", "перв": "first", "втор": "second", "треть": "third", "четверт": "fourth",
    "четвёрт": "fourth", "последн": "last", "перш": "first", "друг": "second", "останн": "last",
}  # fmt: skip
PIECES = {
    "yaris": "half",
    "çeyre": "quarter",
    "квартал": "quarter",
    "полугоди": "half",
    "півріччя": "half",
    "півріччі": "half",
}
SPANS = {
    "год": "year", "лет": "year", "месяц": "month", "недел": "week", "дн": "day", "сут": "day", "час": "hour", "рок": "year", "рік": "year", "місяц": "month",
    "тижн": "week", "діб": "day", "доб": "day", "годин": "hour", "년": "year", "개월": "month", "달": "month", "주": "week", "일": "day", "시간": "hour",
}  # fmt: skip
MONTHS = {
    name: number
    for names in (
        "январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр", "січ лют берез квіт трав черв лип серп верес жовт листопад груд",
        "1 2 3 4 5 6 7 8 9 10 11 12",
    )
    for number, name in enumerate(names.split())
}  # fmt: skip
