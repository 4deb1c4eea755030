"""What is killed: a scheduler that forks workers that fork tasks, each task what a DAG's task calls.

    python -m tests.kills_scheduler

The processes stand to each other as Airflow's do: a killed task is started again by its worker, a killed worker by its
scheduler while the task it leaves behind runs on beside the new one, a killed scheduler by whoever watches over it.
"""

from __future__ import annotations

import importlib
import os
import sys
import time
import traceback
from collections.abc import Callable

# Loaded before the first fork, as Airflow's scheduler does.
LOADED = (
    "airflow.sdk",
    "app.steps.collect",
    "app.steps.deliver",
    "app.steps.process",
    "ingest.extraction",
    "transform.enrichment",
)
PAUSE = 0.1  # seconds between two tasks of a worker


def process() -> None:
    """The task of the DAG `process`."""
    from app.tasks import run_process

    run_process()


def deliver() -> None:
    """The task of the DAG `alert`."""
    from app.tasks import run_deliver

    run_deliver()


JOBS: tuple[Callable[[], None], ...] = (process, process, deliver, deliver)


def run_task(job: Callable[[], None]) -> None:
    """Run one task to its end in a process of its own; an error ends the task, never the worker."""
    task = os.fork()
    if task == 0:
        status = 0
        try:
            job()
        except BaseException:  # the process ends here, whatever it was
            traceback.print_exc()
            status = 1
        sys.stderr.flush()
        os._exit(status)
    os.waitpid(task, 0)


def run_worker(job: Callable[[], None], scheduler: int) -> None:
    """Run task after task for as long as the scheduler lives."""
    while os.getppid() == scheduler:
        run_task(job)
        time.sleep(PAUSE)


def main() -> None:
    """Keep one worker a job."""
    for module in LOADED:
        importlib.import_module(module)

    scheduler = os.getpid()
    workers: dict[int, Callable[[], None]] = {}
    waiting = list(JOBS)
    while True:
        for job in waiting:
            worker = os.fork()
            if worker == 0:
                run_worker(job, scheduler)
                os._exit(0)
            workers[worker] = job
        ended, _ = os.waitpid(-1, 0)
        waiting = [workers.pop(ended)]


if __name__ == "__main__":
    main()
