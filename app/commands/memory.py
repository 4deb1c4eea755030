"""`dateline memory`: translators' own work in and out, as TMX."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from textwrap import shorten
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from transform.tmx import Choice

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    help="Import and export the translation memory as TMX.\n\nExample: dateline memory import our-work.tmx",
)


_TOLD = 5  # sentences with several targets that are named for each file


@app.command("import")
def import_(
    files: Annotated[list[Path], typer.Argument(help="TMX files.")],
    source: Annotated[str, typer.Option(help="Source language, as tr or tr-TR.")] = "tr",
    target: Annotated[str, typer.Option(help="Target language, as en or en-GB.")] = "en",
) -> None:
    """Take translators' own segments into the memory; they are used before any engine, as "human".

    Codes of the document a segment comes from (bpt, ept, ph, it, ut) are left out. Of several targets for one sentence the one
    changed last is taken (changedate, else creationdate), of equals the later in the file; the first five of these are named.

    Example:  dateline memory import our-work.tmx
    """
    from app.checks import load_glossary
    from app.database import open_database
    from app.jsonlines import Failures
    from app.languages import language
    from app.steps.translate import import_memory
    from app.tasks import task_settings
    from core.errors import InputError

    pair = language(source), language(target)
    glossary = load_glossary(os.environ)
    failures = Failures("memory import")
    with open_database(task_settings()) as database:
        for path in files:
            try:
                done = import_memory(database, path, *pair, glossary=glossary)
            except InputError as error:
                failures(str(error))
                continue
            for choice in done.choices[:_TOLD]:
                print(f"dateline memory import: warning: {_tell(path, choice)}", file=sys.stderr)
            if len(done.choices) > _TOLD:
                more = len(done.choices) - _TOLD
                print(
                    f"dateline memory import: warning: {path}: {more} more sentences have several targets",
                    file=sys.stderr,
                )
            several = f", {len(done.choices)} with several targets" if done.choices else ""
            print(f"{path}: {done.units} segments {'→'.join(pair)}, {done.changed} new or changed{several}")
    raise typer.Exit(failures.exit_code)


def _tell(path: Path, choice: Choice) -> str:
    """Say which target of a sentence was taken, and where the others stand."""
    taken, first = choice.taken, min(choice.left, key=lambda unit: unit.line)
    why = f"changed last, {taken.changed}" if taken.changed > max(u.changed for u in choice.left) else "the later one"
    return (
        f"{path}:{first.line}: {shorten(taken.source, 60, placeholder=' …')!r} has several targets; "
        f"taken is line {taken.line} ({why}), left line {', '.join(str(unit.line) for unit in choice.left)}"
    )


@app.command("export")
def export(file: Annotated[Path, typer.Argument(help="The TMX file to write.")]) -> None:
    """Write the memory as TMX: of each sentence a translator's target, else the best one the check found no fault in.

    Example:  dateline memory export memory.tmx
    """
    from app.database import open_database
    from app.tasks import task_settings
    from core.clock import utc_now
    from core.errors import InputError
    from load.translations import export_segments
    from transform.tmx import Unit, write_tmx

    with open_database(task_settings()) as database:
        rows = export_segments(database)
    units = (Unit(r["source"], r["target"], r["source_lang"], r["target_lang"], r["engine"]) for r in rows)
    try:
        with file.open("wb") as out:
            count = write_tmx(units, out, created=utc_now())
    except OSError as error:
        raise InputError(f"{file} cannot be written: {error.strerror}") from None
    print(f"{file}: {count} segments")
