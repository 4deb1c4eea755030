"""What is read fast is what `tomllib` reads, and what it refuses is refused."""

import tomllib
from pathlib import Path

import pytest

from core import plain_toml
from core.resources import seeds_path


def test_our_files_are_read_as_tomllib_reads_them() -> None:
    files = sorted(Path(seeds_path()).rglob("*.toml"))
    assert len(files) > 20
    for file in files:
        text = file.read_text(encoding="utf-8")
        assert plain_toml.loads(text) == tomllib.loads(text), file


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        'a = "b"',
        '# a list\n[deep.er]\na = "b"\n"c d" = ["e", "f"]\n\n[deep]\ng = true\nh = false\n',
        'a = "tab\\there"\nb = "x"\n',
        'a = """\nb = "c"\n"""\n',
        'a = "b" # and why\r\n[c]\r\nd = []\r\n',
        "a = 1\nb = 2026-01-02\nc = {d = 'e'}\n[[f]]\ng = \"h\"\n[[f]]\n",
        '"" = "nothing"\n"a.b" = "one key"\na.b = "two"\n',
        'a = "ı"\n',
    ],
)
def test_any_form_is_read(text: str) -> None:
    assert plain_toml.loads(text) == tomllib.loads(text)


@pytest.mark.parametrize(
    "text",
    [
        'a = "b"\na = "c"\n',
        '[a]\nb = "c"\n[a]\nd = "e"\n',
        '[a]\nb = "c"\n[a.b]\nd = "e"\n',
        '[a..b]\nc = "d"\n',
        'a = "b\n',
        'ğ = "b"\n',
        'a = "b" c\n',
        'a = "\x00"\n',
        "a = yes\n",
    ],
)
def test_what_is_no_toml_is_refused(text: str) -> None:
    with pytest.raises(tomllib.TOMLDecodeError):
        plain_toml.loads(text)
