"""`dateline check-translation`: what a translation says otherwise than its source."""

from __future__ import annotations

import gc
import os
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from app.jsonlines import Record, require_text, run_filter
from app.languages import language
from app.options import LINE_FILES, WORKERS
from core.garbage import keep_loaded

if TYPE_CHECKING:
    from transform.check.checker import Checker

app = typer.Typer(add_completion=False)


@app.command()
def check_translation(files: list[Path] = LINE_FILES, workers: int = WORKERS) -> None:
    """Read {"id", "source", "target"} a line, write {"id", "ok", "problems": [{"kind", "source", "target"}]}.

    "source_lang" and "target_lang" (tr, tr-TR) may be given; they default to tr and en. The kinds are described in
    docs/translation.md.

    Example:  echo '{"source": "13 bin asker", "target": "13 million troops"}' | dateline check-translation
    """
    from app.checks import load_checker, load_glossary

    gc.disable()  # while it is read: nothing of what the check knows is garbage
    glossary = load_glossary(os.environ)
    checkers: dict[tuple[str, str], Checker] = {}

    def work(record: Record) -> Record:
        langs = (language(record.get("source_lang") or "tr"), language(record.get("target_lang") or "en"))
        if langs not in checkers:
            checkers[langs] = load_checker(*langs, glossary)
            keep_loaded()
        problems = checkers[langs].check(require_text(record, "source"), require_text(record, "target"))
        return {"id": record["id"], "ok": not problems, "problems": list(problems)}

    raise typer.Exit(run_filter("check-translation", work, files=files or (), workers=workers))
