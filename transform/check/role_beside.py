"""What stands beside a name in both languages, finer than its marks: words by their letters, and what sort of name it is.

A model of roles weighs these only for two names that its marks (`transform/check/role_marks.py`) leave in doubt.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from transform.check.role_marks import is_demonym, is_possessed, is_verbal, postposition, tail_case
from transform.check.role_names import Mention, Token

Key = tuple[str, ...]
_STEM = 5  # letters of a Turkish word that show which it is
_NEAR, _NEAR_THERE = 6, 8  # words between two names that may tie the one to the other; more are clauses
_STEPS = (0, 0, 1, 2, 2, 3, 3, 3, 3)  # how far apart two names are, by tokens between; more is 4
_NONE_BEFORE, _NONE_AFTER = "^", "$"
_POSSESSED_CAPITAL = 5  # letters of an office written with a capital ("Başkanı")


@dataclass(frozen=True, slots=True)
class Name:
    """A name of the source.

    Attributes:
        case: its ending, as `turkish_case` has it.
        previous: what stands before it, by its kind.
        sort: of the list, a demonym, letters, of several words, of one.
        word_before: the beginning of the word before it.
        word_after: the beginning of the word after it.
    """

    case: str
    previous: str
    sort: str
    word_before: str
    word_after: str


@dataclass(frozen=True, slots=True)
class Place:
    """The place of a name in the target.

    Attributes:
        before: what stands before it, as `english_before` has it.
        after: what stands after it, as `english_after` has it.
        article: "the", "a", or "no".
        word_before: the word before it.
        word_after: the word after it.
    """

    before: str
    after: str
    article: str
    word_before: str
    word_after: str


def read_name(cut: Sequence[Token], name: Mention, case: str) -> Name:
    """Read what stands beside a Turkish name."""
    before = cut[name.first - 1].low[:_STEM] if name.first else _NONE_BEFORE
    after = cut[name.last].low[:_STEM] if name.last < len(cut) else _NONE_AFTER
    return Name(case, _previous(cut, name), _sort(cut, name), before, after)


def read_place(cut: Sequence[Token], name: Mention, before: str, after: str) -> Place:
    """Read what stands beside an English name."""
    left = cut[name.first - 1].low if name.first else _NONE_BEFORE
    right = cut[name.last].low if name.last < len(cut) else _NONE_AFTER
    article = "the" if left == "the" else "a" if left in ("a", "an") else "no"
    return Place(before, after, article, left, right)


def _previous(cut: Sequence[Token], name: Mention) -> str:
    """Return what stands before a Turkish name: its kind."""
    if not name.first:
        return "first"
    token = cut[name.first - 1]
    if not token.is_word:
        if token.text[0].isdigit():
            return "number"
        return "comma" if token.text == "," else "quote" if token.text in '"“”' else "sign"
    post = postposition(token.low)
    if post:
        return f"post_{post}"
    if token.tail:
        return f"tail_{tail_case(token.tail)}"
    if token.text[0].isupper():
        return "office" if len(token.low) >= _POSSESSED_CAPITAL and is_possessed(token.low) else "capital"
    if is_verbal(token.low):
        return "verbal"
    return "possessed" if is_possessed(token.low) else "word"


def _sort(cut: Sequence[Token], name: Mention) -> str:
    first = cut[name.first]
    if name.entries:
        return "people" if is_demonym(first.low) else "known"
    if len(first.text) > 1 and first.text.isupper():
        return "letters"
    return "many" if name.last - name.first > 1 else "one"


def fit_marks(name: Name, place: Place) -> tuple[Key, ...]:
    """Return which marks a name and a place have together, each of which weighs whole."""
    case, before, after = name.case, place.before, place.after
    return (
        ("case_around", case, before, after),
        ("case_word_before", case, place.word_before),
        ("case_word_after", case, place.word_after),
        ("previous_before", name.previous, before),
        ("previous_after", name.previous, after),
        ("sort_before", name.sort, before),
        ("sort_after", name.sort, after),
        ("sort_article", name.sort, place.article),
        ("word_after_before", name.word_after, before),
        ("word_after_after", name.word_after, after),
        ("word_before_before", name.word_before, before),
        ("word_before_after", name.word_before, after),
    )


def order_marks(
    names: tuple[Name, Name], places: tuple[Place, Place], ours: Sequence[Token], theirs: Sequence[Token]
) -> Iterator[Key]:
    """Yield what tells whether two names stand in one order in both texts.

    Args:
        names: the two names as they follow each other in the source.
        places: the two places as they follow each other in the target.
        ours: the tokens between the names.
        theirs: the tokens between the places.
    """
    (first, second), (left, right) = names, places
    gap, gap_there = _step(len(ours)), _step(len(theirs))
    yield from (
        ("gaps", gap, gap_there),
        ("between", left.after, right.before, gap_there),
        ("first_after", first.case, left.after),
        ("first_before", first.case, right.before),
        ("second_before", second.case, right.before),
        ("first_previous", first.case, second.previous),
        ("first_previous_before", first.case, second.previous, right.before),
        ("cases_after", first.case, second.case, left.after),
        ("cases_before", first.case, second.case, right.before),
        ("cases_left", first.case, second.case, left.before),
        ("cases_right", first.case, second.case, right.after),
        ("around", left.before, left.after, right.before),
        ("previous_cases", first.previous, first.case, second.case),
        ("sorts", first.sort, second.sort),
        ("sorts_gaps", first.sort, second.sort, gap, gap_there),
    )
    if len(theirs) <= _NEAR_THERE:
        for word in sorted({t.low for t in theirs}):
            yield from (("by", word), ("by_first", word, first.case), ("by_second", word, second.case))
    if len(ours) <= _NEAR:
        for word in sorted({t.low[:_STEM] for t in ours}):
            yield from (("over", word), ("over_after", word, left.after), ("over_before", word, right.before))


def _step(tokens: int) -> str:
    return str(_STEPS[tokens]) if tokens < len(_STEPS) else "4"
