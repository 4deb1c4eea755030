"""What a number counts: "384 families" for "384 kişi", "two points" for "iki gol".

A noun that the target counts and no word of the source can ask for is an error ("12,000 workers" for "12 bin asker"; `counted_nouns`).
Otherwise both languages count the same thing beside the same number; told as another one only where the target names what it counts more often than
the source, and what the source counts less often: a translator may count by other words, but hardly by those of another thing.
"""

from __future__ import annotations

from collections.abc import Sequence

from core import late_re as re
from transform.check.asked_words import read_asked
from transform.check.counted_nouns import ASKED
from transform.check.model import Problem
from transform.numbers import Number

# thing → (Turkish beginnings of words; what else of Turkish can be told by its English words; English words)
_THINGS: dict[str, tuple[str, str, str]] = {
    "person": (r"kişi|insan(?!s)", r"", r"people|persons?|individuals|humans|lives|casualt\w+|victims|souls"),
    "family": (r"aile(?!nin reisi)|hane(?!dan)", r"akraba|yakin|ebeveyn|soy", r"famil(?:y|ies)|households?"),
    "house": (r"konut|ev(?!l|re|et)", r"hane|aile|daire|yuva|mesken|bina|yapi", r"houses?|homes?|dwellings?"),
    "building": (r"bina(?!en)", r"yapi|apartman|konut|blok|ev|tesis", r"buildings?"),
    "village": (r"köy", r"yerleşim|mahalle|kasaba", r"villages?|settlements?"),
    "city": (r"şehir|kent|şehr", r"il\b|iller|ilde|belediye|kasaba", r"cit(?:y|ies)|towns?"),
    "school": (r"okul", r"lise|kolej|eğitim|fakülte", r"schools?"),
    "soldier": (r"asker(?!i\b)", r"ordu|birlik|personel|er\b|erler|komutan|kuvvet", r"soldiers?|troops?|servicem[ae]n"),
    "policeman": (r"polis", r"memur|emniyet|görevli", r"police\w*|policem[ae]n"),
    "child": (r"çocu[kğ]", r"bebe|kiz|oğ[lu]|yaşinda|öğrenci|genç|evla|küçü|torun", r"child(?:ren)?|kids?"),
    "woman": (r"kadin", r"bayan|hanim|kiz|hemşire|gelin", r"wom[ae]n|females?"),
    "man": (r"erkek|adam", r"insan|kişi|er\b|delikanli", r"m[ae]n|males?"),
    "student": (r"öğrenci", r"talebe|çocu|genç|lise|okul|üniversite", r"students?|pupils?"),
    "teacher": (r"öğretmen", r"hoca|eğitim|öğretim", r"teachers?"),
    "plane": (r"uça[kğ]", r"jet|sefer|uçuş|hava", r"planes?|aircraft|airplanes?|jets?"),
    "helicopter": (r"helikopter", r"", r"helicopters?|choppers?"),
    "ship": (r"gemi", r"tekne|bot\b|botlar|tanker|feribot|vapur|yat\b|kruv|firkat", r"ships?|vessels?|boats?"),
    "tank": (r"tank(?!er)", r"zirhli|depo", r"tanks?"),
    "missile": (r"füze", r"roket|mühimmat|silah", r"missiles?"),
    "rocket": (r"roket", r"füze", r"rockets?"),
    "bus": (r"otobüs", r"minibüs|araç", r"bus(?:es)?"),
    "goal": (r"gol(?!f|c)", r"sayi|hedef|amaç", r"goals?"),
    "point": (r"puan", r"sayi|nokta|madde", r"points?"),
    "match": (r"maç|karşilaşma", r"oyun|müsabaka|dövüş|sefer|milli", r"match(?:es)?|games?"),
    "medal": (r"madalya", r"altin|gümüş|bronz", r"medals?"),
}  # fmt: skip
# Words of one thing are words of the other too.
_ALIKE = {
    "person": {"soldier", "policeman", "child", "woman", "man", "student", "teacher"},
    "man": {"soldier", "policeman", "person"},
    "house": {"building", "family"},
    "student": {"child"},
    "school": {"building"},
}
# "16.000'den fazla kişi", "yüzde 20'si kadın": a few words stand between a number and what it counts.
_TR = re.compile(
    r"['’]?(?:[^\W\d]{1,5} )?\W?(?:[^\W\d]{2,14} ){0,2}?(?:"
    + "|".join(f"(?P<{name}>{words[0]})" for name, words in _THINGS.items())
    + ")"
)
_EN = re.compile(
    r"[ -](?:(?!(?:and|or|in|on|at|by|of|to|from|for|with|after|before|as|is|was|were|have|has|had|that|who|which)\b)[^\W\d]+[ -]){0,3}?(?:"
    + "|".join(f"(?P<{name}>(?:{words[2]})(?!\\w))" for name, words in _THINGS.items())
    + ")"
)
_TOLD_TR = {
    name: re.compile(rf"(?<!\w)(?:{here}|{other})" if other else rf"(?<!\w)(?:{here})")
    for name, (here, other, _) in _THINGS.items()
}
_SAID_TR = {name: re.compile(rf"(?<!\w)(?:{here})") for name, (here, _, _) in _THINGS.items()}
_TOLD_EN = {name: re.compile(rf"\b(?:{english})\b") for name, (_, _, english) in _THINGS.items()}

_NOUNS = read_asked(ASKED)
_COUNTED = frozenset({"cardinal", "indefinite"})
_NEXT = re.compile(r"[ -]([^\W\d]+)")
_AHEAD = 4  # words behind a number, of which one names what it counts
_ENDS = frozenset(
    "and or in on at by of to from for with through into over under between against during among than into after before as is was were are have has had that who which per year years month months week weeks "
    "day days hour hours minute minutes percent other more".split()
)


def check_counted(pairs: Sequence[tuple[Number, Number]], folded: str, lowered: str) -> list[Problem]:
    """Find a number that counts another thing in the target; returns problems of the kind "unit".

    Args:
        pairs: numbers of equal worth, Turkish and English.
        folded: the folded Turkish text.
        lowered: the lower-cased English text.
    """
    for a, b in pairs:
        if b.kind not in _COUNTED:
            continue
        noun = _find_noun(lowered, b.end)
        if noun and not _NOUNS[noun[1]].stand_in(folded):
            return [Problem("unit", a.text, lowered[b.start : noun.end()])]
        if a.kind not in _COUNTED:
            continue
        here = _TR.match(folded, a.end)
        there = _EN.match(lowered, b.end) if here else None
        if here is None or there is None:
            continue
        ours, theirs = here.lastgroup or "", there.lastgroup or ""
        if (
            ours != theirs
            and theirs not in _ALIKE.get(ours, ())
            and ours not in _ALIKE.get(theirs, ())
            and len(_TOLD_EN[theirs].findall(lowered)) > len(_TOLD_TR[theirs].findall(folded))
            and len(_SAID_TR[ours].findall(folded)) > len(_TOLD_EN[ours].findall(lowered))
        ):
            return [Problem("unit", folded[a.start : here.end()], lowered[b.start : there.end()])]
    return []


def _find_noun(lowered: str, start: int) -> re.Match[str] | None:
    """Return the first noun behind a number that names what it counts; None: none that is known."""
    for _ in range(_AHEAD):
        word = _NEXT.match(lowered, start)
        if word is None or word[1] in _ENDS:
            return None
        if word[1] in _NOUNS:
            return word
        start = word.end()
    return None
