"""How well forms of one Turkish word find each other, and how seldom those of two words do: our keys, Snowball with our
seven forms (what searched before migration 0091), and plain Snowball.

    python -m tests.benchmarks.search_stems [--part tuned|held] [--show] [--lemmas FILE]

Groups of forms and pairs that must stay apart stand in `tests/golden/turkish_forms.txt` and `turkish_apart.txt`; those in odd
places were tuned on. `turkish_changes.txt` and `turkish_changes_apart.txt` hold nouns whose stem changes before a suffix. `--lemmas` measures on forms of real texts: lines `form TAB lemma[,lemma …]`, by any analyser; two forms belong
together where each has one lemma and it is the same, and apart where they share none.
"""

from __future__ import annotations

import argparse
import random
import re
import tempfile
import uuid
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from app.steps.backfill import backfill
from app.steps.loading import History
from core.clock import utc_now
from core.resources import seeds_path
from load import embedded
from load.backfill import ensure_source
from load.connection import Connection, Database
from load.migrations import migrate
from load.search import read_again
from tests.benchmarks.synthetic import make_lines
from tests.benchmarks.warehouse import ServerClock
from tests.servers import remove_server
from transform.enrichment import load_enricher

GOLDEN = Path(__file__).parents[1] / "golden"
# The words of a text and of a question, by name of the way.
WAYS = {
    "keys": ("dateline.search_vector('tr', word)", "dateline.search_question('tr', word)"),
    "snowball, seven forms": (
        "dateline.without_accents(to_tsvector('turkish', dateline.without_suffixes(dateline.fold_turkish(word)))::text)::tsvector",
        "dateline.turkish_question(word)",
    ),
    "snowball": ("to_tsvector('turkish', word)", "websearch_to_tsquery('turkish', word)"),
}
Groups = Sequence[frozenset[str]]
# Golden files of groups, each with its file of pairs that must stay apart.
LISTS = {"turkish_forms": "turkish_apart", "turkish_changes": "turkish_changes_apart"}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--part", choices=("tuned", "held"), default=None)
    parser.add_argument("--show", action="store_true", help="print what fails")
    parser.add_argument("--lemmas", type=Path, default=None)
    parser.add_argument("--again", type=int, default=None, help="generated articles to read again, timed")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        server = embedded.locate_embedded(Path(folder) / uuid.uuid4().hex)
        try:
            embedded.ensure_running(server)
            with Database(server.url("postgres")) as database:
                migrate(database)
                if options.again:
                    measure_again(server, database, options.again)
                    return
                with database.transaction("measure") as connection:
                    for part in ("tuned", "held") if options.part is None else (options.part,):
                        for name in LISTS:
                            measure_groups(connection, part, name, show=options.show)
                        if options.lemmas:
                            measure_lemmas(connection, options.lemmas, part, show=options.show)
        finally:
            remove_server(server)


def measure_again(server: embedded.EmbeddedPostgres, database: Database, articles: int) -> None:
    """Print what it costs the server to read articles again that an earlier release stored."""
    history = History(ensure_source(database, "archive"), "archive", "en", partial(load_enricher, seeds_path()))
    lines = ((str(number), line) for number, line in enumerate(make_lines(articles, last=utc_now())))
    backfill(database, history, lines, clock=utc_now, failed=print)
    with database.transaction("store as before") as connection, connection.cursor() as cursor:
        cursor.execute(
            "WITH w AS (SELECT version_id, title || ' ' || body AS word FROM article_version WHERE lang = 'tr')"
            f" UPDATE search_text AS s SET original = '''lang=tr'''::tsvector || {WAYS['snowball, seven forms'][0]}"
            " FROM w WHERE s.version_id = w.version_id"
        )
        cursor.execute("INSERT INTO search_unread SELECT min(article_id), max(article_id) FROM search_text")
    clock = ServerClock(server)
    changed, spent = 0, clock.seconds()
    while (count := read_again(database)) is not None:
        changed += count
    print(f"{changed} articles read again, {(clock.seconds() - spent) / changed * 1000:.2f} ms of the server each")


def read_lines(name: str, part: str) -> list[list[str]]:
    lines = [line.split() for line in (GOLDEN / name).read_text(encoding="utf-8").splitlines() if line[:1] != "#"]
    return lines[{"tuned": 0, "held": 1}[part] :: 2]


@dataclass(frozen=True, slots=True)
class Outcome:
    """Pairs (asked, in the text): of one group, those of them not found; of two groups, those that meet; pairs to stay apart that meet."""

    wanted: tuple[tuple[str, str], ...]
    missed: tuple[tuple[str, str], ...]
    others: int
    wrong: tuple[tuple[str, str], ...]
    apart: int
    met: tuple[tuple[str, str], ...]


def count_groups(connection: Connection, way: str, part: str, name: str = "turkish_forms") -> Outcome:
    """Return what a way finds of the groups of a golden file (one of `LISTS`)."""
    groups = [frozenset(line) for line in read_lines(f"{name}.txt", part)]
    apart = [(a, b) for a, b in read_lines(f"{LISTS[name]}.txt", part)]
    words = sorted({word for group in groups for word in group} | {word for pair in apart for word in pair})
    meets = find_meetings(connection, way, words)
    wanted = tuple((a, b) for group in groups for a in sorted(group) for b in sorted(group) if a != b)
    others = list(pairs_apart(groups))
    return Outcome(
        wanted,
        tuple(pair for pair in wanted if pair not in meets),
        len(others),
        tuple(pair for pair in others if pair in meets),
        len(apart),
        tuple((a, b) for a, b in apart if (a, b) in meets or (b, a) in meets),
    )


def measure_groups(connection: Connection, part: str, name: str, *, show: bool) -> None:
    print(f"{part}: {len(read_lines(f'{name}.txt', part))} groups of {name}")
    for way in WAYS:
        made = count_groups(connection, way, part, name)
        print(
            f"  {way:<22} found {1 - len(made.missed) / len(made.wanted):.4f} of {len(made.wanted)} pairs of one group;"
            f" {len(made.wrong)} of {made.others} pairs of two groups meet; {len(made.met)} of {made.apart} pairs to stay apart meet"
        )
        if show and way == "keys":
            for kind, pairs in (("missed", made.missed), ("wrong", made.wrong), ("not apart", made.met)):
                print(f"   {kind}:", " ".join(f"{a}→{b}" for a, b in pairs))


def pairs_apart(groups: Groups) -> Iterable[tuple[str, str]]:
    for one in groups:
        for two in groups:
            # Two groups with a form in common (a verb and its noun) are not told apart by anyone.
            if one is not two and not {w.lower() for w in one} & {w.lower() for w in two}:
                yield from ((a, b) for a in one for b in two)


def measure_lemmas(connection: Connection, path: Path, part: str, *, show: bool) -> None:
    """The same on forms of real texts: every pair of one lemma, and 4,000 forms drawn against each other."""
    lemmas = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        form, found = line.split("\t")[:2]
        lemmas[form] = frozenset(found.split(","))
    together = defaultdict(list)
    for form, found in lemmas.items():
        if len(found) == 1:
            together[next(iter(found))].append(form)
    names = sorted(lemma for lemma, forms in together.items() if len(forms) > 1)[{"tuned": 0, "held": 1}[part] :: 2]
    rng = random.Random(5)
    names = sorted(rng.sample(names, min(700, len(names))))
    words = sorted({form for name in names for form in together[name]})
    wanted = [(a, b) for name in names for a in together[name] for b in together[name] if a != b]
    print(f"{part}: {len(names)} lemmas of real texts with {len(words)} forms")
    for way in WAYS:
        meets = find_meetings(connection, way, words)
        missed = [p for p in wanted if p not in meets]
        wrong = [(a, b) for a, b in meets if a != b and not lemmas[a] & lemmas[b]]
        print(
            f"  {way:<22} found {1 - len(missed) / len(wanted):.4f} of {len(wanted)} pairs of one lemma;"
            f" {len(wrong)} pairs of two lemmas meet, {len({a for a, _ in wrong})} words find another"
        )
        if show and way == "keys":
            print("   missed:", " ".join(f"{a}→{b}" for a, b in rng.sample(missed, min(150, len(missed)))))
            print("   wrong:", " ".join(f"{a}→{b}" for a, b in rng.sample(wrong, min(150, len(wrong)))))


def find_meetings(connection: Connection, way: str, words: Sequence[str]) -> set[tuple[str, str]]:
    """Return which word, asked, finds which."""
    text, question = WAYS[way]
    with connection.cursor() as cursor:
        cursor.execute(
            re.sub(
                r"\s+",
                " ",
                f"""
            WITH w AS MATERIALIZED (SELECT word, {text} AS vector, {question} AS question FROM unnest(%s) AS word)
            SELECT q.word, t.word FROM w AS q, w AS t WHERE t.vector @@ q.question
            """,
            ),
            (list(words),),
        )
        return set(cursor.fetchall())


if __name__ == "__main__":
    main()
