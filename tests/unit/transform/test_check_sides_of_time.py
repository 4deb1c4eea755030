"""Later told for earlier, and the beginning of a period for its end."""

from __future__ import annotations

import pytest

from core.text import fold
from transform.check.sides_of_time import check_sides


@pytest.mark.parametrize(
    ("source", "target", "found"),
    [
        ("Tünel altı saat sonra açıldı.", "The tunnel was opened six hours earlier.", True),
        ("Tünel altı saat sonra açıldı.", "The tunnel was opened six hours later.", False),
        ("Tünel altı saat sonra açıldı.", "The tunnel was opened after six hours.", False),
        ("Gemi birkaç gün önce limana girdi.", "The ship entered port a few days later.", True),
        ("Gemi birkaç gün önce limana girdi.", "The ship entered port a few days ago.", False),
        # "Geçen": the period before is asked for by another word.
        (
            "İki yıl sonra, geçen ay öldü.",
            "He died last month, two years after that; a year earlier he was ill.",
            False,
        ),
        ("Köprü yıl sonuna kadar bitecek.", "The bridge will be finished by the beginning of the year.", True),
        ("Köprü yıl sonuna kadar bitecek.", "The bridge will be finished by the end of the year.", False),
        ("Heyet mart başında geldi.", "The delegation arrived in late March.", True),
        ("Heyet mart başında geldi.", "The delegation arrived in early March.", False),
        # "Kişi başına", per head, is no winter's beginning ("kışı").
        (
            "Kişi başına iki torba un, 2019'dan beri dağıtılıyor.",
            "Two sacks of flour a head have been given since late 2019.",
            False,
        ),
        ("Filmin sonunda gemi batıyor.", "At the beginning of the film the ship sinks.", True),
        ("Filmin sonunda gemi batıyor.", "At the end of the film the ship sinks.", False),
        ("İlk yarının başında öne geçtiler.", "They took the lead in the middle of the first half.", True),
        ("Haftanın ortasında yağmur bekleniyor.", "Rain is expected at the end of the week.", True),
        ("Haftanın ortasında yağmur bekleniyor.", "Rain is expected in the middle of the week.", False),
        # At last; at the head of.
        ("Sonunda, yılın ortasında anlaştılar.", "At long last they agreed in the middle of the year.", False),
        ("Heyetin başında bakan vardı.", "The minister led the delegation at the end of the row.", True),
        (
            "Heyetin başında bakan vardı.",
            "The minister was at the head of the delegation by the end of the day.",
            False,
        ),
        ("Dönem sonunda, ocak başında ayrıldı.", "He left at the start of January.", False),
    ],
)
def test_the_other_side_of_a_moment_is_a_wrong_date(source: str, target: str, found: bool) -> None:
    assert [p.kind for p in check_sides(fold(source), target.lower())] == ["date"] * found
