"""Which of two figures is whose: "69 missiles in 2022 and 31 in 2023" for "2022'de 69, 2023'te 31 füze", and not the other way round.

Both texts have both figures, and what is counted is one, so that only that tells them apart which each is of: a time, or a place, group or
thing that Turkish sets before its figure. Where two of these and two figures follow each other, each figure is of what it stands beside,
whichever of the two comes first: Turkish has them before the figure, English mostly behind.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from core import late_re as re
from transform.check.dates import english_dates, turkish_dates
from transform.check.links import Words, drop_rivals, link
from transform.check.periods import english_periods, turkish_periods
from transform.check.role_names import Token, tokens
from transform.number_sums import CALIBRE
from transform.numbers import Number

Pair = tuple[Number, Number]
Standing = dict[tuple[int, int], bool]  # by where two figures begin in the source: whether they stand as they should
Mark = tuple[int, int, str]  # where a time is told, and which
Item = tuple[int, int, int, bool]  # where something begins and ends, its number, and whether it is a figure
_FIGURES = frozenset({"cardinal", "percent"})
_TIMES = frozenset({"year", "date"})
_FARTHEST = 90  # characters between a figure and what it is of
_JOINED = 14  # characters between two words of one time: "geçen yılın ocak ayında", "in January last year"
_PHRASE = 2  # words of the target that tell one of the source, one behind the other ("ballot boxes")
_SURE = 0.2  # how sure it is at least that two words mean the same
_ORDINALS = ("first", "second", "third", "fourth")
_TR_ORDINAL = re.compile(r"(?<!\w)(?:(ilk|birinci)|(ikinci)|(üçüncü)|(dördüncü))\w*(?! (?:kez|kere|defa|sira|dünya))")
_EN_ORDINAL = re.compile(r"\b(?:(first|former)|(second|latter)|(third)|(fourth))\b(?! (?:time|place|world)\b)")
# What may stand between a word and its figure.
_BETWEEN = frozenset(
    "yüzde % ise da de yaklaşik toplam toplamda en az fazla çok tam sadece yalnizca ortalama $ € £ ₺".split()
)
_NOUN = re.compile(r" (?!olan|iken|ve\b|ile\b|ise\b|idi)([^\W\d_]{1,4})")
# A figure without an ending; with one it stands for its noun.
_BARE = re.compile(
    r"(?:\d|(?<!\w)(?:iki|üç|dört|beş|alti|yedi|sekiz|dokuz|on|yirmi|otuz|kirk|elli|altmiş|yetmiş|seksen|doksan|yüz|bin|milyon|milyar|trilyon|buçuk))\Z"
)
_STEM = 3  # letters by which two nouns are one ("tondan", "tonun"); "kat" is how many times as many
_TURNS = ("ilk ", "son ", "kalan ", "geçen ")
_LASTS = re.compile(r" (?:saat|gün|hafta|ay|çeyre|yil)")
_COUNTS = re.compile(r" (?:adet |tane |of |rounds of |the )?")
_CASES = (
    ("in", re.compile(r"[dt][ae](?:ki(?:ler\w*)?)?\Z")), ("from", re.compile(r"[dt][ae]n\Z")),
    ("of", re.compile(r"n?[iuü]n\Z")), ("to", re.compile(r"y?[ae]\Z")),
)  # fmt: skip
# Figures (F) and what they are of (T) in a row: which figure is of what, by their places in the row.
_ORDERS: Mapping[str, tuple[tuple[int, int], ...]] = {
    "TFTF": ((1, 0), (3, 2)), "FTFT": ((0, 1), (2, 3)), "TFFT": ((1, 0), (2, 3)), "FTTF": ((0, 1), (3, 2)),
    "TTFF": ((2, 0), (3, 1)), "FFTT": ((0, 2), (1, 3)),
}  # fmt: skip


def read_anchored(pairs: Sequence[Pair], source: str, target: str, folded: str, lowered: str, words: Words) -> Standing:
    """Tell of every two figures whether they stand as they should or have changed places; nothing of those that this does not tell.

    Args:
        pairs: numbers of equal worth, Turkish and English.
        source: the Turkish text.
        target: the English text.
        folded: the folded source.
        lowered: the target in small letters.
        words: beginnings of Turkish words → beginnings of English ones that mean the same.
    """
    figures = sorted((pair for pair in pairs if pair[0].kind in _FIGURES), key=lambda pair: pair[0].start)
    if len(figures) < 2 or len({a.value for a, _ in figures}) < len(figures):
        return {}
    standing = _read_times(figures, pairs, (source, folded), (target, lowered))
    standing |= _read_words(figures, source, target, words, told=standing)
    if len(figures) > 3:
        standing |= _read_calibres(figures, folded, lowered)
    alike = {a.start: (a.kind, _head(folded, a) if a.kind in _FIGURES else "") for a, _ in pairs}
    return {two: stands for two, stands in standing.items() if _may_count_one(alike[two[0]], alike[two[1]])}


def _read_calibres(figures: Sequence[Pair], folded: str, lowered: str) -> Standing:
    """Read how many there are of each calibre: "12 bin 122 mm'lik ve 8 bin 152 mm'lik", "8,000 152mm and 12,000 122mm"."""
    here = _couple([a for a, _ in figures], folded)
    there = _couple([b for _, b in figures], lowered)
    standing: Standing = {}
    for one, other in itertools.combinations(sorted(here), 2):
        calibres = here[one], here[other]
        told = there.get(one), there.get(other)
        if set(told) == set(calibres):
            kept = told == calibres
            for first, second in ((one, other), calibres):
                begun = sorted((figures[first][0].start, figures[second][0].start))
                standing[begun[0], begun[1]] = kept
    return standing


def _couple(numbers: Sequence[Number], text: str) -> dict[int, int]:
    """Return which number of a text has which calibre right behind it, by their places in the row."""
    row = sorted(range(len(numbers)), key=lambda i: numbers[i].start)
    return {
        i: k
        for i, k in itertools.pairwise(row)
        if _COUNTS.fullmatch(text, numbers[i].end, numbers[k].start) and CALIBRE.match(text, numbers[k].end)
    }


def _head(folded: str, figure: Number) -> str:
    """Return the beginning of the noun that a Turkish figure counts; "" where it stands without one ("69, …", "1.127'ye")."""
    noun = _NOUN.match(folded, figure.end)
    return noun[1] if noun and _BARE.search(folded, figure.start, figure.end) else ""


def _may_count_one(one: tuple[str, str], other: tuple[str, str]) -> bool:
    heads = {one[1][:_STEM], other[1][:_STEM]} - {""}
    return one[0] == other[0] and len(heads) < 2 and "kat" not in heads


def _read_times(
    figures: Sequence[Pair], pairs: Sequence[Pair], source: tuple[str, str], target: tuple[str, str]
) -> Standing:
    """Read two figures by two times that both texts have; each text is given as it is and folded."""
    times = [pair for pair in pairs if pair[0].kind in _TIMES and pair[1].kind in _TIMES]
    # "Bu yılın ilk altı ayında 96": the six belongs to the time.
    lasting = [
        pair
        for pair in figures
        if source[1].endswith(_TURNS, 0, pair[0].start) and _LASTS.match(source[1], pair[0].end)
    ]
    if lasting:
        figures = [pair for pair in figures if pair not in lasting]
    times += lasting
    ours = _join([(a.start, a.end, f"={a.value}") for a, _ in times], turkish_dates(*source), _turkish(source[1]), [
        a.start for a, _ in figures
    ])  # fmt: skip
    if len(ours) < 2:
        return {}
    theirs = _join([(b.start, b.end, f"={b.value}") for _, b in times], english_dates(target[0]), _english(target[1]), [
        b.start for _, b in figures
    ])  # fmt: skip
    both = [time for time in ours if time in theirs]
    here = _pair_off([(a.start, a.end) for a, _ in figures], [ours[time] for time in both])
    there = _pair_off([(b.start, b.end) for _, b in figures], [theirs[time] for time in both])
    standing: Standing = {}
    for ((i, time), (k, other)), ((n, time_there), (m, other_there)) in itertools.product(here, there):
        if {i, k} == {n, m} and {time, other} == {time_there, other_there}:
            first, second = sorted((figures[i][0].start, figures[k][0].start))
            standing[first, second] = fits = (i == n) == (time == time_there)
            if fits:  # so do their years
                begun = sorted(a.start for a, _ in times if any(f"={a.value}" in both[t] for t in (time, other)))
                standing |= dict.fromkeys(itertools.combinations(begun, 2), True)
    return standing


def _turkish(folded: str) -> Iterator[Mark]:
    yield from turkish_periods(folded)
    yield from ((m.start(), m.end(), _ORDINALS[(m.lastindex or 1) - 1]) for m in _TR_ORDINAL.finditer(folded))


def _english(lowered: str) -> Iterator[Mark]:
    yield from english_periods(lowered)
    yield from ((m.start(), m.end(), _ORDINALS[(m.lastindex or 1) - 1]) for m in _EN_ORDINAL.finditer(lowered))


def _join(
    told: Iterable[Mark], dates: Iterable[Mark], marks: Iterable[Mark], figures: Sequence[int]
) -> dict[frozenset[str], tuple[int, int]]:
    """Return the times of a text, each with where it stands; the words of one time, with no figure between, are joined.

    Empty where one of them is told twice: which of the two a figure is of is not known then.
    """
    times: list[tuple[int, int, frozenset[str]]] = []
    for start, end, mark in sorted({*told, *dates, *marks}):
        if times and start < times[-1][1]:  # the month of a date
            continue
        if times and start - times[-1][1] <= _JOINED and not any(times[-1][1] <= at < start for at in figures):
            times[-1] = times[-1][0], end, times[-1][2] | {mark}
        else:
            times.append((start, end, frozenset((mark,))))
    if max(Counter(mark for _, _, mark in times).values(), default=0) > 1:
        return {}
    return {mark: (start, end) for start, end, mark in times}


def _pair_off(
    figures: Sequence[tuple[int, int]], others: Sequence[tuple[int, int]]
) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Return every two figures with what each is of, by their numbers, that a row of two and two tells.

    Args:
        figures: where figures begin and end in a text.
        others: where what they may be of begins and ends.
    """
    items = sorted(
        [(start, end, n, True) for n, (start, end) in enumerate(figures)]
        + [(start, end, n, False) for n, (start, end) in enumerate(others)]
    )
    found = []
    for row in zip(items, items[1:], items[2:], items[3:], strict=False):
        order = _ORDERS.get("".join("F" if is_figure else "T" for _, _, _, is_figure in row), ())
        halves = [(row[figure], row[other]) for figure, other in order]
        if halves and all(max(f[0], t[0]) - min(f[1], t[1]) <= _FARTHEST for f, t in halves):
            (one, of_one), (other, of_other) = halves
            found.append(((one[2], of_one[2]), (other[2], of_other[2])))
    return found


def _read_words(
    figures: Sequence[Pair], source: str, target: str, words: Words, told: Mapping[tuple[int, int], bool]
) -> Standing:
    """Read two figures by the words in one case that Turkish sets right before them, each of which English has once."""
    here = tokens(source, turkish=True)
    anchors = [_anchor(here, a.start) for a, _ in figures]
    asked = [
        (i, k)
        for i, k in itertools.combinations(range(len(figures)), 2)
        if anchors[i] and anchors[k] and (figures[i][0].start, figures[k][0].start) not in told
    ]
    if not asked:
        return {}
    there = tokens(target, turkish=False)
    means: dict[int, set[int]] = {}
    for p, q, sure in drop_rivals(link(enumerate(here), enumerate(there), words)):
        if sure >= _SURE:
            means.setdefault(p, set()).add(q)
    standing: Standing = {}
    for i, k in asked:
        (one, case), (other, case_there) = anchors[i] or (0, ""), anchors[k] or (0, "")
        means_one, means_other = means.get(one, set()), means.get(other, set())
        if case != case_there or not means_one or not means_other or not means_one.isdisjoint(means_other):
            continue
        if any(max(told) - min(told) > _PHRASE for told in (means_one, means_other)):
            continue  # told twice
        places = [(there[min(told)].start, there[max(told)].end) for told in (means_one, means_other)]
        for (figure, of), _ in _pair_off([(figures[n][1].start, figures[n][1].end) for n in (i, k)], places):
            standing[figures[i][0].start, figures[k][0].start] = figure == of
    return standing


def _anchor(cut: Sequence[Token], start: int) -> tuple[int, str] | None:
    """Return the number and the case of the word that stands right before a figure; None: there is none with a case, and it is no name."""
    at = next((n for n in range(len(cut) - 1, -1, -1) if cut[n].end <= start), -1)
    while at >= 0 and cut[at].low in _BETWEEN:
        at -= 1
    if at < 0 or not cut[at].is_word:
        return None
    word = cut[at]
    case = next((name for name, ending in _CASES if ending.search(word.tail or word.low)), "")
    return (at, case) if case or word.text[0].isupper() else None
