"""Whose embassy is where: "the Russian embassy in Ankara" for "Türkiye'nin Moskova Büyükelçiliği"."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from core import late_re as re
from transform.check.model import Problem
from transform.check.name_places import Hit

_POST_TR = r"(?:Büyükelçi|Başkonsolos|Konsolos|Maslahatgüzar)"
# How the first of the two ends: whose, then where ("Rusya'nın Seul Büyükelçisi"); where, then whose ("Seul'deki Rusya Büyükelçiliği").
_WHOSE = re.compile(r"['’]n?[ıiuü]n \Z")
_WHERE = re.compile(r"['’]?[dt][ae]ki \Z")
_OF_TR = re.compile(rf" {_POST_TR}")
# "China's ambassador to", "the Russian embassy in".
_POST_EN = re.compile(
    r"(?:['’]s?)? (?:(?:new|former|then|current|acting|own) )?(?:ambassador|embassy|consul(?:ate)?(?: general)?|envoy|chargé d['’]affaires) (?:to|in|at) (?:the )?\Z",
    re.IGNORECASE,
)


def check_posts(source: str, target: str, hits: tuple[Sequence[Hit], Sequence[Hit]]) -> list[Problem]:
    """Find an embassy or an ambassador whose land and place are exchanged; of the kind "role".

    Args:
        source: the Turkish sentence.
        target: the English sentence.
        hits: the known names of both.
    """
    if min(map(len, hits)) < 2:
        return []
    ours, theirs = list(_turkish(source, hits[0])), list(_english(target, hits[1]))
    if len(ours) != 1 or len(theirs) != 1:
        return []
    (land, place), (whose, where) = ours[0], theirs[0]
    exchanged = whose.entries & place.entries and where.entries & land.entries
    if not exchanged or whose.entries & land.entries or where.entries & place.entries:
        return []
    return [Problem("role", _cut(source, land, place), _cut(target, whose, where))]


def _turkish(text: str, hits: Sequence[Hit]) -> Iterator[tuple[Hit, Hit]]:
    for one, other in itertools.pairwise(hits):
        if text[one.end : other.start] != " " or not _OF_TR.match(text, other.end):
            continue
        if _WHOSE.search(text, one.start, other.start):
            yield one, other
        elif _WHERE.search(text, one.start, other.start):
            yield other, one


def _english(text: str, hits: Sequence[Hit]) -> Iterator[tuple[Hit, Hit]]:
    for one, other in itertools.pairwise(hits):
        post = _POST_EN.search(text, one.start, other.start)
        if post and post.start() <= one.end:
            yield one, other


def _cut(text: str, one: Hit, other: Hit) -> str:
    return text[min(one.start, other.start) : max(one.end, other.end)]
