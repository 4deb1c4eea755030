"""What the twelfth script of errors stands on: edits of a text, English verb forms, the guards of a word."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence

Edit = tuple[int, int, str]
Way = Callable[[str, random.Random], list[Edit]]

_VOWEL = re.compile(
    r"(?:[aeio]|u(?!ni|se|ti|k\b|s\b)|8|11\b|18\b|hour|honest|heir|MP\b|NBC|FBI|U\.N\b|L[A-Z])(?!uro|ne\b|nce\b)", re.I
)

MONTHS = "January February March April May June July August September October November December".split()
MONTH = "(?:" + "|".join(MONTHS) + r"|Jan\.|Feb\.|Aug\.|Sept\.|Sep\.|Oct\.|Nov\.|Dec\.)"
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()

IRREGULAR = {
    "be": "was", "become": "became", "begin": "began", "break": "broke", "bring": "brought", "build": "built", "buy": "bought",
    "catch": "caught", "choose": "chose", "come": "came", "cost": "cost", "cut": "cut", "deal": "dealt", "do": "did", "draw": "drew",
    "drive": "drove", "eat": "ate", "fall": "fell", "feel": "felt", "fight": "fought", "find": "found", "fly": "flew", "forget": "forgot",
    "get": "got", "give": "gave", "go": "went", "grow": "grew", "have": "had", "hear": "heard", "hit": "hit", "hold": "held", "hurt": "hurt",
    "keep": "kept", "know": "knew", "lead": "led", "learn": "learned", "leave": "left", "lend": "lent", "let": "let", "lie": "lay", "lose": "lost",
    "make": "made", "mean": "meant", "meet": "met", "pay": "paid", "put": "put", "quit": "quit", "read": "read", "ride": "rode", "rise": "rose",
    "run": "ran", "say": "said", "see": "saw", "seek": "sought", "sell": "sold", "send": "sent", "set": "set", "shake": "shook", "shoot": "shot",
    "show": "showed", "shut": "shut", "sing": "sang", "sink": "sank", "sit": "sat", "sleep": "slept", "speak": "spoke", "spend": "spent",
    "spread": "spread", "stand": "stood", "steal": "stole", "stick": "stuck", "strike": "struck", "swear": "swore", "take": "took",
    "teach": "taught", "tell": "told", "think": "thought", "throw": "threw", "understand": "understood", "wake": "woke", "wear": "wore",
    "win": "won", "withdraw": "withdrew", "write": "wrote", "undergo": "underwent", "overcome": "overcame",
}  # fmt: skip
_DOUBLED = {
    "stop",
    "plan",
    "admit",
    "commit",
    "refer",
    "occur",
    "drop",
    "ban",
    "step",
    "permit",
    "regret",
    "submit",
    "prefer",
    "grab",
    "slip",
    "trap",
    "ship",
}
_REGULAR = (
    "accept accuse achieve act add address adopt agree announce appear apply approve argue arrest arrive ask attack attend avoid base believe "
    "call cancel carry cause change claim close complete condemn confirm consider contact continue control create cross debate decide declare "
    "defend deliver demand deny describe destroy develop die discuss earn emerge end enjoy enter establish expect explain express face fail "
    "file finish follow force gain happen help hope hire hurt identify impose improve include increase inform insist introduce invite issue "
    "join kill land last launch like live look love manage mark mention move name need note obtain offer open order own pass pick plan play "
    "post praise prepare present prevent produce promise propose protect prove provide publish push qualify raise reach receive recognise "
    "recognize recommend record recover reduce refer release remain remember remove repeat replace reply report request require resign respond "
    "return reveal save score seem serve share sign start state stay stop stress struggle study suffer suggest supply support suspend talk test "
    "threaten touch train travel treat try turn use visit vote wait walk want warn watch welcome work worry"
).split()


def past(base: str) -> str:
    """Give the past form of an English verb; of one it does not know, the regular form."""
    if base in IRREGULAR:
        return IRREGULAR[base]
    if base in _DOUBLED:
        return base + base[-1] + "ed"
    if base.endswith("e"):
        return base + "d"
    return re.sub("y$", "i", base) + "ed" if re.search("[^aeiou]y$", base) else base + "ed"


def third(base: str) -> str:
    """Give the form of the third person: goes, has, tries."""
    known = {"have": "has", "be": "is", "do": "does", "go": "goes"}
    if base in known:
        return known[base]
    if re.search("[^aeiou]y$", base):
        return base[:-1] + "ies"
    return base + ("es" if re.search("(?:s|x|z|ch|sh)$", base) else "s")


BASES = {past(b): b for b in (*_REGULAR, *IRREGULAR) if b != "be"}
THIRDS = {third(b): b for b in (*_REGULAR, *IRREGULAR) if b != "be"}


def cased(word: str, model: str) -> str:
    """Write a word with the capital its model has."""
    return word[:1].upper() + word[1:] if model[:1].isupper() else word


def starts_sentence(text: str, at: int) -> bool:
    """Tell whether a sentence (or quotation) begins at this place."""
    return bool(re.search(r"(?:^|[.!?:]['\"”’)]*\s+|^['\"“‘]+|[.!?:,]\s+['\"“‘]+)$", text[:at]))


def sentence_end(text: str, at: int) -> int:
    """Find where the sentence around a place ends."""
    found = re.compile(r"[.!?;](?=['\"”’)]*(?:\s|$))").search(text, at)
    return found.start() if found else len(text)


def apply(text: str, edit: Edit) -> str:
    """Put one edit into a text, with the article before it as the new word wants it."""
    start, end, new = edit
    before, after = text[:start], text[end:]
    if not new:  # a word taken out: no doubled space, no space before a stop, a capital where a sentence begins
        return re.sub(r" +([,.;!?])", r"\1", re.sub(r"  +", " ", before + after))
    article = re.search(r"\b([Aa])n? $", before)
    if article:
        before = before[: article.start()] + article[1] + ("n " if _VOWEL.match(new) else " ")
    return before + new + after


def pick(text: str, rng: random.Random, ways: Sequence[Way]) -> str | None:
    """Try the ways in random order and put in one edit of the first that has any."""
    for way in rng.sample(list(ways), len(ways)):
        edits = way(text, rng)
        if edits:
            return apply(text, rng.choice(edits))
    return None


def exchanges(table: str) -> dict[str, list[str]]:
    """Read "a|b c|d": each word stands for the other; "a>b" holds one way only. An underscore is a space."""
    pairs: dict[str, list[str]] = {}
    for entry in table.split():
        one, other = re.split(r"[|>]", entry.replace("_", " "))
        pairs.setdefault(one, []).append(other)
        if "|" in entry:
            pairs.setdefault(other, []).append(one)
    return pairs


def words_way(pairs: dict[str, list[str]], guards: dict[str, tuple[str, str]] | None = None) -> Way:
    """Make a way that puts another word for one of these, unless what stands before or after it forbids it."""
    names = sorted(pairs, key=len, reverse=True)
    pattern = re.compile(r"(?<![\w'’-])(?:" + "|".join(map(re.escape, names)) + r")(?![\w'’])", re.I)
    checks = {
        w: (re.compile(f"(?:{b})$", re.I) if b else None, re.compile(a) if a else None)
        for w, (b, a) in (guards or {}).items()
    }

    def way(text: str, rng: random.Random) -> list[Edit]:
        edits: list[Edit] = []
        for found in pattern.finditer(text):
            word = found[0].lower()
            if word not in pairs or (found[0] != word and not starts_sentence(text, found.start())):
                continue  # a capital inside a sentence is a name's
            before, after = checks.get(word, (None, None))
            if (before and before.search(text[: found.start()])) or (after and after.match(text[found.end() :])):
                continue
            edits.append((found.start(), found.end(), cased(rng.choice(pairs[word]), found[0])))
        return edits

    return way
