"""CPU time of importing a large TMX, beside the way before: a check and a statement for each unit.

    python -m tests.benchmarks.memory_import [--units 100000] [--before 3000]

Both in one run, on an embedded Postgres server that is started for it and removed; CPU seconds of this process, without the server's.
The way before is measured on fewer units, as it takes the same for each.
"""

from __future__ import annotations

import argparse
import tempfile
import time
import uuid
from dataclasses import asdict
from pathlib import Path

from app.checks import load_checker, load_glossary
from app.steps.memory import import_units, read_units
from core.clock import utc_now
from load import embedded
from load.connection import Database
from load.memory import SegmentRow, SegmentStore
from load.migrations import migrate
from tests.servers import remove_server

_SENTENCES = (
    ("{0} numaralı depoda {1} ton buğday bulunduğu bildirildi.", "{1} tonnes of wheat were reported found in depot {0}."),
    ("Bakanlık, {1} askerin {0}. bölgeye gönderildiğini açıkladı.", "The ministry said {1} soldiers were sent to area {0}."),
    ("Rapora göre sevkiyatın değeri {1} milyon dolara ulaştı ({0}).", "The shipment is worth ${1} million, a report says ({0})."),
    ("Sözcü, {0} sayılı karara {1} ülkenin katıldığını söyledi.", "{1} countries joined decision {0}, the spokesman said."),
)  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--units", type=int, default=100_000)
    parser.add_argument("--before", type=int, default=3_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "memory.tmx"
        write_tmx(path, options.units)
        server = embedded.locate_embedded(Path(folder) / uuid.uuid4().hex)
        try:
            embedded.ensure_running(server)
            with Database(server.url("postgres")) as database:
                migrate(database)
                old = import_before(database, path, options.before)
                new = import_now(database, path)
                again = import_now(database, path)
        finally:
            remove_server(server)
    print(f"before     {1e6 * old:8.0f} µs a unit ({options.before} units)")
    print(f"now        {1e6 * new / options.units:8.0f} µs a unit ({options.units} units, {new:.1f} s)")
    print(f"again      {1e6 * again / options.units:8.0f} µs a unit (nothing changed, {again:.1f} s)")
    print(f"ratio      {old * options.units / new:8.0f} times less")


def write_tmx(path: Path, units: int) -> None:
    """Write a file of sentences that all differ."""
    with path.open("w", encoding="utf-8") as file:
        file.write('<tmx version="1.4"><header/><body>\n')
        for n in range(units):
            turkish, english = (text.format(n, 7 * n % 9973) for text in _SENTENCES[n % len(_SENTENCES)])
            file.write(
                f'<tu changedate="20240101T{n % 86400 // 3600:02}{n % 3600 // 60:02}{n % 60:02}Z"><tuv xml:lang="tr"><seg>{turkish}</seg></tuv><tuv xml:lang="en"><seg>{english}</seg></tuv></tu>\n'
            )
        file.write("</body></tmx>\n")


def import_before(database: Database, path: Path, units: int) -> float:
    """Import the first units, each checked and written by itself; returns CPU seconds a unit, the check's files read before."""
    glossary = load_glossary({})
    checker = load_checker("tr", "en", glossary)
    checker.check(*(text.format(1, 2) for text in _SENTENCES[0]))
    store = SegmentStore(database, "tr", "en", glossary.version)
    rows = read_units(path)[:units]
    started = time.process_time()
    for unit in rows:
        problems = tuple(asdict(p) for p in checker.check(unit.source, unit.target))
        store.keep([SegmentRow(unit.source, unit.target, "human", problems=problems)])
    return (time.process_time() - started) / units


def import_now(database: Database, path: Path) -> float:
    """Import the whole file; returns CPU seconds, reading it included."""
    started = time.process_time()
    import_units(database, read_units(path), load_glossary({}).version, now=utc_now())
    return time.process_time() - started


if __name__ == "__main__":
    main()
