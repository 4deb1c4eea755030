"""One address for one work."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

_TRACKING = ("utm_", "mc_", "pk_", "ga_", "hsa_")
_TRACKING_NAMES = {
    "fbclid",
    "gclid",
    "yclid",
    "dclid",
    "msclkid",
    "igshid",
    "ref",
    "cmpid",
    "phpsessid",
    "jsessionid",
    "_ga",
}


def canonicalize_url(url: str, *, base: str | None = None) -> str:
    """Return the canonical spelling of an address: host in lower case, no default port, fragment or tracking parameter.

    Args:
        url: the address.
        base: what a relative address is relative to.

    Raises:
        ValueError: it is no http(s) address.
    """
    parts = urlsplit(urljoin(base, url.strip()) if base else url.strip())
    scheme = parts.scheme.lower()
    if scheme not in {"http", "https"} or not parts.hostname:
        raise ValueError(f"{url!r} is no http or https address")
    host = (
        parts.hostname.rstrip(".").encode("idna").decode("ascii")
        if not parts.hostname.isascii()
        else parts.hostname.rstrip(".")
    )
    port = f":{parts.port}" if parts.port and parts.port != {"http": 80, "https": 443}[scheme] else ""
    query = [
        (name, value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
        if not name.lower().startswith(_TRACKING) and name.lower() not in _TRACKING_NAMES
    ]
    path = parts.path or "/"
    return urlunsplit((scheme, host + port, path, urlencode(query), ""))
