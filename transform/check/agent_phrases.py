"""The phrases of a sentence and of its translation: what opens it, what bears the deed of a verb, who does it, and which of them are one.

A Turkish sentence that opens with a bare phrase and a comma has it do the deed of its last verb; what has the dative or the accusative
before the verb bears it. English has the doer before an active verb or behind "by", and what bears the deed behind the verb or before a
passive one. Göksel and Kerslake, Turkish: A Comprehensive Grammar (2005), ch. 8.1 and 18.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from core import late_re as re
from transform.check.links import STEM, Words
from transform.check.role_marks import is_possessed, is_preposition, tail_case
from transform.check.role_mentions import Aligned
from transform.check.role_names import Token

_TOPIC = 9  # words and signs of the phrase that opens a sentence, at most
_SURE = 0.3  # how sure it is at least that two words mean the same
_AGENT = 10  # words between "was" and "by"
_PHRASE = 8  # words of a phrase looked at
_NO_HEAD = re.compile(
    r"(?:göre|üzere|sonra|önce|ise|da|de|ile|için|karşi|rağmen|ayrica|ancak|ama|fakat|bugün|dün|yarin|böylece|\w+(?:[dt][ae]n?|l[ae]|[iu]p|[ae]r[ae]k|k[ae]n|[iu]nc[ae]|d[iu]|ken))\Z"
)
_AIMED = re.compile(r"\w{3,}(?:l[ae]r[iu]?n?[iae]|s[iu]n[iuae]|[iu]n[iuae]|[aeiuüoö]y[iuüae]|l[ae]r[ae])\Z")
_POST = frozenset("göre ait rağmen kadar doğru karşi yönelik dair ilişkin üzerine rağmen dönük bağli".split())
_BE = frozenset("is are was were be been being".split())
_AUXILIARIES = frozenset(
    "has have had will would may might could can should must also later then first already reportedly allegedly".split()
)
_BREAKS = frozenset(
    "and or but who which that whom whose where when while if because after before as than whether".split()
)
# Of deeds that two do to each other, or that are told from either side, "by" has whoever it may be.
_EITHER = re.compile(
    r"(?:visit|join|follow|accompan|brief|told|advis|serv|flank|represent|replac|preced|succeed|surround|support|back|help|"
    r"inform|impress|worr|alarm|anger|surpris|pleas|disappoint|concern|influenc|affect|inspir|driv|forc|beat|defeat|hit|struck|kept|held|"
    r"known|cover|fill|mark|cause|caused|caus|prompt|provok|remind|cost|ow|surviv|match|met)\w*\Z"
)
_MUTUAL = re.compile(r"(?:met|meet|join|talk|match|fac|play|marr|fight|fought|replac|succeed|follow)\w*\Z")
_IRREGULAR = frozenset(
    "given shown taken told sent met made held led seen built paid bought brought sold caught found kept taught lent hit struck beaten "
    "driven chosen known thrown written shot fed won lost left put set cut awarded".split()
)
_GIVES = frozenset("gave gives give awarded handed presented".split())
_BEHIND_NAME = frozenset(", off up down out away back in over".split())
_PAST = frozenset(
    "saw sent told took gave sold brought led held caught struck hit shot bought showed taught threw drove kept".split()
)


class Phrase(NamedTuple):
    """A phrase: the number of its first word, and that behind its last."""

    first: int
    last: int


class Phrases:
    """A sentence and its translation, by phrases."""

    def __init__(self, ours: Sequence[Token], theirs: Sequence[Token], names: Sequence[Aligned], words: Words) -> None:
        self.ours, self.theirs, self.names, self.words = ours, theirs, names, words

    def case(self, one: Aligned) -> str:
        """Return the case of a name of the source; "none" of a bare one."""
        last = self.ours[one.name.last - 1]
        after = self.ours[one.name.last] if one.name.last < len(self.ours) else None
        if last.tail:
            return tail_case(last.tail)
        return "ins" if after is not None and after.low == "ile" else "none"

    def case_of(self, phrase: Phrase) -> str:
        """Return the case of the last word of a phrase of the source, by its apostrophe."""
        return tail_case(self.ours[phrase.last - 1].tail)

    def is_name(self, here: Phrase, there: Phrase) -> bool:
        """Tell whether two phrases end with one name."""
        return any(
            one.name.last == here.last
            and there.first <= one.place.first
            and (
                one.place.last == there.last
                or (one.place.last < there.last and self.theirs[one.place.last].low in _BEHIND_NAME)
            )
            and not self.theirs[one.place.last - 1].tail
            for one in self.names
        )

    def shares(self, here: Phrase, there: Phrase) -> bool:
        """Tell whether two phrases have a name in common, wherever it stands in them."""
        return any(
            here.first <= one.name.first < here.last and there.first <= one.place.first < there.last
            for one in self.names
        )

    def read_borne(self, first: int, verb: int, *, ablative: bool = False) -> Iterator[Phrase]:
        """Yield the phrases of the source between a word and a verb that bear the deed of a verb, by their case.

        Args:
            first: the first word looked at.
            verb: the verb.
            ablative: look at those in the ablative as well.
        """
        cases = ("dat", "acc", "abl") if ablative else ("dat", "acc")
        for at in range(first, verb):
            token, after = self.ours[at], self.ours[at + 1]
            if not token.is_word or after.low in _POST:
                continue
            if token.tail:
                aimed = tail_case(token.tail) in cases
            else:
                aimed = token.text[0].islower() and _AIMED.match(token.low) is not None
            if aimed:
                start = at
                while (
                    start > first
                    and self.ours[start - 1].is_word
                    and self.ours[start - 1].text[0].isupper()
                    and not self.ours[start - 1].tail
                ):
                    start -= 1
                yield Phrase(start, at + 1)

    def read_passives(self, *, either: bool = False) -> Iterator[tuple[Phrase, Phrase]]:
        """Yield who bears a passive deed, and who does it by "by"."""
        theirs = self.theirs
        for at in range(3, len(theirs) - 1):
            if theirs[at].low != "by":
                continue
            be = next((i for i in range(at - 1, max(0, at - _AGENT), -1) if theirs[i].low in _BE), -1)
            between = theirs[be + 1 : at] if be > 0 else []
            deed = next((t.low for t in between if not t.low.endswith("ly") and t.low not in _BE), "")
            if not (deed.endswith("ed") or deed in _IRREGULAR) or (_EITHER.match(deed) and not either):
                continue
            if any((not t.is_word and t.text not in '"“”-') or t.low in _BREAKS for t in between):
                continue
            bearer = self.phrase_before(be)
            if bearer is not None:
                yield bearer, self.phrase_behind(at + 1)

    def read_actives(self, low: str, before: str) -> Iterator[tuple[Phrase, Phrase, bool]]:
        """Yield who does an active deed, who bears it, and whether it means what a verb does."""
        theirs = self.theirs
        meant = {**self.words.get(before[:STEM], {}), **self.words.get(low[:STEM], {})}
        for at in range(1, len(theirs) - 1):
            token = theirs[at]
            if not token.is_word or not token.text[0].islower() or theirs[at - 1].low in _BE:
                continue
            same = meant.get(token.low[:STEM], 0) >= _SURE or (low.startswith("ver") and token.low in _GIVES)
            if (_MUTUAL if same else _EITHER).match(token.low) or not (
                same or token.low.endswith("ed") or token.low in _PAST
            ):
                continue
            doer = self.phrase_before(at)
            if doer is None:
                continue
            bearer = self.phrase_behind(at + 1)
            yield doer, bearer, same
            if bearer.last < len(theirs) and theirs[bearer.last].low == "to":
                yield doer, self.phrase_behind(bearer.last + 1), same

    def phrase_before(self, verb: int) -> Phrase | None:
        """Return the phrase that is the subject of a verb and opens its sentence; what is said beside it between commas is left out."""
        theirs = self.theirs
        at = verb
        while at > 0 and (theirs[at - 1].low in _AUXILIARIES or theirs[at - 1].low in _BE):
            at -= 1
        if at < 1:
            return None
        behind = at
        if theirs[at - 1].text == ",":
            behind = next((i for i in range(at - 2, 0, -1) if theirs[i].text == ","), 0)
        phrase = theirs[:behind]
        if (
            not phrase
            or len(phrase) > _PHRASE
            or any(not t.is_word or t.low in _BREAKS or is_preposition(t.low) for t in phrase)
        ):
            return None
        return Phrase(0, behind)

    def phrase_behind(self, first: int) -> Phrase:
        """Return the phrase of the target that a word opens, with a name in apposition."""
        theirs = self.theirs
        at = first
        while (
            at < min(len(theirs), first + _PHRASE)
            and theirs[at].is_word
            and not is_preposition(theirs[at].low)
            and theirs[at].low not in _BREAKS
        ):
            at += 1
        if (
            at + 1 < len(theirs)
            and theirs[at].text == ","
            and theirs[at + 1].text[0].isupper()
            and at - first < _PHRASE
        ):
            at += 1
            while at < len(theirs) and theirs[at].is_word and theirs[at].text[0].isupper():
                at += 1
        return Phrase(first, max(first + 1, at))

    def match(self, here: Phrase, there: Phrase, *, loose: bool = False) -> bool:
        """Tell whether two phrases name one: by the names at their ends, or by their last nouns and a name before these.

        Args:
            here: a phrase of the source.
            there: one of the target.
            loose: take a name before the last nouns alone.
        """
        ours, theirs = self.ours, self.theirs
        if self.is_name(here, there):
            return True
        head = ours[here.last - 1]
        if not self.shares(here, there) or (head.text[0].isupper() and not is_possessed(head.low)):
            return False
        meant = self.words.get(head.low[:STEM])
        return loose or not meant or meant.get(theirs[there.last - 1].low[:STEM], 0) >= _SURE


def is_in_clause(ours: Sequence[Token], clauses: Sequence[int], at: int, verb: int) -> bool:
    """Tell whether a word stands in the clause of a verb; quotation marks end none."""
    return clauses[verb] - clauses[at] == sum(t.text in '"“”' for t in ours[at:verb])


def read_topic(ours: Sequence[Token]) -> Phrase | None:
    """Return the bare phrase with which a sentence opens, before its comma; None: there is none, or it is a list."""
    end = next((i for i, t in enumerate(ours[: _TOPIC + 1]) if not t.is_word), -1)
    if end < 1 or ours[end].text != ",":
        return None
    head = ours[end - 1]
    if head.tail or (
        head.text[0].islower()
        and (_NO_HEAD.match(head.low) or not (is_possessed(head.low) or head.low.endswith(("ler", "lar"))))
    ):
        return None
    then = next((i for i in range(end + 1, len(ours)) if not (ours[i].text[0].isupper() and not ours[i].tail)), end + 1)
    if then < len(ours) and then > end + 1 and ours[then].low in ("ve", ",", "ile"):
        return None
    return Phrase(0, end)
