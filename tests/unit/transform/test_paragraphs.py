"""A page has its sentences in paragraphs: who claims what, and whose a figure is, is told across them as within one."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any

import pytest

from core.model import Figure
from core.text import fold
from tests.knowledge import ready_enricher
from transform.figures.quotations import find_quotations, quotation_at
from transform.figures.sentences import find_sentence_ends

GOLD = Path(__file__).resolve().parents[2] / "golden"
ENRICHER = ready_enricher()
PARAGRAPH = "\n\n"
# A heading in capitals is known by what stands beside it; "9. Kongresi" and the full stop
# of "тыс." are no ends of paragraphs; "esir 2." is found at the end of a paragraph alone.
OTHERWISE = {"tr-331", "wire-oa34", "wire-r01", "press-t04"}


def _sentences_as_paragraphs(text: str) -> tuple[str, list[int]]:
    """Return a text with a paragraph for each sentence, and where in it each of its places is now."""
    quotations = find_quotations(text)
    ends = {
        end
        for end in find_sentence_ends(text, fold(text))
        if text[end : end + 1] == " " and quotation_at(quotations, end) is None
    }
    parts, places = [], []
    for at, letter in enumerate(text):
        places.append(sum(map(len, parts)) if not parts else places[-1] + len(parts[-1]))
        parts.append(PARAGRAPH if at in ends else letter)
    return "".join(parts), places


def _read(text: str, record: dict[str, Any]) -> tuple[Figure, ...]:
    return ENRICHER.enrich(text, title=None, lang=record["lang"]).figures


RECORDS = [
    record
    for path in sorted([*GOLD.glob("claims/*.jsonl"), *GOLD.glob("topics/tr0[1-8]*.jsonl"), *GOLD.glob("topics/en0*.jsonl")])
    for line in path.read_text("utf-8").splitlines()
    if (record := json.loads(line)).get("text") and _sentences_as_paragraphs(record["text"])[0] != record["text"]
]  # fmt: skip


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record["id"])
def test_paragraphs_part_no_figure_from_its_claim(record: dict[str, Any]) -> None:
    whole = _read(record["text"], record)
    text, places = _sentences_as_paragraphs(record["text"])
    parted = _read(text, record)
    moved = [
        dataclasses.replace(figure, start=places[figure.start], end=places[figure.end - 1] + 1) for figure in whole
    ]
    told = [dataclasses.replace(figure, text="") for figure in moved]
    assert (told == [dataclasses.replace(figure, text="") for figure in parted]) is (record["id"] not in OTHERWISE)
