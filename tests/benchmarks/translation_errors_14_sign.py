"""The direction turned round: up and down, above and below, profit and loss, won and lost, for and against."""

from __future__ import annotations

import random
import re

from translation_errors_14_edits import Edit, Way, listed, patterns, words
from translation_errors_14_sign_words import MEASURE, OUTCOME, PHRASES

_NUMBER = (
    r"(?:[$£€]?\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|half|a third|several|hundreds"
    r"|thousands)\b)"
)
# Uses in which the word is no direction, or its opposite makes no sense.
_IDIOM = re.compile(
    r"\b(?:high streets?|high-jinks|fallen (?:buildings|trees|soldiers|heroes)|once more|more or less|no longer|any "
    r"longer|more and more|at last|high school|high street|high court|high-profile|highly|low-key|no more"
    r"|the more|hot dogs?|best known|best friend|mother lode|best of|at best|make the most|most of all|most "
    r"recent(?:ly)?|grow(?:ing)? up|grew up|grown up"
    r"|drop(?:ped|s)? (?:out|off|by|in)|open(?:ed|s)? up|open letter|open to|open minded|fall (?:in|for|apart)|fell "
    r"in|fell to|lost (?:his|her|their) li[a-z]+"
    r"|close to|closed door|start with|to start|in the end|end up|ended up|ending up|at the end|end of|the public|"
    r"public school|private school"
    r"|for better|better known|better than|as high as|more likely|as more|free trade|climb(?:ed|ing)? (?:into|onto|"
    r"out|through)|jump(?:ed|ing)? (?:in|out|on|into|from|off)"
    r"|gain(?:ed|ing)? access|cut (?:off|out|short)|fall silent|public (?:consultation|opinion|school|outrage)|rather "
    r"than|better off|poor people"
    r"|sell-out|climb(?:ed|ing)? (?:a )?trees?|fall(?:ing|en)? (?:in love|out)|fell (?:in love|out)|"
    r"fall(?:ing)? asleep|fell asleep|dropped on|drop(?:ped|ping)? (?:bombs|charges)|heart attack|terror "
    r"attack|lower back|high-tech|climb down|best wishes|drop in the|strong wind|cold war|hot air|hot start|cool "
    r"down"
    r"|heavy-handed|trust me|best man|best interests?|ahead of|behind closed|behind the|behind him|behind her|behind "
    r"them|behind me|left behind|red light|light of|rais(?:e|ed|es|ing) (?:up to|money|funds|awareness|fears|fear|"
    r"alarm|eyebrows|issues|the question|questions|concerns|doubts)|denied by|winning (?:streak|the))\b",
    re.IGNORECASE,
)
_RULES = [
    (rf"\b(rose|risen|rise|went|gone|go|goes|was|is|were|are|shot|jumped|edged|moved) up (?=(?:by |to |from |about |"
        rf"over |more )?{_NUMBER})", r"\1 down "),
    (rf"\b(fell|fallen|fall|went|gone|go|goes|was|is|were|are|edged|moved|came) down (?=(?:by |to |from |about |over |"
        rf"more )?{_NUMBER})", r"\1 up "),
    (rf"(?<![a-z] to )\bover (?={_NUMBER})(?!\S+ (?:days|weeks|months|years|hours)\b)", "under |below "),
    (rf"\bunder (?={_NUMBER})", "over |above "),
    (rf"\babove (?={_NUMBER})", "below "),
    (rf"\bup (?=(?:by )?{_NUMBER})(?!\w+ to\b)", "down "),
    (rf"\bdown (?=(?:by )?{_NUMBER})", "up "),
    (r"\b(points|goals|shots|holes|goal|point) (?:down|behind)\b", r"\1 up|\1 ahead"),
    (r"\b(points|goals|shots|holes|goal|point) (?:up|ahead|clear)\b", r"\1 down|\1 behind"),
    (r"\b(voted|vote|voting|campaigned|argued|protested|protest|demonstrated|campaign|protests|spoke|speaking) "
        r"against\b", r"\1 for"),
    (r"\b(voted|vote|voting|campaigned|argued|speaking) for\b", r"\1 against"),
    (r"\bnearly (?=[$£€]?\d)|\balmost (?=[$£€]?\d)", "more than |well over "),
    (r"\bmore than (?=[$£€]?\d)", "nearly |less than |under "),
    (r"\b(?:leads|led) (?=by \d|\d)", "trailed "), (r"\b(?:trails|trailed) (?=by \d|\d)", "led "),
    (r"\bsupport (?=for\b)", "opposition "), (r"\bsupport (?=from\b)", "opposition "),
    (r"\b(too|very|so|relatively|extremely) many\b", r"\1 few"), (r"\b(too|very|so|relatively|extremely) much\b",
    r"\1 little"),
    (r"\b(to|will|would|could|can|must|may|should|might|not|they|we) win\b", r"\1 lose"),
    (r"\b(a|an|the|his|her|their|first|[a-z]+ing|\d-\d|[a-z]+ous|narrow|big) win\b", r"\1 defeat|\1 loss"),
    (r"\b(a|the|his|her|their|its|League|heavy|narrow|\d-\d) loss\b(?! of)", r"\1 win"), (r"(?<=\d )wins\b",
    "losses"), (r"(?<=\d )losses\b", "wins"),
    (r"\b(lost|lose|losing|loses) (?=[$£€]?\d|ground|value|weight)", "gained "),
    (r"\b(was|were|be|been|is|are|being) allowed to\b", r"\1 forbidden to"),
    (r"\b([Tt]he|[Aa]|[Tt]heir|[Hh]is|[Ii]ts) former (?=[a-z])", r"\1 current |\1 new "),
    (r"\bminus (?=\d)|(?<!\S)[-−](?=\d)", "plus "),
    (r"\bwith(?= (?:the help|permission|the support|the backing|consent|approval))", "without"),
    (r"\b(pro|anti)-(?=[a-zA-Z])", "anti-"),
    (r"\bearlier than\b", "later than"), (r"\bas much as\b", "as little as"),
    (r"\blittle (?=support|interest|chance|hope|evidence|progress)", "much "),
    (r"\bbeaten by\b", "victorious over"), (r"\bin favou?r\b", "against"),
    (r"\bmost (?=people|voters|Americans|young|men|women)", "few "), (r"\bMost of (?=the |them)", "Few of "),
    (r"\bmany (?=people|of the|of them|voters|Americans|others|women|men)", "few "),
]  # fmt: skip


def _sane(way: Way) -> Way:
    """Return the way without what falls into an idiom."""

    def kept(source: str, target: str, rng: random.Random) -> list[Edit]:
        """Offer the edits outside of idioms."""
        idioms = [m.span() for m in _IDIOM.finditer(target)]
        edits = way(source, target, rng)
        return [e for e in edits if not any(a < e.end and e.start < b for a, b in idioms) and _fits(target, e)]

    return kept


def _fits(target: str, edit: Edit) -> bool:
    """Tell whether the other word suits the words around it."""
    old, after, before = target[edit.start : edit.end].lower(), target[edit.end :], target[: edit.start]
    if old in ("more", "less", "better", "best", "most") and re.match(r" than\b| of\b", after):
        return False
    if old == "least":
        return not before.lower().endswith("at ")
    if old in ("more", "most") and edit.text in ("less", "least"):
        return not _MORE_ALONE.match(after) or (old == "most" and bool(_ADJECTIVE.match(after)))
    if old in _DOUBLE:
        return old in ("fall", "open", "cut", "end", "start", "low") and bool(_VERB_OR_NOUN.search(before))
    if old == "support":
        return bool(_SUPPORTING.search(before)) and not re.match(r" (?:for|from|in|to)\b", after)
    return not (old in ("boost", "attack", "attacks", "joined") and re.search(r"\b(?:in|of) $", before))


_MORE_ALONE = re.compile(r"[.,;!?\"]| (?:about|on|people|women|men|time|to|and|the|[a-z]+s)\b")
_ADJECTIVE = re.compile(r" [a-z]+(?:ive|ous|ant|ent|al|ful|ed)\b")
_DOUBLE = frozenset(
    listed("left light leaves close contract open cut kind like well fall opening end ends start low trust lead")
)
_VERB_OR_NOUN = re.compile(r"\b(?:to|will|would|could|can|may|a|an|he|she|they|it|we|the|sharp) $")
_SUPPORTING = re.compile(r"\b(?:to|will|would|they|we|who|[a-z]+s|[Dd]\.C\.|not|can|could) $")


WAYS: list[tuple[float, Way]] = [
    (24, _sane(words(MEASURE))), (14, _sane(patterns(_RULES))), (14, _sane(words(OUTCOME))), (7, _sane(words(PHRASES))),
]  # fmt: skip
