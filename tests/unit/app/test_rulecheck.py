"""Names in rules that nothing answers to."""

from __future__ import annotations

import re

import pytest

from alert.rules import Rule
from app.steps.rulecheck import find_mute, read_names, refuse_names, warn_of_names
from core.errors import SettingsError
from core.resources import seeds_path

NAMES = read_names(seeds_path())
GAZETTEER, COUNTED = NAMES.gazetteer, NAMES.counted


def refuse(rule: Rule) -> None:
    refuse_names(rule, topics={"troops"}, counted=COUNTED, gazetteer=GAZETTEER)


def warnings(rule: Rule) -> list[str]:
    refuse(rule)
    return list(warn_of_names([rule], sources={"inbox"}, counted=COUNTED, gazetteer=GAZETTEER))


@pytest.mark.parametrize(
    ("rule", "says"),
    [
        (Rule("k", topics=("trops",)), "topics: 'trops' is no topic in force (did you mean 'troops'? `dateline topics"),
        (Rule("k", topics=("zzz",)), "topics: 'zzz' is no topic in force (`dateline topics list` names them)"),
        (
            Rule("k", figures='unit = "soldierz" and value > 1'),
            "no figure has unit 'soldierz' (did you mean 'soldiers'?",
        ),
        (Rule("k", figures='value > 1 and not unit != "solders"'), "no figure has unit 'solders'"),
        (Rule("k", figures='what = "balistic missles"'), "did you mean 'ballistic missiles'? a word that is meant"),
        (Rule("k", languages=("xx",)), "languages: 'xx' is no code in use"),
        (Rule("k", languages=("kp",)), "languages: 'kp' is no code in use (did you mean 'ko'?)"),
        (Rule("k", figures='unit = "dollars" and value > 5'), "no figure has unit 'dollars' (did you mean 'USD'?)"),
        (Rule("k", figures='giver = "DPRK"'), "no figure has giver 'DPRK' (did you mean 'North Korea'?)"),
        (Rule("k", figures='receiver != "Rusya"'), "no figure has receiver 'Rusya' (did you mean 'Russia'?)"),
        (Rule("k", figures='giver = "KDHC"'), "did you mean 'North Korea'?"),
        (Rule("k", figures='giver = "Moscow"'), "did you mean 'Russia'?"),
        (Rule("k", figures='giver = "North Koera"'), "did you mean 'North Korea'?"),
        (Rule("k", figures='receiver = "Wakanda"'), "(it is one of China, Iran, North Korea, Russia, South Korea,"),
        (
            Rule("k", figures='attribution = "National Inteligence Service"'),
            "no figure has attribution 'National Inteligence Service' (did you mean 'National Intelligence Service'? a name",
        ),
        (Rule("k", figures='attribution = "NIS"'), "did you mean 'National Intelligence Service'?"),
        (Rule("k", countries=("UK",)), "countries: 'UK' is no code in use (did you mean 'GB'?)"),
    ],
)
def test_what_nothing_can_ever_have_is_refused(rule: Rule, says: str) -> None:
    with pytest.raises(SettingsError) as refused:
        refuse(rule)
    assert says in str(refused.value)


@pytest.mark.parametrize(
    ("rule", "says"),
    [
        (Rule("k", sources=("nosuch",)), "'nosuch' is no source, and nothing has it"),
        (Rule("k", entities=("Rusya",)), "did you mean 'Russia'?"),
        (Rule("k", entities=("Kim Jong-un",)), "did you mean 'Kim Jong Un'?"),
        (Rule("k", figures='unit = "portraits"'), "unit 'portraits' is on no list of what is counted"),
        (
            Rule("k", figures='what ~ "captured"'),
            "what ~ 'captured' is part of no name of what is counted; did you mean 'prisoners of war'?",
        ),
        (Rule("k", figures='what ~ "wonded"'), "did you mean 'wounded'?"),
        (Rule("k", figures='what ~ "portrait"'), "is part of no name of what is counted (it is found only"),
        (
            Rule("k", figures='attribution = "Park Chulsoo"'),
            "attribution 'Park Chulsoo' is no claimant that is known (it is",
        ),
        (
            Rule("k", figures='attribution = "Kim Jung Un"'),
            "no claimant that is known; did you mean 'Kim Jong Un'? (it is",
        ),
    ],
)
def test_what_may_come_to_be_is_told_with_what_may_be_meant(rule: Rule, says: str) -> None:
    [warning] = warnings(rule)
    assert warning.startswith("k: ") and says in warning


@pytest.mark.parametrize(
    "figures",
    [
        'unit = "soldiers" and what ~ "special" or unit = "people"',
        'unit = "USD" or unit = "percent" or unit = "troops" or unit = "sappers"',
        'what = "missiles" or what = "cruise missiles" or what = "soldiers killed" or what = "stolen cryptocurrency"',
        'unit ~ "soldierz" and attribution ~ "nobody" and giver ~ "dprk"',
        'giver = "North Korea" and receiver = "russia" or giver = "" and receiver != "United States"',
        'attribution = "National Intelligence Service" or attribution = "South Korean Defence Minister" or attribution = ""',
        'attribution = "Kremlin" or attribution = "sources" or attribution = "Volodymyr Zelensky" or attribution = "HUR"',
    ],
)
def test_known_names_are_told_nothing(figures: str) -> None:
    rule = Rule("k", "", ("troops",), ("Kim Jong Un", "q423"), sources=("inbox",), figures=figures, languages=("tr", "und"), countries=("TR",))  # fmt: skip
    assert warnings(rule) == []


@pytest.mark.parametrize(
    ("rule", "says"),
    [
        (Rule("k", topics=("trops",)), "topics: 'trops' is no topic in force"),
        (Rule("k", figures='unit = "soldierz"'), "no figure has unit 'soldierz'"),
        (Rule("k", figures='unit = "dollars" and value > 5'), "no figure has unit 'dollars'"),
        (Rule("k", figures='giver = "DPRK"'), "no figure has giver 'DPRK'"),
        (Rule("k", sources=("nosuch",)), "'nosuch' is no source"),
        (Rule("k", entities=("Kim Jong-un", "Rusya")), "did you mean 'Russia'?"),
        (Rule("k", languages=("xx",)), "'xx' is no code in use"),
    ],
)
def test_a_stored_rule_that_cannot_ring_is_found(rule: Rule, says: str) -> None:
    [found] = find_mute(rule, NAMES, {"inbox"})
    assert says in found.message


@pytest.mark.parametrize(
    "rule",
    [
        Rule("k", topics=("troops",), sources=("nosuch", "inbox"), entities=("Rusya", "Russia"), languages=("tr",)),
        Rule("k", figures='unit = "portraits"'),  # a word that no list has may stand in a text
        Rule("k", figures='unit = "missiles" and what ~ "rocket"'),
    ],
)
def test_a_stored_rule_that_may_ring_is_not(rule: Rule) -> None:
    assert list(find_mute(rule, NAMES, {"inbox"})) == []


@pytest.mark.parametrize(
    ("rule", "says"),
    [
        (Rule(key="r", words=("(a+)+$",)), "words are no patterns"),
        (Rule(key="r", words=(".*",)), "words are no patterns"),
        (Rule(key="r", words=("^Kore",)), "words are no patterns"),
        (Rule(key="r", words=("Kuzey Kore, Rusya",)), r'\["Kuzey Kore", "Rusya"\]'),
        (Rule(key="r"), "rings for every relevant report"),
    ],
)
def test_words_that_no_text_has_and_a_rule_without_a_condition_are_told(rule: Rule, says: str) -> None:
    [told] = warnings(rule)
    assert re.search(says, told), told


@pytest.mark.parametrize(
    "rule",
    [
        Rule(key="r", words=("top*", "KN-23", "U.S.", "Kuzey Kore'nin", "9,8")),
        Rule(key="r", max_tier=2),
        Rule(key="r", languages=("ko",)),
    ],
)
def test_words_and_conditions_that_are_some_are_not(rule: Rule) -> None:
    assert warnings(rule) == []
