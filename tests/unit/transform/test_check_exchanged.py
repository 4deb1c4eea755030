"""Two figures that have changed places."""

from __future__ import annotations

import pytest

from core.resources import seeds_path
from core.text import fold
from transform.check.exchanged import check_exchanged
from transform.check.numbers import check_numbers
from transform.check.role_model import read_roles

_WORDS = read_roles(seeds_path() / "check_roles.tsv").words


def _check(source: str, target: str) -> list[tuple[str, str, str]]:
    pairs = check_numbers(source, target, ("tr", "en"), fold(source), fold(target))[1]
    problems = check_exchanged(pairs, source, target, fold(source), target.lower(), _WORDS)
    return [(p.kind, p.source, p.target) for p in problems]


@pytest.mark.parametrize(
    ("source", "good", "wrong"),
    [
        (
            "Saldırıda 12 asker öldü, 30 sivil yaralandı.",
            "The attack killed 12 soldiers, and 30 civilians were wounded.",
            "The attack killed 30 soldiers, and 12 civilians were wounded.",
        ),
        (
            "Fabrikada 400 işçi çalışıyor, depoda 900 füze duruyor.",
            "The factory employs 400 workers, while 900 missiles are kept in the depot.",
            "The factory employs 900 workers, while 400 missiles are kept in the depot.",
        ),
        (
            "Tarım üretimi yüzde 4 arttı, enerji tüketimi ise yüzde 9 azaldı.",
            "Agricultural production rose by 4 percent, while energy consumption fell by 9 percent.",
            "Agricultural production rose by 9 percent, while energy consumption fell by 4 percent.",
        ),
        (
            "Ligde 29 maçın 19'unu kazandılar.",
            "They won 19 of the 29 matches in the league.",
            "They won 29 of the 19 matches in the league.",
        ),
        (
            "Merkez 2011'de kuruldu, okul 2017'de açıldı.",
            "The centre was founded in 2011, and the school opened in 2017.",
            "The centre was founded in 2017, and the school opened in 2011.",
        ),
        (
            "Ankette Demir (yüzde 43) ve Aksoy (yüzde 40) öne çıktı.",
            "Demir (43 percent) and Aksoy (40 percent) stood out in the poll.",
            "Demir (40 percent) and Aksoy (43 percent) stood out in the poll.",
        ),
    ],
)
def test_figures_that_changed_places(source: str, good: str, wrong: str) -> None:
    assert _check(source, good) == []
    assert [kind for kind, _, _ in _check(source, wrong)] == ["number"]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Sayı 120'den 75'e geriledi.", "The number fell from 120 to 75."),
        ("Endeks 112 puanlık düşüşle 9.860 puandan kapandı.", "The index closed at 9,860 points, down 112 points."),
        ("5 ve 100 dolarlık banknotlar basıldı.", "They printed 5 and 100 dollar bills."),
        ("Köprüler 1983 ve 2015 yıllarında yapılan yediydi.", "The bridges were seven, built in 1983 and 2015."),
        ("Pazar 7/24 açık.", "The market is open 24/7."),
        ("Günde 20 ton buğday, 8 ton pirinç geliyor.", "8 tons of rice and 20 tons of wheat arrive a day."),
    ],
)
def test_figures_in_their_places(source: str, target: str) -> None:
    assert _check(source, target) == []
