"""Figures of headlines, where verbs and particles are left out: 57 of ours in five languages with what a reader takes from them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.knowledge import ready_enricher
from transform.enrichment import Enricher

ROWS = [
    (lang, text, gold.split("|"))
    for line in (Path(__file__).parents[2] / "golden" / "headline_figures.tsv").read_text(encoding="utf-8").splitlines()
    for lang, text, gold in [line.split("\t")]
]
# What is not read as the gold has it, so that a mend is noticed.
MISSED = {
    ("NK's 6,000 sappers arrive in Kursk", "giver"),
    ("NK's 6,000 sappers arrive in Kursk", "receiver"),
    ("KN-23 barrage: 60 N. Korean missiles hit Ukraine, says HUR", "giver"),
    ("9,8 milyar dolarlık silah: Kuzey Kore'nin Rusya'ya faturası", "giver"),
    ("9,8 milyar dolarlık silah: Kuzey Kore'nin Rusya'ya faturası", "receiver"),
}


@pytest.fixture(scope="module")
def enricher() -> Enricher:
    return ready_enricher()


@pytest.mark.parametrize(("lang", "text", "gold"), ROWS, ids=lambda row: row if isinstance(row, str) else "")
def test_a_headline_tells_its_figure(enricher: Enricher, lang: str, text: str, gold: list[str]) -> None:
    figures = enricher.enrich(text, lang=lang).figures
    missed: set[tuple[str, str]] = set()
    if gold[0]:
        found = [figure for figure in figures if figure.value == float(gold[0])]
        if not found:
            missed.add((text, "value"))
        else:
            told = {"giver": found[0].giver, "receiver": found[0].receiver, "strength": found[0].strength}
            for field, worth in (("giver", gold[2]), ("receiver", gold[3]), ("strength", gold[5])):
                if (told[field] or "") != worth:
                    missed.add((text, field))
    assert missed == {entry for entry in MISSED if entry[0] == text}
