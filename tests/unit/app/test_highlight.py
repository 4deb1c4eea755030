"""Found words are shown where they stand, with their suffixes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.highlight import best_sentence, find_stems


@pytest.mark.parametrize(
    ("text", "stems", "words"),
    [
        ("Mühimmatı taşıyan konteynerlerle", ["muhimmat", "konteyner"], ["Mühimmatı", "konteynerlerle"]),
        ("Rusya’ya desteğini", ["rusya", "destek"], ["Rusya", "desteğini"]),
        ("IŞIĞIN İSTANBUL'DA", ["isik", "istanbul"], ["IŞIĞIN", "İSTANBUL"]),
        ("Pyongyang'ın açıklaması", ["pyongyangi"], ["Pyongyang"]),
        ("nothing here", ["konteyner"], []),
        ("", ["x"], []),
    ],
)
def test_words_are_found_by_their_stems(text: str, stems: list[str], words: list[str]) -> None:
    assert [span.text for span in find_stems(text, stems)] == words


def test_the_sentence_with_most_different_words_is_shown() -> None:
    text = "Silah var. Silah ve konteyner 9.8 ton geldi.\nKonteyner konteyner."
    sentence = best_sentence(text, find_stems(text, ["silah", "konteyner"]))
    assert sentence is not None and sentence.text == "Silah ve konteyner 9.8 ton geldi."


def test_a_long_sentence_is_cut_around_its_first_word() -> None:
    text = "çok " * 200 + "mühimmat " + "az " * 200
    sentence = best_sentence(text, find_stems(text, ["muhimmat"]))
    assert sentence is not None and "mühimmat" in sentence.text and len(sentence.text) <= 320


@given(st.text(), st.lists(st.text(alphabet="abcçgğıikos", max_size=6)))
def test_offsets_are_slices_of_the_text(text: str, stems: list[str]) -> None:
    for span in find_stems(text, stems):
        assert text[span.start : span.end] == span.text
    best_sentence(text, find_stems(text, stems))
