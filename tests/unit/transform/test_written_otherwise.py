"""The same text as other programs write it: decomposed letters, no-break and thin blanks, soft hyphens, other marks of quotation."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from core.model import Enrichment
from tests.knowledge import ready_checker, ready_enricher

GOLD = Path(__file__).resolve().parents[2] / "golden" / "claims"
RECORDS: list[dict[str, Any]] = [
    json.loads(line) for path in sorted(GOLD.glob("*.jsonl")) for line in path.read_text("utf-8").splitlines()
][::4]
ENRICHER = ready_enricher()
WAYS: dict[str, Callable[[str], str]] = {
    "decomposed": lambda text: unicodedata.normalize("NFD", text),
    "no-break blanks": lambda text: re.sub(r"(?<=\d) (?=\d{3}(?!\d))", "\u202f", text).replace(" ", "\xa0"),
    "soft hyphens": lambda text: re.sub(r"([^\W\d_]{4})(?=[^\W\d_]{3})", "\\1\xad", text),
    "guillemets": lambda text: re.sub(r'(?<!\w)"([^"\n]*)"', r"«\1»", text),
}
# "Moscow calls it “…”" within a list; a mark that is opened again stays as it was.
OTHERWISE = {("guillemets", "whole-b-h04"), ("guillemets", "quoted-036")}


def _told(found: Enrichment) -> list[tuple[Any, ...]]:
    names = [(entity.name, entity.kind) for entity in found.entities]
    figures = [
        (
            one.value,
            one.low,
            one.high,
            one.qualifier,
            one.unit,
            one.what,
            one.attribution,
            one.strength,
            one.giver,
            one.receiver,
            one.period,
            one.denied_by,
            one.when_from,
            one.when_to,
        )
        for one in found.figures
    ]
    return [(found.lang, found.relevance, found.dateline and found.dateline.place), *names, *figures]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record["id"])
def test_how_a_text_is_written_changes_nothing(record: dict[str, Any], way: str) -> None:
    text = WAYS[way](record["text"])
    if text == record["text"]:
        pytest.skip("written the same way")
    plain = ENRICHER.enrich(record["text"], title=None, lang=record["lang"])
    found = ENRICHER.enrich(text, title=None, lang=record["lang"])
    spans = [*found.figures, *found.entities, *(span for topic in found.topics for span in topic.evidence)]
    assert all(text[span.start : span.end] == span.text for span in spans)
    assert (_told(found) == _told(plain)) is ((way, record["id"]) not in OTHERWISE)


PAIRS = [
    pair
    for line in (GOLD.parent / "check_free.jsonl").read_text("utf-8").splitlines()
    if "right" in (pair := json.loads(line))
][::9]
CHECKER = ready_checker()


@pytest.mark.parametrize("way", [*WAYS, "two blanks"])
@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair["id"])
def test_the_check_tells_the_same_of_a_pair_that_is_written_otherwise(pair: dict[str, Any], way: str) -> None:
    write = WAYS.get(way, lambda text: text.replace(" ", "  "))
    target = pair["right"]
    plain = [problem.kind for problem in CHECKER.check(pair["source"], target)]
    assert [problem.kind for problem in CHECKER.check(write(pair["source"]), write(target))] == plain
