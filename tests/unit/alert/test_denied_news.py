"""Rules that leave denied claims out, and what they are told of a denial."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from alert.figurelines import describe_figure
from alert.news import find_news
from alert.rules import Origin, Rule
from alert.subjects import Placed, figure_key
from core.model import Article, Enrichment, Figure

NOW = datetime(2025, 10, 4, tzinfo=UTC)
ORIGIN = Origin("push", 3, None)
BODY = "Kuzey Kore'nin Rusya'ya 9 bin asker yolladığı doğru değil."
DENIED = Figure(9000, "people", 24, 29, "9 bin", 9000, 9000, what="soldiers", strength="denied", denied_by="Kremlin")
RULE = Rule("k", figures='unit = "soldiers" and value >= 5000 and strength != "denied"')
OPPOSITE = Placed(2, 2, original=1, story_id=7, denials=("Sözcü doğru olmadığını söyledi.",))


def subjects(rule: Rule, placed: Placed, told: tuple[str, ...], figure: Figure = DENIED) -> list[str]:
    found = Enrichment("tr", 1.0, None, True, 0.9, figures=(figure,))
    news = find_news(rule, Article(None, None, None, None, BODY), found, ORIGIN, NOW)
    return [] if news is None else [one.kind for one in news.list_subjects(placed, told)]


@pytest.mark.parametrize(
    ("rule", "placed", "told", "kinds"),
    [
        (RULE, OPPOSITE, (figure_key(DENIED),), ["denial"]),
        (RULE, OPPOSITE, (), []),  # the rule has told nobody of the claim
        (RULE, Placed(2, 2, original=1, story_id=7), (figure_key(DENIED),), []),  # a copy that says the same
        (Rule("k", figures='unit = "soldiers" and value >= 10000'), OPPOSITE, (figure_key(DENIED),), []),
        (Rule("k", figures='denied_by = ""'), OPPOSITE, (figure_key(DENIED),), ["denial"]),
    ],
)
def test_whoever_was_told_of_a_claim_is_told_that_its_copy_denies_it(
    rule: Rule, placed: Placed, told: tuple[str, ...], kinds: list[str]
) -> None:
    assert subjects(rule, placed, told) == kinds


@pytest.mark.parametrize(
    ("strength", "claimant", "denier", "line"),
    [
        ("reported", "NIS", "Kremlin", "• 9,000 soldiers (reported, according to NIS; denied by Kremlin)"),
        ("alleged", None, "Kremlin", "• 9,000 soldiers (alleged; denied by Kremlin)"),
        ("denied", "NIS", "Kremlin", "• 9,000 soldiers (denied by Kremlin; claimed by NIS)"),
        ("denied", None, None, "• 9,000 soldiers (denied)"),
    ],
)
def test_who_denies_stands_in_the_message(strength: str, claimant: str | None, denier: str | None, line: str) -> None:
    figure = {
        "value": 9000, "low": 9000, "high": 9000, "unit": "people", "qualifier": "exact", "what": "soldiers",
        "strength": strength, "attribution": claimant, "denied_by": denier,
    }  # fmt: skip
    assert describe_figure(figure) == line
