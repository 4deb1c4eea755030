"""Errors of number: figures, scores, number words, ordinals and multipliers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from random import Random

from acceptance.pairs import Pair

from acceptance_3.common import Corpus, Edit, find, like, says, seen, starts, swap
from acceptance_3.figures import NUMBER_WORDS, ORDINALS, Figure, figures, grouped

_SCORE = r"(?<![\d-])(\d{1,2})-(\d{1,2})(?![\d-])(?!-?(?:year|minute|day|month|week|inch|mile|percent|point))"
_WORD = (
    r"\b(" + "|".join(NUMBER_WORDS) + r")\b"
    r"(?!-?(hundred|thousand|million|billion|ish|-(one|two|three|four|five|six|seven|eight|nine)))"
)
_ENDINGS = r"(si|sinin|li|lü|lik|lük|şer|şar|ye|ü|de|den|nin|nün|ncü)\b"
_FIRST = r"\b(the|his|her|their|its) (first) (?!and|lady|minister|half|two|three|four|few|time since)(?=\w)"
_MULTIPLIERS = (
    (r"\btwice\b(?! as)", r"iki (kez|kere|defa|kat)", ("three times", "four times")),
    (r"\bdoubl(e|ed|ing)\b(?! (?:bogey|act|down))", r"iki kat|ikiye", ()),
    (r"(?<!first )(?<!second )\bhalf (?=of|the|a )", r"yarı|yarım", ("a third of ", "a quarter of ")),
    (r"\btwo-thirds\b", r"üçte iki", ("three-quarters",)),
)


def number(rng: Random, pair: Pair, corpus: Corpus) -> Iterator[Edit]:
    """Another number where the Turkish states the same one."""
    found = figures(pair)
    yield from _figures(rng, pair, corpus, found)
    yield from _exchanged(pair, found)
    yield from _scores(rng, pair)
    yield from _words(rng, pair)
    yield from _ordinals(rng, pair)
    yield from _multipliers(rng, pair)


def _figures(rng: Random, pair: Pair, corpus: Corpus, found: Sequence[Figure]) -> Iterator[Edit]:
    for figure in found:
        old, span = figure.digits, (figure.start, figure.end)
        if figure.sort == "clock":
            hour = rng.choice([h for h in range(1, 13) if str(h) != old])
            yield swap(pair, span, str(hour), "clock")
        elif old in ("0", "1", "007"):
            continue
        elif figure.sort == "ordinal":
            near = _ordinals_near(int(old), pair.en[figure.end :])
            if near:
                yield swap(pair, span, str(rng.choice(near)), "ordinal fig")
        else:
            options = [
                (new, sub)
                for new, sub in _wrong_figures(rng, old, corpus)
                if new not in (old, "0", "1") and not new.startswith("-") and new.replace(",", "").strip("0.")
            ]
            if options:
                new, sub = rng.choice(options)
                yield swap(pair, span, new, sub)


def _ordinals_near(value: int, after: str) -> list[int]:
    """Other ordinals that take the same ending; none before a century, nor for the small ones."""
    if starts(r"(st|nd|rd|th)[ -][Cc]entur", after) or value <= 10:
        return []
    last, teen = str(value)[-1], value % 100 // 10 == 1
    return [
        n
        for n in range(value - 12, value + 13)
        if n > 10
        and n != value
        and (
            (str(n)[-1] == last and (str(n)[-2:-1] == "1") == teen)
            or (after[:2] == "th" and str(n)[-1] in "4567890")
        )
    ]  # fmt: skip


def _wrong_figures(rng: Random, old: str, corpus: Corpus) -> list[tuple[str, str]]:
    """Candidates for a wrong figure: one digit, two digits transposed, a near value, a figure of another line."""
    k = rng.choice([k for k, char in enumerate(old) if char.isdigit()])
    digit = rng.choice([x for x in "123456789" if x != old[k]])
    out = [(old[:k] + digit + old[k + 1 :], "one digit")]
    if "." in old:
        decimals = len(old.split(".")[1])
        value = float(old.replace(",", "")) + rng.choice([-1, 1, 2]) * rng.choice([1, 0.1, 0.3])
        return [*out, (f"{value:.{decimals}f}", "near value")]
    if "," not in old:
        for k in range(len(old) - 1):
            if old[k] != old[k + 1] and old[k + 1] != "0":
                out.append((old[:k] + old[k + 1] + old[k] + old[k + 2 :], "digits transposed"))
                break
    whole = int(old.replace(",", ""))
    if whole >= 3:
        step = rng.choice([-1, 1] if whole < 1000 else [-100, 100, -1000, 10])
        out.append((grouped(whole + step), "near value"))
    same_length = [x for x in corpus.figures.get(len(old), ()) if x != old and "." not in x]
    if same_length:
        out.append((rng.choice(same_length), "figure from elsewhere"))
    return out


def _exchanged(pair: Pair, found: Sequence[Figure]) -> Iterator[Edit]:
    """Two counts that follow one another change places, unless they stand side by side."""
    counts = [figure for figure in found if figure.sort == "count"]
    for one, two in pairwise(counts):
        between = pair.en[one.end : two.start]
        if one.digits == two.digits or "1" in (one.digits, two.digits) or len(between) < 14:
            continue
        if not re.fullmatch(r"\W*(and|or|to|-)\W*", between):
            target = pair.en[: one.start] + two.digits + between + one.digits + pair.en[two.end :]
            yield Edit(target, "exchanged", (one.start, ""))


def _scores(rng: Random, pair: Pair) -> Iterator[Edit]:
    for match in find(_SCORE, pair.en):
        one, two = match.groups()
        if not seen(rf"(?<!\d){one}\s*[-–]\s*{two}(?!\d)", pair.tr):
            continue
        if not says(pair, r"maç|gol|sayı|skor|puan|galip|galibiyet|oy|yen"):
            continue
        if rng.random() < 0.4 and one != two:
            new = f"{two}-{one}"
        elif rng.random() < 0.5:
            new = f"{int(one) + rng.choice([1, 2])}-{two}"
        else:
            new = f"{one}-{int(two) + rng.choice([1, 2])}"
        yield swap(pair, match.span(), new, "score")


def _word_said(word: str, pair: Pair) -> bool:
    turkish, value = NUMBER_WORDS[word]
    if word == "ten":
        alone = says(pair, r"\bon\b(?! (bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz))")
        if not alone and not seen(r"\b10\b", pair.tr):
            return False
    as_word = rf"\b{turkish}(?![a-zçğıöşü])|\b{turkish}{_ENDINGS}"
    return says(pair, as_word) or seen(rf"(?<!\d){value}(?!\d)", pair.tr)


def _words(rng: Random, pair: Pair) -> Iterator[Edit]:
    for match in find(_WORD, pair.en, re.IGNORECASE):
        word = match.group().lower()
        around = pair.en[max(0, match.start() - 6) : match.end() + 9]
        if not _word_said(word, pair) or seen(r"\b(Five Lives|Four Corners|Big Four|Seven Network)", around):
            continue
        value = NUMBER_WORDS[word][1]
        near = [
            other
            for other, (_, n) in NUMBER_WORDS.items()
            if other != word and (n <= 10) == (value <= 10) and abs(n - value) <= max(3, value * 0.8)
        ]
        yield swap(pair, match.span(), like(rng.choice(near), match.group()), "word")


def _ordinals(rng: Random, pair: Pair) -> Iterator[Edit]:
    places = list(ORDINALS)
    for match in find(r"\b(" + "|".join(ORDINALS) + r")\b(?! (?:ago|or two|later|half))", pair.en):
        word = match.group()
        if ORDINALS[word] in pair.low or seen(rf"\b{places.index(word) + 2}\.", pair.tr):
            yield swap(pair, match.span(), rng.choice([x for x in places if x != word]), "ordinal")
    for match in find(_FIRST, pair.en):
        if says(pair, r"\bilk\b|birinci"):
            yield swap(pair, match.span(2), rng.choice(["second", "third", "fourth"]), "first")


def _multipliers(rng: Random, pair: Pair) -> Iterator[Edit]:
    for pattern, cue, others in _MULTIPLIERS:
        if not says(pair, cue):
            continue
        for match in find(pattern, pair.en):
            new = rng.choice(others) if others else "tripl" + match.group(1)
            if match.group().startswith("half") and starts(r"of ", pair.en[match.end() :]):
                new = new[:-3]
            yield swap(pair, match.span(), new, "multiplier")
