"""`dateline sources` against real local sites and a real database."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from contextlib import redirect_stderr, redirect_stdout
from datetime import UTC, datetime
from email.utils import format_datetime
from io import StringIO
from itertools import pairwise
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

from app.cli import main
from app.steps.polite import PatientFetcher
from app.steps.polling import poll_sources
from app.steps.sources import check_sources
from app.workhealth import examine_addresses
from core.clock import utc_now
from core.errors import FetchError
from core.settings import Settings, read_settings
from ingest.discovery import Discovery, discover
from ingest.fetching import Fetcher
from load.connection import Database
from load.sources import list_sources, read_robots, source_health, upsert_source
from tests.servers import Answer, LocalServer, free_port

RSS = {"Content-Type": "application/rss+xml"}
XML = {"Content-Type": "application/xml"}
HTML = {"Content-Type": "text/html; charset=utf-8"}


@pytest.fixture
def allowed() -> Settings:
    return read_settings({"HOME": "/nowhere", "DATELINE_ALLOW_HOSTS": "127.0.0.1", "DATELINE_TIMEOUT": "2"})


def feed(*titles: str, published: datetime | None = None) -> bytes:
    day = format_datetime(published or datetime.now(UTC))
    items = "".join(
        f"<item><title>{title}</title><link>https://a.example/{n}</link><pubDate>{day}</pubDate></item>"
        for n, title in enumerate(titles)
    )
    return f'<rss version="2.0"><channel><title>Deneme Haber</title>{items}</channel></rss>'.encode()


HEADLINES = ("Kuzey Kore liderinin Moskova ziyareti başladı", "Rusya ile yeni anlaşma imzalandığı bildirildi", "Seul yönetimi açıklama yaptı")  # fmt: skip


def home(*links: str) -> bytes:
    return f'<html lang="tr"><head><meta property="og:site_name" content="Deneme">{"".join(links)}</head><body>x</body></html>'.encode()


def dateline(url: str, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command in this process: a new one a call would cost more than what is tested."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("DATELINE_")}
    given = {"DATELINE_DATABASE_URL": url, "DATELINE_ALLOW_HOSTS": "127.0.0.1", "DATELINE_TIMEOUT": "3"}
    out, err = StringIO(), StringIO()
    command = ["dateline", "sources", *arguments]
    with (
        patch.dict(os.environ, {**kept, **given, **environment}, clear=True),
        patch.object(sys, "argv", command),
        redirect_stdout(out),
        redirect_stderr(err),
        pytest.raises(SystemExit) as ended,
    ):
        main()
    return subprocess.CompletedProcess(command, int(ended.value.code or 0), out.getvalue(), err.getvalue())


def own(database: Database) -> list[dict[str, Any]]:
    return [row for row in list_sources(database) if row["origin"] == "user"]


def test_a_home_page_leads_to_its_feed_by_the_link_tag(database: Database, database_url: str) -> None:
    def site(method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        pages: dict[str, Answer] = {
            "/": (
                200,
                HTML,
                home('<link rel="alternate" type="application/rss+xml" title="Ana sayfa" href="/akis.xml">'),
            ),
            "/akis.xml": (200, RSS, feed(*HEADLINES)),
            "/robots.txt": (200, {}, b"User-agent: *\nDisallow: /gizli\nSitemap: x\n"),
        }
        return pages.get(path, (404, {}, b""))

    with LocalServer(site) as server:
        dry = dateline(database_url, "add", f"{server.url}/akis.xml", "--dry-run")
        assert dry.returncode == 0 and "3 items" in dry.stdout, dry.stderr
        assert own(database) == []
        done = dateline(database_url, "add", f"{server.url}/", "--id", "deneme", "--tier", "2", "--country", "TR")
        assert done.returncode == 0, done.stderr
        assert "added deneme (Deneme; feed; tr, TR, tier 2)" in done.stdout
        assert "3 items" in done.stdout and "a link tag" in done.stdout
        again = dateline(database_url, "add", f"{server.url}/akis.xml")
        assert again.returncode == 0 and "known already as deneme (on)" in again.stdout
    [row] = own(database)
    assert (row["key"], row["name"], row["kind"], row["url"]) == ("deneme", "Deneme", "feed", f"{server.url}/akis.xml")
    assert (row["language"], row["country"], row["tier"], row["enabled"]) == ("tr", "TR", 2, True)
    paths = [seen.path for seen in server.requests]
    assert paths == ["/robots.txt", "/akis.xml", "/", "/akis.xml", "/akis.xml"]
    assert not any("Dateline" not in seen.headers["user-agent"] for seen in server.requests)


def test_a_site_without_link_tags_is_found_by_robots_and_the_usual_places(
    database: Database, database_url: str
) -> None:
    day = datetime.now(UTC).date().isoformat()
    sitemap = (
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">'
        f"<url><loc>https://a.example/1</loc><news:news><news:title>{HEADLINES[0]}, {HEADLINES[1]}</news:title>"
        f"<news:publication_date>{day}</news:publication_date></news:news></url></urlset>"
    ).encode()

    def site(method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        pages: dict[str, Answer] = {
            "/": (200, HTML, home()),
            "/robots.txt": (200, {}, f"User-agent: *\nAllow: /\nSitemap: {server.url}/haberler.xml\n".encode()),
            "/haberler.xml": (200, XML, sitemap),
            "/feed": (200, RSS, feed(*HEADLINES)),
        }
        return pages.get(path, (404, {}, b""))

    with LocalServer(site) as server:
        done = dateline(database_url, "add", server.url, "--all", "--id", "deneme")
    assert done.returncode == 0, done.stderr
    assert [
        (row["key"], row["kind"], row["language"]) for row in sorted(own(database), key=lambda row: row["key"])
    ] == [
        ("deneme", "feed", "tr"),
        ("deneme-2", "news_sitemap", "tr"),
    ]
    times = [seen.path for seen in server.requests]
    assert len(times) == len(set(times)), "nothing is asked twice"


def search(database: Database, settings: Settings, address: str) -> Discovery:
    patient = PatientFetcher(database, Fetcher(settings), gap=0.05)
    return discover(address, patient.fetch, lambda url: read_robots(database, url), now=utc_now())


def test_what_robots_forbids_is_not_asked(database: Database, allowed: Settings) -> None:
    def site(method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        if path == "/robots.txt":
            return 200, {}, b"User-agent: Dateline\nDisallow: /rss\nDisallow: /feed\n"
        if path == "/":
            return 200, HTML, home('<link rel="alternate" type="application/rss+xml" href="/rss">')
        return (200, RSS, feed(*HEADLINES)) if path == "/rss" else (404, {}, b"")

    with LocalServer(site) as server:
        found = search(database, allowed, server.url)
    assert found.found == ()
    assert "robots.txt disallows it" in dict(found.refused)[f"{server.url}/rss"]
    assert not any(seen.path.startswith(("/rss", "/feed")) for seen in server.requests)
    assert "/sitemap-news.xml" in [seen.path for seen in server.requests]


def test_a_page_that_lists_the_feeds_leads_to_them(database: Database, allowed: Settings) -> None:
    def site(method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        pages: dict[str, Answer] = {
            "/": (200, HTML, home('<a href="/rss">RSS</a>')),
            "/rss": (200, HTML, home('<a href="/rss/dunya.xml">Dünya</a><a href="/rss/spor.xml">Spor</a>')),
            "/rss/dunya.xml": (200, RSS, feed(*HEADLINES)),
        }
        return pages.get(path, (404, {}, b""))

    with LocalServer(site) as server:
        found = search(database, allowed, server.url)
    assert [(endpoint.url, endpoint.how) for endpoint in found.found] == [
        (f"{server.url}/rss/dunya.xml", "a link on the page")
    ]


def test_a_site_that_moved_is_followed_and_a_dead_one_told(database: Database, allowed: Settings) -> None:
    with LocalServer(lambda _m, path, *_: (200, RSS, feed(*HEADLINES)) if path == "/rss" else (404, {}, b"")) as new:
        away = {"Location": f"{new.url}/rss"}
        with LocalServer(lambda _m, path, *_: (404, {}, b"") if path == "/robots.txt" else (301, away, b"")) as old:
            found = search(database, allowed, f"{old.url}/feed")
    assert found.found[0].url == f"{new.url}/rss"
    with pytest.raises(FetchError, match="cannot be reached"):
        search(database, allowed, old.url)


def test_nothing_found_is_told_with_what_to_do(database: Database, database_url: str) -> None:
    with LocalServer(lambda _m, path, *_: (200, HTML, home()) if path == "/" else (404, {}, b"")) as server:
        done = dateline(database_url, "add", f"{server.url}/none")
        assert done.returncode == 1 and "the server answered 404" in done.stderr
    assert own(database) == []


def test_a_listing_page_by_its_selector(database: Database, database_url: str) -> None:
    listing = b'<html lang="tr"><title>Liste</title><main><a href="/1">a</a><a href="/2">b</a></main><a href="/no">c</a></html>'
    with LocalServer(lambda *_: (200, HTML, listing)) as server:
        done = dateline(database_url, "add", f"{server.url}/dunya", "--selector", "main a", "--id", "liste")
        assert done.returncode == 0, done.stderr
        wrong = dateline(database_url, "add", f"{server.url}/dunya", "--selector", "main >", "--id", "liste2")
    [row] = own(database)
    assert (row["kind"], row["settings"]["selector"]) == ("listing", "main a")
    assert wrong.returncode == 1 and "the selector 'main >' cannot be read" in wrong.stderr


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["add", "gazete.example"], "does not start with https:// or http:// (write https://gazete.example)"),
        (["add", "https://me:secret@g.example/"], "holds a user name or a password"),
        (["add", "https://g.example", "--lang", "turkish"], "did you mean 'tr'?"),
        (["add", "https://g.example", "--country", "UK"], "did you mean 'GB'?"),
        (["add", "https://g.example", "--tier", "12"], "--tier: 12 is no whole number from 1 to 9"),
        (["add", "https://g.example", "--id", "Ğ Ü"], "is no id"),
        (["add", "https://g.example", "--id", "aa"], "there is a source 'aa' already"),
        (["add", "https://g.example", "--kind", "feeds"], "did you mean 'feed'?"),
        (["add", "https://g.example", "--kind", "listing"], "a listing page needs --selector"),
        (["enable", "hurriyt"], "there is no source 'hurriyt' (did you mean 'hurriyet'?)"),
        (["disable", "aa", "nobodyatall"], "there is no source 'nobodyatall' (`dateline sources list` names them)"),
        (["add", "file:///etc/passwd"], "does not start with https:// or http:// (write https://host/path)"),
        (["add", "javascript:alert(1)"], "(write https://host/path)"),
        (["add", "ftp://x.example/rss"], "(write https://x.example/rss)"),
        (["enable"], "no source named (give ids, --lang CODE or --all)"),
        (["check", "yonhapnk"], "did you mean 'yonhap-nk'?"),
        (["list", "--state", "onn"], "did you mean 'on'?"),
        (["list", "--lang", "tur"], "did you mean 'tr'?"),
        (["health", "--state", "fail"], "did you mean 'failing'?"),
    ],
)  # fmt: skip
def test_what_cannot_be_meant_is_one_clear_line(arguments: list[str], message: str, database_url: str) -> None:
    done = dateline(database_url, *arguments)
    assert done.returncode == 2, done.stdout + done.stderr
    assert message in done.stderr and len(done.stderr.splitlines()) == 1


def test_a_language_that_cannot_be_told_is_asked_for(database: Database, database_url: str) -> None:
    with LocalServer(lambda *_: (200, RSS, feed("X1", "Y2"))) as server:
        done = dateline(database_url, "add", server.url)
        assert done.returncode == 1 and "language: is missing; say it with --lang" in done.stderr
        assert own(database) == []
        assert dateline(database_url, "add", server.url, "--lang", "ko", "--name", "Kurz").returncode == 0
    assert [(row["language"], row["name"], row["country"]) for row in own(database)] == [("ko", "Kurz", None)]


def test_a_mended_network_is_noticed_at_once(database: Database, database_url: str) -> None:
    """A robots.txt that could not be fetched is not asked for again for ten minutes, except by hand."""
    server = LocalServer(
        lambda _m, path, *_: (200, RSS, feed("a")) if path == "/rss" else (404, {}, b""), port=free_port()
    )
    with database.transaction() as connection:
        upsert_source(connection, {"key": "far", "name": "far", "kind": "feed", "url": f"{server.url}/rss"})
    assert dateline(database_url, "check", "far").returncode == 1
    with server:
        done = dateline(database_url, "check", "far")
    assert done.returncode == 0, done.stdout


def test_a_private_address_is_refused_unless_allowed_by_name(database: Database, database_url: str) -> None:
    with LocalServer(lambda *_: (200, RSS, feed("x"))) as server:
        done = dateline(database_url, "add", server.url, DATELINE_ALLOW_HOSTS="")
        moved = {"Location": f"http://localhost:{server.port}/rss"}
        with LocalServer(lambda *_: (302, moved, b"")) as other:
            away = dateline(database_url, "add", other.url)
    assert done.returncode == away.returncode == 1
    assert "is no public address" in done.stderr and "is no public address" in away.stderr
    assert server.requests == []


def test_a_private_address_in_a_file_is_refused_at_once_and_named_by_the_doctor(
    database: Database, database_url: str, tmp_path: Path
) -> None:
    path, outline = tmp_path / "ours.toml", tmp_path / "ours.opml"
    urls = {"ours": "https://ours.example/rss", "own": "http://10.1.2.3/rss", "here": "http://localhost:8000/rss"}
    path.write_text(
        "".join(
            f'[[source]]\nid = "{key}"\nname = "{key}"\nkind = "feed"\nurl = "{url}"\nlanguage = "tr"\n'
            for key, url in urls.items()
        )
    )
    done = dateline(database_url, "add", str(path))
    assert done.returncode == 1 and "1 sources written: ours" in done.stdout
    assert f"{path}: own: url: 10.1.2.3: no public address, so it is never fetched (name the host" in done.stderr
    assert "here: url: localhost: no public address" in done.stderr
    outline.write_text(
        '<opml version="2.0"><body><outline type="rss" text="Own" xmlUrl="http://127.1/rss" language="tr"/></body></opml>'
    )
    done = dateline(database_url, "import-opml", str(outline))
    assert done.returncode == 1 and "127.1: no public address" in done.stderr
    assert [row["key"] for row in own(database)] == ["ours"]

    assert dateline(database_url, "add", str(path), DATELINE_ALLOW_HOSTS="10.1.2.3,localhost").returncode == 0
    found = examine_addresses(database, ("10.1.2.3",))
    assert [(one.state, one.cure) for one in found] == [
        (
            "here: localhost: no public address, so it is never fetched",
            "name the host in DATELINE_ALLOW_HOSTS to allow it, or `dateline sources disable here`",
        )
    ]
    dateline(database_url, "disable", "here")
    assert examine_addresses(database, ("10.1.2.3",)) == []


def test_sources_are_switched_listed_and_kept(database: Database, database_url: str) -> None:
    done = dateline(database_url, "enable", "aa", "dha")
    assert done.returncode == 0 and "2 sources on: aa, dha" in done.stdout and "DATELINE_CONTACT" in done.stderr
    assert "DATELINE_CONTACT" not in dateline(database_url, "enable", "iha", DATELINE_CONTACT="a@b.example").stderr
    dateline(database_url, "disable", "dha")
    rows = [json.loads(line) for line in dateline(database_url, "list", "--json", "--state", "on").stdout.splitlines()]
    assert {row["key"] for row in rows} == {"aa", "iha"}
    plain = dateline(database_url, "list", "--lang", "uk").stdout.splitlines()
    assert plain and all(line.startswith("off") and " uk " in line for line in plain)
    assert dateline(database_url, "enable", "--lang", "uk").stdout.startswith(f"{len(plain)} sources on")
    everything = dateline(database_url, "disable", "--all").stdout
    assert everything.startswith(f"{len(list_sources(database))} sources off")


def test_an_address_that_another_source_asks_is_told(database: Database, database_url: str, tmp_path: Path) -> None:
    def add(*keys: str) -> str:
        (tmp_path / "ours.toml").write_text(
            "".join(
                f'[[source]]\nid = "{key}"\nname = "X"\nkind = "feed"\nurl = "https://ours.example/rss"\nlanguage = "tr"\n'
                for key in keys
            )
        )
        done = dateline(database_url, "add", str(tmp_path / "ours.toml"))
        assert done.returncode == 0
        return done.stderr

    assert add("first") == "" == add("first")
    assert "second and first are both on and ask https://ours.example/rss (`dateline sources disable first`" in add("second")  # fmt: skip
    dateline(database_url, "disable", "first")
    assert add("second") == ""


def test_a_file_of_sources_is_added_but_for_its_bad_lines(
    database: Database, database_url: str, tmp_path: Path
) -> None:
    path = tmp_path / "ours.toml"
    path.write_text(
        '[[source]]\nid = "ours"\nname = "Ours"\nkind = "feed"\nurl = "https://ours.example/rss"\nlanguage = "tr"\n'
        '[[source]]\nid = "bad"\nname = "Bad"\nkind = "feed"\nurl = "ours.example/rss"\nlanguage = "tr"\n'
    )
    done = dateline(database_url, "add", str(path))
    assert done.returncode == 1 and "1 sources written: ours" in done.stdout
    assert f"{path}:11: url: 'ours.example/rss' does not start with https://" in done.stderr
    dateline(database_url, "disable", "ours")
    assert dateline(database_url, "add", str(path)).returncode == 1
    assert [(row["key"], row["enabled"]) for row in own(database)] == [("ours", False)]


def test_opml_goes_out_and_comes_back(database: Database, database_url: str, tmp_path: Path) -> None:
    path = tmp_path / "out.opml"
    assert dateline(database_url, "export-opml", str(path)).returncode == 0
    before = list_sources(database)
    with database.transaction() as connection:
        connection.cursor().execute("DELETE FROM source WHERE url IS NOT NULL")
    done = dateline(database_url, "import-opml", str(path), "--off")
    assert done.returncode == 0, done.stderr
    assert f"{len(before)} sources added" in done.stdout
    same = (
        "key",
        "name",
        "kind",
        "url",
        "home",
        "language",
        "country",
        "owner",
        "alignment",
        "tier",
        "settings",
        "enabled",
    )
    after = list_sources(database)
    assert sorted(([row[n] for n in same] for row in after), key=str) == sorted(
        ([row[n] for n in same] for row in before), key=str
    )
    again = dateline(database_url, "import-opml", str(path))
    assert "0 sources added" in again.stdout and again.returncode == 0
    bad = tmp_path / "bad.opml"
    bad.write_text(
        '<opml><body><outline text="No scheme" xmlUrl="x.example/rss"/><outline text="Ok" xmlUrl="https://ok.example/rss"/></body></opml>'
    )
    mixed = dateline(database_url, "import-opml", str(bad))
    assert mixed.returncode == 1 and "1 sources added" in mixed.stdout
    assert f"{bad}:1: url: 'x.example/rss' does not start with https://" in mixed.stderr
    [ok] = [row for row in list_sources(database) if row["key"] == "ok"]
    assert ok["language"] is None and ok["enabled"]
    bad.write_text("<opml>")
    assert dateline(database_url, "import-opml", str(bad)).returncode == 1


def test_check_tells_which_answer(database: Database, allowed: Settings) -> None:
    def site(method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        pages: dict[str, Answer] = {
            "/good": (200, RSS, feed("a", "b")),
            "/old": (200, RSS, feed("a", published=datetime(2020, 1, 1, tzinfo=UTC))),
            "/empty": (200, RSS, feed()),
            "/page": (200, HTML, home()),
            "/moved": (301, {"Location": "/good"}, b""),
            "/robots.txt": (200, {}, b"User-agent: *\nDisallow: /private\n"),
        }
        return pages.get(path, (404, {}, b""))

    closed = free_port()
    with LocalServer(site) as server:
        paths = ["good", "old", "empty", "page", "moved", "private", "gone"]
        rows = [{"key": path, "url": f"{server.url}/{path}", "settings": {}} for path in paths]
        rows += [
            {"key": "closed", "url": f"http://127.0.0.1:{closed}/rss", "settings": {}},
            {"key": "inside", "url": "http://127.0.0.2/rss", "settings": {}},
        ]
        began = time.monotonic()
        answers = {a.key: a for a in check_sources(database, Fetcher(allowed), utc_now, rows, gap=0.3)}
        took = time.monotonic() - began
    states = {key: answer.state for key, answer in answers.items()}
    assert states == {
        "good": "answers", "old": "stale", "empty": "empty", "page": "not a feed", "moved": "answers", "private": "robots",
        "gone": "failed", "closed": "failed", "inside": "refused",
    }  # fmt: skip
    assert answers["good"].items == 2 and answers["good"].newest is not None
    assert answers["moved"].moved_to == f"{server.url}/good"
    assert "404" in answers["gone"].reason
    assert "/private" not in [seen.path for seen in server.requests]
    assert took > 0.3 * 6, "the host's gap is kept"


def test_check_by_hand_switches_on_what_answers(database: Database, database_url: str) -> None:
    with database.transaction() as connection:
        connection.cursor().execute("DELETE FROM source WHERE origin = 'seed'")
    with LocalServer(lambda _m, path, *_: (200, RSS, feed("a")) if path == "/rss" else (404, {}, b"")) as server:
        with database.transaction() as connection:
            for key, path in (("good", "/rss"), ("bad", "/no")):
                upsert_source(connection, {"key": key, "name": key, "kind": "feed", "url": server.url + path})
            connection.cursor().execute("UPDATE source SET enabled = false WHERE origin = 'user'")
        done = dateline(database_url, "check", "--json", "--enable")
        assert done.returncode == 1 and "1 of 2 answer" in done.stderr
        assert dateline(database_url, "check", "good").returncode == 0
    lines = {line["key"]: line for line in map(json.loads, done.stdout.splitlines())}
    assert lines["good"]["state"] == "answers" and lines["good"]["items"] == 1 and lines["good"]["ms"] >= 0
    assert lines["bad"]["state"] == "failed"
    assert {row["key"]: row["enabled"] for row in own(database)} == {"good": True, "bad": False}


def test_an_unreachable_source_is_a_quiet_row_that_backs_off(
    database: Database, database_url: str, allowed: Settings
) -> None:
    """What happens without a network: each failure is a row with its reason, asked again later and later."""
    nothing = f"http://127.0.0.1:{free_port()}/rss"
    with database.transaction() as connection:
        upsert_source(connection, {"key": "far", "name": "Far", "kind": "feed", "url": nothing})
    waits = []
    for _ in range(3):
        assert poll_sources(database, Fetcher(allowed), utc_now, gap=0.0)["failed"] == 1
        [row] = [row for row in source_health(database) if row["key"] == "far"]
        waits.append((row["next_poll_at"] - row["last_polled_at"]).total_seconds())
        with database.transaction() as connection:
            connection.cursor().execute(
                "UPDATE source_state SET next_poll_at = now(), last_polled_at = now() WHERE failures > 0"
            )
            connection.cursor().execute("UPDATE host SET robots_until = '-infinity', next_at = '-infinity'")
    assert row["failures"] == 3 and row["last_error"]
    assert all(later >= before for before, later in pairwise(waits))
    told = dateline(database_url, "health")
    assert told.returncode == 0 and told.stdout.startswith("failing  far"), told.stdout
    [line] = [
        json.loads(line)
        for line in dateline(database_url, "health", "--json", "--state", "failing").stdout.splitlines()
    ]
    assert (line["key"], line["failures"], line["state"]) == ("far", 3, "failing")


def test_every_command_helps_with_an_example(database_url: str) -> None:
    for command in ("list", "add", "check", "enable", "disable", "health", "import-opml", "export-opml"):
        shown = dateline(database_url, command, "--help")
        assert shown.returncode == 0 and "Example: dateline sources" in " ".join(shown.stdout.split()), command


def test_the_installed_command_knows_sources() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "from app.cli import main; main()", "sources", "lsit"],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 2 and "list" in done.stderr


@pytest.mark.parametrize(
    ("command", "name", "text", "message"),
    [
        ("add", "empty.toml", "", "empty.toml: holds no source; write each as a [[source]] table"),
        ("import-opml", "cut.opml", "<opml><body><outline", "cut.opml: line 1: not well-formed XML"),
        ("import-opml", "page.opml", "<html/>", "page.opml: this is <html>, no OPML"),
    ],
)
def test_a_file_that_holds_no_sources_is_named(
    command: str, name: str, text: str, message: str, database_url: str, tmp_path: Path
) -> None:
    (tmp_path / name).write_text(text)
    done = dateline(database_url, command, str(tmp_path / name))
    assert done.returncode == 1 and message in done.stderr


def test_a_database_without_the_shipped_sources_says_so(database: Database, database_url: str) -> None:
    with database.transaction() as connection:
        connection.cursor().execute("DELETE FROM source WHERE origin = 'seed'")
    listed = dateline(database_url, "list")
    assert listed.returncode == 0 and "the shipped sources are not loaded yet" in listed.stderr
    assert "not loaded yet: the first `dateline up` does it" in dateline(database_url, "check", "aa").stderr
