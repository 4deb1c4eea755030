"""TMX as translators' tools write it: codes of their documents, several targets for a sentence, and what is no TMX at all."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from core.errors import InputError
from transform.tmx import Unit, choose_units, read_tmx, write_tmx


def write(path: Path, *units: str, head: str = '<tmx version="1.4"><header/><body>\n') -> Path:
    path.write_text(f"{head}{''.join(units)}</body></tmx>\n", encoding="utf-8")
    return path


def unit(turkish: str, english: str, attributes: str = "", own: str = "") -> str:
    return (
        f'<tu {attributes}><tuv xml:lang="tr-TR"><seg>{turkish}</seg></tuv>\n'
        f'<tuv xml:lang="en_GB" {own}><seg>{english}</seg></tuv></tu>\n'
    )


@pytest.mark.parametrize(
    ("segment", "text"),
    [
        ('<bpt i="1">&lt;b&gt;</bpt>Lavrov<ept i="1">&lt;/b&gt;</ept> dün geldi.', "Lavrov dün geldi."),
        ('Rapor <ph x="1">{0}</ph> yayımlandı.', "Rapor yayımlandı."),
        ('<it pos="begin">&lt;p&gt;</it>Tören <hi type="b">bugün</hi> yapıldı.<ut>\\par</ut>', "Tören bugün yapıldı."),
        ('Heyet<ph type="fnote">&lt;f&gt;<sub>Dört kişi.</sub>&lt;/f&gt;</ph> vardı.', "Heyet vardı."),
        ('Birinci satır<ph type="lb">&lt;br/&gt;</ph>ikinci satır', "Birinci satır ikinci satır"),
        ("<hi>Kim <ph>&lt;x/&gt;</ph>Jong <hi>Un</hi></hi>", "Kim Jong Un"),
        ("Pyongyang<!-- Hauptstadt -->'daki\n      tören", "Pyongyang'daki tören"),
        ("5 &lt; 7 &amp; 8", "5 < 7 & 8"),
    ],
)
def test_codes_are_no_text_and_what_follows_them_is(tmp_path: Path, segment: str, text: str) -> None:
    path = write(tmp_path / "codes.tmx", unit(segment, segment))
    assert [(u.source, u.target) for u in read_tmx(path, "tr", "en")] == [(text, text)]


@pytest.mark.parametrize(
    "head",
    [
        '<tmx xmlns="http://www.lisa.org/tmx14" version="1.4"><header/><body>\n',
        '<!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4" xmlns:x="urn:x"><header/><body>\n',
    ],
)
def test_a_namespace_hides_no_unit(tmp_path: Path, head: str) -> None:
    path = write(tmp_path / "named.tmx", unit('Kim <ph x="1">{0}</ph>geldi.', "Kim <hi>came</hi>."), head=head)
    assert [(u.source, u.target) for u in read_tmx(path, "tr", "en")] == [("Kim geldi.", "Kim came.")]


def test_what_xml_cannot_hold_is_left_out_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "odd.tmx"
    with path.open("wb") as file:
        write_tmx(
            [Unit("Kim\x01 geldi.\ufffe", "Kim came.\ud800", "tr", "en")],
            file,
            created=datetime(2026, 1, 1, tzinfo=UTC),
        )
    assert [(u.source, u.target) for u in read_tmx(path, "tr", "en")] == [("Kim geldi.", "Kim came.")]


def test_an_engines_work_stays_the_engines_in_a_file_of_ours_alone(tmp_path: Path) -> None:
    made = [Unit("Bir.", "One.", "tr", "en", "google"), Unit("İki.", "Two.", "tr", "en", "human")]
    path = tmp_path / "ours.tmx"
    with path.open("wb") as file:
        write_tmx(made, file, created=datetime(2026, 1, 1, tzinfo=UTC))
    assert [u.engine for u in read_tmx(path, "tr", "en")] == ["google", ""]
    path.write_text(path.read_text().replace('creationtool="dateline"', 'creationtool="OmegaT"'))
    assert [u.engine for u in read_tmx(path, "tr", "en")] == ["", ""]


def test_of_several_targets_the_one_changed_last_is_taken_and_the_others_are_told(tmp_path: Path) -> None:
    path = write(
        tmp_path / "work.tmx",
        unit("Tören yapıldı.", "A ceremony took place.", 'creationdate="20250101T000000Z"'),
        unit("Heyet vardı.", "The delegation arrived."),
        unit("Tören\u00a0yapıldı.", "The ceremony was held.", 'creationdate="20240101T000000Z"', 'changedate="20250601T000000Z"'),
        unit("Tören <ph>x</ph>yapıldı.", "The rite was held."),
        unit("Heyet vardı.", "The delegation has arrived."),
        unit("Kim geldi.", "Kim came."),
        unit("Kim geldi.", "Kim  came."),
    )  # fmt: skip
    taken, choices = choose_units(read_tmx(path, "tr", "en"))
    assert [(u.target, u.line) for u in taken] == [
        ("The ceremony was held.", 6),
        ("The delegation has arrived.", 10),
        ("Kim came.", 14),
    ]
    assert [(c.taken.line, [u.line for u in c.left]) for c in choices] == [(6, [2, 8]), (10, [4])]


def test_the_choice_does_not_hang_on_the_order_where_dates_tell() -> None:
    old = Unit("a", "old", "tr", "en", changed="20240101T000000Z", line=1)
    new = Unit("a", "new", "tr", "en", changed="20250101T000000Z", line=2)
    undated = Unit("a", "undated", "tr", "en", line=3)
    for order in ([old, new, undated], [new, undated, old], [undated, old, new]):
        assert [u.target for u in choose_units(order)[0]] == ["new"]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (
            "<!doctype html>\n<html><head><meta charset=utf-8></head><body>Haber</body></html>",
            ":1: this is HTML, not TMX",
        ),
        ("\n<!-- <tmx> -->\n<HTML lang=tr><body><p>Haber</body>", ":3: this is HTML, not TMX"),
        ('<?xml version="1.0"?>\n<xliff version="1.2"/>', ":2: this is XLIFF, not TMX"),
        ('<?xml version="1.0"?><rss version="2.0"/>', ":1: this is a <rss> document, not TMX"),
        ("", ":1: this is empty, and no TMX"),
        ("Haber metni.", ":1: this is no XML, and no TMX"),
        ('<tmx version="1.4">\n<body>\n<tu><tuv></tu></body></tmx>', ":3: this is no well-formed TMX"),
    ],
)
def test_what_is_no_tmx_is_called_by_its_name_and_line(tmp_path: Path, content: str, message: str) -> None:
    path = tmp_path / "wrong.tmx"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        list(read_tmx(path, "tr", "en"))
    assert str(caught.value).startswith(f"{path}{message}")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_other_encodings_are_read(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "work.tmx"
    text = f'<?xml version="1.0" encoding="{encoding.removesuffix("-sig")}"?><!DOCTYPE tmx SYSTEM "tmx14.dtd">\n'
    path.write_text(f"{text}<tmx><body>{unit('Işık söndü.', 'The light went out.')}</body></tmx>", encoding=encoding)
    assert [(u.source, u.target, u.line) for u in read_tmx(path, "tr", "en")] == [
        ("Işık söndü.", "The light went out.", 2)
    ]


@pytest.mark.parametrize(
    ("written", "time"),
    [
        ("20250131T120000Z", "20250131T120000Z"),
        ("2025-01-31T12:00:00Z", "20250131T120000Z"),
        ("2025-01-31T12:00:00.250+03:00", "20250131T090000Z"),
        ("20250131", "20250131T000000Z"),
        ("yesterday", ""),  # is later than every date by its letters
        ("0001-01-01T00:00:00+03:00", ""),
        ("", ""),
    ],
)
def test_times_are_compared_as_times(tmp_path: Path, written: str, time: str) -> None:
    path = write(tmp_path / "work.tmx", unit("Işık söndü.", "The light went out.", f'changedate="{written}"'))
    assert [u.changed for u in read_tmx(path, "tr", "en")] == [time]


def test_of_two_ways_to_write_a_time_the_later_time_is_taken(tmp_path: Path) -> None:
    june = unit("Işık söndü.", "In June.", 'changedate="2021-06-01T00:00:00Z"')
    january = unit("Işık söndü.", "In January.", 'changedate="20210101T000000Z"')
    taken, _ = choose_units(read_tmx(write(tmp_path / "work.tmx", june, january), "tr", "en"))
    assert [u.target for u in taken] == ["In June."]


HEAD = '<?xml version="1.0" encoding="{}"?>\n<tmx version="1.4"><header creationtool="{}"/><body>\n'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize(
    "character",
    ["&#x1F;", "&#x1e;", "&#31;", "&#x0001;", "\x0b", "\x1f", "&#xD83D;&#xDE80;", "&#55357;", "&#xFFFE;", "&#65535;"],
)
def test_a_character_that_xml_forbids_costs_no_file(tmp_path: Path, character: str, encoding: str) -> None:
    path = write(tmp_path / "word.tmx", unit(f"Füze{character} denendi.", f"A missile was{character} tested."))
    path.write_text(path.read_text(encoding="utf-8"), encoding=encoding)
    assert [(u.source, u.target) for u in read_tmx(path, "tr", "en")] == [("Füze denendi.", "A missile was tested.")]


def test_a_file_of_two_bytes_a_letter_is_read_over_the_ends_of_its_pieces(tmp_path: Path) -> None:
    text = "Roket 🚀 fırlatıldı, 北朝鮮."
    for pad in range(8):
        path = write(tmp_path / "wide.tmx", " " * (16_300 + pad), *[unit(text, text)] * 40)
        path.write_bytes(path.read_text(encoding="utf-8").encode("utf-16-le" if pad % 2 else "utf-16"))
        assert {u.source for u in read_tmx(path, "tr", "en")} == {text}


def test_half_of_a_pair_of_surrogates_costs_its_character(tmp_path: Path) -> None:
    path = write(tmp_path / "half.tmx", unit("Roket % fırlatıldı.", "A rocket was launched."))
    content = path.read_text(encoding="utf-8").encode("utf-16-be").replace(b"\0%", b"\xd8\x3d")
    path.write_bytes(b"\xfe\xff" + content)
    assert [u.source for u in read_tmx(path, "tr", "en")] == ["Roket \ufffd fırlatıldı."]


def test_the_mark_of_a_file_is_believed_before_what_it_says(tmp_path: Path) -> None:
    head = '<?xml version="1.0" encoding="ISO-8859-9"?><tmx version="1.4"><header/><body>\n'
    path = write(tmp_path / "marked.tmx", unit("Işık söndü.", "The light went out."), head=head)
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert [u.source for u in read_tmx(path, "tr", "en")] == ["Işık söndü."]


def test_a_reference_that_is_cut_by_a_read_is_left_out_too(tmp_path: Path) -> None:
    text = "Füze &#x1F;denendi, &amp; &#252;&#xE7; &#38;#x1F;."
    for pad in range(40):
        path = write(tmp_path / "cut.tmx", " " * (32_768 - 120 + pad), unit(text, text))
        assert [u.source for u in read_tmx(path, "tr", "en")] == ["Füze denendi, & üç &#x1F;."]


@pytest.mark.parametrize(
    ("before", "said", "encoding"),
    [("", "utf-16", "utf-8"), ("\n \n", "utf-8", "utf-8"), ("\ufeff\n", "utf-8", "utf-8")],
)
def test_a_file_that_a_converter_left_odd_is_read(tmp_path: Path, before: str, said: str, encoding: str) -> None:
    path = tmp_path / "odd.tmx"
    content = f"{before}{HEAD.format(said, 'x')}{unit('Işık söndü.', 'The light went out.')}</body></tmx>"
    path.write_text(content, encoding=encoding)
    assert [(u.source, u.line) for u in read_tmx(path, "tr", "en")] == [("Işık söndü.", 3 + before.count("\n"))]


def test_of_two_kinds_of_english_the_one_changed_last_is_taken_and_an_empty_one_is_none(tmp_path: Path) -> None:
    def variants(*english: tuple[str, str]) -> str:
        told = "".join(f'<tuv xml:lang="{lang}"><seg>{text}</seg></tuv>' for lang, text in english)
        return f'<tu><tuv xml:lang="tr"><seg>Füze denendi.</seg></tuv>{told}</tu>'

    path = write(tmp_path / "a.tmx", variants(("en-US", " "), ("en-GB", "A missile was tested.")))
    assert [u.target for u in read_tmx(path, "tr", "en")] == ["A missile was tested."]
    path = write(tmp_path / "b.tmx", variants(("en-US", "Old."), ('en-GB" changedate="20260101T000000Z', "New.")))
    assert [(u.target, u.changed) for u in read_tmx(path, "tr", "en")] == [("New.", "20260101T000000Z")]


def test_codes_of_three_letters_are_languages(tmp_path: Path) -> None:
    path = write(tmp_path / "a.tmx", unit("Füze denendi.", "One.").replace("tr-TR", "tur").replace("en_GB", "ENG"))
    assert [u.target for u in read_tmx(path, "tr", "en")] == ["One."]


def test_omegats_marks_are_no_text_and_its_translator_is_told(tmp_path: Path) -> None:
    one = unit(
        "&lt;f0&gt;Füze&lt;/f0&gt; denendi.",
        "&lt;f0&gt;A missile&lt;/f0&gt; was&lt;x1/&gt; tested.",
        own='changeid="ayşe"',
    )
    path = write(tmp_path / "omegat.tmx", one, head=HEAD.format("utf-8", "OmegaT"))
    assert [(u.source, u.target, u.creator) for u in read_tmx(path, "tr", "en")] == [
        ("Füze denendi.", "A missile was tested.", "ayşe")
    ]
    path = write(tmp_path / "other.tmx", one, head=HEAD.format("utf-8", "other"))
    assert [u.source for u in read_tmx(path, "tr", "en")] == ["<f0>Füze</f0> denendi."]
