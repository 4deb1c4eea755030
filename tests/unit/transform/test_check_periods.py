"""Periods told from now, and counts that are no number."""

from __future__ import annotations

import pytest

from core.text import fold
from transform.check.periods import check_day_parts, check_loose, check_periods


@pytest.mark.parametrize(
    ("source", "target", "found"),
    [
        ("Heyet bu yıl Pyongyang'a üç kez gitti.", "The delegation went to Pyongyang three times last year.", True),
        ("Heyet bu yıl Pyongyang'a üç kez gitti.", "The delegation went to Pyongyang three times this year.", False),
        ("Heyet bu yıl Pyongyang'a üç kez gitti.", "The delegation went to Pyongyang three times in 2025.", False),
        ("Görüşme bu ayın başlarında yapıldı.", "The talks were held earlier last month.", True),
        ("Görüşme bu ayın başlarında yapıldı.", "The talks were held earlier this month.", False),
        ("Geçen yılki sevkiyat önümüzdeki hafta incelenecek.", "Last year's shipment is examined next week.", False),
        ("Geçen yılki sevkiyat önümüzdeki hafta incelenecek.", "Last year's shipment is examined this week.", True),
        ("Gemi geçtiğimiz ay limana girdi.", "The ship entered port the previous month.", False),
        ("Bu ayrıntı geçen yıl öğrenildi.", "This detail became known last year; next year brings more.", False),
        ("Bu yıl ihracat arttı, geçen yıl azalmıştı.", "Exports rose this year after falling last year.", False),
    ],
)
def test_another_period_is_a_wrong_date(source: str, target: str, found: bool) -> None:
    assert bool(check_periods(fold(source), target.lower())) is found


@pytest.mark.parametrize(
    ("source", "target", "kinds"),
    [
        ("Gemi birkaç hafta önce ayrıldı.", "The ship left a few months ago.", ["unit"]),
        ("Gemi birkaç hafta önce ayrıldı.", "The ship left a few weeks ago.", []),
        ("Gemi birkaç hafta önce ayrıldı.", "The ship left weeks ago, after a few days in port.", []),
        ("Son birkaç aydır sevkiyat yok.", "There has been no shipment for several years.", ["unit"]),
        ("Yüzlerce asker yaralandı.", "Dozens of soldiers were wounded.", ["scale"]),
        ("Yüzlerce asker yaralandı.", "Hundreds of soldiers were wounded.", []),
        ("Onlarca konteyner yüklendi.", "Dozens of containers were loaded.", []),
        ("Onlarca konteyner yüklendi.", "Hundreds of containers were loaded.", ["scale"]),
        ("On binlerce mermi gönderildi.", "Tens of thousands of shells were sent.", []),
        ("Milyonlarca mermi gönderildi.", "Thousands of shells were sent.", ["scale"]),
        ("Yüzde beşi ulaştı.", "Five per mille arrived.", ["unit"]),
        ("Binde beşi ulaştı.", "Five per mille arrived.", []),
    ],
)
def test_loose_counts_are_compared_by_their_order(source: str, target: str, kinds: list[str]) -> None:
    assert [problem.kind for problem in check_loose(fold(source), target.lower())] == kinds


@pytest.mark.parametrize(
    ("source", "target", "found"),
    [
        ("Gece boyunca nöbet tuttular.", "They kept watch through the night.", False),
        ("Gece boyunca nöbet tuttular.", "They kept watch on Channel 5 through the morning.", True),
        ("Gece 3'te aradı.", "He called at 3 in the morning.", False),
        # "I am" is no hour before noon.
        ("Gece gündüz çalışıyorum.", "I am working day and night.", False),
        ("Gece gündüz çalışıyorum.", "I am working day and afternoon.", True),
    ],
)
def test_a_part_of_the_day_is_told_by_its_like(source: str, target: str, found: bool) -> None:
    assert [p.kind for p in check_day_parts(fold(source), target.lower())] == ["date"] * found
