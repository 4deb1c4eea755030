"""An alert on a copy says where its figures are others than those of the text it is a copy of."""

from __future__ import annotations

import json

from alert.rules import parse_rule, rule_table
from app.steps.deliver import deliver_alerts
from app.steps.process import process_documents
from app.tasks import make_tools
from core.settings import read_settings
from load.alerts import upsert_rule
from load.connection import Database
from tests.integration.test_stories import store_page
from tests.servers import LocalServer

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
            "canonical_url": "https://a.example/1",
        }
    ]
    line = "A copy with another figure: “yaklaşık 7,7 milyar dolar” where a.example has “yaklaşık 9,8 milyar dolar”"
    assert line in other["text"].splitlines()
