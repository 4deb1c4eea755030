"""Edits of our own writing, cosmetic and material, and how a diff reads."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transform.versions import diff_words, judge_edit

GOLDEN = Path(__file__).parents[2] / "golden"
EDITS = [
    json.loads(line)
    for name in ("edits.jsonl", "edits_held_out.jsonl", "edits_turned.jsonl")
    for line in (GOLDEN / name).read_text(encoding="utf-8").splitlines()
]


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: f"{edit['id']} {edit['kind']}")
def test_cosmetic_and_material_edits_are_told_apart(edit: dict[str, str]) -> None:
    found = judge_edit(
        edit["old"],
        edit["new"],
        old_title=edit.get("old_title"),
        new_title=edit.get("new_title"),
        lang=edit.get("lang", "tr"),
    )
    assert found.material == edit["material"], found
    assert found.title_changed == (edit.get("old_title") != edit.get("new_title"))


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit["id"])
def test_an_edit_matters_either_way_round(edit: dict[str, str]) -> None:
    found = judge_edit(
        edit["new"],
        edit["old"],
        old_title=edit.get("new_title"),
        new_title=edit.get("old_title"),
        lang=edit.get("lang", "tr"),
    )
    assert found.material == edit["material"], found


def test_a_diff_reads_word_by_word() -> None:
    assert diff_words("Limanda 3 gemi görüldü.", "Limanda 5 gemi görüldü.") == "Limanda [-3-]{+5+} gemi görüldü."
    assert diff_words("Meclis tasarıyı kabul etti.", "Meclis tasarıyı geri çevirdi.") == (
        "Meclis tasarıyı [-kabul etti-]{+geri çevirdi+}."
    )


@given(st.text(max_size=80), st.text(max_size=80))
def test_both_texts_can_be_read_from_a_diff(old: str, new: str) -> None:
    import re

    marks = set("[-]{+}")
    if marks & set(old + new):
        return
    diff = diff_words(old, new)
    assert re.sub(r"\[-.*?-\]|\{\+|\+\}", "", diff, flags=re.DOTALL) == new
    assert re.sub(r"\{\+.*?\+\}|\[-|-\]", "", diff, flags=re.DOTALL) == old


@given(st.text(max_size=200))
def test_a_text_is_no_edit_of_itself(text: str) -> None:
    found = judge_edit(text, text, old_title=text, new_title=text)
    assert (found.material, found.title_changed, found.diff) == (False, False, "")


@pytest.mark.parametrize(
    ("lang", "old", "new"),
    [
        ("en", "North Korea confirmed that its troops fight in Kursk.", "North Korea denied that its troops fight in Kursk."),
        ("tr", "Kuzey Kore, askerlerinin Kursk'ta savaştığını doğruladı.", "Kuzey Kore, askerlerinin Kursk'ta savaştığını yalanladı."),
        ("ru", "КНДР подтвердила участие солдат в боях под Курском.", "КНДР опровергла участие солдат в боях под Курском."),
        ("uk", "КНДР підтвердила участь солдатів у боях під Курськом.", "КНДР заперечила участь солдатів у боях під Курськом."),
        ("ko", "북한은 쿠르스크 전투 참전을 인정했다.", "북한은 쿠르스크 전투 참전을 부인했다."),
        ("zh", "朝鲜承认向俄罗斯派兵。", "朝鲜否认向俄罗斯派兵。"),
    ],
)  # fmt: skip
def test_a_confirmation_that_becomes_a_denial_is_turned_over(lang: str, old: str, new: str) -> None:
    rest = " Heyet üç gün kalacak."
    for before, after in ((old, new), (new, old)):
        assert "negation" in judge_edit(before + rest, after + rest, lang=lang).reasons


def test_another_word_for_a_denial_turns_nothing_over() -> None:
    assert "negation" not in judge_edit("Kremlin iddiayı reddetti.", "Kremlin iddiayı yalanladı.").reasons
