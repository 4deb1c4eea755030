"""Measure the check of translations by the errors of six acceptance testers: how many are caught, by kind.

    python tests/benchmarks/translation_acceptance.py [--script 1] [--seed 1] [--misses FILE]

The errors are those of the packages `acceptance` (--script 1), `acceptance_2` (--script 2), `acceptance_3` (--script 3),
`acceptance_4` (--script 4), `acceptance_5` (--script 5) and `acceptance_6` (--script 6).

DATELINE_EVAL names the folder that holds mt/newstest2019-ref.tur.txt and mt/newstest2019-src.eng.txt (NTREX-128); without it
../shared/eval. Pairs that the check flags as they stand are left out.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path

import acceptance.injection
import acceptance_2.injection
import acceptance_3.injection
import acceptance_4.injection
import acceptance_5.injection
import acceptance_6.injection

from app.checks import load_checker

SCRIPTS = {
    1: acceptance.injection.inject,
    2: acceptance_2.injection.inject,
    3: acceptance_3.injection.inject,
    4: acceptance_4.injection.inject,
    5: acceptance_5.injection.inject,
    6: acceptance_6.injection.inject,
}


def main() -> None:
    """Print the table; write what passed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--script", type=int, choices=sorted(SCRIPTS), default=1, help="Whose errors are put in.")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--misses", type=Path, help="A file for the errors that passed, a JSON object a line.")
    options = parser.parse_args()
    checker = load_checker("tr", "en")
    caught, passed, left_out = Counter[str](), Counter[str](), Counter[str]()
    clean: dict[tuple[str, str], bool] = {}
    misses = []
    for kind, pair, change in SCRIPTS[options.script](options.seed):
        true = pair.tr, pair.en
        if true not in clean:
            clean[true] = not checker.check(*true)
        if not clean[true]:
            left_out[kind] += 1
        elif checker.check(pair.tr, change.target):
            caught[kind] += 1
        else:
            passed[kind] += 1
            misses.append(
                {"kind": kind, "sub": change.sub, "source": pair.tr, "target": change.target, "before": pair.en}
            )
    for kind in caught:
        _print(kind, caught[kind], passed[kind], left_out[kind])
    _print("all", caught.total(), passed.total(), left_out.total())
    if options.misses:
        options.misses.write_text("".join(json.dumps(m, ensure_ascii=False) + "\n" for m in misses), encoding="utf-8")


def _print(kind: str, caught: int, passed: int, left_out: int) -> None:
    total = caught + passed
    print(
        f"{kind:18} {caught:5} of {total:5} = {100 * caught / total:5.1f} %  ({left_out} left out, flagged as they stand)"
    )


if __name__ == "__main__":
    main()
