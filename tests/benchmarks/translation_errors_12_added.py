"""The twelfth script of errors: negations put in."""

from __future__ import annotations

import random
import re

from translation_errors_12_tools import (
    BASES,
    THIRDS,
    Edit,
    Way,
    exchanges,
    sentence_end,
    words_way,
)

_NEGATIVE = re.compile(
    r"\b(?:not|no|never|neither|nor|without|nobody|nothing|none|hardly|barely|unless|cannot|few)\b|n't\b", re.I
)
_STOPPERS = r" (?:only|just|even|hardly|not|never|already|also|still|probably|likely|always|at least|too|both|either|some|certainly|now|all|perhaps|no|nearly|almost|i|you|he|she|it|we|they|what|how|why|and|so|that|there|this|currently|reportedly|allegedly|apparently|finally|eventually|more|most|once|yet|currently|clearly|obviously|of course|among|certain|sure)\b|[,.?!;:)\"'’-]"


def _sentence(text: str, at: int) -> str:
    starts = [m.end() for m in re.finditer(r"[.!?;]['\"”’)]*\s", text[:at])]
    return text[starts[-1] if starts else 0 : sentence_end(text, at)]


def _free(text: str, at: int) -> bool:
    """Tell whether the sentence has no negation yet and is no question."""
    return not _NEGATIVE.search(_sentence(text, at)) and text[sentence_end(text, at) :][:1] != "?"


def _add_auxiliary(text: str, rng: random.Random) -> list[Edit]:
    edits: list[Edit] = []
    short = {
        "is": "isn't",
        "are": "aren't",
        "was": "wasn't",
        "were": "weren't",
        "has": "hasn't",
        "have": "haven't",
        "had": "hadn't",
        "will": "won't",
        "would": "wouldn't",
        "can": "can't",
        "could": "couldn't",
        "should": "shouldn't",
    }
    for found in re.finditer(
        r"(?<=[\w,)\"’'] )(is|are|was|were|has|have|had|will|would|can|could|should|must)\b(?!['’])", text
    ):
        before, rest = text[: found.start()], text[found.end() :]
        if (
            re.search(r"\bthan\b[^,]{0,30}$|\b[Aa]s \w+ as \w+ $|\b(?:[Ll]ittle|[Ff]ew|[Oo]nly|'d) $", before)
            or re.match(_STOPPERS, rest, re.I)
            or not rest.strip()
            or not _free(text, found.start())
        ):
            continue
        if (
            re.search(
                r"\b(?:to|not|and|or|may|might|could|would|should|will|must|than|as|[Ww]hat|[Ww]here|[Ww]hy|[Hh]ow|so|neither|nor|[Tt]here|we|you|they|I|who) $",
                before,
            )
            and found[1] in ("have", "had", "is", "are")
            and not re.search(r"\b(?:we|you|they|I|who) $", before)
        ):
            continue
        if found[1] in ("has", "have", "had"):
            main = re.match(
                r" (?:an?|the|to|his|her|their|its|my|your|our|several|many|much|little|one|two|three|plenty|long|broken|more|\d\S*)\b(?! (?:been|had|said))",
                rest,
            )
            if main and re.match(r" (?:broken|long)\b", rest):
                main = None
            if main:
                edits.append(
                    (
                        found.start(),
                        found.end(),
                        {"has": "does not have", "have": "do not have", "had": "did not have"}[found[1]],
                    )
                )
                continue
            if not re.match(
                r" (?:[a-z]+ly )?(?:been|had|[a-z]+ed|[a-z]+en|made|said|told|won|lost|come|gone|done|seen|become|held|led|left|met|sent|put|set|run|begun|built|found|got|kept|paid|sold|brought|thought)\b",
                rest,
            ):
                continue
        new = short[found[1]] if found[1] in short and rng.random() < 0.3 else f"{found[1]} not"
        if found[1] == "can":
            new = rng.choice(["cannot", "can't"])
        if found[1] in ("has", "have", "had") and rng.random() < 0.3:
            new = f"{found[1]} never"
        edits.append((found.start(), found.end(), new))
    return edits


_CLEAR_THIRDS = "says wants hopes believes expects remains continues holds arrives dies argues insists seems gives takes makes goes comes knows thinks loses wins".split()


def _add_do(text: str, rng: random.Random) -> list[Edit]:
    edits: list[Edit] = []
    for found in re.finditer(
        r"(?:(?<![\w'’])(?P<subject>[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ww]e|I|[Ww]ho|[A-Z][a-z]+|[Pp]olice|[Oo]fficials|[Oo]fficers|spokes\w+|company|government|minister|president|court|team)) (?P<adv>[a-z]+ly )?(?P<verb>[a-z]+)\b(?!['’-])",
        text,
    ):
        verb, subject = found["verb"], found["subject"]
        base, form = (BASES[verb], "did not") if verb in BASES else (THIRDS.get(verb, ""), "does not")
        if (
            not base
            or (
                verb
                in (
                    "read",
                    "put",
                    "set",
                    "cut",
                    "hit",
                    "hurt",
                    "let",
                    "cost",
                    "quit",
                    "shut",
                    "spread",
                    "found",
                    "does",
                    "is",
                    "has",
                    "had",
                    "did",
                    "felt",
                    "left",
                    "led",
                    "based",
                    "made",
                    "played",
                    "lay",
                    "saw",
                    "bore",
                )
                and subject.lower() not in ("he", "she", "they", "it", "we", "i")
            )
            or not _free(text, found.start())
        ):
            continue
        if (
            verb in ("does", "has", "had", "did", "is", "read")
            or (subject == "I" and form == "does not")
            or (
                verb
                in (
                    "plans",
                    "works",
                    "changes",
                    "states",
                    "talks",
                    "votes",
                    "calls",
                    "claims",
                    "moves",
                    "tests",
                    "shows",
                    "deals",
                    "reports",
                    "attacks",
                    "means",
                    "needs",
                    "orders",
                    "charges",
                    "starts",
                    "plays",
                    "cuts",
                    "sets",
                    "runs",
                    "stands",
                    "hits",
                    "visits",
                    "uses",
                    "issues",
                )
                and subject[0].isupper()
                and subject.lower() not in ("he", "she", "it")
            )
        ):
            continue
        if (
            form == "does not" and subject.lower() not in ("he", "she", "it", "who") and verb not in _CLEAR_THIRDS
        ) or subject in ("What", "Which", "Men", "Women", "Two", "Three"):
            continue
        rest = text[found.end() :]
        passive = re.match(r" (?:by|in (?:a|an|the) \w+ (?:are|is|was|were)|as|under)\b", rest) or re.search(
            r"\b(?:is|are|was|were|been|be|had|has|have)\b", text[max(0, found.start() - 12) : found.start()]
        )
        if (
            passive
            or re.match(r" (?:so|too|also|already|still|only|some|and)\b|['\"”.,]", rest)
            or (
                verb in ("said", "told", "says", "added", "tells", "went")
                and not re.match(r" (?:that|the|he|she|they|it|in|on)\b", rest)
            )
        ):
            continue
        if re.search(r"['\"”] $|, $", text[: found.start()]) and verb in ("said", "says", "added", "told"):
            continue
        edits.append((found.start("verb") - len(found["adv"] or ""), found.end(), f"{form} {found['adv'] or ''}{base}"))
    return edits


def _add_short(text: str, rng: random.Random) -> list[Edit]:
    found = re.finditer(
        r"\b(?:I'm|[Ii]t's|[Ww]e're|[Tt]hey're|[Yy]ou're|[Hh]e's|[Ss]he's|[Tt]hat's|I'll|we'll|[Tt]hey'll)(?= (?:a|an|the|going|very|\w+ing|be|\w+ed)\b)",
        text,
    )
    edits: list[Edit] = []
    for m in found:
        if _free(text, m.start()) and not re.match(r" (?:always|been|got|had|become)", text[m.end() :]):
            edits.append((m.start(), m.end(), m[0].replace("'ll", " will") + " not"))
    return edits


_NEGATED = exchanges(
    "likely>unlikely able_to>unable_to agreed_to>refused_to agrees_to>refuses_to managed_to>failed_to manages_to>fails_to possible>impossible legal>illegal happy>unhappy acceptable>unacceptable fair>unfair necessary>unnecessary "
    "aware>unaware confirmed>denied confirms>denies always>never everyone>no_one all_of>none_of everything>nothing with_the_help_of>without_the_help_of with_the_support_of>without_the_support_of popular>unpopular "
    "accurate>inaccurate with_permission>without_permission willing>unwilling admitted>denied admits>denies sometimes>never often>never known>unknown prepared>unprepared usual>unusual true>untrue"
)
_NEGATED_GUARDS = {
    "accurate": (r"\b[Ww]hether .{0,40}", ""),
    "likely": (r"\b(?:most|more|less|very|as|un|will|too) ", ""), "possible": (r"\b(?:as|if|the|every|soon|where|best|worst|any|all|of|a|far|'s|for|other|on) ", r" (?:to have)"), "fair": (r"\b(?:the|fair|a) ", r" (?:and|share|play|trade)|-"), "confirmed": (r"\b(?:be|was|were|been|is|are|the|a|being|of|two|three|\d+) ", r"|^$"), "known": (r"\b(?:best|well|also|better|little|the|be|become|lesser|as|of|for|least|have|was|were|are|is|has|had|'ve|I've|no) ", r" (?:as|for|to)|[-,]"),
    "admitted": (r"\b(?:be|was|were|been|is|are) ", r" (?:to hospital|to the|into|he|she|\")"), "all of": ("", r" (?:a|this|that|it|us|our|my|what|you)"), "always": (r"", r" (?:been|have)"), "legal": (r"\b(?:the|a|of|their|his|for|any|her|its|no|and|'s) ", r" (?:\w+)"), "prepared": ("", r" (?:by|a|the|in)|[.,]"), "popular": (r"\b(?:the|most|a|very|of|more) ", r" (?:vote|culture|with)"), "true": (r"\b(?:the|a|come|came|his|her|their|of|dream|'s|hold|its) ", r" (?:\w+)"), "usual": (r"\b(?:the|as|than|his|her|business as) ", r""), "willing": ("", ""), "happy": (r"\b(?:not|the|a|happy, so) ", r" (?:birthday|ending|with)|, so"), "able to": ("", ""), "everything": (r"\b(?:but|and|or) ", " (?:from|that)|'"), "often": (r"\b(?:more|how|most|too|very) ", r" (?:than)"), "sometimes": ("", ""), "aware": (r"\b(?:be|so|become|well|made|self-) ", ""), "everyone": ("", r"'| (?:else|who|in)"), "necessary": (r"\b(?:the|as|if) ", r" [a-z]+s\b"),
}  # fmt: skip


def _add_word(text: str, rng: random.Random) -> list[Edit]:
    return [e for e in words_way(_NEGATED, _NEGATED_GUARDS)(text, rng) if _free(text, e[0])]


NEGATION_ADDED: list[Way] = [_add_auxiliary, _add_auxiliary, _add_auxiliary, _add_do, _add_do, _add_short, _add_word]
