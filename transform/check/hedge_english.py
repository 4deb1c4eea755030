"""When an English word of saying or supposing tells nothing where it stands: "had to say", "was found dead", "a look at"."""

from __future__ import annotations

import functools

from core import late_re as re

_NOT_AFTER = re.compile(r"[a-z]+(?:n't|not| not| never| hardly| barely| no longer| only)\b|can't|cannot")
# Nobody says anything by what is denied: "has not been informed", "without admitting fault".
_UNSAID = re.compile(r"\b(?:not|never|n't|without)(?: yet| ever| \w+ly)?(?: been| being)? \Z")
_MONTH = re.compile(
    r"\b(?:in|on|by|until|till|since|from|of|early|late|mid|next|last|every|to|\d(?:st|nd|rd|th)?)[ -]\Z"
)
_DAY = re.compile(r" \d")
_PER_SOURCE = re.compile(r"(?:\A|[,(—–-] ?|\bas )\Z")
_NOBODY = re.compile(r"\b(?:never|nobody|no one|nothing|none|neither|not|nor)(?: \w+)? \Z")
_BARE = re.compile(
    r"(?:say|tell|report|state|note|write|announce|declare|reveal|disclose|explain|add|warn|urge|admit|argue|claim|insist)\Z"
)
_AFTER_HELPER = re.compile(
    r"(?:\b(?:to|will|would|can|could|may|might|must|should|did|do|does|not|let|shall|cannot|never|please)|n't|'ll|'d)(?: \w+ly| also| even| just)? \Z"
)
# "Misses no chance to say", "went on to add": what follows is said all the same.
_SAID_ALL_THE_SAME = re.compile(
    r"\b(?:chances?|opportunit(?:y|ies)|occasions?|pains|quick|keen|careful|on|far as|moment|first|last|only one|latest|joined \w+|emerged) to (?:\w+ly )?\Z"
)
_NO_FINDING = re.compile(
    r"\b(?:is|are|was|were|be|been|being|when|if|an?|the|this|that|his|her|its|their|tv|talk|game)(?: \w+ly)? \Z"
)
_FINDS = re.compile(
    r"(?:stud(?:y|ies)|polls?|surveys?|research(?:ers)?|reports?|investigat\w+|inquiry|analys[ei]s|review|scientists|experts|court|"
    r"jury|judge|audit|commission|tests?|figures|data|authors|team)(?:,? [\w.'-]+){0,8},? \Z"
)
_THAT = re.compile(
    r" (?:(?:in|by|on) (?:[\w'-]+ ){1,5})?(?:that|to have|to be) "
)  # "are shown in the footage to have fled"
_LOOKS_AT = re.compile(r"look(?:s|ed|ing)? (?:at|for|to|into|forward|up|after|back|out|down|around)\b")
_NOT_PASSIVE = frozenset(
    {"added", "written", "continued", "continuing", "answered", "pointed"}
)  # "oil will be added": nobody speaks
_SAYS_ON = re.compile(r"[,:;.]|\s*[\"“”'‘(]|\Z")  # "…, he continued."; but "continues to grow"
_WARNS_NOT = re.compile(r" (?:shots?|fire|signs?|lights?|labels?|systems?|strike)\b")
_IS = re.compile(r"\b(?:is|are|was|were|be|been|being)(?: \w+ly)? \Z")
_RESPONDS_BY = re.compile(r"respond\w* (?:by|to|with)\b")
_NOT_SAYING = frozenset({"maybe", "modal", "seem", "source", "future", "would", "should", "like", "enable", "expect"})
_NOUN_ENDING = re.compile(r"(?:tion|sion|ment|ance|ence|ity|(?<!consid)(?<!rememb)er|or)s?\Z")
_BACK, _FAR = 32, 96  # characters
_HELD = 1 << 13  # words found for a verb, of which it is known whether they are nouns


def is_denied(lowered: str, start: int) -> bool:
    """Tell whether a modal is denied ("cannot", "nobody could")."""
    return (
        _NOT_AFTER.match(lowered, start) is not None
        or _NOBODY.search(lowered, max(0, start - _BACK), start) is not None
    )


def is_other(lowered: str, word: str, start: int) -> bool:
    """Tell whether a word is another one that is written alike (the month of May, "a month per soldier"), or is yet to be said."""
    near = max(0, start - _BACK)
    if lowered.endswith(" yet to ", near, start):
        return True  # "have yet to announce" tells "duyurmadı", and nothing that somebody said
    if word == "per":
        return _PER_SOURCE.search(lowered, near, start) is None
    return word == "may" and (_MONTH.search(lowered, near, start) or _DAY.match(lowered, start + 3)) is not None


def is_hearsay(lowered: str, word: str, start: int) -> bool:
    """Tell whether something is only said of somebody ("they are said to have …"): nobody vouches for it."""
    return (
        word == "said"
        and lowered.startswith(" to ", start + len(word))
        and _IS.search(lowered, max(0, start - _BACK), start) is not None
    )


def is_noun_by_ending(word: str, groups: frozenset[str]) -> bool:
    """Tell whether a word found for a verb of saying is a noun ("confirmation"): no one says anything by it."""
    return not groups <= _NOT_SAYING and _ends_as_noun(word)


@functools.lru_cache(maxsize=_HELD)
def _ends_as_noun(word: str) -> bool:
    return " " not in word and _NOUN_ENDING.search(word) is not None  # "provided for" is none


def tells_nothing(lowered: str, word: str, start: int, kinds: frozenset[str]) -> bool:
    """Tell whether a word neither says nor supposes anything here, so that it stands for no other word.

    Args:
        lowered: the lower-cased English sentence.
        word: the word as it was found.
        start: where it stands.
        kinds: what it does elsewhere.
    """
    near = max(0, start - _BACK)
    if kinds & {"show", "ask"} and not _THAT.match(lowered, start + len(word)):
        if _NO_FINDING.search(lowered, near, start):
            return True  # "were found dead", "the show", "when asked"
        if word.startswith("f") and "show" in kinds and not _FINDS.search(lowered, max(0, start - _FAR), start):
            return True
    if word.startswith("look"):
        return _LOOKS_AT.match(lowered, start) is not None or (
            word == "look" and _AFTER_HELPER.search(lowered, near, start) is not None
        )
    if "say" not in kinds:
        return False
    if word.startswith("continu") and not _SAYS_ON.match(lowered, start + len(word)):
        return True
    if word == "told" and lowered.startswith(" to ", start + len(word)):
        return True  # ordered
    if word == "warning" and _WARNS_NOT.match(lowered, start + len(word)):
        return True
    if _UNSAID.search(lowered, near, start):
        return True
    if word in _NOT_PASSIVE and _IS.search(lowered, near, start):
        return True
    if _RESPONDS_BY.match(lowered, start):
        return True
    # "had to say", "would report": nobody is quoted.
    return (
        _BARE.match(word) is not None
        and _AFTER_HELPER.search(lowered, near, start) is not None
        and _SAID_ALL_THE_SAME.search(lowered, near, start) is None
    )
