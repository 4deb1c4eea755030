"""What was found in a text as it is kept, told by its places in the text as it was given."""

from __future__ import annotations

from dataclasses import replace

from core.model import Dateline, Enrichment, LanguagePart, Span
from core.originals import Original


def place_in_original(found: Enrichment, original: Original) -> Enrichment:
    """Return what was found in `original.kept` with every offset, and every slice of words, of `original.text`."""

    def slice_of(start: int, end: int) -> tuple[int, int, str]:
        start, end = original.place(start, end)
        return start, end, original.text[start:end]

    def place_dateline(dateline: Dateline | None) -> Dateline | None:
        if dateline is None or dateline.start is None or dateline.end is None:
            return dateline
        start, end, words = slice_of(dateline.start, dateline.end)
        return replace(dateline, start=start, end=end, text=words)

    topics = []
    for topic in found.topics:
        evidence = tuple(Span(*slice_of(span.start, span.end)) for span in topic.evidence)
        topics.append(replace(topic, evidence=evidence))
    entities = []
    for entity in found.entities:
        start, end, words = slice_of(entity.start, entity.end)
        entities.append(replace(entity, start=start, end=end, text=words))
    figures = []
    for figure in found.figures:
        start, end, words = slice_of(figure.start, figure.end)
        figures.append(replace(figure, start=start, end=end, text=words))
    parts = tuple(LanguagePart(part.lang, *original.place(part.start, part.end)) for part in found.lang_parts)
    return replace(
        found,
        dateline=place_dateline(found.dateline),
        topics=tuple(topics),
        entities=tuple(entities),
        figures=tuple(figures),
        lang_parts=parts,
    )
