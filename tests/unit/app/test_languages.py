"""Languages as users write them, in lines and options."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from app.cli import app
from app.languages import language
from core.errors import UsageError


@pytest.mark.parametrize("tag", ["tr", "TR", "tr-TR", "tr_TR", "tr-Latn-TR", " tr "])
def test_a_tag_with_a_region_is_its_language(tag: str) -> None:
    assert language(tag) == "tr"


@pytest.mark.parametrize("tag", ["Turkish", "t", "", "12", 5, None, "-TR"])
def test_what_is_no_tag_is_refused(tag: object) -> None:
    with pytest.raises(UsageError, match="is no language"):
        language(tag)


def test_lines_of_check_translation_may_name_regions() -> None:
    pair = {"source": "13 bin asker geldi.", "target": "13 million soldiers came."}
    lines = [
        {"id": 1, "source_lang": "tr-TR", "target_lang": "en_US", **pair},
        {"id": 2, "source_lang": "TR", **pair},
        {"id": 3, "source_lang": "Turkish", **pair},
        {"id": 4, "source_lang": None, **pair},
    ]
    done = CliRunner().invoke(app, ["check-translation"], input="".join(json.dumps(line) + "\n" for line in lines))
    assert done.exit_code == 1
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(line["id"], [p["kind"] for p in line["problems"]]) for line in told] == [(i, ["scale"]) for i in (1, 2, 4)]
    assert "id 3: 'Turkish' is no language" in done.stderr


def test_a_line_of_enrich_whose_language_there_is_not_is_named_and_left_out() -> None:
    langs = ["tr", "xx", "tur", "x", "TR-tr", "", "und", None, "ckb"]
    lines = [{"id": number, "lang": lang, "text": "13 bin asker geldi."} for number, lang in enumerate(langs)]
    done = CliRunner().invoke(app, ["enrich"], input="\n".join(map(json.dumps, lines)))
    assert done.exit_code == 1
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == [0, 4, 5, 6, 7, 8]
    errors = done.stderr.splitlines()
    assert errors[0].startswith("dateline enrich: line 2, id 1: 'lang' is 'xx', no language (give ISO 639-1")
    assert "did you mean 'tr'?" in errors[1] and len(errors) == 3
