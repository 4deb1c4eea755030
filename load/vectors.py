"""Vectors of many texts at once, in the binary form of a tsvector: words sorted and counted as whole columns of numbers.

Source of the form: `tsvectorsend` of PostgreSQL (src/backend/utils/adt/tsvector.c): the number of words (32 bits), then each word with
a closing NUL, the number of its places (16 bits) and the places (14 bits) with their weight (2 bits above), words and places ascending.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.int64]

_MOST_PLACES = 255  # of one word (PostgreSQL documentation, "Limitations")
_MOST_TOKENS = 16_000  # the highest place is 16,383
_HEADLINE, _BODY = 3, 0  # weights A and D
_count = struct.Struct(">i").pack


@dataclass(frozen=True, slots=True)
class Spellings:
    """What spellings, by their numbers, hold: `words` and `places` of spelling n are those from `first[n]` on, `count[n]` of them.

    Args:
        tokens: how many tokens a spelling has, which the places of what follows count on from.
        words: numbers into `lexemes`.
        places: which token of the spelling it is, from 1, ascending.
        lexemes: each with a closing NUL.
    """

    tokens: Numbers
    first: Numbers
    count: Numbers
    words: Numbers
    places: Numbers
    lexemes: Sequence[bytes]


def assemble(known: Spellings, parts: Sequence[Sequence[int]], marks: Sequence[Sequence[int]]) -> list[bytes | None]:
    """Return the vector of each text: its headline's words by weight A, its body's counted on behind them, and marks without a place.

    Args:
        parts: the spellings of each text's headline and body, by turns.
        marks: of each text, the numbers of words it is to hold without a place.

    Returns:
        None for a text with more words, or more places of one word, than are safe to count here.
    """
    text, word, place, weight, long = _place(known, parts)
    marked = np.repeat(np.arange(len(marks)), [len(own) for own in marks])
    mark = np.fromiter(chain.from_iterable(marks), np.int64)
    used = np.zeros(len(known.lexemes), dtype=bool)
    used[word] = used[mark] = True
    ordered = sorted(np.flatnonzero(used).tolist(), key=known.lexemes.__getitem__)
    rank = np.zeros(len(known.lexemes), dtype=np.int64)
    rank[ordered] = np.arange(len(ordered))
    keys = np.concatenate(
        ((text << 40) | (rank[word] << 16) | (place << 2) | weight, (marked << 40) | (rank[mark] << 16))
    )
    keys.sort()
    return _write(keys, [known.lexemes[number] for number in ordered], len(marks), long)


def _place(known: Spellings, parts: Sequence[Sequence[int]]) -> tuple[Any, ...]:
    """Return text, word, place and weight of every word, and which texts are too long (their words are left out)."""
    lengths = np.array([len(part) for part in parts], dtype=np.int64)
    spelling = np.fromiter(chain.from_iterable(parts), np.int64, int(lengths.sum()))
    part = np.repeat(np.arange(len(parts)), lengths)
    tokens, count = known.tokens[spelling], known.count[spelling]
    passed, made = _running(tokens), _running(count)
    begins = _running(lengths)
    before = passed[:-1] - passed[begins[part]]
    owner = np.repeat(np.arange(len(spelling)), count)
    entry = np.arange(len(owner)) - made[owner] + known.first[spelling][owner]
    place = known.places[entry] + before[owner]
    # The body counts on from the last word of the headline.
    closes = made[begins[1::2]]
    opened = closes > made[begins[:-1:2]]
    last = np.zeros(len(parts) // 2, dtype=np.int64)
    last[opened] = place[closes[opened] - 1]
    text, body = part[owner] >> 1, part[owner] & 1
    place += last[text] * body
    spent = passed[begins[1:]] - passed[begins[:-1]]
    long = (spent[::2] > _MOST_TOKENS) | (last + spent[1::2] > _MOST_TOKENS)
    kept = ~long[text]
    weight = np.where(body[kept] == 1, _BODY, _HEADLINE)
    return text[kept], known.words[entry][kept], place[kept], weight, long


def _running(numbers: Numbers) -> Numbers:
    """Return the sums before each number, and that of all."""
    return np.concatenate((np.zeros(1, dtype=np.int64), np.cumsum(numbers)))


def _write(keys: Numbers, lexemes: Sequence[bytes], texts: int, long: NDArray[np.bool_]) -> list[bytes | None]:
    words, places = keys >> 16, keys & 0xFFFF
    opens = np.flatnonzero(np.concatenate((np.ones(min(1, len(keys)), dtype=bool), words[1:] != words[:-1])))
    placed = places > 0
    counts = np.add.reduceat(placed, opens, dtype=np.int64) if len(opens) else opens
    starts = _running(counts + 1)
    written = np.empty(int(starts[-1]), dtype=">u2")
    written[starts[:-1]] = counts
    others = np.ones(len(written), dtype=bool)
    others[starts[:-1]] = False
    written[others] = (((places & 3) << 14) | (places >> 2))[placed]
    content, ends = written.tobytes(), (starts * 2).tolist()
    run = words[opens]
    pieces: list[bytes] = [b""] * (2 * len(opens))
    pieces[::2] = [lexemes[number] for number in (run & 0xFFFFFF).tolist()]
    pieces[1::2] = [content[start:stop] for start, stop in pairwise(ends)]
    of_text = run >> 24
    refused = long.copy()
    refused[of_text[counts > _MOST_PLACES]] = True
    bounds = np.searchsorted(of_text, np.arange(texts + 1)).tolist()
    return [
        None if no else _count(stop - start) + b"".join(pieces[2 * start : 2 * stop])
        for no, (start, stop) in zip(refused.tolist(), pairwise(bounds), strict=True)
    ]
