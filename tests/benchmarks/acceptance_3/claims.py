"""Errors of hedging: what people think or claim made a fact."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from acceptance.pairs import Pair

from acceptance_3.common import Edit, find, says, seen, starts, swap

_THINK = (
    r"\b(?:I|We|we) (?:think|believe|guess|suspect|feel)(?: that)? "
    r"(?=(?:the|that|this|it|we|he|she|they|green|'ye'|a|you|there|I|people|our|in|so)\b)"
)
_CLAIM = (
    r"\b(claims?|claimed|alleges?|alleged|suggests?|suggested|speculated|estimates?|estimated) "
    r"(?=(?:that |the|he|she|it|they|his|[A-Z]\w+|there|hip hop)\b)"
)
_NO_CLAIM_AFTER = (
    r"\b(the|of|to|a|these|those|his|her|their|previous|such|against|any|for|was|were|is|are|has|an|two penalty|those|did"
    r"|not) $"
)
_PROVED = {
    "claims": ("proves", "has shown"),
    "claim": ("have proved", "prove"),
    "claimed": ("proved", "revealed", "confirmed"),
    "alleges": ("proves",),
    "allege": ("prove",),
    "alleged": ("proved", "confirmed"),
    "suggests": ("proves", "confirms"),
    "suggest": ("prove", "confirm"),
    "suggested": ("proved", "confirmed"),
    "estimates": ("has established",),
    "estimate": ("know",),
    "estimated": ("established",),
    "speculated": ("confirmed",),
}
_PROOF = {
    "allegation": "fact", "allegations": "proof", "claims": "proof", "accusations": "proof", "accusation": "proof",
    "rumours": "confirmation", "rumors": "confirmation", "speculation": "confirmation", "suspicion": "proof",
    "suspicions": "proof",
}  # fmt: skip
_NO_PROOF_AFTER = (
    r"\b(these|those|denied|denies|denying|denounced|rejected|dismissed|deny|two|many|several|multiple"
    r"|the sexual misconduct|false|of|are|were) $"
)


def claims(rng: Random, pair: Pair) -> Iterator[Edit]:
    """Thoughts and claims told as facts."""
    yield from _thoughts(rng, pair)
    yield from _claims(rng, pair)
    yield from _accused(rng, pair)
    yield from _expected(pair)
    yield from _rumours(rng, pair)


def _thoughts(rng: Random, pair: Pair) -> Iterator[Edit]:
    if says(pair, "sanırım|bence|düşün|inan|galiba|zannet|şüphe|hisse|tahmin"):
        for match in find(_THINK, pair.en):
            yield swap(pair, match.span(), "", "I think")
    if says(pair, "sanırım|bence|düşün|inan|galiba|diyebil|söyleyebil"):
        for match in find(r",? I (?:think|guess|believe|suspect)(?=[,.\"])", pair.en):
            yield swap(pair, match.span(), "", "I think tag")
    if not says(pair, "düşün|inan|endişe|kork|şüphe|san|tahmin"):
        return
    first = r"\b(I|we|We|not|n't|to|you|You|could|can|would|what|which|best|longer|many people) $"
    pattern = r"\b(believe|believes|think|thinks|fear|suspect|suspects) (?=(?:that |the|he|she|it|this|they|there)\b)"
    for match in find(pattern, pair.en):
        if not seen(first, pair.en[: match.start()]):
            one = match.group(1).endswith("s")
            new = rng.choice(["knows", "knows", "has confirmed"] if one else ["know", "know", "have confirmed"])
            yield swap(pair, match.span(), new + " ", "believe -> know")


def _claims(rng: Random, pair: Pair) -> Iterator[Edit]:
    if not says(pair, "iddia|öne sür|savun|göster|ima|tahmin|suçla|düşün|söyle|öner"):
        return
    for match in find(_CLAIM, pair.en):
        word = match.group(1)
        if seen(_NO_CLAIM_AFTER, pair.en[: match.start()]):
            continue
        if word.startswith("sugg") and not says(pair, "göster|ima|düşün|işaret|iddia|öne sür|açıkl"):
            continue
        yield swap(pair, match.span(1), rng.choice(_PROVED[word]), "claim -> prove")


def _accused(rng: Random, pair: Pair) -> Iterator[Edit]:
    if not says(pair, "suçla|itham|şüphe|iddia"):
        return
    for match in find(r"\b(accused|suspected) of (?=\w+ing\b|an? |the |misus|sexual|assault)", pair.en):
        before = pair.en[: match.start()]
        if seen(r"\b(been|being) $", before):
            new = "convicted of "
        elif seen(r"\b(is|are|was|were|be) $", before):
            new = rng.choice(["guilty of ", "convicted of "])
        elif seen(r"\b(who|has|have|had) $|\b(he|she|they|it|[A-Z]\w+) $", before):
            continue
        else:
            new = "guilty of "
        yield swap(pair, match.span(), new, "accused of")


def _expected(pair: Pair) -> Iterator[Edit]:
    if says(pair, "mümkün|ihtimal|olası|ebil|abil|bekle"):
        for match in find(r"\b(?:is|are) (possible)\b(?=[,. ])", pair.en):
            if not seen(r"[Ii]t $", pair.en[: match.start()]):
                yield swap(pair, match.span(1), "certain", "is possible")
    if says(pair, "bekle|tahmin|öngör"):
        for match in find(r"\bare expected\b(?! to)", pair.en):
            yield swap(pair, (match.start() + 4, match.end()), "certain", "are expected")


def _rumours(rng: Random, pair: Pair) -> Iterator[Edit]:
    pattern = r"\b(rumou?rs|speculation|allegations?|claims|accusations?|suspicions?) (that|of|against|about)\b"
    if not says(pair, "iddia|söylenti|suçlama|spekülasyon|şüphe|itham"):
        return
    for match in find(pattern, pair.en):
        if rng.random() >= 0.8:
            continue
        before, after = pair.en[: match.start()], pair.en[match.end() :]
        new = _PROOF[match.group(1)]
        if new == "fact" and match.group(2) != "that":
            new = "proof"
        plain = not seen(_NO_PROOF_AFTER, before) and not seen(r"\b[Aa]n? $", before)
        if plain and not starts(r" [a-z]+ (are|were|have)", after):
            yield swap(pair, match.span(1), new, "claims -> proof")
