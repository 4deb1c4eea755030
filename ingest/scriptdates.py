"""When an article was published, where only the data of its page's scripts say so: a data layer, a variable. Pure.

Such data tell many times: of the build, of the look, of other articles. One is believed that is named as the publication's, that stands beside the
page's headline or in what is named for the page or its article alone, beside no other headline and in no list of several, and where all
that are so named tell one day.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

from core.text import fold
from ingest.markup import Element
from ingest.scriptdata import read_data
from ingest.scripttexts import is_aside, is_own, is_titled, key_of_data, titles_of

_MOST_NODES = 20_000
_DEEPEST = 12
_SHORTEST = 20  # characters of a script that may hold one
# Whatever stands beside a headline in a list is told apart by it; these words say by themselves that it is the publication.
_KEY = re.compile(
    r"(?:first|original|article|content|page|post|news|story|haber|icerik|dc|og)?"
    r"(?:(?:date)?(?:first)?publish(?:ed)?(?:at|on|date|time|datetime|timestamp|dateutc|utc)?|publicationdate(?:time)?|pubdate|pubtime|"
    r"yayin(?:lanma|lama)?(?:tarihi|zamani|saati)|(?:haber|giris|eklenme)tarihi)"
)
_NAMED = re.compile(r"(?:publi|pubdate|pubtime|yay[ıi]n|tarihi)\w*[\"']?\s*[:=,]\s*[\"']?\d", re.I)


def read_script_times(scripts: Iterable[Element], titles: Iterable[str | None]) -> list[str]:
    """Return what the data of a page's scripts name as the time of its publication, in their words.

    Args:
        scripts: of the page.
        titles: the headlines that the page has or declares.
    """
    naming = [script for script in scripts if _NAMED.search(script.text or "")]
    own = [title for title in titles if title]
    return (
        [told for value in read_data(naming, least=_SHORTEST, calls=True) for told in _times(value, own)]
        if naming
        else []
    )


def _times(value: Any, titles: list[str]) -> Iterator[str]:
    # Each with whether a time in it is the page's, its name so far being that of nothing else.
    waiting: list[tuple[Any, bool, int]] = [(value, True, 0)] if isinstance(value, dict | list) else []
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        node, own, depth = waiting.pop()
        if depth > _DEEPEST:
            continue
        if isinstance(node, list):
            dicts = [one for one in node if isinstance(one, dict)]
            several = sum(any(_is_named(key) for key in one) for one in dicts) > 1
            waiting.extend((one, own, depth + 1) for one in dicts if not several or is_titled(one, titles))
            continue
        if any(titles_of(node)):
            if not is_titled(node, titles):
                continue
            own = True
        for key, child in node.items():
            if isinstance(child, str | int) and not isinstance(child, bool):
                if own and _is_named(key):
                    yield str(child)
            elif isinstance(child, dict | list) and not is_aside(key):
                waiting.append((child, own and is_own(key), depth + 1))


@lru_cache(maxsize=4096)
def _is_named(key: str) -> bool:
    return _KEY.fullmatch(key_of_data(fold(key))) is not None
