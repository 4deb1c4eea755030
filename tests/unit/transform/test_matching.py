from __future__ import annotations

import pytest

from core.text import fold
from transform.matching import Matcher, split_words


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
