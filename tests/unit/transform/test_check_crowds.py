"""Amounts in words that one text alone tells."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_checker
from transform.check.checker import Checker


@pytest.fixture(scope="module")
def checker() -> Checker:
    return ready_checker()


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Kuzey Kore asker gönderdi.", "North Korea sent hundreds of soldiers."),
        ("Kuzey Kore asker gönderdi.", "North Korea sent tens of thousands of soldiers."),
        ("Rusya cepheye füze yığdı.", "Russia massed dozens of missiles at the front."),
        ("Kuzey Kore yüzlerce asker gönderdi.", "North Korea sent soldiers."),
        ("Kuzey Kore onlarca general gönderdi.", "North Korea sent generals."),
        ("Rusya bu yıl mermi üretimini artırdı.", "Russia increased shell production tenfold this year."),
        ("Rusya bu yıl mermi üretimini artırdı.", "Russia increased shell production by a third this year."),
    ],
)
def test_an_amount_of_one_text_alone_is_told(checker: Checker, source: str, target: str) -> None:
    assert [problem.kind for problem in checker.check(source, target)] == ["number"]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Kuzey Kore çok sayıda asker gönderdi.", "North Korea sent thousands of soldiers."),
        ("Kuzey Kore binlerce asker gönderdi.", "North Korea sent troops by the thousand."),
        ("Kuzey Kore yüzlerce asker gönderdi.", "North Korea sent a large number of soldiers."),
        ("Kalabalık meydanı doldurdu.", "Thousands of people filled the square."),
        ("Rusya üretimini on katına çıkardı.", "Russia increased its production tenfold."),
        ("Rusya üretimini üçte bir artırdı.", "Russia increased its production by a third."),
    ],
)
def test_an_amount_that_both_tell_passes(checker: Checker, source: str, target: str) -> None:
    assert checker.check(source, target) == ()
