"""Alerts on what an edit takes back or changes, over stored versions."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from alert.rules import parse_rule, rule_table
from app.steps.deliver import deliver_alerts
from app.steps.process import process_documents
from app.steps.translate import translate_articles
from app.steps.translator import TranslateTools
from app.steps.trials import try_rule
from app.tasks import make_tools
from core.resources import seeds_path
from core.settings import read_settings
from load.alerts import upsert_rule
from load.connection import Database
from load.documents import NewDocument, insert_document
from load.history import Past, read_earlier, read_history
from load.sources import upsert_source
from tests.engine_servers import EngineServer, serve
from tests.integration.test_search import dateline
from tests.pages import page
from tests.servers import LocalServer
from transform.engines.base import EngineConfig
from transform.glossary import read_glossary

Publish = Callable[..., list[dict[str, Any]]]
URL = "https://gazete.example/asker"
FIGURES = {"figures": 'unit = "soldiers" and value >= 10000'}
REST = [
    "Açıklamada birliklerin doğu limanlarından gemilerle taşındığı ve eğitim alanlarına yerleştirildiği anlatıldı.",
    "Moskova yönetimi konuyla ilgili soruları yanıtsız bıraktı, Pyongyang'dan da bir açıklama gelmedi.",
]


def report(soldiers: str, *more: str, title: str = "Asker iddiası") -> bytes:
    return page(title, [f"Kuzey Kore'nin Rusya'ya {soldiers} asker gönderdiği bildirildi.", *more, *REST])


RETRACTED = page(
    "Asker iddiası",
    [
        "DÜZELTME: Haberimizin önceki halinde yer alan asker iddiasını geri çekiyoruz, iddia doğrulanmadı.",
        *REST,
    ],
)


@pytest.fixture
def publish(database: Database) -> Publish:
    """Publish pages at one address, one after the other, under a rule that is the only one; returns what it sent."""

    def work(rule: dict[str, Any], *pages: bytes, urls: tuple[str, ...] = ()) -> list[dict[str, Any]]:
        with LocalServer(lambda *_: (200, {}, b"ok")) as server:
            definition = {"key": "k", "topics": ["troops", "arms"], "channels": [f"webhook+{server.url}/h"], **rule}
            with database.transaction() as connection, connection.cursor() as cursor:
                cursor.execute("DELETE FROM rule WHERE key <> 'k'")
                upsert_rule(connection, "k", rule_table(parse_rule(definition, "test")))
                source_id = upsert_source(connection, {"key": "push", "name": "push", "kind": "push"})
            start = datetime.now(UTC) - timedelta(hours=len(pages))
            for number, body in enumerate(pages):
                url = urls[number] if urls else URL
                with database.transaction() as connection:
                    insert_document(
                        connection,
                        NewDocument(source_id, url, body, start + timedelta(hours=number), content_type="text/html"),
                    )
                process_documents(database, make_tools(database, read_settings({"HOME": "/nowhere"})))
            deliver_alerts(database, timeout=5)
            # Several leave at once, so that they arrive in any order.
            return sorted((json.loads(one.body) for one in server.requests), key=lambda told: told["alert_id"])

    return work


@pytest.mark.parametrize("rule", [{}, FIGURES])
def test_a_retraction_is_told_once(publish: Publish, rule: dict[str, Any]) -> None:
    told = publish(rule, report("20 bin"), RETRACTED, RETRACTED)
    assert [one["kind"] for one in told] == ["new", "change"]
    assert "retraction" in told[1]["change"]["reasons"]
    assert "20,000 soldiers" in told[1]["text"] and "no longer in the text" in told[1]["text"]
    assert "Now: “DÜZELTME: Haberimizin önceki halinde" in told[1]["text"]


@pytest.mark.parametrize(
    ("rule", "pages"),
    [
        ({}, (report("10 bin"), report("15 bin"), RETRACTED, RETRACTED)),
        (FIGURES, (report("3 bin"), report("12 bin"), report("4 bin"), report("12 bin", "İlk hali doğruydu."))),
        (
            FIGURES,
            (report("12 bin"), report("4 bin"), report("4 bin", "Limana yeni vinçler kuruldu."), report("12 bin")),
        ),
        ({"on": "version"}, (report("10 bin"), report("10 bin", "Limana yeni vinçler kuruldu."), report("20 bin"))),
    ],
)
def test_a_trial_tells_the_changes_that_were_told(
    database: Database, database_url: str, publish: Publish, rule: dict[str, Any], pages: tuple[bytes, ...]
) -> None:
    told = publish(rule, *pages)
    assert "change" in {one["kind"] for one in told}
    definition = parse_rule({"key": "k", "topics": ["troops", "arms"], **rule}, "test")
    now = datetime.now(UTC)
    for hours in (24, 2.5, 1.5):  # the later ones begin after the first version, which was told all the same
        since = now - timedelta(hours=hours)

        def earlier(past: Past, since: datetime = since) -> Iterator[Past]:
            return read_earlier(database, past, since)

        tried = list(try_rule(definition, read_history(database, since, edits=True), earlier))
        sent = [one for one in told if datetime.fromisoformat(one["found_at"]) >= since]
        assert [(one.past.version_id, one.kind) for one in tried] == [(one["version_id"], one["kind"]) for one in sent]
        changes = [one.news.change.table() if one.news.change else None for one in tried]
        assert json.loads(json.dumps(changes)) == [one["change"] for one in sent]
    shown = dateline(database_url, "rules", "try", "k", "--since", "1d")
    assert shown.stdout.startswith(f"k: {len(told)} alerts in"), shown.stdout + shown.stderr
    assert " change  " in shown.stdout and "Why it counts: " in shown.stdout


@pytest.mark.parametrize("rule", [{}, FIGURES, {"on": "version"}, {"on": "article"}])
def test_another_figure_in_the_same_article_is_told(publish: Publish, rule: dict[str, Any]) -> None:
    told = publish(rule, report("10 bin"), report("15 bin"))
    assert [one["kind"] for one in told] == ["new", "change"]
    [pair] = told[1]["change"]["figures"]
    assert (pair["before"]["value"], pair["after"]["value"]) == (10_000, 15_000)
    assert "10,000 soldiers (reported) → 15,000 soldiers (reported)" in told[1]["text"]


@pytest.mark.parametrize("rule", [{}, {"on": "article"}])
def test_giver_and_receiver_turned_round_are_told(publish: Publish, rule: dict[str, Any]) -> None:
    turned = page("Asker iddiası", ["Rusya'nın Kuzey Kore'ye 10 bin asker gönderdiği bildirildi.", *REST])
    told = publish(rule, report("10 bin"), turned)
    assert [one["kind"] for one in told] == ["new", "change"]
    assert "10,000 soldiers (reported); North Korea → Russia" in told[0]["text"]
    assert (
        "(reported), from North Korea to Russia → 10,000 soldiers (reported), from Russia to North" in told[1]["text"]
    )


@pytest.mark.parametrize("rule", [{"topics": [], "on": "article"}, {"topics": []}, {"topics": ["missile_tests"]}])
def test_whoever_was_sent_a_figure_is_told_of_it_whatever_his_rule_asks_for(
    publish: Publish, rule: dict[str, Any]
) -> None:
    more = "Kuzey Kore geçen hafta doğu denizine balistik füze denemesi yaptı; depolarda {} balistik füze görüldü."
    told = publish(rule, report("12 bin", more.format(60)), report("10 bin", more.format(6)))
    assert [one["kind"] for one in told] == ["new", "change"]
    assert "• 12,000 soldiers" in told[0]["text"] and "• 60 ballistic missiles" in told[0]["text"]
    assert "12,000 soldiers (reported) → 10,000 soldiers (reported)" in told[1]["text"]
    assert "• 60 ballistic missiles (stated) → 6 ballistic missiles (stated)" in told[1]["text"]
    assert "Before: “Kuzey Kore'nin Rusya'ya 12 bin asker" in told[1]["text"]


def test_what_falls_below_what_the_rule_asks_is_told(publish: Publish) -> None:
    told = publish(FIGURES, report("12 bin"), report("3 bin"))
    assert [one["kind"] for one in told] == ["new", "change"]
    assert "What the rule asks for no longer stands in it." in told[1]["text"]
    assert "12,000 soldiers (reported) → 3,000 soldiers (reported)" in told[1]["text"]


def test_that_a_rule_matches_no_longer_and_that_it_does_again_is_told_once(publish: Publish) -> None:
    cranes = [f"Limanda {word} vinçler kuruldu." for word in ("yeni", "yeni ve büyük", "yeni ve çok büyük")]
    pages = [
        report("12 bin"),
        report("3 bin"),
        *(report("3 bin", one) for one in cranes),
        report("12 bin", "İlk sayı doğruydu."),
    ]
    told = publish(FIGURES, *pages, report("12 bin", "İlk sayı doğruydu.", cranes[0]))
    assert [one["kind"] for one in told] == ["new", "change", "change"]
    assert [one["change"]["matches"] for one in told[1:]] == [False, True]
    assert "What the rule asks for stands in it again." in told[2]["text"]


def test_that_someone_denies_a_claim_is_told_where_an_edit_adds_it(publish: Publish) -> None:
    told = publish(FIGURES, report("12 bin"), report("12 bin", "Kremlin Sözcüsü Dmitriy Peskov iddiaları yalanladı."))
    assert [one["kind"] for one in told] == ["new", "change"]
    assert "12,000 soldiers (reported) → 12,000 soldiers (reported; denied by Dmitry Peskov)" in told[1]["text"]
    [pair] = told[1]["change"]["figures"]
    assert (pair["before"]["denied_by"], pair["after"]["denied_by"]) == (None, "Dmitry Peskov")


@pytest.mark.parametrize("rule", [{}, FIGURES, {"on": "article"}])
def test_an_edit_that_leaves_what_was_told_is_not_told(publish: Publish, rule: dict[str, Any]) -> None:
    more = "Limandaki depolarda geçen hafta yeni vinçlerin kurulduğu görüldü."
    told = publish(rule, report("10 bin"), report("10 bin", more))
    assert [one["kind"] for one in told] == ["new"]


def test_each_version_is_measured_by_what_was_told_last(publish: Publish) -> None:
    told = publish({}, report("10 bin"), report("15 bin"), report("10 bin", "Haberin ilk halindeki sayı doğruydu."))
    assert [one["kind"] for one in told] == ["new", "change", "change"]
    assert told[2]["change"]["figures"][0]["after"]["value"] == 10_000


def test_a_first_version_is_no_new_version(publish: Publish) -> None:
    urls = ("https://a.example/1", "https://b.example/1")
    [told] = publish({"on": "version"}, report("10 bin"), report("10 bin"), urls=urls)
    assert told["kind"] == "new" and "version" not in told["text"]


def test_found_is_when_the_version_was_found(publish: Publish) -> None:
    first, second = publish({"on": "version"}, report("10 bin"), report("15 bin"))
    apart = datetime.fromisoformat(second["found_at"]) - datetime.fromisoformat(first["found_at"])
    assert apart == timedelta(hours=1)


def waiting(database: Database) -> int:
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM delivery WHERE not_before > now()")
        [waits] = cursor.fetchone() or ()
    return int(waits)


@pytest.mark.parametrize("engines", ["off", "google"])
def test_who_waits_for_a_translation_is_told_as_soon_as_it_is_there_or_cannot_be(
    database: Database, publish: Publish, engines: str
) -> None:
    assert publish({"wait_translation": 600}, report("10 bin")) == []
    assert waiting(database) == 1
    glossary = read_glossary(seeds_path() / "glossary.toml")
    with serve(EngineServer(lambda text: f"The ministry told of {len(text)} letters in its report.")) as google:
        configs = {"": EngineConfig(), "google": EngineConfig(url=google.url + "/m", timeout=2)}
        done = translate_articles(database, TranslateTools((engines,), configs, glossary, sleep=lambda _: None))
    assert done == {"off": 1} if engines == "off" else {"done": 1}
    assert waiting(database) == 0


def test_a_digest_does_not_go_out_early_for_a_translation(database: Database, publish: Publish) -> None:
    publish({"wait_translation": 600, "digest": "daily"}, report("10 bin"))
    glossary = read_glossary(seeds_path() / "glossary.toml")
    translate_articles(database, TranslateTools(("off",), {"": EngineConfig()}, glossary, sleep=lambda _: None))
    assert waiting(database) == 1


def test_an_english_article_waits_for_no_translation(publish: Publish) -> None:
    english = page(
        "Troop claim",
        [
            "North Korea has sent 12,000 soldiers to Russia, the South Korean spy agency said on Thursday.",
            "The units were carried by ship from ports in the east and are being trained at bases, it added.",
            "Moscow did not answer questions about the claim and there was no comment from Pyongyang.",
        ],
    )
    [told] = publish({"wait_translation": 600}, english)
    assert told["kind"] == "new"
