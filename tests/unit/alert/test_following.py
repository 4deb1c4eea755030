"""What waits follows its rule: nobody is left out, nobody is told twice."""

from __future__ import annotations

import itertools
import random

import pytest

from alert.following import Delivery, Following, Stand, follow_rule

LETTERS = {"w": Stand.WAITING, "u": Stand.UNDER_WAY, "s": Stand.SENT, "q": Stand.QUARANTINED}


def read(text: str, *, named: bool = True) -> list[Delivery]:
    """Deliveries as "Aw Bs": channel and state."""
    return [
        Delivery(number, one[0], LETTERS[one[1]], named)
        for number, one in enumerate((part for part in text.split()), 1)
    ]


@pytest.mark.parametrize(
    ("deliveries", "channels", "expected"),
    [
        ("Aw", "A", Following()),
        ("Aw", "B", Following({1: "B"})),
        ("As", "B", Following()),  # the old address has it
        ("Au", "B", Following()),  # that is seen when its result is there
        ("Aq", "B", Following()),  # waits for nobody
        ("Aw Bw", "B", Following(withdrawn=(1,))),
        ("Aw Bs", "B", Following(withdrawn=(1,))),
        ("Aw Bw", "C D", Following({1: "C", 2: "D"})),
        ("As Bw", "C D", Following({2: "D"})),  # C stands for A
        ("Aw Bs", "C D", Following({1: "C"})),
        ("Aw Bw", "C", Following({1: "C"}, (2,))),
        ("As Bw", "C", Following({2: "C"})),  # whichever it stands for, who waits gets it
        ("Aw", "A B", Following(added=("B",))),
        ("Aw", "B C", Following({1: "B"}, added=("C",))),
        ("As Bw", "A B C", Following()),  # it went out already when C came
        ("Au Bw", "A B C", Following()),
        ("Aq Bw", "A B C", Following(added=("C",))),
        ("Aw Bw", "B A", Following()),  # the order alone says nothing
        ("Aw", "B B", Following({1: "B"})),
    ],
)
def test_where_what_waits_goes(deliveries: str, channels: str, expected: Following) -> None:
    assert follow_rule(read(deliveries), channels.split(), ()) == expected


def test_a_rule_that_names_none_uses_the_default() -> None:
    assert follow_rule(read("Aw"), [], ["D"]) == Following({1: "D"})
    assert follow_rule(read("Dw", named=False), [], ["D"]) == Following()
    assert follow_rule(read("Dw", named=False), ["A"], ["D"]) == Following({1: "A"})
    assert follow_rule(read("Dw", named=False), ["A"], None) == Following({1: "A"})
    # It named one and names none now: what waits has nowhere to go, where that there is no default is known.
    assert follow_rule(read("Aw"), [], ()) == Following(withdrawn=(1,))
    assert follow_rule(read("Aw"), [], None) == Following()
    # That the setting is empty here is no word of the rule's.
    assert follow_rule(read("Dw", named=False), [], ()) == Following()


def apply(deliveries: list[Delivery], found: Following) -> list[Delivery]:
    """What the store makes of a decision."""
    kept = [
        Delivery(one.delivery_id, found.moved.get(one.delivery_id, one.channel), one.stand)
        for one in deliveries
        if one.delivery_id not in found.withdrawn
    ]
    new = itertools.count(max(one.delivery_id for one in deliveries) + 1)
    return kept + [Delivery(next(new), channel, Stand.WAITING) for channel in found.added]


@pytest.mark.parametrize("seed", range(20))
def test_of_any_deliveries_and_channels(seed: int) -> None:
    rng = random.Random(seed)
    for _ in range(500):
        before = [
            Delivery(number, channel, rng.choice(list(Stand)))
            for number, channel in enumerate(rng.sample("ABCDEF", rng.randint(1, 4)), 1)
        ]
        channels = rng.sample("ABCDEF", rng.randint(1, 4))
        found = follow_rule(before, channels, ())
        after = apply(before, found)
        held = [one.channel for one in after]
        assert len(held) == len(set(held)), "no channel twice"
        assert follow_rule(after, channels, ()) == Following(), "once is enough"
        for one in before:
            if one.stand is not Stand.WAITING:
                assert one in after, "what does not wait stays"
        assert all(one.channel in channels for one in after if one.stand is Stand.WAITING)
        if all(one.stand is Stand.WAITING for one in before):
            assert set(held) == set(channels), "an alert that went nowhere goes to all"
        if found.withdrawn:
            assert set(channels) <= set(held), "nothing is taken back while a channel of the rule lacks it"
