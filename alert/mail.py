"""Mail under a Message-ID that is the same at every try, so that a mail system that looks for repetitions drops one."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from email.utils import make_msgid
from itertools import count

from alert.messages import Message

# Where Apprise sends in threads of its own, they have the context of the one that asked.
_names: ContextVar[Iterator[str] | None] = ContextVar("_names", default=None)


def name_message(message: Message) -> str:
    """Return what a mail of this message is called, left of the @.

    Its key alone would not do: alerts of two databases have the same numbers, and the mail of one would be dropped as a
    repetition of the other's. When a version was found, to the microsecond, tells them apart.
    """
    told = message.data.get("alerts", [message.data])
    parts = [[one.get(key) for key in ("alert_id", "version_id", "found_at")] for one in told]
    return hashlib.sha256(json.dumps([message.key, parts]).encode()).hexdigest()[:32]


@contextmanager
def mail_name(name: str) -> Iterator[None]:
    """Let the mails that are sent from the block be called by a name and a running number.

    Numbered, as each recipient and each part of a long message gets a mail of its own.
    """
    _replace_random_names()
    before = _names.set(f"dateline.{name}.{number}" for number in count(1))
    try:
        yield
    finally:
        _names.reset(before)


def _replace_random_names() -> None:
    """Put our names where Apprise (2.2) takes those of chance; no argument or header of its own lets a caller choose."""
    from apprise.plugins.email import base

    base.make_msgid = _message_id  # type: ignore[attr-defined]


def _message_id(idstring: str | None = None, domain: str | None = None) -> str:
    names = _names.get()
    return f"<{next(names)}@{domain}>" if names is not None else make_msgid(idstring, domain)
