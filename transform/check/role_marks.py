"""What marks the part that a name plays: its ending and neighbours in Turkish, what stands around it in English.

Names of a sentence are paired with those of its translation; each pair has the marks that a model of roles weighs
(`transform/check/role_model.py`). Göksel and Kerslake, Turkish: A Comprehensive Grammar (2005), ch. 8, 14 and 17.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence

from core import late_re as re
from core.text import APOSTROPHES
from transform.check.role_names import Mention, Token

ARTICLES = frozenset("a an the its his her their".split())  # and what stands in their place
GENITIVE = re.compile(r"n?[iıuü]n\Z")  # the folded tail of an owner's name
_APOSTROPHE = re.compile(rf"[{APOSTROPHES}]")
_TR_CASES = (
    ("loc_ki", re.compile(r"[dt][ae]ki\w*")), ("abl", re.compile(r"n?[dt][ae]n")), ("loc", re.compile(r"n?[dt][ae]")),
    ("gen", re.compile(r"n?[iuü]n")), ("dat", re.compile(r"[yn]?[ae]")), ("acc", re.compile(r"[yn]?[iuü]")),
    ("ins", re.compile(r"y?l[ae]")), ("adj", re.compile(r"l[iuü]\w*")), ("plural", re.compile(r"l[ae]r\w*")),
)  # fmt: skip
_TR_POST = {
    "tarafindan": "by", "karşi": "against", "için": "for", "ile": "ins", "arasinda": "between", "arasindaki": "between",
    "göre": "says", "ait": "of", "gibi": "like", "ve": "and", "veya": "and", "ise": "topic", "da": "also", "de": "also",
    "doğru": "toward", "üzerinde": "on", "üzerine": "on", "hakkinda": "on", "adina": "for", "yönelik": "against",
}  # fmt: skip
# "Putin'den önceki": what comes before or after somebody comes from nobody.
_TR_AFTER_ABLATIVE = {
    "önce": "before", "önceki": "before", "sonra": "after", "sonraki": "after", "beri": "after", "başka": "except", "dolayi": "for",
}  # fmt: skip
# Demonyms that Turkish makes without an ending.
_DEMONYM = re.compile(
    r"(?:rus|türk|alman|fransiz|ingiliz|amerikan|japon|yunan|ispanyol|italyan|arap|kürt|bulgar|macar|leh|sirp|ermeni|gürcü|fars)(?:l[ae]r\w*)?\Z"
)
_TR_BARE_DEMONYM = re.compile(r"\w{3,}l[iu]\Z")
_CLAUSE = re.compile(r"\w+(?:[dt][iu]ğ|[ae]c[ae]ğ|m[ae]s[iu]|m[ae]l[ae]r|[dt][iu]kl[ae]r|[iu]ş[iu])\w*\Z")
_FINITE = re.compile(
    r"\w+(?:[dt][iu]|[iu]yor|m[iu]ş|[ae]c[ae]k|[ae]r|m[ae]kt[ae]|[iu]r|m[ae]li)(?:l[ae]r|yd[iu]|d[iu]r)?\Z"
)
_VERBAL = re.compile(
    r"\w+(?:[dt][iu]ğ\w*|[ae]c[ae]ğ\w*|m[ae]s[iu]\w*|m[ae]y\w*|m[ae]k(?:t[ae])?|[iu]p|[ae]r[ae]k|y?[ae]n|ş[iu]\w*)\Z"
)
_POSSESSED = re.compile(r"\w{2,}[iu](?:n[iuad]\w*|yl[ae])?\Z")

_PREPOSITIONS = frozenset(
    "to from by of in at on for against with between than into over under near through after before about as like "
    "toward towards via inside outside within across among around during since despite upon without including".split()
)
_SOFT = {"the", "a", "an", "its", "his", "their", "her", "former", "neighboring", "neighbouring", "neighbour", "both"}
_BE = frozenset("is are was were be been being".split())
_AUX = frozenset("has have had will would can could may might must should do does did to".split())
_STRONG = frozenset(
    "gave sent told met beat sold struck hit took made let led left won lost saw got paid bought brought fought shot held "
    "kept found fed lent taught said says wrote began became knew thought spoke came went put set cut shut".split()
)
_SAYS = frozenset("said says say added adds told stated wrote reported reports according explained noted".split())
_WHO = frozenset("who which that where whose when while if because whom".split())


@functools.lru_cache(maxsize=65_536)
def is_verbal(word: str) -> bool:
    """Tell whether a folded Turkish word looks like a verb, finite or not."""
    return _FINITE.match(word) is not None or _VERBAL.match(word) is not None


def is_clause(word: str) -> bool:
    """Tell whether a folded Turkish word looks like the verb of a clause that is part of another ("verdiği", "göndermesi")."""
    return _CLAUSE.match(word) is not None


def is_possessed(word: str) -> bool:
    """Tell whether a folded Turkish word looks like a noun that somebody has ("başkanı")."""
    return _POSSESSED.match(word) is not None


def is_demonym(word: str) -> bool:
    """Tell whether a folded Turkish name is that of a people, or of what is from a place ("Rus", "Koreli")."""
    return _DEMONYM.match(word) is not None or _TR_BARE_DEMONYM.match(word) is not None


def postposition(word: str) -> str | None:
    """Return what a folded Turkish postposition means; None of another word."""
    return _TR_POST.get(word)


def is_preposition(word: str) -> bool:
    """Tell whether an English word in small letters is a preposition."""
    return word in _PREPOSITIONS


def tail_case(tail: str) -> str:
    """Return the case of the folded ending after an apostrophe."""
    return next((case for case, pattern in _TR_CASES if pattern.fullmatch(tail)), "other")


def turkish_case(cut: Sequence[Token], name: Mention) -> str:
    """Return the ending of a Turkish name, or what stands in its place (postposition, comma, office)."""
    last = cut[name.last - 1]
    after = cut[name.last] if name.last < len(cut) else None
    if last.tail:
        case = tail_case(last.tail)
        if case == "gen":
            return _genitive(cut, name)
        post = _TR_POST.get(after.low) if after and case in ("dat", "abl") else None
        if after and case == "abl":
            post = _TR_AFTER_ABLATIVE.get(after.low, post)
        return f"{case}_{post}" if post and post not in ("and", "also", "topic") else case
    if _DEMONYM.match(last.low):
        return "adj"
    if name.entries and _TR_BARE_DEMONYM.match(last.low):
        return "adj"
    if after is None:
        return "end"
    if after.low in _TR_POST:
        return "post_" + _TR_POST[after.low]
    if after.low == ",":
        then = cut[name.last + 1] if name.last + 1 < len(cut) else None
        return "comma_capital" if then and then.text[0].isupper() else "comma"
    if not after.is_word:
        return "stop"
    if after.text[0].isupper():
        return "before_capital"
    if _POSSESSED.match(after.low) and not _FINITE.match(after.low):
        return "before_possessed"
    return "bare"


def _genitive(cut: Sequence[Token], name: Mention) -> str:
    """Tell the owner of a noun from the doer of a clause."""
    after = cut[name.last : name.last + 8]
    if after and _POSSESSED.match(after[0].low) and not _CLAUSE.match(after[0].low):
        return "gen_owner"
    for token in after:
        if token.low in ",;:." or token.tail.endswith("in"):
            break
        if _CLAUSE.match(token.low):
            return "gen_doer"
    return "gen"


def turkish_next(cut: Sequence[Token], name: Mention) -> str:
    """Return what follows a Turkish name: its kind."""
    after = cut[name.last] if name.last < len(cut) else None
    if after is None:
        return "end"
    if not after.is_word:
        return after.text if after.text in ",:;" else "sign"
    if after.text[0].isupper():
        return "capital"
    if after.low == "ve":
        return "and"
    return "verb" if is_verbal(after.low) else "word"


def english_before(cut: Sequence[Token], name: Mention) -> str:
    """Return what stands before an English name: a preposition, a verb, the opening of the sentence."""
    at = name.first - 1
    while at >= 0 and cut[at].low in _SOFT:
        at -= 1
    if at < 0:
        return "first"
    token = cut[at]
    if token.low == "to" and at and cut[at - 1].low == "according":
        return "says"
    if token.low in _PREPOSITIONS:
        return token.low
    if not token.is_word:
        return "sign" if token.text != "," else "comma"
    if token.low in _SAYS:
        return "says"
    if token.low in ("and", "or"):
        return "and"
    if token.low in _WHO:
        return "that"
    if token.low in _BE:
        return "be"
    if token.tail == "s":
        return "owned"
    if token.text[0].isupper():
        return "capital"
    if token.low.endswith(("ed", "ing")) or token.low in _STRONG:
        return "verb"
    if at and (cut[at - 1].low in _AUX):
        return "verb"
    return "s_word" if token.low.endswith("s") else "word"


def english_after(cut: Sequence[Token], name: Mention) -> str:
    """Return what follows an English name: 's, a verb, a noun, a sign."""
    if cut[name.last - 1].tail == "s":
        return "'s"
    at = name.last
    if at < len(cut) and _APOSTROPHE.match(cut[at].text):
        return "'s"
    if at >= len(cut):
        return "end"
    token = cut[at]
    if not token.is_word:
        then = cut[at + 1] if at + 1 < len(cut) else None
        if token.text == "," and then and then.text[0].isupper():
            return "comma_capital"
        return "comma" if token.text == "," else "sign"
    if token.low in _SAYS:
        return "says"
    if token.low in _PREPOSITIONS:
        return "to" if token.low == "to" else "preposition"
    if token.low in _BE:
        return "be"
    if token.low in _AUX:
        return "aux"
    if token.low in ("and", "or"):
        return "and"
    if token.low in _WHO:
        return "who"
    if token.text[0].isupper():
        return "capital"
    if token.low in _SOFT:
        return "soft"
    if token.low.endswith("ed") or token.low in _STRONG:
        return "verb"
    if token.low.endswith("ing"):
        return "ing"
    return "s_word" if token.low.endswith("s") else "word"


# Words that say too little to tell one place from another.
EMPTY = frozenset(
    "the and for with from are was were been its that this which who she his her they their them has have had will would "
    "not but also".split()
).union(_TR_POST)


def is_empty(word: str) -> bool:
    """Tell whether a word in small letters says too little to show which part of a sentence is meant; a number never does."""
    return (len(word) < 3 or word in EMPTY) and not word[0].isdigit()


def is_content(token: Token) -> bool:
    """Tell whether a word or number can show which part of a sentence is meant."""
    if token.is_word:
        return len(token.low) > 2 and token.low not in EMPTY
    return token.text[0].isdigit()
