"""How a replay's changes are shown to a reader: one document after another, words that go and words that come."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from itertools import groupby
from typing import Any

from app.steps.replay import Change
from transform.versions import diff_words

_MARK = re.compile(
    r"(?:\[-(?:(?!-\]).)*-\]|\{\+(?:(?!\+\}).)*\+\})(?:\s?(?:\[-(?:(?!-\]).)*-\]|\{\+(?:(?!\+\}).)*\+\}))*", re.S
)
_AROUND = 40  # characters of what stays, on either side of what changes
_LONGEST = 300  # characters of one change
_MOST = 12  # changes of one field
_TIMES = {"published_at", "modified_at"}


def show_changes(changes: Iterable[Change]) -> Iterator[str]:
    """Yield the lines that show changes, which come document by document.

    Words that would go stand in `[-…-]`, words that would come in `{+…+}`, as in `git diff --word-diff`.
    """
    for (number, url), group in groupby(changes, key=lambda change: (change.document_id, change.url)):
        yield f"document {number}  {url}"
        for change in group:
            yield from _show_field(change)
        yield ""


def _show_field(change: Change) -> Iterator[str]:
    label = f"  {change.field:<20}"
    if change.field == "blocks":
        yield f"{label}{_count(change.old)} → {_count(change.new)}"
    elif isinstance(change.old, str) and isinstance(change.new, str) and change.field in {"body", "lede", "title"}:
        pieces = list(_cut(diff_words(change.old, change.new)))
        size = f"{len(change.old):,} → {len(change.new):,} characters" if change.field == "body" else ""
        yield f"{label}{size or pieces[0]}".rstrip()
        for piece in pieces[0 if size else 1 : _MOST]:
            yield f"    {piece}"
        if len(pieces) > _MOST:
            yield f"    … and {len(pieces) - _MOST} more"
    else:
        yield f"{label}{_value(change.field, change.old)} → {_value(change.field, change.new)}"


def _cut(diff: str) -> Iterator[str]:
    """Yield each change of a word diff with a little of what stands around it."""
    spans = [found.span() for found in _MARK.finditer(diff)]
    if not spans:
        yield "(only marks or blanks)"
        return
    merged = [spans[0]]
    for start, end in spans[1:]:
        if start - merged[-1][1] <= 2 * _AROUND:
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    for start, end in merged:
        before, after = diff[max(0, start - _AROUND) : start], diff[end : end + _AROUND]
        middle = diff[start:end]
        if len(middle) > _LONGEST:
            middle = f"{middle[: _LONGEST // 2]} … {middle[-_LONGEST // 2 :]}"
        text = f"{'…' if start > _AROUND else ''}{before}{middle}{after}{'…' if end + _AROUND < len(diff) else ''}"
        yield re.sub(r"\s*\n\s*", " ¶ ", text)


def _value(field: str, value: Any) -> str:
    if value is None or value in ("", []):
        return "(none)"
    if field in _TIMES:
        return datetime.fromtimestamp(value, UTC).isoformat()
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return str(value)


def _count(blocks: Any) -> str:
    kinds = [block["kind"] for block in blocks or []]
    return f"{kinds.count('paragraph')} paragraphs, {kinds.count('heading')} headings"
