"""The bytes of a TMX as its parser is given them: without what translators' tools write and XML forbids.

Word's optional and unbreakable hyphens come out of Trados and memoQ as `&#x1F;` and `&#x1E;`; one of them would make a file of
100,000 segments unreadable. What is in UTF-16, as Trados writes it, is given as UTF-8, so that both are cleaned alike.
"""

from __future__ import annotations

import codecs
import re
from typing import BinaryIO

# Controls, as references and raw: XML 1.0 allows tab, line feed and carriage return of them. Surrogates as references: tools
# of Java and JavaScript write "&#xD83D;&#xDE80;" for one picture.
_FORBIDDEN = re.compile(
    rb"&#(?:x0*(?:[0-8bcBCeEfF]|1[0-9a-fA-F]|[dD][89a-fA-F][0-9a-fA-F]{2}|[fF]{3}[eEfF])|0*(?:[0-8]|1[124-9]|2[0-9]|3[01]"
    rb"|5529[6-9]|55[3-9]\d\d|56\d{3}|57[0-2]\d\d|573[0-3]\d|5734[0-3]|6553[45]));|[\x00-\x08\x0b\x0c\x0e-\x1f]"
)
_OPEN = re.compile(rb"&[#xX0-9a-fA-F]*\Z")  # a reference that goes on in the next piece
_DECLARED_WIDE = re.compile(
    rb"\A\s*<\?xml[^>]{0,200}encoding\s*=\s*[\"'](?:utf-?16|ucs-?2|iso-10646-ucs-2)\w*-?\w*[\"']", re.I
)
_LONGEST = 16  # bytes of a reference
_HEAD = 1_024
_BYTE_MARK = b"\xef\xbb\xbf"


class CleanedFile:
    """A file whose reads leave out what XML forbids.

    Attributes:
        encoding: what the parser is to take it for; None: what the file says.
    """

    def __init__(self, file: BinaryIO) -> None:
        """Look at the head of a file, and stand at its first character that is no blank."""
        self._file = file
        head = file.read(_HEAD)
        wide = _wide_codec(head)
        # Half of a pair of surrogates costs its character, and not the file.
        self._decoder = codecs.getincrementaldecoder(wide)("replace") if wide else None
        start = 0
        if not wide:
            bare = head.removeprefix(_BYTE_MARK)
            start = len(head) - len(bare.lstrip())
        # A converter changed the letters and not what the file says of them; its mark tells what they are.
        is_told = wide or head.startswith(_BYTE_MARK) or _DECLARED_WIDE.match(head[start:])
        self.encoding = "utf-8" if is_told else None
        self._lines = head[:start].count(b"\n")
        file.seek(start)
        self._left = b""

    @property
    def skipped_lines(self) -> int:
        """Line breaks before the first character, which the parser does not count."""
        return self._lines

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes; fewer than asked for where something was left out."""
        while True:
            piece = self._file.read(size)
            if self._decoder:
                text = self._decoder.decode(piece, final=not piece)
                if piece and not text:
                    continue  # a mark, or half of a character
                piece = text.encode()
            data = self._left + piece
            self._left = b""
            if piece:
                tail = _OPEN.search(data, max(0, len(data) - _LONGEST))
                if tail is not None:
                    data, self._left = data[: tail.start()], tail.group()
            data = _FORBIDDEN.sub(b"", data)
            if data or not piece:
                return data


def _wide_codec(head: bytes) -> str:
    """Return the codec of a file of two bytes a letter, by its mark or the zero beside its first letter; "": it is none."""
    if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "utf-16"
    zero = head[:4].find(b"\0")
    return "" if zero < 0 else ("utf-16-le" if zero % 2 else "utf-16-be")
