"""What each key of a source definition may hold, and what was probably meant where it holds something else."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any
from urllib.parse import urlsplit

from core.text import normalize
from ingest.codes import COUNTRIES, LANGUAGES, MEANT_COUNTRIES, MEANT_LANGUAGES

KINDS = ("feed", "news_sitemap", "sitemap", "listing")
_OTHER_KINDS = {
    "inbox": "is made by Dateline itself",
    "push": "is made by Dateline itself",
    "warc": "is no place that is polled: `dateline ingest` reads such files",
}
_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,62}")
_LATIN = str.maketrans("çğıöşüâîûñéèäø", "cgiosuaiuneeao")


def nearest(word: str, choices: Iterable[str]) -> str | None:
    """Return the choice that was probably meant, or None."""
    by_fold = {choice.casefold(): choice for choice in choices}
    near = difflib.get_close_matches(str(word).casefold(), by_fold, 1, 0.6)
    return by_fold[near[0]] if near else None


def suggest(word: str, choices: Iterable[str]) -> str:
    """Return `did you mean 'x'?` for the nearest of the choices, or nothing."""
    near = nearest(word, choices)
    return f"did you mean {near!r}?" if near else ""


def make_id(name: str) -> str:
    """Return an id for a name or a host: Latin letters in lower case, digits and hyphens."""
    folded = normalize(name).replace("İ", "i").lower().translate(_LATIN)
    return re.sub(r"[^a-z0-9]+", "-", folded).strip("-")[:63].strip("-")


class WrongError(Exception):
    """A value that its key cannot hold: what is wrong with it, and the cure."""

    def __init__(self, what: str, cure: str) -> None:
        super().__init__(what)
        self.what = what
        self.cure = cure


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise WrongError(f"{value!r} is no text", 'write it between quotes, as "…"')
    if any(ord(letter) < 32 for letter in value):
        raise WrongError(f"{value!r} holds a line break or a control character", "write it in one line")
    return value.strip()


def _id(value: Any) -> str:
    text = _text(value)
    if not _ID.fullmatch(text):
        better = make_id(text)
        raise WrongError(
            f"{text!r} is no id (a-z, 0-9 and hyphens)", f"write {better!r}" if better else 'write for example "aa"'
        )
    return text


def _one_of(value: Any, choices: Iterable[str], what: str, meant: Mapping[str, str], key: str) -> str:
    text = _text(value)
    if text in choices:
        return text
    near = meant.get(key) or (key if key in choices else "")
    raise WrongError(f"{text!r} is no {what}", f"did you mean {near!r}?" if near else f"use {what}")


def _language(value: Any) -> str:
    text = _text(value)
    key = re.split(r"[-_]", text.lower())[0]
    return _one_of(text, LANGUAGES, "language code (ISO 639-1: tr, ko, ru, en, …)", MEANT_LANGUAGES, key)


def _country(value: Any) -> str:
    text = _text(value)
    return _one_of(text, COUNTRIES, "country code (ISO 3166-1: TR, KR, RU, GB, …)", MEANT_COUNTRIES, text.upper())


def _kind(value: Any) -> str:
    text = _text(value)
    if text in _OTHER_KINDS:
        raise WrongError(f"{text!r} {_OTHER_KINDS[text]}", f"use one of {', '.join(KINDS)}")
    if text not in KINDS:
        raise WrongError(f"{text!r} is no kind", suggest(text, KINDS) or f"use one of {', '.join(KINDS)}")
    return text


def check_url(value: Any) -> str:
    """Return an address that may stand in a definition.

    Raises:
        ValueError: it is none; says why.
    """
    text = str(value).strip()
    if re.search(r"[\s\x00-\x1f<>\"]", text):
        raise ValueError("holds a space or a character that no address holds")
    parts = urlsplit(text)
    _ = parts.port
    if parts.scheme not in {"http", "https"}:
        raise ValueError("does not start with https:// or http://")
    if not parts.hostname:
        raise ValueError("names no host")
    if parts.username is not None:
        raise ValueError("holds a user name or a password")
    return text


def _url(value: Any) -> str:
    text = _text(value)
    try:
        return check_url(text)
    except ValueError as error:
        # What stands before an @ may be a password: messages are kept, so it is not repeated.
        shown = "the address" if "@" in text else repr(text)
        cure = f"write 'https://{text}'" if re.fullmatch(r"[\w.-]+\.\w{2,}(/\S*)?", text) else "write https://host/path"
        raise WrongError(f"{shown} {error}", cure) from error


def _whole(low: int, high: int) -> Callable[[Any], int]:
    def check(value: Any) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            quoted = isinstance(value, str) and value.isascii() and value.isdigit()
            cure = f"write {value} without quotes" if quoted else f"write for example {low}"
            raise WrongError(f"{value!r} is no whole number from {low} to {high}", cure)
        return value

    return check


CHECKS: dict[str, Callable[[Any], Any]] = {
    "id": _id, "name": _text, "kind": _kind, "url": _url, "language": _language, "home": _url, "country": _country,
    "owner": _text, "alignment": _text, "tier": _whole(1, 9), "selector": _text, "poll_seconds": _whole(60, 86_400),
    "found": _text,
}  # fmt: skip
REQUIRED = {
    "id": '"aa"', "name": '"Anadolu Ajansı"', "kind": '"feed"', "url": '"https://…"', "language": '"tr"',
}  # fmt: skip
