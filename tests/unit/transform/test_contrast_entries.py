"""Whether a text has an entry is told by its words as the pattern of all entries tells it."""

from __future__ import annotations

import itertools

import pytest

from transform.check.contrast_entries import OPEN, Entries, Entry, any_of, bounded

_ENTRIES = (
    Entry("dün", (("dün", True),), (), ""),
    Entry(f"gel{OPEN}", (("gel", False),), (), OPEN),
    Entry(rf"(?:al|ver){OPEN}", (("al", False), ("ver", False)), (), OPEN),
    Entry(r"az[\s-]önce", (("önce", True),), (("az",),), None),
    Entry(r"kiş(?:in|lar)?", (("kiş", False),), (), r"(?:in|lar)?"),
)
_PIECES = ("dün", "gel", "al", "az", "önce", "kiş", "in", "-", " ", "'", "1", "_")


def test_the_words_of_a_text_tell_what_the_pattern_of_all_entries_tells() -> None:
    sets = [
        (Entries(entries), bounded(any_of(entries)))
        for n in (1, 2, 5)
        for entries in itertools.combinations(_ENTRIES, n)
    ]
    for pieces in itertools.product(_PIECES, repeat=4):
        text = "".join(pieces)
        for entries, pattern in sets:
            assert entries.stand_in(text) == (pattern.compiled.search(text) is not None), (text, pattern.pattern)


@pytest.mark.parametrize("text", ["", "dün", "x dün.", "geldi", "engel"])
def test_no_entries_stand_in_no_text(text: str) -> None:
    assert not Entries(()).stand_in(text)
