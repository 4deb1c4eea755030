"""What a new version changes of what was told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from alert.changes import Told, find_change
from alert.messages import tell_change
from alert.rules import Match, Rule
from core.model import Article, Enrichment, Figure, Span

OLD = "Kuzey Kore 10 bin asker gönderdi. Liman 12 kilometre uzakta."
SOLDIERS = Figure(10_000, "people", 11, 17, "10 bin", what="soldiers")
TOLD = Told("Başlık", OLD, (Span(11, 23, "10 bin asker"),), (SOLDIERS, Figure(12, "km", 40, 42, "12", what="distance")))


def found(*figures: Figure) -> Enrichment:
    return Enrichment("tr", 1.0, None, True, 0.9, figures=figures)


def change(body: str, *figures: Figure, reasons: tuple[str, ...] = ("words",), rule: Rule | None = None, matches: bool = True):  # type: ignore[no-untyped-def]  # fmt: skip
    rule = rule or Rule("k")
    match = Match(rule, (), (), ()) if matches else None
    return find_change(rule, TOLD, Article(None, None, "Başlık", None, body), found(*figures), match, reasons)


def test_what_still_stands_is_no_change() -> None:
    assert change(f"{OLD} Yeni cümle.", *TOLD.figures) is None


@pytest.mark.parametrize("rule", [Rule("k"), Rule("k", figures='unit = "soldiers"'), Rule("k", topics=("troops",))])
def test_each_figure_of_an_alert_was_told_whatever_the_rule_asks_for(rule: Rule) -> None:
    further = Figure(14, "km", 40, 42, "14", what="distance")
    made = change(OLD.replace("12", "14"), SOLDIERS, further, rule=rule)
    assert made is not None and made.figures == ((TOLD.figures[1], further),)
    assert made.sentences == (("Liman 12 kilometre uzakta.", "Liman 14 kilometre uzakta."),)


def test_a_headline_turned_into_its_opposite_is_a_change() -> None:
    told = Told("Kuzey Kore asker gönderdi", "Bildiri kısa.", (), ())
    article = Article(None, None, "Kuzey Kore asker göndermedi", None, "Bildiri kısa.")
    made = find_change(Rule("k"), told, article, found(), Match(Rule("k"), (), (), ()), ("negation",))
    assert made is not None and made.sentences == ((told.title, article.title),)


@pytest.mark.parametrize("rule", [Rule("k"), Rule("k", figures='unit = "soldiers"')])
def test_a_claim_that_is_denied_is_a_change(rule: Rule) -> None:
    denied = Figure(10_000, "people", 11, 17, "10 bin", what="soldiers", strength="denied")
    made = change("Kuzey Kore 10 bin asker göndermedi. Liman 12 kilometre uzakta.", denied, TOLD.figures[1], rule=rule)
    assert made is not None and made.figures == ((SOLDIERS, denied),)
    assert made.sentences == (("Kuzey Kore 10 bin asker gönderdi.", "Kuzey Kore 10 bin asker göndermedi."),)


def test_a_claim_whose_giver_and_receiver_were_turned_round_is_a_change() -> None:
    there = replace(SOLDIERS, giver="North Korea", receiver="Russia")
    back = replace(SOLDIERS, giver="Russia", receiver="North Korea")
    told = Told("Başlık", OLD, TOLD.spans, (there,))
    article, match = Article(None, None, "Başlık", None, OLD), Match(Rule("k"), (), (), ())
    made = find_change(Rule("k"), told, article, found(back), match, ("words",))
    assert made is not None and made.figures == ((there, back),)
    lines = tell_change(made.table())
    assert any(line.endswith(", from North Korea to Russia → 10,000 soldiers (stated), from Russia to North Korea") for line in lines)  # fmt: skip
    for now in (there, replace(there, giver=None), replace(there, receiver=None), replace(back, receiver="Iran")):
        assert find_change(Rule("k"), told, article, found(now), match, ("words",)) is None
    assert find_change(Rule("k"), told, article, found(back, there), match, ("words",)) is None


def test_a_figure_of_another_thing_takes_no_ones_place() -> None:
    killed = Figure(3, "people", 0, 1, "3", what="journalists")
    made = change("3 gazeteci geldi.", killed)
    assert made is not None and made.figures == tuple((figure, None) for figure in TOLD.figures)


@pytest.mark.parametrize(
    ("reasons", "matches", "rings"),
    [
        (("retraction",), True, True),
        (("negation",), True, False),  # of a sentence that was not told
        (("words",), False, True),
        (("words",), True, False),
    ],
)
def test_reasons(reasons: tuple[str, ...], matches: bool, rings: bool) -> None:
    assert (change(OLD, *TOLD.figures, reasons=reasons, matches=matches) is not None) is rings


@pytest.mark.parametrize(
    ("told", "matches", "rings"), [(False, False, False), (False, True, True), (True, False, True)]
)
def test_that_the_rule_matches_no_longer_or_again_is_told_once(told: bool, matches: bool, rings: bool) -> None:
    match = Match(Rule("k"), (), (), ()) if matches else None
    article = Article(None, None, "Başlık", None, f"{OLD} Yeni cümle.")
    made = find_change(Rule("k"), replace(TOLD, matches=told), article, found(*TOLD.figures), match, ("words",))
    assert (made is not None) is rings
    assert made is None or (made.matches, made.again) == (matches, matches)


def test_a_told_sentence_turned_into_its_opposite_is_a_change() -> None:
    made = change("Kuzey Kore 10 bin asker yollamadı. Liman 12 kilometre uzakta.", *TOLD.figures, reasons=("negation",))
    assert made is not None and made.sentences[0][1] == "Kuzey Kore 10 bin asker yollamadı."
