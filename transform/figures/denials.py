"""Transfers that a text says did not happen: "10 bin asker göndermedi", "has not sent 10,000 troops".

What a speaker denies in so many words ("yalanladı", "denied") is read by `claims`; this reads the negation of the verb.
Source of the Turkish negative, -mA before tense and mood: Göksel & Kerslake, Turkish: A Comprehensive Grammar (2005), § 20.1.
"""

from __future__ import annotations

import re

from transform.figures.falsehoods import is_called_false
from transform.number_words import CYRILLIC

# Before a tense -mA is the negative; before a case or a possessive ("göndermesi", "göndermeye") it makes a noun.
_NOT_TR = r"m(?:[ae](?:d[iuü](?!r)|m[iuü]ş|y[ae]c|z(?!\w)|zl|y[ae]n(?!\w))|[iuü]yor)"
_SENDING_TR = (
    r"(?:gönder|yolla|sağla|ver|sat|aktar|ulaştir|konuşlandir|sevk e[td]|teslim e[td]|ihraç e[td]|transfer e[td]|"
    r"tedarik e[td]|öner|teklif e[td]|vaat e[td]|nakle[dt]|al|satin al|git|gel|katil)(?:(?:[iuü]?[ln])(?=m))?"
)
_TR = re.compile(
    rf"(?<!\w)(?<!bilgi )(?<!yanit )(?<!cevap )(?<!izin )(?<!ayrinti )(?<!rakam )(?<!detay )(?<!tarih )(?<!haber )(?<!isim )(?<!adres ){_SENDING_TR}{_NOT_TR}|(?<!\w)(?:doğru|gerçek|söz konusu) (?:değil|olmadi)|(?<!\w)gerçeği yansitmi?[iay]"
)
# A clause of its own, or the other half of a pair, ends what the verb says of the figure.
_BREAK_TR = re.compile(
    r"[,;:]|(?<!\w)(?:ve|ama|ancak|fakat|ise|iken|rağmen|\w+(?:r|yor|m[iuü]ş|makta|mekte)ken)(?!\w)|(?<!\w)(?:gönder|yolla|sevk e[td])\w*(?:diğ|mesi|di(?!\w))"
)
_NOT_EN = re.compile(
    r"(?:(?<!\w)(?:not|never|neither)(?! only)|n[’']t)(?: (?:yet|ever|been|have|has|be|actually|\w+ly)){0,3} \Z"
)
_SENDING_EN = re.compile(
    r"(?<!\w)(?:sen[dt]|sending|suppl(?:y|ied)|provided?|deliver(?:ed)?|ship(?:ped)?|transfer(?:red)?|s[eo]ld|sell|export(?:ed)?|g[ai]ven?|give|deploy(?:ed)?|dispatch(?:ed)?)(?!\w)"
)
_UNTRUE_EN = re.compile(
    r"(?<!\w)(?:(?:is|was) not true that|(?:is|was) untrue that|no truth (?:in|to)|false that)(?!\w)"
)
_CLAUSE_EN = re.compile(r"[;:]|,? (?:but|although|while|though)(?!\w)|, (?:it|they|he|she) ")


# A number put right by another: "12 bin değil 3 bin asker", "not 12,000 but 3,000", "3,000 troops, not 12,000".
_NOT_BUT_TR = re.compile(
    r"(?:'\w+)?(?: \w+){0,2}? değil,? (?=[^.;]*\d|(?:bir|iki|üç|dört|beş|alti|yedi|sekiz|dokuz|on|yüz|bin)(?!\w))"
)
_ONLY_TR = re.compile(r"(?<!\w)(?:sadece|yalnizca|yalniz|sirf|tek)(?: \w+)? \Z")
_NOT_BEFORE_EN = re.compile(r"(?<!\w)not (?:the )?\Z")
_BUT_EN = re.compile(r"(?: [\w'-]+){0,4},? but (?:\w+ ){0,2}[\d$€£]")


# An earlier figure that its author puts right: "600'ünün öldüğü yönündeki tahminini düzelten", "corrected its earlier estimate of 600".
_CORRECTS_TR = re.compile(
    r"(?:tahmin|rakam|sayi|bilgi|açiklama|veri|haber|iddia)\w* (?:\w+ ){0,2}?(?:düzelt(?!me)|geri çek|geri al(?:di|an)|tashih e)"
)
_CORRECTING_TR = re.compile(r"düzelt|geri [aç]|tashih")
_FAR = 160  # characters from a figure to what is done with the claim it stands in
_CORRECTS_EN = re.compile(
    r"(?:correct|retract|withdr[ae]w|walk\w* back)\w* (?:its|his|her|their|an|the|a) (?:\w+ ){0,2}?(?:figure|estimate|tally|number|toll|count|report|claim|statement)s? (?:of|that|from)(?: \w+){0,8} \Z"
)
_CORRECTS_RU = re.compile(
    r"(?:исправил|отозвал|дезавуировал)\w* (?:\w+ ){0,4}?(?:оценк|цифр|данн|сообщени)\w+ (?:\w+ ){0,4}\Z"
)


def _is_put_right(folded: str, figure: tuple[int, int], sentence: tuple[int, int], lang: str) -> bool:
    if lang == "tr":
        stop = min(sentence[1], figure[1] + _FAR)
        told = _CORRECTS_TR.search(folded, figure[1], stop) if _CORRECTING_TR.search(folded, figure[1], stop) else None
        between = folded[figure[1] : told.start()] if told is not None else ""
        return (
            told is not None
            and _BREAK_TR.search(between.replace("diğ", "")) is None
            and _CONTENT_TR.search(between) is not None
        )
    before = folded[sentence[0] : figure[0]]
    return (lang == "en" and _CORRECTS_EN.search(before) is not None) or (
        lang == "ru" and _CORRECTS_RU.search(before) is not None
    )


_CONTENT_TR = re.compile(r"(?:[dt][iuü]ğ|[ae]c[ae]ğ)[iuü]\w*|(?<!\w)(?:olan|olarak|yönünde\w*)(?!\w)|\A\W*\Z")


def _is_corrected(folded: str, figure: tuple[int, int], sentence: tuple[int, int], lang: str) -> bool:
    before = folded[max(sentence[0], figure[0] - 24) : figure[0]]
    if lang == "tr":
        shared = " değil " in folded[figure[0] : figure[1]]  # the noun is the other number's
        negated = shared or _NOT_BUT_TR.match(folded, figure[1], sentence[1]) is not None
        return negated and _ONLY_TR.search(before) is None
    if lang == "en" and _NOT_BEFORE_EN.search(before):
        if " but " in folded[figure[0] : figure[1]]:
            return True
        return _BUT_EN.match(folded, figure[1], sentence[1]) is not None or before.endswith((", not ", ", not the "))
    if lang in CYRILLIC and before.endswith((" не ", "«не ")):
        return _BUT_RU.match(folded, figure[1], sentence[1]) is not None or ", а " in folded[figure[0] : figure[1]]
    return False


# Those counted are not there: "12 bin asker yok", "… do not exist", "… в России нет".
_OF_WHOM_RU = r"(?:, (?:о|про) (?:которых|яких) [^,;.«»]{2,60},)?"
_ABSENT = {
    "tr": re.compile(r"(?: (?:bile|orada|burada|ülkede|şu anda|[^\W\d_]+['’][dt][ae]))*(?:s?[iıuü])? (?:yok(?:tur)?(?= ?[,.;:\"”’!]|\s*\Z)|bulunmuyor(?!du)|bulunmamakta|mevcut değil)"),
    "en": re.compile(r"[^,.;\"“”]{0,50}? (?:do(?:es)? not exist|don[’']t exist|never existed|are not there|aren[’']t there|are (?:non-?existent|imaginary))(?!\w)"),
    "ru": re.compile(rf"{_OF_WHOM_RU}(?: (?!подтвержд|данн|информац|доказат|сомнен|комментар|сведен)[\w-]+){{0,4}}? (?:нет|не существует|не существуют|не было)(?=[,.;»\"]|\s*\Z)"),
    "uk": re.compile(rf"{_OF_WHOM_RU}(?: (?!підтвердж|дан|інформац|доказ|сумнів|коментар)[\w-]+){{0,4}}? (?:немає|нема|не існує|не існують|не було)(?=[,.;»\"]|\s*\Z)"),
}  # fmt: skip
_BUT_RU = re.compile(r"(?: [\w-]+){0,3}, (?:а|но) (?:\w+ ){0,2}\d")
# "Ne 12 bin ne de 1.500 asker geldi", "Neither 12,000 nor 1,500 came", "Ни 12 тысяч, ни полторы".
_NEITHER = {
    "tr": (re.compile(r"(?<!\w)ne (?:de )?\Z"), re.compile(r"(?<!\w)ne (?:de )?(?!\w{0,3}(?:var|ol|kadar|zaman))")),
    "en": (re.compile(r"(?<!\w)(?:neither|nor)(?: the)? \Z"), re.compile(r"(?<!\w)(?:neither|nor)(?!\w)")),
    "ru": (re.compile(r"(?<!\w)ни \Z"), re.compile(r"(?<!\w)ни ")),
    "uk": (re.compile(r"(?<!\w)(?:ні|ані) \Z"), re.compile(r"(?<!\w)(?:ні|ані) ")),
}


_NO_EN = re.compile(r"(?<!\w)no \Z")  # "Pyongyang: no 12,000 troops in Russia"
_NONE_RU = re.compile(r"(?<!\w)(?:никак(?:их|ого|ой)|жодн(?:их|ого|ої)) \Z")
_NOT_RU = re.compile(r"[^.;,]{0,40}?(?<!\w)(?:нет|не|нема[єе]?|не было)(?!\w)")


def _is_neither(folded: str, figure: int, sentence: tuple[int, int], lang: str) -> bool:
    if lang in CYRILLIC and _NONE_RU.search(folded[max(sentence[0], figure - 16) : figure]):
        return _NOT_RU.match(folded, figure) is not None  # "никаких 10 тысяч там нет"
    at, every = _NEITHER.get(lang, _NEITHER["en"])
    return (
        at.search(folded[max(sentence[0], figure - 16) : figure]) is not None
        and len(every.findall(folded, *sentence)) > 1
    )


def absent_until(folded: str, figure: tuple[int, int], sentence: tuple[int, int], lang: str) -> int | None:
    """Return where the words end by which those counted are not there, None where none say so; the arguments are those of `is_denied`."""
    pattern = _ABSENT.get(lang)
    if pattern is None or (lang == "tr" and _OWNER_END_TR.search(folded, *figure)):
        return None  # "12 bin askerin üniforması yok"
    absent = pattern.match(folded, figure[1], min(sentence[1], figure[1] + _FAR))
    return None if absent is None else absent.end()


_OWNER_END_TR = re.compile(r"(?:[^aeiıouüö\W\d][iuü]n|n[iuü]n)\Z")


def is_denied(folded: str, figure: tuple[int, int], sentence: tuple[int, int], lang: str) -> bool:
    """Tell whether the text says that what a figure counts was not sent.

    Args:
        folded: the folded text.
        figure: where the figure begins and where its noun phrase ends.
        sentence: start and end of its sentence.
        lang: its language; the negative of a verb is read in Turkish, English, Russian and Ukrainian.
    """
    if is_called_false(folded, figure, sentence, lang):
        return True
    if _is_neither(folded, figure[0], sentence, lang):
        return True
    if lang == "en" and _NO_EN.search(folded, max(sentence[0], figure[0] - 6), figure[0]):
        return True
    if _is_corrected(folded, figure, sentence, lang) or _is_put_right(folded, figure, sentence, lang):
        return True
    if absent_until(folded, figure, sentence, lang) is not None:
        return True
    if lang == "tr":
        verb = _TR.search(folded, figure[1], sentence[1])
        # "…gönderdiği doğru değil" negates the verb that stands between.
        if verb is None or verb.start() - figure[1] > 90:
            return False
        untrue = verb.group().startswith(("doğru", "gerçe", "söz"))
        between = _BREAK_TR.search(folded, figure[1], verb.start())
        return between is None or (untrue and between.group()[0].isalpha() and "ğ" in between.group())
    if lang == "en":
        start = max((m.end() for m in _CLAUSE_EN.finditer(folded, sentence[0], figure[0])), default=sentence[0])
        if _UNTRUE_EN.search(folded, start, figure[0]):
            return True
        verbs = (
            list(_SENDING_EN.finditer(folded, start, figure[0]))
            or list(_SENDING_EN.finditer(folded, figure[1], min(sentence[1], figure[1] + 60)))[:1]
        )
        return bool(verbs) and _NOT_EN.search(folded[start : verbs[-1].start()]) is not None
    return False
