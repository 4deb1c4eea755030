from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import InputError
from ingest.opml import Outline, parse_opml, write_opml

NOW = datetime(2025, 10, 4, tzinfo=UTC)
FROM_A_READER = b"""<?xml version="1.0" encoding="UTF-8"?>
<opml version="1.0"><head><title>mine</title></head><body>
<outline text="News"><outline text="Turkish">
<outline type="rss" text="Gazete" title="Gazete &amp; Dergi" xmlUrl="https://g.example/rss" htmlUrl="https://g.example/" language="tr-TR" category="/news,daily"/>
</outline></outline>
<outline text="Loose" xmlUrl=" https://l.example/feed "/>
<outline text="an empty folder"/>
<!-- a comment --><other/>
</body></opml>"""


def test_what_a_feed_reader_exports_is_read() -> None:
    nested, loose = parse_opml(FROM_A_READER)
    assert nested == Outline(
        "https://g.example/rss",
        "Gazete & Dergi",
        "https://g.example/",
        "tr",
        ("News", "Turkish"),
        ("/news", "daily"),
        (),
        4,
    )
    assert (loose.url, loose.title, loose.folders) == ("https://l.example/feed", "Loose", ())


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b"", "not well-formed"),
        (b"<opml><body><outline></body></opml>", "line 1: not well-formed XML"),
        (b"<rss/>", "this is <rss>, no OPML"),
        (b"<opml><head/></opml>", "has no <body>"),
        (b'<!DOCTYPE o [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><opml><body/></opml>', "bomb"),
        (b'<!DOCTYPE o [<!ENTITY a SYSTEM "file:///etc/passwd">]><opml><body>&a;</body></opml>', "external"),
        (b"<opml><body>" + b"<outline text='x'>" * 3000 + b"</outline>" * 3000 + b"</body></opml>", "not well-formed"),
    ],
)  # fmt: skip
def test_a_bad_file_is_refused_with_one_clear_line(body: bytes, message: str) -> None:
    with pytest.raises(InputError, match=message):
        parse_opml(body)


WORDS = st.text(st.characters(blacklist_categories=("Cs", "Cc", "Cn", "Co")), min_size=1, max_size=30).map(
    lambda text: " ".join(text.split())
).filter(bool)  # fmt: skip
OUTLINES = st.builds(
    Outline,
    url=st.from_regex(r"https://[a-z]{1,9}\.example/[a-z0-9?&=%;'\"<>]{0,20}", fullmatch=True),
    title=WORDS,
    home=st.none() | st.just("https://home.example/?a=1&b=2"),
    language=st.none() | st.sampled_from(["tr", "ko", "ru"]),
    folders=st.lists(WORDS, max_size=3).map(tuple),
    categories=st.lists(WORDS.filter(lambda word: "," not in word), max_size=3).map(tuple),
    own=st.dictionaries(st.sampled_from(["id", "kind", "tier", "found"]), WORDS, max_size=4).map(
        lambda own: tuple((name, own[name]) for name in ("id", "kind", "tier", "found") if name in own)
    ),
)


@given(st.lists(OUTLINES, max_size=8))
def test_what_is_written_is_read_back(outlines: list[Outline]) -> None:
    read = parse_opml(write_opml(outlines, title="t", created=NOW))
    key = lambda outline: (outline.folders, outline.url, outline.title, outline.own, repr(outline))  # noqa: E731
    plain = [Outline(o.url, o.title, o.home, o.language, o.folders, o.categories, o.own) for o in read]
    assert sorted(plain, key=key) == sorted(outlines, key=key)


def test_characters_that_xml_cannot_hold_do_no_harm() -> None:
    [read] = parse_opml(write_opml([Outline("https://a.example/", "a\x00b\x1f\ud800")], title="t", created=NOW))
    assert read.title == "a\ufffdb\ufffd\ufffd"


def test_the_file_says_its_version_and_date() -> None:
    body = write_opml([], title="t", created=NOW)
    assert b'version="2.0"' in body and b"Sat, 04 Oct 2025 00:00:00 +0000" in body
