"""Everything found in one text: language, dateline, topics, entities, figures, and whether it is on the two."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from hashlib import sha256
from pathlib import Path

from core.model import Dateline, Enrichment, Entity, Figure, Topic
from core.originals import read_original
from core.text import fold, normalize
from transform.apostrophes import put_back, restore_apostrophes
from transform.articleday import day_of_article
from transform.dateline import find_dateline
from transform.entities import Gazetteer, read_gazetteer
from transform.figures import find_figures
from transform.figures.characters import find_figures_of_characters
from transform.language import detect_article_language, detect_language
from transform.places import Places, read_places
from transform.placing import place_in_original
from transform.relevance import Judgement, judge_relevance
from transform.storybodies import name_bodies
from transform.storytext import ACTOR, ACTOR_LETTERS, BODY, PERSON, TOPIC
from transform.topics import Taxonomy, read_taxonomy
from transform.words import Words, split_words

RELEVANT = 0.5
_KOREA = re.compile(r"kore|coré|corea|коре|조선|코리|한국|북한|朝鮮|朝鲜|韩|韓")
# A longer text that names neither Korea nor Russia nor the war counts nothing an analyst of the two asks for, and
# most of a crawl is such texts; a shorter one may leave the names to its headline or its neighbours.
_SHORT = 1500  # letters
_ACTORS = frozenset({"person", "ship", "weapon", "document"})  # kinds of entities that tell one event from the next
_CURLY = frozenset({"tr", "en"})  # languages whose quotations are known by other marks
_GUILLEMETS = {ord("«"): "“", ord("»"): "”"}
_SIDES = frozenset({"north", "russian", "both", "front"})


@dataclass(frozen=True, slots=True)
class Enricher:
    """The taggers, made once from the seeds; `version` changes with any of their definitions."""

    version: str
    taxonomy: Taxonomy
    gazetteer: Gazetteer
    places: Places

    def enrich(
        self,
        text: str,
        *,
        title: str | None = None,
        lang: str | None = None,
        source_lang: str | None = None,
        published: date | datetime | None = None,
        signoff: str | None = None,
    ) -> Enrichment:
        """Find everything in a text.

        Args:
            text: the body; all offsets are into it. Decomposed letters, no-break blanks and soft hyphens are read as what they stand for.
            title: the headline, which counts for relevance, and for the language where the body tells too little.
            lang: the language as declared by the page, a hint after that.
            source_lang: the language its source usually writes, the last hint.
            published: the day of publication; its moment where that is known, which is another day elsewhere.
            signoff: a closing dateline that was cut from the body.
        """
        if (original := read_original(text)) is not None:
            kept_title = normalize(title) if title is not None else None
            found = self.enrich(
                original.kept,
                title=kept_title,
                lang=lang,
                source_lang=source_lang,
                published=published,
                signoff=signoff,
            )
            return place_in_original(found, original)
        language = detect_article_language(text, title, declared=lang, prior=source_lang)
        folded = fold(text)
        words = split_words(folded)
        entities = self.gazetteer.find(text, folded, words)
        grammar = _grammar_of(language.code, folded)
        headline = fold(title or "")
        day = published.date() if isinstance(published, datetime) else published
        dateline = find_dateline(text, self.places, signoff=signoff, published=day)
        today = day_of_article(published, dateline)
        filed = _filed(dateline)
        judged = self._judge(folded, words, entities, headline, filed, grammar)
        on_them = (
            len(text) <= _SHORT
            or self.names_a_side(entity.id for entity in entities)
            or _KOREA.search(folded) is not None
            or _KOREA.search(headline) is not None
        )
        return Enrichment(
            language.code,
            language.confidence,
            dateline,
            judged.relevance >= RELEVANT,
            judged.relevance,
            self.taxonomy.find(text, words, grammar, judged.relevance, judged.acting, judged.foreign),
            entities,
            self._figures(text, folded, grammar, entities, filed, today) if on_them else (),
            judged.reasons,
            self.version,
            language.parts,
        )

    def find_topics(
        self, text: str, taxonomy: Taxonomy, *, title: str | None = None, lang: str | None = None
    ) -> tuple[tuple[Topic, ...], tuple[Topic, ...]]:
        """Return the topics of another taxonomy in a text, by relevance as it stands today, and those its terms alone give."""
        folded = fold(text)
        words = split_words(folded)
        entities = self.gazetteer.find(text, folded, words)
        grammar = _grammar_of(lang or detect_language(text).code, folded)
        filed = _filed(find_dateline(text, self.places))
        judged = self._judge(folded, words, entities, fold(title or ""), filed, grammar)
        told = taxonomy.find(text, words, grammar, judged.relevance, judged.acting, judged.foreign)
        return told, taxonomy.find(text, words, grammar, 1.0, judged.acting, judged.foreign)

    def _judge(
        self,
        folded: str,
        words: Words,
        entities: Sequence[Entity],
        headline: str,
        filed: tuple[int, int] | None,
        grammar: str,
    ) -> Judgement:
        sides = self.gazetteer.sides
        return judge_relevance(folded, words, entities, headline, sides, filed=filed or (0, 0), lang=grammar)

    def _figures(
        self,
        text: str,
        folded: str,
        grammar: str,
        entities: Sequence[Entity],
        filed: tuple[int, int] | None,
        today: date | None,
    ) -> tuple[Figure, ...]:
        if grammar in _CHARACTERS:
            return find_figures_of_characters(text, folded, entities, today=today)
        if grammar in _CURLY and "«" in text:  # as some newsrooms quote; length and places stay
            found = self._figures(
                text.translate(_GUILLEMETS), folded.translate(_GUILLEMETS), grammar, entities, filed, today
            )
            return tuple(replace(figure, text=text[figure.start : figure.end]) for figure in found)
        restored = restore_apostrophes(text, folded, entities, self.gazetteer.spellings) if grammar == "tr" else None
        if restored is not None:
            whole = fold(restored.text)
            named = self.gazetteer.find(restored.text, whole, split_words(whole))
            place = (restored.forward(filed[0]), restored.forward(filed[1])) if filed is not None else None
            found = find_figures(restored.text, grammar, entities=named, folded=whole, dateline=place, today=today)
            return tuple(put_back(figure, restored, text) for figure in found)
        return find_figures(text, grammar, entities=entities, folded=folded, dateline=filed, today=today)

    def names_a_side(self, ids: Iterable[str]) -> bool:
        """True where a text with these names is on North Korea, Russia or the war: no other can be on the two."""
        return any(self.gazetteer.sides.get(identifier) in _SIDES for identifier in ids)

    def name_signs(self, head: str, lang: str) -> frozenset[tuple[str, str]]:
        """Return the topics that its terms give the head of a report, whatever it is on, and the actors and bodies of its first words."""
        folded = fold(head)
        words = split_words(folded)
        topics = self.taxonomy.find(head, words, _grammar_of(lang, folded), 1.0)
        named = self.gazetteer.find(head, folded, words)
        actors = {(one.kind, one.id) for one in named if one.kind in _ACTORS and one.start < ACTOR_LETTERS}
        signs = {(TOPIC, topic.topic) for topic in topics} | {(ACTOR, f"id:{actor}") for _, actor in actors}
        signs |= {(PERSON, f"id:{actor}") for kind, actor in actors if kind == "person"}
        return frozenset(signs | {(BODY, body) for body in name_bodies(head, lang, named)})

    def name_entities(self, text: str) -> frozenset[str]:
        """Return the identifiers of the known names in a text."""
        folded = fold(text)
        return frozenset(entity.id for entity in self.gazetteer.find(text, folded, split_words(folded)))


def _filed(dateline: Dateline | None) -> tuple[int, int] | None:
    """Where the words of a dateline stand, if it is in the text."""
    if dateline is None or dateline.start is None or dateline.end is None:
        return None
    return dateline.start, dateline.end


_GRAMMARS = frozenset({"tr", "en", "ru", "uk", "ko", "ja", "zh"})
_CHARACTERS = frozenset({"ja", "zh"})
_SCRIPTS = (
    (re.compile(r"[가-힣]"), "ko"),
    (re.compile(r"[ієїґ]"), "uk"),
    (re.compile(r"[а-я]"), "ru"),
    # Letters, a case ending behind an apostrophe, a number as only Turkish writes it.
    (
        re.compile(
            r"[ğşç]|[^\W\d_]'[dtynl][aeiu]|\d (?:bin|milyon|milyar|asker|kişi)(?!\w)|(?<!\w)(?:yüzde|en az|en fazla) \d"
        ),
        "tr",
    ),
)


def _grammar_of(code: str, folded: str) -> str:
    """The language whose grammar reads the figures; a short text that could not be told is read by its script."""
    if code in _GRAMMARS:
        return code
    return next((name for pattern, name in _SCRIPTS if pattern.search(folded)), code)


def load_enricher(seeds: Path) -> Enricher:
    """Make the taggers from the seeds.

    Raises:
        SettingsError: a topic or gazetteer file is wrong.
    """
    topics = read_taxonomy(seeds / "topics")
    digest = sha256()
    for path in (*sorted((seeds / "topics").glob("*.toml")), *sorted((seeds / "gazetteer").glob("*.toml"))):
        digest.update(path.read_bytes())
    return Enricher(
        digest.hexdigest()[:12],
        Taxonomy(topics),
        read_gazetteer(seeds / "gazetteer"),
        read_places(seeds / "gazetteer"),
    )
