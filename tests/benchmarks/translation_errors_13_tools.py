"""What the makers of errors of the thirteenth script share: how an error is chosen and put into a sentence."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable, Sequence

Pair = tuple[str, str]
Maker = Callable[[Pair, random.Random, list[Pair]], "str | None"]
Change = Callable[["re.Match[str]", random.Random], "str | None"]
Rule = tuple["re.Pattern[str]", Change]

IRREGULAR = {
    word.split(":")[0]: word.split(":")[1]
    for word in (
        "be:was become:became begin:began break:broke bring:brought build:built buy:bought catch:caught choose:chose "
        "come:came cost:cost cut:cut deal:dealt do:did draw:drew drive:drove eat:ate fall:fell feel:felt fight:fought "
        "find:found fly:flew forget:forgot get:got give:gave go:went grow:grew have:had hear:heard hit:hit hold:held "
        "hurt:hurt keep:kept know:knew lead:led leave:left let:let lie:lay lose:lost make:made mean:meant meet:met pay:paid "
        "put:put read:read ride:rode rise:rose run:ran say:said see:saw seek:sought sell:sold send:sent set:set shoot:shot "
        "show:showed sit:sat sleep:slept speak:spoke spend:spent stand:stood steal:stole strike:struck swim:swam take:took "
        "teach:taught tell:told think:thought throw:threw understand:understood wear:wore win:won write:wrote lend:lent "
        "stick:stuck bear:bore bend:bent blow:blew bite:bit feed:fed hide:hid shut:shut wake:woke withdraw:withdrew "
        "commit:committed admit:admitted permit:permitted occur:occurred stop:stopped plan:planned drop:dropped "
        "refer:referred prefer:preferred ban:banned sue:sued"
    ).split()
}
_VOWEL_SOUND = re.compile(
    r"(?:[ai]|e(?!u)|o(?!ne\b|nce\b|ne-)|u(?!ni|s[ael]|k|r[aio])|hour|honest|honou?r|8|11\b|18\b|FBI|NHS|LA|NBA|MP\b)",
    re.I,
)


def past(verb: str) -> str:
    """Return the simple past of an English verb, for example went for go."""
    if verb in IRREGULAR:
        return IRREGULAR[verb]
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2:-1] not in "aeou":
        return verb[:-1] + "ied"
    if re.fullmatch(r"[^aeiou]*[aeiou][bdgmnprt]", verb):
        return verb + verb[-1] + "ed"
    return verb + "ed"


def third(verb: str) -> str:
    """Return the third person of an English verb, for example goes for go."""
    if verb in {"be", "have"}:
        return {"be": "is", "have": "has"}[verb]
    if verb.endswith("y") and verb[-2:-1] not in "aeou":
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


def like(model: str, word: str) -> str:
    """Write a word with the capital of another: Rose after Fell, ROSE after FELL."""
    if model.isupper() and len(model) > 1:
        return word.upper()
    return word[:1].upper() + word[1:] if model[:1].isupper() else word


def put(text: str, start: int, end: int, new: str) -> str:
    """Put new words in place of those from start to end, with the article, the spaces and the capital that then follow."""
    head, tail = text[:start], text[end:]
    if new and (article := re.search(r"\b([Aa])n? $", head)) and re.match(r"\w", new):
        head = head[: article.start()] + article[1] + ("n " if _VOWEL_SOUND.match(new) else " ")
    if not new:
        tail = re.sub(r"^,? +" if not head.strip() or head.endswith(("“", '"')) else r"^ +(?=\W)", "", tail)
        if head.endswith(" "):
            tail = tail.lstrip(" ")
        if re.match(r"[.,;:!?]", tail):
            head = head.rstrip(" ,")
        if (article := re.search(r"\b([Aa])n? $", head)) and re.match(r"\w", tail):
            head = head[: article.start()] + article[1] + ("n " if _VOWEL_SOUND.match(tail) else " ")
    if re.search(r"(?:^|[.!?][\"”']? )[\"“'(]?$", head) and text[start : start + 1].isupper():
        if new:
            new = new[0].upper() + new[1:]
        else:
            tail = tail[:1].upper() + tail[1:]
    return head + new + tail


def changed(text: str, rules: Iterable[Rule], rng: random.Random) -> str | None:
    """Return the text with one of the rules applied at one of its places, or None where there is no place for any."""
    places = [(match, change) for pattern, change in rules for match in pattern.finditer(text)]
    rng.shuffle(places)
    for match, change in places:
        new = change(match, rng)
        if new is not None and new != match[0]:
            return put(text, match.start(), match.end(), new)
    return None


def by_turns(text: str, tiers: Sequence[tuple[float, Sequence[Rule]]], rng: random.Random) -> str | None:
    """Apply a rule of one tier, drawn by its weight; the others are asked where it has no place."""
    order = sorted(tiers, key=lambda tier: rng.random() ** (1 / tier[0]), reverse=True)
    return next((new for _, rules in order if (new := changed(text, rules, rng))), None)


def words(table: str, flags: int = 0) -> list[Rule]:
    """Read a table of lines "left > right|right" into rules; "=" in place of ">" goes both ways."""
    rules: list[Rule] = []
    for line in filter(None, map(str.lstrip, table.splitlines())):
        both = " = " in line
        left, right = line.split(" = " if both else " > ")
        rules.append((_whole(left, flags), _to(right.split("|"))))
        if both:
            rules.append((_whole(right, flags), _to([left])))
    return rules


def _whole(word: str, flags: int) -> re.Pattern[str]:
    """Return the pattern of a whole word, also with a capital at its head."""
    guard, bare = re.match(r"((?:\(\?<[!=][^)]*\))*)(.*)", word).groups()  # type: ignore[union-attr]
    head = f"[{bare[0].upper()}{bare[0]}]{bare[1:]}" if bare[0].isalpha() else bare
    return re.compile(rf"(?<![\w’'-]){guard}{head}(?![\w-])", flags)


def _to(options: list[str]) -> Change:
    """Return a change to one of some words; {1} stands for the first group."""

    def change(match: re.Match[str], rng: random.Random) -> str:
        groups = [match[0], *(group or "" for group in match.groups())]
        return like(match[0] if match[0].istitle() else match[0][:1], rng.choice(options).format(*groups))

    return change


def fixed(pattern: str, *options: str, flags: int = 0) -> Rule:
    """Return a rule of a bare pattern and what may stand in its place."""
    return re.compile(pattern, flags), _to(list(options))
