"""Denials and hedges that move into another word, in wire sentences of our own: free English passes, a lost or turned one is told.

Each row is a good translation with wrong ones; `gap` names the wrong ones that the check lets pass.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.checks import load_checker

CHECKER = load_checker("tr", "en")
ROWS: list[dict[str, Any]] = [
    json.loads(line)
    for line in (Path(__file__).parents[2] / "golden" / "check_denial_wires.jsonl")
    .read_text(encoding="utf-8")
    .splitlines()
]
WRONG = [
    pytest.param(
        row["source"],
        bad["target"],
        id=f"{row['id']}-{i}",
        marks=[pytest.mark.xfail(strict=True)] if bad["target"] in row.get("gap", ()) else [],
    )
    for row in ROWS
    for i, bad in enumerate(row["bad"])
]


@pytest.mark.parametrize("row", ROWS, ids=[r["id"] for r in ROWS])
def test_a_good_translation_passes(row: dict[str, Any]) -> None:
    assert CHECKER.check(row["source"], row["good"]) == ()


@pytest.mark.parametrize(("source", "target"), WRONG)
def test_a_wrong_translation_is_caught(source: str, target: str) -> None:
    assert CHECKER.check(source, target)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        # A word in "-sız" whose root stands there as something that is; its contrary by a prefix taken off or put on.
        ("Yaralılar tedavisiz bırakıldı.", "The wounded were treated."),
        ("Bu asılsız iddialar yanlıştır.", "This founded allegation is wrong."),
        ("Heyet uygun kaynakları getirdi.", "The delegation brought inappropriate resources."),
        ("Mağaza gıda dışı ürünler satıyor.", "The shop sells food products."),
        # "-sız" and "-madan" of another word ask for no "not".
        ("Aday, seçimi kazanacağını söylediği tutarsız bir konuşma yaptı.", "In a rambling speech the candidate said he would not win the election."),
        ("Acımasızlıklarını görüyorsunuz.", "You do not see their cruelty."),
        ("Golü atmadan uzun süre önce öndeydiler.", "They led long before they did not score."),
        ("Takım iki sıfır öne geçti.", "The team did not take a two-goal lead."),
        ("Heyet yeni yaptırım getirmeden döndü.", "The delegation returned with new sanctions."),
        ("Pekin ne kınadı ne destekledi.", "Beijing condemned and backed it."),
        ("\"Oraya gitme,\" dediler.", "They said, \"go there.\""),
        # A plan told as what will be, how likely something is, a year at most.
        ("Bakan, gelecek ay Seul'e gitmeyi planlıyor.", "The minister will go to Seoul next month to prepare for a summit."),
        ("Lider orada olmak istiyor.", "The leader will be there, like everyone else."),
        ("Hastalanma ihtimalleri yükseliyor ve bu, krize yol açabiliyor.", "They fall ill, which can lead to a crisis."),
        ("Sanık bir yıla kadar hapis cezasına çarptırılabilir.", "The defendant could be imprisoned for a year."),
        ("Oylama en az bir hafta gecikti.", "The vote was delayed by exactly a week."),
        ("Zamanlarının çoğunu birçok ülkede geçiriyorlar.", "They spend all their time in many countries."),
        ("Ofis bir ön rapor yayımladı.", "The office released a final report."),
        ("Gemi tireli veya tiresiz yazılır.", "The ship is written with or with a hyphen."),
    ],
)  # fmt: skip
def test_what_another_word_hid_is_caught(source: str, target: str) -> None:
    assert CHECKER.check(source, target)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Fırtına evleri çatısız bıraktı.", "The storm tore the roofs off the houses."),
        ("Yeni bir deneme imkansız değil.", "A new test is possible."),
        ("Hasar görmeyen motor kapatıldı.", "The undamaged engine was shut down."),
        ("Kaynak, isim vermeden konuştu.", "The source spoke anonymously."),
        ("Yetersiz beslenme artıyor.", "Undernutrition is on the rise."),
        ("Hükümet teklifi geri çevirdi.", "The government turned the offer down."),
        ("Nasıl fayda sağlayabilir?", "How may it help?"),
        ("Bakan, Seul'e gitmeyi planlıyor ve gelecek ay görüşecek.", "The minister looks set for Seoul and will hold talks next month."),
        ("Anlaşma imzalanmadan üç gün önce geldi.", "He came three days before the deal was signed."),
    ],
)  # fmt: skip
def test_what_is_told_by_another_word_passes(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()


def test_the_gaps_are_few() -> None:
    assert sum(len(row.get("gap", ())) for row in ROWS) <= 15
