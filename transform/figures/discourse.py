"""Who speaks in the sentences of a text, one after the other: a claimant is often named only once."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from core.model import Entity
from transform.figures.cited_turkish import head_subject
from transform.figures.claims import read_claim
from transform.figures.earlier import Claim, Context, Earlier
from transform.figures.quotations import (
    Span,
    find_opener,
    find_quotations,
    is_whole_sentence,
    quotation_at,
    read_quotation,
)
from transform.figures.sentences import Sentence
from transform.figures.told_next import read_told_next
from transform.number_words import CYRILLIC


class Discourse:
    """The sentences of one text and the claims read in them so far.

    Args:
        text: the text.
        folded: `fold(text)`.
        lang: its language.
        entities: the names in it, in order.
        bounds: where its sentences begin, and the end of the last.
    """

    def __init__(self, text: str, folded: str, lang: str, entities: Sequence[Entity], bounds: Sequence[int]) -> None:
        self.text, self.folded, self.lang, self.entities, self.bounds = text, folded, lang, entities, bounds
        self.starts = [entity.start for entity in entities]
        self.claims: dict[int, Claim] = {}
        self.sentences: dict[int, Sentence] = {}
        self.quotations: tuple[Span, ...] | None = None
        self.named: dict[str, dict[str, int]] = {}

    def read(self, index: int, figure: tuple[int, int]) -> Claim:
        """Return the claim of a figure in the sentence `index`; figures are asked for in the order of the text."""
        claim = read_claim(self.sentence(index), figure, self._before(index))
        if claim.strength == "stated":
            claim = self._quoted(index, figure) or self._told_next(index) or claim
        elif claim.strength == "alleged" and claim.attribution is None and self.lang in CYRILLIC:
            # "… более 1 млн снарядов, которые, предположительно, … Об этом рассказал депутат"
            told = self._told_next(index)
            claim = replace(claim, attribution=told.attribution, speaker=told.speaker) if told is not None else claim
        elif claim.strength in _SAID and claim.attribution is None and self.lang == "en":
            # "…," he said. "We think they have sent 12 million rounds.": who says "we"
            claim = self._quoted(index, figure) or claim
        elif claim.strength == "reported" and claim.attribution is None and self.lang == "tr":
            opener = self._opener(index, figure)  # "Umerov ise “… Kuzey Kore 300 obüs verdi” diye konuştu"
            claim = Claim("reported", opener, opener) if opener is not None else claim
        self.claims[index] = claim
        return claim

    def sentence(self, index: int) -> Sentence:
        """Return the sentence `index` with its names."""
        known = self.sentences.get(index)
        if known is None:
            begin, end = self.bounds[index], self.bounds[min(index + 1, len(self.bounds) - 1)]
            first, last = (bisect_left(self.starts, bound) for bound in (begin, end))
            # One blank at most stands before a sentence, also where a paragraph begins.
            blanks = _BLANKS.match(self.folded, begin, end)
            begin = max(begin, blanks.end() - 1) if blanks is not None else begin
            known = Sentence(self.text, self.folded, begin, end, self.lang, self.entities[first:last])
            self.sentences[index] = known
        return known

    def sentence_before(self, index: int) -> int:
        """Return the index of the sentence before one, over blank lines; the index itself at the beginning."""
        before = index - 1
        while before > 0 and self.folded[self.bounds[before] : self.bounds[before + 1]].isspace():
            before -= 1
        return max(before, 0)

    def full_name(self, claimant: str | None, figure: int | None = None) -> str | None:
        """Return the name a text gave before where a claimant is told by a part of it: "Ri" after "Ri Yong Ho", "the intelligence agency".

        Args:
            claimant: as its sentence tells it.
            figure: where the figure stands; a name of an agency behind it is not looked at.
        """
        if claimant is None:
            return None
        if claimant not in self.named:
            self.named[claimant] = self._named(claimant)
        names = {name for name, start in self.named[claimant].items() if figure is None or start < figure}
        return names.pop() if len(names) == 1 else claimant

    def _named(self, claimant: str) -> dict[str, int]:
        """Return the names that a claimant may be a part of, each with where it first stands; they are looked for once."""
        found: dict[str, int] = {}
        if claimant in _INTELLIGENCE:
            for e in self.entities:
                if e.kind == "body" and ("ntelligence" in e.name or e.name == "HUR"):
                    found.setdefault(e.name, e.start)
        elif claimant in _NEWSPAPERS:
            title = claimant.removeprefix("The ")
            found = {e.name: -1 for e in self.entities if e.name.endswith(f" {title}") and e.name != f"The {title}"}
        elif claimant[:1].isupper() and " " not in claimant:
            found = {e.name: -1 for e in self.entities if e.kind == "person" and claimant in e.name.split()}
            if not found:  # a Korean whom no list has: "Milletvekili Lee" after "Lee Seong-kweun"
                whole = rf"(?<![\w-]){re.escape(claimant)} [A-Z][a-z]+-[a-zA-Z][a-z]+(?![\w-])"
                found = dict.fromkeys(re.findall(whole, self.text), -1)
        return found

    def speaker_meant(self, index: int, verb: int) -> str | None:
        """Return whom "the ministry", "Sözcü" or a verb without subject takes up, which stands at `verb` of the sentence `index`."""
        return read_claim(self.sentence(index), (verb, verb), self._before(index)).speaker

    def _before(self, index: int, depth: int = 2) -> Earlier:
        """What the sentences before leave to be taken up, or the figures before in the same sentence."""
        if (known := self.claims.get(index)) is not None and known.speaker:
            return Earlier(known.speaker, known.document, known.behind)
        if index == 0:
            return Earlier()
        earlier = self.sentence(index - 1)
        if index - 1 not in self.claims:
            before = self._before(index - 1, depth - 1) if depth else Earlier()
            self.claims[index - 1] = read_claim(earlier, (earlier.first, earlier.first), before)
        claim = self.claims[index - 1]
        denied = claim.strength == "denied"
        parted = self.folded.startswith("\n\n", earlier.stop) or self.folded.endswith("\n\n", 0, earlier.stop + 1)
        if parted and _HEADING.fullmatch(self.folded, earlier.first, earlier.stop):
            # A report does not go on by itself below another heading; a pronoun may still mean it.
            return Earlier(claim.speaker, denied=denied, context=lambda: self._context(index))
        return Earlier(claim.speaker, claim.document, claim.behind, denied, lambda: self._context(index))

    def _quoted(self, index: int, figure: tuple[int, int]) -> Claim | None:
        """The claim of a figure in a quotation whose speaker stands before it, behind its end, or at the quotation before."""
        quotation = self._quotation(figure[0])
        if quotation is None:
            return None
        sentence = self.sentence(index)
        if is_whole_sentence(quotation, sentence):
            before = self.sentence_before(index)
            speaker = self._before(index).speaker if before != index and _QUOTED.search(self._words(before)) else None
            return Claim("reported", speaker, speaker) if speaker is not None else None

        def read(place: int) -> Claim:
            last = self._at(place)
            return read_claim(self.sentence(last), (place, place), self._before(last))

        return read_quotation(quotation, figure, sentence, lambda place: self.sentence(self._at(place)), read)

    def _quotation(self, place: int) -> Span | None:
        """Return the quotation that holds a place; those of the text are looked for once."""
        if self.quotations is None:
            self.quotations = find_quotations(self.text)
        return quotation_at(self.quotations, place)

    def _opener(self, index: int, figure: tuple[int, int]) -> str | None:
        """Who stands before the quotation of a figure, where it begins in a sentence before the figure's."""
        quotation = self._quotation(figure[0])
        if quotation is None or quotation[0] >= self.sentence(index).first:
            return None
        return find_opener(self.sentence(self._at(quotation[0])), quotation[0])

    def _at(self, place: int) -> int:
        """Return the index of the sentence that holds a place."""
        return min(max(0, bisect_right(self.bounds, place) - 1), len(self.bounds) - 2)

    def _words(self, index: int) -> str:
        return self.folded[self.bounds[index] : self.bounds[index + 1]]

    def _told_next(self, index: int) -> Claim | None:
        """The claim of a sentence whose source the next one names: "Об этом сообщило агентство …"."""
        after = index + 1
        while after + 2 < len(self.bounds) and self.folded[self.bounds[after] : self.bounds[after + 1]].isspace():
            after += 1
        if after + 1 >= len(self.bounds):
            return None
        told = read_told_next(self.sentence(after))
        for further in range(after + 1, min(after + _TOLD_BEHIND, len(self.bounds) - 1)):
            if told is not None or self.lang not in CYRILLIC:
                break
            between = self.sentence(further - 1)
            said = read_claim(between, (between.first, between.first))
            if said.attribution is not None or said.strength == "denied":
                break  # another one speaks there
            # "… погибли. По предварительным данным, … Об этом сообщает Yonhap": of the whole paragraph
            told = read_told_next(self.sentence(further))
        return told

    def _context(self, index: int) -> Context:
        """Whom a noun of the sentence `index` may take up."""
        before = self.sentence(index - 1)
        last = next((c.speaker for i in (index - 2, index - 3) if (c := self.claims.get(i)) and c.speaker), None)
        reach = (self.bounds[max(0, index - 6)], self.bounds[index])
        bodies = tuple(e for e in self.entities if e.kind == "body" and reach[0] <= e.start < reach[1])
        return Context(head_subject(before), last, self._author(index), bodies, self._above_headings(index))

    def _above_headings(self, index: int) -> str | None:
        """Who spoke in the sentence above the headings that stand before the sentence `index`; None where none stands there."""
        at = self.sentence_before(index)
        for _ in range(_MOST_HEADINGS):
            earlier = self.sentence(at)
            if at == 0 or _HEADING.fullmatch(self.folded, earlier.first, earlier.stop) is None:
                break
            at = self.sentence_before(at)
        else:
            return None
        if at == self.sentence_before(index):
            return None
        return read_claim(self.sentence(at), (self.bounds[at], self.bounds[at]), self._before(at)).speaker

    def _author(self, index: int) -> str | None:
        """Whose report one of the three sentences before tells of."""
        first = self.bounds[max(0, index - 3)]
        for told in reversed(list(_REPORT_OF.finditer(self.folded, first, self.bounds[index]))):
            whose = [e for e in self.entities if e.kind == "body" and told.end() - 1 <= e.start <= told.end() + 5]
            if whose:
                return whose[0].name
        return None


_NEWSPAPERS = frozenset({"Post", "Times", "The Times", "Journal"})
_SAID = frozenset({"reported", "alleged"})
_INTELLIGENCE = frozenset({"intelligence", "intelligence agency", "intelligence report", "spy agency"})
_HEADING = re.compile(r"\s*[^\n]{3,120}[^\s.!?…:;,]\s*\n\s*")
_TOLD_BEHIND = 3  # sentences behind a figure among which a Russian paragraph names its source
_MOST_HEADINGS = 3  # in a row: a link to another report, a heading, the caption of a picture
_QUOTED = re.compile(r"[\"”»]")
_BLANKS = re.compile(r"\s+(?=\S)")
_REPORT_OF = re.compile(r"(?<!\w)(?:report|study|yearbook|survey) (?:of|by|from) ")
