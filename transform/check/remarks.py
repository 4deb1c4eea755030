"""What an engine that is a language model says of its work, before or after the translation: it is none of the text."""

from __future__ import annotations

from core import late_re as re
from transform.check.branches import Branches, Choice
from transform.check.model import Problem

# Each is a remark only at the beginning or the end of a text, or in brackets of its own.
_OPENED = r"\A\W*(?:(?:sure|certainly|of course|absolutely|okay|ok|great|alright)\W+)?"
_BEFORE = Branches(
    (
        rf"{_OPENED}(?:here(?:'s| is| are)|below is|this is|the following is|i(?:'ve| have)? translated|i can|let me|i(?:'ll| will)) (?:[a-z-]+ ){{0,8}}?"
        r"(?:translat\w+|english version|rendering)\b[^.\n]*?(?:[:.]|\n|\Z)",
        "translat", "english version", "rendering",
    ),
    (
        rf"{_OPENED}(?:[a-z]+ ){{0,3}}?(?:translation|translated text|english version|english text)\b(?: \([^)]*\))?\W? ?:",
        "translat", "english version", "english text",
    ),
    (
        rf"{_OPENED}(?:(?:in english|english|output|answer|response) ?:|as an ai\b)",
        "english", "output", "answer", "response", "as an ai",
    ),
)  # fmt: skip
_ALONE = Branches((
    r"\A\W*(?:sure|certainly|of course|absolutely)!\s", "sure!", "certainly!", "of course!", "absolutely!",
))  # fmt: skip
_AFTER = Branches((
    r"\b(?:translator'?s? note|i hope (?:this|that|the translation|it) (?:translation )?(?:helps?|is helpful)|let me know if|(?:if you|feel free to) (?:need|have|want|ask|let me)\b[^.]{0,60}\b(?:help|question|translat|else|further)|"
    r"(?:this|the) (?:translation|english version) (?:is|conveys|captures|preserves|aims|may|keeps|maintains)|(?:the )?(?:original|source|turkish) (?:text|sentence|phrase|word) (?:is|was|has|uses|says|means|contains|appears|seems)|"
    r"literally \"[^\"]+\" in turkish|please note that (?:the|this|i)\b[^.]{0,40}(?:translat|original|turkish|text))|(?:\n|[.!?\"”')] |\A)\W*\(?note: ",
    "translator", "i hope ", "let me know if", "if you ", "feel free", "translation", "english version", "original ", "source ", "turkish ", "literally ", "please note", "note: ",
))  # fmt: skip
# What in a Turkish text can tell such words: by their beginnings, for "numaralı" has "umar" in it, and "kaynak", "bildirdi" and "sorunu" stand in
# every third report, where they ask for nothing that an answer would begin with.
_ANY = r"çevir|çeviri|tercüm|ingilizce|türkçe|orijinal|özgün|yanit|cevab|cevap|tabii|elbette|kesinlikle|cikti|çikti|meti?n|cümle|üreti|tepki|karşilik|karşılık"
_FIRST = re.compile(rf"\b(?:{_ANY})")
_LAST = re.compile(rf"\b(?:{_ANY}|not\b|aslı|asli|kaynak|umar|umuy|umut|bildir(?:in|ir|sen)|haber ver|soru|yardim)")
_TURKISH = {_BEFORE: _FIRST, _ALONE: _FIRST, _AFTER: _LAST}


_REMARKS = Choice((search, search) for search in (_BEFORE, _ALONE, _AFTER))


def check_remarks(folded: str, lowered: str) -> list[Problem]:
    """Find a remark of the engine ("Here is the translation:", "Note: …"); returns problems of the kind "addition".

    Args:
        folded: the folded Turkish text.
        lowered: the lower-cased English text.
    """
    lowered = lowered.replace("’", "'")
    for search in _REMARKS.of(lowered):
        if (found := search.search(lowered)) is not None and not _TURKISH[search].search(folded):
            return [Problem("addition", "", found.group().strip(" .!?\n"))]
    return []
