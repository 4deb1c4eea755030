"""What of an article is news to a rule: what matches, what changes of what was told, and what others told before. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from alert.backgrounds import find_background_only, is_background
from alert.changes import Change, Told, claim_key, find_change, split_claim, told_figures
from alert.denials import Denial, is_denied, undenied
from alert.rules import Match, Origin, Rule, match_rule
from alert.subjects import Placed, Subject, change_subject, is_same_claim, is_told, list_subjects
from core.model import Article, Enrichment, Figure

REPEATED_FOR = timedelta(hours=48)  # how long a claim that was told makes one of another story "another report"
KNOWN_FOR = timedelta(days=400)  # "geçen yıl": how long what was told is known where it is only repeated as background
_OF_STORIES = frozenset({"story", "origin"})  # rules that ring once a story, and again for what is new to it
# From so many on a number tells its claim; three missiles, or forty dead, may be of another event, and are known by who gave them to whom.
_TELLING = 1000
SPANS = 8  # pieces of evidence that an alert keeps


@dataclass(frozen=True, slots=True)
class Claim:
    """A figure that was told, with who gives and who receives; two of one key differ where both name another."""

    key: str
    giver: str | None = None
    receiver: str | None = None

    def repeats(self, told: Claim) -> bool:
        """Tell whether this is the claim that was told: a side that one report leaves open does not part them."""
        sides = ((self.giver, told.giver), (self.receiver, told.receiver))
        (key, denied), (told_key, told_denied) = split_claim(self.key), split_claim(told.key)
        same = denied == told_denied and is_same_claim(key, told_key)
        return same and all(None in pair or pair[0] == pair[1] for pair in sides)


def claim_of(figure: Figure) -> Claim:
    """Return what a figure claims."""
    return Claim(claim_key(figure), figure.giver, figure.receiver)


@dataclass(frozen=True, slots=True)
class News:
    """Why an article or a version of it may ring: at least one of the two is set.

    Args:
        match: of the rule.
        change: what the version changes of what the rule has told of the article.
        denied: True where the rule would match but for what the text denies: it rings only where the claim was told.
        left_out: figures that the rule asks for, which the text only repeats as background.
    """

    match: Match | None
    change: Change | None
    denied: bool = False
    left_out: tuple[Figure, ...] = ()

    @property
    def topics(self) -> tuple[str, ...]:
        """The topics that matched."""
        return self.match.topics if self.match else ()

    def list_subjects(
        self,
        placed: Placed,
        seen_figures: Iterable[str],
        denials: Sequence[Denial] = (),
        origins: Collection[str] = (),
        known: bool | None = None,
    ) -> tuple[Subject, ...]:
        """Return what it could be an alert about, the first choice first; see `alert.subjects.list_subjects`.

        Args:
            denials: what it denies of what the rule told of its story.
            origins: whom those articles come from that the rule told of.
            known: whether it told of an article that is now in the story.
        """
        if self.change is not None:
            return (change_subject(placed),)
        if self.match is None:
            return ()
        told, own = set(seen_figures), [one.subject for one in denials]
        if self.denied:
            known = any(is_told(figure, told) for figure in self.match.figures)
            return tuple(s for s in list_subjects(self.match, placed, told, own) if s.kind == "denial") if known else ()
        return list_subjects(self.match, placed, told, own, origins, known)

    def backgrounds(self, article: Article, found: Enrichment, placed: Placed) -> tuple[Figure, ...]:
        """Return the figures the rule asks for which the text tells as background: news only where the rule never told them.

        None of a rule that rings for each article, nor of one that asks for no figures: its topics may stand elsewhere too. None of a
        text that denies anything, in whatever sentence.
        """
        if self.match is None or not self.match.rule.figures or self.match.rule.on not in _OF_STORIES:
            return ()
        if self.denied or placed.denials or any(map(is_denied, found.figures)):
            return ()
        return tuple(one for one in self.match.figures if is_background(article, one, found.lang))

    def only_background(self, article: Article, found: Enrichment, placed: Placed) -> tuple[Figure, ...] | None:
        """Return the figures beside all that a rule on topics alone asks for, where the text only repeats it as background.

        None where it is news, as it may be to a rule that rings for each article or asks for more than topics, and of an edit.
        """
        if self.match is None or self.change is not None or self.match.rule.on not in _OF_STORIES:
            return None
        rule = self.match.rule
        if not rule.topics or rule.figures or rule.words or rule.entities:
            return None
        if self.denied or placed.denials or any(map(is_denied, found.figures)):
            return None
        sentences = find_background_only(article, self.topics, self.match.evidence, found.lang)
        if sentences is None:
            return None
        return tuple(
            figure
            for figure in found.figures
            if any(s.start <= figure.start and figure.end <= s.end for s in sentences)
        )

    def without(self, figures: Collection[Figure]) -> News:
        """Return what stays news where the rule has told of these figures before."""
        if self.match is None or not figures:
            return self
        stay = tuple(one for one in self.match.figures if one not in figures)
        places = {(one.start, one.end) for one in figures}
        evidence = tuple(span for span in self.match.evidence if (span.start, span.end) not in places)
        match = replace(self.match, figures=stay, evidence=evidence) if stay else None
        return replace(self, match=match, left_out=tuple(figures))

    def told(self, article: Article, found: Enrichment) -> Told:
        """Return what an alert on it tells, as a later edit is compared with it."""
        spans = self.match.evidence[:SPANS] if self.match else ()
        return Told(article.title, article.body, spans, found.figures, self.change is None or self.change.matches)

    def claims(self, article: Article, found: Enrichment) -> tuple[Claim, ...]:
        """Return what an alert on it claims: the figures the rule asks for, or those in the sentences of its evidence."""
        if self.match is None:
            return ()
        figures = told_figures(self.match.rule, article.body, self.match.evidence[:SPANS], found.figures)
        return tuple(dict.fromkeys(map(claim_of, (one for one in figures if one not in self.left_out))))


def find_news(
    rule: Rule,
    article: Article,
    found: Enrichment,
    origin: Origin,
    now: datetime,
    told: Told | None = None,
    edit: Sequence[str] = (),
) -> News | None:
    """Decide whether an article, or a version of it, may be news to a rule.

    Args:
        now: when it was found.
        told: of a further version, what the rule last told of the article; None: nothing, or it is the first.
        edit: why the edit is material.
    """
    match = match_rule(rule, article, found, origin, now)
    change = None
    if told is not None and rule.enabled:
        # An article that was news when it was told may be corrected when it no longer is.
        change = find_change(rule, told, article, found, match_rule(rule, article, found, origin), edit)
    if match is None and change is None:
        match = _match_undenied(rule, article, found, origin, now)
        return News(match, None, denied=True) if match is not None else None
    return News(match, change)


def _match_undenied(rule: Rule, article: Article, found: Enrichment, origin: Origin, now: datetime) -> Match | None:
    """Return how a rule that asks for claims would match if the text did not deny its figures."""
    if not rule.figures or not any(map(is_denied, found.figures)):
        return None
    return match_rule(rule, article, replace(found, figures=tuple(map(undenied, found.figures))), origin, now)


def may_repeat(rule: Rule, subject: Subject) -> bool:
    """Tell whether an alert could be another report of what the rule told: the first on a story that stands for itself."""
    return subject.kind == "new" and rule.on in _OF_STORIES


def find_known(figures: Iterable[Figure], told: Collection[Claim]) -> tuple[Figure, ...]:
    """Return which figures claim what a rule told on other stories, within `KNOWN_FOR`, and not the like of another event."""
    return tuple(
        figure
        for figure in figures
        if any(claim_of(figure).repeats(one) and _is_told_apart(figure, one) for one in told)
    )


def _is_told_apart(figure: Figure, told: Claim) -> bool:
    number = figure.value if figure.value is not None else figure.low if figure.low is not None else figure.high
    if number is not None and abs(number) >= _TELLING:
        return True
    return None not in (figure.giver, figure.receiver) and (figure.giver, figure.receiver) == (
        told.giver,
        told.receiver,
    )


def is_repetition(
    claims: Collection[Claim], topics: Collection[str], told: Collection[Claim], told_topics: Collection[str]
) -> bool:
    """Tell whether a story's first alert brings nothing but claims that one alert on another story told.

    Args:
        claims, topics: of the alert; without claims it repeats nothing.
        told, told_topics: of the other alert, of the same rule and not older than `REPEATED_FOR`.
    """
    if not claims or (topics and set(topics).isdisjoint(told_topics)):
        return False
    return all(any(claim.repeats(one) for one in told) for claim in claims)
