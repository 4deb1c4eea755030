"""`dateline search`: stored articles by their words."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from core.errors import UsageError
from core.resources import seeds_path
from core.settings import read_settings
from core.times import show_published, to_published

if TYPE_CHECKING:
    from core.model import Span
    from load.connection import Database
    from load.search import Question

_COUNT_SECONDS = 1.0  # to count a phrase of common words takes longer; then it is left
_PREFIX = re.compile(r"\w\*")
app = typer.Typer(add_completion=False)
# Marks of quotation that text editors put for the straight one, and that a phrase pasted from an article has.
_PHRASE_MARKS = str.maketrans(dict.fromkeys("“”„‟«»＂", '"'))


@app.command()
def search(
    given: list[str] = typer.Argument(
        ..., metavar="WORDS...", help="As in a web search; in quotes of the shell: '\"a phrase\"', 'one -without'."
    ),
    topic: list[str] = typer.Option([], "--topic", help="Only with this topic (repeat for any of several)."),
    since: str = typer.Option(None, "--since", help="30d, 12h, 2w or an ISO 8601 date."),
    until: str = typer.Option(None, "--until", help="The same; exclusive."),
    lang: list[str] = typer.Option([], "--lang", help="Only in this language: tr, en, ru, ko …"),
    source: list[str] = typer.Option([], "--source", help="Only from this source's key."),
    min_relevance: float = typer.Option(None, "--min-relevance", min=0.0, max=1.0, help="0 to 1."),
    most: int = typer.Option(20, "--most", min=1, max=10_000, help="How many, newest first."),
    offset: int = typer.Option(0, "--offset", min=0, max=1_000_000, help="Pass over so many first, to go on."),
    as_json: bool = typer.Option(False, "--json", help="Print a JSON object a line."),
) -> None:
    """Search originals and English translations; Turkish suffixes and lost accents are no matter.

    Fields with --json: article_id, title, title_en, outlet, lang, published_at, found_in, evidence, highlights (offsets
    into body, or into the English where found_in is "english"), topics, relevance, url.

    Where there are more than are shown, standard error says how many and how to go on; with --until the list stays the same
    while news come in.

    Example: dateline search "mühimmat konteyner" --topic arms --since 30d --json
    """
    from app.database import open_database
    from app.jsonlines import write_record
    from app.known import check_known
    from app.times import read_range
    from core.clock import utc_now
    from core.text import normalize
    from load.reference import list_topics
    from load.search import Question, character_forms, question_stems, search_articles, words_found
    from load.sources import source_keys

    words = " ".join(given)
    words.encode()  # a byte that is no letter is named where the command line ends, before it would be replaced
    words = normalize(words).translate(_PHRASE_MARKS)
    first, last = read_range(since, until, utc_now())
    with open_database(read_settings(os.environ), name="dateline search") as database:
        if topic:
            check_known("topic", topic, list_topics(database) or _shipped_topics())
        check_known("source", source, source_keys(database))
        question = Question(
            words, tuple(topic), _languages(database, lang), tuple(source), first, last, min_relevance, most, offset,
        )  # fmt: skip
        stems = question_stems(database, words)
        forms = character_forms(database) if stems["characters"] else {}
        if not any(stems.values()):
            raise UsageError(f"{words!r} holds no word to search", cure="give a word that is not among the commonest")
        rows = search_articles(database, question)
        turkish = [row for row in rows if row["lang"] == "tr"]
        texts = [f"{row['title'] or ''}\n{row['body'] or ''}" for row in turkish]
        words_of = dict(
            zip((row["article_id"] for row in turkish), words_found(database, stems["tr"], texts), strict=True)
        )
        told = _tell_total(database, question, len(rows))
        why = "" if rows or offset else _tell_why_not(database, words)
    if _PREFIX.search(words):
        typer.echo(
            "dateline search: * is not read: each word is searched in its forms, and not what begins with it", err=True
        )
    for row in rows:
        record = _record(row, stems, words_of.get(row["article_id"]), forms)
        if as_json:
            write_record(record, sys.stdout)
        else:
            _show(record, show_published(row) or "no date")
    if told and (rows or why or not as_json):
        typer.echo("\n".join(filter(None, (told, why))), err=True)


def _shipped_topics() -> list[str]:
    """Return the topics of the taxonomy, by which a history is tagged that was loaded before the first `up`."""
    from transform.topics import read_taxonomy

    return [one.id for one in read_taxonomy(seeds_path() / "topics")]


def _languages(database: Database, given: list[str]) -> tuple[str, ...]:
    """Return the codes of languages, each of which there is."""
    from app.languages import known_language, suggest_language
    from load.search import has_language

    codes = []
    for tag in given:
        code = known_language(tag) or tag.strip().lower()
        if known_language(tag) is None and not has_language(database, code):
            raise UsageError(f"there is no language {tag!r}", cure=suggest_language(tag))
        codes.append(code)
    return tuple(codes)


def _tell_total(database: Database, question: Question, shown: int) -> str:
    """Say how many there are where not all are shown, or to a user at a terminal."""
    from load.search import count_articles

    if shown < question.most and question.offset == 0:
        if shown == 0:
            return "nothing found"
        return f"{shown} found" if sys.stderr.isatty() else ""
    total = count_articles(database, question, seconds=_COUNT_SECONDS)
    if shown == 0:
        return f"nothing found after the first {question.offset}" + (
            f": there are {total}" if total is not None else ""
        )
    end = question.offset + shown
    if total is not None and total <= end and question.offset == 0:
        return f"{shown} found" if sys.stderr.isatty() else ""
    more = shown == question.most and (total is None or total > end)
    told = f"{question.offset + 1} to {end} of {'more' if total is None else total}, newest first"
    return f"{told}; --offset {end} goes on" if more else told


def _tell_why_not(database: Database, words: str) -> str:
    """Say of a question that finds nothing that nothing is loaded, or which known words its own nearly are, else nothing."""
    from app.known import NOTHING_LOADED
    from app.nearwords import index_words, list_words, suggest_words
    from load.reference import list_names
    from load.search import Question, has_articles, search_articles
    from transform.glossary import read_glossary

    if not has_articles(database):
        return f"dateline search: {NOTHING_LOADED}"
    missing = [word for word in list_words(words) if not search_articles(database, Question(f'"{word}"', most=1))]
    if not missing:
        return ""
    terms = read_glossary(
        Path(os.environ.get("DATELINE_GLOSSARY") or seeds_path() / "glossary.toml").expanduser()
    ).terms
    spelt = (name for term in terms for name in (term.turkish, term.english))
    meant = suggest_words(words, missing, index_words([*list_names(database), *spelt]))
    return "" if meant is None else f"did you mean {meant!r}?"


def _record(
    row: dict[str, Any], stems: dict[str, tuple[str, ...]], words: frozenset[str] | None, forms: dict[int, str]
) -> dict[str, Any]:
    """Make what is shown of a found article; `words` are those found in it, where it is Turkish, `forms` those of characters."""
    from app.highlight import best_sentence, find_characters, find_stems, find_words

    own = stems.get(row["lang"], stems["other"])
    pieces = () if row["lang"] in {"tr", "en", "ru"} else stems["characters"]
    texts = [(name, row[name] or "") for name in ("body", "title")]
    found_in = [
        (
            name,
            text,
            _in_order(find_stems(text, own), find_characters(text, pieces, forms))
            if words is None
            else find_words(text, words),
        )
        for name, text in texts
    ]
    texts = [("english", row["body_en"] or ""), ("title_en", row["title_en"] or "")]
    found_in += [(name, text, find_stems(text, stems["en"])) for name, text in texts]
    shown = [part for part in found_in if part[2]]
    name, text, found = max(shown, key=lambda item: len({s.text.casefold()[:5] for s in item[2]}), default=("", "", ()))
    sentence = best_sentence(text, found)
    inside = [s for s in found if sentence and sentence.start <= s.start and s.end <= sentence.end]
    return {
        **{key: row[key] for key in ("article_id", "title", "title_en", "outlet", "lang")},
        "published_at": to_published(row["published_at"], row["published_offset_minutes"])
        if row["published_at"]
        else None,
        "published_precision": row["published_precision"],
        "found_in": name,
        "evidence": sentence,
        "highlights": inside,
        **{key: row[key] for key in ("topics", "relevance", "url")},
    }


def _in_order(*found: tuple[Span, ...]) -> tuple[Span, ...]:
    return tuple(sorted((span for spans in found for span in spans), key=lambda span: span.start))


def _show(record: dict[str, Any], when: str) -> None:
    typer.echo(f"{record['article_id']:>7}  {when}  {record['outlet']}  {', '.join(record['topics'])}")
    typer.secho(f"         {record['title_en'] or record['title'] or '(no title)'}", bold=True)
    sentence = record["evidence"]
    if sentence is not None:
        line, position = "         ", sentence.start
        for span in record["highlights"]:
            line += sentence.text[position - sentence.start : span.start - sentence.start]
            line += typer.style(span.text, fg=typer.colors.YELLOW, bold=True)
            position = span.end
        typer.echo(line + sentence.text[position - sentence.start :])
