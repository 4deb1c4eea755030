"""The records of a filter shared among processes; what comes of them keeps their order."""

from __future__ import annotations

import itertools
import multiprocessing
import os
import queue
import signal
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Generic, TypeVar

Given = TypeVar("Given")
Made = TypeVar("Made")
_ALONE = 100  # records that the first process works at by itself: a short input needs no others, and they begin with what it has loaded
_AT_ONCE = 8  # records that a worker is sent at most; it is sent fewer where fewer wait
_AHEAD = 64  # records a worker, that are read ahead of what is yielded
_MOST = 4  # workers where the user names no number: each takes some 120 MB of its own


@dataclass(frozen=True, slots=True)
class Outcome(Generic[Given, Made]):
    """What came of a record: `made`, or the error that its work raised."""

    given: Given
    made: Made | None
    error: Exception | None = None


@dataclass(frozen=True, slots=True)
class _Lost(Generic[Given]):
    """A record that a worker had when it died."""

    given: Given


@dataclass(frozen=True, slots=True)
class _End:
    """The end of the input, or the error that ended it."""

    error: Exception | None


def usual_workers() -> int:
    """Return how many processes share the work where the user does not say: one a core that this one may use, four at most."""
    if (
        sys.platform != "linux"
    ):  # elsewhere a fork is not safe, and a process that is not forked would load everything again
        return 1
    return min(len(os.sched_getaffinity(0)), _MOST)


def share(records: Iterable[Given], work: Callable[[Given], Made], workers: int) -> Iterator[Outcome[Given, Made]]:
    """Yield what comes of each record, in their order, as soon as what came before it was yielded.

    A worker that dies is not replaced; this process works at what it had.

    Args:
        records: from the hundredth on they are read in another thread, not far ahead of what is yielded.
        work: what is done with each. Records, and what it returns or raises, are pickled.
        workers: how many processes from the hundredth record on; 1: this one alone.

    Raises:
        Exception: what the reading of the records raised.
    """
    coming = iter(records)
    for count, record in enumerate(coming, 1):
        yield _try(work, record)
        if workers > 1 and count == _ALONE:
            yield from _run(coming, work, workers)
            return


def _try(work: Callable[[Given], Made], record: Given) -> Outcome[Given, Made]:
    try:
        return Outcome(record, work(record))
    except Exception as error:  # noqa: BLE001 - whoever asked for the work gets it
        return Outcome(record, None, error)


def _run(records: Iterator[Given], work: Callable[[Given], Made], workers: int) -> Iterator[Outcome[Given, Made]]:
    fork = multiprocessing.get_context("fork")
    processes, ends = [], list[Connection]()
    # All of them before any thread begins: a fork takes one thread along, and the locks of all.
    for _ in range(workers):
        ours, theirs = fork.Pipe()
        process = fork.Process(target=_serve, args=(work, theirs, [*ends, ours]), daemon=True)
        process.start()
        theirs.close()
        ends.append(ours)
        processes.append(process)
    lines = _Lines[Given, Made](_AHEAD * workers)
    for end in ends:
        threading.Thread(target=lines.ask, args=(end,), daemon=True).start()
    threading.Thread(target=lines.read, args=(records,), daemon=True).start()
    try:
        for found in lines.write():
            yield _try(work, found.given) if isinstance(found, _Lost) else found
    finally:
        for process in processes:
            process.kill()
        for process in processes:
            process.join()


def _serve(work: Callable[[Given], Made], end: Connection, others: Iterable[Connection]) -> None:
    """Work at what comes, in a process of its own, until the other end is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # it comes to all of a terminal, and the first process ends the others
    for other in others:
        other.close()  # else they would be open as long as this process is
    while True:
        try:
            some = end.recv()
        except EOFError:
            return
        for record in some:
            outcome = _try(work, record)
            end.send((outcome.made, outcome.error))  # the record is there already


class _Lines(Generic[Given, Made]):
    """Records on their way to the workers, and what comes back, put in order."""

    def __init__(self, room: int) -> None:
        self._room = threading.Semaphore(room)
        self._waiting: queue.Queue[tuple[int, Given]] = queue.Queue()
        self._done: queue.Queue[tuple[int, Outcome[Given, Made] | _Lost[Given] | _End]] = queue.Queue()

    def read(self, records: Iterator[Given]) -> None:
        """Take records in, as far ahead as there is room."""
        number, error = 0, None
        try:
            for number, record in enumerate(records, 1):
                self._room.acquire()
                self._waiting.put((number, record))
        except Exception as raised:  # noqa: BLE001 - raised again where the outcomes are yielded
            error = raised
        self._done.put((number + 1, _End(error)))

    def ask(self, end: Connection) -> None:
        """Send a worker some records at a time, and take in what comes of each."""
        alive = True
        while True:
            some = [self._waiting.get()]
            while len(some) < _AT_ONCE and not self._waiting.empty():
                try:
                    some.append(self._waiting.get_nowait())
                except queue.Empty:  # another worker's thread was first
                    break
            try:
                if alive:
                    end.send([record for _, record in some])
                while some and alive:
                    outcome = Outcome(some[0][1], *end.recv())
                    self._done.put((some.pop(0)[0], outcome))
            except (EOFError, OSError):  # the worker was killed, by the system where memory is short
                alive = False
            for number, record in some:
                self._done.put((number, _Lost(record)))

    def write(self) -> Iterator[Outcome[Given, Made] | _Lost[Given]]:
        """Yield what is done, in the order in which it was taken in."""
        held: dict[int, Outcome[Given, Made] | _Lost[Given] | _End] = {}
        for number in itertools.count(1):
            while number not in held:
                at, found = self._done.get()
                held[at] = found
            found = held.pop(number)
            if isinstance(found, _End):
                if found.error is not None:
                    raise found.error
                return
            self._room.release()
            yield found
