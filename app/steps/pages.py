"""Articles over several pages: what came of one put together, and the next page asked for (docs/decisions/0097)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import count, takewhile

from core.model import Article, Disposition
from ingest.canonical import canonicalize_url
from ingest.feedtexts import TEXT_TYPE
from ingest.joining import MOST_PAGES, Joined, join_pages, may_go_on
from load import pages
from load.articles import Pages
from load.connection import Connection
from load.documents import StoredDocument, hash_body, read_document

FURTHER = "further_page"  # how the reason of a page begins that is no article of its own
_UNASKED = frozenset({"warc", "inbox"})  # kinds of source of which nothing is fetched: an archive is what it was

Extract = Callable[[StoredDocument], Article]


@dataclass(frozen=True, slots=True)
class Whole:
    """What a page is part of.

    Attributes:
        document: the first page's, under the number and time of the document that came.
        joined: the article as far as its pages are there; None: its first page is not.
        pages: their documents, and what is lacking.
        number: which page came.
        first: the address of the first page.
        first_id: its link, where it has one.
        aside: why the page that came is no part of the article; None: it is.
    """

    document: StoredDocument
    joined: Joined | None
    pages: Pages
    number: int
    first: str
    first_id: int | None
    aside: str | None = None


def gather_pages(connection: Connection, document: StoredDocument, article: Article, extract: Extract) -> Whole | None:
    """Put together the article that a page is one of several of; None: it is all of it.

    Args:
        connection: the transaction of the document.
        document: the page that came.
        article: as extracted from it.
        extract: extracts another page.
    """
    paging = article.paging
    if document.page_of is None and (paging is None or not paging.sure or not may_go_on(article)):
        return None
    if document.page_of is not None and document.page is not None:
        link = pages.read_link(connection, document.page_of)
        number, first = document.page, link.url
    else:
        assert paging is not None
        number, first = paging.number, paging.first if paging.number > 1 else document.url
    canonical = canonicalize_url(first)
    pages.lock_pages(connection, canonical)
    found = pages.find_link(connection, canonical)
    first_id = found.link_id if found else None
    first = found.url if found else first
    # What stands in for a page takes no text back that was had.
    fits = may_go_on(article)
    came = {number: (document, article)} if fits or number == 1 else {}
    if number > 1:
        head = _read(connection, first, extract)
        if head is None:
            nothing = Pages((document.document_id,), None)
            return Whole(
                document, None, nothing, number, first, first_id, f"page {number} of {first}, which was not had"
            )
        came[1] = head
    if not may_go_on(came[1][1]):
        nothing = Pages((document.document_id,), None)
        return Whole(document, None, nothing, number, first, first_id, f"page {number} of {first}, which is no article")
    known = pages.list_pages(connection, first_id) if first_id else {}
    _read_further(connection, came, known, extract)
    had = pages.last_pages(connection, [first, *(url for _, url in known.values())])
    chain = [came[n] for n in takewhile(came.__contains__, count(1))]
    joined = join_pages([page for _, page in chain], had)
    if joined.is_other and number > joined.pages and not _is_named(came[1][1]):
        return None  # "ozet-2" is an article of its own
    documents = tuple(one.document_id for one, _ in chain[: joined.pages])
    stands_for = replace(came[1][0], document_id=document.document_id, fetched_at=document.fetched_at)
    aside = None
    if not fits:
        aside = f"page {number} of {first}: {article.reason}"
    elif number > joined.pages:
        why = f": {joined.left_out}" if joined.left_out else f", waits for page {joined.pages + 1}"
        aside = f"page {number} of {first}{why}"
    return Whole(stands_for, joined, Pages(documents, joined.incomplete), number, first, first_id, aside)


def _is_named(first: Article) -> bool:
    return first.paging is None or first.paging.named


def _read_further(
    connection: Connection,
    came: dict[int, tuple[StoredDocument, Article]],
    known: dict[int, tuple[int, str]],
    extract: Extract,
) -> None:
    """Read the pages behind the first, as far as they are kept: by their links, else at the addresses that pages name."""
    named: dict[int, str] = {}
    for number in range(2, MOST_PAGES + 1):
        before = came[number - 1][1].paging
        named.update(before.others if before else ())
        if number in came:
            continue
        url = known[number][1] if number in known else named.get(number)
        page = _read(connection, url, extract) if url else None
        if page is None:
            return
        came[number] = page


def _read(connection: Connection, url: str, extract: Extract) -> tuple[StoredDocument, Article] | None:
    """Read what an address had last, passing over what stood in for it; where nothing else came, that."""
    read: list[tuple[StoredDocument, Article]] = []
    for document_id in pages.newest_documents(connection, url, TEXT_TYPE):
        document = read_document(connection, document_id)
        read.append((document, extract(document)))
        if may_go_on(read[-1][1]):
            return read[-1]
    return read[0] if read else None


def ask_for_pages(connection: Connection, whole: Whole, document: StoredDocument) -> Sequence[int]:
    """Note the page that came and ask for those that are to come, after all that locks an article is done.

    Returns:
        The links of the article's pages.
    """
    if document.source_kind in _UNASKED:
        return ()
    first_id, came = whole.first_id, document.fetched_at
    wanted = whole.joined.wanted if whole.joined is not None else None
    addresses = [whole.first, document.url, *([wanted[1]] if wanted else [])]
    pages.hold_links(
        connection, [one for one in (first_id, document.link_id) if one], [canonicalize_url(url) for url in addresses]
    )
    if first_id is None:
        # Pushed in another way, or listed by its second page alone: its first page is fetched by the rules of its host.
        had = whole.number == 1
        first_id = pages.keep_first(
            connection,
            canonicalize_url(whole.first),
            whole.first,
            document.source_id,
            came,
            fetched_at=came if had else None,
            body_hash=hash_body(document.body) if had else None,
        )
    if whole.number > 1 and document.page_of is None and document.link_id is not None:
        pages.ask_page(connection, first_id, whole.number, canonicalize_url(document.url), document.url, came)
    if whole.number == 1:
        pages.recall_pages(connection, first_id, came)
    if wanted is not None:
        number, url = wanted
        pages.ask_page(connection, first_id, number, canonicalize_url(url), url, came)
    return [first_id, *(link_id for link_id, _ in pages.list_pages(connection, first_id).values())]


def extract_pages(connection: Connection, documents: Sequence[int], extract: Extract) -> Article:
    """Extract again what a version was put together of.

    Raises:
        StoreError: the bytes of one of them are gone.
    """
    return join_pages([extract(read_document(connection, document_id)) for document_id in documents]).article


def is_further(document: StoredDocument, article: Article) -> bool:
    """Tell whether a page is a further page of an article, and none by itself."""
    paging = article.paging
    return document.page_of is not None or (paging is not None and paging.sure and paging.number > 1)


def end_aside(aside: str) -> tuple[Disposition, str]:
    """Return how a page ends that is no part of an article."""
    return Disposition.NOT_AN_ARTICLE, f"{FURTHER}: {aside}"
