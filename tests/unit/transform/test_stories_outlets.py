"""Reports of our own in the manner of many outlets: one report or figure told in other words, and its neighbours.

The sets and how they were told at first sight: tests/golden/stories_outlets/README.md.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from itertools import combinations
from typing import Any

import pytest

from app.commands.cluster import cluster_records
from core.resources import seeds_path
from tests.goldens import read_rows
from tests.knowledge import ready_enricher
from transform.encoder import SentenceEncoder
from transform.stories import read_prior
from transform.storybodies import name_bodies
from transform.storymatch import Comparison, Matcher
from transform.storytext import DENIES, StoryText, head_of, read_story_text
from transform.storyweights import number_key

# The least share of the pairs of one event that are found, and the pairs of events that are one though they should not be.
SETS: dict[int, tuple[float, set[frozenset[str]]]] = {
    1: (0.78, {frozenset({"pows/zel", "pows/offer"})}),
    2: (0.95, set()),
    3: (1.0, set()),
    # A denial of a figure may stand beside its claim: alerts find it there (docs/decisions/0102).
    4: (0.88, {frozenset({"gur/drone", "gur/alone"})}),
}
NOON = datetime(2026, 5, 12, 12, tzinfo=UTC)


def told(rows: list[dict[str, Any]]) -> dict[str, str]:
    dates = [datetime.fromisoformat(row["date"]).replace(tzinfo=UTC) for row in rows]
    records = [{key: row[key] for key in ("id", "lang", "title", "text")} for row in rows]
    return {line["id"]: line["story"] for line in cluster_records(records, dates)}


@pytest.mark.parametrize("number", SETS)
def test_one_event_is_one_story_whatever_each_outlet_takes_of_it(number: int) -> None:
    rows = read_rows(f"stories_outlets/set_{number}.jsonl")
    stories = told(rows)
    pairs = list(combinations(rows, 2))
    least, known = SETS[number]
    mixed = {
        frozenset({a["story"], b["story"]})
        for a, b in pairs
        if stories[a["id"]] == stories[b["id"]] and a["story"] != b["story"]
    }
    assert mixed == known
    same = [stories[a["id"]] == stories[b["id"]] for a, b in pairs if a["story"] == b["story"]]
    assert sum(same) >= least * len(same)


def read(title: str, text: str, *, lang: str = "tr", hours: float | None = 0.0) -> StoryText:
    signs = ready_enricher().name_signs(head_of(title, text), lang)
    published = None if hours is None else NOON + timedelta(hours=hours)
    return read_story_text(title, text, lang=lang, published=published, encode=ENCODE, signs=signs)


ENCODE = SentenceEncoder()


def binds(one: StoryText, other: StoryText) -> bool:
    matcher = Matcher(read_prior(seeds_path() / "story_prior.npz").weights())
    assert Comparison(matcher, other).binds(one) == Comparison(matcher, one).binds(other)
    return Comparison(matcher, one).binds(other)


FIGURE = ("Kuzey Kore 41 bin konteyner yolladı", "Pyongyang, Moskova'ya bugüne dek 41 bin konteyner mühimmat yolladı.")
AGAIN = ("Sevkiyat sürüyor", "Rusya'ya 41.000 konteynerlik mühimmat sevk edildiği açıklandı.")


def test_the_figure_that_both_tell_first_binds_them() -> None:
    assert binds(read(*FIGURE), read(*AGAIN))
    english = ("Arms shipments reach 41,000 containers", "North Korea has sent 41,000 containers of shells to Russia.")
    assert binds(read(*FIGURE), read(*english, lang="en"))


@pytest.mark.parametrize(
    ("title", "text", "hours"),
    [
        ("Sevkiyat sürüyor", "Rusya'ya 38 bin konteynerlik mühimmat sevk edildiği açıklandı.", 2.0),
        (*AGAIN, 73.0),
        (*AGAIN, None),
        ("Kremlin yalanladı", "Kremlin, 41 bin konteyner mühimmat gönderildiği iddiasını asılsız diye niteledi.", 2.0),
        ("Rusya'dan 41 bin ton un", "Rusya, Kuzey Kore'ye 41 bin ton un gönderdi.", 2.0),
        (
            "Lavrov Wonsan'da",
            "Rusya Dışişleri Bakanı Sergey Lavrov, Kuzey Koreli mevkidaşıyla görüşmek için sahil kenti Wonsan'a gitti ve orada bir "
            "anıta çelenk bıraktı. Bakan, temasların yıl boyunca süreceğini de belirtti. Gündemde ticaret vardı. "
            "Geçen ay 41 bin konteyner mühimmat gönderildiği yazılmıştı.",
            2.0,
        ),
    ],
)
def test_another_figure_day_or_thing_or_a_denial_or_a_background_binds_nothing(
    title: str, text: str, hours: float | None
) -> None:
    assert not binds(read(*FIGURE), read(title, text, hours=hours))


def test_a_figure_that_stands_everywhere_binds_nothing() -> None:
    weights = read_prior(seeds_path() / "story_prior.npz").weights()
    weights.counts[number_key(41_000)] = weights.articles
    assert not Comparison(Matcher(weights), read(*FIGURE)).binds(read(*AGAIN))


REPORT = (
    "Sanctions monitors detail arms deals",
    "North Korea armed Russia in breach of U.N. resolutions, the Multilateral Sanctions Monitoring Team said in its report.",
)


def test_the_report_of_one_body_binds_those_that_tell_of_it() -> None:
    turkish = ("MSMT raporu", "Çok Taraflı Yaptırımları İzleme Ekibi raporunda Pantsir aracının verildiğini yazdı.")
    assert binds(read(*REPORT, lang="en"), read(*turkish, hours=20))


@pytest.mark.parametrize(
    ("title", "text", "hours"),
    [
        ("Monitors on arms", "The National Intelligence Service said in a report that more arms had been sent.", 2.0),
        ("Monitors on arms", "The Multilateral Sanctions Monitoring Team said in a report that arms were sent.", 61.0),
        (
            "Zakharova on MSMT",
            "Maria Zakharova spoke of the report of the Multilateral Sanctions Monitoring Team.",
            2.0,
        ),
        ("Moscow rejects MSMT", "Moscow rejected the report of the Multilateral Sanctions Monitoring Team.", 2.0),
        ("Arms sent, Reuters says", "Reuters said in a report that arms were sent to Russia by North Korea.", 2.0),
    ],
)
def test_another_body_or_a_later_day_or_a_reply_or_a_medium_binds_nothing(title: str, text: str, hours: float) -> None:
    medium = ("Arms deal", "Reuters said in its report that North Korea armed Russia.")
    other = read(*(medium if "Reuters" in title else REPORT), lang="en")
    assert not binds(other, read(title, text, lang="en", hours=hours))


@pytest.mark.parametrize(
    ("text", "lang", "wanted"),
    [
        ("The Sanctions Observance Group said so.", "en", {"body:sanctions observance group"}),
        ("Yaptırım İzleme Grubu'nun raporunda yer aldı.", "tr", {"body:yaptirim izleme grubu"}),
        ("Dün Açık Deniz Enstitüsü bir rapor yayımladı.", "tr", {"body:açik deniz enstitüsü"}),
        ("the group of nine nations and a team of experts said so", "en", set()),
        ("dokuz ülkenin kurduğu grubun ekibi bildirdi", "tr", set()),
        ("SEUL (AA) - Reuters ve Yonhap bildirdi.", "tr", set()),
    ],
)
def test_bodies_by_the_form_of_their_names(text: str, lang: str, wanted: Iterable[str]) -> None:
    enricher = ready_enricher()
    signs = {name for unit, name in enricher.name_signs(text, lang) if unit == "body"}
    assert signs == set(wanted)
    assert name_bodies(text, lang, ()) == frozenset(wanted)


CLAIM = ("Loggers unpaid", "Human Rights Watch said North Korean loggers in Amur work without pay for months.")


def test_a_denial_of_no_figure_stands_apart_from_its_claim() -> None:
    matcher = Matcher(read_prior(seeds_path() / "story_prior.npz").weights())
    plain = "The Amur government spoke of the North Korean loggers whom Human Rights Watch calls unpaid{}."
    claim, said = read(*CLAIM, lang="en"), read("Amur", plain.format(""), lang="en")
    denied = read("Amur", plain.format(", and called it baseless"), lang="en")
    assert matcher.match(claim, denied) < matcher.match(claim, said) - 0.8
    assert matcher.match(denied, denied) > matcher.match(denied, claim) + 0.8
    allies = read("Amur", plain.format(", and named its allies"), lang="en")
    units = [{unit for unit, _ in text.figures} for text in (denied, allies)]
    assert [DENIES in held for held in units] == [True, False]
