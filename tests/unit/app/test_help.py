"""Every command and group of `dateline` shows in its `--help` an example that calls it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import typer

from app.cli import app


def walk(command: Any, path: str) -> Iterator[tuple[str, str]]:
    """Yield each command's path and the text of its help."""
    yield path, command.help or ""
    if hasattr(command, "list_commands"):
        context = typer.Context(command)
        for name in command.list_commands(context):
            yield from walk(command.get_command(context, name), f"{path} {name}")


def test_every_command_and_group_has_an_example() -> None:
    helps = dict(walk(typer.main.get_command(app), "dateline"))
    assert len(helps) > 40
    assert {"dateline memory import", "dateline eval translation", "dateline rules"} <= helps.keys()
    without = [path for path, text in helps.items() if path not in text.partition("Example")[2]]
    assert without == []
