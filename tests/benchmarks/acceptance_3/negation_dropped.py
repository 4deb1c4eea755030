"""Errors of negation: a denial of the Turkish that the English does not have any more."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from acceptance.pairs import Pair

from acceptance_3.common import Corpus, Edit, find, like, put, says, seen, starts
from acceptance_3.verbs import past, third

_TURKISH_DENIAL = (
    r"\bdeğil|\byok|\bhiç|\basla\b|\bne .* ne\b|m[ae]dı|m[ae]di|m[ae]y[ae]|m[aıe]z\b|m[ae]z|m[ıiuü]yor|m[ae]m[ıie]ş"
    r"|m[ae]mış|m[ae]m[ae]|m[ae]yıp|meyip|m[ae]yan|meyen|m[ae]dığ|mediğ|m[ae]k?s[ıi]z|s[ıiuü]z\b|s[ıiuü]z|m[ae]d[ae]n"
    r"|imkansız|\bhayır|m[ae]y[ıi]n|hariç|\bkimse|red"
)
_AFTER_ANY = (
    (r"\bany (?=\w)", "some "),
    (r"\banything\b", "something"),
    (r"\banyone\b", "someone"),
    (r"\banybody\b", "somebody"),
    (r" (at all|anymore|any longer|yet|either)\b", ""),
)
_CHOICE_BEFORE = r"(whether or|or|why|if|certainly|sure|of course|doubt|for certain|probably) $"
_UNTIL = r"[^.]{0,60}\b(until|till|unless)\b"
_NOT = r"(?: not|n't|n’t)"
_PRONOUN = r"(?:he|she|it|they|you|we|I)\b"
_DID = rf"\b(did){_NOT} (?!only|just|even|necessarily|quite)(really |actually |ever |know |fully |\w+ly )?(\w+)\b"
_AUXILIARY = (
    rf"\b(is|are|was|were|has|have|had|will|would|should|could|must|may|might|can|am){_NOT}\b"
    rf"(?! only| just| even| necessarily|,? {_PRONOUN}| until| to mention| least| help)"
)
_SHORT = (
    r"\b(can't|can’t|cannot|won't|won’t|couldn't|wouldn't|shouldn't|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't)\b"
    rf"(?! (?:only|just|even|help|until)|,? {_PRONOUN})"
)
_BARE = r"\bnot (?=(?:happy|guilty|yet|a |the |as |enough|to |all|being|because|in |sure|clear|possible|true|very)\b)"
_BEFORE_BARE = (
    r"(is|are|was|were|has|have|had|will|would|should|could|can|do|does|did|may|might|must|am|'s|'re|'m|whether or|or|if"
    r"|why|but) $"
)
_NO = (
    r"\b(is|are|was|were|has|have|had|with|'s|be|There's|got|there|offered|made|gave|makes|said|given) (no) "
    r"(?!longer|doubt|more|later|one|matter|less|fewer|stranger|secret|wonder|surprise|better)(\w+)"
)
_SINGULARS = (
    "way", "place", "plan", "plans", "need", "point", "power", "deal", "choice", "idea", "problem", "reason", "question",
    "obligation", "contract", "difference", "mention", "country", "apology",
)  # fmt: skip
_PREFIXED = {
    "impossible": "possible", "unlikely": "likely", "unclear": "clear", "unfair": "fair", "unknown": "known",
    "unhappy": "happy", "unacceptable": "acceptable", "unfounded": "well-founded", "untrue": "true", "illegal": "legal",
    "illegally": "legally", "incorrect": "correct", "undocumented": "documented", "unusual": "usual",
    "dishonest": "honest", "invalid": "valid", "irrelevant": "relevant", "uncertain": "certain", "unwilling": "willing",
    "inappropriate": "appropriate", "insufficient": "sufficient", "unnecessary": "necessary", "unlawful": "lawful",
    "untruthful": "truthful",
}  # fmt: skip
_ADMITTED = {"denied": "admitted", "denies": "admits", "denying": "admitting", "deny": "admit"}


def negation_dropped(rng: Random, pair: Pair, _: Corpus) -> Iterator[Edit]:
    """A denial taken out, or a word that denies turned into its contrary; the Turkish has some denial."""
    if not says(pair, _TURKISH_DENIAL):
        return
    yield from _did(pair)
    yield from _do(pair)
    yield from _auxiliaries(pair)
    yield from _short(pair)
    yield from _never(rng, pair)
    yield from _nothing(rng, pair)
    yield from _without(pair)
    yield from _no(rng, pair)
    yield from _contraries(pair)
    yield from _bare(pair)


def _edit(pair: Pair, start: int, end: int, new: str, sub: str) -> Edit:
    target = put(pair.en, start, end, new)
    return Edit(_without_any(target, min(len(target), start + len(new))), sub, (start, ""))


def _without_any(text: str, start: int) -> str:
    """``text`` with the words that need a denial changed, from ``start`` to the end of the clause."""
    head, tail = text[:start], text[start:]
    stop = re.search(r"[.;!?]", tail)
    end = stop.start() if stop else len(tail)
    clause = tail[:end]
    for pattern, new in _AFTER_ANY:
        clause = re.sub(pattern, new, clause, count=1)
    return head + clause + tail[end:]


def _did(pair: Pair) -> Iterator[Edit]:
    for match in find(_DID, pair.en):
        adverb, verb = match.group(2) or "", match.group(3)
        if adverb.strip() == "know":
            yield _edit(pair, match.start(), match.start(2) + 4, past("know"), "did not")
            continue
        no_verb = verb in ("the", "he", "she", "it", "they", "we", "you", "i", "anyone", "also", "too")
        if no_verb or starts(_UNTIL, pair.en[match.end() :]):
            continue
        if not seen(r"\b(Why|Maybe she|if|whether)\b.{0,12}$", pair.en[: match.start()]):
            yield _edit(pair, *match.span(), adverb.replace("ever ", "") + past(verb), "did not")


def _do(pair: Pair) -> Iterator[Edit]:
    for match in find(rf"\b([Dd]oes){_NOT} (?!only|just|even|necessarily)(?:really |actually )?(\w+)\b", pair.en):
        before = pair.en[: match.start()]
        if not starts(_UNTIL, pair.en[match.end() :]) and not seen(_CHOICE_BEFORE + "|- $", before):
            yield _edit(pair, *match.span(), third(match.group(2)), "does not")
    for match in find(rf"\b([Dd]o){_NOT} (?!only|just|even|necessarily|you|we|they)(?=\w)", pair.en):
        if not seen(_CHOICE_BEFORE, pair.en[: match.start()]):
            yield _edit(pair, *match.span(), "", "do not")


def _auxiliaries(pair: Pair) -> Iterator[Edit]:
    for match in find(_AUXILIARY, pair.en, re.IGNORECASE):
        after = pair.en[match.end() :]
        if seen(_CHOICE_BEFORE + "|what $|[Ii]n case you $", pair.en[: match.start()]):
            continue
        if starts(r"[^.]{0,60}\b(but rather|until|till|unless|nor)\b", after):
            continue
        asked = "?" in after[:30] and match.start() < 3
        if not asked and match.group(1).lower() not in ("may", "might"):
            yield _edit(pair, *match.span(), match.group(1), "aux not")


def _short(pair: Pair) -> Iterator[Edit]:
    for match in find(_SHORT, pair.en, re.IGNORECASE):
        new = {"can't": "can", "cannot": "can", "won't": "will"}.get(match.group().lower().replace("’", "'"))
        if new is not None and not starts(r"[^.]{0,40}\b(until|unless|nor)\b", pair.en[match.end() :]):
            yield _edit(pair, *match.span(), like(new, match.group()), "cannot/won't")
    short_be = (
        r"(?:'m|'re|’re|’m) not\b(?! only| just| even)|\b(?:he|she|it|that|there)(?:'s|’s) not\b(?! only| just| even)"
    )
    for match in find(short_be, pair.en):
        yield _edit(pair, match.end() - 4, match.end(), "", "'s not")


def _never(rng: Random, pair: Pair) -> Iterator[Edit]:
    for match in find(r"\bnever\b(?! before| mind)", pair.en):
        perfect = seen(r"(has|have|had|was|were|is|are|could|would|will) $", pair.en[: match.start()])
        participle = starts(r" \w+ed\b| been", pair.en[match.end() :])
        new = rng.choice(["", "often"] if perfect or participle else ["always", "often"])
        yield _edit(pair, *match.span(), new, "never")
    for match in find(r"\bno longer\b", pair.en):
        yield _edit(pair, *match.span(), "still", "no longer")


def _nothing(rng: Random, pair: Pair) -> Iterator[Edit]:
    for match in find(r"\b([Nn]othing)\b(?! (?:but|like|more|less|short))", pair.en):
        new = rng.choice(["something", "everything"])
        yield _edit(pair, *match.span(), like(new, match.group()), "nothing")
    for match in find(r"\b([Nn]obody|[Nn]o one|[Nn]one)\b(?! (?:other|of the above))", pair.en):
        if match.group().lower() != "none":
            new = "everyone"
        elif starts(r" of (the|them|us|these|those)", pair.en[match.end() :]):
            new = rng.choice(["some", "many"])
        else:
            new = "some"
        yield _edit(pair, *match.span(), like(new, match.group()), "nobody")


def _without(pair: Pair) -> Iterator[Edit]:
    for match in find(r"(?<!with or )\bwithout (?=(?:a|an|the|any|his|her|their|that|\w+ing|[a-z]+)\b)", pair.en):
        after = pair.en[match.end() :]
        if starts(r"\w+ing\b", after):
            yield _edit(pair, *match.span(), "by ", "without")
        elif not starts(r"(doubt|question)\b", after):
            yield _edit(pair, *match.span(), "with ", "without")


def _no(rng: Random, pair: Pair) -> Iterator[Edit]:
    """The word "no" before a noun."""
    for match in find(_NO, pair.en):
        noun = match.group(3)
        plural = noun.endswith("s") and not noun.endswith("ss") and noun not in ("access", "news", "status")
        if plural and match.group(1) not in ("is", "was"):
            new = "many"
        else:
            new = rng.choice(["some", "clear"] if noun in ("evidence", "indication", "sign") else ["some"])
        if new == "some" and noun in _SINGULARS and not noun.endswith("s"):
            new = "a"
        new = {"need": "a", "power": "the", "idea": "an"}.get(noun, new)
        yield _edit(pair, *match.span(2), new, "no N")


def _contraries(pair: Pair) -> Iterator[Edit]:
    for match in find(r"\bunable to\b", pair.en):
        yield _edit(pair, *match.span(), "able to", "unable")
    for match in find(r"\b([Nn])either\b(.{2,60}?)\bnor\b", pair.en):
        both = like("both", match.group()) + match.group(2) + "and"
        target = pair.en[: match.start()] + both + pair.en[match.end() :]
        yield Edit(target, "neither", (match.start(), ""))
    for match in find(r"\b(" + "|".join(_PREFIXED) + r"|non-\w+)\b", pair.en):
        word = match.group()
        if word in _PREFIXED:
            yield _edit(pair, *match.span(), _PREFIXED[word], "neg prefix")
        elif len(word) > 7:
            yield _edit(pair, *match.span(), word.removeprefix("non-"), "neg prefix")
    for match in find(r"\b(failed|fails|fail|refused|refuses|refuse|declined) to (\w+)\b", pair.en):
        word, verb = match.groups()
        new = past(verb) if word.endswith("ed") else third(verb) if word.endswith("s") else verb
        yield _edit(pair, *match.span(), new, "failed/refused to")
    if says(pair, "redde|inkar|yalanl|kabul etme"):
        for match in find(r"\b(denied|denies|denying|deny)\b", pair.en):
            yield _edit(pair, *match.span(), _ADMITTED[match.group()], "deny")


def _bare(pair: Pair) -> Iterator[Edit]:
    """The word "not" without a verb before it."""
    for match in find(_BARE, pair.en):
        before, after = pair.en[: match.start()], pair.en[match.end() :]
        if not seen(_BEFORE_BARE, before) and not starts(r"to mention|only|yet", after):
            yield _edit(pair, *match.span(), "", "bare not")
