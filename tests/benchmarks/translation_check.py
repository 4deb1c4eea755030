"""Measure the check of translations: how many true pairs it flags, how many injected errors it catches.

    python tests/benchmarks/translation_check.py [--folder ../shared/eval/mt] [--style 1|2|…|14] [--seed 1] [--each 300]
        [--show KIND] [--public] [--pairs FILE]

The folder holds newstest2019-ref.tur.txt and newstest2019-src.eng.txt (NTREX-128), line-aligned. Every corruption
changes one English target; corruptions of a pair that the check flags as it stands are left out. Fourteen scripts of errors
were written apart from each other, with other words and other ways: what only one of them sees caught is fitted to it. Errors are put into
our own golden pairs too, unless `--public` is given; the true pairs counted are the public ones. `--pairs` takes the pairs of
one golden file in place of all of these.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import time
from collections import Counter
from pathlib import Path
from types import ModuleType

import translation_errors
import translation_errors_2
import translation_errors_3
import translation_errors_4
import translation_errors_5
import translation_errors_6
import translation_errors_7
import translation_errors_8
import translation_errors_9
import translation_errors_10
import translation_errors_11
import translation_errors_12
import translation_errors_13
import translation_errors_14

from app.checks import load_checker

Pair = tuple[str, str]
STYLES: dict[int, ModuleType] = {
    1: translation_errors,
    2: translation_errors_2,
    3: translation_errors_3,
    4: translation_errors_4,
    5: translation_errors_5,
    6: translation_errors_6,
    7: translation_errors_7,
    8: translation_errors_8,
    9: translation_errors_9,
    10: translation_errors_10,
    11: translation_errors_11,
    12: translation_errors_12,
    13: translation_errors_13,
    14: translation_errors_14,
}
_ROUNDS = 8  # how often a pair is asked for another error; more give hardly any that are new


def corruptions(
    pairs: list[Pair], kind: str, each: int, rng: random.Random, style: int = 1
) -> list[tuple[str, str, str]]:
    """Return (source, true target, corrupted target) of one kind."""
    made: dict[tuple[str, str, str], None] = {}
    order = list(range(len(pairs)))
    rng.shuffle(order)
    for i in order * _ROUNDS:
        if len(made) >= each:
            break
        if kind == "sentence_dropped":
            some = pairs[i : i + rng.choice([2, 2, 3, 4])]
            if min((len(p[1]) for p in some), default=0) < 25 or len(some) < 2:
                continue
            drop = rng.randrange(len(some))
            source, true = " ".join(p[0] for p in some), " ".join(p[1] for p in some)
            wrong: str | None = " ".join(p[1] for j, p in enumerate(some) if j != drop)
        else:
            (source, true), wrong = pairs[i], STYLES[style].KINDS[kind](pairs[i], rng, pairs)
        if wrong and wrong != true:
            made[source, true, wrong] = None
    return list(made)


def own_pairs() -> list[Pair]:
    """Return the good translations of our own golden files: more sums, units and directions than the public pairs have."""
    golden = Path(__file__).parents[1] / "golden"
    names = ("check_translation.jsonl", "check_wires.jsonl", "check_pairs_5.jsonl", "check_pairs_6.jsonl")
    return [pair for name in names for pair in read_good(golden / name)]


def read_good(path: Path) -> list[Pair]:
    """Read the sources and good translations of a golden file."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [(row["source"], row["good"]) for row in rows]


def read_public(folder: Path) -> list[Pair]:
    """Read the pairs of NTREX-128."""
    turkish = (folder / "newstest2019-ref.tur.txt").read_text(encoding="utf-8").splitlines()
    english = (folder / "newstest2019-src.eng.txt").read_text(encoding="utf-8").splitlines()
    return list(zip(turkish, english, strict=True))


def main() -> None:
    """Print the rates."""
    parser = argparse.ArgumentParser(description=__doc__)
    default = os.environ.get("DATELINE_EVAL", str(Path(__file__).parents[2] / "../shared/eval"))
    parser.add_argument("--folder", type=Path, default=Path(default) / "mt")
    parser.add_argument("--each", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--style", type=int, choices=sorted(STYLES), default=1)
    parser.add_argument("--show", default="")
    parser.add_argument("--public", action="store_true", help="put errors into the public pairs only")
    parser.add_argument("--pairs", type=Path, help="put errors into the pairs of this golden file only")
    options = parser.parse_args()
    pairs = read_good(options.pairs) if options.pairs else read_public(options.folder)
    own = [] if options.public or options.pairs else own_pairs()
    checker = load_checker("tr", "en")
    checker.check("Bugün geldi. Yarın gidecek.", "He came today, and will go tomorrow.")  # loads the encoder
    start = time.process_time()
    flagged = {p for p in pairs if checker.check(*p)}
    seconds = time.process_time() - start
    print(
        f"true pairs flagged {len(flagged)} of {len(pairs)} = {len(flagged) / len(pairs):.2%}; {len(pairs) / seconds:.0f}/s"
    )
    kinds = Counter(k for p in flagged for k in {x.kind for x in checker.check(*p)})
    print("  ", dict(kinds))
    caught_all = total = 0
    for kind in (*STYLES[options.style].KINDS, "sentence_dropped"):
        rng = random.Random(f"{options.seed}{kind}")
        made = [
            c for c in corruptions(pairs + own, kind, options.each, rng, options.style) if not checker.check(c[0], c[1])
        ]
        named: Counter[str] = Counter()
        caught = 0
        for source, true, wrong in made:
            problems = checker.check(source, wrong)
            caught += bool(problems)
            named.update({p.kind for p in problems})
            if not problems and options.show == kind:
                print("--", source, "\n  ", true, "\n  ", wrong)
        caught_all, total = caught_all + caught, total + len(made)
        print(
            f"{kind:18} {caught:4} of {len(made):4} = {caught / max(1, len(made)):7.2%}  {dict(named.most_common(4))}"
        )
    print(f"{'all':18} {caught_all:4} of {total:4} = {caught_all / total:7.2%}")


if __name__ == "__main__":
    main()
