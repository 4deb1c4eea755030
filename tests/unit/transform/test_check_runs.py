"""Runs of letters are the same, whether the letters are listed or asked one by one."""

from __future__ import annotations

import re

import pytest

from transform.check.asked_words import Beginnings
from transform.check.links import find_told, link
from transform.check.role_names import tokens
from transform.check.runs import LetterPattern, is_latin, letters_of

TEXTS = (
    "İstanbul'da 25 km²'lik alan, “Çağrı”… için €3,5 ½ ve ªº µg _x_ ayrıldı.",
    "Київ і Москва: 'Kyiv'de 3 kişi",
    "Pyongyangʼda a-b'c",
    "",
)


@pytest.mark.parametrize("text", TEXTS)
def test_listed_letters_find_what_asked_ones_do(text: str) -> None:
    assert letters_of(text) == re.findall(r"[^\W\d_]+", text)
    pattern = LetterPattern(r"([^\W\d_]+)|\d")
    assert pattern.of(text).split(text) == re.split(r"([^\W\d_]+)|\d", text)


def test_every_listed_sign_and_letter_is_told_alike() -> None:
    letters = LetterPattern(r"[^\W\d_]")
    for code in range(0x3000):
        text = chr(code)
        if is_latin(text):
            assert bool(letters.of(text).match(text)) == bool(re.match(r"[^\W\d_]", text)), hex(code)


def test_tokens_are_cut_alike_in_other_alphabets() -> None:
    assert [(t.text, t.tail, t.is_word) for t in tokens("Путин'in, Kim’in 3.000", turkish=True)] == [
        ("Путин", "in", True),
        (",", "", False),
        ("Kim", "in", True),
        ("3.000", "", False),
    ]
    assert [(t.text, t.tail) for t in tokens("Pyongyangʼda", turkish=True)] == [("Pyongyang", "da")]


def test_words_that_say_too_little_are_linked_to_nothing() -> None:
    ours = list(enumerate(tokens("ve 1.200 tankı için", turkish=True)))
    theirs = list(enumerate(tokens("and the 1,200 tanks for", turkish=False)))
    assert link(ours, theirs, {}) == [(1, 2, 0.8), (2, 3, 0.4)]


def test_a_number_is_told_by_its_digits() -> None:
    assert find_told("1.200 gemi", "1,200 ships", {"gemi": {"ships": 0.9}}) == [(0, True), (6, True)]


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        ("kuzey'in erkeği geldi", True),
        ("terkek", False),
        ("(kuzey-erkekler", True),
        ("ele geçirdi", True),
        ("ele aldi, geç kaldi", False),
        ("al beni", True),
        ("alay", False),
        ("5erkek", True),
        ("", False),
    ],
)
def test_beginnings_stand_at_words_alone(text: str, stands: bool) -> None:
    assert Beginnings(("erkek", "ele_geç", r"al\b")).stand_in(text) is stands
