"""Make seeds/story_prior.npz from texts of our own writing: word counts and the mean vector of reports.

Run: python tests/benchmarks/story_prior.py
"""

import json
from collections import Counter
from pathlib import Path

import numpy as np

from core.resources import seeds_path
from transform.encoder import SentenceEncoder
from transform.enrichment import load_enricher
from transform.storytext import read_story_text
from transform.storyweights import Weights


def main() -> None:
    golden = Path(__file__).parents[1] / "golden" / "stories.jsonl"
    encode, enricher = SentenceEncoder(), load_enricher(seeds_path())
    counts, vectors = Counter(), []
    for line in golden.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        entities = enricher.name_entities(row["text"])
        text = read_story_text(None, row["text"], lang=row["lang"], published=None, encode=encode, entities=entities)
        counts.update(Weights.keys(text))
        vectors.append(text.vector)
    held = sorted((key, count) for key, count in counts.items() if count > 1)  # what stands in one text says nothing
    np.savez_compressed(
        seeds_path() / "story_prior.npz",
        keys=np.array([key for key, _ in held], dtype=np.uint32),
        counts=np.array([count for _, count in held], dtype=np.uint16),
        articles=np.int32(len(vectors)),
        mean=np.mean(vectors, axis=0).astype(np.float16),
    )
    print(f"{len(vectors)} texts, {len(held)} keys")


if __name__ == "__main__":
    main()
