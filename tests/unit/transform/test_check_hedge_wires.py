"""Claims, doubts, plans and denials of wire sentences of our own: what strengthens, weakens or turns them is caught.

Each row is a good translation with wrong ones; `gap` names the wrong ones that the check lets pass.
"""

from __future__ import annotations

import pytest

from tests.goldens import count_gaps, read_rows, right_ones, wrong_ones
from tests.knowledge import ready_checker

CHECKER = ready_checker()
ROWS = read_rows("check_hedge_wires.jsonl")


@pytest.mark.parametrize(("source", "target"), right_ones(ROWS))
def test_a_good_translation_passes(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()


@pytest.mark.parametrize(("source", "target", "kind"), wrong_ones(ROWS))
def test_a_wrong_translation_is_caught(source: str, target: str, kind: str) -> None:
    # A lost speaker takes his name along, and a clause that lost its verb may be told as lost itself.
    assert {p.kind for p in CHECKER.check(source, target)} & {kind, "omission", "name"}


def test_the_gaps_are_few() -> None:
    assert count_gaps(ROWS) <= 2


@pytest.mark.parametrize(
    ("source", "target"),
    [
        # A doubt is there in the source: by a verb in -abil, in -mış, by who says so, or as a thing that would have been.
        ("Uçak ambargoyu delmiş olabilir.", "The plane may have broken the embargo."),
        ("Gemi gece limandan ayrılmış.", "The ship reportedly left the port at night."),
        ("Anlaşma olmasa tugay çoktan dönerdi.", "Without the deal the brigade might have returned long ago."),
        ("Kim'in kararlı olduğu kesin.", "Kim is certainly determined."),
        ("Tugayda tam 3 bin asker var.", "There are exactly 3,000 soldiers in the brigade."),
        # Each denial has its own, wherever English puts it.
        ("Kimsenin yaralanmadığını düşünüyorum.", "I don't think anyone was injured."),
        ("Heyet ne konuştu ne imza attı.", "The delegation did not speak, nor did it sign."),
        ("Sözcü, iddiayı dışlamadı ama doğrulamadı da.", "The spokesman did not rule the claim out but did not confirm it either."),
        ("Gemi belgesiz geldi ve mürettebat konuşmadı.", "The ship came without papers and the crew did not talk."),
        ("Yetersiz kalan yakıt, filoyu durdurmadı.", "The inadequate fuel did not stop the fleet."),
        # A plan, a try and a call may be told in other words.
        ("Rusya hattı uzatmayı planlıyor.", "Russia is looking to extend the line."),
        ("Birlikler köprüyü geçmeye çalıştı.", "The troops fought to cross the bridge."),
        ("BM, taraflara görüşme çağrısında bulundu.", "The UN urged the parties to talk."),
        # "Will" of another verb, and a possibility that keeps its own word.
        ("Füze Guam'a ulaşabilir ve deneme sürecek.", "The missile can reach Guam and the test will go on."),
    ],
)  # fmt: skip
def test_a_true_pair_is_left_alone(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Gemi belgesiz geldi ve mürettebat konuştu.", "The ship came without papers and the crew did not talk."),
        ("Füze Guam'a ulaşabilir ama deneme ertelenebilir.", "The missile will reach Guam but the test can be postponed."),
        ("Seul, tatbikatı hiç kimsenin izlemediğini açıkladı.", "Seoul said someone did not watch the exercise."),
        ("Heyet pazartesi günü döndü.", "The delegation undoubtedly returned on Monday."),
        ("Tugayda yaklaşık 3 bin asker var.", "There are precisely 3,000 soldiers in the brigade."),
    ],
)  # fmt: skip
def test_one_of_several_is_caught(source: str, target: str) -> None:
    assert CHECKER.check(source, target)
