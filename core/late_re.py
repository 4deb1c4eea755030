"""`re` whose `compile` gives patterns that are compiled at their first use: `from core import late_re as re`.

The check of translations has some 1,100 patterns, which take half a second to compile; a sentence uses some 50 of them. A call of
a late pattern takes 0.1 µs longer.
"""

from __future__ import annotations

from re import DOTALL as DOTALL
from re import IGNORECASE as IGNORECASE
from re import I as I
from re import Match as Match
from re import Pattern as Pattern
from re import escape as escape
from re import findall as findall
from re import finditer as finditer
from re import fullmatch as fullmatch
from re import match as match
from re import search as search
from re import split as split
from re import sub as sub
from typing import cast

from core.late import LatePattern


def compile(pattern: str, flags: int = 0) -> Pattern[str]:  # noqa: A001 - it stands in the place of `re.compile`
    """Return a pattern that is compiled at its first use; whether it is one is told then.

    Args:
        pattern: as `re.compile` takes it.
        flags: the same.
    """
    return cast("Pattern[str]", LatePattern(pattern, flags))  # it has all that a pattern has
