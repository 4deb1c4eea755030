"""A figure or number word changed: slips of digits, near words, numbers exchanged, copied, rounded or left out."""

from __future__ import annotations

import random
import re

from translation_errors_14_edits import Edit, Way, patterns, words
from translation_errors_14_figures import Figure, clocks, figures, grouped

_CARDINAL = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_NEAR = {
    w: "|".join(_CARDINAL[j] for j in (i - 1, i + 1, i + 2) if 0 <= j < len(_CARDINAL)) for i, w in enumerate(_CARDINAL)
}
_TENS = {
    "thirteen": "thirty|fourteen",
    "fourteen": "forty|fifteen",
    "fifteen": "fifty|sixteen",
    "sixteen": "sixty|seventeen",
    "seventeen": "seventy|eighteen",
    "eighteen": "eighty|nineteen",
    "nineteen": "ninety|eighteen",
    "twenty": "twelve|thirty|ninety",
    "thirty": "thirteen|forty|three",
    "forty": "fourteen|fifty|four",
    "fifty": "fifteen|sixty",
    "sixty": "sixteen|seventy|six",
    "seventy": "seventeen|sixty",
    "eighty": "eighteen|eighty-five",
    "ninety": "nineteen|eighty",
}
_ORDINAL = {
    "third": "second|fourth|thirteenth",
    "fourth": "third|fifth|fourteenth",
    "fifth": "fourth|sixth|fiftieth",
    "sixth": "fifth|seventh|sixteenth",
    "seventh": "sixth|eighth",
    "eighth": "seventh|ninth|eighteenth",
    "ninth": "eighth|tenth",
    "tenth": "ninth|twelfth|hundredth",
    "twelfth": "eleventh|tenth",
    "eleventh": "tenth|seventh",
}
_MULTIPLE = {
    "twice": "three times",
    "three times": "twice|four times",
    "four times": "three times|five times",
    "double": "triple|treble",
    "doubled": "tripled|quadrupled",
    "doubling": "tripling",
    "tripled": "doubled",
    "tenfold": "twofold",
    "half-hour": "quarter-hour",
    "half a": "a quarter of a",
    "half of": "a third of|a quarter of",
    "half the": "a third of the",
    "a quarter of": "a third of|half of",
    "a third of": "a quarter of|half of",
    "two-thirds": "one-third|three-quarters",
    "two thirds": "one third|three quarters",
    "three-quarters": "two-thirds|one-quarter",
    "one-third": "two-thirds",
    "one third": "two thirds",
    "half-time": "full-time",
    "a couple of": "four|a dozen",
    "both of": "all three of",
    "a dozen": "two dozen|ten",
    "two dozen": "a dozen",
    "double-decker": "single-decker",
    "trio": "pair",
    "duo": "trio",
    "twins": "triplets",
    "triple": "double",
    "hat-trick": "brace",
    "two-time": "three-time",
}
_RULES = [
    (r"\b(the|his|her|its|their|a|my|our)( very)? first (time|half|goal|round|man|woman|person|day|week|year|match|"
        r"game|win|one|two|three|black|ever|of)\b",
     r"\1 second \3|\1 third \3"),
    (r"\b(the|his|her|its|their|a) second (time|half|goal|round|day|term|match|game|win|largest|biggest|woman|man|"
        r"person|one|year)\b",
     r"\1 first \2|\1 third \2"),
    (r"\bone of (the|his|her|its|their|those|these|our|my)\b", r"two of \1|three of \1"),
    (r"\b(one) (in|out of) (two|three|four|five|six|seven|eight|nine|ten)\b", r"two \2 \3|one \2 twelve"),
    (r"\b(zero|nil)\b(?= (?:goals|points|degrees))", "three"),
    (r"\b(both) (?=sides|countries|leaders|parties|men|women|teams|of)", "all three "),
    (r"\bWorld War II\b", "World War I"),
    (r"\b(First|Second) World War\b", "Third World War"),
]  # fmt: skip
_SCORE = re.compile(r"(?<![\w.-])(\d{1,2})([-–])(\d{1,2})(?![\w.–-]|-\w)")
_NTH = re.compile(r"(?<![\w.])(\d{1,3})(st|nd|rd|th)\b(?! of [A-Z])")
_BOUND = re.compile(r"(?:than|least|about|to|the|of|nearly|over|around|and|between|every) $")
_COUNTED = re.compile(
    r"(?:people|men|women|children|workers|officers|students|players|stores|schools|homes|"
    r"passengers|others|patients|victims|migrants|pupils)\b"
)


def nth(value: int) -> str:
    """Return the ordinal in figures."""
    ending = "th" if value % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return f"{value}{ending}"


def digit_slip(_source: str, target: str, rng: random.Random) -> list[Edit]:
    """One digit is another one."""
    edits = []
    for f in figures(target):
        places = [i for i, c in enumerate(f.text) if c.isdigit() and not (c == "0" and len(f.text) > 2)]
        at = rng.choice(places)
        new = rng.choice([d for d in "123456789" if d != f.text[at]])
        edits.append(Edit(f.start, f.end, f.text[:at] + new + f.text[at + 1 :]))
    return [e for e in edits if e.text != "1"]


def transposed(_source: str, target: str, _rng: random.Random) -> list[Edit]:
    """Two digits beside each other change places."""
    return [
        Edit(f.start, f.end, f.text[:i] + f.text[i + 1] + f.text[i] + f.text[i + 2 :])
        for f in figures(target)
        for i in range(len(f.text) - 1)
        if f.text[i : i + 2].isdigit() and f.text[i] != f.text[i + 1] and not (i == 0 and f.text[1] == "0")
    ]


def off_by_little(_source: str, target: str, rng: random.Random) -> list[Edit]:
    """A whole number is one to four off."""
    steps = [-3, -2, -1, 1, 2, 4]
    few = [f for f in figures(target) if f.whole and 5 < int(f.text.replace(",", "")) < 1000]
    return [Edit(f.start, f.end, str(int(f.text) + rng.choice(steps))) for f in few]


def digit_lost(_source: str, target: str, _rng: random.Random) -> list[Edit]:
    """A digit falls out or is doubled, so that it is no power of ten."""
    edits = []
    for f in figures(target):
        digits = f.text.replace(",", "")
        if f.whole and len(digits) > 1 and len(set(digits.rstrip("0"))) > 1:
            news = [digits[1:], digits[:1] + digits[2:]] + ([digits[:1] + digits] if len(digits) > 2 else [])
            edits += [Edit(f.start, f.end, grouped(int(n), f.text)) for n in news if not n.startswith("0") and n != "1"]
    return edits


def teen(_source: str, target: str, _rng: random.Random) -> list[Edit]:
    """Thirteen is heard as thirty, fifty as fifteen."""
    table = {str(10 + i): str(10 * i) for i in range(3, 10)}
    table |= {new: old for old, new in table.items()}
    return [Edit(f.start, f.end, table[f.text]) for f in figures(target) if f.text in table]


def copied(_source: str, target: str, _rng: random.Random) -> list[Edit]:
    """A figure of the sentence stands in the place of another."""
    found = figures(target)
    couples = [(a, b) for a in found for b in found if len(a.text) == len(b.text)]
    return [Edit(a.start, a.end, b.text) for a, b in couples if a.text != b.text]


def exchanged(_source: str, target: str, _rng: random.Random) -> list[Edit]:
    """Two figures that stand apart change places."""
    found = figures(target)
    couples = [(a, b) for a in found for b in found if a.end + 12 < b.start and a.whole == b.whole]
    return [_swap(target, a, b) for a, b in couples if a.text != b.text]


def _swap(target: str, a: Figure, b: Figure) -> Edit:
    """Return the edit that exchanges the two."""
    return Edit(a.start, b.end, b.text + target[a.end : b.start] + a.text)


def rounded(_source: str, target: str, _rng: random.Random) -> list[Edit]:
    """An exact figure is rounded away."""
    edits = []
    for f in figures(target):
        digits = f.text.replace(",", "")
        if f.whole and len(digits) > 2 and len(digits.rstrip("0")) > 2:
            unit = 10 ** (len(digits) - 1)
            edits.append(Edit(f.start, f.end, grouped((int(digits) // unit + 1) * unit, f.text)))
        if not f.whole and float(digits) > 2 and "." in f.text:
            edits.append(Edit(f.start, f.end, str(int(float(digits)) + 1)))
    return edits


def dropped(_source: str, target: str, _rng: random.Random) -> list[Edit]:
    """The figure before what it counts is left out or is only "several"."""
    found = [f for f in figures(target) if _COUNTED.match(target[f.end + 1 :]) and f.start > 0]
    free = [f for f in found if not _BOUND.search(target[: f.start])]
    return [Edit(f.start, f.end, new) for f in free for new in ("several", "dozens of", "some") if f.whole]


def score(_source: str, target: str, rng: random.Random) -> list[Edit]:
    """A score or range has another end, or loses one."""
    edits = []
    for m in _SCORE.finditer(target):
        a, b = int(m[1]), int(m[3])
        edits.append(Edit(m.start(1), m.end(1), str(a + rng.choice([1, 2]))))
        edits.append(Edit(m.start(3), m.end(3), str(b + rng.choice([1, 3]))))
    return edits


def ordinal(_source: str, target: str, rng: random.Random) -> list[Edit]:
    """An ordinal in figures is another one."""
    found = [m for m in _NTH.finditer(target) if int(m[1]) > 1]
    return [Edit(m.start(), m.end(), nth(max(1, int(m[1]) + rng.choice([-2, -1, 1, 2, 10])))) for m in found]


def clock(_source: str, target: str, rng: random.Random) -> list[Edit]:
    """The hour of a clock time is another one."""
    found = [f for f in clocks(target) if 1 < int(f.text) < 9]
    return [Edit(f.start, f.end, str(int(f.text) + rng.choice([-1, 1, 2, 3]))) for f in found]


_HYPHEN_OR_NOUN = r"(?= (?!of them)[a-z]|-[a-z])"
WAYS: list[tuple[float, Way]] = [
    (18, digit_slip), (10, off_by_little), (9, transposed), (18, words(_NEAR, after=_HYPHEN_OR_NOUN)), (4,
    words(_TENS)),
    (6, words(_ORDINAL, after=r"(?! of all\b| party\b)")), (7, words(_MULTIPLE)), (7, patterns(_RULES)), (5, teen),
    (5, digit_lost), (4, copied), (4, exchanged), (2, rounded), (2, dropped), (4, score), (4, ordinal), (2, clock),
]  # fmt: skip
