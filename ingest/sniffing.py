"""What a document's bytes are: nothing, binary, plain text or a page; and pages too deep to be parsed made flat."""

from __future__ import annotations

import re
import unicodedata
import zlib
from collections import Counter
from dataclasses import dataclass

from core.model import Disposition
from ingest.charset import decode_exactly, wide_codec

_LOOKS_HTML = re.compile(r"<(?:!doctype html|html|head|body|article|main|section|title|meta|div|p)\b", re.I)
_HTML_HEAD = re.compile(rb"\A[\s\x00-\x20]*(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|head|body|\?xml|!--)", re.I)
_LOOKS_HTML_BYTES = re.compile(rb"<(?:!doctype html|html|head|body|article)\b", re.I)
_GZIP = b"\x1f\x8b"
_BINARY = (
    b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"PK\x03\x04", b"\x1f\x8b", b"\x7fELF", b"RIFF", b"\x00\x00\x00",
    b"\xd0\xcf\x11\xe0", b"7z\xbc\xaf", b"Rar!", b"OggS", b"ID3", b"wOFF", b"BZh",
)  # fmt: skip
_MOST_ZEROS = 8  # in the first 4 KiB; text has none
_HEAD = 65_536
# Shares of a text's characters. Random bytes have a tenth of control characters in any one-byte reading, and in UTF-16 a
# tenth of private ones. A Turkish text whose letters outside ASCII were lost before it reached us has a tenth of U+FFFD.
_MOST_ODD, _MOST_LOST, _FEW_ODD = 0.03, 0.25, 3
_LAYOUT = frozenset("\t\n\v\f\r\x1a\x1b")
_NO_WRITING = frozenset({"Cn", "Co", "Cs"})  # unassigned, private, half a pair
# The largest of 325 real news pages has 2.2 MB. What follows this much is not read, so that time and memory are bounded.
MOST_BYTES = 6_000_000
# Pictures within a page say nothing, and the text may stand behind megabytes of them.
_LARGE = 2_000_000  # bytes
_INLINE = re.compile(rb"data:[\w/+.;=-]{1,100},[A-Za-z0-9+/=%]{10000,}")
# Elements that only group; with them gone, a page that nests them without end is an ordinary one.
_GROUPING = re.compile(
    r"</?(?:div|span|section|main|center|font|table|tbody|thead|tr|td|th|ul|ol|li|dl|dd|dt|b|i|u|s|em|strong|small|big|a|abbr|sub|sup|blockquote|form|fieldset|select|option|optgroup|svg|g|nav|aside|header|footer|object|ins|del|q|label|button)\b[^<>]*>",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Sniffed:
    """What a document is: `ended` where there is nothing to read, with the reason, else its text.

    `data` is the text in UTF-8, where the document's own bytes are that.
    """

    text: str = ""
    data: bytes | None = None
    is_page: bool = False
    ended: Disposition | None = None
    reason: str = ""


def sniff(body: bytes, content_type: str | None) -> Sniffed:
    """Tell what a document's bytes are, and decode those that are text; at most `MOST_BYTES` of them.

    Args:
        body: the bytes as fetched.
        content_type: the server's Content-Type header, or None.
    """
    if len(body) > _LARGE:
        body = _INLINE.sub(b"data:", body)
    body = _unpack(body[:MOST_BYTES])
    if not body or body.isspace():
        return Sniffed(ended=Disposition.EMPTY, reason="the document is empty")
    wide = body.startswith((b"\xff\xfe", b"\xfe\xff")) or wide_codec(body) is not None
    zeros = body[:4096].count(0) > _MOST_ZEROS and not wide
    if body.startswith(_BINARY) or (zeros and not _HTML_HEAD.match(body[:1024])):
        return Sniffed(ended=Disposition.UNSUPPORTED, reason="a binary file; text and HTML are read")
    # A page with stray zero bytes is a page; they are dropped as browsers drop them.
    body = body if wide else body.replace(b"\x00", b"")
    text, codec, exact = decode_exactly(body, content_type=content_type)
    if codec != "utf-8":
        text = text.replace("\x00", "")
    if not text or text.isspace():
        return Sniffed(ended=Disposition.EMPTY, reason="the document holds no character that can be read")
    if not _HTML_HEAD.match(body[:1024]) and not _is_writing(text[:_HEAD]):
        reason = "a binary file: no encoding makes text of its bytes; text and HTML are read"
        return Sniffed(ended=Disposition.UNSUPPORTED, reason=reason)
    return Sniffed(text, body if exact else None, bool(_LOOKS_HTML.search(text[:_HEAD])))


def _unpack(body: bytes) -> bytes:
    """Return what a server packed and did not say so; bytes that are not packed, or broken, as they are."""
    if not body.startswith(_GZIP):
        return body
    try:
        plain = zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(body, MOST_BYTES)
    except zlib.error:
        return body
    return plain if _LOOKS_HTML_BYTES.search(plain[:_HEAD]) else body


def _is_writing(text: str) -> bool:
    """Tell text from bytes that are none, read as if they were: by characters that nobody writes."""
    counts = Counter(text)
    odd = sum(number for char, number in counts.items() if _is_odd(char))
    lost = counts["\ufffd"]
    return (odd < _FEW_ODD or odd <= _MOST_ODD * len(text)) and lost <= _MOST_LOST * len(text)


def _is_odd(char: str) -> bool:
    # U+0080 to U+009F stand in texts that were decoded wrongly before they reached us.
    return (char < " " and char not in _LAYOUT) or char == "\x7f" or unicodedata.category(char) in _NO_WRITING


def flatten_page(text: str) -> str:
    """Return a page without its grouping elements: a parser gives up below a few hundred of them in one another."""
    return _GROUPING.sub(" ", text)
