"""`dateline memory`: translators' own work in and out, as TMX."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    help="Import and export the translation memory as TMX.\n\nExample: dateline memory import our-work.tmx",
)


@app.command("import")
def import_(
    files: Annotated[list[Path], typer.Argument(help="TMX files.")],
    source: Annotated[str, typer.Option(help="Source language.")] = "tr",
    target: Annotated[str, typer.Option(help="Target language.")] = "en",
) -> None:
    """Take translators' own segments into the memory; they are used before any engine, as "human".

    Example:  dateline memory import our-work.tmx
    """
    from app.database import open_database
    from app.jsonlines import Failures
    from app.steps.translate import import_memory
    from app.tasks import task_settings
    from core.errors import InputError

    failures = Failures("memory import")
    with open_database(task_settings()) as database:
        for path in files:
            try:
                units, changed = import_memory(database, path, source, target)
            except InputError as error:
                failures(str(error))
                continue
            print(f"{path}: {units} segments {source}→{target}, {changed} new or changed")
    raise typer.Exit(failures.exit_code)


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
