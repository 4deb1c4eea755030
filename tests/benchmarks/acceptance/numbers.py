"""Errors of number and of scale."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from random import Random

from acceptance.pairs import Change, Pair, Rule, apply_rules, put, tr_values

TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
SMALL = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
VALUE = {w: n for n, w in enumerate(SMALL, 2)} | {w: 10 * n for n, w in enumerate(TENS, 2)}
ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
FIGURE = re.compile(
    r"(?<![\w.,/:–-])(?P<money>[$£€]?)(?P<n>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)"
    r"(?P<tail>st\b|nd\b|rd\b|th\b|s\b|bn\b|m\b|k\b|%|(?![\w/]|[.,:]\d|-\d))"
)
SCORE = re.compile(r"(?<![\w.,/-])(\d{1,2})([-–])(\d{1,2})(?![\w/-]|[.,]\d)")
CLOCK = re.compile(r"(?<![\w.,/-])(\d{1,2}):(\d\d)(?!\d)")
WORD = re.compile(
    r"\b("
    + "|".join(VALUE)
    + r")\b(?!-thirds| of (?:us|them|you)\b|[- ](?:hundred|thousand|million|billion|one|two|three|four|five|six|seven|eight|nine)\b)",
    re.I,
)
ORDINAL = re.compile(
    r"\b(?<!At )(?<!at )("
    + "|".join(ORDINALS)
    + r")\b(?! of all| [A-Z]|-time|,| and foremost| name| class|-(?:class|hand|degree|ever))"
)

MONTHS = r"\b(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec)\w*"


def ordinal(n: int) -> str:
    """34 → 34th."""
    return f"{n}" + ("th" if n % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th"))


def _comma(n: int, like: str) -> str:
    return f"{n:,}" if "," in like or n > 9999 else str(n)


def _other(n: int, like: str, rng: Random, taken: set[float]) -> str | None:
    """Another whole number, by a changed digit, transposed digits, or a small or greater step."""
    for _ in range(20):
        digits = list(str(n))
        way = rng.random()
        if len(digits) > 1 and way < 0.25:
            i = rng.randrange(len(digits) - 1)
            digits[i], digits[i + 1] = digits[i + 1], digits[i]
        elif len(digits) > 1 and way < 0.7:
            i = rng.randrange(len(digits))
            digits[i] = str(rng.randrange(1 if i == 0 else 0, 10))
        else:
            digits = list(str(max(2, n + rng.choice([-7, -4, -3, -2, -1, 1, 2, 3, 5, 8]))))
        new = int("".join(digits))
        if digits[0] != "0" and new != n and new > 1 and new not in taken:
            return _comma(new, like)
    return None


def _figure(match: re.Match[str], values: set[float], rng: Random) -> tuple[str, str] | None:
    """The sub-kind and the new text of one figure, or None where it must stay."""
    text, tail = match["n"], match["tail"]
    n = float(text.replace(",", ""))
    if n not in values:
        return None
    if "." in text:
        whole, part = text.split(".")
        new = (
            whole + "." + str(rng.choice([d for d in range(10 ** len(part)) if d and d != int(part)])).zfill(len(part))
            if rng.random() < 0.6
            else f"{int(whole) + rng.choice([1, 2, 3])}.{part}"
        )
        return ("decimal", new + tail) if float(new) not in values else None
    whole_n = int(n)
    year = len(text) == 4 and 1700 <= n <= 2050 and not match["money"]
    if tail == "s":
        new_n = whole_n + rng.choice([-20, -10, 10, 20])
        return ("decade", f"{new_n}s") if year and new_n not in values and new_n < 2020 else None
    if year:
        new_n = whole_n + rng.choice([-10, -3, -2, -1, 1, 2, 3, 10])
        return ("year", str(new_n)) if new_n not in values else None
    dated = re.search(MONTHS + r"\.? $", match.string[: match.start()]) or re.match(
        r" (?:of )?" + MONTHS, match.string[match.end() :]
    )
    new = _other(whole_n, text, rng, values)
    if dated and new and int(new.replace(",", "")) > 28:
        return None
    if new is None:
        return None
    if tail in ("st", "nd", "rd", "th"):
        return "ordinal", ordinal(int(new.replace(",", "")))
    percent = tail == "%" or re.match(r" ?per ?cent", match.string[match.end() :])
    return "percent" if percent else "money" if match["money"] else "integer", new + tail


def number(pair: Pair, rng: Random) -> Iterator[Change]:
    """A figure, year, score, time, ordinal or number word of the Turkish made another one."""
    values = tr_values(pair.tr)
    figures = list(FIGURE.finditer(pair.en))
    for match in figures:
        made = _figure(match, values, rng)
        if made:
            yield Change(made[0], put(pair.en, match.start("n"), match.end("tail"), made[1]))
    for one, two in itertools.pairwise(figures):
        gap = pair.en[one.end() : two.start()]
        same = {float(m["n"].replace(",", "")) for m in (one, two)}
        if (
            len(same) == 2
            and same <= values
            and not one["tail"] + two["tail"]
            and len(re.findall(r"[a-z]{3,}", gap)) >= 4
            and one["money"] == two["money"]
            and not re.match(r" [ap]\.?m|:", pair.en[two.end() :] + " ")
            and not re.match(r" ?[ap]\.?m", gap)
        ):
            text = put(pair.en, two.start("n"), two.end("n"), one["n"])
            yield Change("exchanged", put(text, one.start("n"), one.end("n"), two["n"]))
    for match in SCORE.finditer(pair.en):
        a, b = int(match[1]), int(match[3])
        new = a + rng.choice([1, 2, 3])
        if {a, b} <= values and new not in values and a != 24:
            yield Change("score", put(pair.en, match.start(1), match.end(1), str(new)))
    for match in CLOCK.finditer(pair.en):
        new = (int(match[1]) + rng.choice([1, 2, 3]) - 1) % 12 + 1
        if {float(int(match[1])), float(match[2])} <= values and new not in values:
            yield Change("time", put(pair.en, match.start(1), match.end(1), f"{new}"))
    for match in WORD.finditer(pair.en):
        near = [w for w in SMALL if abs(VALUE[w] - VALUE[match[1].lower()]) < 5] if match[1].lower() in SMALL else TENS
        news = [w for w in near if VALUE[w] not in values and w != match[1].lower()]
        if VALUE[match[1].lower()] in values and news:
            yield Change("word", put(pair.en, *match.span(), rng.choice(news)))
    for match in ORDINAL.finditer(pair.en):
        place = ORDINALS.index(match[1]) + 1
        cue = {1: r"\bilk\b|birinci", 2: "ikinci", 3: "üçüncü"}.get(place, r"[^\W\d]{2,}[ıiuü]nc[ıiuü]|\d\.")
        news = [w for w in ORDINALS[:5] if w != match[1] and ORDINALS.index(w) + 1 not in values]
        if place in values and re.search(cue, pair.low) and news:
            yield Change("ordinal word", put(pair.en, *match.span(), rng.choice(news)))
    yield from apply_rules(pair, FRACTIONS, rng)


FRACTIONS = [
    Rule("fraction", r"\bhalf of\b", ["a third of", "a quarter of", "two thirds of"], r"yarı"),
    Rule("fraction", r"\b(?:two[- ]thirds)\b", ["one third", "three quarters"], r"üçte iki"),
    Rule("fraction", r"\b(?:a|one)[- ]third\b", ["two thirds", "a quarter", "a fifth"], r"üçte bir|üçte biri"),
    Rule("fraction", r"\b(?:a|one)[- ]quarter\b", ["a third", "a half"], r"dörtte bir|çeyre[kğ]"),
    Rule("factor", r"\b[Tt]wice\b", ["three times", "four times"], r"\biki (?:kez|kere|defa|kat)|\b2 (?:kez|kere|kat)"),
    Rule("factor", r"\bdoubl(?:ed|ing)\b", ["tripled"], r"iki (?:kat|misli)|ikiye katla|2 kat"),
    Rule("factor", r"\bboth\b", ["all three", "all four"], r"\bher iki|\bikisi|\biki\b"),
]


def scale(pair: Pair, rng: Random) -> Iterator[Change]:
    """Thousand, million, billion changed, added or taken away; the decimal point moved; hundreds made thousands."""
    values = tr_values(pair.tr)
    yield from apply_rules(pair, SCALE_RULES, rng)
    for match in FIGURE.finditer(pair.en):
        text, tail, after = match["n"], match["tail"], pair.en[match.end() :]
        n = float(text.replace(",", ""))
        noun = re.match(
            r" (?!of\b|and\b|to\b|in\b|on\b|from\b|at\b|when\b|years?\b|months?\b|days?\b|weeks?\b|hours?\b|minutes?\b|minute\b|points\b|goals\b|percent|per cent|million|billion|thousand|trillion|hundred)[a-z]{3,}",
            after,
        )
        counted = (
            bool(noun)
            or match["money"]
            or tail == "%"
            or re.match(
                r" ?per ?cent| (?:points|days|minutes|hours|years)\b(?! old)| (?:million|billion|thousand|trillion)",
                after,
            )
        )
        if (
            n not in values
            or tail in ("st", "nd", "rd", "th", "s")
            or not counted
            or n == 0
            or (len(text) == 4 and 1900 < n < 2030)
        ):
            continue
        for factor in rng.sample([10, 100, 0.1], 2):
            new = n * factor
            if "." not in text and new != int(new):
                continue
            if (tail == "%" or re.match(r" ?per ?cent", after)) and new > 100:
                continue
            if round(new, 4) not in values:
                shown = _comma(round(new), text) if "." not in text or new == int(new) else f"{new:.4f}".rstrip("0")
                yield Change(
                    "decimal point" if "." in text else "zeros", put(pair.en, match.start("n"), match.end("n"), shown)
                )
        if noun and n < 1000 and "." not in text and not tail and not match["money"]:
            yield Change(
                "scale added",
                put(pair.en, match.start("n"), match.end("n"), text + rng.choice([",000", " thousand", " million"])),
            )
    for match in WORD.finditer(pair.en):
        word = match[1].lower()
        noun = re.match(
            r" (?!of\b|and\b|to\b|in\b|on\b|or\b|years?\b|hours?\b|more\b|weeks?\b|months?\b|days?\b|decades?\b|are\b|were\b)[a-z]{3,}s\b",
            pair.en[match.end() :],
        )
        if VALUE[word] in values and noun and VALUE[word] < 10:
            ten = TENS[VALUE[word] - 2]
            yield Change(
                "word scale", put(pair.en, *match.span(), rng.choice([ten, f"{word} hundred", f"{word} thousand"]))
            )


SCALE_RULES = [
    Rule("scale word", r"(?<!a )\bmillion\b", ["billion", "thousand"], r"milyon(?!larca)", r"milyar|\bbin\b"),
    Rule("scale word", r"(?<=[\d]) ?m\b", [" billion", "bn", "k"], r"milyon(?!larca)", r"milyar|\bbin\b"),
    Rule("scale word", r"(?<=\d )billion\b", ["million", "trillion"], r"milyar", r"milyon|trilyon"),
    Rule("scale word", r"(?<=\d)bn\b", ["m", "tn"], r"milyar", r"milyon"),
    Rule("scale word", r"\btrillion\b", ["billion", "million"], r"trilyon"),
    Rule("scale word", r"(?<=\w )thousand\b", ["million", "hundred"], r"\bbin\b|\.000"),
    Rule("scale word", r"(?<=\w )hundred\b", ["thousand"], r"\byüz\b|\d00\b"),
    Rule("scale dropped", r"(?<=\d) (?:million|billion)\b(?= [a-z])", [""], r"milyon|milyar"),
    Rule("round words", r"\bhundreds of thousands\b", ["millions", "thousands"], r"yüz ?binlerce"),
    Rule(
        "round words",
        r"\b[Hh]undreds\b(?! of (?:thousands|millions))",
        ["thousands", "dozens", "millions"],
        r"yüzlerce",
    ),
    Rule("round words", r"(?<!of )\b[Tt]housands\b", ["hundreds", "millions", "dozens"], r"(?<!yüz)binlerce"),
    Rule("round words", r"\b[Mm]illions\b", ["billions", "thousands"], r"milyonlarca|milyonlar"),
    Rule("round words", r"\b[Bb]illions\b", ["millions", "trillions"], r"milyarlarca"),
    Rule("round words", r"\b[Dd]ozens\b", ["thousands", "hundreds"], r"onlarca|düzine"),
]
