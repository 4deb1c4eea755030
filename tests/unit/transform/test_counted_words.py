"""One unit, several words: a reader is told the word of the text, and a question for the wider word finds it."""

from __future__ import annotations

from dataclasses import asdict

import pytest

from alert.conditions import compile_condition
from alert.figurelines import describe_figure
from alert.rules import Rule
from alert.subjects import figure_key
from app.steps.rulecheck import refuse_names, warn_of_names
from core.counted import counted_names, list_narrower, wider_name
from core.model import Figure
from tests.knowledge import ready_enricher
from transform.agreement import compare
from transform.figures.nouns import list_counted

ENRICHER = ready_enricher()


@pytest.mark.parametrize(
    ("lang", "text", "unit", "shown"),
    [
        ("tr", "Kuzey Kore Rusya'ya 350 adet roket gönderdi.", "missiles", "350 rockets"),
        ("tr", "Kuzey Kore Rusya'ya 350 füze gönderdi.", "missiles", "350 missiles"),
        ("tr", "Kuzey Kore Rusya'ya 5 bin roket mermisi gönderdi.", "shells", "5,000 rocket shells"),
        ("tr", "Kuzey Kore Rusya'ya 10 bin mermi gönderdi.", "shells", "10,000 shells"),
        ("tr", "Kuzey Kore Rusya'ya 10 bin mühimmat gönderdi.", "shells", "10,000 pieces of ammunition"),
        ("tr", "Kuzey Kore Rusya'ya 10 bin top mermisi gönderdi.", "shells", "10,000 artillery shells"),
        ("tr", "Kuzey Kore Rusya'ya 3 bin savaşçı gönderdi.", "people", "3,000 fighters"),
        ("tr", "Kuzey Kore Rusya'ya 3 bin asker gönderdi.", "people", "3,000 soldiers"),
        ("tr", "Kuzey Kore Rusya'ya 3 bin personel gönderdi.", "people", "3,000 personnel"),
        ("tr", "Kuzey Kore Rusya'ya 100 tank gönderdi.", "vehicles", "100 tanks"),
        ("tr", "Rusya Kuzey Kore'ye 12 helikopter verdi.", "items", "12 helicopters"),
        ("tr", "Rusya Kuzey Kore'ye üç denizaltı reaktörü modülü verdi.", "items", "3 modules"),
        ("en", "North Korea fired two projectiles into the sea.", "shells", "2 projectiles"),
        ("en", "North Korea sent Russia 350 rockets.", "missiles", "350 rockets"),
        ("en", "North Korea sent Russia 40 tanks.", "vehicles", "40 tanks"),
        ("ko", "북한이 러시아에 로켓 350발을 보냈다.", "missiles", "350 rockets"),
        ("ko", "북한은 러시아에 전차 100대를 보냈다.", "vehicles", "100 tanks"),
        ("ru", "КНДР передала России 100 танков.", "vehicles", "100 tanks"),
        ("uk", "КНДР передала Росії 20 гармат.", "systems", "20 guns"),
    ],
)
def test_the_word_of_the_text_is_shown(lang: str, text: str, unit: str, shown: str) -> None:
    (figure,) = ENRICHER.enrich(text, lang=lang).figures
    assert figure.unit == unit
    assert describe_figure(asdict(figure)).startswith(f"• {shown} (")


@pytest.mark.parametrize(
    ("expression", "unit", "what", "matches"),
    [
        ('unit = "missiles"', "missiles", "rockets", True),
        ('what = "missiles"', "missiles", "rockets", True),
        ('what = "rockets"', "missiles", "rockets", True),
        ('unit = "rockets"', "missiles", "ballistic missiles", False),
        ('what ~ "missile"', "missiles", "rockets", True),
        ('unit = "ships"', "items", "tankers", True),
        ('unit = "soldiers"', "people", "fighters killed", True),
        ('what = "vehicles"', "vehicles", "tanks", True),
        ('unit = "shells"', "shells", "ammunition", True),
        ('unit = "shells"', "USD", "arms and ammunition", False),
        ('unit = "shells"', "tonnes", "ammunition", False),
    ],
)
def test_a_rule_for_the_wider_word_finds_the_narrower(expression: str, unit: str, what: str, matches: bool) -> None:
    figure = Figure(value=350, unit=unit, what=what, start=0, end=3, text="350")
    assert compile_condition(expression)(figure) is matches


def test_one_claim_told_by_two_words_is_one_claim() -> None:
    rockets, missiles = (
        Figure(value=350, unit="missiles", what=what, start=0, end=3, text="350") for what in ("rockets", "missiles")
    )
    assert figure_key(rockets) == figure_key(missiles) == "missiles:missiles:350"
    assert wider_name("people", "fighters killed") == "soldiers killed"
    assert counted_names("USD", "arms and ammunition") == ("arms and ammunition", "ammunition")


def test_another_number_under_a_wider_word_is_another_number() -> None:
    turkish = ENRICHER.enrich("Kuzey Kore, Rusya'ya 350 roket gönderdi.", lang="tr")
    english = ENRICHER.enrich("North Korea sent 530 missiles to Russia.", lang="en")
    assert [one.kind for one in compare(turkish, english)] == ["figure_value"]


def test_a_rule_may_ask_for_each_narrower_and_wider_name() -> None:
    for narrow, wide in list_narrower().items():
        rule = Rule("r", figures=f'what = "{narrow}" or what = "{wide}"')
        refuse_names(rule, topics=(), counted=list_counted())
        assert not list(warn_of_names([rule], sources=(), counted=list_counted(), gazetteer=ENRICHER.gazetteer))
