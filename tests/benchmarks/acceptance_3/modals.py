"""Errors of hedging: "may", "might" and "could" made certain."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from acceptance.pairs import Pair

from acceptance_3.common import Edit, find, says, seen, starts, swap
from acceptance_3.verbs import past_of_participle, plural

_MODAL = r"\b(may|might|could)( also| now| well| just| then| only)? (\w+)( (\w+))?( (\w+))?"
_NO_VERBS = ("not", "he", "she", "it", "they", "we", "you", "I", "the", "a", "only", "anyone")
_ABILITIES = (
    "see", "walk", "hear", "only", "feel", "eat", "hold", "trouble", "direct", "believe", "actually", "possibly", "affect",
)  # fmt: skip
_OPEN_CLAUSE = (
    r"\b(no one in [A-Z]\w+ East|if|anyone|whether|so that|wish|nobody|no one|as long as|believing|not that)\b"
    r"[^,.;]{0,40}$"
)
_PARTICIPLES = ("been", "set", "captured", "played", "saved", "skewed", "magnified", "dominated", "nicked")
_TOLD_BEFORE_BE = r"\b(said|told|added|fear|feared|announced|claimed|thought|believed) (?!\w+ing)[^.]{0,80}$"
_TOLD_BEFORE_VERB = r"\b(said|told|added|feared|announced|claimed|thought|believed)\b[^.]{0,80}$"


def modals(rng: Random, pair: Pair) -> Iterator[Edit]:
    """What may be so is, was or will be; the Turkish tells it as possible."""
    if not says(pair, "ebil|abil|ihtimal|muhtemel|belki|olası|mümkün|galiba|potansiyel|bulab"):
        return
    for match in find(_MODAL, pair.en):
        word, verb = match.group(1), match.group(3)
        before, after = pair.en[: match.start()], pair.en[match.end() :]
        if verb in _NO_VERBS or (word == "could" and verb in _ABILITIES):
            continue
        if seen(_OPEN_CLAUSE, before, re.IGNORECASE) or ("?" in after and seen(r'(^|\. |")$', before)):
            continue
        fact = _as_fact(rng, match, before)
        if fact is not None:
            new, end = fact
            yield swap(pair, (match.start(), end), new, "modal " + word)


def _as_fact(rng: Random, match: re.Match[str], before: str) -> tuple[str, int] | None:
    """The verb without its modal, and where what it stands for ends."""
    adverb, verb, following, end = match.group(2) or "", match.group(3), match.group(5) or "", match.end(3)
    if verb == "have" and following:
        return _perfect(match, before, adverb)
    if verb == "be":
        return _being(rng, before, adverb, following), end
    if verb.endswith(("ed", "ing")) and verb not in ("need", "feed", "bring"):
        return None
    draw = rng.random()
    told = seen(_TOLD_BEFORE_VERB, before)
    if draw < 0.75 or not seen(r"\b(it|he|she|they|which|that|which also|we)\W*$", before):
        return ("would" if told else "will") + adverb + " " + verb, end
    return ("was" if told else "are" if plural(before) else "is") + " certain to " + verb, end


def _perfect(match: re.Match[str], before: str, adverb: str) -> tuple[str, int] | None:
    """For "may have done": what was done."""
    participle, end = match.group(5), match.end(5)
    if participle == "been":
        new = "were" if plural(before) else "was"
    elif participle == "also":
        return None
    elif participle in _PARTICIPLES or participle.endswith("ed"):
        new = past_of_participle(participle)
    elif match.group(1) == "may":
        new, end = "have" if plural(before) or participle == "information" else "has", match.end(3)
    else:
        return None
    if new in ("was", "were"):
        return new + adverb, end
    return (adverb.strip() + " " + new).strip(), end


def _being(rng: Random, before: str, adverb: str, following: str) -> str:
    """For "may be": what is or will be."""
    subject = seen(r"\b(it|he|she|they|which|that|this|television|there)\W*$", before)
    later = rng.random() < 0.6
    if seen(_TOLD_BEFORE_BE, before) and not seen(r"\b(says?|fear)\b", before):
        return "would" + adverb + " be"
    if later or not subject or starts(r"\w+ed\b|given|put|made", following):
        return "will" + adverb + " be"
    return ("are" if plural(before) else "is") + adverb
