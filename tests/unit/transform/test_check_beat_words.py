"""Words of the beat, and what a number counts, told as others: a soldier is no worker, petroleum no gas, a treaty on arms none on trade."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_checker

CHECKER = ready_checker()

PAIRS = [
    ("Kuzey Kore, Rusya'ya 12 bin asker gönderdi.", "North Korea sent 12,000 {} to Russia.", ["soldiers", "troops"], ["workers", "shells", "tonnes", "tourists"]),
    ("Gemiye yaklaşık 300 konteyner yüklendi.", "About 300 {} were loaded onto the ship.", ["containers"], ["trucks", "barrels", "missiles"]),
    ("Kuzey Kore, Rusya'ya füze gönderdi.", "North Korea sent {} to Russia.", ["missiles", "rockets"], ["drones", "coal", "food", "soldiers"]),
    ("Saldırıda üç asker öldü.", "Three soldiers were {} in the attack.", ["killed"], ["injured", "captured"]),
    ("Saldırıda üç asker yaralandı.", "Three soldiers were {} in the attack.", ["injured", "wounded"], ["killed", "captured"]),
    ("İki ülke askeri iş birliği anlaşması imzaladı.", "The two countries {} a military cooperation agreement.", ["signed"], ["cancelled", "postponed"]),
    ("Rusya, Kuzey Kore'ye petrol verdi.", "Russia gave North Korea {}.", ["oil", "fuel"], ["gas", "rice", "wheat"]),
    ("Lider, tersaneyi ziyaret etti.", "The leader visited the {}.", ["shipyard"], ["factory", "airport", "embassy"]),
    ("Fed faizi 25 baz puan indirdi.", "The Fed cut rates by 25 {} points.", ["basis"], ["percentage"]),
]  # fmt: skip


@pytest.mark.parametrize(("source", "target", "said"), [(s, t, w) for s, t, good, _ in PAIRS for w in good])
def test_what_the_source_says_passes(source: str, target: str, said: str) -> None:
    assert CHECKER.check(source, target.format(said)) == ()


@pytest.mark.parametrize(("source", "target", "said"), [(s, t, w) for s, t, _, wrong in PAIRS for w in wrong])
def test_what_nothing_of_the_source_says_is_told(source: str, target: str, said: str) -> None:
    assert CHECKER.check(source, target.format(said)) != ()
