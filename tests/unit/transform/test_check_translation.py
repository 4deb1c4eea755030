"""The check of translations, on sentences of our own: each true pair passes, each changed one is caught."""

from __future__ import annotations

import pytest

from tests.goldens import read_rows, right_ones, wrong_ones
from tests.growth import measure_growth
from tests.knowledge import ready_checker
from transform.check.checker import Checker

CHECKER = ready_checker()
TRUE = [
    ("Kuzey Kore, Rusya'ya 13 bin asker gönderdi.", "North Korea sent 13,000 troops to Russia."),
    ("Yardımın değeri 9,8 milyar dolar olarak hesaplandı.", "The aid was put at $9.8 billion."),
    ("İhracat yüzde 32,95 arttı.", "Exports rose by 32.95 percent."),
    ("Bin 500 ton buğday sevk edildi.", "1,500 tonnes of wheat were shipped."),
    ("Ülke ekonomisinin üçte biri zarar gördü.", "A third of the country's economy was damaged."),
    ("Heyet 19 Eylül 2025'te Pyongyang'a gitti.", "The delegation went to Pyongyang on September 19, 2025."),
    ("Şoygu'nun Kim Jong-un ile görüştüğü belirtildi.", "Shoigu was reported to have met Kim Jong Un."),
    ("Moskova bu iddiayı doğrulamadı.", "Moscow did not confirm the claim."),
    ("Füzelerin cephede kullanıldığı iddia edildi.", "The missiles were allegedly used at the front."),
    ("Toplantı saat 14.30'da başladı.", "The meeting started at 2:30 pm."),
    ("Görüşmeler cuma günü sürecek.", "The talks will continue on Friday."),
    ("Sıcaklık eksi 12 dereceye düştü.", "The temperature fell to minus 12 degrees."),
    ("Almanya ve Fransa karara karşı çıktı.", "Germany and France opposed the decision."),
]
WRONG = [
    ("number", "Kuzey Kore, Rusya'ya 13 bin asker gönderdi.", "North Korea sent 15,000 troops to Russia."),
    ("scale", "Kuzey Kore, Rusya'ya 13 bin asker gönderdi.", "North Korea sent 13 million troops to Russia."),
    ("scale", "Yardımın değeri 9,8 milyar dolar olarak hesaplandı.", "The aid was put at $9.8 million."),
    ("unit", "Yardımın değeri 9,8 milyar dolar olarak hesaplandı.", "The aid was put at 9.8 billion euros."),
    ("unit", "Bin 500 ton buğday sevk edildi.", "1,500 kilograms of wheat were shipped."),
    ("sign", "İhracat yüzde 32,95 arttı.", "Exports fell by 32.95 percent."),
    ("sign", "Sıcaklık eksi 12 dereceye düştü.", "The temperature fell to 12 degrees."),
    ("number", "Bin 500 ton buğday sevk edildi.", "500 tonnes of wheat were shipped."),
    ("date", "Görüşmeler cuma günü sürecek.", "The talks will continue on Sunday."),
    ("date", "Heyet 19 Eylül 2025'te Pyongyang'a gitti.", "The delegation went to Pyongyang on October 19, 2025."),
    ("name", "Şoygu'nun Kim Jong-un ile görüştüğü belirtildi.", "Lavrov was reported to have met Kim Jong Un."),
    ("name", "Almanya ve Fransa karara karşı çıktı.", "Germany and Italy opposed the decision."),
    ("name", "Heyet 19 Eylül 2025'te Pyongyang'a gitti.", "The delegation went to Hanoi on September 19, 2025."),
    ("negation", "Moskova bu iddiayı doğrulamadı.", "Moscow confirmed the claim."),
    ("negation", "Kuzey Kore, Rusya'ya 13 bin asker gönderdi.", "North Korea did not send 13,000 troops to Russia."),
    ("hedge", "Füzelerin cephede kullanıldığı iddia edildi.", "The missiles were used at the front."),
    ("untranslated", "Kuzey Kore, Rusya'ya asker gönderdi.", "Kuzey Kore, Rusya'ya asker gönderdi."),
    ("empty", "Kuzey Kore, Rusya'ya asker gönderdi.", " "),
    ("garbled", "Görüşmeler cuma günü sürecek.", "The talks will continue on Friday &quot;"),
    ("repetition", "Görüşmeler cuma günü sürecek.", "The talks the talks the talks will continue on Friday."),
    (
        "addition",
        "Görüşmeler cuma günü sürecek.",
        "The talks will continue on Friday. A bridge over the river was closed to traffic after heavy rain.",
    ),
    (
        "omission",
        "Görüşmeler cuma günü sürecek. Nehrin üzerindeki köprü şiddetli yağmur yüzünden trafiğe kapatıldı.",
        "The talks will continue on Friday.",
    ),
]


@pytest.mark.parametrize(("source", "target"), TRUE)
def test_a_true_pair_passes(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()


@pytest.mark.parametrize(("kind", "source", "target"), WRONG)
def test_a_wrong_target_is_caught(kind: str, source: str, target: str) -> None:
    assert kind in {p.kind for p in CHECKER.check(source, target)}


def test_another_pair_of_languages_is_checked_for_numbers_and_shape() -> None:
    checker = Checker("en", "tr")
    assert checker.check("They sent 13,000 troops.", "13 bin asker gönderdiler.") == ()
    assert [p.kind for p in checker.check("They sent 13,000 troops.", "15 bin asker gönderdiler.")] == ["number"]
    assert [p.kind for p in Checker("de", "en").check("Guten Tag", "")] == ["empty"]


WIRE = read_rows("check_wire.jsonl")


@pytest.mark.parametrize(("source", "target"), right_ones(WIRE))
def test_a_good_translation_of_a_wire_passes(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()


@pytest.mark.parametrize(("source", "target", "kind"), wrong_ones(WIRE))
def test_a_wire_translated_wrongly_is_caught(source: str, target: str, kind: str) -> None:
    assert CHECKER.check(source, target), kind


@pytest.mark.parametrize(
    ("source", "target", "kinds"),
    [
        ("", "", []),
        (" ", "Kim came.", ["addition"]),
        ("Tören yapıldı.", "Tören yapıldı.", ["untranslated"]),
        ("Kim geldi.", "Kim geldi.", ["untranslated"]),
        ("Google Maps", "Google Maps", []),
        ("Kim geldi.", "word " * 500_000, ["addition"]),
        ("Heyet bugün Moskova'ya vardı. " * 1000, "The delegation came.", ["omission"]),
        ("1 " * 50_000, "1 " * 50_000, ["length"]),
    ],
)
def test_what_is_no_sentence_is_told_at_once(source: str, target: str, kinds: list[str]) -> None:
    assert [problem.kind for problem in ready_checker().check(source, target)] == kinds


@pytest.mark.parametrize(
    ("source", "target"),
    [("a" * 5_500_000, "a" * 5_500_000), (" ", "a" * 11_000_000), ("Kim geldi. " * 500_000, "Kim came. " * 500_000)],
)
def test_what_is_far_too_long_is_told_by_its_beginning_and_looked_at_no_further(source: str, target: str) -> None:
    [problem] = CHECKER.check(source, target)
    # Where each character is looked at it takes five times as long.
    fifth = source[: len(source) // 5], target[: len(target) // 5]
    assert measure_growth(lambda: CHECKER.check(*fifth), lambda: CHECKER.check(source, target)) < 4
    assert max(len(problem.source), len(problem.target)) <= 200
    assert source.startswith(problem.source) and target.startswith(problem.target)
