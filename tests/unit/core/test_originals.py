"""The places of a kept text in the given one."""

from __future__ import annotations

import unicodedata

import pytest

from core.originals import read_original
from core.text import normalize


@pytest.mark.parametrize("text", ["", "Güney Kore", "13 221 soldiers\n\nNext", "북한군 1만 명", "«да»"])
def test_a_text_that_is_kept_as_it_is_needs_no_places(text: str) -> None:
    assert read_original(text) is None


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (unicodedata.normalize("NFD", "Güney Kore'nin İHA"), "Güney Kore'nin İHA"),
        (unicodedata.normalize("NFD", "북한군 1만 명"), "북한군 1만 명"),
        (unicodedata.normalize("NFD", "їхній йод"), "їхній йод"),
        ("13\u202f221\xa0asker", "13 221 asker"),
        ("as\xadker\u200b\ufeff", "asker"),
        ("a\r\nb\rc\u2029d", "a\nb\nc\n\nd"),
        ("i\u0307ki \ud800", "iki \ufffd"),
        ("\u0301 yalnız", "\u0301 yalnız".replace("\u0301", "\u0301")),
    ],
)
def test_every_character_of_the_kept_text_has_its_place(text: str, kept: str) -> None:
    original = read_original(text)
    if original is None:
        assert normalize(text) == text == kept
        return
    assert original.kept == kept == normalize(text)
    assert len(original.starts) == len(original.stops) == len(kept)
    for at in range(len(kept)):
        start, end = original.place(at, at + 1)
        assert 0 <= start < end <= len(text)
        assert kept[at] in normalize(text[start:end])
    assert original.place(0, len(kept))[0] >= 0
    assert original.place(2, 2)[0] == original.place(2, 2)[1]


def test_a_slice_is_told_by_the_words_as_they_were_given() -> None:
    text = unicodedata.normalize("NFD", "Kuzey Kore 13 bin asker gönderdi")
    original = read_original(text)
    assert original is not None
    start, end = original.kept.index("gönderdi"), original.kept.index("gönderdi") + len("gönderdi")
    placed = original.place(start, end)
    assert text[slice(*placed)] == unicodedata.normalize("NFD", "gönderdi")
