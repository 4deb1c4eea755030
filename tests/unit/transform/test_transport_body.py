"""An engine's answer is read within its time, by the clock that is handed in."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import requests

from transform.engines.transport import _read_body


class _Dripping:
    """A body that comes in pieces."""

    def __init__(self, pieces: int) -> None:
        self._pieces = [b"x"] * pieces

    def read1(self, _: int, *, decode_content: bool) -> bytes:
        assert decode_content
        return self._pieces.pop() if self._pieces else b""


def _answer(pieces: int) -> requests.Response:
    response = requests.Response()
    response.raw = _Dripping(pieces)
    return response


def _seconds() -> Iterator[float]:
    yield from map(float, range(100))


def test_a_body_that_drips_past_its_time_is_cut_off() -> None:
    clock = _seconds()
    with pytest.raises(requests.Timeout, match="too slowly"):
        _read_body(_answer(9), 5.0, lambda: next(clock))
    clock, whole = _seconds(), _answer(4)
    _read_body(whole, 5.0, lambda: next(clock))
    assert whole.content == b"xxxx"
