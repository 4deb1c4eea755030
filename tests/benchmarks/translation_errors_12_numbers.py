"""The twelfth script of errors: numbers and their scale."""

from __future__ import annotations

import random
import re

from translation_errors_12_tools import MONTH, Edit, Way, cased, exchanges, words_way

_FIGURE = re.compile(
    r"(?<![\w.,:/'’&½–-])(?P<cur>[$£€]?)(?P<n>\d{1,3}(?:,\d{3})+|\d+)(?P<d>\.\d+)?(?![\w:/&½]|[.,]\d|[-–]\d)"
)
_CLOCK = re.compile(r"\s?(?:[ap]\.?m\b|o'clock|GMT|hrs)|:\d\d", re.I)
_COUNTED = "two three four five six seven eight nine ten eleven twelve".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ORDINALS = "second third fourth fifth sixth seventh eighth ninth tenth".split()


def _dated(text: str, start: int, end: int) -> bool:
    """Tell whether a figure is the day of a month, a year or a time of day."""
    return bool(
        re.search(rf"{MONTH} $", text[:start])
        or re.match(rf"(?:st|nd|rd|th)? (?:of )?{MONTH}", text[end:])
        or _CLOCK.match(text[end:])
        or re.search(rf"{MONTH} \d+(?:st|nd|rd|th)?, $", text[:start])
    )


def _is_year(found: re.Match[str]) -> bool:
    return not found["cur"] and not found["d"] and bool(re.fullmatch(r"1[0-9]\d\d|20\d\d", found["n"]))


def other_number(n: int, rng: random.Random) -> int:
    """Think of another number of about the same size: a digit changed, two digits exchanged, a little more or less."""
    if n < 10:
        return rng.choice([k for k in range(2, 10) if k != n])
    digits = str(n)
    zeros = len(digits) - len(digits.rstrip("0"))
    head = int(digits.rstrip("0"))
    if head < 10:
        new = rng.choice([k for k in range(2, 10) if k != head])
        return int(f"{new}{'0' * zeros}") if zeros < 2 or rng.random() < 0.6 else int(f"{new}5{'0' * (zeros - 1)}")
    for _ in range(20):
        way = rng.randrange(4)
        text = list(str(head))
        place = rng.randrange(len(text))
        if way == 0:
            text[place] = rng.choice([c for c in "123456789" if c != text[place]])
        elif way == 1 and place:
            text[place - 1], text[place] = text[place], text[place - 1]
        elif way == 2:
            text = list(str(max(2, head + rng.choice([-4, -3, -2, 2, 3, 4]))))
        else:
            text = list(str(head * 2 if head < 50 else head // 2))
        value = int("".join(text) + "0" * zeros)
        if value != n and text[0] != "0" and value > 1:
            return value
    return n + 2


def _written(n: int, model: str) -> str:
    return f"{n:,}" if "," in model or (n >= 10000 and len(model) < 5) else str(n)


def _digits(text: str, rng: random.Random) -> list[Edit]:
    edits: list[Edit] = []
    for found in _FIGURE.finditer(text):
        start, end = found.start("n"), found.end()
        if (
            _dated(text, found.start(), end)
            or (_is_year(found) and rng.random() < 0.7)
            or (found["n"] in ("0", "1") and not found["d"])
        ):
            continue
        n = int(found["n"].replace(",", ""))
        if found["d"]:
            new = f"{other_number(n, rng) if n > 1 else n + rng.randint(1, 4)}{found['d']}"
            if rng.random() < 0.5:
                new = (
                    f"{found['n']}.{rng.choice([k for k in range(1, 10) if str(k) != found['d'][1:2]])}{found['d'][2:]}"
                )
        elif _is_year(found):
            new = str(n + rng.choice([-10, -5, -4, -3, -2, -1]))
        else:
            new = _written(other_number(n, rng), found["n"])
        edits.append((start, end, new))
    return edits


def _number_words(text: str, rng: random.Random) -> list[Edit]:
    edits: list[Edit] = []
    for found in re.finditer(
        r"(?<![\w'’-])([A-Za-z]+)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?(?![\w'’])", text
    ):
        word = found[1].lower()
        group = _COUNTED if word in _COUNTED else _TENS if word in _TENS else ()
        if not group or (
            found[1] != word
            and found.start()
            and text[found.start() - 1] not in "\"'“‘"
            and not re.search(r"[.!?:] $", text[: found.start()])
        ):
            continue
        if re.match(r"[ -](?:thirds?|fifths|quarters|half|halves)", text[found.end() :]) or re.search(
            rf"\bone (?:or|and) $|\b(?:{'|'.join(_COUNTED)}) to $", text[: found.start()]
        ):
            continue
        new = rng.choice([w for w in group if w != word])
        edits.append((found.start(1), found.end(1), cased(new, found[1])))
    return edits


def _ordinals(text: str, rng: random.Random) -> list[Edit]:
    edits: list[Edit] = []
    for found in re.finditer(
        r"(?<![\w-])(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?![\w'’])", text
    ):
        before, after = text[: found.start()], text[found.end() :]
        if re.search(r"\b(?:at|split|per|one|every|each|[Aa]) $", before) or re.match(
            r"(?: ladies| lady| minister| aid| place| class| name| of all|[- ]hand|,|\.| half| making)", after
        ):
            continue
        if found[1] == "first" and not re.match(
            r" (?:time|round|goal|day|week|month|year|quarter|match|game|meeting|visit|summit|test|win|title|book|album|season|set|vote|woman|man|child|case|debate|leg|race|stage|phase|group|batch|of \w+)\b",
            after,
        ):
            continue
        edits.append((found.start(), found.end(), rng.choice([w for w in _ORDINALS[:5] if w != found[1]])))
    for found in re.finditer(r"(?<![\w.,])(\d+)(st|nd|rd|th)\b", text):
        if _dated(text, found.start(), found.end(1)) or re.match(" century", text[found.end() :]):
            continue
        n = other_number(int(found[1]), rng)
        end = "th" if n % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
        edits.append((found.start(), found.end(), f"{n}{end}"))
    return edits


def _fractions(text: str, rng: random.Random) -> list[Edit]:
    table = [
        (r"(?<!top )(?<!bottom )(?<!first )(?<!second )(?<!other )(?<!the )(?<!back )\b[Hh]alf of\b", ["a third of", "a quarter of", "two-thirds of"]), (r"\b[Hh]alf (?=the |their |his |its )", ["a third of ", "a quarter of "]),
        (r"\bhalf a (?=million|billion|century)", ["a quarter of a "]), (r"\b[Aa] quarter of(?= (?!a (?:mile|century|million)))", ["a third of", "half of"]),
        (r"\b(?:[Aa]|one) third of\b", ["a quarter of", "half of", "a fifth of"]), (r"\btwo[- ]thirds\b", ["three-quarters", "three-fifths"]),
        (r"\bthree[- ]quarters\b", ["two-thirds"]), (r"\bdoubled\b", ["tripled"]), (r"\b(?:tripled|trebled)\b", ["doubled"]),
        (r"\btwice\b(?! as| the)", ["three times", "four times"]), (r"\btwice as\b", ["three times as"]), (r"\btwo (?=dozen\b)", ["three "]),
    ]  # fmt: skip
    return [
        (m.start(), m.end(), cased(rng.choice(new), m[0])) for pattern, new in table for m in re.finditer(pattern, text)
    ]


def _ranges(text: str, rng: random.Random) -> list[Edit]:
    edits: list[Edit] = []
    for found in re.finditer(
        r"(?<![\w.,:/–-])(\d{1,2}|\d,?\d00)([-–&]| to )(\d{1,2}|\d,?\d00)(?![\w:/½–]|[.,]\d|-[\w])", text
    ):
        if _dated(text, found.start(), found.end()) or found[0] == "9-11" or "½" in found[0]:
            continue
        one, other = int(found[1].replace(",", "")), int(found[3].replace(",", ""))
        if one >= other and one < 40:  # a score
            new = rng.choice(
                [
                    f"{one + 1}{found[2]}{other}",
                    f"{one + 2}{found[2]}{other}",
                    f"{other}{found[2]}{one}" if one != other else f"{one + 1}{found[2]}{other}",
                ]
            )
        else:
            new = f"{found[1]}{found[2]}{_written(other + max(1, (other - one) * rng.choice([1, 2])), found[3])}"
        edits.append((found.start(), found.end(), new))
    return edits


NUMBER: list[Way] = [_digits, _digits, _digits, _number_words, _number_words, _ordinals, _fractions, _ranges]

_SCALES = ["thousand", "million", "billion", "trillion"]


def _scale_words(text: str, rng: random.Random) -> list[Edit]:
    edits: list[Edit] = []
    for found in re.finditer(r"(?<![\w'’])(thousand|million|billion|trillion)\b", text):
        others = [w for w in _SCALES if w != found[1] and abs(_SCALES.index(w) - _SCALES.index(found[1])) < 3]
        edits.append((found.start(), found.end(), rng.choice(others)))
    edits += [
        (m.start(), m.end(), "thousand")
        for m in re.finditer(r"\bhundred\b(?! (?:and|per))", text)
        if not re.match(r" thousand", text[m.end() :])
    ]
    return edits


def _vague_scale(text: str, rng: random.Random) -> list[Edit]:
    table = exchanges(
        "tens_of_thousands|hundreds_of_thousands tens_of_thousands>thousands tens_of_thousands|tens_of_millions hundreds_of_thousands>thousands "
        "hundreds_of_millions|hundreds_of_thousands hundreds_of|thousands_of dozens_of|hundreds_of hundreds>thousands dozens>hundreds "
        "thousands_of|millions_of tens_of_millions>tens_of_billions hundreds_of_billions|hundreds_of_millions dozens>thousands hundreds>tens_of_thousands"
    )
    return words_way(
        table,
        {
            "thousands of": (r"tens of |hundreds of ", ""),
            "millions of": (r"tens of |hundreds of ", ""),
            "hundreds": ("", r" of (?:thousand|million|billion)"),
            "hundreds of": ("", r" (?:thousand|million|billion)"),
        },
    )(text, rng)


def _suffix(text: str, rng: random.Random) -> list[Edit]:
    edits: list[Edit] = []
    for found in re.finditer(r"(?<=\d)(bn|b|m|mn|k|B|M|K|tn)(?![\w'’])", text):
        if text[: found.start()].rstrip("0123456789.,")[-1:] not in "$£€":
            continue
        new = {"bn": "m", "b": "m", "m": "bn", "mn": "bn", "k": "m", "B": "M", "M": "B", "K": "M", "tn": "bn"}[found[1]]
        edits.append((found.start(), found.end(), new))
    return edits


def _point(text: str, rng: random.Random) -> list[Edit]:
    edits: list[Edit] = []
    for found in _FIGURE.finditer(text):
        digits = found["n"] + (found["d"] or "")[1:]
        if (
            not found["d"]
            or _dated(text, found.start(), found.end())
            or len(found["d"]) > 3
            or re.match(r"[- ]magnitude|[- ]?(?:ft|inch)", text[found.end() :])
        ):
            continue
        at = len(found["n"])
        options = [digits[: at + 1] + ("." + digits[at + 1 :] if digits[at + 1 :] else "")]
        options.append(f"0.{digits}" if at == 1 else digits[: at - 1] + "." + digits[at - 1 :])
        new = rng.choice(options)
        new = re.sub(r"^0+(?=\d)", "", new)
        if float(new) != float(found["n"].replace(",", "") + found["d"]) and "," not in found["n"]:
            edits.append((found.start("n"), found.end(), new))
    return edits


def _zeros(text: str, rng: random.Random) -> list[Edit]:
    edits: list[Edit] = []
    for found in _FIGURE.finditer(text):
        n = int(found["n"].replace(",", ""))
        after = text[found.end() :]
        if found["d"] or n < 10 or _is_year(found) or _dated(text, found.start(), found.end()):
            continue
        if (
            re.match(
                r"[- ](?:year|yr|under|over|and|hour|minute|second|day|month|week|degree|mm|pt|to \d)|,? (?:years|hours|minutes|months|seconds|weeks|overs|holes|per ?cent)|\)|,|-(?:\d|yard)|%|\.$|st\b|nd\b|rd\b|th\b",
                after,
            )
            and n < 100
        ):
            continue
        if (
            re.search(r"(?:[Aa]ged|young as|old as|age of|Flight|No\.?|on|free on|[A-Z]\w+) $", text[: found.start()])
            and n < 10000
            and not found["cur"]
        ):
            continue
        options = [n * 10, n * 100] if n < 1000 else [n * 10]
        options += [n // 10] * 2 if n % 10 == 0 and n >= 20 else []
        edits.append((found.start("n"), found.end(), _written(rng.choice(options), found["n"])))
    for found in re.finditer(r"\b(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?= [a-z]+s\b)", text):
        edits.append((found.start(), found.end(), dict(zip(_TENS, _COUNTED, strict=False))[found[1]] + " hundred"))
    return edits


SCALE: list[Way] = [_scale_words, _scale_words, _vague_scale, _suffix, _point, _zeros, _zeros]
