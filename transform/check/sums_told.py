"""A figure that the other language tells as two, or in words: "2.36 liras" for "2 lira 36 kuruş", "two goals down" for "2-0".

Only figures without a counterpart are looked at: nothing here asks for anything.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from core import late_re as re
from transform.check.number_values import close
from transform.numbers import Number

# How many of the smaller unit make one of the greater, by what stands between two figures and after the second.
_SMALLER = (
    (re.compile(r"(?:lira|tl|dolar|avro|euro|sterlin|pound|ruble)s?\b"), re.compile(r" ?(?:kuruş|kurus|sent|cent|peni|pence|penny|kapik)"), 100),
    (re.compile(r"(?:saat|hour)"), re.compile(r"[ -]?(?:dakika|dk|min)"), 60),
    (re.compile(r"(?:dakika|dk|min)"), re.compile(r"[ -]?(?:saniye|sn|sec)"), 60),
    (re.compile(r"(?:yil|sene|yaş|year)"), re.compile(r"[ -]?(?:ay(?:l[iı]k)?\b|month)"), 12),
    (re.compile(r"(?:met(?:re|er)|m\b)"), re.compile(r"[ -]?(?:santi|centi|cm)"), 100),
    (re.compile(r"(?:kilo|kg)"), re.compile(r"[ -]?(?:gr|g\b)"), 1000),
    (re.compile(r"(?:fit|feet|foot|ft)"), re.compile(r"[ -]?(?:inç|inch|in\b)"), 12),
)  # fmt: skip
_LONGEST_BETWEEN = 24  # characters
_AND = re.compile(r", (?:and |ve )?| (?:and|ve) ")
# What English and Turkish say of a result in words.
_EN_RESULT = re.compile(
    r"[ -](?:goals?|points?|sets?|runs?|games?|tries|frames?|nil|up|down|clear|ahead|behind|love|all|apiece|zero)\b"
)
_TR_RESULT = re.compile(r" (?:farkl|fark\b|gol|say[iı]|set|puan)")
_NIL_ALL = re.compile(r"\b(?:goalless|scoreless|nil-nil|no score)\b")
_NIL_TR = re.compile(r"karşi (?:sifir|hiç)")
_DIGITS = re.compile(r"\d+")
_FEWEST_NAMES, _LIST_REACH = 3, 60  # names of a list; characters before it
_LISTED = re.compile(r"(?:[:,(–—]|\b(?:including|namely|are|were|of|between|among)) (?:the )?[A-Z]|\((?:the )?[A-Z]")
_BETWEEN = re.compile(r",? (?:and|or|as well as) |, ")
_SENTENCE_END = re.compile(r"(?<![A-Z])[.!?]|[;:)–—]")
_NAME = re.compile(r"\s*(?:the )?[A-Z]")


def drop_sums(
    left: Sequence[Number],
    right: Sequence[Number],
    missing: Sequence[Number],
    extra: Sequence[Number],
    folded: str,
    lowered: str,
) -> tuple[list[Number], list[Number]]:
    """Return the missing and the strange numbers without those that are told by a sum or in words.

    Args:
        left: the numbers of the source.
        right: the numbers of the target.
        missing: those of the source that have no equal.
        extra: those of the target that have none.
        folded: the folded source.
        lowered: the target in lower case.
    """
    lost, strange = list(missing), list(extra)
    _drop(left, folded, lost, strange)
    _drop(right, lowered, strange, lost)
    for score in [n for n in lost if n.kind == "score"]:
        both = [n for n in right if n.value in (score.low, score.high)]
        if {n.value for n in both} == {score.low, score.high}:  # "21 to 20", "2 and 1"
            lost.remove(score)
            strange = [n for n in strange if n not in both]
            continue
        told = _result(score, strange, lowered, _EN_RESULT)
        if told is not None or (score.low == score.high == 0 and _NIL_ALL.search(lowered)):
            lost.remove(score)
            _remove(strange, told)
    for score in [n for n in strange if n.kind == "score"]:
        ends = _against(score, lost, folded)
        if ends is not None:
            strange.remove(score)
            lost = [n for n in lost if n not in ends]
            continue
        told = _result(score, lost, folded, _TR_RESULT)
        if told is not None:
            strange.remove(score)
            _remove(lost, told)
    return lost, strange


def counts_names(number: Number, target: str) -> bool:
    """Tell whether a number word of English counts the names that follow it: "the permanent five: Britain, China, …"."""
    if not number.text.isalpha() or number.value is None or number.value < _FEWEST_NAMES:
        return False
    listed = _LISTED.search(target, number.end, number.end + _LIST_REACH)
    if listed is None:
        return False
    names = _BETWEEN.split(_SENTENCE_END.split(target[listed.end() - 1 :])[0])
    many = next((i for i, name in enumerate(names) if not _NAME.match(name)), len(names))
    return many == number.value


def _drop(numbers: Sequence[Number], text: str, parts: list[Number], wholes: list[Number]) -> None:
    """Take out of `parts` two neighbours, and of `wholes` the number that they make."""
    if not parts or not wholes:
        return
    for one, other in pairwise(numbers):
        if one not in parts and other not in parts:
            continue
        whole = next((n for n in wholes if n.value is not None and _make(one, other, text, n.value)), None)
        if whole is not None:
            wholes.remove(whole)
            _remove(parts, one)
            _remove(parts, other)
            return


def _make(one: Number, other: Number, text: str, whole: float) -> bool:
    """Tell whether two neighbours are worth a number together: "7 thousand, 750", "1 hour 45 minutes" (105 minutes)."""
    if one.value is None or other.value is None or other.start - one.end > _LONGEST_BETWEEN:
        return False
    if one.value >= 1000 > other.value and _AND.fullmatch(text, one.end, other.start):
        return close(one.value + other.value, whole)
    for greater, smaller, many in _SMALLER:
        if greater.search(text, one.end, other.start) and smaller.match(text, other.end):
            return close(one.value + other.value / many, whole) or close(one.value * many + other.value, whole)
    return False


def _result(score: Number, others: Iterable[Number], text: str, words: re.Pattern[str]) -> Number | None:
    """Return the number that tells a result in words: what one side made, or by how much it was ahead."""
    made = [int(d) for d in _DIGITS.findall(score.text)]
    worths = {*made, abs(made[0] - made[-1])} if made else set[int]()
    return next((n for n in others if n.value in worths and words.match(text, n.end)), None)


def _against(score: Number, others: Sequence[Number], folded: str) -> list[Number] | None:
    """Return the numbers that tell a result in Turkish words: "sekize karşı beş" is "8-5", "sekize karşı sıfır" "8-0"."""
    if "karşi" not in folded or score.low is None or score.high is None:
        return None
    told = [n for n in others if n.value in (score.low, score.high)]
    values = {n.value for n in told} | ({0.0} if _NIL_TR.search(folded) else set())
    return told if told and {score.low, score.high} <= values else None


def _remove(numbers: list[Number], number: Number | None) -> None:
    if number is not None and number in numbers:
        numbers.remove(number)
