"""The small language in which a rule asks for figures: `unit = "soldiers" and value >= 10000`."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from core.counted import counted_names, noun_of
from core.errors import SettingsError
from core.model import Figure
from core.text import fold

Predicate = Callable[[Figure], bool]

_TOKEN = re.compile(
    r"""\s*(?:(?P<op><=|>=|!=|=|<|>|~|\(|\))|(?P<number>\d[\d_]*(?:\.\d+)?)|"(?P<string>[^"]*)"|(?P<word>[a-z_]+))"""
)
_TEXT_FIELDS = ("unit", "what", "qualifier", "strength", "attribution", "denied_by", "giver", "receiver", "period")
_NUMBER_FIELDS = ("value", "low", "high")


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str


def compile_condition(expression: str) -> Predicate:
    """Compile an expression over the fields of a figure into a predicate.

    Comparisons: `=`, `!=`, `<`, `<=`, `>`, `>=` and `~` (contains), joined by `and`, `or`, `not` and brackets. `unit`
    also answers for what is counted, so that `unit = "soldiers"` means people who are soldiers, under any name for them;
    `what` also answers for its noun, and for the wider name of a narrower: "missiles" of "ballistic missiles" and of
    "rockets". `value` stands for the
    bound that the claim names where no single number is claimed.

    Raises:
        SettingsError: the expression cannot be read; says where.
    """
    tokens = _tokenize(expression)
    predicate, rest = _read_or(tokens, expression)
    if rest:
        raise _error(expression, f"{rest[0].text!r} stands where the expression should end")
    return predicate


def list_compared(expression: str, field: str) -> tuple[str, ...]:
    """Return the texts an expression compares a field with by = or !=, folded."""
    return tuple(map(fold, quoted_values(expression, field)))


def quoted_values(expression: str, field: str, operators: tuple[str, ...] = ("=", "!=")) -> tuple[str, ...]:
    """Return the texts an expression compares a field with by these operators, as they are written."""
    tokens = _tokenize(expression)
    triples = zip(tokens, tokens[1:], tokens[2:], strict=False)
    return tuple(c.text for a, b, c in triples if a.text == field and b.text in operators and c.kind == "string")


def list_soldiers() -> frozenset[str]:
    """Return the names for which `unit = "soldiers"` also answers."""
    return _SOLDIERS


def counted_heads(what: str) -> tuple[str, str]:
    """Return the names under which a folded name of what is counted answers: itself, and its noun."""
    return what, noun_of(what)


def doubtful_numbers(expression: str) -> tuple[str, ...]:
    """Return the numbers of an expression that some read as thousands and this language as a fraction: "10.000"."""
    return tuple(token.text for token in _tokenize(expression) if re.fullmatch(r"\d{1,3}\.\d{3}", token.text))


def _error(expression: str, what: str) -> SettingsError:
    return SettingsError(
        f"figures = {expression!r}: {what}", cure='write it like: unit = "soldiers" and value >= 10000'
    )


def _tokenize(expression: str) -> list[_Token]:
    tokens, position = [], 0
    while expression[position:].strip():
        match = _TOKEN.match(expression, position)
        if match is None:
            raise _error(expression, f"cannot read {expression[position:].strip()[:12]!r}")
        kind = match.lastgroup or ""
        tokens.append(_Token(kind, match.group(kind)))
        position = match.end()
    return tokens


def _read_or(tokens: list[_Token], source: str) -> tuple[Predicate, list[_Token]]:
    left, rest = _read_and(tokens, source)
    while rest and rest[0] == _Token("word", "or"):
        right, rest = _read_and(rest[1:], source)
        left = _either(left, right)
    return left, rest


def _read_and(tokens: list[_Token], source: str) -> tuple[Predicate, list[_Token]]:
    left, rest = _read_not(tokens, source)
    while rest and rest[0] == _Token("word", "and"):
        right, rest = _read_not(rest[1:], source)
        left = _both(left, right)
    return left, rest


def _either(left: Predicate, right: Predicate) -> Predicate:
    return lambda figure: left(figure) or right(figure)


def _both(left: Predicate, right: Predicate) -> Predicate:
    return lambda figure: left(figure) and right(figure)


def _read_not(tokens: list[_Token], source: str) -> tuple[Predicate, list[_Token]]:
    if tokens and tokens[0] == _Token("word", "not"):
        inner, rest = _read_not(tokens[1:], source)
        return (lambda figure: not inner(figure)), rest
    if tokens and tokens[0] == _Token("op", "("):
        inner, rest = _read_or(tokens[1:], source)
        if not rest or rest[0] != _Token("op", ")"):
            raise _error(source, "a bracket is not closed")
        return inner, rest[1:]
    return _read_comparison(tokens, source)


def _read_comparison(tokens: list[_Token], source: str) -> tuple[Predicate, list[_Token]]:
    if len(tokens) < 3:
        raise _error(source, "a comparison is not finished")
    name, operator, operand = tokens[:3]
    if name.kind != "word" or name.text not in _TEXT_FIELDS + _NUMBER_FIELDS:
        raise _error(source, f"{name.text!r} is no field; fields are {', '.join(_NUMBER_FIELDS + _TEXT_FIELDS)}")
    if operator.kind != "op" or operator.text in "()":
        raise _error(source, f"{operator.text!r} is no comparison")
    if name.text in _NUMBER_FIELDS:
        if operand.kind != "number" or operator.text == "~":
            raise _error(source, f"{name.text} is compared with a number by =, !=, <, <=, >, >=")
        return _compare_number(name.text, operator.text, float(operand.text.replace("_", ""))), tokens[3:]
    if operand.kind != "string" or operator.text not in {"=", "!=", "~"}:
        raise _error(source, f'{name.text} is compared with a "text" by =, != or ~')
    return _compare_text(name.text, operator.text, fold(operand.text)), tokens[3:]


def _compare_number(name: str, operator: str, operand: float) -> Predicate:
    def predicate(figure: Figure) -> bool:
        number: float | None = getattr(figure, name)
        if number is None and name == "value":
            number = figure.low if figure.low is not None else figure.high
        if number is None:
            return False
        return {
            "=": number == operand, "!=": number != operand, "<": number < operand,
            "<=": number <= operand, ">": number > operand, ">=": number >= operand,
        }[operator]  # fmt: skip

    return predicate


# People under arms, by what the taggers call them; civilians have names of their own there.
_SOLDIERS = frozenset(
    "soldiers|troops|personnel|special forces|combatants|commandos|paratroopers|marines|sappers|servicemen".split("|")
)


def _counted(figure: Figure) -> list[str]:
    """Return the names under which a unit answers for what is counted."""
    names = list(counted_names(figure.unit, fold(figure.what or "")))
    if figure.unit == "people" and not names[0].startswith("civilian") and not _SOLDIERS.isdisjoint(names):
        names.append("soldiers")
    return names


def _compare_text(name: str, operator: str, operand: str) -> Predicate:
    def predicate(figure: Figure) -> bool:
        values = [fold(getattr(figure, name) or "")]
        if name == "unit":
            values += _counted(figure)
        elif name == "what":
            values += counted_names(figure.unit, values[0])
        if operator == "~":
            return any(operand in value for value in values)
        return (operand in values) == (operator == "=")

    return predicate
