from __future__ import annotations

import pytest

from alert.conditions import compile_condition
from core.errors import SettingsError
from core.model import Figure


def figure(value: float | None = 13_000, unit: str = "people", what: str = "soldiers", **more: object) -> Figure:
    return Figure(value=value, unit=unit, start=0, end=6, text="13 bin", what=what, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("expression", "matches"),
    [
        ('unit = "soldiers" and value >= 10000', True),
        ('unit = "people" and value >= 10000', True),
        ("value > 13000", False),
        ("value >= 13_000", True),
        ("value < 13000 or value = 13000", True),
        ('not unit = "USD"', True),
        ('unit = "USD" or (unit = "people" and value != 5)', True),
        ('unit = "USD" and value > 1 or value > 1', True),
        ('what ~ "SOLDIER"', True),
        ('strength = "alleged"', False),
        ('attribution = "NIS"', False),
    ],
)
def test_conditions(expression: str, matches: bool) -> None:
    assert compile_condition(expression)(figure()) is matches


def test_value_stands_for_the_bound_a_claim_names() -> None:
    claim = figure(value=None, low=10_000, qualifier="more_than")
    assert compile_condition("value >= 10000")(claim)
    assert not compile_condition("high > 1")(claim)


@pytest.mark.parametrize(
    "expression",
    [
        "value",
        "value >",
        'value > "x"',
        "unit = 5",
        "size > 5",
        "value > 5 and",
        "(value > 5",
        "value > 5)",
        "value ~ 5",
        "?",
    ],
)
def test_what_cannot_be_read_says_where(expression: str) -> None:
    with pytest.raises(SettingsError, match="figures = "):
        compile_condition(expression)


@pytest.mark.parametrize(
    ("expression", "what", "matches"),
    [
        ('unit = "soldiers"', "special forces soldiers", True),
        ('unit = "soldiers"', "personnel", True),
        ('unit = "soldiers"', "military personnel", True),
        ('unit = "soldiers"', "construction troops", True),
        ('unit = "soldiers"', "soldiers killed and wounded", True),
        ('unit = "soldiers" and not what ~ "killed"', "soldiers killed", False),
        ('unit = "soldiers"', "civilian personnel", False),
        ('unit = "soldiers"', "workers", False),
        ('unit = "soldiers"', "", False),
        ('what = "workers"', "IT workers", True),
        ('what = "IT workers"', "IT workers", True),
        ('what != "workers"', "IT workers", False),
        ('what = "IT"', "IT workers", False),
    ],
)
def test_what_is_counted_answers_by_its_noun(expression: str, what: str, matches: bool) -> None:
    assert compile_condition(expression)(figure(what=what)) is matches
