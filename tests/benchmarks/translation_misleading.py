"""Measure what the check of translations tells of misleading sentences as a machine writes them, and what it flags of their right twins.

    python tests/benchmarks/translation_misleading.py [tests/golden/check_misleading.jsonl] [--show]

275 wire sentences of ours, each with a right translation and one that misleads, by a hand that had not seen the check: the first 145
whatever a machine may do, the others of the sorts that had passed, so that only the first batch is a fair rate.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path

from app.checks import load_checker


def main() -> None:
    """Print the rates by kind and batch."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "path", type=Path, nargs="?", default=Path(__file__).parents[1] / "golden/check_misleading.jsonl"
    )
    parser.add_argument("--show", action="store_true", help="print what passes")
    options = parser.parse_args()
    rows = [json.loads(line) for line in options.path.read_text(encoding="utf-8").splitlines()]
    checker = load_checker("tr", "en")
    told, total = Counter[str](), Counter[str]()
    for row in rows:
        found = bool(checker.check(row["source"], row["bad"]))
        for name in (row["kind"], f"batch {row['batch']}", "all"):
            total[name] += 1
            told[name] += found
        if options.show and not found:
            print(row["id"], row["kind"], "|", row["source"], "|", row["bad"])
    for name in sorted(total):
        print(f"{name:16} {told[name]:4} of {total[name]:4} = {told[name] / total[name]:7.2%}")
    flagged = [row["id"] for row in rows if checker.check(row["source"], row["good"])]
    print(f"right ones flagged: {len(flagged)} of {len(rows)} {flagged}")


if __name__ == "__main__":
    main()
