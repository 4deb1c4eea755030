from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from alert.rulefiles import read_rules
from alert.rules import Origin, Rule, match_rule, parse_rule, rule_table
from core.errors import SettingsError
from core.model import Article, Enrichment, Entity, Figure, Span, Topic
from core.resources import seeds_path

BODY = "Kuzey Kore'nin Rusya'ya 13 bin asker gönderdiği iddia edildi."
ARTICLE = Article("https://a.example/1", "https://a.example/1", "Asker iddiası: başlığı", None, BODY)
FOUND = Enrichment(
    "tr", 1.0, None, True, 0.9,
    topics=(Topic("troops", 0.8, (Span(24, 36, "13 bin asker"),)),),
    entities=(Entity("Q423", "North Korea", "place", 0, 10),),
    figures=(Figure(13_000, "people", 24, 30, "13 bin", what="soldiers"),),
)  # fmt: skip
ORIGIN = Origin("inbox", 2, "TR")


@pytest.mark.parametrize(
    ("rule", "matches"),
    [
        ({}, True),
        ({"topics": ("troops", "arms")}, True),
        ({"topics": ("arms",)}, False),
        ({"min_relevance": 0.95}, False),
        ({"max_tier": 1}, False),
        ({"sources": ("feed",)}, False),
        ({"languages": ("en",)}, False),
        ({"countries": ("TR", "KR")}, True),
        ({"countries": ("RU",)}, False),
        ({"entities": ("north korea",)}, True),
        ({"entities": ("Q423",)}, True),
        ({"entities": ("Japan",)}, False),
        ({"words": ("ASKER",)}, True),
        ({"words": ("sker",)}, False),
        ({"words": ("iddia",)}, True),
        ({"words": ("başlık",)}, True),
        ({"figures": 'unit = "soldiers" and value >= 10000'}, True),
        ({"figures": 'unit = "soldiers" and value >= 20000'}, False),
        ({"enabled": False}, False),
    ],
)
def test_every_condition_that_is_set_must_hold(rule: dict[str, Any], matches: bool) -> None:
    assert (match_rule(Rule(key="r", **rule), ARTICLE, FOUND, ORIGIN) is not None) is matches


def test_evidence_is_a_slice_of_the_body() -> None:
    match = match_rule(Rule(key="r", topics=("troops",), words=("asker",), entities=("Q423",)), ARTICLE, FOUND, ORIGIN)
    assert match is not None
    assert [BODY[span.start : span.end] for span in match.evidence] == [span.text for span in match.evidence]
    assert len(match.evidence) == 3
    figures = Rule(key="r", topics=("troops",), words=("asker",), figures="value > 1")
    match = match_rule(figures, ARTICLE, FOUND, ORIGIN)
    assert match is not None
    many = replace(FOUND, figures=FOUND.figures * 9)
    full = match_rule(figures, ARTICLE, many, ORIGIN)
    assert full is not None and "asker" in [span.text for span in full.evidence[:5]] and len(full.figures) == 9
    # What few texts have stands first: the message shows no more than some of it.
    assert [span.text for span in match.evidence] == ["13 bin", "asker", "13 bin asker"]


def test_the_shipped_rules_are_read_and_survive_the_store() -> None:
    rules = read_rules(seeds_path() / "rules.toml")
    assert rules
    assert all(parse_rule(rule_table(rule), "store") == rule for rule in rules)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[[rule]]\ntopics = []", "'key' is missing"),
        ('[[rule]]\nkey = "a"\ntopic = ["x"]', "unknown key 'topic' .did you mean 'topics'"),
        ('[[rule]]\nkey = "a"\nxyz = 1', "unknown key 'xyz' .keys are key, title"),
        ("", "holds no rule"),
        ('[[rule]]\nkey = "a"\ndigest = "Daily"', '\'Daily\' is no time of day .write "hourly", "daily"'),
        ('[[rule]]\nkey = "a"\nfigures = "value >= 10.000"', "10.000 would be 10 .write 10000 for thousands, or 10.0 "),
        ('[[rule]]\nkey = "a"\nfigures = "value > 2 and low < 1.250"', "1.250 would be 1.25 .write 1250 for"),
        ('[[rule]]\nkey = "a"\ntopics = "x"', "no list"),
        ('[[rule]]\nkey = "a"\nenabled = 1', "wrong kind"),
        ('[[rule]]\nkey = "a"\nmin_relevance = "high"', "wrong kind"),
        ('[[rule]]\nkey = "a"\non = "daily"', "on = 'daily'"),
        ('[[rule]]\nkey = "a"\nfigures = "size > 1"', "no field"),
        ('[[rule]]\nkey = "a"\nmax_age_days = 999999999999', "max_age_days = 999999999999"),
        ('[[rule]]\nkey = "a"\nwait_translation = 99999999999999999999', "rules.toml, rule 1: .*too high"),
        ('[[rule]]\nkey = "a"\n[[rule]]\nkey = "a"', "two rules"),
        ('[[rule]]\nkey = "a"\nlanguages = ["turkish"]', "'turkish' is no code"),
        ('[[rule]]\nkey = "a"\nlanguages = ["TR"]', "'TR' is no code"),
        ('[[rule]]\nkey = "a"\ncountries = ["Turkey"]', "'Turkey' is no code"),
        ('[[rule]]\nkey = "a"\nentities = [""]', "entities holds an empty"),
        ('[[rule]]\nkey = "a"\nwords = [" "]', "words holds an empty"),
        ('[[rule]]\nkey = "a"\nmin_relevance = 50', "min_relevance = 50"),
        ('[[rule]]\nkey = "a"\nmin_relevance = -1', "min_relevance = -1"),
        ('[[rule]]\nkey = "a"\nmin_relevance = nan', "min_relevance = nan"),
        ('[[rule]]\nkey = "a"\nmin_relevance = inf', "min_relevance = inf"),
        ('[[rule]]\nkey = "a"\nfigures = \'strength = "claimed"\'', "no figure has strength 'claimed'"),
        ('[[rule]]\nkey = "a"\nmax_tier = 0', "max_tier = 0"),
        ('[[rule]]\nkey = "a"\nmax_age_days = -1', "max_age_days = -1"),
        ('[[rules]]\nkey = "a"', "something other"),
        ("key = ", "rules.toml"),
    ],
)
def test_a_bad_rule_says_which_and_why(tmp_path: Path, text: str, says: str) -> None:
    path = tmp_path / "rules.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError, match=says):
        read_rules(path)


def test_a_file_that_is_not_there_is_no_fault_of_its_form(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"absent.toml: cannot be read: No such file.*check the path"):
        read_rules(tmp_path / "absent.toml")


RULE = '[[rule]]\nkey = "r"\ntitle = "R"\ntopics = ["arms"]\n'


def test_a_mark_of_windows_and_its_line_ends_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "rules.toml"
    path.write_bytes(b"\xef\xbb\xbf" + RULE.replace("\n", "\r\n").encode())
    assert [rule.key for rule in read_rules(path)] == ["r"]
    path.write_text(RULE + "figures = '''unit = \"soldiers\"\n  and value >= 10'''\n", encoding="utf-8")
    assert [rule.key for rule in read_rules(path)] == ["r"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (RULE.encode("utf-16"), "rules.toml:1: byte 0xff is not UTF-8"),
        (RULE.replace('"R"', '"Ş"').encode("iso8859-9"), "rules.toml:3: byte 0xde is not UTF-8"),
        (RULE.replace('"R"', '"R\\u0000"').encode(), "rule 1: title holds a line break or a control character"),
        (RULE.replace('"arms"', '"arms\\n"').encode(), "rule 1: topics holds a line break or a control character"),
        (RULE.replace('"R"', f'"{"R" * 501}"').encode(), "rule 1: title has 501 characters"),
    ],
)
def test_what_no_table_can_keep_is_named(text: bytes, message: str, tmp_path: Path) -> None:
    path = tmp_path / "rules.toml"
    path.write_bytes(text)
    with pytest.raises(SettingsError, match=re.escape(message)):
        read_rules(path)
