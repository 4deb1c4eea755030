"""Copies: which article repeats the text of which, by resemblance and by containment, since reprints are cut.

The candidates come from Broder's modulo sketch (A. Broder, 1997, "On the resemblance and containment of documents"):
of all shingles, those divisible by m are indexed. Unlike the minimum over permutations it keeps a constant share of
every text, so that a short cut of a long text still meets it; see docs/decisions/0030-modulo-sketch.md. Here is what is
decided; where the articles are kept (in memory, in Postgres) is the caller's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from transform.backgrounds import LEAST_SHARE, RUN, are_other_news
from transform.shingles import hash_shingles, stem_copied
from transform.templates import APART as REPORTS_APART
from transform.templates import LATE, Numbers, are_late_reports, are_reports
from transform.tolls import tells_toll_again

Shingles = NDArray[np.uint32]  # distinct, sorted

SKETCH_MODULUS = 4
SKETCH_FLOOR = 64  # a text with fewer shingles than this is indexed by all of them
LONG = 400  # shingles; of a longer text every other sketch shingle does, since its cuts are long too
COMMON = 100  # a shingle of more articles than this is boilerplate and proposes no candidate
CANDIDATES = 12  # compared in full, those with most of the sketch in common first
# Containment measured on hand-labelled reprints and rewrites; what shares only a background paragraph stays under 0.45.
REPRINT_CONTAINMENT = 0.68
REWRITE_CONTAINMENT = 0.46
SAME_RESEMBLANCE = 0.9
LEAST_SHARED = 12  # shingles; fewer in common (a caption, a sign-off) is no evidence of copying
LEAST_REWRITTEN = 20  # of a text that is less than a reprint; columnists' sign-offs are as long as a short item
LEAST_OF_LONGER = 0.12  # a round-up that quotes a report among ten others is no copy of it
PART = 0.8  # what is no longer than this share of a text may be one of several items in it
APART = 0.1  # containment of the shorter up to which two texts have nothing in common but phrases
FORM = 0.3  # containment from which two texts with other numbers are of one form
FORM_OF_DAYS = 0.4  # the same, of two texts that days and telling words part
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Text:
    """A text as the decision about copies needs it.

    `published` is the publisher's time, `day_only` where it states a day without a time. `arrival` orders what came to
    us: lower is earlier. By its numbers and its outlet the next report of a template is told from a copy, by its body
    (empty where it was not read) one that shares only its background, or comes days later.
    """

    article: int
    shingles: Shingles
    published: datetime | None
    day_only: bool
    arrival: float
    numbers: Numbers = frozenset()
    outlet: str | None = None
    body: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a text repeats another: kind is same_text, wire_reprint or rewrite; score the containment of the shorter."""

    kind: str
    score: float


@dataclass(frozen=True, slots=True)
class CopyLink:
    """`article` is a copy of `copy_of`, the earliest known."""

    article: int
    copy_of: int
    kind: str
    score: float


@dataclass(frozen=True, slots=True)
class Kin:
    """The articles that a text shares words with and is no copy of, where the words tell more of their events than they are alike.

    `others` tell other news before the same background, or in the same form; `tolls` the toll of the same event in that form.
    """

    others: frozenset[int] = frozenset()
    tolls: frozenset[int] = frozenset()


NO_KIN = Kin()


@dataclass(frozen=True, slots=True)
class Match:
    """A known text that a new one repeats, and the earliest of the group it belongs to (perhaps itself)."""

    text: Text
    root: Text
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Settlement:
    """Where a new text belongs: the earliest of its group, and the roots whose groups now point to that one."""

    root: Text
    verdict: Verdict | None  # None where the new text is the root
    regrouped: tuple[tuple[int, Verdict], ...]


def shingle_text(text: str) -> Shingles:
    """Return the distinct 32-bit shingle hashes of a text, sorted."""
    hashes = np.sort((hash_shingles(stem_copied(text)) >> np.uint64(32)).astype(np.uint32))
    return hashes[np.concatenate(([True], hashes[1:] != hashes[:-1]))] if len(hashes) else hashes


def sketch(shingles: Shingles) -> Shingles:
    """Return the shingles by which a text is indexed: a constant share, of long texts a smaller one."""
    if len(shingles) < SKETCH_FLOOR:
        return shingles
    modulus = SKETCH_MODULUS if len(shingles) < LONG else 2 * SKETCH_MODULUS
    kept: Shingles = shingles[shingles % np.uint32(modulus) == 0]
    return kept


def compare(one: Shingles, other: Shingles) -> Verdict | None:
    """Tell how one text repeats the other, or None where it does not."""
    shorter, longer = sorted((len(one), len(other)))
    if not shorter:
        return None
    common = len(np.intersect1d(one, other, assume_unique=True))
    containment = common / shorter
    if common / (shorter + longer - common) >= SAME_RESEMBLANCE:
        return Verdict("same_text", containment)
    if common < LEAST_SHARED or containment < REWRITE_CONTAINMENT or common < LEAST_OF_LONGER * longer:
        return None
    if containment >= REPRINT_CONTAINMENT:
        return Verdict("wire_reprint", containment)
    return Verdict("rewrite", containment) if common >= LEAST_REWRITTEN else None


def compare_texts(one: Text, other: Text) -> Verdict | None:
    """Tell how one text repeats the other, or None where it does not, or is another report of one template."""
    return None if are_two_reports(one, other) else compare(one.shingles, other.shingles)


def may_be_other_news(new: Text, match: Match) -> bool:
    """Tell whether a match may be of other news after all, which takes the words of both to tell.

    That is so where enough is left of the shorter text for what is shared to be a background alone, and where the two are
    far apart in time.
    """
    left = match.verdict.kind != "same_text" and match.verdict.score <= 1 - LEAST_SHARE
    return left or _is_after(new, match.text, LATE)


def may_share_background(new: Text, other: Text) -> bool:
    """Tell whether a text that is no copy of another may yet share a background or a form with it, which takes the words of both to tell."""
    shared = len(np.intersect1d(new.shingles, other.shingles, assume_unique=True))
    return shared >= RUN or _may_be_next(new, other, shared) or are_bulletins(new, other)


def _may_be_next(one: Text, other: Text, shared: int) -> bool:
    """Tell whether of two texts one may be the next report in the form of the other, by what they share and the days between."""
    return shared >= FORM_OF_DAYS * min(len(one.shingles), len(other.shingles)) and _is_after(one, other, LATE)


def find_kin(new: Text, texts: Sequence[Text], originals: Mapping[int, int]) -> Kin:
    """Return how texts that are no copies of a new one stand to it.

    Args:
        new: the new text.
        texts: known texts of which `may_share_background` is true; one whose body was not read is passed over.
        originals: by copy, what it is a copy of: a bulletin's is one too.
    """
    read = [text for text in texts if text.body]
    forms = [text for text in read if are_bulletins(new, text)]
    tolls = frozenset(text.article for text in forms if _are_tolls(new, text))
    bulletins = {text.article for text in forms} - tolls
    bulletins |= {originals[article] for article in bulletins if article in originals} - {new.article}
    return Kin(find_other_news(new, read) | bulletins, tolls)


def find_other_news(new: Text, texts: Iterable[Text]) -> frozenset[int]:
    """Return those of the articles, no copies of a new one, that tell other news before the background, or in the form, they share with it.

    The toll of one event, told again in its form, is no other news.

    Args:
        new: the new text.
        texts: known texts of which `may_share_background` is true; one whose body was not read is passed over.
    """
    return frozenset(
        text.article for text in texts if text.body and (are_other_news(new.body, text.body) or _is_next(new, text))
    )


def _are_tolls(one: Text, other: Text) -> bool:
    """Tell whether of two texts in one form the later tells the toll of the event of the earlier."""
    if one.published is None or other.published is None:
        return False
    earlier, later = (one, other) if one.published <= other.published else (other, one)
    return tells_toll_again(earlier.body, later.body)


def _is_next(one: Text, other: Text) -> bool:
    shared = len(np.intersect1d(one.shingles, other.shingles, assume_unique=True))
    return _may_be_next(one, other, shared) and are_late_reports(one.body, other.body) and not _are_tolls(one, other)


def part_other_news(new: Text, matches: Sequence[Match]) -> tuple[list[Match], frozenset[int]]:
    """Part the matches from those of other news; a match whose body was not read is kept.

    Returns:
        The matches, and the articles that tell other news before the same background or in the same form.
    """
    others = frozenset(
        match.text.article
        for match in matches
        if match.text.body and may_be_other_news(new, match) and _tell_other_news(new, match.text)
    )
    return [match for match in matches if match.text.article not in others], others


def _tell_other_news(one: Text, other: Text) -> bool:
    if _is_after(one, other, LATE) and are_late_reports(one.body, other.body):
        return True
    return are_other_news(one.body, other.body)


def _may_be_one(one: Text, other: Text) -> bool:
    """Tell whether two groups may be one by their earliest; far apart in time, and without their words, they stay two."""
    if are_two_reports(one, other):
        return False
    return not _tell_other_news(one, other) if one.body and other.body else not _is_after(one, other, LATE)


def are_two_reports(one: Text, other: Text) -> bool:
    """Tell whether two texts, if they share their words, are two reports of one template."""
    again = one.outlet is not None and one.outlet == other.outlet and _is_after(one, other, REPORTS_APART)
    lengths = (len(one.shingles), len(other.shingles))
    return are_reports(one.numbers, other.numbers, lengths=lengths, again=again)


def are_bulletins(one: Text, other: Text) -> bool:
    """Tell whether two texts are the bulletins of two days in one form: another event each, whoever printed them."""
    lengths = (len(one.shingles), len(other.shingles))
    return (
        _is_after(one, other, REPORTS_APART)
        and are_reports(one.numbers, other.numbers, lengths=lengths, again=False)
        and len(np.intersect1d(one.shingles, other.shingles, assume_unique=True)) >= FORM * min(lengths)
    )


def _is_after(one: Text, other: Text, span: timedelta) -> bool:
    """Tell whether so much time lies between two texts; days without a time are told apart by whole days."""
    if one.published is None or other.published is None:
        return False
    if one.day_only or other.day_only:
        return abs(one.published.date() - other.published.date()) >= max(span, _DAY)
    return abs(one.published - other.published) >= span


def is_apart(one: Shingles, other: Shingles) -> bool:
    """Tell whether two texts have nothing in common but phrases."""
    shorter = min(len(one), len(other))
    return len(np.intersect1d(one, other, assume_unique=True)) <= APART * shorter


def are_other_works(one: Shingles, other: Shingles) -> bool:
    """Tell whether two texts are too far from each other to be forms of one: less than a rewrite shares."""
    shorter = min(len(one), len(other))
    return len(np.intersect1d(one, other, assume_unique=True)) < REWRITE_CONTAINMENT * shorter


def may_be_part(text: Text, whole: Text) -> bool:
    """Tell whether a text is short enough to be one of several items in another."""
    return len(text.shingles) <= PART * len(whole.shingles)


def _are_items(one: Text, other: Text, whole: Text) -> bool:
    """Tell whether two texts that repeat a third repeat different items of it: that is a round-up, they are no copies."""
    return may_be_part(one, whole) and may_be_part(other, whole) and is_apart(one.shingles, other.shingles)


def leave_items(new: Text, matches: Sequence[Match], siblings: Mapping[int, Sequence[Text]]) -> list[Match]:
    """Leave out the matches that would make two items of one round-up copies of each other.

    The item that came first stays tied to the round-up, which holds it; those that follow stand for themselves.

    Args:
        new: the new text.
        matches: what it repeats.
        siblings: by root, texts of its group; needed only of roots of which the new text may be a part.
    """
    left = []
    for match in matches:
        through = match.text.article != match.root.article
        if through and _are_items(new, match.root, match.text):
            continue
        if any(_are_items(new, other, match.root) for other in siblings.get(match.root.article, ())):
            continue
        left.append(match)
    return left


def settle(new: Text, matches: Sequence[Match]) -> Settlement | None:
    """Decide to whose group a new text belongs, who is its earliest, and which groups turn out to be one.

    A group joins another only where its earliest repeats the other's earliest: a round-up that holds two reports does
    not make one of them a copy of the other.

    Args:
        new: the new text.
        matches: what it repeats, as `leave_items` leaves it.

    Returns:
        None where nothing matches.
    """
    if not matches:
        return None
    best = max(matches, key=lambda match: (match.verdict.score, -match.text.arrival))
    root = new if is_earlier(new, best.root) else best.root
    verdict = None
    if root is not new:
        verdict = compare_texts(new, root)
        if verdict is None:  # tied to the root through another copy: tell how it is tied
            verdict = best.verdict
    bodies = {text.article: text for text in (new, *(match.text for match in matches))}
    regrouped: dict[int, Verdict] = {}
    taken: list[Text] = [] if root is new else [new]
    for match in sorted(matches, key=lambda match: -match.verdict.score):
        other = match.root
        if other.article == root.article or other.article in regrouped or is_earlier(other, root):
            continue
        if not _may_be_one(bodies.get(other.article, other), bodies.get(root.article, root)):
            continue
        tie = compare(other.shingles, root.shingles)
        if tie is None and root is new and other.article == best.root.article:
            tie = match.verdict
        if tie is not None and not any(_are_items(other, text, root) for text in taken):
            regrouped[other.article] = tie
            taken.append(other)
    return Settlement(root, verdict, tuple(regrouped.items()))


def retie(members: Iterable[Text], root: Text, tie: Verdict) -> list[CopyLink]:
    """Point every member of a group to its new earliest; `tie` is how the former earliest repeats it."""
    links = []
    for member in members:
        verdict = compare(member.shingles, root.shingles) or tie
        links.append(CopyLink(member.article, root.article, verdict.kind, verdict.score))
    return links


def is_earlier(one: Text, other: Text) -> bool:
    """Tell whether `one` came first: by publisher's time where both state one that can tell, else by arrival."""
    if one.published is not None and other.published is not None:
        if one.day_only or other.day_only:
            # A day without a time can tell only from another day, as the publisher counts them.
            if one.published.date() != other.published.date():
                return one.published.date() < other.published.date()
        elif one.published != other.published:
            return one.published < other.published
    return one.arrival < other.arrival
