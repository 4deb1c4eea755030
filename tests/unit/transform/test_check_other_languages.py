"""Targets of pairs other than Turkish to English: in another language, with words left in it, or broken off."""

from __future__ import annotations

import pytest

from transform.check.checker import Checker

RUSSIAN = "Северная Корея отправила солдат в Россию."


@pytest.mark.parametrize(
    ("langs", "source", "target"),
    [
        ("ru en", RUSSIAN, "Північна Корея відправила солдатів до Росії."),
        ("ru en", RUSSIAN, "Северная Корея послала бойцов в Россию."),
        ("ru en", RUSSIAN, "Kuzey Kore Rusya'ya asker gönderdi."),
        ("ko en", "북한이 러시아에 병사를 보냈다.", "北朝鮮はロシアに兵士を送った。"),
        ("ja en", "北朝鮮はロシアに兵士を送った。", "북한이 러시아에 병사를 보냈다."),
        ("de en", "Nordkorea schickte Soldaten nach Russland.", "La Corée du Nord a envoyé des soldats en Russie."),
        ("ar en", "أرسلت كوريا الشمالية جنودا إلى روسيا.", "کره شمالی سربازانی به روسیه فرستاد."),
        ("en tr", "North Korea sent soldiers to Russia.", "Nordkorea hat Soldaten nach Russland geschickt."),
        ("ru tr", RUSSIAN, "North Korea sent its soldiers to Russia."),
        ("tr ru", "Kuzey Kore Rusya'ya asker gönderdi.", "North Korea sent its soldiers to Russia."),
    ],
)
def test_a_target_in_another_language_is_untranslated(langs: str, source: str, target: str) -> None:
    checker = Checker(*langs.split())
    assert [p.kind for p in checker.check(source, target)] == ["untranslated"]


def test_a_word_that_was_left_is_named() -> None:
    [problem] = Checker("ru", "en").check(RUSSIAN, "North Korea sent soldiers to Россию.")
    assert (problem.kind, problem.source, problem.target) == ("untranslated", "Россию", "Россию")


def test_what_breaks_off_lacks_its_end() -> None:
    assert [p.kind for p in Checker("ru", "en").check(RUSSIAN, "North Korea sent soldiers to")] == ["omission"]


@pytest.mark.parametrize(
    ("langs", "source", "target"),
    [
        ("ru en", RUSSIAN, "North Korea sent soldiers to Russia."),
        ("ru en", "Об этом пишет «Правда».", "Pravda (Правда) writes about it."),
        ("ko en", "김정은 총비서가 블라디보스토크를 방문했다.", "Kim Jong Un visited Vladivostok."),
        ("ja en", "ラブロフ外相、元山入り", "Lavrov lands in Wonsan"),
        ("und en", "Ким Чен Ын", "Kim Jong Un"),
        ("de en", "Lawrow, Selenskyj, Erdoğan", "Lavrov, Zelenskyy, Erdoğan"),
        ("en tr", "Erdoğan meets Putin", "Erdoğan Putin'le görüştü"),
        ("uk en", "Єрмак прибув до Анкари", "Yermak arrived in Ankara"),
        ("es en", "Lo dijo Kim Jong Un.", "So said Kim Jong Un"),
    ],
)
def test_a_target_in_its_language_is_not(langs: str, source: str, target: str) -> None:
    assert Checker(*langs.split()).check(source, target) == ()
