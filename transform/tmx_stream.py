"""The bytes of a TMX as its parser is given them: without what translators' tools write and XML forbids.

Word's optional and unbreakable hyphens come out of Trados and memoQ as `&#x1F;` and `&#x1E;`; one of them would make a file of
100,000 segments unreadable.
"""

from __future__ import annotations

import re
from typing import BinaryIO

# Controls, as references and raw: XML 1.0 allows tab, line feed and carriage return of them.
_FORBIDDEN = re.compile(
    rb"&#(?:x0*(?:[0-8bcBCeEfF]|1[0-9a-fA-F])|0*(?:[0-8]|1[124-9]|2[0-9]|3[01]));|[\x00-\x08\x0b\x0c\x0e-\x1f]"
)
_OPEN = re.compile(rb"&[#xX0-9a-fA-F]*\Z")  # a reference that goes on in the next piece
_DECLARED_WIDE = re.compile(
    rb"\A\s*<\?xml[^>]{0,200}encoding\s*=\s*[\"'](?:utf-?16|ucs-?2|iso-10646-ucs-2)\w*-?\w*[\"']", re.I
)
_LONGEST = 16  # bytes of a reference
_HEAD = 1_024
_BYTE_MARK = b"\xef\xbb\xbf"


class CleanedFile:
    """A file whose reads leave out what XML forbids; one in UTF-16 is read as it is.

    Attributes:
        encoding: what the parser is to take it for; None: what the file says.
    """

    def __init__(self, file: BinaryIO) -> None:
        """Look at the head of a file, and stand at its first character that is no blank."""
        self._file = file
        head = file.read(_HEAD)
        self._is_wide = b"\0" in head[:4] or head[:2] in (b"\xff\xfe", b"\xfe\xff")
        start = 0
        if not self._is_wide:
            bare = head.removeprefix(_BYTE_MARK)
            start = len(head) - len(bare.lstrip())
        # A converter changed the letters and not what the file says of them.
        self.encoding = "utf-8" if not self._is_wide and _DECLARED_WIDE.match(head[start:]) else None
        self._lines = head[:start].count(b"\n")
        file.seek(start)
        self._left = b""

    @property
    def skipped_lines(self) -> int:
        """Line breaks before the first character, which the parser does not count."""
        return self._lines

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes; fewer than asked for where something was left out."""
        if self._is_wide:
            return self._file.read(size)
        while True:
            piece = self._file.read(size)
            data = self._left + piece
            self._left = b""
            if piece:
                tail = _OPEN.search(data, max(0, len(data) - _LONGEST))
                if tail is not None:
                    data, self._left = data[: tail.start()], tail.group()
            data = _FORBIDDEN.sub(b"", data)
            if data or not piece:
                return data
