"""The headline, without the name of the site or the section around it."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator

from core.text import fold, normalize

_SEPARATOR = re.compile(r"\s+[|\-–—·•»:/]+\s+|\s*\|\s*|--")
_STILL_ESCAPED = re.compile(
    r"&(?:#x?[0-9a-fA-F]{2,5}|[lr][sd]quo|quot|apos|amp|nbsp|euro|[mn]dash|hellip|[A-Za-z](?:uml|cedil|circ|acute));"
)
_WORD = re.compile(r"\w+")
# Names of sections and labels as they stand above or before a headline, folded; "ABD" before one is its subject.
_KICKERS = frozenset(
    fold(word)
    for word in (
        "dünya", "gündem", "son dakika", "ekonomi", "siyaset", "politika", "spor", "özel haber", "özel", "flaş", "flaş haber", "analiz", "yorum", "dosya", "savunma", "asya",
        "asya-pasifik", "dış haberler", "güncel", "haber", "röportaj", "video", "foto galeri", "world", "politics", "breaking", "breaking news", "exclusive", "analysis", "opinion", "news",
        "update", "updated", "asia", "explainer", "watch", "live", "мир", "политика", "в мире", "срочно", "эксклюзив", "аналитика", "общество", "속보", "단독", "종합", "국제", "정치", "북한",
    )
)  # fmt: skip
_LONGEST_KICKER, _LEAST_OF_HEADLINE = 3, 3  # words
_LONGEST_SITE = 45  # characters of what may be a site's or a section's name


def clean_line(text: object) -> str:
    """Return one line of text: entities read, invisible characters gone, one space between words."""
    if not isinstance(text, str):
        return ""
    if "&" in text:
        text = unescape_twice(html.unescape(text))
    return " ".join(normalize(text).split())


def unescape_twice(text: str) -> str:
    """Return a text whose entities were read, with those read that were escaped twice: by the newsroom's editor and by its template."""
    return html.unescape(text) if _STILL_ESCAPED.search(text) else text


def is_kicker(text: str) -> bool:
    """True of a section's name or a label, as it stands above a headline: "EKONOMİ"."""
    return fold(text) in _KICKERS


def choose_title(
    declared: Iterable[str], headings: Iterable[str], document_title: str, site_names: Iterable[str] = ()
) -> tuple[str | None, str]:
    """Choose the headline among what a page gives, and say which it was.

    Args:
        declared: the headlines of its metadata, the best first.
        headings: its first-level headings, the one in the article first.
        document_title: what its `title` element says.
        site_names: what the site is called, where it says so.

    Returns:
        The headline or None, and "metadata", "heading" or "document title".
    """
    names = {_key(name) for name in site_names if name}
    shown = [line for line in map(clean_line, headings) if line]
    given = [line for line in map(clean_line, declared) if line]
    for title in given:
        bare = _without_site(title, shown, [*given, clean_line(document_title)], names)
        if bare:
            return bare, "metadata"
    if shown:
        return _without_kicker(shown[0], clean_line(document_title)), "heading"
    whole = clean_line(document_title)
    return (_without_site(whole, shown, given, names) or None), "document title"


def _without_site(title: str, shown: list[str], others: list[str], names: set[str]) -> str:
    """Cut a site's name from a title's end or beginning where the page bears that out."""
    for heading in shown:
        if _starts_or_ends(title, heading):
            return heading
    for part, rest in _parts(title):
        key = _key(part)
        if key in names or (key and any(_key(other) == _key(rest) for other in others)):
            return _without_site(rest, shown, others, names) or rest
    return "" if _key(title) in names else title


def _without_kicker(heading: str, whole: str) -> str:
    """Cut what stands in a heading before the headline that the document's title has: a section's name, "SON DAKİKA".

    It is cut where it is known as one and the title has not the two together.
    """
    words = heading.split()
    for count in range(1, min(_LONGEST_KICKER, len(words) - _LEAST_OF_HEADLINE) + 1):
        rest = " ".join(words[count:])
        if rest in whole:
            kicker = " ".join(words[:count])
            return rest if fold(kicker).strip(" |:·-–") in _KICKERS and f"{kicker} {rest}" not in whole else heading
    return heading


def _starts_or_ends(title: str, heading: str) -> bool:
    """True where a title is the heading with a site's or section's name beside it."""
    if len(heading) < 12 or len(title) <= len(heading):
        return False
    rest = title.replace(heading, "", 1) if title.startswith(heading) or title.endswith(heading) else None
    if rest is None or len(rest) > _LONGEST_SITE:
        return False
    return bool(re.fullmatch(r"\s*[|\-–—·•»]+.*", rest) or re.fullmatch(r".*[|\-–—·•»]+\s*", rest)) and ":" not in rest


def _parts(title: str) -> Iterator[tuple[str, str]]:
    """Yield what stands after the last and before the first separator, each with the rest of the title."""
    marks = list(_SEPARATOR.finditer(title))
    if marks:
        yield title[marks[-1].end() :].strip(), title[: marks[-1].start()].strip()
        yield title[: marks[0].start()].strip(), title[marks[0].end() :].strip()


def without_ends(title: str) -> Iterator[str]:
    """Yield a title whole, and as it is without what stands behind its last or before its first separators: a site's name, a section's.

    What is left of it has more words than a section's name has.
    """
    yield title
    marks = list(_SEPARATOR.finditer(title))
    rests = [title[: mark.start()] for mark in marks[::-1]] + [title[mark.end() :] for mark in marks]
    yield from (rest for rest in rests if len(_WORD.findall(rest)) > _LONGEST_KICKER)


def _key(text: str) -> str:
    return "".join(_WORD.findall(text.lower()))
