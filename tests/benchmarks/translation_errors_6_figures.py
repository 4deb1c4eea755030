"""Errors of the sixth script in figures: numbers, their scale, directions, units, dates."""

from __future__ import annotations

import itertools
import random
import re

import translation_errors_6_words as w
from translation_errors_6_tools import Change, Pair, change_one, says, swap_spans

_FIGURE = r"(?<![\w.,:/–-])(?:[£$€])?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?=(?:m|bn|k|mn|tn|km|kg|cm|mm|%)?(?:[^\w:/.,]|[.,](?!\d)|$))"


_NOT_DAY = (
    "".join(rf"(?<!{m} )" for m in [*w.MONTHS, *(s + "." for s in w.SHORT_MONTHS)])
    + rf"(?!\d{{1,2}} (?:{'|'.join(w.MONTHS)})\b)"
)


def _meant(figure: str, source: str) -> bool:
    digits = re.sub(r"\D", "", figure)
    words = {str(n): p for n, p in zip(range(2, 13), w.NUMBER_WORDS.values(), strict=False)}
    return digits.rstrip("0") in re.sub(r"\D", "", source) or (digits in words and says(source, words[digits]))


def _is_year(figure: str) -> bool:
    return re.fullmatch(r"1\d\d\d|20\d\d", figure) is not None


def _other_figure(figure: str, rng: random.Random) -> str | None:
    """Return the figure misread: a digit changed, two exchanged, or a small one off by a few."""
    if figure.isdigit() and int(figure) <= 12:
        return str(rng.choice([n for n in range(2, 15) if n != int(figure)]))
    places = [i for i, c in enumerate(figure) if c.isdigit()]
    if rng.random() < 0.4:
        pairs = [
            (i, j) for i, j in itertools.pairwise(places) if j == i + 1 and figure[i] != figure[j] and figure[j] != "0"
        ]
        if pairs:
            i, j = rng.choice(pairs)
            return figure[:i] + figure[j] + figure[i] + figure[j + 1 :]
    i = rng.choice([p for p in places if figure[p] != "0"] or places)
    return figure[:i] + rng.choice([d for d in "123456789" if d != figure[i]]) + figure[i + 1 :]


def number_figure(source: str, target: str, rng: random.Random, _: list[Pair]) -> str | None:
    """Misread a figure."""

    def change(m: re.Match[str], rng: random.Random) -> str | None:
        new = _other_figure(m[1], rng) if _meant(m[1], source) and not _is_year(m[1]) else None
        return m[0].replace(m[1], new) if new else None

    return change_one(target, _NOT_DAY + _FIGURE, change, rng)


def number_word(source: str, target: str, rng: random.Random, _: list[Pair]) -> str | None:
    """Change a number that is written as a word."""
    words = list(w.NUMBER_WORDS)

    def change(m: re.Match[str], rng: random.Random) -> str | None:
        at = words.index(m[1])
        if not says(source, rf"(?<!\w)(?:{w.NUMBER_WORDS[m[1]]})|(?<!\d){at + 2}(?!\d)"):
            return None
        low, high = (0, 10) if at < 11 else (11, len(words))
        return rng.choice([x for x in words[low:high] if x != m[1]])

    return change_one(target, rf"(?<!one or )(?<!-)\b({'|'.join(words)})\b(?! or \w+ (?:\w+ )?ago)", change, rng)


def number_ordinal(source: str, target: str, rng: random.Random, _: list[Pair]) -> str | None:
    """Change first, second, third, 50th."""
    words = list(w.ORDINALS)

    def change(m: re.Match[str], rng: random.Random) -> str | None:
        at = words.index(m[1])
        if not says(source, rf"(?<!\w)(?:{w.ORDINALS[m[1]]})|(?<!\d){at + 1}(?:\.|')"):
            return None
        others = words[:2] if target[m.end() :].startswith(" half") else words[:6]
        return rng.choice([x for x in others if x != m[1]]) if m[1] in words[:2] or len(others) > 2 else None

    def figure(m: re.Match[str], rng: random.Random) -> str | None:
        number = int(m[1]) + rng.choice([1, 2, 10])
        end = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
        return f"{number}{end}" if m[1] in source else None

    if rng.random() < 0.5:
        return change_one(target, r"\b(\d{1,3})(?:st|nd|rd|th)\b", figure, rng)
    return change_one(target, rf"(?<!at )(?<!-)\b({'|'.join(words)})\b(?! (?:lady|of all|and foremost)|-)", change, rng)


def number_exchange(source: str, target: str, rng: random.Random, _: list[Pair]) -> str | None:
    """Exchange two figures of the sentence."""
    found = [m for m in re.finditer(_FIGURE, target) if _meant(m[1], source) and not _is_year(m[1])]
    pairs = [
        (a, b)
        for a in found
        for b in found
        if b.start(1) - a.end(1) > 14 and a[1] != b[1] and not re.search(r"between \S?$", target[: a.start(1)])
    ]
    if not pairs:
        return None
    a, b = rng.choice(pairs)
    return swap_spans(target, a.span(1), b.span(1))


def number_part(source: str, target: str, rng: random.Random, _: list[Pair]) -> str | None:
    """Change half, a third, twice, doubled."""
    ways = [x for x in w.FRACTIONS if says(source, x[1])]
    rng.shuffle(ways)
    return next((new for p, _, r in ways if (new := change_one(target, rf"\b{p}", r, rng))), None)


def scale_word(source: str, target: str, rng: random.Random, _: list[Pair]) -> str | None:
    """Exchange thousand, million, billion; or drop it."""

    def change(m: re.Match[str], rng: random.Random) -> str | None:
        if not says(source, w.SCALES[m[3]]):
            return None
        return (
            m[1]
            if rng.random() < 0.2 and m[1] not in ("a", "several", "few")
            else m[1] + m[2] + rng.choice(w.OTHER_SCALES[m[3]])
        )

    number = r"\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|twenty|a|several|half a|few"
    return change_one(target, rf"\b({number})([ -])(thousand|million|billion|trillion|hundred)\b", change, rng)


def scale_vague(source: str, target: str, rng: random.Random, _: list[Pair]) -> str | None:
    """Exchange dozens, hundreds, thousands, millions."""

    def change(m: re.Match[str], rng: random.Random) -> str | None:
        return rng.choice([x for x in w.VAGUE_SCALES if x != m[0]]) if says(source, w.VAGUE_SCALES[m[0]]) else None

    return change_one(target, rf"\b({'|'.join(w.VAGUE_SCALES)})\b", change, rng)


def scale_letter(source: str, target: str, rng: random.Random, _: list[Pair]) -> str | None:
    """Exchange the letters of £2.8bn and $5m, or drop them."""

    def change(m: re.Match[str], rng: random.Random) -> str:
        return m[1] + ("" if rng.random() < 0.25 else w.SHORT_SCALES[m[2]])

    return change_one(target, r"(?<=[£$€])(\d[\d.,]*)(mn|bn|tn|[mkMB])\b", change, rng)


def scale_figure(source: str, target: str, rng: random.Random, _: list[Pair]) -> str | None:
    """Add or drop zeros, or lose the decimal point."""

    def change(m: re.Match[str], rng: random.Random) -> str | None:
        figure = m[1]
        if _is_year(figure) or not _meant(figure, source):
            return None
        if re.fullmatch(r"[\d,]+,000", figure):
            return m[0].replace(
                figure,
                rng.choice([figure[:-4], figure + ",000", figure[:-1].replace(",", ""), figure[:-4] + " million"]),
            )
        if "." in figure:
            return m[0].replace(
                figure, figure.replace(".", "") if rng.random() < 0.6 else "0." + figure.replace(".", "")
            )
        if "," in figure:
            return m[0].replace(
                figure,
                rng.choice(
                    [
                        figure.replace(",", "")[:-1],
                        figure.replace(",", ".", 1)[:-1] if figure.count(",") == 1 else figure.rsplit(",", 1)[0],
                    ]
                ),
            )
        less = [figure[:-1]] if figure.endswith("0") and len(figure) > 1 else []
        share = re.match(r"%| ?per ?cent", target[m.end() :])
        return m[0].replace(
            figure,
            rng.choice(
                [figure + "0", *less, *([] if share else [figure + ",000" if len(figure) < 4 else figure + "000"])]
            ),
        )

    return change_one(target, rf"{_NOT_DAY}{_FIGURE}(?!-year| ?[-–] ?\d| ?[ap]\.?m)", change, rng)


def sign(source: str, target: str, rng: random.Random, _: list[Pair]) -> str | None:
    """Turn a direction round: rose to fell, more than to less than, a minus lost."""
    if re.search(r"\bmore or less\b|\bmore and more\b", target):
        return None
    ways = [x for x in w.SIGNS if says(source, x[2])]
    rng.shuffle(ways)

    def turned(pattern: str, other: str) -> str | None:
        def change(m: re.Match[str], rng: random.Random) -> str | None:
            before = target[: m.start()].rstrip().rsplit(" ", 2)[-2:]
            if {b.lower() for b in before} & {"no", "not", "any", "never", "nothing", "n't", "once"}:
                return None
            return other.capitalize() if m[0][0].isupper() and other else other

        return change_one(target, pattern, change, rng)

    return next((new for p, o, _ in ways if (new := turned(p, o))), None)


def unit_word(source: str, target: str, rng: random.Random, _: list[Pair]) -> str | None:
    """Exchange a unit for another of its family."""
    ways: list[tuple[str, str]] = []
    for family in w.UNIT_FAMILIES:
        for unit, turkish in family.items():
            if says(source, turkish):
                others = [o for o in family if o != unit and not any({o, unit} <= near for near in w.NEAR_UNITS)]
                if family is w.UNIT_FAMILIES[0]:
                    order = list(family)
                    others = [o for o in others if abs(order.index(o) - order.index(unit)) <= 2]
                other = rng.choice(others)
                many = w.MANY.get(unit, unit + "s")
                aged = "week" if unit == "month" else "month"
                ways += [
                    (rf"(?<=\d-){unit}(?=-olds?\b)", aged),
                    (rf"(?<=\d-){unit}\b(?= |-(?!old))", other),
                    (rf"{w.COUNTED}{many}\b", rf"\g<1>{w.MANY.get(other, other + 's')}"),
                ]
                ways += [
                    (rf"(?<!wait )(?<!to )\b((?:a|an|one|1|per|last|next|this|an?other) ){unit}\b", rf"\g<1>{other}")
                ]
    rng.shuffle(ways)
    return next((new for p, o in ways if (new := change_one(target, p, o, rng))), None)


def unit_sign(source: str, target: str, rng: random.Random, _: list[Pair]) -> str | None:
    """Exchange $, £, €, km, kg, %."""
    ways: list[tuple[str, str]] = [
        (re.escape(s) + r"(?=\d)", rng.choice([o for o in ["$", "£", "€", "€", "$", "¥"] if o != s]))
        for s, tr in w.SIGNED_MONEY.items()
        if says(source, tr)
    ]
    ways += [
        (rf"(?<=\d)( ?){re.escape(u)}\b", rf"\g<1>{o}")
        for u, (o, tr) in w.SHORT_UNITS.items()
        if says(source, rf"\d ?(?:{tr})|{tr}")
    ]
    if says(source, "yüzde|%"):
        ways += [(r"(?<=\d)(?:%| per ?cent\b)", rng.choice([" per thousand", " million", " thousand"]))]
        if re.search(w.CHANGED, target):
            ways += [(rf"({w.CHANGED}[^.%]{{0,30}}?\d)(?:%| per ?cent\b)", r"\g<1> percentage points")] * 2
    if says(source, "derece|°"):
        ways += [
            (r"\bCelsius\b", "Fahrenheit"),
            (r"\bFahrenheit\b", "Celsius"),
            (r"(?<=°)C\b", "F"),
            (r"(?<=°)F\b", "C"),
        ]
    rng.shuffle(ways)
    return next((new for p, o in ways if (new := change_one(target, p, o, rng))), None)


def date_named(source: str, target: str, rng: random.Random, _: list[Pair]) -> str | None:
    """Exchange a month or a day of the week."""

    def month(m: re.Match[str], rng: random.Random) -> str | None:
        full = w.SHORT_MONTHS.get(m[0], m[0])
        others = [x for x in w.MONTHS if x != full]
        if not says(source, w.MONTHS[full]):
            return None
        return rng.choice(others)[:3] if m[0] in w.SHORT_MONTHS and m[0] != full else rng.choice(others)

    def day(m: re.Match[str], rng: random.Random) -> str | None:
        return rng.choice([x for x in w.DAYS if x != m[0]]) if says(source, w.DAYS[m[0]]) else None

    names = "|".join(x for x in w.MONTHS if x not in ("May", "March"))
    patterns = [
        (rf"\b(?:{names})\b|\b(?:March|May)\b(?= \d)|(?<=in )(?:March|May)\b|(?<=\d )(?:March|May)\b", month),
        (rf"\b(?:{'|'.join(w.SHORT_MONTHS)})\b(?=\.? \d)", month),
        (rf"\b(?:{'|'.join(w.DAYS)})\b", day),
    ]
    rng.shuffle(patterns)
    return next((new for p, c in patterns if (new := change_one(target, p, c, rng))), None)


def date_figure(source: str, target: str, rng: random.Random, _: list[Pair]) -> str | None:
    """Change a year, a day of the month, a decade, a century, a time of day."""

    def year(m: re.Match[str], rng: random.Random) -> str | None:
        if m[0] not in source:
            return None
        new = rng.choice([int(m[0]) + rng.choice([-10, -2, -1, 1, 2, 10]), int(m[0][:2] + m[0][3] + m[0][2])])
        return str(new) if 1000 < new < 2100 else None

    def day(m: re.Match[str], rng: random.Random) -> str | None:
        if not says(source, rf"(?<!\d)0?{m[0]}(?!\d)"):
            return None
        return str(rng.choice([d for d in range(1, 29) if d != int(m[0])]))

    def decade(m: re.Match[str], rng: random.Random) -> str | None:
        return m[1] + rng.choice([d for d in "3456789" if d != m[2]]) + "0s" if m[2] + "0" in source else None

    def century(m: re.Match[str], rng: random.Random) -> str | None:
        return f"{int(m[1]) + rng.choice([-1, 1])}th" if m[1] in source and 5 < int(m[1]) < 19 else None

    def clock(m: re.Match[str], rng: random.Random) -> str | None:
        return f"{(int(m[1]) + rng.choice([1, 2, 10, 11])) % 24 or 3}" + m[2] if m[2][1:] in source else None

    months = "|".join([*w.MONTHS, *w.SHORT_MONTHS])
    patterns: list[tuple[str, Change]] = [
        (r"(?<![\d,.$£€])\b(?:1[5-9]\d\d|20\d\d)\b(?![,.]\d|%)", year), (rf"(?<![\d:.,])\b\d{{1,2}}\b(?= (?:{months})\b)", day), (r"\b(\d\d)(\d)0s\b", decade),
        (r"\b(\d\d)th(?= century)", century), (r"\b(\d{1,2})([:.]\d\d)(?= ?(?:[ap]\.?m|local|GMT|on|$|[,.]))", clock),
    ]  # fmt: skip
    patterns += [(rf"(?<={m} )\d{{1,2}}\b(?![,.]?\d|:)", day) for m in [*w.MONTHS, *(s + "." for s in w.SHORT_MONTHS)]]
    rng.shuffle(patterns)
    return next((new for p, c in patterns if (new := change_one(target, p, c, rng))), None)


def date_relative(source: str, target: str, rng: random.Random, _: list[Pair]) -> str | None:
    """Exchange today and tomorrow, last and next, morning and evening, before and after."""
    ways = [x for x in w.WHEN if says(source, x[2])]
    rng.shuffle(ways)
    for pattern, others, _tr in ways:
        if ("before" in pattern and says(source, "sonra|ardından")) or ("after" in pattern and says(source, "önce")):
            continue

        def change(m: re.Match[str], rng: random.Random, others: list[str] = others) -> str:
            new = rng.choice(others)
            if new == "EARLIER":
                return "in " + m[0].removesuffix(" ago")
            return new.capitalize() if m[0][0].isupper() else new

        new = change_one(target, pattern, change, rng)
        if new:
            return new
    return None
