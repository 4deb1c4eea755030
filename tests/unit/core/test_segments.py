from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.segments import reassemble, segment

GOLDEN = (
    Path(__file__).parents[2] / "golden" / "segments_turkish.txt"
)  # ours; a bar stands at each cut, two at one without a blank
TURKISH = st.text(alphabet=st.sampled_from(list("aAbBçÇıIiİ \n.!?\"'“”0123456789,:;()…-\r\t\u2028")), max_size=200)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Dr. Ali Kaya geldi. Sonra gitti.", ["Dr. Ali Kaya geldi.", "Sonra gitti."]),
        ("19. Yüzyılda kuruldu. Büyüdü.", ["19. Yüzyılda kuruldu.", "Büyüdü."]),
        ("Anlaşma 2024. Rusya bunu söyledi.", ["Anlaşma 2024.", "Rusya bunu söyledi."]),
        ("Değer 9,8 milyar dolar. Artış yüzde 3.5 oldu.", ["Değer 9,8 milyar dolar.", "Artış yüzde 3.5 oldu."]),
        (
            'Putin, "Geleceğiz. Göreceksiniz." dedi. Salon sustu.',
            ['Putin, "Geleceğiz. Göreceksiniz." dedi.', "Salon sustu."],
        ),
        ("V. Putin ile S. Lavrov konuştu. Görüşme sürdü.", ["V. Putin ile S. Lavrov konuştu.", "Görüşme sürdü."]),
        ("T.C. Dışişleri açıkladı. Bitti!", ["T.C. Dışişleri açıkladı.", "Bitti!"]),
        ("Başlık\n\nGövde burada. İkinci cümle?", ["Başlık", "Gövde burada.", "İkinci cümle?"]),
        ("II. Dünya Savaşı bitti… Barış geldi.", ["II. Dünya Savaşı bitti…", "Barış geldi."]),
        ("ABD Dışişleri Bak. Yrd. Smith geldi. Gitti.", ["ABD Dışişleri Bak. Yrd. Smith geldi.", "Gitti."]),
        ("Örn. 152 mm. top mermisi gitti. Kaç?", ["Örn. 152 mm. top mermisi gitti.", "Kaç?"]),
        ("Hav. Kuv. Kom. uyardı. Bitti.", ["Hav. Kuv. Kom. uyardı.", "Bitti."]),
        ("Karar ihlal edildi (bkz. md. 8). Konsey toplandı.", ["Karar ihlal edildi (bkz. md. 8).", "Konsey toplandı."]),
        ("", []),
        (" \n ", []),
    ],
)
def test_sentences(text: str, sentences: list[str]) -> None:
    assert [s.text for s in segment(text)] == sentences


@pytest.mark.parametrize("line", GOLDEN.read_text(encoding="utf-8").splitlines())
def test_sentences_of_wires_with_many_full_stops(line: str) -> None:
    gold = line.replace("‖", " | ").split(" | ")
    text = line.replace(" | ", " ").replace("‖", "")
    found = segment(text)
    assert [one.text for one in found] == gold
    assert reassemble(text, found, gold) == text


@given(TURKISH)
def test_a_text_comes_back_exactly(text: str) -> None:
    pieces = segment(text)
    assert reassemble(text, pieces, [p.text for p in pieces]) == text
    assert all(text[p.start : p.end] == p.text and p.text.strip() == p.text != "" for p in pieces)


@given(TURKISH)
def test_only_white_space_lies_between_segments(text: str) -> None:
    left_out = reassemble(text, segment(text), [""] * len(segment(text)))
    assert left_out.strip() == ""


def test_sentences_that_touch_come_back_so_and_their_translations_do_not() -> None:
    text = "Kim geldi.Putin karşıladı. Tören bitti."
    found = segment(text)
    assert reassemble(text, found, ["Kim came.", "Putin met him.", "It ended."]) == "Kim came. Putin met him. It ended."
    assert (
        reassemble(text, found, ["Kim came.", "Putin karşıladı.", "It ended."])
        == "Kim came. Putin karşıladı. It ended."
    )
    assert reassemble(text, found, [one.text for one in found]) == text


def test_an_item_of_a_list_keeps_its_number() -> None:
    assert [s.text for s in segment("1. Kim geldi\n2. Bu bitti")] == ["1. Kim geldi", "2. Bu bitti"]


def test_targets_must_fit() -> None:
    with pytest.raises(ValueError, match="1 segments but 0 targets"):
        reassemble("Bir.", segment("Bir."), [])


@pytest.mark.parametrize("piece", ["Bakan bugün Ankara'da konuştu. ", '"Geldi" dedi. Sonra “gitti” ve döndü. '])
def test_a_page_of_one_long_line_is_cut_like_a_short_one(piece: str) -> None:
    one = [p.text for p in segment(piece)]
    assert [p.text for p in segment(piece * 4000)] == one * 4000
