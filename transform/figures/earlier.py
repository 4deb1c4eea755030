"""A claim, and what the sentences before a figure leave to be taken up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from core.model import Entity


@dataclass(frozen=True, slots=True)
class Claim:
    """The strength of a claim and the claimant, None where the outlet speaks itself or no one is named."""

    strength: str
    attribution: str | None = None
    speaker: str | None = None  # who speaks, also where it is a denial: the next sentence may take it up
    document: bool = False
    behind: bool = False


@dataclass(frozen=True, slots=True)
class Context:
    """Whom a noun like "the agency" may mean where the sentence before names no speaker.

    Attributes:
        head: whom the sentence before is about where no one spoke.
        last: who spoke last in the sentences before that one.
        author: whose report was last told of.
        bodies: the bodies named there, the last one last.
        statement: who spoke last above the headings before it.
    """

    head: str | None = None
    last: str | None = None
    author: str | None = None
    bodies: tuple[Entity, ...] = ()
    statement: str | None = None


@dataclass(frozen=True, slots=True)
class Earlier:
    """What the sentences before leave to be taken up.

    Attributes:
        speaker: who spoke there, None where no one did.
        document: True where a report or study spoke; a sentence without a verb of saying goes on in its words.
        behind: True where the speaker was named behind what was said ("…, the army said").
        denied: True where the speaker denied something; what others claim next is not the speaker's.
        context: reads on, when asked, whom else a noun may mean.
    """

    speaker: str | None = None
    document: bool = False
    behind: bool = False
    denied: bool = False
    context: Callable[[], Context] = Context


NOTHING = Earlier()
