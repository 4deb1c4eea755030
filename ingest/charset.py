"""Bytes to text: what the server, the byte order mark or the page itself says, and what the bytes allow."""

from __future__ import annotations

import codecs
import re

_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_HEADER = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.I)
_IN_PAGE = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?([\w.:-]+)|<\?xml[^>]+encoding\s*=\s*[\"']([\w.:-]+)", re.I)
# Pages that say Latin-1 mean what browsers read it as; Turkish ones say ISO-8859-9 (WHATWG Encoding Standard, labels).
_READ_AS = {
    "iso-8859-9": "cp1254",
    "latin5": "cp1254",
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "us-ascii": "cp1252",
}


def decode(body: bytes, *, content_type: str | None) -> tuple[str, str]:
    """Decode a document's bytes.

    Args:
        body: the bytes.
        content_type: the server's Content-Type header, or None.

    Returns:
        The text, and the codec it was read with. Bytes that fit nothing become U+FFFD; nothing is raised.
    """
    for mark, codec in _BOMS:
        if body.startswith(mark):
            return body.decode(codec, "replace"), codec.removesuffix("-sig")
    try:
        return body.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        candidates = []
    header = _HEADER.search(content_type or "")
    in_page = _IN_PAGE.search(body[:4096])
    if header:
        candidates.append(header.group(1))
    if in_page:
        candidates.append((in_page.group(1) or in_page.group(2)).decode("ascii", "replace"))
    for name in [_READ_AS.get(name.lower(), name) for name in candidates]:
        try:
            return body.decode(name), name.lower()
        except (UnicodeDecodeError, LookupError):
            continue
    return body.decode("cp1254", "replace"), "cp1254"
