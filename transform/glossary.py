"""The glossary of the beat: how the field writes a Turkish term in English.

Engines cannot be trusted to take a glossary, and placeholders put into a Turkish sentence lose its suffixes, so terms
are put right after the engine has answered; every repair is told (`Glossary.repair`), none is silent.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Mapping, Set
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.errors import SettingsError
from core.late import LatePattern
from core.text import fold, fold_once
from transform.heads import Heads

_KINDS = ("people", "countries", "places", "agreements", "bodies", "units", "weapons", "trade", "terms", "agencies")

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Term:
    """One entry: the Turkish nominative, the English as we write it, and the English also accepted."""

    turkish: str
    english: str
    accepted: tuple[str, ...]
    kind: str


class Glossary:
    """All terms, findable in a Turkish sentence with any suffix."""

    def __init__(self, terms: tuple[Term, ...], wrong: Mapping[str, str]) -> None:
        """Index the terms.

        Args:
            terms: the entries.
            wrong: English spellings that engines give → the spelling we want.
        """
        self.terms = terms
        self._wrong = dict(wrong)
        entries = sorted(f"{t.turkish}={t.english}" for t in terms) + sorted(f"{a}>{b}" for a, b in wrong.items())
        # The version names what the repairs depend on: a changed entry makes older memory entries another version.
        self.version = hashlib.sha256("\n".join(entries).encode()).hexdigest()[:12]
        longest_first = sorted(terms, key=lambda t: -len(t.turkish))
        keys = [fold(term.turkish) for term in longest_first]
        self._heads = Heads(
            (key, (_first_letters(key), _inflected(key), term)) for key, term in zip(keys, longest_first, strict=True)
        )
        self._repair = re.compile(
            r"(?<![\w-])(?:"
            + "|".join(re.escape(w) for w in sorted(self._wrong, key=len, reverse=True))
            + r")(?![\w-])"
        )

    def find(self, source: str) -> tuple[Term, ...]:
        """Return the terms of a Turkish sentence, longest first, none inside another, in order."""
        folded = fold_once(source)
        hits: list[tuple[int, int, Term]] = []
        for start, entries in self._heads.find(folded):
            for letters, pattern, term in entries:
                # Before the pattern, which need not be compiled for a text that only begins like its term.
                found = pattern.compiled.match(folded, start) if folded.startswith(letters, start) else None
                if found:
                    hits.append((found.start(), found.end(), term))
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
        wanted = {term.english for term in self.find(source)}
        repairs: list[str] = []

        def put_right(match: re.Match[str]) -> str:
            right = self._wrong[match.group()]
            if right not in wanted or right == match.group():
                return match.group()
            repairs.append(f"{match.group()} → {right}")
            return right

        return self._repair.sub(put_right, target), tuple(repairs)


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


def _first_letters(key: str) -> str:
    """Return what every form of a folded Turkish term begins with: its first word, without a last letter that softens."""
    first, *rest = key.split()
    return first if rest or first[-1] not in "kçtp" else first[:-1]


def _inflected(key: str) -> LatePattern:
    """Match a folded Turkish term with suffixes on its last word: 'un, -lar, -ğı for k, -yi after a vowel."""
    words = key.split()
    last = words[-1]
    stem = re.escape(last)
    if last[-1] in "kçtp" and len(last) > 3:
        soft = {"k": "[kğg]", "ç": "[çc]", "t": "[td]", "p": "[pb]"}[last[-1]]
        stem = re.escape(last[:-1]) + soft
    suffix = r"(?:'[a-zçğöşü]+|[a-zçğöşü]{0,9})" if len(last) > 3 else r"(?:'[a-zçğöşü]+)?"
    return LatePattern(r"\s+".join([*(re.escape(w) for w in words[:-1]), stem]) + suffix + r"(?!\w)")


def _stands(word: str, folded: str) -> bool:
    at = folded.find(word)
    while at >= 0:
        after = folded[at + len(word) : at + len(word) + 1]
        before = folded[at - 1 : at]
        if not (before.isalnum() or after.isalnum()):
            return True
        at = folded.find(word, at + 1)
    return False
