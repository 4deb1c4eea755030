"""Words that exclude each other, as seeds/check_contrasts.toml tells them, made ready to be searched for."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, get_args

from core import late_re as re
from core.errors import SettingsError
from core.late import LatePattern
from core.text import fold
from transform.check.contrast_entries import OPEN, Entries, Entry, any_of, bounded
from transform.check.model import Kind

# What may follow a Turkish noun: plural, possessive, case, "-ki", copula (of folded text, where ı is i).
_NOUN_TAIL = (
    r"(?:l[ae]r)?(?:[iuü]m[iuü]z|m[iuü]z|[iuü]m|s?[iuü])?(?:n?[dt][ae]n?|[yn]?[ae]|[yn][iuü]n?|[iuü]n?|n?[iuü]n|y?l[ae]|nc[ae])?"
    r"(?:ki\w*)?(?:d[iuü]r|yd[iuü]|ym[iuü]ş)?"
)
_TAILS = {"~": OPEN, "+": _NOUN_TAIL}
_TOKEN = re.compile(
    r"(?P<open>~)?(?:<(?P<class>\w+)>|(?P<any>_)|(?P<words>[^\W_]+|\([^\W_]+(?:\|[^\W_]+)+\)))(?P<end>[~+])?(?P<may>\?)?"
)
_LANGS = ("tr", "en")
_CONCEPT_KEYS = frozenset({"tr", "en", "may_tr", "may_en", "asks_tr"})
_GROUP_KEYS = frozenset({"kind", "counted", "listed", "alone", "not_tr", "not_en"})


class Key(NamedTuple):
    """A word that stands wherever an entry of a side is found.

    Attributes:
        word: the word, or its beginning.
        whole: whether it is the whole word.
        place: the place of its concept.
        beside: of each other word of the entry, strings of which one stands in the text.
    """

    word: str
    whole: bool
    place: int
    beside: tuple[tuple[str, ...], ...]


# The groups that a word can be of, each with a bit for its concept and with what stands beside.
Uses = list[tuple[int, int, tuple[tuple[str, ...], ...]]]


@dataclass(frozen=True, slots=True)
class Side:
    """A group in one language.

    Attributes:
        pattern: finds its words; the group that matched is named after the concept's place ("c0", "c1" …), "no" is an idiom.
        keys: words of which one stands wherever the pattern finds a word of a concept.
        may: for each concept, what can stand for it without saying so itself; None: nothing.
    """

    pattern: LatePattern
    keys: tuple[Key, ...]
    may: tuple[Entries | None, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Concepts that exclude each other.

    Attributes:
        kind: what a contrast of the group is told as.
        counted: whether one of several words exchanged is told too.
        listed: whether only the lists tell, and not what the words beside mean.
        alone: of each concept whose English words no translator puts in by himself, by its place, what can ask for it beside its words.
        turkish, english: its words.
    """

    kind: Kind
    counted: bool
    listed: bool
    alone: Mapping[int, Entries]
    turkish: Side
    english: Side


def read_groups(path: Path) -> tuple[Group, ...]:
    """Read seeds/check_contrasts.toml; its head tells the form.

    Raises:
        SettingsError: the file is missing or wrong.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        classes = data.pop("classes", {})
        return tuple(_group(name, entry, classes) for name, entry in data.items())
    except (OSError, ValueError) as error:
        raise SettingsError(
            f"check contrasts {path}: {error}", cure="see the head of seeds/check_contrasts.toml"
        ) from None


def _group(name: str, entry: Mapping[str, object], classes: Mapping[str, Mapping[str, str]]) -> Group:
    concepts = {key: value for key, value in entry.items() if isinstance(value, Mapping)}
    if unknown := entry.keys() - concepts.keys() - _GROUP_KEYS:
        raise ValueError(f"[{name}] has no {sorted(unknown)[0]!r}")
    if len(concepts) < 2:
        raise ValueError(f"[{name}] needs two concepts or more")
    kind = next((k for k in get_args(Kind) if k == entry.get("kind")), None)
    if kind is None:
        raise ValueError(f"[{name}] needs a kind of problem, not {entry.get('kind')!r}")
    for concept, words in concepts.items():
        if words.keys() - _CONCEPT_KEYS or not all(isinstance(text, str) and text for text in words.values()):
            raise ValueError(f"[{name}.{concept}] has other than words under {sorted(_CONCEPT_KEYS)}")
        if not set(_LANGS) <= words.keys():
            raise ValueError(f"[{name}.{concept}] needs tr and en")
    counted, listed = entry.get("counted", False), entry.get("listed", False)
    if not isinstance(counted, bool) or not isinstance(listed, bool):
        raise ValueError(f"[{name}] counted and listed are true or false")
    alone = str(entry.get("alone", "")).split()
    if unknown := set(alone).difference(concepts):
        raise ValueError(f"[{name}] alone: there is no {sorted(unknown)[0]!r}")
    asks = {
        place: Entries(_entries(name, "tr", _asking(concepts[concept]), classes.get("tr", {})))
        for place, concept in enumerate(concepts)
        if concept in alone
    }
    sides = [_side(name, lang, str(entry.get(f"not_{lang}", "")), concepts, classes.get(lang, {})) for lang in _LANGS]
    return Group(kind, counted, listed, asks, *sides)


def _asking(words: Mapping[str, str]) -> str:
    return ", ".join(words[key] for key in ("tr", "may_tr", "asks_tr") if key in words)


def _side(
    name: str, lang: str, idioms: str, concepts: Mapping[str, Mapping[str, str]], classes: Mapping[str, str]
) -> Side:
    keys: list[Key] = []
    parts = [f"(?P<no>{any_of(_entries(name, lang, idioms, classes))})"] if idioms else []
    seen: dict[str, str] = {}
    for place, (concept, words) in enumerate(concepts.items()):
        entries = list(_entries(f"{name}.{concept}", lang, words[lang], classes))
        for entry in entries:
            if seen.setdefault(entry.pattern, concept) != concept:
                raise ValueError(f"[{name}] has one {lang} word in both {seen[entry.pattern]!r} and {concept!r}")
            if not entry.keys:
                raise ValueError(f"[{name}.{concept}] {lang} needs a word in each of its phrases")
            keys += [Key(word, whole, place, entry.beside) for word, whole in entry.keys]
        parts.append(f"(?P<c{place}>{any_of(entries)})")
    may = tuple(
        Entries(_entries(f"{name}.{c}", lang, words[f"may_{lang}"], classes)) if f"may_{lang}" in words else None
        for c, words in concepts.items()
    )
    return Side(bounded("|".join(parts)), tuple(keys), may)


def _entries(where: str, lang: str, text: str, classes: Mapping[str, str]) -> Iterator[Entry]:
    for phrase in (fold(text) if lang == "tr" else text).split(","):
        word = phrase.strip()
        # Nine in ten of the file are one word; the general way takes eight times as long.
        if word.isalpha():
            yield Entry(word, ((word, True),), (), "")
            continue
        stem = word.removesuffix("~")
        if stem.isalpha():
            yield Entry(stem + OPEN, ((stem, False),), (), OPEN)
            continue
        tokens = [_TOKEN.fullmatch(token) for token in phrase.split()]
        if not tokens or None in tokens:
            raise ValueError(f"[{where}] {lang}: {phrase.strip()!r} is no phrase")
        yield _entry(where, [token for token in tokens if token], classes)


def _entry(where: str, tokens: list[re.Match[str]], classes: Mapping[str, str]) -> Entry:
    pattern = ""
    keys: tuple[tuple[str, bool], ...] = ()
    told: dict[int, tuple[str, ...]] = {}  # what each word of the phrase is or begins with, where that is known
    key = 0
    for i, token in enumerate(tokens):
        words = _alternatives(where, token, classes)
        body = r"[\w'.,]+" if token["any"] else "|".join(map(_word_pattern, words))
        tail = _tail(token["end"])
        head = OPEN if token["open"] else ""
        body = f"{head}(?:{body}){tail}" if "|" in body else f"{head}{body}{tail}"
        last = i == len(tokens) - 1
        gap = "" if last else r"[\s-]"
        pattern += f"(?:{body}{gap})?" if token["may"] else f"{body}{gap}"
        if token["words"] and not token["open"] and not token["may"]:
            # The longest word is the rarest, as a rule.
            own = tuple((word, not token["end"]) for word in words)
            if not keys or min(len(w) for w, _ in own) > min(len(w) for w, _ in keys):
                keys, key = own, i
        if words[0] and "#" not in words and not token["may"]:
            told[i] = tuple(word.rstrip("~+") for word in words)
    beside = tuple(words for i, words in told.items() if i != key or not keys)
    # A key of the only word is all of the entry but its tail.
    return Entry(pattern, keys, beside, _tail(tokens[0]["end"]) if keys and len(tokens) == 1 else None)


def _tail(end: str | None) -> str:
    return _TAILS.get(end or "", "")


def _word_pattern(word: str) -> str:
    if word == "#":
        return r"\d[\d.,:]*"
    stem = word.rstrip("~+")
    return re.escape(stem) + _tail(word[len(stem) :])


def _alternatives(where: str, token: re.Match[str], classes: Mapping[str, str]) -> list[str]:
    if token["class"]:
        if token["class"] not in classes:
            raise ValueError(f"[{where}] has no class <{token['class']}>")
        return fold(classes[token["class"]]).split()
    return (token["words"] or "").strip("()").split("|")


def index(sides: Iterable[Side]) -> tuple[dict[str, Uses], dict[str, Uses]]:
    """Return the whole words and the beginnings of words, each with what it is used for."""
    whole: dict[str, Uses] = {}
    begins: dict[str, Uses] = {}
    for group, side in enumerate(sides):
        for key in side.keys:
            (whole if key.whole else begins).setdefault(key.word, []).append((group, 1 << key.place, key.beside))
    return whole, begins
