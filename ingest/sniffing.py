"""What a document's bytes are: nothing, binary, plain text or a page; and pages too deep to be parsed made flat."""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.model import Disposition
from ingest.charset import decode_exactly, wide_codec

_LOOKS_HTML = re.compile(r"<(?:!doctype html|html|head|body|article|main|section|title|meta|div|p)\b", re.I)
_HTML_HEAD = re.compile(rb"\A[\s\x00-\x20]*(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|head|body|\?xml|!--)", re.I)
_BINARY = (
    b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"PK\x03\x04", b"\x1f\x8b", b"\x7fELF", b"RIFF", b"\x00\x00\x00",
    b"\xd0\xcf\x11\xe0", b"7z\xbc\xaf", b"Rar!", b"OggS", b"ID3", b"wOFF", b"BZh",
)  # fmt: skip
_MOST_ZEROS = 8  # in the first 4 KiB; text has none
_HEAD = 65_536
# Control characters that no text has, but for tab, line ends, form feed and the escape of ISO 2022.
_CONTROLS = bytes(code for code in (*range(1, 9), 11, *range(14, 27), *range(28, 32), 127))
_LEAST_NOISE = 48  # bytes
# The largest of 325 real news pages has 2.2 MB. What follows this much is not read, so that time and memory are bounded.
MOST_BYTES = 6_000_000
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
    body = body[:MOST_BYTES]
    if not body or body.isspace():
        return Sniffed(ended=Disposition.EMPTY, reason="the document is empty")
    wide = body.startswith((b"\xff\xfe", b"\xfe\xff")) or wide_codec(body) is not None
    zeros = body[:4096].count(0) > _MOST_ZEROS and not wide
    if body.startswith(_BINARY) or (zeros and not _HTML_HEAD.match(body[:1024])):
        return Sniffed(ended=Disposition.UNSUPPORTED, reason="a binary file; text and HTML are read")
    if not wide and _is_noise(body[:4096]):
        return Sniffed(
            ended=Disposition.UNSUPPORTED, reason="no text: packed or encrypted bytes, whatever their label says"
        )
    # A page with stray zero bytes is a page; they are dropped as browsers drop them.
    body = body if wide else body.replace(b"\x00", b"")
    text, codec, exact = decode_exactly(body, content_type=content_type)
    if codec != "utf-8":
        text = text.replace("\x00", "")
    if not text or text.isspace():
        return Sniffed(ended=Disposition.EMPTY, reason="the document holds no character that can be read")
    return Sniffed(text, body if exact else None, bool(_LOOKS_HTML.search(text[:_HEAD])))


def _is_noise(head: bytes) -> bool:
    """True where bytes are spread as in what is packed: text in no encoding has more than a stray control character."""
    return len(head) >= _LEAST_NOISE and len(head) - len(head.translate(None, _CONTROLS)) > len(head) // 25


def flatten_page(text: str) -> str:
    """Return a page without its grouping elements: a parser gives up below a few hundred of them in one another."""
    return _GROUPING.sub(" ", text)
