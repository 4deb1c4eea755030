"""Pages whose text stands only in the JSON of a script: it is found, and nothing that is another text is."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime
from typing import Any

import pytest

from core.model import Article, Disposition
from ingest.extraction import extract_article
from tests.goldens import read_rows
from tests.growth import HANG

CASES = read_rows("script_texts.jsonl")
URL = "https://www.gazete.example/ekonomi/liman-123456"


def extract(page: str, url: str = URL) -> Article:
    now = datetime(2026, 11, 1, tzinfo=UTC)
    return extract_article(page.encode(), url=url, content_type="text/html", fetched_at=now)


@pytest.mark.parametrize("case", CASES, ids=[case["case"] for case in CASES])
def test_a_text_that_only_a_script_holds(case: dict[str, Any]) -> None:
    article = extract(case["page"], case["url"])
    if case["paragraphs"] is None:
        assert article.disposition is not Disposition.ARTICLE
    else:
        assert article.disposition is Disposition.ARTICLE, article.reason
        assert (article.title, article.body.split("\n\n")) == (case["title"], case["paragraphs"])


@pytest.mark.parametrize(
    "data",
    [
        "[" * 100_000,
        '{"a":' * 50_000,
        json.dumps({"title": "Liman haberi burada", "content": [{"x": [{"content": ["y" * 50] * 40}] * 40}] * 40}),
        json.dumps([{"title": f"Haber {n}", "body": f"<p>{n}</p>" * 50} for n in range(9000)]),
        "x={" * 200_000,
        "(function(a){return " + "{a:[" * 100_000,
        "(function(a,b){return {title:a}}(" + "[" * 200_000,
        "{a:'" + "x\\" * 300_000,
        "{" + "a:{b:1}," * 200_000,
        'self.__next_f.push([1,"' + "1:[[" * 100_000 + '"])',
        "[[1]," + "[0,0]," * 200_000 + "0]",
    ],
    ids=[
        "deep lists",
        "deep objects",
        "wide",
        "many",
        "assignments",
        "deep literal",
        "deep arguments",
        "a string without an end",
        "many literals",
        "deep rows",
        "a list of itself",
    ],
)
@pytest.mark.parametrize("kind", ["application/json", "text/javascript"])
def test_hostile_data_end_in_bounded_time(data: str, kind: str) -> None:
    begin = time.process_time()
    script = data if kind == "application/json" else f"window.a = {data};"
    article = extract(f"<title>Liman haberi burada</title><div id=a></div><script type='{kind}'>{script}</script>")
    assert article.disposition is not None and time.process_time() - begin < HANG
