"""Who did what to whom, where the case endings of Turkish and the order of English tell it of two names.

Turkish marks the doer by a bare name with a comma or by the genitive of a clause ("Rusya'nın … verdiği"), the other by
the dative, accusative or ablative; English by its place before or after the verb, and by "to", "from", "by". A finding
is given only where both languages tell both roles and they are exchanged; Göksel and Kerslake, Turkish: A Comprehensive
Grammar (2005), ch. 14 and 19.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import combinations
from typing import Protocol

from core import late_re as re
from core.text import APOSTROPHES, fold
from transform.check.lexicon import Nouns, is_title_noun, sound
from transform.check.model import Problem


class PlaceHit(Protocol):
    """A known name where it stands, with the numbers of the entries it can mean."""

    @property
    def start(self) -> int:
        """Offset of its first character."""

    @property
    def end(self) -> int:
        """Offset after its last character."""

    @property
    def entries(self) -> frozenset[int]:
        """The entries it can mean."""


class Role(Enum):
    """What a name does in its clause."""

    DOER = "doer"  # bare subject, genitive of a clause, "tarafından", "by"
    GOAL = "goal"  # dative or accusative; "to", "against", object of a verb
    ORIGIN = "origin"  # ablative; "from"
    OWNER = "owner"  # genitive of a noun; "'s", "of"
    PARTNER = "partner"  # instrumental, "ile"; "with"; looked at where somebody travels: who talks with whom is told either way


@dataclass(frozen=True, slots=True)
class _Party:
    text: str
    start: int
    keys: frozenset[object]
    role: Role


_BORNE = frozenset((Role.GOAL, Role.ORIGIN))
_GENITIVES = frozenset((Role.DOER, Role.OWNER))  # marked alike
_NO_NOUNS = Nouns(())
_APOSTROPHE = re.compile(rf"[{APOSTROPHES}]")
_UPPER = "A-ZÇĞİÖŞÜÂÎÛ"
# A look back before the first letter would be asked of every letter.
_TR_NAME = re.compile(
    rf"[{_UPPER}](?<![\w{APOSTROPHES}].)[^\W\d_]+(?:-[^\W\d_]+)*(?: [{_UPPER}][^\W\d_]+(?:-[^\W\d_]+)*)*"
    rf"(?:[{APOSTROPHES}](?P<case>[a-zçğıöşü]+))?"
)
_EN_NAME = re.compile(
    rf"[A-Z](?<![\w{APOSTROPHES}].)[^\W\d_]+(?:-[^\W\d_]+)*(?: [A-Z][^\W\d_]+(?:-[^\W\d_]+)*)*(?P<own>[{APOSTROPHES}]s?\b)?"
)
_ENUMERATES = re.compile(rf", (?:ve |[{_UPPER}][^\W\d_]+(?:-[^\W\d_]+)*(?: [{_UPPER}]\w+)*(?:,| ve ))")
_CASES = (
    (re.compile(r"n?[dt][ae]n\Z"), Role.ORIGIN),
    (re.compile(r"(?:[yn]?[ae]|[yn]?[ıiuü])\Z"), Role.GOAL),
)
_BORNE_CASE = re.compile(rf"[{APOSTROPHES}](?:n?[dt][ae]n|[yn]?[aeıiuü])(?![a-zçğıöşü])")
# "Rajin limanından", "Wonsan kentine": the case is on the noun.
_PLACE_CASE = re.compile(
    r" (?:liman|havaliman|havaalan|kent|şehr|köy|kasaba|tersane|üss)[ıiuü]?(?:s[ıi])?n([dt][ae]n|[ae])(?!\w)"
)
_WITH = re.compile(r"y?l[ae]\Z")
_WITH_BEHIND = re.compile(r" ile (?!birlikte|beraber|[A-ZÇĞİÖŞÜ])")
_TRAVELS = re.compile(
    r"(?<!\w)(?:gitti|gidiyor|gidecek|gelecek|geldi|geliyor|gideceğ|geleceğ|gittiğ|geldiğ|ziyaret et|hareket etti|uçtu|uçacak)"
)
_EN_TRAVELS = re.compile(
    r"\b(?:travel(?:s|ed|led|ing|ling)?|went|goes|going|visit(?:s|ed|ing)?|arriv(?:e|es|ed|ing)|came|comes|coming|flew|flies|flying|head(?:s|ed|ing)|(?:will|to) (?:go|come|fly|head)|left|leaves|leaving)\b"
)
_EN_WITH = re.compile(r"\bwith(?: the| his| her| its)?\s\Z")
_GENITIVE = re.compile(r"n?[ıiuü]n\Z")
# A clause whose doer stands in the genitive: "… verdiği", "… göndermesi", "… yapacağını".
_CLAUSE = re.compile(r"\w(?:[dt][iuü]ğ|[ae]c[ae]ğ|m[ae]s[iı]|[dt][iuü]kl[ae]r)")
_PASSIVE_END = re.compile(
    r"(?:il|ul|ül|[iuü]n|ed|et)(?:il|ul|ül)?(?:[dt][iuü]|m[iuü]ş|[iuü]yor|[ae]c[ae]k|m[ae]kt[ae])\w*\W*\Z"
)
_BY_BEHIND = re.compile(r",? tarafından")
_EN_TO = re.compile(r"\b(?:to|against|at|into|for|on|toward|towards|upon)(?: the| its| his)?\s\Z")
_EN_FROM = re.compile(r"\bfrom(?: the)?\s\Z")
# "Left Rajin … and reached Vladivostok": where from and where to, of verbs that need no preposition.
_EN_LEFT = re.compile(
    r"\b(?:left|leav(?:e|es|ing)|depart(?:s|ed|ing)|fled|flee(?:s|ing)?)(?: the)?(?: (?:port|city|town) of)?\s\Z"
)
_EN_REACHED = re.compile(
    r"\b(?:arriv(?:e|es|ed|ing) (?:in|at)|reach(?:es|ed|ing)?|(?:docked|landed|anchored|moored|berthed) (?:in|at|off))(?: the)?(?: (?:port|city|town) of)?\s\Z"
)
_EN_PLACE_OF = re.compile(r" (?:port|city|town|region|province|district|village|island|state) of ")
_EN_BY = re.compile(r"\bby(?: the)?\s\Z")
_EN_OF = re.compile(r"\bof(?: the)?\s\Z")
_INFINITIVE = re.compile(r"\b(?:to|will|would|can|could|may|might|should|must|not) [a-z]{3,}\s\Z")
_EN_OTHER = re.compile(
    r"\b(?:in|with|and|or|between|than|like|as|near|over|under|about|after|before|including|via|through|"
    r"which|that|where|who|whom|when|if|while|because|but|de|von|van|al|el)(?: the)?\s\Z"
)
_VERB = re.compile(
    r"\b(?:[a-z]{3,}ed|[a-z]{3,}(?<!s)s|[a-z]{3,}ing|will|has|have|had|is|was|were|are|went|came|flew|gave|given|sent|told|met|beat|sold|struck|hit|took|made|"
    r"let|led|left|won|lost|saw|got|paid|bought|brought|fought|shot|built|put|set|held|kept|found|fed|lent|taught|thanked|wrote|written|"
    r"handed|offer|offers|give|send|tell|accuse|attack|invite|criticize|criticise|strike)\b"
)
_OBJECT = re.compile(
    r"\b(?:[a-z]{2,}(?:ed|ing)|[a-z]{3,}(?<!s)s|gave|sent|told|met|beat|sold|struck|hit|took|made|let|led|left|saw|got|paid|bought|brought|"
    r"fought|shot|held|found|lent|taught|give|send|tell|accuse|attack|invite|criticize|criticise|strike|blame|warn|thank|help|support)\s\Z"
)


_YIELDS = re.compile(
    r"[^.;]{0,40}\b(?:birakt|birakiy|birakac|birakir|devret|devred|yenil|boyun eğ|kaptir|elen(?:d|iy|ip))"
)
_BEFORE = 70  # characters before a name in which its office, and what stands before that, are looked for
_OFFICE_BEFORE = re.compile(
    r"(?<=[a-z,] )(?:(?:the|his|her|its|their|then|former) )?(?:[A-Z][\w-]+(?:['’]s)? ){1,3}(?:[a-z]+ )?"
    r"(?:leader|president|premier|minister|chancellor|king|spokes(?:man|woman|person)|ambassador|envoy|chief|secretary|commander|"
    r"general|diplomat|lawmaker|official|governor|mayor|counterpart|representative) \Z"
)
_EN_DONE_BY = re.compile(r"(?: \w+){0,3}? by ")
_PLURAL = re.compile(r"[a-z]{2,}s\s\Z")


def check_roles(
    source: str,
    target: str,
    source_places: Sequence[PlaceHit],
    target_places: Sequence[PlaceHit],
    nouns: Nouns,
    persons: frozenset[str],
) -> list[Problem]:
    """Find two names that have changed places in the target; problems of the kind "role".

    Args:
        source: the Turkish sentence.
        target: the English sentence.
        source_places: the known names of the source, by their number.
        target_places: the known names of the target, by their number.
        nouns: beginnings of common nouns of Turkish names (Bakan, Başkan), which name nobody by themselves.
        persons: well-known family names, by sound.
    """
    ours = _turkish(source, source_places, nouns, persons)
    # The genitive marks owners and doers alike.
    told = [
        (a, b)
        for a, b in combinations(ours, 2)
        if a.role != b.role
        and {a.role, b.role} != {Role.DOER, Role.OWNER}
        and not a.keys & b.keys
        and (Role.PARTNER not in (a.role, b.role) or Role.DOER in (a.role, b.role))
    ]
    travels = any(Role.PARTNER in (a.role, b.role) for a, b in told)
    if travels and _EN_TRAVELS.search(target) is None:
        told = [(a, b) for a, b in told if Role.PARTNER not in (a.role, b.role)]
    theirs = _english(target, target_places) if told else []
    for a, b in told:
        x, y = _only(a, theirs), _only(b, theirs)
        if x is None or y is None or x.start == y.start:
            continue
        if (x.role, y.role) == (b.role, a.role) or _exchanged(a, b, x, y):
            return [Problem("role", _span(source, a, b), _span(target, x, y))]
    return []


def _span(text: str, one: _Party, other: _Party) -> str:
    """Return the words from the one name to the other."""
    return text[min(one.start, other.start) : max(p.start + len(p.text) for p in (one, other))]


def _exchanged(a: _Party, b: _Party, x: _Party, y: _Party) -> bool:
    """Tell whether a doer and its goal stand for one another: the goal does, and to the doer."""
    doer, goal = (x, y) if a.role is Role.DOER else (y, x)
    return Role.DOER in (a.role, b.role) and doer.role is Role.GOAL and goal.role is Role.DOER


def _only(party: _Party, others: Sequence[_Party]) -> _Party | None:
    """Return the one counterpart of a party; None where there are more, or none."""
    found = [o for o in others if o.keys & party.keys]
    return found[0] if len(found) == 1 else None


def _turkish(source: str, places: Sequence[PlaceHit], nouns: Nouns, persons: frozenset[str]) -> list[_Party]:
    found = []
    # Some name must be done to, by its case or beside "tarafından": none of the others can stand for another.
    if _BORNE_CASE.search(source) is None and "tarafından" not in source and "liman" not in source:
        return []
    named = [(match, _turkish_role(source, match)) for match in _TR_NAME.finditer(source)]
    if any(role is Role.PARTNER for _, role in named) and _TRAVELS.search(source) is None:
        named = [(match, role if role is not Role.PARTNER else None) for match, role in named]
    # One party alone can have changed with nobody; but the first match may be two names.
    if sum(role is not None for _, role in named) < 2 and (not named or named[0][0].start() or named[0][1] is None):
        return []
    roles = {role for _, role in named if role is not None}
    splits = named[0][1] in _BORNE and not named[0][0].start()
    if roles <= _GENITIVES or (len(roles) < 2 and not splits):
        return []  # none of two can stand for the other
    for match, role in named:
        if role is None:
            continue
        name = _APOSTROPHE.split(match.group())[0]
        at = _second(match.start(), name, places, persons)
        if at and match.start() == 0 and role in _BORNE:
            # "İsrail İran'ı vurdu": two names in a row, the second with a case.
            found.append(_Party(name[: at - 1], 0, _keys(0, name[: at - 1], places, nouns), Role.DOER))
            found.append(_Party(name[at:], at, _keys(at, name[at:], places, nouns), role))
        elif not at and not all(is_title_noun(w, nouns) for w in name.split()):
            found.append(_Party(name, match.start(), _keys(match.start(), name, places, nouns), role))
    # Named twice, a party has no one role.
    return [p for p in found if sum(bool(p.keys & q.keys) for q in found) == 1 and p.keys]


def _second(start: int, name: str, places: Sequence[PlaceHit], persons: frozenset[str]) -> int:
    """Return where in a run of capitals a second name begins (İsrail İran, Trump Putin); 0: there is one only."""
    known = sorted(p.start - start for p in places if start <= p.start < start + len(name))
    words = list(re.finditer(r"[^\W\d_]+", name))
    known += [m.start() for m in words if sound(m.group()) in persons]
    known = sorted(set(known))
    # Only two names and nothing else: "Rusya Devlet Başkanı Vladimir Putin" is one.
    return known[1] if len(known) == 2 and known[0] == 0 and name[: known[1]].count(" ") <= 2 and len(words) <= 4 else 0


def _turkish_role(source: str, match: re.Match[str]) -> Role | None:
    case = match.group("case")
    after = source[match.end() : match.end() + 90]
    if case is None:
        if _BY_BEHIND.match(after):
            return Role.DOER
        place = _PLACE_CASE.match(after)
        if place:
            return Role.ORIGIN if len(place[1]) > 1 else Role.GOAL
        if _WITH_BEHIND.match(after):
            return Role.PARTNER
        if not after.startswith(", ") or _ENUMERATES.match(after):
            return None
        if "tarafından" not in source:
            return Role.DOER
        # "Şoygu, Kim tarafından kabul edildi": who stands bare is done to; but speaks in "Ukrayna, Rusya tarafından … yapıldığını duyurdu".
        return Role.GOAL if _PASSIVE_END.search(fold(source)) else None
    folded = fold(case)
    if _GENITIVE.match(folded) and len(folded) > 1:
        return Role.DOER if _CLAUSE.search(fold(after).split(",")[0]) else Role.OWNER
    if _WITH.match(folded):
        return Role.PARTNER
    role = next((role for pattern, role in _CASES if pattern.match(folded)), None)
    # "Yerini Altay'a bıraktı", was replaced by Altay: who is yielded to does, if anybody.
    return None if role is Role.GOAL and _YIELDS.match(fold(after)) else role


def _english(target: str, places: Sequence[PlaceHit]) -> list[_Party]:
    found = []
    for match in _EN_NAME.finditer(target):
        name = _APOSTROPHE.split(match.group())[0]
        role = Role.OWNER if match.group("own") else _english_role(target, match)
        found.append(
            (_Party(name, match.start(), _keys(match.start(), name, places, _NO_NOUNS), role or Role.DOER), role)
        )
    # A party with no certain role still counts as a second mention.
    return [p for p, role in found if role is not None and sum(bool(p.keys & q.keys) for q, _ in found) == 1]


def _english_role(target: str, match: re.Match[str]) -> Role | None:
    before = target[max(0, match.start() - _BEFORE) : match.start()]
    office = _OFFICE_BEFORE.search(before)
    # "congratulated North Korean leader Kim": what stands before the office tells the part of its holder.
    before = (before[: office.start()] if office else before).lower()[-24:]
    after = target[match.end() : match.end() + 40].lower()
    if _EN_PLACE_OF.match(after):
        return None  # "the North Korean port of Nampo": what stands before it is of the port
    if _EN_TO.search(before) or _EN_REACHED.search(before):
        return Role.GOAL
    if _EN_FROM.search(before) or _EN_LEFT.search(before):
        return Role.ORIGIN
    if _EN_BY.search(before):
        return Role.DOER
    if _EN_OF.search(before):
        return Role.OWNER
    if _EN_WITH.search(before):
        return Role.PARTNER
    if _EN_OTHER.search(before):
        return None
    if _INFINITIVE.search(before):
        return Role.GOAL
    verb = _VERB.match(after.lstrip()) is not None and after.startswith(" ")
    if _OBJECT.search(before) and not (verb and _PLURAL.search(before)):
        return Role.GOAL
    passive = re.match(
        r"(?:\s[a-z]+)?\s(?:was|were|is|are|been|being|be)\s(?:\w+ly )?\w+(?:ed|en|nt|ld|ck|de)\b", after
    )
    if passive:
        # "was received by Kim": what a doer with "by" is done to.
        return Role.GOAL if _EN_DONE_BY.match(after[passive.end() :]) else None
    return Role.DOER if verb or after.startswith((", who ", ", which ")) else None


def _keys(start: int, name: str, places: Sequence[PlaceHit], nouns: Nouns) -> frozenset[object]:
    """Return what a name can be told by: the numbers of its places, and the sounds of its other words."""
    end = start + len(name)
    here = [p for p in places if p.start < end and start < p.end]
    keys: set[object] = {entry for p in here for entry in p.entries}
    for word in re.finditer(r"[^\W\d_]+", name):
        at = start + word.start()
        placed = any(p.start <= at < p.end for p in here)
        if len(word.group()) > 2 and not placed and not is_title_noun(word.group(), nouns):
            keys.add(sound(word.group()))
    return frozenset(keys)
