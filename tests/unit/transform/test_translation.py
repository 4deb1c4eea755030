from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext

import pytest

from core.errors import EngineError
from tests.translationports import NoMemory, OpenGate
from transform.check.model import Problem
from transform.engines.base import Engine, Limits
from transform.targets import HUMAN, Refusal, Review, SegmentState, SegmentTarget
from transform.translation import translate_segments, translate_text


class Upper:
    """An engine that shouts; it can be told to fail, and remembers what it was asked."""

    def __init__(self, name: str = "upper", *, batch: int = 2, fails: bool = False, suffix: str = "") -> None:
        self.name, self.model, self.limits = name, "m1", Limits(characters_request=100, batch=batch)
        self.fails, self.suffix = fails, suffix
        self.asked: list[list[str]] = []

    def translate(self, texts: Sequence[str]) -> list[str]:
        self.asked.append(list(texts))
        if self.fails:
            raise EngineError(f"engine {self.name} is down")
        return [t.upper() + self.suffix for t in texts]


class DictMemory:
    def __init__(self) -> None:
        self.rows: list[SegmentTarget] = []

    def recall(self, source: str) -> Sequence[SegmentTarget]:
        return sorted((r for r in self.rows if r.source == source), key=lambda r: r.engine != HUMAN)

    def keep(self, results: Sequence[SegmentTarget], *, checked: bool) -> None:
        if checked:
            known = {(r.source, r.engine, r.model) for r in results}
            self.rows = [r for r in self.rows if (r.source, r.engine, r.model) not in known]
        self.rows += results

    def discard(self, results: Sequence[SegmentTarget]) -> None:
        forgotten = {(r.source, r.engine, r.model) for r in results}
        self.rows = [r for r in self.rows if (r.source, r.engine, r.model) not in forgotten]

    def exclusively(self, sources: Sequence[str]) -> AbstractContextManager[None]:
        return nullcontext()


class Notes(OpenGate):
    def __init__(self, refuse: str | None = None) -> None:
        self.failures: list[str] = []
        self.refuse = refuse

    def admit(self, engine: Engine, characters: int) -> Refusal | None:
        return Refusal(self.refuse) if self.refuse else None

    def failed(self, engine: Engine, error: EngineError) -> None:
        self.failures.append(f"{engine.name}: {error}")


def as_it_is(_: str, raw: str) -> tuple[str, tuple[str, ...]]:
    return raw, ()


accept = Review(as_it_is, lambda *_: ())
dislike_marks = Review(as_it_is, lambda _, target: (Problem("garbled", "", "!"),) * target.count("!"))


def test_equal_sources_are_sent_once_and_in_batches() -> None:
    engine = Upper()
    results = translate_segments(["a", "b", "a", "c"], [engine], review=accept, memory=NoMemory(), gate=OpenGate())
    assert [r.target for r in results] == ["A", "B", "A", "C"]
    assert engine.asked == [["a", "b"], ["c"]]


def test_the_second_run_asks_no_engine() -> None:
    memory, engine = DictMemory(), Upper()
    sources = [f"s{i}" for i in range(20)]
    translate_segments(sources, [engine], review=accept, memory=memory, gate=OpenGate())
    again = Upper()
    results = translate_segments(sources, [again], review=accept, memory=memory, gate=OpenGate())
    assert again.asked == []
    assert all(r.from_memory and r.state is SegmentState.DONE for r in results)


def test_a_failing_engine_is_asked_once_and_the_next_serves() -> None:
    down, up, gate = Upper("down", fails=True), Upper("up"), Notes()
    results = translate_segments(["a", "b", "c"], [down, up], review=accept, memory=NoMemory(), gate=gate)
    assert [r.engine for r in results] == ["up"] * 3
    assert len(down.asked) == 1
    assert gate.failures == ["down: engine down is down"]


def test_a_flawed_target_goes_on_and_the_least_flawed_is_kept_with_its_problems() -> None:
    bad, worse, memory = Upper("bad", suffix="!"), Upper("worse", suffix="!!"), DictMemory()
    result = translate_segments(["a"], [bad, worse], review=dislike_marks, memory=memory, gate=OpenGate())[0]
    assert (result.engine, result.state, len(result.problems)) == ("bad", SegmentState.FLAWED, 1)
    # Both were paid for and are kept: neither is asked again.
    bad.asked.clear()
    translate_segments(["a"], [bad, worse], review=dislike_marks, memory=memory, gate=OpenGate())
    assert bad.asked == []


def test_a_translators_segment_comes_first() -> None:
    memory, engine = DictMemory(), Upper()
    memory.rows.append(SegmentTarget("a", "human a!", HUMAN, problems=(Problem("length", "", ""),)))
    result = translate_segments(["a"], [engine], review=accept, memory=memory, gate=OpenGate())[0]
    assert (result.target, engine.asked, result.state) == ("human a!", [], SegmentState.DONE)


def test_nothing_is_sent_that_needs_no_translation_or_does_not_fit() -> None:
    engine = Upper()
    results = translate_segments(["13.000", "x" * 101], [engine], review=accept, memory=NoMemory(), gate=OpenGate())
    assert engine.asked == []
    assert results[0].target == "13.000"
    assert (results[1].state, results[1].reason.split()[0]) == (SegmentState.PENDING, "101")


@pytest.mark.parametrize(
    "text", ["https://example.org/haber/1", "www.example.org.", "(info@example.org)", "@birisi", "• 3,5 %"]
)
def test_an_address_is_the_same_in_every_language(text: str) -> None:
    engine = Upper()
    made = translate_text(f"Bir.\n{text}", [engine], review=accept, memory=NoMemory(), gate=OpenGate())
    assert (engine.asked, made.text, made.state) == ([["Bir."]], f"BIR.\n{text}", "done")


def test_what_was_answered_is_kept_before_it_is_checked() -> None:
    memory, engine = DictMemory(), Upper(batch=1)

    class Killed(BaseException):
        pass

    def check(source: str, _: str) -> tuple[Problem, ...]:
        if source == "b":
            raise Killed
        return ()

    review = Review(as_it_is, check)
    with pytest.raises(Killed):
        translate_segments(["a", "b", "c"], [engine], review=review, memory=memory, gate=OpenGate())
    assert engine.asked == [["a"], ["b"]]
    assert [r.source for r in memory.rows] == ["a", "b"]


def test_a_text_keeps_its_form_and_tells_what_is_pending() -> None:
    done = translate_text("Bir. İki!\n\n  Üç", [Upper()], review=accept, memory=NoMemory(), gate=OpenGate())
    assert (done.text, done.state, done.engines) == ("BIR. İKI!\n\n  ÜÇ", "done", ("upper",))
    spent = translate_text("Bir.", [Upper()], review=accept, memory=NoMemory(), gate=Notes("budget spent"))
    assert (spent.text, spent.state, spent.reason) == ("Bir.", "pending", "budget spent")
    off = translate_text("Bir.", [], review=accept, memory=NoMemory(), gate=OpenGate())
    assert "DATELINE_ENGINES" in off.reason


class Picky(Upper):
    """An engine that gives nothing for some texts, says that it takes them not, or breaks."""

    def __init__(self, how: str, texts: Sequence[str] = (), *, batch: int = 1) -> None:
        super().__init__(how, batch=batch)
        self.how, self.texts = how, texts

    def translate(self, texts: Sequence[str]) -> list[str]:
        given = super().translate(texts)
        if not any(t in self.texts for t in texts):
            return given
        if self.how == "refuses":
            raise EngineError("engine refuses does not take the text (400)", retryable=False, about="text")
        if self.how == "crashes":
            raise KeyError("s3cret")
        if self.how == "counts":
            return "".join(texts)  # type: ignore[return-value]  # what a careless package may do
        return ["" if t in self.texts else g for t, g in zip(texts, given, strict=True)]


@pytest.mark.parametrize(("how", "batch"), [("empty", 1), ("empty", 4), ("refuses", 1)])
def test_one_text_that_an_engine_does_not_take_keeps_no_other_from_it(how: str, batch: int) -> None:
    gate, memory = Notes(), DictMemory()
    engine = Picky(how, ["b"], batch=batch)
    made = translate_segments(["a", "b", "c", "d"], [engine], review=accept, memory=memory, gate=gate)
    assert [m.target for m in made] == ["A", "", "C", "D"]
    assert made[1].lasting
    assert f"engine {how}" in made[1].reason
    assert gate.failures == []
    assert [r.source for r in memory.rows] == ["a", "c", "d"]


@pytest.mark.parametrize("how", ["empty", "refuses"])
def test_an_engine_that_takes_no_text_is_ill(how: str) -> None:
    texts, gate = [f"s{i}" for i in range(20)], Notes()
    engine, next_one = Picky(how, texts), Upper("next")
    made = translate_segments(texts, [engine, next_one], review=accept, memory=NoMemory(), gate=gate)
    assert len(engine.asked) == 3
    assert len(gate.failures) == 1
    assert {m.engine for m in made} == {"next"}


@pytest.mark.parametrize(("how", "told"), [("crashes", "in its own code (KeyError)"), ("counts", "else than texts")])
def test_an_engine_of_another_package_may_break_and_the_next_serves(how: str, told: str) -> None:
    gate = Notes()
    made = translate_segments(["a"], [Picky(how, ["a"]), Upper()], review=accept, memory=NoMemory(), gate=gate)
    assert made[0].target == "A"
    assert told in gate.failures[0]
    assert "s3cret" not in gate.failures[0]


def test_a_pair_of_languages_that_an_engine_lacks_is_no_illness_of_it() -> None:
    class OtherPair(Upper):
        def translate(self, texts: Sequence[str]) -> list[str]:
            super().translate(texts)
            raise EngineError("engine x does not translate ko into en", retryable=False, about="languages")

    gate, engine = Notes(), OtherPair()
    made = translate_segments(["a", "b", "c"], [engine], review=accept, memory=NoMemory(), gate=gate)
    assert (len(engine.asked), gate.failures) == (1, [])
    assert all(m.lasting and "ko into en" in m.reason for m in made)
