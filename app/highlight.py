"""Where a question's words stand in a text, and the sentence that shows most of them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from core.model import Span
from core.text import casefold_turkish

_WORD = re.compile(r"\w+")
_SENTENCE = re.compile(r"[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*[.!?]?")
_ACCENTS = str.maketrans("çğıöşüâîûéèêëóôòáàäñíìïúù", "cgiosuaiueeeeoooaaaniiiuu")
# A stem's last consonant softens before a suffix (desteği, kitabı, kanadı, ağacı); accents are gone here.
_SOFTENED = {"k": "g", "p": "b", "t": "d", "c": "c"}
_LONGEST = 320  # characters of a shown sentence


def find_stems(text: str, stems: Iterable[str]) -> tuple[Span, ...]:
    """Return the words of a text that begin with one of the stems, in order.

    Args:
        text: any text.
        stems: lower case, without accents, as `load.search.question_stems` gives them.
    """
    wanted = {stem for stem in stems if stem}
    wanted |= {stem[:-1] + _SOFTENED[stem[-1]] for stem in wanted if len(stem) > 3 and stem[-1] in _SOFTENED}
    # The stemmer of Postgres puts a vowel behind a final d or g ("pyongyangı").
    wanted |= {stem[:-1] for stem in wanted if len(stem) > 4 and stem[-1] in "iu" and stem[-2] in "dg"}
    # casefold_turkish reads I as ı, which an English text does not mean; both become i with the accents.
    folded = casefold_turkish(text).translate(_ACCENTS)
    return tuple(
        Span(match.start(), match.end(), text[match.start() : match.end()])
        for match in _WORD.finditer(folded)
        if any(match.group().startswith(stem) for stem in wanted)
    )


def best_sentence(text: str, found: Iterable[Span]) -> Span | None:
    """Return the sentence with the most different found words (the first of equals), cut around them where it is long."""
    spans = tuple(found)
    best: tuple[int, Span] | None = None
    for match in _SENTENCE.finditer(text):
        inside = [span for span in spans if match.start() <= span.start < match.end()]
        variety = len({span.text.casefold()[:5] for span in inside})
        if inside and (best is None or variety > best[0]):
            start = match.start() + len(match.group()) - len(match.group().lstrip())
            start = max(start, inside[0].start - _LONGEST // 2) if match.end() - start > _LONGEST else start
            end = min(match.end(), start + _LONGEST)
            best = variety, Span(start, end, text[start:end])
    return best[1] if best else None
