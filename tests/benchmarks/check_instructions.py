"""Count the instructions that the check of translations takes a segment: a figure that no other work on the machine changes.

    python tests/benchmarks/check_instructions.py [--folder ../shared/eval/mt] [--segments 120]

Seconds differ by a tenth from run to run on a shared machine, and by four times between machines; instructions differ by
one in a thousand, so that a step of half a hundredth can be seen. Wants Valgrind (Debian: `apt-get install valgrind`), takes
about five minutes. The folder is as for `check_speed.py`. What is loaded, and 300 other segments before, is not counted; the
segments counted are the same at every run, so that two states of the code can be compared.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from app.checks import load_checker
from core.garbage import keep_loaded

_WARM, _FIRST = 300, 1000  # how many are checked before, and the first of those that are counted
_TOTAL = re.compile(r"^totals: (\d+)", re.MULTILINE)


def main() -> None:
    """Print the instructions a segment, or be the process whose instructions are counted."""
    parser = argparse.ArgumentParser(description=__doc__)
    default = os.environ.get("DATELINE_EVAL", str(Path(__file__).parents[2] / "../shared/eval"))
    parser.add_argument("--folder", type=Path, default=Path(default) / "mt")
    parser.add_argument("--segments", type=int, default=120)
    parser.add_argument("--counted", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.counted:
        check_counted(read_pairs(options.folder), options.segments)
        return
    if shutil.which("valgrind") is None:
        sys.exit("no valgrind found: apt-get install valgrind")
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "callgrind.out"
        watch = ["valgrind", "--quiet", "--tool=callgrind", "--instr-atstart=no", f"--callgrind-out-file={out}"]
        run = [
            sys.executable,
            __file__,
            "--counted",
            "--folder",
            str(options.folder),
            "--segments",
            str(options.segments),
        ]
        # The hashes of texts, and with them the order of sets, are the same at every run.
        subprocess.run([*watch, *run], check=True, env={**os.environ, "PYTHONHASHSEED": "0"})
        counted = _TOTAL.search(out.read_text(encoding="utf-8"))
    if counted is None:
        sys.exit("valgrind counted nothing: was the process ended before its segments?")
    print(
        f"{int(counted.group(1)) / options.segments / 1e6:.2f} million instructions a segment, {options.segments} segments"
    )


def read_pairs(folder: Path) -> list[tuple[str, str]]:
    """Return the pairs of NTREX-128, Turkish first."""
    turkish = (folder / "newstest2019-ref.tur.txt").read_text(encoding="utf-8").splitlines()
    english = (folder / "newstest2019-src.eng.txt").read_text(encoding="utf-8").splitlines()
    return list(zip(turkish, english, strict=True))


def check_counted(pairs: list[tuple[str, str]], many: int) -> None:
    """Check some segments uncounted, then those that are counted."""
    checker = load_checker("tr", "en")
    keep_loaded()
    for pair in pairs[:_WARM]:
        checker.check(*pair)
    count(True)
    for pair in pairs[_FIRST : _FIRST + many]:
        checker.check(*pair)
    count(False)


def count(on: bool) -> None:
    """Have Valgrind count this process's instructions from now on, or no longer."""
    command = ["callgrind_control", "-i", "on" if on else "off", str(os.getpid())]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


if __name__ == "__main__":
    main()
