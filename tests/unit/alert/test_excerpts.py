"""Sentences as messages quote them: where they begin and end."""

from __future__ import annotations

import pytest

from alert.excerpts import first_sentence, new_sentence, sentence_around

BEFORE, AFTER = "Toplantı dün sona erdi.", "Kremlin bunu yalanladı."


@pytest.mark.parametrize(
    "sentence",
    [
        "Kuzey Kore'nin Rusya'ya 13 bin asker gönderdiği 1. kez öne sürüldü.",
        "Rusya'nın 19. Motorlu Tugayı'na 13 bin asker katıldı.",
        "Bunu Dr. Mehmet Yılmaz'a göre 13 bin asker izledi.",
        "Yük 2.5 milyon mermi ve 13 bin asker, yani No. 4 iskelesinin payı kadardı.",
        "A.B.D. Savunma Bakanlığı 13 bin asker saydı, St. Petersburg'da bunlar görülmedi.",
    ],
)
def test_an_ordinal_or_an_abbreviation_ends_no_sentence(sentence: str) -> None:
    body = f"{BEFORE} {sentence} {AFTER}\nBaşka bir satır."
    start = body.index("13 bin asker")
    assert sentence_around(body, start, start + 12) == sentence


def test_other_marks_than_a_full_stop_end_a_sentence() -> None:
    body = "Sayı doğru mu? Servis 13 bin asker saydı! Kremlin sustu."
    start = body.index("13 bin")
    assert sentence_around(body, start, start + 6) == "Servis 13 bin asker saydı!"


def test_evidence_over_two_sentences_is_shown_with_both() -> None:
    body = f"{BEFORE} Asker yok. Mermi yok. {AFTER}"
    start, end = body.index("yok"), body.index("Mermi") + 5
    assert sentence_around(body, start, end) == "Asker yok. Mermi yok."


def test_the_first_sentence_is_whole() -> None:
    text = "Kuzey Kore ordusunun 11. Kolordusu'ndan 3 bin asker Rusya'ya vardı. Kremlin sustu."
    assert first_sentence(text) == "Kuzey Kore ordusunun 11. Kolordusu'ndan 3 bin asker Rusya'ya vardı"
    assert first_sentence("Seul. Servise göre 3 bin asker Rusya'ya vardı. Kremlin sustu.") == (
        "Seul. Servise göre 3 bin asker Rusya'ya vardı"
    )


def test_the_new_sentence_is_whole() -> None:
    old = f"{BEFORE} Servis 13 bin asker saydı."
    new = f"{BEFORE} Servis bunu 2. kez saydı: 15 bin asker var."
    assert new_sentence("Servis 13 bin asker saydı.", old, new) == "Servis bunu 2. kez saydı: 15 bin asker var."
