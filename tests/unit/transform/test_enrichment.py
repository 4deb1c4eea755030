"""The taggers on texts of our own: hard negatives one by one, and the labelled set as a whole."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from app.commands.eval_topics import Tally, _measure
from tests.knowledge import ready_enricher
from transform.enrichment import Enricher

# tr04 and later came after the last tuning: `dateline eval topics` tells what the taggers make of them.
# The unseen sets are measured, never tuned on and so never a guard.
GOLD = [
    p
    for p in sorted((Path(__file__).parents[2] / "golden" / "topics").glob("[terk][rnuo]0*.jsonl"))
    if "unseen" not in p.name
]

WIRES = sorted((Path(__file__).parents[2] / "golden" / "wires").glob("*.jsonl"))


@pytest.fixture(scope="module")
def enricher() -> Enricher:
    return ready_enricher()


@pytest.mark.parametrize(
    "text",
    [
        "Kuzey Kore, Doğu Denizi'ne iki balistik füze fırlattı. Japonya denemeyi kınadı.",
        "Kuzey Kıbrıs'ta yaşayan Rus vatandaşları için konsolosluk hizmeti başladı. Rusya'nın büyükelçisi törene katıldı.",
        "Güney Kore şirketi, Rusya'daki otomobil fabrikasını satmak için görüşmelere başladı.",
        "Kim Kardashian yeni markasını Moskova'da tanıttı.",
        "Південна Корея та Росія обговорили візовий режим.",
        "Kore gazisi dedesinin madalyalarını müzeye bağışladı.",
        "Toplantıda İran'ın nükleer programı ve petrol fiyatları ele alındı.",
        "Kuzey Kore ile Çin arasındaki ticaret hacmi yüzde 12 arttı.",
        "Kursk'ta 1943'te yapılan tank savaşının yıl dönümünde Rusya'da anma düzenlendi.",
    ],
)
def test_hard_negatives_are_not_relevant(enricher: Enricher, text: str) -> None:
    assert not enricher.enrich(text).relevant


@pytest.mark.parametrize(
    "text",
    [
        "Putin ile Kim Pekin'de bir araya geldi.",
        "PUTİN İLE KİM GÖRÜŞTÜ",
        "Kim-Putin zirvesi Vladivostok'ta yapıldı.",
        "Kim, Putin'e tebrik mesajı gönderdi.",
        "Rusya Devlet Başkanı Putin, Pekin'de Kim'i ağırladı.",
        "Putin dün Kim ile el sıkıştı.",
        "Kuzey Kore lideri Kim ile Putin görüştü.",
    ],
)
def test_kim_alone_is_told_by_whom_he_meets(enricher: Enricher, text: str) -> None:
    assert "Kim Jong Un" in [entity.name for entity in enricher.enrich(text).entities]


@pytest.mark.parametrize(
    "text",
    [
        "Kim kazanacak? Putin mi Trump mı?",
        "Putin'i Kim Durduracak?",
        "Putin, kim olursa olsun görüşeceğini söyledi.",
        "Putin'in sözcüsü sordu: Kim bizi durdurabilir?",
        "Güney Koreli bakan Kim Yung-ho Moskova'da konuştu. Kim, Putin'in mesajını iletti.",
        "Kim Kardashian Moskova'da mağaza açtı, Putin hakkında konuşmadı.",
        "Kim Min-seok, Kuzey Kore'yi eleştirdi.",
    ],
)
def test_the_word_for_who_and_another_kim_are_not_the_leader(enricher: Enricher, text: str) -> None:
    assert "Kim Jong Un" not in [entity.name for entity in enricher.enrich(text).entities]


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Kuzey Kore'nin Rusya'ya bu yıl 4 bin konteyner mühimmat yolladığı öne sürüldü.", "arms"),
        (
            "Pyongyang yönetimi, Moskova'nın isteğiyle cepheye yeni bir tugay gönderdi; asker sayısı 12 bini buldu.",
            "troops",
        ),
        ("Lavrov, Pyongyang'da Kim Jong-un tarafından kabul edildi ve Kuzey Koreli mevkidaşıyla görüştü.", "summits"),
        ("Rusya, Kuzey Kore'ye 300 bin varil petrol ve buğday gönderdi.", "aid"),
        ("North Korea has sent thousands of troops to Russia, Seoul said.", "troops"),
        ("Россия и КНДР подписали договор о всеобъемлющем стратегическом партнерстве.", "treaty"),
        ("Північнокорейські військові воюють на Курщині проти України.", None),
        ("Росія та КНДР підписали угоду, Путін і Кім Чен Ин зустрілися в Пхеньяні.", None),
        ("북한은 러시아에 포탄과 미사일을 보냈다고 국정원이 밝혔다.", "arms"),
    ],
)
def test_the_relation_is_told_in_five_languages(enricher: Enricher, text: str, topic: str | None) -> None:
    found = enricher.enrich(text)
    assert found.relevant
    assert topic is None or topic in {one.topic for one in found.topics}  # topics have no Ukrainian terms
    for one in found.topics:
        assert all(text[span.start : span.end] == span.text for span in one.evidence)
    assert all(text[entity.start : entity.end] == entity.text for entity in found.entities)
    assert all(text[figure.start : figure.end] == figure.text for figure in found.figures)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("13 bin er Kursk'a", [13_000]),
        ("8 bin - 9 bin er", [None]),
        ("En az 40 ölü", [40]),
    ],
)
def test_a_text_too_short_to_tell_its_language_is_read_by_how_it_writes_numbers(
    enricher: Enricher, text: str, values: list[float | None]
) -> None:
    found = enricher.enrich(text)
    assert found.lang == "und"
    assert [figure.value for figure in found.figures] == values


def test_a_dateline_at_the_head_and_its_date(enricher: Enricher) -> None:
    found = enricher.enrich("SEUL (AA) - Güney Kore açıklama yaptı.", published=date(2025, 9, 19))
    assert found.dateline is not None
    assert (found.dateline.place, found.dateline.agency, found.dateline.text) == ("Seoul", "AA", "SEUL (AA)")


def test_an_empty_text_is_told_as_such(enricher: Enricher) -> None:
    found = enricher.enrich("")
    assert (found.lang, found.relevant, found.topics, found.figures) == ("und", False, (), ())


def test_the_wires_and_their_datelines(enricher: Enricher) -> None:
    """Short reports in five languages; a guard against a step back."""
    tally = Tally()
    records = [json.loads(line) for path in WIRES for line in path.read_text(encoding="utf-8").splitlines()]
    assert len(records) == 60
    for record in records:
        found = enricher.enrich(record["text"], lang=record["lang"], published=date.fromisoformat(record["date"]))
        dateline = found.dateline
        told = dateline and {
            "place": dateline.place, "country_code": dateline.country_code, "agency": dateline.agency, "date": str(dateline.date),
        }  # fmt: skip
        assert told == record["dateline"], record["id"]
        _measure(tally, found, record)
    assert tally.relevance.f1 >= 0.98
    assert tally.macro >= 0.94
    assert tally.entities.f1 >= 0.98
    assert tally.figures.f1 >= 0.98
    assert sum(tally.strength) / len(tally.strength) >= 0.95
    assert sum(tally.claimants) / len(tally.claimants) >= 0.94


def test_the_labelled_set_as_a_whole(enricher: Enricher) -> None:
    """A guard against a step back; the figures themselves come from `dateline eval topics`."""
    tally = Tally()
    records = [json.loads(line) for path in GOLD for line in path.read_text(encoding="utf-8").splitlines()]
    for record in records:
        _measure(tally, enricher.enrich(record["text"], title=record.get("title"), lang=record["lang"]), record)
    assert len(records) >= 340
    assert tally.relevance.f1 >= 0.97
    assert tally.macro >= 0.88
    assert tally.entities.f1 >= 0.96
    assert tally.figures.f1 >= 0.95
    assert sum(tally.strength) / len(tally.strength) >= 0.90
