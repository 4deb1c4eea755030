"""What a command says whose database goes down under it: a stack that stops is no wrong address."""

from __future__ import annotations

import pytest

from core.errors import StoreUnavailableError
from load.connection import Database


def test_a_database_that_goes_down_is_not_taken_for_a_wrong_address(database: Database) -> None:
    with (
        pytest.raises(StoreUnavailableError) as told,
        database.transaction("ask") as connection,
        connection.cursor() as cursor,
    ):
        cursor.execute("SELECT pg_terminate_backend(pg_backend_pid())")
    assert "try again in a moment" in (told.value.cure or "") and "server of yours" not in (told.value.cure or "")
