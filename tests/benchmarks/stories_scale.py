"""How placing an article in its story grows with the number of articles, over embedded Postgres.

    python -m tests.benchmarks.stories_scale [--most 1000000] [--days 60] [--keep FOLDER]   (needs no evaluation data)

Articles are drawn, not written: three in five are of a known story (of the 200 begun last, three days old at most), a point
in 512 dimensions each with its articles around it (cosine about 0.8), 170 stems by Zipf-Mandelbrot, four names and two
numbers of the story's own, spread over `--days` days. The mass is loaded by COPY; then `--probes` articles are placed one by one by the code that loads
real ones (`lock_places`, `StoryPlacer.place`), each in a transaction of its own; half belong to a known story. All have
a vector. The encoder (4 ms a text on one core) runs before the lock is taken and is not in these figures. "look-up" is
`StoryPlacer.decide`: the nearest in the window, the candidates with their texts, and the comparison with each; "placing"
is all from the lock to the last statement before the commit. A worker's first article of a time reads the senses of
eleven days: "first s".
"""

from __future__ import annotations

import time
from collections import deque
from datetime import datetime, timedelta
from importlib import import_module

import numpy as np

from app.steps.stories import StoryPlacer, stored_text
from app.steps.words import count_words
from core.resources import seeds_path
from load.connection import Connection, Database
from load.places import lock_places, signed
from tests.benchmarks.scale import (
    ARTICLE,
    SIZES,
    STEMS,
    VERSION,
    Mass,
    Spent,
    binary_rows,
    days_of,
    grow,
    insert_article,
    kept_database,
    memory,
    options,
    sizes,
)  # fmt: skip
from transform.senses import sense_bits
from transform.stories import Prior, read_prior
from transform.storymatch import Matcher
from transform.storytext import StoryText

LANGS = ("tr", "tr", "tr", "en", "ru", "ko")
INDEXES = ("story_key_key", "story_sense_day")


class Press:
    """Draws articles; the same seed draws the same."""

    def __init__(self, seed: int, first: int = 0) -> None:
        self._rng = np.random.default_rng(seed)
        weights = 1.0 / (np.arange(STEMS) + 4.0) ** 0.95
        self._cumulated = np.cumsum(weights / weights.sum())
        self._centre = np.random.default_rng(1).standard_normal(512)
        self._open: deque[tuple] = deque(maxlen=200)
        self._number = first

    def draw(self, when: datetime, known: bool | None = None) -> tuple[int, bool, StoryText]:
        """A story's number, whether it is known already, and an article of it."""
        rng = self._rng
        while self._open and when - self._open[0][-1] > timedelta(days=3):
            self._open.popleft()
        again = bool(self._open) and (rng.random() < 0.6 if known is None else known)
        if again:
            story = self._open[int(rng.integers(len(self._open)))]
        else:
            self._number += 1
            story = (
                self._number,
                (0.5 * self._centre + rng.standard_normal(512)).astype(np.float32),
                rng.integers(1 << 32, size=4),
                rng.integers(10, 1 << 20, size=2),
                rng.integers(STEMS, size=40),
                when,
            )
            self._open.append(story)
        number, sense, names, numbers, own, _ = story
        vector = sense + 0.5 * rng.standard_normal(512, dtype=np.float32)
        common = np.searchsorted(self._cumulated, rng.random(130))
        stems = np.concatenate([common, own[rng.random(40) < 0.7]])
        lang = LANGS[int(rng.integers(len(LANGS)))]
        keys, counts = np.unique(stems * 2654435761 % (1 << 32), return_counts=True)
        text = StoryText(
            lang,
            when,
            dict(zip(keys.tolist(), counts.tolist(), strict=True)),
            frozenset(names.tolist()),
            frozenset(map(float, numbers)),
            frozenset({("people", float(numbers[0]))}),
            (vector / np.linalg.norm(vector)).astype(np.float32),
        )
        return number, again, text


def array(values: list) -> str:
    """A list as COPY reads it."""
    return "{" + ",".join(map(str, values)) + "}"


def rows(mass: Mass, matcher: Matcher, low: int, high: int) -> dict[str, list[str] | bytes]:
    """What COPY takes of articles low..high, as if each had been placed."""
    storybook, articles, versions, texts, senses = [], [], [], [], []
    keys, owners, days, centred = [], [], [], []
    for number in range(low, high):
        moment, article = mass.moment(number), number + 1
        story, again, text = mass.press.draw(moment)
        if not again:
            storybook.append(f"{story}\tx\t{moment}\t{moment}\n")
        articles.append(
            f"{article}\thttps://s/{article}\t1\to{article % 97}\t{moment}\th{article}\t{article}\t{story}\n"
        )
        versions.append(f"{article}\t{article}\t1\t1\t{moment}\tx\th{article}\t{text.lang}\t1\tf\t0\tv\n")
        held = stored_text(text)
        units, values = zip(*held.figures, strict=True)
        texts.append(
            f"{article}\t{moment:%Y-%m-%d}\t{moment}\t{held.lang}\t\\\\x{held.stems.hex()}\t\\\\x{held.stem_counts.hex()}\t"
            f"\\\\x{held.names.hex()}\t{array(held.numbers)}\t{array(list(units))}\t{array(list(values))}\t\\\\x{(held.vector or b'').hex()}\n"
        )
        found = [signed(key) for key in matcher.keys(text)]
        keys += found
        owners += [article] * len(found)
        days += [days_of(moment)] * len(found)
        centred.append(matcher.centre(text))
    for place, bits in enumerate(sense_bits(np.stack(centred))):
        senses.append(f"{low + place + 1}\t{mass.moment(low + place):%Y-%m-%d}\t\\\\x{bits.tobytes().hex()}\n")
    table = [(">i4", np.array(keys)), (">i4", np.array(days)), (">i8", np.array(owners))]
    return {
        "story (story_id, label, first_seen_at, last_seen_at)": storybook,
        f"article ({ARTICLE})": articles,
        f"article_version ({VERSION})": versions,
        "story_text (article_id, day, published_at, lang, stems, stem_counts, names, numbers, figure_units, figure_values, vector)": texts,
        "story_sense (article_id, day, bits)": senses,
        "story_key (key, day, article_id)": binary_rows(table),
    }


def probe(database: Database, mass: Mass, placer: StoryPlacer, count: int) -> tuple[Spent, Spent, str]:
    """Look articles up and place them, one by one; returns what both took, and how many of known stories went right."""
    pid = database.connection().info.backend_pid
    look, place = Spent(pid), Spent(pid)
    drawn = []
    for number in range(mass.loaded, mass.loaded + count):
        moment = mass.moment(number)
        drawn.append((number + 1, moment, *mass.press.draw(moment, known=number % 2 == 0)))
    for article, _, _, _, text in drawn:
        with database.transaction() as connection, look.counted():
            placer.decide(connection, article, text)
    look.finish()
    wanted = right = 0
    for article, moment, story, again, text in drawn:
        with database.transaction() as connection:
            insert_article(connection, article, moment, f"o{article % 97}", text.lang)
            with place.counted():
                keys = placer.keys(text)
                lock_places(connection, (), keys)
                placed = placer.place(connection, article, text, keys, label="x", seen_at=moment)
            assert placed is not None
            if not again and placed.story_id != story:
                _rename(connection, article, story, moment)
        wanted += again
        right += again and placed.story_id == story
    place.finish()
    mass.loaded += count
    return look, place, f"{right}/{wanted}"


def _rename(connection: Connection, article: int, story: int, moment: datetime) -> None:
    """Give a story that begins with an article the number by which the press knows it."""
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO story (story_id, label, first_seen_at, last_seen_at) OVERRIDING SYSTEM VALUE "
            "VALUES (%s, 'x', %s, %s) ON CONFLICT DO NOTHING",
            (story, moment, moment),
        )
        cursor.execute("UPDATE article SET story_id = %s WHERE article_id = %s", (story, article))


def make_placer(database: Database, prior: Prior) -> StoryPlacer:
    """A worker's placer as a task makes it."""
    placer = StoryPlacer(prior, lambda texts: np.empty((len(texts), 512), np.float32))
    with database.transaction() as connection:
        placer.refresh(connection)
    return placer


def make_press() -> Press:
    """The press of the mass; its class by the name of this module, under which another program can read it again."""
    made: Press = import_module("tests.benchmarks.stories_scale").Press(1)
    return made


def main() -> None:
    arguments = options(__doc__).parse_args()
    tables = ("story_text", "story_text_pkey", "story_text_placed", "story_sense", "story_key", "story_key_key")
    prior = read_prior(seeds_path() / "story_prior.npz")
    matcher = Matcher(prior.weights())
    with kept_database(arguments.keep, arguments.most, arguments.days, make_press) as (database, mass, save):
        print(
            "articles  mass/s | in window, first s | look-up: median p95 ms, CPU ms here + server | placing: median p95 ms, CPU ms | known found | MB",
            flush=True,
        )
        for size in (s for s in SIZES if s <= arguments.most):
            if size < mass.loaded and size not in mass.sizes[-1:]:
                continue
            before = mass.loaded
            if size >= mass.loaded and size not in mass.sizes:
                grow(database, mass, size, lambda low, high: rows(mass, matcher, low, high), INDEXES, save)
            if arguments.load_only:
                continue
            with database.transaction() as connection:
                count_words(connection)
            placer = make_placer(database, prior)
            start = time.perf_counter()
            probe(database, mass, placer, 1)
            first = time.perf_counter() - start
            probe(database, mass, placer, 50)  # warm-up
            look, place, found = probe(database, mass, placer, arguments.probes)
            save()
            with database.transaction() as connection, connection.cursor() as cursor:
                cursor.execute("SELECT count(*) FROM story_sense WHERE day > (SELECT max(day) - 6 FROM story_sense)")
                [(window,)] = cursor.fetchall()
            rate = f"{(size - before) / mass.seconds[size]:8.0f}" if size > before else "    kept"
            print(
                f"{size:8} {rate} | {window:7} {first:5.2f} | {look.clock()} {look.cpu()} | {place.clock()} {place.cpu()} | {found} | {memory()}\n"
                f"         bytes an article: {sizes(database, tables, mass.loaded)}",
                flush=True,
            )


if __name__ == "__main__":
    main()
