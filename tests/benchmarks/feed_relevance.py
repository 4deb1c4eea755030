"""Relevance of the 13,429 real feed items, and precision and recall on those read by eye.

An item's text is its title and summary. tests/golden/feed_verdicts.tsv holds our verdicts by the item's number in the
file (from 0): `number, verdict`, 1 where the item is about the relation of the two; they are a sample of those told and of
the near misses. A meeting of many (the parade in Beijing, where Kim and Putin were guests of Xi) counts as 0.
Run: python tests/benchmarks/feed_relevance.py [--show]
"""

from __future__ import annotations

import csv
import gzip
import json
import random
import re
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "benchmarks")]
VERDICTS = ROOT / "tests" / "golden" / "feed_verdicts.tsv"
_NORTH = re.compile(
    r"北|북|김정은|평양|North Korea|Pyongyang|DPRK|Kim Jong|КНДР|Corée du Nord|朝鮮|朝鲜|Nordkorea|Kuzey Kore", re.I
)
_RUSSIAN = re.compile(r"러|푸틴|우크라|Russia|Putin|Moscow|Росси|Путин|Russie|Poutine|ロシア|Russland|俄|Rusya", re.I)


def main() -> None:
    """Print how many items are relevant, the items to read where asked, and what the verdicts say."""
    from topics_eval_texts import eval_folder

    from core.resources import seeds_path
    from transform.enrichment import load_enricher

    enricher = load_enricher(seeds_path())
    with gzip.open(eval_folder() / "feed_items" / "items_dev.jsonl.gz", "rt", encoding="utf-8") as file:
        items: list[dict[str, Any]] = [json.loads(line) for line in file]
    found = []
    for item in items:
        title, summary = item.get("title") or "", item.get("summary") or ""
        one = enricher.enrich(f"{title}.\n{summary}", title=title)
        found.append((one.relevance, one.relevant))
    told = [n for n, (_, relevant) in enumerate(found) if relevant]
    # What might have been missed: any sign of the relation, or crude words of both sides, wider than the gazetteer.
    near = [
        n
        for n, item in enumerate(items)
        if not found[n][1] and (found[n][0] > 0 or _names_both(f"{item.get('title')} {item.get('summary')}"))
    ]
    print(f"{len(items)} items: {len(told)} relevant, {len(near)} near misses (crude words of both sides, not told)")
    if "--show" in sys.argv:
        chance = random.Random(7)
        groups = (("told", chance.sample(told, min(100, len(told)))), ("near", _nearest(near, found, chance)))
        for group, numbers in groups:
            for n in sorted(numbers):
                print(
                    n,
                    group,
                    found[n][0],
                    (items[n].get("title") or "")[:150],
                    "|",
                    (items[n].get("summary") or "")[:170],
                    sep="\t",
                )
    if VERDICTS.is_file():
        _score(found, near)


def _names_both(text: str) -> bool:
    return _NORTH.search(text) is not None and _RUSSIAN.search(text) is not None


def _nearest(near: list[int], found: list[tuple[float, bool]], chance: random.Random) -> list[int]:
    """The fifty with the highest relevance, and fifty of the rest by chance."""
    ranked = sorted(near, key=lambda n: -found[n][0])
    return ranked[:50] + chance.sample(ranked[50:], min(50, len(ranked[50:])))


def _score(found: list[tuple[float, bool]], near: list[int]) -> None:
    with VERDICTS.open(encoding="utf-8", newline="") as file:
        rows = [(int(row["number"]), int(row["verdict"])) for row in csv.DictReader(file, delimiter="\t")]
    right = sum(found[n][1] and verdict for n, verdict in rows)
    wrong = sum(found[n][1] and not verdict for n, verdict in rows)
    missed = sum(verdict and not found[n][1] for n, verdict in rows)
    quiet = sum(not verdict and not found[n][1] for n, verdict in rows)
    print(
        f"of {len(rows)} read: {right} rightly told, {wrong} wrongly, {missed} missed, {quiet} rightly left ({len(near)} such)"
    )
    print(
        f"precision {right / max(1, right + wrong):.3f}, recall among those read {right / max(1, right + missed):.3f}"
    )


if __name__ == "__main__":
    main()
