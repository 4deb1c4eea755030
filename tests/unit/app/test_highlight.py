"""Found words are shown where they stand, with their suffixes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.highlight import best_sentence, find_characters, find_stems, find_words
from load.search import join_pairs
from tests.growth import measure_growth


@pytest.mark.parametrize(
    ("text", "stems", "words"),
    [
        ("Ammunition shipped in containers", ["ammunit", "contain"], ["Ammunition", "containers"]),
        ("IN ISTANBUL", ["istanbul"], ["ISTANBUL"]),
        ("Россия отправила снаряды", ["снаряд"], ["снаряды"]),
        ("Until noon Kim Jong Un was under guard", ["kim", "jong", "un"], ["Kim", "Jong", "Un"]),
        ("Armed with guns, arms and an armada", ["gun", "arm"], ["Armed", "guns", "arms"]),
        ("북한이 북한군을", ["북한"], ["북한이", "북한군을"]),
        ("단거리탄도미사일을 쏜 것이란다", ["미사일", "이란"], ["단거리탄도미사일을"]),
        ("핵무기와 북·러 회담, 북러관계", ["무기", "북러"], ["핵무기와", "북러관계", "북·러"]),
        ("nothing here", ["container"], []),
        ("", ["x"], []),
    ],
)
def test_words_are_found_by_their_stems(text: str, stems: list[str], words: list[str]) -> None:
    assert [span.text for span in find_stems(text, stems)] == words


def test_words_of_characters_are_found_within_a_sentence() -> None:
    text = "韓国は、北朝鮮がロシアに派兵したと発表した。KN23型ミサイルも北朝鮮製だ。"
    found = find_characters(text, ["北朝鲜", "派兵"], {ord("鮮"): "鲜"})
    assert [span.text for span in found] == ["北朝鮮", "派兵", "北朝鮮"]
    sentence = best_sentence(text, found)
    assert sentence is not None and sentence.text == "韓国は、北朝鮮がロシアに派兵したと発表した。"
    assert [span.text for span in find_stems(text, ["kn23"])] == ["KN23"]
    assert find_characters(text, [], {}) == ()


def test_pairs_of_a_question_are_its_words_again() -> None:
    question = '"北朝 朝鮮" KN23 -"中国" "キム ム ジョ ョン ンウ ウン" "露"'
    assert list(join_pairs(question)) == ["北朝鮮", "キム", "ジョンウン", "露"]


@pytest.mark.parametrize(
    ("text", "found", "words"),
    [
        ("Mühimmatı taşıyan konteynerlerle", {"muhimmati", "konteynerlerle"}, ["Mühimmatı", "konteynerlerle"]),
        ("Rusya’ya desteğini, Rusyalı", {"rusya", "destegini"}, ["Rusya", "desteğini"]),
        ("IŞIĞIN İSTANBUL'DA", {"isigin", "istanbul"}, ["IŞIĞIN", "İSTANBUL"]),
        ("kâr, kar ve karar", {"kar"}, ["kâr", "kar"]),
        ("", {"x"}, []),
    ],
)
def test_turkish_words_are_found_as_they_stand(text: str, found: set[str], words: list[str]) -> None:
    assert [span.text for span in find_words(text, found)] == words


def test_the_sentence_with_most_different_words_is_shown() -> None:
    text = "Silah var. Silah ve konteyner 9.8 ton geldi.\nKonteyner konteyner."
    sentence = best_sentence(text, find_stems(text, ["silah", "konteyner"]))
    assert sentence is not None and sentence.text == "Silah ve konteyner 9.8 ton geldi."


def test_a_text_of_many_sentences_takes_time_in_proportion() -> None:
    texts = ["Kuzey Kore silah verdi. " * count for count in (2_000, 20_000)]
    small, large = ((text, find_stems(text, ["kuzey", "silah"])) for text in texts)
    sentence = best_sentence(*large)
    assert sentence is not None and sentence.text == "Kuzey Kore silah verdi."
    # Ten times where it is in proportion, a hundred times where each sentence is held against each word.
    assert measure_growth(lambda: best_sentence(*small), lambda: best_sentence(*large)) < 40


def test_a_long_sentence_is_cut_around_its_first_word() -> None:
    text = "çok " * 200 + "mühimmat " + "az " * 200
    sentence = best_sentence(text, find_stems(text, ["muhimmat"]))
    assert sentence is not None and "mühimmat" in sentence.text and len(sentence.text) <= 320


@given(st.text(), st.lists(st.text(alphabet="abcçgğıikos", max_size=6)))
def test_offsets_are_slices_of_the_text(text: str, stems: list[str]) -> None:
    for span in find_stems(text, stems):
        assert text[span.start : span.end] == span.text
    best_sentence(text, find_stems(text, stems))
