"""The taggers a process keeps."""

from __future__ import annotations

import shutil
from pathlib import Path

from app.taggers import keep_encoder, keep_enricher
from core.resources import seeds_path


def test_taggers_are_read_once_and_again_when_a_file_changes(tmp_path: Path) -> None:
    for name in ("topics", "gazetteer"):
        shutil.copytree(seeds_path() / name, tmp_path / name)
    first = keep_enricher(tmp_path)
    assert keep_enricher(tmp_path) is first
    arms = tmp_path / "topics" / "01_arms.toml"
    arms.write_text(arms.read_text(encoding="utf-8") + "\n# a word more\n", encoding="utf-8")
    second = keep_enricher(tmp_path)
    assert second is not first
    assert second.version != first.version


def test_a_file_put_in_is_seen(tmp_path: Path) -> None:
    for name in ("topics", "gazetteer"):
        shutil.copytree(seeds_path() / name, tmp_path / name)
    first = keep_enricher(tmp_path)
    (tmp_path / "topics" / "18_reports.toml").unlink()
    assert keep_enricher(tmp_path) is not first


def test_one_encoder_serves_the_process() -> None:
    assert keep_encoder() is keep_encoder()
