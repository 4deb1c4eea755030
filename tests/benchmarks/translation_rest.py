"""Measure what the scripts of errors do not put in: text left untranslated, told twice, cut off, or of another place.

    python tests/benchmarks/translation_rest.py [--folder ../shared/eval/mt] [--each 300] [--seed 5] [--show KIND]

The folder holds newstest2019-ref.tur.txt and newstest2019-src.eng.txt (NTREX-128), line-aligned. Pairs that the check flags as they
stand are left out.
"""

from __future__ import annotations

import argparse
import os
import random
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from translation_check import Pair, read_public

from app.checks import load_checker

_SMALL_TURKISH = re.compile(r"(?<![\w’'])[a-zçğıöşü]{5,}(?![\w’'])")
_SMALL_ENGLISH = re.compile(r"(?<![\w’'])[a-z]{5,}(?![\w’'])")
_PLACES = (
    ("Rusya", "Russia"), ("Amerika", "America"), ("ABD", "US"), ("Çin", "China"), ("Almanya", "Germany"), ("Hindistan", "India"),
    ("İngiltere", "England"), ("İskoçya", "Scotland"), ("Avrupa", "Europe"), ("Makedonya", "Macedonia"), ("Yunanistan", "Greece"),
    ("Endonezya", "Indonesia"), ("Kaliforniya", "California"), ("Meksika", "Mexico"), ("Kuzey Kore", "North Korea"),
    ("Avustralya", "Australia"), ("Suriye", "Syria"), ("İrlanda", "Ireland"), ("Londra", "London"),
)  # fmt: skip


def leave_word(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Put a small Turkish word of the source in the place of a small English one, whichever it is."""
    ours, theirs = _SMALL_TURKISH.findall(pair[0]), list(_SMALL_ENGLISH.finditer(pair[1]))
    if not ours or not theirs:
        return None
    place = rng.choice(theirs)
    return pair[1][: place.start()] + rng.choice(ours) + pair[1][place.end() :]


def leave_half(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Leave the second half in Turkish."""
    ours, theirs = pair[0].split(), pair[1].split()
    return " ".join(theirs[: len(theirs) // 2] + ours[len(ours) // 2 :]) if len(ours) > 9 else None


def leave_place(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Leave the name of a place as Turkish writes it."""
    for turkish, english in _PLACES:
        found = re.search(rf"(?<![\w.]){english}(?![\w.])", pair[1])
        if found and turkish in pair[0]:
            return pair[1][: found.start()] + turkish + pair[1][found.end() :]
    return None


def give_back(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Give the source back."""
    return pair[0]


def say_word_twice(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Say a word twice."""
    words = pair[1].split()
    at = rng.randrange(len(words))
    return " ".join([*words[: at + 1], *words[at:]])


def say_words_twice(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Say two or three words twice, which no comma parts."""
    words, size = pair[1].split(), rng.choice((2, 3))
    if len(words) < size + 3:
        return None
    at = rng.randrange(len(words) - size)
    piece = words[at : at + size]
    return " ".join([*words[: at + size], *words[at:]]) if all(w.isalpha() for w in piece) else None


def say_all_twice(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Say everything twice."""
    return f"{pair[1]} {pair[1]}"


def go_round(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Say the last word over and over."""
    return " ".join([pair[1], *[pair[1].split()[-1]] * 12])


def cut_off(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Stop after six words in ten."""
    words = pair[1].split()
    return " ".join(words[: int(0.6 * len(words))]) if len(words) > 9 else None


def say_other(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Say what another pair says."""
    return rng.choice(pairs)[1]


def say_next(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Say what stands three lines on, of the same page mostly."""
    return pairs[(pairs.index(pair) + 3) % len(pairs)][1]


KINDS: tuple[Callable[[Pair, random.Random, list[Pair]], str | None], ...] = (
    leave_word, leave_half, leave_place, give_back, say_word_twice, say_words_twice, say_all_twice, go_round, cut_off, say_other,
    say_next,
)  # fmt: skip


def main() -> None:
    """Print how many of each kind are told."""
    parser = argparse.ArgumentParser(description=__doc__)
    default = os.environ.get("DATELINE_EVAL", str(Path(__file__).parents[2] / "../shared/eval"))
    parser.add_argument("--folder", type=Path, default=Path(default) / "mt")
    parser.add_argument("--each", type=int, default=300)
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--show", default="")
    options = parser.parse_args()
    pairs, checker = read_public(options.folder), load_checker("tr", "en")
    for kind in KINDS:
        rng, made, told = random.Random(f"{options.seed}{kind.__name__}"), 0, 0
        kinds: Counter[str] = Counter()
        for pair in rng.sample(pairs, len(pairs)):
            wrong = kind(pair, rng, pairs)
            if wrong is None or wrong == pair[1] or checker.check(*pair):
                continue
            made += 1
            problems = {p.kind for p in checker.check(pair[0], wrong)}
            told += bool(problems)
            kinds.update(problems)
            if not problems and options.show == kind.__name__:
                print("--", *pair, wrong, sep="\n   ")
            if made == options.each:
                break
        print(f"{kind.__name__:16} {told:4} of {made:4} = {told / made:7.2%}  {dict(kinds.most_common(4))}")


if __name__ == "__main__":
    main()
