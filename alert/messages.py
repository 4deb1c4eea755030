"""What an alert says: everything an analyst needs to act, as plain text; escaping is the channel's work."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import unquote

from alert.excerpts import excerpt_diff, first_sentence, sentence_around, shorten
from alert.figurelines import describe_figure, describe_sides, name_sides
from core.times import show_published, to_published

_KINDS = {
    "figure": "Told before; now with another figure.",
    "denial": "Told before; this copy says the opposite.",
    "origin": "Told before; now from another independent origin.",
    "version": "A new version of the article.",
    "change": "Told before; the article has changed.",
}
_EMPTY_LINES = re.compile(r"\n\s*\n")
_TITLE = 250  # characters
_WAYS_IN = frozenset({"inbox", "push", "warc"})  # kinds of source that publish nothing themselves
_SENTENCES, _FIGURES, _CHANGED, _REMARKS, _PLACES = 3, 6, 12, 4, 5  # shown in a message


@dataclass(frozen=True, slots=True)
class Message:
    """A message as the channels take it; `key` is the same at every try, so that a receiver can drop a repetition."""

    key: str
    title: str
    body: str
    data: Mapping[str, Any]


def build_message(row: Mapping[str, Any], *, engines: bool = True) -> Message:
    """Make the message of an alert.

    Args:
        row: a row of `load.alerts.read_alerts`: the alert with its article, findings and translation.
        engines: whether an engine translates what waits; without one only the translation memory may.
    """
    original = row["title"] or row["lede"] or first_sentence(row["body"])
    english = row.get("title_en")
    if not row["title"] and row.get("body_en"):
        english = first_sentence(row["body_en"])
    # Who reads no further must not take it for the report itself.
    taken = "WITHDRAWN: " if row["kind"] == "withdrawn" else ""
    title = f"{row['rule_title'] or row['rule_key']}: {taken}{english or original}"
    lines = [english or original]
    if english and english != original:
        lines.append(f"({original})")
    lines.append(_repeat_line(row) or _denial_line(row) or _withdrawn_line(row) or _kind_line(row))
    lines += _differing_lines(row)
    # A telephone shows the first lines alone: what changed and who says what, before where and when it was found.
    lines += tell_change(row["evidence"].get("change")) or _version_lines(row)
    lines += _figure_lines(row)
    lines += [f"“{sentence}”" for sentence in _evidence_sentences(row)]
    lines.append(_origin_line(row))
    lines += _translation_lines(row, engines)
    if row["canonical_url"] and not row["canonical_url"].startswith("urn:"):
        lines.append(row["canonical_url"])
    return Message(
        row["idempotency_key"], shorten(title, _TITLE), "\n".join(line for line in lines if line), _data(row)
    )


_PLAIN = ("alert_id", "rule_key", "kind", "article_id", "version_id", "canonical_url", "outlet", "tier", "place", "country", "topics", "outlets", "origins")  # fmt: skip
_FIGURE = ("value", "low", "high", "unit", "qualifier", "what", "giver", "receiver", "period", "attribution", "strength", "denied_by", "when_words", "when_from", "when_to", "evidence")  # fmt: skip


def _data(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return the message's fields for a program: what the text says, in the original and in English, times in ISO 8601."""
    published = row["published_at"]
    at = to_published(published, row["published_offset_minutes"]) if published else None
    return {
        **{key: row[key] for key in _PLAIN},
        "headline": row["title"],
        "headline_en": row.get("title_en"),
        "published_at": at.isoformat() if at else None,
        "published_precision": row["published_precision"],
        "found_at": _found_at(row).isoformat(),
        "evidence": _evidence_sentences(row),
        "figures": [{key: figure.get(key) for key in _FIGURE} for figure in _figures(row)],
        "change": row["evidence"].get("change"),
        "edit": {"reasons": row.get("change_reasons") or [], "places": excerpt_diff(row.get("diff") or "")}
        if row["kind"] == "version"
        else None,
        "repeats": row["evidence"].get("repeats"),
        "denies": row["evidence"].get("denies"),
        "earlier": row["evidence"].get("earlier"),
        "withdrawn": row["evidence"].get("withdrawn"),
        "differs": row.get("differs") or [],
        "translation": row.get("translation_state"),
        "translation_problems": row.get("translation_problems"),
    }


def build_digest(key: str, rows: Sequence[Mapping[str, Any]], *, engines: bool = True) -> Message:
    """Make one message of several alerts of a rule.

    Args:
        key: the same at every try.
        rows: what `load.alerts.read_alerts` returns, oldest first.
        engines: as in `build_message`.
    """
    messages = [build_message(row, engines=engines) for row in rows]
    if len(messages) == 1:
        return Message(key, messages[0].title, messages[0].body, messages[0].data)
    name = rows[0]["rule_title"] or rows[0]["rule_key"]
    # An empty line parts reports and stands in none.
    body = "\n\n".join(
        f"{number}. {_EMPTY_LINES.sub(chr(10), message.body)}" for number, message in enumerate(messages, 1)
    )
    return Message(
        key,
        f"{name}: {len(messages)} reports",
        body,
        {"rule_key": rows[0]["rule_key"], "alerts": [dict(message.data) for message in messages]},
    )


def halve_digest(message: Message) -> tuple[Message, Message] | None:
    """Part a digest into two messages, whose keys are the same whenever it is parted; None where it is none.

    A half of one alert has the fields of a single message.
    """
    told, reports = message.data.get("alerts", ()), message.body.split("\n\n")
    if len(told) < 2 or len(reports) != len(told):
        return None
    middle = (len(told) + 1) // 2
    halves = []
    for number, part in enumerate((slice(0, middle), slice(middle, None)), 1):
        data = {**message.data, "alerts": told[part]} if len(told[part]) > 1 else told[part][0]
        title = f"{message.title} ({number} of 2)"
        halves.append(Message(f"{message.key}-{number}", title, "\n\n".join(reports[part]), data))
    return halves[0], halves[1]


# Of `transform.versions.Edit.reasons`.
_REASONS = {
    "figure": "a figure is another", "name": "a name is another", "negation": "a negation", "direction": "who to whom",
    "strength": "how firmly it is claimed", "words": "other words", "added": "a sentence more", "removed": "a sentence less",
    "retraction": "something is taken back",
}  # fmt: skip


def _reason_lines(reasons: Sequence[str]) -> list[str]:
    return ["Why it counts: " + ", ".join(_REASONS.get(one, one) for one in reasons)] if reasons else []


def _version_lines(row: Mapping[str, Any]) -> list[str]:
    """Say what a further version changes where nothing was told of the article before."""
    if row["kind"] != "version":
        return []
    places = excerpt_diff(row.get("diff") or "")
    more = len(places) - _PLACES
    lines = [*_reason_lines(row.get("change_reasons") or ()), *(shorten(one, 300) for one in places[:_PLACES])]
    return [*lines, f"… and {_count(more, 'more place')} changed"] if more > 0 else lines


def tell_change(change: Mapping[str, Any] | None) -> list[str]:
    """Say what a version changed of what was told (`alert.changes.Change.table`), a line each."""
    if not change:
        return []
    lines = _reason_lines(change["reasons"])
    if not change["matches"]:
        lines.append("What the rule asks for no longer stands in it.")
    if change.get("again"):
        lines.append("What the rule asks for stands in it again.")
    for pair in change["figures"][:_CHANGED]:
        lines.append(_changed_line(pair["before"], pair["after"]))
    more = len(change["figures"]) - _CHANGED
    if more > 0:
        lines.append(f"… and {_count(more, 'more figure')} changed")
    for pair in change["sentences"]:
        lines.append(f"Before: “{pair['before']}”")
        lines.append(f"Now: “{pair['after']}”" if pair["after"] else "Now: the sentence is gone")
    return lines


def _changed_line(before: Mapping[str, Any], after: Mapping[str, Any] | None) -> str:
    """Tell a figure as it was and as it is, and who gives to whom: once where that stays, at each where it changed."""
    if after is None:
        return f"{describe_figure(before)} → no longer in the text"
    told = [describe_figure(before), describe_figure(after).removeprefix("• ")]
    was, now = (name_sides(one) for one in (before, after))
    if was == now:
        return " → ".join(told) + (f", {now}" if now else "")
    return " → ".join(f"{line}, {words}" if words else line for line, words in zip(told, (was, now), strict=True))


def _found_at(row: Mapping[str, Any]) -> datetime:
    """When the version that rang was found; a copy or an edit is not as old as its article."""
    found: datetime = row["version_seen_at"]
    return found


def _origin_line(row: Mapping[str, Any]) -> str:
    ours = row.get("source_kind") in _WAYS_IN
    parts = [_name_file(row) if ours else row["source_name"]]
    # The tier of where a file was put in says nothing of who published it.
    if row.get("tier") and not ours:
        parts.append(f"tier {row['tier']}")
    if row.get("place"):
        parts.append(f"dateline {row['place']}, {row['country']}")
    published = show_published(row)
    if published:
        parts.append(f"published {published}")
    parts.append(f"found {_found_at(row).strftime('%Y-%m-%d %H:%M %Z')}")
    outlets, origins = row.get("outlets", 1), row.get("origins", 1)
    parts.append(f"{_count(outlets, 'outlet')}, {_count(origins, 'independent origin')}")
    return " · ".join(parts)


def _name_file(row: Mapping[str, Any]) -> str:
    """Say whose a file is that is of no known source: by its address, else by the agency it credits, else by its name."""
    if not row["canonical_url"].startswith("urn:"):
        return str(row["outlet"])
    name = unquote((row.get("file") or "").rstrip("/").rsplit("/", 1)[-1])
    return f"{row.get('agency') or name or 'a file'} ({row['source_name']})"


def _evidence_sentences(row: Mapping[str, Any]) -> list[str]:
    spans = row["evidence"].get("spans", [])
    return list(dict.fromkeys(sentence_around(row["body"], span["start"], span["end"]) for span in spans))[:_SENTENCES]


def _figures(row: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Return the figures, those that the rule asked for first."""
    matched = set(row["evidence"].get("matched", ()))
    return sorted(row["figures"], key=lambda figure: figure.get("start_offset") not in matched)


def _figure_lines(row: Mapping[str, Any]) -> list[str]:
    lines = list(dict.fromkeys(f"{describe_figure(one)}{describe_sides(one)}" for one in _figures(row)))
    more = len(lines) - _FIGURES
    return [*lines[:_FIGURES], f"… and {_count(more, 'more figure')}"] if more > 0 else lines


def _repeat_line(row: Mapping[str, Any]) -> str:
    """Name the alert that told the same claims, where there is one."""
    told = row["evidence"].get("repeats")
    if not told:
        return ""
    return f"Another report of what alert {told['alert_id']} told: {shorten(told['headline'], 160)} ({told.get('source') or told['outlet']})"


def _kind_line(row: Mapping[str, Any]) -> str:
    """Say why it rings again, and which alert told of the story first."""
    line, told = _KINDS.get(row["kind"], ""), row["evidence"].get("earlier")
    return (
        f"{line} First: alert {told['alert_id']}, {shorten(told['headline'], 160)} ({told['source']})" if told else line
    )


def _denial_line(row: Mapping[str, Any]) -> str:
    """Name the alert that told what is denied now, where a report of its own denies it."""
    told = row["evidence"].get("denies")
    if not told:
        return ""
    return f"Told before; now denied. Alert {told['alert_id']} told it: {shorten(told['headline'], 160)} ({told.get('source') or told['outlet']})"


def _withdrawn_line(row: Mapping[str, Any]) -> str:
    """Say that the page of what was told is gone, or there again, by what that is known, and which alert told of it."""
    told = row["evidence"].get("withdrawn")
    if not told:
        return ""
    whose = (
        "Its page"
        if told["article_id"] == row["article_id"]
        else f"The page that it is a copy of ({told['canonical_url']})"
    )
    if row["kind"] == "returned":
        return f"WITHDRAWN before; {whose[0].lower()}{whose[1:]} is there again. Alert {told['alert_id']} told of it."
    return f"WITHDRAWN: told before by alert {told['alert_id']}. {whose} was taken away: {shorten(told['why'], 300)}"


def _differing_lines(row: Mapping[str, Any]) -> list[str]:
    """Say where a copy has another figure than the text it is a copy of, or says the opposite."""
    lines = [_differing_line(one) for one in row.get("differs") or ()]
    return lines[:_FIGURES]


def _differing_line(one: Mapping[str, Any]) -> str:
    if one.get("strength"):
        return f"“{one['evidence']}” is {one['strength']} here, {one['original_strength']} in the same text of {one.get('source') or one['outlet']}"
    what = "that says the opposite" if one.get("opposite") else "with another figure"
    return f"A copy {what}: “{one['evidence']}” where {one.get('source') or one['outlet']} has “{one['original_evidence']}”"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def tell_untranslated(segments: Iterable[Mapping[str, Any]] | None) -> str:
    """Say which sentences of a translation stand in it in a third language, as no engine takes that; empty where none does.

    Args:
        segments: of the table `translation`.
    """
    left = [one["lang"] for one in segments or () if one.get("lang") and one.get("engine") == "none"]
    return f"{_count(len(left), 'sentence')} not translated ({', '.join(sorted(set(left)))})" if left else ""


def _translation_lines(row: Mapping[str, Any], engines: bool) -> list[str]:
    """Say how the translation stands, and what the check says of it in its own words."""
    state = row.get("translation_state")
    if state is None or state == "not_needed":
        return []
    if state == "pending" and not engines:
        return ["Translation: none: no engine is set (DATELINE_ENGINES); only what the translation memory has may come"]
    if state != "done":
        return [f"Translation: {state}{': ' + row['translation_reason'] if row.get('translation_reason') else ''}"]
    found = [one for segment in row.get("segments") or () for one in segment.get("problems") or ()]
    remarks = [f"Check: {_remark(one)}" for one in found]
    remarks += [f"Differs from the original: {_remark(one)}" for one in row.get("disagreements") or ()]
    remarks = list(dict.fromkeys(remarks))
    more = len(remarks) - _REMARKS
    problems = row.get("translation_problems") or 0
    check = (
        f"{_count(problems, 'sentence')} with problems found by the check"
        if problems
        else "no problem found by the check"
    )
    left = tell_untranslated(row.get("segments"))
    return [
        f"Translation: {', '.join(row.get('engines') or []) or 'done'}; {check}{f'; {left}' if left else ''}",
        *remarks[:_REMARKS],
        *([f"… and {_count(more, 'more remark')} on the translation"] if more > 0 else []),
    ]


def _remark(problem: Mapping[str, Any]) -> str:
    """A problem as "negation: “göndermedi” → “sent”"."""
    told = [f"“{shorten(problem[side], 80)}”" if problem.get(side) else "nothing" for side in ("source", "target")]
    return f"{problem['kind'].replace('_', ' ')}: {' → '.join(told)}"
