"""Settings, read once from the environment at the edge and passed on as one frozen record."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from core.errors import SettingsError

_EXAMPLE = "http://127.0.0.1:5000"

# Every variable that something reads, but those of single engines (DATELINE_<ENGINE>_KEY), whose names other packages may add to.
VARIABLES = frozenset(
    f"DATELINE_{name}"
    for name in (
        "HOME", "DATABASE_URL", "INBOX", "WEB_PORT", "ENGINES", "LIBRETRANSLATE_URL", "GOOGLE_URL", "DAILY_CHARACTERS",
        "MODELS", "GLOSSARY", "TARGET_LANGUAGE", "APPRISE_URLS", "WEBHOOK_SECRET", "CONTACT", "ALLOW_HOSTS",
        "SEED_SOURCES", "MAX_BYTES", "TIMEOUT", "FETCHES", "REVISIT_HOURS", "STORED_DAYS", "SENSE_OF_ALL", "COPY_DAYS", "STORY_DAYS",
        "ADMIN_URL", "DB_PASSWORD",  # of the compose file
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a user can set by environment variables (`DATELINE_*`); see docs/settings.md."""

    home: Path
    database_url: str | None
    engines: tuple[str, ...]
    libretranslate_url: str | None
    google_url: str | None
    source_language: str
    target_language: str
    apprise_urls: tuple[str, ...]
    contact: str
    allow_hosts: tuple[str, ...]
    max_bytes: int
    timeout: float
    web_port: int
    stored_days: int
    copy_days: int = 90
    story_days: int = 90
    fetches: int = 16
    seed_sources: bool = False
    sense_of_all: bool = False
    revisit_hours: tuple[float, ...] = (1.0, 6.0, 24.0)


_LONGEST_HOURS = 720  # thirty days


def read_settings(environ: Mapping[str, str]) -> Settings:
    """Read the settings from environment variables.

    Args:
        environ: the environment, usually `os.environ`.

    Raises:
        SettingsError: a variable has a value that cannot be meant; names the variable and what it takes.
    """
    home = environ.get("DATELINE_HOME") or f"{environ.get('HOME') or '.'}/.local/share/dateline"
    return Settings(
        home=Path(home).expanduser().absolute(),
        database_url=environ.get("DATELINE_DATABASE_URL") or None,
        engines=_words(environ.get("DATELINE_ENGINES", "memory,google")),
        libretranslate_url=_web_address(environ, "DATELINE_LIBRETRANSLATE_URL"),
        google_url=_web_address(environ, "DATELINE_GOOGLE_URL"),
        source_language="tr",
        target_language=_language(environ, "DATELINE_TARGET_LANGUAGE", "en"),
        apprise_urls=_addresses(environ.get("DATELINE_APPRISE_URLS", "")),
        contact=_contact(environ.get("DATELINE_CONTACT", "")),
        allow_hosts=_hosts(environ.get("DATELINE_ALLOW_HOSTS", "")),
        max_bytes=_number(environ, "DATELINE_MAX_BYTES", 20_000_000, 1_000, 1_000_000_000),
        timeout=float(_number(environ, "DATELINE_TIMEOUT", 20, 1, 600)),
        web_port=_number(environ, "DATELINE_WEB_PORT", 8080, 1, 65_535),
        stored_days=_number(environ, "DATELINE_STORED_DAYS", 3650, 1, 36_500),
        fetches=_number(environ, "DATELINE_FETCHES", 16, 1, 1000),
        copy_days=_number(environ, "DATELINE_COPY_DAYS", 90, 1, 36_500),
        story_days=_number(environ, "DATELINE_STORY_DAYS", 90, 5, 36_500),
        seed_sources=_switch(environ, "DATELINE_SEED_SOURCES", "off"),
        sense_of_all=_switch(environ, "DATELINE_SENSE_OF_ALL", "off"),
        revisit_hours=_hours(environ, "DATELINE_REVISIT_HOURS", "1 6 24"),
    )


def _words(value: str) -> tuple[str, ...]:
    return tuple(word for word in value.replace(",", " ").split() if word)


# A comma may stand within an address (mailto://…?to=a@x,b@x): it parts two only where the second begins.
_BETWEEN = re.compile(r"\s+|[,;](?=[a-z][a-z0-9+]*://)", re.IGNORECASE)


def _addresses(value: str) -> tuple[str, ...]:
    return tuple(address for part in _BETWEEN.split(value) if (address := part.strip(",;")))


def _web_address(environ: Mapping[str, str], name: str) -> str | None:
    value = environ.get(name, "").strip()
    if value and not is_web_address(value):
        raise SettingsError(f"{name}={value!r} is no web address", cure=f"unset it or write it like {_EXAMPLE}")
    return value or None


def is_web_address(value: str) -> bool:
    """True where a value begins with http:// or https:// and names a host."""
    try:
        parts = urlsplit(value)
        return parts.scheme in {"http", "https"} and bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:  # a port that is no number, half an IPv6 address
        return False


# A name or an address; an IPv6 address stands as in a URL or without its brackets.
_HOST = re.compile(r"[^\s/:@\[\]?#]+|\[[0-9A-Fa-f:.]+\]|[0-9A-Fa-f.]*:[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*")


def _hosts(value: str) -> tuple[str, ...]:
    hosts = _words(value.lower())
    for host in hosts:
        if not _HOST.fullmatch(host):
            bare = re.sub(r"^\w+://|[/?#].*$", "", host)
            raise SettingsError(
                f"DATELINE_ALLOW_HOSTS: {host!r} is no host",
                cure=f"write the host alone, without scheme, port and path, here {re.sub(r':[0-9]*$', '', bare)!r}",
            )
    return hosts


def _language(environ: Mapping[str, str], name: str, default: str) -> str:
    """Return the language of a BCP 47 tag: articles, memories and engines are told apart by that alone ("en-GB" is "en")."""
    raw = (environ.get(name) or default).strip()
    code = re.split(r"[-_]", raw.lower(), maxsplit=1)[0]
    if not re.fullmatch(r"[a-z]{2,3}", code):
        raise SettingsError(f"{name}={raw!r} is no language", cure=f"unset it or set {name}={default}")
    return code


def _switch(environ: Mapping[str, str], name: str, default: str) -> bool:
    raw = (environ.get(name) or default).strip().lower()
    if raw not in {"on", "off"}:
        raise SettingsError(f"{name}={environ[name]!r} is neither on nor off", cure=f"unset it or set {name}=on")
    return raw == "on"


def _contact(raw: str) -> str:
    """Return the contact, which a header can carry: RFC 9110, 5.5 knows Latin-1 without control characters."""
    value = raw.strip()
    for character in value:
        if not character.isprintable() or ord(character) > 0xFF:
            raise SettingsError(
                f"DATELINE_CONTACT={raw!r} holds {character!r}, which a request's User-Agent cannot carry",
                cure="write a mail or web address there, in Latin letters without line breaks",
            )
    return value


def _hours(environ: Mapping[str, str], name: str, default: str) -> tuple[float, ...]:
    """Return hours, rising; none for `off`."""
    raw = environ.get(name) or default
    words = () if raw.strip().lower() == "off" else _words(raw)
    if not all(re.fullmatch(r"\d{1,3}(\.\d{1,2})?", word) and 0.25 <= float(word) <= _LONGEST_HOURS for word in words):
        raise SettingsError(
            f"{name}={raw!r} are not hours from 0.25 to {_LONGEST_HOURS}",
            cure=f"unset it or set {name}={default!r} or {name}=off",
        )
    return tuple(sorted({float(word) for word in words}))


def _number(environ: Mapping[str, str], name: str, default: int, low: int, high: int) -> int:
    raw = environ.get(name)
    if raw is None or raw == "":
        return default
    if not raw.isascii() or not raw.isdigit() or not low <= int(raw) <= high:
        raise SettingsError(
            f"{name}={raw!r} is not a whole number from {low} to {high}", cure=f"unset it or set {name}={default}"
        )
    return int(raw)
