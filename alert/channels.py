"""Channels: where a message is handed over. Apprise knows the addresses; the signed webhook is ours."""

from __future__ import annotations

import hashlib
import hmac
import json
import logging
from threading import get_ident
from urllib.parse import urlsplit

import requests

from alert.messages import Message
from core.errors import DeliveryError

WEBHOOK_SCHEMES = ("webhook+http", "webhook+https")


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
    """Return a channel's address without anything secret: its scheme and host."""
    parts = urlsplit(channel)
    return f"{parts.scheme}://{parts.hostname or '…'}"


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
        raise DeliveryError(f"{channel_name(url)} answered {answer.status_code}", cure="see the receiver's log")


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
            raise DeliveryError(f"{channel_name(channel)} is no address Apprise knows", cure="see docs/alerts.md")
        sent = service.notify(title=message.title, body=message.body, body_format=apprise.NotifyFormat.TEXT)
    finally:
        logger.removeHandler(handler)
    if not sent:
        reason = next(
            (line for line in reversed(said) if "rror" in line or "ailed" in line), "it did not take the message"
        )
        raise DeliveryError(f"{channel_name(channel)}: {reason[:200]}", cure="check the address and the service")
