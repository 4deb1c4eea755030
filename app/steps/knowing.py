"""What is known of an article that comes: under its address, at its own page, or under an address it had before."""

from __future__ import annotations

from dataclasses import replace

from app.steps.tools import web_address
from core.model import Article
from core.text import fold
from ingest.canonical import address_key, choose_canonical
from ingest.plainforms import are_forms, other_forms
from load import articles, links
from load.connection import Connection
from load.documents import StoredDocument
from transform.copies import are_other_works, shingle_text

_TELLING_TITLE = 3  # words; a shorter one may be the site's or section's


def find_known(
    connection: Connection, document: StoredDocument, article: Article, placement: articles.Placement
) -> tuple[articles.Placement, articles.KnownArticle | None]:
    """Return where an article is to be placed, and what is known of it there; None: it is new.

    Args:
        connection: the transaction of its document.
        document: where it comes from.
        article: as extracted.
        placement: at the address that it names as its own.
    """
    known = articles.find_article(connection, placement.canonical_url)
    own = _own_address(document, placement.canonical_url)
    if known is not None and own is not None and _is_other_work(connection, document, article, known):
        placement = replace(placement, canonical_url=own)
        known = articles.find_article(connection, own)
    if document.link_id is not None and article.work_name is not None:
        links.name_work(connection, document.link_id, article.work_name)
    if known is None and (former := _find_renamed(connection, document, article, placement.text_hash)) is not None:
        placement = replace(placement, canonical_url=former[0])
        known = former[1]
    if known is None and (form := _find_form(connection, document, article, placement)) is not None:
        placement = replace(placement, canonical_url=form[0])
        known = form[1]
    return placement, known


def is_other_form(connection: Connection, document: StoredDocument, known: articles.KnownArticle) -> bool:
    """Tell whether a page shows an article in another way than the page did that its text is from: for print, or all on one page."""
    url, had = web_address(document), articles.find_version_address(connection, known.version_id)
    return url is not None and had is not None and had.startswith("http") and are_forms(url, had)


def _own_address(document: StoredDocument, canonical_url: str) -> str | None:
    """The address that a page was fetched from, where it names another as its canonical one; else None."""
    url = choose_canonical((), web_address(document)).url
    return url if url is not None and address_key(url) != address_key(canonical_url) else None


def _is_other_work(
    connection: Connection, document: StoredDocument, article: Article, known: articles.KnownArticle
) -> bool:
    """True where a page names the address of another work as its own: one template may name one address on all its pages.

    What an article has been before, at that very page, it stays however it is edited; so do its print, AMP and mobile forms.
    """
    headline, other = fold(article.title or ""), fold(known.title or "")
    if headline == other and len(headline.split()) >= _TELLING_TITLE:
        return False
    if not are_other_works(shingle_text(article.body), shingle_text(known.body)):
        return False
    return not any(
        articles.has_come_from(connection, known.article_id, url) for url in {document.url, document.final_url} if url
    )


def _find_form(
    connection: Connection, document: StoredDocument, article: Article, placement: articles.Placement
) -> tuple[str, articles.KnownArticle] | None:
    """The article that a page shows in another way, by what its address says and by its text, and that article's address."""
    own = choose_canonical((), web_address(document)).url
    if own is None or not (forms := other_forms(own)):
        return None
    text = shingle_text(article.body)
    urls = [url for url in (own, *forms) if url != placement.canonical_url]
    for url, body in articles.find_at(connection, urls):
        if not are_other_works(text, shingle_text(body)):
            known = articles.find_article(connection, url)
            return (url, known) if known is not None else None
    return None


def _find_renamed(
    connection: Connection, document: StoredDocument, article: Article, text_hash: str
) -> tuple[str, articles.KnownArticle] | None:
    """The article that a page was under another address, and that address: an outlet renames it as it edits its headline.

    Its number there, or its feed's name for it, is the same, and the texts are forms of one; or both text and path are the same.
    """
    if document.link_id is None:
        return None
    text = shingle_text(article.body)
    for url, body in articles.find_renamed(connection, document.link_id, text_hash):
        if not are_other_works(text, shingle_text(body)):
            known = articles.find_article(connection, url)
            return (url, known) if known is not None else None
    return None
