"""Sums whose currency stands before the number: "$20", "US$ 3 million", "usd 500"."""

from __future__ import annotations

import re

from transform.figures.model import Phrase
from transform.figures.qualifiers import read_right
from transform.numbers import Number

# Chinese sums are written "CN¥", "RMB" or "yuan" outside of China; "¥" alone is Japan's.
_SIGNS = {"$": "USD", "€": "EUR", "₩": "KRW", "£": "GBP", "¥": "JPY", "₽": "RUB", "₺": "TRY"}
# "HK$2 billion", "NT$40 million": dollars of others, and reals.
_OTHERS = {
    "hk": "HKD", "nt": "TWD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "s": "SGD", "sg": "SGD", "nz": "NZD", "r": "BRL", "mx": "MXN",
}  # fmt: skip
_CURRENCY = re.compile(r"(?:(?<![^\W_])(us|u\.s\.|cn) ?)?([$€₩£¥₽₺])\s?\Z|(?<!\w)(usd|eur|krw|rub|cny|rmb|jpy)\s?\Z")
_OTHER_DOLLARS = re.compile(r"(?<![^\W_])(?<!')(hk|nt|au?|ca?|sg?|nz|r|mx)\$\s?\Z")  # "a $2 billion" are American ones
_CODES = {"rmb": "CNY"}
_LONGEST = 5  # characters, with the blank before the number
_DOLLARS = re.compile(r" ?(?:us )?dollars?")


def find_currency(folded: str, start: int) -> re.Match[str] | None:
    """Return the sign or code of a currency that stands right before `start`; offsets in the match are not the text's."""
    near = folded[max(0, start - _LONGEST) : start]
    return ("$" in near and _OTHER_DOLLARS.search(near)) or _CURRENCY.search(near)


# "9,8 milyar $'lık", "5 млрд ₽", "5.5 bn RUB": the sign or the code stands behind.
_BEHIND = re.compile(r" ?([$€₩£¥₽₺])(?!\w| ?\d)| (krw|rub|cny|rmb|jpy|gbp)(?!\w)")


def read_sum_behind(folded: str, number: Number, lang: str) -> Phrase | None:
    """Return what a number with a sign or code of a currency behind it counts; None: none stands there."""
    match = _BEHIND.match(folded, number.end)
    if match is None:
        return None
    sign, code = match.group(1), match.group(2)
    qualifier, end = read_right(folded, match.end(), lang)
    return Phrase(_SIGNS[sign] if sign else _CODES.get(code, code.upper()), None, end, end, qualifier)


def read_sum(folded: str, number: Number, currency: re.Match[str], lang: str) -> Phrase:
    """Return what a number with a currency before it counts; what is paid for is not read here."""
    if currency.re is _OTHER_DOLLARS:
        unit = _OTHERS[currency.group(1)]
    else:
        sign, code = currency.group(2), currency.group(3)
        unit = _SIGNS[sign] if sign else _CODES.get(code, code.upper())
        if sign == "¥" and currency.group(1) == "cn":
            unit = "CNY"
    after = _DOLLARS.match(folded, number.end)
    qualifier, end = read_right(folded, after.end() if after else number.end, lang)
    return Phrase(unit, None, end, end, qualifier)
