"""Errors of the thirteenth script: a negation that is lost."""

from __future__ import annotations

import random
import re

from translation_errors_13_tools import Pair, Rule, by_turns, fixed, past, third, words

_SKIP = r"(?! only\b| just\b| merely\b| necessarily\b| least\b| to mention\b| until\b| exactly\b| every| all\b| much\b)"
_AUX = r"(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might)"
_PRONOUN = r"(?! (?:I|you|he|she|it|we|they|there|that|this)\b)"
_ADVERB = r"(?:((?:immediately|really|even|actually|normally|usually|quite|yet|ever|necessarily|directly|just) ))?"
_STAY = {"matter", "mind", "bother", "care"}


def negation_dropped(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Leave out a negation, or say the contrary of a word that has one in it."""
    wrong = by_turns(pair[1], [(7, _PLAIN), (2.5, _NOUNS), (2, _HIDDEN)], rng)
    if wrong and re.search(
        r"(?:\bnot|n['’]t) (?:help|[^.,]*\b(?:till|until)|have [^.,]* (?:worse|better)|[^.,]*, (?:it is|but))\b",
        pair[1],
    ):
        return None
    return _settled(pair[1], wrong) if wrong else None


def _settled(true: str, wrong: str) -> str:
    """Put the words that go with a negation right behind the place where it stood."""
    at = next((i for i, (a, b) in enumerate(zip(true, wrong, strict=False)) if a != b), len(wrong))
    at = wrong.rfind(" ", 0, at) + 1
    head, tail = wrong[:at], wrong[at:]
    clause = re.match(r"[^.;:!?]*", tail)
    end = clause.end() if clause else 0
    body, rest = tail[:end], tail[end:]
    if re.search(r"\b(?:not|n't|never|no)\b", body):
        return wrong
    for old, new in (
        (r"\banyone\b", "someone"), (r"\banybody\b", "somebody"), (r"\banything\b", "something"), (r"\bany (?=[a-z]+s\b)", "some "),
        (r"\bany\b(?! more)", "some"), (r" at all\b", ""), (r" any ?more\b", ""), (r"\beither$", "too"), (r"\byet\b", "already"),
        (r"\bany longer\b", "still"), (r"\bnor\b", "and"), (r"\bmuch (?=[a-z]+)", "a lot of "),
    ):  # fmt: skip
        body = re.sub(old, new, body)
    return head + body + rest


def _did(match: re.Match[str], rng: random.Random) -> str | None:
    """Return the past of the verb behind did not."""
    adverb, verb = match[1] or "", match[2]
    return (adverb if adverb.strip() not in ("even", "yet", "ever", "just") else "") + past(verb)


def _does(match: re.Match[str], rng: random.Random) -> str | None:
    """Return the third person of the verb behind does not."""
    adverb, verb = match[1] or "", match[2]
    return (adverb if adverb.strip() not in ("even", "yet", "ever", "just") else "") + third(verb)


def _do(match: re.Match[str], rng: random.Random) -> str | None:
    """Return the verb behind do not, alone."""
    adverb, verb = match[1] or "", match[2]
    return (adverb if "even" not in adverb else "") + verb


def _never(match: re.Match[str], rng: random.Random) -> str | None:
    """Say always for never, or nothing."""
    return "always " if rng.random() < 0.6 else ""


_PLAIN: list[Rule] = [
    (re.compile(rf"\b[Dd]id(?:n['’]t| not) {_ADVERB}(?!(?:he|she|it|they|we|you|just|only)\b)([a-z]+)\b"), _did),
    (
        re.compile(
            rf"\b[Dd]oes(?:n['’]t| not) {_ADVERB}(?!(?:he|she|it|they|we|you|just|only|necessarily|and|or|but)\b)([a-z]+)\b"
        ),
        _does,
    ),
    (
        re.compile(
            rf"(?<!Why )(?<!why )\b[Dd]o(?:n['’]t| not) {_ADVERB}(?!(?:he|she|it|they|we|you|just|only|necessarily|and|or|but)\b)([a-z]+)\b"
        ),
        _do,
    ),
    fixed(rf"\b({_AUX}) not\b{_SKIP}(?! [a-z]+ but\b)", "{1}"),
    fixed(rf"\b({_AUX}) not\b{_SKIP}(?! [a-z]+ but\b)", "{1}"),
    fixed(
        rf"\b([Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Hh]as|[Hh]ave|[Hh]ad|[Ww]ould|[Cc]ould|[Ss]hould|[Mm]ust)n['’]t\b{_SKIP}{_PRONOUN}",
        "{1}",
    ),
    fixed(rf"\bcan(?:not|['’]t)\b{_SKIP}{_PRONOUN}", "can"),
    fixed(rf"\bwon['’]t\b{_SKIP}{_PRONOUN}", "will"),
    fixed(r"['’]s not\b(?! only| just| a question| that)", "'s"),
    fixed(r"['’](re|m|ve|d|ll) not\b(?! only| just)", "'{1}"),
    (re.compile(r"(?<=[a-z] )never (?!(?:again|mind|before)\b)"), _never),
    fixed(r"(?<=[a-z] )never been\b", "been", "long been"),
    fixed(r"(?<!or )\bnot to (?=[a-z]+\b)", "to "),
    fixed(r"\b([Nn])ot (?=(?:being|having|going|paying|knowing|telling|using|informing|accepting)\b)", ""),
    fixed(r"\bif not\b(?= [a-z]+ed\b)", "if"),
    fixed(r", (?:and )?not [a-z]+(?: [a-z]+)?(?=\.)", ""),
    fixed(r"\bno longer\b", "still", "now", ""),
    fixed(r"\bno more than\b", "more than"),
    fixed(r"\bnot yet\b", "already"),
]

_MASS = (
    "evidence|intention|information|mention|reaction|comment|progress|trust|confidence|agreement|damage|power|access|"
    "support|interest|news|need|response|reports|signs|injuries|casualties|plans|details|results|deaths|proof|contact|money|help|"
    "public|further details|new|official|direct|serious|major|immediate|significant|foreign|clear reason"
)
_NOUNS: list[Rule] = [
    fixed(rf"\b[Nn]o (?=(?:{_MASS})\b)", ""),
    fixed(r"(?<=[a-z] )no (?=[a-z]+s\b)(?! ?less)", ""),
    fixed(r"\bNo (?=[a-z]+s\b)(?!less)", "Some ", "Several "),
    fixed(r"(?<= )no (?=(?:such )?(?!confidence|evidence|information|insurance|assistance|resistance|violence|confirmation|ammunition)[a-z]*(?:tion|ment|ity|ship|ence|ance|ice|eal|surprise|reason|plan|sign|place|list|chance|deal|limit|ban|date|problem|decision|role|choice|time|end|tsunami|tail)(?:[.,]| (?:of|to|for|that|in|was|were|but|on|with|between|and|about)\b))", "a "),
    fixed(r"\b[Nn]o one (?=was|is|has|had|could|knows|will|else)", "someone "),
    fixed(r"\b[Nn]obody (?=was|is|has|had|could|knows|will|else)", "everybody ", "everyone "),
    fixed(r"\b[Nn]one of (?=the|them|us|these|those|its|his)", "all of ", "some of ", "some of "),
    fixed(r"\b[Nn]othing (?=was|is|has|had|to|in|about|but|can|will)(?! but)", "something "),
    fixed(r"\bnothing\b(?=[.,])", "everything", "something"),
    fixed(r"\b[Nn]either ([\w ]{2,40}?) nor\b", "both {1} and"),
    fixed(r"\b[Nn]either (?=side|of|party|country|leader|man|team)", "each "),
    fixed(r"(?<!or )\bwithout (?=an?\b|the\b|any\b|[a-z]+\b)(?!fail|doubt|[a-z]+ing\b)", "with "),
    fixed(r"(?<!or )\bwithout (?=giving|providing|citing|informing|saying|naming|elaborating|asking|losing|scoring|accepting|being|taking|using|telling|weeping)", "", "after ", "while "),
    fixed(r"\bnowhere\b", "everywhere", "somewhere"),
]  # fmt: skip

_HIDDEN: list[Rule] = words(
    """
    denied (?!boarding|access|entry|her|him|them) > confirmed\x20
    denies > confirms|admits
    deny (?!it) > confirm\x20
    denying > confirming
    refused to > agreed to
    refuses to > agrees to
    refusing to > agreeing to
    refuse to > agree to
    declined to > agreed to
    failed to > managed to
    fails to > manages to
    failing to > managing to
    failure to > willingness to
    rejected > accepted
    rejects > accepts
    reject > accept
    dismissed (?=the|sugg|claims|it|all|as|reports) > confirmed\x20
    unable to > able to
    unlikely > likely|certain
    impossible > possible
    unacceptable > acceptable
    unfair > fair
    unclear > clear
    unknown > known
    unhappy > happy
    unwilling > willing
    unsuccessful > successful
    unconstitutional > constitutional
    unconstitutionally > constitutionally
    unfit > fit
    unnecessary > necessary
    unarmed > armed
    unbeaten (?!run) > beaten\x20
    unchanged > changed
    unprecedented > ordinary
    undocumented > documented
    unverified > verified
    unfounded > well-founded
    groundless > well-founded
    illegal > legal
    illegally > legally
    inappropriate > appropriate
    incorrect > correct
    insufficient > sufficient
    ineffective > effective
    invalid > valid
    irresponsible > responsible
    disagree > agree
    disagreed > agreed
    dishonest > honest
    lack of > abundance of|presence of
    lacked > had
    lacks > has
    ruled out > confirmed|considered
    rule out > expect
    prevented (?=the|him|her|them|a|people|it) (?=[\\w ]{1,25} from) > kept\x20
    hardly (?=\\w) > certainly\x20
    barely (?=\\w) > comfortably\x20
    rarely > regularly
    harmless > harmful
    hopeless > hopeful
    homeless (?=people) > housed\x20
    innocent > guilty
    unwelcome > welcome
    unwarranted > warranted
    untrue > true
    false (?=claim|state|alleg|\\.) > true\x20
    unaware > aware
    """
)
