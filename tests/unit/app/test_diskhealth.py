"""The disk of the database is looked at, not that of DATELINE_HOME alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.diskhealth import examine_disks

OTHER = Path("/dev/shm")


@pytest.mark.skipif(not OTHER.is_dir(), reason="this machine has no second file system to look at")
def test_each_disk_is_told_once(tmp_path: Path) -> None:
    if OTHER.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("both lie on one disk here")
    found = examine_disks([tmp_path, tmp_path / "not" / "yet", OTHER / "data", OTHER], least=0)
    assert [one.state.split(" at ")[1] for one in found] == [str(tmp_path), str(OTHER)]
    assert not any(one.cure for one in found)


def test_a_full_disk_is_ill(tmp_path: Path) -> None:
    [found] = examine_disks([tmp_path], least=2**63)
    assert found.cure.startswith("free some space")
