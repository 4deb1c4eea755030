"""Pages of our own in the forms of ministries, portals, agencies and weblogs, with every field of the article written beside them."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from app.steps.dating import date_by_address, date_by_dateline
from core.model import Article
from core.resources import seeds_path
from ingest.extraction import extract_article
from ingest.zones import language_of, zone_of
from transform.dateline import find_dateline
from transform.places import Places, read_places

_GOLDEN = Path(__file__).parents[2] / "golden"
_FETCHED = datetime(2026, 11, 30, 12, tzinfo=UTC)
# The second set: declarations that contradict their page, times in words, several works on one page, walls, errors, agencies' forms. The
# third: corrections, midnight, names that are months, texts and times that only data of scripts hold, asides, line breaks, what is never closed. The fourth:
# data of other things (the next article, a player, an advert, readers), asides and headings that are not the article's.
FORMS = [
    json.loads(line)
    for name in ("page_forms.jsonl", "page_contents.jsonl", "page_shapes.jsonl", "page_others.jsonl")
    for line in (_GOLDEN / name).read_text(encoding="utf-8").split("\n")
    if line
]


@pytest.fixture(scope="module")
def places() -> Places:
    return read_places(seeds_path() / "gazetteer")


def _read(form: dict[str, Any], places: Places) -> Article:
    url, country = form["url"], form.get("country")
    article = extract_article(
        form["html"].encode(form.get("encoding", "utf-8")),
        url=url,
        content_type=form.get("content_type", "text/html; charset=utf-8"),
        fetched_at=_FETCHED,
        country=country,
        shown_at=_FETCHED if form.get("live") else None,
    )
    zone = zone_of(url, country, language_of(article.title, article.lang_declared))
    return date_by_dateline(date_by_address(article, _FETCHED, zone), places, _FETCHED, zone)


def _is_at(found: datetime | None, gold: str | None) -> bool:
    """True where a time is the gold's: that day, that wall clock where the gold names no offset, else that moment."""
    if gold is None or found is None:
        return found is None and gold is None
    if len(gold) == len("2026-11-30"):
        return found.date().isoformat() == gold
    told = datetime.fromisoformat(gold)
    return (found if told.tzinfo else found.replace(tzinfo=None)) == told


@pytest.mark.parametrize("form", FORMS, ids=[form["id"] for form in FORMS])
def test_every_field_of_a_page_is_read_as_its_reader_would(form: dict[str, Any], places: Places) -> None:
    gold = form["gold"]
    article = _read(form, places)
    if form.get("gap"):
        assert article.disposition.value != "article", "no gap any more"
        return
    assert (article.disposition.value == "article") is gold["article"], article.reason
    if not gold["article"]:
        assert article.reason.startswith(gold.get("kind", ""))
        assert len(article.updates) == gold.get("updates", len(article.updates))
        return
    assert [words for words in gold.get("has", []) if words not in article.body] == []
    assert [words for words in gold.get("hasnt", []) if words in article.body] == []
    if "body" in gold:
        text = [("# " if b.kind == "heading" else "") + article.body[b.start : b.end] for b in article.blocks]
        assert text == gold["body"]
    for name in ("title", "lang_declared", "canonical_url", "agency"):
        if name in gold:
            assert getattr(article, name) == gold[name]
    if "authors" in gold:
        assert sorted(article.authors) == sorted(gold["authors"])
    for name in ("published_at", "modified_at"):
        if name in gold:
            assert _is_at(getattr(article, name), gold[name]), getattr(article, name)
    if "place" in gold:
        day = article.published_at.date() if article.published_at else None
        dateline = find_dateline(article.body, places, signoff=article.signoff, published=day)
        assert (dateline.place if dateline else None) == gold["place"]
