"""How many of the nearest reports by the full vectors are found by 512 bits, and by what was used before; and what a look costs.

    python -m tests.benchmarks.senses_recall ../shared/eval/feed_items/items_dev.jsonl.gz

Every item is encoded (a minute of CPU) and centred by the mean of its language; 1,500 of them ask for their 16 nearest among
all others. "drift": the bits asked were centred by the means of the first quarter of the items alone, as a worker's were
when it placed them. The cost is of 180,000 reports in the window (1,000,000 in sixty days).
"""

from __future__ import annotations

import argparse
import gzip
import json
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from core.resources import seeds_path
from transform.encoder import SentenceEncoder
from transform.senses import SenseWindow, sense_bits
from transform.stories import Prior, read_prior
from transform.storymatch import Matcher
from transform.storytext import SENSE_LETTERS

MOST, ASKED, WINDOW = 16, 1500, 180_000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("items", type=Path)
    with gzip.open(parser.parse_args().items, "rt", encoding="utf-8") as lines:
        items = [json.loads(line) for line in lines]
    encode = SentenceEncoder()
    heads = [f"{item.get('title') or ''}\n{item.get('text') or ''}".strip()[:SENSE_LETTERS] or "-" for item in items]
    vectors = np.concatenate([encode([head]) for head in heads])
    langs = [str(item.get("lang") or "tr") for item in items]
    prior = read_prior(seeds_path() / "story_prior.npz")
    centred = centre(prior, vectors, langs, len(items))
    early = centre(prior, vectors, langs, len(items) // 4)
    rng = np.random.default_rng(3)
    projection = (rng.standard_normal((512, 128)) / np.sqrt(128)).astype(np.float32)
    asked = rng.choice(len(items), ASKED, replace=False)
    cosines = centred[asked] @ centred.T
    cosines[np.arange(ASKED), asked] = -9
    nearest = np.argsort(-cosines, axis=1)[:, :MOST]
    projected = centred @ projection
    bits, early_bits = sense_bits(centred), sense_bits(early)
    print("method                          of the 16 nearest  of these at a cosine >= 0.5  the nearest, >= 0.5")
    for name, distance in (
        ("projection to 128 floats", lambda n: -(projected @ projected[n])),
        ("512 bits", lambda n: differing(bits[n], bits)),
        ("512 bits, drift", lambda n: differing(bits[n], early_bits)),
    ):
        print(f"{name:30}  {recall(asked, nearest, cosines, distance)}")
    floats = rng.standard_normal((WINDOW, 128)).astype(np.float32)
    window = SenseWindow()
    window.add_many(np.arange(WINDOW), 0, rng.integers(1 << 63, size=(WINDOW, 8), dtype=np.uint64))
    print(
        f"a look at {WINDOW}: floats {cost(lambda: np.argpartition(-(floats @ floats[0]), MOST)):.1f} ms and {4 * 128} bytes a report,"
    )
    print(f"bits {cost(lambda: window.nearest(bits[0], 0, MOST)):.1f} ms and 72 bytes (CPU)")


def centre(prior: Prior, vectors: np.ndarray, langs: list[str], known: int) -> np.ndarray:
    """Centre vectors by the means of the first so many of them."""
    weights = prior.weights()
    for lang in set(langs):
        of_lang = [n for n, other in enumerate(langs) if other == lang]
        mine = [n for n in of_lang if n < known]
        if mine:
            weights.learn_mean(lang, len(mine), vectors[mine].sum(axis=0))
    matcher, result = Matcher(weights), np.empty_like(vectors)
    for lang in set(langs):
        of_lang = [n for n, other in enumerate(langs) if other == lang]
        result[of_lang] = matcher.centre_many(lang, vectors[of_lang])
    return result


def differing(one: np.ndarray, others: np.ndarray) -> np.ndarray:
    """Bits in which rows differ from one."""
    return np.bitwise_count(others ^ one).sum(axis=1, dtype=np.int64)


def recall(asked: np.ndarray, nearest: np.ndarray, cosines: np.ndarray, distance: Callable[[int], np.ndarray]) -> str:
    """Shares of the nearest that are among the 16 of least distance."""
    found = close = found_close = firsts = found_first = 0
    for row, number in enumerate(asked):
        far = distance(number).astype(np.float64)
        far[number] = np.inf
        got = set(np.argsort(far, kind="stable")[:MOST].tolist())
        wanted = nearest[row].tolist()
        found += len(got.intersection(wanted))
        near = [n for n in wanted if cosines[row, n] >= 0.5]
        close += len(near)
        found_close += len(got.intersection(near))
        firsts += bool(near)
        found_first += bool(near) and near[0] in got
    return f"{found / nearest.size:17.3f}  {found_close / close:27.3f}  {found_first / firsts:20.3f}"


def cost(look: Callable[[], object]) -> float:
    """CPU in ms of one look."""
    look()
    start = time.process_time()
    for _ in range(20):
        look()
    return (time.process_time() - start) * 50


if __name__ == "__main__":
    main()
