"""One name taken for another: a like one, one nearby, another surname or first name, a slip, one left out."""

from __future__ import annotations

import random
import re

from translation_errors_14_edits import Edit, Pair, Way, one_of
from translation_errors_14_finder import Name, find, persons
from translation_errors_14_gazetteer import BODIES, FIRST, PEOPLES, PLACES, SURNAMES
from translation_errors_14_states import same

_ENDINGS = [
    ("son", "sen|ston"), ("man", "mond"), ("ov", "enko|ovic"), ("ski", "vich"), ("ez", "ero"), ("ley", "land"),
    ("ton", "ford"), ("ford", "field"), ("ell", "er"),
    ("in", "an"), ("ini", "etti"), ("ein", "berg"), ("o", "a"), ("a", "o"), ("ie", "o"), ("en", "er"), ("ard", "ert"),
    ("or", "ell"), ("k", "ck"), ("l", "ld"),
]  # fmt: skip
_HEADS = dict(zip("BCDFGHJKLMNPRSTVW", "PGTVCRHCRNMBLTDWV", strict=True))

_NOUN = re.compile(r"[.,;\")]|$| (?:who|for|and|to|in|from|with|or|is|was|has|on)\b")

_PLACE_WORDS = ("East", "West", "North", "South", "City", "Street", "State", "University", "Hospital", "Hotel", "House")


def _like(name: Name, target: str) -> list[Edit]:
    """Return the like names of the lists."""
    for table in (PLACES, PEOPLES, BODIES):
        if name.text in table:
            news = table[name.text].split("|")
            if target[: name.start].endswith("the "):
                news = [n for n in news if not n.startswith("the ")]
            news = ["Democrat"] if name.text == "Republican" and _NOUN.match(target[name.end :]) else news
            return [Edit(name.start, name.end, n) for n in news if n not in target]
    return []


def _nearby(pair: Pair, pairs: list[Pair], surnames: frozenset[str], rng: random.Random) -> list[Name]:
    """Return names of the sentences around this one."""
    at = _place(pair, pairs)
    around = [p for p in pairs[max(0, at - 6) : at + 7] if p != pair]
    rng.shuffle(around)
    return [n for p in around[:6] for n in find(*p, surnames)]


_AT: dict[int, dict[Pair, int]] = {}


def _place(pair: Pair, pairs: list[Pair]) -> int:
    """Return where the pair stands among the pairs."""
    if id(pairs) not in _AT or _AT[id(pairs)].get(pairs[-1]) != len(pairs) - 1:
        _AT.clear()
        _AT[id(pairs)] = {p: i for i, p in enumerate(pairs)}
    return _AT[id(pairs)].get(pair, 0)


def _other(name: Name, others: list[Name], target: str) -> list[Edit]:
    """Return the other names of its kind that are no part of it."""
    fit = [
        o.text
        for o in others
        if not same(name.text, o.text)
        and (name.kind != "name" or name.text.count(" ") == o.text.count(" "))
        and o.kind == name.kind
        and o.text != name.text
        and not set(o.text.split()) & set(name.text.split())
    ]
    return [
        Edit(name.start, name.end, t) for t in dict.fromkeys(fit) if t not in target or name.kind in ("person", "place")
    ]


def _surname(name: Name, rng: random.Random) -> list[Edit]:
    """Return the person with another surname or first name."""
    words = name.text.split(" ")
    edits = (
        [Edit(name.start, name.end, " ".join([*words[:-1], rng.choice(SURNAMES)]))]
        if words[-1] not in FIRST and words[-1] not in _PLACE_WORDS
        else []
    )
    if words[0] in FIRST:
        edits.append(Edit(name.start, name.start + len(words[0]), FIRST[words[0]]))
    return edits


def _slip(name: Name) -> list[Edit]:
    """Return the name with another ending or another first letter."""
    last = name.text.split(" ")[-1]
    start = name.end - len(last)
    if not re.fullmatch(r"[A-Z][a-z]{3,}", last):
        return []
    ends = [
        last[: -len(old)] + new
        for old, alternatives in _ENDINGS
        if last.endswith(old) and len(last) - len(old) > 2
        for new in alternatives.split("|")
    ][:2]
    heads = [_HEADS[last[0]] + last[1:]] if last[0] in _HEADS and last[1] in "aeiou" and len(last) < 8 else []
    return [Edit(start, name.end, new) for new in ends + heads]


def _left_out(name: Name, target: str) -> list[Edit]:
    """Return the list without the name, the clause without where it was or whose it was."""
    before, after = target[: name.start], target[name.end :]
    if re.search(r"(?:[a-z]|such as|including|of|and|with|as) $|, $", before) and re.match(
        r"(?:, [A-Z]\S+)+,? and [A-Z]", after
    ):
        return [Edit(name.start, name.end + 2, "")]
    joined = re.match(r" (?:and|or) (?:the )?(?=[A-Z])", after)
    if joined and not re.search(r"\b(?:between|both|[A-Z]\S*|[Mm]rs?\.?) $", before):
        return [Edit(name.start, name.end + joined.end(), "")]
    where = re.search(r" (?:in|near|at) $", before)
    if (
        where
        and name.kind == "place"
        and re.match(r"[.,](?: |$|\")| (?:on|after|when|in|last|where) ", after)
        and re.search(r"[a-z]{4}$", before[: where.start()])
    ):
        return (
            []
            if re.search(
                r"(?:based|lives?|lived|held|is|was|located|born|base|lie|living|remain|stay|interest|"
                r"Sea|arrived|out)$",
                before[: where.start()],
            )
            else [Edit(where.start(), name.end, "")]
        )
    return []


def name(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Return the target with one name that is another, or gone."""
    source, target = pair
    surnames = persons(pairs)
    found = find(source, target, surnames)
    if not found:
        return None
    around = _nearby(pair, pairs, surnames, rng)
    offers: list[tuple[float, list[Edit]]] = [
        (26, [e for n in found for e in _like(n, target)]),
        (20, [e for n in found for e in _other(n, around, target)]),
        (8, [e for n in found for e in _other(n, found, target)]),
        (18, [e for n in found if n.kind == "person" for e in _surname(n, rng)]),
        (10, [e for n in found if n.kind in ("person", "name", "place") and n.text not in PLACES for e in _slip(n)]),
        (5, [e for n in found for e in _left_out(n, target)]),
    ]
    return one_of([(w, _given(edits)) for w, edits in offers], source, target, rng)


def _given(edits: list[Edit]) -> Way:
    """Return a way that offers these edits."""
    return lambda _source, target, _rng: [_owned(target, e) for e in edits]


def _owned(target: str, edit: Edit) -> Edit:
    """Return the edit with the right ending of the owner."""
    if (
        re.match(r"['’](?!\w)", target[edit.end :])
        and target[edit.end - 1] == "s"
        and edit.text
        and edit.text[-1] != "s"
    ):
        return Edit(edit.start, edit.end + 1, f"{edit.text}'s")
    return edit
