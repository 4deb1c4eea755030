"""The words of a rule in a text."""

from __future__ import annotations

import pytest

from alert.words import find_words


@pytest.mark.parametrize(
    ("word", "text", "found"),
    [
        ("uçak", "Uçağı düşürdüler", "Uçağı"),
        ("kitap", "iki kitabın", "kitabın"),
        ("ilaç", "ilacı", "ilacı"),
        ("kanat", "kanadında", "kanadında"),
        ("renk", "rengi", "rengi"),
        ("şehir", "şehrine", "şehrine"),
        ("şehir", "şehirde", "şehirde"),
        ("asker", "ASKERLERİNİN", "ASKERLERİNİN"),
        ("konteyner", "konteynerlerindeki", "konteynerlerindeki"),
        ("tank", "tanklarımızdan", "tanklarımızdan"),
        ("tank", "tankıdır", "tankıdır"),
        ("tank", "three tanks", "tanks"),
        ("tank", "tanker battı", None),
        ("top", "topu", "topu"),
        ("top", "toplarla", "toplarla"),
        ("top", "toplantı yapıldı", None),
        ("top", "toplum ve toplam, toplu", None),
        ("top*", "toplantı", "toplantı"),
        ("kara", "karar alındı", None),
        ("kara", "karadan", "karadan"),
        ("Çin", "Çin'in", "Çin'in"),
        ("Çin", "çinko", None),
        ("gönder", "gönderdiği", "gönderdiği"),
        ("sker", "asker", None),
        ("muhimmat", "mühimmatı", "mühimmatı"),
        ("mühimmat", "muhimmati", "muhimmati"),
        ("ucak*", "uçağı", "uçağı"),
        ("balistik fuze", "balistik füzeler", "balistik füzeler"),
        ("kurt", "Kürt", None),
        ("savaş uçağı", "savaş\nuçağını", "savaş\nuçağını"),
        ("солдат", "солдатами", "солдатами"),
        ("북한", "북한은", "북한은"),
        ("Kim Jong-un", "Kim Jong-un'un", "Kim Jong-un'un"),
        (" ", "x", None),
    ],
)
def test_a_word_is_found_with_its_suffixes(word: str, text: str, found: str | None) -> None:
    assert next((span.text for span in find_words(text, [word])), None) == found
