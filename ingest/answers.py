"""What a web server's answer says besides its page: that there is none, when to ask again, where to ask instead. Pure."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Literal
from urllib.parse import urljoin

from core.errors import FetchError
from core.model import FetchedPage
from core.retryafter import read_retry_after
from ingest.canonical import registered_domain, split_address

REDIRECTS = {301, 302, 303, 307, 308}
# A page that only sends on: pages with a text of their own refresh themselves too, after minutes.
_LARGEST_SHIM = 4096
_LONGEST_REFRESH = 5
_FRONT = {"", "/", "/index.html", "/index.php", "/default.aspx"}
# A script that does nothing but send on.
_SCRIPT = re.compile(rb"<script\b[^>]*>(.*?)</script\s*>", re.I | re.S)
_SCRIPT_SENDS = re.compile(
    rb"\s*(?:(?://[^\n]*|<!--|/\*.*?\*/)\s*)*(?:(?:window|document|self|top)\.)?location(?:\.href)?(?:\.(?:replace|assign)\(\s*|\s*=\s*)"
    rb"([\"'])([^\"'<>\s+]{1,2000})\1\s*\)?\s*;?\s*(?:-->|//[^\n]*)?\s*",
    re.I | re.S,
)
_TAG = re.compile(rb"<[^>]*>")
_NO_TEXT = re.compile(rb"<!--.*?-->|<(noscript|script|template|style|title)\b.*?</\1\s*>", re.I | re.S)
_UNSEEN = re.compile(rb"<!--.*?-->|<(noscript|script|template)\b.*?</\1\s*>", re.I | re.S)
_META = re.compile(rb"<meta\b[^<>]{0,2000}>", re.I)
_IS_REFRESH = re.compile(rb"http-equiv\s*=\s*[\"']?refresh\b", re.I)
_CONTENT = re.compile(rb"\bcontent\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))", re.I)
_SENDS_ON = re.compile(r"\s*(\d{1,4})[\d.]*\s*[;,\s]\s*(?:url\s*=\s*)?[\"']?([^\"']+)[\"']?\s*", re.I)
_RANGE = re.compile(r"bytes\s+(\d{1,15})-(\d{1,15})/(\d{1,15}|\*)", re.I)
# What no later try changes: who published it took it away, or a court; an address that no server reads.
_FINAL = {
    410: "its publisher has taken it away",
    414: "check the address",
    451: "it is kept from us by law",
}
_TAKEN_AWAY = frozenset({410, 451})
# 403 by nearly all firewalls; 405 by those that ask for a captcha (AWS WAF, Alibaba Cloud), 406 by ModSecurity, 418 and 420 by some.
# 401 and 402 by a site that is locked for a while (a test site's password put live, maintenance), and by those that want to be paid by
# programs (Cloudflare's "pay per crawl"): which is meant, the next hours tell.
_SHUT_OUT = {401, 402, 403, 405, 406, 418, 420}
_WANTS = {401: "a login", 402: "a payment"}


def raise_for_status(url: str, code: int, headers: Mapping[str, str], now: datetime) -> None:
    """Raise where a server's answer is no page, as FetchError that says whether and how a later try can help.

    Args:
        url: what was asked for.
        code: the status.
        headers: whatever the case of their names.
        now: what a date in Retry-After is counted from.

    Raises:
        FetchError: it is none.
    """
    asked = read_retry_after(headers.get("retry-after"), now)
    if _is_shut_out(code, headers):
        wanted = _WANTS.get(code) if code == 402 or "www-authenticate" in headers else None
        raise FetchError(
            f"{url}: the server answered {code}, "
            + (f"it wants {wanted}" if wanted else "as a firewall does that lets no program in"),
            cure="try again in hours; if it lasts, ask its publisher to let Dateline in",
            retry_after=asked,
            why="shut out",
        )
    if code < 400:
        return
    retryable = code in {408, 425, 429} or code >= 500
    raise FetchError(
        f"{url}: the server answered {code}",
        cure="try again later" if retryable else _FINAL.get(code, "check the address"),
        retryable=retryable,
        retry_after=asked,
        why=_why(code, retryable=retryable),
    )


def _why(code: int, *, retryable: bool) -> Literal["failure", "too many", "missing", "odd", "gone"]:
    if code in _TAKEN_AWAY:
        return "gone"
    if code == 404:
        return "missing"
    # What some firewalls answer to programs says nothing of the page: 400, 409, 421, 444.
    return "too many" if code == 429 else "failure" if retryable or code in _FINAL else "odd"


def raise_for_part(url: str, code: int, headers: Mapping[str, str]) -> None:
    """Raise where a server answers with a part of a page, which nobody asked for: what it left out would count as taken back.

    Source: RFC 9110, 14.4 and 15.3.7.

    Args:
        url: what was asked for.
        code: the status.
        headers: whose names are in small letters.

    Raises:
        FetchError: it is a part, or does not say that it is all.
    """
    if code != 206:
        return
    told = _RANGE.fullmatch(headers.get("content-range", "").strip())
    if told is None or int(told[1]) != 0 or told[3] == "*" or int(told[2]) + 1 != int(told[3]):
        said = headers.get("content-range", "").strip()[:80] or "it does not say which"
        raise FetchError(
            f"{url}: the server answered 206 with a part of the page, which was not asked for ({said})",
            cure="try again later; if it lasts, tell its publisher",
        )


def _is_shut_out(code: int, headers: Mapping[str, str]) -> bool:
    """Tell whether a firewall answered in the page's place: such forget after minutes or hours, a server's own 4xx lasts."""
    told = headers.get("cf-mitigated", "") or headers.get("x-amzn-waf-action", "")
    return code in _SHUT_OUT or told.strip().lower() in {"challenge", "captcha"}


def read_target(page: FetchedPage, *, asked_if_changed: bool) -> str | None:
    """Return where an answer sends us on to, by its status or by a page that is nothing else; None: it is what was asked for.

    Raises:
        FetchError: it is neither.
    """
    if page.status < 300:
        return _read_refresh(page)
    if page.status in REDIRECTS and (location := page.headers.get("location")):
        # Bytes beyond ASCII are read as Latin-1 from headers; servers mean UTF-8 (RFC 9110, 5.5; WHATWG Fetch, "location URL").
        try:
            return location.encode("latin-1").decode("utf-8").strip()
        except UnicodeError:
            return location.strip()
    if page.not_modified and asked_if_changed:
        return None
    said = "says that nothing changed, though that was not asked" if page.not_modified else "sends us on to no address"
    raise FetchError(f"{page.final_url}: the server answered {page.status}, which {said}", cure="try again later")


def _read_refresh(page: FetchedPage) -> str | None:
    """Return the other address to which an answer that is nothing else sends its reader within seconds.

    By a `Refresh` header, a `<meta>` of that name (WHATWG HTML, 4.2.5.3), or a script that does nothing else.
    """
    if len(page.body) > _LARGEST_SHIM:
        return None
    told = [page.headers.get("refresh", "")]
    for tag in _META.findall(_UNSEEN.sub(b"", page.body)):
        content = _CONTENT.search(tag)
        if content is not None and _IS_REFRESH.search(tag):
            told.append(html.unescape(next(filter(None, content.groups()), b"").decode("utf-8", "replace")))
    for words in told:
        found = _SENDS_ON.fullmatch(words)
        if found is not None and int(found[1]) <= _LONGEST_REFRESH and not _is_same(page.final_url, found[2].strip()):
            return found[2].strip()
    target = _read_script(page.body)
    return target if target is not None and not _is_same(page.final_url, target) else None


def _read_script(body: bytes) -> str | None:
    scripts = _SCRIPT.findall(body)
    found = _SCRIPT_SENDS.fullmatch(scripts[0]) if len(scripts) == 1 else None
    if found is None or _TAG.sub(b"", _NO_TEXT.sub(b"", body)).strip():
        return None
    return found[2].decode("utf-8", "replace").replace("\\/", "/")


def _is_same(url: str, target: str) -> bool:
    try:
        return urljoin(url, target).split("#")[0] == url.split("#")[0]
    except ValueError:
        return True


def raise_for_no_page(page: FetchedPage) -> None:
    """Raise where what came in a page's place is nothing, or the front page: for a page, never for a robots.txt or a feed.

    Raises:
        FetchError: an empty answer is one of a broken server; the front page is what sites send on to that know no such page.
    """
    if page.not_modified:
        return
    if not page.body.strip(b"\0 \t\r\n\f\xef\xbb\xbf"):
        raise FetchError(f"{page.url}: the server answered {page.status} with an empty page", cure="try again later")
    asked, came = split_address(page.url), split_address(page.final_url)
    is_front = came.path in _FRONT and not came.query and asked.path not in _FRONT
    if is_front and registered_domain(asked.hostname or "") == registered_domain(came.hostname or ""):
        raise FetchError(
            f"{page.url}: redirected to the front page, as sites do that know no such page",
            cure="check the address",
            retryable=False,
            why="missing",
        )
