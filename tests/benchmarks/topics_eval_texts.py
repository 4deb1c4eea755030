"""Relevance, topics, entities and figures on real articles, against our labels of them.

The texts are those of the evaluation folder (`../shared/eval` or $DATELINE_EVAL), the labels
tests/golden/topics/eval_labels.jsonl by their ids. Entities count by name and figures by value, unit and qualifier, each
once a text. Run: python tests/benchmarks/topics_eval_texts.py [--misses]
"""

from __future__ import annotations

import gzip
import json
import os
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))


def eval_folder() -> Path:
    """Return the evaluation folder, or end with one line where it is absent."""
    folder = Path(os.environ.get("DATELINE_EVAL", ROOT.parent / "shared" / "eval"))
    if not folder.is_dir():
        sys.exit(f"no evaluation data at {folder}: set DATELINE_EVAL")
    return folder


def read_texts(folder: Path) -> dict[str, dict[str, Any]]:
    """Return id → record of the labelled evaluation texts."""
    lines = (folder / "pages_dev.jsonl").read_text("utf-8").splitlines()
    with gzip.open(folder / "tr_news" / "mentions_dprk_dev.jsonl.gz", "rt", encoding="utf-8") as file:
        lines += file.read().splitlines()
    return {record["id"]: record for record in map(json.loads, lines)}


def _f1(count: Counter[str]) -> float:
    total = 2 * count["right"] + count["wrong"] + count["missed"]
    return 2 * count["right"] / total if total else 1.0


def _add(count: Counter[str], gold: set[Any], found: set[Any]) -> None:
    count.update(right=len(gold & found), wrong=len(found - gold), missed=len(gold - found))


def main() -> None:
    """Print the table, and the misses where asked."""
    from core.resources import seeds_path
    from transform.enrichment import load_enricher

    texts = read_texts(eval_folder())
    labels = map(json.loads, (ROOT / "tests/golden/topics/eval_labels.jsonl").read_text("utf-8").splitlines())
    enricher = load_enricher(seeds_path())
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    topics: dict[str, Counter[str]] = defaultdict(Counter)
    strengths: list[bool] = []
    for label in labels:
        record = texts[label["id"]]
        found = enricher.enrich(record["text"], title=record.get("title"), lang=record.get("lang"))
        _add(counts["relevance"], {1} if label["relevant"] else set(), {1} if found.relevant else set())
        gold, got = set(label["topics"]), {topic.topic for topic in found.topics}
        _add(counts["topics (micro)"], gold, got)
        for topic in gold | got:
            _add(topics[topic], gold & {topic}, got & {topic})
        said = [] if bool(label["relevant"]) == found.relevant else [f"relevance {found.relevance} {found.reasons}"]
        said += [f"topics missed {sorted(gold - got)} wrong {sorted(got - gold)}"] if gold != got else []
        if label["entities"] is not None:
            names, seen = {e["name"] for e in label["entities"]}, {e.name for e in found.entities}
            _add(counts["entities"], names, seen)
            said += [f"entities missed {sorted(names - seen)} wrong {sorted(seen - names)}"] if names != seen else []
        if label["figures"] is not None:
            wanted = {(f["value"], f["unit"], f["qualifier"]): f["strength"] for f in label["figures"]}
            told = {(f.value, f.unit, f.qualifier): f.strength for f in found.figures}
            _add(counts["figures"], set(wanted), set(told))
            strengths += [wanted[key] == told[key] for key in wanted.keys() & told.keys()]
            missed, wrong = wanted.keys() - told.keys(), told.keys() - wanted.keys()
            said += (
                [f"figures missed {sorted(map(str, missed))} wrong {sorted(map(str, wrong))}"]
                if missed or wrong
                else []
            )
        if said and "--misses" in sys.argv:
            print(label["id"], *said, sep="\n    ")
    for name, count in counts.items():
        print(
            f"{name:<16} F1 {_f1(count):.3f}  ({count['right']} right, {count['wrong']} wrong, {count['missed']} missed)"
        )
    print(f"topics (macro)   F1 {sum(map(_f1, topics.values())) / len(topics):.3f}")
    print(f"strength         {sum(strengths) / len(strengths):.3f} of {len(strengths)} figures")


if __name__ == "__main__":
    main()
