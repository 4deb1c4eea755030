"""Errors beside a word that excused them, and their true counterparts, through the whole check."""

from __future__ import annotations

import pytest

from tests.knowledge import ready_checker
from transform.check.checker import Checker


@pytest.fixture(scope="module")
def checker() -> Checker:
    return ready_checker()


@pytest.mark.parametrize(
    ("source", "wrong", "right", "kind"),
    [
        # A clock of 24 hours says its half of the day, whatever part of it is named beside.
        (
            "Tören bu akşam saat 19:00'da yapılacak.",
            "The ceremony will be held tonight at 7 a.m.",
            "The ceremony will be held tonight at 7 p.m.",
            "number",
        ),
        (
            "Gemi salı sabahının erken saatlerinde Vladivostok'a varacak.",
            "The ship will reach Vladivostok in the early afternoon hours on Tuesday.",
            "The ship will reach Vladivostok in the early morning hours on Tuesday.",
            "date",
        ),
        # The year stands in the target besides, and was taken for the one that is lost.
        (
            "General geçtiğimiz yıl kendisinden 20 yaş genç bir subayla evlendi.",
            "The general married an officer 20 years his junior last month.",
            "The general married an officer 20 years his junior last year.",
            "unit",
        ),
        (
            "Heyet bu hafta sonu Pyongyang'a gidiyor.",
            "The delegation goes to Pyongyang next weekend.",
            "The delegation goes to Pyongyang this weekend.",
            "date",
        ),
        (
            "Heyet önümüzdeki hafta sonu Pyongyang'a gidiyor.",
            "The delegation goes to Pyongyang last weekend.",
            "The delegation goes to Pyongyang this weekend.",
            "date",
        ),
        (
            "Takım bu sezon kazanamadı ve önümüzdeki pazar günü lider ile oynayacak.",
            "The team has not won next season and plays the leaders next Sunday.",
            "The team has not won this season and plays the leaders next Sunday.",
            "date",
        ),
        (
            "Kim'in yedi yıl önce iktidara gelmesinden sonra kaçanların sayısı azaldı.",
            "The number of defectors has fallen since Kim came to power seven years from now.",
            "The number of defectors has fallen since Kim came to power seven years ago.",
            "date",
        ),
        # A name that looks like the month hid the one that is lost.
        (
            "Peter Martin, temmuz ayının hazirana benzediğini söyledi.",
            "Peter Martin said this meant March followed a similar pattern to June.",
            "Peter Martin said this meant July followed a similar pattern to June.",
            "date",
        ),
        ("Kıyıya yarım inç yağmur düştü.", "Half a mile of rain fell on the coast.", "Half an inch of rain fell on the coast.", "unit"),
        ("Bazı askerlerin naaşları bulundu.", "The bodies of all soldiers were found.", "The bodies of some soldiers were found.", "number"),
        ("Bazı uzmanlar bu görüşe katılmıyor.", "All experts disagree.", "Not all experts agree.", "number"),
        (
            "Askerlerin büyük bölümü Kursk'a gönderildi.",
            "All of the troops were sent to Kursk.",
            "Most of the troops were sent to Kursk.",
            "number",
        ),
    ],
)  # fmt: skip
def test_what_was_excused_by_a_word_beside_it_is_told(
    checker: Checker, source: str, wrong: str, right: str, kind: str
) -> None:
    assert kind in {problem.kind for problem in checker.check(source, wrong)}
    assert checker.check(source, right) == ()


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Füze gece 00.30'da fırlatıldı.", "The missile was launched at 12:30 a.m."),
        ("Görüşme akşam 07.30'da başladı.", "The talks began at 7:30 p.m."),
        ("Geçen yılın aynı ayında ihracat arttı.", "Exports rose in the same month last year."),
        ("Dünya Bankası raporu dün yayımlandı.", "The World Bank published the report yesterday."),
        ("Rapor martın sonunda yayımlanacak.", "The report will be published at the end of March."),
    ],
)
def test_what_looks_like_it_and_is_right_is_not(checker: Checker, source: str, target: str) -> None:
    assert checker.check(source, target) == ()
