"""Clues are found as `in` finds them, all at once, whenever they were added."""

from __future__ import annotations

import itertools

from transform.check.clues import ByClue, Clues

_LETTERS = ("a", "ş", "’", " ")


def test_clues_stand_where_in_finds_them() -> None:
    sets = [("aş", "’a"), ("a",), ("a ş", "şaş"), ("aşa", "şa", "a"), ("aa", "aaa")]
    asked = [(strings, Clues(*strings)) for strings in sets]
    for letters in itertools.product(_LETTERS, repeat=5):
        text = "".join(letters)
        for strings, clues in asked:
            assert clues.stand_in(text) == any(clue in text for clue in strings), (text, strings)


def test_a_clue_that_comes_later_is_found_in_a_text_met_before() -> None:
    text = "what is looked for in the second place"
    assert not Clues("nothing of the kind").stand_in(text)
    assert Clues("looked for in the second").stand_in(text)
    assert not Clues("nothing of the kind").stand_in(text)


def test_things_come_in_order_and_those_without_clues_always() -> None:
    things = ByClue([(("b", "bb"), 1), (None, 2), (("a", "bb"), 3), ((), 4)])
    assert things.of("") == [2]
    assert things.of("xa") == [2, 3]
    assert things.of("bb a") == [1, 2, 3]
    assert things.of("b") == [1, 2]


def test_no_clue_is_in_no_text() -> None:
    assert not Clues().stand_in("")
    assert not Clues("a").stand_in("")
