"""The checks of a sentence by its words: times, counts, directions, denials, hedges and contraries, one after the other."""

from __future__ import annotations

from core.text import fold_once
from transform.check.antonyms import check_antonyms
from transform.check.asked_contraries import check_asked_contraries
from transform.check.beat_words import check_things
from transform.check.before_and_after import check_order
from transform.check.certainty import check_certainty
from transform.check.comparisons import check_comparisons
from transform.check.conditions import check_unless
from transform.check.contrary_counts import check_counts
from transform.check.crowds import check_lone_crowds
from transform.check.dates import check_dates
from transform.check.degrees import check_degrees
from transform.check.denial_prefixes import check_prefixes
from transform.check.directions import check_directions
from transform.check.engine_errors import check_engine_errors
from transform.check.future_deeds import check_future_deeds
from transform.check.hedge_exact import check_exact
from transform.check.hedge_links import check_possible
from transform.check.hedge_put_in import check_put_in
from transform.check.hedge_strict import check_strict
from transform.check.knowledge import Knowledge
from transform.check.lookalikes import drop_not_until, write_directions, write_family_name, write_given_name
from transform.check.model import Problem
from transform.check.multiples import check_multiples
from transform.check.near_times import check_near_times
from transform.check.periods import check_day_parts, check_every, check_loose, check_periods
from transform.check.polarity import check_negation
from transform.check.qualifiers import check_qualifiers
from transform.check.quantities import check_quantities
from transform.check.sentences import USUAL, cut, is_even
from transform.check.sides_of_time import check_sides
from transform.check.tenses import check_tenses
from transform.check.turned_phrases import check_turned_phrases

_MOST_SENTENCES = 6  # of a segment whose sentences are checked one by one


def check_words(known: Knowledge, source: str, target: str, folded: str) -> list[Problem]:
    """Find what single words tell otherwise: times, counts, directions, comparisons, denials, hedges, degrees and contrasts.

    Args:
        known: what the check knows.
        source: the Turkish sentence.
        target: its translation.
        folded: the sentence, folded.
    """
    lowered = write_family_name(source, target).lower().replace("’", "'")
    won = write_directions(folded, lowered)
    return [
        *(
            check_dates(source, target, folded)
            or check_periods(folded, lowered)
            or check_day_parts(folded, lowered)
            or check_sides(folded, lowered)
            or check_order(folded, lowered, known.roles.words)
        ),
        *(
            check_loose(folded, lowered)
            or check_every(folded, lowered)
            or check_quantities(folded, lowered)
            or check_lone_crowds(folded, lowered)
        ),
        *_find_turns(known, folded, lowered, won),
        *(
            known.hedges.check(folded, lowered)
            or known.hedges.check_accounts(folded, lowered, known.roles.words)
            or check_certainty(folded, lowered, known.roles.words)
            or check_exact(folded, lowered)
            or check_strict(folded, lowered)
            or check_put_in(folded, lowered)
            or check_possible(folded, lowered, known.roles.words)
        ),
        *check_degrees(folded, lowered),
        *known.contrasts.check(folded, won, known.roles.words),
    ]


def _find_turns(known: Knowledge, folded: str, lowered: str, won: str) -> list[Problem]:
    """Find directions, comparisons and denials told otherwise; `won` is the target with who won and lost told by directions."""
    concepts = known.concepts
    ours, theirs = concepts.turkish(folded), concepts.english(won)
    return [
        *check_directions(folded, lowered, ours, theirs, concepts),
        *check_comparisons(folded, lowered),
        *(
            check_negation(folded, drop_not_until(folded, lowered), ours, theirs, concepts, known.roles.words)
            or check_prefixes(folded, lowered, known.roles.words, known.vocabulary.count_english)
        ),
    ]


def check_contraries(known: Knowledge, source: str, folded: str, target: str) -> list[Problem]:
    """Find a contrary in the target where nothing else was found: the first of ever weaker signs.

    Args:
        known: what the check knows.
        source: the Turkish sentence.
        folded: the same, folded.
        target: its translation, with straight apostrophes.
    """
    words = known.roles.words
    target = write_given_name(folded, target)
    lowered = target.lower()
    return (
        check_counts(folded, target, words)
        or check_antonyms(folded, target, words)
        or known.contrasts.check_alone(folded, target, words)
        or check_things(folded, target)
        or check_asked_contraries(folded, target, words)
        or check_qualifiers(folded, lowered)
        or check_tenses(folded, lowered)
        or check_unless(folded, lowered)
        or check_turned_phrases(folded, lowered)
        or check_multiples(folded, lowered, words)
        or check_future_deeds(folded, lowered, words)
        or check_near_times(folded, lowered)
        or check_engine_errors(source, folded, target, lowered)
    )


def check_each_sentence(known: Knowledge, source: str, target: str) -> list[Problem]:
    """Check negation and signs sentence by sentence, where both texts have as many and as long ones: a word of another sentence excuses none.

    Hedges are left out: who speaks is often told a sentence earlier or later (of 2,641 right joined pairs 14 were flagged).
    """
    ours = cut(source)
    if not 2 <= len(ours) <= _MOST_SENTENCES:
        return []
    theirs = cut(target, english=True)
    if not is_even(ours, theirs, len(target) / len(source) / USUAL):
        return []
    for here, there in zip(ours, theirs, strict=True):
        folded, plain = fold_once(here), there.replace("’", "'")
        lowered = write_family_name(here, there).lower().replace("’", "'")
        won = write_directions(folded, lowered)
        problems = [
            p
            for p in (
                *_find_turns(known, folded, lowered, won),
                *known.contrasts.check(folded, won, known.roles.words),
                *(check_counts(folded, plain, known.roles.words) or check_antonyms(folded, plain, known.roles.words)),
            )
            if p.kind == "negation" or (p.kind == "sign" and p.source and p.target)
        ]
        if problems:
            return problems[:1]
    return []
