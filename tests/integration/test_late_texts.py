"""A text that is read later than the one that came after it (set aside, replayed, or beside another worker) is no edit of that."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from alert.rules import parse_rule, rule_table
from app.steps.process import process_documents
from app.tasks import make_tools
from core.model import FeedItem
from core.settings import read_settings
from load import links
from load.alerts import upsert_rule
from load.connection import Database
from load.documents import NewDocument, insert_document
from load.sources import upsert_source
from tests.pages import page
from tests.stored import query

REST = [
    "Açıklamada birliklerin doğu limanlarından gemilerle taşındığı ve eğitim alanlarına yerleştirildiği anlatıldı.",
    "Moskova yönetimi konuyla ilgili soruları yanıtsız bıraktı, Pyongyang'dan da bir açıklama gelmedi.",
]


def read_at(database: Database, hours: float, soldiers: int, link: str = "") -> None:
    """Read a text of one article that was had so many hours ago, from a link of that address where one is given."""
    text = page("Seul'den iddia", [f"Kuzey Kore'nin Rusya'ya {soldiers} bin asker gönderdiği bildirildi.", *REST])
    with database.transaction() as connection:
        source_id = upsert_source(connection, {"key": "push", "name": "push", "kind": "push"})
        at = datetime.now(UTC) - timedelta(hours=hours)
        url, link_id = link or "https://a.example/haber/1", None
        if link:
            links.insert_link(connection, source_id, url, FeedItem(url, "Seul'den iddia"), at)
            with connection.cursor() as cursor:
                cursor.execute("SELECT link_id FROM link WHERE canonical_url = %s", (url,))
                ((link_id,),) = cursor.fetchall()
        document = NewDocument(source_id, url, text, at, content_type="text/html", link_id=link_id)
        insert_document(connection, document, returned=True)
    process_documents(database, make_tools(database, read_settings({"HOME": "/nowhere"})))


def stands(database: Database) -> tuple[list[object], list[object]]:
    figures = query(database, "SELECT f.value FROM figure f JOIN article a ON a.current_version_id = f.version_id")
    kinds = query(database, "SELECT kind FROM alert JOIN rule USING (rule_id) WHERE key = 'k' ORDER BY alert_id")
    return [row[0] for row in figures], [row[0] for row in kinds]


def watch(database: Database) -> None:
    with database.transaction() as connection:
        upsert_rule(connection, "k", rule_table(parse_rule({"key": "k", "topics": ["troops"]}, "test")))


def test_an_earlier_text_is_no_edit(database: Database) -> None:
    watch(database)
    for hours, soldiers in ((5, 13), (1, 11), (3, 18), (4, 13)):
        read_at(database, hours, soldiers)
    assert stands(database) == ([11000.0], ["new", "change"])
    read_at(database, 0.5, 13)  # corrected back, later than all
    assert stands(database) == ([13000.0], ["new", "change", "change"])


def test_what_a_wrong_clock_put_in_the_future_holds_back_no_edit(database: Database) -> None:
    watch(database)
    for hours, soldiers in ((-24, 13), (0, 11)):
        read_at(database, hours, soldiers)
    assert stands(database) == ([11000.0], ["new", "change"])


def test_another_form_that_was_read_first_holds_back_no_edit(database: Database) -> None:
    watch(database)
    plain, printed = "https://a.example/haber/1", "https://a.example/haber/1?print=1"
    for hours, soldiers, link in ((5, 13, plain), (1, 13, printed), (3, 11, plain)):
        read_at(database, hours, soldiers, link)
    assert stands(database) == ([11000.0], ["new", "change"])
