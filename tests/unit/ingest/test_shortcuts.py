"""What is done in a shorter way gives what the longer way gives."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model import Disposition
from ingest.charset import decode, decode_exactly
from ingest.extraction import parse_page
from ingest.furniture import beginning_of, key_of
from ingest.markup import _by_initial, text_of
from ingest.mojibake import repair_mojibake
from ingest.sniffing import sniff

_LINES = st.text(alphabet=st.sampled_from("aAİığ b,.'\"–—\n12_"), max_size=200)


@given(one=_LINES, blanks=st.sampled_from([" ", "  ", " – ", ", ", "\n"]), more=_LINES)
def test_lines_of_the_same_words_begin_alike(one: str, blanks: str, more: str) -> None:
    words = key_of(f"{one} {more}").split(" ")
    spaced = blanks.join(words)
    assert key_of(spaced) == key_of(" ".join(words))
    assert beginning_of(spaced) == beginning_of(" ".join(words))
    assert (beginning_of(one) == "") == (key_of(one) == "")
    assert key_of(one).startswith(beginning_of(one))


@pytest.mark.parametrize(
    "inside",
    [
        "plain",
        "a <b>bold</b> tail <i>and</i> more",
        "<script>if (a < b) { c(); }</script> &amp; &lt;x&gt; &#x1F600; \u00e9 \ud55c\uad6d",
        "one<br>two<template>three</template><style>p { }</style>",
        "",
    ],
)
def test_the_text_of_an_element_is_all_its_text(inside: str) -> None:
    root = parse_page(f"<html><body><p>before</p><div>{inside}</div>behind</body></html>")
    assert root is not None
    for element in root.iter():
        assert text_of(element) == "".join(element.itertext())


@given(st.text(alphabet=st.sampled_from("abcrelatdship -"), max_size=40))
def test_alternatives_sorted_by_their_first_letter_find_the_same(text: str) -> None:
    alternatives = "relat(?:ed|ion)|real|share|(?:a|b|c) card|ship |ads? |see also|abc"
    assert bool(_by_initial(alternatives).search(text)) == bool(re.search(f" (?:{alternatives})", text))


@pytest.mark.parametrize(
    "body",
    [
        "<p>Düz metin, kırık değil.</p>".encode(),
        "<p>Ä°stanbul ve Ankara’da â€œaçıklamaâ€</p>".encode(),
        b"<p>bir \xc3 ve \xc3\xbc \xe2\xc3\x83\xc2\xbc \xf0\x90 sonra daha \xc3\xa7ok</p>"
        + "<p>çğüşöı</p>".encode() * 9,
        "<p>Ð ve Þ, bir ý ve bu Ðð için ýþ</p>".encode(),
    ],
)
def test_misread_text_is_mended_alike_from_bytes_and_from_letters(body: bytes) -> None:
    text = body.decode("utf-8", "replace")
    assert repair_mojibake(text, body) == repair_mojibake(text)


@pytest.mark.parametrize(
    ("body", "exact"),
    [
        ("<p>çok ğüzel</p>".encode(), True),
        (b"<p>plain</p>", True),
        (b"\xef\xbb\xbf<p>a mark before it</p>", False),
        ("<p>Ä°stanbul</p>".encode(), False),
        ("<p>Kuzey Kore açıkladı: şöyle</p>".encode("cp1254"), False),
        ("<p>ğüşıöç</p>".encode() * 30 + b"\xff", False),
    ],
)
def test_bytes_are_passed_on_only_where_they_are_the_text(body: bytes, exact: bool) -> None:
    text, codec, whole = decode_exactly(body, content_type="text/html")
    assert (text, codec) == decode(body, content_type="text/html")
    assert whole is exact
    if exact:
        assert body == text.encode()


def test_zeros_never_reach_the_text() -> None:
    for body in (b"<p>a\x00b</p>", "<p>Ã\x80 À\u0080 Ã© Ã©</p>".encode(), "<p>wide</p>".encode("utf-16")):
        found = sniff(body, "text/html")
        assert found.ended is not Disposition.UNSUPPORTED
        assert "\x00" not in found.text
