"""Mail under a Message-ID that is the same at every try, so that a mail system that looks for repetitions drops one, and who refused it."""

from __future__ import annotations

import hashlib
import json
import smtplib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from email.utils import make_msgid
from itertools import count
from typing import Any

from alert.messages import Message

# Where Apprise sends in threads of its own, they have the context of the one that asked.
_names: ContextVar[Iterator[str] | None] = ContextVar("_names", default=None)
_refusals: ContextVar[list[Refusal] | None] = ContextVar("_refusals", default=None)


@dataclass(frozen=True, slots=True)
class Refusal:
    """A mail server would not take a mail for a receiver."""

    receiver: str
    code: int
    said: str

    @property
    def is_lasting(self) -> bool:
        """True where a repetition will not help (RFC 5321, 4.2.1: 5yz); 4yz is also what greylisting answers."""
        return self.code >= 500

    def __str__(self) -> str:
        return f"{self.receiver} was refused: {self.code} {self.said}"


def name_message(message: Message) -> str:
    """Return what a mail of this message is called, left of the @.

    Its key alone would not do: alerts of two databases have the same numbers, and the mail of one would be dropped as a
    repetition of the other's. When a version was found, to the microsecond, tells them apart.
    """
    told = message.data.get("alerts", [message.data])
    parts = [[one.get(key) for key in ("alert_id", "version_id", "found_at")] for one in told]
    return hashlib.sha256(json.dumps([message.key, parts]).encode()).hexdigest()[:32]


@contextmanager
def mail_name(name: str) -> Iterator[list[Refusal]]:
    """Let the mails that are sent from the block be called by a name and a running number, and note who refuses them.

    Numbered, as each recipient gets a mail of its own. One post only: a later one would be called like the first where that is
    left out.
    """
    _replace_random_names()
    refusals: list[Refusal] = []
    before = _names.set(f"dateline.{name}.{number}" for number in count(1)), _refusals.set(refusals)
    try:
        yield refusals
    finally:
        _names.reset(before[0])
        _refusals.reset(before[1])


def _replace_random_names() -> None:
    """Put our names where Apprise (2.2) takes those of chance, and hear why a mail was refused; no argument of its own lets a caller."""
    from apprise.plugins.email import base

    base.make_msgid = _message_id  # type: ignore[attr-defined]
    try:
        from apprise.plugins.email import smtp
    except ImportError:  # before 2.2, where a refusal stays without its reason
        return
    smtp.AppriseSMTPController.sendmail = _send_mail  # type: ignore[method-assign,assignment]


def _send_mail(controller: Any, from_addr: str, to_addrs: Sequence[str], message: str) -> bool:
    """Send a mail as Apprise does, which keeps to itself what the server says of one that is refused."""
    try:
        refused = controller._socket.sendmail(from_addr, to_addrs, message)
    except smtplib.SMTPRecipientsRefused as error:
        refused = error.recipients
    except smtplib.SMTPResponseException as error:
        refused = dict.fromkeys(to_addrs, (error.smtp_code, error.smtp_error))
    except (OSError, smtplib.SMTPException, RuntimeError):
        return False
    told = _refusals.get()
    for receiver, (code, said) in refused.items():
        if told is not None:
            told.append(
                Refusal(receiver, code, said.decode("utf-8", "replace") if isinstance(said, bytes) else str(said))
            )
    return not refused


def _message_id(idstring: str | None = None, domain: str | None = None) -> str:
    names = _names.get()
    return f"<{next(names)}@{domain}>" if names is not None else make_msgid(idstring, domain)
