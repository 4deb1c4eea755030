"""Articles over several pages: what came of one put together, and the next page asked for (docs/decisions/0097)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import count, takewhile

from core.model import Article, Disposition
from ingest.canonical import address_key, canonicalize_url
from ingest.feedtexts import TEXT_TYPE
from ingest.joining import MOST_PAGES, SINGLE, Joined, join_pages, join_single, may_go_on
from load import pages
from load.articles import Pages
from load.connection import Connection
from load.documents import StoredDocument, hash_body, read_document

FURTHER = "further_page"  # how the reason of a page begins that is no article of its own
_PATIENCE = 600.0  # seconds that the second page waits while the page that has all is asked for
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
        single: the address of a page that has all of it, which did not come yet; None: there is none.
        on_one: all of it came on one page.
    """

    document: StoredDocument
    joined: Joined | None
    pages: Pages
    number: int
    first: str
    first_id: int | None
    aside: str | None = None
    single: str | None = None
    on_one: bool = False


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
            why = f"{_name(number)} of {first}, which was not had"
            return Whole(document, None, nothing, number, first, first_id, why)
        came[1] = head
    if not may_go_on(came[1][1]):
        nothing = Pages((document.document_id,), None)
        why = f"{_name(number)} of {first}, which is no article"
        return Whole(document, None, nothing, number, first, first_id, why)
    known = pages.list_pages(connection, first_id) if first_id else {}
    single = _read_single(connection, came, known, extract)
    stands_for = replace(came[1][0], document_id=document.document_id, fetched_at=document.fetched_at)
    if SINGLE in came and (joined := join_single(came[1][1], came[SINGLE][1])) is not None:
        both = Pages((came[1][0].document_id, came[SINGLE][0].document_id), None)
        aside = None if number in (1, SINGLE) else f"{_name(number)} of {first}: all of it stands on one page"
        return Whole(stands_for, joined, both, number, first, first_id, aside, on_one=True)
    _read_further(connection, came, known, extract)
    had = pages.last_pages(connection, [first, *(url for _, url in known.values())])
    chain = [came[n] for n in takewhile(came.__contains__, count(1))]
    joined = join_pages([page for _, page in chain], had)
    if joined.is_other and SINGLE > number > joined.pages and not _is_named(came[1][1]):
        return None  # "ozet-2" is an article of its own
    documents = tuple(one.document_id for one, _ in chain[: joined.pages])
    aside = None
    if not fits:
        aside = f"{_name(number)} of {first}: {article.reason}"
    elif number == SINGLE:
        aside = f"{_name(number)} of {first}: it has another headline, or no more text"
    elif number > joined.pages:
        why = f": {joined.left_out}" if joined.left_out else f", waits for page {joined.pages + 1}"
        aside = f"page {number} of {first}{why}"
    return Whole(stands_for, joined, Pages(documents, joined.incomplete), number, first, first_id, aside, single)


def _name(number: int) -> str:
    return "the single page" if number == SINGLE else f"page {number}"


def _read_single(
    connection: Connection,
    came: dict[int, tuple[StoredDocument, Article]],
    known: dict[int, tuple[int, str]],
    extract: Extract,
) -> str | None:
    """Read the page that has all of an article, if it is kept; its address, where it has not come."""
    paging = came[1][1].paging
    url = known[SINGLE][1] if SINGLE in known else paging.whole if paging else None
    if url is None or SINGLE in came:
        return None
    page = _read(connection, url, extract)
    if page is None:
        return url
    came[SINGLE] = page
    return None


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
    addresses = [whole.first, document.url, *([wanted[1]] if wanted else []), *([whole.single] if whole.single else [])]
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
    if whole.single is not None:
        pages.ask_page(connection, first_id, SINGLE, canonicalize_url(whole.single), whole.single, came)
    if whole.on_one:
        pages.drop_waiting(connection, first_id, SINGLE)
    if wanted is not None:
        number, url = wanted
        wait = _PATIENCE if whole.single is not None and whole.number == 1 else 0.0
        pages.ask_page(connection, first_id, number, canonicalize_url(url), url, came, wait)
    # What stands on one page is looked at there, not on the others that were asked for before it came.
    known = pages.list_pages(connection, first_id).items()
    return [first_id, *(link_id for number, (link_id, _) in known if number == SINGLE or not whole.on_one)]


def extract_pages(connection: Connection, documents: Sequence[int], extract: Extract) -> Article:
    """Extract again what a version was put together of.

    Raises:
        StoreError: the bytes of one of them are gone.
    """
    kept = [read_document(connection, document_id) for document_id in documents]
    articles = [extract(document) for document in kept]
    if len(kept) == 2 and _is_single(kept[1], articles[0]):
        joined = join_single(*articles)
        if joined is not None:
            return joined.article
    return join_pages(articles).article


def _is_single(document: StoredDocument, first: Article) -> bool:
    whole = first.paging.whole if first.paging else None
    return document.page == SINGLE or (whole is not None and address_key(whole) == address_key(document.url))


def is_further(document: StoredDocument, article: Article) -> bool:
    """Tell whether a page is a further page of an article, and none by itself."""
    paging = article.paging
    return document.page_of is not None or (paging is not None and paging.sure and paging.number > 1)


def end_aside(aside: str) -> tuple[Disposition, str]:
    """Return how a page ends that is no part of an article."""
    return Disposition.NOT_AN_ARTICLE, f"{FURTHER}: {aside}"
