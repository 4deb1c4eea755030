"""A sentence dropped from, or invented in, a text of one to four sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from random import Random

from acceptance.pairs import END, Change, Pair, words

SPLIT = re.compile(r"(?<=[a-z0-9)][.!?])[\"”']? (?=[\"“']?[A-Z])|(?<=[.!?][\"”]) (?=[\"“']?[A-Z])")
ABBR = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Rep|Sen|Prof|Capt|Gov|Lt|Col|Oct|Sept|Nov|Dec|Aug|Jan|Feb|No|vs|Rev|Inc|U\.S|a\.m|p\.m|[A-Z])\.)$"
)
WHO = [
    "The minister",
    "A spokesman",
    "The mayor",
    "One witness",
    "The company",
    "Police",
    "The opposition leader",
    "A senior official",
    "The court",
    "A local resident",
    "The organisers",
    "An independent analyst",
]
WHAT = [
    "said the decision would be reviewed in {month}",
    "declined to give further details on {day}",
    "added that {n} people had already signed the petition",
    "warned that prices could rise again before the end of the year",
    "was later taken to hospital in {place} with minor injuries",
    "welcomed the announcement but called for more money",
    "had visited {place} only {n} days earlier",
    "will meet representatives from {place} on {day}",
    "described the talks as frank and constructive",
    "has since apologised to the families",
    "confirmed that {n} workers would lose their jobs",
    "promised to publish the full report by {month}",
    "blamed the weather for the delay",
    "offered a reward of ${n},000 for information",
]


def sentences(text: str) -> list[str]:
    """The English sentences of a text, abbreviations heeded."""
    parts: list[str] = []
    start = 0
    for match in SPLIT.finditer(text):
        head = text[start : match.start()]
        if not ABBR.search(head):
            cut = match.end() - 1
            parts.append(text[start:cut].strip())
            start = match.end()
    return [*parts, text[start:].strip()]


def whole(pair: Pair) -> bool:
    """Whether a pair is full sentences with even quotes, so that it can be joined to others."""
    return bool(
        END.search(pair.tr)
        and END.search(pair.en)
        and pair.tr.count('"') % 2 == 0
        and pair.en.count('"') % 2 == 0
        and len(words(pair.en)) >= 5
    )


def joined(pairs: Sequence[Pair], at: int, size: int) -> Pair | None:
    """The pairs at..at+size-1 as one paragraph, if all are whole."""
    part = pairs[at : at + size]
    if len(part) < size or not all(whole(p) for p in part):
        return None
    return Pair(f"{part[0].key}+{size}", " ".join(p.tr for p in part), " ".join(p.en for p in part))


def _apart(one: str, others: Sequence[str]) -> bool:
    """Whether a sentence says something that none of the others does (by its words)."""
    mine = set(words(one))
    return all(len(mine & set(words(o))) / len(mine | set(words(o))) < 0.3 for o in others)


def sentence_dropped(pairs: Sequence[Pair], rng: Random) -> Iterator[tuple[Pair, Change]]:
    """One sentence of a pair of two or more, or of a paragraph of 2–4 neighbouring pairs, left out."""
    for at, pair in enumerate(pairs):
        parts = sentences(pair.en)
        turkish = len(re.findall(r"[^\W\d_]{2,}[.!?][\"”')]*(?= [\"“'(]?[A-ZÇĞİÖŞÜ0-9]|$)", pair.tr))
        if len(parts) >= 2 and turkish >= 2 and pair.en.count('"') % 2 == 0:
            for i, part in enumerate(parts):
                if len(words(part)) >= 4 and part.count('"') % 2 == 0 and _apart(part, parts[:i] + parts[i + 1 :]):
                    yield pair, Change("of one pair", " ".join(parts[:i] + parts[i + 1 :]))
        size = rng.choice([2, 2, 3, 4])
        text = joined(pairs, at, size) if rng.random() < 0.4 else None
        if text:
            part_pairs = [p.en for p in pairs[at : at + size]]
            i = rng.randrange(size)
            rest = part_pairs[:i] + part_pairs[i + 1 :]
            if len(words(part_pairs[i])) >= 5 and _apart(part_pairs[i], rest):
                yield text, Change(f"of {size} sentences", " ".join(rest))


def _made_up(rng: Random, places: Sequence[str]) -> str:
    """A sentence in the style of news which no pair has."""
    months = ["March", "June", "October", "December"]
    text = f"{rng.choice(WHO)} {rng.choice(WHAT)}."
    return text.format(
        month=rng.choice(months),
        day=rng.choice(["Monday", "Wednesday", "Friday"]),
        n=rng.randrange(3, 90),
        place=rng.choice(places),
    )


def sentence_invented(pairs: Sequence[Pair], rng: Random) -> Iterator[tuple[Pair, Change]]:
    """A sentence of another pair (near or far) or a made-up one put before, after or between."""
    places = ["Glasgow", "Madrid", "Warsaw", "Chicago", "Lyon", "Oslo"]
    pool = [p for p in pairs if whole(p) and len(words(p.en)) <= 30 and len(sentences(p.en)) == 1]
    for at, pair in enumerate(pairs):
        if rng.random() > 0.4:
            continue
        size = rng.choice([1, 1, 1, 2, 3])
        text = joined(pairs, at, size)
        if text is None:
            continue
        parts = [p.en for p in pairs[at : at + size]]
        way = rng.choice(["far", "far", "near", "made up"])
        near = [p for p in pairs[max(0, at - 4) : at + size + 4] if p in pool and p not in pairs[at : at + size]]
        new = _made_up(rng, places) if way == "made up" else rng.choice(near if way == "near" and near else pool).en
        if (way == "near" and not near) or not _apart(new, parts) or len(words(new)) < 5:
            continue
        spot = rng.randrange(len(parts) + 1)
        yield (
            Pair(pair.key if size == 1 else text.key, text.tr, text.en),
            Change(f"{way}, {size}", " ".join([*parts[:spot], new, *parts[spot:]])),
        )
