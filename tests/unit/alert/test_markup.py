from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alert.markup import cut_text, escape_markdown, ntfy_length, pack_paragraphs, part_anchors


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("*kalın* _eğik_", r"\*kalın\* \_eğik\_"),
        ("[tıkla](http://evil.example)", r"\[tıkla\](http://evil.example)"),
        ("# Başlık", r"\# Başlık"),
        ("- madde\n  + madde", "\\- madde\n  \\+ madde"),
        ("@everyone", "@\u200beveryone"),
        ("<@123> || gizli ||", "\\<@\u200b123\\> \\|\\| gizli \\|\\|"),
        ("https://a.example/x_y_z?a=1&b=*", "https://a.example/x_y_z?a=1&b=*"),
        ("https://a.example/[x](http://evil.example)", r"https://a.example/\[x\](http://evil.example)"),
        ("10-15 bin asker - yalan", "10-15 bin asker - yalan"),
    ],
)
def test_markdown_shows_the_text_as_it_is(text: str, escaped: str) -> None:
    assert escape_markdown(text) == escaped


def test_google_chat_finds_no_anchor_and_no_mention() -> None:
    assert part_anchors("<users/all> [a](http://b)") == "<\u200busers/all> [a]\u200b(http://b)"
    assert part_anchors("3 < 4") == "3 < 4"


@given(st.lists(st.text("ab", min_size=1, max_size=30), max_size=20), st.integers(1, 60))
def test_pieces_lose_nothing_and_hold_no_more_than_there_is_room_for(paragraphs: list[str], room: int) -> None:
    pieces = pack_paragraphs(paragraphs, room)
    assert "\n\n".join(pieces) == "\n\n".join(paragraphs)
    assert all(len(piece) <= room or piece in paragraphs for piece in pieces)


@pytest.mark.parametrize(
    "text", ["Kısa haber", "북한이 러시아에 병력을 보냈다. " * 300, "a" * 9000, "Строка\n" * 2000, "", "é" * 5000]
)
def test_a_text_is_cut_into_pieces_that_fit_and_lose_nothing(text: str) -> None:
    pieces = cut_text(text, 1000, ntfy_length)
    assert all(ntfy_length(piece) <= 1000 for piece in pieces)
    assert re.sub(r"\s", "", "".join(pieces)) == re.sub(r"\s", "", text)
    assert len(pieces) <= 2 * ntfy_length(text) // 1000 + 2
