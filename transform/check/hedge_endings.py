"""What the endings of Turkish verbs suppose: -abil, -ama, -acak, -malı."""

from __future__ import annotations

from typing import NamedTuple

from core import late_re as re
from transform.check import hedge_patterns as patterns

_CLAUSE_ENDS = re.compile(r"[.,;!?]")
_MAYBE = frozenset({"maybe"})


class Cue(NamedTuple):
    """A word that says or supposes.

    Attributes:
        text: the word as it stands.
        start: where it stands.
        groups: the sets of words that translate one another it is of.
        kinds: what it does (say, claim, believe, expect, maybe, modal, seem …).
        must: the other side must have a word for it.
        noun: it is a noun ("iddia", "report"), which takes nouns.
        quoted: it stands in quotation marks.
        tells: it is a verb of saying with what is said before it ("… olduğunu söyleyen").
    """

    text: str
    start: int
    groups: frozenset[str]
    kinds: frozenset[str]
    must: bool = False
    noun: bool = False
    quoted: bool = False
    tells: bool = False


def by_ending(folded: str, text: str, start: int, ending: str) -> Cue | None:
    """Return what the ending of a Turkish verb supposes: -abil, -ama, -acak, -malı.

    Args:
        folded: the folded Turkish sentence.
        text: the verb.
        start: where it stands.
        ending: the name of the ending, of `ending_of`.
    """
    end = start + len(text)
    if ending == "able":
        lexical: object = patterns.LEXICAL.match(text) and not _ends(folded, end)
        # "hesap verebilir bir devlet"; "örnek gösterilebilir"
        lexical = (
            lexical
            or folded.startswith((" bir ", " mi"), end)
            or patterns.ASKED.match(folded, end)
            or patterns.AS_IT_WERE.match(text)
        )
        finite = (
            patterns.ABLE_FINITE.search(text)
            or text.startswith("olabilir")
            or (patterns.ABLE_CLAUSE.search(text) and patterns.REPORTED.match(folded, end))
        )
        groups = frozenset({"modal"})
        if patterns.ABLE_FUTURE.search(text) and patterns.ENDS_CLAUSE.match(folded, end):
            groups, finite = groups | {"future"}, None  # "yapılabilecek": will, can, or will be able to
        kinds = frozenset({"modal", "will"} if "future" in groups else {"modal"})
        cue = Cue(text, start, groups, kinds, bool(finite) and not lexical)
        # Only what "can be done" is "doable": "sürdürülebilir", "sustainable".
        return cue._replace(groups=cue.groups | {"able"}) if patterns.DOABLE.match(text) else cue
    if ending == "unable":
        return Cue(text, start, frozenset({"cannot"}), frozenset({"will"} if patterns.FUTURE.search(text) else ()))
    if ending == "future":
        if text == "gelecek" and not patterns.ENDS_CLAUSE.match(folded, end):
            return None  # "gelecek hafta": the next week
        return Cue(text, start, frozenset({"future", "would"}), frozenset({"will", "would"}))
    told = frozenset({"would" if ending == "would" else "should"})
    return Cue(text, start, told, told)


def ending_of(word: str) -> str:
    """Tell which ending that supposes something a Turkish word has, if any; "göre" and "bakılırsa" name a source."""
    if word in ("göre", "bakilirsa"):
        return "source"
    if not patterns.ANY_ENDING.search(word):
        return ""
    return next((name for pattern, name in patterns.ENDINGS if pattern.search(word)), "")


def doable(word: str) -> str:
    """Tell whether an English word is an adjective of what can be done ("sustainable")."""
    return "able" if patterns.EN_ABLE.match(word) else ""


def told_twice(cues: list[Cue], folded: str) -> list[Cue]:
    """Let a possibility go without a word of its own where its clause begins with one ("belki … olabilir": "maybe …")."""
    told: list[Cue] = []
    maybe: Cue | None = None
    for cue in cues:
        if maybe is not None and "modal" in cue.kinds:
            if not _CLAUSE_ENDS.search(folded, maybe.start, cue.start):
                cue = cue._replace(must=False)
            maybe = None
        elif cue.kinds == _MAYBE and not cue.noun:
            maybe = cue
        told.append(cue)
    return told


def _ends(folded: str, at: int) -> bool:
    """Tell whether a clause ends there: at a mark, before "ve", or where who said so follows."""
    if folded.startswith(" ol", at):  # "anlaşılabilir olduğunu": it is understandable
        return False
    return patterns.ENDS_CLAUSE.match(folded, at) is not None or patterns.REPORTED.match(folded, at) is not None
