"""The sense of a report in 512 bits, and the nearest of many by looking at each: eight machine words a report.

A vector is turned by a fixed orthogonal matrix, and the signs of its coordinates kept. Two vectors at an angle a differ in
about a / pi of the bits (M. Charikar, 2002, "Similarity estimation techniques from rounding algorithms"); orthogonal
directions tell angles better than as many independent ones (J. Ji and others, 2012, "Super-bit locality-sensitive hashing").
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from functools import cache
from hashlib import shake_256

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import ThreadpoolController

from transform.storymatch import DAYS
from transform.storytext import Vector

DIMENSIONS = 512
SENSE_BYTES = DIMENSIONS // 8
Bits = NDArray[np.uint64]  # of one report: (8,)


def sense_bits(vectors: Vector) -> Bits:
    """Return the bits of (centred) vectors: (reports, 512) to (reports, 8)."""
    with _limit_threads()(limits=1, user_api="blas"):
        # A small product gains nothing by threads, and they spin on a busy machine.
        signs = np.asarray(vectors, dtype=np.float32) @ _rotation() > 0
    return np.packbits(signs, axis=1).view(np.uint64)


@cache
def _limit_threads() -> Callable[..., AbstractContextManager[None]]:
    limit: Callable[..., AbstractContextManager[None]] = ThreadpoolController().limit
    return limit


@cache
def _rotation() -> NDArray[np.float32]:
    """Return the matrix: two Hadamard transforms, each after changes of sign (N. Ailon and B. Chazelle, 2009).

    The signs come from a hash, not from a generator of random numbers, since bits are stored and must mean the same in
    every version of every library.
    """
    draw = np.unpackbits(np.frombuffer(shake_256(b"dateline senses").digest(2 * SENSE_BYTES), dtype=np.uint8))
    first, second = draw.reshape(2, DIMENSIONS).astype(np.float32) * 2 - 1
    hadamard = np.ones((1, 1), dtype=np.float32)
    while len(hadamard) < DIMENSIONS:
        hadamard = np.block([[hadamard, hadamard], [hadamard, -hadamard]])
    turned = (first[:, np.newaxis] * hadamard) @ (second[:, np.newaxis] * hadamard)
    return (turned / DIMENSIONS).astype(np.float32)


class SenseWindow:
    """The bits of reports by day. A look costs some 5 ns a report in the window, and each takes 72 bytes."""

    def __init__(self) -> None:
        self._bits: dict[int | None, Bits] = {}  # (8, room): a word of all lies together
        self._articles: dict[int | None, NDArray[np.int64]] = {}
        self._held: dict[int | None, int] = defaultdict(int)

    def add(self, article: int, day: int | None, bits: Bits) -> None:
        """Add an article; `day` is a day number, None where its time is unknown."""
        self.add_many([article], day, bits[np.newaxis])

    def add_many(self, articles: Sequence[int] | NDArray[np.int64], day: int | None, bits: Bits) -> None:
        """Add articles of one day, a row of bits each."""
        held, needed = self._held[day], self._held[day] + len(articles)
        block = self._bits.get(day)
        if block is None or needed > block.shape[1]:
            room = max(16, held + held // 2, needed)
            grown, numbers = np.empty((bits.shape[1], room), dtype=np.uint64), np.empty(room, dtype=np.int64)
            if block is not None:
                grown[:, :held], numbers[:held] = block[:, :held], self._articles[day][:held]
            block = self._bits[day] = grown
            self._articles[day] = numbers
        block[:, held:needed] = bits.T
        self._articles[day][held:needed] = articles
        self._held[day] = needed

    def nearest(self, bits: Bits, day: int | None, most: int) -> tuple[list[int], int]:
        """Return the articles nearest in sense within the days that a story spans, nearest first.

        Returns:
            The articles, and the number of bits in which the last of them differs: what is nearer than that has been found.
            Where there are fewer than `most`, all there are, and all bits.
        """
        span = int(DAYS)
        days = list(self._held) if day is None else [None, *range(day - span, day + span + 1)]
        kept = [key for key in days if self._held.get(key)]
        if not kept:
            return [], DIMENSIONS
        distance = np.concatenate([self._distances(key, bits) for key in kept])
        article = np.concatenate([self._articles[key][: self._held[key]] for key in kept])
        limit = DIMENSIONS
        if len(distance) > most:
            # The distance within which there are enough; a count of each is faster than a partial sort.
            limit = int(np.searchsorted(np.cumsum(np.bincount(distance, minlength=DIMENSIONS + 1)), most))
            within = np.flatnonzero(distance <= limit)
            distance, article = distance[within], article[within]
        return article[np.argsort(distance, kind="stable")][:most].tolist(), limit

    def _distances(self, day: int | None, bits: Bits) -> NDArray[np.uint16]:
        held = self._held[day]
        block = self._bits[day]
        total = np.zeros(held, dtype=np.uint16)
        for word, other in zip(block, bits, strict=True):
            total += np.bitwise_count(word[:held] ^ other)
        return total

    def forget(self, day: int | None) -> None:
        """Drop a day."""
        for held in (self._bits, self._articles, self._held):
            held.pop(day, None)

    def __len__(self) -> int:
        return sum(self._held.values())


def differing_bits(one: Bits, others: Bits) -> NDArray[np.int64]:
    """Return in how many bits each row of `others` differs from `one`."""
    differing: NDArray[np.int64] = np.bitwise_count(others ^ one).sum(axis=1, dtype=np.int64)
    return differing
