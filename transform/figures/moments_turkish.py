"""Times in Turkish words: "geçen salı", "dün", "bu ayın başında", "19 Eylül'de"."""

from __future__ import annotations

from core import late_re as re
from transform.figures.moments_words import Row, Times, Words

_WEEKDAYS = ("pazartesi", "sali", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar")
_MONTHS = (
    "ocak", "şubat", "mart", "nisan", "mayis", "haziran", "temmuz", "ağustos", "eylül", "ekim", "kasim", "aralik",
)  # fmt: skip
_WEEKDAY = "pazartesi|sali|çarşamba|perşembe|cumartesi|cuma|pazar"
_MONTH = "|".join((*_MONTHS, "ocağ", "araliğ"))
_DIR = "geçen|geçtiğimiz|geride biraktiğimiz|bu|gelecek|önümüzdeki"
_TELLS_DIR = ("geçen ", "geçtiğimiz ", "biraktiğimiz ", "bu ", "gelecek ", "önümüzdeki ")
_SIDE = r"(?:(?P<since>'?[dt][ea]n (?:bu ?yana|beri|itibaren)|'?[dt][ea]n(?= [^.,;]{2,24}[ea] (?:kadar|dek)))|(?P<until>'?(?:y?[ea]|n[ea]) (?:kadar|dek|değin)(?! geç)))?"
_PART = r"(?P<part>baş|orta|son)(?:larin|lari|si|i|u)?(?:nda(?:ki)?|na|n)?(?=\W|\Z|dan)"
_CASE = r"(?:'?(?:n?[iu]n|nün|ün|[dt][ea](?!n)(?:ki)?))?"
_YEAR = r"(?<!\d)(?P<y>(?:19|20)\d\d)(?!\d)"
_OF_YEAR = rf"(?:{_YEAR}(?:'?\w{{1,3}})?(?: yilinin| yili)? |(?P<ydir>{_DIR}) (?:yil|sene)(?:in)? |(?P<dir>{_DIR}) )"
# "geçen yıla göre", "geçen yılın aynı dönemine kıyasla": what is compared with.
_COMPARED = r"(?!\w*(?: \w+){0,3} (?:göre|kiyasla|oranla|nazaran))"
_HOURS = r" (?:gün\w*|sabah\w*|akşam\w*|gece\w*|öğle\w*)"
_COUNT = r"(?P<cnt>\d{1,3}|[a-zçğöşü]{2,9})"
_UNTIL_DAY = r"(?:(?: ?[-–] ?| ve | ila | ile |'?[dt][ea]n )(?P<d2>[0-3]?\d)(?!\d))?"
_UNTIL_DATE = rf"(?:(?:'?[dt][ea]n|'?y?l[ea])?(?: ?[-–] ?| ile | ila | ve | )(?P<d2_>[0-3]?\d) (?P<m2>{_MONTH}))?"
_NO_MEASURE = r"(?![a-zçğöşü]*l[iuü]k)"  # "ekimlik"

_ROWS: tuple[Row, ...] = (
    ("date", _MONTHS, re.compile(
        rf"(?:(?P<ydir>{_DIR}) yil(?:in)? )?(?<![\d.,:])(?P<d>[0-3]?\d){_UNTIL_DAY} (?P<m>{_MONTH}){_NO_MEASURE}{_UNTIL_DATE}"
        rf"(?: (?P<y>(?:19|20)\d\d)(?!\d))?(?:,? (?:{_WEEKDAY})(?:{_HOURS})?)?(?: tarihinde)?{_SIDE}{_CASE}(?![a-zçğöşü])")),
    ("date", ("20", "19"), re.compile(r"(?<![\d.,/])(?P<d>[0-3]?\d)[./](?P<m>[01]?\d)[./](?P<y>(?:19|20)\d\d)(?![\d/])")),
    ("date", ("ayin ",), re.compile(rf"(?<!\w)(?:(?P<mdir>{_DIR}) )?ayin (?P<d>[0-3]?\d)(?:'?s?[iuü](?:n?[dt][ea](?!n))?|'[dt][ea](?!n)){_SIDE}(?!\w)")),
    ("day", ("dün", "bugün", "yarin", "ki gün", "bu sabah", "bu akşam", "bu gece"), re.compile(
        rf"(?<!\w)(?P<day>bugün|dün|yarin|evvelsi gün|(?<!bir )önceki gün|evvelki gün|bu (?:sabah|akşam|gece))(?: (?:sabah|akşam|gece|öğle)\w*)?{_SIDE}(?:kü|ki|ün)?(?!\w)")),
    ("year", ("yilbaşi",), re.compile(r"(?<!\w)(?P<since>yilbaşindan (?:bu ?yana|beri|itibaren))")),
    ("day", ("şimdiye ",), re.compile(r"(?<!\w)(?P<day>şimdi)(?P<until>ye (?:kadar|dek|değin))")),
    ("ago", (" önce", " evvel"), re.compile(rf"(?<!\w)(?<![\d.,])(?<!\d )(?:bundan |(?<![dt][ea]n )){_COUNT} (?P<of>gün|hafta|ay|yil) (?:önce|evvel)(?!lik)(?:ki|sinde)?(?!\w)")),
    ("weekday", _TELLS_DIR, re.compile(
        rf"(?<!\w)(?:(?P<wk>{_DIR}) hafta(?:nin)?|(?P<dir>{_DIR})) (?P<wd>{_WEEKDAY})(?:{_HOURS})?{_SIDE}{_CASE}(?![a-zçğöşü])")),
    ("weekday", (" gün", " sabah", " akşam", " gece"), re.compile(rf"(?<!\w)(?P<wd>{_WEEKDAY}){_HOURS}{_SIDE}(?!\w)")),
    ("weekday", (" bu yana", " buyana", " beri", " kadar", " dek"), re.compile(
        rf"(?<!\w)(?P<wd>{_WEEKDAY})(?:(?: gününd|'?[dt])(?P<since>[ea]n (?:bu ?yana|beri))|(?: gününe|'?y?[ea])(?P<until> (?:kadar|dek)))")),
    ("weekend", ("hafta son",), re.compile(r"(?<!\w)(?:(?P<wk>bu) |(?P<dir>geçen|geçtiğimiz|gelecek|önümüzdeki) )?hafta sonu(?:nda(?:ki)?)?(?!\w)")),
    ("week", ("hafta baş", "haftanin baş", "hafta orta", "haftanin orta", "haftanin son"), re.compile(rf"(?<!\w)(?:(?P<dir>{_DIR}) )?hafta(?:nin)? {_PART}{_SIDE}(?!\w)")),
    ("month", ("ay baş", "ay son", "ay orta", "ayin ", "yil ", "yilin "), re.compile(
        rf"(?<!\w)(?:(?P<dir>{_DIR}) )?(?P<un>ay|yil)(?:in)? {_PART}{_SIDE}(?!\w)")),
    ("month", _TELLS_DIR, re.compile(
        rf"(?<!\w)(?P<dir>{_DIR}) (?P<un>hafta|ay|yil)(?:ki|in|(?:in)?da|(?=dan))?(?! (?:son|baş|orta|ilk|ikinci|birinci|{_WEEKDAY}|{_MONTH})){_COMPARED}{_SIDE}(?!\w)")),
    ("month", _MONTHS, re.compile(
        rf"(?<!\w)(?:{_OF_YEAR}|(?<!\d ))(?P<m>{_MONTH}){_NO_MEASURE}(?:(?: ?[-–] ?| ile | ve )(?P<m2>{_MONTH}))?(?:(?: ay(?:in(?:in)?|i))?|'?(?:n?[iuü]n)) {_PART}{_SIDE}(?!\w)")),
    ("month", ("yarisi",), re.compile(rf"(?<!\w)(?:{_OF_YEAR})?(?P<m>{_MONTH})(?: ayi)?'?(?:n?[iuü]n) (?P<part>ilk|ikinci|son) yarisi\w*")),
    ("month", _MONTHS, re.compile(
        rf"(?<!\w){_OF_YEAR}(?P<m>{_MONTH})(?: ayi)?(?:n(?:da(?:ki)?|in)|(?=n?dan)n?|'?[dt][ea](?!n)(?:ki)?|'?(?:n?[iuü]n)|(?='?[dt]en))?{_SIDE}(?!\w)")),
    ("month", _MONTHS, re.compile(
        rf"(?<!\w)(?<!\d )(?<!yil )(?<!yilin )(?P<m>{_MONTH})(?: ay(?:lar)?i(?:n(?:da(?:ki)?)?)?{_SIDE}|'?[dt][ea](?:ki)?|(?P<since_>'?[dt][ea]n (?:bu ?yana|beri|itibaren)|'?[dt][ea]n(?= [^.,;]{2,24}[ea] (?:kadar|dek)))|(?P<until_>'?[ea] (?:kadar|dek)))(?!\w)")),
    ("month", _MONTHS, re.compile(rf"(?<!\w)(?<!\d )(?P<m>{_MONTH}) {_YEAR}{_SIDE}{_CASE}(?![a-zçğöşü])")),
    ("last", ("son ", "geçen ", "geçtiğimiz "), re.compile(
        rf"(?<!\w)(?:son|geçtiğimiz|geçen) {_COUNT} (?P<of>saat|gün|hafta|ay|yil)(?:[dt][ea]|(?:i|in)(?:[dt]a)?|lik)?(?: (?:içinde|içerisinde|boyunca|zarfinda))?(?!\w)")),
    ("first", ("ilk ",), re.compile(rf"(?<!\w)(?:{_YEAR}(?:'?n?[iuü]n| yilinin)? |(?P<ydir>{_DIR}) yilin |yilin )ilk {_COUNT} (?P<of>ay)(?:inda|i)?(?!\w)")),
    ("season", ("yaz", "kiş", "bahar"), re.compile(
        rf"(?<!\w)(?:(?P<dir>{_DIR})|{_YEAR}(?:'?\w{{2,3}})?(?: yilinin| yili)?) (?P<season>yaz|kiş|ilkbahar|sonbahar|bahar)(?: aylari\w*| mevsimi\w*|in(?:da)?|da|(?=[dt]an))?{_SIDE}(?!\w)")),
    ("season", ("yazin", "kişin", "baharda"), re.compile(r"(?<!\w)(?P<season>yazin|kişin|ilkbaharda|sonbaharda|baharda)(?!\w)")),
    ("year", (" boyunca", " içinde", " genelinde"), re.compile(rf"{_YEAR}(?: yili)? (?:boyunca|içinde|genelinde)(?!\w)")),
    ("vague", ("birkaç ", "lar"), re.compile(r"(?<!\w)(?:birkaç (?:gün|hafta|ay|yil) (?:önce|evvel)|(?:önümüzdeki|geçtiğimiz|geçen) (?:gün|hafta|ay|yil)l[ea]r\w*)")),
)  # fmt: skip
_WORDS: Words = {
    "wd": sorted(zip(_WEEKDAYS, range(7), strict=True), key=lambda row: -len(row[0])),
    "m": [("ocağ", 1), ("araliğ", 12), *zip(_MONTHS, range(1, 13), strict=True)],
    "day": [("bugün", 0), ("bu ", 0), ("şimdi", 0), ("dün", -1), ("yarin", 1), ("evvel", -2), ("önceki", -2)],
    "dir": [("geç", -1), ("geride", -1), ("bu", 0), ("gelecek", 1), ("önümüzdeki", 1)],
    "un": [("gün", "day"), ("hafta", "week"), ("ay", "month"), ("yil", "year"), ("saat", "hour")],
    "part": [("ilk", "first"), ("ikinci", "second"), ("baş", "early"), ("orta", "mid"), ("son", "late")],
    "season": [("yaz", 2), ("kiş", 4), ("sonbahar", 3), ("ilkbahar", 1), ("bahar", 1)],
}  # fmt: skip
TURKISH = Times("tr", _ROWS, _WORDS)
