"""A word of direction that no word of the source asks for: "decrease" where the Turkish has "artış", and nothing that falls.

Each English word of a direction takes one Turkish word that can ask for it (as many as can have one: Kuhn, The Hungarian Method,
1955), so that "falling" told once for "azalması" leaves a second "falling" without any. Such a word is told as an error where
translators do not put it in by themselves, any other only where the source has a word of the contrary.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass

from core import late_re as re
from core.text import fold
from transform.check.branches import Branches
from transform.check.concepts import words_of
from transform.check.denials import leaves_denial
from transform.check.model import Problem
from transform.check.opposite_words import NONE, POLES

_CAN = "?"  # follows the name of a direction that a Turkish word can tell among other things
_HELD = 1 << 16  # words of which it is known what they can tell
_EN_DENIED = re.compile(r"\b(?:not|no|never|nor|neither|cannot|without|hardly)\b|n't\b")
# A rate of prices or growth says by itself that they rose: "TÜFE yüzde 2 oldu".
_RISING = re.compile(
    r"\b(?:enflasyon|tüfe|üfe|yi-üfe|fiyat endeks|fiyatlari endeks|büyüme)\w*.*(?:yüzde|%) ?\d|(?:yüzde|%) ?\d.*\b(?:enflasyon|büyüme)"
)
# Phrases in which these words tell no direction.
_IDIOMS = Branches(
    (r"\bless likely\b|\bmore or less\b|\bless than (?!an?\b|the\b|half\b|\d|\w+ (?:years?|months?|weeks?|days?|hours?|minutes?)\b)[a-z]+", "less likely", "or less", "less than"),
    (r"\b(?:g[ai]v(?:e|es|en|ing) rise|rise(?:s|n)? (?:above|to (?:the|ask|speak|your|his|her|power|fame|prominence))|rose to (?:power|fame|prominence)|sun(?:rise| rises?| rose))\b", "rise", "rose"),
    (r"\b(?:f[ae]ll(?:s|en|ing)? (?:out|apart|down|short|behind|unconscious|asleep|silent|ill|sick|victim|prey|foul|into|on|under|in|for|off|to|through|back|pregnant|\d+[ -](?:and )?\d)|water ?falls?|(?:niagara|victoria) falls|downfall)\b", "fall", "fell"),
    (r"\b(?:drop(?:s|ped|ping)? (?:in|by|out|off|anchor|hints?|(?:a|the) (?:bombshell|hint|case|charges|subject|ball)|dead)|drops? of|dropped (?:the|all) (?:case|charges)|dropped from)\b", "drop"),
    (r"\blower (?:back|body|leg|limb|house|chamber|court|half|deck|lip|jaw|abdomen|saxony|austria|manhattan|egypt|ground)\w*", "lower "),
    (r"\b(?:rais(?:e|es|ed|ing) (?:a |an |the |his |her |their |its |some |new |more |further )?(?:\w+ )?(?:question|concern|fear|doubt|issue|alarm|eyebrow|hope|child|kid|famil|voice|hand|flag|awareness|wall|son|daughter|point|fund|money|objection|suspicion)\w*|rais(?:e|es|ed|ing) (?:about |around |some |over |more than |nearly |almost )?(?:us)?[$€£]\d)", "rais"),
    (r"\bat a loss\b|\bloss-making\b|\blos(?:e|es|ing) sleep\b|\blos(?:t|e|es|ing) (?:power|electricity|water|heat|heating|internet|pace|momentum|steam|speed|patience|contact|sight|track|touch|consciousness)\b", "losing", "lose", "lost", "at a loss", "loss-making"),
    (r"\bjump(?:s|ed|ing)? (?:in|into|on|onto|to|off|out|over|from|at|up|the|through)\b", "jump"),
    (r"\b(?:grow(?:s|n|ing)?|grew) (?:up|old|older|tired|into|out|in|accustomed|used)\b|\b(?:grow(?:s|ing)?|grew) (?=(?:ever |even |much |still )?(?:\w{2,}er|worse)\b)|\bgrown-?ups?\b", "grow", "grew"),
    (r"\breduc\w+(?= (?:.{0,40}? )?to (?:ashes|rubble|ruins?|dust|tears|nothing)\b)", "reduc"),
    (r"\bleft behind\b|\bleav\w+ (?:\w+ ){0,3}behind\b|\bbehind bars\b", "behind"),
    (r"\b(?:declin(?:e|es|ed|ing)) (?:to \"?[a-z]|an? |the |any |his |her |their |my |our |comment|request|interview|\w+ing\b)", "declin"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Said:
    """An English word of a direction: where it begins, the direction, and whether it is sure."""

    text: str
    start: int
    pole: str
    sure: bool


class _Turkish:
    """The Turkish words of all directions: each with every direction that one of its beginnings, or it with the next word, can tell."""

    def __init__(self) -> None:
        self._whole: dict[str, set[str]] = {}
        self._begins: dict[str, set[str]] = {}
        for name, pole in POLES.items():
            for entries, concept in ((pole.own, name), (pole.can, name + _CAN)):
                for entry in fold(entries).split():
                    words = self._whole if entry.endswith("=") else self._begins
                    words.setdefault(entry.rstrip("=").replace("_", " "), set()).add(concept)
        self._none = tuple(fold(NONE).split())
        self._lengths = sorted({len(entry) for entry in self._begins})
        self._seconds = frozenset(e.partition(" ")[0] for e in (*self._whole, *self._begins) if " " in e)
        self._known = functools.lru_cache(maxsize=_HELD)(self._look)

    def find(self, folded: str) -> list[tuple[str, frozenset[str]]]:
        """Return the words that can tell a direction, with all that they can."""
        words = words_of(folded)[0]
        found = [(word, self._known(word)) for word in words]
        for i, word in enumerate(words[:-1]):
            if word in self._seconds:
                both = f"{word} {words[i + 1]}"
                told = self._known(both)
                if told:
                    found[i + 1] = (both, found[i + 1][1] | told)
        return [one for one in found if one[1]]

    def _look(self, word: str) -> frozenset[str]:
        none = max((len(w) for w in self._none if word.startswith(w)), default=0)
        told = set(self._whole.get(word, ()))
        for length in self._lengths:
            if none < length <= len(word):
                told |= self._begins.get(word[:length], set())
        return frozenset(told)


_TURKISH = _Turkish()
_ENGLISH = {
    word.replace("_", " "): (name, sure)
    for name, pole in POLES.items()
    for words, sure in ((pole.sure, True), (pole.other, False))
    for word in words.split()
}
_FIRST = frozenset(word.partition(" ")[0] for word in _ENGLISH)


def check_opposites(folded: str, target: str) -> list[Problem]:
    """Find a word of direction that nothing in the source asks for; returns problems of the kind "sign".

    Args:
        folded: the folded Turkish sentence.
        target: the English sentence, with straight apostrophes; a word with a capital may be a name ("Rose").
    """
    lowered = target.lower()
    if _FIRST.isdisjoint(words_of(lowered)[0]):
        return []
    said = _said(_IDIOMS.blank(lowered)[0])
    if not said:
        return []
    ours = _TURKISH.find(folded)
    for unasked in _unasked(said, [told for _, told in ours]):
        contrary = next((word for word, told in ours if POLES[unasked.pole].against in told), "")
        # "Not less" may be "more", and what is denied here may be told by its contrary there.
        if not contrary and unasked.pole == "up" and _RISING.search(folded):
            continue
        # What nobody won is lost ("güvenoyu alamadı").
        if unasked.text == "lost" and not contrary and leaves_denial(folded, lowered):
            continue
        if unasked.text in folded or (unasked.start and target[unasked.start].isupper()):
            continue
        if (unasked.sure or contrary) and not _EN_DENIED.search(lowered, max(0, unasked.start - 24), unasked.start):
            return [Problem("sign", contrary, unasked.text)]
    return []


def _said(lowered: str) -> list[_Said]:
    """Return the words of direction of an English sentence, each once."""
    words, starts = words_of(lowered)
    found: dict[str, _Said] = {}
    for i, word in enumerate(words):
        if word in _FIRST:
            both = f"{word} {words[i + 1]}" if i + 1 < len(words) else word
            entry = _ENGLISH.get(word) or _ENGLISH.get(both)
            if entry:
                # "Rose from 3 to 4, … rose from 5 to 6" can be told once.
                found.setdefault(word, _Said(word if word in _ENGLISH else both, starts[i], *entry))
    return list(found.values())


def _unasked(said: Sequence[_Said], ours: Sequence[frozenset[str]]) -> list[_Said]:
    """Return the English words that no Turkish word is left for."""
    holder: dict[int, int] = {}

    def place(i: int, seen: set[int]) -> bool:
        pole = said[i].pole
        for j, told in enumerate(ours):
            if j not in seen and (pole in told or pole + _CAN in told):
                seen.add(j)
                if j not in holder or place(holder[j], seen):
                    holder[j] = i
                    return True
        return False

    return [one for i, one in enumerate(said) if not place(i, set())]
