"""Errors of the thirteenth script: directions turned round, from more and less to victory and defeat."""

from __future__ import annotations

import random

from translation_errors_13_sides import SIDES
from translation_errors_13_tools import Pair, Rule, by_turns, fixed, words


def sign(pair: Pair, rng: random.Random, pairs: list[Pair]) -> str | None:
    """Say the reverse of a direction: less for more, fell for rose, after for before, lost for won."""
    return by_turns(pair[1], [(6, _FIGURES), (4, _WORDS), (2, SIDES)], rng)


_NUMBER = (
    r"(?=[£$€]?\d|an? |one |two |three |four |five |six |seven |eight |nine |ten |half|hundreds|thousands|double|twice)"
)
_PER = r"(?:[£$€]?[\d.,]+\w*(?: million| billion)?(?: ?%| per ?cent| points| degrees)?|sharply|slightly|\w+ per ?cent)"

# Directions of figures.
_FIGURES: list[Rule] = [
    fixed(rf"\b([Mm])ore than {_NUMBER}", "less than ", "fewer than ", "less than "),
    fixed(rf"\b([Ll])ess than {_NUMBER}|\b[Ff]ewer than {_NUMBER}", "more than "),
    fixed(rf"\b([Oo])ver {_NUMBER}(?!(?:a|the) )(?=\d|[£$€]\d|half)", "under "),
    fixed(rf"\b([Uu])nder {_NUMBER}(?=\d|[£$€]\d)", "over "),
    fixed(rf"\bat least {_NUMBER}", "at most ", "no more than "),
    fixed(rf"\bAt least {_NUMBER}", "At most ", "No more than "),
    fixed(r"\bup to (?=[£$€]?\d)", "at least ", "more than "),
    fixed(rf"\babove {_NUMBER}(?=\d|[£$€])", "below "),
    fixed(rf"\bbelow {_NUMBER}(?=\d|[£$€])", "above "),
    fixed(r"\bdegrees above\b", "degrees below"),
    fixed(r"\bdegrees below\b", "degrees above"),
    fixed(r"\b[Mm]inus (?=\d)", "plus ", ""),
    fixed(r"\b[Pp]lus (?=\d)", "minus "),
    fixed(rf"\bup (?={_PER})", "down "),
    fixed(rf"\bdown (?={_PER})", "up "),
    fixed(rf"\bby (?={_PER}) higher\b", "lower"),
    *words(
        """
        increased = decreased
        increases = decreases
        (?<!to )increase = decrease
        to increase > to decrease|to reduce
        increasing = decreasing
        increasingly > less and less
        rose (?=by|to|from|\\d|in |sharply|slightly|again) > fell\x20
        fell (?=by|to|from|\\d|sharply|below) > rose\x20
        has risen > has fallen
        have risen > have fallen
        had risen > had fallen
        (?<=[hd] )fallen (?=by|to|from|since|\\d) > risen\x20
        rising > falling
        falling (?!in love|asleep|apart|dangerously) > rising\x20
        a rise in = a fall in
        climbed (?=to|by|from|\\d) > dropped\x20|fell\x20|slipped\x20
        dropped (?=to|by|from|\\d) > climbed\x20|jumped\x20
        grew (?=by|to|from|\\d) > shrank\x20|contracted\x20
        grown (?=by|to|from|\\d) > shrunk\x20
        growing (?=by|to|from|\\d|number|problem|concern) > shrinking\x20
        growth > contraction|decline
        decline (?=in|of|by) > rise\x20|increase\x20
        declined (?=by|to|from|\\d) > rose\x20
        went up > went down
        went down (?=by|to|from|\\d) > went up\x20
        soared > plunged|plummeted
        plunged > soared
        surged (?!further|ahead) > slumped\x20
        shrank > grew
        gained (?=[\\d]) > lost\x20
        lost (?=[£$€\\d]) > gained\x20
        lower (?![A-Z]) > higher\x20
        higher (?!edu|[A-Z]|grade) > lower\x20
        raised (?=by|to|from) > cut\x20|lowered\x20
        raise (?=the|its|taxes|prices) > lower\x20|cut\x20
        cut (?=by|to|from|its key) > raised\x20
        doubled > halved
        doubling > halving
        expanded > shrunk|narrowed
        a surplus > a deficit
        (?<=[a-z] )surplus > deficit
        (?<=trade )deficit > surplus
        (?<=account )deficit > surplus
        (?<=budget )deficit > surplus
        profit > loss
        profits > losses
        highest = lowest
        high of > low of
        growing number > falling number|shrinking number
        """
    ),
    fixed(
        r"\bmore ([a-z]+er|people|money|time|deaths|troops|soldiers|visitors|houses|pupils|children|women) than\b",
        "fewer {1} than",
    ),
]

# Words that stand beside their contraries in every dictionary.
_WORDS: list[Rule] = [
    *words(
        """
        (?<!no )(?<!any )(?<!once )(?<!ever )(?<!two )more (?=[a-z]+(?: than|\\.|,)) > less\x20
        less (?=[a-z]+ than) > more\x20
        (?<!at )(?<!the )most (?=dangerous|important|popular|expensive|powerful|successful|likely|difficult) > least\x20
        before (?=the|he|she|they|it|we|his|her|its|a |an |being|[A-Z]|\\d) > after\x20
        after (?=the|he|she|they|it|we|his|her|its|a |an |being|[A-Z]|\\d) > before\x20
        won (?=the|a |an |his|her|their|its|by|all|\\d|by) > lost\x20
        winning (?=the|a ) > losing\x20
        to win > to lose
        wins (?=the|a |his|in) > loses\x20
        winner of > loser of
        lost (?=the|all|his|her|their|in|to|by|four|three|two) (?!lives) > won\x20
        losing (?=the|his|to) > winning\x20
        victory > defeat
        victories > defeats
        defeat (?=to|in|by|at|of|against|\\.) > victory\x20
        beat (?=[A-Z]|the|him) > lost to\x20
        defeated (?=[A-Z]|the|him) > lost to\x20
        success > failure
        successful > unsuccessful|failed
        successfully > unsuccessfully
        allowed (?=to) > forbidden\x20
        allows (?=the|them|him|her|a|it|people|users|[A-Z]) (?=\\w+ to) > forbids\x20
        approved > rejected
        approve (?=the|a|[A-Z]|him) > reject\x20
        rejected > accepted|approved|welcomed
        accepted > rejected|turned down
        accept (?=the|a|his|her|it|that) > reject\x20
        agreed to (?=[a-z]) > refused to\x20
        confirmed > denied
        (?<!was )(?<!be )(?<!nor )denied > confirmed
        denies > confirms|admits
        denying > admitting
        strong = weak
        stronger = weaker
        strengthen > weaken
        strengthened > weakened
        improve (?!ments) > worsen\x20
        improved > worsened
        better (?=than|at|for) > worse\x20
        worse = better
        best (?=of|in|year|season|result|ever) > worst\x20
        worst > best
        positive = negative
        optimistic = pessimistic
        advantage > disadvantage
        ahead of (?=him|them|[A-Z]|the (?!game|time|elect|vote|summit)) > behind\x20
        (?<=[a-z] )behind (?=the|[A-Z]) > ahead of\x20
        majority = minority
        allies = enemies
        ally (?=of|in) > enemy\x20
        friends (?=of|who|and) > enemies\x20
        friendly > hostile
        began > ended
        begin (?!to) > end\x20
        (?<=the )beginning > end
        started (?!by|a fire) > stopped\x20|ended\x20
        start (?=the|of|a) > end\x20
        opened (?!their|his eyes|her eyes) > closed\x20
        reopened > closed down
        closed (?=the|its|in|on|for|down|to) > opened\x20
        guilty (?!plea) > not guilty|innocent
        legal (?!\\w+ (?:team|case|battle)) > illegal\x20
        illegal > legal
        illegally > legally
        easier = harder
        easy (?=to|for) > hard\x20
        difficult (?=to|for) > easy\x20
        older (?=than|brother|sister|people) > younger\x20
        younger > older
        eldest > youngest
        youngest > oldest
        oldest > youngest
        larger = smaller
        bigger (?=than|and) > smaller\x20
        largest > smallest
        biggest > smallest
        longest > shortest
        fastest > slowest
        maximum = minimum
        richest > poorest
        poor (?=countr|famil|people|neighb) > rich\x20
        safe > dangerous|unsafe
        dangerous > harmless|safe
        healthy > unhealthy
        (?<!not )(?<!so )happy > unhappy|sad
        lucky > unlucky
        fair > unfair
        popular (?!vote) > unpopular\x20
        love (?=the|it|to|my|his|her) > hate\x20
        loved > hated
        good (?=news|thing|result|year|idea|start|job|way) > bad\x20
        bad (?=news|thing|result|year|idea|start|body) > good\x20
        (?<!burned )(?<!woman )alive > dead
        quickly > slowly
        widespread > isolated|limited
        rarely > often
        often > rarely|seldom
        many (?=people|of|women|young|houses|countries|in) > few\x20
        """
    ),
    fixed(r"\b([a-z]+) too late\b", "{1} too early"),
]
