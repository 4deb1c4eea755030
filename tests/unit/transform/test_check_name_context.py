"""Where a word with a capital stands in its sentence, and what that says of a name put for another."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_checker
from transform.check.name_context import owns_verb, stands_alone

CHECKER = ready_checker()


@pytest.mark.parametrize(
    ("text", "word", "alone"),
    [
        ("The ferry left for Kalima on Monday.", "Kalima", True),
        ("The Supreme Court met.", "Court", False),
        ("They asked Judge Orlan about it.", "Orlan", False),
        ("Orlan spoke first.", "Orlan", False),
        ("Dün feribot Kalima'ya gitti.", "Kalima", True),
    ],
)
def test_a_capital_among_small_words(text: str, word: str, *, alone: bool) -> None:
    assert stands_alone(text, text.index(word), word) is alone


def test_the_subject_of_a_verb_and_who_speaks() -> None:
    assert owns_verb("Later Orlan refused the offer.", 6, "Orlan")
    assert owns_verb('"We left early," said Orlan.', 22, "Orlan")
    assert not owns_verb("They left for Orlan.", 14, "Orlan")


@pytest.mark.parametrize(
    ("source", "good", "bad"),
    [
        ("Gemi öğleden sonra Kalima'ya ulaştı.", "The ship reached Kalima in the afternoon.", ("Kalima", "Bishop")),
        ("Ödül bu yıl Rostal adlı ressama verildi.", "This year the prize went to a painter called Rostal.",
         ("Rostal", "Porter")),
    ],
)  # fmt: skip
def test_a_name_that_is_a_common_word_too_in_the_place_of_another(source: str, good: str, bad: tuple[str, str]) -> None:
    assert CHECKER.check(source, good) == ()
    assert "name" in {p.kind for p in CHECKER.check(source, good.replace(*bad))}
