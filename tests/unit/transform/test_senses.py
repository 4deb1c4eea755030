"""The nearest by bits are the nearest by angle, within the days asked for."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from transform.senses import DIMENSIONS, SENSE_BYTES, SenseWindow, differing_bits, sense_bits


def draw(count: int, seed: int = 3) -> NDArray[np.float32]:
    vectors = np.random.default_rng(seed).standard_normal((count, DIMENSIONS)).astype(np.float32)
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def test_bits_differ_by_the_angle() -> None:
    one, other = draw(2)
    for cosine in (0.9, 0.7, 0.4, 0.0, -0.5):
        across = other - (one @ other) * one
        mixed = cosine * one + np.sqrt(1 - cosine**2) * across / np.linalg.norm(across)
        bits = sense_bits(np.stack([one, mixed]))
        assert bits.nbytes == 2 * SENSE_BYTES
        [differing] = differing_bits(bits[0], bits[1:])
        assert abs(differing / DIMENSIONS - np.arccos(cosine) / np.pi) < 0.05


def test_bits_that_are_stored_never_change() -> None:
    first = np.zeros((1, DIMENSIONS), dtype=np.float32)
    first[0, 0] = 1
    assert sense_bits(first).tobytes()[:8].hex() == "0deaa70ada205897"


def test_the_nearest_within_the_days_are_found() -> None:
    bits = sense_bits(draw(3000))
    window = SenseWindow()
    for number, row in enumerate(bits):
        window.add(number, 100 + number % 30, row)
    assert window.nearest(bits[40], 110, 5)[0][0] == 40
    assert 40 not in window.nearest(bits[40], 120, 5)[0]
    found, limit = window.nearest(bits[40], None, 5)
    distances = differing_bits(bits[40], bits)
    assert found[0] == 40 and len(found) == 5
    assert sorted(distances[found]) == sorted(distances)[:5] and limit == sorted(distances)[4]
    window.forget(110)
    assert 40 not in window.nearest(bits[40], None, 5)[0]
    assert len(window) == 2900


def test_what_is_near_is_found_among_many() -> None:
    rng = np.random.default_rng(5)
    middles = draw(500)
    near = np.repeat(middles, 4, axis=0) + 0.035 * rng.standard_normal((2000, DIMENSIONS)).astype(np.float32)
    bits = sense_bits(near)
    window = SenseWindow()
    window.add_many(list(range(2000)), 7, bits)
    for number in range(0, 2000, 40):
        first = number // 4 * 4
        assert set(range(first, first + 4)) == set(window.nearest(bits[number], 7, 4)[0])


def test_a_few_are_all_near_and_none_is_no_error() -> None:
    window = SenseWindow()
    [bits] = sense_bits(draw(1))
    assert window.nearest(bits, 3, 16) == ([], DIMENSIONS)
    window.add(9, None, bits)
    assert window.nearest(bits, 3, 16) == ([9], DIMENSIONS)
