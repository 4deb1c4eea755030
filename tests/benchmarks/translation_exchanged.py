"""Measure how many exchanges of two neighbouring figures the check of translations tells, in our own true pairs.

    python tests/benchmarks/translation_exchanged.py [--show]

Every good translation of tests/golden/check_*.jsonl that the check lets be, and that has two figures or more in digits, each of
another worth, has each two neighbours of one kind (numbers, percents) exchanged in turn. Some of these say the same or what nobody
could tell ("respectively"); they stay in, as nothing but reading tells them.
"""

from __future__ import annotations

import argparse
import json
from itertools import pairwise
from pathlib import Path

from app.checks import load_checker
from transform.numbers import find_numbers

_KINDS = ("cardinal", "percent")
_KEYS = ("good", "good_2")


def read_pairs(folder: Path) -> list[tuple[str, str]]:
    """Return every source with each of its good translations, once."""
    rows = [json.loads(line) for path in sorted(folder.glob("check_*.jsonl")) for line in path.open(encoding="utf-8")]
    found = [(r["source"], r[key]) for r in rows for key in _KEYS if "source" in r and isinstance(r.get(key), str)]
    return list(dict.fromkeys(found))


def exchange(target: str) -> list[str]:
    """Return a text with each two neighbouring figures exchanged; none where two of them have one worth."""
    figures = [n for n in find_numbers(target, "en") if n.kind in _KINDS and n.text[0].isdigit() and n.value]
    if len({n.value for n in figures}) < len(figures):
        return []
    return [
        f"{target[: a.start]}{b.text}{target[a.end : b.start]}{a.text}{target[b.end :]}"
        for a, b in pairwise(figures)
        if a.kind == b.kind
    ]


def main() -> None:
    """Print the share that is told."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", action="store_true", help="print what passes")
    options = parser.parse_args()
    checker = load_checker("tr", "en")
    told = total = 0
    for source, target in read_pairs(Path(__file__).parents[1] / "golden"):
        wrong = exchange(target)
        if not wrong or checker.check(source, target):
            continue
        for text in wrong:
            found = bool(checker.check(source, text))
            told, total = told + found, total + 1
            if options.show and not found:
                print(source, "|", text)
    print(f"{told} of {total} = {told / total:.1%}")


if __name__ == "__main__":
    main()
