"""The marts as files, a file a month: CSV or Parquet, resumable."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from core.errors import InputError, UsageError
from ingest.sourcekeys import suggest
from load.connection import Connection, Database
from load.exports import Part, copy_part, list_parts, snapshot
from load.marts import list_columns

FORMATS = ("csv", "parquet")
_MANIFEST = "manifest.json"
_BLOCK = 8 << 20  # bytes of CSV that become one Parquet row group


@dataclass(frozen=True, slots=True)
class Exported:
    """One file: written now, or found complete from an earlier run."""

    path: Path
    rows: int
    written: bool


def export_marts(
    database: Database,
    folder: Path,
    marts: tuple[str, ...],
    *,
    form: str,
    since: date | None = None,
    until: date | None = None,
    report: Callable[[Exported], None] = lambda _: None,
) -> list[Exported]:
    """Write marts into a folder as `<mart>/<YYYY-MM>.<form>`, whole ones as `<mart>/all.<form>`.

    All files show one moment of the database. A file is complete or absent: it is written beside and renamed, then named
    in manifest.json with a hash over its rows. A later run, also one after a kill, writes only what is absent or changed,
    and removes the file of a month that has no rows any more.

    Args:
        database: where from.
        folder: made where absent.
        marts: names without the schema; none: all there are.
        form: "csv" or "parquet".
        since, until: days; `until` is exclusive.
        report: told of each file as it is done.

    Raises:
        UsageError: there is no such mart.
        InputError: the folder holds an export with other bounds or form, or cannot be written.
    """
    columns: dict[str, list[tuple[str, str]]] = {}
    for column in list_columns(database):
        columns.setdefault(column.relation, []).append((column.name, column.kind))
    marts = marts or tuple(columns)
    for mart in marts:
        if mart not in columns:
            raise UsageError(
                f"there is no mart {mart!r}", cure=suggest(mart, columns) or f"marts are {', '.join(columns)}"
            )
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        why = "it is a file" if isinstance(error, FileExistsError) else error.strerror or str(error)
        raise InputError(
            f"{folder}: files cannot be written there: {why}", cure="name a folder that is yours, or a new one"
        ) from error
    bounds = {"format": form, "since": since and since.isoformat(), "until": until and until.isoformat()}
    manifest = _read_manifest(folder, bounds)
    files: dict[str, Any] = manifest["files"]
    done = []
    with snapshot(database) as connection:
        for mart in marts:
            parts = list_parts(connection, mart, since, until)
            for part in parts:
                name = _name(part, form)
                known = files.get(name)
                if known == [part.rows, part.fingerprint] and (folder / name).exists():
                    result = Exported(folder / name, part.rows, False)
                else:
                    _write_part(connection, part, tuple(columns[mart]), since, until, folder / name, form)
                    files[name] = [part.rows, part.fingerprint]
                    _write_manifest(folder, manifest)
                    result = Exported(folder / name, part.rows, True)
                report(result)
                done.append(result)
            current = {_name(part, form) for part in parts}
            for stale in [name for name in files if name.startswith(f"{mart}/") and name not in current]:
                (folder / stale).unlink(missing_ok=True)
                del files[stale]
                _write_manifest(folder, manifest)
    return done


def _name(part: Part, form: str) -> str:
    return f"{part.mart}/{part.month:%Y-%m}.{form}" if part.month else f"{part.mart}/all.{form}"


def _read_manifest(folder: Path, bounds: dict[str, Any]) -> dict[str, Any]:
    path = folder / _MANIFEST
    if not path.exists():
        return {**bounds, "files": {}}
    try:
        manifest: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        earlier = {key: manifest[key] for key in bounds}
        if not isinstance(manifest["files"], dict):
            raise TypeError("'files' is no object")
    except (ValueError, KeyError, TypeError) as error:
        raise InputError(f"{path} is damaged: {error}", cure="remove it; every file is then written again") from error
    if earlier != bounds:
        raise InputError(
            f"{folder} holds an export with other options ({earlier})", cure="use those, or another folder"
        )
    return manifest


def _write_manifest(folder: Path, manifest: dict[str, Any]) -> None:
    partial = folder / f".{_MANIFEST}.partial"
    partial.write_text(json.dumps(manifest, indent=1), encoding="utf-8")
    partial.rename(folder / _MANIFEST)


def _write_part(
    connection: Connection,
    part: Part,
    columns: tuple[tuple[str, str], ...],
    since: date | None,
    until: date | None,
    path: Path,
    form: str,
) -> None:
    csv, partial = path.with_name(f".{path.stem}.csv.partial"), path.with_name(f".{path.name}.partial")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with csv.open("wb") as out:
            copy_part(connection, part, columns, since, until, out)
        if form == "csv":
            csv.rename(path)
            return
        _csv_to_parquet(csv, partial, columns)
        partial.rename(path)
        csv.unlink()
    except OSError as error:
        for left in (csv, partial):
            with suppress(OSError):
                left.unlink()
        cure = "make room or name another folder; the same command goes on with what is absent"
        raise InputError(f"{path}: cannot be written: {error.strerror or error}", cure=cure) from error


def _csv_to_parquet(csv: Path, parquet: Path, columns: tuple[tuple[str, str], ...]) -> None:
    import pyarrow as pa
    from pyarrow import csv as arrow_csv
    from pyarrow import parquet as arrow_parquet

    kinds = {
        "bigint": pa.int64(), "integer": pa.int32(), "smallint": pa.int16(), "boolean": pa.bool_(), "real": pa.float32(),
        "double precision": pa.float64(), "date": pa.date32(), "timestamp with time zone": pa.timestamp("us", tz="UTC"),
    }  # fmt: skip
    schema = pa.schema([(name, kinds.get(kind, pa.string())) for name, kind in columns])
    reader = arrow_csv.open_csv(
        csv,
        read_options=arrow_csv.ReadOptions(block_size=_BLOCK),
        parse_options=arrow_csv.ParseOptions(newlines_in_values=True),
        convert_options=arrow_csv.ConvertOptions(
            column_types=schema,
            true_values=["t"],
            false_values=["f"],
            strings_can_be_null=True,
            # An empty text is quoted by COPY, a NULL is not.
            quoted_strings_can_be_null=False,
            timestamp_parsers=[arrow_csv.ISO8601, "%Y-%m-%d %H:%M:%S%z"],
        ),
    )
    with arrow_parquet.ParquetWriter(parquet, schema, compression="zstd") as writer:
        for batch in reader:
            writer.write_batch(batch)
