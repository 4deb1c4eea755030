"""One alert a story, whatever becomes of the story, and one for each further origin."""

from __future__ import annotations

from load.connection import Database
from tests.integration.test_alert_denials import ARMS, CLAIM, MISSILES, publish, tried
from tests.pages import page

OTHER_WORDS = page(
    "Kiev: Moskova Pyongyang'dan 150 füze aldı",
    [
        "Ukrayna askeri istihbaratı, Rusya'nın eylülden beri Kuzey Kore'den 150 KN-23 füzesi aldığını öne sürdü.",
        "İstihbarat şefi Kirill Budanov, Kiev'deki konferansta füzelerin çoğunun Voronej'deki depolarda tutulduğunu söyledi.",
    ],
)
SAME_OUTLET = page(
    "Budanov'un füze açıklaması: 150 KN-23 nerede tutuluyor?",
    [
        "Kuzey Kore'nin eylülden bu yana Rusya'ya verdiği 150 KN-23 balistik füzesi, Ukrayna istihbaratına göre Voronej'deki üç depoda bekliyor.",
        "Kirill Budanov, füzelerin trenle taşındığını anlattı.",
    ],
)
ENGLISH = page(
    "Budanov says North Korea delivered 150 ballistic missiles to Russia",
    [
        "North Korea has delivered 150 KN-23 ballistic missiles to Russia since September, Ukraine's military intelligence chief Kyrylo Budanov said.",
        "Budanov said most of the missiles had been taken to depots in the Voronezh region.",
    ],
)
MERGE = """
    WITH kept AS (INSERT INTO story (first_seen_at, last_seen_at) VALUES (now(), now()) RETURNING story_id),
    moved AS (UPDATE article SET story_id = kept.story_id FROM kept)
    UPDATE story SET merged_into = kept.story_id FROM kept
"""


def test_an_outlet_that_reports_again_is_no_further_origin(database: Database) -> None:
    # The second report is of a source that the rule does not ask for.
    rule = {**ARMS, "on": "origin", "sources": ["s0", "s2"]}
    told = publish(database, rule, CLAIM, OTHER_WORDS, SAME_OUTLET, ENGLISH, outlets=(0, 1, 0, 2))
    assert [(one["kind"], one["outlet"]) for one in told] == [("new", "gazete0.example"), ("origin", "gazete2.example")]
    assert told[1]["earlier"]["alert_id"] == told[0]["alert_id"] and told[0]["earlier"] is None
    assert f"Told before; now from another independent origin. First: alert {told[0]['alert_id']}, " in told[1]["text"]
    assert tried(database, rule) == ["new", "origin"]


def test_a_story_that_was_told_and_has_merged_is_not_told_anew(database: Database) -> None:
    assert [one["kind"] for one in publish(database, MISSILES, CLAIM, MERGE, OTHER_WORDS)] == ["new"]
    with database.transaction() as connection, connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(DISTINCT thing), (SELECT count(*) FROM story WHERE merged_into IS NOT NULL) FROM alert"
        )
        assert cursor.fetchone() == (1, 1)
