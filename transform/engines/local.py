"""The engine `local`: CTranslate2 and SentencePiece over a model folder, no network at all.

A model folder is an Argos package unpacked (`model/`, `sentencepiece.model`, `metadata.json`) or an
OPUS-MT model converted by CTranslate2 (`model.bin`, `source.spm`, `target.spm`).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from core.errors import EngineError, SettingsError
from transform.engines.base import EngineConfig, Limits

_LEAST_WRITTEN, _WRITTEN_FOR_READ = 256, 3  # pieces of a target, in all and for each piece of its source


class LocalEngine:
    """Translation on this machine's processor."""

    def __init__(self, config: EngineConfig) -> None:
        """Find the model folder; it is loaded on the first call.

        Raises:
            SettingsError: there is no model for the languages.
        """
        self.name = "local"
        self.limits = Limits(characters_request=16_000, batch=16)
        self._folder = find_model(config)
        self.model = self._folder.name
        self._threads = int(config.options.get("threads", "1"))
        self._loaded: tuple[Any, Any, Any] | None = None

    def translate(self, texts: Sequence[str]) -> list[str]:
        """Translate a batch.

        Raises:
            EngineError: the model cannot be loaded or cannot translate.
        """
        try:
            translator, encoder, decoder = self._load()
            pieces = encoder.encode(list(texts), out_type=str)
            results = translator.translate_batch(
                pieces,
                beam_size=4,
                max_batch_size=16,
                replace_unknowns=True,
                # CTranslate2 reads 1,024 pieces of a text and writes 256 at most, and says nothing of the rest.
                max_input_length=0,
                max_decoding_length=max(_LEAST_WRITTEN, _WRITTEN_FOR_READ * max(map(len, pieces))),
            )
        except (RuntimeError, ValueError, OSError) as error:
            raise EngineError(
                f"engine local: model {self.model} failed: {error}",
                cure="dateline models list shows its state",
                retryable=False,
            ) from None
        return [_decode(decoder, result.hypotheses[0]) for result in results]

    def _load(self) -> tuple[Any, Any, Any]:
        if self._loaded is None:
            import ctranslate2
            import sentencepiece

            binary = next(
                p.parent for p in (self._folder / "model" / "model.bin", self._folder / "model.bin") if p.is_file()
            )
            translator = ctranslate2.Translator(str(binary), device="cpu", intra_threads=self._threads)
            source, target = _pieces(self._folder)
            encoder = sentencepiece.SentencePieceProcessor(model_file=str(source))
            decoder = encoder if source == target else sentencepiece.SentencePieceProcessor(model_file=str(target))
            self._loaded = (translator, encoder, decoder)
        return self._loaded


def find_model(config: EngineConfig) -> Path:
    """Return the model folder for the languages of `config`.

    Raises:
        SettingsError: none is there; says how to get one.
    """
    name = f"{config.source}-{config.target}"
    cure = f"dateline models get {name}"
    if config.models is None:
        raise SettingsError("engine local has no model folder", cure="set DATELINE_HOME or DATELINE_MODELS")
    if config.source == "auto":  # it has no model that tells languages apart
        raise SettingsError(
            "engine local translates no text whose language cannot be told", cure="name another engine too"
        )
    folder = config.models / config.options.get("model", name)
    if not is_model(folder):
        raise SettingsError(f"engine local has no model {name} in {config.models}", cure=cure)
    return folder


def is_model(folder: Path) -> bool:
    """Tell whether a folder holds what the engine needs: a CTranslate2 model and its SentencePiece model."""
    has_binary = any((folder / p / "model.bin").is_file() for p in (".", "model"))
    pieces = (("sentencepiece.model",), ("source.spm", "target.spm"))
    return has_binary and any(all((folder / name).is_file() for name in names) for names in pieces)


def _pieces(folder: Path) -> tuple[Path, Path]:
    both = folder / "sentencepiece.model"
    return (both, both) if both.is_file() else (folder / "source.spm", folder / "target.spm")


def _decode(decoder: Any, pieces: Sequence[str]) -> str:
    return str(decoder.decode(list(pieces))).replace("▁", " ").strip()
