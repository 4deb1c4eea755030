"""How many of them, how near in time, how often: one word of a scale told by another."""

import pytest

from tests.knowledge import ready_checker

CHECKER = ready_checker()

OTHER = [
    ("Üyelerin çoğu karara karşı.", "Most of the members oppose the decision.", "Half of the members oppose the decision.", "number"),
    ("Evlerin büyük bölümü yıkıldı.", "Most of the houses were destroyed.", "Half of the houses were destroyed.", "number"),
    ("Tüm ülkeler katıldı.", "All countries took part.", "Most countries took part.", "number"),
    ("Birkaç ülke katıldı.", "A few countries took part.", "Many countries took part.", "number"),
    ("Birçok ev yıkıldı.", "Many houses were destroyed.", "All houses were destroyed.", "number"),
    ("Evlerin küçük bir kısmı yıkıldı.", "A small part of the houses was destroyed.", "A large part of the houses was destroyed.", "number"),
    ("Her iki taraf da imzaladı.", "Both sides signed.", "One of the sides signed.", "number"),
    ("Birçok kez uyardı.", "He warned many times.", "He warned twice.", "number"),
    ("Bir hafta sürdü.", "It lasted a week.", "It lasted two weeks.", "number"),
    ("Bazen uyardı.", "He sometimes warned.", "He often warned.", "sign"),
    ("Bina kısmen yıkıldı.", "The building was partly destroyed.", "The building was completely destroyed.", "sign"),
    ("Bakan geçen hafta istifa etti.", "The minister resigned last week.", "The minister resigned yesterday.", "date"),
    ("Zirve bugün yapılacak.", "The summit will be held today.", "The summit will be held this week.", "date"),
    ("Önceki gün döndü.", "He returned the previous day.", "He returned the next day.", "date"),
    ("Önümüzdeki aylarda artacak.", "It will rise in the coming months.", "It has risen in recent months.", "date"),
    ("Bu sabah geldi.", "He came this morning.", "He came yesterday morning.", "date"),
]  # fmt: skip
TRUE = [
    ("Tüm gün yağmur yağdı.", "It rained all day."),
    ("Üyelerin çoğu, tüm maddelere itiraz etti.", "Most members objected to all the articles."),
    ("Birkaç yıl önce taşındılar.", "They moved some years ago."),
    ("Bugün ülkenin en büyük sorunu su.", "The country's biggest problem now is water."),
    ("Neredeyse tüm üyeler karara karşı.", "Most of the members oppose the decision."),
    ("Bir hafta içinde dönecek.", "He will be back in seven days."),
]


@pytest.mark.parametrize(("source", "good", "bad", "kind"), OTHER)
def test_another_step_of_a_scale_is_told(source: str, good: str, bad: str, kind: str) -> None:
    assert CHECKER.check(source, good) == ()
    assert kind in {p.kind for p in CHECKER.check(source, bad)}


@pytest.mark.parametrize(("source", "target"), TRUE)
def test_true_pairs_pass(source: str, target: str) -> None:
    assert CHECKER.check(source, target) == ()
