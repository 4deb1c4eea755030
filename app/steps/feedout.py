"""A rule's alerts as a feed: read, built, written to a file or served."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from alert.feeds import Entry, build_atom, build_rss
from alert.messages import build_message
from core.errors import DatelineError, InputError, UsageError
from load import alerts
from load.connection import Database

FORMS = {"rss": ("application/rss+xml", build_rss), "atom": ("application/atom+xml", build_atom)}


def render_feed(database: Database, key: str, form: str, address: str | None, *, most: int = 100) -> bytes:
    """Return the newest alerts of a rule as a feed.

    Args:
        key: of the rule.
        form: "rss" or "atom".
        address: where the feed is served; None where nobody knows (a file).
        most: how many alerts.

    Raises:
        UsageError: there is no such rule or form.
    """
    rules = {row["key"]: row["definition"] for row in alerts.list_rules(database)}
    if key not in rules:
        raise UsageError(f"there is no rule {key!r}", cure=f"rules are {', '.join(rules) or 'none'}")
    if form not in FORMS:
        raise UsageError(f"there is no form {form!r}", cure=f"use {' or '.join(FORMS)}")
    rows = alerts.read_alerts(database, alerts.newest_of_rule(database, key, most))[::-1]
    entries = [
        Entry(
            build_message(row),
            row["canonical_url"] if row["canonical_url"].startswith(("http://", "https://")) else None,
            row["created_at"],
        )
        for row in rows
    ]
    return FORMS[form][1](
        str(rules[key].get("title") or key), f"urn:dateline:rule:{quote(key, safe='')}", address, entries
    )


def write_feed(path: Path, content: bytes) -> None:
    """Write a feed whole or not at all, so that a web server never hands out half of it.

    Raises:
        InputError: it cannot be written there.
    """
    partial = path.with_name(f".{path.name}.partial")
    try:
        partial.write_bytes(content)
        partial.replace(path)
    except OSError as error:
        raise InputError(
            f"cannot write {path}: {error.strerror or error}", cure="name a file in a folder that is there and yours"
        ) from error


def feed_path(key: str, form: str) -> str:
    """Return where the server has a rule's feed: a slash in the key is no folder."""
    return f"/{quote(key, safe='')}.{form}"


def _holds(header: str | None, tag: str) -> bool:
    """Tell whether If-None-Match names an entity tag; weak comparison (RFC 9110, section 13.1.2)."""
    if header is None:
        return False
    return header.strip() == "*" or tag in {part.strip().removeprefix("W/") for part in header.split(",")}


def make_server(open_database: Callable[[], Database], host: str, port: int) -> ThreadingHTTPServer:
    """Return a server of `/<rule>.rss` and `/<rule>.atom`, and of a list of them at `/`; the caller runs and closes it.

    Args:
        open_database: called once a request, because requests run in threads.
        host, port: where to listen; 127.0.0.1 keeps it to this machine.
    """

    class Handler(BaseHTTPRequestHandler):
        server_version = "Dateline"

        def do_GET(self) -> None:
            name, _, form = unquote(urlsplit(self.path).path.removeprefix("/")).rpartition(".")
            try:
                with open_database() as database:
                    if not name and not form:
                        keys = [row["key"] for row in alerts.list_rules(database)]
                        lines = [feed_path(key, form) for key in keys for form in FORMS]
                        self._answer(200, "text/plain", "".join(f"{line}\n" for line in lines).encode())
                        return
                    address = f"http://{self.headers.get('Host', f'{host}:{port}')}{self.path}"
                    content = render_feed(database, name, form, address)
            except UsageError as error:
                self._answer(404, "text/plain", f"{error}\n".encode())
            except DatelineError as error:
                self._answer(503, "text/plain", f"{error}\n".encode())
            else:
                self._answer(200, FORMS[form][0], content)

        do_HEAD = do_GET

        def _answer(self, status: int, kind: str, content: bytes) -> None:
            tag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
            if status == 200 and _holds(self.headers.get("If-None-Match"), tag):
                status, content = 304, b""
            self.send_response(status)
            self.send_header("Content-Type", f"{kind}; charset=utf-8")
            self.send_header("Content-Length", str(len(content)))
            self.send_header("ETag", tag)
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            return

    return ThreadingHTTPServer((host, port), Handler)
