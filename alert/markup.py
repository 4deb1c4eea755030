"""Plain text for channels that read it as markup, and in pieces that a channel takes. Pure."""

from __future__ import annotations

import json
import re
import string
from collections.abc import Callable, Iterable
from html import escape

_GAP = "\u200b"  # a zero-width space: what it parts is seen as before, and means nothing any more
_LINK_LINE = re.compile(r"https?://[^\s<>\[\]`|\\]+")
_MARKS = re.compile(r"[\\`*_~|<>\[\]#]|^\s*[-+=]", re.MULTILINE)


def escape_markdown(text: str) -> str:
    """Return a text that Markdown shows as it is: no emphasis, heading, quotation, masked link or mention.

    A line that is nothing but an address stays, so that it can still be followed: it shows where it leads.
    Source of the marks: spec.commonmark.org/0.31.2, section 2.4 (every ASCII punctuation can be escaped), and `~~`, `||` of Discord
    and Mattermost.
    """
    return "\n".join(line if _LINK_LINE.fullmatch(line) else _escape_line(line) for line in text.split("\n"))


def _escape_line(line: str) -> str:
    escaped = _MARKS.sub(lambda match: match[0][:-1] + "\\" + match[0][-1], line)
    return re.sub(r"@(?=\w)", "@" + _GAP, escaped)


def part_anchors(text: str) -> str:
    """Return a text without the beginnings of `<address|name>`, `<users/all>` and `[name](address)`, for Google Chat.

    Source: developers.google.com/workspace/chat/format-messages.
    """
    return re.sub(r"<(?=\S)", "<" + _GAP, text).replace("](", f"]{_GAP}(")


def html_length(text: str) -> int:
    """Return the characters that a text takes at most as HTML, with `&nbsp;` for a space and `<br />` for a line's end."""
    return len(escape(text)) + 5 * text.count(" ") + 8 * text.count("\n")


def markdown_length(text: str) -> int:
    """Return the characters that a text takes at most as Markdown, where all punctuation is escaped."""
    return len(text) + sum(character in string.punctuation for character in text) + text.count("\n")


def ntfy_length(text: str) -> int:
    """Return how much of the 4,096 bytes a text takes that a message of ntfy has.

    What is longer it keeps as a file for three hours, where its server keeps files, and else refuses; Apprise makes a file of what has
    more than 8,000 bytes as JSON, where a letter of Cyrillic or Hangul has six.
    Source: docs.ntfy.sh/publish ("Limitations"); `ntfy_json_upstream_size_limit` of Apprise 2.2.
    """
    return max(len(text.encode("utf-8", "replace")), -(-len(json.dumps(text)) // 2))


def cut_text(text: str, room: int, length: Callable[[str], int]) -> list[str]:
    """Cut a text into pieces that hold `room` at most: between lines, else between words, else anywhere."""
    if length(text) <= room:
        return [text]
    for between in ("\n", " "):
        if between in text:
            pieces: list[str] = []
            for part in text.split(between):
                for piece in cut_text(part, room, length):
                    if pieces and length(joined := f"{pieces[-1]}{between}{piece}") <= room:
                        pieces[-1] = joined
                    else:
                        pieces.append(piece)
            return pieces
    half = len(text) // 2
    return [text] if half == 0 else [*cut_text(text[:half], room, length), *cut_text(text[half:], room, length)]


def pack_paragraphs(paragraphs: Iterable[str], room: int, length: Callable[[str], int] = len) -> list[str]:
    """Join paragraphs into as few pieces as keep their order and hold `room` characters at most.

    A paragraph that is longer than that is a piece of its own, to be cut by whoever sends it.

    Args:
        length: of a text where it is sent.
    """
    pieces: list[str] = []
    for paragraph in paragraphs:
        if pieces and length(joined := f"{pieces[-1]}\n\n{paragraph}") <= room:
            pieces[-1] = joined
        else:
            pieces.append(paragraph)
    return pieces
