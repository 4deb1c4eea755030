"""Which of a message's receivers have it, and which of its posts, so that another try leaves those out. Pure."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable


class Taken:
    """What was taken of a message, as marks that are the same at every try and tell nobody's address.

    Args:
        marks: of earlier tries.
    """

    def __init__(self, marks: Iterable[str] = ()) -> None:
        self._marks = set(marks)

    def list_marks(self) -> list[str]:
        """Return the marks, those of earlier tries among them."""
        return sorted(self._marks.copy())

    def open_post(self, name: str) -> Post:
        """Return what is known of one post.

        Args:
            name: tells the post from all others, and is the same at every try.
        """
        return Post(self._marks, name)


class Post(set[object]):
    """What was taken of a post. A set of receivers, as Apprise keeps one while it repeats what failed (`NotifyBase.is_delivered`).

    Attributes:
        is_known: whether a receiver of it was found to have it, or took it.
    """

    def __init__(self, marks: set[str], name: str) -> None:
        super().__init__()
        self._marks = marks
        self._name = name
        self.is_known = False

    def __contains__(self, receiver: object) -> bool:
        """Tell whether a receiver has it."""
        has = self._mark(receiver) in self._marks
        self.is_known |= has
        return has

    def add(self, receiver: object) -> None:
        """Note that a receiver took it."""
        self._marks.add(self._mark(receiver))
        self.is_known = True

    @property
    def is_whole(self) -> bool:
        """True where all of its receivers have it."""
        return None in self

    def close(self) -> None:
        """Note that all of its receivers have it."""
        self.add(None)

    def _mark(self, receiver: object) -> str:
        told = json.dumps([self._name, _write(receiver)])
        return hashlib.sha256(told.encode()).hexdigest()[:24]


_PLACE = re.compile(r" at 0x[0-9a-f]+")


def _write(receiver: object) -> object:
    """Return a receiver as it is written at every try: `repr` of an object may say where in memory it is."""
    if isinstance(receiver, str):
        return _PLACE.sub("", receiver)
    if isinstance(receiver, tuple | list):
        return [_write(one) for one in receiver]
    if isinstance(receiver, type):
        return receiver.__name__
    return receiver if isinstance(receiver, int | None) else type(receiver).__name__
