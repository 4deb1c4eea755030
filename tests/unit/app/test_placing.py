"""An article is decided anew where others moved what it belongs to."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from app.steps.placing import MOVES, REFUSALS, decide_anew
from core.errors import DatelineError, StoreConflictError, StoreError, StoreUnavailableError
from load.places import PlacesMovedError


def failing(errors: Iterator[Exception]) -> Callable[[], str]:
    """A transaction that raises these, then ends well."""

    def decide() -> str:
        for error in errors:
            raise error
        return "loaded"

    return decide


@pytest.mark.parametrize(
    ("errors", "waits"),
    [
        ([], []),
        ([PlacesMovedError("a story")] * 3, [0.01, 0.02, 0.03]),
        ([StoreError("refused", cure="-"), PlacesMovedError("a story")], [0.01, 0.02]),
    ],
)
def test_it_is_tried_again_after_a_longer_wait_each_time(errors: list[Exception], waits: list[float]) -> None:
    waited: list[float] = []
    assert decide_anew(failing(iter(errors)), waited.append) == "loaded"
    assert waited == pytest.approx(waits)


@pytest.mark.parametrize(
    ("error", "tries"),
    [
        (PlacesMovedError("a story"), MOVES),
        (StoreConflictError("deadlock", cure="-"), MOVES),
        (StoreError("refused", cure="-"), REFUSALS),
        (StoreUnavailableError("gone", cure="-"), 1),
        (DatelineError("wrong", cure="-"), 1),
    ],
)
def test_it_gives_up_with_the_error_as_it_came(error: Exception, tries: int) -> None:
    waited: list[float] = []
    with pytest.raises(type(error)):
        decide_anew(failing(iter([error] * 100)), waited.append)
    assert len(waited) == tries - 1
