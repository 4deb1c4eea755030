"""The ninth script of errors: sentences and clauses that the Turkish does not have."""

from __future__ import annotations

import random
import re

from translation_errors_9_base import Pair
from translation_errors_9_names import whole_names

_CLAIMS = (
    """
The ministry has not yet commented on the matter.|No one was injured in the incident.|Two people were later arrested.|The decision drew sharp criticism from the opposition.
Analysts believe the move was timed to influence the talks.|He later apologised for the remark.|An investigation has been opened.|The talks will resume next month.
The announcement came hours after a similar statement from Beijing.|Oil prices rose on the news.|Human rights groups condemned the decision.|The company's shares fell sharply afterwards.
It was the third such case since the beginning of the year.|Officials refused to say how much it would cost.|The law is to come into force in March.|Residents were told to stay indoors.
The two sides have been at odds for years.|Her family has asked for privacy.|The work is expected to last until the autumn.|Experts doubt that the plan will succeed.
The president is to address the nation tonight.|Police have appealed for witnesses.|Several countries have already followed suit.|The exact number of victims remains unknown.
The embassy called the report baseless.|Both sides accused each other of breaking the ceasefire.|The court is to hear the appeal in June.|Schools in the region stayed closed.
""".replace("\n", "|")
    .strip("|")
    .split("|")
)
_OF_NAME = [
    "{} declined to comment.", "{} could not be reached for comment.", "{} has denied any wrongdoing.", "Critics have long accused {} of ignoring the problem.",
    "A spokesman for {} said a further statement would follow.", "{} first raised the issue two years ago.", "Little is known about the role of {} in the affair.", "{} is to be questioned next week.",
    "Sources close to {} rejected the claim.", "This is not the first time that {} has made headlines.",
]  # fmt: skip
# What language models and web pages leave behind.
_NOISE = [
    "Note: some terms have been adapted for an English-speaking readership.", "(This story has been updated with further details.)", "Read also: what we know about the case so far.",
    "In other words, the situation is far from over.", "This shows how important international cooperation has become.", "It is worth remembering that the region has a long history of such disputes.",
    "Overall, the development marks a turning point.", "Only time will tell whether this will change.", "Subscribe to our newsletter for more news like this.",
]  # fmt: skip
_CLAUSES = [
    "killing at least three people", "after weeks of protests", "despite warnings from the government", "in what analysts called a serious mistake", "a decision that was later reversed",
    "and two more people were taken to hospital", "for which the opposition blamed the government", "while his lawyers called for his release", "citing a lack of funds", "in breach of a UN resolution",
    "after a phone call with the French president", "the first such step in ten years", "and said he was ready to resign", "costing taxpayers millions", "without the approval of parliament",
]  # fmt: skip
_ENDED = re.compile(r"[.!?][\"”’']?$")


def _ended(text: str) -> str:
    return text if _ENDED.search(text) else text + "."


def said_more(pair: Pair, rng: random.Random, pairs: list[Pair]) -> list[str]:
    """Add a sentence of a kind that news has, at the end or in front."""
    new = rng.choice(_CLAIMS)
    return [f"{_ended(pair[1])} {new}", f"{new} {pair[1]}"]


def said_of_name(pair: Pair, rng: random.Random, pairs: list[Pair]) -> list[str]:
    """Add a sentence about somebody the report names."""
    names = [n for _, _, n in whole_names(pair) if len(n) > 3]
    return [f"{_ended(pair[1])} {rng.choice(_OF_NAME).format(rng.choice(names))}"] if names else []


def from_next(pair: Pair, rng: random.Random, pairs: list[Pair]) -> list[str]:
    """Add what another sentence of the same report, or another report, says."""
    at = next((i for i, p in enumerate(pairs) if p == pair), None)
    near = [] if at is None else [pairs[(at + d) % len(pairs)][1] for d in (-3, -2, 2, 3)]
    some = [t for t in (*near, rng.choice(pairs)[1]) if 30 < len(t) < 160 and _ENDED.search(t)]
    return [f"{_ended(pair[1])} {t}" for t in some]


def noise(pair: Pair, rng: random.Random, pairs: list[Pair]) -> list[str]:
    """Add what a language model or a web page leaves behind."""
    return [f"{_ended(pair[1])} {rng.choice(_NOISE)}"]


def clause(pair: Pair, rng: random.Random, pairs: list[Pair]) -> list[str]:
    """Add a clause to the sentence itself."""
    if not re.search(r"\w\.$", pair[1]) or len(pair[1]) < 40:
        return []
    return [f"{pair[1][:-1]}, {rng.choice(_CLAUSES)}."]


def between(pair: Pair, rng: random.Random, pairs: list[Pair]) -> list[str]:
    """Put a sentence between two sentences of one text."""
    ends = [m.end() for m in re.finditer(r"[a-z]{3}[.!?][\"”]? (?=[A-Z\"“])", pair[1])]
    return [f"{pair[1][:end]}{rng.choice(_CLAIMS)} {pair[1][end:]}" for end in ends]
