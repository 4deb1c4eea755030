"""Where a question's words stand in a text, and the sentence that shows most of them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Container, Iterable, Iterator, Mapping

from core.model import Span
from core.text import casefold_turkish

# Japanese and Chinese have no blanks between words: what is found there is told by its characters.
_CHARACTERS = "\u3041-\u3096\u30a1-\u30fa\u30fc-\u30fe\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff々〇"
_WORD = re.compile(rf"[^\W{_CHARACTERS}]+")
_SENTENCE = re.compile(r"[^.!?\n。！？]+(?:[.!?](?!\s|$)[^.!?\n。！？]*)*[.!?。！？]?")
_NARROW = {
    **{code: chr(code - 0xFEE0) for code in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))},
    0xFF0D: "-",
    0x3000: " ",
}
_ACCENTS = str.maketrans("çğıöşüâîûéèêëóôòáàäñíìïúù", "cgiosuaiueeeeoooaaaniiiuu")
_SHORT, _ENDINGS = 3, ("", "s", "es", "ed", "ing")
# Of a Korean word that Postgres takes apart the parts, as `hangul_vector` in SQL has them (migration 0136), and states with a dot between.
_HANGUL = re.compile("[가-힣]{3,}")
_BEFORE = frozenset("핵대북러한미중일신반친탈주방남군")
_LONGEST_CUT = 16
_STATES = re.compile("[남북한미중일러]{2,3}")
_LONGEST = 320  # characters of a shown sentence


def find_stems(text: str, stems: Iterable[str]) -> tuple[Span, ...]:
    """Return the words of a text that begin with one of the stems, in order.

    Args:
        text: any text.
        stems: lower case, without accents, as `load.search.question_stems` gives them.
    """
    every = {stem for stem in stems if stem}
    # "un" begins "under" and "until" too: of so short a stem only the endings that stemmers cut are its forms.
    short = {stem + ending for stem in every if stem.isascii() and len(stem) <= _SHORT for ending in _ENDINGS}
    long = tuple(stem for stem in every if not stem.isascii() or len(stem) > _SHORT)
    korean = tuple(stem for stem in every if "가" <= stem[0] <= "힣" and len(stem) > 1)

    def is_found(word: str) -> bool:
        return word in short or word.startswith(long) or any(part.startswith(korean) for part in _parts(word, korean))

    dotted = "|".join("[·‧ㆍ・∙-]".join(stem) for stem in korean if _STATES.fullmatch(stem))
    states = re.finditer(dotted, text) if dotted else ()
    return (*_find(text, is_found), *(Span(m.start(), m.end(), m.group()) for m in states))


def _parts(word: str, wanted: tuple[str, ...]) -> Iterator[str]:
    if wanted and _HANGUL.fullmatch(word):
        first = 1 if word[0] in _BEFORE else 2
        yield from (word[cut:] for cut in range(first, min(len(word), _LONGEST_CUT) - 1))


def find_words(text: str, words: Container[str]) -> tuple[Span, ...]:
    """Return the words of a text that are among `words`, in order.

    Args:
        text: any text.
        words: lower case by Turkish rules, without accents, as `load.search.words_found` gives them.
    """
    return _find(text, lambda word: word in words)


def find_characters(text: str, pieces: Iterable[str], forms: Mapping[int, str]) -> tuple[Span, ...]:
    """Return where words of Japanese or Chinese characters stand in a text, in order.

    Args:
        text: any text.
        pieces: the words asked for, as `load.search.question_stems` gives them under "characters".
        forms: the one form of each character with several, as `load.search.character_forms` gives them.
    """
    wanted = "|".join(map(re.escape, sorted({piece for piece in pieces if piece}, key=len, reverse=True)))
    if not wanted:
        return ()
    return tuple(
        Span(m.start(), m.end(), text[m.start() : m.end()]) for m in re.finditer(wanted, text.translate(forms))
    )


def _find(text: str, wanted: Callable[[str], bool]) -> tuple[Span, ...]:
    # casefold_turkish reads I as ı, which an English text does not mean; both become i with the accents.
    folded = casefold_turkish(text.translate(_NARROW)).translate(_ACCENTS)
    return tuple(
        Span(match.start(), match.end(), text[match.start() : match.end()])
        for match in _WORD.finditer(folded)
        if wanted(match.group())
    )


def best_sentence(text: str, found: Iterable[Span]) -> Span | None:
    """Return the sentence with the most different found words (the first of equals), cut around them where it is long."""
    spans = sorted(found, key=lambda span: span.start)
    starts = [span.start for span in spans]
    best: tuple[int, Span] | None = None
    for match in _SENTENCE.finditer(text):
        inside = spans[bisect_left(starts, match.start()) : bisect_left(starts, match.end())]
        variety = len({span.text.casefold()[:5] for span in inside})
        if inside and (best is None or variety > best[0]):
            start = match.start() + len(match.group()) - len(match.group().lstrip())
            start = max(start, inside[0].start - _LONGEST // 2) if match.end() - start > _LONGEST else start
            end = min(match.end(), start + _LONGEST)
            best = variety, Span(start, end, text[start:end])
    return best[1] if best else None
