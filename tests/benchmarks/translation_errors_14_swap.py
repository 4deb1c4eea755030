"""Two names of a sentence exchanged, where that turns who did what to whom."""

from __future__ import annotations

import random
import re

from translation_errors_14_edits import Pair, listed
from translation_errors_14_finder import Name, find, persons
from translation_errors_14_gazetteer import PLACES
from translation_errors_14_states import same, state

_SYMMETRIC = re.compile(
    r"\b(?:met|meets?|meeting|married|alongside|together|versus|vs|v|drew|draws?|plays?|played|between|both|"
    r"neighbou?rs?|joint|summit|talks with|shared?|similar|same|like|tied|along with"
    r"|as well as|either|such as|including|rivals?|border|also known|called|named|formerly|nicknamed|nicknames|aka)\b|"
    r"&",
    re.IGNORECASE,
)
_INSIDE = re.compile(
    r"^(?:'s)?,? (?:in|of|at|near|on|from)?(?: (?:the|southern|northern|eastern|western|central|"
    r"south|north|east|west))?[ ,-]*$|^[ ,/()–-]+$"
)
_FREE_AFTER = re.compile(
    r"['’]s (?!has|is|said|was|plans|will|had)|[,.;:)?!\"]|$| (?:said|says|told|was|were|is|are|"
    r"has|had|have|will|would|could|can|may|might|by|to|from|against|over|after|with|for|before|about|as|than|on|"
    r"in|at|[a-z]{3,}ed|beat|won|lost|made|gave|took|left|led|went|sent|saw|that|who|when|first|until|but|while|"
    r"during|since|under|last|next|this|should|does|did|do|now|also|into|out|back|faces|takes|comes|came|"
    r"began|wants|believes|thinks|knows|plans|hopes|denies|argues|met|kept|held|must|following|despite|"
    r"because|if|then|again|yesterday|today|later|without)\b"
)
_NOUN_AFTER = re.compile(r" (?!and|or|to|in|of|is|was|who|for|has)[a-z]+")
_PART = re.compile(r"(?:\b(?:St|Mt|[A-Z][a-z]+ and|of)\.? |[A-Z][a-z]+ & |-)$")
_TITLE = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Judge|President|Senator|Prime Minister|Sir)\.? )$")
_VERB = re.compile(
    r"\b(?:said|told|says|was|were|is|are|has|had|have|will|would|could|by|to|from|against|over|after|with|for|before|"
    r"about|as|than|on|[a-z]{3,}ed|beat|won|lost|made|gave|took|left|led|met|put|sent|saw|knew|that|who|when)\b"
)


def name_swapped(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Return the target with two names of one kind exchanged."""
    source, target = pair
    found = find(source, target, persons(pairs))
    couples = [(a, b) for i, a in enumerate(found) for b in found[i + 1 :] if _turns(target, found, a, b)]
    if not couples:
        return None
    first, second = rng.choice(couples)
    (a, b), (c, d) = _span(target, first), _span(target, second)
    left, right = target[a:b], target[c:d]
    wrong = target[:a] + _moved(right, head=a == 0) + target[b:c] + _moved(left, head=False) + target[d:]
    wrong = wrong.replace("States's", "States'")
    return wrong if wrong != target and not re.search(r"\b(\w+)(?: and|,) \1\b", wrong) else None


def _moved(text: str, head: bool) -> str:
    """Return the name as it stands at its new place: a capital article only at the head."""
    text = re.sub(r"^The (?=[A-Z])", "the ", text)
    return text[:1].upper() + text[1:] if head else text


def _span(target: str, name: Name) -> tuple[int, int]:
    """Return the place of the name with its article or title."""
    before = target[: name.start]
    article = re.search(r"\b[Tt]he $", before)
    title = _TITLE.search(before) if name.kind == "person" else None
    if (
        article
        and name.kind in ("body", "place", "name")
        and re.match(r"(?:'s)?(?:[.,;:]|$| (?!.{0,1}[A-Z])[a-z]+)", target[name.end :])
    ):
        return name.start - 4, name.end
    return (before.rindex(title[0]) if title else name.start), name.end


_COUPLED = ({"place", "body"},)
_WHERE = re.compile(r"\b(?:in|at|near|around|across|outside|inside|into|through) (?:the )?$")


def _alike(target: str, a: Name, b: Name) -> bool:
    """Tell whether the two are of one kind, or of kinds that can both act and neither is where something is."""
    if a.kind == b.kind:
        return True
    return (
        {a.kind, b.kind} in _COUPLED
        and all(n.kind != "place" or state(n.text) for n in (a, b))
        and not any(_WHERE.search(target[: n.start]) for n in (a, b))
        and all(_FREE_AFTER.match(target[n.end :]) for n in (a, b))
    )


def _turns(target: str, found: list[Name], a: Name, b: Name) -> bool:
    """Tell whether to exchange the two turns the sense: like kinds, apart, not on one list, not the same one."""
    if not _alike(target, a, b) or set(a.text.lower().split()) & set(b.text.lower().split()):
        return False
    others = [n for n in found if n.text not in (a.text, b.text) and n.kind == "person"]
    if any(set(n.text.split()) & set(listed(f"{a.text} {b.text}")) for n in others) or same(a.text, b.text):
        return False
    if any(n.kind != "person" and not _FREE_AFTER.match(target[n.end :]) for n in (a, b)) and not (
        a.kind == "people" and all(_NOUN_AFTER.match(target[n.end :]) for n in (a, b))
    ):
        return False
    if "name" in (a.kind, b.kind) and a.text.count(" ") != b.text.count(" "):
        return False
    if any(
        _PART.search(target[: n.start]) and (n.kind != "person" or target[: n.start].endswith(("St. ", "St ")))
        for n in (a, b)
    ) or re.search(r"Ocean|Sea$|Mediterranean|Golf", f"{a.text}|{b.text}"):
        return False
    between = target[a.end : b.start]
    if "known as" in between or (a.kind == b.kind == "place" and (a.text in PLACES) != (b.text in PLACES)):
        return False
    bare = between
    for n in found:
        if a.end <= n.start and n.end <= b.start:
            bare = bare.replace(n.text, "")
    bare = re.sub(r"\b(?:the|The|and|or|a|an)\b", "", bare)
    if not re.search(r"[a-z]{2}", re.sub(r"'s", "", bare)) or _INSIDE.match(between) or not _VERB.search(bare):
        return False
    joined = len(between) < 28 and re.search(r"\b(?:and|or)\b", between)
    if joined or (len(between) < 45 and _SYMMETRIC.search(between)):
        return False
    return not re.search(r"\b(?:between|both) (?:the )?$", target[: a.start]) and not (
        a.kind == "name" and len(between) > 140
    )
