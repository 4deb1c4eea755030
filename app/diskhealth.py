"""Whether the disks have room: that of DATELINE_HOME, and that of the embedded Postgres, which for root lies elsewhere."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

from app.finding import Finding

LEAST = 2**30  # bytes free, below which a day's crawl may find no room


def examine_disks(places: Iterable[Path], *, least: int = LEAST) -> list[Finding]:
    """Look at the disk of each place, each disk once; a place that is not yet stands for the folder it will lie in."""
    found: dict[int, Finding] = {}
    for place in places:
        folder = next(path for path in (place, *place.parents) if path.exists())
        device = folder.stat().st_dev
        if device not in found:
            free = shutil.disk_usage(folder).free
            cure = "" if free > least else "free some space: nothing is stored while there is none"
            found[device] = Finding("disk", f"{free / 2**30:.1f} GiB free at {folder}", cure)
    return list(found.values())
