"""Datelines: a golden table of forms, the labelled pages where they are there, and what always holds."""

from __future__ import annotations

import json
import os
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import SettingsError
from core.resources import seeds_path
from transform.dateline import find_dateline
from transform.places import Places, read_places

ROOT = Path(__file__).resolve().parents[3]
GOLD = ROOT / "tests" / "golden" / "datelines.jsonl"
ROWS = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]
PAGES = Path(os.environ.get("DATELINE_EVAL") or ROOT.parent / "shared" / "eval") / "pages_dev.jsonl"
PUBLISHED = date(2025, 9, 20)
# The labelled pages that carry a dateline; every other one carries none.
PAGE_LABELS = {"P058": ("Moscow", "RU", "TASS", date(2025, 7, 27))}
PLACES = read_places(seeds_path() / "gazetteer")


@pytest.mark.parametrize("row", ROWS, ids=range(1, len(ROWS) + 1))
def test_golden_forms(row: dict[str, Any]) -> None:
    found = find_dateline(row["text"], PLACES, signoff=row.get("signoff"), published=PUBLISHED)
    got = found and {
        "place": found.place,
        "country_code": found.country_code,
        "agency": found.agency,
        "date": found.date and found.date.isoformat(),
        "text": found.text,
    }
    assert got == row["expect"], row["text"]
    if found is not None and found.start is not None:
        assert row["text"][found.start : found.end] == found.text


def test_forms_of_japanese_chinese_and_korean_papers() -> None:
    """21 Korean forms (16 right before), and 128 Japanese and Chinese ones, 38 of them none.

    The first 51 set the rules; of the next 57 54 were right at first sight (19 before), of the last 20 16 (6 before): before, those that are none.
    """
    names = ("datelines_ja_zh.tsv", "datelines_ko.tsv")
    rows = [
        row for name in names for row in (ROOT / "tests" / "golden" / name).read_text(encoding="utf-8").splitlines()[1:]
    ]
    assert len(rows) > 120
    for row in rows:
        _, text, *expected = row.split("\t")
        text = text.replace("\\n", "\n")
        found = find_dateline(text, PLACES, published=PUBLISHED)
        got = ["", "", "", "", ""]
        if found is not None:
            day = found.date.isoformat() if found.date else ""
            got = [found.place, found.country_code, found.agency or "", day, found.text]
            assert found.start is not None and text[found.start : found.end] == found.text
        assert got == expected, text


def test_a_day_without_month_is_the_last_one_before_publication() -> None:
    found = find_dateline("【モスクワ30日時事】会談した。", PLACES, published=date(2026, 3, 1))
    assert found is not None and found.date == date(2026, 1, 30)
    found = find_dateline("【モスクワ30日時事】会談した。", PLACES)
    assert found is not None and found.date is None


def test_a_place_within_a_word_of_characters_is_none() -> None:
    assert find_dateline("【東京五輪】代表が決まった。（共同）", PLACES, published=PUBLISHED) is None
    assert find_dateline("新华社首尔分社成立，9月19日电视台作了报道。", PLACES, published=PUBLISHED) is None


def test_the_golden_table_is_large_enough() -> None:
    assert len(ROWS) >= 160
    assert sum(1 for row in ROWS if row["expect"] is None) >= 40
    assert len({(row["text"], row.get("signoff")) for row in ROWS}) == len(ROWS)


@pytest.mark.skipif(not PAGES.exists(), reason=f"{PAGES.name} of the evaluation data is absent")
def test_labelled_pages() -> None:
    pages = [json.loads(line) for line in PAGES.read_text(encoding="utf-8").splitlines()]
    for page in pages:
        published = date.fromisoformat(page["date"]) if page["date"] else None
        found = find_dateline(page["text"], PLACES, published=published)
        got = found and (found.place, found.country_code, found.agency, found.date)
        assert got == PAGE_LABELS.get(page["id"]), page["id"]


def test_the_gazetteer_is_sound() -> None:
    assert len(PLACES) >= 400
    rows = PLACES.all()
    assert all(-90 <= place.latitude <= 90 and -180 <= place.longitude <= 180 for place in rows)
    assert all(len(place.code) == 2 and place.code.isupper() and place.country for place in rows)


@pytest.mark.parametrize(
    ("spelling", "place"),
    [
        ("Pyöngyang", "Pyongyang"), ("PHYONGYANG", "Pyongyang"), ("평양", "Pyongyang"), ("Пхеньян", "Pyongyang"),
        ("KİEV", "Kyiv"), ("Київ", "Kyiv"), ("N’DJAMENA", "N'Djamena"), ("ISTANBUL", "Istanbul"), ("İSTANBUL", "Istanbul"),
        ("YENİ DELHİ", "New Delhi"), ("Saint-Pétersbourg", None), ("SEULLÜ", None), ("Seul'de", None),
    ],
)  # fmt: skip
def test_spellings(spelling: str, place: str | None) -> None:
    from core.text import fold

    found = PLACES.match(fold(spelling), 0)
    assert (found and found[0].name) == place


def test_a_wrong_gazetteer_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text('place = [{ name = "A", code = "XX", latitude = 1.0, longitude = 1.0 }]\n')
    with pytest.raises(SettingsError, match="XX"):
        read_places(tmp_path)


def test_two_places_of_one_spelling_are_refused() -> None:
    rows = [{"name": "A", "code": "KR", "latitude": 1.0, "longitude": 1.0, "names": ["x"]},
            {"name": "B", "code": "KR", "latitude": 1.0, "longitude": 1.0, "names": ["X"]}]  # fmt: skip
    with pytest.raises(ValueError, match="both A"):
        Places(rows, {"KR": ["South Korea"]})


@given(
    st.lists(st.sampled_from(["SEUL", "Seul", "(AA)", "/TASS/", " - ", "—", ", ", "19 Eylül", "\n", "(", ")", "/", "Ali Veli", "Güney Kore açıkladı. ", "=", "연합뉴스", "서울", "'", "İ", "ı"]), max_size=14),
    st.text(max_size=40),
)  # fmt: skip
def test_offsets_always_name_the_evidence(pieces: list[str], noise: str) -> None:
    text = "".join(pieces) + noise
    found = find_dateline(text, PLACES, published=PUBLISHED)
    if found is not None:
        assert text[found.start : found.end] == found.text
