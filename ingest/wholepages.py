"""The page on which all of an article over several pages stands: "Tek sayfada göster", "View as single page", "?page=all"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from urllib.parse import urlsplit, urlunsplit

from ingest.canonical import address_key, canonicalize_url

# Labels, folded, that say that one page has it all; those that may mean another list need an address that says the page is meant.
_ONE_PAGE = re.compile(
    r"\W*(?:(?:haber|yazi|makale|röportaj|metin)\w* )?(?:tamami\w* |tümü\w* |hepsi\w* )?(?:tek|bir) sayfa(?:da|yla|)(?: (?:göster|oku|gör|gör[üu]nt[üu]le|aç|görünüm)\w*)?\W*"
    r"|\W*(?:view|show|read|see|display)?\W*(?:(?:the )?(?:article|story|all|it|this|text)\W+)*(?:as |on |in )?(?:an? |one |1 )?(?:single|one|1)[- ]page(?: view| version| format)?\W*"
    r"|\W*(?:show|view|read|see) all pages\W*|\W*tüm sayfalari (?:göster|oku|gör)\w*\W*"
    r"|\W*(?:(?:читать|показать|открыть|вся статья|весь текст|все) )*на одной странице\W*|\W*(?:показать )?все страницы\W*|\W*одной страницей\W*"
    r"|\W*(?:(?:читати|показати|відкрити|вся стаття|весь текст|усе|все) )*на одній сторінці\W*|\W*(?:показати )?(?:всі|усі) сторінки\W*|\W*однією сторінкою\W*"
    r"|\W*(?:한|하나의) ?페이지(?:로|에서)? ?(?:전체 ?)?(?:보기|읽기)\W*|\W*(?:전체 ?(?:페이지|기사|글)|기사 ?전체) ?(?:한 ?번에 ?)?(?:보기|읽기)\W*"
)
_ALL = re.compile(
    r"\W*(?:(?:tümü|hepsi|tamami)(?:nü|ni)?(?: (?:göster|oku|gör)\w*)?|all|(?:view|show|see|read) (?:all|full|whole)(?: (?:article|story|text))?"
    r"|(?:показать )?(?:все|вс[её]|целиком|полностью)|(?:показати )?(?:все|усе|повністю)|전체(?: ?보기)?)\W*"
)
_VALUES = frozenset(
    "all tum tumu hepsi tamami full single singlepage tek teksayfa onepage whole entire 0 1 true yes on".split()
)
_PARAMETER = re.compile(
    r".*(?:page|sayfa|seite|pagina|view|show|tek|tum|all|full|single|one|mode|goster|tam|print).*|p|pg|s", re.I
)
_IS_NUMBERED = re.compile(r"(?:current)?(?:page|sayfa|seite|pagina)(?:no|num|number)?|pg|p|s", re.I)
_SUFFIX = re.compile(
    r"[/_-](?:all(?:-?pages)?|tum(?:u|-?sayfalar)?|hepsi|tamami|tek-?sayfa(?:da)?|full(?:-?(?:article|text|page))?|single(?:-?page)?|one-?page|onepage|viewall|view-all|page[-/]all|sayfa[-/](?:tum|tumu|hepsi))(?P<ext>\.\w{2,5})?/?\Z",
    re.I,
)
_NAMES_PAGE = re.compile(
    r"(?:page|sayfa|seite|pagina|single|tek-?sayfa|one-?page|full-?(?:article|text)|view-?all)", re.I
)


def find_whole(bases: Sequence[str], links: Iterable[tuple[str, str]]) -> str | None:
    """Return the address of the page that has all of an article, of the links of one of its pages; None: it names none.

    The address must be that of the article with one thing more, and the label say that one page has it all; where the label may
    mean another list ("Tümü", "View all"), the address must say that pages are meant ("?page=all").

    Args:
        bases: the addresses that the article may have.
        links: of the page: address and folded label.
    """
    own: set[str | None] = set()
    for address, label in links:
        sure = _ONE_PAGE.fullmatch(label) is not None
        if not sure and _ALL.fullmatch(label) is None:
            continue
        own = own or {_key(base) for base in bases} - {None}
        base, says_page = _split_off(address)
        if base is not None and _key(base) in own and _key(address) not in own and (sure or says_page):
            return address
    return None


def _split_off(url: str) -> tuple[str | None, bool]:
    """Return what an address is of which another names all, and whether it says that pages are meant."""
    parts = urlsplit(url)
    pairs = parts.query.split("&") if parts.query else []
    for at, pair in enumerate(pairs):
        name, _, value = pair.partition("=")
        if value.isdigit() and _IS_NUMBERED.fullmatch(name):
            continue  # a page like the others
        if _PARAMETER.fullmatch(name) and (value.lower() in _VALUES or not value):
            rest = "&".join(pairs[:at] + pairs[at + 1 :])
            says_page = _NAMES_PAGE.search(pair) is not None and not value.isdigit()
            return urlunsplit(parts._replace(query=rest)), says_page
    found = _SUFFIX.search(parts.path)
    if found is None:
        return None, False
    path = parts.path[: found.start()] + (found["ext"] or "")
    return urlunsplit(parts._replace(path=path)), _NAMES_PAGE.search(found[0]) is not None


def _key(url: str) -> str | None:
    try:
        return address_key(canonicalize_url(url))
    except ValueError:
        return None
