"""Copies by ours, by datasketch's and rensa's MinHash with LSH, and by a title hash, in one run over three sets.

Run: python tests/benchmarks/copies_against_peers.py [--list FILE]   (needs ../shared/eval or DATELINE_EVAL)

The peers hash four-word shingles of the lower-cased text into 128 permutations and keep a pair from a Jaccard of 0.5.
The title hash is that of the normalized headline within a set, as Media Cloud drops duplicates within a source and week.
"neardup" are candidates, not labelled by hand: recall of a candidate is no proof, and a pair beside them is no error; what
was read by eye stands in tests/golden/neardup_verdicts.tsv: 100 drawn of the candidates that ours leaves and 100 of the pairs
that ours finds beside them ("part": a short item within a round-up, not counted). It is a sample of our disagreements, no
fair sample for the peers. In "pages" a pair of two clusters is false; the wire copies
among them are those whose notes say so. `--list` writes the disagreements on neardup and every pair found among the
unrelated articles, by identifier.
"""

import argparse
import csv
import gzip
import json
import os
import re
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import rensa
from datasketch import MinHash, MinHashLSH

from core.text import casefold_turkish, hash_text
from transform.copyindex import CopyIndex

Pairs = set[frozenset[str]]
WIRE = {frozenset(p.split()) for p in ("P010 P011", "P035 P036", "P044 P045")}
REWRITES = {frozenset(p.split()) for p in ("P003 P004", "P014 P015", "P044 P046", "P045 P046")}
_SENTENCE = re.compile(r"[.!?]\s")


def find_ours(articles: list[dict]) -> Pairs:
    index, groups = CopyIndex(), defaultdict(list)
    numbers = [index.add(a["text"], None) for a in articles]
    for number, article in zip(numbers, articles, strict=True):
        groups[index.root(number)].append(article["id"])
    return pairs_of(groups)


def shingle(article: dict) -> list[str]:
    words = casefold_turkish(article["text"]).split()
    return [" ".join(words[i : i + 4]) for i in range(max(1, len(words) - 3))]


def find_rensa(articles: list[dict], threshold: float = 0.5) -> Pairs:
    lsh, sketches, found = rensa.RMinHashLSH(threshold, 128, 32), {}, set()
    for number, article in enumerate(articles):
        sketch = rensa.RMinHash(128, 1)
        sketch.update(shingle(article))
        for other in lsh.query(sketch):
            if sketch.jaccard(sketches[other]) >= threshold:
                found.add(frozenset((article["id"], articles[other]["id"])))
        lsh.insert(number, sketch)
        sketches[number] = sketch
    return found


def find_datasketch(articles: list[dict], threshold: float = 0.5) -> Pairs:
    lsh, sketches, found = MinHashLSH(threshold=threshold, num_perm=128), {}, set()
    for article in articles:
        sketch = MinHash(num_perm=128)
        sketch.update_batch([part.encode() for part in shingle(article)])
        for other in lsh.query(sketch):
            if sketch.jaccard(sketches[other]) >= threshold:
                found.add(frozenset((article["id"], other)))
        lsh.insert(article["id"], sketch)
        sketches[article["id"]] = sketch
    return found


def find_title(articles: list[dict]) -> Pairs:
    groups = defaultdict(list)
    for article in articles:
        title = article.get("title") or _SENTENCE.split(article["text"].strip().split("\n")[0])[0]
        groups[hash_text(title)].append(article["id"])
    return pairs_of(groups)


def pairs_of(groups: dict) -> Pairs:
    return {frozenset(p) for ids in groups.values() for p in combinations(ids, 2)}


def read(path: Path) -> list[dict]:
    held = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return [json.loads(line) for line in held.decode().split("\n") if line]


FINDERS: tuple[tuple[str, Callable[[list[dict]], Pairs]], ...] = (
    ("ours", find_ours),
    ("rensa MinHash 0.5", find_rensa),
    ("datasketch MinHash 0.5", find_datasketch),
    ("title hash", find_title),
)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--list", type=Path, default=None)
    arguments = parser.parse_args()
    root = Path(os.environ.get("DATELINE_EVAL", "../shared/eval"))
    if not root.is_dir():
        sys.exit(f"{root} is absent: set DATELINE_EVAL")
    near = read(root / "neardup" / "articles.jsonl.gz")
    unrelated = read(root / "tr_news" / "unrelated_3000.jsonl.gz")
    pages = read(root / "pages_dev.jsonl")
    cluster = {page["id"]: page["cluster"] for page in pages}
    with (root / "neardup" / "candidate_pairs.tsv").open(encoding="utf-8") as table:
        wanted = {frozenset((r["id1"], r["id2"])) for r in csv.DictReader(table, delimiter="\t")}
    verdicts: dict[frozenset[str], str] = {}
    judged = Path(__file__).parents[1] / "golden" / "neardup_verdicts.tsv"
    if judged.exists():
        with judged.open(encoding="utf-8") as table:
            rows = [r for r in csv.DictReader(table, delimiter="\t") if r["verdict"] != "part"]
            verdicts = {frozenset((r["id1"], r["id2"])): r["verdict"] for r in rows}
    print(
        f"neardup {len(near)} articles, {len(wanted)} candidate pairs; unrelated {len(unrelated)}; pages {len(pages)}"
    )
    for name, find in FINDERS:
        start = time.process_time()
        found = find(near)
        spent = time.process_time() - start
        others, on_pages = find(unrelated), find(pages)
        false = sum(len({cluster[i] for i in pair}) > 1 for pair in on_pages)
        right = sum(v == "copy" for p, v in verdicts.items() if p in found) + sum(
            v == "other" for p, v in verdicts.items() if p not in found
        )
        print(
            f"{name:23} neardup recall {len(found & wanted) / len(wanted):.3f}, beside {len(found - wanted):4}, CPU {spent:5.1f} s | "
            f"read by eye {right}/{len(verdicts)} | unrelated {len(others):3} pairs | pages: wire {len(on_pages & WIRE)}/{len(WIRE)}, "
            f"rewrites {len(on_pages & REWRITES)}/{len(REWRITES)}, false {false}"
        )
        if name == "ours" and arguments.list:
            with arguments.list.open("w", encoding="utf-8") as out:
                for kind, pairs in (("missed", wanted - found), ("beside", found - wanted), ("unrelated", others)):
                    out.writelines(f"{kind}\t" + "\t".join(sorted(pair)) + "\n" for pair in sorted(pairs, key=sorted))


if __name__ == "__main__":
    main()
