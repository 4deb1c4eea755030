"""Every number of a sentence with what it is worth: digits and words, scales, percents, fractions, ranges, dates.

Turkish and English whole; Russian, Ukrainian and Korean as far as digits, scales and common words go. Ordinals, dates, years,
times and codes (Su-35) are found too and flagged by `Number.kind`, so that a caller can leave them out.
"""

from __future__ import annotations

from dataclasses import dataclass

from core import late_re as re
from core.text import fold
from transform.number_atoms import read_atoms
from transform.number_dates import find_dates, is_clock, is_year
from transform.number_korean import read_korean
from transform.number_model import Atom, Raw
from transform.number_ranges import merge_ranges
from transform.number_shares import fraction_en, fraction_tr, percent_before, read_after
from transform.number_sums import add_up


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


def find_numbers(
    text: str, lang: str, folded: str | None = None, words: tuple[list[str], list[int]] | None = None
) -> tuple[Number, ...]:
    """Find every number of a text, in order and without overlap.

    "bir" and "one" by themselves are articles and pronouns as often as numbers and are left out, as is a lone "a".

    Args:
        text: NFC text, best a sentence; offsets in the answer are into it.
        lang: ISO 639-1. tr, en, ru, uk and ko know number words; any other language gets digits.
        folded: the folded text (`core.text.fold`), where the caller has it.
        words: the runs of letters of the folded text (and hyphens between letters) and where each begins, where the caller has them.
    """
    if folded is None:
        folded = fold(text)
    dates = find_dates(folded, lang) if _DIGIT.search(folded) else []
    if lang == "ko":
        raws = read_korean(folded, dates)
    else:
        atoms = read_atoms(folded, lang, dates, words)
        raws = merge_ranges(_combine(atoms, folded, lang), folded, lang) if atoms else []
    if dates:
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
            raw, used = percent_before(atoms, i, folded)
        elif atom.role == "denominator" and lang != "en":
            raw, used = fraction_tr(atoms, i, folded)
        elif atom.role == "part":
            raw = Raw(atom.start, atom.end, atom.value, "fraction")
        else:
            raw, used = add_up(atoms, i, folded)
            if raw is not None:
                raw, used = read_after(raw, atoms, i, used, folded, lang)
            elif lang == "en" and atom.role in {"article", "half"}:
                raw, used = fraction_en(atoms, i, folded)
            if raw is not None and i + used < len(atoms) and _is_rest_of_ordinal(raw, atoms[i + used], folded):
                last = atoms[i + used]
                raw, used = Raw(raw.start, last.end, raw.value + last.value, "ordinal"), used + 1
        if raw is not None and raw.kind == "cardinal":
            _flag(raw, folded, lang, digits=atom.role == "digits" and used == 1)
        if raw is not None:
            of_one = raws and _is_part_of_one(raws[-1], raw, folded, lang)
            if of_one:
                part = raws.pop()
                raw = Raw(part.start, raw.end, part.value * raw.value, "cardinal", raw.scale)
            raws.append(raw)
        i += used
    return raws


def _is_part_of_one(part: Raw, whole: Raw, folded: str, lang: str) -> bool:
    """Tell "a quarter of a million", "четверть миллиона": a share of one thousand, million …"""
    gap = {"en": " of ", "ru": " ", "uk": " "}.get(lang)
    joined = gap is not None and folded[part.end : whole.start] == gap and not folded[whole.start].isdigit()
    return joined and part.kind == "fraction" and whole.kind == "cardinal" and whole.value == whole.scale > 1


def _is_rest_of_ordinal(raw: Raw, atom: Atom, folded: str) -> bool:
    """Tell whether a number in words goes on in an ordinal: "twenty-third", "on altıncı", "yüz yirmi birinci"."""
    if atom.role != "ordinal" or raw.kind != "cardinal" or folded[raw.start].isdigit() or folded[atom.start].isdigit():
        return False
    fits = (atom.value < 10 and raw.value % 10 == 0) or (atom.value < 100 and raw.value % 100 == 0)
    return 0 < raw.value < 1000 and fits and folded[raw.end : atom.start] in {"", " ", "-"}


def _flag(raw: Raw, folded: str, lang: str, *, digits: bool) -> None:
    if not digits:
        return
    clock = is_clock(folded, raw.start, raw.end, lang)
    if is_year(folded, raw.start, raw.end, lang) and not (clock and lang == "en"):
        raw.kind = "year"
    elif clock:
        raw.kind = "time"
        raw.value = float(re.sub(r"\D", "", folded[raw.start : raw.end]))
