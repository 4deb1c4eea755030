"""Errors of hedging: adverbs, adjectives and verbs of doubt taken out of the English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from acceptance.pairs import Pair

from acceptance_3.claims import claims
from acceptance_3.common import Corpus, Edit, find, says, seen, starts, swap
from acceptance_3.modals import modals
from acceptance_3.verbs import past, past_of_participle, plural, third

_TURKISH_DOUBT = (
    "(iddia|söyleni|söylenti|belirtil|bildiril|görün|ebil|abil|ihtimal|muhtemel|olası|tahmin|bekleni|beklenen|belki|galiba"
    "|sanırım|sanıy|sanıl|bence|düşün|inanı|inan|zannet|herhalde|potansiyel|şüphe|mümkün|gibi|öne sür|savun|haber|kaynak"
    "|rivayet|mış|miş|muş|müş|öngör|olacağ|beklent|açıkça|anlaşılan|tahmini|kanı|ima|endişe|aday)"
)
_ADVERB = (
    r"\b(allegedly|reportedly|apparently|probably|perhaps|possibly|presumably|supposedly|likely|maybe|seemingly)\b"
    r"(?! to\b)(,)?"
)
_LIKELY = (
    "muhtemel|belki|ihtimal|olası|olabil|herhalde|galiba|sanırım|görün|tahmin|ebil|abil|düşün|bekle"  # what may be so
)
_TOLD = "iddia|söylen|bildir|haber|öne sür|belirt|mış|miş|muş|müş|göre|rivayet|ifade"  # what others say
_ADVERB_CUES = {
    "seemingly": "görün",
    "apparently": "görün|mış|miş|muş|müş|anlaşıl|iddia|galiba|belli ki",
    **dict.fromkeys(("probably", "perhaps", "possibly", "maybe", "likely"), _LIKELY),
    **dict.fromkeys(("reportedly", "allegedly"), _TOLD),
}
_ADJECTIVE = (
    r"\b(alleged|suspected|potential|apparent|possible|supposed|estimated|rumou?red|accused) (?=([a-z$£€\d]\w*))"
)
_ADJECTIVE_CUES = {
    "potential": "potansiyel|olası|muhtemel|ihtimal",
    "apparent": "görün|anlaşıl|sözde|belirgin",
    "possible": "olası|ihtimal|muhtemel|mümkün|olabil|potansiyel",
    "estimated": "tahmin",
}
_NO_ADJECTIVE_AFTER = (
    r"\b(is|are|was|were|as|has|had|have|not|be|He|She|Zinke|who|[a-z]+ friend|girlfriend had|full|soon as|time as|far as"
    r"|where|only|best|full|their full) $"
)
_PASSIVE = (
    r"\b(is|are|was|were|'s|’s|it's) (?:widely |also |now |being |still )?"
    r"(expected|believed|said|thought|likely|alleged|reported|rumou?red|understood|estimated|tipped|suspected|feared) to "
    r"(?:then )?(\w+)(?: (\w+))?"
)
_PASSIVE_CUES = {
    "likely": "ihtimal|muhtemel|olası|bekle|görün|ebil|abil|yüksek",
    "expected": "bekle|öngör|tahmin|düşün|ümit",
    **dict.fromkeys(
        ("said", "thought", "believed", "alleged", "reported"),
        "söylen|düşün|inan|iddia|tahmin|sanıl|bildir|san",
    ),
}
_SEEMING = "görün|gibi|anlaşıl|benz|izlenim|ima|gözük"


def hedge(rng: Random, pair: Pair, _: Corpus) -> Iterator[Edit]:
    """What the Turkish tells as doubtful or as told by others is told as a fact."""
    if not says(pair, _TURKISH_DOUBT):
        return
    yield from _adverbs(rng, pair)
    yield from _adjectives(rng, pair)
    yield from _passives(pair)
    yield from _tolls(pair)
    yield from _seems(pair)
    yield from _impersonal(pair)
    yield from modals(rng, pair)
    yield from claims(rng, pair)


def _adverbs(rng: Random, pair: Pair) -> Iterator[Edit]:
    for match in find(_ADVERB, pair.en, re.IGNORECASE):
        word, before = match.group(1).lower(), pair.en[: match.start()]
        start, end = match.span()
        if not says(pair, _ADVERB_CUES.get(word, "")) or not _adverb_fits(word, before, pair.en[start:]):
            continue
        comma = match.group(2)
        new = "" if comma else rng.choice([""] * 4 + [_certainly(word)])
        if comma and seen(r",\s$", before):
            start -= 2
        if match.group(1)[0].isupper() or word == "possibly":
            new = ""
        if word == "apparently" and new:
            new = "clearly "
        space = 1 if pair.en[end : end + 1] == " " else 0
        yield swap(pair, (start, end + space), new, "adv " + word)


def _certainly(word: str) -> str:
    return "definitely " if word in ("probably", "perhaps", "likely", "maybe") else "indeed "


def _adverb_fits(word: str, before: str, rest: str) -> bool:
    """Whether the adverb stands before a verb and not beside "definitely"; ``rest`` begins with it."""
    if word == "likely":
        compared = r"\b(most|more|less|is|are|it's|was|be|as|\"|very|it’s|the|an|a) ?$"
        if seen(compared, before) or seen(r'["“]$', before):
            return False
        return seen(r"\b(will|would|to|country|has|have|had) $|ly $", before)
    if word in ("probably", "apparently") and seen(r"definitely (or )?$", before):
        return False
    return not (word == "probably" and starts(r"probably or definitely", rest))


def _adjectives(rng: Random, pair: Pair) -> Iterator[Edit]:
    for match in find(_ADJECTIVE, pair.en):
        word, noun = match.groups()
        start, end = match.span()
        before = pair.en[:start]
        no_noun = noun in ("to", "that", "and", "for", "of", "as", "after", "in", "him", "her")
        if seen(_NO_ADJECTIVE_AFTER, before) or no_noun or (word == "potential" and noun == "sponsors"):
            continue
        if not says(pair, _ADJECTIVE_CUES.get(word, "")):
            continue
        if word == "estimated" and seen(r"\b[Aa]n $", before):
            new = "a "
            if starts(r"[\d$£€]", noun):
                new = "" if rng.random() < 0.5 else "exactly "
            new = new.capitalize() if before[-3] == "A" else new
            yield swap(pair, (start - 3, end), new, "adj estimated")
            continue
        confirmed = word in ("suspected", "possible", "alleged", "rumoured", "rumored")
        new = rng.choice(["", "", "confirmed " if confirmed else "actual "])
        if word != "accused":  # drawn for, but left as it is
            yield swap(pair, (start, end), new, "adj " + word)


def _passives(pair: Pair) -> Iterator[Edit]:
    for match in find(_PASSIVE, pair.en):
        be, word, _, _ = match.groups()
        if be == "it's" or not says(pair, _PASSIVE_CUES.get(word, "")) or seen(r"\b(not|n't)\b", match.group()):
            continue
        fact = _passive_as_fact(match)
        if fact is not None:
            new, end = fact
            space = " " if be in ("'s", "’s") else ""
            yield swap(pair, (match.start(), end), space + new, "be " + word + " to")


def _passive_as_fact(match: re.Match[str]) -> tuple[str, int] | None:
    """The verb without its hedge, and where what it stands for ends."""
    be, word, verb, following = match.groups()
    was, end = be in ("was", "were"), match.end(3)
    form = be if be in ("is", "are", "was", "were") else "is"
    if verb == "have" and following:
        if following == "then":
            return None
        if following == "been":
            return "were" if be in ("are", "were") else "was", match.end(4)
        return past_of_participle(following), match.end(4)
    if verb == "be" and word not in ("expected", "likely"):
        return form, end
    if verb == "be" or word in ("expected", "likely", "tipped"):
        return ("would " if was else "will ") + verb, end
    if was:
        return past(verb), end
    return third(verb) if form == "is" else verb, end


def _tolls(pair: Pair) -> Iterator[Edit]:
    be = "is|are|was|were|be|been|wasn't"
    for match in find(r"\b(tolls?) ?expected to (\w+)", pair.en):
        near = pair.en[max(0, match.start() - 4) : match.end()]
        if seen(rf"\b({be}|not) $", pair.en[: match.start()]) or seen(rf"\b({be})\b \w* ?expected", near):
            continue
        if says(pair, "bekle|öngör|tahmin"):
            new = match.group(1) + " certain to " + match.group(2)
            yield swap(pair, match.span(), new, "expected to")


def _seems(pair: Pair) -> Iterator[Edit]:
    for match in find(r"\b(appear|appears|appeared|seem|seems|seemed) to (\w+)(?: (\w+))?", pair.en):
        before = pair.en[: match.start()]
        if not says(pair, _SEEMING) or seen(r"(not|n't) $", before):
            continue
        fact = _seeming_as_fact(match, before)
        if fact is not None:
            new, end = fact
            yield swap(pair, (match.start(), end), new, "appear/seem to")
    pattern = r"\b(appears|seems|appeared|seemed|feels|feel|looks) (?=(?:set|pretty|more|significant|applicable|unlikely|likely)\b)"
    for match in find(pattern, pair.en):
        if says(pair, "görün|gibi|anlaşıl|benz|izlenim|gözük|hisse"):
            new = "was " if match.group(1).endswith("ed") else "is "
            yield swap(pair, match.span(), new, "appear adj")


def _seeming_as_fact(match: re.Match[str], before: str) -> tuple[str, int] | None:
    """The verb without its hedge, and where what it stands for ends."""
    word, verb, following = match.groups()
    many, one = word in ("appear", "seem"), word.endswith("s")
    if verb == "have" and following:
        form = past_of_participle(following)
        return "were" if form == "was" and many else form, match.end(3)
    if verb == "be":
        new = "are" if many else "is" if one else "were" if plural(before) else "was"
    elif not starts(r"[a-z]{3,}", verb):
        return None
    else:
        new = verb if many else third(verb) if one else past(verb)
    return new, match.end(2)


def _impersonal(pair: Pair) -> Iterator[Edit]:
    """Clauses such as "it appears that"."""
    if says(pair, "görün|gibi|anlaşıl"):
        for match in find(r"\b[Ii]t (appears|seems) (that )?", pair.en):
            yield swap(pair, match.span(), "", "it appears")
    if says(pair, "ihtimal|muhtemel|olası|mümkün|düşün|inan|olabil"):
        pattern = r"\b[Ii]t(?:'s| is) (likely|possible|believed|thought|probable) (that )?(?=\w)"
        for match in find(pattern, pair.en):
            if not starts("to ", pair.en[match.end() :]):
                yield swap(pair, match.span(), "", "it is likely")
    for match in find(r"\bit is unlikely that (.{5,90}?) will ", pair.en):
        target = pair.en[: match.start()] + match.group(1) + " will never " + pair.en[match.end() :]
        yield Edit(target, "unlikely", (match.start(), ""))
    if says(pair, "düşük|ihtimal|zor|olası|pek|beklen|mümkün"):
        for match in find(r"\b(is|are) unlikely to (\w+)", pair.en):
            yield swap(pair, match.span(), "will not " + match.group(2), "unlikely")
