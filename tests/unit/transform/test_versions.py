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
