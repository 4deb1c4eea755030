"""Links within a page: marks of notes are no text, figures are."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from ingest.extraction import extract_article

LINES = (
    "Kuzey Kore yönetimi sınır bölgesindeki köprünün onarımı için yeni bir ekip gönderdiğini duyurdu, ekip pazartesi yola çıktı.",
    "Rus yetkililer köprünün yıl sonuna kadar trafiğe açılacağını, iki ülke arasındaki ticaretin bundan yarar göreceğini söyledi.",
)


def body_of(line: str) -> str:
    text = "".join(f"<p>{one}</p>" for one in (LINES[0], line, LINES[1]))
    page = f"<html lang=tr><head><title>Köprü için yeni ekip yola çıktı</title></head><body><article><h1>Köprü için yeni ekip yola çıktı</h1>{text}</article></body></html>"
    fetched = datetime(2025, 11, 30, tzinfo=UTC)
    return extract_article(page.encode(), url=None, content_type="text/html; charset=utf-8", fetched_at=fetched).body


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('Saldırıda <a href="#">12</a> asker öldü, sınır bölgesindeki okullar kapatıldı.', "Saldırıda 12 asker öldü"),
        ('Saldırıda en az <a href="#tablo">35</a> asker öldü, okullar kapatıldı.', "en az 35 asker öldü"),
        ('Ekipte (<a href="#">120</a>) kişi var, köprünün onarımı üç ay sürecek.', "Ekipte (120) kişi var"),
        ('Ticaret 9,8<sup><a href="#n1">1</a></sup> milyon dolara çıktı, artış sürüyor.', "Ticaret 9,8 milyon"),
        ('Ticaret 9,8<a href="#n1"><sup>1</sup></a> milyon dolara çıktı, artış sürüyor.', "Ticaret 9,8 milyon"),
        ('Ticaret 9,8<a href="#n1">[1]</a> milyon dolara çıktı, artış sürüyor.', "Ticaret 9,8 milyon"),
        ("Alan 450 m<sup>2</sup> olarak ölçüldü, köprünün onarımı üç ay sürecek.", "Alan 450 m2 olarak"),
    ],
)
def test_a_linked_figure_stays_and_the_mark_of_a_note_goes(line: str, told: str) -> None:
    assert told in body_of(line)
