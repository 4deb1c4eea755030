"""Whether a word opens a sentence, so that its capital tells nothing."""

from __future__ import annotations

from core import late_re as re

# What can stand between the end of a sentence and the first word of the next, and what ends one.
_OPENERS = frozenset(" \t\xa0\"“”«»'‘’([*•")
_QUOTES = frozenset("\"“”«»'‘’([*•")
_ENDS = frozenset(".!?…:;")
_DASHES = frozenset("-–—")
# A name in quotation marks: one to three words, closed at once ("Tornado" yetkilileri).
_QUOTED_NAME = re.compile(r"(?:[^\W\d_]++[ .&-]?){1,3}[\"”»]")
# Abbreviations before a name, whose full stop ends no sentence; and initials.
_BEFORE_NAME = re.compile(
    r"(?<![^\W\d_])(?:[A-ZÇĞİÖŞÜ]|[Dd]r|Mrs?|Ms|St|[Pp]rof|[Dd]oç|[Aa]v|Alb|Org|Gen|Col|Lt|Capt|Sgt|Sen|Rep|Gov|Maj|Rev|Mt|Ft|Adm|Amb|Cpl|Pvt|Brig|Supt|Pres|[Tt]ümg|[Tt]uğg|[Kk]org|[Vv]s|U\.S)\Z"
)


def opens_sentence(text: str, start: int) -> bool:
    """Tell whether the word at an offset opens a sentence, a quotation or an item, as far as its surroundings tell."""
    if start > 1 and text[start - 1] in "'’" and text[start - 2].isalpha():
        return False  # "O'Hagan"
    at = start
    while at and text[at - 1] in _OPENERS:
        at -= 1
    if not at:
        return True
    if text[start - 1].isspace() and text[at - 1] == "," and text[at] in _QUOTES:
        return False  # after a quotation that ends with a comma
    last = text[at - 1]
    if last in _ENDS:
        return last != "." or _BEFORE_NAME.search(text, max(0, at - 7), at - 1) is None
    if last in _DASHES and at < start:
        return at < 2 or not text[at - 2].isalnum()
    if _QUOTES.isdisjoint(text[at:start]):
        return False
    # After a word, a quotation mark opens a sentence that is quoted, or a name that is.
    return _QUOTED_NAME.match(text, start) is None
