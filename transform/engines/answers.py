"""What engines put around a translation, or write its letters as: HTML's entities, a fence of code, quotation marks of their own."""

from __future__ import annotations

import html
import re

_ENTITY = re.compile(r"&(?:#\d{1,6}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});")
_FENCE = re.compile(r"\A```(?:\w{1,12}\s)?\s*(?P<inside>[^`]+?)\s*```\Z")
_QUOTED = re.compile(r"[\"“”„«»‹›]|(?<!\w)['‘’]")  # within a word it is an apostrophe
_PAIRS = {'"': '"', "“": "”", "«": "»", "„": "“", "‘": "’"}


def strip_wrapping(source: str, target: str) -> tuple[str, tuple[str, ...]]:
    """Take off what an engine put around its answer: the source has none of it.

    MyMemory and LibreTranslate write "North Korea&#39;s" at times, language models quote or fence what they were asked for, which
    would make a quotation of a report.

    Args:
        source: the sentence that was asked for.
        target: the answer, as one line.

    Returns:
        The target, and what was done as "wrong → right".
    """
    done: list[str] = []
    fenced = _FENCE.match(target) if target.startswith("```") and "```" not in source else None
    if fenced is not None:
        target = fenced["inside"]
        done.append("``` → ")
    if "&" in target and not _ENTITY.search(source):
        found = dict.fromkeys(entity for entity in _ENTITY.findall(target) if html.unescape(entity) != entity)
        for entity in found:
            letter = html.unescape(entity)
            target = target.replace(entity, letter)
            done.append(f"{entity} → {letter}")
    closing = _PAIRS.get(target[:1])
    if closing is not None and len(target) > 2 and target.endswith(closing) and not _QUOTED.search(source):
        inside = target[1:-1]
        if not {target[0], closing} & set(inside):
            done.append(f"{target[0]}…{closing} → ")
            target = inside.strip()
    return target, tuple(done)
