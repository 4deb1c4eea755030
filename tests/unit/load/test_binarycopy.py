"""Values as Postgres' receive functions take them; whole rows are compared in tests/integration/test_backfill.py."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from core.errors import StoreError
from load import binarycopy as as_


def test_times_and_days_count_from_2000_whatever_the_zone() -> None:
    istanbul = timezone(timedelta(hours=3))
    assert as_.timestamptz(datetime(2000, 1, 1, 3, 0, 0, 7, tzinfo=istanbul)) == b"\0\0\0\x08" + (7).to_bytes(8, "big")
    assert as_.timestamptz(datetime(1999, 12, 31, 23, 59, 59, tzinfo=UTC))[4:] == (-1_000_000).to_bytes(
        8, "big", signed=True
    )
    assert as_.day(date(2000, 1, 2)) == b"\0\0\0\x04\0\0\0\x01"


def test_texts_hold_no_nul_and_nothing_is_null() -> None:
    assert as_.text("a\x00ş") == b"\0\0\0\x03a\xc5\x9f"
    assert as_.text(None) == as_.bigint(None) == as_.day(None) == as_.timestamptz(None) == b"\xff\xff\xff\xff"


@pytest.mark.parametrize("row", [(2**31, "a"), (1, "\ud800"), ("1", "a")])
def test_a_value_that_fits_no_column_is_named_with_its_table(row: tuple[object, object]) -> None:
    with pytest.raises(StoreError, match="COPY tag"):
        as_.Target("tag", number=as_.integer, name=as_.text).encode([row])
