"""How many datelines are found in articles that are on something else, and in real feed items.

Run: PYTHONPATH=. python tests/benchmarks/datelines_unrelated.py [--all]

Reads tr_news/unrelated_3000.jsonl.gz beside the repository (../shared/eval, or $DATELINE_EVAL). Prints how many were
found, by where they stand, and each with the text around it (the first 40; all with --all), to be judged by eye.
Then, from feed_items/items_dev.jsonl.gz: how many of the summaries that begin as Yonhap's do, "(place=연합뉴스)", are read,
and each dateline found in any other title or summary.
"""

from __future__ import annotations

import gzip
import json
import os
import re
import sys
import time
from pathlib import Path

from core.resources import seeds_path
from core.text import normalize
from transform.dateline import find_dateline
from transform.places import Places, read_places

EVAL = Path(os.environ.get("DATELINE_EVAL") or Path(__file__).resolve().parents[3] / "shared" / "eval")

YONHAP = re.compile(r"\([^)]{2,40}=연합뉴스\)")


def main() -> None:
    """Print the table."""
    path = EVAL / "tr_news" / "unrelated_3000.jsonl.gz"
    if not path.exists():
        print(f"skipped: {path} is absent; give its folder in DATELINE_EVAL")
        return
    places = read_places(seeds_path() / "gazetteer")
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        texts = [normalize(json.loads(line)["text"]) for line in lines]
    began = time.process_time()
    found = [(text, find_dateline(text, places)) for text in texts]
    spent = time.process_time() - began
    hits = [(text, line, line.start) for text, line in found if line is not None and line.start is not None]
    at_head = sum(start < 400 for _, _, start in hits)
    print(f"{len(texts)} articles, {spent / len(texts) * 1000:.2f} ms each (CPU)")
    print(f"{len(hits)} datelines: {at_head} at the head, {len(hits) - at_head} at the end")
    for text, line, start in hits if "--all" in sys.argv else hits[:40]:
        around = " ".join(text[max(0, start - 30) : start + len(line.text) + 40].split())
        print(f"{line.place:14} {line.agency or '-':8} {line.text!r:40} | {around}")
    _feed_items(places)


def _feed_items(places: Places) -> None:
    path = EVAL / "feed_items" / "items_dev.jsonl.gz"
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        items = [json.loads(line) for line in lines]
    texts = [normalize(item.get(key) or "") for item in items for key in ("title", "summary")]
    begun = [text for text in texts if YONHAP.match(text)]
    missed = [text for text in begun if find_dateline(text, places) is None]
    others = [(text, line) for text in texts if not YONHAP.match(text) and (line := find_dateline(text, places))]
    print(
        f"{len(items)} feed items: {len(begun) - len(missed)} of {len(begun)} Yonhap datelines read; {len(others)} others found"
    )
    for text in missed:
        print(f"missed: {text[:60]!r}")
    for text, found in others:
        print(f"other:  {found.text!r} in {text[:80]!r}")


if __name__ == "__main__":
    main()
