"""What translating gives: targets of sentences and of texts, how far each has come, and why one is pending."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from transform.check.model import Problem

HUMAN = "human"
UNTRANSLATABLE = "none"  # the engine of a segment without a letter: it is its own translation


class SegmentState(StrEnum):
    """How far one segment has come."""

    DONE = "done"  # translated, and the check found nothing
    FLAWED = "flawed"  # translated, but every engine's target has problems; shown with them
    PENDING = "pending"  # no engine gave anything; tried again later


@dataclass(frozen=True, slots=True)
class SegmentTarget:
    """One target of one source sentence.

    Attributes:
        source: the sentence.
        target: its translation; the empty string while pending.
        engine: the engine's name, "human" from a translator's memory, or "none" where nothing needs translating.
        model: the engine's model.
        problems: what the check found.
        repairs: terms put right by the glossary, as "wrong → right".
        from_memory: True where no engine was asked in this run.
        reason: why it is pending.
        lasting: True where no engine will take it as things stand, however often it is asked.
        lang: the third language that it is in (ISO 639-1) where that is not the text's own; empty: it is. With the engine "none" it was
            left as it is, as no engine takes its language.
        untried: True where an engine that may give a better one could not be asked, which time may heal.
    """

    source: str
    target: str = ""
    engine: str = ""
    model: str = ""
    problems: tuple[Problem, ...] = ()
    repairs: tuple[str, ...] = ()
    from_memory: bool = False
    reason: str = ""
    lasting: bool = False
    untried: bool = False
    lang: str = ""

    @property
    def state(self) -> SegmentState:
        """DONE, FLAWED or PENDING."""
        if not self.target:
            return SegmentState.PENDING
        # What a translator wrote is taken as it is; the check's findings are shown all the same.
        return SegmentState.FLAWED if self.problems and self.engine != HUMAN else SegmentState.DONE


@dataclass(frozen=True, slots=True)
class Review:
    """What is made of an engine's raw answer, in two steps: what was paid for is kept between them.

    Attributes:
        mend: (source, raw answer) → the target and its glossary repairs, as "wrong → right"; quick.
        check: (source, target) → what is wrong with it.
    """

    mend: Callable[[str, str], tuple[str, tuple[str, ...]]]
    check: Callable[[str, str], tuple[Problem, ...]]


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why an engine does not take a sentence; `lasting` where asking again later cannot help.

    `sources` are the sentences it is about; none: the engine takes nothing now.
    """

    reason: str
    lasting: bool = False
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TextTarget:
    """A whole text, translated segment by segment and put together again.

    Attributes:
        text: the target text; sentences still pending stand in it in the source language.
        segments: one result a segment, in order.
        state: "done", "partial" (some segment is pending) or "pending" (all that need translating are).
        reason: why it is not done, in one line.
        lasting: True where no engine will take what is pending, as things stand.
    """

    text: str
    segments: tuple[SegmentTarget, ...]
    state: str
    reason: str = ""
    lasting: bool = False

    @property
    def engines(self) -> tuple[str, ...]:
        """The engines that gave the text, in order of first use."""
        return tuple(dict.fromkeys(s.engine for s in self.segments if s.target and s.engine != UNTRANSLATABLE))

    @property
    def flawed(self) -> int:
        """How many segments the check found wrong."""
        return sum(s.state is SegmentState.FLAWED for s in self.segments)

    @property
    def is_untried(self) -> bool:
        """True where a segment has problems, and an engine that could not be asked for it may do better later."""
        return any(s.untried for s in self.segments)
