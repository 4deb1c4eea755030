"""Measure how many segments a second the check of translations takes on one core, by CPU time.

    python tests/benchmarks/check_speed.py [--folder ../shared/eval/mt] [--runs 3]

The folder holds newstest2019-ref.tur.txt and newstest2019-src.eng.txt (NTREX-128), line-aligned. Every run has a check
of its own, which holds nothing from the run before but what the process does (the sounds of words, compiled patterns).
The loading of what the check knows, and of the encoder's model, is not counted, and is printed apart; patterns that are
compiled when a text first needs them are counted, so that the last quarter, whose words are mostly known by then, is faster. At the end the whole command runs on one pair, on all, and on all by two processes.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from app.checks import load_checker
from core.garbage import keep_loaded


def main() -> None:
    """Print segments a second of each run."""
    parser = argparse.ArgumentParser(description=__doc__)
    default = os.environ.get("DATELINE_EVAL", str(Path(__file__).parents[2] / "../shared/eval"))
    parser.add_argument("--folder", type=Path, default=Path(default) / "mt")
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    turkish = (options.folder / "newstest2019-ref.tur.txt").read_text(encoding="utf-8").splitlines()
    english = (options.folder / "newstest2019-src.eng.txt").read_text(encoding="utf-8").splitlines()
    pairs = list(zip(turkish, english, strict=True))
    for _ in range(options.runs):
        start = time.process_time()
        checker = load_checker("tr", "en")
        checker.check(
            "Gemi fırtınada battı. Kaptan dün kurtuldu.", "Hospitals were opened in the north."
        )  # nothing alike, which loads the encoder
        keep_loaded()  # as the command does
        loaded = time.process_time()
        first = len(pairs) * 3 // 4
        flagged = sum(bool(checker.check(*pair)) for pair in pairs[:first])
        most = time.process_time()
        flagged += sum(bool(checker.check(*pair)) for pair in pairs[first:])
        done = time.process_time()
        print(
            f"loaded in {loaded - start:.1f} s; {len(pairs) / (done - loaded):.0f} segments/s, "
            f"{(len(pairs) - first) / (done - most):.0f} over the last quarter; {flagged} of {len(pairs)} flagged"
        )
    for part, workers in ((pairs[:1], 1), (pairs, 1), (pairs, 2)):
        used, taken = time_command(part, workers)
        print(
            f"`dateline check-translation --workers {workers}`, {len(part)} of them, with its start: {used:.1f} s of CPU, "
            f"{taken:.1f} s of time"
        )


def time_command(pairs: Sequence[tuple[str, str]], workers: int) -> tuple[float, float]:
    """Return the seconds of CPU, and of time, that `dateline check-translation` takes on some pairs, start and loading included."""
    lines = "".join(json.dumps({"source": source, "target": target}) + "\n" for source, target in pairs)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [str(Path(sys.executable).with_name("dateline")), "check-translation", "--workers", str(workers)]
    start = time.monotonic()
    subprocess.run(command, input=lines.encode(), stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, time.monotonic() - start


if __name__ == "__main__":
    main()
