"""`dateline memory`: translators' own work in and out, as TMX."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from textwrap import shorten
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from core.settings import Settings
    from load.connection import Database
    from transform.tmx import Choice, Unit

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    help="Import and export the translation memory as TMX.\n\nExample: dateline memory import our-work.tmx",
)


_TOLD = 5  # sentences with several targets that are named
_RENEWING = 60.0  # seconds


@app.command("import")
def import_(
    files: Annotated[list[Path], typer.Argument(help="TMX files.")],
    source: Annotated[str, typer.Option(help="Source language, as tr or tr-TR.")] = "tr",
    target: Annotated[str, typer.Option(help="Target language, as en or en-GB.")] = "en",
) -> None:
    """Take translators' own segments into the memory; they are used before any engine, as "human".

    Articles that were translated already are renewed with them, no engine asked: for a minute here, the rest by the translate task.
    Codes of the document a segment comes from (bpt, ept, ph, it, ut) are left out. Of several targets for one sentence, in all the
    files together, the one changed last is taken (changedate, else creationdate), of equals the later one; of those that change the
    memory the first five are named. What was changed before the memory's own target is left, and counted; without a time it is taken.
    A time to come counts as now, with a warning.

    Example:  dateline memory import our-work.tmx
    """
    from app.checks import load_glossary
    from app.database import open_database
    from app.jsonlines import Failures
    from app.languages import language
    from app.steps.memory import import_units, read_units
    from app.tasks import task_settings
    from core.clock import utc_now
    from core.errors import InputError

    pair = language(source), language(target)
    glossary = load_glossary(os.environ)
    failures = Failures("memory import")
    settings = task_settings()
    read: dict[Path, list[Unit]] = {}
    for path in files:
        try:
            read[path] = read_units(path, *pair)
        except InputError as error:
            failures(str(error))
    with open_database(settings) as database:
        given = [unit for units in read.values() for unit in units]
        done = import_units(database, given, glossary.version, now=utc_now())
        for path in read:
            if early := [unit for unit in done.early if unit.file == str(path)]:
                print(f"dateline memory import: warning: {_tell_early(early)}", file=sys.stderr)
        for choice in done.choices[:_TOLD]:
            print(f"dateline memory import: warning: {_tell(choice)}", file=sys.stderr)
        if (more := len(done.choices) - _TOLD) > 0:
            print(f"dateline memory import: warning: {more} more sentences have several targets", file=sys.stderr)
        for path, units in read.items():
            told = f"{path}: {len(units)} segments {'→'.join(pair)}, {done.changed.get(str(path), 0)} new or changed"
            older = done.older.get(str(path), 0)
            print(told + (f", {older} left: the memory's were changed later" if older else ""))
        if done.renewing or done.woken:
            print(_renew(database, settings, woken=done.woken))
    raise typer.Exit(failures.exit_code)


def _renew(database: Database, settings: Settings, *, woken: int) -> str:
    """Renew the articles that were translated before; says how many, and what is left to do."""
    from app.steps.translate import renew_articles
    from app.steps.translator import make_translate_tools
    from core.resources import seeds_path
    from load.translations import count_renewals

    renewed = renew_articles(database, make_translate_tools(settings, os.environ, seeds_path()), budget=_RENEWING)
    told = [f"{renewed} translated articles renewed"]
    if left := count_renewals(database):
        told.append(f"{left} more by the next runs of the task translate")
    if woken:
        told.append(f"{woken} that wait are tried again")
    return ", ".join(told)


def _tell(choice: Choice) -> str:
    """Say which target of a sentence was taken, and where the others stand."""
    taken, left = choice.taken, choice.left
    first = min(left, key=lambda unit: unit.line)
    why = f"changed last, {taken.changed}" if taken.changed > max(u.changed for u in left) else "the later one"

    def place(unit: Unit) -> str:
        return f"line {unit.line}" + (f" of {unit.file}" if unit.file != first.file else "")

    return (
        f"{first.file}:{first.line}: {shorten(taken.source, 60, placeholder=' …')!r} has several targets; "
        f"taken is {place(taken)} ({why}), left {', '.join(place(unit) for unit in left)}"
    )


def _tell_early(early: list[Unit]) -> str:
    """Say of a file's units which tell a time to come."""
    latest, many = max(unit.changed for unit in early), len(early) > 1
    first = min(early, key=lambda unit: unit.line)
    return (
        f"{first.file}:{first.line}: {len(early)} segment{'s tell' if many else ' tells'} a time to come"
        f" ({'up to ' if many else ''}{latest}); {'they count' if many else 'it counts'} as changed now"
    )


@app.command("export")
def export(file: Annotated[Path, typer.Argument(help="The TMX file to write.")]) -> None:
    """Write the memory as TMX: of each sentence a translator's target, else the best one the check found no fault in.

    Example:  dateline memory export memory.tmx
    """
    from app.database import open_database
    from app.files import replace_file
    from app.tasks import task_settings
    from core.clock import utc_now
    from load.memory import export_segments
    from transform.tmx import Unit, write_tmx

    with open_database(task_settings()) as database:
        rows = export_segments(database)
    units = (
        Unit(r["source"], r["target"], r["source_lang"], r["target_lang"], r["engine"], r["changed"]) for r in rows
    )
    with replace_file(file) as out:
        count = write_tmx(units, out, created=utc_now())
    print(f"{file}: {count} segments")
