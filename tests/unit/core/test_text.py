from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.text import casefold_turkish, fold, hash_text, normalize, unify_apostrophes


@pytest.mark.parametrize(
    ("text", "folded"),
    [("IĞDIR", "ığdır"), ("İSTANBUL", "istanbul"), ("KIRIKKALE", "kırıkkale"), ("DİYARBAKIR'DA", "diyarbakır'da")],
)
def test_casefold_follows_turkish_rules(text: str, folded: str) -> None:
    assert casefold_turkish(text) == folded


def test_fold_makes_one_key_of_every_spelling() -> None:
    assert fold("KIM JONG-UN’UN") == fold("Kim Jong-un'un") == "kim jong-un'un"
    assert fold("RÜZGÂR") == fold("rüzgar")


@given(st.text(alphabet=st.characters(blacklist_categories=("Cs",))))
def test_fold_keeps_the_length_so_that_offsets_carry_over(text: str) -> None:
    nfc = normalize(text)
    assert len(fold(nfc)) == len(nfc)
    assert len(casefold_turkish(nfc)) == len(nfc)
    assert len(unify_apostrophes(nfc)) == len(nfc)


def test_normalize_drops_what_cannot_be_seen() -> None:
    assert normalize("Ku\u00adzey\u200b Kore\u00a0lideri") == "Kuzey Kore lideri"
    assert normalize("I\u0307stanbul") == "İstanbul"


def test_hash_of_a_text_ignores_case_punctuation_and_spacing_but_no_figure() -> None:
    assert hash_text("Kuzey Kore’nin  13 bin askeri") == hash_text("KUZEY KORE'NİN 13 BİN ASKERİ.")
    assert hash_text("13 bin asker") != hash_text("15 bin asker")
