"""Turkish "bir", "altı", "on" and "yüz" with a case ending: "üç yüze çıktı", "yüzü aşkın kişi", "yüzde ona indi"; "bin" in names.

Mostly such a word is another one ("ona" is "to him", "yüzü" its face, "biri" somebody), so what stands beside it tells: a number that it
goes on from, "yüzde", or what is said of amounts.
"""

from __future__ import annotations

from core import late_re as re

_UNITS = "iki|üç|dört|beş|alti|yedi|sekiz|dokuz"
_TENS = "on|yirmi|otuz|kirk|elli|altmiş|yetmiş|seksen|doksan"
# "Altında" is under, "yüzünden" because of, "onda" a denominator.
_FORMS = {
    "bir": re.compile(r"bir(?:e|i|in|de|den|in[ei]|inin|inden|lik|le)\Z"),
    "alti": re.compile(r"alti(?:ya|yi|dan|si|sini|sina|sinin|sindan|yla)\Z"),
    "on": re.compile(r"on(?:a|u|un|dan|unu|una|unun|undan|la)\Z"),
    "yüz": re.compile(r"yüz(?:e|ü|ün|den|le)\Z"),
}
_STEMS = {stem[:2]: stem for stem in _FORMS}
# What a number goes on from.
_BEFORE = {
    "bir": re.compile(rf"(?<!\w)(?:yüzde|{_TENS}|yüz) \Z"),
    "alti": re.compile(rf"(?<!\w)(?:yüzde|{_TENS}|yüz|bin) \Z"),
    "on": re.compile(rf"(?<!\w)(?:yüzde|yüz) \Z|(?<!\w)(?:{_UNITS})yüz \Z"),
    "yüz": re.compile(rf"(?<!\w)(?:yüzde|{_UNITS}|bin) \Z"),
}
_BEFORE_LONGEST = 12  # characters of their longest match
_TO = r"(?:yaklaş|çik|yüksel|ulaş|düş|in(?:di|er|ec|iy|me)|gerile|dayan|var(?:di|an|iyor)|eriş)"
_PAST = r"(?:aşkin|aş(?:an|ac|ar|ti|m|iyor)|bul(?:du|an|uyor|m|aca)|geç(?:ti|en|iyor|m|ece))"
# What is counted one by one.
COUNTED = (
    r"(?:kişi|insan|asker|esir|rehine|ev|konut|aile|ton|kilo|metre|kilometre|saat|dakika|gün|hafta|ay|yil|üye|füze|gemi|uçak|tank|araç|ülke|"
    r"şirket|bina|roket|drone|iha|siha|işçi|polis|subay|general|konteyner|vagon|tren|tabur|tugay|köy|kent|şehir|kez|defa|kere|öğrenci|çocuk|"
    r"kadin|sivil|mermi|mayin|top|tabanca|tüfek|nüfus|mahkum|esnaf|oy|yarali|ölü|cenaze|saldiri|patlama|dosya|belge|isim|kurum|banka)(?![^\W\d]*l[ae]r)"
)
# What is said of amounts.
_BEHIND = {
    "bir": re.compile(r"e (?:düş|in(?:di|er|ec)|gerile)"),
    "alti": re.compile(rf"ya (?:yakin|böl|{_TO})|yi {_PAST}|dan (?:fazla|az|yedi|sekiz|dokuz|on)|si"),
    "on": re.compile(
        rf"u aşkin|dan (?:fazla|az) (?:[^\W\d]+ ){{0,2}}?{COUNTED}|a yakin {COUNTED}(?! [^\W\d]*l[ae]r[iı])|dan (?:{_TENS})[^\W\d]*(?: [^\W\d]+)?[ae] {_TO}"
    ),
    "yüz": re.compile(
        rf"e (?:yakin|{_TO})|ü {_PAST}|den (?:fazla|çok {COUNTED}|az(?! önce)|aşaği|yukari|{_UNITS}|bin)|ün (?:üzer|üst|altin[dae])"
    ),
}
# A face ("her iki yüzü"), a reason ("bu yüzden"): only what is said of amounts makes "iki yüzü" a number.
_FACES = re.compile(r"(?<!\w)(?:bir|iki|her|bu|o|şu|ayni|hangi|ne|tek|su|yer|onun|bunun|il[kg]i) \Z")
# "Yirmi kişiden onu öldü", but "üç askerden onu vuran": of as many as ten cannot be one more.
_OF_MORE = re.compile(
    rf"(?:(?<!\w)(?:yirmi|otuz|kirk|elli|altmiş|yetmiş|seksen|doksan|yüz|bin)|(?<![\d.,])[1-9]\d{{1,2}}) {COUNTED}[dt][ae]n \Z"
)
_ABLATIVE = ("den ", "dan ", "ten ", "tan ")
_LONGEST_PART = 32  # characters of "yetmiş konteynerden "
_FROM = re.compile(rf"(?<!\w)(?:{_UNITS}|{_TENS}|yüz|bin)[dt][ae]n \Z")  # "sekizden ona çıktı", "yetmişten iki yüze"
_ON_TO = re.compile(rf"a {_TO}")


def bare_stem(word: str) -> str | None:
    """Return which of the four a folded word with a case ending may be; None: it is none of these."""
    stem = _STEMS.get(word[:2])
    return stem if stem is not None and len(word) > len(stem) and _FORMS[stem].match(word) else None


def is_bare_number(stem: str, folded: str, start: int) -> bool:
    """Tell by what stands beside it whether a word with a case ending is a number.

    Args:
        stem: as `bare_stem` returns it.
        folded: the folded text.
        start: where the word begins.
    """
    if folded.startswith("birlik", start):  # a unit ("on birlik"), but for "yüzde birlik"
        return folded.endswith("yüzde ", 0, start)
    before, after = max(0, start - _BEFORE_LONGEST), start + len(stem)
    if _BEHIND[stem].match(folded, after):
        return stem != "yüz" or _FACES.search(folded, before, start) is None or folded.startswith("iki ", start - 4)
    if stem == "on" and _ON_TO.match(folded, after):
        return (_FROM.search(folded, before, start) or _BEFORE[stem].search(folded, before, start)) is not None
    if stem == "on" and folded.startswith("onu", start) and folded.endswith(_ABLATIVE, 0, start):
        return _OF_MORE.search(folded, max(0, start - _LONGEST_PART), start) is not None
    if stem == "yüz" and folded.startswith("iki ", max(0, start - 4)):
        return _FROM.search(folded, max(0, before - 4), start - 4) is not None
    return _BEFORE[stem].search(folded, before, start) is not None


# The Arabic "son of": "Muhammed bin Selman", "Usame bin Ladin", "Bin Zayid".
_SON = re.compile(
    r"(?<!\w)(?:muhammed|mohammed|usame|abdullah|halid|faysal|hamdan|temim|hamad|velid|talal|nayif|bender|tahnun|raşid|zay[ei]d|selman|mansur) \Z"
)
_OF = re.compile(
    r" (?:selman|ladin|zay[iıe][dt]|abd[uü]l\w+|nay[iıe]f|halife|hama[dt]|raş[iı][dt]|mektum|talal|faysal|ferhan|velid|suud|tahnun|bender|fah[dt]|sultan al|"
    r"muhammed|ahmed|hattab|ziyad)(?![^\W\d]*l[iuü]k)"
)
_COUNTED = re.compile(f" {COUNTED}")
_AMOUNT = re.compile(r" (?:\d|lira|tl|dolar|avro|euro|ruble|won|yuan|mermi|top |kat |kere|kez)")
_LONGEST_NAME = 10  # characters with the blank behind it


def is_son_of(folded: str, start: int, end: int) -> bool:
    """Tell whether "bin" stands in an Arabic name.

    Args:
        folded: the folded text.
        start: where the word begins.
        end: where it ends.
    """
    if _OF.match(folded, end):
        return True
    if _SON.search(folded, max(0, start - _LONGEST_NAME), start) is None or _AMOUNT.match(folded, end):
        return False
    return _COUNTED.match(folded, end) is None
