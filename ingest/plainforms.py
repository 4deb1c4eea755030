"""The plain address of a work that is also shown in other ways: all on one page, for print, for readers of one article. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import urlsplit, urlunsplit

from ingest.canonical import address_key, canonicalize_url, choose_canonical

_ON = r"(?:1|true|yes|on|y|evet)?"
_ALL = r"(?:all|tum|t%C3%BCm|tumu|hepsi|tamami|full|single|tek|whole)"
# A parameter that says how a work is shown and not which; not a number of a page, nor one that may name a work ("single=putin").
_SHOWN = re.compile(
    rf"(?:(?:page|pages|sayfa|seite|pagina|pg|p|view|show|mode|display|format)={_ALL}"
    rf"|(?:view|show|mode|display|format|style|type|tpl|template|action|do|output|out|layout)=(?:print|printable|printer|printview|print-?friendly|yazdir|single-?page|one-?page|full-?page|view-?all)"
    rf"|(?:single|single[-_]?page|one[-_]?page|tek[-_]?sayfa|full|full[-_]?page|full[-_]?text|full[-_]?article|view[-_]?all|show[-_]?all|all[-_]?pages)={_ON}"
    rf"|(?:print|printable|printer|print[-_]?view|print[-_]?version|print[-_]?friendly|yazdir|pf)={_ON}"
    rf"|(?:single[-_]?page|view[-_]?all|all[-_]?pages|print|printable|yazdir))",
    re.I,
)
_PRINT = re.compile(r"print|yazdir|pf", re.I)
_OF_PRINT = re.compile(r"(?:tmpl=component|layout=default|page=)", re.I)  # what goes with it in Joomla
_LAST = re.compile(
    r"/(?:print(?:able|er|[-_]?view|[-_]?version|[-_]?friendly)?|yazdir|yazici|tek-?sayfa|single-?page|one-?page|full-?text|view-?all|page/all|sayfa/(?:tum|tumu|hepsi))(?:\.\w{2,5})?/?\Z",
    re.I,
)
_SEGMENT = re.compile(r"/(?:print(?:able|er|[-_]?view|[-_]?version)?|yazdir|yazici)(?=/)", re.I)


_PRINTED = re.compile(r"/(?:print|yaz)", re.I)
# The name of a program: "articlePrint.html?idxno=1" beside "articleView.html", "haber_yazdir.php" beside "haber.php".
_PROGRAM = re.compile(r"[_-]?(?:print|yazdir)(?=\.(?:s?html?|php\d?|aspx?|jsp)\Z)", re.I)
_ENDING = re.compile(
    r"\.(?:php\d?|aspx?|jsp|cgi|s?html?)\Z", re.I
)  # "/haber.php" is a program, "/haber.html" a section
# What every such address has; of most addresses nothing else is asked.
_MAY_BE = re.compile(r"\?|print|yazdir|yazici|page|sayfa|full-?text|view-?all", re.I)


def work_address(declared: Iterable[str | None], url: str | None) -> str | None:
    """Return the address of the work that a page shows, in whatever way: `choose_canonical`, made plain.

    Args:
        declared: what the page declares (link rel=canonical, og:url …), the strongest first; many declare the address they were asked at.
        url: where the page was fetched, or None for a file.
    """
    chosen = choose_canonical(declared, url).url
    return None if chosen is None else plain_address(chosen)


def plain_address(url: str) -> str:
    """Return the address of a work whatever way of showing it an address asks for.

    `/haber-1?page=all`, `/haber-1?print=1&tmpl=component` and `/haber-1/yazdir` show `/haber-1`. What a query names besides stays.

    Args:
        url: in its canonical spelling (`canonicalize_url`).
    """
    if _MAY_BE.search(url) is None:
        return url
    parts = urlsplit(url)
    pairs = [pair for pair in parts.query.split("&") if pair]
    shown = [pair for pair in pairs if _SHOWN.fullmatch(pair)]
    if any(map(_PRINT.search, shown)):
        shown += [pair for pair in pairs if _OF_PRINT.fullmatch(pair)]
    rest = [pair for pair in pairs if pair not in shown]
    path = _LAST.sub("", parts.path)
    path = path if _names_a_work(path) else parts.path
    if (path == parts.path and not shown) or not (rest or _names_a_work(path)):
        return url  # "/?print=1" shows the front page, "/dunya/print" a section
    return urlunsplit(parts._replace(path=path, query="&".join(rest)))


def other_forms(url: str) -> list[str]:
    """Return the addresses at which a work may be known that an address shows in another way: of "/print/haber-1" that without "print".

    Such may be guessed wrongly: what stands there must be the same by its text.

    Args:
        url: in its canonical spelling.
    """
    plain = plain_address(url)
    guesses = [plain]
    parts = urlsplit(plain)
    if (found := _SEGMENT.search(parts.path)) is not None:
        guesses.append(urlunsplit(parts._replace(path=parts.path[: found.start()] + parts.path[found.end() :])))
    if parts.query and (found := _PROGRAM.search(parts.path)) is not None:
        before, after = parts.path[: found.start()], parts.path[found.end() :]
        guesses += [
            urlunsplit(parts._replace(path=f"{before}{view}{after}"))
            for view in ("view", "View", "")
            if before[-1] != "/" or view
        ]
    return [guess for guess in dict.fromkeys(guesses) if guess != url]


def are_forms(url: str, other: str) -> bool:
    """Tell whether two addresses show one work in two ways, by what they say; not two spellings of one.

    Raises:
        ValueError: one is no http(s) address.
    """
    if address_key(url) == address_key(other):
        return False
    one, two = ({address_key(form) for form in (url, *other_forms(canonicalize_url(url)))} for url in (url, other))
    return bool(one & two)


def is_print(url: str) -> bool:
    """Tell whether an address asks for a page to be printed, which leaves out and adds what the page itself does not.

    Raises:
        ValueError: it is no http(s) address.
    """
    parts = urlsplit(canonicalize_url(url))
    shown = any(_SHOWN.fullmatch(pair) and _PRINT.search(pair) for pair in parts.query.split("&"))
    last = _LAST.search(parts.path)
    shown = shown or (bool(parts.query) and _PROGRAM.search(parts.path) is not None)
    return (
        shown or _SEGMENT.search(parts.path) is not None or (last is not None and _PRINTED.match(last[0]) is not None)
    )


def _names_a_work(path: str) -> bool:
    """True where the last part of a path may be the name of a work: some words, or a number in it."""
    last = _ENDING.sub("", path.rstrip("/").rsplit("/", 1)[-1])
    return len(re.findall(r"[^\W_]+", last)) > 1 or any(map(str.isdigit, last))
