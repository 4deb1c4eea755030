"""Bodies as servers pack them: gzip and deflate, which are asked for, and Brotli and Zstandard, which some send unasked."""

from __future__ import annotations

import zlib
from typing import Protocol

import brotli
import zstandard

from core.errors import FetchError

PackingError = (zlib.error, brotli.error, zstandard.ZstdError)
_WINDOW = 8 * 1024 * 1024  # bytes; RFC 9659 allows servers no more
_UNREADABLE = ("compress", "x-compress", "dcb", "dcz", "bzip2", "xz", "lzma")


class Unpacker(Protocol):
    """Unpacks a body piece by piece."""

    @property
    def is_whole(self) -> bool:
        """True where the end of what was packed has come."""

    def add(self, chunk: bytes, most: int) -> bytes:
        """Unpack a chunk into at most `most` bytes and some."""


class Plain:
    """A body that is not packed."""

    is_whole = True

    def add(self, chunk: bytes, most: int) -> bytes:  # noqa: ARG002
        """Return the chunk as it is."""
        return chunk


class Unpacked:
    """A body packed by gzip (one member or several) or deflate (with its header or, as some servers send it, without).

    A chunk is unpacked into at most so many bytes: a bomb never unfolds in memory.
    """

    def __init__(self, *, is_gzip: bool = False) -> None:
        self._inner = zlib.decompressobj(zlib.MAX_WBITS | 32)  # 32: gzip or zlib, by its header
        self._fresh = True
        self._may_be_plain = is_gzip
        self._plain = False

    @property
    def is_whole(self) -> bool:
        """True where the end of what was packed has come."""
        return self._plain or self._inner.eof

    def add(self, chunk: bytes, most: int) -> bytes:
        """Unpack a chunk into at most `most` bytes and one."""
        # Caches keep the label of what they have unpacked; no gzip begins with a tag or a brace.
        if self._fresh and self._may_be_plain:
            self._plain = chunk.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"<", b"{")
            self._may_be_plain = False
        if self._plain:
            return chunk
        found = bytearray()
        while chunk and len(found) <= most:
            if self._inner.eof:
                if not chunk.startswith(b"\x1f\x8b"):
                    break  # padding after the end
                self._inner = zlib.decompressobj(zlib.MAX_WBITS | 32)
            found += self._unpack(chunk, max(most - len(found), 1))
            chunk = self._inner.unused_data
        return bytes(found)

    def _unpack(self, chunk: bytes, most: int) -> bytes:
        try:
            return self._inner.decompress(chunk, most)
        except zlib.error:
            if not self._fresh:
                raise
            self._inner = zlib.decompressobj(-zlib.MAX_WBITS)
            return self._inner.decompress(chunk, most)
        finally:
            self._fresh = False


class Brotlied:
    """A body packed by Brotli (RFC 7932)."""

    def __init__(self) -> None:
        self._inner = brotli.Decompressor()

    @property
    def is_whole(self) -> bool:
        """True where the end of what was packed has come."""
        return bool(self._inner.is_finished())

    def add(self, chunk: bytes, most: int) -> bytes:
        """Unpack a chunk into at most `most` bytes and a buffer's length."""
        found = bytearray()
        while len(found) <= most and not self._inner.is_finished():
            piece = self._inner.process(chunk, output_buffer_limit=max(most - len(found), 1))
            found += piece
            chunk = b""
            if not piece and self._inner.can_accept_more_data():
                break
        return bytes(found)


class Zstandard:
    """A body packed by Zstandard (RFC 8878), one frame or several.

    Its decoder unfolds a whole chunk at once: chunks are cut, and a block of it holds 128 KB at most.
    """

    _STEP = 128  # bytes given to the decoder at once: 32 blocks at most, of 4 MB

    def __init__(self) -> None:
        self._inner = zstandard.ZstdDecompressor(max_window_size=_WINDOW).decompressobj()

    @property
    def is_whole(self) -> bool:
        """True where the end of what was packed has come."""
        return bool(self._inner.eof)

    def add(self, chunk: bytes, most: int) -> bytes:
        """Unpack a chunk into at most `most` bytes and what a piece of it unfolds into."""
        found = bytearray()
        while chunk and len(found) <= most:
            if self._inner.eof:
                self._inner = zstandard.ZstdDecompressor(max_window_size=_WINDOW).decompressobj()
            piece, chunk = chunk[: self._STEP], chunk[self._STEP :]
            found += self._inner.decompress(piece)
            if self._inner.eof:
                chunk = self._inner.unused_data + chunk
        return bytes(found)


def choose_unpacker(url: str, encoding: str) -> Unpacker:
    """Return what unpacks a body by its Content-Encoding.

    Raises:
        FetchError: it is packed in a way that was not asked for and cannot be read; a later answer may be another.
    """
    names = [name.strip() for name in encoding.lower().split(",") if name.strip() not in {"", "identity"}]
    if any(name in _UNREADABLE for name in names) or len(names) > 1:
        raise FetchError(
            f"{url}: its answer is packed as {encoding.strip()!r}, which was not asked for and cannot be read",
            cure="try again later; if it lasts, tell its publisher",
        )
    if names and names[0] in {"gzip", "x-gzip", "deflate"}:
        return Unpacked(is_gzip=names[0] != "deflate")
    if names == ["zstd"]:
        return Zstandard()
    return Brotlied() if names == ["br"] else Plain()
