"""Source definitions: seeds/sources.toml and the user's own files; every bad line is named and every good entry kept."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.errors import SettingsError
from ingest.sourcekeys import CHECKS, REQUIRED, WrongError, nearest

_HEADER = re.compile(r"^\s*\[{1,2}([^\[\],=]*)\]{1,2}\s*(?:#.*)?$")
_KEY = re.compile(r"""^\s*(["']?)([\w.-]+)\1\s*=""")
_AT = re.compile(r"\s*\(at (?:line (\d+), column \d+|end of document)\)")


@dataclass(frozen=True, slots=True)
class SourceDefinition:
    """A place that publishes, as its file or its user describes it; one address that is polled."""

    id: str
    name: str
    kind: str
    url: str
    language: str | None  # ISO 639-1; None: not known, told article by article
    home: str | None = None
    country: str | None = None  # ISO 3166-1 alpha-2; None for an international body
    owner: str | None = None
    alignment: str | None = None  # as commonly described: state agency, pro-government, opposition, independent, …
    tier: int = 3  # 1 is best; what `max_tier` of a rule asks for
    selector: str | None = None  # CSS selector of the links on a listing page
    poll_seconds: int | None = None
    found: str | None = None  # where the address comes from

    def row(self) -> dict[str, Any]:
        """Return the definition as `load.sources` takes it."""
        extra = {"selector": self.selector, "poll_seconds": self.poll_seconds, "found": self.found}
        return {
            "key": self.id, "name": self.name, "kind": self.kind, "url": self.url, "home": self.home,
            "language": self.language, "country": self.country, "owner": self.owner, "alignment": self.alignment,
            "tier": self.tier, "settings": {name: value for name, value in extra.items() if value is not None},
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class SourceProblem:
    """One bad line of a sources file."""

    file: str
    line: int
    key: str
    what: str
    cure: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.key}: {self.what}; {self.cure}"


def read_sources(path: Path) -> tuple[tuple[SourceDefinition, ...], tuple[SourceProblem, ...]]:
    """Read a TOML file of `[[source]]` tables: the good ones, and what is wrong with the others, in the file's order.

    Raises:
        SettingsError: the file cannot be read, or is not UTF-8.
    """
    try:
        raw = path.read_bytes()
        text = raw.decode("utf-8-sig")
    except OSError as error:
        raise SettingsError(f"{path}: cannot be read: {error.strerror}", cure="check the path") from error
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise SettingsError(
            f"{path}:{line}: byte {raw[error.start]:#04x} is not UTF-8", cure="save as UTF-8"
        ) from error
    return parse_sources(text, str(path))


def parse_sources(text: str, file: str) -> tuple[tuple[SourceDefinition, ...], tuple[SourceProblem, ...]]:
    """Parse the text of a sources file.

    Each `[[source]]` table is parsed by itself, so that a syntax error costs that one table only.

    Args:
        text: the TOML.
        file: names the file in the problems.
    """
    good: list[SourceDefinition] = []
    problems: list[SourceProblem] = []
    taken: dict[tuple[str, str], tuple[int, str]] = {}  # ("id" | "url", value) → where it stands already
    for start, header, lines in _split(text):
        block = _Block(file, start, lines)
        table = block.parse(header)
        found = None if table is None else check_source(table, block.problem)
        if found is not None and not block.problems:
            for key, value in (("id", found.id), ("url", found.url)):
                if (key, value) in taken:
                    line, other = taken[key, value]
                    block.problem(key, f"{value!r} stands in line {line} already ({other})", "remove one of the two")
        if found is not None and not block.problems:
            taken |= {
                (key, value): (block.line_of(key), found.id) for key, value in (("id", found.id), ("url", found.url))
            }
            good.append(found)
        problems += block.problems
    return tuple(good), tuple(sorted(problems, key=lambda problem: problem.line))


def _split(text: str) -> Iterable[tuple[int, str | None, list[str]]]:
    """Yield (number of the first line, header or None, lines) of each table, and of what stands before the first."""
    start, header, lines = 1, None, list[str]()
    for number, line in enumerate(text.split("\n"), 1):
        match = _HEADER.match(line)
        if match:
            yield start, header, lines
            start, header, lines = number, line.strip().split("#")[0].strip(), []
        lines.append(line.rstrip("\r"))
    yield start, header, lines


class _Block:
    """One table of the file: its text, where it starts, and what is wrong with it."""

    def __init__(self, file: str, start: int, lines: list[str]) -> None:
        self.file = file
        self.start = start
        self.lines = lines
        self.problems: list[SourceProblem] = []

    def parse(self, header: str | None) -> dict[str, Any] | None:
        """Return the keys of a `[[source]]` table; None, with its problems noted, for anything else."""
        try:
            content = tomllib.loads("\n" * (self.start - 1) + "\n".join(self.lines))
        except tomllib.TOMLDecodeError as error:
            self._note_syntax(str(error))
            return None
        if header is None:
            for key in content:
                self.problem(key, "stands before the first [[source]]", "move it below a [[source]] line")
            return None
        if header.replace(" ", "") != "[[source]]":
            self.problem(header, "is no [[source]] table", "write each source as [[source]]", line=self.start)
            return None
        return dict(content["source"][0])

    def _note_syntax(self, message: str) -> None:
        at = _AT.search(message)
        # A text that is never closed runs to the end; what is wrong is where it began.
        telling = [n for n, line in enumerate(self.lines) if '"""' in line or "'''" in line]
        last = self.start + max(telling or [n for n, line in enumerate(self.lines) if line.strip()], default=0)
        line = int(at.group(1)) if at and at.group(1) else last
        match = _KEY.match(self.lines[line - self.start]) if line - self.start < len(self.lines) else None
        what = _AT.sub("", message).strip().replace("Illegal character '\\n'", "Its quotes are not closed")
        self.problem(
            match.group(2) if match else "TOML",
            f"cannot be read: {what[:1].lower()}{what[1:]}",
            'write key = "text", key = 7, or key = ["a", "b"]',
            line=line,
        )

    def line_of(self, key: str) -> int:
        """Return the line where a key stands, or the table's first line."""
        for number, line in enumerate(self.lines):
            match = _KEY.match(line)
            if match and match.group(2) == key:
                return self.start + number
        return self.start

    def problem(self, key: str, what: str, cure: str, *, line: int | None = None) -> None:
        """Note a problem at the line of a key."""
        self.problems.append(SourceProblem(self.file, line or self.line_of(key), key, what, cure))


Problem = Callable[[str, str, str], None]


def check_source(table: Mapping[str, Any], problem: Problem) -> SourceDefinition | None:
    """Make a definition of a table, handing everything that is wrong with it to `problem(key, what, cure)`.

    Returns:
        The definition; None where anything is wrong.
    """
    wrong: list[str] = []

    def refuse(key: str, what: str, cure: str) -> None:
        wrong.append(key)
        problem(key, what, cure)

    values: dict[str, Any] = {}
    meant: set[str | None] = set()  # a mistyped key is not reported as a missing one too
    for key, value in table.items():
        if key not in CHECKS:
            near = nearest(key, CHECKS)
            meant.add(near)
            refuse(key, "is no key of a source", f"did you mean {near!r}?" if near else f"keys are {', '.join(CHECKS)}")
            continue
        try:
            values[key] = CHECKS[key](value)
        except WrongError as error:
            refuse(key, error.what, error.cure)
    for key, example in REQUIRED.items():
        if key not in table and key not in meant:
            refuse(key, "is missing", f"write {key} = {example}")
    if values.get("kind") == "listing" and "selector" not in table:
        refuse("selector", "is missing, and a listing needs it", 'write selector = "main h2 a"')
    if values.get("kind") not in {"listing", None} and "selector" in table:
        refuse("selector", f"means nothing for kind {values['kind']!r}", 'remove it, or write kind = "listing"')
    return None if wrong else SourceDefinition(**values)
