"""A negation left out: not, never, no, without, a verb of refusal or a prefix of denial made its contrary."""

from __future__ import annotations

import random
import re

from translation_errors_14_edits import Edit, Pair, Way, listed, one_of, patterns, words
from translation_errors_14_verbs import known, past, third

_ADVERB = (
    r"(?P<adverb>(?:really|actually|even|just|necessarily|always|ever|quite|yet|only|immediately|currently|fully|"
    r"simply|always|realistically) )?"
)
_DO = re.compile(rf"\b(?P<do>[Dd]id|[Dd]o|[Dd]oes)(?:n['’]t| not) {_ADVERB}(?P<verb>[a-z]+)\b")
_AUXILIARY = (
    r"is|are|was|were|has|have|had|will|would|could|should|can|may|might|must|be|am|'s|'re|'m|'ve|'ll|’s|"
    r"’re|’m|’ll|’ve|need|been|being"
)
_NOT = re.compile(
    rf"(?P<aux>(?:\b|(?='|’))(?:{_AUXILIARY})) not\b(?! (?:only|just|merely|least|to mention|"
    rf"necessarily|sure)\b)",
    re.IGNORECASE,
)
_CONTRACTED = re.compile(
    r"\b(?P<aux>[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Hh]as|[Hh]ave|[Hh]ad|[Ww]ould|[Cc]ould|[Ss]hould|"
    r"[Mm]ight|[Mm]ust|[Nn]eed)n['’]t\b(?! (?:it|he|she|they|we|you|I)\b)"
)
_CAN = re.compile(r"\b(?P<can>[Cc]annot|[Cc]an['’]t|[Cc]an not|[Ww]on['’]t|[Aa]in['’]t)\b(?! help (?:but|[a-z]+ing)\b)")
_BARE = re.compile(
    r"(?<![\w-])(?:never|not)(?= (?:to|be|been|guilty|happy|able|enough|allowed|interested|aware|"
    r"responsible|ready|willing|going|expected|[a-z]+ed|[a-z]+ing)\b)"
)
_POLAR = [
    (r"\banyone\b", "someone"), (r"\banything\b", "something"), (r"\banywhere\b", "somewhere"),
    (r"\bany more\b|\banymore\b", "now"), (r"\bany (?=[a-z])", "some "), (r" at all\b", ""),
    (r" yet(?=[.,])", " already"), (r", either\b", ", too"), (r"\beither(?=[.\"])", "too"), (r"\bany longer\b",
    "still"), (r"\bnor\b", "and"), (r"\bever\b", "once"),
]  # fmt: skip
_RULES = [
    (r"\bno longer (?=[a-z])", "still "), (r"\bnever (?=[a-z]+ed\b|[a-z]+en\b|been\b|had\b|seen\b|told\b|felt\b|"
        r"lost\b|won\b|met\b|be\b|get\b|happen|took|made|came)", "always |once "),
    (r"\b(has|have|had|will|would|could|can|was|were|is|are|should|must) never\b", r"\1 always|\1 often"),
    (r"\b(have|has|had|is|was|are|were|be|with|there's|got|see|saw|make|made|find|found|gave|give|shows?|left|took) "
        r"no (?!longer|one|doubt|more|matter|less|fewer|better|other|sign of a)(?=[a-z]+s\b)", r"\1 some |\1 "),
    (r"\b(have|has|had|is|was|with|there's|got|see|saw|make|made|find|found|gave|give|left|took) no (?!longer|one|"
        r"doubt|more|matter|less|fewer|better|other)(?=[a-z]+[a-rt-z]\b)", r"\1 a "),
    (r"(?<=[.\"!?] )No (?=[a-z]+s\b(?! (?:is|was|has)))|^No (?=[a-z]+s\b(?! (?:is|was|has)))", "Some "),
    (r"\bno one\b|\bnobody\b", "everyone|someone"), (r"\bNo one\b|\bNobody\b", "Everyone|Someone"),
    (r"\bnothing\b(?! (?:but|less|more) )", "something|everything"), (r"\bNothing\b", "Everything"), (r"\bnone of\b",
    "all of|some of"), (r"\bNone of\b", "All of|Some of"), (r"\bnowhere\b(?! near)", "somewhere"),
    (r"\bwithout (?=(?:a|an|the|any|his|her|their|its|some|evidence|permission|proof|success|power|problems|injury|"
        r"incident|warning)\b)", "with "),
    (r"\bwithout (?=[a-z]+ing\b)", "by |after "), (r"\b[Nn]either (of [a-z ]{3,12}|side|man|party|country|team)\b",
    r"both \1|each \1"), (r"\bneither ([\w ]{2,25}) nor\b", r"both \1 and"),
    (r"\black of\b", "abundance of|wealth of"), (r"\blacks\b", "has"), (r"\blacked\b", "had"), (r"\bhardly (?=[a-z])",
    ""), (r"\bbarely (?=[a-z])", ""), (r"\brarely\b|\bseldom\b", "often"),
    (r"\b(refused|refuses|declined|declines|refusing|declining) to\b(?! be (?:named|identified))", r"agreed to"),
    (r"\bdeclined to be named\b", "agreed to be named"),
    (r"\bfailed to\b", "managed to"), (r"\bfails to\b", "manages to"), (r"\bfail to\b", "manage to"),
    (r"\bfailing to\b", "managing to"), (r"\bfailure to\b", "ability to"),
    (r"\bdenied\b(?= (?:that|the|any|he|she|it|having|all|allegations|claims|[a-z]+ing))", "confirmed|admitted"),
    (r"\bdenies\b(?! them)", "confirms|admits"), (r"\bdenying\b", "confirming"), (r"\bdeny\b(?= the| that| any| it)",
    "confirm"),
    (r"\bprevent(ed|s)? (?=the|a|them|him|her|any)", r"allow\1 "), (r"\bavoid(ed|s)? (?=the|a|an|any|[a-z]+ing)",
    r"seek "), (r"\b(stopped|prevented|kept|barred|banned) ([a-z]+) from\b", r"helped \2 with"),
    (r"\brejected\b", "accepted"), (r"\bruled out\b", "considered"), (r"\bunless\b", "if"), (r"\bUnless\b", "If"),
    (r"\bdespite (?=the|a)", "because of "), (r"\bfew (?=people|of|have|are|would)", "many "),
    (r"\bnon-(?=[a-z])", ""), (r"\b(is|are|was|were|be) no\b(?= (?:longer)\b)", r"\1 any"), (r"\bnot all\b", "all"),
    (r"\bNot all\b", "All"), (r"\bnot everyone\b", "everyone"), (r"\bNot everyone\b", "Everyone"),
]  # fmt: skip
_PREFIXED = {
    word: word[2:]
    for word in listed(
    "unable unlikely unhappy unwilling unaware unclear uncertain unfair unfit unsafe unsuccessful "
        "unsuccessfully unusual unusually unwell unpopular unchanged unharmed unhurt unbeaten unexpected"
    " unexpectedly unnecessary unknown unacceptable unprecedented unreasonable untruthful untrue unfounded "
        "unsubstantiated unauthorised unauthorized unconstitutional unofficial unresolved unsuitable unfortunately"
    " incomplete incorrect indirect ineffective insufficient inappropriate incapable independent impossible impatient "
        "imperfect illegal illegally invisible invalid unintended unaccompanied uncontrolled "
        "unsecured unhealthy"
)
} | {"impossible": "possible", "illegal": "legal", "illegally": "legally", "irresponsible": "responsible",
"disagree": "agree", "disagreed": "agreed", "disapprove": "approve", "dishonest": "honest",
     "disrespect": "respect", "inability": "ability", "powerless": "powerful", "homeless": "homed", "unlike": "like",
     "disadvantage": "advantage", "dislike": "like", "disliked": "liked", "dissatisfied": "satisfied",
     "irregular": "regular", "unbeaten": "beaten", "fearless": "fearful", "harmless": "harmful",
     "careless": "careful", "childless": "with children", "incredible": "credible"}  # fmt: skip
for _word in (
    "unprecedented",
    "unharmed",
    "homeless",
    "independent",
    "incredible",
    "unfortunately",
    "unhurt",
    "unusually",
):
    _PREFIXED.pop(_word, None)


def did(_source: str, target: str, _rng: random.Random) -> list[Edit]:
    """Did not go: went; does not go: goes; do not go: go; questions and orders stay."""
    edits = []
    for m in _DO.finditer(target):
        verb, adverb = (
            m["verb"],
            "" if (m["adverb"] or "").strip() in ("even", "yet", "necessarily") else m["adverb"] or "",
        )
        if m["do"][0].isupper() and m["do"] != "Do":
            continue
        form = (
            None
            if not known(verb) or verb == "be"
            else {"did": past(verb), "does": third(verb), "do": verb}[m["do"].lower()]
        )
        edits.append(Edit(m.start(), m.end(), adverb + form if form else f"{m['do']} {adverb}{verb}"))
    return edits


def left_off(_source: str, target: str, _rng: random.Random) -> list[Edit]:
    """The auxiliary stays and its not is left off."""
    edits = [Edit(m.end("aux"), m.end(), "") for m in _NOT.finditer(target)]
    edits += [Edit(m.end("aux"), m.end(), "") for m in _CONTRACTED.finditer(target)]
    whole = {"c": "can", "w": "will", "a": "is"}
    edits += [
        Edit(m.start(), m.end(), whole[m[0][0].lower()].capitalize() if m[0][0].isupper() else whole[m[0][0]])
        for m in _CAN.finditer(target)
    ]
    return edits + [Edit(m.start(), m.end(), "") for m in _BARE.finditer(target)]


WAYS: list[tuple[float, Way]] = [(14, did), (24, left_off), (12, patterns(_RULES, case=True)), (7, words(_PREFIXED))]
_STUCK = re.compile(
    r"\b(?:not only|whether or not|if not|not .{3,40}\b(?:but rather|but because)\b|not so much|but "
    r"any(?: other)?|until|as yet)\b",
    re.IGNORECASE,
)


def negation_dropped(pair: Pair, rng: random.Random, _pairs: list[Pair]) -> str | None:
    """Return the target without one of its negations; what only stands with one is set right after it."""
    source, target = pair
    if _STUCK.search(target):
        return None
    wrong = one_of(WAYS, source, target, rng)
    return _mended(target, wrong) if wrong else None


def _mended(target: str, wrong: str) -> str:
    """Return the text with any for some and the like, from where it parts from the true one."""
    at = next((i for i, (a, b) in enumerate(zip(target, wrong, strict=False)) if a != b), 0)
    stop = re.search(r"[.;!?]|, (?:but|and)\b", wrong[at:])
    end = at + stop.end() if stop else len(wrong)
    part = wrong[at:end]
    for pattern, new in _POLAR:
        part = re.sub(pattern, new, part, count=1)
    return wrong[:at] + part + wrong[end:]
