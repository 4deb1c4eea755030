"""Who denies a claim in another sentence than the one it stands in: "… Peskov iddiaları yalanladı", "… Moscow dismissed the reports".

A sentence that denies either takes up the claim by a noun or pronoun ("iddialar", "bunu", "the figure", "эти сообщения", "이를") or says
again what it denies ("işçi aldığına dair haberi yalanladı"). The first means what was claimed right before it; the second what has the
noun of the figure in common with it, before it or, told as background ("yazmıştı", "had said", "ранее", "앞서"), behind it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from core.model import Figure
from transform.figures.claimant_phrases_english import name_phrase
from transform.figures.claimants import (
    NOBODY,
    SPEAKERS,
    Subject,
    after_dateline,
    read_named,
    russian_subject,
)
from transform.figures.claimants_english import english_subject
from transform.figures.claimants_korean import bears_subject, behind_contrast, korean_claimant, korean_place
from transform.figures.claimants_turkish import turkish_subject
from transform.figures.discourse import Discourse
from transform.figures.disputes_words import (
    AGAIN,
    BACKGROUND,
    DENIALS,
    ELSEWHERE_TR,
    HINTS,
    KINDS,
    MAY_DENY,
    NEITHER,
    NO_DENIERS,
    ONE,
    PASSIVE_DENIAL,
    SAYS_SO,
    Denials,
)
from transform.figures.model import NOT_GIVEN
from transform.figures.sentences import Sentence
from transform.number_words import CYRILLIC
from transform.numbers import find_numbers

_OBJECT = 8  # words of what a denial says again, right before its noun
_CLAIMED_WITHIN = 2  # sentences before the last one of which a denial takes up what was claimed
_AGAIN_WITHIN = 5  # sentences before a denial that says again what it denies
_STEM = 4  # letters by which a counted noun is known in another form
_NEAR = 3  # words behind a number, among which its noun is
_WORD = re.compile(r"[^\W\d_]{2,}")
_DIGIT = re.compile(r"\d")
_WHO_WROTE = frozenset({"countries", "member states"})  # "11 ülkenin hazırladığı metin"
_HANGUL = re.compile(r"[가-힣]")


@dataclass(frozen=True, slots=True)
class _Denial:
    """A sentence that denies.

    Attributes:
        sentence: its index.
        who: who denies, by name.
        content: what it says again of the claim, None where it only takes it up.
        at: where the noun or pronoun stands that takes it up.
        several: True where it takes up more than one claim.
    """

    sentence: int
    who: str
    content: str | None
    at: int
    several: bool


def tell_deniers(figures: Sequence[Figure], discourse: Discourse) -> tuple[Figure, ...]:
    """Return the figures with who denies them in another sentence; those that their own sentence denies stay as they are.

    Args:
        figures: those of the text, in order.
        discourse: its sentences.
    """
    words = MAY_DENY.get(discourse.lang)
    if words is None or not figures or not any(hint in discourse.folded for hint in HINTS[discourse.lang]):
        return tuple(figures)
    homes = [max(0, bisect_right(discourse.bounds, figure.start) - 1) for figure in figures]
    deniers: dict[int, str] = {}
    seen: set[int] = set()
    for hint in words.finditer(discourse.folded):
        index = max(0, bisect_right(discourse.bounds, hint.start()) - 1)
        if index in seen:
            continue
        seen.add(index)
        denial = _read_denial(discourse, index)
        if denial is not None:
            for one in _denied(denial, figures, homes, discourse):
                deniers.setdefault(one, denial.who)
    return tuple(
        replace(figure, denied_by=deniers[place]) if place in deniers and figure.denied_by is None else figure
        for place, figure in enumerate(figures)
    )


def _read_denial(discourse: Discourse, index: int) -> _Denial | None:
    sentence = discourse.sentence(index)
    for words in DENIALS["ru" if sentence.lang in CYRILLIC else sentence.lang]:
        for said in words.pattern.finditer(sentence.folded, sentence.first, sentence.stop):
            neither = NEITHER.get(sentence.lang)
            if neither is not None and neither.search(sentence.folded[sentence.first : said.start("verb")]):
                continue
            content = _content(sentence, words, said)
            before = sentence.folded[sentence.first : said.start("taken")]
            elsewhere = sentence.lang == "tr" and ELSEWHERE_TR.search(before) is not None
            if content is None and (not said["taken"] or elsewhere):
                continue
            who = discourse.full_name(_who(sentence, words, said).name)
            if who is None and (earlier := discourse.speaker_meant(index, said.start("verb"))) is not None:
                who = earlier
            if who is not None and who not in NO_DENIERS and not _NO_NAME.match(who):
                return _Denial(index, who, content, said.start("taken"), not ONE.match(said["taken"]))
    return None


def _content(s: Sentence, words: Denials, said: re.Match[str]) -> str | None:
    """What a denial says again of the claim, or None where it only takes the claim up."""
    if words.content is None:
        return None
    if s.lang in {"tr", "ko"}:  # it stands before the noun of claiming
        before = s.folded[s.first : said.start("taken")]
        if (
            s.lang == "tr"
        ):  # "… aldığını bildirdi; Peskov bu iddiayı yalanladı": what another clause tells is no content
            before = before[max((m.end() for m in _OTHER_CLAUSE_TR.finditer(before)), default=0) :]
        if words.content.search(before) is None:
            return None
        object_of = before[before.rfind(",") + 1 :] if s.lang == "tr" else before
        return f"{' '.join(object_of.split()[-_OBJECT:])} {said['taken']}"
    told = words.content.match(s.folded, said.end(), s.stop)
    return s.folded[said.end() : s.stop] if told is not None else None


def _who(s: Sentence, words: Denials, said: re.Match[str]) -> Subject:
    """Who denies: the subject of the denying verb, or of the verb of saying over what is called false."""
    verb = re.compile(r"[^\W\d_]+").match(s.folded, said.start("verb"))
    if words.says:
        verb = SAYS_SO[s.lang].search(s.folded, said.start("verb"), s.stop)
    if verb is None:
        return NOBODY
    if s.lang == "tr":
        breaks = [m.end() for m in _OTHER_CLAUSE_TR.finditer(s.folded, s.first, said.start("taken"))]
        if breaks:  # "Seul … açıkladı, ancak Pyongyang bunu yalanladı"
            s = replace(s, first=breaks[-1])
        # "haberi Moskova yalanladı": the name right before the verb, else its subject
        near = NOBODY if words.says else read_named(s, said.end("taken"), said.start("verb"), last=True)
        passive = PASSIVE_DENIAL.search(verb.group()) is not None
        if near.name is not None:
            return near
        found = turkish_subject(s, verb, passive=passive)
        return found if found.name is not None else _place_at_head(s)
    if s.lang == "ko":
        s = behind_contrast(s, verb.start())
        found = korean_claimant(s)
        if any(e.start == found.start and bears_subject(s, e) for e in s.entities):
            return found
        place = korean_place(s)  # "러시아 대사는 유엔에서 …"
        return place if place.name is not None else found
    if s.lang in CYRILLIC:
        return russian_subject(s, verb, s.stop)
    if (by := _BY.match(s.folded, verb.end(), s.stop)) is not None:
        end = _END_OF_NAME.search(s.folded, by.end(), s.stop)
        return name_phrase(s, by.end(), end.start() if end is not None else s.stop)
    return english_subject(s, verb, s.stop)


_NO_NAME = re.compile(
    r"(?:for|in|at|on|since|over|by|from|during|after|before) "
)  # "Moscow, which for six months had branded"
_BY = re.compile(
    r" (?:\w+ ){0,2}?by (?:the )?(?!\w+ing(?!\w)|no(?: one)?(?!\w)|nobody|none|anyone)"
)  # "denied outright by the Kremlin"
_END_OF_NAME = re.compile(r",|;| (?:on|in|as|who|which|and|but|while)(?!\w)|[.!?]\s*\Z")
_OTHER_CLAUSE_TR = re.compile(r"(?:, (?:ancak|ama|fakat|oysa|lakin)|;|(?<!\w)(?:ancak|fakat)) ")


def _place_at_head(s: Sentence) -> Subject:
    """Return the country whose bare name a Turkish sentence begins with: "Moskova suçlamaları dayanaksız diye niteledi"."""
    first = after_dateline(s)
    head = [e for e in s.entities if e.name in SPEAKERS and e.start - first < 3 and s.folded.startswith(" ", e.end)]
    return Subject(head[0].name, head[0].start, head[0].end) if head and first <= head[0].start else NOBODY


def _denied(denial: _Denial, figures: Sequence[Figure], homes: Sequence[int], discourse: Discourse) -> list[int]:
    """Return the places of the figures that a denial means."""
    open_in: dict[int, list[int]] = {}
    for n, home in enumerate(homes):
        if _is_open(figures[n], denial):
            open_in.setdefault(home, []).append(n)
    if denial.content is not None:
        return _said_again(denial, denial.content, figures, open_in, discourse)
    # "… öne sürülürken, Zaharova bu rakamı yalanladı": in the same sentence
    here = [
        n for n in open_in.get(denial.sentence, ())
        if figures[n].end < denial.at and (figures[n].strength != "stated" or figures[n].what not in _WHO_WROTE)
    ]  # fmt: skip
    if here:
        return here
    last = _beside(discourse, denial.sentence, -1)
    # What the text itself states is a claim only where it is of the matter: who gives whom what.
    found = [
        n for n in open_in.get(last, ()) if figures[n].strength != "stated" or figures[n].giver or figures[n].receiver
    ]
    between = last
    for step in range(_CLAIMED_WITHIN):
        # Farther back only what someone claims, where the sentence between goes on in his words; and where it is no one's, what is next.
        first = _beside(discourse, between, -1)
        if first < 0 or _speaks_otherwise(discourse, first, between) or (found and not (denial.several and step == 0)):
            break
        found += [n for n in open_in.get(first, ()) if figures[n].strength in {"reported", "alleged"}]
        between = first
    return found


def _said_again(
    denial: _Denial, content: str, figures: Sequence[Figure], open_in: Mapping[int, Sequence[int]], discourse: Discourse
) -> list[int]:
    """Return the places of the figures whose noun a denial says again, before it or, as background, behind it."""
    homes: list[int] = []
    values = {number.value for number in find_numbers(content, discourse.lang)} if _DIGIT.search(content) else set()
    before = denial.sentence
    while (before := _beside(discourse, before, -1)) >= 0 and len(homes) < _AGAIN_WITHIN:
        homes.append(before)
    behind = _beside(discourse, denial.sentence, 1)
    if behind in open_in:
        told = discourse.sentence(behind)
        marks = BACKGROUND["ru" if told.lang in CYRILLIC else told.lang]
        homes += [behind] if marks.search(told.folded, told.first, told.stop) else []
    alike = [n for home in homes for n in open_in.get(home, ()) if _shares_noun(discourse.folded, figures[n], content)]
    again = [n for home in homes for n in open_in.get(home, ()) if figures[n].value in values]
    return again or alike  # "'76 bin kayıp' iddiasını reddetti": of several losses the one that is told again


def _beside(discourse: Discourse, index: int, step: int) -> int:
    """Return the sentence before (-1) or behind (1) one that is no blank line between paragraphs; -1 where there is none."""
    index += step
    while 0 <= index < len(discourse.bounds) - 1:
        if not discourse.folded[discourse.bounds[index] : discourse.bounds[index + 1]].isspace():
            return index
        index += step
    return -1


def _is_open(figure: Figure, denial: _Denial) -> bool:
    """True where a figure is claimed, and not by who denies; no one denies how long a thing took."""
    return figure.unit not in NOT_GIVEN and figure.strength != "denied" and figure.attribution != denial.who


def _speaks_otherwise(discourse: Discourse, home: int, between: int) -> bool:
    """True where someone else speaks in the sentence between a claim and its denial."""
    first, said = discourse.claims.get(home), discourse.claims.get(between)
    if said is None or said.speaker is None:
        return False
    return first is None or first.speaker != said.speaker


def _shares_noun(folded: str, figure: Figure, content: str) -> bool:
    """True where what a figure counts stands in what is denied, in whatever form or under the name of its kind."""
    for units, names, words in KINDS:
        if figure.unit in units and (names is None or names.search(figure.what or "")) and words.search(content):
            return True
    behind = _WORD.findall(folded, figure.end, figure.end + 60)[:_NEAR]
    # A Korean noun stands before its number: "컨테이너 2만8천여 개".
    before = _WORD.findall(folded, max(0, figure.start - 24), figure.start)[-2:] if _HANGUL.search(content) else []
    nouns = {word[:_STEM] for word in (*behind, *before) if len(word) >= _STEM - 1} - AGAIN
    return not nouns.isdisjoint(word[:_STEM] for word in _WORD.findall(content))
