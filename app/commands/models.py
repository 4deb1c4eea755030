"""`dateline models`: models for the engine `local`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    help="Get and list the models of the engine `local`.\n\nExample: dateline models get tr-en",
)


@app.command("get")
def get(
    pair: Annotated[str, typer.Argument(help="A language pair, like tr-en.")],
    origin: Annotated[str, typer.Option("--from", help="An Argos package or zip, file or address.")] = "",
    sha256: Annotated[str, typer.Option(help="The SHA-256 the package must have.")] = "",
) -> None:
    """Download a translation model; an interrupted download is resumed by the same command.

    Example:  dateline models get tr-en
    """
    from app.tasks import task_settings
    from transform.engines.models import find_package, install_model

    timeout = task_settings().timeout
    address = origin or find_package(pair, timeout=timeout)
    model = install_model(
        pair,
        address,
        _folder(),
        sha256=sha256 or None,
        timeout=timeout,
        progress=_show if sys.stderr.isatty() else _quiet,
    )
    print(f"{model.name}: {model.folder} (SHA-256 {model.sha256}); use it with DATELINE_ENGINES=memory,local")
    print("what waits for it, or was left in its own language: dateline translations retry", file=sys.stderr)


@app.command("list")
def list_() -> None:
    """List the models that are there.

    Example:  dateline models list
    """
    from transform.engines.models import list_models

    folder = _folder()
    models = list_models(folder)
    for model in models:
        print(f"{model.name}\t{'ready' if model.usable else 'incomplete'}\t{model.origin or model.folder}")
    if not models:
        print(f"no models in {folder}; dateline models get tr-en", file=sys.stderr)


def _folder() -> Path:
    import os

    from app.tasks import task_settings

    return Path(os.environ.get("DATELINE_MODELS") or task_settings().home / "models")


def _show(have: int, total: int | None) -> None:
    share = f"{have / total:4.0%} of {total >> 20} MB" if total else f"{have >> 20} MB"
    print(f"\r{share}", end="" if total is None or have < total else "\n", file=sys.stderr)


def _quiet(have: int, total: int | None) -> None:
    """Show nothing: there is no terminal."""
