"""How many of the 3,000 unrelated articles are relevant, and how relevance stands on the labelled real pages.

The texts are those of the evaluation folder (`../shared/eval` or $DATELINE_EVAL). Run:
python tests/benchmarks/unrelated_relevance.py
"""

from __future__ import annotations

import gzip
import json
import sys
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "benchmarks")]


def main() -> None:
    """Print the table."""
    from topics_eval_texts import eval_folder, read_texts

    from core.resources import seeds_path
    from transform.enrichment import load_enricher

    folder, enricher = eval_folder(), load_enricher(seeds_path())
    with gzip.open(folder / "tr_news" / "unrelated_3000.jsonl.gz", "rt", encoding="utf-8") as file:
        records = [json.loads(line) for line in file]
    started = time.process_time()
    found = [(record["id"], enricher.enrich(record["text"], title=record.get("title"))) for record in records]
    spent = time.process_time() - started
    relevant = [(key, one) for key, one in found if one.relevant]
    topics = Counter(topic.topic for _, one in found for topic in one.topics)
    print(
        f"unrelated articles relevant: {len(relevant)} of {len(records)} ({len(records) / spent:.0f} articles/s of CPU)"
    )
    for key, one in relevant:
        print(f"    {key}: {one.relevance} {one.reasons}")
    print(f"topics on them: {sum(topics.values())} {dict(topics)}")
    labels = map(json.loads, (ROOT / "tests/golden/topics/eval_labels.jsonl").read_text("utf-8").splitlines())
    texts, counts = read_texts(folder), Counter[str]()
    for label in labels:
        record = texts[label["id"]]
        told = enricher.enrich(record["text"], title=record.get("title"), lang=record.get("lang")).relevant
        counts[f"{'relevant' if label['relevant'] else 'not'} told {'relevant' if told else 'not'}"] += 1
    print(f"labelled real articles: {dict(counts)}")


if __name__ == "__main__":
    main()
