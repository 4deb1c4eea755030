"""The sixth script of errors put into the English of a true pair: written from the task alone, without a look at the check.

A kind is a list of ways, tried in a random order; a way returns the changed English, or None where it finds nothing that it
can change for sure. Wherever it can be told, the Turkish source has to say what is changed, so that a reader who has the
source can see that the English is wrong.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable

import translation_errors_6_words as w
from translation_errors_6_clauses import HEDGE_WAYS, INVENTED, NEGATED_WAYS, PASTS, PLAIN_WAYS
from translation_errors_6_figures import (
    date_figure,
    date_named,
    date_relative,
    number_exchange,
    number_figure,
    number_ordinal,
    number_part,
    number_word,
    scale_figure,
    scale_letter,
    scale_vague,
    scale_word,
    sign,
    unit_sign,
    unit_word,
)
from translation_errors_6_names import (
    CAPITAL,
    name_given,
    name_listed,
    name_person,
    role_direction,
    role_names,
    role_passive,
)
from translation_errors_6_tools import Change, Pair, Way, change_one, lower_turkish, says

_NO = re.compile(
    r"\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot|hardly|barely|un\w+able|only|unless|refus\w+|den(?:y|ie[sd])|fail\w*|lack\w*)\b|n['’]t\b",
    re.IGNORECASE,
)


def negation_dropped(source: str, target: str, rng: random.Random, _: list[Pair]) -> str | None:
    """Say of what is denied that it is so."""
    ways = [x for x in NEGATED_WAYS if says(source, x[2])]
    rng.shuffle(ways)
    return next((new for p, r, _tr in ways if (new := change_one(target, p, r, rng))), None)


def negation_added(source: str, target: str, rng: random.Random, _: list[Pair]) -> str | None:
    """Deny what is so."""

    def past(m: re.Match[str], _rng: random.Random) -> str:
        return f"{m[1]}did not {PASTS[m[2]]}"

    ways: list[tuple[str, Change | str]] = [
        *PLAIN_WAYS,
        (
            rf"(?<![\w-])((?:he|she|it|they|we|I|who|which|that|{CAPITAL}) )({'|'.join(PASTS)})\b(?! to (?:have|be)\b)",
            past,
        ),
    ]
    rng.shuffle(ways)
    clauses = [
        m
        for m in re.finditer(r"[^,;:“”\"]+", target)
        if len(m[0]) > 14 and not _NO.search(m[0]) and not re.search(r"\?|\b(?:if|whether)\b", m[0])
    ]
    rng.shuffle(clauses)
    for clause in clauses:
        for pattern, change in ways:
            new = change_one(" " + clause[0], pattern, change, rng)
            if new:
                head = clause[0][: len(clause[0]) - len(clause[0].lstrip())]
                kept = clause[0].lstrip()[:1]
                new = new.lstrip()
                new = (kept if new[:1].lower() == kept.lower() else new[:1]) + new[1:]
                return target[: clause.start()] + head + new + target[clause.end() :]
    return None


def hedge_removed(source: str, target: str, rng: random.Random, _: list[Pair]) -> str | None:
    """State as a fact what was said to be possible or was only said by someone."""
    ways = [x for x in HEDGE_WAYS if says(source, x[2])]
    rng.shuffle(ways)
    for pattern, put, _tr in ways:
        new = change_one(target, pattern, put, rng)
        if new and not any(re.search(p, new) for p, _put, _t in HEDGE_WAYS):
            return new
    return None


def _place_sentence(target: str, more: str, rng: random.Random) -> str:
    """Put a sentence after the text, before it, or between two of its sentences."""
    if not re.search(r"[.!?][\"”’')]*$", target):
        target += "."
    gaps = [
        m.end()
        for m in re.finditer(r"[a-z\d][.!?][\"”’')]? (?=[A-Z\"“])", target)
        if not re.search(r"\b(?:Mr|Mrs|Ms|Dr|St|U\.S|No|Jr|Gen|Sen|Lt|Oct|Sept)\. $", target[: m.end()])
    ]
    where = rng.random()
    if where < 0.25 and gaps:
        at = rng.choice(gaps)
        return target[:at] + more + " " + target[at:]
    return f"{more} {target}" if where < 0.4 else f"{target} {more}"


def invented_foreign(_s: str, target: str, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Add a sentence of another text, or the next one of the same article."""
    at = next((i for i, p in enumerate(pairs) if p[1] == target), 0)
    other = pairs[(at + rng.choice([2, 3, 4, 5])) % len(pairs)][1] if rng.random() < 0.6 else rng.choice(pairs)[1]
    if other in target or target in other or not re.fullmatch(r"[A-Z][^\"“”]{30,180}[a-z\d][.]", other):
        return None
    return _place_sentence(target, other, rng)


def invented_written(source: str, target: str, rng: random.Random, _: list[Pair]) -> str | None:
    """Add a sentence as language models do: a comment, a background, a closing remark."""
    more = rng.choice(INVENTED)
    names = [n for table in (w.COUNTRIES, w.CITIES) for n, tr in table.items() if says(source, tr) and n in target]
    if "{place}" in more and not names:
        return None
    more = more.format(place=rng.choice(names) if names else "", n=rng.randrange(3, 98), year=rng.randrange(1998, 2024))
    return f"{more} {target}" if more.endswith(":") else _place_sentence(target, more, rng)


def invented_clause(_s: str, target: str, rng: random.Random, __: list[Pair]) -> str | None:
    """Add a second statement to the last sentence."""
    tails = [
        "and the decision was later reversed",
        "and several people were injured",
        "although experts disagree with this view",
        "and further details will be announced next week",
        "which drew sharp criticism from the opposition",
        "while the investigation has since been closed",
        "and two other people resigned on the same day",
    ]
    return f"{target[:-1]}, {rng.choice(tails)}." if re.search(r"[a-z]{3}\.$", target) and len(target) > 60 else None


def pick(*ways: tuple[Way, float]) -> Callable[[Pair, random.Random, list[Pair]], str | None]:
    """Make a kind of errors of ways and their weights."""

    def make(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
        source = lower_turkish(pair[0])
        order = sorted(ways, key=lambda x: rng.random() ** (1 / x[1]), reverse=True)
        return next((new for way, _ in order if (new := way(source, pair[1], rng, pairs)) and new != pair[1]), None)

    return make


KINDS = {
    "number": pick(
        (number_figure, 4), (number_word, 3), (number_ordinal, 1.5), (number_exchange, 2), (number_part, 1.5)
    ),
    "scale": pick((scale_word, 3), (scale_vague, 2), (scale_letter, 2), (scale_figure, 2)),
    "sign": pick((sign, 1)),
    "unit": pick((unit_word, 2), (unit_sign, 2)),
    "date": pick((date_named, 3), (date_figure, 3), (date_relative, 3)),
    "name": pick((name_listed, 3), (name_person, 4), (name_given, 2)),
    "negation_dropped": pick((negation_dropped, 1)),
    "negation_added": pick((negation_added, 1)),
    "hedge_removed": pick((hedge_removed, 1)),
    "sentence_invented": pick((invented_foreign, 5), (invented_written, 4), (invented_clause, 1)),
    "role": pick((role_names, 3), (role_passive, 2), (role_direction, 3)),
}
