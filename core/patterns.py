"""Regular expressions that are compiled when they are first used.

To compile one takes 0.05 to 1 ms, to use it some microseconds: of hundreds of which a run meets few, most need not be.
"""

from __future__ import annotations

import re
from functools import cached_property


class LatePattern:
    """A regular expression that is compiled at its first use.

    Attributes:
        pattern: its text.
        flags: as `re.compile` takes them.
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        """Keep the text of a pattern; whether it is one is told at its first use."""
        self.pattern = pattern
        self.flags = flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The compiled pattern."""
        return re.compile(self.pattern, self.flags)
