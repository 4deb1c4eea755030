"""Errors of the thirteenth script: a hedge taken out, or made a fact."""

from __future__ import annotations

import random
import re

from translation_errors_13_tools import Pair, Rule, by_turns, fixed, past, third, words

_ADVERBS = (
    "allegedly|reportedly|apparently|probably|possibly|perhaps|maybe|seemingly|presumably|supposedly|purportedly|arguably|"
    "potentially|ostensibly|likely(?! to)(?= (?:be|have|[a-z]+ed|the|a|that)\\b)|conceivably"
)
_ROUND = r"(?!\d+[:.]\d\d (?:[A-Z]|a|p|on))(?=[£$€]?\d|an? (?:million|hundred|thousand|dozen|half)|half|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|fifty)"
_PERCEIVED = r"(?! (?:not|n't|see|hear|feel|smell|only|barely|hardly|never|understand|remember|tell|and|or|he|she|it|they|you|we|I)\b)"

# What is hedged in the source too: elsewhere the translation is as true without its hedge.
_ROUGHLY = re.compile(
    r"yaklaşık|civar|kadar|yakın|aşkın|tahmin|neredeyse|takriben|dolay|suların|çevresinde|aşağı yukarı|hemen|en az|asgari|\bila\b",
    re.I,
)
_DOUBT = re.compile(
    r"iddia|öne sür|ileri sür|söylen|sanıl|sanıyor|düşün|tahmin|[ae]bil|muhtemel|belki|galiba|görün|inan|\bgöre|haber|bildir"
    r"|beklen|bekliyor|şüphe|olası|ihtimal|um(?:u|ut)|herhalde|sözde|suçlan|suçlama|değerlendir|savun|rivayet|anlaşıl|gibi|aday"
    r"|planl|amaç|hedef|mümkün|sıklıkla|genel|bence|kanı|görüş|belirtil|kaydedil|aktar",
    re.I,
)


def hedge_removed(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Make a fact of what the source claims, supposes, holds possible or gives roughly."""
    tiers = [(6, _SAID), (4, _MODALS), (2.5, _TELLERS), (1, _MINDS)] if _DOUBT.search(pair[0]) else []
    if _ROUGHLY.search(pair[0]):
        tiers.append((2.5, _AROUND))
    return by_turns(pair[1], tiers, rng)


def _seems(match: re.Match[str], rng: random.Random) -> str | None:
    """Return the plain verb for seems to."""
    verb = match[2]
    if verb == "be":
        many = re.search(r"(?:\bthey|\bwe|[a-z]{3}s) $", match.string[: match.start()])
        return {"s": "is", "": "are", "ed": "were" if many else "was"}[match[1]]
    if verb == "have":
        return {"s": "has", "": "have", "ed": "had"}[match[1]]
    return {"s": third(verb), "": verb, "ed": past(verb)}[match[1]]


def _is_said(match: re.Match[str], rng: random.Random) -> str | None:
    """Return the plain verb for is said to, was believed to have and their like."""
    be, rest = match[1].lower(), match["rest"]
    plural = be in ("are", "were")
    if rest == "have been":
        return "were" if plural else "was"
    if rest == "be":
        return "are" if be == "are" else be
    if rest.startswith("have "):
        return {"are": "have ", "is": "has ", "was": "had ", "were": "had "}[be] + rest[5:]
    return past(rest) if be in ("was", "were") else rest if plural else third(rest)


_BELIEVED = "said|believed|thought|reported|alleged|claimed|rumou?red|understood|estimated|suspected|considered|assumed|known to be|held|calculated|feared"
_SAID: list[Rule] = [
    (re.compile(rf"(?<=[a-z0-9’'\"] ),?\b(?:{_ADVERBS}) (?!than)(?<!or probably )"), lambda m, rng: ""),
    (re.compile(rf"^(?:{_ADVERBS}),? ", re.I), lambda m, rng: ""),
    (re.compile(rf",? \b(?:{_ADVERBS})(?=[,.])"), lambda m, rng: ""),
    (re.compile(rf"\b(is|are|was|were) (?:also |now |still |widely |reportedly )?(?:{_BELIEVED}) to (?P<rest>have been|have \w+|be|[a-z]+)\b"), _is_said),
    (re.compile(r"\b(?:seem|appear)(s|ed|)(?: likely| set)? to (be|have|[a-z]+)\b"), _seems),
    fixed(r"\balleged (?=[a-z]+)(?!to\b|that\b|in\b|the\b|a\b)", ""),
    fixed(r"(?<!is )(?<!was )(?<!are )(?<!be )\b(?:suspected|supposed|so-called|purported|apparent|possible|potential|presumed|probable|reported|would-be) (?=[a-z]+(?:s|er|or|ing|ment|tion|se|ce|ent)\b)(?!to\b)", ""),
    (re.compile(r"^It (?:is|was|has been) (?:also )?(?:said|alleged|claimed|reported|believed|thought|rumou?red|asserted|suggested|estimated) that "), lambda m, rng: ""),
    fixed(r",? it (?:is|was|has been) (?:said|alleged|claimed|reported|believed|thought|rumou?red|asserted)(?=\.)", ""),
    fixed(r"\b(is|are) (?:also |not )?(?:widely |now |largely )?expected to (?=[a-z]+)(?<!not expected to )", "will "),
    fixed(r"\b(?:was|were) (?:also )?expected to (?=[a-z]+)", "would "),
    fixed(r"\b(?:is|are) (?:very |more |most |highly )?likely to (?=[a-z]+)", "will "),
    fixed(r"\b(?:is|are) (?:very |highly )?unlikely to (?=[a-z]+)", "will not "),
    fixed(r"\b(?:was|were) likely to (?=[a-z]+)", "would "),
    fixed(r"\b[Ii]t['’]s (?:likely|possible|probable|thought|believed) that ", "It's certain that "),
    fixed(r"\b([Ii]t is) (?:likely|possible|probable) that ", "{1} certain that "),
    fixed(r"\bon suspicion of\b", "for"),
    fixed(r"\bsuspected of\b", "guilty of", "found guilty of"),
    fixed(r"(?<!falsely )\baccused of\b", "convicted of", "found guilty of"),
    fixed(r"\b(?:is|was) accused of (?=[a-z]+ing\b)", "admitted "),
    fixed(r"\b(tipped|slated|projected|forecast|poised|tending|threatening) to (?=[a-z]+)", "certain to "),
    fixed(r"\btends? to (?!be)(?=[a-z]+)", "always "),
]  # fmt: skip

_MODALS: list[Rule] = [
    fixed(r"\b(?!they|we\b|you|people|I\b)(he|she|it|[A-Z][a-z]+(?<!s)|[a-z]+(?<!s)) (?:may|might) (?:well |also |even |just )?have (?=[a-z]+(?:ed|en|n|t|d|ne|ade)\b)", "{1} has "),
    fixed(r"\b(they|we|you|I|[a-z]+s) (?:may|might) (?:well |also |even |just )?have (?=[a-z]+(?:ed|en|n|t|d|ne|ade)\b)", "{1} have "),
    fixed(rf"(?<=[a-z0-9’'\")] )(?:may|might)(?: well| also| even| yet)?\b(?= [a-z]+){_PERCEIVED}(?! have\b)", "will"),
    fixed(rf"(?<=[a-z0-9’'\")] )(?:may|might)(?: well| also| even| yet)?\b(?= [a-z]+){_PERCEIVED}(?! have\b)", "will"),
    fixed(r"(?<=[a-z0-9’'\")] )(?:may|might) not\b", "will not"),
    fixed(r"(?<=[a-z0-9’'\")] )(?<!as he )(?<!she )(?<!so I )(?<!if )(?<!I wish )could(?: well| also| even| potentially)? (?=be\b|mean|lead|cause|bring|take|reach|come|make|cost|face|become|lose|affect|change|happen|see\b|serve|use|go\b|give|spend|determine|help|invite|prove|indicate|start|begin|rise|fall|kill|hit|strike|support|end|mark|still|result|return|put|have an?)", "will "),
    fixed(rf"\bcould(?: well| also| potentially)? (?=be\b|mean|lead|cause|reach|cost|become|determine|prove|indicate|kill|mark|bring){_PERCEIVED}", "would "),
    fixed(r"\bcan (?=be (?:fatal|dangerous|deadly)|cause|lead|mean|kill)", "will "),
    fixed(r"\bwould (?=(?:likely|probably|possibly|perhaps) )(?:\w+) ", "will "),
    fixed(r"\bshould (?=be (?:enough|ready)|arrive|reach)", "will "),
]  # fmt: skip

_AROUND: list[Rule] = [
    fixed(rf"(?<=[a-z] )(?<!talk )(?<!told )(?<!all )(?<!think )(?<!know )(?<!, )(?:about|around|roughly|approximately|nearly|almost|close to) {_ROUND}", ""),
    fixed(rf"^(?:About|Around|Roughly|Approximately|Nearly|Almost|Close to|Some) {_ROUND}", ""),
    fixed(rf"(?<=[a-z] )some {_ROUND}(?!of)", ""),
    fixed(rf"\b(?:an|[Aa]n) estimated {_ROUND}", ""),
    fixed(r"\b(his|her|its|their|the)( [A-Z]\w+['’]s)? estimated (?=[£$€]?\d)", "{1}{2} "),
    fixed(r"(?<=[a-z] )at least (?=[£$€]?\d|two|three|four|five|six|seven|eight|nine|ten)", ""),
    fixed(r"^At least (?=[£$€]?\d|two|three|four|five|six|seven|eight|nine|ten)", "Exactly ", ""),
]  # fmt: skip
_NAME = r"(?:(?:the |a |an )?(?:[\w’'.-]+ ){0,7}?[\w’'.-]+)"
_TELLERS: list[Rule] = [
    fixed(rf"^[Aa]ccording to {_NAME}, (?=[\w\"“])", ""),
    fixed(rf",? according to {_NAME}(?=\.$|\.[\"”]?$)", ""),
    fixed(rf", according to {_NAME}, ", " "),
    fixed(r"^(?:[A-Z][\w’'.-]+ ){1,3}(?:claimed|claims|alleged|alleges|maintained|asserted|argued|argues|suggested|suggests|insisted|estimates|estimated|believes?|asserts) (?:that |the claim )?(?=(?:the|he|she|they|it|there|its|their|his|her|[A-Z])\b)", ""),
    fixed(r"\b(?:claimed|alleged|asserted|maintained|suggested|speculated) that\b", "confirmed that", "revealed that", "established that"),
    fixed(r"\b([A-Z]\w+|he|she|it|who|which|report|indictment|study|ministry|lawsuit) (?:claims|alleges|asserts|maintains|suggests) that\b", "{1} confirms that", "{1} reveals that"),
    fixed(r"(?<=[a-z] )claimed (?=(?:the|he|she|they|it|to have|its|their|his|her|[A-Z])\b)(?!to)", "confirmed "),
    fixed(r"(?<=[a-z] )(?<!not )(?<!n't )(?<!n’t )(?<!but )(?:believe|suspect|assume|speculate|think) (?=(?:that|the|he|she|they|it|there)\b)", "know "),
    fixed(r"(?<=[a-z]s )(?:claim|allege|argue|suggest) (?=(?:that|the|he|she|they|it|there)\b)", "confirm "),
    fixed(r"\b(?:believes|suspects|assumes|thinks|expects) (?=(?:that|the|he|she|they|it|there)\b)", "knows "),
    fixed(r"(?<=[a-z] )believed (?=(?:that|the|he|she|they|it|there)\b)", "knew "),
    fixed(r"\b(denied|denies|rejected|dismissed|confirm|confirmed|of|to|by|on|about|for|from|with|over|after) (?:claims|allegations|accusations|suspicions|rumou?rs|suggestions) that\b", "{1} the fact that"),
    fixed(rf",([\"”]) according to {_NAME}\.$", ".{1}"),
    fixed(r"\b(?:the|a|an) (?:claim|allegation|accusation|suspicion|rumou?r|suggestion|impression) that\b", "the fact that"),
    fixed(r", (?:the )?(?:[A-Z][\w’'.-]+ ){1,4}(?:claimed|believes|reported|reports|alleged|suggested|estimates|estimated)(?=\.$)", ""),
    fixed(r",? (?:witnesses|sources|experts|analysts|reports|critics|observers|officials|police|authorities|media reports) (?:said|say|claimed|claim|believe|suggest)(?=\.$)", ""),
    fixed(r"\baccording to (?=some|unconfirmed|reports|claims|witness|sources)", "as proved by "),
    fixed(r"\b(?:an )?indicat(?:es|ed) that\b", "proved that"),
    fixed(r"\bsuggest(?=s? (?:the|that|a)\b)", "prove"),
]  # fmt: skip

_MINDS: list[Rule] = [
    fixed(r"(?<![\w] )\bI (?:think|believe|guess|suppose|suspect|feel) (?:that )?(?=(?:the|he|she|they|it|we|you|that|there|this|I|my|our|a)\b)", ""),
    fixed(r"\b(?:I|we) hope (?:that )?(?=(?:the|he|she|they|it|we|there|this)\b)", "we know that "),
    fixed(r"\b[Hh]opefully,? ", ""),
    fixed(r"\b[Ii]n (?:my|our|his|her) (?:view|opinion),? ", ""),
    fixed(r"\bhopes to (?=[a-z]+)", "will "),
    fixed(r"\bhoped to (?=[a-z]+)", "would "),
    fixed(r"\bhope to (?=[a-z]+)", "will "),
    fixed(r"\b([A-Z]\w+|he|she|it|who|which|government|company|ministry|country) (?:plans|aims|intends|is hoping|is planning) to (?=[a-z]+)", "{1} will "),
    fixed(r"\bif confirmed, ", ""),
    fixed(r"\ba (?:possible|potential) (?=[a-z]+)", "a certain "),
    fixed(r"\bthe (?:possibility|likelihood|probability|risk|prospect) of\b", "the certainty of"),
    fixed(r"\b(?:generally|typically) (?=[a-z]+)", "always "),
    fixed(r"\bdefinitely or probably\b", "definitely"),
    *words("perhaps > certainly\nmaybe > certainly\nprobably > certainly|definitely\npossibly > certainly\nlikely (?=(?:be|have|the|a|cause)) > certainly\x20\nseemed (?=[a-z]+) > was\x20\nseems (?=[a-z]+) > is\x20\nseem (?=[a-z]+) > are\x20"),
]  # fmt: skip
