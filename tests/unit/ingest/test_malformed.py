"""Broken and hostile pages: never an exception, always a disposition with its reason, in bounded time and memory."""

from __future__ import annotations

import resource
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.model import Article, Disposition
from core.text import normalize
from ingest.extraction import extract_article
from ingest.sniffing import MOST_BYTES, sniff

NOW = datetime(2025, 10, 5, tzinfo=UTC)
ROOT = Path(__file__).resolve().parents[3]
SENTENCES = [
    "Bakanlık sözcüsü, görüşmelerin gelecek hafta süreceğini ve ayrıntıların ayrıca açıklanacağını söyledi.",
    "Limanda bekleyen iki gemi, sisin dağılmasının ardından öğleden sonra açık denize doğru yola çıktı.",
    "Yetkililer, seferlerin akşam saatlerinde olağan düzenine döneceğini ve ek ücret alınmayacağını bildirdi.",
]
TEXT = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)


def _extract(page: str | bytes, content_type: str | None = None) -> Article:
    body = page.encode() if isinstance(page, str) else page
    article = extract_article(body, url="https://haber.example/a-1", content_type=content_type, fetched_at=NOW)
    _hold(article)
    return article


def _hold(article: Article) -> None:
    """What is true of every answer."""
    assert isinstance(article.disposition, Disposition)
    assert article.reason
    assert article.body == normalize(article.body)
    for block in article.blocks:
        assert 0 <= block.start < block.end <= len(article.body)
    article.body.encode()
    assert "\x00" not in (article.title or "") + article.body
    if article.published_at is not None:
        assert article.published_at.tzinfo is not None


def _reads(article: Article) -> bool:
    return article.disposition is Disposition.ARTICLE and all(sentence in article.body for sentence in SENTENCES)


@pytest.mark.parametrize("cut", [0.2, 0.5, 0.8, 0.99])
def test_truncated(cut: float) -> None:
    page = f"<!doctype html><html><head><title>Tatbikat</title></head><body><article><h1>Tatbikat</h1>{TEXT * 3}</article></body></html>"
    _extract(page.encode()[: int(len(page.encode()) * cut)])


@pytest.mark.parametrize("depth", [100, 240, 300, 600, 990, 1500, 2040, 2100, 5000, 100_000])
@pytest.mark.parametrize("tag", ["div", "span", "b", "ul><li", "table><tr><td", "blockquote", "svg"])
def test_nested(depth: int, tag: str) -> None:
    article = _extract(f"<html><body>{f'<{tag}>' * depth}{TEXT}</body></html>")
    if tag != "svg" and depth >= 5000:
        assert _reads(article), article.reason


@pytest.mark.parametrize("depth", [900, 5000])
def test_text_on_every_level(depth: int) -> None:
    _extract("<html><body>" + f"<div>{SENTENCES[0]}" * depth)


def test_a_megabyte_on_one_line() -> None:
    words = [f"<p>{number}. {SENTENCES[number % 3]}</p>" for number in range(9000)]
    article = _extract(f"<html><body><article><h1>Tatbikat</h1>{''.join(words)}</article></body></html>")
    assert article.disposition is Disposition.ARTICLE
    assert len(article.body) > 500_000


@pytest.mark.parametrize(
    ("said", "codec"),
    [
        ("utf-8", "cp1254"),
        ("iso-8859-1", "utf-8"),
        ("windows-1251", "utf-8"),
        ("utf-16", "utf-8"),
        ("euc-kr", "iso8859-9"),
    ],
)
def test_wrong_charset(said: str, codec: str) -> None:
    page = f'<html><head><meta charset="{said}"></head><body>{TEXT}</body></html>'
    assert _reads(_extract(page.encode(codec), f"text/html; charset={said}"))


def test_null_bytes() -> None:
    assert _reads(_extract("<html><body>" + "\x00" * 20 + TEXT.replace("<p>", "<p>\x00").replace("a", "a\x00")))


@pytest.mark.parametrize("codec", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig"])
def test_wide_pages_are_pages(codec: str) -> None:
    assert _reads(_extract(f"<html><body>{TEXT}</body></html>".encode(codec)))


@pytest.mark.parametrize(
    ("page", "disposition"),
    [
        (b"", Disposition.EMPTY),
        (b" \r\n\t ", Disposition.EMPTY),
        (b"\xef\xbb\xbf", Disposition.EMPTY),
        (b"<html></html>", Disposition.NOT_AN_ARTICLE),
        (b"<html><body><script>" + b"var a = 1;" * 90_000 + b"</script></body></html>", Disposition.NOT_AN_ARTICLE),
        (b"<html><body><script>never closed " + b"var a = 1;" * 90_000, Disposition.NOT_AN_ARTICLE),
        (b"<html><body>" + b"<!-- a comment -->" * 60_000, Disposition.NOT_AN_ARTICLE),
        (b"<html><body><!-- never closed " + TEXT.encode() * 50, Disposition.NOT_AN_ARTICLE),
        (b"<html><body><style>" + b"p{}" * 90_000 + b"</style>", Disposition.NOT_AN_ARTICLE),
        (b"%PDF-1.7 " + b"x" * 100, Disposition.UNSUPPORTED),
        (b"\x89PNG\r\n\x1a\n" + b"\x00" * 100, Disposition.UNSUPPORTED),
        (bytes(range(256)) * 50, Disposition.UNSUPPORTED),
        (b"PK\x03\x04" + b"<html><body>" + TEXT.encode(), Disposition.UNSUPPORTED),
    ],
)  # fmt: skip
def test_nothing_to_read(page: bytes, disposition: Disposition) -> None:
    assert _extract(page).disposition is disposition


@pytest.mark.parametrize(
    "page",
    [
        "<p>" + "<p>".join(SENTENCES) + "<p><b><i>",
        "<html><body><p " + "class=a " * 50_000 + ">" + TEXT,
        f'<html><body><p class="{"a" * 4_000_000}">x</p>{TEXT}',
        f"<html><body>{TEXT}<p>{'&amp;&ccedil;&#x130;&#9999999999;&bogus;&#0;' * 20_000}</p>",
        f'<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><html><body>{TEXT}{"&b;" * 5000}',
        f'<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><html><body>{TEXT}<p>&x;</p>',
        f'<html><head><script type="application/ld+json">{"[" * 100_000}</script></head><body>{TEXT}',
        f'<html><head><script type="application/ld+json">{{"@graph":{"[" * 3000}{"]" * 3000}}}</script></head><body>{TEXT}',
        f'<html><head><script type="application/ld+json">{{"@type": "NewsArticle", "headline": 7, "author": [[[]]], "datePublished": {{}}}}</script></head><body>{TEXT}',
        f'<html><head><script type="application/ld+json">{{"@type": "NewsArticle", "articleBody": null, "headline": "\\ud800"}}</script></head><body>{TEXT}',
        f'<html><head><link rel="canonical" href="http://[::1"><base href="http://["><meta property="og:url" content="\x01:"></head><body>{TEXT}',
        f"<html><head><title>{'T - ' * 200_000}</title></head><body>{TEXT}",
        f"<html lang='{'x' * 100_000}'><body>{TEXT}",
        f"<html><body>{TEXT}{'<a><b<c ' * 100_000}",
        f"<html><body>{TEXT}{'{{' * 200_000}",
        f"<html><body>{TEXT}{'<p>' * 100_000}",
        f"<html><body>{TEXT}{'<form><select><option>' * 5000}",
        f"<?xml version='1.0' encoding='no-such'?><html><body>{TEXT}",
        f"<html><body>{TEXT}</body></html></body></html><p>{SENTENCES[0]}",
        f"<html><head><body><head><title>a</title><body>{TEXT}",
        f"<html><body><table>{TEXT}</table><frameset><frame></frameset>",
    ],
    ids=range(21),
)  # fmt: skip
def test_broken_markup_still_gives_its_text(page: str) -> None:
    article = _extract(page)
    assert article.disposition is Disposition.ARTICLE, article.reason
    assert SENTENCES[1] in article.body
    assert "root:" not in article.body


@pytest.mark.parametrize(
    "url", ["http://[", "http://[::1", "", "x", "http://", "http://a:b/", "javascript:1", "http://\x00/"]
)
def test_a_wrong_address_of_its_own(url: str) -> None:
    article = extract_article(f"<html><body>{TEXT}".encode(), url=url, content_type=None, fetched_at=NOW)
    assert _reads(article)


def test_only_the_head_of_an_endless_document_is_read() -> None:
    sentence = f"<p>{SENTENCES[0]}</p>".encode()
    found = sniff(b"<html><body>" + sentence * (2 * MOST_BYTES // len(sentence)), None)
    assert found.is_page
    assert len(found.text) <= MOST_BYTES


_MEASURE = """
import resource, sys
from datetime import UTC, datetime
from ingest.extraction import extract_article
piece = sys.argv[1].encode()
body = b"<html><body><article>" + piece * (100_000_000 // len(piece))
held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
article = extract_article(body, url=None, content_type=None, fetched_at=datetime.now(UTC))
usage = resource.getrusage(resource.RUSAGE_SELF)
print(article.disposition.value, (usage.ru_maxrss - held) // 1024, usage.ru_utime + usage.ru_stime)
"""


@pytest.mark.parametrize("piece", [f"<p>{SENTENCES[0]}</p>", "a b c. ", "<div>"])
def test_a_hundred_megabytes_in_bounded_time_and_memory(piece: str) -> None:
    """In a process of its own, whose memory can be limited and measured; the limits leave room for slow machines."""
    done = subprocess.run(
        [sys.executable, "-c", _MEASURE, piece],
        cwd=ROOT, capture_output=True, text=True, timeout=120, check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (3 << 30, 3 << 30)),
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-500:]
    disposition, megabytes, seconds = done.stdout.split()
    assert disposition in {"article", "not_an_article"}
    assert int(megabytes) < 1000
    assert float(seconds) < 60


_TAG = st.sampled_from(
    ["<p>", "</p>", "<div", ">", "</div>", "<article>", "<h1>Başlık</h1>", "<script>", "</script>", "<!--", "-->", "<![CDATA[", "]]>",
     "<meta charset=", "utf-16", "'", '"', "&", "&#", "&nbsp;", "<table><tr><td>", "<a href=//[>", "<time datetime=", "9999-99-99",
     '<script type="application/ld+json">', '{"@type":"NewsArticle","datePublished":', "null}", "<link rel=canonical href=", "\x00",
     "\ufeff", SENTENCES[0], SENTENCES[1], "<body>", "</html>", "<img src=x>", "<video>", "12:30 - ", "<title>404</title>", "{{x}}"]
)  # fmt: skip


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(_TAG | st.text(max_size=12), max_size=40), st.one_of(st.none(), st.text(max_size=20)))
def test_no_markup_ever_raises(pieces: list[str], content_type: str | None) -> None:
    _extract("<html>" + "".join(pieces).encode("utf-8", "replace").decode(), content_type)


@settings(max_examples=150, deadline=None)
@given(
    st.binary(max_size=600), st.sampled_from([b"", b"<html>", b"<p>", b"<?xml version='1.0'?><html>", b"\xff\xfe<\x00"])
)
def test_no_bytes_ever_raise(noise: bytes, head: bytes) -> None:
    _extract(head + noise)


def test_a_title_that_is_never_closed_swallows_no_page() -> None:
    page = (
        f"<html><head><title>Sis dağıldı<meta charset=utf-8></head><body><article><h1>Sis dağıldı</h1>{TEXT}</article>"
    )
    article = _extract(page)
    assert article.title == "Sis dağıldı" and article.body == "\n\n".join(SENTENCES)
    assert _extract("<html><head><title>Sis dağıldı").disposition is not Disposition.ARTICLE
