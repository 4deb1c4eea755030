"""Article extraction on real pages, beside trafilatura, newspaper4k and news-please: F1 a field and CPU time, in one run.

Reads two sets from `../shared/eval` (or $DATELINE_EVAL): `html/aeb` (scrapinghub/article-extraction-benchmark: 181 pages
with their bodies) and `html/fundus` (flairNLP/fundus: 144 pages with title, body, authors and date). Run it from the
repository's root with the project's Python:

    python tests/benchmarks/extraction_against_peers.py                # Dateline alone
    uv venv /tmp/peers && uv pip install --python /tmp/peers/bin/python \
        trafilatura==2.3.1 newspaper4k==0.9.6 news-please==1.6.16 lxml_html_clean
    python tests/benchmarks/extraction_against_peers.py --peers /tmp/peers/bin/python

`--worst N` lists the N worst pages of a field, `--memory N` extracts N pages and prints the resident memory as it goes,
`--none` names the fundus pages where no tool gets the field right.

Measures. Body: 4-gram shingles as a multiset, true and false positives and false negatives normalized to 1 a page, precision
and recall averaged over the pages, F1 of the two averages (the measure of article-extraction-benchmark, `evaluate.py`).
fundus bodies count with their summary (the standfirst) and, in a second column, without. Title: equal but for white space.
Authors: F1 of the set of names a page, averaged (nothing given and nothing found is 1). Date: the same instant to the second
and an offset given; where the gold names no zone the wall clock has to agree. CPU time is of one process after its imports.
"""

from __future__ import annotations

import argparse
import gzip
import html
import json
import os
import re
import statistics
import subprocess
import sys
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
EVAL = Path(os.environ.get("DATELINE_EVAL") or ROOT.parent / "shared" / "eval")
PEERS = ("trafilatura", "trafilatura-fast", "newspaper4k", "news-please")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_TOKEN = re.compile(r"\w+")
Page = dict[str, Any]


def aeb_pages() -> Iterator[Page]:
    folder = EVAL / "html" / "aeb"
    for key, gold in sorted(json.loads((folder / "ground-truth.json").read_text()).items()):
        yield {"id": key, "url": gold["url"], "path": folder / f"{key}.html.gz", "gold": gold, "crawled": None}


def fundus_pages() -> Iterator[Page]:
    for folder in sorted((EVAL / "html" / "fundus").iterdir()):
        if not folder.is_dir():
            continue
        meta = json.loads((folder / "meta.info").read_text())
        for path in sorted(folder.glob("*.html.gz")):
            versions = json.loads((folder / f"{path.name.split('_')[0]}.json").read_text())
            about = meta.get(path.name, {})
            yield {
                "id": f"{folder.name}/{path.name}",
                "url": about.get("url"),
                "crawled": about.get("crawl_date"),
                "path": path,
                "gold": _version_of(path, list(versions.values())),
            }


def _version_of(path: Path, versions: list[Page]) -> Page:
    """Return the gold version whose words stand in the page: files and parser versions are not paired by name."""
    if len(versions) == 1:
        return versions[0]
    page = " ".join(_TOKEN.findall(re.sub(r"<[^>]+>", " ", html.unescape(html.unescape(read(path))))))

    def share(gold: Page) -> float:
        found = [" ".join(_TOKEN.findall(part)) in page for part in gold_body(gold).split("\n")]
        return sum(found) / len(found)

    return max(versions, key=share)


def read(path: Path) -> str:
    return gzip.decompress(path.read_bytes()).decode("utf-8", "replace")


def gold_body(gold: Page, *, summary: bool = True) -> str:
    if "articleBody" in gold:
        return str(gold["articleBody"])
    parts = list(gold["body"]["summary"]) if summary else []
    for section in gold["body"]["sections"]:
        parts += [*section["headline"], *section["paragraphs"]]
    return "\n".join(parts)


def shingle_counts(text: str) -> Counter[tuple[str, ...]]:
    # Both sides: soft hyphens and zero-width marks split words in some gold texts and not in others.
    tokens = _TOKEN.findall(_INVISIBLE.sub("", unicodedata.normalize("NFC", text or "")))
    return Counter(tuple(tokens[i : i + 4]) for i in range(max(1, len(tokens) - 3)) if tokens)


def match(true: str, found: str) -> tuple[float, float, float]:
    """Return the shares of true positive, false positive and false negative shingles."""
    gold, given = shingle_counts(true), shingle_counts(found)
    hit = float((gold & given).total())
    counts = (hit, given.total() - hit, gold.total() - hit)
    return (counts[0] / sum(counts), counts[1] / sum(counts), counts[2] / sum(counts)) if sum(counts) else counts


def body_scores(matches: list[tuple[float, float, float]]) -> tuple[float, float, float]:
    """Return F1, precision and recall over pages."""
    precision = statistics.mean(tp / (tp + fp) for tp, fp, _ in matches if tp + fp)
    recall = statistics.mean(tp / (tp + fn) for tp, _, fn in matches if tp + fn)
    return 2 * precision * recall / (precision + recall), precision, recall


def same_title(gold: str | None, found: str | None) -> float:
    return float(_plain(gold) == _plain(found))


def _plain(text: str | None) -> str:
    return " ".join(_INVISIBLE.sub("", unicodedata.normalize("NFC", text or "")).split())


def author_f1(gold: list[str] | None, found: list[str] | None) -> float:
    true, given = {_plain(a).casefold() for a in gold or []}, {_plain(a).casefold() for a in found or []}
    if not true and not given:
        return 1.0
    return 2 * len(true & given) / (len(true) + len(given))


def same_time(gold: str, found: str | None) -> float:
    if not found:
        return 0.0
    try:
        true, given = datetime.fromisoformat(gold), datetime.fromisoformat(found)
    except ValueError:
        return 0.0
    true, given = true.replace(microsecond=0), given.replace(microsecond=0)
    if true.tzinfo is None:
        return float(true == given.replace(tzinfo=None))
    return float(given.tzinfo is not None and true == given)


# --- the tools: a function from the page's text and address to {body, title, authors, date}


def dateline() -> Callable[[Page, str], Page]:
    sys.path.insert(0, str(ROOT))
    from ingest.extraction import extract_article

    def work(page: Page, text: str) -> Page:
        article = extract_article(text.encode(), url=page["url"], content_type=None, fetched_at=datetime.now(UTC))
        published = article.published_at
        return {
            "body": article.body,
            "title": article.title,
            "authors": list(article.authors),
            "date": published.isoformat() if published else None,
            "disposition": article.disposition,
            "reason": article.reason,
        }

    return work


def trafilatura(*, fast: bool) -> Callable[[Page, str], Page]:
    import trafilatura as peer

    def work(page: Page, text: str) -> Page:
        found = peer.bare_extraction(text, url=page["url"], with_metadata=True, include_comments=False, fast=fast)
        if found is None:
            return {}
        names = [name for name in (found.author or "").split("; ") if name]
        return {"body": found.text, "title": found.title, "authors": names, "date": found.date}

    return work


def newspaper4k() -> Callable[[Page, str], Page]:
    import newspaper

    def work(page: Page, text: str) -> Page:
        article = newspaper.Article(page["url"] or "https://example.com/", fetch_images=False)
        article.download(input_html=text)
        article.parse()
        date = article.publish_date
        return {
            "body": article.text,
            "title": article.title,
            "authors": list(article.authors),
            "date": date.isoformat() if isinstance(date, datetime) else None,
        }

    return work


def news_please() -> Callable[[Page, str], Page]:
    from newsplease import NewsPlease

    def work(page: Page, text: str) -> Page:
        article = NewsPlease.from_html(text, url=page["url"], fetch_images=False)
        date = article.date_publish
        return {
            "body": article.maintext,
            "title": article.title,
            "authors": list(article.authors),
            "date": date.isoformat() if isinstance(date, datetime) else None,
        }

    return work


TOOLS: dict[str, Callable[[], Callable[[Page, str], Page]]] = {
    "dateline": dateline,
    "trafilatura": lambda: trafilatura(fast=False),
    "trafilatura-fast": lambda: trafilatura(fast=True),
    "newspaper4k": newspaper4k,
    "news-please": news_please,
}


def run_tool(name: str, set_name: str) -> None:
    """Print one JSON line a page, and the CPU seconds last."""
    pages = [(page, read(page["path"])) for page in (aeb_pages() if set_name == "aeb" else fundus_pages())]
    work = TOOLS[name]()
    work(*pages[0])  # what a tool loads at its first page is not its speed
    spent = 0.0
    for page, text in pages:
        started = time.process_time()
        try:
            found = work(page, text)
        except Exception as error:  # a peer that raises on a page has lost that page
            found = {"error": repr(error)}
        spent += time.process_time() - started
        print(json.dumps({"id": page["id"], **found}, default=str))
    print(json.dumps({"cpu": spent, "pages": len(pages)}))


def results(python: str, name: str, set_name: str) -> tuple[dict[str, Page], float]:
    """Run one tool over one set in a process of its own; return what it found and its pages a second."""
    done = subprocess.run(
        [python, __file__, "--run", name, "--set", set_name], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"{name}: {done.stderr.strip().splitlines()[-1] if done.stderr.strip() else 'failed'}")
    *lines, last = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    return {line["id"]: line for line in lines}, last["pages"] / last["cpu"]


def field_scores(page: Page, found: Page) -> dict[str, float]:
    gold = page["gold"]
    tp, fp, fn = match(gold_body(gold), found.get("body") or "")
    scores = {"body": 2 * tp / (2 * tp + fp + fn) if tp + fp + fn else 1.0}
    if "title" in gold:
        scores["title"] = same_title(gold["title"], found.get("title"))
        scores["authors"] = author_f1(gold.get("authors"), found.get("authors"))
        scores["date"] = same_time(gold["publishing_date"], found.get("date"))
    return scores


def report(set_name: str, pages: list[Page], found: dict[str, dict[str, Page]], speeds: dict[str, float]) -> None:
    print(f"\n{set_name}: {len(pages)} pages")
    head = f"{'':<18}{'body F1':>9}{'prec':>8}{'recall':>8}"
    print(
        head
        + (f"{'no summ.':>10}{'title':>8}{'authors':>9}{'date':>8}" if set_name == "fundus" else "")
        + f"{'pages/s':>9}"
    )
    for name, given in found.items():
        bodies = [(page, given.get(page["id"], {}).get("body") or "") for page in pages]
        f1, precision, recall = body_scores([match(gold_body(page["gold"]), body) for page, body in bodies])
        line = f"{name:<18}{f1:>9.4f}{precision:>8.3f}{recall:>8.3f}"
        if set_name == "fundus":
            bare = body_scores([match(gold_body(page["gold"], summary=False), body) for page, body in bodies])[0]
            fields = [field_scores(page, given.get(page["id"], {})) for page in pages]
            title, authors, date = (statistics.mean(f[k] for f in fields) for k in ("title", "authors", "date"))
            line += f"{bare:>10.4f}{title:>8.3f}{authors:>9.3f}{date:>8.3f}"
        print(line + f"{speeds[name]:>9.1f}")


def name_the_worst(pages: list[Page], given: dict[str, Page], count: int) -> None:
    scored = [(page, field_scores(page, given.get(page["id"], {}))) for page in pages]
    for name in scored[0][1]:
        print(f"\nworst by {name}:")
        for page, scores in sorted(scored, key=lambda item: item[1][name])[:count]:
            if scores[name] < 1:
                print(f"  {scores[name]:.3f} {page['id'][:60]} {page['url']} [{given[page['id']].get('reason', '')}]")


def name_the_impossible(pages: list[Page], found: dict[str, dict[str, Page]]) -> None:
    print("\npages that no tool gets right (body below 0.8, or the field wrong):")
    for page in pages:
        all_scores = [field_scores(page, given.get(page["id"], {})) for given in found.values()]
        for name in all_scores[0]:
            best = max(scores[name] for scores in all_scores)
            if best < (0.8 if name == "body" else 0.5):
                print(f"  {name:<8} {page['id']} {page['url']} best {best:.2f}")


def watch_memory(count: int) -> None:
    import psutil

    work, me = dateline(), psutil.Process()
    pages = [(page, read(page["path"])) for page in [*aeb_pages(), *fundus_pages()]]
    print(f"{'pages':>7}{'RSS MiB':>9}")
    for number in range(count + 1):
        work(*pages[number % len(pages)])
        if number % max(1, count // 10) == 0:
            print(f"{number:>7}{me.memory_info().rss / 2**20:>9.0f}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peers", help="the Python of an environment with the peers in it")
    parser.add_argument("--only", nargs="*", choices=PEERS, default=list(PEERS), help="these peers only")
    parser.add_argument("--set", choices=("aeb", "fundus"), help="this set only")
    parser.add_argument("--worst", type=int, default=0)
    parser.add_argument("--memory", type=int, default=0)
    parser.add_argument("--none", action="store_true")
    parser.add_argument("--run", choices=list(TOOLS), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if not (EVAL / "html").is_dir():
        raise SystemExit(f"no evaluation data at {EVAL / 'html'}: set DATELINE_EVAL")
    if options.run:
        run_tool(options.run, options.set)
        return
    if options.memory:
        watch_memory(options.memory)
        return
    if not options.peers:
        print("peers absent: give --peers PYTHON (see the docstring) for the tables beside them")
    for set_name in [options.set] if options.set else ["aeb", "fundus"]:
        pages = list(aeb_pages() if set_name == "aeb" else fundus_pages())
        found, speeds = {}, {}
        for name in ["dateline", *(options.only if options.peers else [])]:
            found[name], speeds[name] = results(sys.executable if name == "dateline" else options.peers, name, set_name)
        report(set_name, pages, found, speeds)
        if options.worst:
            name_the_worst(pages, found["dateline"], options.worst)
        if options.none:
            name_the_impossible(pages, found)


if __name__ == "__main__":
    main()
