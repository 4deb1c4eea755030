"""Reads the figures of one text: which numbers count something, what, how many at least and at most, and who says so."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from core.model import Entity, Figure
from transform.figures.abroad import find_employer
from transform.figures.accusers import end_of_inner, who_calls_it_false, who_claimed
from transform.figures.claimants_beside import is_own_figure
from transform.figures.claims import cited_beside, read_claim
from transform.figures.contents import name_content
from transform.figures.coordination import join_ranges, read_listed_noun, read_shared_noun, read_shared_verb
from transform.figures.denials import absent_until, is_denied
from transform.figures.disambiguation import disambiguate
from transform.figures.discourse import Discourse
from transform.figures.disputes import tell_deniers
from transform.figures.earlier import Claim
from transform.figures.ellipsis import resolve_ellipsis, tells_some_of
from transform.figures.falsehoods import is_unconfirmed
from transform.figures.fates import tell_fate
from transform.figures.model import DURATIONS, MONEY, NOT_GIVEN, Phrase
from transform.figures.models import read_model
from transform.figures.money import find_currency, read_sum, read_sum_behind
from transform.figures.negatives import find_minus, negate
from transform.figures.owners import is_sent, only_owner, others_before, others_own, owner_told_before
from transform.figures.pairs import are_captives, complete_pair
from transform.figures.partners import is_guest, is_loss, is_no_gift, is_transport, take_over, tell_each_other
from transform.figures.passages import find_heading, point_back
from transform.figures.periods import Period, find_periods, nearest_period
from transform.figures.phrases import read_phrase
from transform.figures.qualifiers import bound_value, is_preposition, read_left
from transform.figures.quotes import is_quote
from transform.figures.sentences import Sentence, find_sentence_ends
from transform.figures.shares import read_share
from transform.figures.takenback import is_taken_back
from transform.figures.the_north import find_the_north
from transform.figures.transfers import party_of, read_transfer
from transform.figures.uncounted import is_name, matters
from transform.figures.understood import exporter, find_user, is_given_by_none, speaks_for, tell_denied_giver
from transform.figures.when import Figured, Told, When, find_moments, is_within, tell_when
from transform.number_words import CYRILLIC
from transform.numbers import Number

_MAGNITUDE = re.compile(r"\bmagnitude(?:[ -]|-? of )\Z")
_AND_MORE = re.compile(r" (?:с (?:лишним|небольшим)|з гаком) ")
_BEHIND_DATELINE = re.compile(r"[\s\-–—=.:/,]*")


def _end_of_dateline(folded: str, end: int) -> int:
    """Where the report begins behind its dateline: past "SEUL (AA) - "."""
    match = _BEHIND_DATELINE.match(folded, end)
    return match.end() if match else end


_OF_THE = re.compile(r" of (?:(?:the|its|their|some|those|these) )?(?:some |about |roughly )?")
_NTH = re.compile(r"(?<!\w)(?:перв|втор|перш|друг)\w{2,3} \Z")
_NO_FIGURE = DURATIONS | {"fraction"}
_FARTHEST_OWNER = 2  # sentences before the one of a figure that may tell whose people it counts
_FOLLOWING = 6  # numbers that one may share its noun with


class FigureReader:
    """Reads the figures of one text, each with what the ones before it left to be understood."""

    def __init__(
        self,
        text: str,
        folded: str,
        lang: str,
        entities: Sequence[Entity],
        dateline: tuple[int, int] | None = None,
        today: date | None = None,
    ) -> None:
        ends = find_sentence_ends(text, folded)
        if dateline is not None:
            start, end = dateline[0], _end_of_dateline(folded, dateline[1])
            entities = [e for e in entities if not start <= e.start < end]
            ends = sorted({*(stop for stop in ends if not start < stop < end), end})
        self.text, self.folded, self.lang, self.entities = text, folded, lang, entities
        self.bounds = [0, *ends, len(folded)]
        self.figures: list[Figure] = []
        self.discourse = Discourse(text, folded, lang, entities, self.bounds)
        self.periods: dict[int, tuple[Period, ...]] = {}
        self.moments: dict[int, tuple[Told, ...]] = {}
        self.today = today
        self.parties: dict[int, Sequence[Entity]] = {}
        self.headings: dict[tuple[int, int], tuple[str | None, str | None]] = {}

    def read(self, numbers: Sequence[Number]) -> tuple[Figure, ...]:
        """Return the figures among the numbers of the text, given in order."""
        if self.lang == "tr" and " aras" in self.folded:
            numbers = join_ranges(self.folded, numbers)
        for at, number in enumerate(numbers, 1):
            figure = self._figure(number, numbers[at : at + _FOLLOWING])
            if figure is not None:
                self.figures.append(self._with_partners(figure))
        homes = [max(0, bisect_right(self.bounds, figure.start) - 1) for figure in self.figures]
        told = tell_deniers(tell_each_other(self.figures, homes, self._named), self.discourse)
        return tuple(tell_denied_giver(figure) for figure in told)

    def _named(self, index: int) -> set[str]:
        """Return the countries that a sentence names."""
        return {one for e in self._parties(self.discourse.sentence(index)) if (one := party_of(e.name)) is not None}

    def _with_partners(self, figure: Figure) -> Figure:
        """Return the figure with the giver and receiver it takes over from the one before."""
        index = max(0, bisect_right(self.bounds, figure.start) - 1)
        reach = self.bounds[self.discourse.sentence_before(index)]
        before = next((f for f in reversed(self.figures) if f.giver or f.receiver or f.start < reach), None)
        sentence = self.discourse.sentence(index)
        bounds = (sentence.first, sentence.stop)
        if before is not None and before.start >= reach:
            figure = take_over(figure, before, self.folded, bounds, self.lang, sentence.entities)
        return complete_pair(figure, self.folded, bounds, self._parties(sentence), before)

    def _figure(self, number: Number, following: Sequence[Number]) -> Figure | None:
        index = max(0, bisect_right(self.bounds, number.start) - 1)
        sentence = self.discourse.sentence(index)
        if is_name(number, sentence):
            return None
        phrase = self._counted(number, following, sentence, index)
        if phrase is None:
            return None
        if phrase.unit == "fraction" and _NTH.search(self.folded, max(0, number.start - 12), number.start):
            return None  # "во второй половине дня"
        minus = find_minus(self.folded, number, phrase.unit, sentence.stop)
        left, start = self._bounded_left(number.start if minus is None else minus, phrase, sentence)
        qualifier = phrase.qualifier if phrase.qualifier != "exact" else left
        if qualifier == "exact" and _AND_MORE.search(self.folded, number.start, number.end):
            qualifier = "more_than"  # "6 с лишним тысяч"
        if qualifier == "exact" and self.lang == "ko" and "여" in self.folded[number.start : number.end]:
            qualifier = "about"  # "1200여만발"
        if not matters(number, phrase, qualifier, sentence) or is_quote(number, phrase, sentence):
            return None
        span = (start, max(phrase.end, number.end))
        figure = self._told(number, phrase, qualifier, span, sentence, index)
        if figure.unit in _NO_FIGURE and is_within(self.moments[index], span, figure.unit):
            return None  # "три дня назад", "в первой половине декабря"
        if minus is None:
            return figure
        value, low, high = negate(figure.value, figure.low, figure.high)
        return replace(figure, value=value, low=low, high=high)

    def _told(
        self, number: Number, phrase: Phrase, qualifier: str, span: tuple[int, int], sentence: Sentence, index: int
    ) -> Figure:
        """Return the figure with what its sentence tells of it: claimant, fate, transfer and period."""
        value, low, high, qualifier = bound_value(number, qualifier)
        bounds, clause = (sentence.first, sentence.stop), (span[0], max(span[1], phrase.last))
        claim = self.discourse.read(index, clause)
        if is_taken_back(self.folded, clause, bounds, self.lang):
            claim = Claim("denied")  # by the outlet itself: who had said it does not deny it
        elif claim.strength != "denied" and is_denied(self.folded, clause, bounds, self.lang):
            # The claimant of what is denied is who had claimed it, and none is named; who speaks denies.
            who = who_claimed(sentence, clause)
            denies = claim
            behind_absent = absent_until(self.folded, clause, bounds, self.lang) if self.lang == "en" else None
            if (
                behind_absent is not None and who is None
            ):  # "The 12,000 that Kyiv says are there do not exist, Peskov said"
                rest = replace(sentence, first=behind_absent)
                denies = read_claim(rest, (behind_absent, behind_absent))
                who = claim.attribution if claim.attribution != denies.speaker else None
            if who is not None and who == claim.speaker:  # "X '4 bin öldü' diyor ama bu doğru değil" diyen Y
                behind = end_of_inner(sentence, clause)
                denies = self.discourse.read(index, (behind, behind))
            denier = denies.speaker or who_calls_it_false(sentence, clause)
            claim = Claim("denied", who, speaker=denier if denier != who else None)
        elif (claim.strength == "stated" or (self.lang == "en" and is_own_figure(sentence, clause))) and is_unconfirmed(
            self.folded, clause, bounds, self.lang
        ):
            claim = Claim("alleged", claim.attribution)
        giver, receiver = None, None
        unit, what = disambiguate(phrase, sentence, number.value or number.high or 0.0)
        cited = cited_beside(sentence, clause)  # "the 3.4 million given by Seoul": a number is given, and no shells
        given = cited is not None and cited[1] in {"given", "provided"}
        if phrase.unit not in NOT_GIVEN and not given and not is_no_gift(what):
            guests = is_guest(what)
            carried = phrase.known and not guests and not is_transport(what)
            parties = self._parties(sentence)
            giver, receiver = read_transfer(self.folded, clause, bounds, self.lang, parties, carried=carried)
            if giver is None and receiver is None and carried:
                giver, receiver = self._headed(clause[0])
            elif giver is None and unit == "people":
                reach = self.bounds[max(0, index - _FARTHEST_OWNER)]
                giver = owner_told_before(self.folded, (reach, span[0]), self.lang, what, receiver)
                if giver is None and receiver == "Russia" and is_sent(what) and not others_own(self.text, clause):
                    giver = only_owner(self.folded, bounds, parties, self._names_before(sentence))
            if giver is None and self.lang == "tr":
                giver = exporter(self.folded, clause, bounds, receiver, parties)
            if receiver is None and unit in {"percent", "fraction"}:
                receiver = find_user(self.folded, clause, self.lang, giver, parties)
            if what == "wages" and giver != "Russia":
                giver = receiver = None  # "Rusya'ya yolladığı askerlerin maaşı": whose soldiers they are pays them not
            if unit == "people" and is_given_by_none(self.folded, clause, giver, receiver):
                giver = receiver = None
        if (
            (giver is None or receiver is None)
            and (employed := find_employer(self.folded, clause, bounds, self.lang, what, sentence.entities)) is not None
            and not others_before(self.text, clause[0])
        ):
            giver, receiver = giver or employed[0], receiver or employed[1]
        if giver is None and is_guest(what):
            receiver = None  # "5 bin turist Kuzey Kore'ye geldi" gives no one
        if unit == "people":
            what = tell_fate(self.folded, what, span, phrase.last, bounds)
            if is_guest(what) and (giver is None or is_loss(what) or are_captives(what, giver, receiver)):
                giver = receiver = None  # "kaybın 5 bine yaklaştığı, … takviyenin Rusya'ya sevk edildiği"
        periods = self._periods(sentence, index)
        when = self._when(span, sentence, index, periods)
        return Figure(
            value, unit, span[0], span[1], self.text[span[0] : span[1]], low=low, high=high, qualifier=qualifier,
            what=what, attribution=self.discourse.full_name(claim.attribution, span[0]), strength=claim.strength, giver=giver, receiver=receiver,
            period=nearest_period(self.folded, periods, span, self.lang),
            denied_by=self.discourse.full_name(claim.speaker, span[0]) if claim.strength == "denied" else None,
            when_words=when[0], when_from=when[1], when_to=when[2],
        )  # fmt: skip

    def _names_before(self, sentence: Sentence) -> Sequence[Entity]:
        """Return the names of the sentence before one."""
        at = max(0, bisect_right(self.bounds, sentence.first) - 1)
        return () if at == 0 else self.discourse.sentence(self.discourse.sentence_before(at)).entities

    def _headed(self, figure: int) -> tuple[str | None, str | None]:
        """Return the giver and receiver that the heading over a list of figures tells, or what stands before a colon."""
        heading = find_heading(self.folded, figure, self.bounds)
        if heading is None:
            return None, None
        if heading not in self.headings:
            first = bisect_left(self.discourse.starts, heading[0])
            named = [e for e in self.entities[first:] if e.start < heading[1]] if self.entities else []
            end = (heading[1], heading[1])
            self.headings[heading] = read_transfer(self.folded, end, heading, self.lang, named)
        return self.headings[heading]

    def _parties(self, sentence: Sentence) -> Sequence[Entity]:
        """Return the names of a sentence, with "the North" and "Kuzey'e" that the gazetteer leaves open, and what points back to one."""
        known = self.parties.get(sentence.first)
        if known is not None:
            return known
        bounds = (sentence.first, sentence.stop)
        more = point_back(
            self.text, self.folded, bounds, self.lang, sentence.entities, lambda: self._names_before(sentence), party_of,
            speaks_for,
        )  # fmt: skip
        more += find_the_north(self.text, self.folded, bounds, self.lang, sentence.entities)
        told = sorted([*sentence.entities, *more], key=lambda entity: entity.start) if more else sentence.entities
        self.parties[sentence.first] = told
        return told

    def _counted(self, number: Number, following: Sequence[Number], sentence: Sentence, index: int) -> Phrase | None:
        """What a number counts, by itself or together with those that follow."""
        if following and self.lang == "tr" and (listed := read_listed_noun(number, following, sentence)) is not None:
            return listed
        phrase = self._phrase(number, sentence, index)
        if not following:
            return phrase
        if phrase is None and self.lang == "en" and _OF_THE.fullmatch(self.folded, number.end, following[0].start):
            whole = self._phrase(following[0], sentence, index)  # "six of the 120 Koksan guns"
            if whole is not None and whole.known and whole.unit not in MONEY:
                return replace(whole, end=number.end, qualifier="exact")
        if phrase is None or (not phrase.known and self.lang not in CYRILLIC):
            shared = read_shared_noun(number, following, sentence)
            if shared is not None and shared.unit in MONEY | {
                "tonnes",
                "barrels",
                "containers",
            }:  # "с 34,4 млн до 52,9 млн долларов": what the sum is of
                what = name_content(self.folded, shared, number.start, sentence.first, sentence.stop)
                shared = replace(shared, what=what)
            phrase = shared or phrase
        if phrase is not None and phrase.qualifier == "exact" and self.lang == "tr":
            return replace(phrase, qualifier=read_shared_verb(number, following[0], sentence))
        return phrase

    def _phrase(self, number: Number, sentence: Sentence, index: int) -> Phrase | None:
        """What a number counts by itself."""
        folded, currency = self.folded, find_currency(self.folded, number.start)
        if currency and number.kind in {"cardinal", "indefinite"}:
            phrase: Phrase | None = read_sum(folded, number, currency, self.lang)
        elif number.kind in {"percent", "fraction"}:
            return read_share(number, sentence)
        else:
            phrase = read_sum_behind(folded, number, self.lang)
            if phrase is None and not tells_some_of(number, self.lang):
                phrase = read_phrase(folded, number.end, sentence.stop, self.lang)
            if phrase is None or not phrase.known:
                phrase = (
                    read_model(self.text, folded, number, sentence.stop, self.lang, phrase) or phrase
                )  # "12 MiG-29s"
            if (
                phrase is None
                and self.lang == "en"
                and _MAGNITUDE.search(folded, max(0, number.start - 13), number.start)
            ):
                phrase = Phrase("magnitude", "magnitude", number.end, number.end, "exact")
            if phrase is None or (not phrase.known and self._begins_a_name(number)):
                previous = self.bounds[max(0, index - 1)]
                phrase = resolve_ellipsis(number, sentence, previous, self.figures)
        if phrase is None:
            return None
        if not phrase.known and phrase.what:
            at = folded.find(phrase.what, number.end)
            return replace(phrase, what=self.text[at : at + len(phrase.what)])
        return replace(phrase, what=name_content(folded, phrase, number.start, sentence.first, sentence.stop))

    def _begins_a_name(self, number: Number) -> bool:
        """True where a name stands behind a number, and no noun: "ещё 7 тысяч Пхеньян обещал прислать"."""
        return self.lang in CYRILLIC and self.text[number.end : number.end + 2].strip()[:1].isupper()

    def _bounded_left(self, first: int, phrase: Phrase, sentence: Sentence) -> tuple[str, int]:
        """Return the qualifier that stands before a number or its minus, and where the figure begins: with it or the currency."""
        left, start = read_left(self.folded, first, sentence.first, self.lang)
        currency = find_currency(self.folded, start)
        if currency:
            start -= len(currency.group())
            if left == "exact":
                left, start = read_left(self.folded, start, sentence.first, self.lang)
        if left != "exact" and is_preposition(self.folded, start, phrase.unit, self.lang):
            return "exact", first
        return left, start

    def _when(self, span: tuple[int, int], sentence: Sentence, index: int, periods: tuple[Period, ...]) -> When:
        bounds = (sentence.first, sentence.stop)
        if index not in self.moments:
            self.moments[index] = find_moments(self.folded, bounds, self.lang, periods)
        figure = Figured(self.folded, self.lang, span, bounds)
        return tell_when(self.text, figure, self.moments[index], self.today)

    def _periods(self, sentence: Sentence, index: int) -> tuple[Period, ...]:
        if index not in self.periods:
            self.periods[index] = find_periods(self.folded, (sentence.first, sentence.stop), self.lang)
        return self.periods[index]
