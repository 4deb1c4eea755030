"""An alert on a copy says where its figures are others than those of the text it is a copy of."""

from __future__ import annotations

import json

import pytest

from alert.rules import parse_rule, rule_table
from app.steps.deliver import deliver_alerts
from app.steps.process import process_documents
from app.tasks import make_tools
from core.settings import read_settings
from load.alerts import upsert_rule
from load.connection import Database
from tests.servers import LocalServer
from tests.stored import query, store_page

WIRE = [
    "Güney Koreli yetkililer, Kuzey Kore'nin Rusya'ya 12 bin asker gönderdiğini açıkladı.",
    "Seul'de yayımlanan rapora göre Pyongyang, Moskova'ya yaklaşık 9,8 milyar dolar değerinde silah ve mühimmat verdi.",
    "Bakan, sevkiyatın Vladivostok limanından trenle cepheye taşındığını ve bunun ağustostan beri sürdüğünü söyledi.",
    "Raporda Rusya'nın karşılığında petrol, gıda ve hava savunma sistemleri gönderdiği de yazıldı.",
    "Moskova ise bu iddiaları yalanladı; Kremlin sözcüsü iş birliğinin kimseye karşı olmadığını bildirdi.",
]


def test_a_copy_with_another_figure_says_so(database: Database) -> None:
    with LocalServer(lambda *_: (200, {}, b"ok")) as server:
        rule = {
            "key": "k",
            "topics": ["arms"],
            "figures": 'unit = "USD" and value >= 1000000000',
            "max_age_days": 0,
            "channels": [f"webhook+{server.url}/h"],
        }
        with database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute("DELETE FROM rule WHERE key <> 'k'")
            upsert_rule(connection, "k", rule_table(parse_rule(rule, "test")))
        changed = [WIRE[0], WIRE[1].replace("9,8 milyar", "7,7 milyar"), *WIRE[2:]]
        tools = make_tools(database, read_settings({"HOME": "/nowhere"}))
        for host, hour, text in (("a", 10, WIRE), ("b", 11, changed), ("c", 12, WIRE)):
            when = f"2025-10-04T{hour}:00:00+03:00"
            store_page(database, f"https://{host}.example/1", "Kuzey Kore Rusya'ya silah verdi", text, when)
            process_documents(database, tools)
        deliver_alerts(database, timeout=5)
        first, other = sorted((json.loads(one.body) for one in server.requests), key=lambda told: told["alert_id"])
    assert (first["kind"], first["differs"]) == ("new", [])
    assert other["kind"] == "figure" and other["outlet"] == "b.example"
    assert other["differs"] == [
        {
            "evidence": "yaklaşık 7,7 milyar dolar",
            "unit": "USD",
            "value": 7.7e9,
            "original_evidence": "yaklaşık 9,8 milyar dolar",
            "original_unit": "USD",
            "original_value": 9.8e9,
            "outlet": "a.example",
            "source": "a.example",
            "canonical_url": "https://a.example/1",
        }
    ]
    line = "A copy with another figure: “yaklaşık 7,7 milyar dolar” where a.example has “yaklaşık 9,8 milyar dolar”"
    assert line in other["text"].splitlines()


AFFIRMS = [
    "Kremlin sözcüsü, Kuzey Kore'nin Rusya'ya 9 bin asker yolladığı haberinin doğru olduğunu söyledi.",
    "Sözcü, gazetecilerin sorusu üzerine iki ülkenin yazın yeni bir tatbikat yapacağını da belirtti.",
    "Heyetlerin gelecek hafta Habarovsk'ta buluşması, ulaştırma ve enerji konularını ele alması bekleniyor.",
]
DENIES = [AFFIRMS[0].replace("olduğunu", "olmadığını"), *AFFIRMS[1:]]


def _ring(
    database: Database, on: str, prints: list[tuple[str, str, list[str]]], **more: object
) -> list[dict[str, object]]:
    """Load prints (host, time, sentences) one after the other, and return the alerts of one rule."""
    with LocalServer(lambda *_: (200, {}, b"ok")) as server:
        rule = {
            "key": "k",
            "on": on,
            "min_relevance": 0,
            "max_age_days": 0,
            "channels": [f"webhook+{server.url}/h"],
            **more,
        }
        with database.transaction() as connection, connection.cursor() as cursor:
            cursor.execute("DELETE FROM rule WHERE key <> 'k'")
            upsert_rule(connection, "k", rule_table(parse_rule(rule, "test")))
        tools = make_tools(database, read_settings({"HOME": "/nowhere"}))
        for number, (host, time, text) in enumerate(prints):
            url = f"https://{host}.example/{number}"
            store_page(database, url, f"Kuzey Kore ve Rusya {host}", text, f"2025-10-{time}:00+03:00")
            process_documents(database, tools)
        deliver_alerts(database, timeout=5)
        return sorted((json.loads(one.body) for one in server.requests), key=lambda told: told["alert_id"])


@pytest.mark.parametrize("on", ["article", "story", "origin", "version"])
def test_a_copy_that_says_the_opposite_rings_once(database: Database, on: str) -> None:
    # The fourth prints what the second said, the fifth is earlier than all and says what the first said.
    prints = [
        ("a", "04T10:00", AFFIRMS),
        ("b", "04T10:25", DENIES),
        ("c", "04T10:30", AFFIRMS),
        ("d", "04T10:40", DENIES),
    ]
    told = _ring(database, on, [*prints, ("e", "04T09:00", AFFIRMS)], topics=["troops"])
    assert [(one["outlet"], one["kind"]) for one in told] == [("a.example", "new"), ("b.example", "denial")]
    assert told[1]["differs"] == [
        {
            "evidence": DENIES[0],
            "unit": None,
            "value": None,
            "original_evidence": AFFIRMS[0],
            "original_unit": None,
            "original_value": None,
            "outlet": "e.example",
            "source": "e.example",
            "canonical_url": "https://e.example/4",
            "opposite": True,
            "strength": None,
            "original_strength": None,
        }
    ]
    line = f"A copy that says the opposite: “{DENIES[0]}” where e.example has “{AFFIRMS[0]}”"
    assert line in str(told[1]["text"]).splitlines()


@pytest.mark.parametrize("on", ["article", "story"])
def test_a_rule_that_leaves_denied_claims_out_tells_who_was_told_that_one_is_denied(
    database: Database, on: str
) -> None:
    figures = {"figures": 'unit = "soldiers" and value >= 5000 and strength != "denied"'}
    prints = [("a", "04T10:00", AFFIRMS), ("b", "04T10:25", DENIES), ("c", "04T10:40", DENIES)]
    told = _ring(database, on, prints, **figures)
    assert [(one["outlet"], one["kind"]) for one in told] == [("a.example", "new"), ("b.example", "denial")]
    assert "9,000 soldiers (denied" in str(told[1]["text"])


def test_a_denial_of_what_was_not_told_rings_no_rule_that_leaves_denied_claims_out(database: Database) -> None:
    prints = [("a", "04T10:00", DENIES), ("b", "04T10:25", DENIES)]
    assert _ring(database, "story", prints, figures='unit = "soldiers" and strength != "denied"') == []


def test_a_copy_that_adds_who_denies_rings(database: Database) -> None:
    claims = ["Güney Kore istihbaratı, Kuzey Kore'nin Rusya'ya 9 bin asker yolladığını duyurdu.", *AFFIRMS[1:]]
    denied = [claims[0], "Kremlin Sözcüsü Dmitriy Peskov iddiaları yalanladı.", *claims[1:]]
    told = _ring(database, "article", [("a", "04T10:00", claims), ("b", "04T10:25", denied)], topics=["troops"])
    assert [(one["outlet"], one["kind"]) for one in told] == [("a.example", "new"), ("b.example", "denial")]
    assert "• 9,000 soldiers (reported, according to South Korean intelligence; denied by Dmitry Peskov)" in str(
        told[1]["text"]
    )


def test_a_copy_that_leaves_out_who_denies_rings_no_more(database: Database) -> None:
    claims = ["Güney Kore istihbaratı, Kuzey Kore'nin Rusya'ya 9 bin asker yolladığını duyurdu.", *AFFIRMS[1:]]
    denied = [claims[0], "Kremlin Sözcüsü Dmitriy Peskov iddiaları yalanladı.", *claims[1:]]
    told = _ring(database, "article", [("a", "04T10:00", denied), ("b", "04T10:25", claims)], topics=["troops"])
    assert [(one["outlet"], one["kind"]) for one in told] == [("a.example", "new")]


def test_a_late_original_that_says_the_opposite_rings(database: Database) -> None:
    told = _ring(
        database, "article", [("a", "04T10:00", DENIES), ("b", "04T09:00", AFFIRMS), ("c", "04T08:00", AFFIRMS)]
    )
    assert [(one["outlet"], one["kind"]) for one in told] == [("a.example", "new"), ("b.example", "denial")]


def test_where_a_copy_says_the_opposite_is_shown(
    database_url: str, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    from typer.testing import CliRunner

    from app.commands.stories import app

    monkeypatch.setenv("DATELINE_DATABASE_URL", database_url)
    _ring(database, "article", [("a", "04T10:00", AFFIRMS), ("b", "04T10:25", DENIES)])
    rows = query(database, "SELECT outlet, evidence, original_evidence, strength FROM mart.fact_copy_denial")
    assert rows == [("b.example", DENIES[0], AFFIRMS[0], None)]
    story, original = query(database, "SELECT max(story_id), min(article_id) FROM article")[0]
    shown = CliRunner().invoke(app, ["show", str(story)]).stdout
    assert f"the opposite of {original}: “{DENIES[0]}” where that says “{AFFIRMS[0]}”" in shown


def test_one_wire_that_comes_newest_first_rings_once(database: Database) -> None:
    told = _ring(
        database, "article", [(host, f"04T{hour}:00", WIRE) for host, hour in (("a", 21), ("b", 20), ("c", 19))]
    )
    assert [(one["outlet"], one["kind"]) for one in told] == [("a.example", "new")]


def test_the_next_bulletin_of_an_outlet_rings(database: Database) -> None:
    def bulletin(*figures: int) -> list[str]:
        counted = [str(figure) for figure in figures]
        return [
            f"Sınır komutanlığı, Kuzey Kore birliklerinin Kursk yöresinde son 24 saatte {counted[0]} asker yitirdiğini duyurdu.",
            f"Duyuruda Rusya'nın aynı sürede {counted[1]} tank, {counted[2]} zırhlı araç ve {counted[3]} top kaybettiği anlatıldı.",
            f"Kuzey Kore'den gelen yaralıların sayısının da {counted[4]} olduğu, tahliyelerin süreceği bildirildi.",
        ]

    monday, tuesday = bulletin(510, 14, 33, 27, 85), bulletin(640, 11, 41, 18, 97)
    prints = [("a", "04T09:00", monday), ("a", "05T09:00", tuesday), ("b", "05T09:20", tuesday)]
    told = _ring(database, "article", prints)
    assert [(one["canonical_url"], one["kind"]) for one in told] == [
        ("https://a.example/0", "new"),
        ("https://a.example/1", "new"),
    ]
    copies = query(database, "SELECT article_id, copy_of FROM mart.fact_article WHERE is_copy")
    assert len(copies) == 1
