"""Who reports what a sentence tells, told as another: "…, Russia said" for "Ukrayna, … açıkladı", where both texts name both.

Turkish names who reports first, bare and before a comma, and ends with the verb; English may end with both.
"""

from __future__ import annotations

from collections.abc import Sequence

from core import late_re as re
from transform.check.model import Problem
from transform.check.name_places import Hit

_TR_REPORTS = re.compile(
    r"\A[A-ZÇĞİÖŞÜ][^,;:.]{1,40}, .*\b(?:söyled|bildird|açıklad|duyurd|aktard|belirtt|kaydett|ifade ett|iddia ett|öne sürd|ileri sürd|savund|doğrulad|vurgulad|yazd)[iıuü](?:ler|lar)?[.\s]*\Z",
    re.DOTALL,
)
_EN_REPORTS = re.compile(
    r"(?:, |\baccording to )(?P<who>[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,3})(?: (?:has |have )?(?:said|says|announced|reported|claimed|stated|confirmed|added))?[.\s]*\Z"
)

_SAID = ("said", "says", "announced", "reported", "claimed", "stated", "confirmed", "added")


def check_reporters(source: str, target: str, hits: tuple[Sequence[Hit], Sequence[Hit]]) -> list[Problem]:
    """Find another name in the place of who reports; returns problems of the kind "role".

    Args:
        source: the Turkish sentence.
        target: the English sentence.
        hits: the names of the list in either text.
    """
    told = _EN_REPORTS.search(target)
    if told is None or not ("according to" in told.group() or told.group().rstrip(". ").endswith(("d", "says"))):
        return []
    ours, theirs = hits
    first = next((h for h in ours if h.start == 0 and source.startswith(",", h.end)), None)
    who = next((h for h in theirs if h.start == told.start("who")), None)
    if first is None or who is None or first.entries & who.entries:
        return []
    elsewhere = any(h.entries & first.entries for h in theirs if h is not who)
    named = any(h.entries & who.entries for h in ours if h is not first)
    if elsewhere and named:
        return [Problem("role", source[: first.end], told.group().strip(" ,."))]
    return []


def may_report(source: str, target: str) -> bool:
    """Tell whether a Turkish sentence begins with who reports and ends with the verb, and the English ends with who reports."""
    ends = target.rstrip(". ").endswith(_SAID) or "according to " in target
    return ends and _TR_REPORTS.match(source) is not None
