"""Fit the model of `transform/check/role_model.py`: would a translation fit better with two of its names exchanged?

    python tests/benchmarks/role_model.py --folder ../shared/eval/mt [FOLDER ...] [--false 0.0019] [--known 0.0007] [--write]

Each folder holds newstest2019-ref.tur.txt and newstest2019-src.eng.txt, line-aligned. Every two names of a true pair,
each told once in both texts, are an example: as they stand they are right, exchanged they are wrong. Words that mean
the same come from the pairs themselves (IBM model 1 in both directions, Brown et al. 1993) and from the sentence encoder,
word by word. Printed is the share of exchanges found at some shares of true pairs flagged, for each half of the pairs with
what was fitted on the other. `--write` fits on all, and on wire sentences of ours, and puts the margins where `--false` and `--known` of the true pairs were
flagged by the halves, into seeds/check_roles.tsv.
"""

from __future__ import annotations

import argparse
import json
import os
import random
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize  # type: ignore[import-untyped,unused-ignore]
from scipy.sparse import csr_matrix  # type: ignore[import-untyped,unused-ignore]

from app.checks import load_checker
from core.resources import seeds_path
from core.text import fold
from transform.check.links import STEM
from transform.check.role_marks import is_content
from transform.check.role_mentions import ALONE
from transform.check.role_model import read, read_text
from transform.check.role_names import Token, tokens
from transform.check.role_weights import Key
from transform.encoder import SentenceEncoder

Pair = tuple[str, str]
Words = dict[str, dict[str, float]]
FALSE = (0.0005, 0.001, 0.002, 0.003)
ROUNDS = 5  # of expectation and maximisation
SURE, OFTEN = 0.08, 1.2  # a word of the pairs: at least so sure, and told so often
OURS = ("check_wire.jsonl", "check_wires.jsonl", "check_pairs_5.jsonl", "check_pairs_6.jsonl")
NEAR, FAR = 0.70, 0.55  # cosine of single words that mean the same, and that do not
OF_MOST = 0.7  # how sure the encoder is at most
KEPT = 5  # English words of a Turkish one
COMMON = 20_000  # English words the encoder is asked for
RIDGE, SELDOM, LEAST = 1.5, 8, 0.05  # weights are held small; left out are features so seldom, and weights so small


@dataclass(frozen=True, slots=True)
class Example:
    """Two names of one pair: the number of the pair, whether both are of the list, and the features of their order."""

    pair: int
    known: bool
    features: dict[Key, float]


def stem(token: Token) -> str:
    """Return the letters by which a word is compared."""
    return token.low[:STEM]


def small(text: str, *, turkish: bool) -> list[Token]:
    """Return the words of a text that say something and are written small."""
    return [t for t in tokens(text, turkish=turkish) if t.is_word and t.text.islower() and is_content(t)]


def told(pairs: list[Pair]) -> Words:
    """Find words that mean the same by where they stand: the geometric mean of both directions of IBM model 1."""
    ours: dict[str, int] = {}
    theirs: dict[str, int] = {}
    known = (
        {stem(t) for p in pairs for t in small(p[0], turkish=True)},
        {stem(t) for p in pairs for t in small(p[1], turkish=False)},
    )
    rows = []
    for n, (source, target) in enumerate(pairs):
        left = {stem(t) for t in tokens(source, turkish=True) if is_content(t)} & known[0]
        right = {stem(t) for t in tokens(target, turkish=False) if is_content(t)} & known[1]
        rows += [
            (n, ours.setdefault(a, len(ours)), theirs.setdefault(b, len(theirs)))
            for a in sorted(left)
            for b in sorted(right)
        ]
    table = np.array(rows, dtype=np.int64)
    links, link = np.unique(table[:, 1] * len(theirs) + table[:, 2], return_inverse=True)
    a, b = links // len(theirs), links % len(theirs)

    def direction(given: Any, other: Any, count: int) -> tuple[Any, Any]:
        _, place = np.unique(table[:, 0] * 1_000_000 + other, return_inverse=True)
        sure = np.ones(len(links))
        often = sure
        for _ in range(ROUNDS):
            shares = sure[link] / (np.bincount(place, weights=sure[link]) + 0.05)[place]
            often = np.bincount(link, weights=shares, minlength=len(links))
            sure = often / (np.bincount(given, weights=often, minlength=count) + 0.5)[given]
        return sure, often

    there, often_there = direction(a, table[:, 2], len(ours))
    back, often_back = direction(b, table[:, 1], len(theirs))
    both, often = np.sqrt(there * back), np.minimum(often_there, often_back)
    names = (list(ours), list(theirs))
    words: Words = defaultdict(dict)
    for i in np.flatnonzero((both > SURE) & (often > OFTEN)):
        words[names[0][a[i]]][names[1][b[i]]] = float(both[i])
    return words


def meant(pairs: list[Pair], encode: SentenceEncoder) -> list[tuple[str, str, float]]:
    """Find words that mean the same by the encoder: Turkish word, English word, how sure (0 to `OF_MOST`)."""
    from spellchecker import SpellChecker

    ours = sorted({t.text for p in pairs for t in small(p[0], turkish=True)})
    counts = SpellChecker(language="en").word_frequency.dictionary
    common = [w for w in sorted(counts, key=lambda w: (-counts[w], w))[:COMMON] if len(w) > 2 and w.isalpha()]
    theirs = sorted({t.low for p in pairs for t in small(p[1], turkish=False)} | set(common))
    right = _encode(theirs, encode)
    found = []
    for start in range(0, len(ours), 1000):
        alike = _encode(ours[start : start + 1000], encode) @ right.T
        for row, best in enumerate(np.argpartition(-alike, 3, axis=1)[:, :3]):
            for column in best:
                near = float(alike[row, column])
                if near > NEAR:
                    found.append((ours[start + row], theirs[column], (near - FAR) / (1 - FAR) * OF_MOST))
    return found


def _encode(words: list[str], encode: SentenceEncoder) -> Any:
    return np.concatenate([encode(words[i : i + 256]) for i in range(0, len(words), 256)])


def learn_words(pairs: list[Pair], meanings: list[tuple[str, str, float]]) -> Words:
    """Put both together, for words that stand in two pairs at least."""
    words = told(pairs)
    often = Counter(s for p in pairs for s in {stem(t) for t in small(p[0], turkish=True)})
    for turkish, english, sure in meanings:
        key = fold(turkish)[:STEM]
        if often[key] > 1:
            words[key][english[:STEM]] = max(words[key].get(english[:STEM], 0.0), sure)
    return {w: dict(sorted(words[w].items(), key=lambda e: (-e[1], e[0]))[:KEPT]) for w in sorted(words) if words[w]}


def examples(pairs: list[Pair], words: Words) -> list[Example]:
    """Return the features of every two names."""
    names = load_checker("tr", "en").names
    made = []
    for n, (source, target) in enumerate(pairs):
        text = read_text(source, target, *names.places(source, target))
        once = [name for name in text.readings[0] if name.group == ALONE] if text else []
        reading = read(text, once, words)[0] if text else None
        for i, k in reading.candidates if reading else ():
            features: dict[Key, float] = defaultdict(float)
            known = reading is not None and reading.are_known(i, k)
            for key, value in reading.exchange(i, k) if reading else ():
                features[key] += value
            made.append(Example(n, known, {key: value for key, value in features.items() if value}))
    return made


def fit(made: list[Example]) -> dict[Key, float]:
    """Return the weights of the log-linear model; the names of one pair count less each, the more there are."""
    counts = Counter(key for e in made for key in e.features)
    columns = {key: i for i, key in enumerate(sorted(k for k, c in counts.items() if c >= SELDOM))}
    cells = [
        (value, row, columns[key]) for row, e in enumerate(made) for key, value in e.features.items() if key in columns
    ]
    values, rows, places = zip(*cells, strict=True)
    matrix = csr_matrix((values, (rows, places)), shape=(len(made), len(columns)))
    each = Counter(e.pair for e in made)
    weight = np.array([each[e.pair] ** -0.5 for e in made])

    def loss(w: Any) -> tuple[float, Any]:
        odds = matrix @ w
        slope = matrix.T @ (-weight / (1 + np.exp(odds))) + RIDGE * w
        return float((weight * np.logaddexp(0, -odds)).sum() + RIDGE / 2 * w @ w), slope

    found = minimize(loss, np.zeros(len(columns)), jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
    return {key: float(found[i]) for key, i in columns.items() if abs(found[i]) > LEAST}


def own_pairs() -> list[Pair]:
    """Return wire sentences of ours with their good translations; those of check_roles.jsonl measure the model."""
    folder = Path(__file__).parents[1] / "golden"
    lines = [line for name in OURS for line in (folder / name).read_text(encoding="utf-8").splitlines()]
    return [(row["source"], row["good"]) for row in map(json.loads, lines)]


def scores(made: list[Example], weights: dict[Key, float]) -> list[float]:
    """Return the logarithm of the odds that two names stand as they should."""
    return [sum(weights.get(key, 0.0) * value for key, value in e.features.items()) for e in made]


def main() -> None:
    """Print the rates of both halves, and write the model."""
    parser = argparse.ArgumentParser(description=__doc__)
    default = os.environ.get("DATELINE_EVAL", str(Path(__file__).parents[2] / "../shared/eval"))
    parser.add_argument("--folder", type=Path, nargs="+", default=[Path(default) / "mt"])
    parser.add_argument("--false", type=float, default=0.0019)
    parser.add_argument("--known", type=float, default=0.0007, help="as --false, where both names are of the list")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    pairs: list[Pair] = []
    for folder in options.folder:
        turkish = (folder / "newstest2019-ref.tur.txt").read_text(encoding="utf-8").splitlines()
        english = (folder / "newstest2019-src.eng.txt").read_text(encoding="utf-8").splitlines()
        pairs += zip(turkish, english, strict=True)
    random.Random(1).shuffle(pairs)
    meanings = meant(pairs, SentenceEncoder())
    half = len(pairs) // 2
    odds: dict[bool, list[float]] = {True: [], False: []}
    lowest: dict[bool, list[float]] = {True: [], False: []}
    for one, other in ((pairs[:half], pairs[half:]), (pairs[half:], pairs[:half])):
        words = learn_words(one, meanings)
        tried = examples(other, words)
        least: dict[tuple[bool, int], float] = {}
        for example, odd in zip(tried, scores(tried, fit(examples(one, words))), strict=True):
            odds[example.known].append(odd)
            place = (example.known, example.pair)
            least[place] = min(least.get(place, 0.0), odd)
        for (known, _), odd in least.items():
            lowest[known].append(odd)
    margins = {}
    for known, chosen in ((False, options.false), (True, options.known)):
        lowest[known].sort()
        print("both names of the list:" if known else "other names:")
        for share in sorted({*FALSE, chosen}):
            margin = -lowest[known][int(share * len(pairs))]
            caught = sum(odd > margin for odd in odds[known]) / len(odds[known])
            print(
                f"  {share:.2%} of {len(pairs)} true pairs flagged at {margin:.2f}: {caught:.1%} of {len(odds[known])} exchanges found"
            )
            if share == chosen:
                margins[known] = margin
    if options.write:
        words = learn_words(pairs, meanings)
        weights = fit(examples(pairs + own_pairs(), words))
        write(seeds_path() / "check_roles.tsv", weights, words, (margins[False], margins[True]))


def write(path: Path, weights: dict[Key, float], words: Words, margins: tuple[float, float]) -> None:
    """Write the model: its margins, its weights, its words."""
    lines = [f"margin\t{margins[0]:.2f}\t{margins[1]:.2f}"]
    lines += [f"weight\t{' '.join(key)}\t{value:.2f}" for key, value in sorted(weights.items())]
    lines += [
        "\t".join(("word", turkish, *(f"{english} {sure:.2f}" for english, sure in row.items())))
        for turkish, row in words.items()
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(weights)} weights and {len(words)} words written")


if __name__ == "__main__":
    main()
