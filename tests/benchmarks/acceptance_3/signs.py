"""Errors of sign: the direction turned round."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from acceptance.pairs import Pair

from acceptance_3.common import Corpus, Edit, compiled, find, like, says, seen, starts, swap
from acceptance_3.sign_words import TURNS, Turn

_BEFORE_A_VERB = r"\b(to|will|would|can|could|did|may|might|must|not|should|n't|and) $"
_BEFORE_A_NOUN = r"\b(a|the|his|her|their|first|this|\w+-\d+|\w+ing|\w+al|to-\w+) $"
_UNCOUNTED = (
    r" [\d,.$£€]+ ?(percent|per|%|m|bn|million (dol|pou)|a )|.{0,3}[$£€]| a | half| twice"
    r"| (two|three|four|five|six|seven|\d+) (decade|year|month|week|hour|day|minute)"
    r"| [a-z]+(?<!two)(?<!three)(?<!four)(?<!five) "
)
_COUNTED = ("people", "women", "men", "talks", "players", "jobs")


def sign(rng: Random, pair: Pair, _: Corpus) -> Iterator[Edit]:
    """The direction turned round: more and less, rise and fall, win and defeat, best and worst, early and late."""
    for turn in TURNS:
        if says(pair, turn.cue):
            for match in find(turn.pattern, pair.en):
                new = _turned(rng, pair, match, turn)
                if new is not None:
                    sub = "dir " + match.group().strip().lower().split()[0]
                    yield swap(pair, match.span(), like(new, match.group()), sub)


def _turned(rng: Random, pair: Pair, match: re.Match[str], turn: Turn) -> str | None:
    """What stands for the match; None if the words beside it do not allow the turn."""
    old, before, after = match.group(), pair.en[: match.start()], pair.en[match.end() :]
    if turn.special == "ahead":
        new: str | None = old.replace("ahead", "behind")
    elif turn.special == "win":
        new = "lose" if seen(_BEFORE_A_VERB, before) else "defeat" if seen(_BEFORE_A_NOUN, before) else None
    elif turn.words:
        new = turn.words.get(old.lower())
    else:
        new = rng.choice(turn.others)
    if new is None or (old.startswith("buy") and after[:3] == "-to"):
        return None
    if old == "beat ":
        return "lose to " if seen(r"\b(to|will|would|can|could|did|may|might) $|n't $", before) else "lost to "
    if turn.special == "more":
        following = compiled(r"[ ]?(\w+)").match(after)
        return "fewer " if following and following.group(1) in _COUNTED else "less "
    if new == "fewer than" and starts(_UNCOUNTED, after):
        return "less than"
    return {"increase": "decrease", "increased": "decreased"}.get(old, new)
