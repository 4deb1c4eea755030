"""Contraries joined to another word: "low-cost" for "yüksek maliyetli", "anti-EU" for "AB yanlısı".

Other parts of the check read such a compound as one word. Here its parts are read as words of their own, and only what the source tells the
contrary of is told: an idiom ("high-profile", "low-key") has none.
"""

from __future__ import annotations

from core import late_re as re
from core.text import fold
from transform.check.antonyms import check_antonyms
from transform.check.concepts import words_of
from transform.check.contrary_counts import check_counts
from transform.check.links import ALIKE, STEM, Words
from transform.check.model import Problem
from transform.check.opposites import check_opposites

_FIRST = (
    "high low highest lowest higher lower long short large small big strong weak rich poor hot cold warm deep shallow best worst winning losing early late slow fast "
    "thick thin wide narrow cheap expensive young old"
)
_LAST = "winning losing raising lowering rising falling growing shrinking increasing decreasing loss profit level cost"
_COMPOUND = re.compile(
    rf"\b(?:(?:{_FIRST.replace(' ', '|')})-[a-z]+|[a-z]+-(?:{_LAST.replace(' ', '|')}))\b", re.IGNORECASE
)
# Stance: "pro-", "anti-", and what Turkish puts behind the word for what is stood for or against.
_STANCE = re.compile(r"\b(pro|anti)-(\w[\w.]*)", re.IGNORECASE)
_FOR = ("yanli", "yandaş", "taraftar", "destekçi", "sempatizan")
_ANY_AGAINST = ("karşi", "aleyht", "düşman", "muhal", "anti", "savar")
_SAYS_FOR = re.compile(r"\b(?:support|back|favou?r|friend|loyal|sympath|allied|aligned|advocat)|ist\b", re.IGNORECASE)
_AGAINST = ("karşit", "aleyhtar", "düşman", "muhalif")


def check_compounds(folded: str, target: str, words: Words) -> list[Problem]:
    """Find a contrary that is joined to another word; returns problems of the kind "sign".

    Args:
        folded: the folded Turkish sentence.
        target: the English sentence, with straight apostrophes.
        words: beginnings of Turkish words → beginnings of English ones, with how sure it is that they mean the same.
    """
    if "-" not in target:
        return []
    if stance := _find_stance(folded, target, words):
        return [stance]
    found = [m.group() for m in _COMPOUND.finditer(target)]
    if not found:
        return []
    parted = _COMPOUND.sub(lambda m: m.group().replace("-", " ", 1), target)
    parts = {part.lower() for compound in found for part in compound.split("-")}
    problems = (
        check_opposites(folded, parted) or check_counts(folded, parted, words) or check_antonyms(folded, parted, words)
    )
    return [p for p in problems if p.source and p.target.lower() in parts]


def _find_stance(folded: str, target: str, words: Words) -> Problem | None:
    """Find "anti-" before a word that the source has before "yanlısı", or "pro-" before one that it has before "karşıtı"."""
    found = list(_STANCE.finditer(target))
    ours = words_of(folded)[0] if found else []
    for match in found:
        said, other = match[2].lower(), match[1].lower() == "anti"
        wrong, right = (_FOR, _AGAINST) if other else (_AGAINST, _FOR)
        told = [i for i, word in enumerate(ours[:-1]) if _is_told(word, said, words)]
        behind = [ours[i + 1] for i in told]
        turned = [word for word in behind if word.startswith(wrong)]
        if turned and not any(word.startswith(right) for word in behind):
            return Problem("sign", turned[0], match.group())
    if len(found) > 1 and all(match[1].lower() == "anti" for match in found):
        # Where one of two is against and the other for it.
        stances = [word for word in ours if word.startswith(_FOR)]
        against = sum(word.startswith(_ANY_AGAINST) for word in ours)
        if stances and against < len(found) and not _SAYS_FOR.search(target):
            return Problem("sign", stances[0], found[0].group())
    return None


def _is_told(ours: str, theirs: str, words: Words) -> bool:
    return theirs[:STEM] in words.get(ours[:STEM], ()) or (
        len(theirs) >= ALIKE and ours[:ALIKE] == fold(theirs)[:ALIKE]
    )
