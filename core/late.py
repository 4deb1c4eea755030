"""What is made ready at its first use: a run that never uses it does not pay for it."""

from __future__ import annotations

import re
from functools import cached_property
from importlib import import_module
from typing import Any


class LatePattern:
    """A regular expression that is compiled at its first use; it has the methods of a compiled one.

    To compile one takes 0.05 to 1 ms, to use it some microseconds: of hundreds of which a run meets few, most need not be.

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

    def __reduce__(self) -> tuple[type[LatePattern], tuple[str, int]]:
        return LatePattern, (self.pattern, self.flags)  # a copy is compiled anew

    def __getattr__(self, name: str) -> Any:
        value = getattr(self.compiled, name)
        setattr(self, name, value)  # found here from now on
        return value


class LateModule:
    """A module that is imported at its first use: `numpy` takes 0.2 s, and few texts need it."""

    def __init__(self, name: str) -> None:
        """Keep the full name of a module."""
        self._name = name

    def __getattr__(self, name: str) -> Any:
        value = getattr(import_module(self._name), name)
        setattr(self, name, value)  # found here from now on
        return value
