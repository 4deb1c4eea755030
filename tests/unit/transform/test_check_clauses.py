"""A clause put onto a sentence is told, and a clause that the source has in other words is not."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_checker
from transform.check.checker import Checker

PAIRS = [
    (
        "Güney Kore ordusu, Kuzey Kore'nin doğu kıyısından denize doğru kısa menzilli iki balistik füze fırlattığını duyurdu.",
        "South Korea's military said North Korea had fired two short-range ballistic missiles into the sea off its east coast",
    ),
    (
        "Dışişleri Bakanlığı Sözcüsü, iki ülkenin heyetlerinin önümüzdeki hafta Moskova'da bir araya geleceğini açıkladı.",
        "The Foreign Ministry spokesperson announced that delegations of the two countries would meet in Moscow next week",
    ),
    (
        "Rapora göre mühimmat, Rus bandıralı gemilerle Rajin limanından Vostoçni limanına taşındı.",
        "According to the report, the munitions were carried on Russian-flagged ships from the port of Rajin to the port of Vostochny",
    ),
    (
        "Mahkeme, eski bakanın tutukluluk halinin devamına karar verdi.",
        "The court ruled that the former minister should remain in custody",
    ),
]
CLAUSES = [
    "which surprised the families of the passengers",
    "while schools across the region stayed closed",
    "and the airline later offered to pay for the hotel",
    "although residents had complained about the smell",
]
TOLD_OTHERWISE = [
    (
        "Yaralıların tamamı hastaneye kaldırılırken bölgeye çok sayıda itfaiye ekibi sevk edildi.",
        "Numerous fire crews were sent to the area, while all of the injured were taken to hospital.",
    ),
    (
        "Toplantının ardından gazetecilere konuşan Bakan, görüşmelerin verimli geçtiğini ve yıl sonunda yeniden toplanılacağını söyledi.",
        "Speaking to reporters after the meeting, the minister said the talks had been productive, and that they would convene again at the end of the year.",
    ),
    (
        "Uzmanlar, yardımların kesilmesinin kırsaldaki aileleri en ağır biçimde vuracağı uyarısında bulundu.",
        "Experts warned that cutting off aid would hit families hardest, particularly those in the countryside.",
    ),
]


@pytest.fixture(scope="module")
def checker() -> Checker:
    return ready_checker()


@pytest.mark.parametrize("clause", CLAUSES)
@pytest.mark.parametrize(("source", "target"), PAIRS)
def test_a_clause_put_onto_a_sentence_is_told(checker: Checker, source: str, target: str, clause: str) -> None:
    assert checker.check(source, f"{target}.") == ()
    problems = checker.check(source, f"{target}, {clause}.")
    assert "addition" in {p.kind for p in problems}
    assert all(p.target and p.target in clause for p in problems if p.kind == "addition")


@pytest.mark.parametrize(("source", "target"), TOLD_OTHERWISE)
def test_a_clause_of_the_source_is_none(checker: Checker, source: str, target: str) -> None:
    assert checker.check(source, target) == ()


LOST = [
    (
        "Savunma Bakanlığı, tatbikatın komşu ülkelerle varılan anlaşmalar çerçevesinde gözlemcilerin katılımıyla sürdüğünü bildirdi.",
        "The defence ministry said the exercise was continuing with the participation of observers under agreements reached with neighbouring countries.",
        "The defence ministry said that the exercise was still continuing.",
        "gözlemcilerin",
    ),
    (
        "Şirket, yurt dışındaki ortaklarıyla yürüttüğü uzun pazarlıkların ardından limandaki eski depoları belediyeye devretti.",
        "After long negotiations with its partners abroad, the company handed over the old warehouses at the port to the municipality.",
        "The company handed the old warehouses over to the municipality.",
        "uzun pazarlıkların",
    ),
]


@pytest.mark.parametrize(("source", "whole", "short", "lost"), LOST)
def test_a_clause_left_out_is_told(checker: Checker, source: str, whole: str, short: str, lost: str) -> None:
    assert checker.check(source, whole) == ()
    (problem,) = checker.check(source, short)
    assert problem.kind == "omission"
    assert lost in problem.source
    assert problem.source != source
