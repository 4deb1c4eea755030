"""How many real articles are taken for something else: every page of the sets is an article.

Run: PYTHONPATH=. python tests/benchmarks/nonarticles_on_articles.py

Reads html/aeb and html/fundus beside the repository (../shared/eval, or $DATELINE_EVAL). Prints how many of the pages
end as no article, each with its reason; none should.
"""

from __future__ import annotations

import gzip
import json
import os
from collections.abc import Iterator
from pathlib import Path

from core.clock import utc_now
from core.model import Disposition
from ingest.extraction import extract_article

EVAL = Path(os.environ.get("DATELINE_EVAL") or Path(__file__).resolve().parents[3] / "shared" / "eval")


def main() -> None:
    """Print the table."""
    if not (EVAL / "html").exists():
        print(f"skipped: {EVAL / 'html'} is absent; give its folder in DATELINE_EVAL")
        return
    for name in ("aeb", "fundus"):
        pages = rejected = 0
        for path, url in _pages(EVAL / "html" / name):
            body = path.read_bytes()
            article = extract_article(
                gzip.decompress(body) if path.suffix == ".gz" else body,
                url=url,
                content_type=None,
                fetched_at=utc_now(),
            )
            pages += 1
            if article.disposition is not Disposition.ARTICLE:
                rejected += 1
                print(f"  {path.name}: {article.disposition.value}: {article.reason}")
        print(f"{name}: {pages} articles, {rejected} rejected")


def _pages(folder: Path) -> Iterator[tuple[Path, str | None]]:
    urls: dict[str, str] = {}
    for meta in folder.rglob("meta.info"):
        urls |= {file: entry.get("url") for file, entry in json.loads(meta.read_text(encoding="utf-8")).items()}
    truth = folder / "ground-truth.json"
    if truth.exists():
        urls |= {key: entry.get("url") for key, entry in json.loads(truth.read_text(encoding="utf-8")).items()}
    for path in sorted(folder.rglob("*.htm*")):
        key = path.name.split(".")[0]
        yield path, urls.get(path.name) or urls.get(path.name.removesuffix(".gz")) or urls.get(key)


if __name__ == "__main__":
    main()
