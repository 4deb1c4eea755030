"""What the first look at a sentence passes over has no denial: it may save time and must lose nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.text import fold
from transform.check import denials

GOLDEN = Path(__file__).parents[2] / "golden"
ROWS = [
    json.loads(line) for path in sorted(GOLDEN.glob("check_*.jsonl")) for line in path.read_text("utf-8").splitlines()
]


@pytest.mark.parametrize(
    ("sentence", "strong", "weak"),
    [
        ("Gemi limana gelmedi.", ["gelmedi"], []),
        ("Gemi gelmiyor.", ["gelmiyor"], []),
        ("Gemi gelmez.", ["gelmez"], []),
        ("Gemi gelmezmi?", ["gelmez"], []),
        ("Gelmeyecek gemiyi beklediler.", ["gelmeyecek"], []),
        ("Gelmeyen gemi batmış.", ["gelmeyen"], []),
        ("Geminin gelmemesi üzdü.", ["gelmemesi"], []),
        ("Gemi gelmeyince gittiler.", ["gelmeyince"], []),
        ("Gemi gelmesin.", ["gelmesin"], []),
        ("Gemi gelmese gideriz.", ["gelmese"], []),
        ("Gemi gelmeyebilir.", ["gelmeyebilir"], []),
        ("Onu görmemezlikten geldiler.", ["görmemezlikten"], []),
        ("Gemi büyük değil.", ["değil"], []),
        ("Limanda gemi yok.", ["yok"], []),
        ("Bunu asla unuturuz.", ["asla"], []),
        ("Bu imkansız.", ["imkansiz"], []),
        ("Gemi beklemeden gitti.", [], ["beklemeden"]),
        ("Gemi durmaksızın ilerledi.", [], ["durmaksizin"]),
        ("Gemi kaptansız kaldı.", [], ["kaptansiz"]),
        ("Ne gemi ne uçak geldi.", [], ["ne gemi ne"]),
        ("Amiral \"Bekleme!\" dedi.", [], ["bekleme"]),
        ("Amiral 'ama'sız konuştu.", [], ["ama'siz"]),
    ],
)  # fmt: skip
def test_denials_are_found(sentence: str, strong: list[str], weak: list[str]) -> None:
    folded = fold(sentence)
    assert denials.may_deny(folded)
    assert denials.find_turkish_denials(folded) == (strong, weak)


@pytest.mark.parametrize(
    "sentence",
    [
        "Gemi limana geldi.",
        "Damadın namazı temmuzda.",
        "Genelkurmayın resmi firması kaçınılmaz.",
        "Mahkeme komedi dedi.",
    ],
)
def test_a_sentence_without_a_denial_is_passed_over(sentence: str) -> None:
    assert not denials.may_deny(fold(sentence))
    assert denials.find_turkish_denials(fold(sentence)) == ([], [])


def test_what_is_passed_over_denies_nothing() -> None:
    sources = [fold(row["source"]) for row in ROWS if "source" in row]
    passed = [source for source in sources if not denials.may_deny(source)]
    assert len(passed) > 200
    assert [source for source in passed if any(denials.find_turkish_denials(source))] == []


def test_english_that_is_passed_over_denies_nothing() -> None:
    targets = [row["good"].lower().replace("’", "'") for row in ROWS if "good" in row]
    assert len(targets) > 400
    for target in targets:
        assert denials.find_english_denials(target, 1) == denials.read_english_denials(target, 1)
