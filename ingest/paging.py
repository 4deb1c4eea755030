"""Which page of an article over several pages a page is, and the addresses of the others: by its links to them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit, urlunsplit

from core.model import Paging
from core.text import fold
from ingest.canonical import address_key, canonicalize_url
from ingest.markup import Element, text_of
from ingest.pagetree import PageTree
from ingest.wholepages import find_whole

_MOST_LINKS = 5000  # of a page; more are not looked at
_LONGEST_LABEL = 40  # characters
_LONGEST_STEM = 24  # characters of an address's last part by which its further pages are found among all links
# Parameters: "page", "sayfaNo", "currentPage"; not the number of a work ("page_id") or of a page of comments ("cpage").
_PARAMETER = re.compile(r"(?!cpage|.*(?:id\Z|comment|yorum)).*(?:page|sayfa|seite|pagina).*|pg|p|s")
_MEANS_PAGE = re.compile(r"sayfa|page|seite|pagina|страниц|сторінк|페이지")
_WORD = r"(?:pages?|sayfa|seite|pagina|strana|p|s)"
_EXT = r"(?P<ext>\.(?:s?html?|php\d?|aspx?|jsp))?"
# How further pages are addressed: "/haber-1/2", "/haber-1/sayfa/2", "/haber-1.html/2"; "/haber-1-2.html", "/haber-1_p2.html".
_NUMBER = rf"(?P<n>[1-9]\d?){_EXT}/?"
# Each with whether it says that the number is that of a page.
_FORMS = tuple(
    (re.compile(form + _NUMBER), says_page)
    for form, says_page in (
        (rf"(?P<base>/.*[^/])/{_WORD}[-_/]?", True),
        (r"(?P<base>/.*[^/])/", False),
        (rf"(?P<base>/.*?[^/_,.-])[-_,.]{_WORD}[-_]?", True),
        (r"(?P<base>/.*?[^/_,.-])[-_,.]", False),
    )
)
# "2", "2. sayfa", "Page 2 of 3", "2/4": of two numbers the first is that of the page.
_IS_NUMBER = re.compile(r"\D{0,30}(\d{1,2})(?:\D{1,6}\d{1,3})?\D{0,30}")
_IS_NEXT = re.compile(
    r"\W*(?:(?:bir )?sonraki(?: sayfa\w*| bölüm\w*)?|ileri|(?:haberin |yazinin )?devami?(?: (?:için|\d{1,2}\W{1,3}sayfa\w*)\b.{0,20})?|next(?: page)?|continued?(?: on page \d+)?|"
    r"(?:след|следующая|далее|вперед)(?: страница)?|(?:наступна|далі)(?: сторінка)?|다음(?: ?(?:페이지|쪽))?|(?:nächste|weiter)(?: seite)?)\W*|[›»>→\s]+"
)
_IS_PREVIOUS = re.compile(
    r"\W*(?:(?:bir )?önceki(?: sayfa\w*)?|geri|ilk(?: sayfa)?|prev(?:ious)?(?: page)?|back|first(?: page)?|(?:пред|предыдущая|назад)(?: страница)?|"
    r"(?:попередня|назад)(?: сторінка)?|이전(?: ?(?:페이지|쪽))?|(?:vorherige|zurück)(?: seite)?)\W*|[‹«<←\s]+"
)
_IS_RELATIVE = re.compile(r"\?|\./|(?:page|sayfa|seite)[/-]?\d|\d{1,2}/?\Z", re.I)
_IS_SLUG = re.compile(r"[^\W\d]-\d{1,2}/?\Z")
# What a button or a list to choose from does.
_LEADS = re.compile(
    r"(?:location(?:\.href)?\s*=|location\.(?:assign|replace)\(|window\.open\()\s*[\"']([^\"'\s]+)[\"']"
)
_COMMENTS = re.compile(r"(?:^|[^a-z])(?:comment|yorum|disqus|review|repl(?:y|ies)|kommentar|forum)", re.I)


def read_paging(tree: PageTree, url: str | None) -> Paging | None:
    """Say which page of an article a page is, by its links to the others; None: it is all of it, as far as it shows.

    A link is believed where its address is the page's own with the number of a page, and its label has that number, or it is
    the next or previous one and its label, its `rel` or the address says so ("?page=2", whatever the label). What weblogs call
    next is another article: its address is.

    Args:
        tree: the page.
        url: its address.
    """
    own = _spell(url)
    if url is None or own is None:
        return None
    bases = {address_key(base): (base, number, says) for base, number, says in ((own, 1, True), *_split(own))}
    stem = _stem(min((base for base, _, _ in bases.values()), key=len))
    found: dict[str, dict[int, str]] = {base: {} for base in bases}
    shown: list[tuple[str, str]] = []
    called: set[str] = set()  # bases of links that are called pages, or of which one is called the first
    for address, relation, label in _links(tree, stem, _base_of(tree, url)):
        shown.append((address, label))
        spelled = _spell(address)
        for base, number, says_page in ((spelled, 1, False), *_split(spelled)) if spelled else ():
            key = address_key(base)
            if key in bases and _fits(number, bases[key][1], relation, label, says_page=says_page):
                found[key].setdefault(number, address)
                if _MEANS_PAGE.search(label) or (number == 1 and _IS_NUMBER.fullmatch(label)):
                    called.add(key)
    for key, (base, number, says_page) in bases.items():
        others = {n: address for n, address in found[key].items() if n != number}
        # That an address ends in a number says nothing; that the page leads back to those before it does.
        if others and (number == 1 or min(others) < number):
            sure = says_page or key in called or (1 in others and not _IS_SLUG.search(urlsplit(url).path))
            first = others.pop(1, base)
            # A pager's "?page=1" is the page that its outlet lists without it.
            first = first if address_key(first) == key else base
            named = all(map(_says_page, (url if number > 1 else "", *others.values())))
            whole = find_whole([base], shown)
            return Paging(number, first, tuple(sorted(others.items())), sure, named, whole)
    for base, number, says_page in bases.values():
        if (number == 1 or says_page) and (whole := find_whole([base], shown)) is not None:
            return Paging(number, base, whole=whole)
    return None


def _base_of(tree: PageTree, url: str) -> str:
    base = tree.root.find("./head/base")
    return _join(url, base.get("href") or "") if base is not None else url


def _links(tree: PageTree, stem: str, base: str) -> Iterator[tuple[str, str, str]]:
    """Yield the links that may lead to other pages of the same article: address, "next", "prev" or "", and label."""
    for element in (*tree.relations, *tree.links[:_MOST_LINKS], *tree.choices[:_MOST_LINKS]):
        href = _address_of(element)
        # Of the hundreds of links of a page all but a few end here.
        if stem not in href and not _IS_RELATIVE.match(href):
            continue
        relation = (element.get("rel") or "").lower().split()
        side = "next" if "next" in relation else "prev" if "prev" in relation or "previous" in relation else ""
        label = fold(element.get("title") or "") if element.tag == "link" else _label(element)
        if (side or 0 < len(label) <= _LONGEST_LABEL) and not _in_comments(element):
            yield _join(base, href.partition("#")[0]), side, label


def _address_of(element: Element) -> str:
    """Return where a link leads, or a choice or button that a script follows."""
    href = (element.get("href") or "").strip()
    if href and not href.startswith(("#", "javascript:")):
        return href
    if element.tag == "option":
        value = (element.get("value") or "").strip()
        return value if "/" in value or value.startswith("?") else ""
    told = _LEADS.search(f"{element.get('onclick') or ''} {href}")
    return told[1] if told else (element.get("data-href") or element.get("data-url") or "").strip()


def _label(element: Element) -> str:
    text = " ".join(text_of(element).split())
    return fold(text or (element.get("title") or element.get("aria-label") or "").strip())


def _in_comments(element: Element) -> bool:
    return any(
        _COMMENTS.search(f"{above.get('class') or ''} {above.get('id') or ''}")
        for above in (element, *element.iterancestors())
        if above.tag not in {"html", "body"}
    )


def _fits(number: int, own: int, relation: str, label: str, *, says_page: bool) -> bool:
    """True where a link to page `number` says that it leads there."""
    told = _IS_NUMBER.fullmatch(label)
    if told is not None:
        return int(told[1]) == number
    if any(map(str.isdigit, label)) or _COMMENTS.search(label):
        return False
    says_page = says_page or _MEANS_PAGE.search(label) is not None
    if label and not says_page:
        relation = ""  # weblogs call the post before and after so: "Sonraki yazı", or its headline
    if number == own + 1:
        return says_page or relation == "next" or _IS_NEXT.fullmatch(label) is not None
    if number < own and number in (1, own - 1):
        return says_page or relation == "prev" or _IS_PREVIOUS.fullmatch(label) is not None
    return False


def _join(base: str, href: str) -> str:
    try:
        return urljoin(base, href)
    except ValueError:
        return base


def _spell(url: str | None) -> str | None:
    try:
        return canonicalize_url(url) if url else None
    except ValueError:
        return None


def _split(url: str) -> Iterator[tuple[str, int, bool]]:
    """Yield the addresses whose page an address may be, which, and whether it says that its number is that of a page."""
    parts = urlsplit(url)
    pairs = parts.query.split("&") if parts.query else []
    for at, pair in enumerate(pairs):
        name, _, value = pair.partition("=")
        if _PARAMETER.fullmatch(name.lower()) and value.isascii() and value.isdigit() and 0 < int(value) < 100:
            rest = "&".join(pairs[:at] + pairs[at + 1 :])
            if not rest and not parts.path.strip("/"):
                continue  # "/?p=12" is an article, no page of the front page
            yield urlunsplit(parts._replace(query=rest)), int(value), len(name) > 1
    for form, says_page in _FORMS:
        found = form.fullmatch(parts.path)
        # "-1" alone is the first of a series, whose others are articles, too.
        if found and (says_page or found["n"] != "1"):
            path = found["base"] + (found["ext"] or "")
            yield urlunsplit(parts._replace(path=path)), int(found["n"]), says_page


def _says_page(url: str) -> bool:
    spelled = _spell(url) or ""
    path = urlsplit(spelled).path
    return not spelled or any(says or urlsplit(base).path == path for base, _, says in _split(spelled))


def _stem(base: str) -> str:
    """Return a part of an address that those of its further pages have, too; most other links of a page have not."""
    parts = urlsplit(base)
    # Letters beyond ASCII are written in two ways; those of an address's name are not.
    path = re.sub(r"\.\w{2,5}\Z|%[0-9A-F]{2}", " ", parts.path.rstrip("/"))
    names = re.findall(r"[\w-]+", path.rsplit("/", 1)[-1]) or re.findall(r"[\w-]+", path)
    return max(names, key=len)[:_LONGEST_STEM] if names else parts.query[:_LONGEST_STEM]
