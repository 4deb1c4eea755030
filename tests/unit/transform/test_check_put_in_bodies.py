"""A body of the target for which nothing in the source stands: "use the FBI" for "orduyu kullanmak"."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_checker
from transform.check.checker import Checker
from transform.check.model import Problem


@pytest.fixture(scope="module")
def checker() -> Checker:
    return ready_checker()


@pytest.mark.parametrize(
    ("source", "target", "body"),
    [
        (
            "Bakan, Deniz Kuvvetlerini kullanabileceklerini ifade etti.",
            "The minister said they could use the FBI.",
            "FBI",
        ),
        (
            "Bakan, ABD'nin orduyu kullanabileceğini ifade etti.",
            "The minister said the US could use the CIA.",
            "CIA",
        ),
        ("Heyet salı günü Pekin'e ulaştı.", "The NATO delegation reached Beijing on Tuesday.", "NATO"),
        ("Heyet salı günü Pekin'e ulaştı.", "The UN delegation reached Beijing on Tuesday.", "UN"),
    ],
)
def test_a_body_that_nothing_stands_for_is_told(checker: Checker, source: str, target: str, body: str) -> None:
    assert checker.check(source, target) == (Problem("name", "", body),)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Örgütün heyeti salı günü Pekin'e ulaştı.", "The UN delegation reached Beijing on Tuesday."),
        ("İttifak ülkeleri bugün toplanacak.", "NATO countries will meet today."),
        ("Federal Soruşturma Bürosu inceleme başlattı.", "The FBI launched an investigation."),
        ("Uzay ajansı roketi tanıttı.", "NASA unveiled the rocket."),
        ("Bakan, ordunun hazır olduğunu söyledi.", "The minister said the army was ready, AFP reported."),
    ],
)
def test_a_body_that_turkish_tells_by_its_kind_passes(checker: Checker, source: str, target: str) -> None:
    assert checker.check(source, target) == ()
