from __future__ import annotations

import pytest

from core.text import fold
from transform.matching import Matcher
from transform.words import split_words


def found(term: str, text: str) -> list[str]:
    return [text[hit.start : hit.end] for hit in Matcher([(term, "x")]).find(split_words(fold(text)))]


@pytest.mark.parametrize(
    ("term", "text", "words"),
    [
        ("silah", "silahlar ve SİLAHLARINI, silahı", ["silahlar", "SİLAHLARINI", "silahı"]),
        ("mühimmat", "mühimmatı mühimmatın MÜHİMMATLA", ["mühimmatı", "mühimmatın", "MÜHİMMATLA"]),
        ("destek", "desteği ve desteğinin, destekle", ["desteği", "desteğinin", "destekle"]),
        ("kapak", "kapağı", ["kapağı"]),
        ("rusya", "Rusya'ya, Rusya’nın, Rusyaya, RUSYA", ["Rusya'ya", "Rusya’nın", "Rusyaya", "RUSYA"]),
        ("kırım", "KIRIM'da Kırım", ["KIRIM'da", "Kırım"]),
        ("istihbarat", "İSTİHBARATI İstihbaratın", ["İSTİHBARATI", "İstihbaratın"]),
        (
            "asker … gönder",
            "10 bin askerini bu yıl gizlice gönderdi. Asker yok. Gönderdi.",
            ["askerini bu yıl gizlice gönderdi"],
        ),
        ("kim jong-un", "Kim Jong-un'un, KIM JONG UN", ["Kim Jong-un'un", "KIM JONG UN"]),
        ("kn-23", "KN-23'ün", ["KN-23'ün"]),
        ("солдат", "солдатами", ["солдатами"]),
        ("북한", "북한은", ["북한은"]),
        ("silah", "desilah asilahlar", []),
        ("bm", "BM'de bmw", ["BM'de"]),
    ],
)
def test_a_term_is_found_with_any_suffix(term: str, text: str, words: list[str]) -> None:
    assert found(term, text) == words


def test_a_short_russian_term_takes_case_endings_only() -> None:
    assert found("тур", "Тур, туры и туров; Турция, турист") == ["Тур", "туры", "туров"]
    assert found("рис", "риса, рисунок") == ["риса"]


def test_russian_terms_with_yo_are_found_where_e_is_written() -> None:
    assert found("сапёр", "саперы и сапёров") == ["саперы", "сапёров"]


def test_a_korean_term_of_three_syllables_is_found_within_compounds() -> None:
    matcher = Matcher([("대표단", "x"), ("전사", "x")], compounds=True)
    text = "실무대표단이 안전사고를 조사했다. 전사자"
    assert [text[hit.start : hit.end] for hit in matcher.find(split_words(text))] == ["실무대표단이", "전사자"]
    assert found("대표단", "실무대표단이") == []


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("The U.S. Treasury acted. It rained.", 2),
        ("K. Kore ve Gen. Kim geldi. Gittiler.", 2),
        ("Ещё 6 тыс. бойцов прибыли. Их ждали.", 2),
        ("It fell on Nov. 27 in Seoul.", 1),
        ("Kim geldi. Kim gitti.", 2),
    ],
)
def test_initials_titles_and_months_end_no_sentence(text: str, sentences: int) -> None:
    assert split_words(fold(text)).sentences[-1] + 1 == sentences
