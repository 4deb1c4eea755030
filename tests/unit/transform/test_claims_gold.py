"""Reports of our own: figure, giver, receiver, claimant, strength and who denies, as a careful reader puts them down."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.knowledge import ready_enricher

GOLD = Path(__file__).resolve().parents[2] / "golden" / "claims"
RECORDS: list[dict[str, Any]] = [
    json.loads(line) for path in sorted(GOLD.glob("*.jsonl")) for line in path.read_text("utf-8").splitlines()
]
ENRICHER = ready_enricher()
FIELDS = (
    "value", "low", "high", "qualifier", "unit", "giver", "receiver", "attribution", "strength", "denied_by", "period", "what",
    "when_words", "when_from", "when_to",
)  # fmt: skip
# What is still told otherwise, by report and figure; the later sets name it with the figure itself ("missed").
MISSED = {
    ("claim-t17", "33 bine", "giver"), ("claim-t17", "33 bine", "receiver"),  # told by the next sentence alone
    ("claim-t26", "50 obüs", "giver"), ("claim-t26", "50 obüs", "receiver"),  # by the sentence before
    ("claim-t26", "20 roketatardan", "giver"), ("claim-t26", "20 roketatardan", "receiver"),
    ("claim-t29", "bir buçuk milyonu", "giver"), ("claim-t29", "bir buçuk milyonu", "receiver"),  # "eline geçen"
    ("claim-e08", "15,000", "attribution"),  # Seoul, where a reader says South Korea
    ("claim-e10", "at least 260,000 tonnes", "attribution"), ("claim-e10", "at least 260,000 tonnes", "strength"),  # "by Washington's count"
    ("claim-u03", "milyonlarca", "receiver"),  # the ships carry them there
    ("claim-u12", "25,000 to 30,000", "receiver"),  # "bound for Russia"
    ("claim-u16", "двух тысячах", "attribution"),  # "она"
}  # fmt: skip


def _published(record: dict[str, Any]) -> date | datetime | None:
    told = record.get("date")
    if not told:
        return None
    return datetime.fromisoformat(told) if "T" in told else date.fromisoformat(told)


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record["id"])
def test_a_report_is_read_as_a_careful_reader_reads_it(record: dict[str, Any]) -> None:
    found = ENRICHER.enrich(record["text"], title=None, lang=record["lang"], published=_published(record)).figures
    wrong = set()
    for label in record["figures"]:
        figure = next((one for one in found if one.start < label["end"] and one.end > label["start"]), None)
        if figure is None or "text" in label.get("missed", ()):
            wrong.add((record["id"], label["text"], "text"))
            continue
        for field in FIELDS:
            if field in label and _plain(getattr(figure, field)) != label[field]:
                wrong.add((record["id"], label["text"], field))
    told = {(record["id"], label["text"], field) for label in record["figures"] for field in label.get("missed", ())}
    assert wrong == {one for one in MISSED if one[0] == record["id"]} | told


@pytest.mark.parametrize("record", [r for r in RECORDS if r.get("exhaustive")], ids=lambda record: record["id"])
def test_nothing_else_in_a_report_is_a_figure(record: dict[str, Any]) -> None:
    found = ENRICHER.enrich(record["text"], title=None, lang=record["lang"]).figures
    told = [(label["start"], label["end"]) for label in record["figures"]] + record.get("unjudged", [])
    assert [one.text for one in found if not any(one.start < end and one.end > start for start, end in told)] == []


@pytest.mark.parametrize("record", [r for r in RECORDS if "relevant" in r], ids=lambda record: record["id"])
def test_a_whole_report_has_its_relevance_topics_and_names(record: dict[str, Any]) -> None:
    """What is still told otherwise is kept beside it ("topics_missed", "names_missed"), so that a mend is noticed."""
    found = ENRICHER.enrich(record["text"], title=None, lang=record["lang"])
    topics, names = {topic.topic for topic in found.topics}, {entity.name for entity in found.entities}
    assert found.relevant is (record["relevant"] is not record.get("relevance_missed", False))
    assert set(record["topics"]) <= topics
    assert set(record["names"]) <= names
    assert not topics & set(record.get("topics_missed", ()))
    if "topics_more" in record:  # what is told besides, right or wrong
        assert topics == {*record["topics"], *record["topics_more"]}
    assert not names & set(record.get("names_missed", ()))


def test_labels_are_slices_of_their_text() -> None:
    assert len({record["id"] for record in RECORDS}) == len(RECORDS)
    for record in RECORDS:
        assert record["figures"] or record.get("exhaustive")
        for label in record["figures"]:
            assert record["text"][label["start"] : label["end"]] == label["text"]
