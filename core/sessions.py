"""Sessions of requests that leave a redirect alone."""

from __future__ import annotations

import requests


class UnledSession(requests.Session):
    """A session whose answers are never followed, nor read for it.

    `allow_redirects=False` alone has requests (2.32, `resolve_redirects`) read and unpack the whole body of a redirect into memory,
    however long it is, to say where it would lead.
    """

    def get_redirect_target(self, resp: requests.Response) -> str | None:  # noqa: ARG002
        """Return None: nothing leads anywhere."""
        return None
