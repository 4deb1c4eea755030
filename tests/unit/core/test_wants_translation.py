"""What is translated: whatever is not in the target language, and of an article that is, its parts if they are a good share."""

from __future__ import annotations

import pytest

from core.model import Enrichment, LanguagePart


def _found(lang: str, *parts: tuple[str, int]) -> Enrichment:
    runs, start = [], 0
    for code, length in parts:
        runs.append(LanguagePart(code, start, start + length))
        start += length
    return Enrichment(lang, 0.9, None, relevant=True, relevance=1.0, lang_parts=tuple(runs))


@pytest.mark.parametrize(
    ("found", "wants"),
    [
        (_found("tr"), True),
        (_found("und"), True),
        (_found("en"), False),
        (_found("en", ("en", 900), ("tr", 120)), False),  # a cookie note, a quotation
        (_found("en", ("en", 600), ("tr", 400)), True),
        (_found("en", ("en", 9000), ("tr", 300), ("ru", 250)), True),
        (_found("en", ("en", 900), ("und", 600)), False),
        (_found("und", ("en", 500), ("tr", 500)), True),
    ],
)
def test_what_wants_translation(found: Enrichment, wants: bool) -> None:
    assert found.wants_translation("en") is wants
