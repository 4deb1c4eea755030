"""Where the words of a text may begin with an entry of a list."""

from __future__ import annotations

from transform.heads import Heads


def test_entries_are_found_at_the_beginning_of_words_only_in_their_order() -> None:
    heads = Heads([("abluka", 1), ("abla", 2), ("ab", 3), ("a", 4), ("kore", 5)])
    assert list(heads.find("abluka, kab ve ab.")) == [(0, [1, 3, 4]), (15, [3, 4])]
    assert list(heads.find("ankara kor kore _kore kore")) == [(0, [4]), (11, [5]), (22, [5])]


def test_an_entry_of_several_words_does_not_hide_one_that_begins_within_it() -> None:
    assert list(Heads([("m çubu", 1), ("çubu", 2)]).find("bir m çubuk")) == [(4, [1]), (6, [2])]


def test_signs_in_an_entry_are_taken_as_they_are() -> None:
    assert list(Heads([("a.b", 1), ("g7", 2)]).find("axb g7 a.b")) == [(4, [2]), (7, [1])]


def test_nothing_is_found_without_entries() -> None:
    assert list(Heads[int]([]).find("abluka")) == []
