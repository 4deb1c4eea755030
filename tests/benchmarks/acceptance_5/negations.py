"""Negations dropped and added, in verbs, pronouns, prepositions, prefixes and verbs that deny."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from .numbers import put
from .pairs import Change, Found, Pair, Rule, by_rules, fold, pairs, tidy

_DENIED = (
    r"değil|\byok|m[ae](?:z|y[ae]n|dı|di|m[ae]|mış|miş|d[ae]n|yı|yi|m\b|sı|si|k\b)|m[ıiuü]yor|s[ıiuü]z|hiç|asla|olm[ae]|"
    r"\bne .*\bne\b|m[ae]\w*(?:c[ae]k|c[ae]ğ|dığ|diğ)|imkansız|imkânsız|redd|ret"
)
_SAID_NOT = (
    r"(?<!if )(?<!whether )\b(is|are|was|were|has|have|had|will|would|could|can|should|did|does|do|must|may|might)"
)

_DROPPED = (
    Rule("auxiliary", rf"{_SAID_NOT}n[’']t\b(?! (?:just|only|even|that))", (r"\1",), _DENIED),
    Rule("auxiliary", rf"{_SAID_NOT} not\b(?! (?:just|only|necessarily|even|to))", (r"\1",), _DENIED),
    Rule("auxiliary", r"\bwon[’']t\b", ("will",), _DENIED),
    Rule("auxiliary", r"\b(?:can[’']t|cannot)\b(?! help)", ("can",), _DENIED),
    Rule("infinitive", r"(?<!or )\bnot to (?=[a-z])", ("to ",), _DENIED),
    Rule("never", r"\bnever\b", ("always", "once"), _DENIED),
    Rule("no_longer", r"\bno longer\b", ("still",), _DENIED + "|artık"),
    Rule("without", r"\bwithout\b", ("with",), r"s[ıiuü]z|m[ae]d[ae]n|olmadan|olmaks"),
    Rule("pronoun", r"\b(?:nobody|no one|no-one)\b", ("everybody",), r"kimse|hiç"),
    Rule("pronoun", r"\bnothing\b", ("everything",), r"hiçbir|bir şey|yok"),
    Rule("pronoun", r"\bnone of\b", ("all of",), r"hiçbir|hiç"),
    Rule("pronoun", r"\bneither\b(?=.*\bnor\b)", ("both",), r"\bne\b.*\bne\b|hiçbir"),
    Rule("no", r"\bno (?=(?:evidence|reason|doubt|plans?|chance|sign|comment|need|time|idea|way|intention|money|plan|deal|injuries|other|such|one's|real|clear)\b)", ("some ",), _DENIED),
    Rule("no", r"\b(had|has|have|is|was|are|were|with|there's) no (?!longer|one|more)", (r"\1 a ",), _DENIED),
    Rule("prefix", r"\bunlikely\b", ("likely",), r"olası değil|ihtimal|düşük|zor|beklenm|mümkün|sanmı|olmaya"),
    Rule("prefix", r"\bimpossible\b", ("possible",), r"imkansız|imkânsız|mümkün değil|olanaksız"),
    Rule("prefix", r"\bunable to\b", ("able to",), _DENIED),
    Rule("prefix", r"\bun(known|aware|clear|happy|usual|fair|certain|necessary|expected|successful|acceptable|safe|precedented)\b", (r"\1",), _DENIED + "|beklenmedik|belirsiz|bilinm"),
    Rule("prefix", r"\b(?:in|im|ir|il)(appropriate|correct|accurate|dependent|responsible|regular|legal|perfect)\b", (r"\1",), r"s[ıiuü]z|değil|yanlış|dışı|uygunsuz"),
    Rule("prefix", r"\bdis(agree|agreed|like|respect|satisfied|honest|approve)(\w*)\b", (r"\1\2",), _DENIED),
    Rule("denying_verb", r"\b(?:refused|declined) to\b", ("agreed to",), r"redd|ret|kabul etme|kaçın|yanaşma|" + _DENIED),
    Rule("denying_verb", r"\b(?:refuses?|refusing) to\b", ("agrees to",), r"redd|ret|kaçın|yanaşma|" + _DENIED),
    Rule("denying_verb", r"\bfailed to\b", ("managed to",), _DENIED + "|başarısız"),
    Rule("denying_verb", r"\b(?:fails?|failing) to\b", ("manages to",), _DENIED + "|başarısız"),
    Rule("denying_verb", r"\bdenied\b", ("admitted", "confirmed"), r"redd|yalanla|inkar|inkâr|kabul etme"),
    Rule("denying_verb", r"\b(?:denies|denying|deny)\b", ("confirms",), r"redd|yalanla|inkar|inkâr|kabul etme"),
    Rule("denying_verb", r"\bprevent(?:ed|s|ing)?\b", ("allowed",), r"engelle|önle|önüne geç"),
    Rule("denying_verb", r"\b(?:avoid(?:ed|s|ing)?)\b", ("sought",), r"kaçın|önle|uzak dur|kurtul"),
    Rule("short", r"\bnot (?=(?:happy|guilty|enough|sure|clear|true|fair|good|possible|yet|easy|allowed|available|a |the |in |at |for )\b)", ("",), _DENIED),
)  # fmt: skip

_NO = re.compile(
    r"n[’']t\b|\b(?:not|no|never|without|nobody|none|nothing|neither|nor|cannot|nowhere|unable|impossible|unlikely|fail\w*|refus\w*|den(?:y|ied|ies)|if|whether|hardly|barely|only|few|little)\b",
    re.I,
)
_YES_SAID = re.compile(
    r"değil|\byok|m[ae]z|m[ae]d[ıieua]|m[ae]y[ae]n|m[ıiuü]yor|m[ae]m[aeıi]|m[ae]mış|m[ae]miş|s[ıiuü]z|hiç|asla|m[ae]yac|m[ae]yec|ne \w+ ne|dışı|redd|yalanla"
)
_AUX = re.compile(
    r"(?<![’'\w-])(is|are|was|were|has been|have been|will|would|could|can|should|must)\b(?! (?:to\b|going|that|why|how|what)|[,.;:?\"])",
    re.I,
)
_PAST = {
    "agreed": "agree", "announced": "announce", "appeared": "appear", "apologized": "apologize", "asked": "ask",
    "attacked": "attack", "attended": "attend", "became": "become", "began": "begin", "believed": "believe", "bought": "buy",
    "built": "build", "called": "call", "came": "come", "caused": "cause", "changed": "change", "closed": "close",
    "confirmed": "confirm", "created": "create", "decided": "decide", "destroyed": "destroy", "died": "die", "discovered": "discover",
    "fired": "fire", "followed": "follow", "found": "find", "gave": "give", "got": "get", "helped": "help", "hit": "hit",
    "increased": "increase", "introduced": "introduce", "joined": "join", "kept": "keep", "killed": "kill", "knew": "know",
    "launched": "launch", "led": "lead", "left": "leave", "lost": "lose", "made": "make", "met": "meet", "moved": "move",
    "opened": "open", "paid": "pay", "played": "play", "posted": "post", "published": "publish", "reached": "reach",
    "received": "receive", "reported": "report", "returned": "return", "revealed": "reveal", "scored": "score", "sent": "send",
    "signed": "sign", "sold": "sell", "spent": "spend", "started": "start", "struck": "strike", "supported": "support",
    "testified": "testify", "took": "take", "tried": "try", "visited": "visit", "voted": "vote", "wanted": "want",
    "warned": "warn", "went": "go", "won": "win", "worked": "work", "wrote": "write",
}  # fmt: skip
_SUBJECT = r"(\b(?:he|she|they|we|it|who|which|[A-Z][a-z]+|police|officials|people|government|team|company|president|minister)) "
_ADDED = (
    Rule("preposition", r"\bwith (?=(?:his|her|their|the|a)\b)", ("without ",), r"\bile\b|y?l[ae]\b|birlikte|beraber"),
    Rule("prefix", r"(?<!more )(?<!most )\blikely\b", ("unlikely",), r"muhtemel|olası|ihtimal|büyük ihtimalle|beklen"),
    Rule("prefix", r"\bpossible\b", ("impossible",), r"mümkün|olası|muhtemel|olabil"),
    Rule("prefix", r"\bable to\b", ("unable to",), r"abil|ebil"),
    Rule("verb_of_denial", r"\bagreed to\b", ("refused to",), r"kabul|anlaş|razı"),
    Rule("verb_of_denial", r"\b(?:confirmed|admitted)\b", ("denied",), r"doğrula|onayla|kabul|itiraf|teyit"),
    Rule("verb_of_denial", r"\bmanaged to\b", ("failed to",), r"başar|abil|ebil"),
    Rule("adverb", r"\balways\b", ("never",), r"her zaman|hep\b|daima|sürekli"),
    Rule("adverb", r"(?<!but )\bstill\b(?! (?:more|another))", ("no longer",), r"\bhâlâ|\bhala|halen|hâlen"),
    Rule("adverb", r"\boften\b", ("never",), r"\bsık|genel|çoğu"),
    Rule("pronoun", r"\b(?:everyone|everybody)\b", ("no one",), r"herkes"),
    Rule("pronoun", r"\beverything\b", ("nothing",), r"her şey|herşey"),
    Rule("pronoun", r"\ball of (?=the|his|her|their|its|our)", ("none of ",), r"\btüm|bütün|hepsi|tamam"),
)


def make_dropped(_: Random) -> Iterator[Found]:
    """Every negation that can be left out, where it is the only one of the English."""
    for pair, change in by_rules(_DROPPED):
        if len(
            re.findall(r"n[’']t\b|\b(?:not|no|never|neither|nor|nothing|none|nobody)\b", pair.en, re.I)
        ) <= 1 and not pair.en.endswith("?"):
            yield pair, Change(change.sub, tidy(change.target))


def make_added(_: Random) -> Iterator[Found]:
    """Every plain statement denied, where neither side holds a negation."""
    for pair, change in by_rules(_ADDED):
        if _plain(pair):
            yield pair, change
    for pair in pairs():
        if not _plain(pair):
            continue
        places = list(_AUX.finditer(pair.en))
        if len(places) == 1 and places[0].start() > 2:
            word = places[0].group()
            for new in (
                f"{word.split()[0]} not{word[len(word.split()[0]) :]}",
                f"{word.split()[0]}n't{word[len(word.split()[0]) :]}",
            ):
                new = new.replace("willn't", "won't").replace("cann't", "can't").replace("can not", "cannot")
                yield pair, Change("auxiliary", put(pair, places[0], new))
        for past, stem in _PAST.items():
            found = list(re.finditer(rf"{_SUBJECT}{past}\b", pair.en))
            if len(found) == 1 and len(re.findall(rf"\b{past}\b", pair.en)) == 1:
                yield pair, Change("past", put(pair, found[0], rf"{found[0].group(1)} did not {stem}"))


def _plain(pair: Pair) -> bool:
    return not _NO.search(pair.en) and not _YES_SAID.search(fold(pair.tr)) and not pair.en.endswith("?")
