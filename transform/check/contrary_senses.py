"""English words told as their contraries, by what single words mean: "left" where the Turkish has "katıldı", and nothing that leaves.

The lists of contraries (`contrasts`, `opposites`, `contrary_counts`, `antonyms`) name what can excuse an English word, wherever it
stands in the sentence. Here the words of both texts are compared by their vectors: a Turkish word that no English word tells must
mean the contrary better than any Turkish word means the word itself. `seeds/check_contraries.tsv` holds some contraries in all
their forms and which Turkish words are near to which; by it alone most texts are left without a vector.
`tests/benchmarks/contrary_model.py` makes that file and fits `WEIGHTS`.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.errors import SettingsError
from transform.check.antonyms import is_denied
from transform.check.beat_words import WORDS as ASKED_WORDS
from transform.check.concepts import words_of
from transform.check.contrary_counts import can_tell
from transform.check.links import ALIKE, STEM, Words
from transform.check.meanings import Meanings
from transform.check.model import Problem

_TAKEN = 0.3  # how sure the table is that a Turkish word tells another English one, which leaves none for the contrary
_ASKED = 0.35  # how sure it is that a word of the source tells the English word itself
_TELLS = 0.15  # how sure it is that one tells the contrary
_LEAST, _BETTER = 0.55, 0.04  # the least cosine to the contrary, and how much less that to the word itself must be
_SHORTEST = 3  # letters of a word that says something
_AROUND, _FAR = 6, 3.0  # words to either side by which the place in the source is told; how far off counts a third
_UNPLACED = 0.2  # what a place counts where nothing beside tells it
_HELD = 1 << 16  # words of which it is known what they are near to
_HAIR = 1e-6  # sums of floating-point numbers in another order differ by less
_LINKED, _SAME_LETTERS = 0.2, 0.4  # how sure a link is that tells a place, and one by letters alone

# Fitted on NTREX-128, PUD, XQuAD and our own pairs.
WEIGHTS: Mapping[str, float] = {
    "asked": -12.01, "contrary": 1.25, "less own": 1.07, "less taken": 6.49, "near": 3.85, "near own": -1.49, "own": -10.05,
    "own here": -1.80, "taken": -5.09, "tells": 2.17,
}  # fmt: skip
CONSTANT = 9.38
# The logarithm of the odds from which on a word counts as told as its contrary.
MARGIN = 3.5

_NOTHING = frozenset[int]()
_AT_AN_HOUR = re.compile(r"\d(?: o'clock)? in the \Z")

Form = tuple[int, tuple[str, ...]]  # the side of the contrary, and the words for it in the same form


@dataclass(frozen=True, slots=True)
class Contraries:
    """Contraries of English, two sides each: those of number n are 2n and 2n + 1.

    Attributes:
        forms: English words → their contraries in the same form.
        tells: beginnings of Turkish words → the sides that they are near to.
    """

    forms: Mapping[str, Sequence[Form]]
    tells: Mapping[str, frozenset[int]]


@dataclass(frozen=True, slots=True)
class Candidate:
    """An English word and a Turkish one that may tell its contrary.

    Attributes:
        start: where the English word stands.
        word: the English word.
        told: the Turkish word.
        signs: what was found, by the names of `WEIGHTS`.
    """

    start: int
    word: str
    told: str
    signs: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class _Texts:
    """The words of both texts: Turkish as written, folded, where each begins; English in small letters, where each begins."""

    written: Sequence[str]
    ours: Sequence[str]
    theirs: Sequence[str]
    starts: Sequence[int]


class _Near(dict[str, frozenset[int]]):
    """The sides that a Turkish word is near to, by its beginning: by the file, or by the table of words."""

    def __init__(self, contraries: Contraries, words: Words) -> None:
        super().__init__()
        self._tells, self._words = contraries.tells, words
        self._of_stem: dict[str, set[int]] = {}
        for forms in contraries.forms.values():
            for side, contrary in forms:
                for form in contrary:
                    self._of_stem.setdefault(form[:STEM], set()).add(side)

    def __missing__(self, word: str) -> frozenset[int]:
        if len(self) > _HELD:
            self.clear()
        near: set[int] = set()
        if len(word) >= _SHORTEST:
            near.update(self._tells.get(word[:STEM], ()))
            for stem, sure in self._words.get(word[:STEM], {}).items():
                if sure >= _TELLS:
                    near |= self._of_stem.get(stem, set())
        self[word] = frozenset(near)
        return self[word]


class ContrarySenses:
    """Finds an English word whose contrary the source tells, by vectors of single words."""

    def __init__(self, contraries: Contraries, meanings: Meanings, words: Words) -> None:
        """Keep what is known of words.

        Args:
            contraries: what is contrary to what.
            meanings: compares words over the two languages.
            words: beginnings of Turkish words → beginnings of English ones, with how sure it is that they mean the same.
        """
        self._forms = contraries.forms
        self._near = _Near(contraries, words)
        self._first = frozenset(contraries.forms)
        self._meanings = meanings
        self._words = words

    def find(self, source: str, folded: str, target: str) -> list[Problem]:
        """Find an English word told as its contrary; returns problems of the kind "sign".

        Args:
            source: the Turkish sentence.
            folded: the same, folded.
            target: the English sentence, with straight apostrophes; a word with a capital may be a name.
        """
        for candidate in self.draw(source, folded, target, MARGIN):
            if weigh(candidate.signs) >= MARGIN:
                return [Problem("sign", candidate.told, candidate.word)]
        return []

    def draw(self, source: str, folded: str, target: str, least: float = -math.inf) -> Iterator[Candidate]:
        """Yield what may be told as its contrary, with the signs for it.

        Args:
            source: as `find` takes it.
            folded: the same.
            target: the same.
            least: candidates whose signs cannot come to it are left out.
        """
        lowered = target.lower()
        theirs, starts = words_of(lowered)
        if self._first.isdisjoint(theirs):
            return
        ours, places = words_of(folded)
        near = [_NOTHING if _is_age(folded, p) else self._near[word] for word, p in zip(ours, places, strict=True)]
        sides = frozenset[int]().union(*near)
        texts: _Texts | None = None
        for j, word in enumerate(theirs):
            if word not in self._first or (starts[j] and target[starts[j]].isupper()):
                continue
            if _AT_AN_HOUR.search(lowered, max(0, starts[j] - 24), starts[j]):
                continue  # "2 in the morning" is at night
            asked = [(side, forms) for side, forms in self._forms[word] if side in sides]
            if not asked or not all(set(theirs).isdisjoint(forms) for _, forms in asked):
                continue
            if word in ASKED_WORDS and ASKED_WORDS[word].stand_in(folded):
                continue  # "dondurulan" is "frozen", however near it is to its contrary
            if texts is None:
                same = len(source) == len(folded)
                written = [source[p : p + len(w)] if same else w for w, p in zip(ours, places, strict=True)]
                texts = _Texts(written, ours, theirs, starts)
            if self._asked(texts, j) < _ASKED:
                contraries = {
                    i: [form for side, forms in asked if side in told for form in forms]
                    for i, told in enumerate(near)
                    if any(side in told for side, _ in asked)
                }
                yield from self._weigh(texts, j, contraries, lowered, least)

    def _asked(self, texts: _Texts, j: int) -> float:
        stem = texts.theirs[j][:STEM]
        return max((self._words.get(word[:STEM], {}).get(stem, 0.0) for word in texts.ours), default=0.0)

    def _is_taken(self, texts: _Texts, i: int, j: int) -> bool:
        """Tell whether a Turkish word has another counterpart than an English one for certain."""
        told = self._words.get(texts.ours[i][:STEM], {})
        return any(told.get(word[:STEM], 0.0) >= _TAKEN for k, word in enumerate(texts.theirs) if k != j)

    def _weigh(
        self, texts: _Texts, j: int, contraries: Mapping[int, Sequence[str]], lowered: str, least: float
    ) -> Iterator[Candidate]:
        word, start = texts.theirs[j], texts.starts[j]
        if any(can_tell(ours, word) for ours in texts.ours):
            return
        placed = self._place(texts, j)
        for i, forms in contraries.items():
            if self._is_taken(texts, i, j) or is_denied(texts.ours, texts.ours[i], lowered, start):
                continue
            candidate = self._compare(texts, (i, j), forms, placed, least)
            if candidate is not None:
                yield candidate

    def _compare(
        self,
        texts: _Texts,
        at: tuple[int, int],
        forms: Sequence[str],
        placed: Sequence[tuple[int, float]],
        least: float,
    ) -> Candidate | None:
        """Return a Turkish and an English word, where these stand, with what speaks for a contrary; None where that is less than `least`.

        The nearer a word is, the less the signs come to: most fall before all words have their vectors.
        """
        i, j = at
        told, word = texts.written[i], texts.theirs[j]
        said = self._meanings.compare([told], [word, *dict.fromkeys(forms)])[0]
        here, contrary = float(said[0]), float(said[1:].max())
        if contrary < _LEAST or contrary - here < _BETTER:
            return None
        signs = {
            "contrary": contrary,
            "own here": here,
            "near": _nearness(placed, i),
            "asked": min(self._asked(texts, j), 0.3),
            "tells": max(self._words.get(texts.ours[i][:STEM], {}).get(f[:STEM], 0.0) for f in forms),
        }
        taken = 0.0
        others = [w for k, w in enumerate(texts.theirs) if k != j and len(w) >= _SHORTEST]
        if others:
            taken = self._meanings.near(told, others, lambda near: _at_most(signs, here, near) < least)[1]
        if _at_most(signs, here, taken) < least:
            return None
        asked = [w for w in texts.written if len(w) >= _SHORTEST]
        best, own = self._meanings.near(word, asked, lambda near: _at_most(signs, near, taken) < least)
        if _at_most(signs, own, taken) < least:
            return None
        signs |= _signs_of_rest(contrary, own, taken)
        signs["near own"] = _nearness(placed, texts.written.index(best))
        return Candidate(texts.starts[j], word, told, signs)

    def _place(self, texts: _Texts, j: int) -> list[tuple[int, float]]:
        """Return the places of the source that what stands beside an English word tells, each with its share."""
        placed: list[tuple[int, float]] = []
        for k in range(max(0, j - _AROUND), min(len(texts.theirs), j + _AROUND + 1)):
            word = texts.theirs[k]
            sure, at = max((self._link(ours, word), -i) for i, ours in enumerate(texts.ours))
            if k != j and sure > _LINKED:
                placed.append((-at, sure / abs(k - j)))
        total = sum(weight for _, weight in placed)
        return [(at, weight / total) for at, weight in placed]

    def _link(self, ours: str, theirs: str) -> float:
        sure = self._words.get(ours[:STEM], {}).get(theirs[:STEM], 0.0)
        return max(sure, _SAME_LETTERS) if len(theirs) >= ALIKE and ours[:ALIKE] == theirs[:ALIKE] else sure


def _is_age(folded: str, at: int) -> bool:
    """Tell whether a number's "yaşında" stands at a place: how old somebody is, and not that he is young."""
    return folded.startswith("yaş", at) and folded[max(0, at - 2) : at - 1].isdigit()


def _nearness(placed: Sequence[tuple[int, float]], i: int) -> float:
    """Return how near a word of the source stands to some places."""
    return sum(weight * math.exp(-abs(i - at) / _FAR) for at, weight in placed) if placed else _UNPLACED


def _signs_of_rest(contrary: float, own: float, taken: float) -> dict[str, float]:
    return {"own": own, "taken": taken, "less own": max(0.0, contrary - own), "less taken": max(0.0, contrary - taken)}


def _at_most(signs: Mapping[str, float], own: float, taken: float) -> float:
    """Return what signs can come to with words as near as these, wherever they stand."""
    return weigh({**signs, **_signs_of_rest(signs["contrary"], own, taken)}) + _HAIR


def weigh(signs: Mapping[str, float]) -> float:
    """Return the logarithm of the odds that a word is told as its contrary."""
    return CONSTANT + sum(WEIGHTS.get(name, 0.0) * value for name, value in signs.items())


def read_contraries(path: Path) -> Contraries:
    """Read seeds/check_contraries.tsv.

    Raises:
        SettingsError: the file is missing or wrong.
    """
    forms: dict[str, list[Form]] = {}
    tells: dict[str, frozenset[int]] = {}
    try:
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("#"):
                continue
            kind, key, *rest = line.split("\t")
            if kind == "pair":
                sides = tuple(rest[0].split()), tuple(rest[1].split())
                for side in (0, 1):
                    for word in sides[side]:
                        forms.setdefault(word, []).append((2 * int(key) + 1 - side, sides[1 - side]))
            else:
                tells[key] = frozenset(map(int, rest[0].split()))
    except (OSError, ValueError, IndexError) as error:
        raise SettingsError(f"contraries {path}: {error}", cure="see seeds/check_contraries.tsv for the form") from None
    return Contraries(forms, tells)
