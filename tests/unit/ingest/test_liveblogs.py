"""The updates of live blogs: declared, or shown under times of day; each keeps its name whatever is added."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from core.model import Article, Disposition, Precision
from ingest.extraction import extract_article
from ingest.liveblogs import MOST_UPDATES, as_live_blog, read_update, summary_of, update_line

URL = "https://www.haber.example/dunya/zirve-canli-4711"
ISTANBUL = ZoneInfo("Europe/Istanbul")
NOW = datetime(2025, 11, 4, 15, 0, tzinfo=ISTANBUL)
TEXTS = [
    "Kuzey Kore lideri Vladivostok'a vardı ve istasyonda resmi törenle karşılandı.",
    "Rus heyeti limandaki gemilerde 120 konteyner bulunduğunu açıkladı.",
    "İki lider görüşmeye başladı, basın mensupları salondan çıkarıldı.",
    "Görüşmenin ardından ortak bir bildiri yayımlanacağı duyuruldu.",
]


def extract(
    body: str, data: Any = None, *, title: str = "Canlı anlatım: Vladivostok zirvesi", now: datetime = NOW
) -> Article:
    script = f'<script type="application/ld+json">{json.dumps(data)}</script>' if data else ""
    html = f"<html lang=tr><head><title>{title}</title>{script}</head><body><h1>{title}</h1>{body}<footer>Tüm hakları saklıdır, izinsiz kopyalanamaz.</footer></body></html>"
    return extract_article(html.encode(), url=URL, content_type="text/html; charset=utf-8", fetched_at=now)


def blog(*entries: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "@context": "https://schema.org",
        "@type": "LiveBlogPosting",
        "headline": "Vladivostok zirvesi",
        "liveBlogUpdate": list(entries),
        **more,
    }


def entry(number: int, at: str, **more: Any) -> dict[str, Any]:
    return {
        "@type": "BlogPosting",
        "headline": f"Gelişme {number}",
        "datePublished": at,
        "articleBody": TEXTS[number],
        "url": f"{URL}#block-{number}",
        **more,
    }


def test_declared_updates_have_their_own_time_headline_and_name() -> None:
    found = extract("<p>…</p>", blog(entry(1, "2025-11-04T14:35:00+03:00"), entry(0, "2025-11-04T13:10:05+03:00")))
    assert [(one.name, one.title, one.text) for one in found.updates] == [
        ("block-1", "Gelişme 1", TEXTS[1]),
        ("block-0", "Gelişme 0", TEXTS[0]),
    ]
    assert found.updates[1].published_at == datetime(2025, 11, 4, 13, 10, 5, tzinfo=ISTANBUL)
    assert found.updates[1].published_precision is Precision.SECOND


def test_markup_and_empty_entries_of_declared_updates() -> None:
    html = "<p>Rus heyeti &quot;120 konteyner&quot; dedi.</p><p>Liman kapatıldı.</p>"
    found = extract(
        "",
        blog(
            entry(1, "2025-11-04T14:35:00", articleBody=html),
            entry(2, "2025-11-04T14:36", articleBody="", headline="Kısa"),
            {"headline": 3},
        ),
    )
    assert [one.text for one in found.updates] == ['Rus heyeti "120 konteyner" dedi.\n\nLiman kapatıldı.']


def test_updates_without_names_are_named_by_their_times_and_stay_so() -> None:
    plain = [{k: v for k, v in entry(n, "2025-11-04T14:35:00+03:00").items() if k != "url"} for n in range(3)]
    before = {one.text: one.name for one in extract("", blog(plain[0])).updates}
    after = {
        one.text: one.name
        for one in extract(
            "", blog({**plain[1], "datePublished": "2025-11-04T14:50:00+03:00"}, plain[0], plain[2])
        ).updates
    }
    assert len(set(after.values())) == 3 and before.items() <= after.items()


@pytest.mark.parametrize("key", ["url", "@id"])
def test_a_name_that_all_updates_have_names_none(key: str) -> None:
    entries = [{**entry(n, f"2025-11-04T1{n}:10:00+03:00", url=""), key: f"{URL}#live"} for n in range(4)]
    found = extract("", blog(*entries)).updates
    assert [one.text for one in found] == TEXTS[::-1] and len({one.name for one in found}) == 4


def test_a_time_to_come_is_not_believed_and_the_newest_hundred_are_kept() -> None:
    found = extract("", blog(entry(1, "2025-11-05T14:35:00+03:00")))
    assert found.updates[0].published_at is None
    many = [entry(1, (NOW - timedelta(minutes=n)).isoformat(), url=f"{URL}#b{n}") for n in range(150)]
    names = [one.name for one in extract("", blog(*many)).updates]
    assert names == [f"b{n}" for n in range(MOST_UPDATES)]


FORMS = {
    "a line": lambda clock, text: f"<p>{clock} - {text}</p>",
    "saat": lambda clock, text: f"<h3>Saat {clock}</h3><p>{text}</p>",
    "a day": lambda clock, text: f"<div><span>{3 if clock > '15' else 4} Kasım 2025 {clock}</span><p>{text}</p></div>",
    "a mark": lambda clock, text: f"<p><b>{clock} TSİ</b> | {text}</p>",
    "two blocks": lambda clock, text: f"<div><p>{clock}</p><p>{text}</p></div>",
    "a list": lambda clock, text: f"<li><time>{clock}</time> <span>{text}</span></li>",
    "a heading": lambda clock, text: f"<section><h3>{clock} | {text[:40]}</h3><p>{text}</p></section>",
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("newest_first", [True, False])
def test_what_is_shown_under_times_of_day_is_read_over_midnight(form: str, newest_first: bool) -> None:
    clocks = ["14:35", "09:10", "00:20", "22:45"]
    entries = [FORMS[form](clock, text) for clock, text in zip(clocks, TEXTS, strict=True)]
    found = extract("".join(entries if newest_first else entries[::-1]))
    assert found.disposition is Disposition.NOT_AN_ARTICLE and found.reason.startswith("live")
    days = [4, 4, 4, 3]
    expected = [
        datetime(2025, 11, day, *map(int, clock.split(":")), tzinfo=ISTANBUL)
        for day, clock in zip(days, clocks, strict=True)
    ]
    assert [one.published_at for one in found.updates] == expected
    assert all(text in one.text and "saklıdır" not in one.text for one, text in zip(found.updates, TEXTS, strict=True))


def test_what_stands_above_the_updates_is_an_entry_of_its_own() -> None:
    above = (
        "Kuzey Kore lideri bugün Vladivostok'ta Rus mevkidaşıyla görüşüyor, gündemde mühimmat ve asker var.",
        "Seul, görüşme öncesinde Rusya'ya 8 bin asker daha gönderildiğini öne sürdü.",
    )
    shown = "".join(f"<div><h3>Gelişme {n}</h3><p>{TEXTS[n]}</p></div>" for n in (1, 0))
    body = f"<article>{''.join(f'<p>{line}</p>' for line in above)}{shown}</article>"
    found = extract(body, blog(entry(1, "2025-11-04T14:35:00+03:00"), entry(0, "2025-11-04T13:10:05+03:00")))
    summary = summary_of(found)
    assert summary is not None and summary.text == "\n\n".join(above)
    bare = extract(
        f"<article>{shown}</article>",
        blog(entry(1, "2025-11-04T14:35:00+03:00"), entry(0, "2025-11-04T13:10:05+03:00")),
    )
    assert summary_of(bare) is None


def test_time_elements_tell_the_day() -> None:
    body = "".join(
        f'<div><time datetime="2025-10-2{n}T1{n}:05:00+03:00">1{n}:05</time><p>{TEXTS[n]}</p></div>' for n in (3, 2, 1)
    )
    found = extract(body)
    assert [one.published_at and one.published_at.day for one in found.updates] == [23, 22, 21]


def test_an_article_has_no_updates() -> None:
    data = {"@type": "NewsArticle", "headline": "Zirve", "datePublished": "2025-11-04T10:00:00+03:00"}
    found = extract(
        "".join(f"<p>{text} Saat 14:35'te açıklama geldi.</p>" for text in TEXTS), data, title="Zirve başladı"
    )
    assert found.updates == () and as_live_blog(found) is found and found.disposition is Disposition.ARTICLE


def test_an_update_is_kept_with_its_own_address() -> None:
    page = extract("", blog(entry(1, "2025-11-04T14:35:00+03:00")))
    address, line = update_line(page.updates[0], page, URL)
    assert address == f"{URL}#block-1"
    read = read_update(line)
    assert (read.canonical_url, read.title, read.body) == (address, "Gelişme 1", TEXTS[1])
    assert read.published_at == datetime(2025, 11, 4, 11, 35, tzinfo=UTC)
    assert as_live_blog(page).reason == "live: 1 update, each an article of its own"
