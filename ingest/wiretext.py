"""Wire copy as plain text: an optional `date` header, an optional headline, paragraphs, sub-headings, an optional closing dateline."""

from __future__ import annotations

import json
import re
from datetime import datetime, timedelta, timezone

from core.model import Article, Block, Disposition, Precision
from core.text import normalize
from ingest.credits import find_credit
from ingest.nonarticles import judge_text

# Turkey keeps UTC+3 all year since 2016-09-06 (tz database, Europe/Istanbul); wire copy without a zone is from there.
ISTANBUL = timezone(timedelta(hours=3))

_HEADER = re.compile(r"\A\s*date[:\s]\s*(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?\s+", re.I)
_SIGNOFF = re.compile(r"\s+[-–—]\s*([A-ZÇĞİÖŞÜ][A-ZÇĞİÖŞÜ .'’/-]{2,40})\s*\Z")
_LONGEST_HEADING = 120
_LEAST_TEXT = 60
_SENTENCE = re.compile(r"[.!?…][\"”’')]*(?:\s|\Z)")
# What ends in an agency, a date or a dash, or is credited with a label, says where a report is from.
_FILED = re.compile(
    r"\([^()]{1,30}\)\W*\Z|/[A-Z]+/|\d{4}\W*\Z|[-–—:]\Z|\A(?:kaynak|source|foto|haber|muhabir|by|автор|источник)\b",
    re.I,
)


def read_wire_text(text: str) -> Article:
    """Read a plain text as an article.

    The title is a headline on a line of its own above the report; most wire text has none, and then it stays None. The lede
    is the first paragraph of the body and stands in it too.

    Args:
        text: the decoded text.
    """
    if _is_data(text):
        return Article(
            None,
            None,
            None,
            None,
            "",
            disposition=Disposition.UNSUPPORTED,
            reason="JSON or XML; text and HTML are read",
        )
    rest = normalize(text).replace("\r\n", "\n").replace("\r", "\n")
    header = _HEADER.match(rest)
    published, precision = _read_header(header)
    if header is not None and published is not None:
        rest = rest[header.end() :]
    closing = _SIGNOFF.search(rest)
    signoff = closing.group(1).strip() if closing else None
    if closing:
        rest = rest[: closing.start()]
    raw = [part for part in re.split(r"\n\s*\n", rest) if part.strip()]
    headed = len(raw) > 1 and is_headline(raw[0], raw[1])
    parts = [" ".join(part.split()) for part in raw]
    title = parts.pop(0) if headed else None
    if not parts:
        return Article(None, None, None, None, "", disposition=Disposition.EMPTY, reason="the text holds no words")
    blocks, position = [], 0
    for number, part in enumerate(parts):
        heading = 0 < number < len(parts) - 1 and is_heading(part)
        blocks.append(Block("heading" if heading else "paragraph", position, position + len(part)))
        position += len(part) + 2
    body = "\n\n".join(parts)
    credit = find_credit(body)
    verdict = judge_text(f"{title}\n\n{body}" if title else body)
    return Article(
        None,
        None,
        title,
        parts[0],
        body,
        blocks=tuple(blocks),
        agency=credit.agency if credit else None,
        signoff=signoff,
        published_at=published,
        published_precision=precision,
        disposition=Disposition.NOT_AN_ARTICLE if verdict else Disposition.ARTICLE,
        reason=str(verdict) if verdict else "wire text",
        stands_in=verdict is not None and verdict.stands_in,
    )


def _is_data(text: str) -> bool:
    """True of JSON objects and lists, and of XML: what an interface of a site answers, an error of it first of all."""
    bare = text.strip()
    if bare.startswith("<?xml"):
        return True
    if bare[:1] + bare[-1:] not in {"{}", "[]"}:
        return False
    try:
        return isinstance(json.loads(bare), dict | list)
    except (ValueError, RecursionError):
        return False


def is_heading(part: str) -> bool:
    """True where a paragraph reads as a sub-heading: short, and no sentence end outside its quotes."""
    return len(part) <= _LONGEST_HEADING and not part.rstrip("\"”’')").endswith((".", "!", "?", "…", ":", ";", ","))


def is_headline(part: str, following: str) -> bool:
    """True where the first lines of a wire text are its headline: one line without a sentence's end, above running text.

    A dateline or credit by itself ("ANKARA, 19 Eylül (AA)", "Kaynak: AA") is none.
    """
    line = part.strip()
    words = line.split()
    if "\n" in line or not len(words) >= 4 or not is_heading(line) or _FILED.search(line):
        return False
    text = " ".join(following.split())
    return len(text) >= _LEAST_TEXT and _SENTENCE.search(text) is not None


def _read_header(header: re.Match[str] | None) -> tuple[datetime | None, Precision]:
    if header is None:
        return None, Precision.NONE
    day, clock = header.groups()
    try:
        moment = datetime.fromisoformat(f"{day}T{clock or '00:00'}").replace(tzinfo=ISTANBUL)
    except ValueError:
        return None, Precision.NONE
    return moment, Precision.MINUTE if clock else Precision.DAY
