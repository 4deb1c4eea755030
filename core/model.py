"""The records that pass between the stages: frozen, slotted, validated once at the edge where they are made.

Every offset is a character index into the text it names (`start` inclusive, `end` exclusive); `text` of a span is
exactly that slice. Every datetime is aware and keeps the publisher's own offset.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any


class Disposition(StrEnum):
    """The one end of every document."""

    ARTICLE = "article"  # extraction's answer; the loader turns it into one of the next four
    LOADED = "loaded"
    UPDATED = "updated"  # a new version of a known article
    UNCHANGED = "unchanged"  # a known article, edited at most cosmetically
    DUPLICATE = "duplicate"  # the same bytes or the same text at the same canonical URL
    NOT_AN_ARTICLE = "not_an_article"
    EMPTY = "empty"
    UNSUPPORTED = "unsupported"  # binary, or a type we do not read
    QUARANTINED = "quarantined"  # an error of ours or of the input; kept, with its reason, for replay


# The ends of documents that no article came of.
NO_ARTICLE = frozenset(
    {Disposition.NOT_AN_ARTICLE, Disposition.EMPTY, Disposition.UNSUPPORTED, Disposition.QUARANTINED}
)


class Precision(StrEnum):
    """How exactly a publisher's time is known."""

    SECOND = "second"
    MINUTE = "minute"
    DAY = "day"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Span:
    """A slice of a named text, with the words themselves."""

    start: int
    end: int
    text: str

    def __post_init__(self) -> None:
        if self.start < 0 or self.end - self.start != len(self.text):
            raise ValueError(f"span {self.start}:{self.end} does not fit its text {self.text!r}")


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph or sub-heading of an article's body, by offsets into `Article.body`."""

    kind: str  # "paragraph" | "heading"
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where, and by whom, a report says it was filed.

    `start` and `end` are offsets into the text searched, or None where the words were cut from the body (a sign-off).
    """

    place: str  # English name, e.g. "Seoul"
    country: str  # English name, e.g. "South Korea"
    country_code: str = ""  # ISO 3166-1 alpha-2
    agency: str | None = None
    date: date | None = None
    start: int | None = None
    end: int | None = None
    text: str = ""
    latitude: float | None = None
    longitude: float | None = None
    place_id: str | None = None  # Wikidata identifier where known


@dataclass(frozen=True, slots=True)
class Paging:
    """Which page of an article over several pages a page is, from 1, and where the others are, as far as it says.

    `first` is the address of the first page, `others` the numbers and addresses of the rest, in order. Not `sure` is a page
    that only its neighbours show for one, as those of a series do ("gunluk-45" between "gunluk-44" and "gunluk-46"). `named`
    are addresses that say that their number is a page's ("?page=2"); "ozet-2" may as well be the next article of that headline.
    `whole` is the address at which all of it stands on one page, where the page names one ("Tek sayfada göster", "?page=all").
    """

    number: int
    first: str
    others: tuple[tuple[int, str], ...] = ()
    sure: bool = True
    named: bool = True
    whole: str | None = None

    @property
    def last(self) -> int:
        """The highest number of a page that is known of."""
        return max((self.number, *(number for number, _ in self.others)))


@dataclass(frozen=True, slots=True)
class Update:
    """An entry of a live blog: a name that stays its own on its page, headline, text, and when it was published.

    `relative` is a time that its page tells by the reader's clock ("12 dakika önce"): told again it is a little another.
    """

    name: str
    title: str | None
    text: str
    published_at: datetime | None = None
    published_precision: Precision = Precision.NONE
    relative: bool = False


@dataclass(frozen=True, slots=True)
class Article:
    """One work as its publisher put it out; what `dateline extract` prints."""

    url: str | None
    canonical_url: str | None
    title: str | None
    lede: str | None
    body: str
    blocks: tuple[Block, ...] = ()
    authors: tuple[str, ...] = ()
    agency: str | None = None
    signoff: str | None = None  # a closing dateline that was cut from the body, e.g. "- SEUL"
    published_at: datetime | None = None
    published_precision: Precision = Precision.NONE
    modified_at: datetime | None = None
    lang_declared: str | None = None
    section: str | None = None
    disposition: Disposition = Disposition.ARTICLE
    reason: str = ""
    stands_in: bool = (
        False  # no article, and likely to give way to one: maintenance, a check for robots, a consent wall
    )
    paging: Paging | None = None  # of a page of an article over several
    updates: tuple[Update, ...] = ()  # of a live blog, the newest first
    work_name: str | None = None  # by which its content system knows it, as its feed does: "https://host/?p=921"
    loose_time: str | None = None  # what its page tells of its time by half: "14:32", "1 hafta önce"


@dataclass(frozen=True, slots=True)
class LanguagePart:
    """A run of paragraphs or sentences in one language."""

    lang: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Language:
    """A detected language: ISO 639-1, or "und" where nothing can be told honestly."""

    code: str
    confidence: float
    parts: tuple[LanguagePart, ...] = ()  # every run of a mixed text, in order; none where it is all of one language


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic found in a text, with the slices that are its evidence."""

    topic: str
    score: float
    evidence: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Entity:
    """A known person, body, unit, place, weapon or ship, where it stands in the text."""

    id: str  # Wikidata identifier, else "dl:<slug>"
    name: str
    kind: str
    start: int
    end: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity as the text claims it.

    `value` is the number named, `low` and `high` its bounds (None: unbounded on that side). `strength` is one of
    stated, reported, alleged, denied, confirmed. `denied_by` is who denies the claim, in its own sentence or in another:
    a claim that one makes and another denies keeps its strength and its claimant. `when_words` is the time at which it was,
    is or will be, as the text tells it; `when_from` and `when_to` are the first and the last day that it means (None: open
    on that side, or both: not told).
    """

    value: float | None
    unit: str
    start: int
    end: int
    text: str
    low: float | None = None
    high: float | None = None
    qualifier: str = "exact"  # exact|about|at_least|at_most|more_than|fewer_than|range
    what: str | None = None
    attribution: str | None = None
    strength: str = "stated"
    giver: str | None = None
    receiver: str | None = None
    period: str | None = None
    denied_by: str | None = None
    when_words: str | None = None
    when_from: date | None = None
    when_to: date | None = None

    def to_row(self) -> dict[str, Any]:
        """Return its fields as JSON holds them: days in ISO 8601."""
        row = asdict(self)
        for side in ("when_from", "when_to"):
            row[side] = row[side].isoformat() if row[side] else None
        return row


_MUCH = 500  # characters


@dataclass(frozen=True, slots=True)
class Enrichment:
    """What `dateline enrich` finds in one text."""

    lang: str
    lang_confidence: float
    dateline: Dateline | None
    relevant: bool
    relevance: float
    topics: tuple[Topic, ...] = ()
    entities: tuple[Entity, ...] = ()
    figures: tuple[Figure, ...] = ()
    reasons: tuple[str, ...] = ()
    tagger_version: str = ""
    lang_parts: tuple[LanguagePart, ...] = ()

    def wants_translation(self, target: str) -> bool:
        """Tell whether something of the text is to be translated: all of it, or of one in the target language a good part.

        Args:
            target: the language translated into (ISO 639-1). A quotation in another language is mostly told in that one too;
                a fifth of a text, or `_MUCH` characters, is more than that.
        """
        if self.lang != target:
            return True
        other = sum(part.end - part.start for part in self.lang_parts if part.lang not in (target, "und"))
        return other >= _MUCH or 5 * other >= sum(part.end - part.start for part in self.lang_parts) > 0


@dataclass(frozen=True, slots=True)
class FeedItem:
    """One entry of a feed, sitemap or listing page: what `dateline parse-feed` prints."""

    url: str | None
    title: str | None
    summary: str | None = None
    published_at: datetime | None = None
    updated_at: datetime | None = None
    guid: str | None = None
    lang: str | None = None
    content: str | None = None  # what a feed gives as the text itself, not as its summary; as HTML
    authors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FetchedPage:
    """What a fetch brought: bytes as the server sent them (decoded from the transfer and content encoding)."""

    url: str
    final_url: str
    status: int
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    fetched_at: datetime | None = None
    not_modified: bool = False
    cut_at: int | None = None  # of a page that is larger than is read: so many bytes of it came
    moved_to: str | None = None  # where permanent redirects led; None where there were none, or one was temporary
