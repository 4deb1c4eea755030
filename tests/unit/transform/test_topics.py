"""Topic files: what counts as evidence, and errors that name the line."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.cli import app
from core.errors import SettingsError
from core.resources import seeds_path
from core.text import fold
from transform.topics import ROLES, Taxonomy, read_taxonomy, read_topics
from transform.words import split_words

GOOD = """
[[topic]]
id = "drills"
scope = "any"
definition = "Joint drills."
[topic.terms]
tr = ["ortak tatbikat", "tatbikat … donanma"]
en = ["joint drill", "exercis*"]
[topic.weak]
tr = ["gemi"]
[topic.near]
tr = ["manevra"]
[topic.not]
tr = ["yangın tatbikat"]
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "drills.toml"


def _evidence(path: Path, text: str, language: str = "tr", *, relevance: float = 1.0) -> list[str]:
    path.write_text(GOOD, "utf-8")
    topics = Taxonomy(read_topics(path)).find(text, split_words(fold(text)), language, relevance)
    return [span.text for topic in topics for span in topic.evidence]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Ortak tatbikatın tarihi belli oldu.", "tr", ["Ortak tatbikatın"]),
        ("Tatbikata Rus donanması da katıldı.", "tr", ["Tatbikata Rus donanması"]),
        ("Gemiler manevra yaptı.", "tr", ["Gemiler"]),
        ("Gemiler limandan ayrıldı. Uçaklar manevra yaptı.", "tr", []),
        ("Ortak yangın tatbikatı yapıldı.", "tr", []),
        ("The joint drills began; they exercised at sea.", "en", ["joint drills", "exercised"]),
        ("A joint drilling company.", "en", []),
        ("Ortak tatbikat", "en", []),
    ],
)
def test_evidence_by_role(path: Path, text: str, language: str, expected: list[str]) -> None:
    assert _evidence(path, text, language) == expected


def test_a_topic_counts_nowhere_where_north_korea_does_not_act(path: Path) -> None:
    assert _evidence(path, "Ortak tatbikat başladı.", relevance=0.0) == []


@pytest.mark.parametrize(
    ("foreign", "expected"), [("true", ["Ortak tatbikat", "Ortak tatbikat"]), ("false", ["Ortak tatbikat"])]
)
def test_a_sentence_on_third_states_only_says_nothing_where_the_topic_wants_none(
    path: Path, foreign: str, expected: list[str]
) -> None:
    path.write_text(GOOD.replace('scope = "any"', f'scope = "any"\nforeign = {foreign}'), "utf-8")
    text = "Ortak tatbikat başladı. Ortak tatbikat sürüyor."
    topics = Taxonomy(read_topics(path)).find(text, split_words(fold(text)), "tr", 1.0, foreign={1})
    assert [span.text for topic in topics for span in topic.evidence] == expected


@pytest.mark.parametrize(
    ("right", "wrong", "line", "what"),
    [
        ('scope = "any"', 'scope = "world"', 4, "scope"),
        ('scope = "any"', 'scope = "any"\nforeign = "no"', 5, "foreign"),
        ('definition = "Joint drills."', "", 2, "definition"),
        ('id = "drills"', 'id = "Drills!"', 3, "id"),
        ("[topic.weak]", "[topic.week]", 9, "unknown key 'week'"),
        ('en = ["joint drill", "exercis*"]', 'de = ["Manöver"]', 8, "unknown language 'de'"),
        ('tr = ["gemi"]', 'tr = "gemi"', 10, "is no list"),
        ('"tatbikat … donanma"', '"tatbikat …"', 7, "nothing beside …"),
        ('"ortak tatbikat"', '" - "', 7, "has no word"),
        ('tr = ["manevra"]', "tr = [manevra]", 12, "Invalid value"),
        ('scope = "any"', 'scope = "any"\nexamples = "Tatbikat."', 5, "examples is no list of texts"),
    ],
)
def test_a_wrong_file_is_told_by_its_line(path: Path, right: str, wrong: str, line: int, what: str) -> None:
    assert right in GOOD
    path.write_text(GOOD.replace(right, wrong), "utf-8")
    with pytest.raises(SettingsError) as error:
        read_topics(path)
    assert f"{path}:{line}: " in str(error.value)
    assert what in str(error.value)


def test_check_names_each_wrong_file_and_ends_with_one(path: Path) -> None:
    path.write_text(GOOD.replace('"any"', '"world"'), "utf-8")
    result = CliRunner().invoke(app, ["topics", "check", str(path)])
    assert result.exit_code == 1
    assert f"{path}:4: scope = 'world'" in result.output


def test_the_topics_in_force_are_right_and_documented() -> None:
    result = CliRunner().invoke(app, ["topics", "check"])
    assert result.exit_code == 0, result.output
    taxonomy = read_taxonomy(seeds_path() / "topics")
    assert len(taxonomy) >= 18
    for topic in taxonomy:
        assert topic.include and topic.exclude
        assert len(topic.examples) >= 3 and topic.counterexamples
        assert set(topic.vocabulary) == set(ROLES)
        assert {"tr", "en", "ru", "uk", "ko"} <= {
            language for language, terms in topic.vocabulary["terms"].items() if terms
        }
    listed = CliRunner().invoke(app, ["topics", "list"])
    assert all(topic.id in listed.output for topic in taxonomy)
    page = (seeds_path().parent / "docs" / "topics.md").read_text("utf-8")
    for topic in taxonomy:
        assert f"| `{topic.id}` | {topic.definition} | {topic.include} | {topic.exclude} |" in page


def test_show_tells_a_topic_whole_and_an_unknown_one_is_named() -> None:
    shown = CliRunner().invoke(app, ["topics", "show", "arms"])
    assert shown.exit_code == 0
    for part in ("takes in: ", "leaves out: ", "for example: ", "but not: ", "terms.tr: ", "terms.ko: "):
        assert part in shown.output
    unknown = CliRunner().invoke(app, ["topics", "show", "armz"])
    assert unknown.exit_code != 0 and unknown.exception is not None


def test_check_names_examples_that_are_not_told(path: Path) -> None:
    told = "Rusya ile Kuzey Kore ortak tatbikat yaptı."
    examples = f'''scope = "any"
examples = ["{told}", "Rusya ile Kuzey Kore manevra yaptı.", "Fransa ortak tatbikat yaptı."]
counterexamples = ["{told}", "Rusya ile Kuzey Kore yangın tatbikatı yaptı."]'''
    path.write_text(GOOD.replace('scope = "any"', examples), "utf-8")
    result = CliRunner().invoke(app, ["topics", "check", str(path)])
    assert result.exit_code == 1
    lines = result.output.splitlines()
    assert len(lines) == 3
    assert "none of the terms counts in it: Rusya ile Kuzey Kore manevra" in lines[0]
    assert "it is not on the two: Fransa" in lines[1]
    assert f"told of a counterexample by ortak tatbikat: {told}" in lines[2]


def test_one_term_of_north_korea_in_a_long_text_counts_and_one_in_passing_does_not(path: Path) -> None:
    path.write_text(GOOD, "utf-8")
    text = "Uzun bir haber. " * 8 + "Bir tatbikatta gemiler vardı. Manevra. They exercise."
    words = split_words(fold(text))
    acting = {words.sentences[words.texts.index("exercise")]}
    find = Taxonomy(read_topics(path)).find
    assert find(text, words, "en", 1.0, acting)
    assert not find(text, words, "en", 1.0)
    assert not find(text, words, "en", 0.4, acting)
