"""English times that stand before a figure and are of what stands before them: "in 2024, with 2,000 more recently deployed"."""

from __future__ import annotations

import re

# "The team's first report since its establishment in 2024 disclosed": since when it is the first.
_FIRST_SINCE = re.compile(
    r"(?<!\w)(?:first|second|third|fourth|fifth|latest|only|biggest|largest|longest|highest|lowest|worst|deadliest) (?:[\w'’-]+ ){1,3}?since(?!\w)(?: [\w'’-]+){0,7}? ?\Z"
)
# "…, with 2,000 more recently deployed", "while about 7,000 are employed there": of the present, as their own words say.
_BESIDE = re.compile(r",? (?:with|while|whereas|and)(?: [\w'’-]+){0,4}? \Z")
_LATELY = re.compile(r"(?: [\w'’-]+){0,5}? (?:recently|currently|now|lately)(?!\w)")
_AT_PRESENT = re.compile(
    r"(?: [\w'’-]+){0,4}? (?:are|is|remain|work|live|serve|stay|stand)(?!\w)(?! (?:to|expected|believed|said|thought|estimated|reported|due|likely))"
)


def is_of_another(folded: str, time: tuple[int, int], figure: tuple[int, int]) -> bool:
    """Tell whether an English time before a figure is of what stands before, and the figure of another time."""
    start, end = time
    if end > figure[0]:
        return False
    if _FIRST_SINCE.search(folded, max(0, start - 90), start + len("since")):
        return True
    if not _BESIDE.search(folded, end, figure[0]):
        return False
    if _LATELY.match(folded, figure[1]):
        return True
    return folded.find("while", end, figure[0]) >= 0 and _AT_PRESENT.match(folded, figure[1]) is not None
