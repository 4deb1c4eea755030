"""`dateline up`: the whole pipeline on this machine, and the seed document through it."""

from __future__ import annotations

import os
import signal
import time
from contextlib import suppress
from typing import TYPE_CHECKING

import typer

from core.errors import StackError
from core.settings import Settings, read_settings

if TYPE_CHECKING:
    from app.local.stack import Running

app = typer.Typer(add_completion=False)

_SEED_SECONDS = 240.0
_TRANSLATION_SECONDS = 20.0


@app.command()
def up(
    detach: bool = typer.Option(False, "--detach", help="Return once the row is printed; leave the stack running."),
) -> None:
    """Start Postgres and Airflow here, load the seed document through them, and print its row.

    Stays in the foreground; Ctrl-C stops everything. Where the stack runs already, it is shown and left alone. Settings are DATELINE_* variables (docs/settings.md).

    Example: DATELINE_WEB_PORT=8090 dateline up --detach
    """
    from app.local import stack
    from app.local.claim import await_stop, claim_stack
    from app.settingscheck import unknown_variables, wrong_settings

    settings = read_settings(os.environ)
    # A terminal that closes, or whoever ends us, means the same as Ctrl-C.
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.default_int_handler)
    for error in wrong_settings(settings, os.environ):
        raise error
    for finding in unknown_variables(os.environ):
        typer.echo(f"dateline up: {finding.state}{f' ({finding.cure})' if finding.cure else ''}", err=True)
    stack.check_place(settings)
    await_stop(settings, typer.echo)
    with claim_stack(settings) as is_ours:
        running = stack.find_running(settings)
        if running is not None:
            _show_running(settings, running)
        elif is_ours:
            _start(settings, detach=detach)
        else:
            raise _busy(settings)


def _show_running(settings: Settings, running: Running) -> None:
    """Tell of a stack that another call started, and leave it as it is."""
    from app.local.outdated import describe_outdated

    typer.echo(
        f"the stack runs already: process {running.pid}, http://127.0.0.1:{running.port}, DATELINE_HOME={settings.home}"
    )
    if outdated := describe_outdated(running.created):
        typer.echo(f"dateline up: {outdated}", err=True)
    with suppress(KeyboardInterrupt):
        _bring_up(settings)
    typer.echo("\nthe stack runs on, as another call started it; `dateline down` stops it")


def _busy(settings: Settings) -> StackError:
    from app.local.claim import find_claimant

    return StackError(
        f"another `dateline up` (process {find_claimant(settings) or 'unknown'}) starts or stops the stack of {settings.home}",
        cure="wait until it is done, or end it with Ctrl-C where it runs; another stack needs another DATELINE_HOME",
    )


def _start(settings: Settings, *, detach: bool) -> None:
    """Start the stack, which is ours: it ends with us unless it is left to run."""
    try:
        _bring_up(settings)
        if detach:
            typer.echo("the stack runs on; `dateline down` stops it")
            return
        _watch(settings)
    except KeyboardInterrupt:
        with suppress(OSError):  # a terminal that was closed takes no more words
            typer.echo("\nstopping")
    except Exception:
        # What this call started does not outlive its failure.
        _stop(settings)
        raise
    stopped = _stop(settings)
    typer.echo(f"stopped {' and '.join(stopped) or 'nothing; it was stopped already'}")
    if detach:  # who asked for a stack that runs on has none
        raise typer.Exit(1)


def _stop(settings: Settings) -> list[str]:
    """Stop everything, to the end: who presses Ctrl-C again gets no half stopped stack."""
    from app.local import stack
    from app.local.interrupts import held_back

    stopped: list[str] = []
    with suppress(KeyboardInterrupt), held_back():
        stopped += stack.stop_stack(settings)
    return stopped


def _report(what: str, seconds: float) -> None:
    typer.echo(f"  {seconds:6.1f} s  {what}")


def _bring_up(settings: Settings) -> None:
    """Start what does not run yet, and bring the seed document through it."""
    from app.local import environment, seedrun, stack
    from app.local.leftovers import end_leftovers
    from app.tasks import inbox_path
    from core.resources import seeds_path
    from load.connection import Database
    from load.sources import count_sources

    started = time.monotonic()
    running = stack.find_running(settings)
    if running is None:
        if ended := end_leftovers(settings, stack.state_path(settings)):
            _report(f"ended {ended} processes of a stack whose supervisor was killed", time.monotonic() - started)
        stack.check_port(settings.web_port)
    server, url = stack.start_database(settings, os.environ, _report)
    if running is None:
        running = stack.start_airflow(settings, stack.prepare_environment(settings, server, url), _report)
    else:
        stack.wait_healthy(settings, running)
        _report("Airflow was running", 0.0)
    with Database(url, name="dateline up") as database:
        digest, was_known = seedrun.put_seed(seeds_path(), inbox_path(settings), database)
        row = seedrun.await_seed(database, digest, was_known, seconds=_SEED_SECONDS)
        row = seedrun.await_translation(database, row, seconds=_TRANSLATION_SECONDS)
        known_sources, on = count_sources(database)
    _print_row(row)
    known = environment.ensure_secrets(settings)
    typer.echo(f"\nup in {time.monotonic() - started:.1f} s")
    typer.echo(f"web       http://127.0.0.1:{running.port}  user {environment.WEB_USER}  password {known['password']}")
    typer.echo(f"inbox     {inbox_path(settings)}")
    hint = "" if on else "; `dateline sources check --enable` switches on those that answer"
    typer.echo(f"sources   {on} of {known_sources} on{hint}")


def _print_row(row: object) -> None:
    from app.local.seedrun import SeedRow
    from app.show import show_article

    assert isinstance(row, SeedRow)
    known = "known from an earlier start" if row.was_known else row.disposition
    typer.echo(f"\nthe seed document: article {row.article['article_id']}, version {row.article['version']} ({known})")
    for label, text in show_article(row.article):
        typer.echo(f"  {label:<12} {text}")
    typer.echo("  time")
    for label, seconds in row.seconds.items():
        typer.echo(f"    {seconds:8.3f} s  {label}")


def _watch(settings: Settings) -> None:
    """Show a status line until Ctrl-C, or until Airflow ends or is stopped.

    Raises:
        StackError: Airflow ended by itself.
    """
    import sys

    from app.local import stack
    from app.status import status_line

    typer.echo("\nCtrl-C stops everything")
    watched = stack.find_running(settings)
    while True:
        running = stack.find_running(settings)
        if running is None:
            if watched is not None and stack.was_stopped(settings, watched):
                typer.echo("\n`dateline down` stopped the stack; `dateline up` starts it again")
                return
            raise StackError(
                "Airflow ended", cure="see DATELINE_HOME/airflow/supervisor.log; `dateline up` starts it again"
            )
        watched = running
        if sys.stdout.isatty():
            sys.stdout.write(f"\r\x1b[K{status_line(settings)}")
            sys.stdout.flush()
        time.sleep(2.0)
