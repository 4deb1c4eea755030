"""A source and the clause of another: each number is told by whoever tells it in its own clause."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_enricher

_ENRICHER = ready_enricher()


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Seoul counted 600 dead in " + "the woods and fields of that cold and hilly border region " * 6 + "while, according to Kyiv, 900 soldiers fell."),
        ("tr", "Seul 600 ölü saydı, " + "bu soğuk ve engebeli sınır bölgesinin ormanlarında ve tarlalarında " * 6 + "ancak Kiev'e göre 900 asker öldü."),
        ("en", "According to Kyiv, 900 soldiers fell " + "in the woods and fields of that cold and hilly border region " * 6 + "but Seoul counted 600 dead."),
        ("ru", "По данным Киева, погибли 900 солдат " + "в лесах и на полях этой холодной и холмистой приграничной области " * 6 + ", а Сеул насчитал 600 погибших."),
    ],
)  # fmt: skip
def test_a_clause_of_any_length_is_read_to_its_end(lang: str, text: str) -> None:
    assert {figure.value for figure in _ENRICHER.enrich(text, lang=lang).figures} == {600.0, 900.0}


def test_a_sentence_without_figures_whose_contrast_is_far_off_is_read() -> None:
    long = "the long and winding road to the front and its many small villages " * 5
    text = f"Some of them had rusted on {long}, but not the rest, according to Seoul. It sent 600 guns."
    assert [figure.value for figure in _ENRICHER.enrich(f"North Korea armed Russia. {text}", lang="en").figures] == [
        600.0
    ]
