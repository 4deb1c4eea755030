"""Whose an office is, and who holds it: "Defence Minister Lavrov" for "Dışişleri Bakanı Lavrov", "North Korea's Joint Chiefs" for "Güney Kore Genelkurmay Başkanlığı".

Only where both offices, or both lands, are in the source: an office that it does not have is told by `offices.py`, a land by `names.py`. Turkish sets the land
before the office and the holder behind it; English too, or the holder before it ("Lavrov, the foreign minister"), and the land behind ("the defence ministry of Russia").
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from core import late_re as re
from transform.check.lexicon import sound
from transform.check.model import Problem
from transform.check.name_places import Hit
from transform.check.office_phrases import Phrase, Span
from transform.check.offices import OfficeCheck, Row

_WORD = re.compile(r"[^\W\d_]+")
_GROUPS = ("offices", "ranks", "chambers", "courts")
_BEHIND = 6  # words from a name and a comma to its office
_TWO = 2  # that can change places
_SHORTEST = 3  # letters of a word that names somebody
_POSTED = frozenset(
    "ambassador embassy envoy consul consulate general delegate representative".split()
)  # beside these stands where they are, too
_GIVEN = 4  # words of a name at most


@dataclass(frozen=True, slots=True)
class _Chain:
    """Offices in a row ("Dışişleri Bakanlığı Sözcüsü"), who holds the last and whose land they are of.

    Attributes:
        rows: of the source; of the target none.
        phrases: of the target.
        span: the words of all.
        holder: the sounds of the words of the name of who holds it.
        lands: the entries of the list that stand right beside it.
    """

    rows: tuple[Row, ...]
    phrases: tuple[tuple[str, Phrase], ...]
    span: Span
    holder: frozenset[str]
    lands: frozenset[int]


def check_holders(
    source: str,
    target: str,
    folded: str,
    lowered: str,
    offices: OfficeCheck,
    places: Callable[[], tuple[Sequence[Hit], Sequence[Hit]]],
) -> list[Problem]:
    """Find an office that another of the source holds, or that is of another land of the source; problems of the kind "role".

    Args:
        source: the Turkish sentence.
        target: the English sentence.
        folded: the source, folded.
        lowered: the target in small letters.
        offices: what offices are called.
        places: asked for the known names of both texts.
    """
    rows, told = offices.read(folded, lowered)
    if told.keys().isdisjoint(_GROUPS) or len(folded) != len(source) or len(lowered) != len(target):
        return []
    mine = [(row, at) for row, at in rows if row.group in _GROUPS]
    if not mine:
        return []
    hits = places()
    if len(mine) < _TWO and min(map(len, hits)) < _TWO:
        return []  # neither two holders nor two lands
    ours, theirs = _Text(source, turkish=True), _Text(target, turkish=False)
    left = list(_turkish(ours, mine, hits[0]))
    right = list(_english(theirs, {g: told[g] for g in _GROUPS if g in told}, hits[1]))
    found = _find_other_holder(left, right, theirs) or _find_other_land(left, right, hits)
    return [Problem("role", ours.cut(found[0].span), theirs.cut(found[1].span))] if found else []


class _Text:
    """The words of a text, where they stand and how they are written."""

    def __init__(self, text: str, *, turkish: bool) -> None:
        self.text, self.turkish = text, turkish
        self.words = list(_WORD.finditer(text))

    def __len__(self) -> int:
        return len(self.words)

    def is_capital(self, at: int) -> bool:
        return 0 <= at < len(self.words) and self.words[at].group()[0].isupper()

    def between(self, at: int) -> str:
        """Return what stands before a word, from the word before it on."""
        return self.text[self.words[at - 1].end() if at else 0 : self.words[at].start()]

    def word(self, at: int) -> str:
        return self.words[at].group()

    def cut(self, span: Span) -> str:
        return self.text[self.words[span.at].start() : self.words[min(span.end, len(self.words)) - 1].end()]

    def name_from(self, at: int) -> tuple[frozenset[str], int]:
        """Return the sounds of the words with a capital from one on, and the place of the next."""
        sounds: set[str] = set()
        first = at
        while at < len(self) and at - first < _GIVEN and (at == first or self.between(at) in (" ", "-")):
            word = self.word(at)
            if not word[0].isupper() and not (at > first and self.between(at) == "-"):
                break
            if len(word) >= _SHORTEST:
                sounds.add(sound(word))
            at += 1
        return frozenset(sounds), at

    def name_before(self, at: int) -> frozenset[str]:
        """Return the sounds of the words with a capital that end before one."""
        sounds: set[str] = set()
        last = at
        while at >= 0 and last - at < _GIVEN and self.is_capital(at):
            if len(self.word(at)) >= _SHORTEST:
                sounds.add(sound(self.word(at)))
            if self.between(at) not in (" ", "-"):
                break
            at -= 1
        return frozenset(sounds)


def _lands_before(text: _Text, at: int, hits: Sequence[Hit]) -> frozenset[int]:
    """Return the entries of known names that stand right before a word, one before the other ("Rusya'nın Pyongyang Büyükelçisi")."""
    found: frozenset[int] = frozenset()
    start = text.words[at].start()
    for hit in reversed(hits):
        gap = text.text[hit.end : start]
        if (
            hit.start < start
            and hit.end <= start
            and gap.strip() in ("", "'s", "’s", "'", "’")
            and len(gap) <= _SHORTEST
        ):
            found |= hit.entries
            start = hit.start
    return found


def _turkish(text: _Text, rows: Sequence[tuple[Row, Span]], hits: Sequence[Hit]) -> Iterator[_Chain]:
    by_start: dict[int, list[tuple[Row, Span]]] = {}
    for row, span in rows:
        by_start.setdefault(span.at, []).append((row, span))
    taken = 0
    for at in sorted(by_start):
        if at < taken:
            continue
        chain: list[Row] = []
        end = at
        while end in by_start and (end == at or text.between(end) == " "):
            chain += [row for row, _ in by_start[end]]
            end = by_start[end][0][1].end
        taken = end
        holder: frozenset[str] = frozenset()
        if end < len(text) and text.between(end) == " ":
            holder, _ = text.name_from(end)
        yield _Chain(tuple(chain), (), Span(at, end), holder, _lands_before(text, at, hits))


def _english(text: _Text, told: dict[str, list[tuple[Phrase, Span]]], hits: Sequence[Hit]) -> Iterator[_Chain]:
    by_start = {span.at: (group, phrase, span) for group in told for phrase, span in told[group]}
    taken = 0
    for at in sorted(by_start):
        if at < taken:
            continue
        chain: list[tuple[str, Phrase]] = []
        end = at
        while end in by_start and (end == at or text.between(end) in (" ", "'s ", "’s ")):
            chain.append(by_start[end][:2])
            end = by_start[end][2].end
        taken = end
        holder: frozenset[str] = frozenset()
        if end < len(text) and text.between(end) == " " and text.is_capital(end):
            holder, _ = text.name_from(end)
        else:
            holder = _apposed(text, at)
            if not holder and end < len(text) and text.between(end) == ", " and text.is_capital(end):
                holder, _ = text.name_from(end)  # "its energy minister, Sergei Tsivilev"
        yield _Chain((), tuple(chain), Span(at, end), holder, _lands_before(text, at, hits))


def _apposed(text: _Text, at: int) -> frozenset[str]:
    """Return the name before a comma that an office stands behind: "Lavrov, Russia's foreign minister"."""
    for n in range(at, max(at - _BEHIND, 0), -1):
        gap = text.between(n)
        if text.word(n).lower() in ("and", "or", "but", "while", "as"):
            return frozenset()
        if gap.startswith(","):
            return text.name_before(n - 1) if gap == ", " else frozenset()
        if gap not in (" ", "'", "’", "-"):
            return frozenset()
    return frozenset()


def _find_other_holder(left: Sequence[_Chain], right: Sequence[_Chain], theirs: _Text) -> tuple[_Chain, _Chain] | None:
    held = [chain for chain in left if chain.holder]
    if len(held) < 2:
        return None
    names = {sound(w.group()) for w in theirs.words if w.group()[0].isupper()}
    for there in right:
        mine = next((chain for chain in held if chain.holder & there.holder), None)
        if mine is None:
            continue
        for group, phrase in there.phrases:
            if any(row.group == group and row.allows(phrase) for row in mine.rows) or _count(right, phrase) != 1:
                continue
            others = [chain for chain in left if any(row.group == group and phrase in row.claims for row in chain.rows)]
            if (
                len(others) == 1
                and others[0].holder
                and not others[0].holder & mine.holder
                and others[0].holder & names
            ):
                return others[0], there
    return None


def _count(chains: Sequence[_Chain], phrase: Phrase) -> int:
    return sum(phrase == told for chain in chains for _, told in chain.phrases)


def _find_other_land(
    left: Sequence[_Chain], right: Sequence[_Chain], hits: tuple[Sequence[Hit], Sequence[Hit]]
) -> tuple[_Chain, _Chain] | None:
    ours, theirs = ({i for hit in some for i in hit.entries} for some in hits)
    for there in right:
        if not there.lands or there.lands.isdisjoint(ours):
            continue
        for group, phrase in there.phrases[:1]:
            if phrase[-1] in _POSTED or _count(right, phrase) != 1:
                continue
            mine = [c for c in left if any(row.group == group and phrase in row.claims for row in c.rows)]
            if len(mine) != 1 or not mine[0].lands or mine[0].lands & there.lands:
                continue
            if mine[0].lands & theirs:
                return mine[0], there
    return None
