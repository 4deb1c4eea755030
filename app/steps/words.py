"""How telling words are: counted over the newest articles, for every worker."""

from __future__ import annotations

import numpy as np

from load import storytexts
from load.connection import Connection
from transform.stories import Prior
from transform.storytext import Vector
from transform.storyweights import Weights, number_key

COUNTED = 20_000  # of the newest articles the words are counted in
_MEANT = 2000  # of the newest vectors the mean of each language is taken of


def read_weights(connection: Connection, prior: Prior) -> Weights:
    """Return how telling words are, counting anew where the articles have doubled since, or a quarter more came."""
    counted, placed, newest = storytexts.word_state(connection)
    if newest - placed > max(50, min(counted, COUNTED) // 4) and storytexts.may_count(connection):
        count_words(connection)
    counted, words, counts = storytexts.read_words(connection)
    weights = prior.weights()
    weights.articles += counted
    keys = np.frombuffer(words, dtype=">u4").tolist()
    weights.counts.update(dict(zip(keys, np.frombuffer(counts, dtype=">u4").tolist(), strict=True)))
    sums: dict[str, list[Vector]] = {}
    for lang, vector in storytexts.list_newest_vectors(connection, _MEANT):
        sums.setdefault(lang, []).append(np.frombuffer(vector, dtype="<f2").astype(np.float32))
    for lang, vectors in sums.items():
        weights.learn_mean(lang, len(vectors), np.sum(vectors, axis=0))
    return weights


def count_words(connection: Connection) -> None:
    """Count in how many of the newest articles each stem, name and number stands, and keep what stands in two or more."""
    articles, parts = 0, []
    for stems, names, numbers in storytexts.list_newest_words(connection, COUNTED):
        articles += 1
        parts += [np.frombuffer(stems, dtype=">u4"), np.frombuffer(names, dtype=">u4")]
        parts.append(np.array([number_key(value) for value in numbers], dtype=">u4"))
    words, counts = np.unique(np.concatenate(parts), return_counts=True) if parts else (np.array([]), np.array([]))
    words, counts = words[counts > 1], counts[counts > 1]
    storytexts.write_words(connection, articles, words.astype(">u4").tobytes(), counts.astype(">u4").tobytes())
