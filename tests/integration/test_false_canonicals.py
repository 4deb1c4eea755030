"""Pages that name one address as canonical are one article only where they are one work."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from app.steps.collect import collect_urls
from app.steps.process import process_documents
from app.tasks import make_tools
from core.clock import utc_now
from core.model import FeedItem
from core.settings import Settings, read_settings
from load.connection import Database
from load.documents import NewDocument, insert_document
from load.links import insert_link
from load.sources import upsert_source
from tests.pages import page
from tests.servers import Answer, LocalServer

TEXTS = {
    "liman": ("Limanda yangın çıktı ve söndürüldü", ["Limandaki depoda çıkan yangın üç saatte söndürüldü.", "Yaralanan işçiler hastaneye kaldırıldı, soruşturma başlatıldı.", "Liman başkanlığı gemi trafiğinin öğleden sonra yeniden açılacağını duyurdu."]),
    "bütçe": ("Bütçe görüşmeleri mecliste sürüyor", ["Meclis, savunma bütçesinin üçüncü maddesini oy çokluğuyla kabul etti.", "Muhalefet partileri harcamaların açıklanmasını istedi ve önerge verdi.", "Oylamanın son turu gelecek hafta salı günü yapılacak."]),
    "deprem": ("Adada orta şiddette deprem oldu", ["Adanın güneyinde gece yarısı orta şiddette bir deprem kaydedildi.", "Ekipler köylerde hasar taraması yapıyor, can kaybı bildirilmedi.", "Uzmanlar artçı sarsıntıların birkaç gün sürebileceğini söyledi."]),
}  # fmt: skip


class Site:
    """A site whose pages all name the address that a test gives."""

    def __init__(self, database: Database, settings: Settings) -> None:
        self.database, self.settings = database, settings
        self.pages: dict[str, bytes] = {}
        self.server: LocalServer = LocalServer(self.answer)

    def answer(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Answer:
        if path in self.pages:
            kind = "text/plain; charset=utf-8" if path.endswith(".txt") else "text/html; charset=utf-8"
            return 200, {"Content-Type": kind}, self.pages[path]
        return 404, {}, b""

    def put(self, path: str, text: str, canonical: str | None, *, title: str | None = None, more: str = "") -> str:
        """Publish a text at a path, fetch and decide it; returns how it ended."""
        headline, sentences = TEXTS[text]
        made = page(title or headline, [*sentences, *([more] if more else [])])
        link = f'<link rel="canonical" href="{canonical}"></head>' if canonical else "</head>"
        self.pages[path] = made.replace(b"</head>", link.encode())
        return self.take(path)

    def take(self, path: str) -> str:
        url = f"{self.server.url}{path}".replace("127.0.0.1", "haber.localhost.test")
        [one] = collect_urls(self.database, [url], utc_now, self.settings)
        assert one.state == "stored", one
        [end] = self.process()
        return end

    def process(self) -> list[str]:
        return list(process_documents(self.database, make_tools(self.database, self.settings)).elements())

    def crawl(self, path: str, text: str, canonical: str, more: str) -> int:
        """Keep a page as a crawl does, of a link of its own; returns its document."""
        headline, sentences = TEXTS[text]
        body = page(headline, [*sentences, more]).replace(
            b"</head>", f'<link rel="canonical" href="{canonical}"></head>'.encode()
        )
        url = f"https://haber.example{path}"
        with self.database.transaction() as connection:
            source = upsert_source(connection, {"key": "haber", "name": "Haber", "kind": "feed"})
            insert_link(connection, source, url, FeedItem(url, None), utc_now())
            with connection.cursor() as cursor:
                cursor.execute("SELECT link_id FROM link WHERE canonical_url = %s", (url,))
                [(link,)] = cursor.fetchall()
            made = NewDocument(source, url, body, utc_now(), link_id=link, content_type="text/html")
            document = insert_document(connection, made)
        assert document is not None
        return document

    def postpone(self, document: int, until: str) -> None:
        self.sql(f"UPDATE disposition SET not_before = '{until}' WHERE document_id = {document} RETURNING 1")

    def addresses(self) -> list[str]:
        rows = self.sql("SELECT canonical_url FROM article ORDER BY article_id")
        return [row[0].split(".test", 1)[-1].partition("/")[2] if row[0].startswith("http") else row[0] for row in rows]

    def sql(self, statement: str) -> list[tuple[Any, ...]]:
        with self.database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute(statement)
            return list(cursor.fetchall())


@pytest.fixture
def site(database: Database, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    settings = read_settings(
        {"HOME": "/nowhere", "DATELINE_ALLOW_HOSTS": "haber.localhost.test", "DATELINE_TIMEOUT": "2"}
    )
    monkeypatch.setattr("app.steps.collect.Fetcher", _local_fetcher)
    monkeypatch.setattr("app.steps.polite.GAP", 0.02)
    made = Site(database, settings)
    with made.server:
        yield made


def _local_fetcher(settings: Settings) -> Any:
    from ingest.fetching import Fetcher

    return Fetcher(settings, resolver=lambda host, port: ["127.0.0.1"])


@pytest.mark.parametrize("canonical", ["/bolum/", "/anasayfa-haber-listesi-tum-haberler", "/"])
def test_pages_that_all_name_one_address_are_articles_of_their_own(site: Site, canonical: str) -> None:
    ends = [site.put(f"/bolum/{n}", text, canonical) for n, text in enumerate(TEXTS, 1)]
    assert ends == ["loaded", "loaded", "loaded"]
    assert site.addresses()[1:] == ["bolum/2", "bolum/3"]
    # Fetched again they are the same, edited they are versions of what they were, however much was edited.
    assert site.put("/bolum/2", "bütçe", canonical, more="Ek maddede 12 milyar lira ayrıldı.") == "updated"
    assert site.put("/bolum/1", "deprem", canonical) == "updated"
    assert len(site.addresses()) == 3


def test_one_name_for_all_pages_does_not_make_them_one(site: Site) -> None:
    ends = [
        site.put(f"/h/{n}", text, "/tum-haberler-listesi-burada-durur", title="Hürriyet")
        for n, text in enumerate(TEXTS)
    ]
    assert ends == ["loaded", "loaded", "loaded"]


def test_forms_of_one_work_are_one(site: Site) -> None:
    canonical = "/dunya/limanda-yangin-cikti-7012345"
    assert site.put(canonical, "liman", canonical) == "loaded"
    assert site.put("/amp/dunya/limanda-yangin-cikti-7012345", "liman", canonical, more="") in {
        "unchanged",
        "duplicate",
    }
    assert site.put("/print.php?id=7012345", "liman", canonical, title="Limanda yangın") in {"unchanged", "updated"}
    assert site.put("/h/7012345", "liman", canonical, more="Yangında 4 işçi yaralandı.") == "updated"
    # Another text under the whole headline: a report that was written anew.
    assert site.put("/mobil-haber/7012345", "deprem", canonical, title=TEXTS["liman"][0]) == "updated"
    assert site.addresses() == ["dunya/limanda-yangin-cikti-7012345"]


def test_an_address_by_http_and_by_https_is_one(site: Site) -> None:
    """Outlets served by https that name themselves by http; `extract_article` has the address the page was had at."""
    url = f"{site.server.url}/dunya/yangin-7012345".replace("127.0.0.1", "haber.localhost.test")
    secure = url.replace("http:", "https:")
    assert site.put("/dunya/yangin-7012345", "liman", None) == "loaded"
    assert site.put("/dunya/yangin-7012345", "liman", secure, more="<!-- -->") == "unchanged"
    assert site.put("/dunya/yangin-7012345", "liman", secure, more="Yangında 4 işçi yaralandı.") == "updated"
    assert site.put("/h/7012345", "liman", secure, more="Yangında 5 işçi yaralandı.") == "updated"
    assert site.put("/print.php?id=7012345", "liman", url, more="Yangında 6 işçi yaralandı.") == "updated"
    assert site.addresses() == ["dunya/yangin-7012345"]
    # As articles of other works stay apart.
    assert site.put("/dunya/butce-7012399", "bütçe", None) == "loaded"


@pytest.mark.parametrize("address", ["/x/amp-sayfasi?id=9", "/en/dunya/limanda-yangin-cikti-7012345"])
def test_an_amp_page_or_alternate_that_names_no_canonical_address_is_a_copy(site: Site, address: str) -> None:
    site.put("/dunya/limanda-yangin-cikti-7012345", "liman", None)
    assert site.put(address, "liman", None) == "loaded"
    assert [row[0] for row in site.sql("SELECT kind FROM copy")] == ["same_text"]


def test_a_text_file_has_the_address_it_came_from(site: Site) -> None:
    site.pages["/bulten/7.txt"] = "\n\n".join(TEXTS["liman"][1] * 2).encode()
    assert site.take("/bulten/7.txt") == "loaded"
    assert site.addresses() == ["bulten/7.txt"]


def test_an_earlier_text_at_another_address_is_no_edit_of_the_later_one(site: Site) -> None:
    """Of a backlog some of the newest are read first: the page as it was, under its address in a section, after its correction."""
    canonical = "https://haber.example/haber"
    earlier = site.crawl("/gundem/haber", "liman", canonical, "Yangında 12 işçinin öldüğü bildirildi.")
    site.postpone(earlier, "infinity")
    site.crawl("/haber", "liman", canonical, "Yangında 3 işçinin öldüğü bildirildi.")
    assert site.process() == ["loaded"]
    site.postpone(earlier, "-infinity")
    assert site.process() == ["unchanged"]
    assert site.sql("SELECT count(*), max(number) FROM article_version") == [(1, 1)]


def test_a_later_text_at_another_address_is_an_edit(site: Site) -> None:
    canonical = "https://haber.example/haber"
    site.crawl("/haber", "liman", canonical, "Yangında 12 işçinin öldüğü bildirildi.")
    assert site.process() == ["loaded"]
    site.crawl("/gundem/haber", "liman", canonical, "Yangında 3 işçinin öldüğü bildirildi.")
    assert site.process() == ["updated"]
