"""The one tree of errors. Every message says what failed, where, and what to do about it."""

from __future__ import annotations

from typing import Literal


class DatelineError(Exception):
    """Base of every error Dateline raises on purpose.

    Args:
        message: what failed and where.
        cure: what the user can do about it; printed after the message.
    """

    def __init__(self, message: str, *, cure: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.cure = cure

    def __str__(self) -> str:
        return f"{self.message} ({self.cure})" if self.cure else self.message


class UsageError(DatelineError):
    """The user asked for something that cannot be meant; exit code 2."""


class SettingsError(DatelineError):
    """A setting, seed or definition file is wrong; names file, line or key."""


class InputError(DatelineError):
    """One input (a document, a feed, a line) cannot be used; nothing else is affected."""


class FetchError(DatelineError):
    """A network address could not be fetched.

    Args:
        retryable: True where a later try can help (timeout, 5xx, 429, 403).
        retry_after: seconds the server asked us to wait, if it did.
        why: what kind of failure it is, which decides how often and when a page is asked for again: the server does not let us
            in ("shut out"), was asked too often ("too many"), knows no such page ("missing"), answers as to a request that it does not understand ("odd"), says that it was taken away for good ("gone"), sends more than is read ("too large"), or any other ("failure").
    """

    def __init__(
        self,
        message: str,
        *,
        cure: str = "",
        retryable: bool = True,
        retry_after: float | None = None,
        why: Literal["failure", "too many", "shut out", "missing", "odd", "gone", "too large"] = "failure",
    ) -> None:
        super().__init__(message, cure=cure)
        self.retryable = retryable
        self.retry_after = retry_after
        self.why = why


class RefusedError(FetchError):
    """An address Dateline refuses to fetch (private network, scheme, robots); a retry cannot help."""

    def __init__(self, message: str, *, cure: str = "") -> None:
        super().__init__(message, cure=cure, retryable=False)


class EngineError(DatelineError):
    """A translation engine failed, refused or answered with something that is no translation.

    Args:
        retryable: True where a later try of the same request can help (down, slow, throttled).
        retry_after: seconds the engine asked us to wait, if it did.
        about: what it is about: the engine itself ("engine"), which then rests; only what it was sent ("text"), so that it can
            be sent the next; the pair of languages ("languages"), so that it can be sent other articles.
    """

    def __init__(
        self,
        message: str,
        *,
        cure: str = "",
        retryable: bool = True,
        retry_after: float | None = None,
        about: Literal["engine", "text", "languages"] = "engine",
    ) -> None:
        super().__init__(message, cure=cure)
        self.retryable = retryable
        self.retry_after = retry_after
        self.about = about


class StoreError(DatelineError):
    """The database could not do what was asked."""


class StoreUnavailableError(StoreError):
    """The database cannot be reached now; a retry can help."""


class StoreConflictError(StoreError):
    """The database rolled a transaction back for another's sake (a deadlock); run again, it fits."""


class StackError(DatelineError):
    """The local stack (Postgres, Airflow) could not be started, found or stopped."""


class DeliveryError(DatelineError):
    """An alert could not be handed to its channel.

    Args:
        lasting: True where the receiver refused for good (unknown address, wrong password), so that many tries do not help.
        retry_after: seconds the receiver asked us to wait, if it did.
    """

    def __init__(
        self, message: str, *, cure: str = "", lasting: bool = False, retry_after: float | None = None
    ) -> None:
        super().__init__(message, cure=cure)
        self.lasting = lasting
        self.retry_after = retry_after
