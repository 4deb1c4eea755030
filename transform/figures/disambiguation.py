"""What a counted noun means where its sentence gives it another sense: votes, member states, mines."""

from __future__ import annotations

import re

from transform.figures.model import Phrase
from transform.figures.sentences import Sentence

_VOTES = re.compile(r" (?:lehte|aleyhte|kabul|ret|çekimser|evet|hayir) (?:oy|yönünde)| (?:voted|abstained)")
_CLEARED = re.compile(r" (?:\w+ )?(?:etkisiz|imha|temizle|defused|destroyed|cleared|neutrali)")
_COUNCIL = re.compile(
    r"совет\w* безопасности|안보리|안전보장이사회|bmgk|güvenlik (?:konsey|kurul)|security council|yönetim kurul|general assembly|genel kurul"
)
_MEMBER = re.compile(r"[ -](?:\w+ )?(?:üye|member|член)")
# Points of an index, a rate or a match; any other are items of a plan.
_SCALE_OF = re.compile(
    r"index|endeks|percentage|basis|rating|poll|share|stock|fell|rose|gain|lost|lead|ahead|score|league"
)


# "Three rounds of talks", "in two rounds": no ammunition, unless its sentence speaks of what is fired.
_ROUNDS_OF = re.compile(
    r" of (?!(?:\S+ ){0,3}?(?:artillery|ammunition|ammo|munition|mortar|rocket|tank|howitzer|\d))[a-z]"
)
_FIRED = re.compile(
    r"artiller|shell|mortar|ammunition|munition|howitzer|rocket|(?<!\w)(?:mm|guns?|fir(?:e|ed|es|ing)|sho[ot]t?s?|shooting|lobbed|land(?:ed|s|ing)|hit|hits|hitting|struck|strik(?:e|es|ing)|explod\w+|detonat\w+|impact\w*|barrage|calib\w+|rifles?|tanks?|bullets?|magazines?|salvos?)(?!\w)"
)
_FEW_ROUNDS = 100
# "발사체 2발": of missiles, before it is known which; 발 counts what is fired from guns too.
_PROJECTILE, _GUNS_KO = re.compile(r"발사체 ?(?:수 ?)?[\d한두세네여]"), re.compile(r"포탄|방사포|포병|포격|탄약")


def disambiguate(phrase: Phrase, sentence: Sentence, value: float) -> tuple[str, str | None]:
    """Return unit and canonical English of what a phrase counts, in the sense that its sentence gives the noun.

    Args:
        phrase: what a number counts.
        sentence: where it stands.
        value: the number, or the higher end of a range.
    """
    folded, unit, what = sentence.folded, phrase.unit, phrase.what
    if what == "rounds" and _are_turns(phrase, sentence, value):
        return "items", what
    if unit == "people" and _VOTES.match(folded, phrase.last):
        return "items", "votes"
    if unit == "people" and what == "people" and _MEMBER.match(folded, phrase.end):
        if _COUNCIL.search(folded, sentence.first, sentence.stop):
            return "items", "member states"
    elif unit == "points" and sentence.lang == "en" and not _SCALE_OF.search(folded, sentence.first, sentence.stop):
        return "items", what
    elif (
        unit == "shells"
        and _PROJECTILE.search(folded, sentence.first, sentence.stop)
        and not _GUNS_KO.search(folded, sentence.first, sentence.stop)
    ):
        return "missiles", "projectiles"
    elif unit == "shells" and _CLEARED.match(folded, phrase.last):
        return "items", "explosive devices"
    return unit, what


def _are_turns(phrase: Phrase, sentence: Sentence, value: float) -> bool:
    if _ROUNDS_OF.match(sentence.folded, phrase.last):
        return True
    return value < _FEW_ROUNDS and _FIRED.search(sentence.folded, sentence.first, sentence.stop) is None
