"""Feeds: recall of links and titles against what the raw files hold, and agreement with the `Expect:` comments.

The raw files are read a second time without feedparser: the text before each `</item>` or `</entry>` by regular
expressions, which know nothing of namespaces, nesting or well-formedness. A link counts as found where an item's address is
it or ends with it (a relative one was resolved); a title where its words are those of an item's title, markup aside.

Run: python -m tests.benchmarks.feeds_recall [--misses] [FOLDER]
FOLDER is by default `feeds` of $DATELINE_EVAL or of ../shared/eval.
"""

from __future__ import annotations

import argparse
import ast
import html
import os
import re
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

from core.errors import InputError
from core.model import FeedItem
from ingest.charset import decode
from ingest.feeds import parse_feed

_ITEM = re.compile(r"<(?:\w+:)?(item|entry)\b[^>]*?(?<!/)>(.*?)</(?:\w+:)?\1\s*>", re.S | re.I)
_TITLE = re.compile(r"<title\b([^>]*)>(.*?)</title\s*>", re.S | re.I)
_LINK = re.compile(r"<link\b[^>]*?(?<!/)>\s*([^<\s][^<]*?)\s*</link\s*>", re.S | re.I)
_ATOM_LINK = re.compile(r"<link\b([^>]*)/?>", re.S | re.I)
_ORIGIN = re.compile(r"<(?:[\w.-]+:)?origLink\b[^>]*>(.*?)</", re.S | re.I)
_HREF = re.compile(r"\bhref\s*=\s*[\"']([^\"']*)[\"']", re.I)
_REL = re.compile(r"\brel\s*=\s*[\"']([^\"']*)[\"']", re.I)
_INNER = re.compile(r"<(source|\w+:\w+|image|textinput)\b[^>]*?(?<!/)>.*?</\1\s*>", re.S | re.I)
_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.S)
_COMMENT = re.compile(r"<!--.*?-->", re.S)
_TAGS = re.compile(r"<[^<>]*>")
_EXPECT = re.compile(r"^\s*Expect:\s*(.*?)\s*$", re.M)
_CLAIM = re.compile(r"entries\[0\]\[u?['\"](\w+)['\"]\]\s*==\s*(.+)\Z", re.S)
_FIELDS = {
    "title": "title",
    "link": "url",
    "summary": "summary",
    "description": "summary",
    "id": "guid",
    "guid": "guid",
}


def words(text: str | None) -> str:
    """Return the letters and digits of a text, markup and entities aside."""
    plain = _CDATA.sub(lambda found: found.group(1), text or "")
    for _ in range(3):
        plain = html.unescape(plain)
    return re.sub(r"[\W_]+", "", _TAGS.sub("", plain)).casefold()


def raw_fields(text: str) -> tuple[list[str], list[str]]:
    """Return the links and titles that a file's items show to someone who knows no XML."""
    links, titles = [], []
    for found in _ITEM.finditer(_COMMENT.sub("", text)):
        inner = _INNER.sub("", found.group(2))
        # The page that a feed's service counts the readers of stands before the service's own address.
        named = [
            m.group(1) for part, where in ((_ORIGIN, found.group(2)), (_LINK, inner)) for m in part.finditer(where)
        ]
        for attributes in _ATOM_LINK.findall(inner):
            href, rel = _HREF.search(attributes), _REL.search(attributes)
            if href and (rel is None or rel.group(1) == "alternate"):
                named.append(href.group(1))
        if named:
            links.append(html.unescape(_CDATA.sub(lambda m: m.group(1), named[0])).strip())
        title = _TITLE.search(inner)
        if title and words(title.group(2)) and "base64" not in title.group(1):
            titles.append(title.group(2))
    return [link for link in links if link], titles


def claims(text: str) -> dict[str, Any]:
    """Return what the file's `Expect:` comment says of the first entry, by our field names."""
    found = _EXPECT.search(text)
    claim = _CLAIM.search(found.group(1)) if found else None
    if claim is None or claim.group(1) not in _FIELDS:
        return {}
    try:
        return {_FIELDS[claim.group(1)]: ast.literal_eval(claim.group(2))}
    except (ValueError, SyntaxError):
        return {}


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    default = Path(os.environ.get("DATELINE_EVAL", Path(__file__).parents[2].parent / "shared/eval")) / "feeds"
    parser.add_argument("folder", nargs="?", type=Path, default=default)
    parser.add_argument("--misses", action="store_true", help="name each miss")
    given = parser.parse_args()
    if not given.folder.is_dir():
        print(f"feeds_recall: {given.folder} is absent; give the folder, or set DATELINE_EVAL", file=sys.stderr)
        return 2
    count: Counter[str] = Counter()
    refused: Counter[str] = Counter()
    slowest, cpu = 0.0, 0.0
    for path in sorted(file for file in given.folder.rglob("*") if file.suffix in {".xml", ".rss", ".atom", ".json"}):
        body = path.read_bytes()
        began = time.process_time()
        items: tuple[FeedItem, ...] = ()
        count["files"] += 1
        try:
            items = parse_feed(body, url=None, content_type=None).items
        except InputError as error:
            refused[str(error)] += 1
        spent = time.process_time() - began
        cpu, slowest = cpu + spent, max(slowest, spent)
        text, _ = decode(body, content_type=None)
        links, titles = raw_fields(text)
        count["items"] += len(items)
        addresses, named = [item.url or "" for item in items], Counter(words(item.title) for item in items)
        for link in links:
            hit = any(address.endswith((link, link.lstrip("./"))) for address in addresses)
            count["links"] += 1
            count["links found"] += hit
            if given.misses and not hit:
                print("link", path.relative_to(given.folder), repr(link), addresses[:3])
        for title in titles:
            hit = named[words(title)] > 0
            named[words(title)] -= hit
            count["titles"] += 1
            count["titles found"] += hit
            if given.misses and not hit:
                print("title", path.relative_to(given.folder), repr(title), [item.title for item in items][:3])
        for name, value in claims(text).items():
            got = getattr(items[0], name) if items else None
            count[f"expect {name}"] += 1
            count[f"expect {name} met"] += got == value
            count[f"expect {name} words met"] += words(got) == words(str(value))
            if given.misses and got != value:
                print("expect", name, path.relative_to(given.folder), repr(value), "got", repr(got))
    print(f"{count['files']} files, {count['items']} items, {cpu:.1f} s of CPU, slowest {slowest:.2f} s")
    for name in ("links", "titles"):
        print(
            f"{name:8} {count[f'{name} found']:6} of {count[name]:6}  {count[f'{name} found'] / max(count[name], 1):.4f}"
        )
    for name in ("title", "url", "summary", "guid"):
        met, same = count[f"expect {name} met"], count[f"expect {name} words met"]
        print(f"Expect {name:8} {met:4} of {count[f'expect {name}']:4}; the same words {same}")
    print(f"refused: {sum(refused.values())}")
    for reason, number in refused.most_common():
        print(f"  {number:4} {reason}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
