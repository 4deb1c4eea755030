"""Is a relevance of 0.8 right eight times in ten? The reliability table of the relevance score.

Texts: our gold set, and where the evaluation folder (`../shared/eval` or $DATELINE_EVAL) is at hand the labelled real
articles and the feed items read by eye. Texts whose score is 0 (nothing of the two in them) are told apart: they would only
flatter the mean. Run: python tests/benchmarks/relevance_calibration.py
"""

from __future__ import annotations

import csv
import gzip
import json
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "benchmarks")]
_EDGES = (0.0, 0.2, 0.4, 0.6, 0.8, 0.9, 0.97, 1.0)


def read_cases() -> Iterator[tuple[str, str, bool]]:
    """Yield (text, title, relevant) of every labelled text."""
    from topics_eval_texts import eval_folder, read_texts

    for path in sorted((ROOT / "tests" / "golden" / "topics").glob("[terk][rnuo]0*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            record = json.loads(line)
            yield record["text"], record.get("title") or "", bool(record["relevant"])
    folder = eval_folder()
    texts = read_texts(folder)
    for line in (ROOT / "tests/golden/topics/eval_labels.jsonl").read_text("utf-8").splitlines():
        label = json.loads(line)
        record = texts[label["id"]]
        yield record["text"], record.get("title") or "", bool(label["relevant"])
    with gzip.open(folder / "feed_items" / "items_dev.jsonl.gz", "rt", encoding="utf-8") as file:
        items = [json.loads(line) for line in file]
    with (ROOT / "tests" / "golden" / "feed_verdicts.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            item = items[int(row["number"])]
            title = item.get("title") or ""
            yield f"{title}.\n{item.get('summary') or ''}", title, row["verdict"] == "1"


def main() -> None:
    """Print the table."""
    from core.resources import seeds_path
    from transform.enrichment import load_enricher

    enricher = load_enricher(seeds_path())
    scored = [(enricher.enrich(text, title=title).relevance, relevant) for text, title, relevant in read_cases()]
    silent = [relevant for score, relevant in scored if score == 0]
    print(f"{len(scored)} texts; of {len(silent)} with score 0, {sum(silent)} are relevant")
    told = [(score, relevant) for score, relevant in scored if score > 0]
    print("score          texts  mean score  relevant")
    error = 0.0
    for low, high in pairwise(_EDGES):
        group = [(score, relevant) for score, relevant in told if low < score <= high]
        if group:
            mean = sum(score for score, _ in group) / len(group)
            share = sum(relevant for _, relevant in group) / len(group)
            error += abs(mean - share) * len(group) / len(told)
            print(f"{low:.2f} – {high:.2f}   {len(group):5}       {mean:.3f}     {share:.3f}")
    brier = sum((score - relevant) ** 2 for score, relevant in told) / len(told)
    print(f"expected calibration error {error:.3f}, Brier score {brier:.3f} over {len(told)} texts")


if __name__ == "__main__":
    main()
