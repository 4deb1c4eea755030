"""Articles a second with the whole taxonomy, and the cost against length of text and number of terms.

Texts: the unrelated and the labelled real articles of the evaluation folder (`../shared/eval` or $DATELINE_EVAL). Time is
CPU time of one process. The length series repeats one real article; the term series adds made-up terms to every topic.
Run: python tests/benchmarks/enrich_speed.py
"""

from __future__ import annotations

import gzip
import json
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "benchmarks")]
_WIDTH = 50


def _seconds(work: Callable[[str], object], texts: Sequence[str]) -> float:
    started = time.process_time()
    for text in texts:
        work(text)
    return time.process_time() - started


def _plot(rows: Sequence[tuple[str, float]], unit: str) -> None:
    most = max(value for _, value in rows)
    for label, value in rows:
        print(f"  {label:>10} {value:9.3f} {unit} {'#' * max(1, round(_WIDTH * value / most))}")


def main() -> None:
    """Print articles a second and the two series."""
    from topics_eval_texts import eval_folder, read_texts

    from core.resources import seeds_path
    from transform.enrichment import load_enricher
    from transform.topics import Taxonomy

    folder, enricher = eval_folder(), load_enricher(seeds_path())
    with gzip.open(folder / "tr_news" / "unrelated_3000.jsonl.gz", "rt", encoding="utf-8") as file:
        unrelated = [json.loads(line)["text"] for line, _ in zip(file, range(1000), strict=False)]
    related = [record["text"] for record in read_texts(folder).values()]
    for text in (*unrelated[:100], *related):
        enricher.enrich(text)  # detectors load their models on first use
    for name, texts in (("unrelated", unrelated), ("labelled", related * 4)):
        spent = _seconds(enricher.enrich, texts)
        mean = sum(map(len, texts)) / len(texts)
        print(f"{name}: {len(texts) / spent:.0f} articles/s, {mean:.0f} characters each")

    text = max(related, key=len)[:4000]
    print("\ncost against length of text (ms an article; linear where the last column stays the same)")
    rows = []
    for times in (1, 2, 4, 8, 16, 32):
        spent = min(_seconds(enricher.enrich, ["\n".join([text] * times)]) for _ in range(3)) * 1000
        rows.append((f"{times * len(text) // 1000}k", spent, spent / times))
    _plot([(label, spent) for label, spent, _ in rows], "ms")
    print("  ms per 4k: " + "  ".join(f"{label} {each:.2f}" for label, _, each in rows))

    print("\ncost against number of terms (ms an article; flat)")
    known = enricher.taxonomy.topics
    count = sum(len(terms) for topic in known for role in topic.vocabulary.values() for terms in role.values())
    sample, rows = related[:40], []
    for factor in (1, 2, 4, 8, 16, 32):
        more = [
            replace(
                topic,
                vocabulary={
                    **topic.vocabulary,
                    "terms": {
                        language: (
                            *terms,
                            *(f"{_syllables(i)} {_syllables(i * 7)}" for i in range((factor - 1) * count // 36)),
                        )
                        for language, terms in topic.vocabulary["terms"].items()
                    },
                },
            )
            for topic in known
        ]
        grown = replace(enricher, taxonomy=Taxonomy(more))
        _seconds(grown.enrich, sample)
        spent = min(_seconds(grown.enrich, sample) for _ in range(3)) * 1000 / len(sample)
        rows.append((f"x{factor}", spent, spent))
    print(f"  x1 is {count} terms")
    _plot([(label, spent) for label, spent, _ in rows], "ms")


def _syllables(number: int) -> str:
    """A made-up word; each number has its own."""
    parts = ["ka", "re", "mi", "so", "tu", "lâ", "be", "ğı", "şo", "pu"]
    return "".join(parts[int(digit)] for digit in str(number + 100))


if __name__ == "__main__":
    main()
