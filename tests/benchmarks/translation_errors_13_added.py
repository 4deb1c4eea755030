"""Errors of the thirteenth script: a negation that the source does not have."""

from __future__ import annotations

import random
import re

from translation_errors_13_tools import IRREGULAR, Pair, Rule, by_turns, fixed, past, words

_VERBS = (
    "accept acknowledge add admit affect agree allow announce appear apply approve arrive ask attack attend become begin believe break "
    "bring build buy call cancel carry cause change claim close come confirm consider continue contribute cost create criticise "
    "damage decide declare demand describe destroy develop die discover discuss draw drop elect end endorse enjoy enter expect explain "
    "express fall feel fight file find finish fire fly follow get give go grow happen have hear help hit hold impose improve include "
    "increase inform insist invite issue join keep kill know launch lead leave lose make manage mean meet mention move need offer open "
    "order pass pay perform plan play pledge post present promise propose prove provide publish pull push put reach receive recognise "
    "recommend recover refer release remain remember report request resign respond result return reveal rise run say scare score see sell "
    "send serve set share show sign speak spend stand start state stay stop strike suffer suggest support survive take talk tell testify "
    "test think threaten touch travel treat try understand use visit vote wait walk want warn watch win work worry write"
).split()
PAST = {past(v): v for v in _VERBS} | {v: k for k, v in IRREGULAR.items() if k in _VERBS}
_ONLY = r"(?! (?:not|never|no|n['’]t|also|only|just|still|already|now|always|either|both|neither|all|once|rather|instead|hardly|long|to\b|better)\b)"
_SUBJECT = r"(?<=[a-z0-9”\"’')] )"
_CLEAN = 90  # no second negation may stand this near

_SUBORDINATE = r"\b(?:if|unless|whether|until|as|how|what|why|than|when|after|before|since|while) (?:[\w’'-]+ ){0,5}$"
_QUESTION = re.compile(r"^(?:Is|Are|Was|Were|Do|Does|Did|Will|Can|Could|Why|What|Who|How|When|Where|Which)\b.*\?")
_NEGATED = re.compile(
    r"\b(?:not|never|no|none|nothing|nobody|neither|nor|without|cannot|hardly|unlikely|unable)\b|n['’]t\b"
)


def negation_added(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Negate what the source affirms."""
    if _QUESTION.match(pair[1].strip("\"“'")):
        return None
    for _ in range(4):
        wrong = by_turns(pair[1], [(7, _AUXILIARIES), (5, _PASTS), (1.5, _PRESENTS), (1.5, _HIDDEN), (1, _NOUNS)], rng)
        if wrong and _alone(pair[1], wrong):
            return wrong
    return None


def _alone(true: str, wrong: str) -> bool:
    """Whether the place changed has no other negation, and no word that a negation cannot stand beside, near it."""
    at = next((i for i, (a, b) in enumerate(zip(true, wrong, strict=False)) if a != b), 0)
    at = true.rfind(" ", 0, at) + 1
    near = true[max(0, at - _CLEAN) : at + _CLEAN]
    behind = re.split(r"[,.;:]", true[at : at + 60])[0]
    before = true[max(0, at - 45) : at]
    if re.search(r"\b(?:as well|as soon as|so [a-z]+ that|too|until|let alone|no sooner)\b", behind):
        return False
    if re.search(_SUBORDINATE, before, re.I) or re.search(r"\b(?:[Aa]ny\w*|[Ll]ittle|[Ff]ew|so [a-z]+ for)\b", true):
        return False
    return not _NEGATED.search(near) and not true.rstrip('"').endswith("?")


def _past(match: re.Match[str], rng: random.Random) -> str:
    """Return did not with the verb, or never with its past."""
    word = match[match.lastindex or 1]
    verb = PAST[word]
    return rng.choice([f"did not {verb}", f"did not {verb}", f"didn't {verb}", f"never {word}"])


def _short(match: re.Match[str], rng: random.Random) -> str:
    """Return an auxiliary with not, short in speech."""
    aux = match[1]
    inside = match.string[: match.start()].count('"') % 2 or "'" in match.string
    if (inside and rng.random() < 0.6) or rng.random() < 0.1:
        return {"can": "can't", "will": "won't"}.get(aux.lower(), f"{aux}n't")
    if aux.lower() == "can":
        return "cannot"
    return (
        rng.choice([f"{aux} not", f"{aux} not", f"{aux} never"])
        if aux in ("has", "have", "had", "will", "would")
        else f"{aux} not"
    )


_AUX = r"(is|are|was|were|has|have|had|will|would|can|could|should)"
_AUXILIARIES: list[Rule] = [
    (re.compile(rf"{_SUBJECT}(?<!there )(?<!d )\b{_AUX}\b(?= [a-z]+(?:ed|en|ing|t|d|n|wn|ade|one)\b){_ONLY}(?! (?:been the|had|it|a|an|and|in|at|out|about|that|on|different)\b)"), _short),
    (re.compile(rf"{_SUBJECT}\b(will|would|can|could|should)\b(?= (?:be|have|[a-z]+)\b){_ONLY}(?! (?:like|love|and|or|he|she|it|they|you|we|I)\b)"), _short),
    (re.compile(rf"{_SUBJECT}\b(is|are|was|were)\b(?= (?:the|a|an|expected|likely|able|ready|in|at|on|aware|responsible|true|possible|necessary|clear)\b){_ONLY}"), _short),
    fixed(r"(?<=[a-z] )(?:may|might)\b(?= (?:be|have|[a-z]+)\b)" + _ONLY, "may not"),
    fixed(r"\b([Ii]t|[Tt]hat|[Hh]e|[Ss]he)['’]s (?=(?:a|an|the|going|just|really|very|likely|possible|my|been)\b)(?!just)", "{1}'s not "),
    fixed(r"\b(I)['’]m (?=[a-z])(?!not|just|sure that|sorry)", "{1}'m not "),
    fixed(r"\b([Ww]e|[Tt]hey|[Yy]ou)['’]re (?=[a-z])(?!not|just|still|un)", "{1}'re not "),
]  # fmt: skip
_NO_BE = "".join(
    f"(?<!{w} )"
    for w in "is are was were be been being has have had get of and by a the an his her to not but as with ly".split()
)
_PLAIN_PASTS = "agreed|arrived|became|began|believed|came|decided|gave|had|knew|saw|spoke|testified|took|went|wrote|said|wanted|thought|appeared"
_DETERMINER = r"(?= (?:the|a|an|that|his|her|its|their|him|it|them|he|she|they|there)\b)"
_PREPOSITION = r"(?= (?:to|in|with|for|on|from|up|at|after)\b)"
_PASTS: list[Rule] = [
    (re.compile(rf"(?<=[a-z0-9] ){_NO_BE}({'|'.join(PAST)}){_DETERMINER}"), _past),
    (re.compile(rf"(?<=[a-z0-9] ){_NO_BE}({_PLAIN_PASTS})(?:{_DETERMINER}|{_PREPOSITION})"), _past),
    (
        re.compile(rf"\b((?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I|[Ii]t|who|which|[A-Z][a-z]+) )({'|'.join(PAST)})(?:{_DETERMINER}|{_PREPOSITION})"),
        lambda m, rng: (new := _past(m, rng)) and m[1] + new,
    ),
]  # fmt: skip
_PRESENTS: list[Rule] = [
    fixed(
        r"\b(I|[Ww]e|[Tt]hey|[Yy]ou|people|[a-z]+ists|officials|voters|experts) (want|need|think|believe|know|have|expect|agree|support|like|feel|care|hope|say|understand)(?= (?:to|that|the|a|it|he|we|they|about|there|you|in|how)\b)",
        "{1} do not {2}",
        "{1} don't {2}",
    ),
    fixed(
        r"(?<=[a-z] )(want|need|expect|believe|think|say|support|oppose|remain|help|know|give|make|claim|agree|hope|work|represent|show|include|require|mean|continue|seem|appear|feel)s(?= (?:to|that|the|a|an|his|her|its|it|he|she|there|in)\b)(?<!means to)(?<!what it takes)",
        "does not {1}",
    ),
]
_HIDDEN: list[Rule] = words(
    """
    agreed to (?=[a-z]) > refused to\x20
    agree to > refuse to
    managed to > failed to
    wants to > refuses to
    confirmed > denied
    confirms > denies
    confirm (?=the|that|a) > deny\x20
    accepted > rejected
    accept (?!ed) > reject\x20
    admitted > denied
    able to > unable to
    likely to > unlikely to
    likely (?!to|$) > unlikely\x20
    possible > impossible
    acceptable > unacceptable
    clear (?=that|to|wh|what|if|\\.) > unclear\x20
    known (?=to|in|by|whether|\\.) > unknown\x20
    legal (?!\\w+ (?:battle|team|case|docu)) > illegal\x20
    happy > unhappy
    willing > unwilling
    important > unimportant
    necessary > unnecessary
    successful > unsuccessful
    successfully > unsuccessfully
    available > unavailable
    fair > unfair
    reliable > unreliable
    popular > unpopular
    safe > unsafe
    armed (?=men|police|man) > unarmed\x20
    believable > unbelievable
    agree > disagree
    approved > refused|did not approve
    welcome (?!to) > unwelcome\x20
    guilty > not guilty
    always (?=[a-z]+) > never\x20
    everyone (?=was|is|has|in|knows) > no one\x20
    someone (?=was|is|has|who) > no one\x20
    everything (?=was|is|that|in) > nothing\x20
    something (?=that|is|about|to) > nothing\x20
    somebody > nobody
    """
)
_NOUNS: list[Rule] = [
    fixed(r"\b(there) (is|was) an? ", "{1} {2} no "),
    fixed(r"\b(There) (is|was) an? ", "{1} {2} no "),
    fixed(r"\b([Tt]here) (are|were)(?= [a-z])(?! \w+ly\b| no| not| any| only| still| already)", "{1} {2} no"),
    fixed(r"(?<=[a-z] )(has|had|have) an? (?=[a-z]+ )(?!lot|few|number|long|great|little|chance at)", "{1} no "),
    fixed(r"\bwith (?=(?:support|the help|help|permission|the support|a licence|the agreement|access|a contract|the approval)\b)", "without "),
    fixed(r"\b[Aa]ll (?:of )?(?=(?:the|them|these|those|his|her)\b)", "not all of ", "none of "),
    fixed(r"\b[Ee]very (?=[a-z]+ (?:is|was|has|will|can)\b)", "not every "),
]  # fmt: skip
