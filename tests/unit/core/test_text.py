from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.text import casefold_turkish, fold, hash_text, normalize


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


def test_normalize_drops_what_cannot_be_seen() -> None:
    assert normalize("Ku\u00adzey\u200b Kore\u00a0lideri") == "Kuzey Kore lideri"
    assert normalize("I\u0307stanbul") == "İstanbul"


ANY = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from("\u00ad\u200b\u00a0\u0307i\u0131\u0130\r\n\u2028’'“\ufeff\u0327\u0323\u1112\u1161\u11ab"),
    )
)


@given(ANY)
def test_normalizing_twice_changes_nothing(text: str) -> None:
    once = normalize(text)
    assert normalize(once) == once
    assert unicodedata.is_normalized("NFC", once)


@given(ANY)
def test_what_is_kept_can_be_stored_and_seen(text: str) -> None:
    kept = normalize(text)
    kept.encode()
    assert not any(unicodedata.category(c) in {"Cc", "Cs"} for c in kept if c not in "\t\n")
    assert not {"\u00ad", "\u200b", "\u200e", "\ufeff", "\u00a0", "\u202f", "\u2028"} & set(kept)


@given(st.text("abcçğış “”‘’'\"«»„…—–-.,\n\t서울Мо"))
def test_what_is_seen_stays_as_displayed(text: str) -> None:
    assert normalize(text) == text


@given(
    st.lists(st.text("ab \u00ad\u200b", min_size=1, max_size=8), min_size=1, max_size=6),
    st.sampled_from(["\n\n", "\r\n\r\n", "\u2029", "\r\r"]),
)
def test_paragraphs_stay(paragraphs: list[str], between: str) -> None:
    assert normalize(between.join(paragraphs)).count("\n\n") == len(paragraphs) - 1


@given(st.text("abç’'‘ʼ`´＇ ", max_size=40))
def test_apostrophes_are_kept_for_display_and_one_for_matching(text: str) -> None:
    assert normalize(text) == text
    assert set(fold(text)) <= set("abç' ")


def test_odd_input_is_made_storable() -> None:
    assert normalize("a\x00b\ud800") == "ab\ufffd"
    assert normalize("i\u0307stanbul") == "istanbul"
    assert normalize("bir\r\niki\rüç") == "bir\niki\nüç"
    assert normalize("서울") == "서울"


def test_hash_of_a_text_ignores_case_punctuation_and_spacing_but_no_figure() -> None:
    assert hash_text("Kuzey Kore’nin  13 bin askeri") == hash_text("KUZEY KORE'NİN 13 BİN ASKERİ.")
    assert hash_text("13 bin asker") != hash_text("15 bin asker")
