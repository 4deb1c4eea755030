"""Make seeds/check_contraries.tsv, and fit the weights of `transform/check/contrary_senses.py`: is an English word told as its contrary?

    python tests/benchmarks/contrary_model.py [--folder ../shared/eval/mt ...] [--held FOLDER ...] [--texts FILE ...] [--write]

Each folder holds newstest2019-ref.tur.txt and newstest2019-src.eng.txt, line-aligned; the good translations of our golden files are
one more. In the English of every pair that the check does not flag one word of `contrary_lists` is put for its contrary. Printed is,
of each folder with what was fitted on the others, how many of those that the rest of the check misses are found at some numbers of
true pairs flagged; then the weights fitted on all. `--held` are folders that are only measured. `--write` makes the file anew, from the words that stand in `--texts`
(Turkish, of any form) and in our golden files three times or more: a word is near to a side where one of its forms is nearer to a
word of it than to its contrary, to nearly all other English words, and than most Turkish words are.
"""

from __future__ import annotations

import argparse
import gzip
import json
import math
import os
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from contrary_lists import IRREGULAR, NO_CONTRARIES, VERBS, WORDS
from logistic import fit_logistic
from translation_check import read_good, read_public

from app.checks import load_checker
from core.resources import seeds_path
from core.text import fold_once
from transform.check import contrary_senses
from transform.check.checker import Checker
from transform.check.links import STEM
from transform.encoder import SentenceEncoder

PATH = seeds_path() / "check_contraries.tsv"
GOLDEN = Path(__file__).parents[1] / "golden"
HEAD = (
    "# Contraries of English in one form each, and the beginnings of Turkish words with the sides that they are near to (2n: the left one\n"
    "# of pair n, 2n + 1: the right one). Made by tests/benchmarks/contrary_model.py.\n"
)
FALSE = (0, 1, 2, 4, 8)  # true pairs flagged
EACH = 2  # words of a pair that are changed, one at a time
OFTEN, SHORTEST = 3, 3
# Cosines: to the side at least; above the contrary; below the nearest English word; above what the 300 nearest Turkish words have.
LEAST, ABOVE, BELOW, CROWDED, CROWD = 0.48, 0.05, 0.14, 0.05, 300
# Turkish words that are near to many, as they say little.
SMALL = frozenset(
    "bir bu şu ve ile da de için gibi kadar daha çok en olan olarak olduğu olduğunu oldu olacak olması edildi eden edilen ederek etti ettiği ediyor "
    "edecek etmek yaptı yapılan yapan yapılacak yönelik göre karşılık karşılığında ilgili ise ancak ama fakat hem her hiç ne o onu ona onun biri "
    "bazı diye dedi diyen söyledi belirtti".split()
)
TURKISH, ENGLISH = re.compile(r"[^\W\d_]+"), re.compile(r"(?<![\w'])[a-z]{2,}(?![\w'])")
PLACES = re.compile(r"[A-Za-z][a-z]*(?:-[a-z]+)*")

Form = tuple[list[str], list[str]]


def inflect(base: str) -> list[str]:
    """Return a verb, and what it has for he and she, the past, the participle and "-ing"."""
    soft = base.endswith("y") and base[-2] not in "aeiou"
    third = base + "es" if base.endswith(("s", "sh", "ch", "x", "z")) else base[:-1] + "ies" if soft else base + "s"
    if base in IRREGULAR:
        return [base, third, *IRREGULAR[base].split()]
    past = base + "d" if base.endswith("e") else base[:-1] + "ied" if soft else base + "ed"
    return [base, third, past, past, (base[:-1] if base.endswith("e") else base) + "ing"]


def read_lists() -> list[list[Form]]:
    """Return the contraries, each in all its forms."""
    found: list[list[Form]] = []
    for verbs, text in ((True, VERBS), (False, WORDS)):
        for pair in text.replace("\n", ";").split(";"):
            if "/" not in pair:
                continue
            left, right = (side.split() for side in pair.split("/"))
            forms: list[Form] = [(left, right)]
            if verbs:
                sides = zip(*map(inflect, left), strict=True), zip(*map(inflect, right), strict=True)
                forms = [(list(a), list(b)) for a, b in zip(*sides, strict=True)]
            kept = [tuple([w for w in side if w not in NO_CONTRARIES] for side in form) for form in forms]
            found.append([(a, b) for i, (a, b) in enumerate(kept) if a and b and (a, b) not in kept[:i]])
    return found


def count_words(texts: Sequence[Path]) -> Counter[str]:
    """Count the Turkish words of some files and of our golden ones."""
    counts: Counter[str] = Counter()
    lines = [row["source"] for path in GOLDEN.glob("check_*.jsonl") for row in map(json.loads, path.open(encoding="utf-8")) if "source" in row]  # fmt: skip
    for path in texts:
        with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as file:
            lines += file
    for line in lines:
        counts.update(word.replace("İ", "i").replace("I", "ı").lower() for word in TURKISH.findall(line))
    return counts


def write(texts: Sequence[Path]) -> None:
    """Make the file anew."""
    encode = SentenceEncoder()
    pairs, counts = read_lists(), count_words(texts)
    words = [w for w, n in counts.items() if n >= OFTEN and len(w) >= SHORTEST and w not in SMALL]
    listed = sorted({w for forms in pairs for form in forms for side in form for w in side})
    others = sorted({w for path in GOLDEN.glob("check_pairs_*.jsonl") for _, good in read_good(path) for w in ENGLISH.findall(good)})  # fmt: skip
    vectors = _encode(encode, words)
    near = vectors @ _encode(encode, listed).T
    english = _encode(encode, others).T
    best = np.maximum(
        np.concatenate([(vectors[i : i + 2000] @ english).max(axis=1) for i in range(0, len(words), 2000)]),
        near.max(axis=1),
    )
    crowd = np.sort(near, axis=0)[-CROWD:].mean(axis=0)
    at = {w: i for i, w in enumerate(listed)}
    tells: dict[str, set[int]] = defaultdict(set)
    for number, forms in enumerate(pairs):
        for form in forms:
            columns = [[at[w] for w in side] for side in form]
            for side in (0, 1):
                own, contrary = near[:, columns[side]], near[:, columns[1 - side]].max(axis=1)
                good = (own >= LEAST) & (own >= crowd[columns[side]] + CROWDED) & (own >= best[:, None] - BELOW)
                for i in np.flatnonzero((good & (own - contrary[:, None] >= ABOVE)).any(axis=1)):
                    tells[fold_once(words[i])[:STEM]].add(2 * number + side)
    lines = [f"pair\t{n}\t{' '.join(a)}\t{' '.join(b)}\n" for n, forms in enumerate(pairs) for a, b in forms]
    lines += [f"near\t{stem}\t{' '.join(map(str, sorted(tells[stem])))}\n" for stem in sorted(tells)]
    PATH.write_text(HEAD + "".join(lines), encoding="utf-8")


def _encode(encode: Any, texts: Sequence[str]) -> Any:
    return np.concatenate([encode(texts[i : i + 512]) for i in range(0, len(texts), 512)])


@dataclass(frozen=True, slots=True)
class Drawn:
    """A candidate: the folder and pair it is of, whether its word was put for the contrary, the signs."""

    folder: str
    pair: int
    changed: bool
    signs: dict[str, float]


def draw(folder: str, pairs: Sequence[tuple[str, str]], checker: Checker) -> Iterator[Drawn]:
    """Yield the candidates of the true pairs that the check lets pass, and of those that it misses when a word is put for its contrary."""
    contraries, senses = contrary_senses.read_contraries(PATH), checker.senses
    for number, (source, target) in enumerate(pairs):
        if checker.check(source, target):
            continue
        folded, rng = fold_once(source), random.Random(f"{folder}{number}")
        for found in senses.draw(source, folded, target.replace("’", "'")):
            yield Drawn(folder, number, False, dict(found.signs))
        places = [m for m in PLACES.finditer(target) if m.group().lower() in contraries.forms]
        places = [m for m in places if not (m.start() and m.group()[0].isupper())]
        rng.shuffle(places)
        for m in places[:EACH]:
            new = rng.choice([w for _, forms in contraries.forms[m.group().lower()] for w in forms])
            new = new.capitalize() if m.group()[0].isupper() else new
            wrong = target[: m.start()] + new + target[m.end() :]
            if not checker.check(source, wrong):
                for found in senses.draw(source, folded, wrong.replace("’", "'")):
                    if found.start == m.start():
                        yield Drawn(folder, number, True, dict(found.signs))


def show(name: str, drawn: Sequence[Drawn], fitted: tuple[Any, float], names: Sequence[str]) -> None:
    """Print how many changed words are found at some numbers of true pairs flagged."""
    worst: dict[int, float] = {}
    found = []
    for one in drawn:
        score = float(np.array([one.signs[n] for n in names]) @ fitted[0] + fitted[1])
        if one.changed:
            found.append(score)
        else:
            worst[one.pair] = max(worst.get(one.pair, -99.0), score)
    scores = [*sorted(worst.values(), reverse=True), *[-99.0] * (FALSE[-1] + 1)]
    print(name, f"{len(found)} missed:", *(f"{n}: {sum(s > scores[n] for s in found)} from {scores[n]:.2f}" for n in FALSE))  # fmt: skip


def main() -> None:
    """Make the file, or fit and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    default = Path(os.environ.get("DATELINE_EVAL", str(Path(__file__).parents[2] / "../shared/eval"))) / "mt"
    parser.add_argument("--folder", type=Path, nargs="+", default=[default])
    parser.add_argument("--held", type=Path, nargs="*", default=[])
    parser.add_argument("--texts", type=Path, nargs="*", default=[])
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    if options.write:
        write(options.texts)
    contrary_senses.MARGIN = math.inf  # what the rest of the check misses is asked for
    checker = load_checker("tr", "en")
    own = [pair for path in sorted(GOLDEN.glob("check_pairs_*.jsonl")) for pair in read_good(path)]
    drawn = [d for path in options.folder for d in draw(path.name, read_public(path), checker)]
    drawn += draw("own", own, checker)
    names = sorted(drawn[0].signs)

    def fit(some: Sequence[Drawn]) -> tuple[Any, float]:
        x = np.array([[d.signs[n] for n in names] for d in some])
        return fit_logistic(x, np.array([d.changed for d in some], dtype=float))

    for folder in dict.fromkeys(d.folder for d in drawn):
        show(folder, [d for d in drawn if d.folder == folder], fit([d for d in drawn if d.folder != folder]), names)
    weights, constant = fitted = fit(drawn)
    for path in options.held:
        show(f"held: {path.name}", list(draw(path.name, read_public(path), checker)), fitted, names)
    print({name: round(float(w), 2) for name, w in zip(names, weights, strict=True)}, round(constant, 2))


if __name__ == "__main__":
    main()
