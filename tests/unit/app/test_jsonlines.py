from __future__ import annotations

import gzip
import io
import json
import os
import shlex
import subprocess
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from app.jsonlines import Failures, number_records, optional_text, require_text, run_filter, to_jsonable
from core.errors import InputError
from core.model import Dateline


def test_times_keep_the_publishers_offset() -> None:
    moment = datetime(2025, 9, 19, 10, 30, tzinfo=timezone(timedelta(hours=3)))
    assert to_jsonable(moment) == "2025-09-19T10:30:00+03:00"
    assert to_jsonable(Dateline("Seoul", "South Korea"))["place"] == "Seoul"


def test_a_bad_line_is_named_and_the_rest_goes_on(capsys: pytest.CaptureFixture[str]) -> None:
    out = io.StringIO()
    source = io.StringIO('{"text": "a"}\n\nnot json\n[1]\n{"id": "x"}\n{"id": 9, "text": "b"}\n')

    def work(record: dict[str, Any]) -> dict[str, Any]:
        return {"id": record["id"], "text": require_text(record, "text")}

    assert run_filter("enrich", work, source, out) == 1
    assert [json.loads(line) for line in out.getvalue().splitlines()] == [
        {"id": 1, "text": "a"},
        {"id": 9, "text": "b"},
    ]
    errors = capsys.readouterr().err.splitlines()
    assert len(errors) == 3
    assert "line 3" in errors[0]
    assert "line 4" in errors[1]
    assert errors[2].startswith("dateline enrich: line 5, id 'x': 'text' is missing")


def test_what_may_be_absent_may_not_be_of_another_type() -> None:
    assert optional_text({"title": "a"}, "title") == "a"
    assert optional_text({"title": None}, "title") is None and optional_text({}, "title") is None
    with pytest.raises(InputError, match="'title' is no string"):
        optional_text({"title": 7}, "title")


def test_a_byte_order_mark_before_the_first_line_is_no_part_of_it(capsys: pytest.CaptureFixture[str]) -> None:
    out = io.StringIO()
    lines = '\ufeff{"id": "a", "text": "\ufeffx"}\n{"id": "b", "text": ""}\n\ufeff{"id": "c"}\n'
    assert run_filter("enrich", lambda record: record, io.StringIO(lines), out) == 1
    assert [json.loads(line) for line in out.getvalue().splitlines()] == [
        {"id": "a", "text": "\ufeffx"},
        {"id": "b", "text": ""},
    ]
    assert "line 3: not JSON" in capsys.readouterr().err  # no file begins there


def test_bytes_that_are_no_utf8_end_one_line_whatever_the_locale(capsys: pytest.CaptureFixture[str]) -> None:
    lines = '{"id": "ş"}\r\n'.encode() + b'{"id": "b\xfe"}\n{"id": "c"}'
    for errors in ("strict", "surrogateescape"):
        out = io.StringIO()
        source = io.TextIOWrapper(io.BytesIO(lines), encoding="utf-8", errors=errors)
        assert run_filter("enrich", lambda record: record, source, out) == 1
        assert out.getvalue() == '{"id": "ş"}\n{"id": "c"}\n'
        assert "line 2: not UTF-8 (byte 0xfe at column 10)" in capsys.readouterr().err


def test_half_a_pair_of_utf16_is_written_as_it_was_named() -> None:
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    lines = '{"id": "\\ud800"}\n{"id": "\\ud83d\\ude80"}\n'
    assert run_filter("enrich", lambda record: record, io.StringIO(lines), out) == 0
    assert out.buffer.getvalue().decode() == '{"id": "\\ud800"}\n{"id": "🚀"}\n'


def test_a_line_that_is_no_json_tells_the_column_alone(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_filter("enrich", lambda record: record, io.StringIO('\n{"id" 2}\n'), io.StringIO()) == 1
    assert "line 2: not JSON (Expecting ':' delimiter at column 7)" in capsys.readouterr().err


def test_without_failures_the_exit_code_is_zero() -> None:
    assert run_filter("x", lambda record: record, io.StringIO('{"a": 1}\n'), io.StringIO()) == 0
    assert list(number_records(io.StringIO(""), Failures("x"))) == []


def test_a_missing_text_says_so() -> None:
    with pytest.raises(InputError, match="'text' is missing"):
        require_text({"id": 1}, "text")


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("[" * 100_000, "nested too deeply"),
        ('{"text": ' + '{"a": ' * 100_000, "nested too deeply"),
        ('{"id": NaN, "text": "a"}', "NaN is no number of JSON"),
        ('{"id": -Infinity, "text": "a"}', "-Infinity is no number of JSON"),
        ('{"id": 1e999, "text": "a"}', "1e999 is too large a number"),
        ("null", "a JSON null, not an object"),
        ("true", "a JSON boolean, not an object"),
        ("1.5", "a JSON number, not an object"),
    ],
)
def test_hostile_lines_are_named_and_the_rest_goes_on(line: str, why: str, capsys: pytest.CaptureFixture[str]) -> None:
    out = io.StringIO()
    assert run_filter("enrich", lambda record: record, io.StringIO(f'{line}\n{{"id": 2}}\n'), out) == 1
    assert out.getvalue() == '{"id": 2}\n'
    error = capsys.readouterr().err
    assert "line 1" in error
    assert why in error


def test_a_reader_that_has_enough_is_no_failure(tmp_path: Path) -> None:
    lines = tmp_path / "lines.jsonl"
    lines.write_text('{"text": "Kuzey Kore 13 bin asker gönderdi."}\n' * 3000, encoding="utf-8")
    command = f'{shlex.quote(sys.executable)} -c "from app.cli import main; main()" enrich < {shlex.quote(str(lines))} | head -1; echo "${{PIPESTATUS[0]}}"'
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, timeout=120, check=True)
    first, status = done.stdout.splitlines()
    assert (json.loads(first)["lang"], status, done.stderr) == ("tr", "0", "")


def test_a_line_that_is_cut_short_tells_where_it_ends(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_filter("enrich", lambda record: record, io.StringIO('{"id": 1, "text": "a"\n'), io.StringIO()) == 1
    assert "Expecting ',' delimiter at column 22)" in capsys.readouterr().err


def test_files_are_read_one_after_the_other_and_lines_named_by_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plain, packed, absent = tmp_path / "a.jsonl", tmp_path / "b.jsonl.gz", tmp_path / "c.jsonl"
    plain.write_bytes(b'\xef\xbb\xbf{"id": "a", "text": "x"}\r\n\n{"id": "b"}\nnot json\n')
    packed.write_bytes(gzip.compress(b'{"text": "y"}\n'))
    out = io.StringIO()

    def work(record: dict[str, Any]) -> dict[str, Any]:
        return {"id": record["id"], "text": require_text(record, "text")}

    assert run_filter("enrich", work, out=out, files=[plain, absent, packed]) == 1
    assert [json.loads(line) for line in out.getvalue().splitlines()] == [
        {"id": "a", "text": "x"},
        {"id": 1, "text": "y"},
    ]
    errors = capsys.readouterr().err.splitlines()
    assert [error.split(": ")[1] for error in errors] == [f"{plain}:4", f"{plain}:3, id 'b'", str(absent)] or [
        error.split(": ")[1] for error in errors
    ] == [f"{plain}:3, id 'b'", f"{plain}:4", str(absent)]


def _run(arguments: list[Any], **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-c", "from app.cli import main; main()", *arguments]
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "PYTHON"))}
    return subprocess.run(command, capture_output=True, timeout=120, check=False, env=plain | environment)


def test_what_goes_into_a_pipe_is_utf8_whatever_the_locale_says(tmp_path: Path) -> None:
    lines = tmp_path / "lines.jsonl"
    lines.write_text('{"id": "ığ", "source": "Kuzey Kore", "target": "North Korea"}\n', encoding="utf-8")
    for environment in (
        {"PYTHONIOENCODING": "ascii"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    ):
        done = _run(["check-translation", str(lines)], **environment)
        assert (done.returncode, done.stderr) == (0, b"")
        assert json.loads(done.stdout.decode("utf-8"))["id"] == "ığ"
