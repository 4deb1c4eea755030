"""What is loaded is left out of the collection of garbage, which goes on for what comes after."""

from __future__ import annotations

import gc
import subprocess
import sys


def test_what_is_loaded_is_not_looked_through_again() -> None:
    code = (
        "import gc; gc.disable(); from core.garbage import keep_loaded; keep_loaded(); "
        "print(gc.isenabled(), gc.get_freeze_count() > 1000, gc.get_threshold()[0] > 700)"
    )
    made = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert made.stdout.split() == ["True"] * 3
    assert gc.isenabled()
