"""Settings that only a look at the machine shows to be wrong, and variables that nothing reads."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from pathlib import Path

from app.finding import Finding
from app.steps.engines import daily_characters
from core.errors import SettingsError
from core.settings import VARIABLES, Settings, is_web_address
from transform.engines.registry import SPECIAL, engine_names

_OF_ENGINES = ("URL", "KEY", "MODEL", "REGION", "EMAIL")


def wrong_settings(settings: Settings, environ: Mapping[str, str]) -> list[SettingsError]:
    """Return what is wrong with the settings though each value can be read; `up` does not start with any of them."""
    return [*wrong_places(environ), *_wrong_engines(settings, environ)]


def wrong_places(environ: Mapping[str, str]) -> Iterator[SettingsError]:
    """Yield what is wrong with the inbox and with the addresses of engines."""
    inbox = Path(environ.get("DATELINE_INBOX") or ".")
    if inbox.exists() and not inbox.is_dir():
        yield SettingsError(f"DATELINE_INBOX={str(inbox)!r} is no folder", cure="name a folder, or unset it")
    for name in engine_names():
        variable = f"DATELINE_{name.upper()}_URL"
        value = environ.get(variable, "").strip()
        if value and not is_web_address(value):
            yield SettingsError(f"{variable}={value!r} is no web address", cure="write it like http://127.0.0.1:5000")


def _wrong_engines(settings: Settings, environ: Mapping[str, str]) -> Iterator[SettingsError]:
    known = (*SPECIAL, *engine_names())
    for name in settings.engines:
        if name not in known:
            near = difflib.get_close_matches(name, known, 1)
            cure = f"did you mean {near[0]!r}?" if near else f"take some of {', '.join(known)}"
            yield SettingsError(f"DATELINE_ENGINES: there is no engine {name!r}", cure=cure)
    glossary = environ.get("DATELINE_GLOSSARY")
    if glossary and not Path(glossary).expanduser().is_file():
        yield SettingsError(f"DATELINE_GLOSSARY={glossary!r} is no file", cure="name a glossary file, or unset it")
    try:
        daily_characters(environ)
    except SettingsError as error:
        yield error


def unknown_variables(environ: Mapping[str, str]) -> list[Finding]:
    """Return the variables named like settings that nothing reads, each with the setting that may be meant as its cure."""
    of_engines = {f"DATELINE_{engine.upper()}_{what}" for engine in engine_names() for what in _OF_ENGINES}
    known = of_engines | VARIABLES
    unknown = sorted(name for name in environ if name.startswith("DATELINE_") and name not in known)
    return [_unknown(name, known) for name in unknown]


def _unknown(name: str, known: set[str]) -> Finding:
    near = difflib.get_close_matches(name, sorted(known), 1, cutoff=0.85)
    cure = f"did you mean {near[0]}? (docs/settings.md)" if near else ""
    return Finding("settings", f"{name} is no setting of Dateline and has no effect", cure)
