"""Names in rules that nothing answers to."""

from __future__ import annotations

import pytest

from alert.rules import Rule
from app.steps.rulecheck import warn_of_names
from core.resources import seeds_path
from transform.entities import read_gazetteer
from transform.figures.nouns import list_counted

GAZETTEER = read_gazetteer(seeds_path() / "gazetteer")


def warnings(rule: Rule) -> list[str]:
    return list(warn_of_names([rule], topics={"troops"}, sources={"inbox"}, units=list_counted(), gazetteer=GAZETTEER))


@pytest.mark.parametrize(
    ("rule", "says"),
    [
        (Rule("k", topics=("trops",)), "did you mean 'troops'?"),
        (Rule("k", sources=("nosuch",)), "'nosuch' is no source, and nothing has it"),
        (Rule("k", entities=("Rusya",)), "did you mean 'Russia'?"),
        (Rule("k", entities=("Kim Jong-un",)), "did you mean 'Kim Jong Un'?"),
        (Rule("k", figures='unit = "soldierz" and value > 1'), "did you mean 'soldiers'?"),
    ],
)
def test_an_unknown_name_is_told_with_what_may_be_meant(rule: Rule, says: str) -> None:
    [warning] = warnings(rule)
    assert warning.startswith("k: ") and says in warning


def test_known_names_are_told_nothing() -> None:
    figures = 'unit = "soldiers" and what ~ "special" or unit = "people"'
    assert warnings(Rule("k", "", ("troops",), ("Kim Jong Un", "q423"), sources=("inbox",), figures=figures)) == []
