"""The command line `dateline`: each command is a module of its own, imported only when it is called for."""

from __future__ import annotations

import difflib
import importlib
import io
import os
import select
import sys
from typing import Any

import typer
from typer.core import TyperGroup

from core.errors import DatelineError, UsageError

# name → (module, one line for the list). A module holds `app`, a typer.Typer.
COMMANDS: dict[str, tuple[str, str]] = {
    "up": ("app.commands.up", "Start everything on this machine and load the seed document."),
    "down": ("app.commands.down", "Stop what `up` started."),
    "status": ("app.commands.status", "Tell what runs and how many documents stand where."),
    "doctor": ("app.commands.doctor", "Examine versions, database, ports, disk; each ill finding with its cure."),
    "ingest": ("app.commands.ingest", "Store files and pages as documents; Airflow loads them."),
    "extract": ("app.commands.extract", "Extract articles from pages and wire text."),
    "enrich": ("app.commands.enrich", "Find language, dateline, topics, entities and figures in texts."),
    "parse-feed": ("app.commands.parse_feed", "Print the items of feeds."),
    "fetch": ("app.commands.fetch", "Fetch pages."),
    "sources": ("app.commands.sources", "List, find, check, enable and disable sources; tell how they fare; OPML."),
    "backfill": ("app.commands.backfill", "Load history in bulk from JSON lines."),
    "search": ("app.commands.search", "Search stored articles by their words, in Turkish and in English."),
    "show": ("app.commands.show", "Show stored articles: what was found in each, its text and its English."),
    "export": ("app.commands.export", "Write the warehouse's views as CSV or Parquet, a file a month."),
    "marts": ("app.commands.marts", "List the warehouse's views; refresh the materialized ones."),
    "maintain": ("app.commands.maintain", "Make and drop monthly partitions, vacuum, refresh views, tell sizes."),
    "alerts": ("app.commands.alerts", "List the alerts and their deliveries; retry failed ones."),
    "stories": ("app.commands.stories", "List stories; show one with its copies, origins and edits."),
    "rules": ("app.commands.rules", "List, add, try, enable and disable alert rules."),
    "serve-feed": ("app.commands.serve_feed", "Serve alerts as RSS and Atom, or write them to a file."),
    "replay": ("app.commands.replay", "Run a stage again over stored documents."),
    "translations": ("app.commands.translations", "Tell how translations and engines stand; try what waits again."),
    "memory": ("app.commands.memory", "Import and export translators' own work as TMX."),
    "models": ("app.commands.models", "Get and list models for the engine `local`."),
    "cluster": ("app.commands.cluster", "Find copies and stories among articles."),
    "bench": ("app.commands.bench", "Measure how fast pages become rows here, by stage."),
    "eval": ("app.commands.eval", "Measure taggers and translation engines on your own data."),
    "topics": ("app.commands.topics", "List the topics, try a topic file on stored articles, check topic files."),
    "disagreements": ("app.commands.disagreements", "Show where articles and their translations say different things."),
    "check-translation": ("app.commands.check_translation", "Say what a translation says otherwise than its source."),
}


class _LazyGroup(TyperGroup):
    """A group whose commands are imported on demand: `dateline enrich` does not pay for Airflow or Postgres."""

    def list_commands(self, ctx: Any) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        if cmd_name not in COMMANDS:
            near = difflib.get_close_matches(cmd_name, COMMANDS, 1)
            if near:
                raise UsageError(f"there is no command {cmd_name!r}", cure=f"did you mean {near[0]!r}?")
            return None
        module, line = COMMANDS[cmd_name]
        command = typer.main.get_command(importlib.import_module(module).app)
        command.name = cmd_name
        command.short_help = line
        return command

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            if not _is_left_by_reader():
                raise
            # The reader (head, less) has what it wants: no input failed.
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            sys.exit(0)


def _is_left_by_reader() -> bool:
    """Tell whether nobody reads standard output any more, and not the other end of a connection broke."""
    watch = select.poll()
    watch.register(1, select.POLLOUT)
    return any(events & select.POLLERR for _, events in watch.poll(0))


app = typer.Typer(cls=_LazyGroup, no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)


@app.callback()
def root() -> None:
    """Dateline watches the world's press for news on North Korea and Russia.

    Every stage is also a Unix filter: JSON lines in, JSON lines out.
    Exit code 0: success; 1: some input failed, each named on standard error; 2: usage.

    Example: dateline ingest article.txt; dateline COMMAND --help shows what a command does, with an example.
    """


def main() -> Any:
    """Run the command line; every error of ours becomes one clear line, never a traceback."""
    try:
        _settle_streams()
        try:
            sys.exit(app(standalone_mode=True))
        finally:
            _flush()
    except UsageError as error:
        print(f"dateline: {error}", file=sys.stderr)
        sys.exit(2)
    except DatelineError as error:
        print(f"dateline: {error}", file=sys.stderr)
        sys.exit(1)
    except UnicodeEncodeError as error:
        if not any(0xDC80 <= ord(letter) <= 0xDCFF for letter in error.object[error.start : error.end]):
            raise
        # A byte of the command line that is no letter where it was typed, and that a database or address cannot hold.
        what = error.object[:80].encode(errors="surrogateescape")
        cure = "type it as UTF-8, where the locale is one of UTF-8, as LANG=C.UTF-8 is"
        print(f"dateline: {what!r} is no text in this locale ({cure})", file=sys.stderr)
        sys.exit(2)
    except OSError as error:
        # A folder that cannot be written, a file that went away: the system's own words and the path.
        print(f"dateline: {error.filename or 'input or output'}: {error.strerror or error}", file=sys.stderr)
        sys.exit(1)


def _settle_streams() -> None:
    """Write UTF-8 into files and pipes whatever the locale says, as readers of JSON expect; a terminal has what it can show."""
    out = sys.stdout
    if isinstance(out, io.TextIOWrapper):
        if not out.isatty():
            out.reconfigure(encoding="utf-8")
        elif out.errors == "strict":
            out.reconfigure(errors="backslashreplace")


def _flush() -> None:
    """Write what standard output still holds, and let go of it where that fails: Python would try, and fail, once more at its end."""
    try:
        sys.stdout.flush()
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        if not isinstance(error, BrokenPipeError):
            raise
