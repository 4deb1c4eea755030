"""Pages that a reader is sent on to before the one asked for: consent, logins, checks, whose address says where to go on. Pure."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import unquote

from core.model import Article, Disposition
from ingest.canonical import registered_domain, split_address
from ingest.nonarticles import PageKind, Verdict

_SHORTEST_PATH = 4  # characters; "/1" stands in many addresses
_ROUNDS = 3  # an address within an address within an address


def is_gate(asked: str, came: str | None) -> bool:
    """Tell whether an answer's address carries the one that was asked for: `izin.example/?geri=https%3A%2F%2Fgazete.example%2Fhaber-1`.

    Args:
        asked: the address that was asked for.
        came: where redirects led to, or None.
    """
    if came is None or came == asked:
        return False
    path = unquote(split_address(asked).path).rstrip("/")
    there, carried = unquote(split_address(came).path), split_address(came).query
    for _ in range(_ROUNDS):
        carried = unquote(carried)
    return len(path) >= _SHORTEST_PATH and path in carried and path not in there


def judge_gate(article: Article, asked: str, came: str | None) -> Article:
    """Return what came of a page, as a stand-in for it where it is a gate: the page may be behind it at another time.

    On the site itself only what is no article is one; what another site shows in a page's place is none of its articles.

    Args:
        article: as extracted.
        asked: the address that was asked for.
        came: where redirects led to, or None.
    """
    if not is_gate(asked, came):
        return article
    there = split_address(came).hostname or ""
    if article.disposition is Disposition.ARTICLE and registered_domain(there) == _site(asked):
        return article
    verdict = Verdict(PageKind.COOKIE_WALL, f"sent on to {there}, which leads back", stands_in=True)
    return replace(article, disposition=Disposition.NOT_AN_ARTICLE, reason=str(verdict), stands_in=True)


def _site(url: str) -> str:
    return registered_domain(split_address(url).hostname or "")
