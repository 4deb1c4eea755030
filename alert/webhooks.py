"""The signed webhook, and how channels are called where their secrets must not be told."""

from __future__ import annotations

import hashlib
import hmac
import json
from urllib.parse import urlsplit

import requests

from alert.messages import Message, halve_digest
from alert.taken import Taken
from core.clock import utc_now
from core.errors import DeliveryError
from core.retryafter import read_retry_after
from core.sessions import UnledSession

WEBHOOK_SCHEMES = ("webhook+http", "webhook+https")
# In other addresses of Apprise a token stands where a host would stand, as in tgram://TOKEN/chat.
_HOSTED = frozenset(
    "http https form forms gotify gotifys json jsons mailto mailtos matrix matrixs mmost mmosts mqtt mqtts ntfy ntfys "
    "rocket rockets xml xmls".split()
) | {*WEBHOOK_SCHEMES}

# RFC 9110, section 15.5, and what moved for good: what the client has to change before a repetition can succeed.
REFUSALS = frozenset({301, 308, 400, 401, 403, 404, 405, 410, 413, 414, 415, 422})
_MOVED = "it sends on to another address, where nothing is sent: set that one in the rule"
_TOO_LARGE = 413


def post_webhook(url: str, message: Message, timeout: float, secret: str, taken: Taken) -> None:
    """Hand a message to a webhook; a digest that is larger than it takes in halves, each under a key of its own.

    Raises:
        DeliveryError: it was not taken as a whole; what was is in `taken`.
    """
    post = taken.open_post(f"{url} {message.key}")
    if post.is_whole:
        return
    answer = _post(url, message, timeout, secret)
    if answer.status_code == _TOO_LARGE and (halves := halve_digest(message)):
        for half in halves:
            post_webhook(url, half, timeout, secret, taken)
        return
    if not 200 <= answer.status_code < 300:
        raise DeliveryError(
            f"{channel_name(url)} answered {answer.status_code}",
            # Nothing is sent on: the address is a secret, and so may be what is told.
            cure=_MOVED if answer.is_redirect else "see the receiver's log",
            lasting=answer.status_code in REFUSALS,
            retry_after=read_retry_after(answer.headers.get("Retry-After"), utc_now()),
        )
    post.close()


def _post(url: str, message: Message, timeout: float, secret: str) -> requests.Response:
    body = json.dumps(
        {"key": message.key, "title": message.title, "text": message.body, **message.data}, ensure_ascii=False
    ).encode()
    headers = {"Content-Type": "application/json; charset=utf-8", "Idempotency-Key": message.key}
    if secret:
        headers["X-Dateline-Signature"] = "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
    try:
        # Who has said what became of the message need not send the rest of its answer, nor we keep it, however long it is.
        with (
            UnledSession() as session,
            session.post(
                url, data=body, headers=headers, timeout=timeout, allow_redirects=False, stream=True
            ) as answer,
        ):
            return answer
    except requests.RequestException as error:
        raise DeliveryError(
            f"{channel_name(url)} cannot be reached: {type(error).__name__}", cure="is the receiver up?"
        ) from error


def channel_name(channel: str) -> str:
    """Return a channel's address without anything secret: its scheme, and its host and port where that is no token."""
    scheme = channel.partition("://")[0].lower()
    if "://" not in channel or not scheme.replace("+", "").isalnum():
        return "…"
    try:
        parts = urlsplit(channel)
        host, port = parts.hostname or "", f":{parts.port}" if parts.port else ""
    except ValueError:
        host = port = ""
    # A bare word may be a topic that only its readers know (ntfy://topic).
    shown = scheme in _HOSTED and ("." in host or ":" in host or host == "localhost")
    return f"{scheme}://{host + port if shown else '…'}"
