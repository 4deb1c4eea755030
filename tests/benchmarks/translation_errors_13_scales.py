"""Errors of the thirteenth script: numbers of another scale."""

from __future__ import annotations

import random
import re

from translation_errors_13_numbers import FIGURE
from translation_errors_13_tools import Pair, Rule, by_turns, fixed, words


def scale(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Write the same number on another scale: billion for million, a point moved, thousands for hundreds."""
    return by_turns(pair[1], _SCALE_TIERS, rng)


def _moved(match: re.Match[str], rng: random.Random) -> str | None:
    """Move the point of a figure, or add or drop a nought."""
    text = match["n"]
    after = match.string[match.end() :]
    if (
        re.match(r" ?(?:when\b|-(?!strong|ton)|year|day|week|month|hour|minute|goal|game|second)", after)
        and "," not in text
    ):
        return None
    before = match.string[: match.start()]
    if re.search(r"\b[A-Z]\w+ $|\baged? $|\bage of $|, $|\bat $|\d and $|\bwas $", before) and "," not in text:
        return None
    value = float(text.replace(",", ""))
    percent = bool(re.match(r" ?(?:%|per ?cent)", after))
    if "." in text:
        whole = text.replace(".", "")
        left = len(text.split(".")[0])
        if (left > 1 and rng.random() < 0.5) or (percent and left > 1):
            return f"{whole[: left - 1]}.{whole[left - 1 :]}"
        new = whole[: left + 1].lstrip("0") + ("." + whole[left + 1 :] if whole[left + 1 :] else "")
        return new if new and not new.startswith(".") else None
    if percent:
        return f"{value / 10:g}" if value >= 10 else f"{value / 10:.1f}"
    if value < 10 or value != int(value):
        return None
    new_value = value * rng.choice([10, 10, 10, 100, 1000] if 50 <= value < 10_000 else [10])
    if value >= 100 and value % 10 == 0 and rng.random() < 0.5:
        new_value = value // rng.choice([10, 100] if value >= 10_000 and value % 100 == 0 else [10])
    return f"{new_value:,.0f}" if new_value >= 1000 else f"{new_value:.0f}"


def _word_for_noughts(match: re.Match[str], rng: random.Random) -> str:
    """Read the thousands of a figure as millions."""
    return match[1] + rng.choice([" million", " million", " billion"])


_COUNTS = (
    r"\b([Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ff]ifty|[Tt]wenty|few|several)"
)
_SCALE_TIERS: list[tuple[float, list[Rule]]] = [
    (
        6,
        [
            fixed(r"(?<=\d )million\b", "billion", "billion", "billion", "thousand", "trillion"),
            fixed(r"(?<=\d )billion\b", "million", "million", "trillion"),
            fixed(r"(?<=\d )trillion\b", "billion", "billion", "million"),
            fixed(r"(?<=\d )thousand\b", "million", "hundred"),
            fixed(r"(?<=\d)million\b", "billion", "billion", "trillion"),
            fixed(r"(?<=\d)billion\b", "million"),
            fixed(r"(?<=\d)-million\b", "-billion"),
            fixed(r"(?<=\d)-billion\b", "-million"),
            fixed(r"([£$€]\d[\d.,]*)m\b", "{1}bn"),
            fixed(r"(?<=\d)bn\b", "m", "tn"),
            *words(
                """
                (?<!of )hundreds > thousands|thousands|dozens|tens of thousands
                tens of thousands > hundreds of thousands|thousands|millions
                hundreds of thousands > millions|tens of thousands
                (?<!of )thousands > hundreds|millions|tens of thousands|hundreds
                (?<!of )millions > billions|thousands
                billions > millions|trillions
                dozens > hundreds|hundreds|thousands
                a million > a billion|a thousand
                a billion > a million
                half a million > half a billion
                a hundred > a thousand
                a thousand > a million|a hundred
                a trillion > a billion
                """
            ),
            fixed(rf"{_COUNTS} million\b", "{1} billion", "{1} thousand"),
            fixed(rf"{_COUNTS} billion\b", "{1} million"),
            fixed(rf"{_COUNTS} hundred\b", "{1} thousand"),
            fixed(rf"{_COUNTS} thousand\b", "{1} hundred", "{1} million"),
            fixed(r"\bmulti-?million\b", "multi-billion"),
            fixed(r"\bmulti-?billion\b", "multi-million"),
            fixed(r"\bmillionaire(s?)\b", "billionaire{1}"),
            fixed(r"\bbillionaire(s?)\b", "millionaire{1}"),
        ],
    ),
    (5, [(re.compile(FIGURE), _moved)]),
    (
        1,
        [
            (re.compile(r"(?<![\w.,])(\d{1,3}),000(?![\d,.]\d|-)(?= |\.|,)"), _word_for_noughts),
            *words(
                """
                decades (?!-) > centuries\x20
                centuries > decades
                a decade > a century|a year
                a century > a decade
                a couple of decades > a couple of centuries
                """
            ),
            fixed(r"(?<=[0-9] )cents\b", "dollars"),
            fixed(r"(?<=\d)k\b", "m"),
            *words("a dozen > a hundred|a thousand\nhalf a dozen > half a hundred\nscores > thousands"),
        ],
    ),
]
