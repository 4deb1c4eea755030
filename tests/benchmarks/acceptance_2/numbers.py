"""Errors of number, scale, sign and unit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from random import Random

from acceptance_2.common import SMALL, Pair, Swap, number_said, put, swap

_NUMBER = r"(?<![\w.,:/-])[$£€]?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?![\d:/]|[.,]\d)"
_MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
_NO_NUMBER_BEFORE = re.compile(
    rf"(?:{_MONTH}|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.|[A-Z][a-z]+['’]s|No\.|Boeing|Apple|iPhone|Article) $"
)
ORDINALS = {
    "second": "ikinci", "third": "üçüncü", "fourth": "dördüncü", "fifth": "beşinci", "sixth": "altıncı",
    "seventh": "yedinci", "eighth": "sekizinci", "ninth": "dokuzuncu", "tenth": "onuncu",
}  # fmt: skip


def _value(match: re.Match[str]) -> float:
    return float(match.group(1).replace(",", "") + (match.group(2) or ""))


def _shown(value: float, like: str) -> str:
    mark = like[0] if like[0] in "$£€" else ""
    if value != int(value):
        return mark + f"{value:.6g}"
    return mark + (f"{int(value):,}" if value >= 10000 or "," in like else str(int(value)))


def _is_year(match: re.Match[str]) -> bool:
    return match.group(2) is None and re.fullmatch(r"(1[5-9]|20)\d\d", match.group(1)) is not None


def _plain_numbers(pair: Pair) -> list[re.Match[str]]:
    """The numbers of the English which the Turkish says too; no years, days of a month or hours."""
    out = []
    for match in re.finditer(_NUMBER, pair.english):
        before, after = pair.english[: match.start()], pair.english[match.end() :]
        if (
            _is_year(match)
            or _NO_NUMBER_BEFORE.search(before)
            or re.match(rf" ?[ap]\.?m\b| (?:of )?(?:{_MONTH})\b|s\b|-[A-Z]|['’]s", after)
        ):
            continue
        if number_said(pair, _value(match)):
            out.append(match)
    return out


def _other(rng: Random, value: float) -> float:
    """A number that differs plainly: a digit changed."""
    digits = f"{value:.6g}" if value != int(value) else str(int(value))
    spots = [i for i, d in enumerate(digits) if d.isdigit()]
    while True:
        spot = rng.choice(spots)
        digit = rng.choice("123456789")
        new = digits[:spot] + digit + digits[spot + 1 :]
        if digit != digits[spot] and float(new) > 1:
            return float(new)


def _sub_of(pair: Pair, match: re.Match[str]) -> str:
    after = pair.english[match.end() :]
    if re.match(r" ?(?:%|per ?cent)", after):
        return "percentage"
    if match.group(0)[0] in "$£€":
        return "money"
    if match.group(2):
        return "decimal"
    if re.match(r"(?:st|nd|rd|th)\b", after):
        return "ordinal in digits"
    if re.match(r"-year-old|, ", after) and re.search(r"[A-Z]\w+, $|age[d]? (?:of )?$", pair.english[: match.start()]):
        return "age"
    return "digit"


def number(rng: Random, pair: Pair, _others: Sequence[Pair]) -> Iterator[tuple[str, str]]:
    """A number changed: digits, decimals, money, words, ordinals, scores, ranges, fractions, two exchanged."""
    found = _plain_numbers(pair)
    for match in found:
        new = _other(rng, _value(match))
        if number_said(pair, new):
            continue
        sub = _sub_of(pair, match)
        if sub == "ordinal in digits":
            suffix = {1: "st", 2: "nd", 3: "rd"}.get(int(new) % 10 if int(new) % 100 not in (11, 12, 13) else 0, "th")
            yield sub, pair.english[: match.start()] + f"{int(new)}{suffix}" + pair.english[match.end() + 2 :]
        else:
            yield sub, pair.english[: match.start()] + _shown(new, match.group(0)) + pair.english[match.end() :]
    if len(found) >= 2:
        first, second = sorted(rng.sample(found, 2), key=lambda m: m.start())
        between = pair.english[first.end() : second.start()]
        if _value(first) != _value(second) and not re.match(r"(?: [a-z]+)? ?(?:-|–|to|and|or) ?$", between):
            one, other = (m.group(0).lstrip("$£€") for m in (first, second))
            yield "two exchanged", (
                pair.english[: first.end() - len(one)] + other + pair.english[first.end() : second.end() - len(other)]
                + one + pair.english[second.end() :]
            )  # fmt: skip
    yield from _number_words(rng, pair)
    for match in re.finditer(r"(?<![\d-])(\d{1,3})([-–])(\d{1,3})(?![\d-])", pair.english):
        low, high = int(match.group(1)), int(match.group(3))
        if number_said(pair, low) or f"{low}-{high}" in pair.turkish:
            new_high = high + rng.choice((2, 3, 4))
            if not number_said(pair, new_high):
                yield "score or range", put(pair.english, match, f"{low}{match.group(2)}{new_high}")


def _number_words(rng: Random, pair: Pair) -> Iterator[tuple[str, str]]:
    for word, (turkish, value) in SMALL.items():
        for match in re.finditer(rf"(?i)(?<![\w-]){word}\b(?! (?:of us|more|other))", pair.english):
            said = number_said(pair, value) or turkish in pair.turkish.lower()
            new = rng.choice(
                [w for w, (t, v) in SMALL.items() if v != value and 2 <= v <= 20 and not number_said(pair, v)]
            )
            if said:
                yield "word", put(pair.english, match, new)
    for word, turkish in ORDINALS.items():
        for match in re.finditer(rf"(?<![\w-]){word}\b(?!s)", pair.english):
            if turkish in pair.turkish.lower() or f"{list(ORDINALS).index(word) + 2}." in pair.turkish:
                new = rng.choice([w for w, t in ORDINALS.items() if w != word and t not in pair.turkish.lower()])
                yield "ordinal word", put(pair.english, match, new)
    yield from swap(rng, pair, "fraction or multiple", (
        Swap(r"\bhalf of\b", "a quarter of", r"yarı"), Swap(r"\bhalf the\b", "a third of the", r"yarı"),
        Swap(r"\ba quarter of\b", "three quarters of", r"çeyre|dörtte"), Swap(r"\btwice\b", "five times", r"iki|2"),
        Swap(r"\b(?:two-thirds|two thirds)\b", "one third", r"üçte"), Swap(r"\bdoubled\b", "quadrupled", r"iki|kat|2"),
        Swap(r"\bthree times\b", "six times", r"üç"), Swap(r"\ba third of\b", "half of", r"üçte"),
        Swap(r"\bhalf a million\b", "a million", r"yarım milyon|500"), Swap(r"\bboth\b(?= [a-z]+s\b)", "all five", r"iki|her iki"),
        Swap(r"\ba dozen\b", "five dozen", r"düzine|on iki|12"),
    ))  # fmt: skip


_SCALES = (
    Swap(r"(?<=\d) ?million\b", " billion", r"\S* ?milyon"), Swap(r"(?<=\d) ?billion\b", " million", r"milyar"),
    Swap(r"(?<=\d) ?million\b", " thousand", r"milyon"), Swap(r"(?<=\d) ?billion\b", " trillion", r"milyar"),
    Swap(r"(?<=\d)bn\b", "m", r"milyar"), Swap(r"(?<=\d)m\b", "bn", r"milyon"), Swap(r"(?<=\d) ?trillion\b", " billion", r"trilyon"),
    Swap(r"(?<=\d)k\b", "m", r"bin"), Swap(r"(?<=\d) ?(?:million|billion)\b", "", r"milyon|milyar"),
    Swap(r"\bmillions\b", "billions", r"milyonlar"), Swap(r"\bbillions\b", "millions", r"milyarlar"), Swap(r"\bmillions\b", "hundreds", r"milyonlar"),
    Swap(r"\bthousands\b", "millions", r"binler"), Swap(r"\bhundreds\b", "thousands", r"yüzler"),
    Swap(r"\bthousands\b", "dozens", r"binler"), Swap(r"\bhundreds\b", "dozens", r"yüzler"), Swap(r"\bhundreds of thousands\b", "hundreds", r"yüz binler"),
    Swap(r"\bdozens\b", "thousands", r"düzine|onlar"), Swap(r"\btens of thousands\b", "tens of millions", r"on binler"),
    Swap(r"(?i)\bone million\b", "one billion", r"bir milyon|1 milyon"), Swap(r"(?i)\b(two|three|four|five|six|ten|half a) million\b", r"\1 billion", r"\S* ?\S* ?milyon"),
    Swap(r"\b(?:a|one) hundred\b", "a thousand", r"yüz|100"), Swap(r"\b(?:a|one) thousand\b", "a million", r"bin|1\.?000"),
    Swap(r"\bdecades\b", "centuries", r"on ?yıllar|onlarca yıl"), Swap(r"\bcenturies\b", "decades", r"yüzyıllar|asırlar"),
)  # fmt: skip


def scale(rng: Random, pair: Pair, _others: Sequence[Pair]) -> Iterator[tuple[str, str]]:
    """The order of magnitude changed: another word of scale, none, or a number ten times as large or small."""
    for rule in _SCALES:
        for sub, text in swap(rng, pair, "scale word" if rule.put else "scale word dropped", (rule,)):
            yield sub, text
    for match in _plain_numbers(pair):
        value = _value(match)
        after = pair.english[match.end() :]
        if re.match(r"(?:st|nd|rd|th)\b| ?(?:%|per ?cent)|-", after) or value < 3:
            continue
        for factor, sub in ((10, "a nought more"), (1000, "a thousandfold"), (0.1, "a nought fewer")):
            new = value * factor
            if (factor < 1 and value % 10) or number_said(pair, new):
                continue
            yield sub, pair.english[: match.start()] + _shown(new, match.group(0)) + after
