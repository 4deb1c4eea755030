"""What a page declares of its article, gathered from JSON-LD, meta tags and microdata, the most telling source first."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urljoin

from core.text import fold
from ingest.canonical import split_address
from ingest.markup import Element, text_of
from ingest.pagetree import PageTree
from ingest.structured import Node, rank_of, read_json_ld, read_meta, type_names
from ingest.titles import clean_line

_TAG = re.compile(r"<[^>]{1,300}>")
_PARAGRAPH_END = re.compile(r"(?i)</p>|<br\s*/?>")
WORK = re.compile(r"/(?:\w*Article|BlogPosting|Report)\Z")
_WORD = re.compile(r"\w+")
_ALIKE = 0.3  # of the words of the shorter headline: search engines and readers are told different ones of one article
_LEAST_SPACES = 2  # in a headline
_SITE_TYPES = {"website", "organization", "newsmediaorganization", "corporation"}
_PUBLISHED = (
    "article:published_time article:published article:published:time og:article:published_time og:published_time og:article:published "
    "datepublished date.available dc.date.issued dcterms.issued dc.date.created dcterms.created dc.date dcterms.date parsely-pub-date sailthru.date "
    "cxenseparse:recs:publishtime cxenseparse:publishtime publishdate publish-date publish_date published_time pubdate publication_date "
    "publication-date article_date_original originalpublicationdate date datecreated date.created displaydate article.published bt:pubdate iso-8601-publish-date"
).split()
_MODIFIED = (
    "article:modified_time article:modified:time og:article:modified_time datemodified date.modified date.updated last-modified lastmod og:updated_time "
    "dc.date.modified dcterms.modified"
).split()
_AUTHORS = (
    "article:author author articleauthor parsely-author sailthru.author dc.creator dcterms.creator byl cxenseparse:author og:article:author "
    "article.author dcsext.author twitter:data1"
).split()


@dataclass(slots=True)
class Declared:
    """The declarations of one page; every list has the best value first, as the page wrote it."""

    headlines: list[str] = field(default_factory=list)  # of JSON-LD and microdata
    social_titles: list[str] = field(default_factory=list)  # og:title and the like
    descriptions: list[str] = field(default_factory=list)
    authors: list[list[object]] = field(default_factory=list)  # one list a source
    published: list[object] = field(default_factory=list)
    modified: list[object] = field(default_factory=list)
    sections: list[str] = field(default_factory=list)
    canonical: list[str] = field(default_factory=list)
    site_names: list[str] = field(default_factory=list)
    body: str = ""
    language: str | None = None
    document_title: str = ""
    is_news: bool = False


def read_declared(tree: PageTree, url: str | None) -> Declared:
    """Gather what a parsed page declares.

    Args:
        tree: the page.
        url: its address, which tells its own node from those of articles it links to.
    """
    meta = read_meta(tree.metas)
    found = Declared()
    title = tree.title
    found.document_title = clean_line("".join(title.itertext())) if title is not None else ""
    base = tree.root.find("head/base")
    above = (base.get("href") or "").strip() if base is not None else ""
    for link in tree.relations:
        if "canonical" in (link.get("rel") or "").lower().split() and link.get("href"):
            found.canonical.append(_resolve(above, str(link.get("href"))))
    found.canonical += meta.get("og:url", [])
    found.site_names = [*meta.get("og:site_name", []), *meta.get("application-name", [])]
    nodes = read_json_ld(tree.scripts)
    heading = clean_line(text_of(tree.heading)) if tree.heading is not None else ""
    titles = [line for line in map(clean_line, (*meta.get("og:title", []), found.document_title, heading)) if line]
    _read_nodes(found, nodes, _own_nodes(nodes, [url, *found.canonical], titles))
    _read_meta_tags(found, meta)
    _read_microdata(found, _own_items(tree, titles))
    found.language = _language(tree.root, meta)
    return found


def _resolve(base: str, address: str) -> str:
    """Return an address as one that counts from what the page's `base` says, where that says a whole one."""
    try:
        return urljoin(base, address) if "://" in base else address
    except ValueError:
        return address


def _own_nodes(nodes: list[Node], addresses: Iterable[str | None], titles: list[str]) -> list[Node]:
    """Return the nodes that describe this page's work, the most telling first."""
    paths = {split_address(address).path.rstrip("/") for address in addresses if address} - {""}
    scored = []
    headed = [heading for heading in titles[-1:] if _is_headline(heading, titles[:-1])]
    for order, node in enumerate(nodes):
        rank = rank_of(node)
        if rank is None:
            continue
        score = -0.1 * rank - 0.001 * order
        score += 1.0 * (_dated(node) + ("author" in node) + ("articleBody" in node)) + 2.0 * ("headline" in node)
        place = [_address_in(node.get(name)) for name in ("url", "mainEntityOfPage", "@id")]
        if any(path in paths for path in place if path):
            score += 4.0
        headline = clean_line(node.get("headline") or node.get("name"))
        if headline and any(headline in title for title in titles):
            score += 3.0
        elif headline and any(place) and not paths.intersection(place) and is_other_headline(headline, titles):
            continue  # another article, of a list or beside this one
        elif headline and headed and not any(place) and is_other_headline(headline, headed):
            continue  # what a template left
        scored.append((score, node))
    scored.sort(key=lambda item: -item[0])
    best = scored[0][0] if scored else 0.0
    return [node for score, node in scored if score > best - 5.0 and score > 0][:4]


def _is_headline(heading: str, titles: Sequence[str]) -> bool:
    """True of a heading that the document's title or the social one begins with: the page's headline, no name of its site."""
    return heading.count(" ") >= _LEAST_SPACES and any(title.startswith(heading) for title in titles)


def is_other_headline(headline: str, titles: Sequence[str]) -> bool:
    """Tell whether a headline has next to nothing in common with any title of a page.

    Args:
        headline: a line.
        titles: of the page, as many as it gives.
    """
    words = set(_WORD.findall(fold(headline)))
    others = [set(_WORD.findall(fold(title))) for title in titles]
    return (
        bool(words)
        and any(others)
        and all(len(words & other) < _ALIKE * min(len(words), len(other)) for other in others if other)
    )


def _dated(node: Node) -> bool:
    return bool(node.get("datePublished") or node.get("dateCreated"))


def _address_in(value: Any) -> str:
    if isinstance(value, dict):
        value = value.get("@id") or value.get("url")
    try:
        return split_address(value).path.rstrip("/") if isinstance(value, str) else ""
    except ValueError:
        return ""


def _read_nodes(found: Declared, nodes: list[Node], own: list[Node]) -> None:
    known = {str(node["@id"]): node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 2}
    found.is_news = any(rank is not None and rank < 12 for rank in map(rank_of, own))
    for node in own:
        found.headlines += _texts(node.get("headline"))
        found.descriptions += _texts(node.get("description"))
        found.sections += _texts(node.get("articleSection"))
        names = [name for key in ("author", "creator") for name in _names(node.get(key), known)]
        if names:
            found.authors.append(list(dict.fromkeys(names)))
        found.published += _texts(node.get("datePublished"))
        found.modified += _texts(node.get("dateModified"))
        body = "\n".join(_texts(node.get("articleBody")))
        # Other works on the page (a live blog's entries, a video) have bodies of their own.
        if len(body) > len(found.body) and (node is own[0] or node.get("headline") == own[0].get("headline")):
            found.body = body
    for node in own:
        found.published += _texts(node.get("dateCreated")) + _texts(node.get("uploadDate"))
    if "<" in found.body or "&" in found.body:
        # What is still escaped then was so twice: as markup, and within it as text.
        found.body = html.unescape(_TAG.sub(" ", _PARAGRAPH_END.sub("\n", html.unescape(found.body))))
    for node in nodes:
        kinds = type_names(node)
        if _SITE_TYPES & set(kinds):
            found.site_names += _texts(node.get("name")) + _texts(node.get("alternateName"))
        elif "breadcrumblist" in kinds:
            found.sections += _crumbs(node)[1:2]


def _texts(value: Any) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [
        item if isinstance(item, str) else str(item) for item in values if isinstance(item, str | int) and item != ""
    ]


def _names(value: Any, known: dict[str, Node], depth: int = 0) -> Iterator[str]:
    if depth > 4:
        return
    if isinstance(value, list):
        for item in value:
            yield from _names(item, known, depth + 1)
    elif isinstance(value, dict):
        name = value.get("name")
        if name is None and isinstance(value.get("@id"), str):
            name = known.get(value["@id"], {}).get("name")
        if name is None and isinstance(value.get("givenName"), str):
            name = f"{value['givenName']} {value.get('familyName') or ''}"
        yield from _names(name, known, depth + 1)
    elif isinstance(value, str) and value.strip():
        yield known[value].get("name") or value if value in known else value


def _crumbs(node: Node) -> list[str]:
    items = node.get("itemListElement")
    crumbs = []
    for item in items if isinstance(items, list) else []:
        if isinstance(item, dict):
            inner = item.get("item")
            name = item.get("name") or (inner.get("name") if isinstance(inner, dict) else None)
            if isinstance(name, str):
                crumbs.append(name)
    return crumbs if len(crumbs) > 2 else []


def _read_meta_tags(found: Declared, meta: dict[str, list[str]]) -> None:
    for name in ("og:title", "twitter:title", "headline", "dc.title", "dcterms.title"):
        found.social_titles += meta.get(name, [])[:1]
    for name in ("og:description", "description", "twitter:description"):
        found.descriptions += meta.get(name, [])[:1]
    for name in _PUBLISHED:
        found.published += meta.get(name, [])[:1]
    for name in _MODIFIED:
        found.modified += meta.get(name, [])[:1]
    for name in _AUTHORS:
        values: list[object] = [value for value in meta.get(name, []) if "://" not in value]
        if name == "twitter:data1" and not any(
            clean_line(label).lower() in ("written by", "von", "yazan", "by", "author")
            for label in meta.get("twitter:label1", [])
        ):
            continue
        if values:
            found.authors.append(values)
    for name in ("article:section", "og:article:section", "section", "articlesection", "category"):
        found.sections += meta.get(name, [])[:1]


def _own_items(tree: PageTree, titles: list[str]) -> Iterator[Element]:
    """Yield the elements with microdata, but those of a work that has another headline than the page: a list's or a box's."""
    above = set(tree.heading.iterancestors()) if tree.heading is not None else set()
    foreign: dict[Element, bool] = {}
    if tree.heading is None:  # then the only work is the page's
        works = {scope for one in tree.items if (scope := _work_of(one)) is not None}
        foreign = dict.fromkeys(works, False) if len(works) == 1 else {}
    for element in tree.items:
        scope = _work_of(element)
        if scope is None or scope in above:
            yield element
            continue
        if scope not in foreign:
            named = scope.find(".//*[@itemprop='headline']")
            told = clean_line(text_of(named)) if named is not None else ""
            foreign[scope] = bool(told) and is_other_headline(told, titles)
        if not foreign[scope]:
            yield element


def _work_of(element: Element) -> Element | None:
    return next((one for one in element.iterancestors() if WORK.search(one.get("itemtype") or "")), None)


def _read_microdata(found: Declared, items: Iterable[Element]) -> None:
    """Add what `itemprop` says on elements other than meta tags; it stands after the rest."""
    authors: list[object] = []
    for element in items:
        if element.tag == "meta":
            continue
        names = (element.get("itemprop") or "").lower().split()
        value = element.get("datetime") or element.get("content")
        if "datepublished" in names:
            found.published.append(value or "".join(element.itertext()))
        elif "datemodified" in names:
            found.modified.append(value or "".join(element.itertext()))
        elif "author" in names or "creator" in names:
            name = element.find(".//*[@itemprop='name']")
            text = "".join((name if name is not None else element).itertext())
            if len(text) < 200:
                authors.append(value or text)
        elif "headline" in names:
            found.headlines.append("".join(element.itertext()))
    if authors:
        found.authors.append(authors)


def _language(root: Element, meta: dict[str, list[str]]) -> str | None:
    page = root if root.tag == "html" else root.find(".//html")
    declared = page.get("lang") or page.get("{http://www.w3.org/XML/1998/namespace}lang") if page is not None else None
    for value in (declared, *meta.get("og:locale", []), *meta.get("content-language", []), *meta.get("language", [])):
        code = re.split(r"[-_]", value.strip().lower())[0] if value else ""
        if 2 <= len(code) <= 3 and code.isalpha():
            return code
    return None
