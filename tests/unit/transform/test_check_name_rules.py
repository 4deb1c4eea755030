"""Rules of the names of a translation, each with sentences of our own: a good translation, and a name put in another's place."""

from __future__ import annotations

import pytest

from app.checks import load_checker
from transform.check.vocabulary import harmonize

CHECKER = load_checker("tr", "en")


def kinds(source: str, target: str) -> set[str]:
    return {p.kind for p in CHECKER.check(source, target)}


@pytest.mark.parametrize(
    ("source", "good", "bad"),
    [
        # A name that stands in the sentence already is put in the place of one that the English has no more.
        (
            "Halvorsen, Quistgaard'ın istifasını kabul etti.",
            "Halvorsen accepted Quistgaard's resignation.",
            "Quistgaard accepted Quistgaard's resignation.",
        ),
        # The glossary knows both.
        (
            "Lavrov ile Peskov toplantıya geldi; Peskov soruları yanıtladı.",
            "Lavrov and Peskov came to the meeting; Peskov answered questions.",
            "Peskov and Peskov came to the meeting; Peskov answered questions.",
        ),
        # A common English word that the Turkish has as a name.
        (
            "Maçtan sonra Wolves ile Okafor anlaştı.",
            "After the match Wolves and Okafor reached a deal.",
            "After the match Wolves and Wolves reached a deal.",
        ),
        # A Turkish ending would follow the vowels of its stem: "Pelosi" is no form of a word.
        (
            "Toplantıda Trump ile Pelosi konuştu.",
            "Trump and Pelosi spoke at the meeting.",
            "Trump and Trump spoke at the meeting.",
        ),
        # Both places stand in both texts, but one oftener and the other less often.
        (
            "Rusya, İran'ı uyardı; Rusya'nın elçisi Tahran'dan ayrıldı.",
            "Russia warned Iran; Russia's envoy left Tehran.",
            "Russia warned Iran; Iran's envoy left Tehran.",
        ),
    ],
)
def test_a_name_of_the_sentence_in_the_place_of_another(source: str, good: str, bad: str) -> None:
    assert CHECKER.check(source, good) == ()
    assert "name" in kinds(source, bad)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        # "school" is told twice, once small.
        (
            "Halvorsen okulda School of Rock filmini gösterdi.",
            "At school the teacher showed the film School of Rock.",
        ),
        # The names of a person are no counterpart to the places.
        (
            "ABD Başkanı Trump konuştu. Trump, seçim kampanyasını anlattı.",
            "U.S. President Trump spoke and told of his U.S. campaign.",
        ),
    ],
)
def test_what_is_told_oftener_is_not_always_put_in(source: str, target: str) -> None:
    assert "name" not in kinds(source, target)


@pytest.mark.parametrize(
    ("stem", "tail", "fits"),
    [
        ("mektup", "ta", True),
        ("kamu", "yu", True),
        ("saat", "i", True),
        ("kontrol", "ü", True),
        ("pelo", "si", False),
        ("pal", "u", False),
        ("meng", "a", False),
        ("ev", "de", True),
    ],
)
def test_vowel_harmony(stem: str, tail: str, fits: bool) -> None:
    assert harmonize(stem, tail) is fits
