import json

import pytest
from typer.testing import CliRunner

from app.commands.cluster import app, named_language

TEXT = " ".join(f"kelime{chr(97 + i % 26)}{i} geldi" for i in range(40))


def test_lines_keep_order_and_a_bad_one_stops_nothing() -> None:
    lines = [
        {"id": "b", "lang": "tr", "date": "2025-01-02", "text": TEXT},
        {"id": "x", "lang": "tr"},
        {"id": "u", "lang": "tr", "date": "yesterday", "text": "Başka bir haber."},
        {"id": "a", "lang": "tr", "date": "2025-01-01", "text": TEXT},
    ]
    result = CliRunner().invoke(app, input="\n".join(map(json.dumps, lines)))
    assert result.exit_code == 1 and "line 2, id 'x': " in result.stderr and "line 3, id 'u': " in result.stderr
    assert [json.loads(line) for line in result.stdout.splitlines()] == [
        {"id": "b", "copy_of": "a", "copy_kind": "same_text", "score": 1.0, "story": "b"},
        {"id": "u", "copy_of": None, "copy_kind": None, "score": None, "story": "u"},
        {"id": "a", "copy_of": None, "copy_kind": None, "score": None, "story": "b"},
    ]


@pytest.mark.parametrize(
    ("lang", "code"), [("tr", "tr"), ("tr-TR", "tr"), ("TR", "tr"), ("", None), (None, None), ("?", None)]
)
def test_a_language_is_read_however_it_is_tagged(lang: str | None, code: str | None) -> None:
    assert named_language({"id": "a", "lang": lang}) == code
