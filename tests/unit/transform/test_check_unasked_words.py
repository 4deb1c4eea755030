"""People, qualities, plans and clauses of wire sentences of our own: what nothing in the source can ask for is told.

Each row is a right translation with a wrong twin; `missed` marks those that pass.
"""

from __future__ import annotations

import pytest

from tests.goldens import read_rows, whole_rows
from tests.knowledge import ready_checker

CHECKER = ready_checker()
PAIRS = read_rows("check_unasked.jsonl")


@pytest.mark.parametrize("pair", PAIRS, ids=[pair["id"] for pair in PAIRS])
def test_the_right_one_passes(pair: dict[str, str]) -> None:
    assert CHECKER.check(pair["source"], pair["right"]) == ()


@pytest.mark.parametrize("pair", whole_rows(PAIRS))
def test_the_wrong_one_is_told(pair: dict[str, str]) -> None:
    assert CHECKER.check(pair["source"], pair["wrong"])


def test_the_gaps_are_few() -> None:
    assert sum(bool(pair.get("missed")) for pair in PAIRS) <= 31


@pytest.mark.parametrize(
    ("source", "target"),
    [
        # Help for a reader, right before the name.
        ("Programa Ariana Grande çıkacak.", "The show will feature singer Ariana Grande."),
        # A name that looks like a promise, and so many of so many.
        ("Koç Will Wade konuştu.", "Coach Will Wade spoke."),
        ("Son altı fırlatmadan beşi başarılı oldu.", "Five of the last six launches were successful."),
        # Kin told as they are, in either order.
        (
            "Kim Jong Un'un kız kardeşi Kim Yo Jong açıklama yaptı.",
            "Kim Jong Un's sister Kim Yo Jong issued a statement.",
        ),
        ("Kim Cong-un'un kız kardeşi Kim Yo-cong konuştu.", "Kim Yo Jong, the powerful sister of Kim Jong Un, spoke."),
        ("Gemi rıhtıma yanaştıktan sonra ayrıldı.", "The ship left after docking."),
        # Kindred words ask for people too, and for what is said of them.
        ("Kızın ailesi şikayetçi oldu.", "The girl's parents filed a complaint."),
        ("Mahkeme kararını açıkladı.", "The judge announced the ruling."),
        ("Bu fikir hiç de iyi değil.", "It is a terrible idea."),
    ],
)
def test_a_true_pair_is_left_alone(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()


@pytest.mark.parametrize(
    ("source", "target", "kind"),
    [
        ("Kim Jong Un'un kız kardeşi Kim Yo Jong açıklama yaptı.", "Kim Yo Jong's sister Kim Jong Un issued a statement.", "role"),
        ("Kim Jong-un'un üvey kardeşi Kim Jong-nam öldürüldü.", "Kim Jong Un, the half-brother of Kim Jong Nam, was killed.", "role"),
        ("Gemi limana yanaştı.", "The ship left the port.", "sign"),
        ("Lider hasta görünüyordu.", "The leader looked healthy.", "sign"),
        ("Görüşmeler verimsiz geçti.", "The talks were productive.", "negation"),
    ],
)  # fmt: skip
def test_what_passed_before_is_told(source: str, target: str, kind: str) -> None:
    assert kind in {p.kind for p in CHECKER.check(source, target)}
