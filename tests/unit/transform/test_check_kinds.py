"""Right translations of wires and the same with one error of a kind: names exchanged, another name, roles, ends lost or put on, subtle ones."""

from __future__ import annotations

from typing import Any

import pytest

from tests.goldens import mark_gap, read_rows, whole_rows
from tests.knowledge import ready_checker

ROWS = read_rows("check_kinds.jsonl")
WRONG = [
    pytest.param(row["source"], wrong, id=row["id"], marks=mark_gap(wrong in row.get("missed", ())))
    for row in ROWS
    for wrong in (*row.get("wrong", ()), *row.get("missed", ()))
]
CHECKER = ready_checker()

# Turkish, a right translation in another voice or with another doer, and a wrong one of the same make.
ROLES = [
    # By the passive.
    ("Lavrov, Kuzey Koreli mevkidaşı Choe'yi akşam yemeğinde ağırladı.", "North Korea's Choe was hosted at dinner by her counterpart, Lavrov.", "Lavrov was hosted at dinner by his North Korean counterpart, Choe."),
    # What is done to somebody may be told of him by another verb: "visited by".
    ("Lavrov, Choe'yi ağırladı.", "Lavrov was visited by Choe.", "Lavrov was hosted by Choe."),
    # Whoever gets help is helped.
    ("Kim, Putin'den destek aldı.", "Kim was given support by Putin.", "Putin was given support by Kim."),
    # Of whom something is asked.
    ("Macron, Şi'den Putin'i ikna etmesini istedi.", "Macron asked Xi to bring Putin round.", "Macron asked Putin to bring Xi round."),
    # A deed of one against another.
    ("Çin, Hindistan'ın Pakistan'a yönelik saldırısını kınadı.", "China condemned the Indian attack on Pakistan.", "China condemned the Pakistani attack on India."),
    # Giving told as getting.
    ("Volodin, Kim'e bir tablo hediye etti.", "Kim got a painting as a present from Volodin.", "Volodin got a painting as a present from Kim."),
    # Who tells whom.
    ("Pezeşkiyan, Putin'e anlaşmanın geçtiğini bildirdi.", "Pezeshkian informed Putin that the deal had passed.", "Putin informed Pezeshkian that the deal had passed."),
    # Who did by "tarafından".
    ("Rus gemisi, Norveç donanması tarafından durduruldu.", "The Russian ship was stopped by Norway's navy.", "The Russian ship stopped Norway's navy."),
    ("Norveç donanması, Rus gemisini durdurdu.", "A Russian ship was stopped by Norway's navy.", "Norway's navy was stopped by a Russian ship."),
]  # fmt: skip
ENDS = [
    # A second clause told as a relative one, by "with", or within the first.
    ("Lavrov, Wonsan'da Kim ile görüştü; görüşmede ikili ilişkiler ele alındı.", "Lavrov and Kim discussed bilateral ties in Wonsan.", "Lavrov met Kim in Wonsan."),
    ("Kaptan, yükün buğday olduğunu söyledi ancak ambarlarda kömür bulundu.", "The captain said the cargo was wheat, but the holds were full of coal.", "The captain said the cargo was wheat."),
    ("Merkez bankası faizi indirdi, piyasalar kararı olumlu karşıladı.", "A cut in rates by the central bank went down well on the markets.", "The central bank cut rates."),
    # What English must add to be clear.
    ("Seul borsası yükselişle açıldı.", "Stocks in Seoul opened higher.", "Stocks in Seoul opened higher on hopes of a trade deal with Washington."),
    ("Askerlerin naaşları ülkelerine gönderildi.", "The bodies of the soldiers were sent back to their home country.", "The bodies of the soldiers were sent home, wrapped in both flags."),
]  # fmt: skip
OTHERS = [
    # A weekday for "bugün".
    ("Heyet bugün Pekin'e gitti.", "The delegation went to Beijing on Tuesday.", "The delegation went to Beijing yesterday."),
    ("Heyet bugüne kadar üç kez Pekin'e gitti.", "The delegation has gone to Beijing three times so far.", "The delegation went to Beijing three times on Tuesday."),
    # Who speaks by his capital.
    ("Güney Kore, füzenin denize düştüğünü duyurdu.", "The missile fell into the sea, Seoul said.", "The missile fell into the sea, Tokyo said."),
    # What is not to come.
    ("Seul, askerlerini sınırdan çekmeyecek.", "Seoul has no plans to pull its troops back from the border.", "Seoul did not pull its troops back from the border."),
    ("Bakan, tatbikatların ertelenmeyeceğini açıkladı.", "The drills will go ahead as planned, the minister said.", "The drills will be postponed, the minister said."),
    ("Bakan, tatbikatların süreceğini açıkladı.", "The drills will continue, the minister said.", "The drills will be postponed, the minister said."),
    ("Denetim yok denecek kadar az.", "There is next to no enforcement.", "There is no enforcement."),
    ("Üç balonun sınırı geçtiği bildirildi.", "Three balloons were reported to have crossed the border.", "Three balloons were reported to have reached the border post of Goseong."),
    ("Ölü sayısının 3 bin kişiyi geçtiği bildirildi.", "The death toll was reported to have passed 3,000.", "The death toll was reported to be 3,000."),
]  # fmt: skip


@pytest.mark.parametrize("row", whole_rows(ROWS, "flagged"))
def test_a_right_translation_passes(row: dict[str, Any]) -> None:
    assert CHECKER.check(row["source"], row["right"]) == ()


@pytest.mark.parametrize(("source", "wrong"), WRONG)
def test_an_error_is_told(source: str, wrong: str) -> None:
    assert CHECKER.check(source, wrong)


@pytest.mark.parametrize(("source", "right"), [(s, right) for s, right, _ in (*ROLES, *ENDS, *OTHERS)])
def test_what_a_rule_could_take_for_wrong_passes(source: str, right: str) -> None:
    assert CHECKER.check(source, right) == ()


@pytest.mark.parametrize(("source", "wrong"), [(s, wrong) for s, _, wrong in (*ROLES, *ENDS, *OTHERS)])
def test_what_a_rule_is_for_is_told(source: str, wrong: str) -> None:
    assert CHECKER.check(source, wrong)


def test_the_gaps_are_few() -> None:
    assert sum(bool(row.get("flagged")) for row in ROWS) <= 2
    assert sum(len(row.get("missed", ())) for row in ROWS) <= 38
