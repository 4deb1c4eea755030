"""Pairwise precision, recall and F1 of stories, with dates and without, on each labelled set, as `dateline cluster` gives them.

Run: python tests/benchmarks/stories_pairs.py [--shuffles 5] [--misses] [FILE ...]   (pages: ../shared/eval or DATELINE_EVAL)

Without FILE: tests/golden/stories.jsonl and stories_held_out.jsonl (ours), and the labelled pages where they are.
"undated" drops the date of every report. `--shuffles` adds the lowest and highest F1 over so many other orders of arrival.
`--misses` lists the pairs that are told wrong, by identifier.
"""

import argparse
import json
import os
import random
from collections import defaultdict
from datetime import UTC, datetime
from itertools import combinations
from pathlib import Path

from app.commands.cluster import cluster_records

GOLDEN = Path(__file__).parents[1] / "golden"
Pairs = set[tuple[str, str]]


def read(path: Path) -> list[dict]:
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line]
    return [{**row, "story": row.get("story") or row["cluster"]} for row in rows]


def find(rows: list[dict], *, dated: bool) -> Pairs:
    records = [{k: row[k] for k in ("id", "url", "lang", "title", "text") if k in row} for row in rows]
    dates = [_time(row["date"]) if dated else None for row in rows]
    return pairs({line["id"]: line["story"] for line in cluster_records(records, dates)})


def pairs(stories: dict[str, str]) -> Pairs:
    groups = defaultdict(list)
    for article, story in stories.items():
        groups[story].append(article)
    return {pair for ids in groups.values() for pair in combinations(sorted(ids), 2)}


def rate(found: Pairs, wanted: Pairs) -> tuple[float, float, float]:
    right = len(found & wanted)
    precision, recall = right / max(1, len(found)), right / max(1, len(wanted))
    return precision, recall, 2 * right / max(1, len(found) + len(wanted))


def _time(date: str | None) -> datetime | None:
    return datetime.fromisoformat(date).replace(tzinfo=UTC) if date else None


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("files", type=Path, nargs="*")
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--shuffles", type=int, default=0)
    arguments = parser.parse_args()
    pages = Path(os.environ.get("DATELINE_EVAL", "../shared/eval")) / "pages_dev.jsonl"
    files = arguments.files or [GOLDEN / "stories.jsonl", GOLDEN / "stories_held_out.jsonl", pages]
    for path in files:
        if not path.exists():
            print(f"{path} is absent")
            continue
        rows = read(path)
        wanted, lang = pairs({row["id"]: row["story"] for row in rows}), {row["id"]: row["lang"] for row in rows}
        for dated in (True, False):
            found = find(rows, dated=dated)
            precision, recall, f1 = rate(found, wanted)
            across = {p for p in wanted if lang[p[0]] != lang[p[1]]}
            within = wanted - across
            line = f"{path.name:24} {'dated' if dated else 'undated':7} P {precision:.3f} R {recall:.3f} F1 {f1:.3f}"
            line += f" | recall within a language {len(found & within)}/{len(within)}, across {len(found & across)}/{len(across)}"
            if arguments.shuffles:
                rng = random.Random(1)
                orders = [rng.sample(rows, len(rows)) for _ in range(arguments.shuffles)]
                rates = [rate(find(order, dated=dated), wanted)[2] for order in orders]
                line += f" | other orders {min(rates):.3f}-{max(rates):.3f}"
            print(line, flush=True)
            if arguments.misses:
                story = {row["id"]: row["story"] for row in rows}
                for a, b in sorted(wanted - found):
                    print(f"    missed {a} {b} {lang[a]}-{lang[b]} {story[a]}")
                for a, b in sorted(found - wanted):
                    print(f"    false  {a} {b} {lang[a]}-{lang[b]} {story[a]} / {story[b]}")


if __name__ == "__main__":
    main()
