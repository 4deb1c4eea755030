"""What the ninth script of errors is made of: tables of words, guards on the Turkish, and the repair of the English around a change."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable

Pair = tuple[str, str]
Maker = Callable[[Pair, random.Random, list[Pair]], list[str]]
Row = tuple[str, str, tuple[str, ...]]  # what the Turkish must have, what stands in the English, what is put there

BASE_OF = {
    "said": "say", "told": "tell", "took": "take", "made": "make", "gave": "give", "went": "go", "came": "come",
    "won": "win", "lost": "lose", "began": "begin", "left": "leave", "sent": "send", "paid": "pay", "knew": "know",
    "saw": "see", "found": "find", "held": "hold", "met": "meet", "spoke": "speak", "wrote": "write", "built": "build",
    "brought": "bring", "bought": "buy", "sold": "sell", "rose": "rise", "fell": "fall", "broke": "break",
    "fought": "fight", "became": "become", "kept": "keep", "thought": "think", "sought": "seek", "drew": "draw",
    "grew": "grow", "ran": "run", "fled": "flee", "led": "lead", "signed": "sign", "attacked": "attack",
    "reported": "report", "confirmed": "confirm", "asked": "ask", "announced": "announce", "called": "call",
    "visited": "visit", "opened": "open", "closed": "close", "reached": "reach", "agreed": "agree", "killed": "kill",
    "warned": "warn", "decided": "decide", "received": "receive", "attended": "attend", "returned": "return",
    "appeared": "appear", "joined": "join", "wanted": "want", "helped": "help", "launched": "launch",
    "destroyed": "destroy", "published": "publish", "discussed": "discuss", "mentioned": "mention", "worked": "work",
    "played": "play", "started": "start", "stopped": "stop", "supported": "support", "used": "use", "stressed": "stress",
    "offered": "offer", "promised": "promise", "criticised": "criticise", "criticized": "criticize",
    "increased": "increase", "moved": "move", "scored": "score", "arrived": "arrive", "died": "die", "lived": "live",
    "understood": "understand", "put": "put", "hit": "hit", "run": "run",
}  # fmt: skip
PAST_OF = {base: past for past, base in BASE_OF.items() if base != "run"} | {"be": "was", "have": "had", "run": "ran"}


def lower(turkish: str) -> str:
    """Fold case as Turkish does."""
    return turkish.replace("İ", "i").replace("I", "ı").lower()


def told(pair: Pair, pattern: str) -> bool:
    """Say whether the Turkish side has the pattern."""
    return re.search(pattern, lower(pair[0])) is not None


def put(text: str, start: int, end: int, new: str) -> str:
    """Put other words in the place of text[start:end], with a capital where there was one."""
    old = text[start:end]
    if old[:1].isupper() and new[:1].islower() and (start == 0 or text[:start].rstrip()[-1:] in '.!?"“:'):
        new = new[:1].upper() + new[1:]
    return text[:start] + new + text[end:]


def tidy(text: str) -> str:
    """Mend articles, spaces and the first letter after a change."""
    text = re.sub(r" {2,}", " ", text).strip()
    text = re.sub(r" ([,.;:])(?=\s|$)", r"\1", text)
    text = re.sub(r",\s*,", ",", text).lstrip(", ")
    text = re.sub(
        r"\b([Aa]) (?=[aeiouAEIO]\w{2})(?!(?:one|once|uni|use|usual|euro|Euro|U\.|UK|US|ur|ew))", r"\1n ", text
    )
    text = re.sub(r"\b([Aa])n (?=[bcdfgjklmnpqrstvwyz][a-z])", r"\1 ", text)
    return text[:1].upper() + text[1:]


def changed(pair: Pair, rows: Iterable[Row]) -> list[str]:
    """Return the English with each word of the rows changed that the Turkish tells."""
    made = []
    for turkish, english, wrongs in rows:
        if turkish and not told(pair, turkish):
            continue
        for m in re.finditer(english, pair[1]):
            made += [put(pair[1], m.start(), m.end(), m.expand(w)) for w in wrongs if w != m[0]]
    return made


def table(rows: Iterable[Row]) -> Maker:
    """Return the maker that changes words by a table."""
    kept = list(rows)
    return lambda pair, rng, pairs: changed(pair, kept)


def kind(*makers: Maker) -> Callable[[Pair, random.Random, list[Pair]], str | None]:
    """Return the function of one kind: makers are asked in an order of chance, the first that can gives the error."""

    def corrupt(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
        order = list(makers)
        rng.shuffle(order)
        for maker in order:
            made = [w for w in (tidy(t) for t in maker(pair, rng, pairs)) if w != tidy(pair[1])]
            if made:
                return rng.choice(made)
        return None

    return corrupt
