"""Pairs of copies by ours, by rensa's MinHash and by a title hash, against the candidate pairs of a newspaper's reposts.

Run: python tests/benchmarks/copies_against_peers.py   (needs ../shared/eval or DATELINE_EVAL)
The candidates are not labelled by hand: recall of a candidate is no proof, and a pair beside them is no error.
"""

import csv
import gzip
import json
import os
import sys
import time
from collections import defaultdict
from itertools import combinations
from pathlib import Path

import rensa

from core.text import casefold_turkish, hash_text
from transform.copyindex import CopyIndex

Pairs = set[frozenset[str]]


def find_ours(articles: list[dict]) -> Pairs:
    index, groups = CopyIndex(), defaultdict(list)
    numbers = [index.add(a["text"], None) for a in articles]
    for number, article in zip(numbers, articles, strict=True):
        groups[index.root(number)].append(article["id"])
    return pairs_of(groups)


def find_minhash(articles: list[dict], threshold: float = 0.5) -> Pairs:
    lsh, sketches, found = rensa.RMinHashLSH(threshold, 128, 32), {}, set()
    for number, article in enumerate(articles):
        words = casefold_turkish(article["text"]).split()
        sketch = rensa.RMinHash(128, 1)
        sketch.update([" ".join(words[i : i + 4]) for i in range(max(1, len(words) - 3))])
        for other in lsh.query(sketch):
            if sketch.jaccard(sketches[other]) >= threshold:
                found.add(frozenset((article["id"], articles[other]["id"])))
        lsh.insert(number, sketch)
        sketches[number] = sketch
    return found


def find_title(articles: list[dict]) -> Pairs:
    groups = defaultdict(list)
    for article in articles:
        if article.get("title"):
            groups[hash_text(article["title"])].append(article["id"])
    return pairs_of(groups)


def pairs_of(groups: dict) -> Pairs:
    return {frozenset(p) for ids in groups.values() for p in combinations(ids, 2)}


def main() -> None:
    root = Path(os.environ.get("DATELINE_EVAL", "../shared/eval")) / "neardup"
    if not root.is_dir():
        sys.exit(f"{root} is absent: set DATELINE_EVAL")
    with gzip.open(root / "articles.jsonl.gz", "rt") as lines:
        articles = [json.loads(line) for line in lines]
    with (root / "candidate_pairs.tsv").open() as table:
        rows = list(csv.DictReader(table, delimiter="\t"))
    wanted = {frozenset((r["id1"], r["id2"])) for r in rows}
    print(f"{len(articles)} articles, {len(wanted)} candidate pairs")
    for name, find in (("ours", find_ours), ("rensa MinHash 0.5", find_minhash), ("title hash", find_title)):
        start = time.process_time()
        found = find(articles)
        spent = time.process_time() - start
        print(
            f"{name}: recall {len(found & wanted) / len(wanted):.3f}, beside {len(found - wanted)}, CPU {spent:.1f} s"
        )


if __name__ == "__main__":
    main()
