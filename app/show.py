"""How an article is shown to a reader on a terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from alert.excerpts import first_sentence
from alert.figurelines import describe_figure, describe_sides
from alert.messages import tell_untranslated
from core.times import show_published, to_published


def show_article(row: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return an article as (label, text) lines.

    Args:
        row: what `load.articles.read_article` returns.
    """
    lines = [("title", row["title"] or f"(none given) {first_sentence(row['lede'] or row['body'])}")]
    about = filter(None, (row["source_country"], row["source_alignment"], f"tier {row['source_tier']}"))
    lines.append(("source", f"{row['source']} ({', '.join(about)})" + (f", {row['agency']}" if row["agency"] else "")))
    lines.append(("address", row["canonical_url"]))
    lines.append(("published", show_time(row)))
    lines.append(("dateline", show_dateline(row["dateline"])))
    lines.append(("language", f"{row['lang']} ({row['lang_confidence']:.2f}){_show_parts(row['lang_parts'])}"))
    relevant = "relevant" if row["relevant"] else "not relevant"
    lines.append(
        ("relevance", f"{row['relevance']:.2f}, {relevant}" + (f": {row['reasons'][0]}" if row["reasons"] else ""))
    )
    for topic in row["topics"] or []:
        words = ", ".join(dict.fromkeys(f"“{span['text']}”" for span in topic["evidence"][:3]))
        lines.append(("topic", f"{topic['topic']} {topic['score']:.2f}  {words}"))
    for figure in row["figures"] or []:
        told = f"{describe_figure(figure)}{describe_sides(figure)}"
        lines.append(("figure", f"{told}  “{figure['evidence']}”{show_when(figure)}"))
    names = dict.fromkeys(entity["name"] for entity in row["entities"] or [])
    lines.append(("entities", ", ".join(names) or "none"))
    headings = [row["body"][b["start"] : b["end"]] for b in row["blocks"] if b["kind"] == "heading"]
    paragraphs = sum(block["kind"] == "paragraph" for block in row["blocks"])
    lines.append(("body", f"{len(row['body']):,} characters, {paragraphs} paragraphs"))
    if row["pages"] > 1 or row["incomplete"]:
        lines.append(("pages", "; ".join(filter(None, (str(row["pages"]), row["incomplete"])))))
    if row["text_from"]:
        lines.append(("text from", f"its {row['text_from']}, as its page gave none"))
    if row["withdrawn_at"]:
        lines.append(("withdrawn", f"found {row['withdrawn_at']:%Y-%m-%d %H:%M %Z}: {row['withdrawn_why']}"))
    lines += [("sub-heading", heading) for heading in headings]
    for translation in row["translations"] or []:
        lines += show_translation(translation)
    return lines


def show_when(figure: Mapping[str, Any]) -> str:
    """Return when what a figure tells of was: its words and the days they mean, `; “geçen salı”: 2025-10-28`; empty where it tells no time.

    Args:
        figure: a row of the table `figure`.
    """
    words, first, last = figure["when_words"], figure["when_from"], figure["when_to"]
    if words is None:
        return ""
    if first is None and last is None:
        return f"; “{words}”"
    days = first if first == last else " to ".join(filter(None, (first or "until", last))) if last else f"since {first}"
    return f"; “{words}”: {days.replace('until to', 'until')}"


def _show_parts(parts: Sequence[Mapping[str, Any]]) -> str:
    shares: Counter[str] = Counter()
    for part in parts:
        shares[part["lang"]] += part["end"] - part["start"]
    if not shares:
        return ""
    return "; in parts " + ", ".join(f"{lang} {100 * n / shares.total():.0f} %" for lang, n in shares.most_common())


def show_time(row: Mapping[str, Any]) -> str:
    """Return the publisher's time in the publisher's own offset, as exactly as it is known."""
    if row["published_at"] is not None and row["published_precision"] != "day":
        return to_published(row["published_at"], row["published_offset_minutes"]).isoformat()
    day = show_published(row)
    return f"{day} (day only)" if day else "not given"


def show_dateline(dateline: Mapping[str, Any] | None) -> str:
    """Return a dateline: place, country, date, agency."""
    if dateline is None:
        return "none"
    parts = [dateline["place"], dateline["country"], dateline["dateline_date"], dateline["agency"]]
    return ", ".join(str(part) for part in parts if part)


def show_translation(translation: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return the state of a translation, and its first lines where there is one."""
    state = f"{translation['target_lang']}: {translation['state']}"
    if translation["engines"]:
        state += f" by {', '.join(translation['engines'])}"
    if translation["state"] in {"done", "partial"}:
        state += (
            f"; the check found {translation['problems'] or 'no'} problem{'s' if translation['problems'] != 1 else ''}"
        )
    if left := tell_untranslated(translation["segments"]):
        state += f"; {left}"
    if translation["reason"]:
        state += f" ({translation['reason']})"
    lines = [("translation", state)]
    if translation["body"]:
        lines.append(("", first_sentence(translation["title"] or translation["body"])))
    return lines
