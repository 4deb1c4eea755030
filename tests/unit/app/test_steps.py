from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from app.database import libpq_url
from app.files import read_file
from app.steps.collect import inbox_files
from app.steps.deliver import MAX_ATTEMPTS, wait_after
from app.steps.maintain import months_between, next_month
from core.errors import InputError


def test_waits_grow_and_stay_bounded() -> None:
    waits = [wait_after(attempt) for attempt in range(1, 20)]
    assert waits == sorted(waits)
    assert waits[0] == 10
    assert waits[-1] == 3600
    assert 24 * 3600 <= sum(wait_after(attempt) for attempt in range(1, MAX_ATTEMPTS)) <= 26 * 3600


def test_a_message_that_nobody_could_record_for_months_is_still_tried() -> None:
    """The doubled wait was no number any more after 1,024 tries, and the claim of every delivery failed."""
    assert wait_after(5_000) == 3600.0


def test_months_across_a_year() -> None:
    assert months_between(date(2025, 11, 30), date(2026, 1, 1)) == [
        date(2025, 11, 1),
        date(2025, 12, 1),
        date(2026, 1, 1),
    ]
    assert next_month(date(2025, 12, 31)) == date(2026, 1, 1)


def test_the_inbox_shows_settled_files_only(tmp_path: Path) -> None:
    settled, hidden = tmp_path / "a.txt", tmp_path / ".b.partial"
    settled.write_text("x")
    hidden.write_text("x")
    (tmp_path / "folder").mkdir()
    now = settled.stat().st_mtime
    assert list(inbox_files(tmp_path, now)) == []
    assert list(inbox_files(tmp_path, now + 5)) == [settled]
    assert list(inbox_files(tmp_path / "absent", now)) == []


def test_a_large_file_is_refused_with_its_cure(tmp_path: Path) -> None:
    path = tmp_path / "big.html"
    path.write_bytes(b"x" * 2000)
    assert len(read_file(path, 2000)) == 2000
    with pytest.raises(InputError, match="DATELINE_MAX_BYTES"):
        read_file(path, 1999)
    with pytest.raises(InputError, match="cannot be read"):
        read_file(tmp_path / "absent", 10)


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg2"])
def test_any_spelling_of_the_scheme_will_do(scheme: str) -> None:
    assert libpq_url(f"{scheme}://u:p@h/d") == "postgresql://u:p@h/d"
