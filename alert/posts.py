"""Messages as the posts that a channel takes, each sent to whoever does not have it yet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from alert.mail import Refusal, mail_name
from alert.markup import (
    cut_text,
    escape_markdown,
    html_length,
    markdown_length,
    ntfy_length,
    pack_paragraphs,
    part_anchors,
)
from alert.messages import Message
from alert.taken import Post, Taken

# They read plain text as Markdown, and Apprise hands it over as it is.
_READS_MARKDOWN = frozenset("discord guilded mmost mmosts nctalk nctalks revolt rocket rockets zulip".split())
_NTFY_BYTES = 3_900  # of 4,096 of its message, and of twice as many of what tells it
_NUMBERING = 32  # characters kept for " (2 of 17)" and the line end between title and text


@dataclass(frozen=True, slots=True)
class Piece:
    """A post: its title and text, and whether it is all of the message."""

    title: str
    body: str
    is_all: bool


@dataclass(slots=True)
class Tries:
    """What came of the posts of a message.

    Attributes:
        is_whole: all receivers have all of them.
        is_shared: a receiver has one that another has not.
        refusals: what mail servers said of single receivers.
    """

    is_whole: bool = True
    is_shared: bool = False
    refusals: list[Refusal] = field(default_factory=list)

    @property
    def is_refused_for_good(self) -> bool:
        """True where some receivers took the message and each other one is refused for good: who left holds back no one else."""
        return self.is_shared and bool(self.refusals) and all(one.is_lasting for one in self.refusals)


def post_all(told: Any, pieces: Sequence[Piece], name: str, mail: str, taken: Taken) -> Tries:
    """Send the posts of a message, in order, to whoever does not have them; the first that nobody takes is the last that is tried.

    Args:
        told: an `apprise.Apprise` of one service.
        pieces: the posts.
        name: tells the message and its channel from all others.
        mail: what a mail of the message is called.
        taken: what earlier tries were taken of; what is taken now is added.
    """
    import apprise

    tries = Tries()
    for number, piece in enumerate(pieces, 1):
        # Of several each is known by its words: where the message is another by the next try, it may be parted elsewhere.
        post = taken.open_post(name if piece.is_all else f"{name} {piece.title} {piece.body}")
        if post.is_whole:
            continue
        with mail_name(mail if number == 1 else f"{mail}.{number}") as refusals, _tell_apart(post):
            if told.notify(title=piece.title, body=piece.body, body_format=apprise.NotifyFormat.TEXT):
                post.close()
                continue
        tries.is_whole = False
        tries.refusals += refusals
        if not post.is_known:
            break
        tries.is_shared = True
    return tries


@contextmanager
def _tell_apart(post: Post) -> Iterator[None]:
    """Let Apprise (2.2) pass over who has a post, as it does at repetitions of its own; no argument lets a caller say it."""
    from apprise.plugins import base

    tracker = getattr(base, "_delivery_tracker", None)
    token = None if tracker is None else tracker.set(post)
    try:
        yield
    finally:
        if tracker is not None:
            tracker.reset(token)


def fit_posts(service: Any, scheme: str, message: Message) -> list[Piece]:
    """Return the posts of a message, titles and texts, escaped for the channel and no longer than it takes where possible."""
    import apprise

    title, body = message.title, message.body
    shown_as = service.resolve_format(apprise.NotifyFormat.TEXT)
    if scheme in _READS_MARKDOWN and shown_as == apprise.NotifyFormat.TEXT:
        title, body = escape_markdown(title), escape_markdown(body)
    elif scheme == "gchat":
        title, body = part_anchors(title), part_anchors(body)
    elif shown_as == apprise.NotifyFormat.MARKDOWN and service.title_maxlen > 0:
        # Apprise escapes the text and a title that it puts into the text, not one that has a place of its own.
        title = escape_markdown(title)
    # What is longer all the same, a single report for example, Apprise cuts (overflow=split).
    lengths = {apprise.NotifyFormat.HTML: html_length, apprise.NotifyFormat.MARKDOWN: markdown_length}
    length, most, paragraphs = lengths.get(shown_as, len), service.body_maxlen, body.split("\n\n")
    if scheme in {"ntfy", "ntfys"}:
        # Apprise counts characters, and would leave a long report whole.
        length, most = ntfy_length, _NTFY_BYTES
        paragraphs = [one for part in paragraphs for one in cut_text(part, most - length(title) - _NUMBERING, length)]
    pieces = pack_paragraphs(paragraphs, most - length(title) - _NUMBERING, length)
    if len(pieces) == 1:
        return [Piece(title, body, len(body) <= service.body_maxlen)]
    return [Piece(f"{title} ({number} of {len(pieces)})", piece, False) for number, piece in enumerate(pieces, 1)]
