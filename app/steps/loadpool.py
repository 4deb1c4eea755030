"""Several processes that load history side by side, each over a connection of its own.

One process keeps one core busy at most, and threads of one wait for each other at every line of Python. A loader has one
batch at a time: when it answers it gets the next, so that a slow one holds up nobody.
"""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from multiprocessing.connection import Connection as Pipe
from multiprocessing.connection import wait

from app.steps.loading import Done, History, Line, Loader, rare_collections
from core.errors import DatelineError, StackError
from load.connection import Database

Job = tuple[list[Line], datetime]


@contextmanager
def open_loaders(url: str, history: History, count: int) -> Iterator[Callable[[Iterable[Job]], Iterator[Done]]]:
    """Start loading processes and give the function that shares batches out among them; they end with the block.

    Where the block is left early (an error, Ctrl-C) each process ends its batch first. One whose parent is gone ends by itself.
    """
    # Not forked: a copy of this process would hold its connections and the other loaders' pipes open.
    context = multiprocessing.get_context("spawn")
    pipes: list[Pipe] = []
    processes = []
    try:
        for _ in range(count):
            ours, theirs = context.Pipe()
            pipes.append(ours)
            process = context.Process(target=_serve, args=(theirs, url, history), daemon=True)
            process.start()
            processes.append(process)
            theirs.close()
        yield partial(_share, pipes)
    finally:
        for pipe in pipes:
            pipe.close()
        for process in processes:
            process.join()


def _share(pipes: list[Pipe], jobs: Iterable[Job]) -> Iterator[Done]:
    """Yield what became of each batch as it comes, in no order.

    Raises:
        DatelineError: what a loader met.
        StackError: a loader is gone without an answer.
    """
    stream, busy = iter(jobs), set(pipes)
    for pipe in pipes:
        _give_next(pipe, stream, busy)
    while busy:
        ready = wait(list(busy))
        for pipe in [pipe for pipe in pipes if pipe in ready]:
            done = _receive(pipe)
            _give_next(pipe, stream, busy)
            yield done


def _give_next(pipe: Pipe, jobs: Iterator[Job], busy: set[Pipe]) -> None:
    job = next(jobs, None)
    if job is None:
        busy.discard(pipe)
        return
    try:
        pipe.send(job)
    except OSError as error:
        raise _lost() from error


def _receive(pipe: Pipe) -> Done:
    try:
        answer = pipe.recv()
    except (EOFError, OSError) as error:
        raise _lost() from error
    if isinstance(answer, DatelineError):
        raise answer
    assert isinstance(answer, Done)
    return answer


def _lost() -> StackError:
    return StackError(
        "a loading process ended in mid-work",
        cure="was it killed, or is memory short? Run the same again: what is loaded is skipped (`--processes 1` needs least)",
    )


def _serve(pipe: Pipe, url: str, history: History) -> None:
    """Load the batches that come until the pipe is closed. An error of ours is the answer to its batch."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to all; the parent closes the pipe
    with Database(url, name="dateline backfill") as database, rare_collections():
        loader = Loader(database, history)
        while (job := _await(pipe)) is not None:
            answer: Done | DatelineError
            try:
                answer = loader.load(*job)
            except DatelineError as error:
                answer = error
            try:
                pipe.send(answer)
            except OSError:  # nobody waits for it any more; the batch is loaded
                return


def _await(pipe: Pipe) -> Job | None:
    try:
        job: Job = pipe.recv()
    except (EOFError, OSError):
        return None
    return job
