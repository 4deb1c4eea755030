"""The updates of live blogs: declared, or shown under times of day; each keeps its name whatever is added."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from core.model import Article, Disposition, Precision
from ingest.extraction import extract_article
from ingest.liveblogs import MOST_UPDATES, as_live_blog, is_same_update, read_update, summary_of, update_line

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


def look(stamps: list[str], now: datetime, *, shown: bool = True, behind: str = "") -> Article:
    body = "".join(f"<div><span>{stamp}</span><p>{text}</p></div>" for stamp, text in zip(stamps, TEXTS, strict=True))
    html = f"<html lang=tr><body><article><h1>Canlı anlatım: Vladivostok zirvesi</h1>{body}</article>{behind}</body></html>"
    return extract_article(
        html.encode(),
        url=URL,
        content_type="text/html; charset=utf-8",
        fetched_at=now,
        shown_at=now if shown else None,
    )


@pytest.mark.parametrize(
    ("stamps", "times"),
    [
        (["12 dakika önce", "35 dk önce", "2 saat önce", "3 saat önce"], ["14:48", "14:25", "13:00", "12:00"]),
        (["5 минут назад", "40 мин назад", "час назад", "2 часа назад"], ["14:55", "14:20", "14:00", "13:00"]),
        (["7분 전", "30분 전", "1시간 전", "2시간 전"], ["14:53", "14:30", "14:00", "13:00"]),
        (["5m ago", "12 mins ago", "an hour ago", "2h ago"], ["14:55", "14:48", "14:00", "13:00"]),
        (["12 dakika önce", "14:25", "13:05", "12:00"], ["14:48", "14:25", "13:05", "12:00"]),
    ],
)
def test_updates_under_how_long_ago_they_were(stamps: list[str], times: list[str]) -> None:
    found = look(stamps, NOW).updates
    assert [one.text for one in found] == TEXTS
    told = [one.published_at.astimezone(ISTANBUL) for one in found if one.published_at]
    assert [f"{at:%d %H:%M}" for at in told] == [f"04 {clock}" for clock in times]
    assert found[0].published_precision is Precision.MINUTE
    later = look([stamp.replace("12 ", "13 ", 1) for stamp in stamps], NOW + timedelta(seconds=80))
    names = [one.name for one in found]
    assert [one.name for one in later.updates] == names and len(set(names)) == len(TEXTS)
    lines = zip((one[1] for one in map_lines(look(stamps, NOW))), (one[1] for one in map_lines(later)), strict=True)
    assert all(is_same_update(one, other) for one, other in lines if b'"relative"' in other)


def map_lines(article: Article) -> list[tuple[str, bytes]]:
    return [update_line(one, article, URL) for one in article.updates]


def test_updates_of_today_and_yesterday() -> None:
    found = look(["Bugün 14:30", "Bugün 09:05", "Dün 23:10", "DÜN 10:00"], NOW).updates
    told = [one.published_at.astimezone(ISTANBUL) for one in found if one.published_at]
    assert [f"{at:%d %H:%M}" for at in told] == ["04 14:30", "04 09:05", "03 23:10", "03 10:00"]
    yesterday = look(["Dün 14:30", "Dün 13:00", "Dün 12:10", "Dün 12:00"], NOW).updates
    assert {one.published_at.day for one in yesterday if one.published_at} == {3}


def test_how_long_ago_says_nothing_of_a_file() -> None:
    found = look(["12 dakika önce", "35 dakika önce", "2 saat önce", "3 saat önce"], NOW, shown=False).updates
    assert len(found) == 4 and {one.published_at for one in found} == {None}


def test_what_readers_wrote_is_no_update() -> None:
    readers = "".join(
        f"<li><b>{n} dakika önce</b><p>Bence bu {n} konteyner sayısı abartılı.</p></li>" for n in (5, 9, 20)
    )
    found = look(["14:30", "14:05", "13:10", "12:00"], NOW, behind=f"<h3>Yorumlar (3)</h3><ul>{readers}</ul>").updates
    assert [one.text for one in found] == TEXTS
