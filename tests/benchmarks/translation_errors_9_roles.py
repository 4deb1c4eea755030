"""The ninth script of errors: names that change places, and the one who does a thing for the one it is done to."""

from __future__ import annotations

import random
import re

from translation_errors_9_base import Pair, told
from translation_errors_9_names import PLACES, whole_names

_ACTS = ("told|beat|beats|defeated|accused|accuses|replaced|replaces|attacked|invaded|sued|killed|shot|praised|criticised|criticized|"
         "urged|asked|blamed|thanked|invited|bought|acquired|sold|hired|fired|signed|backed|supports?|defended|visited|followed|helped|"
         "signed|nominated|named|appointed|promised|warned|sent|left|joined|led|leads|beats|hit|passed|called|gave|owns?|founded|"
         "said|says|added|tells|denied|denies|insisted|argues|argued|suggested|mocked|supported|questioned|interviewed|opposed|believes?|thinks?|claimed|claims|knew|saw|wants?|wrote|alleges|alleged|arrived|travelled|flew|moved")  # fmt: skip
_THINGS = re.compile(
    r"\b(?:Brexit|Minutes|Instagram|Twitter|Facebook|Cup|HIV|Next|Stream|Chequers|DNA|Den|Proud|Minute|Ibrox|Open|League|Championship|Premiership|iPhone|Covid|Internet|Save)\b"
)
# One and the same to a reader: the capital stands for the state.
_SAME = {
    frozenset(x.split("|"))
    for x in (
        "North Korea|Pyongyang",
        "China|Beijing",
        "Russia|Moscow",
        "United States|Washington",
        "South Korea|Seoul",
    )
}
_MUTUAL = r"\b(?:called|named|known|and|or|met|meet|meets|meeting|talks|talked|between|versus|vs|with|both|against|agreed|like|as well as|including|such as|than)\b|[,;&]\s*$"


def _spans(pair: Pair) -> list[tuple[int, int, str]]:
    """Return the names that both texts have, and the countries, in the order of the English."""
    spans = whole_names(pair)
    places = [
        (m.start(), m.end(), m[0])
        for turkish, english, _ in PLACES
        if told(pair, turkish)
        for m in re.finditer(english, pair[1])
        if m[0][-2:] not in ("an", "sh", "se", "ch") and m[0][-1] != "."
    ]
    return sorted({*spans, *(p for p in places if not any(s[0] <= p[0] < s[1] for s in spans))})


def _apart(english: str, a: tuple[int, int, str], b: tuple[int, int, str]) -> bool:
    """Say whether two names are of one sort, whole, told once, and no two names of one thing."""
    between = english[a[1] : b[0]]
    before = (english[: a[0]][-12:], between[-12:])
    located = [bool(re.search(r"\b(?:in|at|near|on|of the|the)\s$", n)) for n in before]
    return (
        not _THINGS.search(f"{a[2]} {b[2]}")
        and frozenset((a[2], b[2])) not in _SAME
        and not set(a[2].split()) & set(b[2].split())
        and max(english.count(a[2]), english.count(b[2])) == 1
        and not any(re.search(r"(?:\b[A-Z][\w.]*|\bfrom|St\.) $|[(.\"]$", n) for n in before)
        and not any(re.match(r" [A-Z]", english[n[1] :]) for n in (a, b))
        and located[0] == located[1]
        and ((" " in a[2]) == (" " in b[2]) or not any(located))
    )


def roles(pair: Pair, rng: random.Random, pairs: list[Pair]) -> list[str]:
    """Exchange two names about a verb that has a doer and another one who bears or takes part from elsewhere."""
    spans = _spans(pair)
    made = []
    for i, a in enumerate(spans):
        for b in spans[i + 1 :]:
            between = pair[1][a[1] : b[0]]
            if len(between) > 140 or re.search(_MUTUAL, between) or not _apart(pair[1], a, b):
                continue
            if re.search(rf"\b(?:{_ACTS})\b|\bby $|\bto $|\bfrom $|^['’]s? .*\b(?:to|in|for|on)\b", between):
                made.append(pair[1][: a[0]] + b[2] + between + a[2] + pair[1][b[1] :])
    return made


_PASSIVE = "told|accused|replaced|attacked|invited|defeated|praised|urged|asked|blamed|warned|criticised|criticized|sued|killed|helped|informed|called|sent|given|hired|supported|beaten|followed"


def turned(pair: Pair, rng: random.Random, pairs: list[Pair]) -> list[str]:
    """Make the one who does a thing the one it is done to, and the other way about."""
    made = []
    for m in re.finditer(
        rf"\b([A-Z][a-z]+)((?: has| had)?) ({_PASSIVE}) (?=[A-Z][a-z]+\b|him|her|them|me|the )", pair[1]
    ):
        if m[1] in pair[0] and m[3] not in ("called", "sent", "given"):
            helper = f"{m[2]} been" if m[2] else " was"
            made.append(pair[1][: m.start()] + f"{m[1]}{helper} {m[3]} by " + pair[1][m.end() :])
    for m in re.finditer(rf"\b(?:was|were) ({_PASSIVE}) by (?=[A-Z]|the |a )", pair[1]):
        if m[1] not in ("given", "beaten"):
            made.append(pair[1][: m.start()] + f"{m[1]} " + pair[1][m.end() :])
    return made
