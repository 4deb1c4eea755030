"""Source definitions: seeds/sources.toml and the user's own files; every bad line is named and every good entry kept."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from core.errors import SettingsError
from core.text import normalize
from ingest.codes import COUNTRIES, LANGUAGES, MEANT_COUNTRIES, MEANT_LANGUAGES

KINDS = ("feed", "news_sitemap", "sitemap", "listing", "warc")
_OWN_KINDS = ("inbox", "push")
_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,62}")
_HEADER = re.compile(r"^\s*\[{1,2}([^\[\],=]*)\]{1,2}\s*(?:#.*)?$")
_KEY = re.compile(r"""^\s*(["']?)([\w.-]+)\1\s*=""")
_AT = re.compile(r"\s*\(at (?:line (\d+), column \d+|end of document)\)")
_LATIN = str.maketrans("çğıöşüâîûñéèäø", "cgiosuaiuneeao")


@dataclass(frozen=True, slots=True)
class SourceDefinition:
    """A place that publishes, as its file or its user describes it; one address that is polled."""

    id: str
    name: str
    kind: str
    url: str
    language: str  # ISO 639-1
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
        raise SettingsError(f"{path}:{line}: byte {raw[error.start]:#04x} is not UTF-8", cure="save as UTF-8") from error
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
            taken |= {(key, value): (block.line_of(key), found.id) for key, value in (("id", found.id), ("url", found.url))}
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
        last = self.start + max((n for n, line in enumerate(self.lines) if line.strip()), default=0)
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
        if key not in _CHECKS:
            near = nearest(key, _CHECKS)
            meant.add(near)
            refuse(key, "is no key of a source", f"did you mean {near!r}?" if near else f"keys are {', '.join(_CHECKS)}")
            continue
        try:
            values[key] = _CHECKS[key](value)
        except _WrongError as error:
            refuse(key, error.what, error.cure)
    for key, example in _REQUIRED.items():
        if key not in table and key not in meant:
            refuse(key, "is missing", f"write {key} = {example}")
    if values.get("kind") == "listing" and "selector" not in table:
        refuse("selector", "is missing, and a listing needs it", 'write selector = "main h2 a"')
    if values.get("kind") not in {"listing", None} and "selector" in table:
        refuse("selector", f"means nothing for kind {values['kind']!r}", 'remove it, or write kind = "listing"')
    return None if wrong else SourceDefinition(**values)


def nearest(word: str, choices: Iterable[str]) -> str | None:
    """Return the choice that was probably meant, or None."""
    by_fold = {choice.casefold(): choice for choice in choices}
    near = difflib.get_close_matches(str(word).casefold(), by_fold, 1, 0.6)
    return by_fold[near[0]] if near else None


def suggest(word: str, choices: Iterable[str]) -> str:
    """Return `did you mean 'x'?` for the nearest of the choices, or nothing."""
    near = nearest(word, choices)
    return f"did you mean {near!r}?" if near else ""


def make_id(name: str) -> str:
    """Return an id for a name or a host: Latin letters in lower case, digits and hyphens."""
    folded = normalize(name).replace("İ", "i").lower().translate(_LATIN)
    return re.sub(r"[^a-z0-9]+", "-", folded).strip("-")[:63].strip("-")


class _WrongError(Exception):
    def __init__(self, what: str, cure: str) -> None:
        super().__init__(what)
        self.what = what
        self.cure = cure


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise _WrongError(f"{value!r} is no text", 'write it between quotes, as "…"')
    if any(ord(letter) < 32 for letter in value):
        raise _WrongError(f"{value!r} holds a line break or a control character", "write it in one line")
    return value.strip()


def _id(value: Any) -> str:
    text = _text(value)
    if not _ID.fullmatch(text):
        better = make_id(text)
        raise _WrongError(
            f"{text!r} is no id (a-z, 0-9 and hyphens)", f"write {better!r}" if better else 'write for example "aa"'
        )
    return text


def _one_of(value: Any, choices: Iterable[str], what: str, meant: Mapping[str, str], key: str) -> str:
    text = _text(value)
    if text in choices:
        return text
    near = meant.get(key) or (key if key in choices else "")
    raise _WrongError(f"{text!r} is no {what}", f"did you mean {near!r}?" if near else f"use {what}")


def _language(value: Any) -> str:
    text = _text(value)
    key = re.split(r"[-_]", text.lower())[0]
    return _one_of(text, LANGUAGES, "language code (ISO 639-1: tr, ko, ru, en, …)", MEANT_LANGUAGES, key)


def _country(value: Any) -> str:
    text = _text(value)
    return _one_of(text, COUNTRIES, "country code (ISO 3166-1: TR, KR, RU, GB, …)", MEANT_COUNTRIES, text.upper())


def _kind(value: Any) -> str:
    text = _text(value)
    if text in _OWN_KINDS:
        raise _WrongError(f"{text!r} is made by Dateline itself", f"use one of {', '.join(KINDS)}")
    if text not in KINDS:
        raise _WrongError(f"{text!r} is no kind", suggest(text, KINDS) or f"use one of {', '.join(KINDS)}")
    return text


def check_url(value: Any) -> str:
    """Return an address that may stand in a definition.

    Raises:
        ValueError: it is none; says why.
    """
    text = str(value).strip()
    if re.search(r"[\s\x00-\x1f<>\"]", text):
        raise ValueError("holds a space or a character that no address holds")
    parts = urlsplit(text)
    _ = parts.port
    if parts.scheme not in {"http", "https"}:
        raise ValueError("does not start with https:// or http://")
    if not parts.hostname:
        raise ValueError("names no host")
    if parts.username is not None:
        raise ValueError("holds a user name or a password")
    return text


def _url(value: Any) -> str:
    text = _text(value)
    try:
        return check_url(text)
    except ValueError as error:
        # What stands before an @ may be a password: messages are kept, so it is not repeated.
        shown = "the address" if "@" in text else repr(text)
        cure = f"write 'https://{text}'" if re.fullmatch(r"[\w.-]+\.\w{2,}(/\S*)?", text) else "write https://host/path"
        raise _WrongError(f"{shown} {error}", cure) from error


def _whole(low: int, high: int) -> Callable[[Any], int]:
    def check(value: Any) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            quoted = isinstance(value, str) and value.isascii() and value.isdigit()
            cure = f"write {value} without quotes" if quoted else f"write for example {low}"
            raise _WrongError(f"{value!r} is no whole number from {low} to {high}", cure)
        return value

    return check


_CHECKS: dict[str, Callable[[Any], Any]] = {
    "id": _id, "name": _text, "kind": _kind, "url": _url, "language": _language, "home": _url, "country": _country,
    "owner": _text, "alignment": _text, "tier": _whole(1, 9), "selector": _text, "poll_seconds": _whole(60, 86_400),
    "found": _text,
}  # fmt: skip
_REQUIRED = {
    "id": '"aa"', "name": '"Anadolu Ajansı"', "kind": '"feed"', "url": '"https://…"', "language": '"tr"',
}  # fmt: skip
