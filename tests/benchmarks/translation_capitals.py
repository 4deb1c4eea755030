"""Count the true pairs that the check of translations flags when they are set in capitals, as headlines are.

    python tests/benchmarks/translation_capitals.py [--folder ../shared/eval/mt] [--longest 110] [--many 600]

The folder holds newstest2019-ref.tur.txt and newstest2019-src.eng.txt (NTREX-128), line-aligned; of its pairs those are
taken whose Turkish has no more than so many characters, the first so many of them.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from pathlib import Path

from translation_check import read_public

from app.checks import load_checker


def main() -> None:
    """Print the counts."""
    parser = argparse.ArgumentParser(description=__doc__)
    default = os.environ.get("DATELINE_EVAL", str(Path(__file__).parents[2] / "../shared/eval"))
    parser.add_argument("--folder", type=Path, default=Path(default) / "mt")
    parser.add_argument("--longest", type=int, default=110, help="characters of a Turkish sentence")
    parser.add_argument("--many", type=int, default=600)
    options = parser.parse_args()
    pairs = [pair for pair in read_public(options.folder) if len(pair[0]) < options.longest][: options.many]
    checker = load_checker("tr", "en")
    for told, kept in (
        ("as they are written", pairs),
        ("both in capitals", [(capitalize(source), target.upper()) for source, target in pairs]),
        ("the Turkish in capitals", [(capitalize(source), target) for source, target in pairs]),
        ("the English in capitals", [(source, target.upper()) for source, target in pairs]),
        (
            "a capital for each word",
            [(title(source, capitalize), title(target, str.upper)) for source, target in pairs],
        ),
        ("a capital for each Turkish word", [(title(source, capitalize), target) for source, target in pairs]),
    ):
        print(f"{told}: {sum(bool(checker.check(*pair)) for pair in kept)} of {len(pairs)} flagged")


def capitalize(text: str) -> str:
    """Return a Turkish text in capitals."""
    return text.replace("i", "İ").replace("ı", "I").upper()


def title(text: str, upper: Callable[[str], str]) -> str:
    """Return a text with a capital for each word."""
    return " ".join(upper(word[:1]) + word[1:] for word in text.split(" "))


if __name__ == "__main__":
    main()
