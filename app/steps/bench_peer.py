"""news-please's extraction of pages, timed. Run by the Python of a venv that has news-please; imports nothing of ours.

    python bench_peer.py LIST    # LIST: a JSON list of [path of a UTF-8 page, its address]

Prints one JSON object: pages, failed, cpu (seconds, after the imports and one page to warm up).
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path


def main(listing: str) -> None:
    """Extract every page of the list and print what it took."""
    from newsplease import NewsPlease

    pages = [
        (Path(path).read_text(encoding="utf-8", errors="replace"), url)
        for path, url in json.loads(Path(listing).read_text(encoding="utf-8"))
    ]
    NewsPlease.from_html(pages[0][0], url=pages[0][1], fetch_images=False)
    failed = 0
    started = time.process_time()
    for text, url in pages:
        try:
            NewsPlease.from_html(text, url=url, fetch_images=False)
        except Exception:  # noqa: BLE001 - a page it cannot read is counted, and its time with it
            failed += 1
    spent = time.process_time() - started
    print(json.dumps({"pages": len(pages), "failed": failed, "cpu": spent}))


if __name__ == "__main__":
    main(sys.argv[1])
