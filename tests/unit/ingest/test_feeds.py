from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path

import pytest

from core.errors import InputError
from ingest.feeds import parse_feed, plain_text
from tests.growth import HANG

EVAL = Path(os.environ.get("DATELINE_EVAL", Path(__file__).parents[3].parent / "shared/eval"))
REFUSED = {"cyclic", "external", "external_file", "quadratic", "xmlbomb", "xmlbomb2"}


def rss(item: str, channel: str = "", head: str = '<?xml version="1.0"?>') -> str:
    return f'{head}<rss version="2.0"><channel><title>Deneme</title>{channel}<item>{item}</item></channel></rss>'


@pytest.mark.parametrize(
    ("title", "plain"),
    [
        ("Rusya'dan <b>Pyongyang</b> açıklaması", "Rusya'dan Pyongyang açıklaması"),
        ("Kim &amp; Putin &#8217;görüştü&#8217;", "Kim & Putin ’görüştü’"),
        ("3 < 5 ve 7 > 2", "3 < 5 ve 7 > 2"),
        ("  iki\n satır\t", "iki satır"),
        ("<img src='x'/>", None),
        (None, None),
    ],
)
def test_a_title_without_its_markup(title: str | None, plain: str | None) -> None:
    assert plain_text(title) == plain


@pytest.mark.parametrize(
    ("link", "channel", "url", "expected"),
    [
        ("/haber/1", "", "https://ornek.test/rss/dunya", "https://ornek.test/haber/1"),
        ("haber/1", "<link>https://ornek.test/</link>", None, "https://ornek.test/haber/1"),
        ("haber/1", "<link>https://ornek.test/</link>", "https://besleme.test/a/b", "https://besleme.test/a/haber/1"),
        ("https://baska.test/1", "<link>https://ornek.test/</link>", None, "https://baska.test/1"),
        ("/haber/1", "", None, "/haber/1"),
        ("www.ornek.test/haber/1", "", "https://ornek.test/rss", "https://www.ornek.test/haber/1"),
        ("feed://ornek.test/haber/1", "", "https://ornek.test/rss", "http://ornek.test/haber/1"),
        ("feed:https://ornek.test/haber/1", "", None, "https://ornek.test/haber/1"),
        ("javascript:void(0)</link><guid>https://ornek.test/1</guid><link>", "", None, "https://ornek.test/1"),
        (
            "http://feedproxy.example/~3/abc</link><o:origLink xmlns:o='http://rssnamespace.org/feedburner/ext/1.0'>"
            "https://ornek.test/1</o:origLink><link>",
            "",
            None,
            "https://ornek.test/1",
        ),
    ],
)
def test_relative_links(link: str, channel: str, url: str | None, expected: str) -> None:
    body = rss(f"<title>a</title><link>{link}</link>", channel).encode()
    assert parse_feed(body, url=url, content_type=None).items[0].url == expected


@pytest.mark.parametrize(
    ("home", "url", "expected"),
    [
        ("https://ornek.test/", None, "https://ornek.test/haber/1"),
        ("https://ornek.test/", "https://besleme.test/a/b.json", "https://besleme.test/haber/1"),
        ("", None, "/haber/1"),
    ],
)
def test_relative_links_of_a_json_feed(home: str, url: str | None, expected: str) -> None:
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "t", "home_page_url": home, "items": [{"id": "1", "url": "/haber/1"}]}  # fmt: skip
    assert parse_feed(json.dumps(feed).encode(), url=url, content_type=None).items[0].url == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tue, 04 Nov 2025 14:35:00 +0300", "2025-11-04T14:35:00+03:00"),
        ("Tue, 04 Nov 2025 06:35:00 EST", "2025-11-04T06:35:00-05:00"),
        ("Tue, 04 Nov 2025 11:35:00 GMT", "2025-11-04T11:35:00+00:00"),
        ("Tue, 04 Nov 2025 14:35:00 MSK", "2025-11-04T14:35:00+03:00"),
        ("Tue, 04 Nov 2025 14:35:00 TRT", "2025-11-04T14:35:00+03:00"),
        ("Tue, 04 Nov 2025 14:35:00 KST", "2025-11-04T14:35:00+09:00"),
        ("Tue, 04 Nov 2025 14:35:00 XYZ", "2025-11-04T14:35:00+00:00"),
        ("Sal, 04 Kas 2025 14:35:00 +0300", "2025-11-04T14:35:00+03:00"),
        ("4 Kasım 2025 14:35", "2025-11-04T14:35:00+00:00"),
        ("Tuesday, November 4, 2025 - 14:35", "2025-11-04T14:35:00+00:00"),
        ("04.11.2025 14:35", "2025-11-04T14:35:00+00:00"),
        ("2025-11-04T14:35:00.123+0300", "2025-11-04T14:35:00+03:00"),
        ("20251104T143500Z", "2025-11-04T14:35:00+00:00"),
        ("2025-11-04", "2025-11-04T00:00:00+00:00"),
        ("04-11-2025 14:35", "2025-11-04T14:35:00+00:00"),  # a day of 2004 for feedparser
        ("2025/11/04 14:35", "2025-11-04T14:35:00+00:00"),  # the first of the month
        ("20251104143500", "2025-11-04T14:35:00+00:00"),  # without its time
        ("2025-11-04 14:35 TSİ", "2025-11-04T14:35:00+03:00"),
        ("Tue, 04 Nov 2025 02:35:00 PM +0300", "2025-11-04T14:35:00+03:00"),  # in the night
        ("Tue, 04 Nov 2025 14:35:00 GMT+03:00", "2025-11-04T14:35:00+03:00"),
        ("Tue, 4 Kas 2025 14:35:00 +03", "2025-11-04T14:35:00+03:00"),
        ("Tue Nov 04 14:35:00 TRT 2025", "2025-11-04T14:35:00+03:00"),  # as Java writes
        ("Tue Nov 4 14:35:00 2025", "2025-11-04T14:35:00+00:00"),  # as C does
        ("11/4/2025 2:35:00 PM", "2025-11-04T14:35:00+00:00"),  # as .NET does
        ("11/24/2025 12:05 AM", "2025-11-24T00:05:00+00:00"),
        ("2025-13-45", None),  # a day of 2026 for feedparser
        ("2025년 11월 04일 14:35", "2025-11-04T14:35:00+09:00"),
        ("2025-11-04 오후 2:35:00", "2025-11-04T14:35:00+00:00"),
        ("화, 04 11월 2025 14:35:00 +0900", "2025-11-04T14:35:00+09:00"),  # RFC 822 by a program that speaks Korean
        ("火, 04 11月 2025 14:35:00 +0900", "2025-11-04T14:35:00+09:00"),
        ("令和7年11月4日 14時35分", "2025-11-04T14:35:00+00:00"),
        ("中華民國114年11月4日 14:35", "2025-11-04T14:35:00+00:00"),
        ("2025-11-04 PM 2:35", "2025-11-04T14:35:00+00:00"),
        ("11월 4, 2025 14:35", "2025-11-04T14:35:00+00:00"),
        ("화, 4 11 2025 14:35:00 +0900", "2025-11-04T14:35:00+09:00"),
        ("2025-11-04(화) 14:35", "2025-11-04T14:35:00+00:00"),
        ("Tue, 4 Nov 2025 14:35 +03", "2025-11-04T14:35:00+03:00"),  # three minutes to RFC 822
        ("Tue, 04 Nov 2025 14:35:00 CST", "2025-11-04T14:35:00-06:00"),
        ("1762256100", "2025-11-04T11:35:00+00:00"),
        ("1762256100000", "2025-11-04T11:35:00+00:00"),
        ("bugün", None),
        ("Thu, 01 Jan 1970 00:00:00 +0000", None),  # the zero of a system that has no date
    ],
)
def test_dates(text: str, expected: str | None) -> None:
    body = rss(f"<title>a</title><pubDate>{text}</pubDate>").encode()
    moment = parse_feed(body, url=None, content_type=None).items[0].published_at
    assert (moment.isoformat() if moment else None) == expected


def test_the_one_date_of_an_item_is_its_publication() -> None:
    dated = "<date xmlns='http://purl.org/dc/elements/1.1/'>2025-11-04T14:35:00+03:00</date>"
    [item] = parse_feed(rss(f"<title>a</title>{dated}").encode(), url=None, content_type=None).items
    assert item.published_at is not None and item.published_at.isoformat() == "2025-11-04T14:35:00+03:00"


_LOCAL = "2025-11-04T14:35:00"


@pytest.mark.parametrize(
    ("channel", "link", "country", "offset"),
    [
        ("", "https://ornek.com.tr/1", None, "+03:00"),
        ("", "https://ornek.co.kr/1", None, "+09:00"),
        ("", "https://ornek.com/1", "KR", "+09:00"),
        ("", "https://ornek.com/1", "GB", "+00:00"),
        ("", "https://ornek.com/1", "RU", "+03:00"),
        ("<language>tr-TR</language>", "https://ornek.com/1", None, "+03:00"),
        ("<language>en</language>", "https://ornek.com/1", None, "+00:00"),
    ],
)
@pytest.mark.parametrize("written", ["04.11.2025 14:35", "Tue, 04 Nov 2025 14:35:00", _LOCAL])
def test_a_time_without_an_offset_is_the_newsrooms(
    channel: str, link: str, country: str | None, offset: str, written: str
) -> None:
    body = rss(f"<title>a</title><link>{link}</link><pubDate>{written}</pubDate>", channel).encode()
    feed = parse_feed(body, url="https://besleme.example/rss", content_type=None, country=country)
    moment = feed.items[0].published_at
    assert moment is not None and moment.isoformat() == f"{_LOCAL}{offset}"


def test_the_zone_cst_is_that_of_the_outlets_country() -> None:
    body = rss("<title>a</title><pubDate>Tue, 04 Nov 2025 14:35:00 CST</pubDate>").encode()
    for country, offset in (("CN", "+08:00"), ("TW", "+08:00"), ("US", "-06:00")):
        moment = parse_feed(body, url="https://ornek.com/rss", content_type=None, country=country).items[0].published_at
        assert moment is not None and moment.isoformat() == f"{_LOCAL}{offset}"


@pytest.mark.parametrize("content_type", ["text/xml", "text/xml; charset=utf-8", None])
@pytest.mark.parametrize("said", ["utf-8", "utf-16"])
def test_a_feed_in_utf_16_is_read_whatever_its_labels_say(content_type: str | None, said: str) -> None:
    body = rss("<title>Şırnak</title>", head=f'<?xml version="1.0" encoding="{said}"?>').encode("utf-16")
    [item] = parse_feed(body, url=None, content_type=content_type).items
    assert item.title == "Şırnak"


@pytest.mark.parametrize(
    ("description", "expected"),
    [
        ("<![CDATA[<a href='https://www.ornek.test/haber/1'>Devamı</a>]]>", "https://www.ornek.test/haber/1"),
        ('&lt;p&gt;Kısa.&lt;/p&gt;&lt;a href="/haber/1"&gt;Oku&lt;/a&gt;', "https://ornek.test/haber/1"),
        ("<![CDATA[<a href='https://baska.test/1'>kaynak</a>]]>", None),
        ("<![CDATA[<a href='/haber/1'>a</a> <a href='/haber/2'>b</a>]]>", None),
    ],
)
def test_an_item_without_a_link_has_the_one_its_description_tells(description: str, expected: str | None) -> None:
    body = rss(f"<title>a</title><description>{description}</description>").encode()
    assert parse_feed(body, url="https://ornek.test/rss", content_type=None).items[0].url == expected


def test_xml_base_comes_first() -> None:
    body = (
        b'<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://ornek.test/a/"><title>t</title>'
        b'<entry><title>e</title><link href="b"/></entry></feed>'
    )
    assert parse_feed(body, url=None, content_type=None).items[0].url == "https://ornek.test/a/b"


TURKISH = "Güney Kore: Kuzey Kore'den şüpheli sevkiyat, İstanbul'da görüşüldü ve başkan açıkladı"


@pytest.mark.parametrize(
    ("title", "codec", "declared", "header"),
    [
        (TURKISH, "cp1254", "windows-1254", None),
        (TURKISH, "iso8859-9", "ISO-8859-9", None),
        (TURKISH, "cp1254", None, "application/rss+xml; charset=windows-1254"),
        (TURKISH, "utf-8-sig", "utf-8", None),
        (TURKISH, "utf-16", "utf-16", None),
        (TURKISH, "utf-8", "ISO-8859-9", None),
        (TURKISH, "utf-8", "windows-1254", None),
        (TURKISH, "cp1254", "iso-8859-1", None),
        (TURKISH, "cp1254", "utf-8", None),
        ("Северная Корея и Россия подписали договор", "koi8-r", "windows-1251", None),
        ("북한, 러시아에 포탄 공급 의혹", "euc-kr", "euc-kr", None),
        ("Северная Корея и Россия подписали договор", "koi8-r", "koi8-r", None),
        ("Северная Корея и Россия подписали договор", "cp1251", None, "text/xml; charset=windows-1251"),
    ],
)
def test_charsets(title: str, codec: str, declared: str | None, header: str | None) -> None:
    head = f'<?xml version="1.0" encoding="{declared}"?>' if declared else '<?xml version="1.0"?>'
    body = rss(f"<title>{title}</title><link>https://ornek.test/1</link>", head=head).encode(codec)
    assert parse_feed(body, url=None, content_type=header).items[0].title == title


def bomb(levels: int) -> bytes:
    entities = "".join(f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' for n in range(levels))
    return rss(
        "<title>&e9;</title>", head=f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "ha">{entities}]>'
    ).encode()


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (bomb(9), "XML bomb"),
        (bomb(9).decode().replace('"1.0"?', '"1.0" encoding="utf-16"?').encode("utf-16"), "XML bomb"),
        (
            rss("<title>&x;</title>", head='<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>').encode(),
            "external or parameter entity",
        ),
        (
            rss(
                "<title>a</title>", head='<!DOCTYPE rss [<!ENTITY % p SYSTEM "http://ornek.test/x.dtd"> %p;]>'
            ).encode(),
            "external or parameter entity",
        ),
        (rss("<title>&a;</title>", head=f'<!DOCTYPE rss [<!ENTITY a "{"a" * 9000}">]>').encode(), "XML bomb"),
        (b"<rss><channel>" + b"<item>" * 100_000, "nest more than"),
        (b"", "empty"),
        (b'{"version": "1"}', "no JSON Feed"),
        (b"<html><body>haber</body></html>", "no RSS or Atom feed"),
        (
            b'<sitemapindex xmlns="x"><sitemap><loc>https://a.example/1.xml</loc></sitemap></sitemapindex>',
            "sitemap.*sources add",
        ),
        (b'<urlset xmlns:news="x"><url><loc>https://a.example/1</loc></url></urlset>', "sitemap.*sources add"),
    ],
)
def test_what_harms_or_is_no_feed_is_refused_at_once(body: bytes, message: str) -> None:
    began = time.process_time()
    with pytest.raises(InputError, match=message):
        parse_feed(body, url=None, content_type=None)
    assert time.process_time() - began < HANG


@pytest.mark.skipif(not (EVAL / "hostile/xml").is_dir(), reason="the evaluation data is not here")
def test_the_hostile_files_in_bounded_time_and_memory() -> None:
    files = sorted((EVAL / "hostile/xml").glob("*.xml"))
    half_a_gigabyte = 500 * 1024 * 1024
    done = subprocess.run(
        [sys.executable, "-c", "from app.cli import main; main()", "parse-feed", *map(str, files)],
        capture_output=True,
        text=True,
        timeout=HANG,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (half_a_gigabyte, half_a_gigabyte)),
    )
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    refused = {path.stem for path in files if f"{path.name}:" in done.stderr}
    assert refused >= REFUSED
    assert len(done.stderr.splitlines()) == len(refused)
    assert "root:" not in done.stdout


@pytest.mark.parametrize("label", ["", ' encoding="utf-8"', ' encoding="windows-1254"', ' encoding="iso-8859-1"'])
def test_turkish_in_windows_1254_is_read_whatever_the_label_says(label: str) -> None:
    titles = [
        "Rusya'ya füze sevkiyatı sürüyor",
        "Şoförler greve gitti",
        "İsrail ordusu Gazze'de yığınak yaptı",
        "Çığ düştü",
    ]
    items = "".join(
        f"<item><title>{title}</title><link>http://x.example/{n}</link></item>" for n, title in enumerate(titles)
    )
    text = f'<?xml version="1.0"{label}?><rss version="2.0"><channel><title>Son dakika</title>{items}</channel></rss>'
    for content_type in (None, "application/rss+xml", "text/xml; charset=utf-8"):
        feed = parse_feed(text.encode("cp1254"), url=None, content_type=content_type)
        assert [item.title for item in feed.items] == titles
