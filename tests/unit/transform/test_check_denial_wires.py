"""Denials and hedges that move into another word, in wire sentences of our own: free English passes, a lost or turned one is told.

Each row is a good translation with wrong ones; `gap` names the wrong ones that the check lets pass.
"""

from __future__ import annotations

import pytest

from tests.goldens import count_gaps, read_rows, right_ones, wrong_ones
from tests.knowledge import ready_checker

CHECKER = ready_checker()
ROWS = read_rows("check_denial_wires.jsonl")


@pytest.mark.parametrize(("source", "target"), right_ones(ROWS))
def test_a_good_translation_passes(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()


@pytest.mark.parametrize(("source", "target", "kind"), wrong_ones(ROWS))
def test_a_wrong_translation_is_caught(source: str, target: str, kind: str) -> None:
    assert CHECKER.check(source, target), kind


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
    assert count_gaps(ROWS) <= 14
