"""Records shared among processes: none is lost, none changes its place, none waits for the next."""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.workers import share, usual_workers
from core.errors import InputError

_MANY = 400
_GOLDEN = Path(__file__).parents[2] / "golden/check_translation.jsonl"


def test_outcomes_keep_the_order_of_the_records_and_come_from_several_processes() -> None:
    def work(n: int) -> tuple[int, int]:
        time.sleep(0.002 if n % 7 else 0.01)  # so that a later one is often ready first
        return n * n, os.getpid()

    found = list(share(range(_MANY), work, 3))
    assert [(o.given, o.made and o.made[0]) for o in found] == [(n, n * n) for n in range(_MANY)]
    assert len({o.made[1] for o in found if o.made}) == 4  # this one, and three more


def test_a_short_input_needs_no_other_process() -> None:
    assert {o.made for o in share(range(100), lambda _: os.getpid(), 3)} == {os.getpid()}


def test_what_a_worker_had_that_was_killed_is_made_here() -> None:
    here = os.getpid()

    def work(n: int) -> int:
        if n in (150, 151, 303) and os.getpid() != here:
            os.kill(os.getpid(), signal.SIGKILL)
        return -n

    assert [o.made for o in share(range(_MANY), work, 2)] == [-n for n in range(_MANY)]


def test_an_error_stands_at_the_place_of_its_record() -> None:
    def work(n: int) -> int:
        if n % 50 == 0:
            raise InputError(f"{n} is wrong", cure="take another")
        return n

    found = list(share(range(_MANY), work, 2))
    assert [o.given for o in found if o.error] == list(range(0, _MANY, 50))
    assert str(found[350].error) == "350 is wrong (take another)"


def test_an_outcome_does_not_wait_for_the_next_record() -> None:
    more = threading.Event()

    def come() -> Iterator[int]:
        yield from range(250)
        assert more.wait(30)
        yield 250

    found = share(come(), lambda n: n, 2)
    assert [next(found).made for _ in range(250)] == list(range(250))
    more.set()
    assert [o.made for o in found] == [250]


def test_what_ends_the_input_is_raised_behind_what_came_before_it() -> None:
    def come() -> Iterator[int]:
        yield from range(200)
        raise OSError("the disk went away")

    found = share(come(), lambda n: n, 2)
    assert [next(found).made for _ in range(200)] == list(range(200))
    with pytest.raises(OSError, match="went away"):
        next(found)


def test_no_process_is_left_where_the_reader_goes_away() -> None:
    found = share(iter(range(10_000)), lambda n: n, 2)
    for _ in range(150):
        next(found)
    assert len(multiprocessing.active_children()) == 2
    found.close()  # type: ignore[attr-defined]  # a generator
    assert multiprocessing.active_children() == []


def test_the_usual_number_is_that_of_the_cores_that_are_ours() -> None:
    command = "import os; os.sched_setaffinity(0, {min(os.sched_getaffinity(0))}); import app.workers as w; print(w.usual_workers())"
    assert subprocess.run([sys.executable, "-c", command], capture_output=True, text=True).stdout == "1\n"
    assert 1 <= usual_workers() <= 4


def test_a_filter_writes_the_same_lines_with_several_workers(tmp_path: Path) -> None:
    rows = [json.loads(line) for line in _GOLDEN.read_text(encoding="utf-8").splitlines()][:180]
    lines = "".join(json.dumps({"source": row["source"], "target": row["good"]}) + "\n" for row in rows) + '{"id": 7}\n'
    command = [str(Path(sys.executable).with_name("dateline")), "check-translation", "--workers"]
    alone, shared = (subprocess.run([*command, n], input=lines, capture_output=True, text=True) for n in ("1", "3"))
    assert (alone.returncode, shared.returncode) == (1, 1)
    assert shared.stdout == alone.stdout and len(shared.stdout.splitlines()) == 180
    assert shared.stderr == alone.stderr and "line 181, id 7: 'source' is missing" in shared.stderr
