"""The twelfth script of errors: negations dropped."""

from __future__ import annotations

import random
import re

from translation_errors_12_tools import (
    Edit,
    Way,
    cased,
    exchanges,
    past,
    sentence_end,
    starts_sentence,
    third,
    words_way,
)

_POLAR = r"\b(?:until|nor|either|at all|ever|whether|but|rather|merely|yet|any ?more|any longer|let alone|in (?:months|years|weeks|days|decades)|much less|instead|either|un[a-z]+ed without)\b"
_SUBJECTS = r" (?:i|you|he|she|it|we|they|there)\b"


def _scope_clean(text: str, at: int) -> bool:
    """Tell whether the rest of the sentence holds no word that only stands beside a negation, nor a contrast."""
    return not re.search(_POLAR, text[at : sentence_end(text, at)], re.I)


def _positive(rest: str) -> tuple[int, str]:
    """Turn an "any" shortly after a dropped negation into "some"; give the length replaced and the new text."""
    found = re.match(r"((?: [\w'’-]+){0,4} )any(one|thing|body|where)?\b", rest)
    return (found.end(), f"{found[1]}some{found[2] or ''}") if found else (0, "")


def _drop_auxiliary(text: str, rng: random.Random) -> list[Edit]:
    edits: list[Edit] = []
    full = {"can't": "can", "cannot": "can", "won't": "will", "shan't": "shall"}
    pattern = r"\b(?P<aux>is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|am|I'm|[Ii]t's|'re|[Tt]hey're|[Ww]e're)(?P<no> not|n't)\b|\b(?P<whole>can't|cannot|won't)\b"
    for found in re.finditer(pattern, text, re.I):
        rest = text[found.end() :]
        if re.match(
            rf"{_SUBJECTS}| (?:only|just|merely|simply|necessarily|so much|least|even|wait|help|help but|a|an|the|afford to miss)\b|,|\?|\.|['’]t",
            rest,
            re.I,
        ) and not re.match(r" (?:a|an|the) ", rest):
            continue
        if not _scope_clean(text, found.end()) or re.match(r"\s*not only", rest):
            continue
        quoted = text[: found.start()].endswith(("'", '"', "“", "‘", ": "))
        again = re.search(r"\band not\b", text[found.end() : sentence_end(text, found.end())])
        if (quoted and found["no"] != " not") or again:
            continue  # a question turned round; a second "not" that goes on
        length, some = _positive(rest)
        word = found["aux"] or full.get(found["whole"].lower(), "")
        edits.append((found.start(), found.end() + length, cased(word, found[0]) + some))
    return edits


def _drop_do(text: str, rng: random.Random) -> list[Edit]:
    edits: list[Edit] = []
    for found in re.finditer(r"\b(did|does|do)(?: not|n't) (?P<adv>[a-z]+ly )?(?P<verb>[a-z]+)\b(?!['’])", text, re.I):
        verb = found["verb"]
        if not verb.islower() or (
            verb
            in (
                "i",
                "and",
                "or",
                "you",
                "he",
                "she",
                "it",
                "we",
                "they",
                "only",
                "just",
                "even",
                "really",
                "necessarily",
                "want",
                "care",
                "mind",
                "matter",
                "the",
                "seem",
                "always",
                "have",
            )
            and verb not in ("want", "have", "seem", "matter")
        ):
            continue
        if (
            found["adv"] in ("necessarily ", "only ", "simply ", "merely ", "really ")
            or not _scope_clean(text, found.end())
            or re.match(r" (?:if|why|how|\?)", text[found.end() :])
        ):
            continue
        form = {"did": past, "does": third, "do": str}[found[1].lower()](verb)
        length, some = _positive(text[found.end() :])
        edits.append((found.start(), found.end() + length, cased((found["adv"] or "") + form, found[0]) + some))
    return edits


_MASS = "evidence information power room time money hope interest sense proof support help damage contact progress impact effect trace influence justification protection action change intention access cooperation compensation guarantee reference knowledge experience".split()
_SINGULAR = "plan reason way deal agreement decision need comment threat chance indication sign problem limit word answer link role relation relationship idea response future difference alternative risk place winner ceasefire date timetable solution precedent exception injury surprise secret basis".split()


def _drop_no(text: str, rng: random.Random) -> list[Edit]:
    edits: list[Edit] = []
    for found in re.finditer(
        r"\b([Nn]o) (?P<adj>(?:further|immediate|clear|such|significant|serious|real|new|direct|legal|substantial|credible|official|permanent|formal|specific) )?(?P<noun>[a-z]+)\b",
        text,
    ):
        noun, adj = found["noun"], found["adj"] or ""
        if re.match(r" but\b", text[found.end() :]):
            continue
        if noun in _MASS or (noun.endswith("s") and not noun.endswith(("ss", "us"))):
            new = "some "
        elif noun in _SINGULAR and not adj.startswith("such"):
            new = "a "
        else:
            continue
        if adj.startswith(("further", "such")):
            new, adj = "some ", "such " if adj.startswith("such") else "further "
            if noun in _SINGULAR:
                continue
        article = "an " if new == "a " and (adj or noun)[0] in "aeiou" else new
        edits.append((found.start(), found.end(), cased(article, found[0]) + adj + noun))
    edits += [(m.start(), m.end(), "still") for m in re.finditer(r"\bno longer\b", text)]
    edits += [
        (m.start(), m.end(), cased("everyone", m[0]))
        for m in re.finditer(r"\b[Nn](?:o one|obody)\b(?! (?:else|but))", text)
    ]
    edits += [
        (m.start(), m.end(), cased("everything", m[0]))
        for m in re.finditer(r"\b[Nn]othing\b(?! (?:but|more|much|else|to do|less|short|wrong|new|like))", text)
    ]
    edits += [
        (m.start(), m.end(), cased("all of", m[0]))
        for m in re.finditer(r"\b[Nn]one of\b(?! .{0,30}\b(?:is|was|has)\b)", text)
    ]
    return edits


def _drop_never(text: str, rng: random.Random) -> list[Edit]:
    edits: list[Edit] = []
    for found in re.finditer(r"\b([Nn]ever) (?=[a-z])", text):
        before, after = text[: found.start()], text[found.end() :]
        if (
            re.match(r"(?:mind|before|again|the|in|be able|have i)\b", after)
            or re.search(r"\b(?:or|if) $", before)
            or not _scope_clean(text, found.end())
            or starts_sentence(text, found.start())
        ):
            continue
        aux = re.search(r"\b(?:has|have|had|'ve|'d|was|were|is|are|will|would|could|can|'s|'ll|should) $", before)
        edits.append((found.start(), found.end(), "always " if not aux else ""))
    return edits


def _drop_without(text: str, rng: random.Random) -> list[Edit]:
    edits: list[Edit] = []
    for found in re.finditer(r"\b([Ww]ithout)( any)?(?= [a-z]+)", text):
        after = text[found.end() :]
        if re.match(r" (?:doubt|question|ever|fail|being able|first)\b", after):
            continue
        gerund = re.match(r" [a-z]+ing\b(?! (?:of|in))", after)
        before = text[: found.start()]
        if (gerund and (found[2] or re.search(r"ing $", before))) or re.search(r"with or $", before):
            continue
        new = "while" if gerund else "with some" if found[2] else "with"
        if not gerund and re.search(r"\b(?:go|going|can't|cannot|do) $", text[: found.start()]):
            continue
        edits.append((found.start(), found.end(), cased(new, found[0])))
    return edits


_OPPOSITES = exchanges(
    "unable_to>able_to unlikely>likely refused_to>agreed_to refuses_to>agrees_to refusing_to>agreeing_to failed_to>managed_to fails_to>manages_to failing_to>managing_to fail_to>manage_to impossible>possible illegal>legal unhappy>happy "
    "unacceptable>acceptable unfair>fair unnecessary>necessary untrue>true unaware>aware unknown>known unsafe>safe unclear>clear unchanged>changed disagree>agree disagreed>agreed dislike>like inaccurate>accurate "
    "unpopular>popular uncertain>certain unreasonable>reasonable unprepared>prepared unwilling>willing declined_to>agreed_to unsuccessful>successful incapable>capable not_guilty>guilty unreliable>reliable unaffected>affected not_all>all "
    "not_many>many not_enough>enough denied_that>admitted_that denies_that>admits_that denied_any>admitted_some denies_any>admits_some denied_all>admitted_all denied_the>admitted_the denies_the>admits_the denied_his>admitted_his incorrect>correct unarmed>armed "
    "denied_wrongdoing>admitted_wrongdoing denied_being>admitted_being denied_having>admitted_having unfounded>well-founded unconfirmed>confirmed unrelated>related unlawful>lawful unavailable>available insufficient>sufficient"
)
_OPPOSITE_GUARDS = {
    "unchanged": (r"\b(?:left|kept|leave|keep|stay\w*|rate) ", r" (?:at|from)"),
    "unknown": (r"\b(?:the|an?) ", r"[-]"), "not all": ("", r" (?:that|of (?:it|that))"), "unable to": ("", ""), "not enough": ("", r"\."), "uncertain": ("", r" (?:future|times)"),
    "denied the": ("", r" (?:right|chance|opportunity)"), "denied all": ("", ""), "dislike": (r"\b(?:a|the|his|her|of) ", ""), "unlikely": (r"\ban ", ""), "fail to": (r"\bnever |\bnot ", ""),
}  # fmt: skip

NEGATION_DROPPED: list[Way] = [
    _drop_auxiliary,
    _drop_auxiliary,
    _drop_do,
    _drop_do,
    _drop_no,
    _drop_never,
    _drop_without,
    words_way(_OPPOSITES, _OPPOSITE_GUARDS),
]
