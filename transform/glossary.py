"""The glossary of the beat: how the field writes a Turkish term in English.

Engines cannot be trusted to take a glossary, and placeholders put into a Turkish sentence lose its suffixes, so terms
are put right after the engine has answered; every repair is told (`Glossary.repair`), none is silent.
"""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Mapping, Set
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core import late_re as re
from core.errors import SettingsError
from core.text import fold, fold_once
from transform.heads import Heads

_KINDS = ("people", "countries", "places", "agreements", "bodies", "units", "weapons", "trade", "terms", "agencies")

_WORD = re.compile(r"\w+")
# Between the words of a term: "Kim Jong Un" is "Kim Jong-un", "işbirliği" is "iş birliği", "Uzakdoğu" is "Uzak Doğu".
_BETWEEN = re.compile(r"\s*[-\u2010\u2011\u2013]?\s*")
_PARTS = re.compile(r"[\s\u2010\u2011-]+")
# The last consonants of words, and what they can be before a suffix.
_SOFT = {"k": "kğg", "ç": "çc", "t": "td", "p": "pb"}
_HARD = {"ğ": "k", "c": "ç", "d": "t", "b": "p"}
# No suffix of one who does something ("taburcu" is no battalion).
_TAIL = re.compile(r"(?:'[a-zçğöşü]+|(?![cç][iuü])[a-zçğöşü]{0,9})(?!\w)")
# "füzesi" is "füzeleri" in the plural, "bakanlığı" "bakanlıkları": the ending of a compound comes behind that of the plural.
_POSSESSIVE = re.compile(r"(?:(?P<vowel>\w*[aeiouöü])s|(?P<consonant>\w*[^\W\daeiouöü]))[iuü]\Z")
_PLURAL_TAIL = re.compile(r"l[ae]ri[a-zçğöşü]{0,9}(?:'[a-zçğöşü]+)?(?!\w)")
# No part of an address, account or tag is put right, and no "South Korean Labor Party": that is another one.
_FREE = r"(?<![\w@#/=&.-])(?<!(?:North|South|NORTH|SOUTH) )"
_SHORT_TAIL = re.compile(r"(?:'[a-zçğöşü]+)?(?!\w)")


@dataclass(frozen=True, slots=True)
class Term:
    """One entry: the Turkish nominative, the English as we write it, and the English also accepted."""

    turkish: str
    english: str
    accepted: tuple[str, ...]
    kind: str

    @property
    def is_name(self) -> bool:
        """One word with a capital, which small may be another word; acronyms are read small too."""
        return self.turkish[:1].isupper() and self.turkish[1:2].islower() and " " not in self.turkish


class Glossary:
    """All terms, findable in a Turkish sentence with any suffix."""

    def __init__(self, terms: tuple[Term, ...], wrong: Mapping[str, str]) -> None:
        """Index the terms.

        Args:
            terms: the entries.
            wrong: English spellings that engines give → the spelling we want.
        """
        self.terms = terms
        entries = sorted(f"{t.turkish}={t.english}" for t in terms) + sorted(f"{a}>{b}" for a, b in wrong.items())
        # The version names what the repairs depend on: a changed entry makes older memory entries another version.
        self.version = hashlib.sha256("\n".join(entries).encode()).hexdigest()[:12]
        # Headlines in capitals are put right in capitals.
        self._wrong = {**{w.upper(): r.upper() for w, r in wrong.items()}, **wrong}
        longest_first = sorted(terms, key=lambda t: -len(t.turkish))
        keys = [fold(term.turkish) for term in longest_first]
        self._heads = Heads(
            (inflected.opening, (inflected, term))
            for inflected, term in zip(map(_Inflected, keys), longest_first, strict=True)
        )
        self._repair = re.compile(
            _FREE
            + "(?:"
            + "|".join(re.escape(w) for w in sorted(self._wrong, key=len, reverse=True))
            + r")(?![\w@/-]|\.\w)"
        )

    def find(self, source: str) -> tuple[Term, ...]:
        """Return the terms of a Turkish sentence, longest first, none inside another, in order."""
        folded = fold_once(source)
        hits: list[tuple[int, int, Term]] = []
        for start, entries in self._heads.find(folded):
            for inflected, term in entries:
                end = inflected.match(folded, start)
                if end and (source[start].isupper() or not term.is_name):  # "olayın şahidi" is no Shahed
                    hits.append((start, end, term))
                    break
        kept: list[tuple[int, int, Term]] = []
        for start, end, term in hits:
            if not any(a <= start < b for a, b, _ in kept):
                kept.append((start, end, term))
        return tuple(term for _, _, term in kept)

    def missing(self, source: str, target: str) -> tuple[Term, ...]:
        """Return the terms of the source for which the target has none of the accepted words."""
        folded = fold(target)
        return tuple(
            term for term in self.find(source) if not any(_stands(fold(word), folded) for word in term.accepted)
        )

    def repair(self, source: str, target: str) -> tuple[str, tuple[str, ...]]:
        """Put known wrong English spellings right where the source has the term they stand for.

        Returns:
            The target, and each repair made as "wrong → right".
        """
        if not self._wrong or not self._repair.search(target):
            return target, ()
        terms = self.find(source)
        wanted = {term.english for term in terms} | {term.english.upper() for term in terms}
        repairs: list[str] = []

        def put_right(match: re.Match[str]) -> str:
            wrong, right = match.group(), self._wrong[match.group()]
            if right not in wanted or right == wrong or self._is_other(wrong, right, source):
                return wrong
            repairs.append(f"{wrong} → {right}")
            return right

        return self._repair.sub(put_right, target), tuple(repairs)

    def _is_other(self, wrong: str, right: str, source: str) -> bool:
        """Tell whether the source writes a spelling likewise, and not for the term: "Ahmet Soygu" beside "Şoygu"."""
        return wrong in source and all(right.casefold() != term.english.casefold() for term in self.find(wrong))


def read_glossary(path: Path) -> Glossary:
    """Read a glossary file.

    Raises:
        SettingsError: the file is missing or wrong; names the section and term.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8-sig"))  # Windows' editors begin a file with a mark
    except (OSError, ValueError) as error:
        raise SettingsError(f"glossary {path}: {error}", cure="see seeds/glossary.toml for the form") from None
    terms: list[Term] = []
    for kind, entries in data.items():
        if kind == "wrong":
            continue
        if kind not in _KINDS or not isinstance(entries, dict):
            raise SettingsError(f"glossary {path}: unknown section [{kind}]", cure=f"take one of {', '.join(_KINDS)}")
        for turkish, english in entries.items():
            if (
                not isinstance(english, list)
                or not english
                or not all(isinstance(e, str) and e.strip() for e in english)
            ):
                raise SettingsError(f"glossary {path}: [{kind}] {turkish!r} needs a list of English terms")
            if _WORD.search(turkish) is None:
                raise SettingsError(f"glossary {path}: [{kind}] {turkish!r} is no term", cure="write the Turkish word")
            terms.append(Term(turkish, english[0], tuple(english), kind))
    return Glossary(tuple(terms), _read_wrong(path, data.get("wrong", {}), {term.english for term in terms}))


def _read_wrong(path: Path, wrong: Any, english: Set[str]) -> dict[str, str]:
    """Read the section of wrong spellings.

    Raises:
        SettingsError: it is none, or a repair that is never made: the right spelling is not the first of any entry.
    """
    if not isinstance(wrong, dict) or not all(w.strip() and isinstance(r, str) and r for w, r in wrong.items()):
        raise SettingsError(f'glossary {path}: [wrong] takes "wrong" = "right" only')
    for spelling, right in wrong.items():
        if right not in english:
            raise SettingsError(
                f"glossary {path}: [wrong] {spelling!r} becomes {right!r}, which no entry has as its first English",
                cure="add the entry: it tells in which sentences the repair is made",
            )
    return wrong


class _Inflected:
    """A folded Turkish term with suffixes on its last word: 'un, -lar, -ğı for k, -yi after a vowel, -leri for -si.

    Compared letter by letter: a pattern for each of the terms that a run meets takes longer to compile than to use.
    """

    def __init__(self, key: str) -> None:
        *self._first, last = filter(None, _PARTS.split(key))
        is_long = len(key.split()[-1]) > 3
        soft = len(last) > 3 and last[-1] in _SOFT
        self._stem, self._lasts = (last[:-1], _SOFT[last[-1]]) if soft else (last, "")
        self._tail = _TAIL if is_long else _SHORT_TAIL
        self._plurals = _plural_stems(last) if self._first else ()
        self.opening = self._first[0] if self._first else self._stem

    def match(self, text: str, start: int) -> int:
        """Return where the term ends that begins at a place of a folded text, 0 where none does."""
        at = start
        for word in self._first:
            if not text.startswith(word, at):
                return 0
            at += len(word)
            if text[at : at + 1].isalnum() or (text[at : at + 1] == " " and text[at + 1 : at + 2].isalnum()):
                at += text[at] == " "
            else:
                between = _BETWEEN.match(text, at)
                at = between.end() if between else at
        for stem in self._plurals:
            if text.startswith(stem, at) and (tail := _PLURAL_TAIL.match(text, at + len(stem))):
                return tail.end()
        if not text.startswith(self._stem, at):
            return 0
        at += len(self._stem)
        if self._lasts:
            if at == len(text) or text[at] not in self._lasts:
                return 0
            at += 1
        tail = self._tail.match(text, at)
        return tail.end() if tail else 0


def _plural_stems(word: str) -> tuple[str, ...]:
    """Return what may stand before the plural of a word that ends as a compound does."""
    found = _POSSESSIVE.match(word)
    if found is None:
        return ()
    if found["vowel"]:
        return found["vowel"], found["vowel"] + "s"  # "mermi-si", "takas-ı"
    stem: str = found["consonant"]
    return (stem[:-1] + _HARD[stem[-1]], stem) if stem[-1] in _HARD else (stem,)


def _stands(word: str, folded: str) -> bool:
    at = folded.find(word)
    while at >= 0:
        after = folded[at + len(word) : at + len(word) + 1]
        before = folded[at - 1 : at]
        if not (before.isalnum() or after.isalnum()):
            return True
        at = folded.find(word, at + 1)
    return False
