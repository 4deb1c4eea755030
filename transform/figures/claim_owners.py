"""Who made the claim that a sentence denies: "Güney Kore iddiasını reddetti", "rejecting a U.S. claim that", "о чём говорил Зеленский"."""

from __future__ import annotations

import re

from transform.figures.claimants import SPEAKERS
from transform.figures.sentences import Sentence
from transform.number_words import CYRILLIC

_WHO = frozenset({"person", "body"})
_CLAIM_OF = re.compile(
    r"iddia(?:si|lari)(?:n[iea])?(?!\w)|suçlama(?:si|lari)(?:n[iea])?(?!\w)|açiklama(?:si|lari)n[iea]"
)
_OWNS_CLAIM_TR = re.compile(
    r"['’]n?[iuü]n,? (?:[\w'’.-]+ ){0,8}?[\w'’]+n?[iuü]n (?:[\w'’.-]+ ){0,6}?\w+(?:[dt][iuü]ğ|[ae]c[ae]ğ)[iuü]\w* "
)
_CLAIM_BEHIND_TR = re.compile(
    r"[^;.:\"“”]{0,90}?(?:[dt][iuü]ğ|[ae]c[ae]ğ)[iuü]\w* (?:yönünde|şeklinde|yolunda)ki (?:\w+ ){0,2}?(?:(?P<alleged>iddia|sav(?!un|aş))|tahmin|açiklama|söz|ifade|değerlendirme|hesap)\w*"
)
_OWNER_TR = re.compile(r"['’]n?[iuü]n,? ")
_NEAREST_OWNER = 40  # characters between whose claim it is and its figure


def whose_claim(s: Sentence, figure: tuple[int, int]) -> tuple[str, bool] | None:
    """Return whose claim a Turkish figure stands in that another speaks of, and whether it is an allegation; None: no one's.

    "Zelenskiy'nin 3 binden fazla askerin öldüğü yönündeki iddiasını Genelkurmay bin 100 olarak düzeltti".
    """
    rest = s.folded[figure[1] : s.stop]
    claimed = "ndeki " in rest or "yolundaki " in rest
    told = _CLAIM_BEHIND_TR.match(s.folded, figure[1], s.stop) if claimed else None
    if told is None:
        return None
    owners = [
        e for e in s.entities
        if e.end <= figure[0] <= e.end + _NEAREST_OWNER and (e.kind in _WHO or e.name in SPEAKERS)
        and (owned := _OWNER_TR.match(s.folded, e.end)) is not None and owned.end() <= figure[0]
    ]  # fmt: skip
    if not owners or "," in s.folded[owners[0].end + 5 : figure[0]]:
        return None
    return owners[0].name, told["alleged"] is not None


_WHO_SAID_RU = re.compile(r"(?<!\w)о (?:котор\w+|ч[её]м) (?:\w+ ){0,2}?(?:говори|заяви|сообщ|писа|утвержда|объяви)\w+ ")


def who_said_so(s: Sentence, start: int) -> str | None:
    """Return who is named behind "о чём говорил" in a Russian or Ukrainian sentence, from `start` on."""
    told = _WHO_SAID_RU.search(s.folded, start, s.stop)
    if told is None:
        return None
    near = [e for e in s.entities if told.end() <= e.start < told.end() + 40 and (e.kind in _WHO or e.name in SPEAKERS)]
    return near[0].name if near else None


_REPORT_RU = re.compile(
    r" (?:\w+ ){0,2}?(?:сообщени|публикаци|заявлени|утверждени|данны|информаци|слова|обвинени|материал|статью|новост|повідомленн|публікаці|заяв|твердженн|інформаці|дані)\w* "
)


def _whose_report(s: Sentence, start: int) -> str | None:
    """Return whose report is denied: "назвал фейком сообщение Bloomberg о том, что …"."""
    told = _REPORT_RU.match(s.folded, start, s.stop)
    if told is None:
        return None
    near = [
        e for e in s.entities if told.end() <= e.start <= told.end() + 14 and (e.kind in _WHO or e.name in SPEAKERS)
    ]
    return near[0].name if near and s.folded[told.end() : near[0].start].count(" ") <= 1 else None


_CLAIM_OF_EN = re.compile(
    r"\.?(?:['’]s?)? (?:[a-z]+ )?(?:claims?|allegations?|reports?|accusations?|assertions?|estimates?)(?= (?:that|of))"
)
_ACCUSED_EN = re.compile(r"accus\w+ (?:the )?\Z")  # "accused Washington of inventing the 10,000 soldiers"
_CLAIM_OF_KO = re.compile(r"(?<![은는이가도에서]) (?:주장|보도|발표|평가|추산|추정|분석|집계|설명)(?=[을를이가은는에])")


_OWNS_NUMBER_TR = re.compile(r"['’]n?[iuü]n (?:(?:yaklaşik|en az|tam|son|yeni) )*\Z")
_CLAIM_NEAR_TR = re.compile(
    r"[^,;:.\"“”]{0,60}?(?<!\w)(?:iddia|açiklama|tahmin|hesa[bp]|suçlama|değerlendirme|rakam)(?:s[iı]|[iı]|l[ae]r[iı])(?:n[iıae]\w*)?(?!\w)"
)
_NUMBER_OF_EN = re.compile(
    r"\.?['’]s? (?:[a-z]+ )?(?:claims?|figures?|numbers?|reports?|estimates?|tally|count|allegations?|assertions?) (?:of|that) "
)
_NUMBER_OF_RU = re.compile(
    r"(?<!\w)(?:заявлени|сообщени|утверждени|оценк|данны|слов|заяв|повідомленн|твердженн)\w* (?:\w+ ){0,2}?\Z"
)


def owner_of_number(s: Sentence, figure: tuple[int, int]) -> str | None:
    """Return whose claim a number stands in that another denies or puts right, None where no name owns it.

    "Budanov'un 50 bin işçi iddiasını Peskov yalanladı", "Zelensky's figure of 3,000 dead was rejected", "Заявление Буданова о 50 тысячах".
    """
    told = [e for e in s.entities if e.end <= figure[0] and (e.kind in _WHO or e.name in SPEAKERS)]
    if not told:
        return None
    nearest = told[-1]
    if s.lang == "tr":
        owns = _OWNS_NUMBER_TR.fullmatch(s.folded, nearest.end, figure[0]) is not None
        return nearest.name if owns and _CLAIM_NEAR_TR.match(s.folded, figure[1], s.stop) else None
    if s.lang == "en":
        owns = (
            figure[0] - nearest.end < _NEAREST_OWNER
            and _NUMBER_OF_EN.match(s.folded, nearest.end, figure[0]) is not None
        )
        return nearest.name if owns else None
    if s.lang in CYRILLIC and figure[0] - nearest.end < _NEAREST_OWNER and " о " in s.folded[nearest.end : figure[0]]:
        return nearest.name if _NUMBER_OF_RU.search(s.folded, s.first, nearest.start) else None
    return None


def find_accuser(s: Sentence, verb: re.Match[str]) -> str | None:
    """Who made the claim that is denied: "Güney Kore iddiasını reddetti", "Seul'ün iddialarını", "rejecting a U.S. claim that"."""
    if s.lang == "en":
        told = [
            e for e in s.entities
            if verb.start() < e.start < verb.end() + 24
            and (_CLAIM_OF_EN.match(s.folded, e.end) or _ACCUSED_EN.search(s.folded, verb.start(), e.start))
        ]  # fmt: skip
        return told[-1].name if told else None
    if s.lang == "ko":
        told = [e for e in s.entities if e.start < verb.start() and _CLAIM_OF_KO.match(s.folded, e.end)]
        return told[-1].name if told else None
    claim = _CLAIM_OF.search(s.folded, s.first, s.stop) if s.lang == "tr" else None
    if s.lang in CYRILLIC:
        return who_said_so(s, verb.end()) or _whose_report(s, verb.end())
    if claim is None or claim.start() > verb.end():
        return None
    near = [e for e in s.entities if 0 <= claim.start() - e.end <= 5]
    if near:
        return near[-1].name
    # "Zelenskiy'nin … askerinin öldüğü iddiası": another genitive between owns the verb of the claim
    owners = [e for e in s.entities if e.kind in _WHO and _OWNS_CLAIM_TR.match(s.folded, e.end, claim.start())]
    return owners[0].name if owners else None
