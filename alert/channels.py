"""Channels: where a message is handed over. Apprise knows the addresses; the signed webhook is ours."""

from __future__ import annotations

import logging
import re
from threading import get_ident
from typing import Any
from urllib.parse import parse_qs, urlsplit

import requests

from alert.mail import name_message
from alert.messages import Message
from alert.posts import fit_posts, post_all
from alert.taken import Taken
from alert.webhooks import REFUSALS, WEBHOOK_SCHEMES, channel_name, post_webhook
from core.errors import DeliveryError, SettingsError

_STATUS = re.compile(r"\berror=(\d{3})\b")


def check_channel(channel: str, where: str) -> None:
    """Make sure that an address can be sent to, as far as that can be told without sending.

    Args:
        channel: an Apprise address, or `webhook+http://…`, `webhook+https://…`.
        where: names the place in messages.

    Raises:
        SettingsError: it cannot; the message never holds the address's credentials.
    """
    name = f"{where}: channel {channel_name(channel)}"
    scheme = channel.partition("://")[0].lower()
    if channel.startswith(WEBHOOK_SCHEMES):
        try:
            parts = urlsplit(channel)
            if not parts.hostname or parts.port == 0:
                raise ValueError("no host")
            # The library that posts reads stricter than the one that parses.
            requests.Request("POST", channel.removeprefix("webhook+")).prepare()
        except (ValueError, requests.RequestException) as error:
            raise SettingsError(
                f"{name} cannot be read as an address", cure="write it like webhook+https://host/path"
            ) from error
        return
    from apprise.manager_plugins import NotificationManager

    kinds = NotificationManager()  # type: ignore[no-untyped-call]
    if scheme == "https" and _instantiate(channel) is not None:
        return  # the address as Slack, Discord and others show it to who makes a hook
    if scheme in {"http", "https"} or scheme not in kinds:
        raise SettingsError(
            f"{name} is of no kind that is known",
            cure="an address of Apprise (slack://…, mailto://…), or webhook+https://host/path for a webhook; see docs/alerts.md",
        )
    service = _instantiate(channel)
    if service is None:
        form = str(kinds[scheme].templates[0]).replace("{schema}", scheme)
        raise SettingsError(f"{name} is not complete", cure=f"Apprise reads {form}")


def _instantiate(channel: str) -> Any:
    """Return what Apprise would send by, or None where it cannot read the address."""
    import apprise

    logger = logging.getLogger("apprise")
    logger.addFilter(_drop)  # it would print the address
    try:
        return apprise.Apprise.instantiate(channel, suppress_exceptions=True)
    finally:
        logger.removeFilter(_drop)


def _scheme_of(service: Any, channel: str) -> str:
    """Return the kind of a channel, also where its address is the service's own."""
    scheme = channel.partition("://")[0].lower()
    if scheme != "https":
        return scheme
    own = service.secure_protocol or service.protocol or scheme
    return str(own if isinstance(own, str) else own[0])


def _drop(_: logging.LogRecord) -> bool:
    return False


def send_message(
    channel: str, message: Message, *, timeout: float, secret: str = "", taken: Taken | None = None
) -> None:
    """Hand a message to a channel.

    Args:
        channel: an Apprise address, or `webhook+http://…`, `webhook+https://…`.
        message: what to say.
        timeout: seconds for each network operation.
        secret: signs webhooks (HMAC-SHA256 of the body); empty leaves them unsigned.
        taken: what earlier tries of it were taken of, which is left out; what is taken now is added, also where it fails.

    Raises:
        DeliveryError: it was not taken; the message never holds the address's credentials.
    """
    if channel.startswith(WEBHOOK_SCHEMES):
        post_webhook(channel.removeprefix("webhook+"), message, timeout, secret, taken or Taken())
    else:
        _notify(channel, message, timeout, taken or Taken())


def load_channels() -> None:
    """Load every kind of channel of Apprise, which it else does at the first message (1.4 s of processor time)."""
    import apprise

    apprise.Apprise().add("json://localhost")


def _notify(channel: str, message: Message, timeout: float, taken: Taken) -> None:
    import apprise

    said: list[str] = []
    handler = logging.Handler()
    # Other channels are being told in threads of their own, and log to the same logger.
    handler.addFilter(lambda record: record.thread == get_ident())
    handler.emit = lambda record: said.append(record.getMessage())  # type: ignore[method-assign]
    logger = logging.getLogger("apprise")
    logger.addHandler(handler)
    try:
        # With a time limit of its own Apprise would send in a few threads that all messages share, so that some that hang
        # hold back the rest; the limit is the business of who called (app/steps/deliver.py).
        asset = apprise.AppriseAsset(service_timeout=0)
        service = apprise.Apprise.instantiate(channel, asset=asset, suppress_exceptions=True)
        if not isinstance(service, apprise.NotifyBase):
            raise DeliveryError(
                f"{channel_name(channel)} is no address Apprise knows", cure="see docs/alerts.md", lasting=True
            )
        asked = parse_qs(urlsplit(channel).query)
        if "overflow" not in asked:
            service.overflow_mode = apprise.OverflowMode.SPLIT
        if "rto" not in asked:
            service.socket_read_timeout = timeout
        told = apprise.Apprise(asset=asset)
        told.add(service)
        posts = fit_posts(service, _scheme_of(service, channel), message)
        tries = post_all(told, posts, f"{channel} {message.key}", name_message(message), taken)
    finally:
        logger.removeHandler(handler)
    if tries.is_whole:
        return
    reason = next((line for line in reversed(said) if "rror" in line or "ailed" in line), "it did not take the message")
    status = _STATUS.search(reason)
    if tries.refusals:
        reason = "; ".join(map(str, tries.refusals))
    raise DeliveryError(
        f"{channel_name(channel)}: {reason[:200]}",
        cure="check the address and the service",
        lasting=tries.is_refused_for_good or (status is not None and int(status[1]) in REFUSALS),
    )
