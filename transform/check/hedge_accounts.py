"""Who says so, or what something goes by ("bültene göre", "sözleşmeye göre"), of which the English has no word at all.

`hedges` gives "göre" any word of saying; where the sentence has two, the other's "reported" passes for it. Here the words before
"göre" are asked: where none of them has a counterpart, nothing of English goes by anything, and every word of saying has a verb
of its own in the source, the account is lost.
"""

from __future__ import annotations

from collections.abc import Sequence

from core import late_re as re
from core.text import fold
from transform.check.hedge_endings import Cue
from transform.check.links import ALIKE, STEM, Words
from transform.check.model import Problem

_ACCOUNT = re.compile(r"(?<![\w'’])((?:[\w'’]+ ){0,2}[\w'’]+) (?:göre|bakilirsa)(?!\w)")
# "Geldiğine göre", since he has come; "buna göre" only joins what it stands between; "geçen aya göre" compares.
_NO_ACCOUNT = re.compile(
    r"(?:ğ[iu]n[ae]|\b[bş]u(?:n[au]|nlar[ae])|\b(?:ay|yil|hafta|gün|sene|sezon|dönem|çeyreğ|önces|geçmiş|ortalamas|beklenti)\w{0,6}|düne)\Z"
)
_WORD = re.compile(r"[^\W\d_]{3,}|\d+")
_GOES_BY = re.compile(
    r"\b(?:accord\w*|than|per|in line|in keeping|based|basis|depend\w*|relative|compar\w*|versus|vs|adjust\w*|proportion\w*|thus|therefore|tailor\w*|suit\w*|whereby|"
    r"judging|light of|consistent|pursuant|opinion|views?|eyes|for (?:him|her|me|us|them|those|some|many)|to (?:him|her|me|us|them)|as (?:far|for|if)|compl\w+|conform\w*|"
    r"match\w*|respect\w*|vary|varies|regardless|unlike|year-on-year|annual\w*|seem\w*|appear\w*|apparent\w*|consider\w*|think\w*|mean\w*|argu\w*|attribut\w*|"
    r"cit\w+|quot\w+|reveal\w*|in terms|rumou?r\w*|gossip|word has it|reportedly|allegedly|sources?|prefer\w*|time|[ap]\.?m\.?|racial\w*)\b|:"
)
_LAW = re.compile(r"(?:yasa|kanun|tüzü|kural|anlaşma|sözleşme|madde|hük|yönetmeli|mevzuat|anayasa|protokol|plan)\w*\Z")
_UNDER_LAW = re.compile(r"\b(?:under|by|within|in|with|as)\b")
_TELLS = frozenset({"say", "source", "claim", "show", "suggest", "believe", "ask", "accuse", "so_called"})
_VERBS = _TELLS - {"source"}


def has_account(folded: str) -> bool:
    """Tell whether a folded Turkish sentence can say by whose account, or by what, something is so."""
    return "göre" in folded or "bakilirsa" in folded


def check_accounts(
    folded: str, lowered: str, ours: Sequence[Cue], theirs: Sequence[Cue], words: Words
) -> list[Problem]:
    """Find an account that the target has no word of; returns problems of the kind "hedge".

    Args:
        folded: the folded Turkish sentence.
        lowered: the lower-cased English sentence, with straight apostrophes.
        ours: the words of saying and supposing of the source (`HedgeWords.turkish`).
        theirs: those of the target.
        words: beginnings of Turkish words → beginnings of English ones that mean the same.
    """
    for account in _ACCOUNT.finditer(folded):
        named = account[1]
        if (
            _NO_ACCOUNT.search(folded, 0, account.end(1))
            or _GOES_BY.search(lowered)
            or (_LAW.search(named) and _UNDER_LAW.search(lowered))
        ):
            continue
        verbs = sum(
            (not cue.kinds or not cue.kinds.isdisjoint(_VERBS)) and not cue.noun and "source" not in cue.groups
            for cue in ours
        )
        told = sum(not cue.kinds.isdisjoint(_TELLS) for cue in theirs)
        if told <= verbs and not _is_told(named, lowered, words):
            return [Problem("hedge", account.group(), "")]
    return []


def _is_told(named: str, lowered: str, words: Words) -> bool:
    """Tell whether some word of an account has a counterpart: by the table, by its letters or its digits."""
    heard = fold(lowered.replace("\u0307", ""))  # what `str.lower` leaves of the dot of "İHA"
    stems = {word[:STEM] for word in _WORD.findall(lowered)}
    letters = {word[:ALIKE] for word in _WORD.findall(heard) if len(word) >= ALIKE - 1}  # agencies have three letters
    for word in _WORD.findall(named):
        if word.isdigit():
            if word in heard:
                return True
        elif word[:ALIKE] in letters or not stems.isdisjoint(words.get(word[:STEM], ())):
            return True
    return False
