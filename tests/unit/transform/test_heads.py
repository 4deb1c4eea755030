"""Where the words of a text may begin with an entry of a list."""

from __future__ import annotations

from transform.heads import Heads


def test_entries_are_found_at_the_beginning_of_words_only_those_of_more_letters_first() -> None:
    heads = Heads([("ab", 1), ("abluka", 2), ("abla", 3), ("a", 4), ("kore", 5)])
    assert list(heads.find("abluka, kab ve ab.")) == [(0, (2, 3, 1, 4)), (15, (1, 4))]
    assert list(heads.find("ankara kor kore")) == [(0, (4,)), (7, (5,)), (11, (5,))]


def test_signs_in_an_entry_are_taken_as_they_are() -> None:
    assert list(Heads([("a.b", 1), ("g7", 2)]).find("axb g7 a.b")) == [(4, (2,)), (7, (1,))]


def test_nothing_is_found_without_entries() -> None:
    assert list(Heads[int]([]).find("abluka")) == []
