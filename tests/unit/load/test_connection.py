"""The driver's errors become ours: whether a retry can help."""

from __future__ import annotations

import psycopg2
import pytest

from core.errors import SettingsError, StoreError, StoreUnavailableError
from load.connection import Database, wrap_errors


@pytest.mark.parametrize(
    "error",
    [
        psycopg2.OperationalError("connection refused"),
        psycopg2.InterfaceError("connection already closed"),
        psycopg2.DatabaseError("server closed the connection unexpectedly\n\tThis probably means ..."),
    ],
)
def test_a_server_that_is_away_is_unavailable(error: psycopg2.Error) -> None:
    with pytest.raises(StoreUnavailableError, match="cannot load document 7"), wrap_errors("load document 7"):
        raise error


def test_what_the_server_refuses_is_no_outage() -> None:
    with pytest.raises(StoreError) as caught, wrap_errors("load document 7"):
        raise psycopg2.IntegrityError("duplicate key")
    assert not isinstance(caught.value, StoreUnavailableError)


@pytest.mark.parametrize(
    "url",
    ["mysql://u:geheim@h/b", "postgresql://u:geheim%zz@h/b", "u:geheim@h/b", "postgresql://u:geheim@h/b?nonsense=1"],
)
def test_an_address_that_cannot_be_read_is_refused_without_showing_its_password(url: str) -> None:
    with pytest.raises(SettingsError, match="address of the database cannot be read") as caught:
        Database(url).connection()
    assert "geheim" not in str(caught.value)
    assert "DATELINE_DATABASE_URL" in str(caught.value)
