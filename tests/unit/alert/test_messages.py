from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from alert.figurelines import describe_figure, format_number
from alert.messages import build_digest, build_message

BODY = "Giriş cümlesi. Kuzey Kore'nin Rusya'ya 13 bin asker gönderdiği iddia edildi. Son cümle."


def row(**more: Any) -> dict[str, Any]:
    start = BODY.index("13 bin")
    figure = {"value": 13000, "low": 13000, "high": None, "unit": "people", "qualifier": "at_least", "what": "soldiers"}
    return {
        "alert_id": 7, "kind": "new", "rule_key": "troops", "rule_title": "Troops", "article_id": 3, "version_id": 4,
        "canonical_url": "https://a.example/1", "outlet": "a.example", "published_at": datetime(2025, 9, 18, 21, tzinfo=UTC),
        "published_offset_minutes": 180, "outlets": 1, "origins": 1,
        "published_precision": "day", "version_seen_at": datetime(2025, 9, 19, 8, tzinfo=UTC), "source_name": "A", "tier": 2,
        "title": "Asker iddiası", "lede": None, "body": BODY, "place": "Seoul", "country": "South Korea",
        "idempotency_key": "dateline-7", "topics": ["troops"], "title_en": None, "translation_state": "pending",
        "translation_reason": "the engine is down", "translation_problems": 0, "engines": [],
        "figures": [{**figure, "strength": "alleged", "attribution": "NIS"}],
        "evidence": {"spans": [{"start": start, "end": start + 12, "text": "13 bin asker"}]},
        **more,
    }  # fmt: skip


def test_a_message_says_all_an_analyst_needs() -> None:
    message = build_message(row())
    assert message.key == "dateline-7"
    assert message.title == "Troops: Asker iddiası"
    for part in (
        "“Kuzey Kore'nin Rusya'ya 13 bin asker gönderdiği iddia edildi.”",
        "dateline Seoul, South Korea",
        "published 2025-09-19 ·",
        "at least 13,000 soldiers (alleged, according to NIS)",
        "Translation: pending: the engine is down",
        "https://a.example/1",
    ):
        assert part in message.body


@pytest.mark.parametrize(
    ("giver", "receiver", "told"),
    [
        ("North Korea", "Russia", "(alleged, according to NIS); North Korea → Russia\n"),
        ("North Korea", None, "(alleged, according to NIS); North Korea → ?\n"),
        (None, None, "(alleged, according to NIS)\n"),
    ],
)
def test_a_message_says_who_gives_to_whom(giver: str | None, receiver: str | None, told: str) -> None:
    sides = [{**figure, "giver": giver, "receiver": receiver} for figure in row()["figures"]]
    assert told in build_message(row(figures=sides)).body


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (("North Korea", "Russia"), ("North Korea", "Russia"), "13,000 soldiers (reported) → 15,000 soldiers (reported), from North Korea to Russia"),
        (("North Korea", None), ("North Korea", None), "13,000 soldiers (reported) → 15,000 soldiers (reported), from North Korea"),
        (("North Korea", None), (None, None), "13,000 soldiers (reported), from North Korea → 15,000 soldiers (reported)"),
        ((None, None), (None, "Russia"), "13,000 soldiers (reported) → 15,000 soldiers (reported), to Russia"),
        (("Russia", "North Korea"), ("North Korea", "Russia"), "13,000 soldiers (reported), from Russia to North Korea → 15,000 soldiers (reported), from North Korea to Russia"),
        ((None, None), (None, None), "13,000 soldiers (reported) → 15,000 soldiers (reported)"),
    ],
)  # fmt: skip
def test_a_changed_figure_says_who_gives_to_whom(
    before: tuple[str | None, str | None], after: tuple[str | None, str | None], told: str
) -> None:
    [figure] = row()["figures"]
    pair = {
        key: {**figure, "qualifier": "exact", "strength": "reported", "attribution": None, "value": value, "giver": giver, "receiver": receiver}
        for key, value, (giver, receiver) in (("before", 13000, before), ("after", 15000, after))
    }  # fmt: skip
    change = {"reasons": [], "matches": True, "figures": [pair], "sentences": []}
    lines = build_message(row(kind="change", evidence={"spans": [], "change": change})).body.splitlines()
    assert f"• {told}" in lines
    assert lines.index(f"• {told}") < next(at for at, line in enumerate(lines) if "found 2025" in line)


def test_what_is_told_stands_before_where_it_was_found() -> None:
    body = build_message(row()).body
    assert body.index("13,000 soldiers") < body.index("“Kuzey Kore") < body.index("dateline Seoul")


def test_two_figures_that_differ_by_their_sides_alone_are_two_lines() -> None:
    [figure] = row()["figures"]
    there, back = {"giver": "North Korea", "receiver": "Russia"}, {"giver": "Russia", "receiver": "North Korea"}
    body = build_message(row(figures=[{**figure, **there}, {**figure, **back}, {**figure, **there}])).body
    assert body.count("13,000 soldiers") == 2


def test_english_stands_first_and_the_original_beside_it() -> None:
    message = build_message(
        row(title_en="Troop claim", translation_state="done", engines=["human"], translation_problems=1)
    )
    assert message.title == "Troops: Troop claim"
    assert "(Asker iddiası)" in message.body
    assert "human; 1 sentence with problems found by the check" in message.body


def test_no_translation_is_promised_where_no_engine_is() -> None:
    waits = row(translation_state="pending", translation_reason="waits for its turn")
    assert "Translation: pending: waits for its turn" in build_message(waits).body
    for message in (build_message(waits, engines=False), build_digest("k", [waits, waits], engines=False)):
        assert "Translation: none: no engine is set (DATELINE_ENGINES); only what" in message.body
        assert "waits for its turn" not in message.body


def test_without_a_headline_the_first_english_sentence_stands_for_it() -> None:
    message = build_message(
        row(
            title=None,
            title_en=None,
            body_en="An introduction to what Dr. Kim said. The rest.",
            translation_state="done",
        )
    )
    assert message.title == "Troops: An introduction to what Dr. Kim said"
    assert "(Giriş cümlesi." in message.body


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ("13 bin asker gitti. Sonra döndü.", "13 bin asker gitti."),
        ("Giriş.\n13 bin asker gitti", "13 bin asker gitti"),
        (f"Giriş. {'uzun ' * 60}13 bin asker {'uzun ' * 60}. Son.", f"…{'uzun ' * 31}13 bin asker{' uzun' * 31}…"),
        (f"{'x' * 400}13 bin asker{'y' * 400}", "…13 bin asker…"),
    ],
)
def test_the_evidence_is_shown_in_its_sentence(body: str, shown: str) -> None:
    start = body.index("13 bin")
    [sentence] = build_message(row(body=body, evidence={"spans": [{"start": start, "end": start + 12}]})).data[
        "evidence"
    ]
    assert sentence == shown


def test_a_program_gets_the_same_in_fields() -> None:
    data = build_message(row()).data
    assert (data["published_at"], data["published_precision"]) == ("2025-09-19T00:00:00+03:00", "day")
    assert data["figures"][0]["low"] == 13000
    assert data["evidence"] == ["Kuzey Kore'nin Rusya'ya 13 bin asker gönderdiği iddia edildi."]
    assert build_message(row(published_at=None)).data["published_at"] is None


def test_a_text_without_address_or_title_still_makes_a_message() -> None:
    message = build_message(row(title=None, canonical_url="urn:sha256:x"))
    assert "Giriş cümlesi" in message.title
    assert "urn:" not in message.body


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (9.8e9, "9.8 billion"),
        (13_000, "13,000"),
        (1 / 3, "0.3333"),
        (1.2e6, "1.2 million"),
        (None, "?"),
        (2e12, "2 trillion"),
    ],
)
def test_numbers_are_written_as_the_field_writes_them(value: float | None, text: str) -> None:
    assert format_number(value) == text


def test_a_range_shows_both_ends() -> None:
    figure = {
        "value": None,
        "low": 10_000,
        "high": 12_000,
        "unit": "people",
        "qualifier": "range",
        "what": "workers",
        "strength": "reported",
    }
    assert describe_figure(figure) == "• 10,000 to 12,000 workers (reported)"


def test_a_share_is_written_as_words() -> None:
    figure = {
        "value": 1 / 3,
        "low": 1 / 3,
        "high": None,
        "unit": "fraction",
        "qualifier": "more_than",
        "what": "annual economic output",
    }
    assert describe_figure({**figure, "strength": "stated"}) == "• more than a third of annual economic output (stated)"


def other(number: int, start: int = 0) -> dict[str, Any]:
    return {
        "value": number, "low": number, "high": number, "unit": "people", "qualifier": "exact", "what": "workers",
        "strength": "stated", "start_offset": start,
    }  # fmt: skip


def test_the_figures_a_rule_asked_for_stand_first_and_the_rest_is_counted() -> None:
    figures = [other(number, number) for number in range(1, 12)]
    message = build_message(row(figures=figures, evidence={"spans": [], "matched": [11]}))
    shown = [line for line in message.body.split("\n") if line.startswith(("•", "…"))]
    assert shown[0] == "• 11 workers (stated)" and len(shown) == 7
    assert shown[-1] == "… and 5 more figures"
    assert message.data["figures"][0]["value"] == 11 and len(message.data["figures"]) == 11


def test_a_figure_told_twice_is_shown_once() -> None:
    assert build_message(row(figures=[other(5, 1), other(5, 90)])).body.count("• 5 workers") == 1


def test_a_long_title_is_cut_between_words() -> None:
    title = build_message(row(title="kelimeler " * 40)).title
    assert len(title) <= 250 and title.endswith("kelimeler…")


@pytest.mark.parametrize(
    ("unit", "what", "text"),
    [
        ("systems", "artillery systems", "• 200 artillery systems (stated)"),
        ("shells", "shells", "• 200 shells (stated)"),
        ("missiles", "ballistic missiles", "• 200 ballistic missiles (stated)"),
        ("vehicles", None, "• 200 vehicles (stated)"),
        ("months", "period", "• 200 months (stated)"),
        ("km", "missile range", "• 200 km (missile range) (stated)"),
        ("containers", "containers of ammunition", "• 200 containers of ammunition (stated)"),
        ("tonnes", "tonnes", "• 200 tonnes (stated)"),
        ("tonnes", "rice", "• 200 tonnes of rice (stated)"),
        ("USD", "US dollars", "• 200 USD (stated)"),
        ("USD", "arms and ammunition", "• 200 USD of arms and ammunition (stated)"),
        ("percent", "shells", "• 200 percent of shells (stated)"),
        ("people", "soldiers", "• 200 soldiers (stated)"),
    ],
)
def test_a_unit_is_not_said_twice(unit: str, what: str | None, text: str) -> None:
    assert describe_figure({**other(200), "unit": unit, "what": what}) == text


def test_a_denied_figure_names_who_had_claimed_it() -> None:
    figure = {**other(200), "strength": "denied", "attribution": "NIS"}
    assert describe_figure(figure) == "• 200 workers (denied; claimed by NIS)"


def test_the_check_of_the_translation_speaks_in_its_own_words() -> None:
    problem = {"kind": "negation", "source": "göndermedi", "target": "sent"}
    differs = {"kind": "figure_missing", "source": "13 bin: 13000", "target": None, "start": 0, "end": 6}
    more = [{"kind": "number", "source": str(n), "target": ""} for n in range(5)]
    done = {
        "title_en": "Troop claim", "translation_state": "done", "engines": ["google"], "translation_problems": 2,
        "segments": [{"problems": [problem, *more]}, {"source": "x"}], "disagreements": [differs],
    }  # fmt: skip
    body = build_message(row(**done)).body
    assert "Translation: google; 2 sentences with problems found by the check" in body
    assert "Check: negation: “göndermedi” → “sent”" in body
    assert "Check: number: “0” → nothing" in body and "… and 3 more remarks on the translation" in body
    alone = build_message(row(**{**done, "segments": [], "translation_problems": 0})).body
    assert "Differs from the original: figure missing: “13 bin: 13000” → nothing" in alone


@pytest.mark.parametrize(
    ("more", "part"),
    [
        ({}, "A · tier 2 · "),
        ({"source_kind": "inbox", "source_name": "Inbox"}, "a.example · dateline"),
        (
            {"source_kind": "inbox", "source_name": "Inbox", "canonical_url": "urn:sha256:1", "agency": "AA"},
            "AA (Inbox) · dateline",
        ),
        (
            {
                "source_kind": "push",
                "source_name": "Command line",
                "canonical_url": "urn:sha256:1",
                "file": "file:///x/wire%201.txt",
            },
            "wire 1.txt (Command line) · dateline",
        ),
        ({"source_kind": "warc", "source_name": "Archives", "canonical_url": "urn:sha256:1"}, "a file (Archives)"),
        ({}, "1 outlet, 1 independent origin"),
        ({"outlets": 3, "origins": 1}, "3 outlets, 1 independent origin"),
        ({"outlets": 3, "origins": 2}, "3 outlets, 2 independent origins"),
    ],
)
def test_outlets_and_origins(more: dict[str, Any], part: str) -> None:
    lines = build_message(row(**more)).body.split("\n")
    assert any(part in line for line in lines)


def test_a_version_says_what_it_changes() -> None:
    text = "Rusya'ya [-150-]{+50+} adet füze verildi."
    told = build_message(row(kind="version", diff=text, change_reasons=["figure", "retraction"]))
    assert "\nA new version of the article.\n" in told.body
    assert (
        "\nWhy it counts: a figure is another, something is taken back\n…Rusya'ya [-150-]{+50+} adet füze" in told.body
    )
    assert told.data["edit"]["reasons"] == ["figure", "retraction"] and len(told.data["edit"]["places"]) == 1
    many = build_message(row(kind="version", diff=" ".join([text] * 7), change_reasons=["figure"]))
    assert many.body.count("[-150-]") >= 5 and "… and 2 more places changed" in many.body
    assert build_message(row(kind="new", diff=text)).data["edit"] is None


def test_another_outlet_is_named_as_analysts_know_it() -> None:
    other = {"evidence": "15 bin", "original_evidence": "12 bin", "outlet": "www.a.example", "source": "Ankara Haber"}
    assert "“15 bin” where Ankara Haber has “12 bin”" in build_message(row(differs=[other])).body
