"""The taxonomy and the topics of a text, each with the slices that are its evidence."""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.errors import SettingsError
from core.model import Span, Topic
from core.text import fold
from transform.matching import Hit, Matcher
from transform.words import Words

SCOPES = ("relation", "any")
LANGUAGES = ("tr", "en", "ru", "uk", "ko", "ja", "zh")
# terms count by themselves, weak ones only with a near one in their sentence, and nothing counts within a not.
ROLES = ("terms", "weak", "near", "not")
_EXAMPLES = ("examples", "counterexamples")
_KEYS = ("id", "scope", "foreign", "definition", "include", "exclude", *_EXAMPLES, *ROLES)
# A topic of the relation is told from this relevance on.
_RELATED = 0.3
_RELEVANT = 0.5  # the text is on the two: a sentence on North Korea is no passing one
_MOST_EVIDENCE = 20
_LONG = 6  # sentences that tell something; a wire report of our gold set has five at most
_HEAD = 2  # sentences
_LEAST_WORDS = 3  # of a sentence that tells something
_BEFORE = 5  # words before a term in which a count of it may stand
# Words that count some of those named before: "3 bininin öldüğü", "a third was wounded", "2,000 have been killed".
_COUNT = re.compile(
    r"\d[\d.,]*['’](?:[iuü]|s[iuü]|[iuü]n[iuü]n?|s[iuü]n[iuü]n?)|\d+명\w*|"
    r"(?:bin|milyon|biri?|yaris?|ikis|üç|dörd|beşt?|çoğ|heps)[iuü](?:n(?:in|ün|un|i|ü|u|den|dan)?)?|(?:yüz|bin)lerce\w*|onlarca\w*|(?:bölüm|kism)[iuü]\w*|"
    r"half|third|quarter|fifth|dozens|hundreds|thousands|most|тысяч[аи]?|сотни|сотен|половина|треть|절반\w*|수백\w*|수천\w*"
)
_DIGITS = re.compile(r"\d[\d.,]*")
_DONE = frozenset({"of", "have", "has", "had", "were", "was"})  # a bare number before these counts some of them
# A sentence with one of these goes on about those of the sentence before ("Bunların 3 bini öldü").
_OF_THEM = re.compile(
    r"(?<!\w)(?:bunlar(?:in|dan)|onlar(?:in|dan)|aralarindan|içlerinden|(?:of|among) (?:them|these|those|whom)|из них|среди них|(?:із|з) них|серед них)(?!\w)|"
    r"(?:이|그) ?(?:중|가운데)(?!\w)|이들 (?:중|가운데)"
)
_Hit = Hit[tuple[str, str]]  # topic, role


@dataclass(frozen=True, slots=True)
class TopicDefinition:
    """One topic of the taxonomy; `vocabulary` is role → language → terms.

    Where `foreign` is false, a sentence that names third states and neither of the two says nothing of the topic.
    `examples` are texts that must be told to be of the topic, `counterexamples` near ones that must not.
    """

    id: str
    scope: str
    definition: str
    vocabulary: Mapping[str, Mapping[str, tuple[str, ...]]]
    include: str = ""
    exclude: str = ""
    foreign: bool = True
    examples: tuple[str, ...] = ()
    counterexamples: tuple[str, ...] = ()

    @property
    def terms(self) -> tuple[str, ...]:
        """The terms that count by themselves, of all languages."""
        return tuple(term for terms in self.vocabulary["terms"].values() for term in terms)


class Taxonomy:
    """All topics, with a matcher for each language."""

    def __init__(self, topics: Iterable[TopicDefinition]) -> None:
        self.topics = tuple(topics)
        self.scopes = {topic.id: topic.scope for topic in self.topics}
        self._own = {topic.id for topic in self.topics if not topic.foreign}
        self._matchers = {
            language: Matcher(
                (
                    (term, (topic.id, role))
                    for topic in self.topics
                    for role, languages in topic.vocabulary.items()
                    for term in languages.get(language, ())
                ),
                whole_words=language == "en",
                compounds=language == "ko",
            )
            for language in LANGUAGES
        }

    def find(
        self,
        text: str,
        words: Words,
        language: str,
        relevance: float,
        acting: Collection[int] = (),
        foreign: Collection[int] = (),
    ) -> tuple[Topic, ...]:
        """Return the topics of a text, best first.

        Args:
            text: the text.
            words: its words, as `split_words` gives them.
            language: ISO 639-1; a language without terms has no topics.
            relevance: of the text; below 0.3 only the sentences in `acting` count, and only for topics of scope "any".
            acting: the numbers of the sentences in which North Korea acts, or that follow such a one.
            foreign: the numbers of the sentences that name third states and neither of the two.
        """
        matcher = self._matchers.get(language)
        if matcher is None or (relevance < _RELATED and not acting):
            return ()
        found: dict[str, dict[str, list[_Hit]]] = {}
        for hit in matcher.find(words):
            topic, role = hit.value
            if topic in self._own and hit.sentence in foreign:
                continue
            if relevance >= _RELATED or (self.scopes[topic] == "any" and hit.sentence in acting):
                found.setdefault(topic, {}).setdefault(role, []).append(hit)
        carried = _carried(words) if any("weak" in roles for roles in found.values()) else frozenset()
        told: list[int] = []
        topics = []
        for topic, roles in found.items():
            spans = _evidence(text, roles, carried)
            if not spans:
                continue
            if not _is_told(spans, words):
                told = told or _telling(words)
                strong = {hit.start for hit in roles.get("terms", [])}
                news = acting if relevance >= _RELEVANT else ()
                if len(told) > _LONG and not _is_news(spans, words, strong, news, told[_HEAD - 1]):
                    continue
            topics.append(Topic(topic, round(1 - 0.5 ** len(spans), 3), tuple(_outermost(spans)[:_MOST_EVIDENCE])))
        return tuple(sorted(topics, key=lambda topic: (-topic.score, topic.topic)))


def _telling(words: Words) -> list[int]:
    """The numbers of the sentences that tell something: pieces of a dateline ("МОСКВА. 4 декабря. ИНТЕРФАКС") and blank lines do not."""
    return sorted(number for number, size in Counter(words.sentences).items() if size >= _LEAST_WORDS)


def _is_told(spans: Sequence[Span], words: Words) -> bool:
    """True where a topic is told in a phrase or in two sentences, which is news in a text of any length."""
    if any(" " in span.text for span in spans):
        return True
    return len({words.sentence_at(span.start) for span in spans}) > 1


def _is_news(spans: Sequence[Span], words: Words, strong: Collection[int], acting: Collection[int], head: int) -> bool:
    """True where a long text tells a topic by a word in its head, or counted, or by a term of North Korea.

    Anything else is one word in passing. `strong` are the starts of terms that count by themselves, `head` is the number
    of the last sentence of the head.
    """
    if words.sentence_at(spans[0].start) <= head or any(_is_counted(span, words) for span in spans):
        return True
    return any(span.start in strong and words.sentence_at(span.start) in acting for span in spans)


def _is_counted(span: Span, words: Words) -> bool:
    """True where a number stands before a term in its sentence: "bunlardan yaklaşık 3 bininin öldüğü" is no passing word."""
    at = bisect_left(words.starts, span.start)
    return any(
        words.sentences[place] == words.sentences[at]
        and (
            _COUNT.fullmatch(words.texts[place])
            or (words.texts[place + 1] in _DONE and _DIGITS.fullmatch(words.texts[place]))
        )
        for place in range(max(0, at - _BEFORE), at)
    )


def _carried(words: Words) -> frozenset[int]:
    """The numbers of the sentences that go on about some of those named in the sentence before."""
    starts: dict[int, list[str]] = {}
    for sentence, word in zip(words.sentences, words.texts, strict=True):
        starts.setdefault(sentence, []).append(word)
    return frozenset(number for number, texts in starts.items() if _OF_THEM.search(" ".join(texts)))


def _evidence(text: str, roles: Mapping[str, list[_Hit]], carried: Collection[int] = ()) -> list[Span]:
    """Return the slices that count: the terms outside a `not`, and the weak ones beside a `near`.

    In a sentence in `carried` a weak one stands beside those of the sentence before as well.
    """
    void = roles.get("not", [])
    dull = {hit.sentence for hit in void}
    near = {hit.sentence for hit in roles.get("near", [])} - dull
    near |= {number + 1 for number in near if number + 1 in carried} - dull
    kept = {
        (hit.start, hit.end)
        for hit in roles.get("terms", [])
        if not any(hit.start < other.end and other.start < hit.end for other in void)
    }
    kept |= {(hit.start, hit.end) for hit in roles.get("weak", []) if hit.sentence in near}
    return [Span(start, end, text[start:end]) for start, end in sorted(kept)]


def _outermost(spans: list[Span]) -> list[Span]:
    kept: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not kept or span.end > kept[-1].end:
            kept.append(span)
    return kept


def read_taxonomy(folder: Path) -> tuple[TopicDefinition, ...]:
    """Read every topic file of a folder.

    Raises:
        SettingsError: a file, key or term is wrong; names file and line.
    """
    topics: dict[str, TopicDefinition] = {}
    for path in sorted(folder.glob("*.toml")):
        for topic in read_topics(path):
            if topic.id in topics:
                raise _wrong(
                    path, path.read_text("utf-8"), f'"{topic.id}"', f"a second topic {topic.id!r}", "rename it"
                )
            topics[topic.id] = topic
    return tuple(topics.values())


def read_topics(path: Path) -> tuple[TopicDefinition, ...]:
    """Read one topic file.

    Raises:
        SettingsError: the file, a key or a term is wrong; names file and line.
    """
    try:
        source = path.read_text(encoding="utf-8-sig")
        tables = tomllib.loads(source)
    except OSError as error:
        raise SettingsError(
            f"{path}: {error.strerror}", cure="give the path of a topic file that can be read"
        ) from error
    except UnicodeDecodeError as error:
        raise SettingsError(f"{path}: {error}", cure="save it as UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        place = f"{path}:{line.group(1)}" if line else str(path)
        raise SettingsError(f"{place}: {error}", cure="docs/topics.md shows the form") from error
    for key in tables:
        if key not in {"topic", "version"}:
            raise _wrong(path, source, key, f"unknown key {key!r}", "a file holds version and [[topic]] tables")
    if not isinstance(tables.get("topic"), list) or not tables["topic"]:
        raise SettingsError(f"{path}:1: no [[topic]] table", cure="docs/topics.md shows the form")
    return tuple(_read_topic(path, source, table) for table in tables["topic"])


def _read_topic(path: Path, source: str, table: Mapping[str, Any]) -> TopicDefinition:
    for key in table:
        if key not in _KEYS:
            raise _wrong(path, source, key, f"unknown key {key!r}", f"use {', '.join(_KEYS)}")
    for key in ("id", "scope", "definition"):
        if not isinstance(table.get(key), str) or not table[key].strip():
            raise _wrong(path, source, key, f"{key} is missing or no text", f'write {key} = "…"')
    if not re.fullmatch(r"[a-z][a-z0-9_]*", table["id"]):
        raise _wrong(path, source, "id", f"id = {table['id']!r}", "use small letters, digits and _")
    if table["scope"] not in SCOPES:
        raise _wrong(path, source, "scope", f"scope = {table['scope']!r}", f"use one of {', '.join(SCOPES)}")
    if not isinstance(table.get("foreign", True), bool):
        raise _wrong(path, source, "foreign", f"foreign = {table['foreign']!r}", "write true or false")
    vocabulary = {role: _read_role(path, source, role, table.get(role, {})) for role in ROLES}
    if not any(vocabulary["terms"].values()):
        raise _wrong(path, source, "terms", f"topic {table['id']} has no terms", '[topic.terms], then tr = ["…"]')
    if any(vocabulary["weak"].values()) and not any(vocabulary["near"].values()):
        raise _wrong(path, source, "topic.weak", "weak terms without near ones", "add [topic.near]")
    return TopicDefinition(
        table["id"],
        table["scope"],
        table["definition"],
        vocabulary,
        str(table.get("include", "")),
        str(table.get("exclude", "")),
        table.get("foreign", True),
        *(_read_examples(path, source, key, table.get(key, [])) for key in _EXAMPLES),
    )


def _read_examples(path: Path, source: str, key: str, texts: Any) -> tuple[str, ...]:
    if not isinstance(texts, list) or not all(isinstance(text, str) and text.strip() for text in texts):
        raise _wrong(path, source, key, f"{key} is no list of texts", f'write {key} = ["…", "…"]')
    return tuple(texts)


def _read_role(path: Path, source: str, role: str, languages: Any) -> dict[str, tuple[str, ...]]:
    if not isinstance(languages, dict):
        raise _wrong(path, source, role, f"{role} is no table", f'write [topic.{role}], then tr = ["…"]')
    read: dict[str, tuple[str, ...]] = {}
    for language, terms in languages.items():
        if language not in LANGUAGES:
            raise _wrong(
                path, source, f"{role}/{language}", f"unknown language {language!r}", f"use {', '.join(LANGUAGES)}"
            )
        if not isinstance(terms, list):
            raise _wrong(
                path, source, f"{role}/{language}", f"{role}.{language} is no list", f'write {language} = ["…", "…"]'
            )
        for term in terms:
            if not isinstance(term, str) or not fold(term).replace("-", " ").replace("…", "").split():
                raise _wrong(
                    path, source, f'"{term}"', f"the term {term!r} has no word", "give it a word, or take it out"
                )
            if term.split()[0] == "…" or term.split()[-1] == "…":
                raise _wrong(path, source, f'"{term}"', f"the term {term!r} has nothing beside …", "write a … b")
        read[language] = tuple(terms)
    return read


def _wrong(path: Path, source: str, sign: str, what: str, cure: str) -> SettingsError:
    """An error at the first line that holds `sign`: a key, a table, a quoted term, or table/key."""
    lines = source.splitlines()
    table, _, sign = sign.rpartition("/") if not sign.startswith('"') else ("", "", sign)
    first = next((n for n, text in enumerate(lines) if table and text.strip() == f"[topic.{table}]"), 0)
    key = re.compile(rf"^\s*(?:\[+(?:topic\.)?)?{re.escape(sign)}\b") if not sign.startswith('"') else None
    line = next(
        (n for n, text in enumerate(lines[first:], first + 1) if (key.match(text) if key else sign in text)),
        next((n for n, text in enumerate(lines, 1) if text.strip() == "[[topic]]"), 1),
    )
    return SettingsError(f"{path}:{line}: {what}", cure=cure)
