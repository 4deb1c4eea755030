"""An article as a JSON line, as `dateline extract` prints it and other systems can write it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, tzinfo
from typing import Any

from core.errors import InputError
from core.jsonobject import parse_object
from core.model import Article, Block, Precision
from core.text import normalize
from ingest.canonical import canonicalize_url
from ingest.zones import country_zone, fix_zone, language_zone

_EARLIEST, _LATEST = 1605, 2199  # the first newspaper (Strasbourg); what is later is a mistake of the keyboard
MEDIA_TYPE = "application/vnd.dateline.article+json"


def parse_article_line(line: bytes) -> Article:
    """Read the bytes of one JSON object as an article.

    Raises:
        InputError: it is no JSON object, or `read_article_line` refuses it.
    """
    return read_article_line(parse_object(line))


def read_article_line(record: Mapping[str, Any]) -> Article:
    """Make an article of a record.

    Args:
        record: `body` or `text` (required), and any of url, canonical_url, title, lede, authors, agency, section, signoff,
            published_at or date, published_precision, modified_at, lang_declared or lang, blocks (offsets into the body). A time
            without an offset is in the zone of the country that the url's domain tells, else of Japanese, Korean or Chinese, else in UTC.

    Raises:
        InputError: a key is missing or of the wrong kind; names it.
    """
    body = _text(record, "body") or _text(record, "text")
    if not body or not body.strip():
        raise InputError("'body' is missing or empty", cure="give the text of the article as 'body' or 'text'")
    blocks = record.get("blocks")
    # Offsets hold only for the text they were made for.
    located = any(record.get(key) for key in ("topics", "entities", "figures", "dateline"))
    kept = body if (isinstance(blocks, list) and blocks) or located else normalize(body)
    url = _text(record, "url")
    zone = country_zone(url, None) or language_zone(_text(record, "lang_declared") or _text(record, "lang")) or UTC
    dated = _time(record, "published_at", zone) or _time(record, "date", zone)
    published, precision = dated or (None, Precision.NONE)
    if published is not None and record.get("published_precision") in set(Precision):
        precision = Precision(record["published_precision"])
    modified = _time(record, "modified_at", zone)
    address = _text(record, "canonical_url") or url
    authors = record.get("authors") or []
    if not isinstance(authors, list) or not all(isinstance(author, str) for author in authors):
        raise InputError(f"'authors' is {authors!r}", cure='give a list of names: ["…"]')
    return Article(
        url=url,
        canonical_url=canonicalize_url(address) if address and address.startswith(("http://", "https://")) else address,
        title=_line(record, "title"),
        lede=_line(record, "lede"),
        body=kept,
        blocks=_read_blocks(blocks, kept),
        authors=tuple(map(normalize, authors)),
        agency=_text(record, "agency"),
        signoff=_text(record, "signoff"),
        published_at=published,
        published_precision=precision,
        modified_at=modified[0] if modified else None,
        lang_declared=_text(record, "lang_declared") or _text(record, "lang"),
        section=_text(record, "section"),
    )


def _text(record: Mapping[str, Any], key: str) -> str | None:
    value = record.get(key)
    if value is not None and not isinstance(value, str):
        raise InputError(f"{key!r} is {value!r}, no text", cure=f"give {key!r} as a string or leave it out")
    # Postgres keeps no NUL and no half of a surrogate pair in a text.
    return value.replace("\x00", "").encode("utf-8", "replace").decode() if value else None


def _line(record: Mapping[str, Any], key: str) -> str | None:
    """Return a text as it is kept; what stands in the body by offsets stays as it was."""
    value = _text(record, key)
    return normalize(value) if value is not None else None


def _time(record: Mapping[str, Any], key: str, zone: tzinfo) -> tuple[datetime, Precision] | None:
    value = record.get(key)
    if value is None or value == "":
        return None
    try:
        moment = datetime.fromisoformat(str(value).replace("Z", "+00:00"))
    except ValueError as error:
        raise InputError(
            f"{key!r} is {value!r}, no ISO 8601 time", cure="write it like 2025-09-19T10:00:00+03:00"
        ) from error
    if not _EARLIEST <= moment.year <= _LATEST:
        raise InputError(
            f"{key!r} is {value!r}, no year of a report",
            cure=f"write the real date, or leave {key!r} out if there is none",
        )
    precision = Precision.DAY if len(str(value)) <= 10 else Precision.SECOND
    return moment if moment.tzinfo else fix_zone(moment, zone), precision


def _read_blocks(blocks: Any, body: str) -> tuple[Block, ...]:
    if not isinstance(blocks, list) or not blocks:
        return _paragraphs(body)
    try:
        made = tuple(Block(str(block["kind"]), int(block["start"]), int(block["end"])) for block in blocks)
    except (KeyError, TypeError, ValueError) as error:
        raise InputError(f"'blocks' is wrong: {error}", cure='each block has "kind", "start" and "end"') from error
    if any(not 0 <= block.start <= block.end <= len(body) for block in made):
        raise InputError("'blocks' lie outside the body", cure="leave them out")
    return made


def _paragraphs(body: str) -> tuple[Block, ...]:
    blocks, start = [], 0
    for line in body.split("\n"):
        if line.strip():
            blocks.append(Block("paragraph", start, start + len(line)))
        start += len(line) + 1
    return tuple(blocks)
