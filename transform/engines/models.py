"""Models of the engine `local`: find them in the Argos index, download with resume, verify, unpack."""

from __future__ import annotations

import errno
import hashlib
import json
import lzma
import os
import re
import shutil
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from fcntl import LOCK_EX, LOCK_NB, flock
from pathlib import Path, PurePosixPath
from typing import Any

import requests

from core.errors import FetchError, InputError, UsageError
from transform.engines.downloads import Progress, download, forget_part
from transform.engines.local import is_model

# The index of Argos packages (https://www.argosopentech.com), CTranslate2 models with their SentencePiece model.
INDEX = "https://raw.githubusercontent.com/argosopentech/argospm-index/main/index.json"
_MANIFEST = "dateline-model.json"
_LARGEST = 4 << 30  # bytes, unpacked: no zip bomb fills the disk
_SHA256 = re.compile(r"[0-9a-fA-F]{64}")
_PAIR = re.compile(r"[a-z]{2,3}-[a-z]{2,3}")
_ILL_NAMED = (errno.EEXIST, errno.ENOTDIR, errno.EISDIR, errno.ENAMETOOLONG)  # what names in an archive lead to
# What zipfile raises at a broken archive; RuntimeError is one with a password, or packed in a way it does not know.
_BROKEN = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, RuntimeError, ValueError)


@dataclass(frozen=True, slots=True)
class Model:
    """A model folder: its name (the language pair), where it came from, and whether it can be used."""

    name: str
    folder: Path
    origin: str
    sha256: str
    usable: bool


def list_models(folder: Path) -> list[Model]:
    """Return the models that are there, usable or not."""
    found = []
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if path.is_dir() and not path.name.startswith("."):
            manifest = _read_manifest(path)
            found.append(Model(path.name, path, manifest.get("origin", ""), manifest.get("sha256", ""), is_model(path)))
    return found


def find_package(pair: str, *, index: str = INDEX, timeout: float = 20.0) -> str:
    """Return the address of the newest Argos package for a pair like "tr-en".

    Raises:
        UsageError: `pair` is no pair, or the index has none for it.
        FetchError: the index cannot be fetched.
    """
    source, _, target = require_pair(pair).partition("-")
    try:
        response = requests.get(index, timeout=timeout)
        response.raise_for_status()
        packages = [p for p in response.json() if p.get("from_code") == source and p.get("to_code") == target]
    except (requests.RequestException, ValueError, AttributeError, TypeError) as error:
        raise FetchError(
            f"the index of models cannot be read at {index} ({type(error).__name__})",
            cure="give the package itself: dateline models get tr-en --from FILE_OR_URL",
        ) from None
    links = [
        link
        for p in sorted(packages, key=lambda p: _version(str(p.get("package_version", "0"))), reverse=True)
        for link in p.get("links") or ()
        if str(link).startswith(("https://", "http://"))
    ]
    if not links:
        raise UsageError(f"the index has no model for {pair}", cure="see https://www.argosopentech.com/argospm/index")
    return str(links[0])


def require_pair(pair: str) -> str:
    """Return a pair as its folder is called, "tr-en" for "TR-en".

    Raises:
        UsageError: it is none: a folder of that name is replaced, so that ".." would be the end of all that lies there.
    """
    if not _PAIR.fullmatch(pair.lower()):
        raise UsageError(f"{pair!r} is no language pair", cure="give one like tr-en")
    return pair.lower()


def install_model(
    pair: str, origin: str, folder: Path, *, sha256: str | None = None, timeout: float = 20.0, progress: Progress
) -> Model:
    """Download (or copy) a package, verify it and unpack it to `folder`/`pair`.

    Args:
        pair: the name of the model folder, like "tr-en".
        origin: an address or a file: an Argos package or a zip of an OPUS-MT model converted by CTranslate2.
        folder: where the models are kept.
        sha256: what the package must have; None: it is taken as it is, and its sum is recorded and shown.
        timeout: seconds without a byte before the download gives up; the next try resumes it.
        progress: called with the bytes so far and the bytes in all, if known.

    Raises:
        UsageError: `pair` is no pair, or `sha256` no such sum.
        FetchError: it cannot be fetched.
        InputError: it is not what it should be, the disk does not take it, or another process is at it; nothing is installed, and what
            was there stays.
    """
    pair = require_pair(pair)
    if sha256 is not None and not _SHA256.fullmatch(sha256):
        raise UsageError(f"{sha256!r} is no SHA-256", cure="give its 64 hexadecimal digits")
    with _alone(folder):
        return _install(pair, origin, folder, sha256, timeout, progress)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Hold the folder of models, so that no two processes write to one package; the lock falls with the process.

    Raises:
        InputError: another process has it, or there can be no folder.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        held = os.open(folder, os.O_RDONLY)
    except OSError as error:
        raise InputError(f"{folder} cannot be used: {error.strerror}", cure="set DATELINE_MODELS") from None
    try:
        flock(held, LOCK_EX | LOCK_NB)
        yield
    except BlockingIOError:
        raise InputError(
            f"another process is getting a model into {folder}", cure="run it again when that has ended"
        ) from None
    finally:
        os.close(held)


def _install(pair: str, origin: str, folder: Path, sha256: str | None, timeout: float, progress: Progress) -> Model:
    is_address = origin.startswith(("http://", "https://"))
    package = Path(origin)
    if is_address:
        package = folder / f".{pair}.{hashlib.sha256(origin.encode()).hexdigest()[:8]}.partial"
        download(origin, package, timeout, progress)
    elif not package.is_file():
        raise InputError(f"{package} is no file", cure="give an Argos package or a zip of a CTranslate2 model")
    target = folder / pair
    try:
        found = _sha256(package)
        if sha256 and found != sha256.lower():
            raise InputError(f"{origin} has SHA-256 {found}, not {sha256}", cure="get it again or from elsewhere")
        _unpack(package, target, origin, {"origin": origin, "sha256": found})
    except OSError as error:
        cure = "free some disk space; the same command goes on from there"
        raise InputError(f"{origin} cannot be unpacked to {target}: {error.strerror}", cure=cure) from None
    except InputError:
        if is_address:  # whole but wrong, it would be taken for the whole download at each try
            _drop(package)
        raise
    if is_address:
        _drop(package)
    return Model(pair, target, origin, found, True)


def _drop(package: Path) -> None:
    package.unlink()
    forget_part(package)


def _unpack(package: Path, target: Path, origin: str, manifest: dict[str, str]) -> None:
    fresh, old = (target.with_name(f".{target.name}.{end}") for end in ("new", "old"))
    if old.exists() and not target.exists():  # killed in between
        old.rename(target)
    for left in (fresh, old):
        shutil.rmtree(left, ignore_errors=True)
    try:
        with zipfile.ZipFile(package) as archive:
            _extract(archive, fresh, origin)
        if not is_model(fresh):
            raise InputError(f"{origin} holds no CTranslate2 model with its SentencePiece model")
        (fresh / _MANIFEST).write_text(json.dumps(manifest), encoding="utf-8")
        _put_in_place(fresh, target, old)
    except _BROKEN as error:
        raise InputError(f"{origin} cannot be unpacked: {error}", cure="get it again") from None
    except OSError as error:
        if error.errno not in _ILL_NAMED:
            raise
        raise InputError(f"{origin} cannot be unpacked: {error.strerror}, by its names", cure="get it again") from None
    finally:
        for left in (fresh, old):
            shutil.rmtree(left, ignore_errors=True)


def _extract(archive: zipfile.ZipFile, folder: Path, origin: str) -> None:
    """Unpack an archive, without the folder that all of it lies in.

    Raises:
        InputError: it is too large, or would write elsewhere.
    """
    files = [info for info in archive.infolist() if info.filename and not info.is_dir()]
    if sum(info.file_size for info in files) > _LARGEST:
        raise InputError(f"{origin} unpacks to more than {_LARGEST >> 30} GB")
    top = {PurePosixPath(info.filename).parts[:1] for info in files}
    for info in files:
        parts = PurePosixPath(info.filename).parts[1 if len(top) == 1 and len(files) > 1 else 0 :]
        if not parts or ".." in parts or PurePosixPath(info.filename).is_absolute():
            raise InputError(f"{origin} wants to write outside its folder ({info.filename!r})")
        if parts[0] == "stanza":  # Argos ships a sentence splitter that we do not use
            continue
        place = folder.joinpath(*parts)
        place.parent.mkdir(parents=True, exist_ok=True)
        with archive.open(info) as source, place.open("wb") as out:
            shutil.copyfileobj(source, out)


def _put_in_place(fresh: Path, target: Path, old: Path) -> None:
    """Let a folder take the place of another, which stays where that fails."""
    if target.exists():
        target.rename(old)
    try:
        fresh.rename(target)
    except OSError:
        if old.exists():
            old.rename(target)
        raise


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _read_manifest(folder: Path) -> dict[str, Any]:
    try:
        manifest = json.loads((folder / _MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return manifest if isinstance(manifest, dict) else {}


def _version(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(".") if part.isdigit())
