"""Pages for measuring: read from a folder, and varied so that each repetition is a new article. Pure but for the reading."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.files import read_file
from core.errors import InputError

_SUFFIXES = (".html", ".htm", ".txt", ".html.gz", ".htm.gz", ".txt.gz")
_MARKUP = re.compile(rb"(?is)<(script|style|template)\b.*?</\1\s*>|<!--.*?-->|<[^>]*>")
# What a page says its address is; without it the address it is stored under counts.
_ADDRESS = re.compile(rb"""(?is)<link\b[^>]*\brel\s*=\s*["']?canonical\b[^>]*>|<meta\b[^>]*["']og:url["'][^>]*>""")
# Words of five letters or more, in lower case: names and numbers stay what they are. Bytes from 0xc3 on are letters in UTF-8.
# What follows a backslash is an escape of JSON and stays.
_WORD = re.compile(rb"(?<![\w\x80-\xff\\])[a-z](?:[a-z]|[\xc3-\xdf][\x80-\xbf]){4,}(?![\w\x80-\xff])")
_BODY = re.compile(rb'(?i)"articleBody"\s*:\s*"(?:[^"\\]|\\.)*"')
_SHARE = 0.5  # of those words are exchanged: far beyond what counts as a copy


@dataclass(frozen=True, slots=True)
class BenchPage:
    """One page: its name in the folder, the address it is stored under, its media type and its bytes."""

    name: str
    url: str
    content_type: str
    body: bytes


def read_pages(folder: Path, max_bytes: int) -> list[BenchPage]:
    """Read the HTML and text files of a folder and its subfolders, .gz or not, by name.

    Raises:
        InputError: there is none, or one cannot be read.
    """
    paths = sorted(path for path in folder.rglob("*") if path.is_file() and path.name.endswith(_SUFFIXES))
    if not paths:
        raise InputError(f"{folder}: no .html, .htm or .txt files", cure="name a folder of pages with --pages")
    pages = []
    for path in paths:
        name = path.relative_to(folder).as_posix()
        content_type = "text/plain" if ".txt" in path.suffixes else "text/html"
        pages.append(BenchPage(name, _address(name, 0), content_type, read_file(path, max_bytes)))
    return pages


def vary_page(page: BenchPage, round_: int) -> BenchPage:
    """Return the page as another article: another address, and half of its longer words exchanged among themselves.

    Args:
        page: as it was read.
        round_: which repetition; 0 leaves the text as it is.
    """
    body = _ADDRESS.sub(b"", page.body)
    if round_:
        rng = random.Random(f"{page.name} {round_}")
        words = _WORD.findall(_MARKUP.sub(b" ", body))
        body = b"".join(_exchange(part, words, rng) for part in _split(body)) if words else body
        body += b" %d" % round_ if page.content_type == "text/plain" else b"<!-- %d -->" % round_
    return BenchPage(page.name, _address(page.name, round_), page.content_type, body)


def _address(name: str, round_: int) -> str:
    return f"https://bench{round_}.example/{name}"


def _split(body: bytes) -> Iterator[tuple[bytes, bool]]:
    """Yield (bytes, whether they are markup) from the first to the last."""
    position = 0
    for match in _MARKUP.finditer(body):
        yield body[position : match.start()], False
        yield match.group(), True
        position = match.end()
    yield body[position:], False


def _exchange(part: tuple[bytes, bool], words: list[bytes], rng: random.Random) -> bytes:
    text, is_markup = part
    if is_markup:
        return _BODY.sub(lambda match: match.group()[:14] + _exchange((match.group()[14:], False), words, rng), text)
    return _WORD.sub(lambda match: rng.choice(words) if rng.random() < _SHARE else match.group(), text)
