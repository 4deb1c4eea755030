"""A stop that comes in the middle of a block is there when the block is over."""

from __future__ import annotations

import signal
import threading

import pytest

from core.interrupts import hold_interrupts


class Stopped(Exception):
    pass


@pytest.fixture
def stops() -> object:
    def stop(*_: object) -> None:
        raise Stopped

    before = {number: signal.signal(number, stop) for number in (signal.SIGTERM, signal.SIGALRM)}
    yield stop
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGALRM])
def test_a_stop_waits_for_the_end_of_the_block(stops: object, number: int) -> None:
    done = []
    with pytest.raises(Stopped), hold_interrupts():
        signal.raise_signal(number)
        done.append("all of it")
    assert done == ["all of it"]
    assert signal.getsignal(number) is stops


def test_an_error_of_the_block_is_not_lost_behind_the_stop(stops: object) -> None:
    with pytest.raises(Stopped) as ended, hold_interrupts():
        signal.raise_signal(signal.SIGTERM)
        raise ValueError("in the block")
    assert isinstance(ended.value.__context__, ValueError)


def test_in_another_thread_nothing_is_held() -> None:
    ran = []

    def work() -> None:
        with hold_interrupts():
            ran.append(signal.getsignal(signal.SIGTERM))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert ran == [signal.getsignal(signal.SIGTERM)]
