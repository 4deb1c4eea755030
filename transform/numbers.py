"""Every number of a sentence with what it is worth: digits and words, scales, percents, fractions, ranges, dates.

Turkish and English whole; Russian and Korean as far as digits, scales and common words go. Ordinals, dates, years,
times and codes (Su-35) are found too and flagged by `Number.kind`, so that a caller can leave them out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, islice, repeat

from core.text import fold
from transform.number_dates import find_dates, is_clock, is_year
from transform.number_korean import read_korean
from transform.number_ranges import merge_ranges
from transform.number_sums import Atom, Raw, add_up
from transform.number_words import EN_GLUED, Word, read_word


@dataclass(frozen=True, slots=True)
class Number:
    """A number where it stands in the text.

    Attributes:
        start: offset of the first character.
        end: offset after the last character; a suffix after an apostrophe is left out ("13 bin" of "13 bin'den").
        text: the slice itself.
        value: what it is worth; None for a range. Percents count hundredths (30 for "yüzde 30"), fractions the whole
            (0.3333… for "üçte biri"), dates YYYYMMDD, MMDD or YYYYMM as far as given, times HHMM.
        low: lower bound; equal to `value` but for ranges and "thousands".
        high: upper bound; None where open ("on binlerce").
        kind: cardinal | indefinite | percent | fraction | ordinal | date | year | time | score | code.
    """

    start: int
    end: int
    text: str
    value: float | None
    low: float | None
    high: float | None
    kind: str


_TOKEN = re.compile(r"(\d+(?:[.,:]\d+)*|[^\W\d_]+|%)")
_WORD = re.compile(r"[^\W\d_]+")
_SPACED_THOUSANDS = re.compile(r"\d(?<![\w.,]\d)\d{0,2}(?: \d{3})+(?![\w]|[.,]\d)")
_TR_ORDINAL_TAIL = re.compile(r"'?[iuü]?nc[iuü][a-zçğöşü]*|\.(?= ?[a-zçğöşü]|,)")
_TR_TAIL = re.compile(r"(?:y?[eaiuü]|n?[iuü]n|[dt][ea]n?|l[iuü][kğ][a-zçğöşü]*|s[iuü]n[a-z]*|[dt][ea]ki|[eai]r)\Z")
_EN_ORDINAL_TAIL = re.compile(r"(?:st|nd|rd|th)\Z")
_UNDER = re.compile(
    r"(?:su|deniz|yer|toprak|bayrak|silah|ateş|kontrol|ayak|el|baş|göz|gün|çati|adi|imza|koruma|himaye|baski|tehdit|"
    r"tehdidi|emri|yönetimi|denetimi|hava) \Z"
)


def find_numbers(text: str, lang: str) -> tuple[Number, ...]:
    """Find every number of a text, in order and without overlap.

    "bir" and "one" by themselves are articles and pronouns as often as numbers and are left out, as is a lone "a".

    Args:
        text: NFC text, best a sentence; offsets in the answer are into it.
        lang: ISO 639-1. tr, en, ru and ko know number words; any other language gets digits.
    """
    folded = fold(text)
    digits = _DIGIT.search(folded) is not None
    dates = find_dates(folded, lang) if digits else []
    if lang == "ko":
        raws = read_korean(folded, dates)
    else:
        atoms = _read_atoms(folded, lang, dates, digits=digits)
        raws = merge_ranges(_combine(atoms, folded, lang), folded, lang) if atoms else []
    raws.extend(Raw(start, end, value, kind) for start, end, value, kind in dates)
    raws.sort(key=lambda raw: raw.start)
    return tuple(_finish(raw, text) for raw in raws)


_DIGIT = re.compile(r"\d")


def _finish(raw: Raw, text: str) -> Number:
    low, high = raw.low, raw.high
    value: float | None = raw.value
    if raw.kind == "indefinite":
        low = raw.value
    elif low is None:
        low = high = raw.value
    else:
        value = None
    return Number(raw.start, raw.end, text[raw.start : raw.end], value, low, high, raw.kind)


# --- atoms ------------------------------------------------------------------------------------------------------------


def parse_digits(digits: str, lang: str) -> float | None:
    """Return what digits with separators are worth in a language, or None where they are no number (1.2.3, 3:1).

    "6.700" is 6,700 in Turkish and 6.7 in English; "1.200.000" and "12.000" can only mean one thing anywhere.
    """
    if digits.isdigit():
        return float(digits)
    head, *groups = re.split(r"[.,:]", digits)
    marks = [c for c in digits if not c.isdigit()]
    if ":" in marks:
        return None
    thousands = "," if lang in {"en", "ko", "zh", "ja"} else "."
    full = all(len(group) == 3 for group in groups) and 0 < len(head) <= 3 and head[0] != "0"
    if len(marks) == 1:
        if full and (marks[0] == thousands or groups[0] == "000"):
            return float(head + groups[0])
        return float(f"{head}.{groups[0]}")
    if len(set(marks)) == 1:
        return float(head + "".join(groups)) if full else None
    if len(set(marks[:-1])) == 1 and marks[-1] != marks[0] and all(len(group) == 3 for group in groups[:-1]):
        return float(f"{head}{''.join(groups[:-1])}.{groups[-1]}")
    return None


def _read_atoms(folded: str, lang: str, dates: list[tuple[int, int, float, str]], *, digits: bool) -> list[Atom]:
    atoms: list[Atom] = []
    taken = iter(dates)
    date_start, date_end = next(taken, (len(folded) + 1, 0, 0.0, ""))[:2]
    spaced = {m.start(): m for m in _SPACED_THOUSANDS.finditer(folded)} if digits else {}
    skip_to = 0
    for word, start, parts in _number_tokens(folded, lang):
        end = start + len(word)
        while start >= date_end and date_end:
            date_start, date_end = next(taken, (len(folded) + 1, 0, 0.0, ""))[:2]
        if start < skip_to or date_start <= start < date_end:
            continue
        first = word[0]
        if first == "%":
            atoms.append(Atom("mark", 0.01, start, end))
        elif "0" <= first <= "9":
            if start in spaced:
                end = spaced[start].end()
                word = folded[start:end].replace(" ", "")
            atom, skip_to = _digit_atom(word, start, end, folded, lang)
            skip_to = max(skip_to, end)
            atoms.append(atom)
        else:
            if not parts or (lang == "tr" and _is_other_word(word, folded, start, end)):
                continue
            if lang == "ru" and word in _RU_SHORT and folded.startswith(". ", end):
                end += 1
            atoms.extend(Atom(part.role, part.value, start, end) for part in parts)
    return atoms


def _number_tokens(folded: str, lang: str) -> Iterator[tuple[str, int, tuple[Word, ...]]]:
    """Yield the digits, percent signs and number words of a text: each, where it starts, and what a word means."""
    pieces = _TOKEN.split(folded)  # what lies between tokens and the tokens, in turn
    tokens = pieces[1::2]
    starts = islice(accumulate(map(len, pieces)), 0, None, 2)
    for token, start, parts in zip(tokens, starts, map(read_word, tokens, repeat(lang)), strict=False):
        if parts or token < ":":  # digits and the sign stand before the letters
            yield token, start, parts


def _is_other_word(word: str, folded: str, start: int, end: int) -> bool:
    """True for Turkish words that are numbers only elsewhere: "su altı", "yemek yedi.", "yüz yüze", "sağ elli"."""
    if word == "alti":
        return _UNDER.search(folded[max(0, start - 10) : start]) is not None
    if word == "yedi":
        return folded[end : end + 1] in {".", "!", "?", ""}
    if word == "yüz":
        return folded.startswith((" yüze", " çizgi", " tanima", " ifade", " kizart"), end)
    return word == "elli" and _HANDED.search(folded[max(0, start - 7) : start]) is not None


_RU_SHORT = frozenset({"тыс", "млн", "млрд", "трлн"})
_HANDED = re.compile(r"(?<!\w)(?:sağ|sol|tek|çift|iki|bos|boş|uzun|ağir) \Z")


def _digit_atom(word: str, start: int, end: int, folded: str, lang: str) -> tuple[Atom, int]:
    """Return the atom of a run of digits, and where reading goes on (letters that belong to it are skipped)."""
    before = folded[start - 1] if start else " "
    if before.isalpha() or (before in "-_/" and start > 1 and folded[start - 2].isalpha() and _is_code(folded, start)):
        return Atom("code", 0.0, start, end), end
    value = parse_digits(word, lang)
    if value is None or (word[0] == "0" and word.isdigit() and len(word) > 1):
        return Atom("code", 0.0, start, end), end
    tail = _WORD.match(folded, end)
    if lang == "tr":
        ordinal = _TR_ORDINAL_TAIL.match(folded, end)
        if ordinal and word.isdigit() and (ordinal.group()[0] != "." or value < 1000):
            return Atom("ordinal", value, start, ordinal.end()), ordinal.end()
    if tail is None:
        return Atom("digits", value, start, end, word.isdigit() or value.is_integer()), end
    letters = tail.group()
    if lang == "en":
        if _EN_ORDINAL_TAIL.match(letters):
            return Atom("ordinal", value, start, tail.end()), tail.end()
        if letters in EN_GLUED and not (letters == "m" and not _money_before(folded, start)):
            return Atom("digits", value * EN_GLUED[letters], start, tail.end(), False), tail.end()
    if lang == "tr" and _TR_TAIL.match(letters) and letters not in {"a", "e"}:
        return Atom("digits", value, start, end), tail.end()
    if read_word(letters, lang) or len(letters) > 2 or letters in _UNITS or lang in {"ja", "zh"}:
        return Atom("digits", value, start, end, value.is_integer()), end
    return Atom("code", 0.0, start, tail.end()), tail.end()


_UNITS = frozenset({"km", "m", "kg", "mm", "cm", "kt", "mw", "gw", "t", "s", "mt", "ha"})


def _money_before(folded: str, start: int) -> bool:
    return start > 0 and folded[start - 1] in "$€£₩¥"


def _is_code(folded: str, start: int) -> bool:
    """Tell "Su-35" and "Covid-19" from "yüzde-30" and "bin-12": a number word before the hyphen is no name."""
    head = re.search(r"[^\W\d_]+\Z", folded[: start - 1])
    return head is not None and not read_word(head.group(), "tr") and not read_word(head.group(), "en")


# --- adding up --------------------------------------------------------------------------------------------------------


def _combine(atoms: list[Atom], folded: str, lang: str) -> list[Raw]:
    raws: list[Raw] = []
    i = 0
    while i < len(atoms):
        atom = atoms[i]
        raw: Raw | None = None
        used = 1
        if atom.role in {"code", "ordinal"}:
            raw = Raw(atom.start, atom.end, atom.value, atom.role)
        elif atom.role in {"percent", "mark"}:
            raw, used = _percent_before(atoms, i, folded)
        elif atom.role == "denominator" and lang != "en":
            raw, used = _fraction_tr(atoms, i, folded)
        elif atom.role == "part":
            raw = Raw(atom.start, atom.end, atom.value, "fraction")
        else:
            raw, used = add_up(atoms, i, folded)
            if raw is not None:
                raw, used = _after(raw, atoms, i, used, folded, lang)
            elif lang == "en" and atom.role in {"article", "half"}:
                raw, used = _fraction_en(atoms, i, folded)
        if raw is not None and raw.kind == "cardinal":
            _flag(raw, folded, lang, digits=atom.role == "digits" and used == 1)
        if raw is not None:
            raws.append(raw)
        i += used
    return raws


def _flag(raw: Raw, folded: str, lang: str, *, digits: bool) -> None:
    if not digits:
        return
    if is_year(folded, raw.start, raw.end, lang):
        raw.kind = "year"
    elif is_clock(folded, raw.start, raw.end, lang):
        raw.kind = "time"
        raw.value = float(re.sub(r"\D", "", folded[raw.start : raw.end]))


def _percent_before(atoms: list[Atom], i: int, folded: str) -> tuple[Raw | None, int]:
    """Read "yüzde 32,95" or "%30" (the sign stands before its number)."""
    sign = atoms[i]
    if i + 1 < len(atoms) and folded[sign.end : atoms[i + 1].start] in {"", " "}:
        raw, used = add_up(atoms, i + 1, folded)
        if raw is not None and raw.kind == "cardinal":
            return Raw(sign.start, raw.end, raw.value, "percent"), used + 1
    return None, 1


def _fraction_tr(atoms: list[Atom], i: int, folded: str) -> tuple[Raw | None, int]:
    """Read "üçte biri", "dörtte üçü", "onda 3'ü"; a denominator by itself ("üçte") is nothing."""
    below = atoms[i]
    one = _TR_ONE.match(folded, below.end)
    if one:
        used = 2 if i + 1 < len(atoms) and atoms[i + 1].start < one.end() else 1
        return Raw(below.start, one.end(), 1 / below.value, "fraction"), used
    if i + 1 < len(atoms) and folded[below.end : atoms[i + 1].start] == " ":
        above = atoms[i + 1]
        if above.role in {"unit", "digits"} and 0 < above.value < below.value:
            return Raw(below.start, above.end, above.value / below.value, "fraction"), 2
    return None, 1


_TR_ONE = re.compile(r" bir(?:i(?:n[a-zçğöşü]*|yle|ydi)?|e)?(?![a-zçğöşü])")


def _fraction_en(atoms: list[Atom], i: int, folded: str) -> tuple[Raw | None, int]:
    """Read "a third of", "a quarter", "half of"; "the first half of the year" and "a third person" are none."""
    first = atoms[i]
    before = atoms[i - 1] if i else None
    if before is not None and before.role == "ordinal" and folded[before.end : first.start] == " ":
        return None, 1
    if first.role == "article" and i + 1 < len(atoms) and folded[first.end : atoms[i + 1].start] == " ":
        part = atoms[i + 1]
        divides = part.role == "denominator" or (part.role == "ordinal" and part.value in _DENOMINATORS)
        if divides and (
            part.role == "denominator"
            or folded.startswith((" of", " and a ", " to "), part.end)
            or _SHARE_OF.search(folded[max(0, first.start - 8) : first.start])
        ):
            return Raw(first.start, part.end, 1 / part.value, "fraction"), 2
        if part.role == "half" and folded.startswith((" of", " the"), part.end):
            return Raw(first.start, part.end, 0.5, "fraction"), 2
    if first.role == "half" and _HALF_OF.match(folded, first.end):
        return Raw(first.start, first.end, 0.5, "fraction"), 1
    return None, 1


_SHARE_OF = re.compile(r"(?<!\w)(?:by|about|nearly|almost|than|around|roughly|over) \Z")
_HALF_OF = re.compile(r" of (?!\d)| (?:the|its|their|those) ")


def _after(raw: Raw, atoms: list[Atom], i: int, used: int, folded: str, lang: str) -> tuple[Raw | None, int]:
    """Look at what follows a number: a percent sign, an English denominator ("two thirds"), a suffixed denominator."""
    following = atoms[i + used] if i + used < len(atoms) else None
    gap = folded[raw.end : following.start] if following else "?"
    if following is not None and raw.kind == "cardinal":
        if following.role == "mark" and gap in {"", " "}:
            raw.end, raw.kind = following.end, "percent"
            return raw, used + 1
        if following.role == "percent" and gap == " " and lang != "tr":
            raw.end, raw.kind = following.end, "percent"
            return raw, used + 1
        if lang == "ru" and following.role == "part" and gap == " " and raw.value in {2, 3}:
            return Raw(raw.start, following.end, raw.value * following.value, "fraction"), used + 1
        divides = following.role in {"denominator", "ordinal"} and following.value in _DENOMINATORS
        if lang == "en" and divides and gap in {" ", "-"} and 0 < raw.value < min(following.value, 10):
            return Raw(raw.start, following.end, raw.value / following.value, "fraction"), used + 1
    if raw.kind == "cardinal" and lang == "en" and folded.startswith(" per cent", raw.end):
        raw.end, raw.kind = raw.end + 9, "percent"
    if raw.kind == "cardinal" and raw.value == 1 and folded[raw.start : raw.end] in {"bir", "one"}:
        return None, used
    return raw, used


_DENOMINATORS = frozenset({3, 4, 5, 6, 7, 8, 9, 10})
