"""Languages of real texts by our detector and by those it stands on: errors, and documents a second of one core's time.

Run: `python tests/benchmarks/language_against_peers.py [--each 1000] [--held-out]`. It reads `../shared/eval`, or the folder
in `DATELINE_EVAL`. The languages told are those of the outlets: an edition, a country, a publisher that has one language,
and for the pages what their readers would say (the nine whose `lang` is wrong or absent were read). `wrong` is another
language than that, `und` that the detector said it cannot tell; langdetect and py3langid never do. Times are CPU times of
one process, detectors loaded beforehand. `--held-out` takes the feed items and sentences that no threshold was looked up on.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import re
import sys
import time
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from transform.language import detect_language

EVAL = Path(os.environ.get("DATELINE_EVAL") or Path(__file__).resolve().parents[3] / "shared" / "eval")
_COUNTRIES = {
    "at": "de", "be": "nl", "ch": "de", "cn": "zh", "cz": "cs", "de": "de", "es": "es", "fr": "fr", "gl": "da", "id": "id",
    "isl": "is", "it": "it", "jp": "ja", "lb": "ar", "li": "de", "lu": "de", "no": "no", "se": "sv", "tr": "tr", "tz": "sw",
    "ua": "ru",
}  # fmt: skip
_OUTLETS = {"MallorcaMagazin": "de", "Tageszeitung": "de", "Dizindaba": "xh", "Ilanga": "zu", "Isolezwe": "zu"}
_FEEDS = {"lemonde": "fr", "nhk": "ja", "yna": "ko", "chosun": "ko"}  # the others write English
_PAGE_HOSTS = {
    "comwrap.com": "de", "autoracing.com.br": "pt", "jaraguadosul.com.br": "pt", "note100yen.com": "ja", "lhpat-tm.com": "ja",
    "vse-diety.com": "ru", "wday.ru": "ru", "gto-normativy.ru": "ru", "remember8090.it": "it", "kabarislamia.com": "id",
    "comoeducarseusfilhos.com.br": "pt", "mensagensreflexao.com.br": "pt", "entermedia.co.kr": "ko",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Text:
    """A text, its language, and what a page or feed says of it beforehand."""

    text: str
    lang: str
    declared: str | None = None
    prior: str | None = None


def main() -> None:
    """Measure every detector on every set and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--each", type=int, default=1000, help="the most texts of one set")
    parser.add_argument("--held-out", action="store_true")
    parser.add_argument("--errors", action="store_true", help="print what ours got wrong or left open")
    arguments = parser.parse_args()
    if not EVAL.is_dir():
        sys.exit(f"{EVAL} is absent: nothing measured")
    half = 1 if arguments.held_out else 0
    detectors = _detectors()
    detect_language("Kim Jong Un, Choe Son Hui, Pak Jong Chon")  # loads both detectors
    print(f"{'set':17}{'texts':>6}{'chars':>7}", *(f"{name:>26}" for name in detectors))
    total: dict[str, Counter[str]] = {name: Counter() for name in detectors}
    for name, texts in _sets(half).items():
        texts = texts[: arguments.each]
        cells = []
        for detector, ask in detectors.items():
            for text in texts[:20]:
                ask(text)
            started = time.process_time()
            told = [ask(text) for text in texts]
            spent = time.process_time() - started
            wrong = [(text, code) for text, code in zip(texts, told, strict=True) if code not in (text.lang, "und")]
            unknown = told.count("und")
            total[detector] += Counter(wrong=len(wrong), und=unknown, texts=len(texts))
            cells.append(f"{len(wrong):>6} wrong {unknown:>3} und{len(texts) / max(spent, 1e-9):>7.0f}/s")
            if arguments.errors and detector == "ours":
                for text, code in zip(texts, told, strict=True):
                    if code != text.lang:
                        print("   ", code, "for", text.lang, repr(text.text[:110]))
        print(
            f"{name:17}{len(texts):>6}{sum(len(t.text) for t in texts) // len(texts):>7}",
            *(f"{cell:>26}" for cell in cells),
        )
    print(f"{'all':30}", *(f"{c['wrong']:>6} wrong {c['und']:>3} und{'':9}" for c in total.values()))


def _detectors() -> dict[str, Callable[[Text], str]]:
    import py3langid
    import pycld2
    from langdetect import DetectorFactory, LangDetectException, detect_langs

    DetectorFactory.seed = 0
    odd = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")

    def slow(text: str) -> str:
        try:
            return str(detect_langs(text)[0].lang).split("-")[0]
        except LangDetectException:
            return "und"

    def fast(text: str) -> str:
        reliable, _, found = pycld2.detect(odd.sub(" ", text), isPlainText=True)
        return str(found[0][1]).split("-")[0] if reliable and found[0][1] != "un" else "und"

    return {
        "langdetect": lambda t: slow(t.text),
        "langdetect, 300 first": lambda t: slow(t.text[:300]),
        "pycld2": lambda t: fast(t.text),
        "py3langid": lambda t: str(py3langid.classify(t.text)[0]),
        "ours": lambda t: detect_language(t.text).code,
        "ours, with hints": lambda t: detect_language(t.text, declared=t.declared, prior=t.prior).code,
    }


def _sets(half: int) -> dict[str, list[Text]]:
    items = [item for item in _read("feed_items/items_dev.jsonl.gz") if _half(str(item["id"])) == half]
    every = max(1, len(items) // 2000)
    items = sorted(items, key=lambda item: zlib.crc32(str(item["id"]).encode()))[::every]

    def from_feeds(*keys: str) -> list[Text]:
        found = []
        for item in items:
            lang = _FEEDS.get(str(item["source"]), "en")
            found.append(Text("\n".join(str(item[key] or "") for key in keys).strip(), lang, prior=lang))
        return found

    turkish, english = (
        (EVAL / "mt" / name).read_text(encoding="utf-8").splitlines()
        for name in ("newstest2019-ref.tur.txt", "newstest2019-src.eng.txt")
    )
    return {
        "fundus bodies": list(_fundus()),
        "other pages": list(_pages()),
        "tr_news": [
            Text(str(r["text"]), "tr") for r in _read("tr_news/unrelated_3000.jsonl.gz") if _half(str(r["id"])) == half
        ],
        "pages_dev": [Text(str(r["text"]), str(r["lang"])) for r in _read("pages_dev.jsonl")],
        "feed items": from_feeds("title", "summary"),
        "headlines": from_feeds("title"),
        "Turkish lines": [Text(line, "tr") for line in turkish[half::2]],
        "English lines": [Text(line, "en") for line in english[half::2]],
    }


def _half(key: str) -> int:
    return zlib.crc32(key.encode()) >> 7 & 1


def _read(name: str) -> Iterator[dict[str, object]]:
    path = EVAL / name
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def _fundus() -> Iterator[Text]:
    for path in sorted((EVAL / "html" / "fundus").glob("*/*.json")):
        lang = _OUTLETS.get(path.stem) or _COUNTRIES.get(path.parent.name, "en")
        declared = next((_declared(page) for page in sorted(path.parent.glob(f"{path.stem}_*.html.gz"))), None)
        for version in json.loads(path.read_text(encoding="utf-8")).values():
            body = version.get("body") or {}
            parts = list(body.get("summary") or ())
            for section in body.get("sections") or ():
                parts += [*section["headline"], *section["paragraphs"]]
            yield Text("\n".join(parts), lang, declared)


def _pages() -> Iterator[Text]:
    folder = EVAL / "html" / "aeb"
    for key, page in sorted(json.loads((folder / "ground-truth.json").read_text(encoding="utf-8")).items()):
        lang = next((lang for host, lang in _PAGE_HOSTS.items() if host in page["url"]), "en")
        yield Text(page["articleBody"], lang, _declared(folder / f"{key}.html.gz"))


def _declared(page: Path) -> str | None:
    with gzip.open(page, "rt", encoding="utf-8", errors="replace") as file:
        found = re.search(r"<html[^>]*\blang=[\"']?([A-Za-z-]+)", file.read(200_000))
    return found.group(1) if found else None


if __name__ == "__main__":
    main()
