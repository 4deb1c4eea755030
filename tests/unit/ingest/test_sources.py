from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import SettingsError
from core.resources import seeds_path
from ingest.sources import SourceDefinition, parse_sources, read_sources

GOOD = """[[source]]
id = "aa"
name = "Anadolu Ajansı"
kind = "feed"
url = "https://aa.example/rss"
language = "tr"
"""


def problems(text: str) -> list[str]:
    return [str(problem) for problem in parse_sources(text, "s.toml")[1]]


def with_line(line: str, replacing: str | None = None) -> str:
    lines = GOOD.splitlines()
    if replacing is None:
        return "\n".join([*lines, line])
    return "\n".join(line if old.startswith(f"{replacing} =") else old for old in lines)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (with_line('nmae = "x"'), "s.toml:7: nmae: is no key of a source; did you mean 'name'?"),
        (with_line('xyzzy = "x"'), "s.toml:7: xyzzy: is no key of a source; keys are id, name, kind, url, language"),
        (with_line("", "url"), 's.toml:1: url: is missing; write url = "https://…"'),
        (with_line('nmae = "x"', "name"), "s.toml:3: nmae: is no key of a source; did you mean 'name'?"),
        (with_line('language = "tur"', "language"), "s.toml:6: language: 'tur' is no language code (ISO 639-1: tr, ko, ru, en, …); did you mean 'tr'?"),
        (with_line('language = "tr-TR"', "language"), "s.toml:6: language: 'tr-TR' is no language code (ISO 639-1: tr, ko, ru, en, …); did you mean 'tr'?"),
        (with_line('language = "KR"', "language"), "s.toml:6: language: 'KR' is no language code"),
        (with_line('language = "xx"', "language"), "s.toml:6: language: 'xx' is no language code (ISO 639-1: tr, ko, ru, en, …); use "),
        (with_line('country = "UK"'), "s.toml:7: country: 'UK' is no country code (ISO 3166-1: TR, KR, RU, GB, …); did you mean 'GB'?"),
        (with_line('country = "tr"'), "s.toml:7: country: 'tr' is no country code (ISO 3166-1: TR, KR, RU, GB, …); did you mean 'TR'?"),
        (with_line('kind = "rss"', "kind"), "s.toml:4: kind: 'rss' is no kind; use one of feed, news_sitemap, sitemap, listing"),
        (with_line('kind = "newssitemap"', "kind"), "s.toml:4: kind: 'newssitemap' is no kind; did you mean 'news_sitemap'?"),
        (with_line('kind = "push"', "kind"), "s.toml:4: kind: 'push' is made by Dateline itself; use one of"),
        (with_line('kind = "warc"', "kind"), "s.toml:4: kind: 'warc' is no place that is polled: `dateline ingest` reads such files"),
        (with_line('kind = "listing"', "kind"), "s.toml:1: selector: is missing, and a listing needs it; write selector ="),
        (with_line('selector = "a"'), "s.toml:7: selector: means nothing for kind 'feed'; remove it"),
        (with_line("tier = 0"), "s.toml:7: tier: 0 is no whole number from 1 to 9; write for example 1"),
        (with_line('tier = "2"'), "s.toml:7: tier: '2' is no whole number from 1 to 9; write 2 without quotes"),
        (with_line("tier = true"), "s.toml:7: tier: True is no whole number from 1 to 9"),
        (with_line("poll_seconds = 5"), "s.toml:7: poll_seconds: 5 is no whole number from 60 to 86400; write for example 60"),
        (with_line('url = "aa.example/rss"', "url"), "s.toml:5: url: 'aa.example/rss' does not start with https:// or http://; write 'https://aa.example/rss'"),
        (with_line('url = "ftp://aa.example/rss"', "url"), "s.toml:5: url: 'ftp://aa.example/rss' does not start with https:// or http://"),
        (with_line('url = "https:///rss"', "url"), "s.toml:5: url: 'https:///rss' names no host"),
        (with_line('url = "https://aa.example/a b"', "url"), "s.toml:5: url: 'https://aa.example/a b' holds a space"),
        (with_line('url = "https://aa.example:port/"', "url"), "s.toml:5: url: 'https://aa.example:port/' "),
        (with_line('url = "https://me:secret@aa.example/"', "url"), "s.toml:5: url: the address holds a user name or a password; write https://host/path"),
        (with_line("url = 7", "url"), 's.toml:5: url: 7 is no text; write it between quotes, as "…"'),
        (with_line('home = "nowhere"'), "s.toml:7: home: 'nowhere' does not start with https:// or http://"),
        (with_line('name = ""', "name"), "s.toml:3: name: '' is no text"),
        (with_line('name = "a\\nb"', "name"), "s.toml:3: name: 'a\\nb' holds a line break or a control character; write it in one line"),
        (with_line('id = "Anadolu Ajansı"', "id"), "s.toml:2: id: 'Anadolu Ajansı' is no id (a-z, 0-9 and hyphens); write 'anadolu-ajansi'"),
        (with_line('id = "aa', "id"), "s.toml:2: id: cannot be read: Its quotes are not closed"),
        (with_line("tier = one"), "s.toml:7: tier: cannot be read: invalid value"),
        (with_line('id = "bb"'), "s.toml:7: id: cannot be read: cannot overwrite a value"),
        (with_line("this is no TOML"), "s.toml:7: TOML: cannot be read: expected '=' after a key"),
        (with_line('name = """x', "name"), "s.toml:3: name: cannot be read: unterminated string"),
        ("id = 1\n" + GOOD, "s.toml:1: id: stands before the first [[source]]; move it below a [[source]] line"),
        (GOOD + "[[sources]]\n", "s.toml:7: [[sources]]: is no [[source]] table; write each source as [[source]]"),
        (GOOD + "[source.settings]\nx = 1\n", "s.toml:7: [source.settings]: is no [[source]] table"),
        (GOOD + GOOD, "s.toml:8: id: 'aa' stands in line 2 already (aa); remove one of the two"),
        (GOOD + GOOD.replace('"aa"', '"bb"'), "s.toml:11: url: 'https://aa.example/rss' stands in line 5 already (aa)"),
    ],
)  # fmt: skip
def test_a_bad_line_is_named_with_file_line_key_and_cure(text: str, expected: str) -> None:
    found = problems(text)
    assert [line for line in found if line.lower().startswith(expected.lower())], found


def test_every_bad_line_of_a_file_is_told_in_one_go_and_every_good_entry_kept() -> None:
    text = "\n".join(
        [
            GOOD,
            GOOD.replace('"aa"', '"bb"').replace("aa.example", "bb.example").replace('"tr"', '"tur"'),
            '[[source]]\nid = "broken\n',
            GOOD.replace('"aa"', '"cc"').replace("aa.example", "cc.example"),
            GOOD.replace('"aa"', '"dd"').replace('"feed"', '"feeds"').replace("https://", ""),
        ]
    )
    good, bad = parse_sources(text, "s.toml")
    assert [source.id for source in good] == ["aa", "cc"]
    assert [(problem.line, problem.key) for problem in bad] == [(13, "language"), (16, "id"), (28, "kind"), (29, "url")]


def test_a_mistyped_key_is_not_told_as_a_missing_one_too() -> None:
    assert len(problems(GOOD.replace("name", "nmae"))) == 1


def test_a_good_entry_is_read_whole() -> None:
    text = GOOD + (
        'home = "https://aa.example/"\ncountry = "TR"\nowner = "state" # known\nalignment = "state agency"\ntier = 1\n'
        'found = "the site\'s own RSS page"\npoll_seconds = 300\n'
    )
    [source], bad = parse_sources("# a head\n\n" + text.replace("\n", "\r\n"), "s.toml")
    assert bad == ()
    assert source == SourceDefinition(
        "aa", "Anadolu Ajansı", "feed", "https://aa.example/rss", "tr", home="https://aa.example/", country="TR",
        owner="state", alignment="state agency", tier=1, poll_seconds=300, found="the site's own RSS page",
    )  # fmt: skip
    assert source.row()["settings"] == {"poll_seconds": 300, "found": "the site's own RSS page"}
    assert source.row()["key"] == "aa"


def test_a_table_line_inside_an_array_or_a_comment_is_no_table() -> None:
    assert problems(GOOD + '# [[source]] in words\nowner = "x" # [note]\n') == []


def test_a_file_that_cannot_be_read_is_one_clear_error(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"cannot be read: No such file"):
        read_sources(tmp_path / "none.toml")
    (tmp_path / "latin.toml").write_bytes(b'[[source]]\nid = "x"\nname = "\xfe"\n')
    with pytest.raises(SettingsError, match=r"latin.toml:3: byte 0xfe is not UTF-8"):
        read_sources(tmp_path / "latin.toml")


@given(st.text(alphabet="[]=\"\n#ab1. '\\,{}\t", max_size=200))
def test_no_text_makes_the_reader_fail(text: str) -> None:
    good, bad = parse_sources(text, "s.toml")
    assert good == ()
    lines = text.count("\n") + 1
    assert all(1 <= problem.line <= lines for problem in bad)


def test_the_shipped_sources_are_sound_and_turkish_first() -> None:
    sources, bad = read_sources(seeds_path() / "sources.toml")
    assert bad == ()
    assert len(sources) >= 90
    assert sum(source.language == "tr" for source in sources) >= 40
    assert {"ko", "ru", "en", "ja", "zh", "uk"} <= {source.language for source in sources}
    assert all(source.found and source.owner and source.alignment and source.home for source in sources)
    first = (seeds_path() / "sources.toml").read_text(encoding="utf-8")[:1500]
    assert "could be reached" in first and "dateline sources check" in first
