"""A count between the people and what befell them: "15 bin askerden 3 bini öldü", "3,000 of them have been killed"."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.knowledge import ready_enricher
from transform.enrichment import Enricher

GOLD = Path(__file__).resolve().parents[2] / "golden" / "topics_partitives.jsonl"
CASES: list[dict[str, Any]] = [json.loads(line) for line in GOLD.read_text("utf-8").splitlines()]
# A report of eight sentences and more, in which a single word further down would be passing.
AROUND = {
    "tr": "Seul'de hükümet yetkilileri pazar günü basına konuştu. Toplantı kapalı kapılar ardında iki saat sürdü. {} "
    "Komisyon başkanı bilgileri yazılı olarak da istedi. Bir sonraki oturum perşembe günü. Gazeteciler salona alınmadı. "
    "Toplantıda bütçe de ele alındı. Oturum akşam sona erdi. Kuzey Kore ile Rusya hakkında başka bilgi verilmedi.",
    "en": "Officials in Seoul spoke to the press on Sunday. The meeting behind closed doors took two hours. {} "
    "The head of the panel asked for the data in writing. The next session is on Thursday. Reporters were not let in. "
    "The budget was discussed as well. The session ended in the evening. No more was said on North Korea and Russia.",
}


@pytest.fixture(scope="module")
def enricher() -> Enricher:
    return ready_enricher()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_a_count_between_people_and_verb_hides_no_topic(enricher: Enricher, case: dict[str, Any]) -> None:
    told = {topic.topic for topic in enricher.enrich(case["text"], lang=case["lang"]).topics}
    assert (case["topic"] in told) == bool(case["told"]), told


@pytest.mark.parametrize("case", [one for one in CASES if one["long"] and one["told"]], ids=lambda case: case["id"])
def test_a_count_far_down_is_no_passing_word(enricher: Enricher, case: dict[str, Any]) -> None:
    text = AROUND[case["lang"]].format(case["text"])
    told = {topic.topic for topic in enricher.enrich(text, lang=case["lang"]).topics}
    assert case["topic"] in told, told


def test_one_word_of_the_dead_far_down_is_passing(enricher: Enricher) -> None:
    text = AROUND["tr"].format("Kuzey Kore'nin asker gönderdiği Rusya'da ölüm konusu konuşuldu.")
    assert "casualties" not in {topic.topic for topic in enricher.enrich(text, lang="tr").topics}
