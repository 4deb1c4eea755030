"""Errors of negation and of hedge."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from random import Random

from acceptance_2.common import Pair, Swap, put, swap

_NEGATIVE = r"\S*(?:değil|yok|hiç|asla|m[aeıiuü]yor|m[ae]d[ıi]|m[ae]z|m[ae]yac|m[ae]yec|m[ae]m[ıiae]|m[ae]yan|m[ae]yen|m[ae]dan|m[ae]den|s[ıiuü]z|ne )"
_ANY_NOT = re.compile(
    r"\b(?:not|never|no|nor|neither|none|nobody|nothing|nowhere|without|cannot|hardly|barely|few|little|deny|denie[ds]|refus\w+|fail\w*|unable|only|un\w+|in\w+able|reject\w*|lack\w*|stop\w*|prevent\w*|avoid\w*|refrain\w*|against|until|unless|if|whether)\b|n['’]t\b",
    re.I,
)
_DROP = {
    "not dropped": (
        Swap(r"\b(is|are|was|were|has|have|had|will|would|should|must|can|could|did|do|does) not\b(?! (?:only|just|necessarily|always|all|every|least))", r"\1", _NEGATIVE),
        Swap(r"\b(is|are|was|were|has|have|had|would|should|could|did|do|does)n['’]t\b(?! (?:only|just|necessarily|always|all|every|help but|that|it\?|they\?|he\?|you\?|you))", r"\1", _NEGATIVE),
        Swap(r"\bwon['’]t\b", "will", _NEGATIVE), Swap(r"\b(?:can['’]t|cannot)\b(?! help| be denied| wait)", "can", _NEGATIVE), Swap(r"(?<=[a-z] )(?<!or )not to (?=[a-z])", "to ", _NEGATIVE), Swap(r"(?<=[a-z] )not (?=(?:a|the|in|on|at|have|been|being|be|want|believe|know|think|happy|enough|sure|clear)\b)", "", _NEGATIVE),
    ),
    "never, no, nothing turned": (
        Swap(r"\b[Nn]ever\b(?! mind)", "often", _NEGATIVE), Swap(r"\b[Nn]o longer\b", "still", r"\S*(?:artık|değil|m[ae]|yok)"), Swap(r"\b(?:[Nn]o one|[Nn]obody)\b", "everyone", _NEGATIVE + "|kimse"), Swap(r"\b[Nn]othing\b(?! (?:but|more))", "everything", _NEGATIVE + "|bir şey"),
        Swap(r"\b(is|are|was|were|be|has|have|had|with|been|made|say|said|there['’]s) no (?=[a-z]+)(?!longer|doubt|matter|more|one|less|other|place|better|way)", r"\1 ", _NEGATIVE), Swap(r"\b[Nn]one of\b", "all of", _NEGATIVE + "|hiçbir"), Swap(r"\b[Nn]either of\b", "both of", _NEGATIVE + "|ikisi"), Swap(r"\b[Nn]either (\w+) nor\b", r"both \1 and", "ne "), Swap(r"\bno (?=(?:evidence|plans?|intention|sign|reason|need|proof|chance|word|damage|injuries|deaths|time)\b)", "", _NEGATIVE),
    ),
    "without turned": (Swap(r"\b[Ww]ithout (?=\w+ing\b)", "while ", r"\S*m[ae]d[ae]n|\S*s[ıiuü]z"), Swap(r"(?<!or )\b[Ww]ithout (?!\w+ing\b|fail\b|[A-Z])", "with ", r"\S*s[ıiuü]z|\S*madan|\S*meden|\S*yok")),
    "opposite verb": (
        Swap(r"\bdenied(?= (?:the|that|any|all|he|she|his|her|being|having|it|wrong|knowing))", "confirmed", r"inkâr|inkar|redd|yalanla|kabul etme"), Swap(r"\bden(?:y|ies)\b(?= (?:the|that|any|all|he|she|his|her|being|having|it|wrong))", "confirm", r"inkâr|inkar|redd|yalanla"), Swap(r"\brefused to\b", "agreed to", r"redd|kabul etme|\S*m[ae]"),
        Swap(r"\breject(ed|s|ing)?\b", r"accept\1", r"redd|geri çevir"), Swap(r"\bfailed to\b", "managed to", r"\S*(?:m[ae]d|m[ae]m|m[ae]y)|başarısız"), Swap(r"\bfailing to\b", "managing to", r"\S*(?:m[ae]d|m[ae]m|m[ae]y)|başarısız"), Swap(r"\baccepted\b", "rejected", "kabul et"), Swap(r"\bagreed to\b", "refused to", r"kabul et|anlaş|razı"), Swap(r"\bconfirmed\b", "denied", r"doğrula|teyit|onayla"),
        Swap(r"\bsupport(ed|s|ing)(?= [a-zA-Z])", r"oppos\1", "destek"), Swap(r"\bopposed\b", "backed", r"karşı"), Swap(r"\ballowed\b", "forbidden", r"izin"), Swap(r"\bbanned\b", "allowed", "yasak"), Swap(r"\bdeclined to\b", "agreed to", r"redd|kabul etme|\S*m[ae]"), Swap(r"\badmitted\b(?! to (?:hospital|the))", "denied", r"itiraf|kabul et"), Swap(r"\bapproved\b", "rejected", r"onay|kabul"), Swap(r"\backnowledged\b", "denied", r"kabul|itiraf"), Swap(r"\bstopped\b(?= \w+ing)(?! breathing)", "kept", r"\S*bırak|dur|son ver"), Swap(r"\bremembers?\b", "forgets", "hatırla"), Swap(r"\bguilty\b(?<!not guilty)", "innocent", r"suçlu"), Swap(r"\binnocent\b", "guilty", r"masum|suçsuz"), Swap(r"\bsurvived\b", "died", r"hayatta kal|kurtul"),
    ),
    "un- dropped": (
        Swap(r"\b[Uu]nable to\b", "able to", r"\S*m[ae]"), Swap(r"\b[Uu]nlikely\b", "likely", r"\S*(?:değil|düşük|zayıf|m[ae]z|pek|az)"), Swap(r"\b[Ii]mpossible\b", "possible", r"imkânsız|imkansız|mümkün"), Swap(r"\billegal\b", "legal", r"yasa ?dışı|kanunsuz|yasad"), Swap(r"\bun(clear|known|happy|acceptable|fair|safe|healthy|expected|necessary|important|popular|successful|available|aware|usual|stable|certain|comfortable|harmed|injured|hurt|identified|sure|beaten|civilised|changed)\b", r"\1", _NEGATIVE + r"|beklenmedik"), Swap(r"\bdisagree\b", "agree", r"katılmı|aynı fikirde"), Swap(r"\bincorrect\b", "correct", r"yanlış|hatalı"), Swap(r"\binappropriate\b", "appropriate", r"uygunsuz|uygun ol"), Swap(r"\bdishonest\b", "honest", "dürüst"), Swap(r"\birresponsible\b", "responsible", "sorumsuz"),
    ),
}  # fmt: skip
_VERBS = (
    "announce", "ask", "attack", "call", "cause", "complete", "claim", "create", "destroy", "help", "injure", "join", "kill", "land", "launch", "like", "live", "love", "move", "open", "pass", "play", "publish", "reach", "receive", "release", "remain", "report", "return", "reveal", "score", "serve", "sign", "start", "suffer", "support", "talk", "vote", "walk", "want", "warn", "watch", "work", "finish", "arrive", "attend", "manage", "offer", "win",
)  # fmt: skip
_PAST = {"win": "won", **{v: v + ("d" if v.endswith("e") else "ed") for v in _VERBS if v != "win"}}
_IRREGULAR = {"took": "take", "made": "make", "came": "come", "went": "go", "saw": "see", "gave": "give", "told": "tell", "found": "find", "began": "begin", "became": "become", "wrote": "write", "left": "leave", "met": "meet", "lost": "lose", "knew": "know", "said": "say", "held": "hold", "brought": "bring", "spoke": "speak", "felt": "feel", "died": "die", "had": "have"}  # fmt: skip
_SUBJECT = r"(?:(?<=\bhe )|(?<=\bHe )|(?<=\bshe )|(?<=\bShe )|(?<=\bthey )|(?<=\bThey )|(?<=\bI )|(?<=\bWe )|(?<=\bwe )|(?<=\bIt )|(?<=\bit )|(?<=\bpolice )|(?<=\bPolice )|(?<=\bTrump )|(?<=\bofficials ))"


def negation_dropped(rng: Random, pair: Pair, _others: Sequence[Pair]) -> Iterator[tuple[str, str]]:
    """A negation left out, or the verb replaced by its opposite."""
    if pair.english.rstrip("\"'”").endswith("?"):
        return
    for sub, rules in _DROP.items():
        yield from swap(rng, pair, sub, rules)


def negation_added(rng: Random, pair: Pair, _others: Sequence[Pair]) -> Iterator[tuple[str, str]]:
    """A negation put into a sentence that has none."""
    if _ANY_NOT.search(pair.english) or "?" in pair.english:
        return
    for word in ("is", "are", "was", "were", "has", "have", "had", "will", "can", "should", "must", "would"):
        found = list(re.finditer(rf"\b{word}\b(?= [a-z])(?! (?:to|no|not|of|in turn|like)\b)", pair.english))
        found = [
            m
            for m in found
            if not re.search(
                r"\b(?:as|than|to|would|will|may|might|could|must|should|can|what|how) $", pair.english[: m.start()]
            )
        ]
        if found:
            match = rng.choice(found)
            yield "not added", put(pair.english, match, match.group(0) + " not")
    for base, past in {**_PAST, **{b: p for p, b in _IRREGULAR.items()}}.items():
        for match in re.finditer(_SUBJECT + rf"{past}\b(?! (?:by|been|to be)\b)", pair.english):
            if past == "had" and re.match(r" (?:\w+ly )?\w+(?:ed|en|ne|wn|de|ft|ght)\b", pair.english[match.end() :]):
                continue
            if past != "said":
                yield "did not added", put(pair.english, match, "did not " + base)
                yield "never added", put(pair.english, match, "never " + past)
    yield from swap(rng, pair, "all turned to none", (
        Swap(r"\b[Ee]veryone\b", "no one", r"herkes"), Swap(r"\b[Aa]lways\b", "never", r"her zaman|hep|daima|sürekli"), Swap(r"\b[Aa]ll of\b", "none of", r"\S*(?:hep|tüm|bütün|tamam)"), Swap(r"\b[Ee]verything\b", "nothing", r"her ?şey"), Swap(r"\b[Bb]oth of\b", "neither of", r"iki|her iki"), Swap(r"\b[Aa]ll(?= (?:the|these|those|our|my|his|their) )", "none of", r"tüm|bütün|hep"), Swap(r"\b[Ss]till\b(?= [a-z]+)", "no longer", r"hâlâ|hala|halen|hâlen"), Swap(r"\b[Oo]ften\b", "never", r"sık|genel|çoğu"),
    ))  # fmt: skip


_MAY = r"\S*(?:[ae]bil|y[ae]bil)"
_HEDGES = {
    "adverb dropped": (
        Swap(r"(?i)\b(?:allegedly|reportedly|supposedly|presumably),? ", "", r"\S*(?:iddia|bildir|söylen|göre|öne sür|ileri sür|haber|belirt|açıkla|sözde|duyur)"), Swap(r"(?i)\b(?:possibly|perhaps|probably|maybe),? ", "", r"\S*(?:belki|muhtemel|büyük ihtimal|ihtimal|olası|herhalde|galiba|olabil)"), Swap(r"(?i)\bapparently,? ", "", r"görün|anlaşıl|belli|galiba"),
    ),
    "adverb hardened": (
        Swap(r"(?i)\b(?:allegedly|reportedly|supposedly|presumably)\b", "undeniably", r"\S*(?:iddia|bildir|söylen|göre|öne sür|haber|belirt|açıkla|sözde)"), Swap(r"(?i)\b(?:possibly|perhaps|probably|maybe)\b", "certainly", r"\S*(?:belki|muhtemel|ihtimal|olası|herhalde|galiba|olabil)"),
    ),
    "may, might, could hardened": (
        Swap(r"\b(?:may|might) have been\b", "was", _MAY + "|muhtemel|belki"), Swap(r"\b(?:may|might|could) have (?=\w+ed\b)", "", _MAY + "|muhtemel|belki"), Swap(r"\b(?:may|might)(?= (?:well |also |just )?(?!have\b|not\b|be able)[a-z]+\b)", "will", _MAY), Swap(r"\bcould(?= (?:be|get|cause|cost|create|lead|reach|become|take|mean|make|face|help|come|go|see|affect|use|end|bring|put|also)\b)", "will", _MAY), Swap(r"\bmay (?=(?:be)\b)", "must ", _MAY),
    ),
    "expected, likely hardened": (
        Swap(r"\b(?:is|are) (?:widely )?expected to\b", "will certainly", r"\S*bekle"), Swap(r"\b(?:was|were) expected to\b", "was certain to", r"\S*bekle"), Swap(r"\b(?:is|are) likely to\b", "will certainly", r"\S*(?:muhtemel|olası|ihtimal|olabil|bekle)|" + _MAY), Swap(r"\b[Ll]ikely\b(?<!nlikely)(?= to)", "certain", r"\S*(?:muhtemel|olası|ihtimal)|" + _MAY), Swap(r"\bexpected to\b", "sure to", r"\S*bekle"), Swap(r"\b(?:seems?|appears?) to be\b", "is", r"\S*(?:görün|gibi)"), Swap(r"\bappeared to\b", "was proven to", r"\S*(?:görün|gibi)"), Swap(r"\bseem(?:s|ed)?\b(?! to)", "are", r"\S*(?:görün|gibi)"),
    ),
    "believed, said to be hardened": (
        Swap(r"\b(is|are|was|were) (?:believed|thought|said|reported|rumou?red|alleged|understood) to\b", r"\1 proven to", r"\S*(?:san[ıd]|düşün|inan|söyl|bildir|iddia|belirt|tahmin)"), Swap(r"\b(?:I|[Ww]e) (?:think|believe|guess|suppose),? (?:that )?(?=(?:I|we|it|that|he|she|they|there|the|this)\b)", "", r"\S*(?:bence|düşün|san[ıd]|san[ır]|inan|galiba)"), Swap(r"\b(?:thinks|believes) (?:that )?(?=(?:he|she|it|they|the|this)\b)", "has proven that ", r"\S*(?:düşün|san[ıd]|inan)"),
    ),
    "claim turned to fact": (
        Swap(r"\b(?:claimed|alleged|alleges|claims)(?= (?:that|the|he|she|they|it|to)\b)", "proved", r"\S*(?:iddia|öne sür|ileri sür|savun)"), Swap(r"\b(?:claims|allegations)\b(?= (?:that|of|by|against|made|were|from))", "proven facts", r"\S*(?:iddia|suçlama|itham)"), Swap(r"\balleged (?=[a-z])", "proven ", r"\S*(?:iddia|sözde|sanık|zanlı|şüphe)"), Swap(r"\b(?:suspected|accused) of\b", "convicted of", r"\S*(?:şüphe|suçla|iddia|itham)"), Swap(r"\bsuspected\b(?! of)", "confirmed", r"\S*(?:şüphe|zanlı)"), Swap(r"\b(?:suspects?)\b(?= (?:was|were|is|are|has|had|who|in))", "culprit", r"şüpheli|zanlı"), Swap(r"\bcharged with\b", "found guilty of", r"suçla|itham"), Swap(r"\b(?:a|an) (?:allegation|accusation)\b", "proof", r"\S*(?:iddia|suçlama|itham)"), Swap(r"\b(?:argue|argues|argued|insists?|insisted) that\b", "proved that", r"\S*(?:savun|iddia|öne sür|ısrar)"), Swap(r"\bsuggest(?:s|ed)? that\b", "proves that", r"\S*(?:öne sür|iddia|göster|düşün|işaret|ima)"),
    ),
    "according to dropped": (
        Swap(r"(?<![\"'”]), according to [^,.;\"]+(?=\.$)", "", r"\S* ?\S*(?:göre|bilgi|açıkla|belirt|söyle|bildir)"), Swap(r"^According to [^,]+, (?=[a-zA-Z\"])", "", r"\S* ?\S*(?:göre|bilgi|açıkla|belirt|söyle|bildir)"), Swap(r" according to [^,.;\"]+(?=\.$)(?<!,)", "", r"\S* ?\S*göre"),
    ),
    "attribution dropped": (
        Swap(r"(?<![\"'”?!]), (?:the )?(?:\w+ )?(?:officials?|police|prosecutors|authorities|sources|reports|agency|spokes\w+|lawyers?|court documents|witnesses|he|she|they|researchers|experts|[A-Z][a-z]+) (?:said|say|says|reported|reports|claimed|wrote|added|told reporters)(?=\.$)", "", r"\S*(?:söyle|belirt|açıkla|bilgi|bildir|dedi|ifade|göre|aktar|iddia|ekle|kaydet)"),
        Swap(r"^(?:Officials|Police|Prosecutors|Authorities|Witnesses|Researchers|Experts|He|She|They) (?:said|say|says|added|claimed|reported|believes?|alleged?) (?:that )?(?=(?:the|a|an|he|she|they|it|there|this|that|his|her|at|one|two|more) )", "", r"\S*(?:söyle|belirt|açıkla|bilgi|bildir|dedi|ifade|göre|aktar|iddia|ekle|kaydet|inan|düşün)"),
    ),
    "estimate made exact": (
        Swap(r"\b(?:an )?estimated(?= \S*\d)", "exactly", r"\S*(?:tahmin|yaklaşık)"), Swap(r"\b[Aa]bout(?= [$£€]?\d)", "exactly", r"\S* ?(?:yaklaşık|civar|kadar|aşağı)"), Swap(r"\b(?:[Aa]pproximately|[Rr]oughly|[Aa]round)(?= [$£€]?\d)", "exactly", r"\S* ?(?:yaklaşık|civar|kadar|aşağı)"), Swap(r"\b(?:[Nn]early|[Aa]lmost)(?= (?:[$£€]?\d|half|two|three|four|five|ten))", "exactly", r"\S* ?(?:yaklaşık|neredeyse|yakın)"),
    ),
}  # fmt: skip


def hedge(rng: Random, pair: Pair, _others: Sequence[Pair]) -> Iterator[tuple[str, str]]:
    """A hedge or an attribution removed or hardened, so that a claim becomes a fact."""
    for sub, rules in _HEDGES.items():
        yield from swap(rng, pair, sub, rules)
