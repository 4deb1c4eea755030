"""Numbers that are about right in one of the two languages only."""

from __future__ import annotations

import pytest

from core.text import fold
from transform.check.approximations import check_approximations
from transform.check.numbers import check_numbers


def _check(source: str, target: str) -> list[tuple[str, str, str]]:
    pairs = check_numbers(source, target, ("tr", "en"), fold(source), fold(target))[1]
    return [(p.kind, p.source, p.target) for p in check_approximations(pairs, fold(source), target.lower())]


@pytest.mark.parametrize(
    ("source", "good", "wrong", "said"),
    [
        (
            "Projenin maliyeti yaklaşık 9,8 milyar dolar.", "The project costs about 9.8 billion dollars.",
            "The project costs 9.8 billion dollars.", "yaklaşik",
        ),
        (
            "Limanda takriben 40 gemi bekliyor.", "Some 40 ships are waiting in the port.",
            "40 ships are waiting in the port.", "takriben",
        ),
        (
            "Köyde 10 bin kişi civarında göçmen kaldı.", "Around 10,000 migrants stayed in the village.",
            "10,000 migrants stayed in the village.", "kişi civarinda",
        ),
        (
            "Törene 12 bine yakın asker katıldı.", "Close to 12,000 soldiers took part in the ceremony.",
            "12,000 soldiers took part in the ceremony.", "e yakin",
        ),
        ("Depoda 300 kadar füze var.", "There are 300 or so missiles in the depot.", "There are 300 missiles in the depot.", "kadar"),
        (
            "Saldırıda en az 14 kişi öldü.", "At least 14 people died in the attack.",
            "The attack left 14 people dead.", "en az",
        ),
        (
            "Kuruluşun 40'ı aşkın ülkede bürosu var.", "The body has offices in over 40 countries.",
            "The body has offices in 40 countries.", "i aşkin",
        ),
        (
            "Tünelde beş metreye kadar su birikti.", "Up to five metres of water gathered in the tunnel.",
            "Five metres of water gathered in the tunnel.", "metreye kadar",
        ),
        (
            "Depoda 60 civarında tank olduğu tahmin ediliyor.", "The depot is estimated to hold around 60 tanks.",
            "The depot is estimated to hold 60 tanks.", "civarinda",
        ),
        (
            "Gemi yaklaşık yarım saat bekledi.", "The ship waited about half an hour.",
            "The ship waited half an hour.", "yaklaşik",
        ),
        (
            "Ekipler hasarı 70 milyon lira civarlarında hesaplıyor.", "The crews put the damage at about 70 million lira.",
            "The crews put the damage at 70 million lira.", "lira civarlarinda",
        ),
        (
            "Köylülerin tamamına yakını ovaya indi.", "Almost all of the villagers went down to the plain.",
            "All of the villagers went down to the plain.", "tamamina yakini",
        ),
        (
            "Kasabada neredeyse herkes onu tanır.", "Nearly everyone in the town knows her.",
            "Everyone in the town knows her.", "neredeyse",
        ),
        ("Kent neredeyse tamamen yıkıldı.", "The city was almost destroyed.", "The city was destroyed.", "neredeyse"),
    ],
)  # fmt: skip
def test_a_number_told_as_an_exact_one(source: str, good: str, wrong: str, said: str) -> None:
    assert _check(source, good) == []
    assert _check(source, wrong) == [("hedge", said, "")]


def test_the_approximation_of_another_number_does_not_stand_for_it() -> None:
    source = "Yaklaşık 200 kişi öldü, en az 50 ev yıkıldı."
    assert _check(source, "About 200 people died, and at least 50 houses collapsed.") == []
    assert _check(source, "200 people died, and at least 50 houses collapsed.") == [("hedge", "yaklaşik", "")]
    assert _check(source, "About 200 people died, and 50 houses collapsed.") == [("hedge", "en az", "")]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Ceza 20 yıla kadar çıkabilir.", "The sentence can rise to 20 years."),
        ("Su altı metreye kadar yükseldi.", "The water rose to six metres."),
        ("Çalışma iki haftaya kadar biter.", "The work will be done within two weeks."),
    ],
)
def test_as_far_as_a_figure_is_told_by_to(source: str, target: str) -> None:
    assert _check(source, target) == []


def test_an_approximation_put_in_claims_less() -> None:
    assert _check("Fabrikada 300 işçi çalışıyor.", "The factory has about 300 workers.") == []


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Toplantı 20 Mayıs'a kadar sürecek.", "The meeting will last until May 20."),
        ("İthalat iki katı kadar arttı.", "Imports doubled."),
        ("İki komşu bir ağacın üzerinde kavga etti.", "Two neighbors fought over a tree."),
        (
            "Kar kalınlığı 80 santimetreyi bulan köyde yol kapandı.",
            "The road was closed in the village, where snow is 80 cm deep.",
        ),
        (
            "Gemide 25 kişi vardı, kurtarma ekibi yakında gelecek.",
            "There were 25 people on board; rescuers will come soon.",
        ),
        ("Depremde 2 milyonu aşkın kişi evsiz kaldı.", "The quake left upwards of 2 million people homeless."),
    ],
)
def test_what_is_no_approximation(source: str, target: str) -> None:
    assert _check(source, target) == []
