"""Gates before a page, told by their address."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.model import Article, Disposition
from ingest.gates import is_gate, judge_gate

ASKED = "https://www.gazete.example/haber/gemi-101"
TEXT = Article(ASKED, ASKED, "Başlık", None, "Bir metin.", disposition=Disposition.ARTICLE, reason="x")


@pytest.mark.parametrize(
    ("came", "gate"),
    [
        ("https://izin.example/?geri=https%3A%2F%2Fwww.gazete.example%2Fhaber%2Fgemi-101", True),
        ("https://www.gazete.example/giris?next=/haber/gemi-101", True),
        ("https://izin.example/v2?to=https%253A%252F%252Fwww.gazete.example%252Fhaber%252Fgemi-101&x=1", True),
        ("https://m.gazete.example/haber/gemi-101?asil=/haber/gemi-101", False),  # the page, elsewhere
        ("https://www.gazete.example/haber/gemi-yolda-101", False),
        ("https://izin.example/?geri=https%3A%2F%2Fwww.gazete.example%2F", False),
        (ASKED, False),
        (None, False),
    ],
)
def test_a_gate_says_where_it_leads_back_to(came: str | None, gate: bool) -> None:
    assert is_gate(ASKED, came) is gate


def test_what_another_site_shows_in_a_pages_place_is_none_of_its_articles() -> None:
    other = "https://izin.example/?geri=https://www.gazete.example/haber/gemi-101"
    judged = judge_gate(TEXT, ASKED, other)
    assert judged.disposition is Disposition.NOT_AN_ARTICLE and judged.stands_in
    assert judged.reason == "cookie_wall: sent on to izin.example, which leads back"
    own = "https://oku.gazete.example/goster?u=/haber/gemi-101"
    assert judge_gate(TEXT, ASKED, own) == TEXT
    stub = replace(TEXT, disposition=Disposition.NOT_AN_ARTICLE, reason="only 9 characters of running text")
    assert judge_gate(stub, ASKED, own).stands_in
