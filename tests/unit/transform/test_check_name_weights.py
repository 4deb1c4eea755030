"""Names put for others, weighed by all signs together: each of them stands in true translations too."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_checker
from transform.check.name_signs import WEIGHTS

CHECKER = ready_checker()


def _is_told(source: str, wrong: str) -> bool:
    return any(p.kind == "name" for p in CHECKER.check(source, wrong))


@pytest.mark.parametrize(
    ("source", "good", "wrong"),
    [
        # A family name that is a common word too opens the sentence, so that its capital tells nothing.
        ("Çağlar, fiyatların düştüğünü söyledi.", "Çağlar said prices had fallen.", "Merkel said prices had fallen."),
        ("Çağlar, fiyatların düştüğünü söyledi.", "Çağlar said prices had fallen.", "Kang said prices had fallen."),
        ("Işık, üretimin arttığını hatırlattı.", "Işık recalled that output had grown.", "Lukashenko recalled that output had grown."),
    ],
)  # fmt: skip
def test_a_word_that_tells_nothing_in_the_place_of_one_that_nothing_tells(source: str, good: str, wrong: str) -> None:
    assert not _is_told(source, good)
    assert _is_told(source, wrong)


@pytest.mark.parametrize(
    ("source", "good"),
    [
        # A common word that opens the sentence, beside a name that English leaves unsaid.
        ("Sonra Haugland ile Ostrem sahneye çıktı.", "Later, they both went on stage."),
        # A state in short.
        ("Kaza, Missouri'nin Ferguson kentinde oldu.", "The accident happened in Ferguson, Mo."),
        # Acronyms of either language.
        ("Dokuz STK kurallara uymayı kabul etti.", "Nine NGOs agreed to abide by the rules."),
    ],
)
def test_what_true_translations_have_is_not_told(source: str, good: str) -> None:
    assert not _is_told(source, good)


def test_every_sign_that_is_found_has_a_weight() -> None:
    sides, drawn = CHECKER.names.draw("Peter Sağlam dün geldi.", "Peter Steiner came yesterday.")
    assert drawn
    assert set(WEIGHTS) == {name for c in drawn for name in {**c.signs, **CHECKER.names.weights.ask(c, sides)}}
