"""Channels: where a message is handed over. Apprise knows the addresses; the signed webhook is ours."""

from __future__ import annotations

import hashlib
import hmac
import json
import logging
import re
from threading import get_ident
from urllib.parse import urlsplit

import requests

from alert.messages import Message
from core.errors import DeliveryError

WEBHOOK_SCHEMES = ("webhook+http", "webhook+https")
# In other addresses of Apprise a token stands where a host would stand, as in tgram://TOKEN/chat.
_HOSTED = frozenset(
    "http https form forms gotify gotifys json jsons mailto mailtos matrix matrixs mmost mmosts mqtt mqtts ntfy ntfys "
    "rocket rockets xml xmls".split()
) | {*WEBHOOK_SCHEMES}

# RFC 9110, section 15.5: what the client has to change before a repetition can succeed.
_REFUSALS = frozenset({400, 401, 403, 404, 405, 410, 413, 414, 415, 422})
_STATUS = re.compile(r"\berror=(\d{3})\b")


def send_message(channel: str, message: Message, *, timeout: float, secret: str = "") -> None:
    """Hand a message to a channel.

    Args:
        channel: an Apprise address, or `webhook+http://…`, `webhook+https://…`.
        message: what to say.
        timeout: seconds for each network operation.
        secret: signs webhooks (HMAC-SHA256 of the body); empty leaves them unsigned.

    Raises:
        DeliveryError: it was not taken; the message never holds the address's credentials.
    """
    if channel.startswith(WEBHOOK_SCHEMES):
        _post_webhook(channel.removeprefix("webhook+"), message, timeout, secret)
    else:
        _notify(channel, message)


def channel_name(channel: str) -> str:
    """Return a channel's address without anything secret: its scheme, and its host where that is no token."""
    scheme = channel.partition("://")[0].lower()
    if "://" not in channel or not scheme.replace("+", "").isalnum():
        return "…"
    try:
        host = urlsplit(channel).hostname or ""
    except ValueError:
        host = ""
    # A bare word may be a topic that only its readers know (ntfy://topic).
    shown = scheme in _HOSTED and ("." in host or ":" in host or host == "localhost")
    return f"{scheme}://{host if shown else '…'}"


def _post_webhook(url: str, message: Message, timeout: float, secret: str) -> None:
    body = json.dumps(
        {"key": message.key, "title": message.title, "text": message.body, **message.data}, ensure_ascii=False
    ).encode()
    headers = {"Content-Type": "application/json; charset=utf-8", "Idempotency-Key": message.key}
    if secret:
        headers["X-Dateline-Signature"] = "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
    try:
        answer = requests.post(url, data=body, headers=headers, timeout=timeout, allow_redirects=False)
    except requests.RequestException as error:
        raise DeliveryError(
            f"{channel_name(url)} cannot be reached: {type(error).__name__}", cure="is the receiver up?"
        ) from error
    if not 200 <= answer.status_code < 300:
        raise DeliveryError(
            f"{channel_name(url)} answered {answer.status_code}",
            cure="see the receiver's log",
            lasting=answer.status_code in _REFUSALS,
        )


def load_channels() -> None:
    """Load every kind of channel of Apprise, which it else does at the first message (1.4 s of processor time)."""
    import apprise

    apprise.Apprise().add("json://localhost")


def _notify(channel: str, message: Message) -> None:
    import apprise

    said: list[str] = []
    handler = logging.Handler()
    # Other channels are being told in threads of their own, and log to the same logger.
    handler.addFilter(lambda record: record.thread == get_ident())
    handler.emit = lambda record: said.append(record.getMessage())  # type: ignore[method-assign]
    logger = logging.getLogger("apprise")
    logger.addHandler(handler)
    try:
        service = apprise.Apprise()
        if not service.add(channel):
            raise DeliveryError(
                f"{channel_name(channel)} is no address Apprise knows", cure="see docs/alerts.md", lasting=True
            )
        sent = service.notify(title=message.title, body=message.body, body_format=apprise.NotifyFormat.TEXT)
    finally:
        logger.removeHandler(handler)
    if not sent:
        reason = next(
            (line for line in reversed(said) if "rror" in line or "ailed" in line), "it did not take the message"
        )
        status = _STATUS.search(reason)
        raise DeliveryError(
            f"{channel_name(channel)}: {reason[:200]}",
            cure="check the address and the service",
            lasting=status is not None and int(status[1]) in _REFUSALS,
        )
