"""An article and its English: the same records, and every difference told."""

from __future__ import annotations

import pytest

from core.model import Figure
from core.resources import seeds_path
from tests.knowledge import ready_enricher
from transform.agreement import Disagreement, compare
from transform.enrichment import Enricher
from transform.tmx import read_tmx

# Our own translation of the seed document's paragraphs on figures.
ENGLISH = (
    "A report prepared by the South Korea office of the Germany-based Friedrich Naumann Foundation for Freedom, a "
    "non-governmental organisation, said that North Korea had provided Russia with weapons, ammunition and troops "
    "worth about $9.8 billion, and that it had received $1.2 billion in support in return, mostly food and oil aid.\n\n"
    "The report prepared by the South Korea office of the Friedrich Naumann Foundation showed that North Korea had "
    "not gained enough from its military cooperation with Russia. According to the report, North Korea has provided "
    "Russia with weapons, ammunition and troops worth about $9.8 billion since 2023, equal to more than a third of "
    "its own annual economic output. The report said Russia had nevertheless given North Korea at most $1.2 billion "
    "in aid.\n\n"
    "North Korean leader Kim Jong Un and Russian President Vladimir Putin met in Pyongyang in June last year and "
    "signed the Comprehensive Strategic Partnership Treaty.\n\n"
    "After the agreement North Korea sent at least 13,000 soldiers to Russia to support its war against Ukraine. It "
    "was claimed that Russia would in return support North Korea's defence industry with technology."
)


@pytest.fixture(scope="module")
def enricher() -> Enricher:
    return ready_enricher()


@pytest.fixture(scope="module")
def seed() -> str:
    path = next((seeds_path() / "articles").glob("000_*.txt"))
    return path.read_text("utf-8").split("date 2025-09-19 ", 1)[-1]


def _records(figures: tuple[Figure, ...]) -> set[tuple[float | None, str, str, str | None]]:
    return {(f.value, f.unit, f.qualifier, f.what) for f in figures}


def test_the_seed_document_and_its_english_give_the_same_records(enricher: Enricher, seed: str) -> None:
    turkish, english = enricher.enrich(seed), enricher.enrich(ENGLISH)
    assert _records(turkish.figures) == _records(english.figures)
    assert {(9.8e9, "USD", "about", "arms, ammunition and troops"), (13000.0, "people", "at_least", "soldiers")} <= (
        _records(turkish.figures)
    )
    assert compare(turkish, english) == ()


@pytest.mark.parametrize(
    ("right", "wrong", "kind"),
    [
        ("at least 13,000 soldiers", "at least 30,000 soldiers", "figure_value"),
        ("at least 13,000 soldiers", "at most 13,000 soldiers", "figure_qualifier"),
        ("at least 13,000 soldiers", "many soldiers", "figure_missing"),
        ("in support in return", "in support in return in 12 containers", "figure_added"),
        ("Kim Jong Un", "the supreme one", "name_missing"),
        ("signed the", "signed, with Lavrov, the", "name_added"),
        ("sent at least 13,000 soldiers to Russia", "reportedly sent at least 13,000 soldiers to Russia",
         "figure_strength"),
    ],
)  # fmt: skip
def test_a_wrong_translation_is_shown(enricher: Enricher, seed: str, right: str, wrong: str, kind: str) -> None:
    assert right in ENGLISH
    found = compare(enricher.enrich(seed), enricher.enrich(ENGLISH.replace(right, wrong)))
    assert kind in {one.kind for one in found}
    for one in found:
        if one.start is not None and one.end is not None:
            assert seed[one.start : one.end].split("'")[0] in one.source or one.source


def test_the_direction_of_a_transfer_is_compared(enricher: Enricher) -> None:
    turkish = enricher.enrich("Kuzey Kore, Rusya'ya 6 milyon top mermisi gönderdi.", lang="tr")
    english = enricher.enrich("Russia sent 6 million artillery shells to North Korea.", lang="en")
    (one,) = compare(turkish, english)
    assert one == Disagreement(
        "figure_direction",
        "6 milyon: North Korea → Russia",
        "6 million: Russia → North Korea",
        one.start,
        one.end,
    )


def test_equal_texts_agree(enricher: Enricher, seed: str) -> None:
    found = enricher.enrich(seed)
    assert compare(found, found) == ()


def test_the_shipped_translation_of_the_seed_document_agrees_with_it(enricher: Enricher, seed: str) -> None:
    english = seed
    for unit in read_tmx(seeds_path() / "memory" / "seed.tmx", "tr", "en"):
        english = english.replace(unit.source, unit.target)
    assert "receiving in return $1.2 billion" in english
    found = compare(enricher.enrich(seed, lang="tr"), enricher.enrich(english, lang="en"))
    assert found == ()


def test_a_direction_that_one_text_does_not_tell_is_no_difference(enricher: Enricher) -> None:
    turkish = enricher.enrich("Kuzey Kore, Rusya'ya 6 milyon top mermisi gönderdi.", lang="tr")
    silent = enricher.enrich("North Korea sent 6 million artillery shells, and Russia was silent.", lang="en")
    assert compare(turkish, silent) == ()
    wrong = enricher.enrich("Russia sent 6 million artillery shells. North Korea was silent.", lang="en")
    (one,) = compare(turkish, wrong)
    assert (one.kind, one.target) == ("figure_direction", "6 million: Russia → ?")
