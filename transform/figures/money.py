"""Sums told by a sign or code ("$20", "US$ 3 million", "usd 500"), or by whose the currency is ("2 bin 600 Singapur doları")."""

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


# Dollars of others, by the beginning of the word that says whose they are.
_DOLLARS_OF = {
    "SGD": r"singap|сингапур|сінгапур|싱가포르",
    "HKD": r"hong kong|гонконг|홍콩",
    "TWD": r"ta[iy][vw]an|тайван|대만",
    "AUD": r"avustralya|austral|австрал|호주",
    "CAD": r"kanada|canad|канад|캐나다",
    "NZD": r"yeni zelanda|new zealand|новозел|뉴질랜드",
    "USD": r"abd|amerika|us|u\.s\.|america|американ|미국|미",
}
_OWN = re.compile(
    rf"[ -]?(?:{'|'.join(f'(?P<{code}>{nation})' for code, nation in _DOLLARS_OF.items())}|(?P<other>chinese|south korean|russian|japanese|turkish|çin|güney kore|rus|japon|türk))"
    r"[^\W\d_]{0,9}[ -]?(?P<money>dolar(?!y)[^\W\d_]*|dollars?(?!\w)|доллар[^\W\d_]*|долар[^\W\d_]*|달러|(?:yuan|won|ro?uble|yen|lira)[^\W\d_]*)"
)
_OTHER_MONEY = {"yuan": "CNY", "won": "KRW", "rubl": "RUB", "roub": "RUB", "yen": "JPY", "lira": "TRY"}


def _read_owned(folded: str, number: Number, lang: str) -> Phrase | None:
    """Return what a number counts that tells whose money it is of, None where it is of none that the words tell apart."""
    match = _OWN.match(folded, number.end)
    if match is None:
        return None
    other = next((unit for word, unit in _OTHER_MONEY.items() if match["money"].startswith(word)), None)
    if (match["other"] is None) != (other is None):
        return None
    qualifier, end = read_right(folded, match.end(), lang)
    unit = other or next(code for code in _DOLLARS_OF if match[code] is not None)
    return Phrase(unit, None, end, end, qualifier)


def read_sum_behind(folded: str, number: Number, lang: str) -> Phrase | None:
    """Return what a number with a sign or code of a currency behind it counts; None: none stands there."""
    match = _BEHIND.match(folded, number.end)
    if match is None:
        return _read_owned(folded, number, lang)
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
