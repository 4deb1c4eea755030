"""Errors of the thirteenth script: numbers that are others."""

from __future__ import annotations

import random
import re

from translation_errors_13_tools import Pair, Rule, by_turns, like, words

_SMALL = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen twenty"
).split()
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_ORDINALS = "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
_MONTHS = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept?"
    r"|Oct|Nov|Dec)\b\.?"
)
# A figure that is neither a year, a clock, part of a name (G20, A7), an address nor a day of the month.
FIGURE = (
    rf"(?<![\w.,/:@#&-])(?<!No\. )(?<!No )(?<!Jan )(?<!Nov )(?<!Oct )(?<!Sept )"
    rf"(?!(?:1[5-9]|20)\d\d(?!,?\d|\.\d| (?:people|soldiers|troops|men|tons|tonnes|km|dollars)))"
    rf"(?P<n>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?)"
    rf"(?![\d:/@]|,\d|\.\d|-\d|th\b|st\b|nd\b|rd\b| ?[ap]\.?m\b| {_MONTHS}| of {_MONTHS}|(?:-\w+)? [Cc]entury|s\b|[A-LN-Z]\b)"
)
_NOT_CLOCK = r"(?! o'clock)"


def number(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Write another number: a digit misread, digits turned round, a neighbour, another number word or ordinal."""
    return by_turns(pair[1], _NUMBER_TIERS, rng)


def write(value: float, model: str) -> str:
    """Write a number as a model is written: with as many decimals, with commas where it has them or is long."""
    decimals = len(model.split(".")[1]) if "." in model else 0
    grouped = "," in model or value >= 10_000
    return f"{value:{',' if grouped else ''}.{decimals}f}"


def _other_figure(match: re.Match[str], rng: random.Random) -> str | None:
    """Return another figure of the same size."""
    before = match.string[max(0, match.start() - 12) : match.start()]
    if re.search(rf"(?:{_MONTHS} |[A-Z][a-z]+ $|[A-Z]{{2,}} $)", before[-12:]) and not re.search(
        r"\b(?:At|About|Around|Some|Nearly|Over|The|Another|Least|Of|US|Killed|All|After|By|To|In) $", before
    ):
        return None
    return rng.choice([_one_digit, _one_digit, _turned, _near, _near, _grown])(match["n"], rng)


def _one_digit(text: str, rng: random.Random) -> str | None:
    """Misread one digit that counts."""
    places = [i for i, c in enumerate(text) if c.isdigit() and c != "0"] or [0]
    at = rng.choice(places[:2] if len(text) > 3 else places)
    digits = [d for d in "123456789" if d != text[at]]
    return text[:at] + rng.choice(digits) + text[at + 1 :]


def _turned(text: str, rng: random.Random) -> str | None:
    """Turn the first two digits round."""
    digits = [i for i, c in enumerate(text) if c.isdigit()]
    if len(digits) < 2 or text[digits[1]] in ("0", text[digits[0]]):
        return _one_digit(text, rng)
    chars = list(text)
    chars[digits[0]], chars[digits[1]] = chars[digits[1]], chars[digits[0]]
    return "".join(chars)


def _near(text: str, rng: random.Random) -> str | None:
    """Go a step up or down, in the last place that is not nought."""
    value = float(text.replace(",", ""))
    bare = text.replace(",", "")
    step = 10 ** (len(bare) - len(bare.rstrip("0"))) if "." not in bare else 10 ** -len(bare.split(".")[1])
    new = value + rng.choice([-1, 1, 2, 3]) * step
    return write(new if new > 0 else value + 2 * step, text)


def _grown(text: str, rng: random.Random) -> str | None:
    """Take a clearly larger or smaller number."""
    value = float(text.replace(",", ""))
    new = value * rng.choice([0.5, 1.5, 2, 3])
    decimals = "." in text
    return write(new if decimals else max(2, round(new)), text) if value > 3 else _one_digit(text, rng)


def _other_word(match: re.Match[str], rng: random.Random) -> str | None:
    """Return another number word."""
    word = match["w"].lower()
    look = {"thirteen": "thirty", "fourteen": "forty", "fifteen": "fifty", "sixteen": "sixty", "eighteen": "eighty"}
    if word in look and rng.random() < 0.3:
        return like(match["w"], look[word])
    if word in _TENS:
        return like(match["w"], rng.choice([t for t in _TENS if t != word]))
    at = _SMALL.index(word)
    near = [_SMALL[i] for i in range(max(1, at - 3), min(len(_SMALL), at + 4)) if i != at]
    return like(match["w"], rng.choice(near))


def _other_ordinal(match: re.Match[str], rng: random.Random) -> str | None:
    """Return another ordinal, of words or digits."""
    word = match["w"]
    if word.lower() in _ORDINALS:
        at = _ORDINALS.index(word.lower())
        return like(word, rng.choice([o for o in _ORDINALS[max(0, at - 2) : at + 3] if o != word.lower()]))
    value = int(re.sub(r"\D", "", word))
    new = rng.choice([v for v in (value - 2, value - 1, value + 1, value + 2, value + 10) if v > 1])
    return f"{new}{'th' if 10 < new % 100 < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(new % 10, 'th')}"


def _other_score(match: re.Match[str], rng: random.Random) -> str | None:
    """Return another score."""
    left, right = int(match[1]), int(match[3])
    if left > 99 or right > 99:
        return None
    if rng.random() < 0.5:
        return f"{left + rng.choice([1, 2])}{match[2]}{right}"
    return f"{left}{match[2]}{right + 1 if right < left - 1 or right == 0 else right - 1}"


_NOUN = r"(?= [a-z]+|-[a-z])(?! (?:of the same|way|time|day|another|thing|quarters|or two|or three|to one)\b)"
_NUMBER_TIERS: list[tuple[float, list[Rule]]] = [
    (6, [(re.compile(FIGURE), _other_figure)]),
    (
        2.5,
        [
            (
                re.compile(
                    rf"(?<![\w-])(?P<w>[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven"
                    rf"|[Tt]welve|[Tt]hirteen|[Ff]ourteen|[Ff]ifteen|[Ss]ixteen|[Ee]ighteen|[Tt]wenty|[Tt]hirty|[Ff]orty"
                    rf"|[Ff]ifty|[Ss]ixty|[Ss]eventy|[Ee]ighty|[Nn]inety){_NOT_CLOCK}{_NOUN}(?!-(?:one|two|three|four|five|six|seven|eight|nine))"
                ),
                _other_word,
            ),
            (
                re.compile(
                    r"(?<=[a-z] )(?P<w>one)(?= (?:person|man|woman|child|year|day|month|week|hour|goal|point|game|officer|"
                    r"soldier|percent|million|hundred|thousand|mile|kilomet|dollar|in (?:five|four|three|ten)))"
                ),
                _other_word,
            ),
        ],
    ),
    (
        1,
        [
            (
                re.compile(
                    rf"(?<=[a-z] )(?P<w>{'|'.join(_ORDINALS[1:])}|second(?= (?:goal|term|time|place|year|largest|child|round|quarter|half|man|woman|day|tier|week)))(?!-hand)\b"
                ),
                _other_ordinal,
            ),
            (re.compile(r"(?<![\w.-])(?P<w>\d{1,2}(?:th|st|nd|rd))\b(?= (?!century|of )[a-z])"), _other_ordinal),
            (re.compile(r"(?<![\w.,/-])(\d{1,3})(-|–| to )(\d{1,3})(?![\w.,%/-]|.year| ?per)"), _other_score),
            *words(
                """
                (?<!first )(?<!second )(?<!top )(?<!bottom )(?<!latter )(?<!other )half of > a third of|a quarter of|two thirds of
                a third of > half of|a fifth of
                a quarter of > half of|a fifth of|a third of
                twice as > three times as|four times as
                doubled > tripled|quadrupled
                tripled > doubled|quadrupled
                double the > triple the
                twice > three times|four times
                three-quarters > two-thirds
                two-thirds > three-quarters
                the couple have > the trio have
                a pair of > a trio of
                a dozen > a score of|half a dozen
                """
            ),
        ],
    ),
]
