"""Whose a claim is where only the next sentence says it: "… 10 bin asker gönderdi. Bunu Güney Kore istihbaratı açıkladı."

A lede of the press often tells a claim as a fact and names its source in a sentence of its own, which takes the claim up by a
pronoun ("this", "bunu", "об этом") or a noun ("the figure", "iddiayı", "такие данные") and tells nothing else.
"""

from __future__ import annotations

import re

from transform.figures.claimant_phrases_english import name_phrase
from transform.figures.claimant_phrases_turkish import ending_at
from transform.figures.claims import read_claim
from transform.figures.earlier import Claim
from transform.figures.sentences import Sentence

_NOUN_EN = r"(?:information|figures?|numbers?|news|data|details|estimates?|assessment|count|tally)"
_CLAIM_EN = r"(?:claims?|allegations?|accusations?|rumou?rs?)"
_NOUN_TR = r"(?:bilgi|rakam|veri|sayi|haber|açiklama|değerlendirme|tespit|tahmin|hesap|iddia)"
# "Это говорит о слабости" shows, and says nothing.
_CYRILLIC = re.compile(
    r"\s*(?:про це|об этом|это|такие данные|(?:таку|такую|эту|цю) (?:информацию|інформацію|оценку|оцінку|цифру)|(?:такі|ці) дані|соответствующ\w+ \w+|відповідн\w+ \w+) (?:\w+ ){0,2}?"
    r"(?:сообщ|заяв|рассказ|говор(?!\w* (?:об?|про)(?!\w))|напис|пиш|прив|расс|подтверд|повід|розпов|зая|озвуч|навод|навел|навёл|поінформ|йдет|ид[её]т)"
)
_TOLD_EN = r"(?:reported|announced|published|disclosed|revealed|given|provided|shared|released|made|put forward|posted|issued|confirmed|stated|said|told|cited|quoted)"
_TAKES_UP = {
    "en": re.compile(
        rf"\s*(?:(?:this|that|it|so|(?:the|this|that|these|those) (?:{_NOUN_EN}|{_CLAIM_EN}|report)) "
        rf"(?:(?:was|were|is|are|has been|have been) (?:\w+ ){{0,2}}?(?:{_TOLD_EN}|from|according to)|comes? from|came from|says?)(?!\w)|"
        r"[^.,;\d]{2,60} (?:said so|(?:reported|announced|disclosed|revealed|said|stated|published|wrote) (?:this|it|that|the (?:figures?|numbers?|information|news|details|data|estimates?))(?= (?:on|in|to|at|during|late|early|citing)(?!\w)|,|\.|\s*\Z)))"
    ),
    "tr": re.compile(
        rf"\s*(?:bunu|(?:(?:bu|söz konusu|anilan) )?{_NOUN_TR}(?:l[ae]r)?(?:[yn]?[iuü])?,?|bu(?: yönde| konuda)?(?:ki)? {_NOUN_TR}\w*) "
    ),
    "ru": _CYRILLIC,
    "uk": _CYRILLIC,
}  # fmt: skip
# A sentence that counts something itself tells more than whose the claim before is; times and calibres count nothing.
_TIME = re.compile(
    r"(?<!\w)(?:\d{1,2}[:.]\d\d|(?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th)?\.? (?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"ocak|şubat|mart|nisan|mayis|haziran|temmuz|ağustos|eylül|ekim|kasim|aralik|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|"
    r"січн|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листоп|груд)|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2})"
)
_COUNTS = re.compile(
    r"\d|(?<!\w)(?:bin|milyon|milyar|thousand|million|billion|тысяч\w*|тис|тысяч|миллион\w*|мільйон\w*)(?!\w)"
)
_BY_EN = re.compile(
    rf"(?<!\w)(?:{_TOLD_EN} (?:\w+ ){{0,2}}?by|(?:comes?|came|is|are|was|were) (?:\w+ )?from|according to|so says?) (?:an? |the )?"
)
_END_EN = re.compile(r",| (?:citing|quoting|on|in|during|at|who|which|late|early)(?!\w)|[.!?]\s*\Z|\s*\Z")
# The end of what a source is told by: "X'ten geldi", "X'e ait", "X ortaya attı", "X'e dayanıyor", "X tarafından".
_OF_TR = re.compile(
    r"(?:'?[dt][ae]n (?:geldi|gelmişti|geliyor)|'?(?:y?[ea]|n[ea]) (?:ait|dayan(?:iyor|diriliyor|dirildi))|'?(?:y?[ea]|n[ea]) dayandirilan| ortaya att[iı]| geçti| tarafindan)(?!\w)"
)
_CASE_TR = re.compile(r"'?(?:y?[ea]|n[ea]|n?[dt][ae]n)(?= )")
_NOT_EN = re.compile(r"(?<!\w)(?:not|never|no|nor)(?!\w)|n't(?!\w)")
# A Turkish sentence ends with its verb, or with "ait".
_FINITE_TR = re.compile(r"(?<! k)(?:(?<! ka)[dt][iuü]|yor|m[iuü]şt[iuü])(?:l[ae]r)?[\s.!…\"”’]*\Z|(?<!\w)ait[\s.]*\Z")
_NEGATED_TR = re.compile(r"m(?:[ae]d[iı]|[ae]mişt[iı]|[iuü]yor)(?:l[ae]r)?[\s.!…\"”’]*\Z")
# What tells a content of its own, or sets two sources against each other: "It was announced … that Putin would visit", "Bunu Japonya değil, …".
_OF_ITS_OWN_EN = re.compile(r"\s*it (?:was|is|has been|had been) [^,;]*?(?<!\w)that(?!\w)")
_OF_ITS_OWN_TR = re.compile(r"(?<!\w)değil(?!\w)|(?:[dt][iuü]ğ|[ae]c[ae]ğ)[iuü]n[iuü](?!\w)")
_ALLEGES = re.compile(rf"iddia|(?<!\w){_CLAIM_EN}(?!\w)")
_WHOSE_TEXT = re.compile(r"(?:'?n?[iuü]n)? (?:haber|rapor|açiklama|veri|bilgi)\w*\Z")


def read_told_next(following: Sentence) -> Claim | None:
    """Return the claim of the sentence before, whose source this one names, or None where it does not tell that.

    Args:
        following: the sentence behind the one that tells a claim as a fact.
    """
    opened = _TAKES_UP.get(following.lang)
    if opened is None or opened.match(following.folded, following.first, following.stop) is None:
        return None
    words = following.folded[following.first : following.stop]
    if following.lang in _NAMED and _COUNTS.search(_TIME.sub(" ", words)):
        return None
    if following.lang == "en" and _NOT_EN.search(words):
        return None
    if following.lang == "en" and _OF_ITS_OWN_EN.match(words):
        return None
    if following.lang == "tr" and _OF_ITS_OWN_TR.search(words):
        return None
    if following.lang == "tr" and (not _FINITE_TR.search(words) or _NEGATED_TR.search(words)):
        return None
    claim = read_claim(following, (following.first, following.first))
    if claim.strength == "denied":
        return None
    if claim.attribution is None and following.lang in _NAMED:
        named = _NAMED[following.lang](following)
        claim = Claim("reported" if named is not None else claim.strength, named, named)
    if claim.attribution is not None and claim.strength == "reported" and _ALLEGES.search(words):
        return Claim("alleged", claim.attribution, claim.speaker)
    return claim if claim.attribution is not None or following.lang not in _NAMED else None


def _named_english(s: Sentence) -> str | None:
    by = _BY_EN.search(s.folded, s.first, s.stop)
    if by is None:
        return None
    end = _END_EN.search(s.folded, by.end(), s.stop)
    return name_phrase(s, by.end(), end.start() if end else s.stop).name


def _named_turkish(s: Sentence) -> str | None:
    told = _OF_TR.search(s.folded, s.first, s.stop)
    if told is None:
        return None
    first = s.folded.find(" ", s.first + 1)
    whose = _WHOSE_TEXT.search(s.folded[first : told.start()])
    # A name may be known with its case: "Ulusal İstihbarat Servisine ait".
    case = _CASE_TR.match(s.folded, told.start())
    stop = first + whose.start() if whose else case.end() if case is not None else told.start()
    return ending_at(s, first, stop, nominative=False).name


_NAMED = {"en": _named_english, "tr": _named_turkish}
