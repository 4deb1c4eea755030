"""The name by which a content system knows a work, whatever its address is called: what its feed gives as `guid`. Pure."""

from __future__ import annotations

import re

from ingest.canonical import canonicalize_url, registered_domain, split_address
from ingest.pagetree import PageTree

_POST = re.compile(r"(?:^|\s)postid-(\d{1,10})(?=\s|\Z)")  # WordPress, `body_class` of a single post
_LONGEST = 300  # characters


def read_work_name(tree: PageTree, url: str | None) -> str | None:
    """Return the short address that a page declares for its work ("https://host/?p=921"), which an edited headline leaves as it is.

    By `rel=shortlink`, else by the number that WordPress writes into the body's class. One that a template writes on all pages
    does no harm: texts are compared besides.

    Args:
        tree: the page.
        url: its address; without one nothing is told.
    """
    if url is None:
        return None
    for link in tree.relations:
        if "shortlink" in (link.get("rel") or "").lower().split():
            name = (link.get("href") or "").strip()
            if _is_short(name, url):
                return name
    body = tree.root.find("body")
    found = _POST.search(body.get("class") or "") if body is not None else None
    parts = split_address(url)
    return f"{parts.scheme}://{parts.netloc}/?p={found[1]}" if found and parts.netloc else None


def _is_short(name: str, url: str) -> bool:
    """True for another address of the page's own site that names a work."""
    try:
        if len(name) > _LONGEST or canonicalize_url(name) == canonicalize_url(url):
            return False
        parts = split_address(name)
    except ValueError:
        return False
    own = registered_domain(split_address(url).hostname or "") == registered_domain(parts.hostname or "")
    return own and bool(parts.path.strip("/") or parts.query)
