"""The day that an address tells, and the numbers in addresses that tell none."""

from __future__ import annotations

from datetime import date

import pytest

from ingest.addressdates import day_of_address

LATEST = date(2025, 11, 5)


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("/2025/11/04/kuzey-kore-konteyner/", "2025-11-04"),
        ("/2019/3/4/kore", "2019-03-04"),
        ("/world/asia-pacific/2025-11-04/", "2025-11-04"),
        ("/20251104/kndr-2051234567.html", "2025-11-04"),
        ("/haber/20251104", "2025-11-04"),
        ("/view/AEN20251104006300315", "2025-11-04"),
        ("/view/AKR20251104006300504?section=nk", "2025-11-04"),
        ("/haber/2025-11-04-kuzey-kore-konteyner", "2025-11-04"),
        ("/article/20251104-kore-konteyner", "2025-11-04"),
        ("/dosya/1950-06-25-savasi", None),
        ("/dosya/2022-02-24-savasi-nasil-basladi", None),
        ("/2026/03/04/zirve", None),
        ("/2025/02/30/zirve", None),
        ("/2025/11/kore", None),
        ("/haber/202511041", None),
        ("/haber/kore-20251104123", None),
        ("/haber/20251399/kore", None),
        ("/haber/kore-4711", None),
    ],
)
def test_addresses(path: str, day: str | None) -> None:
    found = day_of_address(f"https://www.haber.example{path}", LATEST)
    assert (found.isoformat() if found else None) == day


def test_no_address_tells_no_day() -> None:
    assert day_of_address(None, LATEST) is None
